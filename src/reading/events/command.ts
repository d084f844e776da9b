import { subtree, type Tokens } from '../../language/index.ts'
import type { EventType } from '../event.ts'
import { type Argument, type Clause, finite } from './clause.ts'
import type { Operator } from './operators.ts'

/**
 * Deeds of the second order: "refused to meet", "threatened to attack", "asked him to leave", "its refusal to pay". What is refused, threatened or asked
 * for did not happen, so it gives the event its code and recipient and is no event itself.
 */
export interface Command {
  readonly operator: Operator
  readonly type: EventType
  readonly cameo: string
  readonly trigger: number
  readonly clause?: Clause
  readonly actor?: Argument
  readonly recipient?: Argument
  /** The verbs of the deed itself: no events of their own. */
  readonly covers: readonly number[]
}

/** Verbs of mere speech and thought: "declined to comment" is no rejection of anybody. */
export const SPEECH = new Set(
  'comment say elaborate discuss confirm identify name disclose reveal answer speculate specify give speak believe think know see talk describe acknowledge explain add be note mention remember predict worry understand respond'.split(
    ' ',
  ),
)

/** All words of the deed, down to the relative clauses in it: "refused to stop attacks on" refuses the stop, and the attacks are its content. */
export function covered(tokens: Tokens, complement: number): number[] {
  return subtree(
    tokens,
    complement,
    child => tokens.deprel[child] === 'acl:relcl' || (tokens.deprel[child] === 'advcl' && finite(tokens, child) !== undefined),
  )
}

/** CAMEO's finer code where the deed tells: a refusal to meet is 125, a threat of force 138, a promise of aid 033. */
export function finer(cameo: string, deed: EventType | undefined): string {
  const root = cameo.slice(0, 2)
  return (deed && FINER[`${root} ${deed}`]) ?? cameo
}

const FINER: { readonly [key: string]: string } = {
  '02 AID': '023',
  '02 CONCEDE': '025',
  '02 CONSULT': '026',
  '02 COOPERATE': '021',
  '02 RETREAT': '025',
  '02 SUPPORT': '022',
  '03 AID': '033',
  '03 CONCEDE': '035',
  '03 CONSULT': '036',
  '03 COOPERATE': '031',
  '03 RETREAT': '035',
  '03 SUPPORT': '032',
  '10 AID': '103',
  '10 CONCEDE': '105',
  '10 CONSULT': '106',
  '10 COOPERATE': '101',
  '10 RETREAT': '105',
  '12 AID': '122',
  '12 CONCEDE': '124',
  '12 CONSULT': '125',
  '12 COOPERATE': '121',
  '12 RETREAT': '124',
  '13 ASSAULT': '138',
  '13 COERCE': '132',
  '13 PROTEST': '133',
  '13 SANCTION': '131',
}
