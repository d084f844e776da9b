/**
 * Learns to find cues (logistic regression) and, given a cue, its source and content (a linear chain), both over hashed features and a hidden layer of the language
 * network's states together: the hashed weights by AdaGrad, the layers by Adam. In a fixed order shuffled by a fixed seed: the same data give the same bytes.
 */
import { labels, marginals } from '../src/reading/attributions/model/crf.ts'
import { cueUnits, kindColumns, kindUnits, leak, places, roleUnits } from '../src/reading/attributions/model/hidden.ts'
import { KINDS, type AttributionWeights } from '../src/reading/attributions/model/model.ts'
import { adam, draws, learned, type Learned } from './adam.ts'
import { Averaged, shuffled, wide } from './adagrad.ts'
import type { CueExample, Examples, Sequence } from './attribution-examples.ts'
import type { LearnedKinds } from './attribution-kinds.ts'

export interface TrainOptions {
  /** Into how many parts the articles are dealt, to see what models that have not seen an article find in it. */
  readonly folds: number
  /** `2 ** bits` slots a table. */
  readonly bits: number
  readonly cueEpochs: number
  readonly roleEpochs: number
  /** The share of features, and that of a state's numbers, that an example is learned without, others each time (Srivastava et al. 2014): none may lean on another. */
  readonly dropout: { readonly features: number; readonly states: number }
  readonly log: (line: string) => void
}

/** The tables and layers of cues and roles. */
export type Tables = Omit<AttributionWeights, 'confidence' | 'kinds' | 'notices'>

/** The tables learned without one fold: those articles whose place, divided by the number of folds, leaves `fold`. */
export function trainFold(examples: readonly Examples[], options: TrainOptions, fold: number): Tables {
  return trainTables(
    examples.filter((_, k) => k % options.folds !== fold),
    options,
  )
}

export function trainTables(examples: readonly Examples[], options: TrainOptions): Tables {
  const cues = examples.flatMap(one => one.cues)
  const sequences = examples.flatMap(one => one.sequences)
  options.log(`${cues.length} words, ${cues.filter(({ gold }) => gold).length} cues, ${sequences.length} windows`)
  const width = cues[0]!.state.length
  const one = trainCues(cues, width, options)
  const other = trainRoles(sequences, width, options)
  return {
    bits: options.bits,
    cue: one.table,
    roles: other.table,
    transition: other.transition,
    hidden: {
      ofCues: matrixOf([one.layer], width),
      ofRoles: matrixOf([other.unit, other.ofCue], width),
      cueBias: one.bias.weights,
      cueOut: one.out.weights,
      place: other.place.weights,
      roleOut: other.out.weights,
      // Kinds are learned apart: see withKinds.
      ofKinds: new Float32Array(width * kindColumns),
      kindBias: new Float32Array(kindUnits),
      kindOut: new Float32Array(KINDS.length * kindUnits),
    },
  }
}

/** The tables with what was learned of kinds beside them. */
export function withKinds(tables: Tables, { content, ofCue, bias, out }: LearnedKinds): Tables {
  const { hidden } = tables
  const ofKinds = matrixOf([content, ofCue], hidden.ofCues.length / cueUnits)
  return { ...tables, hidden: { ...hidden, ofKinds, kindBias: bias.weights, kindOut: out.weights } }
}

/** Layers beside each other, each given with a row for each unit, as one matrix with a column for each. */
function matrixOf(layers: readonly Learned[], width: number): Float32Array {
  const columns = layers.flatMap(layer => rowsOf(layer, width))
  return Float32Array.from({ length: width * columns.length }, (_, k) => columns[k % columns.length]![Math.floor(k / columns.length)]!)
}

function rowsOf({ weights }: Learned, width: number): Float32Array[] {
  return Array.from({ length: weights.length / width }, (_, row) => weights.subarray(row * width, (row + 1) * width))
}

/** Adam's rate at the start; it falls evenly to nothing. */
const rate = 0.001
/** One step of Adam for so many examples. */
const batch = { cues: 32, windows: 8 }
/** One unit of a state. */
const unit = 1 / 16384
/** An error that is smaller teaches nothing: of a cue, of a unit's label, and of a unit's right label to the layer. More makes the scores too sure. */
const slight = { cue: 1e-3, label: 1e-3, unit: 3e-3 }

