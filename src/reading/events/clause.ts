import { children, form, isRelation, type Tokens } from '../../language/index.ts'
import { frontedObject, isDateline, leftNoun, nextNoun, nounBehind } from './position.ts'

/**
 * Who does what to whom around one verb of a UD tree: subject and object as the sense has them (a passive's surface subject is the object), through
 * relative clauses, participles, coordination, control and raising (Universal Dependencies v2; the shared arguments of its enhanced graphs).
 */
export interface Clause {
  readonly verb: number
  readonly passive: boolean
  readonly subject?: Argument
  readonly object?: Argument
  /** The indirect object: "gave America permission". */
  readonly second?: Argument
  readonly obliques: readonly Oblique[]
}

/** A token that heads the words of an argument, and how it was come by. */
export interface Argument {
  readonly token: number
  readonly path: string
}

interface Oblique extends Argument {
  /** The preposition, lower-cased; the first word of a longer one. */
  readonly by: string
}

/** Verbs of two objects. */
const GIVING = new Set('allow award bring deny give grant hand lend offer owe pay promise refuse sell send show tell'.split(' '))

/** A chain of clauses is followed no further than this: real sentences need three. */
const DEEPEST = 6

export function clauseOf(tokens: Tokens, verb: number, depth = 0): Clause {
  const below = children(tokens, verb)
  const passive = isPassive(tokens, verb, below)
  const obliques = obliquesOf(tokens, below)
  const surface = subjectOf(tokens, verb, below, passive, depth)
  const agent = passive ? (obliques.find(({ by }) => by === 'by') ?? agentBehind(tokens, verb)) : undefined
  // "was given permission": what was given is the object, the surface subject who got it.
  const given = passive ? below.find(child => tokens.deprel[child] === 'obj') : undefined
  const object =
    given !== undefined
      ? at(given, 'obj')
      : passive
        ? surface
        : (objectOf(tokens, verb, below, surface, depth) ?? addressee(tokens, verb, below) ?? nextObject(tokens, verb, below))
  // "gave Canada a deadline": of two objects the first is who gets the second, whatever the tree calls it.
  const objects = passive || !GIVING.has(tokens.lemma[verb]!) ? [] : below.filter(child => tokens.deprel[child] === 'obj' && child > verb)
  const indirect = below.find(child => tokens.deprel[child] === 'iobj') ?? (objects.length > 1 ? objects[0] : undefined)
  const second = indirect !== undefined ? at(indirect, 'iobj') : given !== undefined ? surface : undefined
  const subject = passive ? agent : surface
  return {
    verb,
    passive,
    obliques,
    ...(subject && { subject: { token: subject.token, path: subject.path } }),
    ...(object && { object }),
    ...(second && { second }),
  }
}

/** Passive by its auxiliary or subject, as a reduced relative ("a town retaken by rebels"), or sharing another passive's auxiliary. */
export function isPassive(tokens: Tokens, verb: number, below: readonly number[] = children(tokens, verb)): boolean {
  if (below.some(child => tokens.deprel[child] === 'aux:pass')) return true
  if (below.some(child => tokens.deprel[child] === 'obj')) return false
  if (isHeadlinePassive(tokens, verb, below)) return true
  if (below.some(child => tokens.deprel[child] === 'nsubj:pass')) return true
  if (tokens.xpos[verb] !== 'VBN' && !(tokens.xpos[verb] === 'VBD' && tokens.deprel[verb] === 'acl')) return false
  const relation = tokens.deprel[verb]!
  const auxiliary = below.some(child => isRelation(tokens.deprel[child]!, 'aux'))
  if (relation === 'acl' || relation === 'amod') return !auxiliary
  if (relation === 'conj' && !auxiliary && !below.some(child => tokens.deprel[child] === 'nsubj' || tokens.deprel[child] === 'obj')) {
    const head = tokens.head[verb]!
    // "holding nine Danes, seized at the mine": a participle beside an active verb is its object's.
    return (
      head >= 0 && (isPassive(tokens, head) || (tokens.xpos[verb] === 'VBN' && tokens.xpos[head] !== 'VBN' && tokens.upos[head] === 'VERB'))
    )
  }
  return (
    relation === 'advcl' && !auxiliary && below.some(child => isRelation(tokens.deprel[child]!, 'obl') && caseOf(tokens, child) === 'by')
  )
}

