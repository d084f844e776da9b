import { ownActor, stateCodes, type Complaint, type OwnActor, type OwnFile } from '../../reading/index.ts'
import { WIKIDATA_CLASSES, WIKIDATA_STATES } from '../lexicon/wikidata.ts'

/**
 * Items of Wikidata as its JSON has them (https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html): one a line, with the brackets and commas of
 * a dump or without, or `{"entities": {…}}`. Read are English labels and aliases, what an item is an instance of (P31), citizenship or state (P27, P17), sex
 * (P21) and positions (P39) with their start and end (P580, P582) and jurisdiction (P1001, P642). The labels of positions, and states beyond the usual ones,
 * are those of items in the same file.
 */
export function actorsFromWikidata(file: string): OwnFile {
  const complaints: Complaint[] = []
  const items: { readonly line: number; readonly item: Fields }[] = []
  let at = 0
  for (const raw of file.replace(/^\ufeff/, '').split('\n')) {
    at++
    const line = raw.trim().replace(/,$/, '')
    if (line === '' || line === '[' || line === ']') continue
    if (line.length > LONGEST_LINE) {
      complaints.push({ line: at, message: `the line is longer than ${LONGEST_LINE} characters` })
      continue
    }
    const found = itemsOf(line)
    if (typeof found === 'string') complaints.push({ line: at, message: found })
    else for (const item of found) items.push({ line: at, item })
  }
  const labels = new Map<string, string>()
  const states = new Map(stateItems())
  for (const { item } of items) {
    const id = textOf(item['id'])
    const label = labelOf(item)
    if (id === undefined || label === undefined) continue
    labels.set(id, label)
    const code = claimsOf(item, 'P298').map(claim => claim.value)[0]
    if (typeof code === 'string' && stateCodes(code)) states.set(id, code)
  }
  const known: Known = { labels, states }
  const actors: OwnActor[] = []
  for (const { line, item } of items) {
    const actor = actorOf(item, known)
    if (typeof actor === 'string') complaints.push({ line, message: actor })
    else if (actor) actors.push(actor)
  }
  return { actors, complaints: complaints.toSorted((a, b) => a.line - b.line) }
}

const LONGEST_LINE = 16_000_000

type Fields = { readonly [field: string]: unknown }

/** What the file tells of items that others point to. */
interface Known {
  readonly labels: ReadonlyMap<string, string>
  readonly states: ReadonlyMap<string, string>
}

function* stateItems(): Generator<[string, string]> {
  for (const pair of WIKIDATA_STATES.split(';')) {
    const [item, code] = pair.trim().split(' ')
    yield [item!, code!]
  }
}

let classes: Map<string, readonly [type: string, sector?: string]> | undefined

function classOf(item: string): readonly [type: string, sector?: string] | undefined {
  classes ??= new Map(
    WIKIDATA_CLASSES.trim()
      .split('\n')
      .map(line => {
        const [id, type, sector] = line.split('|')[0]!.trim().split(' ')
        return [id!, sector === undefined ? [type!] : [type!, sector]]
      }),
  )
  return classes.get(item)
}

function itemsOf(line: string): readonly Fields[] | string {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return `the line is not JSON (${String(error).slice(0, 120)})`
  }
  const fields = fieldsOf(value)
  if (!fields) return 'the line is JSON but no item'
  const entities = fieldsOf(fields['entities'])
  if (entities)
    return Object.values(entities)
      .map(fieldsOf)
      .filter(entity => entity !== undefined)
  return /^[QP]\d+$/.test(textOf(fields['id']) ?? '') ? [fields] : 'the line is JSON but no item: it has no id like Q43'
}

