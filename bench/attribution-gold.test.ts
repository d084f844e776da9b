import { expect, test } from 'vitest'
import { words } from '../src/page/index.ts'
import { goldOf, resolved } from './attribution-gold.ts'
import { compared, nominalAlpha } from './attribution-gold-score.ts'

test('every label of the gold has its words in its passage, in both halves and both readings', () => {
  for (const part of ['development', 'held-out'] as const)
    for (const from of [undefined, 'first', 'second'] as const)
      for (const { labels } of goldOf(part, from)) for (const { content } of labels) expect(content.length).toBeGreaterThan(0)
})

test('a label finds the words that it abbreviates, and the cue nearest to them', () => {
  const text = 'She said no. The envoy said that they would stay, and that was all.'
  const [label] = resolved('1', text, ['- The envoy | said | they .. stay | unnamed; promise'])
  expect(words(text, label!.content[0]!)).toBe('they would stay')
  expect(label!.cue.start).toBe(23)
})

test('a label whose words are not in the passage is refused', () => {
  expect(() => resolved('7', 'He left.', ['- He | said | nothing | unnamed'])).toThrow('gold item 7')
})

test('the gold compared with itself is right in every figure', () => {
  const label = {
    name: 'Ann',
    content: [{ start: 0, end: 8 }],
    parent: -1,
    anonymity: 'named',
    kind: 'denial',
    polarity: 'negative',
    certainty: 'certain',
    unverified: true,
    via: ['Nord'],
  }
  const figures = compared([{ text: 'We never', gold: [label], found: [label] }])
  for (const key of ['content_f1', 'anonymity', 'kind', 'polarity', 'unverified', 'chains', 'deep_chains']) expect(figures[key]).toBe(1)
})

test('alpha is one where two readers agree, and nought where they agree no more than by chance', () => {
  expect(
    nominalAlpha([
      ['a', 'a'],
      ['b', 'b'],
      ['a', 'a'],
    ]),
  ).toBe(1)
  expect(
    nominalAlpha([
      ['a', 'b'],
      ['b', 'a'],
      ['a', 'a'],
      ['b', 'b'],
    ]),
  ).toBeCloseTo(0.125, 6)
})
