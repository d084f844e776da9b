import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { eventGold } from '../../../bench/event-gold.ts'
import { type CodedLine, scoreEvents } from '../../../bench/event-score.ts'
import type { Article } from '../../article/index.ts'
import { loadModel, readLanguage } from '../../language/index.ts'
import { readingOf } from '../reading.ts'

const model = loadModel(readFileSync(new URL('../../../models/english.bin', import.meta.url)))

function coded(id: string, text: string): CodedLine {
  const article: Article = {
    id,
    page: { sha256: '0', mediaType: 'text/plain', bytes: 0 },
    title: '',
    byline: [],
    language: 'en',
    credits: [],
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  }
  const { actors, events } = readingOf(article, readLanguage(model, text, article.blocks))
  return { id, actors, events }
}

function scored(name: string): ReturnType<typeof scoreEvents> & { readonly sentences: number } {
  const gold = eventGold(new URL(`../../../bench/gold/events/${name}.txt`, import.meta.url))
  const answers = new Map(gold.items.map(({ id, text }) => [id, coded(id, text)]))
  return { ...scoreEvents(gold, answers), sentences: gold.items.length }
}

test('of at least 400 minimal pairs, what was not done is written as done in at most 3%, and what was done in at most 3% as not done', () => {
  const { figures, wrong, sentences } = scored('modality')
  expect(sentences).toBeGreaterThanOrEqual(800)
  expect(figures['undone_as_done'], wrong.join('\n')).toBeLessThanOrEqual(0.03)
  expect(figures['done_as_undone'], wrong.join('\n')).toBeLessThanOrEqual(0.03)
  expect(figures['done_as_done'], wrong.join('\n')).toBeGreaterThanOrEqual(0.8)
})

test('who acts on whom, and how, is told of sentences over all roots of CAMEO', () => {
  const { figures, wrong } = scored('dyads')
  expect(figures['triple_f1'], wrong.join('\n')).toBeGreaterThanOrEqual(0.8)
})
