import { firstIndex, shared, type Span } from '../../page/index.ts'

/**
 * The quotation layer: which stretches of a text stand between quotation marks, read from the marks alone. Exact by construction: every mark is
 * paired within its paragraph, so a page whose marks do not balance loses at most that paragraph.
 */
export interface Quotation {
  /** With its marks. */
  readonly outer: Span
  /** Without its marks. */
  readonly inner: Span
  /** 0: stands in the outlet's own words; 1: within another quotation, and so on. */
  readonly depth: number
  /** Whether the opening mark is there. */
  readonly opened: boolean
  /** Whether the closing mark is there. */
  readonly closed: boolean
  /** The index of the quotation that this one goes on with, from the paragraph before; -1 where it begins anew. */
  readonly continues: number
  /** The index of its paragraph. */
  readonly paragraph: number
}

type Family = 'double' | 'single' | 'angle' | 'single-angle'
type Side = 'open' | 'close' | 'either'

interface Mark {
  readonly family: Family
  readonly side: Side
  readonly length: 1 | 2
}

interface Draft {
  outer: Span
  inner: Span
  depth: number
  opened: boolean
  closed: boolean
  continues: number
  paragraph: number
  family: Family
}

interface Open {
  readonly at: number
  readonly mark: Mark
}

/** The quotations of a text in text order (an outer one before those within it). `paragraphs` are disjoint and in text order. */
export function quotationsOf(text: string, paragraphs: readonly Span[]): Quotation[] {
  const found: Draft[] = []
  let before: Draft[] = []
  paragraphs.forEach((paragraph, index) => {
    const here = inParagraph(text, paragraph, index).toSorted((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end)
    const dangling = before.findLast(({ closed, depth }) => !closed && depth === 0)
    const first = here[0]
    if (dangling && first?.opened && first.family === dangling.family && first.outer.start === paragraph.start + leading(text, paragraph))
      first.continues = found.lastIndexOf(dangling)
    for (const quotation of here) found.push(quotation)
    before = here
  })
  return found
}

/** How many white-space characters a paragraph begins with. */
function leading(text: string, { start, end }: Span): number {
  let at = start
  while (at < end && isSpace(text, at)) at++
  return at - start
}

function inParagraph(text: string, paragraph: Span, index: number): Draft[] {
  const found: Draft[] = []
  const open: Open[] = []
  const first = paragraph.start + leading(text, paragraph)
  /** The end of the last quotation, and the next closing single mark: both only ever move on. */
  let last = paragraph.start
  let closing = paragraph.start
  const add = (start: number, end: number, from: number, to: number, family: Family, opened: boolean, closed: boolean) => {
    const inner = trimmed(text, from, to)
    if (inner.end <= inner.start) return
    const outer = { start: opened ? start : inner.start, end: closed ? end : inner.end }
    found.push({ outer, inner, depth: open.length, opened, closed, continues: -1, paragraph: index, family })
    last = Math.max(last, outer.end)
  }
  /** Ends the innermost quotation without a closing mark; a single mark that nothing closes was an apostrophe, save at a paragraph's start. */
  const abandon = (end: number) => {
    const { at, mark } = open.pop()!
    if (mark.family !== 'single' || at === first) add(at, end, at + mark.length, end, mark.family, true, false)
  }
  for (let i = paragraph.start; i < paragraph.end; ) {
    const mark = markAt(text, i)
    if (!mark) {
      i++
      continue
    }
    const depth = open.findLastIndex(other => other.mark.family === mark.family)
    const side = sideOf(text, i, mark, paragraph, depth >= 0)
    if (side === 'close' && depth >= 0) {
      while (open.length > depth + 1) abandon(i)
      const { at, mark: opening } = open.pop()!
      add(at, i + mark.length, at + opening.length, i, mark.family, true, true)
    } else if (side === 'close' && mark.family !== 'single' && open.length === 0 && !isMeasure(text, i)) {
      const start = last === paragraph.start ? last : afterSentence(text, last, i)
      add(start, i + mark.length, start, i, mark.family, false, true)
    } else if (side === 'open') {
      if (depth >= 0 && !closesTwice(text, i + mark.length, paragraph.end, mark.family)) while (open.length > depth) abandon(i)
      if (mark.family === 'single' && closing <= i) closing = nextClosing(text, i + 2, paragraph.end)
      if (mark.family !== 'single' || closing < paragraph.end || (text[i] === '‘' && i === first)) open.push({ at: i, mark })
    }
    i += mark.length
  }
  while (open.length > 0) abandon(paragraph.end)
  return found
}

/** Where the sentence that runs on from `from` ends, if before `end`: there a quotation begins that has lost its opening mark. */
function afterSentence(text: string, from: number, end: number): number {
  for (let i = from; i < end - 1; i++) if ('.!?:'.includes(text[i]!) && isSpace(text, i + 1)) return i + 1
  return from
}

/** The inches of `6'2"`. */
function isMeasure(text: string, i: number): boolean {
  return text[i] === '"' && isDigit(text[i - 1])
}

const doubles: { readonly [mark: string]: Mark } = {
  '“': { family: 'double', side: 'open', length: 1 },
  '”': { family: 'double', side: 'close', length: 1 },
  '„': { family: 'double', side: 'open', length: 1 },
  '‟': { family: 'double', side: 'open', length: 1 },
  '"': { family: 'double', side: 'either', length: 1 },
  '＂': { family: 'double', side: 'either', length: 1 },
  '«': { family: 'angle', side: 'open', length: 1 },
  '»': { family: 'angle', side: 'close', length: 1 },
  '‹': { family: 'single-angle', side: 'open', length: 1 },
  '›': { family: 'single-angle', side: 'close', length: 1 },
}

/** The quotation mark at an offset; nothing for an apostrophe. */
function markAt(text: string, i: number): Mark | undefined {
  const char = text[i]!
  const plain = doubles[char]
  if (plain) return plain
  if ((char === "'" || char === '`' || char === '‘' || char === '’') && text[i + 1] === char && text[i + 2] !== char)
    return { family: 'double', side: char === '`' || char === '‘' ? 'open' : char === '’' ? 'close' : 'either', length: 2 }
  if (char === '‘') return { family: 'single', side: 'open', length: 1 }
  if (char === '’' || char === "'")
    return isApostrophe(text, i) ? undefined : { family: 'single', side: char === "'" ? 'either' : 'close', length: 1 }
  return undefined
}

/** Between letters ("don’t"), or before a shortened word or year ("’90s", "’em"). */
function isApostrophe(text: string, i: number): boolean {
  if (isWord(text[i + 1]) && (isWord(text[i - 1]) || text[i - 1] === '.')) return true
  return isDigit(text[i + 1]) && isDigit(text[i + 2]) && !isWord(text[i - 1]) && text[i + 3] === 's'
}

/** Whether a mark opens or closes, from what stands on either side of it and whether one of its family is open. */
function sideOf(text: string, i: number, mark: Mark, paragraph: Span, isOpen: boolean): Side | undefined {
  const after = i + mark.length
  const freeBefore = i === paragraph.start || isSpace(text, i - 1) || '([{—–-/“‘"\'«'.includes(text[i - 1]!)
  const freeAfter = after >= paragraph.end || isSpace(text, after) || '.,;:!?)]}—–-/”’"\'»…'.includes(text[after]!)
  if (mark.family === 'single') {
    if (isOpen && closesSingle(text, i, paragraph.end)) return 'close'
    return mark.side !== 'close' && freeBefore && !freeAfter ? 'open' : undefined
  }
  if (mark.side === 'either') {
    if (!isOpen) return freeBefore || !freeAfter ? 'open' : 'close'
    return freeBefore && !freeAfter && (i === paragraph.start || isSpace(text, i - 1)) ? 'open' : 'close'
  }
  // A mark of the wrong hand is read by where it stands: `said “no“ twice`, `”We go”`.
  const spaceBefore = i === paragraph.start || isSpace(text, i - 1)
  if (mark.side === 'open' && isOpen && !spaceBefore && freeAfter) return 'close'
  if (mark.side === 'close' && !isOpen && spaceBefore && !freeAfter) return 'open'
  return mark.side
}

/** Whether two marks of a family close before another opens: a quotation within one set in the same marks. */
function closesTwice(text: string, from: number, end: number, family: Family): boolean {
  let closed = 0
  for (let i = from; i < Math.min(end, from + farthest) && closed < 2; i++) {
    const mark = doubles[text[i]!]
    if (mark?.family !== family) continue
    if (mark.side !== 'close') return false
    closed++
  }
  return closed === 2
}

/** How far ahead the two closing marks are looked for, in code units. */
const farthest = 2000

/** Where the next single mark that may close stands; `end` where there is none. */
function nextClosing(text: string, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const char = text[i]
    if ((char === '’' || char === "'") && !isApostrophe(text, i) && closesSingle(text, i, end)) return i
  }
  return end
}

