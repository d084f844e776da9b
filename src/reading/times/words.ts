import { TIME_WORDS } from '../lexicon/times.ts'

/** The lexicon of time words, by class: a word (or several with blanks between) and what it stands for. */
const CLASSES = parse(TIME_WORDS)

function parse(lexicon: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const classes = new Map<string, Map<string, string>>()
  for (const line of lexicon.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [kind = '', ...rest] = line.split(/ +/)
    const value = rest.pop() ?? ''
    const words = kind === 'phrase' || kind === 'holiday' ? [rest.join(' ')] : rest
    const entries = classes.get(kind) ?? new Map<string, string>()
    for (const word of words) entries.set(word, value)
    classes.set(kind, entries)
  }
  return classes
}

function table(kind: string): ReadonlyMap<string, string> {
  return CLASSES.get(kind) ?? new Map<string, string>()
}

function numbers(kind: string): ReadonlyMap<string, number> {
  return new Map([...table(kind)].map(([word, value]) => [word, Number(value)]))
}

export const MONTHS = numbers('month')
export const WEEKDAYS = numbers('weekday')
export const DAYPARTS = table('daypart')
export const DEICTICS = table('deictic')
export const HOLIDAYS = table('holiday')
export const PHRASES = table('phrase')
export const SEASONS = table('season')
export const SETS = table('set')
export const UNITS = table('unit')
export const ZONES = table('zone')

/** The longest lexicon phrase has this many atoms. */
export const LONGEST_PHRASE = Math.max(...[...PHRASES.keys(), ...HOLIDAYS.keys()].map(phrase => phrase.split(' ').length))
