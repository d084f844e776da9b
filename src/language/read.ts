/** The door's two functions: a model out of the bytes of its weights, and what it reads in a text. */
import type { Span } from '../page/index.ts'
import { cut } from './cut.ts'
import type { Gazetteer } from './gazetteer.ts'
import { MOST_WORDS, NAME_LABELS } from './layout.ts'
import { lemma, type LemmaRules } from './lemma.ts'
import { mark, MARKS, usageOf } from './marks.ts'
import { decideNames } from './names.ts'
import { createNetwork, type Analysis, type Network } from './network.ts'
import type { TokenLexicon } from './tokenise.ts'
import type { Language, Upos } from './tokens.ts'
import { analysisOfMarks, firstAlike, isRubbish } from './unread.ts'
import { openWeights } from './weights.ts'

/** A trained model, ready to read: made once from the bytes of its weights, shared by all texts. */
export interface Model {
  /** `english 3`, as its card says. */
  readonly name: string
  /** SHA-256 of the weights, as their file states it. */
  readonly sha256: string
}

/** What a model holds besides its name: kept off the type, so that nothing outside this room leans on it. */
interface Loaded extends Model {
  readonly network: Network
  readonly tokens: TokenLexicon
  readonly lemmas: LemmaRules
  readonly splitter: Int8Array
  readonly tags: readonly { readonly upos: Upos; readonly xpos: string; readonly both: string }[]
  readonly relations: readonly string[]
  readonly gazetteer: Gazetteer
  /** The numbers of punctuation. */
  readonly mark: { readonly tag: number; readonly relation: number }
}

/**
 * The model in these bytes. They are looked into where they lie, so that threads can share them; a model itself belongs to one thread. Throws
 * `bad-model` where they are damaged or no model, `newer-model` where they are of a later format.
 */
export function loadModel(weights: Uint8Array): Model {
  const opened = openWeights(weights)
  const { name, tags, relations } = opened.header
  const set = (text: string): Set<string> => new Set(opened.lines(text))
  const pairs = (text: string): Map<string, string> =>
    new Map(opened.lines(text).map(line => [line.slice(0, line.lastIndexOf('\t')), line.slice(line.lastIndexOf('\t') + 1)]))
  const loaded: Loaded = {
    name,
    sha256: opened.sha256,
    network: createNetwork(opened),
    tokens: {
      abbreviations: set('abbreviations'),
      whole: set('whole'),
      prefixes: set('prefixes'),
      cut: set('cut'),
      several: new Map(opened.lines('several').map(line => [line.split(' ')[0]!, line.split(' ').slice(1).map(Number)])),
    },
    lemmas: {
      exceptions: pairs('lemmas'),
      endings: pairs('endings'),
      capitals: set('capitals'),
      small: set('small'),
      ranks: opened.rows('glove'),
    },
    splitter: opened.numbers(opened.tensor('splitter')),
    tags: tags.map(both => ({ upos: both.split('|')[0] as Upos, xpos: both.split('|')[1]!, both })),
    relations,
    gazetteer: opened.gazetteer(),
    mark: { tag: Math.max(0, tags.indexOf('PUNCT|NFP')), relation: Math.max(0, relations.indexOf('punct')) },
  }
  return loaded
}

/**
 * Sentences, words, tags, trees and names of a text. No sentence crosses a block; where none are given, lines are the blocks. What lies in no block
 * is not read. A sentence of more than MOST_WORDS words is cut there.
 */
export function readLanguage(model: Model, text: string, blocks: readonly Span[] = [{ start: 0, end: text.length }]): Language {
  const loaded = model as Loaded
  const { start, end, sentences } = cut(text, blocks, loaded.tokens, loaded.splitter)
  return analyse(loaded, text, start, end, sentences)
}

/** Reads sentences whose words are known already: `sentences` as in Tokens. For gold tokens and tests. */
export function readTokens(
  model: Model,
  text: string,
  start: readonly number[],
  end: readonly number[],
  sentences: readonly number[],
): Language {
  return analyse(model as Loaded, text, start, end, sentences)
}

function analyse(model: Loaded, text: string, start: readonly number[], end: readonly number[], bounds: readonly number[]): Language {
  const length = start.length
  const head = new Int32Array(length)
  const sentence = new Int32Array(length)
  const upos: Upos[] = Array.from({ length })
  const xpos: string[] = Array.from({ length })
  const deprel: string[] = Array.from({ length })
  const lemmas: string[] = Array.from({ length })
  const nameLabels = new Uint8Array(length)
  const nameScores = new Float32Array(length * NAME_LABELS.length)
  const count = bounds.length - 1
  const words = start.map((s, i) => text.slice(s, end[i]))
  const usage = usageOf(words, bounds)
  const alike = firstAlike(words, bounds)
  const read = new Map<number, Analysis>()
  const states: Int16Array[] = Array.from({ length: count })
  const waiting: number[] = []
  for (let s = 0; s < count; s++)
    if (alike[s] === s) {
      if (isRubbish(words, bounds[s]!, bounds[s + 1]!))
        read.set(s, analysisOfMarks(bounds[s + 1]! - bounds[s]!, model.mark.tag, model.mark.relation, model.network.width))
      else waiting.push(s)
    }
  for (const batch of batches(waiting, bounds)) {
    const analyses = model.network.read(
      batch.map(s => {
        const marks = new Uint8Array((bounds[s + 1]! - bounds[s]!) * MARKS)
        mark(words, bounds[s]!, bounds[s + 1]!, usage, model.gazetteer, marks, 0)
        return { words: words.slice(bounds[s], bounds[s + 1]), marks }
      }),
    )
    batch.forEach((s, b) => read.set(s, analyses[b]!))
  }
  for (let s = 0; s < count; s++) {
    const from = bounds[s]!
    const { tags, heads, relations, names: labels, nameScores: scores, states: held } = read.get(alike[s]!)!
    for (let t = 0; t < tags.length; t++) {
      const tag = model.tags[tags[t]!]!
      const i = from + t
      sentence[i] = s
      upos[i] = tag.upos
      xpos[i] = tag.xpos
      lemmas[i] = lemma(words[i]!, tag.both, t === 0, model.lemmas)
      head[i] = heads[t]! < 0 ? -1 : from + heads[t]!
      deprel[i] = heads[t]! < 0 ? 'root' : model.relations[relations[t]!]!
    }
    nameLabels.set(labels, from)
    nameScores.set(scores, from * NAME_LABELS.length)
    states[s] = held
  }
  return {
    tokens: {
      text,
      length,
      start: Int32Array.from(start),
      end: Int32Array.from(end),
      lemma: lemmas,
      upos,
      xpos,
      head,
      deprel,
      sentence,
      sentences: Int32Array.from(bounds.slice(0, count + 1)),
    },
    names: decideNames(words, bounds, nameLabels, nameScores, model.gazetteer).map(({ first, last, type }) => ({
      start: start[first]!,
      end: end[last]!,
      type,
    })),
    states: { width: model.network.width, sentences: states },
  }
}

/** Sentences in groups of at most MOST_WORDS words together, those of like length in one group. */
function batches(sentences: readonly number[], bounds: readonly number[]): number[][] {
  const size = (s: number): number => bounds[s + 1]! - bounds[s]!
  const order = sentences.toSorted((a, b) => size(b) - size(a) || a - b)
  const groups: number[][] = []
  let room = 0
  for (const s of order) {
    const group = groups.at(-1)
    if (group && room >= size(s)) {
      group.push(s)
      room -= size(s)
    } else {
      groups.push([s])
      room = MOST_WORDS - size(s)
    }
  }
  return groups
}
