import { ADDRESSES } from '../lexicon/addresses.ts'

/** What is the same for all addresses of one page: host and path without what says how it is shown or how a reader came to it. */
export interface AddressKey {
  readonly key: string
  /** A front page or a section: whatever stands there today is another article tomorrow. */
  readonly front: boolean
}

const LONGEST = 2000

/**
 * The key of an address: `http` and `https`, `www.` and `m.`, a trailing slash, AMP, print and mobile forms, session and campaign parameters,
 * caches (AMP's, the Wayback Machine's) make no difference. Undefined where it is no http address.
 */
export function addressKey(url: string): AddressKey | undefined {
  const parts = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:@]+)(?::\d+)?([^?#]*)(?:\?([^#]*))?/i.exec(unwrapped(url.trim().slice(0, LONGEST)))
  if (!parts) return undefined
  const host = siteOf(parts[1]!)
  const segments = segmentsOf(parts[2]!)
  const query = queryOf(parts[3] ?? '')
  const key = `${host}/${segments.join('/')}${query === '' ? '' : `?${query}`}`
  return { key, front: query === '' && !segments.some(isArticle) }
}

/** The site of an address, without `www.`, `m.` and their like: what tells whether two addresses are of one house. */
export function siteOfAddress(url: string): string | undefined {
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:@]+)/i.exec(unwrapped(url.trim().slice(0, LONGEST)))?.[1]
  return host === undefined ? undefined : siteOf(host)
}

const HOST = new Set(words('host'))
const SEGMENT = new Set(words('segment'))
const QUERY = new Set(words('query').filter(word => !word.endsWith('*')))
const QUERY_BEGINNINGS = words('query').flatMap(word => (word.endsWith('*') ? [word.slice(0, -1)] : []))
const SHOWN = new Set(words('shown'))
const VALUES = new Set(words('values'))

function words(kind: string): string[] {
  return ADDRESSES.split('\n').flatMap(line => {
    const [first, ...rest] = line.trim().split(/\s+/u)
    return first === kind ? rest : []
  })
}

const CACHES = [
  /^https?:\/\/web\.archive\.org\/web\/\d{1,14}(?:[a-z]{2}_)?\/(?=https?:)/i,
  /^https?:\/\/(?:[a-z0-9-]+\.)?cdn\.ampproject\.org\/[a-z]\/(s\/)?(?!https?:)/i,
  /^https?:\/\/(?:www\.)?google\.[a-z.]{2,6}\/amp\/(s\/)?(?!https?:)/i,
]

/** The address within a cache's address. */
function unwrapped(url: string): string {
  for (const cache of CACHES) {
    const found = cache.exec(url)
    if (!found) continue
    const inner = url.slice(found[0].length)
    return /^https?:/i.test(inner) ? inner : `https://${inner}`
  }
  return url
}

function siteOf(host: string): string {
  const labels = host.toLowerCase().split('.').filter(Boolean)
  while (labels.length > 2 && HOST.has(labels[0]!)) labels.shift()
  return labels.join('.')
}

function segmentsOf(path: string): string[] {
  const segments = path
    .replace(/;[^/]*/gu, '')
    .replace(/%([2-7][0-9a-f])/giu, (whole, code: string) => {
      const letter = String.fromCharCode(Number.parseInt(code, 16))
      return /[\w.~-]/u.test(letter) ? letter : whole
    })
    .split('/')
    .filter(Boolean)
  while (segments.length > 1 && SEGMENT.has(segments[0]!.toLowerCase())) segments.shift()
  let last = segments.pop()
  while (last !== undefined && SEGMENT.has(last.toLowerCase())) last = segments.pop()
  if (last === undefined) return []
  const bare = last.replace(/\.(?:s?html?|php|aspx?)$/iu, '').replace(/[._-](?:amp|print|mobile)$/iu, '')
  return [...segments, bare === '' ? last : bare]
}

function queryOf(query: string): string {
  const kept = query.split('&').filter(part => {
    const [name = '', value = ''] = part.toLowerCase().split('=')
    if (name === '' || QUERY.has(name) || QUERY_BEGINNINGS.some(beginning => name.startsWith(beginning))) return false
    return !(SHOWN.has(name) && VALUES.has(value))
  })
  return kept.toSorted().join('&')
}

/** Whether a part of a path names one article: a number of five digits or a date, or a headline of three words. */
function isArticle(segment: string): boolean {
  return /\d{5}/u.test(segment) || segment.split(/[-_]/u).length >= 3
}
