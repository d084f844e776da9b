import { detect } from 'tinyld'
import { languagesByWords } from './language-by-words.ts'
import { isWrittenIn, letteringOf } from './script.ts'

/** How much text tells a language: more makes it slower, not surer. */
const ENOUGH = 1200
const FEWEST_LETTERS = 20
/**
 * The share of small words, and the lead before the next language, from which on they are believed before the letters: on 1,700 articles in 40
 * languages they then tell nine in ten, and where tinyld says another language it was wrong.
 */
const CLEAR = { share: 0.12, lead: 0.3 }

/** The language of a text by its small words, and where these leave it open by its letters (n-gram profiles, tinyld); undefined where it is too short to tell. */
export function detectedLanguage(text: string): string | undefined {
  const sample = text.slice(0, ENOUGH)
  if (letteringOf(sample).letters < FEWEST_LETTERS) return undefined
  return clearByWords(sample) ?? (detect(sample) || undefined)
}

/** The language that the small words of a text speak for, where they do so clearly. */
export function clearByWords(text: string): string | undefined {
  const [best, next] = languagesByWords(text)
  if (best === undefined || best.different < 2 || best.share < CLEAR.share) return undefined
  return best.share - (next?.share ?? 0) > best.share * CLEAR.lead ? best.language : undefined
}

/** A language tag as BCP 47 writes it ("en_us" is en-US); undefined where it is none. */
export function languageTag(said: string | undefined): string | undefined {
  const found = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:$|[-_,;.\s])/i.exec(said?.trim() ?? '')
  if (!found) return undefined
  const [, language, script, region] = found
  const parts = [language!.toLowerCase(), script && script[0]!.toUpperCase() + script.slice(1).toLowerCase(), region?.toUpperCase()]
  return parts.filter(part => part !== undefined && part !== '').join('-')
}

/**
 * The language of an article: what its page says, unless the text is plainly in another one. A site's template often says "en" on every page.
 */
export function languageOf(said: string | undefined, text: string): string {
  const tag = languageTag(said)
  if (tag === undefined) return detectedLanguage(text) ?? 'und'
  if (differentScript(tag, text)) return detectedLanguage(text) ?? tag
  if (text.length < SURE) return tag
  const detected = detectedLanguage(text)
  return detected !== undefined && oneIsEnglish(tag, detected) ? detected : tag
}

/** From how many characters on the letters of a text are believed against what its page says. */
const SURE = 600

/** Whether exactly one of two languages is English: the one question that decides whether an article is read. */
function oneIsEnglish(tag: string, detected: string): boolean {
  return (tag.split('-')[0] === 'en') !== (detected === 'en')
}

/** Whether the text is in a script that the language is never written in. */
function differentScript(tag: string, text: string): boolean {
  const { letters, latin } = letteringOf(text.slice(0, ENOUGH))
  return isWrittenIn(tag, 'Latin') ? latin < letters * 0.3 && !isWrittenIn(tag, 'Cyrillic') : latin > letters * 0.9
}
