import type { ActorType, FactSource, Role, Sector } from '../actor.ts'
import type { MentionKind } from './cast.ts'
import type { Known } from './known.ts'

export type Gender = 'm' | 'f'

/** An actor while it is being put together. */
export interface Draft {
  readonly mentions: DraftMention[]
  /** The names it has in the text, as they stand there. */
  readonly names: string[]
  type: ActorType
  country?: string
  sector?: Sector
  known?: Known
  source?: FactSource
  /** The text says that it acts for a body of several states or of none: the state that the gazetteer has for it is not its own here. */
  stateless?: true
  readonly roles: Role[]
  gender?: Gender
  /** Several people or things: "they". */
  plural: boolean
  /** A single human being: "he", "she". */
  human: boolean
  /** The nouns that describe it, in small letters: "minister", "official". */
  readonly heads: Set<string>
  /** What else its descriptions say: "Turkish", "senior". */
  readonly qualifiers: Set<string>
}

/** Tokens `[first, last]` that mean the draft's actor. `core` is where the name or noun proper begins, after titles and modifiers. */
export interface DraftMention {
  readonly first: number
  readonly last: number
  readonly head: number
  readonly core: number
  readonly by: MentionKind
  readonly score: number
  /** For a pronoun: whom it means if not this one. */
  readonly otherwise?: Draft
}

/** A draft that has nothing yet but its type. */
export function emptyDraft(type: ActorType): Draft {
  return { mentions: [], names: [], type, roles: [], plural: false, human: false, heads: new Set(), qualifiers: new Set() }
}
