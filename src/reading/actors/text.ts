import type { Article, BlockKind } from '../../article/index.ts'
import { tokenAt, type Language, type Tokens } from '../../language/index.ts'
import type { Span } from '../../page/index.ts'
import { quotationsOf } from '../attributions/quotations.ts'
import { matchesIn } from './gazetteer.ts'
import type { Form, OwnGazetteer } from './known.ts'
import { leadersIn } from './leaders.ts'
import { wordsOf } from './words.ts'

/** One article as the search for actors walks it: everything that is asked of a token more than once, laid out once. */
export interface Text {
  readonly article: Article
  readonly tokens: Tokens
  readonly language: Language
  /** The actors of the user's files. */
  readonly own?: OwnGazetteer
  /** Each token as it stands, in small letters. */
  readonly lower: readonly string[]
  /** The dependents of each token, in text order. */
  readonly kids: readonly (readonly number[])[]
  /** 1 for a token within quotation marks. */
  readonly quoted: Uint8Array
  readonly blockKind: (token: number) => BlockKind
  /** What the gazetteer finds, as tokens. */
  readonly matches: readonly TokenMatch[]
  /** The match that covers a token: an index into `matches`, or -1. */
  readonly matchOf: Int32Array
  /** Where the full names of leaders stand. */
  readonly leaders: readonly { readonly first: number; readonly last: number }[]
}

/** A form of the gazetteer on the tokens `[first, last]`. */
export interface TokenMatch {
  readonly first: number
  readonly last: number
  readonly forms: readonly Form[]
}

/** Lays out one article. */
export function textOf(article: Article, language: Language, own?: OwnGazetteer): Text {
  const { tokens } = language
  const lower = Array.from({ length: tokens.length }, (_, i) => tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase())
  const kids: number[][] = Array.from({ length: tokens.length }, () => [])
  for (let i = 0; i < tokens.length; i++) if (tokens.head[i]! >= 0) kids[tokens.head[i]!]!.push(i)
  const blocks = article.blocks.length > 0 ? article.blocks : [{ kind: 'paragraph' as const, start: 0, end: article.text.length }]
  const quoted = new Uint8Array(tokens.length)
  for (const { inner, opened, closed } of quotationsOf(article.text, paragraphsOf(article)))
    if (opened || closed) for (let i = tokenAt(tokens, inner.start); i < tokens.length && tokens.start[i]! < inner.end; i++) quoted[i] = 1
  const words = wordsOf(tokens.text)
  const matches = matchesIn(words, own)
    .map(match => ({ ...match, ...onTokens(tokens, match) }))
    .filter(({ first, start }) => tokens.start[first] === start)
  const matchOf = new Int32Array(tokens.length).fill(-1)
  matches.forEach(({ first, last }, m) => matchOf.fill(m, first, last + 1))
  const leaders = leadersIn(words, own).map(span => onTokens(tokens, span))
  const blockKind = (token: number): BlockKind => {
    const at = tokens.start[token]!
    return (blocks.find(block => block.start <= at && at < block.end) ?? blocks[0]!).kind
  }
  return { article, tokens, language, ...(own && { own }), lower, kids, quoted, blockKind, matches, matchOf, leaders }
}

/** The blocks of an article, or its lines where it has none. */
function paragraphsOf({ blocks, text }: Article): readonly Span[] {
  if (blocks.length > 0) return blocks
  const lines: Span[] = []
  let start = 0
  for (const line of text.split('\n')) {
    lines.push({ start, end: start + line.length })
    start += line.length + 1
  }
  return lines
}

function onTokens(tokens: Tokens, { start, end }: Span): { readonly first: number; readonly last: number } {
  const first = tokenAt(tokens, start)
  return { first, last: Math.max(first, tokenAt(tokens, end - 1)) }
}

/** The token of `[first, last]` whose head lies outside: what a verb would have as its subject. */
export function headOf(tokens: Tokens, first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const head = tokens.head[i]!
    if ((head < first || head > last) && tokens.upos[i] !== 'PUNCT' && tokens.upos[i] !== 'DET') return i
  }
  return last
}

/** The states, groups and bodies that a stretch of tokens names or qualifies with, in text order ("Turkish", "Ankara", "NATO"). */
export function formsWithin(text: Text, first: number, last: number): Form[] {
  const found: Form[] = []
  for (let i = first; i <= last; i++) {
    const m = text.matchOf[i]!
    if (m < 0) continue
    const match = text.matches[m]!
    if (match.first === i && match.last <= last && !isHyphenated(text, match.last)) found.push(match.forms[0]!)
  }
  return found
}

/** Whether a token is the first part of "US-led", "Turkish-backed", "Moscow-based": such a state is not the one that the noun belongs to. */
export function isHyphenated({ tokens, lower }: Text, i: number): boolean {
  const joined = lower[i + 1] === '-' || lower[i + 1] === '‑' || lower[i + 1] === '–'
  return joined && tokens.end[i] === tokens.start[i + 1] && JOINED.has(lower[i + 2] ?? '')
}

/** What follows the hyphen there. */
const JOINED = new Set(
  (
    'administered affiliated aligned allied appointed armed backed based born bound brokered controlled dominated drafted educated flagged friendly funded ' +
    'held imposed inspired installed language leaning led linked made majority mediated occupied owned proposed registered ruled run speaking sponsored style supported trained wide'
  ).split(' '),
)

/** Whether a token is a noun in the plural. */
export function isPlural({ tokens }: Text, i: number): boolean {
  return tokens.xpos[i] === 'NNS' || tokens.xpos[i] === 'NNPS'
}
