import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/given-names.ts'
import type { Gender } from './draft.ts'

const genders = new Map<string, Gender>()
for (const name of MALE_NAMES.trim().split(/\s+/)) genders.set(name, 'm')
for (const name of FEMALE_NAMES.trim().split(/\s+/)) genders.set(name, genders.has(name) ? 'm' : 'f')

/** The gender that a person's given names tell; undefined for a surname alone, or where they tell none. */
export function genderOfName(words: readonly string[]): Gender | undefined {
  for (const word of words.slice(0, -1)) {
    const gender = genders.get(word)
    if (gender) return gender
  }
  return undefined
}
