import type { DeclaredArticle } from './json-ld.ts'
import { byMeta, metaOf } from './outlet.ts'
import { proseWeight } from './prose.ts'
import { IN, type MarkedPage, type RawBlock } from './raw-block.ts'
import { byMarkup, inBlock, type Sighting } from './sighting.ts'

/** The headline of a page's article, and the block of the page it stands in, where it stands in one. */
export interface FoundTitle {
  readonly title: string
  readonly block?: RawBlock
  /** Where its words were taken from. */
  readonly seen?: Sighting
}

interface Candidate {
  readonly text: string
  readonly seen: Sighting
  readonly weight: number
  readonly block?: RawBlock
  /** Given by the page for sharing: Open Graph. */
  readonly shared?: boolean
  /** Declared in JSON-LD. */
  readonly declared?: boolean
}

/**
 * The title that most witnesses agree on: headings, the declared headline, Open Graph, and the window's title without the site's name. A
 * witness supports a candidate by the share of words they have in common.
 */
export function titleOf(page: MarkedPage, declared: readonly DeclaredArticle[], site: readonly string[]): FoundTitle {
  const candidates = candidatesOf(page, declared, site)
  const words = candidates.map(candidate => wordsOf(candidate.text))
  let best: Candidate | undefined
  let bestScore = 0
  for (const [i, candidate] of candidates.entries()) {
    let score = 0
    for (const [j, witness] of candidates.entries()) score += witness.weight * (i === j ? 1 : likeness(words[i]!, words[j]!))
    score *= candidate.block ? 1.1 : 1
    if (score > bestScore) {
      best = candidate
      bestScore = score
    }
  }
  if (!best) return { title: '' }
  const { text } = best
  const block = best.block ?? candidates.find(other => other.block && sameWords(other.text, text))?.block
  const { text: title, seen } = withoutKicker(wellPointed(best, candidates), candidates)
  // Of witnesses that have it letter for letter the heading is the one that a reader sees.
  const heading = candidates.find(other => other.block && other.text === title)
  return { title, seen: heading?.seen ?? seen, ...(block ? { block } : {}) }
}

/** Of texts with the same letters the declared one, which has the colon or the blank that a heading's layout swallows. */
function wellPointed(best: Candidate, candidates: readonly Candidate[]): Candidate {
  return candidates.find(({ text, block }) => !block && text.length >= best.text.length && sameWords(text, best.text)) ?? best
}

/**
 * "Storm in the north: Ferries stay in port" is "Ferries stay in port" where the heading, or what the page gives to be shared, is that as a
 * whole, and no heading has the longer one.
 */
