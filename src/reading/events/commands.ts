import { children, form, isRelation, type Tokens } from '../../language/index.ts'
import { mayBeSomebody } from './agents.ts'
import { type Argument, type Clause, clauseOf, isInfinitive, isVerbal } from './clause.ts'
import { type Command, covered, finer, SPEECH } from './command.ts'
import { type Match, matchVerb } from './match.ts'
import { type Operator, operatorsAt } from './operators.ts'
import { conjuncts } from './phrase.ts'
import { temper, verbPredicates } from './predicates.ts'
import { sayingAt } from './sayings.ts'
import { described, nmodBy, possessor } from './slots.ts'

/** The deed of the second order that a word makes: an operator of the lexicon with its deed, or a plain saying that is one. */
export function commandAt(tokens: Tokens, token: number): Command | undefined {
  return ordered(tokens, token) ?? sayingAt(tokens, token)
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
  if (noun && /^(?:commitment|readiness|willingness)$/.test(tokens.lemma[token]!) && !isRelation(tokens.deprel[token]!, 'obj'))
    return undefined
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
  // "told the ambassador to leave": an expulsion.
  const expelled =
    made.type === 'REQUEST' && tokens.lemma[inner] === 'leave' && recipient !== undefined && ENVOYS.test(tokens.lemma[recipient.token]!)
  const actor = noun ? (possessor(tokens, token) ?? holder(tokens, token)) : clause?.subject
  if (!recipient && !deed) return undefined
  return {
    operator,
    type: expelled ? 'SANCTION' : made.type,
    cameo: expelled ? '166' : finer(made.cameo, deed?.predicate.type),
    trigger: token,
    ...(clause && { clause }),
    ...(actor && { actor }),
    ...(recipient && recipient.token !== actor?.token && { recipient }),
    covers: covered(tokens, complement),
  }
}

const ENVOYS = /^(?:ambassador|attache|charge|consul|counsellor|diplomat|emissary|envoy)$/

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
