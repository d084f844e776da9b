/**
 * Makes models/attribution.bin: `node training/train-attribution.ts TRAIN.jsonl OUT.bin`. TRAIN holds lines of `{id, text, published?, attributions: [{source, cue, content}]}`,
 * spans as `[start, end]` of the text; the project's own passages (training/attributions) are learned beside it. The trees are those of models/english.bin, so a new
 * language model asks for a new run of this.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { readArticle, runsOf } from '../src/article/index.ts'
import { loadModel, readLanguage } from '../src/language/index.ts'
import { pageOfText } from '../src/page/index.ts'
import { actorsOf } from '../src/reading/actors/actors.ts'
import { weightsOf } from '../src/reading/attributions/model/model.ts'
import { trainFold, trainTables, withKinds } from './attribution.ts'
import { examplesOf, type Annotated, type GoldAttribution } from './attribution-examples.ts'
import { trainConfidence } from './attribution-confidence.ts'
import { kindExamples, trainKinds } from './attribution-kinds.ts'
import { noticeExamples, trainNotices } from './attribution-notices.ts'
import { ownItems, ownPassages } from './attribution-passages.ts'

const [source, target] = process.argv.slice(2)
if (source === undefined || target === undefined) throw new Error('node training/train-attribution.ts TRAIN.jsonl OUT.bin')

interface Line {
  readonly text: string
  readonly published?: string
  readonly attributions: readonly GoldAttribution[]
}

function read({ text, published, attributions }: Line): Annotated {
  const { article } = readArticle(pageOfText(text, { mediaType: 'text/plain' }), {
    plain: true,
    ...(published !== undefined && { published }),
  })
  return { article, language: readLanguage(model, article.text, runsOf(article)), gold: attributions }
}

const model = loadModel(readFileSync(new URL('../models/english.bin', import.meta.url)))
const lines = readFileSync(source, 'utf8')
  .split('\n')
  .filter(line => line.trim() !== '')
  .map(line => JSON.parse(line) as Line)
const articles = [...lines, ...ownPassages()].map(read)
const log = (line: string) => process.stdout.write(`${line}\n`)
const options = { bits: 20, cueEpochs: 6, roleEpochs: 5, folds: 3, dropout: { features: 0.3, states: 0.33 }, log }
log(`${articles.length} texts are parsed`)
const examples = articles.map(one => examplesOf(one, options.bits))
const tables = trainTables(examples, options)
const folds = Array.from({ length: options.folds }, (_, fold) => trainFold(examples, options, fold))
const passages = ownItems().map(({ text, labels }) => {
  const { article, language } = read({ text, attributions: [] })
  const cast = actorsOf(article, language)
  return { kinds: kindExamples(article, language, cast, labels), notices: noticeExamples(article, language, cast, labels) }
})
const kinds = trainKinds(passages.flatMap(each => each.kinds))
const notices = trainNotices(passages.map(each => each.notices))
const confidence = trainConfidence(articles.slice(0, lines.length), folds, options)
writeFileSync(target, weightsOf({ ...withKinds(tables, kinds), confidence, kinds: kinds.table, notices }))
