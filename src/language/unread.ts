/**
 * Sentences that the network need not read, so that a page of rubbish costs no more than a page: those that stand in the text already, word for word
 * (the same words give the same bits, so their reading is copied), and long runs of which hardly anything is a word (they have no grammar).
 */
import type { Analysis } from './network.ts'
import { NAME_LABELS } from './layout.ts'

/** A shorter run of marks may be a face, a rule or a row of stars, and is read. */
const MOST_MARKS = 8
/** A longer sentence of which fewer than one in so many has two letters is a table at best. */
const MOST_ODD = 32
const LEAST_WORDS = 4

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
const TWO_LETTERS = /\p{L}[\p{L}\p{M}]/u

/** For every sentence the first one with the same words: itself, where there is none before. */
export function firstAlike(words: readonly string[], bounds: readonly number[]): Int32Array {
  const seen = new Map<string, number>()
  return Int32Array.from({ length: bounds.length - 1 }, (_, s) => {
    // No word holds a space.
    const key = words.slice(bounds[s], bounds[s + 1]).join(' ')
    const first = seen.get(key)
    if (first === undefined) seen.set(key, s)
    return first ?? s
  })
}

/** Whether the words `[from, to)`, one sentence, are nothing to be read. */
export function isRubbish(words: readonly string[], from: number, to: number): boolean {
  if (to - from <= MOST_MARKS) return false
  let [marks, whole] = [0, 0]
  for (let i = from; i < to; i++) {
    if (TWO_LETTERS.test(words[i]!)) whole++
    else if (!LETTER_OR_DIGIT.test(words[i]!)) marks++
  }
  return marks === to - from || (to - from > MOST_ODD && whole * LEAST_WORDS < to - from)
}

/** What is said of n marks: they hang on the first of them. `tag` and `relation` are the numbers of punctuation. */
export function analysisOfMarks(n: number, tag: number, relation: number, width: number): Analysis {
  const nameScores = new Float32Array(n * NAME_LABELS.length)
  for (let i = 0; i < nameScores.length; i += NAME_LABELS.length) nameScores[i] = 10
  return {
    tags: new Int32Array(n).fill(tag),
    heads: Int32Array.from({ length: n }, (_, i) => (i === 0 ? -1 : 0)),
    relations: new Int32Array(n).fill(relation),
    names: new Int32Array(n),
    nameScores,
    states: new Int16Array(n * width),
  }
}
