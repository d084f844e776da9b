import { AGENCIES } from './lexicon/agencies.ts'
import { fold } from './words.ts'

const EMPTY = new Set(['the', 'news', 'agency', 'newspaper', 'website', 'online', 'com', 'www', 'org', 'net', 'co'])

/** What is the same for all names of one outlet: "the AFP news agency" and "Agence France-Presse" agree. Empty where nothing is named. */
export function outletKey(name: string): string {
  const words = plain(name)
  return KNOWN.get(words) ?? words
}

function plain(name: string): string {
  const words = name
    .split(/[^\p{L}\p{N}&]+/u)
    .map(fold)
    .filter(Boolean)
  const weighty = words.filter(word => !EMPTY.has(word))
  return (weighty.length > 0 ? weighty : words).join(' ')
}

/** The initials of an outlet's name, as its credits are often written: SWA for the Southern Wire Agency. */
export function initials(name: string): string {
  const words = name.split(/[^\p{L}\p{N}&]+/u).filter(word => word !== '' && fold(word) !== 'the')
  return words.length < 2 ? '' : words.map(word => word[0]!.toUpperCase()).join('')
}

/** The names of agencies that a text may credit, each as it is written. */
export const AGENCY_NAMES: readonly string[] = lines().flatMap(([name, others]) => [name, ...others])

const KNOWN = new Map(lines().flatMap(([name, others]) => [name, ...others].map(one => [plain(one), plain(name)] as const)))

function lines(): [name: string, others: string[]][] {
  return AGENCIES.split('\n')
    .map(line => line.split('#')[0]!.trim())
    .filter(Boolean)
    .map(line => {
      const [name = '', others = ''] = line.split('|')
      const list = others.split(';').map(one => one.trim())
      return [name.trim(), list.filter(Boolean)]
    })
}
