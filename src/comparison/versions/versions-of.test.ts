import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { account, saying, sayings, type Told } from '../accounts-for-tests.ts'
import { compare } from '../compare.ts'

const LEAD =
  'A fire broke out on the ferry Alma in the harbour of Norra before dawn on Tuesday, and smoke lay over the town until the evening.'
const COUNT = 'At least 12 sailors were hurt in the fire, the harbour office said.'
const DENIAL = 'The owner, Brage Lind, said the pumps had been checked in May and every one of them had worked.'
const END =
  'The Alma was built in 1994 and has carried lorries between Norra and the islands ever since, two crossings a day in winter and five in summer.'

const POST: Told = { outlet: 'North Post', title: 'Fire on ferry in Norra', published: '2031-04-02' }
const URL = 'https://www.northpost.example/ferry-fire-in-norra-482213.html'

const first = account([LEAD, COUNT, DENIAL, END], { ...POST, url: URL, updated: '2031-04-02' })

describe('which pages are versions of one article', () => {
  const groups = (...accounts: Parameters<typeof compare>[0]) =>
    compare(accounts).versions.map(({ articles, recognised }) => ({ articles, recognised }))

  test('a page at the same address but for how it is shown', () => {
    const print = account([LEAD, COUNT, DENIAL, END], {
      ...POST,
      url: 'http://m.northpost.example/ferry-fire-in-norra-482213/print?utm_source=x',
    })
    expect(groups(first, print)).toMatchObject([{ recognised: ['same address', 'same outlet and text'] }])
  })

  test('a page that names the other’s address as its own', () => {
    const mobile = account(['Short of it.'], { title: 'Fire on ferry in Norra', url: 'https://apps.example/482213', canonical: URL })
    expect(groups(first, mobile)).toMatchObject([{ recognised: ['canonical address'] }])
  })

  test('two pages of one outlet that say mostly the same in the same words', () => {
    const again = account([LEAD, COUNT.replace('12', '15'), END], {
      ...POST,
      title: 'Fifteen hurt in Norra',
      url: 'https://www.northpost.example/a/b',
    })
    expect(groups(first, again)).toMatchObject([{ recognised: ['same outlet and text'] }])
  })

  test('what another outlet prints is a copy and no version, though it names the first one’s address as its own', () => {
    const copy = account([LEAD, COUNT, DENIAL, END], {
      outlet: 'South Courier',
      published: '2031-04-02',
      url: 'https://southcourier.example/x',
      canonical: URL,
    })
    const { versions, lineage } = compare([first, copy])
    expect(versions).toEqual([])
    expect(lineage.map(({ kind }) => kind)).toContain('copied-prose')
  })

  test('a follow-up that repeats its background is another article, and so is what stands on a front page the next day', () => {
    const next = account(
      [
        'Divers went down to the wreck of the Alma on Thursday and brought up a pump whose valve had been painted shut, the harbour master told reporters.',
        'The finding turns the inquiry to the yard that serviced the ship, and to the two inspectors who signed its papers in spring without going aboard.',
        END,
      ],
      {
        ...POST,
        title: 'Painted shut: divers find pump',
        published: '2031-04-04',
        url: 'https://www.northpost.example/divers-find-a-pump-482999.html',
      },
    )
    expect(groups(first, next)).toEqual([])
    const front = (words: readonly string[], published: string) =>
      account(words, { ...POST, title: words[0]!, published, url: 'https://northpost.example/' })
    expect(groups(front([LEAD, COUNT], '2031-04-02'), front([DENIAL, END], '2031-04-03'))).toEqual([])
  })
})

