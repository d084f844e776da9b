/** Pages that the fuzzer found, made small: what they broke is mended, and stays so. */
import { expect, test } from 'vitest'
import { pageOfText } from '../../page/index.ts'
import { locate, readArticle } from '../index.ts'

const WORDS = 'The ferry stays in port until the storm has passed, harbour master Ines Dahl said on Tuesday, and nobody sails.'

function read(html: string) {
  const page = pageOfText(html, { mediaType: 'text/html' })
  return { page, ...readArticle(page) }
}

test('an end tag that the page ends in is no text', () => {
  const { page, article, map } = read(
    `<html><body><article><h1>Ferry stays in port</h1><p>${WORDS}</p><p>${WORDS}</p></footeC/1.0\r\nWARC-Type: response\r\nWAR`,
  )
  expect(article.text.split(WORDS)).toHaveLength(3)
  for (const block of article.blocks)
    for (const { start, end } of locate(map, block)) {
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeLessThanOrEqual(page.source.length)
    }
})

test('a standfirst may stand in no element at all', () => {
  const { article } = read(`<h1>Ferry stays in port</h1> ${WORDS} <p>${WORDS}</p><div><p>${WORDS}</p><p>${WORDS}</p></div>`)
  expect(article.text).toContain(WORDS)
})

test('paragraphs that stand in no element are an article, as feeds and tables give them', () => {
  const others = [
    'Dockers, who had waited since dawn, were sent home at noon, and the authority hopes to open the pier by Thursday.',
    'Prices of fish doubled in the town within a day, traders told this paper, and some stalls closed early on Monday.',
  ]
  const { article } = read([WORDS, ...others].map(words => `<p>${words}</p>`).join(''))
  expect(article.text).toBe([WORDS, ...others].join('\n\n'))
})
