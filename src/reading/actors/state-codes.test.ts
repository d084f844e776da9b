import { expect, test } from 'vitest'
import { COUNTRIES } from '../lexicon/countries.ts'
import { STATE_CODES } from '../lexicon/state-codes.ts'
import { columns, knownActor } from './gazetteer.ts'
import { stateCodes } from './state-codes.ts'

test('every state and territory of ISO 3166-1 is in the gazetteer, under both its codes', () => {
  const rows = columns(COUNTRIES).map(([codes]) => codes!.split(' '))
  expect(rows.length).toBe(250)
  expect(new Set(rows.map(([three]) => three)).size).toBe(250)
  expect(new Set(rows.map(([, two]) => two)).size).toBe(250)
})

test('a state has its number and abbreviation of the Correlates of War, a territory has none', () => {
  expect(stateCodes('TUR')).toEqual({ name: 'Turkey', iso2: 'TR', cow: 640, cowAbbreviation: 'TUR', fips: 'TU' })
  expect(stateCodes('DEU')).toMatchObject({ cow: 255, cowAbbreviation: 'GMY' })
  expect(stateCodes('SSD')).toMatchObject({ cow: 626, cowAbbreviation: 'SSD' })
  expect(stateCodes('HKG')).toEqual({ name: 'Hong Kong', iso2: 'HK', fips: 'HK' })
  expect(stateCodes('XXX')).toBeUndefined()
})

test('no code is given twice, and none to a state that is not there', () => {
  const rows = columns(STATE_CODES)
  for (const at of [0, 1, 2]) {
    const given = rows.map(row => row[at]).filter(code => code !== '')
    expect(new Set(given).size).toBe(given.length)
  }
  expect(rows.filter(([country]) => knownActor(country!) === undefined)).toEqual([])
  // The state system of 2016 had 195 members.
  expect(rows.filter(([, cow]) => cow !== '').length).toBe(195)
})
