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
  /** The share of features that an example is learned without, others each time, as in a network (Srivastava et al. 2014): no feature may lean on another. */
  readonly dropout: number
  readonly log: (line: string) => void
}

interface CueExample {
  readonly features: Int32Array
  readonly gold: number
}

/** A cue's window: for each unit its features, unit u from `first[u]` up to `first[u + 1]`, and its label. */
interface Sequence {
  readonly features: Int32Array
  readonly first: Int32Array
  readonly gold: Uint8Array
}

/** What is learned from one article. */
export interface Examples {
  readonly cues: readonly CueExample[]
  readonly sequences: readonly Sequence[]
  /** How often each is shown in a pass. */
  readonly times: { readonly cues: number; readonly roles: number }
}

/** The tables of cues and roles. */
export type Tables = Omit<AttributionWeights, 'confidence' | 'kinds'>

/** The tables learned without one fold: those articles whose place, divided by the number of folds, leaves `fold`. */
export function trainFold(examples: readonly Examples[], options: TrainOptions, fold: number): Tables {
  return trainTables(
    examples.filter((_, k) => k % options.folds !== fold),
    { ...options, rounds: 1 },
  )
}

/**
 * Learns to find cues (logistic regression over hashed features) and, given a cue, its source and content (a linear chain), both by AdaGrad
 * (Duchi, Hazan and Singer 2011) in a fixed order shuffled by a fixed seed: the same data give the same bytes.
 */
