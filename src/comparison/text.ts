import type { Article } from '../article/index.ts'
import type { Span } from '../page/index.ts'
import { shingles } from './shingles.ts'
import { voicesOf, type Voice } from './voices.ts'
import { wordsOf, wordsWithin, type Words } from './words.ts'

/** One article's text made ready for comparing with others: its words, who speaks each of them, its shingles. */
export interface ComparedText {
  readonly article: Article
  readonly words: Words
  readonly voices: readonly Voice[]
  /** 1 where the word is quoted, 0 where it is narrated. */
  readonly quoted: Uint8Array
  /** Hashes of the runs of eight words. */
  readonly eights: Uint32Array
}

export const RUN = 8

export function comparedText(article: Article): ComparedText {
  const words = without(wordsOf(article.text), noticesOf(article))
  const voices = voicesOf(article.text)
  const quoted = new Uint8Array(words.form.length)
  for (const voice of voices) {
    const [from, to] = wordsWithin(words, voice)
    quoted.fill(1, from, to)
  }
  return { article, words, voices, quoted, eights: shingles(words.form, RUN) }
}

/** The span from one word to another, the last not included. */
export function spanOfWords({ words }: ComparedText, from: number, to: number): Span {
  return { start: words.start[from]!, end: words.end[to - 1]! }
}

// A line that is the publisher's and not the author's, where it stands in the running text.
const NOTICE =
  /all rights reserved|may not be (?:published|reproduced|broadcast)|©|\bnot a robot\b|\bnewsletters?\b.*\bsign up\b|\bsign up\b.*\b(?:newsletters?|emails?)\b|\bread or share this story\b/iu
const NOTICE_LENGTH = 300

function noticesOf({ text, blocks }: Article): Span[] {
  return blocks.filter(
    block => block.kind === 'notice' || (block.end - block.start < NOTICE_LENGTH && NOTICE.test(text.slice(block.start, block.end))),
  )
}

function without(words: Words, spans: readonly Span[]): Words {
  const keep = words.start.map(start => !spans.some(span => start >= span.start && start < span.end))
  const kept = <T>(list: readonly T[]): T[] => list.filter((_, i) => keep[i])
  return { form: kept(words.form), start: kept(words.start), end: kept(words.end) }
}
