// What training adds to the arithmetic of reading: the backward passes and Adam. Compiled by training/kernels.ts. Addresses are bytes, matrices row-major f32.
import { exp4, sigmoid4, tanh4 } from '../../src/language/kernels/inference'
export { gemmPacked, pack, fillRows, copyRows, leaky, gemmTransposed, bilinear } from '../../src/language/kernels/inference'

let state: u32 = 2463534242

export function seed(s: u32): void {
  state = s
}

function random(): u32 {
  state ^= state << 13
  state ^= state >> 17
  state ^= state << 5
  return state
}

/** A dropout mask: 1/keep with probability keep, else 0. */
export function mask(m: usize, n: i32, keep: f32): void {
  const below = <u32>(keep * 4294967040.0)
  const kept: f32 = 1 / keep
  for (let i = 0; i < n; i++) store<f32>(m + (<usize>i << 2), random() < below ? kept : 0)
}

export function multiply(a: usize, m: usize, n: i32): void {
  for (let i: usize = 0; i < <usize>n << 2; i += 16) v128.store(a + i, f32x4.mul(v128.load(a + i), v128.load(m + i)))
}

/** A[b,t,·] *= M[b,·]: one mask a sentence. */
export function multiplyEach(a: usize, m: usize, sentences: i32, length: i32, width: i32): void {
  for (let b = 0; b < sentences; b++) for (let t = 0; t < length; t++) multiply(a + ((<usize>(b * length + t) * width) << 2), m + ((<usize>b * width) << 2), width)
}

/** D[c,r] = S[r,c]ᵀ. */
export function transpose(d: usize, s: usize, r: i32, c: i32): void {
  for (let i0 = 0; i0 < r; i0 += 16)
    for (let j0 = 0; j0 < c; j0 += 16) {
      const i1 = min(i0 + 16, r)
      const j1 = min(j0 + 16, c)
      for (let i = i0; i < i1; i++) for (let j = j0; j < j1; j++) store<f32>(d + ((<usize>j * r + i) << 2), load<f32>(s + ((<usize>i * c + j) << 2)))
    }
}

/** D[c,padded] = S[r,c]ᵀ with zeros after column r. */
export function transposePadded(d: usize, s: usize, r: i32, c: i32, padded: i32): void {
  for (let j = 0; j < c; j++) {
    for (let i = 0; i < r; i++) store<f32>(d + ((<usize>j * padded + i) << 2), load<f32>(s + ((<usize>i * c + j) << 2)))
    for (let i = r; i < padded; i++) store<f32>(d + ((<usize>j * padded + i) << 2), 0)
  }
}

export function zero(a: usize, n: i32): void {
  memory.fill(a, 0, <usize>n << 2)
}

/** D's rows += S's rows, with strides in numbers; n a multiple of 4. */
export function addRows(d: usize, dStride: i32, s: usize, sStride: i32, m: i32, n: i32): void {
  const wide = <usize>n << 2
  for (let i = 0; i < m; i++) {
    const p = d + ((<usize>i * dStride) << 2)
    const q = s + ((<usize>i * sStride) << 2)
    for (let j: usize = 0; j < wide; j += 16) v128.store(p + j, f32x4.add(v128.load(p + j), v128.load(q + j)))
  }
}

/** b[n] += the sum of the rows of A[m,n]. */
export function sumRows(b: usize, a: usize, m: i32, n: i32): void {
  addRows(b, 0, a, n, m, n)
}

/** As lstmStep, keeping activated gates, cell, output and tanh(cell) for the backward pass; `before` 0 at the first step. */
export function lstmForward(gates: usize, before: usize, cell: usize, out: usize, tanhCell: usize, rows: i32, h: i32): void {
  const width = <usize>h << 2
  for (let r = 0; r < rows; r++) {
    const g = gates + <usize>r * width * 4
    const at = <usize>r * width
    for (let j: usize = 0; j < width; j += 16) {
      const i = sigmoid4(v128.load(g + j))
      const f = sigmoid4(v128.load(g + width + j))
      const z = tanh4(v128.load(g + 2 * width + j))
      const o = sigmoid4(v128.load(g + 3 * width + j))
      v128.store(g + j, i)
      v128.store(g + width + j, f)
      v128.store(g + 2 * width + j, z)
      v128.store(g + 3 * width + j, o)
      let c = f32x4.mul(i, z)
      if (before) c = f32x4.add(c, f32x4.mul(f, v128.load(before + at + j)))
      const t = tanh4(c)
      v128.store(cell + at + j, c)
      v128.store(tanhCell + at + j, t)
      v128.store(out + at + j, f32x4.mul(o, t))
    }
  }
}

/** Turns activated gates into their gradients; dCell comes in as the gradient from the step after and leaves as the one for the step before. */
export function lstmBackward(gates: usize, before: usize, tanhCell: usize, dOut: usize, dCell: usize, rows: i32, h: i32): void {
  const width = <usize>h << 2
  const one = f32x4.splat(1)
  for (let r = 0; r < rows; r++) {
    const g = gates + <usize>r * width * 4
    const at = <usize>r * width
    for (let j: usize = 0; j < width; j += 16) {
      const i = v128.load(g + j)
      const f = v128.load(g + width + j)
      const z = v128.load(g + 2 * width + j)
      const o = v128.load(g + 3 * width + j)
      const t = v128.load(tanhCell + at + j)
      const d = v128.load(dOut + at + j)
      const dc = f32x4.add(v128.load(dCell + at + j), f32x4.mul(f32x4.mul(d, o), f32x4.sub(one, f32x4.mul(t, t))))
      const c = before ? v128.load(before + at + j) : f32x4.splat(0)
      v128.store(g + j, f32x4.mul(f32x4.mul(dc, z), f32x4.mul(i, f32x4.sub(one, i))))
      v128.store(g + width + j, f32x4.mul(f32x4.mul(dc, c), f32x4.mul(f, f32x4.sub(one, f))))
      v128.store(g + 2 * width + j, f32x4.mul(f32x4.mul(dc, i), f32x4.sub(one, f32x4.mul(z, z))))
      v128.store(g + 3 * width + j, f32x4.mul(f32x4.mul(d, t), f32x4.mul(o, f32x4.sub(one, o))))
      v128.store(dCell + at + j, f32x4.mul(dc, f))
    }
  }
}

