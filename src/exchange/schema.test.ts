import { readdirSync, readFileSync } from 'node:fs'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import { expect, test } from 'vitest'
import { compared, STORY } from '../../test/small-story.ts'
import { openRecord } from '../record/index.ts'
import { annotationOf, LAYERS } from './annotation.ts'
import { exportJsonl } from './export.ts'
import { SCHEMA_FOLDER, schemaFiles } from './generate-schema.ts'
import { exportLines, FILES } from './items.ts'

const committed = (name: string) => readFileSync(new URL(`${name}.schema.json`, SCHEMA_FOLDER), 'utf8')

function schema(name: string): ValidateFunction {
  return new Ajv({ strict: true, allowUnionTypes: true }).compile(JSON.parse(committed(name)) as object)
}

/** The line as it comes back from the file. */
const written = (line: unknown): unknown => JSON.parse(JSON.stringify(line))

test('the schemas in schema/ are those of the types (npm run schema makes them so)', () => {
  const files = schemaFiles()
  expect(readdirSync(SCHEMA_FOLDER).toSorted()).toEqual(Object.keys(files).toSorted())
  for (const [name, text] of Object.entries(files)) expect(readFileSync(new URL(name, SCHEMA_FOLDER), 'utf8')).toBe(text)
})

const ONE_OF: Record<(typeof FILES)[number], string> = {
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

test('every line of an export is what its schema says, and one with a field too few or of another type is not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rashomon-schema-'))
  const store = await openRecord(join(folder, 'story.rashomon'), { mode: 'create' })
  for (const { page, bytes, read } of STORY) await store.add(page, bytes, read)
  const { comparison, situation } = compared(STORY)
  await store.compare(comparison, situation)
  const seen = new Set<string>()
  for await (const { file, line } of exportLines(store)) {
    seen.add(file)
    const valid = schema(ONE_OF[file])
    expect(valid(written(line)), JSON.stringify(valid.errors)).toBe(true)
    const { id: _, ...nameless } = line
    expect(valid(written(nameless))).toBe(false)
    expect(valid({ ...line, id: 7 })).toBe(false)
    expect(valid({ ...line, verdict: 'true' })).toBe(false)
  }
  expect([...seen].toSorted()).toEqual([...FILES].toSorted())
  await exportJsonl(store, join(folder, 'out'))
  const run = schema('run')
  expect(run(JSON.parse(readFileSync(join(folder, 'out', 'run.json'), 'utf8'))), JSON.stringify(run.errors)).toBe(true)
  await store.close()
  rmSync(folder, { recursive: true })
})

test('an annotation is what its schema says', () => {
  const valid = schema('annotation')
  const { read } = STORY[0]!
  const none = new Int32Array(0)
  const tokens = {
    text: read.article.text,
    length: 0,
    start: none,
    end: none,
    lemma: [],
    upos: [],
    xpos: [],
    head: none,
    deprel: [],
    sentence: none,
    sentences: none,
  }
  const line = annotationOf(
    'one',
    { ...read, language: { tokens, names: [], states: { width: 0, sentences: [] } }, page: { source: read.article.text } },
    { layers: LAYERS, sourceMap: true },
  )
  expect(valid(written(line)), JSON.stringify(valid.errors)).toBe(true)
  expect(valid({ ...line, article: undefined })).toBe(false)
})

test('what annotate takes and what it answers to a broken line have schemas too', () => {
  expect(schema('request')({ id: 'a', text: 'Words.', plain: true })).toBe(true)
  expect(schema('request')({ text: 'Words.' })).toBe(false)
  expect(schema('failure')({ id: null, error: { code: 'bad-json', message: 'no' } })).toBe(true)
  expect(schema('failure')({ id: null, error: { code: 'whatever', message: 'no' } })).toBe(false)
})
