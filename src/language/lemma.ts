/**
 * Lemmas: the words that are exceptions first, then the longest ending known for the tag, whose rule says how many letters go and which come ("3|y":
 * flies, fly), unless that makes no word and another rule does; then the capitals, which some tags keep or ask for in some places. All rules are learned
 * in training/lemmas.ts.
 */
export interface LemmaRules {
  /** `form\ttag` to lemma, both with their capitals; and the form in small letters to the lemma in small letters. */
  readonly exceptions: ReadonlyMap<string, string>
  /** `tag\tending` to rule */
  readonly endings: ReadonlyMap<string, string>
  /** Capitals that stay, as {@link capitals} names them, and with `title` after it those of which the first alone stays or comes. */
  readonly capitals: ReadonlySet<string>
  /** Words seen in small letters under tags that keep capitals: `form\ttag`. */
  readonly small: ReadonlySet<string>
  /** How common a word in small letters is: 0 the commonest of all. */
  readonly ranks: ReadonlyMap<string, number>
}

export const LONGEST_ENDING = 6

/** `tag`: `NOUN|NN`; `first`: whether the word begins its sentence. */
export function lemma(form: string, tag: string, first: boolean, rules: LemmaRules): string {
  const exact = rules.exceptions.get(`${form}\t${tag}`)
  if (exact !== undefined) return exact
  const low = form.toLowerCase()
  const found = rules.exceptions.get(`${low}\t${tag}`) ?? byEnding(low, tag, rules)
  const style = capitals(form, tag, first, rules.small)
  if (rules.capitals.has(`${style}\ttitle`)) return found.slice(0, 1).toUpperCase() + found.slice(1)
  if (low === form || low.length !== form.length || !rules.capitals.has(style)) return found
  // What the lemma shares with the form keeps the form's capitals.
  let same = 0
  while (same < found.length && found[same] === low[same]) same++
  return form.slice(0, same) + found.slice(same)
}

/** How a word is written: its tag, its place, and whether its letters are all small, all capitals, the first alone, or some; whether it is known in small letters. */
export function capitals(form: string, tag: string, first: boolean, small: ReadonlySet<string>): string {
  const rest = form.slice(1)
  const low = form.toLowerCase()
  const style =
    form === low
      ? 'none'
      : rest === rest.toLowerCase()
        ? 'first'
        : form === form.toUpperCase()
          ? form.length > 4
            ? 'all long'
            : 'all'
          : 'some'
  return `${tag}\t${first ? 'opening' : 'within'}\t${style}${small.has(`${low}\t${tag}`) ? '\tknown' : ''}`
}

/** A lemma less common than this is doubted where another rule makes one that is far more common. */
const COMMON = 20_000
const FAR = 8

/** The lemma by the longest ending known; where that is no common word, what another rule of the tag makes of it, if that is one. */
export function byEnding(low: string, tag: string, { endings, ranks }: Pick<LemmaRules, 'endings' | 'ranks'>): string {
  const made: string[] = []
  for (let k = Math.min(LONGEST_ENDING, low.length); k >= 0; k--) {
    const rule = endings.get(`${tag}\t${low.slice(low.length - k)}`)
    const by = rule === undefined ? undefined : applied(low, rule)
    if (by === undefined) continue
    made.push(by)
    break
  }
  const first = made[0]
  if (first === undefined || first === low) return low
  const rank = ranks.get(first) ?? Infinity
  if (rank < COMMON) return first
  let [best, least] = [first, rank / FAR]
  for (const rule of INFLECTIONS[tag.slice(tag.indexOf('|') + 1)] ?? []) {
    const cut = Number(rule[0])
    // Only a doubled letter is undoubled: planned, but not bombed.
    if (rule === DOUBLED[tag.slice(-3)] && low[low.length - cut] !== low[low.length - cut - 1]) continue
    const other = applied(low, rule)
    const its = other === undefined || other.length < 3 ? undefined : ranks.get(other)
    if (its !== undefined && its < least) [best, least] = [other!, its]
  }
  return best
}

/** How the forms of each tag are made, undone: smelled, hoped, planned, cried. */
const INFLECTIONS: Readonly<Record<string, readonly string[]>> = {
  VBD: ['2|', '1|', '3|', '3|y'],
  VBN: ['2|', '1|', '3|', '3|y'],
  VBG: ['3|', '3|e', '4|'],
  VBZ: ['1|', '2|', '3|y'],
  NNS: ['1|', '2|', '3|y', '3|f', '3|fe'],
  JJR: ['2|', '1|', '3|', '3|y'],
  JJS: ['3|', '2|', '4|', '4|y'],
}

const DOUBLED: Readonly<Record<string, string>> = { VBD: '3|', VBN: '3|', VBG: '4|', JJR: '3|', JJS: '4|' }

function applied(low: string, rule: string): string | undefined {
  const bar = rule.indexOf('|')
  const cut = Number(rule.slice(0, bar))
  return cut > low.length ? undefined : low.slice(0, low.length - cut) + rule.slice(bar + 1)
}
