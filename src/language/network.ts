/**
 * The network, reading: word vectors, BiLSTM layers (Hochreiter & Schmidhuber 1997), then tags, names and a biaffine parser's heads and relations
 * (Dozat & Manning 2017) for a batch of sentences. The same words give the same bits in any batch: every row of a product is summed by itself, in one
 * order, the larger products in integers.
 */
import { AFFIXES } from './features.ts'
import { startMachine } from './kernels/kernels.ts'
import { MOST_WORDS, NAME_LABELS, padded } from './layout.ts'
import { maximumTree } from './maximum-tree.ts'
import { bestNameLabels } from './name-labels.ts'
import { wordVectors } from './vectors.ts'
import type { Weights } from './weights.ts'

/** Words whose first-layer products are kept; when full, all are forgotten. */
const KEPT_WORDS = 4096

/** What the network says of one sentence: numbers of tags, relations and name labels, and heads (from 0; -1 the root). */
export interface Analysis {
  readonly tags: Int32Array
  readonly heads: Int32Array
  readonly relations: Int32Array
  readonly names: Int32Array
  /** NAME_LABELS.length a word. */
  readonly nameScores: Float32Array
  /** What the last layer holds of each word: Network.width numbers a word, in units of 2^-14. */
  readonly states: Int16Array
}

/** The words of a sentence and their marks, Layout.marks bytes a word. */
export interface Marked {
  readonly words: readonly string[]
  readonly marks: Uint8Array
}

export interface Network {
  /** Numbers that the last layer holds of a word. */
  readonly width: number
  /** Reads sentences of at most MOST_WORDS words together. */
  read(sentences: readonly Marked[]): Analysis[]
}

/** A matrix for integer activations: packed int16 and a scale a column. */
interface Whole {
  readonly at: number
  readonly scales: number
  readonly bias: number
  readonly rows: number
  readonly columns: number
}

