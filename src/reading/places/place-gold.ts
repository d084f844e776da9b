/**
 * Sentences of our own with the place that each toponym in them means, written before anything was read with them. `date | text | words=country precision; …`;
 * ` // ` stands for a line break, and `-` for a name that is no place here. On the first reading .855 were right, country and precision both.
 */
export const PLACE_GOLD = `
2015-01-26 | Kurdish fighters raised their flag over Ayn al-Arab, which they call Kobani. | Ayn al-Arab=SYR city; Kobani=SYR city
2017-02-23 | Turkish-backed rebels took Al-Bab from the militants, the army said in Ankara. | Al-Bab=SYR city; Ankara=TUR city
2019-04-05 | Shells fell south of Tripoli as Libya's rival armies met. | Tripoli=LBY city; Libya=LBY country
2014-10-25 | Lebanese soldiers fought gunmen in Tripoli, and Beirut sent more men. | Tripoli=LBN city; Beirut=LBN city
2008-08-12 | Russian tanks rolled past Gori in Georgia while Tbilisi called for help. | Gori=GEO city; Georgia=GEO country; Tbilisi=GEO city
2018-11-07 | Voters in Atlanta and the rest of Georgia waited for the count, US officials said. | Atlanta=USA city; Georgia=USA region
2001-12-20 | Looters in Cordoba and Rosario emptied shops as Argentina sank. | Cordoba=ARG city; Rosario=ARG city; Argentina=ARG country
2013-05-04 | Spanish police searched a mosque in Cordoba. | Cordoba=ESP city
2024-10-30 | Floods killed dozens near Valencia, the Spanish interior ministry said. | Valencia=ESP city
2017-08-06 | Venezuelan soldiers attacked a fort in Valencia, west of Caracas. | Valencia=VEN city; Caracas=VEN city
2007-05-18 | A bomb tore through a mosque in Hyderabad, Indian police said. | Hyderabad=IND city
2012-02-14 | Pakistani rangers patrolled Hyderabad after riots in Karachi. | Hyderabad=PAK city; Karachi=PAK city
1963-09-16 | Four girls died in a church in Birmingham, Alabama. | Birmingham=USA city; Alabama=USA region
2011-08-10 | British police charged two men over deaths in Birmingham. | Birmingham=GBR city
2016-06-10 | Government troops broke the siege of Daraya, outside Damascus. | Daraya=SYR city; Damascus=SYR city
2022-04-02 | Investigators walked through Bucha, northwest of Kyiv. | Bucha=UKR city; Kyiv=UKR city
2014-07-17 | The airliner came down near Torez in the Donetsk region. | Torez=UKR city; Donetsk region=UKR region
2004-09-03 | Hostages ran from the school in Beslan, North Ossetia. | Beslan=RUS city; North Ossetia=RUS region
2013-09-21 | Gunmen stormed a mall in Nairobi, and smoke rose over Westlands. | Nairobi=KEN city
2010-07-11 | Two blasts shook Kampala, the Ugandan capital. | Kampala=UGA city
2015-04-02 | Students were killed in Garissa, near the border with Somalia. | Garissa=KEN city; Somalia=SOM country
2014-04-14 | Schoolgirls were taken from Chibok in Borno State. | Chibok=NGA city; Borno State=NGA region
2012-01-20 | Bombs went off across Kano, Nigerian officials said. | Kano=NGA city
2012-07-01 | Islamists smashed the shrines of Timbuktu. | Timbuktu=MLI city
2021-03-24 | Insurgents overran Palma, in the gas-rich province of Cabo Delgado. | Palma=MOZ city; Cabo Delgado=MOZ region
2019-03-15 | A gunman killed worshippers in Christchurch, New Zealand. | Christchurch=NZL city; New Zealand=NZL country
2017-05-23 | Militants raised flags over Marawi, on the island of Mindanao. | Marawi=PHL city; Mindanao=PHL region
2012-06-10 | Houses burnt in Sittwe, the capital of Rakhine state. | Sittwe=MMR city; Rakhine state=MMR region
2009-07-06 | Riots killed scores in Urumqi, in the Xinjiang region. | Urumqi=CHN city; Xinjiang region=CHN region
2008-05-12 | The quake flattened schools in Sichuan, Beijing said. | Sichuan=CHN region
2019-02-14 | The convoy was hit at Pulwama in Kashmir. | Pulwama=IND city; Kashmir=- area
2014-12-16 | Gunmen killed children at a school in Peshawar, Pakistan. | Peshawar=PAK city; Pakistan=PAK country
2015-09-28 | The Taliban seized Kunduz, and Kabul sent commandos. | Kunduz=AFG city
2014-06-10 | Mosul fell, and the militants drove on to Tikrit and Baiji. | Mosul=IRQ city; Tikrit=IRQ city; Baiji=IRQ city
2016-11-21 | PARIS — Two jets left the carrier in the eastern Mediterranean. | PARIS=FRA city; eastern Mediterranean=- area
2018-09-25 | The frigate crossed the Black Sea toward Sevastopol. | Black Sea=- area; Sevastopol=UKR city
2019-06-13 | Two tankers burnt in the Gulf of Oman. | Gulf of Oman=- area
2014-09-26 | Students vanished in Iguala, in the state of Guerrero, Mexican prosecutors said. | Iguala=MEX city; Guerrero=MEX region
2010-08-24 | Bodies were found in San Fernando, Tamaulipas. | San Fernando=MEX city; Tamaulipas=MEX region
2017-10-01 | A gunman fired on a concert in Las Vegas, Nevada. | Las Vegas=USA city; Nevada=USA region
2013-04-15 | Two bombs exploded in Boston. | Boston=USA city
2002-10-12 | The nightclub in Kuta, on Bali, was full of Australians. | Bali=IDN region
2005-07-07 | Bombs struck London at rush hour. | London=GBR city
2014-10-22 | A soldier was shot at the war memorial in Ottawa; police in London, Ontario, were alerted. | Ottawa=CAN city; London=CAN city; Ontario=CAN region
2003-06-30 | Colombian paratroopers landed outside Florencia, in Caqueta. | Florencia=COL city; Caqueta=COL region
2016-06-02 | Two rangers were shot in Barcelona, an oil town of Venezuela. | Barcelona=VEN city; Venezuela=VEN country
2017-08-17 | A van ploughed through Las Ramblas in Barcelona. | Barcelona=ESP city
2011-01-25 | Egyptians filled the squares of Alexandria and Suez. | Alexandria=EGY city; Suez=EGY city
2020-08-04 | The explosion wrecked the port of Beirut and was heard in Cyprus. | Beirut=LBN city; Cyprus=CYP country
2016-07-01 | Gunmen took hostages in a cafe in Gulshan, a district of Dhaka. | Dhaka=BGD city
2016-03-13 | Attackers came ashore at Grand-Bassam, Ivory Coast. | Grand-Bassam=CIV city; Ivory Coast=CIV country
2023-04-23 | Villagers were massacred at Karma, in northern Burkina Faso. | Burkina Faso=BFA country
2021-01-02 | Gunmen on motorbikes killed a hundred in Tillaberi, Niger. | Tillaberi=NER city; Niger=NER country
2018-06-23 | A grenade was thrown at a rally in Addis Ababa, Ethiopia. | Addis Ababa=ETH city; Ethiopia=ETH country
2020-11-09 | The massacre at Mai Kadra, in western Tigray, was denied. | Mai Kadra=ETH city; western Tigray=ETH region
2023-06-15 | The governor was killed in El Geneina, West Darfur. | El Geneina=SDN city; West Darfur=SDN region
2013-12-24 | Bor changed hands again, South Sudan said. | Bor=SSD city; South Sudan=SSD country
2013-03-24 | Fighters entered Bangui from Damara. | Bangui=CAF city; Damara=CAF city
2012-11-20 | Rebels walked into Goma, on Lake Kivu. | Goma=COD city; Lake Kivu=- area
2025-01-27 | Bukavu waited after the loss of Goma, in the east of Congo. | Bukavu=COD city; Goma=COD city; Congo=COD country
2020-09-27 | Shells hit Stepanakert and Ganja. | Stepanakert=AZE city; Ganja=AZE city
2010-06-10 | Uzbek quarters of Osh burnt, and refugees fled to Andijan. | Osh=KGZ city; Andijan=UZB city
2011-08-22 | Sydney Brown told reporters that Jordan had waited. | Sydney=-; Jordan=JOR country
2006-07-12 | Rockets from Lebanon hit Kiryat Shmona and Haifa. | Lebanon=LBN country; Kiryat Shmona=ISR city; Haifa=ISR city
2023-10-07 | Fighters crossed from Gaza into Sderot and Be'eri. | Gaza=PSE region; Sderot=ISR city
2014-07-28 | Rafah and Khan Younis were shelled, Palestinian medics said. | Rafah=PSE city; Khan Younis=PSE city
2015-03-07 | BAMAKO, Mali (AP) — A gunman opened fire in a bar. | BAMAKO=MLI city; Mali=MLI country
2016-05-16 | ADEN — A bomber struck army recruits. | ADEN=YEM city
`

