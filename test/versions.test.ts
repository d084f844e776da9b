import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Claim, Versions } from '../src/comparison/index.ts'
import { run } from './run-command.ts'

/** The whole way for one invented article in three versions, and what another outlet made of the first. */
const ADDRESS = 'https://www.norrapost.example/harbour/ferry-fire-482213.html'
const LEAD =
  'A fire broke out on the ferry Alma in the harbour of Norra before dawn on Wednesday, and smoke lay over the town until the evening.'
const END =
  'The Alma was built in 1994 and has carried lorries between Norra and the islands ever since, two crossings a day in winter and five in summer.'
const injured = (count: number) => `At least ${count} sailors were injured in the fire, Norwegian police said.`
const OWNER = 'The owner, Brage Lind, said the pumps had been checked in May. “Every one of them worked,” he told reporters on the quay.'
const ATTACK = 'Norwegian soldiers attacked a group of protesters outside the harbour office at noon.'

interface Made {
  readonly title: string
  readonly modified: string
  readonly paragraphs: readonly string[]
  readonly site?: string
  readonly address?: string
  readonly chrome?: boolean
}

const page = ({ title, modified, paragraphs, site = 'Norra Post', address = ADDRESS, chrome = true }: Made) =>
  `<!DOCTYPE html><html lang="en"><head><title>${title} | ${site}</title><meta property="og:site_name" content="${site}">
<link rel="canonical" href="${address}"><meta property="article:published_time" content="2031-04-02T06:10:00Z">
<meta property="article:modified_time" content="${modified}"></head><body>
${chrome ? '<nav><a href="/">Home</a> <a href="/world">World</a> <a href="/sport">Sport</a></nav>' : ''}
<article><h1>${title}</h1>${paragraphs.map(words => `<p>${words}</p>`).join('\n')}</article></body></html>`

const PAGES = {
  'first.html': page({
    title: 'Soldiers attack protesters as ferry burns',
    modified: '2031-04-02T06:10:00Z',
    paragraphs: [LEAD, injured(12), OWNER, ATTACK, END],
  }),
  'amp.html': page({
    title: 'Soldiers attack protesters as ferry burns',
    modified: '2031-04-02T06:10:00Z',
    paragraphs: [LEAD, `${injured(12)} ${OWNER}`, ATTACK, END],
    chrome: false,
  }),
  'later.html': page({
    title: 'Soldiers accused of attack on protesters as ferry burns',
    modified: '2031-04-03T18:00:00Z',
    paragraphs: [
      LEAD,
      injured(15),
      ATTACK.replace('Norwegian soldiers', 'Protesters said that Norwegian soldiers').replace('a group of protesters', 'them'),
      END,
    ],
  }),
  'copy.html': page({
    title: 'Ferry burns in Norra',
    modified: '2031-04-03T09:00:00Z',
    paragraphs: ['The Norra Post reported that a ferry burned in the harbour.', LEAD, injured(12), END],
    site: 'Isle Herald',
    address: 'https://isle.example/news/ferry-burns-in-norra-1123.html',
  }),
}

let folder = ''
let record = ''
let [versions, claims]: [Versions[], Claim[]] = [[], []]
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rashomon-versions-'))
  record = join(folder, 'story.rashomon')
  mkdirSync(join(folder, 'pages'))
  for (const [name, html] of Object.entries(PAGES)) writeFileSync(join(folder, 'pages', name), html)
  await run(['read', join(folder, 'pages'), '--into', record, '--threads', '1'])
  await run(['export', record, '--out', join(folder, 'out')])
  const lines = (name: string) =>
    readFileSync(join(folder, 'out', name), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line) as unknown)
  versions = lines('versions.jsonl') as Versions[]
  claims = lines('claims.jsonl') as Claim[]
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

test('the updated page and the one for phones are versions of the first; the other outlet’s copy is none', () => {
  expect(versions).toMatchObject([{ order: 'updated', recognised: ['same address', 'same outlet and text'] }])
  expect(versions[0]!.articles).toHaveLength(3)
  expect(versions[0]!.steps.map(({ ordered, stretches }) => [ordered, stretches.length > 0])).toEqual([
    [false, false],
    [true, true],
  ])
})

test('what a fact-checker looks for is said: a softer headline, a raised number, a quotation that is gone, a deed that became somebody’s word', () => {
  const { headline, items } = versions[0]!.steps[1]!
  expect(headline?.tone).toBe('softer')
  expect(items).toContainEqual(
    expect.objectContaining({ item: 'quantity', note: expect.stringContaining('Raised: “At least 12” became “At least 15”') as string }),
  )
  expect(items).toContainEqual(
    expect.objectContaining({ item: 'attribution', change: 'gone', note: expect.stringContaining('Every one of them worked') as string }),
  )
  expect(items).toContainEqual(expect.objectContaining({ item: 'event', change: 'changed', what: ['whose word'], tone: 'softer' }))
})

test('three versions are one article and one outlet in a claim; the number that the last gave up is said to be dropped', () => {
  const lead = claims.find(({ summary }) => summary.startsWith('A fire broke out'))!
  expect(lead).toMatchObject({ outlets: ['Isle Herald', 'Norra Post'], corroboration: 'single-origin' })
  expect(lead.articles).toHaveLength(2)
  const twelve = claims.find(({ summary }) => summary.includes('At least 12'))!
  expect(twelve.assertedBy.map(({ dropped }) => dropped?.how)).toContain('reworded')
})

test('show tells what changed in a terminal', async () => {
  const { out, status } = await run(['show', record, versions[0]!.id])
  expect(status).toBe(0)
  expect(out).toMatch(/^ {2}- 12$/m)
  expect(out).toMatch(/^ {2}\+ 15$/m)
})
