import { QUANTITY_WORDS } from '../lexicon/quantities.ts'
import type { Atoms } from './atoms.ts'

export type Bound = 'low' | 'high' | 'near' | 'about' | 'exact'

interface Entry {
  readonly words: readonly string[]
  readonly value: string
}

/** Entries by their first word (`unit`, `sign`) or last word (`bound`), the longest first. */
const ENTRIES = parse(QUANTITY_WORDS)

function parse(lexicon: string): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>()
  for (const line of lexicon.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [kind = '', ...rest] = line.split(/ +/)
    const value = rest.pop() ?? ''
    const key = `${kind} ${(kind === 'bound' ? rest.at(-1) : rest[0]) ?? ''}`
    found.set(
      key,
      [...(found.get(key) ?? []), { words: rest, value }].toSorted((a, b) => b.words.length - a.words.length),
    )
  }
  return found
}

/** The qualifier that ends just before atom i, and where it begins. */
export function boundBefore(atoms: Atoms, i: number): { readonly start: number; readonly bound: Bound } | undefined {
  for (const { words, value } of ENTRIES.get(`bound ${atoms.low[i - 1] ?? ''}`) ?? []) {
    const start = i - words.length
    if (start >= 0 && words.every((word, k) => atoms.low[start + k] === word)) return { start, bound: value as Bound }
  }
  return undefined
}

/** The unit that begins at atom i, and the atom after it. */
export function unitAt(atoms: Atoms, i: number): { readonly next: number; readonly unit: string } | undefined {
  for (const { words, value } of ENTRIES.get(`unit ${atoms.low[i] ?? ''}`) ?? [])
    if (words.every((word, k) => atoms.low[i + k] === word)) return { next: i + words.length, unit: value }
  return undefined
}

/** The currency that the sign just before atom i stands for, and where it begins ("US$" takes its letters along). */
export function signBefore(atoms: Atoms, i: number): { readonly start: number; readonly unit: string } | undefined {
  const [entry] = ENTRIES.get(`sign ${atoms.low[i - 1] ?? ''}`) ?? []
  if (!entry) return undefined
  const letters = /^(?:us|a|c|hk|nz)$/.test(atoms.low[i - 2] ?? '') && atoms.end[i - 2] === atoms.start[i - 1]
  const unit = { a: 'AUD', c: 'CAD', hk: 'HKD', nz: 'NZD' }[letters ? (atoms.low[i - 2] ?? '') : ''] ?? entry.value
  return { start: letters ? i - 2 : i - 1, unit }
}
