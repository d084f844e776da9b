import { childrenBy, form, isRelation, subtree, tokenAt, type Tokens } from '../../language/index.ts'
import { words, type Span } from '../../page/index.ts'
import { actorOf, mentionAt, type Cast } from '../actors/cast.ts'
import type { Attribution, AttributionKind, Source } from '../attribution.ts'
import { deeds } from '../lexicon/deeds.ts'
import { hedges } from '../lexicon/hedges.ts'
import { INSTRUMENTS } from '../lexicon/instruments.ts'
import { cueOf } from './cue.ts'
import type { Finding } from './finding.ts'
import { isAnswer, isEvasive, isSilence } from './silence.ts'

type Certainty = Attribution['certainty']

const held = new Map(columns(hedges).map(([lemma, certainty]) => [lemma!, certainty as Certainty]))
const doing = new Map(columns(deeds).map(([lemma, kind]) => [lemma!, kind as AttributionKind]))

function columns(lexicon: string): string[][] {
  return lexicon
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => line.split(/ +/))
}

/** What sort of saying it is: the cue's own kind, and where that is a plain saying, what the words themselves do. */
export function kindOf(tokens: Tokens, cast: Cast, finding: Finding, source: Source): AttributionKind {
  const { entry, at, content } = finding
  const kind = entry?.kind ?? 'assertion'
  const negated = at >= 0 && isNegated(tokens, at)
  if (at >= 0 && isAvoided(tokens, at)) return 'no-comment'
  if (isSilence(tokens, at) || (kind === 'assertion' && isEvasive(words(tokens.text, content[0]!)))) return 'no-comment'
  if (entry && at >= 0 && isBidding(tokens, at, entry.lemma, content)) return 'demand'
  if (entry?.lemma === 'call' && entry.pos === 'v') return called(tokens, at, content)
  if (entry && naming.has(entry.lemma) && kind === 'assertion') return named(tokens, content)
  if (negated && (kind === 'assertion' || kind === 'promise') && isAnswer(tokens, at)) return 'no-comment'
  if (entry?.lemma === 'refuse' && kind === 'no-comment')
    return childrenBy(tokens, at, 'xcomp').some(i => isAnswer(tokens, i)) ? kind : 'denial'
  if (kind === 'denial' && negated) return 'assertion'
  if (kind !== 'assertion') return kind
  // "P, she said, and Q": what is said in passing after a plain statement does not make it a denial.
  for (const [k, span] of content.entries()) {
    const root = rootOf(tokens, span)
    const found = root < 0 ? kind : inWords(tokens, cast, root, span, source)
    if (found !== 'assertion' && !(found === 'denial' && k > 0 && at >= 0 && span.start > tokens.start[at]!)) return found
  }
  return kind
}

/** "would neither confirm nor deny that P". */
function isAvoided(tokens: Tokens, at: number): boolean {
  const confirms = tokens.lemma[at] === 'confirm' ? at : tokens.lemma[at] === 'deny' ? tokens.head[at]! : -1
  if (confirms < 0 || tokens.lemma[confirms] !== 'confirm') return false
  const neither = (i: number) => ['neither', 'nor'].includes(tokens.lemma[i]!.toLowerCase())
  return childrenBy(tokens, confirms, 'cc', 'cc:preconj', 'advmod', 'conj').some(
    i => neither(i) || childrenBy(tokens, i, 'cc').some(neither),
  )
}

/** "told them to go", "asked the court to wait", "asked for a delay": not what was told or asked, but what is to be done. */
function isBidding(tokens: Tokens, at: number, lemma: string, content: readonly Span[]): boolean {
  if (lemma !== 'tell' && lemma !== 'ask') return false
  if (lemma === 'ask' && tokens.lemma[at + 1] === 'for') return true
  const first = tokenAt(tokens, content[0]!.start)
  const to = tokens.lemma[first] === 'not' ? first + 1 : first
  return [to, to - 1].some(i => tokens.lemma[i] === 'to' && tokens.upos[i] === 'PART' && i > at)
}

