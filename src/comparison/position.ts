import type { Evidence } from './evidence.ts'

/** An actor's stand on a matter, dated. `from` and `to` are ISO dates. */
export interface Position {
  readonly id: string
  /** The id of the first actor of the record that is this one (see identity.ts), with its fullest name. */
  readonly actor: string
  readonly name: string
  readonly issue: string
  readonly stance: 'for' | 'against' | 'conditional' | 'unclear'
  readonly from?: string
  readonly to?: string
  readonly evidence: readonly Evidence[]
}
