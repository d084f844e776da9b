import { childrenBy, isRelation, subtree, type Tokens } from '../../language/index.ts'
import type { Span } from '../../page/index.ts'
import { cueOf, type Cue } from './cue.ts'
import type { Finding } from './finding.ts'
import { nounPhrase, spansOf } from './phrase.ts'
import type { Quotation } from './quotations.ts'
import { verbSpan } from './reported.ts'
import { speakerClass } from './speaker-class.ts'

/**
 * Clauses of saying that are put into a sentence or after it: "P, the minister said on Friday.", "P1, people briefed on it said, P2.", "P, say three of them; …".
 * They are told by their commas: trees often take such a clause for what P's own verb says ("the court has asked us to pay, the firm told the paper").
 */
export function putIn(tokens: Tokens): Finding[] {
  const found: Finding[] = []
  let sentence = -1
  let reached = 0
  for (let at = 1; at < tokens.length; at++) {
    const entry = tokens.upos[at] === 'VERB' ? cueOf(tokens.lemma[at]!, 'v') : undefined
    if (!entry || !(entry.frames.has('that') || entry.kind === 'belief')) continue
    const clause = clauseOf(tokens, at, entry)
    if (!clause) continue
    const { speaker, first, after } = clause
    if (entry.frames.has('mute') && entry.kind !== 'belief' && !isVoice(tokens, speaker)) continue
    const s = tokens.sentence[at]!
    const begin = Math.max(lastBreak(tokens, tokens.sentences[s]!, first), s === sentence ? reached : 0)
    const end = nextBreak(tokens, after, tokens.sentences[s + 1]!)
    const ahead = range(begin, first)
    if (!ahead.some(i => isFinite(tokens, i)) && !range(after, end).some(i => isFinite(tokens, i))) continue
    if (isSubordinate(tokens, begin)) continue
    const goesOn =
      mark(tokens, after) === ',' &&
      (!ahead.some(i => isFinite(tokens, i)) || joins(tokens, after + 1)) &&
      !hasPutIn(tokens, after + 1, end)
    sentence = s
    reached = after
    const content = spansOf(
      tokens,
      [...ahead, ...(goesOn ? range(after, end) : [])].filter((i, k, all) => !isEdge(tokens, all, k, i)),
    )
    if (content.length === 0) continue
    found.push({
      cue: verbSpan(tokens, at),
      at,
      entry,
      source: nounPhrase(tokens, speaker, new Set([at])),
      speaker,
      content,
      score: 0.8,
      why: `${entry.lemma} + put in`,
    })
  }
  return found
}

/** A name, or a noun for those who speak and what they write. */
function isVoice(tokens: Tokens, speaker: number): boolean {
  return tokens.upos[speaker] === 'PROPN' || speakerClass(tokens.lemma[speaker]!) !== undefined
}

/** "P, he said, because Q", "and Q", "provided that Q": what goes on with what was said. */
function joins(tokens: Tokens, i: number): boolean {
  if (['only', 'even', 'especially', 'particularly'].includes(word(tokens, i)) && tokens.upos[i + 1] === 'SCONJ') return true
  return ['SCONJ', 'CCONJ'].includes(tokens.upos[i] ?? '') || ['provided', 'even', 'because', 'unless'].includes(word(tokens, i))
}

/** Whether another clause of saying is put in later: what follows is its own. */
function hasPutIn(tokens: Tokens, from: number, to: number): boolean {
  return range(from, to).some(i => {
    const entry = tokens.upos[i] === 'VERB' ? cueOf(tokens.lemma[i]!, 'v') : undefined
    return entry !== undefined && clauseOf(tokens, i, entry) !== undefined
  })
}

interface Clause {
  readonly speaker: number
  /** The comma before it, and the token after its last. */
  readonly first: number
  readonly after: number
}

