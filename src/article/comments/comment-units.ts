import { IN, type MarkedPage, NO_ATTRIBUTES, type PageElement } from '../html/raw-block.ts'
import { isActionLine } from './comment-head.ts'
import { maskOf, numberIn, PART, senseOf } from './markup-words.ts'

/** What the names of an element say of it, as far as comments go. */
export interface ElementSense {
  /** An OR of PART over all its names. */
  readonly parts: number
  /** The name that makes it one comment or post, its kind, and the figures of its id. */
  readonly unit: 'comment' | 'post' | undefined
  /** It names the words of one ("comment-body"): it stands for the whole where nothing else does. */
  readonly weak: boolean
  readonly family: string
}

const NONE: ElementSense = { parts: 0, unit: undefined, weak: false, family: '' }
/** Generated class names go on and on; what they say stands in the first. */
const MOST_NAMES = 12

/** The senses of all elements of a page. What one value of `class` says is looked up once. */
export function sensesOf({ elements, classes }: MarkedPage): readonly ElementSense[] {
  const senses = classes.map(senseOfClass)
  return elements.map(element => {
    const { attributes, id } = element
    const named = senses[element.classes]!
    if (
      id === '' &&
      (attributes === NO_ATTRIBUTES ||
        (attributes['itemprop'] === undefined && attributes['itemtype'] === undefined && attributes['typeof'] === undefined)) &&
      named.family === ''
    )
      return named.alone
    return elementSense(element, named)
  })
}

/** What the value of a `class` says. */
interface ClassSense {
  readonly parts: number
  readonly unit: 'comment' | 'post' | undefined
  readonly weak: boolean
  /** The name that makes it one comment or post, figures masked. */
  readonly family: string
  /** A pingback is no reader; a name such as "comment comment-disabled" neither. */
  readonly never: boolean
  /** What is called "comments" too holds all of them. */
  readonly place: boolean
  /** The sense of an element that has nothing but this class, which names no unit. */
  readonly alone: ElementSense
}

function senseOfClass(written: string): ClassSense {
  let parts = 0
  let unit: ElementSense['unit']
  let weak = true
  let family = ''
  let never = false
  let place = false
  if (written !== '') {
    for (const name of written.slice(0, 400).split(/\s+/).filter(Boolean).slice(0, MOST_NAMES)) {
      const sense = senseOf(name)
      parts |= sense.parts
      if (
        sense.unit !== undefined &&
        (unit === undefined || (weak && !sense.says) || (weak === sense.says && unit === 'post' && sense.unit === 'comment'))
      ) {
        unit = sense.unit
        weak = sense.says
        family = maskOf(name)
      }
      never ||= (sense.parts & PART.never) !== 0 && NEVER.test(name)
      place ||= (sense.parts & PART.place) !== 0 && sense.unit === undefined
    }
  }
  return { parts, unit, weak, family, never, place, alone: parts === 0 ? NONE : { parts, unit: undefined, weak, family: '' } }
}

const NEVER = /pingback|trackback|respond|form|widget|recent|latest|template|preview/i

function elementSense({ tag, attributes, id }: PageElement, named: ClassSense): ElementSense {
  let { parts, unit, weak } = named
  let family = named.family === '' ? '' : `${tag}.${named.family}`
  if (id !== '') {
    const sense = senseOf(id.slice(0, 80))
    parts |= sense.parts & ~PART.never
    if ((unit === undefined || (weak && !sense.says)) && sense.unit !== undefined && /\d/.test(id)) {
      unit = sense.unit
      weak = sense.says
      family = `${tag}#${maskOf(id.slice(0, 80))}`
    }
  }
  const item = `${attributes['itemprop'] ?? ''} ${attributes['itemtype'] ?? ''} ${attributes['typeof'] ?? ''}`
  if (item.length > 2) {
    if (/schema\.org\/(?:User)?Comments?\b|sioct:Comment/i.test(item) || (/\bcomment\b/i.test(item) && (parts & PART.content) === 0))
      [unit, family, weak] = ['comment', `${tag} comment item`, false]
    else if (/DiscussionForumPosting|schema\.org\/Answer/i.test(item)) [unit, family, weak] = ['post', `${tag} post item`, false]
    if (/\b(?:author|creator)\b/.test(item)) parts |= PART.author
    if (/\b(?:date\w*|commentTime)\b/.test(item)) parts |= PART.date
    if (/\b(?:text|commentText|articleBody)\b/.test(item)) parts |= PART.content
  }
  if (named.never || named.place) unit = undefined
  return { parts, unit, weak, family }
}

