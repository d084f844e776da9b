/**
 * Lemmas: exceptions first, then the longest ending known for the tag, whose rule says how many letters go and which come ("3|y": flies, fly). The
 * rules are learned in training/lemmas.ts. A proper noun keeps its capitals.
 */
export interface LemmaRules {
  /** `word\ttag` to lemma, lower case */
  readonly exceptions: ReadonlyMap<string, string>
  /** `tag\tending` to rule */
  readonly endings: ReadonlyMap<string, string>
}

const LONGEST_ENDING = 6

export function lemma(form: string, tag: string, { exceptions, endings }: LemmaRules): string {
  const low = form.toLowerCase()
  const found = exceptions.get(`${low}\t${tag}`) ?? byEnding(low, tag, endings)
  if (!tag.startsWith('PROPN')) return found
  // What the lemma shares with the form keeps the form's capitals.
  let same = 0
  while (same < found.length && found[same] === low[same]) same++
  return low.length === form.length ? form.slice(0, same) + found.slice(same) : found
}

export function byEnding(low: string, tag: string, endings: ReadonlyMap<string, string>): string {
  for (let k = Math.min(LONGEST_ENDING, low.length); k >= 0; k--) {
    const rule = endings.get(`${tag}\t${low.slice(low.length - k)}`)
    if (rule === undefined) continue
    const bar = rule.indexOf('|')
    const cut = Number(rule.slice(0, bar))
    if (cut <= low.length) return low.slice(0, low.length - cut) + rule.slice(bar + 1)
  }
  return low
}
