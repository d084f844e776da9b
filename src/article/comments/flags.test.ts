import { expect, test } from 'vitest'
import { flagsOf } from './flags.ts'

test.each([
  ['You are liars and cowards.', ['attack']],
  ['What the f**k is this', ['profanity']],
  ['This is bullshit, you IDIOTS: https://example.org', ['attack', 'profanity', 'link']],
  ['The ambassador assessed the class of passengers.', []],
  ['A peaceful comment.', []],
  ['см. www.example.org, идиоты', ['attack', 'link']],
  // Disguised, and the same letters in another language or in earnest.
  ['What a load of sh1t.', ['profanity'], 'en'],
  ['Das Abo kostet 717 Euro und ist assoziiert.', [], 'de'],
  ['The sex of the victims of rape is not told, Dickinson wrote.', [], 'en'],
] as [string, string[], string?][])('%s', (text, flags, language) => expect(flagsOf(text, language)).toEqual(flags))
