import type { Sector } from '../actor.ts'
import { LEADERS } from '../lexicon/leaders.ts'
import type { Draft, Gender } from './draft.ts'
import { foldName } from './fold.ts'
import { columns, items, knownActor } from './gazetteer.ts'
import type { Known, Leader, LeaderIndex, OwnGazetteer, Post } from './known.ts'
import { nounKey } from './roles.ts'
import { skeleton, soundsLike } from './sound.ts'
import { phraseIndex, phrasesAt, type Words } from './words.ts'

const POSTS: { readonly [code: string]: readonly [title: string, sector: Sector] } = {
  P: ['president', 'GOV'],
  K: ['monarch', 'GOV'],
  PM: ['prime minister', 'GOV'],
  CH: ['chancellor', 'GOV'],
  FM: ['foreign minister', 'GOV'],
  DM: ['defence minister', 'MIL'],
  SoS: ['secretary of state', 'GOV'],
  SoD: ['defense secretary', 'MIL'],
  FS: ['foreign secretary', 'GOV'],
  DS: ['defence secretary', 'MIL'],
  VP: ['vice president', 'GOV'],
  L: ['leader', 'GOV'],
  RL: ['leader', 'REB'],
  SL: ['supreme leader', 'GOV'],
  CP: ['crown prince', 'GOV'],
  SG: ['secretary-general', 'IGO'],
  H: ['head', 'GOV'],
  O: ['opposition leader', 'OPP'],
  S: ['spokesman', 'GOV'],
  G: ['commander', 'MIL'],
  M: ['minister', 'GOV'],
  NSA: ['national security adviser', 'GOV'],
  E: ['envoy', 'GOV'],
  J: ['prosecutor', 'JUD'],
}

let ours: LeaderIndex | undefined

function leaders(): LeaderIndex {
  ours ??= leaderIndex(columns(LEADERS).map(leaderOf))
  return ours
}

function leaderOf([names, gender, of, posts]: readonly string[]): Leader {
  const held = items(posts).map(postOf)
  const body = knownActor(of!)
  const all = items(names)
  const sector = body && body.type !== 'government' ? (body.sector ?? 'UNK') : held.at(-1)?.sector
  return {
    known: {
      key: personKey(all[0]!),
      name: all[0]!,
      type: 'person',
      ...(body?.country && { country: body.country }),
      ...(sector && { sector }),
    },
    ...(gender && { gender: gender as Gender }),
    posts: body && body.type !== 'government' ? held.map(post => (post.of ? post : { ...post, ...(sector && { sector }) })) : held,
    of: body?.name ?? of!,
    called: all,
    names: all.map(name => foldName(name).split(' ')),
  }
}

/** The key of a person of this name. */
export function personKey(name: string): string {
  return `person:${foldName(name).replaceAll(' ', '-')}`
}

function postOf(text: string): Post {
  const [coded = '', period = ''] = text.split(' ')
  const [code = '', of] = coded.split('@')
  const [from, to] = period.split('..')
  const [title, sector] = POSTS[code] ?? ['leader', 'GOV']
  const body = of === undefined ? undefined : knownActor(of)
  return {
    title,
    noun: nounKey(title),
    sector: body && body.type !== 'government' ? (body.sector ?? sector) : sector,
    ...(body && { of: body.name }),
    ...(body?.country && { country: body.country }),
    ...(from && { from }),
    ...(to && { to }),
  }
}

/** The state that a leader acted for in a post; undefined for a body of several. */
export function countryIn({ known }: Leader, { of, country }: Post): string | undefined {
  return of === undefined ? known.country : country
}

/** Lays out leaders to be looked up by surname and by full name. */
export function leaderIndex(all: readonly Leader[]): LeaderIndex {
  const bySurname = new Map<string, Leader[]>()
  for (const leader of all) for (const words of leader.names) add(bySurname, words.at(-1)!, leader)
  const full = all.flatMap(({ called }) => called).filter(name => name.includes(' '))
  return { bySurname, fullNames: phraseIndex(full.map(name => [name, undefined])) }
}

function add(index: Map<string, Leader[]>, key: string, leader: Leader): void {
  const same = index.get(key)
  if (!same) index.set(key, [leader])
  else if (!same.includes(leader)) same.push(leader)
}

const skeletons = new WeakMap<LeaderIndex, Map<string, Leader[]>>()

/** The leaders whose surname may be spelled so; laid out when first asked for, which few articles do. */
function spelledLike(index: LeaderIndex, surname: string): readonly Leader[] {
  let found = skeletons.get(index)
  if (!found) {
    found = new Map()
    for (const [word, same] of index.bySurname) for (const leader of same) add(found, skeleton(word), leader)
    skeletons.set(index, found)
  }
  return found.get(skeleton(surname)) ?? []
}

/**
 * The leader that a name means, given when the article was published and what it says of the person; one of the user's before one of ours. A surname
 * alone is one only where a single leader of that name was in office around that time, or the text's title fits. A name in full may be spelled otherwise.
 */
export function leaderCalled(
  words: readonly string[],
  published: string | undefined,
  draft: Draft,
  own: OwnGazetteer | undefined,
): Leader | undefined {
  return (own && calledIn(own.leaders, words, published, draft)) ?? calledIn(leaders(), words, published, draft)
}

