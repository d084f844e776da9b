/**
 * Nouns for people, groups and bodies that speak or act, and what they tell of PLOVER's sector. Plurals in -s, -y/-ies, -man/-men come of themselves;
 * another plural stands after a slash. A longer entry goes before a shorter one ("intelligence official" before "official").
 * noun | kind | sector | gender where the noun has one | `capital`: only written so (Justice Roberts); `of`: only where it follows (head of the army);
 * `plural`: only so (both sides)
 * kinds: person (one who can be named), group (people as such), body (an institution), head (leads a state or a government: with a country, its voice),
 * craft (ships, planes, tanks: they act for the state or body that is said beside them, else not at all)
 */
export const ROLES = `
# governments
president | head | GOV
vice president | person | GOV
prime minister | head | GOV
deputy prime minister | person | GOV
premier | head | GOV
chancellor | head | GOV
king | head | GOV | m
queen | head | GOV | f
emir | head | GOV | m
sultan | head | GOV | m
crown prince | person | GOV | m
prince | person | GOV | m
princess | person | GOV | f
monarch | head | GOV
supreme leader | head | GOV | m
head of state | head | GOV
head of government | head | GOV
caliph | person | REB | m
dictator | head | GOV
strongman | head | GOV | m
foreign minister | person | GOV
foreign secretary | person | GOV
secretary of state | person | GOV
defence minister | person | MIL
defense minister | person | MIL
defence secretary | person | MIL
defense secretary | person | MIL
secretary of defense | person | MIL
interior minister | person | GOV
home secretary | person | GOV
finance minister | person | GOV
treasury secretary | person | GOV
justice minister | person | GOV
minister | person | GOV
cabinet minister | person | GOV
secretary | person | GOV
undersecretary | person | GOV
assistant secretary | person | GOV
deputy secretary | person | GOV
national security adviser | person | GOV
national security advisor | person | GOV
attorney general | person | JUD
governor | person | GOV
mayor | person | GOV
commissioner | person | GOV
ambassador | person | GOV
envoy | person | GOV
special envoy | person | GOV
emissary | person | GOV
consul | person | GOV
consul general | person | GOV
attaché | person | GOV
charge d'affaires | person | GOV
diplomat | person | GOV
official | person | GOV
civil servant | person | GOV
negotiator | person | GOV
mediator | person | GOV
counterpart | person | GOV
aide | person | GOV
adviser | person | GOV
advisor | person | GOV
chief of staff | person | GOV
bureaucrat | person | GOV
leader | person | UNK
chief | person | UNK
head | person | UNK | | of
director | person | UNK
deputy director | person | UNK
director general | person | UNK
deputy | person | UNK
chairman | person | UNK | m
chairwoman | person | UNK | f
chairperson | person | UNK
chair | person | UNK | | capital
secretary general | person | IGO
secretary-general | person | IGO
high commissioner | person | IGO
special representative | person | IGO
representative | person | UNK
delegate | person | UNK
observer | person | UNK
monitor | person | UNK
inspector | person | UNK
peacekeeper | person | IGO
spokesman | person | UNK | m
spokeswoman | person | UNK | f
spokesperson | person | UNK
press secretary | person | UNK
coordinator | person | UNK
lawmaker | person | LEG
legislator | person | LEG
parliamentarian | person | LEG
MP | person | LEG
senator | person | LEG
congressman | person | LEG | m
congresswoman | person | LEG | f
speaker | person | LEG
politician | person | GOV
candidate | person | PTY
opposition leader | person | OPP
party leader | person | PTY
dissident | person | OPP
activist | person | CVL
campaigner | person | CVL
opponent | person | OPP
government | body | GOV
administration | body | GOV
authority | body | GOV
cabinet | body | GOV
regime | body | GOV
presidency | body | GOV
ministry | body | GOV
foreign ministry | body | GOV
ministry of foreign affairs | body | GOV
foreign office | body | GOV
state department | body | GOV
department of defence ministry | body | MIL
defense ministry | body | MIL
ministry of defence | body | MIL
ministry of defense | body | MIL
defense department | body | MIL
department of defense | body | MIL
interior ministry | body | GOV
justice department | body | JUD
treasury | body | GOV
embassy | body | GOV
consulate | body | GOV
delegation | body | GOV
junta | body | MIL
council | body | UNK
commission | body | UNK
committee | body | UNK
agency | body | UNK
department | body | GOV
parliament | body | LEG
congress | body | LEG
senate | body | LEG
assembly | body | LEG
national assembly | body | LEG
house of representatives | body | LEG
legislature | body | LEG
country | body | GOV
nation | body | GOV
leadership | body | GOV
kingdom | body | GOV
# force
general | person | MIL
major general | person | MIL
lieutenant general | person | MIL
brigadier general | person | MIL
colonel general | person | MIL
brigadier | person | MIL
colonel | person | MIL
lieutenant colonel | person | MIL
major | person | MIL | | capital
captain | person | MIL
lieutenant | person | MIL
sergeant | person | MIL
marshal | person | MIL
field marshal | person | MIL
admiral | person | MIL
rear admiral | person | MIL
commander | person | MIL
army chief | person | MIL
chief of general staff | person | MIL
soldier | person | MIL
serviceman | person | MIL | m
servicewoman | person | MIL | f
pilot | person | MIL
marine | person | MIL | | capital
sailor | person | MIL
officer | person | MIL
conscript | person | MIL
veteran | person | MIL
warlord | person | REB | m
troop | group | MIL
paratrooper | person | MIL
guard | person | MIL
border guard | person | MIL
military | body | MIL
army | body | MIL
navy | body | MIL
air force | body | MIL
armed force | body | MIL
force | body | MIL
security force | body | MIL
special force | body | MIL
brigade | body | MIL
battalion | body | MIL
unit | body | UNK
general staff | body | MIL
coast guard | body | MIL
fighter jet | craft | MIL
warplane | craft | MIL
jet | craft | MIL
plane | craft | MIL
aircraft/aircraft | craft | MIL
helicopter | craft | MIL
drone | craft | MIL
tank | craft | MIL
warship | craft | MIL
frigate | craft | MIL
submarine | craft | MIL
navy ship | craft | MIL
gunship | craft | MIL
commando | person | MIL
sniper | person | MIL
crew member | person | MIL
intelligence | body | SPY
coalition | body | MIL
alliance | body | MIL
militant | person | REB
jihadist | person | REB
jihadi | person | REB
islamist | person | REB
insurgent | person | REB
rebel | person | REB
fighter | person | REB
guerrilla | person | REB
gunman | person | REB | m
bomber | person | REB
suicide bomber | person | REB
terrorist | person | REB
extremist | person | REB
separatist | person | REB
mercenary | person | REB
kidnapper | person | CRM
hijacker | person | CRM
pirate | person | CRM
smuggler | person | CRM
trafficker | person | CRM
assailant | person | CRM
attacker | person | CRM
suspect | person | CRM
hacker | person | CRM
gang | body | CRM
cartel | body | CRM
militia | body | REB
militiaman | person | REB | m
insurgency | body | REB
opposition | body | OPP
group | body | UNK
faction | body | UNK
terror group | body | REB
terrorist group | body | REB
militant group | body | REB
rebel group | body | REB
armed group | body | REB
police | body | COP
police force | body | COP
police officer | person | COP
policeman | person | COP | m
policewoman | person | COP | f
police chief | person | COP
riot police | body | COP
detective | person | COP
investigator | person | COP
intelligence official | person | SPY
intelligence officer | person | SPY
intelligence agent | person | SPY
intelligence agency | body | SPY
intelligence service | body | SPY
intelligence community | body | SPY
security official | person | MIL
security service | body | SPY
security source | person | MIL
military official | person | MIL
military officer | person | MIL
military spokesman | person | MIL | m
defence official | person | MIL
defense official | person | MIL
army officer | person | MIL
spy | person | SPY
agent | person | SPY
# courts
judge | person | JUD
justice | person | JUD | | capital
prosecutor | person | JUD
chief prosecutor | person | JUD
magistrate | person | JUD
lawyer | person | CVL
attorney | person | CVL
court | body | JUD
supreme court | body | JUD
constitutional court | body | JUD
tribunal | body | JUD
prosecution | body | JUD
jury | body | JUD
defendant | person | CVL
# media and knowledge
journalist | person | MED
reporter | person | MED
correspondent | person | MED
editor | person | MED
columnist | person | MED
commentator | person | MED
photographer | person | MED
cameraman | person | MED | m
blogger | person | MED
presenter | person | MED
author | person | CVL
writer | person | CVL
newspaper | body | MED
daily | body | MED
magazine | body | MED
broadcaster | body | MED
news agency | body | MED
state media | body | MED
state television | body | MED
state tv | body | MED
local media | body | MED
television | body | MED
television station | body | MED
tv station | body | MED
tv channel | body | MED
television channel | body | MED
radio station | body | MED
media outlet | body | MED
media | body | MED
press | body | MED
analyst | person | CVL
expert | person | CVL
specialist | person | CVL
researcher | person | EDU
scholar | person | EDU
academic | person | EDU
historian | person | EDU
scientist | person | EDU
professor | person | EDU
lecturer | person | EDU
teacher | person | EDU
student | person | EDU
economist | person | BUS
pollster | person | CVL
university | body | EDU
think tank | body | NGO
institute | body | NGO
institution | body | UNK
foundation | body | NGO
# business
businessman | person | BUS | m
businesswoman | person | BUS | f
executive | person | BUS
chief executive | person | BUS
entrepreneur | person | BUS
banker | person | BUS
trader | person | BUS
investor | person | BUS
manager | person | BUS
company | body | BUS
firm | body | BUS
bank | body | BUS
central bank | body | GOV
corporation | body | BUS
airline | body | BUS
manufacturer | body | BUS
contractor | person | BUS
operator | body | BUS
supplier | body | BUS
buyer | person | BUS
ship | craft | UNK
vessel | craft | UNK
boat | craft | UNK
trawler | craft | UNK
troop carrier | craft | MIL
owner | person | BUS
union | body | CVL
trade union | body | CVL
unionist | person | CVL
worker | person | CVL
employee | person | CVL
technician | person | CVL
engineer | person | CVL
# people
aid worker | person | NGO
aid agency | body | NGO
aid group | body | NGO
rights group | body | NGO
human rights group | body | NGO
charity | body | NGO
ngo | body | NGO
non-governmental organization | body | NGO
volunteer | person | CVL
doctor | person | CVL
medic | person | CVL
nurse | person | CVL
paramedic | person | CVL
rescuer | person | CVL
rescue worker | person | CVL
firefighter | person | CVL
witness | person | CVL
eyewitness | person | CVL
resident | person | CVL
villager | person | CVL
inhabitant | person | CVL
citizen | person | CVL
civilian | person | CVL
voter | person | CVL
protester | person | CVL
protestor | person | CVL
demonstrator | person | CVL
marcher | person | CVL
striker | person | CVL
rioter | person | CVL
crowd | group | CVL
mob | group | CVL
people | group | CVL
public | group | CVL
population | group | CVL
community | group | CVL
family | group | CVL
relative | person | CVL
parent | person | CVL
mother | person | CVL | f
father | person | CVL | m
wife | person | CVL | f
husband | person | CVL | m
widow | person | CVL | f
son | person | CVL | m
daughter | person | CVL | f
brother | person | CVL | m
sister | person | CVL | f
man/men | person | CVL | m
woman/women | person | CVL | f
boy | person | CVL | m
girl | person | CVL | f
child/children | person | CVL
youth | person | CVL
teenager | person | CVL
farmer | person | CVL
fisherman | person | CVL | m
driver | person | CVL
passenger | person | CVL
crew | group | CVL
tourist | person | CVL
hostage | person | CVL
captive | person | CVL
prisoner | person | CVL
detainee | person | CVL
inmate | person | CVL
victim | person | CVL
survivor | person | CVL
casualty | person | CVL
refugee | person | REF
migrant | person | REF
asylum seeker | person | REF
displaced person | person | REF
immigrant | person | CVL
cleric | person | CVL
imam | person | CVL | m
priest | person | CVL | m
bishop | person | CVL
archbishop | person | CVL
patriarch | person | CVL | m
pope | head | GOV | m
rabbi | person | CVL
monk | person | CVL | m
nun | person | CVL | f
ayatollah | person | CVL | m
sheikh | person | CVL | m
church | body | CVL
tribe | group | CVL
tribesman | person | CVL | m
elder | person | CVL
clan | group | CVL
minority | group | CVL
party | body | PTY
ruling party | body | GOV
opposition party | body | OPP
movement | body | UNK
organization | body | UNK
organisation | body | UNK
side | group | UNK | | plural
critic | person | UNK
supporter | person | UNK
loyalist | person | UNK
ally | person | UNK
rival | person | UNK
partner | person | UNK
member | person | UNK
founder | person | UNK
mastermind | person | UNK
participant | person | UNK
organizer | person | UNK
organiser | person | UNK
source | person | UNK
insider | person | UNK
whistleblower | person | UNK
defector | person | UNK
informant | person | UNK
neighbour | person | CVL
neighbor | person | CVL
colleague | person | CVL
friend | person | CVL
singer | person | CVL
actor | person | CVL
actress | person | CVL | f
artist | person | CVL
player | person | CVL
coach | person | CVL
athlete | person | CVL
`
/**
 * What stands before a person's name and says no post: honorifics with their gender.
 */
export const HONORIFICS = `
mr | m
mr. | m
mister | m
sir | m
mrs | f
mrs. | f
ms | f
ms. | f
miss | f
madam | f
madame | f
lady | f
dame | f
lord | m
baroness | f
dr |
dr. |
prof |
prof. |
rev |
rev. |
hajji | m
haji | m
mullah | m
maulana | m
sayyed | m
sayyid | m
`
/**
 * Posts written short before a name, and what they stand for.
 */
export const SHORT_TITLES = `
pres. | president
gov. | governor
sen. | senator
sens. | senator
rep. | representative
reps. | representative
gen. | general
gen | general
col. | colonel
col | colonel
lt. | lieutenant
lt | lieutenant
maj. | major
maj | major
brig. | brigadier
brig | brigadier
sgt. | sergeant
sgt | sergeant
cpl. | corporal
capt. | captain
capt | captain
adm. | admiral
adm | admiral
cmdr. | commander
amb. | ambassador
pm | prime minister
fm | foreign minister
ceo | chief executive
`
