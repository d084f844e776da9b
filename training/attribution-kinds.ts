import type { Article } from '../src/article/index.ts'
import { isRelation, tokenAt, type Language } from '../src/language/index.ts'
import type { Cast } from '../src/reading/actors/cast.ts'
import type { AttributionKind } from '../src/reading/attribution.ts'
import { cueOf, cuePos } from '../src/reading/attributions/cue.ts'
import type { Finding } from '../src/reading/attributions/finding.ts'
import { kindFeatures, type Unkinded } from '../src/reading/attributions/kind.ts'
import { columnsOf } from '../src/reading/attributions/model/columns.ts'
import { kindUnits, leak, stateOf, wordsIn } from '../src/reading/attributions/model/hidden.ts'
import { KINDS, kindSlots } from '../src/reading/attributions/model/model.ts'
import { paragraphsOf } from '../src/reading/attributions/paragraphs.ts'
import { quotationsOf } from '../src/reading/attributions/quotations.ts'
import { sourceOf } from '../src/reading/attributions/speaker.ts'
import { kindOf } from '../src/reading/attributions/stance.ts'
import type { GoldLabel } from '../bench/attribution-gold.ts'
import { shuffled } from './adagrad.ts'
import { adam, draws, learned, type Learned } from './adam.ts'
import { cueHead } from './attribution-examples.ts'

/** A labelled statement with what the rules make of it. */
export interface KindExample {
  readonly features: Int32Array
  /** The mean of the content's states, then the cue's, as numbers. */
  readonly states: Float32Array
  readonly rule: AttributionKind
  readonly kind: AttributionKind
}

/** The labelled statements of a passage as the program would hold them, had it found each as it is labelled. */
export function statementsOf(article: Article, language: Language, cast: Cast, labels: readonly GoldLabel[]): Unkinded[] {
  const { tokens } = language
  const paragraphs = paragraphsOf(article)
  const c = columnsOf(language, quotationsOf(article.text, paragraphs), paragraphs)
  return labels.map(({ source, cue, content }): Unkinded => {
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
}

/** Each labelled statement with what tells its kind. */
export function kindExamples(article: Article, language: Language, cast: Cast, labels: readonly GoldLabel[]): KindExample[] {
  const { tokens } = language
  const all = statementsOf(article, language, cast, labels)
  const order = all.map((_, k) => k).toSorted((a, b) => all[a]!.finding.content[0]!.start - all[b]!.finding.content[0]!.start || a - b)
  const sorted = order.map(k => all[k]!)
  return order.map((k, place) => ({
    features: kindFeatures(tokens, cast, sorted, place),
    states: statesOf(language, all[k]!.finding),
    rule: all[k]!.rule,
    kind: labels[k]!.kind,
  }))
}

function statesOf({ tokens, states }: Language, { content, at }: Finding): Float32Array {
  const found = new Float32Array(2 * states.width)
  const said = wordsIn(tokens, content)
  for (const i of said) stateOf(tokens, states, i).forEach((value, d) => (found[d]! += value / 16384 / said.length))
  if (at >= 0) stateOf(tokens, states, at).forEach((value, d) => (found[states.width + d] = value / 16384))
  return found
}

const epochs = 20
const decay = 0.01
/** AdaGrad's rate for the hashed features, Adam's for the layer. */
const rate = { features: 0.1, layer: 0.001 }
const dropout = { features: 0.2, states: 0.33 }
const batch = 16

/** `kindSlots` rows of a weight for each kind; and the layer, a row for each unit: over the mean of a content's states, and over its cue's. */
export interface LearnedKinds {
  readonly table: Float64Array
  readonly content: Learned
  readonly ofCue: Learned
  readonly bias: Learned
  readonly out: Learned
}

/** Multinomial logistic regression over hashed features, by AdaGrad, and a hidden layer over the states, by Adam; of the former the mean of the second half of the epochs. */
export function trainKinds(examples: readonly KindExample[]): LearnedKinds {
  const n = KINDS.length
  const weights = new Float64Array(kindSlots * n)
  const squares = new Float64Array(kindSlots * n).fill(1)
  const table = new Float64Array(kindSlots * n)
  const random = draws(3100)
  const width = examples[0]!.states.length / 2
  const content = learned(kindUnits * width, Math.SQRT1_2 / Math.sqrt(width), random)
  const ofCue = learned(kindUnits * width, Math.SQRT1_2 / Math.sqrt(width), random)
  const bias = learned(kindUnits, 0, random)
  const out = learned(n * kindUnits, 1 / Math.sqrt(kindUnits), random)
  const x = new Float32Array(2 * width)
  const active = new Float32Array(kindUnits)
  let step = 0
  let waiting = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const k of shuffled(examples.length, 31 + epoch)) {
      const { states, kind } = examples[k]!
      const features = examples[k]!.features.filter(() => random() >= dropout.features)
      const scores = scoresOf(weights, features)
      states.forEach((value, d) => (x[d] = random() < dropout.states ? 0 : value / (1 - dropout.states)))
      for (let j = 0; j < kindUnits; j++) {
        let z = bias.weights[j]!
        for (let d = 0; d < width; d++) z += content.weights[j * width + d]! * x[d]! + ofCue.weights[j * width + d]! * x[width + d]!
        active[j] = z > 0 ? z : leak * z
        for (let b = 0; b < n; b++) scores[b]! += out.weights[b * kindUnits + j]! * active[j]!
      }
      const errors = softmax(scores)
      errors[KINDS.indexOf(kind)]! -= 1
      for (const feature of features)
        for (let b = 0; b < n; b++) {
          const at = (feature & (kindSlots - 1)) * n + b
          const gradient = errors[b]! + decay * weights[at]!
          squares[at]! += gradient * gradient
          weights[at]! -= (rate.features * gradient) / Math.sqrt(squares[at]!)
        }
      for (let j = 0; j < kindUnits; j++) {
        let down = 0
        for (let b = 0; b < n; b++) {
          out.gradient[b * kindUnits + j]! += errors[b]! * active[j]!
          down += errors[b]! * out.weights[b * kindUnits + j]!
        }
        if (active[j]! <= 0) down *= leak
        bias.gradient[j]! += down
        for (let d = 0; d < width; d++) {
          content.gradient[j * width + d]! += down * x[d]!
          ofCue.gradient[j * width + d]! += down * x[width + d]!
        }
      }
      if (++waiting === batch) {
        adam([content, ofCue, bias, out], ++step, rate.layer * (1 - epoch / epochs))
        waiting = 0
      }
    }
    if (epoch >= epochs / 2) for (let k = 0; k < table.length; k++) table[k]! += weights[k]! / (epochs / 2)
  }
  return { table, content, ofCue, bias, out }
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
