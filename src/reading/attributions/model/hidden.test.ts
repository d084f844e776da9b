import { expect, test } from 'vitest'
import { projection, type Language, type Tokens } from '../../../language/index.ts'
import { labels } from './crf.ts'
import {
  addRoles,
  cueSums,
  cueUnits,
  kindColumns,
  kindSums,
  kindUnits,
  leak,
  placeOf,
  places,
  RoleProducts,
  roleColumns,
  roleUnits,
} from './hidden.ts'
import { KINDS } from './model.ts'
import type { Window } from './window.ts'

const width = 2
const some = (length: number, step: number) => Float32Array.from({ length }, (_, k) => Math.sin((k + 1) * step))
const bytes = (length: number, step: number) => Int8Array.from({ length }, (_, k) => Math.round(100 * Math.cos(k * step)))
const matrix = (columns: number, step: number) => ({
  rows: width,
  columns,
  numbers: bytes(width * columns, step),
  scales: some(columns, step).map(Math.abs),
})
const [cues, roles, kinds] = [matrix(cueUnits, 0.3), matrix(roleColumns, 0.4), matrix(kindColumns, 0.5)]
const hidden = {
  ofCues: projection(cues),
  ofRoles: projection(roles),
  ofKinds: projection(kinds),
  cueBias: some(cueUnits, 0.7),
  cueOut: some(cueUnits, 0.8),
  place: some(places * roleUnits, 0.9),
  roleOut: some(labels * roleUnits, 1.1),
  kindBias: some(kindUnits, 1.2),
  kindOut: some(KINDS.length * kindUnits, 1.3),
}

/** Two sentences: "aa bb." and "cc". */
const tokens: Tokens = {
  text: 'aa bb. cc',
  length: 4,
  start: Int32Array.of(0, 3, 5, 7),
  end: Int32Array.of(2, 5, 6, 9),
  lemma: ['aa', 'bb', '.', 'cc'],
  upos: ['NOUN', 'VERB', 'PUNCT', 'NOUN'],
  xpos: ['NN', 'VBD', '.', 'NN'],
  head: Int32Array.of(1, -1, 1, -1),
  deprel: ['nsubj', 'root', 'punct', 'root'],
  sentence: Int32Array.of(0, 0, 0, 1),
  sentences: Int32Array.of(0, 3, 4),
}
const states = [
  [8000, -4000],
  [16384, 2000],
  [0, 0],
  [-9000, 12000],
]
const language: Language = {
  tokens,
  names: [],
  states: { width, sentences: [Int16Array.from(states.slice(0, 3).flat()), Int16Array.from(states[3]!)] },
}

const product = ({ columns, numbers, scales }: ReturnType<typeof matrix>, token: number, column: number) =>
  states[token]!.reduce((sum, value, row) => sum + (value / 16384) * numbers[row * columns + column]! * scales[column]!, 0)
const active = (z: number) => (z > 0 ? z : leak * z)

test('what the layer of cues adds is the sum of its units', () => {
  const found = cueSums(hidden, language, [1, 3])
  ;[1, 3].forEach((token, n) => {
    let sum = 0
    for (let j = 0; j < cueUnits; j++) sum += hidden.cueOut[j]! * active(product(cues, token, j) + hidden.cueBias[j]!)
    expect(found[n]).toBeCloseTo(sum, 1)
  })
})

test('what the layer of roles adds to a unit comes of the unit, its cue and where it stands towards it', () => {
  const w: Window = { token: Int32Array.of(0, 1, 3), quotation: Int32Array.of(-1, -1, 0), length: 3, cue: 1 }
  const emission = new Float64Array(3 * labels)
  addRoles(hidden, new RoleProducts(hidden, language), 1, w, emission)
  for (let u = 0; u < 3; u++)
    for (let b = 0; b < labels; b++) {
      let sum = 0
      for (let j = 0; j < roleUnits; j++)
        sum +=
          hidden.roleOut[b * roleUnits + j]! *
          active(product(roles, w.token[u]!, j) + product(roles, 1, roleUnits + j) + hidden.place[placeOf(w, u) * roleUnits + j]!)
      expect(emission[u * labels + b]).toBeCloseTo(sum, 1)
    }
})

test('what the layer of kinds adds comes of the mean of the words that are said, and of the cue', () => {
  const finding = {
    at: 1,
    speaker: -1,
    content: [
      { start: 0, end: 2 },
      { start: 7, end: 9 },
    ],
    score: 1,
    why: 'learned',
  }
  const [scores] = kindSums(hidden, language, [finding])
  expect(scores).toHaveLength(KINDS.length)
  scores!.forEach((score, k) => {
    let sum = 0
    for (let j = 0; j < kindUnits; j++) {
      const mean = (product(kinds, 0, j) + product(kinds, 3, j)) / 2
      sum += hidden.kindOut[k * kindUnits + j]! * active(hidden.kindBias[j]! + mean + product(kinds, 1, kindUnits + j))
    }
    expect(score).toBeCloseTo(sum, 1)
  })
})
