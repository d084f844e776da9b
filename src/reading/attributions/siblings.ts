import { childrenBy, type Tokens } from '../../language/index.ts'
import { within, type Span } from '../../page/index.ts'
import type { Finding } from './finding.ts'
import { hull } from './spans.ts'

/**
 * "P, she said, adding that Q", "he said that P and stressed that Q": the second cue goes on with the first speaker. Where the first content has run on over
 * it, it is cut there, and the second is given the speaker.
 */
export function apart(tokens: Tokens, findings: readonly Finding[]): Finding[] {
  const found = [...findings]
  const order = found.map((_, k) => k).toSorted((a, b) => found[a]!.content[0]!.start - found[b]!.content[0]!.start || a - b)
  order.forEach((k, place) => {
    for (const j of order.slice(Math.max(0, place - reach), place + reach)) {
      const first = found[k]!
      const second = found[j]!
      if (j !== k && isPutAfter(tokens, second, first)) found[j] = { ...second, content: [around(first)] }
      if (j === k || second.at <= first.at || !second.cue || !within(second.cue, hull(first.content))) continue
      if (!goesOn(tokens, first, second)) continue
      const cut = cutAt(tokens, second.at)
      const kept = first.content.flatMap((span): Span[] => (span.start >= cut ? [] : [{ start: span.start, end: Math.min(span.end, cut) }]))
      if (kept.length === 0) continue
      found[k] = { ...first, content: kept }
      const outside =
        second.speaker >= 0 &&
        !first.content.some(span => tokens.start[second.speaker]! >= span.start && tokens.end[second.speaker]! <= span.end)
      if (!outside && first.source) found[j] = { ...second, speaker: first.speaker, source: first.source }
    }
  })
  return found
}

/** "An aide told the paper that P, the paper said": whether the second cue, after P, is said of the whole of the first statement. */
function isPutAfter(tokens: Tokens, outer: Finding, inner: Finding): boolean {
  if (!inner.cue || !inner.source || outer.at < 0 || tokens.sentence[outer.at] !== tokens.sentence[inner.at]) return false
  const end = outer.content.at(-1)!.end
  const said = { start: inner.cue.end, end: inner.content.at(-1)!.end }
  return (
    inner.at < outer.at &&
    tokens.start[outer.at]! > end &&
    outer.content.every(span => within(span, said)) &&
    inner.source.start < said.start &&
    said.end <= end
  )
}

/** A statement with its source and cue. */
function around({ source, cue, content }: Finding): Span {
  return { start: Math.min(source!.start, cue!.start), end: content.at(-1)!.end }
}

/** How many findings before and after, in text order, are looked at. */
const reach = 6

/** Whether a cue goes on where another was: a participle after a comma or a mark, or a verb of the same form after "and", with no subject of its own. */
function goesOn(tokens: Tokens, first: Finding, { at, entry }: Finding): boolean {
  if (first.at < 0 || !entry || entry.pos !== 'v' || entry.frames.has('mute') || childrenBy(tokens, at, 'nsubj').length > 0) return false
  const before = at - 1
  if (tokens.xpos[at] === 'VBG')
    return tokens.upos[before] === 'PUNCT' || (tokens.upos[before] === 'CCONJ' && tokens.upos[before - 1] === 'PUNCT')
  const joined = tokens.upos[before] === 'ADV' ? before - 1 : before
  return tokens.upos[joined] === 'CCONJ' && tokens.xpos[at] === tokens.xpos[first.at] && tokens.lemma[at + 1] === 'that'
}

/** Where the first content ends: before the second cue, its adverb and its "and". */
function cutAt(tokens: Tokens, at: number): number {
  let last = at - 1
  while (last > 0 && ['PUNCT', 'CCONJ', 'ADV'].includes(tokens.upos[last]!)) last--
  return tokens.end[last]!
}
