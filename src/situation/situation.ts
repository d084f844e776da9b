import { identityOf, inOrder, standings, type Account, type Comparison, type Standing } from '../comparison/index.ts'
import type { Relation, Situation } from './relation.ts'
import { tiesOf, type Tie } from './tie.ts'

// A record of a month is one period; a longer one is told month by month.
const SHORT_DAYS = 31
// A tie is of one sign where four fifths of its weight is; between, it is mixed.
const CLEAR = 0.2
const EVIDENCE_SHOWN = 12

/** Actors' ties over time. The order the accounts are given in does not matter. */
export function situationOf(accounts: readonly Account[], comparison: Comparison): Situation {
  const ordered = inOrder(accounts)
  const identity = identityOf(ordered)
  const names = standings(ordered, identity)
  const ties = tiesOf(ordered, comparison, identity).filter(({ date }) => date !== undefined)
  const period = periods(ties)
  const groups = new Map<string, Tie[]>()
  for (const tie of ties) {
    const [a, b] = [tie.from, tie.to].toSorted() as [string, string]
    const key = [a, b, period(tie.date!).from].join('\n')
    const known = groups.get(key)
    if (known) known.push(tie)
    else groups.set(key, [tie])
  }
  const keys = [...groups.keys()].toSorted()
  return { relations: keys.flatMap(key => relationOf(groups.get(key)!, period, names) ?? []) }
}

interface Period {
  readonly from: string
  readonly to: string
}

/** The period of a day: the whole span of the ties where it is short, else the day's month. */
function periods(ties: readonly Tie[]): (day: string) => Period {
  const days = ties.map(({ date }) => date!).toSorted()
  const [first, last] = [days[0], days.at(-1)]
  if (first !== undefined && last !== undefined && (Date.parse(last) - Date.parse(first)) / 864e5 <= SHORT_DAYS)
    return () => ({ from: first, to: last })
  return day => {
    const month = day.slice(0, 7)
    const end = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0))
    return { from: `${month}-01`, to: end.toISOString().slice(0, 10) }
  }
}

function relationOf(ties: readonly Tie[], period: (day: string) => Period, names: ReadonlyMap<string, Standing>): Relation | undefined {
  const [first] = ties
  const [a, b] = [first!.from, first!.to].toSorted().map(voice => names.get(voice))
  if (!a || !b) return undefined
  const span = period(first!.date!)
  const [plus, minus] = [sum(ties, 'positive'), sum(ties, 'negative')]
  const weight = Math.round(((plus - minus) / (plus + minus)) * 1e4) / 1e4
  const count = (sign: Tie['sign'], speech?: boolean): number =>
    ties.filter(tie => tie.sign === sign && (speech === undefined || tie.speech === speech)).length
  return {
    id: `relation:${a.id}:${b.id}:${span.from}`,
    a: a.id,
    b: b.id,
    aName: a.name,
    bName: b.name,
    period: span,
    cooperation: count('positive'),
    conflict: count('negative'),
    sign: weight > CLEAR ? 'positive' : weight < -CLEAR ? 'negative' : 'mixed',
    weight,
    speech: { cooperation: count('positive', true), conflict: count('negative', true) },
    deeds: { cooperation: count('positive', false), conflict: count('negative', false) },
    evidence: ties
      .toSorted(
        (x, y) =>
          (x.date! < y.date! ? -1 : x.date! > y.date! ? 1 : 0) ||
          y.weight - x.weight ||
          (x.evidence.article < y.evidence.article ? -1 : 1) ||
          x.evidence.start - y.evidence.start,
      )
      .slice(0, EVIDENCE_SHOWN)
      .map(({ evidence, sign, date }) => ({ ...evidence, sign, date: date! })),
  }
}

function sum(ties: readonly Tie[], sign: Tie['sign']): number {
  return ties.reduce((total, tie) => total + (tie.sign === sign ? tie.weight : 0), 0)
}
