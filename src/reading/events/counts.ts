import { form, type Tokens } from '../../language/index.ts'
import { type Span, within } from '../../page/index.ts'
import type { Event, EventType } from '../event.ts'
import type { Quantity } from '../quantity.ts'
import type { Deed } from './deeds.ts'
import { firstFrom } from './nearby.ts'
import { phraseSpan } from './phrase.ts'

/** What a deed's object, when counted, is a count of. */
const COUNTED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    killed: 'kill murder behead massacre execute slay slaughter assassinate lynch hang die killing murder massacre',
    injured: 'injure wound hurt maim',
    arrested: 'arrest detain jail imprison apprehend round arrest detention',
    abducted: 'abduct kidnap hold take seize abduction kidnapping snatch hijack capture',
    displaced: 'displace evict expel deport',
    released: 'release free release',
    deployed: 'deploy mass send mobilise mobilize station dispatch deployment call',
    evacuated: 'evacuate rescue',
  }).flatMap(([what, lemmas]) => lemmas.split(' ').map(lemma => [lemma, what] as const)),
)

/** What this verb or noun counts, where it counts people: `killed`, `injured`, … */
export function countKind(lemma: string, type: EventType): string | undefined {
  return type === 'CONSULT' || type === 'SUPPORT' || type === 'ACCUSE' ? undefined : COUNTED.get(lemma)
}

/** The quantity in the words of a counted phrase; a single person told without a number ("a boy") counts one. */
function countIn(tokens: Tokens, quantities: readonly Quantity[], phrase: Span, head: number): Quantity | undefined {
  for (let k = firstFrom(quantities, phrase.start); k < quantities.length; k++) {
    const quantity = quantities[k]!
    if (quantity.start >= phrase.end) break
    if (quantity.end <= phrase.start || quantity.unit !== undefined) continue
    if (within(quantity, { start: phrase.start - 20, end: phrase.end })) return quantity
  }
  const first = tokens.text.slice(phrase.start, phrase.end).split(' ')[0]?.toLowerCase()
  if ((first === 'a' || first === 'an') && tokens.upos[head] === 'NOUN' && !form(tokens, head).endsWith('s')) return { ...phrase, value: 1 }
  return undefined
}

/** The counts of a deed: of whom it was done to, under the name that its predicate gives them. */
export function countsOf(tokens: Tokens, deed: Deed, quantities: readonly Quantity[]): Event['counts'] {
  const kind = countKind(tokens.lemma[deed.trigger]!, deed.type)
  const counted = deed.clause?.object?.token ?? deed.recipient?.token
  if (kind === undefined || counted === undefined) return {}
  const quantity = countIn(tokens, quantities, phraseSpan(tokens, counted), counted)
  return quantity ? { [kind]: quantity } : {}
}
