import type { Span } from '../page/index.ts'

/** A time expression (TIMEX3, ISO-TimeML): `value` as that standard writes it; `from` and `to` are ISO dates or times, both inclusive. */
export interface Time extends Span {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly value: string
  readonly from?: string
  readonly to?: string
}
