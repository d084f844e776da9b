import type { Account } from './account.ts'
import { evidenceOf, type Grounded } from './claims-of.ts'
import type { Disagreement, Side } from './disagreement.ts'
import { compare, dayOf } from './order.ts'
import type { Proposition } from './proposition.ts'

/** One side of a disagreement: the claim that it is, its words, and the day it holds for or was said. */
export function sideOf(grounded: Grounded, accounts: readonly Account[], propositions: readonly Proposition[] = grounded.assertions): Side {
  const time = saidOn(propositions)
  return { claim: grounded.claim.id, evidence: propositions.map(one => evidenceOf(one, accounts)), ...(time !== undefined && { time }) }
}

/** The earliest day that some propositions were said or published. */
export function saidOn(propositions: readonly Proposition[]): string | undefined {
  return propositions.flatMap(({ attribution, published }) => dayOf(attribution?.time) ?? published ?? []).toSorted(compare)[0]
}

/** A disagreement of two claims; its id comes from its kind and theirs. */
export function disagreement(
  kind: Disagreement['kind'],
  relation: Disagreement['relation'],
  sides: readonly [Side, Side],
  why: string,
): Disagreement {
  return { id: `disagreement:${kind}:${sides[0].claim}:${sides[1].claim}`, kind, relation, sides, why }
}

/** Whose word a side is, for a reader: the speaker, else the outlet. */
export function whoSays(one: Proposition, accounts: readonly Account[]): string {
  return one.speaker?.name ?? one.attribution?.source.name ?? accounts[one.account]!.article.outlet ?? 'the article'
}

/** A few words of a proposition, as they stand. */
export function wordsOfSide(one: Proposition, accounts: readonly Account[]): string {
  const said = accounts[one.account]!.article.text.slice(one.start, one.end).replace(/\s+/gu, ' ')
  return said.length <= SHOWN ? said : `${said.slice(0, said.lastIndexOf(' ', SHOWN))} …`
}

const SHOWN = 90
