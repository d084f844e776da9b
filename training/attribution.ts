import { paragraphsOf } from '../src/reading/attributions/paragraphs.ts'
import { columnsOf, type Columns } from '../src/reading/attributions/model/columns.ts'
import { labels, marginals } from '../src/reading/attributions/model/crf.ts'
import { cueFeatures, mayCue } from '../src/reading/attributions/model/cue-features.ts'
import type { AttributionWeights } from '../src/reading/attributions/model/model.ts'
import { roleFeatureCount, roleFeatures } from '../src/reading/attributions/model/role-features.ts'
import { windowOf } from '../src/reading/attributions/model/window.ts'
import { quotationsOf } from '../src/reading/attributions/quotations.ts'
import type { Article } from '../src/article/index.ts'
import type { Language } from '../src/language/index.ts'

/** An article with the attributions that people marked in it; spans are `[start, end)` of its text. */
export interface Annotated {
  readonly article: Article
  readonly language: Language
  readonly gold: readonly GoldAttribution[]
}

export interface GoldAttribution {
  readonly source: readonly (readonly [number, number])[]
  readonly cue: readonly (readonly [number, number])[]
  readonly content: readonly (readonly [number, number])[]
}

export interface TrainOptions {
  /** Into how many parts the articles are dealt, to see what models that have not seen an article find in it. */
  readonly folds: number
  /** `2 ** bits` slots a table. */
  readonly bits: number
  readonly cueEpochs: number
  readonly roleEpochs: number
  /** How often it is learned, each time in another order; the weights are the mean. */
  readonly rounds: number
  readonly log: (line: string) => void
}

interface CueExample {
  readonly features: Int32Array
  readonly gold: number
}

interface Sequence {
  readonly features: Int32Array
  readonly count: Int32Array
  readonly gold: Uint8Array
  readonly length: number
}

/** The tables of cues and roles. */
export type Tables = Omit<AttributionWeights, 'confidence'>

/** The tables learned without one fold: those articles whose place, divided by the number of folds, leaves `fold`. */
export function trainFold(articles: readonly Annotated[], options: TrainOptions, fold: number): Tables {
  return trainTables(
    articles.filter((_, k) => k % options.folds !== fold),
    { ...options, rounds: 1 },
  )
}

/**
 * Learns to find cues (logistic regression over hashed features) and, given a cue, its source and content (a linear chain), both by AdaGrad
 * (Duchi, Hazan and Singer 2011) in a fixed order shuffled by a fixed seed: the same data give the same bytes.
 */
export function trainTables(articles: readonly Annotated[], options: TrainOptions): Tables {
  const mask = 2 ** options.bits - 1
  const cues: CueExample[] = []
  const sequences: Sequence[] = []
  for (const one of articles) collect(one, mask, cues, sequences)
  options.log(`${cues.length} words, ${cues.filter(({ gold }) => gold).length} cues, ${sequences.length} windows`)
  const cue = new Float64Array(2 ** options.bits)
  const roles = new Float64Array(2 ** options.bits * labels)
  const transition = new Float64Array((labels + 1) * labels)
  const add = (sum: Float64Array, part: Float64Array) => part.forEach((value, k) => (sum[k]! += value / options.rounds))
  for (let round = 0; round < options.rounds; round++) {
    add(cue, trainCues(cues, options, round))
    const learnt = trainRoles(sequences, options, round)
    add(roles, learnt.roles)
    add(transition, learnt.transition)
  }
  return { bits: options.bits, cue, roles, transition }
}

function collect({ article, language, gold }: Annotated, mask: number, cues: CueExample[], sequences: Sequence[]): void {
  const paragraphs = paragraphsOf(article)
  const c = columnsOf(language, quotationsOf(article.text, paragraphs), paragraphs)
  const heads = new Map<number, GoldAttribution[]>()
  for (const one of gold) {
    const head = cueHead(c, one.cue)
    if (head >= 0) heads.set(head, [...(heads.get(head) ?? []), one])
  }
  const features = new Int32Array(256)
  for (let i = 0; i < c.tokens.length; i++) {
    if (!mayCue(c, i)) continue
    const n = cueFeatures(c, i, features)
    cues.push({ features: features.slice(0, n).map(f => f & mask), gold: heads.has(i) ? 1 : 0 })
  }
  for (const [head, said] of [...heads].toSorted(([a], [b]) => a - b)) {
    const w = windowOf(c, head)
    const out = new Int32Array(w.length * roleFeatureCount)
    const count = new Int32Array(w.length)
    roleFeatures(c, head, w, out, count)
    const target = new Uint8Array(w.length)
    for (let u = 0; u < w.length; u++) {
      const t = w.token[u]!
      const quotation = w.quotation[u]! >= 0 ? c.quotations[w.quotation[u]!]!.quotation.inner : undefined
      const start = quotation?.start ?? c.tokens.start[t]!
      const end = quotation?.end ?? c.tokens.end[t]!
      const covered = (spans: GoldAttribution['content']) =>
        spans.reduce((sum, [a, b]) => sum + Math.max(0, Math.min(b, end) - Math.max(a, start)), 0)
      if (said.some(({ content }) => covered(content) > 0.5 * (end - start))) target[u] = 2
      else if (!quotation && covered(said[0]!.source) > 0.5 * (end - start)) target[u] = 1
    }
    sequences.push({ features: out.map(f => f & mask), count, gold: target, length: w.length })
  }
}

