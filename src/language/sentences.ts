/**
 * Where sentences end. Lines bound them; within a line every gap that could be a boundary (after a stop or a closing mark, or before a capital) is
 * weighed: a logistic regression over what stands about it, learned in training/splitter.ts, its weights in int8. Sums are whole numbers.
 */
import { hash } from './features.ts'

export const SPLITTER_ROWS = 1 << 17
/** The most features a gap has. */
export const MOST_FEATURES = 24

/** A stop is looked for behind at most so many closing marks, so that a line of nothing else costs no more. */
const MOST_MARKS = 6

/** The words of a line, as spans of the text: `[from, to)` of the columns. */
export interface Line {
  readonly text: string
  readonly start: readonly number[]
  readonly end: readonly number[]
  readonly from: number
  readonly to: number
}

/** What is known of the line before a gap. */
export interface Sofar {
  /** The first word of the sentence. */
  begun: number
  /** Straight double quotation marks seen: odd within a quotation. */
  quotes: number
  /** Curly quotation marks and brackets that are open. */
  depth: number
}

const KIND = {
  small: 1,
  capital: 2,
  capitals: 3,
  number: 4,
  dot: 5,
  mark: 6,
  colon: 7,
  semicolon: 8,
  comma: 9,
  opens: 10,
  closes: 11,
  quote: 12,
  dash: 13,
  bullet: 14,
  dotted: 15,
  initial: 16,
  other: 17,
  edge: 18,
} as const

function kindOf(word: string): number {
  const first = word.charCodeAt(0)
  if (word.length === 1) {
    if (word === '.') return KIND.dot
    if (word === '!' || word === '?' || word === '…') return KIND.mark
    if (word === ':') return KIND.colon
    if (word === ';') return KIND.semicolon
    if (word === ',') return KIND.comma
    if (word === '"') return KIND.quote
    if (word === '(' || word === '[' || word === '“' || word === '‘' || word === '«') return KIND.opens
    if (word === ')' || word === ']' || word === '”' || word === '’' || word === '»' || word === "'") return KIND.closes
    if (word === '-' || word === '–' || word === '—') return KIND.dash
    if (word === '*' || word === '•' || word === '·' || word === '|') return KIND.bullet
  }
  if (first === 46 || first === 33 || first === 63) return KIND.mark
  if (first === 45) return KIND.dash
  if (first >= 48 && first <= 57) return KIND.number
  if (word.endsWith('.')) return word.length === 2 ? KIND.initial : KIND.dotted
  const low = word.toLowerCase()
  if (low === word) return first < 128 && !(first >= 97 && first <= 122) ? KIND.other : KIND.small
  return word.length > 1 && word === word.toUpperCase() ? KIND.capitals : KIND.capital
}

/** Whether a sentence might end after word i, which is not the last of its line. */
export function isCandidate({ text, start, end }: Line, i: number): boolean {
  const last = text.charCodeAt(end[i]! - 1)
  // A letter or a digit before it: only a capital or a bullet may begin something new.
  if ((last >= 97 && last <= 122) || (last >= 65 && last <= 90) || (last >= 48 && last <= 57)) {
    if (start[i + 1] === end[i]) return false
    const next = text.charCodeAt(start[i + 1]!)
    return (
      (next >= 65 && next <= 90) ||
      next === 42 ||
      next === 0x2022 ||
      (next >= 48 && next <= 57) ||
      next === 34 ||
      next === 0x201c ||
      next >= 0xc0
    )
  }
  return true
}

