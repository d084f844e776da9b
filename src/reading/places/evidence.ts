import { type Article, datelineOf } from '../../article/index.ts'
import { type Language, tokenAt } from '../../language/index.ts'
import type { Span } from '../../page/index.ts'
import { formsOf, matchesIn, type Match } from '../actors/gazetteer.ts'
import { stateOfDomain } from '../actors/state-codes.ts'
import { wordsOf } from '../actors/words.ts'
import { toponymsBeginning, toponymsCalled, type Toponym } from './toponyms.ts'

/** What tells which of several places with one name is meant: the countries that its sentence, its article, the dateline and the outlet speak for. */
export interface Evidence {
  /** How often each country is spoken of: by the gazetteer's forms, and by towns and regions of one name only. */
  readonly article: ReadonlyMap<string, number>
  readonly sentences: ReadonlyMap<number, ReadonlySet<string>>
  /** How often parts of a country are named: its regions and towns, the dateline's too. */
  readonly parts: ReadonlyMap<string, number>
  readonly dateline?: { readonly place: string; readonly country: string }
  /** The outlet's country, by its name or its domain. */
  readonly outlet?: string
}

/** The place that is taken, and why where there were several to take. */
export interface Choice {
  readonly place: Toponym
  readonly why?: string
}

export function evidenceOf(source: Article, { tokens }: Language, matches: readonly Match[], spans: readonly Span[]): Evidence {
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
  for (const { start, end, forms } of matches) if (!isShared(tokens.text.slice(start, end))) say(forms[0]!.known.country, start)
  for (const { start, end } of spans) {
    const places = toponymsCalled(tokens.text.slice(start, end))
    const [place] = places
    if (!place?.country || place.precision === 'country' || places.some(({ country }) => country !== place.country) || isObscure(place))
      continue
    parts.set(place.country, (parts.get(place.country) ?? 0) + 1)
    if (!matches.some(match => match.start < end && start < match.end)) say(place.country, start)
  }
  const dateline = datelineIn(source, article)
  if (dateline && !isCapital(dateline)) parts.set(dateline.country, (parts.get(dateline.country) ?? 0) + 1)
  const outlet = outletIn(source)
  // A paper of Atlanta that speaks of Georgia.
  if (outlet?.town) parts.set(outlet.country, (parts.get(outlet.country) ?? 0) + 1)
  return { article, sentences, parts, ...(dateline && { dateline }), ...(outlet && { outlet: outlet.country }) }
}

/** Whether several states have a place of this name, the second not much smaller than the first: it speaks for none of them. */
function isShared(name: string): boolean {
  if (isTwin(name)) return true
  const places = toponymsCalled(name)
  if (places[0] === undefined || places[0].precision === 'country') return false
  const most = Math.max(...places.map(({ people }) => people))
  const large = places.filter(({ people }) => people * MUCH > most)
  return large.some(({ country }) => country !== large[0]!.country)
}

/** A namesake so many times smaller is not thought of. */
const MUCH = 20

/** Where the article is written from, and the state of that place: by what stands behind it, else by what the article speaks of, else by size. */
function datelineIn(source: Article, article: ReadonlyMap<string, number>): Evidence['dateline'] {
  const { text, blocks } = source
  const opening = blocks
    .filter(({ kind }) => kind === 'paragraph')
    .slice(0, FIRST_PARAGRAPHS)
    .map(({ start, end }) => datelineOf(text.slice(start, end)))
    .find(found => found !== undefined)
  const place = opening?.place ?? source.dateline?.place
  if (place === undefined) return undefined
  const behind = /^, ([\p{L}. ]+)/u.exec(opening?.exact.slice(place.length) ?? '')?.[1]
  const said = behind === undefined ? undefined : toponymsCalled(behind.replace(/[. ]+$/, ''))[0]?.country
  const places = toponymsCalled(place)
  const country =
    said ??
    places.toSorted((a, b) => (article.get(b.country ?? '') ?? 0) - (article.get(a.country ?? '') ?? 0) || b.people - a.people)[0]
      ?.country ??
    formsOf(place).find(({ kind }) => kind === 'capital' || kind === 'name')?.known.country
  return country === undefined ? undefined : { place, country }
}

/** Among how many of the first paragraphs a dateline is looked for. */
const FIRST_PARAGRAPHS = 3

function isCapital({ place, country }: { readonly place: string; readonly country: string }): boolean {
  return formsOf(place).some(({ kind, known }) => kind === 'capital' && known.key === country)
}