/** A state as numbers, some of them left out and the others so much larger. */
function thinnedState(state: Int16Array, to: Float32Array, at: number, random: () => number, dropout: number): void {
  const scale = unit / (1 - dropout)
  for (let d = 0; d < state.length; d++) to[at + d] = random() < dropout ? 0 : state[d]! * scale
}

/** `sum + row · x`. */
function product(rows: Float32Array, row: number, x: Float32Array, at: number, width: number, sum: number): number {
  for (let d = 0, r = row * width; d < width; d++) sum += rows[r + d]! * x[at + d]!
  return sum
}

/** `row += by · x`. */
function addTo(rows: Float32Array, row: number, x: Float32Array, at: number, width: number, by: number): void {
  for (let d = 0, r = row * width; d < width; d++) rows[r + d]! += by * x[at + d]!
}

interface LearnedCues {
  readonly table: Float64Array
  /** A row for each of the layer's units. */
  readonly layer: Learned
  readonly bias: Learned
  readonly out: Learned
}

function trainCues(cues: readonly CueExample[], width: number, { bits, cueEpochs, dropout, log }: TrainOptions): LearnedCues {
  const sparse = new Averaged(2 ** bits, 1)
  const { cells } = sparse
  const random = draws(9000)
  const layer = learned(cueUnits * width, 1 / Math.sqrt(width), random)
  const bias = learned(cueUnits, 0, random)
  const out = learned(cueUnits, 1 / Math.sqrt(cueUnits), random)
  const x = new Float32Array(width)
  const active = new Float32Array(cueUnits)
  let step = 0
  let waiting = 0
  for (let epoch = 0; epoch < cueEpochs; epoch++) {
    let loss = 0
    for (const k of shuffled(cues.length, 7 + epoch)) {
      const { gold, state } = cues[k]!
      const features = cues[k]!.features.filter(() => random() >= dropout.features)
      let sum = 0
      for (const feature of features) sum += cells[feature * wide]!
      thinnedState(state, x, 0, random, dropout.states)
      for (let j = 0; j < cueUnits; j++) {
        const z = product(layer.weights, j, x, 0, width, bias.weights[j]!)
        active[j] = z > 0 ? z : leak * z
        sum += out.weights[j]! * active[j]!
      }
      const likely = 1 / (1 + Math.exp(-sum))
      loss -= Math.log(Math.max(1e-9, gold ? likely : 1 - likely))
      const error = likely - gold
      if (Math.abs(error) >= slight.cue) {
        for (const feature of features) sparse.move(feature, 0, error)
        for (let j = 0; j < cueUnits; j++) {
          out.gradient[j]! += error * active[j]!
          const down = error * out.weights[j]! * (active[j]! > 0 ? 1 : leak)
          bias.gradient[j]! += down
          addTo(layer.gradient, j, x, 0, width, down)
        }
        if (++waiting === batch.cues) {
          adam([layer, bias, out], ++step, rate * (1 - epoch / cueEpochs))
          waiting = 0
        }
      }
      sparse.next()
    }
    log(`cues ${epoch + 1}: loss ${(loss / cues.length).toFixed(4)}`)
  }
  return { table: sparse.mean(), layer, bias, out }
}

interface LearnedRoles {
  readonly table: Float64Array
  readonly transition: Float64Array
  /** A row for each of the layer's units: of a window's unit, and of its cue. */
  readonly unit: Learned
  readonly ofCue: Learned
  readonly place: Learned
  readonly out: Learned
}

