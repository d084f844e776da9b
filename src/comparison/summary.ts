import { words } from '../page/index.ts'
import type { Account } from './account.ts'
import type { Proposition } from './proposition.ts'

const LONGEST = 220

/** One sentence for a claim, in the record's own words: the clause that says it most plainly, and who says so where the outlets do not themselves. */
export function summaryOf(propositions: readonly Proposition[], accounts: readonly Account[]): string {
  const plain = propositions.toSorted((a, b) => plainness(b) - plainness(a) || a.account - b.account || a.start - b.start)[0]!
  const said = shortened(words(accounts[plain.account]!.article.text, plain).replace(/\s+/gu, ' '))
  const speaker = plain.speaker?.name ?? plain.attribution?.source.name
  if (plain.attribution === undefined || speaker === undefined) return sentence(said)
  const verb = plain.attribution.kind === 'denial' ? 'denies' : plain.attribution.kind === 'demand' ? 'demands' : 'says'
  return sentence(`${speaker} ${verb}: “${said}”`)
}

/** A clause of middle length in indirect speech or narration is plainer than a quotation in somebody's own turn of phrase. */
function plainness({ attribution, end, start }: Proposition): number {
  const length = end - start
  return (attribution?.mode === 'direct' ? 0 : 2) + (length >= 40 && length <= LONGEST ? 1 : 0)
}

function shortened(text: string): string {
  if (text.length <= LONGEST) return text
  const cut = text.lastIndexOf(' ', LONGEST - 1)
  return `${text.slice(0, cut > 0 ? cut : LONGEST - 1)}…`
}

function sentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.!?…”]$/u.test(capital) ? capital : `${capital}.`
}
