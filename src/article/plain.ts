import type { Page } from '../page/index.ts'
import type { Block } from './article.ts'
import type { SourceMap } from './source-map.ts'

/** A text that is article through and through: taken whole, its lines (or paragraphs) as blocks, the map the identity. */
export function plainText(page: Page): { readonly text: string; readonly blocks: readonly Block[]; readonly map: SourceMap } {
  const text = page.source
  const blocks: Block[] = []
  for (const line of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const words = line[0].trim()
    if (words === '') continue
    const start = line.index + line[0].indexOf(words)
    blocks.push({ kind: 'paragraph', start, end: start + words.length })
  }
  return { text, blocks, map: { length: text.length, text: [0], source: [0], sourceLength: [text.length] } }
}
