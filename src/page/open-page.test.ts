import { expect, test } from 'vitest'
import { openPage, pageOfText, RashomonError } from './index.ts'

const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array => new Uint8Array(Buffer.from(text, encoding))

function code(open: () => unknown): string {
  try {
    open()
  } catch (error) {
    if (error instanceof RashomonError) return error.code
    throw error
  }
  return 'none'
}

test('valid UTF-8 wins over a meta that says otherwise', () => {
  const page = openPage(bytes('<html><meta charset="iso-8859-1"><p>Café in Zürich</p>'))
  expect(page.source).toContain('Café in Zürich')
  expect(page.encoding).toEqual({ name: 'utf-8', from: 'valid-utf-8' })
})

test('bytes that are no UTF-8 are read by the meta, the header before it', () => {
  const html = '<html><meta charset="iso-8859-2"><p>Kraków</p>'
  expect(openPage(bytes(html, 'latin1')).encoding).toEqual({ name: 'iso-8859-2', from: 'meta' })
  expect(openPage(bytes(html, 'latin1'), { charset: 'windows-1252' }).encoding).toEqual({ name: 'windows-1252', from: 'header' })
})

test('a page that says UTF-8 but is written in windows-1252 is read as that', () => {
  const page = openPage(bytes('<html><meta charset="utf-8"><p>Caf\xe9, na\xefve, M\xfcnchen</p>', 'latin1'))
  expect(page.source).toContain('Café, naïve, München')
  expect(page.encoding.from).toBe('guess')
})

test('Cyrillic without a declared encoding is told by its letters', () => {
  const words = [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x2c, 0x20, 0xec, 0xe8, 0xf0]
  expect(openPage(new Uint8Array([...bytes('<p>'), ...words, ...bytes('</p>')])).source).toBe('<p>Привет, мир</p>')
})

test('UTF-16 is known by its mark', () => {
  const page = openPage(new Uint8Array([0xff, 0xfe, ...bytes('<p>Ferry</p>', 'utf16le')]))
  expect(page.source).toBe('<p>Ferry</p>')
  expect(page.encoding.from).toBe('bom')
})

test('what holds no text is refused, each with its own sentence', () => {
  expect(code(() => openPage(new Uint8Array()))).toBe('empty-page')
  expect(code(() => openPage(bytes(' \n\t ')))).toBe('empty-page')
  expect(code(() => openPage(bytes('%PDF-1.7\n1 0 obj')))).toBe('not-text')
  expect(code(() => openPage(new Uint8Array(2000).map((_, i) => (i * 7) % 32)))).toBe('not-text')
  expect(code(() => pageOfText(''))).toBe('empty-page')
  expect(() => openPage(new Uint8Array(), { path: 'pile/a.html' })).toThrow('pile/a.html is empty')
})

test('lone surrogates are replaced and every offset stays where it was', () => {
  const page = pageOfText('a\ud800b')
  expect(page.source).toBe('a\ufffdb')
  expect(page.source.isWellFormed()).toBe(true)
})

test('a text that names tags is no web page', () => {
  expect(pageOfText('Allowed HTML tags: <a> <em> <strong> <p>\n\nPost new comment').mediaType).toBe('text/plain')
  expect(pageOfText('<div><p>Words.</p></div>').mediaType).toBe('text/html')
  expect(pageOfText('<!DOCTYPE html><title>x</title>').mediaType).toBe('text/html')
})
