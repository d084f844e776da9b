import { SCRIPTS } from './lexicon/scripts.ts'

/** The letters of a text by the script that most of them are of. */
export interface Lettering {
  /** How many letters it has, as letters of an alphabet. */
  readonly letters: number
  /** The script of most of them, as Unicode calls it; undefined where it has none, or none of a known script. */
  readonly script: string | undefined
  /** How many of the letters are of that script. */
  readonly ofScript: number
  /** How many are Latin. */
  readonly latin: number
}

const LANGUAGES: ReadonlyMap<string, readonly string[]> = new Map(
  SCRIPTS.trim()
    .split('\n')
    .map(line => {
      const [script, ...languages] = line.split(/\s+/)
      return [script!, languages] as const
    }),
)
const MIXED: ReadonlySet<string> = new Set(LANGUAGES.get('mixed'))
const BEYOND_LATIN = [...LANGUAGES.keys()]
  .filter(script => script !== 'mixed')
  .map(script => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const)
const OWN_SCRIPTS: ReadonlyMap<string, readonly string[]> = scriptsByLanguage()

const SYLLABIC: ReadonlySet<string> = new Set(['Han', 'Hangul', 'Hiragana', 'Katakana'])

/** Counts the letters of a text. */
export function letteringOf(text: string): Lettering {
  let letters = 0
  let latin = 0
  const others = new Map<string, number>()
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 128) {
      const small = unit | 32
      if (small >= 97 && small <= 122) {
        letters++
        latin++
      }
      continue
    }
    if (unit < 0xc0 || unit === 0xd7 || unit === 0xf7) continue
    if (unit < 0x250 || (unit >= 0x1e00 && unit <= 0x1eff)) {
      letters++
      latin++
      continue
    }
    const letter = text[i]!
    if (!/\p{L}/u.test(letter)) continue
    const script = BEYOND_LATIN.find(([, test]) => test.test(letter))?.[0]
    // A character that stands for a syllable or a word is as much as two or three letters.
    const weight = script !== undefined && SYLLABIC.has(script) ? 2.5 : 1
    letters += weight
    if (script !== undefined) others.set(script, (others.get(script) ?? 0) + weight)
  }
  let script = latin > 0 ? 'Latin' : undefined
  let ofScript = latin
  for (const [name, count] of others) if (count > ofScript) [script, ofScript] = [name, count]
  // Japanese writes with Chinese characters, and with its own between them.
  if (script === 'Han' && (others.get('Hiragana') ?? 0) + (others.get('Katakana') ?? 0) > ofScript * 0.05) script = 'Hiragana'
  return { letters, script, ofScript, latin }
}

/** Whether a language (BCP 47) is written in a script. */
export function isWrittenIn(language: string, script: string): boolean {
  const base = language.split('-')[0]!
  return MIXED.has(base) || (OWN_SCRIPTS.get(base)?.includes(script) ?? script === 'Latin')
}

/** The language that a text of this script is taken for where nothing else tells; undefined for Latin letters, which tell nothing. */
export function languageOfScript(script: string): string | undefined {
  return LANGUAGES.get(script)?.[0]
}

/** Whether only one language that we know is written in a script. */
export function isOfOneLanguage(script: string): boolean {
  return LANGUAGES.get(script)?.length === 1
}

function scriptsByLanguage(): ReadonlyMap<string, readonly string[]> {
  const scripts = new Map<string, string[]>()
  for (const [script, languages] of LANGUAGES) {
    if (script === 'mixed') continue
    for (const language of languages) scripts.set(language, [...(scripts.get(language) ?? []), script])
  }
  return scripts
}
