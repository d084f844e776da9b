import type { Article } from '../../article/index.ts'
import { tokenAt, type Language, type Name } from '../../language/index.ts'
import { within, type Span } from '../../page/index.ts'
import { foldName } from '../actors/fold.ts'
import { matchesIn, type Match } from '../actors/gazetteer.ts'
import type { OwnGazetteer } from '../actors/known.ts'
import { headOf } from '../actors/text.ts'
import { startsUpper, wordsOf } from '../actors/words.ts'
import type { Place } from '../place.ts'
import { type Choice, chosen, evidenceOf } from './evidence.ts'
import { toponymsCalled, type Toponym } from './toponyms.ts'

/**
 * The toponyms of an article, in text order. Of several places with one name that is taken whose country the sentence, the dateline, the article and the
 * outlet speak for most, then the larger; a country or region said behind a comma settles it ("Newport, Wales"), for all that bear the name in the article.
 * A name that the tables lack keeps its words, with precision unknown.
 */
export function placesOf(article: Article, language: Language, own?: OwnGazetteer): Place[] {
  const { text } = article
  const matches = matchesIn(wordsOf(text), own)
  const spans = toponymSpans(language, matches)
  const evidence = evidenceOf(article, language, matches, spans)
  const behind = spans.map((span, i) => next(text, span, spans[i + 1])[0]?.country)
  const settled = new Map<string, string>()
  spans.forEach((span, i) => {
    const name = text.slice(span.start, span.end)
    if (behind[i] !== undefined && toponymsCalled(name).some(({ country }) => country === behind[i]))
      settled.set(name.toLowerCase(), behind[i])
  })
  return spans.map((span, i) => {
    const name = text.slice(span.start, span.end)
    const said = behind[i] ?? settled.get(name.toLowerCase())
    return resolved(text, span, chosen(name, evidence, language.tokens.sentence[tokenAt(language.tokens, span.start)] ?? 0, said))
  })
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

function resolved(text: string, { start, end }: Span, best: Choice | undefined): Place {
  const name = text.slice(start, end)
  if (!best) return { start, end, name, precision: WATERS.test(name) ? 'area' : 'unknown' }
  const { country, lat, lon } = best.place
  const precision = best.place.precision === 'city' && DIVISION.test(text.slice(end, end + MOST_DIVISION)) ? 'region' : best.place.precision
  const called = foldName(best.place.name) === foldName(name) ? name : best.place.name
  return {
    start,
    end,
    name: called,
    precision,
    ...(country && { country }),
    ...(lat !== undefined && { lat }),
    ...(lon !== undefined && { lon }),
    ...(best.why && { why: best.why }),
  }
}

/** What stands behind the name of a town where the land around it is meant. */
const DIVISION = /^ (province|region|oblast|governorate|state|county|district|department|prefecture|countryside)\b/i
const MOST_DIVISION = 14
/** Waters and heights, which lie in no country or in several. */
const WATERS =
  /^(Lake|Mount|Gulf of|Sea of|Strait of|Bay of|Cape) |^(River|Straits of) | (Sea|Ocean|River|Mountains|Strait|Gulf|Desert|Bay|Canal|Channel|Peninsula|Islands)$/
