import { describe, expect, test } from 'vitest'
import { account, at } from '../comparison/accounts-for-tests.ts'
import { compare, type Account } from '../comparison/index.ts'
import type { Event, EventType } from '../reading/index.ts'
import { situationOf } from './situation.ts'

/** An account in which one state does something to another. */
function deed(
  outlet: string,
  published: string,
  sentence: string,
  [a, b]: readonly [string, string],
  type: EventType,
  changed: Partial<Event> = {},
): Account {
  return account([sentence], {
    outlet,
    published,
    reading: (text, article) => {
      const actor = (name: string) => ({
        id: `${article}:actor:${name}`,
        name,
        aliases: [],
        type: 'government' as const,
        country: name.slice(0, 3).toUpperCase(),
        known: name.slice(0, 3).toUpperCase(),
        roles: [],
        mentions: [at(text, name)],
      })
      const event: Event = {
        id: `${article}:event:0`,
        article,
        trigger: at(text, sentence.split(' ')[1]!),
        type,
        actor: { actor: `${article}:actor:${a}` },
        recipient: { actor: `${article}:actor:${b}` },
        modality: 'actual',
        polarity: 'positive',
        counts: {},
        evidence: [{ ...at(text, sentence), exact: sentence }],
        score: 1,
        ...changed,
      }
      return { actors: [actor(a), actor(b)], events: [event] }
    },
  })
}

const PAIR = ['Arland', 'Borduria'] as const
const situate = (...accounts: Account[]) => situationOf(accounts, compare(accounts)).relations

describe('the tie of two actors', () => {
  test('a deed counts apart from speech and opens to its dated sentence', () => {
    const [relation] = situate(deed('A', '2031-04-02', 'Arland shelled Borduria at dawn.', PAIR, 'ASSAULT'))
    expect(relation).toMatchObject({ sign: 'negative', weight: -1, deeds: { conflict: 1 }, speech: { conflict: 0 } })
    expect(relation!.evidence).toMatchObject([{ exact: 'Arland shelled Borduria at dawn.', sign: 'negative', date: '2031-04-02' }])
  })

  test('one deed that two outlets tell is one', () => {
    const sentence = 'Arland shelled the harbour town of Borduria at dawn on Tuesday.'
    const relations = situate(deed('A', '2031-04-02', sentence, PAIR, 'ASSAULT'), deed('B', '2031-04-02', sentence, PAIR, 'ASSAULT'))
    expect(relations).toMatchObject([{ conflict: 1 }])
  })

  test('what did not happen is no tie', () => {
    expect(situate(deed('A', '2031-04-02', 'Arland helped Borduria never.', PAIR, 'AID', { polarity: 'negative' }))).toEqual([])
  })

  test('months of a long record are told apart', () => {
    const signs = situate(
      deed('A', '2031-04-02', 'Arland shelled Borduria at dawn.', PAIR, 'ASSAULT'),
      deed('A', '2031-07-09', 'Arland fed Borduria with grain.', PAIR, 'AID'),
    ).map(({ period, sign }) => [period.from, sign])
    expect(signs).toEqual([
      ['2031-04-01', 'negative'],
      ['2031-07-01', 'positive'],
    ])
  })

  test('the order of the accounts does not matter', () => {
    const first = deed('A', '2031-04-02', 'Arland shelled Borduria at dawn.', PAIR, 'ASSAULT')
    const second = deed('B', '2031-04-05', 'Borduria thanked Arland for the truce.', ['Borduria', 'Arland'], 'SUPPORT')
    expect(situate(first, second)).toEqual(situate(second, first))
  })
})
