import type { Account } from '../account.ts'
import { dated, dayOf, daysBetween } from '../order.ts'
import { outletKey } from '../outlet.ts'
import { sharedShingles } from '../shingles.ts'
import type { ComparedText } from '../text.ts'
import { wordsOf } from '../words.ts'
import { addressKey, siteOfAddress } from './address.ts'
import type { Recognised } from './versions.ts'

/** Accounts that are versions of one article, by their places, in the record's order; and how they were recognised. */
export interface OneArticle {
  readonly places: readonly number[]
  readonly recognised: readonly Recognised[]
}

// Chosen on 400 articles of real outlets: two different articles of one outlet have up to .57 of the shorter one's runs of eight words in common and .26 of
// all (a follow-up that repeats its background); one wire text at two outlets, barely edited, has .46 to .93 of all.
const SAME_OF_ALL = 0.5
const SAME_OF_SHORTER = 0.75
// With the same headline this much of the shorter one is enough.
const SAME_UNDER_HEADLINE = 0.4
// Shorter texts than this many runs are told by their address alone.
const LEAST_RUNS = 24
// An article is updated for days; what stands again later is printed again.
const UPDATED_DAYS = 10
// What stands at one address is one article unless next to nothing of it is the same.
const SAME_AT_ADDRESS = 0.05
const SAME_AT_FRONT = 0.3
// Of each text every eighth run by its hash is looked up, the same ones in every text (Broder 1997); of many texts that share one, so many neighbours.
const SAMPLED = 8
const NEIGHBOURS = 12
// Of the sampled runs this share must agree before all are compared: well below what the least bond needs.
const SAMPLE_SHARED = 0.15

/** The articles that several accounts are versions of. Two outlets never have one article: what one prints of another is lineage. */
export function sameArticles(accounts: readonly Account[], texts: readonly ComparedText[]): OneArticle[] {
  const bonds = [...byAddress(accounts, texts), ...byText(accounts, texts)]
  const root = accounts.map((_, place) => place)
  const find = (place: number): number => {
    let at = place
    while (root[at] !== at) {
      root[at] = root[root[at]!]!
      at = root[at]!
    }
    return at
  }
  for (const { a, b } of bonds) root[Math.max(find(a), find(b))] = Math.min(find(a), find(b))
  const groups = Map.groupBy(accounts.keys(), find)
  const how = Map.groupBy(bonds, ({ a }) => find(a))
  return [...groups].flatMap(([first, places]) =>
    places.length < 2 ? [] : [{ places, recognised: ORDER.filter(one => how.get(first)?.some(({ recognised }) => recognised === one)) }],
  )
}

const ORDER: readonly Recognised[] = ['canonical address', 'same address', 'same outlet and text']

interface Bond {
  readonly a: number
  readonly b: number
  readonly recognised: Recognised
}

/** Accounts that are found at one address, or that name one as their own: each with the first of them that it can be one article with. */
function byAddress(accounts: readonly Account[], texts: readonly ComparedText[]): Bond[] {
  const having = new Map<string, { place: number; own: boolean; front: boolean }[]>()
  accounts.forEach(({ article }, place) => {
    const own = article.page.url === undefined ? undefined : addressKey(article.page.url)
    const named = article.page.canonical === undefined ? undefined : addressKey(article.page.canonical)
    for (const address of own && named && own.key !== named.key ? [own, named] : [named ?? own]) {
      if (!address) continue
      const known = having.get(address.key) ?? []
      having.set(address.key, known)
      known.push({ place, own: address.key === own?.key, front: address.front })
    }
  })
  const bonds: Bond[] = []
  for (const list of having.values()) {
    list.forEach((one, i) => {
      const other = list
        .slice(0, i)
        .slice(-NEIGHBOURS)
        .find(
          each =>
            oneHouse(accounts[each.place]!, accounts[one.place]!) &&
            goOn(texts[each.place]!, texts[one.place]!, one.front, one.own && each.own),
        )
      if (other) bonds.push({ a: other.place, b: one.place, recognised: one.own && other.own ? 'same address' : 'canonical address' })
    })
  }
  return bonds
}

