import type { Span } from '../page/index.ts'
import type { Article } from './article.ts'
import { datelineOf } from './text/dateline.ts'

/** Among how many of the first paragraphs a dateline is looked for: a standfirst or two may come before it. */
const FIRST_PARAGRAPHS = 3

/**
 * The stretches of an article's text that a sentence never leaves: its blocks, and within the first paragraphs the dateline apart from what
 * follows it. "SOFIA – Bulgaria will not sign" is a place and a sentence about Bulgaria, not one of whom Sofia is the subject.
 */
export function runsOf({ text, blocks }: Pick<Article, 'text' | 'blocks'>): Span[] {
  let paragraphs = 0
  return blocks.flatMap(block => {
    if (block.kind !== 'paragraph' || paragraphs >= FIRST_PARAGRAPHS) return [block]
    paragraphs++
    const dateline = datelineOf(text.slice(block.start, block.end))
    if (dateline === undefined) return [block]
    const cut = block.start + dateline.exact.length
    return [
      { start: block.start, end: cut },
      { start: cut, end: block.end },
    ]
  })
}