/** The figures that name one comment or post: those of its id, else of the class that makes it one. */
export function numberOf({ elements, classes }: MarkedPage, element: number): string | undefined {
  const { id, classes: own } = elements[element]!
  return (
    numberIn(id.slice(0, 80)) ??
    classes[own]!.slice(0, 400)
      .split(/\s+/)
      .filter(Boolean)
      .slice(0, MOST_NAMES)
      .filter(name => senseOf(name).unit !== undefined)
      .map(numberIn)
      .find(Boolean)
  )
}

/** One comment or post of a page: an element, with the unit it lies in. */
export interface Unit {
  readonly element: number
  readonly kind: 'comment' | 'post'
  /** The index of the nearest unit around it. */
  readonly outer: number | undefined
  /** The element that holds its words, where that alone is named and the unit is what surrounds it. */
  readonly words: number | undefined
}

interface Family {
  readonly kind: 'comment' | 'post'
  readonly weak: boolean
  readonly members: number[]
  readonly blocks: number
}

/**
 * The comments and posts of a page, in page order. Elements of one name are a family; a page has one family of comments, or several (first post, replies),
 * and the elements inside a comment that are called so too ("comment-inner") are another family with one member in each: the outer ones are taken.
 */
export function unitsOf(page: MarkedPage, senses: readonly ElementSense[]): Unit[] {
  const taken = new Uint8Array(page.elements.length)
  const chosen: { element: number; kind: Unit['kind'] }[] = []
  const authors = authorsBefore(page, senses)
  for (const family of familiesOf(page, senses, authors)) {
    const fresh = freshMembers(page, family, taken, senses, authors)
    for (const element of fresh) {
      chosen.push({ element, kind: family.kind })
      taken[element] = 1
    }
  }
  const order = widened(
    page,
    senses,
    authors,
    chosen.toSorted((a, b) => a.element - b.element),
  )
  const open: number[] = []
  return order.map(({ element, kind, words }, i) => {
    while (open.length > 0 && page.elements[order[open[open.length - 1]!]!.element]!.after <= element) open.pop()
    const outer = open.at(-1)
    open.push(i)
    return { element, kind, outer, words }
  })
}

/**
 * Elements that hold the words alone stand for a row or table of which they are a part: each is widened to the largest element around it that holds no other. Only
 * where names and dates are missing within, and where there are several, so that it is known where one ends.
 */
function widened(
  page: MarkedPage,
  senses: readonly ElementSense[],
  authors: Uint32Array,
  units: readonly { element: number; kind: Unit['kind'] }[],
): { element: number; kind: Unit['kind']; words: number | undefined }[] {
  const before = new Uint32Array(page.elements.length + 1)
  const starts = new Set(units.map(({ element }) => element))
  for (let i = 0; i < page.elements.length; i++) before[i + 1] = before[i]! + (starts.has(i) ? 1 : 0)
  const count = (element: number): number => before[page.elements[element]!.after]! - before[element]!
  const wide = units.map(({ element }) => {
    if (units.length < 2 || count(element) > 1 || hasAuthor(authors, element + 1, page.elements[element]!.after)) return element
    let widest = element
    for (let above = page.elements[element]!.parent; above > 0 && count(above) === 1; above = page.elements[above]!.parent) widest = above
    return widest
  })
  // Rows of one table are alike: where what surrounds each is not, it is no part of it.
  const shapes = new Map<string, Set<string>>()
  const shapeOf = (element: number): string => `${page.elements[element]!.tag} ${page.elements[element]!.depth}`
  for (const [i, { element }] of units.entries()) {
    const family = senses[element]!.family
    shapes.set(family, (shapes.get(family) ?? new Set()).add(shapeOf(wide[i]!)).add(wide[i] === element ? 'itself' : 'wider'))
  }
  const sizes = new Map<string, number>()
  for (const { element } of units) sizes.set(senses[element]!.family, (sizes.get(senses[element]!.family) ?? 0) + 1)
  return units.map(({ element, kind }, i) => {
    const alike = shapes.get(senses[element]!.family)!.size === 2 && sizes.get(senses[element]!.family)! > 1
    return wide[i] !== element && alike ? { element: wide[i]!, kind, words: element } : { element, kind, words: undefined }
  })
}

