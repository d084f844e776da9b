import { ancestors, childrenBy, isRelation, spanOf, subtree, tokenAt, type Tokens } from '../../language/index.ts'
import { shared } from '../../page/index.ts'
import { cueOf } from './cue.ts'
import type { Finding } from './finding.ts'
import { nounPhrase, spansOf } from './phrase.ts'
import { quotedShare, type Quotation } from './quotations.ts'
import { quotedAs } from './relayed.ts'
import { subjectOf } from './subject.ts'

/** A content that agrees with a clause this far, in words, is that clause. On the development articles .4 and .55 do the same; the lower keeps more clauses whole. */
const agreement = 0.4

/** What was labelled word by word, made whole: the source a noun phrase, and the content the clause that it nearly is where the cue comes after it. */
export function repaired(tokens: Tokens, finding: Finding, quotations: readonly Quotation[]): Finding {
  if (finding.at < 0) return finding
  const held = withSpeaker(tokens, withoutAddressee(tokens, withVerb(tokens, finding)), quotations)
  const sourced = withSource(tokens, withoutSource(tokens, held, quotations))
  if (quotedShare(quotations, finding.content) > 0) return withoutTail(tokens, withoutQuestion(tokens, sourced, quotations), quotations)
  const whole = clauseLike(tokens, sourced)
  return filled(tokens, whole ? { ...sourced, content: spansOf(tokens, whole) } : sourced)
}

/** "The paper reports:": the verb before a colon is the cue, and its subject the source. */
function withVerb(tokens: Tokens, finding: Finding): Finding {
  const verb = finding.at - 1
  if (tokens.upos[finding.at] !== 'PUNCT' || verb < 0 || tokens.upos[verb] !== 'VERB') return finding
  const entry = cueOf(tokens.lemma[verb]!, 'v')
  const speaker = entry ? subjectOf(tokens, verb) : -1
  if (!entry || speaker < 0) return finding
  return { ...finding, at: verb, cue: spanOf(tokens, verb, verb), entry, speaker, source: nounPhrase(tokens, speaker, new Set([verb])) }
}

/**
 * "“P,” she said, and soon the lamps went out. “Q.”": what follows the cue without marks is the outlet's own, where a quotation stands right before the speaker;
 * of what is quoted there, only what is no part of the outlet's sentence goes on with it.
 */
function withoutTail(tokens: Tokens, finding: Finding, quotations: readonly Quotation[]): Finding {
  const { at, content, source } = finding
  const from = Math.min(tokens.start[at]!, source ? source.start : Infinity)
  const before = content.filter(({ end }) => end <= from).at(-1)
  const after = content.filter(({ start }) => start >= tokens.end[at]!)
  if (!before || after.length === 0 || from - before.end > 4 || quotedShare(quotations, [before]) < 0.8 * (before.end - before.start))
    return finding
  const kept = content.flatMap(span => {
    if (span.start < tokens.end[at]!) return [span]
    const inside = quotations.filter(({ inner }) => shared(inner, span) > 0.5 * (inner.end - inner.start))
    return inside.filter(({ outer }) => standsAlone(tokens.text, outer.start)).map(({ inner }) => inner)
  })
  return { ...finding, content: kept }
}

/** "Asked *whether they would go*, she said: “P.”": what somebody was asked is no part of the answer. */
function withoutQuestion(tokens: Tokens, finding: Finding, quotations: readonly Quotation[]): Finding {
  const { at, content } = finding
  const first = tokens.sentences[tokens.sentence[at]!]!
  const next = content.find(({ start }) => start >= tokens.end[at]!)
  if (!next || next.start - tokens.end[at]! > 4 || quotedShare(quotations, [next]) === 0) return finding
  if (!asking.has(tokens.text.slice(tokens.start[first], tokens.end[first]).toLowerCase())) return finding
  return { ...finding, content: content.filter(({ start }) => start >= next.start || start < tokens.start[first]!) }
}

const asking = new Set(['asked', 'pressed', 'questioned', 'told', 'when', 'challenged'])

/** Whether a quotation begins after a mark or a paragraph's end, not within a clause: "spoke of a “joke”". */
export function standsAlone(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start)
  return before.includes('\n') || /[.,:;!?…—–”"»-]\s*$/.test(before) || before.trim() === ''
}

