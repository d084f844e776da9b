import type { Article } from '../../article/index.ts'
import { isRelation, type Language, sentenceSpan, spanOf, tokenAt, type Tokens } from '../../language/index.ts'
import { inTextOrder, itemId, quote, type Span } from '../../page/index.ts'
import { type Cast, mentionAt } from '../actors/cast.ts'
import type { Attribution } from '../attribution.ts'
import type { Event, EventType } from '../event.ts'
import type { Place } from '../place.ts'
import type { Quantity } from '../quantity.ts'
import type { Time } from '../time.ts'
import { attributionOf, clauseSpan, placeAt, timeAt } from './circumstances.ts'
import type { Clause } from './clause.ts'
import { type Command, commandAt } from './commands.ts'
import { countIn, countKind } from './counts.ts'
import { intentOf } from './intent.ts'
import { type Match, matchNoun, matchVerb } from './match.ts'
import { type Standing, standingOfNoun, standingOfVerb } from './modality.ts'
import { affectedParty, type Side, sideOf } from './parties.ts'
import { conjuncts, phraseSpan } from './phrase.ts'

/** A deed found in a tree, before it is dated, placed and attributed. */
interface Deed {
  readonly trigger: number
  readonly verb?: number
  readonly clause?: Clause
  readonly type: EventType
  readonly mode?: string
  readonly cameo?: string
  readonly actor?: Side
  readonly recipient?: Side
  /** Each does it to the other. */
  readonly reciprocal: boolean
  readonly standing: Standing
  readonly why: string
}

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
  const tokens = withTimesApart(language.tokens, times)
  const deeds = deedsOf(tokens, cast).flatMap(deed => allOf(tokens, cast, deed))
  const events = deeds.filter(deed => isTold(deed)).map(deed => eventOf(article, tokens, deed, { times, places, quantities, attributions }))
  return numbered(merged(tokens, deeds.filter(isTold), events).toSorted((a, b) => inTextOrder(a.trigger, b.trigger)))
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

function deedsOf(tokens: Tokens, cast: Cast): Deed[] {
  const found: Deed[] = []
  const covered = new Set<number>()
  for (let i = 0; i < tokens.length; i++) {
    const upos = tokens.upos[i]
    if (upos !== 'VERB' && upos !== 'NOUN' && upos !== 'ADJ') continue
    const command = covered.has(i) ? undefined : commandAt(tokens, i)
    if (!command) continue
    for (const each of command.covers) covered.add(each)
    const noun = upos === 'NOUN'
    found.push({
      ...sides(tokens, cast, command.type, command),
      trigger: i,
      ...(!noun && { verb: i }),
      ...(command.clause && { clause: command.clause }),
      type: command.type,
      cameo: command.cameo,
      reciprocal: false,
      standing: noun ? standingOfNoun(tokens, i) : standingOfVerb(tokens, i),
      why: `${command.operator.words} + deed`,
    })
  }
  const named = new Set<number>()
  const commanded = new Set(found.map(({ trigger }) => trigger))
  for (let i = 0; i < tokens.length; i++) {
    if (covered.has(i) || commanded.has(i) || named.has(i)) continue
    const match = tokens.upos[i] === 'VERB' ? matchVerb(tokens, i) : tokens.upos[i] === 'NOUN' ? matchNoun(tokens, i) : undefined
    if (!match) continue
    const { predicate, verb, clause } = match
    if (match.noun !== undefined) named.add(match.noun)
    if (
      predicate.noun &&
      verb !== undefined &&
      found.some(deed => deed.trigger === verb && deed.recipient?.token === match.recipient?.token)
    )
      continue
    const standing = predicate.noun ? standingOfNoun(tokens, i, verb) : standingOfVerb(tokens, i)
    const intent = verb === undefined ? undefined : intentOf(predicate.type, standing)
    found.push({
      ...sides(tokens, cast, predicate.type, match),
      trigger: i,
      ...(verb !== undefined && { verb }),
      ...(clause && { clause }),
      type: intent?.type ?? predicate.type,
      reciprocal: predicate.reciprocal && !predicate.inverse,
      ...(predicate.mode !== undefined && !intent && { mode: predicate.mode }),
      ...((intent?.cameo ?? predicate.cameo) !== undefined && { cameo: intent?.cameo ?? predicate.cameo }),
      standing: intent ? { ...standing, modality: intent.modality, negative: false } : standing,
      why: predicate.words,
    })
  }
  return found.toSorted((a, b) => a.trigger - b.trigger)
}

