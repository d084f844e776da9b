import type { Article } from '../../article/index.ts'
import { isRelation, type Language, sentenceSpan, spanOf, tokenAt, type Tokens } from '../../language/index.ts'
import { inTextOrder, itemId, quote, type Span } from '../../page/index.ts'
import { actorOf, type Cast } from '../actors/cast.ts'
import type { Party } from '../actor.ts'
import type { Attribution } from '../attribution.ts'
import type { Event } from '../event.ts'
import type { Place } from '../place.ts'
import type { Quantity } from '../quantity.ts'
import type { Time } from '../time.ts'
import { clauseSpan, placeAt, timeAt } from './circumstances.ts'
import { finite } from './clause.ts'
import { contextsOf } from './contexts.ts'
import { countKind, countsOf } from './counts.ts'
import { type Deed, deedsOf } from './deeds.ts'
import { instrumentOf } from './instrument.ts'
import { modeOfCode } from './modes.ts'
import { attributionsByToken } from './nearby.ts'
import { pairsOf, withBoth } from './pairs.ts'
import { sideOf } from './parties.ts'
import { conjuncts } from './phrase.ts'
import { withInfinitivesAtTheirNouns, withoutCircles, withRangesAsObjects, withVerbsRecovered } from './repair.ts'
import { isTold, scoreOf, whyOf } from './telling.ts'

/**
 * The events of an article by PLOVER's types: predicates of the lexicon matched on UD trees, in the manner of PETRARCH2 (Norris, Schrodt and Beieler
 * 2017), with modality and polarity read off the clause and what governs it. Statements as such are attributions, never events.
 */
export function eventsOf(
  article: Pick<Article, 'id' | 'text'>,
  language: Language,
  cast: Cast,
  times: readonly Time[],
  places: readonly Place[],
  quantities: readonly Quantity[],
  attributions: readonly Attribution[],
): Event[] {
  const timed = withTimesApart(language.tokens, times)
  const tokens = withoutCircles(withRangesAsObjects(withInfinitivesAtTheirNouns(withVerbsRecovered(timed))), timed)
  const paired = deedsOf(tokens, cast).flatMap(deed => pairsOf(tokens, cast, deed))
  const deeds = withBoth(tokens, cast, paired).filter(deed => isTold(tokens, cast, deed))
  const said = attributionsByToken(tokens, attributions)
  const events = deeds.map(deed => {
    const event = eventOf(article, tokens, deed, { cast, times, places, quantities })
    const attribution = attributions[said[deed.trigger]!]
    return attribution ? { ...event, attribution: attribution.id } : event
  })
  return numbered(merged(tokens, cast, deeds, events).toSorted((a, b) => inTextOrder(a.trigger, b.trigger)))
}

/** The tree with its times set apart (relation `time`), so that no rule takes a Monday for somebody. */
function withTimesApart(tokens: Tokens, times: readonly Time[]): Tokens {
  const deprel = [...tokens.deprel]
  for (const time of times)
    for (let i = tokenAt(tokens, time.start); i < tokens.length && tokens.start[i]! < time.end; i++)
      if (tokens.upos[i] !== 'VERB') deprel[i] = 'time'
  return { ...tokens, deprel }
}

/** Several events of one trigger are told apart by a number behind their id. */
function numbered(events: readonly Event[]): Event[] {
  const times = new Map<string, number>()
  return events.map(event => {
    const before = times.get(event.id) ?? 0
    times.set(event.id, before + 1)
    return before === 0 ? event : { ...event, id: `${event.id}:${before + 1}` }
  })
}

interface Surroundings {
  readonly cast: Cast
  readonly times: readonly Time[]
  readonly places: readonly Place[]
  readonly quantities: readonly Quantity[]
}

