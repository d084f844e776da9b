import { MOODS } from '../lexicon/moods.ts'
import { parseClasses } from './classes.ts'

/** The classes of words that tell whether a deed happened; the lexicon says what each is. */

const classOf = parseClasses(MOODS)
export const SAYING = classOf('saying')
export const FUTURE = classOf('future')
export const POSSIBLE = classOf('possible')
export const DUTY = classOf('duty')
export const NEVER = classOf('never')
export const DOUBT = classOf('doubt')
export const OFTEN = classOf('often')
export const CONDITION = classOf('condition')
export const INSTEAD = classOf('instead')
export const ALLEGED = classOf('alleged')
export const THOUGHT = classOf('thought')
export const OPPOSED = classOf('opposed')
export const UNREAL = classOf('unreal')
export const COMING = classOf('coming')
export const OCCUR = classOf('occur')
export const WANTING = classOf('wanting')
export const CONTENT = classOf('content')
