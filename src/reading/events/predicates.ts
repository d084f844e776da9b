import type { EventType } from '../event.ts'
import { PREDICATES } from '../lexicon/predicates.ts'
import { stems } from './inflection.ts'

/** One way to word a deed: the words that must be there, what deed it is, and where its recipient stands. */
export interface Predicate {
  /** As the lexicon writes it, for `why`. */
  readonly words: string
  readonly noun: boolean
  readonly lemma: string
  readonly particles: readonly string[]
  /** One of these must be object or complement (a noun's description); several words are joined by a space. */
  readonly objects: readonly string[]
  readonly type: EventType
  readonly mode?: string
  readonly cameo?: string
  readonly slots: readonly string[]
  /** Turned about: the subject is the recipient ("came under fire from"). */
  readonly inverse: boolean
  readonly needsRecipient: boolean
  readonly reciprocal: boolean
  /** With an object it words something else ("marched off the teachers"). */
  readonly objectless: boolean
  /** Without an object it words something else ("returned to Rome"). */
  readonly needsObject: boolean
  /** With a second object or a predicate noun it words something else ("called him a liar"). */
  readonly plain: boolean
  /** Only people can be its recipient. */
  readonly people: boolean
  /** A noun that is no deed by itself: only with a verb that carries it. */
  readonly carriedOnly: boolean
}

/** Predicates by lemma, the most demanding first: objects before particles before the bare word. */
interface PredicateIndex {
  readonly verbs: ReadonlyMap<string, readonly Predicate[]>
  readonly nouns: ReadonlyMap<string, readonly Predicate[]>
}

export const PREDICATE_INDEX: PredicateIndex = index(parsePredicates(PREDICATES))

/** The predicates of a verb by its lemma; where that is none of the lexicon's, by the regular endings of its form (a lemmatizer errs on rare verbs). */
export function verbPredicates(lemma: string, form: string): readonly Predicate[] | undefined {
  const found = PREDICATE_INDEX.verbs.get(lemma)
  if (found) return found
  for (const stem of stems(form.toLowerCase())) {
    const predicates = PREDICATE_INDEX.verbs.get(stem)
    if (predicates) return predicates
  }
  return undefined
}

export function parsePredicates(lexicon: string): Predicate[] {
  return lexicon
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .flatMap(line => {
      const [words = '', type = '', mode = '-', cameo = '-', recipient = '-'] = columns(line)
      const slots = recipient
        .replace(/[!~^@0=%]/g, '')
        .replace('subj:', '')
        .split(',')
        .filter(slot => slot !== '-' && slot !== '')
      return words.split(/ +/).map(each => ({
        ...wording(each),
        type: type as EventType,
        ...(mode !== '-' && { mode }),
        ...(cameo !== '-' && { cameo }),
        slots,
        inverse: recipient.startsWith('subj:'),
        needsRecipient: recipient.includes('!'),
        reciprocal: recipient.includes('~'),
        carriedOnly: recipient.includes('^'),
        people: recipient.includes('@'),
        objectless: recipient.includes('0'),
        needsObject: recipient.includes('='),
        plain: recipient.includes('%'),
      }))
    })
}

/** The bar both parts objects and columns; only columns have blanks around it. */
function columns(line: string): string[] {
  return line.split(/ +\| +/).map(cell => cell.trim())
}

function wording(written: string): Pick<Predicate, 'words' | 'noun' | 'lemma' | 'particles' | 'objects'> {
  const [head = '', objects = ''] = written.split('>')
  const [lemma = '', ...particles] = head.replace('/n', '').split('+')
  return {
    words: written.replaceAll('|', '/'),
    noun: head.endsWith('/n'),
    lemma,
    particles,
    objects: objects === '' ? [] : objects.split('|').map(object => object.replaceAll('_', ' ')),
  }
}

function index(predicates: readonly Predicate[]): PredicateIndex {
  const verbs = new Map<string, Predicate[]>()
  const nouns = new Map<string, Predicate[]>()
  for (const predicate of predicates) {
    const table = predicate.noun ? nouns : verbs
    const entry = table.get(predicate.lemma) ?? []
    entry.push(predicate)
    table.set(predicate.lemma, entry)
  }
  for (const table of [verbs, nouns]) for (const entry of table.values()) entry.sort((a, b) => demand(b) - demand(a))
  return { verbs, nouns }
}

function demand({ objects, particles }: Predicate): number {
  return (objects.length === 0 ? 0 : objects.every(object => object.includes(' ')) ? 3 : 2) + particles.length
}

const FRIENDLY: ReadonlySet<EventType> = new Set(['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT'])

/** Whether a deed of this type is friendly, hostile, or (a request) neither. */
export function temper(type: EventType): 'friendly' | 'hostile' | 'other' {
  if (type === 'REQUEST') return 'other'
  return FRIENDLY.has(type) ? 'friendly' : 'hostile'
}
