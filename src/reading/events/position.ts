import { form, isRelation, type Tokens } from '../../language/index.ts'

/** Arguments told by where they stand, for where a tree errs: newswire's date lines, relative clauses without a pronoun, objects hung elsewhere. */

/** Where the tree gives an active verb no object: the noun that stands right behind it, if it is not already something else of the verb's. */
export function nextNoun(tokens: Tokens, verb: number, below: readonly number[]): number | undefined {
  if (
    tokens.upos[verb] !== 'VERB' ||
    below.some(child => /^(?:ccomp|xcomp|csubj)/.test(tokens.deprel[child]!) && tokens.upos[child] === 'VERB')
  )
    return undefined
  const end = tokens.sentences[tokens.sentence[verb]! + 1]!
  let head: number | undefined
  for (let i = verb + 1; i < end && i <= verb + 9; i++) {
    const upos = tokens.upos[i]!
    if (isNominal(tokens, i)) head = i
    else if (head !== undefined || !/^(?:DET|ADJ|NUM|PRON|ADV)$/.test(upos)) {
      if (upos === 'ADJ' || upos === 'NUM' || /^(?:'s|’s|'|’|-|at|least|more|than|up|as|many)$/i.test(form(tokens, i))) continue
      // "killed between five and nine guards"
      if (head === undefined && /^(?:between|around|about|over|and|to)$/i.test(form(tokens, i)) && tokens.upos[i + 1] === 'NUM') continue
      break
    }
  }
  if (head === undefined || isRelation(tokens.deprel[head]!, 'nsubj') || tokens.deprel[head] === 'time') return undefined
  return head
}

/** "ANKARA — Police have", "BOGOTA - Police": the place before a dash at the head of a sentence is nobody's subject. */
export function isDateline(tokens: Tokens, i: number): boolean {
  const start = tokens.sentences[tokens.sentence[i]!]!
  if (tokens.upos[i] !== 'PROPN' || i - start > 5) return false
  for (let k = i + 1; k <= i + 6 && k < tokens.length; k++) {
    if (/^(?:—|–|-|--|:)$/.test(form(tokens, k)))
      return tokens.start[k]! > tokens.end[k - 1]! || form(tokens, k) === '—' || form(tokens, k) === ':'
    if (!/^[A-Z(.,)]/.test(form(tokens, k)) && !/^\d/.test(form(tokens, k))) return false
  }
  return false
}

/** The noun phrase right before a verb and its auxiliaries; its head is the highest noun of it. */
export function leftNoun(tokens: Tokens, verb: number, after: number): number | undefined {
  let i = verb - 1
  while (
    i > after &&
    (/^(?:AUX|ADV|PART)$/.test(tokens.upos[i]!) ||
      tokens.deprel[i] === 'time' ||
      (tokens.upos[i] === 'ADP' && tokens.deprel[i + 1] === 'time'))
  )
    i--
  if (i <= after || !(isNominal(tokens, i) || /^(?:he|she|it|they)$/i.test(form(tokens, i)))) return undefined
  while (tokens.head[i]! > after && tokens.head[i]! < verb && isNominal(tokens, tokens.head[i]!)) i = tokens.head[i]!
  return i
}

/** The farther of two subjects: "a group the government vowed to crush" is what it crushes. */
export function frontedObject(tokens: Tokens, verb: number, below: readonly number[]): number | undefined {
  const [far, near, more] = below.filter(child => tokens.deprel[child] === 'nsubj' && child < verb)
  if (far === undefined || near === undefined || more !== undefined || near === far + 1 || isDateline(tokens, far)) return undefined
  for (let i = far + 1; i < near; i++) if (tokens.upos[i] === 'CCONJ') return undefined
  return far
}

function isNominal(tokens: Tokens, i: number): boolean {
  return (
    tokens.upos[i] === 'NOUN' ||
    tokens.upos[i] === 'PROPN' ||
    (tokens.upos[i] === 'PRON' && /^(?:him|her|them|us|me|it)$/i.test(form(tokens, i)))
  )
}

/** The noun of a preposition that the tree hangs elsewhere: of the first such behind the trigger, before the next verb or the clause's end. */
export function nounBehind(tokens: Tokens, from: number, preposition: string, reach: number): number | undefined {
  const end = Math.min(tokens.sentences[tokens.sentence[from]! + 1]!, from + reach)
  for (let i = from + 1; i < end; i++) {
    if (tokens.upos[i] === 'VERB' || tokens.upos[i] === 'SCONJ' || /^[,;:—]$/.test(form(tokens, i))) return undefined
    if (tokens.upos[i] !== 'ADP' || form(tokens, i).toLowerCase() !== preposition) continue
    const head = tokens.head[i]!
    return head > i && tokens.deprel[head] !== 'time' ? head : undefined
  }
  return undefined
}
