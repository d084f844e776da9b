import { InvalidArgumentError } from 'commander'
import { openRecord, type Found } from '../../record/index.ts'
import { painter, say, write, type Effects } from '../effects.ts'
import type { AddCommand } from '../rashomon.ts'
import { shown } from '../shown.ts'
import { examples, jsonOption } from './options.ts'

interface Options {
  readonly limit: number
  readonly json?: boolean
}

export const findCommand: AddCommand = (program, effects) => {
  program
    .command('find')
    .argument('<record>', 'a record made by rashomon read')
    .argument('<words...>', 'words that an article has to hold; "two words" side by side, begin* for beginnings')
    .description('Find articles by their words, the best first.')
    .option('--limit <number>', 'how many at most', limitOf, 20)
    .addOption(jsonOption('what was found'))
    .addHelpText('after', examples('find story.rashomon air base', `find story.rashomon '"air base"' 'refus*' --limit 5`))
    .action((record: string, words: string[], options: Options) => find(record, words.join(' '), options, effects))
}

function limitOf(value: string): number {
  const limit = Number(value)
  if (!Number.isInteger(limit) || limit < 1) throw new InvalidArgumentError('Give a whole number from 1 on.')
  return limit
}

async function find(record: string, words: string, { limit, json }: Options, effects: Effects): Promise<void> {
  const store = await openRecord(record, { mode: 'read' })
  try {
    const found = await store.find(words, limit)
    if (json) await write(effects.stdout, `${JSON.stringify(found)}\n`)
    else if (found.length === 0) await say(effects, `No article in ${record} holds ${words}.`)
    else await write(effects.stdout, found.map(each => foundText(each, effects)).join('\n'))
  } finally {
    await store.close()
  }
}

function foundText({ article, title, outlet, published, text, hits, span }: Found, effects: Effects): string {
  const paint = painter(effects.stdout, effects.env)
  const about = [outlet, published?.slice(0, 10), article].filter(part => part !== undefined)
  let words = span.start > 0 ? '…' : ''
  let from = 0
  for (const { start, end } of hits) {
    words += shown(text.slice(from, start)) + paint('yellow', shown(text.slice(start, end)))
    from = end
  }
  words += `${shown(text.slice(from))}…`
  return `${paint('bold', shown(title))}\n${paint('dim', shown(about.join(' · ')))}\n  ${words}\n`
}
