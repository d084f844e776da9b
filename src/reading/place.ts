import type { Span } from '../page/index.ts'

/** A toponym, resolved. `country` is ISO 3166-1 alpha-3; latitude and longitude are WGS 84 degrees. */
export interface Place extends Span {
  readonly name: string
  readonly country?: string
  readonly lat?: number
  readonly lon?: number
  readonly precision: 'city' | 'region' | 'country' | 'area' | 'unknown'
  /** What decided where several states have a place of this name: "dateline Beirut", "size". */
  readonly why?: string
}
