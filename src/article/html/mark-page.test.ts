import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { markPage } from './mark-page.ts'

const texts = (html: string): string[] => markPage(html).blocks.map(block => block.text)

describe('blocks', () => {
  test('white space is squeezed and entities are decoded', () => {
    expect(texts('<p> One \n two&nbsp;&amp;\tthree </p>')).toEqual(['One two & three'])
  })
  test('inline tags part no word', () => {
    expect(texts('<p><b>W</b>ord and <i>word</i></p>')).toEqual(['Word and word'])
  })
  test('one line break is a blank, two begin a block', () => {
    expect(texts('<div>One<br>two<br><br>three</div>')).toEqual(['One two', 'three'])
  })
  test('paragraphs and list items need no end tag', () => {
    expect(texts('<p>One<p>Two<ul><li>Three<li>Four</ul>')).toEqual(['One', 'Two', 'Three', 'Four'])
  })
  test('a head without end tag ends with the body', () => {
    expect(texts('<html><head><title>T</title><p>One</p>')).toEqual(['One'])
  })
  test('scripts, styles, drawings and templates hold no text', () => {
    expect(
      texts(
        '<p>One</p><script>var a="<p>x</p>"</script><style>p{}</style><svg><text>y</text></svg><template><p>z</p></template><p>Two</p>',
      ),
    ).toEqual(['One', 'Two'])
  })
  test('a page for those without scripts is read where it is the whole page', () => {
    const said = Array.from(
      { length: 40 },
      (_, i) => `<p>Ferry number ${i} runs every ten minutes until the works are over, the council said.</p>`,
    )
    expect(texts(`<noscript><img alt=""></noscript><p>One</p>`)).toEqual(['One'])
    expect(texts(`<noscript><p>Please switch scripts on.</p></noscript><p>One</p>`)).toEqual(['One'])
    expect(texts(`<noscript>${said.join('')}</noscript><p>One</p>`)).toHaveLength(41)
  })
  test('a slash closes elements whose text is not read', () => {
    expect(texts('<noscript><iframe src="x"/></noscript><p>One</p><script src="y"/><p>Two</p>')).toEqual(['One', 'Two'])
  })
  test('what a link tells of the window it opens is left out', () => {
    expect(
      texts(
        '<p>The <a href="/x">report<svg></svg><span>, opens new tab</span></a> by <a href="/y">us<i> (öffnet im neuen Fenster)</i></a></p>',
      ),
    ).toEqual(['The report by us'])
    expect(texts('<p><a href="/x">The mayor opens a new window on the harbour</a></p>')).toEqual([
      'The mayor opens a new window on the harbour',
    ])
  })
  test('what is cut down to nothing is hidden', () => {
    expect(texts('<p>One<span style="clip: rect(0 0 0 0); width: 1px"> and two</span>.</p>')).toEqual(['One.'])
  })
  test('what only a screen reader says inside a line is left out', () => {
    expect(texts('<p>One <a href="/x">link<span class="sr-only">opens in a new window</span></a>.</p>')).toEqual(['One link.'])
  })
})

const words = fc.stringMatching(/^[a-z<>&;\u00e9 \n\u00a0]{0,12}$/)
const markup = fc
  .array(
    fc.oneof(
      words,
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div>',
        '</div>',
        '<b>',
        '</b>',
        '<br>',
        '<li>',
        '<td>',
        '<h2>',
        '&amp;',
        '&eacute',
        '&#x1F600;',
        '\0',
        '<!-- x -->',
        '<a href="/y">',
        '</a>',
        '<script>',
        '</script>',
      ),
    ),
  )
  .map(parts => parts.join(''))

test.prop([markup])('every block is remade from the pieces of its source', html => {
  for (const { text, pieces } of markPage(html).blocks) {
    let remade = ''
    for (let i = 0; i < pieces.text.length; i++) {
      expect(pieces.text[i]).toBe(remade.length)
      const length = (pieces.text[i + 1] ?? text.length) - pieces.text[i]!
      const source = html.slice(pieces.source[i], pieces.source[i]! + pieces.sourceLength[i]!)
      remade += length === source.length ? source.replaceAll(/\s/g, ' ') : text.slice(pieces.text[i], pieces.text[i]! + length)
    }
    expect(remade).toBe(text)
    expect(text).toBe(text.trim().replaceAll(/\s+/g, ' '))
  }
})

test.prop([markup])('runs tile the text of their block and name its elements', html => {
  const page = markPage(html)
  for (const { text, runs } of page.blocks) {
    let at = 0
    for (const run of runs) {
      expect(run.start).toBe(at)
      expect(page.elements[run.element]).toBeDefined()
      at = run.end
    }
    expect(at).toBe(text.length)
  }
})
