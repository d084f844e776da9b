import { detectAll } from 'tinyld'

/** What a comment shows of its language; a longer look changes nothing. */
export const LOOK_AT = 2_000
/** Below this many letters a guess by letter groups is often wrong (measured by eye: "Yes!" is taken for Berber), unless it is sure. */
const ENOUGH_LETTERS = 40
/** Rare languages that short texts of common ones are taken for. */
const SELDOM = new Set(['vo', 'eo', 'ber', 'tlh', 'la', 'ga', 'is', 'mk', 'af'])

/**
 * The language of a comment, BCP 47, by tinyld's statistics of letter groups; `und` where it has next to no letters. A short text in the Latin script
 * is taken to be in the language of what surrounds it, unless the guess is sure.
 */
export function commentLanguage(text: string, surrounding = 'und'): string {
  const look = text.slice(0, LOOK_AT).replace(/https?:\/\/\S+/g, ' ')
  const letters = look.match(/\p{L}/gu)?.length ?? 0
  if (letters < 3) return surrounding
  const [best] = detectAll(look)
  if (!best) return surrounding
  const short = letters < ENOUGH_LETTERS && (look.match(/\p{Script=Latin}/gu)?.length ?? 0) > letters / 2
  if (short && surrounding !== 'und' && (best.accuracy < 0.9 || SELDOM.has(best.lang))) return surrounding
  return short && SELDOM.has(best.lang) ? 'und' : best.lang
}
