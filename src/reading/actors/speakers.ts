import type { Language } from '../../language/index.ts'
import type { Attribution } from '../attribution.ts'
import type { Cast } from './cast.ts'

/** The cast once it is known who says what: "I", "my" and "we" within a quotation are its speaker. */
export function withSpeakers(cast: Cast, _language: Language, _attributions: readonly Attribution[]): Cast {
  return cast
}
