import { children, childrenBy, isRelation, type Tokens } from '../../language/index.ts'
import { cueOf } from './cue.ts'
import { isSpeaker } from './speaker-class.ts'

/** Who does what a verb says: the head token of its subject, followed through passives, controls, participles and coordination; -1 where nobody is named. */
export function subjectOf(tokens: Tokens, verb: number, depth = 0): number {
  const misread = spokenBy(tokens, verb)
  if (misread >= 0) return misread
  const passive = childrenBy(tokens, verb, 'aux:pass', 'nsubj:pass').length > 0
  if (passive) return childrenBy(tokens, verb, 'obl:agent').concat(agents(tokens, verb))[0] ?? -1
  // "told this paper": whom it was told stands after the verb, even where the tree takes it for the subject.
  const telling = cueOf(tokens.lemma[verb]!, 'v')?.frames.has('tell')
  const own = childrenBy(tokens, verb, 'nsubj').find(i => !telling || i < verb)
  if (own !== undefined) return antecedent(tokens, own, verb)
  const after = inverted(tokens, verb)
  if (after >= 0) return after
  if (depth > 4) return -1
  const deprel = tokens.deprel[verb]!
  const above = tokens.head[verb]!
  if (above < 0) return -1
  // "is said to have told": who is said to is who told.
  const said = isRelation(deprel, 'xcomp') ? childrenBy(tokens, above, 'nsubj:pass')[0] : undefined
  if (said !== undefined) return said
  // "heard him say", "asked them to tell": the object is who says, save after "promised them to".
  const controller =
    isRelation(deprel, 'xcomp') && !['promise', 'threaten', 'swear'].includes(tokens.lemma[above]!)
      ? childrenBy(tokens, above, 'obj', 'iobj')[0]
      : undefined
  if (controller !== undefined && controller < verb) return controller
  if (isRelation(deprel, 'conj') || isRelation(deprel, 'xcomp')) return subjectOf(tokens, above, depth + 1)
  if (deprel === 'advcl' || deprel === 'advcl:relcl' || deprel === 'ccomp') {
    const participle =
      tokens.xpos[verb] === 'VBG' || children(tokens, verb).some(i => tokens.deprel[i] === 'mark' && tokens.lemma[i] === 'to')
    return participle ? subjectOf(tokens, above, depth + 1) : afterAs(tokens, verb)
  }
  if (isRelation(deprel, 'acl')) {
    if (tokens.xpos[verb] === 'VBN') return agents(tokens, verb)[0] ?? -1
    // "footage of Ann Lee saying": not the footage.
    const near = verb - 1
    return tokens.upos[near] === 'PROPN' && tokens.xpos[verb] === 'VBG'
      ? (childrenBy(tokens, above, 'nmod').find(i => i <= near && near - i < 3 && i > above) ?? above)
      : above
  }
  return -1
}

/**
 * Who says, where the tree misreads a verb of saying that a that-clause follows: "the operator *confirmed* that P" as if it had been confirmed, "the group
 * *denied* that P" as if it were a denied group, "an aide *told* the daily that P, the daily said" with the aide under the second verb. -1 otherwise.
 */
function spokenBy(tokens: Tokens, verb: number): number {
  const entry = cueOf(tokens.lemma[verb]!, 'v')
  if (!entry?.frames.has('that') || !['VBN', 'VBD'].includes(tokens.xpos[verb]!)) return -1
  if (children(tokens, verb).some(i => i < verb && ['aux', 'aux:pass', 'nsubj'].includes(tokens.deprel[i]!))) return -1
  const passive = childrenBy(tokens, verb, 'nsubj:pass').find(i => i < verb)
  if (passive !== undefined) return tokens.deprel[verb] === 'root' ? passive : -1
  const above = tokens.head[verb]!
  if (above < 0) return -1
  if (tokens.deprel[verb] === 'acl')
    return above < verb && tokens.head[above]! < 0 && tokens.upos[above] !== 'VERB' && isFollowedByThat(tokens, verb) ? above : -1
  if (tokens.deprel[verb] !== 'ccomp' || above < verb) return -1
  const subjects = childrenBy(tokens, above, 'nsubj')
  const first = subjects.find(i => i < verb)
  return first !== undefined && subjects.some(i => i > verb) ? first : -1
}

/** "As *Ann Lee*, a judge, put it": the noun after "as", where the tree hangs it on another verb; -1 without one. */
function afterAs(tokens: Tokens, verb: number): number {
  const as = children(tokens, verb).find(i => i < verb && tokens.deprel[i] === 'mark' && tokens.lemma[i]!.toLowerCase() === 'as')
  if (as === undefined) return -1
  for (let i = as + 1; i < verb; i++) {
    if (tokens.upos[i] === 'VERB') return -1
    const nominal = ['PROPN', 'NOUN', 'PRON'].includes(tokens.upos[i]!)
    if (nominal && isRelation(tokens.deprel[i]!, 'nsubj') && (tokens.head[i]! > verb || tokens.head[i]! < as)) return i
  }
  return -1
}

/** "confirmed *that P*", "confirmed in a note *that P*", where the tree hangs the clause on the note. */
function isFollowedByThat(tokens: Tokens, verb: number): boolean {
  const marked = (c: number) => childrenBy(tokens, c, 'mark').some(m => tokens.lemma[m] === 'that')
  return (
    childrenBy(tokens, verb, 'ccomp').length > 0 ||
    childrenBy(tokens, verb, 'obl').some(o => o > verb && childrenBy(tokens, o, 'acl').some(c => c > o && marked(c)))
  )
}

/** "by the ministry" below a passive. */
function agents(tokens: Tokens, verb: number): number[] {
  return childrenBy(tokens, verb, 'obl').filter(i => childrenBy(tokens, i, 'case').some(c => tokens.lemma[c] === 'by'))
}

/** The noun that a relative pronoun stands for; any other subject itself. */
function antecedent(tokens: Tokens, subject: number, verb: number): number {
  if (!['who', 'which', 'that'].includes(tokens.lemma[subject]!.toLowerCase())) return subject
  let at = verb
  for (let k = 0; k < 4 && at >= 0; k++) {
    if (isRelation(tokens.deprel[at]!, 'acl')) return tokens.head[at]!
    if (!isRelation(tokens.deprel[at]!, 'conj') && !isRelation(tokens.deprel[at]!, 'xcomp')) break
    at = tokens.head[at]!
  }
  return subject
}

/** "“…,” said the minister": what the tree may take for an object of a verb that has no persons for objects. */
function inverted(tokens: Tokens, verb: number): number {
  const entry = cueOf(tokens.lemma[verb]!, 'v')
  if (!entry || entry.frames.has('mute') || entry.frames.has('tell') || !entry.frames.has('that') || tokens.xpos[verb] === 'VBG') return -1
  const next = childrenBy(tokens, verb, 'iobj', 'obj')[0]
  if (next === undefined || next < verb || next - verb > 8) return -1
  const named = tokens.upos[next] === 'PROPN' || isSpeaker(tokens.lemma[next]!)
  const clause = childrenBy(tokens, next, 'acl:relcl').length > 0 && tokens.upos[next] !== 'PROPN'
  return named && !clause ? next : -1
}
