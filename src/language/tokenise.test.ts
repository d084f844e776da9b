import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { isSpace, tokenise, type TokenLexicon } from './tokenise.ts'

const lexicon: TokenLexicon = {
  abbreviations: new Set(['gen.', 'u.s.', 'inc.', 'mr.']),
  whole: new Set(['co-operate']),
  prefixes: new Set(['anti-']),
  cut: new Set(['well-']),
  several: new Map([['cannot', [3, 3]]]),
}

function words(text: string): string[] {
  const found: string[] = []
  tokenise(text, 0, text.length, lexicon, (start, end) => found.push(text.slice(start, end)))
  return found
}

describe('words', () => {
  test.each([
    ["Turkey's army doesn't move", ['Turkey', "'s", 'army', 'does', "n't", 'move']],
    ['We cannot and they won’t', ['We', 'can', 'not', 'and', 'they', 'wo', 'n’t']],
    ['the anti-terror law, a well-armed force', ['the', 'anti-terror', 'law', ',', 'a', 'well', '-', 'armed', 'force']],
    ['They co-operate.', ['They', 'co-operate', '.']],
    ['Gen. J. Mbeki of the U.S. Army', ['Gen.', 'J.', 'Mbeki', 'of', 'the', 'U.S.', 'Army']],
    ['“No,” he said—twice.', ['“', 'No', ',', '”', 'he', 'said', '—', 'twice', '.']],
    ['It cost $3.5m on 12/03/2015 at 10:30', ['It', 'cost', '$', '3.5', 'm', 'on', '12/03/2015', 'at', '10:30']],
    [
      'It came [https://example.org/a?b=c] from desk@example, b/c of $$$.',
      ['It', 'came', '[', 'https://example.org/a?b=c', ']', 'from', 'desk@example', ',', 'b/c', 'of', '$$$', '.'],
    ],
    [
      'See https://example.org/a-b?c=d, or write to desk@example.org.',
      ['See', 'https://example.org/a-b?c=d', ',', 'or', 'write', 'to', 'desk@example.org', '.'],
    ],
    ['What?! Well...', ['What', '?!', 'Well', '...']],
    ['#Aleppo and #1', ['#Aleppo', 'and', '#', '1']],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected))

  test('a name with a joiner or an Arabic mark is one word', () => {
    expect(words('محمد علي')).toEqual(['محمد', 'علي'])
    expect(words('می‌خواهم')).toEqual(['می‌خواهم'])
  })
})

property.prop([fc.string({ unit: 'binary', maxLength: 400 })])('every character but white space is in exactly one word, in order', text => {
  let at = 0
  tokenise(text, 0, text.length, lexicon, (start, end) => {
    expect(start).toBeLessThan(end)
    for (; at < start; at++) expect(isSpace(text.charCodeAt(at))).toBe(true)
    expect(at).toBe(start)
    at = end
  })
  for (; at < text.length; at++) expect(isSpace(text.charCodeAt(at))).toBe(true)
})

property.prop([fc.array(fc.constantFrom("'", '-', '.', 'a', 'A', '/', '@', '#', '1', ':', '<', 'n', '’', ' '), { maxLength: 300 })])(
  'no mixture of marks loses a character',
  parts => {
    const text = parts.join('')
    expect(words(text).join('')).toBe(text.replaceAll(/\s/g, ''))
  },
)

test('a text of five million characters without a space is cut and takes bounded time', () => {
  for (const unit of ['a', 'a-', '.', "x'", 'http://', '1,', '@a.', '\ud800']) {
    const text = unit.repeat(Math.floor(1_000_000 / unit.length))
    let count = 0
    tokenise(text, 0, text.length, lexicon, () => count++)
    expect(count).toBeGreaterThan(1000)
  }
}, 60_000)
