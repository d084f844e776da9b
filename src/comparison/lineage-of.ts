import { quote, type Span } from '../page/index.ts'
import type { Account } from './account.ts'
import { stemsOf } from './content.ts'
import { creditsOf, type Credit } from './credit.ts'
import type { Evidence } from './evidence.ts'
import type { Lineage } from './lineage.ts'
import { compare, dated, dayOf, daysBetween } from './order.ts'
import { outletKey } from './outlet.ts'
import { sharedShingles } from './shingles.ts'
import { RUN, type ComparedText } from './text.ts'
import type { OneOfSeveral } from './versions/one-of-several.ts'
import { commonOf, narratedShingles, shortQuotations, type SharedWords, type Standing } from './utterance.ts'

// Chosen on shared news clusters: every pair of wire copies has .09 or more, no other pair more than .04.
const COPIED_SHARE = 0.06
const COPIED_SHINGLES = 6
const PIECES_SHOWN = 6
// A text that hundreds of papers print is compared with its first printings alone.
const PRINTINGS = 48

/**
 * Who has it from whom. Accounts stand in the record's order. Prose is copied where narrated eight-word shingles of the one are contained in the
 * other (Broder 1997); an utterance is the same where quoted words are; a credit is what the article says itself. Versions of one article have nothing
 * from each other.
 */
export function lineageOf(accounts: readonly Account[], texts: readonly ComparedText[], one: OneOfSeveral): Lineage[] {
  const { pairs, standing } = candidates(texts, one)
  const narrated = texts.map(text => narratedShingles(text, standing))
  const credits = creditsByArticle(accounts)
  const found: Lineage[] = []
  const shorts = texts.map(shortQuotations)
  for (const [i, j] of withShortQuotations(pairs, shorts)) {
    if (one.article(i) === one.article(j)) continue
    const common = commonOf(texts[i]!, texts[j]!, standing)
    const [from, to] = hasItFrom(accounts, credits, i, j, one)
    const turned = from === i
    const pieces = (list: readonly SharedWords[]): Evidence[][] =>
      list
        .toSorted((a, b) => b.length - a.length || a.first.start - b.first.start)
        .slice(0, PIECES_SHOWN)
        .map(({ first, second }) =>
          turned ? [cite(texts[i]!, first), cite(texts[j]!, second)] : [cite(texts[j]!, second), cite(texts[i]!, first)],
        )
    const least = Math.max(1, Math.min(narrated[i]!, narrated[j]!))
    if (common.toldShingles >= COPIED_SHINGLES && common.toldShingles / least >= COPIED_SHARE) {
      found.push(
        link('copied-prose', texts, from, to, Math.min(1, common.toldShingles / Math.max(1, narrated[from]!)), pieces(common.told)),
      )
    }
    const uttered = [...common.uttered, ...sameShort(shorts[i]!, shorts[j]!)]
    if (uttered.length > 0) {
      const words = uttered.reduce((sum, { length }) => sum + length, 0)
      const quoted = texts[from]!.quoted.reduce((sum, one) => sum + one, 0)
      found.push(link('same-utterance', texts, from, to, Math.min(1, words / Math.max(1, quoted)), pieces(uttered)))
    }
  }
  const shelf = shelved(accounts, texts, found)
  accounts.forEach((account, i) => {
    for (const credit of credits[i]!) {
      const j = source(accounts, texts, i, credit, shelf)
      found.push(credited(account, credit, j === undefined ? undefined : accounts[j]))
    }
  })
  return found.toSorted((a, b) => compare(a.id, b.id))
}

type Pair = readonly [i: number, j: number]

// What three articles of one outlet print alike is the outlet's furniture.
const FURNITURE = 3

