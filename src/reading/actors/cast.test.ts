import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { form, loadModel, tokenAt } from '../../language/index.ts'
import type { Span } from '../../page/index.ts'
import type { Attribution } from '../attribution.ts'
import { actorsOf } from './actors.ts'
import { actorAt, actorOf, mentionAt, mentionIn } from './cast.ts'
import { read } from './read.fixture.ts'
import { withSpeakers } from './speakers.ts'

const model = loadModel(readFileSync(new URL('../../../models/english.bin', import.meta.url)))

function at(text: string, words: string): Span {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

describe('who stands where', () => {
  const text = 'The US embassy in Ankara told Turkish Foreign Minister Aylin Demirel so.'
  const { article, language } = read(model, text)
  const cast = actorsOf(article, language)

  test('the longest mention within a span is meant', () => {
    expect(actorAt(cast, at(text, 'The US embassy in Ankara'))).toMatchObject({ type: 'government', country: 'USA' })
    expect(mentionIn(cast, at(text, 'Turkish Foreign Minister Aylin Demirel'))).toMatchObject({ by: 'name' })
  })

  test('every part of a name leads to it, the words of its title do not', () => {
    const means = (word: string) => {
      const mention = mentionAt(cast, tokenAt(language.tokens, text.indexOf(word)))
      return mention && actorOf(cast, mention.actor)?.name
    }
    expect(form(language.tokens, tokenAt(language.tokens, text.indexOf('Demirel')))).toBe('Demirel')
    expect(means('Demirel')).toBe('Aylin Demirel')
    expect(means('Turkish')).not.toBe('Aylin Demirel')
  })
})

test('I and we within a quotation are its speaker once that is known', () => {
  const text = '“We will not sign, and I said so,” Minister Aylin Demirel told reporters.'
  const { article, language } = read(model, text)
  const cast = actorsOf(article, language)
  const speaker = actorAt(cast, at(text, 'Aylin Demirel'))!
  const said: Attribution = {
    id: 'a:attribution:1-32',
    article: 'a',
    mode: 'direct',
    kind: 'assertion',
    source: { actor: speaker.id, name: speaker.name, anonymity: 'named' },
    content: [at(text, 'We will not sign, and I said so')],
    via: [],
    certainty: 'unknown',
    polarity: 'positive',
    evidence: [],
    score: 1,
  }
  const known = withSpeakers(cast, language, [said])
  expect(actorAt(known, at(text, 'We'))?.name).toBe('Aylin Demirel')
  expect(actorOf(known, speaker.id)!.mentions).toHaveLength(speaker.mentions.length + 2)
  expect(withSpeakers(cast, language, [])).toBe(cast)
})
