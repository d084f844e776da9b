import { childrenBy, type Tokens } from '../../language/index.ts'
import { actorOf, mentionAt, type Cast } from '../actors/cast.ts'
import type { Finding } from './finding.ts'
import { nounPhrase } from './phrase.ts'
import { isOutletNoun } from './outlet.ts'

/** Whom words are quoted from, and by whom: tokens, -1 where the text does not say. */
export interface QuotedAs {
  readonly speaker: number
  readonly by: number
}

const quotes = new Set(['quote', 'cite'])

/** "the agency quoted a survivor as saying P", "the minister was quoted by the agency as saying P": undefined for any other cue. */
export function quotedAs(tokens: Tokens, cue: number): QuotedAs | undefined {
  const quoting = quotes.has(tokens.lemma[cue]!) ? cue : above(tokens, cue)
  if (quoting < 0 || tokens.upos[quoting] !== 'VERB') return undefined
  const passive = childrenBy(tokens, quoting, 'nsubj:pass')[0]
  if (passive !== undefined) {
    const by = childrenBy(tokens, quoting, 'obl').find(i => childrenBy(tokens, i, 'case').some(c => tokens.lemma[c] === 'by'))
    return { speaker: passive, by: by ?? -1 }
  }
  const speaker = childrenBy(tokens, quoting, 'obj')[0]
  if (speaker === undefined || !saysSomething(tokens, quoting, cue)) return undefined
  return { speaker, by: childrenBy(tokens, quoting, 'nsubj')[0] ?? -1 }
}

/** "P, the daily wrote, citing an officer", "according to the agency, which cited the governor": the officer says it, and the outlet has it from him. */
export function cited(tokens: Tokens, cast: Cast, findings: readonly Finding[]): Finding[] {
  const citing = new Set<number>()
  const found = findings.map(finding => {
    const { at, speaker } = finding
    if (at < 0 || speaker < 0 || !isOutlet(tokens, cast, speaker)) return finding
    const clauses = [...childrenBy(tokens, at, 'advcl', 'xcomp', 'obl'), ...childrenBy(tokens, speaker, 'acl')]
    const verb = clauses.find(i => quotes.has(tokens.lemma[i]!) && tokens.xpos[i] !== 'VBN')
    const head = verb === undefined ? undefined : childrenBy(tokens, verb, 'obj')[0]
    if (
      verb === undefined ||
      head === undefined ||
      finding.content.some(({ start, end }) => tokens.start[head]! >= start && tokens.start[head]! < end)
    )
      return finding
    citing.add(verb)
    return { ...finding, speaker: head, source: nounPhrase(tokens, head), by: speaker }
  })
  return found.filter(({ at }) => !citing.has(at))
}

function isOutlet(tokens: Tokens, cast: Cast, speaker: number): boolean {
  const mention = mentionAt(cast, speaker)
  const parts = [speaker, ...childrenBy(tokens, speaker, 'compound', 'appos', 'flat', 'nmod')]
  return parts.some(i => isOutletNoun(tokens.lemma[i]!)) || (mention !== undefined && actorOf(cast, mention.actor)?.type === 'media')
}

/** "as saying" below "quoted". */
function saysSomething(tokens: Tokens, quoting: number, cue: number): boolean {
  return (
    cue !== quoting ||
    childrenBy(tokens, quoting, 'advcl', 'xcomp', 'obl').some(i => tokens.lemma[i] === 'say' || tokens.lemma[i] === 'tell')
  )
}

function above(tokens: Tokens, cue: number): number {
  const head = tokens.head[cue]!
  return head >= 0 && quotes.has(tokens.lemma[head]!) && tokens.xpos[cue] === 'VBG' ? head : -1
}
