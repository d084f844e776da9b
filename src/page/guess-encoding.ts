import { ENCODINGS } from './lexicon/encodings.ts'

/**
 * The likeliest encoding of bytes that say none: each candidate's text is scored, character by character beyond ASCII, by whether that is usual
 * in the candidate's languages and stands where it may (after S. Li and K. Momoi, "A composite approach to language/encoding detection", 2001:
 * coding scheme and character distribution, without their pairs of characters).
 */
export function guessEncoding(bytes: Uint8Array): string {
  const begin = bytes.findIndex(byte => byte >= 0x80)
  const sample = bytes.subarray(Math.max(0, begin - 100), begin + SAMPLE)
  let best = 'windows-1252'
  let bestScore = 0
  for (const { name, usual } of CANDIDATES) {
    const score = plausibility(new TextDecoder(name).decode(sample), usual)
    if (score > bestScore + 1e-9) {
      best = name
      bestScore = score
    }
  }
  return best
}

/** UTF-16 without a mark: read as such, most characters are usual ones of one script or ASCII, and hardly any is none at all. */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, Math.min(bytes.length & ~1, 4096))
  if (sample.length < 16) return undefined
  const shares = (['utf-16le', 'utf-16be'] as const).map(name => ({ name, share: usualShare(new TextDecoder(name).decode(sample)) }))
  const [best, other] = shares.toSorted((a, b) => b.share - a.share)
  return best && other && best.share > 0.6 && best.share > other.share + 0.3 ? best.name : undefined
}

/** How many bytes are looked at, from the first beyond ASCII on. */
const SAMPLE = 20_000

interface Candidate {
  readonly name: string
  readonly usual: ReadonlySet<string>
}

const CANDIDATES: readonly Candidate[] = ENCODINGS.split('\n')
  .filter(line => line !== '' && !line.startsWith('#'))
  .map(line => {
    const [name = '', letters = ''] = line.split(/\s+/)
    return { name, usual: new Set(letters) }
  })

const ANY_USUAL: ReadonlySet<string> = new Set(CANDIDATES.flatMap(({ usual }) => [...usual]))

function usualShare(text: string): number {
  let usual = 0
  let length = 0
  for (const letter of text) {
    length++
    if ((letter >= ' ' && letter < '\u007f') || letter === '\n' || letter === '\r' || letter === '\t') usual++
    else if (ANY_USUAL.has(letter) || ANY_USUAL.has(letter.toLowerCase())) usual++
    else if (isNone(letter)) usual -= 5
  }
  return length === 0 ? 0 : usual / length
}

/** Typographic marks that all encodings of Windows share, and the no-break space. */
const MARKS = new Set('“”‘’„‚—–…«»€©®°·•№\u00a0'.split(''))

function plausibility(text: string, usual: ReadonlySet<string>): number {
  let score = 0
  let seen = 0
  let before = ''
  for (const letter of text) {
    if (letter >= '\u0080') {
      seen++
      score += weight(letter, before, usual)
    }
    before = letter
  }
  return seen === 0 ? 0 : score / seen
}

function weight(letter: string, before: string, usual: ReadonlySet<string>): number {
  if (isNone(letter)) return -4
  const ownScript = letter >= '\u0370'
  if (usual.has(letter)) {
    if (ownScript) return isAsciiLetter(before) ? -0.8 : 1
    // Words in Latin letters have few marked ones side by side.
    return before >= '\u0080' && isLetter(before) ? 0.1 : 1
  }
  const small = letter.toLowerCase()
  if (small !== letter && usual.has(small)) return before.toLowerCase() === before && isLetter(before) ? -1.5 : 0.6
  if (MARKS.has(letter)) return 0.7
  if (!isLetter(letter)) return isLetter(before) ? -1.2 : -0.7
  if (small !== letter && isLetter(before) && before.toLowerCase() === before) return -1.5
  // Rare letters of the same script are no sign against it: most Chinese characters are rare.
  return ownScript && before >= '\u0370' ? 0.1 : -0.6
}

/** No character: what could not be decoded, controls, what is private or not assigned. */
function isNone(letter: string): boolean {
  return letter === '\ufffd' || /[\p{Cc}\p{Co}\p{Cn}\p{Cs}]/u.test(letter)
}

function isLetter(letter: string): boolean {
  return /\p{L}/u.test(letter)
}

function isAsciiLetter(letter: string): boolean {
  return /[a-zA-Z]/.test(letter)
}