/** The actor of an item; nothing for one that is no actor (a position, a town, a state: the gazetteer has the states). */
function actorOf(item: Fields, { labels, states }: Known): OwnActor | string | undefined {
  const kinds = claimsOf(item, 'P31').flatMap(({ item: kind }) => (kind === undefined ? [] : (classOf(kind) ?? [])))
  const [type, sector] = kinds as [string?, string?]
  if (type === undefined) return undefined
  const name = labelOf(item)
  if (name === undefined) return `${textOf(item['id'])} has no English label`
  const state = [...claimsOf(item, 'P27'), ...claimsOf(item, 'P17')].flatMap(({ item: id }) =>
    id === undefined ? [] : (states.get(id) ?? []),
  )[0]
  const sex = claimsOf(item, 'P21')[0]?.item
  const roles = claimsOf(item, 'P39').flatMap(({ item: position, qualifiers }) => {
    const title = position === undefined ? undefined : labels.get(position)
    if (title === undefined) return []
    const seat = [...valuesOf(qualifiers, 'P1001'), ...valuesOf(qualifiers, 'P642')].flatMap(({ item: id }) =>
      id === undefined ? [] : (labels.get(id) ?? stateName(states.get(id)) ?? []),
    )[0]
    const from = timeOf(valuesOf(qualifiers, 'P580')[0]?.value)
    const to = timeOf(valuesOf(qualifiers, 'P582')[0]?.value)
    return [{ title, ...(seat && { of: seat }), ...(from && { from }), ...(to && { to }) }]
  })
  return ownActor({
    name,
    aliases: aliasesOf(item).filter(alias => alias !== name),
    type,
    key: `wikidata:${textOf(item['id'])}`,
    ...(state && { country: state }),
    ...(sector && { sector }),
    ...(sex === 'Q6581097' && { gender: 'm' }),
    ...(sex === 'Q6581072' && { gender: 'f' }),
    roles,
  })
}

function stateName(code: string | undefined): string | undefined {
  return code === undefined ? undefined : stateCodes(code)?.name
}

function labelOf(item: Fields): string | undefined {
  const labels = fieldsOf(item['labels'])
  return textOf(fieldsOf(labels?.['en'])?.['value']) ?? textOf(fieldsOf(labels?.['mul'])?.['value'])
}

const MOST_ALIASES = 100

function aliasesOf(item: Fields): string[] {
  const aliases = fieldsOf(item['aliases'])?.['en']
  return listOf(aliases)
    .flatMap(alias => textOf(fieldsOf(alias)?.['value']) ?? [])
    .slice(0, MOST_ALIASES)
}

interface Value {
  /** The item that the value is. */
  readonly item?: string
  readonly value?: unknown
}

/** What an item says of a property, the preferred first, without what is deprecated. */
function claimsOf(item: Fields, property: string): (Value & { readonly qualifiers: Fields | undefined })[] {
  const rank = (claim: Fields | undefined) => (claim?.['rank'] === 'preferred' ? 0 : 1)
  return listOf(fieldsOf(item['claims'])?.[property])
    .map(fieldsOf)
    .filter(claim => claim !== undefined && claim['rank'] !== 'deprecated')
    .toSorted((a, b) => rank(a) - rank(b))
    .map(claim => ({ ...valueOf(claim?.['mainsnak']), qualifiers: fieldsOf(claim?.['qualifiers']) }))
}

function valuesOf(qualifiers: Fields | undefined, property: string): Value[] {
  return listOf(qualifiers?.[property]).map(valueOf)
}

function valueOf(snak: unknown): Value {
  const value = fieldsOf(fieldsOf(snak)?.['datavalue'])?.['value']
  const id = textOf(fieldsOf(value)?.['id'])
  return id === undefined ? { value } : { item: id }
}

const YEAR = 9
const MONTH = 10

/** `+2014-08-29T00:00:00Z` at the precision that is said; undefined for what is no date of our era. */
function timeOf(value: unknown): string | undefined {
  const fields = fieldsOf(value)
  const [, year, month, day] = /^\+?(\d{4})-(\d\d)-(\d\d)T/.exec(textOf(fields?.['time']) ?? '') ?? []
  const precision = Number(fields?.['precision'])
  if (year === undefined || !(precision >= YEAR)) return undefined
  if (precision === YEAR || month === '00') return year
  return precision === MONTH || day === '00' ? `${year}-${month}` : `${year}-${month}-${day}`
}

function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : []
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
