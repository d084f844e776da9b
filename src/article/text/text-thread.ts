import { afterReplyTo } from '../comments/comment-words.ts'
import { commentHead, isActionLine, isReaderName, type CommentHead } from '../comments/comment-head.ts'
import { SpokenSoFar } from '../comments/reply-names.ts'
import type { Voice } from '../comments/voice.ts'
import type { DayOrder } from '../dates/stated-date.ts'
import type { Boilerplate } from './boilerplate.ts'
import type { Line } from './lines.ts'
import { isProse } from './shape.ts'

/** Readers' comments in a plain text, and the line from which on the text is no longer the article's. */
export interface TextThread {
  readonly voices: readonly Voice[]
  /** Index of the first line of the comments, or of what announces them; the number of lines where there are none. */
  readonly begins: number
}

/** A head with the lines it takes. */
interface Head extends CommentHead {
  readonly line: number
  /** The first line after the head. */
  readonly body: number
  readonly indent: number
}

/**
 * Finds comments by the heads above them ("3. Ann says:", "Ann • 2 years ago") or the buttons below them ("Like · Reply · 3h"). One head proves
 * nothing ("The minister said:"): it takes a list mark, a heading that announces comments, or the same shape again.
 */
export function textThread(lines: readonly Line[], kinds: readonly (Boilerplate | undefined)[], order: DayOrder): TextThread {
  const firstProse = lines.findIndex((line, i) => kinds[i] === undefined && isProse(line.text) && !commentHead(line.text, order))
  const announced = lines.findIndex((_, i) => (kinds[i] === 'comments' || kinds[i] === 'end') && firstProse >= 0 && i > firstProse)
  const heads = acceptedHeads(headsIn(lines, kinds, order), lines, firstProse, announced < 0 ? lines.length : announced)
  const voices = heads.length > 0 ? voicesUnder(heads, lines, kinds) : voicesAbove(lines, kinds, announced)
  if (voices.length === 0) return { voices, begins: lines.length }
  let begins = heads[0]?.line ?? lines.findIndex(line => line.start >= voices[0]!.start)
  if (announced >= 0 && announced < begins) begins = announced
  return { voices, begins }
}

function headsIn(lines: readonly Line[], kinds: readonly (Boilerplate | undefined)[], order: DayOrder): Head[] {
  const heads: Head[] = []
  for (let i = 0; i < lines.length; i++) {
    if (kinds[i] !== undefined) continue
    const line = lines[i]!
    const head = isActionLine(line.text) ? undefined : commentHead(line.text, order)
    if (!head || head.shape === 'date') continue
    const whole = { ...head, line: i, body: i + 1, indent: line.indent }
    if (head.published !== undefined || !(head.shape === 'name' || head.shape === 'verb' || head.shape === 'by')) {
      heads.push(whole)
      continue
    }
    const below = dateBelow(lines, i, order)
    if (below) heads.push({ ...whole, ...below, shape: 'name+date' })
    else if (head.shape !== 'name') heads.push(whole)
    if (below) i = below.body - 1
  }
  return heads
}

/** A line with nothing but a date below a name, at most two lines on ("Ann / in reply to Omar / 3 May 2014"). */
function dateBelow(lines: readonly Line[], name: number, order: DayOrder): Pick<Head, 'published' | 'answers' | 'body'> | undefined {
  let answers: string | undefined
  for (let i = name + 1; i < lines.length && i <= name + 3; i++) {
    const { text } = lines[i]!
    const reply = afterReplyTo(text)
    if (reply > 0 && text.length < 80) answers = text.slice(reply).replace(/^[\s:]+/, '')
    else if (!isActionLine(text) || commentHead(text, order)?.shape === 'date') {
      const date = commentHead(text, order)
      if (date?.shape !== 'date') return undefined
      return {
        body: i + 1,
        ...(date.published === undefined ? {} : { published: date.published }),
        ...(answers === undefined ? {} : { answers }),
      }
    }
  }
  return undefined
}

/** The heads that others of their shape, a list mark or an announcement confirm. */
function acceptedHeads(heads: readonly Head[], lines: readonly Line[], firstProse: number, announced: number): Head[] {
  const below = heads.filter(({ line }) => line > announced || (firstProse >= 0 && line > firstProse) || announced === lines.length)
  const counts = new Map<string, number>()
  for (const head of below) counts.set(kindOf(head), (counts.get(kindOf(head)) ?? 0) + 1)
  const known = new Set<string>()
  for (const head of below) {
    const count = counts.get(kindOf(head))!
    const afterAnnouncement = head.line > announced
    if (confirms(head, count, afterAnnouncement)) known.add(kindOf(head))
  }
  return below.filter(
    head => known.has(kindOf(head)) && !(head.shape.startsWith('verb') && /^(?:he|she|it|they|we|i)$/i.test(head.author ?? '')),
  )
}

const kindOf = ({ shape, marked }: Head): string =>
  shape === 'verb' || shape === 'by' ? `${shape}${marked ? ' in a list' : ''}` : shape.startsWith('verb') ? 'name+date' : shape

function confirms({ shape, marked, number }: Head, count: number, announced: boolean): boolean {
  if (shape === 'verb') return marked || (announced && count >= 1)
  if (shape === 'by') return number !== undefined && (announced || count >= 2)
  return announced || count >= 2
}

