/** One measurement of accuracy: what is annotated, by which scorer it is scored, which of its figures count, and the bar of each. */
export interface Task {
  /** What is measured, in words a reader knows. */
  readonly title: string
  /**
   * `annotate`: lines in, lines out. `export`: a record a folder, exported. `coder`: the project's own gold of events, whose path is the `scorer`. `statements`: a
   * half of its own gold of attributions, or how its two readings agree, by the `scorer`. `reliability`: whether scores mean what they say, by the gold at `scorer`. `versions`: real articles, each with a
   * version made of it. `peers`: other readers of English on the same texts. `extractors`: other extractors of articles on the same pages.
   */
  readonly kind: 'annotate' | 'parse' | 'export' | 'coder' | 'statements' | 'reliability' | 'versions' | 'peers' | 'extractors'
  /** Files or folders under the data folder. */
  readonly input: readonly string[]
  /** Layers beside the article; none where only pages are scored. */
  readonly layers?: readonly string[]
  readonly sourceMap?: boolean
  readonly scorer: string
  /** What the scorer is called with: files under the data folder, `OUT` for our answer, or options as they stand. */
  readonly arguments: readonly string[]
  /** The scorer's figures that count, each with the bar that we set ourselves; `least` where less is better. */
  readonly figures: readonly Figure[]
}

export interface Figure {
  readonly key: string
  readonly name: string
  readonly bar?: number
  readonly least?: true
}
