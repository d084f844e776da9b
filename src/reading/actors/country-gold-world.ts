/**
 * More sentences of our own with the state of each actor in them, from all continents, written before anything was read with them: see country-gold.ts for
 * the columns. On the first reading .963 of their mentions were right.
 */
export const COUNTRY_GOLD_WORLD = `
2007-06-05 | Lima recalled its envoy after the Chilean navy drilled near the border. | Lima=PER; its envoy=PER; the Chilean navy=CHL
2003-10-18 | Bolivian miners marched on La Paz until Gonzalo Sanchez de Lozada resigned. | Bolivian miners=BOL; Gonzalo Sanchez de Lozada=BOL
2012-06-23 | Asuncion was thrown out of the bloc after Fernando Lugo fell. | Asuncion=PRY; Fernando Lugo=PRY
2005-04-21 | Ecuadorean lawmakers dismissed Lucio Gutierrez, and Brasilia offered him asylum. | Ecuadorean lawmakers=ECU; Lucio Gutierrez=ECU; Brasilia=BRA; him=ECU
2009-07-01 | Tegucigalpa ignored the Organization of American States. | Tegucigalpa=HND; the Organization of American States=-
2014-06-19 | Guatemala City said Honduran migrants would be sent back. | Guatemala City=GTM; Honduran migrants=HND
2021-11-08 | Managua freed no one, said a Costa Rican diplomat. | Managua=NIC; a Costa Rican diplomat=CRI
2022-03-28 | Salvadoran soldiers ringed the district on orders of Nayib Bukele. | Salvadoran soldiers=SLV; Nayib Bukele=SLV
2015-05-12 | Panamanian President Juan Carlos Varela spoke to Cuban officials in Havana. | Panamanian President Juan Carlos Varela=PAN; Cuban officials=CUB
2016-03-02 | Kingston and Port of Spain signed a maritime pact. | Kingston=JAM; Port of Spain=TTO
2023-12-04 | Georgetown called the Venezuelan referendum a threat, and Irfaan Ali alerted the army. | Georgetown=GUY; Irfaan Ali=GUY
2010-10-01 | Ecuador's police rebelled; Rafael Correa was held in a hospital. | Ecuador's police=ECU; Rafael Correa=ECU
2008-03-02 | Bogota killed a FARC commander on Ecuadorean soil, and Hugo Chavez sent tanks to the border. | Bogota=COL; a FARC commander=COL; Hugo Chavez=VEN
2019-10-20 | Chilean protesters burnt a metro station as Sebastian Pinera spoke of war. | Chilean protesters=CHL; Sebastian Pinera=CHL
2002-01-07 | Buenos Aires devalued the peso, and Eduardo Duhalde asked Madrid for patience. | Buenos Aires=ARG; Eduardo Duhalde=ARG; Madrid=ESP
2004-02-29 | Jean-Bertrand Aristide left Port-au-Prince aboard an American plane. | Jean-Bertrand Aristide=HTI; an American plane=USA
2020-08-09 | Montevideo and Santo Domingo reopened their embassies. | Montevideo=URY; Santo Domingo=DOM
2006-09-13 | A Surinamese judge ordered the arrest of a Guyanese smuggler. | A Surinamese judge=SUR; a Guyanese smuggler=GUY
2013-11-18 | Bissau-Guinean soldiers beat a minister, a Portuguese priest said. | Bissau-Guinean soldiers=GNB; a Portuguese priest=PRT
2017-01-20 | Togolese opposition leaders walked out of the talks with Faure Gnassingbe. | Togolese opposition leaders=TGO; Faure Gnassingbe=TGO
2003-08-11 | Charles Taylor flew from Monrovia into exile, and Nigerian peacekeepers took the port. | Charles Taylor=LBR; Nigerian peacekeepers=NGA
2002-05-14 | Freetown thanked British paratroopers. | Freetown=SLE; British paratroopers=GBR
2021-09-28 | Conakry's new ruler, Mamady Doumbouya, received a Ghanaian delegation. | Mamady Doumbouya=GIN; a Ghanaian delegation=GHA
2012-04-13 | Accra and Lome called for the release of the Malian ministers. | Accra=GHA; Lome=TGO; the Malian ministers=MLI
2008-12-24 | Mauritanian generals deposed Sidi Ould Cheikh Abdallahi. | Mauritanian generals=MRT; Sidi Ould Cheikh Abdallahi=MRT
2023-08-30 | Gabonese officers put Ali Bongo under arrest in Libreville. | Gabonese officers=GAB; Ali Bongo=GAB
2004-08-26 | Malabo accused a British mercenary of plotting a coup. | Malabo=GNQ; a British mercenary=GBR
2017-10-02 | Yaounde shut the internet, and Cameroonian soldiers fired on the crowd. | Yaounde=CMR; Cameroonian soldiers=CMR
2002-04-04 | Luanda and Unita signed a truce. | Luanda=AGO; Unita=AGO
2021-07-09 | Maputo welcomed Rwandan troops. | Maputo=MOZ; Rwandan troops=RWA
2014-08-30 | The Basotho prime minister fled to Pretoria. | The Basotho prime minister=LSO
2009-03-17 | Antananarivo fell to Andry Rajoelina; the Malagasy army stood by. | Andry Rajoelina=MDG; the Malagasy army=MDG
2021-08-13 | Lusaka voted, and Zambian President Edgar Lungu lost. | Zambian President Edgar Lungu=ZMB
2019-05-28 | Malawian judges heard Peter Mutharika's lawyers. | Malawian judges=MWI; Peter Mutharika=MWI
2008-04-02 | Gaborone sheltered Morgan Tsvangirai, and a Botswanan minister scolded Harare. | Gaborone=BWA; Morgan Tsvangirai=ZWE; a Botswanan minister=BWA; Harare=ZWE
2018-07-09 | Asmara and Addis Ababa made peace; Isaias Afwerki embraced Abiy Ahmed. | Asmara=ERI; Addis Ababa=ETH; Isaias Afwerki=ERI; Abiy Ahmed=ETH
2010-06-25 | Djiboutian and Eritrean officers met through a Qatari mediator. | a Qatari mediator=QAT
2018-05-02 | Hargeisa rejected the claim, but Mogadishu insisted. | Mogadishu=SOM
2001-01-18 | Kinshasa buried Laurent Kabila while Zimbabwean guards watched. | Kinshasa=COD; Laurent Kabila=COD; Zimbabwean guards=ZWE
2021-03-17 | Tanzanian Vice President Samia Suluhu Hassan announced the death of John Magufuli. | Tanzanian Vice President Samia Suluhu Hassan=TZA; John Magufuli=TZA
2016-08-01 | Victoria's harbour was full, a Seychellois fisherman said. | a Seychellois fisherman=SYC
2008-03-25 | Comorian soldiers and Sudanese troops landed on Anjouan. | Comorian soldiers=COM; Sudanese troops=SDN
2020-04-10 | Praia and Port Louis closed their airports. | Praia=CPV; Port Louis=MUS
2019-12-12 | Algerian voters chose Abdelmadjid Tebboune. | Algerian voters=DZA; Abdelmadjid Tebboune=DZA
2014-02-14 | Khalifa Hifter announced a coup that Tripoli laughed off. | Khalifa Hifter=LBY; Tripoli=LBY
2002-07-19 | Rabat sent soldiers to an islet, and Jose Maria Aznar threw them out. | Rabat=MAR; Jose Maria Aznar=ESP
2021-07-26 | Kais Saied froze parliament; Rached Ghannouchi sat outside its gates. | Kais Saied=TUN; Rached Ghannouchi=TUN
2005-02-15 | Walid Jumblatt blamed Damascus for the bomb that killed Rafik Hariri. | Walid Jumblatt=LBN; Damascus=SYR; Rafik Hariri=LBN
2011-02-15 | Manama tore down the tents, and Bahraini police chased the marchers. | Manama=BHR; Bahraini police=BHR
2020-01-11 | Muscat named Haitham bin Tariq sultan. | Muscat=OMN; Haitham bin Tariq=OMN
2019-06-14 | Omani fishermen saved Filipino sailors from a burning tanker. | Omani fishermen=OMN; Filipino sailors=PHL
2006-01-25 | Kuwaiti lawmakers declared the emir unfit. | Kuwaiti lawmakers=KWT
2016-06-29 | Amman closed the crossing after Jordanian guards were killed. | Amman=JOR; Jordanian guards=JOR
2022-08-29 | Moqtada Sadr told his followers to go home; Mustafa al-Kadhimi praised him. | Moqtada Sadr=IRQ; his followers=IRQ; Mustafa al-Kadhimi=IRQ; him=IRQ
2013-06-15 | Hasan Rouhani won, and Tehran danced. | Hasan Rouhani=IRN
2018-07-02 | Maldivian judges stayed in jail while Male quarrelled with New Delhi. | Maldivian judges=MDV; New Delhi=IND
2001-06-02 | Nepal's crown prince shot the king, Kathmandu said. | Nepal's crown prince=NPL; Kathmandu=NPL
2008-03-25 | Bhutanese voters queued in Thimphu. | Bhutanese voters=BTN
2013-05-06 | Bangladeshi police cleared the square in Dhaka. | Bangladeshi police=BGD
2009-02-25 | Dhaka promised the mutineers an amnesty. | Dhaka=BGD
2022-07-13 | Gotabaya Rajapaksa flew to the Maldives as Sri Lankan protesters swam in his pool. | Gotabaya Rajapaksa=LKA; Sri Lankan protesters=LKA; his=LKA
2007-11-03 | Pervez Musharraf suspended the constitution; Asma Jahangir, a Pakistani lawyer, was held. | Pervez Musharraf=PAK; Asma Jahangir=PAK
2001-09-09 | Two men posing as Moroccan reporters killed Ahmad Shah Massoud, the Afghan commander. | Ahmad Shah Massoud=AFG
2014-08-29 | Imran Khan and his supporters camped before parliament in Islamabad. | Imran Khan=PAK; his supporters=PAK
2008-11-27 | New Delhi blamed Islamabad; Indian commandos cleared the hotel. | New Delhi=IND; Islamabad=PAK; Indian commandos=IND
2022-01-06 | Nur-Sultan asked for help, and Kyrgyz lawmakers agreed to send men. | Nur-Sultan=KAZ; Kyrgyz lawmakers=KGZ
2005-05-13 | Uzbek soldiers fired in Andijan, and Islam Karimov blamed Islamists. | Uzbek soldiers=UZB; Islam Karimov=UZB
2012-07-24 | Dushanbe sent Tajik soldiers into Khorog. | Dushanbe=TJK; Tajik soldiers=TJK
2006-12-21 | Ashgabat said Saparmurat Niyazov was dead. | Ashgabat=TKM; Saparmurat Niyazov=TKM
2017-04-02 | Ulan Bator apologised to Beijing for the Dalai Lama's visit. | Ulan Bator=MNG; Beijing=CHN
2023-07-26 | Phnom Penh said Hun Manet would follow his father, Hun Sen. | Phnom Penh=KHM; Hun Manet=KHM; Hun Sen=KHM
2009-08-11 | Naypyidaw kept Suu Kyi under arrest; ASEAN was silent. | Naypyidaw=MMR; Suu Kyi=MMR; ASEAN=-
2018-05-10 | Mahathir Mohamad beat Najib Razak, and Kuala Lumpur rejoiced. | Mahathir Mohamad=MYS; Najib Razak=MYS
2002-05-20 | Dili became a capital; Xanana Gusmao took the oath before Indonesian guests. | Xanana Gusmao=TLS; Indonesian guests=IDN
2012-09-30 | Vientiane ignored a Thai activist. | Vientiane=LAO; a Thai activist=THA
2015-09-01 | A Singaporean banker was questioned by Swiss prosecutors. | A Singaporean banker=SGP; Swiss prosecutors=CHE
2006-12-05 | Fijian soldiers seized Suva, and Frank Bainimarama declared himself president. | Fijian soldiers=FJI; Frank Bainimarama=FJI; himself=FJI
2019-09-16 | Honiara broke with Taipei; the Solomon Islands prime minister flew to Beijing. | Honiara=SLB; Taipei=TWN
2021-05-24 | Apia had two prime ministers, a Samoan judge observed. | a Samoan judge=WSM
2022-01-16 | Tongan officials and the New Zealand navy counted the damage. | Tongan officials=TON; the New Zealand navy=NZL
2011-12-14 | Port Moresby had two cabinets after Peter O'Neill took office. | Port Moresby=PNG; Peter O'Neill=PNG
2013-07-19 | Kevin Rudd said Canberra would send all boats to Nauru. | Kevin Rudd=AUS; Canberra=AUS
2008-10-07 | Reykjavik asked Moscow for a loan, and Icelandic depositors besieged the bank. | Reykjavik=ISL; Moscow=RUS; Icelandic depositors=ISL
2010-05-02 | Dublin and Lisbon feared that they were next. | Dublin=IRL; Lisbon=PRT
2016-10-15 | The Walloon premier held out while Canadian negotiators left Brussels. | Canadian negotiators=CAN
2019-11-20 | Maltese police seized a yacht; Valletta praised them. | Maltese police=MLT; Valletta=MLT
2020-08-10 | Luxembourg's foreign minister, Jean Asselborn, spoke of sanctions. | Jean Asselborn=LUX
2007-04-27 | Tallinn moved the statue, and Estonian servers crashed. | Tallinn=EST
2021-11-09 | Vilnius and Riga closed their roads to Belarusian buses. | Vilnius=LTU; Riga=LVA
2001-03-17 | Macedonian troops shelled the hill while Albanian gunmen dug in. | Macedonian troops=MKD; Albanian gunmen=ALB
2006-05-22 | Podgorica celebrated; Milo Djukanovic raised a glass to Belgrade. | Podgorica=MNE; Milo Djukanovic=MNE; Belgrade=SRB
2009-04-07 | Chisinau blamed Bucharest after Moldovan students stormed parliament. | Chisinau=MDA; Bucharest=ROU; Moldovan students=MDA
2018-01-12 | Tirana and Sofia backed the Slovenian plan. | Tirana=ALB; Sofia=BGR
2003-03-13 | Zoran Djindjic, the Serbian premier, was shot by a sniper. | Zoran Djindjic=SRB
2016-07-16 | Fethullah Gulen denied any part, and Binali Yildirim asked Washington to hand him over. | Fethullah Gulen=TUR; Binali Yildirim=TUR; Washington=USA
2018-02-21 | Bratislava mourned a Slovak reporter. | a Slovak reporter=SVK
2013-02-28 | Czech President Vaclav Klaus left Prague Castle to Milos Zeman. | Czech President Vaclav Klaus=CZE; Milos Zeman=CZE
2010-04-10 | Warsaw lost Lech Kaczynski, and Polish bishops led the mourning. | Lech Kaczynski=POL; Polish bishops=POL
2011-07-22 | Norwegian police arrested a man in Oslo; Danish officers crossed to help. | Norwegian police=NOR; Danish officers=DNK
2021-12-08 | Vienna's new chancellor, Karl Nehammer, met Liechtenstein's prince. | Karl Nehammer=AUT; Liechtenstein's prince=LIE
2004-03-14 | Spanish voters turned out Jose Maria Aznar; the Socialists' Jose Luis Rodriguez Zapatero pulled the troops from Iraq. | Spanish voters=ESP; Jose Maria Aznar=ESP; Jose Luis Rodriguez Zapatero=ESP
2024-12-08 | Ahmad al-Sharaa entered Damascus; Bashar Assad had flown to Moscow. | Ahmad al-Sharaa=SYR; Bashar Assad=SYR
2020-11-10 | Stepanakert surrendered heights to the Azeri army. | the Azeri army=AZE
2012-10-02 | Bidzina Ivanishvili's men beat those of Mikhail Saakashvili. | Bidzina Ivanishvili=GEO; Mikhail Saakashvili=GEO
2024-07-01 | Quebec's premier met Mexican growers. | Mexican growers=MEX
2005-06-10 | Bamako's ambassador in Ottawa, Mamadou Bah, denied it. | Mamadou Bah=MLI
2016-12-01 | A Cypriot tanker collided with a Liberian freighter off Yemen. | A Cypriot tanker=CYP
2011-05-25 | Yemeni tribesmen fought Ali Abdallah Saleh's guards in Sanaa. | Yemeni tribesmen=YEM; Ali Abdallah Saleh=YEM
`
