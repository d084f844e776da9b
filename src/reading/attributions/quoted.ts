import { childrenBy, isRelation, spanOf, tokenAt, type Tokens } from '../../language/index.ts'
import { firstIndex, shared, within, type Span } from '../../page/index.ts'
import { cueOf, type Cue } from './cue.ts'
import type { Finding } from './finding.ts'
import { holdersOf, isAround, leftTo, nearest, type Placed } from './holders.ts'
import { nounPhrase } from './phrase.ts'
import type { Quotation } from './quotations.ts'
import { standsAlone } from './repair.ts'
import { verbSpan } from './reported.ts'
import { signedAfter, signedBefore } from './signed.ts'
import { joined } from './spans.ts'
import { subjectOf } from './subject.ts'

/**
 * Who is quoted: to the findings that the trees or the model gave, one more for each stretch of direct speech that none of them holds; those that hold
 * words in quotation marks are widened to the whole of them.
 */
export function quoted(
  tokens: Tokens,
  quotations: readonly Quotation[],
  paragraphs: readonly Span[],
  known: readonly Finding[],
): Finding[] {
  const placed = quotations
    .filter(({ depth }) => depth === 0)
    .map(quotation => ({ quotation, first: tokenAt(tokens, quotation.outer.start), after: tokenAt(tokens, quotation.outer.end) }))
  const found = [...known]
  const holders = holdersOf(placed, known)
  const byCue = new Map(known.map(({ at }, index) => [at, index]))
  const home = new Map<Quotation, number>()
  const homes = new Set<number>()
  placed.forEach((here, k) => {
    const index = homeOf(here, k)
    if (index === undefined) return
    home.set(here.quotation, index)
    homes.add(index)
    const finding = found[index]!
    found[index] = { ...finding, content: joined([...finding.content, here.quotation.inner]) }
  })
  return found.map(finding => wholeWithin(tokens, quotations, finding))

  /** The index of the finding that a quotation belongs to, made where there is none; undefined for words in scare quotes. */
  function homeOf(here: Placed, k: number): number | undefined {
    const { quotation } = here
    const before = placed[k - 1]?.quotation.paragraph === quotation.paragraph ? placed[k - 1] : undefined
    const next = placed[k + 1]?.quotation.paragraph === quotation.paragraph ? placed[k + 1] : undefined
    const continued = quotation.continues >= 0 ? home.get(quotations[quotation.continues]!) : undefined
    const learnt = interrupting(before, here) ?? nearest(found, holders[k]!, here)
    if (continued !== undefined && (learnt === undefined || learnt === continued)) return continued
    if (learnt !== undefined) {
      for (const other of holders[k]!)
        if (other !== learnt && !isAround(found[other]!, found[learnt]!)) found[other] = leftTo(found[other]!, here)
      return learnt
    }
    const paragraph = paragraphs[quotation.paragraph]!
    const from = before?.after ?? tokenAt(tokens, paragraph.start)
    const to = next?.first ?? tokenAt(tokens, paragraph.end)
    const signature = signedAfter(tokens, here.after, to) ?? signedBefore(tokens, from, here.first)
    if (signature) return add({ ...signature, at: -1, content: [quotation.inner], score: 0.85 })
    const cue = cueFor(tokens, here, from, to)
    const taken = cue && byCue.get(cue.at)
    if (cue && !cue.embedded) {
      if (taken === undefined) return add(direct(tokens, cue.at, here, cue.why, from, to))
      if (found[taken]!.why !== 'learned' && !homes.has(taken)) found[taken] = direct(tokens, cue.at, here, cue.why, from, to)
      return taken
    }
    if (holders[k]!.length > 0) return holders[k]![0]
    if (cue && taken === undefined && isSpeech(tokens, here)) {
      const start = tokens.start[afterMarker(tokens, cue.at + 1)]!
      return add({ ...direct(tokens, cue.at, here, 'cue around quotation', from, to), content: [{ start, end: quotation.inner.end }] })
    }
    const introducing = introducedBy(tokens, here, paragraphs)
    if (introducing >= 0) {
      const known = byCue.get(introducing)
      if (known !== undefined) return known
      const begin = tokenAt(tokens, paragraphs[quotation.paragraph - 1]!.start)
      return add(direct(tokens, introducing, here, 'cue in the paragraph before', begin, here.first))
    }
    const interrupted = before && home.get(before.quotation)
    if (interrupted !== undefined && opensSentence(tokens, here)) return interrupted
    return isSpeech(tokens, here) && floats(tokens, here, paragraph)
      ? add({ at: -1, speaker: -1, content: [quotation.inner], score: 0.5, why: 'quotation without a cue' })
      : undefined
  }

  /**
   * "“P,” she said, speaking of the dam. “Q.”", "“P,” he said, referring to them, “Q.”": the index of the statement that Q goes on with, where another cue, a
   * participle or in a sentence after it, stands nearer; undefined where that cue has Q to itself ("adding: “Q”").
   */
  function interrupting(before: Placed | undefined, here: Placed): number | undefined {
    const index = before && home.get(before.quotation)
    if (!before || index === undefined || !standsAlone(tokens.text, here.quotation.outer.start)) return undefined
    const { at } = found[index]!
    if (at < before.after || at >= here.first) return undefined
    const nearer = nearest(found, holders[placed.indexOf(here)]!, here)
    if (nearer === undefined || nearer === index) return undefined
    const other = found[nearer]!.at
    const apart = tokens.xpos[other] === 'VBG' || tokens.sentence[other] !== tokens.sentence[at]
    return other > at && here.first - other > 2 && apart ? index : undefined
  }

  function add(finding: Finding): number {
    found.push(finding)
    if (finding.at >= 0) byCue.set(finding.at, found.length - 1)
    return found.length - 1
  }
}

