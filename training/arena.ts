/** The memory that training works in: parameters first, scratch above them, addresses in bytes. */
import { compileKernels } from './kernels.ts'

export interface Kernels {
  seed(s: number): void
  mask(m: number, n: number, keep: number): void
  multiply(a: number, m: number, n: number): void
  multiplyEach(a: number, m: number, sentences: number, length: number, width: number): void
  transpose(d: number, s: number, r: number, c: number): void
  transposePadded(d: number, s: number, r: number, c: number, padded: number): void
  zero(a: number, n: number): void
  addRows(d: number, dStride: number, s: number, sStride: number, m: number, n: number): void
  sumRows(b: number, a: number, m: number, n: number): void
  lstmForward(gates: number, before: number, cell: number, out: number, tanhCell: number, rows: number, h: number): void
  lstmBackward(gates: number, before: number, tanhCell: number, dOut: number, dCell: number, rows: number, h: number): void
  leakyBackward(dY: number, y: number, n: number): void
  crossEntropy(s: number, gold: number, m: number, ld: number, n: number, scale: number, selfOf: number): number
  sumOfSquares(a: number, n: number): number
  adam(w: number, g: number, m: number, v: number, n: number, lr: number, b1: number, b2: number, gs: number, c1: number, c2: number): void
  bilinearBackward(
    dS: number,
    sStride: number,
    left: number,
    leftStride: number,
    right: number,
    dRight: number,
    m: number,
    labels: number,
    b: number,
  ): void
  gemmPacked(c: number, a: number, b: number, m: number, k: number, n: number, add: number): void
  pack(d: number, b: number, k: number, n: number): void
  fillRows(c: number, b: number, m: number, n: number): void
  copyRows(d: number, dStride: number, s: number, sStride: number, m: number, n: number): void
  leaky(c: number, n: number): void
  bilinear(s: number, sStride: number, left: number, leftStride: number, right: number, m: number, labels: number, b: number): void
}

export interface Arena {
  readonly kernels: Kernels
  readonly floats: Float32Array
  readonly ints: Int32Array
  /** The address of room for n numbers. */
  take: (n: number) => number
  /** Where the next room would be; `release(mark())` gives back what was taken since. */
  mark(): number
  release(to: number): void
}

/** An arena of `pages` of 64 KiB. */
export async function createArena(pages: number): Promise<Arena> {
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages })
  const compiled = new WebAssembly.Module(await compileKernels('training/kernels/training.as'))
  const kernels = new WebAssembly.Instance(compiled, { env: { memory } }).exports as unknown as Kernels
  // AssemblyScript keeps what little static data it has at the bottom.
  let top = 65_536
  return {
    kernels,
    floats: new Float32Array(memory.buffer),
    ints: new Int32Array(memory.buffer),
    take: n => {
      const at = top
      top += (n * 4 + 63) & ~63
      if (top > memory.buffer.byteLength) throw new Error(`training needs more than ${pages} pages`)
      return at
    },
    mark: () => top,
    release: to => {
      top = to
    },
  }
}
