import { foldLetters } from './fold.ts'

/**
 * A text as the gazetteer sees it: runs of letters and digits, folded. "U.S." is two words, "Workers’ Party" two, "al-Qaida" two, so that a name
 * is found however it was tokenised.
 */
export interface Words {
  readonly folded: readonly string[]
  /** The run as it stands in the text. */
  readonly plain: readonly string[]
  readonly start: Int32Array
  readonly end: Int32Array
}

const RUN = /[\p{L}\p{N}\p{M}]+/gu

/** The words of a text, in order. */
export function wordsOf(text: string): Words {
  const plain: string[] = []
  const starts: number[] = []
  for (const run of text.matchAll(RUN)) {
    plain.push(run[0])
    starts.push(run.index)
  }
  return {
    folded: plain.map(foldLetters),
    plain,
    start: Int32Array.from(starts),
    end: Int32Array.from(starts, (start, i) => start + plain[i]!.length),
  }
}

/** Phrases by their first word, the longest first. Phrases of one length keep the order in which they were added. */
export interface PhraseIndex<Meaning> {
  readonly byFirst: ReadonlyMap<string, readonly Phrase<Meaning>[]>
}

export interface Phrase<Meaning> {
  readonly folded: readonly string[]
  readonly plain: readonly string[]
  readonly meaning: Meaning
}

/** An index of phrases with what they mean. */
export function phraseIndex<Meaning>(entries: Iterable<readonly [string, Meaning]>): PhraseIndex<Meaning> {
  const byFirst = new Map<string, Phrase<Meaning>[]>()
  for (const [text, meaning] of entries) {
    const { folded, plain } = wordsOf(text)
    const first = folded[0]
    if (first === undefined) continue
    const phrases = byFirst.get(first)
    if (phrases) phrases.push({ folded, plain, meaning })
    else byFirst.set(first, [{ folded, plain, meaning }])
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.folded.length - a.folded.length)
  return { byFirst }
}

/** The longest phrases of the index that begin at word i and are written as they should be: several where one form has several meanings. */
export function phrasesAt<Meaning>(index: PhraseIndex<Meaning>, words: Words, i: number): readonly Phrase<Meaning>[] {
  const phrases = index.byFirst.get(words.folded[i]!)
  if (!phrases) return []
  const found: Phrase<Meaning>[] = []
  for (const phrase of phrases) {
    if (found.length > 0 && phrase.folded.length < found[0]!.folded.length) break
    if (phrase.folded.every((word, k) => words.folded[i + k] === word && isWritten(phrase.plain[k]!, words.plain[i + k]!)))
      found.push(phrase)
  }
  return found
}

const SHORT = 5
/** A letter with a mark, which alone tells a short name from a word ("Malé"). */
const MARKED = /[\u00c0-\u024f]/

/** Articles within a name, which some write small: "Al-Qaeda", "al-Qaeda". */
const FREE = new Set(['al', 'el', 'the', 'ash', 'as'])

/** An acronym is written in capitals ("US", "IS", "WHO" are not "us", "is", "who"), a short name with its marks, a name with a capital; what the lexicon has small may be either. */
function isWritten(wanted: string, found: string): boolean {
  if (isUpper(wanted) && wanted.length <= SHORT) return found === wanted
  if (wanted.length < SHORT && MARKED.test(wanted)) return found === wanted
  return !startsUpper(wanted) || startsUpper(found) || FREE.has(found)
}

/** Whether a word is all capitals (and digits). */
export function isUpper(word: string): boolean {
  return word !== word.toLowerCase() && word === word.toUpperCase()
}

/** Whether a word begins with a capital. */
export function startsUpper(word: string): boolean {
  const first = word[0] ?? ''
  return first !== first.toLowerCase()
}
