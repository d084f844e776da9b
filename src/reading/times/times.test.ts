import { test as property, fc } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { Tokens } from '../../language/index.ts'
import { fromSerial, iso, isoWeek, monday, parseDay, serial, weekday } from './calendar.ts'
import { intervalOf } from './interval.ts'
import { timesOf } from './times.ts'

/** No tree: every clause is taken for past, as news mostly is. */
function treeless(text: string): Tokens {
  const none = new Int32Array(0)
  return {
    text,
    length: 0,
    start: none,
    end: none,
    lemma: [],
    upos: [],
    xpos: [],
    head: none,
    deprel: [],
    sentence: none,
    sentences: new Int32Array(1),
  }
}

/** Thursday, 11 September 2014. */
const PUBLISHED = { value: '2014-09-11', precision: 'day', from: 'given' } as const

function read(text: string): string[] {
  return timesOf({ text, published: PUBLISHED }, treeless(text)).map(
    time => `${text.slice(time.start, time.end)} = ${time.type} ${time.value}`,
  )
}

describe('a date of the calendar', () => {
  test.each([
    ['They were taken on June 11.', 'June 11 = DATE 2014-06-11'],
    ['It was signed on June 11, 2009, in Oslo.', 'June 11, 2009 = DATE 2009-06-11'],
    ['It was signed on the 3rd of May 1999.', 'the 3rd of May 1999 = DATE 1999-05-03'],
    ['It began on Friday, Aug. 29.', 'Friday, Aug. 29 = DATE 2014-08-29'],
    ['Parliament voted in 2003.', '2003 = DATE 2003'],
    ['Trade grew in the third quarter of 2013.', 'the third quarter of 2013 = DATE 2013-Q3'],
    ['It was built in the late 1980s.', 'the late 1980s = DATE 198'],
    ['A treaty of the 19th century.', 'the 19th century = DATE 18'],
    ['The camp opened last fall.', 'last fall = DATE 2013-FA'],
    ['Filed 2014-02-03 in court.', '2014-02-03 = DATE 2014-02-03'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]))
})

describe('a date that leans on the day of publication', () => {
  test.each([
    ['He spoke on Thursday.', 'Thursday = DATE 2014-09-11'],
    ['He spoke on Wednesday.', 'Wednesday = DATE 2014-09-10'],
    ['He spoke last Friday.', 'last Friday = DATE 2014-09-05'],
    ['He spoke late Monday.', 'late Monday = DATE 2014-09-08'],
    ['Talks failed last month.', 'last month = DATE 2014-08'],
    ['Talks failed four years ago.', 'four years ago = DATE 2010'],
    ['Talks failed yesterday.', 'yesterday = DATE 2014-09-10'],
    ['Talks failed earlier this year.', 'earlier this year = DATE 2014'],
    ['Talks failed last November.', 'last November = DATE 2013-11'],
    ['Over the past year it doubled.', 'the past year = DATE 2013'],
    ['Shells fell Tuesday night.', 'Tuesday night = TIME 2014-09-09TNI'],
    ['Shells fell at 10:35 a.m. on Tuesday.', '10:35 a.m. on Tuesday = TIME 2014-09-09T10:35'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]))
})

describe('a duration or a set', () => {
  test.each([
    ['It took two weeks.', 'two weeks = DURATION P2W'],
    ['It took two and a half hours.', 'two and a half hours = DURATION PT2H30M'],
    ['It rose for the past two months.', 'the past two months = DURATION P2M'],
    ['It went on for several years.', 'several years = DURATION PXY'],
    ['They meet every day.', 'every day = SET P1D'],
    ['They meet each Thursday.', 'each Thursday = SET XXXX-WXX-4'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]))
})

describe('what looks like a time and is none', () => {
  test.each([
    'The minister may resign.',
    'Some 2000 troops left.',
    'A 12-year-old boy was hurt.',
    'They march on the capital.',
    'Theresa May spoke.',
    'It cost $1999.',
  ])('%s', text => expect(read(text)).toEqual([]))
})

test('"that year" and "the following day" look back to the last date of the text', () => {
  expect(read('In 2003 it refused. That year the war began.')[1]).toBe('That year = DATE 2003')
  expect(read('It began on June 3. The following day they fled.')[1]).toBe('The following day = DATE 2014-06-04')
})

test('the past two months end on the day of publication', () => {
  const text = 'It rose for the past two months.'
  expect(timesOf({ text, published: PUBLISHED }, treeless(text))[0]).toMatchObject({ from: '2014-07-11', to: '2014-09-11' })
})

test('without a day of publication a weekday keeps X for the week', () => {
  const text = 'He spoke on Thursday.'
  expect(timesOf({ text }, treeless(text))[0]).toMatchObject({ value: 'XXXX-WXX-4' })
})

property.prop([
  fc.array(
    fc.constantFrom(
      'on',
      'May',
      '3',
      ',',
      '2014',
      'last',
      'week',
      'the',
      'two',
      'years',
      'ago',
      '.',
      'Friday',
      'night',
      'a',
      '-',
      'third',
      'quarter',
      "'s",
    ),
  ),
])('times lie in the text, in order, without overlap', words => {
  const text = words.join(' ')
  let end = 0
  for (const time of timesOf({ text, published: PUBLISHED }, treeless(text))) {
    expect(time.start).toBeGreaterThanOrEqual(end)
    expect(time.end).toBeLessThanOrEqual(text.length)
    expect((time.from ?? '') <= (time.to ?? '')).toBe(true)
    end = time.end
  }
})

property.prop([fc.integer({ min: -200_000, max: 200_000 })])(
  'a day is its serial number, its ISO date and its place in an ISO week',
  days => {
    const day = fromSerial(days)
    expect(serial(day)).toBe(days)
    expect(parseDay(iso(day))).toEqual(day)
    const { year, week } = isoWeek(day)
    expect(serial(monday(year, week)) + weekday(day) - 1).toBe(days)
  },
)

property.prop([
  fc.integer({ min: 1600, max: 2400 }),
  fc.constantFrom('', '-02', '-12', '-Q1', '-Q4', '-W01', '-W52-WE', '-SU', '-WI', '-06-30', '-06-30TNI', '-06-30T10:35'),
])('the interval of a value begins before it ends', (year, rest) => {
  const interval = intervalOf(`${year}${rest}`)
  expect(interval).toBeDefined()
  expect((interval?.from ?? '') <= (interval?.to ?? '')).toBe(true)
})
