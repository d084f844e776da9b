import type { Span } from '../page/index.ts'
import type { Attribution } from '../reading/index.ts'
import { NEGATIONS } from './lexicon/negations.ts'
import { fold, wordsWithin, type Words } from './words.ts'

const NEGATION = new Set(
  NEGATIONS.split('\n')
    .map(line => line.split('#')[0]!.trim())
    .filter(Boolean)
    .map(fold),
)

/** Whether a clause puts its matter as not so: by a word of its own, or by the attribution that denies it. */
export function isNegative(words: Words, clause: Span, attribution: Attribution | undefined): boolean {
  const denied = attribution !== undefined && (attribution.kind === 'denial' || attribution.polarity === 'negative')
  return negations(words, clause) % 2 === 1 || denied
}

function negations(words: Words, clause: Span): number {
  const [from, to] = wordsWithin(words, clause)
  let count = 0
  for (let i = from; i < to; i++) if (NEGATION.has(words.form[i]!) || words.form[i]!.endsWith("n't")) count++
  // "would not, and could not" denies once.
  return Math.min(1, count)
}
