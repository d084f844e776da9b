export type { Relation, Situation } from './relation.ts'
export { situationOf } from './situation.ts'
