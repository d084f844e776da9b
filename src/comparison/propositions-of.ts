import { isFigure } from './likeness.ts'
import { shared, within, type Span } from '../page/index.ts'
import type { Attribution, Event, Quantity } from '../reading/index.ts'
import type { Account } from './account.ts'
import { clausesOf, remainder, trimmed } from './clause.ts'
import { isContent, sense } from './content.ts'
import type { Figure, Identity } from './identity.ts'
import { isNegative, tellsRefusal } from './negation.ts'
import { isProspect } from './modal.ts'
import { compare, dated, dayOf } from './order.ts'
import type { Proposition } from './proposition.ts'
import { wordsOf, wordsWithin, type Words } from './words.ts'

const FEWEST_STEMS = 2

/** The propositions of one account, in text order: its clauses, and beside them its quantities. */
export function propositionsOf(account: Account, place: number, identity: Identity): Proposition[] {
  const reader = readerOf(account, place, identity)
  const found: Proposition[] = []
  for (const sentence of account.sentences) {
    if (isFurniture(account, sentence)) continue
    const attributions = account.reading.attributions.filter(({ content }) => content.some(span => shared(span, sentence) > 0))
    const pieces = [...attributed(sentence, attributions), ...narrated(sentence, attributions)]
    for (const { span, attribution } of pieces) {
      for (const clause of clausesOf(account.article.text, span)) found.push(...reader(clause, sentence, attribution))
    }
  }
  return numbered(found.toSorted((a, b) => a.start - b.start || a.end - b.end || compare(a.kind, b.kind)))
}

/** Sorted propositions, those of one kind on the same words told apart. */
function numbered(sorted: readonly Proposition[]): Proposition[] {
  let twin = 1
  return sorted.map((one, i) => {
    const last = sorted[i - 1]
    twin = last && last.start === one.start && last.end === one.end && last.kind === one.kind ? twin + 1 : 1
    return twin === 1 ? one : { ...one, twin }
  })
}

/** Captions, notices and the like say nothing of the story that could be compared. */
function isFurniture({ article }: Account, sentence: Span): boolean {
  const block = article.blocks.find(one => sentence.start >= one.start && sentence.start < one.end)
  return block === undefined || block.kind === 'caption' || block.kind === 'notice'
}

interface Piece {
  readonly span: Span
  readonly attribution?: Attribution
}

/** What is said in a sentence, each stretch under the innermost attribution that it is content of. */
function attributed(sentence: Span, attributions: readonly Attribution[]): Piece[] {
  const contents = attributions.flatMap(attribution =>
    attribution.content.flatMap(span =>
      shared(span, sentence) > 0
        ? [{ span: { start: Math.max(span.start, sentence.start), end: Math.min(span.end, sentence.end) }, attribution }]
        : [],
    ),
  )
  return contents.flatMap(piece => {
    const inner = contents.filter(other => other !== piece && within(other.span, piece.span) && length(other.span) < length(piece.span))
    const taken = inner.flatMap(({ span, attribution }) => [span, ...marks(attribution)])
    return remainder(piece.span, taken).map(span => ({ span, attribution: piece.attribution }))
  })
}

/** What the outlet says itself: the sentence without what is attributed, and without the words that attribute it. */
function narrated(sentence: Span, attributions: readonly Attribution[]): Piece[] {
  const taken = attributions.flatMap(attribution => [...attribution.content, ...marks(attribution)])
  return remainder(sentence, taken).map(span => ({ span }))
}

function marks({ source, cue }: Attribution): Span[] {
  return [source.span, cue].filter(span => span !== undefined)
}

const length = ({ start, end }: Span): number => end - start

type Reader = (clause: Span, sentence: Span, attribution: Attribution | undefined) => Proposition[]

