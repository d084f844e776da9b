import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { loadModel, type Model } from '../language/index.ts'
import { loadAttributionModel, ownGazetteer, type AttributionModel, type OwnActor, type OwnGazetteer } from '../reading/index.ts'

/** All that reading an English page takes: the language model, and the learned cues of its statements. */
export interface EnglishModel extends Model {
  readonly cues: AttributionModel
  /** The actors of the user's files. */
  readonly own?: OwnGazetteer
}

/** The weights that the package ships, in memory that threads share: each makes its model of them without a copy. A user's actors are copied to each. */
export interface EnglishWeights {
  readonly language: SharedArrayBuffer
  readonly attribution: SharedArrayBuffer
  readonly actors?: readonly OwnActor[]
}

export function englishWeights(): EnglishWeights {
  return { language: sharedFile('english.bin'), attribution: sharedFile('attribution.bin') }
}

function sharedFile(name: string): SharedArrayBuffer {
  const bytes = readFileSync(new URL(`../../models/${name}`, import.meta.url))
  const shared = new SharedArrayBuffer(bytes.byteLength)
  new Uint8Array(shared).set(bytes)
  return shared
}

/** What a record says it was read by: every file of weights by its name and the SHA-256 of its bytes. */
export interface ModelFile {
  readonly name: string
  readonly sha256: string
}

export function modelFiles({ language, attribution }: EnglishWeights): ModelFile[] {
  const named = { 'english.bin': language, 'attribution.bin': attribution }
  return Object.entries(named).map(([name, bytes]) => ({ name, sha256: createHash('sha256').update(new Uint8Array(bytes)).digest('hex') }))
}

/** The model of the shared weights. */
export function englishModel({ language, attribution, actors }: EnglishWeights): EnglishModel {
  return {
    ...loadModel(new Uint8Array(language)),
    cues: loadAttributionModel(new Uint8Array(attribution)),
    ...(actors && actors.length > 0 && { own: ownGazetteer(actors) }),
  }
}
