/** Nouns for those who publish. */
const nouns = new Set([
  'newspaper',
  'paper',
  'daily',
  'weekly',
  'broadcaster',
  'agency',
  'portal',
  'website',
  'magazine',
  'radio',
  'television',
  'tv',
  'channel',
  'station',
  'outlet',
  'newswire',
])

/** Whether a noun is for an outlet: "the portal". */
export function isOutletNoun(lemma: string): boolean {
  return nouns.has(lemma.toLowerCase())
}
