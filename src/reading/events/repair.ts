import { children, form, isRelation, isUnder, type Tokens } from '../../language/index.ts'
import { PASTS } from './inflection.ts'
import { operatorsAt } from './operators.ts'
import { verbPredicates } from './predicates.ts'

type Upos = Tokens['upos'][number]

/**
 * The tree with verbs of the lexicon that a parser took for adjectives: "Mauritania severed relations" in a sentence that has no other verb, "had severed
 * ties". The verb becomes what its noun was, the words before it its subject, the noun its object.
 */
export function withVerbsRecovered(tokens: Tokens): Tokens {
  let changed: { readonly head: Int32Array; readonly deprel: string[]; readonly upos: Upos[]; readonly xpos: string[] } | undefined
  for (let verb = 1; verb < tokens.length; verb++) {
    const noun = tokens.head[verb]!
    const before = verb - 1
    if (
      tokens.deprel[verb] !== 'amod' ||
      noun <= verb ||
      !(/[^e]ed$/.test(form(tokens, verb)) || isPastAlone(form(tokens, verb))) ||
      tokens.sentence[before] !== tokens.sentence[verb]
    )
      continue
    if (!verbPredicates(tokens.lemma[verb]!, form(tokens, verb))) continue
    const perfect = tokens.lemma[before] === 'have' && tokens.head[noun] === before && tokens.deprel[noun] === 'obj'
    const subject = perfect ? before : named(tokens, before)
    if (!perfect && !(tokens.head[noun] === -1 && isSubject(tokens, subject, noun) && isVerbless(tokens, verb))) continue
    changed ??= { head: Int32Array.from(tokens.head), deprel: [...tokens.deprel], upos: [...tokens.upos], xpos: [...tokens.xpos] }
    const top = perfect ? before : noun
    changed.head[verb] = tokens.head[top]!
    changed.deprel[verb] = tokens.deprel[top]!
    changed.upos[verb] = 'VERB'
    changed.xpos[verb] = perfect ? 'VBN' : 'VBD'
    for (const child of children(tokens, top)) if (child < verb) changed.head[child] = verb
    changed.head[noun] = verb
    changed.deprel[noun] = 'obj'
    changed.head[subject] = verb
    changed.deprel[subject] = perfect ? 'aux' : 'nsubj'
    if (perfect) changed.upos[before] = 'AUX'
    else for (let i = tokens.sentences[tokens.sentence[verb]!]!; i < subject; i++) if (tokens.head[i] === noun) changed.head[i] = subject
    // What the noun governs behind it and is no part of it hangs on the verb: "with Oslo", "after the raid".
    for (const child of children(tokens, noun))
      if (child > noun && /^(?:advcl|acl)$/.test(tokens.deprel[child]!) && hasMark(tokens, child)) {
        changed.head[child] = verb
        changed.deprel[child] = 'advcl'
      }
  }
  return changed ? { ...tokens, ...changed } : tokens
}

/** "froze", "broke", "shook": past forms that are no participles, so no adjectives either. */
function isPastAlone(word: string): boolean {
  return PASTS.has(word)
}

/** The first word of a name of several: "Rafael" of "Rafael Correa". */
function named(tokens: Tokens, token: number): number {
  let at = token
  while (tokens.deprel[at] === 'flat' && tokens.head[at]! >= 0 && tokens.head[at]! < at) at = tokens.head[at]!
  return at
}

function hasMark(tokens: Tokens, verb: number): boolean {
  return children(tokens, verb).some(child => tokens.deprel[child] === 'mark' && form(tokens, child) !== 'to')
}

/** "Mauritania", "the emirate": a noun, or what stands behind an article. */
function isSubject(tokens: Tokens, token: number, noun: number): boolean {
  const head = tokens.head[token]
  const hung = head === noun || (head === token + 1 && isRelation(tokens.deprel[token]!, 'nsubj'))
  return hung && (tokens.upos[token] === 'PROPN' || tokens.upos[token] === 'NOUN' || tokens.upos[token - 1] === 'DET')
}

/** Whether no other word of the verb's sentence is finite. */
function isVerbless(tokens: Tokens, verb: number): boolean {
  const sentence = tokens.sentence[verb]!
  for (let i = tokens.sentences[sentence]!; i < tokens.sentences[sentence + 1]!; i++)
    if (i !== verb && !(i > verb && isSubordinate(tokens, i)) && /^(?:VBD|VBZ|VBP|MD)$/.test(tokens.xpos[i]!)) return false
  return true
}

