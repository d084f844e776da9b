import { children, form, isRelation, type Tokens } from '../../language/index.ts'
import type { Modality } from '../event.ts'
import { finite, isInfinitive } from './clause.ts'
import { FUTURE, POSSIBLE, DUTY, NEVER, DOUBT, OFTEN, CONDITION } from './moods.ts'

/** Whether a deed happened, as its words have it: modality and polarity by auxiliaries, negation, what governs the clause, and mood. */
export interface Standing {
  readonly modality: Modality
  readonly negative: boolean
  /** The words that decided it; empty where it simply happened. */
  readonly why: readonly string[]
}

export const HAPPENED: Standing = { modality: 'actual', negative: false, why: [] }

/** What the words of the verb's own clause say: auxiliaries, negation, adverbs, a condition's mark, the sentence's question mark. */
export function own(tokens: Tokens, verb: number, withArguments = true): Standing {
  const below = children(tokens, verb)
  const why: string[] = []
  let modality: Modality = 'actual'
  let negative = false
  let perfect = false
  let progressive = false
  const set = (to: Modality, word: string): void => {
    modality = to
    why.push(word)
  }
  for (const child of below) {
    const word = form(tokens, child).toLowerCase()
    const relation = tokens.deprel[child]!
    if (isRelation(relation, 'aux') || relation === 'cop') {
      if (FUTURE.has(word)) set('planned', 'will')
      else if (POSSIBLE.has(word) && tokens.xpos[child] === 'MD')
        set(word === 'would' && !hasCondition(tokens, below) ? 'planned' : 'hypothetical', word)
      else if (DUTY.has(word)) set('demanded', word)
      else if (word === 'have' && why.at(-1) !== undefined && POSSIBLE.has(why.at(-1) ?? '')) perfect = true
      else if (tokens.lemma[child] === 'be' && tokens.xpos[verb] === 'VBG' && /^(?:VBZ|VBP)$/.test(tokens.xpos[child]!)) progressive = true
    } else if (NEVER.has(word) && isRelation(relation, 'advmod') && child < verb) {
      negative = true
      why.push(word)
    } else if ((relation === 'cc' || relation === 'cc:preconj' || relation === 'advmod') && (word === 'nor' || word === 'neither')) {
      negative = true
      why.push(word)
    } else if (DOUBT.has(word) && isRelation(relation, 'advmod')) set('hypothetical', word)
    else if (OFTEN.has(word) && isRelation(relation, 'advmod') && modality === 'actual') set('habitual', word)
    else if (word === 'longer' && form(tokens, child - 1).toLowerCase() === 'no') {
      negative = true
      why.push('no longer')
    } else if (word === 'rather' && form(tokens, child + 1) === 'than') {
      negative = true
      why.push('rather than')
    } else if (relation === 'mark' && CONDITION.has(word)) set('hypothetical', word)
    else if (withArguments && /^(?:nsubj|obj|obl)/.test(relation) && isNone(tokens, child)) {
      negative = true
      why.push('no')
    }
  }
  if (perfect || isInverted(tokens, below)) modality = 'hypothetical'
  if (modality !== 'actual' && hasCondition(tokens, below)) modality = 'hypothetical'
  if (modality === 'actual' && progressive) modality = 'ongoing'
  if (modality === 'actual' && isInfinitive(tokens, verb) && isOwnMaster(tokens, verb)) set('planned', 'is to')
  if (asks(tokens, verb)) set('hypothetical', '?')
  return modality === 'actual' && !negative ? HAPPENED : { modality, negative, why }
}

/** "Had the rebels attacked": a condition without "if". */
function isInverted(tokens: Tokens, below: readonly number[]): boolean {
  const subject = below.find(child => isRelation(tokens.deprel[child]!, 'nsubj'))
  return (
    subject !== undefined &&
    below.some(child => child < subject && isRelation(tokens.deprel[child]!, 'aux') && /^(?:had|were|should)$/i.test(form(tokens, child)))
  )
}

/** "was to hold talks", "Kerry to visit Ankara": an infinitive that nothing governs. */
function isOwnMaster(tokens: Tokens, verb: number): boolean {
  return tokens.head[verb]! < 0 || /^(?:root|parataxis|ccomp)$/.test(tokens.deprel[verb]!) || finite(tokens, verb) !== undefined
}

function hasCondition(tokens: Tokens, below: readonly number[]): boolean {
  return below.some(
    child =>
      tokens.deprel[child] === 'advcl' &&
      children(tokens, child).some(mark => tokens.deprel[mark] === 'mark' && CONDITION.has(form(tokens, mark).toLowerCase())),
  )
}

function isNone(tokens: Tokens, noun: number): boolean {
  if (/^(?:none|nobody|nothing|neither)$/i.test(form(tokens, noun))) return true
  return children(tokens, noun).some(child => tokens.deprel[child] === 'det' && /^(?:no|neither)$/i.test(form(tokens, child)))
}

/** A question asks whether: its sentence ends with a question mark, and the verb stands in the asking clause. */
function asks(tokens: Tokens, verb: number): boolean {
  const sentence = tokens.sentence[verb]!
  for (let i = tokens.sentences[sentence + 1]! - 1; i >= tokens.sentences[sentence]! && tokens.upos[i] === 'PUNCT'; i--)
    if (form(tokens, i).includes('?')) return true
  return false
}
