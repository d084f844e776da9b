/** Rashomon as a library: the rooms' doors. */
export * from './page/index.ts'
export * from './article/index.ts'
export * from './language/index.ts'
export * from './reading/index.ts'
export * from './comparison/index.ts'
export * from './situation/index.ts'
