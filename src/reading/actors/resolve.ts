import { spanOf } from '../../language/index.ts'
import { quote } from '../../page/index.ts'
import type { ActorType, Sector } from '../actor.ts'
import { stateBody, type Bodies } from './bodies.ts'
import type { Description } from './descriptions.ts'
import { emptyDraft, type Draft } from './draft.ts'
import { focusOn, type Focus } from './focus.ts'
import { officeHolder } from './leaders.ts'
import { antecedentOfRelative, antecedents, pronounAt } from './pronouns.ts'
import { isPlural, type Text } from './text.ts'

/** The words that look back, resolved in text order: descriptions and pronouns join the drafts they mean, or make new ones, which are returned. */
export function resolve(text: Text, drafts: readonly Draft[], bodies: Bodies, descriptions: readonly Description[]): Draft[] {
  const { tokens } = text
  const names: { draft: Draft; head: number }[] = drafts.flatMap(draft => draft.mentions.map(({ head }) => ({ draft, head })))
  names.sort((a, b) => a.head - b.head)
  const inName = new Set(
    drafts.flatMap(draft => draft.mentions.flatMap(({ core, last }) => Array.from({ length: last - core + 1 }, (_, k) => core + k))),
  )
  const apposed = apposedNames(text, drafts)
  const byHead = new Map(descriptions.map(description => [description.head, description]))
  const made: Draft[] = []
  const focus: Focus[] = []
  let n = 0
  for (let i = 0; i < tokens.length; i++) {
    for (; n < names.length && names[n]!.head === i; n++) focus.push(focusOn(text, names[n]!.draft, i, true))
    const meant = meantByRelative(text, focus, i)
    if (meant) meant.mentions.push({ first: i, last: i, head: i, core: i, by: 'pronoun', score: 0.9 })
    const pronoun = pronounAt(text, i)
    if (pronoun) {
      const [draft, second] = antecedents(text, focus, i, pronoun)
      if (!draft || isThing(draft)) continue
      draft.mentions.push({
        first: i,
        last: i,
        head: i,
        core: i,
        by: 'pronoun',
        score: second ? 0.6 : 0.8,
        ...(second && !isThing(second) && { otherwise: second }),
      })
      focus.push(focusOn(text, draft, i, false))
    }
    const description = byHead.get(i)
    if (!description) {
      if (isNoun(text, i) && focus.at(-1)?.token !== i && !inName.has(i)) focus.push(focusOn(text, thing(isPlural(text, i)), i, false))
      continue
    }
    const draft = apposed.get(description.last + 1) ?? actorDescribed(text, focus, bodies, description, [...drafts, ...made])
    if (!drafts.includes(draft) && !made.includes(draft) && ![...bodies.values()].includes(draft)) made.push(draft)
    addDescription(draft, description)
    if (apposed.has(description.last + 1)) titleFromDescription(text, draft, description)
    focus.push(focusOn(text, draft, i, false))
  }
  return made
}

/** Whom a relative pronoun means; "who" passes over a country ("the diplomat from a Baltic country who spoke"). */
function meantByRelative(text: Text, focus: readonly Focus[], i: number): Draft | undefined {
  const { tokens, lower } = text
  let noun = antecedentOfRelative(text, i)
  if (noun < 0) return undefined
  const at = (token: number) => focus.findLast(entry => entry.token === token)?.draft
  let draft = at(noun)
  if (lower[i] === 'who' || lower[i] === 'whom')
    for (; !(draft && (draft.human || draft.plural)) && tokens.deprel[noun] === 'nmod'; draft = at(noun)) noun = tokens.head[noun]!
  return draft && !isThing(draft) ? draft : undefined
}

/** Persons named behind a comma, by that comma: "the Russian ambassador to Turkey, Andrei Karlov,". */
function apposedNames({ lower }: Text, drafts: readonly Draft[]): ReadonlyMap<number, Draft> {
  const found = new Map<number, Draft>()
  for (const draft of drafts)
    for (const { first, last, by } of draft.mentions)
      if (by === 'name' && draft.human && lower[first - 1] === ',' && /^[,.—–]$|^who$/.test(lower[last + 1] ?? '.'))
        found.set(first - 1, draft)
  return found
}

