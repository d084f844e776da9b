/**
 * What each example page is read as, in a form that a person can check line by line: `node test/golden.ts` writes it beside the inputs, into
 * test/golden/. CI only compares; read the difference before you commit one.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { readArticle } from '../src/article/index.ts'
import { openPage, words } from '../src/page/index.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Paths of the example pages, from the project's folder, sorted. */
export const EXAMPLES = globSync('examples/*/*.{html,txt}', { cwd: root })
  .map(path => path.replaceAll('\\', '/'))
  .toSorted()

export const goldenFile = (path: string): string => join(root, 'test', 'golden', `${path.slice('examples/'.length)}.json`)

/** The article's fields, its blocks as kind and words, its comments as who answers whom. */
export function goldenOf(path: string): string {
  const { article, comments } = readArticle(openPage(readFileSync(join(root, path)), { path }))
  const { title, outlet, byline, dateline, published, updated, language, credits, translatedFrom, text, blocks } = article
  const authors = new Map(comments.map(({ id, author }) => [id, author]))
  const golden = {
    title,
    outlet,
    byline,
    dateline,
    published,
    updated,
    language,
    credits,
    translatedFrom,
    blocks: blocks.map(block => `${block.kind}: ${words(text, block)}`),
    comments: comments.map(({ author, replyTo, published: date, language: tongue, flags, text: said }) => ({
      author,
      ...(replyTo === undefined ? {} : { answers: authors.get(replyTo) }),
      date,
      language: tongue,
      flags,
      text: said,
    })),
  }
  return `${JSON.stringify(golden, null, 2)}\n`
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  for (const path of EXAMPLES) {
    mkdirSync(dirname(goldenFile(path)), { recursive: true })
    writeFileSync(goldenFile(path), goldenOf(path))
  }
