import { children, form, isRelation, type Tokens } from '../../language/index.ts'
import { mayBeSomebody } from './agents.ts'
import { type Argument, caseOf, type Clause, clauseOf } from './clause.ts'
import { PREDICATE_INDEX, type Predicate, verbPredicates } from './predicates.ts'
import { conjuncts } from './phrase.ts'
import { fill, nmodBy, possessor } from './slots.ts'

/** A predicate of the lexicon found in a tree, with its arguments' heads. */
export interface Match {
  readonly predicate: Predicate
  /** The word that the event hangs on: the verb, or the noun that names the deed. */
  readonly trigger: number
  /** The verb that carries a noun ("launched an attack"), or the verb itself. */
  readonly verb?: number
  readonly clause?: Clause
  readonly actor?: Argument
  readonly recipient?: Argument
  /** The noun that the predicate itself names: no event of its own. */
  readonly noun?: number
}

/** The deed that a verb words, the most demanding predicate first whose words and recipient are all there. */
export function matchVerb(tokens: Tokens, verb: number): Match | undefined {
  const predicates = verbPredicates(tokens.lemma[verb]!, form(tokens, verb))
  if (!predicates) return undefined
  const clause = clauseOf(tokens, verb)
  for (const predicate of predicates) {
    const noun = predicate.objects.length > 0 ? objectWord(tokens, clause, predicate.objects) : undefined
    if (predicate.objects.length > 0 && noun === undefined) continue
    if ((predicate.objectless && clause.object) || (predicate.needsObject && !clause.object)) continue
    // "called him a liar" telephones nobody.
    if (predicate.plain && children(tokens, verb).some(child => tokens.deprel[child] === 'xcomp' && tokens.upos[child] !== 'VERB')) continue
    if (predicate.plain && clause.second) continue
    // "give up" is not "give".
    if (predicate.particles.length === 0 && hasOtherParticle(tokens, verb)) continue
    if (!predicate.particles.every(particle => hasParticle(tokens, clause, particle))) continue
    const found = withArguments(tokens, predicate, clause, noun)
    if (found.recipient || !predicate.needsRecipient) return found
  }
  return undefined
}

function withArguments(tokens: Tokens, predicate: Predicate, clause: Clause, noun: number | undefined): Match {
  const complement = predicate.slots.includes('comp') ? complementOf(tokens, clause.verb) : undefined
  let recipient = fill(tokens, predicate.slots, clause, noun, complement)
  if (recipient && predicate.people && !mayBeSomebody(tokens, recipient.token)) recipient = undefined
  // A passive whose object is the predicate's own noun ("sanctions were imposed on Iran by") has its doer behind "by".
  let actor = clause.subject
  // "Chad and Niger held talks in Lagos": with each other; Lagos is where.
  if (predicate.reciprocal && actor && (!recipient || /:(?:in|of)$/.test(recipient.path) || BOTH.test(tokens.lemma[recipient.token]!)))
    recipient = partner(tokens, clause.verb, actor.token) ?? recipient
  // "Chad and Niger accused each other": each of them the other.
  if (
    recipient &&
    actor &&
    EACH_OTHER.test(form(tokens, recipient.token)) &&
    EACH_OTHER.test(form(tokens, recipient.token + 1) || form(tokens, recipient.token - 1))
  ) {
    const other = partner(tokens, clause.verb, actor.token)
    recipient = other && { token: other.token, path: `each other:${other.path}` }
  }
  if (predicate.type === 'PROTEST' && !recipient) recipient = protestedAgainst(tokens, clause.verb)
  if (predicate.inverse) [actor, recipient] = [recipient, clause.passive ? clause.object : clause.subject]
  if (recipient && actor && recipient.token === actor.token) recipient = undefined
  return {
    predicate,
    trigger: clause.verb,
    verb: clause.verb,
    clause,
    ...(actor && { actor }),
    ...(recipient && { recipient }),
    ...(noun !== undefined && { noun }),
  }
}

