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
academy agency association authority bank board bureau church college commission committee confederation council court department directorate faculty federation
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
jan. feb. mar. apr. aug. sept. sep. oct. nov. dec.
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
adviser army central city coalition country court east eastern first government great north northeast northern northwest opposition police premier president prime
second sheik sheikh south southeast southern southwest state third west western
`