/**
 * The same deed for every pair of known actors that the words give: each conjunct of the one side with each of the other, and both ways where each
 * does it to the other ("Chad and Niger met"). The first is the pair as it stands.
 */
function allOf(tokens: Tokens, cast: Cast, deed: Deed): Deed[] {
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
    if (mentionAt(cast, token)?.by !== 'name' || other.party.actor === undefined || known.has(other.party.actor)) continue
    known.add(other.party.actor)
    found.push(other)
  }
  return found
}

/** Types whose recipient may stand anywhere in the clause: what is given, refused or agreed is often a thing, and its taker stands further on. */
const THROUGH_THINGS: ReadonlySet<EventType> = new Set([
  'AGREE',
  'AID',
  'CONCEDE',
  'COOPERATE',
  'REJECT',
  'REQUEST',
  'RETREAT',
  'SANCTION',
  'MOBILIZE',
  'SUPPORT',
  'THREATEN',
  'ACCUSE',
])

function sides(tokens: Tokens, cast: Cast, type: EventType, match: Match | Command): Pick<Deed, 'actor' | 'recipient'> {
  const actor = match.actor && sideOf(tokens, cast, match.actor)
  const found = match.recipient && sideOf(tokens, cast, match.recipient)
  const better =
    (found?.somebody ?? 0) < 0.6 && THROUGH_THINGS.has(type)
      ? affectedParty(tokens, cast, match.clause?.verb ?? match.trigger, actor)
      : undefined
  const recipient = better ?? found
  return { ...(actor && { actor }), ...(recipient && { recipient }) }
}

/** Types whose victims make an event though nobody says who did it. */
const DOERLESS: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'RETREAT', 'PROTEST'])

/** Types that are a deed without anybody to whom it is done. */
const ALONE: ReadonlySet<EventType> = new Set(['PROTEST', 'MOBILIZE', 'RETREAT', 'CONCEDE'])

/** Whether a deed is one between somebody and somebody: the disease of event coders is to see too many. */
function isTold({ actor, recipient, type, verb, standing }: Deed): boolean {
  if (actor && actor.somebody === 0) return false
  if (actor && actor.somebody < 0.7 && type === 'CONSULT') return false
  if (!actor) return verb !== undefined && DOERLESS.has(type) && recipient !== undefined && recipient.somebody >= 0.7
  if (standing.modality !== 'actual' && standing.modality !== 'ongoing' && (actor.somebody < 0.6 || (recipient?.somebody ?? 0) < 0.6))
    return false
  if (verb === undefined) return recipient !== undefined
  if (standing.modality === 'planned' && standing.why.every(each => each === 'to')) return false
  return recipient !== undefined || ALONE.has(type)
}

interface Surroundings {
  readonly times: readonly Time[]
  readonly places: readonly Place[]
  readonly quantities: readonly Quantity[]
  readonly attributions: readonly Attribution[]
}

