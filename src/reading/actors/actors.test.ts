import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadModel } from '../../language/index.ts'
import { words } from '../../page/index.ts'
import type { Actor } from '../actor.ts'
import { actorsOf } from './actors.ts'
import { mentionIn, type Cast } from './cast.ts'
import { read } from './read.fixture.ts'

const model = loadModel(readFileSync(new URL('../../../models/english.bin', import.meta.url)))

function castIn(text: string, published?: string): Cast {
  const { article, language } = read(model, text, published)
  return actorsOf(article, language)
}

/** The actor that the words mean, at their first place or at the one that comes after `behind`. */
function who(text: string, said: string, behind = ''): Actor | undefined {
  const cast = castIn(text)
  const start = text.indexOf(said, text.indexOf(behind) + behind.length)
  const mention = mentionIn(cast, { start, end: start + said.length })
  return cast.actors.find(({ id }) => id === mention?.actor)
}

describe('persons', () => {
  test('a title before a name becomes a role with its words as evidence', () => {
    const actor = who('“We go on,” said Turkish Foreign Ministry spokesperson Aylin Demirel.', 'Demirel')
    expect(actor).toMatchObject({ name: 'Aylin Demirel', type: 'person', country: 'TUR', sector: 'GOV', source: 'text' })
    expect(actor!.roles[0]).toMatchObject({ title: 'Foreign Ministry spokesperson', of: 'Turkey' })
    expect(actor!.roles[0]!.evidence[0]!.exact).toBe('Turkish Foreign Ministry spokesperson')
  })

  test('a given name goes on behind its hyphen', () => {
    expect(who('The mayor, Chang Shan-wei, opened the bridge.', 'Chang')?.name).toBe('Chang Shan-wei')
    expect(who('Defence Minister Kim Kyou-sung said no.', 'Kim')?.name).toBe('Kim Kyou-sung')
  })

  test('a paper that is called like what is behind the article is not every such thing', () => {
    expect(who('The bill went to the National Assembly on Monday.', 'National')?.type).not.toBe('media')
    expect(who('She told The National that she would stay.', 'National')?.type).toBe('media')
  })

  test('a title behind a name, between commas, is one too', () => {
    const actor = who('Karim Haddad, the Lebanese transport minister, opened the road.', 'Karim Haddad')
    expect(actor).toMatchObject({ country: 'LBN', roles: [{ title: 'transport minister', of: 'Lebanon' }] })
  })

  test('a surname means the one who was named in full', () => {
    const text = 'Jana Novak met Petr Svoboda in Prague. Svoboda left early. Novak stayed.'
    expect(who(text, 'Svoboda', 'Prague.')?.name).toBe('Petr Svoboda')
    expect(who(text, 'Novak', 'early.')?.name).toBe('Jana Novak')
  })

  test('other spellings of a known name meet', () => {
    const text = 'Haidar al-Abadi spoke on Monday. A day later Haider Abadi said the opposite.'
    expect(castIn(text).actors.filter(({ type }) => type === 'person')).toHaveLength(1)
  })

  test('a leader is known in any spelling, and nobody is taken for one whose name only looks alike', () => {
    const known = (name: string) => who(`${name} closed the talks.`, name)?.known
    expect(known('Alyaksandr Lukashenka')).toBe('person:alexander-lukashenko')
    expect(known('Hasan Ruhani')).toBe('person:hassan-rouhani')
    expect(known('Volodymyr Zelenskyi')).toBe('person:volodymyr-zelensky')
    expect(known('Ilkham Aliev')).toBe('person:ilham-aliyev')
    expect(known('Hussein Rouhani')).toBeUndefined()
    expect(known('Haidar Aliev')).toBe('person:heydar-aliyev')
    expect(known('Jamil Talabani')).toBeUndefined()
  })

  test('what the text says of a person goes before the gazetteer', () => {
    expect(who('Jordanian farmer Boris Johnson sold his olives.', 'Boris Johnson')?.country).toBe('JOR')
  })
})

describe('states', () => {
  test('a capital that acts is its government, a capital where something happens is not', () => {
    expect(who('Ankara refused the plan.', 'Ankara')?.known).toBe('TUR')
    expect(who('The talks in Ankara went on.', 'Ankara')).toBeUndefined()
  })

  test('seats of power and the words for a government are the state', () => {
    const text = 'The Kremlin was silent. The Russian government would not say more.'
    expect(castIn(text).actors).toMatchObject([{ known: 'RUS', type: 'government' }])
  })

  test('the government of a part of a state is not that of the state', () => {
    expect(who('The Abkhazian government closed the bridge.', 'The Abkhazian government')).toMatchObject({
      known: 'ABKHAZIA',
      country: 'GEO',
    })
    expect(who('The Georgian government closed the bridge.', 'The Georgian government')).toMatchObject({ known: 'GEO' })
  })

  test('a country that only says where does not own the official from elsewhere', () => {
    expect(who('A Moscow-based diplomat from a Baltic country shrugged.', 'diplomat')?.country).toBeUndefined()
  })
})

