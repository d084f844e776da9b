import { LARGEST_PAGE } from '../open-page.ts'
import type { SheetLine } from './sheet-lines.ts'

/** A PDF's text: paragraphs with a blank line between them; `starts` says where in it each sheet begins. */
export interface RunningText {
  readonly text: string
  readonly starts: readonly number[]
}

/** The text that lines of sheets run together to, without the heads and numbers that stand on every sheet. */
export function runningText(sheets: readonly (readonly SheetLine[])[]): RunningText {
  const kept = withoutFurniture(sheets)
  const hyphenated = wordsWithHyphens(kept)
  const starts: number[] = []
  const pieces: string[] = []
  let length = 0
  let last: SheetLine | undefined
  const add = (piece: string) => {
    pieces.push(piece)
    length += piece.length
  }
  for (const sheet of kept) {
    const leading = leadingOf(sheet)
    const edge = edges(sheet)
    let first = true
    for (const line of sheet) {
      if (length + line.text.length > LARGEST_PAGE) break
      if (last && beginsParagraph(last, line, { leading, edge, newSheet: first })) add('\n\n')
      else if (last) {
        const cut = joint(last.text, line.text, hyphenated)
        if (cut === 'word') pieces[pieces.length - 1] = (pieces.at(-1) ?? '').slice(0, -1)
        if (cut === 'word') length--
        else if (cut === 'space') add(' ')
      }
      if (first) starts.push(length)
      first = false
      add(line.text)
      last = line
    }
    if (first) starts.push(length)
  }
  return { text: pieces.join(''), starts: starts.length === 0 ? [0] : [0, ...starts.slice(1)] }
}

/** How many lines at the top and at the bottom of a sheet can be its furniture. */
const FURNITURE_LINES = 3

/**
 * Lines that stand on most sheets at the same place, numbers aside, are heads and feet; a number alone at a sheet's edge is its page number. One
 * sheet alone keeps all.
 */
function withoutFurniture(sheets: readonly (readonly SheetLine[])[]): SheetLine[][] {
  const filled = sheets.filter(sheet => sheet.length > 0).length
  if (filled < 2) return sheets.map(sheet => [...sheet])
  const counts = new Map<string, number>()
  const edgesOf = sheets.map(sheet => {
    const byHeight = sheet.toSorted((a, b) => b.y - a.y || a.left - b.left)
    return new Set(
      [...byHeight.slice(0, FURNITURE_LINES), ...byHeight.slice(-FURNITURE_LINES)].filter(({ depth }) => depth < 0.15 || depth > 0.85),
    )
  })
  for (const edge of edgesOf) for (const key of new Set([...edge].map(furnitureKey))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const often = Math.max(2, Math.ceil(filled * 0.6))
  return sheets.map((sheet, i) =>
    sheet.filter(line => {
      if (!edgesOf[i]!.has(line)) return true
      if (/^[-–—\s]*(?:page\s)?\d{1,4}(?:\s?(?:\/|of)\s?\d{1,4})?[-–—\s]*$/i.test(line.text)) return false
      return (counts.get(furnitureKey(line)) ?? 0) < often
    }),
  )
}

/** A line without its numbers, with the place where it stands, in twentieths of the sheet. */
function furnitureKey({ text, depth }: SheetLine): string {
  return `${Math.round(depth * 20)} ${text.replace(/\d+/g, '#')}`
}

/** The distance of one line from the next that most lines of a sheet have. */
function leadingOf(sheet: readonly SheetLine[]): number {
  const counts = new Map<number, number>()
  for (const [i, line] of sheet.entries()) {
    const before = sheet[i - 1]
    const step = before ? Math.round((before.y - line.y) * 2) / 2 : 0
    if (step > 0 && step < 60) counts.set(step, (counts.get(step) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
  return most?.[0] ?? 14
}

/** The right end of the widest lines, for telling a line that ends early. */
function edges(sheet: readonly SheetLine[]): number {
  const rights = sheet.map(({ right }) => right).toSorted((a, b) => a - b)
  return rights[Math.floor(rights.length * 0.9)] ?? 0
}

interface Layout {
  readonly leading: number
  readonly edge: number
  readonly newSheet: boolean
}

function beginsParagraph(last: SheetLine, line: SheetLine, { leading, edge, newSheet }: Layout): boolean {
  if (Math.abs(last.size - line.size) > Math.max(last.size, line.size) * 0.12) return true
  const step = last.y - line.y
  const sentenceEnds = /[.!?…:]["”’)\]]{0,2}$/.test(last.text)
  const beginsNew = /^[\p{Lu}\p{N}“"‘'(•–—-]/u.test(line.text)
  // The next column or sheet goes on where the last one broke off in the middle of a sentence.
  if (newSheet || step < -last.size || step > leading * 4) return sentenceEnds && beginsNew
  if (step > leading * 1.3) return true
  const indented = line.left - last.left > line.size * 0.7 && line.left - last.left < line.size * 6
  const endsEarly = last.right < edge - last.size * 4
  return sentenceEnds && beginsNew && (indented || endsEarly)
}

/** What stands between the last line and the next of one paragraph: nothing where a word was broken there, its hyphen gone. */
function joint(last: string, next: string, hyphenated: ReadonlySet<string>): 'word' | 'hyphen' | 'space' {
  if (last.endsWith('\u00ad')) return 'word'
  const before = /([\p{L}\d]+)[-\u2010]$/u.exec(last.slice(-60))?.[1]
  const after = /^\p{L}+/u.exec(next.slice(0, 60))?.[0]
  if (before === undefined || after === undefined) return /[-–—/]$/.test(last) && !/\s[-–—]$/.test(last) ? 'hyphen' : 'space'
  const whole = `${before}-${after}`.toLowerCase()
  return /^\p{Ll}/u.test(after) && !/\d$/.test(before) && !hyphenated.has(whole) ? 'word' : 'hyphen'
}

/** Words that the text writes with a hyphen in the middle of a line: where one breaks at its hyphen, that stays. */
function wordsWithHyphens(sheets: readonly (readonly SheetLine[])[]): Set<string> {
  const found = new Set<string>()
  for (const sheet of sheets)
    for (const { text } of sheet)
      for (const [word] of text.matchAll(/\p{L}+[-\u2010]\p{L}+/gu)) found.add(word.replace('\u2010', '-').toLowerCase())
  return found
}
