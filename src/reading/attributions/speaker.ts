import { children, form, isRelation, sentenceSpan, tokenAt, type Tokens } from '../../language/index.ts'
import { words, type Span } from '../../page/index.ts'
import type { Actor } from '../actor.ts'
import { actorOf, mentionAt, type Cast, type Mention } from '../actors/cast.ts'
import type { Anonymity, Source } from '../attribution.ts'
import type { Finding } from './finding.ts'
import { nounPhrase } from './phrase.ts'
import { speakerClass } from './speaker-class.ts'

const firstPerson = new Set(['i', 'we', 'me', 'us', 'my', 'our'])

/** Nobody that can be told. */
export const unclear: Source = { name: 'unclear', anonymity: 'unnamed' }

/** Who speaks: the actor with its fullest name; `unclear` where the text does not say, or does not say it surely. `within` speaks around it. */
export function sourceOf(tokens: Tokens, cast: Cast, { source: span, speaker, at, doubtful }: Finding, within: Source | undefined): Source {
  if (!span || speaker < 0) return unclear
  if (doubtful) return { ...unclear, span }
  if (firstPerson.has(form(tokens, speaker).toLowerCase())) return within ? { ...within, span } : { ...unclear, span }
  const alias =
    givenName(tokens, span) ??
    (tokens.upos[speaker] === 'NOUN' || tokens.upos[speaker] === 'PROPN'
      ? givenName(tokens, nounPhrase(tokens, speaker, new Set([at])))
      : undefined)
  if (alias) return { span, name: alias, anonymity: 'pseudonym', description: phraseOf(tokens, speaker) }
  const mention = mentionFor(tokens, cast, speaker, span)
  const actor = mention && mention.score >= leastSure ? actorOf(cast, mention.actor) : undefined
  if (!actor && tokens.upos[speaker] === 'PRON' && !isCounted(tokens, speaker)) return { ...unclear, span }
  const name = ownedName(tokens, cast, speaker) ?? (actor ? actor.name : phraseName(words(tokens.text, span)))
  if (name === '') return { ...unclear, span }
  const anonymity = classOf(tokens, speaker, actor, name)
  return { span, ...(actor && { actor: actor.id }), name, anonymity, ...described(tokens, speaker, span, anonymity, name) }
}

/** "its information ministry" with the owner's name: "Syria’s information ministry"; undefined where no pronoun owns it, or it has a name of its own. */
function ownedName(tokens: Tokens, cast: Cast, speaker: number): string | undefined {
  if (tokens.upos[speaker] !== 'NOUN') return undefined
  const owner = children(tokens, speaker).find(i => tokens.deprel[i] === 'nmod:poss' && tokens.upos[i] === 'PRON')
  const mention = owner === undefined ? undefined : mentionAt(cast, owner)
  const actor = mention && mention.score >= leastSure ? actorOf(cast, mention.actor) : undefined
  if (owner === undefined || !actor || actor.type === 'unnamed' || children(tokens, speaker).some(i => tokens.deprel[i] === 'appos'))
    return undefined
  const rest = tokens.text.slice(tokens.end[owner], tokens.end[speaker]).replace(/\s+/g, ' ').trim()
  return `${actor.name}’s ${rest}`
}

/** A mention less sure than this is not believed: a vague source is better than a wrong one. */
const leastSure = 0.5

/** "one of them", "some in the town": pronouns that stand for people nobody named. */
function isCounted(tokens: Tokens, speaker: number): boolean {
  return ['one', 'some', 'many', 'several', 'others', 'another', 'both', 'those', 'few', 'most', 'all', 'someone', 'somebody'].includes(
    form(tokens, speaker).toLowerCase(),
  )
}

/**
 * The mention that a source means: the one that its head heads, or one joined to it as a name to its title. A name in apposition is preferred to the
 * description that it explains: "the operator, *Colchis Lines*".
 */
function mentionFor(tokens: Tokens, cast: Cast, speaker: number, span: Span): Mention | undefined {
  const own = mentionAt(cast, speaker)
  if (own && own.by !== 'description') return personAfter(tokens, cast, own, span) ?? own
  let best = own
  for (const mention of cast.mentions) {
    if (mention.start >= span.end) break
    if (mention.start < span.start || mention.end > span.end || mention.by === 'pronoun' || mention === own) continue
    if (!isJoined(tokens, mention.head, speaker) || tokens.text[mention.start - 1] === '(') continue
    if (mention.by === 'name' && best?.by !== 'name') best = mention
    else if (!best) best = mention
  }
  return best
}

/** The person whose name follows that of a body in a source: "*IS* member *Omer*". */
function personAfter(tokens: Tokens, cast: Cast, body: Mention, span: Span): Mention | undefined {
  if (body.by !== 'name' || actorOf(cast, body.actor)?.type === 'person') return undefined
  return cast.mentions.find(({ start, end, first, by, actor }) => {
    if (start <= body.start || end > span.end || by !== 'name' || first - body.last > 5 || actorOf(cast, actor)?.type !== 'person')
      return false
    for (let i = body.last + 1; i < first; i++) if (!['NOUN', 'PROPN', 'ADJ'].includes(tokens.upos[i]!)) return false
    return true
  })
}

/**
 * Whether a name and a source's head mean the same: the name stands in apposition to it, or the head is a title before the name. A name before another
 * noun ("the *U.S.* official") only says whose it is.
 */
function isJoined(tokens: Tokens, name: number, speaker: number): boolean {
  return climbs(tokens, name, speaker, ['appos', 'flat']) || climbs(tokens, speaker, name, ['appos', 'flat', 'compound', 'nmod:desc'])
}