const naming = new Set(['describe', 'dismiss', 'label', 'term', 'dub'])

/** "called for a truce", "called on them to go" demand; "called it a lie" does what the name does. */
function called(tokens: Tokens, at: number, content: readonly Span[]): AttributionKind {
  const next = tokens.lemma[at + 1]?.toLowerCase()
  if (next === 'for' || next === 'on' || next === 'upon') return 'demand'
  return named(tokens, content)
}

/** What a name that is given to something does: deny or accuse. */
function named(tokens: Tokens, content: readonly Span[]): AttributionKind {
  for (const { start, end } of content)
    for (let i = tokenAt(tokens, start); i < tokens.length && tokens.start[i]! < end; i++) {
      const deed = deedOf(tokens, i)
      if (deed === 'denial' || deed === 'accusation') return deed
    }
  return 'assertion'
}

/** What the lexicon of deeds makes of a word, a noun before any. */
export function deedOf(tokens: Tokens, i: number): AttributionKind | undefined {
  const lemma = tokens.lemma[i]!.toLowerCase()
  return (tokens.upos[i] === 'NOUN' ? doing.get(`${lemma}/n`) : undefined) ?? doing.get(lemma)
}

/** Whether the speaker says that the content is not so. */
export function polarityOf(tokens: Tokens, { entry, at }: Finding): Attribution['polarity'] {
  if (at >= 0 && isAvoided(tokens, at)) return 'positive'
  const negated = at >= 0 && (isNegated(tokens, at) || isByNobody(tokens, at))
  const denies = entry?.polarity === 'negative'
  return denies !== negated && (denies || entry?.kind === 'belief') ? 'negative' : 'positive'
}

/** How sure the speaker is: the cue's own certainty, lowered by the hedges about the content's verb. */
export function certaintyOf(tokens: Tokens, { entry, content }: Finding): Certainty {
  const own = entry?.certainty ?? 'certain'
  const root = rootOf(tokens, content[0]!)
  if (root < 0) return own
  const about = [root, ...childrenBy(tokens, root, 'aux', 'advmod')].map(i => held.get(tokens.lemma[i]!.toLowerCase()))
  return lowest([own, ...about.filter(found => found !== undefined)])
}

function lowest(certainties: readonly Certainty[]): Certainty {
  const order: readonly Certainty[] = ['unknown', 'possible', 'probable', 'certain']
  return order.find(certainty => certainties.includes(certainty)) ?? 'certain'
}

/** "few believe that P". */
function isByNobody(tokens: Tokens, at: number): boolean {
  return childrenBy(tokens, at, 'nsubj').some(
    i =>
      ['few', 'hardly'].includes(tokens.lemma[i]!.toLowerCase()) ||
      childrenBy(tokens, i, 'amod', 'advmod', 'det').some(d => ['few', 'hardly', 'scarcely'].includes(tokens.lemma[d]!.toLowerCase())),
  )
}

export function isNegated(tokens: Tokens, i: number): boolean {
  return childrenBy(tokens, i, 'advmod').some(c => ['not', 'never', "n't", 'n’t'].includes(tokens.lemma[c]!.toLowerCase()))
}

/** The token of a span that no other token of it governs: the head of its first clause. */
export function rootOf(tokens: Tokens, { start, end }: Span): number {
  let found = -1
  for (let i = tokenAt(tokens, start); i < tokens.length && tokens.start[i]! < end; i++) {
    const head = tokens.head[i]!
    const outside = head < 0 || tokens.start[head]! < start || tokens.end[head]! > end
    if (
      !outside ||
      tokens.upos[i] === 'PUNCT' ||
      ['mark', 'case', 'cc', 'discourse', 'aux'].some(relation => isRelation(tokens.deprel[i]!, relation))
    )
      continue
    // A verb is the head of a clause; a noun that the tree left apart is so only where there is no verb.
    if (isClause(tokens, i)) return i
    if (found < 0) found = i
  }
  return found
}