/** "told *the paper* that P": whom it was told is no part of what was. */
function withoutAddressee(tokens: Tokens, finding: Finding): Finding {
  const { at, entry, content } = finding
  const [first, ...more] = content
  if (!entry?.frames.has('tell') || !first || tokenAt(tokens, first.start) - at > 2 || first.start < tokens.start[at]!) return finding
  for (let i = tokenAt(tokens, first.start); i < tokens.length && tokens.start[i]! < first.end && i - at < 12; i++) {
    if (tokens.upos[i] === 'VERB' || tokens.upos[i] === 'AUX') return finding
    if (tokens.lemma[i] === 'that' && tokens.upos[i] !== 'DET' && i > at + 1 && i + 1 < tokens.length)
      return tokens.start[i + 1]! < first.end
        ? { ...finding, content: [{ start: tokens.start[i + 1]!, end: first.end }, ...more] }
        : finding
  }
  return finding
}

/** Who cannot speak: a day, or words of a quotation in which the cue does not stand. What stands between a quotation and the cue may be the speaker instead. */
function withSpeaker(tokens: Tokens, finding: Finding, quotations: readonly Quotation[]): Finding {
  const { source, speaker, at } = finding
  const cue = tokens.start[at]!
  const inside = (offset: number) => quotations.findIndex(({ inner }) => offset >= inner.start && offset < inner.end)
  if (!source || (!days.has(tokens.lemma[speaker]!.toLowerCase()) && (inside(source.start) < 0 || inside(source.start) === inside(cue))))
    return finding
  const { source: _source, ...rest } = finding
  const quotation = quotations.findLast(({ outer }) => outer.end <= cue)
  const first = quotation ? tokenAt(tokens, quotation.outer.end) : at
  const head = range(first, at).find(i => ['PROPN', 'NOUN', 'PRON'].includes(tokens.upos[i]!))
  if (at - first > longestGap || head === undefined || range(first, head).some(i => tokens.upos[i] === 'PUNCT'))
    return { ...rest, speaker: -1 }
  const stop = range(head, at).find(i => ['VERB', 'AUX'].includes(tokens.upos[i]!)) ?? at
  return { ...rest, speaker: head, source: spanOf(tokens, first, stop - 1) }
}

const days = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'today', 'yesterday'])

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k)
}

/** Words between a quotation and its cue that were labelled as content, where nobody was labelled as the source: they are the source. */
function withoutSource(tokens: Tokens, finding: Finding, quotations: readonly Quotation[]): Finding {
  const { at, speaker, content } = finding
  const last = content.at(-1)!
  if (speaker >= 0 || tokens.start[at]! < last.end || tokens.start[at]! - last.end > 2) return finding
  const quotation = quotations.find(({ inner }) => inner.start < last.end && inner.end > last.start && inner.end < last.end)
  if (!quotation) return finding
  const first = tokenAt(tokens, quotation.outer.end)
  const head = wordsOf(tokens, [{ start: tokens.start[first]!, end: last.end }]).find(i => tokens.head[i]! < first || tokens.head[i]! >= at)
  if (head === undefined) return finding
  const kept = { start: last.start, end: quotation.inner.end }
  return { ...finding, content: [...content.slice(0, -1), kept], speaker: head, source: { start: tokens.start[first]!, end: last.end } }
}

/**
 * "P, the minister said": the content goes on to the comma before the source, and begins with the sentence, unless another cue stands before it there.
 */
function filled(tokens: Tokens, finding: Finding): Finding {
  const { at, source, entry, content } = finding
  if (source === undefined) return finding
  const stop = tokenAt(tokens, Math.min(tokens.start[at]!, source.start))
  const first = tokenAt(tokens, content[0]!.start)
  const last = tokenAt(tokens, content.at(-1)!.end - 1)
  const begin = tokens.sentences[tokens.sentence[at]!]!
  if (last >= stop || first < begin || stop - 1 <= last || tokens.text[tokens.start[stop - 1]!] !== ',') return finding
  const start = entry !== undefined && !entry.frames.has('mute') && isFree(tokens, begin, first) ? begin : first
  if (stop - 1 - last > longestGap || (first - begin > 2 && start === first)) return finding
  return { ...finding, content: [{ start: tokens.start[start]!, end: tokens.end[stop - 2]! }] }
}

