/**
 * Other readers of English on npm beside ours, on the same texts in one run: tags of words by wink-nlp (its lite web model) and by compromise, whose tags
 * are turned into universal ones. They give words and tags; ours gives sentences, words, lemmas, tags, trees and names in the time measured. Punctuation
 * is left out, which compromise has no tokens for.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import compromise from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItsFunction } from 'wink-nlp'
import { loadModel, readLanguage } from '../src/language/index.ts'
import { readConllu } from '../training/conllu.ts'
import { runningText } from '../training/running-text.ts'

const RUNS = 3

interface Tagged {
  readonly start: number
  readonly end: number
  readonly upos: string
}

type Reader = (text: string) => Tagged[]

interface Term {
  readonly text: string
  readonly pre: string
  readonly post: string
  readonly tags: readonly string[]
}

/** Figures by `reader.treebank`, and `reader.speed` in words a core-second. */
export function measurePeers(data: string): Record<string, number> {
  const readers: Record<string, Reader> = { ours: ours(), wink: wink(), compromise: byCompromise }
  const figures: Record<string, number> = {}
  const all: string[] = []
  let words = 0
  for (const treebank of ['ewt', 'gum']) {
    const documents = [...Map.groupBy(readConllu(join(data, `ud/${treebank}-dev.conllu`)), ({ doc }) => doc).values()].map(sentences => ({
      ...runningText(sentences),
      tags: sentences.map(sentence => sentence.words.map(({ upos }) => upos)),
    }))
    all.push(...documents.map(({ text }) => text))
    words += documents.reduce((sum, { tags }) => sum + tags.flat().length, 0)
    for (const [name, read] of Object.entries(readers)) {
      let [right, count] = [0, 0]
      for (const { text, words: spans, tags } of documents) {
        const found = new Map(read(text).map(({ start, end, upos }) => [`${start}-${end}`, upos]))
        spans.forEach((row, s) =>
          row.forEach(({ start, end }, i) => {
            if (tags[s]![i] === 'PUNCT') return
            count++
            if (found.get(`${start}-${end}`) === tags[s]![i]) right++
          }),
        )
      }
      figures[`${name}.${treebank}`] = right / count
    }
  }
  for (const [name, read] of Object.entries(readers))
    figures[`${name}.speed`] = Math.round(words / seconds(() => all.forEach(text => read(text))))
  return figures
}

function seconds(work: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e6
  })
  return times.toSorted((a, b) => a - b)[RUNS >> 1]!
}

function ours(): Reader {
  const loaded = loadModel(readFileSync('models/english.bin'))
  return text => {
    const { tokens } = readLanguage(loaded, text)
    return Array.from({ length: tokens.length }, (_, i) => ({ start: tokens.start[i]!, end: tokens.end[i]!, upos: tokens.upos[i]! }))
  }
}

function wink(): Reader {
  const nlp = winkNLP(model)
  const its: { readonly pos: ItsFunction<string> } = nlp.its
  return text => {
    const tokens = nlp.readDoc(text).tokens()
    const forms = tokens.out()
    const tags = tokens.out(its.pos)
    let at = 0
    return forms.map((form, i) => {
      const start = text.indexOf(form, at)
      at = start < 0 ? at : start + form.length
      return { start, end: start + form.length, upos: tags[i]! }
    })
  }
}

function byCompromise(text: string): Tagged[] {
  const sentences = compromise(text).json({ terms: { tags: true } }) as { terms: Term[] }[]
  const found: Tagged[] = []
  let at = 0
  for (const { terms } of sentences)
    terms.forEach((term, t) => {
      const next = terms[t + 1]
      if (term.text === '') return
      const start = text.indexOf(term.text, at)
      if (start < 0) return
      at = start + term.text.length
      // A contraction is one term with the text, and one without.
      const clitic = /(?:n['’]t|['’](?:s|ll|re|ve|d|m))$/i.exec(term.text)
      if (clitic && clitic.index > 0) {
        const inside = start + clitic.index
        found.push({ start, end: inside, upos: universal(term, next) })
        found.push({ start: inside, end: at, upos: next?.text === '' ? universal(next, terms[t + 2]) : 'PART' })
      } else found.push({ start, end: at, upos: universal(term, next) })
    })
  return found
}

/** The first of compromise's tags that a term has, by the universal tag that it comes to. */
const UNIVERSAL: readonly (readonly [string, string])[] = [
  ['Negative', 'PART'],
  ['Modal', 'AUX'],
  ['Copula', 'AUX'],
  ['Auxiliary', 'AUX'],
  ['Verb', 'VERB'],
  ['Pronoun', 'PRON'],
  ['QuestionWord', 'PRON'],
  ['Determiner', 'DET'],
  ['Value', 'NUM'],
  ['ProperNoun', 'PROPN'],
  ['Possessive', 'NOUN'],
  ['Noun', 'NOUN'],
  ['Adjective', 'ADJ'],
  ['Adverb', 'ADV'],
  ['Preposition', 'ADP'],
  ['Expression', 'INTJ'],
]

function universal({ text, tags }: Term, next: Term | undefined): string {
  const low = text.toLowerCase()
  if (low === 'to') return next?.tags.includes('Infinitive') ? 'PART' : 'ADP'
  if (tags.includes('Conjunction')) return /^(?:and|or|but|nor|&)$/.test(low) ? 'CCONJ' : 'SCONJ'
  return UNIVERSAL.find(([tag]) => tags.includes(tag))?.[1] ?? 'X'
}
