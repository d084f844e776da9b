import type { Claim } from '../claim.ts'
import type { Bond } from '../cluster.ts'
import type { Disagreement } from '../disagreement.ts'
import type { Lineage } from '../lineage.ts'
import { compare } from '../order.ts'
import type { Proposition } from '../proposition.ts'
import { disagreement } from '../side.ts'
import { carried, touched } from './edits.ts'
import { keptShare } from './item-changes.ts'
import type { OneOfSeveral } from './one-of-several.ts'
import type { FoundVersions } from './versions-of.ts'

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

/** What stands unchanged in the next version says the same there: bonds of the propositions of neighbouring versions, by their places. */
export function unchanged(found: readonly FoundVersions[], propositions: readonly Proposition[]): Bond[] {
  const placed = new Map(propositions.map((one, place) => [keyOf(one, one), place]))
  const byArticle = Map.groupBy(propositions.keys(), place => propositions[place]!.article)
  return found.flatMap(({ versions, edits }) =>
    edits.flatMap((each, version) => {
      const { from, to } = versions.steps[version]!
      return (byArticle.get(from) ?? []).flatMap((place): Bond[] => {
        const one = propositions[place]!
        const other = touched(each, one) ? undefined : placed.get(keyOf({ ...one, article: to }, carried(each, one)))
        return other === undefined ? [] : [{ a: Math.min(place, other), b: Math.max(place, other), strength: 1 }]
      })
    }),
  )
}

function keyOf(
  { article, kind, twin, attribution }: Proposition,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  return [article, kind, start, end, twin ?? 1, attribution !== undefined].join(' ')
}

/**
 * The disagreements, with those as updates whose one side an article gave up for the other in a later version: "at least 12" at first, "15" the next
 * day, whoever else still has the first.
 */
export function withUpdates(
  disagreements: readonly Disagreement[],
  claims: readonly Claim[],
  found: readonly FoundVersions[],
): Disagreement[] {
  const assertions = new Map(claims.map(({ id, assertedBy }) => [id, new Set(assertedBy.map(({ article }) => article))]))
  const steps = found.flatMap(({ versions }) => versions.steps.filter(({ ordered }) => ordered))
  const turns = (from: string | undefined, to: string | undefined): boolean => {
    const [one, other] = [assertions.get(from ?? ''), assertions.get(to ?? '')]
    return (
      one !== undefined &&
      other !== undefined &&
      steps.some(step => one.has(step.from) && !one.has(step.to) && !other.has(step.from) && other.has(step.to))
    )
  }
  return disagreements.map(each => {
    const { kind, relation, sides, why } = each
    const [a, b] = sides
    if (relation !== 'contradicts' || kind === 'denial' || !a || !b || sides.length > 2) return each
    const turned = turns(b.claim, a.claim)
    if (!turned && !turns(a.claim, b.claim)) return each
    return disagreement(
      kind,
      'updates',
      turned ? [b, a] : [a, b],
      `${why} A later version of one article gave up the first for the second.`,
    )
  })
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
  return edits.some(({ before, after, kept }) => !kept && before.start < span.end && before.end > span.start && after.end > after.start + 1)
}
