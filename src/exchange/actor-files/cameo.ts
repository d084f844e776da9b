import {
  formsOf,
  OWN_SECTORS,
  ownActor,
  stateCodes,
  type Complaint,
  type OwnActor,
  type OwnActorType,
  type OwnFile,
  type Sector,
} from '../../reading/index.ts'

/**
 * The actor and agent dictionaries of CAMEO coders (TABARI, PETRARCH, Phoenix): an entry begins a line and ends in its codes, `NAME_OF_IT_ [CODE]`; lines
 * behind it add other names (`+OTHER_NAME_`) and codes that hold for a time (`[CODE 010203-040506]`, `[CODE >010203]`, `[CODE <010203]`). Agents have codes
 * without a state (`[~GOV]`), plurals in braces, and sets of endings between exclamation marks. `;` and `#` begin a comment.
 * A bare state is passed over: its dictionary entry mixes names, nationalities and towns, and the gazetteer has all states.
 */
export function actorsFromCameo(dictionary: string): OwnFile {
  const actors: OwnActor[] = []
  const complaints: Complaint[] = []
  const sets = new Map<string, readonly string[]>()
  let entry: Entry | undefined
  const close = (): void => {
    if (!entry || entry.line === 0) return
    const actor = actorOf(entry)
    if (typeof actor === 'string') complaints.push({ line: entry.line, message: actor })
    else if (actor) actors.push(actor)
    entry = undefined
  }
  let at = 0
  for (const raw of dictionary.replace(/^\ufeff/, '').split('\n')) {
    at++
    if (raw.length > LONGEST_LINE) {
      complaints.push({ line: at, message: `the line is longer than ${LONGEST_LINE} characters` })
      continue
    }
    const line = withoutComment(raw)
    const text = line.trim()
    if (text === '' || text.startsWith('<')) continue
    if (/^![A-Z]+! *=/.test(text)) {
      const [name, words] = text.split('=')
      sets.set(
        name!.trim(),
        words!.split(',').map(word => word.trim()),
      )
      continue
    }
    const codes = codesIn(text)
    if (typeof codes === 'string') {
      complaints.push({ line: at, message: codes })
      continue
    }
    const name = text.split(/[[{]/)[0]!.trim()
    if (text.startsWith('+') || name === '') {
      if (!entry) complaints.push({ line: at, message: 'the line goes on with an entry, and there is none before it' })
      else if (name.length > 1) entry.names.push(name.slice(1))
      entry?.codes.push(...codes)
      continue
    }
    close()
    entry = { line: at, names: expanded(name, sets), codes: [...codes] }
  }
  close()
  return { actors, complaints }
}

const LONGEST_LINE = 10_000

/** An entry while it is read; `codes` are in the order of the file. */
interface Entry {
  readonly line: number
  readonly names: string[]
  readonly codes: Code[]
}

interface Code {
  readonly code: string
  readonly from?: string
  readonly to?: string
}

function withoutComment(line: string): string {
  const end = line.search(/[;#]|<!--/)
  return end < 0 ? line : line.slice(0, end)
}

function codesIn(text: string): readonly Code[] | string {
  const codes: Code[] = []
  for (const [, inner] of text.matchAll(/\[([^[\]]*)[\]}]/g)) {
    const [code = '', when = ''] = inner!.trim().split(/\s+/)
    const period = periodOf(when)
    if (!/^~?[A-Za-z]{2,30}$/.test(code) || typeof period === 'string') return `[${inner!.slice(0, 60)}] is no code with a date`
    codes.push({ code, ...period })
  }
  return codes
}

function periodOf(when: string): Omit<Code, 'code'> | string {
  if (when === '') return {}
  const dates = when.replace(/^[<>]/, '').split('-').map(dayOf)
  if (dates.length > 2 || dates.includes(undefined)) return 'no date'
  const [first, second] = dates
  if (when.startsWith('<')) return { to: first! }
  return second === undefined ? { from: first! } : { from: first!, to: second }
}

/** `011222` is 22 December 2001, `620101` 1 January 1962: years of two figures run from 1930 to 2029. */
function dayOf(digits: string): string | undefined {
  if (!/^(\d{6}|\d{8})$/.test(digits)) return undefined
  const year = digits.length === 8 ? digits.slice(0, 4) : `${Number(digits.slice(0, 2)) >= 30 ? 19 : 20}${digits.slice(0, 2)}`
  const [month, day] = [digits.slice(-4, -2), digits.slice(-2)]
  if (month < '01' || month > '12' || day < '01' || day > '31') return undefined
  return `${year}-${month}-${day}`
}

/** `POLICE!PERSON!` is POLICEMAN, POLICEWOMAN and what else the set holds. */
function expanded(name: string, sets: ReadonlyMap<string, readonly string[]>): string[] {
  const [mark] = /![A-Z]+!/.exec(name) ?? []
  const words = mark === undefined ? undefined : sets.get(mark)
  return words && mark ? words.map(word => name.replace(mark, word)) : [name]
}

const SECTORS: { readonly [code: string]: Sector } = {
  INS: 'REB',
  SEP: 'REB',
  UAF: 'REB',
  RAD: 'REB',
  IMG: 'REB',
  AGR: 'CVL',
  LAB: 'CVL',
  HLH: 'CVL',
  ENV: 'CVL',
  REL: 'CVL',
  HRI: 'NGO',
  NGM: 'NGO',
  MNC: 'BUS',
  DEV: 'CVL',
  ELI: 'UNK',
}
const TYPES: { readonly [sector: string]: OwnActorType } = {
  GOV: 'government',
  MIL: 'military',
  REB: 'armed-group',
  OPP: 'party',
  PTY: 'party',
  MED: 'media',
}

/** The actor of an entry; nothing for a bare state. */
function actorOf({ names, codes }: Entry): OwnActor | string | undefined {
  const last = codes.at(-1)
  if (!last) return 'the entry has no code'
  const written = names.map(nameOf).filter((name, i, all) => name !== '' && all.indexOf(name) === i)
  if (last.code.startsWith('~')) {
    const sector = sectorOf(triples(last.code.slice(1)))
    return ownActor({
      name: written[0]?.toLowerCase(),
      aliases: written.slice(1).map(name => name.toLowerCase()),
      type: 'noun',
      sector: sector ?? 'UNK',
    })
  }
  const [country, ...parts] = stateAndParts(last.code)
  if (country && parts.length === 0 && codes.length === 1) return undefined
  const dated = codes.some(({ from, to }) => from !== undefined || to !== undefined)
  const person = dated || codes.some(({ code }) => code.slice(3, 6).toUpperCase() === 'ELI')
  const sector = sectorOf(parts)
  return ownActor({
    name: written[0],
    aliases: written.slice(1),
    type: person ? 'person' : (TYPES[sector ?? ''] ?? 'organisation'),
    ...(country && { country }),
    ...(sector && sector !== 'UNK' && { sector }),
    roles: person ? codes.flatMap(roleOf) : [],
  })
}

const ROLES: { readonly [sector: string]: string } = {
  GOV: 'government official',
  MIL: 'military officer',
  OPP: 'opposition politician',
  REB: 'rebel',
  JUD: 'judge',
  LEG: 'lawmaker',
  SPY: 'intelligence official',
  COP: 'police officer',
}

/** A code with a time is a post; that the person was of the elite before and after is none. */
function roleOf({ code, from, to }: Code): { title: string; of?: string; from?: string; to?: string }[] {
  const [country, ...parts] = stateAndParts(code)
  const title = ROLES[sectorOf(parts) ?? '']
  if (!title || (from === undefined && to === undefined) || (from !== undefined && to !== undefined && from > to)) return []
  const of = country && stateCodes(country)?.name
  return [{ title, ...(of && { of }), ...(from && { from }), ...(to && { to }) }]
}

function triples(code: string): string[] {
  return code.toUpperCase().match(/.{3}/g) ?? []
}

/** CAMEO's own codes for states that ISO codes otherwise. */
const STATES: { readonly [code: string]: string } = {
  ROM: 'ROU',
  TMP: 'TLS',
  ZAR: 'COD',
  KSV: 'XKX',
  KOS: 'XKX',
  WSB: 'PSE',
  GZS: 'PSE',
  PAL: 'PSE',
  YUG: 'SRB',
  SCG: 'SRB',
}

/** The state of a code, if it begins with one, and what follows. */
function stateAndParts(code: string): [country: string | undefined, ...parts: string[]] {
  const [first = '', ...rest] = triples(code)
  const country = STATES[first] ?? (stateCodes(first) ? first : undefined)
  return country ? [country, ...rest] : [undefined, first, ...rest]
}

function sectorOf(parts: readonly string[]): Sector | undefined {
  for (const part of parts) {
    const sector = SECTORS[part] ?? OWN_SECTORS.find(known => known === part)
    if (sector) return sector
  }
  return undefined
}

const SMALL = new Set('of and the for in on de da do dos del di von van der la le bin ibn al el ul y e'.split(' '))
const ACRONYM = 4

/** A dictionary's name as it would stand in a text: `MUAMMAR_AL-GADDAFI_` is Muammar al-Gaddafi; a short word by itself stays in capitals, if it is no state's. */
function nameOf(written: string): string {
  const words = written.replaceAll('_', ' ').trim().replace(/\s+/g, ' ').split(' ')
  const alone = words.length === 1 && words[0]!.length <= ACRONYM
  if (alone && formsOf(capital(words[0]!)).length === 0) return words[0]!.toUpperCase()
  return words
    .map((word, i) =>
      word
        .split('-')
        .map((part, k) => (i + k > 0 && SMALL.has(part.toLowerCase()) ? part.toLowerCase() : capital(part)))
        .join('-'),
    )
    .join(' ')
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase()
}
