import type { Article } from '../../article/index.ts'
import { quote, type Span } from '../../page/index.ts'
import type { Evidence } from '../evidence.ts'
import { plain, type Edit } from './edits.ts'
import { toneOf } from './tone.ts'
import type { Stretch } from './versions.ts'

// The same words elsewhere are moved, where they are more than a phrase.
const MOVED_WORDS = 6

/** The edits as a reader is shown them: without white space at their ends, and words that only stand elsewhere as moved. */
export function stretchesOf(edits: readonly Edit[], earlier: Article, later: Article): Stretch[] {
  const pairs = edits
    .filter(({ kept }) => !kept)
    .map(({ before, after }) => ({ before: cite(earlier, before), after: cite(later, after) }))
    .filter(({ before, after }) => plain(before?.exact ?? '') !== plain(after?.exact ?? ''))
  const removed = new Map(pairs.flatMap(({ before, after }) => (before && !after && isLong(before) ? [[plain(before.exact), before]] : [])))
  const moved = new Set<string>()
  for (const { before, after } of pairs) {
    const words = after && !before ? plain(after.exact) : undefined
    if (words !== undefined && removed.has(words)) moved.add(words)
  }
  return pairs.flatMap(({ before, after }): Stretch[] => {
    if (before && after) {
      const tone = toneOf(before.exact, after.exact)
      return [{ kind: 'changed', before, after, ...(tone && { tone }) }]
    }
    if (before) return moved.has(plain(before.exact)) ? [] : [{ kind: 'removed', before }]
    const from = removed.get(plain(after!.exact))
    return [from ? { kind: 'moved', before: from, after: after! } : { kind: 'added', after: after! }]
  })
}

function isLong({ exact }: Evidence): boolean {
  return exact.split(/\s+/u).length >= MOVED_WORDS
}

/** The words of a span without the white space around them; undefined where there are none. */
function cite({ id, text }: Article, { start, end }: Span): Evidence | undefined {
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  const to = end - (words.length - words.trimEnd().length)
  return from < to ? { article: id, ...quote(text, { start: from, end: to }) } : undefined
}
