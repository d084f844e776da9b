import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { nameWords } from './name-words.ts'

test('a name is cut at marks, figures and capitals', () => {
  expect(nameWords('relatedArticles')).toEqual(['related', 'articles'])
  expect(nameWords('comment-authorName_12')).toEqual(['comment', 'author', 'name', '12'])
  expect(nameWords('__post12b')).toEqual(['post', '12', 'b'])
  expect(nameWords('HTMLbody')).toEqual(['htmlbody'])
  expect(nameWords('überBlick-2')).toEqual(['über', 'blick', '2'])
  expect(nameWords('--')).toEqual([])
})

test.prop([fc.stringMatching(/^[a-zA-Z0-9_-]{0,20}$/)])('names in ASCII are cut as all others are', name => {
  expect(nameWords(name)).toEqual(nameWords(`${name} é`).slice(0, -1))
})
