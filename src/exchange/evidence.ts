import type { Claim, Disagreement } from '../comparison/index.ts'
import { RashomonError } from '../page/index.ts'

/** No span, no item: throws a RashomonError where one of the lists of an item's evidence is empty, or where it has none. */
export function requireEvidence(kind: string, item: { readonly id: string }, lists: readonly (readonly unknown[])[]): void {
  if (lists.length > 0 && lists.every(list => list.length > 0)) return
  throw new RashomonError(
    'altered-quotation',
    `Nothing was exported: ${kind} ${item.id} has no words of an article to stand on. Read the pages again into a new record; if it happens again, report it.`,
  )
}

/** The lists of evidence of a claim: one for each assertion and denial. */
export function evidenceOfClaim({ assertedBy, deniedBy }: Claim): (readonly unknown[])[] {
  return [...assertedBy, ...deniedBy].map(({ evidence }) => evidence)
}

export function evidenceOfDisagreement({ sides }: Disagreement): (readonly unknown[])[] {
  return sides.map(({ evidence }) => evidence)
}
