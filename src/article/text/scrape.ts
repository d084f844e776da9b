import type { Page } from '../../page/index.ts'
import type { Article, PublicationDate } from '../article.ts'
import { commentsFrom } from '../comments/comments-of.ts'
import { dayOrderOf } from '../dates/stated-date.ts'
import { articleFrame } from '../frame.ts'
import type { Given } from '../given.ts'
import { languageOf } from '../language.ts'
import { joinBlocks, type MappedBlock } from '../mapped-text.ts'
import type { ArticleReading } from '../reading.ts'
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
  const { text, blocks, map } = joinBlocks(blocksOf(page.source, paragraphs, roles))
  const dateline = datelineIn(paragraphs, roles)
  const published = publishedOf(roles, given)
  const updated = roles.dates.find(({ label }) => label === 'updated')
  const translated = paragraphs
    .map((paragraph, i) => (roles.kinds[i] === 'notice' ? translatedFrom(paragraph.text) : undefined))
    .find(Boolean)
  const title = given.title ?? titleText(paragraphs[roles.title]?.text)
  const texts = lines.map(line => line.text)
  const outlet = given.outlet ?? outletOf(lines, kinds) ?? mastheadOf(texts, title)
  const article: Article = {
    ...articleFrame(page, given),
    ...(outlet === undefined ? {} : { outlet }),
    title,
    byline: roles.byline,
    ...(dateline === undefined ? {} : { dateline: datelineFields(dateline, published, order) }),
    ...(published === undefined ? {} : { published }),
    ...(updated === undefined ? {} : { updated: { value: updated.value, precision: updated.precision, from: 'text' } }),
    language: languageOf(undefined, text),
    credits: [...new Set([...roles.credits, ...(dateline === undefined ? [] : agenciesOfDateline(dateline.exact))])],
    ...(translated === undefined ? {} : { translatedFrom: translated }),
    text,
    blocks: withCredits(text, blocks),
  }
  return { article, comments: commentsFrom(thread.voices, article), map }
}

function blocksOf(source: string, paragraphs: readonly Paragraph[], roles: Roles): MappedBlock[] {
  const blocks: MappedBlock[] = []
  for (const [i, paragraph] of paragraphs.entries()) {
    const kind = roles.kinds[i]
    if (kind !== undefined) blocks.push(mappedParagraph(source, paragraph, kind))
  }
  return blocks
}

function datelineIn(paragraphs: readonly Paragraph[], roles: Roles): Dateline | undefined {
  let looked = 0
  for (const [i, { text }] of paragraphs.entries()) {
    if (roles.kinds[i] !== 'paragraph') continue
    if (looked++ === DATELINE_WITHIN) return undefined
    const found = datelineOf(text)
    if (found) return found
  }
  return undefined
}

function publishedOf({ dates }: Roles, given: Given): PublicationDate | undefined {
  if (given.published !== undefined) return { value: given.published, precision: 'day', from: 'given' }
  const stated = dates.find(({ label }) => label === 'published') ?? dates.find(({ label }) => label === undefined)
  return stated && { value: stated.value, precision: stated.precision, from: 'text' }
}

/** The owner that a copyright line names. */
function outletOf(lines: readonly Line[], kinds: readonly (Boilerplate | undefined)[]): string | undefined {
  for (const [i, { text }] of lines.entries()) {
    if (kinds[i] !== 'end') continue
    const owner =
      /^(?:copyright\s{0,3})?(?:©|\(c\))\s{0,3}(?:copyright\s)?(?:\d{4}(?:\s?[-–]\s?\d{4})?)?[\s,]{0,3}(?:by\s)?(\p{Lu}[^.|,©(]{2,50}?)(?:\s?[.|,©(-]|$)/iu.exec(
        text,
      )?.[1]
    if (owner !== undefined && !/^all rights/i.test(owner)) return owner.trim()
  }
  return undefined
}

const titleText = (line: string | undefined): string => (line ?? '').replace(/^#{1,6}\s+/, '')
