import type { Span } from '../../page/index.ts'
import type { Actor, Party } from '../../reading/index.ts'
import type { ReadPage } from '../../record/index.ts'
import type { ActorLine, ArticleLine, AttributionLine, CommentLine, EventLine } from '../lines.ts'
import { columnsOf, tableOf, type Column } from './column.ts'

/** A line of the exchange with the page it was read on: what a row is made of. */
export interface Read<Line> {
  readonly line: Line
  readonly read: ReadPage
}

const article = columnsOf<Read<ArticleLine>>()
export const ARTICLES = tableOf<Read<ArticleLine>>([
  article.string('id', ({ line }) => line.id),
  article.string('page_sha256', ({ line }) => line.page.sha256),
  article.string('media_type', ({ line }) => line.page.mediaType),
  article.integer('bytes', ({ line }) => line.page.bytes),
  article.string('path', ({ line }) => line.page.path),
  article.string('url', ({ line }) => line.page.url),
  article.string('canonical', ({ line }) => line.page.canonical),
  ...article.dated('captured', ({ line }) => line.page.captured),
  article.string('outlet', ({ line }) => line.outlet),
  article.string('title', ({ line }) => line.title),
  article.list('byline', ({ line }) => line.byline),
  article.string('dateline_place', ({ line }) => line.dateline?.place),
  article.string('dateline_date', ({ line }) => line.dateline?.date),
  ...article.dated('published', ({ line }) => line.published?.value),
  article.string('published_precision', ({ line }) => line.published?.precision),
  article.string('published_from', ({ line }) => line.published?.from),
  ...article.dated('updated', ({ line }) => line.updated?.value),
  article.string('language', ({ line }) => line.language),
  article.list('credits', ({ line }) => line.credits),
  article.string('translated_from', ({ line }) => line.translatedFrom),
  article.string('text', ({ line }) => line.text),
  article.json('blocks', ({ line }) => line.blocks),
])

const comment = columnsOf<Read<CommentLine>>()
export const COMMENTS = tableOf<Read<CommentLine>>([
  comment.string('id', ({ line }) => line.id),
  comment.string('article', ({ line }) => line.article),
  comment.string('author', ({ line }) => line.author),
  comment.string('reply_to', ({ line }) => line.replyTo),
  ...comment.dated('published', ({ line }) => line.published),
  comment.string('language', ({ line }) => line.language),
  comment.list('flags', ({ line }) => line.flags),
  comment.string('text', ({ line }) => line.text),
  comment.integer('block_start', ({ line }) => line.blockStart),
])

const actor = columnsOf<Read<ActorLine>>()
export const ACTORS = tableOf<Read<ActorLine>>([
  actor.string('id', ({ line }) => line.id),
  actor.string('article', ({ line }) => line.article),
  actor.string('page_sha256', ({ read }) => read.article.page.sha256),
  actor.string('name', ({ line }) => line.name),
  actor.list('aliases', ({ line }) => line.aliases),
  actor.string('type', ({ line }) => line.type),
  actor.string('country', ({ line }) => line.country),
  actor.integer('cow', ({ line }) => line.cow),
  actor.string('sector', ({ line }) => line.sector),
  actor.string('known', ({ line }) => line.known),
  actor.string('source', ({ line }) => line.source),
  actor.list('titles', ({ line }) => line.roles.map(({ title }) => title)),
  actor.json('roles', ({ line }) => line.roles),
  actor.json('mentions', ({ line }) => line.mentions),
])

const said = columnsOf<Read<AttributionLine>>()
export const ATTRIBUTIONS = tableOf<Read<AttributionLine>>([
  said.string('id', ({ line }) => line.id),
  said.string('article', ({ line }) => line.article),
  said.string('page_sha256', ({ read }) => read.article.page.sha256),
  said.string('outlet', ({ read }) => read.article.outlet),
  ...said.dated('published', ({ read }) => read.article.published?.value),
  said.string('mode', ({ line }) => line.mode),
  said.string('kind', ({ line }) => line.kind),
  said.string('source', ({ line }) => line.source.name),
  said.string('source_actor', ({ line }) => line.source.actor),
  said.string('source_country', ({ line, read }) => actorOf(line.source, read)?.country),
  said.string('source_sector', ({ line, read }) => actorOf(line.source, read)?.sector),
  said.string('anonymity', ({ line }) => line.source.anonymity),
  said.string('description', ({ line }) => line.source.description),
  ...place<AttributionLine>('source', ({ line }) => line.source.span),
  ...place<AttributionLine>('cue', ({ line }) => line.cue),
  said.string('content', ({ line, read }) => line.content.map(span => wordsAt(read, span)).join(' … ')),
  said.json('content_spans', ({ line }) => line.content),
  said.string('addressee', ({ line, read }) => line.addressee && wordsAt(read, line.addressee.span)),
  said.list('via', ({ line }) => line.via.map(({ name }) => name)),
  said.string('parent', ({ line }) => line.parent),
  said.string('occasion', ({ line }) => line.occasion),
  ...said.dated('time', ({ line }) => line.time),
  said.string('certainty', ({ line }) => line.certainty),
  said.string('polarity', ({ line }) => line.polarity),
  ...place<AttributionLine>('unverified', ({ line }) => line.unverified),
  said.string('evidence', ({ line }) => line.evidence.map(({ exact }) => exact).join(' … ')),
  said.json('evidence_spans', ({ line }) => line.evidence),
  said.double('score', ({ line }) => line.score),
  said.string('why', ({ line }) => line.why),
])

