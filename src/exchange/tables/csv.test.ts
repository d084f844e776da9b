import { fc, test as property } from '@fast-check/vitest'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { csvHead, csvLine } from './csv.ts'

const PLAIN = { guardFormulas: false }

property.prop([fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 3, maxLength: 3 }), { minLength: 1 })])(
  'any words come back from a CSV reader as they were',
  rows => {
    const text = rows.map(row => csvLine(row, PLAIN)).join('')
    // The line's own end is a line feed; what looks like one within a field is the field's.
    expect(parse(text, { record_delimiter: '\n' })).toEqual(rows)
  },
)

test('nothing, an empty text, a number, a moment and a list are told apart', () => {
  expect(csvLine([undefined, '', 0, false, new Date(0), ['a', 'b;c'], 'a "b"', ' a', 'a\nb'], PLAIN)).toBe(
    ',"",0,false,1970-01-01T00:00:00.000Z,"[""a"",""b;c""]","a ""b"""," a","a\nb"\n',
  )
  expect(csvHead([{ name: 'Event ID', type: 'string' }], PLAIN)).toBe('Event ID\n')
})

test('words that a spreadsheet would take for a formula get an apostrophe where that is asked for; a negative number is none', () => {
  const cells = ['=HYPERLINK("http://a.example")', '+1', '-2', '@sum', '\tx', 'a=b', -2]
  expect(csvLine(cells, { guardFormulas: true })).toBe(`"'=HYPERLINK(""http://a.example"")",'+1,'-2,'@sum,'\tx,a=b,-2\n`)
  expect(csvLine(['=1'], PLAIN)).toBe('=1\n')
})
