import type { ActorType, Sector } from '../actor.ts'
import type { Gender } from './draft.ts'
import type { RoleEndings } from './role-noun.ts'
import type { PhraseIndex } from './words.ts'

/** An actor that is known before a text is read: a state, a group, a body, an outlet, a person. */
export interface Known {
  /** `TUR`, `ISIS`, `NATO`, `person:barack-obama`. */
  readonly key: string
  /** The usual name. */
  readonly name: string
  readonly type: ActorType
  readonly country?: string
  readonly sector?: Sector
  /** A file of the user's says so, not our gazetteer. */
  readonly own?: true
}

/**
 * What a form tells: the name of an actor; an adjective ("Turkish"); its people ("a Turk", "Turks"); the capital, which is a place or a government;
 * the seat, which is a government.
 */
export type FormKind = 'name' | 'adjective' | 'person' | 'people' | 'capital' | 'seat'

export interface Form {
  readonly known: Known
  readonly kind: FormKind
}

/** A person with the posts that it held. */
export interface Leader {
  readonly known: Known
  readonly gender?: Gender
  readonly posts: readonly Post[]
  /** The state or body that it held them in. */
  readonly of: string
  /** Its names as they are written. */
  readonly called: readonly string[]
  /** The folded words of each of them. */
  readonly names: readonly (readonly string[])[]
}

/** `from` and `to` are ISO years, months or days, inclusive; no `to`: holds it still, as far as is known. */
export interface Post {
  readonly title: string
  readonly noun: string
  readonly sector?: Sector
  /** The state or body that it is of, where that is not the leader's own. */
  readonly of?: string
  /** The state of that body; it has none where it is of several (NATO). */
  readonly country?: string
  readonly from?: string
  readonly to?: string
}

/** The actors of a user's files, as they are looked up beside ours and before them. */
export interface OwnGazetteer {
  readonly forms: PhraseIndex<Form>
  /** By key, those of ours that the user mends among them. */
  readonly known: ReadonlyMap<string, Known>
  readonly leaders: LeaderIndex
  /** Words for those who act. */
  readonly nouns: RoleEndings
}

/** Leaders by the last word of their names. */
export interface LeaderIndex {
  readonly bySurname: ReadonlyMap<string, readonly Leader[]>
  readonly fullNames: PhraseIndex<undefined>
}