/** Whether no cue and no quotation mark stands among the tokens `[from, to)`. */
function isFree(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if ('“”"«»:;'.includes(tokens.text[tokens.start[i]!]!)) return false
    const entry = tokens.upos[i] === 'VERB' ? cueOf(tokens.lemma[i]!, 'v') : undefined
    if (entry && !entry.frames.has('mute')) return false
  }
  return true
}

/** A gap longer than this, in tokens, is no slip of the labels. */
const longestGap = 25

/** The subject that the tree shows: where the labels gave none, or gave the apposition alone ("the prime minister, *Ann Lee*"). */
function withSource(tokens: Tokens, finding: Finding): Finding {
  const { at, speaker, content } = finding
  const quoting = quotedAs(tokens, at)
  if (quoting && quoting.speaker !== speaker)
    return { ...finding, speaker: quoting.speaker, source: nounPhrase(tokens, quoting.speaker, new Set([at])) }
  const subject = subjectOf(tokens, at)
  if (subject < 0) return finding
  if (subject === speaker) return withApposition(tokens, finding)
  if (isMisread(tokens, finding, subject)) return { ...finding, speaker: subject, source: nounPhrase(tokens, subject, new Set([at])) }
  const apposed = speaker >= 0 && isRelation(tokens.deprel[speaker]!, 'appos') && ancestors(tokens, speaker).includes(subject)
  const inside = content.some(({ start, end }) => tokens.start[subject]! >= start && tokens.end[subject]! <= end)
  const fragment = finding.source !== undefined && tokens.upos[tokenAt(tokens, finding.source.start)] === 'ADP'
  if (speaker >= 0 ? !apposed && !(fragment && ancestors(tokens, speaker).includes(subject)) : inside) return finding
  return { ...finding, speaker: subject, source: nounPhrase(tokens, subject, new Set([at])) }
}

/** "*Ann Lee*, a judge, said": the phrase with what stands in apposition to it. */
function withApposition(tokens: Tokens, finding: Finding): Finding {
  const { source, speaker, at } = finding
  if (!source) return finding
  const next = childrenBy(tokens, speaker, 'appos').find(i => i > speaker)
  if (next === undefined || tokens.start[next]! < source.end || next > at !== speaker > at) return finding
  const apposed = nounPhrase(tokens, next, new Set([at]))
  return tokens.text.slice(source.end, apposed.start).trim() === ','
    ? { ...finding, source: { start: source.start, end: apposed.end } }
    : finding
}

/** Words of the content before a comma that were labelled together with the subject: "*The talks*, the minister" said. */
function isMisread(tokens: Tokens, { source, at }: Finding, subject: number): boolean {
  if (!source || tokens.start[subject]! < source.start || tokens.end[subject]! > source.end) return false
  const phrase = nounPhrase(tokens, subject, new Set([at]))
  return phrase.start > source.start && tokens.text.slice(source.start, phrase.start).trimEnd().endsWith(',')
}

/** The clause that a cue is put into or after ("P, the minister said"), where the labels nearly are it. */
function clauseLike(tokens: Tokens, { at, speaker, content }: Finding): number[] | undefined {
  const labels = new Set(wordsOf(tokens, content))
  let best: number[] | undefined
  let most = agreement
  for (const head of before(tokens, at)) {
    const all = subtree(tokens, head, i => i === at || i === speaker).filter(i => i < at)
    const words = all.filter(i => tokens.upos[i] !== 'PUNCT')
    const common = words.filter(i => labels.has(i)).length
    const fit = common / (words.length + labels.size - common)
    if (fit > most) {
      most = fit
      best = all
    }
  }
  return best
}

function wordsOf(tokens: Tokens, content: Finding['content']): number[] {
  const found: number[] = []
  for (const { start, end } of content)
    for (let i = tokenAt(tokens, start); i < tokens.length && tokens.start[i]! < end; i++) if (tokens.upos[i] !== 'PUNCT') found.push(i)
  return found
}

/** The clauses that may be the content of a cue after them. */
function before(tokens: Tokens, at: number): number[] {
  const head = tokens.head[at]!
  const fronted = childrenBy(tokens, at, 'ccomp').filter(i => i < at)
  return head >= 0 && head < at && isRelation(tokens.deprel[at]!, 'parataxis') ? [...fronted, head] : fronted
}
