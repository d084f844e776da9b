import { bylineOf } from '../text/byline.ts'
import { agenciesIn } from '../text/credits.ts'
import type { DeclaredArticle } from './json-ld.ts'
import { NO_AUTHORS } from '../lexicon/no-authors.ts'
import { metaNames } from './meta-fields.ts'
import { IN, type MarkedPage, namesOf, type PageElement, type RawBlock } from './raw-block.ts'
import { byMarkup, inBlock, type Sighted } from './sighting.ts'
import { type Surrounding, surroundingsOf } from './surroundings.ts'

/**
 * The authors of a page's article. Witnesses in order of trust: who is declared in JSON-LD, what is marked up as an author near the headline,
 * meta tags, a "By …" line. A witness who names the site itself counts only where no other names anybody else.
 */
export function authorsOf(
  page: MarkedPage,
  declared: readonly DeclaredArticle[],
  head: readonly RawBlock[],
  site: readonly string[],
): readonly Sighted<string>[] {
  const articles = declared.filter(({ types }) => types.some(type => !/WebPage|VideoObject|Event/.test(type)))
  const pages = declared.filter(article => !articles.includes(article))
  const witnesses: readonly (() => readonly Sighted<string>[])[] = [
    ...articles.map(article => () => declaredBy(article)),
    () => metas(page, metaNames('author')),
    () => strong(page, head),
    () => head.flatMap(block => (saysAuthor(page, block) ? namesOfLine(block.text).map(name => ofBlock(block, name)) : [])),
    () => head.flatMap(block => (bylineOf(block.text)?.names ?? []).map(name => ofBlock(block, name))),
    ...pages.map(article => () => declaredBy(article)),
    () => head.flatMap(block => (saysDate(page, block) ? namesOfLine(block.text, true).map(name => ofBlock(block, name)) : [])),
  ]
  const sites = new Set(site.map(plain))
  let fallback: readonly Sighted<string>[] = []
  for (const witness of witnesses) {
    const names = onceEach(witness())
    const others = names.filter(({ value }) => !sites.has(plain(value)))
    if (fallback.length === 0 ? others.length > 0 : others.some(({ value }) => isPerson(value))) return others
    if (fallback.length === 0) fallback = names
  }
  return fallback
}

const declaredBy = ({ authors, names }: DeclaredArticle): readonly Sighted<string>[] =>
  namesIn(authors).map(value => ({ value, seen: byMarkup(`JSON-LD ${names.authors}`) }))

const ofBlock = (block: RawBlock, value: string): Sighted<string> => ({ value, seen: inBlock(block, 'byline', value) })

/** Every name once, where it was seen first. */
function onceEach(names: readonly Sighted<string>[]): readonly Sighted<string>[] {
  const seen = new Set<string>()
  return names.filter(({ value }) => {
    const fresh = !seen.has(value)
    seen.add(value)
    return fresh
  })
}

/** Whether a name is surely somebody's: two words or more, or written in Chinese characters, and no agency's. */
function isPerson(name: string): boolean {
  return (
    (/^\p{L}[\p{L}\p{M}.'’-]*(?:\s[\p{L}\p{M}.'’-]+)+$/u.test(name) || /^[\u3400-\u9fff\uac00-\ud7af]{2,5}$/.test(name)) &&
    agenciesIn(name).length === 0
  )
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')

