import { readFileSync } from 'node:fs'
import { loadModel, type Model } from '../language/index.ts'
import { loadAttributionModel, type AttributionModel } from '../reading/index.ts'

/** All that reading an English page takes: the language model, and the learned cues of its statements. */
export interface EnglishModel extends Model {
  readonly cues: AttributionModel
}

const trailer = 4

/**
 * The weights that the package ships, in memory that threads can share: each makes its model of it without a copy. The language model stands first,
 * then that of attributions; the last four bytes say where the second begins.
 */
export function englishWeights(): SharedArrayBuffer {
  const [language, cues] = ['english', 'attribution'].map(name => readFileSync(new URL(`../../models/${name}.bin`, import.meta.url)))
  const from = Math.ceil(language!.byteLength / 8) * 8
  const shared = new SharedArrayBuffer(from + cues!.byteLength + trailer)
  const bytes = new Uint8Array(shared)
  bytes.set(language!)
  bytes.set(cues!, from)
  new DataView(shared).setUint32(shared.byteLength - trailer, language!.byteLength, true)
  return shared
}

/** The model of the shared weights. */
export function englishModel(weights: SharedArrayBuffer): EnglishModel {
  const length = new DataView(weights).getUint32(weights.byteLength - trailer, true)
  const from = Math.ceil(length / 8) * 8
  const cues = loadAttributionModel(new Uint8Array(weights, from, weights.byteLength - trailer - from))
  return { ...loadModel(new Uint8Array(weights, 0, length)), cues }
}
