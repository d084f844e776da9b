import { expect, test } from 'vitest'
import { mastheadOf } from './masthead.ts'

test('a short line of capitalised words above the title is the outlet, its motto aside', () => {
  expect(mastheadOf(['HARBOUR WITNESS', '', 'Ferry runs aground'], 'Ferry runs aground')).toBe('HARBOUR WITNESS')
  expect(mastheadOf(['Voice of the Coast: news from both shores', 'Ferry runs aground'], 'Ferry runs aground')).toBe('Voice of the Coast')
})

test('below the title only a line with a noun of papers is, so that a byline or a place is none', () => {
  expect(mastheadOf(['Ferry runs aground', 'Harbour Dispatch', 'It happened at night.'], 'Ferry runs aground')).toBe('Harbour Dispatch')
  expect(mastheadOf(['Ferry runs aground', 'Anna Lind', 'It happened at night.'], 'Ferry runs aground')).toBeUndefined()
})

test('menus, dates and sharing lines are no outlet', () => {
  for (const line of ['All PostsPolitics (Foreign)', 'Friday, 3 May 2019', 'Share this: Facebook Twitter', 'We are closed.'])
    expect(mastheadOf([line, 'Ferry runs aground'], 'Ferry runs aground'), line).toBeUndefined()
})
