import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { run, type World } from '../../../test/run-command.ts'
import { SAMPLES, zipped } from '../../page/formats/samples.fixture.ts'
import { openRecord, readAll } from '../../record/index.ts'

// Two threads start slowly on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

let folder = ''
let pages = ''
let record = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rashomon-read-'))
  pages = join(folder, 'pages')
  record = join(folder, 'story.rashomon')
  mkdirSync(pages)
})
afterEach(() => rmSync(folder, { recursive: true }))

const article = (
  n: number | string,
) => `<!doctype html><html lang="en"><head><title>The dam holds, part ${n}</title></head><body><article><h1>The dam holds, part ${n}</h1>
<p>“The dam holds,” Minister Ada Rossi said on Monday. The army closed the road below the dam that evening, and ${n} families left their houses.</p>
<p>The engineers will come back to the valley next week, the ministry said in a statement.</p></article></body></html>`

function save(name: string, content: string | Uint8Array = article(name)): string {
  const path = join(pages, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

const read = (paths: readonly string[], world?: World, ...options: readonly string[]) =>
  run(['read', ...paths, '--into', record, '--threads', '1', ...options], world)

async function titles(): Promise<string[]> {
  const store = await openRecord(record, { mode: 'read' })
  const found = (await readAll(store)).map(each => each.article.title).toSorted()
  await store.close()
  return found
}

test('the pages of a folder, with all folders in it, are read into a record that is made for them', async () => {
  save('a.html')
  save(
    'deep/er/b.txt',
    'The bridge is shut\n\nTomas Rell said the bridge stays shut until the river falls. The police turned the lorries back on Monday.',
  )
  save('style.css', 'p { color: red }')
  save('.hidden/c.html')
  const { status, out, err } = await read([pages])
  expect({ status, err }).toEqual({ status: 0, err: '' })
  expect(out).toBe(`2 pages read into ${record}.\n`)
  expect(await titles()).toHaveLength(2)
})

test('read again, only what is new is added', async () => {
  save('a.html')
  await read([pages])
  save('b.html')
  const { out } = await read([pages])
  expect(out).toBe(`1 page read into ${record}, 1 known already.\n`)
  expect(await titles()).toHaveLength(2)
})

test('a page that is there twice, under two names, is one page', async () => {
  save('a.html', article(1))
  save('copy.html', article(1))
  expect((await read([pages])).out).toContain('1 page read')
})

test('a pattern names the files that fit it, and a script gets the outcome as JSON', async () => {
  save('a.html')
  save('b.html')
  save('c.txt', 'Not this one, since the pattern leaves it out.')
  const { out } = await read([join(pages, '*.html')], {}, '--json')
  expect(JSON.parse(out)).toEqual({ record, added: 2, known: 0, failed: [], passed: {}, stopped: false })
})

const FRENCH = `Le barrage tient bon

La ministre a déclaré lundi que le barrage tenait bon malgré la crue. L’armée a fermé la route de la vallée dans la soirée, et plusieurs familles ont
quitté leurs maisons. Les ingénieurs reviendront la semaine prochaine pour examiner les dégâts, a précisé le ministère dans un communiqué.`

test('each page that cannot be read has its own sentence, and all others are read', async () => {
  const bad = {
    'no-such-path': join(pages, 'gone.html'),
    'not-text': save('photo.html', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0)),
    'empty-page': save('empty.txt', '  \n'),
    'other-language': save('barrage.txt', FRENCH),
    'no-pages': join(folder, 'nothing'),
  }
  mkdirSync(bad['no-pages'])
  const good = [save('a.html'), save('z.html')]
  const { status, out, err } = await read([good[0]!, ...Object.values(bad), good[1]!], {}, '--json')
  expect(status).toBe(3)
  const outcome = JSON.parse(out) as { added: number; failed: { path: string; code: string; message: string }[] }
  expect(outcome.added).toBe(2)
  expect(Object.fromEntries(outcome.failed.map(({ path, code }) => [code, path]))).toEqual(bad)
  for (const path of Object.values(bad)) {
    const said = err.split('\n').filter(line => line.includes(path))
    expect(said, path).toHaveLength(1)
    expect(said[0]).toMatch(/^rashomon: .*: .{15,}\.$/)
  }
  expect(err).toContain('in French')
  expect(await titles()).toHaveLength(2)
})

test('a pattern that no file fits is said to be one', async () => {
  expect((await read([join(pages, '*.pdf')])).err).toMatch(/^rashomon: No file fits the pattern .*: check it, .*\.\n$/)
})

test('a path that the file system refuses is said to be one', async () => {
  const { status, err } = await read([join(pages, 'x'.repeat(5000))])
  expect(status).toBe(3)
  expect(err).toMatch(/^rashomon: .* cannot be opened \(.*\): check the path and its permissions\.\n$/)
})

test('a file whose name looks like a pattern is a file', async () => {
  expect((await read([save('a[1].html')])).out).toContain('1 page read')
})

test.each([
  ['en_US', 0, ''],
  ['de-AT', 3, 'in German,'],
  ['esn_esp', 3, 'in another language ('],
])('a page that calls its language %s', async (lang, expected, words) => {
  const text = lang.startsWith('en')
    ? 'The dam holds, the minister said on Monday. The army closed the road below the dam that evening, and some families left their houses.'
    : 'Der Damm hält, sagte die Ministerin am Montag. Das Heer hat die Straße unter dem Damm am Abend gesperrt, und einige Familien haben ihre Häuser verlassen.'
  save('a.html', `<html lang="${lang}"><head><title>Dam</title></head><body><article><h1>Dam</h1><p>${text}</p></article></body></html>`)
  const { status, err } = await read([pages])
  expect(status).toBe(expected)
  expect(err).toContain(words)
})

test('nothing is made where there is nothing to read', async () => {
  const { status, err } = await read([join(pages, 'gone.html')])
  expect(status).toBe(3)
  expect(err).toContain('gone.html')
  expect(existsSync(record)).toBe(false)
})

test('a file that is no record is left as it is', async () => {
  save('a.html')
  writeFileSync(record, 'five years of work')
  const { status, err } = await read([pages])
  expect(status).toBe(4)
  expect(err).toContain('not a record')
  expect(readFileSync(record, 'utf8')).toBe('five years of work')
})

test('a read-only record is not written to', async () => {
  save('a.html')
  await read([pages])
  chmodSync(record, 0o444)
  save('b.html')
  const { status, err } = await read([pages])
  expect(status).toBe(4)
  expect(err).toContain('read-only')
  expect(await titles()).toHaveLength(1)
})

test('a record that another program holds is waited for, then said to be in use; what was in it stays', async () => {
  save('a.html')
  await read([pages])
  const other = new DatabaseSync(record)
  other.exec('BEGIN IMMEDIATE')
  save('b.html')
  const { status, err } = await read([pages])
  other.close()
  expect(status).toBe(4)
  expect(err).toContain('in use by another program')
  expect(await titles()).toHaveLength(1)
})

/** A clock that aborts the command when it was read for the nth time: a bar on a terminal reads it once, and once a page where it is not drawn. */
function stopAt(n: number): World {
  const stop = new AbortController()
  let reads = 0
  return {
    terminal: true,
    signal: stop.signal,
    clock: () => {
      reads++
      if (reads === n) stop.abort(130)
      return reads / 1000
    },
  }
}

test('Ctrl-C ends with a whole record, says what was kept, and the same command goes on from there', async () => {
  for (let n = 0; n < 20; n++) save(`${n}.html`)
  const { status, err } = await read([pages], stopAt(8))
  expect(status).toBe(130)
  expect(err).toContain(`7 pages were read and are kept in ${record}.`)
  expect(await titles()).toHaveLength(7)
  expect((await read([pages])).out).toBe(`13 pages read into ${record}, 7 known already.\n`)
})

test('pages that were not compared when the reading was stopped are compared before they are reported', async () => {
  for (let n = 0; n < 3; n++) save(`${n}.html`)
  await read([pages], stopAt(3))
  const stale = async () => {
    const store = await openRecord(record, { mode: 'read' })
    const is = await store.stale()
    await store.close()
    return is
  }
  expect(await stale()).toBe(true)
  expect((await run(['report', record, '--out', join(folder, 'story.html')])).status).toBe(0)
  expect(await stale()).toBe(false)
})

test('on a terminal a bar shows rate and time left; when piped there is nothing', async () => {
  save('a.html')
  save('b.html')
  let now = 0
  const { err } = await read([pages], { terminal: true, clock: () => (now += 500) })
  expect(err).toContain('█')
  expect(err).toMatch(/50% {2}1 of 2 pages {2}\d\.\d\/s {2}\d+ s left/)
  expect(err).toContain('comparing all pages …')
  expect(err.endsWith('\r\u001b[K')).toBe(true)
  rmSync(record)
  expect((await read([pages])).err).toBe('')
})

test('what could not be read is said above the bar', async () => {
  const gone = join(pages, 'empty.html')
  save('empty.html', ' ')
  save('z.html')
  const { err } = await read([pages], { terminal: true })
  expect(err).toContain(`rashomon: ${gone} is empty`)
})

test('a record is the same on one thread and on two, byte for byte in its export', async () => {
  for (let n = 0; n < 20; n++) save(`${n}.html`)
  const bytes = async (threads: string) => {
    const [into, out] = [join(folder, `${threads}.rashomon`), join(folder, threads)]
    await run(['read', pages, '--into', into, '--threads', threads])
    await run(['export', into, '--out', out])
    return Object.fromEntries(readdirSync(out).map(name => [name, readFileSync(join(out, name), 'utf8')]))
  }
  const one = await bytes('1')
  expect(Object.keys(one)).toContain('run.json')
  expect(await bytes('2')).toEqual(one)
})

/** Every example of a format, each under its own name. */
function saveSamples(): void {
  for (const [name, bytes] of Object.entries(SAMPLES)) save(name, bytes)
}

test('a folder of web archives, mails, feeds, tables and PDFs is read, and each page keeps where it came from', async () => {
  saveSamples()
  save('notes.json', '{"not": "a page"}')
  save('README.md', 'These are pages about a ferry.')
  save('style.xml', '<style/>')
  const { status, out, err } = await read([pages], {}, '--json')
  expect(status).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ failed: [], passed: { redirect: 3, revisit: 3, 'robots.txt': 3, 'failed request': 3 } })
  const lines = err.trim().split('\n')
  expect(lines).toHaveLength(3)
  expect(lines[0]).toMatch(
    /crawl\.wacz: passed over 1 failed request, 1 other file, 1 redirect, 1 revisit, 1 robots\.txt; the rest was read\.$/,
  )
  const store = await openRecord(record, { mode: 'read' })
  const found = await readAll(store)
  const from = (ending: string) => found.filter(({ article }) => article.page.path?.endsWith(ending)).map(({ article }) => article)
  expect(from('.wacz')[0]?.page).toMatchObject({
    captured: '2021-03-05T10:20:30Z',
    url: 'https://orlen.example/1',
    member: expect.stringContaining('urn:uuid:'),
  })
  expect(from('records.csv')[0]).toMatchObject({
    outlet: 'The Orlen Post',
    byline: ['Tom Bell', 'Ada Rossi'],
    page: { member: expect.stringMatching(/^row [23]$/) },
    published: { value: '2021-03-14', from: 'given' },
  })
  expect(from('feed.rss').map(({ page }) => page.summary)).toEqual([true])
  const [story] = from('.pdf')
  const page = await store.page(story!.page.sha256)
  expect(page).toMatchObject({ mediaType: 'application/pdf', sheets: [0, 290], encoding: { from: 'pdf' } })
  expect(page?.source).toContain('harbour master Ines Dahl')
  await store.close()
  const { out: shown } = await run(['show', record, story!.id])
  expect(shown).toContain('story.pdf, page 1 of the PDF (characters 0 to 32 of its text)')
  expect((await run(['show', record, from('.wacz')[0]!.id])).out).toMatch(/crawl\.wacz › archive\/data\.warc\.gz!\/urn:uuid:\S+:\d+:\d+ /)
})

