import { children, form, isRelation, type Tokens } from '../../language/index.ts'
import type { Span } from '../../page/index.ts'

/** What is no part of the words that name someone: clauses about them, appositions, other conjuncts, adverbs. */
const OUTSIDE = [
  'time',
  'acl',
  'advcl',
  'appos',
  'cc',
  'conj',
  'parataxis',
  'dep',
  'nsubj',
  'aux',
  'cop',
  'mark',
  'discourse',
  'advmod',
  'obl',
  'list',
  'orphan',
  'ccomp',
  'csubj',
  'obj',
  'xcomp',
]

/** The words of a noun and what belongs to it: "the Kurdistan Workers' Party", without the preposition before it or the clauses behind. */
export function phraseSpan(tokens: Tokens, head: number): Span {
  const { first, last } = phraseTokens(tokens, head)
  return { start: tokens.start[first]!, end: tokens.end[last]! }
}

export function phraseTokens(tokens: Tokens, head: number): { readonly first: number; readonly last: number } {
  let first = head
  let last = head
  const open = [head]
  for (let k = 0; k < open.length; k++) {
    const token = open[k]!
    for (const child of children(tokens, token)) {
      if (isOutside(tokens, child, token === head, head)) continue
      open.push(child)
      if (child < first) first = child
      if (child > last) last = child
    }
  }
  while (first < head && (/^(?:PUNCT|ADP|CCONJ)$/.test(tokens.upos[first]!) || form(tokens, first) === 'least')) first++
  while (last > head && (tokens.upos[last] === 'PUNCT' || tokens.upos[last] === 'CCONJ') && form(tokens, last) !== '.') last--
  return { first, last }
}

function isOutside(tokens: Tokens, child: number, direct: boolean, head: number): boolean {
  const relation = tokens.deprel[child]!
  if (relation === 'punct') return !/^[-’']$/.test(form(tokens, child))
  if (relation === 'case') return direct && child < head
  if (!direct && (relation === 'conj' || relation === 'cc' || relation === 'appos')) return false
  // "presence in Syria on Thursday": what stands behind a noun belongs to it only where it says whose or of what.
  if (direct && relation === 'nmod') return !/^(?:of|from|in|for|at)$/.test(prepositionOf(tokens, child))
  return OUTSIDE.some(outside => isRelation(relation, outside))
}

function prepositionOf(tokens: Tokens, noun: number): string {
  const found = children(tokens, noun).find(child => tokens.deprel[child] === 'case')
  return found === undefined ? '' : form(tokens, found).toLowerCase()
}

/** The other conjuncts of a noun: "Saudi Arabia, Turkey and Syria" from its first. */
export function conjuncts(tokens: Tokens, head: number): number[] {
  return children(tokens, head).filter(
    child =>
      tokens.deprel[child] === 'conj' && (tokens.upos[child] === 'NOUN' || tokens.upos[child] === 'PROPN' || tokens.upos[child] === 'PRON'),
  )
}