/** "Soldiers accused of attacking villagers", "Two charged over raid": a headline leaves the auxiliary out. */
function isHeadlinePassive(tokens: Tokens, verb: number, below: readonly number[]): boolean {
  if (!/^VB[ND]$/.test(tokens.xpos[verb]!) || !/^(?:root|ccomp|parataxis)$/.test(tokens.deprel[verb]!)) return false
  if (below.some(child => isRelation(tokens.deprel[child]!, 'aux') || isRelation(tokens.deprel[child]!, 'ccomp'))) return false
  const behind = form(tokens, verb + 1).toLowerCase()
  if (!/^(?:of|for|in|by|over|with|at|after|near|on|as|from|to)$/.test(behind)) return false
  // Verbs that always have an object: without one they are passive; else a participle with a subject and no auxiliary is.
  if (OBJECTED.has(tokens.lemma[verb]!)) return true
  return (
    behind !== 'of' &&
    behind !== 'for' &&
    behind !== 'to' &&
    tokens.xpos[verb] === 'VBN' &&
    below.some(child => isRelation(tokens.deprel[child]!, 'nsubj'))
  )
}

const OBJECTED = new Set('accuse acquit arrest blame convict deport detain expel injure jail kill sentence suspect wound'.split(' '))

function subjectOf(tokens: Tokens, verb: number, below: readonly number[], passive: boolean, depth: number): Argument | undefined {
  // Of two subjects the nearer is one: "a group the government vowed to crush".
  const first =
    below.findLast(child => isRelation(tokens.deprel[child]!, 'nsubj') && child < verb) ??
    below.find(child => isRelation(tokens.deprel[child]!, 'nsubj'))
  const own = first !== undefined && isDateline(tokens, first) ? leftNoun(tokens, verb, first) : first
  if (own !== undefined) return isRelative(tokens, own) ? (antecedent(tokens, verb, 'relative') ?? at(own, 'nsubj')) : at(own, 'nsubj')
  if (depth >= DEEPEST) return undefined
  const relation = tokens.deprel[verb]!
  const head = tokens.head[verb]!
  if (head < 0 && relation !== 'root') return undefined
  if (relation === 'acl:relcl') return at(head, 'relative')
  if (tokens.xpos[verb] === 'VBG' && !passive && /^(?:acl|advcl)$/.test(relation)) {
    // "with bandits holding nine Danes": who stands right before a participle does it, whatever the tree hangs it on.
    const left = leftNoun(tokens, verb, tokens.sentences[tokens.sentence[verb]!]! - 1)
    if (left !== undefined) return at(left, 'participle')
  }
  if (relation === 'acl' || relation === 'amod') return participleSubject(tokens, verb, head, passive, depth)
  if (relation === 'conj') return shared(tokens, verb, head, passive, depth)
  if (relation === 'xcomp') return controller(tokens, head, depth)
  if (relation === 'advcl' && finite(tokens, verb) === undefined) return step(surfaceOf(tokens, head, depth + 1), 'participle')
  if (tokens.xpos[verb] === 'VBG' && form(tokens, verb - 1) === ',' && finite(tokens, verb) === undefined)
    return step(surfaceBefore(tokens, verb, depth), 'participle')
  if (/^(?:root|ccomp|parataxis|advcl)$/.test(relation) && tokens.upos[verb] === 'VERB') {
    const left = leftNoun(tokens, verb, tokens.sentences[tokens.sentence[verb]!]! - 1)
    return left === undefined ? undefined : at(left, 'left')
  }
  return undefined
}

/** "bandits holding nine Danes": the head does it; "plan to attack": who plans; passive participles: the head suffers it. */
function participleSubject(tokens: Tokens, verb: number, head: number, passive: boolean, depth: number): Argument | undefined {
  if (passive || tokens.xpos[verb] === 'VBG' || tokens.xpos[verb] === 'VBD' || tokens.xpos[verb] === 'VBN') return at(head, 'participle')
  if (!isInfinitive(tokens, verb)) return undefined
  return step(ownerOf(tokens, head, depth + 1), 'infinitive')
}

/** Whose plan, decision or permission a noun names: its possessor, else the subject of the verb that it is the object of. */
function ownerOf(tokens: Tokens, noun: number, depth: number): Argument | undefined {
  const below = children(tokens, noun)
  const owner =
    below.find(child => tokens.deprel[child] === 'nmod:poss') ??
    below.find(child => tokens.deprel[child] === 'compound' && (tokens.upos[child] === 'PROPN' || BODY.test(tokens.lemma[child]!))) ??
    below.find(child => tokens.deprel[child] === 'amod' && /^\p{Lu}/u.test(form(tokens, child)))
  if (owner !== undefined) return at(owner, 'possessor')
  const head = tokens.head[noun]!
  if (head < 0 || !isVerbal(tokens, head)) return undefined
  const clause = clauseOf(tokens, head, depth + 1)
  // "gave America permission to use": America will use it.
  return clause.second && tokens.deprel[noun] === 'obj' ? clause.second : clause.subject
}

