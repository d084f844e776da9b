import type { EventType } from '../../reading/index.ts'
import { CAMEO } from '../lexicon/cameo.ts'

/** A CAMEO code with its base and root, as GDELT and ICEWS write events. */
export interface CameoCode {
  readonly code: string
  /** The three-digit code, where there is one. */
  readonly base: string
  /** Two digits. */
  readonly root: string
  /** What the code is called. */
  readonly words: string
  /** -10 (conflict) to 10 (cooperation). */
  readonly goldstein: number
  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  readonly quad: 1 | 2 | 3 | 4
}

const CODES = new Map(
  CAMEO.split('\n').flatMap(line => {
    const [code, goldstein, words] = line.split(' | ')
    return code === undefined || goldstein === undefined || words === undefined
      ? []
      : [[code, { goldstein: Number(goldstein), words }] as const]
  }),
)

// Where the reading tells no code, the general one of the type.
const BY_TYPE: Readonly<Record<EventType, string>> = {
  AGREE: '030',
  CONSULT: '040',
  SUPPORT: '050',
  CONCEDE: '080',
  COOPERATE: '060',
  AID: '070',
  RETREAT: '087',
  REQUEST: '020',
  ACCUSE: '110',
  REJECT: '120',
  THREATEN: '130',
  PROTEST: '140',
  SANCTION: '160',
  MOBILIZE: '150',
  COERCE: '170',
  ASSAULT: '190',
}

/** The code of an event; the general one of its type where none was told or the code is not CAMEO's. */
export function cameoOf({ cameo, type }: { readonly cameo?: string; readonly type: EventType }): CameoCode {
  const code = cameo !== undefined && CODES.has(cameo) ? cameo : BY_TYPE[type]
  const { goldstein, words } = CODES.get(code)!
  const root = code.slice(0, 2)
  return { code, base: code.slice(0, 3), root, words, goldstein, quad: quadOf(Number(root)) }
}

/** The four classes of CAMEO's roots, as event data counts them: words of cooperation 01 to 05, deeds 06 to 08, words of conflict 09 to 13, deeds 14 to 20. */
function quadOf(root: number): CameoCode['quad'] {
  return root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4
}

/** PLOVER's four classes of its types, as POLECAT writes them. */
export const QUAD_CODES: Readonly<Record<EventType, string>> = {
  AGREE: 'VERBAL COOPERATION',
  CONSULT: 'VERBAL COOPERATION',
  SUPPORT: 'VERBAL COOPERATION',
  CONCEDE: 'VERBAL COOPERATION',
  COOPERATE: 'MATERIAL COOPERATION',
  AID: 'MATERIAL COOPERATION',
  RETREAT: 'MATERIAL COOPERATION',
  REQUEST: 'VERBAL CONFLICT',
  ACCUSE: 'VERBAL CONFLICT',
  REJECT: 'VERBAL CONFLICT',
  THREATEN: 'VERBAL CONFLICT',
  PROTEST: 'MATERIAL CONFLICT',
  SANCTION: 'MATERIAL CONFLICT',
  MOBILIZE: 'MATERIAL CONFLICT',
  COERCE: 'MATERIAL CONFLICT',
  ASSAULT: 'MATERIAL CONFLICT',
}
