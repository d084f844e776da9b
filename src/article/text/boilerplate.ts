import { BOILERPLATE } from '../lexicon/boilerplate.ts'

/** What a line is when it is none of the article's own words; the lexicon explains each. */
export type Boilerplate = 'line' | 'related' | 'end' | 'comments' | 'archive' | 'note'

interface Phrase {
  readonly kind: Boilerplate
  readonly match: 'is' | 'starts' | 'holds'
  readonly words: string
}

const units = (marks: string): ReadonlySet<number> => new Set(Array.from(marks, mark => mark.charCodeAt(0)))
/** Marks that may stand before and after the words of a line, and so many after them at most. */
const BEFORE = units(` "'•◦▪·*|^>»«←→+–—-`)
const AFTER = units(` "'.!?:;…*|»«←→›↓^>–—-`)
const MOST_MARKS = 40
/** Marks that may stand at both ends of a word. */
const OPENING = units(`("'[`)
const CLOSING = units(`)"'],.:;`)

const PHRASES = phrasesByFirstWord(BOILERPLATE)
/** Longer lines are prose, whatever they hold. */
const LONGEST = 600
const HEADLINE = 90
const SENTENCE_WORDS = 8

/** What a line is by the phrases of the lexicon; undefined where it may be the article's own. Time grows with the line, not with the lexicon. */
export function boilerplateOf(line: string): Boilerplate | undefined {
  if (line.length > LONGEST) return undefined
  // Every step of reading a page asks the same of the same lines.
  const known = KNOWN.get(line)
  if (known !== undefined) return known === 'none' ? undefined : known
  const kind = kindOf(line)
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear()
  KNOWN.set(line, kind ?? 'none')
  return kind
}

const KNOWN = new Map<string, Boilerplate | 'none'>()
const MOST_KNOWN = 2_000

function kindOf(line: string): Boilerplate | undefined {
  const plain = plainWords(line)
  const bare = withoutFigures(plain)
  const isSentence = line.endsWith('.') && plain.split(' ').length >= SENTENCE_WORDS
  for (let at = 0; at < plain.length; at = nextWord(plain, at)) {
    const found = PHRASES.get(firstWord(plain, at))?.find(({ kind, match, words }) => {
      if (!standsAt(plain, at, words)) return false
      if (match === 'holds') return true
      if (match === 'is') return plain.length === words.length + at && at === 0
      if (at !== firstLetter(plain)) return false
      return kind === 'note' || (line.length <= HEADLINE && !isSentence && !(kind === 'comments' && line.endsWith('.')))
    })
    if (found) return found.kind
  }
  return PHRASES.get(firstWord(bare, 0))?.find(
    ({ match, words }) =>
      match !== 'holds' && (match === 'is' ? bare === words : line.length <= HEADLINE && !isSentence && standsAt(bare, 0, words)),
  )?.kind
}

/** Lower case, plain quotation marks, single blanks; the marks before and after are off. */
function plainWords(line: string): string {
  let plain = line.toLowerCase()
  if (/[\u2018\u2019\u02bc`´\u201c\u201d\u201e\u00ab\u00bb]/.test(plain))
    plain = plain.replace(/[\u2018\u2019\u02bc`´]/g, "'").replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
  if (/\s\s|[^\S ]/.test(plain)) plain = plain.replace(/\s+/g, ' ')
  let start = 0
  while (start < plain.length && BEFORE.has(plain.charCodeAt(start))) start++
  let end = plain.length
  while (end > start && plain.length - end < MOST_MARKS && AFTER.has(plain.charCodeAt(end - 1))) end--
  return plain.slice(start, end)
}

/** "12 Comments" and "Comments (12)" are "comments". */
function withoutFigures(plain: string): string {
  if (!/[\d,.()[\]]/.test(plain)) return plain
  return plain
    .replace(/[\d,.]{1,12}(?: ?[km])?(?=\s|\)|\]|$)/g, '')
    .replace(/[()[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function standsAt(plain: string, at: number, words: string): boolean {
  return plain.startsWith(words, at) && !(isLetter(words.slice(-1)) && isLetter(plain.slice(at + words.length, at + words.length + 1)))
}

const isLetter = (character: string): boolean => /[\p{L}\d]/u.test(character)

const firstLetter = (plain: string): number => Math.max(0, plain.search(/\S/))

function firstWord(plain: string, at: number): string {
  const blank = plain.indexOf(' ', at)
  const limit = blank < 0 ? plain.length : blank
  let start = at
  while (start < limit && start - at < 3 && OPENING.has(plain.charCodeAt(start))) start++
  let end = limit
  while (end > start && limit - end < 3 && CLOSING.has(plain.charCodeAt(end - 1))) end--
  return plain.slice(start, end)
}

function nextWord(plain: string, at: number): number {
  const blank = plain.indexOf(' ', at)
  return blank < 0 ? plain.length : blank + 1
}

function phrasesByFirstWord(lexicon: string): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = new Map<string, Phrase[]>()
  for (const line of lexicon.split('\n')) {
    const found = /^(\w+)\s+(is|starts|holds)\s+(.+?)(?:\s{2,}e\.g\..*)?$/.exec(line.trim())
    if (!found) continue
    const words = found[3]!.trim()
    const first = firstWord(words, 0)
    const same = phrases.get(first) ?? []
    same.push({ kind: found[1] as Boilerplate, match: found[2] as Phrase['match'], words })
    phrases.set(first, same)
  }
  return phrases
}
