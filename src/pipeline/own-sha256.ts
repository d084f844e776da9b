/** Imported for its effect: pages that Node reads are hashed by Node's own SHA-256. */
import { hash } from 'node:crypto'
import { useSha256 } from '../page/index.ts'

useSha256(bytes => hash('sha256', bytes, 'hex'))
