import { actorOf, type Cast, mentionAt } from '../actors/cast.ts'
import { form, type Tokens } from '../../language/index.ts'
import type { EventType } from '../event.ts'
import { isAccident } from './accidents.ts'
import { isInstrument } from './agents.ts'
import { isContest, isTransfer } from './contests.ts'
import type { Deed } from './deeds.ts'
import type { Standing } from './standing.ts'
import type { Side } from './parties.ts'

/** Which deeds are told as events, how sure each is, and why. */

/** Types whose victims make an event though nobody says who did it. */
const DOERLESS: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'RETREAT', 'PROTEST'])

/** Types that are a deed without anybody to whom it is done. */
const ALONE: ReadonlySet<EventType> = new Set(['PROTEST', 'MOBILIZE', 'RETREAT', 'CONCEDE'])

/** Types that are done to somebody or not at all: with a thing as recipient under a quarter of them were right on the development pairs. */
const TO_SOMEBODY: ReadonlySet<EventType> = new Set(['AID', 'CONSULT', 'COOPERATE', 'REQUEST', 'SUPPORT'])

/** Deeds that are said of players too: signing, joining, helping, meeting. */
const FRIENDLY: ReadonlySet<EventType> = new Set(['AGREE', 'AID', 'CONSULT', 'COOPERATE', 'SUPPORT'])

/** What stands in a condition ("if Mali attacks") is said of nobody. */
const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'lest'])

/** The doer is the verb's own subject, or that of the verb that governs it ("decided to bomb"). */
const OWN_SUBJECT = /^(?:control>)?(?:nsubj|left)|^tie/

/** "the coalition's efforts to crush the militia" are somebody's against somebody, though they have no subject; plans and decisions say too little. */
const EFFORTS: ReadonlySet<string> = new Set(['effort', 'campaign', 'fight', 'struggle', 'battle', 'war'])

/** What is done or declared; anything less is told only of somebody to somebody, by the clause's own subject. */
const DECLARED: ReadonlySet<string> = new Set(['actual', 'ongoing', 'habitual', 'promised', 'threatened', 'refused'])

/** Whether a deed is one between somebody and somebody: the disease of event coders is to see too many. */
export function isTold(tokens: Tokens, cast: Cast, { actor, recipient, type, trigger, verb, standing, lemma, cameo, why }: Deed): boolean {
  if (FRIENDLY.has(type) && isTransfer(tokens, trigger)) return false
  if (type === 'ASSAULT' && isContest(tokens, trigger, lemma)) return false
  if (type === 'ASSAULT' && actor?.party.actor === undefined && isAccident(tokens, trigger)) return false
  // "Refugees poured into Kenya" attack nobody.
  if (type === 'ASSAULT' && INCURSION.test(why) && !(actor && isArmed(tokens, cast, actor))) return false
  // Soldiers that leave a country withdraw; others just leave.
  if (type === 'RETREAT' && lemma === 'leave' && !(actor && recipient?.party.actor !== undefined && isArmed(tokens, cast, actor)))
    return false
  // Marines that land visit nobody.
  if (cameo === '042' && actor && isArmed(tokens, cast, actor) && tokens.xpos[actor.token]!.endsWith('S')) return false
  // A visit is one by somebody in public life: a tourist's or a team's is none.
  if ((cameo === '042' || cameo === '036') && actor && !isPublic(tokens, cast, actor)) return false
  // Who joins the army takes a post.
  if (lemma === 'join' && recipient && POSTS_TAKEN.test(tokens.lemma[recipient.token]!) && tokens.xpos[actor?.token ?? trigger] === 'NN')
    return false
  if (PUBLIC.has(type) && actor && !isPublic(tokens, cast, actor) && !(recipient && isPublic(tokens, cast, recipient))) return false
  if (actor && actor.somebody === 0) return false
  if (actor && actor.somebody < 0.7 && (type === 'CONSULT' || actor.path.startsWith('relative'))) return false
  if (actor && actor.somebody < 0.7 && actor.party.actor === undefined && recipient && recipient.somebody < 0.7) return false
  if (!DECLARED.has(standing.modality) && standing.why.some(each => CONDITIONS.has(each))) return false
  if (actor?.party.actor !== undefined && actor.party.actor === recipient?.party.actor) return false
  if (recipient && recipient.somebody < 0.5 && TO_SOMEBODY.has(type)) return false
  // "editors arrested in May", "sanctions imposed in 1998": what is recalled of somebody, by nobody, is no news; an attack is.
  if (!actor && type !== 'ASSAULT' && tokens.deprel[trigger] === 'acl') return false
  if (!actor) return verb === trigger && DOERLESS.has(type) && recipient !== undefined && recipient.somebody >= 0.7
  if (
    !DECLARED.has(standing.modality) &&
    (actor.somebody < 0.6 || (recipient?.somebody ?? 0) < 0.6 || !(OWN_SUBJECT.test(actor.path) || isEffort(actor, standing)))
  )
    return false
  if (verb === undefined) return recipient !== undefined
  if (standing.modality === 'planned' && standing.why.every(each => each === 'to')) return false
  return recipient !== undefined || ALONE.has(type)
}

