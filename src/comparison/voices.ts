import type { Span } from '../page/index.ts'

/** A stretch of a text that is someone's own words, without its marks. `closed`: both marks stand there, so that it is whole. */
export interface Voice extends Span {
  readonly closed: boolean
}

/**
 * The stretches of a text that are quoted: between curly, straight, single or angle marks, a mark that never closes ending with its
 * paragraph; posts that stand bare ("… — Name (@handle) 3 May 2020"); and paragraphs in the first person without any mark, as statements
 * are often pasted. What is left is narration. In text order, none overlapping.
 */
export function voicesOf(text: string): Voice[] {
  const found: Voice[] = []
  for (const { start, end } of paragraphs(text)) {
    const paragraph = text.slice(start, end)
    const post = bare(paragraph)
    const voices = post ?? marked(paragraph)
    for (const voice of voices) found.push({ start: start + voice.start, end: start + voice.end, closed: voice.closed })
  }
  return found
}

function* paragraphs(text: string): Generator<Span> {
  let start = 0
  while (start <= text.length) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    if (end > start) yield { start, end }
    start = end + 1
  }
}

const HANDLE = /[—–-]\s?[^—–\n]{1,60}\(@\w{1,20}\)/u
const FIRST_PERSON = /(?:^|[^\p{L}’'])(?:I|I['’]m|I['’]ve|we|We|our|Our|my|My)(?![\p{L}])/gu

/** A paragraph that is a post or a pasted statement: undefined where it is neither. */
function bare(paragraph: string): Voice[] | undefined {
  const handle = HANDLE.exec(paragraph)
  if (handle) return [{ start: 0, end: handle.index, closed: true }]
  if (/pic\.twitter\.com\/|t\.co\/\w/u.test(paragraph) && paragraph.length < 400) return [{ start: 0, end: paragraph.length, closed: true }]
  if (/[“”"«»‘]/u.test(paragraph)) return undefined
  const persons = paragraph.match(FIRST_PERSON)?.length ?? 0
  return persons > 0 && paragraph.length < 160 * (persons + 1) ? [{ start: 0, end: paragraph.length, closed: false }] : undefined
}

const CLOSES: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“' }

/** The stretches between marks of one paragraph. */
function marked(paragraph: string): Voice[] {
  const found: Voice[] = []
  for (let i = 0; i < paragraph.length; i++) {
    const mark = opening(paragraph, i)
    if (mark === undefined) continue
    const close = closing(paragraph, i + 1, mark)
    const end = close < 0 ? paragraph.length : close
    if (close < 0 && mark === '’') continue
    if (end > i + 1) found.push({ start: i + 1, end, closed: close >= 0 })
    i = end
  }
  return found
}

/** The mark that must close what opens here, if something does. */
function opening(text: string, i: number): string | undefined {
  const unit = text[i]!
  if (CLOSES[unit]) return CLOSES[unit]
  const before = text[i - 1]
  const starts = before === undefined || /[\s([—–-]/u.test(before)
  const after = text[i + 1]
  if (!starts || after === undefined || /\s/u.test(after)) return undefined
  if (unit === '"') return '"'
  if ((unit === '‘' || unit === "'") && /[\p{L}[]/u.test(after)) return '’'
  return undefined
}

// A single mark that has not closed by here is an apostrophe.
const LONGEST_SINGLE = 2000

/** Where the mark closes, or -1. A single mark closes only where no letter follows and it is no plural's ("the players' hall"). */
function closing(text: string, from: number, mark: string): number {
  const to = mark === '’' ? Math.min(text.length, from + LONGEST_SINGLE) : text.length
  for (let i = from; i < to; i++) {
    const unit = text[i]!
    if (mark !== '’') {
      if (unit === mark || (mark === '"' && unit === '”')) return i
    } else if ((unit === '’' || unit === "'") && !/[\p{L}\p{N}]/u.test(text[i + 1] ?? ' ')) {
      if (/[.,!?…;:]/u.test(text[i - 1] ?? '') || !/s/u.test(text[i - 1] ?? '') || /[.,;:]/u.test(text[i + 1] ?? '')) return i
    }
  }
  return -1
}
