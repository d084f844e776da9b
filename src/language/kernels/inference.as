// The arithmetic of the network, in AssemblyScript (SIMD): compiled by training/kernels.ts into inference.wasm.ts. Addresses are bytes, matrices
// row-major f32. A row of a product is summed in the order of k alone, so a sentence gives the same bits whatever batch it is in.

/** B[k,n] as panels of 8 columns, each panel's rows one after another: what gemmPacked walks without a stride. n a multiple of 8. */
export function pack(d: usize, b: usize, k: i32, n: i32): void {
  for (let j = 0; j < n; j += 8)
    for (let p = 0; p < k; p++) {
      const q = b + ((<usize>p * n + j) << 2)
      v128.store(d, v128.load(q))
      v128.store(d, v128.load(q, 16), 16)
      d += 32
    }
}

/** C[m,n] (+)= A[m,k] B[k,n], B packed; n a multiple of 8. */
export function gemmPacked(c: usize, a: usize, b: usize, m: i32, k: i32, n: i32, add: bool): void {
  const wide = <usize>n << 2
  const deep = <usize>k << 2
  for (let j: usize = 0; j < wide; j += 32) {
    let i = 0
    for (; i + 4 <= m; i += 4) {
      const c0 = c + <usize>i * wide + j
      const c1 = c0 + wide
      const c2 = c1 + wide
      const c3 = c2 + wide
      let s00 = f32x4.splat(0)
      let s01 = s00
      let s10 = s00
      let s11 = s00
      let s20 = s00
      let s21 = s00
      let s30 = s00
      let s31 = s00
      if (add) {
        s00 = v128.load(c0)
        s01 = v128.load(c0, 16)
        s10 = v128.load(c1)
        s11 = v128.load(c1, 16)
        s20 = v128.load(c2)
        s21 = v128.load(c2, 16)
        s30 = v128.load(c3)
        s31 = v128.load(c3, 16)
      }
      let a0 = a + <usize>i * deep
      let q = b + j * <usize>k
      for (let p = 0; p < k; p++) {
        const b0 = v128.load(q)
        const b1 = v128.load(q, 16)
        let x = v128.load32_splat(a0)
        s00 = f32x4.add(s00, f32x4.mul(x, b0))
        s01 = f32x4.add(s01, f32x4.mul(x, b1))
        x = v128.load32_splat(a0 + deep)
        s10 = f32x4.add(s10, f32x4.mul(x, b0))
        s11 = f32x4.add(s11, f32x4.mul(x, b1))
        x = v128.load32_splat(a0 + 2 * deep)
        s20 = f32x4.add(s20, f32x4.mul(x, b0))
        s21 = f32x4.add(s21, f32x4.mul(x, b1))
        x = v128.load32_splat(a0 + 3 * deep)
        s30 = f32x4.add(s30, f32x4.mul(x, b0))
        s31 = f32x4.add(s31, f32x4.mul(x, b1))
        a0 += 4
        q += 32
      }
      v128.store(c0, s00)
      v128.store(c0, s01, 16)
      v128.store(c1, s10)
      v128.store(c1, s11, 16)
      v128.store(c2, s20)
      v128.store(c2, s21, 16)
      v128.store(c3, s30)
      v128.store(c3, s31, 16)
    }
    for (; i < m; i++) {
      const c0 = c + <usize>i * wide + j
      let s0 = f32x4.splat(0)
      let s1 = s0
      if (add) {
        s0 = v128.load(c0)
        s1 = v128.load(c0, 16)
      }
      let a0 = a + <usize>i * deep
      let q = b + j * <usize>k
      for (let p = 0; p < k; p++) {
        const x = v128.load32_splat(a0)
        s0 = f32x4.add(s0, f32x4.mul(x, v128.load(q)))
        s1 = f32x4.add(s1, f32x4.mul(x, v128.load(q, 16)))
        a0 += 4
        q += 32
      }
      v128.store(c0, s0)
      v128.store(c0, s1, 16)
    }
  }
}

/** One unit of an activation as an integer: activations lie between -1 and 1. */
const UNIT: f32 = 16384

/** Int8 B[k,n] as panels of 8 columns in int16, two rows side by side: what gemmWhole walks. k even, n a multiple of 8. */
export function packWhole(d: usize, q: usize, k: i32, n: i32): void {
  for (let j = 0; j < n; j += 8)
    for (let p = 0; p < k; p += 2)
      for (let c = 0; c < 8; c++) {
        const at = q + <usize>(p * n + j + c)
        store<i16>(d, load<i8>(at))
        store<i16>(d, load<i8>(at + n), 2)
        d += 4
      }
}

