import { describe, expect, test } from 'vitest'
import { pageOfText } from '../page/index.ts'
import type { Given } from './given.ts'
import { readArticle } from './index.ts'
import type { Witness } from './witness.ts'

const LEAD = 'The harbour of Vellin stayed closed on Tuesday after the storm, the port authority said, and no ferry left for the islands.'
const SECOND = 'Dockers, who had waited since dawn, were sent home at noon; the authority hopes to open the northern pier by Thursday.'
const THIRD = 'Prices of fish doubled in the town within a day, traders at the market told this paper, and some stalls closed early.'
const TITLE = 'Harbour of Vellin stays closed after storm'

interface Parts {
  readonly head?: string
  readonly above?: string
  readonly lead?: string
  readonly below?: string
  readonly lang?: string
}

const html = ({ head = '', above = '', lead = LEAD, below = '', lang = ' lang="en-GB"' }: Parts): string =>
  `<!DOCTYPE html><html${lang}><head><title>${TITLE}</title>${head}</head><body><main><article><h1>${TITLE}</h1>${above}<p>${lead}</p><p>${SECOND}</p><p>${THIRD}</p>${below}</article></main></body></html>`

/** The article, and each witness of a field with the words it points at. */
function read(source: string, field: Witness['field'], given: Given = {}, mediaType: 'text/html' | 'text/plain' = 'text/html') {
  const { article } = readArticle(pageOfText(source, { mediaType }), given)
  const found = (article.witnesses ?? []).filter(witness => witness.field === field)
  return {
    article,
    found: found.map(({ from, where, value, span, source: at }) => ({
      from,
      where,
      ...(value === undefined ? {} : { value }),
      ...(span ? { text: article.text.slice(span.start, span.end) } : {}),
      ...(at ? { source: source.slice(...at) } : {}),
    })),
  }
}
const jsonLd = (fields: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...fields })}</script>`

describe('a web page says where', () => {
  test('its title stands: in the heading, as part of the text', () => {
    const { article, found } = read(html({}), 'title')
    expect(article.title).toBe(TITLE)
    expect(found).toEqual([{ from: 'markup', where: 'h1', text: TITLE }])
  })
  test('its title stands: in Open Graph, by the tag', () => {
    const meta = `<meta property="og:title" content="${TITLE}">`
    const source = html({ head: meta }).replace(/<h1>.*<\/h1>/, '')
    const { article, found } = read(source, 'title')
    expect(article.title).toBe(TITLE)
    expect(found).toEqual([{ from: 'markup', where: 'meta og:title', source: meta }])
  })
  test('its authors stand: in JSON-LD, each for itself', () => {
    const { article, found } = read(
      html({ head: jsonLd({ headline: TITLE, author: [{ name: 'Mira Holt' }, { name: 'Jon Ask' }] }) }),
      'byline',
    )
    expect(article.byline).toEqual(['Mira Holt', 'Jon Ask'])
    expect(found).toEqual([
      { from: 'markup', where: 'JSON-LD author', value: 'Mira Holt' },
      { from: 'markup', where: 'JSON-LD author', value: 'Jon Ask' },
    ])
  })
  test('its author stands: in a link of rel=author', () => {
    const { article, found } = read(html({ above: '<p>By <a rel="author" href="/x">Mira Holt</a></p>' }), 'byline')
    expect(article.byline).toEqual(['Mira Holt'])
    expect(found).toEqual([{ from: 'markup', where: 'a[rel=author]', value: 'Mira Holt', source: 'Mira Holt' }])
  })
  test('its author stands: in a line of words', () => {
    const { article, found } = read(html({ above: '<p>By Mira Holt</p>' }), 'byline')
    expect(article.byline).toEqual(['Mira Holt'])
    expect(found).toEqual([{ from: 'text', where: 'byline', value: 'Mira Holt', source: 'Mira Holt' }])
  })
  test('its dateline and the agency in it stand: at the head of the text', () => {
    const source = html({ lead: `VELLIN, May 3 (Reuters) - ${LEAD}` })
    const { article, found } = read(source, 'dateline')
    expect(article.dateline?.place).toBe('VELLIN')
    expect(found).toEqual([{ from: 'text', where: 'dateline', text: 'VELLIN, May 3 (Reuters) -' }])
    expect(article.credits).toEqual(['Reuters'])
    expect(read(source, 'credits').found).toEqual([
      { from: 'text', where: 'dateline', value: 'Reuters', text: 'VELLIN, May 3 (Reuters) -' },
    ])
  })
  test('its dates stand: published in a tag, updated in another', () => {
    const published = '<meta property="article:published_time" content="2024-05-03T10:00:00+02:00">'
    const updated = '<meta property="article:modified_time" content="2024-05-04T11:30:00+02:00">'
    const source = html({ head: published + updated })
    expect(read(source, 'published').found).toEqual([{ from: 'markup', where: 'meta article:published_time', source: published }])
    const { article, found } = read(source, 'updated')
    expect(article.updated).toEqual({ value: '2024-05-04T11:30:00+02:00', precision: 'minute', from: 'markup' })
    expect(found).toEqual([{ from: 'markup', where: 'meta article:modified_time', source: updated }])
  })
  test('its date stands: in words above the text, and in the address', () => {
    const worded = read(html({ above: '<p>Published 3 May 2024</p>' }), 'published')
    expect(worded.article.published).toEqual({ value: '2024-05-03', precision: 'day', from: 'text' })
    expect(worded.found).toEqual([{ from: 'text', where: 'date', source: '3 May 2024' }])
    const addressed = read(html({}), 'published', { url: 'https://vellin.example/2024/05/03/harbour' })
    expect(addressed.found).toEqual([{ from: 'url', where: 'address' }])
  })
  test('its note of translation stands', () => {
    const note = 'This article was translated from French by the editors of the coast desk.'
    const { article, found } = read(html({ below: `<p>${note}</p>` }), 'translatedFrom')
    expect(article.translatedFrom).toBe('fr')
    expect(found.map(({ from, where }) => ({ from, where }))).toEqual([{ from: 'text', where: 'note' }])
    expect(Object.values(found[0]!)).toContain(note)
  })
  test('its canonical address, section, outlet and language stand', () => {
    const link = '<link rel="canonical" href="https://vellin.example/harbour">'
    const section = '<meta property="article:section" content="Coast">'
    const site = '<meta property="og:site_name" content="Vellin Herald">'
    const source = html({ head: link + section + site })
    const { article, found } = read(source, 'canonical')
    expect(article).toMatchObject({
      section: 'Coast',
      outlet: 'Vellin Herald',
      language: 'en-GB',
      page: { canonical: 'https://vellin.example/harbour' },
    })
    expect(found).toEqual([{ from: 'markup', where: 'link canonical', source: link }])
    expect(read(source, 'section').found).toEqual([{ from: 'markup', where: 'meta article:section', source: section }])
    expect(read(source, 'outlet').found).toEqual([{ from: 'markup', where: 'meta og:site_name', source: site }])
    expect(read(source, 'language').found).toEqual([{ from: 'markup', where: 'html lang' }])
  })
  test('a language that no markup tells was told by the words', () => {
    expect(read(html({ lang: '' }), 'language').found).toEqual([{ from: 'text', where: 'words' }])
  })
})

describe('what the user gives', () => {
  const given = { title: 'Another headline', outlet: 'Vellin Post', published: '2024-05-05' }
  test.each(['text/html', 'text/plain'] as const)('is called given, on a page of %s', mediaType => {
    const source = mediaType === 'text/html' ? html({}) : [TITLE, LEAD, SECOND, THIRD].join('\n\n')
    for (const field of ['title', 'outlet', 'published'] as const)
      expect(read(source, field, given, mediaType).found).toEqual([{ from: 'given', where: 'given' }])
  })
})

describe('a plain text says where', () => {
  const source = [TITLE, 'By Mira Holt', 'May 3, 2024', `VELLIN — ${LEAD}`, SECOND, THIRD, 'SOURCE: AFP'].join('\n\n')
  const found = (field: Witness['field']) => read(source, field, {}, 'text/plain').found
  test('its title and dateline stand: in the text', () => {
    expect(found('title')).toEqual([{ from: 'text', where: 'headline', text: TITLE }])
    expect(found('dateline')).toEqual([{ from: 'text', where: 'dateline', text: 'VELLIN —' }])
  })
  test('its author, date and credit stand: in lines that are no part of the text', () => {
    expect(found('byline')).toEqual([{ from: 'text', where: 'byline', value: 'Mira Holt', source: 'Mira Holt' }])
    expect(found('published')).toEqual([{ from: 'text', where: 'date', source: 'May 3, 2024' }])
    expect(found('credits')).toEqual([{ from: 'text', where: 'credit line', value: 'AFP', source: 'AFP' }])
  })
})
