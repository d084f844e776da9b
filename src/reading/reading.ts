import type { Article } from '../article/index.ts'
import type { Language, Name } from '../language/index.ts'
import type { Actor } from './actor.ts'
import { actorsOf } from './actors/actors.ts'
import { mentionIn, type Cast } from './actors/cast.ts'
import type { OwnGazetteer } from './actors/known.ts'
import { withSpeakers } from './actors/speakers.ts'
import type { Attribution } from './attribution.ts'
import { attributionsOf } from './attributions/attributions.ts'
import type { AttributionModel } from './attributions/model/model.ts'
import type { Event } from './event.ts'
import { eventsOf } from './events/events.ts'
import { withHomes } from './events/homes.ts'
import { actorsKept, withNationals } from './events/nationals.ts'
import type { Place } from './place.ts'
import { placesOf } from './places/places.ts'
import { quantitiesOf } from './quantities/quantities.ts'
import type { Quantity } from './quantity.ts'
import type { Time } from './time.ts'
import { timesOf } from './times/times.ts'

/** What ONE article says. Every list is in text order. */
export interface Reading {
  readonly names: readonly (Name & { readonly actor?: string })[]
  readonly times: readonly Time[]
  readonly places: readonly Place[]
  readonly quantities: readonly Quantity[]
  readonly actors: readonly Actor[]
  readonly attributions: readonly Attribution[]
  readonly events: readonly Event[]
}

/**
 * Reads one article: when, where, how many; then who; then who says what; then who does what to whom. `cues` are the learned cues and roles of statements;
 * without them rules alone find those. `own` are the actors of the user's files.
 */
export function readingOf(article: Article, language: Language, cues?: AttributionModel, own?: OwnGazetteer): Reading {
  const times = timesOf(article, language.tokens)
  const quantities = quantitiesOf(language.tokens, times)
  const places = placesOf(article, language, own)
  const named = actorsOf(article, language, own)
  const attributions = attributionsOf(article, language, named, times, cues)
  const cast = withSpeakers(named, language, attributions)
  const peopled = withNationals(article.id, language.tokens, cast, places)
  const told = eventsOf(article, language, peopled, times, places, quantities, attributions)
  const { events, cast: housed } = withHomes(article.id, language.tokens, peopled, places, told)
  const actors = actorsKept(cast, housed, sidesOf(events))
  return { names: namesOf(cast, language), times, places, quantities, actors, attributions, events }
}

function sidesOf(events: readonly Event[]): ReadonlySet<string> {
  return new Set(
    events.flatMap(({ actor, recipient, participants = [] }) =>
      [actor, recipient, ...participants].flatMap(({ actor: id }) => (id === undefined ? [] : [id])),
    ),
  )
}

/** The names of the text, each with the actor that it means where it means one; bodies too that are no actor by their name alone ("the Interior Ministry"). */
function namesOf(cast: Cast, language: Language): Reading['names'] {
  const bodies = language.names.filter(
    ({ type, start, end }) => type === 'ORG' && !cast.names.some(name => name.start < end && name.end > start),
  )
  return [...cast.names, ...bodies]
    .toSorted((a, b) => a.start - b.start)
    .map(name => {
      const mention = mentionIn(cast, name)
      return mention?.by === 'name' && mention.start <= name.start && mention.end >= name.end ? { ...name, actor: mention.actor } : name
    })
}
