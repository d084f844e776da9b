import { form, type Tokens } from '../../language/index.ts'
import { type Span, within } from '../../page/index.ts'
import type { Event, EventType } from '../event.ts'
import type { Quantity } from '../quantity.ts'
import type { Deed } from './deeds.ts'
import { firstFrom } from './nearby.ts'
import { phraseSpan } from './phrase.ts'

/** What the object of a deed, when counted, is a count of: the name, the types it holds for, the words. */
const COUNTED = parse(`
abducted   ASSAULT COERCE   abduct kidnap hold take seize abduction kidnapping snatch hijack
arrested   COERCE           arrest detain jail imprison apprehend round detention sentence
deployed   MOBILIZE AID     deploy mass send mobilise mobilize station dispatch deployment
displaced  COERCE ASSAULT   displace evict expel deport
evacuated  AID              evacuate rescue
injured    ASSAULT          injure wound hurt maim
killed     ASSAULT          kill murder behead massacre execute slay slaughter assassinate lynch hang killing
released   RETREAT          release free
`)

function parse(lexicon: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const line of lexicon.trim().split('\n')) {
    const [what = '', ...rest] = line.split(/ +/)
    const types = rest.filter(word => /^[A-Z]+$/.test(word))
    for (const lemma of rest.slice(types.length)) for (const type of types) found.set(`${type} ${lemma}`, what)
  }
  return found
}

/** What this verb or noun counts in a deed of this type, where it counts people: `killed`, `injured`, … */
export function countKind(lemma: string, type: EventType): string | undefined {
  return COUNTED.get(`${type} ${lemma}`)
}

/** The quantity in the words of a counted phrase; a single person told without a number ("a boy") counts one. */
function countIn(tokens: Tokens, quantities: readonly Quantity[], phrase: Span, head: number): Quantity | undefined {
  let share: Quantity | undefined
  for (let k = firstFrom(quantities, phrase.start); k < quantities.length; k++) {
    const quantity = quantities[k]!
    if (quantity.start >= phrase.end) break
    if (quantity.unit === 'share') share = quantity
    if (quantity.end <= phrase.start || quantity.unit !== undefined) continue
    if (within(quantity, { start: phrase.start - 20, end: phrase.end })) return share ? partOf(share, quantity) : quantity
  }
  const first = tokens.text.slice(phrase.start, phrase.end).split(' ')[0]?.toLowerCase()
  if ((first === 'a' || first === 'an') && tokens.upos[head] === 'NOUN' && !form(tokens, head).endsWith('s')) return { ...phrase, value: 1 }
  return undefined
}

/** "half of the 400 hostages" are 200; of a share the bounds are its own. */
function partOf(share: Quantity, { start, end, value, low = value, high = value, counted }: Quantity): Quantity {
  const part = Math.round(share.value * value)
  const least = Math.round((share.low ?? share.value) * low)
  const most = Math.round((share.high ?? share.value) * high)
  return {
    start: Math.min(start, share.start),
    end: Math.max(end, share.end),
    value: part,
    ...(least < part && { low: least }),
    ...(most > part && { high: most }),
    ...(counted && { counted }),
  }
}

/** The counts of a deed: of whom it was done to, under the name that its predicate gives them. */
export function countsOf(tokens: Tokens, deed: Deed, quantities: readonly Quantity[]): Event['counts'] {
  const kind = countKind(deed.lemma, deed.type)
  const conjunct = deed.recipient?.path.endsWith('>conj') ? deed.recipient.token : undefined
  const counted = conjunct ?? deed.clause?.object?.token ?? deed.recipient?.token
  if (kind === undefined || counted === undefined) return {}
  const quantity = countIn(tokens, quantities, phraseSpan(tokens, counted), counted)
  return quantity ? { [kind]: quantity } : {}
}