test('a part of a file that cannot be read is named with its file, and the others are read', async () => {
  const bytes = zipped({ 'a.html': new TextEncoder().encode(article(1)), 'b.html': new TextEncoder().encode(article(2)) }, 0).slice()
  bytes[300]! ^= 1
  const path = save('pages.zip', bytes)
  const { status, err } = await read([path])
  expect(status).toBe(3)
  expect(err).toMatch(/^rashomon: .*pages\.zip, a\.html: is damaged \(.*\); what is whole in it was read: .*\.\n$/)
  expect(await titles()).toEqual(['The dam holds, part 2'])
})

test('a file with many parts that cannot be read says so of the first, and how many more there are', async () => {
  const path = save('lines.jsonl', `{"text":"The dam holds, the minister said on Monday in the town."}\n${'{"no":"text"}\n'.repeat(30)}`)
  const { err, out } = await read([path], {}, '--json')
  expect(err.trim().split('\n')).toHaveLength(21)
  expect(err).toContain('lines.jsonl: 10 more parts of it cannot be read; --json has them all.')
  expect((JSON.parse(out) as { failed: unknown[] }).failed).toHaveLength(30)
})

test('a record of archives and tables is the same on one thread and on two, byte for byte in its export', async () => {
  saveSamples()
  const bytes = async (threads: string) => {
    const [into, out] = [join(folder, `${threads}.rashomon`), join(folder, threads)]
    await run(['read', pages, '--into', into, '--threads', threads])
    await run(['export', into, '--out', out])
    return Object.fromEntries(readdirSync(out).map(name => [name, readFileSync(join(out, name), 'utf8')]))
  }
  expect(await bytes('2')).toEqual(await bytes('1'))
})
