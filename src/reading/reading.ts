import type { Name } from '../language/index.ts'
import type { Actor } from './actor.ts'
import type { Attribution } from './attribution.ts'
import type { Event } from './event.ts'
import type { Place } from './place.ts'
import type { Quantity } from './quantity.ts'
import type { Time } from './time.ts'

/** What ONE article says. Every list is in text order. */
export interface Reading {
  readonly names: readonly (Name & { readonly actor?: string })[]
  readonly times: readonly Time[]
  readonly places: readonly Place[]
  readonly quantities: readonly Quantity[]
  readonly actors: readonly Actor[]
  readonly attributions: readonly Attribution[]
  readonly events: readonly Event[]
}
