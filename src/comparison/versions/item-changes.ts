import { shared, type Span } from '../../page/index.ts'
import type { Account } from '../account.ts'
import { fold, wordsOf } from '../words.ts'
import { carried, touched, turned, type Edit } from './edits.ts'
import { itemsOf, type VersionItem } from './item.ts'
import type { ItemChange, Stretch, Tone } from './versions.ts'

// How much of the shorter of two items' words must stand in the same place for them to be one item.
const SAME_PLACE = 0.5
// Content that stands unchanged to this share, while who says it is new or gone, changed its voice.
const SAME_WORDS = 0.75

/**
 * What the edits do to the statements, events and numbers of two versions. An item whose words stand unchanged in both is the same, whatever else
 * a reading makes of it; so is one in words that only moved.
 */
export function itemChanges(edits: readonly Edit[], stretches: readonly Stretch[], earlier: Account, later: Account): ItemChange[] {
  const back = turned(edits)
  const moves = stretches.flatMap(({ kind, before, after }) => (kind === 'moved' && before && after ? [{ before, after }] : []))
  const before = itemsOf(earlier).map(item => {
    const move = moves.find(one => holds(one.before, item.hull))
    return { item, touched: !move && touched(edits, item.hull), place: move ? shifted(item.span, move) : carried(edits, item.span) }
  })
  const after = itemsOf(later).map(item => ({ item, touched: !moves.some(one => holds(one.after, item.hull)) && touched(back, item.hull) }))
  const pairs: { readonly i: number; readonly j: number; readonly score: number }[] = []
  before.forEach((one, i) => {
    after.forEach((other, j) => {
      if ((!one.touched && !other.touched) || one.item.item !== other.item.item || one.item.kind !== other.item.kind) return
      const place = contained(one.place, other.item.span)
      if (place >= SAME_PLACE && ofOneMatter(one.item, other.item)) pairs.push({ i, j, score: place + likeness(one.item, other.item) })
    })
  })
  const partner = new Map<number, number>()
  const taken = new Set<number>()
  for (const { i, j } of pairs.toSorted((x, y) => y.score - x.score || x.i - y.i || x.j - y.j)) {
    if (partner.has(i) || taken.has(j)) continue
    partner.set(i, j)
    taken.add(j)
  }
  const found: { readonly at: number; readonly change: ItemChange }[] = []
  before.forEach(({ item, touched }, i) => {
    const j = partner.get(i)
    const other = j === undefined ? undefined : after[j]!.item
    const change = other ? changed(item, other) : touched ? gone(item, edits) : undefined
    if (change) found.push({ at: (other?.span ?? carried(edits, item.span)).start, change })
  })
  after.forEach(({ item, touched }, j) => {
    if (touched && !taken.has(j)) found.push({ at: item.span.start, change: added(item, back) })
  })
  return found.toSorted((x, y) => x.at - y.at).map(({ change }) => change)
}

/** Whether a stretch holds another, but for a mark at its ends. */
function holds(outer: Span, inner: Span): boolean {
  return inner.start >= outer.start - 1 && inner.end <= outer.end + 1
}

function shifted({ start, end }: Span, { before, after }: { readonly before: Span; readonly after: Span }): Span {
  const by = after.start - before.start
  return { start: start + by, end: end + by }
}

function contained(a: Span, b: Span): number {
  const least = Math.min(a.end - a.start, b.end - b.start)
  return least <= 0 ? 0 : shared(a, b) / least
}

/** Whether two items in one place can be one told otherwise: of one speaker or in much the same words; of one kind or between the same two. */
function ofOneMatter(one: VersionItem, other: VersionItem): boolean {
  if (one.item === 'attribution') return agree('source', one, other) || alike(one.facets['words']!, other.facets['words']!)
  if (one.item === 'event') return agree('type', one, other) || (agree('actor', one, other) && agree('recipient', one, other))
  return true
}

function alike(one: string, other: string): boolean {
  const [a, b] = [one, other].map(text => new Set(wordsOf(text).form)) as [Set<string>, Set<string>]
  return 4 * [...a].filter(word => b.has(word)).length >= a.size + b.size
}

/** How many facets agree, 0 to 1: of several at one place the likest is the same. */
function likeness(one: VersionItem, other: VersionItem): number {
  const names = Object.keys(one.facets)
  return names.filter(name => agree(name, one, other)).length / names.length
}

