import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

/** The laws of the house are kept by the lint's settings; these tests break each law in a small house of its own and see that it is noticed. */
const root = fileURLToPath(new URL('..', import.meta.url))
const house = mkdtempSync(join(tmpdir(), 'rashomon-house-'))

beforeAll(() => {
  cpSync(join(root, '.oxlintrc.json'), join(house, '.oxlintrc.json'))
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'))
})
afterAll(() => rmSync(house, { recursive: true }))

/** What the lint says of a house with these files, one code a finding. */
function findings(files: { readonly [path: string]: string }): string[] {
  rmSync(join(house, 'src'), { recursive: true, force: true })
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true })
    writeFileSync(join(house, path), text)
  }
  const out = (() => {
    try {
      return execFileSync(join(root, 'node_modules/.bin/oxlint'), ['--format=json'], { cwd: house, encoding: 'utf8' })
    } catch (error) {
      return (error as { stdout: string }).stdout
    }
  })()
  const { diagnostics } = JSON.parse(out) as { diagnostics: { code: string; filename: string }[] }
  return diagnostics.map(({ code, filename }) => `${filename}: ${code}`).toSorted()
}

const door = { 'src/page/index.ts': 'export const page = 1\n' }

test('a room that imports from below through the door breaks no law', () => {
  expect(findings({ ...door, 'src/article/index.ts': "import { page } from '../page/index.ts'\nexport const article = page\n" })).toEqual(
    [],
  )
})

test('no room imports upward', () => {
  const files = {
    'src/article/index.ts': 'export const article = 1\n',
    'src/page/index.ts': "import { article } from '../article/index.ts'\nexport const page = article\n",
  }
  expect(findings(files)).toEqual(['src/page/index.ts: eslint(no-restricted-imports)'])
})

test('a room is entered by its door alone', () => {
  const files = {
    ...door,
    'src/page/deep/span.ts': 'export const span = 1\n',
    'src/article/index.ts': "import { span } from '../page/deep/span.ts'\nexport const article = span\n",
  }
  expect(findings(files)).toEqual(['src/article/index.ts: eslint(no-restricted-imports)'])
})

test('there are no circles', () => {
  const files = {
    'src/page/index.ts': "export { b } from './b.ts'\nexport const a = 1\n",
    'src/page/b.ts': "import { a } from './index.ts'\nexport const b = a\n",
  }
  expect(findings(files)).toContain('src/page/b.ts: import(no-cycle)')
})

for (const room of ['page', 'article', 'language', 'reading', 'comparison', 'situation'])
  test(`${room} imports nothing of Node and has no clock, environment or randomness`, () => {
    const text = `import { readFileSync } from 'node:fs'\nexport const x = [readFileSync, process.env, Math.random(), Date.now()]\n`
    expect(findings({ [`src/${room}/x.ts`]: text })).toEqual(
      ['globals', 'imports', 'properties', 'properties'].map(what => `src/${room}/x.ts: eslint(no-restricted-${what})`),
    )
  })
