/**
 * Short names in capitals: what stands in brackets after a name is that name again (the African Union (AU)), and a word of capitals whose letters begin
 * the words of a name in the text is that name, also where it looks like a common word (IS).
 */

const SHORT = /^\p{Lu}[\p{Lu}\p{N}&-]{1,7}$/u
/** Joining words that give a short name no letter. */
const JOINS = /^(?:of|the|and|for|in|on|de|del|la|al|el|&|-)$/i

/** A name by its words, both included, and its kind. */
export interface Named {
  readonly first: number
  readonly last: number
  readonly kind: number
}

/** The kinds of the text's short names, as the names they stand for are of. */
export function shortNames(words: readonly string[], names: readonly Named[]): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>()
  for (const { first, last, kind } of names) {
    if (last === first) continue
    const own = words.slice(first, last + 1).filter(word => /^\p{L}/u.test(word))
    const letters = (all: boolean): string =>
      own
        .filter(word => all || !JOINS.test(word))
        .map(word => word[0]!)
        .join('')
        .toUpperCase()
    for (const short of [letters(false), letters(true)]) if (short.length > 1 && !kinds.has(short)) kinds.set(short, kind)
  }
  return kinds
}

/** Whether word i is written as a short name is. */
export function isShort(word: string): boolean {
  return SHORT.test(word)
}

/** Names in brackets by the name right before: `( X )` after a name, X one word with a capital. The first words of both. */
export function bracketed(words: readonly string[], names: readonly Named[]): { at: number; kind: number }[] {
  const found: { at: number; kind: number }[] = []
  for (const { last, kind } of names) {
    const word = words[last + 2]
    if (words[last + 1] === '(' && words[last + 3] === ')' && word !== undefined && /^\p{Lu}/u.test(word))
      found.push({ at: last + 2, kind })
  }
  return found
}
