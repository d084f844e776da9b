import { children, form, isRelation, type Tokens } from '../../language/index.ts'
import { caseOf, finite, isInfinitive, isPassive } from './clause.ts'
import { SAYING, DUTY, NEVER, CONDITION, INSTEAD, ALLEGED, THOUGHT, OPPOSED, UNREAL, COMING, OCCUR, WANTING, CONTENT } from './moods.ts'
import { operatorsAt } from './operators.ts'
import { HAPPENED, own, type Standing } from './standing.ts'

/** Chains of control and complement are followed this far up. */
const HIGHEST = 8

/** The standing of a deed worded by a verb. */
export function standingOfVerb(tokens: Tokens, verb: number): Standing {
  return over(own(tokens, verb), above(tokens, verb, HIGHEST))
}

/** The standing of a deed worded by a noun, `support` the verb that carries it ("launched an attack") where there is one. */
export function standingOfNoun(tokens: Tokens, noun: number, support?: number): Standing {
  const described = ofDescription(tokens, noun)
  if (support !== undefined) return over(described, standingOfVerb(tokens, support))
  return over(described, aboveNoun(tokens, noun))
}

/** An inner standing seen from outside: what did not happen outside did not happen inside. */
export function over(inner: Standing, outer: Standing): Standing {
  if (outer === HAPPENED) return inner
  const modality =
    inner.modality === 'actual' || inner.modality === 'ongoing' || inner.modality === 'habitual'
      ? outer.modality === 'actual'
        ? inner.modality
        : outer.modality
      : inner.modality
  const both = inner.negative && outer.negative
  return {
    modality: both && modality === 'actual' ? 'hypothetical' : modality,
    negative: inner.negative !== outer.negative,
    why: [...outer.why, ...inner.why],
  }
}

/** What the clauses above say of the deed. */
function above(tokens: Tokens, verb: number, left: number): Standing {
  const head = tokens.head[verb]!
  if (head < 0 || left === 0) return HAPPENED
  const relation = tokens.deprel[verb]!
  if (relation === 'conj') return ofConjunct(tokens, verb, head, left)
  if (
    relation === 'xcomp' ||
    isRelation(relation, 'ccomp') ||
    isRelation(relation, 'csubj') ||
    isRelation(relation, 'advcl') ||
    relation === 'acl' ||
    isRelation(relation, 'obl')
  )
    return ofComplement(tokens, verb, head, left)
  if (relation === 'acl:relcl') return ofRelative(tokens, verb, head)
  if (relation === 'parataxis' && isInfinitive(tokens, verb)) return { modality: 'planned', negative: false, why: ['to'] }
  return HAPPENED
}

/** "It was not the army that fired": the cleft's negation is the deed's; "a demand that Chad withdraw" is a noun's content, whatever the tree calls it. */
function ofRelative(tokens: Tokens, verb: number, head: number): Standing {
  const below = children(tokens, head)
  const not = below.find(child => NEVER.has(form(tokens, child).toLowerCase()) && child < head)
  if (not !== undefined && below.some(child => tokens.deprel[child] === 'cop'))
    return { modality: 'actual', negative: true, why: [form(tokens, not).toLowerCase()] }
  const lemma = tokens.lemma[head]!
  const that =
    form(tokens, head + 1).toLowerCase() === 'that' &&
    children(tokens, verb).some(child => isRelation(tokens.deprel[child]!, 'nsubj') && child > head + 1)
  return that && CONTENT.has(lemma)
    ? { modality: operatorsAt(tokens, head)[0]?.modality ?? 'hypothetical', negative: false, why: [lemma] }
    : HAPPENED
}

/** Conjuncts share what governs the first; one without a finite verb of its own shares that one's auxiliaries too. */
function ofConjunct(tokens: Tokens, verb: number, head: number, left: number): Standing {
  if (tokens.upos[head] !== 'VERB' && tokens.upos[head] !== 'AUX' && tokens.upos[head] !== 'ADJ') return HAPPENED
  const governed = above(tokens, head, left - 1)
  if (finite(tokens, verb) === undefined) return over(own(tokens, head, false), governed)
  const marked = children(tokens, head).find(child => tokens.deprel[child] === 'mark' && CONDITION.has(form(tokens, child).toLowerCase()))
  return marked === undefined
    ? isInfinitive(tokens, head)
      ? HAPPENED
      : governed
    : { modality: 'hypothetical', negative: false, why: [form(tokens, marked).toLowerCase()] }
}

