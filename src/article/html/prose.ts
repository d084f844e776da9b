import type { RawBlock } from './raw-block.ts'

/** How much a block says, in letters of an alphabet: a Chinese, Japanese or Korean character counts as two and a half. */
export function weightOf(text: string): number {
  let wide = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0x2e80 && unit <= 0xd7ff) wide++
  }
  return text.length + wide * 1.5
}

/** The share of a block's text that stands in links, 0 to 1. */
export function linkShare(block: RawBlock): number {
  return block.text.length === 0 ? 0 : block.linked / block.text.length
}

/** Whether a text ends as a sentence does. */
export function endsAsSentence(text: string): boolean {
  return /[.!?…。！？।؟։։۔:;][\s"'”’»›」』)\]]{0,4}$/.test(text.slice(-8))
}

/** Shorter texts are no prose in any script. */
const SHORTEST_PROSE = 16

/** The weight of a block that reads as running text: long, or a sentence, and hardly linked; 0 of any other. */
export function proseWeight(block: RawBlock): number {
  if (block.text.length < SHORTEST_PROSE || linkShare(block) > 0.4) return 0
  const weight = weightOf(block.text)
  if (weight < 40) return 0
  return weight >= 120 || endsAsSentence(block.text) ? weight : 0
}

/** Whether a block reads as running text. */
export const isProse = (block: RawBlock): boolean => proseWeight(block) > 0
