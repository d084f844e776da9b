import type { Sector } from '../actor.ts'
import { LEADERS } from '../lexicon/leaders.ts'
import type { Draft, Gender } from './draft.ts'
import { foldName, skeleton } from './fold.ts'
import { columns, items, knownActor, type Known } from './gazetteer.ts'
import { nounKey } from './roles.ts'
import { phraseIndex, phrasesAt, type PhraseIndex, type Words } from './words.ts'

/** A person of the gazetteer with the posts that it held. */
export interface Leader {
  readonly known: Known
  readonly gender?: Gender
  readonly posts: readonly Post[]
  /** The state or body that it held them in. */
  readonly of: string
  /** The folded words of each of its names. */
  readonly names: readonly (readonly string[])[]
}

/** `from` and `to` are ISO months or years, inclusive; no `to`: holds it still, as far as the gazetteer knows. */
export interface Post {
  readonly title: string
  readonly noun: string
  readonly from?: string
  readonly to?: string
}

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

let bySurname: Map<string, Leader[]> | undefined

function leaders(): Map<string, Leader[]> {
  if (bySurname) return bySurname
  bySurname = new Map()
  for (const [names, gender, of, posts] of columns(LEADERS)) {
    const held = items(posts).map(postOf)
    const body = knownActor(of!)
    const all = items(names)
    const leader: Leader = {
      known: {
        key: `person:${foldName(all[0]!).replaceAll(' ', '-')}`,
        name: all[0]!,
        type: 'person',
        ...(body?.country && { country: body.country }),
        sector: body && body.type !== 'government' ? (body.sector ?? 'UNK') : held[0]!.sector,
      },
      ...(gender && { gender: gender as Gender }),
      posts: held,
      of: body?.name ?? of!,
      names: all.map(name => foldName(name).split(' ')),
    }
    for (const words of leader.names) {
      const surname = words.at(-1)!
      const same = bySurname.get(surname)
      if (!same) bySurname.set(surname, [leader])
      else if (!same.includes(leader)) same.push(leader)
    }
  }
  return bySurname
}

function postOf(text: string): Post & { readonly sector: Sector } {
  const [code, period = ''] = text.split(' ')
  const [from, to] = period.split('..')
  const [title, sector] = POSTS[code!] ?? ['leader', 'GOV']
  return { title, noun: nounKey(title), sector, ...(from && { from }), ...(to && { to }) }
}

/**
 * The leader that a name means, given when the article was published and what it says of the person. A surname alone is one only where a single
 * leader of that name was in office around that time, or the text's title fits.
 */
export function leaderCalled(words: readonly string[], published: string | undefined, draft: Draft): Leader | undefined {
  const same = (leaders().get(words.at(-1)!) ?? []).filter(
    leader =>
      (!draft.country || !leader.known.country || draft.country === leader.known.country) &&
      (!draft.gender || !leader.gender || draft.gender === leader.gender),
  )
  const full = same.filter(leader => leader.names.some(name => sameName(name, words)))
  if (words.length > 1) return full[0]
  if (draft.roles.length > 0) {
    const titled = same.filter(leader => leader.posts.some(post => draft.heads.has(post.noun) && inTime(post, published)))
    if (titled.length === 1) return titled[0]
  }
  const inOffice = same.filter(leader => leader.posts.some(post => inTime(post, published)))
  return published !== undefined && inOffice.length === 1 ? inOffice[0] : full.length === 1 ? full[0] : undefined
}

/** Whether two full names are one: the same words, or the same surname with a given name spelled alike. */
function sameName(known: readonly string[], words: readonly string[]): boolean {
  if (known.join(' ') === words.join(' ')) return true
  if (words.length < 2 || known.length < 2) return false
  if (known.at(-1) !== words.at(-1)) return false
  const given = words.slice(0, -1).map(skeleton)
  return known.slice(0, -1).some(word => given.includes(skeleton(word)))
}

/** Whether a post was held within two years of a day. */
function inTime({ from, to }: Post, published: string | undefined): boolean {
  if (published === undefined) return true
  const year = Number(published.slice(0, 4))
  return Number((from ?? '0000').slice(0, 4)) - 1 <= year && year <= Number((to ?? '9999').slice(0, 4)) + 2
}

let fullNames: PhraseIndex<undefined> | undefined

/** Where the full names of leaders stand among the words of a text. */
export function leadersIn(words: Words): { readonly start: number; readonly end: number }[] {
  if (!fullNames) {
    const names = columns(LEADERS).flatMap(([all]) => items(all))
    fullNames = phraseIndex(names.filter(name => name.includes(' ')).map(name => [name, undefined]))
  }
  const found: { start: number; end: number }[] = []
  for (let i = 0; i < words.folded.length; i++) {
    const length = phrasesAt(fullNames, words, i)[0]?.folded.length
    if (!length) continue
    found.push({ start: words.start[i]!, end: words.end[i + length - 1]! })
    i += length - 1
  }
  return found
}

/** Who held a post of a state when the article was published. */
export function officeHolder(country: string, noun: string, published: string | undefined): Known | undefined {
  if (published === undefined) return undefined
  for (const same of leaders().values())
    for (const { known, posts } of same)
      if (
        known.country === country &&
        posts.some(post => post.noun === noun && (post.from ?? '') <= published && published <= `${post.to ?? '9999'}~`)
      )
        return known
  return undefined
}