/** "marched to demand the cabinet's resignation", "rallied, denouncing the junta": against whom is asked or blamed. */
function protestedAgainst(tokens: Tokens, verb: number): Argument | undefined {
  const aim = children(tokens, verb).find(
    child =>
      /^(?:advcl|xcomp)$/.test(tokens.deprel[child]!) &&
      /^(?:accuse|condemn|demand|denounce|oppose|protest|urge)$/.test(tokens.lemma[child]!),
  )
  const object = aim === undefined ? undefined : clauseOf(tokens, aim).object
  return object && { token: object.token, path: `aim>${object.path}` }
}

const EACH_OTHER = /^(?:each|one|other|another)$/i

/** "between the two countries" names nobody. */
const BOTH = /^(?:country|nation|neighbour|neighbor|party|people|side|state)$/

/** With whom, where both stand in the subject: "Chad and Niger signed a pact". */
function partner(tokens: Tokens, verb: number, subject: number): Argument | undefined {
  // A tree may give the verb two subjects with "and" between them.
  const twin = children(tokens, verb).find(
    child => isRelation(tokens.deprel[child]!, 'nsubj') && child < subject && tokens.upos[child + 1] === 'CCONJ',
  )
  const other = conjuncts(tokens, subject)[0] ?? twin
  return other === undefined ? undefined : { token: other, path: 'nsubj>conj' }
}

/** The subject of the clause asked for, else its object: "demanded that the firm pay", "calls for an end to". */
function complementOf(tokens: Tokens, verb: number): Argument | undefined {
  const complement = children(tokens, verb).find(child => isRelation(tokens.deprel[child]!, 'ccomp') || tokens.deprel[child] === 'xcomp')
  if (complement === undefined) return undefined
  const clause = clauseOf(tokens, complement)
  const below = children(tokens, complement).find(child => isRelation(tokens.deprel[child]!, 'nsubj'))
  const found = below === undefined ? clause.object : { token: below, path: 'nsubj' }
  return found && { token: found.token, path: `complement>${found.path}` }
}

/** The word of the verb's objects and complements that is one of these lemmas; two words are a noun with what stands before it. */
function objectWord(tokens: Tokens, clause: Clause, wanted: readonly string[]): number | undefined {
  const near = clause.object && !children(tokens, clause.verb).includes(clause.object.token) ? [clause.object.token] : []
  for (const child of [...children(tokens, clause.verb), ...near]) {
    const relation = tokens.deprel[child]!
    if (isRelation(relation, 'nsubj') && relation !== 'nsubj:pass' && !near.includes(child)) continue
    // "gave the consul 48 hours": a time that is the predicate's own.
    if (relation === 'time' && tokens.lemma[child] === 'hour' && isOneOf(tokens, child, wanted)) return child
    // "began two days of talks": what the time is filled with.
    if (relation === 'time') {
      const filled = children(tokens, child).find(below => isWithin(tokens, below) && isOneOf(tokens, below, wanted))
      if (filled !== undefined) return filled
    }
    if (!/^(?:obj|obl|nsubj:pass|xcomp|advmod|iobj|compound)/.test(relation) && !near.includes(child)) continue
    // Beside an object a prepositional phrase is part of the predicate only in set phrases ("put forces on alert").
    if (
      isRelation(relation, 'obl') &&
      clause.object &&
      !near.includes(child) &&
      !/^(?:hostage|captive|custody|alert|shield|favou?r|list|blacklist|court|tribunal)$/.test(tokens.lemma[child]!)
    )
      continue
    if (isOneOf(tokens, child, wanted)) return child
    for (const below of children(tokens, child))
      if (
        (isWithin(tokens, below) || (relation === 'xcomp' && tokens.upos[child] === 'ADJ' && isRelation(tokens.deprel[below]!, 'obl'))) &&
        isOneOf(tokens, below, wanted)
      )
        return below
    if (relation === 'obj')
      for (const below of children(tokens, child))
        if (
          /^(?:xcomp|nmod|appos|acl|dep|amod|compound|nmod:unmarked)$/.test(tokens.deprel[below]!) &&
          /^(?:hostage|captive|guilty)$/.test(tokens.lemma[below]!) &&
          isOneOf(tokens, below, wanted)
        )
          return below
  }
  return undefined
}

