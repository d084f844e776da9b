import type { BlockKind } from '../article.ts'
import { statedDate, type DayOrder, type StatedDate } from '../dates/stated-date.ts'
import { boilerplateOf, type Boilerplate } from './boilerplate.ts'
import { bylineOf } from './byline.ts'
import { isCaption, isDescription } from './captions.ts'
import { creditLine, creditTail } from './credits.ts'
import type { Paragraph } from './paragraphs.ts'
import { worthiest, type Stretch } from './body-span.ts'
import { endsAsProse, endsSentence, isPersonName, isPictureName, isProse, isSlug, wordCount } from './shape.ts'
import { titleAmong } from './title.ts'

/** What each paragraph of a plain text is to the article, and what those say that are no part of it. */
export interface Roles {
  /** One a paragraph; undefined leaves it out. */
  readonly kinds: readonly (BlockKind | undefined)[]
  readonly title: number
  readonly byline: readonly SaidBy[]
  readonly credits: readonly SaidBy[]
  /** The paragraph that states it, and what it calls it. */
  readonly dates: readonly (StatedDate & { readonly label: 'published' | 'updated' | undefined; readonly at: number })[]
}

/** A name, the paragraph that says it, and what that paragraph is. */
export interface SaidBy {
  readonly value: string
  readonly at: number
  readonly where: 'byline' | 'credit line' | 'caption' | 'name beside the date'
}

/** What a line is by itself, whatever stands around it. */
type Look =
  | { readonly is: 'boilerplate'; readonly kind: Boilerplate }
  | { readonly is: 'date'; readonly date: StatedDate; readonly label: 'published' | 'updated' | undefined }
  | { readonly is: 'byline'; readonly names: readonly string[]; readonly agencies: readonly string[]; readonly date?: StatedDate }
  | { readonly is: 'credit'; readonly credits: readonly string[] }
  | { readonly is: 'words' }

export function rolesOf(paragraphs: readonly Paragraph[], order: DayOrder, givenTitle: string | undefined): Roles {
  const looks = paragraphs.map(({ text }) => lookOf(text, order))
  const body = bodyOf(paragraphs, looks)
  const title = titleOf(paragraphs, looks, body, givenTitle)
  const kinds = paragraphs.map((_, i) => (i >= title && i < body.start ? headKind(paragraphs, looks, i, title) : undefined))
  bodyKinds(paragraphs, looks, body, kinds)
  tailKinds(paragraphs, looks, body.end, kinds)
  const said = { byline: [] as SaidBy[], credits: [] as SaidBy[], dates: [] as Roles['dates'][number][] }
  const from = Math.max(0, Math.min(title < 0 ? body.start : title, body.start) - MOST_ABOVE_TITLE)
  for (let i = from; i < Math.min(paragraphs.length, body.end + MOST_TAIL); i++) {
    const look = looks[i]!
    const here = (values: readonly string[], where: SaidBy['where']): SaidBy[] => values.map(value => ({ value, at: i, where }))
    const inHead = i <= body.start + 1
    if (look.is === 'byline' && (inHead || i >= body.end)) said.byline.push(...here(look.names, 'byline'))
    if (look.is === 'byline' && (inHead || i >= body.end)) said.credits.push(...here(look.agencies, 'byline'))
    if (look.is === 'credit') said.credits.push(...here(look.credits, 'credit line'))
    if (look.is === 'date' && (look.label !== undefined || inHead)) said.dates.push({ ...look.date, label: look.label, at: i })
    if (look.is === 'byline' && look.date && inHead) said.dates.push({ ...look.date, label: undefined, at: i })
    if (kinds[i] === 'caption') said.credits.push(...here(creditTail(paragraphs[i]!.text)?.agencies ?? [], 'caption'))
  }
  if (said.byline.length === 0) said.byline.push(...nameBesideDate(paragraphs, looks, body.start, title))
  return { kinds, title, byline: onceEach(said.byline), credits: onceEach(said.credits), dates: said.dates }
}

/** Every name once, where it is said first. */
function onceEach(said: readonly SaidBy[]): readonly SaidBy[] {
  const seen = new Set<string>()
  return said.filter(({ value }) => {
    const fresh = !seen.has(value)
    seen.add(value)
    return fresh
  })
}

/** Dates, authors and section names stand at most this many lines above the title. */
const MOST_ABOVE_TITLE = 5
/** Notes and credits stand at most this many lines below the text. */
const MOST_TAIL = 10

const DATE_LABEL =
  /^\W{0,3}(?:\p{L}{1,12}\s){0,2}?(?:(?:published|posted|created|written|date|veröffentlicht|erschienen|stand|publié|publicado|pubblicato|geplaatst|gepubliceerd|publisert|publicerad|udgivet|julkaistu|opublikowano|publikováno|yayın(?:lanma)?|опубликовано|опубліковано)|(updated|last updated|last modified|modified|aktualisiert|mis à jour|actualizado|aggiornato|bijgewerkt|oppdatert|uppdaterad|opdateret|päivitetty|aktualizacja|güncelleme|обновлено|оновлено))(?![\p{L}])/iu
