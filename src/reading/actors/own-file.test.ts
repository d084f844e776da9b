import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { MOST_ACTORS, ownActorsIn } from './own-file.ts'

const TABLE = `# those we met in the field
name\ttype\taliases\tcountry\tsector\troles\tseats
Orla Venn\tperson\tO. Venn; Venn of Harbour\tIRL\tGOV\tharbour minister | Ireland | 2014-03..2016; envoy || 2017\t
Reed Brigade\tarmed-group\t\tTCD\tREB\t\tLantern House; the Kiln
`

describe('a table', () => {
  test('has a line of column names and one actor a line', () => {
    const { actors, complaints } = ownActorsIn(TABLE)
    expect(complaints).toEqual([])
    expect(actors).toEqual([
      {
        name: 'Orla Venn',
        aliases: ['O. Venn', 'Venn of Harbour'],
        type: 'person',
        country: 'IRL',
        sector: 'GOV',
        roles: [
          { title: 'harbour minister', of: 'Ireland', from: '2014-03', to: '2016' },
          { title: 'envoy', from: '2017', to: '2017' },
        ],
        seats: [],
        adjectives: [],
        people: [],
      },
      {
        name: 'Reed Brigade',
        aliases: [],
        type: 'armed-group',
        country: 'TCD',
        sector: 'REB',
        roles: [],
        seats: ['Lantern House', 'the Kiln'],
        adjectives: [],
        people: [],
      },
    ])
  })

  test('with a column that is not known is refused', () => {
    expect(ownActorsIn('name\tcolour\nA\tred').complaints).toEqual([{ line: 1, message: expect.stringContaining('no column "colour"') }])
    expect(ownActorsIn('type\nperson').complaints[0]?.message).toMatch(/"name" among them/)
  })
})

describe('lines of JSON', () => {
  test('hold an actor each', () => {
    const { actors, complaints } = ownActorsIn('{"name":"Mira Sol","type":"person","roles":[{"title":"mayor","from":"2020"}]}\n')
    expect(complaints).toEqual([])
    expect(actors[0]).toMatchObject({ name: 'Mira Sol', type: 'person', roles: [{ title: 'mayor', from: '2020' }] })
  })

  test.each([
    ['{"name":""}', /"name"/],
    ['{"name":"A\\u0000B"}', /"name"/],
    ['{"name":"Sol","type":"planet"}', /the types are/],
    ['{"name":"Sol","country":"Atlantis"}', /three letters/],
    ['{"name":"Sol","sector":"GVT"}', /the sectors are/],
    ['{"name":"Sol","gender":"x"}', /m or f/],
    ['{"name":"Sol","key":"a b"}', /letters, digits/],
    ['{"name":"Sol","aliases":"Sun"}', /"aliases"/],
    ['{"name":"Sol","roles":[{"title":"mayor","from":"May 2020"}]}', /years, months or days/],
    ['{"name":"Sol","roles":[{"title":"mayor","from":"2020","to":"2019"}]}', /before it begins/],
    ['{"name":"Sol","roles":[7]}', /no post/],
    ['[1]', /no object/],
    ['{"name":', /not JSON/],
  ])('that describe none are told by their number: %s', (line, why) => {
    const { actors, complaints } = ownActorsIn(`{"name":"Good"}\n\n${line}\n{"name":"Also Good"}`)
    expect(actors.map(({ name }) => name)).toEqual(['Good', 'Also Good'])
    expect(complaints).toEqual([{ line: 3, message: expect.stringMatching(why) }])
  })
})

test('a file with more actors than anybody knows is read up to the cap', () => {
  const { actors, complaints } = ownActorsIn(`name\n${'Sol\n'.repeat(MOST_ACTORS + 5)}`)
  expect(actors.length).toBe(MOST_ACTORS)
  expect(complaints).toHaveLength(1)
})

property.prop([fc.string({ unit: 'grapheme', maxLength: 400 })])(
  'whatever a file holds, every line is an actor, a complaint or neither',
  file => {
    const { actors, complaints } = ownActorsIn(file)
    expect(actors.length + complaints.length).toBeLessThanOrEqual(file.split('\n').length)
  },
)

property.prop([fc.array(fc.jsonValue(), { maxLength: 8 })])('no JSON is taken for an actor without a name', values => {
  for (const { name } of ownActorsIn(values.map(value => JSON.stringify(value)).join('\n')).actors) expect(name).toMatch(/\p{L}/u)
})
