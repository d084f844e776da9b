import type { Article } from '../../article/index.ts'
import { children, childrenBy, isRelation, sentenceSpan, spanOf, subtree, type Tokens } from '../../language/index.ts'
import { firstIndex, shared, words, type Span } from '../../page/index.ts'
import type { Actor } from '../actor.ts'
import { actorOf, mentionAt, type Cast } from '../actors/cast.ts'
import type { Attribution, Relay } from '../attribution.ts'
import { occasions } from '../lexicon/occasions.ts'
import type { Time } from '../time.ts'
import type { Finding } from './finding.ts'
import { isOutletName, isOutletNoun } from './outlet.ts'
import { nounPhrase } from './phrase.ts'
import { quotedAs } from './relayed.ts'

/** To whom it was said: the object of "told", "to" after "said", "spoke", "confirmed". */
export function addresseeOf(tokens: Tokens, cast: Cast, finding: Finding): Attribution['addressee'] {
  const head = addressed(tokens, finding)
  if (head < 0) return undefined
  const mention = mentionAt(cast, head)
  return { span: nounPhrase(tokens, head), ...(mention && { actor: mention.actor }) }
}

const telling = new Set([
  'tell',
  'assure',
  'remind',
  'inform',
  'warn',
  'notify',
  'brief',
  'urge',
  'ask',
  'promise',
  'order',
  'advise',
  'caution',
  'reassure',
])
const times = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'today', 'yesterday'])

function addressed(tokens: Tokens, { at, entry, content }: Finding): number {
  if (at < 0 || entry?.pos !== 'v') return -1
  const free = (i: number) => !isIn(tokens, i, content) && !times.has(tokens.lemma[i]!.toLowerCase())
  if (telling.has(entry.lemma)) {
    const object = childrenBy(tokens, at, 'iobj', 'obj').find(free) ?? childrenBy(tokens, at, 'nsubj').find(i => i > at && free(i))
    if (object !== undefined) return object
  }
  const directed = childrenBy(tokens, at, 'obl').filter(free)
  return directed.find(i => casesOf(tokens, i).includes('to')) ?? -1
}

function casesOf(tokens: Tokens, i: number): string[] {
  return childrenBy(tokens, i, 'case').map(c => tokens.lemma[c]!.toLowerCase())
}

function isIn(tokens: Tokens, i: number, content: readonly Span[]): boolean {
  return content.some(span => tokens.start[i]! >= span.start && tokens.end[i]! <= span.end)
}

const talks = new Set(['speak', 'talk', 'comment', 'statement', 'remark', 'interview', 'say', 'confirm'])
const passesOn = new Set([
  'interview',
  'quote',
  'cite',
  'carry',
  'report',
  'publish',
  'contact',
  'reach',
  'obtain',
  'see',
  'air',
  'broadcast',
  'translate',
  'ask',
  'question',
])

