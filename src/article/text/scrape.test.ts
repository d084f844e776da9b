import { fc, test as check } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { Page } from '../../page/index.ts'
import type { Given } from '../given.ts'
import { locate, readArticle } from '../index.ts'

const pageOf = (source: string): Page => ({
  sha256: 'cd'.repeat(32),
  mediaType: 'text/plain',
  bytes: source.length,
  source,
  encoding: { name: 'utf-8', from: 'given' },
})

const read = (source: string, given: Given = {}) => readArticle(pageOf(source), given)

/** Every block as "kind: first words". */
function outline(source: string, given: Given = {}): string[] {
  const { article } = read(source, given)
  return article.blocks.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`)
}

const LEAD = 'The bridge over the harbour will be closed from Monday, the council of Port Vale said on Thursday.'
const MORE = 'Ferries will run every ten minutes, the council added, and the crossing will cost nothing.'
const LAST = 'Engineers found cracks in two of its piers last week, and divers went down again on Wednesday.'

describe('the head of a scraped page', () => {
  test('menus and mastheads are left out, the title is the line that shares its words with the text', () => {
    expect(
      outline(`The Port Vale Messenger
Home
News
Sport
Opinion
Home > News > Harbour
Sign in | Register

Harbour bridge closes for repairs on Monday

${LEAD}

${MORE}`),
    ).toEqual(['title: Harbour bridge closes for repairs on Monday', `paragraph: ${LEAD}`, `paragraph: ${MORE}`])
  })

  test('a section run together with its neighbour is no title', () => {
    expect(read(`All NewsHarbour (Local)\n\nBridge closes as cracks spread in its piers\n\n${LEAD}\n\n${LAST}`).article.title).toBe(
      'Bridge closes as cracks spread in its piers',
    )
  })

  test('a byline with names, an agency and a date', () => {
    const { article } = read(`Harbour bridge closes\n\nBy ANN LEE and Omar Said, Reuters | May 3, 2014\n\n${LEAD}\n\n${MORE}`)
    expect(article).toMatchObject({
      byline: ['Ann Lee', 'Omar Said'],
      credits: ['Reuters'],
      published: { value: '2014-05-03', precision: 'day', from: 'text' },
    })
    expect(article.text).not.toContain('ANN LEE')
  })

  test('a desk that signs is no author', () => {
    expect(read(`Harbour bridge closes\n\nBy admin on May 3, 2014\n\n${LEAD}\n\n${MORE}`).article).toMatchObject({
      byline: [],
      published: { value: '2014-05-03' },
    })
  })

  test('an author without "By", above the date', () => {
    expect(read(`Harbour bridge closes\n\nAnn Lee\nMay 3, 2014\n\n${LEAD}\n\n${MORE}`).article.byline).toEqual(['Ann Lee'])
  })

  test('when it was published and when it was changed', () => {
    expect(
      read(`Harbour bridge closes\nPublished: 3 May 2014, 10:12\nLast updated: 5 May 2014\n\n${LEAD}\n\n${MORE}`).article,
    ).toMatchObject({
      published: { value: '2014-05-03T10:12', precision: 'minute', from: 'text' },
      updated: { value: '2014-05-05', precision: 'day', from: 'text' },
    })
  })

  test('what the user says wins over what the page says', () => {
    expect(
      read(`Harbour bridge closes\n\n3 May 2014\n\n${LEAD}\n\n${MORE}`, {
        published: '2014-05-02',
        outlet: 'The Messenger',
        title: 'Bridge',
      }).article,
    ).toMatchObject({
      published: { value: '2014-05-02', from: 'given' },
      outlet: 'The Messenger',
      title: 'Bridge',
    })
  })

  test('the note of an archive goes with its signature', () => {
    expect(
      outline(`Harbour bridge closes for repairs

The Messenger is moving, and this website stays online for archival purposes only. New articles stand on the main site.

The Messenger Team

${LEAD}

${MORE}`),
    ).toEqual(['title: Harbour bridge closes for repairs', `paragraph: ${LEAD}`, `paragraph: ${MORE}`])
  })

  test.each([
    ['Port Vale mayor Grete Ohm (R) opening the ferry line with engineer Omar Said on Friday. AFP/Ann Lee', ['AFP']],
    ['Cars wait in front of the bridge in Port Vale (AP Photo/Ann Lee)', ['AP']],
    ['Photo: Ann Lee', []],
    ['The bridge over the harbour in the evening light', []],
    ['BRIDGE-HARBOUR\nMayor Grete Ohm received engineer Omar Said (Port Authority) in the town hall to talk about the piers.', []],
  ])('a caption above the text: %s', (caption, credits) => {
    const { article } = read(`Harbour bridge closes for repairs\n\n${caption}\n\n${LEAD}\n\n${MORE}`)
    expect(article.blocks.filter(({ kind }) => kind === 'caption').map(({ start, end }) => article.text.slice(start, end))).toEqual(
      caption.split('\n'),
    )
    expect(article.credits).toEqual(credits)
  })

  test('a masthead with a motto, a short title, and a date with a name in one line', () => {
    const { article } = read(
      `The Port Vale Voice: daily news from both shores\n\nBridge closed\n\n25 May 2022 | Ann Lee in Port Vale\n\n${LEAD}\n\n${MORE}`,
    )
    expect(article).toMatchObject({ title: 'Bridge closed', byline: ['Ann Lee'], published: { value: '2022-05-25' } })
  })

  test('an edition that is no longer updated says so outside the article', () => {
    expect(
      outline(
        `Harbour bridge closes\n\nThe English edition is no longer updated. The archive stays open to subscribers.\n\n${LEAD}\n\n${MORE}`,
      ),
    ).toHaveLength(3)
  })

  test('menus as long as an article are left out, above and below', () => {
    const menu = Array.from({ length: 60 }, (_, i) => `• Section ${i}`).join('\n\n')
    const teasers = Array.from(
      { length: 20 },
      (_, i) => `Ferry number ${i} sinks in storm\n\nMay ${i + 1}, 2014\n\nEleven are saved by fishermen at night, the coast guard says.`,
    ).join('\n\n')
    const long = `${LEAD} ${MORE} ${LAST}`
    expect(outline(`${menu}\n\nHarbour bridge closes for repairs\n\n${long}\n\n${long}\n\n${teasers}\n\n${menu}`)).toEqual([
      'title: Harbour bridge closes for repairs',
      `paragraph: ${long}`,
      `paragraph: ${long}`,
    ])
  })

  test('a second headline is a heading and no caption', () => {
    expect(outline(`Harbour bridge closes for repairs\n\nMayor says ferries will run all night\n\n${LEAD}\n\n${MORE}`)[1]).toBe(
      'heading: Mayor says ferries will run all night',
    )
  })

  test('comment links beside the date do not end the article', () => {
    expect(outline(`Harbour bridge closes for repairs\n\nMay 3, 2014\nLeave a comment\n\n${LEAD}\n\n${MORE}\n\n${LAST}`)).toEqual([
      'title: Harbour bridge closes for repairs',
      `paragraph: ${LEAD}`,
      `paragraph: ${MORE}`,
      `paragraph: ${LAST}`,
    ])
  })
})

describe('datelines', () => {
  test.each([
    ['PORT VALE—', 'PORT VALE', undefined],
    ['Port Vale – ', 'Port Vale', undefined],
    ['PORT VALE, May 3 (Reuters) - ', 'PORT VALE', 'Reuters'],
    ['PORT VALE (AP) — ', 'PORT VALE', 'AP'],
    ['PORT VALE: ', 'PORT VALE', undefined],
    ['PORT VALE, Norland -- ', 'PORT VALE', undefined],
  ])('%s', (dateline, place, agency) => {
    const { article } = read(`Harbour bridge closes for repairs\n\n${dateline}${LEAD}\n\n${MORE}`)
    expect(article.dateline?.place).toBe(place)
    expect(article.credits).toEqual(agency === undefined ? [] : [agency])
    expect(article.text).toContain(dateline)
  })

  test('the year of a dateline is that of publication', () => {
    expect(read(`Harbour bridge closes\n\nPublished 4 May 2014\n\nPORT VALE, May 3 (AP) — ${LEAD}\n\n${MORE}`).article.dateline).toEqual({
      place: 'PORT VALE',
      date: '2014-05-03',
    })
  })

  test.each(['However – ', 'He said – ', 'Said: ', 'The Mayor Of Port Vale Bay - '])('none: %s', words => {
    expect(read(`Harbour bridge closes for repairs\n\n${words}${LEAD}\n\n${MORE}`).article.dateline).toBeUndefined()
  })
})

describe('the text of a scraped page', () => {
  test('names of pictures between paragraphs are captions, numbered parts are headings', () => {
    expect(outline(`Harbour bridge closes for repairs\n\n${LEAD}\n\nBridge piers 33\n\n${MORE}\n\nDay 33\n\n${LAST}`).slice(2)).toEqual([
      'caption: Bridge piers 33',
      `paragraph: ${MORE}`,
      'heading: Day 33',
      `paragraph: ${LAST}`,
    ])
  })

  test('a quotation whose opening mark was lost stays a paragraph', () => {
    const lost = 'We had no choice, and we will not wait for a third crack to show,” said the mayor.'
    expect(outline(`Harbour bridge closes for repairs\n\n${LEAD}\n\n${lost}\n\n${MORE}`)).toContain(`paragraph: ${lost}`)
  })

  test('advertisements and pointers to other articles in mid-text are left out', () => {
    const long = `${LEAD} ${MORE}`
    expect(
      outline(
        `Harbour bridge closes for repairs\n\n${LEAD}\n\n${long}\n\nADVERTISEMENT\n\nRead more: Ten years of cracks\n\n${long}\n\nRelated articles\nFerry sinks in storm\nMayor elected again\n\n${LAST}\n\n${long}`,
      ),
    ).toEqual([
      'title: Harbour bridge closes for repairs',
      `paragraph: ${LEAD}`,
      `paragraph: ${long}`,
      `paragraph: ${long}`,
      `paragraph: ${LAST}`,
      `paragraph: ${long}`,
    ])
  })

  test('the foot of a page: source, tags, sharing, related articles, copyright', () => {
    const { article } = read(`Harbour bridge closes for repairs

${LEAD}

${MORE}

SOURCE: HARBOUR PRESS

Tags: bridge, ferry
Share this:
Facebook Twitter WhatsApp
Related Posts
Ferry sinks in storm, eleven are saved by fishermen at night.
© 2014 The Port Vale Messenger. All rights reserved.
Privacy Policy
SUMMER SALE BANNER 0414`)
    expect(article.text).toBe(`Harbour bridge closes for repairs\n\n${LEAD}\n\n${MORE}`)
    expect(article).toMatchObject({ credits: ['HARBOUR PRESS'], outlet: 'The Port Vale Messenger' })
  })

  test('a comment form and the names of its fields', () => {
    expect(
      read(`Harbour bridge closes for repairs

${LEAD}

${MORE}

Leave a Reply

Fill in your details below or click an icon to log in:

You are commenting using your Facebook account. Log Out /  Change )

