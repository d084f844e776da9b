import { voiceOf, type Account, type Comparison, type Evidence, type Figure, type Identity } from '../comparison/index.ts'
import { quote, within, type Span } from '../page/index.ts'
import type { AttributionKind, Event, EventType } from '../reading/index.ts'

/** One thing that one actor did or said to another, told once however many articles tell it. */
export interface Tie {
  /** Voices, the doer first. */
  readonly from: string
  readonly to: string
  readonly sign: 'positive' | 'negative'
  readonly speech: boolean
  readonly weight: number
  /** ISO day. */
  readonly date?: string
  readonly evidence: Evidence
}

type Quad = readonly [sign: 'positive' | 'negative', speech: boolean, weight: number]

/**
 * PLOVER's four quad classes (verbal and material, cooperation and conflict), and how much each type weighs within its own. A
 * request is left out: who asks somebody for something is neither for nor against him.
 */
const QUADS: Readonly<Partial<Record<EventType, Quad>>> = {
  AGREE: ['positive', true, 1],
  CONSULT: ['positive', true, 0.5],
  SUPPORT: ['positive', true, 1],
  CONCEDE: ['positive', true, 1.5],
  COOPERATE: ['positive', false, 2],
  AID: ['positive', false, 2],
  RETREAT: ['positive', false, 1],
  ACCUSE: ['negative', true, 1],
  REJECT: ['negative', true, 1],
  THREATEN: ['negative', true, 1.5],
  PROTEST: ['negative', false, 1],
  SANCTION: ['negative', false, 2],
  MOBILIZE: ['negative', false, 1],
  COERCE: ['negative', false, 2],
  ASSAULT: ['negative', false, 3],
}

const SAID: Partial<Record<AttributionKind, number>> = { accusation: 1, threat: 1.5, demand: 0.5 }

/** The ties of all accounts: from events that happened, from what was said of somebody, from stands on a matter that names somebody, from disputes. */
export function tiesOf(accounts: readonly Account[], comparison: Comparison, identity: Identity): Tie[] {
  const articles = new Map(accounts.map(account => [account.article.id, account]))
  const superseded = supersededIn(comparison)
  const told = firstTellings(comparison, superseded)
  const found: Tie[] = []
  for (const account of accounts) {
    if (superseded.has(account.article.id)) continue
    for (const event of account.reading.events) if (told.get(event.id) !== false) found.push(...eventTies(event, account, identity))
    found.push(...saidTies(account, identity, told))
  }
  for (const position of comparison.positions) {
    const [first] = position.evidence
    const account = first && articles.get(first.article)
    if (!account || position.stance === 'unclear') continue
    const holder = voiceOfActor(position.actor, accounts, identity)
    const sign = position.stance === 'against' ? 'negative' : 'positive'
    if (holder === undefined || !GRANT.test(first.exact) || DEMAND.test(first.exact)) continue
    const granted = GRANT.exec(first.exact)!.index + first.start
    for (const to of named(account, { start: granted, end: first.end }, identity).slice(0, 1)) {
      if (to !== holder) found.push({ from: holder, to, sign, speech: true, weight: 1, ...dated(position.from), evidence: { ...first } })
    }
  }
  found.push(...disputeTies(accounts, comparison, identity))
  const homes = homesOf(accounts, identity)
  return found.filter(({ from, to }) => homes.get(from) !== to && homes.get(to) !== from)
}

// A stand ties its holder to whom it names where it grants or refuses something; to demand or condemn something says nothing of those whom the
// clause happens to name.
const GRANT =
  /\b(?:lets?|allow(?:s|ed)?|permit(?:s|ted)?|may|could|admit(?:s|ted)?|grant(?:s|ed)?|opens?|turns? down|turned down|refus(?:es|ed)|bar(?:s|red)?|welcom(?:es|ed))\b/iu
const DEMAND =
  /\b(?:call(?:s|ed|ing)? (?:on|for)|urg(?:es|ed|ing)|demand(?:s|ed|ing)?|ask(?:s|ed|ing)?|condemn(?:s|ed|ing)?|denounc(?:es|ed|ing))\b/iu

/** The government of each voice's own country: a governor's words about his state tie nobody. */
function homesOf(accounts: readonly Account[], identity: Identity): Map<string, string> {
  const homes = new Map<string, string>()
  for (const { article, reading } of accounts) {
    for (const { id } of reading.actors) {
      const figure = identity.figure(article.id, id)
      if (figure?.country !== undefined) homes.set(voiceOf(figure), `government:${figure.country}`)
    }
  }
  return homes
}

