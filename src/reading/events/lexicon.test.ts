import { expect, test } from 'vitest'
import { columns } from '../actors/gazetteer.ts'
import { CONTEXTS } from '../lexicon/contexts.ts'
import { INSTRUMENTS } from '../lexicon/instruments.ts'
import { MODES } from '../lexicon/modes.ts'
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

test('every mode that the lexicons name is one of PLOVER’s for its type', () => {
  const known = new Set(columns(MODES).map(([type, mode]) => `${type} ${mode}`))
  for (const { words, type, mode } of parsePredicates(PREDICATES)) if (mode !== undefined) expect(known, words).toContain(`${type} ${mode}`)
  for (const [kind, mode] of columns(INSTRUMENTS)) if (mode !== '-') expect(known, kind).toContain(`ASSAULT ${mode}`)
})

test('the codes of modes, contexts and instruments are codes of CAMEO', () => {
  const codes = [
    ...columns(MODES).map(([, , each]) => each),
    ...columns(CONTEXTS).map(([, each]) => each),
    ...columns(INSTRUMENTS).map(([, , each]) => each),
  ]
  for (const code of codes.flatMap(each => (each ?? '').split(' ')).filter(each => each !== '' && each !== '-'))
    expect(code).toMatch(/^(?:0[2-9]|1\d|20)\d{1,2}$/)
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
