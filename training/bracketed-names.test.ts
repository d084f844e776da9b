import { expect, test } from 'vitest'
import { articlesOf } from './bracketed-names.ts'

test('names in brackets come out as spans of the text without brackets, paragraph by paragraph', () => {
  const [first, second] = articlesOf("# a-1\n[LOC Lomé] waits\n[PER Afi Adjo] of the [ORG Fishers' Union] left.\n\n# a-2\nNo names here\n")
  expect(first).toEqual([
    { text: 'Lomé waits', names: [{ start: 0, end: 4, type: 'LOC' }] },
    {
      text: "Afi Adjo of the Fishers' Union left.",
      names: [
        { start: 0, end: 8, type: 'PER' },
        { start: 16, end: 30, type: 'ORG' },
      ],
    },
  ])
  expect(second).toEqual([{ text: 'No names here', names: [] }])
})

test('a bracket that marks no name is an error of whoever wrote it', () => {
  expect(() => articlesOf('The [sic] words of [PER Kodjo]')).toThrow(/marks no name/)
  expect(() => articlesOf('[PER Kodjo [ORG Union]]')).toThrow(/marks no name/)
})
