import type { Article } from '../../article/index.ts'
import { spanOf, type Language } from '../../language/index.ts'
import { itemId } from '../../page/index.ts'
import type { Actor } from '../actor.ts'
import { bodiesOf } from './bodies.ts'
import { candidatesOf } from './candidates.ts'
import type { Cast, Mention } from './cast.ts'
import { descriptionsOf } from './descriptions.ts'
import type { Draft, DraftMention } from './draft.ts'
import type { OwnGazetteer } from './known.ts'
import { personsOf } from './persons.ts'
import { resolve } from './resolve.ts'
import { stateCodes } from './state-codes.ts'
import { textOf, type Text } from './text.ts'

/**
 * Who speaks or acts in an article, and every place where it is mentioned: first the names, brought together with the gazetteer's help; then, in text
 * order, the descriptions and pronouns that look back at them.
 */
export function actorsOf(article: Article, language: Language, own?: OwnGazetteer): Cast {
  const text = textOf(article, language, own)
  const candidates = candidatesOf(text)
  const persons = personsOf(text, candidates)
  const bodies = bodiesOf(text, candidates)
  const before = [...new Set([...persons, ...bodies.values()])]
  const named = new Int32Array(language.tokens.length)
  before.flatMap(({ mentions }) => mentions).forEach(({ first, last }, n) => named.fill(n + 1, first, last + 1))
  const made = resolve(text, before, bodies, descriptionsOf(text, named))
  const names = candidates.map(({ first, last, type }) => ({ ...spanOf(language.tokens, first, last), type }))
  return { ...castOf(text, [...new Set([...before, ...bodies.values(), ...made])]), names, ...(own && { own }) }
}

/** The drafts as actors and mentions, in text order. */
function castOf(text: Text, drafts: readonly Draft[]): Omit<Cast, 'names' | 'own'> {
  const actors: Actor[] = []
  const mentions: Mention[] = []
  const ids = new Map<Draft, string>()
  const taken = new Set<string>()
  for (const draft of drafts) {
    const first = draft.mentions.toSorted(inOrder)[0]
    const at = first && itemId(text.article.id, 'actor', spanOf(text.tokens, first.first, first.last))
    if (!at || taken.has(at)) continue
    taken.add(at)
    ids.set(draft, at)
  }
  for (const [draft, id] of ids) {
    const own = draft.mentions.toSorted(inOrder)
    actors.push(actorOf(text, draft, id, own))
    for (const { first, last, head, core, by, score, otherwise } of own) {
      const other = otherwise && ids.get(otherwise)
      mentions.push({
        ...spanOf(text.tokens, first, last),
        first,
        last,
        head,
        core,
        actor: id,
        by,
        score,
        ...(other && { otherwise: other }),
      })
    }
  }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end)
  actors.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start || b.mentions[0]!.end - a.mentions[0]!.end)
  return { actors, mentions }
}

function inOrder(a: DraftMention, b: DraftMention): number {
  return a.first - b.first || b.last - a.last
}

function actorOf(text: Text, draft: Draft, id: string, mentions: readonly DraftMention[]): Actor {
  const { tokens } = text
  const described = fullestDescription(mentions)
  const description = tokens.text.slice(tokens.start[described.first], tokens.end[described.last])
  const name = draft.type === 'government' && draft.known ? draft.known.name : (fullest(draft.names) ?? draft.known?.name ?? description)
  const cow = draft.country ? stateCodes(draft.country)?.cow : undefined
  const aliases = [...new Set(draft.names)].filter(alias => alias !== name)
  return {
    id,
    name,
    aliases,
    type: draft.type,
    ...(draft.country && { country: draft.country }),
    ...(cow !== undefined && { cow }),
    ...(draft.sector && { sector: draft.sector }),
    roles: draft.roles.filter((role, i) => draft.roles.findIndex(other => other.title === role.title && other.of === role.of) === i),
    mentions: mentions.map(({ first, last }) => spanOf(tokens, first, last)),
    ...(draft.known && { known: draft.known.key }),
    ...(draft.source && { source: draft.source }),
  }
}

/** The description with the most words before its noun, the earliest of those: "a Turkish government official" rather than "the official". */
function fullestDescription(mentions: readonly DraftMention[]): DraftMention {
  let best = mentions[0]!
  for (const mention of mentions) {
    if (mention.by !== 'pronoun' && (best.by === 'pronoun' || mention.head - mention.first > best.head - best.first)) best = mention
  }
  return best
}

/** The name with the most words, the longest of those. */
function fullest(names: readonly string[]): string | undefined {
  return names.toSorted((a, b) => b.split(' ').length - a.split(' ').length || b.length - a.length)[0]
}
