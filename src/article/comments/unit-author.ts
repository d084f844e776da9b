import { relativeTimeLength } from '../dates/relative-time.ts'
import { statedDate } from '../dates/stated-date.ts'
import type { MarkedPage, RawBlock } from '../html/raw-block.ts'
import { isActionLine, isReaderName } from './comment-head.ts'
import { afterBy, afterReplyTo, beforeVerb } from './comment-words.ts'
import { PART } from './markup-words.ts'
import { isInside, isPart, isWritten, type Marks, type SensedPage } from './unit-content.ts'

/** A reader's name and the element that holds it. */
export interface FoundAuthor {
  readonly name: string
  readonly element: number
}

/** Elements named as an author's that are read for one comment: a page that has more is no person's work. */
const MOST_TRIED = 50

const USER_LINK =
  /(?:^|[/?&.])(?:users?|members?|profiles?|u|authors?|memberlist|people|nutzer|mitglied(?:er)?|benutzer|showuser|viewprofile|user_info\w*)(?:[/?=.-]|$)/i

/** The author of a comment: the best of the elements named so, first those outside its words. */
export function authorOf(sensed: SensedPage, own: readonly number[], content: number | undefined, marks: Marks): FoundAuthor | undefined {
  const { page, senses } = sensed
  const bestOf = (candidates: readonly number[]): FoundAuthor | undefined => {
    let best: FoundAuthor | undefined
    let top = 0
    let tried = 0
    for (const element of candidates) {
      const score = authorScore(page, element, senses[element]!.parts, marks.get(element)!)
      const name = score > top && tried++ < MOST_TRIED ? nameIn(wordsIn(page, element, marks)) : undefined
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
export function linkedName(page: MarkedPage, element: number): string | undefined {
  for (let i = element + 1; i < page.elements[element]!.after && i < element + 30; i++) {
    const { tag, attributes } = page.elements[i]!
    if (tag !== 'a' || attributes['href'] === undefined) continue
    const name = nameIn(wordsIn(page, i))
    if (name !== undefined) return name
  }
  return undefined
}

function authorScore(page: MarkedPage, element: number, parts: number, marks: number): number {
  const { tag, attributes, classes } = page.elements[element]!
  const names = `${page.classes[classes]!} ${attributes['itemprop'] ?? ''}`
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
export function wordsIn(page: MarkedPage, element: number, marks?: Marks): string {
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
export function nameIn(words: string): string | undefined {
  if (
    /\b(?:edited|bearbeitet|modified|geändert|modifié)\b|\.(?:jpe?g|png|gif|webp|pdf|zip|mp4)\s*$/i.test(words) ||
    afterReplyTo(words) > 0
  )
    return undefined
  let name = words
    .replace(/\((?:not verified|unregistered|guest|gast|visitor|nicht überprüft|no verificado)\)/gi, '')
    .replace(/\s+/g, ' ')
    .trim()
  const date = statedDate(name)
  if (date && date.start > 0) name = name.slice(0, date.start)
  name = name.replace(/[\s,:;|·•–—-]+(?:on|am|at|le|el|um|op)?[\s,:;|·•–—-]*$/i, '').trim()
  name = name.replace(/\s(?:le|on|am|at|el|il|um)\s\d.*$/i, '')
  for (let at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1))
    if (afterReplyTo(name.slice(at + 1)) > 0) {
      name = name.slice(0, at)
      break
    }
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

/** A name alone in a line above the words, where nothing says what it is: the first, since titles and places follow it. */
export function nameBefore(page: MarkedPage, blocks: readonly RawBlock[], content: number | undefined): string | undefined {
  if (content === undefined) return undefined
  for (const { text, element } of blocks) {
    if (element === content || isInside(page, element, content)) return undefined
    if (text.length <= 40 && isReaderName(text) && !isActionLine(text) && statedDate(text) === undefined) return text
  }
  return undefined
}
