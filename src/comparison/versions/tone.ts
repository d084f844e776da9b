import { HEDGES } from '../lexicon/hedges.ts'
import { wordsOf } from '../words.ts'

const HEDGE = new Set(
  HEDGES.split('\n')
    .map(line => line.split('#')[0]!.trim())
    .filter(Boolean),
)

/** Whether words became less sure (`softer`) or surer (`firmer`): by how many hedges they hold. Undefined where the same. */
export function toneOf(before: string, after: string): 'softer' | 'firmer' | undefined {
  const [one, other] = [before, after].map(text => wordsOf(text).form.filter(word => HEDGE.has(word)).length) as [number, number]
  return other > one ? 'softer' : other < one ? 'firmer' : undefined
}
