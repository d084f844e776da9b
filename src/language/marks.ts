/**
 * Marks that a word gets from the gazetteers, its sentence and its document: what the network sees beyond the word itself. One byte each, 0 or 1.
 */
import { CLASSES, classesOf, MOST_GAZETTEER_WORDS, type Gazetteer } from './gazetteer.ts'

/** The marks: a class of the gazetteers each, then these. */
export const MARKS = 16
const INSIDE = CLASSES.length
const SMALL_ELSEWHERE = INSIDE + 1
const CAPITAL_ELSEWHERE = INSIDE + 2
const HEADLINE = INSIDE + 3
const FIRST = INSIDE + 4
/** Marks 0 to here come from the gazetteers. */
export const GAZETTEER_MARKS = INSIDE + 1

const CAPITAL = /^\p{Lu}/u
const SMALL = /^\p{Ll}/u

/** How the words of a document are written in it: what stands in small letters, and what has a capital within a sentence. */
export interface Usage {
  readonly small: ReadonlySet<string>
  readonly capital: ReadonlySet<string>
}

/** Looks through a document: `words` with the first word of each sentence in `bounds`, the count of words at its end. */
export function usageOf(words: readonly string[], bounds: readonly number[]): Usage {
  const small = new Set<string>()
  const capital = new Set<string>()
  for (let s = 0; s + 1 < bounds.length; s++) {
    const headline = isHeadline(words, bounds[s]!, bounds[s + 1]!)
    for (let i = bounds[s]!; i < bounds[s + 1]!; i++) {
      const word = words[i]!
      if (SMALL.test(word)) small.add(word)
      else if (!headline && i > bounds[s]! && CAPITAL.test(word)) capital.add(word)
    }
  }
  return { small, capital }
}

/** Whether most of the longer words of a sentence begin with a capital: there capitals say little. */
function isHeadline(words: readonly string[], from: number, to: number): boolean {
  let long = 0
  let capitals = 0
  for (let i = from; i < to; i++) {
    const word = words[i]!
    if (word.length < 4) continue
    if (CAPITAL.test(word)) capitals++
    else if (!SMALL.test(word)) continue
    long++
  }
  return long > 2 && capitals > 0.7 * long
}

/** Writes the marks of the words `[from, to)`, one sentence, into `out` at `at`. */
export function mark(
  words: readonly string[],
  from: number,
  to: number,
  usage: Usage,
  gazetteer: Gazetteer,
  out: Uint8Array,
  at: number,
): void {
  const headline = isHeadline(words, from, to)
  for (let i = from; i < to; i++) {
    const o = at + (i - from) * MARKS
    const word = words[i]!
    if (headline) out[o + HEADLINE] = 1
    if (i === from) out[o + FIRST] = 1
    if (!CAPITAL.test(word)) continue
    if (usage.small.has(word.toLowerCase())) out[o + SMALL_ELSEWHERE] = 1
    if (usage.capital.has(word)) out[o + CAPITAL_ELSEWHERE] = 1
  }
  for (let i = from; i < to; ) {
    let taken = 1
    if (CAPITAL.test(words[i]!))
      for (let length = Math.min(MOST_GAZETTEER_WORDS, to - i); length > 0; length--) {
        const classes = classesOf(gazetteer, words.slice(i, i + length))
        if (classes === 0) continue
        for (let k = 0; k < length; k++) {
          const o = at + (i - from + k) * MARKS
          for (let c = 0; c < CLASSES.length; c++) if (classes & (1 << c)) out[o + c] = 1
          if (k > 0) out[o + INSIDE] = 1
        }
        taken = length
        break
      }
    i += taken
  }
}
