import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { pageOfText } from '../../page/index.ts'
import { type Article, type BlockKind, locate, readArticle, sourceRanges } from '../index.ts'

const LEAD = 'The harbour of Vellin stayed closed on Tuesday after the storm, the port authority said, and no ferry left for the islands.'
const SECOND = 'Dockers, who had waited since dawn, were sent home at noon; the authority hopes to open the northern pier by Thursday.'
const THIRD = 'Prices of fish doubled in the town within a day, traders at the market told this paper, and some stalls closed early.'

const read = (html: string, url = 'https://www.vellin-herald.example/2024/05/03/harbour') =>
  readArticle(pageOfText(html, { url, mediaType: 'text/html' }))
const textsOf = ({ text, blocks }: Article, kind: BlockKind): string[] =>
  blocks.filter(block => block.kind === kind).map(({ start, end }) => text.slice(start, end))

/** A page as a content system makes it: everything around the article, and the article in `inner`. */
function page(inner: string, head = ''): string {
  return `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Harbour stays closed | Vellin Herald</title>
<meta property="og:site_name" content="Vellin Herald"><meta property="og:title" content="Harbour stays closed after storm">${head}</head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article>${inner}</article></main>
<div class="cookie-notice"><p>We use cookies to give you the best experience on this site, and our partners do so too; you can change that at any time.</p></div>
<aside class="sidebar"><h3>Most read</h3><ul><li><a href="/a">Mayor opens the new library after two years of works</a></li><li><a href="/b">Storm takes roofs in the hills, nobody hurt</a></li></ul></aside>
<footer><p>© 2024 Vellin Herald. All rights reserved. No part of it may be copied without the written consent of the publisher.</p></footer></body></html>`
}

const body = `<h1>Harbour stays closed after storm</h1><p>${LEAD}</p><p>${SECOND}</p><p>${THIRD}</p>`

describe('the body', () => {
  test('is the article and nothing around it, the headline first', () => {
    const { article } = read(page(body))
    expect(article.text).toBe(['Harbour stays closed after storm', LEAD, SECOND, THIRD].join('\n\n'))
    expect(article.blocks[0]).toEqual({ kind: 'title', start: 0, end: 32 })
  })
  test('is found where every paragraph is called a paywall', () => {
    const { article } = read(
      page(`<h1>Harbour stays closed after storm</h1>${[LEAD, SECOND, THIRD].map(text => `<p class="paywall">${text}</p>`).join('')}`),
    )
    expect(textsOf(article, 'paragraph')).toEqual([LEAD, SECOND, THIRD])
  })
  test('leaves out a box of related stories among its paragraphs', () => {
    const related = '<div class="related-articles"><h3>Related</h3><p><a href="/c">Storm warning was given on Sunday already</a></p></div>'
    const { article } = read(page(`<h1>Harbour stays closed after storm</h1><p>${LEAD}</p>${related}<p>${SECOND}</p><p>${THIRD}</p>`))
    expect(textsOf(article, 'paragraph')).toEqual([LEAD, SECOND, THIRD])
  })
  test('leaves out teasers by their build, whatever they are called', () => {
    const teaser = (n: number) =>
      `<div class="x${n}"><h4><a href="/s/${n}">Another story of the day, number ${n}</a></h4><p>Two sentences tell what that story is about. They are no part of this one, number ${n}.</p></div>`
    const { article } = read(page(`${body}<section>${[1, 2, 3, 4].map(teaser).join('')}</section>`))
    expect(article.text).not.toContain('another story')
    expect(textsOf(article, 'paragraph')).toEqual([LEAD, SECOND, THIRD])
  })
  test('keeps lists, quotations and subheadings as what they are', () => {
    const { article } = read(
      page(
        `${body}<h2>What comes next</h2><p>${SECOND}</p><ul><li>Northern pier on Thursday</li><li>Southern pier on Friday</li></ul><blockquote><p>We will sail when the sea lets us, and not an hour before that.</p></blockquote>`,
      ),
    )
    expect(textsOf(article, 'heading')).toEqual(['What comes next'])
    expect(textsOf(article, 'list')).toEqual(['Northern pier on Thursday', 'Southern pier on Friday'])
    expect(textsOf(article, 'quote')).toHaveLength(1)
  })
  test('begins with the standfirst, though that stands outside', () => {
    const standfirst = 'No ferry to the islands before Thursday, and fish is getting dear'
    const { article } = read(
      page(
        `<header><h1>Harbour stays closed after storm</h1><p class="standfirst">${standfirst}</p></header><div class="article-body"><p>${LEAD}</p><p>${SECOND}</p><p>${THIRD}</p></div>`,
      ),
    )
    expect(textsOf(article, 'paragraph')).toEqual([standfirst, LEAD, SECOND, THIRD])
  })
})

