/** What the fuzzer starts from: our example pages and the samples of every format, and what packs them again once they were changed inside. */
import { globSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { fileURLToPath } from 'node:url'
import { gzip, pdf, RECORDS, SAMPLES, together, utf8, warcRecord, zipped } from '../../src/page/formats/samples.fixture.ts'
import { below, mutated, oneOf, type Chance } from './mutate.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

const THREAD =
  utf8(`<html><body><article><h1>Ferry stays</h1><p>The ferry stays in port, the harbour master said on Tuesday, and nobody sails before the storm has passed.</p></article>
<ol class="commentlist">${[1, 2, 3, 4].map(n => `<li id="comment-${n}" class="comment depth-${n % 3}"><cite class="fn">Reader ${n}</cite> <time datetime="2021-03-0${n}T10:00:00Z">March ${n}, 2021</time><p>I do not believe a word of it, number ${n}.</p><a class="reply">Reply</a></li>`).join('')}</ol></body></html>`)

/** Names and bytes, in a fixed order. Pages stand in it three times: they are what most files hold. */
export function seeds(): readonly (readonly [name: string, bytes: Uint8Array])[] {
  const pages = globSync('examples/*/*.{html,txt}', { cwd: root })
    .map(name => name.replaceAll('\\', '/'))
    .toSorted()
    .map(name => [name, new Uint8Array(readFileSync(`${root}/${name}`))] as const)
  return [...pages, ['thread.html', THREAD] as const, ...Object.entries(SAMPLES)]
}

export interface Case {
  readonly name: string
  readonly bytes: Uint8Array
}

/** One hostile file: a seed changed as it is, or changed inside and packed again so that the change is reached. */
export function caseOf(all: ReturnType<typeof seeds>, chance: Chance): Case {
  const [name, bytes] = oneOf(chance, all)
  const others = all.map(([, other]) => other)
  const inner = () => mutated(bytes, others, chance)
  switch (below(chance, 8)) {
    case 0:
      return { name: `${name}.gz`, bytes: gzip(inner()) }
    case 1:
      return {
        name: `${name}.warc.gz`,
        bytes: together(RECORDS.map((record, i) => gzip(i === 1 ? warcRecord({ body: inner() }) : mutated(record, others, chance)))),
      }
    case 2:
      return { name: `${name}.zip`, bytes: zipped({ [`a-${name.split('/').at(-1)}`]: inner(), 'b.html': bytes }) }
    case 3:
      return { name: `${name}.br`, bytes: new Uint8Array(brotliCompressSync(inner())) }
    case 4:
      return { name: 'made.pdf', bytes: mutatedPdf(inner(), chance) }
    case 5:
      return { name: oneOf(chance, Object.keys(SAMPLES)), bytes: inner() }
    default:
      return { name, bytes: inner() }
  }
}

/** A sound PDF whose text is what was changed. */
function mutatedPdf(bytes: Uint8Array, chance: Chance): Uint8Array {
  const lines = new TextDecoder('latin1')
    .decode(bytes)
    .slice(0, 20_000)
    .match(/[^\n]{1,90}/g) ?? ['']
  const sheets = Array.from({ length: Math.min(8, Math.ceil(lines.length / 50)) }, (_, i) => lines.slice(i * 50, (i + 1) * 50))
  const made = pdf({ sheets: sheets.length === 0 ? [['']] : sheets })
  return below(chance, 2) === 0 ? made : mutated(made, [bytes], chance)
}
