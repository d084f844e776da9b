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
agree         agree consent assent accept accepted
aid           aid relief assistance supplies
airport       airport airfield aerodrome
allow         allow permit permission let letting authorise authorize authorisation admit admitted
army          army military troops soldiers soldier forces
arrest        arrest detain detention custody jail imprison
arrive        arrive arrival reach reached landed
ask           ask request seek sought appeal plead
assault       attack assault raid strike struck onslaught
bar           bar ban forbid forbade forbidden prohibit prohibition
base          base airbase garrison barracks
blast         blast explosion explode detonate detonation
board         board boarded boarding
bomb          bomb bombing bombard bombardment shell shelling
border        border frontier boundary
boy           boy boys lads
build         build built construct construction
burn          burn burnt burned blaze fire
bus           bus coach minibus
capture       capture captured captive seize seized seizure take taken took overrun
chief         chief head leader boss
child         child children kids minors
close         close closed closure shut
company       company firm maker manufacturer corporation business
condemn       condemn condemnation denounce denounced deplore
count         count tally toll figure number total
court         court judge tribunal ruling verdict
cross         cross crossed crossing enter entered entry
smuggle       traffic smuggle smuggler smuggling
demand        demand insist insisted want wanted
deny          deny denial dismiss dismissed rebut reject rejected
depart        depart departure leave left leaving
destroy       destroy destroyed destruction wreck wrecked
die           die died dead death deaths killed kill killing fatalities slain perish
displace      displace displaced flee fled refugee refugees
drone         drone drones uav unmanned
election      election elections poll polls vote ballot
engine        engine engines motor motors
escort        escort escorted accompany accompanied
expel         expel expelled expulsion deport oust
factory       factory plant works mill
ferry         ferry ship vessel boat
fight         fight fought fighting clash clashes battle combat
fighter       fighter fighters militant militants gunmen gunman rebel rebels insurgent insurgents militia militiamen
flow          flow flood flooded flooding
forward       forward forwarded ship shipped shipment shipments deliver delivered delivery sent send sell sold
free          free freed release released liberate liberated
frozen        freeze froze frozen
funds         money cash funds payment paid pay
guard         guard guards sentry sentries
herd          herder herders herdsmen shepherd shepherds
hold          hold held holding tied kept
home          home homes house houses
hospital      hospital clinic ward
hurt          hurt injure injured injury injuries wound wounded
inspect       inspect inspection inspector inspectors examiner monitors monitor auditor experts expert
intercept     intercept intercepted stop stopped halt halted
lawyer        lawyer attorney counsel
lead          launch launched carry carried staged stage
march         march marched rally protest demonstration demonstrate
meet          meet met meeting talks summit
minister      minister ministry
missing       missing vanish vanished disappear disappeared
monitor       watch watched observe observed
offer         offer offered propose proposal proposed
officer       officer officers commander
open          open opened reopen reopened
paper         paper papers document documents
people        people persons person
plane         plane aircraft jet jets aeroplane airplane
police        police policemen constabulary
prison        prison gaol cell cells
promise       promise promised pledge pledged vow vowed swear swore
punish        sanction sanctions embargo penalty penalties
pursue        pursue pursued pursuit chase
telephone     phone phoned telephone telephoned
refuel        refuel refuelling refueling tanker tankers
rescue        rescue rescued save saved
resume        resume resumed resumption restart
retreat       retreat withdraw withdrew withdrawal pullout
return        return returned returning back
shoot         shoot shot fired gunfire shooting
spokesman     spokesman spokeswoman spokesperson
station       station stationed deploy deployed deployment
suspend       suspend suspended suspension pause paused
swap          swap exchange traded barter
teacher       teacher teachers schoolteacher schoolteachers
threat        threat threaten threatened warn warned warning
village       village hamlet settlement
weapon        weapon weapons arms
work          worker workers employee employees staff
`
