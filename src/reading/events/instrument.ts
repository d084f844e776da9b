import { children, form, isRelation, type Tokens } from '../../language/index.ts'
import type { Span } from '../../page/index.ts'
import { columns } from '../actors/gazetteer.ts'
import type { EventType } from '../event.ts'
import { INSTRUMENTS } from '../lexicon/instruments.ts'
import { caseOf } from './clause.ts'
import type { Deed } from './deeds.ts'
import { phraseSpan } from './phrase.ts'

/** With what a deed was done: its words, and the kind, mode and code that the lexicon gives it. */
export interface Instrument {
  readonly span: Span
  readonly kind: string
  readonly mode?: string
  readonly cameo?: string
}

interface Entry {
  readonly words: readonly string[]
  readonly kind: string
  readonly mode?: string
  readonly cameo?: string
}

/** The entries by the last of their words, in the lexicon's order. */
const BY_HEAD = index()

function index(): ReadonlyMap<string, readonly Entry[]> {
  const table = new Map<string, Entry[]>()
  for (const [kind = '', mode = '-', cameo = '-', words = ''] of columns(INSTRUMENTS))
    for (const written of words.split(' ')) {
      const parts = written.split('_')
      const entry = { words: parts, kind, ...(mode !== '-' && { mode }), ...(cameo !== '-' && { cameo }) }
      const head = parts.at(-1) ?? written
      table.set(head, [...(table.get(head) ?? []), entry])
    }
  return table
}

const WITH_INSTRUMENTS: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'THREATEN'])

/** What the deed was done with: behind "with", "by" or "in"; as its subject ("a drone killed"), its own noun ("drone strike") or what was fired. */
export function instrumentOf(tokens: Tokens, deed: Deed): Instrument | undefined {
  if (!WITH_INSTRUMENTS.has(deed.type)) return undefined
  const verb = deed.verb ?? deed.trigger
  const below = children(tokens, verb)
  const behind = below.filter(
    child => isRelation(tokens.deprel[child]!, 'obl') && /^(?:with|by|using|in|from)$/.test(caseOf(tokens, child) ?? ''),
  )
  const objects = below.filter(
    child => tokens.deprel[child] === 'obj' && /^(?:fire|launch|use|drop|throw|hurl|detonate|plant|set)$/.test(tokens.lemma[verb]!),
  )
  const using = below
    .filter(child => tokens.lemma[child] === 'use')
    .flatMap(child => children(tokens, child).filter(each => tokens.deprel[each] === 'obj'))
  const subjects = deed.actor ? [deed.actor.token] : []
  const own = tokens.upos[deed.trigger] === 'NOUN' ? [deed.trigger] : []
  for (const token of [...own, ...objects, ...using, ...behind, ...subjects]) {
    const entry = entryAt(tokens, token)
    if (entry)
      return {
        span: phraseSpan(tokens, token),
        kind: entry.kind,
        ...(entry.mode && { mode: entry.mode }),
        ...(entry.cameo && { cameo: entry.cameo }),
      }
  }
  return undefined
}

/** The entry whose words end at this noun, the most words first. */
function entryAt(tokens: Tokens, token: number): Entry | undefined {
  const entries = BY_HEAD.get(tokens.lemma[token]!) ?? BY_HEAD.get(form(tokens, token).toLowerCase()) ?? []
  return entries
    .filter(({ words }) => words.every((word, k) => isWord(tokens, token - words.length + 1 + k, word)))
    .toSorted((a, b) => b.words.length - a.words.length)[0]
}

function isWord(tokens: Tokens, token: number, word: string): boolean {
  return token >= 0 && (tokens.lemma[token] === word || form(tokens, token).toLowerCase() === word)
}
