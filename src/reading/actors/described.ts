import type { ActorType, Sector } from '../actor.ts'
import { STATES_WITH_A_THRONE } from '../lexicon/countries.ts'
import { bodyType, knownBody, stateBody, type Bodies } from './bodies.ts'
import type { Description } from './descriptions.ts'
import { emptyDraft, type Draft } from './draft.ts'
import type { Focus } from './focus.ts'
import { foldName } from './fold.ts'
import { leaderCalled, officeHolder } from './leaders.ts'
import { isHyphenated, type Text } from './text.ts'
import { countryOfTown } from './towns.ts'
import { countryInView } from './view.ts'

/** Bodies that are their state when they are said of one: "the Turkish government", "Baghdad authorities". */
const GOVERNMENT = new Set([
  'government',
  'administration',
  'authority',
  'cabinet',
  'regime',
  'leadership',
  'state',
  'country',
  'nation',
  'kingdom',
  'presidency',
])
/** Nouns that say no more than that a group is one: "the group", "ISIS militants". */
const GROUP_NOUNS = new Set(
  'group movement organization organisation militant jihadist jihadi fighter insurgent guerrilla rebel terrorist extremist gunman militia faction force leadership network insurgency islamist separatist'.split(
    ' ',
  ),
)
const PLAIN_GROUPS = new Set([
  'group',
  'movement',
  'organization',
  'organisation',
  'militant',
  'jihadist',
  'jihadi',
  'extremist',
  'islamist',
])

const KINGDOMS = new Set(STATES_WITH_A_THRONE.trim().split(' '))

/** Bodies that belong to no single state. */
const JOINT = new Set(['coalition', 'alliance', 'unit', 'force', 'jet', 'warplane', 'delegation', 'department', 'agency', 'service'])

/** The actor that a description means. */
export function actorDescribed(
  text: Text,
  focus: readonly Focus[],
  bodies: Bodies,
  description: Description,
  drafts: readonly Draft[],
): Draft {
  const noun = lastWord(description)
  const owner = ownerOf(text, focus, description)
  if (description.proper >= 0) return bodyNamed(text, bodies, description, owner)
  const part = owner?.known && owner.type === 'government' && owner.known.key !== owner.country ? owner.known : undefined
  if (GOVERNMENT.has(noun) && part) return knownBody(bodies, part)
  if (GOVERNMENT.has(noun) && owner?.country) {
    const state = stateBody(text, bodies, owner.country)
    if (state && (owner === state || owner.human || owner.type === 'government' || owner.type === 'people')) return state
  }
  const group = owner?.type === 'armed-group' || owner?.type === 'party' || owner?.type === 'military'
  if (owner && group && GROUP_NOUNS.has(noun) && description.qualifiers.length <= 3) return owner
  if (description.noun.words.at(-1) === 'counterpart') {
    const met = counterpart(focus, description, owner, drafts)
    if (met) return met
  }
  if ((description.reach === 'definite' && !description.possessed) || (description.reach === 'bare' && PLAIN_GROUPS.has(noun))) {
    const before = antecedent(text, focus, description, owner?.country)
    if (before) return before
  }
  return institution(text, focus, bodies, description, owner)
}

/** A body with a proper name of its own, one in the whole article: "Sahel Dispatch Agency". */
function bodyNamed(text: Text, bodies: Bodies, description: Description, owner: Draft | undefined): Draft {
  const { tokens } = text
  const key = foldName(tokens.text.slice(tokens.start[description.proper], tokens.end[description.head]))
  const before = bodies.get(key)
  if (before) return before
  const draft = newDraft(description, owner, owner?.country ?? countryOfTown(text, description.first, description.head))
  bodies.set(key, draft)
  return draft
}

