import type { Article } from '../../article/index.ts'
import { tokenAt, type Language, type Name } from '../../language/index.ts'
import { within, type Span } from '../../page/index.ts'
import { foldName } from '../actors/fold.ts'
import { matchesIn, type Match } from '../actors/gazetteer.ts'
import type { OwnGazetteer } from '../actors/known.ts'
import { headOf } from '../actors/text.ts'
import { startsUpper, wordsOf } from '../actors/words.ts'
import type { Place } from '../place.ts'
import { toponymsCalled, type Toponym } from './toponyms.ts'

/**
 * The toponyms of an article, in text order. Of several places with one name that is taken whose country the sentence and the article speak of most, then
 * the larger; a country or region said behind a comma settles it ("Newport, Wales"). A name that the tables lack keeps its words, with precision unknown.
 */
export function placesOf(article: Article, language: Language, own?: OwnGazetteer): Place[] {
  const { text } = article
  const matches = matchesIn(wordsOf(text), own)
  const spans = toponymSpans(language, matches)
  const spoken = spokenOf(language, matches, spans)
  return spans.map((span, i) => resolve(text, span, spoken, language, next(text, span, spans[i + 1])))
}

/** How often each country is spoken of, in the whole article and in each sentence: by the gazetteer's forms, and by towns and regions of one name only. */
interface Spoken {
  readonly article: ReadonlyMap<string, number>
  readonly sentences: ReadonlyMap<number, ReadonlySet<string>>
  /** How often parts of a country are named: its regions and towns. */
  readonly parts: ReadonlyMap<string, number>
}

function spokenOf({ tokens }: Language, matches: readonly Match[], spans: readonly Span[]): Spoken {
  const article = new Map<string, number>()
  const parts = new Map<string, number>()
  const sentences = new Map<number, Set<string>>()
  const say = (country: string | undefined, at: number): void => {
    if (!country) return
    article.set(country, (article.get(country) ?? 0) + 1)
    const sentence = tokens.sentence[tokenAt(tokens, at)] ?? 0
    const said = sentences.get(sentence)
    if (said) said.add(country)
    else sentences.set(sentence, new Set([country]))
  }
  for (const { start, forms } of matches) if (!isTwin(forms[0]!.known.name)) say(forms[0]!.known.country, start)
  for (const { start, end } of spans) {
    const places = toponymsCalled(tokens.text.slice(start, end))
    const [place] = places
    if (!place?.country || place.precision === 'country' || places.some(({ country }) => country !== place.country)) continue
    parts.set(place.country, (parts.get(place.country) ?? 0) + 1)
    if (!matches.some(match => match.start < end && start < match.end)) say(place.country, start)
  }
  return { article, sentences, parts }
}

/** Where toponyms stand: the states and capitals that the gazetteer finds, then the names of places that it does not contradict. */
function toponymSpans(language: Language, matches: readonly Match[]): Span[] {
  const { names, tokens } = language
  const spans: Span[] = []
  for (const { start, end, forms } of matches) {
    const { known, kind } = forms[0]!
    const place = known.type === 'government' && known.key === known.country && (kind === 'name' || kind === 'capital')
    const inName = names.some(
      name => within({ start, end }, name) && (name.type === 'ORG' || name.type === 'PER') && name.end - name.start > end - start,
    )
    if (place && !inName && !qualifies(tokens, { start, end })) spans.push({ start, end })
  }
  for (const name of names) {
    if (!isPlace(name, language)) continue
    const bare = withoutArticle(tokens.text, name)
    if (!matches.some(match => match.start < bare.end && bare.start < match.end)) spans.push(bare)
  }
  return [...spans, ...untagged(language, [...spans, ...names, ...matches])].toSorted((a, b) => a.start - b.start)
}

/** Whether the name of a state only qualifies the noun behind it: "US officials". */
function qualifies(tokens: Language['tokens'], { start, end }: Span): boolean {
  const last = tokenAt(tokens, end - 1)
  const head = headOf(tokens, tokenAt(tokens, start), last)
  return /^(compound|amod)$/.test(tokens.deprel[head]!) && tokens.head[head]! > last
}

const WHERE = new Set(
  'in at near from around outside inside into through across toward towards over above between entered reached seized overran captured took retook left hit struck shelled bombed'.split(
    ' ',
  ),
)
const MOST_WORDS = 3
/** Cities of so many thousands, and those of our own table, are known where no tagger saw a name. */
const KNOWN = 100

/** Places that no tagger saw, where a place is to be expected: behind "in", "near", "entered". */
function untagged({ tokens }: Language, taken: readonly Span[]): Span[] {
  const found: Span[] = []
  const word = (i: number) => tokens.text.slice(tokens.start[i], tokens.end[i])
  for (let i = 1; i < tokens.length; i++) {
    if (
      !WHERE.has(word(i - 1).toLowerCase()) ||
      !startsUpper(word(i)) ||
      taken.some(({ start, end }) => start < tokens.end[i]! && tokens.start[i]! < end)
    )
      continue
    for (let last = Math.min(i + MOST_WORDS, tokens.length) - 1; last >= i; last--) {
      const span = { start: tokens.start[i]!, end: tokens.end[last]! }
      const place = toponymsCalled(tokens.text.slice(span.start, span.end))[0]
      const follows = startsUpper(word(last + 1)) && tokens.start[last + 1] === span.end + 1
      if (!place || place.people < KNOWN || !startsUpper(word(last)) || follows) continue
      found.push(span)
      break
    }
  }
  return found
}

