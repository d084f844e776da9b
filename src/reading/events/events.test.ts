import { readFileSync } from 'node:fs'
import { test as property, fc } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../article/index.ts'
import { loadModel, readLanguage } from '../../language/index.ts'
import { words } from '../../page/index.ts'
import { actorsOf } from '../actors/actors.ts'
import type { Event } from '../event.ts'
import { readingOf } from '../reading.ts'
import { eventsOf } from './events.ts'

const model = loadModel(readFileSync(new URL('../../../models/english.bin', import.meta.url)))

function article(text: string): Article {
  return {
    id: '0',
    page: { sha256: '0', mediaType: 'text/plain', bytes: 0 },
    title: '',
    byline: [],
    published: { value: '2014-09-11', precision: 'day', from: 'given' },
    language: 'en',
    credits: [],
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  }
}

function eventsIn(text: string): readonly Event[] {
  return readingOf(article(text), readLanguage(model, text)).events
}

/** `TYPE: actor > recipient` of every event. */
function told(text: string): string[] {
  const side = (party: Event['actor']): string => (party.span ? words(text, party.span) : '-')
  return eventsIn(text).map(event => `${event.type}: ${side(event.actor)} > ${side(event.recipient)}`)
}

test('a headline without an auxiliary is passive', () => {
  expect(told('Two Swedes arrested over plot in Dhaka.')).toEqual(['COERCE: - > Two Swedes'])
  expect(told('Soldiers accused of attacking villagers.')).toEqual([])
})

test('what only moves, or is recalled, promised or refused attacks nobody', () => {
  expect(told('Refugees poured into Kenya.')).toEqual([])
  expect(told('Syria offered Israel a withdrawal from the heights.')).toEqual(['AGREE: Syria > Israel'])
  expect(told('The Kremlin denounced Georgia for sheltering Chechen guerrillas.')).toEqual(['ACCUSE: The Kremlin > Georgia'])
})

test('an event’s place is from its own clause, as precise as that: never from another paragraph or the dateline', () => {
  const text =
    'GENEVA — Rebels attacked a convoy in Homs. Troops shelled the suburb.\n\nThe fighting in Aleppo went on. Jets bombed a hospital.'
  const source = {
    ...article(text),
    blocks: [
      { kind: 'paragraph' as const, start: 0, end: text.indexOf('\n') },
      { kind: 'paragraph' as const, start: text.indexOf('\n') + 2, end: text.length },
    ],
  }
  const { events } = readingOf(source, readLanguage(model, text, source.blocks))
  const placed = events.map(({ trigger, place }) => [words(text, trigger), place && `${place.name} ${place.precision}`])
  expect(placed).toContainEqual(['attacked', 'Homs city'])
  expect(placed).toContainEqual(['shelled', undefined])
  expect(placed).toContainEqual(['bombed', undefined])
})

