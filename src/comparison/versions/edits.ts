import type { Span } from '../../page/index.ts'
import { wordsOf } from '../words.ts'
import { commonRuns, type CommonRun } from './common-runs.ts'

/** What of one text became what of the other; either may be empty (`start` = `end`). Spans of the two texts. */
export interface Edit {
  readonly before: Span
  readonly after: Span
  /** Only white space, or the shape of a mark, is otherwise: no word changed. */
  readonly kept?: true
}

/** A text with its sentences, in order; what stands between two belongs to the first. */
export interface Sentenced {
  readonly text: string
  readonly sentences: readonly Span[]
}

// Two sentences are one told otherwise where this share of their words is the same (Dice's coefficient).
const TOLD_OTHERWISE = 0.4
// Longer stretches than this without a common sentence are not compared word by word: they became one another.
const LONGEST = 1_000_000
// More pairs of changed sentences than these in one place are compared word for word as they follow each other.
const PAIRS = 20_000

/**
 * What makes the later text of the earlier, in order, none overlapping: sentences that stand in both are matched first, then those that are told
 * otherwise, and of these the words. White space, the shape of quotation marks and dashes make no difference, nor does where a paragraph ends. Put into
 * the earlier text in place of `before`, the words of `after` give the later text, but for those.
 */
export function editsOf(earlier: Sentenced, later: Sentenced): Edit[] {
  const [a, b] = [unitsOf(earlier), unitsOf(later)]
  const ids = new Map<string, number>()
  const runs = commonRuns(numbered(keysOf(earlier.text, a), ids), numbered(keysOf(later.text, b), ids))
  const edits: Edit[] = []
  let [i, j] = [0, 0]
  for (const run of [...runs, { a: a.length, b: b.length, length: 0 }]) {
    edits.push(...changedUnits(earlier.text, a, i, run.a, later.text, b, j, run.b))
    for (let k = 0; k < run.length; k++) edits.push(...respaced(earlier.text, a[run.a + k]!, later.text, b[run.b + k]!))
    i = run.a + run.length
    j = run.b + run.length
  }
  return edits
}

/** The edits of two sentences of the same words: none where they are the same to the letter. */
function respaced(earlier: string, before: Span, later: string, after: Span): Edit[] {
  return earlier.slice(before.start, before.end) === later.slice(after.start, after.end) ? [] : wordEdits(earlier, before, later, after)
}

/** The text cut where its sentences begin: the whole of it, each with the white space after it. */
function unitsOf({ text, sentences }: Sentenced): Span[] {
  const starts = [...new Set([0, ...sentences.map(({ start }) => start)])].filter(start => start < text.length)
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length }))
}

function keysOf(text: string, units: readonly Span[]): string[] {
  return units.map(({ start, end }) => plain(text.slice(start, end)).trim())
}

/** The edits of a stretch where no sentence stands in both: those told otherwise word by word, the others as gone or new. */
function changedUnits(
  earlier: string,
  a: readonly Span[],
  aFrom: number,
  aTo: number,
  later: string,
  b: readonly Span[],
  bFrom: number,
  bTo: number,
): Edit[] {
  const hull = (units: readonly Span[], from: number, to: number, text: string): Span => {
    const start = units[from]?.start ?? text.length
    return { start, end: to > from ? units[to - 1]!.end : start }
  }
  const edits: Edit[] = []
  const apart = (i: number, k: number, j: number, l: number): void => {
    const [before, after] = [hull(a, i, k, earlier), hull(b, j, l, later)]
    if (k > i) edits.push({ before, after: { start: after.start, end: after.start } })
    if (l > j) edits.push({ before: { start: before.end, end: before.end }, after })
  }
  if ((aTo - aFrom) * (bTo - bFrom) > PAIRS) return wordEdits(earlier, hull(a, aFrom, aTo, earlier), later, hull(b, bFrom, bTo, later))
  let [i, j] = [aFrom, bFrom]
  for (const [x, y] of toldOtherwise(wordSets(earlier, a.slice(aFrom, aTo)), wordSets(later, b.slice(bFrom, bTo)))) {
    apart(i, aFrom + x, j, bFrom + y)
    edits.push(...wordEdits(earlier, a[aFrom + x]!, later, b[bFrom + y]!))
    i = aFrom + x + 1
    j = bFrom + y + 1
  }
  apart(i, aTo, j, bTo)
  return edits
}

