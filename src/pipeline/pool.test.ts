import { expect, test } from 'vitest'
import type { Job } from './job.ts'
import { inOrder, withinTime, type Pool } from './pool.ts'

const job = (name: string): Job => ({
  kind: 'annotate',
  lines: [new TextEncoder().encode(name)],
  options: { layers: [], sourceMap: false },
})
const nameOf = (each: Job) => (each.kind === 'annotate' ? new TextDecoder().decode(each.lines[0]) : '')

/** A pool that answers when it is told to, and counts what is under way. */
function slowPool(delays: { readonly [name: string]: number }) {
  let underWay = 0
  const seen = { most: 0 }
  const pool: Pool = {
    threads: 2,
    models: [],
    actors: [],
    run: async each => {
      underWay++
      seen.most = Math.max(seen.most, underWay)
      await new Promise(resolve => setTimeout(resolve, delays[nameOf(each)] ?? 1))
      underWay--
      const names = each.kind === 'annotate' ? each.lines.map(line => new TextDecoder().decode(line)) : []
      if (names.includes('bad')) throw new Error('a thread died')
      if (names.includes('endless')) throw new DOMException('The task has been aborted', 'AbortError')
      return names.map(name => ({ json: name })) as never
    },
    close: async () => undefined,
  }
  return { pool, seen }
}

test('answers keep the order of the jobs, however long each takes', async () => {
  const { pool } = slowPool({ a: 30, b: 1, c: 10 })
  const found: string[] = []
  for await (const each of inOrder(pool, ['a', 'b', 'c', 'd'].map(job))) found.push(nameOf(each.job))
  expect(found).toEqual(['a', 'b', 'c', 'd'])
})

test('no more than two jobs a thread are under way, however long the stream', async () => {
  const { pool, seen } = slowPool({})
  const names = Array.from({ length: 40 }, (_, i) => String(i))
  for await (const _ of inOrder(pool, names.map(job)));
  expect(seen.most).toBeLessThanOrEqual(4)
  expect(seen.most).toBeGreaterThan(1)
})

test('a line that kills its thread is answered with an error, and the lines beside it with theirs', async () => {
  const { pool } = slowPool({})
  const lines = ['a', 'bad', 'c'].map(name => new TextEncoder().encode(name))
  const answers: unknown[] = []
  for await (const each of inOrder(pool, [{ ...job(''), lines } as Job])) answers.push(...each.answer)
  expect(answers).toEqual([{ json: 'a' }, expect.objectContaining({ error: 'internal' }), { json: 'c' }])
})

test('a line that takes a thread too long is answered with that, and the lines beside it with theirs', async () => {
  const { pool } = slowPool({})
  const lines = ['a', 'endless'].map(name => new TextEncoder().encode(name))
  const answers: unknown[] = []
  for await (const each of inOrder(pool, [{ ...job(''), lines } as Job])) answers.push(...each.answer)
  expect(answers).toEqual([{ json: 'a' }, expect.objectContaining({ error: 'too-slow' })])
})

test('work is told when its time is over, and not before', async () => {
  const untilStopped = (signal: AbortSignal) =>
    new Promise<string>((_, reject) => signal.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError'))))
  await expect(withinTime(untilStopped, 20)).rejects.toMatchObject({ name: 'AbortError' })
  await expect(withinTime(async signal => signal.aborted, 20)).resolves.toBe(false)
})
