import { RashomonError } from '../page/index.ts'

/** Gives the text of an article; undefined where the record has no such article. */
export type TextOf = (article: string) => string | undefined

/**
 * Checks every span of an item against the text that it points into, character by character, however deep it lies: an object with `start` and
 * `end` is a span of the nearest `article` named around it, and its `exact`, where it has one, are the words that have to stand there. Throws a
 * RashomonError `altered-quotation` (exit status 5) that names the item where one does not.
 */
export function verify(kind: string, item: { readonly id: string }, textOf: TextOf, article?: string): void {
  walk(item, article, (span, owner) => {
    const text = owner === undefined ? undefined : textOf(owner)
    if (owner === undefined || text === undefined)
      throw altered(kind, item.id, `it points to an article that the record does not have (${owner ?? 'none is named'})`)
    const { start, end, exact } = span
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start || end > text.length)
      throw altered(kind, item.id, `its span ${start} to ${end} leaves the text of article ${owner}, which has ${text.length} characters`)
    if (exact === undefined) return
    const words = text.slice(start, end)
    if (exact === words && words !== '') return
    throw altered(kind, item.id, `article ${owner} has ${shown(words)} at ${start} to ${end} where it quotes ${shown(exact)}`)
  })
}

/** The articles that an item's spans point into. */
export function articlesIn(item: object): ReadonlySet<string> {
  const found = new Set<string>()
  walk(item, undefined, (_, owner) => {
    if (owner !== undefined) found.add(owner)
  })
  return found
}

interface Pointed {
  readonly start: number
  readonly end: number
  readonly exact?: unknown
}

function walk(value: unknown, article: string | undefined, check: (span: Pointed, article: string | undefined) => void): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const each of value) walk(each, article, check)
    return
  }
  const fields = value as Readonly<Record<string, unknown>>
  const owner = typeof fields['article'] === 'string' ? fields['article'] : article
  if (typeof fields['start'] === 'number' && typeof fields['end'] === 'number') check(fields as unknown as Pointed, owner)
  for (const each of Object.values(fields)) walk(each, owner, check)
}

function altered(kind: string, id: string, why: string): RashomonError {
  return new RashomonError(
    'altered-quotation',
    `Nothing was exported: the words of ${kind} ${id} are not in the record: ${why}. Read the pages again into a new record; if it happens again, report it.`,
  )
}

/** Words in JSON's quotation marks, so that what cannot be seen is seen, and no longer than a line. */
function shown(words: unknown): string {
  const json = JSON.stringify(words)
  return json.length > 160 ? `${json.slice(0, 159)}…` : json
}