function eventOf(article: Pick<Article, 'id' | 'text'>, tokens: Tokens, deed: Deed, around: Surroundings): Event {
  const trigger = spanOf(tokens, deed.trigger, deed.trigger)
  const sentence = sentenceSpan(tokens, tokens.sentence[deed.trigger]!)
  const spans = [deed.actor?.party.span, deed.recipient?.party.span].filter((span): span is Span => span !== undefined)
  const anchors = [deed.trigger, ...(deed.verb === undefined ? [] : [deed.verb]), ...(deed.recipient ? [deed.recipient.token] : [])]
  const time = timeAt(tokens, around.times, sentence, anchors)
  const place = placeAt(tokens, around.places, sentence, anchors, spans)
  const attribution = attributionOf(around.attributions, trigger)
  const counts = countsOf(tokens, deed, around.quantities)
  const participants = participantsOf(tokens, deed)
  const evidence = clauseSpan(tokens, deed.verb ?? deed.trigger, [
    trigger,
    ...spans,
    ...(time?.span ? [time.span] : []),
    ...(place ? [place.span] : []),
  ])
  return {
    id: itemId(article.id, 'event', trigger),
    article: article.id,
    trigger,
    type: deed.type,
    ...(deed.mode !== undefined && { mode: deed.mode }),
    ...(deed.cameo !== undefined && { cameo: deed.cameo }),
    actor: deed.actor?.party ?? {},
    recipient: deed.recipient?.party ?? {},
    ...(participants.length > 0 && { participants: participants.map(token => ({ span: phraseSpan(tokens, token) })) }),
    ...(time && { time }),
    ...(place && { place }),
    modality: deed.standing.modality,
    polarity: deed.standing.negative ? 'negative' : 'positive',
    ...(attribution && { attribution: attribution.id }),
    counts,
    evidence: [quote(article.text, evidence)],
    score: scoreOf(deed),
    why: whyOf(deed),
  }
}

function countsOf(tokens: Tokens, deed: Deed, quantities: readonly Quantity[]): Event['counts'] {
  const kind = countKind(tokens.lemma[deed.trigger]!, deed.type)
  const counted = deed.clause?.object?.token ?? deed.recipient?.token
  if (kind === undefined || counted === undefined) return {}
  const quantity = countIn(tokens, quantities, phraseSpan(tokens, counted), counted)
  return quantity ? { [kind]: quantity } : {}
}

function participantsOf(tokens: Tokens, deed: Deed): number[] {
  return [deed.actor, deed.recipient]
    .flatMap(side => (side ? conjuncts(tokens, side.token) : []))
    .filter(token => token !== deed.recipient?.token && token !== deed.actor?.token)
}

/** How sure: what the sides are worth, less for nouns and for a missing doer. Chosen by eye, to be fitted. */
function scoreOf({ actor, recipient, verb }: Deed): number {
  const sum = 0.4 + 0.3 * (actor?.somebody ?? 0) + 0.25 * (recipient?.somebody ?? 0) - (verb === undefined ? 0.1 : 0)
  return Math.round(Math.max(0.05, Math.min(0.95, sum)) * 100) / 100
}

function whyOf({ why, actor, recipient, standing }: Deed): string {
  const parts = [
    why,
    ...(actor ? [`actor ${actor.path}`] : []),
    ...(recipient ? [`recipient ${recipient.path}`] : []),
    ...(standing.why.length > 0 ? [`standing ${standing.why.join(' ')}`] : []),
  ]
  return parts.join('; ')
}

/** "murdered 32 people and injured 100", "attacked the post, killing two": one deed told by two verbs gets both counts and stays one event. */
function merged(tokens: Tokens, deeds: readonly Deed[], events: readonly Event[]): Event[] {
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
      countKind(tokens.lemma[deed.trigger]!, deed.type) !== undefined &&
      before.modality === event.modality &&
      before.actor.span?.start === event.actor.span?.start
    ) {
      kept[first] = { ...before, counts: { ...event.counts, ...before.counts }, evidence: [...before.evidence, ...event.evidence] }
      byTrigger.set(deed.trigger, first)
      return
    }
    byTrigger.set(deed.trigger, kept.length)
    kept.push(event)
  })
  return kept
}
