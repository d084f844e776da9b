import type { Account } from './account.ts'
import { isContent, sense } from './content.ts'
import type { Proposition } from './proposition.ts'
import { wordsOf } from './words.ts'

/** How like two clauses, or two articles, are in what they speak of: cosines of their features, each weighed by its rarity. */
export interface Likeness {
  /** Two propositions, by their places in the list. */
  readonly between: (a: number, b: number) => Alike
  /** 0 to 1: two articles, by their places in the record's order. */
  readonly ofArticles: (a: number, b: number) => number
  /** The propositions that share something rare with this one, in the list's order. */
  readonly near: (a: number) => readonly number[]
  /** In how many articles a feature stands. */
  readonly spread: (feature: string) => number
  /** How rare a feature is: the log of how many clauses there are for each that has it. */
  readonly weight: (feature: string) => number
}

export interface Alike {
  /** 0 to 1. */
  readonly cosine: number
  /** 0 to 1: how much of the first stands in the second. */
  readonly firstIn: number
  /** 0 to 1: how much of the second stands in the first. */
  readonly secondIn: number
  /** How many content words and concepts they share; figures do not count, and all proper names together count as one. */
  readonly common: number
}

// A feature of more clauses than this finds nobody: it still counts in the cosine.
const COMMON = 240
const NAMED = 0.45
// In a record of two clauses all words would be common: so many clauses of other matters are imagined beside.
const BACKGROUND = 20

/** Inverse document frequency over clauses (Spärck Jones 1972), and an inverted index, so that no clause is held against all. */
export function likenessOf(propositions: readonly Proposition[], accounts: readonly Account[]): Likeness {
  const postings = new Map<string, number[]>()
  propositions.forEach(({ features }, place) => {
    for (const feature of features) {
      const known = postings.get(feature)
      if (known) known.push(place)
      else postings.set(feature, [place])
    }
  })
  const count = propositions.length
  const weight = (feature: string): number => {
    const rarity = Math.log(1 + (count + BACKGROUND) / ((postings.get(feature)?.length ?? 0) + 0.5))
    return rarity * (isFigure(feature) ? NAMED : 1)
  }
  const vectors = propositions.map(({ features, proper }) =>
    vector(
      features.map(feature => [feature, weight(feature)]),
      new Set(proper),
    ),
  )
  const articles = accounts.map(({ article }) => {
    const counts = new Map<string, number>()
    for (const form of wordsOf(article.text).form) if (isContent(form)) counts.set(sense(form), (counts.get(sense(form)) ?? 0) + 1)
    return vector([...counts].map(([feature, times]) => [feature, weight(feature) * (1 + Math.log(times))]))
  })
  return {
    between: (a, b) => alike(vectors[a]!, vectors[b]!),
    ofArticles: (a, b) => (a === b ? 1 : alike(articles[a]!, articles[b]!).cosine),
    near: a => {
      const found = new Set<number>()
      for (const feature of propositions[a]!.features) {
        const having = postings.get(feature)!
        if (having.length <= COMMON) for (const place of having) if (place !== a) found.add(place)
      }
      return [...found].toSorted((x, y) => x - y)
    },
    spread: feature => new Set((postings.get(feature) ?? []).slice(0, COMMON).map(place => propositions[place]!.account)).size,
    weight,
  }
}

interface Vector {
  readonly weights: ReadonlyMap<string, number>
  readonly length: number
  readonly proper: ReadonlySet<string>
}

function vector(entries: readonly (readonly [string, number])[], proper: ReadonlySet<string> = new Set()): Vector {
  return { weights: new Map(entries), length: Math.sqrt(entries.reduce((sum, [, weight]) => sum + weight * weight, 0)), proper }
}

function alike(a: Vector, b: Vector): Alike {
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a]
  let sum = 0
  let common = 0
  let named = 0
  for (const [feature, weight] of small.weights) {
    const other = large.weights.get(feature)
    if (other === undefined) continue
    sum += weight * other
    if (isFigure(feature)) continue
    if (small.proper.has(feature) && large.proper.has(feature)) named = 1
    else common++
  }
  if (sum === 0) return APART
  return {
    cosine: sum / (a.length * b.length),
    firstIn: Math.min(1, sum / (a.length * a.length)),
    secondIn: Math.min(1, sum / (b.length * b.length)),
    common: common + named,
  }
}

const APART: Alike = { cosine: 0, firstIn: 0, secondIn: 0, common: 0 }

const isFigure = (feature: string): boolean => feature.startsWith('=') || feature.startsWith('@')
