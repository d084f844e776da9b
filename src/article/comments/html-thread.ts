import { dayOrderOf } from '../dates/stated-date.ts'
import type { MarkedPage, RawBlock } from '../html/raw-block.ts'
import { sensesOf, unitsOf, type ElementSense, type Unit } from './comment-units.ts'
import { headThread } from './head-thread.ts'
import { PART } from './markup-words.ts'
import { SpokenSoFar } from './reply-names.ts'
import { fieldsOf, headAbove, type SensedPage, type UnitFields } from './unit-fields.ts'
import type { Voice } from './voice.ts'

/** Readers' comments of a web page, and the blocks that are theirs or stand among them: none of those is the article's. */
export interface HtmlThread {
  readonly voices: readonly Voice[]
  readonly taken: ReadonlySet<number>
}

/**
 * The comments below an article, or the posts of a forum: the elements that a content system names so, each with its author, date and words, and
 * whom it answers by nesting, by "in reply to", or by "@name".
 */
export function htmlThread(page: MarkedPage, url = ''): HtmlThread {
  const senses = sensesOf(page)
  const order = dayOrderOf(
    page.blocks.filter(({ text }) => text.length < 200).map(({ text }) => text),
    page.language?.toLowerCase().startsWith('en') && !/en-(?:gb|au|nz|in|ie|za)/i.test(page.language) ? 'mdy' : 'dmy',
  )
  const sensed: SensedPage = { page, senses, order }
  const read = readUnits(sensed, unitsOf(page, senses))
  const kept = keptUnits(page, url, senses, read)
  if (kept.length > 1) return { voices: voicesOf(page, senses, kept), taken: takenBlocks(page, kept) }
  const byHeads = headThread(page, senses, order, saysForum(page, url))
  return byHeads.voices.length > kept.length ? byHeads : { voices: voicesOf(page, senses, kept), taken: takenBlocks(page, kept) }
}

interface ReadUnit extends Unit {
  readonly fields: UnitFields
  readonly number: string | undefined
}

function readUnits(sensed: SensedPage, units: readonly Unit[]): ReadUnit[] {
  const { page, senses } = sensed
  return units.map((unit, i) => {
    const { own, blocks } = ownOf(page, units, i)
    const fields = fieldsOf(sensed, unit.element, own, blocks, unit.words)
    const apart = fields.author === undefined && units.length > 1 ? headAbove(sensed, blocksAbove(page, units, i)) : {}
    return { ...unit, fields: { ...apart, ...fields }, number: senses[unit.element]!.number }
  })
}

/** The few blocks between a unit and the one before it. */
function blocksAbove(page: MarkedPage, units: readonly Unit[], i: number): readonly RawBlock[] {
  const { firstBlock } = page.elements[units[i]!.element]!
  const before = units[i - 1]
  const from = before === undefined ? 0 : page.elements[before.element]!.afterBlocks
  return page.blocks.slice(Math.max(from, firstBlock - MOST_ABOVE), firstBlock)
}

const MOST_ABOVE = 8

/** The elements and blocks of a unit that lie in no unit within it. */
function ownOf(
  page: MarkedPage,
  units: readonly Unit[],
  i: number,
): { readonly own: readonly number[]; readonly blocks: readonly RawBlock[] } {
  const { element } = units[i]!
  const { after, firstBlock, afterBlocks } = page.elements[element]!
  const own: number[] = []
  const blocks: RawBlock[] = []
  let at = element
  let block = firstBlock
  let next = i + 1
  while (at < after) {
    const inner = units[next]
    if (inner && inner.element === at) {
      const { firstBlock, afterBlocks } = page.elements[at]!
      for (; block < firstBlock; block++) blocks.push(page.blocks[block]!)
      block = Math.max(block, afterBlocks)
      at = page.elements[at]!.after
      while (next < units.length && units[next]!.element < at) next++
    } else own.push(at++)
  }
  for (; block < afterBlocks; block++) blocks.push(page.blocks[block]!)
  return { own, blocks }
}

/**
 * Those units that are comments: with words, and a name or a time, of a family most of whose members have them; posts only where the page is a forum's.
 */
function keptUnits(page: MarkedPage, url: string, senses: readonly ElementSense[], units: readonly ReadUnit[]): ReadUnit[] {
  const isWhole = ({ fields }: ReadUnit): boolean => fields.text !== '' && (fields.author !== undefined || fields.timed)
  const whole = new Map<string, { signed: number; written: number }>()
  const familyOf = ({ element, kind }: ReadUnit): string => `${kind} ${senses[element]!.family}`
  for (const unit of units) {
    const count = whole.get(familyOf(unit)) ?? { signed: 0, written: 0 }
    if (unit.fields.text !== '') count.written++
    if (unit.fields.text !== '' && unit.fields.author !== undefined) count.signed++
    whole.set(familyOf(unit), count)
  }
  const isSigned = (unit: ReadUnit): boolean => whole.get(familyOf(unit))!.signed >= whole.get(familyOf(unit))!.written * 0.5
  const posts = units.filter(unit => unit.kind === 'post' && isSigned(unit))
  const forum = posts.length > 0 && isForum(page, url, posts)
  const keep = units.map(unit => isWhole(unit) && (unit.kind === 'comment' || (forum && isSigned(unit))))
  const newIndex = new Map<number, number>()
  keep.forEach((kept, i) => {
    if (kept) newIndex.set(i, newIndex.size)
  })
  return units
    .filter((_, i) => keep[i])
    .map(unit => {
      let outer = unit.outer
      while (outer !== undefined && !keep[outer]) outer = units[outer]!.outer
      return { ...unit, outer: outer === undefined ? undefined : newIndex.get(outer) }
    })
}

