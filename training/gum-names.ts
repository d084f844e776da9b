/**
 * Names out of GUM's entities: of each entity of a person, organisation or place whose head is a proper noun, the name about that head. Entities of
 * other kinds with a proper noun as head are unclear (`?`): they teach nothing.
 */
import type { Sentence } from './conllu.ts'

const KINDS = new Map([
  ['person', 'PER'],
  ['organization', 'ORG'],
  ['place', 'LOC'],
  ['event', 'MISC'],
])

export function gumNames({ words }: Sentence): string[] {
  const found: { kind: string; first: number; last: number }[] = []
  for (const { kind, first, last } of entities(words.map(word => word.misc))) {
    let head = -1
    for (let i = first; i <= last && head < 0; i++) if (words[i]!.head - 1 < first || words[i]!.head - 1 > last) head = i
    if (head < 0 || words[head]!.upos !== 'PROPN') continue
    const belongs = (i: number): boolean => {
      const { upos } = words[i]!
      if (i !== head && (upos === 'PUNCT' || upos === 'DET')) return false
      for (let at = i, steps = 0; at !== head; at = words[at]!.head - 1, steps++) {
        const { relation, form } = words[at]!
        if (steps > 9 || at < first || at > last || !/^(flat|compound|nummod|goeswith|amod)/.test(relation)) return false
        if (relation.startsWith('amod') && !/^\p{Lu}/u.test(form)) return false
      }
      return true
    }
    let [from, to] = [head, head]
    while (from > first && (belongs(from - 1) || (words[from - 1]!.form === '-' && from - 2 >= first && belongs(from - 2)))) from--
    while (to < last && (belongs(to + 1) || (words[to + 1]!.form === '-' && to + 2 <= last && belongs(to + 2)))) to++
    found.push({ kind: KINDS.get(kind) ?? '?', first: from, last: to })
  }
  const labels = words.map(() => 'O')
  for (const { kind, first, last } of found.toSorted((a, b) => b.last - b.first - (a.last - a.first))) {
    if (labels.slice(first, last + 1).some(label => label !== 'O')) continue
    for (let i = first; i <= last; i++) labels[i] = kind === '?' ? '?' : `${i === first ? 'B' : 'I'}-${kind}`
  }
  return labels
}

/** The entities of a sentence from its MISC columns: `Entity=(3-person-…(4-place-…)`, `Entity=4)3)`. */
function entities(miscs: readonly string[]): { kind: string; first: number; last: number }[] {
  const found: { kind: string; first: number; last: number }[] = []
  const open: { id: string; kind: string; first: number }[] = []
  miscs.forEach((misc, i) => {
    const text = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1]
    if (!text) return
    for (const [, whole, opening, closing] of text.matchAll(/\(([^()]*)\)|\(([^()]*)|([^()]*)\)/g)) {
      const [id, kind] = (whole ?? opening ?? closing ?? '').split('-')
      const plain = id!.replace(/\[.*/, '')
      if (whole !== undefined) found.push({ kind: kind!, first: i, last: i })
      else if (opening !== undefined) open.push({ id: plain, kind: kind!, first: i })
      else {
        const at = open.findLastIndex(entity => entity.id === plain)
        if (at >= 0) found.push({ kind: open[at]!.kind, first: open.splice(at, 1)[0]!.first, last: i })
      }
    }
  })
  return found
}