/** The pairs of texts that share enough to be looked at, and what is known of their shingles. */
function candidates(texts: readonly ComparedText[], one: OneOfSeveral): { pairs: Map<string, Pair>; standing: Standing } {
  const quoted = new Set<number>()
  const boilerplate = new Set<number>()
  const outlets = texts.map(({ article }) => outletKey(article.outlet ?? ''))
  const shares = new Map<string, { pair: Pair; told: number; uttered: boolean }>()
  sharedShingles(
    texts.map(({ eights }) => eights),
    (shingle, having, places) => {
      const uttered = having.some((text, k) => isQuoted(texts[text]!, places[k]!))
      if (!uttered && having.length >= FURNITURE && mostOfOne(having, outlets, one) >= FURNITURE) {
        boilerplate.add(shingle)
        return
      }
      if (uttered) quoted.add(shingle)
      for (let y = 1; y < having.length; y++) {
        for (let x = 0; x < Math.min(y, PRINTINGS); x++) {
          const key = `${having[x]} ${having[y]}`
          const known = shares.get(key)
          if (known) {
            known.told++
            known.uttered ||= uttered
          } else shares.set(key, { pair: [having[x]!, having[y]!], told: 1, uttered })
        }
      }
    },
  )
  const pairs = new Map(
    [...shares].filter(([, { told, uttered }]) => uttered || told >= COPIED_SHINGLES).map(([key, { pair }]) => [key, pair]),
  )
  return { pairs, standing: { quoted, boilerplate } }
}

/** How many articles are of the outlet that has most of them; the nameless one does not count, and versions of one article count once. */
function mostOfOne(texts: readonly number[], outlets: readonly string[], one: OneOfSeveral): number {
  const articles = new Map<string, Set<number>>()
  for (const text of texts) {
    const outlet = outlets[text]!
    if (outlet !== '') articles.set(outlet, (articles.get(outlet) ?? new Set()).add(one.article(text)))
  }
  return Math.max(0, ...[...articles.values()].map(({ size }) => size))
}

function isQuoted({ quoted }: ComparedText, place: number): boolean {
  let words = 0
  for (let i = place; i < place + RUN; i++) words += quoted[i]!
  return words >= RUN - 1
}

function withShortQuotations(pairs: ReadonlyMap<string, Pair>, shorts: readonly ReadonlyMap<string, unknown>[]): Pair[] {
  const all = new Map(pairs)
  const having = new Map<string, number[]>()
  shorts.forEach((quotations, text) => {
    for (const words of quotations.keys()) having.set(words, [...(having.get(words) ?? []), text])
  })
  for (const texts of having.values()) {
    for (let y = 1; y < texts.length; y++)
      for (let x = 0; x < Math.min(y, PRINTINGS); x++) all.set(`${texts[x]} ${texts[y]}`, [texts[x]!, texts[y]!])
  }
  return [...all.values()].toSorted((a, b) => a[0] - b[0] || a[1] - b[1])
}

function sameShort(a: ReturnType<typeof shortQuotations>, b: ReturnType<typeof shortQuotations>): SharedWords[] {
  return [...a].flatMap(([words, first]) => {
    const second = b.get(words)
    return second ? [{ length: words.split(' ').length, first, second }] : []
  })
}

/** Which of two has it from the other: the one that credits the other's outlet, else the later (by its first version), else the second in the record's order. */
function hasItFrom(
  accounts: readonly Account[],
  credits: readonly (readonly Credit[])[],
  i: number,
  j: number,
  { first }: OneOfSeveral,
): readonly [from: number, to: number] {
  const names = (one: number, other: number): boolean => {
    const key = outletKey(accounts[other]!.article.outlet ?? '')
    return key !== '' && credits[one]!.some(credit => credit.key === key)
  }
  const [a, b] = [dayOf(dated(accounts[first(i)]!)), dayOf(dated(accounts[first(j)]!))]
  if (a === undefined || b === undefined || a === b) {
    if (names(i, j) && !names(j, i)) return [i, j]
    if (names(j, i) && !names(i, j)) return [j, i]
  }
  return [j, i]
}

function creditsByArticle(accounts: readonly Account[]): Credit[][] {
  const outlets = [...new Set(accounts.flatMap(({ article }) => article.outlet ?? []))].toSorted(compare)
  return accounts.map(account => creditsOf(account, outlets))
}