const FORUM_ENGINE =
  /phpbb|vbulletin|xenforo|discourse|vanilla|simple machines|smf|invision|ip\.board|mybb|bbpress|fluxbb|punbb|woltlab|burning board|kunena|nodebb|flarum|yabb|ubb\.threads|jforum|lithium|khoros/i
const FORUM_PLACE = /\b(?:forums?|viewtopic|showthread|threads?|topics?|discuss(?:ions?)?|viewthread|community|board)\b/i

/** Whether elements that are called posts are a forum's and not teasers of other articles: the page says so, or they are like each other and no links. */
function isForum(page: MarkedPage, url: string, posts: readonly ReadUnit[]): boolean {
  const written = posts.filter(({ fields }) => fields.author !== undefined && fields.text !== '')
  if (written.length < 1 || written.length < posts.filter(({ fields }) => fields.text !== '').length * 0.5) return false
  return saysForum(page, url) || (written.length >= 3 && !isArticle(page) && areAlike(page, written))
}

/** Headlines that begin with "Re:" stand in forums and mail archives alone. */
const LEAST_ANSWERS = 3

function saysForum(page: MarkedPage, url: string): boolean {
  if (FORUM_PLACE.test(url) || /\bforums?\b/i.test(page.title)) return true
  return (
    page.metas.some(
      ({ name, content }) =>
        (name === 'generator' && FORUM_ENGINE.test(content)) ||
        ((name === 'og:url' || name === 'og:type' || name === 'keywords') && FORUM_PLACE.test(content)),
    ) ||
    page.blocks.filter(({ text }) => /^(?:re|aw|sv|antw)\s?: /i.test(text)).length >= LEAST_ANSWERS ||
    page.links.some(({ rel, href }) => (rel === 'canonical' && FORUM_PLACE.test(href)) || FORUM_ENGINE.test(href)) ||
    page.elements.slice(0, 60).some(({ names }) => FORUM_ENGINE.test(names.slice(0, 400)) || FORUM_PLACE.test(names.slice(0, 400)))
  )
}

const isArticle = (page: MarkedPage): boolean => page.metas.some(({ name, content }) => name === 'og:type' && /article/i.test(content))

/** Posts in which no headline is a link, and of which none holds most of the words. */
function areAlike(page: MarkedPage, posts: readonly ReadUnit[]): boolean {
  const lengths = posts.map(({ fields }) => fields.text.length)
  const total = lengths.reduce((sum, length) => sum + length, 0)
  const teasers = posts.filter(({ element }) => {
    const { firstBlock, afterBlocks } = page.elements[element]!
    return page.blocks.slice(firstBlock, afterBlocks).some(({ heading, linked, text }) => heading > 0 && linked > text.length * 0.8)
  })
  return Math.max(...lengths) < total * 0.6 && teasers.length < posts.length * 0.3
}

function voicesOf(page: MarkedPage, senses: readonly ElementSense[], units: readonly ReadUnit[]): Voice[] {
  const spoken = new SpokenSoFar()
  const beside = besideReplies(page, senses, units)
  const nested = units.some(({ outer }, i) => outer !== undefined || beside[i] !== undefined)
  return units.map(({ element, outer, fields, number }, i) => {
    const { author, published, text, answers } = fields
    const parent =
      outer ?? beside[i] ?? (answers === undefined ? undefined : spoken.named(answers)) ?? (nested ? undefined : spoken.addressed(text))
    spoken.add(i, author, number)
    const { start, end } = page.elements[element]!
    return {
      ...(author === undefined ? {} : { author }),
      ...(published === undefined ? {} : { published }),
      text,
      start,
      end: Math.max(start, end),
      ...(parent === undefined ? {} : { parent }),
    }
  })
}

/**
 * Replies that stand in a container after the comment, not within it (Drupal's "indented"): for each unit the last one before that container, in
 * the same element as it.
 */
function besideReplies(page: MarkedPage, senses: readonly ElementSense[], units: readonly ReadUnit[]): (number | undefined)[] {
  const lastIn = new Map<number, number>()
  return units.map(({ element, outer }, i) => {
    let found: number | undefined
    for (let at = outer === undefined ? page.elements[element]!.parent : 0; found === undefined && at > 0; at = page.elements[at]!.parent) {
      if ((senses[at]!.parts & PART.replies) !== 0) found = lastIn.get(page.elements[at]!.parent)
    }
    lastIn.set(page.elements[element]!.parent, i)
    return found
  })
}

/** The blocks of all comments, and of the element that holds them where it is named for them. */
function takenBlocks(page: MarkedPage, units: readonly ReadUnit[]): ReadonlySet<number> {
  const taken = new Set<number>()
  for (const { element } of units) {
    const { firstBlock, afterBlocks } = page.elements[element]!
    if (!taken.has(firstBlock) || !taken.has(afterBlocks - 1)) for (let i = firstBlock; i < afterBlocks; i++) taken.add(i)
  }
  return taken
}