Connecting to %s`).article.text,
    ).toBe(`Harbour bridge closes for repairs\n\n${LEAD}\n\n${MORE}`)
  })

  test.each([
    ['This article is an edited translation from the French edition.', 'fr'],
    ['Translated from the Turkish by M. Demir', 'tr'],
    ['This article was translated from Arabic.', 'ar'],
    ["Editor's note: an earlier version gave the wrong day.", undefined],
    ['(Reporting by Ann Lee; editing by Omar Said)', undefined],
  ])('a note on the article is a notice: %s', (note, language) => {
    const source = `Harbour bridge closes for repairs\n\n${LEAD}\n\n${MORE}\n\n${note}`
    expect(outline(source).at(-1)).toBe(`notice: ${note}`)
    expect(read(source).article.translatedFrom).toBe(language)
  })

  test('lines broken at a margin are one paragraph, and each letter is found in the source', () => {
    const wrapped = `Harbour bridge closes for repairs

The bridge over the harbour will be closed from Monday, the council of
Port Vale said on Thursday. Engineers found cracks in two of its piers
last week, and divers went down again on Wednesday to look at the rest
of them.

Ferries will run every ten minutes, the council added, and the crossing
will cost nothing until the works are over. Shops near the bridge fear
for their customers, and some have asked the council for money already
this week.
`
    const { article, map } = read(wrapped)
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'paragraph'])
    expect(article.text).toContain('the council of Port Vale said')
    const at = article.text.indexOf('council of Port Vale')
    expect(locate(map, { start: at, end: at + 20 }).map(({ start, end }) => wrapped.slice(start, end))).toEqual(['council of', 'Port Vale'])
  })

  test('lists and quotations as mail and Markdown mark them', () => {
    expect(
      outline(
        `# Harbour bridge closes for repairs\n\n${LEAD}\n\n## The demands\n\n- The ferries must run at night.\n- The report must be published.\n\n> We had no choice.\n\n${LAST}`,
      ),
    ).toEqual([
      'title: Harbour bridge closes for repairs',
      `paragraph: ${LEAD}`,
      'heading: The demands',
      'list: - The ferries must run at night.',
      'list: - The report must be published.',
      'quote: We had no choice.',
      `paragraph: ${LAST}`,
    ])
  })

  test('a text without anything around it is kept whole', () => {
    expect(outline(`${LEAD}\n\n${MORE}`)).toEqual([`paragraph: ${LEAD}`, `paragraph: ${MORE}`])
    expect(outline('Turkey refused.')).toEqual(['paragraph: Turkey refused.'])
    expect(read('').article.text).toBe('')
  })

  test('a page in German', () => {
    const { article } = read(`Hafenbrücke wird ab Montag gesperrt

Von Anna Lehm
3. Mai 2014

Die Brücke über den Hafen wird ab Montag gesperrt, teilte der Rat von Port Vale am Donnerstag mit.

Fähren sollen alle zehn Minuten fahren, und die Überfahrt kostet nichts, bis die Arbeiten beendet sind.

Schreibe einen Kommentar
Deine E-Mail-Adresse wird nicht veröffentlicht.`)
    expect(article).toMatchObject({
      title: 'Hafenbrücke wird ab Montag gesperrt',
      byline: ['Anna Lehm'],
      language: 'de',
      published: { value: '2014-05-03' },
    })
    expect(article.blocks).toHaveLength(3)
  })
})

