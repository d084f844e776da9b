import { expect, test } from 'vitest'
import type { Attribution } from '../reading/index.ts'
import { isNegative } from './negation.ts'
import { wordsOf } from './words.ts'

const text = 'No soldier crossed the river. We arrested nine men. The charge is a winter tale.'
const [crossed, arrested, tale] = [...text.matchAll(/[^.]+\./g)].map(({ index, 0: sentence }) => ({
  start: index,
  end: index + sentence.length - 1,
}))

function denial(content: Attribution['content'], polarity: Attribution['polarity'] = 'positive'): Attribution {
  return {
    id: 'a:attribution:0',
    article: 'a',
    mode: 'direct',
    kind: 'denial',
    source: { name: 'Otavia Brandt', anonymity: 'named' },
    content,
    via: [],
    certainty: 'certain',
    polarity,
    evidence: [],
    score: 1,
    why: '',
  }
}

test('what is denied in so many words is denied where these stand, and nothing beside them', () => {
  const said = denial([crossed!, arrested!])
  expect(isNegative(wordsOf(text), crossed!, said)).toBe(true)
  expect(isNegative(wordsOf(text), arrested!, said)).toBe(false)
})

test('a denial without a word for it, and what somebody is said to deny, is denied whole', () => {
  expect(isNegative(wordsOf(text), tale!, denial([tale!]))).toBe(true)
  expect(isNegative(wordsOf(text), arrested!, denial([crossed!, arrested!], 'negative'))).toBe(true)
})