/** The gradient of leaky: dY *= 0.1 where the output was below 0. */
export function leakyBackward(dY: usize, y: usize, n: i32): void {
  for (let i = 0; i < n; i++) {
    const at = <usize>i << 2
    if (load<f32>(y + at) < 0) store<f32>(dY + at, load<f32>(dY + at) * 0.1)
  }
}

/**
 * Softmax cross-entropy of m rows (stride ld, n valid): S becomes its gradient times `scale`, the summed loss is returned. A row whose gold is -1
 * counts nothing. With selfOf > 0, row i may not choose column i % selfOf + 1: no word heads itself.
 */
export function crossEntropy(s: usize, gold: usize, m: i32, ld: i32, n: i32, scale: f32, selfOf: i32): f32 {
  let loss: f32 = 0
  for (let i = 0; i < m; i++) {
    const row = s + ((<usize>i * ld) << 2)
    const g = load<i32>(gold + (<usize>i << 2))
    if (g < 0) {
      zero(row, ld)
      continue
    }
    const self = selfOf > 0 ? (i % selfOf) + 1 : -1
    if (self >= 0) store<f32>(row + (<usize>self << 2), -1e9)
    let most: f32 = -1e30
    for (let j = 0; j < n; j++) most = max(most, load<f32>(row + (<usize>j << 2)))
    const right = load<f32>(row + (<usize>g << 2))
    const shift = f32x4.splat(most)
    for (let j = 0; j < ld; j += 4) v128.store(row + (<usize>j << 2), exp4(f32x4.sub(v128.load(row + (<usize>j << 2)), shift)))
    let z: f32 = 0
    for (let j = 0; j < n; j++) z += load<f32>(row + (<usize>j << 2))
    loss += most + <f32>Math.log(z) - right
    const k = scale / z
    for (let j = 0; j < n; j++) store<f32>(row + (<usize>j << 2), load<f32>(row + (<usize>j << 2)) * k)
    store<f32>(row + (<usize>g << 2), load<f32>(row + (<usize>g << 2)) - scale)
    for (let j = n; j < ld; j++) store<f32>(row + (<usize>j << 2), 0)
  }
  return loss
}

export function sumOfSquares(a: usize, n: i32): f32 {
  let s: f32 = 0
  for (let i = 0; i < n; i++) {
    const x = load<f32>(a + (<usize>i << 2))
    s += x * x
  }
  return s
}

/** Adam (Kingma & Ba 2015) on n numbers; the gradient is scaled by gs (clipping) and set to zero. c1, c2: bias corrections. n a multiple of 4. */
export function adam(w: usize, g: usize, m: usize, v: usize, n: i32, lr: f32, b1: f32, b2: f32, gs: f32, c1: f32, c2: f32): void {
  const k1 = f32x4.splat(b1)
  const r1 = f32x4.splat(1 - b1)
  const k2 = f32x4.splat(b2)
  const r2 = f32x4.splat(1 - b2)
  const clip = f32x4.splat(gs)
  const rate = f32x4.splat(lr * c1)
  const u2 = f32x4.splat(c2)
  const tiny = f32x4.splat(1e-8)
  for (let i: usize = 0; i < <usize>n << 2; i += 16) {
    const d = f32x4.mul(v128.load(g + i), clip)
    const mm = f32x4.add(f32x4.mul(k1, v128.load(m + i)), f32x4.mul(r1, d))
    const vv = f32x4.add(f32x4.mul(k2, v128.load(v + i)), f32x4.mul(r2, f32x4.mul(d, d)))
    v128.store(m + i, mm)
    v128.store(v + i, vv)
    v128.store(w + i, f32x4.sub(v128.load(w + i), f32x4.div(f32x4.mul(rate, mm), f32x4.add(f32x4.sqrt(f32x4.mul(vv, u2)), tiny))))
    v128.store(g + i, f32x4.splat(0))
  }
}


/** The gradient of bilinear: left becomes dLeft in place, dRight grows. b a multiple of 4. */
export function bilinearBackward(dS: usize, sStride: i32, left: usize, leftStride: i32, right: usize, dRight: usize, m: i32, labels: i32, b: i32): void {
  const wide = <usize>b << 2
  for (let i = 0; i < m; i++)
    for (let r = 0; r < labels; r++) {
      const d = v128.load32_splat(dS + ((<usize>i * sStride + r) << 2))
      const x = left + ((<usize>i * leftStride + r * b) << 2)
      const y = right + ((<usize>i * b) << 2)
      const z = dRight + ((<usize>i * b) << 2)
      for (let j: usize = 0; j < wide; j += 16) {
        v128.store(z + j, f32x4.add(v128.load(z + j), f32x4.mul(d, v128.load(x + j))))
        v128.store(x + j, f32x4.mul(d, v128.load(y + j)))
      }
    }
}
