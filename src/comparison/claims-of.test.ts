import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { account, at, saying, type Told } from './accounts-for-tests.ts'
import { compare } from './compare.ts'

const told = (outlet: string, published: string, reading: Told['reading']): Told => ({ outlet, published, ...(reading && { reading }) })
const SLUICE = 'the northern sluice of the Lerwick dam had been left open for a week'

const REWORDED = 'for a week the sluice in the north of the Lerwick dam had stood open'

describe('corroboration', () => {
  test('two speakers of two outlets who say the same confirm each other', () => {
    const first = account([`${SLUICE}, Orla Hask said.`], told('Harbour Wire', '2031-04-02', saying('Orla Hask', SLUICE)))
    const second = account([`Petr Vann told us that ${SLUICE}.`], told('Hill Gazette', '2031-04-03', saying('Petr Vann', SLUICE)))
    const claim = compare([first, second]).claims.find(({ articles }) => articles.length === 2)
    expect(claim).toMatchObject({ corroboration: 'independent', outlets: ['Harbour Wire', 'Hill Gazette'], anonymousOrigins: 0 })
    expect(claim!.origins).toHaveLength(2)
  })

  test('one speaker in two outlets is one origin', () => {
    const first = account([`${SLUICE}, Orla Hask said.`], told('Harbour Wire', '2031-04-02', saying('Orla Hask', SLUICE)))
    const second = account([`Orla Hask said ${SLUICE}.`], told('Hill Gazette', '2031-04-03', saying('Orla Hask', SLUICE)))
    expect(compare([first, second]).claims).toMatchObject([{ corroboration: 'single-origin', origins: [{ name: 'Orla Hask' }] }])
  })

  test('the unnamed never meet, and never confirm', () => {
    const first = account(
      [`${SLUICE}, an official said.`],
      told('Harbour Wire', '2031-04-02', saying('an official', SLUICE, { anonymity: 'unnamed' })),
    )
    const second = account(
      [`Word came from an official that ${REWORDED}.`],
      told('Hill Gazette', '2031-04-03', saying('an official', REWORDED, { anonymity: 'unnamed' })),
    )
    expect(compare([first, second]).claims).toMatchObject([{ corroboration: 'unknown', anonymousOrigins: 2 }])
  })
})

describe('what is no one claim', () => {
  test('equal numbers of different things', () => {
    const counting =
      (words: string, value: number, noun: string): Told['reading'] =>
      text => {
        const span = at(text, words)
        return { quantities: [{ start: span.start, end: span.start + String(value).length, value, counted: at(text, noun) }] }
      }
    const first = account(
      ['There were 74 sailors on the barge that sank at Lerwick.'],
      told('A', '2031-04-02', counting('74 sailors', 74, 'sailors')),
    )
    const second = account(
      ['The barge that sank at Lerwick carried 74 barrels of oil.'],
      told('B', '2031-04-02', counting('74 barrels', 74, 'barrels')),
    )
    for (const { articles } of compare([first, second]).claims.filter(({ kind }) => kind === 'quantity')) expect(articles).toHaveLength(1)
  })

  test('a thing said and the same thing denied', () => {
    const first = account([`${SLUICE}, Orla Hask said.`], told('A', '2031-04-02', saying('Orla Hask', SLUICE)))
    const second = account([`Petr Vann denied that ${SLUICE}.`], told('B', '2031-04-03', saying('Petr Vann', SLUICE, { kind: 'denial' })))
    for (const { articles } of compare([first, second]).claims) expect(articles).toHaveLength(1)
  })
})

const PIECE = fc.constantFrom(
  'the sluice',
  'was open',
  'for 12 days',
  'Orla Hask',
  'said',
  'that nobody',
  'drowned.',
  'the dam',
  'and 30 boats',
  'sank.',
)
const TEXTS = fc.array(fc.array(PIECE, { minLength: 1, maxLength: 25 }), { minLength: 1, maxLength: 4 })

property.prop([TEXTS])('in any order the same claims, each opening to words that stand in their text', texts => {
  const accounts = texts.map((pieces, i) => account([pieces.join(' ')], told(`Outlet ${i}`, `2031-04-0${i + 1}`, undefined)))
  const { claims, disagreements } = compare(accounts)
  const turned = compare(accounts.toReversed())
  expect(turned.claims).toEqual(claims)
  expect(turned.disagreements).toEqual(disagreements)
  const textOf = new Map(accounts.map(({ article }) => [article.id, article.text]))
  const evidence = [
    ...claims.flatMap(({ assertedBy, deniedBy }) => [...assertedBy, ...deniedBy].flatMap(one => one.evidence)),
    ...disagreements.flatMap(({ sides }) => sides.flatMap(side => side.evidence)),
  ]
  for (const { article, start, end, exact } of evidence) expect(textOf.get(article)!.slice(start, end)).toBe(exact)
})