describe('their order', () => {
  const version = (told: Told) => account([LEAD, COUNT, told.updated ?? told.captured ?? '', END], { ...POST, url: URL, ...told })

  test('is that of their updates, whatever order they are given in', () => {
    const all = [version({ updated: '2031-04-03' }), version({ updated: '2031-04-05' }), version({ updated: '2031-04-04' })]
    const [versions] = compare(all).versions
    expect(versions).toMatchObject({ order: 'updated', steps: [{ ordered: true }, { ordered: true }] })
    expect(versions!.articles).toEqual([all[0], all[2], all[1]].map(one => one!.article.id))
  })

  test('is that of their captures where no page says when it was updated', () => {
    const all = [version({ captured: '2031-04-09T10:00:00Z' }), version({ captured: '2031-04-02T23:30:00+02:00' })]
    expect(compare(all).versions).toMatchObject([{ order: 'captured', articles: [all[1]!.article.id, all[0]!.article.id] }])
  })

  test('is unknown where nothing dates them, and then nothing is said to be dropped', () => {
    const bare = account([LEAD, END], { ...POST, url: URL })
    const { versions, claims } = compare([
      account([LEAD, COUNT, END], { ...POST, url: URL, reading: saying('harbour office', 'At least 12 sailors were hurt in the fire') }),
      bare,
    ])
    expect(versions).toMatchObject([{ order: 'unknown', steps: [{ ordered: false }] }])
    expect(claims.flatMap(({ assertedBy }) => assertedBy.flatMap(({ dropped }) => dropped ?? []))).toEqual([])
  })

  test('an undated print version stands beside the one it is a print of', () => {
    const [early, late] = [
      account([LEAD, COUNT, DENIAL, END], { ...POST, url: URL, updated: '2031-04-02' }),
      account([LEAD, END], { ...POST, url: URL, updated: '2031-04-03' }),
    ]
    const print = account([LEAD, COUNT, DENIAL, END], { ...POST, url: `${URL}?print=1` })
    const [versions] = compare([early, late, print]).versions
    expect(versions!.articles).toEqual([early, print, late].map(({ article }) => article.id))
    expect(versions!.steps.map(({ ordered, stretches }) => [ordered, stretches.length])).toEqual([
      [false, 0],
      [false, 1],
    ])
  })
})

describe('what changed', () => {
  const said = saying('Brage Lind', 'the pumps had been checked in May and every one of them had worked')
  const told = (paragraphs: readonly string[], more: Told) => account(paragraphs, { ...POST, url: URL, ...more })

  test('a number raised, a quotation gone, a headline softened', () => {
    const before = told([LEAD, COUNT, DENIAL, END], {
      updated: '2031-04-02',
      reading: sayings(
        [{ name: 'Brage Lind', content: 'the pumps had been checked in May and every one of them had worked' }],
        [['12 sailors', 12, 'sailors']],
      ),
    })
    const after = told([LEAD, COUNT.replace('12', '15'), END], {
      updated: '2031-04-03',
      title: 'Fire reportedly on ferry in Norra',
      reading: sayings([], [['15 sailors', 15, 'sailors']]),
    })
    const [step] = compare([after, before]).versions[0]!.steps
    expect(step).toMatchObject({
      headline: { before: 'Fire on ferry in Norra', tone: 'softer' },
      items: [
        { item: 'quantity', change: 'changed', what: ['value'], note: 'Raised: “12” became “15” (sailors).' },
        { item: 'attribution', change: 'gone' },
      ],
    })
    expect(step!.stretches.map(({ kind, before, after }) => [kind, before?.exact, after?.exact])).toEqual([
      ['changed', '12', '15'],
      ['removed', DENIAL, undefined],
    ])
  })

  test('words that lose their speaker are now the outlet’s own', () => {
    const before = told([LEAD, DENIAL, END], { updated: '2031-04-02', reading: said })
    const after = told([LEAD, DENIAL.replace('The owner, Brage Lind, said the', 'The'), END], { updated: '2031-04-03' })
    expect(compare([before, after]).versions[0]!.steps[0]!.items).toMatchObject([{ item: 'attribution', change: 'gone', tone: 'firmer' }])
  })

  test('a sentence that only moved is said to have moved, and what it says is the same', () => {
    const before = told([LEAD, DENIAL, COUNT, END], { updated: '2031-04-02', reading: said })
    const after = told([LEAD, COUNT, END, DENIAL], { updated: '2031-04-03', reading: said })
    const [step] = compare([before, after]).versions[0]!.steps
    expect(step!.stretches.map(({ kind }) => kind)).toEqual(['moved'])
    expect(step!.items).toEqual([])
  })
})

