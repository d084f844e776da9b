import type { Block, BlockKind } from './article.ts'
import type { SourceMap } from './source-map.ts'

/** A block before it has its place in the article's text: its words and where they stand in the page's source. */
export interface MappedBlock {
  readonly kind: BlockKind
  readonly text: string
  /** Parallel arrays as in a SourceMap; `text` counts from the beginning of this block. */
  readonly pieces: Pick<SourceMap, 'text' | 'source' | 'sourceLength'>
}

/** The running text of blocks, each two set apart by an empty line, with the blocks' places and the map back to the source. */
export function joinBlocks(mapped: readonly MappedBlock[]): {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly map: SourceMap
} {
  const parts: string[] = []
  const blocks: Block[] = []
  const map = { length: 0, text: [] as number[], source: [] as number[], sourceLength: [] as number[] }
  let sourceEnd = 0
  for (const { kind, text, pieces } of mapped) {
    if (text === '') continue
    if (map.length > 0) {
      parts.push('\n\n')
      map.text.push(map.length)
      map.source.push(sourceEnd)
      map.sourceLength.push(0)
      map.length += 2
    }
    blocks.push({ kind, start: map.length, end: map.length + text.length })
    for (let i = 0; i < pieces.text.length; i++) {
      sourceEnd = pieces.source[i]! + pieces.sourceLength[i]!
      map.text.push(map.length + pieces.text[i]!)
      map.source.push(pieces.source[i]!)
      map.sourceLength.push(pieces.sourceLength[i]!)
    }
    parts.push(text)
    map.length += text.length
  }
  return { text: parts.join(''), blocks, map }
}
