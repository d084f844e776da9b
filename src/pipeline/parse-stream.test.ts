import { expect, test } from 'vitest'
import { englishModel, englishWeights, parseStream } from './index.ts'

const word = (id: number, form: string) => [id, form, '_', '_', '_', '_', '_', '_', '_', '_'].join('\t')
const sentence = (...forms: readonly string[]) => `${forms.map((form, i) => word(i + 1, form)).join('\n')}\n\n`

async function parse(text: string): Promise<string[][][]> {
  let out = ''
  const chunks = (async function* () {
    yield new TextEncoder().encode(text)
  })()
  await parseStream(chunks, part => void (out += part), englishModel(englishWeights()))
  return out
    .trim()
    .split('\n\n')
    .map(block => block.split('\n').map(line => line.split('\t')))
}

test('every sentence comes out as one tree over the words that were given', async () => {
  const [first, second] = await parse(sentence('The', 'dog', 'barked', '.') + sentence('It', 'rained', '.'))
  expect(first!.map(row => row[1])).toEqual(['The', 'dog', 'barked', '.'])
  expect(second!.map(row => row[1])).toEqual(['It', 'rained', '.'])
  for (const rows of [first!, second!]) expect(rows.filter(row => row[6] === '0')).toHaveLength(1)
  expect(first!.map(row => row[3])).toEqual(['DET', 'NOUN', 'VERB', 'PUNCT'])
})

test('a sentence of two thousand words is one tree, and the last sentence needs no empty line', async () => {
  const [rows] = await parse(sentence(...Array.from({ length: 2000 }, (_, i) => `word${i}`)).trimEnd())
  expect(rows).toHaveLength(2000)
  expect(rows!.filter(row => row[6] === '0')).toHaveLength(1)
})
