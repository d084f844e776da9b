import { readFileSync } from 'node:fs'
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../article/index.ts'
import { loadModel, readLanguage } from '../../language/index.ts'
import { shared, words } from '../../page/index.ts'
import { actorsOf } from '../actors/actors.ts'
import type { Attribution } from '../attribution.ts'
import { timesOf } from '../times/times.ts'
import { attributionsOf } from './attributions.ts'
import { loadAttributionModel } from './model/model.ts'

const weights = (name: string) => readFileSync(new URL(`../../../models/${name}.bin`, import.meta.url))
const model = loadModel(weights('english'))
const cues = loadAttributionModel(weights('attribution'))

function articleOf(text: string): Article {
  const blocks: Article['blocks'][number][] = []
  for (const part of text.split('\n\n')) {
    const start = (blocks.at(-1)?.end ?? -2) + 2
    blocks.push({ kind: 'paragraph', start, end: start + part.length })
  }
  return {
    id: '0',
    page: { sha256: '0', mediaType: 'text/plain', bytes: 0 },
    outlet: 'The Weir Gazette',
    title: '',
    byline: [],
    published: { value: '2031-05-09', precision: 'day', from: 'given' },
    language: 'en',
    credits: [],
    text,
    blocks,
  }
}

function said(text: string, learned: typeof cues | undefined = cues): Attribution[] {
  const article = articleOf(text)
  const language = readLanguage(model, text, article.blocks)
  return attributionsOf(article, language, actorsOf(article, language), timesOf(article, language.tokens), learned)
}

const contentOf = (text: string, { content }: Attribution) => content.map(span => words(text, span))

/** The statement whose content holds these words, the shortest first. */
function saying(text: string, part: string): Attribution | undefined {
  const length = ({ content }: Attribution) => content.reduce((sum, { start, end }) => sum + end - start, 0)
  return said(text)
    .filter(one => contentOf(text, one).some(content => content.includes(part)))
    .toSorted((a, b) => length(a) - length(b))[0]
}

describe('the words, and whose they are', () => {
  test.each([
    ['a quotation before its cue', '“The weir will hold,” said Mayor Ada Lindqvist.', 'The weir will hold', 'Ada Lindqvist', 'direct'],
    ['a quotation after its cue', 'Ada Lindqvist said: “The weir will hold.”', 'The weir will hold', 'Ada Lindqvist', 'direct'],
    [
      'indirect speech',
      'Ada Lindqvist said that the weir would hold until spring.',
      'the weir would hold until spring',
      'Ada Lindqvist',
      'indirect',
    ],
    [
      'words half quoted',
      'Ada Lindqvist said the weir was “as sound as a bell in winter”.',
      'as sound as a bell in winter',
      'Ada Lindqvist',
      'mixed',
    ],
    [
      'the cue put after',
      'The weir would hold until spring, Ada Lindqvist said on Friday.',
      'The weir would hold until spring',
      'Ada Lindqvist',
      'indirect',
    ],
    [
      'according to',
      'The weir will hold until spring, according to Ada Lindqvist.',
      'The weir will hold until spring',
      'Ada Lindqvist',
      'indirect',
    ],
    ['a signature', '“The weir will hold until spring.” — Ada Lindqvist', 'The weir will hold until spring', 'Ada Lindqvist', 'direct'],
    [
      'a name and a colon',
      'Ada Lindqvist: “The weir will hold until spring.”',
      'The weir will hold until spring',
      'Ada Lindqvist',
      'direct',
    ],
    ['a document', 'The report said that the weir had been patched twice.', 'the weir had been patched twice', 'report', 'indirect'],
  ])('%s', (_name, text, part, source, mode) => {
    const one = saying(text, part)
    expect(one?.source.name.replace(/^The /, '')).toBe(source)
    expect(one?.mode).toBe(mode)
  })
})

test('a quotation that its cue interrupts is one statement of two spans', () => {
  const text = '“The weir will hold,” said Ada Lindqvist. “The mill will not.”'
  expect(contentOf(text, said(text)[0]!)).toEqual(['The weir will hold', 'The mill will not.'])
})

test('a quotation that goes on over paragraphs is one statement', () => {
  const text = 'Ada Lindqvist said: “The weir will hold.\n\n“The mill will not.”'
  expect(contentOf(text, said(text)[0]!)).toEqual(['The weir will hold.', 'The mill will not.'])
})

test.each([
  ['adding', 'Ada Lindqvist said that the weir would hold, adding that the mill was empty.'],
  ['and', 'Ada Lindqvist said that the weir would hold and added that the mill was empty.'],
])('a cue that goes on after another has its own words and the same speaker: %s', (_name, text) => {
  expect(contentOf(text, saying(text, 'the weir would hold')!).join(' ')).not.toContain('mill')
  const more = saying(text, 'the mill was empty')
  expect(more).toMatchObject({ source: { name: 'Ada Lindqvist' } })
  expect(more?.parent).toBeUndefined()
})

