/**
 * What the network sees of a word by itself: rows of learned tables, chosen by its beginning, its end, its shape and its letters. Training and
 * reading share this file: a change here makes older weights unreadable, so it raises FORMAT in weights.ts.
 */

/** Beginnings of 3, endings of 2, 3 and 4 letters, and the shape: one table each. */
export const AFFIXES = 5
export const AFFIX_ROWS = 4096
export const NGRAM_ROWS = 8192
/** A longer word shows the n-grams of its beginning alone. */
const MOST_NGRAMS = 32

/** FNV-1a over UTF-16 code units, 32 bits. */
export function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h >>> 0
}

/** The form under which a word is looked up in the learned vocabulary: lower case, every ASCII digit a 0. */
export function normal(word: string): string {
  return word.toLowerCase().replace(/[0-9]/g, '0')
}

/** `Xxx-d`: capitals, small letters and digits as X, x and d, a run cut to two, all else as it stands; at most 24 long. */
export function shape(word: string): string {
  let out = ''
  let last = ''
  let run = 0
  for (const character of word) {
    const kind = /\p{Lu}/u.test(character) ? 'X' : /\p{L}|\p{M}/u.test(character) ? 'x' : /\p{N}/u.test(character) ? 'd' : character
    if (kind === last) run++
    else run = 1
    last = kind
    if (run <= 2) out += kind
    if (out.length >= 24) break
  }
  return out
}

/** One row in each of the affix tables. */
export function affixRows(word: string): number[] {
  const low = word.toLowerCase()
  const keys = [`p${low.slice(0, 3)}`, `s${low.slice(-2)}`, `t${low.slice(-3)}`, `u${low.slice(-4)}`, `h${shape(word)}`]
  return keys.map(key => hash(key) % AFFIX_ROWS)
}

/** Rows of the n-gram table: every run of 3 and 4 letters of `<word>`, whose vectors are averaged (Bojanowski et al. 2017). */
export function ngramRows(word: string): number[] {
  const marked = `<${word.toLowerCase().slice(0, 32)}>`
  const rows: number[] = []
  for (let i = 0; i + 3 <= marked.length && rows.length < MOST_NGRAMS; i++) {
    rows.push(hash(marked.slice(i, i + 3)) % NGRAM_ROWS)
    if (i + 4 <= marked.length) rows.push(hash(marked.slice(i, i + 4)) % NGRAM_ROWS)
  }
  return rows.length > 0 ? rows : [hash(marked) % NGRAM_ROWS]
}
