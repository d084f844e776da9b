import { children, form, type Tokens } from '../../language/index.ts'
import type { Party } from '../actor.ts'
import { type Cast, mentionAt } from '../actors/cast.ts'
import { formsOf } from '../actors/gazetteer.ts'
import { isInstrument, isSomebody, ownerOfThing } from './agents.ts'
import type { Argument } from './clause.ts'
import { phraseSpan } from './phrase.ts'

/** One side of an event with how sure it is that it names somebody: 1 an actor of the cast, .7 a word for people, .4 a thing that somebody owns. */
export interface Side {
  readonly token: number
  readonly party: Party
  readonly somebody: number
  readonly path: string
}

/** The side that an argument's words mean, through the thing to its owner: "US plans" is the US, "Turkish jets" Turkey. */
export function sideOf(tokens: Tokens, cast: Cast, argument: Argument): Side {
  const { token, path } = argument
  const span = phraseSpan(tokens, token)
  const actor = mentionAt(cast, token)?.actor ?? byForm(tokens, cast, token)
  if (actor !== undefined) return { token, party: { span, actor }, somebody: 1, path }
  // "ANKARA—Turkey will": where the tree heads a name with what only stands before it, the name is in the apposition.
  const beside = children(tokens, token).find(
    child =>
      /^(?:appos|flat|dep|parataxis|list)$/.test(tokens.deprel[child]!) &&
      child > token &&
      tokens.upos[child] === 'PROPN' &&
      mentionAt(cast, child),
  )
  if (beside !== undefined) return sideOf(tokens, cast, { token: beside, path: `${path}>beside` })
  const somebody = isSomebody(tokens, cast, token)
  const owner = ownerOfThing(tokens, cast, token)
  const owned = owner === undefined ? describedBy(tokens, cast, token) : mentionAt(cast, owner)?.actor
  if (owned !== undefined)
    return { token, party: { span, actor: owned }, somebody: somebody || isInstrument(tokens, token) ? 1 : 0.6, path: `${path}>owner` }
  return { token, party: { span }, somebody: somebody ? 0.7 : isInstrument(tokens, token) ? 0.4 : 0, path }
}

/** The actor of the cast that a word is a form of ("America", "Turks"), where the cast has no mention there. */
function byForm(tokens: Tokens, cast: Cast, token: number): string | undefined {
  if (tokens.upos[token] !== 'PROPN' && tokens.upos[token] !== 'NOUN' && tokens.upos[token] !== 'ADJ') return undefined
  const [known] = formsOf(form(tokens, token))
  return known && cast.actors.find(actor => actor.known === known.known.key)?.id
}

function describedBy(tokens: Tokens, cast: Cast, token: number): string | undefined {
  for (const child of children(tokens, token)) {
    const found = /^(?:compound|amod|nmod:poss)$/.test(tokens.deprel[child]!) ? byForm(tokens, cast, child) : undefined
    if (found !== undefined) return found
  }
  return undefined
}
