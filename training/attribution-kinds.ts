import type { Article } from '../src/article/index.ts'
import { isRelation, tokenAt, type Language } from '../src/language/index.ts'
import type { Cast } from '../src/reading/actors/cast.ts'
import type { AttributionKind } from '../src/reading/attribution.ts'
import { cueOf, cuePos } from '../src/reading/attributions/cue.ts'
import type { Finding } from '../src/reading/attributions/finding.ts'
import { kindFeatures, type Unkinded } from '../src/reading/attributions/kind.ts'
import { columnsOf } from '../src/reading/attributions/model/columns.ts'
import { KINDS, kindSlots } from '../src/reading/attributions/model/model.ts'
import { paragraphsOf } from '../src/reading/attributions/paragraphs.ts'
import { quotationsOf } from '../src/reading/attributions/quotations.ts'
import { sourceOf } from '../src/reading/attributions/speaker.ts'
import { kindOf } from '../src/reading/attributions/stance.ts'
import type { GoldLabel } from '../bench/attribution-gold.ts'
import { cueHead, shuffled } from './attribution.ts'

/** A labelled statement with what the rules make of it. */
export interface KindExample {
  readonly features: Int32Array
  readonly rule: AttributionKind
  readonly kind: AttributionKind
}

/** The labelled statements of a passage as the program would hold them, had it found each as it is labelled. */
export function kindExamples(article: Article, language: Language, cast: Cast, labels: readonly GoldLabel[]): KindExample[] {
  const { tokens } = language
  const paragraphs = paragraphsOf(article)
  const c = columnsOf(language, quotationsOf(article.text, paragraphs), paragraphs)
  const all = labels.map(({ source, cue, content }): Unkinded => {
    const at = cueHead(c, [[cue.start, cue.end]])
    const pos = at < 0 ? undefined : cuePos(tokens.upos[at]!)
    const entry = pos && cueOf(tokens.lemma[at]!, pos)
    let speaker = -1
    if (source)
      for (let i = tokenAt(tokens, source.start); i < tokens.length && tokens.start[i]! < source.end && speaker < 0; i++) {
        const head = tokens.head[i]!
        const outside = head < 0 || tokens.start[head]! < source.start || tokens.start[head]! >= source.end
        if (outside && tokens.upos[i] !== 'PUNCT' && !isRelation(tokens.deprel[i]!, 'case')) speaker = i
      }
    const finding: Finding = { cue, at, ...(entry && { entry }), ...(source && { source }), speaker, content, score: 1, why: 'learned' }
    const who = sourceOf(tokens, cast, finding, undefined)
    return { finding, source: who, rule: kindOf(tokens, cast, finding, who) }
  })
  const order = all.map((_, k) => k).toSorted((a, b) => all[a]!.finding.content[0]!.start - all[b]!.finding.content[0]!.start || a - b)
  const sorted = order.map(k => all[k]!)
  return order.map((k, place) => ({ features: kindFeatures(tokens, cast, sorted, place), rule: all[k]!.rule, kind: labels[k]!.kind }))
}

const epochs = 20
const rate = 0.1
const decay = 0.01

/** Multinomial logistic regression by AdaGrad, the mean of the second half of the epochs: `kindSlots` rows of a weight for each kind. */
export function trainKinds(examples: readonly KindExample[]): Float64Array {
  const n = KINDS.length
  const weights = new Float64Array(kindSlots * n)
  const squares = new Float64Array(kindSlots * n).fill(1)
  const sum = new Float64Array(kindSlots * n)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const k of shuffled(examples.length, 31 + epoch)) {
      const { features, kind } = examples[k]!
      const likely = softmax(scoresOf(weights, features))
      for (const feature of features)
        for (let b = 0; b < n; b++) {
          const at = (feature & (kindSlots - 1)) * n + b
          const gradient = likely[b]! - (KINDS[b] === kind ? 1 : 0) + decay * weights[at]!
          squares[at]! += gradient * gradient
          weights[at]! -= (rate * gradient) / Math.sqrt(squares[at]!)
        }
    }
    if (epoch >= epochs / 2) for (let k = 0; k < sum.length; k++) sum[k]! += weights[k]! / (epochs / 2)
  }
  return sum
}

function scoresOf(weights: Float64Array, features: Int32Array): Float64Array {
  const scores = new Float64Array(KINDS.length)
  for (const feature of features)
    for (let b = 0; b < scores.length; b++) scores[b]! += weights[(feature & (kindSlots - 1)) * scores.length + b]!
  return scores
}

function softmax(scores: Float64Array): Float64Array {
  const top = Math.max(...scores)
  const powers = scores.map(score => Math.exp(score - top))
  const all = powers.reduce((a, b) => a + b, 0)
  return powers.map(power => power / all)
}

/** The likeliest kind. */
export function kindBy(weights: Float64Array, features: Int32Array): AttributionKind {
  const scores = scoresOf(weights, features)
  return KINDS[scores.indexOf(Math.max(...scores))]!
}
