import type { Article } from '../../article/index.ts'
import { children, form, tokenAt, type Language, type Tokens } from '../../language/index.ts'
import { inTextOrder, itemId, quote, shared, within, words, type Span } from '../../page/index.ts'
import type { Cast } from '../actors/cast.ts'
import type { Attribution, Relay, Source } from '../attribution.ts'
import type { Time } from '../time.ts'
import { isBelieved } from './believed.ts'
import { addresseeOf, isOutletNoun, occasionOf, relaysOf, timeOf } from './circumstance.ts'
import type { Finding } from './finding.ts'
import { inForce } from './in-force.ts'
import { introduced } from './introduced.ts'
import { learned } from './model/learned.ts'
import type { AttributionModel } from './model/model.ts'
import { nounPhrase } from './phrase.ts'
import { paragraphsOf } from './paragraphs.ts'
import { joined, quoted } from './quoted.ts'
import { quotationsOf, quotedShare, type Quotation } from './quotations.ts'
import { repaired } from './repair.ts'
import { reported } from './reported.ts'
import { apart } from './siblings.ts'
import { dialogue } from './signed.ts'
import { unclear } from './speaker.ts'
import { certaintyOf, kindOf, polarityOf } from './stance.ts'
import { unverifiedIn } from './unverified.ts'

/** Who says what in one article, in text order. Without a model, rules alone find it. */
export function attributionsOf(
  article: Article,
  language: Language,
  cast: Cast,
  times: readonly Time[],
  model?: AttributionModel,
): Attribution[] {
  const { tokens } = language
  const paragraphs = paragraphsOf(article)
  const quotations = quotationsOf(tokens.text, paragraphs)
  const outermost = quotations.filter(({ depth }) => depth === 0)
  const lines = dialogue(tokens, paragraphs)
  const found = [...lines, ...foundIn(language, quotations, paragraphs, model).filter(({ at }) => !lines.some(line => line.at === at))]
  const findings = settled(tokens, apart(tokens, quoted(tokens, quotations, paragraphs, found))).filter(finding =>
    isBelieved(tokens, finding, outermost),
  )
  const parents = findings.map((_, k) => parentOf(findings, k))
  const spoken = inForce(tokens, cast, findings, parents, paragraphs, outermost)
  const relays = introduced(
    tokens,
    findings,
    paragraphs,
    findings.map(finding => relaysOf(tokens, cast, article, finding)),
  )
  const sources = spoken.map((source, k) => outletOf(tokens, findings[k]!, source, relays, parents, k))
  const ids = findings.map(({ content }) => itemId(article.id, 'attribution', hull(content)))
  const unverified = unverifiedIn(tokens, findings, sources, parents)
  return findings.map((finding, k): Attribution => {
    const source = sources[k]!
    const parent = parents[k]!
    const addressee = addresseeOf(tokens, cast, finding)
    const occasion = occasionOf(tokens, finding)
    const time = timeOf(tokens, finding, times)
    const doubt = unverified.get(k)
    return {
      id: ids[k]!,
      article: article.id,
      mode: modeOf(outermost, finding.content),
      kind: kindOf(tokens, cast, finding, source),
      source,
      ...(finding.cue && { cue: finding.cue }),
      content: finding.content,
      ...(addressee && { addressee }),
      via: withOutlet(relays[k]!, parent >= 0 ? sources[parent] : undefined),
      ...(parent >= 0 && { parent: ids[parent]! }),
      ...(occasion && { occasion }),
      ...(time && { time }),
      certainty: certaintyOf(tokens, finding),
      polarity: polarityOf(tokens, finding),
      ...(doubt && { unverified: doubt }),
      evidence: joined([...finding.content, ...(finding.cue ? [finding.cue] : []), ...(source.span ? [source.span] : [])]).map(span =>
        quote(tokens.text, span),
      ),
      score: source.name === 'unclear' ? finding.score / 2 : finding.score,
      why: reasons(tokens.text, finding, source),
    }
  })
}

/** Why it is believed: the rule or model, the cue, and the words that the source was told from. */
function reasons(text: string, { why, cue }: Finding, { span, name }: Source): string {
  const from = span
    ? `source from “${words(text, span).replace(/\s+/g, ' ').slice(0, 80)}”`
    : name === unclear.name
      ? 'no source'
      : 'source: the speaker in force'
  return [why, ...(cue ? [`“${words(text, cue)}”`] : []), from].join('; ')
}

