import { expect, test, vi } from 'vitest'
import { run } from '../../../test/run-command.ts'

// Two threads start slowly on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const line = (id: string, text: string) => `${JSON.stringify({ id, text, plain: true })}\n`
const answers = (out: string) =>
  out
    .split('\n')
    .slice(0, -1)
    .map(each => JSON.parse(each) as Record<string, unknown> & { error?: { code: string } })

test('a line in is a line out, in order, and what could not be read is summed up at the end', async () => {
  const stdin = [line('a', 'The dam holds.'), 'no JSON\n', '\n', line('b', ''), line('c', 'The road is shut.')]
  const { status, out, err } = await run(['annotate', '--threads', '1'], { stdin })
  expect(status).toBe(0)
  expect(answers(out).map(each => each['id'])).toEqual(['a', null, null, 'b', 'c'])
  expect(answers(out).map(each => each.error?.code)).toEqual([undefined, 'bad-json', 'bad-json', 'empty-page', undefined])
  expect(err).toBe('rashomon: 3 of 5 lines could not be read: bad-json 2, empty-page 1.\n')
})

test('nothing in is nothing out', async () => {
  expect(await run(['annotate', '--threads', '1'])).toEqual({ status: 0, out: '', err: '' })
})

test('layers are those asked for; tokens only where they are asked for', async () => {
  const keys = async (...options: readonly string[]) =>
    Object.keys(answers((await run(['annotate', '--threads', '1', ...options], { stdin: [line('a', 'The dam holds.')] })).out)[0]!)
  expect(await keys()).toEqual([
    'id',
    'article',
    'comments',
    'sentences',
    'names',
    'times',
    'places',
    'quantities',
    'actors',
    'attributions',
    'events',
  ])
  expect(await keys('--layers', 'tokens,names')).toEqual(['id', 'article', 'tokens', 'names'])
  expect(await keys('--layers', 'all')).toContain('tokens')
})

test('a source map is given where it is asked for', async () => {
  const stdin = [
    '{"id":"a","html":"<article><h1>The dam holds</h1><p>The dam holds, Ada Rossi said on Monday in the valley.</p></article>"}\n',
  ]
  const blocks = async (...options: readonly string[]) =>
    JSON.stringify(answers((await run(['annotate', '--threads', '1', ...options], { stdin })).out)[0]!['article'])
  expect(await blocks()).not.toContain('"source":[')
  expect(await blocks('--source-map')).toContain('"source":[')
})

test('Ctrl-C ends the stream after the lines that were taken', async () => {
  const stop = new AbortController()
  stop.abort(130)
  const { status, out, err } = await run(['annotate', '--threads', '1'], { stdin: [line('a', 'The dam holds.')], signal: stop.signal })
  expect({ status, out }).toEqual({ status: 130, out: '' })
  expect(err).toBe('rashomon: Stopped after 0 lines.\n')
})

test('the same lines are written on one thread and on two', async () => {
  const stdin = Array.from({ length: 60 }, (_, n) =>
    line(`${n}`, `“The dam holds,” Minister Ada Rossi said on Monday. ${n} families left.`),
  )
  const one = await run(['annotate', '--threads', '1'], { stdin })
  expect(answers(one.out)).toHaveLength(60)
  expect(await run(['annotate', '--threads', '2'], { stdin })).toEqual(one)
})
