import type { Claim } from '../claim.ts'
import type { Lineage } from '../lineage.ts'
import { compare } from '../order.ts'
import { touched } from './edits.ts'
import { keptShare } from './item-changes.ts'
import type { FoundVersions } from './versions-of.ts'

/** Which accounts are one article: by their places in the record's order. */
export interface OneOfSeveral {
  /** The place of the last version of the article that the account is a version of; its own where there is but one. */
  readonly article: (place: number) => number
  /** The place of the first version. */
  readonly first: (place: number) => number
  /** Which version it is, from 0. */
  readonly version: (place: number) => number
}

export function oneOfSeveral(found: readonly FoundVersions[]): OneOfSeveral {
  const known = new Map(
    found.flatMap(({ places }) => places.map((place, version) => [place, { last: places.at(-1)!, first: places[0]!, version }] as const)),
  )
  return {
    article: place => known.get(place)?.last ?? place,
    first: place => known.get(place)?.first ?? place,
    version: place => known.get(place)?.version ?? 0,
  }
}

/** No account is a version of another. */
export const ALL_APART: OneOfSeveral = oneOfSeveral([])

/** Of what stands at several places of one article, that of its last version alone. */
export function ofLastVersions<T>(list: readonly T[], placeOf: (one: T) => number, one: OneOfSeveral): T[] {
  const last = new Map<number, number>()
  for (const each of list) {
    const article = one.article(placeOf(each))
    last.set(article, Math.max(last.get(article) ?? 0, one.version(placeOf(each))))
  }
  return list.filter(each => one.version(placeOf(each)) === last.get(one.article(placeOf(each))))
}

/** Lineage between articles, each pair once: of its versions the two that share most stand for it. Versions of one article have nothing from each other. */
export function betweenArticles(lineage: readonly Lineage[], placeOf: ReadonlyMap<string, number>, one: OneOfSeveral): Lineage[] {
  const articleOf = (id: string): string => `${one.article(placeOf.get(id)!)}`
  const groups = Map.groupBy(lineage, ({ kind, from, to }) => {
    const ends = [articleOf(from), typeof to === 'string' ? articleOf(to) : to.outlet]
    return [kind, ...(kind === 'credits' ? ends : ends.toSorted())].join('\n')
  })
  const version = ({ from }: Lineage): number => one.version(placeOf.get(from)!)
  return [...groups.values()]
    .map(group => group.toSorted((a, b) => b.share - a.share || version(b) - version(a) || compare(a.id, b.id))[0]!)
    .toSorted((a, b) => compare(a.id, b.id))
}

/**
 * The claims, each assertion that the next version of its article no longer makes marked as dropped. An assertion whose words stand on unchanged is not
 * dropped, whatever claim the later reading puts it to; nor is one where nobody knows which version is the later.
 */
export function withDropped(claims: readonly Claim[], found: readonly FoundVersions[]): Claim[] {
  const standing = new Map(found.flatMap(one => one.versions.articles.map((id, version) => [id, { one, version }] as const)))
  if (standing.size === 0) return [...claims]
  return claims.map(claim => {
    const asserting = new Set(claim.assertedBy.map(({ article }) => article))
    const assertedBy = claim.assertedBy.map(assertion => {
      const { one, version } = standing.get(assertion.article) ?? {}
      const step = version === undefined ? undefined : one?.versions.steps[version]
      if (!one || version === undefined || !step?.ordered || asserting.has(step.to)) return assertion
      const edits = one.edits[version]!
      if (!assertion.evidence.every(span => touched(edits, span))) return assertion
      const gone = assertion.evidence.every(span => keptShare(edits, span) < GONE && !replaced(edits, span))
      return { ...assertion, dropped: { by: step.to, how: gone ? ('removed' as const) : ('reworded' as const) } }
    })
    return { ...claim, assertedBy }
  })
}

// Words of which less than a fifth stands on are gone.
const GONE = 0.2

function replaced(edits: FoundVersions['edits'][number], span: { readonly start: number; readonly end: number }): boolean {
  return edits.some(({ before, after }) => before.start < span.end && before.end > span.start && after.end > after.start + 1)
}
