/**
 * Which phrases the world's lists know: countries, cities, organisations, given and family names. The weights hold them as hashes (32 bits, sorted)
 * with the classes of each; training/gazetteer.ts draws them up. A chance hit is one in ten thousand.
 */
import { hash } from './features.ts'

/** The classes, each a bit of an entry. */
export const CLASSES = ['country', 'city', 'town', 'place', 'adjective', 'organisation', 'given', 'family'] as const
export type Class = (typeof CLASSES)[number]
/** The longest entry, in words. */
export const MOST_GAZETTEER_WORDS = 5

export interface Gazetteer {
  readonly hashes: Uint32Array
  readonly classes: Uint8Array
}

/** The key of a phrase whose words stand apart: `deir ez - zor`. */
export function gazetteerKey(words: readonly string[]): number {
  return hash(words.join(' ').toLowerCase())
}

/** The classes of a phrase, as bits; 0 for one that no list knows. */
export function classesOf({ hashes, classes }: Gazetteer, words: readonly string[]): number {
  const key = gazetteerKey(words)
  let low = 0
  let high = hashes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (hashes[middle]! < key) low = middle + 1
    else high = middle
  }
  return hashes[low] === key ? classes[low]! : 0
}

export function isOf(classes: number, wanted: Class): boolean {
  return (classes & (1 << CLASSES.indexOf(wanted))) !== 0
}
