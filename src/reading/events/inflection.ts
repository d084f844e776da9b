import { IRREGULAR_VERBS } from '../lexicon/irregular-verbs.ts'

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  IRREGULAR_VERBS.trim()
    .split('\n')
    .flatMap(line => {
      const [lemma = '', ...forms] = line.split(' ')
      return forms.map(form => [form, lemma] as const)
    }),
)

/** Past forms that differ from their participles: "froze", "broke". */
export const PASTS: ReadonlySet<string> = new Set(
  IRREGULAR_VERBS.trim()
    .split('\n')
    .flatMap(line => {
      const [, past, participle] = line.split(' ')
      return past !== undefined && participle !== undefined && past !== participle ? [past] : []
    }),
)

/**
 * The stems that a verb's form can have, for where a lemmatizer errs: an irregular verb's lemma; else by the regular endings, "ruled" is "rul" or
 * "rule", "stopped" "stopp" or "stop".
 */
export function stems(form: string): string[] {
  const irregular = IRREGULAR.get(form)
  if (irregular !== undefined) return [irregular]
  const [, stem = form] = /^(.+?)(?:ed|ing|es|s|d)$/.exec(form) ?? []
  return [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/([^aeiou])\1$/, '$1')]
}
