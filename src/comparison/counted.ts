import type { Account } from './account.ts'
import { isContent, stem } from './content.ts'
import { PERSONS } from './lexicon/persons.ts'
import type { Proposition } from './proposition.ts'
import { fold } from './words.ts'

/** What a quantity counts: the stem of its noun, and whether that is a word for any human being or for a kind of them. */
export interface Counted {
  readonly noun?: string
  readonly persons?: 'any' | 'kind'
}

export function countedBy({ article }: Account, { quantity, start, end, sentence }: Proposition): Counted {
  if (!quantity) return {}
  const before =
    NUMBER_OF.exec(article.text.slice(sentence.start, quantity.start))?.[1] ??
    AS_NUMBER_OF.exec(article.text.slice(quantity.end, sentence.end))?.[1]
  const words = quantity.counted
    ? article.text.slice(quantity.counted.start, quantity.counted.end)
    : article.text.slice(Math.max(start, quantity.end), end)
  const phrase = words.replace(PARTITIVE, '')
  const bare = !quantity.counted && !isContent(fold(/^[^\p{L}\p{N}]*([\p{L}\p{N}'’]+)/u.exec(phrase)?.[1] ?? ''))
  const stems = (bare ? '' : phrase)
    .split(/[^\p{L}\p{N}'’-]+/u)
    .map(fold)
    .filter(form => isContent(form) && !/\d/u.test(form))
    .map(stem)
  const person = stems.find(one => SCOPE.has(one))
  if (stems.length === 0 && before !== undefined) return nounOf(stem(fold(before)))
  const noun = person ?? (quantity.counted ? stems.at(-1) : stems[0])
  return noun === undefined ? {} : nounOf(noun)
}

// "400 of its engines", "nine of the teachers".
const PARTITIVE = /^\s*of (?:the|its|his|her|their|our|those|these|them)\s/iu
// "put the number of tents at six": what is counted stands before.
const NUMBER_OF = /\b(?:numbers?|counts?|tolls?|totals?|figures?) of (?:the |its |their )?(\p{L}+)[^.]{0,120}$/iu

// "gave 12 as the number of tents".
const AS_NUMBER_OF = /^ as the (?:number|count|toll|total|figure) of (\p{L}+)/iu

function nounOf(noun: string): Counted {
  const persons = SCOPE.get(noun)
  return { noun, ...(persons !== undefined && { persons }) }
}

const SCOPE = new Map<string, 'any' | 'kind'>(
  PERSONS.split('\n')
    .filter(line => /^(?:any|kind)\s/u.test(line))
    .flatMap(line => {
      const [scope, ...nouns] = line.trim().split(/\s+/u)
      return nouns.map(noun => [stem(fold(noun)), scope as 'any' | 'kind'] as const)
    }),
)

/** Whether two counts can be of the same things: one noun, or persons of whom one word says no kind. */
export function sameThings(a: Counted, b: Counted): boolean {
  if (a.noun !== undefined && a.noun === b.noun) return true
  return a.persons !== undefined && b.persons !== undefined && (a.persons === 'any' || b.persons === 'any')
}
