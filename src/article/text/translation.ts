import { LANGUAGE_NAMES } from '../lexicon/language-names.ts'

const TAGS: ReadonlyMap<string, string> = new Map(
  LANGUAGE_NAMES.split('\n').flatMap(line => {
    const [tag, ...names] = line.trim().split(/\s+/)
    return names.map(name => [name, tag!] as const)
  }),
)

/** The language that a note says a text was translated from, BCP 47: "an edited translation from the French edition", "Translated from Turkish". */
export function translatedFrom(note: string): string | undefined {
  const found =
    /\b[Tt]ranslat(?:ed|ion)\b.{0,60}?\bfrom (?:the )?(?:original )?(\p{Lu}\p{L}+)/u.exec(note) ??
    /\b[Oo]riginal(?:ly)? (?:published |written |appeared )?in (\p{Lu}\p{L}+)/u.exec(note)
  return found ? TAGS.get(found[1]!) : undefined
}
