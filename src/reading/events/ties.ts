import { children, isRelation, type Tokens } from '../../language/index.ts'
import { type Cast, mentionAt } from '../actors/cast.ts'
import type { EventType } from '../event.ts'
import { TIES } from '../lexicon/ties.ts'
import type { Argument } from './clause.ts'
import { nmodBy, possessor } from './slots.ts'

/** A tie that stands between two by a noun that describes one of them: "its ally Norway", "Oslo and its allies". */
export interface Tie {
  readonly trigger: number
  readonly word: string
  readonly type: EventType
  readonly actor: Argument
  readonly recipient: Argument
}

const TYPES: ReadonlyMap<string, EventType> = new Map(
  TIES.trim()
    .split('\n')
    .map(line => {
      const [word = '', type = ''] = line.split('|').map(cell => cell.trim())
      return [word, type as EventType] as const
    }),
)

/** The tie that this word tells of, between two mentions of the cast. */
export function tieAt(tokens: Tokens, cast: Cast, token: number): Tie | undefined {
  const type = TYPES.get(tokens.lemma[token]!)
  const sides = type && alliesAt(tokens, cast, token)
  if (!type || !sides) return undefined
  const [one, other] = sides
  if (one === other || !mentionAt(cast, one) || !mentionAt(cast, other)) return undefined
  return {
    trigger: token,
    word: `${tokens.lemma[token]}/n`,
    type,
    actor: { token: one, path: 'tie' },
    recipient: { token: other, path: 'tie' },
  }
}

/** Whose ally, and who is it: "its ally Norway", "their Danish allies", "Iran, an ally of the king", "Oslo is an ally of Bonn". */
function alliesAt(tokens: Tokens, cast: Cast, token: number): readonly [number, number] | undefined {
  const relation = tokens.deprel[token]!
  const head = tokens.head[token]!
  // "its ally Norway": the tree may hang both on the name.
  if (/^(?:amod|compound|nmod:desc)$/.test(relation) && head > token && tokens.upos[head] === 'PROPN') {
    const owner = possessor(tokens, head) ?? possessor(tokens, token)
    return owner && [owner.token, head]
  }
  const whose = (possessor(tokens, token) ?? nmodBy(tokens, token, 'of', 0))?.token
  if (whose === undefined) return undefined
  const who =
    relation === 'appos'
      ? head
      : children(tokens, token).find(
          child =>
            (isRelation(tokens.deprel[child]!, 'nsubj') && children(tokens, token).some(cop => tokens.deprel[cop] === 'cop')) ||
            (/^(?:compound|amod|appos|flat|nmod:desc)$/.test(tokens.deprel[child]!) && mentionAt(cast, child) !== undefined),
        )
  return [whose, who ?? token]
}
