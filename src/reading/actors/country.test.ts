import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadModel } from '../../language/index.ts'
import { actorsOf } from './actors.ts'
import { actorAt } from './cast.ts'
import { COUNTRY_GOLD } from './country-gold.ts'
import { COUNTRY_GOLD_WORLD } from './country-gold-world.ts'
import { read } from './read.fixture.ts'

const model = loadModel(readFileSync(new URL('../../../models/english.bin', import.meta.url)))

interface Row {
  readonly sentence: string
  readonly words: string
  readonly gold: string
  readonly found: string
}

function rows(golds: string): Row[] {
  return golds
    .trim()
    .split('\n')
    .flatMap(line => {
      const [date, sentence, gold] = line.split(' | ')
      const { article, language } = read(model, sentence!, date)
      const cast = actorsOf(article, language)
      return gold!.split('; ').map(item => {
        const [words, country] = item.split('=')
        const start = whole(sentence!, words!)
        const actor = actorAt(cast, { start, end: start + words!.length })
        return { sentence: sentence!, words: words!, gold: country!, found: actor ? (actor.country ?? '-') : 'no actor' }
      })
    })
}

/** Where the words first stand as whole words. */
function whole(sentence: string, words: string): number {
  for (let at = sentence.indexOf(words); at >= 0; at = sentence.indexOf(words, at + 1))
    if (!/\w/.test(sentence[at - 1] ?? '') && !/\w/.test(sentence[at + words.length] ?? '')) return at
  throw new Error(`"${words}" is not in "${sentence}"`)
}

test.each([
  ['our own gold', COUNTRY_GOLD, 300],
  ['sentences from all continents', COUNTRY_GOLD_WORLD, 200],
])('the country of an actor is right for 95 of 100 mentions of %s', (_, gold, most) => {
  const all = rows(gold)
  const wrong = all.filter(row => row.gold !== row.found)
  expect(all.length).toBeGreaterThanOrEqual(most)
  expect(1 - wrong.length / all.length, JSON.stringify(wrong, undefined, 1)).toBeGreaterThanOrEqual(0.95)
})
