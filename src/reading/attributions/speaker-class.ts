import { speakers } from '../lexicon/speakers.ts'

/** What a noun for those who speak without a name makes of them: see lexicon/speakers.ts. */
export type SpeakerClass = 'unnamed' | 'collective' | 'body' | 'document'

const classes = new Map(
  speakers
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => line.split(/ +/))
    .map(([lemma, kind]) => [lemma!, kind as SpeakerClass]),
)

export function speakerClass(lemma: string): SpeakerClass | undefined {
  return classes.get(lemma.toLowerCase())
}

/** Whether the noun is for somebody who can speak: no document. */
export function isSpeaker(lemma: string): boolean {
  const kind = speakerClass(lemma)
  return kind !== undefined && kind !== 'document'
}
