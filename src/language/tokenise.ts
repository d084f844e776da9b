/**
 * Words as UD English cuts them: punctuation apart, clitics split ("do" "n't", "Turkey" "'s"), hyphens apart but in words that the treebanks keep
 * whole. Rules, with the lexicons that training draws from the treebanks. Every character but white space is in exactly one token.
 */

export interface TokenLexicon {
  /** Words that keep their full stop: `u.s.`, `gen.` */
  readonly abbreviations: ReadonlySet<string>
  /** Hyphenated words seen whole: `co-operate` */
  readonly whole: ReadonlySet<string>
  /** Beginnings that stay with what follows: `anti-` */
  readonly prefixes: ReadonlySet<string>
  /** Beginnings seen cut from what follows: `well-` */
  readonly cut: ReadonlySet<string>
  /** Words of several: `cannot` is 3 and 3 letters. */
  readonly several: ReadonlyMap<string, readonly number[]>
}

/** A longer run without white space is cut: it is no word, and every rule below sees at most this much. */
const LONGEST = 200

/** What is one piece before hyphens, full stops and clitics are looked at: the first that fits at a place. None can be slow: no run is nested in a run. */
const PIECES = {
  address: String.raw`(?:https?:\/\/|www\.)[^\s<>"”)\]]+[^\s<>"”)\].,;:!?'’]`,
  mail: String.raw`[\w.+-]+@(?:[\w-]+\.[\w.-]*\w|[A-Za-z]\w*)`,
  site: String.raw`[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.(?:com|org|net|gov|edu|co\.uk|info|io|tv)\b(?:\/[^\s<>"”)]*[^\s<>"”).,;:!?'’])?`,
  file: String.raw`[\w-]+\.(?:doc|xls|pdf|ppt|txt|jpg|gif|html?)\b`,
  newsgroup: String.raw`[a-z]+(?:\.[a-z]+){2,}\b`,
  tag: String.raw`#[A-Za-z_]\w+|@\w+`,
  date: String.raw`\d+(?:\/\d+)+|\d{3}-\d{3}-\d{4}|\d{3}-\d{4}`,
  number: String.raw`\d+(?:[.,:]\d+)+|(?<![\d.])\.\d+|\d+(?:st|nd|rd|th|s)\b|\d+`,
  slashed: String.raw`(?:[Bb]\/[Cc]|[Ww]\/[Oo]?)(?![\p{L}\d])`,
  initials: String.raw`(?:[A-Za-z]\.){2,}|[A-Z]\.[A-Z]\b`,
  word: String.raw`[\p{L}\p{M}][\p{L}\p{M}\p{N}&\u00ad\u200b-\u200d]*(?:['’][\p{L}\p{M}]+)*`,
  face: String.raw`[:;=][-']?[()DPp](?!\w)`,
  omission: String.raw`\[(?:\.{3}|…)\]`,
  run: String.raw`\.{2,}|-{2,}|[!?]+|\p{Emoji_Presentation}+|[_*=~#$]{2,}|<{2,}|>{2,}|''|’’|‘’|` + '``',
  other: String.raw`\P{Cs}|.`,
}
const PIECE = new RegExp(Object.values(PIECES).join('|'), 'gsu')

/** Calls `found` with the span of every token of `text[start, end)`, in order. */
export function tokenise(
  text: string,
  start: number,
  end: number,
  lexicon: TokenLexicon,
  found: (start: number, end: number) => void,
): void {
  let at = start
  while (at < end) {
    if (isSpace(text.charCodeAt(at))) {
      at++
      continue
    }
    let stop = at + 1
    while (stop < end && stop - at < LONGEST && !isSpace(text.charCodeAt(stop))) stop++
    // A cut never halves a surrogate pair.
    if (stop < end && stop - at > 1 && (text.charCodeAt(stop) & 0xfc00) === 0xdc00 && (text.charCodeAt(stop - 1) & 0xfc00) === 0xd800)
      stop--
    let more = stop
    while (more < end && isSpace(text.charCodeAt(more))) more++
    const base = at
    chunk(text.slice(at, stop), more === end, lexicon, (a, b) => found(base + a, base + b))
    at = stop
  }
}

