import { expect, test } from 'vitest'
import { eventGold, inputOf, type EventGold } from './event-gold.ts'
import { scoreEvents } from './event-score.ts'

const DYADS: EventGold = {
  kind: 'dyads',
  items: [
    {
      id: 'd1',
      text: 'Chad and Niger met.',
      root: '04',
      pairs: [
        ['TCD', 'NER'],
        ['NER', 'TCD'],
      ],
    },
  ], // prettier-ignore
}
const ACTORS = [
  { id: 'a', country: 'TCD' },
  { id: 'b', country: 'NER' },
]

test('the gold given back scores one, and nothing scores nothing', () => {
  const events = [
    { type: 'CONSULT', cameo: '040', actor: { actor: 'a' }, recipient: { actor: 'b' } },
    { type: 'CONSULT', actor: { actor: 'b' }, recipient: { actor: 'a' } },
  ]
  const right = scoreEvents(DYADS, new Map([['d1', { id: 'd1', actors: ACTORS, events }]]))
  expect(right.figures).toMatchObject({ triple_f1: 1, dyad_f1: 1, root_f1: 1 })
  expect(right.wrong).toEqual([])
  expect(scoreEvents(DYADS, new Map()).figures).toMatchObject({ triple_f1: 0, dyad_f1: 0, root_f1: 0 })
})

test('a pair the wrong way round is half of a meeting', () => {
  const events = [{ type: 'CONSULT', cameo: '040', actor: { actor: 'a' }, recipient: { actor: 'b' } }]
  expect(scoreEvents(DYADS, new Map([['d1', { id: 'd1', actors: ACTORS, events }]])).figures).toMatchObject({ triple_p: 1, triple_r: 0.5 })
})

test('a coder that sees an event in a sentence of none fires falsely, and nothing else of that sentence counts', () => {
  const gold: EventGold = { kind: 'dyads', items: [...DYADS.items, { id: 'd2', text: 'It snowed in Chad.', root: '-', pairs: [] }] }
  const event = { type: 'CONSULT', cameo: '040', actor: { actor: 'a' }, recipient: { actor: 'b' } }
  const back = { ...event, actor: { actor: 'b' }, recipient: { actor: 'a' } }
  const met = { id: 'd1', actors: ACTORS, events: [event, back] }
  expect(scoreEvents(gold, new Map([['d1', met]])).figures).toMatchObject({ triple_f1: 1, false_fire: 0 })
  const fired = scoreEvents(
    gold,
    new Map([
      ['d1', met],
      ['d2', { id: 'd2', actors: ACTORS, events: [event] }],
    ]),
  )
  expect(fired.figures).toMatchObject({ triple_f1: 1, false_fire: 1 })
  expect(fired.wrong).toEqual(['It snowed in Chad.  no event; coded 04'])
})

test('the leads name states by ISO 3166-1 or a sector, have a root, and hold sentences of no event', () => {
  for (const file of ['leads-first', 'leads-second', 'leads-hard']) {
    const gold = eventGold(new URL(`gold/events/${file}.txt`, import.meta.url))
    expect(gold.kind).toBe('dyads')
    const items = gold.kind === 'dyads' ? gold.items : []
    expect(items.length).toBeGreaterThanOrEqual(97)
    expect(items.every(({ pairs, root }) => (pairs.length === 0 ? root === '-' : /^(?:0[2-9]|1\d|20)$/.test(root)))).toBe(true)
    expect(items.flatMap(({ pairs }) => pairs.flat()).every(side => /^(?:[A-Z]{3}|---|)$/.test(side))).toBe(true)
  }
})

test('what was not done counts against a coder only when it is written as done', () => {
  const gold: EventGold = {
    kind: 'modality',
    items: [
      { id: 'm1+', text: 'Chad bombed Mali.', start: 5, end: 11, done: true },
      { id: 'm1-', text: 'Chad may bomb Mali.', start: 9, end: 13, done: false },
    ],
  }
  const event = (start: number, modality: string) => ({ trigger: { start, end: start + 4 }, modality, polarity: 'positive' })
  const line = (id: string, start: number, modality: string) => [id, { id, events: [event(start, modality)] }] as const
  expect(scoreEvents(gold, new Map([line('m1+', 5, 'actual'), line('m1-', 9, 'hypothetical')])).figures).toEqual({
    undone_as_done: 0,
    done_as_undone: 0,
    done_found: 1,
    done_as_done: 1,
  })
  expect(scoreEvents(gold, new Map([line('m1-', 9, 'actual')])).figures).toMatchObject({ undone_as_done: 1, done_found: 0 })
})

test('every pair of the gold has one marked word on each side, and each sentence is a line for a coder', () => {
  const gold = eventGold(new URL('gold/events/modality.txt', import.meta.url))
  expect(gold.items.length).toBeGreaterThanOrEqual(800)
  expect(inputOf(gold).trimEnd().split('\n')).toHaveLength(gold.items.length)
})
