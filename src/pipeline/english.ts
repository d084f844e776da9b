import { readFileSync } from 'node:fs'
import { loadModel, type Model } from '../language/index.ts'

/** The weights that the package ships, in memory that threads can share: each makes its model of it without a copy. */
export function englishWeights(): SharedArrayBuffer {
  const bytes = readFileSync(new URL('../../models/english.bin', import.meta.url))
  const shared = new SharedArrayBuffer(bytes.byteLength)
  new Uint8Array(shared).set(bytes)
  return shared
}

/** The model of the shared weights. */
export function englishModel(weights: SharedArrayBuffer): Model {
  return loadModel(new Uint8Array(weights))
}
