import { toponymsCalled } from '../places/toponyms.ts'
import { foldName } from './fold.ts'
import { formsOf, knownActor } from './gazetteer.ts'
import type { Form, Known, Leader, OwnGazetteer, Post } from './known.ts'
import { leaderIndex, leaderNamed, personKey } from './leaders.ts'
import type { OwnActor } from './own-actor.ts'
import { addNoun, nounKey, nounWords, type RoleEnding } from './role-noun.ts'
import { phraseIndex } from './words.ts'

/**
 * Lays out the actors of a user's files to be looked up before ours. One that has the key of an actor of ours, or else its name and its kind, is that actor:
 * what the user says of it goes before what we say, and what the user leaves out stays. Of two of theirs that disagree the first stands.
 */
export function ownGazetteer(actors: readonly OwnActor[]): OwnGazetteer {
  const known = new Map<string, Known>()
  const forms: [string, Form][] = []
  const leaders: Leader[] = []
  const nouns = new Map<string, RoleEnding[]>()
  for (const actor of actors) {
    const { type, aliases, seats, adjectives, people } = actor
    const names = [actor.name, ...aliases]
    if (type === 'noun') {
      for (const name of names) {
        addNoun(nouns, { words: nounWords(name), key: nounKey(name.toLowerCase()), kind: 'person', sector: actor.sector ?? 'UNK' })
      }
      continue
    }
    if (type === 'person') {
      const leader = leaderOf(actor, names)
      if (!known.has(leader.known.key)) known.set(leader.known.key, leader.known)
      leaders.push(leader)
      continue
    }
    const own = knownOf(actor, type)
    const first = known.get(own.key) ?? own
    known.set(first.key, first)
    for (const name of names) forms.push([name, { known: first, kind: type === 'people' ? 'people' : 'name' }])
    for (const adjective of adjectives) forms.push([adjective, { known: first, kind: 'adjective' }])
    for (const seat of seats) forms.push([seat, { known: first, kind: toponymsCalled(seat).length > 0 ? 'capital' : 'seat' }])
    for (const person of people) {
      const [one, many] = person.split('/')
      forms.push([one!, { known: first, kind: 'person' }], [many ?? `${one}s`, { known: first, kind: 'people' }])
    }
  }
  for (const found of nouns.values()) found.sort((a, b) => b.noun.words.length - a.noun.words.length)
  return { forms: phraseIndex(forms), known, leaders: leaderIndex(leaders), nouns }
}

function knownOf({ name, key, country, sector }: OwnActor, type: Known['type']): Known {
  const ours = key === undefined ? formsOf(name).find(form => form.kind === 'name' && form.known.type === type)?.known : knownActor(key)
  const state = country ?? ours?.country
  const branch = sector ?? ours?.sector ?? SECTORS[type]
  return {
    key: ours?.key ?? key ?? `user:${foldName(name).replaceAll(' ', '-')}`,
    name: ours?.name ?? name,
    type,
    ...(state !== undefined && { country: state }),
    ...(branch !== undefined && { sector: branch }),
    own: true,
  }
}

/** The sector of an actor of whom only the type is said. */
const SECTORS: { readonly [type: string]: Known['sector'] } = {
  government: 'GOV',
  military: 'MIL',
  'armed-group': 'REB',
  party: 'PTY',
  media: 'MED',
  people: 'CVL',
}

function leaderOf({ name, key, country, sector, gender, roles }: OwnActor, names: readonly string[]): Leader {
  const ours = leaderNamed(name)
  const state = country ?? ours?.known.country
  const branch = sector ?? ours?.known.sector
  const sex = gender ?? ours?.gender
  const posts: Post[] = roles.map(({ title, of, from, to }) => ({
    title,
    noun: nounKey(title.toLowerCase()),
    ...(sector !== undefined && { sector }),
    ...(of !== undefined && { of, ...(state !== undefined && { country: state }) }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  }))
  const called = [...new Set([...names, ...(ours?.called ?? [])])]
  return {
    known: {
      key: key ?? ours?.known.key ?? personKey(name),
      name,
      type: 'person',
      ...(state !== undefined && { country: state }),
      ...(branch !== undefined && { sector: branch }),
      own: true,
    },
    ...(sex && { gender: sex }),
    posts: [...posts, ...(ours?.posts ?? [])],
    of: ours?.of ?? (state ? (knownActor(state)?.name ?? state) : ''),
    called,
    names: called.map(each => foldName(each).split(' ')),
  }
}
