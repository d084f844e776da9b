/**
 * Lineage over news clusters: `node bench/lineage.ts DATA OUT` reads DATA/articles.jsonl and its texts and writes one export to OUT, for the
 * scorer `lineage.mjs`.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportCompared, textAccount } from './compared.ts'

const [data, out] = process.argv.slice(2)
if (!data || !out) throw new Error('usage: node bench/lineage.ts DATA OUT')

interface Row {
  readonly file: string
  readonly outlet: string
  readonly published?: string
  readonly title: string
}
const rows = readFileSync(join(data, 'articles.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Row)
const accounts = rows.map(({ file, outlet, title, published }) =>
  textAccount(join(data, file), { plain: true, outlet, title, ...(published !== undefined && { published }) }),
)
const { comparison, cpu } = exportCompared(out, accounts)
console.log(`${accounts.length} articles, ${comparison.lineage.length} links, ${Math.round(cpu)} ms of processor time`)
