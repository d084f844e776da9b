import { sentenceCount, sentenceSpan, type Tokens } from '../../language/index.ts'
import { shared, type Span } from '../../page/index.ts'
import type { Finding } from './finding.ts'

/** The ways in which an outlet says that it has only a speaker's word. */
const notice =
  /\b(?:(?:could|can|was|were|is|has|have|had) ?(?:not|n[’']t|never) (?:immediately |independently |yet )*(?:be |been |able to )*(?:independently |immediately )*(?:verif\w+|confirm\w*|corroborat\w+|check\w*)|(?:impossible|unable|no way|difficult) (?:for \w+ )?to (?:independently )?(?:verify|confirm|check|corroborate)|(?:independently|yet to be) (?:unverified|verified|confirmed)|unverified|unconfirmed|no independent (?:confirmation|verification)|not independently (?:verified|confirmed)|nobody could confirm|no one could confirm)/i

/**
 * Which findings the outlet says it could not verify, with where it says so: those of the same sentence, else those of the sentence before. A speaker
 * who says that he cannot confirm something is no such notice.
 */
export function unverifiedIn(tokens: Tokens, findings: readonly Finding[]): Map<number, Span> {
  const found = new Map<number, Span>()
  for (let s = 0; s < sentenceCount(tokens); s++) {
    const sentence = sentenceSpan(tokens, s)
    const match = notice.exec(tokens.text.slice(sentence.start, sentence.end))
    if (!match) continue
    const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
    if (findings.some(({ content }) => content.some(part => shared(part, span) > 0))) continue
    for (let back = s; back >= Math.max(0, s - 1); back--) {
      const about = sentenceSpan(tokens, back)
      const meant = findings.flatMap(({ content }, k) => (content.some(part => shared(part, about) > 0) ? [k] : []))
      if (meant.length === 0) continue
      for (const k of meant) found.set(k, span)
      break
    }
  }
  return found
}
