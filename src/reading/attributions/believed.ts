import { tokenAt, type Tokens } from '../../language/index.ts'
import { within } from '../../page/index.ts'
import type { AttributionKind } from '../attribution.ts'
import { isPlain, type Candidates } from './candidates.ts'
import { confidencesOf } from './confidence.ts'
import type { Finding } from './finding.ts'
import type { AttributionModel } from './model/model.ts'
import { quotedShare, type Quotation } from './quotations.ts'
import { rootOf } from './stance.ts'
import { isSpeaker } from './speaker-class.ts'
import { agree, hull, size } from './spans.ts'

/**
 * How likely a candidate must be right, in content, cue and source, to be believed. Words in quotation marks are somebody's in any case, so that little is
 * asked of them. The figures behind these stand in the model's card.
 */
const leastLikely = {
  told: 0,
  indirect: 0.28,
  nested: 0.3,
  soft: 0.44,
  who: 0.8,
  odd: 0.75,
  mixed: 0.14,
  direct: 0.2,
  floating: 0,
} as const

/** A source less likely than this is "unclear". */
const leastSource = 0.25

/** The candidates that are believed, each with its calibrated score. Without a model the rules' own scores stand. Indirect speech of nobody is never believed. */
export function believed(
  tokens: Tokens,
  { findings, rules }: Candidates,
  outermost: readonly Quotation[],
  model: AttributionModel | undefined,
): Finding[] {
  if (!model) return findings.filter(finding => isPlainlySaid(tokens, finding, outermost))
  const plainly = new Map(rules.filter(rule => isPlain(tokens, rule)).map(rule => [rule.at, rule]))
  const judged = confidencesOf(model, tokens, findings, rules, outermost).map(({ whole, source }, k) => {
    const finding = findings[k]!
    const rule = finding.at >= 0 ? plainly.get(finding.at) : undefined
    const told = lines.has(finding.why) || (rule !== undefined && agree(rule.content, finding.content))
    const sourced = finding.source !== undefined || quotedShare(outermost, finding.content) > 0
    return {
      finding,
      whole,
      source,
      told,
      kept: sourced && ((told && whole >= leastLikely.told) || whole >= least(tokens, finding, outermost)),
    }
  })
  return judged
    .filter(({ finding, whole, kept }, k) => kept || (whole >= leastLikely.nested && isNested(judged, k) && isSaid(finding)))
    .map(({ finding, whole, source, told }) => ({ ...finding, score: whole, doubtful: !told && source < leastSource }))
}

/** What is done by speaking, whatever the verb. */
const acts: ReadonlySet<AttributionKind> = new Set(['no-comment', 'denial', 'promise', 'threat', 'question'])

const lines: ReadonlySet<string> = new Set(['line of a dialogue', 'name and colon', 'signed with a dash'])

/** Whether a candidate stands, cue and all, within one that is believed. */
function isNested(all: readonly { readonly finding: Finding; readonly kept: boolean }[], k: number): boolean {
  const { cue, content } = all[k]!.finding
  if (!cue) return false
  const own = hull(content)
  return all
    .slice(Math.max(0, k - reach), k + reach)
    .some(
      ({ finding, kept }) =>
        kept && finding !== all[k]!.finding && within(cue, hull(finding.content)) && within(own, hull(finding.content)),
    )
}

const reach = 12

function isSaid({ entry, source }: Finding): boolean {
  return entry !== undefined && !entry.frames.has('mute') && source !== undefined
}

function least(tokens: Tokens, finding: Finding, outermost: readonly Quotation[]): number {
  const all = size(finding.content)
  const inside = quotedShare(outermost, finding.content)
  if (finding.at < 0) return leastLikely.floating
  if (inside > 0) return inside > 0.9 * all ? leastLikely.direct : leastLikely.mixed
  const { entry, cue } = finding
  // "reluctant to go": what somebody is, and says nothing of.
  if (!entry && tokens.upos[finding.at] === 'ADJ') return leastLikely.odd
  // "according to" is no word of the lexicon, but says as much as any.
  if (cue && tokens.lemma[finding.at]!.startsWith('accord')) return leastLikely.indirect
  if (isWho(tokens, finding)) return leastLikely.who
  const spoken = entry !== undefined && (!entry.frames.has('mute') || acts.has(entry.kind))
  return spoken || isClause(tokens, finding) ? leastLikely.indirect : leastLikely.soft
}

/** "backed the rebels", "blasted the coalition in Syria": whom it is about, and nothing that could be so, be done or be answered. */
function isWho(tokens: Tokens, { content }: Finding): boolean {
  const [span] = content
  if (!span || content.length > 1) return false
  const head = rootOf(tokens, span)
  if (head < 0 || !(tokens.upos[head] === 'PROPN' || isSpeaker(tokens.lemma[head]!))) return false
  for (let i = tokenAt(tokens, span.start); i < tokens.length && tokens.start[i]! < span.end; i++)
    if (tokens.upos[i] === 'VERB') return false
  return true
}

/** Without a model: quotations, and what a verb of saying or a clause speaks for. */
function isPlainlySaid(tokens: Tokens, finding: Finding, outermost: readonly Quotation[]): boolean {
  if (quotedShare(outermost, finding.content) > 0) return true
  if (finding.source === undefined) return false
  const { entry } = finding
  return (entry !== undefined && !entry.frames.has('mute')) || isClause(tokens, finding)
}

/** Whether the content holds a finite verb. */
function isClause(tokens: Tokens, { content }: Finding): boolean {
  return content.some(({ start, end }) => {
    for (let i = tokenAt(tokens, start); i < tokens.length && tokens.start[i]! < end; i++)
      if (['VBD', 'VBZ', 'VBP', 'MD'].includes(tokens.xpos[i]!)) return true
    return false
  })
}
