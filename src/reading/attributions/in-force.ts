import { form, type Tokens } from '../../language/index.ts'
import type { Span } from '../../page/index.ts'
import type { Cast } from '../actors/cast.ts'
import type { Source } from '../attribution.ts'
import type { Finding } from './finding.ts'
import { paragraphAt } from './paragraphs.ts'
import { quotedShare, type Quotation } from './quotations.ts'
import { sourceOf, unclear } from './speaker.ts'

const singular = new Set(['he', 'she'])

/**
 * Who speaks in each finding. A quotation that nobody is named for goes to the speaker in force: the last one quoted, a paragraph before at most. "He",
 * "she" and "they" go on with who has just spoken in the same paragraph, where that is somebody without a name or nobody else can be told.
 */
export function inForce(
  tokens: Tokens,
  cast: Cast,
  findings: readonly Finding[],
  parents: readonly number[],
  paragraphs: readonly Span[],
  outermost: readonly Quotation[],
): Source[] {
  const found: (Source | undefined)[] = findings.map(() => undefined)
  const places = findings.map(({ content }) => paragraphAt(paragraphs, content[0]!.start))
  const isQuoted = ({ content }: Finding) =>
    quotedShare(outermost, content) > 0.9 * content.reduce((sum, span) => sum + span.end - span.start, 0)
  const resolve = (k: number): Source => {
    const parent = parents[k]!
    return (found[k] ??= sourceOf(tokens, cast, findings[k]!, parent >= 0 ? resolve(parent) : undefined))
  }
  return findings.map((finding, k) => {
    const own = resolve(k)
    const pronoun = finding.speaker >= 0 ? numberOf(tokens, finding.speaker) : undefined
    if (finding.speaker >= 0 ? !pronoun : own.name !== unclear.name || !isQuoted(finding)) return own
    const before = lastSpeaker(found, findings, parents, places, k)
    if (!before) return own
    if (pronoun) {
      const agrees = (pronoun === 'plural') === isPlural(tokens, findings[before.at]!.speaker)
      const better = own.name === unclear.name || (pronoun === 'singular' && before.source.anonymity === 'unnamed')
      if (places[before.at] !== places[k] || !agrees || !better) return own
      found[k] = { ...before.source, ...(own.span && { span: own.span }) }
      return found[k]
    }
    const { span: _span, ...speaker } = before.source
    found[k] = speaker
    return speaker
  })
}

/** The number of a personal pronoun that may go on with who spoke before; undefined for any other word. */
function numberOf(tokens: Tokens, speaker: number): 'singular' | 'plural' | undefined {
  const word = form(tokens, speaker).toLowerCase()
  return singular.has(word) ? 'singular' : word === 'they' ? 'plural' : undefined
}

function isPlural(tokens: Tokens, speaker: number): boolean {
  return speaker >= 0 && (tokens.xpos[speaker] === 'NNS' || tokens.xpos[speaker] === 'NNPS')
}

/** The last speaker in the outlet's own words, of the same paragraph or the one before. */
function lastSpeaker(
  found: readonly (Source | undefined)[],
  findings: readonly Finding[],
  parents: readonly number[],
  places: readonly number[],
  k: number,
): { readonly at: number; readonly source: Source } | undefined {
  for (let j = k - 1; j >= 0 && places[k]! - places[j]! <= 1; j--) {
    const source = found[j]
    if (parents[j]! < 0 && findings[j]!.score > 0 && source && source.name !== unclear.name) return { at: j, source }
  }
  return undefined
}
