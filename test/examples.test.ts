import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv, type ValidateFunction } from 'ajv'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from './run-command.ts'

/** The whole way, for the example pages: what the command reads and exports keeps the promises of docs/record.md. */
const EXAMPLES = fileURLToPath(new URL('../examples', import.meta.url))
const SCHEMAS: Readonly<Record<string, string>> = {
  articles: 'article',
  comments: 'comment',
  actors: 'actor',
  attributions: 'attribution',
  events: 'event',
  versions: 'versions',
  lineage: 'lineage',
  claims: 'claim',
  disagreements: 'disagreement',
  positions: 'position',
  relations: 'relation',
}

type Line = { readonly id: string } & Readonly<Record<string, unknown>>

let folder = ''
let lines: Readonly<Record<string, readonly Line[]>> = {}
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rashomon-examples-'))
  const [record, out] = [join(folder, 'examples.rashomon'), join(folder, 'out')]
  for (const args of [
    ['read', EXAMPLES, '--into', record],
    ['export', record, '--out', out],
  ])
    expect(await run(args)).toMatchObject({ status: 0, err: '' })
  lines = Object.fromEntries(
    Object.keys(SCHEMAS).map(file => [
      file,
      readFileSync(join(out, `${file}.jsonl`), 'utf8')
        .split('\n')
        .filter(line => line !== '')
        .map(line => JSON.parse(line) as Line),
    ]),
  )
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true }))

function schema(name: string): ValidateFunction {
  return new Ajv({ strict: true }).compile(
    JSON.parse(readFileSync(new URL(`../schema/${name}.schema.json`, import.meta.url), 'utf8')) as object,
  )
}

test.each(Object.entries(SCHEMAS))('every line of %s is what the schema %s says', (file, name) => {
  const valid = schema(name)
  for (const line of lines[file]!) expect(valid(line), `${line.id}: ${JSON.stringify(valid.errors)}`).toBe(true)
})

test('every id is given once', () => {
  const ids = Object.values(lines).flatMap(file => file.map(({ id }) => id))
  const seen = new Set<string>()
  expect(ids.filter(id => seen.size === seen.add(id).size)).toEqual([])
})

/** Fields that hold the id of an item, or of an actor of the same article. */
const REFERENCES = new Set(['article', 'attribution', 'event', 'parent', 'replyTo', 'claim'])
const ACTORS = new Set(['attributions', 'events'])

test('whatever an item refers to is there', () => {
  const ids = new Set(Object.values(lines).flatMap(file => file.map(({ id }) => id)))
  const missing: string[] = []
  const look = (of: string, value: unknown, actors: boolean): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [name, each] of Object.entries(value)) {
      if (typeof each === 'string' && (REFERENCES.has(name) || (actors && name === 'actor')) && !ids.has(each))
        missing.push(`${of}: ${name} ${each}`)
      look(of, each, actors)
    }
  }
  for (const [file, items] of Object.entries(lines)) for (const item of items) look(item.id, item, ACTORS.has(file))
  expect(missing).toEqual([])
})

test('a statement is never nested in itself, however many are between', () => {
  const parents = new Map(lines['attributions']!.map(({ id, parent }) => [id, parent as string | undefined]))
  for (const id of parents.keys()) {
    let steps = 0
    for (let above = parents.get(id); above !== undefined; above = parents.get(above)) expect(++steps, id).toBeLessThan(parents.size)
  }
})
