import type { Draft, Gender } from './draft.ts'
import type { Focus } from './focus.ts'
import type { Text } from './text.ts'

/** What a pronoun asks of the one it means. */
export interface Pronoun {
  readonly gender?: Gender
  readonly number: 'human' | 'thing' | 'many'
  readonly possessive: boolean
  readonly reflexive: boolean
}

const PRONOUNS: { readonly [word: string]: Pronoun } = {
  he: { gender: 'm', number: 'human', possessive: false, reflexive: false },
  him: { gender: 'm', number: 'human', possessive: false, reflexive: false },
  his: { gender: 'm', number: 'human', possessive: true, reflexive: false },
  himself: { gender: 'm', number: 'human', possessive: false, reflexive: true },
  she: { gender: 'f', number: 'human', possessive: false, reflexive: false },
  her: { gender: 'f', number: 'human', possessive: true, reflexive: false },
  hers: { gender: 'f', number: 'human', possessive: true, reflexive: false },
  herself: { gender: 'f', number: 'human', possessive: false, reflexive: true },
  it: { number: 'thing', possessive: false, reflexive: false },
  its: { number: 'thing', possessive: true, reflexive: false },
  itself: { number: 'thing', possessive: false, reflexive: true },
  they: { number: 'many', possessive: false, reflexive: false },
  them: { number: 'many', possessive: false, reflexive: false },
  their: { number: 'many', possessive: true, reflexive: false },
  theirs: { number: 'many', possessive: true, reflexive: false },
  themselves: { number: 'many', possessive: false, reflexive: true },
}

/** The pronoun of the third person at a token; nothing for "it" that means nothing ("it is raining"). */
export function pronounAt({ tokens, lower }: Text, i: number): Pronoun | undefined {
  if (tokens.upos[i] !== 'PRON') return undefined
  const pronoun = PRONOUNS[lower[i]!]
  if (pronoun?.number === 'thing' && tokens.deprel[i] === 'expl') return undefined
  return pronoun && lower[i] === 'her' ? { ...pronoun, possessive: tokens.xpos[i] === 'PRP$' } : pronoun
}

/** How many sentences back a pronoun may look. */
const REACH = 5

/**
 * Whom a pronoun means: of those mentioned in this sentence and the last few that agree with it, the one most in view. A candidate loses a point for
 * each sentence between; a subject, a name and one mentioned often gain. A pronoun outside quotation marks does not look into them. The best first.
 */
export function antecedents(text: Text, focus: readonly Focus[], i: number, pronoun: Pronoun): Draft[] {
  const { tokens, quoted } = text
  const sentence = tokens.sentence[i]!
  const ranks = new Map<Draft, number>()
  const clause = clauseOf(text, i)
  for (let k = focus.length - 1; k >= 0; k--) {
    const entry = focus[k]!
    const distance = sentence - entry.sentence
    if (distance > REACH) break
    if (!agrees(entry.draft, pronoun)) continue
    if (entry.quoted && quoted[i] !== 1) continue
    if (!pronoun.possessive && !pronoun.reflexive && distance === 0 && entry.rank === 2 && clauseOf(text, entry.token) === clause) continue
    let rank = -distance - (i - entry.token) / 2000
    if (entry.rank === 2) rank += distance === 0 ? 0.9 : 0.8
    else if (entry.rank === 1) rank += 0.2
    if (entry.named && entry.draft.known !== undefined) rank += 0.1
    if (entry.draft.gender === pronoun.gender && pronoun.gender) rank += 0.3
    rank += Math.min(0.5, entry.draft.mentions.length * 0.06)
    if (pronoun.number === 'many' && entry.draft.plural) rank += 0.6
    const before = ranks.get(entry.draft)
    if (before === undefined || rank > before) ranks.set(entry.draft, rank)
  }
  return [...ranks].toSorted((a, b) => b[1] - a[1]).map(([draft]) => draft)
}

/** The verb whose clause a token is in: the nearest verb above. */
function clauseOf({ tokens }: Text, i: number): number {
  let at = tokens.head[i]!
  for (let k = 0; k < 20 && at >= 0 && tokens.upos[at] !== 'VERB'; k++) at = tokens.head[at]!
  return at
}

function agrees(draft: Draft, { number, gender }: Pronoun): boolean {
  if (number === 'human') return draft.human && !draft.plural && (!draft.gender || draft.gender === gender)
  if (number === 'thing') return !draft.human && !draft.plural
  return draft.plural || !draft.human
}