/** Bodies without a capital whose plan, effort or campaign a noun names: "coalition efforts to". */
const BODY = /^(?:army|coalition|government|militia|opposition|police|rebel|regime)$/

/** A conjunct's subject: its first verb's, unless that is passive where this one is not and can have no patient there. */
function shared(tokens: Tokens, verb: number, head: number, passive: boolean, depth: number): Argument | undefined {
  if (!isVerbal(tokens, head)) return undefined
  const clause = clauseOf(tokens, head, depth + 1)
  if (passive) return step(clause.object ?? clause.subject, 'shared')
  return step(clause.passive && tokens.xpos[verb] !== 'VBN' ? clause.object : clause.subject, 'shared')
}

/** Whom an infinitive's deed belongs to: the object of "asked X to", else the subject of "vowed to". */
function controller(tokens: Tokens, head: number, depth: number): Argument | undefined {
  const clause = clauseOf(tokens, head, depth + 1)
  if (clause.object && !SUBJECT_CONTROL.has(tokens.lemma[head]!)) return step(clause.object, 'control')
  const obliged = clause.obliques.find(({ by }) => (by === 'on' || by === 'upon') && tokens.lemma[head] === 'call')
  return step(obliged ?? (clause.passive ? clause.object : clause.subject), 'control')
}

const SUBJECT_CONTROL = new Set(['promise', 'vow', 'use', 'threaten'])

function surfaceOf(tokens: Tokens, verb: number, depth: number): Argument | undefined {
  if (!isVerbal(tokens, verb)) return undefined
  const clause = clauseOf(tokens, verb, depth)
  return clause.passive ? (clause.subject ?? clause.object) : clause.subject
}

function objectOf(
  tokens: Tokens,
  verb: number,
  below: readonly number[],
  subject: Argument | undefined,
  depth: number,
): Argument | undefined {
  const objects = below.filter(child => isRelation(tokens.deprel[child]!, 'obj'))
  const own = objects.length > 1 && GIVING.has(tokens.lemma[verb]!) && objects.every(object => object > verb) ? objects.at(-1) : objects[0]
  // "Before they met, the general": what a comma parts from the verb is no object of it, whatever the tree says.
  if (own !== undefined && own > verb && form(tokens, verb + 1) === ',') return undefined
  if (own !== undefined) return isRelative(tokens, own) ? (antecedent(tokens, verb, 'relative') ?? at(own, 'obj')) : at(own, 'obj')
  const gap = tokens.deprel[verb] === 'acl:relcl' && tokens.head[verb]! !== subject?.token ? tokens.head[verb]! : undefined
  const fronted = frontedObject(tokens, verb, below)
  if (fronted !== undefined) return at(fronted, 'fronted')
  // "told the broadcaster that Amman had telephoned": a clause with a conjunction has no gap, whatever the tree calls it.
  const complete = below.some(
    child =>
      isRelation(tokens.deprel[child]!, 'ccomp') || (tokens.deprel[child] === 'mark' && /^(?:that|if|whether)$/i.test(form(tokens, child))),
  )
  if (gap !== undefined && gap >= 0 && !complete) return at(gap, 'relative')
  // "the group that it vowed to eradicate": the gap lies deeper down.
  if (tokens.deprel[verb] === 'xcomp' && depth < DEEPEST) {
    const head = tokens.head[verb]!
    const theme = head >= 0 ? frontedObject(tokens, head, children(tokens, head)) : undefined
    if (theme !== undefined) return at(theme, 'fronted')
    const above = tokens.head[head] ?? -1
    if (head >= 0 && tokens.deprel[head] === 'acl:relcl' && above >= 0 && clauseOf(tokens, head, depth + 1).subject?.token !== above)
      return at(above, 'relative')
  }
  if (tokens.deprel[verb] === 'conj' && depth < DEEPEST && tokens.xpos[verb] !== 'VBG') {
    // "detained and beat the men": the object stands behind the last verb only when the first has none; the first gets it below.
    return undefined
  }
  const after = below.find(child => tokens.deprel[child] === 'conj' && isVerbal(tokens, child))
  if (
    after !== undefined &&
    tokens.upos[verb] === 'VERB' &&
    !below.some(
      child => isRelation(tokens.deprel[child]!, 'obl') || isRelation(tokens.deprel[child]!, 'ccomp') || tokens.deprel[child] === 'xcomp',
    )
  ) {
    const object = children(tokens, after).find(child => tokens.deprel[child] === 'obj')
    if (object !== undefined && after - verb <= 3) return at(object, 'shared')
  }
  return undefined
}

