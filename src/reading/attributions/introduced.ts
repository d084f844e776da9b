import type { Tokens } from '../../language/index.ts'
import type { Span } from '../../page/index.ts'
import type { Relay, Source } from '../attribution.ts'
import type { Finding } from './finding.ts'
import { paragraphAt } from './paragraphs.ts'
import { unclear } from './speaker.ts'

/**
 * The relays of each finding, given on: a paragraph that ends in a colon ("Two officials confirmed it to the paper:") introduces the quotations that open the
 * paragraphs after it, and who passed it on has passed on these.
 */
export function introduced(
  tokens: Tokens,
  findings: readonly Finding[],
  paragraphs: readonly Span[],
  relays: readonly (readonly Relay[])[],
): (readonly Relay[])[] {
  const found = [...relays]
  let from: readonly Relay[] = []
  let last = -9
  findings.forEach(({ content, at }, k) => {
    const p = paragraphAt(paragraphs, content[0]!.start)
    const paragraph = paragraphs[p]!
    const opens = /^\s*["“„«'‘]/.test(tokens.text.slice(paragraph.start, paragraph.start + 4))
    if (opens && from.length > 0 && (p === last || p === last + 1)) {
      if (relays[k]!.length === 0) found[k] = from
      last = p
    } else if (
      at >= 0 &&
      relays[k]!.length > 0 &&
      /:\s*$/.test(tokens.text.slice(Math.max(paragraph.start, paragraph.end - 8), paragraph.end))
    ) {
      from = relays[k]!
      last = p
    } else if (p !== last) from = []
  })
  return found
}

/**
 * What somebody goes on to say in the same paragraph is passed on by the same: "she told the paper that P. She added that Q." A statement without relays of its
 * own, and in nobody's else, takes those of the same speaker's last one.
 */
export function goneOn(
  paragraphs: readonly Span[],
  findings: readonly Finding[],
  sources: readonly Source[],
  parents: readonly number[],
  relays: readonly (readonly Relay[])[],
): (readonly Relay[])[] {
  const found = [...relays]
  findings.forEach(({ content }, k) => {
    if (relays[k]!.length > 0 || parents[k]! >= 0 || sources[k]!.name === unclear.name) return
    const place = paragraphAt(paragraphs, content[0]!.start)
    for (let j = k - 1; j >= 0 && paragraphAt(paragraphs, findings[j]!.content[0]!.start) === place; j--) {
      if (parents[j]! >= 0) continue
      if (nameOf(sources[j]!) === nameOf(sources[k]!)) found[k] = found[j]!
      return
    }
  })
  return found
}

function nameOf({ actor, name }: Source): string {
  return actor ?? name
}
