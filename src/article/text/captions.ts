import { creditTail } from './credits.ts'
import { endsSentence, isPictureName, wordCount } from './shape.ts'

const POSITION =
  /\((?:R|L|C|right|left|centre|center|\d(?:st|nd|rd|th) (?:R|L|right|left)|top|bottom|front|back|pictured|file photo|file)\)/i
const LABEL =
  /^(?:photo|photos|image|picture|pictured|file photo|file|caption|illustration|photo by|image by|photograph|video|foto|bild|symbolbild|archivbild)\s?(?:[:–—-]|by\s)/i
const LONGEST_CAPTION_WORDS = 70

/**
 * Whether a paragraph is the caption of a picture: by its label, by who stands where ("(R)"), by the credit that ends it, or by being a picture's
 * name. Below the head of an article, where a wire text too may end in a credit, only the credit of a picture tells.
 */
export function isCaption(text: string, inHead: boolean): boolean {
  const words = wordCount(text)
  if (words > LONGEST_CAPTION_WORDS) return false
  if (LABEL.test(text) || isPictureName(text)) return true
  const credit = creditTail(text)
  if (POSITION.test(text)) return inHead || credit !== undefined || !endsSentence(text)
  return credit !== undefined && words > 4 && (inHead || (credit.picture && words <= 45))
}

/**
 * Whether a short line between title and text describes a picture rather than the news: no full stop, not in title case, no speech in it, and
 * no colon, semicolon or dash, as second headlines have.
 */
export function isDescription(text: string): boolean {
  return !endsSentence(text) && wordCount(text) >= 4 && wordCount(text) <= 16 && !/[:;]|\s[–—-]\s/.test(text) && !SPEECH.test(text)
}

const SPEECH =
  /\b(?:say|says|said|warns?|claims?|vows?|urges?|denies|accuses?|threatens?|rejects?|calls?|tells?|told|announces?|agrees?|will|must|should|could|may|how|why|what)\b/i
