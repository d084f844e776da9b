import type { Language, Tokens } from '../../../language/index.ts'
import type { Span } from '../../../page/index.ts'
import { cueOf, cuePos } from '../cue.ts'
import type { Quotation } from '../quotations.ts'

/** What the learned cues and roles look at, as columns of one entry a token: words and tags as 32-bit hashes, the tree with its children, the quotations. */
export interface Columns {
  readonly tokens: Tokens
  readonly lemma: Int32Array
  readonly form: Int32Array
  readonly upos: Int32Array
  readonly xpos: Int32Array
  /** The relation to the head without its subtype. */
  readonly relation: Int32Array
  /** The relation with its subtype. */
  readonly deprel: Int32Array
  /** Children of token i: `child[firstChild[i]]` up to `child[firstChild[i + 1]]`, in text order. */
  readonly firstChild: Int32Array
  readonly child: Int32Array
  /** Which outermost quotation a token stands in: its index, or -1. */
  readonly quotation: Int32Array
  /** Which paragraph. */
  readonly paragraph: Int32Array
  /** The lexicon's kind and certainty of a word that may attribute, as a hash; 0 for others. */
  readonly entry: Int32Array
  /** The type of the name that a token stands in, as a hash; 0 outside names. */
  readonly name: Int32Array
  readonly quotations: readonly PlacedQuotation[]
}

/** An outermost quotation with its tokens `[first, after)`. */
export interface PlacedQuotation {
  readonly quotation: Quotation
  readonly first: number
  readonly after: number
  /** How many words it has. */
  readonly words: number
}

/** FNV-1a of a string, 32 bits. */
export function hash(word: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193)
  return h | 0
}

/** Two hashes made one; the order counts. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ (b >>> 15) ^ b, 0x2c1b3c6d)
  h = Math.imul(h ^ (h >>> 12) ^ Math.imul(b, 0x297a2d39), 0x85ebca6b)
  return h ^ (h >>> 13)
}

export function columnsOf({ tokens, names }: Language, quotations: readonly Quotation[], paragraphs: readonly Span[]): Columns {
  const n = tokens.length
  const seen = new Map<string, number>()
  const hashed = (word: string): number => {
    let h = seen.get(word)
    if (h === undefined) seen.set(word, (h = hash(word)))
    return h
  }
  const column = (of: (i: number) => number) => Int32Array.from({ length: n }, (_, i) => of(i))
  const firstChild = new Int32Array(n + 1)
  for (let i = 0; i < n; i++) if (tokens.head[i]! >= 0) firstChild[tokens.head[i]! + 1]!++
  for (let i = 0; i < n; i++) firstChild[i + 1]! += firstChild[i]!
  const child = new Int32Array(firstChild[n]!)
  const next = firstChild.slice()
  for (let i = 0; i < n; i++) if (tokens.head[i]! >= 0) child[next[tokens.head[i]!]!++] = i
  const quotation = new Int32Array(n).fill(-1)
  const placed: PlacedQuotation[] = []
  let at = 0
  for (const one of quotations) {
    if (one.depth > 0) continue
    while (at < n && tokens.end[at]! <= one.outer.start) at++
    const first = at
    let words = 0
    for (let i = at; i < n && tokens.start[i]! < one.outer.end; i++) {
      quotation[i] = placed.length
      if (tokens.upos[i] !== 'PUNCT') words++
      at = i + 1
    }
    placed.push({ quotation: one, first, after: at, words })
  }
  const paragraph = new Int32Array(n)
  let p = 0
  for (let i = 0; i < n; i++) {
    while (p < paragraphs.length - 1 && paragraphs[p]!.end <= tokens.start[i]!) p++
    paragraph[i] = p
  }
  const name = new Int32Array(n)
  let k = 0
  for (let i = 0; i < n; i++) {
    while (k < names.length && names[k]!.end <= tokens.start[i]!) k++
    if (k < names.length && names[k]!.start < tokens.end[i]!) name[i] = hashed(names[k]!.type)
  }
  return {
    tokens,
    lemma: column(i => hashed(tokens.lemma[i]!.toLowerCase())),
    form: column(i => hashed(tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase())),
    upos: column(i => hashed(tokens.upos[i]!)),
    xpos: column(i => hashed(tokens.xpos[i]!)),
    relation: column(i => hashed(bare(tokens.deprel[i]!))),
    deprel: column(i => hashed(tokens.deprel[i]!)),
    firstChild,
    child,
    quotation,
    paragraph,
    entry: column(i => entryHash(tokens, i)),
    name,
    quotations: placed,
  }
}

function bare(deprel: string): string {
  const colon = deprel.indexOf(':')
  return colon < 0 ? deprel : deprel.slice(0, colon)
}

function entryHash(tokens: Tokens, i: number): number {
  const pos = cuePos(tokens.upos[i]!)
  const entry = pos && cueOf(tokens.lemma[i]!, pos)
  return entry
    ? hash(
        `${entry.pos}${entry.kind}${entry.frames.has('mute') ? '-' : '+'}${entry.frames.has('that') ? 't' : ''}${entry.frames.has('np') ? 'n' : ''}`,
      )
    : 0
}
