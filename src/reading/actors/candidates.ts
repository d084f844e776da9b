import { tokenAt, type NameType } from '../../language/index.ts'
import { toponymsCalled } from '../places/toponyms.ts'
import type { Form } from './known.ts'
import { honorificAt, roleEndingAt } from './roles.ts'
import type { Text } from './text.ts'
import { startsUpper } from './words.ts'

/** A proper name on the tokens `[first, last]`: what the language room's names, the gazetteer and titles agree on. */
export interface Candidate {
  readonly first: number
  readonly last: number
  readonly type: NameType
  /** What the gazetteer takes it for. */
  readonly form?: Form
}

/** The proper names of a text, in text order, without overlap. */
export function candidatesOf(text: Text): Candidate[] {
  const { tokens, language } = text
  const taken = new Uint8Array(tokens.length)
  const found: Candidate[] = []
  const take = (candidate: Candidate): void => {
    for (let i = candidate.first; i <= candidate.last; i++) if (taken[i]) return
    taken.fill(1, candidate.first, candidate.last + 1)
    found.push(candidate)
  }
  const names: Candidate[] = []
  for (const { start, end, type } of language.names) {
    const first = tokenAt(tokens, start)
    const last = tokenAt(tokens, end - 1)
    const body = roleEndingAt(text, first - 1)?.noun.kind === 'body' && text.lower[first - 1] !== ','
    const isPerson = type === 'PER' && !isTown(text, first, last) && !body
    const bare = first + (text.lower[first] === 'the' && last > first ? 1 : 0)
    const trimmed = isPerson
      ? person(text, first, last)
      : { first: bare, last, type: type === 'PER' ? (body ? ('ORG' as const) : ('LOC' as const)) : type }
    if (trimmed && trimmed.last < tokens.length && !/[;:!?]/.test(tokens.text.slice(start, end))) names.push(trimmed)
  }
  const countries = countryCounts(text)
  for (const { first, last } of text.leaders) take({ first, last, type: 'PER' })
  for (const name of names)
    if ((name.type === 'PER' || (name.type === 'ORG' && !isSite(text, name))) && !contradicted(text, name)) take(name)
  for (const name of names) if (isLonger(text, name)) take(name)
  for (const match of text.matches) {
    const form = likeliest(match.forms, countries)
    if (isNoPaper(text, match.first, match.last, form)) continue
    const article = match.last > match.first && tokens.text.startsWith('the', tokens.start[match.first]) ? 1 : 0
    take({ first: match.first + article, last: match.last, type: typeOf(form), form })
  }
  for (const name of names) if (!isPlain(text, name)) take(name.type === 'ORG' && isSite(text, name) ? { ...name, type: 'LOC' } : name)
  for (const untagged of titledNames(text, taken)) take(untagged)
  return surnamesAsPersons(text, found).toSorted((a, b) => a.first - b.first)
}

/** Whether "the National", "the Hindu" is no paper: what follows goes on with it ("the National Assembly", "the Hindu girls"). */
function isNoPaper({ tokens }: Text, first: number, last: number, { known }: Form): boolean {
  if (known.type !== 'media' || last !== first + 1 || !tokens.text.startsWith('the', tokens.start[first])) return false
  const next = last + 1
  if (tokens.upos[last] !== 'PROPN') return true
  return (
    next < tokens.length &&
    tokens.sentence[next] === tokens.sentence[last] &&
    (startsUpper(tokens.text[tokens.start[next]!]!) || tokens.upos[next] === 'NOUN')
  )
}

const TOWN = 300

/** Whether a lone name without a title is that of a place: our own table's, or a large city's. */
function isTown(text: Text, first: number, last: number): boolean {
  const { tokens } = text
  if (roleEndingAt(text, first - 1) || honorificAt(text, first - 1) !== undefined) return false
  const place = toponymsCalled(tokens.text.slice(tokens.start[first], tokens.end[last]))[0]
  return place !== undefined && (place.precision !== 'city' || place.people >= TOWN)
}

/** A person's name freed of the titles that it was tagged with; nothing where only a title is left. */
function person(text: Text, first: number, last: number): Candidate | undefined {
  let at = first
  while (at <= last) {
    const end = titleEnd(text, at, last)
    if (end < at) break
    at = end + 1
  }
  let end = last
  while (end >= at && !startsUpper(text.tokens.text[text.tokens.start[end]!]!) && !isHyphened(text, at, end)) end--
  return at > end ? undefined : { first: at, last: end, type: 'PER' }
}

/** Whether a word hangs by a hyphen on one of the name: "Min-ji". */
function isHyphened({ tokens }: Text, from: number, i: number): boolean {
  return (
    i - 2 >= from &&
    tokens.text[tokens.start[i - 1]!] === '-' &&
    tokens.end[i - 1] === tokens.start[i] &&
    tokens.end[i - 2] === tokens.start[i - 1]
  )
}

/** Where a title ("Colonel" tagged as a name by itself is one), honorific or nationality that begins at `at` ends; before `at` where none does. */
function titleEnd(text: Text, at: number, last: number): number {
  if (honorificAt(text, at) !== undefined) return at
  const m = text.matchOf[at]!
  if (m >= 0 && text.matches[m]!.last < last && text.matches[m]!.forms[0]!.kind === 'adjective') return text.matches[m]!.last
  for (let i = Math.min(last, at + 3); i >= at; i--) {
    const role = roleEndingAt(text, i)
    if (role && role.first === at && (i < last || at < i || text.lower[at]!.length > 3)) return i
  }
  return at - 1
}

/**
 * Whether the gazetteer reads the place otherwise: it knows a form that holds the whole name, or a longer one that the name cuts in two
 * ("Agence France" of "Agence France-Presse"). A person's name that holds a state's stays ("Jordan Smith").
 */
