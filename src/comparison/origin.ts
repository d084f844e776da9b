import type { Source } from '../reading/index.ts'
import type { Account } from './account.ts'
import type { Origin } from './claim.ts'
import type { Figure } from './identity.ts'
import type { Lineage } from './lineage.ts'
import { compare } from './order.ts'
import { outletKey } from './outlet.ts'
import type { Proposition } from './proposition.ts'
import { ofLastVersions, type OneOfSeveral } from './versions/one-of-several.ts'
import { voiceOf } from './voice.ts'

/** Which article has its prose, or its news, from which other: by the places of the accounts. */
export interface Descent {
  /** Whether the first account has copied prose from the second or another version of it, or credits it. */
  readonly hasItFrom: (from: number, to: number) => boolean
  readonly one: OneOfSeveral
}

export function descentOf(accounts: readonly Account[], lineage: readonly Lineage[], one: OneOfSeveral): Descent {
  const place = new Map(accounts.map(({ article }, i) => [article.id, i]))
  const pairs = new Set<string>()
  for (const { from, to, kind } of lineage) {
    if (kind !== 'same-utterance' && typeof to === 'string') pairs.add(`${place.get(from)} ${one.article(place.get(to)!)}`)
  }
  return { hasItFrom: (from, to) => pairs.has(`${from} ${one.article(to)}`), one }
}

/**
 * The origins of a claim: the speakers who know and the outlets that saw, each once. A government speaks with one voice; who passes on
 * another's word adds none; what an article has from another article of the claim adds none; an outlet's own words add one only where nobody
 * is named or quoted for it. Of the versions of one article the last that asserts it speaks for all, so that none bears out another; the first that
 * does says whether it was had from elsewhere.
 */
export function originsOf(all: readonly Proposition[], accounts: readonly Account[], descent: Descent): Origin[] {
  const { one: versions, hasItFrom } = descent
  const assertions = ofLastVersions(all, ({ account }) => account, versions)
  const places = [...new Set(assertions.map(({ account }) => account))]
  const earliest = new Map<number, number>()
  for (const { account } of all) {
    const known = earliest.get(versions.article(account))
    if (known === undefined || versions.version(account) < versions.version(known)) earliest.set(versions.article(account), account)
  }
  const derived = (place: number): boolean =>
    places.some(other => other !== place && hasItFrom(earliest.get(versions.article(place))!, other))
  const spoken = assertions.filter(({ attribution }) => attribution !== undefined)
  const found = new Map<string, Origin>()
  for (const one of spoken) {
    const origin = speakerOrigin(one, accounts[one.account]!)
    if (origin && !(origin.anonymous && derived(one.account)) && !found.has(origin.id)) found.set(origin.id, origin)
  }
  if (found.size === 0) {
    for (const { account } of assertions) {
      const { outlet } = accounts[account]!.article
      const id = `outlet:${outletKey(outlet ?? '') || accounts[account]!.article.id}`
      if (!derived(account) && !found.has(id))
        found.set(id, { id, name: outlet ?? 'the article', anonymous: false, how: 'the outlet’s own account' })
    }
  }
  return [...found.values()].toSorted((a, b) => compare(a.id, b.id))
}

/** How many known and unknown origins there are decides what a claim's corroboration is. */
export function corroborationOf(origins: readonly Origin[]): 'independent' | 'single-origin' | 'unknown' {
  const known = origins.filter(({ anonymous }) => !anonymous).length
  return known >= 2 ? 'independent' : known === 1 ? 'single-origin' : 'unknown'
}

function speakerOrigin({ attribution, speaker, article }: Proposition, account: Account): Origin | undefined {
  const { source, via } = attribution!
  const name = speaker?.name ?? source.name
  const how = [name, ...via.map(relay => `as ${relay.name} reports`)].join(', ')
  const outlet = outletKey(source.name)
  if (source.name === '' || source.name === 'unclear') return undefined
  if (source.anonymity === 'outlet') {
    const own = outlet === '' || outlet === outletKey(account.article.outlet ?? '')
    return own ? undefined : { id: `outlet:${outlet}`, name, anonymous: false, how }
  }
  if (isNobody(source, speaker) && !isOffice(source.name))
    return { id: `${article}:unnamed:${source.name.toLowerCase()}`, name, anonymous: true, how }
  if (speaker === undefined) return { id: `name:${outlet}`, name, anonymous: false, how }
  return { id: voiceOf(speaker), name, anonymous: false, how }
}

/** Whether nobody can be asked: the unnamed, a pseudonym, people as such. */
function isNobody({ anonymity }: Source, speaker: Figure | undefined): boolean {
  if (anonymity === 'unnamed' || anonymity === 'pseudonym') return true
  return speaker === undefined ? anonymity === 'collective' : speaker.anonymous || speaker.type === 'people'
}

const OFFICE =
  /(?:^the|^its|^his|^her|^their|['’]s?) (?:\S+ ){0,3}(?:governor|president|premier|minister|chancellor|king|queen|emir|mayor|chief of staff|commander-in-chief|ambassador|director|ministry)$/iu

/** "The regional governor", "Niger's interior minister": one person holds the office, so that he is known though the text does not name him. */
function isOffice(name: string): boolean {
  return OFFICE.test(name)
}