export function trainTables(examples: readonly Examples[], options: TrainOptions): Tables {
  const often = <T>(of: readonly T[], times: number): T[] => Array.from({ length: times }, () => of).flat()
  const cues = examples.flatMap(one => often(one.cues, one.times.cues))
  const sequences = examples.flatMap(one => often(one.sequences, one.times.roles))
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

/** The words of an article that may be cues, and a window about each that is one. */
export function examplesOf({ article, language, gold }: Annotated, bits: number): Omit<Examples, 'times'> {
  const mask = 2 ** bits - 1
  const paragraphs = paragraphsOf(article)
  const c = columnsOf(language, quotationsOf(article.text, paragraphs), paragraphs)
  const heads = new Map<number, GoldAttribution[]>()
  for (const one of gold) {
    const head = cueHead(c, one.cue)
    if (head >= 0) heads.set(head, [...(heads.get(head) ?? []), one])
  }
  const features = new Int32Array(256)
  const cues: CueExample[] = []
  for (let i = 0; i < c.tokens.length; i++) {
    if (!mayCue(c, i)) continue
    const n = cueFeatures(c, i, features)
    cues.push({ features: features.slice(0, n).map(f => f & mask), gold: heads.has(i) ? 1 : 0 })
  }
  const sequences = [...heads].toSorted(([a], [b]) => a - b).map(([head, said]) => sequenceOf(c, head, said, mask))
  return { cues, sequences }
}

function sequenceOf(c: Columns, head: number, said: readonly GoldAttribution[], mask: number): Sequence {
  const w = windowOf(c, head)
  const out = new Int32Array(w.length * roleFeatureCount)
  const count = new Int32Array(w.length)
  roleFeatures(c, head, w, out, count)
  const first = new Int32Array(w.length + 1)
  for (let u = 0; u < w.length; u++) first[u + 1] = first[u]! + count[u]!
  const features = new Int32Array(first[w.length]!)
  const gold = new Uint8Array(w.length)
  for (let u = 0; u < w.length; u++) {
    for (let f = 0; f < count[u]!; f++) features[first[u]! + f] = out[u * roleFeatureCount + f]! & mask
    const t = w.token[u]!
    const quotation = w.quotation[u]! >= 0 ? c.quotations[w.quotation[u]!]!.quotation.inner : undefined
    const start = quotation?.start ?? c.tokens.start[t]!
    const end = quotation?.end ?? c.tokens.end[t]!
    const covered = (spans: GoldAttribution['content']) =>
      spans.reduce((sum, [a, b]) => sum + Math.max(0, Math.min(b, end) - Math.max(a, start)), 0)
    if (said.some(({ content }) => covered(content) > 0.5 * (end - start))) gold[u] = 2
    else if (!quotation && covered(said[0]!.source) > 0.5 * (end - start)) gold[u] = 1
  }
  return { features, first, gold }
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
/** Floats a slot: up to three weights, their sums of squares and their drifts, each set four apart: one line of the processor's cache. */
const wide = 16
const SQUARES = 4
const DRIFT = 8

/**
 * Weights under AdaGrad with the mean of all their states on the way, which generalises better than the last. What belongs to a slot lies together, for the
 * time goes into fetching slots.
 */
class Averaged {
  readonly cells: Float32Array
  readonly #per: number
  #step = 1

  /** `per`: weights a slot, three at most. */
  constructor(slots: number, per: number) {
    this.#per = per
    this.cells = new Float32Array(slots * wide)
    for (let k = 0; k < slots; k++) for (let b = 0; b < per; b++) this.cells[k * wide + SQUARES + b] = first
  }

  move(slot: number, b: number, error: number): void {
    const { cells } = this
    const k = slot * wide + b
    const gradient = error + decay * cells[k]!
    const squares = cells[k + SQUARES]! + gradient * gradient
    const change = (rate * gradient) / Math.sqrt(squares)
    cells[k + SQUARES] = squares
    cells[k]! -= change
    cells[k + DRIFT]! -= change * this.#step
  }

  next(): void {
    this.#step++
  }

  mean(): Float64Array {
    const found = new Float64Array((this.cells.length / wide) * this.#per)
    for (let k = 0; k < found.length; k++) {
      const at = Math.floor(k / this.#per) * wide + (k % this.#per)
      found[k] = this.cells[at]! - this.cells[at + DRIFT]! / this.#step
    }
    return found
  }
}

/** Which features an example is learned from this time: a generator of its own, so that the same seed leaves out the same. */
function keeper(seed: number, dropout: number): () => boolean {
  const bar = Math.floor(dropout * 2 ** 32)
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return state >>> 0 >= bar
  }
}

/** The features that are kept. */
function thinned(features: Int32Array, keeps: () => boolean): Int32Array {
  return features.filter(keeps)
}

function thinnedUnits({ features, first }: Sequence, keeps: () => boolean): Pick<Sequence, 'features' | 'first'> {
  const kept = new Int32Array(features.length)
  const begins = new Int32Array(first.length)
  let n = 0
  for (let u = 0; u + 1 < first.length; u++) {
    for (let f = first[u]!; f < first[u + 1]!; f++) if (keeps()) kept[n++] = features[f]!
    begins[u + 1] = n
  }
  return { features: kept, first: begins }
}

function trainCues(cues: readonly CueExample[], { bits, cueEpochs, dropout, log }: TrainOptions, round: number): Float64Array {
  const learner = new Averaged(2 ** bits, 1)
  const { cells } = learner
  const keeps = keeper(9000 + round, dropout)
  for (let epoch = 0; epoch < cueEpochs; epoch++) {
    let loss = 0
    for (const k of shuffled(cues.length, 1000 * round + 7 + epoch)) {
      const { gold } = cues[k]!
      const features = dropout > 0 ? thinned(cues[k]!.features, keeps) : cues[k]!.features
      let sum = 0
      for (let f = 0; f < features.length; f++) sum += cells[features[f]! * wide]!
      const likely = 1 / (1 + Math.exp(-sum))
      loss -= Math.log(Math.max(1e-9, gold ? likely : 1 - likely))
      const error = likely - gold
      if (Math.abs(error) >= 1e-3) for (let f = 0; f < features.length; f++) learner.move(features[f]!, 0, error)
      learner.next()
    }
    log(`round ${round}, cues ${epoch + 1}: loss ${(loss / cues.length).toFixed(4)}`)
  }
  return learner.mean()
}

function trainRoles(
  sequences: readonly Sequence[],
  { bits, roleEpochs, dropout, log }: TrainOptions,
  round: number,
): { roles: Float64Array; transition: Float64Array } {
  const roles = new Averaged(2 ** bits, labels)
  const between = new Averaged(labels + 1, labels)
  const transition = new Float64Array((labels + 1) * labels)
  const { cells } = roles
  const keeps = keeper(7000 + round, dropout)
  for (let epoch = 0; epoch < roleEpochs; epoch++) {
    let wrong = 0
    let all = 0
    for (const index of shuffled(sequences.length, 1000 * round + 77 + epoch)) {
      const { gold } = sequences[index]!
      const { features, first } = dropout > 0 ? thinnedUnits(sequences[index]!, keeps) : sequences[index]!
      const { length } = gold
      const emission = new Float64Array(length * labels)
      for (let u = 0; u < length; u++)
        for (let f = first[u]!; f < first[u + 1]!; f++) {
          const k = features[f]! * wide
          for (let b = 0; b < labels; b++) emission[u * labels + b]! += cells[k + b]!
        }
      for (let k = 0; k < transition.length; k++) transition[k] = between.cells[Math.floor(k / labels) * wide + (k % labels)]!
      const pairs = new Float64Array((labels + 1) * labels)
      const likely = marginals(emission, transition, length, pairs)
      pairs[labels * labels + gold[0]!]! -= 1
      for (let u = 1; u < length; u++) pairs[gold[u - 1]! * labels + gold[u]!]! -= 1
      for (let k = 0; k < pairs.length; k++) between.move(Math.floor(k / labels), k % labels, pairs[k]!)
      for (let u = 0; u < length; u++) {
        all++
        if (likely[u * labels + gold[u]!]! < 0.5) wrong++
        for (let b = 0; b < labels; b++) {
          const error = likely[u * labels + b]! - (gold[u] === b ? 1 : 0)
          if (Math.abs(error) < 1e-3) continue
          for (let f = first[u]!; f < first[u + 1]!; f++) roles.move(features[f]!, b, error)
        }
      }
      roles.next()
      between.next()
    }
    log(`round ${round}, roles ${epoch + 1}: ${((100 * wrong) / all).toFixed(2)}% of units wrong`)
  }
  return { roles: roles.mean(), transition: between.mean() }
}