function ofComplement(tokens: Tokens, verb: number, head: number, left: number): Standing {
  const relation = tokens.deprel[verb]!
  const before = gerundPreposition(tokens, verb)
  if (before !== undefined && (INSTEAD.has(before) || before === 'against'))
    return { modality: before === 'against' ? 'demanded' : 'actual', negative: true, why: [before] }
  // "the risk of rebels attacking", "ended without rebels attacking"
  const owner = tokens.head[head]!
  const around = relation === 'acl' && tokens.xpos[verb] === 'VBG' ? caseOf(tokens, head) : undefined
  if (around !== undefined && INSTEAD.has(around)) return { modality: 'actual', negative: true, why: [around] }
  // "accused the police of torturing them"
  if (before === 'of' && relation === 'acl' && owner >= 0 && ALLEGED.has(tokens.lemma[owner]!))
    return { modality: 'hypothetical', negative: false, why: [tokens.lemma[owner]!] }
  // "came close to burning it down"
  if (before === 'to' && /^(?:close|near)$/.test(form(tokens, gerundMark(tokens, verb) - 1)))
    return { modality: 'hypothetical', negative: true, why: [form(tokens, gerundMark(tokens, verb) - 1)] }
  if (relation === 'acl' && tokens.xpos[verb] === 'VBG' && owner >= 0 && caseOf(tokens, head) === 'of' && ALLEGED.has(tokens.lemma[owner]!))
    return { modality: 'hypothetical', negative: false, why: [tokens.lemma[owner]!] }
  const infinitive = isInfinitive(tokens, verb)
  // "came in order to arrest them"
  const aim = children(tokens, verb).some(child => tokens.deprel[child] === 'mark' && form(tokens, child + 1) === 'order')
  const governing = aim ? undefined : effectOf(tokens, head, verb, before)
  const loose = isRelation(relation, 'advcl') && !infinitive && before === undefined
  if (
    loose &&
    (governing === undefined || governing === HAPPENED || verb < head || hasComma(tokens, head, verb) || finite(tokens, verb) !== undefined)
  )
    return ofAdverbial(tokens, verb, head, left)
  if (governing === undefined) {
    const purpose = infinitive && (tokens.lemma[head] !== 'come' || aim) && !isFirstTo(tokens, verb)
    const outer = isRelation(relation, 'ccomp')
      ? ofReport(tokens, head)
      : relation === 'acl' && !infinitive
        ? HAPPENED
        : over(headOwn(tokens, head), above(tokens, head, left - 1))
    return over(purpose ? { modality: 'planned', negative: false, why: ['to'] } : HAPPENED, outer)
  }
  const outer = over(headOwn(tokens, head), tokens.upos[head] === 'NOUN' ? aboveNoun(tokens, head) : above(tokens, head, left - 1))
  return over(governing, outer.modality === 'ongoing' || outer.modality === 'habitual' ? { ...outer, modality: 'actual' } : outer)
}

/** "became the first country to recognise it", "the last to leave": who is the first to do it has done it. */
function isFirstTo(tokens: Tokens, verb: number): boolean {
  const to = children(tokens, verb).find(child => tokens.deprel[child] === 'mark' && child < verb && form(tokens, child) === 'to')
  if (to === undefined) return false
  const noun = to - 1
  return [noun, ...children(tokens, noun)].some(each => /^(?:first|last|second|third|fourth|latest)$/i.test(form(tokens, each)))
}

/** "ruled out attacking" is a complement whatever the tree calls it; "fled, fearing an attack" is none. */
function hasComma(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (form(tokens, i) === ',') return true
  return false
}

