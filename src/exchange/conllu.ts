import type { Tokens } from '../language/index.ts'
import { RashomonError } from '../page/index.ts'

/** A sentence of a CoNLL-U file: its lines as they stand, and where its syntactic words are among them. */
export interface ConlluSentence {
  readonly lines: readonly string[]
  /** The index in `lines` of each syntactic word; ranges (`3-4`), empty nodes (`8.1`) and comments are left as they are. */
  readonly words: readonly number[]
  readonly forms: readonly string[]
}

const COLUMNS = 10

/** The sentence of a block of CoNLL-U lines. Throws a RashomonError `bad-input` that names a line which has not ten columns. */
export function conlluSentence(lines: readonly string[]): ConlluSentence {
  const words: number[] = []
  const forms: string[] = []
  lines.forEach((line, i) => {
    if (line.startsWith('#')) return
    const columns = line.split('\t')
    if (columns.length !== COLUMNS)
      throw new RashomonError(
        'bad-input',
        `this line has ${columns.length} columns, and CoNLL-U has ten, set apart by tabs: ${line.slice(0, 80)}`,
      )
    if (!/^\d+$/.test(columns[0]!)) return
    words.push(i)
    forms.push(columns[1]!)
  })
  return { lines, words, forms }
}

/**
 * The sentence with our lemma, tags, head and relation in place of its own, everything else as it stands; features and enhanced relations are
 * emptied, since they belong to the tree that was there. `first` is the sentence's first word in `tokens`. CoNLL-U:
 * https://universaldependencies.org/format.html
 */
export function withTree({ lines, words }: ConlluSentence, tokens: Tokens, first: number): string {
  const rewritten = [...lines]
  // A sentence that was cut for its length has several roots; CoNLL-U wants one.
  let root = 0
  words.forEach((at, w) => {
    const i = first + w
    const [id, form, , , , , , , , misc] = lines[at]!.split('\t')
    const head = tokens.head[i]! < 0 ? root : tokens.head[i]! - first + 1
    const relation = head === 0 || tokens.head[i]! >= 0 ? tokens.deprel[i] : 'parataxis'
    if (tokens.head[i]! < 0 && root === 0) root = w + 1
    rewritten[at] = [id, form, tokens.lemma[i], tokens.upos[i], tokens.xpos[i], '_', head, relation, '_', misc].join('\t')
  })
  return `${rewritten.join('\n')}\n\n`
}
