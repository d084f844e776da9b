import { childrenBy, tokenAt, type Tokens } from '../../language/index.ts'
import { shared } from '../../page/index.ts'
import { isPlain } from './candidates.ts'
import type { Finding } from './finding.ts'
import { hash, mix } from './model/columns.ts'
import { confidenceSlots, type AttributionModel } from './model/model.ts'
import { quotedShare, type Quotation } from './quotations.ts'
import { common, size } from './spans.ts'
import { speakerClass } from './speaker-class.ts'
import { rootOf } from './stance.ts'
import { subjectOf } from './subject.ts'

/** How likely a finding is right: in all of content, cue and source; and in its source, given that the content is right. */
export interface Confidence {
  readonly whole: number
  readonly source: number
}

/**
 * What a person would mark: a logistic regression over what is seen of a whole finding and its rivals, fitted on findings of models that had not seen the article
 * (training/attribution.ts). Of findings with `whole` about p, a share of about p is right on articles like those.
 */
export function confidencesOf(
  { confidence }: AttributionModel,
  tokens: Tokens,
  findings: readonly Finding[],
  rules: readonly Finding[],
  outermost: readonly Quotation[],
): Confidence[] {
  const likely = (table: Int8Array, features: Int32Array) => {
    let sum = 0
    for (const feature of features) sum += table[feature & (confidenceSlots - 1)]!
    return 1 / (1 + Math.exp(-sum * confidence.scale))
  }
  return confidenceFeatures(tokens, findings, rules, outermost).map(features => ({
    whole: likely(confidence.whole, features),
    source: likely(confidence.source, features),
  }))
}

const salt = Array.from({ length: 64 }, (_, k) => hash(`confidence ${k}`))

/** The logarithm of the odds in steps, between the two ends. */
function odds(p: number, step: number, most: number): number {
  return Math.max(-4, Math.min(most, Math.floor(Math.log((p + 1e-6) / (1 - p + 1e-6)) * step)))
}

