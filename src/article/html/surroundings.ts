import { SURROUNDINGS } from '../lexicon/surroundings.ts'

/** What the names of an element say of it; the lexicon explains each. */
export type Surrounding = 'comments' | 'never' | 'apart' | 'caption' | 'author' | 'date' | 'summary' | 'body'

const PHRASES = phrases(SURROUNDINGS)
const ABOUT_OTHERS: ReadonlySet<string> = new Set(['has', 'no', 'with', 'without', 'not', 'hide', 'show', 'enable', 'disable'])
const LONGEST_PHRASE = 4
/** What is looked at of an element's names: longer ones are generated. */
const LOOK_AT = 300

/** Everything that class, id and the like say of an element. */
export function surroundingsOf(names: string): ReadonlySet<Surrounding> {
  return new Set(phrasesIn(names).map(({ kind }) => kind))
}

/** The entries of the lexicon that names hold. */
export function phrasesIn(names: string): readonly { readonly phrase: string; readonly kind: Surrounding }[] {
  const said: { phrase: string; kind: Surrounding }[] = []
  if (names === '') return said
  for (const name of names.slice(0, LOOK_AT).split(/\s+/)) {
    const words = wordsOf(name)
    for (let from = 0; from < words.length; from++) {
      // "has-sidebar" and "no-comments" say what stands elsewhere.
      if (from > 0 && ABOUT_OTHERS.has(words[from - 1]!)) continue
      let phrase = ''
      for (let to = from; to < Math.min(words.length, from + LONGEST_PHRASE); to++) {
        phrase = phrase === '' ? words[to]! : `${phrase} ${words[to]!}`
        const kind = PHRASES.get(phrase)
        if (kind) said.push({ phrase, kind })
      }
    }
  }
  return said
}

/** The words of one name: cut at marks, at figures, and where a capital follows a small letter. */
function wordsOf(name: string): string[] {
  return name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(word => word !== '')
}

function phrases(lexicon: string): ReadonlyMap<string, Surrounding> {
  const found = new Map<string, Surrounding>()
  for (const line of lexicon.split('\n')) {
    const [kind, ...entries] = line.trim().split(/\s{2,}/)
    for (const entry of entries) if (!found.has(entry)) found.set(entry, kind as Surrounding)
  }
  return found
}
