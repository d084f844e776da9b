import { isFigure, nameWords } from '../html/name-words.ts'
import { COMMENT_MARKUP } from '../lexicon/comment-markup.ts'

/** Parts of a comment as bits; the lexicon of comment markup explains each. */
export const PART = {
  comment: 1,
  post: 2,
  neutral: 4,
  many: 8,
  author: 16,
  date: 32,
  content: 64,
  meta: 128,
  person: 256,
  changed: 512,
  never: 1024,
  replies: 2048,
  place: 4096,
  quote: 8192,
} as const

type Part = keyof typeof PART

const WORDS = parse(COMMENT_MARKUP)

/** What one name (a class, an id) says, all its words together. */
export interface NameSense {
  /** An OR of {@link PART} over its words. */
  readonly parts: number
  /** Whether it names one comment or post and nothing about one: its words are such, or neutral, or figures. */
  readonly unit: 'comment' | 'post' | undefined
  /** Whether it names the words of that one: "comment-content"; where nothing else is found, that is the comment. */
  readonly says: boolean
}

const NOTHING: NameSense = { parts: 0, unit: undefined, says: false }

/** Cuts a name into words and says what they mean. */
export function senseOf(name: string): NameSense {
  const words = nameWords(name)
  let parts = 0
  let unknown = words.length === 0 ? 2 : 0
  let says = false
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    const part = WORDS.get(word) ?? 0
    parts |= part
    // "message" alone may be a post or its words; "message-body" is its words.
    if ((part & PART.content) !== 0 && (part & (PART.comment | PART.post)) === 0) says = true
    // A first word may be a system's own prefix: "xyz-comment".
    if (part === 0 && !isFigure(word)) unknown += i === 0 && words.length > 1 ? 1 : 2
  }
  if (parts === 0) return NOTHING
  // "post-message" is the message of a post, where "message" alone may be the post.
  const named = words.filter(word => !isFigure(word))
  if (
    named.length > 1 &&
    named[named.length - 1] === 'message' &&
    ((WORDS.get(named[named.length - 2]!) ?? 0) & (PART.comment | PART.post)) !== 0
  ) {
    parts |= PART.content
    says = true
  }
  // "comment-list" holds several, where "list-comment" may be one.
  if (named.length > 1 && named[named.length - 1] === 'list') parts |= PART.many
  // "user-content" is what a user wrote and no user.
  if ((parts & PART.content) !== 0 && words.includes('user')) parts &= ~PART.author
  // "file-name" is an attachment's.
  if (words.includes('file') || words.includes('attachment')) parts &= ~PART.author
  const about = parts & (PART.many | PART.author | PART.date | PART.meta | PART.person | PART.changed | PART.never | PART.place)
  const subject = parts & (PART.comment | PART.post)
  const one = unknown > 1 || about !== 0 || subject === 0 ? undefined : (parts & PART.comment) !== 0 ? 'comment' : 'post'
  return { parts: unknown > 1 && words.length > 4 ? 0 : parts, unit: one, says }
}

/** A name with its figures masked: all comments of a page have one. */
export const maskOf = (name: string): string => name.replaceAll(/\d+/g, '#')

/** The figures that a name ends in. */
export const numberIn = (name: string): string | undefined => /(\d+)\D*$/.exec(name)?.[1]

function parse(lexicon: string): ReadonlyMap<string, number> {
  const words = new Map<string, number>()
  for (const line of lexicon.split('\n')) {
    const [part, ...names] = line.trim().split(/\s+/)
    if (part === undefined || part === '') continue
    for (const name of names) words.set(name, (words.get(name) ?? 0) | PART[part as Part])
  }
  return words
}