test('a page of one line is that line', () => {
  expect(read('<p>The ferry sails.</p>').article.text).toBe('The ferry sails.')
})

test('a page that shows no words is refused with a sentence', () => {
  expect(() => read('<!DOCTYPE html><html><body><script>load()</script></body></html>')).toThrow('shows no text')
})

describe('captions', () => {
  const withPicture = (picture: string) =>
    textsOf(
      read(page(`<h1>Harbour stays closed after storm</h1><p>${LEAD}</p>${picture}<p>${SECOND}</p><p>${THIRD}</p>`)).article,
      'caption',
    )
  test('stand apart from the text: a figcaption', () => {
    expect(
      withPicture('<figure><img src="a.jpg"><figcaption>Waves break over the northern pier. Photo: A. Moreau</figcaption></figure>'),
    ).toEqual(['Waves break over the northern pier. Photo: A. Moreau'])
  })
  test('the words below a picture in a box of their own', () => {
    expect(withPicture('<div class="b7"><img src="a.jpg"><div>Waves break over the northern pier on Tuesday.</div></div>')).toEqual([
      'Waves break over the northern pier on Tuesday.',
    ])
  })
  test('what the picture itself says', () => {
    expect(withPicture('<img src="a.jpg" alt="Waves break over the northern pier"><p>Waves break over the northern pier</p>')).toEqual([
      'Waves break over the northern pier',
    ])
  })
})

describe('fields', () => {
  test('the title is the headline, not the window’s', () => {
    expect(read(page(body)).article.title).toBe('Harbour stays closed after storm')
  })
  test('authors come from JSON-LD, each once', () => {
    const declared =
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","author":[{"@type":"Person","name":"Ana Reis"},{"@type":"Person","name":"Tom Orr"},{"@type":"Person","name":"Ana Reis"}],"datePublished":"2024-05-03T16:10:00+02:00"}</script>'
    const { article } = read(page(body, declared))
    expect(article.byline).toEqual(['Ana Reis', 'Tom Orr'])
    expect(article.published).toEqual({ value: '2024-05-03T16:10:00+02:00', precision: 'minute', from: 'markup' })
  })
  test('or from a line near the headline', () => {
    expect(
      read(
        page(
          `<h1>Harbour stays closed after storm</h1><div class="byline">By Ana Reis and Tom Orr</div><p>${LEAD}</p><p>${SECOND}</p><p>${THIRD}</p>`,
        ),
      ).article.byline,
    ).toEqual(['Ana Reis', 'Tom Orr'])
  })
  test('without a date in the markup the address tells the day', () => {
    expect(read(page(body)).article.published).toEqual({ value: '2024-05-03', precision: 'day', from: 'url' })
  })
  test('or the words near the headline', () => {
    const html = page(
      `<h1>Harbour stays closed after storm</h1><p class="date">Published 3 May 2024</p><p>${LEAD}</p><p>${SECOND}</p><p>${THIRD}</p>`,
    )
    expect(read(html, 'https://www.vellin-herald.example/harbour').article.published).toEqual({
      value: '2024-05-03',
      precision: 'day',
      from: 'text',
    })
  })
  test('an outlet that nothing declares is the part of the title beside the headline', () => {
    const titled = (title: string) =>
      readArticle(
        pageOfText(
          `<title>${title}</title><article><h1>The weir holds</h1><p>It held all night, the keeper said, and nobody was hurt.</p></article>`,
        ),
      )
    expect(titled('The weir holds | Region | Vellin Herald').article.outlet).toBe('Vellin Herald')
    expect(titled('Vellin Herald: The weir holds').article.outlet).toBe('Vellin Herald')
    expect(titled('The weir holds').article.outlet).toBeUndefined()
  })

  test('outlet, language, dateline and agency', () => {
    const { article } = read(
      page(`<h1>Harbour stays closed after storm</h1><p>VELLIN, May 3 (Reuters) - ${LEAD}</p><p>${SECOND}</p><p>${THIRD}</p>`),
    )
    expect(article).toMatchObject({ outlet: 'Vellin Herald', language: 'en-GB', dateline: { place: 'VELLIN' }, credits: ['Reuters'] })
  })
  test('what the user knows wins', () => {
    const { article } = readArticle(pageOfText(page(body)), { title: 'Other', outlet: 'Gazette', published: '2020-01-02' })
    expect(article).toMatchObject({ title: 'Other', outlet: 'Gazette', published: { value: '2020-01-02', from: 'given' } })
  })
})