/** A comma, the speaker and the verb, or the verb and the speaker, what may stand with them, and a comma or the end. */
function clauseOf(tokens: Tokens, at: number, entry: Cue): Clause | undefined {
  const misread = apposed(tokens, at)
  const subject = misread ?? childrenBy(tokens, at, 'nsubj').findLast(i => i < at && !unnamable.has(word(tokens, i)))
  const phrase = subject === undefined ? [] : unpointed(tokens, subtree(tokens, subject))
  if (
    subject !== undefined &&
    (misread !== undefined || isFinite(tokens, at)) &&
    phrase.length > 0 &&
    mark(tokens, phrase[0]! - 1) === ','
  ) {
    if (!range(phrase.at(-1)! + 1, at).every(i => ['AUX', 'ADV', 'PUNCT'].includes(tokens.upos[i]!))) return undefined
    const after = endOf(tokens, at + 1)
    return after < 0 ? undefined : { speaker: subject, first: phrase[0]! - 1, after }
  }
  if (mark(tokens, at - 1) !== ',' || entry.frames.has('tell') || !['VBD', 'VBZ', 'VBP', 'VB'].includes(tokens.xpos[at]!)) return undefined
  const behind = childrenBy(tokens, at, 'nsubj', 'obj', 'obl').find(i => i > at && childrenBy(tokens, i, 'case').length === 0)
  if (behind === undefined || !['NOUN', 'PROPN', 'NUM', 'PRON'].includes(tokens.upos[behind]!)) return undefined
  const named = unpointed(tokens, subtree(tokens, behind))
  if (named[0] !== at + 1 || named.some(i => isFinite(tokens, i) && tokens.deprel[i] !== 'acl:relcl')) return undefined
  const after = endOf(tokens, at + 1)
  return after < 0 ? undefined : { speaker: behind, first: at - 1, after }
}

/**
 * The speaker in a clause that the tree takes for an apposition with a participle: "P in three provinces, *its president*, Ann Lee, announced on Sunday" as if the
 * provinces were a president announced.
 */
function apposed(tokens: Tokens, at: number): number | undefined {
  if (!isRelation(tokens.deprel[at]!, 'acl') || !['VBN', 'VBD'].includes(tokens.xpos[at]!)) return undefined
  if (childrenBy(tokens, at, 'aux', 'obj', 'nsubj', 'obl:agent').length > 0) return undefined
  const head = tokens.head[at]!
  return childrenBy(tokens, head, 'appos').find(i => i > head && i < at && isVoice(tokens, i))
}

const unnamable = new Set(['who', 'which', 'that', 'what', 'there', 'this'])

/** Without punctuation at either end. */
function unpointed(tokens: Tokens, phrase: readonly number[]): readonly number[] {
  const inside = (i: number) => tokens.upos[i] !== 'PUNCT'
  return phrase.slice(phrase.findIndex(inside), phrase.findLastIndex(inside) + 1)
}

/** Where a clause that holds no further statement ends: at a comma, a semicolon, a dash or the sentence's end; -1 where a verb comes first. */
function endOf(tokens: Tokens, from: number): number {
  const stop = tokens.sentences[tokens.sentence[from - 1]! + 1]!
  let i = from
  for (; i < stop; i++) {
    if ([',', ';', '.', '–', '—', '-', '”', '"'].includes(mark(tokens, i))) return i
    if (isFinite(tokens, i) || tokens.lemma[i] === 'that' || mark(tokens, i) === ':' || '“"‘«'.includes(mark(tokens, i) || '-')) return -1
    if (tokens.upos[i] === 'VERB' && !['acl', 'amod'].includes(tokens.deprel[i]!)) return -1
  }
  return i
}

function isFinite(tokens: Tokens, i: number): boolean {
  if (['VBD', 'VBZ', 'VBP', 'MD'].includes(tokens.xpos[i]!)) return true
  return tokens.xpos[i] === 'VBN' && childrenBy(tokens, i, 'aux').some(a => ['VBD', 'VBZ', 'VBP', 'MD'].includes(tokens.xpos[a]!))
}

/** "After he left, the minister said": the clause before the comma is no statement. */
function isSubordinate(tokens: Tokens, i: number): boolean {
  return (
    tokens.upos[i] === 'SCONJ' ||
    ['when', 'while', 'as', 'after', 'before', 'asked', 'if', 'though', 'although', 'once', 'until'].includes(word(tokens, i))
  )
}

