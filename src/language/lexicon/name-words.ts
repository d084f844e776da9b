/**
 * Words that tell the kind of a name: what stands last in the name of an organisation or a place, and titles that stand before a person's.
 * Written for this project from general knowledge. In small letters.
 */

/** Last words of organisations: the Justice Ministry, Burgan Bank. */
export const ORGANISATION_ENDS = `
academy administration agency airlines airways alliance army assembly association authority bank battalion board brigade brigades broadcasting brotherhood bureau
cabinet caucus center centre chamber church club coalition college command commission committee company confederation conference congress consortium convention
corp corp. corporation corps council court daily department directorate division faction federation fc firm fleet force forces foundation front fund gazette group
guard guards herald holdings hospital inc inc. industries institute institution intelligence journal laboratory league ltd ltd. magazine media militia ministry
mission monitor movement museum navy network news newspaper observatory office organisation organization parliament partnership party police post press program
programme radio regiment registry school secretariat senate service services society squad state-media station tv television times tribunal tribune trust union
unit university watch workers
`

/** Words an organisation opens with: Ministry of Defence, University of Aleppo. */
export const ORGANISATION_STARTS = `
academy agency association authority bank board bureau church college commission committee confederation council court department directorate embassy faculty federation government
high-court institute league ministry movement office organisation organization parliament party secretariat senate society union university
`

/** Last words of places: the Black Sea, Anbar Province. */
export const PLACE_ENDS = `
airport avenue base bay beach bridge camp canal cape city county creek crossing desert district dam gate governorate gulf harbor harbour heights highway hill hills
island islands isle lake mountain mountains neighborhood neighbourhood ocean oblast peninsula plateau port prefecture province region river road sea square state
strait street suburb town township valley village
`

/** Titles before a person's name, as one word; `prime minister` is found by its last word. */
export const TITLES = `
abbot adm adm. admiral advocate ambassador analyst archbishop ayatollah baron brig brig. brigadier brother capt capt. captain cardinal chairman chairwoman chancellor
chief cleric cmdr cmdr. co-founder coach col col. colonel commander commissioner congressman congresswoman constable counsellor count cpl cpl. dame dean deputy
director doctor dr dr. emir emperor envoy father founder gen gen. general gov gov. governor hajji imam inspector journalist judge justice khan king lady lawyer
leader lieutenant lord lt lt. ltc madam major maj maj. marshal mayor minister miss mr mr. mrs mrs. ms ms. mullah officer pastor pope premier president prince princess
prof prof. professor prosecutor queen rabbi rapporteur rep rep. representative rev rev. reverend sayyed sayyid sec sec. secretary sen sen. senator sergeant sgt
sgt. sheik sheikh shaikh sir sister soldier speaker spokesman spokesperson spokeswoman sultan superintendent treasurer
`

/** Forms of address: no part of a name by themselves. */
export const HONORIFICS = `
dr dr. judge justice madam miss mr mr. mrs mrs. ms ms. prof prof. sir
`

/** Days and months, which have capitals and are no names; May, April and June may be people. */
export const CALENDAR = `
monday tuesday wednesday thursday friday saturday sunday january february march july august september october november december
mondays tuesdays wednesdays thursdays fridays saturdays sundays easter jan. feb. mar. apr. aug. sept. sep. oct. nov. dec. jan feb apr aug sept oct nov dec celsius
`

/** Peoples, faiths and regions whose names describe people rather than name a body: Kurdish fighters, two Hausas. */
export const PEOPLES = `
aboriginal aborigine aborigines african africans alawite alawites arab arabic arabs asian asians assyrian assyrians baloch baluch bantu basque berber berbers buddhist
buddhists catholic catholics chechen chechens christian christians christianity circassian circassians dalit dalits darfuri dinka druze european europeans fulani
fulanis gujarati hausa hausas hazara hazaras hindi hindu hinduism hindus hispanic hutu hutus igbo indigenous inuit islam islamic jew jewish jews judaism kashmiri
kashmiris kikuyu kurd kurdish kurds latin latino latinos luo maasai maori marathi maya mayan muslim muslims nordic nuer oromo oromos orthodox ottoman palestinian
palestinians pashtun pashtuns persian protestant protestants punjabi rohingya rohingyas roma roman russian-speaking serb serbs shia shi'a shiite shi'ite shiites
shona sikh sikhs sinhala sinhalese slav slavic sunni sunnis swahili tamil tamils tatar tatars tibetan tibetans tigrayan tigrayans tuareg tuaregs turkic turkmen
turkmens turkoman turkomans tutsi tutsis uighur uighurs uyghur uyghurs yazidi yazidis yezidi yezidis yoruba zionist zionists zulu zulus
`

