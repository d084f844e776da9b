import type { SourceMap } from '../src/article/index.ts'
import type { Comparison, Evidence } from '../src/comparison/index.ts'
import { articleId, itemId, type Page, pageOfText, quote, type Quotation } from '../src/page/index.ts'
import type { ReadPage } from '../src/record/index.ts'
import type { Situation } from '../src/situation/index.ts'

/**
 * A small story for tests, made by hand: pages with what was read on them, and their comparison, so that the rooms above the reading can be
 * tested without it. Persons and outlets are invented.
 */
export interface Told {
  readonly page: Page
  readonly bytes: Uint8Array
  readonly read: ReadPage
}

/** A page on which someone says something, read: "NAME said WORDS", as plain text. */
export function told(
  name: string,
  said: string,
  about: { readonly outlet?: string; readonly published?: string; readonly path?: string } = {},
): Told {
  const text = `${name} on the bridge\n\n${name} said ${said}. The troops attacked the bridge.`
  const page = pageOfText(text, about.path === undefined ? {} : { path: about.path })
  const id = articleId(page.sha256)
  const find = (words: string): Quotation => quote(text, { start: text.lastIndexOf(words), end: text.lastIndexOf(words) + words.length })
  const statement = find(`${name} said ${said}.`)
  const speaker = { start: statement.start, end: statement.start + name.length }
  const content = { start: statement.end - 1 - said.length, end: statement.end - 1 }
  const actor = itemId(id, 'actor', speaker)
  const attacked = find('attacked')
  const map: SourceMap = { length: text.length, text: [0], source: [0], sourceLength: [text.length] }
  return {
    page,
    bytes: new TextEncoder().encode(text),
    read: {
      article: {
        id,
        page: {
          sha256: page.sha256,
          mediaType: page.mediaType,
          bytes: page.bytes,
          ...(about.path === undefined ? {} : { path: about.path }),
        },
        ...(about.outlet === undefined ? {} : { outlet: about.outlet }),
        title: `${name} on the bridge`,
        byline: [],
        ...(about.published === undefined ? {} : { published: { value: about.published, precision: 'day', from: 'given' } as const }),
        language: 'en',
        credits: [],
        text,
        blocks: [
          { kind: 'title', start: 0, end: text.indexOf('\n') },
          { kind: 'paragraph', start: text.indexOf('\n') + 2, end: text.length },
        ],
      },
      comments: [
        {
          id: itemId(id, 'comment', { start: text.length, end: text.length }),
          article: id,
          author: 'Reader',
          text: 'Who says so?',
          language: 'en',
          flags: [],
          blockStart: 0,
        },
      ],
      map,
      sentences: [statement, find('The troops attacked the bridge.')].map(({ start, end }) => ({ start, end })),
      reading: {
        names: [{ ...speaker, type: 'PER', actor }],
        times: [],
        places: [],
        quantities: [],
        actors: [{ id: actor, name, aliases: [], type: 'person', country: 'TUR', sector: 'GOV', roles: [], mentions: [speaker] }],
        attributions: [
          {
            id: itemId(id, 'attribution', content),
            article: id,
            mode: 'indirect',
            kind: 'assertion',
            source: { span: speaker, actor, name, anonymity: 'named' },
            content: [content],
            via: [],
            certainty: 'certain',
            polarity: 'positive',
            evidence: [statement],
            score: 0.9,
          },
        ],
        events: [
          {
            id: itemId(id, 'event', attacked),
            article: id,
            trigger: { start: attacked.start, end: attacked.end },
            type: 'ASSAULT',
            actor: {},
            recipient: {},
            modality: 'actual',
            polarity: 'positive',
            counts: {},
            evidence: [find('The troops attacked the bridge.')],
            score: 0.7,
          },
        ],
      },
    },
  }
}

