import { form, sentenceCount, tokenAt, type Tokens } from '../../language/index.ts'
import { shared, type Span } from '../../page/index.ts'
import { mentionAt, type Cast } from '../actors/cast.ts'
import type { AttributionKind, Source } from '../attribution.ts'
import type { Finding } from './finding.ts'
import { noticeIn, type Notice } from './notice.ts'

/** What is asked of a finding to tell whether a notice is of it. */
export interface Told {
  readonly finding: Finding
  readonly source: Source
  readonly kind: AttributionKind
  /** The index of the statement that it is nested in; -1 in the outlet's own words. */
  readonly parent: number
}

/** How many sentences before a notice may hold what it is said of: with a word for what that is, and without one. */
export const far = 8
const back = 2

/** Where statements stand: the sentences of a content's first word and of its last. */
export interface Place {
  readonly first: number
  readonly last: number
}

export function placesOf(tokens: Tokens, all: readonly Told[]): Place[] {
  return all.map(({ finding: { content } }) => ({
    first: sentenceAt(tokens, content[0]!.start),
    last: sentenceAt(tokens, content.at(-1)!.end - 1),
  }))
}

/**
 * Which findings the outlet says it could not verify, with where it says so. A notice that names what it is of ("neither account", "his figure", "the recording")
 * is of the nearest before that are such; any other of those in its sentence, else in the nearest sentence before; and each with what the same speaker said
 * right before. A speaker who says that he cannot confirm something is no such notice.
 */
export function unverifiedIn(tokens: Tokens, cast: Cast, all: readonly Told[]): Map<number, Span> {
  const found = new Map<number, Span>()
  const meant = meanings(tokens, cast, all)
  for (let s = 0; s < sentenceCount(tokens); s++) {
    const notice = noticeIn(tokens, s)
    if (!notice || isSpoken(notice, all)) continue
    for (const k of meant(notice)) found.set(k, { start: notice.start, end: notice.end })
  }
  return found
}

/** Whether a notice is somebody's who is quoted, and not the outlet's. */
export function isSpoken(notice: Span, all: readonly Told[]): boolean {
  return all.some(one => holds(one, notice) && one.source.anonymity !== 'outlet' && one.kind !== 'no-comment')
}

export function holds({ finding: { cue, content } }: Told, notice: Span): boolean {
  return content.some(part => shared(part, notice) > 0) && !(cue && shared(cue, notice) > 0)
}

/** For each statement, who speaks outermost: of what is nested, its parent's parent's speaker. */
export function speakersOf(all: readonly Told[]): string[] {
  return all.map(one => {
    let at = one
    for (let steps = 0; at.parent >= 0 && steps < 8; steps++) at = all[at.parent]!
    return nameOf(at.source)
  })
}

