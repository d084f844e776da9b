import type { Given } from '../article/index.ts'
import { annotationOf, type Layer } from '../exchange/index.ts'
import type { Model } from '../language/index.ts'
import { pageOfText, RashomonError } from '../page/index.ts'
import { readPage, readPageOnly } from './read-page.ts'

export interface AnnotateOptions {
  /** Which layers a line carries; see record.md. */
  readonly layers: readonly Layer[]
  /** Whether blocks carry their `source` span in the decoded page. */
  readonly sourceMap: boolean
}

export interface AnnotatedLine {
  /** One line of JSON, without its line feed. */
  readonly json: string
  /** The code of the error, where the line is answered with one. */
  readonly error?: string
}

/** A line as `annotate` takes it. */
interface Request extends Given {
  readonly id: string
  readonly html?: string
  readonly text?: string
}

const DECODER = new TextDecoder('utf-8', { fatal: true })

/** Annotates one line of JSON. Never throws: what cannot be read is answered with `{"id", "error": {"code", "message"}}`. */
export function annotateLine(line: Uint8Array, model: Model, options: AnnotateOptions): AnnotatedLine {
  let id: string | null = null
  try {
    const value = parse(line)
    id = idOf(value)
    const request = requestOf(value)
    const html = request.html !== undefined
    const page = pageOfText(html ? request.html : (request.text ?? ''), {
      mediaType: html ? 'text/html' : 'text/plain',
      ...(request.url === undefined ? {} : { url: request.url }),
    })
    const read = options.layers.every(layer => layer === 'comments') ? readPageOnly(page, request) : readPage(page, model, request)
    return { json: JSON.stringify(annotationOf(request.id, read, options)) }
  } catch (error) {
    return failure(id, error)
  }
}

/** The answer to a line that could not be read. What is not the user's doing is a bug of ours, and the code says so. */
export function failure(id: string | null, error: unknown): AnnotatedLine & { readonly error: string } {
  const code = error instanceof RashomonError ? error.code : 'internal'
  const message =
    error instanceof RashomonError
      ? error.message
      : `a bug of Rashomon's, please report it with this page: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`
  return { json: JSON.stringify({ id, error: { code, message: message.toWellFormed() } }), error: code }
}

function parse(line: Uint8Array): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(DECODER.decode(line))
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new RashomonError('bad-json', `the line is not JSON in UTF-8 (${why.slice(0, 200)}); write one JSON object a line`, { cause })
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new RashomonError('bad-input', 'the line is JSON but no object; write {"id": …, "html": …} or {"id": …, "text": …}')
  return value as Record<string, unknown>
}

function idOf(value: Record<string, unknown>): string | null {
  return Object.hasOwn(value, 'id') && typeof value['id'] === 'string' ? value['id'] : null
}

const TEXT_FIELDS = ['html', 'text', 'url', 'outlet', 'title', 'published'] as const

/** The line's fields, each checked: a field of another type is answered, not guessed at. */
function requestOf(value: Record<string, unknown>): Request {
  const id = idOf(value)
  if (id === null) throw new RashomonError('bad-input', 'the line has no "id" that is a string; give every page one')
  const fields: Record<string, string> = {}
  for (const name of TEXT_FIELDS) {
    if (!Object.hasOwn(value, name) || value[name] === null || value[name] === undefined) continue
    if (typeof value[name] !== 'string') throw new RashomonError('bad-input', `"${name}" is not a string`)
    fields[name] = value[name]
  }
  if (fields['html'] === undefined && fields['text'] === undefined)
    throw new RashomonError('bad-input', 'the line has neither "html" nor "text"; give the page as one of them')
  if (fields['published'] !== undefined && !isDay(fields['published']))
    throw new RashomonError('bad-input', '"published" is no date of the form YYYY-MM-DD')
  return { ...fields, id, ...(value['plain'] === true ? { plain: true } : {}) }
}

/** Whether it is a day of the calendar, alone or before a time: `2014-11-21`, `2014-11-21T08:00:00Z`. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d(?:T[\d:.+Z-]{1,30})?$/.test(text)) return false
  const day = text.slice(0, 10)
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day
}
