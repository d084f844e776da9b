/**
 * Times of a file of texts, in the lines that `scoring/times.mjs` reads: `node bench/times.ts IN.jsonl OUT.jsonl [MODEL]`, one
 * `{id, text, published?}` a line in. Prints how long reading the times took, trees not counted.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { loadModel, readLanguage } from '../src/language/index.ts'
import { timesOf } from '../src/reading/times/times.ts'

const [source, target, weights = 'models/english.bin'] = process.argv.slice(2)
if (source === undefined || target === undefined) throw new Error('node bench/times.ts IN.jsonl OUT.jsonl [MODEL]')
const model = loadModel(readFileSync(weights))
let spent = 0
const lines = readFileSync(source, 'utf8')
  .split('\n')
  .filter(line => line.trim() !== '')
  .map(line => {
    const { id, text, published } = JSON.parse(line) as { readonly id: string; readonly text: string; readonly published?: string }
    const { tokens } = readLanguage(model, text)
    const before = process.cpuUsage()
    const times = timesOf(
      { text, ...(published !== undefined && { published: { value: published, precision: 'day', from: 'given' } }) },
      tokens,
    )
    const { user, system } = process.cpuUsage(before)
    spent += user + system
    return JSON.stringify({ id, article: { text }, times })
  })
writeFileSync(target, `${lines.join('\n')}\n`)
process.stdout.write(`${lines.length} texts, ${Math.round(spent / 1000)} ms of processor time for their times\n`)
