import { expect, test } from 'vitest'
import { RashomonError } from '../page/index.ts'
import { speaking } from './sqlite-error.ts'

const thrown = (error: unknown): unknown => {
  try {
    return speaking('story.rashomon', () => {
      throw error
    })
  } catch (caught) {
    return caught
  }
}

test.each([
  [5, 'locked-record'],
  [6, 'locked-record'],
  [8, 'read-only-record'],
  [10, 'cannot-write'],
  [11, 'corrupt-record'],
  [13, 'cannot-write'],
  [14, 'cannot-write'],
  [26, 'not-a-record'],
])('what SQLite calls %i, and its kinds, is said as %s', (code, said) => {
  for (const errcode of [code, code | (3 << 8)]) {
    const error = thrown(Object.assign(new Error('as SQLite says it'), { errcode }))
    expect(error).toBeInstanceOf(RashomonError)
    expect(error).toMatchObject({ code: said, status: 4 })
    expect((error as Error).message).toContain('story.rashomon')
  }
})

test('what is no fault of the record is thrown as it is', () => {
  for (const error of [new Error('a bug'), Object.assign(new Error('a constraint'), { errcode: 19 }), 'a word'])
    expect(thrown(error)).toBe(error)
})