/**
 * A[m,k] (a stride of `stride` numbers) as whole numbers: each row divided by its largest |number|, which goes to sizes[m], in int16 units. Then C += A B
 * can be had from gemmWhole.
 */
export function makeWhole(d: usize, sizes: usize, a: usize, stride: i32, m: i32, k: i32): void {
  for (let i = 0; i < m; i++) {
    const row = a + ((<usize>i * stride) << 2)
    let most = f32x4.splat(0)
    for (let p: usize = 0; p < <usize>k << 2; p += 16) most = f32x4.max(most, f32x4.abs(v128.load(row + p)))
    const size = max(max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)), max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)))
    store<f32>(sizes + (<usize>i << 2), size)
    const part = f32x4.splat(size > 0 ? 1 / size : 0)
    for (let p: usize = 0; p < <usize>k << 2; p += 32) {
      v128.store(d, i16x8.narrow_i32x4_s(whole(f32x4.mul(v128.load(row + p), part)), whole(f32x4.mul(v128.load(row + p, 16), part))))
      d += 16
    }
  }
}

/**
 * C[m,n] += A[m,k] B[k,n] · scales[n] · sizes[m]: A in int16 units with a stride of `deep` bytes, B packed by packWhole, sums exact in int32 (k ≤ 1024).
 * Sizes at 0 are all 1.
 */
export function gemmWhole(c: usize, a: usize, deep: usize, b: usize, scales: usize, m: i32, k: i32, n: i32, sizes: usize): void {
  const wide = <usize>n << 2
  const one = f32x4.splat(1 / UNIT)
  for (let j: usize = 0; j < wide; j += 32) {
    const panel = b + (j * <usize>k) / 2
    const k0 = f32x4.mul(v128.load(scales + j), one)
    const k1 = f32x4.mul(v128.load(scales + j, 16), one)
    let i = 0
    for (; i + 4 <= m; i += 4) {
      let s00 = i32x4.splat(0)
      let s01 = s00
      let s10 = s00
      let s11 = s00
      let s20 = s00
      let s21 = s00
      let s30 = s00
      let s31 = s00
      let a0 = a + <usize>i * deep
      let q = panel
      for (let p = 0; p < k; p += 2) {
        const b0 = v128.load(q)
        const b1 = v128.load(q, 16)
        let x = v128.load32_splat(a0)
        s00 = i32x4.add(s00, i32x4.dot_i16x8_s(x, b0))
        s01 = i32x4.add(s01, i32x4.dot_i16x8_s(x, b1))
        x = v128.load32_splat(a0 + deep)
        s10 = i32x4.add(s10, i32x4.dot_i16x8_s(x, b0))
        s11 = i32x4.add(s11, i32x4.dot_i16x8_s(x, b1))
        x = v128.load32_splat(a0 + 2 * deep)
        s20 = i32x4.add(s20, i32x4.dot_i16x8_s(x, b0))
        s21 = i32x4.add(s21, i32x4.dot_i16x8_s(x, b1))
        x = v128.load32_splat(a0 + 3 * deep)
        s30 = i32x4.add(s30, i32x4.dot_i16x8_s(x, b0))
        s31 = i32x4.add(s31, i32x4.dot_i16x8_s(x, b1))
        a0 += 4
        q += 32
      }
      let at = c + <usize>i * wide + j
      addScaled(at, s00, s01, k0, k1, sizeOf(sizes, i))
      addScaled((at += wide), s10, s11, k0, k1, sizeOf(sizes, i + 1))
      addScaled((at += wide), s20, s21, k0, k1, sizeOf(sizes, i + 2))
      addScaled((at += wide), s30, s31, k0, k1, sizeOf(sizes, i + 3))
    }
    for (; i < m; i++) {
      let s0 = i32x4.splat(0)
      let s1 = s0
      let a0 = a + <usize>i * deep
      let q = panel
      for (let p = 0; p < k; p += 2) {
        const x = v128.load32_splat(a0)
        s0 = i32x4.add(s0, i32x4.dot_i16x8_s(x, v128.load(q)))
        s1 = i32x4.add(s1, i32x4.dot_i16x8_s(x, v128.load(q, 16)))
        a0 += 4
        q += 32
      }
      addScaled(c + <usize>i * wide + j, s0, s1, k0, k1, sizeOf(sizes, i))
    }
  }
}

