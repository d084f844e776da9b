import type { Page, Span } from '../../page/index.ts'
import type { Article, Block, PublicationDate } from '../article.ts'
import { commentsFrom } from '../comments/comments-of.ts'
import { dayOrderOf } from '../dates/stated-date.ts'
import { articleFrame } from '../frame.ts'
import type { Given } from '../given.ts'
import { languageOf } from '../language.ts'
import { joinBlocks, type MappedBlock } from '../mapped-text.ts'
import type { ArticleReading } from '../reading.ts'
import { givenWitnesses, type Witness, wordsTell } from '../witness.ts'
import { boilerplateOf, type Boilerplate } from './boilerplate.ts'
import { agenciesOfDateline } from './credits.ts'
import { datelineFields, datelineOf, type Dateline } from './dateline.ts'
import { linesOf, type Line } from './lines.ts'
import { mastheadOf } from './masthead.ts'
import { mappedParagraph } from './mapped-paragraph.ts'
import { withCredits } from './picture-credit.ts'
import { paragraphsOf, type Paragraph } from './paragraphs.ts'
import { rolesOf, type Roles } from './roles.ts'
import { textThread } from './text-thread.ts'
import { translatedFrom } from './translation.ts'

/** How many paragraphs of the body may open with the dateline: a lead paragraph may come before it. */
const DATELINE_WITHIN = 3

/**
 * The article in the plain text that was scraped from a page, with readers' comments apart: mastheads, notices, forms, sharing lines and footers
 * are told by phrases that all sites use and by shape, position and repetition.
 */
export function articleOfScrape(page: Page, given: Given = {}): ArticleReading {
  const lines = linesOf(page.source)
  const kinds = lines.map(({ text }) => boilerplateOf(text))
  const order = dayOrderOf(
    lines.map(({ text }) => text),
    languageOf(undefined, page.source) === 'en' ? 'mdy' : 'dmy',
  )
  const thread = textThread(lines, kinds, order)
  const paragraphs = paragraphsOf(lines.slice(0, thread.begins))
  const roles = rolesOf(paragraphs, order, given.title)
  const mapped = blocksOf(page.source, paragraphs, roles)
  const { text, blocks, map } = joinBlocks(mapped)
  const places = placesOf(paragraphs, new Map(mapped.map(({ at }, i) => [at, blocks[i]!])), text)
  const dateline = datelineIn(paragraphs, roles)
  const stated = given.published === undefined ? statedIn(roles) : undefined
  const published = publishedOf(stated, given)
  const updated = roles.dates.find(({ label }) => label === 'updated')
  const note = paragraphs.findIndex(({ text }, i) => roles.kinds[i] === 'notice' && translatedFrom(text) !== undefined)
  const translated = note < 0 ? undefined : translatedFrom(paragraphs[note]!.text)
  const title = given.title ?? titleText(paragraphs[roles.title]?.text)
  const texts = lines.map(line => line.text)
  const owner = outletOf(lines, kinds)
  const outlet = given.outlet ?? owner?.name ?? mastheadOf(texts, title)
  const agencies = dateline === undefined ? [] : agenciesOfDateline(dateline.exact)
  const language = languageOf(undefined, text)
  const article: Article = {
    ...articleFrame(page, given),
    ...(outlet === undefined ? {} : { outlet }),
    title,
    byline: roles.byline.map(({ value }) => value),
    ...(dateline === undefined ? {} : { dateline: datelineFields(dateline, published, order) }),
    ...(published === undefined ? {} : { published }),
    ...(updated === undefined ? {} : { updated: { value: updated.value, precision: updated.precision, from: 'text' } }),
    language,
    credits: [...new Set([...roles.credits.map(({ value }) => value), ...agencies])],
    ...(translated === undefined ? {} : { translatedFrom: translated }),
    text,
    blocks: withCredits(text, blocks),
    witnesses: [
      ...givenWitnesses(given),
      ...(given.title === undefined && roles.title >= 0 ? [places('title', roles.title, 'headline')] : []),
      ...roles.byline.map(({ value, at, where }) => ({ ...places('byline', at, where, value), value })),
      ...(given.outlet !== undefined || outlet === undefined ? [] : [outletWitness(lines, owner?.line, outlet)]),
      ...wordsTell(language),
      ...(stated ? [places('published', stated.at, 'date', paragraphs[stated.at]!.text.slice(stated.start, stated.end))] : []),
      ...(updated ? [places('updated', updated.at, 'date', paragraphs[updated.at]!.text.slice(updated.start, updated.end))] : []),
      ...(dateline ? [places('dateline', dateline.at, 'dateline', dateline.exact.trimEnd())] : []),
      ...roles.credits.map(({ value, at, where }) => ({ ...places('credits', at, where, value), value })),
      ...(dateline ? agencies : [])
        .filter(value => !roles.credits.some(credit => credit.value === value))
        .map(value => ({ ...places('credits', dateline!.at, 'dateline', value), value })),
      ...(note < 0 ? [] : [places('translatedFrom', note, 'note')]),
    ],
  }
  return { article, comments: commentsFrom(thread.voices, article), map }
}