const LINES = [
  LEAD,
  MORE,
  LAST,
  'Bridge 33',
  'Ann said:',
  '  1. Omar said:',
  '    • Ann said:',
  '      Deep words.',
  'Leave a Reply',
  'Comments',
  'Ann • 3 years ago',
  'Reply • Share ›',
  'May 3, 2014',
  'By Ann Lee',
  'SOURCE: MEDIA',
  '',
  '\t',
  ' ',
  '\r',
  'Related posts',
  '\u{1f600} ok',
  '\ud800 half',
  '\0 nul',
]
const anyPage = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...LINES), fc.string({ unit: 'binary', maxLength: 60 })), { maxLength: 40 })
    .map(lines => lines.join('\n')),
  fc.string({ unit: 'binary', maxLength: 400 }),
)

describe('any text', () => {
  check.prop([anyPage])('gives blocks in order that cover the text but for the line feeds between them', source => {
    const { article } = read(source)
    let at = 0
    for (const { start, end } of article.blocks) {
      expect(article.text.slice(at, start)).toBe(at === 0 ? '' : '\n\n')
      expect(end).toBeGreaterThan(start)
      at = end
    }
    expect(at).toBe(article.text.length)
    expect(article.text.isWellFormed()).toBe(true)
    expect(article.text).not.toContain('\0')
  })

  check.prop([anyPage, fc.nat(), fc.nat()])('maps each span back to the same letters', (source, a, b) => {
    const { article, map } = read(source)
    const [start, end] = [a % (article.text.length + 1), b % (article.text.length + 1)].toSorted((x, y) => x - y) as [number, number]
    const found = locate(map, { start, end }).map(span => source.slice(span.start, span.end))
    expect(found.join('').replaceAll(/\s/g, '')).toBe(article.text.slice(start, end).replaceAll(/\s/g, ''))
  })

  check.prop([anyPage])('keeps the places of comments and of the article apart', source => {
    const { article, comments, map } = read(source)
    const spoken = locate(map, { start: 0, end: article.text.length })
    for (const { blockStart } of comments) expect(spoken.some(({ start, end }) => blockStart >= start && blockStart < end)).toBe(false)
    const ids = comments.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { replyTo, id } of comments) if (replyTo !== undefined) expect(ids.indexOf(replyTo)).toBeLessThan(ids.indexOf(id))
  })

  test('twenty thousand comments, and five thousand levels of them, are read in time', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => `  ${i + 1}. Ann said:\n\n    Comment number ${i} on this page.\n`).join('\n')
    const deep = Array.from(
      { length: 5_000 },
      (_, i) => `${' '.repeat(2 * i)}• Ann said:\n\n${' '.repeat(2 * i + 2)}Comment number ${i}.\n`,
    ).join('\n')
    for (const [source, count] of [
      [many, 20_000],
      [deep, 5_000],
    ] as const) {
      const before = process.cpuUsage()
      expect(read(`Harbour bridge closes\n\n${LEAD}\n\n${source}`).comments).toHaveLength(count)
      expect(process.cpuUsage(before).user / 1e6).toBeLessThan(10)
    }
  })
})