function climbs(tokens: Tokens, from: number, to: number, relations: readonly string[]): boolean {
  for (let at = from, steps = 0; at >= 0 && steps < 6; at = tokens.head[at]!, steps++) {
    if (at === to) return true
    if (tokens.upos[at] === 'ADJ' || !relations.some(relation => isRelation(tokens.deprel[at]!, relation))) return false
  }
  return false
}

/** What is said of one who has no name, with the reason for it. */
function described(tokens: Tokens, speaker: number, span: Span, anonymity: Anonymity, name: string): { description?: string } {
  if (anonymity !== 'unnamed') return {}
  const phrase = tokens.upos[speaker] === 'PRON' && !isCounted(tokens, speaker) ? name : phraseOf(tokens, speaker)
  const why = reason(tokens, span)
  return { description: why && !phrase.includes(why) ? `${phrase}; ${why}` : phrase }
}

/** The whole noun phrase on one line, without its article. */
function phraseOf(tokens: Tokens, speaker: number): string {
  return words(tokens.text, nounPhrase(tokens, speaker))
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|a|an)\s/i, '')
    .slice(0, 240)
}

const hidden =
  /\b(?:on (?:the )?condition of anonymity|(?:asked|asking|preferred|requested|insisted) not to be (?:named|identified|quoted by name)|(?:asked|requested) (?:for )?anonymity|names? (?:be|was|were) withheld|(?:declined|refused|did not want|does not want|do not want|would not|could not|cannot|wished not|none of whom would) (?:to )?be (?:named|identified|quoted by name|quoted)|(?:does|do|did) not want (?:his|her|their) (?:full |real )?names? (?:to be )?(?:printed|published|used|known)|on (?:the )?condition that\b[^.;]{0,60}\b(?:named?|names|identified)|not (?:to be |being |was |were )?(?:named|identified)|not authori[sz]ed to|speak only if)\b/i

/** Why somebody is not named: the words of the source's sentence, with what follows "because". */
function reason(tokens: Tokens, { start }: Span): string | undefined {
  const sentence = words(tokens.text, sentenceSpan(tokens, tokens.sentence[tokenAt(tokens, start)]!)).replace(/\s+/g, ' ')
  const found = hidden.exec(sentence)
  if (!found) return undefined
  const rest = sentence.slice(found.index + found[0].length)
  const because = /^[^.;”"]{0,40}?\b(?:because|as|since|citing|for fear)\b[^.;”",]{0,160}/.exec(rest)
  return found[0] + (because ? because[0] : '')
}

/** The ways of saying that a name is not, or may not be, the real one, and the name: a word or a code ("P-47"). */
const givenNames = new RegExp(
  String.raw`(?:gave (?:only )?(?:his|her|their) (?:first )?names?(?: only)?(?: as|,)|identified (?:himself|herself|themselves) (?:only )?as|calls? (?:himself|herself)|called (?:himself|herself)|goes by(?: the name)?(?: of)?|known (?:only |locally |to [^,.;]{1,40} )?as|asked to be called|wished to be called|identified (?:in [^,.;]{1,20} )?only as|identified as(?= [“"]?[A-Z]+-?\d)|referred to (?:in [^,.;]{1,30} )?(?:only )?as|with the call sign|whose call sign is|whose nom de guerre is|nom de guerre(?: of)?|us(?:es|ing|ed) the name|under the (?:name|pseudonym))\s+[“"‘]?(\p{Lu}[\p{L}\d'’-]*(?:\s\p{Lu}[\p{L}\d'’-]*){0,3})`,
  'u',
)

/** The name that somebody goes by, where the text says that it is not, or may not be, the real one. */
function givenName(tokens: Tokens, span: Span): string | undefined {
  return givenNames.exec(words(tokens.text, span))?.[1]
}

function classOf(tokens: Tokens, speaker: number, actor: Actor | undefined, name: string): Anonymity {
  const kind = speakerClass(tokens.lemma[speaker]!)
  const common = kind === 'collective' && !/\s\p{Lu}/u.test(name)
  if (actor) {
    if (actor.type === 'person') return 'named'
    if (actor.type === 'media') return 'outlet'
    if (actor.type === 'people' && kind === 'unnamed' && tokens.upos[speaker] === 'NOUN') return 'unnamed'
    if (actor.type === 'people' || common) return 'collective'
    if (actor.type === 'unnamed')
      return kind === 'body' && tokens.xpos[speaker] === 'NNS'
        ? 'collective'
        : kind === 'body' || kind === 'document'
          ? 'named'
          : (kind ?? 'unnamed')
    return 'named'
  }
  const proper = (i: number) => tokens.upos[i] === 'PROPN'
  if ((proper(speaker) && !common) || children(tokens, speaker).some(i => ['appos', 'flat'].includes(tokens.deprel[i]!) && proper(i)))
    return 'named'
  if (kind === 'body' && tokens.xpos[speaker] === 'NNS') return 'collective'
  if (kind === 'document' || kind === 'body') return 'named'
  return kind ?? (tokens.xpos[speaker] === 'NNS' ? 'collective' : 'unnamed')
}

/** A noun phrase as a name: one line, no article, no clause after it. */
function phraseName(phrase: string): string {
  return phrase
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^(?:the|a|an)\s/i, '')
    .replace(/[,(–—].*$/, '')
    .replace(/\s(?:who|that|which|whose)\s.*$/, '')
    .trim()
}
