/** Learns the lemmatiser's rules from treebanks: the commonest rule of every ending of every tag, and the words that the endings get wrong. */
import { byEnding } from '../src/language/lemma.ts'
import type { Sentence } from './conllu.ts'

const LONGEST_ENDING = 6

export function learnLemmas(sentences: readonly Sentence[]): { exceptions: Map<string, string>; endings: Map<string, string> } {
  const words = new Map<string, Map<string, number>>()
  const rules = new Map<string, Map<string, number>>()
  for (const { words: row } of sentences)
    for (const { form, lemma, upos, xpos } of row) {
      const [low, to, tag] = [form.toLowerCase(), lemma.toLowerCase(), `${upos}|${xpos}`]
      count(words, `${low}\t${tag}`, to)
      let same = 0
      while (same < low.length && low[same] === to[same]) same++
      const rule = `${low.length - same}|${to.slice(same)}`
      for (let k = 0; k <= LONGEST_ENDING && k <= low.length; k++) count(rules, `${tag}\t${low.slice(low.length - k)}`, rule)
    }
  const endings = new Map<string, string>()
  // The shorter endings first, so that a longer one which says the same can be left out.
  for (const [key, counts] of [...rules].toSorted(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))) {
    const total = [...counts.values()].reduce((a, b) => a + b, 0)
    if (total < 2) continue
    const rule = commonest(counts)
    const tab = key.indexOf('\t')
    let above: string | undefined
    for (let k = tab + 2; k <= key.length && above === undefined; k++) above = endings.get(key.slice(0, tab + 1) + key.slice(k))
    if (rule !== above) endings.set(key, rule)
  }
  const exceptions = new Map<string, string>()
  for (const [key, counts] of words) {
    const [low, tag] = key.split('\t') as [string, string]
    if (byEnding(low, tag, endings) !== commonest(counts)) exceptions.set(key, commonest(counts))
  }
  return { exceptions, endings }
}

function count(table: Map<string, Map<string, number>>, key: string, value: string): void {
  let row = table.get(key)
  if (!row) table.set(key, (row = new Map()))
  row.set(value, (row.get(value) ?? 0) + 1)
}

function commonest(counts: ReadonlyMap<string, number>): string {
  let best = ''
  let most = 0
  for (const [value, n] of counts) if (n > most) [best, most] = [value, n]
  return best
}
