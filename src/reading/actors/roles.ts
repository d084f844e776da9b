import type { Sector } from '../actor.ts'
import { HONORIFICS, ROLES, SHORT_TITLES } from '../lexicon/roles.ts'
import type { Gender } from './draft.ts'
import { columns } from './gazetteer.ts'
import { addNoun, nounKey, nounWords, pluralOf, type RoleEnding, type RoleNoun } from './role-noun.ts'
import type { Text } from './text.ts'

export { nounKey, type RoleNoun } from './role-noun.ts'

/** A role noun on the tokens `[first, last]`. */
export interface RoleFound {
  readonly first: number
  readonly last: number
  readonly noun: RoleNoun
  readonly plural: boolean
}

/** Role nouns by their last word, singular or plural, the longest first. */
const endings = new Map<string, RoleEnding[]>()
const shortTitles = new Map<string, readonly string[]>()
const honorifics = new Map<string, Gender | undefined>()

for (const [words, kind, sector, gender, only] of columns(ROLES)) {
  const [one, many] = words!.toLowerCase().split('/')
  const noun: RoleNoun = {
    words: nounWords(one!),
    key: nounKey(one!),
    kind: kind as RoleNoun['kind'],
    sector: sector as Sector,
    ...(gender && { gender: gender as Gender }),
    ...(only && { only: only as 'capital' | 'of' | 'plural' }),
  }
  addNoun(endings, noun, many)
}
for (const found of endings.values()) found.sort((a, b) => b.noun.words.length - a.noun.words.length)
for (const [short, long] of columns(SHORT_TITLES)) shortTitles.set(short!, nounWords(long!))
for (const [word, gender] of columns(HONORIFICS)) honorifics.set(word!, gender ? (gender as Gender) : undefined)

/** The longest role noun that ends with this token. */
export function roleEndingAt(text: Text, i: number): RoleFound | undefined {
  const { lower, tokens } = text
  const word = lower[i]
  if (word === undefined) return undefined
  const ours = endings.get(word) ?? []
  const theirs = text.own?.nouns.get(word)
  for (const { noun, plural } of theirs ? [...theirs, ...ours] : ours) {
    const first = i - noun.words.length + 1
    if (first < 0 || tokens.sentence[first] !== tokens.sentence[i]) continue
    if (noun.only === 'plural' && !plural) continue
    if (noun.only === 'of' && lower[i + 1] !== 'of') continue
    if (noun.only === 'capital' && tokens.text[tokens.start[i]!] === word[0]) continue
    if (
      noun.words.every((part, k) => k === noun.words.length - 1 || part === lower[first + k] || isPluralOf(lower[first + k]!, part, noun))
    )
      return { first, last: i, noun, plural: plural || lower[first] !== noun.words[0] }
  }
  const long = shortTitles.get(word)
  const noun = long && endings.get(long.at(-1)!)?.find(ending => ending.noun.words.join(' ') === long.join(' '))?.noun
  return noun && { first: i, last: i, noun, plural: word.endsWith('s.') }
}

/** "heads of state", "secretaries of state": the plural is on the first word. */
function isPluralOf(found: string, part: string, { words }: RoleNoun): boolean {
  return (words[1] === 'of' || words[1] === '-') && found === pluralOf(part)
}

/** What an honorific before a name tells: its gender, `null` where it tells none; undefined where the token is no honorific. */
export function honorificAt({ lower }: Text, i: number): Gender | null | undefined {
  const word = lower[i]
  if (word === undefined || !honorifics.has(word)) return undefined
  return honorifics.get(word) ?? null
}
