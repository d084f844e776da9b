export { sentencesAround } from './around.ts'
export { openRecord } from './open.ts'
export { VERSION, type Run } from './run.ts'
export { readAll, type Found, type Item, type ReadPage, type Store } from './store.ts'
