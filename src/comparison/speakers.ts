import type { Actor } from '../reading/index.ts'
import type { Account } from './account.ts'
import type { Identity } from './identity.ts'
import { voiceOf } from './voice.ts'

/** The actor that stands for a voice wherever one is named: in the record's order the first that is most the thing itself. */
export interface Standing {
  /** The actor's id in its article, so that the record's actors tell its names. */
  readonly id: string
  readonly name: string
}

/** The actor for each voice: for a government the state itself rather than one of its ministers, for all others the first with the fullest name. */
export function standings(accounts: readonly Account[], identity: Identity): Map<string, Standing> {
  const best = new Map<string, { actor: Actor; rank: number }>()
  for (const { article, reading } of accounts) {
    for (const actor of reading.actors) {
      const figure = identity.figure(article.id, actor.id)
      if (!figure) continue
      const voice = voiceOf(figure)
      const rank = rankOf(actor, voice)
      const known = best.get(voice)
      if (!known || rank > known.rank) best.set(voice, { actor, rank })
    }
  }
  return new Map([...best].map(([voice, { actor }]) => [voice, { id: actor.id, name: actor.name }]))
}

function rankOf({ known, type, aliases }: Actor, voice: string): number {
  if (voice.startsWith('government:')) return known === voice.slice('government:'.length) ? 3 : type === 'government' ? 2 : 1
  return Math.min(aliases.length, 9) / 10
}
