/** What the shape of a line tells: pure looks at its letters, without regard to what it is about. */

const SENTENCE_END = /[.!?…。！？؟۔։।][”’"'»)\]”]{0,4}$/u
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu

/** How many words a line has; scripts without blanks count two characters a word. */
export function wordCount(text: string): number {
  const blanks = text.match(WORD)?.length ?? 0
  return /[\u3040-\u30ff\u4e00-\u9fff]/.test(text) ? Math.max(blanks, text.length >> 1) : blanks
}

/** The words of a line, marks left out. */
export const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? []

/** Whether a line ends as a sentence does. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text.slice(-8))

/** Whether a line ends as running text may: a sentence, a quotation, or the colon that announces one. */
export const endsAsProse = (text: string): boolean => endsSentence(text) || /[”"»:;,][”"»]?$/.test(text.slice(-3))

/** A line long enough, and ended, as the paragraphs of an article are. */
export function isProse(text: string): boolean {
  if (text.length > 160 && wordCount(text) >= 25) return true
  return endsAsProse(text) && wordCount(text) >= 8
}

const NAME_PARTICLE = /^(?:al|el|bin|ibn|abu|de|da|del|della|di|den|der|van|von|la|le|dos|du|ter|ten|bint|ben|y|e)$/i

/** Two to five capitalised words without figures, as a person's name is written. */
export function isPersonName(text: string): boolean {
  const words = text.trim().split(/\s+/)
  if (words.length < 2 || words.length > 5 || text.length > 50) return false
  return words.every((word, i) => (i > 0 && NAME_PARTICLE.test(word)) || /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word))
}

/** A picture's file name or number left as its caption: "Parade 55", "IMG_2034", "bridge-crossing.jpg", "EAST-WEST". */
export function isPictureName(text: string): boolean {
  if (text.length > 60 || /[.!?,:;]$/.test(text)) return false
  if (/\.(?:jpe?g|png|gif|webp|tiff?)$/i.test(text)) return true
  if (/^(?:img|dsc|dscn|image|photo|pic|p)[_-]?\d{2,}/i.test(text)) return true
  const words = text.split(/\s+/)
  const last = words[words.length - 1]!
  if (words.length < 2 || words.length > 7 || !/^\d{1,6}$/.test(last) || /^(?:19|20)\d\d$/.test(last)) return false
  return !COUNTED.test(words[words.length - 2]!) && !/\d/.test(words.slice(0, -1).join(''))
}

/** What is numbered in headings, and the figure is no picture's: "Part 2", "Day 33". */
const COUNTED =
  /^(?:part|chapter|phase|day|week|article|section|round|group|top|step|act|episode|no|number|nr|page|volume|issue|stage|level|grade|year|age|game|teil|kapitel|tag|partie|chapitre|jour|parte|in|of|for|to|at|since|by|under|over)$/i

/** A line in capitals and hyphens that stands over a caption as the picture's name: "NORTH-SOUTH", "harbour_view". */
export function isSlug(text: string): boolean {
  return text.length <= 60 && !/\s/.test(text) && /[-_]/.test(text) && (text === text.toUpperCase() || /[_\d]/.test(text))
}
