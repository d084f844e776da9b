import type { Draft } from './draft.ts'
import type { Text } from './text.ts'

/** What has been mentioned so far, for the words that look back: an entry a mention, in text order. */
export interface Focus {
  readonly draft: Draft
  readonly token: number
  readonly sentence: number
  /** 3 the subject of the main clause, 2 of another, 1 an object, 0 else. */
  readonly rank: number
  /** The subject of a verb of saying. */
  readonly speaks: boolean
  readonly quoted: boolean
  readonly named: boolean
  /** It only qualifies the noun behind it, so that no pronoun means it: "US officials". */
  readonly qualifies: boolean
}

/** The entry of a mention whose head is this token. */
export function focusOn(text: Text, draft: Draft, token: number, named: boolean): Focus {
  const { tokens, quoted } = text
  const deprel = tokens.deprel[token]!
  const rank = deprel.startsWith('nsubj') ? (isMain(text, tokens.head[token]!) ? 3 : 2) : deprel === 'obj' || deprel === 'iobj' ? 1 : 0
  return {
    draft,
    token,
    sentence: tokens.sentence[token]!,
    rank,
    speaks: isSpeaker(text, token),
    quoted: quoted[token] === 1,
    named,
    qualifies: isQualifier(text, token),
  }
}

/** Whether a verb is that of the main clause, or joined to it. */
function isMain({ tokens }: Text, verb: number): boolean {
  let at = verb
  while (at >= 0 && tokens.deprel[at] === 'conj') at = tokens.head[at]!
  return at >= 0 && (tokens.deprel[at] === 'root' || tokens.deprel[at] === 'parataxis')
}

function isQualifier({ tokens }: Text, token: number): boolean {
  return /^(compound|amod|nmod:desc|nmod:unmarked)/.test(tokens.deprel[token]!) && tokens.head[token]! > token
}

/** The verbs of saying that news uses most. */
const SAYING = new Set(
  'say tell add claim state note explain warn argue insist announce declare reply answer respond stress suggest write ask deny confirm admit acknowledge accuse urge describe believe think continue tweet recall comment'.split(
    ' ',
  ),
)

/** Whether a token is the subject of a verb of saying. */
export function isSpeaker({ tokens }: Text, token: number): boolean {
  return tokens.deprel[token] === 'nsubj' && SAYING.has(tokens.lemma[tokens.head[token]!] ?? '')
}
