/** Which statements the outlet says it could not verify, by what was learned of notices beside the rules (two logistic regressions). */
import { sentenceCount, type Tokens } from '../../language/index.ts'
import type { Span } from '../../page/index.ts'
import type { Cast } from '../actors/cast.ts'
import { noticeSlots, type AttributionModel } from './model/model.ts'
import { noticeIn } from './notice.ts'
import { notedOf, noticeFeatures, quoted, wholeNotice } from './notice-features.ts'
import { pairsOf } from './scope.ts'
import { isSpoken, meanings, type Told } from './unverified.ts'

/** A sentence with less of a chance is no notice, and a notice with less of a chance is not of a statement: chosen on passages of writers that were left out. */
const least = { sentence: 0.4, pair: 0.33 }

/** As `unverifiedIn`, by what was learned: the likeliest notice of each statement. */
export function notedIn({ notices }: AttributionModel, tokens: Tokens, cast: Cast, all: readonly Told[]): Map<number, Span> {
  const likely = (table: Int8Array, features: readonly number[]) => {
    let sum = 0
    for (const feature of features) sum += table[feature & (noticeSlots - 1)]!
    return 1 / (1 + Math.exp(-sum * notices.scale))
  }
  const noted = notedOf(tokens, all)
  const meant = meanings(tokens, cast, all)
  const best = new Map<number, Span & { readonly chance: number }>()
  for (let s = 0; s < sentenceCount(tokens); s++) {
    const ruled = noticeIn(tokens, s)
    if (ruled ? isSpoken(ruled, all) : noted.spoken[s]! > quoted) continue
    if (likely(notices.sentence, noticeFeatures(tokens, s, ruled !== undefined, noted)) < least.sentence) continue
    const notice = ruled ? { ...ruled, ruled: true } : wholeNotice(tokens, s)
    const byRules = new Set(meant(notice))
    for (const { k, features } of pairsOf(tokens, cast, noted, notice, byRules)) {
      const chance = likely(notices.pair, features)
      if (chance >= Math.max(least.pair, best.get(k)?.chance ?? 0)) best.set(k, { start: notice.start, end: notice.end, chance })
    }
  }
  return new Map([...best].map(([k, { start, end }]) => [k, { start, end }]))
}
