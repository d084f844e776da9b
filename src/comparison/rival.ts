import type { Grounded } from './claims-of.ts'
import type { Denied } from './denial.ts'
import type { Disagreement } from './disagreement.ts'
import type { Proposition } from './proposition.ts'
import { nearness, sentenceOf, type Field } from './same-claim.ts'
import { disagreement, sideOf, whoSays, wordsOfSide } from './side.ts'
import { sameVoice, voiceOf } from './voice.ts'

// How far from a denial, in sentences, its own version of the matter stands.
const NEXT_SENTENCES = 2
// What a version shares with the claim, as a multiple of what the rarest word says.
const SHARED = 0.6

/**
 * Where the same deed is laid at different doors: who denies a claim and in the same breath tells who else it was; and two voices side by side of
 * whom the one "blamed someone else".
 */
export function rivals(claims: readonly Grounded[], denied: readonly Denied[], field: Field): Disagreement[] {
  const claimOf = new Map<Proposition, Grounded>()
  for (const claim of claims) for (const one of claim.assertions) claimOf.set(one, claim)
  const byArticle = new Map<string, Proposition[]>()
  for (const one of field.propositions) byArticle.set(one.article, [...(byArticle.get(one.article) ?? []), one])
  const found = new Map<string, Disagreement>()
  const add = (claim: Grounded, rival: Grounded): void => {
    const made = rivalry(claim, rival, field)
    if (claim !== rival && !found.has(made.id)) found.set(made.id, made)
  }
  for (const { claim, denial } of denied) {
    const rival = best(
      denial.assertions.flatMap(one => (byArticle.get(one.article) ?? []).filter(other => isOwnVersion(one, other, field))),
      claim,
      field,
    )
    const own = rival && claimOf.get(rival)
    if (own && own !== denial) add(claim, own)
  }
  for (const propositions of byArticle.values()) {
    for (const [one, other] of blamed(propositions, field)) {
      const [claim, rival] = [claimOf.get(one), claimOf.get(other)]
      if (claim && rival) add(claim, rival)
    }
  }
  return [...found.values()]
}

/** Whether a proposition is what the denier says instead: positive, of the same voice, in the same or the next sentences. */
function isOwnVersion(denial: Proposition, other: Proposition, { accounts }: Field): boolean {
  if (other === denial || other.negative || other.kind === 'quantity' || other.attribution === undefined || !oneSpeaker(denial, other))
    return false
  const between = accounts[denial.account]!.sentences.filter(
    ({ start }) =>
      start > Math.min(denial.sentence.start, other.sentence.start) && start <= Math.max(denial.sentence.start, other.sentence.start),
  )
  return between.length <= NEXT_SENTENCES
}

/** One voice, or a voice that has no name but "its spokesman" in the sentence after. */
function oneSpeaker(one: Proposition, other: Proposition): boolean {
  if (sameVoice(one, other)) return true
  const [a, b] = [one.speaker, other.speaker]
  return a !== undefined && b !== undefined && (voiceOf(a) === voiceOf(b) || b.serves.includes(a.key) || a.serves.includes(b.key))
}

/** Of several versions the one that is nearest to the claim; at least something of the matter must be common. */
function best(versions: readonly Proposition[], claim: Grounded, field: Field): Proposition | undefined {
  let found: { one: Proposition; near: number } | undefined
  for (const one of versions) {
    for (const other of claim.assertions) {
      if (!namesAnother(one, other)) continue
      const alike = field.likeness.between(field.placeOf.get(one)!, field.placeOf.get(other)!)
      if (alike.shared >= SHARED && (!found || nearness(alike) > found.near)) found = { one, near: nearness(alike) }
    }
  }
  return found?.one
}

/** Whether a version names somebody whom the claim does not: who else it was. */
function namesAnother(version: Proposition, claim: Proposition): boolean {
  return version.figures.some(key => !claim.figures.includes(key) && key !== version.speaker?.key)
}

const BLAMED =
  /\b(?:someone else|somebody else|the other side|pointed (?:the|a) finger|(?:blamed|accused|blaming|accusing) (?:each other|one another)|trad(?:ed?|ing) blame)\b/iu

/** Pairs of attributed propositions of two voices in neighbouring sentences, the second laying the matter elsewhere. */
function* blamed(propositions: readonly Proposition[], field: Field): Generator<[Proposition, Proposition]> {
  const attributed = propositions.filter(({ attribution, negative, kind }) => attribution !== undefined && !negative && kind !== 'quantity')
  for (const [i, other] of attributed.entries()) {
    const one = attributed[i - 1]
    if (!one?.speaker || !other.speaker || sameVoice(one, other) || other.start - one.end > NEAR) continue
    const { shared } = field.likeness.between(field.placeOf.get(one)!, field.placeOf.get(other)!)
    const answers = shared > 0 || ANSWERS.test(wordsOfSide(other, field.accounts))
    if (answers && accuses(one, other) && BLAMED.test(sentenceOf(other, field))) yield [one, other]
  }
}

const NEAR = 400
// "… had flown it" speaks of what the sentence before did.
const ANSWERS = /\b(?:it|them)\b/iu

function accuses(one: Proposition, other: Proposition): boolean {
  return one.attribution?.kind === 'accusation' || other.attribution?.kind === 'accusation' || one.event !== undefined
}

function rivalry(claim: Grounded, rival: Grounded, field: Field): Disagreement {
  const { accounts } = field
  const [one, other] = [claim.assertions[0]!, rival.assertions[0]!]
  const why = `Who did it: “${wordsOfSide(one, accounts)}” (${whoSays(one, accounts)}) or “${wordsOfSide(other, accounts)}” (${whoSays(other, accounts)}).`
  return disagreement('actor', 'contradicts', [sideOf(claim, accounts), sideOf(rival, accounts)], why)
}
