import { expect, test } from 'vitest'
import { languageOf } from './language.ts'

const ENGLISH = 'The harbour was closed on Monday because the wind had risen, and the ferry stayed where it was until the evening. '.repeat(
  6,
)
const GERMAN =
  'Der Hafen wurde am Montag geschlossen, weil der Wind zugenommen hatte, und die Fähre blieb bis zum Abend an ihrem Platz. '.repeat(6)

test('a template that says the wrong language of a long text is not believed', () => {
  expect(languageOf('de', ENGLISH)).toBe('en')
  expect(languageOf('en-US', GERMAN)).toBe('de')
})

test('what a page says is kept where the text agrees, or is too short to tell', () => {
  expect(languageOf('en_GB', ENGLISH)).toBe('en-GB')
  expect(languageOf('de', 'Harbour closed.')).toBe('de')
})

test('a text of which nothing is said is told by its letters', () => {
  expect(languageOf(undefined, GERMAN)).toBe('de')
  expect(languageOf(undefined, 'No.')).toBe('und')
})
