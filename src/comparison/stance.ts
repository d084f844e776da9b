import { stem } from './content.ts'
import { STANCES } from './lexicon/stances.ts'
import { isConditional, isIntent } from './modal.ts'
import type { Position } from './position.ts'
import type { Proposition } from './proposition.ts'
import { fold, wordsOf } from './words.ts'

/** What a clause stands for, and whether it takes a stand at all: undefined where it only tells what was. */
export function stanceOf(clause: string, sentence: string, { negative, refusal }: Proposition): Position['stance'] | undefined {
  const words = new Set(wordsOf(clause).form.map(stem))
  const backs = [...words].some(one => FOR.has(one))
  const resists = [...words].some(one => AGAINST.has(one))
  const intent = isIntent(clause)
  if (!intent && !backs && !resists && !refusal) return undefined
  if (!negative && !resists && (intent || backs) && isConditional(tail(clause, sentence))) return 'conditional'
  if (resists && !refusal) return negative ? 'for' : 'against'
  return negative ? 'against' : 'for'
}

/** The clause and what its sentence goes on with: "may land here, …, as long as nobody stays". */
function tail(clause: string, sentence: string): string {
  const at = sentence.indexOf(clause)
  return at < 0 ? clause : sentence.slice(at)
}

const FOR = stems('for')
const AGAINST = stems('against')

function stems(stance: string): Set<string> {
  return new Set(
    STANCES.split('\n')
      .map(line => line.trim().split(/\s+/u))
      .filter(([first]) => first === stance)
      .flatMap(words => words.slice(1).map(word => stem(fold(word)))),
  )
}
