import { test as property, fc } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { Tokens } from '../../language/index.ts'
import { atomsOf } from './atoms.ts'
import { numeral, ordinal } from './numerals.ts'
import { quantitiesOf } from './quantities.ts'

/** Words with their tags, heads and relations, one "form/UPOS/head/deprel" each; head counts from 1, 0 is the root. */
function tree(text: string, tagged: string): Tokens {
  const rows = tagged.split(' ').map(each => each.split('/'))
  let from = 0
  const start = rows.map(([word = '']) => (from = text.indexOf(word, from)))
  return {
    text,
    length: rows.length,
    start: Int32Array.from(start),
    end: Int32Array.from(start.map((s, i) => s + (rows[i]?.[0] ?? '').length)),
    lemma: rows.map(row => row[0] ?? ''),
    upos: rows.map(row => row[1] as Tokens['upos'][number]),
    xpos: rows.map(() => ''),
    head: Int32Array.from(rows.map(row => Number(row[2]) - 1)),
    deprel: rows.map(row => row[3] ?? ''),
    sentence: new Int32Array(rows.length),
    sentences: Int32Array.from([0, rows.length]),
  }
}

function flat(text: string): Tokens {
  return tree(text, `${text.split(' ')[0]}/X/0/root`)
}

test('a number says what it counts, without the words that only lead to it', () => {
  const text = '46 Turkish citizens and 3 other Iraqis'
  const tokens = tree(
    text,
    '46/NUM/3/nummod Turkish/ADJ/3/amod citizens/NOUN/0/root and/CCONJ/7/cc 3/NUM/7/nummod other/ADJ/7/amod Iraqis/PROPN/3/conj',
  )
  expect(quantitiesOf(tokens, []).map(({ value, counted }) => [value, counted && text.slice(counted.start, counted.end)])).toEqual([
    [46, 'Turkish citizens'],
    [3, 'Iraqis'],
  ])
})

describe('qualifiers, ranges, units', () => {
  test.each([
    ['at least 30 were hurt', { value: 30, low: 30 }],
    ['up to 500 came', { value: 500, high: 500 }],
    ['nearly 200 came', { value: 200, low: 180, high: 200 }],
    ['dozens came', { value: 36, low: 24, high: 99 }],
    ['tens of thousands came', { value: 30_000, low: 20_000, high: 99_999 }],
    ['between 20,000 and 31,500 fighters', { value: 25_750, low: 20_000, high: 31_500 }],
    ['10 to 15 men', { value: 12.5, low: 10, high: 15 }],
    ['$2.5 million', { value: 2_500_000, unit: 'USD' }],
    ['a grant of €60m', { value: 60_000_000, unit: 'EUR' }],
    ['12 per cent', { value: 12, unit: '%' }],
    ['two-thirds of the deputies', { value: 2 / 3, unit: 'share' }],
    ['half a million people', { value: 500_000 }],
    ['three hundred and twelve deputies', { value: 312 }],
  ])('%s', (text, expected) => {
    const [found] = quantitiesOf(flat(text), [])
    expect(found).toMatchObject(expected)
    for (const end of ['low', 'high'] as const) if (!(end in expected)) expect(found).not.toHaveProperty(end)
  })
})

test.each(['an F-16 jet', 'Flight 800 fell', 'the G20 met', 'no one came', 'a 6-year-old girl', 'Ana Ruiz, 49, who'])(
  '%s holds no quantity',
  text => {
    expect(quantitiesOf(flat(text), [])).toEqual([])
  },
)

test('a number inside a date is no quantity', () => {
  const text = 'on 11 June 2014 they took 49'
  expect(quantitiesOf(flat(text), [{ start: 3, end: 15 }]).map(({ value }) => value)).toEqual([49])
})

property.prop([fc.nat(999_999_999)])('figures with thousands commas are read back', n => {
  expect(numeral(atomsOf(n.toLocaleString('en-US')), 0)?.value).toBe(n)
})

property.prop([fc.nat(999_999)])('a number written out in words is read back', n => {
  const atoms = atomsOf(spelled(n))
  expect(numeral(atoms, 0)).toMatchObject({ value: n, next: atoms.length })
})

property.prop([fc.integer({ min: 1, max: 99 })])('an ordinal in figures is read back', n => {
  expect(ordinal(atomsOf(`${n}th`), 0)?.value).toBe(n)
})

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

function spelled(n: number): string {
  if (n < 20) return ONES[n] ?? ''
  if (n < 100) return (TENS[Math.floor(n / 10) - 2] ?? '') + (n % 10 ? `-${ONES[n % 10]}` : '')
  if (n < 1000) return `${ONES[Math.floor(n / 100)]} hundred${n % 100 ? ` and ${spelled(n % 100)}` : ''}`
  return `${spelled(Math.floor(n / 1000))} thousand${n % 1000 ? ` ${spelled(n % 1000)}` : ''}`
}

test.each([
  ['many', '2.3bn pounds', 'GBP'],
  ['few', '40 pounds', 'lb'],
])('many pounds are money, few are weight: %s', (_, text, unit) => expect(quantitiesOf(flat(text), [])[0]).toMatchObject({ unit }))
