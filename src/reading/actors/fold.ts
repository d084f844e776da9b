/**
 * Names brought to one spelling, so that Davutoğlu is Davutoglu, "al-Abadi" is "Abadi" and Ar-Raqqah is Raqqa. Two names with one folded form are
 * taken for one name; spellings that vary more are compared in sound.ts.
 */

const LETTERS: { readonly [letter: string]: string } = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ə: 'a',
  ŋ: 'n',
  ħ: 'h',
  '’': '',
  '‘': '',
  "'": '',
  ʼ: '',
  ʿ: '',
  ʾ: '',
  ʻ: '',
  '`': '',
  '´': '',
  '.': '',
  '-': ' ',
  '‐': ' ',
  '‑': ' ',
  '–': ' ',
}
/** The Arabic article as it is written before sun letters too, and particles that news drops at will. */
const ARTICLES = new Set(['al', 'el', 'ar', 'as', 'ash', 'ad', 'adh', 'an', 'at', 'az', 'ud', 'ul', 'the'])

/** A name in lower case, without diacritics, apostrophes, dots, hyphens, "the", the Arabic article, or a silent h at the end of a word in -ah. */
export function foldName(name: string): string {
  const letters = foldLetters(name)
  if (!letters.includes(' ')) return withoutH(letters)
  const words = letters.split(' ').filter(word => word !== '')
  const kept = words.length > 1 ? words.filter((word, i) => !ARTICLES.has(word) || (i === words.length - 1 && word !== 'the')) : words
  return kept.map(withoutH).join(' ')
}

function withoutH(word: string): string {
  return word.length > 4 && word.endsWith('ah') ? word.slice(0, -1) : word
}

/** A name's letters in lower case without diacritics and apostrophes; hyphens are spaces. */
export function foldLetters(name: string): string {
  const small = name.toLowerCase()
  if (/^[a-z ]*$/.test(small)) return small
  let folded = ''
  for (const char of small.normalize('NFD')) {
    const letter = LETTERS[char]
    if (letter !== undefined) folded += letter
    else if (char < '\u0300' || char > '\u036f') folded += /\s/.test(char) ? ' ' : char
  }
  return folded
}
