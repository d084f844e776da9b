/** Which accounts are one article: by their places in the record's order. */
export interface OneOfSeveral {
  /** The place of the last version of the article that the account is a version of; its own where there is but one. */
  readonly article: (place: number) => number
  /** The place of the first version. */
  readonly first: (place: number) => number
  /** Which version it is, from 0. */
  readonly version: (place: number) => number
}

/** `found`: the places of the versions of each article, the earliest first. */
export function oneOfSeveral(found: readonly { readonly places: readonly number[] }[]): OneOfSeveral {
  const known = new Map(
    found.flatMap(({ places }) => places.map((place, version) => [place, { last: places.at(-1)!, first: places[0]!, version }] as const)),
  )
  return {
    article: place => known.get(place)?.last ?? place,
    first: place => known.get(place)?.first ?? place,
    version: place => known.get(place)?.version ?? 0,
  }
}

/** Of what stands at several places of one article, that of its last version alone. */
export function ofLastVersions<T>(list: readonly T[], placeOf: (one: T) => number, one: OneOfSeveral): T[] {
  const last = new Map<number, number>()
  for (const each of list) {
    const article = one.article(placeOf(each))
    last.set(article, Math.max(last.get(article) ?? 0, one.version(placeOf(each))))
  }
  return list.filter(each => one.version(placeOf(each)) === last.get(one.article(placeOf(each))))
}
