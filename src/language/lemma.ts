/**
 * Lemmas: the words that are exceptions first, then the longest ending known for the tag, whose rule says how many letters go and which come ("3|y":
 * flies, fly); then the capitals, which some tags keep in some places. All rules are learned in training/lemmas.ts.
 */
export interface LemmaRules {
  /** `form\ttag` to lemma, both with their capitals; and the form in small letters to the lemma in small letters. */
  readonly exceptions: ReadonlyMap<string, string>
  /** `tag\tending` to rule */
  readonly endings: ReadonlyMap<string, string>
  /** Capitals that stay, as {@link capitals} names them. */
  readonly capitals: ReadonlySet<string>
}

export const LONGEST_ENDING = 6

/** `tag`: `NOUN|NN`; `first`: whether the word begins its sentence. */
export function lemma(form: string, tag: string, first: boolean, rules: LemmaRules): string {
  const exact = rules.exceptions.get(`${form}\t${tag}`)
  if (exact !== undefined) return exact
  const low = form.toLowerCase()
  const found = rules.exceptions.get(`${low}\t${tag}`) ?? byEnding(low, tag, rules.endings)
  if (low === form || low.length !== form.length || !rules.capitals.has(capitals(form, tag, first))) return found
  // What the lemma shares with the form keeps the form's capitals.
  let same = 0
  while (same < found.length && found[same] === low[same]) same++
  return form.slice(0, same) + found.slice(same)
}

/** How a word with a capital is written: its tag, its place, and whether all its letters are capitals, the first alone, or some. */
export function capitals(form: string, tag: string, first: boolean): string {
  const rest = form.slice(1)
  const style = rest === rest.toLowerCase() ? 'first' : form === form.toUpperCase() ? 'all' : 'some'
  return `${tag}\t${first ? 'opening' : 'within'}\t${style}`
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
