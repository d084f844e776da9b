import { LEADERS_AFRICA } from './leaders-africa.ts'
import { LEADERS_AMERICAS } from './leaders-americas.ts'
import { LEADERS_ASIA } from './leaders-asia.ts'
import { LEADERS_BEFORE_2000 } from './leaders-before-2000.ts'
import { LEADERS_EUROPE } from './leaders-europe.ts'
import { LEADERS_MIDDLE_EAST } from './leaders-middle-east.ts'
import { LEADERS_WORLD } from './leaders-world.ts'

/**
 * Heads of state and government, foreign and defence ministers, heads of international bodies and armed groups since 2000, and those of the quarter of a century before whom news still names, from general knowledge;
 * one person a line. What an article itself says of a person goes before. A month or day that is not known is left out, a post that is not known too.
 * name; other spellings | gender | country or organisation key | post from..to; post from..to
 * A post of another state or body than the third column's names it: PM@NOR 2005-10..2013-10.
 * posts: P president or whoever presides over the state, K monarch, PM prime minister or head of government, CH chancellor, FM foreign minister, DM defence
 * minister, VP vice president or deputy, L leader, SL supreme leader, CP crown prince, SG secretary-general, H head, O leader of the opposition, RL leader
 * of an armed group, S spokesperson, G commander, M other minister or politician, E envoy or ambassador, NSA national security adviser, J prosecutor;
 * SoS, SoD, FS, DS: secretary of state, of defense, foreign, defence secretary
 */
export const LEADERS = [
  LEADERS_EUROPE,
  LEADERS_MIDDLE_EAST,
  LEADERS_AFRICA,
  LEADERS_ASIA,
  LEADERS_AMERICAS,
  LEADERS_WORLD,
  LEADERS_BEFORE_2000,
].join('')
