/**
 * Words by which a plain saying accuses, threatens or denies. Columns: lemma, what it makes of the saying, example.
 * accusation: a deed that is laid at somebody's door when it is told of as done; threat: what is to come upon somebody; denial: that it is not true;
 * promise: readiness. `/n`: as a noun alone ("it is a lie" denies, "they are lying" accuses).
 */
export const deeds = `
abduct        accusation  the group abducted the teachers
abet          accusation
abuse         accusation
aggression    accusation
ambush        accusation
arm           accusation  they arm the militia
assassinate   accusation
atrocity      accusation
attack        accusation
beat          accusation
betray        accusation
blackmail     accusation
bomb          accusation
bombard       accusation
bribe         accusation
bulldoze      accusation
burn          accusation
bury          accusation
chase         accusation
cheat         accusation
collude       accusation
conceal       accusation
confiscate    accusation
conspire      accusation
corruption    accusation
crime         accusation
crush         accusation
deceive       accusation
deport        accusation
desecrate     accusation
destroy       accusation
detain        accusation
doctor        accusation
expel         accusation
falsify       accusation
fire          accusation
flog          accusation
forge         accusation
genocide      accusation
hack          accusation
harass        accusation
hide          accusation
hijack        accusation
humiliate     accusation
imprison      accusation
intimidate    accusation
invade        accusation
jail          accusation
jam           accusation
kidnap        accusation
kill          accusation
launch        accusation  the drone was launched by a militia
lie           accusation
loot          accusation
massacre      accusation
mine          accusation
mistreat      accusation
murder        accusation
mutilate      accusation
obstruct      accusation
occupy        accusation
persecute     accusation
piracy        accusation  this is piracy
plot          accusation
poison        accusation
provocation   accusation
provoke       accusation
ram           accusation
ransack       accusation
rape          accusation
rig           accusation
rob           accusation
sabotage      accusation
seize         accusation
sell          accusation  the government sold the sky
shell         accusation
shoot         accusation
sink          accusation
slaughter     accusation
smuggle       accusation
spy           accusation
stab          accusation
starve        accusation
steal         accusation
stone         accusation
strangle      accusation
strike        accusation
tamper        accusation
terrorism     accusation
terrorist     accusation
threaten      accusation
torture       accusation
traitor       accusation
treason       accusation
trespass      accusation
violate       accusation  they violated the ceasefire
violation     accusation
absurd        denial
baseless      denial
fable         denial
fabricate     denial  the document was fabricated
fabrication   denial
fairy         denial
fake          denial
false         denial  the report is false
falsehood     denial
fantasy       denial
fiction       denial
groundless    denial
hoax          denial
invention     denial
laughable     denial
lie/n         denial
myth          denial
nonsense      denial
preposterous  denial
propaganda    denial
ridiculous    denial
rumor         denial
rumour        denial
slander       denial
smear         denial
unfounded     denial
untrue        denial
prepared      promise
ready         promise  Ankara is ready to speak to both
willing       promise
answer        threat  they will answer for it
consequence   threat  there will be consequences
pay           threat  they will pay for it
punish        threat  the guilty will be punished
regret        threat  you will regret it
retaliate     threat  we will retaliate
revenge       threat
`