/** Who passed the words on, other than the outlet itself: whom somebody "told", "spoke to" or gave an interview, or who quotes them. */
export function relaysOf(tokens: Tokens, cast: Cast, article: Article, finding: Finding): Relay[] {
  if (finding.at < 0) return []
  const found: Relay[] = []
  const add = (head: number) => {
    const relay = relayAt(tokens, cast, article, head)
    if (relay && !found.some(({ name }) => name === relay.name)) found.push(relay)
  }
  const addUnknown = (head: number) => {
    const span = nameSpan(tokens, head)
    found.push({ name: words(tokens.text, span).replace(/^the /i, '').replace(/,.*$/s, ''), span })
  }
  const quoting = quotedAs(tokens, finding.at)
  if (quoting && quoting.by >= 0) {
    add(quoting.by)
    if (found.length === 0 && isUnknown(tokens, cast, article, quoting.by)) addUnknown(quoting.by)
  }
  if (finding.by !== undefined) add(finding.by)
  const to = addressed(tokens, finding)
  if (to >= 0) add(to)
  if (to >= 0 && found.length === 0 && finding.entry?.frames.has('tell') && isUnknown(tokens, cast, article, to)) addUnknown(to)
  const s = tokens.sentence[finding.at]!
  for (let i = tokens.sentences[s]!; i < tokens.sentences[s + 1]!; i++) {
    const above = tokens.head[i]!
    if (above < 0 || i === finding.speaker) continue
    // "confirmed the talks to the paper": the tree hangs the paper on the talks.
    const beside = tokens.head[above] === finding.at && isRelation(tokens.deprel[above]!, 'obj')
    if (isIn(tokens, i, finding.content) && !beside) continue
    const lemma = tokens.lemma[above]!.toLowerCase()
    if (!beside && !talks.has(lemma) && !passesOn.has(lemma)) continue
    const cases = casesOf(tokens, i)
    if (cases.includes('to') && beside) add(i)
    if (!talks.has(lemma) && !passesOn.has(lemma)) continue
    if (talks.has(lemma) && (cases.includes('to') || (cases.includes('on') && above === finding.at))) add(i)
    else if (['with', 'by', 'to', 'for'].some(preposition => cases.includes(preposition)) && passesOn.has(lemma)) add(i)
  }
  return found
}

/** A name's phrase without a clause that the tree hangs on it: "told La Prensa *that P*". */
function nameSpan(tokens: Tokens, head: number): Span {
  const clauses = childrenBy(tokens, head, 'acl', 'ccomp', 'acl:relcl').filter(i => i > head)
  const whole = nounPhrase(tokens, head)
  const first = clauses.flatMap(i => subtree(tokens, i)[0] ?? []).find(i => tokens.start[i]! < whole.end)
  return first === undefined ? whole : { start: whole.start, end: tokens.end[first - 1]! }
}

/** A proper name that is told something and is no person, place, body or party that anything is known of: nearly always an outlet. */
function isUnknown(tokens: Tokens, cast: Cast, article: Article, head: number): boolean {
  if (tokens.upos[head] !== 'PROPN') return false
  const mention = mentionAt(cast, head)
  const actor = mention && actorOf(cast, mention.actor)
  if (isOwn(article, [words(tokens.text, nounPhrase(tokens, head))])) return false
  if (actor?.type === 'person') return isBareName(actor)
  return !actor || (actor.type === 'organisation' && actor.country === undefined && (actor.sector === undefined || actor.sector === 'MED'))
}

const articles = new Set(['el', 'la', 'le', 'les', 'il', 'o', 'a', 'al', 'der', 'die', 'das', 'den', 'de', 'het'])

/** What was taken for a person, of whom the text gives one word alone and nothing else, or a name that begins with an article: "told *El Farol*". */
function isBareName({ name, roles, country, mentions }: Actor): boolean {
  const [first, ...rest] = name.split(/[\s-]+/)
  if (roles.length > 0 || country !== undefined) return false
  return (
    (rest.length === 0 && mentions.filter(({ start, end }) => end - start === name.length).length === 1) ||
    (rest.length > 0 && articles.has(first!.toLowerCase()))
  )
}

