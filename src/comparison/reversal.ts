import type { Grounded } from './claims-of.ts'
import type { Disagreement } from './disagreement.ts'
import { isWish } from './modal.ts'
import { opposed } from './opposite.ts'
import { daysBetween } from './order.ts'
import type { Proposition } from './proposition.ts'
import { nearness, sentenceOf, type Field } from './same-claim.ts'
import { stanceOf } from './stance.ts'
import { disagreement, saidOn, sideOf, whoSays, wordsOfSide } from './side.ts'
import { sameVoice, voiceOf } from './voice.ts'

// How alike a stand and its reversal are. Chosen on invented stories.
const SAME_ISSUE = 0.18
const SAME_THING = 0.24
const SHARED = 1
const LATER_DAYS = 2

/**
 * Where the later side is later in the world: a stand that its own voice turns round (a refusal, then permission), and a state of things that
 * ends (held, then let go).
 */
export function reversals(claims: readonly Grounded[], field: Field): Disagreement[] {
  const claimOf = new Map<number, Grounded>()
  for (const claim of claims) for (const one of claim.assertions) claimOf.set(field.placeOf.get(one)!, claim)
  const found = new Map<string, { made: Disagreement; near: number }>()
  for (const claim of claims) {
    let best: { made: Disagreement; near: number } | undefined
    for (const one of claim.assertions) {
      const a = field.placeOf.get(one)!
      for (const b of field.likeness.near(a)) {
        const other = field.propositions[b]!
        const earlier = claimOf.get(b)
        if (!earlier || earlier === claim || one.kind === 'quantity' || other.kind === 'quantity' || !isLater(one, other)) continue
        const near = nearness(field.likeness.between(a, b))
        const kind = kindOf(one, other, near, field)
        if (kind && (!best || near > best.near)) best = { made: reversal(kind, earlier, claim, other, one, field), near }
      }
    }
    if (!best) continue
    const known = found.get(best.made.sides[0]!.claim!)
    if (!known || best.near > known.near) found.set(best.made.sides[0]!.claim!, best)
  }
  return [...found.values()].map(({ made }) => made)
}

function isLater(one: Proposition, other: Proposition): boolean {
  const [now, then] = [saidOn([one]), saidOn([other])]
  if (now === undefined || then === undefined || daysBetween(then, now) < LATER_DAYS) return false
  return one.published === undefined || other.published === undefined || one.published >= other.published
}

/** What kind of reversal the later proposition is of the earlier, if one. */
function kindOf(later: Proposition, earlier: Proposition, near: number, field: Field): 'position' | 'outcome' | undefined {
  const { common, shared } = field.likeness.between(placeIn(later, field), placeIn(earlier, field))
  if (shared < SHARED) return undefined
  const turned = later.negative !== earlier.negative
  const voice = sameVoice(later, earlier) || speaksFor(later, earlier) || speaksFor(earlier, later)
  const stands = takesStand(earlier, field) && takesStand(later, field)
  if (voice && turned && stands && near >= SAME_ISSUE && common >= 2) return 'position'
  if ([later, earlier].some(one => one.prospect || isWish(textOf(one, field)))) return undefined
  if (
    later.negative === earlier.negative &&
    near >= SAME_THING &&
    common >= 2 &&
    opposed(field.poles[placeIn(earlier, field)]!, field.poles[placeIn(later, field)]!)
  )
    return 'outcome'
  return undefined
}

/** Whether a proposition says what will or may be, or that it is agreed to, barred, suspended. */
function takesStand(one: Proposition, field: Field): boolean {
  return stanceOf(textOf(one, field), sentenceOf(one, field), one) !== undefined
}

/** Whether the one is said by somebody of whom the other, in an outlet's own words, tells a deed. */
function speaksFor(one: Proposition, other: Proposition): boolean {
  return (
    one.speaker !== undefined &&
    other.attribution === undefined &&
    other.actor !== undefined &&
    voiceOf(other.actor) === voiceOf(one.speaker)
  )
}

function placeIn(one: Proposition, field: Field): number {
  return field.placeOf.get(one)!
}

function textOf(one: Proposition, { accounts }: Field): string {
  return accounts[one.account]!.article.text.slice(one.start, one.end)
}

function reversal(
  kind: 'position' | 'outcome',
  earlier: Grounded,
  later: Grounded,
  then: Proposition,
  now: Proposition,
  field: Field,
): Disagreement {
  const { accounts } = field
  const before = `“${wordsOfSide(then, accounts)}” (${whoSays(then, accounts)}, ${saidOn([then])})`
  const after = `“${wordsOfSide(now, accounts)}” (${whoSays(now, accounts)}, ${saidOn([now])})`
  return disagreement(kind, 'updates', [sideOf(earlier, accounts), sideOf(later, accounts)], `First ${before}, later ${after}.`)
}
