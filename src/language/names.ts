/**
 * Names decided: the network's labels give the spans, and what the gazetteers, tell-tale words and the other mentions in the text say is weighed with its
 * scores for the kind. One name has one kind in one text; a lone word that is part of a person's name there is that person; a name missed in one place
 * is found by the others.
 */
import { bracketed, isShort, shortNames } from './acronyms.ts'
import { CLASSES, classesOf, isOf, MOST_GAZETTEER_WORDS, type Class, type Gazetteer } from './gazetteer.ts'
import { ACRONYM, KINDS, LISTS, LOC, mention, ORG, PER, WORTH, type Mention } from './name-evidence.ts'
import { reach, trim } from './name-spans.ts'
import type { NameType } from './tokens.ts'

/** A name's other mentions count together at most as much as this many. */
const MOST_MENTIONS = 6

/** A name by its words, both included. */
export interface NamedWords {
  readonly first: number
  readonly last: number
  readonly type: NameType
}

/** `labels` and `scores` (NAME_LABELS.length a word) as the network gives them, `bounds` the first word of each sentence and the count of words. */
export function decideNames(
  words: readonly string[],
  bounds: Int32Array | readonly number[],
  labels: Uint8Array,
  scores: Float32Array,
  gazetteer: Gazetteer,
): NamedWords[] {
  const mentions: Mention[] = []
  const openers = new Set(bounds)
  for (let i = 0; i < labels.length; i++) {
    if (labels[i]! % 2 === 0 || i <= (mentions.at(-1)?.last ?? -1)) continue
    let last = i
    while (last + 1 < labels.length && labels[last + 1] === labels[i]! + 1) last++
    const trimmed = trim(words, i, reach(words, openers, i, last, gazetteer), gazetteer)
    if (trimmed) mentions.push(mention(words, trimmed.first, trimmed.last, scores, gazetteer))
  }
  bindShortNames(words, bounds, mentions, scores, gazetteer)
  const kinds = kindsOf(mentions)
  const found = mentions.map(({ first, last, key }) => ({ first, last, kind: kinds.get(key)! }))
  found.push(...missed(words, bounds, mentions, kinds, gazetteer))
  return found
    .toSorted((a, b) => a.first - b.first)
    .map(({ first, last, kind }) => ({
      first,
      last,
      type: kind === LOC && isState(words.slice(first, last + 1), gazetteer) ? 'GPE' : KINDS[kind]!,
    }))
}

/** Weighs, and adds, the mentions by a short name whose long one stands in the text. Mentions stay in text order. */
function bindShortNames(
  words: readonly string[],
  bounds: Int32Array | readonly number[],
  mentions: Mention[],
  scores: Float32Array,
  gazetteer: Gazetteer,
): void {
  const kinds = kindsOf(mentions)
  const named = mentions.map(({ first, last, key }) => ({ first, last, kind: kinds.get(key)! }))
  const short = shortNames(words, named)
  const brackets = new Map(bracketed(words, named).map(({ at, kind }) => [at, kind]))
  const taken = new Map<number, number>()
  mentions.forEach(({ first, last }, m) => {
    for (let i = first; i <= last; i++) taken.set(i, m)
  })
  for (let s = 0; s + 1 < bounds.length; s++) {
    const shouting = !words.slice(bounds[s], bounds[s + 1]).some(word => SMALL.test(word))
    for (let i = bounds[s]!; i < bounds[s + 1]!; i++) {
      const word = words[i]!
      const bracket = brackets.get(i)
      const long = isShort(word) && !shouting ? short.get(word) : undefined
      if (bracket === undefined && long === undefined) continue
      const at = taken.get(i)
      if (at !== undefined && mentions[at]!.last > mentions[at]!.first) continue
      if (at === undefined && !isShort(word)) continue
      const made = at === undefined ? mention(words, i, i, scores, gazetteer) : mentions[at]!
      const kind = bracket ?? long!
      const more = {
        ...made,
        scores: made.scores.map((score, k) => score + (k === kind ? (bracket === undefined ? WORTH.short : WORTH.bracket) : 0)),
      }
      if (at === undefined) mentions.push(more)
      else mentions[at] = more
    }
  }
  mentions.sort((a, b) => a.first - b.first)
}

const SMALL = /^\p{Ll}{2,}/u

