import { form, subtree, type Tokens } from '../../language/index.ts'
import { columns } from '../actors/gazetteer.ts'
import { CONTEXTS } from '../lexicon/contexts.ts'

/** What events are about, in PLOVER's terms, by their code and by the words of their clause. */

interface Context {
  readonly name: string
  readonly codes: readonly string[]
}

const ALL: readonly Context[] = columns(CONTEXTS).map(([name = '', codes = '']) => ({
  name,
  codes: codes.split(' ').filter(code => code !== ''),
}))

/** The contexts that a word tells, and those that two words tell by the first of them. */
const WORDS = new Map<string, { readonly next: string | undefined; readonly name: string }[]>()
for (const [name = '', , words = ''] of columns(CONTEXTS))
  for (const written of words.split(' ')) {
    const [first = '', next] = written.split('_')
    WORDS.set(first, [...(WORDS.get(first) ?? []), { next, name }])
  }

/** The contexts of an event, in the lexicon's order: those of its code, and those that a word of its clause tells; what another clause says does not count. */
export function contextsOf(tokens: Tokens, head: number, cameo: string | undefined): string[] {
  const told = new Set<string>()
  const clause = subtree(
    tokens,
    head,
    child =>
      /^(?:acl:relcl|parataxis|ccomp)$/.test(tokens.deprel[child]!) ||
      (/^(?:conj|advcl)/.test(tokens.deprel[child]!) && tokens.upos[child] === 'VERB'),
  )
  for (const i of clause)
    for (const word of new Set([tokens.lemma[i]!.toLowerCase(), form(tokens, i).toLowerCase()]))
      for (const { next, name } of WORDS.get(word) ?? [])
        if (next === undefined || tokens.lemma[i + 1] === next || (i + 1 < tokens.length && form(tokens, i + 1).toLowerCase() === next))
          told.add(name)
  return ALL.filter(({ name, codes }) => told.has(name) || (cameo !== undefined && carries(codes, cameo))).map(({ name }) => name)
}

/** Whether a code or a coarser one of it is among those that carry the context. */
function carries(codes: readonly string[], cameo: string): boolean {
  return codes.some(code => cameo.startsWith(code))
}
