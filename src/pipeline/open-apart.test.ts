import { expect, test } from 'vitest'
import { pdf } from '../page/formats/samples.fixture.ts'
import { openApart } from './open-apart.ts'

const SOUND = pdf({
  sheets: [['The ferry to Orlen stays in port, the harbour master said.'], ['Nobody sails before the storm has passed.']],
})

/** The PDF with some of its words changed, at the same length. */
function changed(from: string, to: string): Uint8Array {
  const text = Array.from(SOUND, byte => String.fromCharCode(byte)).join('')
  expect(text).toContain(from)
  return Uint8Array.from(text.replace(from, to.padEnd(from.length)), letter => letter.charCodeAt(0))
}

test('what the PDF library leaves behind ends nothing, and the sheets that are whole are read', async () => {
  const before = process.listenerCount('unhandledRejection')
  const { page, lost } = await openApart({
    kind: 'page',
    bytes: changed('6 0 obj\n<< /Type', '6 0 obj\n) /Type'),
    origin: { path: 'a.pdf' },
  })
  expect(page.source).toBe('The ferry to Orlen stays in port, the harbour master said.')
  expect(lost).toMatchObject({ code: 'damaged', message: expect.stringContaining('1 of its 2 sheets') })
  expect(process.listenerCount('unhandledRejection')).toBe(before)
})

test('a page that is no PDF is opened as it is', async () => {
  const { page } = await openApart({ kind: 'page', bytes: new TextEncoder().encode('Nobody sails.'), origin: {} })
  expect(page.source).toBe('Nobody sails.')
})
