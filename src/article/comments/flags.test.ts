import { expect, test } from 'vitest'
import { flagsOf } from './flags.ts'

test.each([
  ['You are liars and cowards.', ['attack']],
  ['What the f**k is this', ['profanity']],
  ['This is bullshit, you IDIOTS: https://example.org', ['attack', 'profanity', 'link']],
  ['The ambassador assessed the class of passengers.', []],
  ['A peaceful comment.', []],
  ['см. www.example.org, идиоты', ['attack', 'link']],
])('%s', (text, flags) => expect(flagsOf(text)).toEqual(flags))
