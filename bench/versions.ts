import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Block } from '../src/article/index.ts'
import { compare, type Account, type Versions } from '../src/comparison/index.ts'
import { articleId, sha256Hex } from '../src/page/index.ts'

/** An article of the real outlets, as its list has it. */
interface Listed {
  readonly file: string
  readonly outlet: string
  readonly title: string
  readonly published: string
  readonly url: string
}

/** An article with a version of it in which some paragraphs are others. */
interface Altered {
  readonly before: Account
  readonly after: Account
  /** Of the earlier one's paragraphs, in order, whether it was replaced. */
  readonly replaced: readonly boolean[]
}

/**
 * Whether versions are found, and what was changed in them: real articles, each with a version made by writing a share of its paragraphs anew, at its own
 * address (as its print page) or at none. All stand in one record, so that any two can be taken for one.
 */
export function versionFigures(folder: string): Record<string, number> {
  const listed = readFileSync(join(folder, 'articles.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Listed)
    .map(each => ({ ...each, paragraphs: paragraphsOf(join(folder, each.file)) }))
    .filter(({ paragraphs }) => paragraphs.length > 0)
  const of = (share: number, addressed: boolean): Found => foundIn(listed.map((each, i) => altered(each, share, addressed, i)))
  const [text, address] = [of(0.25, false), of(0.33, true)]
  return {
    text: text.right,
    address: address.right,
    joined: Math.max(text.wrong, address.wrong),
    replaced: address.replaced,
    untouched: address.untouched,
  }
}

function paragraphsOf(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .slice(2)
    .filter(line => line.trim() !== '')
}

function altered(listed: Listed & { readonly paragraphs: readonly string[] }, share: number, addressed: boolean, place: number): Altered {
  const { paragraphs, url } = listed
  // Without chance: every so many-th paragraph, from another one on in each article.
  const replaced = paragraphs.map((_, k) => (k + place) % Math.round(1 / share) === 0)
  const later = paragraphs.map((words, k) => (replaced[k] ? unheard(words) : words))
  const print = `${url}${url.includes('?') ? '&' : '?'}print=1`
  return {
    before: accountOf(listed, paragraphs, '08:00', addressed ? url : undefined),
    after: accountOf(listed, later, '20:00', addressed ? print : undefined),
    replaced,
  }
}

/** Words that no article has in this order: the paragraph's own, backwards. Another article's could stand in a third one, since outlets print the same wires. */
function unheard(words: string): string {
  return words.split(' ').toReversed().join(' ')
}

function accountOf(listed: Listed, paragraphs: readonly string[], time: string, url: string | undefined): Account {
  const text = paragraphs.join('\n\n')
  const sha256 = sha256Hex(new TextEncoder().encode(`${listed.file} ${time} ${text}`))
  let start = 0
  const blocks = paragraphs.map((words): Block => {
    const block = { kind: 'paragraph' as const, start, end: start + words.length }
    start = block.end + 2
    return block
  })
  return {
    article: {
      id: articleId(sha256),
      page: { sha256, mediaType: 'text/plain', bytes: text.length, ...(url === undefined ? {} : { url }) },
      outlet: listed.outlet,
      title: listed.title,
      byline: [],
      published: { value: listed.published, precision: 'day', from: 'given' },
      updated: { value: `${listed.published}T${time}Z`, precision: 'minute', from: 'markup' },
      language: 'en',
      credits: [],
      text,
      blocks,
    },
    reading: { names: [], times: [], places: [], quantities: [], actors: [], attributions: [], events: [] },
    sentences: blocks.map(({ start, end }) => ({ start, end })),
  }
}

interface Found {
  /** The share of articles whose two versions, and no other, were found, the earlier first. */
  readonly right: number
  /** Groups that hold versions of different articles. */
  readonly wrong: number
  /** Of the paragraphs that were replaced, the share shown as changed; of the others, the share not shown as such. */
  readonly replaced: number
  readonly untouched: number
}

function foundIn(pairs: readonly Altered[]): Found {
  const { versions } = compare(pairs.flatMap(({ before, after }) => [before, after]))
  const groupOf = new Map(versions.flatMap(each => each.articles.map(id => [id, each] as const)))
  const right = pairs.filter(
    ({ before, after }) => groupOf.get(before.article.id)?.articles.join() === [before, after].map(({ article }) => article.id).join(),
  )
  const shown = right.flatMap(pair => shownOf(pair, groupOf.get(pair.before.article.id)!))
  const pairOf = new Map(pairs.flatMap((pair, i) => [pair.before, pair.after].map(({ article }) => [article.id, i] as const)))
  return {
    right: share(right.length, pairs.length),
    wrong: versions.filter(({ articles }) => new Set(articles.map(id => pairOf.get(id))).size > 1).length,
    replaced: share(shown.filter(({ replaced, changed }) => replaced && changed).length, shown.filter(({ replaced }) => replaced).length),
    untouched: share(
      shown.filter(({ replaced, changed }) => !replaced && !changed).length,
      shown.filter(({ replaced }) => !replaced).length,
    ),
  }
}

function shownOf({ before, replaced }: Altered, { steps }: Versions): { readonly replaced: boolean; readonly changed: boolean }[] {
  const spans = steps.flatMap(({ stretches }) => stretches.flatMap(stretch => (stretch.before ? [stretch.before] : [])))
  return before.article.blocks.map((block, k) => ({
    replaced: replaced[k]!,
    changed: spans.some(({ start, end }) => start < block.end && end > block.start),
  }))
}

function share(part: number, whole: number): number {
  return Math.round((part / Math.max(1, whole)) * 1e4) / 1e4
}
