import { detectAll } from 'tinyld'
import { clearByWords } from '../language.ts'
import { languagesByWords } from '../language-by-words.ts'
import { isOfOneLanguage, isWrittenIn, languageOfScript, letteringOf } from '../script.ts'

/** What a comment shows of its language; a longer look changes nothing. */
export const LOOK_AT = 1_200
/** Below this many letters a guess by letter groups is often wrong (measured by eye: "Yes!" is taken for Berber), unless it is sure. */
const ENOUGH_LETTERS = 40
/** Rare languages that short texts of common ones are taken for. */
const SELDOM = new Set(['vo', 'eo', 'ber', 'tlh', 'la', 'ga', 'is', 'mk', 'af', 'rn', 'ay'])

/**
 * The language of a comment, BCP 47: by its script where one language has it, by its small words, and at last by tinyld's statistics of letter groups. A short text
 * that shows nothing of its own is in the language of what surrounds it, if that is written so; `und` where nothing tells.
 */
export function commentLanguage(text: string, surrounding = 'und'): string {
  const look = text.slice(0, LOOK_AT).replace(/https?:\/\/\S+/g, ' ')
  const { letters, script, ofScript } = letteringOf(look)
  if (script === undefined || ofScript < letters / 2 || (script === 'Latin' && letters < 3)) return surrounding
  const fits = surrounding !== 'und' && isWrittenIn(surrounding, script)
  if (script !== 'Latin') return ofOtherScript(look, script, fits ? surrounding : undefined)
  const clear = clearByWords(look)
  if (letters >= ENOUGH_LETTERS) return clear ?? guessed(look, script)?.lang ?? (fits ? surrounding : 'und')
  const own = shortWords(look, surrounding)
  if (own !== undefined) return own
  const guess = guessed(look, script)
  if (fits) return guess !== undefined && guess.accuracy >= 0.9 && !SELDOM.has(guess.lang) ? guess.lang : surrounding
  return guess === undefined || SELDOM.has(guess.lang) ? 'und' : guess.lang
}

/** A script beyond the Latin one: that of one language tells it; of several the words do, or what surrounds the comment. */
function ofOtherScript(look: string, script: string, surrounding: string | undefined): string {
  if (isOfOneLanguage(script)) return surrounding ?? languageOfScript(script)!
  const [best] = languagesByWords(look).filter(({ language }) => isWrittenIn(language, script))
  if (surrounding === undefined) return clearByWords(look) ?? guessed(look, script)?.lang ?? languageOfScript(script)!
  const mine = languagesByWords(look).find(({ language }) => surrounding.startsWith(language))
  return best !== undefined && best.different >= 2 && best.share > (mine?.share ?? 0) * 2 ? best.language : surrounding
}

/** The language of a few words, where two of them are small words of it and hardly any of the language around. */
function shortWords(look: string, surrounding: string): string | undefined {
  const found = languagesByWords(look)
  const [best, next] = found
  if (best === undefined || best.different < 2 || best.weight < 1.5 || best.share < 0.2) return undefined
  const around = surrounding.split('-')[0]
  const mine = found.find(({ language }) => language === around)
  if (mine !== undefined && mine.share >= best.share / 2) return undefined
  return best.share > (next?.share ?? 0) * 1.3 ? best.language : undefined
}

/** tinyld's guess, if a language that is written so. */
function guessed(look: string, script: string): { readonly lang: string; readonly accuracy: number } | undefined {
  const [best] = detectAll(look)
  return best !== undefined && isWrittenIn(best.lang, script) ? best : undefined
}
