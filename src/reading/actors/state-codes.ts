import { COUNTRIES } from '../lexicon/countries.ts'
import { STATE_CODES } from '../lexicon/state-codes.ts'
import { columns } from './gazetteer.ts'

/** What other lists call a state or territory. */
export interface StateCodes {
  /** Its usual English name. */
  readonly name: string
  /** ISO 3166-1 alpha-2. */
  readonly iso2: string
  /** The number of the Correlates of War state system; a territory that is no member of it has none. */
  readonly cow?: number
  /** Its abbreviation there. */
  readonly cowAbbreviation?: string
  /** FIPS 10-4. */
  readonly fips?: string
}

let codes: Map<string, StateCodes> | undefined

/** The codes of the state or territory with this ISO 3166-1 alpha-3 code; undefined where the gazetteer has none. */
export function stateCodes(country: string): StateCodes | undefined {
  codes ??= table()
  return codes.get(country)
}

/** The state whose top-level domain an address has, where that domain says where a publisher is; undefined for ".com" and domains sold to anybody. */
export function stateOfDomain(url: string | undefined): string | undefined {
  const top = /^https?:\/\/[^/:?#]*\.([a-z]{2})(?:[/:?#]|$)/i.exec(url ?? '')?.[1]?.toLowerCase()
  if (top === undefined || SOLD.has(top)) return undefined
  const iso2 = top === 'uk' ? 'GB' : top.toUpperCase()
  codes ??= table()
  for (const [country, code] of codes) if (code.iso2 === iso2) return country
  return undefined
}

/** Domains of states that are sold to anybody for what they spell. */
const SOLD = new Set('ag ai am cc cf co fm ga gg gq io la me ml nu sc st tk to tv vc ws'.split(' '))

function table(): Map<string, StateCodes> {
  const others = new Map(columns(STATE_CODES).map(([country, cow, fips]) => [country!, { cow: cow!.split(' '), fips }]))
  return new Map(
    columns(COUNTRIES).map(([both, names]) => {
      const [country, iso2] = both!.split(' ')
      const { cow: [number, abbreviation] = [], fips } = others.get(country!) ?? {}
      return [
        country!,
        {
          name: names!.split(';')[0]!.trim(),
          iso2: iso2!,
          ...(number && { cow: Number(number) }),
          ...(abbreviation && { cowAbbreviation: abbreviation }),
          ...(fips && { fips }),
        },
      ]
    }),
  )
}
