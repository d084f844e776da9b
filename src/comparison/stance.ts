import { stem } from './content.ts'
import { STANCES } from './lexicon/stances.ts'
import { isConditional, isProspect } from './modal.ts'
import type { Position } from './position.ts'
import { fold, wordsOf } from './words.ts'

/** What a clause stands for, and whether it takes a stand at all: undefined where it only tells what was. */
export function stanceOf(clause: string, sentence: string, negative: boolean): Position['stance'] | undefined {
  const stems = new Set(wordsOf(clause).form.map(stem))
  const backs = [...stems].some(one => FOR.has(one))
  const resists = [...stems].some(one => AGAINST.has(one))
  const prospect = isProspect(clause)
  if (!prospect && !backs && !resists) return undefined
  if (!prospect && !negative && backs === resists) return undefined
  if (!negative && !resists && (prospect || backs) && isConditional(tail(clause, sentence))) return 'conditional'
  if (resists) return negative ? 'for' : 'against'
  return negative ? 'against' : 'for'
}

/** The clause and what its sentence goes on with: "may operate from the base, …, provided that no weapons are carried". */
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
