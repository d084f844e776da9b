export type { Relation, Situation } from './relation.ts'
