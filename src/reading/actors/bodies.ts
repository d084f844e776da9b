import type { ActorType, Sector } from '../actor.ts'
import { OUTLET_WORDS } from '../lexicon/media.ts'
import type { Candidate } from './candidates.ts'
import { emptyDraft, type Draft } from './draft.ts'
import { foldName } from './fold.ts'
import { knownActor } from './gazetteer.ts'
import type { Form, Known } from './known.ts'
import { roleEndingAt } from './roles.ts'
import { formsWithin, headOf, isHyphenated, isPlural, type Text } from './text.ts'
import { countryOfTown } from './towns.ts'
import { qualifies } from './titles.ts'
import { isUpper, startsUpper } from './words.ts'

/** States, groups, organisations, outlets and peoples by what they are known under: a gazetteer key, `people:` and a key, or a folded name. */
export type Bodies = Map<string, Draft>

/** The states, groups, organisations, outlets and peoples that a text names. */
export function bodiesOf(text: Text, candidates: readonly Candidate[]): Bodies {
  const bodies: Bodies = new Map()
  for (const candidate of candidates) {
    if (candidate.type === 'PER') continue
    if (candidate.form) known(text, bodies, candidate, candidate.form)
    else if (candidate.type === 'ORG' || isOutlet(text, candidate)) organisation(text, bodies, candidate)
    else if ((candidate.type === 'GPE' || candidate.type === 'LOC') && isAgent(text, candidate)) territory(text, bodies, candidate)
  }
  return bodies
}

/** The draft of an actor of the gazetteer, made when first asked for. */
export function knownBody(bodies: Bodies, actor: Known): Draft {
  const before = bodies.get(actor.key)
  if (before) return before
  const draft = emptyDraft(actor.type)
  draft.known = actor
  draft.source = actor.own ? 'user' : 'gazetteer'
  if (actor.country) draft.country = actor.country
  if (actor.sector) draft.sector = actor.sector
  draft.plural = actor.type === 'people'
  bodies.set(actor.key, draft)
  return draft
}

function known(text: Text, bodies: Bodies, candidate: Candidate, { known: actor, kind }: Form): void {
  const { first, last } = candidate
  const { tokens } = text
  if (kind === 'person' || kind === 'people' || kind === 'adjective') {
    if (kind !== 'people' && !isNominal(text, candidate)) return
    if (kind === 'person' && !isPlural(text, last)) return
    if (tokens.upos[first - 1] === 'NUM') return
    const people = actor.type === 'government' ? bodyUnder(bodies, `people:${actor.key}`, 'people') : knownBody(bodies, actor)
    people.plural = true
    people.country ??= actor.country
    people.sector ??= 'CVL'
    people.source ??= actor.own ? 'user' : 'gazetteer'
    mention(text, people, candidate, 1)
    return
  }
  if (kind === 'capital' && (isModifier(text, candidate) || isHyphenated(text, last))) return
  if ((kind === 'capital' || kind === 'seat') && isLocative(text, candidate)) return
  if (kind === 'capital' && text.blockKind(first) !== 'title' && isDateline(text, candidate)) return
  mention(text, knownBody(bodies, actor), candidate, kind === 'capital' ? 0.85 : 1)
}

const OUTLETS = new Set(OUTLET_WORDS.trim().split(/\s+/))

/** Whether a name is that of an outlet: by its words, or it is the article's own. */
function isOutlet({ lower, article, tokens }: Text, { first, last }: Candidate): boolean {
  if (last > first && (OUTLETS.has(lower[last]!) || lower[first] === 'radio')) return true
  return article.outlet !== undefined && foldName(article.outlet) === foldName(tokens.text.slice(tokens.start[first], tokens.end[last]))
}

