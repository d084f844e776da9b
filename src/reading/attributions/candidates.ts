import { children, childrenBy, form, isRelation, tokenAt, type Language, type Tokens } from '../../language/index.ts'
import { firstIndex, inTextOrder, shared, within, type Span } from '../../page/index.ts'
import type { Cue } from './cue.ts'
import type { Finding } from './finding.ts'
import { learned } from './model/learned.ts'
import type { AttributionModel } from './model/model.ts'
import { paragraphAt } from './paragraphs.ts'
import { nounPhrase } from './phrase.ts'
import { cutAt, partedAtSemicolon, putIn } from './put-in.ts'
import { quoted } from './quoted.ts'
import { quotedShare, type Quotation } from './quotations.ts'
import { quotedAs } from './relayed.ts'
import { repaired } from './repair.ts'
import { reported } from './reported.ts'
import { apart } from './siblings.ts'
import { dialogue } from './signed.ts'
import { agree, hull, joined } from './spans.ts'
import { speakerClass } from './speaker-class.ts'

/** All that may be a statement in an article, believed or not, in text order; and what rules alone see in the trees. */
export interface Candidates {
  readonly findings: readonly Finding[]
  readonly rules: readonly Finding[]
}

/** Without a model, the rules with the quotations. */
export function candidatesOf(
  language: Language,
  quotations: readonly Quotation[],
  paragraphs: readonly Span[],
  model?: AttributionModel,
): Candidates {
  const { tokens } = language
  const put = putIn(tokens)
  const outermost = quotations.filter(({ depth }) => depth === 0)
  const rules = [
    ...put,
    ...cutAt(
      reported(tokens).map(rule => partedAtSemicolon(tokens, rule)),
      put,
      outermost,
    ).filter(({ at }) => !put.some(one => one.at === at)),
  ]
  const lines = dialogue(tokens, paragraphs)
  const found = model ? withRules(language, quotations, paragraphs, model, rules) : rules
  const all = [
    ...lines,
    ...found.filter(({ at }) => !lines.some(line => line.at === at)).map(each => ownQuotation(each, outermost, paragraphs)),
  ]
  return { findings: settled(tokens, apart(tokens, quoted(tokens, quotations, paragraphs, all))), rules }
}

/** The quotation right before the cue is what is said, where a model would have it in another paragraph alone: "“P,” said A", whatever stands below. */
function ownQuotation(finding: Finding, outermost: readonly Quotation[], paragraphs: readonly Span[]): Finding {
  const { cue, content } = finding
  if (!cue) return finding
  const own = paragraphs[paragraphAt(paragraphs, cue.start)]
  if (!own || content.some(span => shared(span, own) > 0)) return finding
  const before = outermost[firstIndex(outermost.length, k => outermost[k]!.outer.end > cue.start) - 1]
  return before && before.outer.start >= own.start && cue.start - before.outer.end <= 1 ? { ...finding, content: [before.inner] } : finding
}

/** A rule this sure is believed where the model saw nothing. */
const plain = 0.7

const here = new Set(['i', 'we', 'you', 'it', 'one', 'what', 'this', 'that'])

/**
 * What is believed whatever the model thinks: a word of saying by somebody other than who speaks here, with a whole clause that is said; "according to". Not "I must
 * say", "as he claims".
 */
export function isPlain(tokens: Tokens, finding: Finding): boolean {
  const { entry, speaker, at, content, why, score } = finding
  if (score < (why.endsWith('object') || isDenied(finding) ? 0 : plain) || speaker < 0 || here.has(form(tokens, speaker).toLowerCase()))
    return false
  if (why === 'according to' || why === 'in the words of') return true
  if (!entry || isSupposed(tokens, at)) return false
  if (why.endsWith('object')) return isShown(tokens, finding)
  if (entry.frames.has('mute')) return false
  // "P, she said, adding that Q" goes on with who spoke; other participles do not speak for themselves.
  const goesOn = tokens.xpos[at] === 'VBG' && tokens.upos[at - 1] === 'PUNCT'
  if (['advcl', 'amod'].includes(tokens.deprel[at]!) && !goesOn && !why.endsWith('put in') && !quotedAs(tokens, at)) return false
  if (!maySpeak(tokens, speaker, entry)) return false
  if (entry.pos !== 'v' && !(entry.pos === 'n' && tokens.lemma[tokenAt(tokens, content[0]!.start) - 1] === 'that')) return false
  const last = tokenAt(tokens, content.at(-1)!.end - 1)
  const putAfter = why.endsWith('parataxis') && last < at && last + 1 < tokens.length && tokens.text[tokens.start[last + 1]!] === ','
  if (!putAfter && !why.endsWith('clause') && !why.endsWith('put in') && !isDenied(finding)) return false
  return last - tokenAt(tokens, content[0]!.start) >= 2
}

/** A name, a person's pronoun, or a noun for those who speak; with a verb that only those who speak do, any noun. */
function maySpeak(tokens: Tokens, speaker: number, { frames, lemma }: Cue): boolean {
  if (tokens.upos[speaker] === 'PROPN' || speakerClass(tokens.lemma[speaker]!) !== undefined) return true
  if (['he', 'she', 'they', 'his', 'her', 'their', 'who'].includes(form(tokens, speaker).toLowerCase())) return true
  return (
    ['NOUN', 'NUM'].includes(tokens.upos[speaker]!) && !frames.has('show') && !['confirm', 'tell', 'mean', 'demand', 'say'].includes(lemma)
  )
}