const POSTS_TAKEN = /^(?:academy|army|air_force|cabinet|club|company|faculty|firm|navy|party|police|staff|team)$/

/** Movements that are an attack where soldiers make them. */
const INCURSION = /^(?:(?:roll|push|pour|sweep|thrust|march|drive|advance|close|cross)\+|enter$)/

/** Soldiers, rebels, or what they fight with. */
function isArmed(tokens: Tokens, cast: Cast, { party, token }: Side): boolean {
  const sector = party.actor === undefined ? undefined : actorOf(cast, party.actor)?.sector
  return sector === 'MIL' || sector === 'REB' || isInstrument(tokens, token)
}

/** Types that are news only where a state, a body or somebody in a public post is a side: "she flew to Florida", "the chef thanked his staff" are none. */
const PUBLIC: ReadonlySet<EventType> = new Set(['AID', 'CONSULT', 'COOPERATE', 'SUPPORT', 'SANCTION'])

const POSTS: ReadonlySet<string> = new Set(['GOV', 'MIL', 'REB', 'OPP', 'PTY', 'JUD', 'LEG', 'SPY', 'COP', 'IGO', 'NGO', 'INT'])

/** Whether a side is one that the gazetteer knows, of a known state, in a public post, called by name, or the body that speaks ("we express our condolences"). */
function isPublic(tokens: Tokens, cast: Cast, { party, token }: Side): boolean {
  if (/^(?:we|our|us|i)$/i.test(form(tokens, token))) return true
  const actor = party.actor === undefined ? undefined : actorOf(cast, party.actor)
  if (!actor) return false
  if (actor.known !== undefined || actor.country !== undefined || POSTS.has(actor.sector ?? '')) return true
  return actor.type === 'person' && mentionAt(cast, token)?.by === 'name'
}

function isEffort({ path }: Side, { why }: Standing): boolean {
  return path.startsWith('infinitive>') && why.some(each => EFFORTS.has(each))
}

/**
 * How sure an event is. Where the doer is the verb's own subject, of the development pairs .79 are right with two known actors, .67 with a thing's
 * owner as recipient, .50 with one found elsewhere in the clause, .42 with a thing; those pairs mark one event a sentence and so say little of
 * participles, conjuncts and nouns, which are put lower. Nobody's deed is put lowest.
 */
export function scoreOf({ actor, recipient }: Deed): number {
  const doer = actor ? (/^(?:nsubj|left)/.test(actor.path) ? 0.8 : 0.6) : 0.45
  return Math.round(doer * (0.7 + 0.3 * (actor?.somebody ?? 1)) * worth(recipient) * 100) / 100
}

function worth(recipient: Side | undefined): number {
  if (!recipient) return 0.8
  if (recipient.path === 'clause') return 0.65
  if (recipient.somebody === 1) return 1
  return recipient.somebody >= 0.7 ? 0.95 : recipient.somebody >= 0.6 ? 0.85 : 0.55
}

/**
 * Why an event is told: the line of the lexicon that fitted; for each side the way to it in the tree from the verb or noun, how its words name it (name,
 * description, title, pronoun) and where the knowledge of it comes from (the text, or the gazetteer and its key there); the words that decided the standing.
 */
export function whyOf(cast: Cast, { why, type, actor, recipient, standing }: Deed): string {
  const parts = [
    `pattern ${why} (${type})`,
    ...(actor ? [`actor ${resolution(cast, actor)}`] : []),
    ...(recipient ? [`recipient ${resolution(cast, recipient)}`] : []),
    ...(standing.why.length > 0 ? [`standing ${standing.why.join(' ')}`] : []),
  ]
  return parts.join('; ')
}

function resolution(cast: Cast, { path, token, party }: Side): string {
  const actor = party.actor === undefined ? undefined : actorOf(cast, party.actor)
  if (!actor) return `${path}, nobody known`
  const mention = mentionAt(cast, token)
  const by = mention?.actor === actor.id ? mention.by : 'its words'
  const source = actor.known === undefined ? (actor.source ?? 'text') : `${actor.source ?? 'gazetteer'} ${actor.known}`
  return `${path}, by ${by}, ${source}`
}
