import { quote, type Span } from '../../page/index.ts'
import type { Attribution, Event, Party, Quantity } from '../../reading/index.ts'
import type { Account } from '../account.ts'
import { stem } from '../content.ts'
import type { Evidence } from '../evidence.ts'
import { fold } from '../words.ts'
import { plain } from './edits.ts'
import type { ItemChange } from './versions.ts'

/** A statement, an event or a number of one version, with what it can be held against its counterpart by. */
export interface VersionItem {
  readonly item: ItemChange['item']
  readonly id?: string
  /** The words by which it is found again. */
  readonly span: Span
  /** All words that it rests on: where one of them changed, it may have. */
  readonly hull: Span
  readonly evidence: Evidence
  /** What has to agree before anything else is compared: what a number counts. */
  readonly kind: string
  /** By name; what differs is a change. Names of persons agree where one holds the other's words. */
  readonly facets: Readonly<Record<string, string>>
  /** Who says it, who does it to whom, what is counted: for a reader. */
  readonly label: string
}

/** The statements, events and numbers of an account, each in text order. */
export function itemsOf(account: Account): VersionItem[] {
  const { attributions, events, quantities } = account.reading
  return [
    ...attributions.map(one => statement(one, account)),
    ...events.map(one => event(one, account)),
    ...quantities.map(one => number(one, account)),
  ]
}

function statement(one: Attribution, { article }: Account): VersionItem {
  const span = hullOf(one.content)
  const spans = [...one.content, ...one.evidence, ...(one.source.span ? [one.source.span] : []), ...(one.cue ? [one.cue] : [])]
  return {
    item: 'attribution',
    id: one.id,
    span,
    hull: hullOf(spans),
    evidence: { article: article.id, ...quote(article.text, one.content[0] ?? span) },
    kind: '',
    facets: {
      words: plain(one.content.map(({ start, end }) => article.text.slice(start, end)).join(' … ')),
      source: one.source.name,
      anonymity: one.source.anonymity,
      kind: one.kind,
      polarity: one.polarity,
      mode: one.mode,
      certainty: one.certainty,
      relayed: one.via.map(({ name }) => name).join(', '),
      unverified: one.unverified ? 'could not be verified' : '',
    },
    label: one.source.name,
  }
}

function event(one: Event, account: Account): VersionItem {
  const { article, reading } = account
  const [actor, recipient] = [nameOf(one.actor, account), nameOf(one.recipient, account)]
  const spans = [one.trigger, ...one.evidence, ...[one.actor.span, one.recipient.span].flatMap(span => span ?? [])]
  const said = reading.attributions.find(({ id }) => id === one.attribution)
  return {
    item: 'event',
    id: one.id,
    span: one.trigger,
    hull: hullOf(spans),
    evidence: { article: article.id, ...quote(article.text, one.evidence[0] ?? one.trigger) },
    kind: '',
    facets: {
      type: one.type,
      mode: one.mode ?? '',
      actor,
      recipient,
      modality: one.modality,
      polarity: one.polarity,
      'whose word': said?.source.name ?? '',
      time: one.time?.from.slice(0, 10) ?? '',
      place: one.place?.name ?? '',
      counts: Object.keys(one.counts)
        .toSorted()
        .map(what => `${one.counts[what]!.value} ${what}`)
        .join(', '),
    },
    label: [one.type, actor && `by ${actor}`, recipient && `to ${recipient}`].filter(Boolean).join(' '),
  }
}

function number(one: Quantity, { article }: Account): VersionItem {
  const counted = one.counted ? article.text.slice(one.counted.start, one.counted.end) : ''
  const words = counted.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  return {
    item: 'quantity',
    span: { start: one.start, end: one.end },
    hull: hullOf([one, ...(one.counted ? [one.counted] : [])]),
    evidence: { article: article.id, ...quote(article.text, { start: one.start, end: one.end }) },
    kind: one.unit ?? stem(fold(words.at(-1) ?? '')),
    facets: { value: String(one.value), range: one.low === one.high ? '' : `${one.low ?? ''}–${one.high ?? ''}` },
    label: counted === '' ? (one.unit ?? '') : counted,
  }
}

function nameOf({ actor, span }: Party, { article, reading }: Account): string {
  const known = reading.actors.find(({ id }) => id === actor)?.name
  return known ?? (span ? article.text.slice(span.start, span.end) : '')
}

function hullOf(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
}