function organisation(text: Text, bodies: Bodies, candidate: Candidate): void {
  const { tokens } = text
  if (roleEndingAt(text, candidate.last)?.noun.kind === 'body') return
  const name = tokens.text.slice(tokens.start[candidate.first], tokens.end[candidate.last])
  const outlet = isOutlet(text, candidate)
  const body = bodyUnder(bodies, aliasKey(text, bodies, candidate, name), outlet ? 'media' : 'organisation')
  if (outlet) body.sector = 'MED'
  const said = formsWithin(text, qualifierStart(text, candidate.first), candidate.last)[0]?.known.country
  const country = said ?? countryOfTown(text, candidate.first, candidate.last)
  if (country && !body.country) {
    body.country = country
    body.source = 'text'
  }
  mention(text, body, candidate, 1)
}

/** The key of an organisation's name; an acronym in brackets behind the name is the same organisation. */
function aliasKey({ lower }: Text, bodies: Bodies, { first, last }: Candidate, name: string): string {
  const key = foldName(name)
  if (bodies.has(key) || !isUpper(name) || name.length > 8 || lower[first - 1] !== '(' || lower[last + 1] !== ')') return key
  for (const [other, draft] of bodies) {
    const behind = draft.mentions.some(mention => mention.last === first - 2)
    if (behind && initials(draft.names.at(-1) ?? '') === name.replaceAll('.', '')) {
      bodies.set(key, draft)
      return key === other ? key : other
    }
  }
  return key
}

/** The capitals of a name: "Kurdistan Free Life Party" has KFLP. */
function initials(name: string): string {
  return name.replaceAll(/[^\p{Lu}]/gu, '')
}

function territory(text: Text, bodies: Bodies, candidate: Candidate): void {
  const { tokens } = text
  const name = tokens.text.slice(tokens.start[candidate.first], tokens.end[candidate.last])
  mention(text, bodyUnder(bodies, `place:${foldName(name)}`, 'government'), candidate, 0.6)
}

function bodyUnder(bodies: Bodies, key: string, type: ActorType): Draft {
  const before = bodies.get(key)
  if (before) return before
  const draft = emptyDraft(type)
  bodies.set(key, draft)
  return draft
}

function mention(text: Text, draft: Draft, { first: core, last }: Candidate, score: number): void {
  const { tokens } = text
  const first = draft.type === 'government' || draft.type === 'people' ? core : nounBefore(text, draft, core)
  draft.names.push(tokens.text.slice(tokens.start[core], tokens.end[last]))
  draft.mentions.push({ first, last, head: headOf(tokens, first, last), core, by: 'name', score })
}

/** Where the noun before a body's name begins, with its qualifiers ("the broadcaster Nordfunk"); what it tells is noted. The name's own start where there is none. */
function nounBefore(text: Text, draft: Draft, name: number): number {
  const { tokens, lower } = text
  const role = roleEndingAt(text, name - 1)
  if (!role || role.plural || role.noun.kind !== 'body' || startsUpper(tokens.text[tokens.start[role.last]!]!)) return name
  if (tokens.sentence[role.first] !== tokens.sentence[name]) return name
  let first = role.first
  while (first > 0 && tokens.sentence[first - 1] === tokens.sentence[name] && qualifies(text, first - 1)) first--
  draft.heads.add(role.noun.key)
  if (!draft.known && role.noun.sector !== 'UNK') {
    draft.sector = role.noun.sector
    draft.type = bodyType(role.noun.sector)
  }
  const country = formsWithin(text, first, role.last)[0]?.known.country
  if (country && !draft.country && !draft.known) {
    draft.country = country
    draft.source = 'text'
  }
  return lower[first - 1] === 'the' || lower[first - 1] === 'a' || lower[first - 1] === 'an' ? first - 1 : first
}

/** The type of a body of a sector. */
export function bodyType(sector: Sector): ActorType {
  if (sector === 'GOV') return 'government'
  if (sector === 'MIL') return 'military'
  if (sector === 'REB' || sector === 'CRM') return 'armed-group'
  if (sector === 'MED') return 'media'
  return sector === 'PTY' || sector === 'OPP' ? 'party' : 'organisation'
}