/** Something that is no actor, but that "it" or "they" may well mean. */
function thing(plural: boolean): Draft {
  return { ...emptyDraft('organisation'), plural, heads: THING as Set<string> }
}

const THING: ReadonlySet<string> = new Set(['thing'])

function isThing({ heads }: Draft): boolean {
  return heads === THING
}

/** Whether a noun heads its phrase. */
function isNoun({ tokens }: Text, i: number): boolean {
  return (
    (tokens.upos[i] === 'NOUN' || tokens.upos[i] === 'PROPN') &&
    !/^(compound|flat|amod|nmod:desc|nmod:unmarked|obl:unmarked|fixed)/.test(tokens.deprel[i]!)
  )
}

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
const PLAIN_GROUPS = new Set(
  'group movement organization organisation militant jihadist jihadi insurgent guerrilla rebel extremist faction insurgency islamist'.split(
    ' ',
  ),
)

/** Bodies that belong to no single state. */
const JOINT = new Set(['coalition', 'alliance', 'unit', 'force', 'jet', 'warplane', 'delegation', 'department', 'agency', 'service'])

/** The actor that a description means. */
function actorDescribed(text: Text, focus: readonly Focus[], bodies: Bodies, description: Description, drafts: readonly Draft[]): Draft {
  const noun = lastWord(description)
  const owner = ownerOf(focus, description)
  if (GOVERNMENT.has(noun) && owner?.country) {
    const state = stateBody(bodies, owner.country)
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

/** A body of a state is one in the whole article ("the Russian Foreign Ministry"); a head of state or government is the one in office; else someone new. */
function institution(text: Text, focus: readonly Focus[], bodies: Bodies, description: Description, owner: Draft | undefined): Draft {
  const { noun, plural, reach } = description
  const official = noun.kind === 'body' && /^(GOV|MIL|LEG|JUD|COP|SPY)$/.test(noun.sector) && !plural && !JOINT.has(lastWord(description))
  const leads = noun.kind === 'head' && !plural && reach !== 'indefinite'
  const country = owner?.country ?? (reach !== 'indefinite' && (official || leads) ? countryInView(focus) : undefined)
  if (GOVERNMENT.has(lastWord(description)) && country && reach === 'definite')
    return stateBody(bodies, country) ?? emptyDraft('government')
  if (leads && country) {
    const holder = officeHolder(country, noun.words.join(' '), text.article.published?.value)
    const named = holder && focus.find(({ draft }) => draft.known?.key === holder.key)?.draft
    if (named) return named
  }
  if (official && country) {
    const key = `${country}:${noun.words.join(' ')}`
    const before = bodies.get(key)
    if (before) return before
    const draft = newDraft(description, owner, country)
    bodies.set(key, draft)
    return draft
  }
  return newDraft(description, owner, country)
}

function newDraft({ noun, plural }: Description, owner: Draft | undefined, country: string | undefined): Draft {
  const draft = emptyDraft(typeOf(noun.kind, noun.sector, plural))
  if (country) {
    draft.country = country
    draft.source = 'text'
  }
  const sector: Sector = noun.sector === 'UNK' ? (owner?.sector ?? 'UNK') : noun.sector
  draft.sector =
    owner?.known && owner.type !== 'government' && (noun.sector === 'GOV' || noun.sector === 'UNK') ? (owner.sector ?? sector) : sector
  draft.plural = plural || noun.kind === 'group'
  draft.human = noun.kind === 'person' || noun.kind === 'head'
  if (noun.gender && !plural) draft.gender = noun.gender
  return draft
}

/** The type of an actor that is only described. */
function typeOf(kind: string, sector: Sector, plural: boolean): ActorType {
  if (kind === 'group') return 'people'
  if (kind !== 'body') return plural && sector === 'CVL' ? 'people' : 'unnamed'
  if (sector === 'GOV') return 'government'
  if (sector === 'MIL') return 'military'
  if (sector === 'REB' || sector === 'CRM') return 'armed-group'
  if (sector === 'MED') return 'media'
  return sector === 'PTY' || sector === 'OPP' ? 'party' : 'organisation'
}

/** The actor that the described one belongs to: a state or body said beside the noun, or whom its possessive means. */
function ownerOf(focus: readonly Focus[], { owner, first, head, pronoun }: Description): Draft | undefined {
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
  return focus.findLast(({ token, named }) => named && token >= first && token < head)?.draft
}

/** The state most in view: that of the last subject, else the last named, else that of the last person. */
function countryInView(focus: readonly Focus[]): string | undefined {
  const recent = focus.slice(-40).filter(({ draft }) => draft.country)
  const states = recent.filter(({ draft, qualifies }) => draft.type === 'government' && !qualifies)
  return (states.findLast(({ rank }) => rank >= 2) ?? states.at(-1) ?? recent.at(-1))?.draft.country
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
  const whole = description.noun.words.join(' ')
  const quotedHere = text.quoted[description.head] === 1
  for (let k = focus.length - 1; k >= 0; k--) {
    const { draft, quoted } = focus[k]!
    if (quoted && !quotedHere) continue
    if (country && draft.country && country !== draft.country) continue
    if (draft.names.length === 0 && saysOtherwise(draft.qualifiers, description.qualifiers)) continue
    if (draft.plural !== (description.plural || description.noun.kind === 'group') && draft.type !== 'armed-group') continue
    if (bears(draft, whole, noun, description.noun.words.length) || isKind(draft, noun, description)) return draft
  }
  return undefined
}

/** Whether what two descriptions say beside the noun has nothing in common: "a big man", "the young man". */
function saysOtherwise(before: ReadonlySet<string>, now: readonly string[]): boolean {
  return before.size > 0 && now.length > 0 && !now.some(word => before.has(word))
}

/** Whether a draft was called so: "the minister" takes up a foreign minister, "the foreign minister" no defence minister. */
function bears({ heads }: Draft, whole: string, last: string, length: number): boolean {
  if (heads.has(whole)) return true
  for (const head of heads) if (length === 1 ? head.endsWith(` ${last}`) : head === last) return length === 1
  return false
}

const KINDS: { readonly [noun: string]: readonly ActorType[] } = {
  country: ['government'],
  nation: ['government'],
  kingdom: ['government'],
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
function isKind(draft: Draft, noun: string, { noun: { words } }: Description): boolean {
  if (draft.names.length === 0) return false
  if (PLAIN_GROUPS.has(noun) && draft.type === 'armed-group') return true
  return KINDS[words.join(' ')]?.includes(draft.type) ?? false
}

function lastWord({ noun }: Description): string {
  return noun.words.at(-1)!
}

/** What an apposition tells of the one named behind it. */
function titleFromDescription({ tokens }: Text, draft: Draft, { first, last, noun, owner }: Description): void {
  const country = owner?.known.country
  draft.country ??= country
  if (draft.country === country) draft.source = 'text'
  if (noun.sector !== 'UNK') draft.sector ??= noun.sector
  const evidence = [quote(tokens.text, spanOf(tokens, first, last))]
  if (draft.roles.length === 0) draft.roles.push({ title: noun.words.join(' '), ...(owner && { of: owner.known.name }), evidence })
}

function addDescription(draft: Draft, { first, last, head, noun, qualifiers }: Description): void {
  draft.heads.add(noun.words.join(' '))
  for (const qualifier of qualifiers) draft.qualifiers.add(qualifier)
  const by = noun.kind === 'head' ? 'title' : 'description'
  draft.mentions.push({ first, last, head, core: first, by, score: draft.names.length > 0 ? 0.8 : 1 })
}
