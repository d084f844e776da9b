import { form, type Tokens } from '../../language/index.ts'
import { ACCIDENTS } from '../lexicon/accidents.ts'
import { parseClasses } from './classes.ts'

const classOf = parseClasses(ACCIDENTS)
const ACCIDENT = classOf('accident')
const VIOLENCE = classOf('violence')

/** Whether a sentence tells of an accident, a disaster or a disease, and of no violence: who died in it was killed by nobody. */
export function isAccident(tokens: Tokens, trigger: number): boolean {
  const sentence = tokens.sentence[trigger]!
  let found = false
  for (let i = tokens.sentences[sentence]!; i < tokens.sentences[sentence + 1]!; i++) {
    const words = [tokens.lemma[i]!.toLowerCase(), form(tokens, i).toLowerCase()]
    if (words.some(word => VIOLENCE.has(word))) return false
    found ||= words.some(word => ACCIDENT.has(word))
  }
  return found
}
