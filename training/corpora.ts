/** What the English model is trained on: every source that may be shipped (models/english.md says under which licence), and nothing else. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readConllu, type Sentence } from './conllu.ts'
import { gumNames } from './gum-names.ts'
import { articlesOf } from './bracketed-names.ts'

/** A sentence to learn from; a column that the source does not annotate is absent, and `?` in names teaches nothing. */
export interface Example {
  readonly forms: readonly string[]
  /** `PROPN|NNP` */
  readonly tags?: readonly string[]
  readonly heads?: readonly number[]
  readonly relations?: readonly string[]
  readonly names?: readonly string[]
}

export interface NamedText {
  readonly text: string
  readonly names: readonly { start: number; end: number; type: string }[]
}

/** The treebanks' training parts: EWT whole, GUM where the document's text may be shared and changed. */
export function treebanks(data: string): { ewt: Sentence[]; gum: Sentence[] } {
  const permitted = new Set(
    readFileSync(join(data, 'ud/gum-licences.tsv'), 'utf8')
      .split('\n')
      .map(line => line.split('\t'))
      .filter(([, split, , class_]) => split === 'train' && (class_ === 'permissive' || class_ === 'permissive-sharealike'))
      .map(([doc]) => doc!),
  )
  return {
    ewt: readConllu(join(data, 'ud/ewt-train.conllu.gz')),
    gum: readConllu(join(data, 'ud/gum-train.conllu.gz')).filter(sentence => permitted.has(sentence.doc)),
  }
}

export function namedTexts(path: string): (NamedText & { readonly id: string })[] {
  const bytes = readFileSync(path)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .split('\n')
    .filter(line => line.trim())
    .map(line => JSON.parse(line) as NamedText & { readonly id: string })
}

export function fromTrees(sentence: Sentence, names?: readonly string[]): Example {
  const { words } = sentence
  return {
    forms: words.map(word => word.form),
    tags: words.map(word => `${word.upos}|${word.xpos}`),
    heads: words.map(word => word.head),
    relations: words.map(word => word.relation),
    ...(names ? { names } : {}),
  }
}

/** A document's sentences, in order. */
export interface Document {
  readonly sentences: readonly Example[]
}

/** Cuts a text into sentences of words with their spans: how the corpora without words of their own get them. */
export type Cutter = (text: string) => { readonly start: Int32Array; readonly end: Int32Array; readonly sentences: Int32Array }

/** Sources of names alone, cut by our own tokeniser: one with data of others, and the articles that were written for it. */
const NAMED = ['ner/wikigold.jsonl']
const OWN = new URL('names/', import.meta.url)

/** What the lists say of a name or a word, for mending what the corpora say otherwise. */
export interface Known {
  /** A country or a large city. */
  place(name: string): boolean
  /** `Turkish`, `Turks` */
  adjective(word: string): boolean
}

export function documents(data: string, cut: Cutter, known: Known): Document[] {
  const { ewt, gum } = treebanks(data)
  const named = new Map(namedTexts(join(data, 'ner/uner-ewt-train.jsonl')).map(text => [text.id, text]))
  const out: Document[] = []
  for (const [doc, sentences] of Map.groupBy(ewt, sentence => sentence.doc)) {
    const gold = named.get(doc)
    const labels = gold
      ? alongText(
          sentences.map(sentence => sentence.words.map(word => word.form)),
          gold,
        )
      : undefined
    out.push({ sentences: sentences.map((sentence, s) => mended(fromTrees(sentence, labels?.[s]), known)) })
  }
  for (const sentences of Map.groupBy(gum, sentence => sentence.doc).values())
    out.push({ sentences: sentences.map(sentence => mended(fromTrees(sentence, gumNames(sentence)), known)) })
  for (const file of NAMED) for (const text of namedTexts(join(data, file))) out.push({ sentences: fromText(text, cut) })
  for (const file of readdirSync(OWN)
    .filter(name => name.endsWith('.txt'))
    .sort())
    for (const paragraphs of articlesOf(readFileSync(new URL(file, OWN), 'utf8')))
      out.push({ sentences: paragraphs.flatMap(paragraph => fromText(paragraph, cut)) })
  return out
}

/** A place that is called a person (part of EWT's names is the work of one hand) teaches nothing; nor does a nationality that GUM leaves out. */
function mended(example: Example, known: Known): Example {
  const { forms, names } = example
  if (!names) return example
  return {
    ...example,
    names: names.map((label, i) => {
      if (label === 'B-PER' && names[i + 1] !== 'I-PER' && known.place(forms[i]!)) return '?'
      return label === 'O' && known.adjective(forms[i]!) ? '?' : label
    }),
  }
}

function fromText(text: NamedText, cut: Cutter): Example[] {
  const { start, end, sentences } = cut(text.text)
  const bounds = [...sentences]
  const forms = bounds
    .slice(0, -1)
    .map((first, s) => Array.from({ length: bounds[s + 1]! - first }, (_, k) => text.text.slice(start[first + k], end[first + k])))
  const labels = labelled(forms, [...start], [...end], text.names)
  return forms.map((words, s) => ({ forms: words, names: labels[s]! }))
}

/** BIO labels for words that stand in this order in the named text; undefined where a word is not found. */
export function alongText(sentences: readonly (readonly string[])[], { text, names }: NamedText): string[][] | undefined {
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const form of sentences.flat()) {
    while (/\s/.test(text[at] ?? '')) at++
    if (!text.startsWith(form, at)) return undefined
    starts.push(at)
    ends.push((at += form.length))
  }
  return labelled(sentences, starts, ends, names)
}

/** BIO labels for words whose spans are known. */
export function labelled(
  sentences: readonly (readonly string[])[],
  starts: readonly number[],
  ends: readonly number[],
  names: NamedText['names'],
): string[][] {
  const labels = starts.map(() => 'O')
  for (const { start, end, type } of names) {
    const kind = type === 'GPE' ? 'LOC' : type
    let first = true
    starts.forEach((s, i) => {
      if (s >= end || ends[i]! <= start) return
      labels[i] = `${first ? 'B' : 'I'}-${kind}`
      first = false
    })
  }
  let from = 0
  return sentences.map(forms => labels.slice(from, (from += forms.length)))
}
