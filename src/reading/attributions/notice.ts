import { sentenceSpan, type Tokens } from '../../language/index.ts'
import type { Span } from '../../page/index.ts'

/** Where an outlet says that it has only a speaker's word, told from the words of one sentence. What it is said of is another matter: unverified.ts. */
export interface Notice extends Span {
  readonly sentence: number
  /** The noun for what could not be verified, with what stands before it: "neither account", "his figure", "the promise"; undefined where there is none. */
  readonly of?: { readonly noun: string; readonly before: string; readonly at: number; readonly end: number }
}

const about =
  /verif|confirm|corroborat|check|authentic|establish|determin|ascertain|substantiat|reconcil|evidence|proof|prove|clear|certain|known/i
const not = String.raw`(?: ?not|n[’']t| never|not)`
const adverbs = String.raw`(?:immediately |independently |yet |been |be |so far |fully |ever |being |also |itself |themselves |himself |herself )*`

/** The ways of saying so, each tested on its own. */
const ways = [
  // could not be verified, was not corroborated, had never been authenticated
  new RegExp(
    String.raw`\b(?:could|can|was|were|is|are|has|have|had|did|does|do)${not} ${adverbs}(?:verif\w+|corroborat\w+|authenticat\w+|substantiat\w+|reconcil\w+)`,
    'i',
  ),
  /\b(?:did|does|do) ?(?:not|n[’']t) immediately (?:confirm|verify)\b/i,
  new RegExp(String.raw`\b(?:could|can)${not} ${adverbs}(?:confirm\w*|check\w*)`, 'i'),
  new RegExp(String.raw`\b(?:was|were|is|are|has|have|had)${not} ${adverbs}(?:confirmed|checked)\b`, 'i'),
  // unable to verify, not able to confirm, not possible to check, no way of checking
  new RegExp(
    String.raw`\b(?:impossible|unable|no way|difficult|hard|no means|(?:not|n[’']t|never) (?:yet |immediately |independently |been |be )*(?:able|possible|in a position))(?: for \w+)? (?:to|of) (?:independently |immediately )*(?:verify|confirm|check|corroborate|authenticate|establish|determine|ascertain|substantiate|verifying|confirming|checking|establishing)`,
    'i',
  ),
  // whose date could not be established
  /\b(?:authenticity|origins?|provenance|date|place|location|identity|accuracy|veracity|truth|source|circumstances)\b[^.;]{0,40}? (?:could ?not be|cannot be|can ?not be|has not been|have not been|had not been|was not|were not|is not|are not) (?:immediately |independently |yet )*(?:established|determined|ascertained|proven|proved|certain|clear|known)\b/i,
  // could not establish whether it was genuine
  /\b(?:could|can|has|have|had) ?(?:not|n[’']t) (?:immediately |independently |yet |be |been )*(?:establish|determin|ascertain)(?:e|ed)? (?:whether|if|its|their|the (?:authenticity|origin|date|place|identity|truth))\b/i,
  // nobody has been able to check, neither could be verified, none of the claims could be confirmed
  /\b(?:nobody|no one|none|neither)\b[^.;]{0,60}? (?:has|have|had|could|can|was|were) (?:been able to |immediately |independently |yet |be |been )*(?:verif|confirm|check|corroborat|authenticat|substantiat)\w*/i,
  /\b(?:has|have|had) yet to be (?:independently )?(?:verified|confirmed|corroborated|authenticated|established)\b/i,
  /\b(?:unverified|unconfirmed|uncorroborated|unsubstantiated|unverifiable)\b/i,
  // no independent confirmation, confirmation was not available
  /\b(?:no|without) (?:immediate |independent |official |outside |other |further |any )*(?:confirmation|verification|corroboration)\b/i,
  /\b(?:confirmation|verification|corroboration)\b[^.;]{0,40}? (?:was|were|is|has|could) ?(?:not|n[’']t) (?:immediately |yet |been |be )*(?:available|possible|obtained|had|forthcoming)\b/i,
  // gave no evidence, without offering proof, neither offered any evidence
  /\b(?:gave|give|gives|offered|offers|offer|provided|provides|provide|produced|produces|produce|presented|presents|present|showed|cited|cites|supplied) (?:no|little) (?:\w+ )?(?:evidence|proof)\b/i,
  /\b(?:without (?:giving|offering|providing|producing|presenting|showing|citing|supplying)|(?:not|n[’']t|never|neither|nor|nobody)\b[^.;]{0,40}? (?:give|gave|given|offer|offered|provide|provided|produce|produced|present|presented|cite|cited)) (?:any |further |other )?(?:evidence|proof)\b/i,
  /\b(?:has|have|had) (?:never|not) been (?:independently )?(?:backed|borne out|proved|proven|documented)\b/i,
]

/** Nouns for what is said, and for what it was seen or heard in. */
const nouns =
  /\b(?:(?<before>neither|either|both|the two|these|those|this|that|the|his|her|their|its|any of the|none of the|all|rival|competing|conflicting|\p{Lu}[\p{L}-]+['’]s?)(?: of)?(?: (?:his|her|their|its|the|these|those))?(?: [\p{L}'’-]+){0,2}? )?(?<noun>accounts?|claims?|reports?|figures?|numbers?|tolls?|counts?|stor(?:y|ies)|versions?|statements?|allegations?|accusations?|assertions?|promises?|denials?|testimon(?:y|ies)|videos?|footage|recordings?|photographs?|photos?|pictures?|images?|documents?|letters?|minutes|messages?|audio|words|details|information|transcripts?|emails?|e-mails?|posts?)\b/iu

/** The first notice of a sentence; undefined where there is none. */
export function noticeIn(tokens: Tokens, sentence: number): Notice | undefined {
  const { start, end } = sentenceSpan(tokens, sentence)
  const text = tokens.text.slice(start, end)
  if (!about.test(text)) return undefined
  for (const way of ways) {
    const match = way.exec(text)
    if (!match) continue
    const stop = match.index + match[0].length
    const of = nounAbout(text, match.index, stop)
    return { sentence, start: start + match.index, end: start + stop, ...(of && { of: { ...of, at: start + of.at, end: start + of.end } }) }
  }
  return undefined
}

/** The noun of the notice's own clause; of a relative clause, the one before it: "his account, which could not be checked". */
function nounAbout(text: string, start: number, stop: number): Notice['of'] {
  const from = text.lastIndexOf(',', start) + 1
  const own = nounIn(text, from, stop + 60)
  if (own || !/^ (?:(?:for|of|in|the \w+ of) )?(?:which|whose)\b/.test(text.slice(from))) return own
  return nounIn(text, Math.max(0, from - 40), from)
}

export function nounIn(text: string, from: number, to: number): Notice['of'] {
  const match = nouns.exec(text.slice(from, to))
  const noun = match?.groups?.['noun']
  if (!match || noun === undefined) return undefined
  const ofTwo = /^(?:neither|either|both)/i.test(match[0])
  const owned = ofTwo ? null : /['’]s? /.exec(match[0])
  const before = owned ? match[0].slice(0, owned.index + owned[0].length).trim() : (match.groups?.['before'] ?? '')
  return { noun: noun.toLowerCase(), before: before.toLowerCase(), at: from + match.index, end: from + match.index + match[0].length }
}
