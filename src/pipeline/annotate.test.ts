import { afterAll, beforeAll, expect, test } from 'vitest'
import { annotateStream, openPool, type AnnotateOptions, type Pool } from './index.ts'

const OPTIONS: AnnotateOptions = { layers: ['comments', 'sentences', 'actors', 'attributions', 'events'], sourceMap: false }

let one: Pool
let two: Pool
beforeAll(() => {
  one = openPool(1)
  two = openPool(2)
})
afterAll(async () => {
  await Promise.all([one.close(), two.close()])
})

const annotate = async (lines: readonly string[], pool: Pool = one) => {
  const text = new TextEncoder().encode(lines.join('\n'))
  let out = ''
  const summary = await annotateStream(
    (async function* () {
      yield text
    })(),
    answer => void (out += answer),
    pool,
    OPTIONS,
  )
  return {
    out,
    summary,
    answers: out
      .split('\n')
      .slice(0, -1)
      .map(line => JSON.parse(line)),
  }
}

const page = (n: number) =>
  JSON.stringify({
    id: `p${n}`,
    html: `<html><body><article><h1>Dam ${n}</h1><p>“The dam holds,” Minister Ada Rossi said on Monday.</p></article></body></html>`,
  })

test('every line is answered in order, the broken ones with an error that says what to do', async () => {
  const { answers, summary } = await annotate([
    page(1),
    '{"id":"p2","html":"<p>',
    '[1]',
    '{"id":"p4"}',
    '{"id":"p5","html":7}',
    '',
    page(7),
  ])
  expect(answers.map(answer => answer.id)).toEqual(['p1', null, null, 'p4', 'p5', null, 'p7'])
  expect(answers.map(answer => answer.error?.code)).toEqual([
    undefined,
    'bad-json',
    'bad-input',
    'bad-input',
    'bad-input',
    'bad-json',
    undefined,
  ])
  expect(summary).toEqual({ lines: 7, failures: { 'bad-json': 2, 'bad-input': 3 } })
})

test('ids like __proto__ and constructor are ids as any other', async () => {
  const { answers } = await annotate(['__proto__', 'constructor'].map(id => `{"id":"${id}","text":"A quiet day.","plain":true}`))
  expect(answers.map(answer => answer.id)).toEqual(['__proto__', 'constructor'])
})

test('plain text is the article as it stands, letter for letter', async () => {
  const text = 'First line.\n  Second line, “quoted”, with\ttabs.\n\n\nLast.'
  const { answers } = await annotate([JSON.stringify({ id: 'a', text, plain: true })])
  expect(answers[0].article.text).toBe(text)
})

test('a day that is not in the calendar is refused as a publication date', async () => {
  const { answers } = await annotate([JSON.stringify({ id: 'a', text: 'A quiet day.', published: '2024-02-30' })])
  expect(answers[0].error).toMatchObject({ code: 'bad-input', message: expect.stringContaining('published') })
})

test('one thread and two give the same bytes', async () => {
  const lines = Array.from({ length: 60 }, (_, i) => (i % 7 === 3 ? '{' : page(i)))
  expect((await annotate(lines, two)).out).toBe((await annotate(lines, one)).out)
})