/** A body of a state is one in the whole article ("the Russian Foreign Ministry"); a head of state or government is the one in office; else someone new. */
function institution(text: Text, focus: readonly Focus[], bodies: Bodies, description: Description, owner: Draft | undefined): Draft {
  const { noun, plural, reach } = description
  const official = noun.kind === 'body' && /^(GOV|MIL|LEG|JUD|COP|SPY)$/.test(noun.sector) && !plural && !JOINT.has(lastWord(description))
  const leads = noun.kind === 'head' && !plural && reach !== 'indefinite'
  const country =
    owner?.country ??
    (noun.key === 'pope' ? 'VAT' : undefined) ??
    countryOfTown(text, description.first, description.head) ??
    (reach !== 'indefinite' && (official || leads) ? countryInView(text, focus, description.head) : undefined)
  if (GOVERNMENT.has(lastWord(description)) && country && reach === 'definite')
    return stateBody(text, bodies, country) ?? emptyDraft('government')
  if (leads && country) {
    const holder = officeHolder(country, noun.key, text.article.published?.value, text.own)
    const named = holder && focus.find(({ draft }) => draft.known?.key === holder.key)?.draft
    if (named) return named
  }
  if (official && country) {
    const key = `${country}:${noun.key}`
    const before = bodies.get(key)
    if (before) return before
    const draft = newDraft(description, owner, country)
    bodies.set(key, draft)
    return draft
  }
  return newDraft(description, owner, country)
}

function newDraft({ noun, plural, within }: Description, owner: Draft | undefined, country: string | undefined): Draft {
  const craft = noun.kind === 'craft'
  const draft = emptyDraft(
    craft && noun.sector === 'UNK' && !within ? 'organisation' : craft ? 'military' : typeOf(noun.kind, noun.sector, plural),
  )
  if (country) {
    draft.country = country
    draft.source = 'text'
  }
  const sector: Sector = noun.sector === 'UNK' && !craft ? (owner?.sector ?? 'UNK') : noun.sector
  const vague = !craft && (noun.sector === 'UNK' || noun.sector === 'GOV')
  // "NATO troops", "a U.N. delegation": of no state, they are their body's.
  if (!country && JOINT_SECTORS.test(owner?.sector ?? '')) draft.sector = owner!.sector!
  else if (within && (vague || craft) && within.sector !== 'UNK') draft.sector = within.sector
  else draft.sector = owner?.known && owner.type !== 'government' && vague ? (owner.sector ?? sector) : sector
  draft.plural = plural || noun.kind === 'group'
  draft.human = noun.kind === 'person' || noun.kind === 'head'
  if (noun.gender && !plural) draft.gender = noun.gender
  return draft
}

/** Bodies of several states or of none. */
const JOINT_SECTORS = /^(?:IGO|NGO|INT)$/

/** The type of an actor that is only described. */
function typeOf(kind: string, sector: Sector, plural: boolean): ActorType {
  if (kind === 'group') return sector === 'MIL' ? 'military' : 'people'
  if (kind !== 'body') return plural && sector === 'CVL' ? 'people' : 'unnamed'
  return bodyType(sector)
}

/** The actor that the described one belongs to: a state or body said beside the noun, or whom its possessive means. */
function ownerOf(text: Text, focus: readonly Focus[], { owner, first, head, pronoun, within, noun }: Description): Draft | undefined {
  if (owner) {
    const said = focus.findLast(({ draft }) => draft.known?.key === owner.known.key)?.draft
    if (said) return said
    const draft = emptyDraft(owner.known.type)
    draft.known = owner.known
    if (owner.known.country) draft.country = owner.known.country
    if (owner.known.sector) draft.sector = owner.known.sector
    return draft
  }
  if (pronoun >= 0) return focus.findLast(({ token }) => token === pronoun)?.draft
  if (within) return focus.findLast(({ draft }) => draft.country && !draft.human && bears(draft, within.key))?.draft
  const named = focus.findLast(({ token, named }) => named && token >= first && token < head && !isHyphenated(text, token))?.draft
  return named ?? (GOVERNMENT.has(noun.words.at(-1)!) ? leaderOf(text, first, head) : undefined)
}

