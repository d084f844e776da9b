/** Treebanks in CoNLL-U, plain or gzipped. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

export interface Word {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  /** Index of the head in the sentence from 1, 0 for the root. */
  readonly head: number
  readonly relation: string
  readonly misc: string
  readonly spaceAfter: boolean
}

export interface Sentence {
  readonly doc: string
  readonly id: string
  readonly text: string
  /** Whether a paragraph begins here. */
  readonly opens: boolean
  readonly words: readonly Word[]
  /** Surface words of several syntactic words: the first and last of them (from 1) and the form. */
  readonly ranges: readonly { first: number; last: number; form: string; spaceAfter: boolean }[]
}

export function readConllu(path: string): Sentence[] {
  const bytes = readFileSync(path)
  const sentences: Sentence[] = []
  let doc = ''
  for (const block of (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n\n')) {
    const words: Word[] = []
    const ranges: { first: number; last: number; form: string; spaceAfter: boolean }[] = []
    const meta = new Map<string, string>()
    let opens = false
    for (const line of block.split('\n')) {
      if (line.startsWith('#')) {
        const [key, value] = [line.slice(2).split(/ *= */, 1)[0]!.trim(), line.slice(line.indexOf('=') + 1).trim()]
        if (key === 'newdoc id') doc = value
        if (key.startsWith('newpar') || key.startsWith('newdoc')) opens = true
        meta.set(key, value)
        continue
      }
      const c = line.split('\t')
      if (c.length < 10 || c[0]!.includes('.')) continue
      const spaceAfter = !c[9]!.split('|').includes('SpaceAfter=No')
      if (c[0]!.includes('-')) {
        const [first, last] = c[0]!.split('-').map(Number)
        ranges.push({ first: first!, last: last!, form: c[1]!, spaceAfter })
      } else
        words.push({ form: c[1]!, lemma: c[2]!, upos: c[3]!, xpos: c[4]!, head: Number(c[6]), relation: c[7]!, misc: c[9]!, spaceAfter })
    }
    if (words.length > 0) sentences.push({ doc, id: meta.get('sent_id') ?? '', text: meta.get('text') ?? '', opens, words, ranges })
  }
  return sentences
}
