/**
 * The project's own gold of events, in files of sentences written for it: `dyads` and `leads-…` (who acts on whom, by CAMEO's roots) and `modality` (one deed told
 * as done and as not done). The head of each file says how it is written.
 */
import { readFileSync } from 'node:fs'

/** A sentence with the directed pairs of countries that act in it, and the root of what they do; without pairs, a sentence of no event. */
export interface DyadItem {
  readonly id: string
  readonly text: string
  readonly pairs: readonly (readonly [source: string, target: string])[]
  /** CAMEO's first two digits. */
  readonly root: string
}

/** A sentence with one marked word, and whether what it words was done. */
export interface ModalityItem {
  readonly id: string
  readonly text: string
  readonly start: number
  readonly end: number
  readonly done: boolean
}

export type EventGold =
  | { readonly kind: 'dyads'; readonly items: readonly DyadItem[] }
  | { readonly kind: 'modality'; readonly items: readonly ModalityItem[] }

/** Reads a gold file; three columns are dyads, two are modality. Throws with the line that is neither. */
export function eventGold(path: string | URL): EventGold {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => line.split(' | '))
  return lines[0]?.length === 3
    ? { kind: 'dyads', items: lines.map(dyad) }
    : { kind: 'modality', items: lines.flatMap((line, n) => modality(line, n)) }
}

function dyad(columns: readonly string[], n: number): DyadItem {
  const [sides = '', root = '', text] = columns
  if (text === undefined) throw new RangeError(`no dyad: ${columns.join(' | ')}`)
  if (sides === 'none') return { id: `d${n + 1}`, text, root, pairs: [] }
  const mutual = sides.includes('<>')
  const [source = '', target = ''] = sides.split(/<>|>/).map(side => side.trim())
  return {
    id: `d${n + 1}`,
    text,
    root,
    pairs: mutual
      ? [
          [source, target],
          [target, source],
        ]
      : [[source, target]],
  } // prettier-ignore
}

function modality(columns: readonly string[], n: number): ModalityItem[] {
  return columns.map((written, k) => {
    const [before = '', marked, after = '', ...more] = written.split('*')
    if (marked === undefined || more.length > 0 || columns.length !== 2)
      throw new RangeError(`no pair with one marked word each: ${columns.join(' | ')}`)
    const start = before.length
    return { id: `m${n + 1}${k === 0 ? '+' : '-'}`, text: before + marked + after, start, end: start + marked.length, done: k === 0 }
  })
}

/** What a coder is given: one line of JSON a sentence, as `annotate` takes it. */
export function inputOf({ items }: EventGold): string {
  return items.map(({ id, text }) => `${JSON.stringify({ id, text, plain: true })}\n`).join('')
}
