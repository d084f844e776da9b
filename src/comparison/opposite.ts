import { isContent, stem } from './content.ts'
import { OPPOSITES } from './lexicon/opposites.ts'
import { wordsOf } from './words.ts'

/** Whether two clauses tell of opposite states or acts: held and let go, closed and reopened. By the lexicon. */
export function opposed(one: string, other: string): boolean {
  const [a, b] = [poles(one), poles(other)]
  return PAIRS.some(
    ([left, right]) =>
      (touches(a, left) && touches(b, right) && !touches(b, left)) || (touches(a, right) && touches(b, left) && !touches(b, right)),
  )
}

const touches = (words: ReadonlySet<string>, pole: ReadonlySet<string>): boolean => [...pole].some(word => words.has(word))

/** The stems of a clause, and its pairs of words, for "let go". */
function poles(clause: string): Set<string> {
  const { form } = wordsOf(clause)
  const found = new Set<string>()
  form.forEach((word, i) => {
    if (isContent(word)) found.add(stem(word))
    const next = form[i + 1]
    if (next !== undefined) found.add(`${word} ${next}`)
  })
  return found
}

const PAIRS: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = OPPOSITES.split('\n')
  .filter(line => line.includes('|'))
  .map(line => {
    const [left = '', right = ''] = line.split('#')[0]!.split('|')
    return [pole(left), pole(right)]
  })

function pole(words: string): Set<string> {
  return new Set(
    words
      .split(',')
      .map(word => word.trim())
      .filter(Boolean)
      .map(word => (word.includes(' ') ? word : stem(word))),
  )
}
