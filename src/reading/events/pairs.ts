import type { Tokens } from '../../language/index.ts'
import { type Cast, mentionAt } from '../actors/cast.ts'
import type { Deed } from './deeds.ts'
import { type Side, sideOf } from './parties.ts'
import { conjuncts } from './phrase.ts'

/**
 * The same deed for every pair of known actors that the words give: each conjunct of the one side with each of the other, and both ways where each
 * does it to the other ("Chad and Niger met"). The first is the pair as it stands.
 */
export function pairsOf(tokens: Tokens, cast: Cast, deed: Deed): Deed[] {
  const actors = withConjuncts(tokens, cast, deed.actor)
  const recipients = withConjuncts(tokens, cast, deed.recipient)
  const pairs: Deed[] = []
  for (const actor of actors)
    for (const recipient of recipients) {
      if (actor && recipient && (actor.token === recipient.token || (pairs.length > 0 && actor.party.actor === recipient.party.actor)))
        continue
      pairs.push({ ...deed, ...(actor && { actor }), ...(recipient && { recipient }) })
      if (isMutual(deed) && actor && recipient && actor.somebody === 1 && recipient.somebody === 1)
        pairs.push({ ...deed, actor: recipient, recipient: actor })
    }
  const seen = new Set<string>()
  return pairs.filter(({ actor, recipient }) => {
    const key = `${actor?.token}>${recipient?.token}`
    return !seen.has(key) && seen.add(key)
  })
}

/** Both do it where both stand on one side of it ("Chad and Niger met", "talks between Chad and Niger"); who "met with" somebody is the one who acts. */
function isMutual({ reciprocal, recipient }: Deed): boolean {
  return reciprocal && recipient !== undefined && /(?:nsubj|between)>conj$/.test(recipient.path)
}

/** A side and those of its conjuncts that are other known actors. */
function withConjuncts(tokens: Tokens, cast: Cast, side: Side | undefined): (Side | undefined)[] {
  if (!side) return [undefined]
  const known = new Set([side.party.actor])
  const found = [side]
  for (const token of conjuncts(tokens, side.token)) {
    const other = sideOf(tokens, cast, { token, path: `${side.path}>conj` })
    const mention = mentionAt(cast, token)
    // A description of one word is too often half of a name that the tree split ("community and youth activists").
    if (
      !mention ||
      mention.by === 'pronoun' ||
      (mention.by !== 'name' && mention.first === mention.last) ||
      other.party.actor === undefined ||
      known.has(other.party.actor)
    )
      continue
    known.add(other.party.actor)
    found.push(other)
  }
  return found
}
