import { describe, expect, test } from 'vitest'
import { CLASSES, gazetteerKey, type Class, type Gazetteer } from './gazetteer.ts'
import { NAME_LABELS } from './layout.ts'
import { decideNames } from './names.ts'

function gazetteer(entries: Readonly<Record<string, Class>>): Gazetteer {
  const rows = Object.entries(entries)
    .map(([name, kind]) => [gazetteerKey(name.split(' ')), 1 << CLASSES.indexOf(kind)] as const)
    .toSorted(([a], [b]) => a - b)
  return { hashes: Uint32Array.from(rows, ([key]) => key), classes: Uint8Array.from(rows, ([, bits]) => bits) }
}

/** Words as `Sherko/B-PER`; the label's score is `sure`, all others 0. */
function decide(text: string, lists: Gazetteer, sure = 4): string[] {
  const tokens = text.split(' ').map(token => token.split('/') as [string, string?])
  const words = tokens.map(([word]) => word)
  const labels = Uint8Array.from(tokens, ([, label]) => NAME_LABELS.indexOf((label ?? 'O') as 'O'))
  const scores = new Float32Array(words.length * NAME_LABELS.length)
  labels.forEach((label, i) => (scores[i * NAME_LABELS.length + label] = sure))
  return decideNames(words, [0, words.length], labels, scores, lists).map(
    ({ first, last, type }) => `${words.slice(first, last + 1).join(' ')}/${type}`,
  )
}

const none = gazetteer({})

describe('one name, one kind', () => {
  test('a country that the network takes for an organisation is a state', () => {
    expect(decide('Kenya/B-ORG refused', gazetteer({ Kenya: 'country' }))).toEqual(['Kenya/GPE'])
  })

  test('the later lone name is the person named before', () => {
    expect(decide('Omer/B-PER Sherko/I-PER spoke , and Sherko/B-ORG left', none)).toEqual(['Omer Sherko/PER', 'Sherko/PER'])
  })

  test('a title before a name makes it a person', () => {
    expect(decide('said Colonel Baraka/B-LOC .', none)).toEqual(['Baraka/PER'])
  })

  test('a body that the lists know goes on as far as they do', () => {
    const known = gazetteer({ 'League of Wells': 'organisation' })
    expect(decide('the League/B-ORG of Wells met', known)).toEqual(['League of Wells/ORG'])
    expect(decide('the Ansar/B-ORG of Wells met', known)).toEqual(['Ansar/ORG'])
  })

  test('no name ends with of or the', () => {
    expect(decide('Friends/B-ORG of/I-ORG the/I-ORG poor', none)).toEqual(['Friends/ORG'])
  })

  test('what ends like an organisation is one', () => {
    expect(decide('the Azraq/B-LOC Ministry/I-LOC said', none, 1)).toEqual(['Azraq Ministry/ORG'])
  })

  test('a form of address, a day or a direction is no part of a name', () => {
    expect(decide('Mr/B-PER Baraka/I-PER left on Monday/B-PER for the North/B-LOC', none)).toEqual(['Baraka/PER'])
  })

  test('a university of somewhere is one name, to the end of its sentence', () => {
    expect(decide('the University/B-ORG of Lusaka/B-LOC said', none)).toEqual(['University of Lusaka/ORG'])
  })

  test('a people, a sickness or a treaty is none of persons, bodies and places', () => {
    expect(decide('Kurds/B-ORG feared Ebola/B-LOC before the Minsk/B-ORG Treaty/I-ORG', none, 1)).toEqual([
      'Kurds/MISC',
      'Ebola/MISC',
      'Minsk Treaty/MISC',
    ])
  })

  test('a name missed once is found by its other mentions, but not inside a longer one', () => {
    expect(decide('Tamba/B-PER and Tamba/B-PER met Tamba today , near Tamba Square', none)).toEqual(['Tamba/PER', 'Tamba/PER', 'Tamba/PER'])
  })

  test('a short name is of the kind of the long one, in brackets and later, also where it looks like a common word', () => {
    expect(decide('the Azraq/B-ORG Relief/I-ORG Union/I-ORG ( ARU/B-LOC ) met . Later ARU spoke', none)).toEqual([
      'Azraq Relief Union/ORG',
      'ARU/ORG',
      'ARU/ORG',
    ])
    expect(decide('the Islamic/B-ORG Front/I-ORG fled and IF fighters too', none)).toEqual(['Islamic Front/ORG', 'IF/ORG'])
  })

  test('what stands beside a name tells its kind', () => {
    expect(decide('the village of Tamba/B-PER', none)).toEqual(['Tamba/LOC'])
    expect(decide('the founder of Veltron/B-LOC', none)).toEqual(['Veltron/ORG'])
    expect(decide('carmaker said chipmaker Veltron/B-PER', none, 1)).toEqual(['Veltron/ORG'])
    expect(decide('in the Tambo/B-LOC language', none)).toEqual(['Tambo/MISC'])
  })

  test('an office alone is no name', () => {
    expect(decide('the Deputy/B-ORG Prime/I-ORG Minister/I-ORG left', none)).toEqual([])
  })

  test('a ministry of this and that is one name, a state and its office are the state', () => {
    expect(decide('the Ministry/B-ORG of/I-ORG Fish/I-ORG , Salt and Boats said', none)).toEqual(['Ministry of Fish , Salt and Boats/ORG'])
    expect(decide('the Kenya/B-ORG Minister/I-ORG of/I-ORG Boats/I-ORG left', gazetteer({ Kenya: 'country' }))).toEqual(['Kenya/GPE'])
    expect(decide('they met in Group/B-LOC C/I-LOC again', none)).toEqual([])
  })
})
