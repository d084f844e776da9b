/**
 * Whether the score of an attribution means what it says: of those with a score of about p, a share of about p should be right (DeGroot and Fienberg 1983). Right is
 * what people marked: content and source by half in words, and the cue touched.
 */
import { readFileSync } from 'node:fs'

interface Marked {
  readonly source: readonly (readonly [number, number])[]
  readonly cue: readonly (readonly [number, number])[]
  readonly content: readonly (readonly [number, number])[]
}

interface Answered {
  readonly source: { readonly span?: Stretch }
  readonly cue?: Stretch
  readonly content: readonly Stretch[]
  readonly score: number
}

/** A span as the JSON Lines give it: an object or a pair. */
type Stretch = readonly [number, number] | { readonly start: number; readonly end: number }

const steps = [0, 0.3, 0.5, 0.7, 0.8, 0.9, 1.01]

/** For each step of the score how many there are and what share is right, and by how far score and share differ on average (expected calibration error). */
export function reliability(gold: string, answer: string): Record<string, number> {
  const answers = new Map(linesOf<{ id: string; attributions: readonly Answered[] }>(answer).map(line => [line.id, line.attributions]))
  const judged = linesOf<{ id: string; text: string; attributions: readonly Marked[] }>(gold).flatMap(({ id, text, attributions }) =>
    (answers.get(id) ?? []).map(one => ({ score: one.score, right: attributions.some(mark => isRight(text, mark, one)) })),
  )
  const figures: Record<string, number> = {}
  let error = 0
  for (let k = 0; k + 1 < steps.length; k++) {
    const here = judged.filter(({ score }) => score >= steps[k]! && score < steps[k + 1]!)
    if (here.length === 0) continue
    const right = here.filter(each => each.right).length / here.length
    figures[`share_${steps[k]!.toFixed(1)}`] = right
    error += (here.length / judged.length) * Math.abs(right - here.reduce((sum, { score }) => sum + score, 0) / here.length)
  }
  return { ...figures, error }
}

function linesOf<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map((line): T => JSON.parse(line))
}

function isRight(text: string, mark: Marked, { source, cue, content }: Answered): boolean {
  const spans = (stretches: readonly Stretch[]) => stretches.map(pair)
  const own = cue === undefined ? undefined : pair(cue)
  return (
    overlap(text, mark.content, spans(content)) >= 0.5 &&
    overlap(text, mark.source, spans(source.span ? [source.span] : [])) >= 0.5 &&
    (mark.cue.length === 0 || (own !== undefined && mark.cue.some(([a, b]) => own[0] < b && own[1] > a)))
  )
}

function pair(stretch: Stretch): readonly [number, number] {
  return 'start' in stretch ? [stretch.start, stretch.end] : stretch
}

/** Jaccard overlap in words; two empty sets are the same. */
function overlap(text: string, one: Marked['content'], other: Marked['content']): number {
  const a = wordStarts(text, one)
  const b = wordStarts(text, other)
  if (a.size === 0 && b.size === 0) return 1
  const both = [...a].filter(start => b.has(start)).length
  return both / (a.size + b.size - both)
}

function wordStarts(text: string, spans: Marked['content']): Set<number> {
  const found = new Set<number>()
  for (const [start, end] of spans) for (const { index } of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) found.add(start + index)
  return found
}
