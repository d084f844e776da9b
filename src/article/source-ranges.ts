import { decodeHTML } from 'entities'
import { Tokenizer } from 'htmlparser2'
import type { Span } from '../page/index.ts'
import { UNREAD } from './html/elements.ts'
import { locate, pieceAt, type SourceMap } from './source-map.ts'

/**
 * The stretches of a page's source that a span of the article's text comes from, as {@link locate} gives them, but joined where nothing that
 * a reader sees lies between two: tags, comments, scripts, white space. A paragraph with bold words in it is one stretch.
 */
export function sourceRanges(map: SourceMap, span: Span, source: string): readonly Span[] {
  return stretchesOf(map, span).flatMap(stretch => {
    const joined: { start: number; end: number }[] = []
    for (const { start, end } of locate(map, stretch)) {
      const last = joined.at(-1)
      if (last && last.end <= start && isMarkup(source.slice(last.end, start))) last.end = end
      else joined.push({ start, end })
    }
    return joined
  })
}

/** A span cut where its text has a blank that the page has not, as between a line above a headline and the headline. */
function stretchesOf({ text, sourceLength, length }: SourceMap, span: Span): readonly Span[] {
  const stretches: Span[] = []
  let start = span.start
  for (let i = pieceAt(text, span.start); i < text.length && text[i]! < span.end; i++) {
    if (sourceLength[i] !== 0 || text[i]! < start || (text[i + 1] ?? length) - text[i]! !== 1) continue
    stretches.push({ start, end: text[i]! })
    start = text[i]! + 1
  }
  return [...stretches, { start, end: span.end }]
}

/** A stretch longer than this between two pieces is no mere markup. */
const LONGEST_MARKUP = 200_000

/** Whether a stretch of HTML between two pieces of text holds no text itself. */
function isMarkup(html: string): boolean {
  if (html === '') return true
  if (html.length > LONGEST_MARKUP) return false
  if (!html.includes('<')) return isBlankText(html)
  let text = ''
  let unread = 0
  const nothing = (): void => undefined
  let tag = ''
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      onopentagname: (start, end) => {
        tag = html.slice(start, end).toLowerCase()
      },
      onopentagend: () => {
        if (UNREAD.has(tag)) unread++
      },
      onselfclosingtag: nothing,
      onclosetag: (start, end) => {
        if (UNREAD.has(html.slice(start, end).toLowerCase())) unread = Math.max(0, unread - 1)
      },
      ontext: (start, end) => {
        if (unread === 0) text += html.slice(start, end)
      },
      onattribdata: nothing,
      onattribend: nothing,
      onattribentity: nothing,
      onattribname: nothing,
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onprocessinginstruction: nothing,
      ontextentity: nothing,
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  return unread === 0 && isBlankText(text)
}

function isBlankText(text: string): boolean {
  return decodeHTML(text).replaceAll('\0', '').trim() === ''
}
