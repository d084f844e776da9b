import { children, form, isRelation, type Tokens } from '../../language/index.ts'
import { mayBeSomebody } from './agents.ts'
import { type Argument, clauseOf } from './clause.ts'
import { type Command, covered, finer, SPEECH } from './command.ts'
import { matchVerb } from './match.ts'
import { dutyOf, isSaying } from './modality.ts'
import type { Operator } from './operators.ts'
import { temper } from './predicates.ts'

/** What a plain saying does by its content: a demand ("said that Chad must pay"), a refusal, an accusation, a threat. */
export function sayingAt(tokens: Tokens, token: number): Command | undefined {
  if (tokens.upos[token] !== 'VERB') return undefined
  return dutyAt(tokens, token) ?? refusalAt(tokens, token) ?? chargeAt(tokens, token) ?? menaceAt(tokens, token)
}

/** "The envoy said that Chad must pay": a demand on Chad by who says so. */
function dutyAt(tokens: Tokens, token: number): Command | undefined {
  if (!isSaying(tokens.lemma[token]!)) return undefined
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
  if (!isSaying(tokens.lemma[token]!)) return undefined
  const complement = children(tokens, token).find(child => isRelation(tokens.deprel[child]!, 'ccomp') && tokens.upos[child] === 'VERB')
  if (complement === undefined || STATES.has(tokens.lemma[complement]!) || SPEECH.has(tokens.lemma[complement]!)) return undefined
  if (!isWilled(tokens, complement) || !isDenied(tokens, complement) || !isOfOneself(tokens, complement)) return undefined
  const clause = clauseOf(tokens, token)
  if (!clause.subject || matchVerb(tokens, complement)) return undefined
  return { operator: WONT, type: 'REJECT', cameo: '120', trigger: token, clause, actor: clause.subject, covers: [] }
}

/** "Khartoum charged that Chad was arming rebels", "Delhi said Pakistan was behind the raid": an accusation of whoever is said to do it. */
function chargeAt(tokens: Tokens, token: number): Command | undefined {
  const lemma = tokens.lemma[token]!
  const charging = /^(?:allege|charge|claim|complain)$/.test(lemma)
  if (!charging && !isSaying(lemma)) return undefined
  const complement = children(tokens, token).find(child => isRelation(tokens.deprel[child]!, 'ccomp'))
  if (complement === undefined) return undefined
  const recipient =
    blamed(tokens, complement) ?? (charging && isCharge(tokens, lemma, complement) ? clauseOf(tokens, complement).subject : undefined)
  // "Traders said turbulence was to blame" accuses nobody.
  if (!recipient || !mayBeSomebody(tokens, recipient.token)) return undefined
  const clause = clauseOf(tokens, token)
  if (!clause.subject || recipient.token === clause.subject.token) return undefined
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

/** What is charged is always somebody's fault; what is claimed only where it is a hostile deed. */
function isCharge(tokens: Tokens, lemma: string, complement: number): boolean {
  if (lemma !== 'claim') return true
  const deed = tokens.upos[complement] === 'VERB' ? matchVerb(tokens, complement) : undefined
  return deed !== undefined && temper(deed.predicate.type) === 'hostile'
}

/** "Pakistan was behind the raid", "Minsk was responsible for the crash", "Oslo was to blame": the subject of it. */
function blamed(tokens: Tokens, complement: number): Argument | undefined {
  const below = children(tokens, complement)
  const subject = below.find(child => isRelation(tokens.deprel[child]!, 'nsubj'))
  const behind = below.some(child => tokens.deprel[child] === 'case' && form(tokens, child).toLowerCase() === 'behind')
  const guilty = /^(?:responsible|guilty|culpable|blame)$/.test(tokens.lemma[complement]!)
  return subject !== undefined && (behind || guilty) && !isDenied(tokens, complement)
    ? { token: subject, path: 'complement>nsubj' }
    : undefined
}

const CHARGE: Operator = { words: 'charge+that', noun: false, lemma: 'charge', that: true, made: {}, negative: false }

/** "Tehran said American bases would be hit if it came under attack": a threat by who says so, where nobody else is said to do it. */
function menaceAt(tokens: Tokens, token: number): Command | undefined {
  if (!isSaying(tokens.lemma[token]!) && tokens.lemma[token] !== 'warn') return undefined
  const complement = children(tokens, token).find(child => isRelation(tokens.deprel[child]!, 'ccomp') && tokens.upos[child] === 'VERB')
  if (complement === undefined) return undefined
  if (!isWilled(tokens, complement) || isDenied(tokens, complement)) return undefined
  const bound = clauseOf(tokens, complement)
  const conditional = children(tokens, complement).some(
    child => tokens.deprel[child] === 'advcl' && children(tokens, child).some(mark => /^(?:if|unless)$/i.test(form(tokens, mark))),
  )
  // In the passive without a doer, or by oneself on a condition.
  if (!((bound.passive && !bound.subject) || (isOfOneself(tokens, complement) && conditional))) return undefined
  const clause = clauseOf(tokens, token)
  if (!clause.subject) return undefined
  const deed = matchVerb(tokens, complement)
  if (!deed?.recipient || !/^(?:ASSAULT|COERCE)$/.test(deed.predicate.type)) return undefined
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

function isWilled(tokens: Tokens, verb: number): boolean {
  return children(tokens, verb).some(
    child => isRelation(tokens.deprel[child]!, 'aux') && /^(?:will|would|'ll|’ll|wo)$/i.test(form(tokens, child)),
  )
}

function isDenied(tokens: Tokens, verb: number): boolean {
  return children(tokens, verb).some(child => /^(?:not|n't|n’t|never|no)$/i.test(form(tokens, child)))
}

/** "it would", "he will": the one who says it. */
function isOfOneself(tokens: Tokens, verb: number): boolean {
  return children(tokens, verb).some(
    child => isRelation(tokens.deprel[child]!, 'nsubj') && /^(?:it|he|she|they|we|i)$/i.test(form(tokens, child)),
  )
}