/** Makes propositions of the clauses of one account. */
function readerOf(account: Account, place: number, identity: Identity): Reader {
  const { article, reading } = account
  const words = wordsOf(article.text)
  const published = dayOf(dated(account))
  const mentions = reading.actors.flatMap(actor => actor.mentions.map(span => ({ span, figure: identity.figure(article.id, actor.id) })))
  return (clause, sentence, attribution) => {
    const events = reading.events.filter(({ trigger }) => within(trigger, clause))
    const event = events.find(isTold) ?? events[0]
    const figures = mentions.flatMap(({ span, figure }) => (figure && within(span, clause) ? [figure] : []))
    const speaker = attribution && identity.figure(article.id, attribution.source.actor)
    const common = {
      account: place,
      article: article.id,
      sentence,
      ...(attribution && { attribution }),
      ...(speaker && { speaker }),
      ...(published !== undefined && { published }),
      negative: isNegative(words, clause, attribution),
      refusal: tellsRefusal(words, clause),
      refused: attribution?.cue !== undefined && tellsRefusal(words, attribution.cue),
      prospect: isProspect(article.text.slice(clause.start, clause.end)),
      another: ANOTHER.test(article.text.slice(clause.start, clause.end)),
    }
    const features = featuresOf(words, clause, figures)
    const time = timeOf(account, clause, event)
    const found: Proposition[] = []
    const counts = reading.quantities
      .filter(
        quantity => within(quantity, clause) && !isOne(quantity) && !isPair(article.text, quantity) && !isDenied(article.text, quantity),
      )
      .map(quantity => countOf(article.text, quantity, clause, reading.quantities))
    const whole = counts.some(({ span }) => length(span) >= WHOLE * length(clause))
    const proper = properOf(article.text, words, clause)
    if (!whole && (attribution ? !isBareName(features, proper) : features.length >= FEWEST_STEMS)) {
      found.push({
        ...common,
        ...clause,
        kind: attribution ? 'statement' : event ? 'event' : 'state',
        ...(event && { event, ...parties(article.id, event, identity) }),
        features: [...features, ...numbersIn(reading.quantities, clause)],
        proper,
        figures: keysOf(figures),
        ...(time && { time }),
      })
    }
    const around = features.length >= FEWEST_STEMS ? features : featuresOf(words, sentence, figures)
    for (const { span, ...count } of counts) {
      found.push({
        ...common,
        ...span,
        ...count,
        kind: 'quantity',
        negative: attribution !== undefined && attribution.kind === 'denial',
        features: nearest(featuresOf(words, span, []), around),
        proper,
        figures: keysOf(figures),
        ...(time && { time }),
      })
    }
    return found
  }
}

/** Whether what is said is names alone ("sided with President So-and-so"): nothing that could be so or not. */
function isBareName(features: readonly string[], proper: readonly string[]): boolean {
  return features.length > 0 && features.every(feature => proper.includes(feature) || isFigure(feature) || feature.length <= SHORT)
}
// "al", "bin", "de": small words within names.
const SHORT = 3

/** A clause's numbers as features: 200 million francs are as telling as a name. */
function numbersIn(quantities: readonly Quantity[], clause: Span): string[] {
  return quantities.filter(quantity => within(quantity, clause) && quantity.value > 3).map(({ value }) => `#${value}`)
}

const ANOTHER = /\b(?:another|second|third|further)\b/iu
// A clause that is little more than its number is told as the number alone.
const WHOLE = 0.9

const isTold = ({ modality, polarity }: Event): boolean => (modality === 'actual' || modality === 'ongoing') && polarity === 'positive'

function parties(article: string, event: Event, identity: Identity): { actor?: Figure; recipient?: Figure } {
  const actor = identity.figure(article, event.actor.actor)
  const recipient = identity.figure(article, event.recipient.actor)
  return { ...(actor && { actor }), ...(recipient && { recipient }) }
}

/** The features of a clause's words that begin with a capital. */
function properOf(text: string, words: Words, clause: Span): string[] {
  const [from, to] = wordsWithin(words, clause)
  const found = new Set<string>()
  for (let i = from; i < to; i++) if (/^\p{Lu}/u.test(text.slice(words.start[i], words.end[i]))) found.add(sense(words.form[i]!))
  return [...found]
}

const isNamed = (type: Figure['type']): boolean => type !== 'unnamed' && type !== 'people'

function keysOf(figures: readonly Figure[]): string[] {
  return [...new Set(figures.filter(({ type }) => isNamed(type)).map(({ key }) => key))].toSorted()
}

/** Content stems and the figures' keys and countries, so that "Tbilisi" meets "the Georgian government". */
function featuresOf(words: Words, clause: Span, figures: readonly Figure[]): string[] {
  const [from, to] = wordsWithin(words, clause)
  const found = new Set<string>()
  for (let i = from; i < to; i++) if (isContent(words.form[i]!)) found.add(sense(words.form[i]!))
  for (const { key, country, type } of figures) {
    if (isNamed(type)) found.add(`=${key}`)
    if (country !== undefined) found.add(`@${country}`)
  }
  return [...found]
}