describe('hostile markup', () => {
  test.each([
    ['deep nesting', '<div>'.repeat(50_000)],
    ['unclosed links', '<a href="/x">y'.repeat(20_000)],
    ['open comment', `<!-- ${'<p>hidden</p>'.repeat(10_000)}`],
    ['nested JSON-LD', `<script type="application/ld+json">${'{"@graph":['.repeat(20_000)}${']}'.repeat(20_000)}</script>`],
  ])('%s costs little and hides nothing that stands before it', (_, trouble) => {
    expect(read(page(`${body}${trouble}`)).article.text).toContain(LEAD)
  })
})

const inline = fc.constantFrom(
  'the port ',
  '<b>Vell</b>in ',
  'caf&eacute; &amp; bar ',
  '<a href="/p">pier</a>, ',
  'said\n  so. ',
  '<!-- x -->wind&nbsp;',
  '😀 ',
  '<span hidden>unseen</span>sea ',
  '<br>',
  '<script>1<2</script>',
)
const paragraph = fc
  .array(inline, { minLength: 8, maxLength: 40 })
  .map(parts => `<p>The council met on Monday evening, and ${parts.join('')} it ended late.</p>`)

test.prop([
  fc.array(paragraph, { minLength: 3, maxLength: 8 }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
])('any span of the text is found again in the page', (paragraphs, a, b) => {
  const source = page(`<h1>Harbour stays closed after storm</h1>${paragraphs.join('\n')}`)
  const { article, map } = read(source)
  expect(map.length).toBe(article.text.length)
  const [start, end] = [Math.min(a, b), Math.max(a, b)].map(x => Math.floor(x * article.text.length)) as [number, number]
  let from = start
  for (let i = 0; i < map.text.length && from < end; i++) {
    const pieceEnd = map.text[i + 1] ?? map.length
    if (pieceEnd <= from) continue
    const part = { start: from, end: Math.min(end, pieceEnd) }
    const words = article.text.slice(part.start, part.end)
    const found = locate(map, part)
      .map(({ start, end }) => source.slice(start, end))
      .join('')
    if (map.sourceLength[i] === 0) expect(words.trim()).toBe('')
    else if (map.sourceLength[i] === pieceEnd - map.text[i]!) expect(found.replaceAll(/\s/g, ' ')).toBe(words)
    else expect(found).not.toBe('')
    from = part.end
  }
})

test.prop([fc.array(paragraph, { minLength: 3, maxLength: 8 })])(
  'every character but the line feeds between blocks lies in one block, and every block in one stretch',
  paragraphs => {
    const source = page(`<h1>Harbour stays closed after storm</h1>${paragraphs.join('\n')}`)
    const { article, map } = read(source)
    let at = 0
    for (const block of article.blocks) {
      expect(article.text.slice(at, block.start)).toBe(at === 0 ? '' : '\n\n')
      expect(sourceRanges(map, block, source).length).toBeGreaterThanOrEqual(1)
      at = block.end
    }
    expect(at).toBe(article.text.length)
  },
)

describe('the headline', () => {
  const title = (html: string): string => readArticle(pageOfText(html)).article.title
  const text =
    '<p>The ferry to the northern islands stayed in port on Monday because the wind had risen in the night, the harbour office said in the morning.</p>'
  test('the one first heading above the text counts more than what the page is shared as', () => {
    expect(
      title(
        `<title>Ferry stays | Harbour Post</title><meta property="og:title" content="Ferry stays"><h1>Northern islands cut off by the wind for a day</h1>${text}`,
      ),
    ).toBe('Northern islands cut off by the wind for a day')
  })
  test('a line above the headline in the same heading is no part of it', () => {
    expect(
      title(
        `<title>Islands cut off by the wind</title><meta property="og:title" content="Islands cut off by the wind"><h1><span>Weather</span> Islands cut off by the wind</h1>${text}`,
      ),
    ).toBe('Islands cut off by the wind')
  })
  test('a quotation mark that closes is no mark before the name of the site', () => {
    expect(
      title(`<title>«Nobody told us» – Harbour Post</title><meta property="og:title" content="Storm: «Nobody told us»">${text}`),
    ).toContain('us»')
  })
  test('where a word may be parted is no part of it', () => {
    expect(title(`<h1>Har\u00adbour closed for a whole day</h1>${text}`)).toBe('Harbour closed for a whole day')
  })
})

describe('what else a page says', () => {
  const text =
    '<p>The ferry to the northern islands stayed in port on Monday because the wind had risen in the night, the harbour office said in the morning.</p>'
  const read = (html: string): Article => readArticle(pageOfText(html)).article
  test('the section is the declared one, else the last linked crumb that is no front page', () => {
    expect(read(`<meta property="article:section" content="World"><h1>Ferry stays in port</h1>${text}`).section).toBe('World')
    const crumbs =
      '<ul class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/coast">Coast</a></li><li>Ferry stays in port</li></ul>'
    expect(read(`${crumbs}<h1>Ferry stays in port</h1>${text}`).section).toBe('Coast')
    expect(read(`<h1>Ferry stays in port</h1>${text}`)).not.toHaveProperty('section')
  })
  test('a caption carries the credit of its picture', () => {
    const { blocks } = read(
      `<article><h1>Ferry stays in port</h1>${text}<figure><img><figcaption>The ferry on Monday. Photo: Ann Lee / Harbour Post</figcaption></figure>${text}</article>`,
    )
    expect(blocks.find(({ kind }) => kind === 'caption')).toMatchObject({ credit: 'Ann Lee / Harbour Post' })
  })
  test('what is left out for a cap is said', () => {
    expect(read(`<h1>Ferry stays in port</h1>${text}`)).not.toHaveProperty('cut')
    expect(read(`<h1>Ferry stays in port</h1>${text}${'<div>'.repeat(1000)}deep`).cut).toEqual([{ what: 'depth', limit: 400 }])
    expect(read(`<h1>Ferry stays in port</h1><p>${'word '.repeat(30_000)}</p>`).cut).toEqual([{ what: 'block', limit: 100_000 }])
    expect(read(`<h1 title="${'x'.repeat(5000)}">Ferry stays in port</h1>${text}`).cut).toEqual([{ what: 'attribute', limit: 4000 }])
  })
})
