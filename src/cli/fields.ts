import type { ReadPage } from '../record/index.ts'

/** What is shown by itself (the words in context) or too long for a line. */
const ELSEWHERE = new Set(['id', 'text', 'evidence', 'mentions', 'blocks', 'assertedBy', 'deniedBy', 'sides', 'steps', 'blockStart'])

/** The fields of an item in words, for a person: spans as the words that stand there, actors by their names, objects as their own fields. */
export function fieldLines(item: object, read: ReadPage | undefined): [name: string, value: string][] {
  const say: Say = {
    text: read?.article.text,
    actors: new Map(read?.reading.actors.map(({ id, name }) => [id, name])),
  }
  return Object.entries(item).flatMap(([name, value]): [string, string][] => {
    if (ELSEWHERE.has(name)) return []
    const words = inWords(value, say)
    return words === '' ? [] : [[name, words]]
  })
}

/** What words are said with: the article's text and the names of its actors, by their ids. */
interface Say {
  readonly text: string | undefined
  readonly actors: ReadonlyMap<string, string>
}

function inWords(value: unknown, say: Say): string {
  if (typeof value === 'string') return say.actors.get(value) ?? value
  if (typeof value === 'number') return String(Math.round(value * 1000) / 1000)
  if (typeof value === 'boolean') return value ? 'yes' : ''
  if (Array.isArray(value))
    return value
      .map(each => inWords(each, say))
      .filter(each => each !== '')
      .join('; ')
  if (typeof value !== 'object' || value === null) return ''
  const fields = value as Readonly<Record<string, unknown>>
  const { start, end, evidence: _, ...others } = fields
  const spanned = typeof start === 'number' && typeof end === 'number' && say.text !== undefined
  const words = spanned ? `“${say.text.slice(start, end)}”` : ''
  const rest = Object.entries(spanned ? others : { ...others, start, end })
    .map(([name, each]) => [name, inWords(each, say)] as const)
    .filter(([, each]) => each !== '')
    .map(([name, each]) => `${name} ${each}`)
    .join(', ')
  return words === '' ? rest : rest === '' ? words : `${words} (${rest})`
}
