import { spanOf } from '../../language/index.ts'
import { quote } from '../../page/index.ts'
import type { Bodies } from './bodies.ts'
import { bodyWithin, type Description } from './descriptions.ts'
import { actorDescribed, bears } from './described.ts'
import { emptyDraft, type Draft, type DraftMention } from './draft.ts'
import { focusOn, type Focus } from './focus.ts'
import { antecedentOfRelative, antecedents, CLEAR, pronounAt, sureness } from './pronouns.ts'
import { isPlural, type Text } from './text.ts'
import { countryOfPost } from './view.ts'

/** The words that look back, resolved in text order: descriptions and pronouns join the drafts they mean, or make new ones, which are returned. */
export function resolve(text: Text, drafts: readonly Draft[], bodies: Bodies, descriptions: readonly Description[]): Draft[] {
  const { tokens } = text
  const names = drafts
    .flatMap(draft => draft.mentions.map(mention => ({ draft, mention })))
    .toSorted((a, b) => a.mention.head - b.mention.head)
  const inName = new Set(
    drafts.flatMap(draft => draft.mentions.flatMap(({ core, last }) => Array.from({ length: last - core + 1 }, (_, k) => core + k))),
  )
  const apposed = apposedNames(text, drafts)
  const byHead = new Map(descriptions.map(description => [description.head, description]))
  const aliases = aliasesOf(text, drafts, descriptions)
  const made: Draft[] = []
  const focus: Focus[] = []
  let n = 0
  for (let i = 0; i < tokens.length; i++) {
    for (; n < names.length && names[n]!.mention.head === i; n++) {
      const { draft, mention } = names[n]!
      if (draft.human && !draft.country) home(text, focus, draft, mention)
      focus.push(focusOn(text, draft, i, true))
    }
    const meant = meantByRelative(text, focus, i)
    if (meant) meant.mentions.push({ first: i, last: i, head: i, core: i, by: 'pronoun', score: 0.9 })
    const pronoun = pronounAt(text, i)
    if (pronoun) {
      const [[draft, rank] = [], [second, nextRank] = []] = antecedents(text, focus, i, pronoun)
      if (!draft || isThing(draft)) continue
      draft.mentions.push({
        first: i,
        last: i,
        head: i,
        core: i,
        by: 'pronoun',
        score: sureness(text, i, pronoun, second ? rank! - nextRank! : CLEAR),
        ...(second && !isThing(second) && { otherwise: second }),
      })
      focus.push(focusOn(text, draft, i, false))
    }
    const description = byHead.get(i)
    if (!description) {
      if (isNoun(text, i) && focus.at(-1)?.token !== i && !inName.has(i)) focus.push(focusOn(text, thing(isPlural(text, i)), i, false))
      continue
    }
    const named = isPersonal(description) ? (apposed.get(description.last + 1) ?? aliases.get(i)) : undefined
    const draft = named ?? actorDescribed(text, focus, bodies, description, [...drafts, ...made])
    if (!drafts.includes(draft) && !made.includes(draft) && ![...bodies.values()].includes(draft)) made.push(draft)
    addDescription(text, draft, description)
    if (named) titleFromDescription(text, draft, description)
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

/** Whether a description is of a single person. */
function isPersonal({ noun: { kind }, plural }: Description): boolean {
  return (kind === 'person' || kind === 'head') && !plural
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

/** How someone who is described comes by a name. */
const CALLED =
  /(gave|giving|gives) (his|her|their) (full |first |real )?name (only )?as$|(identified|identifying|identifies|introduced) (himself|herself|themselves) (only )?as$|(known|identified) (only )?as$|(using|under|by|with) the (name|alias|pseudonym|nom de guerre)( of)?$/

/** The described person that a name is said to be, by the head of the description: "a welder who called himself Old Tom". */
function aliasesOf({ tokens, lower }: Text, drafts: readonly Draft[], descriptions: readonly Description[]): ReadonlyMap<number, Draft> {
  const found = new Map<number, Draft>()
  for (const draft of drafts) {
    const first = draft.human ? draft.mentions.find(({ by }) => by === 'name') : undefined
    if (!first) continue
    const before = lower.slice(Math.max(0, first.first - 8), first.first).filter(word => !/^["'“”‘’]$/.test(word))
    if (!CALLED.test(before.join(' '))) continue
    const whose = descriptions.findLast(
      description =>
        description.head < first.first && tokens.sentence[description.head] === tokens.sentence[first.first] && isPersonal(description),
    )
    if (whose) found.set(whose.head, draft)
  }
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

/** Posts that a person holds at home, so that the state in view is theirs unless the text says otherwise. */
const AT_HOME =
  /(^| )(minister|governor|mayor|president|premier|chancellor|king|queen|emir|lawmaker|senator|mp|prosecutor|judge|opposition leader|police chief)$/

/** The state of a named person with a post and no state beside it: that of the body in the title ("ministry spokesman"), else the one whose post it must be. */
function home(text: Text, focus: readonly Focus[], draft: Draft, { first, core }: DraftMention): void {
  const body = bodyWithin(text, first, core)
  const owner = body && focus.findLast(entry => entry.draft.country && !entry.draft.human && bears(entry.draft, body.key))?.draft
  const country = owner?.country ?? ([...draft.heads].some(head => AT_HOME.test(head)) ? countryOfPost(text, focus, core) : undefined)
  if (!country) return
  draft.country = country
  draft.source = 'text'
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

function addDescription({ tokens }: Text, draft: Draft, { first, last, head, noun, qualifiers, proper }: Description): void {
  draft.heads.add(noun.key)
  for (const qualifier of qualifiers) draft.qualifiers.add(qualifier)
  if (proper >= 0) {
    draft.names.push(tokens.text.slice(tokens.start[proper], tokens.end[head]))
    draft.mentions.push({ first, last, head, core: proper, by: 'name', score: 1 })
    return
  }
  const by = noun.kind === 'head' ? 'title' : 'description'
  draft.mentions.push({ first, last, head, core: first, by, score: draft.names.length > 0 ? 0.8 : 1 })
}
