import type { OwnActor } from '../../reading/index.ts'

/** Actors as a file that `--actors` takes: a line of JSON each, fields that hold nothing left out. docs/actors.md */
export function actorLines(actors: readonly OwnActor[]): string {
  return actors.map(actor => `${JSON.stringify(filled(actor))}\n`).join('')
}

function filled(actor: OwnActor): object {
  return Object.fromEntries(Object.entries(actor).filter(([, value]) => !Array.isArray(value) || value.length > 0))
}
