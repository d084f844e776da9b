import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { readArticle, runsOf } from '../src/article/index.ts'
import { readLanguage } from '../src/language/index.ts'
import { pageOfText } from '../src/page/index.ts'
import { annotateStream, englishModel, englishWeights, type Pool } from '../src/pipeline/index.ts'
import { readingOf } from '../src/reading/index.ts'
import { DEFAULT_LAYERS } from '../src/exchange/index.ts'
import { VERSION } from '../src/record/index.ts'
import { measurePeers } from './peers.ts'

const RUNS = 5

/** Measures speed on the development pages and writes docs/speed.md: medians, and ratios to a peer in the same run. */
export async function measureSpeed(data: string, pool: Pool): Promise<void> {
  const lines = gunzipSync(readFileSync(join(data, 'pages/fundus.in.jsonl.gz')), { maxOutputLength: 1 << 30 })
  const pages = lines
    .toString('utf8')
    .trim()
    .split('\n')
    .map(line => (JSON.parse(line) as { html: string }).html)
  const articles = pages.map(html => readArticle(pageOfText(html, { mediaType: 'text/html' })))
  const model = englishModel(englishWeights())
  const languages = articles.map(({ article }) => readLanguage(model, article.text, runsOf(article)))
  const words = languages.reduce((sum, { tokens }) => sum + tokens.length, 0)

  const ours = cpu(() => pages.forEach(html => readArticle(pageOfText(html, { mediaType: 'text/html' }))))
  const failed = new Set<number>()
  const readability = cpu(() => pages.forEach((html, i) => readable(html) || failed.add(i)))
  const parsing = cpu(() => articles.forEach(({ article }) => readLanguage(model, article.text, runsOf(article))))
  const reading = cpu(() => articles.forEach(({ article }, i) => readingOf(article, languages[i]!, model.cues)))
  const peers = measurePeers(data)
  const wall: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const began = process.hrtime.bigint()
    await annotateStream(chunks(lines), () => undefined, pool, { layers: DEFAULT_LAYERS, sourceMap: false })
    wall.push(Number(process.hrtime.bigint() - began) / 1e9)
  }
  const row = (name: string, value: string) => `| ${name} | ${value} |`
  const page = `# Speed

Figures of Rashomon ${VERSION} from one run of \`npm run bench -- --speed --data DIR\` on ${pages.length} saved news pages (${(lines.length / 1e6).toFixed(0)} MB of HTML, ${words.toLocaleString('en')} words of article). Medians of ${RUNS} runs,
processor time of one core, on a machine that is not quiet; compare ratios, not seconds.

| | |
| --- | ---: |
${[
  row('pages to articles, a core-second', (pages.length / ours).toFixed(0)),
  row(`the same by Readability on linkedom (${failed.size} pages failed)`, (pages.length / readability).toFixed(0)),
  row('ratio', `${(readability / ours).toFixed(1)} ×`),
  row('words to sentences, trees and names, a core-second', Math.round(words / parsing).toLocaleString('en')),
  row('the same on the treebanks’ texts', peers['ours.speed']!.toLocaleString('en')),
  row('wink-nlp there, to words and tags alone', peers['wink.speed']!.toLocaleString('en')),
  row('compromise there, to words and tags alone', peers['compromise.speed']!.toLocaleString('en')),
  row('reading (actors, times, attributions, events) beside parsing', `${((reading / parsing) * 100).toFixed(0)} %`),
  row(`whole pages to readings on ${pool.threads} threads, a second of the clock`, (pages.length / median(wall)).toFixed(1)),
].join('\n')}
`
  writeFileSync('docs/speed.md', page)
  console.log(page)
}

/** Whether the peer reads the page: on some it throws. */
function readable(html: string): boolean {
  try {
    return new Readability(parseHTML(html).document as never).parse() !== null
  } catch {
    return false
  }
}

/** Median processor seconds of several runs, after one to warm up. */
function cpu(work: () => void): number {
  work()
  const times = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e6
  })
  return median(times)
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!
}

async function* chunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536)
}