/** "told the broadcaster Nord that P, the broadcaster said": an outlet that is called what it is has the name that a relay within its statement gives it. */
function outletOf(
  tokens: Tokens,
  { speaker }: Finding,
  source: Source,
  relays: readonly (readonly Relay[])[],
  parents: readonly number[],
  k: number,
): Source {
  if (speaker < 0 || source.anonymity === 'outlet' || !isOutletNoun(tokens.lemma[speaker]!)) return source
  const named = parents.findIndex((parent, child) => parent === k && relays[child]!.length > 0)
  const relay = named >= 0 ? relays[named]![0] : undefined
  return relay
    ? {
        ...(source.span && { span: source.span }),
        name: relay.name,
        ...(relay.actor !== undefined && { actor: relay.actor }),
        anonymity: 'outlet',
      }
    : source
}

/** An outlet that reports what somebody said has passed it on. */
function withOutlet(relays: readonly Relay[], around: Source | undefined): readonly Relay[] {
  if (around?.anonymity !== 'outlet' || !around.span || relays.some(({ name }) => name === around.name)) return relays
  return [{ name: around.name, ...(around.actor !== undefined && { actor: around.actor }), span: around.span }, ...relays]
}

/** A rule this sure is believed where the model saw nothing. */
const plain = 0.75

const here = new Set(['i', 'we', 'you', 'it', 'one', 'what', 'this', 'that'])

/** A verb of saying, by somebody other than who speaks here, with a whole clause that is said: not "I must say", "as he claims". */
function isPlain(tokens: Tokens, { entry, speaker, at, content, why }: Finding): boolean {
  if (!entry || entry.frames.has('mute') || speaker < 0) return false
  const last = tokenAt(tokens, content.at(-1)!.end - 1)
  const putAfter = why.endsWith('parataxis') && last < at && last + 1 < tokens.length && tokens.text[tokens.start[last + 1]!] === ','
  if (!putAfter && !why.endsWith('clause')) return false
  if (here.has(form(tokens, speaker).toLowerCase()) || ['advcl', 'amod'].includes(tokens.deprel[at]!)) return false
  return last - tokenAt(tokens, content[0]!.start) >= 3
}

/** What the model finds, or, without one, the rules. */
function foundIn(
  language: Language,
  quotations: readonly Quotation[],
  paragraphs: readonly Span[],
  model: AttributionModel | undefined,
): Finding[] {
  const { tokens } = language
  const rules = reported(tokens)
  if (!model) return rules
  const outermost = quotations.filter(({ depth }) => depth === 0)
  const found = learned(model, language, quotations, paragraphs).map(finding => repaired(tokens, finding, outermost))
  const taken = new Set(found.map(({ at }) => at))
  return [...found, ...rules.filter(rule => rule.score >= plain && !taken.has(rule.at) && isPlain(tokens, rule))]
}

/** "No group claimed the attack" is nobody's statement. */
function saysNobody(tokens: Tokens, { speaker }: Finding): boolean {
  if (speaker < 0) return false
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

function hull(spans: readonly Span[]): Span {
  return { start: spans[0]!.start, end: spans.at(-1)!.end }
}

/** How many findings before and after, in text order, are looked at for the one that holds another. */
const reach = 40

/** The smallest statement within which this one stands, cue and content; -1 where it stands in the outlet's own words. */
function parentOf(findings: readonly Finding[], k: number): number {
  const { cue, content } = findings[k]!
  if (!cue) return -1
  const own = hull(content)
  let best = -1
  for (let j = Math.max(0, k - reach); j < Math.min(findings.length, k + reach); j++) {
    const other = findings[j]!.content
    if (j === k || !within(own, hull(other)) || !other.some(span => within(cue, span))) continue
    if (best < 0 || within(hull(other), hull(findings[best]!.content))) best = j
  }
  return best
}

/** Direct where every word stands between marks, mixed where some do. */
function modeOf(outermost: readonly Quotation[], content: readonly Span[]): Attribution['mode'] {
  const all = content.reduce((sum, span) => sum + span.end - span.start, 0)
  const inside = quotedShare(outermost, content)
  if (inside === 0) return 'indirect'
  return all - inside <= 3 * content.length ? 'direct' : 'mixed'
}
