/** Learns where sentences end: logistic regression by stochastic gradient descent over the gaps of treebank documents, its weights made whole numbers. */
import { gapFeatures, isCandidate, lines, MOST_FEATURES, pass, SPLITTER_ROWS, type Line } from '../src/language/sentences.ts'
import { tokenise, type TokenLexicon } from '../src/language/tokenise.ts'
import type { Sentence } from './conllu.ts'
import { runningText } from './running-text.ts'

const EPOCHS = 24
/** The weights are the mean of those after each epoch from this one on: .4 F1 on documents held out of EWT, with the features of words further off. */
const SETTLED = 8
const RATE = 0.2
/** Keeps the weights small. */
const DECAY = 1e-5

export function learnSplitter(sentences: readonly Sentence[], lexicon: TokenLexicon, random: () => number): Int8Array {
  const gaps: { rows: Int32Array; ends: boolean }[] = []
  for (const document of Map.groupBy(sentences, sentence => sentence.doc).values()) {
    const { text, sentences: gold } = runningText(document)
    const ends = new Set(gold.map(({ end }) => end))
    for (const { start, end } of lines(text, 0, text.length)) {
      const line: Line & { start: number[]; end: number[] } = { text, start: [], end: [], from: 0, to: 0 }
      tokenise(text, start, end, lexicon, (a, b) => {
        line.start.push(a)
        line.end.push(b)
      })
      collect({ ...line, to: line.start.length }, ends, gaps)
    }
  }
  const weights = new Float64Array(SPLITTER_ROWS)
  const mean = new Float64Array(SPLITTER_ROWS)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = gaps.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[gaps[i], gaps[j]] = [gaps[j]!, gaps[i]!]
    }
    const rate = RATE / (1 + epoch)
    for (const { rows, ends } of gaps) {
      let sum = 0
      for (const row of rows) sum += weights[row]!
      const error = Number(ends) - 1 / (1 + Math.exp(-sum))
      for (const row of rows) weights[row]! += rate * error - DECAY * weights[row]!
    }
    if (epoch >= SETTLED) weights.forEach((x, row) => (mean[row]! += x))
  }
  const most = mean.reduce((a, b) => Math.max(a, Math.abs(b)), 0)
  return Int8Array.from(mean, x => Math.round((x / most) * 127))
}

function collect(line: Line, ends: ReadonlySet<number>, gaps: { rows: Int32Array; ends: boolean }[]): void {
  const rows = new Int32Array(MOST_FEATURES)
  const sofar = { begun: line.from, quotes: 0, depth: 0 }
  for (let i = line.from; i + 1 < line.to; i++) {
    pass(line, i, sofar)
    const end = ends.has(line.end[i]!)
    if (isCandidate(line, i)) gaps.push({ rows: rows.slice(0, gapFeatures(line, i, sofar, rows)), ends: end })
    if (end) Object.assign(sofar, { begun: i + 1, quotes: 0, depth: 0 })
  }
}
