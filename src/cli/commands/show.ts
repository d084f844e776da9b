import { RashomonError } from '../../page/index.ts'
import type { Item, Store } from '../../record/index.ts'
import { openCompared } from '../compared.ts'
import { painter, write, type Effects } from '../effects.ts'
import { fieldLines } from '../fields.ts'
import type { AddCommand } from '../rashomon.ts'
import { shown } from '../shown.ts'
import { standings, type Standing } from '../standing.ts'
import { examples, jsonOption } from './options.ts'

export const showCommand: AddCommand = (program, effects) => {
  program
    .command('show')
    .argument('<record>', 'a record made by rashomon read')
    .argument('<id>', 'the id of an article, comment, actor, attribution, event, claim, disagreement, position, relation or lineage')
    .description('Show an item with its words in context, and where they stand in the page.')
    .addOption(jsonOption('the item'))
    .addHelpText(
      'after',
      `${examples('show story.rashomon 0c1d5a3e9b7f2468', 'show story.rashomon 0c1d5a3e9b7f2468:attribution:110-287 --json')}

Ids stand in what find, diff and export write, and in the report.`,
    )
    .action((record: string, id: string, options: { readonly json?: boolean }) => show(record, id, options, effects))
}

async function show(record: string, id: string, { json }: { readonly json?: boolean }, effects: Effects): Promise<void> {
  const store = openCompared(record)
  try {
    const item = store.item(id)
    if (!item)
      throw new RashomonError('no-such-item', `${record} has no item ${shown(id)}: take an id from find, diff, an export or the report.`)
    const words = standings(item, store)
    await write(effects.stdout, json ? `${JSON.stringify({ ...item, words })}\n` : itemText(item, words, store, effects))
  } finally {
    store.close()
  }
}

function itemText(item: Item, words: readonly Standing[], store: Store, effects: Effects): string {
  const paint = painter(effects.stdout, effects.env)
  const text = 'article' in item ? store.article(item.article)?.article.text : undefined
  const fields = fieldLines(item.item, text).map(([name, value]) => `  ${paint('dim', name.padEnd(14))} ${shown(value)}\n`)
  return [`${paint('bold', item.kind)} ${item.item.id}\n`, ...fields, ...words.map(each => standingText(each, effects))].join('')
}

function standingText({ side, article, title, outlet, published, before, exact, after, path, places }: Standing, effects: Effects): string {
  const paint = painter(effects.stdout, effects.env)
  const about = [side, outlet, published?.slice(0, 10), title].filter(part => part !== undefined).map(shown)
  // Spaces between words and context are kept, whatever white space the page has there.
  const words = `${shown(before)}${paint('yellow', paint('underline', shown(exact)))}${shown(after)}`.trim()
  const where = places.map(
    ({ line, column, start, end }) =>
      `${shown(path ?? article)}:${line}:${column} (${start === end ? `from character ${start}` : `characters ${start} to ${end}`} of the page)`,
  )
  return `\n${paint('bold', about.join(' · '))}\n  ${words}\n${where.map(each => `  ${paint('dim', each)}\n`).join('')}`
}
