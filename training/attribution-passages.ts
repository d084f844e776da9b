/** The project's own passages of international news, in the format of docs/attribution-guideline.md: training/attributions/*.txt. */
import { readFileSync, readdirSync } from 'node:fs'
import { passagesIn, type GoldItem } from '../bench/attribution-gold.ts'
import type { Span } from '../src/page/index.ts'
import type { GoldAttribution } from './attribution-examples.ts'

const folder = new URL('attributions/', import.meta.url)

/** Every passage with its labels, by file name and place. */
export function ownItems(): GoldItem[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .toSorted()
    .flatMap(name => passagesIn(readFileSync(new URL(name, folder), 'utf8')))
}

/** The same as sources, cues and contents. */
export function ownPassages(): { readonly text: string; readonly attributions: readonly GoldAttribution[] }[] {
  const pair = ({ start, end }: Span) => [start, end] as const
  return ownItems().map(({ text, labels }) => ({
    text,
    attributions: labels.map(({ source, cue, content }) => ({
      source: source ? [pair(source)] : [],
      cue: [pair(cue)],
      content: content.map(pair),
    })),
  }))
}
