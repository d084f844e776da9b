/**
 * How attributions compare with the project's own gold, and how the two readings that it was agreed from compare with each other. Contents are paired one to one
 * by Jaccard overlap in words (≥ .5, the pair that agrees on the source first); every field is compared over the pairs, so that a field's figure does not sink with
 * what was not found: that is in the content's own.
 */
import { pageOfText, words as wordsOf, type Span } from '../src/page/index.ts'
import { englishModel, englishWeights } from '../src/pipeline/index.ts'
import { readPage } from '../src/pipeline/read-page.ts'
import type { Attribution } from '../src/reading/index.ts'
import { goldOf, type GoldItem, type GoldLabel, type Part } from './attribution-gold.ts'

/** What is compared of one attribution, whoever made it. */
export interface Labelled {
  readonly source?: Span
  /** The source's name, resolved. */
  readonly name: string
  readonly content: readonly Span[]
  /** The index of its parent among the same passage's; -1 without one. */
  readonly parent: number
  readonly anonymity: string
  readonly kind: string
  readonly polarity: string
  readonly certainty: string
  readonly unverified: boolean
  readonly via: readonly string[]
}

type Figures = Record<string, number>

/** The program's figures on one half of the gold. */
export function goldFigures(part: Part): Figures {
  return figuresOf(goldOf(part))
}

/** The program's figures on labelled passages. */
export function figuresOf(items: readonly GoldItem[]): Figures {
  const model = englishModel(englishWeights())
  return compared(
    items.map(item => ({
      text: item.text,
      gold: asLabelled(item),
      found: asFound(readPage(pageOfText(item.text, { mediaType: 'text/plain' }), model, { plain: true }).reading.attributions),
    })),
  )
}

/** How far the first and the second reading agree, over both halves. */
export function agreementFigures(): Figures {
  const passages = (['development', 'held-out'] as const).flatMap(part => {
    const second = goldOf(part, 'second')
    return goldOf(part, 'first').map((item, k) => ({ text: item.text, gold: asLabelled(item), found: asLabelled(second[k]!) }))
  })
  const pairs = passages.flatMap(({ text, gold, found }) => {
    const all = paired(text, gold, found)
    return all.map(({ a, b }) => ({ a: gold[a]!, b: found[b]!, parent: sameParent(gold, found, all, a, b) }))
  })
  const alpha = (of: (label: Labelled) => string) => nominalAlpha(pairs.map(({ a, b }) => [of(a), of(b)] as const))
  const { content_f1, source } = compared(passages)
  return {
    content_f1: content_f1!,
    source: source!,
    parent: nominalAlpha(
      pairs.map(({ a, b, parent }) => [a.parent < 0 ? 'none' : 'some', b.parent < 0 ? 'none' : parent ? 'some' : 'other'] as const),
    ),
    anonymity: alpha(label => label.anonymity),
    kind: alpha(label => label.kind),
    polarity: alpha(label => label.polarity),
    certainty: alpha(label => label.certainty),
    unverified: alpha(label => String(label.unverified)),
    via: alpha(label => label.via.join('+')),
  }
}

function asLabelled({ text, labels }: GoldItem): Labelled[] {
  return labels.map((label: GoldLabel) => ({
    ...(label.source && { source: label.source }),
    name: label.is ?? (label.source ? wordsOf(text, label.source) : ''),
    content: label.content,
    parent: label.parent,
    anonymity: label.anonymity,
    kind: label.kind,
    polarity: label.polarity,
    certainty: label.certainty,
    unverified: label.unverified !== undefined,
    via: label.via,
  }))
}

export function asFound(attributions: readonly Attribution[]): Labelled[] {
  const index = new Map(attributions.map(({ id }, k) => [id, k]))
  return attributions.map(one => ({
    ...(one.source.span && { source: one.source.span }),
    name: one.source.name,
    content: one.content,
    parent: one.parent === undefined ? -1 : (index.get(one.parent) ?? -1),
    anonymity: one.source.anonymity,
    kind: one.kind,
    polarity: one.polarity,
    certainty: one.certainty,
    unverified: one.unverified !== undefined,
    via: one.via.map(({ name }) => name),
  }))
}