/** "the Putin government", "the Clinton administration": whoever leads it, where no tagger saw a name. */
function leaderOf({ tokens, lower, article, own }: Text, first: number, head: number): Draft | undefined {
  for (let i = first; i < head; i++) {
    const leader =
      tokens.upos[i] === 'PROPN' ? leaderCalled([foldName(lower[i]!)], article.published?.value, emptyDraft('person'), own) : undefined
    if (!leader?.known.country) continue
    const draft = emptyDraft('person')
    draft.human = true
    draft.country = leader.known.country
    return draft
  }
  return undefined
}

/** "his Turkish counterpart": the one of that state who bears the owner's title. */
function counterpart(
  focus: readonly Focus[],
  { pronoun }: Description,
  state: Draft | undefined,
  drafts: readonly Draft[],
): Draft | undefined {
  const one = pronoun < 0 ? undefined : focus.findLast(({ token }) => token === pronoun)?.draft
  if (!one || !state?.country) return undefined
  return drafts.find(
    draft => draft !== one && draft.human && draft.country === state.country && [...draft.heads].some(head => one.heads.has(head)),
  )
}

/** Whom "the official", "the ministry", "the group" takes up: the latest of whom that noun was said, or whose kind it names. */
function antecedent(text: Text, focus: readonly Focus[], description: Description, country: string | undefined): Draft | undefined {
  const noun = lastWord(description)
  const quotedHere = text.quoted[description.head] === 1
  for (let k = focus.length - 1; k >= 0; k--) {
    const { draft, quoted } = focus[k]!
    if (quoted && !quotedHere) continue
    if (country && draft.country && country !== draft.country) continue
    if (draft.names.length === 0 && saysOtherwise(draft.qualifiers, description.qualifiers)) continue
    if (draft.plural !== (description.plural || description.noun.kind === 'group') && draft.type !== 'armed-group') continue
    if (bears(draft, description.noun.key) || isKind(draft, noun, description)) return draft
  }
  return undefined
}

/** Whether what two descriptions say beside the noun has nothing in common: "a big man", "the young man". */
function saysOtherwise(before: ReadonlySet<string>, now: readonly string[]): boolean {
  return before.size > 0 && now.length > 0 && !now.some(word => before.has(word))
}

/** Whether a draft was called so: "the minister" takes up a foreign minister, "the foreign minister" no defence minister. */
export function bears({ heads }: Draft, key: string): boolean {
  if (heads.has(key)) return true
  if (key.includes(' ')) return false
  for (const head of heads) if (head.endsWith(` ${key}`)) return true
  return false
}

const KINDS: { readonly [noun: string]: readonly ActorType[] } = {
  country: ['government'],
  nation: ['government'],
  newspaper: ['media'],
  daily: ['media'],
  magazine: ['media'],
  broadcaster: ['media'],
  'news agency': ['media'],
  agency: ['media', 'organisation'],
  organization: ['organisation', 'armed-group'],
  organisation: ['organisation', 'armed-group'],
  alliance: ['organisation', 'military'],
  coalition: ['military'],
  company: ['organisation'],
  firm: ['organisation'],
  party: ['party'],
  charity: ['organisation'],
  watchdog: ['organisation'],
}

/** Whether a noun names the kind of an actor that has a name: "the group" after ISIS, "the country" after Turkey. */
function isKind(draft: Draft, noun: string, { noun: { key } }: Description): boolean {
  if (draft.names.length === 0) return false
  if (noun === 'kingdom') return draft.known?.key === draft.country && KINGDOMS.has(draft.country ?? '')
  if (PLAIN_GROUPS.has(noun) && draft.type === 'armed-group') return true
  return KINDS[key]?.includes(draft.type) ?? false
}

function lastWord({ noun }: Description): string {
  return noun.words.at(-1)!
}
