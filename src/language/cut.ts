/** A text cut into sentences of words: the first step of reading, which needs no network. */
import { inTextOrder, type Span } from '../page/index.ts'
import { MOST_WORDS } from './layout.ts'
import { endsAfter, lines, MOST_FEATURES, pass } from './sentences.ts'
import { tokenise, type TokenLexicon } from './tokenise.ts'

/** Words as spans, and the first word of each sentence with the count of words at the end, as in Tokens. */
export interface Cut {
  readonly start: number[]
  readonly end: number[]
  readonly sentences: number[]
}

/** No sentence crosses a block or has more than MOST_WORDS words; what lies in no block is left out. Blocks that overlap are read once. */
export function cut(text: string, blocks: readonly Span[], lexicon: TokenLexicon, splitter: Int8Array): Cut {
  const made: Cut = { start: [], end: [], sentences: [0] }
  let reached = 0
  for (const block of blocks.toSorted(inTextOrder)) {
    for (const line of lines(text, Math.max(reached, block.start), block.end)) {
      const first = made.start.length
      tokenise(text, line.start, line.end, lexicon, (a, b) => {
        made.start.push(a)
        made.end.push(b)
      })
      split(text, made, first, splitter)
    }
    reached = Math.max(reached, block.end)
  }
  return made
}

/** Adds the bounds of the sentences in the words from `first` on, which are one line. */
function split(text: string, { start, end, sentences }: Cut, first: number, splitter: Int8Array): void {
  const count = start.length
  const line = { text, start, end, from: first, to: count }
  const rows = new Int32Array(MOST_FEATURES)
  let sofar = { begun: first, quotes: 0, depth: 0 }
  for (let i = first; i + 1 < count; i++) {
    pass(line, i, sofar)
    if (i + 1 - sofar.begun < MOST_WORDS && !endsAfter(line, i, sofar, splitter, rows)) continue
    sentences.push(i + 1)
    sofar = { begun: i + 1, quotes: 0, depth: 0 }
  }
  if (count > first) sentences.push(count)
}
