import type { Columns } from './columns.ts'

/** What a cue may reach, in text order: words, and whole quotations as one unit each, so that what is quoted is never cut. */
export interface Window {
  /** The token of each unit; of a quotation, the one that its tree hangs on. */
  readonly token: Int32Array
  /** The quotation that a unit is; -1 for a word. */
  readonly quotation: Int32Array
  readonly length: number
  /** Which unit is the cue's. */
  readonly cue: number
}

/** Quotations of fewer words are read word by word, as any phrase. */
export const unitWords = 4
const reach = 120
const paragraphsAhead = 3

/**
 * The window of a cue. In the outlet's own words: the cue's sentence, taken to go on through quotations, with the quotations that stand next to it, and
 * those that fill the next paragraphs. Within a quotation: the sentence, as far as that quotation goes.
 */
export function windowOf(c: Columns, cue: number): Window {
  const { tokens, quotation, quotations, paragraph } = c
  const token: number[] = []
  const unit: number[] = []
  const word = (i: number) => {
    token.push(i)
    unit.push(-1)
  }
  const long = (i: number) => quotation[i]! >= 0 && quotations[quotation[i]!]!.words >= unitWords
  const whole = (q: number) => {
    token.push(rootToken(c, q))
    unit.push(q)
  }
  const s = tokens.sentence[cue]!
  if (long(cue)) {
    for (let i = tokens.sentences[s]!; i < tokens.sentences[s + 1]!; i++)
      if (quotation[i] === quotation[cue] && Math.abs(i - cue) <= reach) word(i)
    return made(token, unit, cue)
  }
  const p = paragraph[cue]!
  const { start, end } = stretch(c, cue, p)
  if (start > 0 && long(start - 1) && paragraph[start - 1] === p) whole(quotation[start - 1]!)
  for (let i = start; i < end; ) {
    if (long(i)) {
      whole(quotation[i]!)
      i = Math.max(i + 1, quotations[quotation[i]!]!.after)
    } else {
      if (Math.abs(i - cue) <= reach) word(i)
      i++
    }
  }
  let next = end
  while (next < tokens.length && long(next) && paragraph[next] === p) {
    whole(quotation[next]!)
    next = quotations[quotation[next]!]!.after
  }
  for (
    let k = 0;
    k < paragraphsAhead && next < tokens.length && paragraph[next] === p + 1 + k && long(next) && fills(c, quotation[next]!);
    k++
  ) {
    whole(quotation[next]!)
    next = quotations[quotation[next]!]!.after
  }
  return made(token, unit, cue)
}

function made(token: number[], unit: number[], cue: number): Window {
  let at = 0
  while (at < token.length - 1 && (token[at] !== cue || unit[at] !== -1)) at++
  return { token: Int32Array.from(token), quotation: Int32Array.from(unit), length: token.length, cue: at }
}

/** The cue's sentence, with those joined to it because the boundary falls within a quotation. */
function stretch({ tokens, quotation, quotations, paragraph }: Columns, cue: number, p: number): { start: number; end: number } {
  const { sentence, sentences } = tokens
  let start = sentences[sentence[cue]!]!
  while (start > 0 && quotation[start]! >= 0 && quotations[quotation[start]!]!.first < start && paragraph[start - 1] === p)
    start = sentences[sentence[quotations[quotation[start]!]!.first]!]!
  let end = sentences[sentence[cue]! + 1]!
  while (end < tokens.length && quotation[end]! >= 0 && quotations[quotation[end]!]!.first < end && paragraph[end] === p)
    end = sentences[sentence[Math.min(quotations[quotation[end]!]!.after, tokens.length) - 1]! + 1]!
  while (paragraph[start] !== p && start < cue) start++
  while (end > cue + 1 && paragraph[end - 1] !== p) end--
  return { start, end }
}

/** Whether a quotation is all that its paragraph holds. */
function fills({ quotations, paragraph, tokens }: Columns, q: number): boolean {
  const { first, after } = quotations[q]!
  return (first === 0 || paragraph[first - 1] !== paragraph[first]) && (after >= tokens.length || paragraph[after] !== paragraph[first])
}

/** The first token of a quotation that hangs on something outside it. */
function rootToken({ tokens, quotations }: Columns, q: number): number {
  const { first, after } = quotations[q]!
  for (let i = first; i < after; i++) {
    const head = tokens.head[i]!
    if ((head < first || head >= after) && tokens.upos[i] !== 'PUNCT') return i
  }
  return first
}
