/**
 * Armed groups, alliances, parties and peoples of the conflicts of this century, written for this project from general knowledge.
 * KEY | type | sector | country where it has one | names, the fullest usual one first | people of it (plural in -s unless after a slash) | adjectives
 * An armed group's country is that of the state it fights in or for where the field codes it so; a group of several countries has none.
 */
export const GROUPS = `
ABUSAYYAF | armed-group | REB | PHL | Abu Sayyaf; Abu Sayyaf Group |
ADF-COD | armed-group | REB | COD | Allied Democratic Forces; ADF |
AFRF | armed-group | MIL | UKR | Azov Regiment; Azov Battalion; Azov Brigade |
AHRARALSHAM | armed-group | REB | SYR | Ahrar al-Sham; Ahrar ash-Sham |
ALAQSA | armed-group | REB | PSE | Al-Aqsa Martyrs Brigades; Al-Aqsa Martyrs' Brigades; Al-Aqsa Martyrs’ Brigades |
ALNUSRA | armed-group | REB | SYR | Nusra Front; al-Nusra Front; Al-Nusra; Jabhat al-Nusra; Jabhat Fateh al-Sham |
ALQAEDA | armed-group | REB | | Al-Qaeda; al-Qaida; Al Qaeda; Al Qaida; al-Qa'ida; al-Qa’ida |
ANSARALSHARIA | armed-group | REB | LBY | Ansar al-Sharia |
ANSARDINE | armed-group | REB | MLI | Ansar Dine; Ansar al-Din |
ANSARULISLAM | armed-group | REB | BFA | Ansarul Islam; Ansaroul Islam |
ANTIBALAKA | armed-group | REB | CAF | Anti-Balaka |
AQAP | armed-group | REB | YEM | al-Qaeda in the Arabian Peninsula; Al-Qaida in the Arabian Peninsula; AQAP; Ansar al-Sharia in Yemen |
AQIM | armed-group | REB | | al-Qaeda in the Islamic Maghreb; Al-Qaida in the Islamic Maghreb; AQIM |
ARAKANARMY | armed-group | REB | MMR | Arakan Army |
ARSA | armed-group | REB | MMR | Arakan Rohingya Salvation Army; ARSA |
AUC | armed-group | REB | COL | United Self-Defense Forces of Colombia |
BADR | armed-group | REB | IRQ | Badr Organization; Badr Organisation; Badr Brigade |
BIFF | armed-group | REB | PHL | Bangsamoro Islamic Freedom Fighters; BIFF |
BLA | armed-group | REB | PAK | Baloch Liberation Army; Balochistan Liberation Army; BLA |
BOKOHARAM | armed-group | REB | NGA | Boko Haram |
CJNG | armed-group | CRM | MEX | Jalisco New Generation Cartel; CJNG |
CODECO | armed-group | REB | COD | CODECO |
CPC-CAF | armed-group | REB | CAF | Coalition of Patriots for Change; CPC |
CPIMAOIST | armed-group | REB | IND | Naxalites; Maoist rebels of India; Communist Party of India (Maoist) | Naxalite
DNR | armed-group | REB | UKR | Donetsk People's Republic; Donetsk People’s Republic; DNR; DPR |
ELN | armed-group | REB | COL | National Liberation Army; ELN |
ETA | armed-group | REB | ESP | ETA; Basque Homeland and Freedom |
FARC | armed-group | REB | COL | Revolutionary Armed Forces of Colombia; FARC; Farc |
FDLR | armed-group | REB | COD | Democratic Forces for the Liberation of Rwanda; FDLR |
FNLC | armed-group | REB | FRA | National Liberation Front of Corsica |
FSA | armed-group | REB | SYR | Free Syrian Army; FSA |
G5SAHEL | organisation | IGO | | G5 Sahel |
GULENISTS | people | OPP | TUR | Gulen movement; Gülen movement; Hizmet | Gulenist; Gülenist
HAMAS | armed-group | REB | PSE | Hamas; Islamic Resistance Movement; Izz ad-Din al-Qassam Brigades; al-Qassam Brigades; Qassam Brigades |
HAQQANI | armed-group | REB | AFG | Haqqani network; Haqqani Network |
HEZBOLLAH | armed-group | REB | LBN | Hezbollah; Hizbollah; Hizbullah; Hizballah; Hezballah |
HIZBULISLAM | armed-group | REB | SOM | Hizbul Islam |
HOUTHIS | armed-group | REB | YEM | Houthis; Ansar Allah; Ansarullah; Houthi movement | Houthi
HTS | armed-group | REB | SYR | Hayat Tahrir al-Sham; HTS; Tahrir al-Sham |
IRA | armed-group | REB | GBR | Irish Republican Army; IRA; Real IRA; Provisional IRA; New IRA |
IRGC | military | MIL | IRN | Islamic Revolutionary Guard Corps; Revolutionary Guard; Revolutionary Guards; IRGC; Quds Force; Qods Force; Iranian Revolutionary Guard |
ISGS | armed-group | REB | | Islamic State in the Greater Sahara; Islamic State in the Sahel; ISGS; Islamic State Sahel Province |
ISIS | armed-group | REB | | Islamic State; ISIS; ISIL; Daesh; Da'esh; Da’esh; Dae’sh; Dae'sh; Daish; IS; I.S.; Isis; Isil; Islamic State in Iraq and Syria; Islamic State of Iraq and Syria; Islamic State in Iraq and the Levant; Islamic State of Iraq and the Levant; Islamic State of Iraq and al-Sham; Islamic State group; Islamic State of Iraq |
ISISK | armed-group | REB | AFG | Islamic State Khorasan; Islamic State-Khorasan; ISIS-K; IS-K; ISKP; Islamic State Khorasan Province |
ISLAMICJIHAD | armed-group | REB | PSE | Islamic Jihad; Palestinian Islamic Jihad; PIJ |
ISWAP | armed-group | REB | NGA | Islamic State West Africa Province; ISWAP; Islamic State in West Africa |
JAISH | armed-group | REB | PAK | Jaish-e-Mohammed; Jaish-e-Mohammad; Jaish-e-Muhammad |
JANJAWEED | armed-group | REB | SDN | Janjaweed; Janjawid |
JEM | armed-group | REB | SDN | Justice and Equality Movement; JEM |
JI | armed-group | REB | IDN | Jemaah Islamiyah; Jemaah Islamiah |
JNIM | armed-group | REB | MLI | Jama'at Nasr al-Islam wal Muslimin; Jama’at Nusrat al-Islam wal-Muslimin; JNIM |
KATAIB | armed-group | REB | IRQ | Kataib Hezbollah; Kata'ib Hezbollah; Kata’ib Hezbollah |
KDP | party | PTY | IRQ | Kurdistan Democratic Party; KDP |
KIA | armed-group | REB | MMR | Kachin Independence Army; KIA; Kachin Independence Organisation |
KLA | armed-group | REB | XKX | Kosovo Liberation Army; KLA |
KNU | armed-group | REB | MMR | Karen National Union; Karen National Liberation Army; KNU |
KRG | government | GOV | IRQ | Kurdistan Regional Government; Kurdish Regional Government; KRG; Erbil; Arbil; Irbil |
LASHKAR | armed-group | REB | PAK | Lashkar-e-Taiba; Lashkar-e-Tayyiba; Lashkar-e-Toiba; LeT |
LASHKARJ | armed-group | REB | PAK | Lashkar-e-Jhangvi |
LNA | armed-group | REB | LBY | Libyan National Army; Libyan Arab Armed Forces; LNA |
LNR | armed-group | REB | UKR | Luhansk People's Republic; Luhansk People’s Republic; Lugansk People's Republic; LNR |
LRA | armed-group | REB | UGA | Lord's Resistance Army; Lord’s Resistance Army; LRA |
LTTE | armed-group | REB | LKA | Tamil Tigers; Liberation Tigers of Tamil Eelam; LTTE |
M23 | armed-group | REB | COD | March 23 Movement; M23 |
MAHDIARMY | armed-group | REB | IRQ | Mahdi Army; Mehdi Army; Saraya al-Salam |
MAIMAI | armed-group | REB | COD | Mai-Mai; Mai Mai; Wazalendo |
MEND | armed-group | REB | NGA | Movement for the Emancipation of the Niger Delta; MEND |
MILF | armed-group | REB | PHL | Moro Islamic Liberation Front; MILF |
MLC | armed-group | REB | COD | Movement for the Liberation of Congo |
MNDAA | armed-group | REB | MMR | Myanmar National Democratic Alliance Army; MNDAA |
MNLA | armed-group | REB | MLI | National Movement for the Liberation of Azawad; MNLA; Azawad Liberation Front |
MNLF | armed-group | REB | PHL | Moro National Liberation Front; MNLF |
MUSLIMBROTHERHOOD | party | OPP | EGY | Muslim Brotherhood |
NDF-MMR | armed-group | REB | MMR | People's Defence Force; People’s Defence Force; People's Defence Forces; National Unity Government |
NDFB | armed-group | REB | IND | National Democratic Front of Bodoland |
NLD-MMR | party | OPP | MMR | National League for Democracy |
NORTHERNALLIANCE | armed-group | REB | AFG | Northern Alliance; National Resistance Front |
NPA | armed-group | REB | PHL | New People's Army; New People’s Army |
OLA | armed-group | REB | ETH | Oromo Liberation Army; Oromo Liberation Front; OLA; OLF |
OGADEN | armed-group | REB | ETH | Ogaden National Liberation Front; ONLF |
PDKI | armed-group | REB | IRN | Democratic Party of Iranian Kurdistan; PDKI; Kurdistan Democratic Party of Iran |
PESHMERGA | military | MIL | IRQ | Peshmerga; peshmerga; Kurdish peshmerga; Pesh Merga |
PFLP | armed-group | REB | PSE | Popular Front for the Liberation of Palestine; PFLP |
PJAK | armed-group | REB | IRN | Kurdistan Free Life Party; Party for a Free Life in Kurdistan; PJAK |
PKK | armed-group | REB | TUR | Kurdistan Workers' Party; Kurdistan Workers’ Party; Kurdistan Workers Party; PKK; Kongra-Gel |
PLO | organisation | GOV | PSE | Palestine Liberation Organization; Palestine Liberation Organisation; PLO |
FATAH | party | GOV | PSE | Fatah |
PMF | armed-group | MIL | IRQ | Popular Mobilization Forces; Popular Mobilisation Forces; Popular Mobilization Units; Hashd al-Shaabi; Hashed al-Shaabi; PMF |
POLISARIO | armed-group | REB | ESH | Polisario Front; Polisario; Frente Polisario |
PUK | party | PTY | IRQ | Patriotic Union of Kurdistan; PUK |
PYD | party | OPP | SYR | Democratic Union Party; PYD |
RENAMO | party | OPP | MOZ | Renamo; RENAMO |
RSF-SDN | armed-group | REB | SDN | Rapid Support Forces; RSF |
RUF | armed-group | REB | SLE | Revolutionary United Front; RUF |
SAF-SDN | military | MIL | SDN | Sudanese Armed Forces; SAF; Sudan Armed Forces |
SDF-SYR | armed-group | REB | SYR | Syrian Democratic Forces; SDF |
SELEKA | armed-group | REB | CAF | Seleka; Séléka |
SHABAAB | armed-group | REB | SOM | al-Shabaab; al Shabaab; al-Shabab; Al Shabab; Shabab; Harakat al-Shabaab |
SHININGPATH | armed-group | REB | PER | Shining Path; Sendero Luminoso |
SINALOA | armed-group | CRM | MEX | Sinaloa cartel; Sinaloa Cartel |
SLA-SDN | armed-group | REB | SDN | Sudan Liberation Movement; Sudan Liberation Army; SLA; SLM |
SNA-SYR | armed-group | REB | SYR | Syrian National Army; SNA |
SNC-SYR | organisation | OPP | SYR | Syrian National Coalition; Syrian National Council; High Negotiations Committee |
SPLAIO | armed-group | REB | SSD | SPLA-IO; SPLM-IO; Sudan People's Liberation Army-in-Opposition |
SPLA | armed-group | MIL | SSD | Sudan People's Liberation Army; Sudan People’s Liberation Army; SPLA |
SPLM | party | PTY | SSD | Sudan People's Liberation Movement; Sudan People’s Liberation Movement; SPLM |
SPLMN | armed-group | REB | SDN | SPLM-N; Sudan People's Liberation Movement-North |
STC-YEM | armed-group | OPP | YEM | Southern Transitional Council; STC |
TAK | armed-group | REB | TUR | Kurdistan Freedom Falcons; Kurdistan Freedom Hawks |
TALIBAN | armed-group | REB | AFG | Taliban; Taleban; Islamic Emirate of Afghanistan; Afghan Taliban | Talib
TPLF | armed-group | REB | ETH | Tigray People's Liberation Front; Tigray People’s Liberation Front; TPLF; Tigray Defence Forces |
TTP | armed-group | REB | PAK | Tehrik-e-Taliban Pakistan; Pakistani Taliban; Tehreek-e-Taliban Pakistan; Tehrik-i-Taliban Pakistan; TTP |
UIC | armed-group | REB | SOM | Islamic Courts Union; Union of Islamic Courts |
ULFA | armed-group | REB | IND | United Liberation Front of Assam; United Liberation Front of Asom; ULFA |
UNITA | armed-group | REB | AGO | UNITA; Unita |
UPC-COD | armed-group | REB | COD | Union of Congolese Patriots |
UWSA | armed-group | REB | MMR | United Wa State Army; UWSA |
WAGNER | armed-group | MIL | RUS | Wagner Group; Wagner; Wagner PMC; Africa Corps |
WHITEHELMETS | organisation | NGO | SYR | White Helmets; Syria Civil Defence; Syrian Civil Defense; Syria Civil Defense |
YPG | armed-group | REB | SYR | People's Protection Units; People’s Protection Units; YPG; YPJ; Women's Protection Units |
TATMADAW | military | MIL | MMR | Tatmadaw |
IDF | military | MIL | ISR | Israel Defense Forces; Israel Defence Forces; Israeli Defense Forces; IDF |
PLA | military | MIL | CHN | People's Liberation Army; People’s Liberation Army; PLA |
FSB | organisation | SPY | RUS | FSB; Federal Security Service |
GRU | organisation | SPY | RUS | GRU |
SVR | organisation | SPY | RUS | SVR |
CIA | organisation | SPY | USA | Central Intelligence Agency; CIA; C.I.A. |
FBI | organisation | COP | USA | Federal Bureau of Investigation; FBI; F.B.I. |
NSA | organisation | SPY | USA | National Security Agency; NSA |
CENTCOM | military | MIL | USA | US Central Command; U.S. Central Command; Centcom; CENTCOM; Central Command |
MOSSAD | organisation | SPY | ISR | Mossad; Shin Bet |
MI6 | organisation | SPY | GBR | MI6; MI5; GCHQ |
MIT-TUR | organisation | SPY | TUR | National Intelligence Organization; National Intelligence Organisation; MİT |
ISI | organisation | SPY | PAK | Inter-Services Intelligence; ISI |
AKP | party | GOV | TUR | Justice and Development Party; AKP; AK Party |
CHP | party | OPP | TUR | Republican People's Party; Republican People’s Party; CHP |
MHP | party | PTY | TUR | Nationalist Movement Party; MHP |
HDP | party | OPP | TUR | Peoples' Democratic Party; Peoples’ Democratic Party; HDP |
BAATH | party | PTY | | Baath Party; Ba'ath Party; Ba’ath Party; Baath |
CPC-CHN | party | GOV | CHN | Chinese Communist Party; Communist Party of China; CCP; CPC |
REPUBLICANS-USA | party | PTY | USA | Republican Party; GOP; Republicans | Republican
DEMOCRATS-USA | party | PTY | USA | Democratic Party; Democrats | Democrat
LABOUR-GBR | party | PTY | GBR | Labour Party; Labour |
TORIES-GBR | party | PTY | GBR | Conservative Party; Conservatives; Tories | Tory/Tories
UNITEDRUSSIA | party | GOV | RUS | United Russia |
LIKUD | party | PTY | ISR | Likud |
BJP | party | PTY | IND | Bharatiya Janata Party; BJP |
CONGRESS-IND | party | PTY | IND | Indian National Congress; Congress Party |
PTI | party | PTY | PAK | Pakistan Tehreek-e-Insaf; PTI |
PPP-PAK | party | PTY | PAK | Pakistan People's Party; Pakistan Peoples Party |
PMLN | party | PTY | PAK | Pakistan Muslim League-Nawaz; PML-N; Pakistan Muslim League |
ANC | party | PTY | ZAF | African National Congress; ANC |
ZANUPF | party | GOV | ZWE | Zanu-PF; ZANU-PF |
MDC-ZWE | party | OPP | ZWE | Movement for Democratic Change; MDC |
CDU | party | PTY | DEU | Christian Democratic Union; CDU; Christian Democrats |
SPD | party | PTY | DEU | Social Democratic Party; SPD |
AFD | party | PTY | DEU | Alternative for Germany; AfD |
FPO | party | PTY | AUT | Freedom Party of Austria; FPÖ; FPO |
RN-FRA | party | PTY | FRA | National Rally; National Front; Front National |
FIDESZ | party | GOV | HUN | Fidesz |
PIS | party | PTY | POL | Law and Justice; PiS |
SYRIZA | party | PTY | GRC | Syriza; SYRIZA |
GEORGIANDREAM | party | GOV | GEO | Georgian Dream |
DASHNAK | party | PTY | ARM | Armenian Revolutionary Federation; Dashnaktsutyun; ARF |
UUP | party | PTY | GBR | Democratic Unionist Party; DUP |
SINNFEIN | party | PTY | IRL | Sinn Fein; Sinn Féin |
AWAMILEAGUE | party | PTY | BGD | Awami League |
BNP-BGD | party | PTY | BGD | Bangladesh Nationalist Party; BNP |
KMT | party | PTY | TWN | Kuomintang; KMT |
DPP | party | PTY | TWN | Democratic Progressive Party; DPP |
KURDS | people | CVL | | Kurds | Kurd | Kurdish
YAZIDIS | people | CVL | IRQ | Yazidis; Yezidis | Yazidi; Yezidi
TUAREGS | people | CVL | | Tuaregs; Touaregs | Tuareg; Touareg
ROHINGYA | people | CVL | MMR | Rohingya; Rohingyas |
UYGHURS | people | CVL | CHN | Uyghurs; Uighurs | Uyghur; Uighur
TIBETANS | people | CVL | CHN | Tibetans | Tibetan
CHECHENS | people | CVL | RUS | Chechens | Chechen
TATARS | people | CVL | | Crimean Tatars; Tatars | Tatar
TAMILS | people | CVL | LKA | Tamils | Tamil
HUTUS | people | CVL | | Hutus; Hutu |
TUTSIS | people | CVL | | Tutsis; Tutsi; Banyamulenge |
HAZARAS | people | CVL | AFG | Hazaras | Hazara
DRUZE | people | CVL | | Druze |
ALAWITES | people | CVL | SYR | Alawites | Alawite
BOSNIANSERBS | people | CVL | BIH | Bosnian Serbs; Republika Srpska | Bosnian Serb
TURKISHCYPRIOTS | people | CVL | CYP | Turkish Cypriots; Northern Cyprus; TRNC | Turkish Cypriot
ABKHAZIA | government | GOV | GEO | Abkhazia | Abkhazian; Abkhaz/Abkhaz
SOUTHOSSETIA | government | GOV | GEO | South Ossetia | South Ossetian
TRANSNISTRIA | government | GOV | MDA | Transnistria; Transdniestria; Trans-Dniester | Transnistrian
KARABAKH | government | GOV | AZE | Nagorno-Karabakh; Nagorno-Karabakh Republic; Artsakh; Karabakh |
CRIMEA | government | GOV | UKR | Crimea | Crimean
CHECHNYA | government | GOV | RUS | Chechnya |
`
