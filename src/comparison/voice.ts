import type { Proposition } from './proposition.ts'
import type { Figure } from './identity.ts'

/** Whose voice a figure is: ministries, spokesmen and ministers of one government speak as one; everyone else for themselves. */
export function voiceOf(figure: Figure): string {
  return figure.official && figure.country !== undefined ? `government:${figure.country}` : figure.key
}

/** Whether two propositions are the word of one voice; never so where one of them has no known speaker. */
export function sameVoice(one: Proposition, other: Proposition): boolean {
  if (!one.speaker || !other.speaker || one.speaker.anonymous || other.speaker.anonymous) return false
  return voiceOf(one.speaker) === voiceOf(other.speaker)
}

/** Whether a clause names somebody: the figure, its country, or the body that it serves. */
export function names(one: Proposition, figure: Figure): boolean {
  if (one.figures.includes(figure.key)) return true
  if (figure.official && figure.country !== undefined && one.features.includes(`@${figure.country}`)) return true
  return figure.serves.some(key => one.figures.includes(key))
}
