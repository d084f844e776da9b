import { expect, test } from 'vitest'
import { CAMEO } from '../lexicon/cameo.ts'
import { cameoOf, QUAD_CODES } from './cameo.ts'

test('every line of the lexicon is a code, a value between -10 and 10 and words, in the order of the codes', () => {
  const lines = CAMEO.trim()
    .split('\n')
    .map(line => line.split(' | '))
  for (const [code, goldstein, words] of lines) {
    expect(code).toMatch(/^(?:0[1-9]|1\d|20)\d{0,2}$/)
    expect(Math.abs(Number(goldstein))).toBeLessThanOrEqual(10)
    expect(words).toMatch(/^[A-Z]/)
  }
  const codes = lines.map(([code]) => code!)
  expect(codes).toEqual([...new Set(codes)].toSorted())
  expect(codes.filter(code => code.length === 2)).toHaveLength(20)
})

test('a code has its base and root; one that CAMEO does not have, or none, is the general one of the type', () => {
  expect(cameoOf({ cameo: '0841', type: 'CONCEDE' })).toMatchObject({ base: '084', root: '08', quad: 2, goldstein: 7 })
  expect(cameoOf({ cameo: '999', type: 'ASSAULT' }).code).toBe('190')
  expect(cameoOf({ type: 'THREATEN' })).toMatchObject({ code: '130', quad: 3 })
})

test('the four classes end at roots 05, 08, 13 and 20', () => {
  const quads = ['01', '05', '06', '08', '09', '13', '14', '20'].map(root => cameoOf({ cameo: `${root}0`, type: 'CONSULT' }).quad)
  expect(quads).toEqual([1, 1, 2, 2, 3, 3, 4, 4])
})

test('every type has a general code whose root is of CAMEO', () => {
  for (const type of Object.keys(QUAD_CODES) as (keyof typeof QUAD_CODES)[]) expect(cameoOf({ type }).words).not.toBe('')
})