function isClause(tokens: Tokens, i: number): boolean {
  return tokens.upos[i] === 'VERB' || childrenBy(tokens, i, 'nsubj', 'cop').length > 0
}

const none = new Set(['no', 'nobody', 'nothing', 'none', 'neither', 'never'])
const us = new Set(['we', 'us', 'our', 'i', 'me', 'my'])
const others = new Set(['he', 'she', 'it', 'they'])

/** What plain words do: deny, promise, threaten, demand, accuse. */
function inWords(tokens: Tokens, cast: Cast, root: number, span: Span, source: Source): AttributionKind {
  const subject = childrenBy(tokens, root, 'nsubj')[0] ?? -1
  const auxiliaries = childrenBy(tokens, root, 'aux').map(i => tokens.lemma[i]!.toLowerCase())
  const who = subject < 0 ? '' : form(tokens, subject).toLowerCase()
  const future = auxiliaries.some(a => ['will', 'shall', 'would', "'ll", '’ll'].includes(a))
  const deed = deedOf(tokens, root)
  const performed = us.has(who) && tokens.xpos[root] === 'VBP' ? cueOf(tokens.lemma[root]!, 'v')?.kind : undefined
  if (performed !== undefined && performative.has(performed)) return performed
  const empty = none.has(who) || (subject >= 0 && childrenBy(tokens, subject, 'det').some(d => none.has(tokens.lemma[d]!.toLowerCase())))
  const own = us.has(who) || isSame(tokens, cast, subject, source) || (empty && future && mentions(tokens, root, span, us))
  if (deed === 'promise' && subject >= 0) return 'promise'
  if (future && deed === 'threat' && !us.has(who)) return 'threat'
  if (
    future &&
    deed === 'accusation' &&
    !isNegated(tokens, root) &&
    (us.has(who) || isPassive(tokens, root)) &&
    !isOurs(tokens, root, subject)
  )
    return 'threat'
  if (future) return own ? 'promise' : 'assertion'
  if (auxiliaries.includes('must')) return 'demand'
  if (deed === 'denial' && !isNegated(tokens, root)) return 'denial'
  const was = childrenBy(tokens, root, 'aux', 'cop').some(i => tokens.xpos[i] === 'VBD')
  const past = auxiliaries.includes('have') || tokens.xpos[root] === 'VBD' || auxiliaries.includes('do') || (was && isPassive(tokens, root))
  if (deed === 'accusation' && isNegated(tokens, root)) return 'denial'
  if (isAbsent(tokens, root) || (isNegated(tokens, root) && ['we', 'us', 'i', 'me'].includes(form(tokens, root).toLowerCase())))
    return 'denial'
  if (empty && (past || mentions(tokens, root, span, us))) return 'denial'
  if (past && isNegated(tokens, root) && (own || auxiliaries.includes('have'))) return 'denial'
  if (deed !== 'accusation' || own || isNegated(tokens, root) || !isDone(tokens, root, past)) return 'assertion'
  return isThing(tokens, root, childrenBy(tokens, root, 'nsubj').at(-1) ?? -1) ? 'assertion' : 'accusation'
}

/** Heads of the words for what deeds are done with. */
const things: ReadonlySet<string> = new Set(
  INSTRUMENTS.split('\n')
    .flatMap(line => line.split('|')[3]?.trim().split(' ') ?? [])
    .map(written => written.slice(written.lastIndexOf('_') + 1)),
)

/** "a rocket hit the mill": a thing did it, and nobody is named whose it was. */
function isThing(tokens: Tokens, root: number, subject: number): boolean {
  if (subject < 0 || tokens.upos[subject] !== 'NOUN' || tokens.upos[root] !== 'VERB' || isPassive(tokens, root)) return false
  return things.has(tokens.lemma[subject]!.toLowerCase()) && !subtree(tokens, subject).some(i => isOwner(tokens, i))
}