export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x202f ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x85 ||
    code === 0x1680 ||
    code === 0x205f
  )
}

/** `last`: nothing follows in the block, so a full stop may end its sentence. */
function chunk(text: string, last: boolean, lexicon: TokenLexicon, found: (start: number, end: number) => void): void {
  if (PLAIN.test(text)) {
    const parts = lexicon.several.get(text.toLowerCase())
    if (!parts) return found(0, text.length)
  }
  const pieces: { start: number; end: number }[] = []
  PIECE.lastIndex = 0
  for (const match of text.matchAll(PIECE)) pieces.push({ start: match.index, end: match.index + match[0].length })
  for (let i = 0; i < pieces.length; i++) {
    const { start } = pieces[i]!
    let { end } = pieces[i]!
    if (LETTER.test(text.slice(start, end))) {
      ;({ i, end } = hyphenated(text, pieces, i, lexicon))
      const next = pieces[i + 1]
      if (next && next.end === end + 1 && text[end] === '.' && keepsStop(text.slice(start, end), last && i + 2 >= pieces.length, lexicon)) {
        end++
        i++
      }
      word(text, start, end, lexicon, found)
      continue
    }
    const next = pieces[i + 1]
    if (next && i > 0 && APOSTROPHE.test(text.slice(start, end)) && CLITIC.test(text.slice(next.start, next.end))) {
      found(start, next.end)
      i++
    } else found(start, end)
  }
}

const PLAIN = /^[A-Za-z]+$/
const LETTER = /^\p{L}/u
const APOSTROPHE = /^['’]$/
const CLITIC = /^(?:s|ll|re|ve|d|m)$/i

/** Joins `anti` `-` `terror` where the lexicon keeps them whole. */
function hyphenated(
  text: string,
  pieces: readonly { start: number; end: number }[],
  from: number,
  lexicon: TokenLexicon,
): { i: number; end: number } {
  const { start } = pieces[from]!
  let i = from
  let { end } = pieces[from]!
  while (i + 2 < pieces.length && text[end] === '-' && pieces[i + 1]!.end === end + 1 && /[\p{L}\d]/u.test(text[end + 1] ?? '')) {
    const prefix = text.slice(start, end + 1).toLowerCase()
    const all = text.slice(start, pieces[i + 2]!.end).toLowerCase()
    const cut = lexicon.cut.has(prefix) && !lexicon.prefixes.has(prefix)
    if (!lexicon.prefixes.has(prefix) && (cut || !lexicon.whole.has(all))) break
    i += 2
    end = pieces[i]!.end
  }
  return { i, end }
}

/** Whether the full stop after `form` is its own: an abbreviation's or an initial's. */
function keepsStop(form: string, last: boolean, { abbreviations }: TokenLexicon): boolean {
  const dotted = `${form.toLowerCase()}.`
  if (!abbreviations.has(dotted) && !/^[A-Z]$/.test(form)) return false
  return !last || dotted.length <= 3 || /^(?:[a-z]\.)+$/.test(dotted) || ENDS_TOO.test(dotted)
}
/** Abbreviations that keep their full stop at the end of a sentence as well. */
const ENDS_TOO = /^(?:inc|corp|co|ltd|jr|sr)\.$/

function word(text: string, start: number, end: number, { several }: TokenLexicon, found: (start: number, end: number) => void): void {
  const low = text.slice(start, end).toLowerCase()
  const clitic = /(?:n['’]t|['’](?:s|ll|re|ve|d|m))$/.exec(low) ?? /(?<=s)['’]$/.exec(low)
  if (clitic && clitic.index > 0) {
    found(start, start + clitic.index)
    found(start + clitic.index, end)
    return
  }
  let at = start
  for (const length of several.get(low) ?? [end - start]) found(at, (at += length))
}
