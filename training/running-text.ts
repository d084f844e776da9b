/** Treebank documents as running text: sentences joined as they stood, paragraphs by an empty line, with the spans of words and sentences. */
import type { Sentence } from './conllu.ts'

export interface RunningText {
  readonly text: string
  readonly sentences: readonly { readonly start: number; readonly end: number }[]
  /** Spans of the syntactic words of each sentence; words that are no part of their surface word share its span. */
  readonly words: readonly (readonly { readonly start: number; readonly end: number }[])[]
}

export function runningText(sentences: readonly Sentence[]): RunningText {
  let text = ''
  let spaced = false
  const spans: { start: number; end: number }[] = []
  const words: { start: number; end: number }[][] = []
  sentences.forEach((sentence, s) => {
    if (s > 0) text += sentence.opens ? '\n\n' : spaced ? ' ' : ''
    const start = text.length
    const row: { start: number; end: number }[] = []
    for (let i = 0; i < sentence.words.length; ) {
      const range = sentence.ranges.find(({ first }) => first === i + 1)
      const [form, spaceAfter, count] = range
        ? [range.form, range.spaceAfter, range.last - range.first + 1]
        : [sentence.words[i]!.form, sentence.words[i]!.spaceAfter, 1]
      const parts = sentence.words.slice(i, i + count).map(word => word.form)
      let at = text.length
      const joined = parts.join('').length === form.length
      for (const part of parts) {
        row.push(joined ? { start: at, end: at + part.length } : { start: text.length, end: text.length + form.length })
        at += part.length
      }
      text += form
      i += count
      if (i < sentence.words.length && spaceAfter) text += ' '
      spaced = spaceAfter
    }
    spans.push({ start, end: text.length })
    words.push(row)
  })
  return { text, sentences: spans, words }
}
