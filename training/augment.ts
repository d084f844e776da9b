/**
 * Sentences made new each time they are learned from: names put in for names of the same kind and length, so that the network learns where names stand
 * rather than which; now and then a headline's capitals, or none; gazetteer marks now and then left out.
 */
import { GAZETTEER_MARKS, MARKS } from '../src/language/marks.ts'
import type { Document } from './corpora.ts'
import type { Lists } from './gazetteer.ts'

const SHARE = { replace: 0.35, upper: 0.03, lower: 0.03, title: 0.03, unmarked: 0.25 }
const REPLACEABLE = /^\p{Lu}[\p{L}'’.-]+$/u

export interface Varied {
  readonly forms: readonly string[]
  /** Takes the gazetteers' marks away in some sentences. */
  readonly unmark: (marks: Uint8Array) => Uint8Array
}

export function augmenter(
  lists: Lists,
  documents: readonly Document[],
  random: () => number,
): (forms: readonly string[], names: readonly string[] | undefined) => Varied {
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)]!
  const single = (from: readonly string[]): string[] => from.filter(name => !name.includes(' '))
  // Names as the corpora hold them, first and last words apart, so that the lists do not outweigh them.
  const seen = { first: [] as string[], last: [] as string[], place: [] as string[] }
  for (const { sentences } of documents)
    for (const { forms, names } of sentences)
      names?.forEach((label, i) => {
        if (!REPLACEABLE.test(forms[i]!)) return
        if (label === 'B-PER' && names[i + 1] === 'I-PER') seen.first.push(forms[i]!)
        if (label === 'I-PER' && names[i + 1] !== 'I-PER') seen.last.push(forms[i]!)
        if (label === 'B-LOC' && names[i + 1] !== 'I-LOC') seen.place.push(forms[i]!)
      })
  const places = [single(lists.country), single(lists.city), single(lists.town), single(lists.place), seen.place].filter(
    list => list.length > 0,
  )
  const given = [lists.given, lists.given, seen.first].filter(list => list.length > 0)
  const family = [lists.family, lists.family, seen.last].filter(list => list.length > 0)
  const any = (from: readonly (readonly string[])[], otherwise: string): string =>
    from.length > 0 ? pick(from[Math.floor(random() * from.length)]!) : otherwise
  const acronym = (length: number): string => Array.from({ length }, () => String.fromCharCode(65 + Math.floor(random() * 26))).join('')
  const adjectives = new Set(lists.adjective)
  const countries = new Set(single(lists.country))

  const replace = (forms: readonly string[], names: readonly string[]): string[] => {
    const out = [...forms]
    for (let i = 0; i < forms.length; i++) {
      const form = forms[i]!
      if (names[i]!.endsWith('ORG')) {
        if (random() < SHARE.replace && adjectives.has(form)) out[i] = pick(lists.adjective)
        else if (random() < SHARE.replace && countries.has(form)) out[i] = pick(places[0]!)
        else if (random() < SHARE.replace && names[i] === 'B-ORG' && names[i + 1] !== 'I-ORG' && /^[A-Z]{2,5}$/.test(form))
          out[i] = acronym(form.length)
        continue
      }
      if (!names[i]!.startsWith('B-') || random() > SHARE.replace) continue
      const kind = names[i]!.slice(2)
      let last = i
      while (names[last + 1] === `I-${kind}`) last++
      if (kind === 'PER') {
        if (last === i && REPLACEABLE.test(form)) out[i] = random() < 0.7 ? any(family, form) : any(given, form)
        if (last > i)
          for (const k of forms.keys())
            if (k >= i && k <= last && REPLACEABLE.test(forms[k]!)) out[k] = k === last ? any(family, form) : any(given, form)
      } else if (kind === 'LOC' && last === i && REPLACEABLE.test(form)) out[i] = any(places, form)
    }
    return out
  }
  return (forms, names) => {
    let out = names ? replace(forms, names) : [...forms]
    const dice = random()
    if (dice < SHARE.upper) out = out.map(form => form.toUpperCase())
    else if (dice < SHARE.upper + SHARE.lower) out = out.map(form => form.toLowerCase())
    else if (dice < SHARE.upper + SHARE.lower + SHARE.title)
      out = out.map(form => (form.length > 3 ? form[0]!.toUpperCase() + form.slice(1) : form))
    const unmarked = random() < SHARE.unmarked
    return {
      forms: out,
      unmark: marks => {
        if (unmarked) for (let i = 0; i < marks.length; i += MARKS) marks.fill(0, i, i + GAZETTEER_MARKS)
        return marks
      },
    }
  }
}
