import { endsSentence, wordCount, wordsOf } from './shape.ts'

/** Share of the best score that an earlier line needs to be taken before the best: what stands first is the title more often than not. */
const NEARLY = 0.7
const LONGEST_TITLE = 220
const BODY_LOOK = 3_000

/**
 * The index of the title among the lines above the body, -1 where none is one. A title shares its words with the body, has four words or more,
 * and does not end as a sentence; names of sites, sections and menus share nothing and are short.
 */
export function titleAmong(lines: readonly (string | undefined)[], body: string, given: string | undefined): number {
  if (given !== undefined) {
    const exact = lines.findIndex(line => line !== undefined && sameWords(line, given))
    if (exact >= 0) return exact
  }
  const known = new Set(stems(body.slice(0, BODY_LOOK)))
  const scores = lines.map(line => (line === undefined ? 0 : scoreOf(line, known)))
  const best = Math.max(0, ...scores)
  return best === 0 ? -1 : scores.findIndex(score => score >= best * NEARLY)
}

function scoreOf(line: string, known: ReadonlySet<string>): number {
  const words = wordCount(line)
  if (words < 2 || line.length > LONGEST_TITLE || (endsSentence(line) && !/[?!…”"’']$/.test(line)) || line.endsWith(':')) return 0
  const own = stems(line)
  const shared = own.length === 0 ? 0 : own.filter(stem => known.has(stem)).length / own.length
  // Words run together where a menu lost its blanks ("NewsPolitics"), and bars between sections.
  const menu = /\p{Ll}\p{Lu}\p{Ll}+/u.test(line.replace(/\b(?:Mc|Mac|De|Le|La)\p{Lu}/gu, '')) || /\s[|»>›•]\s/.test(line) ? 0.4 : 1
  return Math.min(words, 8) * (0.25 + shared) * menu
}

/** Words of weight, cut to five letters so that "bases" meets "base". */
function stems(text: string): string[] {
  return wordsOf(text)
    .filter(word => word.length >= 4 || /^\p{Lu}{2,}$/u.test(word))
    .map(word => word.toLowerCase().slice(0, 5))
}

const sameWords = (a: string, b: string): boolean => wordsOf(a.toLowerCase()).join(' ') === wordsOf(b.toLowerCase()).join(' ')
