import type { Article } from '../src/article/index.ts'
import { sentenceCount, sentenceSpan, type Language } from '../src/language/index.ts'
import { shared } from '../src/page/index.ts'
import type { Cast } from '../src/reading/actors/cast.ts'
import { notedOf, noticeFeatures, quoted, wholeNotice } from '../src/reading/attributions/notice-features.ts'
import { noticeIn } from '../src/reading/attributions/notice.ts'
import { pairsOf } from '../src/reading/attributions/scope.ts'
import { isSpoken, meanings, type Told } from '../src/reading/attributions/unverified.ts'
import type { GoldLabel } from '../bench/attribution-gold.ts'
import { noticeSlots } from '../src/reading/attributions/model/model.ts'
import { statementsOf } from './attribution-kinds.ts'
import { regression, type Example } from './regression.ts'

/** Whether a sentence is a notice, and whether a notice is of a statement, and of which statement. */
export interface NoticeExamples {
  readonly sentences: readonly Example[]
  readonly pairs: readonly Example[]
}

const decay = 0.01

/** Two logistic regressions: of sentences, then of pairs of a notice and a statement. */
export function trainNotices(examples: readonly NoticeExamples[]): Float64Array {
  const table = new Float64Array(2 * noticeSlots)
  const parts = [examples.flatMap(({ sentences }) => sentences), examples.flatMap(({ pairs }) => pairs)]
  parts.forEach((part, k) => table.set(regression(part, noticeSlots, decay), k * noticeSlots))
  return table
}

/** What a labelled passage teaches of notices, and of what they are of. */
export function noticeExamples(article: Article, language: Language, cast: Cast, unordered: readonly GoldLabel[]): NoticeExamples {
  const { tokens } = language
  const labels = inTextOrder(unordered)
  const all: Told[] = statementsOf(article, language, cast, labels).map(({ finding, source }, k) => ({
    finding,
    source,
    kind: labels[k]!.kind,
    parent: labels[k]!.parent,
  }))
  const notes = labels.map(({ unverified }) => {
    const start = unverified === undefined ? -1 : article.text.indexOf(unverified)
    return start < 0 ? undefined : { start, end: start + unverified!.length }
  })
  const noted = notedOf(tokens, all)
  const meant = meanings(tokens, cast, all)
  const sentences: Example[] = []
  const pairs: Example[] = []
  for (let s = 0; s < sentenceCount(tokens); s++) {
    const span = sentenceSpan(tokens, s)
    const ruled = noticeIn(tokens, s)
    if (ruled ? isSpoken(ruled, all) : noted.spoken[s]! > quoted) continue
    const right = notes.some(note => note !== undefined && shared(note, span) > 0)
    sentences.push({ features: noticeFeatures(tokens, s, ruled !== undefined, noted), right })
    if (!right) continue
    const notice = ruled ? { ...ruled, ruled: true } : wholeNotice(tokens, s)
    const byRules = new Set(meant(notice))
    for (const { k, features } of pairsOf(tokens, cast, noted, notice, byRules)) {
      const note = notes[k]
      pairs.push({ features, right: note !== undefined && shared(note, span) > 0 })
    }
  }
  return { sentences, pairs }
}

/** Labels as the program has its statements: by where their contents begin, with parents counted so. */
function inTextOrder(labels: readonly GoldLabel[]): GoldLabel[] {
  const order = labels.map((_, k) => k).toSorted((a, b) => labels[a]!.content[0]!.start - labels[b]!.content[0]!.start || a - b)
  return order.map(k => ({ ...labels[k]!, parent: order.indexOf(labels[k]!.parent) }))
}
