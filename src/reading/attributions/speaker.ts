import { children, form, type Tokens } from '../../language/index.ts'
import { words, type Span } from '../../page/index.ts'
import type { ActorType } from '../actor.ts'
import { actorOf, mentionAt, mentionIn, type Cast } from '../actors/cast.ts'
import type { Anonymity, Source } from '../attribution.ts'
import { speakers } from '../lexicon/speakers.ts'
import type { Finding } from './finding.ts'

type SpeakerClass = 'unnamed' | 'collective' | 'document'

const classes = new Map(
  speakers
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => line.split(/ +/))
    .map(([lemma, kind]) => [lemma!, kind as SpeakerClass]),
)

const firstPerson = new Set(['i', 'we', 'me', 'us', 'my', 'our'])
const someone = new Set(['he', 'she', 'they', 'it', 'who', 'that', 'which', 'you', 'one', 'this', 'those', 'these'])

/** Who speaks: the actor with its fullest name; `unclear` where the text does not say, or does not say it surely. */
export function sourceOf(tokens: Tokens, cast: Cast, { source: span, speaker }: Finding, within: Source | undefined): Source {
  if (!span || speaker < 0) return { name: 'unclear', anonymity: 'unnamed' }
  const own = tokens.lemma[speaker]!.toLowerCase()
  if (firstPerson.has(form(tokens, speaker).toLowerCase()) && within) return { ...within, span }
  const mention = mentionAt(cast, speaker) ?? mentionIn(cast, headSpan(tokens, speaker))
  const actor = mention && mention.score >= 0.5 ? actorOf(cast, mention.actor) : undefined
  const phrase = phraseName(words(tokens.text, span))
  if (actor) {
    const anonymity = classOf(tokens, speaker, actor.type, actor.name)
    return { span, actor: actor.id, name: actor.name, anonymity, ...described(anonymity, actor.name, phrase, reason(tokens, span)) }
  }
  if (tokens.upos[speaker] === 'PRON' && (someone.has(own) || firstPerson.has(own))) return { span, name: 'unclear', anonymity: 'unnamed' }
  const anonymity = classOf(tokens, speaker, undefined, phrase)
  return { span, name: phrase, anonymity, ...described(anonymity, phrase, phrase, reason(tokens, span)) }
}

/** What is said of one who has no name, with the reason for it. */
function described(anonymity: Anonymity, name: string, phrase: string, why: string | undefined): { description?: string } {
  if (anonymity !== 'unnamed' && anonymity !== 'pseudonym') return {}
  const said = phrase.length > name.length ? phrase : name
  return { description: why && !said.includes(why) ? `${said}; ${why}` : said }
}

/** "on condition of anonymity because he is not authorised to speak", from the sentence that names the speaker. */
function reason(tokens: Tokens, { start, end }: Span): string | undefined {
  const from = tokens.text.indexOf('anonymity', start)
  if (from < 0 || from - end > 200) return undefined
  const stop = tokens.text.slice(from, from + 240).search(/[.!?]\s|[.!?”"]?\n|$/)
  const sentence = tokens.text.slice(from, from + Math.max(stop, 0))
  const because = /\b(?:because|as|since|citing|owing to|for fear)\b.*/.exec(sentence)
  return because ? because[0].replace(/[”".,]+$/, '') : 'on condition of anonymity'
}

const pseudonyms =
  /\b(?:nom de guerre|pseudonym|not (?:his|her|their) real name|real name|only as|called (?:himself|herself) (?=\p{Lu})|known as (?=\p{Lu})|alias|codename|code name)/u

function classOf(tokens: Tokens, speaker: number, type: ActorType | undefined, name: string): Anonymity {
  const around = tokens.text.slice(Math.max(0, tokens.start[speaker]! - 60), tokens.end[speaker]! + 120).split('\n', 1)[0]!
  if (type === 'person') return pseudonyms.test(around) ? 'pseudonym' : 'named'
  if (type === 'media') return 'outlet'
  if (type === 'people') return 'collective'
  const kind = classes.get(tokens.lemma[speaker]!.toLowerCase())
  if (type === 'unnamed') return kind === 'collective' ? 'collective' : 'unnamed'
  if (type) return 'named'
  if (tokens.upos[speaker] === 'PROPN' || children(tokens, speaker).some(i => tokens.deprel[i] === 'appos' && tokens.upos[i] === 'PROPN'))
    return 'named'
  if (kind === 'unnamed' || kind === 'collective') return kind
  if (kind === 'document') return 'named'
  return /^\p{Lu}/u.test(name) && !/^(?:The|A|An|Some|Many|Most|Several|His|Her|Their|Its)\b/.test(name) && tokens.xpos[speaker] !== 'NNS'
    ? 'named'
    : 'unnamed'
}

/** A noun phrase as a name: one line, no article, no clause after it. */
function phraseName(phrase: string): string {
  return phrase
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|a|an)\s/i, '')
    .replace(/[,(–—].*$/, '')
    .replace(/\s(?:who|that|which|whose)\s.*$/, '')
    .trim()
}

function headSpan(tokens: Tokens, i: number): Span {
  return { start: tokens.start[i]!, end: tokens.end[i]! }
}