function voicesUnder(heads: readonly Head[], lines: readonly Line[], kinds: readonly (Boilerplate | undefined)[]): Voice[] {
  const voices: Voice[] = []
  const spoken = new SpokenSoFar()
  const nested = nesting(heads)
  const isFlat = nested.every(above => above === undefined)
  for (let i = 0; i < heads.length; i++) {
    const head = heads[i]!
    const next = heads[i + 1]?.line ?? lines.length
    const body = bodyOf(head, lines, kinds, next)
    const text = [head.rest, body.text].filter(Boolean).join('\n')
    const named = body.answers ?? head.answers
    const parent = nested[i] ?? (named === undefined ? undefined : spoken.named(named)) ?? (isFlat ? spoken.addressed(text) : undefined)
    voices.push({
      ...(head.author === undefined ? {} : { author: head.author }),
      ...((head.published ?? body.published) === undefined ? {} : { published: head.published ?? body.published }),
      text,
      start: lines[head.line]!.start,
      end: body.end,
      ...(parent === undefined ? {} : { parent }),
    })
    spoken.add(i, head.author, head.number)
  }
  return voices
}

/** The parent of each head by its indent, or by numbers such as "3.1"; undefined for those at the top. */
function nesting(heads: readonly Head[]): (number | undefined)[] {
  const byNumber = new Map<string, number>()
  const open: number[] = []
  return heads.map((head, i) => {
    const path = head.number?.includes('.') ? byNumber.get(head.number.slice(0, head.number.lastIndexOf('.'))) : undefined
    if (head.number !== undefined) byNumber.set(head.number, i)
    // Figures set flush right move a head by one column: a reply stands at least two further in.
    while (open.length > 0 && heads[open[open.length - 1]!]!.indent > head.indent - 2) open.pop()
    const parent = path ?? open.at(-1)
    open.push(i)
    return parent
  })
}

interface Body {
  readonly text: string
  readonly end: number
  readonly published?: string
  readonly answers?: string
}

/** The lines of a comment as far as the next head or the end of the comments, without buttons. */
function bodyOf(head: Head, lines: readonly Line[], kinds: readonly (Boilerplate | undefined)[], next: number): Body {
  const kept: Line[] = []
  let answers: string | undefined
  let published: string | undefined
  const indented = (lines[head.body]?.indent ?? 0) > head.indent
  for (let i = head.body; i < next; i++) {
    const line = lines[i]!
    const kind = kinds[i]
    if (kind === 'end' || kind === 'related' || kind === 'comments') break
    // A list sets its comments in: what stands to the left of the list is something else.
    if (indented && head.marked && line.indent < head.indent) break
    const reply = kept.length === 0 && line.text.length < 80 ? afterReplyTo(line.text) : 0
    if (reply > 0) answers = line.text.slice(reply).replace(/^[\s:]+/, '')
    else if (isActionLine(line.text)) published ??= dateIn(line.text)
    else kept.push(line)
  }
  return {
    text: kept.map((line, i) => (i === 0 ? '' : line.opens ? '\n\n' : '\n') + line.text).join(''),
    end: kept.at(-1)?.end ?? lines[head.body - 1]!.end,
    ...(published === undefined ? {} : { published }),
    ...(answers === undefined ? {} : { answers }),
  }
}

const dateIn = (line: string): string | undefined => commentHead(line, 'dmy')?.published

/** Comments that end in their buttons: the name in a line of its own, the words, then "Like · Reply · 3h". */
function voicesAbove(lines: readonly Line[], kinds: readonly (Boilerplate | undefined)[], announced: number): Voice[] {
  const feet: number[] = []
  for (let i = Math.max(0, announced); i < lines.length; i++) if (isFoot(lines[i]!.text)) feet.push(i)
  if (feet.length < 2 && announced < 0) return []
  const voices: Voice[] = []
  let from = announced + 1
  for (const foot of feet) {
    const name = nameAbove(lines, kinds, from, foot, voices.length === 0)
    if (name >= 0 && name + 1 < foot) {
      const kept = lines.slice(name + 1, foot).filter(({ text }) => !isActionLine(text))
      const published = dateIn(lines[foot]!.text.split(/[·•|]/).pop()!.trim())
      if (kept.length > 0)
        voices.push({
          author: lines[name]!.text,
          ...(published === undefined ? {} : { published }),
          text: kept.map(({ text }) => text).join('\n'),
          start: lines[name]!.start,
          end: kept[kept.length - 1]!.end,
        })
    }
    from = foot + 1
  }
  return voices
}

/** The line of the name: the first after the comment before, or, for the first comment, the nearest short line above. */
function nameAbove(
  lines: readonly Line[],
  kinds: readonly (Boilerplate | undefined)[],
  from: number,
  foot: number,
  first: boolean,
): number {
  if (!first) {
    for (let i = from; i < foot; i++)
      if (kinds[i] === undefined && !isActionLine(lines[i]!.text)) return isReaderName(lines[i]!.text) ? i : -1
    return -1
  }
  for (let i = foot - 2; i >= Math.max(from, foot - 12); i--) if (isReaderName(lines[i]!.text) && lines[i]!.text.length <= 40) return i
  return -1
}

/** "Like · Reply · 3h", "Reply • Share ›": at least two buttons with marks between them, "reply" among them. */
function isFoot(text: string): boolean {
  return (
    text.length < 100 && /[·•|›]/.test(text) && /repl|antwort|répondre|responder|rispondi|yanıt|ответ/i.test(text) && isActionLine(text)
  )
}
