/** The vector of a word by itself: pretrained, learned, affixes and letters one after another, out of tables that stay in int8 where the weights lie. */
import { AFFIXES, affixRows, ngramRows, normal } from './features.ts'
import type { Weights } from './weights.ts'

/** Writes the vector of a word into `floats` from index `to`. */
export type WriteVector = (word: string, floats: Float32Array, to: number) => void

interface Table {
  readonly numbers: Int8Array
  readonly scales: Float32Array
  readonly width: number
}

export function wordVectors(weights: Weights): WriteVector {
  const { layout } = weights.header
  const table = (name: string): Table => {
    const tensor = weights.tensor(name)
    return { numbers: weights.numbers(tensor), scales: weights.scales(tensor), width: tensor.columns }
  }
  const [pretrained, learned, ngrams] = [table('glove'), table('words'), table('ngrams')]
  const affixes = Array.from({ length: AFFIXES }, (_, k) => table(`affix${k}`))
  const [pretrainedRows, learnedRows] = [weights.rows('glove'), weights.rows('words')]
  const unknown = weights.matrix('unknown')

  return (word, floats, to) => {
    floats.fill(0, to, to + layout.glove + layout.word + AFFIXES * layout.affix + layout.ngram)
    const row = pretrainedRows.get(word.toLowerCase())
    if (row === undefined) floats.set(unknown, to)
    else add(floats, to, pretrained, row, 1)
    let o = to + layout.glove
    add(floats, o, learned, learnedRows.get(normal(word)) ?? 1, 1)
    o += layout.word
    affixRows(word).forEach((affix, k) => add(floats, o + k * layout.affix, affixes[k]!, affix, 1))
    o += AFFIXES * layout.affix
    const rows = ngramRows(word)
    for (const ngram of rows) add(floats, o, ngrams, ngram, 1 / rows.length)
  }
}

function add(floats: Float32Array, to: number, { numbers, scales, width }: Table, row: number, share: number): void {
  const scale = scales[row]! * share
  for (let d = 0, at = row * width; d < width; d++) floats[to + d]! += numbers[at + d]! * scale
}
