/**
 * Words that news uses for one another, one concept a line, so that two reporters who chose different words still meet. Each word stands for
 * all its regular forms; irregular ones are listed. Only words that mean nearly the same in reports of disputes: a pair of opposites never shares
 * a line.
 */
export const SENSES = `
# concept     words
abduct        abduct abduction abductor kidnap kidnapper kidnapping snatch captor captors
accord        accord pact treaty agreement deal
accuse        accuse accusation blame allege allegation
advance       advance advanced push offensive
afghanistan   afghanistan afghan afghans
agree         agree consent assent accept accepted
aid           aid relief assistance supplies
airport       airport airfield aerodrome
allow         allow permit permission let letting authorise authorize authorisation admit admitted
america       america american americans
army          army military troops soldiers soldier forces
arrest        arrest detain detention custody jail imprison
arrive        arrive arrival reach reached landed
ask           ask request seek sought appeal plead demand insist insisted want wanted
assault       attack assault raid strike struck onslaught
bar           bar ban forbid forbade forbidden prohibit prohibition
base          base airbase garrison barracks
blast         blast explosion explode detonate detonation
board         board boarded boarding aboard onboard
bomb          bomb bombing bombard bombardment shell shelling
border        border frontier boundary
boy           boy boys lads
britain       britain british britons uk
build         build built construct construction
burn          burn burnt burned blaze fire
bus           bus coach minibus
capture       capture captured captive seize seized seizure take taken took overrun
chief         chief head leader boss
child         child children kids minors
china         china chinese
close         close closed closure shut
company       company firm maker manufacturer corporation business
condemn       condemn condemnation denounce denounced deplore
count         count tally toll figure number total
court         court judge tribunal ruling verdict
cross         cross crossed crossing enter entered entry
denmark       denmark danish danes
deny          deny denial dismiss dismissed rebut reject rejected
depart        depart departure leave left leaving
destroy       destroy destroyed destruction wreck wrecked
die           die died dead death deaths killed kill killing fatalities slain perish
displace      displace displaced flee fled refugee refugees
drone         drone drones uav unmanned
egypt         egypt egyptian egyptians
election      election elections poll polls vote ballot
engine        engine engines motor motors
escort        escort escorted accompany accompanied
expel         expel expelled expulsion deport oust
factory       factory plant works mill
ferry         ferry ship vessel boat
fight         fight fought fighting clash clashes battle combat
fighter       fighter fighters militant militants gunmen gunman rebel rebels insurgent insurgents militia militiamen
finland       finland finnish finns
flow          flow flood flooded flooding
forward       forward forwarded ship shipped shipment shipments deliver delivered delivery sent send sell sold
france        france french
free          free freed release released liberate liberated
frozen        freeze froze frozen
funds         money cash funds payment paid pay
germany       germany german germans
greece        greece greek greeks
guard         guard guards sentry sentries
herd          herder herders herdsmen shepherd shepherds
hold          hold held holding tied kept
home          home homes house houses
hospital      hospital clinic ward
hungary       hungary hungarian hungarians
hurt          hurt injure injured injury injuries wound wounded
inspect       inspect inspection inspector inspectors examiner monitors monitor auditor experts expert
intercept     intercept intercepted stop stopped
iran          iran iranian iranians
iraq          iraq iraqi iraqis
ireland       ireland irish
israel        israel israeli israelis
japan         japan japanese
jordan        jordan jordanian jordanians
kazakhstan    kazakhstan kazakh kazakhs
kyrgyzstan    kyrgyzstan kyrgyz
lawyer        lawyer attorney counsel
lead          launch launched carry carried staged stage
lebanon       lebanon lebanese
march         march marched rally protest demonstration demonstrate
meet          meet met meeting talks summit
mexico        mexico mexican mexicans
minister      minister ministry
missing       missing vanish vanished disappear disappeared
monitor       watch watched observe observed
morocco       morocco moroccan moroccans
myanmar       myanmar burmese
netherlands   netherlands dutch
niger         niger nigerien nigeriens
norway        norway norwegian norwegians
offer         offer offered propose proposal proposed
officer       officer officers commander
open          open opened reopen reopened
pakistan      pakistan pakistani pakistanis
palestine     palestine palestinian palestinians
paper         paper papers document documents
people        people persons person
philippines   philippines filipino filipinos philippine
plane         plane aircraft jet jets aeroplane airplane
poland        poland polish poles
police        police policemen constabulary
portugal      portugal portuguese
prison        prison gaol cell cells
promise       promise promised pledge pledged vow vowed swear swore
punish        sanction sanctions embargo penalty penalties
pursue        pursue pursued pursuit chase
qatar         qatar qatari qataris
refuel        refuel refuelling refueling tanker tankers
rescue        rescue rescued save saved
resume        resume resumed resumption restart
retreat       retreat withdraw withdrew withdrawal pullout
return        return returned returning back
saudi         saudi saudis
shoot         shoot shot fired gunfire shooting
smuggle       traffic smuggle smuggler smuggling
spain         spain spanish spaniards
spokesman     spokesman spokeswoman spokesperson
station       station stationed deploy deployed deployment
sudan         sudan sudanese
suspend       suspend suspended suspension pause paused halt halted
swap          swap exchange traded barter
sweden        sweden swedish swedes
switzerland   switzerland swiss
taiwan        taiwan taiwanese
teacher       teacher teachers schoolteacher schoolteachers
telephone     phone phoned telephone telephoned
thailand      thailand thai thais
threat        threat threaten threatened warn warned warning
turkey        turkey turkish turks
ukraine       ukraine ukrainian ukrainians
vietnam       vietnam vietnamese
village       village hamlet settlement
weapon        weapon weapons arms
work          worker workers employee employees staff
yemen         yemen yemeni yemenis
`
