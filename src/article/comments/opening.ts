import { proseWeight } from '../html/prose.ts'
import { IN, type MarkedPage, type RawBlock } from '../html/raw-block.ts'
import type { Voice } from './voice.ts'

/** The post that opens a thread of a forum: what the page is about, and so its article. */
export interface Opening {
  readonly author?: string
  /** ISO 8601. */
  readonly published?: string
  readonly blocks: readonly RawBlock[]
}

/** The blocks hold this share of a post's words at least, else their order or their bounds are not those of the post. */
const LEAST_HELD = 0.8

/**
 * The opening post of a forum's thread: the first voice, if blocks of the page hold it. None where more running text stands outside the thread than
 * in it: there the posts discuss an article.
 */
export function openingOf(
  page: MarkedPage,
  voices: readonly Voice[],
  taken: ReadonlySet<number>,
  blocks: readonly RawBlock[],
): Opening | undefined {
  const first = voices[0]
  if (first === undefined || voices.length < 2 || blocks.length === 0) return undefined
  const held = blocks.reduce((sum, { text }) => sum + text.length, 0)
  if (held < first.text.length * LEAST_HELD) return undefined
  const said = voices.reduce((sum, { text }) => sum + text.length, 0)
  if (textOutside(page, taken) > said) return undefined
  const { author, published } = first
  return { ...(author === undefined ? {} : { author }), ...(published === undefined ? {} : { published }), blocks }
}

/** The voices that answer the opening: what answered it by name stands in the thread's first level. */
export function answersTo(voices: readonly Voice[]): Voice[] {
  return voices.slice(1).map(({ parent, ...voice }) => (parent === undefined || parent === 0 ? voice : { ...voice, parent: parent - 1 }))
}

function textOutside(page: MarkedPage, taken: ReadonlySet<number>): number {
  let sum = 0
  for (const block of page.blocks) if (!taken.has(block.index) && (block.inside & BESIDE) === 0) sum += proseWeight(block)
  return sum
}

/** Where no article stands. */
const BESIDE = IN.nav | IN.aside | IN.footer | IN.form | IN.hidden
