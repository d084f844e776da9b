import { type DayOrder, dayOrderOf } from '../dates/stated-date.ts'
import { type MarkedPage, namesOf, type RawBlock } from '../html/raw-block.ts'
import { numberOf, sensesOf, unitsOf, type ElementSense, type Unit } from './comment-units.ts'
import { boilerplateOf } from '../text/boilerplate.ts'
import { headThread } from './head-thread.ts'
import { PART } from './markup-words.ts'
import { SpokenSoFar } from './reply-names.ts'
import type { SensedPage } from './unit-content.ts'
import { fieldsOf, headAbove, type UnitFields } from './unit-fields.ts'
import { answersTo, type Opening, openingOf } from './opening.ts'
import type { Voice } from './voice.ts'

/** Readers' comments of a web page, and the blocks that are theirs or stand among them: none of those is the article's. */
export interface HtmlThread {
  readonly voices: readonly Voice[]
  readonly taken: ReadonlySet<number>
  /** The post of a forum that the others answer; it is none of the voices. */
  readonly opening?: Opening
}

/**
 * The comments below an article, or the posts of a forum: the elements that a content system names so, each with its author, date and words, and
 * whom it answers by nesting, by "in reply to", or by "@name".
 */
export function htmlThread(page: MarkedPage, url = ''): HtmlThread {
  const senses = sensesOf(page)
  const order = dayOrder(page)
  const sensed: SensedPage = { page, senses, order }
  const read = withHeadsBefore(page, readUnits(sensed, unitsOf(page, senses)))
  const kept = keptUnits(page, url, senses, read)
  if (kept.length > 1) {
    const taken = takenBlocks(page, kept)
    const voices = voicesOf(page, senses, kept)
    const [first] = kept
    return withOpening(
      page,
      voices,
      taken,
      first!.kind === 'post' && kept.every(({ kind }) => kind === 'post') ? first!.fields.written : [],
    )
  }
  const byHeads = headThread(page, senses, order, saysForum(page, url))
  const total = byHeads.voices.reduce((sum, { text }) => sum + text.length, 0)
  const swallows = isArticle(page) && byHeads.voices.some(({ text }) => text.length > total * MOST_OF_ALL)
  return byHeads.voices.length > kept.length && !swallows
    ? withOpening(page, byHeads.voices, byHeads.taken, isThreadPage(page, url) ? byHeads.first : [])
    : { voices: voicesOf(page, senses, kept), taken: takenBlocks(page, kept) }
}

/** How figures are read in the dates of a page's short lines. */
function dayOrder(page: MarkedPage): DayOrder {
  return dayOrderOf(
    page.blocks.filter(({ text }) => text.length < 200).map(({ text }) => text),
    page.language?.toLowerCase().startsWith('en') && !/en-(?:gb|au|nz|in|ie|za)/i.test(page.language) ? 'mdy' : 'dmy',
  )
}

/** A thread with its opening post set apart; `first` are the blocks of a forum's first post, none where the page is no forum's. */
function withOpening(page: MarkedPage, voices: readonly Voice[], taken: ReadonlySet<number>, first: readonly RawBlock[]): HtmlThread {
  const opening = openingOf(page, voices, taken, first)
  return opening === undefined ? { voices, taken } : { voices: answersTo(voices), taken, opening }
}

interface ReadUnit extends Unit {
  readonly fields: UnitFields
  readonly number: string | undefined
}

function readUnits(sensed: SensedPage, units: readonly Unit[]): ReadUnit[] {
  const { page } = sensed
  return units.map((unit, i) => {
    const { own, blocks } = ownOf(page, units, i)
    const fields = fieldsOf(sensed, unit.element, own, blocks, unit.words)
    const apart = fields.author === undefined && units.length > 1 ? headAbove(sensed, blocksAbove(page, units, i)) : {}
    return { ...unit, fields: { ...apart, ...fields }, number: numberOf(page, unit.element) }
  })
}