describe('those who are only described', () => {
  test('the official takes up a government official', () => {
    const text = 'A Turkish government official spoke to reporters. Rain fell. “No,” the official said.'
    expect(who(text, 'the official')?.name).toBe('A Turkish government official')
  })

  test('two officials of two countries stay two', () => {
    const text = 'A Turkish official nodded. An Iraqi official left. The Turkish official sighed.'
    expect(who(text, 'The Turkish official')?.country).toBe('TUR')
    expect(castIn(text).actors.filter(({ type }) => type === 'unnamed')).toHaveLength(2)
  })

  test('the ministry takes up the foreign ministry', () => {
    const text = 'The Russian Foreign Ministry denied it. The ministry gave no reason.'
    expect(who(text, 'The ministry')?.country).toBe('RUS')
  })

  test('whoever gave a name is the one who bears it', () => {
    const text = 'A fisherman who gave his name as Abel Tan left.'
    expect(who(text, 'A fisherman')?.name).toBe('Abel Tan')
  })

  test('the premier is the prime minister', () => {
    const text = 'Jordanian Prime Minister Yusuf Zureikat arrived. The premier did not speak.'
    expect(who(text, 'The premier')?.name).toBe('Yusuf Zureikat')
  })

  test('the counterpart is the one of that state who bears the same title', () => {
    const text =
      'Turkish Foreign Minister Aylin Demirel called. Iraqi Foreign Minister Samir Aziz waited. Demirel told her Iraqi counterpart so.'
    expect(who(text, 'her Iraqi counterpart')?.name).toBe('Samir Aziz')
  })
})

describe('bodies', () => {
  test('the noun before a name says what it is', () => {
    expect(who('An aide told the broadcaster Nordfunk so.', 'Nordfunk')).toMatchObject({ name: 'Nordfunk', type: 'media', sector: 'MED' })
  })

  test('the kingdom is a state with a throne', () => {
    expect(who('Jordan asked Germany for tents. The kingdom thanked it.', 'The kingdom')?.known).toBe('JOR')
  })
})

describe('pronouns', () => {
  test('he is the speaker in force, not whom the quotation names', () => {
    const text = 'President Ivo Maric said the talks had failed.\n“Petr Svoboda is no longer of that opinion,” he said.'
    expect(who(text, 'he', 'opinion,” ')?.name).toBe('Ivo Maric')
  })

  test('she is a woman', () => {
    const text = 'Anna Novak met Petr Svoboda. She left first.'
    expect(who(text, 'She')?.name).toBe('Anna Novak')
  })

  test('its is the state that was the subject', () => {
    expect(who('Turkey closed its border with Syria.', 'its')?.known).toBe('TUR')
  })
})

test('every mention holds words of the text, in text order, and its actor is in the cast', () => {
  const text = 'ANKARA (AFP) - Two diplomats told Reuters that Moscow would wait. They said its envoy, Igor Petrov, had left.'
  const cast = castIn(text)
  const ids = new Set(cast.actors.map(({ id }) => id))
  for (const mention of cast.mentions) {
    expect(words(text, mention).trim()).toBe(words(text, mention))
    expect(ids).toContain(mention.actor)
  }
  expect(cast.mentions.map(({ start }) => start)).toEqual(cast.mentions.map(({ start }) => start).toSorted((a, b) => a - b))
})

describe('what the text says of somebody goes before what the gazetteer knows', () => {
  test.each([
    ['U.N. envoy Martti Ahtisaari held talks with Serbian leaders.', 'Martti Ahtisaari', undefined, 'IGO'],
    ['King Abdullah of Jordan received the guests.', 'King Abdullah', 'JOR', undefined],
    ['NATO-led troops killed six fighters.', 'NATO-led troops', undefined, 'IGO'],
    ['US-led troops killed six fighters.', 'US-led troops', undefined, 'MIL'],
    ['U.N. Secretary-General Rosa Lindqvist urged both to talk.', 'Rosa Lindqvist', undefined, 'IGO'],
    ['Pope John Paul II urged both to talk.', 'Pope John Paul II', 'VAT', 'GOV'],
  ])('%s', (text, name, country, sector) => {
    const { article, language } = read(model, text)
    const actor = actorsOf(article, language).actors.find(each => each.name === name)
    expect([actor?.country, actor?.sector]).toEqual([country, sector])
  })

  test('the preposition before a participle is no part of a description', () => {
    const { article, language } = read(model, 'Soldiers accused of attacking villagers')
    expect(actorsOf(article, language).actors.map(({ name }) => name)).not.toContain('of attacking villagers')
  })
})
