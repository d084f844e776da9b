import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { words, type Span } from '../../page/index.ts'
import { quotationsOf, quotedShare } from './quotations.ts'

function paragraphsIn(text: string): Span[] {
  const found: Span[] = []
  let start = 0
  for (const paragraph of text.split('\n\n')) {
    found.push({ start, end: start + paragraph.length })
    start += paragraph.length + 2
  }
  return found
}

const quotedIn = (text: string) => quotationsOf(text, paragraphsIn(text)).map(({ inner }) => words(text, inner))

describe('a quotation is what stands between its marks', () => {
  test.each([
    ['curly', '“We go,” he said.', 'We go,'],
    ['straight', '"We go," he said.', 'We go,'],
    ['French', '« Nous partons », dit-il.', 'Nous partons'],
    ['German', '„Wir gehen“, sagte sie.', 'Wir gehen'],
    ['single, as the British set them', '‘We go,’ he said.', 'We go,'],
    ['straight single', "'We go,' he said.", 'We go,'],
    ['typewriter pairs', "``We go,'' he said.", 'We go,'],
    ['a closing mark of the wrong hand', 'They said “no“ twice.', 'no'],
    ['an opening mark of the wrong hand', '”We go,” he said.', 'We go,'],
    ['curly that closes straight', '“We go," he said.', 'We go,'],
  ])('%s', (_name, text, inside) => expect(quotedIn(text)).toEqual([inside]))
})

describe('an apostrophe is no mark', () => {
  test.each([
    ['within a word', 'The miller doesn’t mind, it’s his mill.'],
    ['after a plural', 'The millers’ union and the bakers’ guild met.'],
    ['before a decade', "In the ’90s, and in the '80s, the mill stood."],
    ['in inches', 'The door is 6\'2" high.'],
  ])('%s', (_name, text) => expect(quotedIn(text)).toEqual([]))

  test('a possessive within single marks does not close them', () =>
    expect(quotedIn("'The millers' union can't pay,' she said.")).toEqual(["The millers' union can't pay,"]))
})

test('a quotation within a quotation is one deeper', () => {
  const text = '“He said ‘never’ and left,” she told us.'
  expect(quotationsOf(text, paragraphsIn(text)).map(({ inner, depth }) => [words(text, inner), depth])).toEqual([
    ['He said ‘never’ and left,', 0],
    ['never', 1],
  ])
})

test('a quotation within one may be set in the same marks', () =>
  expect(quotedIn('“I live in what he calls “the mud” and like it.” — Ada')).toEqual([
    'I live in what he calls “the mud” and like it.',
    'the mud',
  ]))

test('a quotation goes on where the next paragraph opens with a mark and this one did not close', () => {
  const text = '“The mill is old.\n\n“The weir is older,” said Ada.\n\n“Both will go,” said Ben.'
  expect(quotationsOf(text, paragraphsIn(text)).map(({ continues }) => continues)).toEqual([-1, 0, -1])
})

test('a quotation that never closes ends with its paragraph', () =>
  expect(quotedIn('“We will not sign, said the miller.\n\nTalks go on.')).toEqual(['We will not sign, said the miller.']))

test('a quotation that has lost its opening mark begins with its paragraph', () => {
  const [one] = quotationsOf('We go now,” said Ann.', [{ start: 0, end: 21 }])
  expect(one).toMatchObject({ opened: false, closed: true, inner: { start: 0, end: 10 } })
})

test('an odd mark loses its own paragraph at most', () =>
  expect(quotedIn('“We go.\n\nThey came late.\n\n“You stay,” she said.')).toEqual(['We go.', 'You stay,']))

test('the share of a text that is quoted is counted once', () => {
  const text = '“We go,” he said. “Now.”'
  expect(quotedShare(quotationsOf(text, paragraphsIn(text)), [{ start: 0, end: text.length }])).toBe('We go,'.length + 'Now.'.length)
})

const marked = fc.array(fc.constantFrom('“', '”', '"', '‘', '’', "'", '«', '»', '„', ' ', 'a', 's', '.', ',', '\n\n', ' he said '), {
  maxLength: 40,
})

property.prop([marked])('quotations stay within their paragraph, have words, and nest or stand apart', parts => {
  const text = parts.join('')
  const paragraphs = paragraphsIn(text)
  const found = quotationsOf(text, paragraphs)
  found.forEach(({ outer, inner, paragraph }, k) => {
    expect(outer.start).toBeGreaterThanOrEqual(paragraphs[paragraph]!.start)
    expect(outer.end).toBeLessThanOrEqual(paragraphs[paragraph]!.end)
    expect(inner.start).toBeGreaterThanOrEqual(outer.start)
    expect(inner.end).toBeLessThanOrEqual(outer.end)
    expect(inner.end).toBeGreaterThan(inner.start)
    for (const other of found.slice(k + 1)) expect(other.outer.start >= outer.end || other.outer.end <= outer.end).toBe(true)
  })
})

property.prop([marked, marked])('what stands in one paragraph changes nothing in another, but for what goes on', (before, after) => {
  const clean = (parts: readonly string[]) => parts.join('').replaceAll('\n\n', '')
  const alone = quotedIn(clean(after))
  expect(quotedIn(`${clean(before)}\n\n${clean(after)}`).slice(-alone.length || Infinity)).toEqual(alone)
})