describe('versions count as one article', () => {
  const SAID = 'inspectors had twice refused to sign its fire certificate since March'
  const telling = (outlet: string, more: Told, name = 'Tove Ek') =>
    account([LEAD, `${name} said ${SAID}.`, END], { ...POST, url: URL, outlet, ...more, reading: saying(name, SAID) })

  test('a version bears out no other: one article, one outlet, one origin', () => {
    const [one, two] = [
      telling('North Post', { updated: '2031-04-02' }),
      telling('North Post', { updated: '2031-04-03' }, 'a harbour clerk, Tove Ek,'),
    ]
    const claim = compare([one, two]).claims.find(({ assertedBy }) => assertedBy.length === 2)!
    expect(claim).toMatchObject({ articles: [two.article.id], outlets: ['North Post'], corroboration: 'single-origin' })
    expect(claim.origins).toHaveLength(1)
  })

  test('who still has the number that an article gave up is not at odds with it but behind it', () => {
    const count = (told: Told, value: string, sailors: number) =>
      account([LEAD, COUNT.replace('12', value), END], { ...told, reading: sayings([], [[`${value} sailors`, sailors, 'sailors']]) })
    const [one, two] = [
      count({ ...POST, url: URL, updated: '2031-04-02' }, '12', 12),
      count({ ...POST, url: URL, updated: '2031-04-03' }, '15', 15),
    ]
    const copy = count({ outlet: 'South Courier', published: '2031-04-02' }, '12', 12)
    const { disagreements } = compare([one, two, copy])
    expect(
      disagreements.map(({ kind, relation, sides }) => [kind, relation, sides.map(({ evidence }) => evidence[0]!.exact.includes('12'))]),
    ).toEqual([['quantity', 'updates', [true, false]]])
  })

  test('a claim that the later version no longer makes is said to be dropped', () => {
    const one = telling('North Post', { updated: '2031-04-02' })
    const two = account([LEAD, END], { ...POST, url: URL, updated: '2031-04-03' })
    const claim = compare([one, two]).claims.find(({ kind }) => kind === 'statement')!
    expect(claim.assertedBy).toMatchObject([{ article: one.article.id, dropped: { by: two.article.id, how: 'removed' } }])
  })

  test('three versions are no furniture: who copies them is still seen, once', () => {
    const versions = ['2031-04-02', '2031-04-03', '2031-04-04'].map(updated =>
      account([LEAD, COUNT, DENIAL, `Updated ${updated}.`], { ...POST, url: URL, updated }),
    )
    const copy = account([LEAD, COUNT, DENIAL], { outlet: 'South Courier', published: '2031-04-03' })
    const { lineage } = compare([...versions, copy])
    expect(lineage.filter(({ kind }) => kind === 'copied-prose')).toMatchObject([{ from: copy.article.id }])
    expect(lineage.every(({ from }) => from === copy.article.id)).toBe(true)
  })
})

const PARAGRAPHS = fc.subarray([LEAD, COUNT, DENIAL, END, 'The mayor spoke at noon.', 'Nobody knows why.'], { minLength: 2 })

property.prop([fc.array(PARAGRAPHS, { minLength: 2, maxLength: 4 })])(
  'every word that changed stands in its version, and the order given does not matter',
  all => {
    const accounts = all.map((words, i) => account(words, { ...POST, url: URL, updated: `2031-04-0${i + 1}` }))
    const distinct = [...new Map(accounts.map(one => [one.article.id, one])).values()]
    const { versions } = compare(distinct)
    expect(compare(distinct.toReversed()).versions).toEqual(versions)
    const textOf = new Map(distinct.map(({ article }) => [article.id, article.text]))
    for (const { steps, evidence } of versions) {
      const cited = steps.flatMap(({ stretches }) => stretches.flatMap(({ before, after }) => [before, after].flatMap(one => one ?? [])))
      for (const { article, start, end, exact } of [...cited, ...evidence]) expect(textOf.get(article)!.slice(start, end)).toBe(exact)
    }
  },
)
