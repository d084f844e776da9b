/** Bytes made wrong in ways that files go wrong, or are made wrong: cut, flipped, doubled, mixed with others, with the words of formats in them. */

/** A stream of numbers from 0 up to 1, the same for the same seed (mulberry32). */
export type Chance = () => number

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export const below = (chance: Chance, most: number): number => Math.floor(chance() * most)
export const oneOf = <T>(chance: Chance, list: readonly T[]): T => list[below(chance, list.length)]!

/** Words that formats hang on, and marks that readers stumble over. */
const WORDS = [
  '<',
  '>',
  '</',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<p>',
  '</p>',
  '<div>',
  '</div>',
  '<table><tr><td>',
  '<script>',
  '</script>',
  '<a href="',
  '&#0;',
  '&#x110000;',
  '&amp',
  '&nbsp;',
  '<title>',
  '<svg><style>',
  '<template>',
  '<textarea>',
  '<plaintext>',
  '<select><option>',
  '<article>',
  '<blockquote>',
  '<ul class="comments"><li id="comment-1">',
  '<time datetime="2021-03-04">',
  '<meta charset="utf-16">',
  '<meta charset="shift_jis">',
  '<script type="application/ld+json">{"@type":"NewsArticle","articleBody":',
  '"',
  "'",
  '“',
  '”',
  '""',
  '\\',
  '\\u0000',
  '{',
  '}',
  '[',
  ']',
  '{"a":',
  '[[[[',
  ',',
  '\t',
  ';',
  '\r\n',
  '\n',
  '\n\n',
  '\r',
  '\0',
  '\ufeff',
  '\u2028',
  '\u200b',
  '\u202e',
  '\u0301',
  '👩‍👩‍👧',
  '\ud7ff',
  'ﬁ',
  'İ',
  'ß',
  'WARC/1.0\r\n',
  'WARC/1.1\r\nWARC-Type: response\r\nContent-Length: 5\r\n\r\n',
  'Content-Length: 99999999\r\n',
  'Content-Length: -1\r\n',
  'HTTP/1.1 200 OK\r\n',
  'Transfer-Encoding: chunked\r\n',
  'Content-Encoding: br\r\n',
  'Content-Encoding: deflate\r\n',
  'ffffffff\r\n',
  '0\r\n\r\n',
  'Content-Type: multipart/mixed; boundary="outer"\r\n',
  '--outer\r\n',
  '--inner--\r\n',
  'Content-Transfer-Encoding: base64\r\n',
  '=?utf-8?q?=?=',
  '=?utf-8?b?////?=',
  'From a@b Tue Mar  4 21:10:00 2021\n',
  'Subject: ',
  'Date: ',
  '%PDF-1.7\n',
  'endobj\n',
  'obj\n<<',
  '>>',
  'stream\n',
  '/Kids [2 0 R]',
  '/Count 999999999',
  '/Parent 2 0 R',
  '/Length 9999999',
  '(',
  ')',
  'BT',
  'ET',
  'Tj',
  '/Filter /FlateDecode',
  'startxref\n0\n',
  'trailer\n',
  '<rss>',
  '<item>',
  '</item>',
  '<entry>',
  '<content:encoded>',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '&b;',
  '<?xml version="1.0" encoding="utf-16"?>',
  'PK\x03\x04',
  'PK\x01\x02',
  'PK\x05\x06',
  '\x1f\x8b\x08\x00',
  'said',
  'he said',
  ' told Reuters',
  'By ',
  'March 4, 2021',
  '04/03/2021',
  'http://',
  '@',
  '#1',
  '5 comments',
  'Reply',
  'Posted by ',
  '---',
  '***',
  '> ',
  '1,000,000',
  '$',
  '%',
].map(word => new TextEncoder().encode(word))

const MOST = 400_000

/** One to eight changes. `others` are what it is mixed with. */
export function mutated(bytes: Uint8Array, others: readonly Uint8Array[], chance: Chance): Uint8Array {
  let made = bytes
  for (let left = 1 + below(chance, 8); left > 0; left--) made = oneOf(chance, CHANGES)(made, chance, others).subarray(0, MOST)
  return made.slice()
}

type Change = (bytes: Uint8Array, chance: Chance, others: readonly Uint8Array[]) => Uint8Array

const stretch = (bytes: Uint8Array, chance: Chance, most = bytes.length): [number, number] => {
  const start = below(chance, bytes.length + 1)
  return [start, Math.min(bytes.length, start + below(chance, Math.min(most, bytes.length) + 1))]
}

const spliced = (bytes: Uint8Array, start: number, end: number, middle: Uint8Array): Uint8Array => {
  const made = new Uint8Array(start + middle.length + bytes.length - end)
  made.set(bytes.subarray(0, start))
  made.set(middle, start)
  made.set(bytes.subarray(end), start + middle.length)
  return made
}

const times = (bytes: Uint8Array, count: number): Uint8Array => {
  const made = new Uint8Array(bytes.length * count)
  for (let i = 0; i < count; i++) made.set(bytes, i * bytes.length)
  return made
}

const CHANGES: readonly Change[] = [
  (bytes, chance) => bytes.subarray(0, below(chance, bytes.length + 1)),
  (bytes, chance) => bytes.subarray(below(chance, Math.min(bytes.length, 64) + 1)),
  (bytes, chance) => {
    const made = bytes.slice()
    for (let left = 1 + below(chance, 20); left > 0 && made.length > 0; left--) made[below(chance, made.length)]! ^= 1 << below(chance, 8)
    return made
  },
  (bytes, chance) => {
    const made = bytes.slice()
    for (let left = 1 + below(chance, 5); left > 0 && made.length > 0; left--)
      made[below(chance, made.length)] = oneOf(chance, [0, 10, 13, 32, 34, 60, 62, 127, 128, 255])
    return made
  },
  (bytes, chance) => spliced(bytes, ...stretch(bytes, chance, 300), new Uint8Array(0)),
  (bytes, chance) => {
    const at = below(chance, bytes.length + 1)
    return spliced(bytes, at, at, oneOf(chance, WORDS))
  },
  (bytes, chance) => {
    const at = below(chance, bytes.length + 1)
    return spliced(bytes, at, at, times(oneOf(chance, WORDS), 1 + below(chance, oneOf(chance, [10, 300, 20_000]))).subarray(0, MOST))
  },
  (bytes, chance) => {
    const [start, end] = stretch(bytes, chance, 500)
    return spliced(bytes, end, end, times(bytes.subarray(start, end), 1 + below(chance, oneOf(chance, [3, 30, 500]))).subarray(0, MOST))
  },
  (bytes, chance, others) => {
    const other = oneOf(chance, others)
    const [start, end] = stretch(other, chance)
    const at = below(chance, bytes.length + 1)
    return spliced(bytes, at, at, other.subarray(start, end))
  },
  (bytes, chance) => {
    const [start, end] = stretch(bytes, chance, 400)
    const moved = bytes.slice(start, end)
    const without = spliced(bytes, start, end, new Uint8Array(0))
    const at = below(chance, without.length + 1)
    return spliced(without, at, at, moved)
  },
]
