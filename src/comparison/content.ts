import type { Span } from '../page/index.ts'
import { FUNCTION_WORDS } from './lexicon/function-words.ts'
import { SENSES } from './lexicon/senses.ts'
import { fold, wordsWithin, type Words } from './words.ts'

const FUNCTION = new Set(FUNCTION_WORDS.split('\n').flatMap(line => line.trim().split(/\s+/u).slice(1).map(fold)))

/** Whether a folded word says what a sentence is about. */
export function isContent(form: string): boolean {
  return form.length > 1 && !FUNCTION.has(form) && !/^\d/u.test(form) && !form.endsWith("n't")
}

/** The stems of the content words of a span, each once, in text order. */
export function stemsOf(words: Words, span: Span): string[] {
  const [from, to] = wordsWithin(words, span)
  const found = new Set<string>()
  for (let i = from; i < to; i++) if (isContent(words.form[i]!)) found.add(stem(words.form[i]!))
  return [...found]
}

/** What a folded word is about: its concept where the lexicon has one, else its stem; "Russian" and "Russians" are about Russia. */
export function sense(form: string): string {
  return CONCEPTS.get(form) ?? stem(form.replace(/(?<=[bdglrnstv][ie]a)ns?$/u, ''))
}

/**
 * A folded word without its regular endings, so that "engines", "engine" and "abducted", "abduction", "abduct" meet. A light stemmer in the
 * spirit of Porter's first step (1980), with the nominal endings that news prefers.
 */
export function stem(form: string): string {
  if (form.length < 4 || /\d/u.test(form)) return form
  for (const [ending, rest, least] of ENDINGS) {
    if (form.endsWith(ending) && form.length - ending.length >= least) return undoubled(form.slice(0, -ending.length)) + rest
  }
  return form
}

const ENDINGS: readonly (readonly [ending: string, rest: string, least: number])[] = [
  ['ational', 'at', 4],
  ['ations', '', 4],
  ['ation', '', 4],
  ['ments', '', 4],
  ['ment', '', 4],
  ['tions', 't', 3],
  ['tion', 't', 3],
  ['sions', 's', 3],
  ['sion', 's', 3],
  ['ingly', '', 4],
  ['ings', '', 4],
  ['ing', '', 3],
  ['ies', 'y', 2],
  ['ied', 'y', 2],
  ['edly', '', 4],
  ['ers', '', 5],
  ['eds', '', 4],
  ['ed', '', 3],
  ['er', '', 5],
  ['es', '', 3],
  ['ly', '', 4],
  ['s', '', 3],
  ['e', '', 3],
]

/** "stopp" is "stop": a doubled consonant that an ending left. */
function undoubled(word: string): string {
  const last = word.at(-1) ?? ''
  return word.length > 3 && last === word.at(-2) && /[bdgmnprt]/u.test(last) ? word.slice(0, -1) : word
}

const LINES = SENSES.split('\n')
  .filter(line => line !== '' && !line.startsWith('#'))
  .map(line => line.trim().split(/\s+/u))

// What a line lists outranks what only another line's forms would give: "shipped" is sent, though a ship is a vessel.
const CONCEPTS = new Map([
  ...LINES.flatMap(([concept = '', ...words]) =>
    words.flatMap(word => forms(word).map(form => [form, `~${concept}`] as const)),
  ).toReversed(),
  ...LINES.flatMap(([concept = '', ...words]) => words.map(word => [word, `~${concept}`] as const)).toReversed(),
])

/** A word with its regular forms. */
function forms(word: string): string[] {
  const bare = word.endsWith('e') ? word.slice(0, -1) : word
  const doubled = `${word}${word.at(-1) ?? ''}`
  return [word, `${word}s`, `${bare}es`, `${bare}ed`, `${bare}ing`, `${bare}ings`, `${doubled}ed`, `${doubled}ing`]
}