function headOwn(tokens: Tokens, head: number): Standing {
  return tokens.upos[head] === 'NOUN' || tokens.upos[head] === 'PROPN' ? ofDescription(tokens, head) : own(tokens, head, false)
}

/** What a verb of saying does to what is said: nothing, unless it was not said. */
function ofReport(tokens: Tokens, head: number): Standing {
  const said = own(tokens, head)
  return said.negative ? { modality: 'hypothetical', negative: false, why: said.why } : HAPPENED
}

/** "when it attacks", "before they strike", "killing 32": the deed stands with its main clause where it has no past of its own. */
function ofAdverbial(tokens: Tokens, verb: number, head: number, left: number): Standing {
  const tense = finite(tokens, verb)
  if (tense !== undefined && tokens.xpos[tense] === 'VBD') return HAPPENED
  const outer = over(headOwn(tokens, head), above(tokens, head, left - 1))
  return tense === undefined
    ? { ...outer, negative: false, modality: outer.negative ? 'hypothetical' : outer.modality }
    : outer.modality === 'actual'
      ? HAPPENED
      : { ...outer, negative: false }
}

/** "of" in "accused of bombing", "without" in "without firing", "without having fired". */
function gerundPreposition(tokens: Tokens, verb: number): string | undefined {
  const mark = gerundMark(tokens, verb)
  return mark < 0 ? undefined : form(tokens, mark).toLowerCase()
}

/** The preposition before a gerund, -1 where it has none. */
function gerundMark(tokens: Tokens, verb: number): number {
  const having = children(tokens, verb).some(child => isRelation(tokens.deprel[child]!, 'aux') && tokens.xpos[child] === 'VBG')
  if (tokens.xpos[verb] !== 'VBG' && tokens.xpos[verb] !== 'VB' && !having) return -1
  return (
    children(tokens, verb).findLast(
      child =>
        /^(?:mark|case|cc)$/.test(tokens.deprel[child]!) &&
        child < verb &&
        (form(tokens, child).toLowerCase() !== 'to' || tokens.xpos[verb] === 'VBG'),
    ) ?? -1
  )
}

/** What the head of a complement makes of it: an operator of the lexicon, "accused of", "is thought to have". */
function effectOf(tokens: Tokens, head: number, verb: number, before: string | undefined): Standing | undefined {
  const lemma = tokens.lemma[head]!
  if (before === 'of' && ALLEGED.has(lemma)) return { modality: 'hypothetical', negative: false, why: [lemma] }
  if (CONDITION.has(form(tokens, head).toLowerCase())) return { modality: 'hypothetical', negative: false, why: ['if'] }
  if (THOUGHT.has(lemma) && isInfinitive(tokens, verb) && (lemma === 'say' || isPassive(tokens, head)))
    return { modality: 'hypothetical', negative: false, why: [lemma] }
  if (lemma === 'be' && isInfinitive(tokens, verb)) return { modality: 'planned', negative: false, why: ['be to'] }
  if (lemma === 'unable' || lemma === 'powerless') return { modality: 'actual', negative: true, why: [lemma] }
  if (OPPOSED.has(lemma) && isGerund(tokens, verb) && tokens.deprel[verb] !== 'advcl')
    return { modality: 'hypothetical', negative: false, why: [lemma] }
  const operator = operatorsAt(tokens, head)
    .filter(each => each.that || !isThatClause(tokens, verb) || Object.keys(each.made).length === 0)
    .find(({ preposition, object }) => object === undefined && (preposition === undefined || hasPreposition(tokens, head, preposition)))
  if (!operator) return undefined
  return operator.modality === undefined && !operator.negative
    ? HAPPENED
    : { modality: operator.modality ?? 'actual', negative: operator.negative, why: [lemma] }
}

/** "attacking", "being attacked". */
function isGerund(tokens: Tokens, verb: number): boolean {
  return (
    tokens.xpos[verb] === 'VBG' || children(tokens, verb).some(child => tokens.deprel[child] === 'aux:pass' && tokens.xpos[child] === 'VBG')
  )
}

