import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { ancestors, type Tokens } from '../../language/index.ts'
import { withInfinitivesAtTheirNouns, withoutCircles, withRangesAsObjects, withVerbsRecovered } from './repair.ts'

const WORDS = ['threats', 'order', 'to', 'attempt', 'severed', 'froze', 'ties', 'have', 'killed', 'between', 'five', 'guards', 'in', 'and']
const RELATIONS = ['amod', 'obj', 'obl', 'nsubj', 'nsubj:pass', 'mark', 'acl', 'fixed', 'flat', 'case', 'nummod', 'advcl', 'conj']

/** A sentence of chance words in a chance tree: word i hangs on one that comes before it in a chance order, so the tree has no circle. */
const SENTENCE = fc
  .array(fc.record({ word: fc.constantFrom(...WORDS), relation: fc.constantFrom(...RELATIONS), above: fc.nat(), place: fc.nat() }), {
    minLength: 2,
    maxLength: 14,
  })
  .map((rows): Tokens => {
    const order = rows.map((_, i) => i).toSorted((a, b) => rows[a]!.place - rows[b]!.place || a - b)
    const head = new Int32Array(rows.length)
    order.forEach((i, k) => (head[i] = k === 0 ? -1 : order[rows[i]!.above % k]!))
    let at = 0
    const start = rows.map(({ word }) => (at += word.length + 1) - word.length - 1)
    return {
      text: rows.map(({ word }) => word).join(' '),
      length: rows.length,
      start: Int32Array.from(start),
      end: Int32Array.from(start, (from, i) => from + rows[i]!.word.length),
      lemma: rows.map(({ word }) => ({ severed: 'sever', froze: 'freeze', killed: 'kill' })[word] ?? word),
      upos: rows.map(({ word }) =>
        /^(?:severed|froze|have|killed)$/.test(word)
          ? 'VERB'
          : word === 'five'
            ? 'NUM'
            : /^(?:to|in|and|between)$/.test(word)
              ? 'ADP'
              : 'NOUN',
      ),
      xpos: rows.map(() => 'NN'),
      head,
      deprel: rows.map(({ relation }, i) => (head[i] === -1 ? 'root' : relation)),
      sentence: new Int32Array(rows.length),
      sentences: Int32Array.of(0, rows.length),
    }
  })

const repaired = (tokens: Tokens): Tokens => withRangesAsObjects(withInfinitivesAtTheirNouns(withVerbsRecovered(tokens)))

/** Words whose chain of heads never ends. */
const circling = (tokens: Tokens): number[] =>
  Array.from({ length: tokens.length }, (_, i) => i).filter(i => ancestors(tokens, i).length > tokens.length)

test('a repair that would hang a word under itself is taken back', () => {
  const words = ['threats', 'in', 'order', 'to', 'attempt']
  const tokens: Tokens = {
    text: words.join(' '),
    length: words.length,
    start: Int32Array.of(0, 8, 11, 17, 20),
    end: Int32Array.of(7, 10, 16, 19, 27),
    lemma: words.with(0, 'threat'),
    upos: ['NOUN', 'ADP', 'NOUN', 'PART', 'VERB'],
    xpos: ['NNS', 'IN', 'NN', 'TO', 'VB'],
    head: Int32Array.of(-1, 4, 1, 4, 0),
    deprel: ['root', 'mark', 'fixed', 'mark', 'acl'],
    sentence: new Int32Array(words.length),
    sentences: Int32Array.of(0, words.length),
  }
  expect(circling(repaired(tokens)).length).toBeGreaterThan(0)
  const sound = withoutCircles(repaired(tokens), tokens)
  expect(circling(sound)).toEqual([])
  expect(sound.head).toEqual(tokens.head)
})

property.prop([SENTENCE], { numRuns: 1000 })('whatever is repaired, no word stands under itself', tokens => {
  expect(circling(withoutCircles(repaired(tokens), tokens))).toEqual([])
})
