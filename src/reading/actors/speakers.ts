import { tokenAt, type Language } from '../../language/index.ts'
import type { Actor } from '../actor.ts'
import type { Attribution } from '../attribution.ts'
import type { Cast, Mention } from './cast.ts'

const FIRST_PERSON = new Set(['i', 'me', 'my', 'mine', 'myself', 'we', 'us', 'our', 'ours', 'ourselves'])
const SECOND_CHOICE = 0.5

/**
 * The cast once it is known who says what: "I", "my" and "we" within a direct quotation are its speaker, and "he", "she", "it" or "they" within it is not,
 * where another candidate is at hand.
 */
export function withSpeakers(cast: Cast, { tokens }: Language, attributions: readonly Attribution[]): Cast {
  const speaker = new Map<number, string>()
  for (const { mode, content, source } of attributions) {
    if (mode === 'indirect' || !source.actor) continue
    for (const { start, end } of content)
      for (let i = tokenAt(tokens, start); i < tokens.length && tokens.start[i]! < end; i++) speaker.set(i, source.actor)
  }
  if (speaker.size === 0) return cast
  const mentions: Mention[] = []
  for (const mention of cast.mentions) {
    const said = speaker.get(mention.first)
    const self = mention.by === 'pronoun' && said === mention.actor
    if (!self) mentions.push(mention)
    else if (mention.otherwise) mentions.push({ ...mention, actor: mention.otherwise, score: SECOND_CHOICE })
  }
  for (const [i, actor] of speaker) {
    const start = tokens.start[i]!
    const end = tokens.end[i]!
    const word = tokens.text.slice(start, end)
    if (tokens.upos[i] !== 'PRON' || word === 'US' || !FIRST_PERSON.has(word.toLowerCase())) continue
    mentions.push({ start, end, first: i, last: i, head: i, core: i, actor, by: 'pronoun', score: 0.9 })
  }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end)
  return { ...cast, actors: cast.actors.map(actor => withMentions(actor, mentions)), mentions }
}

/** The actor with the mentions that it has now. */
function withMentions(actor: Actor, mentions: readonly Mention[]): Actor {
  const own = mentions.filter(mention => mention.actor === actor.id).map(({ start, end }) => ({ start, end }))
  return { ...actor, mentions: own }
}