/** Another conjunct, or what a batch, a team or a number is made of: "withdrew a batch of peacekeepers". */
function isWithin(tokens: Tokens, below: number): boolean {
  return tokens.deprel[below] === 'conj' || (isRelation(tokens.deprel[below]!, 'nmod') && caseOf(tokens, below) === 'of')
}

function isOneOf(tokens: Tokens, noun: number, wanted: readonly string[]): boolean {
  const lemma = tokens.lemma[noun]!
  const word = form(tokens, noun).toLowerCase()
  for (const each of wanted) {
    // A lemmatizer keeps some plurals ("troops").
    if (each === lemma || each === word || `${each}s` === word || (each.endsWith('y') && `${each.slice(0, -1)}ies` === word)) return true
    const [first, second] = each.split(' ')
    if (
      second === lemma &&
      children(tokens, noun).some(child => tokens.lemma[child] === first || form(tokens, child).toLowerCase() === first)
    )
      return true
  }
  return false
}

function hasOtherParticle(tokens: Tokens, verb: number): boolean {
  return children(tokens, verb).some(child => tokens.deprel[child] === 'compound:prt' && child === verb + 1)
}

function hasParticle(tokens: Tokens, clause: Clause, particle: string): boolean {
  // As a preposition only where it is no place: "take in refugees", but not "take part in talks".
  if (particle !== 'in' && particle !== 'on' && clause.obliques.some(({ by }) => by === particle)) return true
  // "handed over two policemen": right behind the verb it is its particle, though the tree count with it.
  if (particle === 'until')
    return children(tokens, clause.verb).some(child => tokens.deprel[child] === 'time' && caseOf(tokens, child) === 'until')
  if (/^(?:over|up|out|back|off|down)$/.test(particle) && form(tokens, clause.verb + 1).toLowerCase() === particle) return true
  return children(tokens, clause.verb).some(
    child => form(tokens, child).toLowerCase() === particle && /^(?:compound:prt|advmod|case|mark|obl|advcl)$/.test(tokens.deprel[child]!),
  )
}

/** Verbs that carry a noun's deed: their subject does it. */
const CARRIERS = new Set(
  (
    'launch carry conduct stage mount make give hold issue impose file express voice declare announce order begin start resume wage commit perpetrate continue execute undertake perform deliver pose provide send offer ' +
    'extend lodge raise place put introduce adopt enforce maintain intensify step escalate expand increase lead face have reach sign propose open pay do take kick'
  ).split(' '),
)
/** Verbs whose subject suffers the noun's deed. */
const SUFFERERS = new Set('face suffer undergo come receive endure draw meet sustain survive encounter'.split(' '))

/** The deed that a noun words: with the verb that carries it, with its own dependents, or not at all. */
export function matchNoun(tokens: Tokens, noun: number): Match | undefined {
  const predicates = PREDICATE_INDEX.nouns.get(tokens.lemma[noun]!)
  if (!predicates || tokens.deprel[noun] === 'compound' || tokens.upos[noun] !== 'NOUN') return undefined
  for (const predicate of predicates) {
    if (
      predicate.objects.length > 0 &&
      !children(tokens, noun).some(child => predicate.objects.includes(form(tokens, child).toLowerCase()))
    )
      continue
    const found = carried(tokens, predicate, noun) ?? predicated(tokens, predicate, noun) ?? alone(tokens, predicate, noun)
    if (found && (found.recipient || found.actor)) return found
  }
  return undefined
}

