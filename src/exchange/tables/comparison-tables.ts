import type { ClaimLine, DisagreementLine, LineageLine, PositionLine, RelationLine, VersionsLine } from '../lines.ts'
import { columnsOf, tableOf, type Column } from './column.ts'

const versions = columnsOf<VersionsLine>()
export const VERSIONS = tableOf<VersionsLine>([
  versions.string('id', line => line.id),
  versions.list('articles', line => line.articles),
  versions.string('order', line => line.order),
  versions.list('recognised', line => line.recognised),
  versions.list('notes', line => line.steps.flatMap(({ items }) => items.map(({ note }) => note))),
  versions.integer('changed_stretches', line => line.steps.reduce((sum, { stretches }) => sum + stretches.length, 0)),
  versions.json('evidence', line => line.evidence),
  versions.json('steps', line => line.steps),
])

const lineage = columnsOf<LineageLine>()
export const LINEAGE = tableOf<LineageLine>([
  lineage.string('id', line => line.id),
  lineage.string('from', line => line.from),
  lineage.string('to_article', line => (typeof line.to === 'string' ? line.to : undefined)),
  lineage.string('to_outlet', line => (typeof line.to === 'string' ? undefined : line.to.outlet)),
  lineage.string('kind', line => line.kind),
  lineage.double('share', line => line.share),
  lineage.json('evidence', line => line.evidence),
])

const claim = columnsOf<ClaimLine>()
export const CLAIMS = tableOf<ClaimLine>([
  claim.string('id', line => line.id),
  claim.string('kind', line => line.kind),
  claim.string('summary', line => line.summary),
  ...claim.dated('time_from', line => line.time?.from),
  ...claim.dated('time_to', line => line.time?.to),
  claim.list('articles', line => line.articles),
  claim.list('outlets', line => line.outlets),
  claim.list('origins', line => line.origins.map(({ name }) => name)),
  claim.integer('anonymous_origins', line => line.anonymousOrigins),
  claim.string('corroboration', line => line.corroboration),
  claim.integer('asserted', line => line.assertedBy.length),
  claim.integer('denied', line => line.deniedBy.length),
  claim.integer('dropped', line => line.assertedBy.filter(({ dropped }) => dropped).length),
  claim.json('origin_details', line => line.origins),
  claim.json('asserted_by', line => line.assertedBy),
  claim.json('denied_by', line => line.deniedBy),
])

const disagreement = columnsOf<DisagreementLine>()
export const DISAGREEMENTS = tableOf<DisagreementLine>([
  disagreement.string('id', line => line.id),
  disagreement.string('kind', line => line.kind),
  disagreement.string('relation', line => line.relation),
  ...side('first', 0),
  ...side('second', 1),
  disagreement.string('why', line => line.why),
  disagreement.json('sides', line => line.sides),
])

const position = columnsOf<PositionLine>()
export const POSITIONS = tableOf<PositionLine>([
  position.string('id', line => line.id),
  position.string('actor', line => line.actor),
  position.string('name', line => line.name),
  position.string('issue', line => line.issue),
  position.string('stance', line => line.stance),
  ...position.dated('from', line => line.from),
  ...position.dated('to', line => line.to),
  position.string('words', line => line.evidence[0]?.exact),
  position.json('evidence', line => line.evidence),
])

const relation = columnsOf<RelationLine>()
export const RELATIONS = tableOf<RelationLine>([
  relation.string('id', line => line.id),
  relation.string('a', line => line.a),
  relation.string('b', line => line.b),
  relation.string('a_name', line => line.aName),
  relation.string('b_name', line => line.bName),
  ...relation.dated('period_from', line => line.period.from),
  ...relation.dated('period_to', line => line.period.to),
  relation.integer('cooperation', line => line.cooperation),
  relation.integer('conflict', line => line.conflict),
  relation.string('sign', line => line.sign),
  relation.double('weight', line => line.weight),
  relation.integer('speech_cooperation', line => line.speech.cooperation),
  relation.integer('speech_conflict', line => line.speech.conflict),
  relation.integer('deeds_cooperation', line => line.deeds.cooperation),
  relation.integer('deeds_conflict', line => line.deeds.conflict),
  relation.json('evidence', line => line.evidence),
])

/** One side of a disagreement: its claim, its day, its first words. */
function side(name: string, i: number): readonly Column<DisagreementLine>[] {
  return [
    disagreement.string(`${name}_claim`, line => line.sides[i]?.claim),
    disagreement.string(`${name}_time`, line => line.sides[i]?.time),
    disagreement.string(`${name}_words`, line => line.sides[i]?.evidence[0]?.exact),
  ]
}
