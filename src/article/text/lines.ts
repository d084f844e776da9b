import type { Span } from '../../page/index.ts'

/** A line of a text that holds more than white space: its span in the source without the white space around it, and where it stands. */
export interface Line extends Span {
  readonly text: string
  /** Columns of white space before it; a tab goes to the next multiple of four. */
  readonly indent: number
  /** Whether an empty line (or the text's beginning) comes before it. */
  readonly opens: boolean
}

/** The lines of a text in their order, however they end (LF, CRLF, CR, U+2028, U+2029, form feed). */
export function linesOf(source: string): Line[] {
  const lines: Line[] = []
  let opens = true
  for (let from = 0; from <= source.length; ) {
    const to = lineEnd(source, from)
    const line = trimmed(source, from, to, opens)
    if (line) lines.push(line)
    opens = line === undefined
    from = to + (source[to] === '\r' && source[to + 1] === '\n' ? 2 : 1)
  }
  return lines
}

function lineEnd(source: string, from: number): number {
  for (let i = from; i < source.length; i++) {
    const code = source.charCodeAt(i)
    if (code === 10 || code === 13 || code === 12 || code === 0x2028 || code === 0x2029) return i
  }
  return source.length
}

function trimmed(source: string, from: number, to: number, opens: boolean): Line | undefined {
  let start = from
  let indent = 0
  for (; start < to && isBlank(source.charCodeAt(start)); start++) indent = source.charCodeAt(start) === 9 ? (indent | 3) + 1 : indent + 1
  if (start === to) return undefined
  let end = to
  while (isBlank(source.charCodeAt(end - 1))) end--
  return { start, end, text: source.slice(start, end), indent, opens }
}

/** White space, and the characters that show nothing: controls, zero-width marks, a byte order mark. */
export function isBlank(code: number): boolean {
  if (code <= 32) return true
  if (code < 0xa0) return code >= 0x7f
  return (
    code === 0xa0 ||
    code === 0xad ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  )
}
