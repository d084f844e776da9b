import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from '../../../test/run-command.ts'
import { compared, STORY, told, type Told } from '../../../test/small-story.ts'
import { quote } from '../../page/index.ts'
import { openRecord } from '../../record/index.ts'

let folder = ''
let record = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rashomon-commands-'))
  record = await recordOf('story', STORY)
})
afterAll(() => rmSync(folder, { recursive: true }))

async function recordOf(name: string, pages: readonly Told[]): Promise<string> {
  const path = join(folder, `${name}.rashomon`)
  const store = await openRecord(path, { mode: 'create' })
  for (const { page, bytes, read } of pages) await store.add(page, bytes, read)
  const { comparison, situation } = compared(pages)
  await store.compare(comparison, situation)
  await store.close()
  return path
}

const harbour = STORY[0]!.read
const said = harbour.reading.attributions[0]!

test('find shows where the words stand, and nothing of a terminal when piped', async () => {
  const { status, out } = await run(['find', record, 'FISHERMEN', 'asked'])
  expect(status).toBe(0)
  expect(out).toContain('Ana Kovic on the bridge\nDelta · 2031-03-01 · ')
  expect(out).toContain('nobody had asked the fishermen')
  expect(out).not.toContain('\u001b')
})

test('find marks the words on a terminal, but not where NO_COLOR is set', async () => {
  expect((await run(['find', record, 'fishermen'], { terminal: true })).out).toContain('\u001b[33mfishermen\u001b[39m')
  expect((await run(['find', record, 'fishermen'], { terminal: true, env: { NO_COLOR: '1' } })).out).not.toContain('\u001b')
  expect((await run(['find', record, 'fishermen'], { terminal: true, env: { TERM: 'dumb' } })).out).not.toContain('\u001b')
  expect((await run(['find', record, 'fishermen'], { env: { FORCE_COLOR: '1' } })).out).toContain('\u001b')
})

test('find that finds nothing says so and prints nothing', async () => {
  expect(await run(['find', record, 'zeppelin'])).toEqual({
    status: 0,
    out: '',
    err: `rashomon: No article in ${record} holds zeppelin.\n`,
  })
  expect((await run(['find', record, 'zeppelin', '--json'])).out).toBe('[]\n')
})

test('a page cannot write to the terminal of who reads it', async () => {
  const path = await recordOf('hostile', [told('Mallory\u001b]0;owned\u0007', 'a\u001b[2Jb \u202ekrap\u202c')])
  const { out } = await run(['find', path, 'said'])
  expect(out).toContain('Mallory')
  expect(out).not.toMatch(/[\u001b\u0007\u202e]/u)
  const id = told('Mallory\u001b]0;owned\u0007', 'a\u001b[2Jb \u202ekrap\u202c').read.reading.attributions[0]!.id
  expect((await run(['show', path, id])).out).not.toMatch(/[\u001b\u0007\u202e]/u)
})

test('show gives an item with its words in their sentence and their place in the page', async () => {
  const { status, out } = await run(['show', record, said.id])
  expect(status).toBe(0)
  expect(out).toContain(`attribution ${said.id}\n`)
  expect(out).toContain('name Aylin Demir')
  expect(out).toContain('Harbour Post · 2031-03-02 · Aylin Demir on the bridge\n  Aylin Demir said the bridge would open.')
  expect(out).toContain(`pages/harbour.txt:3:1 (characters ${said.evidence[0]!.start} to ${said.evidence[0]!.end} of the page)`)
})

test('show puts words of one sentence together, each marked where it stands', async () => {
  const path = join(folder, 'pieces.rashomon')
  const { page, bytes, read } = STORY[0]!
  const [first] = read.reading.attributions[0]!.evidence
  const piece = (words: string) =>
    quote(read.article.text, {
      start: first!.start + first!.exact.indexOf(words),
      end: first!.start + first!.exact.indexOf(words) + words.length,
    })
  const store = await openRecord(path, { mode: 'create' })
  const evidence = [piece('the bridge would open'), piece('said')]
  await store.add(page, bytes, { ...read, reading: { ...read.reading, attributions: [{ ...said, evidence }] } })
  await store.close()
  const { out } = await run(['show', path, said.id], { terminal: true })
  const mark = (words: string) => `\u001b[33m\u001b[4m${words}\u001b[24m\u001b[39m`
  expect(out).toContain(`Aylin Demir ${mark('said')} ${mark('the bridge would open')}.`)
  expect(out.match(/characters/g)).toHaveLength(2)
})

test('show gives a script the words, what stands around them, and their places', async () => {
  const event = harbour.reading.events[0]!
  const { out } = await run(['show', record, event.id, '--json'])
  const shown = JSON.parse(out) as {
    kind: string
    item: unknown
    words: { before: string; exact: string; after: string; places: object[] }[]
  }
  expect(shown.kind).toBe('event')
  expect(shown.item).toEqual(event)
  expect(shown.words[0]).toMatchObject({ exact: 'The troops attacked the bridge.', before: '', after: '', path: 'pages/harbour.txt' })
  expect(shown.words[0]!.places).toMatchObject([{ line: 3, start: event.evidence[0]!.start, end: event.evidence[0]!.end }])
})

test.each([
  ['claim:bridge', 'denied · Northern Wire'],
  ['disagreement:bridge', 'side 2 · Northern Wire'],
  ['position:demir', /^ {2}stance +for$/m],
  ['relation:a-b', 'negative · Harbour Post'],
  ['lineage:0', 'from · Northern Wire'],
  ['versions:bridge', /^ {2}\+ The bridge may open$/m],
  [harbour.article.id, /^ {2}title +Aylin Demir on the bridge$/m],
  [harbour.comments[0]!.id, 'Who says so?'],
  [harbour.reading.actors[0]!.id, /^ {2}country +TUR$/m],
])('show knows every kind of item: %s', async (id, words) => {
  const { status, out } = await run(['show', record, id])
  expect(status).toBe(0)
  expect(out).toMatch(words)
})