/** "denied having sold them". */
function isDenied({ entry, why }: Finding): boolean {
  return entry?.kind === 'denial' && entry.polarity === 'negative' && why.endsWith('doing')
}

/** "the pictures show thirty fresh graves behind the school": a document and what it shows, of some length. */
function isShown(tokens: Tokens, { entry, speaker, content }: Finding): boolean {
  if (!entry?.frames.has('show') || speakerClass(tokens.lemma[speaker]!) !== 'document') return false
  return tokenAt(tokens, content.at(-1)!.end - 1) - tokenAt(tokens, content[0]!.start) >= 3
}

/** "would say", "can tell", "do not say", "if he says", "to say": not told as said. */
function isSupposed(tokens: Tokens, at: number): boolean {
  if (tokens.upos[at] === 'NOUN') return false
  if (tokens.xpos[at] === 'VB' && childrenBy(tokens, at, 'mark').length > 0 && !isRelation(tokens.deprel[at]!, 'xcomp')) return true
  return children(tokens, at).some(
    i =>
      (tokens.xpos[i] === 'MD' && isRelation(tokens.deprel[i]!, 'aux')) ||
      (tokens.deprel[i] === 'mark' && ['if', 'whether', 'unless'].includes(tokens.lemma[i]!.toLowerCase())),
  )
}

/** What the model finds, and the plainest of the rules where it saw nothing. */
function withRules(
  language: Language,
  quotations: readonly Quotation[],
  paragraphs: readonly Span[],
  model: AttributionModel,
  rules: readonly Finding[],
): Finding[] {
  const { tokens } = language
  const outermost = quotations.filter(({ depth }) => depth === 0)
  const put = rules.filter(
    ({ why, at }) => why.endsWith('put in') || (why === 'according to' && tokens.text[tokens.start[at - 1] ?? 0] === ','),
  )
  const found = cutAt(
    learned(model, language, quotations, paragraphs).map(finding => partedAtSemicolon(tokens, repaired(tokens, finding, outermost))),
    put,
    outermost,
  ).map(finding => {
    const rule = put.find(({ at }) => at === finding.at)
    if (!rule?.why.endsWith('put in') || quotedShare(outermost, finding.content) > 0) return finding
    const isPart = rule.source !== undefined && finding.source !== undefined && within(finding.source, rule.source)
    const same = agree(finding.content, rule.content)
    const source = finding.source
    const isSaid = source !== undefined && rule.content.some(span => within(source, span))
    if (same && !isPart && !isSaid) return finding
    return {
      ...finding,
      ...(same && !isSaid ? {} : { content: rule.content, why: rule.why }),
      speaker: rule.speaker,
      ...(rule.source && { source: rule.source }),
    }
  })
  const taken = new Set(found.map(({ at }) => at))
  return [...found, ...rules.filter(rule => !taken.has(rule.at) && isPlain(tokens, rule))]
}

/** "No group claimed the attack" is nobody's statement. */
function saysNobody(tokens: Tokens, { speaker }: Finding): boolean {
  if (speaker < 0) return false
  // A stray mark says nothing either.
  if (!/[\p{L}\p{N}]/u.test(form(tokens, speaker))) return true
  const lemma = tokens.lemma[speaker]!.toLowerCase()
  return (
    lemma === 'nobody' ||
    lemma === 'none' ||
    children(tokens, speaker).some(i => tokens.deprel[i] === 'det' && tokens.lemma[i]!.toLowerCase() === 'no')
  )
}

/** In text order, contents freed of their own cue and source, each content once. */
function settled(tokens: Tokens, findings: readonly Finding[]): Finding[] {
  const clean = findings
    .map(finding => ({
      ...finding,
      content: outside(tokens.text, finding.content, [finding.cue, finding.source, sourceAround(tokens, finding)]),
    }))
    .filter(finding => finding.content.length > 0 && !saysNobody(tokens, finding))
    .toSorted((a, b) => inTextOrder(hull(a.content), hull(b.content)) || b.score - a.score)
  return clean.filter((finding, k) => {
    const before = clean[k - 1]
    return !before || inTextOrder(hull(before.content), hull(finding.content)) !== 0
  })
}

/** The whole phrase that the source is the head of, with its relative clause, where that does not hold the cue. */
function sourceAround(tokens: Tokens, { speaker, at }: Finding): Span | undefined {
  if (speaker < 0 || at < 0 || tokens.upos[speaker] === 'PRON') return undefined
  const phrase = nounPhrase(tokens, speaker)
  return tokens.start[at]! >= phrase.start && tokens.start[at]! < phrase.end ? undefined : phrase
}

/** Spans without those cut out of them, freed of white space, stray commas and marks at the edges; what has no letter left is dropped. */
function outside(text: string, spans: readonly Span[], cuts: readonly (Span | undefined)[]): Span[] {
  let left: Span[] = joined(spans)
  for (const cut of cuts) {
    if (!cut) continue
    left = left.flatMap(span =>
      shared(span, cut) === 0
        ? [span]
        : [
            { start: span.start, end: Math.max(span.start, cut.start) },
            { start: Math.min(span.end, cut.end), end: span.end },
          ],
    )
  }
  return left.map(span => bare(text, span)).filter(span => /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end)))
}

function bare(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && /[\s,;:“”"„«»–—]/.test(text[from]!)) from++
  while (to > from && /[\s,;:“”"„«»–—]/.test(text[to - 1]!)) to--
  return { start: from, end: to }
}
