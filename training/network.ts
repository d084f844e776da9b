/**
 * The joint network, trained: BiLSTM layers over word features (Hochreiter & Schmidhuber 1997), a softmax for tags and one for names, and a biaffine
 * parser (Dozat & Manning 2017). Forward and backward are written by hand over the kernels; network.test.ts checks every gradient against differences.
 */
import { AFFIXES, AFFIX_ROWS, NGRAM_ROWS } from '../src/language/features.ts'
import { NAME_LABELS, padded, type Layout } from '../src/language/layout.ts'
import type { Arena } from './arena.ts'
import type { Encoded } from './encode.ts'

export interface Parameter {
  readonly rows: number
  readonly columns: number
  /** Addresses of the weights, their gradient and Adam's two moments. */
  readonly weights: number
  readonly gradient: number
  readonly first: number
  readonly second: number
  /** Rows touched since the last update, for a table of which a batch sees only a part. */
  readonly touched?: Set<number>
}

export interface Sizes {
  readonly words: number
  readonly tags: number
  readonly relations: number
}

export interface Network {
  readonly layout: Layout
  readonly sizes: Sizes
  readonly parameters: ReadonlyMap<string, Parameter>
  /** Losses (arcs, labels, tags, names) of a batch of sentences of one length, with the gradients added up. `rest` turns dropout off. */
  learn(batch: readonly Encoded[], rest?: boolean): { losses: readonly [number, number, number, number]; total: number }
  /** One step of Adam; returns the gradient's norm. */
  update(rate: number): number
  /** Starts the draws of dropout anew, so that an epoch is the same after a resumption. */
  reseed(to: number): void
  steps: number
}

const DROP = { input: 0.7, between: 0.67, top: 0.67, word: 0.2, glove: 0.08 }
const WEIGHT = { tags: 1, names: 0.6 }
/** Lazy Adam starves rare rows of a table: they learn this much faster. */
const TABLE_RATE = 5
const CLIP = 5

