import { childrenBy, form, isRelation, type Tokens } from '../../language/index.ts'
import { tokenAt } from '../../language/index.ts'
import type { Span } from '../../page/index.ts'
import type { Attribution, AttributionKind } from '../attribution.ts'
import { hedges } from '../lexicon/hedges.ts'
import type { Finding } from './finding.ts'

type Certainty = Attribution['certainty']

const held = new Map(
  hedges
    .split('\n')
    .filter(line => line !== '')
    .map(line => line.split(/ +/))
    .map(([lemma, certainty]) => [lemma!, certainty as Certainty]),
)

/** What sort of saying it is: the cue's own kind, and where that is a plain saying, what the words themselves do. */
export function kindOf(tokens: Tokens, finding: Finding): AttributionKind {
  const { entry, at } = finding
  const kind = entry?.kind ?? 'assertion'
  const negated = at >= 0 && isNegated(tokens, at)
  if (
    entry &&
    negated &&
    (kind === 'assertion' || kind === 'promise') &&
    ['confirm', 'comment', 'say', 'elaborate', 'respond', 'specify', 'disclose', 'reply', 'answer', 'identify'].includes(entry.lemma)
  )
    return 'no-comment'
  if (kind === 'denial' && negated) return 'assertion'
  if (kind !== 'assertion') return kind
  const root = rootOf(tokens, finding.content[0]!)
  return root < 0 ? kind : inWords(tokens, root, finding.content[0]!)
}

/** Whether the speaker says that the content is not so. */
export function polarityOf(tokens: Tokens, { entry, at }: Finding): Attribution['polarity'] {
  const negated = at >= 0 && isNegated(tokens, at)
  const denies = entry?.polarity === 'negative'
  return denies !== negated && (denies || entry?.kind === 'belief') ? 'negative' : 'positive'
}

/** How sure the speaker is: the cue's own certainty, lowered by the hedges about the content's verb. */
export function certaintyOf(tokens: Tokens, { entry, content }: Finding): Certainty {
  const own = entry?.certainty ?? 'certain'
  const root = rootOf(tokens, content[0]!)
  if (root < 0) return own
  const about = [root, ...childrenBy(tokens, root, 'aux', 'advmod')].map(i => held.get(tokens.lemma[i]!.toLowerCase()))
  return lowest([own, ...about.filter(found => found !== undefined)])
}

function lowest(certainties: readonly Certainty[]): Certainty {
  const order: readonly Certainty[] = ['unknown', 'possible', 'probable', 'certain']
  return order.find(certainty => certainties.includes(certainty)) ?? 'certain'
}

function isNegated(tokens: Tokens, i: number): boolean {
  return childrenBy(tokens, i, 'advmod').some(c => ['not', 'never', "n't", 'n’t'].includes(tokens.lemma[c]!.toLowerCase()))
}

/** The token of a span that no other token of it governs: the head of its first clause. */
export function rootOf(tokens: Tokens, { start, end }: Span): number {
  for (let i = tokenAt(tokens, start); i < tokens.length && tokens.start[i]! < end; i++) {
    const head = tokens.head[i]!
    const outside = head < 0 || tokens.start[head]! < start || tokens.end[head]! > end
    if (outside && tokens.upos[i] !== 'PUNCT' && !isRelation(tokens.deprel[i]!, 'mark') && !isRelation(tokens.deprel[i]!, 'case')) return i
  }
  return -1
}

const none = new Set(['no', 'nobody', 'nothing', 'none', 'neither'])
const untrue = new Set(['false', 'untrue', 'baseless', 'fabricate', 'fabrication', 'unfounded', 'nonsense', 'groundless'])
const crimes = new Set([
  'piracy',
  'massacre',
  'terrorism',
  'genocide',
  'aggression',
  'provocation',
  'atrocity',
  'blackmail',
  'murder',
  'crime',
  'violation',
  'terrorist',
])

/** What plain words do: deny, promise, demand. */
function inWords(tokens: Tokens, root: number, content: Span): AttributionKind {
  const subject = childrenBy(tokens, root, 'nsubj')[0]
  const auxiliaries = childrenBy(tokens, root, 'aux').map(i => tokens.lemma[i]!.toLowerCase())
  const who = subject === undefined ? '' : form(tokens, subject).toLowerCase()
  const ours = who === 'i' || who === 'we'
  const empty =
    none.has(who) || (subject !== undefined && childrenBy(tokens, subject, 'det').some(d => none.has(tokens.lemma[d]!.toLowerCase())))
  const future = auxiliaries.some(a => a === 'will' || a === 'shall' || a === '’ll' || a === "'ll")
  if (future && ours) return 'promise'
  if (future || auxiliaries.some(a => a === 'would' || a === 'can' || a === 'could')) return 'assertion'
  if (auxiliaries.includes('must')) return 'demand'
  if (untrue.has(tokens.lemma[root]!.toLowerCase())) return 'denial'
  const past = auxiliaries.includes('have') || tokens.xpos[root] === 'VBD' || auxiliaries.includes('do')
  if (past && tokens.upos[root] === 'VERB' && (empty || (isNegated(tokens, root) && (ours || auxiliaries.includes('have')))))
    return 'denial'
  if (crimes.has(tokens.lemma[root]!.toLowerCase()) && tokens.end[root]! <= content.end) return 'accusation'
  return 'assertion'
}