test('a quotation that nobody is named for goes to the speaker in force', () => {
  const text = '“The weir will hold,” said Ada Lindqvist.\n\n“It has held for ninety years and more.”'
  expect(saying(text, 'ninety years')?.source.name).toBe('Ada Lindqvist')
})

test('words in scare quotes are nobody’s statement', () => expect(said('The so-called “water tax” begins in May.')).toEqual([]))

test('what nobody said is no statement', () => expect(said('No group claimed responsibility for the fire at the mill.')).toEqual([]))

describe('the chain', () => {
  test('the outlet that somebody told has passed it on', () => {
    const text = '“The weir will hold,” Ada Lindqvist told Reuters on Friday.'
    expect(saying(text, 'The weir')?.via.map(({ name }) => name)).toEqual(['Reuters'])
  })
  test('the outlet’s own name is not in the chain', () => {
    const text = '“The weir will hold,” Ada Lindqvist told The Weir Gazette on Friday.'
    expect(saying(text, 'The weir will')?.via).toEqual([])
  })
  test('a statement within a statement has that as its parent', () => {
    const text = 'Ada Lindqvist said that Ben Okafor had claimed that the mill was empty.'
    const inner = saying(text, 'the mill was empty')
    expect(inner?.source.name).toBe('Ben Okafor')
    expect(said(text).find(({ id }) => id === inner?.parent)?.source.name).toBe('Ada Lindqvist')
  })
  test('what an outlet quotes somebody as saying is theirs, by way of it', () => {
    const text = 'Reuters quoted Ada Lindqvist as saying that the weir would hold.'
    const one = saying(text, 'the weir would hold')
    expect([one?.source.name, one?.via.map(({ name }) => name)]).toEqual(['Ada Lindqvist', ['Reuters']])
  })
})

describe('who a source is', () => {
  test.each([
    ['an official without a name', 'A government official said the weir would hold.', 'unnamed'],
    ['people counted', 'Two officials said the weir would hold.', 'unnamed'],
    ['a body', 'Police said the weir would hold until the spring.', 'collective'],
    ['a name', 'Ada Lindqvist said the weir would hold.', 'named'],
    ['an outlet', 'Reuters reported that the weir would hold.', 'outlet'],
    ['a name that may not be the real one', 'A driver who gave his name as Old Tom said the weir would hold.', 'pseudonym'],
  ])('%s', (_name, text, anonymity) => expect(saying(text, 'the weir would hold')?.source.anonymity).toBe(anonymity))

  test('the reason why somebody is not named is told', () => {
    const text =
      '“The weir is lost,” said an engineer, who spoke on condition of anonymity because she was not allowed to talk to the press.'
    expect(saying(text, 'The weir is lost')?.source.description).toContain('because she was not allowed')
  })
})

describe('what a statement does', () => {
  test.each([
    ['denial', 'Ada Lindqvist denied that the weir had leaked.', 'the weir had leaked'],
    ['promise', '“We will mend the weir,” Ada Lindqvist said.', 'We will mend'],
    ['demand', 'Ada Lindqvist demanded that the mill pay for the repairs.', 'the mill pay'],
    ['accusation', 'Ada Lindqvist accused the mill of draining the river.', 'draining the river'],
    ['no-comment', 'Ada Lindqvist declined to comment on the leak.', 'the leak'],
    ['question', 'Ada Lindqvist asked whether the weir would hold.', 'the weir would hold'],
    ['assertion', 'Ada Lindqvist said the river was low.', 'the river was low'],
  ])('%s', (kind, text, part) => expect(saying(text, part)?.kind).toBe(kind))

  test('who denies says that it is not so', () =>
    expect(saying('Ada Lindqvist denied that the weir had leaked.', 'weir had leaked')?.polarity).toBe('negative'))
  test('a hedge makes a statement less certain', () =>
    expect(saying('Ada Lindqvist said the weir might fail.', 'might fail')?.certainty).toBe('possible'))
})

test('a notice that something could not be verified belongs to the statement before it', () => {
  const text = 'A driver said the weir had burst at dawn. His account could not be independently verified.'
  const one = saying(text, 'the weir had burst')
  expect(one?.unverified && words(text, one.unverified)).toMatch(/not be independently verified/)
})

