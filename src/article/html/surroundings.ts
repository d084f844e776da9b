import { SURROUNDINGS } from '../lexicon/surroundings.ts'
import { isFigure, nameWords } from './name-words.ts'
import type { MarkedPage } from './raw-block.ts'

/** What the names of an element say of it; the lexicon explains each. */
export type Surrounding = 'comments' | 'never' | 'apart' | 'caption' | 'author' | 'date' | 'summary' | 'body'

const PHRASES = phrases(SURROUNDINGS)
const FIRST_WORDS: ReadonlySet<string> = new Set([...PHRASES.keys()].map(phrase => phrase.split(' ')[0]!))
const ABOUT_OTHERS: ReadonlySet<string> = new Set(['has', 'no', 'with', 'without', 'not', 'hide', 'show', 'enable', 'disable'])
const LONGEST_PHRASE = 4
/** What is looked at of an element's names: longer ones are generated. */
const LOOK_AT = 300

/** What the names of an element say: the kinds of the lexicon's entries that they hold, and those entries that set it apart. */
export interface Said {
  readonly kinds: ReadonlySet<Surrounding>
  readonly apart: readonly string[]
}

/** What class and id of an element say. */
export function surroundingsOf(page: MarkedPage, element: number): ReadonlySet<Surrounding> {
  const { classes, id } = page.elements[element]!
  return both(saidBy(page.classes[classes]!), saidBy(id)).kinds
}

/** What every element of a page is called; what one value of `class` says is looked up once. */
export function saidByAll({ elements, classes }: MarkedPage): readonly Said[] {
  const said = classes.map(saidBy)
  return elements.map(element => (element.id === '' ? said[element.classes]! : both(said[element.classes]!, saidBy(element.id))))
}

function both(a: Said, b: Said): Said {
  if (b === NOTHING) return a
  if (a === NOTHING) return b
  return { kinds: new Set([...a.kinds, ...b.kinds]), apart: [...a.apart, ...b.apart] }
}

/** What the words of a `class` or an `id` say. */
function saidBy(names: string): Said {
  // Most names say nothing of where they stand.
  if (names === '' || !nameWords(names.slice(0, LOOK_AT)).some(word => FIRST_WORDS.has(word))) return NOTHING
  const all = names.slice(0, LOOK_AT).split(/\s+/)
  // A post's classes name the subjects it is filed under: "category-comment" is no comment.
  const post = all.some(name => POST.test(name))
  const phrases = all.flatMap(name => (post && FILED.test(name) ? [] : phrasesOf(name)))
  if (phrases.length === 0) return NOTHING
  return {
    kinds: new Set(phrases.map(({ kind }) => kind)),
    apart: phrases.flatMap(({ phrase, kind }) => (kind === 'apart' ? [phrase] : [])),
  }
}

const POST = /^(?:hentry|type-post|post-\d+)$/
const FILED = /^(?:category|tag|format|status|author|topic|tax|series|location|language)-/
const NOTHING: Said = { kinds: new Set(), apart: [] }

interface Phrase {
  readonly phrase: string
  readonly kind: Surrounding
}

function phrasesOf(name: string): readonly Phrase[] {
  const words = nameWords(name).filter(word => !isFigure(word))
  const said: Phrase[] = []
  for (let from = 0; from < words.length; from++) {
    if (!FIRST_WORDS.has(words[from]!)) continue
    // "has-sidebar" and "no-comments" say what stands elsewhere.
    if (from > 0 && ABOUT_OTHERS.has(words[from - 1]!)) continue
    // The longest entry counts: "teaser text" is a standfirst, "teaser" leads elsewhere.
    let phrase = ''
    let longest: (Phrase & { readonly words: number }) | undefined
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

function phrases(lexicon: string): ReadonlyMap<string, Surrounding> {
  const found = new Map<string, Surrounding>()
  for (const line of lexicon.split('\n')) {
    const [kind, ...entries] = line.trim().split(/\s{2,}/)
    for (const entry of entries) if (!found.has(entry)) found.set(entry, kind as Surrounding)
  }
  return found
}