/** A statement within a quotation that begins right before a quotation of its own has all of that: "he said ‘we go, and soon’". */
function wholeWithin(tokens: Tokens, quotations: readonly Quotation[], finding: Finding): Finding {
  if (finding.at < 0) return finding
  const { start, end } = spanOf(tokens, finding.at, finding.at)
  for (let k = firstInner(quotations, end); k < quotations.length && quotations[k]!.outer.start - end <= 24; k++) {
    const { inner, depth } = quotations[k]!
    if (depth === 0 || !finding.content.some(span => shared(span, inner) > 0)) continue
    const around = aroundOf(quotations, k)
    if (around && within({ start, end }, around.inner)) return { ...finding, content: [inner] }
  }
  return finding
}

/** The quotation that a nested one stands in: the nearest before it of less depth. */
function aroundOf(quotations: readonly Quotation[], k: number): Quotation | undefined {
  let j = k - 1
  while (j >= 0 && quotations[j]!.depth >= quotations[k]!.depth) j--
  return quotations[j]
}

/** The first quotation that begins at the offset or later, by bisection. */
function firstInner(quotations: readonly Quotation[], offset: number): number {
  return firstIndex(quotations.length, k => quotations[k]!.outer.start >= offset)
}

interface CueHere {
  readonly at: number
  readonly why: string
  /** The quotation is a part of the cue's own clause ("said the plan was “a joke”"): its content is more than the quotation. */
  readonly embedded: boolean
}

/** The cue of a quotation among the tokens `[from, to)` around it. */
function cueFor(tokens: Tokens, { quotation, first, after }: Placed, from: number, to: number): CueHere | undefined {
  const lead = tokens.text.slice(Math.max(0, quotation.outer.start - 3), quotation.outer.start).trimEnd()
  const introduced = lead.endsWith(',') || lead.endsWith(':')
  const behind = speechVerb(tokens, sentenceStart(tokens, first, from), first, true)
  const ahead = speechVerb(tokens, after, sentenceEnd(tokens, after, to), false)
  const trailing = ',?!—…'.includes(tokens.text[quotation.inner.end - 1]!)
  if (introduced && behind !== undefined) return { at: behind, why: 'cue before quotation', embedded: false }
  if (ahead !== undefined && (trailing || ahead - after <= 6) && opensClause(tokens, after, ahead))
    return { at: ahead, why: 'cue after quotation', embedded: false }
  if (behind !== undefined) return { at: behind, why: 'cue before quotation', embedded: first - behind > 1 }
  return undefined
}

/** Whether what follows the quotation begins with the speaker or the cue, so that the clause is about the quotation. */
function opensClause(tokens: Tokens, after: number, cue: number): boolean {
  if (subjectOf(tokens, cue) >= after || cue - after <= 1) return true
  for (let i = after; i < cue; i++) if (tokens.upos[i] === 'PROPN' || tokens.upos[i] === 'PRON') return true
  return false
}

/** The first (or last) verb of speech in `[from, to)`. */
function speechVerb(tokens: Tokens, from: number, to: number, last: boolean): number | undefined {
  let found: number | undefined
  for (let i = from; i < to; i++) {
    if (!isSpeechVerb(tokens, i)) continue
    found = i
    if (!last) break
  }
  return found
}

function isSpeechVerb(tokens: Tokens, i: number): boolean {
  const entry: Cue | undefined = tokens.upos[i] === 'VERB' ? cueOf(tokens.lemma[i]!, 'v') : undefined
  return entry !== undefined && (!entry.frames.has('mute') || entry.lemma === 'continue' || entry.lemma === 'ask')
}

/** Where the sentence that runs into the quotation begins, no earlier than `from`. */
function sentenceStart(tokens: Tokens, first: number, from: number): number {
  let at = first
  while (at > from && !isStop(tokens, at - 1)) at--
  return at
}

