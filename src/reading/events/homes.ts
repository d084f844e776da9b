import { form, type Tokens, tokenAt } from '../../language/index.ts'
import { itemId, type Span, within } from '../../page/index.ts'
import type { Actor, Party } from '../actor.ts'
import { actorOf, type Cast, mentionIn } from '../actors/cast.ts'
import { stateCodes } from '../actors/state-codes.ts'
import type { Event, EventType } from '../event.ts'
import type { Place } from '../place.ts'
import { mayBeSomebody } from './agents.ts'
import { headIn } from './circumstances.ts'
import { firstFrom } from './nearby.ts'

/** The state of those who are only described: "guerrillas ambushed a patrol in southern Colombia", "Burmese soldiers detained 14 monks". */
export interface Housed {
  readonly events: readonly Event[]
  readonly cast: Cast
}

/** Deeds that are done where those live to whom they are done; ministers meet abroad. */
const AT_HOME: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'AID', 'RETREAT'])

/** Deeds by which a state deals with its own people, or they with it, where no other state is spoken of. */
const WITHIN: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'THREATEN', 'RETREAT', 'CONCEDE', 'REJECT'])

/** Deeds between a state and those of its own who are not in its service. */
const AMONG: ReadonlySet<EventType> = new Set(['CONSULT', 'SUPPORT', 'AGREE', 'REQUEST', 'ACCUSE', 'COOPERATE'])
const OWN_PEOPLE: ReadonlySet<string> = new Set(['REB', 'OPP', 'PTY', 'CVL', 'EDU', 'BUS', 'CRM'])

/** The organs of a state that do so. */
const ORGANS: ReadonlySet<string> = new Set(['GOV', 'MIL', 'COP', 'JUD', 'LEG', 'SPY'])

/** Those of no state, or of any. */
const ABROAD: ReadonlySet<string> = new Set(['IGO', 'NGO', 'INT', 'REF', 'MED'])
const FOREIGN =
  /\b(?:foreign|foreigners?|international|tourists?|migrants?|expatriates?|refugees?|multinational|coalition|allied|pirates?)\b|-(?:led|backed)\b/i

/**
 * Gives sides that nobody names, and of whose state nothing is said, that of the place of the deed; else, where a sentence and those before it speak of one state alone,
 * that of the organ of state on the other side. What is so concluded is said in the event's `why`.
 */
export function withHomes(article: string, tokens: Tokens, cast: Cast, places: readonly Place[], events: readonly Event[]): Housed {
  const homes = new Map<string, Actor>()
  const made = new Map<string, Actor>()
  const now = (id: string | undefined): Actor | undefined =>
    id === undefined ? undefined : (homes.get(id) ?? made.get(id) ?? actorOf(cast, id))
  const housed = events.map(event => {
    let found = event
    for (const side of ['actor', 'recipient'] as const) {
      const party = found[side]
      const actor = now(party.actor)
      const there = side === 'recipient' && party.actor === undefined ? livingThere(tokens, cast, found) : undefined
      if (there !== undefined) {
        found = {
          ...found,
          recipient: { ...party, actor: there },
          ...(found.why !== undefined && { why: `${found.why}; recipient by the place` }),
        }
        continue
      }
      if (!party.span || !isHomeless(tokens, party.span, actor)) continue
      const other = now(found[side === 'actor' ? 'recipient' : 'actor'].actor)
      const home = homeOf(tokens, cast, places, found, party.span, actor, other)
      if (!home) continue
      const fresh = actor ? undefined : described(article, tokens, party.span)
      // The same words may be somebody of the cast already, whom the event did not reach.
      const known = actor ?? now(fresh?.id) ?? fresh!
      const settled = known.country === undefined ? inState(known, home.country) : known
      if (actorOf(cast, settled.id)) homes.set(settled.id, settled)
      else made.set(settled.id, settled)
      const why = found.why === undefined ? undefined : `${found.why}; ${side} of ${home.country} by ${home.by}`
      found = { ...found, [side]: { ...party, actor: settled.id } satisfies Party, ...(why !== undefined && { why }) }
    }
    return found
  })
  if (homes.size + made.size === 0) return { events: housed, cast }
  return { events: housed, cast: { ...cast, actors: [...cast.actors.map(actor => homes.get(actor.id) ?? actor), ...made.values()] } }
}

