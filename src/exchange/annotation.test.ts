import { expect, test } from 'vitest'
import { STORY } from '../../test/small-story.ts'
import type { Language } from '../language/index.ts'
import { annotationOf, DEFAULT_LAYERS, LAYERS } from './annotation.ts'

const { read } = STORY[0]!
const text = 'It rains. Boats stay.'
const language: Language = {
  tokens: {
    text,
    length: 6,
    start: Int32Array.of(0, 3, 8, 10, 16, 20),
    end: Int32Array.of(2, 8, 9, 15, 20, 21),
    lemma: ['it', 'rain', '.', 'boat', 'stay', '.'],
    upos: ['PRON', 'VERB', 'PUNCT', 'NOUN', 'VERB', 'PUNCT'],
    xpos: ['PRP', 'VBZ', '.', 'NNS', 'VBP', '.'],
    head: Int32Array.of(1, -1, 1, 4, -1, 4),
    deprel: ['nsubj', 'root', 'punct', 'nsubj', 'root', 'punct'],
    sentence: Int32Array.of(0, 0, 0, 1, 1, 1),
    sentences: Int32Array.of(0, 3, 6),
  },
  names: [],
  states: { width: 0, sentences: [] },
}
const page = { ...read, language, page: { source: 'a'.repeat(1000) } }

test('a token is a tuple whose head counts in its own sentence from one, and the root has none', () => {
  const { tokens } = annotationOf('a', page, { layers: ['tokens'], sourceMap: false })
  expect(tokens?.[1]).toEqual([3, 8, 'rain', 'VERB', 'VBZ', 0, 'root'])
  expect(tokens?.[3]).toEqual([10, 15, 'boat', 'NOUN', 'NNS', 2, 'nsubj'])
})

test('a line has the layers asked for, always in one order, and the article', () => {
  expect(Object.keys(annotationOf('a', page, { layers: ['events', 'names'], sourceMap: false }))).toEqual([
    'id',
    'article',
    'names',
    'events',
  ])
  expect(Object.keys(annotationOf('a', page, { layers: LAYERS, sourceMap: false }))).toEqual(['id', 'article', ...LAYERS])
  expect(DEFAULT_LAYERS).not.toContain('tokens')
})

test('sentences and what is counted are pairs', () => {
  const reading = { ...read.reading, quantities: [{ start: 0, end: 2, value: 3, counted: { start: 3, end: 5 } }] }
  const line = annotationOf('a', { ...page, reading }, { layers: ['sentences', 'quantities'], sourceMap: false })
  expect(line.sentences?.[0]).toEqual([read.sentences[0]!.start, read.sentences[0]!.end])
  expect(line.quantities?.[0]).toEqual({ start: 0, end: 2, value: 3, counted: [3, 5] })
})

test('with a source map every block says where it stands in the page', () => {
  const moved = { ...read.map, source: [100] }
  const blocks = annotationOf('a', { ...page, map: moved }, { layers: [], sourceMap: true }).article.blocks
  for (const block of blocks) expect(block.source).toEqual([block.start + 100, block.end + 100])
  const nowhere = { ...read.map, sourceLength: [0] }
  for (const block of annotationOf('a', { ...page, map: nowhere }, { layers: [], sourceMap: true }).article.blocks)
    expect(block).not.toHaveProperty('source')
})

test('a block that a page parts by other words stands in several stretches, one that only markup parts in one', () => {
  const parted = (source: string) => {
    const map = { length: 8, text: [0, 4], source: [0, source.length - 4], sourceLength: [4, 4] }
    const article = { ...read.article, text: 'On dock.', blocks: [{ kind: 'paragraph' as const, start: 0, end: 8 }] }
    return annotationOf('a', { ...page, article, map, page: { source } }, { layers: [], sourceMap: true }).article.blocks[0]!.source
  }
  expect(parted('On d<b></b>ock.')).toEqual([0, 15])
  expect(parted('On d<i>Share this</i>ock.')).toEqual([
    [0, 4],
    [21, 25],
  ])
})
