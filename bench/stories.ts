/**
 * What stories say together: `node bench/stories.ts STORIES OUT [MODEL]` reads every folder of STORIES that has a gold.json as one record and
 * writes an export of each to OUT, for the scorer `stories.mjs`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadModel } from '../src/language/index.ts'
import { accountOf, articleFiles, exportCompared } from './compared.ts'

const [stories, out, weights = 'models/english.bin'] = process.argv.slice(2)
if (!stories || !out) throw new Error('usage: node bench/stories.ts STORIES OUT [MODEL]')

const model = loadModel(readFileSync(weights))
for (const name of readdirSync(stories).toSorted()) {
  if (!existsSync(join(stories, name, 'gold.json'))) continue
  const accounts = articleFiles(join(stories, name)).map(file => accountOf(file, model))
  const { comparison, cpu } = exportCompared(join(out, name), accounts)
  const { claims, disagreements } = comparison
  console.log(
    `${name}: ${accounts.length} articles, ${claims.length} claims, ${disagreements.length} disagreements, ${Math.round(cpu)} ms of processor time`,
  )
}
