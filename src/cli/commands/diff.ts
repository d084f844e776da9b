import { exportLines } from '../../exchange/index.ts'
import { openCompared } from '../compared.ts'
import { painter, write, type Effects } from '../effects.ts'
import type { AddCommand } from '../rashomon.ts'
import { shown } from '../shown.ts'
import { titleOf } from '../title.ts'
import { examples, jsonOption } from './options.ts'

/** How two records differ in one kind of item: ids with the item's title. */
interface Difference {
  readonly kind: string
  readonly onlyInFirst: readonly Listed[]
  readonly onlyInSecond: readonly Listed[]
  readonly changed: readonly Listed[]
}

interface Listed {
  readonly id: string
  readonly title: string
}

export const diffCommand: AddCommand = (program, effects) => {
  program
    .command('diff')
    .argument('<first>', 'a record')
    .argument('<second>', 'another record')
    .description('What stands in one record and not in the other, and what stands otherwise.')
    .addOption(jsonOption('the differences'))
    .addHelpText('after', examples('diff monday.rashomon tuesday.rashomon'))
    .action((first: string, second: string, options: { readonly json?: boolean }) => diff(first, second, options, effects))
}

async function diff(first: string, second: string, { json }: { readonly json?: boolean }, effects: Effects): Promise<void> {
  const differences = differencesOf(await itemsOf(first), await itemsOf(second))
  if (json) await write(effects.stdout, `${JSON.stringify({ same: differences.length === 0, differences })}\n`)
  else if (differences.length === 0) await write(effects.stdout, `${first} and ${second} say the same.\n`)
  else await write(effects.stdout, differences.map(each => differenceText(each, effects)).join(''))
}

/** Every item of a record as its line of the exchange, by kind and id. */
type Items = Map<string, Map<string, { readonly line: string; readonly title: string }>>

async function itemsOf(path: string): Promise<Items> {
  const store = await openCompared(path)
  try {
    const items: Items = new Map()
    for await (const { file, line } of exportLines(store)) {
      const kind = items.get(file) ?? new Map<string, { line: string; title: string }>()
      items.set(file, kind.set(line.id, { line: JSON.stringify(line), title: titleOf(line) }))
    }
    return items
  } finally {
    await store.close()
  }
}

function differencesOf(first: Items, second: Items): Difference[] {
  const kinds = [...new Set([...first.keys(), ...second.keys()])]
  return kinds.flatMap(kind => {
    const [a, b] = [first.get(kind) ?? new Map<string, never>(), second.get(kind) ?? new Map<string, never>()]
    const listed = (from: typeof a, keep: (id: string) => boolean): Listed[] =>
      [...from].filter(([id]) => keep(id)).map(([id, { title }]) => ({ id, title }))
    const onlyInFirst = listed(a, id => !b.has(id))
    const onlyInSecond = listed(b, id => !a.has(id))
    const changed = listed(b, id => a.has(id) && a.get(id)?.line !== b.get(id)?.line)
    return onlyInFirst.length + onlyInSecond.length + changed.length === 0 ? [] : [{ kind, onlyInFirst, onlyInSecond, changed }]
  })
}

function differenceText({ kind, onlyInFirst, onlyInSecond, changed }: Difference, effects: Effects): string {
  const paint = painter(effects.stdout, effects.env)
  const line = (sign: string, style: 'red' | 'green' | 'yellow') => (item: Listed) =>
    `${paint(style, sign)} ${shown(item.title)}  ${paint('dim', item.id)}\n`
  return [
    `${paint('bold', kind)}\n`,
    ...onlyInFirst.map(line('-', 'red')),
    ...onlyInSecond.map(line('+', 'green')),
    ...changed.map(line('~', 'yellow')),
  ].join('')
}