/** Where the sentence that runs out of the quotation ends, no later than `to`. */
function sentenceEnd(tokens: Tokens, after: number, to: number): number {
  for (let i = after; i < to; i++) if (isStop(tokens, i)) return i
  return to
}

function isStop(tokens: Tokens, i: number): boolean {
  if (i + 1 < tokens.length && tokens.end[i] === tokens.start[i + 1]) return false
  const char = tokens.text[tokens.start[i]!]!
  return (char === '.' || char === '!' || char === '?') && tokens.end[i]! - tokens.start[i]! <= 3
}

function opensSentence(tokens: Tokens, { first }: Placed): boolean {
  return first > 0 && isStop(tokens, first - 1)
}

/** The cue of a paragraph that ends in a colon, for the quotation that opens the paragraph after it; -1 where there is none. */
function introducedBy(tokens: Tokens, { quotation, first }: Placed, paragraphs: readonly Span[]): number {
  const own = paragraphs[quotation.paragraph]!
  const before = paragraphs[quotation.paragraph - 1]
  if (!before || first === 0 || quotation.outer.start - own.start > 2 || tokens.text[tokens.start[first - 1]!] !== ':') return -1
  return speechVerb(tokens, sentenceStart(tokens, first - 1, tokenAt(tokens, before.start)), first - 1, true) ?? -1
}

/** Whether a quotation stands on its own, as a sentence: not a phrase that the outlet's sentence borrows. */
function floats(tokens: Tokens, here: Placed, paragraph: Span): boolean {
  return here.quotation.outer.start - paragraph.start <= 2 || opensSentence(tokens, here)
}

/** Speech, not a word in scare quotes: four words or more. */
function isSpeech(tokens: Tokens, { first, after }: Placed): boolean {
  let count = 0
  for (let i = first; i < after; i++) if (tokens.upos[i] !== 'PUNCT') count++
  return count >= 4
}

/** Past "that" and the addressee's comma, to where the content begins. */
function afterMarker(tokens: Tokens, i: number): number {
  return tokens.lemma[i] === 'that' || tokens.upos[i] === 'PUNCT' ? i + 1 : i
}

function direct(tokens: Tokens, at: number, { quotation, first, after }: Placed, why: string, from: number, to: number): Finding {
  const entry = cueOf(tokens.lemma[at]!, 'v')
  const free = (i: number) => i >= from && i < to && (i < first || i >= after)
  const grammatical = subjectOf(tokens, at)
  const speaker = grammatical >= 0 && free(grammatical) ? grammatical : beside(tokens, at, free)
  const source = speaker >= 0 ? cut(nounPhrase(tokens, speaker, new Set([at])), quotation.outer) : undefined
  return {
    cue: childrenBy(tokens, at, 'aux').length > 0 ? verbSpan(tokens, at) : spanOf(tokens, at, at),
    at,
    ...(entry && { entry }),
    ...(source && { source }),
    speaker,
    content: [quotation.inner],
    score: 0.9,
    why,
  }
}

/** The name or pronoun right after the verb ("said Ann") or else right before it, where the tree does not show a subject. */
function beside(tokens: Tokens, at: number, free: (i: number) => boolean): number {
  for (let i = at + 1; i <= at + 6 && free(i); i++) {
    if (tokens.upos[i] === 'PUNCT' || tokens.upos[i] === 'VERB') break
    if (
      isNominal(tokens, i) &&
      tokens.deprel[i] !== 'compound' &&
      tokens.deprel[i] !== 'obl' &&
      tokens.deprel[i] !== 'obl:tmod' &&
      tokens.deprel[i] !== 'obl:unmarked'
    )
      return top(tokens, i, free)
  }
  for (let i = at - 1; i >= at - 6 && free(i); i--) if (isNominal(tokens, i)) return top(tokens, i, free)
  return -1
}

function isNominal(tokens: Tokens, i: number): boolean {
  return ['PROPN', 'NOUN', 'PRON'].includes(tokens.upos[i]!)
}

/** The head of the noun phrase that a noun stands in. */
function top(tokens: Tokens, i: number, free: (i: number) => boolean): number {
  let at = i
  while (
    ['compound', 'flat', 'nmod:poss', 'appos', 'amod', 'nmod'].some(r => isRelation(tokens.deprel[at]!, r)) &&
    tokens.head[at]! >= 0 &&
    free(tokens.head[at]!) &&
    isNominal(tokens, tokens.head[at]!)
  )
    at = tokens.head[at]!
  return at
}

/** What of a span stands outside another. */
function cut(span: Span, away: Span): Span {
  if (shared(span, away) === 0) return span
  return span.start < away.start ? { start: span.start, end: away.start } : { start: away.end, end: Math.max(span.end, away.end) }
}
