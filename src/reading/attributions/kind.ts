import { childrenBy, form, tokenAt, type Language, type Tokens } from '../../language/index.ts'
import type { Cast } from '../actors/cast.ts'
import type { AttributionKind, Source } from '../attribution.ts'
import type { Finding } from './finding.ts'
import { PREDICATES } from '../lexicon/predicates.ts'
import { hash, mix } from './model/columns.ts'
import { kindSums } from './model/hidden.ts'
import { KINDS, kindSlots, type AttributionModel } from './model/model.ts'
import { speakerClass } from './speaker-class.ts'
import { deedOf, isNegated, isSame, kindOf, rootOf } from './stance.ts'

const salt = Array.from({ length: 64 }, (_, k) => hash(`kind ${k}`))
const we = new Set(['we', 'us', 'our', 'i', 'me', 'my'])
const they = new Set(['he', 'she', 'it', 'they', 'his', 'her', 'its', 'their'])
const no = new Set(['no', 'nobody', 'nothing', 'none', 'neither', 'never', 'not', "n't", 'n’t', 'without'])
const asks = new Set(['must', 'should', 'need', 'ought', 'let'])

/** The kinds of an article's findings, in text order: by rules, and with a model by what it has learned beside them (multinomial logistic regression and a hidden layer). */
export function kindsOf(
  language: Language,
  cast: Cast,
  findings: readonly Finding[],
  sources: readonly Source[],
  model: AttributionModel | undefined,
): AttributionKind[] {
  const { tokens } = language
  const all = findings.map((finding, k): Unkinded => ({ finding, source: sources[k]!, rule: kindOf(tokens, cast, finding, sources[k]!) }))
  if (!model) return all.map(({ rule }) => rule)
  const sums = kindSums(model.hidden, language, findings)
  return all.map(({ rule }, k) => {
    const scores = scoresOf(model, kindFeatures(tokens, cast, all, k), rule).map((score, b) => score + sums[k]![b]!)
    return KINDS[scores.indexOf(Math.max(...scores))]!
  })
}

/**
 * What is learned comes of passages that hold more of every kind than news does: plain assertions, and what the rules say, are believed more by so much, in
 * logarithms of odds. Chosen on passages of writers that were left out of the training.
 */
const PRIOR = { assertion: 0.5, rule: 0.5 }

function scoresOf({ kinds }: AttributionModel, features: Int32Array, rule: AttributionKind): Float64Array {
  const scores = new Float64Array(KINDS.length)
  for (const feature of features)
    for (let b = 0; b < KINDS.length; b++) scores[b]! += kinds.weights[(feature & (kindSlots - 1)) * KINDS.length + b]!
  for (let b = 0; b < KINDS.length; b++) scores[b]! *= kinds.scale
  scores[KINDS.indexOf('assertion')]! += PRIOR.assertion
  scores[KINDS.indexOf(rule)]! += PRIOR.rule
  return scores
}

/** The PLOVER types of plain verbs and nouns: of those that ask for no particle and no object. */
const types = new Map(
  PREDICATES.split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .flatMap(line => {
      const [written, type] = line.split('|').map(part => part.trim())
      return written!
        .split(/\s+/)
        .filter(word => /^[a-z-]+(?:\/n)?$/.test(word))
        .map(word => [word, hash(type!)] as const)
    }),
)

function typeOf(tokens: Tokens, i: number): number {
  const lemma = tokens.lemma[i]!.toLowerCase()
  return types.get(tokens.upos[i] === 'NOUN' ? `${lemma}/n` : lemma) ?? 0
}

/** What is to be told the kind of: a statement, who makes it, and what the rules say it is. */
export interface Unkinded {
  readonly finding: Finding
  readonly source: Source
  readonly rule: AttributionKind
}

/**
 * What tells the kind of a statement, as hashes: what the rules say it is, the cue and how it stands, what the content's first clause does, to whom, when; and what
 * somebody else said before, which it may answer.
 */