function familiesOf(page: MarkedPage, senses: readonly ElementSense[], authors: Uint32Array): Family[] {
  const families = new Map<string, { kind: Unit['kind']; weak: boolean; members: number[]; blocks: number; among: boolean }>()
  const inPlace = new Uint8Array(page.elements.length)
  for (const [i, { unit: named, weak, family: name, parts }] of senses.entries()) {
    const element = page.elements[i]!
    inPlace[i] = (i > 0 && inPlace[element.parent] === 1) || ((parts & PART.place) !== 0 && !WHOLE.test(element.tag)) ? 1 : 0
    const unit = named === 'post' && inPlace[i] === 1 ? 'comment' : named
    const family = unit === named ? name : `${name} among comments`
    if (unit === undefined || element.afterBlocks <= element.firstBlock || (element.inside & IN.nav) !== 0 || UNFIT_TAG.test(element.tag))
      continue
    const same = families.get(family) ?? { kind: unit, weak, members: [], blocks: 0, among: unit !== named }
    same.members.push(i)
    same.blocks += element.afterBlocks - element.firstBlock
    families.set(family, same)
  }
  const outermostFirst = [...families.values()]
    .map(family => ({ ...family, members: withoutWrappers(page, family.members) }))
    .toSorted(
      (a, b) =>
        Number(b.kind === 'comment') - Number(a.kind === 'comment') ||
        Number(a.weak) - Number(b.weak) ||
        b.blocks - a.blocks ||
        a.members[0]! - b.members[0]!,
    )
    .map(family => (haveWords(page, family.members) ? family : { ...family, members: numberedWithWords(page, family.members) }))
    .filter(family => family.members.length > (family.among ? 1 : 0))
    .slice(0, MOST_FAMILIES)
  return outermostFirst.filter(family => !holdsSeveral(page, authors, family, outermostFirst))
}

/** Whether half the members have words that are no buttons ("reply" may name a comment or the button below it). */
function haveWords(page: MarkedPage, members: readonly number[]): boolean {
  const some = members.slice(0, LOOK_AT_MEMBERS)
  return some.filter(member => hasWords(page, member)).length >= some.length * 0.5
}

/** Where most of a name are buttons, those that have words all the same and an id of their own: "comment-1631". */
function numberedWithWords(page: MarkedPage, members: readonly number[]): number[] {
  return members.slice(0, LOOK_AT_MEMBERS).filter(member => /\d/.test(page.elements[member]!.id) && hasWords(page, member))
}

function hasWords(page: MarkedPage, member: number): boolean {
  const { firstBlock, afterBlocks } = page.elements[member]!
  for (let i = firstBlock; i < afterBlocks; i++) if (!isActionLine(page.blocks[i]!.text)) return true
  return false
}

const LOOK_AT_MEMBERS = 50

/** Pages by people have a dozen. */
const MOST_FAMILIES = 40
/** From this many members of another family in each, all with authors, elements are lists and no comments. */
const SEVERAL = 1.5

/** Whether the members of a family hold several comments each: those of another family, with authors. */
function holdsSeveral(page: MarkedPage, authors: Uint32Array, family: Family, all: readonly Family[]): boolean {
  const taken = new Uint8Array(page.elements.length)
  for (const member of family.members) taken[member] = 1
  const around = nearestTaken(page, taken)
  return all.some(other => {
    if (other === family || other.members.length < 2) return false
    const within = other.members.filter(member => around[member]! >= 0)
    return (
      within.length >= family.members.length * SEVERAL &&
      within.length > 1 &&
      within.filter(member => hasAuthor(authors, member, page.elements[member]!.after)).length > within.length * 0.75
    )
  })
}

/** What a page or its main part is called says nothing of where its comments stand. */
const WHOLE = /^(?:html|body|main|article)$/
const UNFIT_TAG = /^(?:a|body|html|form|input|button|label|h[1-6]|nav|time|img|main|textarea|select|ul|ol)$/

/** Members that hold nothing but one other member are that member's wrapper ("comment" around "comment"). */
function withoutWrappers(page: MarkedPage, members: readonly number[]): number[] {
  return members.filter((element, i) => {
    const next = members[i + 1]
    if (next === undefined || next >= page.elements[element]!.after) return true
    const [outer, inner] = [page.elements[element]!, page.elements[next]!]
    return outer.firstBlock < inner.firstBlock || outer.afterBlocks > inner.afterBlocks
  })
}

