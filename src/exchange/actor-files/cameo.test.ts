import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { ownActorsIn } from '../../reading/index.ts'
import { actorLines } from './actor-lines.ts'
import { actorsFromCameo } from './cameo.ts'

const DICTIONARY = `# a dictionary
NORLAND_  [NOR]
+NORLANDER_
ORLA_VENN_  ; harbour minister
+O._VENN_
	[IRLELI 750101-020301]
	[IRLGOV 020301-040607]
	[IRLGOV >110102]
REED_BRIGADE_ [TCDREB]
+BRIGADE_OF_THE_REED_
RBG [TCDREB]
LANTERN_RELIEF [NGOHLH] # helps
`

describe('a dictionary of actors', () => {
  const { actors, complaints } = actorsFromCameo(DICTIONARY)

  test('gives an actor an entry, named as a text would', () => {
    expect(complaints).toEqual([])
    expect(actors.map(({ name, aliases, type, country, sector }) => ({ name, aliases, type, country, sector }))).toEqual([
      { name: 'Orla Venn', aliases: ['O. Venn'], type: 'person', country: 'IRL', sector: 'GOV' },
      { name: 'Reed Brigade', aliases: ['Brigade of the Reed'], type: 'armed-group', country: 'TCD', sector: 'REB' },
      { name: 'RBG', aliases: [], type: 'armed-group', country: 'TCD', sector: 'REB' },
      { name: 'Lantern Relief', aliases: [], type: 'organisation', country: undefined, sector: 'NGO' },
    ])
  })

  test('gives posts of the codes that hold for a time', () => {
    expect(actors[0]!.roles).toEqual([
      { title: 'government official', of: 'Ireland', from: '2002-03-01', to: '2004-06-07' },
      { title: 'government official', of: 'Ireland', from: '2011-01-02' },
    ])
  })

  test('comes back from the file that is written of it', () => {
    expect(ownActorsIn(actorLines(actors))).toEqual({ actors, complaints: [] })
  })
})

test('a dictionary of agents gives nouns with their sectors', () => {
  const { actors, complaints } = actorsFromCameo(
    '!PERSON! = MAN, WOMAN\nFISHER!PERSON! [~AGR]\nCHAMBER_OF_COMMERCE {CHAMBERS_OF_COMMERCE} [~BUS]\nDEPARTMENT [~GOV}\n',
  )
  expect(complaints).toEqual([])
  expect(actors.map(({ name, aliases, type, sector }) => [name, aliases, type, sector])).toEqual([
    ['fisherman', ['fisherwoman'], 'noun', 'CVL'],
    ['chamber of commerce', [], 'noun', 'BUS'],
    ['department', [], 'noun', 'GOV'],
  ])
})

test.each([
  ['+ALIAS_\n', 1, /none before it/],
  ['GOOD_ [TCDREB]\nBAD_ [TCD REB !]\n', 2, /no code/],
  ['LATE_ [TCDREB 999999-010101]\n', 1, /no code with a date/],
  ['NOTHING_\nGOOD_ [TCDREB]\n', 1, /has no code/],
])('a line that is no entry is told by its number: %j', (text, line, why) => {
  expect(actorsFromCameo(text).complaints).toEqual([{ line, message: expect.stringMatching(why) }])
})

property.prop([
  fc.string({
    unit: fc.constantFrom('A', '_', '+', '[', ']', '~', '>', '0', '1', ' ', '\n', '!', '=', ',', ';', '{', '}'),
    maxLength: 300,
  }),
])('whatever stands in a dictionary, what is written of it can be read', text => {
  const { actors } = actorsFromCameo(text)
  expect(ownActorsIn(actorLines(actors)).complaints).toEqual([])
})

test('a line of a million brackets is passed over at once', () => {
  const { complaints } = actorsFromCameo(`${'['.repeat(1_000_000)}\n${'!A! = '.repeat(1000)}\nGOOD_ [TCDREB]`)
  expect(complaints[0]).toMatchObject({ line: 1 })
})
