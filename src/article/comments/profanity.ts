import { DataSet, englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity'
import { NOT_PROFANE } from '../lexicon/not-profane.ts'

const LEFT_OUT: ReadonlySet<string> = new Set(NOT_PROFANE.trim().split(/\s+/))

/** Made once: the library's English words, with the letters and figures that readers put in their place ("sh1t"). */
const MATCHER = new RegExpMatcher({
  ...new DataSet<{ originalWord: string }>()
    .addAll(englishDataset)
    .removePhrasesIf(({ metadata }) => metadata !== undefined && LEFT_OUT.has(metadata.originalWord))
    .build(),
  ...englishRecommendedTransformers,
})

/** What is looked at of a comment: a longer one has shown its tone by then. */
const LOOK_AT = 5_000

/** Whether an English text has words that are not used in polite company, however they are spelt. */
export function isProfane(text: string): boolean {
  return MATCHER.hasMatch(text.slice(0, LOOK_AT))
}
