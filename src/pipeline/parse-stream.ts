import { conlluSentence, withTree, type ConlluSentence } from '../exchange/index.ts'
import { readTokens } from '../language/index.ts'
import type { EnglishModel } from './english.ts'
import { linesOf } from '../page/index.ts'

/** How many sentences are held at a time, at most; a document ends a batch before. */
const MOST_SENTENCES = 256
/** The longest sentence that is one tree; a longer one is read in pieces, whose roots hang on the first. */
const MOST_WORDS = 256

/** CoNLL-U in, CoNLL-U out: the words and sentences as they are given, our lemmas, tags and trees. In constant memory, document by document. */
export async function parseStream(
  input: AsyncIterable<Uint8Array>,
  write: (text: string) => void | Promise<void>,
  model: EnglishModel,
): Promise<void> {
  const decoder = new TextDecoder()
  let batch: ConlluSentence[] = []
  let lines: string[] = []
  const flush = async () => {
    if (batch.length > 0) await write(parsed(batch, model))
    batch = []
  }
  const close = async () => {
    if (lines.length === 0) return
    const sentence = conlluSentence(lines)
    if (batch.length >= MOST_SENTENCES || lines.some(line => line.startsWith('# newdoc'))) await flush()
    batch.push(sentence)
    lines = []
  }
  for await (const { bytes } of linesOf(input)) {
    const line = decoder.decode(bytes).replace(/\r$/, '')
    if (line.trim() === '') await close()
    else lines.push(line)
  }
  await close()
  await flush()
}

/** The sentences of one document, read together: names and words agree across it. */
function parsed(sentences: readonly ConlluSentence[], model: EnglishModel): string {
  const start: number[] = []
  const end: number[] = []
  const bounds = [0]
  const firsts: number[] = []
  let text = ''
  for (const { forms } of sentences) {
    firsts.push(start.length)
    forms.forEach((form, w) => {
      if (w > 0 && w % MOST_WORDS === 0) bounds.push(start.length)
      start.push(text.length)
      text += form
      end.push(text.length)
      text += ' '
    })
    if (forms.length > 0) bounds.push(start.length)
  }
  const { tokens } = readTokens(model, text, start, end, bounds)
  return sentences.map((sentence, s) => withTree(sentence, tokens, firsts[s]!)).join('')
}
