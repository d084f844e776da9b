export { sentencesAround } from './around.ts'
export { openRecord } from './open.ts'
export { VERSION, type Run } from './run.ts'
export type { Found, Item, ReadPage, Store } from './store.ts'
