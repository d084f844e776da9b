/**
 * The language room in a browser's worker: `node bench/language-browser.ts --data DIR [--chromium FILE]` reads the same texts in Node and in headless
 * Chromium, says whether the outputs are the same, and the share of Node's speed.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { loadModel, readLanguage } from '../src/language/index.ts'

const { values } = parseArgs({ options: { data: { type: 'string' }, chromium: { type: 'string', default: '/usr/bin/chromium' } } })
if (!values.data) throw new Error('usage: node bench/language-browser.ts --data DIR [--chromium FILE]')
const texts = readFileSync(join(values.data, 'ner/worldwide-a.in.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .slice(0, 60)
  .map(line => (JSON.parse(line) as { text: string }).text)
const weights = readFileSync('models/english.bin')

const model = loadModel(weights)
const start = performance.now()
const here = texts.map(text => readLanguage(model, text))
const milliseconds = performance.now() - start

const built = await build({
  configFile: false,
  logLevel: 'error',
  build: { write: false, minify: false, lib: { entry: 'src/language/index.ts', formats: ['iife'], name: 'language' } },
})
const [result] = Array.isArray(built) ? built : [built]
if (!result || !('output' in result)) throw new Error('nothing was built')
const worker = `${result.output[0].code}
onmessage = async ({ data: texts }) => {
  const bytes = new Uint8Array(await (await fetch('/weights')).arrayBuffer())
  const before = performance.now()
  const model = language.loadModel(bytes)
  const ready = performance.now() - before
  const start = performance.now()
  const read = texts.map(text => language.readLanguage(model, text))
  const milliseconds = performance.now() - start
  postMessage({ ready, milliseconds, json: JSON.stringify(read) })
}`
const pages: Record<string, [string, string | Buffer]> = {
  '/': ['text/html', '<!doctype html><title>bench</title>'],
  '/worker.js': ['text/javascript', worker],
  '/weights': ['application/octet-stream', weights],
}
const server = createServer((request, response) => {
  const [type, body] = pages[request.url ?? ''] ?? ['text/plain', '']
  response.writeHead(200, { 'content-type': type }).end(body)
})
await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve))
const address = server.address()
const port = typeof address === 'object' && address ? address.port : 0
const browser = await chromium.launch({
  executablePath: values.chromium,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
const page = await browser.newPage()
await page.goto(`http://127.0.0.1:${port}/`)
const there = await page.evaluate(
  given =>
    new Promise<{ ready: number; milliseconds: number; json: string }>(resolve => {
      const made = new Worker('/worker.js')
      made.addEventListener('message', ({ data }) => resolve(data as { ready: number; milliseconds: number; json: string }))
      made.postMessage(given, [])
    }),
  texts,
)
await browser.close()
server.close()
const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)
const same = digest(JSON.stringify(here)) === digest(there.json)
console.log(
  `in a worker of Chromium: ${same ? 'the same output' : 'ANOTHER OUTPUT'}, ready after ${there.ready.toFixed(0)} ms, ${((milliseconds / there.milliseconds) * 100).toFixed(0)}% of Node's speed`,
)
