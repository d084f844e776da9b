import { expect, test } from 'vitest'
import type { Tokens } from '../language/index.ts'
import { conlluSentence, withTree } from './conllu.ts'

const row = (id: string, form: string) => [id, form, '_', '_', '_', 'Number=Sing', '_', '_', '_', 'SpaceAfter=No'].join('\t')

/** A table of so many words, each hanging on the one before; those in `roots` are roots. */
function chain(forms: readonly string[], roots: readonly number[]): Tokens {
  return {
    text: forms.join(' '),
    length: forms.length,
    start: Int32Array.from(forms.keys()),
    end: Int32Array.from(forms.keys(), i => i + 1),
    lemma: forms.map(form => form.toLowerCase()),
    upos: forms.map(() => 'NOUN'),
    xpos: forms.map(() => 'NN'),
    head: Int32Array.from(forms.keys(), i => (roots.includes(i) ? -1 : i - 1)),
    deprel: forms.map((_, i) => (roots.includes(i) ? 'root' : 'dep')),
    sentence: new Int32Array(forms.length),
    sentences: Int32Array.from([0, forms.length]),
  }
}

test('comments, ranges and empty nodes stand as they stood; only the columns of the tree are ours', () => {
  const lines = ['# sent_id = 1', row('1-2', "Don't"), row('1', 'Do'), row('2', "n't"), row('2.1', 'gone')]
  const sentence = conlluSentence(lines)
  expect(sentence.forms).toEqual(['Do', "n't"])
  expect(withTree(sentence, chain(sentence.forms, [0]), 0).split('\n')).toEqual([
    '# sent_id = 1',
    lines[1],
    '1\tDo\tdo\tNOUN\tNN\t_\t0\troot\t_\tSpaceAfter=No',
    "2\tn't\tn't\tNOUN\tNN\t_\t1\tdep\t_\tSpaceAfter=No",
    lines[4],
    '',
    '',
  ])
})

test('a sentence read in pieces is one tree all the same', () => {
  const sentence = conlluSentence(['a', 'b', 'c', 'd'].map((form, i) => row(String(i + 1), form)))
  const rows = withTree(sentence, chain(sentence.forms, [0, 2]), 0)
    .trim()
    .split('\n')
    .map(line => line.split('\t').slice(6, 8))
  expect(rows).toEqual([
    ['0', 'root'],
    ['1', 'dep'],
    ['1', 'parataxis'],
    ['3', 'dep'],
  ])
})

test('a line that has not ten columns is named', () => {
  expect(() => conlluSentence(['1\tDo'])).toThrow(/2 columns.*1\tDo/)
})