test('show of an id that is not there says where ids stand', async () => {
  const { status, err } = await run(['show', record, 'x\u001b[2J'])
  expect(status).toBe(4)
  expect(err).toMatch(/^rashomon: .* has no item x.*: take an id from find, diff, an export or the report\.\n$/u)
  expect(err).not.toContain('\u001b')
})

test('export writes tables, and events under the names of other projects without those that were not done', async () => {
  const out = join(folder, 'tables')
  expect(await run(['export', record, '--format', 'csv', '--out', out])).toMatchObject({ status: 0, err: '' })
  expect(readFileSync(join(out, 'events.csv'), 'utf8')).toMatch(/^id,article,page_sha256,/)
  const events = await run(['export', record, '--format', 'parquet', '--columns', 'gdelt', '--out', out, '--json'])
  expect(JSON.parse(events.out)).toMatchObject({ lines: { 'gdelt.parquet': 2 }, leftOut: { notDone: 0, earlierVersions: 1 } })
  expect(events.err).toContain('1 event of earlier versions')
})

test.each([
  [['--columns', 'gdelt'], '--columns is for'],
  [['--format', 'csv', '--all-modalities'], '--all-modalities is for'],
  [['--format', 'parquet', '--guard-formulas'], '--guard-formulas is for'],
])('export refuses options that do not belong together: %o', async (options, words) => {
  const { status, err } = await run(['export', record, ...options, '--out', join(folder, 'never')])
  expect(status).toBe(2)
  expect(err).toContain(words)
})

test('diff of a record with itself finds the same', async () => {
  expect((await run(['diff', record, record])).out).toContain('say the same')
  expect(JSON.parse((await run(['diff', record, record, '--json'])).out)).toEqual({ same: true, differences: [] })
})

test('diff shows what stands in one record only, and what stands otherwise', async () => {
  const fewer = await recordOf('fewer', STORY.slice(0, 2))
  const { status, out } = await run(['diff', fewer, record])
  expect(status).toBe(0)
  expect(out).toContain(`articles\n+ Ana Kovic on the bridge  ${STORY[2]!.read.article.id}\n`)
  expect(out).toContain('claims\n~ The bridge opens.  claim:bridge\n')
  const { differences } = JSON.parse((await run(['diff', record, fewer, '--json'])).out) as {
    differences: { kind: string; onlyInFirst: { id: string }[] }[]
  }
  expect(differences.find(each => each.kind === 'attributions')?.onlyInFirst.map(each => each.id)).toEqual([
    STORY[2]!.read.reading.attributions[0]!.id,
  ])
})

test('export writes the files and says how many lines each has', async () => {
  const out = join(folder, 'export')
  const { status, out: said } = await run(['export', record, '--format', 'jsonl', '--out', out, '--json'])
  expect(status).toBe(0)
  expect(JSON.parse(said)).toMatchObject({ out, lines: { 'articles.jsonl': 3, 'claims.jsonl': 1 } })
  expect(readdirSync(out)).toContain('run.json')
})

test('export of an altered quotation ends with status 5, names the item, and writes nothing', async () => {
  const [first, ...others] = STORY
  const altered = { ...said, evidence: [{ ...said.evidence[0]!, exact: said.evidence[0]!.exact.replace('would', 'could') }] }
  const path = await recordOf('altered', [
    { ...first!, read: { ...harbour, reading: { ...harbour.reading, attributions: [altered] } } },
    ...others,
  ])
  const out = join(folder, 'altered')
  const { status, err } = await run(['export', path, '--out', out])
  expect(status).toBe(5)
  expect(err).toContain(said.id)
  expect(existsSync(out)).toBe(false)
})

test('report writes one file, with the name of the record for a title', async () => {
  const out = join(folder, 'story.html')
  expect(await run(['report', record, '--out', out])).toEqual({ status: 0, out: `Wrote ${out}.\n`, err: '' })
  expect(readFileSync(out, 'utf8')).toContain('<title>story')
  expect((await run(['report', record, '--out', out, '--title', 'The <bridge>'])).status).toBe(0)
  expect(readFileSync(out, 'utf8')).toContain('The &lt;bridge&gt;')
})

test('report never takes the place of its own record, and says where it cannot write', async () => {
  const before = readFileSync(record)
  expect((await run(['report', record, '--out', record])).status).toBe(2)
  expect(readFileSync(record).equals(before)).toBe(true)
  const { status, err } = await run(['report', record, '--out', join(folder, 'no', 'such', 'x.html')])
  expect(status).toBe(4)
  expect(err).toContain('cannot be written')
})

test('a damaged record is said to be one by every command', async () => {
  const path = await recordOf('damaged', STORY)
  truncateSync(path, 30_000)
  for (const args of [
    ['report', path, '--out', join(folder, 'x.html')],
    ['export', path, '--out', join(folder, 'x')],
    ['find', path, 'x'],
    ['show', path, 'x'],
  ]) {
    const { status, err } = await run(args)
    expect(status).toBe(4)
    expect(err).toContain(`${path} is damaged: restore it from a copy`)
  }
})

test('a page given for a record is told apart', async () => {
  const path = join(folder, 'page.html')
  writeFileSync(path, '<p>A page.</p>')
  const { status, err } = await run(['find', path, 'x'])
  expect(status).toBe(4)
  expect(err).toContain('is not a record of Rashomon')
})
