import type { Span } from '../page/index.ts'
import type { Attribution } from '../reading/index.ts'
import { stem } from './content.ts'
import { NEGATIONS, REFUSALS } from './lexicon/negations.ts'
import { fold, wordsWithin, type Words } from './words.ts'

/**
 * Whether a clause puts its matter as not so: by a word of its own or by the attribution that denies it. What is denied in so many words is denied where these
 * stand: "“No soldier crossed the river,” he said. “We arrested nine men.”"
 */
export function isNegative(words: Words, clause: Span, attribution: Attribution | undefined): boolean {
  if (attribution?.polarity === 'negative') return true
  const own = isNegated(words, clause)
  return attribution?.kind === 'denial' ? own || !attribution.content.some(span => isNegated(words, span)) : own
}

/** A refusal turns its matter round as "not" does, and two turns are none: "did not refuse". "Three, not four" denies nothing. */
function isNegated(words: Words, clause: Span): boolean {
  const [from, to] = wordsWithin(words, clause)
  let negated = false
  for (let i = from; i < to; i++) {
    const form = words.form[i]!
    if (CONDITIONS.has(form)) break
    if (NEGATION.has(form) || form.endsWith("n't")) negated ||= !isNumber(words.form[i + 1])
  }
  return negated !== tellsRefusal(words, clause)
}

/** Whether a clause tells of a refusal, by whatever word. */
export function tellsRefusal(words: Words, clause: Span): boolean {
  const [from, to] = wordsWithin(words, clause)
  for (let i = from; i < to; i++) if (isRefusal(words, i)) return true
  return false
}

/** Whether a refusal stands at a word, and nothing before it takes it back: "reversing a refusal", "lifted the ban". */
function isRefusal({ form }: Words, i: number): boolean {
  if (!REFUSAL.has(stem(form[i]!)) && !REFUSAL.has(`${stem(form[i]!)} ${form[i + 1] ?? ''}`)) return false
  return !form.slice(Math.max(0, i - REACH), i).some(word => TAKEN_BACK.test(word))
}

const REACH = 4
const TAKEN_BACK = /^(?:revers|overturn|lift|end(?:s|ed|ing)?$|drop|withdr|rescind|repeal|scrap)/u

// What a condition excludes is not what is put as not so: "may land, provided that they carry no oil".
const CONDITIONS = new Set(['if', 'provided', 'providing', 'unless'])

const isNumber = (form: string | undefined): boolean => form !== undefined && (/^\d/u.test(form) || NUMBERS.has(form))
const NUMBERS = new Set('one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred'.split(' '))

const NEGATION = new Set(lines(NEGATIONS).map(fold))
const REFUSAL = new Set(
  lines(REFUSALS).map(words =>
    words
      .split(' ')
      .map((word, i) => (i === 0 ? stem(word) : word))
      .join(' '),
  ),
)

function lines(lexicon: string): string[] {
  return lexicon
    .split('\n')
    .map(line => line.split('#')[0]!.trim())
    .filter(Boolean)
}