/** How far ahead a plural's possessive is told from a closing mark, in code units: the bound keeps the layer linear. */
const lookahead = 400

/**
 * Whether a single mark closes rather than marks a plural's possessive ("the workers’ union"): sure after punctuation or before anything but a
 * word; after a plural's s before a word it closes only where no other mark later on could.
 */
function closesSingle(text: string, i: number, end: number): boolean {
  if (isSpace(text, i - 1) || isWord(text[i + 1])) return false
  if (text[i - 1] !== 's' || !isSpace(text, i + 1) || !isWord(text[i + 2])) return true
  for (let k = i + 2; k < Math.min(end, i + lookahead); k++) {
    const char = text[k]
    if (char === '‘') return true
    if ((char === '’' || char === "'") && !isWord(text[k + 1]) && text[k - 1] !== 's' && !isSpace(text, k - 1)) return false
  }
  return true
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && isSpace(text, from)) from++
  while (to > from && isSpace(text, to - 1)) to--
  return { start: from, end: to }
}

function isSpace(text: string, i: number): boolean {
  const char = text[i]
  return char !== undefined && /\s/.test(char)
}

function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9'
}

function isWord(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}]/u.test(char)
}

/** How many code units of some spans stand within the outermost quotations, which are given in text order. */
export function quotedShare(outermost: readonly Quotation[], spans: readonly Span[]): number {
  let sum = 0
  for (const span of spans) {
    const first = firstIndex(outermost.length, k => outermost[k]!.inner.end > span.start)
    for (let k = first; k < outermost.length && outermost[k]!.inner.start < span.end; k++) sum += shared(outermost[k]!.inner, span)
  }
  return sum
}