/**
 * Toponyms that several states have, with what tells them apart outside their own sentence: the dateline, the outlet, a place said before. Written before
 * anything was read with them. `date | outlet | text | words=country precision; …`; the dateline stands in the text. On the first reading .727 were right.
 */
export const AMBIGUOUS_GOLD = `
2014-10-26 | - | TRIPOLI, Lebanon (AP) — Soldiers traded fire with gunmen for a third day. // Shops in Tripoli stayed shut on Sunday. | Tripoli=LBN city
2014-10-26 | - | BEIRUT — A bomb went off near a mosque in Tripoli on Sunday, killing two. | Tripoli=LBN city
2014-08-24 | - | TUNIS — Militiamen seized the airport of Tripoli after weeks of fighting. | Tripoli=LBY city
2013-08-23 | The Daily Star Lebanon | Twin blasts outside two mosques in Tripoli killed dozens of worshippers on Friday. | Tripoli=LBN city
2019-04-20 | Libya Observer | Air strikes hit the southern outskirts of Tripoli overnight. | Tripoli=LBY city
2013-02-21 | - | NEW DELHI — Two bombs hidden on bicycles exploded in Hyderabad, killing at least 12. | Hyderabad=IND city
2012-10-03 | - | KARACHI — Gunmen on motorcycles shot dead a lawyer in Hyderabad on Wednesday. | Hyderabad=PAK city
2012-10-03 | Dawn | A lawyer was shot dead in Hyderabad on Wednesday, and traders closed their shops. | Hyderabad=PAK city
2013-02-22 | The Hindu | Police searched houses in Hyderabad on Friday after the blasts. | Hyderabad=IND city
2019-10-20 | - | SANTIAGO, Chile (Reuters) — The army was sent into the streets. // A curfew was declared in Santiago. | Santiago=CHL city
2010-08-05 | - | HAVANA — Hundreds gathered in Santiago for the anniversary of the assault on the barracks. | Santiago=CUB city
2015-06-17 | - | SANTO DOMINGO — Crowds in Santiago asked for the deportation of migrants. | Santiago=DOM city
2013-07-25 | El Pais | A train came off the rails near Santiago on Wednesday night. | Santiago=ESP city
2018-09-10 | - | MANAGUA — Thousands of students fled to San Jose in the past months. | San Jose=CRI city
2021-05-26 | - | SAN FRANCISCO — A gunman killed nine people at a rail yard in San Jose on Wednesday. | San Jose=USA city
2008-08-10 | - | MOSCOW — Russian bombers struck a base in Georgia before dawn. | Georgia=GEO country
2020-11-06 | - | WASHINGTON — The count went on in Georgia, where two seats in the Senate were open. // Officials in Atlanta and Savannah asked for patience. | Georgia=USA region; Atlanta=USA city; Savannah=USA city
2018-11-07 | The Atlanta Journal-Constitution | Voters stood in line across Georgia on Tuesday. | Georgia=USA region
2016-12-30 | - | CAIRO — A church was attacked in Alexandria on Friday. | Alexandria=EGY city
2017-06-14 | - | WASHINGTON — A gunman fired on lawmakers at a baseball field in Alexandria on Wednesday. | Alexandria=USA city
2020-01-15 | - | MELBOURNE — Fires burned across eastern Victoria for a third week. | Victoria=AUS region
2014-07-02 | - | VANCOUVER — A court in Victoria stopped the pipeline on Wednesday. | Victoria=CAN city
2012-09-01 | - | NAIROBI — Pirates were put on trial in Victoria on Saturday. | Victoria=SYC city
2019-07-13 | - | MADRID — Police broke up a ring of forgers in Cordoba and Merida. | Cordoba=ESP city; Merida=ESP city
2014-03-02 | - | CARACAS — Students put up barricades in Merida and Valencia. | Merida=VEN city; Valencia=VEN city
2016-05-20 | - | MEXICO CITY — A mayor was arrested in Merida on Friday. | Merida=MEX city
2013-12-04 | - | BUENOS AIRES — Looters emptied shops in Cordoba while police were on strike. | Cordoba=ARG city
2011-08-09 | - | LONDON — Riots spread to Birmingham and Manchester on Tuesday. | Birmingham=GBR city; Manchester=GBR city
2013-01-04 | - | MONTGOMERY, Alabama — A boy was shot in Birmingham on Friday, police said. | Birmingham=USA city
2015-06-26 | - | LYON — A man rammed a gas plant near Grenoble. // Grenoble woke to sirens. | Grenoble=FRA city
2004-03-12 | - | QUITO — Soldiers patrolled Cuenca and Loja after the protests. | Cuenca=ECU city; Loja=ECU city
2009-07-11 | - | TEGUCIGALPA — The army shut the airport of San Pedro on Saturday. | San Pedro=HND city
2011-04-02 | - | ABIDJAN — Fighters loyal to the winner took San Pedro, the cocoa port. | San Pedro=CIV city
2013-05-10 | - | ISLAMABAD — Gunmen attacked a rally in Multan and another in Quetta. | Multan=PAK city; Quetta=PAK city
2006-09-08 | - | KABUL — A convoy was hit in Farah on Friday. | Farah=AFG city
2003-03-27 | - | KUWAIT CITY — British tanks fought around Basra and Zubayr. | Basra=IRQ city
2015-02-03 | - | NIAMEY — Fighters from Nigeria attacked Diffa and Bosso. | Diffa=NER city; Bosso=NER city
2010-07-20 | - | GUATEMALA CITY — Floods cut the road to Antigua. | Antigua=GTM city
2017-09-07 | - | MIAMI — The hurricane tore roofs off in Barbuda and brushed Antigua. | Antigua=ATG region
2012-04-14 | - | CARTAGENA, Colombia (AFP) — Leaders of the Americas met behind closed doors. // Cartagena was full of soldiers. | Cartagena=COL city
2012-07-19 | - | MADRID — Firefighters marched in Cartagena against cuts to their wages. | Cartagena=ESP city
2002-05-06 | - | BOGOTA — Guerrillas blew up a bridge near Armenia, the capital of Quindio. | Armenia=COL city
2020-10-04 | - | YEREVAN — Volunteers from all over Armenia went to the front. | Armenia=ARM country
2011-10-20 | - | BENGHAZI, Libya — Fighters in Sirte said that the leader was dead. // Tripoli broke into song. | Sirte=LBY city; Tripoli=LBY city
2016-03-02 | - | AMMAN — Clashes broke out in Irbid during a raid. // The king was in Zarqa. | Irbid=JOR city; Zarqa=JOR city
2011-05-23 | - | JOPLIN, Missouri — A tornado cut a path through Joplin. // Springfield sent ambulances. | Joplin=USA city; Springfield=USA city
2014-12-15 | - | SYDNEY — Police in Newcastle and Wollongong were on alert after the siege. | Newcastle=AUS city; Wollongong=AUS city
2012-03-08 | - | LONDON — A shipyard near Newcastle lost 800 jobs. | Newcastle=GBR city
1995-05-03 | - | SARAJEVO — Shells fell on Tuzla and Bihac as talks went on in Zagreb. | Tuzla=BIH city; Bihac=BIH city
2006-10-12 | - | COLOMBO — Rebels attacked a naval base at Galle and a camp near Batticaloa. | Galle=LKA city; Batticaloa=LKA city
2014-02-20 | - | KIEV — Protesters took the governor's office in Lviv, and the east of the country watched from Kharkov. | Lviv=UKR city
2004-02-10 | - | PORT-AU-PRINCE — Rebels burned police stations in Saint Marc and Gonaives. | Gonaives=HTI city
`
