import type { Claim, Comparison, Disagreement } from '../comparison/index.ts'
import type { EventType } from '../reading/index.ts'
import type { ReadPage } from '../record/index.ts'
import { currentOf } from './shown.ts'

/** A record at a glance: what the first lines of a report and of the demo say. */
export interface Overview {
  readonly articles: number
  readonly outlets: readonly string[]
  readonly comments: number
  readonly statements: number
  readonly events: number
  /** The first and the last publication day, ISO; absent where no page says when. */
  readonly days?: { readonly from: string; readonly to: string }
  /** Who is quoted most, the most first, then by name. */
  readonly speakers: readonly Count[]
  /** How many events of each type, the most first. */
  readonly eventTypes: readonly (Count & { readonly name: EventType })[]
  readonly corroboration: { readonly [verdict in Claim['corroboration']]: number }
  readonly disagreements: readonly Disagreement[]
}

export interface Count {
  readonly name: string
  readonly count: number
}

export function overviewOf(pages: readonly ReadPage[], comparison: Comparison): Overview {
  const days = pages.flatMap(({ article }) => (article.published ? [article.published.value.slice(0, 10)] : [])).toSorted()
  // Versions of one article are one: the last speaks for it.
  const current = currentOf(pages, comparison.versions)
  const attributions = current.flatMap(({ reading }) => reading.attributions)
  const events = current.flatMap(({ reading }) => reading.events)
  const corroboration = { independent: 0, 'single-origin': 0, unknown: 0 }
  for (const claim of comparison.claims) corroboration[claim.corroboration]++
  return {
    articles: current.length,
    outlets: [...new Set(pages.flatMap(({ article }) => (article.outlet ? [article.outlet] : [])))].toSorted(),
    comments: pages.reduce((sum, { comments }) => sum + comments.length, 0),
    statements: attributions.length,
    events: events.length,
    ...(days[0] === undefined ? {} : { days: { from: days[0], to: days.at(-1) ?? days[0] } }),
    speakers: counted(attributions.filter(each => each.source.name !== 'unclear').map(each => each.source.name)),
    eventTypes: counted(events.map(each => each.type)),
    corroboration,
    disagreements: comparison.disagreements,
  }
}

/** How often each name stands in the list, the most frequent first, then in the alphabet's order. */
function counted<N extends string>(names: readonly N[]): { name: N; count: number }[] {
  const counts = new Map<N, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].map(([name, count]) => ({ name, count })).toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
}
