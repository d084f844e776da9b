#!/usr/bin/env node
/** The command `rashomon`. Exits at once when its work is done: threads that still read have nothing left to say. */
import { processEffects } from './process-effects.ts'
import { rashomon } from './rashomon.ts'

process.exit(await rashomon(process.argv.slice(2), processEffects()))
