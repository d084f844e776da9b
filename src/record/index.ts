export type { Found, ReadPage, Store } from './store.ts'
