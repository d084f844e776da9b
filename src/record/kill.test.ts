import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { told } from '../../test/small-story.ts'
import { openRecord } from './open.ts'
import { readAll } from './store.ts'

/** A program that adds pages without end, and says so of each when it is done. */
const ADDING = `
  import { told } from ${JSON.stringify(new URL('../../test/small-story.ts', import.meta.url).href)}
  import { openRecord } from ${JSON.stringify(new URL('./open.ts', import.meta.url).href)}
  const store = await openRecord(process.argv[1], { mode: 'create' })
  for (let i = 0; ; i++) {
    const { page, bytes, read } = told('Speaker ' + i, 'number ' + i + ' is right, and the bridge is open'.repeat(50))
    await store.add(page, bytes, read)
    console.log(page.sha256)
  }`

test.each([1, 7, 40])('a program that is killed after %i pages loses none of them and leaves no half one', async pages => {
  const folder = mkdtempSync(join(tmpdir(), 'rashomon-kill-'))
  const path = join(folder, 'story.rashomon')
  const child = spawn(process.execPath, ['--input-type=module', '-e', ADDING, '--', path], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise(resolve => child.on('exit', resolve))
  const done: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    done.push(line)
    if (done.length === pages) child.kill('SIGKILL')
  }
  await ended
  const store = await openRecord(path, { mode: 'create' })
  const kept = new Set(await store.pages())
  for (const sha256 of done) expect(kept).toContain(sha256)
  const whole = await readAll(store)
  expect(whole).toHaveLength(kept.size)
  for (const { article, reading } of whole) {
    expect(await store.bytes(article.page.sha256)).toHaveLength(article.page.bytes)
    for (const { id } of [...reading.actors, ...reading.attributions, ...reading.events]) expect(await store.item(id)).toBeDefined()
    expect(await store.find(`"${article.title}"`, 1)).toHaveLength(1)
  }
  const { page, bytes, read } = told('One more', 'the bridge is whole')
  expect(await store.add(page, bytes, read)).toBe(true)
  await store.close()
  rmSync(folder, { recursive: true })
})
