import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadModel } from '../../language/index.ts'
import { read } from '../actors/read.fixture.ts'
import type { Place } from '../place.ts'
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
