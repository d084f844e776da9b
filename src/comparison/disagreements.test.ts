import { describe, expect, test } from 'vitest'
import { account, saying, sayings, type Told } from './accounts-for-tests.ts'
import { compare } from './compare.ts'

/** A reading that knows the barge by its name. */
const named = sayings([{ name: 'Lotte Vann', content: 'Lerwick Bend' }])

const by = (outlet: string, published: string, reading: NonNullable<Told['reading']>): Told => ({ outlet, published, reading })
const STORY = 'Lerwick Bend is a small port at the mouth of the river, known for its tides and its herring.'

describe('denials', () => {
  const boarded = 'customs men of Arland had boarded the barge Lotte Vann at night'
  const accused = account(
    [STORY, `Orla Hask said ${boarded}.`],
    by('Harbour Wire', '2031-04-02', saying('Orla Hask', boarded, { country: 'BOR' })),
  )

  test('what is denied has its denial, and both sides are quoted', () => {
    const denied = 'customs men had boarded the barge at night'
    const denial = account(
      [STORY, `Petr Vann denied that ${denied}.`],
      by('Hill Gazette', '2031-04-03', saying('Petr Vann', denied, { kind: 'denial' })),
    )
    const { claims, disagreements } = compare([accused, denial])
    expect(claims.find(({ deniedBy }) => deniedBy.length > 0)?.deniedBy[0]?.evidence[0]?.exact).toBe(denied)
    expect(disagreements).toMatchObject([{ kind: 'denial', relation: 'contradicts' }])
    expect(disagreements[0]!.sides.map(side => side.evidence[0]!.exact)).toEqual([boarded, denied])
  })

  test('“we have not” answers an accusation, whatever word reports it', () => {
    const own = 'We have not boarded a barge at night'
    const answer = account([STORY, `“${own},” said Petr Vann.`], by('Hill Gazette', '2031-04-03', saying('Petr Vann', own)))
    expect(compare([accused, answer]).disagreements).toMatchObject([{ kind: 'denial' }])
  })

  test('nobody denies what is said only weeks later', () => {
    const denied = 'customs men had boarded the barge at night'
    const denial = account(
      [STORY, `Petr Vann denied that ${denied}.`],
      by('Hill Gazette', '2031-03-03', saying('Petr Vann', denied, { kind: 'denial' })),
    )
    expect(compare([accused, denial]).disagreements).toEqual([])
  })

  test('what somebody will not do denies nothing', () => {
    const refusal = 'customs men will not board the barge at night'
    const other = account([STORY, `Petr Vann said ${refusal}.`], by('Hill Gazette', '2031-04-03', saying('Petr Vann', refusal)))
    expect(compare([accused, other]).disagreements.filter(({ kind }) => kind === 'denial')).toEqual([])
  })

  test('a refusal to do a thing denies nothing that others tell of it', () => {
    const refused = 'to let customs men board the barge Lotte Vann at night'
    const other = account(
      [STORY, `Petr Vann refused ${refused}.`],
      by('Hill Gazette', '2031-04-03', saying('Petr Vann', refused, { kind: 'denial', cue: 'refused' })),
    )
    expect(compare([accused, other]).disagreements.filter(({ kind }) => kind === 'denial')).toEqual([])
  })
})

