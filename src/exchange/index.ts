export { annotationOf, DEFAULT_LAYERS, LAYERS, type Layer } from './annotation.ts'
export { exportJsonl, exportLines } from './export.ts'
export type * from './lines.ts'
export { conlluSentence, withTree, type ConlluSentence } from './conllu.ts'
