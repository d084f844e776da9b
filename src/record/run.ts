import { readFileSync } from 'node:fs'

/** By what an article was read: enough to read it again and get the same. No time and no machine: the same pages give the same record. */
export interface Run {
  /** Rashomon's version. */
  readonly version: string
  readonly models: readonly { readonly name: string; readonly sha256: string }[]
  /** The user's files of actors, by name and SHA-256, in their order: docs/actors.md. */
  readonly actors?: readonly { readonly name: string; readonly sha256: string }[]
  /** What the user chose and the result depends on; never the number of threads. */
  readonly settings: { readonly [name: string]: string | number | boolean }
}

/** The version in the package's own manifest, which stands two folders above this file in a checkout and in a package alike. */
export const VERSION: string = (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string })
  .version
