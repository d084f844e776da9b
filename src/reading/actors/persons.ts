import type { Candidate } from './candidates.ts'
import { emptyDraft, type Draft, type Gender } from './draft.ts'
import { foldName } from './fold.ts'
import { genderOfName } from './gender.ts'
import type { Leader } from './known.ts'
import { countryIn, held, leaderCalled } from './leaders.ts'
import { soundsLike } from './sound.ts'
import { headOf, type Text } from './text.ts'
import { titleAfter, titleBefore, titleBeforeComma, type Title } from './titles.ts'

interface Person {
  readonly draft: Draft
  /** The folded words of its fullest name. */
  words: readonly string[]
}

interface Named {
  readonly first: number
  readonly last: number
  readonly words: readonly string[]
  readonly titles: readonly Title[]
}

/** The persons named in a text: surnames, given names and other spellings brought together with the full name, titles kept as roles. */
export function personsOf(text: Text, candidates: readonly Candidate[]): Draft[] {
  const names = candidates.filter(({ type }) => type === 'PER').map(candidate => named(text, candidate))
  const people: Person[] = []
  for (const name of names) if (name.words.length > 1) join(text, people, name)
  for (const name of names) if (name.words.length === 1) join(text, people, name)
  for (const name of strays(text, candidates, people)) join(text, people, name)
  for (const { draft, words } of people) complete(text, draft, words)
  return people.map(({ draft }) => draft)
}

function named(text: Text, { first, last }: Candidate): Named {
  const { tokens, lower } = text
  const end = lower[last] === "'s" || lower[last] === '’s' ? last - 1 : last
  const words = nameWords(tokens.text.slice(tokens.start[first], tokens.end[end]))
  const titles = [
    titleBefore(text, first),
    titleBeforeComma(text, first, end + 1),
    titleAfter(text, end + 1),
    stateBehind(text, first, end),
  ].filter(title => title !== undefined)
  return { first, last: end, words, titles }
}

/** "King Abdullah of Jordan", "Haile Selassie of Ethiopia": the state said right behind the name. */
function stateBehind({ lower, matches, matchOf }: Text, first: number, end: number): Title | undefined {
  const form = lower[end + 1] === 'of' ? matches[matchOf[end + 2]!]?.forms[0] : undefined
  const state = form?.kind === 'name' && form.known.country === form.known.key ? form.known.country : undefined
  return state === undefined ? undefined : { first, last: end, country: state }
}

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/** The folded words of a person's name, without "Jr." and the like. */
function nameWords(name: string): readonly string[] {
  const words = foldName(name.replace(',', ' ')).split(' ')
  return words.length > 1 && SUFFIXES.has(words.at(-1) ?? '') ? words.slice(0, -1) : words
}

/** Surnames of the people found that no tagger saw. */
function strays({ tokens, lower }: Text, candidates: readonly Candidate[], people: readonly Person[]): Named[] {
  const surnames = new Set(people.filter(({ words }) => words.length > 1).map(({ words }) => words.at(-1)!))
  const taken = new Uint8Array(tokens.length)
  for (const { first, last } of candidates) taken.fill(1, first, last + 1)
  const found: Named[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i] || lower[i]!.length < 3 || lower[i] === tokens.text.slice(tokens.start[i], tokens.end[i])) continue
    const word = foldName(lower[i]!)
    if (surnames.has(word)) found.push({ first: i, last: i, words: [word], titles: [] })
  }
  return found
}

/** Adds a name to the person it means, or makes a new one. */
function join(text: Text, people: Person[], name: Named): void {
  const { tokens } = text
  const gender = name.titles.find(title => title.gender)?.gender
  let person = bestOf(people, name, gender)
  if (!person) {
    const draft = emptyDraft('person')
    draft.human = true
    person = { draft, words: name.words }
    people.push(person)
  } else if (name.words.length > person.words.length) person.words = name.words
  const { draft } = person
  if (gender) draft.gender ??= gender
  const before = name.titles.find(({ last }) => last === name.first - 1)
  const first = before?.first ?? name.first
  draft.names.push(tokens.text.slice(tokens.start[name.first], tokens.end[name.last]))
  draft.mentions.push({ first, last: name.last, head: headOf(tokens, first, name.last), core: name.first, by: 'name', score: 1 })
  for (const title of name.titles) {
    if (title.noun) draft.heads.add(title.noun)
    if (title.role) draft.roles.push(title.role)
    if (title.country && !draft.country) {
      draft.country = title.country
      draft.source = 'text'
    }
    if (title.sector && !draft.sector) draft.sector = title.sector
    if (title.stateless) draft.stateless = true
    if (title !== before && (title.last < name.first || title.first > name.last) && title.last - title.first < MOST_DESCRIPTION)
      draft.mentions.push({
        first: title.first,
        last: title.last,
        head: headOf(tokens, title.first, title.last),
        core: title.first,
        by: 'description',
        score: 0.9,
      })
  }
}

