import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadModel } from '../../language/index.ts'
import { ownActorsIn } from '../actors/own-file.ts'
import { ownGazetteer } from '../actors/own-gazetteer.ts'
import { read } from '../actors/read.fixture.ts'
import { readingOf } from '../reading.ts'

const model = loadModel(readFileSync(new URL('../../../models/english.bin', import.meta.url)))

const file = [
  { name: 'Norland', type: 'government', country: 'NOR', seats: ['Lantern House'], adjectives: ['Norlandic'], people: ['Norlander'] },
  { name: 'Reed Brigade', aliases: ['RBG'], type: 'armed-group', country: 'TCD', sector: 'REB', adjectives: ['Reedite'] },
  { name: 'Orla Venn', type: 'person', country: 'IRL', sector: 'GOV' },
]
const own = ownGazetteer(ownActorsIn(file.map(each => JSON.stringify(each)).join('\n')).actors)

/** `source>recipient` by country of every event. */
function dyads(text: string): string[] {
  const { article, language } = read(model, text, '2016-05-01')
  const { actors, events } = readingOf(article, language, undefined, own)
  const country = (id: string | undefined) => actors.find(actor => actor.id === id)?.country ?? '-'
  return events.map(({ actor, recipient }) => `${country(actor.actor)}>${country(recipient.actor)}`)
}

test.each([
  // An actor of the user's file, and one of ours in the same words.
  ['Sudan accused Norland of lying.', 'Sudan accused Norway of lying.', 'SDN>NOR'],
  ['Lantern House rejected an Irish offer.', 'The Kremlin rejected an Irish offer.', '>IRL'],
  ['Norlandic jets bombed Irish positions on Monday.', 'Norwegian jets bombed Irish positions on Monday.', 'NOR>IRL'],
  ['Sudan expelled three Norlandic diplomats.', 'Sudan expelled three Norwegian diplomats.', 'SDN>NOR'],
  ['Saudi jets bombed Reedite positions.', 'Saudi jets bombed Houthi positions.', 'SAU>'],
  ['RBG gunmen abducted a Norlandic nurse.', 'Hamas gunmen abducted a Norwegian nurse.', '>NOR'],
  ['Orla Venn met Norlandic officials.', 'Enda Kenny met Norwegian officials.', 'IRL>NOR'],
])('a user’s actor gives the dyad that one of ours would: %s', (theirs, ours, dyad) => {
  expect(dyads(ours).some(each => each.includes(dyad))).toBe(true)
  expect(dyads(theirs).some(each => each.includes(dyad) && !each.includes('-'))).toBe(true)
})
