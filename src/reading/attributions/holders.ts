import { firstIndex, shared, within, type Span } from '../../page/index.ts'
import type { Finding } from './finding.ts'
import type { Quotation } from './quotations.ts'

/** A quotation of the outlet's own text with the tokens of its neighbourhood. */
export interface Placed {
  readonly quotation: Quotation
  /** The first token inside, and the first token after. */
  readonly first: number
  readonly after: number
}

/** The learned finding whose cue is nearest to a quotation. */
export function nearest(found: readonly Finding[], holders: readonly number[], { first, after }: Placed): number | undefined {
  const away = (index: number) => Math.max(first - found[index]!.at, found[index]!.at - after)
  return holders.filter(index => found[index]!.why === 'learned').toSorted((a, b) => away(a) - away(b) || a - b)[0]
}

/** Whether a statement holds another, its cue and all: "she says he knows that “P”". */
export function isAround({ content }: Finding, { cue }: Finding): boolean {
  return cue !== undefined && content.some(span => within(cue, span))
}

/** A finding without a quotation that another cue stands nearer to, if that leaves it any content. */
export function leftTo(finding: Finding, { quotation }: Placed): Finding {
  const content = finding.content.filter(span => !within(span, quotation.outer))
  return content.length > 0 ? { ...finding, content } : finding
}

/** For each quotation the findings whose content holds most of it and whose cue stands outside it. */
export function holdersOf(placed: readonly Placed[], findings: readonly Finding[]): number[][] {
  const holders: number[][] = placed.map(() => [])
  findings.forEach(({ at, content }, index) => {
    let k = firstEnding(placed, content[0]!.start)
    const end = content.at(-1)!.end
    for (; k < placed.length && placed[k]!.quotation.inner.start < end; k++) {
      const { quotation, first, after } = placed[k]!
      if ((at < first || at >= after) && holds(content, quotation.inner)) holders[k]!.push(index)
    }
  })
  return holders
}

/** The first quotation that ends after the offset, by bisection. */
function firstEnding(placed: readonly Placed[], offset: number): number {
  return firstIndex(placed.length, k => placed[k]!.quotation.inner.end > offset)
}

/** Whether most of a quotation stands in a content. */
function holds(content: readonly Span[], inner: Span): boolean {
  return content.reduce((sum, span) => sum + shared(span, inner), 0) > 0.5 * (inner.end - inner.start)
}
