import { expect, test } from 'vitest'
import { reportedWith } from '../report/reported.fixture.ts'
import { overviewOf } from '../report/index.ts'
import { screenOf } from './screen.ts'

const screen = (payload: string, width: number) => {
  const { pages, comparison } = reportedWith(payload)
  return screenOf('Lamps', overviewOf(pages, comparison), pages, { width, colour: false }).split('\n')
}

test('the summary counts articles once whatever their versions, and outlets; names who is quoted, and quotes both sides of a disagreement', () => {
  const text = screen('here', 100).join('\n')
  expect(text).toContain('1 article in 2 versions by 2 outlets, 2020-05-01 to 2020-05-01')
  expect(text).toContain('  1  an official here')
  expect(text).toContain('COERCE 1')
  expect(text.match(/“The lamp is out for good/g)).toHaveLength(2)
})

test('no line is wider than the terminal, whatever a page holds', () => {
  for (const width of [40, 80, 120])
    for (const line of screen('long '.repeat(60), width)) expect([...line].length).toBeLessThanOrEqual(width)
})

test('a page cannot break the screen with line feeds or control characters', () => {
  const plain = screen('x', 100).length
  expect(screen('a\nb\u001b[31m', 100).length).toBe(plain)
})
