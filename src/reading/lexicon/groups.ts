/**
 * Armed groups, alliances, parties and peoples of the conflicts of this century, written for this project from general knowledge.
 * KEY | type | sector | country where it has one | names, the fullest usual one first | people of it (plural in -s unless after a slash) | adjectives
 * An armed group's country is that of the state it fights in or for where the field codes it so; a group of several countries has none.
 */
export const GROUPS = `
3BHA | armed-group | REB | MMR | Three Brotherhood Alliance; Brotherhood Alliance |
3R | armed-group | REB | CAF | Return, Reclamation, Rehabilitation; 3R rebels |
400MAWOZO | armed-group | REB | HTI | 400 Mawozo |
444 | armed-group | REB | LBY | 444 Brigade |
AANES | organisation | OPP | SYR | Autonomous Administration of North and East Syria; AANES; Rojava administration; Rojava |
AAP | party | PTY | IND | Aam Aadmi Party |
ABB | armed-group | REB | PHL | Alex Boncayao Brigade |
ABDULLAHAZZAM | armed-group | REB | LBN | Abdullah Azzam Brigades |
ABKHAZIA | government | GOV | GEO | Abkhazia | Abkhazian; Abkhaz/Abkhaz
ABORIGINAL | people | CVL | AUS | Aboriginal Australians; Aborigines |
ABT | armed-group | REB | BGD | Ansarullah Bangla Team; Ansar al-Islam Bangladesh |
ABUSAYYAF | armed-group | REB | PHL | Abu Sayyaf; Abu Sayyaf Group |
ACEHNESE | people | CVL | IDN | Acehnese |
ADF-CMR | armed-group | REB | CMR | Ambazonia Defence Forces; Ambazonia Defense Forces |
ADF-COD | armed-group | REB | COD | Allied Democratic Forces; ADF |
AFC-COD | armed-group | REB | COD | Congo River Alliance; Alliance Fleuve Congo; AFC/M23 |
AFD | party | PTY | DEU | Alternative for Germany; AfD |
AFF | armed-group | REB | AFG | Afghanistan Freedom Front |
AFISMA | military | IGO |  | AFISMA; African-led International Support Mission to Mali |
AFRF | armed-group | MIL | UKR | Azov Regiment; Azov Battalion; Azov Brigade |
AGUILASNEGRAS | armed-group | CRM | COL | Aguilas Negras; Black Eagles gang |
AHMADIS | people | CVL |  | Ahmadis; Ahmadiyya |
AHRARALSHAM | armed-group | REB | SYR | Ahrar al-Sham; Ahrar ash-Sham |
AHWAZIS | people | CVL | IRN | Ahwazi Arabs |
AIDAR | military | MIL | UKR | Aidar Battalion |
AJNADALSHAM | armed-group | REB | SYR | Ajnad al-Sham |
AKHMAT | armed-group | MIL | RUS | Akhmat; Akhmat battalion; Akhmat special forces; Kadyrovites; Kadyrovtsy |
AKP | party | GOV | TUR | Justice and Development Party; AKP; AK Party |
AKP-PHL | armed-group | REB | PHL | Ansar Khalifa Philippines |
ALAQSA | armed-group | REB | PSE | Al-Aqsa Martyrs Brigades; Al-Aqsa Martyrs' Brigades; Al-Aqsa Martyrs’ Brigades |
ALAWITES | people | CVL | SYR | Alawites | Alawite
ALBADR-KASHMIR | armed-group | REB | PAK | Al-Badr Mujahideen |
ALGAMAA | armed-group | REB | EGY | al-Gama'a al-Islamiyya; Gamaa Islamiya; Gama’a Islamiyya |
ALNUSRA | armed-group | REB | SYR | Nusra Front; al-Nusra Front; Al-Nusra; Jabhat al-Nusra; Jabhat Fateh al-Sham |
ALQAEDA | armed-group | REB | | Al-Qaeda; al-Qaida; Al Qaeda; Al Qaida; al-Qa'ida; al-Qa’ida |
ALZENKI | armed-group | REB | SYR | Nour al-Din al-Zenki; Nureddin al-Zinki; Harakat Nour al-Din al-Zenki |
AMAL | party | PTY | LBN | Amal Movement |
AMBAZONIA | armed-group | REB | CMR | Ambazonian separatists; Ambazonia |
AMHARAS | people | CVL | ETH | Amharas; Amhara | Amhara
AMSHAT | armed-group | REB | SYR | Suleiman Shah Brigade |
ANA | military | MIL | AFG | Afghan National Army |
ANC | party | PTY | ZAF | African National Congress; ANC |
ANDSF | military | MIL | AFG | Afghan National Security Forces; Afghan National Defence and Security Forces; ANDSF |
ANJOUAN | government | GOV | COM | Anjouan |
ANO-CZE | party | PTY | CZE | ANO movement |
ANSARALISLAM | armed-group | REB | IRQ | Ansar al-Islam; Ansar al-Sunna |
ANSARALSHARIA | armed-group | REB | LBY | Ansar al-Sharia |
ANSARBEIT | armed-group | REB | EGY | Ansar Beit al-Maqdis; Ansar Bayt al-Maqdis; Sinai Province; Wilayat Sinai |
ANSARDINE | armed-group | REB | MLI | Ansar Dine; Ansar al-Din |
ANSARU | armed-group | REB | NGA | Ansaru; Vanguard for the Protection of Muslims in Black Africa |
ANSARULISLAM | armed-group | REB | BFA | Ansarul Islam; Ansaroul Islam |
ANTIBALAKA | armed-group | REB | CAF | Anti-Balaka |
APC-NGA | party | PTY | NGA | All Progressives Congress; APC |
AQAP | armed-group | REB | YEM | al-Qaeda in the Arabian Peninsula; Al-Qaida in the Arabian Peninsula; AQAP; Ansar al-Sharia in Yemen |
AQIM | armed-group | REB | | al-Qaeda in the Islamic Maghreb; Al-Qaida in the Islamic Maghreb; AQIM |
AQIS | armed-group | REB |  | al-Qaeda in the Indian Subcontinent; AQIS |
ARABS | people | CVL |  | Arabs |
ARAKANARMY | armed-group | REB | MMR | Arakan Army |
ARSA | armed-group | REB | MMR | Arakan Rohingya Salvation Army; ARSA |
ASAIB | armed-group | REB | IRQ | Asaib Ahl al-Haq; Asa'ib Ahl al-Haq; Asa’ib Ahl al-Haq; League of the Righteous |
ASGHAB | armed-group | REB | IDN | Jamaah Ansharut Daulah; JAD |
ASIO | organisation | SPY | AUS | ASIO |
ASSYRIANS | people | CVL |  | Assyrians; Chaldeans | Assyrian; Chaldean
ASWJ-SOM | armed-group | REB | SOM | Ahlu Sunna Waljama'a; Ahlu Sunna Waljamaa |
ATMIS | military | IGO | SOM | ATMIS; AMISOM; Amisom; African Union Mission in Somalia; African Union Transition Mission in Somalia; AUSSOM |
AUC | armed-group | REB | COL | United Self-Defense Forces of Colombia |
AUM | organisation | CVL | JPN | Aum Shinrikyo; Aum Supreme Truth |
AWAMILEAGUE | party | PTY | BGD | Awami League |
AWLIYA | armed-group | REB | IRQ | Saraya Awliya al-Dam |
AZAWADFLA | armed-group | REB | MLI | Front for the Liberation of Azawad; FLA Azawad |
AZERIS-IRN | people | CVL | IRN | Iranian Azeris |
BAATH | party | PTY | | Baath Party; Ba'ath Party; Ba’ath Party; Baath |
BABBARKHALSA | armed-group | REB | IND | Babbar Khalsa; Babbar Khalsa International |
BADR | armed-group | REB | IRQ | Badr Organization; Badr Organisation; Badr Brigade |
BAHAIS | people | CVL |  | Baha'is; Bahais; Baha’is |
BALOCH | people | CVL |  | Baloch; Baluch; Baluchis; Balochs |
BARAA | armed-group | REB | SDN | al-Baraa ibn Malik Brigade |
BARISANNASIONAL | party | PTY | MYS | Barisan Nasional |
BARRIO18 | armed-group | CRM | SLV | Barrio 18; 18th Street gang; Calle 18 |
BASQUES | people | CVL | ESP | Basques | Basque
BATKIVSHCHYNA | party | PTY | UKR | Batkivshchyna |
BDB | armed-group | REB | LBY | Benghazi Defense Brigades |
BEDOUIN | people | CVL |  | Bedouin; Bedouins |
BELMOKHTAR | armed-group | REB |  | al-Mourabitoun; Al Mourabitoun; al-Murabitun; Signed-in-Blood Battalion |
BELTRANLEYVA | armed-group | CRM | MEX | Beltran Leyva Organization; Beltran Leyva cartel |
BERBERS | people | CVL |  | Berbers; Amazigh | Berber
BIFF | armed-group | REB | PHL | Bangsamoro Islamic Freedom Fighters; BIFF |
BJP | party | PTY | IND | Bharatiya Janata Party; BJP |
BLA | armed-group | REB | PAK | Baloch Liberation Army; Balochistan Liberation Army; BLA |
BLACKWATER | organisation | BUS | USA | Blackwater; Blackwater USA |
BLF | armed-group | REB | PAK | Balochistan Liberation Front |
BNLA | armed-group | REB | MMR | Bamar People's Liberation Army |
BNP-BGD | party | PTY | BGD | Bangladesh Nationalist Party; BNP |
BOKOHARAM | armed-group | REB | NGA | Boko Haram |
BOSNIANCROATS | people | CVL | BIH | Bosnian Croats |
BOSNIANSERBS | people | CVL | BIH | Bosnian Serbs; Republika Srpska | Bosnian Serb
BOUGAINVILLE | government | GOV | PNG | Bougainville; Autonomous Bougainville Government |
BRA-PAK | armed-group | REB | PAK | Baloch Republican Army |
BRAS | armed-group | REB | PAK | Baloch Raaji Aajoi Sangar |
BRN | armed-group | REB | THA | Barisan Revolusi Nasional; BRN |
BRSC | armed-group | REB | LBY | Benghazi Revolutionary Shura Council; Benghazi Revolutionaries Shura Council; Shura Council of Benghazi Revolutionaries |
BTF | armed-group | REB | IND | Bhindranwale Tiger Force |
BUDDHISTS | people | CVL |  | Buddhists |
BUNDESWEHR | military | MIL | DEU | Bundeswehr |
CARTELDELGOLFO | armed-group | CRM | MEX | Gulf Cartel; Gulf cartel; Cartel del Golfo |
CASAMANCE | government | GOV | SEN | Casamance |
CATALANS | people | CVL | ESP | Catalans | Catalan
CATALONIA | government | GOV | ESP | Catalonia; Generalitat |
CAUCASUSEMIRATE | armed-group | REB | RUS | Caucasus Emirate; Emirate of the Caucasus; Imarat Kavkaz |
CCM | party | GOV | TZA | Chama Cha Mapinduzi |
CDN | armed-group | CRM | MEX | Northeast Cartel; Cartel del Noreste |
CDU | party | PTY | DEU | Christian Democratic Union; CDU; Christian Democrats |
CENTCOM | military | MIL | USA | US Central Command; U.S. Central Command; Centcom; CENTCOM; Central Command |
CHADEMA | party | GOV | TZA | Chadema |
CHECHENS | people | CVL | RUS | Chechens | Chechen
CHECHNYA | government | GOV | RUS | Chechnya |
CHINLAND | armed-group | REB | MMR | Chin National Front; Chinland Defence Force; Chin National Army |
CHP | party | OPP | TUR | Republican People's Party; Republican People’s Party; CHP |
CHRISTIANS | people | CVL |  | Christians |
CIA | organisation | SPY | USA | Central Intelligence Agency; CIA; C.I.A. |
CIRCASSIANS | people | CVL | RUS | Circassians |
CIVILCONTRACT | party | PTY | ARM | Civil Contract |
CJNG | armed-group | CRM | MEX | Jalisco New Generation Cartel; CJNG |
CLANDELGOLFO | armed-group | CRM | COL | Clan del Golfo; Gulf Clan; Gaitanista Self-Defence Forces; Urabenos; Urabeños; AGC |
CMA-MLI | armed-group | REB | MLI | Coordination of Azawad Movements |
CNDD | party | GOV | BDI | CNDD-FDD |
CNDP | armed-group | REB | COD | National Congress for the Defence of the People; CNDP |
CODECO | armed-group | REB | COD | CODECO |
COLECTIVOS | armed-group | REB | VEN | Colectivos; colectivos |
COMANDOVERMELHO | armed-group | CRM | BRA | Comando Vermelho; Red Command |
CONGRESS-IND | party | PTY | IND | Indian National Congress; Congress Party |
COORDFRAMEWORK | party | PTY | IRQ | Coordination Framework |
COPTS | people | CVL | EGY | Copts; Coptic Christians | Copt | Coptic
CPC-CAF | armed-group | REB | CAF | Coalition of Patriots for Change; CPC |
CPC-CHN | party | GOV | CHN | Chinese Communist Party; Communist Party of China; CCP; CPC |
CPIMAOIST | armed-group | REB | IND | Naxalites; Maoist rebels of India; Communist Party of India (Maoist) | Naxalite
CPN-NPL | party | PTY | NPL | Communist Party of Nepal |
CRIMEA | government | GOV | UKR | Crimea | Crimean
CSIS-CAN | organisation | SPY | CAN | Canadian Security Intelligence Service |
CSU | party | PTY | DEU | Christian Social Union; CSU |
CTS-IRQ | military | MIL | IRQ | Counter Terrorism Service; Golden Division |
DA-ZAF | party | PTY | ZAF | Democratic Alliance |
DAGESTAN | government | GOV | RUS | Dagestan |
DAGESTANIS | people | CVL | RUS | Dagestanis |
DASHNAK | party | PTY | ARM | Armenian Revolutionary Federation; Dashnaktsutyun; ARF |
DAWA | party | PTY | IRQ | Dawa Party; Islamic Dawa Party |
DEMOCRATS-USA | party | PTY | USA | Democratic Party; Democrats | Democrat
DGSE | organisation | SPY | FRA | DGSE |
DGSI | organisation | SPY | FRA | DGSI |
DHKPC | armed-group | REB | TUR | DHKP-C; Revolutionary People's Liberation Party-Front; Revolutionary People’s Liberation Party-Front |
DIELINKE | party | PTY | DEU | Die Linke |
DINKA | people | CVL | SSD | Dinka; Dinkas |
DKBA | armed-group | REB | MMR | Democratic Karen Benevolent Army; Democratic Karen Buddhist Army; DKBA |
DMSC | armed-group | REB | LBY | Derna Mujahideen Shura Council; Shura Council of Mujahideen in Derna |
DNR | armed-group | REB | UKR | Donetsk People's Republic; Donetsk People’s Republic; DNR; DPR |
DOGON | people | CVL | MLI | Dogon |
DONBAS-UKR | military | MIL | UKR | Donbas Battalion |
DONBASSMILITIA | armed-group | REB | UKR | Donbass People's Militia |
DOZOS | armed-group | REB | MLI | Dozos; Dozo hunters; Dan Na Ambassagou |
DPK | party | PTY | KOR | Democratic Party of Korea |
DPP | party | PTY | TWN | Democratic Progressive Party; DPP |
DRUZE | people | CVL | | Druze |
DSS-NGA | organisation | SPY | NGA | Department of State Services |
EFF | party | OPP | ZAF | Economic Freedom Fighters; EFF |
EIJ | armed-group | REB | EGY | Egyptian Islamic Jihad |
ELN | armed-group | REB | COL | National Liberation Army; ELN |
EMC | armed-group | REB | COL | Estado Mayor Central; Central General Staff |
ENDF | military | MIL | ETH | Ethiopian National Defence Force; Ethiopian National Defense Force; ENDF |
ENKS | organisation | OPP | SYR | Kurdish National Council; ENKS |
ENNAHDA | party | PTY | TUN | Ennahda; Nahda; Ennahdha |
EPLF | party | GOV | ERI | People's Front for Democracy and Justice; Eritrean People's Liberation Front; EPLF |
EPR-MEX | armed-group | REB | MEX | Popular Revolutionary Army |
EPRDF | party | GOV | ETH | Ethiopian People's Revolutionary Democratic Front; EPRDF |
ERC | party | PTY | ESP | Esquerra Republicana |
ESN | organisation | OPP | NGA | Eastern Security Network |
ETA | armed-group | REB | ESP | ETA; Basque Homeland and Freedom |
ETIM | armed-group | REB | CHN | East Turkestan Islamic Movement; Turkistan Islamic Party; Turkestan Islamic Party; ETIM |
EZLN | armed-group | REB | MEX | Zapatista Army of National Liberation; Zapatistas; EZLN |
FACT | armed-group | REB | TCD | Front for Change and Concord in Chad; FACT rebels |
FAMA | military | MIL | MLI | FAMa; Malian Armed Forces |
FAMILIAMICHOACANA | armed-group | CRM | MEX | La Familia Michoacana; Familia Michoacana |
FANO | armed-group | REB | ETH | Fano; Fano militia; Amhara Fano |
FARC | armed-group | REB | COL | Revolutionary Armed Forces of Colombia; FARC; Farc |
FARCDISSIDENTS | armed-group | REB | COL | FARC dissidents |
FARDC | military | MIL | COD | FARDC; Armed Forces of the Democratic Republic of the Congo; Armed Forces of the DR Congo |
FATAH | party | GOV | PSE | Fatah |
FATEMIYOUN | armed-group | REB | SYR | Fatemiyoun Brigade; Liwa Fatemiyoun; Fatemiyoun Division; Fatemiyoun |
FAYLAQSHAM | armed-group | REB | SYR | Faylaq al-Sham; Sham Legion |
FBI | organisation | COP | USA | Federal Bureau of Investigation; FBI; F.B.I. |
FDI | party | PTY | ITA | Brothers of Italy |
FDLR | armed-group | REB | COD | Democratic Forces for the Liberation of Rwanda; FDLR |
FDP | party | PTY | DEU | Free Democratic Party; FDP |
FFC-SDN | organisation | OPP | SDN | Forces of Freedom and Change |
FIDESZ | party | GOV | HUN | Fidesz |
FLN | party | PTY | DZA | National Liberation Front of Algeria; FLN |
FMLN | party | PTY | SLV | Farabundo Marti National Liberation Front; FMLN |
FN-CIV | armed-group | REB | CIV | Forces Nouvelles; New Forces |
FNL-BDI | armed-group | REB | BDI | Forces for National Liberation; FNL; Palipehutu-FNL |
FNLC | armed-group | REB | FRA | National Liberation Front of Corsica |
FORZAITALIA | party | PTY | ITA | Forza Italia |
FPL-NER | armed-group | REB | NER | Patriotic Liberation Front of Niger |
FPM-LBN | party | PTY | LBN | Free Patriotic Movement |
FPO | party | PTY | AUT | Freedom Party of Austria; FPÖ; FPO |
FPRC-CAF | armed-group | REB | CAF | Popular Front for the Rebirth of Central African Republic; FPRC |
FRELIMO | party | GOV | MOZ | Frelimo; FRELIMO |
FRUD | armed-group | REB | DJI | Front for the Restoration of Unity and Democracy; FRUD |
FSA | armed-group | REB | SYR | Free Syrian Army; FSA |
FSB | organisation | SPY | RUS | FSB; Federal Security Service |
FSLN | party | GOV | NIC | Sandinista National Liberation Front; FSLN; Sandinistas | Sandinista
FULANI | people | CVL |  | Fulani; Fulanis; Peul |
FUTURE-LBN | party | PTY | LBN | Future Movement |
G5SAHEL | organisation | IGO | | G5 Sahel |
G9-HTI | armed-group | CRM | HTI | G9 Family and Allies; G9 gang alliance |
GALMUDUG | government | GOV | SOM | Galmudug |
GAM | armed-group | REB | IDN | Free Aceh Movement; Gerakan Aceh Merdeka |
GCHQ | organisation | SPY | GBR | GCHQ |
GEORGIANDREAM | party | GOV | GEO | Georgian Dream |
GERB | party | PTY | BGR | GERB |
GERINDRA | party | PTY | IDN | Gerindra |
GIA | armed-group | REB | DZA | Armed Islamic Group; GIA |
GIANTS | armed-group | REB | YEM | Giants Brigades |
GLF | armed-group | REB | ETH | Gambella Liberation Front |
GNU-LBY | government | GOV | LBY | Government of National Stability |
GOLDENDAWN | party | PTY | GRC | Golden Dawn |
GOLKAR | party | PTY | IDN | Golkar |
GORRAN | party | PTY | IRQ | Gorran; Gorran Movement |
GPC-YEM | party | PTY | YEM | General People's Congress; General People’s Congress |
GPDM | armed-group | REB | ETH | Gumuz People's Democratic Movement |
GPEP | armed-group | REB | HTI | G-Pep |
GRANGRIF | armed-group | CRM | HTI | Gran Grif |
GROUP24 | party | OPP | TJK | Group 24 |
GRU | organisation | SPY | RUS | GRU |
GSPC | armed-group | REB | DZA | Salafist Group for Preaching and Combat; GSPC |
GUARDIANS-SYR | armed-group | REB | SYR | Hurras al-Din; Huras al-Din; Guardians of Religion |
GULENISTS | people | OPP | TUR | Gulen movement; Gülen movement; Hizmet | Gulenist; Gülenist
HAMAS | armed-group | REB | PSE | Hamas; Islamic Resistance Movement; Izz ad-Din al-Qassam Brigades; al-Qassam Brigades; Qassam Brigades |
HAMZA | armed-group | REB | SYR | Hamza Division |
HAQQANI | armed-group | REB | AFG | Haqqani network; Haqqani Network |
HARAKAT | armed-group | REB | PAK | Harkat-ul-Mujahideen; Harakat ul-Mujahidin |
HARGEISA | government | GOV | SOM | Hargeisa | Somalilander
HASM | armed-group | REB | EGY | Hasm Movement; Hasm |
HAUSA | people | CVL | NGA | Hausa |
HAZARAS | people | CVL | AFG | Hazaras | Hazara
HCUA | armed-group | REB | MLI | High Council for the Unity of Azawad; HCUA |
HDP | party | OPP | TUR | Peoples' Democratic Party; Peoples’ Democratic Party; HDP |
HDZ | party | PTY | HRV | Croatian Democratic Union; HDZ |
HEZBOLLAH | armed-group | REB | LBN | Hezbollah; Hizbollah; Hizbullah; Hizballah; Hezballah |
HHK-ARM | party | PTY | ARM | Republican Party of Armenia |
HINDUS | people | CVL |  | Hindus |
HIRAK | armed-group | REB | YEM | Southern Movement; Al-Hirak |
HIZBEISLAMI | armed-group | REB | AFG | Hezb-e-Islami; Hizb-i-Islami; Hezb-i-Islami; Hezb-e-Islami Gulbuddin |
HIZBULISLAM | armed-group | REB | SOM | Hizbul Islam |
HIZBULMUJAHIDEEN | armed-group | REB | IND | Hizbul Mujahideen; Hizb-ul-Mujahideen; Hizb-ul-Mujahedeen |
HNC-SYR | organisation | OPP | SYR | High Negotiations Committee |
HOUTHIS | armed-group | REB | YEM | Houthis; Ansar Allah; Ansarullah; Houthi movement | Houthi
HTS | armed-group | REB | SYR | Hayat Tahrir al-Sham; HTS; Tahrir al-Sham |
HUJI | armed-group | REB | PAK | Harkat-ul-Jihad-al-Islami; HuJI |
HURRIYAT | organisation | OPP | IND | All Parties Hurriyat Conference; Hurriyat Conference; Hurriyat |
HUTUS | people | CVL | | Hutus; Hutu |
IDF | military | MIL | ISR | Israel Defense Forces; Israel Defence Forces; Israeli Defense Forces; IDF |
IGBO | people | CVL | NGA | Igbo |
IJU | armed-group | REB | UZB | Islamic Jihad Union |
IMAMALI | armed-group | REB | IRQ | Kataib al-Imam Ali |
IMU | armed-group | REB | UZB | Islamic Movement of Uzbekistan; IMU |
INDIANMUJAHIDEEN | organisation | OPP | IND | Indian Mujahideen |
INGUSH | people | CVL | RUS | Ingush |
INGUSHETIA | government | GOV | RUS | Ingushetia |
INTLLEGION | military | MIL | UKR | International Legion; International Legion of Territorial Defense |
INUIT | people | CVL | CAN | Inuit |
IPOB | organisation | OPP | NGA | Indigenous People of Biafra; IPOB |
IRA | armed-group | REB | GBR | Irish Republican Army; IRA; Real IRA; Provisional IRA; New IRA |
IRGC | military | MIL | IRN | Islamic Revolutionary Guard Corps; Revolutionary Guard; Revolutionary Guards; IRGC; Quds Force; Qods Force; Iranian Revolutionary Guard |
IRPT | party | OPP | TJK | Islamic Renaissance Party of Tajikistan |
ISCAP | armed-group | REB | COD | Islamic State Central Africa Province; ISCAP |
ISF-IRQ | military | MIL | IRQ | Iraqi Security Forces |
ISGS | armed-group | REB | | Islamic State in the Greater Sahara; Islamic State in the Sahel; ISGS; Islamic State Sahel Province |
ISI | organisation | SPY | PAK | Inter-Services Intelligence; ISI |
ISIS | armed-group | REB | | Islamic State; ISIS; ISIL; Daesh; Da'esh; Da’esh; Dae’sh; Dae'sh; Daish; IS; I.S.; Isis; Isil; Islamic State in Iraq and Syria; Islamic State of Iraq and Syria; Islamic State in Iraq and the Levant; Islamic State of Iraq and the Levant; Islamic State of Iraq and al-Sham; Islamic State group; Islamic State of Iraq |
ISIS-MOZ | armed-group | REB | MOZ | Ansar al-Sunna of Mozambique; Ahlu Sunna Wal Jamaa; Ahlu-Sunnah wa Jama'a; Islamic State Mozambique; Islamic State-Mozambique; ISIS-Mozambique |
ISISK | armed-group | REB | AFG | Islamic State Khorasan; Islamic State-Khorasan; ISIS-K; IS-K; ISKP; Islamic State Khorasan Province |
ISISLIBYA | armed-group | REB | LBY | Islamic State in Libya; ISIS in Libya |
ISISSOMALIA | armed-group | REB | SOM | Islamic State in Somalia; Islamic State Somalia; ISS |
ISISYEMEN | armed-group | REB | YEM | Islamic State in Yemen |
ISLAH-YEM | party | PTY | YEM | Islah party; Islah Party; Al-Islah |
ISLAMICFRONT | armed-group | REB | SYR | Islamic Front |
ISLAMICJIHAD | armed-group | REB | PSE | Islamic Jihad; Palestinian Islamic Jihad; PIJ |
ISLAMICRESISTANCE-IRQ | armed-group | REB | IRQ | Islamic Resistance in Iraq |
ISRAELIARABS | people | CVL | ISR | Israeli Arabs; Arab Israelis |
ISWAP | armed-group | REB | NGA | Islamic State West Africa Province; ISWAP; Islamic State in West Africa |
JAISH | armed-group | REB | PAK | Jaish-e-Mohammed; Jaish-e-Mohammad; Jaish-e-Muhammad |
JAISHFATAH | armed-group | REB | SYR | Army of Conquest; Jaish al-Fatah; Jaysh al-Fatah |
JAMAAT-BGD | party | PTY | BGD | Jamaat-e-Islami; Jamaat-e-Islami Bangladesh |
JAMAATAHRAR | armed-group | REB | PAK | Jamaat-ul-Ahrar; Jamaat ul-Ahrar; Jamaat-ul Ahrar |
JANJAWEED | armed-group | REB | SDN | Janjaweed; Janjawid |
JAYSHADL | armed-group | REB | IRN | Jaish al-Adl; Jaysh al-Adl; Jaish ul-Adl |
JAYSHISLAM | armed-group | REB | SYR | Jaysh al-Islam; Jaish al-Islam; Army of Islam; Liwa al-Islam |
JEM | armed-group | REB | SDN | Justice and Equality Movement; JEM |
JENINBRIGADE | armed-group | REB | PSE | Jenin Brigades; Jenin Brigade |
JEWS | people | CVL |  | Jews |
JI | armed-group | REB | IDN | Jemaah Islamiyah; Jemaah Islamiah |
JKLF | organisation | OPP | IND | Jammu Kashmir Liberation Front; Jammu and Kashmir Liberation Front; JKLF |
JMB | armed-group | REB | BGD | Jamaat-ul-Mujahideen Bangladesh; Jamaatul Mujahideen Bangladesh; JMB; Neo-JMB |
JNIM | armed-group | REB | MLI | Jama'at Nasr al-Islam wal Muslimin; Jama’at Nusrat al-Islam wal-Muslimin; JNIM |
JOBBIK | party | PTY | HUN | Jobbik |
JOINTDARFUR | armed-group | REB | SDN | Joint Darfur Force; Darfur Joint Protection Force |
JOINTLIST | party | PTY | ISR | Joint List |
JRTN | armed-group | REB | IRQ | Naqshbandi Army; Men of the Army of the Naqshbandi Order; JRTN |
JSDF | military | MIL | JPN | Self-Defense Forces; Self-Defence Forces; Japan Self-Defense Forces |
JUAREZCARTEL | armed-group | CRM | MEX | Juarez Cartel; Juarez cartel |
JUBALAND | government | GOV | SOM | Jubaland |
JUNDALLAH | armed-group | REB | IRN | Jundallah; Jundullah |
JUNTS | party | PTY | ESP | Junts; Junts per Catalunya |
JUSTRUSSIA | party | PTY | RUS | A Just Russia |
JVP | party | PTY | LKA | Janatha Vimukthi Peramuna; JVP |
KACHIN | people | CVL | MMR | Kachin; Kachins |
KADIMA | party | PTY | ISR | Kadima |
KALENJIN | people | CVL | KEN | Kalenjin |
KAMWINA | armed-group | REB | COD | Kamuina Nsapu; Kamwina Nsapu |
KARABAKH | government | GOV | AZE | Nagorno-Karabakh; Nagorno-Karabakh Republic; Artsakh; Karabakh |
KARENNI | people | CVL | MMR | Karenni |
KASHMIRIS | people | CVL |  | Kashmiris | Kashmiri
KATAEB | party | PTY | LBN | Kataeb Party; Kataeb; Phalange |
KATAIB | armed-group | REB | IRQ | Kataib Hezbollah; Kata'ib Hezbollah; Kata’ib Hezbollah |
KCF | armed-group | REB | IND | Khalistan Commando Force |
KDF | military | MIL | KEN | Kenya Defence Forces; Kenyan Defence Forces |
KDP | party | PTY | IRQ | Kurdistan Democratic Party; KDP |
KGB | organisation | SPY | RUS | KGB |
KGB-BLR | organisation | SPY | BLR | Belarusian KGB; Belarus KGB |
KIA | armed-group | REB | MMR | Kachin Independence Army; KIA; Kachin Independence Organisation |
KIKUYU | people | CVL | KEN | Kikuyu |
KKK | organisation | CVL | USA | Ku Klux Klan; KKK |
KLA | armed-group | REB | XKX | Kosovo Liberation Army; KLA |
KMT | party | PTY | TWN | Kuomintang; KMT |
KNDF | armed-group | REB | MMR | Karenni Nationalities Defence Force; KNDF |
KNPP | armed-group | REB | MMR | Karenni Army; Karenni National Progressive Party |
KNU | armed-group | REB | MMR | Karen National Union; Karen National Liberation Army; KNU |
KOGLWEOGO | armed-group | MIL | BFA | Koglweogo |
KOMALA | armed-group | REB | IRN | Komala; Komala Party of Iranian Kurdistan |
KOMEITO | party | PTY | JPN | Komeito |
KOPASSUS | military | MIL | IDN | Kopassus |
KPA | military | MIL | PRK | Korean People's Army; Korean People’s Army; KPA |
KPRF | party | PTY | RUS | Communist Party of the Russian Federation; KPRF |
KRG | government | GOV | IRQ | Kurdistan Regional Government; Kurdish Regional Government; KRG; Erbil; Arbil; Irbil |
KSS | armed-group | REB | IRQ | Kataib Sayyid al-Shuhada; Kata'ib Sayyid al-Shuhada |
KUKI | people | CVL | IND | Kuki; Kukis |
KUKINA | armed-group | REB | IND | Kuki National Army |
KURDS | people | CVL | | Kurds | Kurd | Kurdish
KZF | armed-group | REB | IND | Khalistan Zindabad Force |
LABOUR-GBR | party | PTY | GBR | Labour Party; Labour |
LASHKAR | armed-group | REB | PAK | Lashkar-e-Taiba; Lashkar-e-Tayyiba; Lashkar-e-Toiba; LeT |
LASHKARJ | armed-group | REB | PAK | Lashkar-e-Jhangvi |
LAVALAS | party | PTY | HTI | Fanmi Lavalas; Lavalas |
LDK | party | PTY | XKX | Democratic League of Kosovo |
LDP-JPN | party | PTY | JPN | Liberal Democratic Party; LDP |
LDPR | party | PTY | RUS | LDPR |
LEBANESEFORCES | party | PTY | LBN | Lebanese Forces |
LEGA | party | PTY | ITA | Lega; Northern League |
LEVANTFRONT | armed-group | REB | SYR | Levant Front; Jabhat Shamiya |
LFI | party | PTY | FRA | La France Insoumise; France Insoumise |
LIBDEMS | party | PTY | GBR | Liberal Democrats; Lib Dems |
LIBYADAWN | armed-group | REB | LBY | Libya Dawn |
LIBYASHIELD | armed-group | REB | LBY | Libya Shield Force |
LIKUD | party | PTY | ISR | Likud |
LIONSDEN | armed-group | REB | PSE | Lions' Den; Lions’ Den |
LIWAALQUDS | armed-group | REB | SYR | Liwa al-Quds |
LIWATAWHID | armed-group | REB | SYR | Liwa al-Tawhid; al-Tawhid Brigade; Tawhid Brigade |
LNA | armed-group | REB | LBY | Libyan National Army; Libyan Arab Armed Forces; LNA |
LNR | armed-group | REB | UKR | Luhansk People's Republic; Luhansk People’s Republic; Lugansk People's Republic; LNR |
LR-FRA | party | PTY | FRA | Les Républicains |
LRA | armed-group | REB | UGA | Lord's Resistance Army; Lord’s Resistance Army; LRA |
LREM | party | PTY | FRA | La République En Marche |
LSR | armed-group | REB | RUS | Freedom of Russia Legion |
LTTE | armed-group | REB | LKA | Tamil Tigers; Liberation Tigers of Tamil Eelam; LTTE |
LURD | armed-group | REB | LBR | Liberians United for Reconciliation and Democracy; LURD |
M23 | armed-group | REB | COD | March 23 Movement; M23 |
M5S | party | PTY | ITA | Five Star Movement |
MACINA | armed-group | REB | MLI | Macina Liberation Front; Katiba Macina; Macina Katiba |
MAGHAWIR | armed-group | REB | SYR | Maghawir al-Thawra; Revolutionary Commando Army; Syrian Free Army |
MAHDIARMY | armed-group | REB | IRQ | Mahdi Army; Mehdi Army; Saraya al-Salam |
MAIMAI | armed-group | REB | COD | Mai-Mai; Mai Mai; Wazalendo |
MAPUCHE | people | CVL | CHL | Mapuche; Mapuches |
MARONITES | people | CVL | LBN | Maronites | Maronite
MAS-BOL | party | PTY | BOL | Movement for Socialism; Movimiento al Socialismo |
MASALIT | people | CVL | SDN | Masalit |
MASSOB | organisation | OPP | NGA | MASSOB |
MAUTE | armed-group | REB | PHL | Maute group; Maute Group; Maute; Islamic State of Lanao; Dawlah Islamiyah |
MDC-ZWE | party | OPP | ZWE | Movement for Democratic Change; MDC |
MEITEI | people | CVL | IND | Meitei; Meiteis |
MEK | organisation | OPP | IRN | Mujahedin-e Khalq; Mujahideen-e-Khalq; People's Mujahedin of Iran; People’s Mujahedin of Iran; MEK; PMOI |
MEND | armed-group | REB | NGA | Movement for the Emancipation of the Niger Delta; MEND |
MFDC | armed-group | REB | SEN | Movement of Democratic Forces of Casamance; MFDC |
MHP | party | PTY | TUR | Nationalist Movement Party; MHP |
MI5 | organisation | SPY | GBR | MI5 |
MI6 | organisation | SPY | GBR | MI6; Secret Intelligence Service |
MILF | armed-group | REB | PHL | Moro Islamic Liberation Front; MILF |
MIT-TUR | organisation | SPY | TUR | National Intelligence Organization; National Intelligence Organisation; MİT |
MLC | armed-group | REB | COD | Movement for the Liberation of Congo |
MNDAA | armed-group | REB | MMR | Myanmar National Democratic Alliance Army; MNDAA |
MNJ-NER | armed-group | REB | NER | Niger Movement for Justice |
MNJTF | military | MIL |  | Multinational Joint Task Force; MNJTF |
MNLA | armed-group | REB | MLI | National Movement for the Liberation of Azawad; MNLA; Azawad Liberation Front |
MNLF | armed-group | REB | PHL | Moro National Liberation Front; MNLF |
MODEL | armed-group | REB | LBR | Movement for Democracy in Liberia |
MONTAGNARDS | people | CVL | VNM | Montagnards; Hmong |
MORENA | party | PTY | MEX | Morena |
MORO | people | CVL | PHL | Moro Muslims; Bangsamoro |
MOSSAD | organisation | SPY | ISR | Mossad |
MOVEFORWARD | party | PTY | THA | Move Forward Party |
MPCI | armed-group | REB | CIV | Patriotic Movement of Côte d'Ivoire; MPCI |
MPLA | party | GOV | AGO | MPLA |
MQM | party | PTY | PAK | Muttahida Qaumi Movement; MQM |
MS13 | armed-group | CRM | SLV | Mara Salvatrucha; MS-13 |
MUD-VEN | party | OPP | VEN | Democratic Unity Roundtable |
MUJAO | armed-group | REB | MLI | Movement for Oneness and Jihad in West Africa; Movement for Unity and Jihad in West Africa; MUJAO; MUJWA |
MUKHABARAT | organisation | SPY |  | Mukhabarat |
MURLE | people | CVL | SSD | Murle |
MUSAVAT | party | GOV | AZE | Musavat |
MUSLIMBROTHERHOOD | party | OPP | EGY | Muslim Brotherhood; Ikhwan; Freedom and Justice Party |
MUSLIMS | people | CVL |  | Muslims |
NAGAS | people | CVL | IND | Nagas |
NAS-SSD | armed-group | REB | SSD | National Salvation Front; NAS rebels |
NC-NPL | party | PTY | NPL | Nepali Congress |
NCC-SYR | organisation | OPP | SYR | National Coordination Committee; National Coordination Body |
NCP-SDN | party | PTY | SDN | National Congress Party |
NCRI | organisation | OPP | IRN | National Council of Resistance of Iran; NCRI |
NDAA | armed-group | REB | MMR | National Democratic Alliance Army |
NDC-COD | armed-group | REB | COD | Nduma Defence of Congo; NDC-Renovated; NDC-R |
NDF-MMR | government | OPP | MMR | National Unity Government |
NDFB | armed-group | REB | IND | National Democratic Front of Bodoland |
NDS-AFG | organisation | SPY | AFG | National Directorate of Security; NDS |
NFL-SYR | armed-group | REB | SYR | National Front for Liberation |
NIDAATOUNES | party | PTY | TUN | Nidaa Tounes |
NISS-SDN | organisation | SPY | SDN | National Intelligence and Security Service; NISS |
NLA-MKD | armed-group | REB | MKD | National Liberation Army of Macedonia |
NLD-MMR | party | OPP | MMR | National League for Democracy |
NORTHERNALLIANCE | armed-group | REB | AFG | Northern Alliance |
NPA | armed-group | REB | PHL | New People's Army; New People’s Army |
NPFL | armed-group | REB | LBR | National Patriotic Front of Liberia; NPFL |
NRF-AFG | armed-group | REB | AFG | National Resistance Front |
NRM-UGA | party | GOV | UGA | National Resistance Movement; NRM |
NSA | organisation | SPY | USA | National Security Agency; NSA |
NSCN | armed-group | REB | IND | National Socialist Council of Nagaland; NSCN-IM; NSCN-K; NSCN |
NSS | organisation | SPY | SSD | National Security Service of South Sudan |
NUER | people | CVL | SSD | Nuer |
NUEVASIDEAS | party | PTY | SLV | Nuevas Ideas |
NUJABA | armed-group | REB | IRQ | Harakat Hezbollah al-Nujaba; Harakat al-Nujaba |
NUP-UGA | party | GOV | UGA | National Unity Platform |
NUROTAN | party | GOV | KAZ | Nur Otan; Amanat party |
NYATURA | armed-group | REB | COD | Nyatura |
OATHKEEPERS | organisation | CVL | USA | Oath Keepers |
OGADEN | armed-group | REB | ETH | Ogaden National Liberation Front; ONLF |
OGADENIS | people | CVL | ETH | Ethiopian Somalis |
OLA | armed-group | REB | ETH | Oromo Liberation Army; OLA |
OLF | party | OPP | ETH | Oromo Liberation Front; OLF |
OPM | armed-group | REB | IDN | Free Papua Movement; West Papua National Liberation Army; TPNPB; Organisasi Papua Merdeka |
OROMOS | people | CVL | ETH | Oromos; Oromo | Oromo
OTZMA | party | PTY | ISR | Otzma Yehudit |
PAGAD | armed-group | REB | ZAF | PAGAD |
PAPUANS | people | CVL | IDN | West Papuans |
PAS-MDA | party | PTY | MDA | Party of Action and Solidarity |
PASHTUNS | people | CVL |  | Pashtuns; Pathans; Pashtun | Pashtun; Pathan
PASOK | party | PTY | GRC | PASOK; Pasok |
PASTEF | party | PTY | SEN | Pastef; PASTEF |
PCC | armed-group | CRM | BRA | Primeiro Comando da Capital; First Capital Command |
PDF-MMR | armed-group | REB | MMR | People's Defence Force; People’s Defence Force; People's Defence Forces |
PDF-SDN | armed-group | REB | SDN | Popular Defence Forces |
PDIP | party | PTY | IDN | PDI-P |
PDK-XKX | party | PTY | XKX | Democratic Party of Kosovo |
PDKI | armed-group | REB | IRN | Democratic Party of Iranian Kurdistan; PDKI; Kurdistan Democratic Party of Iran |
PDP-NGA | party | PTY | NGA | PDP |
PESHMERGA | military | MIL | IRQ | Peshmerga; peshmerga; Kurdish peshmerga; Pesh Merga |
PFI | organisation | OPP | IND | Popular Front of India |
PFLP | armed-group | REB | PSE | Popular Front for the Liberation of Palestine; PFLP |
PHEUTHAI | party | PTY | THA | Pheu Thai Party; Pheu Thai |
PIS | party | PTY | POL | Law and Justice; PiS |
PJAK | armed-group | REB | IRN | Kurdistan Free Life Party; Party for a Free Life in Kurdistan; PJAK |
PJD-MAR | party | PTY | MAR | Justice and Development Party of Morocco; PJD |
PKK | armed-group | REB | TUR | Kurdistan Workers' Party; Kurdistan Workers’ Party; Kurdistan Workers Party; PKK; Kongra-Gel |
PLA | military | MIL | CHN | People's Liberation Army; People’s Liberation Army; PLA |
PLA-MANIPUR | armed-group | REB | IND | People's Liberation Army of Manipur |
PLAID | party | PTY | GBR | Plaid Cymru |
PLO | organisation | GOV | PSE | Palestine Liberation Organization; Palestine Liberation Organisation; PLO |
PMF | armed-group | MIL | IRQ | Popular Mobilization Forces; Popular Mobilisation Forces; Popular Mobilization Units; Hashd al-Shaabi; Hashed al-Shaabi; PMF |
PMLN | party | PTY | PAK | Pakistan Muslim League-Nawaz; PML-N; Pakistan Muslim League |
PO-POL | party | PTY | POL | Civic Platform; Civic Coalition |
PODEMOS | party | PTY | ESP | Podemos |
POLISARIO | armed-group | REB | ESH | Polisario Front; Polisario; Frente Polisario |
PP-ESP | party | PTY | ESP | Partido Popular |
PPP-KOR | party | PTY | KOR | People Power Party |
PPP-PAK | party | PTY | PAK | Pakistan People's Party; Pakistan Peoples Party |
PPRP | party | PTY | THA | Palang Pracharath |
PRC-PSE | armed-group | REB | PSE | Popular Resistance Committees |
PRESIDENTIALGUARD-YEM | government | GOV | YEM | Presidential Leadership Council |
PRI | party | PTY | MEX | Institutional Revolutionary Party; PRI |
PROSPERITY-ETH | party | GOV | ETH | Prosperity Party |
PROSPEROUSARM | party | PTY | ARM | Prosperous Armenia |
PROUDBOYS | organisation | CVL | USA | Proud Boys |
PSD-ROU | party | PTY | ROU | Social Democratic Party of Romania |
PSOE | party | PTY | ESP | PSOE |
PSP-LBN | party | PTY | LBN | Progressive Socialist Party |
PSUV | party | GOV | VEN | United Socialist Party of Venezuela; PSUV |
PT-BRA | party | PTY | BRA | Workers' Party of Brazil; Partido dos Trabalhadores |
PTI | party | PTY | PAK | Pakistan Tehreek-e-Insaf; PTI |
PUK | party | PTY | IRQ | Patriotic Union of Kurdistan; PUK |
PULO | armed-group | REB | THA | Patani United Liberation Organisation; PULO |
PUNJABIS | people | CVL |  | Punjabis |
PYD | party | OPP | SYR | Democratic Union Party; PYD |
RADA-LBY | armed-group | REB | LBY | RADA Special Deterrence Force; Special Deterrence Force |
RAJAHSULAIMAN | armed-group | REB | PHL | Rajah Sulaiman Movement |
RASKAMBONI | armed-group | REB | SOM | Ras Kamboni Brigade |
RAW | organisation | SPY | IND | Research and Analysis Wing; R&AW |
RCD-COD | armed-group | REB | COD | Congolese Rally for Democracy; Rally for Congolese Democracy; RCD-Goma; RCD |
RCSS | armed-group | REB | MMR | Restoration Council of Shan State; Shan State Army South |
RDK | armed-group | REB | RUS | Russian Volunteer Corps |
RED-BRIGADES | armed-group | REB | ITA | Red Brigades |
REDSHIRTS | organisation | OPP | THA | Red Shirts; United Front for Democracy Against Dictatorship |
REDTABARA | armed-group | REB | BDI | RED-Tabara; Red-Tabara |
REFORM-GBR | party | PTY | GBR | Reform UK |
REGIONS-UKR | party | PTY | UKR | Party of Regions |
RENAMO | party | OPP | MOZ | Renamo; RENAMO |
REPUBLICANS-USA | party | PTY | USA | Republican Party; GOP; Republicans | Republican
RIGHTSECTOR | party | PTY | UKR | Right Sector; Pravyi Sektor |
RIYADUS | armed-group | REB | RUS | Riyadus-Salikhin; Riyadus Salihiin |
RN-FRA | party | PTY | FRA | National Rally; National Front; Front National |
ROHINGYA | people | CVL | MMR | Rohingya; Rohingyas |
ROKARMY | military | MIL | KOR | Republic of Korea Armed Forces |
ROMA | people | CVL |  | Roma people; Romani people; Sinti |
ROSGVARDIA | military | MIL | RUS | Rosgvardia; Russian National Guard |
RPF | party | GOV | RWA | Rwandan Patriotic Front; RPF |
RSF-SDN | armed-group | REB | SDN | Rapid Support Forces; RSF |
RSO | armed-group | REB | MMR | Rohingya Solidarity Organisation |
RSS | party | PTY | IND | Rashtriya Swayamsevak Sangh; RSS |
RUF | armed-group | REB | SLE | Revolutionary United Front; RUF |
RUS-AF | military | MIL | RUS | Russian Armed Forces |
RUS-NF | military | MIL | RUS | Northern Fleet |
SAA | military | MIL | SYR | Syrian Arab Army |
SADRISTS | party | PTY | IRQ | Sadrist Movement |
SAENURI | party | PTY | KOR | Saenuri Party |
SAF-SDN | military | MIL | SDN | Sudanese Armed Forces; SAF; Sudan Armed Forces |
SAHRAWIS | people | CVL | ESH | Sahrawi refugees |
SAIROON | party | PTY | IRQ | Sairoon |
SCOTGOV | government | GOV | GBR | Scottish Government; Holyrood |
SDC-SYR | organisation | OPP | SYR | Syrian Democratic Council |
SDF-SYR | armed-group | REB | SYR | Syrian Democratic Forces; SDF |
SEBIN | organisation | SPY | VEN | SEBIN |
SECURITYBELT | armed-group | REB | YEM | Security Belt Forces |
SEGUNDAMARQUETALIA | armed-group | REB | COL | Segunda Marquetalia |
SELEKA | armed-group | REB | CAF | Seleka; Séléka |
SERBS-XKX | people | CVL | XKX | Kosovo Serbs | Kosovo Serb
SERVANT | party | PTY | UKR | Servant of the People |
SFJ | armed-group | REB | IND | Sikhs for Justice |
SHABAAB | armed-group | REB | SOM | al-Shabaab; al Shabaab; al-Shabab; Al Shabab; Shabab; Harakat al-Shabaab |
SHABIHA | military | MIL | SYR | Shabiha; shabiha |
SHARQIYA | armed-group | REB | SYR | Ahrar al-Sharqiya |
SHAS | party | PTY | ISR | Shas |
SHIITES | people | CVL |  | Shiites; Shi'ites; Shi’ites; Shias; Shia Muslims |
SHILLUK | people | CVL | SSD | Shilluk |
SHINBET | organisation | SPY | ISR | Shin Bet; Shabak |
SHININGPATH | armed-group | REB | PER | Shining Path; Sendero Luminoso |
SHIVSENA | party | PTY | IND | Shiv Sena |
SIIC | party | PTY | IRQ | Supreme Islamic Iraqi Council |
SIKHS | people | CVL |  | Sikhs |
SIMI | organisation | OPP | IND | Students Islamic Movement of India |
SINALOA | armed-group | CRM | MEX | Sinaloa cartel; Sinaloa Cartel |
SINDHIS | people | CVL |  | Sindhis |
SINNFEIN | party | PTY | IRL | Sinn Fein; Sinn Féin |
SIPAH | armed-group | REB | PAK | Sipah-e-Sahaba; Sipah-e-Sahaba Pakistan; Ahle Sunnat Wal Jamaat |
SLA-SDN | armed-group | REB | SDN | Sudan Liberation Movement; Sudan Liberation Army; SLA; SLM |
SLPP | party | PTY | LKA | Sri Lanka Podujana Peramuna |
SMER | party | PTY | SVK | Smer; Smer-SD |
SNA-SYR | armed-group | REB | SYR | Syrian National Army; SNA |
SNC-SYR | organisation | OPP | SYR | Syrian National Coalition |
SNP | party | PTY | GBR | Scottish National Party; SNP |
SNS-SRB | party | PTY | SRB | Serbian Progressive Party |
SOCADEF | armed-group | REB | CMR | Southern Cameroons Defence Forces |
SOMALIBATTALION | armed-group | REB | UKR | Somali Battalion |
SOUTHERNFRONT-SYR | armed-group | REB | SYR | Southern Front |
SOUTHOSSETIA | government | GOV | GEO | South Ossetia | South Ossetian
SP-ALB | party | PTY | ALB | Socialist Party of Albania |
SPA-SDN | organisation | OPP | SDN | Sudanese Professionals Association |
SPD | party | PTY | DEU | Social Democratic Party; SPD |
SPIR | armed-group | REB | RUS | Special Purpose Islamic Regiment |
SPLA | armed-group | MIL | SSD | Sudan People's Liberation Army; Sudan People’s Liberation Army; SPLA |
SPLAIO | armed-group | REB | SSD | SPLA-IO; SPLM-IO; Sudan People's Liberation Army-in-Opposition |
SPLM | party | PTY | SSD | Sudan People's Liberation Movement; Sudan People’s Liberation Movement; SPLM |
SPLMN | armed-group | REB | SDN | SPLM-N; Sudan People's Liberation Movement-North |
SPS | party | PTY | SRB | Socialist Party of Serbia |
SRF-SDN | armed-group | REB | SDN | Sudan Revolutionary Front |
SRS | party | PTY | SRB | Serbian Radical Party |
SSDM | armed-group | REB | SSD | South Sudan Democratic Movement; Cobra Faction |
SSLA | armed-group | REB | SSD | South Sudan Liberation Movement; South Sudan Liberation Army |
SSPDF | military | MIL | SSD | South Sudan People's Defence Forces; South Sudan People’s Defence Forces; SSPDF |
SSPP | armed-group | REB | MMR | Shan State Progress Party; Shan State Army |
STATEOFLAW | party | PTY | IRQ | State of Law Coalition |
STC-YEM | armed-group | OPP | YEM | Southern Transitional Council; STC |
STORMONT | government | GOV | GBR | Stormont; Northern Ireland Executive |
SULTANMURAD | armed-group | REB | SYR | Sultan Murad Division; Sultan Murad Brigade |
SUNNIS | people | CVL |  | Sunnis; Sunni Muslims |
SVOBODA | party | PTY | UKR | Svoboda |
SVR | organisation | SPY | RUS | SVR |
SWAPO | party | GOV | NAM | SWAPO; Swapo |
SYRIZA | party | PTY | GRC | Syriza; SYRIZA |
SYRNATIONALCOUNCIL | organisation | OPP | SYR | Syrian National Council |
TAK | armed-group | REB | TUR | Kurdistan Freedom Falcons; Kurdistan Freedom Hawks |
TALIBAN | armed-group | REB | AFG | Taliban; Taleban; Islamic Emirate of Afghanistan; Afghan Taliban | Talib
TAMILS | people | CVL | LKA | Tamils | Tamil
TASIS | armed-group | REB | SDN | Sudan Founding Alliance |
TATARS | people | CVL | | Crimean Tatars; Tatars | Tatar
TATMADAW | military | MIL | MMR | Tatmadaw |
TEMPLARIOS | armed-group | CRM | MEX | Knights Templar Cartel; Knights Templar cartel |
TIBETANS | people | CVL | CHN | Tibetans | Tibetan
TIGERFORCES | military | MIL | SYR | Tiger Forces |
TIGRAYANS | people | CVL | ETH | Tigrayans; Tigreans | Tigrayan; Tigrean
TIJUANACARTEL | armed-group | CRM | MEX | Tijuana Cartel; Tijuana cartel |
TISZA | party | PTY | HUN | Tisza Party |
TLP | armed-group | REB | PAK | Tehreek-e-Labbaik Pakistan; Tehreek-e-Labbaik; TLP |
TMC | party | PTY | IND | Trinamool Congress |
TNI | military | MIL | IDN | Tentara Nasional Indonesia; TNI |
TNLA | armed-group | REB | MMR | Ta'ang National Liberation Army; Ta’ang National Liberation Army; TNLA |
TNSM | armed-group | REB | PAK | Tehreek-e-Nafaz-e-Shariat-e-Mohammadi |
TORIES-GBR | party | PTY | GBR | Conservative Party; Conservatives; Tories | Tory/Tories
TPLF | armed-group | REB | ETH | Tigray People's Liberation Front; Tigray People’s Liberation Front; TPLF; Tigray Defence Forces |
TRANSNISTRIA | government | GOV | MDA | Transnistria; Transdniestria; Trans-Dniester | Transnistrian
TRENDEARAGUA | armed-group | CRM | VEN | Tren de Aragua |
TRT-THA | party | PTY | THA | Thai Rak Thai |
TTP | armed-group | REB | PAK | Tehrik-e-Taliban Pakistan; Pakistani Taliban; Tehreek-e-Taliban Pakistan; Tehrik-i-Taliban Pakistan; TTP |
TUAREGS | people | CVL | | Tuaregs; Touaregs | Tuareg; Touareg
TURKISHCYPRIOTS | people | CVL | CYP | Turkish Cypriots; Northern Cyprus; TRNC | Turkish Cypriot
TUTSIS | people | CVL | | Tutsis; Tutsi; Banyamulenge |
TWIRWANEHO | armed-group | REB | COD | Twirwaneho |
UCPMB | armed-group | REB | MKD | UCPMB; Liberation Army of Presevo |
UDA | armed-group | REB | GBR | Ulster Defence Association; UDA |
UFDD | armed-group | REB | TCD | Union of Forces for Democracy and Development; UFDD |
UFDR | armed-group | REB | CAF | Union of Democratic Forces for Unity; UFDR |
UFR-TCD | armed-group | REB | TCD | Union of Resistance Forces |
UIC | armed-group | REB | SOM | Islamic Courts Union; Union of Islamic Courts |
UKIP | party | PTY | GBR | UKIP; Ukip |
ULFA | armed-group | REB | IND | United Liberation Front of Assam; United Liberation Front of Asom; ULFA |
UML | party | PTY | NPL | CPN-UML |
UMMA-SDN | party | PTY | SDN | National Umma Party; Umma Party |
UMNO | party | PTY | MYS | UMNO; United Malays National Organisation |
UNITA | armed-group | REB | AGO | UNITA; Unita |
UNITEDRUSSIA | party | GOV | RUS | United Russia |
UNLF | armed-group | REB | IND | United National Liberation Front; UNLF |
UNM-GEO | party | OPP | GEO | United National Movement |
UNP-LKA | party | PTY | LKA | United National Party |
UPC-CAF | armed-group | REB | CAF | Union for Peace in the Central African Republic; Union for Peace in Central Africa |
UPC-COD | armed-group | REB | COD | Union of Congolese Patriots |
UPDF | military | MIL | UGA | Uganda People's Defence Force; Uganda People’s Defence Force; UPDF |
URPC-LBY | organisation | OPP | LBY | Libyan Muslim Brotherhood; Justice and Construction Party |
USDP | party | PTY | MMR | Union Solidarity and Development Party; USDP |
UTJ | party | PTY | ISR | United Torah Judaism |
UUP | party | PTY | GBR | Democratic Unionist Party; DUP |
UVF | armed-group | REB | GBR | Ulster Volunteer Force; UVF |
UWSA | armed-group | REB | MMR | United Wa State Army; UWSA |
UYGHURS | people | CVL | CHN | Uyghurs; Uighurs | Uyghur; Uighur
VDP-BFA | armed-group | MIL | BFA | Volunteers for the Defense of the Homeland; Volunteers for the Defence of the Homeland |
VENTE | party | OPP | VEN | Vente Venezuela |
VEVAK | organisation | SPY | IRN | VEVAK; MOIS |
VIVANSANM | armed-group | CRM | HTI | Viv Ansanm |
VMRO | party | PTY | MKD | VMRO-DPMNE |
VOSTOKBATTALION | armed-group | REB | UKR | Vostok Battalion |
VP-VEN | party | OPP | VEN | Voluntad Popular |
VV | party | PTY | XKX | Vetevendosje; Vetëvendosje |
WAGNER | armed-group | MIL | RUS | Wagner Group; Wagner; Wagner PMC; Africa Corps |
WHITEARMY | armed-group | REB | SSD | White Army; Nuer White Army |
WHITEHELMETS | organisation | NGO | SYR | White Helmets; Syria Civil Defence; Syrian Civil Defense; Syria Civil Defense |
WORKERSPARTY-PRK | party | GOV | PRK | Workers' Party of Korea; Workers’ Party of Korea; Korean Workers' Party |
WPLO | armed-group | REB | UGA | West Nile Bank Front |
YABLOKO | party | PTY | RUS | Yabloko |
YAP-AZE | party | GOV | AZE | New Azerbaijan Party |
YAZIDIS | people | CVL | IRQ | Yazidis; Yezidis | Yazidi; Yezidi
YBS | armed-group | REB | IRQ | Sinjar Resistance Units; YBS |
YDG-H | armed-group | REB | TUR | YDG-H; YPS; Civil Protection Units |
YELLOWSHIRTS | organisation | OPP | THA | Yellow Shirts; People's Alliance for Democracy |
YESHATID | party | PTY | ISR | Yesh Atid |
YISRAELBEITEINU | party | PTY | ISR | Yisrael Beiteinu |
YORUBA | people | CVL | NGA | Yoruba |
YPG | armed-group | REB | SYR | People's Protection Units; People’s Protection Units; YPG; YPJ; Women's Protection Units |
ZAGHAWA | people | CVL | SDN | Zaghawa |
ZAINABIYOUN | armed-group | REB | SYR | Zainabiyoun Brigade; Liwa Zainebiyoun |
ZANUPF | party | GOV | ZWE | Zanu-PF; ZANU-PF |
ZETAS | armed-group | CRM | MEX | Los Zetas; Zetas |
ZINTAN | armed-group | REB | LBY | Zintan brigades |
`
