import type { Evidence } from './evidence.ts'

/** An actor's stand on a matter, dated. `from` and `to` are ISO dates. */
export interface Position {
  readonly id: string
  /** The actor's key across articles (see identity.ts), with its name. */
  readonly actor: string
  readonly name: string
  readonly issue: string
  readonly stance: 'for' | 'against' | 'conditional' | 'unclear'
  readonly from?: string
  readonly to?: string
  readonly evidence: readonly Evidence[]
}
