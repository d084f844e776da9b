/**
 * Articles with their names in brackets, `[PER Salma Idrissi] of the [ORG Red Crescent]`, as training/names/README.md says: a blank line between articles,
 * `# id` first, then the headline and the paragraphs, one a line.
 */
import type { NamedText } from './corpora.ts'

const NAME = /\[(PER|ORG|LOC|MISC) ([^[\]]+)\]/g

/** The paragraphs of every article, headline first. Throws where a bracket is left over. */
export function articlesOf(file: string): NamedText[][] {
  return file
    .split(/\n\s*\n/)
    .map(article => article.split('\n').filter(line => line.trim() && !line.startsWith('#')))
    .filter(lines => lines.length > 0)
    .map(lines => lines.map(named))
}

function named(line: string): NamedText {
  const names: { start: number; end: number; type: string }[] = []
  let text = ''
  let from = 0
  for (const { 0: whole, 1: type, 2: name, index } of line.matchAll(NAME)) {
    text += line.slice(from, index)
    names.push({ start: text.length, end: text.length + name!.length, type: type! })
    text += name!
    from = index + whole.length
  }
  text += line.slice(from)
  if (/[[\]]/.test(text)) throw new Error(`a bracket that marks no name: ${line}`)
  return { text, names }
}
