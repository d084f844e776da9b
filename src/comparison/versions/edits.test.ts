import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { commonRuns } from './common-runs.ts'
import { carried, editsOf, plain, touched, turned, type Edit, type Sentenced } from './edits.ts'

/** Paragraphs, a sentence ending where a full stop meets a space. */
function composed(paragraphs: readonly string[]): Sentenced {
  const text = paragraphs.join('\n\n')
  const starts = [...text.matchAll(/(?<=^|\n\n|[.”"] +)\S/gu)].map(({ index }) => index)
  return { text, sentences: starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length })) }
}

/** The earlier text with every edit made. */
function applied(edits: readonly Edit[], earlier: string, later: string): string {
  let text = ''
  let done = 0
  for (const { before, after } of edits) {
    text += earlier.slice(done, before.start) + later.slice(after.start, after.end)
    done = before.end
  }
  return text + earlier.slice(done)
}

const changes = (before: readonly string[], after: readonly string[]): [string, string][] => {
  const [a, b] = [composed(before), composed(after)]
  return editsOf(a, b)
    .filter(({ kept }) => !kept)
    .map(edit => [a.text.slice(edit.before.start, edit.before.end).trim(), b.text.slice(edit.after.start, edit.after.end).trim()])
}

const SAME = 'The ferry stayed in the harbour of Norra all night.'

test('one number of one sentence is one edit', () => {
  expect(
    changes([SAME, 'At least 12 sailors were hurt in the fire on deck.'], [SAME, 'At least 15 sailors were hurt in the fire on deck.']),
  ).toEqual([['12', '15']])
})

test('a paragraph that is gone, and one that is new, stand by themselves', () => {
  expect(changes([SAME, 'The owner blamed the crew.'], [SAME])).toEqual([['The owner blamed the crew.', '']])
  expect(changes([SAME], ['The mayor resigned at noon.', SAME])).toEqual([['', 'The mayor resigned at noon.']])
})

test('a print version that breaks its paragraphs otherwise and has plain marks says the same', () => {
  const [a, b] = [composed([SAME, 'The owner said: “We’re sorry”.']), composed([`${SAME}  The owner said: "We're sorry".`])]
  const words = editsOf(a, b).map(({ before, after }) => [a.text.slice(before.start, before.end), b.text.slice(after.start, after.end)])
  expect(words.filter(([one, other]) => plain(one!).trim() !== plain(other!).trim())).toEqual([])
})

test('a sentence that has next to nothing of the one in its place is new, and that one gone', () => {
  const [one, other] = [
    'The company said that it had no knowledge of the leak and would look into it.',
    'In a letter that this paper has seen, an engineer warned of the leak a year ago.',
  ]
  expect(changes([SAME, one], [SAME, other])).toEqual([
    [one, ''],
    ['', other],
  ])
})

test('a few common words between longer changes are no reason to cut them up', () => {
  expect(
    changes(
      [SAME, 'Soldiers beat a group of protesters outside the harbour office at noon on Friday.'],
      [SAME, 'Two witnesses said that soldiers had beaten a number of protesters outside the harbour office at noon on Friday.'],
    ),
  ).toEqual([['Soldiers beat a group', 'Two witnesses said that soldiers had beaten a number']])
})

test('a stretch is carried to where it stands in the later text', () => {
  const [a, b] = [composed([SAME, 'Twelve were hurt.']), composed(['A new first line of the story.', SAME, 'Fifteen were hurt.'])]
  const edits = editsOf(a, b)
  const at = a.text.indexOf('were hurt')
  const { start, end } = carried(edits, { start: at, end: at + 9 })
  expect(b.text.slice(start, end)).toBe('were hurt')
  expect(touched(edits, { start: at, end: at + 9 })).toBe(false)
  expect(touched(edits, { start: at - 3, end: at + 9 })).toBe(true)
  expect(touched(edits, { start: 3, end: 20 })).toBe(false)
})

test('texts that have nothing in common are compared in bounded time, however long', () => {
  const words = (word: string): string[] => [Array.from({ length: 40_000 }, (_, i) => `${word}${i % 700}`).join(' ')]
  expect(changes(words('a'), words('b'))).toHaveLength(2)
  const alike = Array.from({ length: 20_000 }, (_, i) => (i * 7919) % 5)
  const other = Array.from({ length: 20_000 }, (_, i) => (i * 104_729) % 7)
  const began = process.cpuUsage().user
  commonRuns(alike, other)
  expect((process.cpuUsage().user - began) / 1e6).toBeLessThan(3)
})

const TEXT = fc.array(
  fc
    .array(
      fc.constantFrom(
        'The',
        'ferry',
        'burned',
        'again',
        'at night',
        '12',
        '15',
        'sailors',
        '—',
        '“no”',
        'said',
        'the 🛥 owner.',
        'and',
        'Norra,',
      ),
      {
        minLength: 1,
        maxLength: 14,
      },
    )
    .map(words => words.join(' ')),
  { maxLength: 6 },
)

property.prop([TEXT, TEXT])('the edits, made in the earlier text, give the later one; made backwards, the earlier', (before, after) => {
  const [a, b] = [composed(before), composed(after)]
  const edits = editsOf(a, b)
  const squeezed = (text: string): string => plain(text).trim()
  expect(squeezed(applied(edits, a.text, b.text))).toBe(squeezed(b.text))
  expect(squeezed(applied(turned(edits), b.text, a.text))).toBe(squeezed(a.text))
  for (const [i, { before, after }] of edits.entries()) {
    expect(before.start).toBeLessThanOrEqual(before.end)
    expect(after.start).toBeLessThanOrEqual(after.end)
    const next = edits[i + 1]
    if (next) expect([next.before.start >= before.end, next.after.start >= after.end]).toEqual([true, true])
  }
})

property.prop([TEXT])('a text has no edits from itself', words => {
  const text = composed(words)
  expect(editsOf(text, text)).toEqual([])
})

property.prop([TEXT, TEXT, fc.nat(), fc.nat()])('what no edit touches is carried to the same words', (before, after, from, length) => {
  const [a, b] = [composed(before), composed(after)]
  const edits = editsOf(a, b)
  const start = from % (a.text.length + 1)
  const end = Math.min(a.text.length, start + (length % 30))
  const place = carried(edits, { start, end })
  expect(place.end).toBeGreaterThanOrEqual(place.start)
  expect(place.end).toBeLessThanOrEqual(b.text.length)
  if (end > start && !touched(edits, { start, end }))
    expect(plain(b.text.slice(place.start, place.end)).trim()).toBe(plain(a.text.slice(start, end)).trim())
})

const THINGS = fc.array(fc.nat({ max: 6 }), { maxLength: 60 })

property.prop([THINGS, THINGS])(
  'what two sequences have in common stands in both, in order, and is the longest where no thing is unique',
  (a, b) => {
    const runs = commonRuns(a, b)
    let [i, j] = [0, 0]
    for (const run of runs) {
      expect(a.slice(run.a, run.a + run.length)).toEqual(b.slice(run.b, run.b + run.length))
      expect([run.a >= i, run.b >= j]).toEqual([true, true])
      i = run.a + run.length
      j = run.b + run.length
    }
  },
)
