import { quote, type Quotation } from '../../page/index.ts'
import { spanOf } from '../../language/index.ts'
import type { Role, Sector } from '../actor.ts'
import type { Gender } from './draft.ts'
import type { Form } from './known.ts'
import { occupationAt } from './occupations.ts'
import { honorificAt, roleEndingAt, type RoleFound } from './roles.ts'
import { formsWithin, type Text } from './text.ts'

/** What stands beside a person's name and says who it is: "Turkish Foreign Ministry spokesperson", ", the prime minister of Iraq,". */
export interface Title {
  readonly first: number
  readonly last: number
  readonly gender?: Gender
  readonly role?: Role
  readonly country?: string
  readonly sector?: Sector
  /** The body that it is of belongs to no state: "U.N. envoy". */
  readonly stateless?: true
  /** The noun that says it: "minister". */
  readonly noun?: string
}

const MOST_WORDS = 12

/** The title before token `name`: honorifics, posts, and what qualifies them, without article or possessive pronoun. */
export function titleBefore(text: Text, name: number): Title | undefined {
  const { tokens } = text
  const least = tokens.sentences[tokens.sentence[name]!]!
  let first = name
  let gender: Gender | undefined
  let noun: RoleFound | undefined
  while (first > least) {
    const honorific = honorificAt(text, first - 1)
    const role = roleEndingAt(text, first - 1)
    if (honorific !== undefined && !(role && role.first < first - 1)) {
      gender ??= honorific ?? undefined
      first--
    } else if (role && isPersonal(role)) {
      if (role.first < least) break
      noun ??= role
      gender ??= role.noun.gender
      first = role.first
    } else break
  }
  if (first === name) return undefined
  if (!noun) return { first, last: name - 1, ...(gender && { gender }) }
  while (first > least && name - first < MOST_WORDS && qualifies(text, first - 1)) first--
  return { first, last: name - 1, ...(gender && { gender }), ...whatSays(text, first, name - 1, noun) }
}

/** Whether a token before a title belongs to it: "Turkish Foreign Ministry", "Turkey's", "deputy", "US-led"; not an article, a verb or a comma. */
export function qualifies({ tokens, lower }: Text, i: number): boolean {
  const upos = tokens.upos[i]!
  if (upos === 'PROPN' || upos === 'NOUN') return !/^(mon|tues|wednes|thurs|fri|satur|sun)day$|^(today|yesterday)$/.test(lower[i]!)
  if (upos === 'ADJ') return true
  if (tokens.xpos[i] === 'POS') return true
  if (lower[i] === '-') return true
  return tokens.xpos[i] === 'VBN' && lower[i - 1] === '-'
}

/**
 * The title that stands after a name between commas: "X, the Turkish prime minister,"; "X, a spokesman for the ministry,"; "X, head of the army.".
 * `after` is the token behind the name.
 */
export function titleAfter(text: Text, after: number): Title | undefined {
  const { tokens, lower } = text
  if (lower[after] === ',' && tokens.upos[after + 1] === 'NUM' && lower[after + 2] === ',') return titleAfter(text, after + 2)
  if (lower[after] !== ',' && lower[after] !== '(' && lower[after] !== '—' && lower[after] !== '–') return undefined
  const end = tokens.sentences[(tokens.sentence[after] ?? -1) + 1] ?? 0
  const noun = nounPhraseNoun(text, after + 1, Math.min(end, after + 1 + MOST_WORDS))
  if (!noun) return undefined
  let last = noun.last
  for (let i = last + 1; i < end && i <= last + MOST_WORDS; i++) {
    if (tokens.upos[i] === 'PUNCT' && lower[i] !== '-') return titled(text, after + 1, i - 1, noun)
    if (/^(who|whose|whom|which|that)$/.test(lower[i]!) || tokens.xpos[i] === 'VBN' || tokens.xpos[i] === 'VBG')
      return titled(text, after + 1, i - 1, noun)
    if (tokens.upos[i] === 'VERB' || tokens.upos[i] === 'AUX') return undefined
  }
  last = Math.min(end - 1, last + MOST_WORDS)
  return titled(text, after + 1, last, noun)
}

/** The title that stands before a name between commas: "The Turkish prime minister, Ahmet X, said". `after` is the token behind the name. */
export function titleBeforeComma(text: Text, name: number, after: number): Title | undefined {
  const { lower, tokens } = text
  if (lower[name - 1] !== ',' || (after < tokens.length && tokens.upos[after] !== 'PUNCT')) return undefined
  const noun = roleEndingAt(text, name - 2)
  if (!noun || noun.plural || !isPersonal(noun)) return undefined
  const least = tokens.sentences[tokens.sentence[name]!]!
  let first = noun.first
  while (first > least && qualifies(text, first - 1)) first--
  const before = lower[first - 1]
  const determined =
    before === 'the' || before === 'its' || before === 'their' || before === 'his' || before === 'her' || tokens.xpos[first - 1] === 'POS'
  if (first > least && !determined) return undefined
  if (first === least && first === noun.first) return undefined
  return titled(text, first > least && determined ? first - 1 : first, name - 2, noun)
}

