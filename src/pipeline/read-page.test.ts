import { expect, test } from 'vitest'
import { pageOfText } from '../page/index.ts'
import { englishModel, englishWeights, readPage } from './index.ts'

const model = englishModel(englishWeights())
const PARAGRAPHS = [
  'Minister Ada Rossi said that the dam holds.',
  'Minister Ada Rossi said that the bridge holds.',
  'Minister Ada Rossi said that the tower fell.',
]

test('a very long article is read up to a block, says where it was left, and keeps its text', () => {
  const page = pageOfText(PARAGRAPHS.join('\n\n'), { mediaType: 'text/plain' })
  const { article, reading, unread, sentences } = readPage(page, model, { plain: true }, 100)
  expect(article.text).toBe(PARAGRAPHS.join('\n\n'))
  expect(unread && article.text.slice(unread.start, unread.end)).toBe(PARAGRAPHS[2])
  expect(sentences.map(({ start, end }) => article.text.slice(start, end))).toEqual(PARAGRAPHS.slice(0, 2))
  expect(reading.attributions.every(({ evidence }) => evidence.every(({ end }) => end <= unread!.start))).toBe(true)
})

test('an article of a common length is read whole', () => {
  const page = pageOfText(PARAGRAPHS.join('\n\n'), { mediaType: 'text/plain' })
  expect(readPage(page, model, { plain: true }).unread).toBeUndefined()
})
