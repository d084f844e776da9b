import { children, form, isRelation, type Tokens } from '../../language/index.ts'
import type { Cast } from '../actors/cast.ts'
import { mentionAt } from '../actors/cast.ts'
import { columns } from '../actors/gazetteer.ts'
import { AGENTS } from '../lexicon/agents.ts'
import { PEOPLE_NOUNS } from '../lexicon/people-nouns.ts'
import { ROLES } from '../lexicon/roles.ts'
import { parseClasses } from './classes.ts'
import { caseOf } from './clause.ts'
import { PREDICATE_INDEX, temper } from './predicates.ts'

/** Nouns for people and bodies that can act, and for what acts in somebody's hand (jets, missiles). */
const classOf = parseClasses(AGENTS)
const PEOPLE: ReadonlySet<string> = new Set([...classOf('people'), ...roleNouns(), ...peopleNouns()])
const INSTRUMENTS = classOf('instrument')
const PRONOUNS = classOf('pronoun')
const MANY = classOf('many')
const THINGS = classOf('thing')

/** The nouns of one word that the lexicon of roles has for people and bodies. */
function roleNouns(): string[] {
  return columns(ROLES).flatMap(([noun = '', kind = '', , ...marks]) => {
    const [one = ''] = noun.split('/')
    return /^(?:person|group|body|head)$/.test(kind) && !marks.includes('plural') && /^[a-z]+$/.test(one) ? [one] : []
  })
}

/** The nouns of one word for people by their trade or walk of life. */
function peopleNouns(): string[] {
  return columns(PEOPLE_NOUNS).flatMap(([, list = '']) =>
    list.split('; ').flatMap(entry => (/^[a-z]+(?:\/[a-z]+)?$/.test(entry) ? [entry.split('/')[0]!] : [])),
  )
}

/** Whether a noun names somebody: a mention of an actor, or a word that can. */
export function isSomebody(tokens: Tokens, cast: Cast, token: number): boolean {
  return mentionAt(cast, token) !== undefined || mayBeSomebody(tokens, token)
}

const PARTS = /^(?:half|third|quarter|majority|most|number|couple|handful|score|dozen|dozens|rest)$/

/** Whether a word can name somebody: a person's pronoun, a name, a number of people, a word for people or bodies. */
export function mayBeSomebody(tokens: Tokens, token: number): boolean {
  const word = form(tokens, token).toLowerCase()
  if (tokens.upos[token] === 'PRON') return PRONOUNS.has(word)
  if (tokens.upos[token] === 'PROPN') return true
  if (MANY.has(word)) return true
  if (PARTS.test(word)) {
    // "half of the hostages"
    const whole = children(tokens, token).find(child => tokens.deprel[child] === 'nmod' && caseOf(tokens, child) === 'of')
    if (whole !== undefined) return mayBeSomebody(tokens, whole)
  }
  if (tokens.upos[token] === 'NUM' || tokens.upos[token] === 'ADJ') return /^\d/.test(word)
  if (isPeopleWord(tokens.lemma[token]!)) return true
  if (THINGS.has(tokens.lemma[token]!)) return false
  return (
    isPersonEnding(tokens.lemma[token]!) || /(?:ers|ists|ians|men|women|ees|ants|eers|girls?|boys?|child|children|folk|guards?)$/.test(word)
  )
}

function isPeopleWord(lemma: string): boolean {
  return PEOPLE.has(lemma)
}

/** "blogger", "pastor", "activist": most nouns so made are people; those that are not stand in the lexicon as `thing`. */
function isPersonEnding(lemma: string): boolean {
  return lemma.length > 4 && /(?:er|or|ist|ian|eer)$/.test(lemma)
}

/** A thing that acts in somebody's hand: "Russian jets", "a drone strike". */
export function isInstrument(tokens: Tokens, token: number): boolean {
  return INSTRUMENTS.has(tokens.lemma[token]!)
}

/** Whose a thing is: the mention that possesses, makes or describes it ("US plans", "Netanyahu's policies", "the decision of the court"). */
export function ownerOfThing(tokens: Tokens, cast: Cast, token: number): number | undefined {
  const below = children(tokens, token)
  const before = below.filter(
    child =>
      /^(?:nmod:poss|compound|amod|nmod:desc)$/.test(tokens.deprel[child]!) ||
      (tokens.deprel[child] === 'nmod' && caseOf(tokens, child) === undefined),
  )
  // Of "the attack on the church" the church is no owner.
  const owning = isHostileDeed(tokens.lemma[token]!) ? BY : isInstrument(tokens, token) ? MADE : OWNING
  const behind = below.filter(child => isRelation(tokens.deprel[child]!, 'nmod') && owning.test(caseOf(tokens, child) ?? ''))
  const owner = [...before, ...behind].find(child => mentionAt(cast, child) !== undefined)
  if (owner !== undefined) return owner
  // "tens of thousands of Danes"
  const many = behind.find(child => MANY.has(form(tokens, child).toLowerCase()) && caseOf(tokens, child) === 'of')
  if (many !== undefined) return ownerOfThing(tokens, cast, many)
  // "attacks claimed by the brigade"
  const claimed = below.find(child => tokens.deprel[child] === 'acl' && CLAIMED.test(tokens.lemma[child]!))
  if (claimed !== undefined)
    return children(tokens, claimed).find(child => caseOf(tokens, child) === 'by' && mentionAt(cast, child) !== undefined)
  // "imports of Polish meat", "exports from the Baltic states": whose what is within the thing is.
  for (const child of below)
    if (
      child > token &&
      isRelation(tokens.deprel[child]!, 'nmod') &&
      /^(?:of|from)$/.test(caseOf(tokens, child) ?? '') &&
      !mayBeSomebody(tokens, child)
    ) {
      const inner = children(tokens, child).find(
        each => /^(?:nmod:poss|compound|amod)$/.test(tokens.deprel[each]!) && mentionAt(cast, each) !== undefined,
      )
      if (inner !== undefined) return inner
    }
  // "Syrian army positions": whose army it is.
  return before
    .filter(child => tokens.deprel[child] === 'compound')
    .flatMap(child => children(tokens, child))
    .find(child => mentionAt(cast, child) !== undefined)
}

/** "a bomb planted by rebels", "a rocket fired from the ridge by guerrillas" */
const CLAIMED = /^(?:claim|plant|fire|launch|drop|lay|detonate|stage|mount|carry|order|throw|hurl)$/
const OWNING = /^(?:of|by|from|in|on|to|for|with|against)$/
/** "A bomb in Kabul" is no Afghan bomb. */
const MADE = /^(?:of|by|from)$/
const BY = /^by$/

/** Whether a noun names a deed against somebody: "invasion". */
export function isHostileDeed(lemma: string): boolean {
  return PREDICATE_INDEX.nouns.get(lemma)?.some(({ type }) => temper(type) === 'hostile') ?? false
}
