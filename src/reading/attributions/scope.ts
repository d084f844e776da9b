/**
 * What is seen of a notice that something could not be verified and of a statement that it may be of: for a logistic regression, which knows what the rules of
 * unverified.ts make of them.
 */
import { childrenBy, sentenceSpan, tokenAt, type Tokens } from '../../language/index.ts'
import { words, type Span } from '../../page/index.ts'
import { mentionAt, type Cast } from '../actors/cast.ts'
import { hash, mix } from './model/columns.ts'
import { lemmasIn, type Candidate, type Noted } from './notice-features.ts'
import { speakerClass } from './speaker-class.ts'
import { rootOf } from './stance.ts'
import { far, holds, type Told } from './unverified.ts'

const salt = Array.from({ length: 72 }, (_, k) => hash(`noted ${k}`))

/** What a statement that counts is meant by. */
const countable = /\b(?:tolls?|numbers?|figures?|how many|casualt|totals?|counts?|deaths?|losses)\b/i

/** How many statements before and behind one are looked at to tell how it stands among them. */
const among = 30

/** A notice over the statements that it may be of. */
interface Scope {
  readonly notice: Candidate
  /** The statements that the rules say it is of. */
  readonly meant: ReadonlySet<number>
  readonly reach: readonly number[]
  /** How many words of each statement's source, and of its content, the notice's sentence holds; whether it mentions the one who speaks. */
  readonly named: ReadonlyMap<number, number>
  readonly common: ReadonlyMap<number, number>
  readonly own: ReadonlySet<number>
}

/** For each statement that a notice may be of, what tells whether it is, as hashes. */
export function pairsOf(
  tokens: Tokens,
  cast: Cast,
  noted: Noted,
  notice: Candidate,
  meant: ReadonlySet<number>,
): { readonly k: number; readonly features: readonly number[] }[] {
  const reach = inReach(noted, notice)
  const bounds = sentenceSpan(tokens, notice.sentence)
  const told = new Set(senseIn(tokens, [bounds]))
  const held = (words: readonly string[]) => new Set(words.filter(word => told.has(word))).size
  const mentioned = actorsIn(tokens, cast, notice.sentence)
  const scope = {
    notice,
    meant,
    reach,
    named: new Map(reach.map(k => [k, Math.min(2, held(sourceWords(tokens, noted.all[k]!)))])),
    common: new Map(reach.map(k => [k, Math.min(3, held(senseIn(tokens, noted.all[k]!.finding.content)))])),
    own: new Set(
      reach.filter(k => {
        const { actor } = noted.all[k]!.source
        return actor !== undefined && mentioned.has(actor)
      }),
    ),
  }
  return reach.map(k => ({ k, features: pairFeatures(tokens, noted, scope, k) }))
}

/** The words of a source's phrase and name. */
function sourceWords(tokens: Tokens, { finding, source }: Told): string[] {
  const name = source.name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(word => word.length > 3)
  return [...(finding.source ? senseIn(tokens, [finding.source]) : []), ...name]
}

/** The words of sense in spans, as lemmas. */
function senseIn(tokens: Tokens, spans: readonly Span[]): string[] {
  const found: string[] = []
  for (const span of spans)
    for (let i = tokenAt(tokens, span.start); i < tokens.length && tokens.start[i]! < span.end; i++)
      if (['NOUN', 'VERB', 'PROPN', 'ADJ'].includes(tokens.upos[i]!)) found.push(tokens.lemma[i]!.toLowerCase())
  return found
}