/** Who denies another's word, or lays a deed at another's door than he does, is at odds with him in speech. */
function disputeTies(accounts: readonly Account[], { claims, disagreements }: Comparison, identity: Identity): Tie[] {
  const claimOf = new Map(claims.map(claim => [claim.id, claim]))
  const speakers = new Map(
    accounts.flatMap(({ article, reading }) =>
      reading.attributions.map(({ id, source }) => [id, voice(identity.figure(article.id, source.actor))] as const),
    ),
  )
  return disagreements.flatMap(({ kind, sides }) => {
    if (kind !== 'denial' && kind !== 'actor') return []
    const [said, against] = sides
    const voices = [said, against].map(side => {
      const attributed =
        claimOf.get(side?.claim ?? '')?.assertedBy.flatMap(({ attribution }) => (attribution === undefined ? [] : [attribution])) ?? []
      return attributed.map(id => speakers.get(id)).find(one => one !== undefined)
    })
    const [to, from] = voices
    const evidence = against?.evidence[0]
    if (from === undefined || to === undefined || from === to || !evidence) return []
    return [{ from, to, sign: 'negative' as const, speech: true, weight: 1, ...dated(against.time), evidence }]
  })
}

/** The articles that a later version of the same stands for: what they tell is told by that one, or no more. */
function supersededIn({ versions }: Comparison): Set<string> {
  return new Set(versions.flatMap(({ articles }) => articles.slice(0, -1)))
}

/** Of the events and attributions that one claim joins only the first telling counts: `false` for the others. */
function firstTellings({ claims }: Comparison, superseded: ReadonlySet<string>): Map<string, boolean> {
  const told = new Map<string, boolean>()
  for (const { assertedBy } of claims) {
    let seen = false
    for (const { article, event, attribution } of assertedBy) {
      if (superseded.has(article)) continue
      for (const id of [event, attribution]) if (id !== undefined && !told.has(id)) told.set(id, !seen)
      seen = true
    }
  }
  return told
}

function eventTies(event: Event, account: Account, identity: Identity): Tie[] {
  const { article } = account
  const from = voice(identity.figure(article.id, event.actor.actor))
  const to = voice(identity.figure(article.id, event.recipient.actor))
  const quad = quadOf(event)
  if (from === undefined || to === undefined || from === to || !quad) return []
  const [sign, speech, weight] = quad
  const date =
    event.time && event.time.precision !== 'unknown' && event.time.precision !== 'year' ? event.time.from : article.published?.value
  const evidence = event.evidence[0] ?? quote(article.text, event.trigger)
  return [{ from, to, sign, speech, weight, ...dated(date), evidence: { article: article.id, ...evidence } }]
}

/** What happened counts by its type; what is threatened or refused is conflict in speech, what is promised cooperation in speech; the rest is nothing yet. */
function quadOf({ type, modality, polarity }: Event): Quad | undefined {
  const quad = QUADS[type]
  if (!quad) return undefined
  const [sign, speech, weight] = quad
  if (modality === 'actual' || modality === 'ongoing') return polarity === 'positive' ? [sign, speech, weight] : undefined
  if (modality === 'threatened' && polarity === 'positive') return ['negative', true, 1]
  if (modality === 'refused') return ['negative', true, 1]
  if (modality === 'promised' || modality === 'planned') {
    if (polarity === 'positive') return [sign, true, Math.min(1, weight)]
    return sign === 'positive' ? ['negative', true, 1] : undefined
  }
  return undefined
}

function saidTies(account: Account, identity: Identity, told: ReadonlyMap<string, boolean>): Tie[] {
  const { article, reading } = account
  return reading.attributions.flatMap(attribution => {
    const weight = SAID[attribution.kind]
    const from = voice(identity.figure(article.id, attribution.source.actor))
    const [content] = attribution.content
    if (weight === undefined || from === undefined || !content || told.get(attribution.id) === false) return []
    const to = attribution.content.flatMap(span => named(account, span, identity)).filter(one => one !== from)
    const date = attribution.time ?? article.published?.value
    return [...new Set(to)].map(one => ({
      from,
      to: one,
      sign: 'negative' as const,
      speech: true,
      weight,
      ...dated(date),
      evidence: { article: article.id, ...quote(article.text, content) },
    }))
  })
}

/** The voices that a span names, in the order of the text: states, bodies, groups and persons by name. */
function named({ article, reading }: Account, span: Span, identity: Identity): string[] {
  const inside = reading.actors.flatMap(({ id, mentions }) =>
    mentions.filter(mention => within(mention, span)).map(({ start }) => ({ id, start })),
  )
  const ordered = inside.toSorted((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1))
  return [...new Set(ordered.flatMap(({ id }) => voice(identity.figure(article.id, id)) ?? []))]
}

const NO_PARTY: ReadonlySet<string> = new Set(['unnamed', 'people', 'media'])

function voice(figure: Figure | undefined): string | undefined {
  return figure && !NO_PARTY.has(figure.type) ? voiceOf(figure) : undefined
}

function voiceOfActor(actor: string, accounts: readonly Account[], identity: Identity): string | undefined {
  for (const { article } of accounts) {
    const found = identity.figure(article.id, actor)
    if (found) return voice(found)
  }
  return undefined
}

function dated(value: string | undefined): { date?: string } {
  return value !== undefined && /^\d{4}-\d{2}-\d{2}/u.test(value) ? { date: value.slice(0, 10) } : {}
}