export function kindFeatures(tokens: Tokens, cast: Cast, all: readonly Unkinded[], k: number): Int32Array {
  const { finding, source, rule } = all[k]!
  const { entry, at, cue: cueSpan, content, speaker } = finding
  const out: number[] = []
  const put = (n: number, value: number) => void out.push(mix(salt[n]!, value))
  const lower = (i: number) => (i >= 0 && i < tokens.length ? tokens.lemma[i]!.toLowerCase() : '')
  const R = hash(rule)
  const cue = hash(lower(at))
  const E = entry ? hash(`${entry.pos} ${entry.kind} ${entry.polarity}`) : at >= 0 ? hash(tokens.upos[at]!) : 5
  const first = tokenAt(tokens, content[0]!.start)
  const last = tokenAt(tokens, content.at(-1)!.end - 1)
  const root = rootOf(tokens, content[0]!)
  const auxiliaries = root < 0 ? [] : childrenBy(tokens, root, 'aux').map(lower)
  const cueHelp = at < 0 ? [] : childrenBy(tokens, at, 'aux').map(lower)
  const denied = at >= 0 && isNegated(tokens, at) ? 1 : 0
  const passive = at >= 0 && childrenBy(tokens, at, 'aux:pass', 'nsubj:pass').length > 0 ? 1 : 0
  const subject = root < 0 ? -1 : (childrenBy(tokens, root, 'nsubj')[0] ?? -1)
  const who = subjectClass(tokens, cast, subject, source)
  const future = auxiliaries.some(a => ['will', 'shall', 'would', "'ll", '’ll'].includes(a)) ? 1 : 0
  const deed = root < 0 ? 'none' : (deedOf(tokens, root) ?? 'none')
  const negated =
    root >= 0 && (isNegated(tokens, root) || no.has(lower(first)) || childrenBy(tokens, root, 'det').some(i => no.has(lower(i)))) ? 1 : 0
  const time = future || auxiliaries.length > 0 ? hash(auxiliaries.join(' ')) : root < 0 ? 3 : hash(tokens.xpos[root]!)
  const opening = hash(lower(first))
  const marked = tokens.text[content.at(-1)!.end - 1] ?? ''
  const end = '?!'.includes(marked) ? hash(marked) : 7
  const infinitive = lower(first) === 'to' || lower(first - 1) === 'to' || (lower(first) === 'not' && lower(first + 1) === 'to') ? 1 : 0
  const shape = root < 0 ? 3 : mix(hash(tokens.upos[root]!), subject >= 0 ? 1 : 2)
  put(0, R)
  put(1, mix(R, E))
  put(2, mix(R, cue))
  put(3, mix(cue, denied))
  put(4, mix(cue, mix(infinitive, passive)))
  put(5, mix(E, mix(denied, infinitive)))
  put(6, mix(cue, hash(lower(at + 1))))
  put(7, mix(E, hash(cueHelp.join(' '))))
  put(8, mix(who, future))
  put(9, mix(who, mix(time, negated)))
  put(10, mix(hash(deed), mix(who, future)))
  put(11, mix(hash(deed), mix(negated, time)))
  put(12, root < 0 ? 3 : hash(lower(root)))
  put(13, mix(root < 0 ? 3 : hash(lower(root)), mix(who, negated)))
  const type = root < 0 ? 0 : typeOf(tokens, root)
  put(50, type)
  put(51, mix(type, mix(who, time)))
  put(52, mix(type, mix(negated, future)))
  put(53, mix(type, R))
  put(14, opening)
  put(15, end)
  put(16, mix(shape, E))
  put(17, mix(R, mix(who, future)))
  put(18, mix(R, mix(hash(deed), negated)))
  put(19, mix(R, negated))
  put(20, mix(E, negated))
  put(21, hash(source.anonymity))
  put(22, mix(R, hash(source.anonymity)))
  put(23, speaker < 0 ? 3 : hash(speakerClass(tokens.lemma[speaker]!) ?? 'other'))
  put(24, auxiliaries.some(a => asks.has(a)) || asks.has(lower(root)) ? 1 : 2)
  put(25, mix(E, mix(who, future)))
  const object = root < 0 ? undefined : childrenBy(tokens, root, 'obj')[0]
  put(26, object === undefined ? 3 : hash(lower(object)))
  put(
    27,
    root >= 0 && childrenBy(tokens, root, 'advcl').some(i => childrenBy(tokens, i, 'mark').some(m => lower(m) === 'if'))
      ? mix(1, future)
      : 2,
  )
  put(28, mix(last - first < 4 ? 1 : last - first < 10 ? 2 : 3, E))
  if (cueSpan)
    for (let i = tokenAt(tokens, cueSpan.start); i < tokens.length && tokens.start[i]! < cueSpan.end; i++) put(43, hash(lower(i)))
  const cueObject = at < 0 ? undefined : childrenBy(tokens, at, 'obj', 'xcomp', 'acl')[0]
  put(44, cueObject === undefined ? 3 : mix(hash(lower(cueObject)), no.has(lower(cueObject - 1)) ? 1 : 2))
  const answered = all
    .slice(Math.max(0, k - 4), k)
    .findLast(other => (other.source.actor ?? other.source.name) !== (source.actor ?? source.name))
  if (answered) {
    const near =
      Math.abs(tokens.sentence[first]! - tokens.sentence[tokenAt(tokens, answered.finding.content.at(-1)!.end - 1)]!) <= 1 ? 1 : 2
    const before = mix(hash(answered.rule), near)
    put(45, before)
    put(46, mix(before, R))
    put(47, mix(before, mix(negated, who)))
    put(48, mix(before, E))
    put(49, mix(near, mix(shared(answered.finding), negated)))
  } else put(45, 3)
  for (let i = first; i <= last && i < first + 40; i++) {
    if (!['NOUN', 'VERB', 'ADJ', 'ADV', 'DET', 'PRON'].includes(tokens.upos[i]!)) continue
    put(40, hash(lower(i)))
    const kind = typeOf(tokens, i)
    if (kind !== 0) put(54, mix(kind, who))
    const done = deedOf(tokens, i)
    if (done) put(41, mix(hash(done), who))
    if (no.has(lower(i))) put(42, 1)
  }
  return Int32Array.from(out)

  /** How many words of content the statement has in common with another: 0 to 3. */
  function shared(other: Finding): number {
    const own = new Set(lemmasOf(tokens, content))
    return Math.min(3, lemmasOf(tokens, other.content).filter(lemma => own.has(lemma)).length)
  }
}

function lemmasOf(tokens: Tokens, content: Finding['content']): string[] {
  const found: string[] = []
  for (const { start, end } of content)
    for (let i = tokenAt(tokens, start); i < tokens.length && tokens.start[i]! < end; i++)
      if (['NOUN', 'VERB', 'PROPN', 'ADJ'].includes(tokens.upos[i]!)) found.push(tokens.lemma[i]!.toLowerCase())
  return found
}

/** 1: who speaks, or those it speaks for; 2: somebody by a pronoun; 3: nobody; 4: by name; 5: by a noun; 6: without a subject. */
function subjectClass(tokens: Tokens, cast: Cast, subject: number, source: Source): number {
  if (subject < 0) return 6
  const word = form(tokens, subject).toLowerCase()
  if (we.has(word) || isSame(tokens, cast, subject, source)) return 1
  if (no.has(word)) return 3
  if (they.has(word)) return 2
  return tokens.upos[subject] === 'PROPN' ? 4 : 5
}
