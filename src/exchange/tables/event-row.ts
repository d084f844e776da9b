import type { ClaimLine, EventLine } from '../lines.ts'
import { sha256Hex } from '../../page/index.ts'
import { type Actor, type Party, stateCodes } from '../../reading/index.ts'
import type { ReadPage } from '../../record/index.ts'
import { actorOf, wordOf, wordsAt } from './article-tables.ts'
import { cameoOf, type CameoCode } from './cameo.ts'
import { columnsOf, type Column } from './column.ts'

/** An event with all that another project's columns ask of it. */
export interface EventRow {
  readonly line: EventLine
  readonly read: ReadPage
  readonly cameo: CameoCode
  /** ISO day; of an undated event that of publication. */
  readonly day?: string
  readonly actor: Side
  readonly recipient: Side
  /** The claim that the event stands in, where it stands in one. */
  readonly claim?: ClaimLine
}

/** A side of an event as event data name it. */
export interface Side {
  readonly name?: string
  /** The words of the text. */
  readonly raw?: string
  /** ISO 3166-1 alpha-3. */
  readonly country?: string
  readonly countryName?: string
  readonly cow?: number
  readonly sector?: string
  readonly titles: readonly string[]
}

export function eventRow(line: EventLine, read: ReadPage, claim: ClaimLine | undefined): EventRow {
  const day = dayOf(line.time?.from) ?? dayOf(read.article.published?.value)
  return {
    line,
    read,
    cameo: cameoOf(line),
    ...(day !== undefined && { day }),
    actor: sideOf(line.actor, read),
    recipient: sideOf(line.recipient, read),
    ...(claim && { claim }),
  }
}

// Who promises, refuses, threatens or asks has done so.
const DONE_IN_SPEECH: Readonly<Record<string, string>> = {
  promised: 'AGREE',
  planned: 'AGREE',
  refused: 'REJECT',
  threatened: 'THREATEN',
  demanded: 'REQUEST',
}

/** Whether an event was done: it happened or goes on; of what is only said, the promise, the refusal, the threat and the request themselves. */
export function isDone({ modality, polarity, type }: EventLine): boolean {
  if (polarity === 'negative') return false
  return modality === 'actual' || modality === 'ongoing' || DONE_IN_SPEECH[modality] === type
}

/** A number for an event, the same everywhere: the first 48 bits of the SHA-256 of its id. */
export function numberOf(id: string): number {
  return Number.parseInt(sha256Hex(new TextEncoder().encode(id)).slice(0, 12), 16)
}

function dayOf(value: string | undefined): string | undefined {
  const parts = value === undefined ? null : /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/u.exec(value)
  return parts ? `${parts[1]}-${parts[2] ?? '01'}-${parts[3] ?? '01'}` : undefined
}

function sideOf(party: Party, read: ReadPage): Side {
  const actor = actorOf(party, read)
  const raw = party.span && wordsAt(read, party.span)
  const name = actor?.name ?? raw
  const sector = sectorOf(actor)
  const codes = actor?.country === undefined ? undefined : stateCodes(actor.country)
  const cow = actor?.cow ?? codes?.cow
  return {
    ...(name !== undefined && { name }),
    ...(raw !== undefined && { raw }),
    ...(actor?.country !== undefined && { country: actor.country }),
    ...(codes && { countryName: codes.name }),
    ...(cow !== undefined && { cow }),
    ...(sector !== undefined && { sector }),
    titles: [...new Set(actor?.roles.map(({ title }) => title) ?? [])],
  }
}

function sectorOf(actor: Actor | undefined): string | undefined {
  if (actor?.sector === undefined || actor.sector === 'UNK') return undefined
  return actor.sector
}

const make = columnsOf<EventRow>()

/** What no other event table has, and ours adds to each: the words, how sure, and whose word it is. */
export const EXTRA: readonly Column<EventRow>[] = [
  make.string('rashomon_event', ({ line }) => line.id),
  make.string('rashomon_article', ({ line }) => line.article),
  make.string('rashomon_page_sha256', ({ read }) => read.article.page.sha256),
  make.string('rashomon_claim', ({ claim }) => claim?.id),
  make.string('rashomon_trigger', ({ line, read }) => wordsAt(read, line.trigger)),
  make.integer('rashomon_trigger_start', ({ line }) => line.trigger.start),
  make.integer('rashomon_trigger_end', ({ line }) => line.trigger.end),
  make.string('rashomon_words', ({ line }) => line.evidence.map(({ exact }) => exact).join(' … ')),
  make.integer('rashomon_words_start', ({ line }) => line.evidence[0]?.start),
  make.integer('rashomon_words_end', ({ line }) => line.evidence.at(-1)?.end),
  make.string('rashomon_modality', ({ line }) => line.modality),
  make.string('rashomon_polarity', ({ line }) => line.polarity),
  make.string('rashomon_attribution', ({ line }) => line.attribution),
  make.string('rashomon_whose_word', row => wordOf(row)?.source.name),
  make.string('rashomon_whose_word_anonymity', row => wordOf(row)?.source.anonymity),
  make.string('rashomon_whose_word_kind', row => wordOf(row)?.kind),
  make.string('rashomon_time_from', ({ line }) => line.time?.from),
  make.string('rashomon_time_to', ({ line }) => line.time?.to),
  make.string('rashomon_time_precision', ({ line, day }) => line.time?.precision ?? (day === undefined ? undefined : 'publication')),
  make.json('rashomon_counts', ({ line }) => line.counts),
  make.double('rashomon_score', ({ line }) => line.score),
  make.string('rashomon_why', ({ line }) => line.why),
]
