/**
 * The network, reading: word vectors, BiLSTM layers, then tags, names and head scores for a batch of sentences. The same words give the same bits in
 * any batch: every row of a product is summed by itself, in one order.
 */
import { AFFIXES, affixRows, ngramRows, normal } from './features.ts'
import { decodeBase64 } from './kernels/base64.ts'
import { WASM } from './kernels/inference-wasm.ts'
import { MOST_WORDS, NAME_LABELS, padded } from './layout.ts'
import { maximumTree } from './maximum-tree.ts'
import type { Tensor, Weights } from './weights.ts'

/** Words whose first-layer products are kept; when full, all are forgotten. */
const KEPT_WORDS = 4096

interface Kernels {
  gemm(c: number, a: number, b: number, m: number, k: number, n: number, add: number): void
  lstmLayer(
    gates: number,
    back: number,
    out: number,
    outStride: number,
    starts: number,
    lengths: number,
    sentences: number,
    h: number,
    reverse: number,
    step: number,
    H: number,
    C: number,
  ): void
  addTo(d: number, s: number, n: number): void
  fillRows(c: number, b: number, m: number, n: number): void
  copyRows(d: number, dStride: number, s: number, sStride: number, m: number, n: number): void
  leaky(c: number, n: number): void
  gemmTransposed(c: number, cStride: number, a: number, b: number, m: number, k: number, n: number): void
  bilinear(s: number, sStride: number, left: number, leftStride: number, right: number, m: number, labels: number, b: number): void
  argmax(a: number, n: number): number
  dequantise(d: number, q: number, scales: number, n: number, columns: number): void
}

/** What the network says of one sentence: numbers of tags, relations and name labels, and heads (from 0; -1 the root). */
export interface Analysis {
  readonly tags: Int32Array
  readonly heads: Int32Array
  readonly relations: Int32Array
  readonly names: Int32Array
}

export interface Network {
  /** Reads sentences of at most MOST_WORDS words; `marks` has Layout.marks bytes a word. */
  read(sentences: readonly { readonly words: readonly string[]; readonly marks: Uint8Array }[]): Analysis[]
}

type Sentences = Parameters<Network['read']>[0]

