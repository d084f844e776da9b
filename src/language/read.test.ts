import { readFileSync } from 'node:fs'
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { ancestors, form, loadModel, readLanguage, sentenceCount, sentenceSpan, type Language } from './index.ts'
import { MOST_WORDS } from './layout.ts'

const model = loadModel(readFileSync('models/english.bin'))
const read = (text: string): Language => readLanguage(model, text)
const sentences = ({ tokens }: Language): string[] =>
  Array.from({ length: sentenceCount(tokens) }, (_, s) => tokens.text.slice(sentenceSpan(tokens, s).start, sentenceSpan(tokens, s).end))

/** What must hold of anything read. */
function wellFormed({ tokens, names }: Language): void {
  const { text, length, start, end, head, sentence } = tokens
  for (const column of [start, end, head, sentence, tokens.lemma, tokens.upos, tokens.xpos, tokens.deprel])
    expect(column.length).toBe(length)
  for (let i = 0; i < length; i++) {
    expect(start[i]).toBeGreaterThanOrEqual(i > 0 ? end[i - 1]! : 0)
    expect(end[i]).toBeGreaterThan(start[i]!)
    expect(end[i]).toBeLessThanOrEqual(text.length)
    expect(tokens.deprel[i] === 'root').toBe(head[i] === -1)
    if (head[i]! >= 0) expect(sentence[head[i]!]).toBe(sentence[i])
  }
  for (let s = 0; s < sentenceCount(tokens); s++) {
    const own = Array.from({ length: tokens.sentences[s + 1]! - tokens.sentences[s]! }, (_, k) => tokens.sentences[s]! + k)
    expect(own.filter(i => head[i] === -1)).toHaveLength(1)
    for (const i of own) expect(ancestors(tokens, i).some(at => head[at] === -1)).toBe(true)
    expect(own.length).toBeLessThanOrEqual(MOST_WORDS)
  }
  names.forEach((name, n) => {
    if (n > 0) expect(name.start).toBeGreaterThanOrEqual(names[n - 1]!.end)
    expect(start).toContain(name.start)
    expect(end).toContain(name.end)
  })
}

describe('a text is read', () => {
  test('into words, lemmas and one tree a sentence', () => {
    const { tokens } = read('The minister refused to sign the treaty.')
    const words = Array.from({ length: tokens.length }, (_, i) => form(tokens, i))
    expect(words).toEqual(['The', 'minister', 'refused', 'to', 'sign', 'the', 'treaty', '.'])
    expect(tokens.lemma).toEqual(['the', 'minister', 'refuse', 'to', 'sign', 'the', 'treaty', '.'])
    expect(tokens.deprel).toEqual(['det', 'nsubj', 'root', 'mark', 'xcomp', 'det', 'obj', 'punct'])
    expect([...tokens.head]).toEqual([1, 2, -1, 4, 2, 6, 4, 2])
  })

  test('with names and their kinds', () => {
    const text = 'President Amina Keita met officials of the United Nations in Nairobi on Monday.'
    const found = read(text).names.map(({ start, end, type }) => `${text.slice(start, end)}/${type}`)
    expect(found).toEqual(expect.arrayContaining(['Amina Keita/PER', 'United Nations/ORG', 'Nairobi/GPE']))
  })

  test('and ends no sentence at an abbreviation, within a quotation that goes on, or at an initial', () => {
    expect(sentences(read('Gen. J. Okello of the U.S. Army spoke. Mr. Sato listened.'))).toEqual([
      'Gen. J. Okello of the U.S. Army spoke.',
      'Mr. Sato listened.',
    ])
    expect(sentences(read('“We will not sign,” the minister said. “Never.” He left.'))).toEqual([
      '“We will not sign,” the minister said.',
      '“Never.”',
      'He left.',
    ])
  })

  test('no sentence crosses a block, and what lies in none is not read', () => {
    const text = 'Talks fail again Officials said on Friday that talks had failed. Share this'
    const result = readLanguage(model, text, [
      { start: 0, end: 16 },
      { start: 17, end: 64 },
    ])
    expect(sentences(result)).toEqual(['Talks fail again', 'Officials said on Friday that talks had failed.'])
  })

  test('into nothing where there is nothing', () => {
    for (const text of ['', ' \n\t ']) expect(read(text)).toMatchObject({ tokens: { length: 0 }, names: [] })
  })
})

property.prop([fc.string({ unit: 'binary', maxLength: 200 })])('any text gives words in order and one tree a sentence', text =>
  wellFormed(read(text)),
)

property.prop([
  fc.array(fc.constantFrom('Omer', 'said', '.', '"', 'the', 'U.S.', '\n', '\u200f', '\ud83d', '—', 'Keita', "'s", '(', ')', ' '), {
    maxLength: 120,
  }),
])('any mixture of words and marks gives words in order and one tree a sentence', parts => wellFormed(read(parts.join(' '))))

test('a sentence reads the same alone and among others', () => {
  const one = 'Rebels shelled the airport near Kasserine on Tuesday.'
  const alone = read(one).tokens
  const among = read(`${one}\n\n${'It was the third attack this month, officials said.\n\n'.repeat(40)}`).tokens
  expect(among.head.slice(0, alone.length)).toEqual(alone.head)
  expect(among.deprel.slice(0, alone.length)).toEqual(alone.deprel)
  expect(among.xpos.slice(0, alone.length)).toEqual(alone.xpos)
})

test('a model in shared memory reads the same', () => {
  const bytes = readFileSync('models/english.bin')
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length))
  shared.set(bytes)
  const text = 'Envoys from Hanoi arrived in Lusaka.'
  expect(readLanguage(loadModel(shared), text)).toEqual(read(text))
})

test('a sentence without an end is cut, and a text without a space read in bounded time', () => {
  const endless = read('war '.repeat(5000))
  expect(sentenceCount(endless.tokens)).toBeGreaterThanOrEqual(Math.ceil(5000 / MOST_WORDS))
  wellFormed(endless)
  wellFormed(read('x'.repeat(200_000)))
}, 60_000)

test('every category of Unicode comes through', () => {
  let text = ''
  for (let code = 0; code < 0x11000; code += 37) text += `${String.fromCodePoint(code)} `
  wellFormed(read(text))
}, 60_000)