function carried(tokens: Tokens, predicate: Predicate, noun: number): Match | undefined {
  const verb = tokens.head[noun]!
  if (verb < 0 || tokens.upos[verb] !== 'VERB') return undefined
  const relation = tokens.deprel[noun]!
  const lemma = tokens.lemma[verb]!
  const object = isRelation(relation, 'obj') || relation === 'nsubj:pass'
  const preposition = isRelation(relation, 'obl') ? (caseOf(tokens, noun) ?? '') : ''
  const under = /^(?:under|in|into)$/.test(preposition)
  const clause = clauseOf(tokens, verb)
  // "raised it in a call with the envoy": who raised it made the call.
  if (predicate.type === 'CONSULT' && AT.test(preposition)) {
    const partner = nmodBy(tokens, noun, 'with', 0)
    if (partner && clause.subject && !clause.passive)
      return { predicate, trigger: noun, verb, clause, actor: clause.subject, recipient: partner }
  }
  if (!object && !under) return undefined
  if ((object && SUFFERERS.has(lemma)) || (under && lemma === 'come')) {
    const by = nmodBy(tokens, noun, 'by') ?? nmodBy(tokens, noun, 'from') ?? clause.obliques.find(({ by }) => by === 'from' || by === 'by')
    const actor = by ?? describer(tokens, noun)
    const recipient = clause.passive ? clause.object : clause.subject
    return recipient && { predicate, trigger: noun, verb, clause, recipient, ...(actor && { actor }) }
  }
  // "offered talks" holds none.
  if (!object || !CARRIERS.has(lemma) || (predicate.type === 'CONSULT' && /^(?:offer|propose)$/.test(lemma))) return undefined
  const recipient = fill(tokens, predicate.slots, clause, noun, undefined)
  if (!recipient || !clause.subject) return undefined
  return { predicate, trigger: noun, verb, clause, actor: clause.subject, recipient }
}

const AT = /^(?:in|during|after|at|before|following)$/

/** "has been in touch with the envoy", "is at war with Chad": whose noun it is, the clause says. */
function predicated(tokens: Tokens, predicate: Predicate, noun: number): Match | undefined {
  if (!/^(?:in|at)$/.test(caseOf(tokens, noun) ?? '') || !children(tokens, noun).some(child => tokens.deprel[child] === 'cop'))
    return undefined
  const subject = children(tokens, noun).find(child => isRelation(tokens.deprel[child]!, 'nsubj'))
  const recipient = nmodBy(tokens, noun, 'with', 0) ?? nmodBy(tokens, noun, 'against', 0)
  return subject === undefined || !recipient
    ? undefined
    : { predicate, trigger: noun, verb: noun, actor: { token: subject, path: 'nsubj' }, recipient }
}

/** "the abduction of nine Danes by bandits", "Russian airstrikes on Aleppo", "talks between A and B". */
function alone(tokens: Tokens, predicate: Predicate, noun: number): Match | undefined {
  const between = predicate.reciprocal ? nmodBy(tokens, noun, 'between', 0) : undefined
  if (between) {
    const other = children(tokens, between.token).find(child => tokens.deprel[child] === 'conj')
    return other === undefined
      ? undefined
      : { predicate, trigger: noun, actor: between, recipient: { token: other, path: 'nmod:between>conj' } }
  }
  const by = nmodBy(tokens, noun, 'by')
  const poss = possessor(tokens, noun)
  const slots = poss && (by || predicate.slots.includes('poss')) ? predicate.slots : predicate.slots.filter(slot => slot !== 'poss')
  const recipient = fill(tokens, slots, undefined, noun, undefined)
  const actor = by ?? (recipient?.token === poss?.token ? undefined : poss) ?? describer(tokens, noun)
  // "Syria's war against the militia" is one; "the war on drugs" and "support for the poor" are none.
  if (predicate.carriedOnly && !(predicate.type === 'ASSAULT' && actor && recipient)) return undefined
  return { predicate, trigger: noun, ...(actor && { actor }), ...(recipient && { recipient }) }
}

/** The nation or body that describes a deed: "Russian airstrikes", "the US-led campaign", "rebel fire". */
function describer(tokens: Tokens, noun: number): Argument | undefined {
  const child = children(tokens, noun).find(
    each =>
      (tokens.deprel[each] === 'amod' && /^\p{Lu}/u.test(form(tokens, each))) ||
      (tokens.deprel[each] === 'compound' &&
        (tokens.upos[each] === 'PROPN' || /^(?:rebel|government|militant|police|army|opposition|coalition)$/.test(tokens.lemma[each]!))),
  )
  return child === undefined ? undefined : { token: child, path: tokens.deprel[child]! }
}
