import { afterReplyTo } from '../comments/comment-words.ts'
import { commentHead, isActionLine, isReaderName, type CommentHead } from '../comments/comment-head.ts'
import { SpokenSoFar } from '../comments/reply-names.ts'
import type { Voice } from '../comments/voice.ts'
import type { DayOrder } from '../dates/stated-date.ts'
import type { Boilerplate } from './boilerplate.ts'
import type { Line } from './lines.ts'
import { endsAsProse, isProse } from './shape.ts'

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
 * Finds comments by the heads above them ("3. Ann says:", "Ann • 2 years ago") or the buttons below them ("Like · Reply · 3h"). One head proves nothing ("The
 * minister said:"), and names with dates stand above articles and teasers too: it takes a list mark, a heading that announces comments, or words that only
 * systems write, again and again.
 */
export function textThread(lines: readonly Line[], kinds: readonly (Boilerplate | undefined)[], order: DayOrder): TextThread {
  const heads = headsIn(lines, kinds, order)
  const before = proseBefore(lines, kinds, heads)
  const announced = announcedAt(lines, kinds, heads, before)
  const said = saidUnder(acceptedHeads(heads, before, announced, replyButtons(lines)), lines, kinds)
  const voices = said.length > 0 && !areTeasers(said, before.at(-1)!) ? voicesOf(said, lines) : voicesAbove(lines, kinds, announced)
  if (voices.length === 0) return { voices, begins: lines.length }
  const first = lines.findIndex(line => line.start >= voices[0]!.start)
  return { voices, begins: announced >= 0 && announced < first ? announced : first }
}

/** How much running text stands before each line, one longer than the lines; heads of comments are none. */
function proseBefore(lines: readonly Line[], kinds: readonly (Boilerplate | undefined)[], heads: readonly Head[]): readonly number[] {
  const at = new Set(heads.map(({ line }) => line))
  const sums = [0]
  for (const [i, { text }] of lines.entries())
    sums.push(sums[i]! + (kinds[i] === undefined && !at.has(i) && isProse(text) ? text.length : 0))
  return sums
}

/** An article has at least this much text before its comments. */
const LEAST_PROSE = 100
/** A head stands at most this many lines below the heading that announces comments: rules and forms come between. */
const MOST_BETWEEN = 30
const FORM = /comment|repl|respon|kommentar|antwort|réponse|responde|respuesta|resposta|rispo|reacti|yorum|yanıt|cevap|коммент|svar/i

/** The line that announces comments: a heading or a form below the article with a head not far below; -1 where there is none. */
function announcedAt(
  lines: readonly Line[],
  kinds: readonly (Boilerplate | undefined)[],
  heads: readonly Head[],
  before: readonly number[],
): number {
  let next = 0
  let fallback = -1
  for (const [i, { text }] of lines.entries()) {
    const announces = kinds[i] === 'comments' || (kinds[i] === 'end' && text.length < 120 && FORM.test(text))
    if (!announces || before[i]! < LEAST_PROSE) continue
    while (next < heads.length && heads[next]!.line < i) next++
    if (fallback < 0) fallback = i
    if (next < heads.length && heads[next]!.line <= i + MOST_BETWEEN) return i
  }
  return fallback
}

function headsIn(lines: readonly Line[], kinds: readonly (Boilerplate | undefined)[], order: DayOrder): Head[] {
  const heads: Head[] = []
  for (let i = 0; i < lines.length; i++) {
    if (kinds[i] !== undefined) continue
    const line = lines[i]!
    const found = commentHead(line.text, order)
    const head = found?.shape !== 'date' && isActionLine(line.text) ? undefined : found
    if (head?.shape === 'date') {
      const name = nameBelow(lines, kinds, i, order)
      if (name !== undefined) heads.push({ ...head, author: name, shape: 'date+name', line: i, body: i + 2, indent: line.indent })
      continue
    }
    if (!head) continue
    const whole = { ...head, line: i, body: i + 1, indent: line.indent }
    if (head.published !== undefined || !(head.shape === 'name' || head.shape === 'verb' || head.shape === 'by')) {
      heads.push(whole)
      continue
    }
    const below = dateBelow(lines, i, order)
    if (below) heads.push({ ...whole, ...below, shape: head.shape === 'verb' ? 'verb+date' : 'name+date' })
    else if (head.shape !== 'name') heads.push(whole)
    if (below) i = below.body - 1
  }
  return heads
}

/** The name in the line below a date, where that line is nothing else and words follow. */
function nameBelow(lines: readonly Line[], kinds: readonly (Boilerplate | undefined)[], date: number, order: DayOrder): string | undefined {
  const below = lines[date + 1]
  if (!below || kinds[date + 1] !== undefined || below.text.length > 40) return undefined
  const head = commentHead(below.text, order)
  return head?.shape === 'name' && lines[date + 2] !== undefined ? head.author : undefined
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

/** The heads that a list mark, an announcement or others of their kind confirm. */
function acceptedHeads(heads: readonly Head[], before: readonly number[], announced: number, buttons: number): Head[] {
  const below = heads.filter(({ line, author }) => before[line]! > 0 && !/^(?:he|she|it|they|we|i)$/i.test(author ?? ''))
  const counts = new Map<string, number>()
  for (const head of below) counts.set(kindOf(head), (counts.get(kindOf(head)) ?? 0) + 1)
  const known = new Set(below.filter(head => confirms(head, counts.get(kindOf(head))!, announced, buttons)).map(kindOf))
  return below.filter(head => known.has(kindOf(head)) && (!isWeak(head) || head.line > announced))
}

const kindOf = ({ shape, marked }: Head): string => (shape === 'verb' || shape === 'by' ? `${shape}${marked ? ' in a list' : ''}` : shape)

/** A name and a date alone: bylines and teasers of other articles have them too. */
const isWeak = ({ shape }: Head): boolean => shape === 'name+date' || shape === 'date+name'

function confirms(head: Head, count: number, announcedLine: number, buttons: number): boolean {
  const { shape, marked, number, published, line } = head
  const announced = announcedLine >= 0 && line > announcedLine
  if (shape === 'verb') return marked || announced
  if (shape === 'verb+date') return announced || count >= 2
  if (shape === 'by') return number !== undefined && (announced || count >= 2)
  if (shape === 'by+date') return announced || (count >= 2 && (number !== undefined || published?.includes('T') === true))
  // A button to reply under most of them announces them as well as a heading.
  return announced || (count >= 3 && published?.includes('T') === true && buttons >= count * 0.6)
}

/** How many lines are buttons to reply. */
function replyButtons(lines: readonly Line[]): number {
  return lines.filter(({ text }) => text.length < 60 && REPLY.test(text) && isActionLine(text)).length
}

const REPLY = /repl|antwort|répondre|responder|rispondi|yanıt|cevap|ответ|odpow|svar|beantwoord|reageer/i

interface Said {
  readonly head: Head
  readonly body: Body
  readonly text: string
}

/** Each head with the words under it; heads without words are left out. */
function saidUnder(heads: readonly Head[], lines: readonly Line[], kinds: readonly (Boilerplate | undefined)[]): Said[] {
  return heads
    .map((head, i) => {
      const body = bodyOf(head, lines, kinds, heads[i + 1]?.line ?? lines.length)
      return { head, body, text: [head.rest, body.text].filter(Boolean).join('\n') }
    })
    .filter(({ text }) => text !== '')
}

/**
 * Whether names with dates stand over teasers or over the article itself: few of the words under them end as sentences do, many are lists of links, the names are
 * the sections of a paper, or one of them has most of the page's text.
 */
function areTeasers(said: readonly Said[], prose: number): boolean {
  if (!said.every(({ head }) => isWeak(head) || head.shape === 'by+date')) return false
  const share = (test: (each: Said) => boolean): number => said.filter(test).length / said.length
  const names = new Set(said.map(({ head }) => head.author))
  return (
    share(({ text }) => endsAsProse(text) || text.length > 150) < 0.4 ||
    share(({ text }) => /^[•*-]\s/.test(text)) >= 0.5 ||
    (said.length >= 6 && names.size <= said.length / 3) ||
    said.some(({ text }) => text.length > 1_500 && text.length > prose / 2)
  )
}

function voicesOf(said: readonly Said[], lines: readonly Line[]): Voice[] {
  const spoken = new SpokenSoFar()
  const nested = nesting(said.map(({ head }) => head))
  const isFlat = nested.every(above => above === undefined)
  return said.map(({ head, body, text }, i) => {
    const named = body.answers ?? head.answers
    const parent = nested[i] ?? (named === undefined ? undefined : spoken.named(named)) ?? (isFlat ? spoken.addressed(text) : undefined)
    spoken.add(i, head.author, head.number)
    const published = head.published ?? body.published
    return {
      ...(head.author === undefined ? {} : { author: head.author }),
      ...(published === undefined ? {} : { published }),
      text,
      start: lines[head.line]!.start,
      end: body.end,
      ...(parent === undefined ? {} : { parent }),
    }
  })
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
  return text.length < 100 && /[·•|›]/.test(text) && REPLY.test(text) && isActionLine(text)
}