describe('what a notice is of', () => {
  const unverified = (text: string) => said(text).flatMap(one => (one.unverified ? [contentOf(text, one).join(' ')] : []))
  test.each([
    [
      'both of two accounts',
      'The army said it had lost two men. The rebels said they had killed nine. Neither account could be checked.',
      2,
    ],
    [
      'either claim',
      'The army said it had lost two men. The rebels said they had killed nine. It was not possible to verify either claim.',
      2,
    ],
    ['confirmation that was not to be had', 'A driver said the weir had burst at dawn. Independent confirmation was not available.', 1],
    ['a claim without evidence', 'A driver said the weir had been blown up. He offered no evidence.', 1],
    [
      'the account of one of two',
      'A driver, Ben Okafor, said the weir had burst. The mayor, Ada Lindqvist, said that she had slept. Mr. Okafor’s account could not be corroborated.',
      1,
    ],
    [
      'nothing, where who is quoted cannot confirm it',
      'A driver said the weir had burst. The mayor said that she could not confirm it.',
      0,
    ],
    ['nothing, where nobody speaks of telling', 'A driver said the weir had burst. The road has not been mended.', 0],
  ])('%s', (_, text, count) => expect(unverified(text)).toHaveLength(count))
})

test('a quotation ends where the outlet goes on', () => {
  const text = '“The weir will hold until spring,” Ada Lindqvist said, and soon the lamps on the bridge were lit. “I have seen it.”'
  expect(said(text).map(one => contentOf(text, one))).toEqual([['The weir will hold until spring', 'I have seen it.']])
})

test('a statement knows where and when it was made', () => {
  const one = saying('“The weir will hold,” Ada Lindqvist told a news conference on 7 May 2031.', 'The weir')
  expect([one?.occasion, one?.time]).toEqual(['press conference', '2031-05-07'])
})

test('rules alone find plain statements', () => {
  const text = 'Ada Lindqvist said that the weir would hold.'
  expect(said(text, undefined).map(({ source }) => source.name)).toEqual(['Ada Lindqvist'])
})

