import { children, form, isRelation, type Tokens } from '../../language/index.ts'
import { mayBeSomebody } from './agents.ts'
import { type Argument, caseOf, type Clause } from './clause.ts'
import { nounBehind } from './position.ts'

/** Where the lexicon says that a recipient stands. */

/** The argument in the first of the slots that is filled. `noun` is the object or noun that the predicate itself names, never an argument. */
export function fill(
  tokens: Tokens,
  slots: readonly string[],
  clause: Clause | undefined,
  noun: number | undefined,
  complement: Argument | undefined,
): Argument | undefined {
  for (const slot of slots) {
    const found = inSlot(tokens, slot, clause, noun, complement)
    if (found && (found.token !== noun || slot === 'it')) return found
  }
  return undefined
}

function inSlot(
  tokens: Tokens,
  slot: string,
  clause: Clause | undefined,
  noun: number | undefined,
  complement: Argument | undefined,
): Argument | undefined {
  if (slot === 'obj')
    return clause?.object && clause.object.token !== noun ? clause.object : noun === undefined ? undefined : owner(tokens, noun)
  if (slot === 'second') return clause?.second ?? (noun === undefined ? counted(tokens, clause?.object?.token) : described(tokens, noun))
  if (slot === 'it') return noun === undefined ? undefined : { token: noun, path: 'named' }
  if (slot === 'comp') return complement
  if (slot === 'poss') return noun === undefined ? undefined : possessor(tokens, noun)
  return byPreposition(tokens, slot, clause, noun)
}

function byPreposition(tokens: Tokens, preposition: string, clause: Clause | undefined, noun: number | undefined): Argument | undefined {
  const own = noun === undefined ? undefined : nmodBy(tokens, noun, preposition)
  if (own) return own
  // "To this aim the envoy spoke to the mayor": somebody rather than the first thing.
  const obliques = clause?.obliques.filter(({ by, token }) => by === preposition && token !== noun) ?? []
  const oblique = obliques.find(({ token }) => mayBeSomebody(tokens, token)) ?? obliques[0]
  if (oblique) return oblique
  const gap = clause && stranded(tokens, clause.verb, preposition)
  if (gap !== undefined) return { token: gap, path: 'relative' }
  const object = clause?.object
  // "May's agreement on leaving the union" is May's: only without an owner is the noun within looked at.
  const depth = object && possessor(tokens, object.token) ? 0 : 1
  const onObject = object && object.token !== noun ? nmodBy(tokens, object.token, preposition, depth) : undefined
  const from = noun ?? clause?.verb
  const behind =
    onObject || from === undefined || preposition === 'of'
      ? undefined
      : nounBehind(tokens, from, preposition, clause === undefined ? 5 : 14)
  return onObject ?? (behind === undefined ? undefined : { token: behind, path: `behind:${preposition}` })
}

/** "the man they spoke to left": a relative clause's preposition that nothing follows has its noun before the clause. */
function stranded(tokens: Tokens, verb: number, preposition: string): number | undefined {
  if (tokens.deprel[verb] !== 'acl:relcl' || tokens.head[verb]! > verb || form(tokens, verb + 1).toLowerCase() !== preposition)
    return undefined
  return /^(?:VBD|VBZ|VBP|MD|IN|,|\.)$/.test(tokens.xpos[verb + 2] ?? '') ? tokens.head[verb] : undefined
}

/** "talks with the rebels", "sanctions on Iran": a noun's dependent with this preposition, one noun further in too ("a wave of attacks on"). */
export function nmodBy(tokens: Tokens, noun: number, preposition: string, depth = 1): Argument | undefined {
  for (const child of children(tokens, noun)) {
    const relation = tokens.deprel[child]!
    if ((isRelation(relation, 'nmod') || isRelation(relation, 'obl')) && caseOf(tokens, child) === preposition)
      return { token: child, path: `nmod:${preposition}` }
  }
  if (depth === 0) return undefined
  for (const child of children(tokens, noun)) {
    if (!isRelation(tokens.deprel[child]!, 'nmod') || tokens.deprel[child] === 'nmod:poss') continue
    const found = nmodBy(tokens, child, preposition, depth - 1)
    if (found) return { token: found.token, path: `nmod>${found.path}` }
  }
  return undefined
}

export function possessor(tokens: Tokens, noun: number): Argument | undefined {
  const child = children(tokens, noun).find(each => tokens.deprel[each] === 'nmod:poss' && form(tokens, each).toLowerCase() !== 'whose')
  return child === undefined ? undefined : { token: child, path: 'nmod:poss' }
}

/** Whose the noun is, or what: "the group's assets", "assets of the group". */
function owner(tokens: Tokens, noun: number): Argument | undefined {
  return possessor(tokens, noun) ?? nmodBy(tokens, noun, 'of', 0) ?? described(tokens, noun)
}

/** "gave America permission", "held two nurses hostage": trees often make one noun of two objects. */
export function described(tokens: Tokens, noun: number): Argument | undefined {
  const child = children(tokens, noun).find(
    each =>
      /^(?:compound|nmod|nmod:desc|appos)$/.test(tokens.deprel[each]!) &&
      each < noun &&
      caseOf(tokens, each) === undefined &&
      (tokens.upos[each] === 'PROPN' ||
        (tokens.upos[each] === 'NOUN' && (form(tokens, each).endsWith('s') || (mayBeSomebody(tokens, each) && hasArticle(tokens, noun))))),
  )
  return child === undefined ? undefined : { token: child, path: 'compound' }
}

/** "lent Athens two billion marks": a name before a number is who gets it. */
function counted(tokens: Tokens, noun: number | undefined): Argument | undefined {
  const found = noun === undefined ? undefined : described(tokens, noun)
  return found && /^(?:NUM|DET)$/.test(tokens.upos[found.token + 1] ?? '') ? found : undefined
}

/** "granted the government permission": an article before two nouns, of which the second takes none, is the first's. */
function hasArticle(tokens: Tokens, noun: number): boolean {
  return /^(?:permission|access|approval|consent|immunity|asylum|aid|support|notice)$/.test(tokens.lemma[noun]!)
}
