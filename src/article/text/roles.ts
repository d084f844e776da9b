import type { BlockKind } from '../article.ts'
import { statedDate, type DayOrder, type StatedDate } from '../dates/stated-date.ts'
import { boilerplateOf, type Boilerplate } from './boilerplate.ts'
import { bylineOf } from './byline.ts'
import { isCaption, isDescription } from './captions.ts'
import { creditLine, creditTail } from './credits.ts'
import type { Paragraph } from './paragraphs.ts'
import { endsAsProse, isPersonName, isPictureName, isProse, isSlug, wordCount } from './shape.ts'
import { titleAmong } from './title.ts'

/** What each paragraph of a plain text is to the article, and what those say that are no part of it. */
export interface Roles {
  /** One a paragraph; undefined leaves it out. */
  readonly kinds: readonly (BlockKind | undefined)[]
  readonly title: number
  readonly byline: readonly string[]
  readonly credits: readonly string[]
  readonly dates: readonly (StatedDate & { readonly label: 'published' | 'updated' | undefined })[]
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
  const body = firstOfBody(paragraphs, looks)
  const title = titleOf(paragraphs, looks, body, givenTitle)
  const kinds = paragraphs.map((_, i) => (i < body ? headKind(paragraphs, looks, i, title) : undefined))
  bodyKinds(paragraphs, looks, body, kinds)
  const said = { byline: [] as string[], credits: [] as string[], dates: [] as Roles['dates'][number][] }
  for (const [i, look] of looks.entries()) {
    if (look.is === 'byline') said.byline.push(...look.names)
    if (look.is === 'byline') said.credits.push(...look.agencies)
    if (look.is === 'credit') said.credits.push(...look.credits)
    if (look.is === 'date' && (look.label !== undefined || i <= body + 1)) said.dates.push({ ...look.date, label: look.label })
    if (look.is === 'byline' && look.date) said.dates.push({ ...look.date, label: undefined })
    if (kinds[i] === 'caption') said.credits.push(...(creditTail(paragraphs[i]!.text)?.agencies ?? []))
  }
  if (said.byline.length === 0) said.byline.push(...nameBesideDate(paragraphs, looks, body, title))
  return { kinds, title, byline: [...new Set(said.byline)], credits: [...new Set(said.credits)], dates: said.dates }
}

const DATE_LABEL =
  /^\W{0,3}(?:(?:first |originally )?(?:published|posted|created|written|date|veröffentlicht|publié|publicado|pubblicato|geplaatst|yayın(?:lanma)?)|(updated|last updated|last modified|modified|aktualisiert|mis à jour|actualizado|güncelleme))\b/i
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
  return dateLook(text, order) ?? { is: 'words' }
}

/** A line that states a date and next to nothing else. */
function dateLook(text: string, order: DayOrder): Look | undefined {
  if (text.length > 120) return undefined
  const date = statedDate(text, order)
  if (!date) return undefined
  const label = DATE_LABEL.exec(text)
  const rest = text.slice(0, date.start) + ' ' + text.slice(date.end)
  const others = (rest.match(/\p{L}+/gu) ?? []).filter(word => !DATE_WORD.test(word) && !DATE_LABEL.test(word))
  if (others.length > (label ? 5 : 1)) return undefined
  return { is: 'date', date, label: label ? (label[1] ? 'updated' : 'published') : undefined }
}

/** The first paragraph of running text: prose that is no caption, notice or policy. All paragraphs are head where there is no prose. */
function firstOfBody(paragraphs: readonly Paragraph[], looks: readonly Look[]): number {
  const isBody = (i: number): boolean => {
    const { text } = paragraphs[i]!
    return looks[i]!.is === 'words' && !isCaption(text, true) && !isUnderSlug(paragraphs, i)
  }
  const prose = paragraphs.findIndex(({ text }, i) => isBody(i) && isProse(text))
  if (prose >= 0) return prose
  const sentence = paragraphs.findIndex(({ text }, i) => isBody(i) && endsAsProse(text))
  return sentence >= 0 ? sentence : 0
}

