import type { Comment } from '../article/index.ts'
import type { Evidence } from '../comparison/index.ts'
import { quote } from '../page/index.ts'
import type { ReadPage } from '../record/index.ts'
import type { Reported } from './document.ts'

/** A small record made by hand, with every kind of item; every string that a page can give holds `payload`. */
export function reportedWith(payload: string): Reported {
  const pages = [pageSaying('aaaaaaaaaaaaaaaa', 'Daily Lamp', payload), pageSaying('bbbbbbbbbbbbbbbb', 'Evening Lamp', payload)]
  const evidence = pages.map(({ article }) => ({ article: article.id, ...quote(article.text, { start: 0, end: 20 }) }))
  return {
    title: `Lamps ${payload}`,
    pages,
    comparison: {
      versions: [
        {
          id: 'v',
          articles: pages.map(page => page.article.id),
          order: 'updated',
          recognised: ['same address'],
          evidence,
          steps: [
            {
              from: evidence[0]!.article,
              to: evidence[1]!.article,
              ordered: true,
              kept: 0.5,
              headline: { before: `Lamp out ${payload}`, after: `Lamp said to be out ${payload}`, tone: 'softer' },
              stretches: [
                { kind: 'changed', before: evidence[0]!, after: evidence[1]!, tone: 'softer' },
                { kind: 'removed', before: tail(pages[0]!) },
                { kind: 'added', after: tail(pages[1]!) },
                { kind: 'moved', before: tail(pages[0]!), after: tail(pages[1]!) },
              ],
              items: [
                {
                  item: 'attribution',
                  change: 'changed',
                  before: { id: 'x', evidence: evidence[0]! },
                  after: { id: 'y', evidence: evidence[1]! },
                  what: ['words'],
                  tone: 'softer',
                  note: `What an official says ${payload}`,
                },
              ],
            },
          ],
        },
      ],
      claims: [
        {
          id: 'claim:1',
          kind: 'statement',
          summary: `The lamp is out ${payload}`,
          assertedBy: evidence.map((each, i) => ({
            article: each.article,
            evidence: [each],
            ...(i === 0 && { dropped: { by: evidence[1]!.article, how: 'reworded' as const } }),
          })),
          deniedBy: [{ article: evidence[1]!.article, evidence: [evidence[1]!] }],
          articles: pages.map(page => page.article.id),
          outlets: ['Daily Lamp', 'Evening Lamp'],
          origins: [{ id: 'o', name: `an official ${payload}`, anonymous: true, how: `as the Daily Lamp reports ${payload}` }],
          anonymousOrigins: 1,
          corroboration: 'unknown',
        },
      ],
      disagreements: [
        {
          id: 'd',
          kind: 'denial',
          relation: 'contradicts',
          sides: evidence.map(each => ({ evidence: [each], time: '2020-05-01' })),
          why: `because ${payload}`,
        },
      ],
      lineage: [
        {
          id: 'l',
          from: evidence[1]!.article,
          to: evidence[0]!.article,
          kind: 'copied-prose',
          share: 0.8,
          evidence: [[evidence[1]!, evidence[0]!]],
        },
      ],
      positions: [
        {
          id: 'p',
          actor: 'X',
          name: `Xland ${payload}`,
          issue: `lamps ${payload}`,
          stance: 'for',
          from: '2020-05-01',
          evidence: [evidence[0]!],
        },
      ],
    },
    situation: {
      relations: [
        {
          id: 'r',
          a: 'X',
          b: 'Y',
          aName: `Xland ${payload}`,
          bName: `Yland ${payload}`,
          period: { from: '2020-05-01', to: '2020-05-31' },
          cooperation: 1,
          conflict: 2,
          sign: 'negative',
          weight: -0.3,
          speech: { cooperation: 1, conflict: 0 },
          deeds: { cooperation: 0, conflict: 2 },
          evidence: [{ ...evidence[0]!, sign: 'negative', date: '2020-05-01' }],
        },
      ],
    },
  }
}

/** The last words of a page. */
function tail({ article }: ReadPage): Evidence {
  return { article: article.id, ...quote(article.text, { start: article.text.length - 5, end: article.text.length }) }
}

function pageSaying(id: string, outlet: string, payload: string): ReadPage {
  const said = `The lamp is out for good ${payload}`
  const text = `${said}, an official told us.\n\nA second paragraph ${payload}`
  const content = { start: 0, end: said.length }
  const end = text.indexOf('\n\n')
  const comment = (n: number, replyTo?: string): Comment => ({
    id: `${id}:comment:${n}`,
    article: id,
    author: `reader ${payload}`,
    ...(replyTo === undefined ? {} : { replyTo }),
    text: `No it is not ${payload}`,
    language: 'en',
    flags: ['attack'],
    blockStart: 0,
  })
  return {
    article: {
      id,
      page: {
        sha256: id.repeat(4),
        mediaType: 'text/html',
        bytes: 10,
        path: `pages/${payload}.html`,
        url: `https://lamp.example/${payload}`,
      },
      outlet: `${outlet} ${payload}`,
      title: `Lamp out ${payload}`,
      byline: [`Ann Lee ${payload}`],
      dateline: { place: `LAMPTON ${payload}` },
      published: { value: '2020-05-01', precision: 'day', from: 'markup' },
      language: 'en',
      credits: [`SWA ${payload}`],
      text,
      blocks: [
        { kind: 'paragraph', start: 0, end },
        { kind: 'caption', start: end + 2, end: text.length },
      ],
    },
    comments: [comment(1), comment(2, `${id}:comment:1`)],
    map: { length: text.length, text: [0], source: [0], sourceLength: [text.length] },
    sentences: [{ start: 0, end }],
    reading: {
      names: [],
      times: [],
      places: [],
      quantities: [],
      actors: [{ id: `${id}:actor:1`, name: `an official ${payload}`, aliases: [], type: 'unnamed', roles: [], mentions: [] }],
      attributions: [
        {
          id: `${id}:attribution:1`,
          article: id,
          mode: 'direct',
          kind: 'assertion',
          source: { actor: `${id}:actor:1`, name: `an official ${payload}`, anonymity: 'unnamed', description: payload },
          content: [content],
          via: [{ name: `SWA ${payload}`, span: { start: 0, end: 3 } }],
          certainty: 'certain',
          polarity: 'positive',
          occasion: `interview ${payload}`,
          evidence: [quote(text, { start: 0, end })],
          score: 1,
        },
      ],
      events: [
        {
          id: `${id}:event:1`,
          article: id,
          trigger: { start: 4, end: 8 },
          type: 'COERCE',
          mode: `mode ${payload}`,
          actor: { actor: `${id}:actor:1` },
          recipient: { span: content },
          modality: 'actual',
          polarity: 'negative',
          attribution: `${id}:attribution:1`,
          counts: {},
          evidence: [quote(text, { start: 0, end: 20 })],
          score: 1,
        },
      ],
    },
  }
}