function sizeOf(sizes: usize, i: i32): v128 {
  return sizes ? v128.load32_splat(sizes + (<usize>i << 2)) : f32x4.splat(1)
}

function addScaled(at: usize, s0: v128, s1: v128, k0: v128, k1: v128, size: v128): void {
  v128.store(at, f32x4.add(v128.load(at), f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(s0), k0), size)))
  v128.store(at, f32x4.add(v128.load(at, 16), f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(s1), k1), size)), 16)
}

/** Added to a number between -2^22 and 2^22 it leaves the nearest whole number in the lowest bits. */
const TO_WHOLE: f32 = 12582912

/**
 * e^x as 2^n 2^f, n whole and f from -1/2 to 1/2, by a polynomial of degree 5, |relative error| < 1e-6; x is held between -40 and 40, so that the product
 * of two is still finite.
 */
// @ts-ignore: decorator
@inline
export function exp4(x: v128): v128 {
  const z = f32x4.mul(f32x4.pmax(f32x4.pmin(x, f32x4.splat(40)), f32x4.splat(-40)), f32x4.splat(1.44269504))
  const n = f32x4.add(z, f32x4.splat(TO_WHOLE))
  const f = f32x4.sub(z, f32x4.sub(n, f32x4.splat(TO_WHOLE)))
  const square = f32x4.mul(f, f)
  const low = f32x4.add(f32x4.splat(1.00000012), f32x4.mul(f32x4.splat(0.69314694), f))
  const middle = f32x4.add(f32x4.splat(0.2402212), f32x4.mul(f32x4.splat(0.055507135), f))
  const high = f32x4.add(f32x4.splat(0.009675541), f32x4.mul(f32x4.splat(0.0013276469), f))
  const power = i32x4.shl(i32x4.add(n, i32x4.splat(127)), 23)
  return f32x4.mul(f32x4.add(low, f32x4.mul(square, f32x4.add(middle, f32x4.mul(square, high)))), power)
}

export function sigmoid4(x: v128): v128 {
  const one = f32x4.splat(1)
  return f32x4.div(one, f32x4.add(one, exp4(f32x4.neg(x))))
}

export function tanh4(x: v128): v128 {
  const one = f32x4.splat(1)
  const e = exp4(f32x4.mul(x, f32x4.splat(-2)))
  return f32x4.div(f32x4.sub(one, e), f32x4.add(one, e))
}

/**
 * Four outputs of an LSTM step from its gates (input, forget, cell, output; each `width` bytes) and the cell before. A sigmoid times a tanh is one
 * division: (1 - e^-2y) / ((1 + e^-x) (1 + e^-2y)).
 */
function lstmCell(g: usize, c: usize, width: usize): v128 {
  const one = f32x4.splat(1)
  const twice = f32x4.splat(-2)
  const i = exp4(f32x4.neg(v128.load(g)))
  const f = exp4(f32x4.neg(v128.load(g + width)))
  const z = exp4(f32x4.mul(v128.load(g + 2 * width), twice))
  const o = exp4(f32x4.neg(v128.load(g + 3 * width)))
  const kept = f32x4.div(v128.load(c), f32x4.add(one, f))
  const next = f32x4.add(kept, f32x4.div(f32x4.sub(one, z), f32x4.mul(f32x4.add(one, i), f32x4.add(one, z))))
  v128.store(c, next)
  const t = exp4(f32x4.mul(next, twice))
  return f32x4.div(f32x4.sub(one, t), f32x4.mul(f32x4.add(one, o), f32x4.add(one, t)))
}

/** The nearest whole numbers in units; x between -2 and 2. */
// @ts-ignore: decorator
@inline
function whole(x: v128): v128 {
  return i32x4.sub(f32x4.add(f32x4.mul(x, f32x4.splat(UNIT)), f32x4.splat(TO_WHOLE)), i32x4.splat(0x4b400000))
}

/**
 * One direction of one layer over a batch of sentences, the longest first: sentence b has its gates (inputs already in them) in rows starts[b] to
 * starts[b] + lengths[b] of G, and its outputs, in int16 units, go to the same rows of `out` (stride in bytes). `step`, H and C are room for one row a
 * sentence: 4h and h numbers, h units.
 */