/** Writes the rows of the features of the gap after word i into `out`; returns how many. */
export function gapFeatures(line: Line, i: number, sofar: Sofar, out: Int32Array): number {
  const { text, start, end, from, to } = line
  const word = (k: number): string => (k < from || k >= to ? '' : text.slice(start[k], end[k]))
  const kind = (k: number): number => (k < from || k >= to ? KIND.edge : kindOf(word(k)))
  // Closing marks belong to the stop before them, opening marks to the word after.
  let stop = i
  while (stop > from && i - stop < MOST_MARKS && (kind(stop) === KIND.closes || kind(stop) === KIND.quote)) stop--
  let next = i + 1
  while (next + 1 < to && next - i < MOST_MARKS && (kind(next) === KIND.opens || kind(next) === KIND.quote)) next++
  const [k0, k1, k2] = [kind(i), kind(i + 1), kind(i + 2)]
  const [before, stopKind, nextKind] = [kind(stop - 1), kind(stop), kind(next)]
  const gap = Math.min(2, start[i + 1]! - end[i]!)
  const inside = (sofar.quotes & 1) + (sofar.depth > 0 ? 2 : 0)
  const length = Math.min(7, Math.floor(Math.log2(i + 1 - sofar.begun)))
  const left = Math.min(4, to - i - 1)
  const [w0, wStop, wBefore, wNext] = [word(i), word(stop), word(stop - 1), word(next)].map(one => hash(one))
  let n = 0
  const put = (feature: number, a: number, b: number, c: number): void => {
    let h = Math.imul(feature + 1, 0x9e3779b1) ^ Math.imul(a + 1, 0x85ebca6b)
    h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35) ^ Math.imul(b + 1, 0x27d4eb2f)
    h = Math.imul(h ^ (h >>> 13), 0x165667b1) ^ Math.imul(c + 1, 0x9e3779b1)
    out[n++] = ((h ^ (h >>> 16)) >>> 0) % SPLITTER_ROWS
  }
  put(0, 0, 0, 0)
  put(1, k0, k1, gap)
  put(2, stopKind, nextKind, gap)
  put(3, stopKind, nextKind, inside)
  put(4, wStop!, nextKind, gap)
  put(5, wBefore!, stopKind, nextKind)
  put(6, stopKind, wNext!, gap)
  put(7, before, stopKind, nextKind)
  put(8, k0, inside, k1)
  put(9, stopKind, length, nextKind)
  put(10, stopKind, left, nextKind)
  put(11, w0!, hash(word(i + 1)), 0)
  put(12, k0, k1, k2)
  put(13, wStop!, wNext!, 0)
  put(14, stopKind, wNext!, kind(next + 1))
  put(15, kind(sofar.begun), stopKind, nextKind)
  put(16, hash(word(sofar.begun)), stopKind, length)
  put(17, gap, length, nextKind)
  put(18, wBefore!, wStop!, 0)
  put(19, kind(next + 1) * 32 + kind(next + 2), stopKind, nextKind)
  put(20, kind(stop - 2) * 32 + before, stopKind, nextKind)
  put(21, hash(word(next).slice(-3).toLowerCase()), stopKind, nextKind)
  return n
}

/** Takes word i into account. */
export function pass({ text, start, end }: Line, i: number, sofar: Sofar): void {
  if (end[i]! - start[i]! !== 1) return
  const character = text[start[i]!]!
  if (character === '"') sofar.quotes++
  else if (character === '“' || character === '(' || character === '[') sofar.depth++
  else if ((character === '”' || character === ')' || character === ']') && sofar.depth > 0) sofar.depth--
}

/** Whether the sentence ends after word i. */
export function endsAfter(line: Line, i: number, sofar: Sofar, weights: Int8Array, rows: Int32Array): boolean {
  if (!isCandidate(line, i)) return false
  const n = gapFeatures(line, i, sofar, rows)
  let sum = 0
  for (let k = 0; k < n; k++) sum += weights[rows[k]!]!
  return sum > 0
}

/** Stretches of `text[start, end)` that a sentence cannot cross: lines, unless the next begins with a small letter. */
export function lines(text: string, start: number, end: number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let from = start
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
    let next = at + 1
    while (next < end && (text[next] === ' ' || text[next] === '\t' || text[next] === '\r')) next++
    if (next < end && text[next] !== '\n' && /\p{Ll}/u.test(text[next]!)) continue
    if (at > from) found.push({ start: from, end: at })
    from = at + 1
  }
  if (end > from) found.push({ start: from, end })
  return found
}
