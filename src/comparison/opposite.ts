import { isContent, stem } from './content.ts'
import { OPPOSITES } from './lexicon/opposites.ts'
import { wordsOf } from './words.ts'

/** Which poles of the lexicon's pairs a clause touches: bit 0 of a pair's entry for its left, bit 1 for its right. Empty for most clauses. */
export type Poles = ReadonlyMap<number, number>

/** Whether two clauses tell of opposite states or acts: held and let go, closed and reopened. */
export function opposed(one: Poles, other: Poles): boolean {
  for (const [pair, sides] of one) {
    const against = other.get(pair)
    if (against !== undefined && (sides & against) === 0) return true
  }
  return false
}

/** The poles of a clause: by the stems of its words, and by its pairs of words for "let go". */
export function polesOf(clause: string): Poles {
  const found = new Map<number, number>()
  const { form } = wordsOf(clause)
  form.forEach((word, i) => {
    const keys = [`${word} ${form[i + 1] ?? ''}`, ...(isContent(word) ? [stem(word)] : [])]
    for (const key of keys) for (const { pair, side } of POLES.get(key) ?? []) found.set(pair, (found.get(pair) ?? 0) | side)
  })
  return found
}

const POLES = Map.groupBy(
  OPPOSITES.split('\n')
    .filter(line => line.includes('|'))
    .flatMap((line, pair) =>
      line
        .split('#')[0]!
        .split('|')
        .flatMap((words, i) => pole(words).map(key => ({ key, pair, side: i + 1 }))),
    ),
  ({ key }) => key,
)

function pole(words: string): string[] {
  return words
    .split(',')
    .map(word => word.trim())
    .filter(Boolean)
    .map(word => (word.includes(' ') ? word : stem(word)))
}
