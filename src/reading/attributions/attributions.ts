import type { Article } from '../../article/index.ts'
import { type Language, type Tokens } from '../../language/index.ts'
import { inTextOrder, itemId, quote, shared, within, type Span } from '../../page/index.ts'
import type { Cast } from '../actors/cast.ts'
import type { Attribution, Source } from '../attribution.ts'
import type { Time } from '../time.ts'
import { addresseeOf, occasionOf, relaysOf, timeOf } from './circumstance.ts'
import type { Finding } from './finding.ts'
import { learned } from './model/learned.ts'
import type { AttributionModel } from './model/model.ts'
import { paragraphsOf } from './paragraphs.ts'
import { joined, quoted } from './quoted.ts'
import { quotationsOf, type Quotation } from './quotations.ts'
import { reported } from './reported.ts'
import { sourceOf } from './speaker.ts'
import { certaintyOf, kindOf, polarityOf } from './stance.ts'
import { unverifiedIn } from './unverified.ts'

/** Who says what in one article, in text order. */
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
  const found = model ? learned(model, language, quotations, paragraphs) : reported(tokens)
  const findings = settled(tokens, quoted(tokens, quotations, paragraphs, found))
  const parents = findings.map(finding => parentOf(findings, finding))
  const sources = sourcesOf(tokens, cast, findings, parents, paragraphs)
  const ids = findings.map(({ content }) => itemId(article.id, 'attribution', hull(content)))
  const unverified = unverifiedIn(tokens, findings)
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
      mode: modeOf(quotations, finding.content),
      kind: kindOf(tokens, finding),
      source,
      ...(finding.cue && { cue: finding.cue }),
      content: finding.content,
      ...(addressee && { addressee }),
      via: relaysOf(tokens, cast, article, finding),
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
      why: finding.why,
    }
  })
}

/** In text order, contents freed of their own cue and source, each content once. */
function settled(tokens: Tokens, findings: readonly Finding[]): Finding[] {
  const clean = findings
    .map(finding => ({ ...finding, content: outside(tokens.text, finding.content, [finding.cue, finding.source]) }))
    .filter(({ content }) => content.length > 0)
    .toSorted((a, b) => inTextOrder(hull(a.content), hull(b.content)) || b.score - a.score)
  return clean.filter((finding, k) => {
    const before = clean[k - 1]
    return !before || inTextOrder(hull(before.content), hull(finding.content)) !== 0
  })
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

/** The smallest statement within which this one stands, cue and content; -1 where it stands in the outlet's own words. */
function parentOf(findings: readonly Finding[], finding: Finding): number {
  const own = hull(finding.content)
  let best = -1
  findings.forEach((other, k) => {
    if (other === finding || !finding.cue || !other.content.some(span => within(finding.cue!, span))) return
    if (!within(own, hull(other.content))) return
    if (best < 0 || within(hull(other.content), hull(findings[best]!.content))) best = k
  })
  return best
}

/** Direct where every word stands between marks, mixed where some do. */
function modeOf(quotations: readonly Quotation[], content: readonly Span[]): Attribution['mode'] {
  let inside = 0
  let all = 0
  for (const span of content) {
    all += span.end - span.start
    for (const { inner, depth } of quotations) if (depth === 0) inside += shared(span, inner)
  }
  if (inside === 0) return 'indirect'
  return all - inside <= 3 * content.length ? 'direct' : 'mixed'
}

/** Who speaks in each finding. A quotation that nobody is named for goes to the speaker in force: the last one quoted, a paragraph before at most. */
function sourcesOf(
  tokens: Tokens,
  cast: Cast,
  findings: readonly Finding[],
  parents: readonly number[],
  paragraphs: readonly Span[],
): Source[] {
  const found: (Source | undefined)[] = findings.map(() => undefined)
  const resolve = (k: number): Source => {
    if (found[k]) return found[k]
    const parent = parents[k]!
    const own = sourceOf(tokens, cast, findings[k]!, parent >= 0 ? resolve(parent) : undefined)
    found[k] = own
    return own
  }
  return findings.map((finding, k) => {
    const own = resolve(k)
    if (own.name !== 'unclear' || finding.speaker >= 0) return own
    const here = paragraphAt(paragraphs, finding.content[0]!.start)
    for (let j = k - 1; j >= 0; j--) {
      const other = findings[j]!
      if (parents[j]! >= 0) continue
      if (here - paragraphAt(paragraphs, other.content.at(-1)!.end - 1) > 1) break
      if (found[j]!.name === 'unclear') continue
      const { span: _, ...speaker } = found[j]!
      found[k] = speaker
      return speaker
    }
    return own
  })
}

function paragraphAt(paragraphs: readonly Span[], offset: number): number {
  return paragraphs.findIndex(({ end }) => end > offset)
}
