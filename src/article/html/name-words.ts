/**
 * The words of a class name or an id, in lower case: cut at marks, between letters and figures, and where a capital follows a small letter.
 * "relatedArticles", "related-articles" and "Related_Articles" are "related" and "articles"; "post12" is "post" and "12". Time grows with the name.
 */
export function nameWords(name: string): readonly string[] {
  const words: string[] = []
  let start = 0
  let before = NONE
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i)
    if (unit > 127) return wordsBeyondAscii(name)
    const kind = KINDS[unit]!
    // Small letters and capitals are one kind but for a capital after a small letter.
    if (kind === before || (before === CAPITAL && kind === SMALL)) {
      before = kind
      continue
    }
    if (before !== NONE) words.push(name.slice(start, i).toLowerCase())
    start = i
    before = kind
  }
  if (before !== NONE) words.push(name.slice(start).toLowerCase())
  return words
}

const NONE = 0
const SMALL = 1
const CAPITAL = 2
const FIGURE = 3
const KINDS = Uint8Array.from({ length: 128 }, (_, unit) =>
  unit >= 97 && unit <= 122 ? SMALL : unit >= 65 && unit <= 90 ? CAPITAL : unit >= 48 && unit <= 57 ? FIGURE : NONE,
)

function wordsBeyondAscii(name: string): readonly string[] {
  return name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+|(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/u)
    .filter(word => word !== '')
}

/** Whether a word of a name is a figure. */
export function isFigure(word: string): boolean {
  const unit = word.charCodeAt(0)
  return unit >= 48 && unit <= 57
}
