import { children, form, type Tokens } from '../../language/index.ts'
import { actorOf, type Cast } from '../actors/cast.ts'
import type { EventType } from '../event.ts'
import { isHostileDeed } from './agents.ts'
import type { Clause } from './clause.ts'
import type { Command } from './command.ts'
import { commandAt } from './commands.ts'
import { intentOf } from './intent.ts'
import { type Match, matchNoun, matchVerb } from './match.ts'
import { standingOfNoun, standingOfVerb } from './modality.ts'
import { affectedParty, isOneOwn, type Side, sideOf } from './parties.ts'
import { temper } from './predicates.ts'
import { possessor } from './slots.ts'
import type { Standing } from './standing.ts'
import { type Tie, tieAt } from './ties.ts'

/** A deed found in a tree, before it is dated, placed and attributed. */
export interface Deed {
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
  /** The lemma of the lexicon that was found, for what it counts. */
  readonly lemma: string
  /** The words of the lexicon. */
  readonly why: string
}

/** The deeds of a text, in text order: first those of the second order, whose content is then no deed of its own; then the rest. */
export function deedsOf(tokens: Tokens, cast: Cast): Deed[] {
  const commanded = commandsOf(tokens, cast)
  const found = [...commanded.deeds]
  const told = new Map(found.map(deed => [deed.trigger, deed]))
  const named = new Set<number>()
  for (let i = 0; i < tokens.length; i++) {
    if (commanded.covered.has(i) || told.has(i) || named.has(i)) continue
    // "the kidnapped teachers": what an attribute recalls has been told, or is no news; but "and wounded dozens" is a verb that a tree mistook.
    if (tokens.deprel[i] === 'amod' && tokens.upos[i - 1] !== 'CCONJ') continue
    const match = tokens.upos[i] === 'VERB' ? matchVerb(tokens, i) : tokens.upos[i] === 'NOUN' ? matchNoun(tokens, i) : undefined
    if (!match) continue
    if (match.noun !== undefined) named.add(match.noun)
    // "provided support": the verb has told it.
    const carrier = match.predicate.noun && match.verb !== undefined ? told.get(match.verb) : undefined
    if (carrier && carrier.recipient?.token === match.recipient?.token) continue
    const deed = deedOf(tokens, cast, match)
    told.set(i, deed)
    found.push(deed, ...alongside(tokens, cast, deed))
  }
  for (let i = 0; i < tokens.length; i++) {
    const tie = told.has(i) ? undefined : tieAt(tokens, cast, i)
    if (tie) found.push(deedOfTie(tokens, cast, tie))
  }
  return found.filter(deed => !isContent(tokens, deed, told) && !isGround(tokens, deed, told)).toSorted((a, b) => a.trigger - b.trigger)
}

const DONE: ReadonlySet<string> = new Set(['actual', 'ongoing', 'habitual'])

/** What a told deed is about, and did not happen, is that deed's content: "warned them that troops would come", "a demand that they disarm". */
function isContent(tokens: Tokens, { trigger, verb, standing }: Deed, told: ReadonlyMap<number, Deed>): boolean {
  if (tokens.upos[trigger] === 'NOUN' && isAskedFor(tokens, trigger, told)) return true
  if (verb === undefined || (DONE.has(standing.modality) && !standing.negative)) return false
  let at = verb
  for (let steps = 0; steps < CONTENT_DEPTH && /^(?:ccomp|xcomp|acl|conj)$/.test(tokens.deprel[at]!); steps++) {
    const conjunct = tokens.deprel[at] === 'conj'
    at = tokens.head[at]!
    if (!conjunct && told.has(at)) return true
    if (!conjunct && tokens.upos[at] === 'NOUN' && told.has(tokens.head[at]!)) return true
  }
  return false
}

const PAPERS = /^(?:agreement|bill|deal|decision|document|law|letter|motion|paper|plan|proposal|report|resolution|talk|text|treaty|vote)$/