/**
 * The witness that a paragraph is: its words, or of them the first that are exactly those given; in the article's text where it is part of that, else in
 * the page's source.
 */
function placesOf(
  paragraphs: readonly Paragraph[],
  inText: ReadonlyMap<number, Block>,
  text: string,
): (field: Witness['field'], at: number, where: string, words?: string) => Witness {
  return (field, at, where, words) => {
    const block = inText.get(at)
    if (block) return { field, from: 'text', where, span: firstOf(text.slice(block.start, block.end), words, block) }
    const { lines } = paragraphs[at]!
    const [first, last] = [lines[0]!, lines.at(-1)!]
    return { field, from: 'text', where, source: ends(firstOf(first.text, words, { start: first.start, end: last.end })) }
  }
}

/** The first of the words in a text that begins where the span does; the whole span where they are not in it letter for letter. */
function firstOf(text: string, words: string | undefined, { start, end }: Span): Span {
  const at = words === undefined ? -1 : text.indexOf(words)
  return at < 0 ? { start, end } : { start: start + at, end: start + at + words!.length }
}

const ends = ({ start, end }: Span): readonly [number, number] => [start, end]

/** The copyright line that names the outlet, else the first line that does. */
function outletWitness(lines: readonly Line[], owner: Line | undefined, outlet: string): Witness {
  const line = owner ?? lines.find(({ text }) => text.includes(outlet))!
  return { field: 'outlet', from: 'text', where: owner ? 'copyright line' : 'masthead', source: ends(firstOf(line.text, outlet, line)) }
}

function blocksOf(source: string, paragraphs: readonly Paragraph[], roles: Roles): (MappedBlock & { readonly at: number })[] {
  const blocks: (MappedBlock & { readonly at: number })[] = []
  for (const [i, paragraph] of paragraphs.entries()) {
    const kind = roles.kinds[i]
    if (kind === undefined) continue
    const block = mappedParagraph(source, paragraph, kind)
    if (block.text !== '') blocks.push({ ...block, at: i })
  }
  return blocks
}

function datelineIn(paragraphs: readonly Paragraph[], roles: Roles): (Dateline & { readonly at: number }) | undefined {
  let looked = 0
  for (const [i, { text }] of paragraphs.entries()) {
    if (roles.kinds[i] !== 'paragraph') continue
    if (looked++ === DATELINE_WITHIN) return undefined
    const found = datelineOf(text)
    if (found) return { ...found, at: i }
  }
  return undefined
}

/** The date that is called the publication's, else the first that is called nothing. */
function statedIn({ dates }: Roles): Roles['dates'][number] | undefined {
  return dates.find(({ label }) => label === 'published') ?? dates.find(({ label }) => label === undefined)
}

function publishedOf(stated: Roles['dates'][number] | undefined, given: Given): PublicationDate | undefined {
  if (given.published !== undefined) return { value: given.published, precision: 'day', from: 'given' }
  return stated && { value: stated.value, precision: stated.precision, from: 'text' }
}

/** The owner that a copyright line names. */
function outletOf(
  lines: readonly Line[],
  kinds: readonly (Boilerplate | undefined)[],
): { readonly name: string; readonly line: Line } | undefined {
  for (const [i, line] of lines.entries()) {
    const { text } = line
    if (kinds[i] !== 'end') continue
    const owner =
      /^(?:copyright\s{0,3})?(?:©|\(c\))\s{0,3}(?:copyright\s)?(?:\d{4}(?:\s?[-–]\s?\d{4})?)?[\s,]{0,3}(?:by\s)?(\p{Lu}[^.|,©(]{2,50}?)(?:\s?[.|,©(-]|$)/iu.exec(
        text,
      )?.[1]
    if (owner !== undefined && !/^all rights/i.test(owner)) return { name: owner.trim(), line }
  }
  return undefined
}

const titleText = (line: string | undefined): string => (line ?? '').replace(/^#{1,6}\s+/, '')
