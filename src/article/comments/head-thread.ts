import type { DayOrder } from '../dates/stated-date.ts'
import { IN, type MarkedPage, type RawBlock } from '../html/raw-block.ts'
import { boilerplateOf } from '../text/boilerplate.ts'
import { commentHead, isActionLine, type CommentHead } from './comment-head.ts'
import type { ElementSense } from './comment-units.ts'
import { PART } from './markup-words.ts'
import { SpokenSoFar } from './reply-names.ts'
import type { Voice } from './voice.ts'

/** A block that stands above a comment, or two of them, with the first block after. */
interface Head extends CommentHead {
  readonly block: number
  readonly body: number
  /** What its element is called: the heads of a page have one name. */
  readonly called: string
}

/** From this many heads of one shape and name on. */
const LEAST_HEADS = 2
/** Blocks under a head that are no more than what a reader writes. */
const MOST_BLOCKS = 400

export interface HeadThread {
  readonly voices: readonly Voice[]
  readonly taken: ReadonlySet<number>
  /** The blocks of the first post of a forum; none on other pages. */
  readonly first: readonly RawBlock[]
}

/**
 * Comments on pages whose markup names nothing: by the lines above them ("By Ann on 3 May 2014"), as in a plain text, where several have one shape and stand
 * in elements of one name. Only where the page says that readers speak: on a forum, or below a heading that announces comments.
 */
export function headThread(page: MarkedPage, senses: readonly ElementSense[], order: DayOrder, forum: boolean): HeadThread {
  const from = forum ? 0 : announcedAt(page, senses)
  const heads = sameKind(headsIn(page, order, from))
  const taken = new Set<number>()
  if (heads.length < LEAST_HEADS && !heads.some(isSure)) return { voices: [], taken, first: [] }
  if (!forum && heads.filter(({ published }) => published !== undefined).length < heads.length / 2) return { voices: [], taken, first: [] }
  const last = lastOf(page, heads)
  const spoken = new SpokenSoFar()
  const voices: Voice[] = []
  let first: readonly RawBlock[] = []
  for (const [i, head] of heads.entries()) {
    const next = heads[i + 1]?.block ?? last
    const body = bodyOf(page, head, Math.min(next, head.body + MOST_BLOCKS))
    // Under the head of a teaser stands a link.
    if (body.length === 0 || body[0]!.linked > body[0]!.text.length / 2) continue
    for (let block = head.block; block < next; block++) taken.add(block)
    if (forum && voices.length === 0 && head.rest === '') first = body
    const text = [head.rest, ...body.map(({ text }) => text)].filter(Boolean).join('\n')
    const parent = (head.answers === undefined ? undefined : spoken.named(head.answers)) ?? spoken.addressed(text)
    spoken.add(voices.length, head.author, head.number)
    voices.push({
      ...(head.author === undefined ? {} : { author: head.author }),
      ...(head.published === undefined ? {} : { published: head.published }),
      text,
      start: page.blocks[head.block]!.pieces.source[0]!,
      end: endOf(body[body.length - 1]!),
      ...(parent === undefined ? {} : { parent }),
    })
  }
  return { voices, taken, first }
}

/** The first block from which on readers may speak: below a heading for comments, or in an element that is named for them. */
function announcedAt(page: MarkedPage, senses: readonly ElementSense[]): number {
  for (const [i, { text, linked, inside }] of page.blocks.entries())
    if (text.length < 80 && (inside & IN.nav) === 0 && linked <= text.length / 2 && boilerplateOf(text) === 'comments') return i
  const place = senses.findIndex(
    ({ parts }, i) => (parts & PART.place) !== 0 && !/^(?:html|body|main|article|a|span)$/.test(page.elements[i]!.tag),
  )
  return place < 0 ? page.blocks.length : page.elements[place]!.firstBlock
}

function headsIn(page: MarkedPage, order: DayOrder, from: number): Head[] {
  const heads: Head[] = []
  for (let i = from; i < page.blocks.length; i++) {
    const { text, element, inside } = page.blocks[i]!
    if (text.length > 180 || (inside & IN.nav) !== 0 || isActionLine(text)) continue
    const head = commentHead(text, order)
    if (!head || isTeaser(page, i)) continue
    const whole = { ...head, block: i, body: i + 1, called: calledAs(page, element) }
    const below = page.blocks[i + 1] ? commentHead(page.blocks[i + 1]!.text, order) : undefined
    if (head.shape === 'date') {
      if (below?.shape === 'name' && below.author !== undefined)
        heads.push({ ...whole, author: below.author, shape: 'date+name', body: ++i + 1 })
    } else if (head.shape === 'name' || head.shape === 'by' || (head.shape === 'verb' && head.published === undefined)) {
      if (below?.shape === 'date')
        heads.push({
          ...whole,
          ...(below.published === undefined ? {} : { published: below.published }),
          shape: 'name+date',
          body: ++i + 1,
        })
    } else heads.push(whole)
  }
  return heads
}

/** Whether a linked headline stands right above, as over the author and date of another article. */
function isTeaser(page: MarkedPage, block: number): boolean {
  const above = page.blocks[block - 1]
  return above !== undefined && above.heading > 0 && above.linked > above.text.length * 0.8
}

/** A head that proves itself below a heading for comments: numbered, with a name and a date. */
const isSure = ({ marked, number, author, published }: Head): boolean =>
  marked && number !== undefined && author !== undefined && published !== undefined

/** The heads of the shape and name that most have. */
function sameKind(heads: readonly Head[]): Head[] {
  const counts = new Map<string, number>()
  for (const head of heads) counts.set(kindOf(head), (counts.get(kindOf(head)) ?? 0) + 1)
  let most = 0
  let kind = ''
  for (const [name, count] of counts) if (count > most) [most, kind] = [count, name]
  return heads.filter(head => kindOf(head) === kind)
}

const kindOf = ({ shape, called }: Head): string => `${shape} ${called}`

function calledAs({ elements, classes }: MarkedPage, element: number): string {
  const { tag, classes: own } = elements[element]!
  return `${tag}.${classes[own]!.replaceAll(/\d+/g, '#').slice(0, 60)}`
}

/** The first block after the comments: where the element ends that holds all heads, or where a foot or a form begins. */
function lastOf(page: MarkedPage, heads: readonly Head[]): number {
  const first = page.blocks[heads[0]!.block]!.element
  const final = page.blocks[heads[heads.length - 1]!.block]!.element
  let around = first
  while (around > 0 && (final < around || final >= page.elements[around]!.after)) around = page.elements[around]!.parent
  const end = page.elements[around]!.afterBlocks
  for (let i = heads[heads.length - 1]!.body; i < end; i++) {
    const kind = boilerplateOf(page.blocks[i]!.text)
    if (kind === 'end' || kind === 'related') return i
  }
  return end
}

function bodyOf(page: MarkedPage, head: Head, next: number): RawBlock[] {
  return page.blocks.slice(head.body, next).filter(({ text, inside }) => !isActionLine(text) && (inside & IN.nav) === 0)
}

function endOf({ pieces }: RawBlock): number {
  return pieces.source[pieces.source.length - 1]! + pieces.sourceLength[pieces.sourceLength.length - 1]!
}
