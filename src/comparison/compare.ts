import type { Account } from './account.ts'
import { claimsOf } from './claims-of.ts'
import type { Comparison } from './comparison.ts'
import { countDisagreements } from './count-disagreement.ts'
import { denialDisagreements, denialsOf, withDenials } from './denial.ts'
import { identityOf } from './identity.ts'
import { likenessOf } from './likeness.ts'
import { lineageOf } from './lineage-of.ts'
import { compare as inCodeUnits, inOrder } from './order.ts'
import { descentOf } from './origin.ts'
import { positionsOf } from './positions-of.ts'
import { propositionsOf } from './propositions-of.ts'
import { reversals } from './reversal.ts'
import { rivals } from './rival.ts'
import { fieldOf, sameClaims } from './same-claim.ts'

/** What several accounts say together. The order they are given in does not matter. */
export function compare(accounts: readonly Account[]): Comparison {
  const ordered = inOrder(accounts)
  const lineage = lineageOf(ordered)
  const descent = descentOf(ordered, lineage)
  const identity = identityOf(ordered)
  const propositions = ordered.flatMap((account, place) => propositionsOf(account, place, identity))
  const field = fieldOf(ordered, propositions, likenessOf(propositions, ordered))
  const groups = sameClaims(field).map(group => group.map(place => propositions[place]!))
  const claims = claimsOf(groups, ordered, descent)
  const denied = denialsOf(claims, field)
  const disagreements = [
    ...denialDisagreements(denied, field),
    ...countDisagreements(claims, field),
    ...rivals(claims, denied, field),
    ...reversals(claims, field),
  ]
  return {
    lineage,
    claims: withDenials(claims, denied, field, descent).map(({ claim }) => claim),
    disagreements: disagreements.toSorted((a, b) => inCodeUnits(a.id, b.id)),
    positions: positionsOf(groups, field),
  }
}