/** "demanded the release of the monks", "offered a withdrawal from the heights": what is asked, offered, refused or threatened did not happen; what is ordered did. */
function isAskedFor(tokens: Tokens, noun: number, told: ReadonlyMap<number, Deed>): boolean {
  let at = noun
  for (let steps = 0; steps < 3 && /^(?:obj|nmod|conj)$/.test(tokens.deprel[at]!); steps++) {
    at = tokens.head[at]!
    const over = told.get(at)
    if (over) return over.trigger !== noun && over.lemma !== 'order' && /^(?:AGREE|REJECT|REQUEST|THREATEN)$/.test(over.type)
  }
  return false
}

const CONTENT_DEPTH = 4

/** "denounced Georgia for sheltering rebels", "thanked Oslo for hosting the talks": why somebody is blamed or praised is content of that, and no news of its own. */
function isGround(tokens: Tokens, { verb }: Deed, told: ReadonlyMap<number, Deed>): boolean {
  if (verb === undefined || tokens.xpos[verb] !== 'VBG' || !/^(?:advcl|acl|xcomp|ccomp)$/.test(tokens.deprel[verb]!)) return false
  if (!children(tokens, verb).some(child => tokens.deprel[child] === 'mark' && /^(?:for|of|over|on|about)$/i.test(form(tokens, child))))
    return false
  const above = tokens.head[verb]!
  // "a resolution on sending monitors": what a paper is about.
  if (tokens.upos[above] === 'NOUN' && PAPERS.test(tokens.lemma[above]!)) return true
  const judged = told.get(above)
  return judged !== undefined && /^(?:ACCUSE|SUPPORT|SANCTION|THREATEN)$/.test(judged.type)
}

/** A tie told in passing holds as a rule, whatever else the sentence tells. */
function deedOfTie(tokens: Tokens, cast: Cast, { trigger, type, word, actor, recipient }: Tie): Deed {
  return {
    trigger,
    type,
    actor: sideOf(tokens, cast, actor),
    recipient: sideOf(tokens, cast, recipient),
    reciprocal: type === 'COOPERATE',
    standing: { modality: 'habitual', negative: false, why: [] },
    lemma: tokens.lemma[trigger]!,
    why: word,
  }
}

/** "fought the militia alongside the army": the army fights it too, and the two do it together. */
function alongside(tokens: Tokens, cast: Cast, deed: Deed): Deed[] {
  const beside = deed.clause?.obliques.find(({ by }) => by === 'alongside')
  if (!beside || !deed.actor || temper(deed.type) !== 'hostile') return []
  const fellow = sideOf(tokens, cast, beside)
  if (fellow.party.actor === undefined || fellow.party.actor === deed.actor.party.actor) return []
  const preposition = children(tokens, beside.token).find(child => tokens.deprel[child] === 'case') ?? beside.token
  const { mode: _, ...rest } = deed
  const together: Deed = {
    ...rest,
    trigger: preposition,
    type: 'COOPERATE',
    cameo: '062',
    recipient: fellow,
    reciprocal: true,
    lemma: 'alongside',
    why: 'alongside',
  }
  return [{ ...deed, actor: fellow }, together]
}

function commandsOf(tokens: Tokens, cast: Cast): { readonly deeds: readonly Deed[]; readonly covered: ReadonlySet<number> } {
  const deeds: Deed[] = []
  const covered = new Set<number>()
  for (let i = 0; i < tokens.length; i++) {
    const upos = tokens.upos[i]
    const command = covered.has(i) || (upos !== 'VERB' && upos !== 'NOUN' && upos !== 'ADJ') ? undefined : commandAt(tokens, i)
    if (!command) continue
    for (const each of command.covers) covered.add(each)
    const noun = upos === 'NOUN'
    const standing = noun ? standingOfNoun(tokens, i) : standingOfVerb(tokens, i)
    const intent = noun ? undefined : intentOf(command.type, standing)
    deeds.push({
      ...sides(tokens, cast, command.type, command),
      trigger: i,
      ...(!noun && { verb: i }),
      ...(command.clause && { clause: command.clause }),
      type: intent?.type ?? command.type,
      cameo: intent?.cameo ?? command.cameo,
      reciprocal: command.operator.lemma === 'agree' || command.recipient?.path === 'deed>nsubj>conj',
      standing: intent ? { ...standing, modality: intent.modality, negative: false } : standing,
      lemma: command.operator.lemma,
      why: `${command.operator.words} + deed`,
    })
  }
  return { deeds, covered }
}

