import { firstIndex, type Span } from '../page/index.ts'

/**
 * The words of a text, folded for comparing: compatibility forms resolved, lower case, diacritics and the possessive dropped. Parallel
 * arrays in text order; `start` and `end` are offsets of the text as it stands, so that what is found can be quoted.
 */
export interface Words {
  readonly form: readonly string[]
  readonly start: readonly number[]
  readonly end: readonly number[]
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[.,]\p{N}+)*(?:['’]\p{L}+)?/gu

export function wordsOf(text: string): Words {
  const form: string[] = []
  const start: number[] = []
  const end: number[] = []
  for (const match of text.matchAll(WORD)) {
    form.push(fold(match[0]))
    start.push(match.index)
    end.push(match.index + match[0].length)
  }
  return { form, start, end }
}

/** A word without case, diacritics, compatibility forms and the possessive: "Šumadija’s" and "sumadija" are the same. */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase()
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'")
  return plain.endsWith("'s") ? plain.slice(0, -2) : plain.replace(/ß/g, 'ss').replace(/ı/g, 'i').replace(/ø/g, 'o').replace(/ł/g, 'l')
}
const PLAIN = /^[A-Za-z0-9]+$/

/** The indices `[from, to)` of the words that lie wholly within a span, by bisection. */
export function wordsWithin(words: Words, span: Span): readonly [from: number, to: number] {
  const from = firstAt(words.start, span.start)
  let to = firstAt(words.start, span.end)
  while (to > from && words.end[to - 1]! > span.end) to--
  return [from, to]
}

/** The first index whose value is at least `least`. */
export function firstAt(sorted: readonly number[], least: number): number {
  return firstIndex(sorted.length, k => sorted[k]! >= least)
}
