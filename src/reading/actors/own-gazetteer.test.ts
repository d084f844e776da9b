import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadModel } from '../../language/index.ts'
import type { Actor } from '../actor.ts'
import { actorsOf } from './actors.ts'
import { ownActorsIn } from './own-file.ts'
import { ownGazetteer } from './own-gazetteer.ts'
import { read } from './read.fixture.ts'

const model = loadModel(readFileSync(new URL('../../../models/english.bin', import.meta.url)))

function actors(file: string, text: string, published = '2016-05-01'): readonly Actor[] {
  const { actors: own, complaints } = ownActorsIn(file)
  expect(complaints).toEqual([])
  const { article, language } = read(model, text, published)
  return actorsOf(article, language, ownGazetteer(own)).actors
}

const lines = (...rows: object[]) => rows.map(row => JSON.stringify(row)).join('\n')

describe('the actors of a file', () => {
  test('are found by their names and aliases, with the country and sector that it says', () => {
    const file = lines({ name: 'Reed Brigade', aliases: ['RBG'], type: 'armed-group', country: 'TCD', sector: 'REB' })
    const [brigade] = actors(file, 'The Reed Brigade attacked the town. RBG fighters held the bridge.')
    expect(brigade).toMatchObject({ known: 'user:reed-brigade', type: 'armed-group', country: 'TCD', sector: 'REB', source: 'user' })
  })

  test('hold the posts that it says, at the time of the article', () => {
    const file = lines({
      name: 'Orla Venn',
      type: 'person',
      country: 'IRL',
      roles: [
        { title: 'harbour minister', of: 'Ireland', from: '2014', to: '2016' },
        { title: 'mayor', from: '2017' },
      ],
    })
    const [venn] = actors(file, 'Orla Venn closed the port.')
    expect(venn).toMatchObject({ known: 'person:orla-venn', country: 'IRL', source: 'user' })
    expect(venn!.roles).toEqual([{ title: 'harbour minister', of: 'Ireland', from: '2014', to: '2016', source: 'user', evidence: [] }])
  })

  test('have seats that stand for them', () => {
    const file = lines({ name: 'Government of Norland', type: 'government', country: 'NOR', seats: ['Lantern House'] })
    expect(actors(file, 'Lantern House rejected the offer.')[0]).toMatchObject({ name: 'Government of Norland', country: 'NOR' })
  })
})

describe('what a file says', () => {
  test('goes before our gazetteer, under the key that it has there', () => {
    const file = lines({ name: 'Hamas', type: 'armed-group', sector: 'OPP', country: 'QAT' })
    expect(actors(file, 'Hamas said no.')[0]).toMatchObject({ known: 'HAMAS', country: 'QAT', sector: 'OPP', source: 'user' })
  })

  test('of an actor under one name holds for it under all that we know', () => {
    const file = lines({ name: 'Kurdistan Workers Party', key: 'PKK', type: 'armed-group', country: 'IRQ' })
    expect(actors(file, 'The PKK said no.')[0]).toMatchObject({ known: 'PKK', country: 'IRQ', source: 'user' })
  })

  test('of a leader of ours goes before our posts', () => {
    const file = lines({
      name: 'Angela Merkel',
      type: 'person',
      roles: [{ title: 'chair of the council', of: 'European Union', from: '2015', to: '2017' }],
    })
    const [merkel] = actors(file, 'Angela Merkel spoke first.')
    expect(merkel).toMatchObject({ known: 'person:angela-merkel', country: 'DEU', source: 'user' })
    expect(merkel!.roles[0]).toMatchObject({ title: 'chair of the council', of: 'European Union', source: 'user' })
  })

  test('does not go before the text itself', () => {
    const file = lines({ name: 'Orla Venn', type: 'person', country: 'IRL', roles: [{ title: 'mayor' }] })
    const [venn] = actors(file, 'Norwegian Foreign Minister Orla Venn closed the port.')
    expect(venn).toMatchObject({ country: 'NOR', source: 'text' })
    expect(venn!.roles[0]).toMatchObject({ title: 'Foreign Minister', of: 'Norway' })
  })
})