/** Last words of events, treaties, prizes and works: the World Cup, the Minsk Agreement. */
export const EVENT_ENDS = `
accord accords act agreement agreements amendment award awards bill championship championships charter code compact constitution convention crisis cup day declaration
directive earthquake election elections festival games genocide holocaust hurricane initiative intifada law massacre movement-day olympics operation pact plan
prize prizes protocol referendum regulation revolution storm summit spring talks tournament treaty uprising war wars week
`

/** Names of sicknesses and the like, and short forms that name no body. */
export const THINGS = `
ai aids ceo cfo covid covid-19 covid19 coronavirus dna ebola gdp gps hiv ied ieds internet isbn mers ngo ngos ok pcr phd sars sms suv tb twitter-account url usd
vip wi-fi zika
`

/** Words that are no name alone, capital or not. */
export const NEVER_ALONE = `
adviser army central city coalition country court east eastern first government great kingdom north northeast northern northwest opposition police premier president prime republic
second sheik sheikh south southeast southern southwest state third west western
`

/** What stands after the name of a people, a tongue, a faith or a feast: the Hausa language, two Naga tribes. */
export const AFTER_PEOPLES = `
ancestry alphabet baboons cattle ceremony chief chiefs clan clans communities community cuisine culture customs descent dialect dialects diaspora dishes elder elders
ethnic fair faith families family fest festival festivals folk food girl girls heritage holiday identity lady language languages literature man
men migrants militiamen minority minorities music myth nationalism nationalist native natives origin origins peasants people peoples poetry population
priest priests refugees religion rite rites ritual rituals script settlers song songs speaker speaking tongue tradition traditions tribal tribe tribes
tribesman tribesmen villagers woman women worshippers youth youths
`

/** Words of offices and the like, which alone make no name: the Crown Prince, Deputy Prime Minister. */
export const OFFICES = `
acting additional adviser affairs ambassador archbishop assistant attorney auditor bishop chairman chairperson chancellor chief commander commissioner consul crown
defence defense deputy director duke emir emperor executive finance first foreign general governor head high interior judge justice king lady leader lieutenant lord
managing mayor member minister mp mps non-executive of officer permanent police premier president presidency prime prince princess principal professor prosecutor
queen rector secretary senator senior sheikh speaker spokesman spokesperson spokeswoman state sultan superintendent the treasurer under vice
`

/** Right before the name of a body: the cartel Los Halcones, chipmaker Veltron. */
export const BEFORE_BODIES = `
agency airline band bank brand broadcaster cartel chain channel charity chipmaker club company conglomerate consultancy cooperative daily developer firm giant group
insurer label magazine maker manufacturer militia network newspaper ngo nonprofit operator outlet party platform producer provider publisher retailer
start-up startup subsidiary supplier tabloid team unit weekly website
`

/** Right before "of" and the name of a body, or "at" it: the founder of Veltron. */
export const OF_BODIES = `
arm board boss branch ceo cfo chairman chairperson chairwoman chief client clients co-chair co-founder cofounder coach cto customers director director-general editor
employee employees executive faction founder founders headquarters leader leadership manager member members militants owner owners part president representative
representatives secretary-general shareholders shares spokesman spokesperson spokeswoman staff subsidiary supporters unit vice-president wing workers
`

/** Right after the name of a body: Veltron chairman, the Azraq leadership. */
export const AFTER_BODIES = `
activists app bosses candidate candidates ceo chairman chairperson chairwoman chief chiefs club co-founder company coach customers delegation directors editor employee
employees executive executives faction fighter fighters founder headquarters headquartered leader leaders leadership lawmaker lawmakers legislator legislators
management manager member members militants mp mps newspaper offices operatives party player players plant products rebels reporter restaurant shareholders
shares side spokesman spokesperson spokeswoman sponsor squad staff stock store stores striker supporters team users vice-president workers
`

/** Right before "of" and a place: the village of Umm Qasr. */
export const OF_PLACES = `
area areas bay borough canton capital city cities coast community commune country department district districts east enclave fort governorate island islands kingdom
municipality neighborhood neighbourhood north outskirts parish part parts people port prefecture province provinces region regions republic resort shores side south
state states streets suburb suburbs territory town towns township valley village villages west
`

/** Right before a place: in, near. */
export const BEFORE_PLACES = `
across around in inside near outside throughout toward towards within
`

/** Bodies whose names list what they are for: the Ministry of Fish, Salt and Boats. */
export const PORTFOLIOS = `
agency authority board bureau center centre commission committee council department directorate institute ministry office
`

/** What a number or a letter stands after, and is no name: Group C, Grade XII. */
export const NUMBERED = `
appendix article chapter class day figure game grade group level match note number page part phase quarter round season section stage step table type week
`

/** Right after the name of a person who rules or ruled: the Okello regime. */
export const AFTER_RULERS = `
administration cabinet camp dictatorship doctrine dynasty era family presidency regime rule years
`
