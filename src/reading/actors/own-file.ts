import { ownActor, type OwnActor, type OwnFields } from './own-actor.ts'

/** What a file of actors holds, and what is wrong with the lines that were passed over. */
export interface OwnFile {
  readonly actors: readonly OwnActor[]
  readonly complaints: readonly Complaint[]
}

/** `line` counts from 1. */
export interface Complaint {
  readonly line: number
  readonly message: string
}

/** More than so many actors are no file that somebody knows. */
export const MOST_ACTORS = 200_000
const LONGEST_LINE = 1_000_000

const COLUMNS = ['name', 'aliases', 'type', 'key', 'country', 'sector', 'gender', 'roles', 'seats', 'adjectives', 'people']
const LISTS = new Set(['aliases', 'seats', 'adjectives', 'people'])

/**
 * Reads a file of actors: JSON Lines where its first line begins with a brace, else tab-separated values under a line of column names. A line that is
 * no actor is told with its number and passed over; empty lines and lines that begin with # are comments.
 */
export function ownActorsIn(file: string): OwnFile {
  const actors: OwnActor[] = []
  const complaints: Complaint[] = []
  let header: readonly string[] | undefined
  let kind: 'jsonl' | 'tsv' | undefined
  let at = 0
  for (const raw of file.replace(/^\ufeff/, '').split('\n')) {
    at++
    const line = raw.replace(/\r$/, '')
    if (line.trim() === '' || line.startsWith('#')) continue
    const complain = (message: string) => complaints.push({ line: at, message })
    if (line.length > LONGEST_LINE) {
      complain(`the line is longer than ${LONGEST_LINE} characters`)
      continue
    }
    kind ??= line.trimStart().startsWith('{') ? 'jsonl' : 'tsv'
    if (kind === 'tsv' && !header) {
      header = line.split('\t').map(column => column.trim().toLowerCase())
      const unknown = header.find(column => !COLUMNS.includes(column))
      if (header.includes('name') && unknown === undefined && new Set(header).size === header.length) continue
      complain(
        unknown === undefined
          ? 'the first line does not name the columns, each once, "name" among them'
          : `there is no column "${unknown.slice(0, 60)}"; the columns are ${COLUMNS.join(', ')}`,
      )
      break
    }
    const fields = kind === 'jsonl' ? jsonFields(line) : tabFields(line, header!)
    const actor = typeof fields === 'string' ? fields : ownActor(fields)
    if (typeof actor === 'string') complain(actor)
    else if (actors.length < MOST_ACTORS) actors.push(actor)
    else {
      complain(`there are more than ${MOST_ACTORS} actors; the rest is not read`)
      break
    }
  }
  return { actors, complaints }
}

function jsonFields(line: string): OwnFields | string {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as OwnFields) : 'the line is JSON but no object'
  } catch (error) {
    return `the line is not JSON (${String(error).slice(0, 120)})`
  }
}

/** Lists are separated by semicolons; a post is its title, of what, and from..to, between bars. */
function tabFields(line: string, header: readonly string[]): OwnFields | string {
  const cells = line.split('\t')
  if (cells.length > header.length) return `the line has ${cells.length} columns and not ${header.length}`
  const fields: { [field: string]: unknown } = {}
  header.forEach((column, i) => {
    const cell = cells[i]?.trim() ?? ''
    if (cell === '') return
    if (LISTS.has(column)) fields[column] = listOf(cell)
    else fields[column] = column === 'roles' ? listOf(cell).map(roleOf) : cell
  })
  return fields
}

function listOf(cell: string): string[] {
  return cell
    .split(';')
    .map(item => item.trim())
    .filter(item => item !== '')
}

function roleOf(text: string): OwnFields {
  const [title, of, period = ''] = text.split('|').map(part => part.trim())
  const [from, to = from] = period.split('..')
  return { title, ...(of && { of }), ...(from && { from }), ...(to && { to }) }
}
