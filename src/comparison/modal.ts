/** What the verb of a clause says of its matter: that it will be or may be, not that it was. By its words alone. */

const PROSPECT =
  /\b(?:will|would|shall|should|may|might|can|could|must|won['’]t|wouldn['’]t|can['’]t|cannot|plans? to|intends? to|vow(?:s|ed)? to|going to)\b/iu

/** Whether a clause speaks of what will, may or shall be. */
export function isProspect(clause: string): boolean {
  return PROSPECT.test(clause)
}

const INTENT = /\b(?:will|would|shall|may|won['’]t|wouldn['’]t|must not|vow(?:s|ed)? to|promis(?:es|ed) to|plans? to|intends? to)\b/iu

/** Whether a clause says what somebody means to do or to let others do; what can or could be is no intent. */
export function isIntent(clause: string): boolean {
  return INTENT.test(clause)
}

const CONDITION = /\b(?:only if|only when|only after|if|unless|provided(?: that)?|providing|on condition that|as long as|so long as)\b/iu

/** Whether a clause, or what its sentence goes on with, ties its matter to a condition. */
export function isConditional(clause: string): boolean {
  return CONDITION.test(clause)
}

const WISH =
  /\b(?:want(?:s|ed)?|demand(?:s|ed|ing)?|ask(?:s|ed|ing)?|call(?:s|ed|ing)? for|hop(?:es?|ed|ing)|look(?:s|ed|ing)? forward to|seeks?|sought|to be)\b/iu

/** Whether a clause speaks of what somebody wants, and so of no state of things. */
export function isWish(clause: string): boolean {
  return WISH.test(clause)
}
