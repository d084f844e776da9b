/**
 * Scores any coder's events against the project's own gold. An answer is a line of JSON a sentence in the exchange format; of it are read `id`, `actors` (`id`,
 * `country`, `sector`) and `events` (`trigger`, `type`, `cameo`, `actor`, `recipient`, `modality`, `polarity`). A sentence without an answer has no events.
 */
import type { DyadItem, EventGold, ModalityItem } from './event-gold.ts'

export interface CodedLine {
  readonly id: string
  readonly actors?: readonly { readonly id: string; readonly country?: string; readonly sector?: string }[]
  readonly events?: readonly CodedEvent[]
}

interface CodedEvent {
  readonly trigger?: { readonly start: number; readonly end: number }
  readonly type?: string
  readonly cameo?: string
  readonly actor?: CodedParty
  readonly recipient?: CodedParty
  readonly modality?: string
  readonly polarity?: string
}

interface CodedParty {
  readonly actor?: string
  readonly span?: { readonly start: number; readonly end: number }
}

/** The figures by name, shares from 0 to 1. */
export type Figures = Readonly<Record<string, number>>

export interface Scored {
  readonly figures: Figures
  /** The sentences that were coded wrongly, each with what it was coded as. */
  readonly wrong: readonly string[]
}

export function scoreEvents(gold: EventGold, answers: ReadonlyMap<string, CodedLine>): Scored {
  return gold.kind === 'dyads' ? scoreDyads(gold.items, answers) : scoreModality(gold.items, answers)
}

/** Bodies that belong to no country stand in the gold by their sector. */
const STATELESS = new Set(['IGO', 'NGO', 'IMG', 'NGM', 'MNC', 'INT'])

function countryOf({ actors = [] }: CodedLine, side: CodedParty | undefined): string {
  if (!side || (side.actor === undefined && !side.span)) return ''
  const actor = actors.find(({ id }) => id === side.actor)
  return actor?.country ?? (actor?.sector !== undefined && STATELESS.has(actor.sector) ? actor.sector : '---')
}

/** CAMEO's root of an event; without a code, that of its type. */
function rootOf({ cameo, type = '' }: CodedEvent): string {
  return cameo?.slice(0, 2) ?? ROOTS[type] ?? ''
}

const ROOTS: { readonly [type: string]: string } = {
  REQUEST: '10',
  AGREE: '03',
  CONSULT: '04',
  SUPPORT: '05',
  COOPERATE: '06',
  AID: '07',
  CONCEDE: '08',
  RETREAT: '08',
  ACCUSE: '11',
  REJECT: '12',
  THREATEN: '13',
  PROTEST: '14',
  MOBILIZE: '15',
  SANCTION: '16',
  COERCE: '17',
  ASSAULT: '19',
}

function scoreDyads(items: readonly DyadItem[], answers: ReadonlyMap<string, CodedLine>): Scored {
  const counts = { triple: [0, 0, 0], dyad: [0, 0, 0], root: [0, 0, 0] }
  const quiet = { all: 0, fired: 0 }
  const wrong: string[] = []
  for (const item of items) {
    const line = answers.get(item.id) ?? { id: item.id }
    if (item.pairs.length === 0) {
      const events = line.events ?? []
      quiet.all++
      if (events.length === 0) continue
      quiet.fired++
      wrong.push(`${item.text}  no event; coded ${events.map(event => rootOf(event)).join(', ')}`)
      continue
    }
    const coded = (line.events ?? []).map(event => ({
      dyad: `${countryOf(line, event.actor)}>${countryOf(line, event.recipient)}`,
      root: rootOf(event),
    }))
    const meant = item.pairs.map(([source, target]) => ({ dyad: `${source}>${target}`, root: item.root }))
    const triple = (each: { readonly dyad: string; readonly root: string }): string => `${each.dyad} ${each.root}`
    tally(counts.triple, meant.map(triple), coded.map(triple))
    tally(
      counts.dyad,
      meant.map(({ dyad }) => dyad),
      coded.map(({ dyad }) => dyad),
    ) // prettier-ignore
    tally(
      counts.root,
      [item.root],
      coded.map(({ root }) => root),
    ) // prettier-ignore
    if (new Set([...meant, ...coded].map(triple)).size !== new Set(meant.map(triple)).size || coded.length === 0)
      wrong.push(`${item.text}  ${meant.map(triple).join(', ')}; coded ${coded.map(triple).join(', ') || 'nothing'}`)
  }
  const figures = Object.fromEntries(
    Object.entries(counts).flatMap(([name, [both = 0, coded = 0, meant = 0]]) => prf(name, both, coded, meant)),
  )
  return { figures: quiet.all === 0 ? figures : { ...figures, false_fire: share(quiet.fired, quiet.all) }, wrong }
}

/** Adds to `[both, coded, meant]`: each different thing of a sentence counts once. */
function tally(count: number[], meant: readonly string[], coded: readonly string[]): void {
  const wanted = new Set(meant)
  const given = new Set(coded)
  count[0]! += [...wanted].filter(each => given.has(each)).length
  count[1]! += given.size
  count[2]! += wanted.size
}

function prf(name: string, both: number, coded: number, meant: number): [string, number][] {
  const p = coded === 0 ? 0 : both / coded
  const r = meant === 0 ? 0 : both / meant
  return [
    [`${name}_p`, p],
    [`${name}_r`, r],
    [`${name}_f1`, p + r === 0 ? 0 : (2 * p * r) / (p + r)],
  ]
}

/** Whether an event is written as done, or as under way. */
export function isDone({ modality, polarity }: CodedEvent): boolean {
  return (modality === 'actual' || modality === 'ongoing' || modality === 'habitual') && polarity === 'positive'
}

function scoreModality(items: readonly ModalityItem[], answers: ReadonlyMap<string, CodedLine>): Scored {
  const count = { undone: 0, undoneAsDone: 0, done: 0, doneAsUndone: 0, missed: 0 }
  const wrong: string[] = []
  for (const { id, text, start, end, done } of items) {
    const events = (answers.get(id)?.events ?? []).filter(({ trigger }) => trigger && trigger.start < end && start < trigger.end)
    const asDone = events.some(isDone)
    if (done) {
      count.done++
      if (events.length === 0) count.missed++
      else if (!asDone) count.doneAsUndone++
    } else {
      count.undone++
      if (asDone) count.undoneAsDone++
    }
    if (asDone !== done) wrong.push(`${done ? (events.length === 0 ? 'not found' : 'done, as not done') : 'not done, as done'}: ${text}`)
  }
  const figures = {
    undone_as_done: share(count.undoneAsDone, count.undone),
    done_as_undone: share(count.doneAsUndone, count.done),
    done_found: 1 - share(count.missed, count.done),
    done_as_done: 1 - share(count.missed + count.doneAsUndone, count.done),
  }
  return { figures, wrong }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