const MOST_DESCRIPTION = 24

/** Whom a name means among the people known so far: the latest that it fits best. */
function bestOf(people: readonly Person[], { first, words }: Named, gender: Gender | undefined): Person | undefined {
  let best: Person | undefined
  let bestRank = 0
  for (const person of people) {
    const fit = fits(person.words, words)
    if (fit === 0 || (gender && person.draft.gender && gender !== person.draft.gender)) continue
    const latest = person.draft.mentions.reduce(
      (near, mention) => Math.min(near, mention.first < first ? first - mention.first : 10_000),
      20_000,
    )
    const rank = fit * 100_000 - latest
    if (rank > bestRank) {
      best = person
      bestRank = rank
    }
  }
  return best
}

/** How well a name fits a fuller one: 3 the same, 2 its end (a surname) or its whole with other given names, 1 its beginning; 0 not. */
export function fits(full: readonly string[], name: readonly string[]): number {
  const [long, short] = full.length >= name.length ? [full, name] : [name, full]
  if (short.every((word, i) => word === long[long.length - short.length + i])) return short.length === long.length ? 3 : 2
  const sameEnd = short.at(-1) === long.at(-1) || (short.length > 1 && soundsLike(short.at(-1)!, long.at(-1)!))
  if (short.length > 1 && sameEnd && sameGiven(short[0]!, long.slice(0, -1))) return 2
  if (short.length === 1 && long.length > 1 && short[0] === long[0]) return 1
  if (short.length > 1 && short.every((word, i) => word === long[i])) return 1
  return 0
}

/** Whether a given name or initial is one of several, spelled alike or otherwise. */
function sameGiven(given: string, others: readonly string[]): boolean {
  return others.some(
    other =>
      other === given ||
      (given.length === 1 && other.startsWith(given)) ||
      (other.length === 1 && given.startsWith(other)) ||
      soundsLike(other, given),
  )
}

/** What the gazetteer adds where the text is silent. */
function complete({ article, own }: Text, draft: Draft, words: readonly string[]): void {
  const leader = leaderCalled(words, article.published?.value, draft, own)
  if (leader) {
    const published = article.published?.value
    const post = published === undefined ? undefined : leader.posts.find(each => held(each, published))
    const country = post ? countryIn(leader, post) : leader.known.country
    const sector = post?.sector ?? leader.known.sector
    draft.known = leader.known
    draft.gender ??= leader.gender
    if (sector) draft.sector ??= sector
    if (!draft.country && country && !draft.stateless) {
      draft.country = country
      draft.source = leader.known.own ? 'user' : 'gazetteer'
    }
    addPosts(draft, leader, published)
  }
  if (words[0] === 'pope' && words.length > 1) {
    draft.country ??= 'VAT'
    draft.sector ??= 'GOV'
  }
  draft.gender ??= genderOfName(words)
}

/** The post that the gazetteer says a person held when the article was published, where the text says none. */
function addPosts(draft: Draft, leader: Leader, published: string | undefined): void {
  for (const post of leader.posts) {
    // Without a date any post that was held may be taken up: "the chancellor" after Angela Merkel.
    if (published === undefined) draft.heads.add(post.noun)
    if (published === undefined || !held(post, published)) continue
    draft.heads.add(post.noun)
    const of = post.of ?? leader.of
    if (draft.roles.length === 0)
      draft.roles.push({
        title: post.title,
        ...(of && { of }),
        ...(post.from && { from: post.from }),
        ...(post.to && { to: post.to }),
        source: leader.known.own ? 'user' : 'gazetteer',
        evidence: [],
      })
  }
}
