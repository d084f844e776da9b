import { endsSentence, wordCount, wordsOf } from './shape.ts'

/**
 * Share of the best score that an earlier line needs to be taken before the best. With few lines above the text what stands first is the title more often than
 * not; with many it is a menu's.
 */
const NEARLY = { few: 0.6, many: 0.8 }
const FEW = 6
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
  const nearly = scores.filter(score => score > 0).length <= FEW ? NEARLY.few : NEARLY.many
  return best === 0 ? -1 : scores.findIndex(score => score >= best * nearly)
}

function scoreOf(line: string, known: ReadonlySet<string>): number {
  const words = LIST_MARK.test(line) ? 0 : wordCount(line)
  if (words < 2 || line.length > LONGEST_TITLE || (endsSentence(line) && !/[?!…”"’']$/.test(line)) || line.endsWith(':')) return 0
  const own = stems(line)
  const shared = own.length === 0 ? 0 : own.filter(stem => known.has(stem)).length / own.length
  // Words run together where a menu lost its blanks ("NewsPolitics"), and bars between sections.
  const menu = /\p{Ll}\p{Lu}\p{Ll}+/u.test(line.replace(/\b(?:Mc|Mac|De|Le|La)\p{Lu}/gu, '')) || /\s[|»>›•]\s/.test(line) ? 0.4 : 1
  // A kicker over the title is about the same, and shorter: "War in the North".
  const kicker = words < 5 ? 0.7 : 1
  return Math.min(words, 8) * (0.25 + shared) * menu * kicker * (MASTHEAD.test(line) && shared < 0.8 ? 0.1 : 1)
}

/** What the names and mottoes of papers have in them. */
const MASTHEAD = /\b(?:news|newspaper|magazine|daily|weekly|gazette|since (?:1[789]|20)\d\d|online edition|independent voice)\b/i

/** Menus and lists of other articles. */
const LIST_MARK = /^(?:[•◦▪‣∙·*–—-]|\d{1,3}[.)])\s/u

/** Words of weight, cut to five letters so that "bases" meets "base". */
function stems(text: string): string[] {
  return wordsOf(text)
    .filter(word => word.length >= 4 || /^\p{Lu}{2,}$/u.test(word))
    .map(word => word.toLowerCase().slice(0, 5))
}

const sameWords = (a: string, b: string): boolean => wordsOf(a.toLowerCase()).join(' ') === wordsOf(b.toLowerCase()).join(' ')
