import type { Sector } from '../actor.ts'
import { AGENTS } from '../lexicon/agents.ts'
import { PEOPLE_NOUNS } from '../lexicon/people-nouns.ts'
import { isSpeaker } from './focus.ts'
import { columns } from './gazetteer.ts'
import { addNoun, nounKey, nounWords, type RoleEnding } from './role-noun.ts'
import type { RoleFound } from './roles.ts'
import type { Text } from './text.ts'
import { startsUpper } from './words.ts'

/** People by their trade or walk of life: nouns that tell no post, of which some are known and others are told by their endings. */

let nouns: Map<string, RoleEnding[]> | undefined
let things: Set<string> | undefined

function known(): Map<string, RoleEnding[]> {
  if (nouns) return nouns
  nouns = new Map()
  for (const [sector, list] of columns(PEOPLE_NOUNS))
    for (const entry of list!.split('; ')) {
      const [one, many] = entry.toLowerCase().split('/')
      const words = nounWords(one!)
      addNoun(nouns, { words, key: nounKey(one!), kind: 'person', sector: sector as Sector }, many?.split(' ').at(-1))
    }
  for (const found of nouns.values()) found.sort((a, b) => b.noun.words.length - a.noun.words.length)
  return nouns
}

/** What ends like a person's noun and is none, or is a body: "paper", "carrier", "border". */
function isThing(word: string): boolean {
  things ??= new Set(AGENTS.split('\n').flatMap(line => (/^(thing|instrument) /.test(line) ? line.split(' ').slice(1) : [])))
  return things.has(word)
}

/** The person that a noun without a post means: one of the nouns that are known, or one that speaks and ends as nouns for people do ("the welder said"). */
export function occupationAt(text: Text, i: number): RoleFound | undefined {
  const { lower, tokens } = text
  if (tokens.upos[i] !== 'NOUN' || startsUpper(tokens.text[tokens.start[i]!]!)) return undefined
  for (const { noun, plural } of known().get(lower[i]!) ?? []) {
    const first = i - noun.words.length + 1
    if (first < 0 || tokens.sentence[first] !== tokens.sentence[i]) continue
    if (noun.words.every((word, k) => k === noun.words.length - 1 || word === lower[first + k])) return { first, last: i, noun, plural }
  }
  const lemma = tokens.lemma[i]!.toLowerCase()
  if (!PERSONAL.test(lemma) || isThing(lemma) || !isSpeaker(text, i)) return undefined
  return {
    first: i,
    last: i,
    noun: { words: [lemma], key: nounKey(lemma), kind: 'person', sector: 'CVL' },
    plural: tokens.xpos[i] === 'NNS',
  }
}

/** The endings of trades, with a word before them: not "her" or "war". */
const PERSONAL = /[a-z]{3}(er|or|ist|eer|ian|man|woman|maker|smith|keeper)$/
