/**
 * Pages: how well articles come out of web pages, by the scorers of the development kit, and how fast; extractors.ts compares with others.
 *
 *     node bench/pages.ts --data DIR --scoring DIR [--out DIR] [SET…]
 *
 * `--data` (or RASHOMON_PAGES_DATA) holds `SET.in.jsonl.gz` and the gold files, `--scoring` (or RASHOMON_SCORING) the scorers. What was read is
 * written to `--out` (a folder of the system's for temporary files) with the source of every block. Without sets all four are run.
 */
import { execFileSync } from 'node:child_process'
import { createWriteStream, mkdirSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { readArticle, sourceRanges } from '../src/article/index.ts'
import { pageOfText, RashomonError } from '../src/page/index.ts'
import '../src/pipeline/own-sha256.ts'

interface Set {
  readonly inputs: readonly string[]
  readonly scorer: string
  readonly gold: string
}

const SETS: Readonly<Record<string, Set>> = {
  fundus: { inputs: ['fundus'], scorer: 'pages-body.mjs', gold: 'fundus.gold.jsonl' },
  wcxb: { inputs: ['wcxb-dev'], scorer: 'pages-body.mjs', gold: 'wcxb-dev.gold.jsonl.gz' },
  trafilatura: { inputs: ['web-a', 'web-b'], scorer: 'pages-body.mjs', gold: 'trafilatura.gold.jsonl' },
  htmldate: { inputs: ['web-a', 'web-c'], scorer: 'pages-dates.mjs', gold: 'htmldate.gold.jsonl' },
}

interface InputLine {
  readonly id: string
  readonly html: string
  readonly url?: string
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' }, scoring: { type: 'string' }, out: { type: 'string' } },
})
const data = values.data ?? process.env['RASHOMON_PAGES_DATA']
const scoring = values.scoring ?? process.env['RASHOMON_SCORING']
if (data === undefined || scoring === undefined) {
  console.error('Say where the pages and the scorers are: node bench/pages.ts --data DIR --scoring DIR')
  process.exit(2)
}
const out = values.out ?? mkdtempSync(join(tmpdir(), 'rashomon-pages-'))

mkdirSync(out, { recursive: true })
const read = new Map<string, string>()
for (const name of positionals.length > 0 ? positionals : Object.keys(SETS)) {
  const set = SETS[name]
  if (!set) {
    console.error(`No set "${name}"; there are ${Object.keys(SETS).join(', ')}.`)
    process.exit(2)
  }
  for (const input of set.inputs) if (!read.has(input)) read.set(input, await readInput(data, input, out))
  const files = set.inputs.map(input => read.get(input)!)
  console.log(`\n${name}`)
  console.log(execFileSync(process.execPath, [join(scoring, set.scorer), join(data, set.gold), ...files], { encoding: 'utf8' }).trimEnd())
  for (const [i, input] of set.inputs.entries())
    console.log(
      execFileSync(process.execPath, [join(scoring, 'pages-offsets.mjs'), join(data, `${input}.in.jsonl.gz`), files[i]!], {
        encoding: 'utf8',
      }).trimEnd(),
    )
}

/** Reads every page of an input and writes what came out; says how many pages a second of CPU time reads. */
async function readInput(folder: string, input: string, to: string): Promise<string> {
  const file = join(to, `${input}.out.jsonl`)
  const written = createWriteStream(file)
  let pages = 0
  let ours = 0
  // Cut at line feeds alone: JSON may hold U+2028, at which readline cuts too.
  for (const line of gunzipSync(readFileSync(join(folder, `${input}.in.jsonl.gz`)))
    .toString('utf8')
    .split('\n')) {
    if (line === '') continue
    const given = JSON.parse(line) as InputLine
    pages++
    let answer: unknown
    ours += cpuTime(() => {
      answer = answerOf(given)
    })
    if (!written.write(`${JSON.stringify(answer)}\n`)) await once(written, 'drain')
  }
  written.end()
  await once(written, 'finish')
  console.log(`${input}: ${pages} pages, ${(pages / ours).toFixed(1)} a CPU-second`)
  return file
}

function answerOf({ id, html, url }: InputLine): unknown {
  try {
    const page = pageOfText(html, { mediaType: 'text/html', ...(url === undefined ? {} : { url }) })
    const { article, comments, map } = readArticle(page)
    const blocks = article.blocks.map(block => ({
      ...block,
      source: sourceRanges(map, block, page.source).map(({ start, end }) => [start, end]),
    }))
    return { id, article: { ...article, blocks }, comments }
  } catch (error) {
    if (error instanceof RashomonError) return { id, error: { code: error.code, message: error.message } }
    throw error
  }
}

/** Seconds of CPU time that a call takes. */
function cpuTime(call: () => void): number {
  const before = process.cpuUsage()
  call()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
