import { relativeTimeLength, tellsSomeTime } from '../dates/relative-time.ts'
import type { MarkedPage, RawBlock } from '../html/raw-block.ts'
import { commentHead, isActionLine } from './comment-head.ts'
import { afterBy, afterReplyTo } from './comment-words.ts'
import { PART } from './markup-words.ts'
import { authorOf, linkedName, nameBefore, nameIn, wordsIn, type FoundAuthor } from './unit-author.ts'
import { contentOf, isBare, isInside, isWritten, NOT_WRITTEN, OWN, partsFrom, type Marks, type SensedPage } from './unit-content.ts'
import { dated, dateOf } from './unit-date.ts'

/** What the markup of one comment gives. */
export interface UnitFields {
  readonly author?: string
  readonly published?: string
  /** Whether it says when it was written, if only from now ("3 years ago"). */
  readonly timed: boolean
  readonly text: string
  /** The blocks that are the text's, wholly or nearly so. */
  readonly written: readonly RawBlock[]
  /** Whom it says that it answers, by name. */
  readonly answers?: string
}

/** A time without its day, after a mark or at the beginning of a line. */
const tellsTime = (text: string): boolean =>
  tellsSomeTime(text) || text.split(/[•·|,(–—]/).some(part => relativeTimeLength(part.trim()) > 0)

/** The share of a block's words that are the reader's, from which on the block is. */
const NEARLY_ALL = 0.7

/** Elements named as dates that are read for one comment. */
const MOST_DATES = 20

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
  const { head, text, from } = textOf(sensed, blocks, content, marks, author)
  const answers = answersOf(blocks, head)
  const name = author?.name ?? head?.author ?? nameBefore(sensed.page, blocks, content)
  const published = date ?? head?.published
  return {
    ...(name === undefined ? {} : { author: name }),
    ...(published === undefined ? {} : { published }),
    timed:
      published !== undefined ||
      blocks.some(({ text }) => text.length < 80 && tellsTime(text)) ||
      own
        .filter(element => (sensed.senses[element]!.parts & PART.date) !== 0 && !isWritten(sensed.page, element, content, marks))
        .slice(0, MOST_DATES)
        .some(element => tellsTime(wordsIn(sensed.page, element))),
    text,
    written: from,
    ...(answers === undefined ? {} : { answers }),
  }
}

interface OwnText {
  readonly text: string
  /** The blocks that are its, wholly or nearly so. */
  readonly from: readonly RawBlock[]
  /** The head that the first words of the text were, where name and date stand in the text. */
  readonly head?: { readonly author?: string; readonly published?: string; readonly answers?: string }
}

function textOf(
  { page, order }: SensedPage,
  blocks: readonly RawBlock[],
  content: number | undefined,
  marks: Marks,
  author: FoundAuthor | undefined,
): OwnText {
  const written: string[] = []
  const from: RawBlock[] = []
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
    if (words.length >= block.text.length * NEARLY_ALL) from.push(block)
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
    from.pop()
    head = foot
  }
  return { text: written.join('\n'), from, ...(head ? { head } : {}) }
}

const contentRuns = (page: MarkedPage, { runs }: RawBlock, content: number): boolean =>
  runs.some(({ element }) => element === content || isInside(page, element, content))

/** The words of a block without the names, dates and buttons that stand in its line. */
function ownWords(page: MarkedPage, block: RawBlock, content: number | undefined, marks: Marks, author: FoundAuthor | undefined): string {
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
