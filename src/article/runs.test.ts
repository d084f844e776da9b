import { expect, test } from 'vitest'
import { runsOf } from './runs.ts'

const runs = (...paragraphs: readonly string[]) => {
  const text = paragraphs.join('\n\n')
  let at = 0
  const blocks = paragraphs.map(paragraph => {
    const start = text.indexOf(paragraph, at)
    at = start + paragraph.length
    return { kind: 'paragraph' as const, start, end: at }
  })
  return runsOf({ text, blocks }).map(({ start, end }) => text.slice(start, end))
}

test('a dateline is a run of its own, and the sentence begins after it', () => {
  expect(runs('TARTU, May 3 (SWA) – Estonia will not sign.', 'Talks go on.')).toEqual([
    'TARTU, May 3 (SWA) – ',
    'Estonia will not sign.',
    'Talks go on.',
  ])
})

test('a paragraph without a dateline is one run, also where a dash interrupts it', () => {
  expect(runs('The minister – who is ill – did not come.')).toEqual(['The minister – who is ill – did not come.'])
})
