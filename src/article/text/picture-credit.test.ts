import { expect, test } from 'vitest'
import { pictureCredit } from './picture-credit.ts'

test.each([
  ['The ferry on Monday. Photo: Ann Lee / Harbour Post', 'Ann Lee / Harbour Post'],
  ['The ferry on Monday (AP Photo/Ann Lee)', 'AP Photo/Ann Lee'],
  ['The ferry on Monday. AFP/Ann Lee', 'AFP/Ann Lee'],
  ['The ferry on Monday © Ann Lee', 'Ann Lee'],
  ['Die Fähre am Montag. Foto: dpa', 'dpa'],
  ['Photograph by Ann Lee', 'Ann Lee'],
  ['The ferry on Monday [Reuters]', 'Reuters'],
  ['The ferry stays in port on Monday.', undefined],
  ['The photo shows the ferry (left) and the bridge.', undefined],
  ['A source of the river near the town.', undefined],
])('%s', (caption, credit) => expect(pictureCredit(caption)).toBe(credit))
