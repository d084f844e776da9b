import { children, form, isRelation, type Tokens } from '../../language/index.ts'
import type { Cast } from '../actors/cast.ts'
import { mentionAt } from '../actors/cast.ts'
import { AGENTS } from '../lexicon/agents.ts'
import { parseClasses } from './classes.ts'
import { caseOf } from './clause.ts'

/** Nouns for people and bodies that can act, and for what acts in somebody's hand (jets, missiles). */
const classOf = parseClasses(AGENTS)
const PEOPLE = classOf('people')
const INSTRUMENTS = classOf('instrument')

/** Whether a noun names somebody: a mention of an actor, a person's pronoun, a name, or a word for people or bodies. */
export function isSomebody(tokens: Tokens, cast: Cast, token: number): boolean {
  if (mentionAt(cast, token)) return true
  const word = form(tokens, token).toLowerCase()
  if (tokens.upos[token] === 'PRON')
    return /^(?:he|she|they|we|i|him|her|them|us|who|whom|those|others|many|some|it|everyone|someone|anyone|everybody|somebody|its|his|their)$/.test(
      word,
    )
  if (tokens.upos[token] === 'PROPN') return true
  if (tokens.upos[token] === 'NUM' || tokens.upos[token] === 'ADJ')
    return /^(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|hundreds|thousands|dozens|many|several|wounded|dead)/.test(word)
  return isPeopleWord(tokens.lemma[token]!) || /(?:ers|ists|ians|men|women|ees|ants|eers)$/.test(word)
}

export function isPeopleWord(lemma: string): boolean {
  return PEOPLE.has(lemma)
}

/** A thing that acts in somebody's hand: "Russian jets", "a drone strike". */
export function isInstrument(tokens: Tokens, token: number): boolean {
  return INSTRUMENTS.has(tokens.lemma[token]!)
}

/** Whose a thing is: the mention that possesses, makes or describes it ("US plans", "Netanyahu's policies", "the decision of the court"). */
export function ownerOfThing(tokens: Tokens, cast: Cast, token: number): number | undefined {
  const below = children(tokens, token)
  const of = below.filter(
    child => isRelation(tokens.deprel[child]!, 'nmod') && /^(?:of|by|from|in|on|to|for|with|against)$/.test(caseOf(tokens, child) ?? ''),
  )
  const before = below.filter(
    child =>
      tokens.deprel[child] === 'nmod:poss' ||
      tokens.deprel[child] === 'compound' ||
      tokens.deprel[child] === 'amod' ||
      tokens.deprel[child] === 'nmod',
  )
  return [...before, ...of].find(child => mentionAt(cast, child) !== undefined)
}
