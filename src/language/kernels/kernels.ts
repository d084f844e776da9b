/** The compiled kernels, as TypeScript sees them: inference.as says what each does. Addresses are bytes, widths and counts numbers. */
import { decodeBase64 } from './base64.ts'
import { WASM } from './inference-wasm.ts'

export interface Kernels {
  pack(d: number, b: number, k: number, n: number): void
  gemmPacked(c: number, a: number, b: number, m: number, k: number, n: number, add: number): void
  packWhole(d: number, q: number, k: number, n: number): void
  makeWhole(d: number, sizes: number, a: number, stride: number, m: number, k: number): void
  gemmWhole(c: number, a: number, deep: number, b: number, scales: number, m: number, k: number, n: number, sizes: number): void
  lstmLayer(
    gates: number,
    back: number,
    scales: number,
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
}

export interface Machine {
  readonly kernels: Kernels
  readonly floats: Float32Array
  readonly ints: Int32Array
  readonly bytes: Int8Array
}

/** The kernels over a memory of `size` bytes of their own. */
export function startMachine(size: number): Machine {
  const memory = new WebAssembly.Memory({ initial: (size >> 16) + 1 })
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(decodeBase64(WASM)), { env: { memory } })
  return {
    kernels: exports as unknown as Kernels,
    floats: new Float32Array(memory.buffer),
    ints: new Int32Array(memory.buffer),
    bytes: new Int8Array(memory.buffer),
  }
}
