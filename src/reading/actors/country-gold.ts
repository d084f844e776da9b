/**
 * Sentences of our own with the state of each actor in them: what the country of an actor is measured on. `date | sentence | words=alpha-3; …`; the
 * words stand in the sentence (their last occurrence before what follows is meant only where they are given once); `-`: the actor is of no single state.
 */
export const COUNTRY_GOLD = `
2014-09-20 | Ankara told Washington that its bases would stay closed. | Ankara=TUR; Washington=USA; its=TUR
2015-08-03 | The Kremlin said Tehran had asked for spare parts. | The Kremlin=RUS; Tehran=IRN
2016-02-11 | Downing Street rejected a French request, and Paris was not amused. | Downing Street=GBR; Paris=FRA
2013-05-06 | Turkish Prime Minister Recep Tayyip Erdogan met President Barack Obama in Washington. | Turkish Prime Minister Recep Tayyip Erdogan=TUR; President Barack Obama=USA
2012-04-02 | Turkey's foreign minister, Ahmet Davutoglu, called his Iranian counterpart. | Ahmet Davutoglu=TUR; his Iranian counterpart=IRN
2016-07-01 | Two Iraqi soldiers and a Syrian smuggler were held by Jordanian border guards. | Two Iraqi soldiers=IRQ; a Syrian smuggler=SYR; Jordanian border guards=JOR
2015-10-02 | Russian warplanes struck a depot, the Pentagon said. | Russian warplanes=RUS; the Pentagon=USA
2014-03-01 | Kiev accused Moscow of sending troops, and the Russian Foreign Ministry denied it. | Kiev=UKR; Moscow=RUS; the Russian Foreign Ministry=RUS
2014-06-30 | The French said they would wait. | The French=FRA
2017-01-09 | Beijing protested after the Taiwanese president crossed the United States. | Beijing=CHN; the Taiwanese president=TWN; the United States=USA
2018-06-12 | Kim Jong Un and Donald Trump shook hands in Singapore. | Kim Jong Un=PRK; Donald Trump=USA
2010-11-24 | Pyongyang shelled an island, and Seoul returned fire. | Pyongyang=PRK; Seoul=KOR
2011-03-19 | British and French jets hit Libyan tanks near Benghazi. | British and French jets=-; Libyan tanks=LBY
2015-06-18 | Athens asked Berlin for more time; the German chancellor refused. | Athens=GRC; Berlin=DEU; the German chancellor=DEU
2008-08-10 | Georgia said that its soldiers had left Tskhinvali. | Georgia=GEO; its soldiers=GEO
2020-10-05 | Baku and Yerevan blamed each other for the shelling. | Baku=AZE; Yerevan=ARM
2020-10-06 | The Armenian defence ministry published a video; the Azerbaijani army called it staged. | The Armenian defence ministry=ARM; the Azerbaijani army=AZE
2019-02-27 | Islamabad said it would free the Indian pilot. | Islamabad=PAK; the Indian pilot=IND; it=PAK
2019-08-06 | New Delhi sent more troops to Kashmir, Pakistani officials said. | New Delhi=IND; Pakistani officials=PAK
2017-06-06 | Doha rejected the demands of Riyadh and Abu Dhabi. | Doha=QAT; Riyadh=SAU; Abu Dhabi=ARE
2018-10-21 | Saudi Foreign Minister Adel al-Jubeir said the killing was a mistake. | Saudi Foreign Minister Adel al-Jubeir=SAU
2015-04-02 | Mohammad Javad Zarif thanked John Kerry for his patience. | Mohammad Javad Zarif=IRN; John Kerry=USA; his=USA
2016-12-20 | The Russian ambassador to Turkey, Andrei Karlov, was shot in Ankara. | The Russian ambassador to Turkey=RUS; Andrei Karlov=RUS
2012-11-14 | Israeli Defence Minister Ehud Barak warned Hamas. | Israeli Defence Minister Ehud Barak=ISR; Hamas=PSE
2014-07-20 | Egypt offered a truce that Israel accepted and the Palestinians did not. | Egypt=EGY; Israel=ISR; the Palestinians=PSE
2006-07-14 | Hezbollah fired rockets at Haifa; Beirut asked for calm. | Hezbollah=LBN; Beirut=LBN
2015-03-26 | Houthi fighters left the airport, a Yemeni general said. | Houthi fighters=YEM; a Yemeni general=YEM
2016-06-23 | Colombian President Juan Manuel Santos signed a truce with FARC. | Colombian President Juan Manuel Santos=COL; FARC=COL
2013-01-12 | French troops stopped a column of rebels in Mali, and Bamako thanked Paris. | French troops=FRA; Mali=MLI; Bamako=MLI; Paris=FRA
2012-03-22 | Malian soldiers toppled President Amadou Toumani Toure. | Malian soldiers=MLI; President Amadou Toumani Toure=MLI
2023-07-27 | Nigerien officers deposed Mohamed Bazoum; Abuja threatened to step in. | Nigerien officers=NER; Mohamed Bazoum=NER; Abuja=NGA
2014-05-05 | Nigeria's army said Boko Haram had burnt the school. | Nigeria's army=NGA; Boko Haram=NGA
2011-11-08 | Kenyan troops pursued al-Shabaab into Somalia. | Kenyan troops=KEN; al-Shabaab=SOM; Somalia=SOM
2012-11-20 | Goma fell to M23 while Congolese soldiers fled and Kigali denied any part. | M23=COD; Congolese soldiers=COD; Kigali=RWA
2023-04-15 | Khartoum woke to shelling between the Rapid Support Forces and the Sudanese army. | the Rapid Support Forces=SDN; the Sudanese army=SDN
2020-11-04 | Addis Ababa accused the TPLF of attacking an Ethiopian army base. | Addis Ababa=ETH; the TPLF=ETH
2016-09-09 | Tokyo and Seoul condemned the test; Beijing urged restraint. | Tokyo=JPN; Seoul=KOR; Beijing=CHN
2012-07-09 | Philippine coast guards and a Chinese trawler stood off at the shoal. | Philippine coast guards=PHL
2014-05-07 | Hanoi says a Chinese ship rammed a Vietnamese boat. | Hanoi=VNM; Chinese=CHN
2021-02-01 | Myanmar's military seized power from Aung San Suu Kyi. | Myanmar's military=MMR; Aung San Suu Kyi=MMR
2017-09-03 | Rohingya villagers crossed into Bangladesh; Dhaka asked for help. | Bangladesh=BGD; Dhaka=BGD
2014-05-22 | Thai generals led by Prayuth Chan-ocha took over in Bangkok. | Thai generals=THA; Prayuth Chan-ocha=THA
2001-10-08 | American bombers hit Taliban camps, Donald Rumsfeld said. | American bombers=USA; Taliban=AFG; Donald Rumsfeld=USA
2009-11-02 | Hamid Karzai thanked his rival, and Kabul stayed quiet. | Hamid Karzai=AFG; Kabul=AFG
2011-05-03 | Pakistan's intelligence service said it had known nothing. | Pakistan's intelligence service=PAK; it=PAK
2003-03-18 | Tony Blair won the vote; Robin Cook had resigned. | Tony Blair=GBR; Robin Cook=GBR
2003-02-06 | Baghdad calls Colin Powell's dossier a fake. | Baghdad=IRQ; Colin Powell=USA
2004-07-02 | Saddam Hussein told the Iraqi judge that he was still president. | Saddam Hussein=IRQ; the Iraqi judge=IRQ; he=IRQ
2014-08-12 | Iraqi President Fuad Masum asked Haider al-Abadi to form a cabinet. | Iraqi President Fuad Masum=IRQ; Haider al-Abadi=IRQ
2014-08-15 | The Kurdish regional president, Massoud Barzani, said the peshmerga needed arms. | Massoud Barzani=IRQ; the peshmerga=IRQ
2016-08-24 | Turkish tanks crossed into Syria, and the YPG withdrew. | Turkish tanks=TUR; Syria=SYR; the YPG=SYR
2016-09-12 | Damascus and the Syrian opposition accepted the truce. | Damascus=SYR; the Syrian opposition=SYR
2013-08-30 | Bashar al-Assad said Syria would defend itself. | Bashar al-Assad=SYR; Syria=SYR; itself=SYR
2015-11-24 | Turkey shot down a Russian jet; Vladimir Putin called it a stab in the back. | Turkey=TUR; Vladimir Putin=RUS
2018-03-05 | A former Russian spy was poisoned, and London expelled 23 Russian diplomats. | A former Russian spy=RUS; London=GBR; 23 Russian diplomats=RUS
2018-03-14 | The British prime minister told lawmakers that Moscow was to blame. | The British prime minister=GBR; Moscow=RUS
2022-02-24 | Ukrainian President Volodymyr Zelensky said Kyiv would fight. | Ukrainian President Volodymyr Zelensky=UKR; Kyiv=UKR
2022-09-30 | Minsk let Russian missiles through, Ukrainian intelligence said. | Minsk=BLR; Ukrainian intelligence=UKR
2023-06-24 | Yevgeny Prigozhin halted his men after a call from Alexander Lukashenko. | Yevgeny Prigozhin=RUS; Alexander Lukashenko=BLR
2022-05-18 | Helsinki and Stockholm applied to join NATO; Ankara objected. | Helsinki=FIN; Stockholm=SWE; NATO=-; Ankara=TUR
2014-09-04 | NATO Secretary General Anders Fogh Rasmussen urged Russia to step back. | NATO Secretary General Anders Fogh Rasmussen=-; Russia=RUS
2016-01-15 | UN Secretary-General Ban Ki-moon called the siege a war crime. | UN Secretary-General Ban Ki-moon=-
2015-09-02 | The European Union asked Hungary to take its share; Budapest refused. | The European Union=-; Hungary=HUN; Budapest=HUN
2015-09-15 | Viktor Orban closed the border, and Serbian police sent people back. | Viktor Orban=HUN; Serbian police=SRB
2008-02-17 | Pristina declared independence; Belgrade and Moscow protested. | Pristina=XKX; Belgrade=SRB; Moscow=RUS
2001-06-28 | Slobodan Milosevic was flown to The Hague by the Serbian government. | Slobodan Milosevic=SRB; the Serbian government=SRB
2018-06-17 | Skopje and Athens agreed on a new name. | Skopje=MKD; Athens=GRC
2017-10-27 | Madrid dismissed the Catalan leader, Carles Puigdemont. | Madrid=ESP; Carles Puigdemont=ESP
2016-03-18 | Angela Merkel flew to Ankara after Dutch and Belgian officials balked. | Angela Merkel=DEU; Dutch and Belgian officials=-
2017-03-11 | The Dutch turned back the Turkish foreign minister's plane. | The Dutch=NLD; the Turkish foreign minister=TUR
2019-01-23 | Juan Guaido swore himself in; Nicolas Maduro broke ties with Washington. | Juan Guaido=VEN; Nicolas Maduro=VEN; Washington=USA
2019-01-24 | Caracas gave American diplomats three days to leave. | Caracas=VEN; American diplomats=USA
2009-06-28 | Honduran soldiers put President Manuel Zelaya on a plane to Costa Rica. | Honduran soldiers=HND; President Manuel Zelaya=HND
2016-08-31 | Brazil's senate removed Dilma Rousseff. | Brazil's senate=BRA; Dilma Rousseff=BRA
2014-12-17 | Havana freed a contractor as Raul Castro spoke. | Havana=CUB; Raul Castro=CUB
2021-07-08 | Haitian police killed four suspects after the murder of Jovenel Moise. | Haitian police=HTI; Jovenel Moise=HTI
2010-05-01 | The Mexican president, Felipe Calderon, blamed American buyers. | The Mexican president=MEX; Felipe Calderon=MEX; American buyers=USA
2018-12-01 | Canadian police held an executive, and Ottawa informed the US embassy. | Canadian police=CAN; Ottawa=CAN; the US embassy=USA
2019-03-15 | Jacinda Ardern said New Zealand would change its laws. | Jacinda Ardern=NZL; New Zealand=NZL; its=NZL
2021-09-16 | Canberra cancelled the order, and the French foreign minister recalled two envoys. | Canberra=AUS; the French foreign minister=FRA
2017-11-15 | Zimbabwean soldiers confined Robert Mugabe to his house. | Zimbabwean soldiers=ZWE; Robert Mugabe=ZWE; his=ZWE
2011-01-14 | Tunisian President Zine El Abidine Ben Ali fled. | Tunisian President Zine El Abidine Ben Ali=TUN
2011-02-11 | Cairo cheered when Hosni Mubarak stepped down and the Egyptian army took over. | Hosni Mubarak=EGY; the Egyptian army=EGY
2011-10-20 | Muammar Gaddafi was caught by Libyan fighters from Misrata. | Muammar Gaddafi=LBY; Libyan fighters=LBY
2021-11-01 | Algiers cut the pipeline after a row with Rabat. | Algiers=DZA; Rabat=MAR
2022-07-05 | Polisario said a Moroccan drone killed two Sahrawis. | Polisario=ESH; a Moroccan drone=MAR
2020-08-18 | Ivorian President Alassane Ouattara will stand again; a Ghanaian mediator left Abidjan. | Ivorian President Alassane Ouattara=CIV; a Ghanaian mediator=GHA
2016-12-09 | Yahya Jammeh refused to go, and Dakar massed Senegalese troops at the border. | Yahya Jammeh=GMB; Dakar=SEN; Senegalese troops=SEN
2022-10-01 | Burkinabe officers dismissed Paul-Henri Damiba. | Burkinabe officers=BFA; Paul-Henri Damiba=BFA
2021-04-20 | Chadian rebels killed Idriss Deby, N'Djamena said. | Chadian rebels=TCD; Idriss Deby=TCD; N'Djamena=TCD
2013-12-06 | Bangui was calm after Anti-Balaka militiamen withdrew. | Anti-Balaka militiamen=CAF
2015-05-13 | Burundian generals tried to oust Pierre Nkurunziza. | Burundian generals=BDI; Pierre Nkurunziza=BDI
2013-12-16 | Juba accused Riek Machar of a coup; Ugandan soldiers secured the airport. | Juba=SSD; Riek Machar=SSD; Ugandan soldiers=UGA
2009-05-18 | Colombo announced that the Tamil Tigers' leader, Velupillai Prabhakaran, was dead. | Colombo=LKA; Velupillai Prabhakaran=LKA
2015-11-11 | Nepali officials blamed New Delhi for the fuel queues. | Nepali officials=NPL; New Delhi=IND
2010-06-12 | Kyrgyz police fired at Uzbeks in Osh; Tashkent opened camps. | Kyrgyz police=KGZ; Tashkent=UZB
2022-01-05 | Kassym-Jomart Tokayev asked the CSTO for help, and Kazakh policemen fled. | Kassym-Jomart Tokayev=KAZ; the CSTO=-; Kazakh policemen=KAZ
2018-04-23 | Serzh Sargsyan resigned; Nikol Pashinyan spoke to a crowd in Yerevan. | Serzh Sargsyan=ARM; Nikol Pashinyan=ARM
2003-11-23 | Eduard Shevardnadze gave up after Mikheil Saakashvili's men stormed in. | Eduard Shevardnadze=GEO; Mikheil Saakashvili=GEO
2015-01-08 | A spokesman for the Iranian foreign ministry condemned the attack in Paris. | A spokesman for the Iranian foreign ministry=IRN
2016-05-20 | An official in Baghdad said the Iraqi government had no plan. | An official in Baghdad=IRQ; the Iraqi government=IRQ
2017-07-21 | Lebanese army commander Joseph Aoun visited the border town. | Lebanese army commander Joseph Aoun=LBN
2018-05-09 | Emmanuel Macron and Theresa May regretted that the White House had left the deal. | Emmanuel Macron=FRA; Theresa May=GBR; the White House=USA
2021-08-15 | Ashraf Ghani fled, and the Taliban entered Kabul; US Secretary of State Antony Blinken defended the withdrawal. | Ashraf Ghani=AFG; the Taliban=AFG; US Secretary of State Antony Blinken=USA
2019-04-11 | Omar al-Bashir was arrested by Sudanese generals. | Omar al-Bashir=SDN; Sudanese generals=SDN
2012-08-16 | Quito gave shelter to Julian Assange, and the Foreign Office was furious. | Quito=ECU; the Foreign Office=GBR
2014-12-09 | The CIA misled the Justice Department, said Senator Dianne Feinstein. | The CIA=USA; the Justice Department=USA
2016-10-07 | The Duma ratified the treaty on the base, Interfax reported. | The Duma=RUS; Interfax=RUS
2020-02-11 | Rodrigo Duterte ended the pact; Manila gave the Americans 180 days. | Rodrigo Duterte=PHL; Manila=PHL; the Americans=USA
2015-02-12 | Petro Poroshenko, Francois Hollande and Vladimir Putin talked all night in Minsk. | Petro Poroshenko=UKR; Francois Hollande=FRA; Vladimir Putin=RUS
2010-06-01 | Israeli commandos boarded a Turkish ship; the Turkish parliament condemned Israel. | Israeli commandos=ISR; the Turkish parliament=TUR; Israel=ISR
2016-03-05 | Police in Istanbul raided the paper Zaman; its editor, Abdulhamit Bilici, was dismissed. | Zaman=TUR
2015-07-20 | Omar Sayegh, a Jordanian doctor, treated the wounded in Daraa. | Omar Sayegh=JOR
2017-04-08 | The Swedish prime minister, Stefan Lofven, said his country was in shock. | The Swedish prime minister=SWE; Stefan Lofven=SWE; his country=SWE
2018-01-21 | Ismet Karaca of the Turkish General Staff gave no figures. | the Turkish General Staff=TUR
2022-08-03 | Nancy Pelosi left Taipei as Chinese Foreign Minister Wang Yi fumed. | Nancy Pelosi=USA; Chinese Foreign Minister Wang Yi=CHN
2016-11-30 | South Korean lawmakers impeached Park Geun-hye. | South Korean lawmakers=KOR; Park Geun-hye=KOR
2013-02-12 | North Korea's state media praised the test. | North Korea's state media=PRK
2012-09-20 | Japanese and Chinese vessels circled the islands; the Japanese coast guard filmed. | the Japanese coast guard=JPN
2022-02-08 | Wellington, Oslo and Bern offered to host the talks. | Wellington=NZL; Oslo=NOR; Bern=CHE
2011-09-21 | A Polish deputy minister met a group of Cypriot lawmakers. | A Polish deputy minister=POL
2014-11-03 | Bulgarian border police counted 40 Syrians and three Afghans. | Bulgarian border police=BGR; 40 Syrians=SYR; three Afghans=AFG
2015-04-20 | Rome asked for help after a boat sank; the Maltese navy found 24 bodies. | Rome=ITA; the Maltese navy=MLT
2019-09-14 | Yemen's Houthis claimed the strike, but Mike Pompeo blamed Tehran. | Yemen's Houthis=YEM; Mike Pompeo=USA; Tehran=IRN
2016-04-21 | King Salman received the Emirati crown prince in Riyadh. | King Salman=SAU; the Emirati crown prince=ARE
2018-12-13 | UN envoy Martin Griffiths thanked Sweden. | UN envoy Martin Griffiths=-; Sweden=SWE
2012-06-18 | The Red Cross waited while Syrian rebels and the army fought in Homs. | The Red Cross=-; Syrian rebels=SYR
2015-08-07 | Human Rights Watch accused the Egyptian interior ministry of torture. | Human Rights Watch=-; the Egyptian interior ministry=EGY
2017-05-04 | US-backed Syrian fighters entered the town, and Iranian advisers left it. | US-backed Syrian fighters=SYR; Iranian advisers=IRN
2018-04-11 | A London-based monitoring group counted 40 dead. | A London-based monitoring group=-
2015-03-27 | The Saudi-led coalition bombed Sanaa, a Houthi spokesman said. | The Saudi-led coalition=SAU; a Houthi spokesman=YEM
2023-08-10 | Niger's junta told the Nigerian army to stay away. | Niger's junta=NER; the Nigerian army=NGA
2021-09-05 | Guinean soldiers arrested Alpha Conde; Equatorial Guinea kept silent. | Guinean soldiers=GIN; Alpha Conde=GIN; Equatorial Guinea=GNQ
2018-08-08 | Congo's president, Joseph Kabila, chose a successor in Kinshasa. | Joseph Kabila=COD
2011-07-09 | South Sudan raised its flag, and Khartoum was the first to recognise it. | South Sudan=SSD; its=SSD; Khartoum=SDN
2017-03-29 | The government in Skopje fell; the country's president called for calm. | The government in Skopje=MKD; the country's president=MKD
2013-07-03 | Egypt's army chief, Abdel Fattah al-Sisi, said the president had been removed. | Abdel Fattah al-Sisi=EGY; the president=EGY
2014-11-18 | Jordan Smith, a British teacher, was freed by Libyan militiamen. | Jordan Smith=GBR; Libyan militiamen=LBY
2019-10-09 | Turkish-backed rebels advanced as Turkish artillery fired. | Turkish-backed rebels=-
2022-06-01 | Defence Minister Marta Kovacs visited Budapest's barracks, the Hungarian news agency said. | Defence Minister Marta Kovacs=HUN; the Hungarian news agency=HUN
2016-02-02 | The Geneva talks paused; a Western diplomat blamed the Syrian government delegation. | a Western diplomat=-; the Syrian government delegation=SYR
2020-01-03 | The Iraqi parliament told the Americans to go, and Iran vowed revenge. | The Iraqi parliament=IRQ; the Americans=USA; Iran=IRN
2012-03-05 | A Dominican senator flew to Santo Domingo. | A Dominican senator=DOM
`
