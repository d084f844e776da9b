import type { ActorType, Sector } from '../actor.ts'
import { COUNTRIES } from '../lexicon/countries.ts'
import { GROUPS } from '../lexicon/groups.ts'
import { INSTITUTIONS } from '../lexicon/institutions.ts'
import { MEDIA } from '../lexicon/media.ts'
import { ORGANISATIONS } from '../lexicon/organisations.ts'
import { isUpper, phraseIndex, phrasesAt, wordsOf, type PhraseIndex, type Words } from './words.ts'

/** An actor that the project knows before it reads: a state, a group, a body, an outlet. */
export interface Known {
  /** `TUR`, `ISIS`, `NATO`. */
  readonly key: string
  /** The usual name. */
  readonly name: string
  readonly type: ActorType
  readonly country?: string
  readonly sector?: Sector
}

/**
 * What a form tells: the name of an actor; an adjective ("Turkish"); its people ("a Turk", "Turks"); the capital, which is a place or a government;
 * the seat, which is a government.
 */
export type FormKind = 'name' | 'adjective' | 'person' | 'people' | 'capital' | 'seat'

export interface Form {
  readonly known: Known
  readonly kind: FormKind
}

/** A form found in a text. */
export interface Match {
  readonly start: number
  readonly end: number
  /** The meanings that the form can have, the usual one first; at least one. */
  readonly forms: readonly Form[]
}

const gazetteer = new Map<string, Known>()
let index: PhraseIndex<Form> | undefined

/** The actor with this key; undefined where the gazetteer has none. */
export function knownActor(key: string): Known | undefined {
  forms()
  return gazetteer.get(key)
}

/** Every form of the gazetteer in the words of a text, the longest at each place, without overlap. */
export function matchesIn(words: Words): Match[] {
  const found: Match[] = []
  const phrases = forms()
  for (let i = 0; i < words.folded.length; i++) {
    const here = phrasesAt(phrases, words, i)
    const length = here[0]?.folded.length
    if (!length || isHeadline(words, i, length)) continue
    found.push({ start: words.start[i]!, end: words.end[i + length - 1]!, forms: here.map(phrase => phrase.meaning) })
    i += length - 1
  }
  return found
}

/** Whether a short acronym stands among words in capitals, where "US", "IS" and "WHO" may be plain words. */
function isHeadline(words: Words, i: number, length: number): boolean {
  const word = words.plain[i]!
  if (length > 1 || word.length > 3 || !isUpper(word)) return false
  const shouts = (k: number) => isUpper(words.plain[k] ?? '') && words.plain[k]!.length > 3
  return shouts(i - 1) && shouts(i + 1)
}

/** The index of all forms, made once. */
function forms(): PhraseIndex<Form> {
  index ??= phraseIndex([...countries(), ...groups(), ...organisations(), ...media()])
  return index
}

/** The lines of a lexicon as columns, comments left out. */
export function columns(lexicon: string): string[][] {
  const rows: string[][] = []
  for (const line of lexicon.split('\n')) if (line !== '' && !line.startsWith('#')) rows.push(line.split('|').map(column => column.trim()))
  return rows
}

/** The items of a column. */
export function items(column: string | undefined): string[] {
  return column ? column.split('; ').filter(item => item !== '') : []
}

function add(known: Known): Known {
  gazetteer.set(known.key, known)
  return known
}

function* countries(): Generator<[string, Form]> {
  for (const [codes, names, adjectives, people, capital, seats] of columns(COUNTRIES)) {
    const key = codes!.slice(0, 3)
    const known = add({ key, name: items(names)[0]!, type: 'government', country: key, sector: 'GOV' })
    for (const name of items(names)) yield [name, { known, kind: 'name' }]
    for (const name of items(adjectives)) yield [name, { known, kind: 'adjective' }]
    yield* peopleOf(items(people), known)
    for (const name of items(capital)) yield [name, { known, kind: 'capital' }]
    for (const name of items(seats)) yield [name, { known, kind: 'seat' }]
  }
}

function* groups(): Generator<[string, Form]> {
  for (const [key, type, sector, country, names, people, adjectives] of columns(GROUPS)) {
    const known = add({ key: key!, name: items(names)[0]!, type: type as ActorType, sector: sector as Sector, ...(country && { country }) })
    for (const name of items(names)) yield [name, { known, kind: type === 'people' ? 'people' : 'name' }]
    yield* peopleOf(items(people), known)
    for (const name of [...items(people).map(person => person.split('/')[0]!), ...items(adjectives)])
      yield [name, { known, kind: 'adjective' }]
  }
}

/** The words for one of a people and for several. */
function* peopleOf(people: readonly string[], known: Known): Generator<[string, Form]> {
  for (const person of people) {
    const [one, many] = person.split('/')
    yield [one!, { known, kind: 'person' }]
    yield [many ?? `${one}s`, { known, kind: 'people' }]
  }
}

function* organisations(): Generator<[string, Form]> {
  for (const [key, sector, country, names] of [...columns(INSTITUTIONS), ...columns(ORGANISATIONS)]) {
    const type = sector === 'MIL' ? 'military' : sector === 'GOV' || sector === 'LEG' ? 'government' : 'organisation'
    const known = add({ key: key!, name: items(names)[0]!, type, sector: sector as Sector, ...(country && { country }) })
    for (const name of items(names)) yield [name, { known, kind: 'name' }]
  }
}

function* media(): Generator<[string, Form]> {
  for (const [key, country, names] of columns(MEDIA)) {
    const known = add({ key: key!, name: items(names)[0]!, type: 'media', sector: 'MED', ...(country && { country }) })
    for (const name of items(names)) yield [name, { known, kind: 'name' }]
  }
}

/** What a single word or phrase can mean on its own, as a person would write it. */
export function formsOf(phrase: string): readonly Form[] {
  const words = wordsOf(phrase)
  const here = phrasesAt(forms(), words, 0)
  return here[0]?.folded.length === words.folded.length ? here.map(({ meaning }) => meaning) : []
}
