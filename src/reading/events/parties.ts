import type { Tokens } from '../../language/index.ts'
import type { Party } from '../actor.ts'
import { type Cast, mentionAt } from '../actors/cast.ts'
import { isSomebody, isInstrument, ownerOfThing } from './agents.ts'
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
  const mention = mentionAt(cast, token)
  if (mention) return { token, party: { span, actor: mention.actor }, somebody: 1, path }
  const owner = ownerOfThing(tokens, cast, token)
  const owned = owner === undefined ? undefined : mentionAt(cast, owner)
  const somebody = isSomebody(tokens, cast, token)
  if (owned)
    return {
      token,
      party: { span, actor: owned.actor },
      somebody: somebody || isInstrument(tokens, token) ? 1 : 0.6,
      path: `${path}>owner`,
    }
  return { token, party: { span }, somebody: somebody ? 0.7 : isInstrument(tokens, token) ? 0.4 : 0, path }
}