/** "warned Paris that": who is told is the object of a verb that has no other, whatever the tree calls it. */
function addressee(tokens: Tokens, verb: number, below: readonly number[]): Argument | undefined {
  if (GIVING.has(tokens.lemma[verb]!)) return undefined
  const told = below.find(child => tokens.deprel[child] === 'iobj' && child > verb)
  return told === undefined ? undefined : at(told, 'iobj')
}

function agentBehind(tokens: Tokens, verb: number): Argument | undefined {
  const noun = nounBehind(tokens, verb, 'by', 9)
  return noun === undefined ? undefined : at(noun, 'behind:by')
}

/** "A shell hit the store, wounding two": the subject of the last verb before, where the tree hangs the participle on another clause. */
function surfaceBefore(tokens: Tokens, verb: number, depth: number): Argument | undefined {
  for (let i = verb - 2; i >= tokens.sentences[tokens.sentence[verb]!]!; i--)
    if (tokens.upos[i] === 'VERB') return surfaceOf(tokens, i, depth + 1)
  return undefined
}

function nextObject(tokens: Tokens, verb: number, below: readonly number[]): Argument | undefined {
  const noun = nextNoun(tokens, verb, below)
  return noun === undefined ? undefined : at(noun, 'next')
}

function obliquesOf(tokens: Tokens, below: readonly number[]): Oblique[] {
  const found: Oblique[] = []
  for (const child of below) {
    if (!isRelation(tokens.deprel[child]!, 'obl')) continue
    const by = caseOf(tokens, child)
    if (by !== undefined) found.push({ token: child, by, path: `obl:${by}` })
  }
  return found
}

/** The preposition of a noun, lower-cased: the first where there are several ("along with" is "along"). */
export function caseOf(tokens: Tokens, noun: number): string | undefined {
  const found = children(tokens, noun).find(child => tokens.deprel[child] === 'case' && child < noun)
  return found === undefined ? undefined : form(tokens, found).toLowerCase()
}

/** The finite verb or auxiliary that gives a clause its tense, where it has one. */
export function finite(tokens: Tokens, verb: number): number | undefined {
  if (/^(?:VBD|VBZ|VBP|MD)$/.test(tokens.xpos[verb]!)) return verb
  return children(tokens, verb).find(
    child =>
      (isRelation(tokens.deprel[child]!, 'aux') || tokens.deprel[child] === 'cop') && /^(?:VBD|VBZ|VBP|MD)$/.test(tokens.xpos[child]!),
  )
}

export function isInfinitive(tokens: Tokens, verb: number): boolean {
  // The mark hangs on the verb, or (trees err) on its auxiliary: "to have attacked".
  // "so as to ambush", "is due to apologise": the tree may hang the mark elsewhere.
  if (tokens.xpos[verb] === 'VB' && form(tokens, verb - 1) === 'to') return true
  const isTo = (child: number): boolean => tokens.deprel[child] === 'mark' && child < verb && form(tokens, child).toLowerCase() === 'to'
  return children(tokens, verb).some(
    child => isTo(child) || (isRelation(tokens.deprel[child]!, 'aux') && children(tokens, child).some(isTo)),
  )
}

export function isVerbal(tokens: Tokens, i: number): boolean {
  return (
    tokens.upos[i] === 'VERB' ||
    tokens.upos[i] === 'AUX' ||
    children(tokens, i).some(child => isRelation(tokens.deprel[child]!, 'nsubj') || tokens.deprel[child] === 'cop')
  )
}

function isRelative(tokens: Tokens, i: number): boolean {
  return /^(?:who|which|that|whom)$/i.test(form(tokens, i)) && /^(?:WDT|WP|DT|IN)$/.test(tokens.xpos[i]!)
}

/** The noun that a relative clause hangs on, from any verb of the clause's coordination. */
function antecedent(tokens: Tokens, verb: number, path: string): Argument | undefined {
  let at = verb
  for (let steps = 0; steps < DEEPEST && at >= 0; steps++) {
    if (isRelation(tokens.deprel[at]!, 'acl') && tokens.head[at]! >= 0) return { token: tokens.head[at]!, path }
    if (!/^(?:conj|xcomp|ccomp|advcl|parataxis)/.test(tokens.deprel[at]!)) return undefined
    at = tokens.head[at]!
  }
  return undefined
}

function at(token: number, path: string): Argument {
  return { token, path }
}

function step(argument: Argument | undefined, path: string): Argument | undefined {
  return argument && { token: argument.token, path: `${path}>${argument.path}` }
}