export function createNetwork(arena: Arena, layout: Layout, sizes: Sizes, glove: Float32Array, seed: number): Network {
  const { kernels: K, floats: F, ints: I, take } = arena
  const { hidden: h, arc, label } = layout
  const input = layout.glove + layout.word + AFFIXES * layout.affix + layout.ngram + layout.marks
  const wide = 2 * h
  const tagWidth = padded(sizes.tags)
  const nameWidth = padded(NAME_LABELS.length)
  const relationWidth = padded(sizes.relations)
  const bilinearWidth = sizes.relations * label
  const mlp = arc + label

  let state = seed
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return (state >>> 0) / 4294967296
  }
  const normalRandom = (): number => Math.sqrt(-2 * Math.log(random() + 1e-9)) * Math.cos(2 * Math.PI * random())

  const parameters = new Map<string, Parameter>()
  const parameter = (name: string, rows: number, columns: number, start: () => number, table = false): Parameter => {
    const n = rows * columns
    const made = {
      rows,
      columns,
      weights: take(n),
      gradient: take(n),
      first: take(n),
      second: take(n),
      ...(table ? { touched: new Set<number>() } : {}),
    }
    for (let i = 0; i < n; i++) F[(made.weights >> 2) + i] = start()
    parameters.set(name, made)
    return made
  }
  const none = (): number => 0
  const gauss = (scale: number) => (): number => normalRandom() * scale
  const uniform = (reach: number) => (): number => (random() * 2 - 1) * reach
  const linear = (name: string, rows: number, columns: number): { w: Parameter; b: Parameter } => ({
    w: parameter(`${name}.w`, rows, columns, uniform(1 / Math.sqrt(rows))),
    b: parameter(`${name}.b`, 1, columns, none),
  })

  const unknown = parameter('unknown', 1, layout.glove, none)
  const words = parameter('words', sizes.words, layout.word, gauss(0.1), true)
  const affixes = Array.from({ length: AFFIXES }, (_, k) => parameter(`affix${k}`, AFFIX_ROWS, layout.affix, gauss(0.1), true))
  const ngrams = parameter('ngrams', NGRAM_ROWS, layout.ngram, gauss(0.2), true)
  const root = parameter('root', 1, wide, gauss(0.1))
  const layers = Array.from({ length: layout.layers }, (_, l) =>
    [0, 1].map(d => {
      const made = {
        in: parameter(`in${l}${d}`, l ? wide : input, 4 * h, uniform(1 / Math.sqrt(h))),
        back: parameter(`back${l}${d}`, h, 4 * h, uniform(1 / Math.sqrt(h))),
        bias: parameter(`bias${l}${d}`, 1, 4 * h, none),
      }
      for (let j = h; j < 2 * h; j++) F[(made.bias.weights >> 2) + j] = 1
      return made
    }),
  )
  const tag = linear('tag', wide, tagWidth)
  const name = linear('name', wide, nameWidth)
  const dependent = linear('dependent', wide, mlp)
  const head = linear('head', wide, mlp)
  const arcs = { w: parameter('arcs.w', arc, arc, gauss(0.02)), b: parameter('arcs.b', 1, arc, none) }
  const bilinear = parameter('bilinear', label, bilinearWidth, gauss(0.02))
  const labelDependent = linear('labelDependent', label, relationWidth)
  const labelHead = parameter('labelHead', label, relationWidth, uniform(0.1))
  const base = arena.mark()

  /** C[m,n] (+)= A[m,k] B[k,n]. */
  const product = (c: number, a: number, b: number, m: number, k: number, n: number, add: number): void => {
    const mark = arena.mark()
    const panels = take(k * n)
    K.pack(panels, b, k, n)
    K.gemmPacked(c, a, panels, m, k, n, add)
    arena.release(mark)
  }
  /** X[m,k] W[k,n] + b. */
  const forward = (x: number, w: Parameter, m: number, b?: Parameter): number => {
    const y = take(m * w.columns)
    if (b) K.fillRows(y, b.weights, m, w.columns)
    product(y, x, w.weights, m, w.rows, w.columns, b ? 1 : 0)
    return y
  }
  /** W's gradient += Xᵀ dY; dX (+)= dY Wᵀ where dX is asked for. */
  const backward = (dY: number, x: number, w: Parameter, m: number, dX: number, add: boolean, b?: Parameter): void => {
    const mark = arena.mark()
    const { rows: k, columns: n } = w
    const xt = take(m * k)
    K.transpose(xt, x, m, k)
    product(w.gradient, xt, dY, k, m, n, 1)
    if (b) K.sumRows(b.gradient, dY, m, n)
    const wt = take(k * n)
    K.transpose(wt, w.weights, k, n)
    product(dX, dY, wt, m, n, k, add ? 1 : 0)
    arena.release(mark)
  }
  const drop = (at: number, n: number, keep: number): number => {
    const m = take(n)
    K.mask(m, n, keep)
    K.multiply(at, m, n)
    return m
  }

  /** Writes the inputs of the words, time-major; returns the rows chosen, for the way back. */
  const embed = (to: number, batch: readonly Encoded[], length: number, dropping: boolean): { glove: Int32Array; word: Int32Array } => {
    const B = batch.length
    const chosen = { glove: new Int32Array(B * length), word: new Int32Array(B * length) }
    K.zero(to, B * length * input)
    for (let t = 0; t < length; t++)
      for (let b = 0; b < B; b++) {
        const r = t * B + b
        const { features, marks } = batch[b]!
        const word = features[t]!
        const g = dropping && random() < DROP.glove ? -1 : word.glove
        const w = dropping && random() < DROP.word ? 1 : word.word
        chosen.glove[r] = g
        chosen.word[r] = w
        let o = (to >> 2) + r * input
        if (g >= 0) F.set(glove.subarray(g * layout.glove, (g + 1) * layout.glove), o)
        else F.copyWithin(o, unknown.weights >> 2, (unknown.weights >> 2) + layout.glove)
        o += layout.glove
        const at = (words.weights >> 2) + w * layout.word
        F.copyWithin(o, at, at + layout.word)
        o += layout.word
        for (let k = 0; k < AFFIXES; k++, o += layout.affix) {
          const from = (affixes[k]!.weights >> 2) + word.affixes[k]! * layout.affix
          F.copyWithin(o, from, from + layout.affix)
        }
        const share = 1 / word.ngrams.length
        for (const row of word.ngrams) {
          const from = (ngrams.weights >> 2) + row * layout.ngram
          for (let d = 0; d < layout.ngram; d++) F[o + d]! += F[from + d]! * share
        }
        o += layout.ngram
        for (let d = 0; d < layout.marks; d++) F[o + d] = marks[t * layout.marks + d]!
      }
    return chosen
  }

  const scatter = (dX: number, batch: readonly Encoded[], length: number, chosen: { glove: Int32Array; word: Int32Array }): void => {
    const B = batch.length
    for (let t = 0; t < length; t++)
      for (let b = 0; b < B; b++) {
        const r = t * B + b
        const word = batch[b]!.features[t]!
        let o = (dX >> 2) + r * input
        if (chosen.glove[r]! < 0) for (let d = 0; d < layout.glove; d++) F[(unknown.gradient >> 2) + d]! += F[o + d]!
        o += layout.glove
        const w = chosen.word[r]!
        for (let d = 0, at = (words.gradient >> 2) + w * layout.word; d < layout.word; d++) F[at + d]! += F[o + d]!
        words.touched!.add(w)
        o += layout.word
        for (let k = 0; k < AFFIXES; k++, o += layout.affix) {
          const row = word.affixes[k]!
          for (let d = 0, at = (affixes[k]!.gradient >> 2) + row * layout.affix; d < layout.affix; d++) F[at + d]! += F[o + d]!
          affixes[k]!.touched!.add(row)
        }
        const share = 1 / word.ngrams.length
        for (const row of word.ngrams) {
          for (let d = 0, at = (ngrams.gradient >> 2) + row * layout.ngram; d < layout.ngram; d++) F[at + d]! += F[o + d]! * share
          ngrams.touched!.add(row)
        }
      }
  }

  const learn: Network['learn'] = (batch, rest = false) => {
    arena.release(base)
    const dropping = !rest
    const B = batch.length
    const T = batch[0]!.features.length
    const N = B * T
    const NB = N + B
    const X = take(N * input)
    const chosen = embed(X, batch, T, dropping)
    const inputMask = dropping ? drop(X, N * input, DROP.input) : 0

    // The layers, time-major: row t·B + b.
    const kept: { from: number; width: number; mask: number; ways: { G: number; C: number; H: number; Z: number }[] }[] = []
    let from = X
    let width = input
    for (let l = 0; l < layout.layers; l++) {
      const out = take(N * wide)
      const ways = [0, 1].map(d => {
        const way = layers[l]![d]!
        const G = forward(from, way.in, N, way.bias)
        const [C, H, Z] = [take(N * h), take(N * h), take(N * h)]
        const back = take(h * 4 * h)
        K.pack(back, way.back.weights, h, 4 * h)
        for (let s = 0; s < T; s++) {
          const t = d ? T - 1 - s : s
          const p = d ? t + 1 : t - 1
          const g = G + t * B * 4 * h * 4
          if (s) K.gemmPacked(g, H + p * B * h * 4, back, B, h, 4 * h, 1)
          K.lstmForward(g, s ? C + p * B * h * 4 : 0, C + t * B * h * 4, H + t * B * h * 4, Z + t * B * h * 4, B, h)
        }
        K.copyRows(out + d * h * 4, wide, H, h, N, h)
        return { G, C, H, Z }
      })
      const mask = dropping && l < layout.layers - 1 ? drop(out, N * wide, DROP.between) : 0
      kept.push({ from, width, mask, ways })
      from = out
      width = wide
    }

    // From here sentence-major: row b·T + t; with the root b·(T + 1) + t + 1.
    const top = take(N * wide)
    const rooted = take(NB * wide)
    for (let b = 0; b < B; b++) K.copyRows(top + b * T * wide * 4, wide, from + b * wide * 4, B * wide, T, wide)
    const topMask = dropping ? take(B * wide) : 0
    if (dropping) {
      K.mask(topMask, B * wide, DROP.top)
      K.multiplyEach(top, topMask, B, T, wide)
    }
    for (let b = 0; b < B; b++) {
      K.copyRows(rooted + b * (T + 1) * wide * 4, wide, root.weights, wide, 1, wide)
      K.copyRows(rooted + (b * (T + 1) + 1) * wide * 4, wide, top + b * T * wide * 4, wide, T, wide)
    }
    const tagScores = forward(top, tag.w, N, tag.b)
    const nameScores = forward(top, name.w, N, name.b)
    const D = forward(top, dependent.w, N, dependent.b)
    const H = forward(rooted, head.w, NB, head.b)
    K.leaky(D, N * mlp)
    K.leaky(H, NB * mlp)
    const [dBefore, hBefore] = [take(N * mlp), take(NB * mlp)]
    K.copyRows(dBefore, mlp, D, mlp, N, mlp)
    K.copyRows(hBefore, mlp, H, mlp, NB, mlp)
    const [dMask, hMask] = [take(B * mlp), take(B * mlp)]
    if (dropping) {
      K.mask(dMask, B * mlp, DROP.top)
      K.multiplyEach(D, dMask, B, T, mlp)
      K.mask(hMask, B * mlp, DROP.top)
      K.multiplyEach(H, hMask, B, T + 1, mlp)
    }
    const [arcD, arcH, labelD, labelH] = [take(N * arc), take(NB * arc), take(N * label), take(N * label)]
    K.copyRows(arcD, arc, D, mlp, N, arc)
    K.copyRows(arcH, arc, H, mlp, NB, arc)
    K.copyRows(labelD, label, D + arc * 4, mlp, N, label)
    const turned = forward(arcD, arcs.w, N, arcs.b)
    const P = padded(T + 1)
    const S = take(N * P)
    const across = take(arc * P)
    for (let b = 0; b < B; b++) {
      K.transposePadded(across, arcH + b * (T + 1) * arc * 4, T + 1, arc, P)
      product(S + b * T * P * 4, turned + b * T * arc * 4, across, T, arc, P, 0)
    }
    const headRow = (b: number, t: number): number => b * (T + 1) + Math.max(0, batch[b]!.heads[t]!)
    for (let b = 0; b < B; b++)
      for (let t = 0; t < T; t++) K.copyRows(labelH + (b * T + t) * label * 4, label, H + (headRow(b, t) * mlp + arc) * 4, mlp, 1, label)
    const lefts = forward(labelD, bilinear, N)
    const Q = forward(labelD, labelDependent.w, N, labelDependent.b)
    product(Q, labelH, labelHead.weights, N, label, relationWidth, 1)
    K.bilinear(Q, relationWidth, lefts, bilinearWidth, labelH, N, sizes.relations, label)

    const gold = take(N * 4)
    const columns = [0, 0, 0, 0]
    for (let b = 0; b < B; b++)
      for (let t = 0; t < T; t++) {
        const { heads, relations, tags, names } = batch[b]!
        for (const [k, column] of [heads, relations, tags, names].entries()) {
          I[(gold >> 2) + k * N + b * T + t] = column[t]!
          if (column[t]! >= 0) columns[k]!++
        }
      }
    const loss = (k: number, scores: number, stride: number, n: number, weight: number, self: number): number =>
      columns[k]
        ? K.crossEntropy(scores, gold + k * N * 4, N, stride, n, weight / columns[k], self) / columns[k]
        : (K.zero(scores, N * stride), 0)
    const losses = [
      loss(0, S, P, T + 1, 1, T),
      loss(1, Q, relationWidth, sizes.relations, 1, 0),
      loss(2, tagScores, tagWidth, sizes.tags, WEIGHT.tags, 0),
      loss(3, nameScores, nameWidth, NAME_LABELS.length, WEIGHT.names, 0),
    ] as const

    // Backward: labels.
    const [dD, dH, dLabelD, dLabelH] = [take(N * mlp), take(NB * mlp), take(N * label), take(N * label)]
    K.zero(dD, N * mlp)
    K.zero(dH, NB * mlp)
    K.zero(dLabelH, N * label)
    K.bilinearBackward(Q, relationWidth, lefts, bilinearWidth, labelH, dLabelH, N, sizes.relations, label)
    backward(lefts, labelD, bilinear, N, dLabelD, false)
    backward(Q, labelD, labelDependent.w, N, dLabelD, true, labelDependent.b)
    backward(Q, labelH, labelHead, N, dLabelH, true)
    K.addRows(dD + arc * 4, mlp, dLabelD, label, N, label)
    for (let b = 0; b < B; b++)
      for (let t = 0; t < T; t++) K.addRows(dH + (headRow(b, t) * mlp + arc) * 4, mlp, dLabelH + (b * T + t) * label * 4, label, 1, label)
    // Arcs.
    const [dTurned, dArcH, dArcD, padRows, turnedScores] = [take(N * arc), take(NB * arc), take(N * arc), take(P * arc), take(P * T)]
    for (let b = 0; b < B; b++) {
      const s = S + b * T * P * 4
      K.zero(padRows, P * arc)
      K.copyRows(padRows, arc, arcH + b * (T + 1) * arc * 4, arc, T + 1, arc)
      product(dTurned + b * T * arc * 4, s, padRows, T, P, arc, 0)
      K.transpose(turnedScores, s, T, P)
      product(dArcH + b * (T + 1) * arc * 4, turnedScores, turned + b * T * arc * 4, T + 1, T, arc, 0)
    }
    backward(dTurned, arcD, arcs.w, N, dArcD, false, arcs.b)
    K.addRows(dD, mlp, dArcD, arc, N, arc)
    K.addRows(dH, mlp, dArcH, arc, NB, arc)
    if (dropping) {
      K.multiplyEach(dD, dMask, B, T, mlp)
      K.multiplyEach(dH, hMask, B, T + 1, mlp)
    }
    K.leakyBackward(dD, dBefore, N * mlp)
    K.leakyBackward(dH, hBefore, NB * mlp)
    const [dTop, dRooted] = [take(N * wide), take(NB * wide)]
    backward(dD, top, dependent.w, N, dTop, false, dependent.b)
    backward(dH, rooted, head.w, NB, dRooted, false, head.b)
    backward(tagScores, top, tag.w, N, dTop, true, tag.b)
    backward(nameScores, top, name.w, N, dTop, true, name.b)
    for (let b = 0; b < B; b++) {
      K.addRows(root.gradient, wide, dRooted + b * (T + 1) * wide * 4, wide, 1, wide)
      K.addRows(dTop + b * T * wide * 4, wide, dRooted + (b * (T + 1) + 1) * wide * 4, wide, T, wide)
    }
    if (dropping) K.multiplyEach(dTop, topMask, B, T, wide)
    let dOut = take(N * wide)
    for (let b = 0; b < B; b++) K.copyRows(dOut + b * wide * 4, B * wide, dTop + b * T * wide * 4, wide, T, wide)
    // The layers.
    for (let l = layout.layers - 1; l >= 0; l--) {
      const { from: below, width: belowWidth, ways } = kept[l]!
      const dBelow = take(N * belowWidth)
      K.zero(dBelow, N * belowWidth)
      const [dh, dc, turnedBack, packedBack] = [take(N * h), take(B * h), take(4 * h * h), take(4 * h * h)]
      for (let d = 0; d < 2; d++) {
        const way = layers[l]![d]!
        const { G, C, H: out, Z } = ways[d]!
        K.copyRows(dh, h, dOut + d * h * 4, wide, N, h)
        K.zero(dc, B * h)
        K.transpose(turnedBack, way.back.weights, h, 4 * h)
        K.pack(packedBack, turnedBack, 4 * h, h)
        for (let s = T - 1; s >= 0; s--) {
          const t = d ? T - 1 - s : s
          const p = d ? t + 1 : t - 1
          const g = G + t * B * 4 * h * 4
          K.lstmBackward(g, s ? C + p * B * h * 4 : 0, Z + t * B * h * 4, dh + t * B * h * 4, dc, B, h)
          if (s) K.gemmPacked(dh + p * B * h * 4, g, packedBack, B, 4 * h, h, 1)
        }
        if (T > 1) {
          const mark = arena.mark()
          const m = (T - 1) * B
          const xt = take(m * h)
          K.transpose(xt, d ? out + B * h * 4 : out, m, h)
          product(way.back.gradient, xt, d ? G : G + B * 4 * h * 4, h, m, 4 * h, 1)
          arena.release(mark)
        }
        backward(G, below, way.in, N, dBelow, true, way.bias)
      }
      if (l > 0 && dropping) K.multiply(dBelow, kept[l - 1]!.mask, N * belowWidth)
      dOut = dBelow
    }
    if (dropping) K.multiply(dOut, inputMask, N * input)
    scatter(dOut, batch, T, chosen)
    return { losses, total: losses[0] + losses[1] + WEIGHT.tags * losses[2] + WEIGHT.names * losses[3] }
  }

  const reseed = (to: number): void => {
    state = to
    K.seed(to | 1)
  }
  reseed(seed)
  const network: Network = { layout, sizes, parameters, learn, update, reseed, steps: 0 }
  function update(rate: number): number {
    network.steps++
    let squares = 0
    for (const { touched, gradient, rows, columns } of parameters.values()) {
      if (touched) for (const row of touched) squares += K.sumOfSquares(gradient + row * columns * 4, columns)
      else squares += K.sumOfSquares(gradient, rows * columns)
    }
    const norm = Math.sqrt(squares)
    const clip = norm > CLIP ? CLIP / norm : 1
    const c1 = 1 / (1 - 0.9 ** network.steps)
    const c2 = 1 / (1 - 0.95 ** network.steps)
    for (const { touched, weights, gradient, first, second, rows, columns } of parameters.values()) {
      if (!touched) {
        K.adam(weights, gradient, first, second, rows * columns, rate, 0.9, 0.95, clip, c1, c2)
        continue
      }
      for (const row of touched) {
        const o = row * columns * 4
        K.adam(weights + o, gradient + o, first + o, second + o, columns, rate * TABLE_RATE, 0.9, 0.95, clip, c1, c2)
      }
      touched.clear()
    }
    return norm
  }
  return network
}
