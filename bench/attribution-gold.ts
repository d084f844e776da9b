/**
 * The project's own gold of attributions: invented passages of international news, labelled by hand (docs/attribution-guideline.md). This file reads the format
 * and finds each label's words in the passage. A label whose words are not there is an error of whoever wrote it, and is thrown with its item's number.
 */
import { readFileSync } from 'node:fs'
import type { Span } from '../src/page/index.ts'
import { KINDS } from '../src/reading/attributions/model/model.ts'
import type { Anonymity, Attribution, AttributionKind } from '../src/reading/index.ts'

/** One passage with its labels, in the order in which they stand. */
export interface GoldItem {
  readonly id: string
  readonly text: string
  readonly labels: readonly GoldLabel[]
}

export interface GoldLabel {
  readonly source?: Span
  readonly cue: Span
  readonly content: readonly Span[]
  /** The index of the label that this one is nested in; -1 in the outlet's own words. */
  readonly parent: number
  readonly anonymity: Anonymity
  readonly kind: AttributionKind
  readonly polarity: Attribution['polarity']
  readonly certainty: Attribution['certainty']
  /** The words that say that it could not be verified. */
  readonly unverified?: string
  readonly addressee?: string
  readonly occasion?: string
  /** Who passed it on, the outermost first. */
  readonly via: readonly string[]
  /** Why the source is not named. */
  readonly hidden?: string
  /** Whom the passage names elsewhere, where the source is a pronoun or a description. */
  readonly is?: string
}

const folder = new URL('gold/attribution/', import.meta.url)

export type Part = 'development' | 'held-out'

/** The passages of a half, with the labels that were agreed on; or, by another file's labels (`first`, `second`), with those of one reading. */
export function goldOf(part: Part, labelsFrom?: 'first' | 'second'): GoldItem[] {
  const items = sections(read(part))
  const other = labelsFrom && new Map(sections(read(labelsFrom)).map(({ id, labels }) => [id, labels]))
  return items.map(({ id, text, labels }) => ({ id, text, labels: resolved(id, text, other ? (other.get(id) ?? []) : labels) }))
}

/** The passages of a file in this format. */
export function passagesIn(file: string): GoldItem[] {
  return sections(file).map(({ id, text, labels }) => ({ id, text, labels: resolved(id, text, labels) }))
}

function read(name: string): string {
  return readFileSync(new URL(`${name}.txt`, folder), 'utf8')
}

interface Section {
  readonly id: string
  readonly text: string
  readonly labels: readonly string[]
}

/** `=== 12`, the passage, then its labels, each a line that begins with a hyphen, indented under the one that it is nested in. */
function sections(file: string): Section[] {
  return file
    .split(/^=== */m)
    .slice(1)
    .map(section => {
      const [id, ...lines] = section.split('\n')
      const isLabel = (line: string) => /^ *- /.test(line)
      return {
        id: id!.trim(),
        text: lines.filter(line => line.trim() !== '' && !isLabel(line)).join('\n\n'),
        labels: lines.filter(isLabel),
      }
    })
}

const classes: readonly Anonymity[] = ['named', 'pseudonym', 'unnamed', 'collective', 'outlet']
const certainties: readonly Attribution['certainty'][] = ['certain', 'probable', 'possible', 'unknown']

/** The labels of one passage with their spans. Throws where a label cannot be read or its words are not in the passage. */
export function resolved(id: string, text: string, lines: readonly string[]): GoldLabel[] {
  const open: number[] = []
  return lines.map((line, index): GoldLabel => {
    const fail = (what: string): never => {
      throw new Error(`gold item ${id}: ${what}: ${line.trim()}`)
    }
    const depth = line.search(/-/) / 2
    open.length = depth
    open[depth] = index
    const [source, cue, content, rest] = line
      .trim()
      .slice(2)
      .split('|')
      .map(part => part.trim())
    if (source === undefined || cue === undefined || content === undefined || rest === undefined) return fail('four columns are asked for')
    const told = content.split(' // ').reduce<Span[]>((found, piece) => {
      const choices = occurrences(text, piece)
      const span = choices.find(({ start }) => start >= (found.at(-1)?.end ?? 0)) ?? choices[0]
      return [...found, span ?? fail(`no such content as “${piece}”`)]
    }, [])
    const words = nearest(occurrences(text, cue), told, told) ?? fail('no such cue')
    const who = source === '?' ? undefined : (nearest(occurrences(text, source), [words], [...told, words]) ?? fail('no such source'))
    const fields = rest.split(';').map(field => field.trim())
    const flag = <T extends string>(of: readonly T[]): T | undefined => of.find(each => fields.includes(each))
    const field = (name: string): string[] => fields.filter(each => each.startsWith(`${name} `)).map(each => each.slice(name.length + 1))
    const [unverified] = field('unverified')
    const [addressee] = field('to')
    const [occasion] = field('at')
    const [hidden] = field('hidden')
    const [is] = field('is')
    for (const quoted of [unverified, hidden]) if (quoted !== undefined && !text.includes(quoted)) fail(`no such words as “${quoted}”`)
    return {
      ...(who && { source: who }),
      cue: words,
      content: told,
      parent: depth > 0 ? open[depth - 1]! : -1,
      anonymity: flag(classes) ?? fail('no class of anonymity'),
      kind: flag(KINDS) ?? 'assertion',
      polarity: fields.includes('negative') ? 'negative' : 'positive',
      certainty: flag(certainties) ?? 'certain',
      ...(unverified !== undefined && { unverified }),
      ...(addressee !== undefined && { addressee }),
      ...(occasion !== undefined && { occasion }),
      via: field('via'),
      ...(hidden !== undefined && { hidden }),
      ...(is !== undefined && { is }),
    }
  })
}

/** Where a piece stands as whole words: `a few .. last words` is all from the first to the last. */
function occurrences(text: string, piece: string): Span[] {
  const [first, last] = piece.split(' .. ')
  const found: Span[] = []
  for (let start = text.indexOf(first!); start >= 0; start = text.indexOf(first!, start + 1)) {
    const end = start + first!.length
    if (!isWhole(text, start, end)) continue
    if (last === undefined) found.push({ start, end })
    else {
      let to = text.indexOf(last, end)
      while (to >= 0 && !isWhole(text, to, to + last.length)) to = text.indexOf(last, to + 1)
      if (to >= 0) found.push({ start, end: to + last.length })
    }
  }
  return found
}

function isWhole(text: string, start: number, end: number): boolean {
  const isWord = (i: number) => /[\p{L}\p{N}]/u.test(text[i] ?? ' ')
  return !(isWord(start - 1) && isWord(start)) && !(isWord(end - 1) && isWord(end))
}

/** The one nearest to any of `to`, preferably outside `apart`. */
function nearest(choices: readonly Span[], to: readonly Span[], apart: readonly Span[]): Span | undefined {
  const gap = (a: Span) => Math.min(...to.map(b => Math.max(0, a.start - b.end, b.start - a.end)))
  const inside = (a: Span) => (apart.some(b => a.start < b.end && b.start < a.end) ? 1 : 0)
  return choices.toSorted((a, b) => inside(a) - inside(b) || gap(a) - gap(b) || a.start - b.start)[0]
}
