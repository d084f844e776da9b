import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadModel } from '../../language/index.ts'
import { PEOPLE_NOUNS } from '../lexicon/people-nouns.ts'
import { actorsOf } from './actors.ts'
import { columns } from './gazetteer.ts'
import { OWN_SECTORS } from './own-actor.ts'
import { read } from './read.fixture.ts'

const model = loadModel(readFileSync(new URL('../../../models/english.bin', import.meta.url)))

function names(text: string): string[] {
  const { article, language } = read(model, text)
  return actorsOf(article, language).actors.map(({ name }) => name)
}

test('whoever has a trade is somebody', () => {
  expect(names('A welder told them that the well was dry.')).toContain('A welder')
  expect(names('Three Peruvian beekeepers blocked the road.')).toContain('Three Peruvian beekeepers')
})

test('so is who speaks and is called by what he does, though the lexicon lacks the word', () => {
  expect(names('The bellfounder said that the tower would stand.')).toContain('The bellfounder')
})

test('a thing whose word ends so is nobody', () => {
  expect(names('The transformer burnt and the shelter fell.')).toEqual([])
  expect(names('The computer said no.')).toEqual([])
})

test('a trade behind a name is said of the one named', () => {
  expect(names('Ada Rossi, a beekeeper, closed the gate.')).toEqual(['Ada Rossi'])
})

test('every noun has a sector that is known', () => {
  expect(columns(PEOPLE_NOUNS).filter(([sector]) => !OWN_SECTORS.includes(sector as never))).toEqual([])
})
