import { mayTellRelativeTime, relativeTimeLength } from '../dates/relative-time.ts'
import { statedDate, type DayOrder } from '../dates/stated-date.ts'
import { afterBy, afterReplyTo, beforeVerb, isActionPhrase, isNoName, withoutActions } from './comment-words.ts'

/** What a line says that stands above a reader's comment: "  3. Ann says:", "#12 | posted by Ann, 3 May 2014", "Ann > Omar • 3 years ago". */
export interface CommentHead {
  readonly author?: string
  /** ISO 8601. */
  readonly published?: string
  /** The number or path that the list gives it: "3", "3.1", "12". */
  readonly number?: string
  /** Whom it answers, by name. */
  readonly answers?: string
  /** Whether a list mark (a number, a bullet) stands before it. */
  readonly marked: boolean
  /** How it is put together: heads of one page have one shape. `name` and `date` alone are half a head. */
  readonly shape: 'verb' | 'verb+date' | 'by' | 'by+date' | 'name+date' | 'date+name' | 'name' | 'date'
  /** Words of the comment that stand in the same line. */
  readonly rest: string
}

const LONGEST_HEAD = 180
const MARK =
  /^(?:(?:#|№|no\.? ?)?(\d{1,5}(?:\.\d{1,4}){0,6})(?:[.):]|(?=\s*[|·•–-])|(?<=\.\d{1,4})(?=\s))|#(\d{1,6})|[[(](\d{1,5})[\])]|[•◦▪‣∙·*+>–—-])\s{0,20}[|:·–-]?\s{0,20}(?=[^\s\d])/iu
/** Weekdays and small words that lead from a name to its date. */
const CONNECTORS =
  /(?:[\s,|·•–—(@:;«»/-]|\b(?:on|at|am|um|le|la|el|op|den|il|em|dnia|posted|posté|publié|published|submitted|sent|added|date|geschrieben|says|(?:mon|tues?|wed(?:nes)?|thurs?|thu|fri|sat(?:ur)?|sun)(?:day)?|(?:mo|di|mi|do|fr|sa|so)|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b\.?)+$/iu

/** Reads a line as the head of a comment; undefined where it cannot be one. Half heads (`name`, `date`) are for the line beside them to complete. */
export function commentHead(line: string, order: DayOrder): CommentHead | undefined {
  if (line.length > LONGEST_HEAD) return undefined
  // "15. Dezember 2015" begins with a day and no list mark.
  const mark = statedDate(line, order)?.start === 0 ? null : MARK.exec(line)
  const number = mark?.[1] ?? mark?.[2] ?? mark?.[3]
  const words = withoutActions(mark ? line.slice(mark[0].length) : line)
  const found = datedHead(words, order) ?? undatedHead(words)
  return found && { ...found, marked: mark !== null, ...(number === undefined ? {} : { number }) }
}

interface Dated {
  readonly published?: string
}

type Unmarked = Omit<CommentHead, 'marked' | 'number'>

function datedHead(words: string, order: DayOrder): Unmarked | undefined {
  const date = statedDate(words, order) ?? relativeDate(words)
  if (!date || ('precision' in date && date.precision === 'month')) return undefined
  const published: Dated = date.value === undefined ? {} : { published: date.value }
  const before = trimConnectors(words.slice(0, date.start))
  const after = words
    .slice(date.end)
    .replace(/^\s*(?:uhr|hrs|h)\b/i, '')
    .replace(/^[\s,|·•–—):;.»-]{1,12}/, '')
    .trim()
  if (before === '') return dateFirst(after, published)
  const by = afterBy(before)
  if (by > 0 && after.length < 40) return named(before.slice(by), 'by+date', published)
  const verb = beforeVerb(before)
  if (verb !== undefined) return named(before.slice(0, verb), 'verb+date', published, after.replace(/^:\s*/, ''))
  const verbAfter = /^(.{0,3})$/.test(after) || beforeVerb(after.replace(/[:.…]{1,4}$/, '')) === 0
  return verbAfter || isActionPhrase(after) ? named(before, 'name+date', published) : undefined
}

function dateFirst(after: string, published: Dated): Unmarked | undefined {
  if (after === '' || /^[\W\d]{0,12}$/u.test(after) || /^(?:edited|bearbeitet)\b.{0,40}$/i.test(after))
    return { ...published, shape: 'date', rest: '' }
  const by = afterBy(after)
  if (by > 0) return named(after.slice(by), 'date+name', published)
  const verb = beforeVerb(after.replace(/\s?[:.…]{1,4}$/, ''))
  return verb === undefined ? undefined : named(after.slice(0, verb), 'date+name', published)
}

function undatedHead(words: string): Unmarked | undefined {
  const told = words.replace(/\s?(?::|\.\.\.|…)$/, '')
  const verb = beforeVerb(told)
  if (verb !== undefined && verb > 0) return named(told.slice(0, verb), 'verb', {}, '', told !== words)
  const titled = /^(?:re|aw|sv|antw)\s?:.{1,150}?\sby\s(\S.{0,40}?)\s?(?:\([mf]\))?:\s?\d{1,2}[:.]\d\d/i.exec(words)
  if (titled) return named(titled[1]!, 'by+date', {})
  const by = afterBy(words)
  if (by > 0) return named(words.slice(by), 'by', {})
  return isReaderName(words) ? named(words, 'name', {}) : undefined
}

function named(words: string, shape: CommentHead['shape'], published: Dated, rest = '', closed = true): Unmarked | undefined {
  const { author, answers } = addressed(words)
  if (!isReaderName(author)) return undefined
  return { author, ...(answers ? { answers } : {}), ...published, shape: shape === 'verb' && !closed ? 'name' : shape, rest }
}

/** "Ann > Omar", "Ann → Omar", "Ann in reply to Omar", and two names apart as a lost arrow leaves them. */
function addressed(words: string): { readonly author: string; readonly answers?: string } {
  const clean = words
    .replace(/^[\s,|·•:–—-]{1,8}|[\s,|·•:(–—-]{1,8}$/g, '')
    .replace(/\((?:not verified|unregistered|guest|gast|visitor|nicht überprüft|no verificado)\)/gi, '')
    .trim()
  const arrow = /^(.{1,60}?)\s*(?:[>→➜➔▶»]|\s-\s|−|\s{2,})\s*(.{1,60})$/u.exec(clean)
  if (arrow) return { author: arrow[1]!.trim(), answers: arrow[2]!.trim() }
  for (let at = clean.indexOf(' '); at > 0; at = clean.indexOf(' ', at + 1)) {
    const length = afterReplyTo(clean.slice(at + 1))
    if (length > 0) return { author: clean.slice(0, at), answers: clean.slice(at + 1 + length).trim() }
  }
  return { author: clean }
}

/** What may be a reader's name or pseudonym: one to six words without the marks of a sentence. */
export function isReaderName(text: string): boolean {
  if (text.length === 0 || text.length > 50 || !/[\p{L}\p{N}]/u.test(text) || /\b(?:edited|bearbeitet|modified|geändert)\b/i.test(text))
    return false
  if (/[!?:;"“”…|•·=]|\.\s\p{Ll}|[.,]$|^[,.)]/u.test(text.replace(/(?<=\b\p{L}{1,2})\.$/u, ''))) return false
  const words = text.split(/\s+/)
  return words.length <= 6 && !isNoName(text) && !isNoName(words[0]!) && !isActionPhrase(text) && !/^[\d\s.,/-]+$/.test(text)
}

function trimConnectors(words: string): string {
  return words.slice(-80).replace(CONNECTORS, '').length === 0 ? '' : words.slice(0, -80) + words.slice(-80).replace(CONNECTORS, '')
}

/** A relative time at the beginning of a line or after a mark: "Ann • 3 years ago". */
function relativeDate(words: string): { readonly start: number; readonly end: number; readonly value?: undefined } | undefined {
  if (!mayTellRelativeTime(words)) return undefined
  for (let at = 0; at >= 0 && at < words.length; ) {
    const length = relativeTimeLength(words.slice(at, at + 60))
    if (
      length > 0 &&
      (at === 0 ||
        /[•·|,(–—-]\s*$/.test(words.slice(0, at)) ||
        /ago|geleden|fa$|önce|^vor|^il y a|^hace|^há/i.test(words.slice(at, at + length)))
    )
      return { start: at, end: at + length }
    const blank = words.indexOf(' ', at)
    if (blank < 0) break
    at = blank + 1
  }
  return undefined
}

/** Figures, arrows and signs, as counts and votes are written; no emoji, which may be all that a reader says. */
const MARKS = /^[\s\d_v|^.,:;+*#()[\]{}<>/\\&•·›»«↑↓▲▼△▽−–—-]{1,8}$/u

/** A line that is buttons, counts and times alone: "Like · Reply · 3h", "5 Likes", "Reply Share ›", "^ | v". */
export function isActionLine(line: string): boolean {
  if (line.length > 120) return false
  const parts = line
    .split(/[|·•›↓∙]|\s[-–—]\s|\s{2,}/)
    .map(part => part.trim())
    .filter(Boolean)
  return parts.every(
    part =>
      MARKS.test(part) || isActionPhrase(part) || relativeTimeLength(part) >= part.length - 1 || isDateAlone(part) || everyWordActs(part),
  )
}

function everyWordActs(part: string): boolean {
  const words = part.split(/\s+/)
  return words.length <= 6 && words.every(word => MARKS.test(word) || isActionPhrase(word))
}

function isDateAlone(part: string): boolean {
  const date = statedDate(part)
  return (
    date !== undefined &&
    part.length - (date.end - date.start) <= 16 &&
    trimConnectors(part.slice(0, date.start)) === '' &&
    !/\p{L}{4}/u.test(part.slice(date.end))
  )
}