/** The names in what a witness says, each once: lists taken apart, "By" and roles left off. */
export function namesIn(said: readonly string[]): readonly string[] {
  const names = new Map<string, string>()
  for (const line of said) {
    if (/^(?:https?:)?\/\/|^www\.|@\w+\.\w/.test(line)) continue
    for (const part of line.slice(0, 300).replace(BY, '').split(BETWEEN)) {
      const name = part
        .replace(BY, '')
        .replace(/\s*[([<].*$/, '')
        .replace(/^[\s"'“”‘’*·•–-]+|[\s"'“”‘’,.;:*·•|–-]+$/g, '')
        .trim()
      if (!isName(name)) continue
      const key = name.toLowerCase()
      if (!names.has(key)) names.set(key, name)
    }
  }
  return [...names.values()]
}

const BY =
  /^\s*(?:(?:written|posted|published|reported|submitted|created|edited|compiled)\s+by|story by|text by|words by|articles by|by|von|vom|par|por|di|da|door|av|af|eingestellt von|geschrieben von|erstellt von|verfasst von|text|autor(?:in)?|auteur|author|authors|de|написал|автор)(?:\s*:\s*|\s+)(?=\p{L})/iu
const BETWEEN = /\s*[,;/|•·●⋅]\s*|\s+(?:and|und|et|y|e|och|og|en|ve|i|with|mit|&|\+)\s+|\s*、\s*/u

const NO_NAMES: ReadonlySet<string> = new Set(
  NO_AUTHORS.split('\n')
    .flatMap(line => line.split(/\s{2,}/))
    .filter(Boolean),
)
/** A role in a name's place: "Political editor", "Senior reporter". */
const ROLE = /^senior\s|\s(?:editor|reporter|correspondent|writer)$/i

/** Whether words can be the name of an author: letters, a few words, no sentence, no address, no placeholder. */
function isName(name: string): boolean {
  if (name.length < 2 || name.length > 70) return false
  if (!/\p{L}/u.test(name) || /[@#{}<>=!?:]/.test(name) || /\d{3}|^\d/.test(name.replace(/\d+$/, ''))) return false
  if (name.split(/\s+/).length > 6 || /\w\.\w+\.\w/.test(name)) return false
  return !NO_NAMES.has(name.toLowerCase()) && !ROLE.test(name)
}

/** What is marked up as an author's name: `rel=author`, `itemprop=author`, a link to an author's page, a class that says so. */
function strong(page: MarkedPage, head: readonly RawBlock[]): readonly Sighted<string>[] {
  const found: { readonly text: string; readonly start: number; readonly where: string; readonly block: RawBlock }[] = []
  for (const block of head) {
    if (isElsewhere(block)) continue
    for (const run of block.runs) {
      const where = run.end - run.start <= 100 ? authorMark(page, run.element, block.element) : undefined
      if (where !== undefined) found.push({ text: block.text.slice(run.start, run.end), start: run.start, where, block })
    }
  }
  // A name is a part of the marked text, letter for letter: its place is the first that has it.
  return namesIn(found.map(({ text }) => text)).map(value => {
    const { text, start, where, block } = found.find(stretch => stretch.text.includes(value))!
    const from = start + text.indexOf(value)
    return { value, seen: { from: 'markup', where, block, within: { start: from, end: from + value.length } } }
  })
}

/** Whether a block stands in navigation or in the foot of the page; an article may have a foot of its own, with its author. */
function isElsewhere({ inside }: RawBlock): boolean {
  return (inside & IN.nav) !== 0 || ((inside & IN.footer) !== 0 && (inside & (IN.article | IN.main)) === 0)
}

/** The markup that says that a stretch of text is an author's name. */
function authorMark(page: MarkedPage, element: number, blockElement: number): string | undefined {
  for (const [index, { attributes, tag }] of withIndex(page, element)) {
    if (attributes['rel']?.split(/\s+/).includes('author')) return `${tag}[rel=author]`
    if (/\b(?:author|creator)\b/.test(attributes['itemprop'] ?? '')) return `${tag}[itemprop=${attributes['itemprop']!.slice(0, 40)}]`
    if (tag === 'a' && AUTHOR_PAGE.test(attributes['href'] ?? '')) return 'a[href]'
    if (
      /(?:^|[\s_-])(?:fn|author[-_]*name|byline[-_]*name|name[-_]*author|author[-_]*link|url fn)(?:$|[\s_-])/i.test(
        namesOf(page, page.elements[index]!),
      )
    )
      return `${tag}[class]`
    if (index === blockElement) return undefined
  }
  return undefined
}

const AUTHOR_PAGE =
  /\/(?:author|authors|autor|autoren|autores|auteur|auteurs|profile|profil|journalist|journalists|staff|people|contributor|contributors|writers|redakteure|by)\/[^/]/i

function* withIndex(page: MarkedPage, element: number): Generator<readonly [number, PageElement]> {
  for (let i = element; i > 0; i = page.elements[i]!.parent) yield [i, page.elements[i]!]
}

/** The names in a line that is called a byline: after "by" where it says so, up to a date, a place or a role. */
function namesOfLine(text: string, onlyAfterBy = false): readonly string[] {
  if (text.length > 200) return []
  const after = /(?:^|[\s|·•:,0-9])(?:by|von|vom|par|por|di|autor(?:in)?:|author:|auteur:|redaktion:|written by:?)\s+(.{2,120})$/iu.exec(
    text,
  )?.[1]
  if (after === undefined && onlyAfterBy) return []
  const rest = (after ?? text).replace(
    /\s*(?:[|–—@([·•]|\s-\s|\s(?:on|am|um|at|in|le|el|il|den|for|published|updated|posted|veröffentlicht)\s|\d).*$/iu,
    '',
  )
  return rest.length > 80 ? [] : namesIn([rest])
}

function saysAuthor(page: MarkedPage, block: RawBlock): boolean {
  return says(page, block, 'author')
}

function saysDate(page: MarkedPage, block: RawBlock): boolean {
  return says(page, block, 'date')
}

function says(page: MarkedPage, block: RawBlock, what: Surrounding): boolean {
  if (isElsewhere(block)) return false
  const { parent } = page.elements[block.element]!
  return surroundingsOf(page, block.element).has(what) || (parent >= 0 && surroundingsOf(page, parent).has(what))
}

function metas(page: MarkedPage, names: readonly string[]): readonly Sighted<string>[] {
  for (const name of names) {
    const found = page.metas
      .filter(meta => meta.name === name && !meta.content.startsWith('('))
      .flatMap(meta => namesIn([meta.content]).map(value => ({ value, seen: byMarkup(`meta ${name}`, meta) })))
    if (found.length > 0) return found
  }
  return []
}