function eventOf(article: Pick<Article, 'id' | 'text'>, tokens: Tokens, deed: Deed, around: Surroundings): Event {
  const trigger = spanOf(tokens, deed.trigger, deed.trigger)
  const sentence = sentenceSpan(tokens, tokens.sentence[deed.trigger]!)
  const spans = [deed.actor?.party.span, deed.recipient?.party.span].filter((span): span is Span => span !== undefined)
  const anchors = [
    deed.trigger,
    ...(deed.verb === undefined ? [] : [deed.verb, ...mainVerb(tokens, deed.verb)]),
    ...(deed.recipient ? [deed.recipient.token] : []),
  ]
  const time = timeAt(tokens, around.times, sentence, anchors)
  const place = placeAt(tokens, around.places, sentence, anchors, spans)
  const counts = countsOf(tokens, deed, around.quantities)
  const participants = participantsOf(tokens, around.cast, deed)
  const evidence = clauseSpan(tokens, deed.verb ?? deed.trigger, [
    trigger,
    ...spans,
    ...(time?.span ? [time.span] : []),
    ...(place ? [place.span] : []),
  ])
  const instrument = instrumentOf(tokens, deed)
  // A code of the lexicon that says how stands; only plain force is told by what it was done with.
  const cameo = deed.cameo === '190' ? (instrument?.cameo ?? deed.cameo) : deed.cameo
  const mode = deed.mode ?? (deed.type === 'ASSAULT' ? instrument?.mode : undefined) ?? modeOfCode(deed.type, cameo)
  const contexts = contextsOf(tokens, deed.verb ?? deed.trigger, cameo)
  return {
    id: itemId(article.id, 'event', trigger),
    article: article.id,
    trigger,
    type: deed.type,
    ...(mode !== undefined && { mode }),
    ...(cameo !== undefined && { cameo }),
    ...(contexts.length > 0 && { contexts }),
    ...(instrument && { instrument: { kind: instrument.kind, span: instrument.span } }),
    actor: deed.actor?.party ?? {},
    recipient: deed.recipient?.party ?? {},
    ...(participants.length > 0 && { participants }),
    ...(time && { time }),
    ...(place && { place }),
    modality: deed.standing.modality,
    polarity: deed.standing.negative ? 'negative' : 'positive',
    counts,
    evidence: [quote(article.text, evidence)],
    score: scoreOf(deed),
    why: whyOf(around.cast, deed),
  }
}

/** "stormed a camp near Jenin, killing six": what a participle tells is where and when its main verb is. */
function mainVerb(tokens: Tokens, verb: number): number[] {
  const head = tokens.head[verb]!
  return head >= 0 && isRelation(tokens.deprel[verb]!, 'advcl') && tokens.xpos[verb] === 'VBG' && finite(tokens, verb) === undefined
    ? [head]
    : []
}

/** The other conjuncts of both sides: who takes part beside the two. */
function participantsOf(tokens: Tokens, cast: Cast, deed: Deed): Party[] {
  return [deed.actor, deed.recipient]
    .flatMap(side => (side ? conjuncts(tokens, side.token) : []))
    .filter(token => token !== deed.recipient?.token && token !== deed.actor?.token)
    .map(token => sideOf(tokens, cast, { token, path: 'conj' }).party)
}

/** Nobody, or somebody who is only described and of no state: "eleven soldiers". */
function isNamedless(cast: Cast, { actor: id }: Party): boolean {
  const actor = id === undefined ? undefined : actorOf(cast, id)
  return (
    actor === undefined ||
    (actor.country === undefined && actor.known === undefined && actor.aliases.length === 0 && actor.type !== 'person')
  )
}

/** "shot six guards and wounded ten", "attacked the post, killing two": one deed told by two verbs gets both counts and stays one event. */
function merged(tokens: Tokens, cast: Cast, deeds: readonly Deed[], events: readonly Event[]): Event[] {
  const kept: Event[] = []
  const byTrigger = new Map<number, number>()
  deeds.forEach((deed, k) => {
    const event = events[k]!
    const relation = tokens.deprel[deed.trigger]!
    const first =
      relation === 'conj' || (isRelation(relation, 'advcl') && tokens.xpos[deed.trigger] === 'VBG')
        ? byTrigger.get(tokens.head[deed.trigger]!)
        : undefined
    const before = first === undefined ? undefined : kept[first]
    if (
      first !== undefined &&
      before?.type === 'ASSAULT' &&
      event.type === 'ASSAULT' &&
      countKind(deed.lemma, deed.type) !== undefined &&
      isNamedless(cast, event.recipient) &&
      before.modality === event.modality &&
      (event.actor.span === undefined || before.actor.span?.start === event.actor.span.start)
    ) {
      const { time = event.time, place = event.place } = before
      kept[first] = {
        ...before,
        ...(time && { time }),
        ...(place && { place }),
        counts: { ...event.counts, ...before.counts },
        evidence: [...before.evidence, ...event.evidence],
      }
      byTrigger.set(deed.trigger, first)
      return
    }
    byTrigger.set(deed.trigger, kept.length)
    kept.push(event)
  })
  return kept
}
