import type { Block } from '../../article/index.ts'
import type { Span } from '../../page/index.ts'
import { commonRuns, type CommonRun } from './common-runs.ts'

/** What of one text became what of the other; either may be empty (`start` = `end`). Spans of the two texts. */
export interface Edit {
  readonly before: Span
  readonly after: Span
}

/** A text with its blocks: of an article. */
interface Composed {
  readonly text: string
  readonly blocks: readonly Block[]
}

/**
 * What makes the later text of the earlier, in order, none overlapping: whole paragraphs are matched first, then the words between them. White
 * space, the shape of quotation marks and dashes make no difference, nor does where a paragraph ends. Put into the earlier text in place of `before`,
 * the words of `after` give the later text, but for those.
 */
export function editsOf(earlier: Composed, later: Composed): Edit[] {
  const [a, b] = [earlier, later].map(({ text, blocks }) => ({
    blocks,
    keys: blocks.map(block => plain(text.slice(block.start, block.end))),
  }))
  const ids = new Map<string, number>()
  const runs = commonRuns(numbered(a!.keys, ids), numbered(b!.keys, ids))
  const edits: Edit[] = []
  let [aDone, bDone] = [0, 0]
  for (const run of [...runs, { a: a!.blocks.length, b: b!.blocks.length, length: 0 }]) {
    const before = { start: aDone, end: a!.blocks[run.a]?.start ?? earlier.text.length }
    const after = { start: bDone, end: b!.blocks[run.b]?.start ?? later.text.length }
    edits.push(...wordEdits(earlier.text, before, later.text, after))
    aDone = a!.blocks[run.a + run.length - 1]?.end ?? aDone
    bDone = b!.blocks[run.b + run.length - 1]?.end ?? bDone
  }
  return edits
}

/** A text as it is compared: white space as one blank, quotation marks and dashes plain. */
export function plain(text: string): string {
  return tokensOf(text, { start: 0, end: text.length }).key.join('')
}

interface Tokens {
  readonly key: readonly string[]
  readonly start: readonly number[]
  readonly end: readonly number[]
}

const TOKEN = /\s+|[\p{L}\p{N}\p{M}]+|[^]/gu
const MARKS: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '‑': '-',
}

/** Words, single marks and runs of white space, each with its place in the text. */
function tokensOf(text: string, { start: from, end: to }: Span): Tokens {
  const key: string[] = []
  const start: number[] = []
  const end: number[] = []
  for (const { 0: token, index } of text.slice(from, to).matchAll(TOKEN)) {
    key.push(/^\s/u.test(token) ? ' ' : (MARKS[token] ?? token))
    start.push(from + index)
    end.push(from + index + token.length)
  }
  return { key, start, end }
}

function numbered(keys: readonly string[], ids: Map<string, number>): number[] {
  return keys.map(key => {
    const known = ids.get(key) ?? ids.size
    ids.set(key, known)
    return known
  })
}

function wordEdits(earlier: string, before: Span, later: string, after: Span): Edit[] {
  if (before.start === before.end && after.start === after.end) return []
  const a = tokensOf(earlier, before)
  const b = tokensOf(later, after)
  const ids = new Map<string, number>()
  const runs = readable(commonRuns(numbered(a.key, ids), numbered(b.key, ids)), a, b)
  const edits: Edit[] = []
  let last: CommonRun = { a: 0, b: 0, length: 0 }
  let taken = 0
  for (const run of [...runs, { a: a.key.length, b: b.key.length, length: 0 }]) {
    const [i, j] = [last.a + last.length, last.b + last.length]
    // What was only taken away or only put in begins where a reader would say it does.
    const by =
      run.b === j
        ? slide(a, earlier, i, run.a, last.length - taken, run.length)
        : run.a === i
          ? slide(b, later, j, run.b, last.length - taken, run.length)
          : 0
    if (run.a > i || run.b > j) edits.push({ before: stretch(a, i + by, run.a + by, before), after: stretch(b, j + by, run.b + by, after) })
    last = run
    taken = Math.max(0, by)
  }
  return edits
}

/**
 * By how many tokens the stretch `[from, to)` can be moved into the common tokens before and after it, so that it begins at the best place: of a
 * paragraph, a sentence, a word.
 */
