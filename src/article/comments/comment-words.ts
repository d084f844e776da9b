import { COMMENT_WORDS } from '../lexicon/comment-words.ts'

const PHRASES = parse(COMMENT_WORDS)
const LONGEST_PHRASE_WORDS = 8

/** A phrase that ends `text`, as "wrote" ends "Ann wrote": how long the text is without it. Undefined where none does. */
export function beforeVerb(text: string): number | undefined {
  return cutTail(text, PHRASES.verb)
}

/** How long the phrase is that `text` begins with and a name follows: "posted by Ann". 0 where there is none. */
export const afterBy = (text: string): number => headLength(text, PHRASES.by)

/** The same for "in reply to Ann". */
export const afterReplyTo = (text: string): number => headLength(text, PHRASES.reply)

/** Whether a text is a button's: "Reply", "12 Likes", "Link »"; figures that a word ends in make it a name ("link78"). */
export const isActionPhrase = (text: string): boolean => PHRASES.action.has(bare(text)) && !/^\p{L}+\d+$/u.test(text)

export const isNoName = (text: string): boolean => PHRASES.noname.has(bare(text))

/** A line without the buttons at its end: "Ann says: Reply ↓" is "Ann says:". */
export function withoutActions(line: string): string {
  let rest = line
  for (let i = 0; i < 5; i++) {
    const cut = cutTail(rest.replace(/[\s|·•›↓#»-]{1,12}$/, ''), PHRASES.action)
    // A name may be a button's word: something must be left.
    if (!cut) break
    rest = rest.slice(0, cut)
  }
  return rest.replace(/[\s|·•›↓#»]{1,12}$/, '')
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/^[\s\d.,()[\]|·•›↓^»«#+−–—-]{1,30}|[\s\d.,:!()[\]|·•›^»«#+−–—-]{1,30}$/g, '')
    .replace(/\s+/g, ' ')
}

function cutTail(text: string, phrases: ReadonlySet<string>): number | undefined {
  const end = text.length
  let found: number | undefined
  let at = end
  for (let words = 0; words < LONGEST_PHRASE_WORDS && at > 0; words++) {
    const blank = text.lastIndexOf(' ', at - 1)
    if (
      phrases.has(
        text
          .slice(blank + 1, end)
          .toLowerCase()
          .replace(/[’‘`´]/g, "'")
          .trim(),
      )
    )
      found = blank + 1
    at = blank
  }
  return found
}

function headLength(text: string, phrases: ReadonlySet<string>): number {
  let found = 0
  let at = 0
  for (let words = 0; words < LONGEST_PHRASE_WORDS; words++) {
    const blank = text.indexOf(' ', at)
    const end = blank < 0 ? text.length : blank
    if (phrases.has(text.slice(0, end).toLowerCase().replace(/:$/, ''))) found = end
    if (blank < 0) break
    at = blank + 1
  }
  return found
}

function parse(lexicon: string): Record<'verb' | 'by' | 'reply' | 'action' | 'noname', ReadonlySet<string>> {
  const sets = {
    verb: new Set<string>(),
    by: new Set<string>(),
    reply: new Set<string>(),
    action: new Set<string>(),
    noname: new Set<string>(),
  }
  for (const line of lexicon.split('\n')) {
    const found = /^(verb|by|reply|action|noname)\s+(.+?)(?:\s{2,}e\.g\..*)?$/.exec(line)
    if (found) sets[found[1] as keyof typeof sets].add(found[2]!.trim())
  }
  return sets
}
