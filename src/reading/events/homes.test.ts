import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadModel } from '../../language/index.ts'
import { read } from '../actors/read.fixture.ts'
import { readingOf } from '../reading.ts'

const model = loadModel(readFileSync(new URL('../../../models/english.bin', import.meta.url)))

/** `TYPE: country > country` of every event. */
function sides(text: string): string[] {
  const { article, language } = read(model, text, '2009-05-01')
  const { actors, events } = readingOf(article, language)
  const country = (id: string | undefined) => actors.find(actor => actor.id === id)?.country ?? '-'
  return events.map(({ type, actor, recipient }) => `${type}: ${country(actor.actor)} > ${country(recipient.actor)}`)
}

test('those who are only described are of the place of the deed', () => {
  expect(sides('Guerrillas ambushed an army patrol in southern Colombia.')).toEqual(['ASSAULT: COL > COL'])
  expect(sides('Israeli warplanes struck a police station in the Gaza Strip.')).toEqual(['ASSAULT: ISR > PSE'])
})

test('a state deals with its own people where no other state is spoken of', () => {
  expect(sides('Burmese soldiers detained 14 monks after prayers.')).toEqual(['COERCE: MMR > MMR'])
  expect(sides('Burmese soldiers detained 14 monks after talks with Thailand.')).toContain('COERCE: MMR > -')
})

test('foreigners, bodies of several states and those who meet abroad are of no state that is not said', () => {
  expect(sides('Egyptian police arrested two foreign journalists near the square.')).toEqual(['COERCE: EGY > -'])
  expect(sides('The president of Chad met rebels in Geneva.')).toEqual(['CONSULT: TCD > -'])
  expect(sides('NATO troops killed two gunmen in Helmand.')).toEqual(['ASSAULT: - > AFG'])
})

test('how the state was concluded is said', () => {
  const { article, language } = read(model, 'Burmese soldiers detained 14 monks after prayers.')
  expect(readingOf(article, language).events[0]?.why).toMatch(/; recipient of MMR by the state that alone is spoken of$/)
})

test('every actor of a reading has an id of its own, and every side of an event is one of them', () => {
  const text =
    'Gunmen shot six teachers near Kandahar. Troops attacked a base in Helmand, killing nine guards. Police arrested the gunmen in Kabul.'
  const { article, language } = read(model, text, '2009-05-01')
  const { actors, events } = readingOf(article, language)
  expect(new Set(actors.map(({ id }) => id)).size).toBe(actors.length)
  const ids = new Set(actors.map(({ id }) => id))
  for (const { actor, recipient } of events)
    for (const { actor: id } of [actor, recipient]) expect(id === undefined || ids.has(id)).toBe(true)
})