/** The state that an outlet names ("The Daily Star Lebanon"), or that the gazetteer has it in, or its town's, or that of its domain. */
function outletIn({ outlet, page }: Article): { readonly country: string; readonly town: boolean } | undefined {
  const named =
    outlet === undefined ? [] : [outlet, `${outlet} newspaper`].flatMap(name => matchesIn(wordsOf(name)).flatMap(({ forms }) => forms))
  const known =
    named.find(({ known }) => known.key === known.country) ??
    named.find(({ known }) => known.type === 'media' && known.country !== undefined)
  const town = outlet?.split(/[\s-]+/).flatMap(word => toponymsCalled(word).filter(({ people }) => people >= KNOWN))[0]
  const country = known?.known.country ?? town?.country ?? stateOfDomain(page.url)
  return country === undefined ? undefined : { country, town: known === undefined && town !== undefined }
}

/** Cities of so many thousands are known without their state. */
const KNOWN = 300

/** States that share their name with a part of another; that is meant where only parts of the other are named beside it. */
const TWINS: { readonly [name: string]: { readonly own: string; readonly other: Toponym } } = {
  Georgia: { own: 'GEO', other: { name: 'Georgia', country: 'USA', lat: 32.7, lon: -83.4, people: 0, precision: 'region' } },
}

function isTwin(name: string): boolean {
  return Object.hasOwn(TWINS, name)
}

function twin(name: string, { article, parts, dateline }: Evidence): Choice | undefined {
  if (!isTwin(name)) return undefined
  const { own, other } = TWINS[name]!
  const [part] = parts.has(other.country!) && !article.has(own) && dateline?.country !== own ? [other] : []
  return part && { place: part, why: `beside other parts of ${part.country}` }
}

/** How much a country weighs that the sentence speaks of: between a town and one thirty times its size. */
const SENTENCE = 1.5
/** That the article is written from: a hundred times; that the outlet is in: ten times. */
const DATELINE = 2
const OUTLET = 1
/** A state or region is as well known as a town of so many thousands, as a power of ten. */
const REGION = 3.2
/** A capital of so many thousands is known as well as that. */
const SEAT = 100
const MOST_OFTEN = 5

/** The place that a name means in this sentence, `said` being the country behind a comma. */
export function chosen(name: string, evidence: Evidence, sentence: number, said: string | undefined): Choice | undefined {
  const places = candidates(name)
  const there = said === undefined ? undefined : places.find(({ country }) => country === said)
  if (there) return { place: there, ...(several(places) && { why: `said to be in ${said}` }) }
  const part = twin(name, evidence)
  if (part) return part
  const longer = toponymsBeginning(name).filter(({ country }) => country !== undefined && isSpokenOf(country, evidence))
  const [best] = [...places, ...longer]
    .map((place, k) => ({ place, ...rankOf(place, evidence, sentence), k }))
    .toSorted((a, b) => b.rank - a.rank || a.k - b.k)
  if (best && best.why === 'size' && isObscure(best.place)) return undefined
  return best && { place: best.place, ...(several([...places, ...longer]) && { why: best.why }) }
}

/**
 * A small town of an English-speaking state, whose name is likely of plain words: nowhere until something speaks for its state, for any "Lakeside" is not the
 * one in Florida.
 */
function isObscure({ precision, people, country = '' }: Toponym): boolean {
  return precision === 'city' && people < SMALL && ENGLISH.has(country)
}

const SMALL = 100
const ENGLISH = new Set(['AUS', 'CAN', 'GBR', 'IRL', 'NZL', 'USA', 'ZAF'])

function several(places: readonly Toponym[]): boolean {
  return places.some(({ country }) => country !== places[0]!.country)
}

/** Whether the dateline, the outlet or the article's own words speak for a country. */
function isSpokenOf(country: string, { article, dateline, outlet }: Evidence): boolean {
  return dateline?.country === country || outlet === country || article.has(country)
}

/** Size and evidence in powers of ten, with the strongest piece of evidence. */
function rankOf(place: Toponym, evidence: Evidence, sentence: number): { readonly rank: number; readonly why: string } {
  const country = place.country ?? ''
  const town = Math.log10(place.people + 1)
  const size =
    place.precision !== 'city' || (place.people >= SEAT && isCapital({ place: place.name, country })) ? Math.max(town, REGION) : town
  const reasons: readonly (readonly [number, string])[] = [
    [evidence.sentences.get(sentence)?.has(country) ? SENTENCE : 0, `the sentence speaks of ${country}`],
    [evidence.dateline?.country === country ? DATELINE : 0, `dateline ${evidence.dateline?.place}`],
    [Math.min(MOST_OFTEN, evidence.article.get(country) ?? 0), `the article speaks of ${country}`],
    [evidence.outlet === country ? OUTLET : 0, `the outlet is of ${country}`],
  ]
  const [strongest] = reasons.toSorted((a, b) => b[0] - a[0])
  const rank = reasons.reduce((sum, [weight]) => sum + weight, size)
  return { rank, why: strongest![0] > 0 ? strongest![1] : 'size' }
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
