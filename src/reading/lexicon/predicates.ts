/**
 * What people and states do to one another: predicates by PLOVER type. One line: predicates | type | mode | CAMEO | recipient | example.
 *
 * Predicates are lemmas: `attack` a verb, `attack/n` a noun, `crack+down` a verb with its particle, `take>hostage` a verb that has one of these words
 * as object or complement, `come>under_fire` one with these words behind it. Several on a line share its columns.
 * Recipient: where the recipient stands, the first that is there: obj (a passive's subject too), second (indirect object), of, on, with … (that
 * preposition, on the verb or its object), it (the word named behind `>`), poss ("Gaddafi's capture"), comp (the subject of the clause asked for). `~`: each does it to the other.
 * `0`: with an object it is no such deed, `=`: without one, `%`: with a predicate noun. `@`: only people can be its recipient ("executed a plan" kills nobody). `!`: without a recipient it is no event. `^`: a noun that is one only with a verb that carries it ("launched a campaign against"). `-`: none. CAMEO codes: CAMEO 1.1b3; their PLOVER types: CAMEO2PLOVER 2021 (Open Event Data Alliance,
 * CC BY-SA 4.0). Where PLOVER leaves a word open, the commoner sense of it in news is taken.
 */
export const PREDICATES = `
# ---- ASSAULT
attack assault ambush storm                            | ASSAULT   | -             | 190  | obj,on,against       | Rebels attacked an army post
strike hit target pound                                | ASSAULT   | -             | 190  | obj!,on,against,at   | Jets struck the airport
torpedo ram strafe firebomb dynamite                   | ASSAULT   | -             | 190  | obj!                 | A submarine torpedoed a frigate
sink>ship|boat|vessel|trawler|tanker|frigate|destroyer|submarine|ferry|corvette|freighter|warship rocket>base|camp|position|village|town|convoy|post | ASSAULT | heavy-weapons | 190 | it! | The navy sank a trawler
shell bombard                                          | ASSAULT   | heavy-weapons | 194  | obj!                 | The army shelled the suburb
bomb                                                   | ASSAULT   | -             | 195  | obj!                 | Turkey bombed the camps
gas poison                                             | ASSAULT   | unconventional | 2041 | obj!                 | The regime gassed villagers
shoot gun+down mow+down                                | ASSAULT   | firearms      | 193  | obj,at!              | Police shot two protesters
shoot+down                                             | ASSAULT   | heavy-weapons | 195  | obj!                 | Turkey shot down a Russian jet
open>fire                                              | ASSAULT   | firearms      | 193  | on,at,against,into!  | Guards opened fire on the crowd
fire                                                   | ASSAULT   | -             | 190  | at,on,into,upon,against! | The ship fired on a trawler
launch>rocket|missile|shell fire>rocket|missile|mortar|shell|shot | ASSAULT   | heavy-weapons | 194  | at,on,into,upon,against,toward,towards! | Militants fired rockets at the town
kill slay gun                                          | ASSAULT   | -             | 190  | obj!@                | The raid killed nine villagers
wound injure maim hurt                                 | ASSAULT   | -             | 190  | obj!@                | Troops wounded a boy
murder behead hang lynch execute                       | ASSAULT   | -             | 182  | obj!@                | They beheaded a hostage
massacre slaughter exterminate annihilate              | ASSAULT   | massacre      | 202  | obj!@                | Militiamen massacred villagers
assassinate                                            | ASSAULT   | assassinate   | 186  | obj!@                | Gunmen assassinated the mayor
overthrow depose                                       | ASSAULT   | -             | 190  | obj!                 | The generals overthrew the president
stab beat punch whip flog lash bludgeon beat+up manhandle | ASSAULT   | beat          | 182  | obj!@                | Guards beat prisoners
torture mistreat                                       | ASSAULT   | torture       | 1822 | obj!@                | Jailers tortured detainees
rape molest                                            | ASSAULT   | sexual        | 1821 | obj!@                | Fighters raped captives
abduct kidnap hijack snatch                            | ASSAULT   | abduct        | 181  | obj!@                | Gunmen abducted nine monks
march+off lead+away drag+away haul+off                   | ASSAULT   | abduct        | 181  | obj!@                | Gunmen marched off the teachers
hold>shield use>shield                                 | ASSAULT   | abduct        | 184  | obj!                 | Fighters held villagers as human shields
take>hostage|captive hold>hostage|captive              | ASSAULT   | abduct        | 181  | obj!@                | Bandits are holding nine monks hostage
join>fight|war|battle|campaign wage>war|campaign|battle | ASSAULT   | -             | 190  | against,on!          | Jordan joined the fight against the jihadists
fight>war|battle|campaign|duel                           | ASSAULT   | -             | 190  | with~,against~       | Chad fought a short war with Libya
fight battle combat                                    | ASSAULT   | -             | 190  | obj,against,with!    | Kurdish units fought the jihadists
clash skirmish                                         | ASSAULT   | -             | 190  | with~                | Police clashed with miners
trade>fire|blow exchange>fire                          | ASSAULT   | -             | 193  | with~                | The two armies exchanged fire
liberate                                               | ASSAULT   | -             | 190  | from!                | The brigade liberated the town from the militia
confront counter degrade unite+against                 | ASSAULT   | -             | 190  | obj,against!         | Kurdish units confronted the jihadists
commit>atrocity|crime|massacre|abuse|violence perpetrate>atrocity|crime|massacre|abuse|attack|violence | ASSAULT   | -             | 190  | against,on!          | The militia committed atrocities against villagers
use>chemical_weapon|poison_gas|nerve_gas|chlorine|sarin    | ASSAULT   | unconventional | 204  | against,on,in!       | The regime used poison gas against villagers
use>weapon|gas|force|artillery|explosive|violence|cannon   | ASSAULT   | -             | 190  | against,on!          | Troops used artillery against the marchers
eradicate eliminate defeat wipe+out crush+out vanquish | ASSAULT   | -             | 190  | obj!                 | The army defeated the rebels
roll+into push+into pour+into sweep+into thrust+into march+into drive+into advance+into advance+on close+in cross+into enter | ASSAULT | - | 190 | into,on,obj! | Tanks rolled into the capital
invade                                                 | ASSAULT   | -             | 190  | obj!                 | Iraq invaded Kuwait
destroy demolish raze torch burn+down blow+up flatten  | ASSAULT   | seize         | 1712 | obj!                 | Bulldozers demolished the house
crush quell                                            | ASSAULT   | -             | 175  | obj!                 | Troops crushed the uprising
crack+down clamp+down                                  | ASSAULT   | -             | 175  | on,against!          | Police cracked down on monks
disperse teargas tear-gas                              | ASSAULT   | -             | 175  | obj!                 | Riot police dispersed the marchers
violate>ceasefire|truce|armistice break>ceasefire|truce breach>ceasefire|truce | ASSAULT   | -             | 196  | with,-               | The militia broke the truce
airstrike/n strike/n                                   | ASSAULT   | heavy-weapons | 195  | against,on,at,in!    | Russian airstrikes on Aleppo
attack/n assault/n offensive/n raid/n ambush/n incursion/n onslaught/n | ASSAULT   | -             | 190  | against,on,at,upon,in! | the attack on the consulate
bombing/n bombardment/n shelling/n barrage/n           | ASSAULT   | heavy-weapons | 194  | of,against,on,in!    | the bombardment of Gaza
abduction/n kidnapping/n hijacking/n capture/n         | ASSAULT   | abduct        | 181  | of!,poss             | the abduction of three monks
killing/n murder/n slaying/n beheading/n execution/n shooting/n | ASSAULT   | -             | 182  | of!,poss             | the murder of a journalist
assassination/n                                        | ASSAULT   | assassinate   | 186  | of!,poss             | the assassination of the governor
massacre/n genocide/n slaughter/n                      | ASSAULT   | massacre      | 202  | of,against!          | the massacre of prisoners
torture/n beating/n                                    | ASSAULT   | torture       | 1822 | of!                  | the torture of detainees
invasion/n                                             | ASSAULT   | -             | 190  | of!                  | the invasion of Iraq
war/n battle/n campaign/n operation/n warfare/n        | ASSAULT   | -             | 190  | against,on,with!^    | the war against the militants
clash/n fighting/n                                     | ASSAULT   | -             | 190  | with,against,between~ | clashes between police and miners
crackdown/n repression/n                               | ASSAULT   | -             | 175  | on,against,of!       | the crackdown on dissent
violence/n aggression/n                                | ASSAULT   | -             | 190  | against!^            | violence against the minority
fire/n                                                 | ASSAULT   | firearms      | 193  | on,at!^              | came under rebel fire
# ---- COERCE
arrest detain apprehend imprison jail round+up take+into_custody take>custody | COERCE    | arrest        | 173  | obj!@                | Police arrested two editors
charge                                                 | COERCE    | arrest        | 173  | obj!@                | Prosecutors charged five officers with fraud
sentence                                               | COERCE    | arrest        | 173  | obj!@                | A court sentenced him to ten years
order>arrest|detention                                 | COERCE    | arrest        | 173  | of!                  | A judge ordered the arrest of the banker
deport evict banish exile send+back turn+back push+back+across drive+away drive+off chase+away chase+off force+back | COERCE    | deport        | 174  | obj!@                | Greece deported the migrants
expel                                                  | COERCE    | deport        | 174  | obj!                 | The army expelled villagers
ban bar prohibit outlaw forbid blacklist               | COERCE    | ban           | 172  | obj!                 | Ankara barred the fighters from crossing
restrict curb limit censor                             | COERCE    | restrict      | 1721 | obj!                 | The ministry censored two papers
fine penalise penalize punish                          | COERCE    | restrict      | 172  | obj!                 | The regulator fined the bank
dissolve>parliament|party|assembly|group suspend>party|parliament | COERCE    | restrict      | 172  | of,it!               | The king dissolved the assembly
suspend>publication|license|licence|broadcast|constitution revoke>license|licence|citizenship|passport|visa|status|autonomy|accreditation | COERCE    | restrict      | 172  | of,obj!              | The ministry revoked the station's licence
close>border|newspaper|office|school|station|airspace|crossing shut>border|newspaper|office|crossing|station shut+down | COERCE    | restrict      | 172  | with,to,of,obj!      | Jordan closed its border with Syria
intercept confiscate impound expropriate nationalise nationalize | COERCE    | seize         | 1711 | obj!                 | Customs confiscated the cargo
seize                                                  | COERCE    | seize         | 171  | obj!,from            | The navy seized a tanker
freeze>asset|account|fund                              | COERCE    | seize         | 171  | of,obj!              | The bank froze the group's assets
sanction                                               | COERCE    | restrict      | 163  | obj!                 | Washington sanctioned two firms
agree>sanction|embargo approve>sanction|embargo adopt>sanction announce>sanction|embargo order>embargo|sanction | COERCE    | restrict      | 163  | on,upon,against!     | Ministers agreed sanctions against Burma
impose slap levy reimpose re-impose                    | COERCE    | restrict      | 163  | on,upon,against,in!  | The council imposed sanctions on Libya
recapture retake overrun capture conquer               | ASSAULT   | -             | 190  | obj!                 | Rebels captured the port
push+out push+back drive+out oust topple               | ASSAULT   | -             | 190  | obj!                 | The army drove the militia out
blockade besiege encircle                              | COERCE    | restrict      | 191  | obj!                 | Government forces besieged the suburb
occupy annex                                           | COERCE    | seize         | 192  | obj!                 | Russia annexed Crimea
take>control|power seize>control|power                 | COERCE    | seize         | 192  | of,over!             | Rebels took control of the port
force coerce compel oblige                             | COERCE    | -             | 170  | obj!                 | The army forced villagers to leave
declare>emergency|law|curfew|state impose>curfew|law|emergency | COERCE    | martial-law   | 1724 | in,on,-                 | The president declared a state of emergency
extend>curfew|emergency|ban|lockdown|sanction|embargo  | COERCE    | restrict      | 172  | in,on,against,across! | The governor extended the curfew in Basra
raid                                                   | COERCE    | seize         | 171  | obj!                 | Police raided the newsroom
hack                                                   | COERCE    | -             | 170  | obj,into!            | Hackers broke into the ministry
persecute oppress harass intimidate                    | COERCE    | -             | 170  | obj!@                | Agents harassed reporters
summon subpoena                                        | ACCUSE    | allege        | 114  | obj!                 | The court summoned the general
arrest/n detention/n imprisonment/n jailing/n          | COERCE    | arrest        | 173  | of!,poss             | the arrest of two bankers
deportation/n expulsion/n eviction/n                   | COERCE    | deport        | 174  | of!                  | the deportation of refugees
sanction/n embargo/n tariff/n restriction/n curb/n     | COERCE    | restrict      | 163  | on,against,upon!     | European sanctions on Iran
ban/n                                                  | COERCE    | ban           | 172  | on,against!          | a travel ban on officials
siege/n blockade/n                                     | COERCE    | restrict      | 191  | of,on,against!       | the siege of the suburb
occupation/n annexation/n                              | COERCE    | seize         | 192  | of!                  | the annexation of the peninsula
curfew/n                                               | COERCE    | curfew        | 1723 | on,in!               | a curfew in the capital
# ---- SANCTION
sever>tie|relation|link|contact break>relation|tie cut>tie|relation|link|contact cut+off>tie|relation|contact break+off>tie|relation|talk downgrade>tie|relation freeze>relation|tie end>relationship | SANCTION  | withdraw      | 161  | with,to!             | Riyadh severed relations with Tehran
recall>ambassador|envoy|diplomat call+home>ambassador|envoy|diplomat call+back>ambassador|envoy|diplomat withdraw>ambassador|envoy|diplomat | SANCTION  | withdraw      | 161  | from,to,in,-         | Paris recalled its ambassador from Rome
declare>persona                                        | SANCTION  | expel         | 166  | obj!                 | Paris declared the consul persona non grata
expel>diplomat|ambassador|attache|envoy|consul         | SANCTION  | expel         | 166  | it!                  | London expelled four diplomats
expel>observer|inspector|monitor|agency|worker|peacekeeper|staff | SANCTION  | expel         | 1662 | it!                  | Khartoum expelled aid workers
withdraw>peacekeeper|observer|inspector|monitor pull+out>peacekeeper|observer | SANCTION  | expel         | 1661 | from!                | Oslo withdrew its observers from the valley
suspend>aid|assistance|delivery|supply|supplies|funding|fund|loan|support|help|subsidy|payment cut>aid|assistance|funding|fund|support|contribution cut+off>aid|assistance|funding|supply|fund|support|electricity|fuel|gas|oil|power|water halt>aid|assistance|funding|delivery|shipment|supply|export|support|import stop>aid|assistance|funding|support|export|supply|shipment|import|delivery freeze>aid|assistance|funding|loan withhold>aid|assistance|funding|payment|fund|support end>aid|assistance|funding|support reduce>aid|assistance|funding|import|support withdraw>support|aid|funding|assistance|loan slash>aid|funding|import | SANCTION  | discontinue   | 162  | to,for,from,with!    | Washington suspended aid to Cairo
suspend>flight halt>flight stop>flight cancel>flight ban>flight suspend>talk|negotiation|dialogue|cooperation|membership|tie|relation|contact|exchange|visit|participation|agreement|deal|treaty|trade|contract|programme|program freeze>talk|negotiation|trade|contact|cooperation|dialogue halt>talk|negotiation|cooperation|dialogue|trade|deal end>talk|negotiation|cooperation|dialogue|mediation|partnership|agreement|contract stop>talk|negotiation|cooperation|trade break+off>talk|negotiation cancel>talk|contract|agreement|deal|treaty|exercise|order call+off>talk|negotiation postpone>talk abandon>talk|negotiation|agreement|deal scrap>deal|agreement|treaty|talk|contract terminate>agreement|deal|treaty|contract|cooperation | SANCTION  | withdraw      | 164  | with,to,of,from!     | Seoul suspended talks with Pyongyang
end>mediation_effort halt>mediation_effort suspend>mediation_effort | SANCTION  | withdraw      | 165  | between,with!        | The envoy ended mediation efforts between the factions
walk+out walk+away quit                                | SANCTION  | withdraw      | 164  | of,from,obj!         | The union walked out of the talks
withdraw>agreement|treaty|deal|accord|pact|organization|organisation|union|convention|membership|council pull+out>agreement|treaty|deal|accord leave>union|alliance|coalition | SANCTION  | withdraw      | 161  | from,of,obj!         | Washington withdrew from the accord
put>list|blacklist place>list|blacklist add>list|blacklist | SANCTION  | -             | 160  | obj!                 | Washington put Sudan on its list of pariahs
shun ostracise ostracize isolate                       | SANCTION  | discontinue   | 160  | obj!                 | Five states boycotted the summit
divest                                                 | SANCTION  | discontinue   | 160  | from!                | The fund divested from the firm
lay+off sack fire dismiss suspend                      | SANCTION  | discontinue   | 160  | obj!@                | The firm laid off 300 miners
suspension/n cancellation/n                            | SANCTION  | withdraw      | 160  | of,from!             | the suspension of aid
boycott/n                                              | PROTEST   | boycott       | 143  | of,against!          | a boycott of the summit
# ---- ACCUSE
accuse                                                 | ACCUSE    | allege        | 112  | obj!                 | Syria accused Israel of bombing an airport
blame fault brand label                                | ACCUSE    | allege        | 112  | obj,on!              | He blamed the army for the deaths
criticise criticize assail condemn denounce slam blast rebuke deplore decry lambast lambaste chide censure castigate reprimand berate scold disparage chastise deride ridicule mock admonish upbraid bash vilify malign deprecate | ACCUSE    | disapprove    | 111  | obj!                 | Lavrov blasted the coalition
lash+out hit+out rail take+aim hit+back                | ACCUSE    | disapprove    | 111  | at,against!          | She lashed out at the bank
challenge question contest dispute                     | ACCUSE    | disapprove    | 111  | obj!                 | The union contested the ruling
come>under_fire come>under_criticism draw>criticism|condemnation|fire|rebuke face>criticism|condemnation | ACCUSE    | disapprove    | 111  | subj:from,by,over    | Turkey came under fire from critics
take>court|tribunal                                    | ACCUSE    | allege        | 115  | obj!                 | Manila took Beijing to court
sue                                                    | ACCUSE    | allege        | 115  | obj!                 | The city sued the contractor
indict prosecute impeach                               | ACCUSE    | allege        | 115  | obj!                 | A jury indicted the governor
launch>action take>action begin>action launch>proceeding start>proceeding open>proceeding | ACCUSE    | allege        | 115  | against!             | Brussels launched legal action against the ministry
issue>warrant                                          | COERCE    | arrest        | 173  | for,against!         | A judge issued an arrest warrant for the banker
file>lawsuit|suit|complaint|charge|petition|motion|case lodge>complaint|protest|appeal bring>charge|case|suit|lawsuit press>charge | ACCUSE    | allege        | 115  | against,with!        | The village filed a lawsuit against the mine
convict find>guilty|liable                             | ACCUSE    | disapprove    | 116  | obj,it!              | The court convicted two guards
investigate probe inquire look+into                    | ACCUSE    | investigate   | 090  | obj,into!            | Police are investigating the bank
open>investigation|inquiry|probe launch>investigation|inquiry|probe begin>investigation|inquiry|probe start>investigation|inquiry|probe conduct>investigation|inquiry order>investigation|inquiry|probe announce>investigation|probe | ACCUSE    | investigate   | 090  | into,against,of,on!  | Brussels opened an investigation into the merger
complain                                               | ACCUSE    | allege        | 114  | about,of,over,against! | Residents complained about the police
express>concern|outrage|anger|dismay|disappointment|regret|indignation|opposition|condemnation voice>concern|outrage|anger|dismay|opposition|criticism | ACCUSE    | disapprove    | 111  | about,over,at,with,to,of! | Berlin voiced concern over the vote
claim>responsibility                                   | ACCUSE    | -             | -    | -                    | The group claimed responsibility
attack/n>scathing|verbal|blistering|stinging|withering|extraordinary|personal|fierce|veiled assault/n>verbal broadside/n tirade/n | ACCUSE    | disapprove    | 111  | against,on,at!       | a scathing attack on the judges
criticism/n condemnation/n denunciation/n rebuke/n outcry/n | ACCUSE    | disapprove    | 111  | of,against!          | criticism of the army
accusation/n allegation/n charge/n lawsuit/n complaint/n indictment/n | ACCUSE    | allege        | 112  | against!             | allegations against the minister
investigation/n probe/n inquiry/n                      | ACCUSE    | investigate   | 090  | into,of,against!     | an investigation into the police
# ---- REJECT
cancel>visit|meeting|summit|trip scrap>visit|meeting|summit|trip call+off>visit|meeting|summit|trip postpone>visit|meeting|summit|trip | REJECT    | meet          | 125  | with,to,of,from!     | The king cancelled a visit to Oman
quash refute                                           | REJECT    | -             | 120  | of,by,from,obj!      | The court quashed the order
reject dismiss rebuff spurn snub turn+down rule+out shoot+down repudiate disavow shrug+off brush+off brush+aside wave+away wave+aside push+aside | REJECT    | -             | 120  | of,from,by,obj!      | Turkey turned down the plan
have>no_intention|no_plan|no_desire|no_wish see>no_reason|no_need | REJECT    | -             | 120  | of,with,to           | Ankara has no intention of leaving Cyprus
refuse decline                                         | REJECT    | -             | 120  | second,obj,to,with,by! | Ankara refused Washington permission
deny>permission|access|entry|visa|request|bail|appeal|asylum|right | REJECT    | -             | 120  | second,to,obj!       | The embassy denied her a visa
oppose resist object                                   | REJECT    | -             | 120  | obj,to,against!      | Moscow opposed the resolution
veto block thwart                                      | REJECT    | yield         | 129  | obj!                 | China vetoed the resolution
overturn overrule strike+down throw+out                | REJECT    | -             | 120  | of,obj!              | Judges struck down the law
defy flout disobey disregard ignore violate breach     | REJECT    | yield         | 128  | obj!                 | Pyongyang defied the council
disagree differ                                        | REJECT    | -             | 120  | with!                | The unions disagreed with the ministry
vote                                                   | REJECT    | -             | 120  | against!             | Deputies voted against the bill
rejection/n refusal/n                                  | REJECT    | -             | 120  | of,by!               | its rejection of the offer
veto/n                                                 | REJECT    | yield         | 129  | of!                  | the veto of the resolution
opposition/n objection/n resistance/n                  | REJECT    | -             | 120  | to,against!^         | its opposition to the pipeline
# ---- THREATEN
give+until                                             | THREATEN  | relations     | 139  | second,obj!          | The general gave them until noon to leave
threaten menace                                        | THREATEN  | -             | 130  | obj,against!         | The rebels threatened the governor
warn caution                                           | THREATEN  | -             | 130  | obj!                 | Beijing warned Taipei
give>ultimatum|deadline|hour issue>ultimatum|warning|threat deliver>ultimatum|warning | THREATEN  | relations     | 139  | second,to,against,obj! | They gave the mayor an ultimatum
threat/n ultimatum/n warning/n                         | THREATEN  | -             | 130  | against,to!          | threats against the judges
# ---- PROTEST
protest                                                | ACCUSE    | allege        | 114  | to!                  | Kenya protested to Uganda over the raid
protest                                                | PROTEST   | demo          | 140  | obj,against,at,over,about | Students protested the fee
demonstrate rally march parade                         | PROTEST   | demo          | 141  | against,over,outside,on0 | Thousands rallied against the law
boycott                                                | PROTEST   | boycott       | 143  | obj!                 | Two parties boycotted the vote
riot rampage                                           | PROTEST   | riot          | 145  | against,over,-       | Prisoners rioted
strike+over walk+off stop>work down>tool               | PROTEST   | boycott       | 143  | against,over,at      | Miners downed tools over pay
block>road|highway|street|bridge|entrance|traffic|railway | PROTEST   | obstruct      | 144  | -                    | Farmers blocked the highway
stage>protest|demonstration|rally|march|sit-in|walkout hold>protest|demonstration|rally|march|sit-in|vigil organise>protest|demonstration|rally|march organize>protest|demonstration|rally|march join>protest|demonstration|march|strike mount>protest | PROTEST   | demo          | 141  | against,at,over,outside | Nurses staged a protest against the cuts
stage>strike go>strike begin>strike call>strike hold>strike | PROTEST   | boycott       | 143  | against,at,over      | Drivers went on strike
burn>flag|effigy|portrait tear>flag burn+down>embassy torch>embassy|flag stone>embassy pelt>embassy | PROTEST   | demo          | 140  | it,of,against!       | Students burnt the Danish flag
go>street take>street                                  | PROTEST   | demo          | 141  | against,over         | Thousands took to the streets
begin>hunger_strike stage>hunger_strike                | PROTEST   | hunger        | 142  | against,over         | Prisoners began a hunger strike
protest/n demonstration/n rally/n march/n sit-in/n walkout/n picket/n uprising/n revolt/n | PROTEST   | demo          | 141  | against,over!        | protests against the levy
riot/n                                                 | PROTEST   | riot          | 145  | against,in!          | riots against the tax
# ---- MOBILIZE
mobilise mobilize deploy redeploy amass conscript mass | MOBILIZE  | troops        | 154  | against,to,in,near,along,on,at,into | Russia massed troops near the border
send>troop|soldier|force|warship|tank|jet|reinforcement|army|fighter|battalion|carrier|brigade|unit dispatch>troop|soldier|force|warship|jet|reinforcement station>troop|soldier|force|missile|jet move>troop|force|tank|missile position>troop|missile increase>presence|troop reinforce>border|presence|troop | MOBILIZE  | troops        | 154  | against,to,in,into,near,along,on | Paris sent troops to Mali
take+up>position aim>missile|gun|rocket|weapon point>missile|gun|rocket train>gun  | MOBILIZE  | -             | 150  | at,on,off,near,around,along! | The fort aimed its guns at the ship
fire>missile|rocket|torpedo launch>missile|rocket      | MOBILIZE  | -             | 150  | -                    | Seoul fired a missile into the sea
put>alert place>alert raise>alert                      | MOBILIZE  | troops        | 152  | -                    | Oslo put its forces on alert
remain>alert stay>alert                                | MOBILIZE  | troops        | 152  | in,near,along,at     | Troops stayed on alert near the dam
call+up>reservist|soldier                              | MOBILIZE  | troops        | 154  | against,-            | Israel called up reservists
test test-fire>missile|rocket test>missile|weapon|bomb|warhead launch>satellite|exercise|drill|manoeuvre|maneuver hold>exercise|drill|manoeuvre|maneuver|parade conduct>exercise|drill|manoeuvre|maneuver|test stage>exercise|drill | MOBILIZE  | troops        | 150  | against,with,near,in | Seoul held drills near the border
deployment/n mobilization/n mobilisation/n build-up/n buildup/n | MOBILIZE  | troops        | 154  | against,to,in,near,of! | the deployment of troops to the border
# ---- REQUEST
seek>refuge|asylum|shelter request>asylum apply>asylum | REQUEST   | assist        | 023  | in,from!             | Thousands sought refuge in Niger
ask beg implore beseech exhort                         | REQUEST   | -             | 020  | obj,of,from!         | Kyiv asked NATO for tanks
urge press pressure pressurise push lobby petition nudge | REQUEST   | -             | 020  | obj,on!              | The union urged the ministry to pay
call                                                   | REQUEST   | -             | 020  | on,upon!             | The pope called on the generals to step down
call+for                                               | REQUEST   | -             | 020  | comp,by,from,of,for  | Deputies called for the minister to resign
appeal plead                                           | REQUEST   | assist        | 020  | to,with!             | Haiti appealed to its neighbours
demand request                                         | REQUEST   | -             | 100  | from,of,by,comp,for,obj | Residents demanded answers from the council
seek>help|aid|assistance|support|permission|approval|extradition|backing solicit>aid|support request>aid|help|support|extradition | REQUEST   | assist        | 023  | from,of!             | Tunis sought help from Rome
order instruct direct                                  | REQUEST   | -             | 100  | obj!                 | The judge ordered the firm to pay
propose suggest recommend                              | REQUEST   | meet          | 020  | to,comp!             | Ankara proposed talks to Cairo
invite                                                 | REQUEST   | meet          | 026  | obj!                 | The king invited the rebels
insist                                                 | REQUEST   | -             | 100  | on,comp              | She insisted that the firm pay
demand/n                                               | REQUEST   | -             | 100  | to,on,from!^         | made demands on the council
request/n appeal/n call/n plea/n                       | REQUEST   | -             | 020  | to,on,from!^         | an appeal to donors
# ---- AGREE
agree>deal|agreement|treaty|accord|pact|trade          | SUPPORT   | -             | 057  | with,between~!       | Chad agreed a deal with Niger
agree                                                  | AGREE     | -             | 030  | with~                | Oslo agreed with Helsinki on quotas
agree                                                  | AGREE     | -             | 030  | to,on                | The union agreed to the plan
accept>refugee|migrant|asylum|evacuee                  | AID       | -             | 075  | it!                  | Bonn accepted 900 refugees
accept>demand|condition|terms                          | CONCEDE   | -             | 080  | of,from,by!          | The ministry accepted the demands of the strikers
accept                                                 | AGREE     | -             | 030  | of,from,by,obj       | Cairo accepted the offer of the bank
promise pledge vow                                     | AGREE     | -             | 030  | second,to,for,obj    | Tokyo pledged aid to Manila
commit                                                 | AGREE     | -             | 030  | to!                  | Delhi committed itself to the accord
offer                                                  | AGREE     | -             | 030  | second,to!           | Oslo offered the rebels talks
approve ratify adopt endorse>plan|deal|agreement|proposal | AGREE     | -             | 030  | with,for,to!         | Parliament approved the treaty with Peru
settle>dispute|lawsuit|case|claim resolve>dispute      | AGREE     | -             | 037  | with~                | The bank settled the dispute with its clients
announce>plan                                          | AGREE     | -             | 030  | with,for!            | Oslo announced plans for talks
pledge/n promise/n commitment/n                        | AGREE     | -             | 030  | to!^                 | its pledge to the fund
agreement/n deal/n                                     | AGREE     | -             | 030  | with,between~!^      | the agreement between Serbia and Kosovo
# ---- CONSULT
meet                                                   | CONSULT   | -             | 040  | with~,obj~           | Lavrov met with Kerry
talk speak                                             | CONSULT   | -             | 040  | with,to!             | Merkel spoke with the prince
confer consult sit+down                                | CONSULT   | -             | 040  | with~,obj            | The king consulted his council
discuss debate                                         | CONSULT   | -             | 040  | with~!               | He discussed the grain deal with the Turks
negotiate bargain                                      | CONSULT   | -             | 046  | with~                | Colombia negotiated with the rebels
hold>talk|meeting|negotiation|summit|consultation|discussion|dialogue|conversation|call have>talk|meeting|discussion|conversation|negotiation|dialogue conduct>talk|negotiation|dialogue open>talk|negotiation|dialogue begin>talk|negotiation|dialogue start>talk|negotiation|dialogue resume>talk|negotiation|dialogue engage>talk|negotiation|dialogue continue>talk|negotiation enter>talk|negotiation launch>talk|negotiation|dialogue convene>meeting|summit host>talk|meeting|summit|negotiation|conference|delegation chair>meeting|talk | CONSULT   | -             | 040  | with,between,of,in~  | The envoys held talks with the rebels
visit tour                                             | CONSULT   | visit         | 042  | obj!                 | The pope visited Cuba
leave depart                                           | CONSULT   | visit         | 042  | for!                 | The emir left for Cairo
travel fly head go                                     | CONSULT   | visit         | 042  | to!                  | The minister flew to Oslo
return                                                 | CONSULT   | visit         | 042  | to0!                 | The envoy returned to Kabul
arrive land                                            | CONSULT   | visit         | 042  | in,at!               | The envoy arrived in Kabul
make>visit|trip|tour pay>visit begin>visit|tour|trip start>visit|tour wrap+up>visit|tour wind+up>visit|tour conclude>visit|tour end>visit|tour complete>visit | CONSULT   | visit         | 042  | to,of!               | The king paid a visit to Rabat
receive greet                                          | CONSULT   | visit         | 043  | obj!@                | The emir received the envoy
host                                                   | CONSULT   | visit         | 043  | obj!@                | Oslo hosted the negotiators
attend>meeting|summit|talk|conference|session|ceremony|funeral|forum | CONSULT   | third-party   | 044  | with,of,by,obj,in~   | Both presidents attended the summit
touch/n contact/n call/n conversation/n                | CONSULT   | -             | 040  | with!^               | The envoy is in touch with the rebels
call                                                   | CONSULT   | phone         | 041  | obj!@%               | Merkel called the emir on Friday
phone telephone                                        | CONSULT   | phone         | 041  | obj!                 | Obama phoned Rouhani
launch>mediation_effort begin>mediation_effort lead>mediation_effort | CONSULT   | -             | 045  | between!             | The bishop launched a mediation effort between two clans
mediate broker intercede                               | CONSULT   | -             | 045  | between,in,with!     | Qatar mediated between the factions
brief                                                  | CONSULT   | -             | 040  | obj!                 | The general briefed senators
talk/n meeting/n negotiation/n summit/n dialogue/n discussion/n consultation/n | CONSULT   | -             | 040  | with,between~!       | talks between Serbia and Kosovo
visit/n trip/n                                         | CONSULT   | visit         | 042  | to!                  | her visit to Baku
mediation/n                                            | CONSULT   | -             | 045  | between!^            | mediation between the factions
# ---- SUPPORT
support back endorse champion uphold                   | SUPPORT   | -             | 051  | of,obj!              | Tehran backs the militia
praise hail commend laud applaud salute honour honor extol congratulate thank eulogise eulogize | SUPPORT   | -             | 051  | of,obj!              | The envoy praised Oman
welcome                                                | SUPPORT   | -             | 051  | by,of,obj!           | Rome welcomed the decision of the court
defend                                                 | SUPPORT   | -             | 052  | of,obj!              | The premier defended the police
side sympathise sympathize empathise empathize         | SUPPORT   | -             | 050  | with!                | Putin sided with Assad
recognise recognize                                    | SUPPORT   | -             | 054  | of,obj!              | Norway recognised the council
apologise apologize                                    | SUPPORT   | -             | 055  | to,for!              | Seoul apologised to the families
forgive                                                | SUPPORT   | -             | 056  | obj!                 | The widow forgave the gunman
express>support|solidarity|gratitude|appreciation|condolence|sympathy|confidence|admiration|thanks voice>support|solidarity|confidence|appreciation reaffirm>support|commitment|alliance reiterate>support|commitment offer>support|condolence|congratulation|apology extend>condolence|congratulation|support pledge>support declare>support throw>support send>condolence|congratulation pay>tribute show>support|solidarity give>support|backing|blessing lend>support|backing | SUPPORT   | -             | 051  | for,to,with,of,behind! | Oslo expressed support for the talks
reach>agreement|deal|accord|compromise|understanding|settlement|consensus strike>deal|bargain clinch>deal conclude>agreement|deal make>deal come>agreement | SUPPORT   | -             | 057  | with,between~        | Serbia reached a deal with Kosovo
sign>agreement|deal|accord|treaty|pact|memorandum|contract|declaration|protocol|memo|convention|charter ink>deal|agreement|pact initial>agreement|accord | SUPPORT   | -             | 057  | with,between~        | Chad signed a pact with Niger
restore>relation|tie establish>relation|tie resume>relation|tie normalise>relation|tie normalize>relation|tie upgrade>relation|tie | SUPPORT   | -             | 054  | with,between~        | Hanoi restored ties with Beijing
forge>tie|alliance|relationship strengthen>tie|relation|cooperation improve>relation|tie form>alliance|coalition|partnership deepen>tie|cooperation boost>tie|cooperation|relation build>tie|relationship enhance>cooperation|tie expand>cooperation|tie | COOPERATE | -             | 060  | with,between~        | Hanoi deepened ties with Beijing
rally>support stand                                    | SUPPORT   | -             | 050  | behind,by,with,alongside! | Cuba stood by Venezuela
remain>support stand>support come>support come+out>support|favour|favor come>aid|defence|defense rush>aid|defence|defense | SUPPORT   | -             | 050  | of,for!              | Oslo remains steadfast in support of the council
vote>favour|favor vote+for                             | SUPPORT   | -             | 051  | for,of!              | Deputies voted for the bill
support/n backing/n praise/n endorsement/n solidarity/n | SUPPORT   | -             | 051  | for,of,with,to!^     | Iranian support for the militia
recognition/n                                          | SUPPORT   | -             | 054  | of!^                 | the recognition of the council
# ---- COOPERATE
hold>joint_exercise|joint_drill|joint_manoeuvre|joint_maneuver conduct>joint_exercise|joint_drill|joint_patrol stage>joint_exercise|joint_drill begin>joint_exercise|joint_drill|joint_patrol launch>joint_exercise|joint_patrol | COOPERATE | -             | 062  | with~                | Oman held joint exercises with India
cooperate collaborate partner ally co-operate team+up liaise coordinate | COOPERATE | -             | 060  | with~                | Jordan cooperates with the coalition
work                                                   | COOPERATE | -             | 060  | with,alongside!      | Baku is working with Tbilisi
join                                                   | COOPERATE | -             | 060  | obj!@                | Turkey joined the coalition
share>information|intelligence|data|technology|evidence exchange>information|intelligence|prisoner swap>prisoner | COOPERATE | -             | 064  | with~                | Rome shared intelligence with Tunis
trade                                                  | COOPERATE | -             | 061  | with!                | Ghana trades with Togo
extradite                                              | COOPERATE | -             | 063  | to,obj!@             | Peru extradited the banker
hand+over                                              | COOPERATE | -             | 063  | to!                  | Madrid extradited the trader to Lima
cooperation/n collaboration/n partnership/n alliance/n coordination/n | COOPERATE | -             | 060  | with,between~!^      | military cooperation with Baku
# ---- AID
aid assist help                                        | AID       | -             | 070  | obj!                 | Medics helped the refugees
provide give supply send deliver donate contribute award grant lend extend allocate offer distribute airlift ship | AID       | -             | 070  | to,for,second       | Kuwait donated rice to Somalia
fly>doctor|medicine|medic|food|aid|relief|supplies|supply|drug|rescuer bring>food|medicine|aid|relief|weapon|arm|rifle|ammunition|supplies|supply carry>food|medicine|aid|relief ferry smuggle | AID       | -             | 070  | to,into!             | Ships brought rifles to the rebels
fund finance subsidise subsidize bail+out sponsor      | AID       | -             | 071  | obj!                 | The bank funded the school
arm equip train                                        | AID       | -             | 072  | obj!                 | Washington armed the brigade
feed shelter treat rescue evacuate vaccinate resettle accommodate house | AID       | -             | 073  | obj!@                | Sailors rescued the migrants
protect safeguard                                      | AID       | -             | 074  | obj!                 | Peacekeepers protected the convoy
provide>asylum|shelter|refuge grant>asylum|refuge|citizenship give>asylum|refuge|shelter offer>asylum|refuge|shelter take+in | AID       | -             | 075  | to,second,obj!       | Quito granted asylum to the editor
deploy>peacekeeper|observer|monitor|medic send>peacekeeper|observer|monitor|medic|mediator dispatch>peacekeeper|observer|medic | AID       | -             | 074  | to,in!               | The union deployed observers in Chad
sell>weapon|arm|jet|missile|tank|aircraft|ammunition|artillery|drone|frigate|gun|helicopter|radar|rifle|rocket|shell|submarine|warship              | AID       | -             | 072  | to,second!           | Sofia sold missiles to Baku
aid/n assistance/n help/n donation/n grant/n loan/n relief/n | AID       | -             | 070  | to,for!^             | Swiss aid to Nepal
# ---- CONCEDE
concede yield give+in cave+in accede bow submit capitulate surrender acquiesce relent backtrack | CONCEDE   | -             | 080  | to                   | The ministry yielded to the strikers
resign step+down abdicate                              | CONCEDE   | -             | 0831 | -                    | The governor resigned
allow permit let authorise authorize                   | CONCEDE   | -             | 080  | obj!                 | Iran let inspectors in
give>permission|go-ahead|consent|approval|right|access|freedom grant>permission|access|right|request|immunity|approval|autonomy|licence|license|independence|visa|amnesty|pardon|bail|freedom|wish | CONCEDE   | -             | 080  | second,to,for,of!       | Norway gave Sweden permission to enter the port
ease>restriction|rule|curb|ban|sanction|embargo|blockade|curfew|law|lockdown lift>restriction|ban|curfew|emergency|rule|law|sanction|embargo|blockade|siege|boycott|moratorium|immunity|lockdown|suspension relax>restriction|rule|ban|sanction|law loosen>restriction|rule|sanction remove>sanction|ban|restriction|barrier|tariff end>ban|sanction|embargo|blockade|siege|boycott|strike|emergency|curfew|protest|occupation|crackdown reopen>border|crossing|embassy|school|airport|road waive>sanction|tariff|visa|fee repeal>law|ban abolish>law|tax|rule suspend>sanction|tariff|strike|ban|operation|attack|bombing|campaign drop>charge|demand|lawsuit|case|sanction call+off>strike|protest|boycott|attack|search|offensive cancel>debt|sanction|strike|attack reduce>sentence|tariff|sanction withdraw>charge|complaint|lawsuit|demand|objection|threat reinstate>worker|official|editor | RETREAT   | ease          | 085  | on,against,of,to,from,over,obj | The council lifted sanctions on Libya
open>border|door re-open>border reopen>border          | AID       | -             | 075  | to,for!              | Bonn opened its borders to refugees
legalise legalize unban pardon acquit exonerate amnesty exempt absolve | CONCEDE   | -             | 081  | obj!@                | The king pardoned ten writers
concession/n                                           | CONCEDE   | -             | 080  | to!^                 | concessions to the rebels
permission/n                                           | CONCEDE   | -             | 080  | for,to!^             | permission for the fleet
# ---- RETREAT
release free                                           | RETREAT   | release       | 0841 | obj!@                | The rebels released six nurses
return hand+back give+back repatriate                  | RETREAT   | return        | 0842 | to,obj!=             | Germany returned the bones to Namibia
withdraw retreat pull+back pull+out redeploy+from back+down back+off | RETREAT   | withdraw      | 0872 | from,out,of           | Troops withdrew from the valley
leave                                                  | RETREAT   | withdraw      | 0872 | obj!                 | The last soldiers left the valley
surrender lay+down>arm|weapon                          | RETREAT   | disarm        | 0874 | to,-                 | Fighters laid down their arms
disarm demobilise demobilize dismantle destroy>stockpile|weapon decommission | RETREAT   | disarm        | 0873 | obj,-                | The group disarmed
declare>ceasefire|truce|cease_fire|cease-fire|cessation announce>ceasefire|truce|cease_fire|cease-fire|withdrawal|cessation order>ceasefire|withdrawal|release observe>ceasefire|truce sign>ceasefire|truce agree>ceasefire|truce reach>ceasefire|truce halt>attack|offensive|bombing|fire|operation|strike|hostility cease>fire|attack|hostility stop>attack|bombing|fighting|fire end>hostility|war|conflict|offensive|campaign|fighting|operation | RETREAT   | ceasefire     | 0871 | with,against,on,in,from | The rebels declared a ceasefire with Manila
admit>inspector|observer|monitor|agency accept>inspector|observer|monitor|peacekeeper allow>inspector|observer|monitor|aid|agency|convoy|delivery|journalist receive>inspector|peacekeeper | RETREAT   | access        | 0861 | of,from,obj,it!                | Damascus admitted inspectors
release/n freeing/n                                    | RETREAT   | release       | 0841 | of!                  | the release of two nurses
withdrawal/n pullout/n retreat/n                       | RETREAT   | withdraw      | 0872 | from!                | the withdrawal from the valley
ceasefire/n truce/n cease-fire/n                       | RETREAT   | ceasefire     | 0871 | with,between~!       | a truce with the rebels
`
