import type { Disagreement } from './disagreement.ts'
import { grounded, type Grounded } from './claims-of.ts'
import type { Figure } from './identity.ts'
import type { Alike } from './likeness.ts'
import { isProspect, isWish } from './modal.ts'
import type { Descent } from './origin.ts'
import type { Proposition } from './proposition.ts'
import { sentenceOf, type Field } from './same-claim.ts'
import { daysBetween } from './order.ts'
import { disagreement, saidOn, sideOf, whoSays, wordsOfSide } from './side.ts'
import { names, sameVoice, voiceOf } from './voice.ts'

// What the accused denies need share little with the accusation; what a bystander denies must be nearly its words. Chosen on invented stories.
const ACCUSED = 0.16
const ACCUSATION = 0.22
// What the two share, as a multiple of what the rarest word says.
const SHARED_BY_ACCUSED = 0.45
const SHARED = 0.9
const SHARED_UNSAID = 1.3
const EXPLICIT = 0.4
const BYSTANDER = 0.5

// Of two claims as near the one that accuses the denier is the one that is denied.
const FOR_ACCUSED = 0.3

// "We never lent them a rope" answers an accusation, whatever word reports it.
const OWN_DEED = /(?:^|[“"‘.] ?)(?:I|We|we) (?:have|has|had|did|were|was|are|am)(?:n['’]t| not| never)\b/u

/** A claim, with who denies it, and the disagreement of the two. */
export interface Denied {
  readonly claim: Grounded
  readonly denial: Grounded
  readonly nearness: number
}

/** Which claim each denial is of, where one is near enough: the nearest, preferring what accuses the denier. */
export function denialsOf(claims: readonly Grounded[], field: Field): Denied[] {
  const claimOf = new Map<number, Grounded>()
  for (const claim of claims) for (const one of claim.assertions) claimOf.set(field.placeOf.get(one)!, claim)
  const found: Denied[] = []
  for (const denial of claims) {
    let best: Denied | undefined
    for (const one of denial.assertions) {
      if (!denies(one, field)) continue
      const a = field.placeOf.get(one)!
      for (const b of field.likeness.near(a)) {
        const claim = claimOf.get(b)
        const other = field.propositions[b]!
        if (!claim || claim === denial || !deniable(one, other, field)) continue
        const near = deniedNearness(one, other, field.likeness.between(a, b), field)
        if (near > 0 && (!best || near > best.nearness)) best = { claim, denial, nearness: near }
      }
    }
    if (best) found.push(best)
  }
  return found
}

/** Whether a proposition says that something did not happen or is not so; what somebody will not do denies nothing. */
function denies(one: Proposition, { accounts }: Field): boolean {
  if (one.attribution === undefined || one.kind === 'quantity' || one.refused || !one.negative) return false
  return one.attribution.kind === 'denial' || !isProspect(accounts[one.account]!.article.text.slice(one.start, one.end))
}

/** Whether a claim can be what is denied: said by then, of the other sign (a denied refusal is itself one), by somebody else. */
function deniable(denial: Proposition, claim: Proposition, { one }: Field): boolean {
  if (claim.kind === 'quantity' || claim.kind === 'state' || sameVoice(denial, claim)) return false
  if (
    one.article(claim.account) === one.article(denial.account) &&
    (claim.attribution === undefined || claim.speaker?.key === denial.speaker?.key)
  )
    return false
  if (claim.negative && !(denial.refusal && claim.refusal)) return false
  const [denied, said] = [saidOn([denial]), saidOn([claim])]
  return denied === undefined || said === undefined || daysBetween(denied, said) <= 1
}

function deniedNearness(denial: Proposition, claim: Proposition, { firstIn, common, shared }: Alike, field: Field): number {
  const accused = denial.speaker !== undefined && accuses(claim, denial.speaker, field)
  const own = OWN_DEED.test(sentenceOf(denial, field))
  const explicit = denial.attribution!.kind === 'denial' || own
  const accusation = claim.attribution?.kind === 'accusation' || own
  const least = !explicit ? BYSTANDER : accused ? ACCUSED : accusation ? ACCUSATION : EXPLICIT
  const enough = explicit ? (accused ? SHARED_BY_ACCUSED : SHARED) : SHARED_UNSAID
  if (firstIn < least || shared < enough || common < 2) return 0
  return firstIn + (accused ? FOR_ACCUSED : 0)
}

/**
 * Whether a claim lays its matter at somebody's door: an event that he did, or another's word that names him, and is neither a mere wish nor of what
 * somebody else did.
 */
function accuses(claim: Proposition, figure: Figure, { accounts }: Field): boolean {
  const did = claim.actor && voiceOf(claim.actor) === voiceOf(figure)
  if (!claim.attribution || did) return did === true
  const other = did === false && claim.attribution.kind !== 'accusation'
  return !other && names(claim, figure) && !isWish(accounts[claim.account]!.article.text.slice(claim.start, claim.end))
}

/** The claims with their denials in `deniedBy`. */
export function withDenials(claims: readonly Grounded[], denied: readonly Denied[], field: Field, descent: Descent): Grounded[] {
  return claims.map(claim => {
    const denials = denied.filter(one => one.claim === claim).flatMap(({ denial }) => denial.assertions)
    return denials.length === 0 ? claim : grounded(claim.assertions, denials, field.accounts, descent)
  })
}

export function denialDisagreements(denied: readonly Denied[], { accounts }: Field): Disagreement[] {
  return denied.map(({ claim, denial }) => {
    const [said, against] = [claim.assertions[0]!, denial.assertions[0]!]
    const why = `${whoSays(against, accounts)} denies what ${whoSays(said, accounts)} says: “${wordsOfSide(said, accounts)}”.`
    return disagreement('denial', 'contradicts', [sideOf(claim, accounts), sideOf(denial, accounts)], why)
  })
}
