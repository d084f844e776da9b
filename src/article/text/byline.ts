import { agenciesIn } from './credits.ts'
import { isPersonName } from './shape.ts'

export interface Byline {
  readonly names: readonly string[]
  readonly agencies: readonly string[]
}

const BY =
  /^(?:by|written by|posted by|published by|reported by|story by|text by|words by|author|authors|reporter|von|par|por|di|door|av|af|text|autor|auteur)\s?:?\s+(.{2,120})$/i
/** What follows the names in the same line: a place, a title, a date, an address. */
const AFTER_NAMES =
  /\s*(?:[|•·–—@(]|\s-\s|\son\s|\sin\s|\sfor\s|\sat\s|,?\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w{0,6}\.?\s\d|\d).*$/i
const BETWEEN_NAMES = /\s*(?:,|;|\/|&)\s*|\s+(?:and|und|et|y|with)\s+/
/** Desks and roles that sign in a name's place. */
const NO_PERSON =
  /\b(?:admin|administrator|staff|editor|editors|desk|newsroom|team|correspondent|reporter|writer|agencies|agency|news|press|online|web|guest|contributor|redaktion|rédaction|redacción)\b/i

/** The authors that a line names: "By Ann Lee and Omar Said", "By ANN LEE, Reuters | May 3, 2014". Undefined where it is no byline. */
export function bylineOf(line: string): Byline | undefined {
  if (line.length > 140 || /[.!?]$/.test(line.replace(/\b\p{L}\.$/u, ''))) return undefined
  const rest = BY.exec(line)?.[1]
  if (rest === undefined) return undefined
  const parts = rest.replace(AFTER_NAMES, '').split(BETWEEN_NAMES).filter(Boolean)
  const names = parts.filter(part => isPersonName(part) && !NO_PERSON.test(part)).map(cased)
  const agencies = agenciesIn(rest)
  const known = parts.every(part => isPersonName(part) || NO_PERSON.test(part) || agenciesIn(part).length > 0 || /^\p{Lu}/u.test(part))
  return known && (names.length > 0 || agencies.length > 0 || NO_PERSON.test(rest))
    ? { names: names.filter(name => agenciesIn(name).length === 0), agencies }
    : undefined
}

/** A name in capitals is written as names are. */
function cased(name: string): string {
  if (name !== name.toUpperCase() || name.length < 5) return name
  return name.toLowerCase().replace(/(^|[\s'’.-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}