/** "told reporters that it had attacked" orders nothing. */
function isThatClause(tokens: Tokens, verb: number): boolean {
  return isRelation(tokens.deprel[verb]!, 'ccomp') && tokens.xpos[verb] !== 'VBG' && !isInfinitive(tokens, verb)
}

function hasPreposition(tokens: Tokens, head: number, preposition: string): boolean {
  return children(tokens, head).some(
    child =>
      (isRelation(tokens.deprel[child]!, 'obl') && caseOf(tokens, child) === preposition) ||
      (/^(?:mark|compound:prt|advmod)$/.test(tokens.deprel[child]!) && form(tokens, child) === preposition),
  )
}

function ofDescription(tokens: Tokens, noun: number): Standing {
  for (const child of children(tokens, noun)) {
    const word = form(tokens, child).toLowerCase()
    if (tokens.deprel[child] === 'amod' && UNREAL.has(word)) return { modality: 'hypothetical', negative: false, why: [word] }
    if (tokens.deprel[child] === 'amod' && COMING.has(word)) return { modality: 'planned', negative: false, why: [word] }
    if (tokens.deprel[child] === 'det' && /^(?:no|neither)$/.test(word)) return { modality: 'actual', negative: true, why: [word] }
    if (tokens.deprel[child] === 'det' && word === 'any') return { modality: 'hypothetical', negative: false, why: [word] }
  }
  return HAPPENED
}

/** A noun's standing by its verb: "plan an attack", "deny any attack", "talks will begin", "after the attack" (it happened). */
function aboveNoun(tokens: Tokens, noun: number): Standing {
  const head = tokens.head[noun]!
  if (head < 0) return HAPPENED
  const relation = tokens.deprel[noun]!
  if (relation === 'conj') return aboveNoun(tokens, head)
  const preposition = caseOf(tokens, noun)
  if (preposition === 'without' || preposition === 'against')
    return { modality: 'hypothetical', negative: preposition === 'without', why: [preposition] }
  const lemma = tokens.lemma[head]!
  if (tokens.upos[head] === 'VERB' || tokens.upos[head] === 'ADJ') {
    const object = isRelation(relation, 'obj') || relation === 'nsubj:pass'
    const wanted = preposition === 'for' && WANTING.has(lemma)
    if (object || wanted) {
      const operator = operatorsAt(tokens, head)[0]
      if (operator && (operator.modality !== undefined || operator.negative))
        return over({ modality: operator.modality ?? 'actual', negative: operator.negative, why: [lemma] }, standingOfVerb(tokens, head))
      if (OPPOSED.has(lemma)) return { modality: 'hypothetical', negative: false, why: [lemma] }
    }
    if (isRelation(relation, 'nsubj') && OCCUR.has(lemma))
      return over(lemma === 'fail' ? { modality: 'actual', negative: true, why: ['fail'] } : HAPPENED, standingOfVerb(tokens, head))
    if (preposition === 'of' && ALLEGED.has(lemma)) return { modality: 'hypothetical', negative: false, why: [lemma] }
    return standingOfVerb(tokens, head).modality === 'actual' || !object
      ? HAPPENED
      : { modality: 'hypothetical', negative: false, why: standingOfVerb(tokens, head).why }
  }
  if (
    tokens.upos[head] === 'NOUN' &&
    (operatorsAt(tokens, head).length > 0 || ALLEGED.has(lemma) || /^(?:fear|wave)$/.test(lemma)) &&
    lemma !== 'wave'
  )
    return {
      modality: operatorsAt(tokens, head)[0]?.modality ?? 'hypothetical',
      negative: operatorsAt(tokens, head)[0]?.negative ?? false,
      why: [lemma],
    }
  return HAPPENED
}

export function isSaying(lemma: string): boolean {
  return SAYING.has(lemma)
}

/** The auxiliary that makes a clause a duty: "must", "should". */
export function dutyOf(tokens: Tokens, verb: number): string | undefined {
  const found = children(tokens, verb).find(
    child => isRelation(tokens.deprel[child]!, 'aux') && DUTY.has(form(tokens, child).toLowerCase()),
  )
  return found === undefined ? undefined : form(tokens, found).toLowerCase()
}
