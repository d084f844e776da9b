import { statedDate, type DayOrder } from '../dates/stated-date.ts'
import { relativeTimeLength } from '../dates/relative-time.ts'
import { IN, type MarkedPage, type PageElement, type RawBlock } from '../html/raw-block.ts'
import { afterBy, afterReplyTo, beforeVerb } from './comment-words.ts'
import { commentHead, isActionLine, isReaderName } from './comment-head.ts'
import type { ElementSense } from './comment-units.ts'
import { PART } from './markup-words.ts'

/** What the markup of one comment gives. */
export interface UnitFields {
  readonly author?: string
  readonly published?: string
  /** Whether it says when it was written, if only from now ("3 years ago"). */
  readonly timed: boolean
  readonly text: string
  /** Whom it says that it answers, by name. */
  readonly answers?: string
}

/** A time told from now, after a mark or at the beginning of a line. */
const relativeTime = (text: string): boolean => text.split(/[•·|,(–—]/).some(part => relativeTimeLength(part.trim()) > 0)

/** A page with all that is known of its elements. */
export interface SensedPage {
  readonly page: MarkedPage
  readonly senses: readonly ElementSense[]
  readonly order: DayOrder
}

/** Reads one comment: `own` are its elements, `blocks` its blocks, those of the comments within it left out. */
export function fieldsOf(
  sensed: SensedPage,
  unit: number,
  own: readonly number[],
  blocks: readonly RawBlock[],
  words?: number,
): UnitFields {
  const marks = partsFrom(sensed, unit, own)
  const content = words ?? contentOf(sensed, own, blocks, marks)
  const author = authorOf(sensed, own, content, marks)
  const date = dateOf(sensed, own, blocks, content, marks)
  const { head, text } = textOf(sensed, blocks, content, marks, author)
  const answers = answersOf(blocks, head)
  const name = author?.name ?? head?.author ?? nameBefore(sensed.page, blocks, content)
  const published = date ?? head?.published
  return {
    ...(name === undefined ? {} : { author: name }),
    ...(published === undefined ? {} : { published }),
    timed: published !== undefined || blocks.some(({ text }) => text.length < 80 && relativeTime(text)),
    text,
    ...(answers === undefined ? {} : { answers }),
  }
}

/** For each own element what it is by its names and those around it, up to the unit. */
function partsFrom({ page, senses }: SensedPage, unit: number, own: readonly number[]): ReadonlyMap<number, number> {
  const parts = new Map<number, number>([[unit, 0]])
  for (const element of own) {
    if (element === unit) continue
    const { parent, tag, attributes } = page.elements[element]!
    let mine = senses[element]!.parts
    if (tag === 'time') mine |= PART.date
    if (tag === 'form' || tag === 'button') mine |= PART.meta
    if (attributes['rel'] === 'author' || /\b(?:vcard|fn)\b/.test(attributes['class'] ?? '')) mine |= PART.author
    if (attributes['title'] !== undefined && /permalink|reply/i.test(attributes['rel'] ?? '')) mine |= PART.meta
    const above = parts.get(parent) ?? 0
    parts.set(element, mine | (((above & OWN) | (above >>> ABOVE)) << ABOVE))
  }
  return parts
}

/** The parts of the elements around one are kept in the upper bits, its own in the lower. */
const ABOVE = 16
const OWN = 0xffff
const isPart = (parts: number, part: number): boolean => ((parts | (parts >>> ABOVE)) & part) !== 0
const NOT_WRITTEN = PART.meta | PART.author | PART.date | PART.person | PART.changed | PART.never

/**
 * The element that holds what the reader wrote: the one named so with the most words, and then the one within it that alone is named so too, since wrappers hold
 * names and buttons besides.
 */
function contentOf(
  { page }: SensedPage,
  own: readonly number[],
  blocks: readonly RawBlock[],
  marks: ReadonlyMap<number, number>,
): number | undefined {
  const inside = lengthsInside(page, own, blocks, marks)
  const named = own.filter(element => {
    const parts = marks.get(element)!
    return (
      (parts & PART.content) !== 0 &&
      (parts & (PART.changed | PART.person | PART.quote)) === 0 &&
      (page.elements[element]!.inside & (IN.link | IN.heading)) === 0 &&
      (inside.get(element) ?? 0) > 0
    )
  })
  const weight = (element: number): number => inside.get(element)! * ((marks.get(element)! & NOT_WRITTEN) === 0 ? 1 : 0.3)
  let best: number | undefined
  for (const element of named) if (best === undefined || weight(element) > weight(best)) best = element
  for (;;) {
    const within: number[] =
      best === undefined
        ? []
        : named.filter(element => isInside(page, element, best!) && !isPart(marks.get(element)! >>> ABOVE, PART.quote))
    const outermost = within.filter((element, i) => i === 0 || !within.slice(0, i).some(other => isInside(page, element, other)))
    const [only] = outermost
    if (
      only === undefined ||
      outermost.length > 1 ||
      (marks.get(only)! & NOT_WRITTEN) !== 0 ||
      inside.get(only)! < inside.get(best!)! * LEAST_WITHIN
    )
      return best
    best = only
  }
}

/** The share of a wrapper's words from which on the element within it is taken for the content. */
const LEAST_WITHIN = 0.1

/** Whether an element is part of what the reader wrote: inside the content, and not in what is named as a name, a date or a button there. */
function isWritten(page: MarkedPage, element: number, content: number | undefined, marks: ReadonlyMap<number, number>): boolean {
  return (
    content !== undefined &&
    (element === content || (isInside(page, element, content) && !isPart(marks.get(element)!, PART.author | PART.date | PART.meta)))
  )
}

const isInside = (page: MarkedPage, element: number, outer: number): boolean => element > outer && element < page.elements[outer]!.after

/** Code units of own text within each own element, names, dates and buttons left out. */
function lengthsInside(
  page: MarkedPage,
  own: readonly number[],
  blocks: readonly RawBlock[],
  marks: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const lengths = new Map<number, number>()
  for (const { runs } of blocks)
    for (const { element, start, end } of runs)
      if (((marks.get(element) ?? 0) & NOT_WRITTEN) === 0 || ((marks.get(element) ?? 0) & PART.content) !== 0 || isBare(page, element))
        lengths.set(element, (lengths.get(element) ?? 0) + end - start)
  for (let i = own.length - 1; i > 0; i--) {
    const element = own[i]!
    const parts = marks.get(element)!
    const length = (parts & NOT_WRITTEN) === 0 || (parts & PART.content) !== 0 ? (lengths.get(element) ?? 0) : 0
    const { parent } = page.elements[element]!
    if (length > 0) lengths.set(parent, (lengths.get(parent) ?? 0) + length)
  }
  return lengths
}

interface FoundAuthor {
  readonly name: string
  readonly element: number
}

const USER_LINK =
  /(?:^|[/?&.])(?:users?|members?|profiles?|u|authors?|memberlist|people|nutzer|mitglied(?:er)?|benutzer|showuser|viewprofile|user_info\w*)(?:[/?=.-]|$)/i

function authorOf(
  sensed: SensedPage,
  own: readonly number[],
  content: number | undefined,
  marks: ReadonlyMap<number, number>,
): FoundAuthor | undefined {
  const { page, senses } = sensed
  const bestOf = (candidates: readonly number[]): FoundAuthor | undefined => {
    let best: FoundAuthor | undefined
    let top = 0
    for (const element of candidates) {
      const score = authorScore(page.elements[element]!, senses[element]!.parts, marks.get(element)!)
      const name = score > top ? nameIn(wordsIn(page, element, marks)) : undefined
      if (name === undefined) continue
      best = { name, element }
      top = score
    }
    return best
  }
  // What surrounds the words is no name, and a name among the words may be one that is mentioned.
  const around = own.slice(1).filter(element => content === undefined || (element !== content && !isInside(page, content, element)))
  const outside = around.filter(element => content === undefined || !isInside(page, element, content))
  const best = bestOf(outside) ?? bestOf(around.filter(element => !isWritten(page, element, content, marks)))
  return best && { ...best, name: nameWithin(sensed, best) ?? best.name }
}

/** The name alone where titles, counts and badges stand beside it: the link, the emphasis or the part named so that the found words begin with. */
function nameWithin({ page, senses }: SensedPage, { name, element }: FoundAuthor): string | undefined {
  for (let i = element + 1; i < page.elements[element]!.after && i < element + 40; i++) {
    const { tag, attributes } = page.elements[i]!
    if (!((tag === 'a' && attributes['href'] !== undefined) || /^(?:b|strong|cite)$/.test(tag) || (senses[i]!.parts & PART.author) !== 0))
      continue
    const inner = nameIn(wordsIn(page, i))
    if (inner !== undefined && inner.length < name.length && name.startsWith(inner)) return inner
  }
  return undefined
}

/** The name that links to its profile. */
function linkedName(page: MarkedPage, element: number): string | undefined {
  for (let i = element + 1; i < page.elements[element]!.after && i < element + 30; i++) {
    const { tag, attributes } = page.elements[i]!
    if (tag !== 'a' || attributes['href'] === undefined) continue
    const name = nameIn(wordsIn(page, i))
    if (name !== undefined) return name
  }
  return undefined
}

function authorScore({ tag, attributes }: PageElement, parts: number, marks: number): number {
  const names = `${attributes['class'] ?? ''} ${attributes['itemprop'] ?? ''}`
  let score = 0
  if (/(?:^|\s)fn(?:\s|$)/.test(names) || /\bname\b/.test(attributes['itemprop'] ?? '')) score = 9
  else if (
    /user-?_?name|nick(?:name)?|author-?_?(?:name|link)|display-?_?name|bigusername|comment-?_*author|\bauthor\b|\bcreator\b|\bposter\b/i.test(
      names,
    )
  )
    score = 7
  else if ((parts & PART.author) !== 0 && (parts & (PART.person | PART.changed | PART.date)) === 0) score = 5
  if (tag === 'a' && (attributes['rel'] === 'author' || USER_LINK.test(attributes['href'] ?? ''))) score = Math.max(score, 4)
  if (tag === 'cite') score = Math.max(score, 5)
  if (score === 0) return 0
  if ((tag === 'a' || tag === 'cite' || tag === 'b' || tag === 'strong' || tag === 'span') && isPart(marks, PART.author)) score += 1
  if ((parts & PART.meta) !== 0 && (parts & PART.author) === 0) score -= 3
  return score
}

/** The words of an element, its blocks joined by blanks; counts and badges within it are left out where `marks` tells of them. */
function wordsIn(page: MarkedPage, element: number, marks?: ReadonlyMap<number, number>): string {
  const { firstBlock, afterBlocks, after } = page.elements[element]!
  const words: string[] = []
  let length = 0
  for (let i = firstBlock; i <= afterBlocks && i < page.blocks.length && length < 200; i++) {
    const { text, runs } = page.blocks[i]!
    const own = runs
      .filter(
        run =>
          run.element >= element && run.element < after && !(run.element > element && ((marks?.get(run.element) ?? 0) & PART.meta) !== 0),
      )
      .map(({ start, end }) => text.slice(start, end))
    if (own.length > 0) words.push(own.join(''))
    length += words.at(-1)?.length ?? 0
  }
  return words.join(' ').slice(0, 300)
}

/** A reader's name out of what stands where one is expected: "Ann says:", "by Ann", "Ann (not verified)", "Posted by Ann on 3 May 2014". */
function nameIn(words: string): string | undefined {
  if (/\b(?:edited|bearbeitet|modified|geändert|modifié)\b/i.test(words)) return undefined
  let name = words
    .replace(/\((?:not verified|unregistered|guest|gast|visitor|nicht überprüft|no verificado)\)/gi, '')
    .replace(/\s+/g, ' ')
    .trim()
  const date = statedDate(name)
  if (date && date.start > 0) name = name.slice(0, date.start)
  name = name.replace(/[\s,:;|·•–—-]+(?:on|am|at|le|el|um|op)?[\s,:;|·•–—-]*$/i, '').trim()
  name = name.replace(/\s(?:le|on|am|at|el|il|um)\s\d.*$/i, '')
  const by = afterBy(name)
  if (by > 0) name = name.slice(by).trim()
  const verb = beforeVerb(name.replace(/[:.…]+$/, ''))
  if (verb !== undefined && verb > 0) name = name.slice(0, verb)
  name = name.replace(/^[\s:,|·•–—»>#-]+|[\s:,|·•–—«-]+$/g, '')
  return name.length <= 60 && (isReaderName(name) || looksLikeName(name)) && relativeTimeLength(name) < name.length ? name : undefined
}

/** Where the markup says "author", marks that no name in plain text could have are a name's. */
const looksLikeName = (name: string): boolean =>
  name.length > 0 && name.length <= 40 && /\p{L}/u.test(name) && name.split(' ').length <= 5 && !isActionLine(name)

function dateOf(
  { page, senses, order }: SensedPage,
  own: readonly number[],
  blocks: readonly RawBlock[],
  content: number | undefined,
  marks: ReadonlyMap<number, number>,
): string | undefined {
  let best: string | undefined
  let top = 0
  for (const element of own) {
    if (isWritten(page, element, content, marks)) continue
    const { tag, attributes } = page.elements[element]!
    const parts = marks.get(element)!
    if (isPart(parts, PART.changed) || ((parts | (parts >>> ABOVE)) & PART.person) !== 0) continue
    const attribute =
      attributes['datetime'] ??
      attributes['data-datetime'] ??
      attributes['data-date'] ??
      (tag === 'meta' ? attributes['content'] : undefined)
    const isDate = tag === 'time' || (senses[element]!.parts & PART.date) !== 0
    if (!isDate && attribute === undefined && !(tag === 'abbr' || tag === 'a' || tag === 'span')) continue
    const stamp = isDate || tag === 'abbr' ? secondsIn(attributes) : undefined
    const shown = datedAlone(attributes['title'], order, isDate) ?? (isDate ? dated(wordsIn(page, element), order) : undefined)
    const value = dated(attribute, order) ?? stamp ?? shown
    const score = value === undefined ? 0 : tag === 'time' ? 4 : isDate ? 3 : tag === 'abbr' ? 2 : 1
    if (score > top) [best, top] = [value, score]
  }
  return best ?? dateInBlocks(page, order, blocks, content, marks)
}

/** Labels of dates that are the author's or a later change's. */
const NOT_ITS_DATE =
  /join|regist|member|mitglied|anmeld|dabei|inscri|founded|since|seit|edited|bearbeitet|modified|geändert|last|birth|zuletzt/i

/** A date in a short block that is not the content: the post's, unless it tells when its author joined. */
function dateInBlocks(
  page: MarkedPage,
  order: DayOrder,
  blocks: readonly RawBlock[],
  content: number | undefined,
  marks: ReadonlyMap<number, number>,
): string | undefined {
  for (const { text, element } of blocks) {
    if (text.length > 160 || (content !== undefined && (element === content || isInside(page, element, content)))) continue
    if (isPart(marks.get(element) ?? 0, PART.person | PART.changed) || NOT_ITS_DATE.test(text)) continue
    const date = dated(text, order)
    if (date !== undefined) return date
  }
  return undefined
}

/** The date of a title that is a date and next to nothing else; in an element named as a date any will do. */
function datedAlone(title: string | undefined, order: DayOrder, any: boolean): string | undefined {
  const date = title === undefined ? undefined : statedDate(title, order)
  return date && date.precision !== 'month' && (any || title!.length - (date.end - date.start) <= 16) ? date.value : undefined
}

function dated(text: string | undefined, order: DayOrder): string | undefined {
  const date = text === undefined ? undefined : statedDate(text, order)
  return date && date.precision !== 'month' && date.value >= FIRST_COMMENTS ? date.value : undefined
}

/** Nobody commented on a web page before. */
const FIRST_COMMENTS = '1993'

/** Seconds since 1970 as some systems keep them in the markup. */
function secondsIn(attributes: Readonly<Record<string, string>>): string | undefined {
  const seconds = Number(
    attributes['data-time'] ?? attributes['data-timestamp'] ?? attributes['data-epoch'] ?? attributes['data-utime'] ?? '',
  )
  if (!Number.isFinite(seconds) || seconds < 315_532_800) return undefined
  const date = new Date(seconds < 1e11 ? seconds * 1000 : seconds)
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() > 2100 ? undefined : date.toISOString().replace('.000Z', 'Z')
}

interface OwnText {
  readonly text: string
  /** The head that the first words of the text were, where name and date stand in the text. */
  readonly head?: { readonly author?: string; readonly published?: string; readonly answers?: string }
}

function textOf(
  { page, order }: SensedPage,
  blocks: readonly RawBlock[],
  content: number | undefined,
  marks: ReadonlyMap<number, number>,
  author: FoundAuthor | undefined,
): OwnText {
  const written: string[] = []
  let head: OwnText['head']
  for (const block of blocks) {
    const inContent =
      content !== undefined && (block.element === content || isInside(page, block.element, content) || contentRuns(page, block, content))
    if (content !== undefined && !inContent) continue
    const words = ownWords(page, block, content, marks, author)
    if (words === '' || isActionLine(words)) continue
    if (written.length === 0 && words.length < 160) {
      const found = commentHead(words, order)
      if (found && found.shape !== 'name' && (found.shape !== 'verb' || author === undefined || found.author === author.name) && !head) {
        head = found
        if (found.rest !== '') written.push(found.rest)
        continue
      }
      if (
        content === undefined &&
        (words === author?.name || (head === undefined && author === undefined && found?.shape === 'name' && blocks.length > 1))
      ) {
        head ??= found
        continue
      }
    }
    // "Comment by 3 May 2014" is what is left where the name stands in a part of its own.
    if (written.length === 0 && words.length < 80 && afterBy(words) > 0 && isActionLine(words.slice(afterBy(words)).trim())) continue
    if (afterReplyTo(words) > 0 && words.length < 80 && written.length === 0) continue
    written.push(words)
  }
  // "Thanks" is a button's word, and may be all that a reader says.
  if (written.length === 0 && author !== undefined && content !== undefined) {
    const all = blocks.filter(({ element }) => element === content || isInside(page, element, content))
    written.push(...all.map(block => ownWords(page, block, content, marks, author)).filter(Boolean))
  }
  // Elements left open make everything part of the name's.
  if (written.length === 0 && author !== undefined && content === undefined)
    written.push(
      ...blocks.map(({ text }) => text).filter(text => text.length > 20 && !isActionLine(text) && !commentHead(text, order)?.published),
    )
  const foot =
    author === undefined && head === undefined && written.length > 1 ? commentHead(written[written.length - 1]!, order) : undefined
  if (foot?.published !== undefined && foot.author !== undefined) {
    written.pop()
    head = foot
  }
  return { text: written.join('\n'), ...(head ? { head } : {}) }
}

const contentRuns = (page: MarkedPage, { runs }: RawBlock, content: number): boolean =>
  runs.some(({ element }) => element === content || isInside(page, element, content))

/** The words of a block without the names, dates and buttons that stand in its line. */
function ownWords(
  page: MarkedPage,
  block: RawBlock,
  content: number | undefined,
  marks: ReadonlyMap<number, number>,
  author: FoundAuthor | undefined,
): string {
  const isOwn = (element: number): boolean => {
    if (author && (element === author.element || isInside(page, element, author.element))) return false
    for (let i = element; i > 0 && i !== content && marks.has(i); i = page.elements[i]!.parent) {
      const parts = marks.get(i)! & OWN
      if ((parts & (PART.changed | PART.person)) !== 0) return false
      if (
        (parts & NOT_WRITTEN) !== 0 &&
        (parts & PART.content) === 0 &&
        (content === undefined || (parts & (PART.meta | PART.never | PART.date)) !== 0)
      )
        return isBare(page, i)
    }
    return true
  }
  let text = ''
  for (const { start, end, element } of block.runs) if (isOwn(element)) text += block.text.slice(start, end)
  return text.replace(/^\s*(?:says|said|sagt|schreibt|meint|schrieb)?\s*:\s*(?=\S)/i, '').trim()
}

/** Whether an element that is named as something else is plain text's markup all the same: emphasis, links and quotations are the reader's. */
function isBare(page: MarkedPage, element: number): boolean {
  const { tag, names } = page.elements[element]!
  return names === '' && /^(?:b|i|em|strong|u|s|del|q|blockquote|code|pre|a|p)$/.test(tag)
}

function answersOf(blocks: readonly RawBlock[], head: OwnText['head']): string | undefined {
  if (head?.answers !== undefined) return head.answers
  for (const { text } of blocks.slice(0, 6)) {
    if (text.length > 100) continue
    const reply = afterReplyTo(text)
    const name = reply > 0 ? nameIn(text.slice(reply)) : undefined
    if (name !== undefined) return name
  }
  return undefined
}

/** What stands above a comment in the page, outside it: its name and date where rows of a table hold them apart. The nearest counts. */
export function headAbove(
  { page, senses, order }: SensedPage,
  above: readonly RawBlock[],
): { readonly author?: string; readonly published?: string } {
  let author: string | undefined
  let published: string | undefined
  for (const { text, element, runs } of above.toReversed()) {
    if (text.length > 160) break
    const head = commentHead(text, order)
    const named =
      (senses[element]!.parts & (PART.author | PART.person)) !== 0
        ? (linkedName(page, element) ?? nameIn(text.slice(0, runs[0]!.end)))
        : undefined
    author ??= named ?? (head && head.shape !== 'name' ? head.author : undefined)
    published ??= head?.published ?? dated(text, order)
  }
  return { ...(author === undefined ? {} : { author }), ...(published === undefined ? {} : { published }) }
}

/** A name alone in a line above the words, where nothing says what it is: the first, since titles and places follow it. */
function nameBefore(page: MarkedPage, blocks: readonly RawBlock[], content: number | undefined): string | undefined {
  if (content === undefined) return undefined
  for (const { text, element } of blocks) {
    if (element === content || isInside(page, element, content)) return undefined
    if (text.length <= 40 && isReaderName(text) && !isActionLine(text) && statedDate(text) === undefined) return text
  }
  return undefined
}
