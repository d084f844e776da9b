import { children, form, spanOf, tokenAt, type Tokens } from '../../language/index.ts'
import { itemId } from '../../page/index.ts'
import type { Actor } from '../actor.ts'
import { type Cast, type Mention, mentionAt } from '../actors/cast.ts'
import { formsOf, type Known, knownActor, matchesIn } from '../actors/gazetteer.ts'
import { headOf } from '../actors/text.ts'
import { wordsOf } from '../actors/words.ts'
import type { Place } from '../place.ts'
import { mayBeSomebody } from './agents.ts'
import { phraseTokens } from './phrase.ts'

/**
 * The cast with those whom only an adjective of a state brings in: "Congolese diamond diggers" are somebody unnamed of that state, "Russian jets" and
 * "British drills" bring in the state itself. Deeds are done by and to them; statements are not. The new actors stand behind the cast's own.
 */
export function withNationals(article: string, tokens: Tokens, cast: Cast, places: readonly Place[] = []): Cast {
  const states = new Map(cast.actors.flatMap(actor => (actor.known === undefined ? [] : [[actor.known, actor] as const])).toReversed())
  const own = new Set(cast.actors)
  const made = new Map<string, Actor>()
  const mentions: Mention[] = []
  for (const { token, first, state } of statesIn(tokens, cast)) {
    const noun = nounOf(tokens, token)
    const joint = jointWith(tokens, token).length > 0
    if (mentionAt(cast, noun) && noun !== token && !joint) continue
    const described = noun !== token && !joint && mayBeSomebody(tokens, noun) && tokens.upos[noun] === 'NOUN'
    const { first: from, last } = described ? phraseTokens(tokens, noun) : { first, last: token }
    const span = spanOf(tokens, from, last)
    const known = states.get(state.key)
    const actor = described
      ? { ...unknown(article, tokens, from, last, state), ...(state.country !== undefined && { country: state.country }) }
      : (known ?? { ...stateActor(state), id: itemId(article, 'actor', span), mentions: [span] })
    if (!described) states.set(state.key, actor)
    if (!own.has(actor)) made.set(actor.id, actor)
    mentions.push({
      ...span,
      first: from,
      last,
      head: described ? noun : token,
      core: from,
      actor: actor.id,
      by: 'description',
      score: 0.7,
    })
  }
  const ends = new Set(mentions.map(({ last }) => last))
  // "flew to Islamabad": a capital is its state; "shelled Gori": any other place is those who live there.
  for (const { start, end, country } of places) {
    const state = country === undefined ? undefined : knownActor(country, cast.own)
    const first = tokenAt(tokens, start)
    const last = tokenAt(tokens, end - 1)
    if (!state || tokens.start[first] !== start || mentionAt(cast, last) || ends.has(last)) continue
    const span = spanOf(tokens, first, last)
    const seat = formsOf(tokens.text.slice(start, end), cast.own).some(({ known }) => known.key === state.key)
    const actor = seat
      ? (states.get(state.key) ?? { ...stateActor(state), id: itemId(article, 'actor', span), mentions: [span] })
      : { ...unknown(article, tokens, first, last, state), type: 'people' as const, country: state.key }
    if (seat) states.set(state.key, actor)
    if (!own.has(actor)) made.set(actor.id, actor)
    mentions.push({ ...span, first, last, head: headOf(tokens, first, last), core: first, actor: actor.id, by: 'description', score: 0.5 })
  }
  if (mentions.length === 0) return cast
  return {
    ...cast,
    actors: [...cast.actors, ...made.values()],
    mentions: [...cast.mentions, ...mentions].toSorted((a, b) => a.start - b.start || b.end - a.end),
  }
}

interface StateWord {
  readonly first: number
  readonly token: number
  readonly state: Known
}

/** The adjectives of states that no name holds, by their last word. */
function statesIn(tokens: Tokens, cast: Cast): StateWord[] {
  const found: StateWord[] = []
  for (const { start, end, forms } of matchesIn(wordsOf(tokens.text), cast.own)) {
    const state = forms.find(({ kind, known }) => kind === 'adjective' && isState(known))?.known
    const token = tokenAt(tokens, end - 1)
    const first = tokenAt(tokens, start)
    if (!state || tokens.start[first] !== start || !/^(?:ADJ|PROPN|NOUN)$/.test(tokens.upos[token]!)) continue
    if (mentionAt(cast, token) || form(tokens, token + 1) === '-') continue
    found.push({ first, token, state })
  }
  return found
}

/** The noun that an adjective describes, above compounds: "diggers" for "Congolese diamond diggers"; the adjective itself where it stands alone. */
function nounOf(tokens: Tokens, adjective: number): number {
  let at = adjective
  for (let steps = 0; steps < 4; steps++) {
    const head = tokens.head[at]!
    if (head < at || !/^(?:amod|compound|nmod:desc|nmod:poss|conj)$/.test(tokens.deprel[at]!)) return at
    at = head
  }
  return at
}

/** The other states of "Indian and Pakistani soldiers", by their adjectives. */
export function jointWith(tokens: Tokens, adjective: number): number[] {
  const isState = (token: number): boolean => /^\p{Lu}/u.test(form(tokens, token)) && /^(?:ADJ|PROPN)$/.test(tokens.upos[token]!)
  const below = children(tokens, adjective).filter(child => tokens.deprel[child] === 'conj' && isState(child))
  const above = tokens.head[adjective]!
  return tokens.deprel[adjective] === 'conj' && above >= 0 && isState(above) && /^(?:amod|compound)$/.test(tokens.deprel[above]!)
    ? [above, ...below]
    : /^(?:amod|compound)$/.test(tokens.deprel[adjective]!)
      ? below
      : []
}

/** A state of the gazetteer, a government that the user's file adds, a group under arms ("Houthi positions") or a people of one state. */
function isState({ key, country, own, type }: Known): boolean {
  if (country === undefined) return type === 'armed-group'
  return country === key || type === 'armed-group' || type === 'people' || (own === true && type === 'government')
}

function unknown(article: string, tokens: Tokens, first: number, last: number, { own }: Known): Actor {
  const span = spanOf(tokens, first, last)
  const name = tokens.text.slice(span.start, span.end)
  return {
    id: itemId(article, 'actor', span),
    name,
    aliases: [],
    type: 'unnamed',
    roles: [],
    mentions: [span],
    source: own ? 'user' : 'gazetteer',
  }
}

function stateActor({ key, name, type, country, sector, own }: Known): Omit<Actor, 'id' | 'mentions'> {
  return {
    name,
    aliases: [],
    type,
    ...(country !== undefined && { country }),
    ...(sector !== undefined && { sector }),
    roles: [],
    known: key,
    source: own ? 'user' : 'gazetteer',
  }
}

/** The actors that a reading keeps: the first cast's, and of the second's those that an event has for a side. */
export function actorsKept(cast: Cast, peopled: Cast, used: ReadonlySet<string>): readonly Actor[] {
  if (cast === peopled) return cast.actors
  const own = new Set(cast.actors.map(({ id }) => id))
  return peopled.actors
    .filter(({ id }) => own.has(id) || used.has(id))
    .toSorted((a, b) => a.mentions[0]!.start - b.mentions[0]!.start || b.mentions[0]!.end - a.mentions[0]!.end)
}
