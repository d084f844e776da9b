import type { Article } from '../article/index.ts'
import { articleId, sha256Hex } from '../page/index.ts'
import type { Attribution, Reading } from '../reading/index.ts'
import type { Account } from './account.ts'

/** An article as a test needs it: paragraphs, an outlet, a day. */
export interface Told {
  readonly outlet?: string
  readonly published?: string
  readonly title?: string
  readonly credits?: readonly string[]
  readonly updated?: string
  readonly captured?: string
  readonly url?: string
  readonly canonical?: string
  readonly reading?: (text: string, article: string) => Partial<Reading>
}

/** An account of invented paragraphs, a sentence ending where a full stop meets a space. */
export function account(paragraphs: readonly string[], told: Told = {}): Account {
  const text = paragraphs.join('\n\n')
  const sha256 = sha256Hex(
    new TextEncoder().encode(`${[told.outlet, told.published, told.updated, told.captured, told.url].join('\n')}\n${text}`),
  )
  const id = articleId(sha256)
  let from = 0
  const blocks = paragraphs.map(paragraph => {
    const start = from
    from += paragraph.length + 2
    return { kind: 'paragraph' as const, start, end: start + paragraph.length }
  })
  const article: Article = {
    id,
    page: {
      sha256,
      mediaType: 'text/plain',
      bytes: text.length,
      ...(told.url !== undefined && { url: told.url }),
      ...(told.canonical !== undefined && { canonical: told.canonical }),
      ...(told.captured !== undefined && { captured: told.captured }),
    },
    title: told.title ?? '',
    byline: [],
    language: 'en',
    credits: told.credits ?? [],
    text,
    blocks,
    ...(told.outlet !== undefined && { outlet: told.outlet }),
    ...(told.published !== undefined && { published: { value: told.published, precision: 'day' as const, from: 'given' as const } }),
    ...(told.updated !== undefined && { updated: { value: told.updated, precision: 'day' as const, from: 'markup' as const } }),
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

/** What one speaker says in a text. */
export interface Said {
  readonly name: string
  readonly content: string
  readonly anonymity?: Attribution['source']['anonymity']
  readonly kind?: Attribution['kind']
  /** The words that report it. */
  readonly cue?: string
  /** ISO 3166-1 alpha-3: then the speaker is of that state's government. */
  readonly country?: string
}

/** A reading in which one speaker says one thing. */
export function saying(name: string, content: string, options: Omit<Said, 'name' | 'content'> = {}): NonNullable<Told['reading']> {
  return sayings([{ name, content, ...options }])
}

/** A reading in which speakers say things, and in which these numbers stand, each with what it counts. */
export function sayings(
  said: readonly Said[],
  numbers: readonly (readonly [words: string, value: number, noun: string])[] = [],
): NonNullable<Told['reading']> {
  return (text, article): Partial<Reading> => ({
    actors: said.map(({ name, anonymity, country }) => ({
      id: `${article}:actor:${name}`,
      name,
      aliases: [],
      type: anonymity === 'unnamed' ? 'unnamed' : 'person',
      roles: [],
      mentions: [at(text, name)],
      ...(country !== undefined && { country, sector: 'GOV' as const }),
    })),
    attributions: said.map(({ name, content, anonymity = 'named', kind = 'assertion', cue }): Attribution => {
      const span = at(text, content)
      return {
        id: `${article}:attribution:${span.start}`,
        article,
        mode: 'indirect',
        kind,
        source: { actor: `${article}:actor:${name}`, name, anonymity, span: at(text, name) },
        ...(cue !== undefined && { cue: at(text, cue) }),
        content: [span],
        via: [],
        certainty: 'certain',
        polarity: kind === 'denial' ? 'negative' : 'positive',
        evidence: [{ ...span, exact: text.slice(span.start, span.end) }],
        score: 1,
      }
    }),
    quantities: numbers.map(([words, value, noun]) => {
      const { start, end } = at(text, words)
      const digits = /^\S+/u.exec(words)![0].length
      return { start, end: Math.min(end, start + digits), value, counted: at(text.slice(0, end), noun) }
    }),
  })
}
