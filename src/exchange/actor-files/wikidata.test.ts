import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { ownActorsIn } from '../../reading/index.ts'
import { actorLines } from './actor-lines.ts'
import { actorsFromWikidata } from './wikidata.ts'

const item = (id: string, label: string, claims: object = {}, aliases: string[] = []) => ({
  type: 'item',
  id,
  labels: { en: { language: 'en', value: label } },
  aliases: { en: aliases.map(value => ({ language: 'en', value })) },
  claims,
})
const is = (id: string, rank = 'normal', qualifiers: object = {}) => ({ mainsnak: { datavalue: { value: { id } } }, rank, qualifiers })
const time = (value: string, precision: number) => [{ datavalue: { value: { time: value, precision } } }]

const VENN = item(
  'Q900001',
  'Orla Venn',
  {
    P31: [is('Q5')],
    P27: [is('Q27')],
    P21: [is('Q6581072')],
    P39: [
      is('Q900002', 'normal', {
        P580: time('+2014-03-09T00:00:00Z', 11),
        P582: time('+2016-05-00T00:00:00Z', 10),
        P1001: [{ datavalue: { value: { id: 'Q27' } } }],
      }),
      is('Q900003', 'normal', { P580: time('+2017-00-00T00:00:00Z', 9) }),
      is('Q900002', 'deprecated'),
    ],
  },
  ['O. Venn'],
)
const POST = item('Q900002', 'minister for harbours')
const GROUP = item('Q900004', 'Reed Brigade', { P31: [is('Q17149090')], P17: [is('Q657')] })

const BOTH = [
  {
    name: 'Orla Venn',
    aliases: ['O. Venn'],
    type: 'person',
    key: 'wikidata:Q900001',
    country: 'IRL',
    gender: 'f',
    roles: [{ title: 'minister for harbours', of: 'Ireland', from: '2014-03-09', to: '2016-05' }],
    seats: [],
    adjectives: [],
    people: [],
  },
  expect.objectContaining({ name: 'Reed Brigade', type: 'armed-group', key: 'wikidata:Q900004', country: 'TCD', sector: 'REB' }),
]

test('items of a dump are actors with their states, sexes and dated posts', () => {
  const dump = `[\n${[VENN, POST, GROUP].map(each => JSON.stringify(each)).join(',\n')}\n]\n`
  const { actors, complaints } = actorsFromWikidata(dump)
  expect(complaints).toEqual([])
  expect(actors).toEqual(BOTH)
  expect(ownActorsIn(actorLines(actors))).toEqual({ actors, complaints: [] })
})

test('so are the entities of one answer', () => {
  const answer = JSON.stringify({ entities: { Q900001: VENN, Q900002: POST, Q900004: GROUP } })
  expect(actorsFromWikidata(answer).actors).toEqual(BOTH)
})

test('a state that the file holds is known by its code', () => {
  const state = item('Q900009', 'Norland', { P298: [{ mainsnak: { datavalue: { value: 'NOR' } } }] })
  const person = item('Q900010', 'Ada Berg', { P31: [is('Q5')], P27: [is('Q900009')] })
  expect(actorsFromWikidata([person, state].map(each => JSON.stringify(each)).join('\n')).actors[0]).toMatchObject({ country: 'NOR' })
})

test('lines that are no items are told by their numbers', () => {
  const { actors, complaints } = actorsFromWikidata(
    `{"id":7}\n[1,2]\n{"id":\n${JSON.stringify({ ...VENN, labels: {} })}\n${JSON.stringify(GROUP)}`,
  )
  expect(actors.map(({ name }) => name)).toEqual(['Reed Brigade'])
  expect(complaints.map(({ line }) => line)).toEqual([1, 2, 3, 4])
})

property.prop([fc.array(fc.jsonValue(), { maxLength: 5 })])('no JSON makes it throw', values => {
  const { actors } = actorsFromWikidata(values.map(value => JSON.stringify(value)).join('\n'))
  expect(actors).toEqual([])
})

property.prop([fc.record({ P31: fc.constant([is('Q5')]), P27: fc.jsonValue(), P39: fc.jsonValue(), P21: fc.jsonValue() }), fc.jsonValue()])(
  'an item whose claims are not what they should be is an actor without them, or none',
  (claims, aliases) => {
    const { actors } = actorsFromWikidata(JSON.stringify({ ...item('Q1', 'Ada Berg', claims), aliases }))
    expect(actors.map(({ name }) => name)).toEqual(['Ada Berg'])
  },
)
