/**
 * Whether two spellings can be one name. Scripts without short vowels, or with letters that English lacks, are transliterated in many ways (Haidar, Haider;
 * Zelensky, Zelenskiy; Aliyev, Aliev), and what varies is mostly known: e stands for a as well as for i, o for u, doubled letters come and go. What does
 * not vary so tells two people apart: Hassan and Hussein, Jamal and Jamil, Salman and Suleiman.
 */
import { NAME_SPELLINGS } from '../lexicon/name-spellings.ts'
import { foldLetters } from './fold.ts'

const VOWELS = 'aeiou'

/** One after the other; each is a way of writing that another spelling may lack. */
const RESPELLED: readonly (readonly [RegExp, string])[] = [
  [/\babd[aeou]l[ -]?/g, 'abdal'],
  [/^de /, ''],
  [/ /g, ''],
  [/x/g, 'ks'],
  [/ph/g, 'f'],
  [/ff$/, 'v'],
  [/dzh|dj/g, 'j'],
  [/sch|sh/g, 'š'],
  [/tch|ch/g, 'č'],
  [/kh/g, 'k'],
  [/([dgtzs])h/g, '$1'],
  [/tz/g, 'ts'],
  [/ck/g, 'k'],
  [/q|c/g, 'k'],
  [/w(?![aeiouy])/g, 'u'],
  [/w/g, 'v'],
  [/^[yi](?=[aeou])/, 'y'],
  [/(?<=[^aeiouy])ye/g, 'e'],
  [/(?<!^)y/g, 'i'],
  [/ou|oo|uo/g, 'u'],
  [/ee/g, 'i'],
  [/enka$/, 'enko'],
  [/([aeiouy])h$/, '$1'],
  [/(.)\1+/g, '$1'],
  [/(?<=[aeo])i(?=[aeo])/g, ''],
]

const sounds = new Map<string, string>()
const MOST_KEPT = 20_000

/** A name as it sounds, so that a comparison letter by letter can tell what varies. */
function soundOf(name: string): string {
  const before = sounds.get(name)
  if (before !== undefined) return before
  let sound = foldLetters(name)
  for (const [written, heard] of RESPELLED) sound = sound.replace(written, heard)
  // A cache of what is computed alike every time; emptied rather than grown without end.
  if (sounds.size >= MOST_KEPT) sounds.clear()
  sounds.set(name, sound)
  return sound
}

let lines: Map<string, number> | undefined

function spellingLine(name: string): number | undefined {
  if (!lines) {
    lines = new Map()
    for (const [i, line] of NAME_SPELLINGS.trim().split('\n').entries()) for (const spelling of line.split(' ')) lines.set(spelling, i)
  }
  return lines.get(name)
}

/** Whether two names, each of one word or several, can be spellings of one. */
export function soundsLike(a: string, b: string): boolean {
  if (a === b) return true
  const line = spellingLine(a)
  if (line !== undefined && line === spellingLine(b)) return true
  return alike(soundOf(a), soundOf(b))
}

/** In a short name every vowel tells: Chen and Chan, Park and Perk. */
const SHORT = 5
/** Long names may also differ by a short e or i between consonants, which breaks a cluster up: Dmitri and Dimitri, Alexander and Aleksandr. */
const LONG = 6

function alike(a: string, b: string): boolean {
  let i = 0
  let j = 0
  const loose = a.length >= SHORT && b.length >= SHORT
  let spare = a.length >= LONG && b.length >= LONG ? 1 : 0
  while (i < a.length || j < b.length) {
    const x = a[i]
    const y = b[j]
    if (x !== undefined && y !== undefined && (x === y || (loose && same(x, y)))) {
      i++
      j++
    } else if (spare > 0 && breaksCluster(a, i)) {
      i++
      spare--
    } else if (spare > 0 && breaksCluster(b, j)) {
      j++
      spare--
    } else return false
  }
  return true
}

function breaksCluster(word: string, at: number): boolean {
  const letter = word[at]
  if ((letter !== 'e' && letter !== 'i') || at === 0 || at === word.length - 1) return false
  return !VOWELS.includes(word[at - 1]!) && !VOWELS.includes(word[at + 1]!)
}

/** e is written for a and for i, o for u, and j for y. */
function same(x: string, y: string): boolean {
  const pair = x < y ? x + y : y + x
  return pair === 'ae' || pair === 'ei' || pair === 'ou' || pair === 'jy'
}

/** The consonants of a name, the same for all its spellings that {@link soundsLike} joins by sound: a hash to look them up by. */
export function skeleton(name: string): string {
  const sound = soundOf(name)
  let bones = ''
  for (const letter of sound) if (!VOWELS.includes(letter)) bones += letter === 'j' ? 'y' : letter
  return bones
}