interface Passage {
  readonly text: string
  readonly gold: readonly Labelled[]
  readonly found: readonly Labelled[]
}

/** Every figure of the gold task. Polarity, parent and unverified are flags: F1 of what is marked; anonymity and kind are classes: F1 is their micro mean, `_macro` that of the classes. */
export function compared(passages: readonly Passage[]): Figures {
  const flags = { parent: tally(), polarity: tally(), unverified: tally(), kind: tally() }
  const classes = { anonymity: new Map<string, Tally>(), kind: new Map<string, Tally>() }
  const count = {
    gold: 0,
    found: 0,
    paired: 0,
    source: 0,
    chains: 0,
    deep: 0,
    deepChains: 0,
    certainty: 0,
    anonymity: 0,
    silent: 0,
    alarms: 0,
  }
  for (const { text, gold, found } of passages) {
    count.gold += gold.length
    count.found += found.length
    if (gold.length === 0) {
      count.silent++
      if (found.length > 0) count.alarms++
    }
    const pairs = paired(text, gold, found)
    gold.forEach(({ parent, via }) => {
      if (parent >= 0 || via.length > 0) count.deep++
    })
    for (const { a, b } of pairs) {
      const one = gold[a]!
      const other = found[b]!
      count.paired++
      if (sameSource(text, one, other)) count.source++
      if (one.certainty === other.certainty) count.certainty++
      if (one.anonymity === other.anonymity) count.anonymity++
      const chain = sameChain(text, gold, found, a, b)
      if (chain) count.chains++
      if (chain && (one.parent >= 0 || one.via.length > 0)) count.deepChains++
      add(flags.parent, one.parent >= 0, other.parent >= 0, sameParent(gold, found, pairs, a, b))
      add(flags.polarity, one.polarity === 'negative', other.polarity === 'negative', true)
      add(flags.unverified, one.unverified, other.unverified, true)
      add(flags.kind, one.kind !== 'assertion', other.kind !== 'assertion', one.kind === other.kind)
      for (const field of ['anonymity', 'kind'] as const)
        for (const name of new Set([one[field], other[field]])) {
          const sum = classes[field].get(name) ?? tally()
          classes[field].set(name, sum)
          add(sum, one[field] === name, other[field] === name, true)
        }
    }
  }
  const macro = (all: ReadonlyMap<string, Tally>) => {
    const held = [...all.values()].filter(({ gold }) => gold > 0)
    return held.reduce((sum, each) => sum + f1(each), 0) / held.length
  }
  return {
    passages: passages.length,
    attributions: count.gold,
    content_p: count.paired / count.found,
    content_r: count.paired / count.gold,
    content_f1: (2 * count.paired) / (count.found + count.gold),
    source: count.source / count.paired,
    chains: count.chains / count.paired,
    deep_chains: count.deepChains / count.deep,
    parent: f1(flags.parent),
    anonymity: count.anonymity / count.paired,
    anonymity_macro: macro(classes.anonymity),
    kind: f1(flags.kind),
    kind_macro: macro(classes.kind),
    polarity: f1(flags.polarity),
    unverified: f1(flags.unverified),
    certainty: count.certainty / count.paired,
    alarms: count.alarms / Math.max(1, count.silent),
  }
}

interface Tally {
  gold: number
  found: number
  both: number
}

function tally(): Tally {
  return { gold: 0, found: 0, both: 0 }
}

function add(sum: Tally, gold: boolean, found: boolean, agree: boolean): void {
  if (gold) sum.gold++
  if (found) sum.found++
  if (gold && found && agree) sum.both++
}

function f1({ gold, found, both }: Tally): number {
  return gold + found === 0 ? 1 : (2 * both) / (gold + found)
}

