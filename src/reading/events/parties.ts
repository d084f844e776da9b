import { children, form, isRelation, subtree, type Tokens } from '../../language/index.ts'
import type { Span } from '../../page/index.ts'
import type { Party } from '../actor.ts'
import { actorOf, type Cast, type Mention, mentionAt } from '../actors/cast.ts'
import { formsOf } from '../actors/gazetteer.ts'
import { isInstrument, isSomebody, ownerOfThing } from './agents.ts'
import { type Argument, caseOf, finite } from './clause.ts'
import { firstBeginning } from './nearby.ts'
import { phraseSpan } from './phrase.ts'

/** One side of an event with how sure it is that it names somebody: 1 an actor of the cast, .7 a word for people, .4 a thing that somebody owns. */
export interface Side {
  readonly token: number
  readonly party: Party
  readonly somebody: number
  readonly path: string
}

/** The side that an argument's words mean, through the thing to its owner: "US plans" is the US, "Turkish jets" Turkey. */
export function sideOf(tokens: Tokens, cast: Cast, argument: Argument): Side {
  const { token, path } = argument
  const span = phraseSpan(tokens, token)
  const mention = mentionAt(cast, token)
  if (mention?.by === 'pronoun') {
    const named = namedBefore(tokens, cast, mention)
    return { token, party: { span: named ?? span, actor: mention.actor }, somebody: 1, path: named ? `${path}>name` : path }
  }
  // "NATO warplanes" act for NATO, where the cast has them for planes alone.
  const idle = mention?.by === 'description' && isInstrument(tokens, token) && actorOf(cast, mention.actor)?.country === undefined
  const actor = idle && ownerOfThing(tokens, cast, token) !== undefined ? undefined : (mention?.actor ?? byForm(tokens, cast, token))
  if (actor !== undefined) return { token, party: { span, actor }, somebody: 1, path }
  // "ANKARA—Turkey will": where the tree heads a name with what only stands before it, the name is in the apposition.
  const beside = children(tokens, token).find(
    child =>
      /^(?:appos|flat|dep|parataxis|list)$/.test(tokens.deprel[child]!) &&
      child > token &&
      tokens.upos[child] === 'PROPN' &&
      mentionAt(cast, child),
  )
  if (beside !== undefined) return sideOf(tokens, cast, { token: beside, path: `${path}>beside` })
  const somebody = isSomebody(tokens, cast, token)
  const owner = ownerOfThing(tokens, cast, token)
  const owned = owner === undefined ? describedBy(tokens, cast, token) : mentionAt(cast, owner)?.actor
  if (owned !== undefined)
    return {
      token,
      party: { span: owner === undefined ? span : reaching(tokens, span, owner), actor: owned },
      somebody: somebody || isInstrument(tokens, token) ? 1 : 0.6,
      path: `${path}>owner`,
    }
  return { token, party: { span }, somebody: somebody ? 0.7 : isInstrument(tokens, token) ? 0.4 : 0, path }
}

/** Where a pronoun's sentence names the actor before it, the name: "The council said it will". */
function namedBefore(tokens: Tokens, cast: Cast, pronoun: Mention): Span | undefined {
  const sentence = tokens.sentence[pronoun.first]!
  let found: Mention | undefined
  for (let k = firstBeginning(cast.mentions, tokens.start[tokens.sentences[sentence]!]!); k < cast.mentions.length; k++) {
    const mention = cast.mentions[k]!
    if (mention.start >= pronoun.start) break
    if (mention.actor === pronoun.actor && mention.by !== 'pronoun' && tokens.sentence[mention.first] === sentence) found = mention
  }
  return found && { start: found.start, end: found.end }
}

/** The words of a thing, or its owner's where they stand apart: "any cooperation … with the ICC". */
function reaching(tokens: Tokens, span: Span, owner: number): Span {
  const start = tokens.start[owner]!
  return start >= span.start && start < span.end ? span : phraseSpan(tokens, owner)
}

/** The actor of the cast that a word is a form of ("America", "Turks"), where the cast has no mention there. */
function byForm(tokens: Tokens, cast: Cast, token: number): string | undefined {
  if (tokens.upos[token] !== 'PROPN' && tokens.upos[token] !== 'NOUN' && tokens.upos[token] !== 'ADJ') return undefined
  const [known] = formsOf(form(tokens, token), cast.own)
  return known && keysOf(cast).get(known.known.key)
}

/** The cast's actors by their key in the gazetteer; made once for each cast. */
const KEYS = new WeakMap<Cast, ReadonlyMap<string, string>>()

function keysOf(cast: Cast): ReadonlyMap<string, string> {
  const made =
    KEYS.get(cast) ?? new Map(cast.actors.flatMap(({ known, id }) => (known === undefined ? [] : [[known, id] as const])).toReversed())
  KEYS.set(cast, made)
  return made
}

function describedBy(tokens: Tokens, cast: Cast, token: number): string | undefined {
  for (const child of children(tokens, token)) {
    const found = /^(?:compound|amod|nmod:poss)$/.test(tokens.deprel[child]!) ? byForm(tokens, cast, child) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

/**
 * Whom a deed is for, where its words name a thing or nobody: the nearest other actor behind it in its own clause ("sent a team of doctors to the
 * hospital in Haiti", "suspended talks in Geneva"). Clauses about something else are not looked into.
 */
export function affectedParty(tokens: Tokens, cast: Cast, verb: number, actor: Side | undefined): Side | undefined {
  const below = subtree(
    tokens,
    verb,
    child =>
      /^(?:acl:relcl|parataxis|conj|appos|time)$/.test(tokens.deprel[child]!) ||
      (tokens.deprel[child] === 'advcl' && finite(tokens, child) !== undefined),
  )
  let nearest: number | undefined
  for (const token of below) {
    if (token <= verb) continue
    if (/^[,;:—]$/.test(form(tokens, token))) break
    const mention = mentionAt(cast, token)
    if (!mention || mention.by === 'pronoun' || mention.actor === actor?.party.actor || isRelation(tokens.deprel[token]!, 'nsubj')) continue
    // One's own army is nobody else.
    const owner = children(tokens, token).find(child => tokens.deprel[child] === 'nmod:poss')
    if (owner !== undefined && isOneOwn(tokens, cast, token, owner, actor)) continue
    nearest ??= token
    // To, with, from, against somebody: rather than the first one named.
    if (TOWARDS.test(caseOf(tokens, token) ?? '')) {
      nearest = token
      break
    }
  }
  return nearest === undefined ? undefined : { ...sideOf(tokens, cast, { token: nearest, path: 'clause' }), somebody: 0.6 }
}

/** "his counterpart", "its rival" are somebody else; other things of one's own are nobody else. */
export function isOneOwn(tokens: Tokens, cast: Cast, token: number, owner: number, actor: Side | undefined): boolean {
  if (FELLOWS.test(tokens.lemma[token]!)) return false
  return actor?.party.actor !== undefined && mentionAt(cast, owner)?.actor === actor.party.actor
}

const FELLOWS = /^(?:ally|colleague|counterpart|critic|enemy|foe|guest|host|neighbou?r|opponent|partner|predecessor|rival|successor)$/

const TOWARDS = /^(?:to|with|from|against|for|on|into)$/