export function createNetwork(weights: Weights): Network {
  const { layout, tags, relations } = weights.header
  const { hidden: h, arc, label } = layout
  const vectorWidth = layout.glove + layout.word + AFFIXES * layout.affix + layout.ngram
  const wide = 2 * h
  const gates = 4 * h
  const mlp = arc + label
  const tagWidth = padded(tags.length)
  const nameWidth = padded(NAME_LABELS.length)
  const relationWidth = padded(relations.length)
  const bilinearWidth = relations.length * label
  const M = MOST_WORDS
  const rootRelation = relations.indexOf('root')

  // Where everything lies: first a plan of addresses, then the memory, then what goes into it.
  let top = 1024
  const take = (n: number): number => {
    const at = top
    top += (n * 4 + 63) & ~63
    return at
  }
  const fills: (() => void)[] = []
  /** A matrix in f32 as it is; only its rows from `first` on. */
  const plain = (name: string, first = 0): number => {
    const numbers = weights.matrix(name).subarray(first * weights.tensor(name).columns)
    const at = take(numbers.length)
    fills.push(() => F.set(numbers, at >> 2))
    return at
  }
  /** A matrix in f32, packed for products; only its first rows. */
  const packed = (name: string, rows = weights.tensor(name).rows): number => {
    const { columns } = weights.tensor(name)
    const at = take(rows * columns)
    fills.push(() => {
      F.set(weights.matrix(name).subarray(0, rows * columns), room.loading >> 2)
      K.pack(at, room.loading, rows, columns)
    })
    return at
  }
  /** A matrix in int16, packed for products; only its first rows. */
  const whole = (name: string, bias: string, rows = weights.tensor(name).rows): Whole => {
    const { columns } = weights.tensor(name)
    const made = { at: take((rows * columns) / 2), scales: take(columns), bias: bias ? plain(bias) : 0, rows, columns }
    fills.push(() => {
      bytes.set(weights.numbers(weights.tensor(name)).subarray(0, rows * columns), room.loading)
      F.set(weights.scales(weights.tensor(name)), made.scales >> 2)
      K.packWhole(made.at, room.loading, rows, columns)
    })
    return made
  }
  const first = [0, 1].map(d => ({ in: whole(`in0${d}`, `bias0${d}`, vectorWidth), marks: plain(`in0${d}`, vectorWidth) }))
  const upper = Array.from({ length: layout.layers - 1 }, (_, l) => [0, 1].map(d => whole(`in${l + 1}${d}`, `bias${l + 1}${d}`)))
  const back = Array.from({ length: layout.layers }, (_, l) => [0, 1].map(d => whole(`back${l}${d}`, '')))
  const tag = whole('tag.w', 'tag.b')
  const name = whole('name.w', 'name.b')
  const dependent = whole('dependent.w', 'dependent.b')
  const head = whole('head.w', 'head.b')
  const arcs = whole('arcs.w', 'arcs.b')
  const bilinear = whole('bilinear', '')
  const labelDependent = { w: packed('labelDependent.w'), b: plain('labelDependent.b') }
  const labelHead = packed('labelHead')
  const kept = [take(KEPT_WORDS * gates), take(KEPT_WORDS * gates)]
  const rootHead = take(mlp)
  const zeros = take(bilinearWidth)
  const room = {
    vectors: take(M * vectorWidth),
    units: take((M * Math.max(vectorWidth, arc)) / 2),
    sizes: take(M),
    gates: take(M * gates),
    outputs: [take((M * wide) / 2), take((M * wide) / 2)],
    starts: take(M),
    lengths: take(M),
    step: take(M * gates),
    H: take((M * h) / 2),
    C: take(M * h),
    tags: take(M * tagWidth),
    names: take(M * nameWidth),
    dependents: take(M * mlp),
    heads: take(M * mlp),
    arcHeads: take((M + 1) * arc),
    turned: take(M * arc),
    scores: take(M * (M + 1)),
    labelDependents: take(M * label),
    labelHeads: take(M * label),
    lefts: take(M * bilinearWidth),
    labels: take(M * relationWidth),
    loading: take(Math.max(vectorWidth * gates, wide * gates, label * bilinearWidth, arc * arc)),
  }
  const { kernels: K, floats: F, ints: I, bytes } = startMachine(top)
  for (const fill of fills) fill()
  F.set(rootOf(weights), rootHead >> 2)
  K.leaky(rootHead, mlp)

  const writeVector = wordVectors(weights)
  /** The part of speech of each tag, numbered. */
  const kinds = [...new Set(tags.map(both => both.split('|')[0]!))]
  const parts = tags.map(both => kinds.indexOf(both.split('|')[0]!))
  const shares = new Float64Array(kinds.length)
  const slots = new Map<string, number>()
  /** Makes sure that every word of the batch has its first-layer products. */
  const know = (sentences: readonly Marked[]): void => {
    const missing = new Set<string>()
    for (const { words } of sentences) for (const word of words) if (!slots.has(word)) missing.add(word)
    if (slots.size + missing.size > KEPT_WORDS) {
      slots.clear()
      for (const { words } of sentences) for (const word of words) missing.add(word)
    }
    const from = slots.size
    let n = 0
    for (const word of missing) {
      writeVector(word, F, (room.vectors >> 2) + n * vectorWidth)
      slots.set(word, from + n++)
    }
    K.makeWhole(room.units, room.sizes, room.vectors, vectorWidth, n, vectorWidth)
    for (const d of [0, 1]) apply(first[d]!.in, kept[d]! + from * gates * 4, room.units, n, room.sizes)
  }
  /** Y[m] = X[m] W + b, X in units; in units of the sizes of its rows where these are given. */
  const apply = ({ at, scales, bias, rows, columns }: Whole, to: number, from: number, m: number, sizes = 0): void => {
    K.fillRows(to, bias || zeros, m, columns)
    K.gemmWhole(to, from, rows * 2, at, scales, m, rows, columns, sizes)
  }

  const read: Network['read'] = given => {
    // The longest first, as the layers want them.
    const order = given.map((_, i) => i).toSorted((a, b) => given[b]!.words.length - given[a]!.words.length || a - b)
    const sentences = order.map(i => given[i]!)
    const B = sentences.length
    const starts = new Int32Array(B)
    let N = 0
    sentences.forEach(({ words }, b) => {
      starts[b] = N
      I[(room.starts >> 2) + b] = N
      I[(room.lengths >> 2) + b] = words.length
      N += words.length
    })
    know(sentences)
    let below = 0
    for (let l = 0; l < layout.layers; l++) {
      const out = room.outputs[l % 2]!
      for (const d of [0, 1]) {
        if (l > 0) apply(upper[l - 1]![d]!, room.gates, below, N)
        else
          sentences.forEach(({ words, marks }, b) => {
            for (let t = 0; t < words.length; t++) {
              const row = room.gates + (starts[b]! + t) * gates * 4
              K.copyRows(row, gates, kept[d]! + slots.get(words[t]!)! * gates * 4, gates, 1, gates)
              for (let k = 0; k < layout.marks; k++) if (marks[t * layout.marks + k]) K.addTo(row, first[d]!.marks + k * gates * 4, gates)
            }
          })
        const { at, scales } = back[l]![d]!
        K.lstmLayer(room.gates, at, scales, out + d * h * 2, wide * 2, room.starts, room.lengths, B, h, d, room.step, room.H, room.C)
      }
      below = out
    }
    apply(tag, room.tags, below, N)
    apply(name, room.names, below, N)
    apply(dependent, room.dependents, below, N)
    apply(head, room.heads, below, N)
    K.leaky(room.dependents, N * mlp)
    K.leaky(room.heads, N * mlp)
    K.copyRows(room.labelDependents, label, room.dependents + arc * 4, mlp, N, label)
    K.makeWhole(room.units, room.sizes, room.dependents, mlp, N, arc)
    apply(arcs, room.turned, room.units, N, room.sizes)
    const trees = sentences.map(({ words: { length: n } }, b) => {
      const s = starts[b]!
      K.copyRows(room.arcHeads, arc, rootHead, mlp, 1, arc)
      K.copyRows(room.arcHeads + arc * 4, arc, room.heads + s * mlp * 4, mlp, n, arc)
      K.gemmTransposed(room.scores, n + 1, room.turned + s * arc * 4, room.arcHeads, n, arc, n + 1)
      const tree = maximumTree(F.subarray(room.scores >> 2, (room.scores >> 2) + n * (n + 1)), n + 1, n)
      for (let t = 0; t < n; t++) {
        const at = tree[t + 1]!
        const of = at > 0 ? room.heads + (s + at - 1) * mlp * 4 : rootHead
        K.copyRows(room.labelHeads + (s + t) * label * 4, label, of + arc * 4, mlp, 1, label)
      }
      return tree.subarray(1).map(at => at - 1)
    })
    K.fillRows(room.labels, labelDependent.b, N, relationWidth)
    K.gemmPacked(room.labels, room.labelDependents, labelDependent.w, N, label, relationWidth, 1)
    K.gemmPacked(room.labels, room.labelHeads, labelHead, N, label, relationWidth, 1)
    K.makeWhole(room.units, room.sizes, room.labelDependents, label, N, label)
    apply(bilinear, room.lefts, room.units, N, room.sizes)
    K.bilinear(room.labels, relationWidth, room.lefts, bilinearWidth, room.labelHeads, N, relations.length, label)
    // `root` is the relation of the root, and of no other.
    if (rootRelation >= 0) for (let i = 0; i < N; i++) F[(room.labels >> 2) + i * relationWidth + rootRelation] = -1e9
    const best = (scores: number, width: number, count: number, from: number, n: number): Int32Array =>
      Int32Array.from({ length: n }, (_, t) => K.argmax(scores + (from + t) * width * 4, count))
    /** The best tag of the likeliest part of speech: a noun as NN or NNP together may be likelier than the likeliest tag. */
    const bestTag = (at: number): number => {
      const top = K.argmax(at * 4, tags.length)
      shares.fill(0)
      for (let k = 0; k < tags.length; k++) {
        const less = F[at + k]! - F[at + top]!
        if (less > -8) shares[parts[k]!]! += Math.exp(less)
      }
      let part = parts[top]!
      for (let k = 0; k < shares.length; k++) if (shares[k]! > shares[part]!) part = k
      if (part === parts[top]) return top
      let best = -1
      for (let k = 0; k < tags.length; k++) if (parts[k] === part && (best < 0 || F[at + k]! > F[at + best]!)) best = k
      return best
    }
    const nameScores = (from: number, n: number): Float32Array => {
      const count = NAME_LABELS.length
      const scores = new Float32Array(n * count)
      for (let t = 0; t < n; t++)
        scores.set(F.subarray((room.names >> 2) + (from + t) * nameWidth, (room.names >> 2) + (from + t) * nameWidth + count), t * count)
      return scores
    }
    const results: Analysis[] = Array.from({ length: B })
    sentences.forEach(({ words: { length: n } }, b) => {
      results[order[b]!] = {
        heads: trees[b]!,
        tags: Int32Array.from({ length: n }, (_, t) => bestTag((room.tags >> 2) + (starts[b]! + t) * tagWidth)),
        relations: best(room.labels, relationWidth, relations.length, starts[b]!, n),
        names: bestNameLabels(F.subarray(room.names >> 2), starts[b]!, n, nameWidth),
        nameScores: nameScores(starts[b]!, n),
        states: new Int16Array(bytes.buffer, below + starts[b]! * wide * 2, n * wide).slice(),
      }
    })
    return results
  }
  return { width: wide, read }
}

/** The head vector of the root, before its nonlinearity: the learned root through the head layer. */
function rootOf(weights: Weights): Float32Array {
  const root = weights.matrix('root')
  const [w, b] = [weights.matrix('head.w'), weights.matrix('head.b')]
  return b.map((bias, j) => root.reduce((sum, x, i) => sum + x * w[i * b.length + j]!, bias))
}