describe('counts', () => {
  const counting = (outlet: string, published: string, sentence: string, ...numbers: Parameters<typeof sayings>[1] & object) =>
    account([STORY, sentence], by(outlet, published, sayings([], numbers)))
  const first = counting('A', '2031-04-02', 'The fire on the barge Lotte Vann killed 14 people in the harbour.', [
    '14 people',
    14,
    'people',
  ])

  test('“the two” names both again, and stands against no number', () => {
    const crews = counting('A', '2031-04-02', 'The fire on the barge Lotte Vann killed the two crews in the harbour.', [
      'two crews',
      2,
      'crews',
    ])
    const more = counting('B', '2031-04-03', 'The fire in the harbour killed 19 crews on the barge Lotte Vann.', ['19 crews', 19, 'crews'])
    expect(compare([crews, more]).disagreements).toEqual([])
  })

  test('two numbers of a day contradict, one of weeks later updates', () => {
    const next = counting('B', '2031-04-03', 'The fire in the harbour killed 19 people on the barge Lotte Vann.', [
      '19 people',
      19,
      'people',
    ])
    expect(compare([first, next]).disagreements).toMatchObject([{ kind: 'quantity', relation: 'contradicts' }])
    const later = counting('B', '2031-04-23', 'The fire in the harbour killed 19 people on the barge Lotte Vann.', [
      '19 people',
      19,
      'people',
    ])
    expect(compare([first, later]).disagreements).toMatchObject([{ kind: 'quantity', relation: 'updates' }])
  })

  test('parts that make the same sum count the same otherwise', () => {
    const parts = counting(
      'B',
      '2031-04-03',
      'The fire on the barge killed 11 sailors and 3 passengers in the harbour.',
      ['11 sailors', 11, 'sailors'],
      ['3 passengers', 3, 'passengers'],
    )
    expect(compare([first, parts]).disagreements).toMatchObject([{ kind: 'quantity', relation: 'refines' }])
  })

  test('numbers of different things do not disagree', () => {
    const cargo = counting('B', '2031-04-03', 'The fire on the barge Lotte Vann burned 19 barrels in the harbour.', [
      '19 barrels',
      19,
      'barrels',
    ])
    expect(compare([first, cargo]).disagreements).toEqual([])
  })
})

describe('reversals', () => {
  test('a refusal and a later permission of one voice are one position turned round', () => {
    const no = 'Borduria will not let the barge crews of Arland land at Lerwick Bend'
    const yes = 'barge crews from Arland may land at Lerwick Bend'
    const before = account([STORY, `Orla Hask said ${no}.`], by('A', '2031-04-02', saying('Orla Hask', no)))
    const after = account([STORY, `Orla Hask said ${yes}.`], by('B', '2031-05-02', saying('Orla Hask', yes)))
    const [turned] = compare([after, before]).disagreements
    expect(turned).toMatchObject({ kind: 'position', relation: 'updates' })
    expect(turned!.sides.map(side => side.evidence[0]!.exact)).toEqual([no, yes])
  })

  test('another voice turns nobody’s position round', () => {
    const no = 'the harbour will not let the barge crews of Arland land at Lerwick Bend'
    const yes = 'barge crews from Arland may land at Lerwick Bend'
    const before = account([STORY, `Orla Hask said ${no}.`], by('A', '2031-04-02', saying('Orla Hask', no)))
    const after = account([STORY, `Petr Vann said ${yes}.`], by('B', '2031-05-02', saying('Petr Vann', yes)))
    expect(compare([after, before]).disagreements).toEqual([])
  })

  test('a state that ends has an outcome', () => {
    const before = account([STORY, 'The barge Lotte Vann was held at the customs pier of Lerwick Bend.'], by('A', '2031-04-02', named))
    const after = account([STORY, 'The barge Lotte Vann was let go from the customs pier of Lerwick Bend.'], by('B', '2031-04-12', named))
    const outcomes = compare([after, before]).disagreements
    expect(outcomes.map(({ kind, relation }) => [kind, relation])).toContainEqual(['outcome', 'updates'])
  })
})

describe('positions', () => {
  test('a stand is for, against or conditional, with its day', () => {
    const stances = [
      'Borduria will not let the barges land',
      'Borduria will let the barges land',
      'the barges may land in Borduria, provided that they carry no oil',
    ]
    const found = stances.map((words, i) => {
      const told = account(
        [STORY, `Orla Hask said ${words}.`],
        by('A', `2031-04-0${i + 1}`, saying('Orla Hask', words, { country: 'BOR' })),
      )
      const [position] = compare([told]).positions
      return [position?.stance, position?.from, position?.name]
    })
    expect(found).toEqual([
      ['against', '2031-04-01', 'Orla Hask'],
      ['for', '2031-04-02', 'Orla Hask'],
      ['conditional', '2031-04-03', 'Orla Hask'],
    ])
  })
})