const story = fc
  .array(
    fc.constantFrom(
      '“The weir will hold,” ',
      'said Ada Lindqvist. ',
      'he said',
      'Officials told Reuters that ',
      'the mill ',
      'had burned. ',
      '“',
      '” ',
      'according to police, ',
      '\n\n',
      "'no' ",
      'denied it. ',
      ': ',
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map(parts => parts.join('').trim())
  .filter(text => text !== '')

property.prop([story], { numRuns: 60 })('every span lies in the text, and no content overlaps its cue', text => {
  for (const { cue, content, source, evidence } of said(text)) {
    expect(content.length).toBeGreaterThan(0)
    for (const span of [...content, ...(cue ? [cue] : []), ...(source.span ? [source.span] : [])]) {
      expect(span.start).toBeGreaterThanOrEqual(0)
      expect(span.start).toBeLessThan(span.end)
      expect(span.end).toBeLessThanOrEqual(text.length)
    }
    if (cue) for (const span of content) expect(shared(span, cue)).toBe(0)
    for (const { start, end, exact } of evidence) expect(text.slice(start, end)).toBe(exact)
  }
})

test('a statement can say why: rule or model with its score, cue, and what the source was told from', () => {
  const [one] = said('“The weir will hold,” he said, after Ada Lindqvist had come.')
  expect(one?.why).toMatch(/^(?:model|rule “[^”]+”), 0\.\d\d; cue “said”; source from “he”/)
  const [other] = said('Ada Lindqvist came. “The weir will hold,” she said.')
  expect(other?.why).toMatch(/source from “she”, which means Ada Lindqvist$/)
})

const plainly = [
  '“The weir will hold,” said Ada Lindqvist.',
  'Ben Okafor said that the mill would close in May.',
  '“Nobody asked us,” said Ines Duarte.',
]
const odd = fc.array(fc.constantFrom('“', '”', '"', '‘', '«', '»', 'the ', 'weir ', 'was ', 'built ', 'of ', 'oak', ', ', ' said '), {
  minLength: 1,
  maxLength: 12,
})

property.prop([odd, fc.nat(3)], { numRuns: 100 })(
  'a paragraph whose marks do not balance takes no other paragraph with it',
  (parts, place) => {
    const paragraphs = [...plainly]
    paragraphs.splice(place, 0, parts.join(''))
    const names = said(paragraphs.join('\n\n')).map(({ source }) => source.name)
    for (const name of ['Ada Lindqvist', 'Ben Okafor', 'Ines Duarte']) expect(names).toContain(name)
  },
)

test('what a later paragraph quotes and never closes takes nothing from the one before', () => {
  const text = `${plainly.join('\n\n')}\n\n“«weir »was oak`
  const one = said(text).find(({ source }) => source.name === 'Ines Duarte')
  expect(one && contentOf(text, one)[0]).toBe('Nobody asked us')
})

test('a statement ends at a semicolon after which somebody else speaks', () => {
  const text = 'Otavia Brandt told the council to stop the pumps; the harbour board said that its divers had found nothing.'
  const found = said(text).map(one => [one.source.name, contentOf(text, one).join(' // ')])
  expect(found).toContainEqual(['Otavia Brandt', 'stop the pumps'])
  expect(found).toContainEqual([expect.stringContaining('harbour board'), 'its divers had found nothing'])
})

test('whom somebody is for is nothing that is said', () => {
  expect(said('Lugano backed the rebels for years. Otavia Brandt sided with the mayor.')).toEqual([])
})

test('by rules alone, a notice of both accounts is of the last two who speak and of nobody before them', () => {
  const text =
    'The mayor said the mill had closed. The army said it had lost two men. The rebels said they had killed nine. Neither account could be verified.'
  const article = articleOf(text)
  const language = readLanguage(model, text, article.blocks)
  const byRules = attributionsOf(article, language, actorsOf(article, language), timesOf(article, language.tokens))
  const found = byRules.flatMap(one => (one.unverified ? [one.source.name] : []))
  expect(byRules).toHaveLength(3)
  expect(found).toHaveLength(2)
  expect(found.join()).not.toMatch(/mayor/i)
})

describe('a clause of saying that is put into a sentence', () => {
  test.each([
    [
      'after it',
      'Lugano has asked the firm to pay, the finance ministry told The Weir Herald.',
      'the finance ministry',
      'Lugano has asked the firm to pay',
    ],
    ['into it', 'The mill, people briefed on the sale said, has stopped paying its farmers.', 'people', 'has stopped paying its farmers'],
    ['turned round', 'The weir will hold until May, say engineers from Basel.', 'engineers from Basel', 'The weir will hold until May'],
  ])('%s', (_name, text, who, what) => {
    const one = said(text).find(({ content }) => content.some(span => words(text, span) === what))
    expect(one?.source.name).toBe(who)
  })
})

test('what an outlet writes, citing somebody, is theirs, by way of it', () => {
  const text = 'The army knew of the raid, the newspaper Alster Bote wrote on Friday, citing an officer of the guard.'
  const one = said(text).find(({ content }) => words(text, content[0]!) === 'The army knew of the raid')
  expect(one).toMatchObject({ source: { anonymity: 'unnamed' }, via: [{ name: expect.stringContaining('Alster Bote') }] })
})

describe('who said it stays who said it', () => {
  const aide =
    'In Lugano, an aide to the mayor told the daily Alster Bote that the dam had leaked for a week, Alster Bote wrote on its website.'
  test.each([
    ['whoever told an outlet, which says so afterwards', aide, 'the dam had leaked for a week', 'an aide'],
    [
      'who confirmed it in a statement',
      'The carrier, Sund Lines, confirmed in a statement that its barge had been stopped by a coast guard patrol.',
      'its barge had been stopped',
      'Sund Lines',
    ],
    [
      'who denied it on some day',
      'The Tormal armed group denied on Monday that it had burned the school of Ostra.',
      'it had burned the school of Ostra',
      'The Tormal armed group',
    ],
    [
      'who denied it, not whom it points at',
      'The Tormal armed group denied on Monday that it had burned the school of Ostra, and pointed at a smuggler known as Kalo Brenn.',
      'it had burned the school of Ostra',
      'The Tormal armed group',
    ],
    [
      'what goes on after a clause that was put in',
      'Lugano would open the lock, its transport ministry said, only if Como paid for the repairs.',
      'only if Como paid',
      'its transport ministry',
    ],
  ])('%s', (_name, text, part, who) => expect(saying(text, part)?.source.name).toBe(who))

  test('and the outlet that it was told is how it came', () =>
    expect(saying(aide, 'the dam had leaked for a week')?.parent).toBe(saying(aide, 'an aide to the mayor told')?.id))
})

describe('what words do not do', () => {
  test.each([
    ['to say what may not be is not to deny', 'Ada Lindqvist said there could be no return before the judge had ruled.', 'no return'],
    ['to say what a thing did accuses nobody', 'Ada Lindqvist said that a rocket had burned the barn.', 'burned the barn'],
    ['nor what it was that it did', '“What is new is that a missile burned our barn,” Ada Lindqvist said.', 'a missile burned'],
    ['and so may not be', 'Ada Lindqvist said on Monday there could be no school until the roof was mended.', 'no school'],
    [
      'what is added in passing makes no denial',
      'Only 40 barges used the lock last year, the minister said on Wednesday, and none had gone on to Como.',
      'Only 40 barges',
    ],
  ])('%s', (_name, text, part) => expect(saying(text, part)?.kind).toBe('assertion'))
})

test('ids differ', () => {
  const ids = said('“The weir will hold,” said Ada Lindqvist. She added that the mill would not. Ben Okafor agreed that it would not.').map(
    ({ id }) => id,
  )
  expect(new Set(ids).size).toBe(ids.length)
})
