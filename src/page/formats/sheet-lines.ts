/** A piece of text as a PDF draws it. `transform` is the PDF's matrix: size and slant in the first four, place in the last two. */
export interface TextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly hasEOL: boolean
}

/** A line of a PDF's sheet, in points from the sheet's lower left corner. */
export interface SheetLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
  /** Where it stands on the sheet: 0 at its top, 1 at its bottom. */
  readonly depth: number
}

/** The lines that pieces make, in the order in which they were drawn: that is the order of reading in what word processors and presses make. */
export function linesOfSheet(items: readonly TextItem[], { bottom, top }: { readonly bottom: number; readonly top: number }): SheetLine[] {
  const lines: SheetLine[] = []
  let open: Open | undefined
  const close = () => {
    const text = open?.text.replace(/\s+/gu, ' ').trim().toWellFormed() ?? ''
    if (open && text !== '') {
      const { left, right, y, size } = open
      lines.push({ text, left, right, y, size, depth: top > bottom ? (top - y) / (top - bottom) : 0 })
    }
    open = undefined
  }
  for (const { str, transform, width, hasEOL } of items) {
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform
    const size = Math.hypot(c, d) || Math.hypot(a, b) || 1
    if (str.trim() === '') {
      if (open && str !== '') open.text += ' '
    } else if (open && Math.abs(y - open.y) < Math.max(open.size, size) * 0.5 && x > open.right - size * 2) {
      // Small caps and raised letters stay in their line; a gap as wide as a space is one.
      if (x - open.right > size * 0.2) open.text += ' '
      open.text += str
      open.right = Math.max(open.right, x + width)
      open.size = Math.max(open.size, size)
    } else {
      close()
      open = { text: str, left: x, right: x + width, y, size }
    }
    if (hasEOL) close()
  }
  close()
  return lines
}

interface Open {
  text: string
  readonly left: number
  right: number
  readonly y: number
  size: number
}
