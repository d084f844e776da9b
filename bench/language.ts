/**
 * What the language room reaches: `node bench/language.ts --data DIR --scorers DIR` writes its outputs under out/bench and prints a line a measure.
 * Trees and tags on gold words and from raw text, names, and words a second on one core.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadModel, readLanguage, readTokens, type Language, type Model } from '../src/language/index.ts'
import { readConllu, type Sentence } from '../training/conllu.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    scorers: { type: 'string' },
    model: { type: 'string', default: 'models/english.bin' },
    only: { type: 'string' },
  },
})
const { data, scorers } = values
if (!data || !scorers)
  throw new Error('usage: node bench/language.ts --data DIR --scorers DIR [--model FILE] [--only speed|trees|raw|names]')
const OUT = 'out/bench'
mkdirSync(OUT, { recursive: true })
const wanted = (kind: string): boolean => values.only === undefined || values.only === kind

const before = process.cpuUsage()
const model = loadModel(readFileSync(values.model))
console.log(
  `ready after ${cpuSince(before).toFixed(0)} ms of processor time, ${readFileSync(values.model).length} bytes of weights, ${model.name}`,
)

const TREES = ['ud/ewt-dev.conllu', 'ud/gum-dev.conllu', 'ud/gum-news-train-dev.conllu']
const NEWS = ['--docs', '^GUM_news_']
if (wanted('trees'))
  for (const file of TREES) {
    const gold = join(data, file)
    const out = join(OUT, `${name(file)}.conllu`)
    writeFileSync(out, onGoldWords(model, readConllu(gold)))
    report('gold words', file, 'parse.mjs', [gold, out], ['upos', 'xpos', 'lemma', 'uas', 'las'])
    if (file.includes('gum-dev')) report('gold words, news', file, 'parse.mjs', [gold, out, ...NEWS], ['upos', 'lemma', 'uas', 'las'])
  }
if (wanted('raw'))
  for (const file of TREES) {
    const gold = join(data, file)
    const out = annotate(file, execFileSync('node', [join(scorers, 'input.mjs'), gold], { encoding: 'utf8', maxBuffer: 1e9 }))
    report('raw text', file, 'parse.mjs', [gold, out], ['token_f1', 'sentence_f1', 'upos', 'lemma', 'las'])
    if (file.includes('gum-dev'))
      report('raw text, news', file, 'parse.mjs', [gold, out, ...NEWS], ['token_f1', 'sentence_f1', 'upos', 'lemma', 'las'])
  }
if (wanted('names'))
  for (const file of ['ner/worldwide-a.jsonl', 'ner/uner-ewt-dev.jsonl', 're3d/all.names.jsonl', 're3d/bbc.names.jsonl']) {
    const out = annotate(file, readFileSync(join(data, file.replace(/(\.names)?\.jsonl$/, '.in.jsonl')), 'utf8'))
    report(
      'names',
      file,
      'names.mjs',
      [join(data, file), out],
      [
        'strict_exact_f1',
        'geo_exact_p',
        'geo_exact_r',
        'geo_exact_f1',
        'either_exact_f1',
        'geo_overlap_f1',
        'untyped_exact_f1',
        'PER_exact_f1',
        'ORG_exact_f1',
        'LOC_exact_f1',
      ],
    )
  }
if (wanted('speed')) {
  const texts = lines(readFileSync(join(data, 'ner/worldwide-a.in.jsonl'), 'utf8'))
    .map(({ text }) => text)
    .slice(0, 150)
  for (let run = 0; run < 3; run++) {
    const start = process.cpuUsage()
    let count = 0
    for (const text of texts) count += readLanguage(model, text).tokens.length
    console.log(`speed: ${Math.round((count / cpuSince(start)) * 1000)} words a second of processor time, ${count} words`)
  }
}

function cpuSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

function name(file: string): string {
  return file.replaceAll(/[/.]/g, '-')
}

function lines(text: string): { id: string; text: string }[] {
  return text
    .split('\n')
    .filter(line => line)
    .map(line => JSON.parse(line) as { id: string; text: string })
}

/** Reads every text of an input file, and writes what the scorers read. */
function annotate(file: string, input: string): string {
  const out = join(OUT, `${name(file)}.out.jsonl`)
  const rows = lines(input).map(({ id, text }) => {
    const { tokens, names } = readLanguage(model, text)
    const bounds = [...tokens.sentences].slice(0, -1).map((first, s) => [tokens.start[first], tokens.end[tokens.sentences[s + 1]! - 1]])
    return JSON.stringify({ id, article: { text }, sentences: bounds, tokens: rowsOf(tokens), names })
  })
  writeFileSync(out, `${rows.join('\n')}\n`)
  return out
}

function rowsOf(tokens: Language['tokens']): unknown[] {
  return Array.from({ length: tokens.length }, (_, i) => {
    const head = tokens.head[i]! < 0 ? 0 : tokens.head[i]! - tokens.sentences[tokens.sentence[i]!]! + 1
    return [tokens.start[i], tokens.end[i], tokens.lemma[i], tokens.upos[i], tokens.xpos[i], head, tokens.deprel[i]]
  })
}

/** The treebank again with our columns in place of its own. */
function onGoldWords(reader: Model, sentences: readonly Sentence[]): string {
  const blocks = sentences.map(({ doc, id, words }, s) => {
    let text = ''
    const [start, end]: [number[], number[]] = [[], []]
    for (const { form } of words) {
      start.push(text.length)
      text += form
      end.push(text.length)
      text += ' '
    }
    const { tokens } = readTokens(reader, text, start, end, words.length > 256 ? cut(words.length) : [0, words.length])
    const rows = rowsOf(tokens).map((row, i) => {
      const [, , lemma, upos, xpos, head, deprel] = row as [number, number, string, string, string, number, string]
      return [i + 1, words[i]!.form, lemma, upos, xpos, '_', head, deprel, '_', '_'].join('\t')
    })
    return [...(s === 0 || sentences[s - 1]!.doc !== doc ? [`# newdoc id = ${doc}`] : []), `# sent_id = ${id}`, ...rows].join('\n')
  })
  return `${blocks.join('\n\n')}\n\n`
}

function cut(length: number): number[] {
  return [...Array.from({ length: Math.ceil(length / 256) }, (_, k) => k * 256), length]
}

function report(what: string, file: string, scorer: string, args: readonly string[], keys: readonly string[]): void {
  const printed = execFileSync('node', [join(scorers!, scorer), ...args, '--json'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const measures = JSON.parse(printed.trim()) as Record<string, number>
  console.log(`${what}, ${file}: ${keys.map(key => `${key} ${((measures[key] ?? Number.NaN) * 100).toFixed(2)}`).join(', ')}`)
}
