import { form, type Tokens } from '../../language/index.ts'
import type { EventType, Modality } from '../event.ts'
import { OPERATORS } from '../lexicon/operators.ts'
import { stems } from './inflection.ts'

/** A word that stands over a deed and says what became of it: "refused to", "plan to", "fail to". */
export interface Operator {
  readonly words: string
  readonly noun: boolean
  readonly lemma: string
  /** Whether its deed may stand in a that-clause: "demanded that"; else it is an infinitive or a gerund. */
  readonly that: boolean
  /** The preposition that must be there: "called on the generals to". */
  readonly preposition?: string
  readonly object?: string
  readonly made: {
    readonly [temper in 'friendly' | 'hostile' | 'other']?: {
      readonly type: EventType
      readonly cameo: string
      readonly of?: readonly string[]
    }
  }
  /** The modality that the deed takes; absent: it keeps its own. */
  readonly modality?: Modality
  readonly negative: boolean
}

const TABLE = parseOperators(OPERATORS)

export function parseOperators(lexicon: string): ReadonlyMap<string, readonly Operator[]> {
  const table = new Map<string, Operator[]>()
  for (const line of lexicon.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [words = '', friendly = '-', hostile = '-', other = '-', modality = '-', polarity = '+'] = line
      .split('|')
      .map(cell => cell.trim())
    const made = { ...event('friendly', friendly), ...event('hostile', hostile), ...event('other', other) }
    for (const written of words.split(/ +/)) {
      const operator: Operator = {
        ...wording(written),
        made,
        ...(modality !== '-' && modality !== 'actual' && { modality: modality as Modality }),
        negative: polarity === '-',
      }
      const key = `${operator.noun ? 'n' : 'v'} ${operator.lemma}`
      table.set(
        key,
        [operator, ...(table.get(key) ?? [])].toSorted((a, b) => demand(b) - demand(a)),
      )
    }
  }
  return table
}

function event(temper: string, cell: string): Operator['made'] {
  const [type, cameo, of] = cell.split(' ')
  return type === undefined || type === '-' || cameo === undefined
    ? {}
    : { [temper]: { type: type as EventType, cameo, ...(of !== undefined && { of: of.split(',') }) } }
}

function wording(written: string): Pick<Operator, 'words' | 'noun' | 'lemma' | 'that' | 'preposition' | 'object'> {
  const [head = '', object] = written.split('>')
  const [lemma = '', preposition] = head.replace('/n', '').replace('*', '').split(/[:+]/)
  return {
    words: written,
    noun: head.endsWith('/n'),
    lemma,
    that: head.endsWith('*'),
    ...(preposition !== undefined && { preposition }),
    ...(object !== undefined && { object }),
  }
}

function demand(operator: Operator): number {
  return Number(operator.preposition !== undefined) + Number(operator.object !== undefined)
}

/** The operators that this word can be, the most demanding first. */
function operatorsOf(lemma: string, noun: boolean): readonly Operator[] {
  return TABLE.get(`${noun ? 'n' : 'v'} ${lemma}`) ?? []
}

/** The operators that a token can be: by its lemma, else by its form ("willing", which a lemmatizer may take for a verb's). */
export function operatorsAt(tokens: Tokens, token: number): readonly Operator[] {
  const noun = tokens.upos[token] === 'NOUN'
  // "is prepared to send judges" is an offer, whatever the tree takes "prepared" for.
  if (
    form(tokens, token) === 'prepared' &&
    tokens.xpos[token] === 'VBN' &&
    /^(?:is|are|was|were|be|been|'s|’s)$/.test(form(tokens, token - 1))
  )
    return operatorsOf('prepared', false)
  const found = operatorsOf(tokens.lemma[token]!, noun)
  if (found.length > 0) return found
  const word = form(tokens, token).toLowerCase()
  for (const each of [word, ...(noun ? [] : stems(word))]) if (operatorsOf(each, noun).length > 0) return operatorsOf(each, noun)
  return []
}