/** In lists of terms (`dt`, `dd`) the name and date of a comment are a unit before its words: they are given to it. */
function withHeadsBefore(page: MarkedPage, units: readonly ReadUnit[]): ReadUnit[] {
  return units.map((unit, i) => {
    const before = units[i - 1]
    if (
      !before ||
      before.fields.text !== '' ||
      unit.fields.author !== undefined ||
      page.elements[before.element]!.parent !== page.elements[unit.element]!.parent
    )
      return unit
    const { author, published, timed } = before.fields
    return {
      ...unit,
      fields: {
        ...unit.fields,
        timed: unit.fields.timed || timed,
        ...(author === undefined ? {} : { author }),
        ...(published === undefined ? {} : { published }),
      },
    }
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
  const isWhole = (unit: ReadUnit): boolean => {
    const { text, author, timed } = unit.fields
    if (text === '' || boilerplateOf(text) !== undefined || /^(?:pingback|trackback)\b/i.test(author ?? text)) return false
    if (!timed && text.length < 250 && ABOUT_COMMENTING.test(`${author ?? ''} ${text}`)) return false
    // One alone may be a note on comments: it says who and when, or is numbered.
    const known = author !== undefined || timed
    return whole.get(familyOf(unit))!.written > 1 || unit.number !== undefined ? known : author !== undefined && timed
  }
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
  const forum = posts.length > 0 && isForum(page, url, posts, units.filter(unit => unit.kind === 'comment' && isWhole(unit)).length)
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

/** What sites say of commenting, in the place of comments. */
const ABOUT_COMMENTING =
  /\b(?:log ?in|sign in|sign up|iniciar? sesión|einloggen|eingeloggt|anmelden|registrieren|connectez-vous|accedi|comment via|comments yet|newest first|oldest first|kommentarregeln|para comentar|to comment|zum kommentieren|pour commenter|comentarios de nuestros)\b/i

const FORUM_ENGINE =
  /\b(?:phpbb|vbulletin|xenforo|xf|discourse|vanilla(?: forums)?|simple ?machines|smf|invision|ipb|ips|ip\.board|mybb|bbpress|fluxbb|punbb|woltlab|burning board|kunena|nodebb|flarum|yabb|ubb\.threads|jforum|lithium|khoros)\b/i
/** What engines call the whole page: `<html id="XF">`, `<body class="phpbb">`. */
const FORUM_BODY =
  /(?:^|\s)(?:XF|XenForo|phpbb|nojs notouch section-viewtopic|vbulletin_html|bbpress|ipsApp|flarum|section-viewtopic)(?:\s|$)/i
const FORUM_PLACE = /\b(?:forums?|viewtopic|showthread|threads?|topics?|discuss(?:ions?)?|viewthread|community|board)\b/i

/**
 * Whether elements that are called posts are a forum's and not an article with teasers of others: there are several, and the page is made by a forum's engine or
 * stands at a forum's address, or nothing calls it an article and they are like each other and no links.
 */
function isForum(page: MarkedPage, url: string, posts: readonly ReadUnit[], comments: number): boolean {
  const written = posts.filter(({ fields }) => fields.author !== undefined && fields.text !== '')
  if (written.length + Math.min(1, comments) < 2 || written.length < posts.filter(({ fields }) => fields.text !== '').length * 0.5)
    return false
  if (isMadeByForum(page)) return true
  if (saysForum(page, url)) return !isArticle(page) || areAlike(page, written)
  return written.length >= 3 && !isArticle(page) && areAlike(page, written)
}

/** Whether the page as a whole is a forum's: a word of its names or of its keywords is too little here. */
function isThreadPage(page: MarkedPage, url: string): boolean {
  return isMadeByForum(page) || (!isArticle(page) && (FORUM_PLACE.test(url) || /\bforums?\b/i.test(page.title)))
}

function isMadeByForum(page: MarkedPage): boolean {
  return (
    page.metas.some(({ name, content }) => name === 'generator' && FORUM_ENGINE.test(content)) ||
    page.elements.slice(0, 60).some(element => /^(?:html|body)$/.test(element.tag) && FORUM_BODY.test(namesOf(page, element).slice(0, 400)))
  )
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
    page.elements.slice(0, 60).some(element => saysForumIn(namesOf(page, element).slice(0, 400)))
  )
}

const saysForumIn = (names: string): boolean => FORUM_ENGINE.test(names) || FORUM_PLACE.test(names)

const isArticle = (page: MarkedPage): boolean =>
  page.metas.some(({ name, content }) => (name === 'og:type' && /article/i.test(content)) || name === 'article:published_time') ||
  page.jsonLd.some(json => /"(?:\w{0,12}NewsArticle|BlogPosting|Article)"/.test(json))

/** A voice with more of the words than this is the article, and the others are what surrounds it. */
const MOST_OF_ALL = 0.6

/** Posts in which no headline is a link, and of which none holds most of the words. */
function areAlike(page: MarkedPage, posts: readonly ReadUnit[]): boolean {
  const lengths = posts.map(({ fields }) => fields.text.length)
  const total = lengths.reduce((sum, length) => sum + length, 0)
  const teasers = posts.filter(({ element }) => {
    const { firstBlock, afterBlocks } = page.elements[element]!
    return page.blocks.slice(firstBlock, afterBlocks).some(({ heading, linked, text }) => heading > 0 && linked > text.length * 0.8)
  })
  return Math.max(...lengths) < total * MOST_OF_ALL && teasers.length < posts.length * 0.3
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
