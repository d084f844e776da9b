import { children, form, type Tokens } from '../../language/index.ts'
import { actorOf, type Cast, mentionAt } from '../actors/cast.ts'
import type { Deed } from './deeds.ts'
import { jointWith } from './nationals.ts'
import { type Side, sideOf } from './parties.ts'
import { nmodBy } from './slots.ts'
import { conjuncts } from './phrase.ts'

/**
 * The same deed for every pair of known actors that the words give: each conjunct of the one side with each of the other, and both ways where each
 * does it to the other ("Chad and Niger met"). The first is the pair as it stands.
 */
export function pairsOf(tokens: Tokens, cast: Cast, deed: Deed): Deed[] {
  const actors = withConjuncts(tokens, cast, deed.actor)
  const recipients = withConjuncts(tokens, cast, deed.recipient)
  const pairs: Deed[] = []
  // "Indian and Pakistani soldiers clashed": with each other.
  if (
    deed.reciprocal &&
    (!deed.recipient || deed.recipient.somebody < 0.7 || deed.recipient.path === 'clause') &&
    actors.length > 1 &&
    actors.every(side => side?.path.endsWith('>joint'))
  )
    return actors.flatMap(actor =>
      actors.filter(other => other !== actor).map(recipient => ({ ...deed, actor: actor!, recipient: recipient! })),
    )
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

/** Who "the two countries" or "both leaders" are: those of the last deed between two states, not far before. What they do together each does with the other. */
export function withBoth(tokens: Tokens, cast: Cast, deeds: readonly Deed[]): Deed[] {
  let last: readonly [Side, Side] | undefined
  return deeds.flatMap(deed => {
    const { actor, recipient } = deed
    const pair = last && actor && tokens.sentence[actor.token]! - tokens.sentence[last[0].token]! <= NEAR ? last : undefined
    if (pair && actor && isBoth(tokens, actor.token)) {
      const [one, other] = pair.map(side => ({
        ...actor,
        party: { ...actor.party, actor: side.party.actor! },
        somebody: 1,
        path: `${actor.path}>both`,
      })) as [Side, Side]
      const named = recipient?.party.actor === undefined ? undefined : actorOf(cast, recipient.party.actor)
      const mutual = deed.reciprocal || (!recipient && TOGETHER.has(deed.type))
      if (!mutual || named?.country !== undefined || named?.known !== undefined)
        return [
          { ...deed, actor: one },
          { ...deed, actor: other },
        ]
      return [
        { ...deed, actor: one, recipient: other },
        { ...deed, actor: other, recipient: one },
      ]
    }
    if (actor && recipient && isOfTwoStates(cast, actor, recipient)) last = [actor, recipient]
    return [deed]
  })
}

/** What two do without a third is done with each other. */
const TOGETHER: ReadonlySet<string> = new Set(['AGREE', 'CONSULT', 'COOPERATE'])

/** So many sentences on, "the two sides" are still those. */
const NEAR = 3

const SIDES =
  /^(?:country|side|leader|nation|neighbou?r|minister|president|premier|government|state|rival|army|official|capital|delegation|negotiator|party)$/

/** "the two countries", "both sides": a noun for states or who acts for them, and no more than "two" or "both" beside it. */
function isBoth(tokens: Tokens, token: number): boolean {
  if (!SIDES.test(tokens.lemma[token]!) || !tokens.xpos[token]!.endsWith('S')) return false
  const below = children(tokens, token)
  return (
    below.some(child => /^(?:two|both)$/i.test(form(tokens, child))) &&
    below.every(
      child =>
        /^(?:det|nummod|punct|case|cop|amod)/.test(tokens.deprel[child]!) && !/^\p{Lu}\p{Ll}+(?:n|sh|i|ese)$/u.test(form(tokens, child)),
    )
  )
}

function isOfTwoStates(cast: Cast, { party: a }: Side, { party: b }: Side): boolean {
  const one = a.actor === undefined ? undefined : actorOf(cast, a.actor)?.country
  const other = b.actor === undefined ? undefined : actorOf(cast, b.actor)?.country
  return one !== undefined && other !== undefined && one !== other
}

/** "Indian and Pakistani soldiers": each state is a side of its own, in the words of both. */
function jointStates(tokens: Tokens, cast: Cast, side: Side): Side[] {
  const first = children(tokens, side.token).find(
    child => /^(?:amod|compound)$/.test(tokens.deprel[child]!) && mentionAt(cast, child) && jointWith(tokens, child).length > 0,
  )
  if (first === undefined) return ownersJoined(tokens, cast, side)
  const states = [first, ...jointWith(tokens, first)].flatMap(token => mentionAt(cast, token) ?? [])
  return states.map(({ actor, head }) => ({
    ...side,
    token: head,
    party: { ...side.party, actor },
    somebody: 1,
    path: `${side.path}>joint`,
  }))
}

/** "The foreign ministers of Greece and Turkey": one of each. */
function ownersJoined(tokens: Tokens, cast: Cast, side: Side): Side[] {
  const owner = tokens.xpos[side.token]!.endsWith('S') ? nmodBy(tokens, side.token, 'of', 0) : undefined
  if (!owner) return []
  const found = [owner.token, ...conjuncts(tokens, owner.token)].flatMap(token => mentionAt(cast, token) ?? [])
  if (found.length < 2 || found.some(({ actor }) => actorOf(cast, actor)?.country === undefined)) return []
  return found.map(({ actor, head }) => ({
    ...side,
    token: head,
    party: { ...side.party, actor },
    somebody: 1,
    path: `${side.path}>joint`,
  }))
}

/** Both do it where both stand on one side of it ("Chad and Niger met", "talks between Chad and Niger"); who "met with" somebody is the one who acts. */
function isMutual({ reciprocal, recipient }: Deed): boolean {
  return (
    recipient !== undefined && (reciprocal || recipient.path.startsWith('each other')) && /(?:nsubj|between)>conj$/.test(recipient.path)
  )
}

/** A side and those of its conjuncts that are other known actors. */
function withConjuncts(tokens: Tokens, cast: Cast, side: Side | undefined): (Side | undefined)[] {
  if (!side) return [undefined]
  const joint = jointStates(tokens, cast, side)
  const known = new Set([side.party.actor, ...joint.map(({ party }) => party.actor)])
  const found = joint.length > 1 ? joint : [side]
  for (const token of conjuncts(tokens, side.token)) {
    const other = sideOf(tokens, cast, { token, path: `${side.path}>conj` })
    const mention = mentionAt(cast, token)
    // A description of one word is too often half of a name that the tree split ("community and youth activists").
    if (
      !mention ||
      mention.by === 'pronoun' ||
      (mention.by !== 'name' && mention.first === mention.last && !isCounted(tokens, token)) ||
      other.party.actor === undefined ||
      known.has(other.party.actor) ||
      (mention.by !== 'name' && !isCounted(tokens, token) && isNobody(cast, other.party.actor))
    )
      continue
    known.add(other.party.actor)
    found.push(other)
  }
  return found
}

/** Somebody who is only described, of no state and no name: "his son", "oil firms"; "Kurdish fighters" are of a people. */
function isNobody(cast: Cast, id: string): boolean {
  const actor = actorOf(cast, id)
  return actor !== undefined && actor.country === undefined && actor.known === undefined && !/\p{Lu}/u.test(actor.name)
}

/** "Twelve civilians" are somebody, whoever they are. */
function isCounted(tokens: Tokens, token: number): boolean {
  return children(tokens, token).some(child => tokens.deprel[child] === 'nummod')
}
