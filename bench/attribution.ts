/**
 * Attributions of a file of texts, in the lines that `scoring/attribution.mjs` and `scoring/seeds.mjs` read: `node bench/attribution.ts IN.jsonl OUT.jsonl`,
 * one `{id, text, plain?, published?}` a line in. With `--rules`, by rules alone. Prints what attributions add to the processor time of trees and actors.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readArticle, runsOf } from '../src/article/index.ts'
import { readLanguage } from '../src/language/index.ts'
import { pageOfText } from '../src/page/index.ts'
import { englishModel, englishWeights } from '../src/pipeline/english.ts'
import { actorsOf } from '../src/reading/actors/actors.ts'
import { attributionsOf } from '../src/reading/attributions/attributions.ts'
import { timesOf } from '../src/reading/times/times.ts'

const { positionals, values } = parseArgs({ allowPositionals: true, options: { rules: { type: 'boolean', default: false } } })
const [source, target] = positionals
if (source === undefined || target === undefined) throw new Error('node bench/attribution.ts IN.jsonl OUT.jsonl [--rules]')

interface Line {
  readonly id: string
  readonly text: string
  readonly plain?: boolean
  readonly published?: string
}

const model = englishModel(englishWeights())
const spent = { trees: 0, actors: 0, attributions: 0 }

function timed<T>(what: keyof typeof spent, work: () => T): T {
  const before = process.cpuUsage()
  const answer = work()
  const { user, system } = process.cpuUsage(before)
  spent[what] += (user + system) / 1000
  return answer
}

let words = 0
const lines = readFileSync(source, 'utf8')
  .split('\n')
  .filter(line => line.trim() !== '')
  .map(line => {
    const { id, text, ...given } = JSON.parse(line) as Line
    const { article, comments } = readArticle(pageOfText(text, { mediaType: 'text/plain' }), given)
    const language = timed('trees', () => readLanguage(model, article.text, runsOf(article)))
    words += language.tokens.length
    const cast = timed('actors', () => actorsOf(article, language))
    const times = timesOf(article, language.tokens)
    const attributions = timed('attributions', () => attributionsOf(article, language, cast, times, values.rules ? undefined : model.cues))
    return JSON.stringify({ id, article, comments, actors: cast.actors, attributions, events: [] })
  })
writeFileSync(target, `${lines.join('\n')}\n`)
const share = ((100 * spent.attributions) / spent.trees).toFixed(1)
process.stdout.write(
  `${lines.length} texts, ${words} words: ${Math.round(spent.trees)} ms for trees, ${Math.round(spent.actors)} ms for actors, ${Math.round(spent.attributions)} ms for attributions (${share}% of trees)\n`,
)
