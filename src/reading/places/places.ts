import type { Article } from '../../article/index.ts'
import { tokenAt, type Language, type Name } from '../../language/index.ts'
import { within, type Span } from '../../page/index.ts'
import { foldName } from '../actors/fold.ts'
import { matchesIn, type Match } from '../actors/gazetteer.ts'
import type { OwnGazetteer } from '../actors/known.ts'
import { wordsOf } from '../actors/words.ts'
import type { Place } from '../place.ts'
import { toponymsCalled, type Toponym } from './toponyms.ts'

/**
 * The toponyms of an article, in text order. Of several places with one name that is taken whose country the article speaks of most, then the larger;
 * a country or region said behind a comma settles it ("Newport, Wales"). A name that the tables lack keeps its words, with precision unknown.
 */
export function placesOf(article: Article, language: Language, own?: OwnGazetteer): Place[] {
  const { text } = article
  const matches = matchesIn(wordsOf(text), own)
  const countries = countriesOf(matches)
  const spans = toponymSpans(language, matches)
  return spans.map((span, i) => resolve(text, span, countries, next(text, span, spans[i + 1])))
}

/** How often each country is spoken of. */
function countriesOf(matches: readonly Match[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { forms } of matches) {
    const country = forms[0]!.known.country
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1)
  }
  return counts
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
    const first = tokenAt(tokens, start)
    const qualifies = tokens.deprel[first] === 'compound' || tokens.deprel[first] === 'amod'
    if (place && !inName && !qualifies) spans.push({ start, end })
  }
  for (const name of names) {
    if (!isPlace(name, tokens.text)) continue
    const bare = withoutArticle(tokens.text, name)
    if (!matches.some(match => match.start < bare.end && bare.start < match.end)) spans.push(bare)
  }
  return spans.toSorted((a, b) => a.start - b.start)
}

/** A name of a place, or one of a body that only a place has ("Incirlik Air Base"). */
function isPlace({ type, start, end }: Name, text: string): boolean {
  if (type === 'LOC' || type === 'GPE') return true
  return type === 'ORG' && toponymsCalled(text.slice(start, end))[0]?.precision === 'city'
}

function withoutArticle(text: string, { start, end }: Span): Span {
  return /^[Tt]he\s/.test(text.slice(start, start + 4)) ? { start: start + 4, end } : { start, end }
}

/** The place that stands right behind a comma: "Mosul, Iraq". */
function next(text: string, { end }: Span, following: Span | undefined): readonly Toponym[] {
  const joined = following && /^,? (in )?$/.test(text.slice(end, following.start)) && text[end] === ','
  return joined ? toponymsCalled(text.slice(following.start, following.end)) : []
}

function resolve(text: string, { start, end }: Span, countries: ReadonlyMap<string, number>, behind: readonly Toponym[]): Place {
  const name = text.slice(start, end)
  const best = likeliest(candidates(name), countries, behind[0]?.country)
  if (!best) return { start, end, name, precision: 'unknown' }
  const { country, lat, lon, precision } = best
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

/** A country named behind settles it; else a country of the article's beats size, unless the other place is much larger. */
function likeliest(places: readonly Toponym[], countries: ReadonlyMap<string, number>, said: string | undefined): Toponym | undefined {
  const there = said && places.find(({ country }) => country === said)
  if (there) return there
  let best: Toponym | undefined
  let bestRank = -1
  for (const place of places) {
    const spoken = Math.min(5, countries.get(place.country ?? '') ?? 0)
    const rank =
      (place.precision === 'country' || place.precision === 'area' || place.precision === 'region' ? 3.2 : Math.log10(place.people + 1)) +
      spoken
    if (rank > bestRank) {
      best = place
      bestRank = rank
    }
  }
  return best
}
