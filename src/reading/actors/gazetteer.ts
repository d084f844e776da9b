import type { ActorType, Sector } from '../actor.ts'
import { COUNTRIES } from '../lexicon/countries.ts'
import { GROUPS } from '../lexicon/groups.ts'
import { INSTITUTIONS } from '../lexicon/institutions.ts'
import { MEDIA } from '../lexicon/media.ts'
import { ORGANISATIONS } from '../lexicon/organisations.ts'
import type { Form, Known, OwnGazetteer } from './known.ts'
import { isUpper, phraseIndex, phrasesAt, wordsOf, type Phrase, type PhraseIndex, type Words } from './words.ts'

/** A form found in a text. */
export interface Match {
  readonly start: number
  readonly end: number
  /** The meanings that the form can have, the usual one first; at least one. */
  readonly forms: readonly Form[]
}

export type { Form, Known } from './known.ts'

const gazetteer = new Map<string, Known>()
let index: PhraseIndex<Form> | undefined

/** The actor with this key, as the user's files know it where they do; undefined where nobody knows it. */
export function knownActor(key: string, own?: OwnGazetteer): Known | undefined {
  forms()
  return own?.known.get(key) ?? gazetteer.get(key)
}

/** Whether a code is that of a state or territory: ISO 3166-1 alpha-3. */
export function isCountry(code: string): boolean {
  const known = knownActor(code)
  return known !== undefined && known.country === known.key
}

/** Every form of the gazetteer in the words of a text, the longest at each place, without overlap. Of two as long the user's goes before ours. */
export function matchesIn(words: Words, own?: OwnGazetteer): Match[] {
  const found: Match[] = []
  const phrases = forms()
  for (let i = 0; i < words.folded.length; i++) {
    const theirs = own ? phrasesAt(own.forms, words, i) : []
    const ours = phrasesAt(phrases, words, i)
    const here = (theirs[0]?.folded.length ?? 0) >= (ours[0]?.folded.length ?? 0) ? theirs : ours
    const length = here[0]?.folded.length
    if (!length || isHeadline(words, i, length)) continue
    found.push({ start: words.start[i]!, end: words.end[i + length - 1]!, forms: here.map(({ meaning }) => mended(meaning, own)) })
    i += length - 1
  }
  return found
}

/** A form of ours with what the user knows of its actor. */
function mended(form: Form, own: OwnGazetteer | undefined): Form {
  const known = own?.known.get(form.known.key)
  return known && known !== form.known ? { ...form, known } : form
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

/** What a single word or phrase can mean on its own, as a person would write it; the user's meaning where the user gives one. */
export function formsOf(phrase: string, own?: OwnGazetteer): readonly Form[] {
  const words = wordsOf(phrase)
  const whole = (here: readonly Phrase<Form>[]): boolean => here[0]?.folded.length === words.folded.length
  const theirs = own ? phrasesAt(own.forms, words, 0) : []
  const here = whole(theirs) ? theirs : phrasesAt(forms(), words, 0)
  return whole(here) ? here.map(({ meaning }) => mended(meaning, own)) : []
}