/** The first role noun that ends its noun phrase in `[from, to)`, if nothing but its qualifiers comes before. */
function nounPhraseNoun(text: Text, from: number, to: number): RoleFound | undefined {
  const { tokens, lower } = text
  for (let i = from; i < to; i++) {
    const upos = tokens.upos[i]!
    const role = roleEndingAt(text, i) ?? occupationAt(text, i)
    const goesOn =
      i + 1 < to &&
      (/^(NOUN|PROPN|ADJ)$/.test(tokens.upos[i + 1]!) || lower[i + 1] === '-' || tokens.xpos[i + 1] === 'POS') &&
      lower[i + 1] !== 'of'
    if (role && role.first >= from && !goesOn) return !isPersonal(role) || role.plural ? undefined : role
    if (
      !/^(NOUN|PROPN|ADJ|DET|NUM|PART|ADP)$/.test(upos) &&
      lower[i] !== '-' &&
      !(tokens.xpos[i] === 'VBN' && lower[i - 1] === '-') &&
      !/^(his|her|its|their|then|also)$/.test(lower[i]!)
    )
      return undefined
    if (upos === 'ADP' && !role && !(roleEndingAt(text, i + 1)?.first ?? to)) return undefined
  }
  return undefined
}

/** Whether a noun can be a single person's title. */
function isPersonal({ noun: { kind } }: RoleFound): boolean {
  return kind === 'person' || kind === 'head'
}

function titled(text: Text, first: number, last: number, noun: RoleFound): Title {
  return { first, last, ...(noun.noun.gender && { gender: noun.noun.gender }), ...whatSays(text, first, last, noun) }
}

/** What the words of a title tell of the one who bears it. */
function whatSays(
  text: Text,
  first: number,
  last: number,
  noun: RoleFound,
): Pick<Title, 'role' | 'country' | 'sector' | 'stateless' | 'noun'> {
  const { tokens } = text
  const forms = formsWithin(text, first, last)
  const owner = forms[0]
  const start = firstOfTitle(text, first, noun.first)
  const country = owner?.known.country ?? (noun.noun.key === 'pope' ? 'VAT' : undefined)
  const sector = sectorOf(noun, forms)
  const stateless = country === undefined && /^(IGO|NGO|INT)$/.test(owner?.known.sector ?? '')
  const evidence: Quotation[] = [quote(tokens.text, spanOf(tokens, first, last))]
  const body = forms.find(({ known }) => known.type !== 'government')
  const of = body?.known.name ?? owner?.known.name
  const role: Role = { title: tokens.text.slice(tokens.start[start], tokens.end[noun.last]), ...(of && { of }), evidence }
  return {
    role,
    noun: noun.noun.key,
    ...(country && { country }),
    ...(sector && sector !== 'UNK' && { sector }),
    ...(stateless && { stateless }),
  }
}

/** A noun that says no sector takes that of the body it is of: a NATO chief is IGO, a Hamas leader REB, a "government spokesman" GOV. */
export function sectorOf({ noun }: RoleFound, forms: readonly Form[]): Sector | undefined {
  const body = forms.find(({ known, kind }) => kind !== 'adjective' || known.type !== 'government')
  if (noun.sector === 'UNK' || noun.sector === 'GOV')
    return body?.known.sector ?? (noun.sector === 'UNK' && forms.length > 0 ? 'GOV' : noun.sector)
  return noun.sector
}

/** Where the title proper begins: after the state's adjective, article or possessive. */
function firstOfTitle({ tokens, lower, matchOf, matches }: Text, first: number, noun: number): number {
  let at = first
  for (let i = first; i < noun; i++) if (tokens.xpos[i] === 'POS') at = i + 1
  while (at < noun) {
    const m = matchOf[at]!
    const state =
      m >= 0 && matches[m]!.last < noun && matches[m]!.forms[0]!.known.type === 'government' && matches[m]!.forms[0]!.kind !== 'seat'
    if (state) at = matches[m]!.last + 1
    else if (tokens.upos[at] === 'DET' || tokens.xpos[at] === 'POS' || tokens.xpos[at] === 'PRP$' || lower[at] === '-') at++
    else break
  }
  return at
}
