import { fc, test as property } from '@fast-check/vitest'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { UNPACKERS } from '../../pipeline/unpackers.ts'
import { bytesOf, membersOf, openHeld, RashomonError, type Held, type HeldPage, type Page } from '../index.ts'
import * as sample from './samples.fixture.ts'

async function held(bytes: Uint8Array, path = 'file'): Promise<Held[]> {
  const found: Held[] = []
  for await (const each of membersOf(bytesOf(bytes), { path }, UNPACKERS)) found.push(each)
  return found
}

async function pages(bytes: Uint8Array, path = 'file'): Promise<Page[]> {
  const found: Page[] = []
  for (const each of await held(bytes, path)) if (each.kind === 'page') found.push((await openHeld(each)).page)
  return found
}

/** What is refused, as `member: code`. */
async function refused(bytes: Uint8Array, path = 'file'): Promise<string[]> {
  return (await held(bytes, path)).flatMap(each => (each.kind === 'refused' ? [`${each.origin.member ?? ''}: ${each.error.code}`] : []))
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

test('a page alone is itself, whatever its name says it is', async () => {
  for (const name of ['page.html', 'page.pdf', 'page.warc.gz', 'page', 'page.eml']) {
    const [page, ...others] = await pages(sample.utf8(sample.HTML), name)
    expect(others).toEqual([])
    expect(page).toMatchObject({ mediaType: 'text/html', source: sample.HTML, path: name })
    expect(page).not.toHaveProperty('member')
  }
})

test.each(Object.entries(sample.SAMPLES))('%s is told by its content under another name, and packed', async (name, bytes) => {
  const known = (await held(bytes, name)).filter(each => each.kind === 'page').map(each => each.bytes)
  expect(known.length).toBeGreaterThan(0)
  for (const packed of [bytes, gzipSync(bytes), gzipSync(gzipSync(bytes)), brotliCompressSync(bytes)])
    expect((await held(new Uint8Array(packed), 'a.bin')).filter(each => each.kind === 'page').map(each => each.bytes)).toEqual(known)
})

test('a text about formats is a text', async () => {
  for (const words of [
    'WARC files hold what a crawler saw.',
    'From the harbour to the town is a mile.',
    '{curly} braces open this text',
    '[1] A footnote',
    'PK is a name',
    'a, b and c, with commas, were there',
  ])
    expect(await pages(sample.utf8(`${words}\n\nMore of it.`))).toMatchObject([{ mediaType: 'text/plain' }])
})

test.each([
  ['crawl.warc', sample.WARC],
  ['crawl.warc.gz', sample.WARC_GZ],
  ['whole.warc.gz', sample.gzip(sample.WARC)],
])('%s gives its answers of status 200, with their addresses and the moment of their capture', async (name, bytes) => {
  const found = await pages(bytes, name)
  expect(found.map(({ source }) => source)).toEqual([sample.htmlOf(1), sample.htmlOf(2), sample.htmlOf(3), sample.textOf(4)])
  expect(found[0]).toMatchObject({
    url: 'https://orlen.example/1',
    captured: '2021-03-05T10:20:30Z',
    member: expect.stringContaining('urn:uuid:'),
  })
  const passed = (await held(bytes, name)).flatMap(each => (each.kind === 'passed' ? [each.what] : []))
  expect(passed.toSorted()).toEqual(['failed request', 'other file', 'redirect', 'revisit', 'robots.txt'])
})

test('a page of an archive is known by what the server meant, not by how it was sent', async () => {
  const [plain] = await pages(sample.warcRecord({ body: sample.HTML }))
  const sent: sample.RecordShape[] = [
    { headers: { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' }, body: sample.gzip(sample.utf8(sample.HTML)) },
    { headers: { 'Content-Type': 'text/html', 'Content-Encoding': 'br' }, body: new Uint8Array(brotliCompressSync(sample.HTML)) },
    { headers: { 'Content-Type': 'text/html' }, body: new Uint8Array(brotliCompressSync(sample.HTML)) },
    { headers: { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' }, body: sample.HTML },
    { headers: { 'Content-Type': 'text/html', 'Transfer-Encoding': 'Chunked' }, body: sample.chunked(sample.HTML) },
    { headers: { 'content-type': 'text/html', 'transfer-encoding': 'chunked' }, body: sample.HTML },
  ]
  for (const shape of sent) expect(await pages(sample.warcRecord(shape))).toMatchObject([{ sha256: plain?.sha256 }])
})

test('a record that says a wrong length, is cut off or was changed loses none of the others', async () => {
  const [one, two, three] = [1, 2, 3].map(n => sample.warcRecord({ body: sample.htmlOf(n), url: `https://orlen.example/${n}` }))
  for (const length of [3, 700, 1200, 99_999_999_999]) {
    const wrong = sample.warcRecord({ body: sample.htmlOf(2), length })
    const bytes = sample.together([one!, wrong, three!])
    expect((await pages(bytes)).map(({ source }) => source).filter(source => source !== sample.htmlOf(2))).toEqual([
      sample.htmlOf(1),
      sample.htmlOf(3),
    ])
    expect(await refused(bytes)).toEqual(['record 2: damaged'])
  }
  const changed = sample.gzip(two!)
  changed[changed.length >> 1]! ^= 0x10
  for (const broken of [changed, sample.gzip(two!).subarray(0, 200)]) {
    const bytes = sample.together([sample.gzip(one!), broken, sample.gzip(three!)])
    expect((await pages(bytes)).map(({ source }) => source)).toEqual([sample.htmlOf(1), sample.htmlOf(3)])
    expect((await refused(bytes)).length).toBeGreaterThan(0)
  }
})

property.prop([fc.nat(sample.WARC_GZ.length - 1)])(
  'an archive that ends anywhere gives what is whole, and an answer for the rest',
  async end => {
    const cut = sample.WARC_GZ.subarray(0, end)
    const whole = (await pages(sample.WARC_GZ)).map(({ sha256 }) => sha256)
    const found = (await held(cut)).filter(each => each.kind === 'page' && each.origin.member !== undefined) as HeldPage[]
    const shas = await Promise.all(found.map(async page => (await openHeld(page)).page.sha256))
    expect(whole.slice(0, shas.length)).toEqual(shas)
  },
)

test('a collection of archives is read by its list too', async () => {
  const found = await pages(sample.WACZ, 'crawl.wacz')
  expect(found).toHaveLength(4)
  expect(found[3]).toMatchObject({
    member: expect.stringMatching(/^archive\/data\.warc\.gz!\/urn:uuid:/),
    stated: { by: 'envelope', title: 'Ferry stays' },
  })
})

test('a zip gives its pages; what lies beside them is passed over; an entry that was changed loses none of the others', async () => {
  const files = {
    'a.html': sample.utf8(sample.htmlOf(1)),
    'b.txt': sample.utf8(sample.textOf(2)),
    'c.png': sample.utf8('PNG'),
    '__MACOSX/a.html': sample.utf8('x'),
  }
  const bytes = sample.zipped(files, 0)
  expect((await pages(bytes)).map(({ member }) => member)).toEqual(['a.html', 'b.txt'])
  const changed = bytes.slice()
  changed[200]! ^= 1
  expect((await pages(changed)).map(({ member }) => member)).toEqual(['b.txt'])
  expect(await refused(changed)).toEqual(['a.html: damaged'])
})

test('a zip without its list gives its entries by their own heads', async () => {
  const bytes = sample.zipped({ 'a.html': sample.utf8(sample.htmlOf(1)), 'b.html': sample.utf8(sample.htmlOf(2)) }, 0)
  const cut = bytes.subarray(0, bytes.length - 100)
  expect((await pages(cut)).map(({ member }) => member)).toEqual(['a.html', 'b.html'])
  expect(await refused(cut)).toEqual([': damaged'])
})

test('an Office document and a book are refused by their names', async () => {
  expect(
    await refused(sample.zipped({ '[Content_Types].xml': sample.utf8('<Types/>'), 'word/document.xml': sample.utf8('<w/>') })),
  ).toEqual([': not-text'])
  expect(await refused(sample.zipped({ mimetype: sample.utf8('application/epub+zip'), 'a.html': sample.utf8(sample.HTML) }))).toEqual([
    ': not-text',
  ])
})

test('a mail gives its letter as HTML, its attachments apart, and its head as an envelope', async () => {
  const [letter, notes, ...others] = await pages(sample.MAIL, 'mail.eml')
  expect(others).toEqual([])
  expect(letter).toMatchObject({
    mediaType: 'text/html',
    stated: { by: 'envelope', title: sample.TITLE, published: '2021-03-04', outlet: 'The Orlen Post' },
  })
  expect(letter?.source).toContain('Inès Dahl')
  expect(letter).not.toHaveProperty('member')
  expect(notes).toMatchObject({ member: 'notes.txt', source: sample.textOf(3) })
})

test('a mail in a mail, and a PDF in it, are read; deeper than six is refused', async () => {
  const forwarded = (inner: Uint8Array) =>
    sample.together([
      'From: a@b.example\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="deep"\r\n\r\n--deep\r\nContent-Type: message/rfc822\r\n\r\n',
      text(inner).replaceAll('--deep', '--deeper').replaceAll('"deep"', '"deeper"'),
      '\r\n--deep--\r\n',
    ])
  expect((await pages(forwarded(sample.MAIL))).map(({ member }) => member)).toEqual(['part 1', 'part 1!/notes.txt'])
  let deep = sample.zipped({ 'page.html': sample.utf8(sample.HTML) })
  for (let i = 0; i < 7; i++) deep = sample.zipped({ [`${i}.zip`]: deep })
  expect(await refused(deep)).toEqual([expect.stringMatching(/: too-deep$/)])
})

test('a page that a browser saved whole has its address and its moment; its frames are passed over', async () => {
  const found = await pages(sample.MHTML, 'saved.mhtml')
  expect(found).toMatchObject([{ mediaType: 'text/html', url: 'https://orlen.example/saved', captured: '2021-03-05T10:20:30Z' }])
  expect(found[0]?.source).toContain('harbour master Ines Dahl')
})

test('each mail of a mailbox is a page, and a marked From is none', async () => {
  const found = await pages(sample.MBOX)
  expect(found.map(({ member, stated }) => [member, stated?.title])).toEqual([
    ['mail 1', 'Ferry 1'],
    ['mail 2', 'Ferry 2'],
  ])
  expect(found[0]?.source).toContain('\nFrom the harbour it was quiet.')
})

test.each([
  ['RSS', sample.RSS],
  ['Atom', sample.ATOM],
  ['JSON Feed', sample.JSON_FEED],
])('an item of %s has its own title, date and address', async (_, bytes) => {
  const [item] = await pages(bytes)
  expect(item).toMatchObject({
    url: 'https://orlen.example/1',
    member: 'item 1',
    stated: { by: 'record', title: sample.TITLE, published: '2021-03-04', outlet: 'The Orlen Post' },
  })
  expect(item).not.toHaveProperty('summary')
  expect(item?.source).toContain('Nobody sails')
})

test('an item with a summary alone says that it is one', async () => {
  const [, item] = await pages(sample.RSS)
  expect(item).toMatchObject({ summary: true, stated: { title: 'Beds & breakfast' } })
})

test('a feed that is cut off gives the items that are whole', async () => {
  const cut = sample.RSS.subarray(0, text(sample.RSS).lastIndexOf('<description>') + 20)
  expect((await pages(cut)).map(({ member }) => member)).toEqual(['item 1'])
  expect(await refused(cut)).toEqual([': damaged'])
})

test('an entity of a feed that calls itself does not grow', async () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "${'x'.repeat(100)}">${'bcdefgh'
    .split('')
    .map((name, i) => `<!ENTITY ${name} "${`&${'abcdefgh'[i]};`.repeat(10)}">`)
    .join(
      '',
    )}]><rss><channel><title>&h;</title><item><title>t</title><description>&h; words that follow</description></item></channel></rss>`
  for (const { source } of await pages(sample.utf8(bomb))) expect(source.length).toBeLessThan(10_000)
})

test('JSON Lines give a page a line, and a broken line its own answer', async () => {
  const bytes = sample.together([
    sample.JSON_LINES,
    '\n{"text": "cut of\n[1]\n{"title":"no text"}\n',
    '{"text":"The last line is read as well, in full."}',
  ])
  expect((await pages(bytes)).map(({ member }) => member)).toEqual(['line 1', 'line 2', 'line 3', 'line 8'])
  expect(await refused(bytes)).toEqual(['line 5: bad-json', 'line 6: bad-json', 'line 7: bad-input'])
})

test('what services for news answer with is read; JSON without pages is said to be that', async () => {
  const answer = {
    status: 'ok',
    articles: [
      {
        title: 'Ferry',
        description: 'Short',
        content: sample.textOf(1),
        source: { name: 'The Post' },
        publishedAt: '2021-03-04T10:00:00Z',
      },
    ],
  }
  expect(await pages(sample.utf8(JSON.stringify(answer)))).toMatchObject([{ stated: { outlet: 'The Post', published: '2021-03-04' } }])
  expect(await refused(sample.utf8('{\n "name": "rashomon",\n "version": 1\n}'))).toEqual([': bad-input'])
  expect(await refused(sample.utf8('{\n "name": "rashomon",\n "vers'))).toEqual([': bad-json'])
})

test.each([',', '\t', ';', '|'])('a table is read by the names of its columns, separated by %j', async delimiter => {
  const field = (words: string) => `"${words.replaceAll('"', '""')}"`
  const row = (cells: readonly string[]) => cells.map(field).join(delimiter)
  const table = [
    ['Headline', 'Full Text', 'published_at', 'URL', 'news-outlet', 'Authors'],
    ['A, b', sample.textOf(1), '2021-03-04 10:00', 'https://orlen.example/1', 'x', '["Tom Bell"]'],
  ]
    .map(row)
    .join('\r\n')
  const found = await pages(sample.utf8(table))
  expect(found).toMatchObject([
    {
      source: sample.textOf(1),
      url: 'https://orlen.example/1',
      member: 'row 2',
      stated: { title: 'A, b', published: '2021-03-04', authors: ['Tom Bell'] },
    },
  ])
})

test('a quotation that never closes loses its own row and no other', async () => {
  const table = `title,text\n"a","${sample.PARAGRAPHS[2]}"\n"b","never closed\n"c","The pier is closed for the night."\n"d","It opens on Monday."\n`
  expect((await pages(sample.utf8(table))).map(({ stated }) => stated?.title)).toEqual(['a', 'c', 'd'])
  expect(await refused(sample.utf8(table))).toEqual([expect.stringMatching(/^row \d: damaged$/)])
})

test('a table by its name needs a column of text, and says so where it has none', async () => {
  expect(await pages(sample.utf8(`id;text;label\n1;${sample.PARAGRAPHS[2]};x\n`), 'a.csv')).toMatchObject([
    { source: sample.PARAGRAPHS[2], member: 'row 2' },
  ])
  expect(await pages(sample.utf8(`\ufeff\n\ntext\n${sample.PARAGRAPHS[2]}\n`), 'a.csv')).toHaveLength(1)
  expect(await refused(sample.utf8('year,count\n2021,5\n'), 'a.csv')).toEqual([': bad-input'])
  expect(await pages(sample.utf8('year,count\n2021,5\n'), 'a.txt')).toHaveLength(1)
})

test('a table in UTF-16, as spreadsheets write it, is read', async () => {
  const bytes = new Uint8Array([
    0xff,
    0xfe,
    ...Buffer.from(`title\ttext\r\nFerry\t"${sample.PARAGRAPHS.join('\n').replaceAll('"', '""')}"\r\n`, 'utf16le'),
  ])
  expect(await pages(bytes)).toMatchObject([{ source: sample.PARAGRAPHS.join('\n'), stated: { title: 'Ferry' } }])
})

property.prop([
  fc.array(fc.record({ title: fc.string(), body: fc.string({ minLength: 1, unit: 'grapheme' }) }), { minLength: 1, maxLength: 5 }),
])('what is written to a table comes out of it letter for letter', async rows => {
  const field = (words: string) => `"${words.toWellFormed().replaceAll('"', '""')}"`
  const table = `title,body\n${rows.map(({ title, body }) => `${field(title)},${field(`x${body}`)}`).join('\n')}\n`
  const found = (await held(sample.utf8(table), 'a.csv')).flatMap(each => (each.kind === 'page' ? [text(each.bytes)] : []))
  expect(found).toEqual(
    rows.map(
      ({ body }) =>
        `x${body
          .toWellFormed()
          .replaceAll('\r\n', '\n')
          .replaceAll(/\r(?!\n)/g, '\r')}`,
    ),
  )
})

test('a small file that unpacks to a great one is stopped, and what came before it is kept', async () => {
  const zeros = gzipSync(Buffer.alloc(300 * 1024 * 1024), { level: 9 })
  const zip = sample.zipped({ 'a.html': sample.utf8(sample.HTML), 'b.gz': new Uint8Array(zeros) }, 0)
  expect((await pages(zip)).map(({ member }) => member)).toEqual(['a.html'])
  expect(await refused(zip)).toEqual(['b.gz: too-large'])
}, 60_000)

property.prop(
  [fc.constantFrom(...Object.entries(sample.SAMPLES)), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 12 })],
  { numRuns: 300 },
)('a file with bytes changed is answered: pages, refusals, and no error but ours', async ([name, bytes], changes) => {
  const changed = bytes.slice()
  for (const [at, byte] of changes) changed[at % changed.length] = byte
  for (const each of await held(changed, name)) {
    if (each.kind !== 'page') continue
    try {
      await openHeld(each)
    } catch (error) {
      expect(error).toBeInstanceOf(RashomonError)
    }
  }
})

test('what was made to keep a reader busy does not', async () => {
  const hostile = [
    'WARC/1.0\r\n'.repeat(100_000),
    'WARC/1.0\r\nA: b\r\n'.repeat(50_000),
    `title,text${',a'.repeat(100_000)}\n${'x,y\n'.repeat(200)}`,
    `From: a@b.c\r\nMessage-ID: <1@b>\r\nContent-Type: multipart/mixed; boundary=q\r\n\r\n${'--q\r\n'.repeat(300_000)}`,
    `{"text":${'['.repeat(500_000)}`,
    `title,text\n${'"a,b\n'.repeat(100_000)}`,
    `<rss><channel>${'<item><a>'.repeat(50_000)}`,
  ]
  for (const made of hostile) {
    const began = process.cpuUsage()
    await held(sample.utf8(made))
    expect(process.cpuUsage(began).user / 1e6, made.slice(0, 20)).toBeLessThan(5)
  }
}, 60_000)

test('an empty file is an empty page', async () => {
  const [page] = await held(new Uint8Array(), 'a.warc')
  expect(page?.kind).toBe('page')
  await expect(openHeld(page as HeldPage)).rejects.toMatchObject({ code: 'empty-page' })
})
