/** How far a name goes, where its labels stop short or go too far: bodies go on with "of" and "and", offices and forms of address are no part of it. */
import { classesOf, isOf, MOST_GAZETTEER_WORDS, type Gazetteer } from './gazetteer.ts'
import { LISTS } from './name-evidence.ts'

const CAPITAL = /^\p{Lu}/u
const NUMBER = /^(?:\d+|[IVXLC]+|\p{Lu})$/u

/** The last word of a name that goes on after it with "of" (a university, a ministry, a republic of something) or "and" (a ministry of this and that). */
export function reach(words: readonly string[], openers: ReadonlySet<number>, first: number, last: number, gazetteer: Gazetteer): number {
  const known = listed(words, openers, first, last, gazetteer)
  if (known > last) return known
  const low = words[last]!.toLowerCase()
  if (LISTS.orgStarts.has(low) || low === 'republic') return run(words, openers, last, ['of', 'for'])
  const starts = words
    .slice(first, last + 1)
    .findIndex((word, k) => LISTS.portfolios.has(word.toLowerCase()) && LINK.test(words[first + k + 1] ?? ''))
  if (starts < 0) return last
  const end = run(words, openers, last, ['and', '&', ','])
  if (end === last || LISTS.orgEnds.has(words[end]!.toLowerCase()) || LISTS.titles.has(words[end]!.toLowerCase())) return last
  // "…, X and Y": a comma only where "and" comes after it.
  if (words[last + 1] !== ',') return end
  const more = run(words, openers, end, ['and', '&'])
  return more > end ? more : last
}

const LINK = /^(?:of|for)$/

/** The last word of the longest body of the gazetteers that begins with the name and goes on after it, "Islamic State | of Iraq and the Levant". */
function listed(words: readonly string[], openers: ReadonlySet<number>, first: number, last: number, gazetteer: Gazetteer): number {
  let end = last
  for (let at = last + 1; at < words.length && at - first < MOST_GAZETTEER_WORDS && !openers.has(at); at++)
    if (CAPITAL.test(words[at]!) && isOf(classesOf(gazetteer, words.slice(first, at + 1)), 'organisation')) end = at
  return end
}

/** The last of the words with capitals after one of the links after word `last`; `last` where there are none. */
function run(words: readonly string[], openers: ReadonlySet<number>, last: number, links: readonly string[]): number {
  if (!links.includes(words[last + 1] ?? '')) return last
  const from = words[last + 2] === 'the' ? last + 3 : last + 2
  let at = from
  while (at < words.length && CAPITAL.test(words[at]!) && !openers.has(at)) at++
  return at > from ? at - 1 : last
}

// A name never ends so; its end was not seen.
const SMALL_LINK = /^(?:of|for|the|and|in|at|&)$/

/** The span without the form of address it opens with, or the office it ends with; undefined where nothing is left, or what is no name alone. */
export function trim(
  words: readonly string[],
  from: number,
  to: number,
  gazetteer: Gazetteer,
): { first: number; last: number } | undefined {
  let [first, last] = [from, to]
  while (last > first && SMALL_LINK.test(words[last]!)) last--
  while (first <= last && LISTS.honorifics.has(words[first]!.toLowerCase())) first++
  if (first > last) return undefined
  // "Kenyan President", "UAE Minister of Industry": the state, and what its office is.
  for (let i = first + 1; i <= last; i++) {
    if (!LISTS.titles.has(words[i]!.toLowerCase())) continue
    const classes = classesOf(gazetteer, words.slice(first, i))
    if (isOf(classes, 'country') || isOf(classes, 'adjective')) last = i - 1
    break
  }
  const own = words.slice(first, last + 1)
  if (own.every(word => LISTS.offices.has(word.toLowerCase()))) return undefined
  const low = own[0]!.toLowerCase()
  if (own.length === 1 && (LISTS.calendar.has(low) || LISTS.neverAlone.has(low))) return undefined
  if (own.length === 2 && LISTS.numbered.has(low) && NUMBER.test(own[1]!)) return undefined
  return { first, last }
}
