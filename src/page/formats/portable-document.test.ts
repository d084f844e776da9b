import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { sheetAt } from '../index.ts'
import { openPdf } from './portable-document.ts'
import { pdf, TITLE, utf8, type PdfShape } from './samples.fixture.ts'

const LINES = [
  'Nobody sails while the wind blows like this, harbour master Ines Dahl',
  'told the Coastal Wire on Tuesday, and closed the pier for the night.',
]

async function read(shape: PdfShape) {
  return (await openPdf(pdf(shape), { path: 'a.pdf' })).page
}

const latin1 = (bytes: Uint8Array) => Array.from(bytes, byte => String.fromCharCode(byte)).join('')
const bytesOf = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0))

test('lines run together to paragraphs, and a gap parts them', async () => {
  const { source } = await read({ sheets: [[...LINES, '', ...LINES]] })
  expect(source).toBe(`${LINES.join(' ')}\n\n${LINES.join(' ')}`)
})

test('a paragraph goes on over the end of a sheet, and every offset knows its sheet', async () => {
  const { source, sheets = [] } = await read({
    sheets: [['The company denied that its crew had refused to'], ['sail before the storm had passed over the islands.']],
  })
  expect(source).toBe('The company denied that its crew had refused to sail before the storm had passed over the islands.')
  expect([source.indexOf('The'), source.indexOf('refused'), source.indexOf('sail'), source.length].map(at => sheetAt(sheets, at))).toEqual([
    1, 1, 2, 2,
  ])
})

test('a word that breaks at the end of a line is whole; one with a hyphen of its own keeps it', async () => {
  const { source } = await read({
    sheets: [
      [
        'The har-',
        'bour is closed. A well-known captain spoke; he is well-',
        'known here, and so is the north-',
        'South line of 24-',
        '30 ships.',
      ],
    ],
  })
  expect(source).toBe(
    'The harbour is closed. A well-known captain spoke; he is well-known here, and so is the north-South line of 24-30 ships.',
  )
})

test('heads and page numbers that stand on every sheet are left out; those of one sheet stay', async () => {
  const sheet = (n: number) => [
    `The Orlen Post, 4 March 2021, edition ${n}`,
    '',
    `Report ${'abc'[n]} of the harbour says that nobody sails before the storm is over.`,
    ...Array.from({ length: 46 }, () => ''),
    String(n + 1),
  ]
  const { source } = await read({ sheets: [sheet(0), sheet(1), sheet(2)] })
  expect(source).not.toMatch(/Orlen Post|\d/)
  expect(source.match(/Report [abc]/g)).toHaveLength(3)
  expect((await read({ sheets: [sheet(0)] })).source).toContain('The Orlen Post, 4 March 2021')
})

test('its properties are an envelope; names of files are no titles, and the date of a print from a screen is that of its capture', async () => {
  expect((await read({ sheets: [LINES] })).stated).toEqual({ by: 'envelope', title: TITLE, published: '2021-03-04', authors: ['Tom Bell'] })
  const printed = await read({
    sheets: [LINES],
    info: "/Title (Microsoft Word - ferry.docx) /Producer (Skia/PDF m90) /CreationDate (D:20210305102030+01'00')",
  })
  expect(printed).toMatchObject({ captured: '2021-03-05T10:20:30+01:00', stated: { by: 'envelope' } })
  expect(printed.stated).not.toHaveProperty('title')
  expect(printed.stated).not.toHaveProperty('published')
})

test('a PDF of pictures says that it needs text recognition', async () => {
  await expect(read({ sheets: [[], []] })).rejects.toMatchObject({ code: 'no-text', message: expect.stringContaining('OCR') })
})

test('a PDF that is locked says so', async () => {
  const marks = 'x'.repeat(32)
  const locked = latin1(pdf({ sheets: [LINES] })).replace(
    '/Root 1 0 R',
    `/Root 1 0 R /ID [(a) (a)] /Encrypt << /Filter /Standard /V 1 /R 2 /O (${marks}) /U (${marks}) /P -4 >>`,
  )
  await expect(openPdf(bytesOf(locked), { path: 'a.pdf' })).rejects.toMatchObject({ code: 'encrypted' })
})

test('a PDF that ends in the middle gives what is whole, or says that nothing is', async () => {
  const bytes = pdf({ sheets: [LINES, ['The company said nothing at all on Monday.']] })
  const text = latin1(bytes)
  const { page } = await openPdf(bytes.subarray(0, text.indexOf('xref')), {})
  expect(page.source).toContain(LINES.join(' '))
  await expect(openPdf(bytes.subarray(0, 60), { path: 'a.pdf' })).rejects.toMatchObject({ code: 'damaged' })
})

test('a stream that unpacks to more than it may is refused before the library sees it', async () => {
  const bomb = deflateSync(Buffer.alloc(140 * 1024 * 1024, 32), { level: 9 })
  const head = `%PDF-1.4\n5 0 obj\n<< /Length ${bomb.length} /Filter /FlateDecode >>\nstream\n`
  await expect(openPdf(new Uint8Array(Buffer.concat([Buffer.from(head), bomb])), {})).rejects.toMatchObject({ code: 'too-large' })
  await expect(openPdf(utf8('%PDF-1.4\n5 0 obj\n<< /Filter [/FlateDecode /FlateDecode] >>\nstream\nx'), {})).rejects.toMatchObject({
    code: 'too-large',
  })
}, 30_000)

test('the bytes that it was given are left as they were', async () => {
  const bytes = pdf({ sheets: [LINES] })
  const { page } = await openPdf(bytes, {})
  expect(bytes).toEqual(pdf({ sheets: [LINES] }))
  expect(page).toEqual((await openPdf(bytes, {})).page)
})
