#!/usr/bin/env node
/**
 * The command `rashomon`. Exits at once when its work is done: threads that still read have nothing left to say. All else is imported once it is
 * known that this Node has what the record needs (SQLite), so that an older one is answered with a sentence.
 */
const OLDEST_NODE = 24

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  console.error(
    `rashomon needs Node ${OLDEST_NODE} or later; this is Node ${process.versions.node}. In a checkout, npm run -s rashomon brings its own.`,
  )
  process.exit(2)
}
const [{ processEffects }, { rashomon }] = await Promise.all([import('./process-effects.ts'), import('./rashomon.ts')])
process.exit(await rashomon(process.argv.slice(2), processEffects()))
