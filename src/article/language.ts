import { detect } from 'tinyld'

/** How much text tells a language: more makes it slower, not surer. */
const ENOUGH = 1200
const FEWEST_LETTERS = 20

/** The language of a text by its letters and words (n-gram profiles, tinyld); undefined where it is too short to tell. */
export function detectedLanguage(text: string): string | undefined {
  const sample = text.slice(0, ENOUGH)
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) return undefined
  return detect(sample) || undefined
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
  const detected = detectedLanguage(text)
  if (tag === undefined) return detected ?? 'und'
  if (detected === undefined) return tag
  return differentScript(tag, text) || (text.length >= SURE && oneIsEnglish(tag, detected)) ? detected : tag
}

/** From how many characters on the letters of a text are believed against what its page says. */
const SURE = 600

/** Whether exactly one of two languages is English: the one question that decides whether an article is read. */
function oneIsEnglish(tag: string, detected: string): boolean {
  return (tag.split('-')[0] === 'en') !== (detected === 'en')
}

/** Whether the text is in a script that the language is never written in. */
function differentScript(tag: string, text: string): boolean {
  const sample = text.slice(0, ENOUGH)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  const latinTag =
    !/^(?:ar|fa|ur|he|yi|ru|uk|be|bg|mk|sr|el|hy|ka|zh|ja|ko|th|hi|bn|ta|te|mr|ne|am|ti|km|lo|my|si|ps|ku|ckb|mn|kk|ky|tg|dv|sd|ug|gu|pa|ml|kn)/.test(
      tag,
    )
  return latinTag ? latin < letters * 0.3 : latin > letters * 0.9 && !/^(?:sr|ku|kk)/.test(tag)
}
