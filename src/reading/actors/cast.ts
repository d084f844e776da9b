import type { Name } from '../../language/index.ts'
import { firstIndex, type Span } from '../../page/index.ts'
import type { Actor } from '../actor.ts'
import type { OwnGazetteer } from './known.ts'

/**
 * The actors of one article with every place where one of them is mentioned: what attributions and events ask "who is that?".
 * Mentions are in text order and may nest ("the US embassy in Ankara" holds "US" and "Ankara").
 */
export interface Cast {
  readonly actors: readonly Actor[]
  readonly mentions: readonly Mention[]
  /** The proper names of the text as the language room, the gazetteer and titles agree on them. */
  readonly names: readonly Name[]
  /** The actors of the user's files that it was made with. */
  readonly own?: OwnGazetteer
}

/** Words that mean an actor. `first`, `last` and `head` are tokens; `last` is included. */
export interface Mention extends Span {
  readonly first: number
  readonly last: number
  readonly head: number
  /** The first token of the name or noun proper, behind titles: "Bilgiç" of "spokesperson Bilgiç". */
  readonly core: number
  /** The actor's id. */
  readonly actor: string
  readonly by: MentionKind
  /** 0 to 1: how sure it is that the words mean this actor. A pronoun is rarely above .8. */
  readonly score: number
  /** For a pronoun: the id of the actor that it means if not this one. */
  readonly otherwise?: string
}

/** How the words name the actor: its name; a description ("a government official"); a title alone ("the prime minister"); a pronoun. */
export type MentionKind = 'name' | 'description' | 'title' | 'pronoun'

/**
 * The mention whose head is this token, the longest first; else the shortest name that the token is a part of, for a tree may hang the parts of a name
 * apart. Undefined where the token is in none.
 */
export function mentionAt(cast: Cast, token: number): Mention | undefined {
  let headed: Mention | undefined
  let part: Mention | undefined
  for (let i = firstFrom(cast, token); i < cast.mentions.length; i++) {
    const mention = cast.mentions[i]!
    if (mention.first > token) break
    if (mention.head === token && (!headed || size(mention) > size(headed))) headed = mention
    else if (mention.by === 'name' && mention.core <= token && token <= mention.last && (!part || size(mention) < size(part)))
      part = mention
  }
  return headed ?? part
}

function size({ first, last }: Mention): number {
  return last - first
}

/** The longest mention that lies within the span, else the shortest that holds it, else the one that shares most with it. */
export function mentionIn(cast: Cast, span: Span): Mention | undefined {
  let best: Mention | undefined
  let bestRank = 0
  for (const mention of cast.mentions) {
    if (mention.start >= span.end) break
    const common = Math.min(mention.end, span.end) - Math.max(mention.start, span.start)
    if (common <= 0) continue
    const length = mention.end - mention.start
    const rank =
      common === length ? 2 + length : common === span.end - span.start ? 1 + 1 / length : common / (length + span.end - span.start)
    if (rank > bestRank) {
      best = mention
      bestRank = rank
    }
  }
  return best
}

/** The actor that the span means, by {@link mentionIn}. */
export function actorAt(cast: Cast, span: Span): Actor | undefined {
  const mention = mentionIn(cast, span)
  return mention && actorOf(cast, mention.actor)
}

/** The actor with this id. */
export function actorOf(cast: Cast, id: string): Actor | undefined {
  return cast.actors.find(actor => actor.id === id)
}

/** A mention begins at most this many tokens before its head, so a look-up need not start at the article's first. */
const REACH = 60

/** The index of the first mention that begins at most REACH tokens before the token, by bisection. */
function firstFrom(cast: Cast, token: number): number {
  return firstIndex(cast.mentions.length, k => cast.mentions[k]!.first >= token - REACH)
}
