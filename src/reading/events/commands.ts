import { children, form, isRelation, subtree, type Tokens } from '../../language/index.ts'
import type { EventType } from '../event.ts'
import { mayBeSomebody } from './agents.ts'
import { type Argument, type Clause, clauseOf, finite, isInfinitive, isVerbal } from './clause.ts'
import { type Match, matchVerb } from './match.ts'
import { type Operator, operatorsAt } from './operators.ts'
import { dutyOf, isSaying } from './modality.ts'
import { conjuncts } from './phrase.ts'
import { temper, verbPredicates } from './predicates.ts'
import { described, nmodBy, possessor } from './slots.ts'

/**
 * Deeds of the second order: "refused to meet", "threatened to attack", "asked him to leave", "its refusal to pay". What is refused, threatened or asked
 * for did not happen, so it gives the event its code and recipient and is no event itself.
 */
export interface Command {
  readonly operator: Operator
  readonly type: EventType
  readonly cameo: string
  readonly trigger: number
  readonly clause?: Clause
  readonly actor?: Argument
  readonly recipient?: Argument
  /** The verbs of the deed itself: no events of their own. */
  readonly covers: readonly number[]
}

/** Verbs of mere speech and thought: "declined to comment" is no rejection of anybody. */
const SPEECH = new Set(
  'comment say elaborate discuss confirm identify name disclose reveal answer speculate specify give speak believe think know see talk describe acknowledge explain add be note mention remember predict worry understand respond'.split(
    ' ',
  ),
)

export function commandAt(tokens: Tokens, token: number): Command | undefined {
  return ordered(tokens, token) ?? dutyAt(tokens, token) ?? refusalAt(tokens, token) ?? chargeAt(tokens, token) ?? menaceAt(tokens, token)
}

function ordered(tokens: Tokens, token: number): Command | undefined {
  const noun = tokens.upos[token] === 'NOUN'
  const candidates = operatorsAt(tokens, token).filter(({ made, object }) => object === undefined && Object.keys(made).length > 0)
  if (candidates.length === 0) return undefined
  const complement =
    children(tokens, token).find(child => isComplement(tokens, child, noun)) ?? (noun ? infinitiveBehind(tokens, token) : undefined)
  if (complement === undefined) return undefined
  // "pledged support for efforts to": the verb with its object is a deed of its own.
  if (!noun && isRelation(tokens.deprel[complement]!, 'xcomp') && (matchVerb(tokens, token)?.predicate.objects.length ?? 0) > 0)
    return undefined
  // "reaffirmed its commitment to": said anew; "its commitment to" in passing is no news.
  if (noun && tokens.lemma[token] === 'commitment' && !isRelation(tokens.deprel[token]!, 'obj')) return undefined
  const clause = noun ? undefined : clauseOf(tokens, token)
  const that = isRelation(tokens.deprel[complement]!, 'ccomp') && !isInfinitive(tokens, complement) && tokens.xpos[complement] !== 'VBG'
  const operator = candidates
    .filter(each => each.that || !that)
    .find(
      ({ preposition }) =>
        preposition === undefined || clause?.obliques.some(({ by }) => by === preposition) || hasMark(tokens, complement, preposition),
    )
  if (!operator) return undefined
  const inner = innermost(tokens, complement)
  const deed = matchVerb(tokens, inner)
  const made = operator.made[temperOf(tokens, inner, deed)]
  if (!made || (made.of && !(deed && made.of.includes(deed.predicate.type))) || (!deed && SPEECH.has(tokens.lemma[inner]!)))
    return undefined
  const recipient = recipientOf(tokens, operator, clause, complement, inner, deed)
  const actor = noun ? (possessor(tokens, token) ?? holder(tokens, token)) : clause?.subject
  if (!recipient && !deed) return undefined
  return {
    operator,
    type: made.type,
    cameo: finer(made.cameo, deed?.predicate.type),
    trigger: token,
    ...(clause && { clause }),
    ...(actor && { actor }),
    ...(recipient && recipient.token !== actor?.token && { recipient }),
    covers: covered(tokens, complement),
  }
}