/** Three outlets on one bridge, the last two of one day. */
export const STORY: readonly Told[] = [
  told('Aylin Demir', 'the bridge would open', { outlet: 'Harbour Post', published: '2031-03-02', path: 'pages/harbour.txt' }),
  told('Tomas Rell', 'the bridge stays closed', { outlet: 'Northern Wire', published: '2031-03-01', path: 'pages/wire.txt' }),
  told('Ana Kovic', 'nobody had asked the fishermen', { outlet: 'Delta', published: '2031-03-01', path: 'pages/delta.txt' }),
]

/** What the pages say together: whether the bridge opens. */
export function compared(pages: readonly Told[]): { readonly comparison: Comparison; readonly situation: Situation } {
  const evidence = pages.map(({ read }): Evidence => ({ article: read.article.id, ...read.reading.attributions[0]!.evidence[0]! }))
  const assertions = pages.map(({ read }, i) => ({
    article: read.article.id,
    attribution: read.reading.attributions[0]!.id,
    evidence: [evidence[i]!],
  }))
  return {
    comparison: {
      versions: [
        {
          id: 'versions:bridge',
          articles: pages.slice(0, 2).map(({ read }) => read.article.id),
          order: 'published',
          recognised: ['same address'],
          evidence: evidence.slice(0, 2),
          steps: [
            {
              from: evidence[0]!.article,
              to: evidence[1]?.article ?? evidence[0]!.article,
              ordered: true,
              kept: 0.4,
              headline: { before: 'The bridge opens', after: 'The bridge may open', tone: 'softer' },
              stretches: [{ kind: 'changed', before: evidence[0]!, after: evidence[1] ?? evidence[0]! }],
              items: [
                {
                  item: 'attribution',
                  change: 'gone',
                  before: { id: pages[0]!.read.reading.attributions[0]!.id, evidence: evidence[0]! },
                  note: 'What Aylin Demir says is gone.',
                },
              ],
            },
          ],
        },
      ],
      lineage: pages.slice(1).map(({ read }, i) => ({
        id: `lineage:${i}`,
        from: read.article.id,
        to: { outlet: 'AFP' },
        kind: 'credits',
        share: 0,
        evidence: [[evidence[i + 1]!]],
      })),
      claims: [
        {
          id: 'claim:bridge',
          kind: 'statement',
          summary: 'The bridge opens.',
          time: { from: '2031-03-01', to: '2031-03-02' },
          assertedBy: assertions.slice(0, 1),
          deniedBy: assertions.slice(1),
          articles: pages.map(({ read }) => read.article.id),
          outlets: pages.map(({ read }) => read.article.outlet ?? ''),
          origins: [{ id: 'origin:demir', name: 'Aylin Demir', anonymous: false, how: 'Aylin Demir, to the Harbour Post' }],
          anonymousOrigins: 0,
          corroboration: 'single-origin',
        },
      ],
      disagreements: [
        {
          id: 'disagreement:bridge',
          kind: 'denial',
          relation: 'contradicts',
          sides: evidence.map(each => ({ claim: 'claim:bridge', evidence: [each] })),
          why: 'One says that it opens, the other that it does not.',
        },
      ],
      positions: [
        {
          id: 'position:demir',
          actor: 'aylin demir',
          name: 'Aylin Demir',
          issue: 'opening the bridge',
          stance: 'for',
          from: '2031-03-02',
          evidence: [evidence[0]!],
        },
      ],
    },
    situation: {
      relations: [
        {
          id: 'relation:a-b',
          a: 'ana kovic',
          b: 'tomas rell',
          aName: 'Ana Kovic',
          bName: 'Tomas Rell',
          period: { from: '2031-03-01', to: '2031-03-31' },
          cooperation: 0,
          conflict: 1,
          sign: 'negative',
          weight: -1,
          speech: { cooperation: 0, conflict: 1 },
          deeds: { cooperation: 0, conflict: 0 },
          evidence: [{ ...evidence[0]!, sign: 'negative', date: '2031-03-01' }],
        },
      ],
    },
  }
}
