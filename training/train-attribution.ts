/**
 * Makes models/attribution.bin: `node training/train-attribution.ts TRAIN.jsonl OUT.bin`. TRAIN holds lines of `{id, text, published?, attributions: [{source, cue, content}]}`,
 * spans as `[start, end]` of the text. The trees are those of models/english.bin, so a new language model asks for a new run of this.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { readArticle } from '../src/article/index.ts'
import { loadModel, readLanguage } from '../src/language/index.ts'
import { pageOfText } from '../src/page/index.ts'
import { trainAttribution, type Annotated, type GoldAttribution } from './attribution.ts'

const [source, target] = process.argv.slice(2)
if (source === undefined || target === undefined) throw new Error('node training/train-attribution.ts TRAIN.jsonl OUT.bin')

interface Line {
  readonly text: string
  readonly published?: string
  readonly attributions: readonly GoldAttribution[]
}

const model = loadModel(readFileSync(new URL('../models/english.bin', import.meta.url)))
const articles = readFileSync(source, 'utf8')
  .split('\n')
  .filter(line => line.trim() !== '')
  .map((line): Annotated => {
    const { text, published, attributions } = JSON.parse(line) as Line
    const { article } = readArticle(pageOfText(text, { mediaType: 'text/plain' }), {
      plain: true,
      ...(published !== undefined && { published }),
    })
    return { article, language: readLanguage(model, article.text, article.blocks), gold: attributions }
  })
writeFileSync(
  target,
  trainAttribution(articles, { bits: 20, cueEpochs: 12, roleEpochs: 14, rounds: 3, log: line => process.stdout.write(`${line}\n`) }),
)