/** A verb, or its auxiliary, of a clause behind: "after the committee honoured him". */
function isSubordinate(tokens: Tokens, token: number): boolean {
  const verb = isRelation(tokens.deprel[token]!, 'aux') ? tokens.head[token]! : token
  return /^(?:advcl|acl|acl:relcl|ccomp)$/.test(tokens.deprel[verb]!)
}

/** The tree with "between five and nine guards" as the object that it is, where a parser took it for a place: of a verb that has no object. */
export function withRangesAsObjects(tokens: Tokens): Tokens {
  let deprel: string[] | undefined
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (tokens.lemma[i] !== 'between' || tokens.upos[i + 1] !== 'NUM') continue
    const noun = tokens.head[i]!
    const verb = noun < 0 ? -1 : tokens.head[noun]!
    if (noun <= i || tokens.deprel[noun] !== 'obl' || verb < 0 || verb >= i || tokens.upos[verb] !== 'VERB') continue
    const below = children(tokens, verb)
    const closes = tokens.lemma.slice(i + 2, noun).includes('and')
    if (!closes || below.some(child => /^(?:obj|aux:pass)$/.test(tokens.deprel[child]!))) continue
    deprel ??= [...tokens.deprel]
    deprel[noun] = 'obj'
    for (const child of below) if (deprel[child] === 'nsubj:pass') deprel[child] = 'nsubj'
  }
  return deprel ? { ...tokens, deprel } : tokens
}

/**
 * The tree with infinitives hung where they belong: "the importance of efforts to free them" is about efforts, where parsers like to hang the verb on
 * the noun above. Only nouns that take an infinitive (those of the lexicon of operators) draw one.
 */
export function withInfinitivesAtTheirNouns(tokens: Tokens): Tokens {
  let head: Int32Array | undefined
  let deprel: string[] | undefined
  for (let to = 1; to < tokens.length; to++) {
    if (tokens.deprel[to] !== 'mark' || form(tokens, to) !== 'to') continue
    const verb = tokens.head[to]!
    const noun = to - 1
    if (verb <= to || tokens.upos[noun] !== 'NOUN' || tokens.head[verb] === noun || operatorsAt(tokens, noun).length === 0) continue
    const above = tokens.head[verb]!
    if (above < 0 || !isUnder(tokens, noun, above)) continue
    // "in a bid to win" too, but not "made an effort to win": there either reading has the same subject.
    if (tokens.upos[above] !== 'NOUN' && !isRelation(tokens.deprel[noun]!, 'obl')) continue
    head ??= Int32Array.from(tokens.head)
    deprel ??= [...tokens.deprel]
    head[verb] = noun
    deprel[verb] = 'acl'
  }
  return head && deprel ? { ...tokens, head, deprel } : tokens
}

/** A repaired tree, but for the sentences in which a repair has made a circle ("threats in order to frighten", where "order" hangs on "frighten"): these as they were. */
export function withoutCircles(repaired: Tokens, tokens: Tokens): Tokens {
  let whole: { readonly head: Int32Array; readonly deprel: string[]; readonly upos: Upos[]; readonly xpos: string[] } | undefined
  for (let s = 0; s + 1 < tokens.sentences.length; s++) {
    const [from, to] = [tokens.sentences[s]!, tokens.sentences[s + 1]!]
    if (!isCircular(repaired, from, to)) continue
    whole ??= { head: Int32Array.from(repaired.head), deprel: [...repaired.deprel], upos: [...repaired.upos], xpos: [...repaired.xpos] }
    for (let i = from; i < to; i++) {
      whole.head[i] = tokens.head[i]!
      whole.deprel[i] = tokens.deprel[i]!
      whole.upos[i] = tokens.upos[i]!
      whole.xpos[i] = tokens.xpos[i]!
    }
  }
  return whole ? { ...repaired, ...whole } : repaired
}

/** Whether a token of the sentence stands under itself: each is climbed from once. */
function isCircular({ head }: Tokens, from: number, to: number): boolean {
  const seen = new Int32Array(to - from)
  for (let i = from; i < to; i++) {
    for (let at = i; at >= 0 && (seen[at - from] === 0 || seen[at - from] === i + 1); at = head[at]!) {
      if (seen[at - from] === i + 1) return true
      seen[at - from] = i + 1
    }
  }
  return false
}
