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
import { comparedText } from './text.ts'
import { betweenArticles, unchanged, withDropped, withUpdates } from './versions/kept.ts'
import { oneOfSeveral } from './versions/one-of-several.ts'
import { versionsOf } from './versions/versions-of.ts'

/** What several accounts say together. The order they are given in does not matter. */
export function compare(accounts: readonly Account[]): Comparison {
  const ordered = inOrder(accounts)
  const texts = ordered.map(({ article }) => comparedText(article))
  const found = versionsOf(ordered, texts)
  const one = oneOfSeveral(found)
  const lineage = lineageOf(ordered, texts, one)
  const descent = descentOf(ordered, lineage, one)
  const identity = identityOf(ordered)
  const propositions = ordered.flatMap((account, place) => propositionsOf(account, place, identity))
  const field = fieldOf(ordered, propositions, likenessOf(propositions, ordered), one)
  const groups = sameClaims(field, unchanged(found, propositions)).map(group => group.map(place => propositions[place]!))
  const claims = claimsOf(groups, ordered, descent)
  const denied = denialsOf(claims, field)
  const disagreements = [
    ...denialDisagreements(denied, field),
    ...countDisagreements(claims, field),
    ...rivals(claims, denied, field),
    ...reversals(claims, field),
  ]
  const placeOf = new Map(ordered.map(({ article }, place) => [article.id, place]))
  const told = withDenials(claims, denied, field, descent).map(({ claim }) => claim)
  return {
    versions: found.map(({ versions }) => versions),
    lineage: betweenArticles(lineage, placeOf, one),
    claims: withDropped(told, found),
    disagreements: withUpdates(disagreements, told, found).toSorted((a, b) => inCodeUnits(a.id, b.id)),
    positions: positionsOf(groups, field),
  }
}
