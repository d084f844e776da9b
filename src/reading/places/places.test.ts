import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadModel } from '../../language/index.ts'
import { read } from '../actors/read.fixture.ts'
import type { Place } from '../place.ts'
import { PLACE_GOLD } from './place-gold.ts'
import { placesOf } from './places.ts'
import { toponymsCalled } from './toponyms.ts'

const model = loadModel(readFileSync(new URL('../../../models/english.bin', import.meta.url)))

function placeIn(text: string, words: string): Place | undefined {
  const { article, language } = read(model, text)
  const start = text.indexOf(words)
  return placesOf(article, language).find(place => place.start === start)
}

test('a town of the conflict is found in any spelling', () => {
  for (const name of ['Kobane', 'Kobani', 'Ayn al-Arab', 'Ain al-Arab'])
    expect(toponymsCalled(name)[0]).toMatchObject({ country: 'SYR', precision: 'city' })
})

test('a state is a country, without a point', () => {
  expect(placeIn('Shells fell in Syria.', 'Syria')).toMatchObject({ country: 'SYR', precision: 'country' })
})

test('the country that the article speaks of settles which town is meant', () => {
  expect(placeIn('Libyan ships left Tripoli. Libya said so.', 'Tripoli')?.country).toBe('LBY')
  expect(placeIn('Lebanese soldiers entered Tripoli. Lebanon and Beirut agreed, and the Lebanese army too.', 'Tripoli')?.country).toBe(
    'LBN',
  )
})

test('a country behind a comma settles it', () => {
  expect(placeIn('The fire began in Valencia, Venezuela, on Sunday.', 'Valencia')?.country).toBe('VEN')
})

test('the part of another state that bears a state’s name is meant beside other parts of that state', () => {
  expect(placeIn('Storms hit Georgia and Alabama, and trees fell in Atlanta.', 'Georgia')).toMatchObject({
    country: 'USA',
    precision: 'region',
  })
  expect(placeIn('Storms hit Georgia, and trees fell in Tbilisi.', 'Georgia')).toMatchObject({ country: 'GEO', precision: 'country' })
  expect(placeIn('American diplomats flew to Georgia.', 'Georgia')?.country).toBe('GEO')
})

test('the land around a town is a region, a lake an area', () => {
  expect(placeIn('Shells fell in the Donetsk region.', 'Donetsk')).toMatchObject({ country: 'UKR', precision: 'region' })
  expect(placeIn('A boat sank on Lake Albert.', 'Lake Albert')?.precision).toBe('area')
})

test('what the sentence speaks of goes before what the article speaks of', () => {
  const text = 'Spanish police met Spanish judges. Venezuelan soldiers attacked a fort in Valencia.'
  expect(placeIn(text, 'Valencia')?.country).toBe('VEN')
})

test('country and precision of a toponym are right for 95 of 100 of our own gold', () => {
  const wrong: string[] = []
  let all = 0
  for (const line of PLACE_GOLD.trim().split('\n')) {
    const [date, sentence, gold] = line.split(' | ')
    const { article, language } = read(model, sentence!, date)
    const places = placesOf(article, language)
    for (const item of gold!.split('; ')) {
      const [words, meant] = item.split('=')
      const start = sentence!.search(new RegExp(`\\b${words}\\b`))
      const place = places.find(other => other.start < start + words!.length && start < other.end)
      const found = place ? `${place.country ?? '-'} ${place.precision}` : '-'
      all++
      if (found !== meant) wrong.push(`${words}: ${found} and not ${meant} in "${sentence}"`)
    }
  }
  expect(all).toBeGreaterThanOrEqual(120)
  expect(1 - wrong.length / all, wrong.join('\n')).toBeGreaterThanOrEqual(0.95)
})