function withoutKicker(long: Candidate, candidates: readonly Candidate[]): Candidate {
  const title = long.text
  const headed = candidates.some(({ text, block }) => block && sameWords(text, title))
  const sharedWhole = candidates.some(({ text, shared }) => shared && sameWords(text, title))
  const declaredWhole = candidates.some(({ text, declared }) => declared && sameWords(text, title))
  const short = candidates.find(
    ({ text, block, shared }) =>
      (headed ? shared || (!block && !sharedWhole) : !(sharedWhole && declaredWhole)) &&
      text.length > 12 &&
      text.length < title.length &&
      plain(title).endsWith(plain(text)) &&
      /[:|–—-]["'„“”‚‘’«»\s]{0,3}$/.test(title.slice(0, title.length - text.length)),
  )
  return short ?? withoutLine(long, candidates)
}

/**
 * "Tunisia Great tasks ahead" is "Great tasks ahead" where nobody else has the line above the headline in it, and the headline as a whole is declared,
 * stands in another heading, or is what the page gives to be shared and has as its window's title.
 */
function withoutLine(long: Candidate, candidates: readonly Candidate[]): Candidate {
  const title = long.text
  if (candidates.filter(({ text }) => sameWords(text, title)).length > 1) return long
  const tail = plain(title)
  const shorter = candidates.filter(({ text }) => {
    const words = plain(text)
    return words.length >= LEAST_HEADLINE && words.length < tail.length && (tail.endsWith(words) || tail.startsWith(words))
  })
  return (
    shorter.find(({ declared, block }) => declared || block) ??
    shorter.find(({ text }) => shorter.filter(other => sameWords(other.text, text)).length > 1) ??
    long
  )
}

/** The letters of the shortest headline that stands beside another line. */
const LEAST_HEADLINE = 15

function candidatesOf(page: MarkedPage, declared: readonly DeclaredArticle[], site: readonly string[]): Candidate[] {
  const candidates: Candidate[] = []
  const add = (
    text: string | undefined,
    weight: number,
    seen: () => Sighting,
    more: Pick<Candidate, 'block' | 'shared' | 'declared'> = {},
  ): void => {
    const squeezed = text?.replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').trim()
    if (squeezed && squeezed.length <= 500 && /[\p{L}\p{N}]/u.test(squeezed))
      candidates.push({ text: squeezed, weight, seen: seen(), ...more })
  }
  const shown = page.blocks.filter(
    block => block.heading > 0 && block.heading <= 3 && (block.inside & (IN.nav | IN.footer | IN.hidden)) === 0,
  )
  const headlines = onceEach(shown.filter(block => block.heading === 1 && !leadsHome(page, block))).slice(0, 5)
  const article = declared.find(({ types }) => types.some(type => NEWS.test(type)))
  // The one first heading of a page, right above its text, is the headline, whatever the page is shared as.
  const only = headlines.length === 1 && article === undefined && isAboveText(page, headlines[0]!)
  for (const block of headlines) add(block.text, only ? 2.5 : 1, () => inBlock(block, `h${block.heading}`, undefined, 'markup'), { block })
  // Where the site's name stands as the first heading, the article's is the one that the window's title repeats.
  const segments = new Set(page.title.split(MARK).map(plain))
  for (const block of onceEach(shown.filter(({ heading, text }) => heading > 1 && text.length > 10 && segments.has(plain(text)))).slice(
    0,
    2,
  ))
    add(block.text, 0.9, () => inBlock(block, `h${block.heading}`, undefined, 'markup'), { block })
  add(article?.headlines[0], 1, () => byMarkup(`JSON-LD ${article?.names.headline ?? 'headline'}`), { declared: true })
  add(cutAtHeadline(withoutSite(metaOf(page, 'og:title'), site), headlines), 0.9, () => byMeta(page, 'og:title'), { shared: true })
  add(withoutSite(metaOf(page, 'twitter:title'), site), 0.5, () => byMeta(page, 'twitter:title'))
  add(cutAtHeadline(withoutSite(page.title, site), headlines), 0.8, () => byMarkup('title'))
  return candidates
}

/** A heading that stands on the page again and again heads boxes, and has one voice. */
function onceEach(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const seen = new Set<string>()
  return blocks.filter(({ text }) => {
    const fresh = !seen.has(plain(text))
    seen.add(plain(text))
    return fresh
  })
}

/** Whether running text stands among the blocks right below a heading. */
function isAboveText(page: MarkedPage, heading: RawBlock): boolean {
  return page.blocks.slice(heading.index + 1, heading.index + 1 + RIGHT_BELOW).some(block => proseWeight(block) >= PARAGRAPH)
}

/** So many blocks may stand between a headline and its text: byline, date, buttons, the caption of a picture. */
const RIGHT_BELOW = 12
const PARAGRAPH = 120

/** Whether a heading is a link to the site's front page: its name. */
function leadsHome(page: MarkedPage, block: RawBlock): boolean {
  if (block.linked < block.text.length * 0.9) return false
  for (let i = block.runs[0]?.element ?? 0; i > 0; i = page.elements[i]!.parent) {
    const { tag, attributes } = page.elements[i]!
    if (tag === 'a' && attributes['href'] !== undefined)
      return /^(?:https?:\/\/[^/?#]+)?\/?(?:index\.\w{3,5})?$/i.test(attributes['href'].trim())
  }
  return false
}

/** What follows a whole heading after a mark is the site's name or its section. */
function cutAtHeadline(title: string | undefined, headlines: readonly RawBlock[]): string | undefined {
  return (
    headlines.find(({ text }) => text.length > 10 && title?.startsWith(text) && /^\s{0,5}[|–—·›»:-]/.test(title.slice(text.length)))
      ?.text ?? title
  )
}

/** Marks between the parts of a window's title. */
const MARK = /(\s+(?:[|–—·•»«›~:\\/-]|::|\/\/){1,2}\s+|\s*\|\s*)/
const NEWS = /Article|Posting|Report|Review/

/** A window's title without the name of the site at its end or beginning: "Headline | The Herald", "The Herald - Headline". */
export function withoutSite(title: string | undefined, site: readonly string[]): string | undefined {
  if (title === undefined) return undefined
  const parts = title.split(/(\s+[|–—·•»«:\\/-]{1,2}\s+|\s*\|\s*)/)
  if (parts.length < 3) return title
  const names = new Set(site.map(name => plain(name)))
  let from = 0
  let to = parts.length
  while (to - from > 2 && isSite(parts[to - 1]!, names)) to -= 2
  while (to - from > 2 && isSite(parts[from]!, names)) from += 2
  // After a bar stands the site or its section, whatever it is called.
  while (to - from > 2 && /[|»›]/.test(parts[to - 2]!) && parts[to - 1]!.length < parts.slice(from, to - 2).join('').length) to -= 2
  return parts.slice(from, to).join('').trim()
}

function isSite(part: string, names: ReadonlySet<string>): boolean {
  const name = plain(part)
  if (name === '') return true
  for (const known of names)
    if (
      known !== '' &&
      (known === name ||
        (name.length > 3 && known.includes(name)) ||
        (known.length > 3 && name.includes(known) && name.length < known.length * 2))
    )
      return true
  return false
}

const plain = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}

function sameWords(a: string, b: string): boolean {
  return plain(a) === plain(b)
}

/** Jaccard overlap of two sets of words. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0
  for (const word of a) if (b.has(word)) common++
  const union = a.size + b.size - common
  return union === 0 ? 0 : common / union
}