/** When a clause's matter was: its event's time, else the day that the clause names. */
function timeOf({ reading }: Account, clause: Span, event: Event | undefined): { from: string; to: string } | undefined {
  if (event?.time && event.time.precision !== 'unknown') return daysOf(event.time.from, event.time.to)
  const times = reading.times.filter(
    time => time.type !== 'SET' && time.type !== 'DURATION' && within(time, clause) && time.from !== undefined,
  )
  return times.length === 1 ? daysOf(times[0]!.from!, times[0]!.to ?? times[0]!.from!) : undefined
}

function daysOf(from: string, to: string): { from: string; to: string } | undefined {
  const [first, last] = [dayOf(from), dayOf(to)]
  return first !== undefined && last !== undefined ? { from: first, to: last } : undefined
}

// "the tents were in truth 12".
const NUMBER_OF = /\b(?:the |its |their )?(?:number|count|toll|total|figure) of [^.]{0,60}$/iu
// "three, not four": what follows "not" is not counted, but held against.
const NOT = /\b(?:not|rather than|instead of)\s+(?:the\s+)?$/iu

function isDenied(text: string, { start }: Quantity): boolean {
  return NOT.test(text.slice(Math.max(0, start - 16), start))
}

/** What a number is about: its own phrase where that says enough, else what stands around it. */
const nearest = (own: readonly string[], around: readonly string[]): readonly string[] => (own.length >= FEWEST_STEMS ? own : around)

/** "One thing", "one of them" count nothing. */
const isOne = ({ value, unit }: Quantity): boolean => value <= 1 && unit === undefined

// "17 men, correcting the figure of 14".
const CORRECTED =
  /\b(?:correct(?:s|ed|ing)|revis(?:es|ed|ing)|replac(?:es|ed|ing)) (?:the |its |an? |his |her |their )?(?:\w+ )?(?:figure|number|count|toll|estimate|total)\b/iu

interface Count {
  readonly quantity: Quantity
  readonly span: Span
  readonly insteadOf?: number
}

// "The two countries" names both again, and counts nothing.
const isPair = (text: string, { value, start }: Quantity): boolean =>
  value === 2 && /\b(?:the|these|those|both|its|their|our|his|her)\s$/iu.test(text.slice(Math.max(0, start - 8), start))

/** A quantity with its words, and with the number that it is held against where one follows at once. */
function countOf(text: string, quantity: Quantity, clause: Span, quantities: readonly Quantity[]): Count {
  const span = counted(text, quantity, clause, quantities)
  const next = quantities.find(other => other.start >= quantity.end && within(other, clause))
  if (!next) return { quantity, span }
  if (CORRECTED.test(text.slice(quantity.end, next.start))) return { quantity, span, insteadOf: next.value }
  if (!isDenied(text, next)) return { quantity, span }
  return { quantity, span: { start: span.start, end: Math.max(span.end, next.end) }, insteadOf: next.value }
}

const WORDS_AFTER = 7

/** A quantity with the words that say of what: to the end of the clause's phrase, a few words on, or back to what is counted. */
function counted(text: string, quantity: Quantity, clause: Span, quantities: readonly Quantity[]): Span {
  const next = quantities.find(({ start }) => start >= quantity.end && start < clause.end)
  const limit = next ? next.start : clause.end
  const tail = text.slice(quantity.end, limit)
  const stop = /,|\sand\s|\sor\s/u.exec(tail)
  const phrase = stop ? tail.slice(0, stop.index) : tail
  const few = phrase
    .split(/(?<=\s)/u)
    .slice(0, WORDS_AFTER + 1)
    .join('')
  const before = NUMBER_OF.exec(text.slice(clause.start, quantity.start))
  const from = before ? clause.start + before.index : quantity.start
  const alone = !quantities.some(other => other.start >= from && other.end <= quantity.start)
  const start = Math.min(
    alone ? from : quantity.start,
    quantity.counted && within(quantity.counted, clause) ? quantity.counted.start : quantity.start,
  )
  const end = Math.max(
    quantity.end + few.length,
    quantity.counted && within(quantity.counted, clause) ? quantity.counted.end : quantity.end,
  )
  return trimmed(text, { start, end: Math.min(end, clause.end) })
}