const NAMES = new Set(['source', 'actor', 'recipient', 'whose word', 'place'])

function agree(facet: string, one: VersionItem, other: VersionItem): boolean {
  const [a, b] = [one.facets[facet] ?? '', other.facets[facet] ?? '']
  if (a === b) return true
  if (!NAMES.has(facet) || a === '' || b === '') return false
  const [first, second] = [a, b].map(name => new Set(name.split(/[^\p{L}\p{N}]+/u).map(fold))) as [Set<string>, Set<string>]
  return [...first].every(word => second.has(word)) || [...second].every(word => first.has(word))
}

function changed(before: VersionItem, after: VersionItem): ItemChange | undefined {
  const what = Object.keys(before.facets).filter(facet => !agree(facet, before, after))
  if (what.length === 0) return undefined
  const tone = toneOfChange(before, after)
  return {
    item: before.item,
    change: 'changed',
    before: cited(before),
    after: cited(after),
    what,
    ...(tone && { tone }),
    note: noteOf(before, after, what),
  }
}

function noteOf(before: VersionItem, after: VersionItem, what: readonly string[]): string {
  if (before.item === 'quantity') {
    const [one, other] = [Number(before.facets['value']), Number(after.facets['value'])]
    const turn = other > one ? 'Raised' : other < one ? 'Lowered' : 'Stated otherwise'
    return `${turn}: “${before.evidence.exact}” became “${after.evidence.exact}”${after.label === '' ? '' : ` (${after.label})`}.`
  }
  const facets = what.filter(facet => facet !== 'words').map(facet => `${facet} ${shown(before, facet)} became ${shown(after, facet)}`)
  return `Told otherwise (${after.label}): ${[...(what.includes('words') ? ['other words'] : []), ...facets].join('; ')}.`
}

function shown({ facets }: VersionItem, facet: string): string {
  if (facets[facet] === '') return facet === 'whose word' ? 'the outlet’s own' : 'none'
  return `“${facets[facet]}”`
}

const DONE = new Set(['actual', 'ongoing', 'habitual'])

/** An event that was done and now only may be, or is now somebody's word, is told softer. */
function toneOfChange(before: VersionItem, after: VersionItem): Tone | undefined {
  const firm = ({ facets }: VersionItem): number =>
    (DONE.has(facets['modality'] ?? 'actual') ? 2 : 0) +
    ((facets['whose word'] ?? '') === '' ? 1 : 0) +
    ((facets['certainty'] ?? 'certain') === 'certain' ? 1 : 0) +
    ((facets['unverified'] ?? '') === '' ? 1 : 0)
  const [one, other] = [firm(before), firm(after)]
  return other < one ? 'softer' : other > one ? 'firmer' : undefined
}

function gone(item: VersionItem, edits: readonly Edit[]): ItemChange {
  const voiced = item.item === 'attribution' && keptShare(edits, item.span) >= SAME_WORDS
  const note = `${voiced ? `No longer given as the word of ${item.label}` : 'Gone'}: ${quoted(item, voiced)}.`
  return { item: item.item, change: 'gone', before: cited(item), ...(voiced && { tone: 'firmer' }), note }
}

function added(item: VersionItem, back: readonly Edit[]): ItemChange {
  const voiced = item.item === 'attribution' && keptShare(back, item.span) >= SAME_WORDS
  const note = `${voiced ? `Now given as the word of ${item.label}` : 'New'}: ${quoted(item, voiced)}.`
  return { item: item.item, change: 'new', after: cited(item), ...(voiced && { tone: 'softer' }), note }
}

function quoted({ evidence, label }: VersionItem, bare: boolean): string {
  return `“${cut(evidence.exact)}”${bare || label === '' ? '' : ` (${label})`}`
}

/** The share of a stretch of the earlier text that no edit takes away. */
export function keptShare(edits: readonly Edit[], span: Span): number {
  const taken = edits.reduce((sum, { before, kept }) => sum + (kept ? 0 : shared(before, span)), 0)
  return 1 - taken / Math.max(1, span.end - span.start)
}

function cited({ id, evidence }: VersionItem): NonNullable<ItemChange['before']> {
  return { ...(id !== undefined && { id }), evidence }
}

const SHOWN = 120

function cut(words: string): string {
  const line = words.replaceAll(/\s+/gu, ' ')
  return line.length <= SHOWN ? line : `${line.slice(0, line.lastIndexOf(' ', SHOWN)).toWellFormed()} …`
}