/** Whether a deed is told of as done, by somebody: in the past with a subject, passive with "by", or as what something is ("this is piracy"). */
function isDone(tokens: Tokens, root: number, past: boolean): boolean {
  if (childrenBy(tokens, root, 'cop').length > 0) return true
  if (childrenBy(tokens, root, 'nsubj:pass').length > 0)
    return childrenBy(tokens, root, 'obl').some(i => childrenBy(tokens, i, 'case').some(c => tokens.lemma[c] === 'by'))
  return past && childrenBy(tokens, root, 'nsubj').length > 0
}

/** "*Ruritanian* guns", "*their* rockets". */
function isOwner(tokens: Tokens, i: number): boolean {
  return tokens.upos[i] !== 'DET' && (isRelation(tokens.deprel[i]!, 'nmod:poss') || /^\p{Lu}/u.test(form(tokens, i)))
}

const performative: ReadonlySet<AttributionKind> = new Set(['demand', 'accusation', 'denial', 'promise', 'threat'])

function isPassive(tokens: Tokens, root: number): boolean {
  return childrenBy(tokens, root, 'aux:pass', 'nsubj:pass').length > 0
}

/** "our men", "we": what is to come upon these is feared, not threatened. */
function isOurs(tokens: Tokens, root: number, subject: number): boolean {
  if (subject < 0) return false
  if (us.has(form(tokens, subject).toLowerCase())) return isPassive(tokens, root)
  return childrenBy(tokens, subject, 'nmod:poss').some(i => us.has(form(tokens, i).toLowerCase()))
}

/** "There is no famine", "it knows nothing of that", "we have no plans to sell"; not "there can be no return before spring", which is what may be. */
function isAbsent(tokens: Tokens, root: number): boolean {
  if (childrenBy(tokens, root, 'aux').some(i => tokens.xpos[i] === 'MD')) return false
  const isNo = (i: number) =>
    none.has(tokens.lemma[i]!.toLowerCase()) || childrenBy(tokens, i, 'det').some(d => tokens.lemma[d]!.toLowerCase() === 'no')
  const exists = childrenBy(tokens, root, 'expl').length > 0
  if (exists) return isNo(root) || isNegated(tokens, root) || childrenBy(tokens, root, 'nsubj').some(isNo)
  if (['know', 'receive', 'find'].includes(tokens.lemma[root]!)) return childrenBy(tokens, root, 'obj').some(isNo)
  return tokens.lemma[root] === 'have' && childrenBy(tokens, root, 'obj').some(i => isNo(i) && lacking.has(tokens.lemma[i]!.toLowerCase()))
}

const lacking = new Set(['plan', 'intention', 'knowledge', 'role', 'involvement', 'part', 'link', 'tie', 'contact', 'connection', 'hand'])

function mentions(tokens: Tokens, root: number, { start, end }: Span, any: ReadonlySet<string>): boolean {
  return subtree(tokens, root).some(i => tokens.start[i]! >= start && tokens.end[i]! <= end && any.has(form(tokens, i).toLowerCase()))
}

/** Whether the subject is the speaker: the same actor, a pronoun that means it, or the government that it speaks for. */
export function isSame(tokens: Tokens, cast: Cast, subject: number, source: Source): boolean {
  if (subject < 0 || source.actor === undefined) return false
  const mention = mentionAt(cast, subject)
  if (!mention) return false
  if (mention.actor === source.actor) return true
  if (others.has(form(tokens, subject).toLowerCase())) return mention.otherwise === source.actor
  const meant = actorOf(cast, mention.actor)
  const speaker = actorOf(cast, source.actor)
  return meant?.type === 'government' && meant.country !== undefined && meant.country === speaker?.country
}
