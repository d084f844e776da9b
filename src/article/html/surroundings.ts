import { SURROUNDINGS } from '../lexicon/surroundings.ts'

/** What the names of an element say of it; the lexicon explains each. */
export type Surrounding = 'comments' | 'never' | 'apart' | 'caption' | 'author' | 'date' | 'summary' | 'body'

const PHRASES = phrases(SURROUNDINGS)
const ABOUT_OTHERS: ReadonlySet<string> = new Set(['has', 'no', 'with', 'without', 'not', 'hide', 'show', 'enable', 'disable'])
const LONGEST_PHRASE = 4
/** What is looked at of an element's names: longer ones are generated. */
const LOOK_AT = 300

/** What the names of an element say: the lexicon's entries they hold, and the kinds of these. */
export interface Said {
  readonly phrases: readonly { readonly phrase: string; readonly kind: Surrounding }[]
  readonly kinds: ReadonlySet<Surrounding>
}

/** Everything that class, id and the like say of an element. */
export function surroundingsOf(names: string): ReadonlySet<Surrounding> {
  return saidBy(names).kinds
}

/** What names say. The same names come again and again on a page and on a site, so that answers are kept. */
export function saidBy(names: string): Said {
  if (names === '') return NOTHING
  const known = KNOWN.get(names)
  if (known) return known
  const all = names.slice(0, LOOK_AT).split(/\s+/)
  // A post's classes name the subjects it is filed under: "category-comment" is no comment.
  const post = all.some(name => POST.test(name))
  const phrases = all.filter(name => !post || !FILED.test(name)).flatMap(phrasesOf)
  const said = phrases.length === 0 ? NOTHING : { phrases, kinds: new Set(phrases.map(({ kind }) => kind)) }
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear()
  KNOWN.set(names, said)
  return said
}

const POST = /^(?:hentry|type-post|post-\d+)$/
const FILED = /^(?:category|tag|format|status|author|topic|tax|series|location|language)-/
const NOTHING: Said = { phrases: [], kinds: new Set() }
const KNOWN = new Map<string, Said>()
const MOST_KNOWN = 20_000

function phrasesOf(name: string): { phrase: string; kind: Surrounding }[] {
  const said: { phrase: string; kind: Surrounding }[] = []
  const words = wordsOf(name)
  for (let from = 0; from < words.length; from++) {
    // "has-sidebar" and "no-comments" say what stands elsewhere.
    if (from > 0 && ABOUT_OTHERS.has(words[from - 1]!)) continue
    // The longest entry counts: "teaser text" is a standfirst, "teaser" leads elsewhere.
    let phrase = ''
    let longest: { phrase: string; kind: Surrounding; words: number } | undefined
    for (let to = from; to < Math.min(words.length, from + LONGEST_PHRASE); to++) {
      phrase = phrase === '' ? words[to]! : `${phrase} ${words[to]!}`
      const kind = PHRASES.get(phrase)
      if (kind) longest = { phrase, kind, words: to - from + 1 }
    }
    if (longest === undefined) continue
    said.push({ phrase: longest.phrase, kind: longest.kind })
    from += longest.words - 1
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
