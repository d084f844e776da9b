/** A text cut into sentences of words: the first step of reading, which needs no network. */
import { inTextOrder, type Span } from '../page/index.ts'
import { MOST_WORDS } from './layout.ts'
import { endsAt, lines } from './sentences.ts'
import { tokenise, type TokenLexicon } from './tokenise.ts'

/** Words as spans, and the first word of each sentence with the count of words at the end, as in Tokens. */
export interface Cut {
  readonly start: number[]
  readonly end: number[]
  readonly sentences: number[]
}

/** No sentence crosses a block or has more than MOST_WORDS words; what lies in no block is left out. Blocks that overlap are read once. */
export function cut(text: string, blocks: readonly Span[], lexicon: TokenLexicon): Cut {
  const made: Cut = { start: [], end: [], sentences: [0] }
  let reached = 0
  for (const block of blocks.toSorted(inTextOrder)) {
    for (const line of lines(text, Math.max(reached, block.start), block.end)) {
      const first = made.start.length
      tokenise(text, line.start, line.end, lexicon, (a, b) => {
        made.start.push(a)
        made.end.push(b)
      })
      split(text, made, first)
    }
    reached = Math.max(reached, block.end)
  }
  return made
}

/** Adds the bounds of the sentences in the words from `first` on. */
function split(text: string, { start, end, sentences }: Cut, first: number): void {
  const count = start.length
  let begun = first
  const word = (i: number): string => text.slice(start[i], end[i])
  const gap = (i: number): boolean => start[i]! > end[i - 1]!
  for (let i = first; i < count; i++) {
    let last = endsAt(i, count, word, gap)
    if (last < 0 && i - begun + 1 >= MOST_WORDS) last = i
    if (last < 0 || last + 1 >= count) continue
    last = Math.min(last, begun + MOST_WORDS - 1)
    sentences.push(last + 1)
    begun = last + 1
    i = last
  }
  if (count > first) sentences.push(count)
}
