import type { Form } from './known.ts'
import { occupationAt } from './occupations.ts'
import { roleEndingAt, type RoleFound, type RoleNoun } from './roles.ts'
import { formsWithin, type Text } from './text.ts'
import { startsUpper } from './words.ts'

/** A noun phrase for one who speaks or acts, without a name of its own: "a Turkish government official", "the ministry", "two diplomats". */
export interface Description {
  readonly first: number
  readonly last: number
  readonly head: number
  readonly noun: RoleNoun
  readonly plural: boolean
  readonly reach: Reach
  /** Whether someone possesses it: "his counterpart", "Turkey's army". */
  readonly possessed: boolean
  /** The pronoun that possesses it ("his counterpart", "its army"), else -1. */
  readonly pronoun: number
  /** The state, group or body that it is of. */
  readonly owner?: Form
  /** The words before the noun, articles left out. */
  readonly qualifiers: readonly string[]
  /** A body among them: "government" of "government official", "coast guard" of "coast guard vessels". */
  readonly within?: RoleNoun
  /** Its proper name where it is one ("Sahel Dispatch Agency"): where that begins. */
  readonly proper: number
}

/** `definite`: "the official"; `indefinite`: "an official", "two officials"; `bare`: "officials". */
export type Reach = 'definite' | 'indefinite' | 'bare'

/** The descriptions of a text, in text order. `named` holds for each token the number of the name with titles that it is in, 0 for none. */
export function descriptionsOf(text: Text, named: Int32Array): Description[] {
  const found: Description[] = []
  for (let i = 0; i < text.tokens.length; i++) {
    if (named[i]) continue
    const role = roleEndingAt(text, i) ?? peopleAt(text, i) ?? occupationAt(text, i)
    if (!role || named[role.first] || !isHead(text, role)) continue
    const description = describe(text, role, named)
    const idle = role.noun.kind === 'craft' && !description.within && formsWithin(text, description.first, i).length === 0
    if (text.lower[description.first] !== 'no' && !idle && !isGeneric(text, description)) found.push(description)
  }
  return found
}

/** A post or kind that nobody in particular has: "a candidate for president", "under guard"; headlines leave the article out. */
function isGeneric(text: Text, { first, head, noun, plural, reach }: Description): boolean {
  const { tokens } = text
  if (plural || reach !== 'bare' || first < head - noun.words.length + 1 || (noun.kind !== 'person' && noun.kind !== 'head')) return false
  if (startsUpper(tokens.text[tokens.start[head]!]!) || /^(nsubj|conj|root|appos)/.test(tokens.deprel[head]!)) return false
  const kind = text.blockKind(head)
  return kind !== 'title' && kind !== 'heading' && kind !== 'caption'
}

/** "a Dane", "nine Danes": a person of a people, when counted. */
function peopleAt(text: Text, i: number): RoleFound | undefined {
  const { matchOf, matches, tokens } = text
  const match = matches[matchOf[i]!]
  if (!match || match.last !== i) return undefined
  const form = match.forms.find(({ kind }) => kind === 'person' || kind === 'people')
  const counted =
    tokens.upos[match.first - 1] === 'NUM' || /^(a|an|another|one|many|several|some|more)$/.test(tokens.lemma[match.first - 1] ?? '')
  if (!form || !counted || /^(NOUN|PROPN|ADJ)$/.test(tokens.upos[i + 1] ?? '') || tokens.text[tokens.end[i]!] === '-') return undefined
  return {
    first: match.first,
    last: i,
    noun: { words: [text.lower[i]!], key: text.lower[i]!, kind: 'person', sector: 'CVL' },
    plural: form.kind === 'people',
  }
}

/** Whether the noun heads its phrase: a noun, not the first part of a longer one ("government officials" has "officials"). */
function isHead({ tokens, lower }: Text, { last }: RoleFound): boolean {
  const upos = tokens.upos[last]
  if (upos !== 'NOUN' && upos !== 'PROPN' && !(upos === 'ADJ' && /^(nsubj|obj|iobj|obl|nmod|root)/.test(tokens.deprel[last]!))) return false
  const above = tokens.head[last]!
  const deprel = tokens.deprel[last]!
  const qualifies = deprel === 'compound' || deprel === 'amod' || deprel === 'nmod:desc' || deprel === 'nmod:unmarked'
  if (qualifies && above > last && above - last < 6) return false
  return lower[last + 1] !== '-' || tokens.end[last] !== tokens.start[last + 1]
}

