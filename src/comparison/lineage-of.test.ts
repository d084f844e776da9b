import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { account, type Told } from './accounts-for-tests.ts'
import { compare } from './compare.ts'
import type { Lineage } from './lineage.ts'

const WIRE = [
  'The dam at Lerwick Bend gave way shortly after midnight and water reached the lower market within twenty minutes, the county engineer said.',
  'Crews worked by torchlight to move patients from the clinic on Ferry Street, while two bridges further down were closed to all traffic until the morning.',
  '“Nobody warned us that the gates were stuck,” said the engineer, Orla Hask.',
]
const by = (outlet: string, published: string): Told => ({ outlet, published })

const linked = (lineage: readonly Lineage[]): string[] => lineage.map(({ kind }) => kind).toSorted()

describe('copied prose', () => {
  test('the later of two articles with the same narration has it from the earlier', () => {
    const wire = account(WIRE.slice(0, 2), by('Harbour Wire', '2031-04-02'))
    const paper = account(['Our readers by the river had a bad night.', ...WIRE.slice(0, 2)], by('Morning Paper', '2031-04-03'))
    const [link] = compare([paper, wire]).lineage
    expect(link).toMatchObject({ kind: 'copied-prose', from: paper.article.id, to: wire.article.id })
    expect(link!.share).toBeGreaterThan(0.7)
  })

  test('a shared quotation is an utterance and no copied prose', () => {
    const first = account(['The engineer met the press at noon.', WIRE[2]!], by('Harbour Wire', '2031-04-02'))
    const second = account(['In the town hall there was anger. ' + WIRE[2]!], by('Hill Gazette', '2031-04-02'))
    expect(linked(compare([first, second]).lineage)).toEqual(['same-utterance'])
  })

  test('a post that one article quotes and two paste bare is an utterance in all three', () => {
    const post = 'the gates were stuck since May and everybody in the office knew it and nobody would sign the repair order'
    const quoted = account([`Hask wrote: "${post}"`], by('A', '2031-04-02'))
    const bare = account(['Then came the post of the evening.', post], by('B', '2031-04-02'))
    const other = account([post, 'The county did not answer our questions about it.'], by('C', '2031-04-02'))
    expect(linked(compare([quoted, bare, other]).lineage)).toEqual(['same-utterance', 'same-utterance', 'same-utterance'])
  })

  test('what one outlet prints below every page is nobody’s prose', () => {
    const foot = 'Readers may write to the desk at any hour and the desk will answer them within a week by post or by wire'
    const pages = ['Rain fell.', 'Snow fell on the hills.', 'The sun came out again.'].map((line, i) =>
      account([line, foot], by('The Courier', `2031-04-0${i + 1}`)),
    )
    expect(compare(pages).lineage).toEqual([])
  })
})

describe('the same utterance', () => {
  test('a whole short quotation suffices, a title between marks does not', () => {
    const said = (outlet: string): ReturnType<typeof account> =>
      account([`“Our boats carry tea,” said ${outlet}’s guest.`], by(outlet, '2031-04-02'))
    expect(linked(compare([said('Ode'), said('Psalm')]).lineage)).toEqual(['same-utterance'])
    const titled = (outlet: string): ReturnType<typeof account> =>
      account([`The ${outlet} reviewed “The Boats of Lerwick Bend”.`], by(outlet, '2031-04-02'))
    expect(compare([titled('Ode'), titled('Psalm')]).lineage).toEqual([])
  })

  test('single marks are quotation marks, apostrophes are none', () => {
    const single = account(["'It was the workers' day and we could not open the gates in time,' she said."], by('A', '2031-04-02'))
    const double = account(['She said: “It was the workers’ day and we could not open the gates in time.”'], by('B', '2031-04-02'))
    expect(linked(compare([single, double]).lineage)).toEqual(['same-utterance'])
  })
})

describe('credits', () => {
  test('an outlet that is told something is credited, with its earlier article where it is in the record', () => {
    const first = account(
      ['Hask wept on the bridge, her brother said, and threw the key of the gates into the river.'],
      by('Hill Gazette', '2031-04-02'),
    )
    const later = account(
      ['Hask threw the key of the gates into the river, her brother told The Hill Gazette last week.'],
      by('Daily Post', '2031-04-09'),
    )
    const latest = account(['The key of the gates was found.'], by('Hill Gazette', '2031-05-01'))
    const credits = compare([first, later, latest]).lineage.filter(({ kind }) => kind === 'credits')
    expect(credits).toHaveLength(1)
    expect(credits[0]).toMatchObject({ from: later.article.id, to: first.article.id })
  })

  test('an outlet that is not in the record is credited by its name', () => {
    const paper = account(['An aide told the broadcaster Fjordradio that the minister had resigned.'], by('Daily Post', '2031-04-09'))
    expect(compare([paper]).lineage).toMatchObject([{ kind: 'credits', to: { outlet: 'Fjordradio' } }])
  })

  test('nobody credits itself, and a photograph is no credit', () => {
    const own = account(['The minister told the Daily Post that he would stay.'], by('The Daily Post', '2031-04-09'))
    expect(compare([own]).lineage).toEqual([])
  })
})

const WORDS = fc.array(fc.constantFrom('river', 'gate', 'the', 'night', '“we', 'will”', 'stay.', "'so", "said'", 'a', 'fourth'), {
  minLength: 1,
  maxLength: 60,
})

property.prop([fc.array(WORDS, { minLength: 2, maxLength: 5 })])(
  'the order of the accounts does not matter, and every quotation stands in its text',
  texts => {
    const accounts = texts.map((words, i) => account([words.join(' ')], by(`Outlet ${i}`, '2031-04-02')))
    const { lineage } = compare(accounts)
    expect(compare(accounts.toReversed()).lineage).toEqual(lineage)
    const textOf = new Map(accounts.map(({ article }) => [article.id, article.text]))
    for (const { start, end, exact, article } of lineage.flatMap(({ evidence }) => evidence.flat()))
      expect(textOf.get(article)!.slice(start, end)).toBe(exact)
  },
)
