/**
 * The atoms of a text: runs of letters, runs of digits (with the points and commas inside them), and single signs. Finer than tokens, and the
 * same whatever a tokenizer does with hyphens: "third-quarter" is three atoms, "2.5m" two. Numbers and times are read from them.
 */
export interface Atoms {
  readonly text: string
  readonly length: number
  /** `[start[i], end[i])` in UTF-16 code units of `text`. */
  readonly start: readonly number[]
  readonly end: readonly number[]
  /** Lower-cased words; signs and digits as they stand. */
  readonly low: readonly string[]
}

const ATOM = /\p{L}+|\d+(?:[.,]\d+)*|\S/gu

export function atomsOf(text: string): Atoms {
  const start: number[] = []
  const end: number[] = []
  const low: string[] = []
  for (const match of text.matchAll(ATOM)) {
    start.push(match.index)
    end.push(match.index + match[0].length)
    low.push(match[0].toLowerCase())
  }
  return { text, length: low.length, start, end, low }
}

/** Whether atom i follows the one before it without a blank. */
export function touches(atoms: Atoms, i: number): boolean {
  return i > 0 && i < atoms.length && atoms.end[i - 1] === atoms.start[i]
}

/** Whether atom i begins with a capital. */
export function capital(atoms: Atoms, i: number): boolean {
  const first = atoms.text.charAt(atoms.start[i] ?? atoms.text.length)
  return first !== first.toLowerCase()
}