function slide({ key, end }: Tokens, text: string, from: number, to: number, before: number, after: number): number {
  const good = (at: number): number => {
    if (at === 0) return 3
    if (key[at - 1] !== ' ') return 0
    if (/\n/u.test(text.slice(end[at - 2] ?? 0, end[at - 1]))) return 3
    return /[.!?"')\]]/u.test(key[at - 2] ?? '.') ? 2 : 1
  }
  let best = 0
  for (let by = 0; by > -before && key[from + by - 1] === key[to + by - 1]; ) if (good(from + --by) > good(from + best)) best = by
  for (let by = 0; by < after && key[from + by] === key[to + by]; ) if (good(from + ++by) > good(from + best)) best = by
  return best
}

function stretch({ start, end }: Tokens, from: number, to: number, whole: Span): Span {
  const begin = start[from] ?? whole.end
  return { start: begin, end: to > from ? end[to - 1]! : begin }
}

// Fewer common words than this between two changed stretches are chance, where the stretches are as long.
const CHANCE = 6
const PASSES = 8

/**
 * The runs that a reader would call unchanged: a few common words between two longer changed stretches join those into one (the semantic clean-up
 * of Fraser's diff-match-patch, in words).
 */
function readable(runs: readonly CommonRun[], a: Tokens, b: Tokens): readonly CommonRun[] {
  const [aWords, bWords] = [a, b].map(({ key }) => wordsBefore(key)) as [Int32Array, Int32Array]
  let kept = runs
  for (let pass = 0; pass < PASSES; pass++) {
    const next: CommonRun[] = []
    kept.forEach((run, k) => {
      const around = Math.min(changed(next.at(-1), run), changed(run, kept[k + 1]))
      const words = aWords[run.a + run.length]! - aWords[run.a]!
      if (around === 0 || words >= CHANCE || words > around) next.push(run)
    })
    if (next.length === kept.length) break
    kept = next
  }
  return kept

  /** How many words were changed between two runs: the more of the two sides. */
  function changed(one: CommonRun | undefined, other: CommonRun | undefined): number {
    const [i, j] = one ? [one.a + one.length, one.b + one.length] : [0, 0]
    const [k, l] = other ? [other.a, other.b] : [a.key.length, b.key.length]
    return Math.max(aWords[k]! - aWords[i]!, bWords[l]! - bWords[j]!)
  }
}

/** How many of the tokens before each place are words. */
function wordsBefore(keys: readonly string[]): Int32Array {
  const counts = new Int32Array(keys.length + 1)
  keys.forEach((key, i) => {
    counts[i + 1] = counts[i]! + (/[\p{L}\p{N}]/u.test(key) ? 1 : 0)
  })
  return counts
}

/** Where a stretch of the earlier text stands in the later: its unchanged ends as they are, what was changed as what it became. */
export function carried(edits: readonly Edit[], { start, end }: Span): Span {
  return { start: moved(edits, start, true), end: Math.max(moved(edits, start, true), moved(edits, end, false)) }
}

function moved(edits: readonly Edit[], at: number, begins: boolean): number {
  const i = lastFrom(edits, at, begins)
  const edit = edits[i]
  if (!edit) return at
  if (begins ? at < edit.before.end : at <= edit.before.end) return begins ? edit.after.start : edit.after.end
  return at + edit.after.end - edit.before.end
}

/** The last edit that begins at or before a place (before it, where a stretch ends there). */
function lastFrom(edits: readonly Edit[], at: number, begins: boolean): number {
  let low = 0
  let high = edits.length
  while (low < high) {
    const middle = (low + high) >> 1
    const { start } = edits[middle]!.before
    if (begins ? start <= at : start < at) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The edits turned round: what makes the earlier text of the later. */
export function turned(edits: readonly Edit[]): Edit[] {
  return edits.map(({ before, after }) => ({ before: after, after: before }))
}

/** Whether something of a stretch of the earlier text was changed, or something was put into it. */
export function touched(edits: readonly Edit[], { start, end }: Span): boolean {
  let low = 0
  let high = edits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (edits[middle]!.before.end <= start) low = middle + 1
    else high = middle
  }
  const edit = edits[low]
  return edit !== undefined && edit.before.start < end
}
