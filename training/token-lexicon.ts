/** Draws the tokeniser's lexicons from treebanks. */
import type { Sentence } from './conllu.ts'

export interface LearnedTokens {
  readonly abbreviations: string[]
  readonly whole: string[]
  readonly prefixes: string[]
  readonly cut: string[]
  /** `cannot 3 3` */
  readonly several: string[]
}

/** Abbreviations of news that the treebanks hardly hold. */
const KNOWN =
  'mr. mrs. ms. dr. prof. sen. rep. gov. gen. lt. col. sgt. st. jr. sr. inc. corp. co. ltd. llc. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. vs. no. vol. fig. u.s. u.k. u.n. d.c. a.m. p.m. e.g. i.e. etc. ph.d. rev. hon. pres. capt. maj. cmdr. adm. ave. blvd. approx. dept. est. al. brig. min. amb.'.split(
    ' ',
  )

export function learnTokens(sentences: readonly Sentence[]): LearnedTokens {
  const singles = new Map<string, number>()
  const dotted = new Map<string, number>()
  const kept = new Map<string, number>()
  const cut = new Map<string, number>()
  const several = new Map<string, { lengths: string; count: number }>()
  const whole = new Set<string>()
  const add = (table: Map<string, number>, key: string): void => void table.set(key, (table.get(key) ?? 0) + 1)
  for (const { words, ranges } of sentences) {
    words.forEach(({ form, spaceAfter }, i) => {
      const low = form.toLowerCase()
      add(singles, low)
      if (/^[a-z][a-z.]*\.$/.test(low)) add(dotted, low)
      if (/^[\w.']+(?:-[\w.']+)+$/.test(low) && /[a-z]/.test(low)) {
        add(kept, low.slice(0, low.indexOf('-') + 1))
        whole.add(low)
      }
      if (words[i + 1]?.form === '-' && !spaceAfter && !words[i + 1]!.spaceAfter && i + 2 < words.length) add(cut, `${low}-`)
    })
    for (const { first, last, form } of ranges) {
      const lengths = words.slice(first - 1, last).map(word => word.form.length)
      if (lengths.reduce((a, b) => a + b, 0) !== form.length || /['’]/.test(form)) continue
      const low = form.toLowerCase()
      several.set(low, { lengths: lengths.join(' '), count: (several.get(low)?.count ?? 0) + 1 })
    }
  }
  const sorted = (items: Iterable<string>): string[] => [...items].toSorted()
  return {
    abbreviations: sorted(
      new Set([...[...dotted].filter(([form, n]) => n >= 2 || /^(?:[a-z]\.)+$/.test(form)).map(([form]) => form), ...KNOWN]),
    ),
    whole: sorted(whole),
    prefixes: sorted([...kept].filter(([prefix, n]) => n >= 2 && n > (cut.get(prefix) ?? 0)).map(([prefix]) => prefix)),
    cut: sorted(cut.keys()),
    several: sorted(
      [...several]
        .filter(([form, { count }]) => count >= 2 && count > (singles.get(form) ?? 0))
        .map(([form, { lengths }]) => `${form} ${lengths}`),
    ),
  }
}
