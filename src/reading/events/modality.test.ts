import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Article } from '../../article/index.ts'
import { loadModel, readLanguage } from '../../language/index.ts'
import { actorsOf } from '../actors/actors.ts'
import type { Event } from '../event.ts'
import { eventsOf } from './events.ts'
import { DEEDS, HAPPENED, SINGLES, UNREAL, worded } from './modality.fixture.ts'

const model = loadModel(readFileSync(new URL('../../../models/english.bin', import.meta.url)))

function eventsIn(text: string): Event[] {
  const language = readLanguage(model, text)
  const article: Article = {
    id: '0',
    page: { sha256: '0', mediaType: 'text/plain', bytes: 0 },
    title: '',
    byline: [],
    language: 'en',
    credits: [],
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  }
  return eventsOf(article, language, actorsOf(article, language), [], [], [], [])
}

/** Second-order deeds (refusing, threatening, agreeing, asking) do happen in these sentences: only the deed itself counts. */
const SECOND_ORDER = new Set(['AGREE', 'REJECT', 'THREATEN', 'REQUEST', 'ACCUSE'])

function happens(event: Event): boolean {
  return (event.modality === 'actual' || event.modality === 'ongoing' || event.modality === 'habitual') && event.polarity === 'positive'
}

function sentencesOf(frames: readonly string[]): { readonly sentence: string; readonly verbs: readonly string[] }[] {
  return DEEDS.flatMap(deed =>
    frames.map(frame => ({ sentence: worded(frame, deed), verbs: [deed.base, deed.past, deed.participle, deed.gerund, deed.present] })),
  )
}

const UNREAL_SENTENCES = sentencesOf(UNREAL)
const HAPPENED_SENTENCES = sentencesOf(HAPPENED)

test(`what did not happen, or only may, is written as done in at most 3% of ${UNREAL_SENTENCES.length} sentences`, () => {
  const wrong = UNREAL_SENTENCES.filter(({ sentence, verbs }) =>
    eventsIn(sentence).some(event => happens(event) && verbs.includes(sentence.slice(event.trigger.start, event.trigger.end))),
  )
  expect(wrong.map(({ sentence }) => sentence).slice(0, Math.max(0, wrong.length - Math.floor(0.03 * UNREAL_SENTENCES.length)))).toEqual([])
})

test(`what happened is found and written as done in at least 90% of ${HAPPENED_SENTENCES.length} sentences`, () => {
  const missed = HAPPENED_SENTENCES.filter(
    ({ sentence, verbs }) =>
      !eventsIn(sentence).some(event => happens(event) && verbs.includes(sentence.slice(event.trigger.start, event.trigger.end))),
  )
  expect(missed.map(({ sentence }) => sentence).slice(0, Math.max(0, missed.length - Math.floor(0.1 * HAPPENED_SENTENCES.length)))).toEqual(
    [],
  )
})

test('single sentences: at most two of them are misread', () => {
  const wrong = SINGLES.filter(
    ([happened, sentence]) => eventsIn(sentence).some(event => happens(event) && (happened || !SECOND_ORDER.has(event.type))) !== happened,
  )
  expect(wrong.map(([, sentence]) => sentence).slice(2)).toEqual([])
})
