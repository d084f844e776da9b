import { childrenBy, type Tokens } from '../../language/index.ts'

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