function trainRoles(sequences: readonly Sequence[], width: number, { bits, roleEpochs, dropout, log }: TrainOptions): LearnedRoles {
  const sparse = new Averaged(2 ** bits, labels)
  const between = new Averaged(labels + 1, labels)
  const transition = new Float64Array((labels + 1) * labels)
  const { cells } = sparse
  const random = draws(7000)
  const reach = 1 / Math.sqrt(width)
  const ofUnit = learned(roleUnits * width, reach, random)
  const ofCue = learned(roleUnits * width, reach, random)
  const place = learned(places * roleUnits, 0.1, random)
  const out = learned(labels * roleUnits, 1 / Math.sqrt(roleUnits), random)
  const longest = Math.max(...sequences.map(({ gold }) => gold.length))
  const x = new Float32Array(longest * width)
  const active = new Float32Array(longest * roleUnits)
  const cueX = new Float32Array(width)
  const cueZ = new Float32Array(roleUnits)
  const cueDown = new Float32Array(roleUnits)
  let step = 0
  let waiting = 0
  for (let epoch = 0; epoch < roleEpochs; epoch++) {
    let wrong = 0
    let all = 0
    for (const index of shuffled(sequences.length, 77 + epoch)) {
      const sequence = sequences[index]!
      const { gold } = sequence
      const { features, first } = thinnedUnits(sequence, () => random() >= dropout.features)
      const emission = new Float64Array(gold.length * labels)
      for (let u = 0; u < gold.length; u++)
        for (let f = first[u]!; f < first[u + 1]!; f++) {
          const k = features[f]! * wide
          for (let b = 0; b < labels; b++) emission[u * labels + b]! += cells[k + b]!
        }
      forward(sequence, emission)
      for (let k = 0; k < transition.length; k++) transition[k] = between.cells[Math.floor(k / labels) * wide + (k % labels)]!
      const pairs = new Float64Array((labels + 1) * labels)
      const likely = marginals(emission, transition, gold.length, pairs)
      pairs[labels * labels + gold[0]!]! -= 1
      for (let u = 1; u < gold.length; u++) pairs[gold[u - 1]! * labels + gold[u]!]! -= 1
      for (let k = 0; k < pairs.length; k++) between.move(Math.floor(k / labels), k % labels, pairs[k]!)
      for (let u = 0; u < gold.length; u++) {
        all++
        if (likely[u * labels + gold[u]!]! < 0.5) wrong++
        likely[u * labels + gold[u]!]! -= 1
        for (let b = 0; b < labels; b++) {
          const error = likely[u * labels + b]!
          if (Math.abs(error) < slight.label) continue
          for (let f = first[u]!; f < first[u + 1]!; f++) sparse.move(features[f]!, b, error)
        }
      }
      backward(sequence, likely)
      if (++waiting === batch.windows) {
        adam([ofUnit, ofCue, place, out], ++step, rate * (1 - epoch / roleEpochs))
        waiting = 0
      }
      sparse.next()
      between.next()
    }
    log(`roles ${epoch + 1}: ${((100 * wrong) / all).toFixed(2)}% of units wrong`)
  }
  return { table: sparse.mean(), transition: between.mean(), unit: ofUnit, ofCue, place, out }

  /** Adds what the layer says of each unit to its scores. */
  function forward({ states, cue, place: standing, gold }: Sequence, emission: Float64Array): void {
    thinnedState(cue, cueX, 0, random, dropout.states)
    for (let j = 0; j < roleUnits; j++) cueZ[j] = product(ofCue.weights, j, cueX, 0, width, 0)
    for (let u = 0; u < gold.length; u++) {
      thinnedState(states[u]!, x, u * width, random, dropout.states)
      for (let j = 0; j < roleUnits; j++) {
        const z = product(ofUnit.weights, j, x, u * width, width, cueZ[j]! + place.weights[standing[u]! * roleUnits + j]!)
        active[u * roleUnits + j] = z > 0 ? z : leak * z
        for (let b = 0; b < labels; b++) emission[u * labels + b]! += out.weights[b * roleUnits + j]! * active[u * roleUnits + j]!
      }
    }
  }

  /** Adds the layer's gradients, given the errors of the units' labels. */
  function backward({ place: standing, gold }: Sequence, errors: Float64Array): void {
    cueDown.fill(0)
    for (let u = 0; u < gold.length; u++) {
      if (Math.abs(errors[u * labels + gold[u]!]!) < slight.unit) continue
      for (let j = 0; j < roleUnits; j++) {
        const z = active[u * roleUnits + j]!
        let down = 0
        for (let b = 0; b < labels; b++) {
          const error = errors[u * labels + b]!
          out.gradient[b * roleUnits + j]! += error * z
          down += error * out.weights[b * roleUnits + j]!
        }
        if (z <= 0) down *= leak
        cueDown[j]! += down
        place.gradient[standing[u]! * roleUnits + j]! += down
        addTo(ofUnit.gradient, j, x, u * width, width, down)
      }
    }
    for (let j = 0; j < roleUnits; j++) addTo(ofCue.gradient, j, cueX, 0, width, cueDown[j]!)
  }
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
