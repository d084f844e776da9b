import type { Quotation, Span } from '../page/index.ts'

export type ActorType = 'person' | 'government' | 'military' | 'armed-group' | 'party' | 'organisation' | 'media' | 'people' | 'unnamed'

/** PLOVER's sectors, as far as the gazetteer and the text tell them. */
export type Sector =
  | 'GOV'
  | 'MIL'
  | 'REB'
  | 'OPP'
  | 'PTY'
  | 'JUD'
  | 'LEG'
  | 'SPY'
  | 'COP'
  | 'MED'
  | 'EDU'
  | 'BUS'
  | 'CVL'
  | 'CRM'
  | 'REF'
  | 'IGO'
  | 'NGO'
  | 'INT'
  | 'UNK'

/** Someone or something that speaks or acts in one article, under all the names it has there. */
export interface Actor {
  readonly id: string
  /** The fullest name that the article gives, without title: "Tanju Bilgiç". For `unnamed`: the description, "a government official". */
  readonly name: string
  readonly aliases: readonly string[]
  readonly type: ActorType
  /** ISO 3166-1 alpha-3; a person of a government has its country. */
  readonly country?: string
  /** The number of that state in the Correlates of War project's state system. */
  readonly cow?: number
  readonly sector?: Sector
  readonly roles: readonly Role[]
  /** Every mention, pronouns and epithets included, in text order. */
  readonly mentions: readonly Span[]
  /** The gazetteer's key where it knows the actor (`TUR`, `ISIS`): what joins mentions of one actor across articles. */
  readonly known?: string
  /** What the country, the type and the sector rest on: the text's own words, our gazetteer, or a file of the user's. */
  readonly source?: FactSource
}

/** Where a fact about an actor is from. */
export type FactSource = 'text' | 'gazetteer' | 'user'

/** A post or function: "Foreign Ministry spokesperson" of "Turkey". `evidence` is empty where the text does not say it; `source` then says what does. */
export interface Role {
  readonly title: string
  readonly of?: string
  readonly from?: string
  readonly to?: string
  readonly source?: Exclude<FactSource, 'text'>
  readonly evidence: readonly Quotation[]
}

/** One side of an event or a statement: where it stands, and who it is. One of the two at least. */
export interface Party {
  readonly span?: Span
  readonly actor?: string
}
