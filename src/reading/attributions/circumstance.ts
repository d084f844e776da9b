import type { Article } from '../../article/index.ts'
import { childrenBy, sentenceSpan, spanOf, type Tokens } from '../../language/index.ts'
import { shared, type Span } from '../../page/index.ts'
import { actorOf, mentionAt, type Cast } from '../actors/cast.ts'
import type { Attribution, Relay } from '../attribution.ts'
import { occasions } from '../lexicon/occasions.ts'
import type { Time } from '../time.ts'
import type { Finding } from './finding.ts'
import { nounPhrase } from './phrase.ts'

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

function addressed(tokens: Tokens, { at, entry, content }: Finding): number {
  if (at < 0 || entry?.pos !== 'v') return -1
  const free = (i: number) => !content.some(span => tokens.start[i]! >= span.start && tokens.end[i]! <= span.end)
  if (telling.has(entry.lemma)) {
    const object = childrenBy(tokens, at, 'iobj', 'obj').find(free)
    if (object !== undefined) return object
  }
  return (
    childrenBy(tokens, at, 'obl')
      .filter(free)
      .find(i => childrenBy(tokens, i, 'case').some(c => tokens.lemma[c] === 'to')) ?? -1
  )
}

/** Who passed the words on, other than the outlet itself: the paper that somebody "told", "spoke to" or was interviewed by. */
export function relaysOf(tokens: Tokens, cast: Cast, article: Article, finding: Finding): Relay[] {
  if (finding.at < 0) return []
  const found: Relay[] = []
  const add = (head: number) => {
    const mention = mentionAt(cast, head)
    const actor = mention && actorOf(cast, mention.actor)
    if (!mention || actor?.type !== 'media' || isOwn(article, actor.name, actor.aliases)) return
    if (!found.some(relay => relay.actor === actor.id))
      found.push({ name: actor.name, actor: actor.id, span: { start: mention.start, end: mention.end } })
  }
  const to = addressed(tokens, finding)
  if (to >= 0) add(to)
  const s = tokens.sentence[finding.at]!
  for (let i = tokens.sentences[s]!; i < tokens.sentences[s + 1]!; i++) {
    if (finding.content.some(span => tokens.start[i]! >= span.start && tokens.end[i]! <= span.end)) continue
    const cases = childrenBy(tokens, i, 'case').map(c => tokens.lemma[c]!.toLowerCase())
    const above = tokens.head[i]!
    if (above < 0 || i === finding.speaker) continue
    const lemma = tokens.lemma[above]!.toLowerCase()
    if (cases.includes('to') && ['speak', 'talk', 'comment', 'statement', 'remark', 'interview', 'say', 'confirm'].includes(lemma)) add(i)
    if (
      (cases.includes('with') || cases.includes('by') || cases.includes('to') || cases.includes('for')) &&
      ['interview', 'quote', 'cite', 'carry', 'report', 'publish'].includes(lemma)
    )
      add(i)
  }
  return found
}

function isOwn({ outlet }: Article, name: string, aliases: readonly string[]): boolean {
  const own = outlet?.toLowerCase()
  return own !== undefined && [name, ...aliases].some(alias => alias.toLowerCase() === own)
}

const settings = occasions
  .split('\n')
  .filter(line => line !== '')
  .map(line => line.split('|').map(part => part.trim()))
  .toSorted(([a], [b]) => b!.length - a!.length)

/** Where it was said, from the words of the cue's sentence that are not the content. */
export function occasionOf(tokens: Tokens, { at, content }: Finding): string | undefined {
  if (at < 0) return undefined
  const outside = around(tokens, at, content).toLowerCase()
  if (tokens.lemma[at] === 'testify') return 'testimony'
  return settings.find(([phrase]) => outside.includes(phrase!))?.[1]
}

/** The cue's sentence with its contents blotted out. */
function around(tokens: Tokens, at: number, content: readonly Span[]): string {
  const { start, end } = sentenceSpan(tokens, tokens.sentence[at]!)
  let left = ''
  for (let i = start; i < end; i++) if (!content.some(span => i >= span.start && i < span.end)) left += tokens.text[i]
  return left
}

/** When it was said: the date that hangs on the cue's sentence, outside the content, nearest to the cue. */
export function timeOf(tokens: Tokens, { at, content }: Finding, times: readonly Time[]): string | undefined {
  if (at < 0) return undefined
  const sentence = sentenceSpan(tokens, tokens.sentence[at]!)
  const cue = spanOf(tokens, at, at)
  const near = times
    .filter(
      time => (time.type === 'DATE' || time.type === 'TIME') && shared(time, sentence) > 0 && !content.some(span => shared(time, span) > 0),
    )
    .toSorted((a, b) => distance(a, cue) - distance(b, cue) || a.start - b.start)[0]
  return near && distance(near, cue) <= 60 ? (near.from ?? near.value) : undefined
}

function distance(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end)
}
