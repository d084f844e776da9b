import { form, isRelation, type Tokens, tokenAt } from '../../language/index.ts'
import type { Span } from '../../page/index.ts'

/**
 * What a number counts: the noun that it modifies with the words between, "Turkish citizens" of "46 Turkish citizens"; behind "of" after "dozens"
 * or a share. Undefined where the number stands alone ("killing 49").
 */
export function countedBy(tokens: Tokens, number: Span): Span | undefined {
  const first = tokenAt(tokens, number.start)
  if (first >= tokens.length) return undefined
  let last = tokenAt(tokens, number.end - 1)
  const sentence = tokens.sentence[first]!
  const end = tokens.sentences[sentence + 1]!
  if (last >= end) last = end - 1
  const head = nounAbove(tokens, first, last)
  if (head !== undefined && head > last) return phrase(tokens, last + 1, head)
  return form(tokens, last + 1 < end ? last + 1 : last).toLowerCase() === 'of' ? behindOf(tokens, last + 2, end) : undefined
}

/** The noun that the number's own head is, walking up through compound numbers. */
function nounAbove(tokens: Tokens, first: number, last: number): number | undefined {
  for (let i = first; i <= last; i++) {
    const head = tokens.head[i]!
    if (head < first || head > last)
      return head > last && isRelation(tokens.deprel[i]!, 'nummod') && isNoun(tokens, head) ? head : undefined
  }
  return undefined
}

function behindOf(tokens: Tokens, from: number, end: number): Span | undefined {
  let start = from
  // "half of the 400 hostages"
  while (start < end && (tokens.upos[start] === 'DET' || tokens.upos[start] === 'NUM')) start++
  let last = start
  while (last < end && (isNoun(tokens, last) || tokens.upos[last] === 'ADJ' || form(tokens, last) === '-')) last++
  while (last > start && !isNoun(tokens, last - 1)) last--
  return last > start ? phrase(tokens, start, last - 1) : undefined
}

function phrase(tokens: Tokens, first: number, last: number): Span {
  let start = first
  while (start < last && (tokens.upos[start] === 'PUNCT' || /^(?:more|other|additional|of|the)$/i.test(form(tokens, start)))) start++
  return { start: tokens.start[start]!, end: tokens.end[last]! }
}

function isNoun(tokens: Tokens, i: number): boolean {
  return tokens.upos[i] === 'NOUN' || tokens.upos[i] === 'PROPN'
}
