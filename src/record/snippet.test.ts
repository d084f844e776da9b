import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { hitSpans, mark, snippet } from './snippet.ts'

test('a snippet begins and ends with whole words', () => {
  const text = `${'before '.repeat(50)}HERE ${'after '.repeat(80)}`
  const at = text.indexOf('HERE')
  const { span, hits } = snippet(text, [{ start: at, end: at + 4 }])
  const words = text.slice(span.start, span.end)
  expect(words).toMatch(/^before .*HERE.* after$/)
  expect(words.slice(hits[0]!.start, hits[0]!.end)).toBe('HERE')
  expect(words.length).toBeLessThanOrEqual(280)
})

test('a snippet of a text without a hit is its beginning', () => {
  expect(snippet('Short.', [])).toEqual({ span: { start: 0, end: 6 }, hits: [] })
})

property.prop([fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.boolean()))])('marks lead back to the spans of the text', parts => {
  const text = parts.map(([part]) => part).join('')
  const sign = mark(text)
  const marked = parts.map(([part, hit]) => (hit ? `${sign}${part}${sign}` : part)).join('')
  const spans = hitSpans(marked, sign)
  expect(spans.map(span => text.slice(span.start, span.end))).toEqual(parts.filter(([, hit]) => hit).map(([part]) => part))
})

property.prop([fc.string(), fc.nat(), fc.nat(30)])('a snippet stays within the text and holds the first hit', (text, from, length) => {
  const start = Math.min(from, text.length)
  const end = Math.min(start + length, text.length)
  const { span, hits } = snippet(text, [{ start, end }])
  expect(span.start).toBeGreaterThanOrEqual(0)
  expect(span.end).toBeLessThanOrEqual(text.length)
  expect(hits).toEqual([{ start: start - span.start, end: end - span.start }])
})