function calledIn(index: LeaderIndex, words: readonly string[], published: string | undefined, draft: Draft): Leader | undefined {
  const surname = words.at(-1)!
  const fits = (leader: Leader) =>
    (!draft.country ||
      !leader.known.country ||
      draft.country === leader.known.country ||
      leader.posts.some(post => draft.country === countryIn(leader, post))) &&
    (!draft.gender || !leader.gender || draft.gender === leader.gender)
  const same = (index.bySurname.get(surname) ?? []).filter(fits)
  const full = same.filter(leader => leader.names.some(name => sameName(name, words)))
  if (words.length > 1) {
    if (full[0]) return full.find(leader => leader.names.some(name => name.join(' ') === words.join(' '))) ?? full[0]
    return spelledLike(index, surname).find(leader => fits(leader) && leader.names.some(name => sameName(name, words)))
  }
  if (draft.roles.length > 0) {
    const titled = same.filter(leader => leader.posts.some(post => draft.heads.has(post.noun) && inTime(post, published)))
    // Two presidents of one name, in a text without a date: the later, where both are of one state.
    if (titled.length === 1 || (published === undefined && ofOneState(titled)))
      return titled.toSorted((a, b) => (latest(a) < latest(b) ? 1 : -1))[0]
    // "President Clinton" in a text that looks back: out of time, and yet no other is known.
    const ever = same.filter(leader => leader.posts.some(post => draft.heads.has(post.noun)))
    if (titled.length === 0 && ever.length === 1 && published !== undefined && (ever[0]!.posts[0]?.from ?? '') <= published) return ever[0]
  }
  const inOffice = same.filter(leader => leader.posts.some(post => inTime(post, published)))
  if (published !== undefined && inOffice.length === 1) return inOffice[0]
  if (full.length === 1) return full[0]
  // Without a date a bare surname is a head of state's or government's where nobody of another state is known by it.
  if (published !== undefined || draft.roles.length > 0 || (same.length > 1 && !ofOneState(same))) return undefined
  return same.filter(({ posts }) => posts.some(({ noun }) => HEADS.has(noun))).toSorted((a, b) => (latest(a) < latest(b) ? 1 : -1))[0]
}

const HEADS = new Set(['president', 'prime minister', 'chancellor', 'monarch', 'supreme leader'])

function ofOneState(found: readonly Leader[]): boolean {
  return found.length > 1 && found.every(({ known }) => known.country !== undefined && known.country === found[0]!.known.country)
}

/** When a leader's last post ended; one without an end is held still. */
function latest({ posts }: Leader): string {
  return posts.reduce((last, { to = '9999' }) => (to > last ? to : last), '')
}

/** Whether two full names are one: the same words, or the surname and a given name are so spelled that they can be. */
function sameName(known: readonly string[], words: readonly string[]): boolean {
  if (known.join(' ') === words.join(' ')) return true
  if (words.length < 2 || known.length < 2 || !soundsLike(known.at(-1)!, words.at(-1)!)) return false
  const given = words.slice(0, -1)
  const knownGiven = known.slice(0, -1)
  if (soundsLike(given.join(' '), knownGiven.join(' '))) return true
  // A part of the given names will do ("Vladimir Vladimirovich Putin") where the surname is spelled as ours is.
  return known.at(-1) === words.at(-1) && given.some(word => word.length > 1 && knownGiven.some(other => soundsLike(other, word)))
}

/** Whether a post was held within two years of a day. */
function inTime({ from, to }: Post, published: string | undefined): boolean {
  if (published === undefined) return true
  const year = Number(published.slice(0, 4))
  return Number((from ?? '0000').slice(0, 4)) - 1 <= year && year <= Number((to ?? '9999').slice(0, 4)) + 2
}

/** Whether a post was held on a day. */
export function held({ from, to }: Post, published: string): boolean {
  return (from ?? '') <= published && published <= `${to ?? '9999'}~`
}

/** Where the full names of leaders stand among the words of a text. */
export function leadersIn(words: Words, own: OwnGazetteer | undefined): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = []
  for (let i = 0; i < words.folded.length; i++) {
    const theirs = own ? (phrasesAt(own.leaders.fullNames, words, i)[0]?.folded.length ?? 0) : 0
    const length = Math.max(theirs, phrasesAt(leaders().fullNames, words, i)[0]?.folded.length ?? 0)
    if (length === 0) continue
    found.push({ start: words.start[i]!, end: words.end[i + length - 1]! })
    i += length - 1
  }
  return found
}

/** Who held a post of a state when the article was published. */
export function officeHolder(
  country: string,
  noun: string,
  published: string | undefined,
  own: OwnGazetteer | undefined,
): Known | undefined {
  if (published === undefined) return undefined
  for (const { bySurname } of own ? [own.leaders, leaders()] : [leaders()])
    for (const same of bySurname.values())
      for (const leader of same)
        if (leader.posts.some(post => post.noun === noun && held(post, published) && countryIn(leader, post) === country))
          return leader.known
  return undefined
}

/** Our leader of exactly this name, whom a user's file may mend. */
export function leaderNamed(name: string): Leader | undefined {
  const words = foldName(name)
  const surname = words.slice(words.lastIndexOf(' ') + 1)
  return leaders()
    .bySurname.get(surname)
    ?.find(leader => leader.names.some(known => known.join(' ') === words))
}
