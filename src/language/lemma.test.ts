import { describe, expect, test } from 'vitest'
import { lemma, type LemmaRules } from './lemma.ts'

const rules: LemmaRules = {
  exceptions: new Map([['mice\tNOUN|NNS', 'mouse']]),
  endings: new Map([
    ['VERB|VBD\ted', '2|'],
    ['VERB|VBD\tbed', '3|'],
    ['NOUN|NNS\ts', '1|'],
    ['NOUN|NNS\ties', '3|y'],
  ]),
  capitals: new Set(['PROPN|NNP\twithin\tfirst', 'PROPN|NNP\twithin\tall long\ttitle', 'PROPN|NNP\twithin\tall', 'ADJ|JJ\twithin\tfirst']),
  small: new Set(['smart\tADJ|JJ']),
  ranks: new Map([
    ['bomb', 900],
    ['provoke', 9000],
    ['rob', 8000],
  ]),
}
const of = (form: string, tag: string): string => lemma(form, tag, false, rules)

describe('a lemma', () => {
  test('is the exception known, else made by the longest ending', () => {
    expect(of('mice', 'NOUN|NNS')).toBe('mouse')
    expect(of('robbed', 'VERB|VBD')).toBe('rob')
    expect(of('treaties', 'NOUN|NNS')).toBe('treaty')
  })

  test('is a word where another rule of its tag makes one, and the longest ending does not', () => {
    expect(of('bombed', 'VERB|VBD')).toBe('bomb')
    expect(of('provoked', 'VERB|VBD')).toBe('provoke')
  })

  test('keeps the capitals that its tag keeps, the first of a shouted name, and none of a word known in small letters', () => {
    expect(of('Maputo', 'PROPN|NNP')).toBe('Maputo')
    expect(of('MAPUTO', 'PROPN|NNP')).toBe('Maputo')
    expect(of('NATO', 'PROPN|NNP')).toBe('NATO')
    expect(of('Kenyan', 'ADJ|JJ')).toBe('Kenyan')
    expect(of('Smart', 'ADJ|JJ')).toBe('smart')
  })
})
