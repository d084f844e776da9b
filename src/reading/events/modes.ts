import { columns } from '../actors/gazetteer.ts'
import type { EventType } from '../event.ts'
import { MODES } from '../lexicon/modes.ts'

const BY_CODE = new Map(
  columns(MODES).flatMap(([type = '', mode = '', codes = '']) => codes.split(' ').map(code => [`${type} ${code}`, mode] as const)),
)

/** PLOVER's mode of a deed of this type with this CAMEO code, where the code carries one. */
export function modeOfCode(type: EventType, cameo: string | undefined): string | undefined {
  return BY_CODE.get(`${type} ${cameo}`)
}
