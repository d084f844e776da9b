import { fc, test as check } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { relativeTimeLength } from './relative-time.ts'
import { dayOrderOf, statedDate } from './stated-date.ts'

describe('a stated date', () => {
  test.each([
    ['Published Tuesday, May 6, 2014', '2014-05-06'],
    ['3 May 2014 at 10:12 am', '2014-05-03T10:12'],
    ['May 3rd, 2014 | 4:05 pm', '2014-05-03T16:05'],
    ['May 3, 2014, 12:05 a.m.', '2014-05-03T00:05'],
    ['3. Mai 2014 um 10:12 Uhr', '2014-05-03T10:12'],
    ['3 de mayo de 2014 a las 10:12', '2014-05-03T10:12'],
    ['le 3 mai 2014 à 10h12', '2014-05-03T10:12'],
    ['3 Mayıs 2014', '2014-05-03'],
    ['2014年5月3日', '2014-05-03'],
    ['2014-05-03T10:12:33+02:00', '2014-05-03T10:12:33+02:00'],
    ['Sat, 03 May 2014 10:12:00 GMT', '2014-05-03T10:12:00Z'],
    ['12.05.09, 13:45', '2009-05-12T13:45'],
    ["20 Jan '14", '2014-01-20'],
    ['May 2014', '2014-05'],
  ])('%s', (text, value) => expect(statedDate(text)?.value).toBe(value))

  test.each(['31.02.2023', 'Nov 20, 10:30', 'version 1.2.3.4', '10:12', 'may be 3', '99/99/9999'])('none: %s', text =>
    expect(statedDate(text)).toBeUndefined(),
  )

  test('figures are read in the order that a page has elsewhere', () => {
    expect(dayOrderOf(['3/5/2014', '25/4/2014'], 'mdy')).toBe('dmy')
    expect(dayOrderOf(['3/5/2014', '4/25/2014'], 'dmy')).toBe('mdy')
    expect(statedDate('3/5/2014', 'dmy')?.value).toBe('2014-05-03')
    expect(statedDate('3/5/2014', 'mdy')?.value).toBe('2014-03-05')
  })

  check.prop([fc.string({ unit: 'binary' })])('lies within its text, and is a day of the calendar', text => {
    const found = statedDate(text)
    if (!found) return
    expect(found.start).toBeGreaterThanOrEqual(0)
    expect(found.end).toBeLessThanOrEqual(text.length)
    expect(Number.isNaN(Date.parse(found.value.slice(0, 10)))).toBe(false)
  })

  check.prop([fc.date({ min: new Date('1950-01-01'), max: new Date('2069-12-31'), noInvalidDate: true })])(
    'is the day that was written',
    date => {
      const day = date.toISOString().slice(0, 10)
      const written = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }).format(date)
      expect(statedDate(written)?.value).toBe(day)
      expect(statedDate(date.toISOString())?.value.slice(0, 16)).toBe(date.toISOString().slice(0, 16))
    },
  )
})

describe('a time told from now', () => {
  test.each(['3 years ago', '3h', 'vor 3 Stunden', 'il y a 2 jours', 'hace 2 días', 'yesterday', 'a day ago', '5 min'])('%s', text =>
    expect(relativeTimeLength(text)).toBe(text.length),
  )
  test.each(['3 men', 'agony', '5', 'todays', ''])('none: %s', text => expect(relativeTimeLength(text)).toBe(0))
})
