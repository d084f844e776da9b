import type { Span } from '../page/index.ts'

/** Universal part-of-speech tags (UD v2). */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/**
 * The words of a text with their sentences, tags and trees: columns of one entry a token, all of the same length. Tokens are UD's syntactic
 * words ("do", "n't"), in text order, without overlap, never across a sentence; a sentence never crosses a block of the article.
 */
export interface Tokens {
  readonly text: string
  readonly length: number
  /** `[start[i], end[i])`: where token i stands in `text`, in UTF-16 code units. */
  readonly start: Int32Array
  readonly end: Int32Array
  readonly lemma: readonly string[]
  readonly upos: readonly Upos[]
  /** Penn Treebank tags. */
  readonly xpos: readonly string[]
  /** The index of the head in this same table; -1 for the root of a sentence. Every sentence is one tree. */
  readonly head: Int32Array
  /** UD v2 relation to the head, with its subtype: `nsubj:pass`. */
  readonly deprel: readonly string[]
  /** Which sentence token i is in. */
  readonly sentence: Int32Array
  /** The first token of each sentence, and `length` at the end: sentence s is `[sentences[s], sentences[s + 1])`. */
  readonly sentences: Int32Array
}

export type NameType = 'PER' | 'ORG' | 'LOC' | 'GPE' | 'MISC'

/** A proper name in the text. GPE: a country, city or state; LOC: other places; MISC: nationalities, events, weapons, works. */
export interface Name extends Span {
  readonly type: NameType
}

/**
 * What the network holds of each token in its sentence, before it decides on tags and trees (Peters et al. 2018): for a model of another room to learn from.
 * `width` numbers a token, in units of 2^-14; sentences of the same words share theirs.
 */
export interface States {
  readonly width: number
  readonly sentences: readonly Int16Array[]
}

/** What the language room makes of one text. */
export interface Language {
  readonly tokens: Tokens
  /** In text order, without overlap. */
  readonly names: readonly Name[]
  readonly states: States
}

/** The word of token i as it stands in the text. */
export function form(tokens: Tokens, i: number): string {
  return tokens.text.slice(tokens.start[i], tokens.end[i])
}

/** The span of the tokens `[first, last]`, both included. */
export function spanOf(tokens: Tokens, first: number, last: number): Span {
  return { start: tokens.start[first]!, end: tokens.end[last]! }
}

/** How many sentences there are. */
export function sentenceCount(tokens: Tokens): number {
  return tokens.sentences.length - 1
}

/** The span of sentence s. */
export function sentenceSpan(tokens: Tokens, s: number): Span {
  return spanOf(tokens, tokens.sentences[s]!, tokens.sentences[s + 1]! - 1)
}

/** The first token that ends after the offset (so holds it, or is the next one); `length` when there is none. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens.end[middle]! <= offset) low = middle + 1
    else high = middle
  }
  return low
}