function pairFeatures(
  tokens: Tokens,
  { all, places, speakers, many: speaking }: Noted,
  { notice, meant, ...scope }: Scope,
  k: number,
): number[] {
  const out: number[] = []
  const put = (n: number, value: number) => void out.push(mix(salt[n]!, value))
  const { finding, kind, source, parent } = all[k]!
  const { sentence } = notice
  const { start, end } = sentenceSpan(tokens, sentence)
  const rule = mix(notice.ruled ? 1 : 0, meant.has(k) ? 1 : 0)
  const content = finding.content[0]!
  const gap = Math.max(-2, Math.min(8, sentence - places[k]!.last))
  const near = gap <= 2 ? gap : gap <= 4 ? 4 : 8
  const breaks = tokens.text.slice(Math.min(content.start, notice.start), Math.max(content.start, notice.start)).split(/\n+/).length - 1
  const side = finding.content.at(-1)!.end <= notice.start ? 1 : content.start >= notice.end ? 2 : 3
  const place = mix(mix(near, Math.min(breaks, 3)), side)
  const before = notice.of?.before ?? ''
  const which = hash(['his', 'her'].includes(before) ? 'his' : /['’]s?$/.test(before) ? 'name’s' : before)
  const noun = hash(notice.of?.noun ?? '')
  const several = (notice.of?.noun.endsWith('s') ?? false) ? 1 : 2
  const anonymity = hash(source.anonymity)
  const nested = parent < 0 ? 1 : 2
  // How many other speakers stand between the statement and the notice, and how many there are in all.
  const about = Array.from({ length: Math.min(all.length, k + among) - Math.max(0, k - among) }, (_, n) => Math.max(0, k - among) + n)
  const after = about.filter(j => places[j]!.last > places[k]!.last && all[j]!.finding.content[0]!.start < notice.start)
  const between = new Set(after.map(j => speakers[j]!))
  between.delete(speakers[k]!)
  const others = Math.min(3, between.size)
  const many = Math.min(4, speaking)
  const first = k === 0 || (parent === 0 && k === 1) ? 1 : 2
  const own = scope.own.has(k) ? 1 : 2
  const common = scope.common.get(k)!
  // A statement that is named or spoken of leaves the others out.
  const most = Math.max(...scope.named.values())
  const elsewhere = scope.own.size > 0 && !scope.own.has(k) ? 1 : 2
  const better = Math.max(...scope.common.values()) - common
  put(10, rule)
  put(11, place)
  put(12, mix(rule, near))
  put(13, mix(rule, place))
  put(14, mix(which, near))
  put(15, mix(mix(which, noun), near))
  put(16, mix(which, mix(rule, others)))
  put(17, mix(noun, hash(kind)))
  put(18, mix(hash(kind), rule))
  put(19, mix(hash(kind), near))
  put(20, mix(anonymity, rule))
  put(21, mix(nested, mix(rule, near)))
  put(22, mix(others, mix(rule, near)))
  put(23, mix(others, mix(which, rule)))
  put(24, mix(mix(others, many), mix(which, noun)))
  put(25, mix(first, mix(rule, many)))
  put(26, mix(first, which))
  put(27, mix(own, rule))
  put(28, mix(own, mix(which, near)))
  put(29, mix(common, rule))
  put(30, mix(common, mix(near, which)))
  put(31, mix(common, mix(own, others)))
  put(32, mix(side, mix(near, hash(kind))))
  put(33, mix(noun, mix(hasNumber(k) ? 1 : 2, near)))
  put(34, mix(hash(finding.cue ? words(tokens.text, finding.cue).toLowerCase() : ''), rule))
  put(38, mix(several, mix(others, near)))
  put(39, mix(several, mix(rule, others)))
  put(40, mix(several, mix(which, mix(nested, others))))
  put(41, mix(rank(), mix(rule, nested)))
  put(42, mix(rank(), mix(near, several)))
  put(35, mix(speakers[k] === speakers[nearest()] ? 1 : 2, mix(rule, near)))
  const root = rootOf(tokens, content)
  const help =
    root < 0
      ? ''
      : childrenBy(tokens, root, 'aux')
          .map(i => tokens.lemma[i]!.toLowerCase())
          .join(' ')
  const tense = root < 0 ? 3 : mix(hash(tokens.xpos[root]!), hash(help))
  const quoted = /[“"«‘]\s*$/.test(tokens.text.slice(Math.max(0, content.start - 2), content.start)) ? 1 : 2
  const speaker = finding.speaker < 0 ? 3 : hash(speakerClass(tokens.lemma[finding.speaker]!) ?? tokens.upos[finding.speaker]!)
  // "the accounts of the refugees", and "refugees" said it; "how many were killed", and the statement counts.
  const named = scope.named.get(k)!
  const counted = mix(countable.test(tokens.text.slice(start, end)) ? 1 : 2, hasNumber(k) ? 1 : 2)
  put(54, mix(named, mix(rule, others)))
  put(55, mix(named, mix(near, nested)))
  put(56, mix(mix(named, own), mix(nested, hash(kind))))
  put(57, mix(mix(named, own), mix(which, noun)))
  put(58, mix(counted, mix(nested, near)))
  put(59, mix(counted, mix(rule, others)))
  put(60, mix(counted, mix(common, named)))
  put(61, mix(mix(named, most), mix(rule, near)))
  put(62, mix(mix(named, most), mix(own, elsewhere)))
  put(63, mix(elsewhere, mix(rule, others)))
  put(64, mix(elsewhere, mix(which, near)))
  put(65, mix(mix(common, better), mix(elsewhere, most)))
  put(66, mix(mix(common, better), mix(near, nested)))
  put(67, mix(meant.size === 0 ? 0 : 1, mix(rule, mix(most, elsewhere))))
  const spokenOf = nounNearby() ? 1 : 2
  put(68, mix(spokenOf, mix(noun, near)))
  put(69, mix(spokenOf, mix(rule, most)))
  put(70, mix(spokenOf, mix(elsewhere, others)))
  put(43, mix(tense, near))
  put(44, mix(tense, rule))
  put(45, mix(quoted, mix(rule, near)))
  put(46, mix(quoted, mix(hash(kind), near)))
  put(47, mix(speaker, rule))
  put(48, mix(speaker, mix(noun, near)))
  put(49, mix(Math.min(3, overlap(0, k)), mix(first, rule)))
  put(50, mix(Math.min(3, overlap(0, k)), mix(several, near)))
  put(51, root < 0 ? 3 : hash(tokens.lemma[root]!.toLowerCase()))
  put(52, mix(hash(kind), mix(first, near)))
  put(53, mix(nested, mix(hash(kind), rule)))
  for (const lemma of new Set(lemmasIn(tokens, sentence))) {
    put(36, mix(hash(lemma), mix(Math.min(others, 2), side)))
    put(37, mix(hash(lemma), mix(common > 0 ? 1 : 2, near <= 1 ? 1 : 2)))
  }
  return out

  /** Whether the statement's sentence holds the noun of the notice: "in a video", and "the video could not be verified". */
  function nounNearby(): boolean {
    const word = notice.of?.noun.replace(/s$/, '')
    if (word === undefined || sentence === places[k]!.first) return false
    for (let i = tokens.sentences[places[k]!.first]!; i < tokens.sentences[places[k]!.last + 1]!; i++)
      if (tokens.lemma[i]!.toLowerCase() === word) return true
    return false
  }

  /** How many statements of the same nesting stand between k and the notice. */
  function rank(): number {
    const same = about.filter(j => j > k && all[j]!.finding.content[0]!.start < notice.start && all[j]!.parent < 0 === parent < 0)
    return Math.min(4, same.length)
  }

  /** The last statement that ends before the notice; k itself where there is none. */
  function nearest(): number {
    let best = -1
    for (const j of about)
      if (all[j]!.finding.content.at(-1)!.end <= notice.start && all[j]!.parent < 0 && (best < 0 || places[j]!.last >= places[best]!.last))
        best = j
    return best < 0 ? k : best
  }

  /** How many words of sense two statements have in common. */
  function overlap(one: number, other: number): number {
    if (one === other) return 3
    const told = new Set(senseIn(tokens, all[one]!.finding.content))
    return new Set(senseIn(tokens, all[other]!.finding.content).filter(lemma => told.has(lemma))).size
  }

  function hasNumber(of: number): boolean {
    return all[of]!.finding.content.some(({ start, end }) => {
      for (let i = tokenAt(tokens, start); i < tokens.length && tokens.start[i]! < end; i++) if (tokens.upos[i] === 'NUM') return true
      return false
    })
  }
}

function actorsIn(tokens: Tokens, cast: Cast, sentence: number): ReadonlySet<string> {
  const found = new Set<string>()
  for (let i = tokens.sentences[sentence]!; i < tokens.sentences[sentence + 1]!; i++) {
    const mention = mentionAt(cast, i)
    if (mention) found.add(mention.actor)
  }
  return found
}

/** The statements that a notice may be of. */
function inReach({ all, places }: Noted, notice: Candidate): number[] {
  return all.flatMap((one, k) => {
    const gap = notice.sentence - places[k]!.last
    return gap <= far && gap >= -2 && !holds(one, notice) ? [k] : []
  })
}