const event = columnsOf<Read<EventLine>>()
export const EVENTS = tableOf<Read<EventLine>>([
  event.string('id', ({ line }) => line.id),
  event.string('article', ({ line }) => line.article),
  event.string('page_sha256', ({ read }) => read.article.page.sha256),
  event.string('outlet', ({ read }) => read.article.outlet),
  ...event.dated('published', ({ read }) => read.article.published?.value),
  event.string('type', ({ line }) => line.type),
  event.string('mode', ({ line }) => line.mode),
  event.list('contexts', ({ line }) => line.contexts),
  event.string('cameo', ({ line }) => line.cameo),
  ...place<EventLine>('trigger', ({ line }) => line.trigger),
  ...party('actor', ({ line }) => line.actor),
  ...party('recipient', ({ line }) => line.recipient),
  event.json('participants', ({ line }) => line.participants),
  event.string('instrument', ({ line }) => line.instrument?.kind),
  event.string('time', ({ line }) => line.time?.value),
  ...event.dated('time_from', ({ line }) => line.time?.from),
  ...event.dated('time_to', ({ line }) => line.time?.to),
  event.string('time_precision', ({ line }) => line.time?.precision),
  event.string('place', ({ line }) => line.place?.name),
  event.string('place_country', ({ line }) => line.place?.country),
  event.double('latitude', ({ line }) => line.place?.lat),
  event.double('longitude', ({ line }) => line.place?.lon),
  event.string('modality', ({ line }) => line.modality),
  event.string('polarity', ({ line }) => line.polarity),
  event.string('attribution', ({ line }) => line.attribution),
  event.string('whose_word', row => wordOf(row)?.source.name),
  event.string('whose_word_anonymity', row => wordOf(row)?.source.anonymity),
  event.json('counts', ({ line }) => line.counts),
  event.string('evidence', ({ line }) => line.evidence.map(({ exact }) => exact).join(' … ')),
  event.json('evidence_spans', ({ line }) => line.evidence),
  event.double('score', ({ line }) => line.score),
  event.string('why', ({ line }) => line.why),
])

/** The actor of a side, where the reading knows one. */
export function actorOf({ actor: id }: { readonly actor?: string }, { reading }: ReadPage): Actor | undefined {
  return id === undefined ? undefined : reading.actors.find(each => each.id === id)
}

/** The statement whose word an event is; undefined: the outlet's own. */
export function wordOf({ line, read }: Read<EventLine>): AttributionLine | undefined {
  return line.attribution === undefined ? undefined : read.reading.attributions.find(({ id }) => id === line.attribution)
}

export function wordsAt({ article: { text } }: ReadPage, { start, end }: Span): string {
  return text.slice(start, end)
}

/** A stretch: its words and where they stand. */
function place<Line>(name: string, of: (row: Read<Line>) => Span | undefined): readonly Column<Read<Line>>[] {
  const make = columnsOf<Read<Line>>()
  return [
    make.string(`${name}_words`, row => {
      const span = of(row)
      return span && wordsAt(row.read, span)
    }),
    make.integer(`${name}_start`, row => of(row)?.start),
    make.integer(`${name}_end`, row => of(row)?.end),
  ]
}

/** A side of an event: who it is, and the words for it. */
function party(name: string, of: (row: Read<EventLine>) => Party): readonly Column<Read<EventLine>>[] {
  return [
    event.string(`${name}_id`, row => of(row).actor),
    event.string(name, row => actorOf(of(row), row.read)?.name),
    event.string(`${name}_country`, row => actorOf(of(row), row.read)?.country),
    event.integer(`${name}_cow`, row => actorOf(of(row), row.read)?.cow),
    event.string(`${name}_sector`, row => actorOf(of(row), row.read)?.sector),
    ...place<EventLine>(name, row => of(row).span),
  ]
}