function describe(text: Text, { first: nounFirst, last: head, noun, plural }: RoleFound, named: Int32Array): Description {
  const { tokens, lower, kids } = text
  let first = nounFirst
  for (const kid of (kids[head] ?? []).filter(kid => kid < head).toReversed()) {
    const deprel = tokens.deprel[kid]!
    if (
      !/^(det|amod|compound|nummod|nmod:poss|nmod:desc|nmod:unmarked|flat|punct|advmod)/.test(deprel) ||
      (tokens.upos[kid] === 'VERB' && tokens.xpos[kid] === 'VB')
    )
      continue
    if (deprel === 'punct' && lower[kid] !== '-') continue
    if (deprel === 'advmod' && kid !== first - 1) continue
    const left = leftEdge(text, kid)
    if (left < first) first = left
  }
  while (first < nounFirst && (/^(CCONJ|ADP|SCONJ)$/.test(tokens.upos[first]!) || (tokens.upos[first] === 'PUNCT' && lower[first] !== '-')))
    first++
  const qualified = isJoint(text, first, head) ? [] : formsWithin(text, first, head)
  const tail = nameEnd(named, tailOf(text, head), head)
  const owner = qualified[0] ?? ledBy(text, first, head) ?? ownerBehind(text, head, tail)
  const within = bodyWithin(text, first, nounFirst)
  const determiner = lower[first]!
  const possessed = (kids[head] ?? []).find(kid => tokens.deprel[kid] === 'nmod:poss')
  const pronoun = possessed !== undefined && tokens.upos[possessed] === 'PRON' ? possessed : -1
  const definite = /^(the|this|that|these|those|both)$/.test(determiner) || possessed !== undefined
  const indefinite =
    /^(a|an|another|some|several|many|two|three|one|few|any|other|more|dozens|hundreds)$/.test(determiner) || tokens.upos[first] === 'NUM'
  return {
    first,
    last: tail,
    head,
    noun,
    plural,
    reach: definite ? 'definite' : indefinite ? 'indefinite' : 'bare',
    possessed: possessed !== undefined,
    pronoun,
    qualifiers: lower.slice(first, nounFirst).filter(word => !/^(the|a|an|this|that|these|those|,|-)$/.test(word)),
    proper: properFrom(text, first, head),
    ...(owner && { owner }),
    ...(within && { within }),
  }
}

/** "NATO-led troops", "U.N.-backed forces" are those of a body of several states; "US-led" forces are not the US's alone. */
function ledBy({ matches, matchOf, lower }: Text, first: number, head: number): Form | undefined {
  for (let i = first; i + 2 < head; i++) {
    const form = matches[matchOf[i]!]?.forms[0]
    if (form?.known.sector === 'IGO' && lower[i + 1] === '-' && /^(led|backed|mandated|commanded)$/.test(lower[i + 2]!)) return form
  }
  return undefined
}

/** Where a name that the tail ends in ends. `named` holds the number of the name that a token is in. */
function nameEnd(named: Int32Array, tail: number, head: number): number {
  let last = tail
  if (tail > head) while (named[last + 1] && named[last + 1] === named[tail]) last++
  return last
}

/** The body among the words before a noun, the last of them. */
export function bodyWithin(text: Text, first: number, noun: number): RoleNoun | undefined {
  for (let i = noun - 1; i >= first; i--) {
    const role = roleEndingAt(text, i)
    if (role && role.first >= first && role.noun.kind === 'body') return role.noun
  }
  return undefined
}

/** Where a proper name begins that ends with the noun: capitals all the way, two words at least, a nationality not counted; -1 where it is none. */
function properFrom({ tokens, matches, matchOf, lower }: Text, first: number, head: number): number {
  if (tokens.upos[head] !== 'PROPN' || !startsUpper(tokens.text[tokens.start[head]!]!)) return -1
  let at = head
  for (let i = head - 1; i >= first; i--) {
    if (tokens.upos[i] === 'PROPN' && startsUpper(tokens.text[tokens.start[i]!]!)) at = i
    else if (!/^(of|for|and|'s|’s|’|')$/.test(lower[i]!)) break
  }
  while (at < head && matches[matchOf[at]!]?.forms[0]!.kind === 'adjective') at++
  return at < head ? at : -1
}