/** One kind for every name of the text. */
function kindsOf(mentions: readonly Mention[]): ReadonlyMap<string, number> {
  const sums = new Map<string, { scores: number[]; count: number }>()
  for (const { key, scores } of mentions) {
    const sofar = sums.get(key) ?? { scores: KINDS.map(() => 0), count: 0 }
    scores.forEach((score, k) => (sofar.scores[k]! += score))
    sofar.count++
    sums.set(key, sofar)
  }
  const best = (scores: readonly number[]): number => scores.reduce((most, score, k) => (score > scores[most]! ? k : most), 0)
  const kinds = new Map<string, number>()
  const parts = new Set<string>()
  for (const [key, { scores }] of sums) {
    kinds.set(key, best(scores))
    const words = key.split(' ')
    if (words.length > 1 && words.length < 5 && best(scores) === PER) for (const word of [words[0]!, words.at(-1) ?? '']) parts.add(word)
  }
  for (const [key, { scores, count }] of sums) {
    if (!parts.has(key)) continue
    const share = Math.min(count, MOST_MENTIONS) / count
    kinds.set(key, best(scores.map((score, k) => score * share + (k === PER ? WORTH.part : 0))))
  }
  return kinds
}

/**
 * Mentions that the labels miss: the words of a name that is known from elsewhere in the text, or of a state or an organisation that the gazetteers
 * know as nothing else; with their capitals, and no part of something longer.
 */
function missed(
  words: readonly string[],
  bounds: Int32Array | readonly number[],
  mentions: readonly Mention[],
  kinds: ReadonlyMap<string, number>,
  gazetteer: Gazetteer,
): { first: number; last: number; kind: number }[] {
  const taken = new Uint8Array(words.length)
  const counts = new Map<string, number>()
  for (const { first, last, key } of mentions) {
    taken.fill(1, first, last + 1)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const known = new Map<string, { words: string[]; kind: number }[]>()
  for (const [key, count] of counts) {
    const own = key.split(' ')
    if (!CAPITAL.test(key) || (own.length === 1 && (count < 2 || key.length < 3))) continue
    known.set(
      own[0]!,
      [...(known.get(own[0]!) ?? []), { words: own, kind: kinds.get(key)! }].toSorted((x, y) => y.words.length - x.words.length),
    )
  }
  const found: { first: number; last: number; kind: number }[] = []
  for (let s = 0; s + 1 < bounds.length; s++)
    for (let i = bounds[s]!; i < bounds[s + 1]!; i++) {
      if (taken[i] || !CAPITAL.test(words[i]!)) continue
      const free = (length: number): boolean => i + length <= bounds[s + 1]! && !taken.subarray(i, i + length).includes(1)
      const before = i > bounds[s]! + 1 ? words[i - 1]! : ''
      if (CAPITAL.test(before) && !LISTS.titles.has(before.toLowerCase())) continue
      const hit = known.get(words[i]!)?.find(({ words: own }) => free(own.length) && own.every((word, k) => words[i + k] === word))
      const entry = hit ? { length: hit.words.length, kind: hit.kind } : listed(words, i, free, gazetteer)
      if (!entry || (i + entry.length < bounds[s + 1]! && CAPITAL.test(words[i + entry.length]!))) continue
      found.push({ first: i, last: i + entry.length - 1, kind: entry.kind })
      taken.fill(1, i, i + entry.length)
    }
  return found
}

const CAPITAL = /^\p{Lu}/u

/** The longest entry at word i that names a state, or an organisation by its capitals or several words, and nothing else. */
function listed(
  words: readonly string[],
  i: number,
  free: (length: number) => boolean,
  gazetteer: Gazetteer,
): { length: number; kind: number } | undefined {
  for (let length = MOST_GAZETTEER_WORDS; length > 0; length--) {
    if (!free(length)) continue
    const classes = classesOf(gazetteer, words.slice(i, i + length))
    if (classes === only('country')) return { length, kind: LOC }
    if (classes === only('organisation') && (length > 1 || (ACRONYM.test(words[i]!) && words[i]!.length > 2))) return { length, kind: ORG }
  }
  return undefined
}

const only = (one: Class): number => 1 << CLASSES.indexOf(one)

function isState(words: readonly string[], gazetteer: Gazetteer): boolean {
  const plain = words[0]?.toLowerCase() === 'the' ? words.slice(1) : words
  const classes = classesOf(gazetteer, plain)
  return isOf(classes, 'country') || isOf(classes, 'city') || isOf(classes, 'town')
}
