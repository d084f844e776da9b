import type { Model } from '../../language/index.ts'
import { read } from '../actors/read.fixture.ts'
import { placesOf } from './places.ts'

/** How many toponyms of a gold were looked for, and those that were resolved to another place than is meant. */
export interface Scored {
  readonly all: number
  readonly wrong: readonly string[]
}

/** Scores the places that are read against a gold of `place-gold.ts`; one of four columns names an outlet and may begin with a dateline. */
export function scorePlaces(model: Model, gold: string): Scored {
  const wrong: string[] = []
  let all = 0
  for (const line of gold.trim().split('\n')) {
    const columns = line.split(' | ')
    const outlet = columns.length === 4 ? columns[1] : '-'
    const text = (columns.at(-2) ?? '').replaceAll(' // ', '\n\n')
    const { article, language } = read(model, text, columns[0])
    const places = placesOf({ ...article, ...(outlet !== '-' && { outlet }) }, language)
    for (const item of (columns.at(-1) ?? '').split('; ')) {
      const [words, meant] = item.split('=')
      // The last mention is the one that is asked for: the first may be the dateline.
      const start = [...text.matchAll(new RegExp(`\\b${words}\\b`, 'g'))].at(-1)?.index ?? -1
      const place = places.find(other => other.start < start + words!.length && start < other.end)
      const found = place ? `${place.country ?? '-'} ${place.precision}` : '-'
      all++
      if (found !== meant) wrong.push(`${words}: ${found} and not ${meant} in "${text}"`)
    }
  }
  return { all, wrong }
}