/** The outlet that a noun phrase names, unless it is the article's own or no outlet in particular ("the media", "this newspaper"). */
export function relayAt(tokens: Tokens, cast: Cast, article: Article, head: number): Relay | undefined {
  const mention = mentionAt(cast, head)
  const actor = mention && actorOf(cast, mention.actor)
  if (children(tokens, head).some(i => tokens.deprel[i] === 'det' && ['this', 'that', 'no'].includes(tokens.lemma[i]!.toLowerCase())))
    return undefined
  if (['media', 'press', 'reporter', 'journalist'].includes(tokens.lemma[head]!.toLowerCase())) return undefined
  if (actor?.type === 'media')
    return isOwn(article, [actor.name, ...actor.aliases])
      ? undefined
      : { name: actor.name, actor: actor.id, span: { start: mention!.start, end: mention!.end } }
  // "the BBC's Burmese service".
  const owner = childrenBy(tokens, head, 'nmod:poss')[0]
  if (owner !== undefined && tokens.upos[head] !== 'PROPN' && programmes.has(tokens.lemma[head]!.toLowerCase()))
    return relayAt(tokens, cast, article, owner)
  const span = nameSpan(tokens, head)
  const name = words(tokens.text, span)
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|a|an)\s/i, '')
    .replace(/\s(?:that|which|who)\s.*$/, '')
  const parts = [head, ...children(tokens, head).filter(i => ['compound', 'appos', 'flat', 'nmod:desc'].includes(tokens.deprel[i]!))]
  const proper = parts.filter(i => tokens.upos[i] === 'PROPN')
  const isOutlet =
    proper.length > 0 && (parts.some(i => isOutletNoun(tokens.lemma[i]!)) || proper.some(i => isOutletName(tokens.lemma[i]!)))
  const apposed = childrenBy(tokens, head, 'appos', 'flat').find(i => tokens.upos[i] === 'PROPN')
  const called = apposed !== undefined && tokens.upos[head] !== 'PROPN' ? words(tokens.text, nounPhrase(tokens, apposed)) : name
  return isOutlet && !isOwn(article, [called]) ? { name: called, ...(actor && { actor: actor.id }), span } : undefined
}

function isOwn({ outlet }: Article, names: readonly string[]): boolean {
  const bare = (name: string) => name.toLowerCase().replace(/^the /, '')
  return outlet !== undefined && names.some(name => bare(outlet).startsWith(bare(name)) || bare(name).startsWith(bare(outlet)))
}

const programmes = new Set(['service', 'programme', 'program', 'show', 'edition', 'website', 'channel'])

const settings = occasions
  .split('\n')
  .filter(line => line !== '')
  .map(line => line.split('|').map(part => part.trim()))
  .toSorted(([a], [b]) => b!.length - a!.length)

/** Where it was said, from the words of the cue's sentence that are not the content. */
export function occasionOf(tokens: Tokens, { at, content }: Finding): string | undefined {
  if (at < 0) return undefined
  if (tokens.lemma[at] === 'testify') return 'testimony'
  const outside = around(tokens, at, content).toLowerCase()
  return settings.find(([phrase]) => outside.includes(phrase!))?.[1]
}

/** The cue's sentence with its contents blotted out. */
function around(tokens: Tokens, at: number, content: readonly Span[]): string {
  const { start, end } = sentenceSpan(tokens, tokens.sentence[at]!)
  let left = ''
  let from = start
  for (const span of content) {
    if (span.start > from) left += tokens.text.slice(from, Math.min(span.start, end))
    from = Math.max(from, span.end)
  }
  return from < end ? left + tokens.text.slice(from, end) : left
}

/** When it was said: the date that hangs on the cue's sentence, outside the content, nearest to the cue. */
export function timeOf(tokens: Tokens, { at, content }: Finding, all: readonly Time[]): string | undefined {
  if (at < 0) return undefined
  const sentence = sentenceSpan(tokens, tokens.sentence[at]!)
  const cue = spanOf(tokens, at, at)
  let best: Time | undefined
  for (let k = firstTime(all, sentence.start); k < all.length && all[k]!.start < sentence.end; k++) {
    const time = all[k]!
    if ((time.type !== 'DATE' && time.type !== 'TIME') || content.some(span => shared(time, span) > 0)) continue
    if (!best || distance(time, cue) < distance(best, cue)) best = time
  }
  return best && distance(best, cue) <= 60 ? (best.from ?? best.value) : undefined
}

/** The first time that begins at the offset or later, by bisection. */
function firstTime(all: readonly Time[], offset: number): number {
  return firstIndex(all.length, k => all[k]!.start >= offset)
}

function distance(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end)
}
