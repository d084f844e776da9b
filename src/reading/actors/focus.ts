import type { Draft } from './draft.ts'
import type { Text } from './text.ts'

/** What has been mentioned so far, for the words that look back: an entry a mention, in text order. */
export interface Focus {
  readonly draft: Draft
  readonly token: number
  readonly sentence: number
  /** 2 the subject of a clause, 1 an object, 0 else. */
  readonly rank: number
  readonly quoted: boolean
  readonly named: boolean
}

/** The entry of a mention whose head is this token. */
export function focusOn(text: Text, draft: Draft, token: number, named: boolean): Focus {
  const { tokens, quoted } = text
  const deprel = tokens.deprel[token]!
  const rank = deprel.startsWith('nsubj') ? 2 : deprel === 'obj' || deprel === 'iobj' ? 1 : 0
  return { draft, token, sentence: tokens.sentence[token]!, rank, quoted: quoted[token] === 1, named }
}