/** By rules: the statements that a notice is of. */
export function meanings(tokens: Tokens, cast: Cast, all: readonly Told[]): (notice: Notice) => readonly number[] {
  const places = placesOf(tokens, all)
  const speakers = speakersOf(all)
  return notice => {
    // "could not confirm what he told us" is no statement of its own.
    const before = all
      .map((_, k) => k)
      .filter(k => {
        const { finding } = all[k]!
        const apart = finding.cue === undefined || shared(finding.cue, notice) === 0
        return apart && finding.content[0]!.start < notice.start && notice.sentence - places[k]!.last <= far && !holds(all[k]!, notice)
      })
    return meant(before, notice)
  }

  function meant(before: readonly number[], notice: Notice): readonly number[] {
    const sentence = notice.sentence
    const within = (k: number, n: number) => sentence - places[k]!.last <= n
    const { noun, before: which, at, end } = notice.of ?? { noun: '', before: '', at: -1, end: -1 }
    if (['neither', 'either', 'both', 'the two', 'rival', 'competing', 'conflicting'].includes(which))
      return ofTwo(before.filter(k => within(k, 4)))
    const owner = at < 0 ? undefined : ownerAt(at, which)
    // "no evidence for their assertion that P".
    const named = all.findIndex(
      ({ finding: { cue } }) => cue !== undefined && cue.start >= at && cue.start < end && cue.start > notice.start,
    )
    if (named >= 0) return [named]
    const owned = owner === undefined ? [] : before.filter(k => all[k]!.source.actor === owner)
    if (owned.length > 0) return owned
    const like = noun === '' ? [] : before.filter(k => isLike(k, noun))
    const last = like.at(-1)
    if (last !== undefined) return media.has(singularOf(noun)) ? like : [...ofSpeaker(before, last), last]
    for (let n = 0; n <= back; n++) {
      const here = before.filter(k => places[k]!.first <= sentence - n && places[k]!.last >= sentence - n)
      if (here.length > 0) return n === 0 ? [...here, ...goingOn(here[0]!, sentence)] : [...ofSpeaker(before, here[0]!), ...here]
    }
    return []
  }

  /** What the same speaker says in the sentence after, in the same paragraph: "..., whose date is not known. “Q,” it says." */
  function goingOn(from: number, sentence: number): readonly number[] {
    const name = nameOf(all[from]!.source)
    return all
      .map((_, k) => k)
      .filter(k => places[k]!.first === sentence + 1 && all[k]!.parent < 0 && nameOf(all[k]!.source) === name)
      .filter(k => !tokens.text.slice(all[from]!.finding.content[0]!.start, all[k]!.finding.content[0]!.start).includes('\n'))
  }

  /** The statements of the last two who speak. */
  function ofTwo(before: readonly number[]): readonly number[] {
    const heard = new Set<string>()
    const found: number[] = []
    for (const k of before.toReversed()) {
      heard.add(speakers[k]!)
      if (heard.size > 2) break
      found.push(k)
    }
    return found
  }

  /** What the speaker of a statement said right before it, in the same paragraph, with what is nested in these. */
  function ofSpeaker(before: readonly number[], from: number): readonly number[] {
    const found: number[] = []
    const name = speakers[from]!
    let next = places[from]!.first
    for (const k of before.filter(each => each < from).toReversed()) {
      const end = all[k]!.finding.content.at(-1)!.end
      if (speakers[k]! !== name || next - places[k]!.last > 1) break
      if (tokens.text.slice(end, tokens.start[tokens.sentences[places[from]!.first]!]).includes('\n')) break
      found.push(k)
      next = places[k]!.first
    }
    return found
  }

  /** Whose account it is: "his account", "the general's account". */
  function ownerAt(offset: number, which: string): string | undefined {
    const first = tokenAt(tokens, offset)
    if (!['his', 'her', 'their', 'its'].includes(which) && !/['’]s?$/.test(which)) return undefined
    for (let i = first; i < Math.min(first + 4, tokens.length); i++) {
      const mention = mentionAt(cast, i)
      if (mention) return mention.actor
      if (form(tokens, i).toLowerCase() === 'of') break
    }
    return undefined
  }

  /** Whether a statement is what a noun calls it: a promise, a figure, what a recording holds. */
  function isLike(k: number, noun: string): boolean {
    const { finding, kind } = all[k]!
    const singular = singularOf(noun)
    const meantKind = kinds[singular]
    if (meantKind) return kind === meantKind
    if (numbers.has(singular))
      return finding.content.some(({ start, end }) => {
        for (let i = tokenAt(tokens, start); i < tokens.length && tokens.start[i]! < end; i++) if (tokens.upos[i] === 'NUM') return true
        return false
      })
    if (!media.has(singular)) return false
    const { first, last } = places[k]!
    const from = Math.min(first, finding.at < 0 ? first : tokens.sentence[finding.at]!)
    const stop = tokens.sentences[Math.max(last, finding.at < 0 ? last : tokens.sentence[finding.at]!) + 1]!
    for (let i = tokens.sentences[from]!; i < stop; i++)
      if (tokens.lemma[i]!.toLowerCase() === singular || form(tokens, i).toLowerCase() === noun) return true
    return false
  }
}

const kinds: { readonly [noun: string]: AttributionKind | undefined } = {
  promise: 'promise',
  denial: 'denial',
  accusation: 'accusation',
  allegation: 'accusation',
}
const numbers: ReadonlySet<string> = new Set(['figure', 'number', 'toll', 'count'])
const media: ReadonlySet<string> = new Set(
  'video footage recording photograph photo picture image document letter minute message audio transcript email e-mail post report testimony'.split(
    ' ',
  ),
)

function singularOf(noun: string): string {
  return noun.replace(/ies$/, 'y').replace(/s$/, '')
}

function nameOf({ actor, name }: Source): string {
  return actor ?? name
}

function sentenceAt(tokens: Tokens, offset: number): number {
  return tokens.sentence[tokenAt(tokens, offset)] ?? -9
}