function lastBreak(tokens: Tokens, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (mark(tokens, i) === ';' || mark(tokens, i) === ':') return i + 1
  return from
}

function nextBreak(tokens: Tokens, from: number, to: number): number {
  for (let i = from; i < to; i++) if (mark(tokens, i) === ';') return i
  return to
}

/** Commas at either end, and the full stop. */
function isEdge(tokens: Tokens, all: readonly number[], k: number, i: number): boolean {
  return tokens.upos[i] === 'PUNCT' && (k === 0 || k === all.length - 1 || all[k + 1] !== i + 1 || all[k - 1] !== i - 1)
}

function mark(tokens: Tokens, i: number): string {
  return i >= 0 && i < tokens.length && tokens.upos[i] === 'PUNCT' ? tokens.text.slice(tokens.start[i], tokens.end[i]) : ''
}

function word(tokens: Tokens, i: number): string {
  return tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase()
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k)
}

/** Contents that run over a clause that was put in after them end before it; a clause within a quotation cuts nothing that stands outside. */
export function cutAt(findings: readonly Finding[], put: readonly Finding[], quotations: readonly Quotation[]): Finding[] {
  const around = (offset: number) => quotations.findIndex(({ outer }) => outer.start <= offset && offset < outer.end)
  const places = new Map(put.map(({ at, cue }) => [at, around(cue!.start)]))
  return findings
    .map(finding => {
      const over = put.find(
        ({ at, source, cue }) =>
          at !== finding.at &&
          finding.at >= 0 &&
          finding.at < at &&
          source !== undefined &&
          (places.get(at)! < 0 || places.get(at) === around(finding.cue!.start)) &&
          finding.content.some(({ start, end }) => start < Math.min(source.start, cue!.start) && end > Math.min(source.start, cue!.start)),
      )
      if (!over) return finding
      const stop = Math.min(over.source!.start, over.cue!.start)
      const kept = finding.content.flatMap((span): Span[] =>
        span.start >= stop ? [] : [{ start: span.start, end: Math.min(span.end, stop) }],
      )
      return { ...finding, content: kept }
    })
    .filter(({ content }) => content.length > 0)
}

/** "He says P; she says Q": each has what is on his side of the semicolon. */
export function partedAtSemicolon(tokens: Tokens, finding: Finding): Finding {
  return endedAtSemicolon(tokens, begunAtSemicolon(tokens, finding))
}

/** "P; she says Q": what stands before a semicolon is no part of what is said after it. */
function begunAtSemicolon(tokens: Tokens, finding: Finding): Finding {
  const { at, speaker, content } = finding
  if (speaker < 0 || speaker > at || !content.some(({ start }) => start >= tokens.end[at]!)) return finding
  const semicolon = range(tokens.sentences[tokens.sentence[at]!]!, speaker).findLast(i => mark(tokens, i) === ';')
  if (semicolon === undefined) return finding
  const kept = content.filter(({ end }) => end > tokens.start[semicolon]!)
  return { ...finding, content: kept.map(({ start, end }) => ({ start: Math.max(start, tokens.end[semicolon]!), end })) }
}

/** What is said ends at a semicolon after which somebody else does something. */
function endedAtSemicolon(tokens: Tokens, finding: Finding): Finding {
  const { at, content } = finding
  const last = content.at(-1)!
  if (at < 0 || tokens.start[at]! > last.start) return finding
  const stop = tokens.sentences[tokens.sentence[at]! + 1]!
  for (let i = at + 1; i < stop && tokens.start[i]! < last.end; i++) {
    if (mark(tokens, i) !== ';' || tokens.start[i]! < content[0]!.start) continue
    const verb = range(i + 1, stop).find(k => isFinite(tokens, k))
    const subject = verb === undefined ? [] : childrenBy(tokens, verb, 'nsubj').concat(childrenBy(tokens, tokens.head[verb]!, 'nsubj'))
    if (!subject.some(k => k > i && k < i + 8 && verb !== undefined)) return finding
    const end = tokens.end[i - 1]!
    return {
      ...finding,
      content: content.filter(({ start }) => start < end).map(span => ({ start: span.start, end: Math.min(span.end, end) })),
    }
  }
  return finding
}