/** "The envoy said that Chad must pay": a demand on Chad by who says so. */
function dutyAt(tokens: Tokens, token: number): Command | undefined {
  if (tokens.upos[token] !== 'VERB' || !isSaying(tokens.lemma[token]!)) return undefined
  const complement = children(tokens, token).find(
    child => isRelation(tokens.deprel[child]!, 'ccomp') || tokens.deprel[child] === 'parataxis',
  )
  const duty = complement === undefined ? undefined : dutyOf(tokens, complement)
  if (complement === undefined || duty !== 'must') return undefined
  const clause = clauseOf(tokens, token)
  const bound = clauseOf(tokens, complement)
  const recipient = bound.subject
  if (!clause.subject || !recipient || recipient.token === clause.subject.token) return undefined
  return {
    operator: DUTY,
    type: 'REQUEST',
    cameo: '100',
    trigger: token,
    clause,
    actor: clause.subject,
    recipient,
    covers: covered(tokens, complement),
  }
}

/** "Iran said it will not suspend its work despite the demands of": a refusal, of whatever it is that one says one will not do. */
function refusalAt(tokens: Tokens, token: number): Command | undefined {
  if (tokens.upos[token] !== 'VERB' || !isSaying(tokens.lemma[token]!)) return undefined
  const complement = children(tokens, token).find(child => isRelation(tokens.deprel[child]!, 'ccomp') && tokens.upos[child] === 'VERB')
  if (complement === undefined || STATES.has(tokens.lemma[complement]!) || SPEECH.has(tokens.lemma[complement]!)) return undefined
  const below = children(tokens, complement)
  const willed = below.some(child => isRelation(tokens.deprel[child]!, 'aux') && /^(?:will|would|'ll|wo)$/i.test(form(tokens, child)))
  const denied = below.some(child => /^(?:not|n't|n’t|never)$/i.test(form(tokens, child)))
  const oneself = below.some(child => isRelation(tokens.deprel[child]!, 'nsubj') && /^(?:it|he|she|they|we|i)$/i.test(form(tokens, child)))
  const clause = clauseOf(tokens, token)
  if (!willed || !denied || !oneself || !clause.subject || matchVerb(tokens, complement)) return undefined
  return { operator: WONT, type: 'REJECT', cameo: '120', trigger: token, clause, actor: clause.subject, covers: [] }
}

/** "Khartoum charged that Chad was arming rebels", "Delhi said Pakistan was behind the raid": an accusation of whoever is said to do it. */
function chargeAt(tokens: Tokens, token: number): Command | undefined {
  if (tokens.upos[token] !== 'VERB') return undefined
  const lemma = tokens.lemma[token]!
  const charging = /^(?:allege|charge|claim)$/.test(lemma)
  if (!charging && !isSaying(lemma)) return undefined
  const complement = children(tokens, token).find(child => isRelation(tokens.deprel[child]!, 'ccomp'))
  if (complement === undefined) return undefined
  const clause = clauseOf(tokens, token)
  const inner = clauseOf(tokens, complement)
  const blamed = isBlamed(tokens, complement)
  const deed = charging && tokens.upos[complement] === 'VERB' ? matchVerb(tokens, complement) : undefined
  const recipient = blamed ?? (deed && temper(deed.predicate.type) === 'hostile' ? inner.subject : undefined)
  if (!clause.subject || !recipient || recipient.token === clause.subject.token) return undefined
  return {
    operator: CHARGE,
    type: 'ACCUSE',
    cameo: '112',
    trigger: token,
    clause,
    actor: clause.subject,
    recipient,
    covers: covered(tokens, complement),
  }
}

/** "Pakistan was behind the raid", "Minsk was responsible for the crash", "Oslo was to blame": the subject of it. */
function isBlamed(tokens: Tokens, complement: number): Argument | undefined {
  const below = children(tokens, complement)
  const subject = below.find(child => isRelation(tokens.deprel[child]!, 'nsubj'))
  const behind = below.some(child => tokens.deprel[child] === 'case' && form(tokens, child).toLowerCase() === 'behind')
  const guilty = /^(?:responsible|guilty|culpable|blame)$/.test(tokens.lemma[complement]!)
  const denied = below.some(child => /^(?:not|n't|n’t|never|no)$/i.test(form(tokens, child)))
  return subject !== undefined && (behind || guilty) && !denied ? { token: subject, path: 'complement>nsubj' } : undefined
}

const CHARGE: Operator = { words: 'charge+that', noun: false, lemma: 'charge', that: true, made: {}, negative: false }

/** "Tehran said American bases would be hit if it came under attack": a threat by who says so, where nobody else is said to do it. */
function menaceAt(tokens: Tokens, token: number): Command | undefined {
  if (tokens.upos[token] !== 'VERB' || !(isSaying(tokens.lemma[token]!) || tokens.lemma[token] === 'warn')) return undefined
  const complement = children(tokens, token).find(child => isRelation(tokens.deprel[child]!, 'ccomp') && tokens.upos[child] === 'VERB')
  if (complement === undefined) return undefined
  const below = children(tokens, complement)
  const willed = below.some(child => isRelation(tokens.deprel[child]!, 'aux') && /^(?:will|would|'ll)$/i.test(form(tokens, child)))
  const denied = below.some(child => /^(?:not|n't|n’t|never)$/i.test(form(tokens, child)))
  const bound = clauseOf(tokens, complement)
  const clause = clauseOf(tokens, token)
  const oneself = below.some(child => isRelation(tokens.deprel[child]!, 'nsubj') && /^(?:it|he|she|they|we|i)$/i.test(form(tokens, child)))
  const conditional = below.some(
    child => tokens.deprel[child] === 'advcl' && children(tokens, child).some(mark => /^(?:if|unless)$/i.test(form(tokens, mark))),
  )
  // In the passive without a doer, or by oneself on a condition.
  if (!willed || denied || !clause.subject || !((bound.passive && !bound.subject) || (oneself && conditional))) return undefined
  const deed = matchVerb(tokens, complement)
  if (!deed?.recipient || temper(deed.predicate.type) !== 'hostile') return undefined
  return {
    operator: MENACE,
    type: 'THREATEN',
    cameo: finer('130', deed.predicate.type),
    trigger: token,
    clause,
    actor: clause.subject,
    recipient: { token: deed.recipient.token, path: `deed>${deed.recipient.path}` },
    covers: covered(tokens, complement),
  }
}

const MENACE: Operator = { words: 'say+would', noun: false, lemma: 'threaten', that: true, made: {}, negative: false }

/** What nobody wills. */
const STATES = new Set('be have affect change harm hurt matter need happen occur mean cost last rain lead cause solve work'.split(' '))

const WONT: Operator = { words: 'say+will+not', noun: false, lemma: 'say', that: true, made: {}, negative: false }

const DUTY: Operator = { words: 'say+must', noun: false, lemma: 'say', that: true, made: {}, negative: false }

/** "echoes its refusal to allow": the infinitive right behind a noun is the noun's, though the tree hang it on the verb. */
function infinitiveBehind(tokens: Tokens, noun: number): number | undefined {
  if (noun + 1 >= tokens.length || form(tokens, noun + 1) !== 'to' || tokens.deprel[noun + 1] !== 'mark') return undefined
  const verb = tokens.head[noun + 1]!
  return verb > noun && tokens.head[verb] === tokens.head[noun] ? verb : undefined
}

function isComplement(tokens: Tokens, child: number, noun: boolean): boolean {
  const relation = tokens.deprel[child]!
  if (noun) return relation === 'acl' && isInfinitive(tokens, child)
  if (relation === 'xcomp') return isVerbal(tokens, child)
  if (isRelation(relation, 'ccomp')) return isVerbal(tokens, child)
  return relation === 'advcl' && isInfinitive(tokens, child)
}

function hasMark(tokens: Tokens, complement: number, preposition: string): boolean {
  return children(tokens, complement).some(child => tokens.deprel[child] === 'mark' && tokens.lemma[child] === preposition)
}

/** Friendly or hostile by the deed found, else by the verb alone where its recipient is not told. */
function temperOf(tokens: Tokens, verb: number, deed: Match | undefined): 'friendly' | 'hostile' | 'other' {
  const bare =
    deed?.predicate ??
    verbPredicates(tokens.lemma[verb]!, form(tokens, verb))?.find(
      ({ objects, particles }) => objects.length === 0 && particles.length === 0,
    )
  // "offered to send troops" is an offer.
  if (bare?.type === 'MOBILIZE' && /^(?:send|dispatch|deploy)$/.test(bare.lemma)) return 'friendly'
  return bare ? temper(bare.type) : 'other'
}

/** Down through "vowed to try to stop": the verb of the deed. */
function innermost(tokens: Tokens, verb: number): number {
  let at = verb
  for (let steps = 0; steps < 4; steps++) {
    const lower = children(tokens, at).find(child => tokens.deprel[child] === 'xcomp' && tokens.upos[child] === 'VERB')
    if (lower === undefined || matchVerb(tokens, at)) return at
    at = lower
  }
  return at
}

/** Whom an order, a threat or a refusal is for: who is asked; else whom the deed would be done to. */
function recipientOf(
  tokens: Tokens,
  operator: Operator,
  clause: Clause | undefined,
  complement: number,
  inner: number,
  deed: Match | undefined,
): Argument | undefined {
  // "Jordan and Britain agreed to": with each other.
  const partner = operator.lemma === 'agree' && clause?.subject ? conjuncts(tokens, clause.subject.token)[0] : undefined
  if (partner !== undefined) return { token: partner, path: 'nsubj>conj' }
  // "agreed with Cuba to take back the sailors"
  const fellow =
    operator.lemma === 'agree' ? clause?.obliques.find(({ by, token }) => by === 'with' && mayBeSomebody(tokens, token)) : undefined
  if (fellow) return fellow
  const asked = operator.preposition === undefined ? undefined : clause?.obliques.find(({ by }) => by === operator.preposition)
  if (asked) return asked
  const own =
    clause?.second ??
    (clause?.object && !mayBeSomebody(tokens, clause.object.token) ? described(tokens, clause.object.token) : undefined) ??
    (clause?.object && clause.object.token !== complement ? clause.object : undefined)
  if (own) return own
  const subject = children(tokens, complement).find(child => isRelation(tokens.deprel[child]!, 'nsubj'))
  const type = operator.made.other?.type
  if (subject !== undefined && (type === 'REQUEST' || type === 'COERCE' || type === 'CONCEDE'))
    return { token: subject, path: 'complement>nsubj' }
  const addressed = clause?.obliques.find(({ by }) => by === 'with' || by === 'to' || by === 'from' || by === 'of')
  if (type === 'REQUEST' && addressed) return addressed
  if (deed?.recipient && deed.recipient.token !== clause?.subject?.token)
    return { token: deed.recipient.token, path: `deed>${deed.recipient.path}` }
  return addressed ?? affected(tokens, inner)
}

/** Without a known deed: its object, or whom it is to, with, for, against. */
function affected(tokens: Tokens, verb: number): Argument | undefined {
  const clause = clauseOf(tokens, verb)
  const towards = clause.obliques.find(({ by }) => /^(?:to|with|against|for|from|on)$/.test(by))
  const inside =
    clause.object &&
    ['with', 'to', 'on', 'against', 'from', 'of', 'by']
      .map(by => nmodBy(tokens, clause.object?.token ?? verb, by, 0))
      .find(found => found !== undefined)
  const found = clause.second ?? inside ?? (clause.object && !clause.passive ? clause.object : undefined) ?? towards
  return found && { token: found.token, path: `deed>${found.path}` }
}

/** Whose refusal: the subject of the verb that the noun is the object of ("repeated its refusal" has its own possessor). */
function holder(tokens: Tokens, noun: number): Argument | undefined {
  const by = nmodBy(tokens, noun, 'by', 0) ?? nmodBy(tokens, noun, 'of', 0)
  if (by) return by
  const verb = tokens.head[noun]!
  if (verb < 0 || tokens.upos[verb] !== 'VERB' || !isRelation(tokens.deprel[noun]!, 'obj')) return undefined
  return clauseOf(tokens, verb).subject
}

/** All words of the deed, down to the relative clauses in it: "refused to stop attacks on" refuses the stop, and the attacks are its content. */
function covered(tokens: Tokens, complement: number): number[] {
  return subtree(
    tokens,
    complement,
    child => tokens.deprel[child] === 'acl:relcl' || (tokens.deprel[child] === 'advcl' && finite(tokens, child) !== undefined),
  )
}

/** CAMEO's finer code where the deed tells: a refusal to meet is 125, a threat of force 138, a promise of aid 033. */
function finer(cameo: string, deed: EventType | undefined): string {
  const root = cameo.slice(0, 2)
  return (deed && FINER[`${root} ${deed}`]) ?? cameo
}

const FINER: { readonly [key: string]: string } = {
  '02 AID': '023',
  '02 CONCEDE': '025',
  '02 CONSULT': '026',
  '02 COOPERATE': '021',
  '02 RETREAT': '025',
  '02 SUPPORT': '022',
  '03 AID': '033',
  '03 CONCEDE': '035',
  '03 CONSULT': '036',
  '03 COOPERATE': '031',
  '03 RETREAT': '035',
  '03 SUPPORT': '032',
  '10 AID': '103',
  '10 CONCEDE': '105',
  '10 CONSULT': '106',
  '10 COOPERATE': '101',
  '10 RETREAT': '105',
  '12 AID': '122',
  '12 CONCEDE': '124',
  '12 CONSULT': '125',
  '12 COOPERATE': '121',
  '12 RETREAT': '124',
  '13 ASSAULT': '138',
  '13 COERCE': '132',
  '13 PROTEST': '133',
  '13 SANCTION': '131',
}
