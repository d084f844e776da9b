import { ancestors, form, isRelation, type Tokens } from '../../language/index.ts'
import { operatorsAt } from './operators.ts'

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
    if (above < 0 || !ancestors(tokens, noun).includes(above)) continue
    // "in a bid to win" too, but not "made an effort to win": there either reading has the same subject.
    if (tokens.upos[above] !== 'NOUN' && !isRelation(tokens.deprel[noun]!, 'obl')) continue
    head ??= Int32Array.from(tokens.head)
    deprel ??= [...tokens.deprel]
    head[verb] = noun
    deprel[verb] = 'acl'
  }
  return head && deprel ? { ...tokens, head, deprel } : tokens
}