/** The token of a cue that the others of it hang on, if it may head a cue at all; -1 for a cue of punctuation or of nothing. */
export function cueHead(c: Columns, cue: GoldAttribution['cue']): number {
  const inside: number[] = []
  for (let i = 0; i < c.tokens.length; i++) if (cue.some(([a, b]) => c.tokens.start[i]! >= a && c.tokens.end[i]! <= b)) inside.push(i)
  const set = new Set(inside)
  const tops = inside.filter(i => !set.has(c.tokens.head[i]!) && mayCue(c, i))
  return (
    tops.find(i => c.tokens.upos[i] === 'VERB') ??
    tops.find(i => c.tokens.upos[i] !== 'PUNCT') ??
    tops[0] ??
    inside.find(i => mayCue(c, i)) ??
    -1
  )
}

export function shuffled(n: number, seed: number): Int32Array {
  const order = Int32Array.from({ length: n }, (_, k) => k)
  let state = seed
  for (let k = n - 1; k > 0; k--) {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    const j = (state >>> 0) % (k + 1)
    const swap = order[k]!
    order[k] = order[j]!
    order[j] = swap
  }
  return order
}

const rate = 0.1
/** What the sums of squares begin with: large, so that the first steps are small. */
const first = 1
const decay = 1e-6

/** Weights under AdaGrad, with the mean of all their states on the way: the mean generalises better than the last. */
class Averaged {
  readonly weights: Float32Array
  readonly #squares: Float32Array
  readonly #drift: Float64Array
  #step = 1

  constructor(size: number) {
    this.weights = new Float32Array(size)
    this.#squares = new Float32Array(size).fill(first)
    this.#drift = new Float64Array(size)
  }

  move(k: number, error: number): void {
    const gradient = error + decay * this.weights[k]!
    this.#squares[k]! += gradient * gradient
    const change = (rate * gradient) / Math.sqrt(this.#squares[k]!)
    this.weights[k]! -= change
    this.#drift[k]! -= change * this.#step
  }

  next(): void {
    this.#step++
  }

  mean(): Float64Array {
    return Float64Array.from(this.weights, (weight, k) => weight - this.#drift[k]! / this.#step)
  }
}

function trainCues(cues: readonly CueExample[], { bits, cueEpochs, log }: TrainOptions, round: number): Float64Array {
  const learner = new Averaged(2 ** bits)
  for (let epoch = 0; epoch < cueEpochs; epoch++) {
    let loss = 0
    for (const k of shuffled(cues.length, 1000 * round + 7 + epoch)) {
      const { features, gold } = cues[k]!
      let sum = 0
      for (const f of features) sum += learner.weights[f]!
      const likely = 1 / (1 + Math.exp(-sum))
      loss -= Math.log(Math.max(1e-9, gold ? likely : 1 - likely))
      const error = likely - gold
      if (Math.abs(error) >= 1e-3) for (const f of features) learner.move(f, error)
      learner.next()
    }
    log(`round ${round}, cues ${epoch + 1}: loss ${(loss / cues.length).toFixed(4)}`)
  }
  return learner.mean()
}

function trainRoles(
  sequences: readonly Sequence[],
  { bits, roleEpochs, log }: TrainOptions,
  round: number,
): { roles: Float64Array; transition: Float64Array } {
  const roles = new Averaged(2 ** bits * labels)
  const transition = new Averaged((labels + 1) * labels)
  for (let epoch = 0; epoch < roleEpochs; epoch++) {
    let wrong = 0
    let all = 0
    for (const index of shuffled(sequences.length, 1000 * round + 77 + epoch)) {
      const { features, count, gold, length } = sequences[index]!
      const emission = new Float64Array(length * labels)
      for (let u = 0; u < length; u++)
        for (let f = u * roleFeatureCount; f < u * roleFeatureCount + count[u]!; f++)
          for (let b = 0; b < labels; b++) emission[u * labels + b]! += roles.weights[features[f]! * labels + b]!
      const pairs = new Float64Array((labels + 1) * labels)
      const likely = marginals(emission, transition.weights, length, pairs)
      pairs[labels * labels + gold[0]!]! -= 1
      for (let u = 1; u < length; u++) pairs[gold[u - 1]! * labels + gold[u]!]! -= 1
      for (let k = 0; k < pairs.length; k++) transition.move(k, pairs[k]!)
      for (let u = 0; u < length; u++) {
        all++
        if (likely[u * labels + gold[u]!]! < 0.5) wrong++
        for (let b = 0; b < labels; b++) {
          const error = likely[u * labels + b]! - (gold[u] === b ? 1 : 0)
          if (Math.abs(error) < 1e-3) continue
          for (let f = u * roleFeatureCount; f < u * roleFeatureCount + count[u]!; f++) roles.move(features[f]! * labels + b, error)
        }
      }
      roles.next()
      transition.next()
    }
    log(`round ${round}, roles ${epoch + 1}: ${((100 * wrong) / all).toFixed(2)}% of units wrong`)
  }
  return { roles: roles.mean(), transition: transition.mean() }
}
