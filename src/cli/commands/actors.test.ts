import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from '../../../test/run-command.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rashomon-actors-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

test('a dictionary becomes a file that annotate takes', async () => {
  const dictionary = file('groups.actors', 'REED_BRIGADE_ [TCDREB]\n+REED_FRONT_\n')
  const imported = await run(['actors', 'import', '--from', 'phoenix', dictionary])
  expect(imported.status).toBe(0)
  expect(imported.err).toContain('1 actor written')
  const own = file('own.jsonl', imported.out)
  const line = JSON.stringify({ id: 'a', text: 'The Reed Front attacked the depot at Lakeside on Monday.', plain: true })
  const read = await run(['annotate', '--threads', '1', '--layers', 'actors', '--actors', own], { stdin: [line] })
  expect(JSON.parse(read.out)).toMatchObject({ actors: [{ known: 'user:reed-brigade', country: 'TCD', source: 'user' }] })
})

test('lines that are no entries are told with their numbers, and the others are written', async () => {
  const dictionary = file('bad.actors', 'REED_BRIGADE_ [TCDREB]\nODD_ [TCDREB soon]\n')
  const { status, out, err } = await run(['actors', 'import', '--from', 'cameo', dictionary])
  expect(status).toBe(3)
  expect(out.trim().split('\n')).toHaveLength(1)
  expect(err).toMatch(/bad\.actors, line 2: .* no code/)
})

test('a format that is not known, and a file that is not there, are a wrong call and an unread input', async () => {
  expect((await run(['actors', 'import', '--from', 'rolodex', file('x', '')])).status).toBe(2)
  expect((await run(['actors', 'import', '--from', 'cameo', join(folder, 'nowhere')])).status).toBe(3)
})
