import { isRelation, spanOf, tokenAt, type Tokens } from '../../language/index.ts'
import type { Span } from '../../page/index.ts'
import type { Finding } from './finding.ts'

/** The name that a quotation is signed with. */
export interface Signature {
  readonly cue: Span
  readonly source: Span
  readonly speaker: number
  readonly why: string
}

const longest = 12

/** “…” — Name, to the end of the line or to the next quotation (token `to`); undefined where no dash and name follow. */
export function signedAfter(tokens: Tokens, after: number, to: number): Signature | undefined {
  let dash = after
  while (dash < to && '.,'.includes(tokens.text.slice(tokens.start[dash], tokens.end[dash])) && dash < after + 2) dash++
  if (dash >= to || !isDash(tokens, dash)) return undefined
  let first = dash + 1
  while (first < to && isDash(tokens, first)) first++
  let last = first
  while (
    last + 1 < to &&
    last - first < longest &&
    !tokens.text.slice(tokens.end[last], tokens.start[last + 1]).includes('\n') &&
    !ends(tokens, last + 1)
  )
    last++
  if (first >= to || last - first >= longest || !isCapital(tokens, first) || hasVerb(tokens, first, last)) return undefined
  return {
    cue: spanOf(tokens, dash, first - 1),
    source: spanOf(tokens, first, last),
    speaker: headOf(tokens, first, last),
    why: 'signed with a dash',
  }
}

/** Name: “…”: the words from `from` to the quotation's first token, where they are a name and a colon and nothing more. */
export function signedBefore(tokens: Tokens, from: number, first: number): Signature | undefined {
  const colon = first - 1
  if (colon <= from || tokens.text.slice(tokens.start[colon], tokens.end[colon]) !== ':') return undefined
  if (colon - from > longest || !isCapital(tokens, from) || hasVerb(tokens, from, colon - 1)) return undefined
  return {
    cue: spanOf(tokens, colon, colon),
    source: spanOf(tokens, from, colon - 1),
    speaker: headOf(tokens, from, colon - 1),
    why: 'name and colon',
  }
}

function isDash(tokens: Tokens, i: number): boolean {
  return /^[-–—―]+$/.test(tokens.text.slice(tokens.start[i], tokens.end[i]))
}

function ends(tokens: Tokens, i: number): boolean {
  return /^[.!?;:“"]$/.test(tokens.text.slice(tokens.start[i], tokens.end[i]))
}

function isCapital(tokens: Tokens, i: number): boolean {
  return /^\p{Lu}/u.test(tokens.text.slice(tokens.start[i], tokens.end[i]))
}

function hasVerb(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (tokens.upos[i] === 'VERB' || tokens.upos[i] === 'AUX') return true
  return false
}

function headOf(tokens: Tokens, first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const head = tokens.head[i]!
    if ((head < first || head > last) && tokens.upos[i] !== 'PUNCT' && !isRelation(tokens.deprel[i]!, 'det')) return i
  }
  return first
}

/** Lines of an interview or a hearing: paragraphs that begin with a name in capitals and a colon, two of them at least. */
export function dialogue(tokens: Tokens, paragraphs: readonly Span[]): Finding[] {
  const found: Finding[] = []
  for (const { start, end } of paragraphs) {
    let first = tokenAt(tokens, start)
    while (first < tokens.length && tokens.start[first]! < end && isOpening(tokens, first)) first++
    let colon = first
    while (colon < tokens.length && colon - first <= 4 && tokens.start[colon]! < end && tokens.text[tokens.start[colon]!] !== ':') colon++
    if (colon === first || colon >= tokens.length || tokens.end[colon]! >= end || tokens.text[tokens.start[colon]!] !== ':') continue
    if (!speaks(tokens, first, colon - 1)) continue
    const from = tokens.start[colon + 1]
    if (from === undefined || from >= end) continue
    const speaker = headOf(tokens, first, colon - 1)
    found.push({
      cue: spanOf(tokens, colon, colon),
      at: colon,
      source: spanOf(tokens, first, colon - 1),
      speaker,
      content: [{ start: from, end }],
      score: 0.8,
      why: 'line of a dialogue',
    })
  }
  return found.length >= 2 ? found : []
}

function isOpening(tokens: Tokens, i: number): boolean {
  return /^["“„«'‘]/.test(tokens.text.slice(tokens.start[i], tokens.end[i])) && tokens.upos[i] === 'PUNCT'
}

/** One to four words, all in capitals: "WALLACE", "Q", "SEN. MOORE". */
function speaks(tokens: Tokens, first: number, last: number): boolean {
  const name = tokens.text.slice(tokens.start[first], tokens.end[last])
  return /^[\p{Lu}][\p{Lu}\d.'’ -]*$/u.test(name)
}
