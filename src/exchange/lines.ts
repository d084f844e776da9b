import type { Article, Block, Comment } from '../article/index.ts'
import type { Claim, Disagreement, Lineage, Position, Versions } from '../comparison/index.ts'
import type { ErrorCode, MediaType } from '../page/index.ts'
import type { Actor, Attribution, Event, Place, Quantity, Reading, Time } from '../reading/index.ts'
import type { Run } from '../record/index.ts'
import type { Relation } from '../situation/index.ts'

/**
 * The lines of the JSON Lines exchange, one type for each file, from which the schemas in schema/ are generated. All offsets are UTF-16 code
 * units of the article's text, `[start, end)`, but for `source` and `blockStart`, which count in the page's decoded source.
 */

/** `[start, end)`. */
export type Pair = readonly [start: number, end: number]

/** A page as `annotate` takes it: one of `html` and `text`. */
export interface RequestLine {
  readonly id: string
  readonly html?: string
  readonly text?: string
  readonly url?: string
  readonly outlet?: string
  readonly title?: string
  /** `YYYY-MM-DD`. */
  readonly published?: string
  /** `text` is the article and nothing else: it is taken whole. */
  readonly plain?: boolean
}

/** What `annotate` answers: the layers that were asked for. */
export interface AnnotationLine {
  /** The id of the line that was answered. */
  readonly id: string
  readonly article: AnnotatedArticle
  readonly comments?: readonly Comment[]
  readonly sentences?: readonly Pair[]
  readonly tokens?: readonly TokenLine[]
  readonly names?: readonly Reading['names'][number][]
  readonly times?: readonly Time[]
  readonly places?: readonly Place[]
  readonly quantities?: readonly QuantityLine[]
  readonly actors?: readonly Actor[]
  readonly attributions?: readonly Attribution[]
  readonly events?: readonly EventLine[]
  /** What was left unread at the end of a very long article: nothing is said of these words. */
  readonly unread?: Pair
}

/** What `annotate` answers to a line that cannot be read. */
export interface FailureLine {
  /** Null where the line has no id that can be told. */
  readonly id: string | null
  readonly error: { readonly code: ErrorCode | 'internal'; readonly message: string }
}

export interface AnnotatedArticle extends Omit<Article, 'blocks'> {
  readonly blocks: readonly AnnotatedBlock[]
}

export interface AnnotatedBlock extends Block {
  /**
   * With `--source-map`: from where to where the block stands in the page's decoded source; several stretches where something that a reader sees,
   * and that is none of it, lies between. Absent where the page does not hold it.
   */
  readonly source?: Pair | readonly Pair[]
}

/** `head` counts in the sentence from 1, 0 is the root; `deprel` is UD's. */
export type TokenLine = readonly [start: number, end: number, lemma: string, upos: string, xpos: string, head: number, deprel: string]

export interface QuantityLine extends Omit<Quantity, 'counted'> {
  /** The words that say what is counted. */
  readonly counted?: Pair
}

export interface EventLine extends Omit<Event, 'counts'> {
  readonly counts: { readonly [what: string]: QuantityLine }
}

export type ArticleLine = Article

export type CommentLine = Comment

export interface ActorLine extends Actor {
  readonly article: string
}

export type AttributionLine = Attribution

export type VersionsLine = Versions

export type LineageLine = Lineage

export type ClaimLine = Claim

export type DisagreementLine = Disagreement

export type PositionLine = Position

export type RelationLine = Relation

/** `run.json`: what an export was made of and by. */
export interface RunFile {
  /** The version that exported. */
  readonly version: string
  /** The versions, models and settings that the pages were read by; one, unless the record was added to by another version. */
  readonly runs: readonly Run[]
  /** Every page that went in, by its SHA-256. */
  readonly pages: readonly {
    readonly sha256: string
    readonly article: string
    readonly mediaType: MediaType
    readonly bytes: number
    readonly path?: string
    readonly url?: string
    readonly canonical?: string
    readonly captured?: string
    readonly member?: string
    readonly summary?: true
  }[]
  /** How many lines each file has; of a table how many rows. */
  readonly lines: { readonly [file: string]: number }
  /** Of tables of events in another project's columns: how many events are not in them, since they were not done, or stand in an earlier version of an article. */
  readonly leftOut?: { readonly notDone: number; readonly earlierVersions: number }
}
