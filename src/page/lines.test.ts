import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { linesOf } from './lines.ts'

async function* chunked(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0
  for (let i = 0; at < bytes.length; i++) {
    const size = sizes.length > 0 ? sizes[i % sizes.length]! : bytes.length
    yield bytes.subarray(at, at + size)
    at += size
  }
}

const read = async (text: string, sizes: readonly number[] = [], longest?: number) => {
  const found: (string | null)[] = []
  for await (const { bytes, tooLong } of linesOf(chunked(new TextEncoder().encode(text), sizes), longest))
    found.push(tooLong ? null : new TextDecoder().decode(bytes))
  return found
}

test('a last line needs no line feed, and an empty line is a line', async () => {
  expect(await read('a\n\nb')).toEqual(['a', '', 'b'])
  expect(await read('a\n')).toEqual(['a'])
  expect(await read('')).toEqual([])
})

test('a line over the cap is answered as too long, and the next is read as if nothing had been', async () => {
  expect(await read('short\nmuch too long\nshort', [3], 6)).toEqual(['short', null, 'short'])
})

test.prop([
  fc.array(fc.string({ unit: 'grapheme' }).map(line => line.replaceAll('\n', ''))),
  fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
])('lines come out whole wherever the chunks are cut', async (lines, sizes) => {
  expect(await read(lines.map(line => `${line}\n`).join(''), sizes)).toEqual(lines.map(line => line.toWellFormed()))
})