/** Whether two states share the noun: "British and French jets", "the Russian-Turkish council". */
function isJoint({ matches, matchOf, lower }: Text, first: number, head: number): boolean {
  for (let i = first; i + 2 <= head; i++) {
    const one = matches[matchOf[i]!]
    const other = matches[matchOf[i + 2]!]
    const joins = lower[i + 1] === 'and' || lower[i + 1] === '-' || lower[i + 1] === '–' || lower[i + 1] === '/' || lower[i + 1] === ','
    if (one && other && joins && one.last === i && one.forms[0]!.known.country && one.forms[0]!.known !== other.forms[0]!.known) return true
  }
  return false
}

/** The first token of all that hangs on a token to its left without a gap. */
function leftEdge({ kids }: Text, i: number): number {
  let at = i
  for (let next = kids[at]?.[0]; next !== undefined && next < at; next = kids[at]?.[0]) at = next
  return at
}

const TAIL = new Set(['of', 'for', 'from'])
/** These only before a name: "embassy in Ankara", "ambassador to Turkey"; not "reporters at a press conference". */
const TAIL_OF_NAME = new Set(['in', 'at', 'to'])
const SENT = new Set([
  'ambassador',
  'envoy',
  'emissary',
  'representative',
  'delegate',
  'adviser',
  'advisor',
  'aide',
  'consul',
  'mission',
  'delegation',
])
const MOST_TAIL = 14

/** Where the phrase ends: prepositional phrases behind the noun belong to it ("embassy in Ankara", "spokesman for the army"), clauses do not. */
function tailOf(text: Text, head: number): number {
  const { tokens, kids, lower } = text
  let last = head
  for (const kid of kids[head] ?? []) {
    if (kid <= head || !tokens.deprel[kid]!.startsWith('nmod')) continue
    const preposition = kids[kid]!.find(i => tokens.deprel[i] === 'case' && i < kid)
    if (preposition === undefined || preposition !== last + 1) break
    const sent = lower[preposition] !== 'to' || SENT.has(tokens.lemma[head]!.toLowerCase())
    const named = TAIL_OF_NAME.has(lower[preposition]!) && sent && startsUpper(tokens.text[tokens.start[kid]!]!)
    if (!named && !TAIL.has(lower[preposition]!)) break
    let end = kid
    for (let i = kid + 1; i <= head + MOST_TAIL && hangsOn(text, i, kid, end); i++) end = i
    last = end
  }
  return last
}

/** Whether token i goes on with a phrase that begins at `kid` and reaches `end` so far, without a clause, an apposition or a list. */
function hangsOn({ tokens, lower }: Text, i: number, kid: number, end: number): boolean {
  if (i >= tokens.length || /^(conj|cc|acl|appos|mark|aux|cop|advcl|obl|parataxis)/.test(tokens.deprel[i]!)) return false
  if (tokens.upos[i] === 'VERB' || (tokens.upos[i] === 'PUNCT' && lower[i] !== '-')) return false
  if (tokens.upos[i] === 'ADP' && !TAIL.has(lower[i]!) && !startsUpper(tokens.text[tokens.start[i + 1] ?? 0]!)) return false
  let at = tokens.head[i]!
  for (let k = 0; k < MOST_TAIL && at > end; k++) {
    if (/^(acl|advcl|parataxis|conj|ccomp)/.test(tokens.deprel[at]!)) return false
    at = tokens.head[at]!
  }
  return at >= kid
}

/** The state or body behind the noun: "of Turkey", "for the Russian army", "from Iraq"; "in Iraq" only where nothing else is said. */
function ownerBehind(text: Text, head: number, last: number): Form | undefined {
  const { lower } = text
  let weak: Form | undefined
  for (let i = head + 1; i <= last; i++) {
    if (!TAIL.has(lower[i]!) && !TAIL_OF_NAME.has(lower[i]!)) continue
    const [form] = formsWithin(text, i + 1, last)
    if (!form) continue
    if (lower[i] === 'of' || lower[i] === 'for' || lower[i] === 'from') return form
    weak ??= form
  }
  return weak?.kind === 'capital' || weak?.kind === 'name' ? weak : undefined
}