export function createNetwork(weights: Weights): Network {
  const { layout, tags, relations, tensors } = weights.header
  const { hidden: h, arc, label } = layout
  const input = layout.glove + layout.word + AFFIXES * layout.affix + layout.ngram + layout.marks
  const plain = input - layout.marks
  const wide = 2 * h
  const gates = 4 * h
  const mlp = arc + label
  const tagWidth = padded(tags.length)
  const nameWidth = padded(NAME_LABELS.length)
  const relationWidth = padded(relations.length)
  const bilinearWidth = relations.length * label
  const M = MOST_WORDS

  let top = 1024
  const take = (n: number): number => {
    const at = top
    top += (n * 4 + 63) & ~63
    return at
  }
  const tensor = (name: string): Tensor => {
    const found = tensors[name]
    if (!found) throw new Error(`the model has no ${name}`)
    return found
  }
  const places = new Map<string, number>()
  const dense = [
    'unknown',
    'root',
    'tag.w',
    'tag.b',
    'name.w',
    'name.b',
    'dependent.w',
    'dependent.b',
    'head.w',
    'head.b',
    'arcs.w',
    'arcs.b',
    'bilinear',
  ]
  dense.push('labelDependent.w', 'labelDependent.b', 'labelHead')
  for (let l = 0; l < layout.layers; l++) for (const d of [0, 1]) dense.push(`in${l}${d}`, `back${l}${d}`, `bias${l}${d}`)
  for (const name of dense) places.set(name, take(tensor(name).rows * tensor(name).columns))
  const at = (name: string): number => places.get(name)!

  const kept = take(KEPT_WORDS * 2 * gates)
  const room = {
    x: take(M * plain),
    G: take(M * gates),
    out: [take((M + 1) * wide), take((M + 1) * wide)],
    starts: take(M),
    lengths: take(M),
    step: take(M * gates),
    H: take(M * h),
    C: take(M * h),
    rooted: take(2 * M * wide),
    tags: take(M * tagWidth),
    names: take(M * nameWidth),
    D: take(M * mlp),
    Hd: take(2 * M * mlp),
    arcD: take(M * arc),
    arcH: take(2 * M * arc),
    turned: take(M * arc),
    scores: take(M * (M + 1)),
    labelD: take(M * label),
    labelH: take(M * label),
    lefts: take(M * bilinearWidth),
    labels: take(M * relationWidth),
    // Int8 numbers and scales on their way into the memory.
    bytes: take(Math.max(...dense.map(name => tensor(name).rows * tensor(name).columns)) / 4 + 64),
    scales: take(8192),
  }
  const memory = new WebAssembly.Memory({ initial: (top >> 16) + 1 })
  const K = new WebAssembly.Instance(new WebAssembly.Module(decodeBase64(WASM)), { env: { memory } }).exports as unknown as Kernels
  const F = new Float32Array(memory.buffer)
  const I = new Int32Array(memory.buffer)
  const bytes = new Int8Array(memory.buffer)
  for (const name of dense) {
    const { rows, columns, by } = tensor(name)
    if (by !== 'column') throw new Error(`${name} is scaled by row`)
    bytes.set(weights.numbers(tensor(name)), room.bytes)
    F.set(weights.scales(tensor(name)), room.scales >> 2)
    K.dequantise(at(name), room.bytes, room.scales, rows * columns, columns)
  }

  // Tables of words stay where they are, in int8.
  const table = (name: string): { numbers: Int8Array; scales: Float32Array; width: number } => ({
    numbers: weights.numbers(tensor(name)),
    scales: weights.scales(tensor(name)),
    width: tensor(name).columns,
  })
  const glove = table('glove')
  const learned = table('words')
  const affixes = Array.from({ length: AFFIXES }, (_, k) => table(`affix${k}`))
  const ngrams = table('ngrams')
  const index = (name: string): Map<string, number> => new Map(weights.lines(name).map((word, row) => [word, row]))
  const gloveRows = index('glove')
  const learnedRows = index('words')

  const addRow = (to: number, { numbers, scales, width }: typeof glove, row: number, share: number): void => {
    const scale = scales[row]! * share
    for (let d = 0; d < width; d++) F[to + d]! += numbers[row * width + d]! * scale
  }
  const embed = (word: string, to: number): void => {
    F.fill(0, to, to + plain)
    const g = gloveRows.get(word.toLowerCase())
    if (g === undefined) F.copyWithin(to, at('unknown') >> 2, (at('unknown') >> 2) + layout.glove)
    else addRow(to, glove, g, 1)
    let o = to + layout.glove
    addRow(o, learned, learnedRows.get(normal(word)) ?? 1, 1)
    o += layout.word
    affixRows(word).forEach((row, k) => addRow(o + k * layout.affix, affixes[k]!, row, 1))
    o += AFFIXES * layout.affix
    const rows = ngramRows(word)
    for (const row of rows) addRow(o, ngrams, row, 1 / rows.length)
  }

  const slots = new Map<string, number>()
  /** Makes sure that every word of the batch has its first-layer products. */
  const know = (sentences: Sentences): void => {
    const missing = new Set<string>()
    for (const { words } of sentences) for (const word of words) if (!slots.has(word)) missing.add(word)
    if (slots.size + missing.size > KEPT_WORDS) {
      slots.clear()
      for (const { words } of sentences) for (const word of words) missing.add(word)
    }
    if (missing.size === 0) return
    const first = slots.size
    let n = 0
    for (const word of missing) {
      embed(word, (room.x >> 2) + n * plain)
      slots.set(word, first + n++)
    }
    for (const d of [0, 1]) {
      const to = kept + (d * KEPT_WORDS + first) * gates * 4
      K.fillRows(to, at(`bias0${d}`), n, gates)
      K.gemm(to, room.x, at(`in0${d}`), n, plain, gates, 1)
    }
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
      const out = room.out[l % 2]!
      for (const d of [0, 1]) {
        if (l === 0)
          sentences.forEach(({ words, marks }, b) => {
            words.forEach((word, t) => {
              const row = room.G + (starts[b]! + t) * gates * 4
              K.copyRows(row, gates, kept + (d * KEPT_WORDS + slots.get(word)!) * gates * 4, gates, 1, gates)
              for (let k = 0; k < layout.marks; k++)
                if (marks[t * layout.marks + k]) K.addTo(row, at(`in0${d}`) + (plain + k) * gates * 4, gates)
            })
          })
        else {
          K.fillRows(room.G, at(`bias${l}${d}`), N, gates)
          K.gemm(room.G, below, at(`in${l}${d}`), N, wide, gates, 1)
        }
        K.lstmLayer(room.G, at(`back${l}${d}`), out + d * h * 4, wide, room.starts, room.lengths, B, h, d, room.step, room.H, room.C)
      }
      below = out
    }
    const linear = (to: number, from: number, name: string, m: number, k: number, n: number): void => {
      K.fillRows(to, at(`${name}.b`), m, n)
      K.gemm(to, from, at(`${name}.w`), m, k, n, 1)
    }
    linear(room.tags, below, 'tag', N, wide, tagWidth)
    linear(room.names, below, 'name', N, wide, nameWidth)
    linear(room.D, below, 'dependent', N, wide, mlp)
    // The root is one row more, after the words.
    K.copyRows(below + N * wide * 4, wide, at('root'), wide, 1, wide)
    linear(room.Hd, below, 'head', N + 1, wide, mlp)
    K.leaky(room.D, N * mlp)
    K.leaky(room.Hd, (N + 1) * mlp)
    K.copyRows(room.arcD, arc, room.D, mlp, N, arc)
    K.copyRows(room.labelD, label, room.D + arc * 4, mlp, N, label)
    linear(room.turned, room.arcD, 'arcs', N, arc, arc)
    const results: Analysis[] = Array.from({ length: B })
    sentences.forEach(({ words }, b) => {
      const n = words.length
      const s = starts[b]!
      K.copyRows(room.arcH, arc, room.Hd + N * mlp * 4, mlp, 1, arc)
      K.copyRows(room.arcH + arc * 4, arc, room.Hd + s * mlp * 4, mlp, n, arc)
      K.gemmTransposed(room.scores, n + 1, room.turned + s * arc * 4, room.arcH, n, arc, n + 1)
      const tree = maximumTree(F.subarray(room.scores >> 2, (room.scores >> 2) + n * (n + 1)), n + 1, n)
      const heads = tree.subarray(1).map(head => head - 1)
      for (let t = 0; t < n; t++) {
        const headRow = heads[t]! < 0 ? N : s + heads[t]!
        K.copyRows(room.labelH + (s + t) * label * 4, label, room.Hd + (headRow * mlp + arc) * 4, mlp, 1, label)
      }
      results[order[b]!] = {
        heads,
        tags: new Int32Array(n),
        relations: new Int32Array(n),
        names: bestNames(F.subarray(room.names >> 2), s, n, nameWidth),
      }
    })
    K.gemm(room.lefts, room.labelD, at('bilinear'), N, label, bilinearWidth, 0)
    linear(room.labels, room.labelD, 'labelDependent', N, label, relationWidth)
    K.gemm(room.labels, room.labelH, at('labelHead'), N, label, relationWidth, 1)
    K.bilinear(room.labels, relationWidth, room.lefts, bilinearWidth, room.labelH, N, relations.length, label)
    sentences.forEach(({ words }, b) => {
      const { tags: t, relations: r } = results[order[b]!]!
      for (let i = 0; i < words.length; i++) {
        t[i] = K.argmax(room.tags + (starts[b]! + i) * tagWidth * 4, tags.length)
        r[i] = K.argmax(room.labels + (starts[b]! + i) * relationWidth * 4, relations.length)
      }
    })
    return results
  }
  return { read }
}

/** The best sequence of name labels in which an inside follows only the beginning or the inside of its own kind (Viterbi 1967). */
function bestNames(scores: Float32Array, start: number, n: number, stride: number): Int32Array {
  const L = NAME_LABELS.length
  const from = new Uint8Array(n * L)
  let before = new Float64Array(L)
  for (let t = 0; t < n; t++) {
    const now = new Float64Array(L)
    let best = 0
    for (let k = 1; k < L; k++) if (before[k]! > before[best]!) best = k
    for (let k = 0; k < L; k++) {
      // B-X are odd, I-X the even numbers after them.
      let source = best
      if (k > 0 && k % 2 === 0) source = before[k]! > before[k - 1]! ? k : k - 1
      const reach = t === 0 ? (k > 0 && k % 2 === 0 ? -1e9 : 0) : before[source]!
      now[k] = reach + scores[(start + t) * stride + k]!
      from[t * L + k] = source
    }
    before = now
  }
  const out = new Int32Array(n)
  let at = 0
  for (let k = 1; k < L; k++) if (before[k]! > before[at]!) at = k
  for (let t = n - 1; t >= 0; t--) {
    out[t] = at
    at = from[t * L + at]!
  }
  return out
}
