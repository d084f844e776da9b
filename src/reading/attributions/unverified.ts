import { sentenceCount, sentenceSpan, tokenAt, type Tokens } from '../../language/index.ts'
import { shared, type Span } from '../../page/index.ts'
import type { Source } from '../attribution.ts'
import type { Finding } from './finding.ts'

/** The ways in which an outlet says that it has only a speaker's word, each tested on its own below. */
const notices = [
  /\b(?:could|can|was|were|is|has|have|had)(?: ?not|n[’']t| never) (?:immediately |independently |yet |been |be |able to |possible to )*(?:verif\w+|confirm\w*|corroborat\w+|check\w*|authenticat\w+)/i,
  /\b(?:impossible|unable|no way|difficult|no means)(?: for \w+)? (?:to|of) (?:independently )?(?:verify|confirm|check|corroborate|authenticate|verifying|confirming|checking)/i,
  /\b(?:authenticity|origin|provenance|date|identity|accuracy|veracity|source)\b[^.;]{0,40}? (?:could not be|cannot be|has not been|have not been|had not been|was not|were not|is not|are not) (?:immediately |independently |yet )*(?:established|determined|ascertained|proven|proved|certain|clear|known)\b/i,
  /\b(?:could|can|was|were|is|has|have|had)(?: ?not|n[’']t| never) (?:immediately |independently |yet |been |be |able |possible )+to (?:independently )?(?:verify|confirm|check|corroborate|authenticate|establish|determine)\b/i,
  /\b(?:nobody|no one|none of them|neither)\b[^.;]{0,20}? (?:has|have|had) been able to (?:verify|confirm|check)\b/i,
  /\b(?:has|have|had) yet to be (?:independently )?(?:verified|confirmed|corroborated|authenticated)\b/i,
  /\b(?:unverified|unconfirmed|no independent (?:confirmation|verification)|not (?:been )?independently (?:verified|confirmed)|(?:nobody|no one) (?:else )?(?:could|can) (?:confirm|verify))\b/i,
]

/** How many sentences before the notice may hold what it is said of. */
const back = 2

/**
 * Which findings the outlet says it could not verify, with where it says so: those of the same sentence, else those of the nearest sentence before with
 * what the same speaker said right before that. A speaker who says that he cannot confirm something is no such notice.
 */
export function unverifiedIn(
  tokens: Tokens,
  findings: readonly Finding[],
  sources: readonly Source[],
  parents: readonly number[],
): Map<number, Span> {
  const found = new Map<number, Span>()
  const inSentence = new Map<number, number[]>()
  findings.forEach(({ content }, k) => {
    const first = tokens.sentence[tokenAt(tokens, content[0]!.start)] ?? -1
    const last = tokens.sentence[tokenAt(tokens, content.at(-1)!.end - 1)] ?? first
    for (let s = first; s <= last; s++) inSentence.set(s, [...(inSentence.get(s) ?? []), k])
  })
  for (let s = 0; s < sentenceCount(tokens); s++) {
    const span = noticeIn(tokens, s)
    if (!span) continue
    const own = inSentence.get(s) ?? []
    if (own.some(k => sources[k]!.anonymity !== 'outlet' && findings[k]!.content.some(part => shared(part, span) > 0))) continue
    // "could not confirm what he told us" is no statement of its own.
    const told = (k: number) =>
      findings[k]!.cue === undefined || (shared(findings[k]!.cue, span) === 0 && findings[k]!.content[0]!.start < span.start)
    const within = new Set(own.filter(k => findings[k]!.content.some(part => shared(part, span) > 0)))
    const of = (at: number) => (inSentence.get(at) ?? []).filter(k => told(k) && !within.has(k))
    const where = [s, ...Array.from({ length: back }, (_, k) => s - 1 - k)].find(at => of(at).length > 0)
    if (where === undefined) continue
    const meant = of(where)
    for (const k of meant) found.set(k, span)
    if (where === s) continue
    const speaker = outermostSource(sources, parents, meant[0]!)
    for (let k = meant[0]! - 1; k >= 0 && isNear(tokens, findings[k]!, where) && outermostSource(sources, parents, k) === speaker; k--)
      found.set(k, span)
  }
  return found
}

/** Who tells it in the outlet's own words. */
function outermostSource(sources: readonly Source[], parents: readonly number[], k: number): string {
  let at = k
  for (let steps = 0; parents[at]! >= 0 && steps < 8; steps++) at = parents[at]!
  return sources[at]!.actor ?? sources[at]!.name
}

/** Whether a finding ends in the sentence before, or in this one. */
function isNear(tokens: Tokens, { content }: Finding, sentence: number): boolean {
  const own = tokens.sentence[tokenAt(tokens, content.at(-1)!.end - 1)] ?? -9
  return sentence - own <= 1 && !tokens.text.slice(content.at(-1)!.end, tokens.start[tokens.sentences[sentence]!]).includes('\n')
}

function noticeIn(tokens: Tokens, s: number): Span | undefined {
  const sentence = sentenceSpan(tokens, s)
  const text = tokens.text.slice(sentence.start, sentence.end)
  for (const notice of notices) {
    const match = notice.exec(text)
    if (match) return { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
  }
  return undefined
}
