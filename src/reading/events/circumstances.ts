import { ancestors, children, isRelation, type Tokens, tokenAt } from '../../language/index.ts'
import { within, type Span } from '../../page/index.ts'
import type { Event, EventTime } from '../event.ts'
import type { Place } from '../place.ts'
import type { Time } from '../time.ts'
import { intervalOf } from '../times/interval.ts'
import { caseOf, isVerbal } from './clause.ts'
import { firstFrom } from './nearby.ts'

/** When and where an event stands: each from its own clause, or not at all. */

/** The time whose words hang on the trigger, its verb or the clause that these are in; the nearest where there are several. */
export function timeAt(tokens: Tokens, times: readonly Time[], sentence: Span, anchors: readonly number[]): EventTime | undefined {
  let best: { readonly time: Time; readonly rank: number } | undefined
  for (let k = firstFrom(times, sentence.start); k < times.length; k++) {
    const time = times[k]!
    if (time.start >= sentence.end) break
    if (time.type !== 'DATE' && time.type !== 'TIME') continue
    const rank = nearness(tokens, tokenAt(tokens, time.start), anchors)
    if (rank !== undefined && (!best || rank < best.rank)) best = { time, rank }
  }
  if (!best) return undefined
  const { time } = best
  const interval = intervalOf(time.value)
  return interval && { value: time.value, ...interval, span: { start: time.start, end: time.end } }
}

/** How many steps a token lies below one of the anchors; undefined where a verb that is none stands between. */
function nearness(tokens: Tokens, token: number, anchors: readonly number[]): number | undefined {
  const path = ancestors(tokens, token)
  for (let steps = 0; steps < path.length && steps < 8; steps++) {
    const at = path[steps]!
    if (anchors.includes(at)) return steps
    if (steps > 0 && isVerbal(tokens, at) && !anchors.includes(at)) return undefined
  }
  return undefined
}

/** Where: a toponym behind "in", "at", "near", "outside" that hangs on the trigger, its verb or its recipient. */
export function placeAt(
  tokens: Tokens,
  places: readonly Place[],
  sentence: Span,
  anchors: readonly number[],
  taken: readonly Span[],
): Event['place'] {
  for (let k = firstFrom(places, sentence.start); k < places.length; k++) {
    const place = places[k]!
    if (place.start >= sentence.end) break
    if (taken.some(span => within(place, span))) continue
    const token = settlement(tokens, headIn(tokens, place))
    const relation = tokens.deprel[token]!
    if (!isRelation(relation, 'obl') && !isRelation(relation, 'nmod')) continue
    if (!/^(?:in|at|near|outside|around|across|inside|over|off)$/.test(caseOf(tokens, token) ?? '')) continue
    if (nearness(tokens, token, anchors) === undefined) continue
    const { name, country, lat, lon, precision, start, end } = place
    return {
      name,
      ...(country !== undefined && { country }),
      ...(lat !== undefined && { lat }),
      ...(lon !== undefined && { lon }),
      precision,
      span: { start, end },
    }
  }
  return undefined
}

/** "in the border town of Mandera", "in the southern province of Helmand": the noun that says what kind of place it is stands in the clause. */
function settlement(tokens: Tokens, token: number): number {
  const head = tokens.head[token]!
  const kind = tokens.deprel[token] === 'nmod' && caseOf(tokens, token) === 'of' && head >= 0 && SETTLEMENTS.test(tokens.lemma[head]!)
  return kind ? head : token
}

const SETTLEMENTS =
  /^(?:area|camp|capital|city|county|department|district|enclave|governorate|island|municipality|outskirt|part|peninsula|port|province|region|republic|resort|state|stronghold|suburb|territory|town|township|valley|village)$/

/** The token of a span whose head lies outside it. */
export function headIn(tokens: Tokens, span: Span): number {
  let at = tokenAt(tokens, span.start)
  const first = at
  while (at < tokens.length && tokens.end[at]! <= span.end) {
    const head = tokens.head[at]!
    if (head < first || head < 0 || tokens.start[head]! >= span.end) return at
    at++
  }
  return first
}

/** The words of a clause that an event stands on: from the first to the last word of the trigger's clause and its sides. */
export function clauseSpan(tokens: Tokens, trigger: number, spans: readonly Span[]): Span {
  let start = tokens.start[trigger]!
  let end = tokens.end[trigger]!
  for (const span of spans) {
    start = Math.min(start, span.start)
    end = Math.max(end, span.end)
  }
  for (const child of children(tokens, trigger))
    if (
      /^(?:aux|cop|advmod|compound:prt|mark)/.test(tokens.deprel[child]!) &&
      tokens.start[child]! >= start - 20 &&
      tokens.end[child]! <= end + 20
    ) {
      start = Math.min(start, tokens.start[child]!)
      end = Math.max(end, tokens.end[child]!)
    }
  return { start, end }
}
