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

/** Words that names of outlets end in: "Citi *FM*", "the Nile *Observer*". */
const endings = new Set(
  'chronicle courier daily fm gazette guardian herald journal mail mirror monitor news newspaper observer post press radio sentinel standard telegraph television times tribune tv weekly'.split(
    ' ',
  ),
)

/** Whether a proper noun is one that names of outlets end in. */
export function isOutletName(lemma: string): boolean {
  return endings.has(lemma.toLowerCase())
}
