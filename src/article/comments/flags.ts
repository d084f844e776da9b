import { ABUSE } from '../lexicon/abuse.ts'
import { isProfane } from './profanity.ts'

interface Entry {
  readonly flag: string
  readonly words: string
  readonly open: boolean
}

/** The beginning of a word that phrases are looked up by. */
const STEM = 3
const BY_FIRST_LETTERS = parse(ABUSE)

/**
 * Hints on a comment: `attack`, `profanity`, `link`, in this order. Profanity by our own lexicon, which has phrases and other languages, and in English by a
 * library's, which knows how readers disguise a word.
 */
export function flagsOf(text: string, language = 'und'): readonly string[] {
  const flags = new Set<string>()
  if (/https?:\/\/\S|\bwww\.\w/i.test(text)) flags.add('link')
  const lower = text.toLowerCase()
  for (const word of lower.matchAll(/[\p{L}*]+(?:-[\p{L}]+)?/gu)) {
    for (const { flag, words, open } of BY_FIRST_LETTERS.get(word[0].slice(0, STEM)) ?? []) {
      if (flags.has(flag) || !lower.startsWith(words, word.index)) continue
      if (open || !/[\p{L}*]/u.test(lower[word.index + words.length] ?? '')) flags.add(flag)
    }
  }
  if (!flags.has('profanity') && language.split('-')[0] === 'en' && isProfane(text)) flags.add('profanity')
  return ['attack', 'profanity', 'link'].filter(flag => flags.has(flag))
}

function parse(lexicon: string): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>()
  for (const line of lexicon.split('\n')) {
    const found = /^(attack|profanity)\s+(.+?)(?:\s{2,}e\.g\..*)?$/.exec(line)
    if (!found) continue
    const phrase = found[2]!.trim()
    // Stars inside a word stand for letters that a reader left out and are matched as they are.
    const open = phrase.endsWith('*') && !/\*\*/.test(phrase)
    const words = open ? phrase.slice(0, -1) : phrase
    const same = entries.get(words.slice(0, STEM)) ?? []
    same.push({ flag: found[1]!, words, open })
    entries.set(words.slice(0, STEM), same)
  }
  return entries
}
