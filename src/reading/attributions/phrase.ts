import { children, isRelation, spanOf, subtree, type Tokens } from '../../language/index.ts'
import type { Span } from '../../page/index.ts'

/** The noun phrase that a token heads, as a source is written: with its titles, appositions and relative clauses, without a case marker before it. */
export function nounPhrase(tokens: Tokens, head: number, without: ReadonlySet<number> = new Set()): Span {
  const inside = subtree(
    tokens,
    head,
    i => without.has(i) || (tokens.head[i] === head && !belongs(tokens, i, head)) || isRelation(tokens.deprel[i]!, 'parataxis'),
  )
  return trimmed(tokens, run(inside, head))
}

function belongs(tokens: Tokens, child: number, head: number): boolean {
  const deprel = tokens.deprel[child]!
  if (
    ['case', 'mark', 'cop', 'aux', 'nsubj', 'csubj', 'advcl', 'cc:preconj', 'discourse', 'vocative', 'orphan'].some(r =>
      isRelation(deprel, r),
    )
  )
    return false
  // A clause that is coordinated with the phrase is a misread tree, not a second person.
  if (isRelation(deprel, 'conj') && tokens.upos[child] === 'VERB' && tokens.upos[head] !== 'VERB') return false
  if (deprel === 'advmod' && child > head) return false
  return true
}

/** The longest run of neighbouring tokens that holds `at`. */
function run(inside: readonly number[], at: number): readonly number[] {
  const k = inside.indexOf(at)
  let from = k
  let to = k
  while (from > 0 && inside[from - 1] === inside[from]! - 1) from--
  while (to < inside.length - 1 && inside[to + 1] === inside[to]! + 1) to++
  return inside.slice(from, to + 1)
}

/** The spans of a set of tokens, in text order: one a run of neighbours, edges freed of punctuation; runs of punctuation alone are dropped. */
export function spansOf(tokens: Tokens, inside: readonly number[]): Span[] {
  const found: Span[] = []
  for (let k = 0; k < inside.length; ) {
    let to = k
    while (to < inside.length - 1 && inside[to + 1] === inside[to]! + 1) to++
    const part = inside.slice(k, to + 1)
    if (part.some(i => tokens.upos[i] !== 'PUNCT')) found.push(trimmed(tokens, part))
    k = to + 1
  }
  return found
}

/** A clause or phrase with all below it, without what is cut out of it and without its marker ("that"). */
export function clause(tokens: Tokens, head: number, without: ReadonlySet<number>): number[] {
  const marker = children(tokens, head).find(
    i => i < head && tokens.lemma[i] === 'that' && tokens.deprel[i] !== 'nsubj' && tokens.deprel[i] !== 'det',
  )
  return subtree(tokens, head, i => i === marker || without.has(i))
}

function trimmed(tokens: Tokens, part: readonly number[]): Span {
  let from = 0
  let to = part.length - 1
  while (from < to && isEdge(tokens, part[from]!)) from++
  while (to > from && isEdge(tokens, part[to]!)) to--
  return spanOf(tokens, part[from]!, part[to]!)
}

function isEdge(tokens: Tokens, i: number): boolean {
  return tokens.upos[i] === 'PUNCT' && !'[]()'.includes(tokens.text[tokens.start[i]!]!)
}
