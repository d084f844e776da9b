import type { Article } from '../../article/index.ts'
import type { Language, Tokens } from '../../language/index.ts'
import { itemId, quote, within, words, type Span } from '../../page/index.ts'
import type { Cast } from '../actors/cast.ts'
import type { Attribution, Relay, Source } from '../attribution.ts'
import type { Time } from '../time.ts'
import { believed } from './believed.ts'
import { candidatesOf } from './candidates.ts'
import { addresseeOf, occasionOf, relaysOf, timeOf } from './circumstance.ts'
import type { Finding } from './finding.ts'
import { inForce } from './in-force.ts'
import { goneOn, introduced } from './introduced.ts'
import { kindsOf } from './kind.ts'
import type { AttributionModel } from './model/model.ts'
import { isOutletNoun } from './outlet.ts'
import { notedIn } from './noted.ts'
import { paragraphsOf } from './paragraphs.ts'
import { hull, joined } from './spans.ts'
import { quotationsOf, quotedShare, type Quotation } from './quotations.ts'
import { cited } from './relayed.ts'
import { unclear } from './speaker.ts'
import { certaintyOf, polarityOf } from './stance.ts'
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
  const findings = cited(tokens, cast, believed(tokens, candidatesOf(language, quotations, paragraphs, model), outermost, model))
  const parents = findings.map((_, k) => parentOf(findings, k))
  const spoken = inForce(tokens, cast, findings, parents, paragraphs, outermost)
  const relays = introduced(
    tokens,
    findings,
    paragraphs,
    findings.map(finding => relaysOf(tokens, cast, article, finding)),
  )
  const sources = spoken.map((source, k) => outletOf(tokens, findings[k]!, source, relays, parents, k))
  const passed = goneOn(paragraphs, findings, sources, parents, relays)
  const ids = findings.map(({ content }) => itemId(article.id, 'attribution', hull(content)))
  const kinds = kindsOf(language, cast, findings, sources, model)
  const told = findings.map((finding, k) => ({ finding, source: sources[k]!, kind: kinds[k]!, parent: parents[k]! }))
  const unverified = model ? notedIn(model, tokens, cast, told) : unverifiedIn(tokens, cast, told)
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
      kind: kinds[k]!,
      source,
      ...(finding.cue && { cue: finding.cue }),
      content: finding.content,
      ...(addressee && { addressee }),
      via: withOutlet(passed[k]!, parent >= 0 ? sources[parent] : undefined),
      ...(parent >= 0 && { parent: ids[parent]! }),
      ...(occasion && { occasion }),
      ...(time && { time }),
      certainty: certaintyOf(tokens, finding),
      polarity: polarityOf(tokens, finding),
      ...(doubt && { unverified: doubt }),
      evidence: joined([...finding.content, ...(finding.cue ? [finding.cue] : []), ...(source.span ? [source.span] : [])]).map(span =>
        quote(tokens.text, span),
      ),
      score: finding.score,
      why: reasons(tokens.text, finding, source),
    }
  })
}

/** Why it is believed: the rule or model with its score, the cue, and what the source was told from. */
function reasons(text: string, { why, cue, score }: Finding, { span, name, actor }: Source): string {
  const by = why === 'learned' ? 'model' : `rule “${why}”`
  const oneLine = (words: string) => words.replace(/\s+/g, ' ').slice(0, 80)
  const from = !span
    ? name === unclear.name
      ? 'no source'
      : `source: ${name}, the speaker in force`
    : `source from “${oneLine(words(text, span))}”${name === unclear.name ? ', who is unclear' : actor !== undefined && !words(text, span).includes(name) ? `, which means ${name}` : ''}`
  return [`${by}, ${score.toFixed(2)}`, ...(cue ? [`cue “${words(text, cue)}”`] : []), from].join('; ')
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
