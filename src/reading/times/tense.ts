import { form, isRelation, type Tokens, tokenAt } from '../../language/index.ts'
import type { Span } from '../../page/index.ts'

/** Which way from now the clause of a span lies: -1 past, 1 future, 0 where its verb does not say. */
export function directionAt(tokens: Tokens, span: Span): -1 | 0 | 1 {
  const at = tokenAt(tokens, span.start)
  if (at >= tokens.length || tokens.start[at]! >= span.end) return 0
  // "Wednesday's ruling": the noun's day, whatever the verb's tense.
  if (isRelation(tokens.deprel[at]!, 'nmod:poss') || tokens.deprel[at] === 'compound') return 0
  for (let i = at, steps = 0; i >= 0 && steps < 40; i = tokens.head[i]!, steps++) {
    const direction = isVerb(tokens, i) ? verbDirection(tokens, i) : 0
    if (direction !== 0) return direction
  }
  return 0
}

function isVerb(tokens: Tokens, i: number): boolean {
  return tokens.upos[i] === 'VERB' || tokens.upos[i] === 'AUX' || hasAuxiliary(tokens, i)
}

function hasAuxiliary(tokens: Tokens, i: number): boolean {
  const sentence = tokens.sentence[i]!
  for (let j = tokens.sentences[sentence]!; j < tokens.sentences[sentence + 1]!; j++)
    if (tokens.head[j] === i && (isRelation(tokens.deprel[j]!, 'aux') || tokens.deprel[j] === 'cop')) return true
  return false
}

const AHEAD = new Set(['will', "'ll", '’ll', 'wo', 'shall', 'may', 'might', 'would', 'could', 'can', 'should', 'must'])

function verbDirection(tokens: Tokens, i: number): -1 | 0 | 1 {
  const sentence = tokens.sentence[i]!
  let direction: -1 | 0 | 1 = 0
  for (let j = tokens.sentences[sentence]!; j < tokens.sentences[sentence + 1]!; j++) {
    if (tokens.head[j] !== i) continue
    const word = form(tokens, j).toLowerCase()
    if (isRelation(tokens.deprel[j]!, 'aux') || tokens.deprel[j] === 'cop') {
      if (AHEAD.has(word)) return 1
      if (word === 'was' || word === 'were' || word === 'had' || word === 'did' || word === 'has' || word === 'have') direction = -1
    }
    if (tokens.deprel[j] === 'mark' && word === 'to' && j < i && isRelation(tokens.deprel[i]!, 'xcomp')) return 1
  }
  if (direction !== 0) return direction
  if (tokens.xpos[i] === 'VBD' || tokens.xpos[i] === 'VBN') return -1
  return 0
}
