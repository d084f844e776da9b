/** What is seen of a sentence that may say that something could not be verified: for a logistic regression, which knows what the rules of notice.ts make of it. */
import { sentenceCount, sentenceSpan, type Tokens } from '../../language/index.ts'
import { hash, mix } from './model/columns.ts'
import { nounIn, type Notice } from './notice.ts'
import { placesOf, speakersOf, type Place, type Told } from './unverified.ts'

const salt = Array.from({ length: 8 }, (_, k) => hash(`noted ${k}`))
const denying = new Set([
  'not',
  "n't",
  'n’t',
  'no',
  'nobody',
  'none',
  'neither',
  'nor',
  'never',
  'without',
  'unable',
  'nothing',
  'impossible',
])

/** What of an article's statements is needed again and again to tell which are meant. */
export interface Noted {
  readonly all: readonly Told[]
  readonly places: readonly Place[]
  /** The outermost speaker of each statement. */
  readonly speakers: readonly string[]
  /** How many speakers there are. */
  readonly many: number
  /** How much of each sentence somebody says who is no outlet: the largest share of one statement. */
  readonly spoken: Float64Array
}

export function notedOf(tokens: Tokens, all: readonly Told[]): Noted {
  const places = placesOf(tokens, all)
  const speakers = speakersOf(all)
  const spoken = new Float64Array(sentenceCount(tokens))
  all.forEach(({ finding, source }, k) => {
    if (source.anonymity === 'outlet') return
    for (let s = places[k]!.first; s <= places[k]!.last && s < spoken.length; s++) {
      const { start, end } = sentenceSpan(tokens, s)
      for (const span of finding.content)
        spoken[s] = Math.max(spoken[s]!, (Math.min(span.end, end) - Math.max(span.start, start)) / (end - start))
    }
  })
  return { all, places, speakers, many: new Set(speakers).size, spoken }
}

/** A sentence of which somebody says more than this share is no notice of the outlet's, unless a rule knows it as one. */
export const quoted = 0.6

/** A sentence that may be a notice. */
export interface Candidate extends Notice {
  /** Whether the rules say that it is one. */
  readonly ruled: boolean
}

/** A sentence that no rule knows as a notice, taken for one as a whole. */
export function wholeNotice(tokens: Tokens, sentence: number): Candidate {
  const { start, end } = sentenceSpan(tokens, sentence)
  const of = nounIn(tokens.text.slice(start, end), 0, end - start)
  return { sentence, start, end, ruled: false, ...(of && { of: { ...of, at: start + of.at, end: start + of.end } }) }
}

/** What tells whether a sentence is a notice of the outlet's, as hashes. */
export function noticeFeatures(tokens: Tokens, sentence: number, ruled: boolean, { spoken }: Noted): number[] {
  const out: number[] = []
  const put = (n: number, value: number) => void out.push(mix(salt[n]!, value))
  const share = spoken[sentence]! > quoted ? 2 : spoken[sentence]! > 0.25 ? 1 : 0
  const lemmas = lemmasIn(tokens, sentence)
  const denied = lemmas.some(lemma => denying.has(lemma)) ? 1 : 0
  const rule = ruled ? 1 : 0
  put(0, rule)
  put(1, mix(share, rule))
  put(2, mix(denied, share))
  put(3, sentence === 0 ? 0 : 1)
  for (const [k, lemma] of lemmas.entries()) {
    const one = hash(lemma)
    put(4, one)
    put(5, mix(one, hash(lemmas[k + 1] ?? '.')))
    put(6, mix(hash(lemmas[k + 2] ?? '.'), one))
    if (denied) put(7, one)
  }
  return [...new Set(out)]
}

/** The words of a sentence, names and numbers all alike: it matters that there is one, not which. */
export function lemmasIn({ sentences, upos, lemma }: Tokens, sentence: number): string[] {
  const found: string[] = []
  for (let i = sentences[sentence]!; i < sentences[sentence + 1]!; i++)
    found.push(upos[i] === 'PROPN' ? 'Name' : upos[i] === 'NUM' ? '9' : lemma[i]!.toLowerCase())
  return found
}
