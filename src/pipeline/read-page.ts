import { runsOf, type Article, type Comment, type Given, type SourceMap } from '../article/index.ts'
import { readLanguage, sentenceCount, sentenceSpan, type Language, type Model } from '../language/index.ts'
import type { Page, Span } from '../page/index.ts'
import { readingOf, type AttributionModel, type OwnGazetteer, type Reading } from '../reading/index.ts'
import { statedArticle } from './stated-article.ts'

/** What one page gives on its way through the house, from the article to its reading. */
export interface PageReading {
  readonly page: Page
  readonly article: Article
  readonly comments: readonly Comment[]
  readonly map: SourceMap
  readonly language: Language
  readonly sentences: readonly Span[]
  readonly reading: Reading
  /** What was left unread at the end of a very long article; its text is there, nothing is said of it. */
  readonly unread?: Span
}

/**
 * How much of an article is read, in UTF-16 code units: about a hundred thousand words, a long book. A page that is longer is no article, and must
 * not hold up the others for minutes.
 */
export const MOST_READ = 600_000

/** Reads one page, whole. A pure function of the page, what is given of it, and the model: on any thread the same. */
export function readPage(
  page: Page,
  model: Model & { readonly cues?: AttributionModel; readonly own?: OwnGazetteer },
  given: Given = {},
  most = MOST_READ,
): PageReading {
  const { article, comments, map } = statedArticle(page, given)
  const runs = runsOf(article)
  const unread = runs.find(run => run.end > most)
  const language = readLanguage(model, article.text, unread ? runs.filter(run => run.end <= unread.start) : runs)
  const sentences = Array.from({ length: sentenceCount(language.tokens) }, (_, s) => sentenceSpan(language.tokens, s))
  return {
    page,
    article,
    comments,
    map,
    language,
    sentences,
    reading: readingOf(article, language, model.cues, model.own),
    ...(unread ? { unread: { start: unread.start, end: article.text.length } } : {}),
  }
}

/** As {@link readPage}, but only as far as the article and its comments: for callers who ask for nothing that needs its words read. */
export function readPageOnly(page: Page, given: Given = {}): PageReading {
  return { page, ...statedArticle(page, given), language: NO_LANGUAGE, sentences: [], reading: NO_READING }
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
  states: { width: 0, sentences: [] },
}
const NO_READING: Reading = { names: [], times: [], places: [], quantities: [], actors: [], attributions: [], events: [] }