describe('who does what to whom', () => {
  test.each([
    ['Turkey bombed the militants.', 'ASSAULT: Turkey > the militants'],
    ['The militants were bombed by Turkey.', 'ASSAULT: Turkey > The militants'],
    ['Rebels attacked the police and fled.', 'ASSAULT: Rebels > the police'],
    ['Norway launched an attack on the rebels.', 'ASSAULT: Norway > the rebels'],
    ['Turkey came under fire from critics.', 'ACCUSE: critics > Turkey'],
    ['The premier met with the French president.', 'CONSULT: The premier > the French president'],
    ['Chad accused Niger of arming rebels.', 'ACCUSE: Chad > Niger'],
    ['Peru asked Chile to extradite the banker.', 'REQUEST: Peru > Chile'],
    ['Iran refused to release the sailors.', 'REJECT: Iran > the sailors'],
    ['The rebels threatened to attack Ghana.', 'THREATEN: The rebels > Ghana'],
    ['Kenya agreed to share intelligence with Uganda.', 'AGREE: Kenya > Uganda'],
    ['Oslo provided aid to Syrian refugees.', 'AID: Oslo > Syrian refugees'],
    ['Russia imposed sanctions on Norway.', 'COERCE: Russia > Norway'],
    ['Spain expelled three Cuban diplomats.', 'SANCTION: Spain > three Cuban diplomats'],
    ['Thousands of students protested against the government.', 'PROTEST: Thousands of students > the government'],
    ['The rebels released six nurses.', 'RETREAT: The rebels > six nurses'],
    ['Sweden joined the coalition.', 'COOPERATE: Sweden > the coalition'],
    ['Iran said it would not curtail its work despite the protests of Jordan.', 'REJECT: Iran > Jordan'],
    ['Oslo charged that Chad was arming rebels.', 'ACCUSE: Oslo > Chad'],
    ['Delhi said Pakistan was behind the raid.', 'ACCUSE: Delhi > Pakistan'],
    ['Iran said American ships would be sunk.', 'THREATEN: Iran > American ships'],
    ['Chad and Niger accused each other of lying.', 'ACCUSE: Niger > Chad'],
    ['Ghana has no intention of leaving Togo.', 'REJECT: Ghana > Togo'],
    ['Iraqi tanks rolled into Kuwait.', 'ASSAULT: Iraqi tanks > Kuwait'],
    ['Kenya gave the Sudanese envoy 48 hours to leave.', 'THREATEN: Kenya > the Sudanese envoy'],
    ['Manila protested against the Chinese raid.', 'ACCUSE: Manila > the Chinese raid'],
    ['Rebels handed over two policemen to Jordan.', 'COOPERATE: Rebels > Jordan'],
    ['China froze trade talks with Norway after the vote.', 'SANCTION: China > Norway'],
    ['President Rafael Correa severed ties with Peru over the raid.', 'SANCTION: President Rafael Correa > Peru'],
    ['Cairo told the Turkish ambassador to leave.', 'SANCTION: Cairo > the Turkish ambassador'],
    ['Chad and Niger discussed the truce by phone.', 'CONSULT: Niger > Chad'],
    ['Manila took China to court.', 'ACCUSE: Manila > China'],
    ['Iran supports the Syrian government.', 'SUPPORT: Iran > the Syrian government'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))
})

test('who met is told both ways where both stand in the subject', () => {
  expect(told('Chad and Niger signed an agreement.')).toEqual(['SUPPORT: Chad > Niger', 'SUPPORT: Niger > Chad'])
})

test.each([
  'The minister said that prices would rise.',
  'Rain fell on the city all night.',
  'He told AFP that talks were hard.',
  'The bank opened a branch in Lima.',
  'Chile defeated Peru 2 – 1 in the final.',
  'The mayor beat the senator in the primary.',
  'Nine pilgrims were killed in a stampede.',
  'The tourists flew to Lima.',
])('a statement, the weather, a business, a match, an accident or a trip is no event: %s', text => expect(told(text)).toEqual([]))

test('an event has its day, its place and its counts from its own clause', () => {
  const text = 'A bomber killed 32 shoppers and wounded 100 in Ankara on Tuesday.'
  const [event] = eventsIn(text)
  expect(event).toMatchObject({
    type: 'ASSAULT',
    time: { value: '2014-09-09', precision: 'day' },
    place: { name: 'Ankara', country: 'TUR' },
  })
  expect(event?.counts['killed']).toMatchObject({ value: 32 })
  expect(event?.counts['injured']).toMatchObject({ value: 100 })
})

test('people told apart are counted apart, and a share of many is a number', () => {
  const counts = (text: string, what: string) => eventsIn(text).map(event => event.counts[what]?.value)
  expect(counts('Twelve Danish sailors and three Swedes were released.', 'released')).toEqual([12, 3])
  expect(counts('About 20 soldiers and 14 farmers were killed.', 'killed')).toEqual([20, 14])
  expect(counts('Gunmen killed between five and nine guards.', 'killed')).toEqual([7])
  expect(counts('Gunmen have killed between 12 and 16 soldiers in Mali.', 'killed')).toEqual([14])
  expect(counts('A third of the 90 hostages were freed by the rebels.', 'released')).toEqual([30])
})

test('an event says on whose word it stands', () => {
  const text = 'Officials said that the army shelled the rebels.'
  const reading = readingOf(article(text), readLanguage(model, text))
  const event = reading.events.find(({ type }) => type === 'ASSAULT')
  expect(event?.attribution).toBe(reading.attributions[0]?.id)
})

test.each([
  ['A Norwegian drone strike killed a militia chief.', 'drone', 'heavy-weapons', '195'],
  ['Rebels attacked the post with mortars.', 'artillery', 'heavy-weapons', '194'],
  ['A suicide bomber killed nine soldiers.', 'suicide bomb', 'suicide-attack', '1831'],
  ['A car bomb killed two policemen in Basra.', 'car bomb', 'explosives', '1832'],
  ['Police fired tear gas at the marchers.', 'crowd control', 'crowd-control', '175'],
  ['The men attacked the guards with machetes.', 'blade', 'primitive', '190'],
])('with what it was done tells how: %s', (text, kind, mode, cameo) => {
  expect(eventsIn(text)[0]).toMatchObject({ type: 'ASSAULT', mode, cameo, instrument: { kind } })
})

test.each([
  ['Norway sent troops to Mali.', 'military'],
  ['Deputies blamed the minister for fraud in the election.', 'election'],
  ['A court convicted the banker of bribery.', 'corruption'],
  ['Sweden accused Estonia of a cyberattack on its ministries.', 'cyber'],
  ['The council imposed an embargo on Liberia over its nuclear plant.', 'cbrn'],
  ['Chad deported forty migrants to Sudan.', 'migration'],
])('its words and code tell what it was about: %s', (text, context) => {
  expect(eventsIn(text)[0]?.contexts).toContain(context)
})

test('an event says why: the pattern, the way to each side and how it was resolved, what decided its standing', () => {
  expect(eventsIn('Turkey may have bombed Syrian positions.')[0]?.why).toBe(
    'pattern bomb (ASSAULT); actor nsubj, by name, gazetteer TUR; recipient obj>owner, by its words, gazetteer SYR; standing may',
  )
})

test('those whom only a state’s adjective brings in have its country', () => {
  const text = 'Angola deported Congolese diamond diggers.'
  const { actors, events } = readingOf(article(text), readLanguage(model, text))
  expect(actors.find(({ id }) => id === events[0]?.recipient.actor)).toMatchObject({ type: 'unnamed', country: 'COD' })
})

test('Indian and Pakistani soldiers who clash are two sides', () => {
  const text = 'Indian and Pakistani soldiers clashed near the glacier.'
  const { actors, events } = readingOf(article(text), readLanguage(model, text))
  const country = (id?: string) => actors.find(actor => actor.id === id)?.country
  expect(events.map(({ actor, recipient }) => `${country(actor.actor)} ${country(recipient.actor)}`)).toEqual(['IND PAK', 'PAK IND'])
})

test.each([
  ['Norway is at war with Denmark.', 'ASSAULT'],
  ['The envoy raised it in a call with the Greek minister.', 'CONSULT'],
  ['Oslo thanked its ally Turkey.', 'COOPERATE'],
  ['Thousands marched to demand the resignation of the Danish cabinet.', 'PROTEST'],
  ['The coalition continued its efforts to defeat the militia.', 'ASSAULT'],
])('ties and talks that nouns tell: %s', (text, type) => expect(eventsIn(text).map(event => event.type)).toContain(type))

test('what the army will do is a threat, what it will not give a refusal', () => {
  expect(eventsIn('Mali will release the prisoners.')[0]).toMatchObject({ type: 'AGREE', modality: 'promised' })
  expect(eventsIn('Mali will not release the prisoners.')[0]).toMatchObject({ type: 'REJECT', modality: 'refused' })
  expect(eventsIn('Mali will attack the rebels.')[0]).toMatchObject({ type: 'THREATEN', modality: 'threatened' })
})

const SCRAPS = [
  'the army',
  'Turkey',
  'attacked',
  'refused to',
  'meet',
  'rebels',
  'and',
  'in Syria',
  'on Monday',
  ',',
  '.',
  'said',
  'was',
  'killed',
  'by',
  'that',
  'will',
  'not',
  '“',
  '”',
  '32',
  'people',
]

property.prop([fc.array(fc.constantFrom(...SCRAPS), { maxLength: 40 })], { numRuns: 60 })(
  'every span of an event lies in the text, and its evidence is what stands there',
  scraps => {
    const text = scraps.join(' ')
    const language = readLanguage(model, text)
    const page = article(text)
    const ids = new Set<string>()
    for (const event of eventsOf(page, language, actorsOf(page, language), [], [], [], [])) {
      for (const span of [event.trigger, event.actor.span, event.recipient.span]) if (span) expect(words(text, span)).not.toBe('')
      for (const quotation of event.evidence) expect(words(text, quotation)).toBe(quotation.exact)
      expect(ids.has(event.id)).toBe(false)
      ids.add(event.id)
    }
  },
)

test('“the two countries” and “both leaders” are those of the last deed between two states', () => {
  const text =
    'The United States and Iran held talks. The two countries exchanged prisoners. Both sides rejected the plan of the U.N. envoy.'
  const { actors, events } = readingOf(article(text), readLanguage(model, text))
  const country = (party: Event['actor']) => actors.find(({ id }) => id === party.actor)?.country
  const exchanged = events.filter(({ trigger }) => words(text, trigger) === 'exchanged')
  expect(exchanged.map(({ actor, recipient }) => `${country(actor)} > ${country(recipient)}`).toSorted()).toEqual([
    'IRN > USA',
    'USA > IRN',
  ])
  const rejected = events.filter(({ trigger }) => words(text, trigger) === 'rejected')
  expect(rejected.map(({ actor, recipient }) => `${country(actor)} > ${country(recipient) ?? '-'}`).toSorted()).toEqual([
    'IRN > -',
    'USA > -',
  ])
})
