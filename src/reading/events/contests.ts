import { form, type Tokens } from '../../language/index.ts'
import { CONTESTS } from '../lexicon/contests.ts'
import { parseClasses } from './classes.ts'

const classOf = parseClasses(CONTESTS)
const DEEDS = classOf('deed')
const SIGNS = classOf('sign')

const PLAYERS = classOf('player')

/** Whether a sentence speaks of somebody who plays for a living: what is signed with him or paid for him is sport. */
export function isTransfer(tokens: Tokens, trigger: number): boolean {
  const sentence = tokens.sentence[trigger]!
  for (let i = tokens.sentences[sentence]!; i < tokens.sentences[sentence + 1]!; i++) if (PLAYERS.has(tokens.lemma[i]!)) return true
  return false
}

/** Whether a deed by this word is won on a pitch or at the polls: its sentence speaks of a match, an election or a score. */
export function isContest(tokens: Tokens, trigger: number, lemma: string): boolean {
  if (!DEEDS.has(lemma)) return false
  const sentence = tokens.sentence[trigger]!
  for (let i = tokens.sentences[sentence]!; i < tokens.sentences[sentence + 1]!; i++) {
    const word = form(tokens, i).toLowerCase()
    if (
      SIGNS.has(word) ||
      SIGNS.has(tokens.lemma[i]!) ||
      (i + 1 < tokens.length && SIGNS.has(`${word}_${form(tokens, i + 1).toLowerCase()}`))
    )
      return true
    if (/^\d{1,3}$/.test(word) && /^[-–—]$/.test(form(tokens, i + 1)) && /^\d{1,3}$/.test(form(tokens, i + 2))) return true
    if (/^\d{1,3}[-–]\d{1,3}$/.test(word)) return true
  }
  return false
}
