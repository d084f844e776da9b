import { evidenceOf } from './claims-of.ts'
import { isContent, sense } from './content.ts'
import type { Figure } from './identity.ts'
import { compare } from './order.ts'
import type { Position } from './position.ts'
import { idOf, type Proposition } from './proposition.ts'
import { sentenceOf, type Field } from './same-claim.ts'
import { saidOn } from './side.ts'
import { stanceOf } from './stance.ts'
import { ofLastVersions } from './versions/one-of-several.ts'
import { voiceOf } from './voice.ts'
import { wordsOf } from './words.ts'

const ISSUE_WORDS = 4
const FEWEST_ISSUE_WORDS = 2

/** Where an actor stands on a matter: one position for what one voice says on one issue with one stance on one day. */
export function positionsOf(groups: readonly (readonly Proposition[])[], field: Field): Position[] {
  const found: Position[] = []
  for (const group of groups) {
    const taken = new Map<string, { stance: Position['stance']; holder: Figure; propositions: Proposition[] }>()
    for (const one of group) {
      const holder = holderOf(one)
      const stance = holder && stanceOf(textOf(one, field), sentenceOf(one, field), one)
      if (!holder || !stance) continue
      const key = `${voiceOf(holder)} ${stance}`
      const known = taken.get(key)
      if (known) known.propositions.push(one)
      else taken.set(key, { stance, holder, propositions: [one] })
    }
    for (const { stance, holder, propositions } of taken.values()) {
      const issue = issueOf(propositions[0]!, field)
      if (issue === undefined) continue
      const from = saidOn(propositions)
      const first = propositions[0]!
      found.push({
        id: idOf(first, `position:${stance}`),
        actor: holder.actor,
        name: holder.name,
        issue,
        stance,
        ...(from !== undefined && { from }),
        evidence: ofLastVersions(propositions, ({ account }) => account, field.one).map(one => evidenceOf(one, field.accounts)),
      })
    }
  }
  return found.toSorted((a, b) => compare(a.from ?? '9999', b.from ?? '9999') || compare(a.id, b.id))
}

/** Whose stand a proposition is: the speaker's where a body or a person in office speaks, else the actor's of a refusal or a permission told. */
function holderOf({ speaker, attribution, actor, kind }: Proposition): Figure | undefined {
  if (kind === 'quantity') return undefined
  const holder = attribution ? speaker : actor
  return holder?.political && !holder.anonymous ? holder : undefined
}

/** The rarest words of the clause that the record's other clauses share, in the order of the text: what the matter is called. */
function issueOf(one: Proposition, field: Field): string | undefined {
  const { form, start, end } = wordsOf(textOf(one, field))
  const words = form.flatMap((word, i) =>
    isContent(word) && word.length > 3
      ? [{ i, weight: field.likeness.weight(sense(word)), shared: field.likeness.spread(sense(word)) }]
      : [],
  )
  const ranked = words.toSorted((a, b) => Number(b.shared > 1) - Number(a.shared > 1) || a.weight - b.weight || a.i - b.i)
  const chosen = ranked.slice(0, ISSUE_WORDS).toSorted((a, b) => a.i - b.i)
  if (chosen.length < FEWEST_ISSUE_WORDS) return undefined
  const clause = textOf(one, field)
  return [...new Set(chosen.map(({ i }) => clause.slice(start[i], end[i])))].join(' ')
}

function textOf({ account, start, end }: Proposition, { accounts }: Field): string {
  return accounts[account]!.article.text.slice(start, end)
}
