import type { Article } from '../../article/index.ts'
import { quote } from '../../page/index.ts'
import type { Account } from '../account.ts'
import type { Evidence } from '../evidence.ts'
import type { ComparedText } from '../text.ts'
import { fold } from '../words.ts'
import { editsOf, type Edit } from './edits.ts'
import { itemChanges, keptShare } from './item-changes.ts'
import { commonOf, sameArticles } from './same-article.ts'
import { stretchesOf } from './stretches.ts'
import { toneOf } from './tone.ts'
import { versionsInOrder } from './version-order.ts'
import type { Versions, VersionStep } from './versions.ts'

/** The versions of one article with what is kept to compare them further. */
export interface FoundVersions {
  readonly versions: Versions
  /** The places of the accounts, the earliest version first. */
  readonly places: readonly number[]
  /** For each step what makes the later text of the earlier. */
  readonly edits: readonly (readonly Edit[])[]
}

/**
 * The articles that the record holds in several versions, with what changed from each to the next. Accounts stand in the record's order, `texts` are
 * theirs. Five thousand articles take seconds: candidates are found by their addresses and by sampled runs of words.
 */
export function versionsOf(accounts: readonly Account[], texts: readonly ComparedText[]): FoundVersions[] {
  return sameArticles(accounts, texts).map(({ places: found, recognised }) => {
    const like = (a: number, b: number): number => commonOf(texts[a]!, texts[b]!).all
    const { places, order, ordered } = versionsInOrder(found, accounts, like)
    const articles = places.map(place => accounts[place]!.article)
    const sentenced = places.map(place => ({ text: accounts[place]!.article.text, sentences: accounts[place]!.sentences }))
    const edits = sentenced.slice(1).map((later, i) => editsOf(sentenced[i]!, later))
    const versions: Versions = {
      id: `${articles[0]!.id}:versions`,
      articles: articles.map(({ id }) => id),
      order,
      recognised,
      evidence: articles.flatMap(article => beginning(article)),
      steps: edits.map((each, i) => step(each, accounts[places[i]!]!, accounts[places[i + 1]!]!, ordered[i]!)),
    }
    return { versions, places, edits }
  })
}

function step(edits: readonly Edit[], earlier: Account, later: Account, ordered: boolean): VersionStep {
  const [one, other] = [earlier.article, later.article]
  const stretches = stretchesOf(edits, one, other)
  const headline = headlineOf(one.title, other.title)
  return {
    from: one.id,
    to: other.id,
    ordered,
    kept: Math.round(keptShare(edits, { start: 0, end: one.text.length }) * 1e4) / 1e4,
    ...(headline && { headline }),
    stretches,
    items: itemChanges(edits, stretches, earlier, later),
  }
}

/** Two headlines of different words; what a site hangs on them on one of its pages is no change. */
function headlineOf(before: string, after: string): VersionStep['headline'] {
  const [one, other] = [before, after].map(title =>
    title
      .split(/[^\p{L}\p{N}]+/u)
      .map(fold)
      .filter(Boolean)
      .join(' '),
  ) as [string, string]
  if (one === other || one === '' || other === '' || one.startsWith(`${other} `) || other.startsWith(`${one} `)) return undefined
  const tone = toneOf(before, after)
  return { before, after, ...(tone && { tone }) }
}

const BEGINNING = 200

/** What an article begins with, by which a reader knows it. */
function beginning({ id, text, blocks }: Article): Evidence[] {
  const first = blocks.find(({ start, end }) => end > start)
  if (!first) return []
  const cut = first.start + BEGINNING
  const end = first.end <= cut ? first.end : Math.max(first.start + 1, text.lastIndexOf(' ', cut))
  return [{ article: id, ...quote(text, { start: first.start, end }) }]
}
