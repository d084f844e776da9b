import type { Article } from '../../article/index.ts'
import { readLanguage, type Language, type Model } from '../../language/index.ts'

/** A text as an article of its lines, read by the language room: what the tests of this room begin with. */
export function read(model: Model, text: string, published?: string): { readonly article: Article; readonly language: Language } {
  let start = 0
  const blocks = text.split('\n').map(line => {
    const block = { kind: 'paragraph' as const, start, end: start + line.length }
    start += line.length + 1
    return block
  })
  const article: Article = {
    id: 'a',
    page: { sha256: '0', mediaType: 'text/plain', bytes: 0 },
    title: '',
    byline: [],
    language: 'en',
    credits: [],
    text,
    blocks,
    ...(published && { published: { value: published, precision: 'day', from: 'given' } }),
  }
  return { article, language: readLanguage(model, text, blocks) }
}