function contradicted(text: Text, candidate: Candidate): boolean {
  const { matches, matchOf } = text
  const { first, last } = candidate
  if (isPlain(text, candidate)) return true
  for (let i = first; i <= last; i++) {
    const match = matches[matchOf[i]!]
    if (match && ((match.first <= first && match.last >= last) || match.first < first || match.last > last)) return true
  }
  return false
}

const DIRECTIONS = /^(north|south|east|west|central|greater|upper|lower)(ern)?$/

/** Whether the name of a place or work is more than the state or nationality in it: "Lake Chad", "French Sudan", "Central America"; not "northern Syria". */
function isLonger(text: Text, candidate: Candidate): boolean {
  const { first, last, type } = candidate
  if (type === 'PER' || type === 'ORG' || first === last || isPlain(text, candidate) || contradicted(text, candidate)) return false
  for (let i = first; i <= last; i++) {
    const known = (text.matches[text.matchOf[i]!]?.last ?? -1) <= last && text.matchOf[i]! >= 0
    const opens = i === text.tokens.sentences[text.tokens.sentence[i]!]
    if (!known && (!startsUpper(text.tokens.text[text.tokens.start[i]!]!) || (opens && DIRECTIONS.test(text.lower[i]!)))) return false
  }
  return true
}

/** Whether a name is put together of nationalities and nouns alone: "Iraqi Kurds", "Russian Colonel", "President". */
function isPlain(text: Text, { first, last, type }: Candidate): boolean {
  if (type === 'PER') return false
  const role = roleEndingAt(text, last)
  const end = role && role.first >= first && (role.noun.kind !== 'body' || role.first === first) ? role.first - 1 : last
  for (let i = first; i <= end; i++) {
    const match = text.matches[text.matchOf[i]!]
    if (!match || !match.forms.some(({ kind }) => kind === 'adjective' || kind === 'person' || kind === 'people')) return false
  }
  return true
}

const SITE =
  /^(air|base|airbase|airport|port|camp|prison|province|district|region|border|crossing|square|street|bridge|dam|airfield|barracks)$/

/** Whether a body's name is that of a site: a known place with what stands there ("Incirlik Air Base"). */
function isSite({ tokens, lower }: Text, { first, last }: Candidate): boolean {
  let end = last
  while (end > first && SITE.test(lower[end]!)) end--
  const place = toponymsCalled(tokens.text.slice(tokens.start[first], tokens.end[end]))[0]
  return place !== undefined && (end < last || SITE.test(lower[last + 1] ?? ''))
}

function typeOf({ known, kind }: Form): NameType {
  if (kind === 'adjective' || kind === 'person' || kind === 'people') return 'MISC'
  return known.key === known.country && kind !== 'seat' ? 'GPE' : 'ORG'
}

/** The surname of someone named in full is that person, though it be a town's name too ("Austin"), or a party's. */
function surnamesAsPersons({ tokens }: Text, found: readonly Candidate[]): readonly Candidate[] {
  const word = (i: number) => tokens.text.slice(tokens.start[i], tokens.end[i])
  const surnames = new Set(found.filter(({ type, first, last }) => type === 'PER' && last > first).map(({ last }) => word(last)))
  return found.map(name =>
    name.first === name.last && name.type !== 'PER' && surnames.has(word(name.last)) && isOneOfMany(name)
      ? { ...bare(name), type: 'PER' }
      : name,
  )
}

/** Whether a name is none that everybody knows: no state, no body of one. */
function isOneOfMany({ form }: Candidate): boolean {
  return !form || form.known.type === 'party' || form.known.type === 'armed-group' || form.known.type === 'media'
}

function bare({ first, last, type }: Candidate): Candidate {
  return { first, last, type }
}

/** How often each country is named in the text by forms that can mean but one. */
function countryCounts({ matches }: Text): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { forms } of matches) {
    const country = forms[0]!.known.country
    if (country && forms.every(({ known }) => known.country === country)) counts.set(country, (counts.get(country) ?? 0) + 1)
  }
  return counts
}

/** Of several meanings that of the country most named in the text; the usual one where none is. */
function likeliest(forms: readonly Form[], countries: ReadonlyMap<string, number>): Form {
  let best = forms[0]!
  for (const form of forms.slice(1))
    if ((countries.get(form.known.country ?? '') ?? 0) > (countries.get(best.known.country ?? '') ?? 0)) best = form
  return best
}

/** Capitalised words behind a person's title that nothing else has claimed: "Colonel Omer Sherko". */
function titledNames(text: Text, taken: Uint8Array): Candidate[] {
  const { tokens, lower } = text
  const found: Candidate[] = []
  for (let i = 1; i < tokens.length; i++) {
    if (taken[i] || taken[i - 1] || tokens.upos[i] !== 'PROPN' || tokens.sentence[i] !== tokens.sentence[i - 1]) continue
    if (!startsUpper(tokens.text[tokens.start[i]!]!)) continue
    const role = roleEndingAt(text, i - 1)
    const titled =
      honorificAt(text, i - 1) !== undefined || (role && !role.plural && (role.noun.kind === 'person' || role.noun.kind === 'head'))
    if (!titled || roleEndingAt(text, i)) continue
    let last = i
    while (
      last + 1 < tokens.length &&
      !taken[last + 1] &&
      tokens.upos[last + 1] === 'PROPN' &&
      tokens.sentence[last + 1] === tokens.sentence[i] &&
      lower[last + 1] !== '-'
    )
      last++
    if (roleEndingAt(text, last)) continue
    found.push({ first: i, last, type: 'PER' })
    i = last
  }
  return found
}