const DATE_WORD =
  /^(?:on|at|the|le|am|den|um|el|a|las|by|gmt|utc|est|edt|pst|pdt|cet|bst|hrs|uhr|time|local|ist|eet|(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/i

function lookOf(text: string, order: DayOrder): Look {
  const kind = boilerplateOf(text)
  if (kind !== undefined) return { is: 'boilerplate', kind }
  const credits = creditLine(text)
  if (credits) return { is: 'credit', credits }
  const byline = bylineOf(text)
  if (byline) {
    const date = statedDate(text, order)
    return { is: 'byline', ...byline, ...(date ? { date } : {}) }
  }
  return dateLook(text, order) ?? datedName(text, order) ?? { is: 'words' }
}

/** A date and a name with a mark between: "25 May 2022 | Ann Lee in Port Vale". */
function datedName(text: string, order: DayOrder): Look | undefined {
  if (text.length > 120 || !/[|·•]/.test(text)) return undefined
  const date = statedDate(text, order)
  if (!date) return undefined
  const [name, ...more] = `${text.slice(0, date.start)}|${text.slice(date.end)}`
    .split(/[|·•]/)
    .map(part => part.replace(/\s(?:in|for|at)\s.*$/, '').trim())
    .filter(part => /\p{L}{2}/u.test(part) && !DATE_WORD.test(part))
  return name !== undefined && more.length === 0 && isPersonName(name) ? { is: 'byline', names: [name], agencies: [], date } : undefined
}

/** A line that states a date and next to nothing else. */
function dateLook(text: string, order: DayOrder): Look | undefined {
  if (text.length > 120) return undefined
  const date = statedDate(text, order)
  if (!date) return undefined
  const label = DATE_LABEL.exec(text)
  const rest = text.slice(0, date.start) + ' ' + text.slice(date.end)
  const others = (rest.match(/\p{L}+/gu) ?? []).filter(word => !DATE_WORD.test(word) && !DATE_LABEL.test(word))
  if (others.length > (label ? 7 : 2)) return undefined
  return { is: 'date', date, label: label ? (label[1] ? 'updated' : 'published') : undefined }
}

/**
 * The stretch of running text: where prose most outweighs the short lines between, so that menus above and teasers below are left out. All paragraphs where
 * there is no prose.
 */
function bodyOf(paragraphs: readonly Paragraph[], looks: readonly Look[]): Stretch {
  const span = worthiest(paragraphs.map((_, i) => worthOf(paragraphs, looks, i)))
  if (!span) {
    const sentence = paragraphs.findIndex((paragraph, i) => looks[i]!.is === 'words' && endsAsProse(paragraph.text))
    return { start: Math.max(0, sentence), end: paragraphs.length }
  }
  let { start, end } = span
  const isSentence = (i: number): boolean => {
    const text = paragraphs[i]?.text
    return (
      text !== undefined &&
      looks[i]!.is === 'words' &&
      endsSentence(text) &&
      wordCount(text) >= 2 &&
      !isCaption(text, i < start) &&
      !isUnderSlug(paragraphs, i)
    )
  }
  while (isSentence(start - 1) && wordCount(paragraphs[start - 1]!.text) > 3) start--
  while (isSentence(end)) end++
  return { start, end }
}

/** Up to this length a paragraph counts half: teasers of other articles are as long, and stand between their titles and dates. */
const TEASER = 160
/** One long paragraph is worth no more than this, so that the terms of use do not outweigh an article. */
const MOST_WORTH = 500
const WORTH: Readonly<Record<Boilerplate, number>> = { end: -300, related: -60, comments: -150, line: -20, archive: 0, note: 0 }

function worthOf(paragraphs: readonly Paragraph[], looks: readonly Look[], i: number): number {
  const look = looks[i]!
  const { text } = paragraphs[i]!
  if (look.is === 'boilerplate') return WORTH[look.kind]
  if (look.is !== 'words') return -20
  if (isCaption(text, false) || isUnderSlug(paragraphs, i)) return 0
  if (isProse(text)) return Math.min(MOST_WORTH, text.length <= TEASER ? text.length / 2 : text.length - TEASER / 2)
  return endsAsProse(text) && wordCount(text) >= 3 ? 0 : -40
}

function titleOf(paragraphs: readonly Paragraph[], looks: readonly Look[], body: Stretch, given: string | undefined): number {
  const from = Math.max(0, body.start - MOST_HEAD)
  const lines = paragraphs
    .slice(from, body.start)
    .map(({ text }, i) =>
      looks[from + i]!.is === 'words' && !isCaption(text, true) && !isSlug(text) && !isUnderSlug(paragraphs, from + i) ? text : undefined,
    )
  const words = paragraphs
    .slice(body.start, body.end)
    .filter((_, i) => looks[i + body.start]!.is === 'words')
    .slice(0, 12)
    .map(({ text }) => text)
  const found = titleAmong(lines, words.join(' '), given)
  return found < 0 ? -1 : from + found
}

/** The title stands at most this many lines above the text. */
const MOST_HEAD = 20

/** A paragraph that follows a picture's name without an empty line is its caption, even where it is a whole sentence. */
function isUnderSlug(paragraphs: readonly Paragraph[], i: number): boolean {
  const before = paragraphs[i - 1]
  return before !== undefined && !paragraphs[i]!.opens && (isSlug(before.text) || isPictureName(before.text))
}

function headKind(paragraphs: readonly Paragraph[], looks: readonly Look[], i: number, title: number): BlockKind | undefined {
  const { text } = paragraphs[i]!
  if (title < 0) return looks[i]!.is === 'words' && isCaption(text, true) && !isPictureName(text) ? 'caption' : undefined
  if (i === title) return 'title'
  const look = looks[i]!
  if (look.is === 'boilerplate') return look.kind === 'note' ? 'notice' : undefined
  if (look.is !== 'words') return undefined
  if ((isCaption(text, true) && !LIST_MARK.test(text)) || isSlug(text) || isUnderSlug(paragraphs, i)) return 'caption'
  if (signsNotice(paragraphs, looks, i) || text === paragraphs[title]?.text || wordCount(text) < 4) return undefined
  if (LIST_MARK.test(text) && !endsAsProse(text)) return undefined
  if (looks.slice(title, i).some(above => above.is === 'boilerplate' && above.kind === 'related')) return undefined
  if (endsAsProse(text)) return 'paragraph'
  return isDescription(text) ? 'caption' : 'heading'
}

/** The line below the site's note about itself that signs it: "The Editors". */
const signsNotice = (paragraphs: readonly Paragraph[], looks: readonly Look[], i: number): boolean => {
  const before = looks[i - 1]
  const { text } = paragraphs[i]!
  return before?.is === 'boilerplate' && before.kind === 'archive' && wordCount(text) <= 6 && !endsSentence(text)
}

/** Kinds of the paragraphs of the running text. */
function bodyKinds(
  paragraphs: readonly Paragraph[],
  looks: readonly Look[],
  { start, end }: Stretch,
  kinds: (BlockKind | undefined)[],
): void {
  let inRelated = false
  for (let i = start; i < end; i++) {
    const { text } = paragraphs[i]!
    const look = looks[i]!
    if (look.is === 'boilerplate') {
      inRelated = look.kind === 'related'
      kinds[i] = look.kind === 'note' ? 'notice' : undefined
    } else if (look.is === 'date' && look.label === undefined && i > start + 1) kinds[i] = 'heading'
    else if (look.is === 'words' && !signsNotice(paragraphs, looks, i)) {
      inRelated &&= !isProse(text)
      if (!inRelated) kinds[i] = bodyKind(text, i, end - 1, paragraphs)
    }
  }
}

/** What may follow the running text: notes on it, and captions of pictures right below. */
function tailKinds(paragraphs: readonly Paragraph[], looks: readonly Look[], end: number, kinds: (BlockKind | undefined)[]): void {
  for (let i = end; i < Math.min(paragraphs.length, end + MOST_TAIL); i++) {
    const look = looks[i]!
    if (look.is === 'boilerplate' && (look.kind === 'end' || look.kind === 'comments' || look.kind === 'related')) return
    if (look.is === 'boilerplate' && look.kind === 'note') kinds[i] = 'notice'
    if (look.is === 'words' && i < end + 2 && isCaption(paragraphs[i]!.text, false)) kinds[i] = 'caption'
  }
}

const LIST_MARK = /^(?:[•◦▪‣∙·*–—-]|\d{1,2}[.)])\s+\S/u

function bodyKind(text: string, i: number, lastProse: number, paragraphs: readonly Paragraph[]): BlockKind | undefined {
  if (isCaption(text, false)) return 'caption'
  if (/^>\s?\S/.test(text)) return 'quote'
  if (/^#{1,6}\s+\S/.test(text)) return 'heading'
  if (LIST_MARK.test(text) && (i < lastProse || endsAsProse(text))) return 'list'
  if (endsAsProse(text) || wordCount(text) >= 14) return 'paragraph'
  if (i > lastProse) return undefined
  const next = paragraphs[i + 1]
  if (next !== undefined && wordCount(text) <= 14) return endsAsProse(next.text) || next.opens ? 'heading' : 'list'
  return 'paragraph'
}

/** An author without "By": a person's name right above or below the date, in the head. */
function nameBesideDate(paragraphs: readonly Paragraph[], looks: readonly Look[], body: number, title: number): readonly SaidBy[] {
  for (let i = title + 1; i < body; i++) {
    if (title < 0 || looks[i]!.is !== 'date') continue
    for (const beside of [i - 1, i + 1]) {
      const text = paragraphs[beside]?.text ?? ''
      if (
        beside > title &&
        beside < body &&
        looks[beside]!.is === 'words' &&
        isPersonName(text) &&
        text !== text.toUpperCase() &&
        wordCount(text) <= 4
      )
        return [{ value: text, at: beside, where: 'name beside the date' }]
    }
  }
  return []
}