/** A name of a place, one of a body that only a place has ("Incirlik Air Base"), or of a person where a place must be ("near Palma"). */
function isPlace({ type, start, end }: Name, { tokens }: Language): boolean {
  if (type === 'LOC' || type === 'GPE') return true
  const place = toponymsCalled(tokens.text.slice(start, end))[0]
  if (type === 'ORG') return place?.precision === 'city'
  const before = tokenAt(tokens, start) - 1
  const expected = before >= 0 && WHERE.has(tokens.text.slice(tokens.start[before], tokens.end[before]).toLowerCase())
  return type === 'PER' && expected && place !== undefined && (place.precision !== 'city' || place.people >= KNOWN)
}

function withoutArticle(text: string, { start, end }: Span): Span {
  return /^[Tt]he\s/.test(text.slice(start, start + 4)) ? { start: start + 4, end } : { start, end }
}

/** The place that stands right behind a comma: "Mosul, Iraq". */
function next(text: string, { end }: Span, following: Span | undefined): readonly Toponym[] {
  const joined = following && /^,? (in )?$/.test(text.slice(end, following.start)) && text[end] === ','
  return joined ? toponymsCalled(text.slice(following.start, following.end)) : []
}

function resolve(text: string, { start, end }: Span, spoken: Spoken, { tokens }: Language, behind: readonly Toponym[]): Place {
  const name = text.slice(start, end)
  const here = spoken.sentences.get(tokens.sentence[tokenAt(tokens, start)] ?? 0)
  const best = twin(name, spoken) ?? likeliest(candidates(name), spoken.article, here, behind[0]?.country)
  if (!best) return { start, end, name, precision: WATERS.test(name) ? 'area' : 'unknown' }
  const { country, lat, lon } = best
  const precision = best.precision === 'city' && DIVISION.test(text.slice(end, end + MOST_DIVISION)) ? 'region' : best.precision
  const called = foldName(best.name) === foldName(name) ? name : best.name
  return {
    start,
    end,
    name: called,
    precision,
    ...(country && { country }),
    ...(lat !== undefined && { lat }),
    ...(lon !== undefined && { lon }),
  }
}

/** What stands behind the name of a town where the land around it is meant. */
const DIVISION = /^ (province|region|oblast|governorate|state|county|district|department|prefecture|countryside)\b/i
const MOST_DIVISION = 14
/** Waters and heights, which lie in no country or in several. */
const WATERS =
  /^(Lake|Mount|Gulf of|Sea of|Strait of|Bay of|Cape) |^(River|Straits of) | (Sea|Ocean|River|Mountains|Strait|Gulf|Desert|Bay|Canal|Channel|Peninsula|Islands)$/

/** States that share their name with a part of another; that is meant where only parts of the other are named beside it. */
const TWINS: { readonly [name: string]: { readonly own: string; readonly other: Toponym } } = {
  Georgia: { own: 'GEO', other: { name: 'Georgia', country: 'USA', lat: 32.7, lon: -83.4, people: 0, precision: 'region' } },
}

function isTwin(name: string): boolean {
  return Object.hasOwn(TWINS, name)
}

function twin(name: string, { article, parts }: Spoken): Toponym | undefined {
  if (!isTwin(name)) return undefined
  const { own, other } = TWINS[name]!
  return !article.has(own) && parts.has(other.country!) ? other : undefined
}

/** The places of a name, without "province", "northern", "city of" and the like where the whole has none. */
function candidates(name: string): readonly Toponym[] {
  const whole = toponymsCalled(name)
  if (whole.length > 0) return whole
  const bare = name
    .replace(/^(northern|southern|eastern|western|central|north|south|east|west|greater|downtown)[ -]/i, '')
    .replace(
      / (province|city|region|district|state|county|governorate|oblast|town|village|peninsula|airport|air base|airbase|valley)$/i,
      '',
    )
  return bare === name ? [] : toponymsCalled(bare).map(toponym => ({ ...toponym, name, precision: 'region' as const }))
}

/** How much a country weighs that the sentence speaks of: between a town and one ten times its size. */
const SENTENCE = 1.5

/** A country named behind settles it; else a country of the sentence's or the article's beats size, unless the other place is much larger. */
function likeliest(
  places: readonly Toponym[],
  countries: ReadonlyMap<string, number>,
  here: ReadonlySet<string> | undefined,
  said: string | undefined,
): Toponym | undefined {
  const there = said && places.find(({ country }) => country === said)
  if (there) return there
  let best: Toponym | undefined
  let bestRank = -1
  for (const place of places) {
    const country = place.country ?? ''
    const size = place.precision === 'city' ? Math.log10(place.people + 1) : 3.2
    const rank = size + Math.min(5, countries.get(country) ?? 0) + (here?.has(country) ? SENTENCE : 0)
    if (rank > bestRank) {
      best = place
      bestRank = rank
    }
  }
  return best
}