/** What speaks for each of an article's findings, as hashes. */
export function confidenceFeatures(
  tokens: Tokens,
  findings: readonly Finding[],
  rules: readonly Finding[],
  outermost: readonly Quotation[],
): Int32Array[] {
  const byCue = new Map(rules.map(rule => [rule.at, rule]))
  const plainly = new Set(rules.filter(rule => isPlain(tokens, rule)).map(({ at }) => at))
  return findings.map((finding, k) => {
    const out: number[] = []
    const put = (n: number, value: number) => void out.push(mix(salt[n]!, value))
    const { at, speaker, content, entry, sure, why } = finding
    const L = sure ? odds(sure.likely, 2, 12) : 99
    const S = sure ? odds(sure.content, 1, 6) : 99
    const M = sure ? odds(sure.least, 1, 5) : 99
    const SS = sure ? (sure.source === 0 ? 77 : odds(sure.source, 1, 5)) : 99
    const W = hash(why.includes(' + ') ? why.slice(why.indexOf(' + ')) : why)
    const lemma = at >= 0 ? hash(tokens.lemma[at]!.toLowerCase()) : 3
    const E = entry
      ? hash(
          `${entry.pos}${entry.kind}${entry.frames.has('mute') ? '-' : '+'}${entry.frames.has('that') ? 't' : ''}${entry.frames.has('np') ? 'n' : ''}`,
        )
      : at >= 0
        ? hash(tokens.upos[at]!)
        : 5
    const length = size(content)
    const quotes = quotedShare(outermost, content) / Math.max(1, length)
    const Q = quotes === 0 ? 0 : quotes > 0.9 ? 2 : 1
    const root = rootOf(tokens, content[0]!)
    const R =
      root < 0
        ? 7
        : at < 0
          ? 8
          : tokens.head[root] === at
            ? hash(tokens.deprel[root]!)
            : tokens.head[at] === root
              ? hash(`^${tokens.deprel[at]!}`)
              : tokens.sentence[root] === tokens.sentence[at]
                ? 9
                : 10
    const src = speaker < 0 ? (finding.source ? 2 : 1) : hash(tokens.upos[speaker]!)
    const subject = at >= 0 ? subjectOf(tokens, at) : -1
    const how = speaker < 0 ? 0 : subject === speaker ? 1 : subject < 0 ? 2 : 3
    let words = 0
    let finite = 0
    for (const { start, end } of content)
      for (let i = tokenAt(tokens, start); i < tokens.length && tokens.start[i]! < end; i++) {
        words++
        if (['VBD', 'VBZ', 'VBP', 'MD'].includes(tokens.xpos[i]!)) finite = 1
      }
    const len = words <= 3 ? words : words <= 6 ? 5 : words <= 12 ? 9 : words <= 25 ? 20 : 30
    const rule = byCue.get(at)
    const both = rule ? common(content, rule.content) : 0
    const agree = !rule ? 0 : Math.ceil((4 * both) / Math.max(1, length + size(rule.content) - both)) + 1
    let rival = 0
    let around = 0
    for (let j = Math.max(0, k - 12); j < Math.min(findings.length, k + 12); j++) {
      if (j === k) continue
      const other = findings[j]!
      const overlap = common(content, other.content)
      if (finding.cue && other.content.some(span => shared(finding.cue!, span) > 0))
        around = Math.max(around, other.score > finding.score ? 2 : 1)
      if (overlap > 0.5 * Math.min(length, size(other.content))) {
        const same = overlap / (length + size(other.content) - overlap) > 0.5
        const better = other.score > finding.score
        rival = Math.max(rival, same ? (better ? 4 : 3) : better ? 2 : 1)
      }
    }
    const xpos = at >= 0 ? hash(tokens.xpos[at]!) : 4
    const deprel = at >= 0 ? hash(tokens.deprel[at]!) : 4
    const negated =
      at >= 0 && childrenBy(tokens, at, 'advmod').some(c => ['not', 'never', "n't", 'n’t'].includes(tokens.lemma[c]!.toLowerCase())) ? 1 : 0
    const mark = at >= 0 ? childrenBy(tokens, at, 'mark', 'aux').map(c => hash(tokens.lemma[c]!)) : []
    put(0, 1)
    put(1, L)
    put(2, S)
    put(3, M)
    put(4, SS)
    put(5, mix(mix(L, S), Q))
    put(6, mix(L, M))
    put(7, mix(L, SS))
    put(8, W)
    put(9, mix(W, Q))
    put(10, mix(W, src))
    put(11, mix(L, src))
    put(12, mix(L, Q))
    put(13, mix(Q, src))
    put(14, mix(R, Q))
    put(15, mix(L, R))
    put(16, mix(E, R))
    put(17, E)
    put(18, mix(E, Q))
    put(19, mix(E, mix(finite, src)))
    put(20, lemma)
    put(21, mix(lemma, R))
    put(22, mix(lemma, src))
    put(23, mix(lemma, mix(Q, finite)))
    put(24, mix(len, Q))
    put(25, mix(len, R))
    put(26, mix(len, mix(E, finite)))
    put(27, mix(how, src))
    put(28, mix(how, mix(Q, W)))
    put(29, agree)
    put(30, mix(agree, L))
    put(31, mix(agree, mix(E, Q)))
    put(32, rival)
    put(33, mix(rival, L))
    put(34, mix(rival, mix(Q, W)))
    put(35, around)
    put(36, mix(around, L))
    put(37, mix(around, mix(src, Q)))
    put(38, mix(xpos, deprel))
    put(39, mix(mix(xpos, deprel), mix(R, Q)))
    put(40, mix(deprel, mix(E, src)))
    put(41, mix(negated, E))
    for (const m of mark.slice(0, 4)) put(42, mix(m, mix(E, Q)))
    put(43, mix(content.length, Q))
    put(44, mix(finite, mix(R, len)))
    put(45, mix(S, mix(M, len)))
    put(46, at >= 0 && tokens.head[at]! >= 0 ? mix(hash(tokens.lemma[tokens.head[at]!]!), deprel) : 3)
    put(47, speaker >= 0 ? hash(tokens.lemma[speaker]!.toLowerCase()) : 3)
    const apart =
      finding.source && finding.cue
        ? Math.min(3, Math.floor(Math.max(0, finding.source.start - finding.cue.end, finding.cue.start - finding.source.end) / 8))
        : 9
    const side = finding.source && finding.cue ? (finding.source.start < finding.cue.start ? 1 : 2) : 0
    put(48, mix(apart, side))
    put(49, mix(mix(apart, side), mix(src, how)))
    put(50, mix(SS, mix(how, src)))
    put(51, mix(SS, mix(side, Q)))
    put(52, finding.source ? Math.min(8, Math.floor((finding.source.end - finding.source.start) / 12)) : 9)
    // What a rule vouches for whatever the model thinks, and who is said to speak.
    const told = rule !== undefined && plainly.has(at) && agree > 3 ? 1 : 0
    const who = speaker < 0 ? 3 : hash(speakerClass(tokens.lemma[speaker]!) ?? tokens.upos[speaker]!)
    put(53, mix(told, L))
    put(54, mix(told, mix(E, Q)))
    put(55, mix(told, mix(around, rival)))
    put(56, mix(told, lemma))
    put(57, mix(who, E))
    put(58, mix(who, mix(told, finite)))
    put(59, mix(around, mix(E, finite)))
    put(60, mix(around, mix(deprel, E)))
    return Int32Array.from(out)
  })
}
