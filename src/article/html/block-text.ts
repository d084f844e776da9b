import { decodeHTML } from 'entities'
import type { Pieces, Run } from './raw-block.ts'

/** The longest block that is kept; what follows in it is cut. The longest real paragraphs have some 20,000 code units. */
export const LONGEST_BLOCK = 100_000

/**
 * Gathers the text of one block, piece by piece: entities decoded, white space squeezed to one blank and trimmed at both ends, NUL dropped,
 * and for every code unit where it came from.
 */
export class BlockText {
  readonly #source: string
  #parts: string[] = []
  #length = 0
  #text: number[] = []
  #from: number[] = []
  #fromLength: number[] = []
  /** Whether the last piece is letter for letter, so that what follows it in the source may join it. */
  #open = false
  #blankStart = -1
  #blankEnd = -1
  #parted = -1
  #runs: { start: number; end: number; element: number }[] = []
  #linked = 0
  cut = false

  constructor(source: string) {
    this.#source = source
  }

  get empty(): boolean {
    return this.#length === 0
  }

  get length(): number {
    return this.#length
  }

  /** Whether the text so far ends with a small letter or a mark, in another element than this one. */
  endsInside(element: number): boolean {
    const run = this.#runs.at(-1)
    return run !== undefined && run.element !== element && /[\p{Ll}\d:!?"”’»)]$/u.test(this.#parts[this.#parts.length - 1]!)
  }

  /** Text between tags, as it stands in the source. */
  add(start: number, end: number, element: number, inLink: boolean): void {
    const source = this.#source
    let i = start
    while (i < end) {
      if (this.#length >= LONGEST_BLOCK) {
        this.cut = true
        return
      }
      const unit = source.charCodeAt(i)
      if (isBlank(unit)) {
        let after = i + 1
        while (after < end && isBlank(source.charCodeAt(after))) after++
        this.blank(i, after)
        i = after
      } else if (unit === 0) {
        i++
        this.#open = false
      } else if (unit === 38) {
        i = this.#entity(i, end, element, inLink)
      } else {
        const after = this.#literalEnd(i, end)
        this.#emit(source.slice(i, after), i, after - i, element, inLink)
        i = after
      }
    }
  }

  /** White space, or a `<br>` that stands for it: held back until a letter follows. */
  blank(start: number, end: number): void {
    if (this.#length === 0) return
    // The first of several stands for all: what lies between them may be words that were left out.
    if (this.#blankStart < 0) {
      this.#blankStart = start
      this.#blankEnd = end
    } else if (start === this.#blankEnd) this.#blankEnd = end
  }

  /** Something unseen lies here: words on both sides of it are two words. */
  part(at: number): void {
    if (this.#length > 0) this.#parted = at
  }

  /** What was gathered; the next block begins empty. */
  take(): { text: string; pieces: Pieces; runs: Run[]; linked: number } {
    const taken = {
      text: this.#parts.join(''),
      pieces: { text: this.#text, source: this.#from, sourceLength: this.#fromLength },
      runs: this.#runs,
      linked: this.#linked,
    }
    this.#parts = []
    this.#length = 0
    this.#text = []
    this.#from = []
    this.#fromLength = []
    this.#open = false
    this.#blankStart = -1
    this.#parted = -1
    this.#runs = []
    this.#linked = 0
    return taken
  }

  /** Where the run of letters ends that stands in the text as it stands in the source, single blanks included. */
  #literalEnd(start: number, end: number): number {
    const source = this.#source
    const limit = Math.min(end, start + LONGEST_BLOCK - this.#length)
    let i = start + 1
    while (i < limit) {
      const unit = source.charCodeAt(i)
      if (unit === 38 || unit === 0) return i
      if (!isBlank(unit)) i++
      else if (
        unit === 32 &&
        i + 1 < limit &&
        !isBlank(source.charCodeAt(i + 1)) &&
        source.charCodeAt(i + 1) !== 38 &&
        source.charCodeAt(i + 1) !== 0
      )
        i += 2
      else return i
    }
    // A cut never parts a surrogate pair.
    return limit < end && isHighSurrogate(source.charCodeAt(limit - 1)) ? Math.min(limit + 1, end) : limit
  }

  #entity(start: number, end: number, element: number, inLink: boolean): number {
    ENTITY.lastIndex = start
    const raw = ENTITY.exec(this.#source)?.[0]
    if (raw === undefined || start + raw.length > end) {
      this.#emit('&', start, 1, element, inLink)
      return start + 1
    }
    const decoded = decodeHTML(raw).toWellFormed()
    if (decoded === raw) this.#emit(raw, start, raw.length, element, inLink)
    else if (/^\s*$/.test(decoded)) this.blank(start, start + raw.length)
    else this.#emit(decoded.replaceAll(/\s+/g, ' '), start, raw.length, element, inLink)
    return start + raw.length
  }

  #emit(text: string, from: number, fromLength: number, element: number, inLink: boolean): void {
    if (this.#parted >= 0 && this.#blankStart < 0 && /^[\p{L}\p{N}]/u.test(text)) this.blank(this.#parted, this.#parted)
    this.#parted = -1
    if (this.#blankStart >= 0) {
      this.#piece(' ', this.#blankStart, this.#blankEnd - this.#blankStart, element, inLink)
      this.#blankStart = -1
    }
    this.#piece(text, from, fromLength, element, inLink)
  }

  #piece(text: string, from: number, fromLength: number, element: number, inLink: boolean): void {
    const literal = text.length === fromLength
    const last = this.#text.length - 1
    if (literal && this.#open && from === this.#from[last]! + this.#fromLength[last]!)
      this.#fromLength[last] = this.#fromLength[last]! + fromLength
    else {
      this.#text.push(this.#length)
      this.#from.push(from)
      this.#fromLength.push(fromLength)
    }
    this.#open = literal
    this.#parts.push(text)
    const end = this.#length + text.length
    const run = this.#runs.at(-1)
    if (run?.element === element) run.end = end
    else this.#runs.push({ start: this.#length, end, element })
    if (inLink) this.#linked += text.length
    this.#length = end
  }
}

const ENTITY = /&(?:#[xX][0-9a-fA-F]{1,40}|#[0-9]{1,40}|[A-Za-z][A-Za-z0-9]{1,40});?/y

/** The white space of JavaScript's `\s`. */
export function isBlank(unit: number): boolean {
  if (unit <= 32) return unit === 32 || (unit >= 9 && unit <= 13)
  if (unit < 0xa0) return false
  return (
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  )
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}
