/** Sentences as the network takes them: words as rows of tables, labels as numbers, -1 where there is nothing to learn. */
import { affixRows, ngramRows, normal } from '../src/language/features.ts'
import { NAME_LABELS } from '../src/language/layout.ts'
import type { Example } from './corpora.ts'

export interface WordFeatures {
  /** Row of the pretrained vectors, -1 for none. */
  readonly glove: number
  /** Row of the learned vectors: 1 for a word not known. */
  readonly word: number
  readonly affixes: readonly number[]
  readonly ngrams: readonly number[]
}

export interface Encoded {
  readonly features: readonly WordFeatures[]
  /** Marks, `Layout.marks` a word. */
  readonly marks: Uint8Array
  readonly heads: readonly number[]
  readonly relations: readonly number[]
  readonly tags: readonly number[]
  readonly names: readonly number[]
}

export interface Vocabulary {
  /** Row 0 is unused, row 1 stands for all other words. */
  readonly words: readonly string[]
  readonly tags: readonly string[]
  readonly relations: readonly string[]
}

export function vocabulary(examples: readonly Example[]): Vocabulary {
  const often = (items: Iterable<string>, least: number): string[] => {
    const counts = new Map<string, number>()
    for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
    return [...counts].filter(([, n]) => n >= least).map(([item]) => item)
  }
  return {
    words: [
      '',
      '',
      ...often(
        examples.flatMap(({ forms }) => forms.map(normal)),
        2,
      ),
    ],
    tags: often(
      examples.flatMap(({ tags }) => tags ?? []),
      3,
    ),
    relations: often(
      examples.flatMap(({ relations }) => relations ?? []),
      5,
    ),
  }
}

/** Makes examples into numbers; `marks` gives the marks of a sentence's words. */
export function encoder(
  vocabulary: Vocabulary,
  glove: readonly string[],
  width: number,
  marks: (forms: readonly string[]) => Uint8Array,
): (example: Example) => Encoded {
  const index = (items: readonly string[]): Map<string, number> => new Map(items.map((item, i) => [item, i]))
  const [words, tags, relations, names, vectors] = [vocabulary.words, vocabulary.tags, vocabulary.relations, NAME_LABELS, glove].map(index)
  const known = new Map<string, WordFeatures>()
  const features = (form: string): WordFeatures => {
    const before = known.get(form)
    if (before) return before
    const made = {
      glove: vectors!.get(form.toLowerCase()) ?? -1,
      word: words!.get(normal(form)) ?? 1,
      affixes: affixRows(form),
      ngrams: ngramRows(form),
    }
    known.set(form, made)
    return made
  }
  return ({ forms, ...columns }) => {
    const numbers = (column: readonly string[] | undefined, ids: ReadonlyMap<string, number>): number[] =>
      forms.map((_, i) => ids.get(column?.[i] ?? '') ?? -1)
    const made = {
      features: forms.map(features),
      marks: marks(forms),
      heads: forms.map((_, i) => columns.heads?.[i] ?? -1),
      relations: numbers(columns.relations, relations!),
      tags: numbers(columns.tags, tags!),
      names: numbers(columns.names, names!),
    }
    if (made.marks.length !== forms.length * width) throw new Error('marks of another width')
    return made
  }
}
