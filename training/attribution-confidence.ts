import { KINDS, confidenceSlots, kindSlots, loadAttributionModel, noticeSlots, weightsOf } from '../src/reading/attributions/model/model.ts'
import { candidatesOf } from '../src/reading/attributions/candidates.ts'
import { confidenceFeatures } from '../src/reading/attributions/confidence.ts'
import type { Finding } from '../src/reading/attributions/finding.ts'
import { paragraphsOf } from '../src/reading/attributions/paragraphs.ts'
import { quotationsOf } from '../src/reading/attributions/quotations.ts'
import type { Span } from '../src/page/index.ts'
import { regression } from './regression.ts'
import type { Tables, TrainOptions } from './attribution.ts'
import type { Annotated, GoldAttribution } from './attribution-examples.ts'

/** One finding of a model that had not seen its article, and whether people marked it so. */
interface Judged {
  readonly features: Int32Array
  /** Content and source by half in words, and the cue touched. */
  readonly whole: boolean
  /** Whether the source is right; undefined where the content is not. */
  readonly source?: boolean
}

const blank = {
  confidence: new Float64Array(2 * confidenceSlots),
  kinds: new Float64Array(kindSlots * KINDS.length),
  notices: new Float64Array(2 * noticeSlots),
}

/** How far weights are held back: with less, the scores are too sure. */
const decay = 0.03

/** Two logistic regressions: whether a finding is right, and whether its source is where its content is. */
export function trainConfidence(articles: readonly Annotated[], folds: readonly Tables[], { log }: TrainOptions): Float64Array {
  const models = folds.map(tables => loadAttributionModel(weightsOf({ ...tables, ...blank })))
  const judged = articles.flatMap((one, k) => judgedIn(one, models[k % models.length]))
  log(`${judged.length} findings, ${judged.filter(({ whole }) => whole).length} right`)
  const table = new Float64Array(2 * confidenceSlots)
  table.set(
    regression(
      judged.map(({ features, whole }) => ({ features, right: whole })),
      confidenceSlots,
      decay,
    ),
  )
  table.set(
    regression(
      judged.flatMap(({ features, source }) => (source === undefined ? [] : [{ features, right: source }])),
      confidenceSlots,
      decay,
    ),
    confidenceSlots,
  )
  return table
}

function judgedIn({ article, language, gold }: Annotated, model: Parameters<typeof candidatesOf>[3]): Judged[] {
  const paragraphs = paragraphsOf(article)
  const quotations = quotationsOf(article.text, paragraphs)
  const { findings, rules } = candidatesOf(language, quotations, paragraphs, model)
  const features = confidenceFeatures(
    language.tokens,
    findings,
    rules,
    quotations.filter(({ depth }) => depth === 0),
  )
  const starts = (spans: readonly (readonly [number, number])[]) => wordStarts(article.text, spans)
  const marked = gold
    .map(({ source, cue, content }: GoldAttribution) => ({
      source: starts(source),
      cue: starts(cue),
      content: starts(content),
      cueSpans: cue,
    }))
    .filter(({ content }) => content.size > 0)
  return findings.map((finding: Finding, k): Judged => {
    const pair = ({ start, end }: Span) => [start, end] as const
    const content = starts(finding.content.map(pair))
    const source = starts(finding.source ? [pair(finding.source)] : [])
    const { cue } = finding
    const alike = marked.filter(one => jaccard(one.content, content) >= 0.5)
    const sourced = alike.filter(one => jaccard(one.source, source) >= 0.5)
    const touched = sourced.filter(one => one.cueSpans.length === 0 || (cue && one.cueSpans.some(([a, b]) => cue.start < b && cue.end > a)))
    return { features: features[k]!, whole: touched.length > 0, ...(alike.length > 0 && { source: sourced.length > 0 }) }
  })
}

function wordStarts(text: string, spans: readonly (readonly [number, number])[]): Set<number> {
  const found = new Set<number>()
  for (const [start, end] of spans) for (const { index } of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) found.add(start + index)
  return found
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 && b.size === 0) return 1
  let both = 0
  for (const start of a) if (b.has(start)) both++
  return both / (a.size + b.size - both)
}
