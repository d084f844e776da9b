/**
 * Words by which a plain saying accuses, threatens or denies. Columns: lemma, what it makes of the saying, example.
 * accusation: a deed that is laid at somebody's door when it is told of as done; threat: what is to come upon somebody; denial: that it is not true;
 * promise: readiness.
 */
export const deeds = `
abduct        accusation  the group abducted the teachers
abet          accusation
abuse         accusation
aggression    accusation
arm           accusation  they arm the militia
assassinate   accusation
atrocity      accusation
attack        accusation
betray        accusation
blackmail     accusation
bomb          accusation
bombard       accusation
bribe         accusation
cheat         accusation
collude       accusation
conspire      accusation
corruption    accusation
crime         accusation
deceive       accusation
fabricate     denial      the document was fabricated
fabrication   denial
fake          denial
false         denial      the report is false
fire          accusation
genocide      accusation
hijack        accusation
invade        accusation
kidnap        accusation
kill          accusation
launch        accusation  the drone was launched by a militia
lie           accusation
loot          accusation
massacre      accusation
murder        accusation
occupy        accusation
persecute     accusation
piracy        accusation  this is piracy
plot          accusation
provocation   accusation
provoke       accusation
rape          accusation
rig           accusation
rob           accusation
sabotage      accusation
seize         accusation
sell          accusation  the government sold the sky
shell         accusation
shoot         accusation
slaughter     accusation
smuggle       accusation
steal         accusation
strike        accusation
terrorism     accusation
terrorist     accusation
threaten      accusation
torture       accusation
traitor       accusation
treason       accusation
violate       accusation  they violated the ceasefire
violation     accusation
answer        threat      they will answer for it
consequence   threat      there will be consequences
pay           threat      they will pay for it
punish        threat      the guilty will be punished
regret        threat      you will regret it
retaliate     threat      we will retaliate
revenge       threat
baseless      denial
groundless    denial
invention     denial
nonsense      denial
rumour        denial
rumor         denial
unfounded     denial
untrue        denial
prepared      promise
ready         promise     Ankara is ready to speak to both
willing       promise
`
