import type { Upos } from '../../language/index.ts'
import type { Attribution, AttributionKind } from '../attribution.ts'
import { cues } from '../lexicon/cues.ts'

/** What the lexicon knows of a word that attributes: see lexicon/cues.ts for the columns. */
export interface Cue {
  readonly lemma: string
  readonly pos: CuePos
  readonly kind: AttributionKind
  readonly polarity: Attribution['polarity']
  readonly certainty: Attribution['certainty']
  readonly frames: ReadonlySet<string>
}

export type CuePos = 'v' | 'n' | 'a'

const known = parse(cues)

/** The lexicon's entry for a lemma in a part of speech; undefined where it attributes nothing. */
export function cueOf(lemma: string, pos: CuePos): Cue | undefined {
  return known.get(`${lemma.toLowerCase()} ${pos}`)
}

/** The part of speech under which the lexicon lists a word with this tag. */
export function cuePos(upos: Upos): CuePos | undefined {
  if (upos === 'VERB' || upos === 'AUX') return 'v'
  if (upos === 'NOUN') return 'n'
  return upos === 'ADJ' ? 'a' : undefined
}

function parse(lexicon: string): Map<string, Cue> {
  const found = new Map<string, Cue>()
  for (const line of lexicon.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [lemma, pos, kind, sign, certainty, frames] = line.split(/ +/)
    if (!lemma || !isPos(pos) || !kind || !isCertainty(certainty)) throw new Error(`cues.ts: a line that cannot be read: ${line}`)
    found.set(`${lemma} ${pos}`, {
      lemma,
      pos,
      kind: kind as AttributionKind,
      polarity: sign === '-' ? 'negative' : 'positive',
      certainty,
      frames: new Set(frames?.split(',')),
    })
  }
  return found
}

function isPos(word: string | undefined): word is CuePos {
  return word === 'v' || word === 'n' || word === 'a'
}

function isCertainty(word: string | undefined): word is Attribution['certainty'] {
  return word === 'certain' || word === 'probable' || word === 'possible' || word === 'unknown'
}
