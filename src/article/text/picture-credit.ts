import type { Block } from '../article.ts'
import { agenciesIn } from './credits.ts'

/** Where a label says that what follows is who took the picture: "Photo: Ann Lee / Harbour Post", "© Ann Lee", "Photograph by Ann Lee". */
const LABELLED =
  /(?:^|[\s.,;|([/–—-])(?:(?:photo|image|picture|file photo|foto|bild|fotos|photos) ?credits?|photographs?|photos?|pictures?|images?|credits?|fotograf(?:ie|ía)?|fotos?|bild(?:er|quelle|nachweis)?|crédits?(?: photo)?|quelle|source|fuente|fonte|bron|copyright|©|\(c\))(?:\s?[:/|]\s?|\s(?:by|via|von|par|por|de|di)\s|(?<=[©)])\s?|(?<=copyright)\s)(.{2,80}?)[\s)\].]*$/iu
const LONGEST = 400

/**
 * Who is credited with the picture of a caption, as the caption has it: after a label, in brackets at its end, or after its last sentence where that is an
 * agency's. Undefined where it names nobody.
 */
export function pictureCredit(caption: string): string | undefined {
  const tail = caption.slice(-LONGEST)
  const bracketed = /[([]([^()[\]]{2,80})[)\]]\.?$/u.exec(tail)?.[1]
  if (bracketed !== undefined && namesAgency(bracketed)) return bare(bracketed.replace(/^\p{L}{2,12}(?: credit)?:\s/iu, ''))
  const labelled = LABELLED.exec(tail)?.[1]
  // Of "Photo: AFP/Photo: Ann Lee" the last.
  if (labelled !== undefined && !/[.!?]\s/u.test(labelled)) return bare(labelled)
  const last = /(?:^|[.!?”"»]\s|\s[|–—-]\s)([^.!?|]{2,60})\.?$/u.exec(tail)?.[1]
  return last !== undefined && namesAgency(last) ? bare(last) : undefined
}

function namesAgency(words: string): boolean {
  return agenciesIn(words).length > 0 || words.split(/\s*\/\s*/).some(part => agenciesIn(part).length > 0)
}

const bare = (words: string): string => words.replace(/^[\s:|/–—-]+|[\s,;|)\].–—-]+$/gu, '')

/** The blocks of an article with the credit of each caption that has one. */
export function withCredits(text: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.map(block => {
    const credit = block.kind === 'caption' ? pictureCredit(text.slice(block.start, block.end)) : undefined
    return credit === undefined || credit === '' ? block : { ...block, credit }
  })
}