/** The articles of each outlet, by its key, in the record's order. */
function byOutlet(accounts: readonly Account[]): Map<string, number[]> {
  const found = new Map<string, number[]>()
  accounts.forEach(({ article }, i) => {
    const key = outletKey(article.outlet ?? '')
    const known = found.get(key)
    if (known) known.push(i)
    else found.set(key, [i])
  })
  return found
}

// A credit means an article of the same weeks.
const CREDITED_DAYS = 45

/** The article that a credit means: of the credited outlet, no later, with the most in common; undefined where none is near enough. */
function source(accounts: readonly Account[], texts: readonly ComparedText[], i: number, credit: Credit, shelf: Shelf): number | undefined {
  const own = accounts[i]!
  const mine = dayOf(dated(own))
  let best: { j: number; near: number } | undefined
  for (const j of shelf.byOutlet.get(credit.key) ?? []) {
    const other = accounts[j]!
    const theirs = dayOf(dated(other))
    if (j === i || (mine !== undefined && theirs !== undefined && (theirs > mine || daysBetween(theirs, mine) > CREDITED_DAYS))) continue
    const near = shelf.linked.has(`${own.article.id} ${other.article.id}`) ? 1 : nearness(texts[i]!, shelf.stems(j), credit)
    if (near >= NEAR && (!best || near > best.near)) best = { j, near }
  }
  return best?.j
}

interface Shelf {
  readonly byOutlet: ReadonlyMap<string, readonly number[]>
  /** Pairs `from to` that share prose or an utterance. */
  readonly linked: ReadonlySet<string>
  /** The stems of an article, made once. */
  readonly stems: (text: number) => ReadonlySet<string>
}

function shelved(accounts: readonly Account[], texts: readonly ComparedText[], linked: readonly Lineage[]): Shelf {
  const stems = new Map<number, ReadonlySet<string>>()
  return {
    byOutlet: byOutlet(accounts),
    linked: new Set(linked.map(({ from, to }) => `${from} ${typeof to === 'string' ? to : to.outlet}`)),
    stems: text => {
      const known = stems.get(text) ?? new Set(stemsOf(texts[text]!.words, { start: 0, end: texts[text]!.article.text.length }))
      stems.set(text, known)
      return known
    },
  }
}

// "as Le Fleuve wrote" is near an article when two fifths of the paragraph's words stand there.
const NEAR = 0.4
const NEAR_WORDS = 4

/** How much of the paragraph that credits stands in a text, 0 to 1. */
function nearness(own: ComparedText, other: ReadonlySet<string>, { span }: Credit): number {
  const block = span && own.article.blocks.find(({ start, end }) => span.start >= start && span.start < end)
  if (!block) return 0
  const stems = stemsOf(own.words, block)
  const common = stems.filter(one => other.has(one)).length
  return common < NEAR_WORDS ? 0 : common / stems.length
}

function link(
  kind: Lineage['kind'],
  texts: readonly ComparedText[],
  from: number,
  to: number,
  share: number,
  evidence: Evidence[][],
): Lineage {
  const [a, b] = [texts[from]!.article.id, texts[to]!.article.id]
  return { id: `${a}:${kind}:${b}`, from: a, to: b, kind, share: Math.round(share * 1e4) / 1e4, evidence }
}

function credited({ article }: Account, credit: Credit, to: Account | undefined): Lineage {
  const evidence = credit.span ? [[{ article: article.id, ...quote(article.text, credit.span) }]] : []
  const target = to ? to.article.id : { outlet: credit.name }
  return {
    id: `${article.id}:credits:${to ? to.article.id : credit.key}`,
    from: article.id,
    to: target,
    kind: 'credits',
    share: 0,
    evidence,
  }
}

function cite({ article }: ComparedText, span: Span): Evidence {
  return { article: article.id, ...quote(article.text, span) }
}
