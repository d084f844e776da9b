import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadModel } from '../../language/index.ts'
import { read } from '../actors/read.fixture.ts'
import type { Place } from '../place.ts'
import { scorePlaces } from './gold.fixture.ts'
import { AMBIGUOUS_GOLD, PLACE_GOLD } from './place-gold.ts'
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

test('the dateline and the outlet settle which town is meant, and the place says so', () => {
  const { article, language } = read(model, 'BEIRUT — A bomb went off near a mosque in Tripoli.\nSoldiers went to Sidon.')
  const tripoli = placesOf(article, language).find(({ name }) => name === 'Tripoli')
  expect(tripoli).toMatchObject({ country: 'LBN', why: 'dateline BEIRUT' })
  const { article: local, language: words } = read(model, 'A lawyer was shot dead in Hyderabad on Wednesday.')
  expect(placesOf({ ...local, outlet: 'Dawn' }, words)[0]).toMatchObject({ country: 'PAK', why: 'the outlet is of PAK' })
  expect(placesOf({ ...local, page: { ...local.page, url: 'https://news.example.pk/1' } }, words)[0]?.country).toBe('PAK')
  expect(placesOf(local, words)[0]).toMatchObject({ country: 'IND', why: 'size' })
})

test('a small town with a name of plain English is nowhere until its state is spoken of', () => {
  expect(placeIn('The festival in Lakeside was cancelled.', 'Lakeside')?.country).toBeUndefined()
  expect(placeIn('The festival in Lakeside, Florida, was cancelled.', 'Lakeside')?.country).toBe('USA')
})

test('a state said behind a comma holds for the name in the whole article', () => {
  const { article, language } = read(model, 'TRIPOLI, Lebanon (AP) — Soldiers traded fire with gunmen.\nShops in Tripoli stayed shut.')
  expect(placesOf(article, language).map(({ country }) => country)).toEqual(['LBN', 'LBN', 'LBN'])
})

test('country and precision of a toponym are right for 95 of 100 of our own gold, and for 90 of those that several states have', () => {
  const { all, wrong } = scorePlaces(model, PLACE_GOLD)
  expect(all).toBeGreaterThanOrEqual(120)
  expect(1 - wrong.length / all, wrong.join('\n')).toBeGreaterThanOrEqual(0.95)
  const shared = scorePlaces(model, AMBIGUOUS_GOLD)
  expect(shared.all).toBeGreaterThanOrEqual(65)
  expect(1 - shared.wrong.length / shared.all, shared.wrong.join('\n')).toBeGreaterThanOrEqual(0.9)
})
