import { sourceRanges, type Block, type SourceMap } from '../article/index.ts'
import type { Language, Tokens } from '../language/index.ts'
import type { Page, Span } from '../page/index.ts'
import type { Event, Quantity } from '../reading/index.ts'
import type { ReadPage } from '../record/index.ts'
import type { AnnotatedBlock, AnnotationLine, EventLine, Pair, QuantityLine, TokenLine } from './lines.ts'

/** What a line of `annotate` can carry beside its article, in the order of the line. */
export const LAYERS = [
  'comments',
  'sentences',
  'tokens',
  'names',
  'times',
  'places',
  'quantities',
  'actors',
  'attributions',
  'events',
] as const

export type Layer = (typeof LAYERS)[number]

/** All but `tokens`, which make a line five times as long. */
export const DEFAULT_LAYERS: readonly Layer[] = LAYERS.filter(layer => layer !== 'tokens')

export interface AnnotationOptions {
  readonly layers: readonly Layer[]
  /** Whether blocks carry their `source` in the decoded page. */
  readonly sourceMap: boolean
}

/** The line that answers the page of the id. The order of its fields is fixed, whatever the order of the layers. */
export function annotationOf(
  id: string,
  read: ReadPage & { readonly language: Language; readonly page: Pick<Page, 'source'> },
  options: AnnotationOptions,
): AnnotationLine {
  const { article, comments, map, language, sentences, reading, unread } = read
  const layers: Required<Omit<AnnotationLine, 'id' | 'article' | 'tokens' | 'unread'>> = {
    comments,
    sentences: sentences.map(pair),
    names: reading.names,
    times: reading.times,
    places: reading.places,
    quantities: reading.quantities.map(quantityLine),
    actors: reading.actors,
    attributions: reading.attributions,
    events: reading.events.map(eventLine),
  }
  const line: Record<string, unknown> = {
    id,
    article: options.sourceMap ? { ...article, blocks: article.blocks.map(block => sourced(block, map, read.page.source)) } : article,
  }
  for (const layer of LAYERS)
    if (options.layers.includes(layer)) line[layer] = layer === 'tokens' ? tokenLines(language.tokens) : layers[layer]
  if (unread) line['unread'] = pair(unread)
  return line as unknown as AnnotationLine
}

export function eventLine(event: Event): EventLine {
  return { ...event, counts: Object.fromEntries(Object.entries(event.counts).map(([what, quantity]) => [what, quantityLine(quantity)])) }
}

function quantityLine({ counted, ...quantity }: Quantity): QuantityLine {
  return counted === undefined ? quantity : { ...quantity, counted: pair(counted) }
}

function sourced(block: Block, map: SourceMap, source: string): AnnotatedBlock {
  const [first, ...rest] = sourceRanges(map, block, source).map(pair)
  if (!first) return block
  return { ...block, source: rest.length === 0 ? first : [first, ...rest] }
}

function tokenLines(tokens: Tokens): TokenLine[] {
  return Array.from({ length: tokens.length }, (_, i) => {
    const head = tokens.head[i]!
    const inSentence = head < 0 ? 0 : head - tokens.sentences[tokens.sentence[i]!]! + 1
    return [tokens.start[i]!, tokens.end[i]!, tokens.lemma[i]!, tokens.upos[i]!, tokens.xpos[i]!, inSentence, tokens.deprel[i]!]
  })
}

function pair({ start, end }: Span): Pair {
  return [start, end]
}