function deedOf(tokens: Tokens, cast: Cast, match: Match): Deed {
  const { predicate, trigger, verb, clause } = match
  const standing = predicate.noun ? standingOfNoun(tokens, trigger, verb) : standingOfVerb(tokens, trigger)
  const intent = verb === undefined ? undefined : intentOf(predicate.type, standing)
  const parties = sides(tokens, cast, predicate.type, match)
  // A crowd protests in the street, a government in a note.
  const note =
    predicate.lemma === 'protest' && predicate.type === 'PROTEST' && !intent && parties.recipient && isGovernment(cast, parties.actor)
  // Whom police capture they arrest.
  const caught = predicate.lemma === 'capture' && !intent && sectorOf(cast, parties.actor) === 'COP'
  const cameo = intent?.cameo ?? (note ? '114' : caught ? '173' : predicate.cameo)
  return {
    ...parties,
    trigger,
    ...(verb !== undefined && { verb }),
    ...(clause && { clause }),
    type: intent?.type ?? (note ? 'ACCUSE' : caught ? 'COERCE' : predicate.type),
    reciprocal: predicate.reciprocal && !predicate.inverse,
    ...(predicate.mode !== undefined && !intent && { mode: note ? 'allege' : predicate.mode }),
    ...(cameo !== undefined && { cameo }),
    standing: intent ? { ...standing, modality: intent.modality, negative: false } : standing,
    lemma: predicate.lemma,
    why: predicate.words,
  }
}

function sectorOf(cast: Cast, side: Side | undefined): string | undefined {
  return side?.party.actor === undefined ? undefined : actorOf(cast, side.party.actor)?.sector
}

function isGovernment(cast: Cast, side: Side | undefined): boolean {
  const actor = side?.party.actor === undefined ? undefined : actorOf(cast, side.party.actor)
  return actor?.type === 'government' || (actor?.sector === 'GOV' && actor.type !== 'people')
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
  const named = match.recipient && sideOf(tokens, cast, match.recipient)
  // "agreed to open their gates": what is one's own is nobody else.
  const found =
    named?.party.actor !== undefined && (named.party.actor === actor?.party.actor || isOwnThing(tokens, cast, named, actor))
      ? undefined
      : named
  // "put its forces on alert": one's own are nobody to whom such a deed is done.
  const others = found && THROUGH_THINGS.has(type) && isOwn(tokens, cast, found, actor) ? undefined : found
  const better =
    (others?.somebody ?? 0) < 0.6 &&
    THROUGH_THINGS.has(type) &&
    !(type === 'MOBILIZE' && others) &&
    !(others && isHostileDeed(tokens.lemma[others.token]!))
      ? affectedParty(tokens, cast, match.clause?.verb ?? match.trigger, actor)
      : undefined
  const recipient = better ?? others
  return { ...(actor && { actor }), ...(recipient && { recipient }) }
}

/** "Japan's premier apologised for his country's rule over Korea": a thing of the actor's own state. */
function isOwnThing(tokens: Tokens, cast: Cast, { token }: Side, actor: Side | undefined): boolean {
  const owner = possessor(tokens, token)
  const state = owner && /^(?:country|nation|people|government)$/.test(tokens.lemma[owner.token]!) ? owner.token : undefined
  const whose = state === undefined ? undefined : possessor(tokens, state)
  return state !== undefined && whose !== undefined && isOneOwn(tokens, cast, state, whose.token, actor)
}

function isOwn(tokens: Tokens, cast: Cast, { token }: Side, actor: Side | undefined): boolean {
  const owner = possessor(tokens, token)
  return owner !== undefined && isOneOwn(tokens, cast, token, owner.token, actor)
}
