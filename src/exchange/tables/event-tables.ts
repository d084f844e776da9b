import type { Table } from './column.ts'
import type { EventRow } from './event-row.ts'
import { GDELT } from './gdelt.ts'
import { ICEWS } from './icews.ts'
import { POLECAT } from './polecat.ts'

/** Events in the columns of other projects, by the name that asks for them. */
export const EVENT_TABLES = { polecat: POLECAT, gdelt: GDELT, icews: ICEWS } satisfies Readonly<Record<string, Table<EventRow>>>
