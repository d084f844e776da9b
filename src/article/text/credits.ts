import { AGENCIES } from '../lexicon/agencies.ts'

/** Every way to write an agency, with the name that a credit is given under. */
const NAMES: ReadonlyMap<string, string> = new Map(
  AGENCIES.split('\n').flatMap(line => {
    const names = line.split(/\s{2,}|\t/).filter(Boolean)
    return names.map(name => [name, names[0]!] as const)
  }),
)
const SOURCE_LINE = /^\(?\s?(?:news )?(?:source|sources|quelle|quellen|fuente|fonte|bron|kaynak|источник)\s?[:：-]\s?(.{1,80}?)\)?$/i
const LABELS =
  /^(?:photo|photos|photograph|picture|image|images|pic|foto|bild|file photo|credit|image credit|photo credit|via)\b[\s:by-]{0,6}/i
/** Marks between the names of one credit. */
const BETWEEN = /\s*[/|,;&+·•]\s*|\s+(?:and|via|und|et|y|for)\s+|\s[-–—]\s/

/** The agencies that a credit names ("Reuters/Ann Lee", "AFP and agencies", "© AP"); empty where it names none. */
export function agenciesIn(credit: string): readonly string[] {
  const found = new Set<string>()
  for (const part of credit.slice(0, 200).split(BETWEEN)) {
    const name = NAMES.get(
      part
        .replace(LABELS, '')
        .replace(/\s(?:photos?|images?|pictures?)$/i, '')
        .replace(/^[\s([©"“]+|[\s)\].,:"”]+$/g, ''),
    )
    if (name) found.add(name)
  }
  return [...found]
}

/** Who a line credits that says nothing else: "SOURCE: MEDIA", "AFP", "Agencies", "(Reuters)", "AFP, AP". Undefined where it is no credit line. */
export function creditLine(line: string): readonly string[] | undefined {
  if (line.length > 100) return undefined
  const source = SOURCE_LINE.exec(line)?.[1]
  if (source !== undefined) {
    if (/^https?:|^www\./i.test(source) || source.split(/\s+/).length > 8) return []
    const agencies = agenciesIn(source)
    return agencies.length > 0 ? agencies : source.split(/\s*[/;|]\s*|,\s+/).filter(Boolean)
  }
  const bare = line.replace(/^[\s([–—-]+|[\s)\].–—-]+$/g, '')
  if (/^(?:agencies|news agencies|agenturen|with agencies|and agencies|ajanslar)$/i.test(bare)) return [bare]
  const parts = bare.split(BETWEEN).filter(Boolean)
  const agencies = agenciesIn(bare)
  const known = parts.every(part => NAMES.has(part) || /^(?:agencies|news agencies|dpa)$/i.test(part))
  return agencies.length > 0 && known ? agencies : undefined
}

/**
 * The credit that ends a caption: "… on Monday. AFP/Ann Lee", "(AP Photo/Ann Lee)", "Photo: Reuters", "[Getty]". Undefined where the text does
 * not end in one; `picture` tells that it credits a picture and not a text.
 */
export function creditTail(text: string): { readonly agencies: readonly string[]; readonly picture: boolean } | undefined {
  const tail = text.slice(-120)
  const bracketed = /[([]([^()[\]]{2,80})[)\]]\.?$/.exec(tail)?.[1]
  if (bracketed !== undefined) return creditIn(bracketed)
  const labelled =
    /(?:^|[\s.|/–—-])((?:photo|photograph|picture|image|foto|credit|image credit|photo credit|photo by|file photo)(?:\s?[:/]\s?|\sby\s).{2,60})$/i.exec(
      tail,
    )?.[1]
  if (labelled !== undefined) return { agencies: agenciesIn(labelled), picture: true }
  const last = /(?:[.!?”"]\s|\s[|–—-]\s?|\s\/\s?|©\s?)([^.!?|©]{2,60})\.?$/.exec(tail)?.[1]
  return last === undefined ? undefined : creditIn(last)
}

function creditIn(words: string): { readonly agencies: readonly string[]; readonly picture: boolean } | undefined {
  const agencies = agenciesIn(words)
  const picture = /\b(?:photo|photograph|picture|image|images|getty|file|foto)\b/i.test(words) || /^[^/]{2,40}\/\S/.test(words)
  return agencies.length > 0 ? { agencies, picture } : undefined
}

/** The agencies in the dateline that a text opens with: "LONDON, May 3 (Reuters) - ". */
export function agenciesOfDateline(dateline: string): readonly string[] {
  const bracketed = /\(([^()]{2,40})\)/.exec(dateline)?.[1]
  return bracketed === undefined ? [] : agenciesIn(bracketed)
}
