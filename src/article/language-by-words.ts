import { FUNCTION_WORDS } from './lexicon/function-words.ts'

/** How much a text speaks for a language by its small words. */
export interface WordsOfLanguage {
  /** BCP 47. */
  readonly language: string
  /** The share of the text's words that are small words of the language, those of several languages counted in part: 0 to 1. */
  readonly share: number
  /** How many of them it has, those of several languages counted in part. */
  readonly weight: number
  /** How many different ones there are. */
  readonly different: number
}

const LANGUAGES_OF = parse(FUNCTION_WORDS)
/** Words that are looked at: no text needs more. */
const MOST_WORDS = 220

/** The languages that a text's small words speak for, the first most; empty where it has none of them. */
export function languagesByWords(text: string): readonly WordsOfLanguage[] {
  const found = new Map<string, { sum: number; words: Set<string> }>()
  let words = 0
  for (const [written] of text.matchAll(/[\p{L}\p{M}]+(?:['’]\p{L}+)?/gu)) {
    if (++words > MOST_WORDS) break
    const word = written.toLowerCase().replace('’', "'")
    const languages = LANGUAGES_OF.get(word)
    if (languages === undefined) continue
    for (const language of languages) {
      const mine = found.get(language) ?? { sum: 0, words: new Set() }
      mine.sum += 1 / languages.length
      mine.words.add(word)
      found.set(language, mine)
    }
  }
  return [...found]
    .map(([language, mine]) => ({ language, weight: mine.sum, share: mine.sum / words, different: mine.words.size }))
    .toSorted((a, b) => b.share - a.share || (a.language < b.language ? -1 : 1))
}

function parse(lexicon: string): ReadonlyMap<string, readonly string[]> {
  const languages = new Map<string, string[]>()
  for (const line of lexicon.split('\n')) {
    const [language, ...words] = line.trim().split(/\s+/)
    for (const word of new Set(words)) languages.set(word, [...(languages.get(word) ?? []), language!])
  }
  return languages
}
