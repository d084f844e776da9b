import { toponymsCalled } from '../places/toponyms.ts'
import { isHyphenated, type Text } from './text.ts'
import { startsUpper } from './words.ts'

/** Cities of at least so many thousands are known without their state. */
const KNOWN_CITY = 300

/** The state of the town that a body's name says it is in: "the Lyon Court of Appeal". */
export function countryOfTown(text: Text, first: number, last: number): string | undefined {
  const { tokens } = text
  for (let i = first; i <= last; i++) {
    const word = tokens.text.slice(tokens.start[i], tokens.end[i])
    if (tokens.upos[i] !== 'PROPN' || !startsUpper(word) || isHyphenated(text, i)) continue
    const [place] = toponymsCalled(word)
    if (place && (place.precision === 'region' || (place.precision === 'city' && place.people >= KNOWN_CITY))) return place.country
  }
  return undefined
}
