import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { pageOfText } from '../page/index.ts'
import { locate, readArticle } from './index.ts'

test.prop([fc.string({ unit: 'grapheme', minLength: 1 }).filter(text => text.trim() !== '' && text.isWellFormed())])(
  'a plain text is taken whole, letter for letter',
  text => {
    const { article, map } = readArticle(pageOfText(text), { plain: true })
    expect(article.text).toBe(text)
    expect(locate(map, { start: 0, end: text.length })).toEqual([{ start: 0, end: text.length }])
    for (const { start, end } of article.blocks) expect(article.text.slice(start, end)).toBe(article.text.slice(start, end).trim())
  },
)

test('its lines are its blocks', () => {
  const { article } = readArticle(pageOfText('First line\n\n  Second line  \nThird'), { plain: true, title: 'T' })
  expect(article.blocks.map(({ start, end }) => article.text.slice(start, end))).toEqual(['First line', 'Second line', 'Third'])
  expect(article.title).toBe('T')
})