/** Whether a state's name only qualifies the noun behind it ("US officials", "the Iraq war"). */
function isModifier({ tokens }: Text, { first, last }: Candidate): boolean {
  const head = headOf(tokens, first, last)
  const noun = tokens.head[head]!
  const deprel = tokens.deprel[head]!
  const qualifies = deprel === 'compound' || deprel === 'amod' || deprel === 'nmod:desc' || deprel === 'nmod:unmarked'
  return qualifies && noun > last && noun - last <= 6 && tokens.xpos[last + 1] !== 'POS'
}

/** Whether an adjective or a people's noun stands by itself: "the Chinese said", "Turks". */
function isNominal(text: Text, candidate: Candidate): boolean {
  const { tokens, lower } = text
  if (isModifier(text, candidate)) return false
  const next = tokens.upos[candidate.last + 1]
  if (next === 'NOUN' || next === 'PROPN' || next === 'ADJ' || lower[candidate.last + 1] === '-') return false
  return isPlural(text, candidate.last) || lower[candidate.first - 1] === 'the'
}

const LOCATIVE = new Set(
  'in at near from around outside inside into through across towards toward over above throughout within around north south east west onto via'.split(
    ' ',
  ),
)

/** Whether a capital is where something happens, not who does it: "in Ankara", "from Moscow to Damascus". */
function isLocative({ tokens, lower }: Text, { first, last }: Candidate): boolean {
  const before = lower[first - 1] === 'the' ? lower[first - 2] : lower[first - 1]
  if (before !== undefined && LOCATIVE.has(before)) return true
  if (before === 'to')
    return /^(go|come|fly|travel|arrive|return|move|march|head|visit|trip|journey|flight|way|ambassador|envoy|drive|route|withdraw|flee|bring|take|send)$/.test(
      headLemma(tokens, first, last),
    )
  if (lower[last + 1] === ',' && (before === 'of' || before === ',')) return before === 'of'
  return (
    before === 'of' &&
    /^(city|town|capital|street|outskirts|suburb|mayor|university|battle|siege|north|south|east|west|center|centre|airport|port|area|part|district)$/.test(
      lower[first - 2] ?? '',
    )
  )
}

/** The lemma of the word that a prepositional phrase hangs on. */
function headLemma(tokens: Text['tokens'], first: number, last: number): string {
  const above = tokens.head[headOf(tokens, first, last)] ?? -1
  return above < 0 ? '' : tokens.lemma[above]!.toLowerCase()
}

/** "ANKARA—", "ANKARA (Reuters)", "MOSCOW, Jan. 3" at the start of a block. */
function isDateline({ tokens, lower }: Text, { first, last }: Candidate): boolean {
  const opens = first === 0 || tokens.text.slice(tokens.end[first - 1], tokens.start[first]).includes('\n')
  return opens && /^[—–\-(:,/]$/.test(lower[last + 1] ?? '') && isUpper(tokens.text.slice(tokens.start[first], tokens.end[first]))
}

/** Whether a place does something: it is the subject of a verb. */
function isAgent({ tokens }: Text, { first, last }: Candidate): boolean {
  const head = headOf(tokens, first, last)
  return tokens.deprel[head] === 'nsubj' && tokens.upos[tokens.head[head]!] === 'VERB'
}

/** The first of the adjectives before a name that qualify it: "the Russian Foreign Ministry". */
function qualifierStart({ tokens, lower }: Text, first: number): number {
  let at = first
  while (
    at > 0 &&
    (tokens.upos[at - 1] === 'ADJ' || tokens.upos[at - 1] === 'PROPN' || tokens.xpos[at - 1] === 'POS') &&
    lower[at - 1] !== ','
  )
    at--
  return at
}

/** The state of a country code. */
export function stateBody({ own }: Text, bodies: Bodies, country: string): Draft | undefined {
  const state = knownActor(country, own)
  return state && knownBody(bodies, state)
}
