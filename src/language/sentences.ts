/** Where sentences end, by rules: a full stop, question or exclamation mark with the quotation marks and brackets that close on it, and a new beginning after it. */

const CLOSING = new Set(['"', '”', '’', "'", ')', ']', '»'])
const STOP = /^(?:[.!?…]+|\.{3,})$/
const MAY_END = /^(?:inc|corp|co|ltd|jr|sr|etc|a\.m|p\.m|u\.s|u\.k|u\.n|d\.c)\.$/
const BEGINS = /^(?:The|He|She|It|In|But|And|They|We|I|A|This|That|On|At|As|"|“)$/

/** Whether the sentence that holds token i ends with the token returned, i or a closing mark after it; -1 where it goes on. */
export function endsAt(i: number, count: number, word: (i: number) => string, gap: (i: number) => boolean): number {
  const form = word(i)
  let end = STOP.test(form)
  if (!end && form.length > 1 && form.endsWith('.') && i + 1 < count) end = MAY_END.test(form.toLowerCase()) && BEGINS.test(word(i + 1))
  if (!end) return -1
  let last = i
  while (last + 1 < count && !gap(last + 1) && CLOSING.has(word(last + 1))) last++
  if (last + 1 < count) {
    if (!gap(last + 1)) return -1
    const next = word(last + 1)
    if (/^\p{Ll}/u.test(next) || /^[,;:\-–—)]/.test(next)) return -1
  }
  return last
}

/** Stretches of `text[start, end)` that a sentence cannot cross: lines, unless the next begins with a small letter. */
export function lines(text: string, start: number, end: number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let from = start
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
    let next = at + 1
    while (next < end && (text[next] === ' ' || text[next] === '\t' || text[next] === '\r')) next++
    if (next < end && text[next] !== '\n' && /\p{Ll}/u.test(text[next]!)) continue
    if (at > from) found.push({ start: from, end: at })
    from = at + 1
  }
  if (end > from) found.push({ start: from, end })
  return found
}