/** Pairs of sentences, in the order of both texts, that have most in common altogether (a global alignment, Needleman and Wunsch 1970). */
function toldOtherwise(a: readonly ReadonlySet<string>[], b: readonly ReadonlySet<string>[]): [number, number][] {
  const wide = b.length + 1
  const best = new Float64Array((a.length + 1) * wide)
  const alike = (i: number, j: number): number => {
    const common = [...a[i]!].filter(word => b[j]!.has(word)).length
    const dice = (2 * common) / Math.max(1, a[i]!.size + b[j]!.size)
    return dice >= TOLD_OTHERWISE ? dice : 0
  }
  const likeness = new Float64Array(a.length * b.length)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const near = alike(i, j)
      likeness[i * b.length + j] = near
      const paired = near > 0 ? near + best[(i + 1) * wide + j + 1]! : 0
      best[i * wide + j] = Math.max(paired, best[(i + 1) * wide + j]!, best[i * wide + j + 1]!)
    }
  }
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const near = likeness[i * b.length + j]!
    if (near > 0 && best[i * wide + j] === near + best[(i + 1) * wide + j + 1]!) pairs.push([i++, j++])
    else if (best[i * wide + j] === best[(i + 1) * wide + j]) i++
    else j++
  }
  return pairs
}

function wordSets(text: string, units: readonly Span[]): ReadonlySet<string>[] {
  return units.map(({ start, end }) => new Set(wordsOf(text.slice(start, end)).form))
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
  if (before.end - before.start + (after.end - after.start) > LONGEST) return [{ before, after }]
  const a = tokensOf(earlier, before)
  const b = tokensOf(later, after)
  const ids = new Map<string, number>()
  const runs = settled(readable(commonRuns(numbered(a.key, ids), numbered(b.key, ids)), a, b), a, earlier, b, later)
  const edits: Edit[] = []
  let [i, j] = [0, 0]
  for (const run of [...runs, { a: a.key.length, b: b.key.length, length: 0 }]) {
    if (run.a > i || run.b > j) {
      const edit = { before: stretch(a, i, run.a, before), after: stretch(b, j, run.b, after) }
      const blank = a.key.slice(i, run.a).join('').trim() === '' && b.key.slice(j, run.b).join('').trim() === ''
      edits.push(blank ? { ...edit, kept: true } : edit)
    }
    i = run.a
    j = run.b
    for (; i < run.a + run.length; i++, j++) edits.push(...reshaped(a, i, b, j))
  }
  return edits
}

/** A token that stands in both with another length: a double blank for a blank. */
function reshaped(a: Tokens, i: number, b: Tokens, j: number): Edit[] {
  const [before, after] = [stretch(a, i, i + 1, NOWHERE), stretch(b, j, j + 1, NOWHERE)]
  return before.end - before.start === after.end - after.start ? [] : [{ before, after, kept: true }]
}

/** The runs with what was only taken away, or only put in, between them moved to where a reader would say that it begins. */
function settled(runs: readonly CommonRun[], a: Tokens, earlier: string, b: Tokens, later: string): CommonRun[] {
  const all = [{ a: 0, b: 0, length: 0 }, ...runs, { a: a.key.length, b: b.key.length, length: 0 }]
  for (let k = 1; k < all.length; k++) {
    const [last, run] = [all[k - 1]!, all[k]!]
    const [i, j] = [last.a + last.length, last.b + last.length]
    if ((run.a === i) === (run.b === j)) continue
    const by = run.b === j ? slide(a, earlier, i, run.a, last.length, run.length) : slide(b, later, j, run.b, last.length, run.length)
    all[k - 1] = { ...last, length: last.length + by }
    all[k] = { a: run.a + by, b: run.b + by, length: run.length - by }
  }
  return all.slice(1, -1).filter(({ length }) => length > 0)
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

const NOWHERE: Span = { start: 0, end: 0 }

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
  return edits.map(({ before, after, kept }) => ({ before: after, after: before, ...(kept && { kept }) }))
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
  for (; low < edits.length && edits[low]!.before.start < end; low++) if (!edits[low]!.kept) return true
  return false
}
