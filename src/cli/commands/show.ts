import { inTextOrder, RashomonError } from '../../page/index.ts'
import type { Item, Store } from '../../record/index.ts'
import { openCompared } from '../compared.ts'
import { painter, write, type Effects } from '../effects.ts'
import { fieldLines } from '../fields.ts'
import type { AddCommand } from '../rashomon.ts'
import { shown } from '../shown.ts'
import { standings, type Standing } from '../standing.ts'
import { versionText } from '../version-text.ts'
import { examples, jsonOption } from './options.ts'

export const showCommand: AddCommand = (program, effects) => {
  program
    .command('show')
    .argument('<record>', 'a record made by rashomon read')
    .argument(
      '<id>',
      'the id of an article, comment, actor, attribution, event, claim, disagreement, position, relation, lineage or versions',
    )
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
  const store = await openCompared(record)
  try {
    const item = await store.item(id)
    if (!item)
      throw new RashomonError('no-such-item', `${record} has no item ${shown(id)}: take an id from find, diff, an export or the report.`)
    const words = await standings(item, store)
    await write(effects.stdout, json ? `${JSON.stringify({ ...item, words })}\n` : await itemText(item, words, store, effects))
  } finally {
    await store.close()
  }
}

async function itemText(item: Item, words: readonly Standing[], store: Store, effects: Effects): Promise<string> {
  const paint = painter(effects.stdout, effects.env)
  const fields = fieldLines(item.item, 'article' in item ? await store.article(item.article) : undefined)
  const wide = Math.max(...fields.map(([name]) => name.length))
  return [
    `${paint('bold', item.kind)} ${item.item.id}\n`,
    ...fields.map(([name, value]) => `  ${paint('dim', name.padEnd(wide))}  ${shown(value)}\n`),
    ...(item.kind === 'versions'
      ? [await versionText(item.item, store, effects)]
      : inSentences(words).map(each => sentenceText(each, effects))),
  ].join('')
}

/** Neighbours that stand in the same sentence of the same article, put together. */
function inSentences(words: readonly Standing[]): Standing[][] {
  const groups: Standing[][] = []
  for (const each of words) {
    const last = groups.at(-1)
    if (last && inOneSentence(last[0]!, each)) last.push(each)
    else groups.push([each])
  }
  return groups
}

function inOneSentence(a: Standing, b: Standing): boolean {
  return a.article === b.article && a.side === b.side && a.sentence.start === b.sentence.start && a.sentence.end === b.sentence.end
}

function sentenceText(words: readonly Standing[], effects: Effects): string {
  const paint = painter(effects.stdout, effects.env)
  const { side, article, title, outlet, published, sentence, before, path, member, captured } = words[0]!
  const about = [side, outlet, published?.slice(0, 10), title].filter(part => part !== undefined).map(shown)
  const whole = before + words[0]!.exact + words[0]!.after
  let text = ''
  let from = sentence.start
  for (const { start, end } of words.toSorted(inTextOrder)) {
    const begin = Math.max(start, from)
    text += shown(whole.slice(from - sentence.start, begin - sentence.start))
    text += paint('yellow', paint('underline', shown(whole.slice(begin - sentence.start, Math.max(end, begin) - sentence.start))))
    from = Math.max(from, end)
  }
  text += shown(whole.slice(from - sentence.start))
  const file = shown([path ?? article, member].filter(part => part !== undefined).join(' › '))
  const where = words.flatMap(({ places }) => places).map(place => `  ${paint('dim', placeText(file, place))}\n`)
  if (captured !== undefined) where.push(`  ${paint('dim', `captured ${shown(captured)}`)}\n`)
  return `\n${paint('bold', about.join(' · '))}\n  ${text.trim()}\n${where.join('')}`
}

function placeText(path: string, { line, column, start, end, sheet }: Standing['places'][number]): string {
  const at = sheet === undefined ? `:${line}:${column}` : `, page ${sheet} of the PDF`
  return `${path}${at} (${start === end ? `from character ${start}` : `characters ${start} to ${end}`} of ${sheet === undefined ? 'the page' : 'its text'})`
}
