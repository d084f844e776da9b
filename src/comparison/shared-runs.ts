import { RUN, type ComparedText } from './text.ts'

/** Words that stand in both texts in the same order: `length` words from `a` in the one and from `b` in the other. */
export interface SharedRun {
  readonly a: number
  readonly b: number
  readonly length: number
}

/** The longest runs of eight words or more that two texts share, none overlapping in the first, in its order. */
export function sharedRuns(first: ComparedText, second: ComparedText): SharedRun[] {
  const places = placesOf(second.eights)
  const runs: SharedRun[] = []
  for (let a = 0; a < first.eights.length; ) {
    let best: SharedRun | undefined
    for (const b of places.get(first.eights[a]!) ?? []) {
      const length = common(first, second, a, b)
      if (length >= RUN && (!best || length > best.length)) best = { a, b, length }
    }
    if (best) runs.push(best)
    a += best ? best.length : 1
  }
  return runs
}

function common(first: ComparedText, second: ComparedText, a: number, b: number): number {
  let length = 0
  while (a + length < first.words.form.length && first.words.form[a + length] === second.words.form[b + length]) length++
  return length
}

// A shingle that stands often in one text ("Mr Speaker, …") is tried at its first few places alone.
const PLACES_TRIED = 8

function placesOf(hashes: Uint32Array): Map<number, number[]> {
  const places = new Map<number, number[]>()
  hashes.forEach((hash, place) => {
    const known = places.get(hash)
    if (!known) places.set(hash, [place])
    else if (known.length < PLACES_TRIED) known.push(place)
  })
  return places
}
