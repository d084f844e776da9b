import type { BlockKind } from '../article.ts'
import type { MappedBlock } from '../mapped-text.ts'
import type { Paragraph } from './paragraphs.ts'

/** Marks of Markdown and mail that say what a line is and are no words of it. */
const MARKS = /^(?:#{1,6}\s+|>\s?)(?=\S)/
/** Characters that show nothing and that no text should hold: controls but the tab, and halves of surrogate pairs. */
const UNFIT = /[\0-\x08\x0b-\x1f\x7f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** A paragraph as a block of the article: its lines letter for letter, joined by blanks that stand for the line breaks between them. */
export function mappedParagraph(source: string, { lines }: Paragraph, kind: BlockKind): MappedBlock {
  const pieces = { text: [] as number[], source: [] as number[], sourceLength: [] as number[] }
  let text = ''
  const add = (words: string, from: number, length: number): void => {
    if (words === '') return
    pieces.text.push(text.length)
    pieces.source.push(from)
    pieces.sourceLength.push(length)
    text += words
  }
  for (const [i, line] of lines.entries()) {
    // The line break is not held letter for letter, and a blank as long as it would say so.
    if (i > 0) add(' ', lines[i - 1]!.end, 0)
    let from =
      line.start + (i === 0 && (kind === 'heading' || kind === 'title' || kind === 'quote') ? (MARKS.exec(line.text)?.[0].length ?? 0) : 0)
    const base = from
    for (const unfit of source.slice(base, line.end).matchAll(UNFIT)) {
      const at = base + unfit.index
      add(source.slice(from, at), from, at - from)
      from = at + 1
    }
    add(source.slice(from, line.end), from, line.end - from)
  }
  return { kind, text, pieces }
}