export function lstmLayer(
  gates: usize, back: usize, scales: usize, out: usize, outStride: usize, starts: usize, lengths: usize, sentences: i32, h: i32, reverse: bool, step: usize, H: usize, C: usize,
): void {
  const width = <usize>h << 2
  const units = <usize>h << 1
  memory.fill(C, 0, width * sentences)
  let active = sentences
  const longest = load<i32>(lengths)
  for (let s = 0; s < longest; s++) {
    while (active > 0 && load<i32>(lengths + (<usize>(active - 1) << 2)) <= s) active--
    for (let b = 0; b < active; b++) memory.copy(step + <usize>b * width * 4, gates + <usize>rowOf(starts, lengths, b, s, reverse) * width * 4, width * 4)
    if (s > 0) gemmWhole(step, H, units, back, scales, active, h, 4 * h, 0)
    for (let b = 0; b < active; b++) {
      const g = step + <usize>b * width * 4
      const c = C + <usize>b * width
      const o = H + <usize>b * units
      for (let j: usize = 0; j < width; j += 32)
        v128.store(o + (j >> 1), i16x8.narrow_i32x4_s(whole(lstmCell(g + j, c + j, width)), whole(lstmCell(g + j + 16, c + j + 16, width))))
      memory.copy(out + <usize>rowOf(starts, lengths, b, s, reverse) * outStride, o, units)
    }
  }
}

function rowOf(starts: usize, lengths: usize, b: i32, s: i32, reverse: bool): i32 {
  const at = <usize>b << 2
  return load<i32>(starts + at) + (reverse ? load<i32>(lengths + at) - 1 - s : s)
}

/** d[n] += s[n]; n a multiple of 4. */
export function addTo(d: usize, s: usize, n: i32): void {
  for (let i: usize = 0; i < <usize>n << 2; i += 16) v128.store(d + i, f32x4.add(v128.load(d + i), v128.load(s + i)))
}

/** Every row of C[m,n] becomes b[n]. */
export function fillRows(c: usize, b: usize, m: i32, n: i32): void {
  for (let i = 0; i < m; i++) memory.copy(c + ((<usize>i * n) << 2), b, <usize>n << 2)
}

/** Copies m rows of n numbers between matrices of different strides (in numbers). */
export function copyRows(d: usize, dStride: i32, s: usize, sStride: i32, m: i32, n: i32): void {
  for (let i = 0; i < m; i++) memory.copy(d + ((<usize>i * dStride) << 2), s + ((<usize>i * sStride) << 2), <usize>n << 2)
}

/** Leaky ReLU with slope 0.1, in place; n a multiple of 4. */
export function leaky(c: usize, n: i32): void {
  const end = c + (<usize>n << 2)
  for (let p = c; p < end; p += 16) {
    const x = v128.load(p)
    v128.store(p, f32x4.max(x, f32x4.mul(x, f32x4.splat(0.1))))
  }
}

/** The inner product of two vectors; n a multiple of 4. */
function dot(a: usize, b: usize, n: i32): f32 {
  let s = f32x4.splat(0)
  const end = a + (<usize>n << 2)
  while (a < end) {
    s = f32x4.add(s, f32x4.mul(v128.load(a), v128.load(b)))
    a += 16
    b += 16
  }
  return f32x4.extract_lane(s, 0) + f32x4.extract_lane(s, 1) + f32x4.extract_lane(s, 2) + f32x4.extract_lane(s, 3)
}

/** C[m,n] = A[m,k] B[n,k]ᵀ with a stride for C's rows; k a multiple of 4. */
export function gemmTransposed(c: usize, cStride: i32, a: usize, b: usize, m: i32, k: i32, n: i32): void {
  for (let i = 0; i < m; i++)
    for (let j = 0; j < n; j++) store<f32>(c + ((<usize>i * cStride + j) << 2), dot(a + ((<usize>i * k) << 2), b + ((<usize>j * k) << 2), k))
}

/** S[i,r] += left[i, r·b .. r·b+b] · right[i, 0 .. b]: the bilinear part of the label scores. */
export function bilinear(s: usize, sStride: i32, left: usize, leftStride: i32, right: usize, m: i32, labels: i32, b: i32): void {
  for (let i = 0; i < m; i++)
    for (let r = 0; r < labels; r++) {
      const at = s + ((<usize>i * sStride + r) << 2)
      store<f32>(at, load<f32>(at) + dot(left + ((<usize>i * leftStride + r * b) << 2), right + ((<usize>i * b) << 2), b))
    }
}

/** The index of the largest of n numbers, the first of equals. */
export function argmax(a: usize, n: i32): i32 {
  let best = 0
  let most = load<f32>(a)
  for (let i = 1; i < n; i++) {
    const x = load<f32>(a + (<usize>i << 2))
    if (x > most) {
      most = x
      best = i
    }
  }
  return best
}
