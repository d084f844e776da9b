import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { compared, STORY, type Told } from '../../test/small-story.ts'
import type { Comparison } from '../comparison/index.ts'
import { RashomonError } from '../page/index.ts'
import { openRecord, type Store } from '../record/index.ts'
import { exportJsonl } from './export.ts'
import type { RunFile } from './lines.ts'

let folder = ''
let out = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rashomon-export-'))
  out = join(folder, 'deep', 'export')
})
afterEach(() => rmSync(folder, { recursive: true }))

async function recordOf(pages: readonly Told[], change: (comparison: Comparison) => Comparison = same => same): Promise<Store> {
  const store = await openRecord(join(folder, 'story.rashomon'), { mode: 'create' })
  for (const { page, bytes, read } of pages) await store.add(page, bytes, read)
  const { comparison, situation } = compared(STORY)
  await store.compare(change(comparison), situation)
  return store
}

async function refused(work: () => Promise<unknown>): Promise<RashomonError> {
  try {
    await work()
  } catch (error) {
    if (error instanceof RashomonError) return error
    throw error
  }
  throw new Error('nothing was said against it')
}

const bytesOf = (at: string) => Object.fromEntries(readdirSync(at).map(name => [name, readFileSync(join(at, name), 'utf8')]))
const linesOf = (name: string) =>
  readFileSync(join(out, name), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Record<string, unknown>)

test('an export has a line for every item and says what it was made of', async () => {
  const lines = await exportJsonl(await recordOf(STORY), out)
  expect(lines).toEqual({
    'articles.jsonl': 3,
    'comments.jsonl': 3,
    'actors.jsonl': 3,
    'attributions.jsonl': 3,
    'events.jsonl': 3,
    'versions.jsonl': 1,
    'lineage.jsonl': 2,
    'claims.jsonl': 1,
    'disagreements.jsonl': 1,
    'positions.jsonl': 1,
    'relations.jsonl': 1,
  })
  expect(readdirSync(out).toSorted()).toEqual([...Object.keys(lines), 'run.json'].toSorted())
  for (const [name, count] of Object.entries(lines)) expect(linesOf(name)).toHaveLength(count)
  expect(linesOf('actors.jsonl')[0]).toHaveProperty('article')
  const run = JSON.parse(readFileSync(join(out, 'run.json'), 'utf8')) as RunFile
  expect(run.pages.map(page => page.sha256)).toEqual(STORY.map(({ page }) => page.sha256).toSorted())
  expect(run).toMatchObject({ version: '0.1.0', runs: [{ version: '0.1.0' }], lines })
})

test('the same pages give the same bytes, whatever order they were read in', async () => {
  await exportJsonl(await recordOf(STORY), out)
  const once = bytesOf(out)
  rmSync(join(folder, 'story.rashomon'))
  await exportJsonl(await recordOf(STORY.toReversed()), join(folder, 'again'))
  expect(bytesOf(join(folder, 'again'))).toEqual(once)
})

/** The story with one quotation of its first attribution replaced. */
function altered(evidence: { readonly start: number; readonly end: number; readonly exact: string }): Told[] {
  const [first, ...others] = STORY
  const [said] = first!.read.reading.attributions
  const reading = { ...first!.read.reading, attributions: [{ ...said!, evidence: [evidence] }] }
  return [{ ...first!, read: { ...first!.read, reading } }, ...others]
}

test('one differing character stops the export, names the item and leaves nothing', async () => {
  const [said] = STORY[0]!.read.reading.attributions
  const [good] = said!.evidence
  const error = await refused(async () =>
    exportJsonl(await recordOf(altered({ ...good!, exact: good!.exact.replace('open', 'Open') })), out),
  )
  expect(error).toMatchObject({ code: 'altered-quotation', status: 5 })
  expect(error.message).toContain(`attribution ${said!.id}`)
  expect(existsSync(out)).toBe(false)
  expect(readdirSync(join(folder, 'deep'))).toEqual([])
})

test.each([
  ['beyond the text', { start: 0, end: 100_000, exact: 'x' }],
  ['backwards', { start: 9, end: 3, exact: '' }],
  ['of no words', { start: 3, end: 3, exact: '' }],
  ['of half a character', { start: 0.5, end: 3, exact: 'yl' }],
])('a quotation %s stops the export', async (_, evidence) => {
  expect((await refused(async () => exportJsonl(await recordOf(altered(evidence)), out))).code).toBe('altered-quotation')
})

test('a quotation across articles is looked for in the article that it names', async () => {
  const elsewhere = STORY[1]!.read.article.id
  const error = await refused(
    async () =>
      await exportJsonl(
        await recordOf(STORY, comparison => ({
          ...comparison,
          positions: comparison.positions.map(position => ({
            ...position,
            evidence: position.evidence.map(each => ({ ...each, article: elsewhere })),
          })),
        })),
        out,
      ),
  )
  expect(error.message).toContain('position position:demir')
  expect(error.message).toContain(elsewhere)
})

test('a quotation of an article that the record does not have stops the export', async () => {
  const error = await refused(async () => exportJsonl(await recordOf(STORY.slice(1)), out))
  expect(error.code).toBe('altered-quotation')
  expect(error.message).toContain(STORY[0]!.read.article.id)
})

test('an item without words to stand on stops the export', async () => {
  const error = await refused(
    async () =>
      await exportJsonl(
        await recordOf(STORY, comparison => ({
          ...comparison,
          claims: comparison.claims.map(claim => ({ ...claim, assertedBy: [], deniedBy: [] })),
        })),
        out,
      ),
  )
  expect(error.message).toContain('claim claim:bridge')
})

test('an export takes the place of an earlier one, which stays where the new one fails', async () => {
  await exportJsonl(await recordOf(STORY), out)
  const once = bytesOf(out)
  rmSync(join(folder, 'story.rashomon'))
  await refused(async () => exportJsonl(await recordOf(altered({ start: 0, end: 3, exact: 'xyz' })), out))
  expect(bytesOf(out)).toEqual(once)
  rmSync(join(folder, 'story.rashomon'))
  await exportJsonl(await recordOf(STORY), out)
  expect(bytesOf(out)).toEqual(once)
  expect(readdirSync(join(folder, 'deep'))).toEqual(['export'])
})

test('a folder with anything else in it is left alone', async () => {
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, 'thesis.txt'), 'five years of work')
  expect((await refused(async () => exportJsonl(await recordOf(STORY), out))).code).toBe('cannot-write')
  expect(bytesOf(out)).toEqual({ 'thesis.txt': 'five years of work' })
})

test('a folder that cannot be made is said to be one', async () => {
  writeFileSync(join(folder, 'file'), 'words')
  const error = await refused(async () => exportJsonl(await recordOf(STORY), join(folder, 'file', 'export')))
  expect(error).toMatchObject({ code: 'cannot-write', status: 4 })
  expect(error.message).toContain(join(folder, 'file', 'export'))
})
