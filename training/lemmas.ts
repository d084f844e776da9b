/** Learns the lemmatiser's rules from treebanks: the commonest rule of every ending of every tag, capitals that stay, and the words that these get wrong. */
import { byEnding, capitals, lemma, LONGEST_ENDING, type LemmaRules } from '../src/language/lemma.ts'
import type { Sentence } from './conllu.ts'

/** An ending counts when this many different words have it. */
const WORDS_OF_AN_ENDING = 3
/** Tags whose words keep their capitals more often than not, though many of them are known in small letters: American, Direct. */
const CAPITAL_TAGS = /^JJ$/

/** `ranks`: how common words are, as in LemmaRules. */
export function learnLemmas(sentences: readonly Sentence[], ranks: ReadonlyMap<string, number>): LemmaRules {
  const lows = new Tally()
  const stays = new Tally()
  const exact = new Tally()
  const small = new Set<string>()
  for (const { words } of sentences)
    for (const { form, upos, xpos } of words)
      if (CAPITAL_TAGS.test(xpos) && form === form.toLowerCase()) small.add(`${form}\t${upos}|${xpos}`)
  for (const { words } of sentences)
    words.forEach(({ form, lemma: to, upos, xpos }, i) => {
      const tag = `${upos}|${xpos}`
      const low = form.toLowerCase()
      lows.add(`${low}\t${tag}`, to.toLowerCase())
      if (/^\p{L}/u.test(form)) stays.add(capitals(form, tag, i === 0, small), styleOf(form, to))
      exact.add(`${i === 0 ? 'opening' : 'within'}\t${form}\t${tag}`, to)
    })
  const endings = learnEndings(lows)
  const kept = new Set<string>()
  for (const key of stays.keys()) if (stays.most(key) !== 'small') kept.add(stays.most(key) === 'title' ? `${key}\ttitle` : key)
  const exceptions = new Map<string, string>()
  for (const key of lows.keys()) {
    const [low, tag] = key.split('\t') as [string, string]
    if (byEnding(low, tag, { endings, ranks }) !== lows.most(key)) exceptions.set(key, lows.most(key))
  }
  const rules = { exceptions, endings, capitals: kept, small, ranks }
  // What the rules still get wrong wherever it stands: "I", "Israelis".
  const wrong = new Map<string, string>()
  for (const key of exact.keys()) {
    const [place, form, tag] = key.split('\t') as [string, string, string]
    const to = exact.most(key)
    const other = exact.most(`${place === 'opening' ? 'within' : 'opening'}\t${form}\t${tag}`)
    if (lemma(form, tag, place === 'opening', rules) !== to && (other === '' || other === to || place === 'within'))
      wrong.set(`${form}\t${tag}`, to)
  }
  return { ...rules, exceptions: new Map([...exceptions, ...wrong]) }
}

/** What became of a form's capitals in its lemma. */
function styleOf(form: string, to: string): 'small' | 'title' | 'kept' {
  if (to === to.toLowerCase()) return 'small'
  const rest = to.slice(1)
  return rest === rest.toLowerCase() && form.slice(1) !== form.slice(1).toLowerCase() ? 'title' : 'kept'
}

function learnEndings(lows: Tally): Map<string, string> {
  const rules = new Tally()
  for (const key of lows.keys()) {
    const [low, tag] = key.split('\t') as [string, string]
    const to = lows.most(key)
    let same = 0
    while (same < low.length && low[same] === to[same]) same++
    for (let k = 0; k <= LONGEST_ENDING && k <= low.length; k++)
      rules.add(`${tag}\t${low.slice(low.length - k)}`, `${low.length - same}|${to.slice(same)}`)
  }
  const endings = new Map<string, string>()
  // The shorter endings first, so that a longer one which says the same can be left out.
  for (const key of [...rules.keys()].toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    if (rules.total(key) < WORDS_OF_AN_ENDING) continue
    const tab = key.indexOf('\t')
    let shorter: string | undefined
    for (let k = tab + 2; k <= key.length && shorter === undefined; k++) shorter = endings.get(key.slice(0, tab + 1) + key.slice(k))
    if (rules.most(key) !== shorter) endings.set(key, rules.most(key))
  }
  return endings
}

/** How often each key went with each value. */
class Tally {
  readonly #rows = new Map<string, Map<string, number>>()
  add(key: string, value: string): void {
    let row = this.#rows.get(key)
    if (!row) this.#rows.set(key, (row = new Map()))
    row.set(value, (row.get(value) ?? 0) + 1)
  }
  keys(): Iterable<string> {
    return this.#rows.keys()
  }
  /** The commonest value of a key, the first seen of equals; empty for a key not seen. */
  most(key: string): string {
    let best = ''
    let count = 0
    for (const [value, n] of this.#rows.get(key) ?? []) if (n > count) [best, count] = [value, n]
    return best
  }
  total(key: string): number {
    let sum = 0
    for (const n of this.#rows.get(key)?.values() ?? []) sum += n
    return sum
  }
}
