import { tokenAt, type Tokens } from '../../language/index.ts'
import type { Finding } from './finding.ts'
import { quotedShare, type Quotation } from './quotations.ts'

/**
 * How likely a finding must be where nothing but the model speaks for it: no quotation marks, no verb of saying from the lexicon, no clause that is said
 * ("sided with the rebels"). On the development articles .6 gives linked precision .732 and F1 .652, .7 gives .739 and .649, .8 gives .747 and .642.
 */
const soft = 0.75

/** Whether a finding is believed. Indirect speech of nobody never is. */
export function isBelieved(tokens: Tokens, finding: Finding, outermost: readonly Quotation[]): boolean {
  if (quotedShare(outermost, finding.content) > 0) return true
  if (finding.source === undefined) return false
  const { entry, score } = finding
  return score >= soft || (entry !== undefined && !entry.frames.has('mute')) || isClause(tokens, finding)
}

/** Whether the content holds a finite verb. */
function isClause(tokens: Tokens, { content }: Finding): boolean {
  return content.some(({ start, end }) => {
    for (let i = tokenAt(tokens, start); i < tokens.length && tokens.start[i]! < end; i++)
      if (['VBD', 'VBZ', 'VBP', 'MD'].includes(tokens.xpos[i]!)) return true
    return false
  })
}
