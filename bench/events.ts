/**
 * Readings of a file of texts, in the lines that `scoring/events.mjs` and `scoring/relations.mjs` read: `node bench/events.ts IN.jsonl OUT.jsonl
 * [MODEL]`, one `{id, text, published?}` a line in. Each text is taken whole as one article. Prints the processor time of reading, trees apart.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import type { Article } from '../src/article/index.ts'
import { loadModel, readLanguage } from '../src/language/index.ts'
import { readingOf } from '../src/reading/index.ts'

const [source, target, weights = 'models/english.bin'] = process.argv.slice(2)
if (source === undefined || target === undefined) throw new Error('node bench/events.ts IN.jsonl OUT.jsonl [MODEL]')

function plain(id: string, text: string, published: string | undefined): Article {
  return {
    id,
    page: { sha256: '', mediaType: 'text/plain', bytes: text.length },
    title: '',
    byline: [],
    ...(published !== undefined && { published: { value: published, precision: 'day', from: 'given' } }),
    language: 'en',
    credits: [],
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  }
}

function spent(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}

const model = loadModel(readFileSync(weights))
let trees = 0
let readings = 0
const lines = readFileSync(source, 'utf8')
  .split('\n')
  .filter(line => line.trim() !== '')
  .map(line => {
    const { id, text, published } = JSON.parse(line) as { readonly id: string; readonly text: string; readonly published?: string }
    const before = process.cpuUsage()
    const language = readLanguage(model, text)
    trees += spent(before)
    const between = process.cpuUsage()
    const { events, actors, attributions } = readingOf(plain(id, text, published), language)
    readings += spent(between)
    return JSON.stringify({ id, article: { text }, actors, attributions, events })
  })
writeFileSync(target, `${lines.join('\n')}\n`)
process.stdout.write(
  `${lines.length} texts: ${Math.round(trees)} ms of processor time for trees, ${Math.round(readings)} ms for readings\n`,
)
