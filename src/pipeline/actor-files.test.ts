import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { annotateStream, openPool, readActorFiles } from './index.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'actors-'))
})

afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('files of actors', () => {
  test('are known by their names and the SHA-256 of their bytes, in their order', () => {
    const one = file('b.jsonl', '{"name":"Reed Brigade","type":"armed-group"}\n')
    const two = file('a.tsv', 'name\ttype\nOrla Venn\tperson\n')
    const { actors, files, complaints } = readActorFiles([one, two])
    expect(actors.map(({ name }) => name)).toEqual(['Reed Brigade', 'Orla Venn'])
    expect(files).toEqual([
      { name: 'b.jsonl', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      { name: 'a.tsv', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ])
    expect(complaints).toEqual([])
  })

  test('tell the lines that were passed over', () => {
    const path = file('some.jsonl', '{"name":"Good"}\n{"name":7}\n')
    expect(readActorFiles([path]).complaints).toEqual([expect.stringMatching(/some\.jsonl, line 2: "name"/)])
  })

  test.each([
    ['that is not there', () => join(folder, 'nowhere.tsv'), 'no-such-path'],
    ['that is a folder', () => folder, 'no-such-path'],
    ['that holds no actors', () => file('none.tsv', 'a story, not a table\n'), 'bad-input'],
    ['that is empty', () => file('empty.tsv', ''), 'bad-input'],
    ['that is no text', () => file('bytes.tsv', Uint8Array.of(0xff, 0xfe, 0x00)), 'bad-input'],
  ])('a file %s is refused with a sentence', (_, path, code) => {
    expect(() => readActorFiles([path()])).toThrow(expect.objectContaining({ code }))
  })
})

async function* stream(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

test('any number of threads knows the same actors', async () => {
  const own = readActorFiles([file('own.jsonl', '{"name":"Reed Brigade","type":"armed-group","country":"TCD","sector":"REB"}\n')])
  const line = {
    id: 'x',
    text: 'The Reed Brigade attacked Lakeside on Monday. A spokesman denied it.',
    plain: true,
    published: '2019-04-02',
  }
  const input = new TextEncoder().encode(Array.from({ length: 40 }, () => `${JSON.stringify(line)}\n`).join(''))
  const read = async (threads: number) => {
    const pool = openPool(threads, own)
    let text = ''
    await annotateStream(stream(input), written => void (text += written), pool, { layers: ['actors'], sourceMap: false })
    await pool.close()
    return text
  }
  const one = await read(1)
  expect(await read(2)).toBe(one)
  const { actors } = JSON.parse(one.split('\n')[0]!) as { actors: readonly { readonly known?: string }[] }
  expect(actors.find(({ known }) => known === 'user:reed-brigade')).toMatchObject({ country: 'TCD', cow: 483, source: 'user' })
})
