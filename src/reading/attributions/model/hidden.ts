/**
 * Three hidden layers over the states of the language network (leaky ReLU), beside the hashed features: one says how likely a word is a cue, one what a unit of
 * its window is, one what kind a statement is of. They know of words and turns what the hashes cannot: that one which they never saw is like one that they did.
 */
import { tokenAt, type Language, type Projection, type States, type Tokens } from '../../../language/index.ts'
import type { Finding } from '../finding.ts'
import { labels } from './crf.ts'
import type { Window } from './window.ts'

/** Units of the layers of cues, of roles and of kinds. */
export const cueUnits = 64
export const roleUnits = 64
export const kindUnits = 32
/** Columns of the matrix that roles start with: of a word as a unit, then of the cue for its units. */
export const roleColumns = 2 * roleUnits
/** Columns of the matrix that kinds start with: of a word of a content, then of the cue. */
export const kindColumns = 2 * kindUnits
/** Where a unit may stand towards its cue: see `placeOf`. */
export const places = 14
/** How steep a unit of a layer is below zero. */
export const leak = 0.1

/** What follows the products of states and matrices. */
export interface HiddenWeights {
  /** Of each unit of the layer of cues. */
  readonly cueBias: Float32Array
  readonly cueOut: Float32Array
  /** `places * roleUnits`: what a unit's place adds. */
  readonly place: Float32Array
  /** `labels * roleUnits`. */
  readonly roleOut: Float32Array
  readonly kindBias: Float32Array
  /** A row of `kindUnits` for each kind. */
  readonly kindOut: Float32Array
}

/** The layers, with the products that they start with. */
export interface Hidden extends HiddenWeights {
  /** `cueUnits` columns. */
  readonly ofCues: Projection
  readonly ofRoles: Projection
  readonly ofKinds: Projection
}

/** The products of a text's tokens with the matrix of roles, made for a sentence when it is asked for: half of the sentences of the news say nothing. */
export class RoleProducts {
  readonly #ofRoles: Projection
  readonly #language: Language
  readonly #made: (Float32Array | undefined)[]

  constructor({ ofRoles }: Hidden, language: Language) {
    this.#ofRoles = ofRoles
    this.#language = language
    this.#made = Array.from({ length: language.states.sentences.length })
  }

  of(token: number): Float32Array {
    const { tokens, states } = this.#language
    const s = tokens.sentence[token]!
    const products = (this.#made[s] ??= this.#ofRoles(states.sentences[s]!))
    const at = (token - tokens.sentences[s]!) * roleColumns
    return products.subarray(at, at + roleColumns)
  }
}

/** What the layer of cues adds to the odds (in logarithms) of each of these tokens to be one. */
export function cueSums({ cueBias, cueOut, ofCues }: Hidden, { tokens, states }: Language, asked: readonly number[]): Float64Array {
  const rows = new Int16Array(asked.length * states.width)
  asked.forEach((token, n) => rows.set(stateOf(tokens, states, token), n * states.width))
  const products = ofCues(rows)
  return Float64Array.from(asked, (_, n) => {
    let sum = 0
    for (let j = 0; j < cueUnits; j++) sum += cueOut[j]! * active(products[n * cueUnits + j]! + cueBias[j]!)
    return sum
  })
}

/** Adds to the scores of a window's units, `labels` each, what the layer of roles says of them. */
export function addRoles({ place, roleOut }: HiddenWeights, products: RoleProducts, cue: number, w: Window, emission: Float64Array): void {
  const ofCue = products.of(cue).subarray(roleUnits)
  for (let u = 0; u < w.length; u++) {
    const own = products.of(w.token[u]!)
    const standing = placeOf(w, u) * roleUnits
    for (let j = 0; j < roleUnits; j++) {
      const value = active(own[j]! + ofCue[j]! + place[standing + j]!)
      for (let b = 0; b < labels; b++) emission[u * labels + b]! += roleOut[b * roleUnits + j]! * value
    }
  }
}

/** What the layer of kinds adds to the scores of the kinds of each finding, kind after kind: of the mean of its content's words, and of its cue. */
export function kindSums(
  { kindBias, kindOut, ofKinds }: Hidden,
  { tokens, states }: Language,
  findings: readonly Finding[],
): Float64Array[] {
  const { width } = states
  const rows = new Int16Array(2 * findings.length * width)
  findings.forEach(({ content, at }, n) => {
    const said = wordsIn(tokens, content)
    const sum = new Int32Array(width)
    for (const i of said) {
      const state = stateOf(tokens, states, i)
      for (let d = 0; d < width; d++) sum[d]! += state[d]!
    }
    for (let d = 0; d < width; d++) rows[2 * n * width + d] = Math.round(sum[d]! / Math.max(1, said.length))
    if (at >= 0) rows.set(stateOf(tokens, states, at), (2 * n + 1) * width)
  })
  const products = ofKinds(rows)
  return findings.map((_, n) => {
    const ofContent = 2 * n * kindColumns
    const ofCue = ofContent + kindColumns + kindUnits
    const sums = new Float64Array(kindOut.length / kindUnits)
    for (let j = 0; j < kindUnits; j++) {
      const value = active(products[ofContent + j]! + products[ofCue + j]! + kindBias[j]!)
      for (let k = 0; k < sums.length; k++) sums[k]! += kindOut[k * kindUnits + j]! * value
    }
    return sums
  })
}

/** The network's state of token i. */
export function stateOf({ sentence, sentences }: Tokens, states: States, i: number): Int16Array {
  const s = sentence[i]!
  const at = (i - sentences[s]!) * states.width
  return states.sentences[s]!.subarray(at, at + states.width)
}

function active(z: number): number {
  return z > 0 ? z : leak * z
}

/** The tokens of a content. */
export function wordsIn(tokens: Tokens, content: Finding['content']): number[] {
  const found: number[] = []
  for (const { start, end } of content) for (let i = tokenAt(tokens, start); i < tokens.length && tokens.start[i]! < end; i++) found.push(i)
  return found
}

/** How far before or after the cue a unit stands, in seven steps; seven more for a whole quotation. */
export function placeOf(w: Window, u: number): number {
  const gap = u - w.cue
  const step = gap < -5 ? 0 : gap < -1 ? 1 : gap < 0 ? 2 : gap === 0 ? 3 : gap === 1 ? 4 : gap <= 5 ? 5 : 6
  return (w.quotation[u]! >= 0 ? 7 : 0) + step
}