interface Pair {
  readonly a: number
  readonly b: number
}

/** Contents paired one to one, the best first. */
export function paired(text: string, gold: readonly Labelled[], found: readonly Labelled[]): Pair[] {
  const choices = gold
    .flatMap((one, a) =>
      found.map((other, b) => ({ a, b, fit: jaccard(text, one.content, other.content), same: sameSource(text, one, other) })),
    )
    .filter(({ fit }) => fit >= 0.5)
    .toSorted((x, y) => Number(y.same) - Number(x.same) || y.fit - x.fit || x.a - y.a || x.b - y.b)
  const pairs: Pair[] = []
  for (const { a, b } of choices) if (!pairs.some(pair => pair.a === a || pair.b === b)) pairs.push({ a, b })
  return pairs
}

function jaccard(text: string, one: readonly Span[], other: readonly Span[]): number {
  const a = wordStarts(text, one)
  const b = wordStarts(text, other)
  const both = [...a].filter(start => b.has(start)).length
  return both / Math.max(1, a.size + b.size - both)
}

function wordStarts(text: string, spans: readonly Span[]): Set<number> {
  const found = new Set<number>()
  for (const { start, end } of spans)
    for (const match of text.slice(start, end).matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)) found.add(start + match.index)
  return found
}

/** The same words are the source, or the same name. */
function sameSource(text: string, one: Labelled, other: Labelled): boolean {
  if (!one.source || !other.source) return !one.source && (!other.source || other.name === 'unclear')
  return jaccard(text, [one.source], [other.source]) >= 0.5 || sameName(one.name, other.name)
}

/** One name holds all words of the other, titles and articles apart: "Moïse Banza", "the chief, Moïse Banza". */
function sameName(one: string, other: string): boolean {
  const a = nameWords(one)
  const b = nameWords(other)
  return a.size > 0 && b.size > 0 && ([...a].every(word => b.has(word)) || [...b].every(word => a.has(word)))
}

function nameWords(name: string): Set<string> {
  return new Set(
    [...name.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word).filter(word => !['the', 'a', 'an', 'of', 's'].includes(word)),
  )
}

/** The links of a statement's chain, outermost first, the speaker last; a link that is there already is not repeated. */
function chainOf(all: readonly Labelled[], k: number, depth = 0): string[] {
  const { parent, via, name } = all[k]!
  const above = parent >= 0 && depth < 8 ? chainOf(all, parent, depth + 1) : []
  const links = [...above]
  for (const link of [...via, name]) if (link === name || !links.some(other => sameName(other, link))) links.push(link)
  return links
}

function sameChain(text: string, gold: readonly Labelled[], found: readonly Labelled[], a: number, b: number): boolean {
  if (!sameSource(text, gold[a]!, found[b]!)) return false
  const one = chainOf(gold, a).slice(0, -1)
  const other = chainOf(found, b).slice(0, -1)
  return one.length === other.length && one.every((link, k) => sameName(link, other[k]!))
}

function sameParent(gold: readonly Labelled[], found: readonly Labelled[], pairs: readonly Pair[], a: number, b: number): boolean {
  const parent = gold[a]!.parent
  const other = found[b]!.parent
  return parent >= 0 && other >= 0 && pairs.some(pair => pair.a === parent && pair.b === other)
}

/** Krippendorff's alpha for two readers and nominal values (Krippendorff 2004, ch. 11): 1 where they agree, 0 where they agree as by chance. */
export function nominalAlpha(pairs: readonly (readonly [string, string])[]): number {
  const all = new Map<string, number>()
  for (const value of pairs.flat()) all.set(value, (all.get(value) ?? 0) + 1)
  const n = 2 * pairs.length
  const observed = pairs.filter(([a, b]) => a !== b).length / pairs.length
  let alike = 0
  for (const count of all.values()) alike += count * (count - 1)
  const expected = 1 - alike / (n * (n - 1))
  return expected === 0 ? 1 : 1 - observed / expected
}
