/**
 * `npm run bench -- coder --gold FILE`: writes the sentences of a gold file (bench/gold/events/) as lines for a coder of events.
 * `npm run bench -- coder --gold FILE --out FILE [--wrong]`: scores a coder's answer in the exchange format; with --wrong, names the sentences it got wrong.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { eventGold, inputOf } from './event-gold.ts'
import { type CodedLine, scoreEvents } from './event-score.ts'

export function runCoder(args: readonly string[], write: (text: string) => void): void {
  const { values } = parseArgs({
    args: [...args],
    options: { gold: { type: 'string' }, out: { type: 'string' }, wrong: { type: 'boolean', default: false } },
  })
  if (values.gold === undefined) throw new RangeError('coder wants --gold FILE, and --out FILE for what is to be scored')
  const gold = eventGold(values.gold)
  if (values.out === undefined) return write(inputOf(gold))
  const { figures, wrong } = scoreEvents(gold, answersIn(values.out))
  write(`${gold.items.length} sentences\n`)
  for (const [name, figure] of Object.entries(figures)) write(`  ${name.padEnd(16)} ${figure.toFixed(4)}\n`)
  if (values.wrong) for (const each of wrong) write(`${each}\n`)
}

/** A coder's answer, a line of JSON a sentence. */
export function answersIn(path: string): Map<string, CodedLine> {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as CodedLine)
  return new Map(lines.map(line => [line.id, line]))
}