/** Whether two accounts can be one outlet's: neither says that it is another's. A page that names another outlet's address as its own is a copy. */
function oneHouse(one: Account, other: Account): boolean {
  const [a, b] = [one, other].map(({ article }) => outletKey(article.outlet ?? ''))
  if (a === '' || b === '' || a === b) return true
  const [first, second] = [one, other].map(({ article: { page } }) =>
    page.url === page.canonical ? undefined : siteOfAddress(page.url ?? ''),
  )
  return first !== undefined && first === second
}

/**
 * Whether what stands at one address at two times can be one article. `found`: both were found there, and neither only says that it belongs there, as
 * pages do that name their section.
 */
function goOn(one: ComparedText, other: ComparedText, front: boolean, found: boolean): boolean {
  const { shorter } = commonOf(one, other)
  if (front) return shorter >= SAME_AT_FRONT
  const short = Math.min(one.eights.length, other.eights.length) < LEAST_RUNS
  return (short && found) || shorter >= SAME_AT_ADDRESS || headlines(one.article.title, other.article.title) >= 0.5
}

/** Accounts of one outlet that say mostly the same in the same words. */
function byText(accounts: readonly Account[], texts: readonly ComparedText[]): Bond[] {
  const outlets = accounts.map(({ article }) => outletKey(article.outlet ?? ''))
  const shared = new Map<string, { readonly a: number; readonly b: number; runs: number }>()
  sharedShingles(
    texts.map(({ eights }) => eights.filter(run => run % SAMPLED === 0)),
    (_, having) => {
      for (const [outlet, places] of Map.groupBy(having, place => outlets[place]!)) {
        if (outlet === '') continue
        places.forEach((b, i) => {
          for (const a of places.slice(Math.max(0, i - NEIGHBOURS), i)) {
            const key = `${a} ${b}`
            const known = shared.get(key)
            if (known) known.runs++
            else shared.set(key, { a, b, runs: 1 })
          }
        })
      }
    },
  )
  const bonds = [...shared.values()].filter(({ a, b, runs }) => {
    const shorter = Math.min(texts[a]!.eights.length, texts[b]!.eights.length) / SAMPLED
    return runs >= SAMPLE_SHARED * shorter && oneText(accounts[a]!, accounts[b]!, texts[a]!, texts[b]!)
  })
  return bonds.map(({ a, b }): Bond => ({ a, b, recognised: 'same outlet and text' })).toSorted((x, y) => x.a - y.a || x.b - y.b)
}

function oneText(one: Account, other: Account, first: ComparedText, second: ComparedText): boolean {
  const [a, b] = [dayOf(dated(one)), dayOf(dated(other))]
  if (a !== undefined && b !== undefined && Math.abs(daysBetween(a, b)) > UPDATED_DAYS) return false
  if (Math.min(first.eights.length, second.eights.length) < LEAST_RUNS) return false
  const { all, shorter } = commonOf(first, second)
  if (all >= SAME_OF_ALL || shorter >= SAME_OF_SHORTER) return true
  return shorter >= SAME_UNDER_HEADLINE && headlines(one.article.title, other.article.title) >= 0.8
}

/** The share of all their runs of eight words that two texts have in common, and of the shorter one's. */
export function commonOf(one: ComparedText, other: ComparedText): { readonly all: number; readonly shorter: number } {
  const [first, second] = [new Set(one.eights), new Set(other.eights)]
  let common = 0
  for (const run of first) if (second.has(run)) common++
  return {
    all: common / Math.max(1, first.size + second.size - common),
    shorter: common / Math.max(1, Math.min(first.size, second.size)),
  }
}

/** How alike two headlines are: the share of their words that both have. */
function headlines(one: string, other: string): number {
  const [a, b] = [one, other].map(title => new Set(wordsOf(title).form)) as [Set<string>, Set<string>]
  const both = [...a].filter(word => b.has(word)).length
  return both / Math.max(1, a.size + b.size - both)
}
