import { expect, test } from 'vitest'
import { OPERATORS } from '../lexicon/operators.ts'
import { PREDICATES } from '../lexicon/predicates.ts'
import { parseOperators } from './operators.ts'
import { parsePredicates } from './predicates.ts'

const TYPES =
  'AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT'.split(' ')
const MODALITIES = ['promised', 'threatened', 'demanded', 'refused', 'planned', 'hypothetical', 'habitual', 'ongoing', undefined]

test('every predicate has a type of PLOVER, a code of CAMEO or none, and known slots', () => {
  for (const predicate of parsePredicates(PREDICATES)) {
    expect(TYPES, predicate.words).toContain(predicate.type)
    if (predicate.cameo !== undefined) expect(predicate.cameo, predicate.words).toMatch(/^(?:0[2-9]|1\d|20)\d{1,2}$/)
    for (const slot of predicate.slots) expect(slot, predicate.words).toMatch(/^[a-z]+$/)
  }
})

test('all sixteen types have predicates, and all have verbs', () => {
  const verbs = parsePredicates(PREDICATES).filter(({ noun }) => !noun)
  expect(new Set(verbs.map(({ type }) => type))).toEqual(new Set(TYPES))
})

test('every operator has a known modality and makes known types', () => {
  for (const operators of parseOperators(OPERATORS).values())
    for (const { words, modality, made } of operators) {
      expect(MODALITIES, words).toContain(modality)
      for (const event of Object.values(made)) expect(TYPES, words).toContain(event.type)
    }
})

test('every line of the lexicons that is not plain has an example', () => {
  for (const line of PREDICATES.split('\n').filter(each => each !== '' && !each.startsWith('#')))
    expect(line.split(/ +\| +/)).toHaveLength(6)
  for (const line of OPERATORS.split('\n').filter(each => each !== '' && !each.startsWith('#')))
    expect(line.split(/ +\| +/)).toHaveLength(7)
})
