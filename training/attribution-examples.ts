/** What is learned from an article that people marked: the words that may be cues, and the window about each that is one. */
import type { Article } from '../src/article/index.ts'
import type { Language, States } from '../src/language/index.ts'
import { columnsOf, type Columns } from '../src/reading/attributions/model/columns.ts'
import { cueFeatures, mayCue } from '../src/reading/attributions/model/cue-features.ts'
import { placeOf, stateOf } from '../src/reading/attributions/model/hidden.ts'
import { roleFeatureCount, roleFeatures } from '../src/reading/attributions/model/role-features.ts'
import { windowOf } from '../src/reading/attributions/model/window.ts'
import { paragraphsOf } from '../src/reading/attributions/paragraphs.ts'
import { quotationsOf } from '../src/reading/attributions/quotations.ts'

/** An article with the attributions that people marked in it; spans are `[start, end)` of its text. */
export interface Annotated {
  readonly article: Article
  readonly language: Language
  readonly gold: readonly GoldAttribution[]
}

export interface GoldAttribution {
  readonly source: readonly (readonly [number, number])[]
  readonly cue: readonly (readonly [number, number])[]
  readonly content: readonly (readonly [number, number])[]
}

export interface CueExample {
  readonly features: Int32Array
  readonly state: Int16Array
  readonly gold: number
}

/** A cue's window: for each unit its features, unit u from `first[u]` up to `first[u + 1]`, its state, its place towards the cue, and its label. */
export interface Sequence {
  readonly features: Int32Array
  readonly first: Int32Array
  readonly states: readonly Int16Array[]
  readonly place: Uint8Array
  /** The cue's state. */
  readonly cue: Int16Array
  readonly gold: Uint8Array
}

/** What is learned from one article. */
export interface Examples {
  readonly cues: readonly CueExample[]
  readonly sequences: readonly Sequence[]
}

/** The words of an article that may be cues, and a window about each that is one. */
export function examplesOf({ article, language, gold }: Annotated, bits: number): Examples {
  const mask = 2 ** bits - 1
  const paragraphs = paragraphsOf(article)
  const c = columnsOf(language, quotationsOf(article.text, paragraphs), paragraphs)
  const heads = new Map<number, GoldAttribution[]>()
  for (const one of gold) {
    const head = cueHead(c, one.cue)
    if (head >= 0) heads.set(head, [...(heads.get(head) ?? []), one])
  }
  const features = new Int32Array(256)
  const cues: CueExample[] = []
  for (let i = 0; i < c.tokens.length; i++) {
    if (!mayCue(c, i)) continue
    const n = cueFeatures(c, i, features)
    cues.push({
      features: features.slice(0, n).map(f => f & mask),
      state: stateOf(c.tokens, language.states, i),
      gold: heads.has(i) ? 1 : 0,
    })
  }
  const sequences = [...heads].toSorted(([a], [b]) => a - b).map(([head, said]) => sequenceOf(c, language.states, head, said, mask))
  return { cues, sequences }
}

function sequenceOf(c: Columns, states: States, head: number, said: readonly GoldAttribution[], mask: number): Sequence {
  const w = windowOf(c, head)
  const out = new Int32Array(w.length * roleFeatureCount)
  const count = new Int32Array(w.length)
  roleFeatures(c, head, w, out, count)
  const first = new Int32Array(w.length + 1)
  for (let u = 0; u < w.length; u++) first[u + 1] = first[u]! + count[u]!
  const features = new Int32Array(first[w.length]!)
  const gold = new Uint8Array(w.length)
  for (let u = 0; u < w.length; u++) {
    for (let f = 0; f < count[u]!; f++) features[first[u]! + f] = out[u * roleFeatureCount + f]! & mask
    const t = w.token[u]!
    const quotation = w.quotation[u]! >= 0 ? c.quotations[w.quotation[u]!]!.quotation.inner : undefined
    const start = quotation?.start ?? c.tokens.start[t]!
    const end = quotation?.end ?? c.tokens.end[t]!
    const covered = (spans: GoldAttribution['content']) =>
      spans.reduce((sum, [a, b]) => sum + Math.max(0, Math.min(b, end) - Math.max(a, start)), 0)
    if (said.some(({ content }) => covered(content) > 0.5 * (end - start))) gold[u] = 2
    else if (!quotation && covered(said[0]!.source) > 0.5 * (end - start)) gold[u] = 1
  }
  return {
    features,
    first,
    states: Array.from(w.token, t => stateOf(c.tokens, states, t)),
    place: Uint8Array.from({ length: w.length }, (_, u) => placeOf(w, u)),
    cue: stateOf(c.tokens, states, head),
    gold,
  }
}

/** The token of a cue that the others of it hang on, if it may head a cue at all; -1 for a cue of punctuation or of nothing. */
export function cueHead(c: Columns, cue: GoldAttribution['cue']): number {
  const inside: number[] = []
  for (let i = 0; i < c.tokens.length; i++) if (cue.some(([a, b]) => c.tokens.start[i]! >= a && c.tokens.end[i]! <= b)) inside.push(i)
  const set = new Set(inside)
  const tops = inside.filter(i => !set.has(c.tokens.head[i]!) && mayCue(c, i))
  return (
    tops.find(i => c.tokens.upos[i] === 'VERB') ??
    tops.find(i => c.tokens.upos[i] !== 'PUNCT') ??
    tops[0] ??
    inside.find(i => mayCue(c, i)) ??
    -1
  )
}