/** "Jets struck a police station in Gaza": what is struck and nobody's is that of those who live there. */
function livingThere(tokens: Tokens, cast: Cast, { type, recipient, place }: Event): string | undefined {
  if (type !== 'ASSAULT' || !recipient.span || !place || mayBeSomebody(tokens, headIn(tokens, recipient.span))) return undefined
  return mentionIn(cast, place.span)?.actor
}

/** Whether a side is somebody who is described, not named, and of no state so far. */
function isHomeless(tokens: Tokens, span: Span, actor: Actor | undefined): boolean {
  if (FOREIGN.test(tokens.text.slice(span.start, span.end))) return false
  if (!actor) return mayBeSomebody(tokens, headIn(tokens, span)) && tokens.upos[headIn(tokens, span)] === 'NOUN'
  if (actor.country !== undefined || actor.known !== undefined || ABROAD.has(actor.sector ?? '')) return false
  return (
    actor.aliases.length === 0 &&
    /^(?:unnamed|people|military|organisation|government)$/.test(actor.type) &&
    /^(?:\p{Ll}|\d|\p{Lu}\p{Ll}* \p{Ll}|\p{Lu}\p{Ll}+$)/u.test(actor.name)
  )
}

/** States whose armies fight mostly outside of them: whom they kill is not their own. */
const ABROAD_ARMIES: ReadonlySet<string> = new Set(['FRA', 'GBR', 'ISR', 'USA'])

interface Home {
  readonly country: string
  readonly by: string
}

function homeOf(
  tokens: Tokens,
  cast: Cast,
  places: readonly Place[],
  event: Event,
  span: Span,
  actor: Actor | undefined,
  other: Actor | undefined,
): Home | undefined {
  if (AT_HOME.has(event.type)) {
    const own = places[firstFrom(places, span.start)]
    const country = own && within(own, span) ? own.country : event.place?.country
    if (country !== undefined) return { country, by: 'the place' }
  }
  // "Mexican officials met rebels": officials meet those of other states too, rebels and the public their own.
  const kin = WITHIN.has(event.type) || (AMONG.has(event.type) && OWN_PEOPLE.has(actor?.sector ?? ''))
  const organ = ORGANS.has(other?.sector ?? '') || ORGANS.has(actor?.sector ?? '') || (other?.sector === 'REB' && event.type === 'RETREAT')
  if (!kin || other?.country === undefined || !organ) return undefined
  if (event.type === 'ASSAULT' && ABROAD_ARMIES.has(other.country)) return undefined
  return isAlone(tokens, cast, places, event, other.country)
    ? { country: other.country, by: 'the state that alone is spoken of' }
    : undefined
}

/** How many sentences before must speak of no other state either. */
const BEFORE = 3

/** Whether the sentence and those before it speak of no other state than this. */
function isAlone(tokens: Tokens, cast: Cast, places: readonly Place[], { trigger }: Event, country: string): boolean {
  const sentence = tokens.sentence[tokenAt(tokens, trigger.start)]!
  const from = tokens.start[tokens.sentences[Math.max(0, sentence - BEFORE)]!]!
  const to = tokens.end[tokens.sentences[sentence + 1]! - 1]!
  const inside = ({ start, end }: Span): boolean => from <= start && end <= to
  return (
    cast.mentions.every(mention => !inside(mention) || (actorOf(cast, mention.actor)?.country ?? country) === country) &&
    places.every(place => !inside(place) || (place.country ?? country) === country)
  )
}

function described(article: string, tokens: Tokens, span: Span): Actor {
  const head = headIn(tokens, span)
  const name = tokens.text.slice(span.start, span.end)
  return {
    id: itemId(article, 'actor', span),
    name,
    aliases: [],
    type: /s$/i.test(form(tokens, head)) ? 'people' : 'unnamed',
    roles: [],
    mentions: [span],
    source: 'text',
  }
}

function inState(actor: Actor, country: string): Actor {
  const cow = stateCodes(country)?.cow
  return { ...actor, country, ...(cow !== undefined && { cow }), source: 'text' }
}
