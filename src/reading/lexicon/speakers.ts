/**
 * Nouns for those who speak without a name. Columns: lemma, class, example.
 * unnamed: someone who could be named and is not; collective: a public or a group as such; body: an institution, as good as a name;
 * document: words on paper, a poll, a figure.
 */
export const speakers = `
activist        unnamed     an activist in the camp
adviser         unnamed
advisor         unnamed
aide            unnamed     an aide to the president
ambassador      unnamed
analyst         unnamed
assistant       unnamed
attacker        unnamed
attorney        unnamed
bystander       unnamed
captain         unnamed
captor          unnamed
cleric          unnamed
colleague       unnamed
commander       unnamed
councillor      unnamed
courtier        unnamed
defector        unnamed
delegate        unnamed
deputy          unnamed
detainee        unnamed
diplomat        unnamed     a Western diplomat
doctor          unnamed
driver          unnamed
elder           unnamed
employee        unnamed
envoy           unnamed
executive       unnamed
expert          unnamed
eyewitness      unnamed
farmer          unnamed
fighter         unnamed
figure          unnamed
fisherman       unnamed
friend          unnamed
general         unnamed
guard           unnamed
gunman          unnamed
hostage         unnamed
insider         unnamed
inspector       unnamed
intermediary    unnamed
investigator    unnamed
journalist      unnamed
judge           unnamed
lawmaker        unnamed
lawyer          unnamed
leader          unnamed
man             unnamed     a man who called himself the group's spokesman
manager         unnamed
master          unnamed     the master of the ship
mediator        unnamed
medic           unnamed
member          unnamed
migrant         unnamed
militant        unnamed
minister        unnamed
mother          unnamed
negotiator      unnamed
neighbor        unnamed
neighbour       unnamed
nurse           unnamed
observer        unnamed
officer         unnamed
official        unnamed     a government official
one             unnamed
operative       unnamed
passenger       unnamed
people          unnamed     three people familiar with the talks
person          unnamed
pilot           unnamed
policeman       unnamed
politician      unnamed
prisoner        unnamed
prosecutor      unnamed
rebel           unnamed
refugee         unnamed
relative        unnamed
reporter        unnamed
representative  unnamed
rescuer         unnamed
resident        unnamed
sailor          unnamed
scientist       unnamed
shopkeeper      unnamed
soldier         unnamed
source          unnamed     a security source
spokesman       unnamed
spokesperson    unnamed
spokeswoman     unnamed
staffer         unnamed
strategist      unnamed
student         unnamed
survivor        unnamed
teacher         unnamed
tenant          unnamed
trader          unnamed
villager        unnamed
volunteer       unnamed
witness         unnamed
woman           unnamed
worker          unnamed
# groups as such
administration  collective
advocate        collective
ally            collective
authority       collective  local authorities
camp            collective
campaigner      collective
capital         collective
citizen         collective
community       collective
country         collective
critic          collective  critics of the deal
crowd           collective
democrat        collective
family          collective
firefighter     collective
government      collective
group           collective
historian       collective
local           collective
media           collective
nation          collective
observers       collective
opponent        collective
opposition      collective
organiser       collective
organizer       collective
parent          collective
police          collective  police in the north
protester       collective
public          collective
republican      collective
rival           collective
side            collective  the two sides
supporter       collective
voter           collective
world           collective
# bodies
agency          body
airline         body
army            body
bank            body
campaign        body
coalition       body
commission      body
committee       body
company         body
council         body
court           body
embassy         body
firm            body
hospital        body
jury            body
military        body
ministry        body        the interior ministry
navy            body
office          body
parliament      body
party           body
union           body        the teachers’ union
university      body
# documents
account         document
ad              document
agreement       document
article         document
bulletin        document
communique      document    a joint communique
communiqué      document
data            document
document        document    a document seen by the paper
draft           document
email           document
figures         document
filing          document
footage         document
headline        document
indictment      document
law             document
leaflet         document
letter          document
memo            document
message         document
note            document
notice          document
paper           document
poll            document
post            document
record          document
report          document    a report by the inspectors
resolution      document
ruling          document
statement       document    a statement read
statistic       document
study           document
survey          document
text            document
transcript      document
treaty          document
tweet           document
verdict         document
video           document
`
