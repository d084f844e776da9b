/** Sentences as the network takes them: words as rows of tables, labels as numbers, -1 where there is nothing to learn. */
import { affixRows, ngramRows, normal } from '../src/language/features.ts'
import type { Gazetteer } from '../src/language/gazetteer.ts'
import { NAME_LABELS } from '../src/language/layout.ts'
import { mark, MARKS, usageOf } from '../src/language/marks.ts'
import type { Varied } from './augment.ts'
import type { Document, Example } from './corpora.ts'

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

/** A sentence to be encoded anew for every time it is learned from. */
export interface Lesson {
  readonly length: number
  readonly names: readonly string[] | undefined
  readonly forms: readonly string[]
  encode(varied: Varied): Encoded
}

/** All sentences of the documents as lessons. */
export function lessons(documents: readonly Document[], vocabulary: Vocabulary, glove: readonly string[], gazetteer: Gazetteer): Lesson[] {
  const index = (items: readonly string[]): ReadonlyMap<string, number> => new Map(items.map((item, i) => [item, i]))
  const words = index(vocabulary.words)
  const vectors = index(glove)
  const known = new Map<string, WordFeatures>()
  const features = (form: string): WordFeatures => {
    const before = known.get(form)
    if (before) return before
    const made = {
      glove: vectors.get(form.toLowerCase()) ?? -1,
      word: words.get(normal(form)) ?? 1,
      affixes: affixRows(form),
      ngrams: ngramRows(form),
    }
    known.set(form, made)
    return made
  }
  const [tags, relations, names] = [index(vocabulary.tags), index(vocabulary.relations), index(NAME_LABELS)]
  return documents.flatMap(({ sentences }) => {
    let at = 0
    const bounds = [0, ...sentences.map(({ forms }) => (at += forms.length))]
    const usage = usageOf(
      sentences.flatMap(({ forms }) => forms),
      bounds,
    )
    return sentences.map(example => {
      const numbers = (column: readonly string[] | undefined, ids: ReadonlyMap<string, number>): number[] =>
        example.forms.map((_, i) => ids.get(column?.[i] ?? '') ?? -1)
      const columns = {
        heads: example.forms.map((_, i) => example.heads?.[i] ?? -1),
        relations: numbers(example.relations, relations),
        tags: numbers(example.tags, tags),
        names: numbers(example.names, names),
      }
      return {
        length: example.forms.length,
        names: example.names,
        forms: example.forms,
        encode: ({ forms, unmark }: Varied) => {
          const marks = new Uint8Array(forms.length * MARKS)
          mark(forms, 0, forms.length, usage, gazetteer, marks, 0)
          return { features: forms.map(features), marks: unmark(marks), ...columns }
        },
      }
    })
  })
}
