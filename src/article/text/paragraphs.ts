import type { Line } from './lines.ts'
import { endsSentence } from './shape.ts'

/** One line of a text, or several that were one before a program broke them at a margin. */
export interface Paragraph {
  readonly lines: readonly Line[]
  /** The words, lines joined by a blank. */
  readonly text: string
  /** Whether an empty line comes before it. */
  readonly opens: boolean
}

/** Lines broken at a margin are joined where a page has many of about one length that do not end a sentence; all others stay apart. */
export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const margin = marginOf(lines)
  const paragraphs: { lines: Line[]; opens: boolean }[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const before = lines[i - 1]
    if (before && !line.opens && continues(before, line, margin)) paragraphs[paragraphs.length - 1]!.lines.push(line)
    else paragraphs.push({ lines: [line], opens: line.opens })
  }
  return paragraphs.map(({ lines, opens }) => ({ lines, opens, text: lines.map(({ text }) => text).join(' ') }))
}

function continues(before: Line, line: Line, margin: number): boolean {
  if (margin > 0) return before.text.length > margin * 0.6 && !/^(?:[-*•]|\d{1,3}[.)])\s/.test(line.text)
  return before.text.length > 40 && !endsSentence(before.text) && /^\p{Ll}/u.test(line.text)
}

/** The margin that lines were broken at; 0 where they were not: at least six lines in a row, most of them within a fifth of the longest. */
function marginOf(lines: readonly Line[]): number {
  const followed = lines.filter((_, i) => lines[i + 1]?.opens === false).map(({ text }) => text.length)
  if (followed.length < 6) return 0
  const longest = followed.toSorted((a, b) => a - b)[Math.floor(followed.length * 0.95)]!
  const near = followed.filter(length => length >= longest * 0.75).length
  return longest >= 45 && longest <= 110 && near >= followed.length * 0.6 ? longest : 0
}
