/**
 * What stories say together: `node bench/stories.ts STORIES OUT` reads every folder of STORIES that has a gold.json as one record and writes
 * an export of each to OUT, for the scorer `stories.mjs`.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { articleFiles, exportCompared, textAccount } from './compared.ts'

const [stories, out] = process.argv.slice(2)
if (!stories || !out) throw new Error('usage: node bench/stories.ts STORIES OUT')

for (const name of readdirSync(stories).toSorted()) {
  if (!existsSync(join(stories, name, 'gold.json'))) continue
  const accounts = articleFiles(join(stories, name)).map(file => textAccount(file))
  const { comparison, cpu } = exportCompared(join(out, name), accounts)
  console.log(`${name}: ${accounts.length} articles, ${comparison.claims.length} claims, ${Math.round(cpu)} ms of processor time`)
}
