import { readArticle, runsOf, type Article, type Comment, type Given, type SourceMap } from '../article/index.ts'
import { readLanguage, sentenceCount, sentenceSpan, type Language, type Model } from '../language/index.ts'
import type { Page, Span } from '../page/index.ts'
import { readingOf, type AttributionModel, type Reading } from '../reading/index.ts'

/** What one page gives on its way through the house, from the article to its reading. */
export interface PageReading {
  readonly article: Article
  readonly comments: readonly Comment[]
  readonly map: SourceMap
  readonly language: Language
  readonly sentences: readonly Span[]
  readonly reading: Reading
}

/** Reads one page, whole. A pure function of the page, what is given of it, and the model: on any thread the same. */
export function readPage(page: Page, model: Model & { readonly cues?: AttributionModel }, given: Given = {}): PageReading {
  const { article, comments, map } = readArticle(page, given)
  const language = readLanguage(model, article.text, runsOf(article))
  const sentences = Array.from({ length: sentenceCount(language.tokens) }, (_, s) => sentenceSpan(language.tokens, s))
  return { article, comments, map, language, sentences, reading: readingOf(article, language, model.cues) }
}

/** As {@link readPage}, but only as far as the article and its comments: for callers who ask for nothing that needs its words read. */
export function readPageOnly(page: Page, given: Given = {}): PageReading {
  return { ...readArticle(page, given), language: NO_LANGUAGE, sentences: [], reading: NO_READING }
}

const NONE = new Int32Array(0)
const NO_LANGUAGE: Language = {
  tokens: {
    text: '',
    length: 0,
    start: NONE,
    end: NONE,
    lemma: [],
    upos: [],
    xpos: [],
    head: NONE,
    deprel: [],
    sentence: NONE,
    sentences: new Int32Array(1),
  },
  names: [],
}
const NO_READING: Reading = { names: [], times: [], places: [], quantities: [], actors: [], attributions: [], events: [] }
