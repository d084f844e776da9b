import type { DeclaredArticle } from './json-ld.ts'
import type { MarkedPage } from './raw-block.ts'
import { byMarkup, type Sighted, type Sighting } from './sighting.ts'

/** The content of the first `<meta>` of this name that has any. */
export function metaOf(page: MarkedPage, name: string): string | undefined {
  return page.metas.find(meta => meta.name === name && meta.content !== '')?.content
}

/** Where that `<meta>` stands. */
export function byMeta(page: MarkedPage, name: string): Sighting {
  return byMarkup(
    `meta ${name}`,
    page.metas.find(meta => meta.name === name && meta.content !== ''),
  )
}

/** The address that the page gives as its own; only http and https addresses are one. */
export function canonicalOf(page: MarkedPage): string | undefined {
  return saidCanonical(page)?.value
}

/** The address that the page gives as its own, and where it gives it. */
export function saidCanonical(page: MarkedPage): Sighted<string> | undefined {
  const link = page.links.find(({ rel }) => rel.split(/\s+/).includes('canonical'))
  if (link && isAddress(link.href)) return { value: link.href, seen: byMarkup('link canonical', link) }
  const shared = metaOf(page, 'og:url')
  return isAddress(shared) ? { value: shared, seen: byMeta(page, 'og:url') } : undefined
}

const isAddress = (url: string | undefined): url is string => url !== undefined && /^https?:\/\/[^\s"'<>]{3,2000}$/i.test(url)

/** The outlet's name: as the page declares it, else as its title has it beside the headline, else the name of its domain. */
export function outletOf(
  page: MarkedPage,
  declared: readonly DeclaredArticle[],
  url: string | undefined,
  headline: string,
): Sighted<string> | undefined {
  const meta = (name: string) => [metaOf(page, name), () => byMeta(page, name)] as const
  const said: readonly (readonly [string | undefined, () => Sighting])[] = [
    meta('og:site_name'),
    ...declared.map(({ publisher }) => [publisher, () => byMarkup('JSON-LD publisher')] as const),
    meta('application-name'),
    meta('apple-mobile-web-app-title'),
    [besideHeadline(page.title, headline), () => byMarkup('title')],
  ]
  const found = said.find(([name]) => name !== undefined && /\p{L}/u.test(name) && name.length <= 80)
  if (found?.[0] !== undefined) return { value: found[0].replaceAll(/\s+/g, ' ').trim(), seen: found[1]() }
  const host = hostOf(url ?? canonicalOf(page))
  return host === undefined ? undefined : { value: host, seen: { from: 'url', where: 'host' } }
}

const LONGEST_NAME = 50
const LONGEST_TITLE = 400

/** "Talks fail | World | Harbour Post" beside the headline "Talks fail": the last part, which is the site's own; "Harbour Post: Talks fail": the first. */
function besideHeadline(title: string, headline: string): string | undefined {
  const at = headline === '' || title.length > LONGEST_TITLE ? -1 : title.indexOf(headline)
  if (at < 0) return undefined
  const after = /^\s*[|–—»•·:-]\s+(.+)$/su.exec(title.slice(at + headline.length))?.[1]
  const before = /^(.+?)\s*[|–—»•·:-]\s+$/su.exec(title.slice(0, at))?.[1]
  const name = after?.split(/\s[|–—»•·-]\s/u).at(-1) ?? before?.split(/\s[|–—»•·-]\s/u)[0]
  return name !== undefined && /^\p{Lu}/u.test(name) && name.length <= LONGEST_NAME ? name : undefined
}

/** Every name the site goes by: as it declares them, and the names of its domain. */
export function siteNames(page: MarkedPage, declared: readonly DeclaredArticle[], url: string | undefined): readonly string[] {
  const host = hostOf(url ?? canonicalOf(page))
  const labels = host?.split('.') ?? []
  return [
    metaOf(page, 'og:site_name'),
    metaOf(page, 'application-name'),
    metaOf(page, 'twitter:site'),
    ...declared.map(({ publisher }) => publisher),
    host,
    labels.slice(0, -1).join(''),
    labels.at(-2),
  ].flatMap(name => (name !== undefined && name.length > 1 ? [name] : []))
}

/** The host of an http address, without "www.". */
export function hostOf(url: string | undefined): string | undefined {
  return /^https?:\/\/(?:[^/?#@]{0,200}@)?(?:www\.)?([\p{L}\p{N}.-]{3,200})/iu.exec(url ?? '')?.[1]?.toLowerCase()
}
