import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { foldName } from './fold.ts'

test('diacritics, apostrophes and the Arabic article make no other name', () => {
  expect(foldName('Davutoğlu')).toBe(foldName('Davutoglu'))
  expect(foldName('Mevlüt Çavuşoğlu')).toBe(foldName('Mevlut Cavusoglu'))
  expect(foldName('Haider al-Abadi')).toBe(foldName('Haider Abadi'))
  expect(foldName('Ar-Raqqah')).toBe(foldName('Raqqa'))
  expect(foldName('Côte d’Ivoire')).toBe(foldName("Cote d'Ivoire"))
  expect(foldName('the Kremlin')).toBe('kremlin')
})

property.prop([fc.string()])('a folded name stays as it is when folded again', name => {
  expect(foldName(foldName(name))).toBe(foldName(name))
})
