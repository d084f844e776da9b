import type { Article } from '../article/index.ts'
import type { Span } from '../page/index.ts'
import type { Account } from './account.ts'
import { AGENCY_NAMES, initials, outletKey } from './outlet.ts'

/** That an article says it has something from another outlet. `span` is absent where only the page's markup says so. */
export interface Credit {
  readonly key: string
  readonly name: string
  readonly span?: Span
}

/** Whom an article credits, each outlet once, in the order of the text. The publishing outlet itself is never credited. */
export function creditsOf(account: Account, outlets: readonly string[]): Credit[] {
  const { article, reading } = account
  const own = outletKey(article.outlet ?? '')
  const found: Credit[] = []
  const byInitials = new Map(outlets.map(name => [initials(name), name]))
  for (const name of new Set([...outlets, ...AGENCY_NAMES]))
    for (const span of named(article, name)) if (cued(article.text, span)) found.push({ key: outletKey(name), name, span })
  for (const span of introduced(article.text))
    found.push({ key: outletKey(article.text.slice(span.start, span.end)), name: article.text.slice(span.start, span.end), span })
  const media = new Set(reading.actors.filter(({ type }) => type === 'media').map(({ id }) => id))
  for (const { via } of reading.attributions) {
    for (const { name, actor, span } of via)
      if (actor !== undefined && media.has(actor) && PROPER.test(name)) found.push({ key: outletKey(name), name, span })
  }
  for (const name of article.credits) {
    const [span] = named(article, name)
    const whole = byInitials.get(name) ?? name
    found.push({ key: outletKey(whole), name: whole, ...(span && { span }) })
  }
  const ordered = found.toSorted((a, b) => (a.span?.start ?? Infinity) - (b.span?.start ?? Infinity) || (a.key < b.key ? -1 : 1))
  const seen = new Set([own, ''])
  const ownWords = new Set(own.split(' '))
  return ordered.filter(credit => {
    if (seen.has(credit.key) || isOwn(credit.key, ownWords) || (credit.span && inCaption(article, credit.span))) return false
    seen.add(credit.key)
    return true
  })
}

// "this newspaper", "the broadcaster" name nobody.
const PROPER = /^(?:[Tt]he\s+)?(?!The\s|This\s|That\s)\p{Lu}/u

function inCaption(article: Article, span: Span): boolean {
  return article.blocks.some(block => block.kind === 'caption' && span.start >= block.start && span.start < block.end)
}

/** "The Observer" in the Lusaka Observer is the paper itself. */
const isOwn = (key: string, own: ReadonlySet<string>): boolean => key.split(' ').every(word => own.has(word))

/** Where a name stands in the text as a word of its own. */
function named({ text }: Article, name: string): Span[] {
  const found: Span[] = []
  if (name === '') return found
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length
    if (!LETTER.test(text[at - 1] ?? ' ') && !LETTER.test(text[end] ?? ' ')) found.push({ start: at, end })
  }
  return found
}

const LETTER = /[\p{L}\p{N}]/u
const REACH = 60
// What stands before the name: "told the broadcaster …", "first reported by …", "(… )" on a line of its own.
const BEFORE =
  /(?:\btold|\btelling|\breported by|\breports by|\bpublished by|\bpublished in|\bquoted by|\bcited by|\baccording to|\bciting|\bquoting|\binterview with|\bspeaking to|\bspoke to|\bin comments to|\bwriting in|\bsource:|\bobtained by|\bseen by)\s+(?:the\s+|a\s+|an\s+)?(?:\p{L}+\s+){0,3}$/iu
// What stands after it: "… reported", "…, a daily in Oslo, had quoted before".
const AFTER =
  /^(?:['’]s\s+\p{L}+)?(?:\s+(?:website|newspaper|news agency|agency|daily|portal|television|TV|radio|channel))?(?:,[^,.;\n]{1,40},)?\s+(?:(?:has|had|have|first|later|earlier|also|itself)\s+){0,3}(?:reported|reports|wrote|writes|quoted|quotes|cited|cites|published|revealed|said on its website|broke the)\b/u

function cued(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH + 20)
  return BEFORE.test(lastSentence(before)) || AFTER.test(after) || (/(?:^|\n)\s*\($/u.test(before) && /^\)\s*(?:\n|$)/u.test(after))
}

const lastSentence = (text: string): string =>
  text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('. '), text.lastIndexOf('” ')) + 1)

// "told the broadcaster Nordfunk", "the Budapest portal Fahíd": an outlet that the text itself introduces as one.
const INTRODUCED =
  /\b(?:told|telling|quoted by|reported by|according to|interview with|speaking to)\s+the\s+(?:\p{L}[\p{L}-]*\s+){0,3}?(?:broadcaster|newspaper|paper|daily|weekly|portal|website|news site|news agency|agency|magazine|radio station|television channel|TV channel|channel|tabloid|outlet)\s+((?:\p{Lu}[\p{L}\p{N}&’'-]*)(?:\s\p{Lu}[\p{L}\p{N}&’'-]*){0,3})/gu

function introduced(text: string): Span[] {
  return [...text.matchAll(INTRODUCED)].map(match => {
    const end = match.index + match[0].length
    return { start: end - match[1]!.length, end }
  })
}
