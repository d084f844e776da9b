import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadModel, readLanguage } from './index.ts'
import { firstAlike, isRubbish } from './unread.ts'

const model = loadModel(readFileSync('models/english.bin'))
const rubbish = (text: string): boolean => isRubbish(text.split(' '), 0, text.split(' ').length)

test('a sentence that stands in the text already is known by its words alone', () => {
  expect([...firstAlike(['It', 'rained', '.', 'He', 'left', '.', 'It', 'rained', '.'], [0, 3, 6, 9])]).toEqual([0, 1, 0])
})

test('a sentence reads the same the second time', () => {
  const { tokens } = readLanguage(model, 'The envoy left Maputo. Nobody spoke. The envoy left Maputo.')
  expect(tokens.deprel.slice(8)).toEqual(tokens.deprel.slice(0, 5))
  expect(tokens.head.slice(8).map(head => (head < 0 ? head : head - 8))).toEqual(tokens.head.slice(0, 5))
})

test('rows of marks are not read, a face, a rule and a score are', () => {
  expect(rubbish('( ( ( . . [ ] ] . . (')).toBe(true)
  expect(rubbish(': - )')).toBe(false)
  expect(rubbish('Lions 3 - 2 Eagles ( 1 - 1 ) , 4 : 3 after extra time')).toBe(false)
  expect(rubbish('a . b ( c ) d [ '.repeat(8).trim())).toBe(true)
})

test('dense rubbish costs no more than a page', () => {
  let state = 7
  const next = (): number => (state = (Math.imul(state, 1664525) + 1013904223) | 0) >>> 24
  const text = Array.from({ length: 100_000 }, () => 'abc().[]{} ,;:'[next() % 14]).join('')
  const before = process.cpuUsage()
  const { tokens } = readLanguage(model, text)
  const { user, system } = process.cpuUsage(before)
  expect(tokens.length).toBeGreaterThan(50_000)
  expect(user + system).toBeLessThan(4_000_000)
}, 30_000)

test('a million words without a stop, and five million letters without a space, are read in bounded time', () => {
  const before = process.cpuUsage()
  expect(readLanguage(model, 'war '.repeat(1_000_000)).tokens.length).toBe(1_000_000)
  expect(readLanguage(model, 'x'.repeat(5_000_000)).tokens.length).toBe(25_000)
  const { user, system } = process.cpuUsage(before)
  expect(user + system).toBeLessThan(10_000_000)
}, 60_000)

test('marks that turn the direction or join letters stay in their words, and every span maps', () => {
  const text = 'The \u202bوزير\u202c said \u200fno\u200e. می\u200cخواهم he\u200dsaid \ud800 and \udc00 left. 👩\u200d🚒 came.'
  const { tokens } = readLanguage(model, text)
  const outside = [...text].filter(character => !/\s/.test(character)).join('')
  expect(Array.from({ length: tokens.length }, (_, i) => text.slice(tokens.start[i], tokens.end[i])).join('')).toBe(outside)
})
