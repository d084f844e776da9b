import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { RashomonError } from '../page/index.ts'
import { openRecord, readAll } from '../record/index.ts'

/** The command as a process of its own: signals, pipes and exit statuses. */
const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url))
const PAGES = 96

/** A page in words of its own, so that comparing them all takes no time. */
function page(n: number): string {
  const word = (i: number) =>
    ['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'te'][((n + 3) * (i + 11)) % 7]! +
    ['dor', 'fel', 'gan', 'hus', 'vim'][((n + 1) * (i + 5)) % 5]! +
    n
  const said = (i: number) =>
    `The ${word(i)} of ${word(i + 1)} would ${word(i + 2)} the ${word(i + 3)}, Mayor ${word(i + 4)} said on Monday.`
  return `On ${word(0)} and ${word(1)}\n\n${Array.from({ length: 8 }, (_, i) => said(i * 5)).join('\n\n')}\n`
}

// Two busy cores can make a process slow to start.
vi.setConfig({ testTimeout: 120_000 })

let folder = ''
let record = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rashomon-process-'))
  record = join(folder, 'story.rashomon')
  mkdirSync(join(folder, 'pages'))
  for (let n = 0; n < PAGES; n++) writeFileSync(join(folder, 'pages', `${n}.txt`), page(n))
})
afterEach(() => rmSync(folder, { recursive: true }))

const started = (threads: string) =>
  spawn(process.execPath, [MAIN, 'read', join(folder, 'pages'), '--into', record, '--threads', threads], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })

/** Waits until some pages are in the record, then sends the signal; gives how the process ended. */
async function interrupted(signal: NodeJS.Signals, threads: string): Promise<{ readonly status: number | null; readonly err: string }> {
  const child = started(threads)
  let err = ''
  child.stderr.on('data', chunk => (err += String(chunk)))
  const ended = new Promise<number | null>(resolve => child.on('close', resolve))
  while ((await kept()).length === 0 && child.exitCode === null) await wait(20)
  child.kill(signal)
  return { status: await ended, err }
}

/** The pages in the record; none while it is being made. */
async function kept(): Promise<readonly string[]> {
  if (!existsSync(record)) return []
  try {
    const store = await openRecord(record, { mode: 'read' })
    const pages = await store.pages()
    await store.close()
    return pages
  } catch (error) {
    if (error instanceof RashomonError && error.code === 'not-a-record') return []
    throw error
  }
}

/** How many pages are in the record, each of them whole. */
async function keptWhole(): Promise<number> {
  const store = await openRecord(record, { mode: 'read' })
  const pages = await store.pages()
  expect((await readAll(store)).map(({ article }) => article.page.sha256).toSorted()).toEqual(pages)
  for await (const { article } of store.all()) expect(await store.bytes(article.page.sha256)).toHaveLength(article.page.bytes)
  await store.close()
  return pages.length
}

test.each(['1', '2'])('Ctrl-C on %s threads says what was kept, which is all there', async threads => {
  const { status, err } = await interrupted('SIGINT', threads)
  expect(status).toBe(130)
  expect(err).toMatch(/Stopped\. \d+ pages? (?:was|were) read and (?:is|are) kept in /)
  expect(await keptWhole()).toBe(Number(/(\d+) pages?/.exec(err)?.[1]))
  expect(await keptWhole()).toBeLessThan(PAGES)
})

test('a reading that is killed keeps every finished page, and the same command reads the rest', async () => {
  expect((await interrupted('SIGKILL', '2')).status).toBe(null)
  const before = await keptWhole()
  expect(before).toBeGreaterThan(0)
  expect(before).toBeLessThan(PAGES)
  const child = started('2')
  let out = ''
  child.stdout.on('data', chunk => (out += String(chunk)))
  await new Promise(resolve => child.on('close', resolve))
  expect(out).toBe(`${PAGES - before} pages read into ${record}, ${before} known already.\n`)
  expect(await keptWhole()).toBe(PAGES)
})

test('a reader that goes away ends the command quietly', async () => {
  const child = spawn(process.execPath, [MAIN, 'annotate', '--threads', '1'], { stdio: ['pipe', 'pipe', 'pipe'] })
  let err = ''
  child.stderr.on('data', chunk => (err += String(chunk)))
  child.stdout.destroy()
  child.stdin.on('error', () => undefined)
  child.stdin.end(`${JSON.stringify({ id: 'a', text: 'The dam holds.' })}\n`)
  expect(await new Promise(resolve => child.on('close', resolve))).toBe(141)
  expect(err).toBe('')
})
