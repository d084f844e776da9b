import type { EventType, Modality } from '../event.ts'
import type { Standing } from './standing.ts'
import { temper } from './predicates.ts'

/** An announced deed in the codebooks' terms: what is said will be done is an intent to cooperate (CAMEO 03), a threat (13) or a refusal (12). */
interface Intent {
  readonly type: EventType
  readonly cameo: string
  readonly modality: Modality
}

/** Deeds that can be announced; a refusal or a threat announced stays what it is. */
const ANNOUNCED: ReadonlySet<EventType> = new Set([
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
])

/** The intent that "will" makes of a deed: "will release" AGREE, "will not release" REJECT, "will strike" THREATEN; undefined where it makes none. */
export function intentOf(type: EventType, standing: Standing): Intent | undefined {
  const word = standing.why.find(each => each === 'will' || each === 'would' || PLANNED.has(each))
  if (
    // "will not go to Rome if": a condition makes it no less a refusal.
    !(standing.modality === 'planned' || (standing.modality === 'hypothetical' && word === 'will')) ||
    word === undefined ||
    standing.why.some(
      each =>
        each !== word && each !== 'not' && each !== "n't" && each !== 'n’t' && each !== 'never' && each !== 'no' && each !== 'no longer',
    ) ||
    (type !== 'AGREE' && !ANNOUNCED.has(type))
  )
    return undefined
  const friendly = temper(type) === 'friendly'
  if (standing.negative) return friendly ? { type: 'REJECT', cameo: REFUSED[type] ?? '120', modality: 'refused' } : undefined
  if (type === 'AGREE' || (PLANNED.has(word) && !friendly)) return undefined
  return friendly
    ? { type: 'AGREE', cameo: PROMISED[type] ?? '030', modality: 'promised' }
    : { type: 'THREATEN', cameo: THREATENED[type] ?? '130', modality: 'threatened' }
}

/** Words of a plan: a friendly deed that is planned is an intent to cooperate; a hostile one is no threat before it is uttered. */
const PLANNED = new Set(['plan', 'intend'])

const PROMISED: { readonly [type: string]: string } = {
  AID: '033',
  CONCEDE: '035',
  CONSULT: '036',
  COOPERATE: '031',
  RETREAT: '035',
  SUPPORT: '032',
}
const REFUSED: { readonly [type: string]: string } = { AID: '122', CONCEDE: '124', CONSULT: '125', COOPERATE: '121', RETREAT: '124' }
const THREATENED: { readonly [type: string]: string } = { ASSAULT: '138', COERCE: '132', PROTEST: '133', SANCTION: '131', MOBILIZE: '138' }
