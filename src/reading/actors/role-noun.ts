import type { Sector } from '../actor.ts'
import type { Gender } from './draft.ts'

/** A noun for one who speaks or acts: "foreign minister", "militant", "ministry". */
export interface RoleNoun {
  /** Its words in small letters, singular. */
  readonly words: readonly string[]
  /** The words in one spelling and without gender: what two mentions of one post have in common ("premier", "prime minister"). */
  readonly key: string
  readonly kind: 'person' | 'head' | 'group' | 'body' | 'craft'
  readonly sector: Sector
  readonly gender?: Gender
  /** `capital`: only with a capital; `of`: only where "of" follows; `plural`: only so. */
  readonly only?: 'capital' | 'of' | 'plural'
}

/** A noun by its singular or its plural. */
export interface RoleEnding {
  readonly noun: RoleNoun
  readonly plural: boolean
}

/** Role nouns by their last word. */
export type RoleEndings = ReadonlyMap<string, readonly RoleEnding[]>

/** The words of a noun as they are tokenised: "secretary-general" is three. */
export function nounWords(noun: string): string[] {
  return noun
    .toLowerCase()
    .split(/ |(-)/)
    .filter(word => word !== undefined && word !== '')
}

/** A role noun in one spelling and without gender. */
export function nounKey(words: string): string {
  return words
    .replace('premier', 'prime minister')
    .replace('defense', 'defence')
    .replace('organization', 'organisation')
    .replace(/(spokes|chair|congress|police)(man|woman)$/, '$1person')
}

/** Adds a noun under its singular and its plural, which comes of itself unless it is given. */
export function addNoun(endings: Map<string, RoleEnding[]>, noun: RoleNoun, many?: string): void {
  const last = noun.words.at(-1)!
  addEnding(endings, last, { noun, plural: false })
  addEnding(endings, many ?? pluralOf(last), { noun, plural: true })
}

function addEnding(endings: Map<string, RoleEnding[]>, word: string, ending: RoleEnding): void {
  const before = endings.get(word)
  if (before) before.push(ending)
  else endings.set(word, [ending])
}

/** The regular plural of a noun. */
export function pluralOf(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  if (word.endsWith('man')) return `${word.slice(0, -3)}men`
  return /(s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
}