function titleOf(paragraphs: readonly Paragraph[], looks: readonly Look[], body: number, given: string | undefined): number {
  const lines = paragraphs
    .slice(0, body)
    .map(({ text }, i) =>
      looks[i]!.is === 'words' && !isCaption(text, true) && !isSlug(text) && !isUnderSlug(paragraphs, i) ? text : undefined,
    )
  const words = paragraphs
    .slice(body)
    .filter((_, i) => looks[i + body]!.is === 'words')
    .slice(0, 12)
    .map(({ text }) => text)
  return titleAmong(lines, words.join(' '), given)
}

/** A paragraph that follows a picture's name without an empty line is its caption, even where it is a whole sentence. */
function isUnderSlug(paragraphs: readonly Paragraph[], i: number): boolean {
  const before = paragraphs[i - 1]
  return before !== undefined && !paragraphs[i]!.opens && (isSlug(before.text) || isPictureName(before.text))
}

function headKind(paragraphs: readonly Paragraph[], looks: readonly Look[], i: number, title: number): BlockKind | undefined {
  const { text } = paragraphs[i]!
  if (i === title) return 'title'
  const look = looks[i]!
  if (look.is === 'boilerplate') return look.kind === 'note' ? 'notice' : undefined
  if (look.is !== 'words' || i < title) return look.is === 'words' && isCaption(text, true) && !isPictureName(text) ? 'caption' : undefined
  if (isCaption(text, true) || isSlug(text) || isUnderSlug(paragraphs, i)) return 'caption'
  if (signsNotice(looks, i) || text === paragraphs[title]?.text || wordCount(text) < 4) return undefined
  if (endsAsProse(text)) return 'paragraph'
  return isDescription(text) ? 'caption' : 'heading'
}

/** The line below the site's note about itself that signs it. */
const signsNotice = (looks: readonly Look[], i: number): boolean => {
  const before = looks[i - 1]
  return before?.is === 'boilerplate' && before.kind === 'archive'
}

/** Kinds of all paragraphs from the first of the body on. */
function bodyKinds(paragraphs: readonly Paragraph[], looks: readonly Look[], body: number, kinds: (BlockKind | undefined)[]): void {
  let lastProse = paragraphs.length - 1
  while (
    lastProse > body &&
    !(looks[lastProse]!.is === 'words' && endsAsProse(paragraphs[lastProse]!.text) && wordCount(paragraphs[lastProse]!.text) > 3)
  )
    lastProse--
  let inRelated = false
  for (let i = body; i < paragraphs.length; i++) {
    const { text } = paragraphs[i]!
    const look = looks[i]!
    if (look.is === 'boilerplate') {
      inRelated = look.kind === 'related'
      kinds[i] = look.kind === 'note' ? 'notice' : undefined
    } else if (look.is === 'date' && look.label === undefined && i > body + 1 && i < lastProse) kinds[i] = 'heading'
    else if (look.is === 'words' && !signsNotice(looks, i)) {
      inRelated &&= !isProse(text)
      if (!inRelated) kinds[i] = bodyKind(text, i, lastProse, paragraphs)
    }
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
function nameBesideDate(paragraphs: readonly Paragraph[], looks: readonly Look[], body: number, title: number): readonly string[] {
  for (let i = title + 1; i < body; i++) {
    if (title < 0 || looks[i]!.is !== 'date') continue
    for (const beside of [i - 1, i + 1]) {
      const text = paragraphs[beside]?.text ?? ''
      const close = beside < i ? !paragraphs[i]!.opens : paragraphs[beside]?.opens === false
      if (beside > title && beside < body && close && looks[beside]!.is === 'words' && isPersonName(text) && wordCount(text) <= 4)
        return [text]
    }
  }
  return []
}
