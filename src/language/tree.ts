import type { Tokens } from './tokens.ts'

/** The one way to walk a tree: every room that needs a child, a subtree or a path takes it from here. */

/** The dependents of token i, in text order. */
export function children(tokens: Tokens, i: number): number[] {
  const found: number[] = []
  const sentence = tokens.sentence[i]!
  for (let j = tokens.sentences[sentence]!; j < tokens.sentences[sentence + 1]!; j++) if (tokens.head[j] === i) found.push(j)
  return found
}

/** The dependents of token i whose relation is one of `relations`; a relation without a subtype stands for all its subtypes. */
export function childrenBy(tokens: Tokens, i: number, ...relations: readonly string[]): number[] {
  return children(tokens, i).filter(child => relations.some(relation => isRelation(tokens.deprel[child]!, relation)))
}

/** Whether `deprel` is the relation asked for, or a subtype of it: `nsubj:pass` is an `nsubj`. */
export function isRelation(deprel: string, relation: string): boolean {
  return deprel === relation || (deprel.startsWith(relation) && deprel[relation.length] === ':')
}

/** Token i and all below it, in text order; `stop` prunes a token with all below it. */
export function subtree(tokens: Tokens, i: number, stop?: (token: number) => boolean): number[] {
  const found = [i]
  for (let k = 0; k < found.length; k++) for (const child of children(tokens, found[k]!)) if (!stop?.(child)) found.push(child)
  return found.toSorted((a, b) => a - b)
}

/** The tokens from i up to the root, i first. */
export function ancestors(tokens: Tokens, i: number): number[] {
  const found: number[] = []
  for (let at = i; at >= 0 && found.length <= tokens.length; at = tokens.head[at]!) found.push(at)
  return found
}

/** Whether token `below` is `above` or stands under it. */
export function isUnder(tokens: Tokens, below: number, above: number): boolean {
  return ancestors(tokens, below).includes(above)
}