/**
 * The members of a family that are comments of their own beside those already taken: not the inside of one (one in each, no author of its own), not what holds
 * several.
 */
function freshMembers(
  page: MarkedPage,
  { members }: Family,
  taken: Uint8Array,
  senses: readonly ElementSense[],
  authors: Uint32Array,
): number[] {
  const around = nearestTaken(page, taken)
  const perOuter = new Map<number, number>()
  for (const element of members) perOuter.set(around[element]!, (perOuter.get(around[element]!) ?? 0) + 1)
  const holds = new Uint32Array(page.elements.length + 1)
  for (let i = 0; i < page.elements.length; i++) holds[i + 1] = holds[i]! + taken[i]!
  return members.filter(element => {
    if (taken[element] === 1 || holds[page.elements[element]!.after]! - holds[element + 1]! > 0) return false
    const outer = around[element]!
    if (outer < 0) return true
    return (
      !isQuoted(page, senses, element, outer) &&
      ((perOuter.get(outer)! > 1 && isWhole(page, senses, authors, element)) || answers(page, senses, authors, element, outer))
    )
  })
}

/** For every element the nearest taken one around it, -1 where there is none. */
function nearestTaken(page: MarkedPage, taken: Uint8Array): Int32Array {
  const around = new Int32Array(page.elements.length).fill(-1)
  for (let i = 1; i < page.elements.length; i++) {
    const { parent } = page.elements[i]!
    around[i] = taken[parent] === 1 ? parent : around[parent]!
  }
  return around
}

/** Whether an element from `from` up to `to` is named as an author; `authors` as {@link authorsBefore} counts them. */
const hasAuthor = (authors: Uint32Array, from: number, to: number): boolean => to > from && authors[to]! > authors[from]!

/** How many elements before each are named as an author and nothing more, one longer than the elements; those that are addressed ("@Ann") are none. */
function authorsBefore(page: MarkedPage, senses: readonly ElementSense[]): Uint32Array {
  const sums = new Uint32Array(senses.length + 1)
  for (let i = 0; i < senses.length; i++) {
    const isAuthor = (senses[i]!.parts & (PART.author | PART.content)) === PART.author && !isAddressed(page, i)
    sums[i + 1] = sums[i]! + (isAuthor ? 1 : 0)
  }
  return sums
}

/** Whether an element within a line is "@" and a name: somebody who is spoken to. */
function isAddressed(page: MarkedPage, element: number): boolean {
  const block = page.blocks[page.elements[element]!.firstBlock]
  const run = block?.runs.find(each => each.element === element)
  return run !== undefined && block!.text.length > run.end && /^\s?@/.test(block!.text.slice(run.start, run.end))
}

/** Names that say "content" and nothing about who or what surrounds it. */
const ABOUT_CONTENT = PART.content | PART.author | PART.person | PART.meta | PART.date

/** Whether an element has both an author and words. */
function isWhole(page: MarkedPage, senses: readonly ElementSense[], authors: Uint32Array, element: number): boolean {
  const { after } = page.elements[element]!
  if (!hasAuthor(authors, element, after)) return false
  for (let i = element + 1; i < after; i++) if ((senses[i]!.parts & ABOUT_CONTENT) === PART.content) return true
  return false
}

/** Whether an element within a comment answers it: it has an author of its own, and before it stand the author and the words of the other. */
function answers(page: MarkedPage, senses: readonly ElementSense[], authors: Uint32Array, element: number, outer: number): boolean {
  if (!hasAuthor(authors, element, page.elements[element]!.after) || !hasAuthor(authors, outer + 1, element)) return false
  for (let i = element - 1; i > outer && i > element - WORDS_BEFORE; i--) {
    const { after, inside } = page.elements[i]!
    if ((senses[i]!.parts & ABOUT_CONTENT) === PART.content && after <= element && (inside & IN.heading) === 0) return true
  }
  return false
}

/** The words of a comment stand at most this many elements before an answer within it. */
const WORDS_BEFORE = 1_000

/** Whether an element stands in a quotation within a post: what is quoted there was said elsewhere. */
function isQuoted(page: MarkedPage, senses: readonly ElementSense[], element: number, outer: number): boolean {
  for (let i = page.elements[element]!.parent; i > outer; i = page.elements[i]!.parent)
    if ((senses[i]!.parts & PART.quote) !== 0) return true
  return false
}
