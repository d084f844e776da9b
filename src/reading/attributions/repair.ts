import { ancestors, childrenBy, isRelation, spanOf, subtree, tokenAt, type Tokens } from '../../language/index.ts'
import { shared, within, type Span } from '../../page/index.ts'
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
  const sourced = withName(tokens, withSource(tokens, withoutSource(tokens, held, quotations)))
  if (quotedShare(quotations, finding.content) > 0) {
    // What stands around the cue itself is no quotation of it.
    const apart = quotations.filter(({ outer }) => tokens.start[finding.at]! < outer.start || tokens.start[finding.at]! >= outer.end)
    return withoutTail(tokens, withoutQuestion(tokens, sourced, apart), apart)
  }
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
    return inside.filter(({ outer, opened }) => opened && standsAlone(tokens.text, outer.start)).map(({ inner }) => inner)
  })
  const speaker = source ? undefined : namedBy(tokens, at, after[0]!)
  return { ...finding, content: kept, ...(speaker !== undefined && { speaker, source: after[0]! }) }
}

/** The head of a name right after a cue, "said *9/11 widow Terry Strada*": undefined where the words are no name alone. */
function namedBy(tokens: Tokens, at: number, span: Span): number | undefined {
  const first = tokenAt(tokens, span.start)
  const last = tokenAt(tokens, span.end - 1)
  const inside = range(first, last + 1)
  if (first !== at + 1 || last - first > 8 || !inside.some(i => tokens.upos[i] === 'PROPN')) return undefined
  const ends = tokens.upos[last] === 'PROPN' && tokens.upos[last + 1] === 'PUNCT' && last - first < 5
  if (inside.some(i => ['AUX', 'SCONJ', ...(ends ? [] : ['VERB'])].includes(tokens.upos[i]!))) return undefined
  const proper = inside.findLast(i => tokens.upos[i] === 'PROPN')
  return inside.find(i => (tokens.head[i]! < first || tokens.head[i]! > last) && ['PROPN', 'NOUN'].includes(tokens.upos[i]!)) ?? proper
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
  const after = inside(cue) < 0 ? spokenAfter(tokens, finding, quotations) : -1
  if (after >= 0) return { ...finding, speaker: after, source: nounPhrase(tokens, after, new Set([at])) }
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

/** "“P,” said *Quina Jones*, 25, as she marched": the name right after the cue, where the labels went on to another; -1 otherwise. */
function spokenAfter(tokens: Tokens, { source, at, content }: Finding, quotations: readonly Quotation[]): number {
  const before = content.findLast(({ end }) => end <= tokens.start[at]!)
  if (!source || source.start <= tokens.end[at]! + 1 || !before || tokens.start[at]! - before.end > 4) return -1
  if (quotedShare(quotations, [before]) === 0 || tokens.upos[at + 1] !== 'PROPN') return -1
  let head = at + 1
  while (tokens.upos[head + 1] === 'PROPN' && tokens.end[head]! + 1 === tokens.start[head + 1]) head++
  const top = range(at + 1, head + 1).find(i => tokens.head[i]! < at + 1 || tokens.head[i]! > head)
  return source.start < tokens.end[head]! || top === undefined ? -1 : top
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
  const quotation = quotations.findLast(({ inner, outer }) => outer.end <= last.end && content.some(span => shared(span, inner) > 0))
  if (!quotation) return finding
  const first = tokenAt(tokens, quotation.outer.end)
  if (first >= at || tokens.sentence[first] !== tokens.sentence[at]) return finding
  const head = wordsOf(tokens, [{ start: tokens.start[first]!, end: last.end }]).find(i => tokens.head[i]! < first || tokens.head[i]! >= at)
  if (head === undefined) return finding
  const kept = content.flatMap(span =>
    span.start >= quotation.outer.end ? [] : [{ start: span.start, end: Math.min(span.end, quotation.inner.end) }],
  )
  return { ...finding, content: kept, speaker: head, source: { start: tokens.start[first]!, end: last.end } }
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
  if (subject < 0 || subject === speaker) return speaker < 0 ? finding : withApposition(tokens, finding)
  if (isMisread(tokens, finding, subject) || isBeforeCue(tokens, finding, subject))
    return { ...finding, speaker: subject, source: nounPhrase(tokens, subject, new Set([at])) }
  const apposed = speaker >= 0 && isRelation(tokens.deprel[speaker]!, 'appos') && ancestors(tokens, speaker).includes(subject)
  const inside = content.some(({ start, end }) => tokens.start[subject]! >= start && tokens.end[subject]! <= end)
  if (speaker >= 0 ? !apposed && !isPartOf(tokens, finding, subject) : inside) return finding
  return { ...finding, speaker: subject, source: nounPhrase(tokens, subject, new Set([at])) }
}

/** "“P,” *Ann Lee* said as she and others marched": between what is quoted and the cue, where the labels went on to another. */
function isBeforeCue(tokens: Tokens, { source, at, content }: Finding, subject: number): boolean {
  if (!source || source.start < tokens.end[at]! || subject > at) return false
  const { start } = nounPhrase(tokens, subject, new Set([at]))
  const before = content.findLast(({ end }) => end <= start)
  return (
    before !== undefined &&
    start - before.end <= 4 &&
    before.end < tokens.start[at]! &&
    content.every(span => !within(span, { start, end: tokens.end[at]! }))
  )
}

/** "Del. Ann Lee", where the sentence was split at the title's full stop. */
function withName(tokens: Tokens, finding: Finding): Finding {
  const { source, speaker } = finding
  if (
    !source ||
    speaker < 0 ||
    source.end - source.start > 5 ||
    tokens.upos[speaker] !== 'PROPN' ||
    !/^\. \p{Lu}/u.test(tokens.text.slice(source.end, source.end + 3))
  )
    return finding
  let last = tokenAt(tokens, source.end + 2)
  if (tokens.upos[last] !== 'PROPN') return finding
  const name = last
  while (tokens.upos[last + 1] === 'PROPN' && tokens.sentence[last + 1] === tokens.sentence[last]) last++
  return { ...finding, speaker: name, source: { start: source.start, end: tokens.end[last]! } }
}

/** "Ann Lee, who runs the *effort for their families*, said": words of the subject's phrase that are no phrase of their own. */
function isPartOf(tokens: Tokens, { source, speaker, at }: Finding, subject: number): boolean {
  if (!source || subject > at || source.end > tokens.start[at]! || !ancestors(tokens, speaker).includes(subject)) return false
  if (tokens.upos[tokenAt(tokens, source.start)] === 'ADP') return true
  const whole = nounPhrase(tokens, subject, new Set([at]))
  return whole.start < source.start && whole.end >= source.end - 1 && tokens.text[whole.end] === ','
}

/** "*Ann Lee*, a judge, said": the phrase with what stands in apposition to it. */
function withApposition(tokens: Tokens, finding: Finding): Finding {
  const { source, speaker, at, content } = finding
  if (!source) return finding
  // "“P,” *Ann Lee*, who …, told the paper": between a quotation and its cue all is the source.
  const before = content.findLast(({ end }) => end <= source.start)
  const comma = at - 1
  const marked = before !== undefined && /["”’»']\s*$/.test(tokens.text.slice(before.end, source.start)) && source.start - before.end <= 4
  if (
    marked &&
    tokens.text[source.end] === ',' &&
    comma > speaker &&
    tokens.text[tokens.start[comma]!] === ',' &&
    at - speaker <= longestGap
  )
    return { ...finding, source: { start: source.start, end: tokens.end[comma - 1]! } }
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
