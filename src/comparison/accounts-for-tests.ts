import type { Article } from '../article/index.ts'
import { articleId, sha256Hex } from '../page/index.ts'
import type { Reading } from '../reading/index.ts'
import type { Account } from './account.ts'

/** An article as a test needs it: paragraphs, an outlet, a day. */
export interface Told {
  readonly outlet?: string
  readonly published?: string
  readonly title?: string
  readonly credits?: readonly string[]
  readonly reading?: (text: string, article: string) => Partial<Reading>
}

/** An account of invented paragraphs, a sentence ending where a full stop meets a space. */
export function account(paragraphs: readonly string[], told: Told = {}): Account {
  const text = paragraphs.join('\n\n')
  const sha256 = sha256Hex(new TextEncoder().encode(`${told.outlet ?? ''}\n${told.published ?? ''}\n${text}`))
  const id = articleId(sha256)
  let from = 0
  const blocks = paragraphs.map(paragraph => {
    const start = from
    from += paragraph.length + 2
    return { kind: 'paragraph' as const, start, end: start + paragraph.length }
  })
  const article: Article = {
    id,
    page: { sha256, mediaType: 'text/plain', bytes: text.length },
    title: told.title ?? '',
    byline: [],
    language: 'en',
    credits: told.credits ?? [],
    text,
    blocks,
    ...(told.outlet !== undefined && { outlet: told.outlet }),
    ...(told.published !== undefined && { published: { value: told.published, precision: 'day' as const, from: 'given' as const } }),
  }
  const empty: Reading = { names: [], times: [], places: [], quantities: [], actors: [], attributions: [], events: [] }
  return {
    article,
    reading: { ...empty, ...told.reading?.(text, id) },
    sentences: blocks.flatMap(({ start, end }) => sentences(text, start, end)),
  }
}

function sentences(text: string, start: number, end: number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let from = start
  for (const match of text.slice(start, end).matchAll(/[.!?]["”’]?(?= |$)/gu)) {
    const to = start + match.index + match[0].length
    found.push({ start: from, end: to })
    from = Math.min(end, to + 1)
  }
  if (from < end) found.push({ start: from, end })
  return found
}

/** The span of words in a text. Throws where they do not stand there. */
export function at(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`"${words}" is not in the text`)
  return { start, end: start + words.length }
}
