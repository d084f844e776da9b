/**
 * The states and territories of ISO 3166-1 (its user-assigned XKX for Kosovo), written for this project from general knowledge.
 * alpha-3 alpha-2 | names, the usual one first | adjectives | people (plural in -s unless after a slash) | capital | other words that stand for its government
 * Of a form that several have ("Dominican", "Congolese") the state that stands first is the usual one.
 * Example: "Turkish", "a Turk", "Turks", "Ankara said" and "Bestepe said" are all of TUR.
 */
export const COUNTRIES = `
ABW AW | Aruba | Aruban | Aruban | Oranjestad |
AFG AF | Afghanistan | Afghan | Afghan | Kabul |
AGO AO | Angola | Angolan | Angolan | Luanda |
AIA AI | Anguilla | Anguillan | Anguillan | |
ALA AX | Åland; Aland Islands | | | Mariehamn |
ALB AL | Albania | Albanian | Albanian | Tirana |
AND AD | Andorra | Andorran | Andorran | Andorra la Vella |
ARE AE | United Arab Emirates; UAE; U.A.E.; Emirates | Emirati | Emirati | Abu Dhabi |
ARG AR | Argentina | Argentine; Argentinian; Argentinean | Argentine; Argentinian | Buenos Aires | Casa Rosada
ARM AM | Armenia | Armenian | Armenian | Yerevan; Erevan |
ASM AS | American Samoa | American Samoan | American Samoan | Pago Pago |
ATA AQ | Antarctica | | | |
ATF TF | French Southern Territories | | | |
ATG AG | Antigua and Barbuda; Antigua | Antiguan | Antiguan | |
AUS AU | Australia | Australian; Aussie | Australian; Aussie | Canberra | Kirribilli House
AUT AT | Austria | Austrian | Austrian | Vienna | Ballhausplatz
AZE AZ | Azerbaijan | Azerbaijani; Azeri | Azerbaijani; Azeri | Baku |
BDI BI | Burundi | Burundian | Burundian | Bujumbura; Gitega |
BEL BE | Belgium | Belgian | Belgian | Brussels | Rue de la Loi
BEN BJ | Benin | Beninese | | Porto-Novo; Cotonou |
BES BQ | Bonaire; Caribbean Netherlands | | | Kralendijk |
BFA BF | Burkina Faso; Burkina | Burkinabe; Burkinabé | Burkinabe | Ouagadougou |
BGD BD | Bangladesh | Bangladeshi | Bangladeshi | Dhaka; Dacca |
BGR BG | Bulgaria | Bulgarian | Bulgarian | Sofia |
BHR BH | Bahrain | Bahraini | Bahraini | Manama |
BHS BS | Bahamas; The Bahamas | Bahamian | Bahamian | Nassau |
BIH BA | Bosnia and Herzegovina; Bosnia-Herzegovina; Bosnia | Bosnian | Bosnian; Bosniak | Sarajevo |
BLM BL | Saint-Barthélemy; Saint Barthelemy | | | |
BLR BY | Belarus; Byelorussia | Belarusian; Belarussian; Belorussian | Belarusian; Belarussian | Minsk |
BLZ BZ | Belize | Belizean | Belizean | Belmopan |
BMU BM | Bermuda | Bermudian | Bermudian | |
BOL BO | Bolivia | Bolivian | Bolivian | La Paz; Sucre | Palacio Quemado
BRA BR | Brazil; Brasil | Brazilian | Brazilian | Brasilia; Brasília | Planalto; Itamaraty
BRB BB | Barbados | Barbadian; Bajan | Barbadian | Bridgetown |
BRN BN | Brunei; Brunei Darussalam | Bruneian | Bruneian | Bandar Seri Begawan |
BTN BT | Bhutan | Bhutanese | | Thimphu |
BVT BV | Bouvet Island | | | |
BWA BW | Botswana | Botswanan; Motswana | Motswana/Batswana | Gaborone |
CAF CF | Central African Republic; CAR; C.A.R. | Central African | Central African | Bangui |
CAN CA | Canada | Canadian | Canadian | Ottawa | Parliament Hill
CCK CC | Cocos Islands | | | |
CHE CH | Switzerland; Swiss Confederation | Swiss | | Bern; Berne | Bundeshaus
CHL CL | Chile | Chilean | Chilean | Santiago | La Moneda
CHN CN | China; People's Republic of China; PRC; P.R.C.; mainland China | Chinese; Sino | | Beijing; Peking | Zhongnanhai; Great Hall of the People
CIV CI | Ivory Coast; Cote d'Ivoire; Côte d'Ivoire; Côte d’Ivoire | Ivorian | Ivorian | Yamoussoukro; Abidjan |
CMR CM | Cameroon | Cameroonian | Cameroonian | Yaounde; Yaoundé |
COD CD | Democratic Republic of the Congo; Democratic Republic of Congo; DR Congo; DRC; D.R.C.; Congo-Kinshasa; Zaire; eastern Congo; Congo | Congolese; Zairean; Zairian | | Kinshasa |
COG CG | Republic of the Congo; Republic of Congo; Congo-Brazzaville; Congo Republic; Congo | Congolese | | Brazzaville |
COK CK | Cook Islands | Cook Islands | Cook Islander | Avarua |
COL CO | Colombia | Colombian | Colombian | Bogota; Bogotá | Casa de Narino; Narino Palace; Casa de Nariño
COM KM | Comoros | Comorian; Comoran | Comorian | Moroni |
CPV CV | Cape Verde; Cabo Verde | Cape Verdean | Cape Verdean | Praia |
CRI CR | Costa Rica | Costa Rican | Costa Rican | San Jose; San José |
CUB CU | Cuba | Cuban | Cuban | Havana |
CUW CW | Curaçao; Curacao | Curaçaoan; Curacaoan | Curaçaoan | Willemstad |
CXR CX | Christmas Island | | | |
CYM KY | Cayman Islands; Caymans | Caymanian | Caymanian | |
CYP CY | Cyprus; Republic of Cyprus | Cypriot; Greek Cypriot | Cypriot; Greek Cypriot | Nicosia; Lefkosia |
CZE CZ | Czech Republic; Czechia | Czech | Czech | Prague | Prague Castle
DEU DE | Germany; Federal Republic of Germany | German | German | Berlin; Bonn |
DJI DJ | Djibouti | Djiboutian | Djiboutian | Djibouti City |
DNK DK | Denmark | Danish | Dane | Copenhagen | Christiansborg; Folketing; Folketinget; Marienborg
DOM DO | Dominican Republic | Dominican | Dominican | Santo Domingo |
DMA DM | Dominica; Commonwealth of Dominica | Dominican | Dominican | Roseau |
DZA DZ | Algeria | Algerian | Algerian | Algiers | El Mouradia
ECU EC | Ecuador | Ecuadorian; Ecuadorean | Ecuadorian; Ecuadorean | Quito | Carondelet
EGY EG | Egypt | Egyptian | Egyptian | Cairo | Ittihadiya; Ittihadiya Palace; Heliopolis Palace
ERI ER | Eritrea | Eritrean | Eritrean | Asmara |
ESH EH | Western Sahara; Sahrawi Arab Democratic Republic | Sahrawi; Saharawi | Sahrawi; Saharawi | |
ESP ES | Spain | Spanish | Spaniard | Madrid | Moncloa
EST EE | Estonia | Estonian | Estonian | Tallinn |
ETH ET | Ethiopia | Ethiopian | Ethiopian | Addis Ababa |
FIN FI | Finland | Finnish | Finn | Helsinki |
FJI FJ | Fiji | Fijian | Fijian | Suva |
FLK FK | Falkland Islands; Falklands; Malvinas; Islas Malvinas | | Falkland Islander | Port Stanley |
FRA FR | France | French; Franco | Frenchman/Frenchmen; Frenchwoman/Frenchwomen | Paris | Elysee; Élysée; Elysee Palace; Élysée Palace; Quai d'Orsay; Quai d’Orsay; Matignon
FRO FO | Faroe Islands; Faroes; Faeroe Islands | Faroese | | Torshavn; Tórshavn |
FSM FM | Micronesia; Federated States of Micronesia | Micronesian | Micronesian | Palikir |
GAB GA | Gabon | Gabonese | | Libreville |
GBR GB | United Kingdom; Britain; Great Britain; UK; U.K.; England; Scotland; Wales; Northern Ireland | British; English; Scottish; Welsh; Anglo | Briton; Brit; Englishman/Englishmen; Scot | London | Downing Street; 10 Downing Street; Number 10; No 10; No. 10; Whitehall; Westminster
GEO GE | Georgia | Georgian | Georgian | Tbilisi |
GGY GG | Guernsey | | | Saint Peter Port |
GHA GH | Ghana | Ghanaian | Ghanaian | Accra |
GIB GI | Gibraltar | Gibraltarian | Gibraltarian | |
GIN GN | Guinea; Guinea-Conakry; Republic of Guinea | Guinean | Guinean | Conakry |
GLP GP | Guadeloupe | Guadeloupean | Guadeloupean | |
GMB GM | Gambia; The Gambia | Gambian | Gambian | Banjul |
GNB GW | Guinea-Bissau; Guinea Bissau | Bissau-Guinean | Bissau-Guinean | Bissau |
GNQ GQ | Equatorial Guinea | Equatoguinean; Equatorial Guinean | Equatoguinean | Malabo; Ciudad de la Paz |
GRC GR | Greece; Hellenic Republic | Greek; Hellenic | Greek | Athens | Maximos Mansion; Megaro Maximou
GRD GD | Grenada | Grenadian | Grenadian | |
GRL GL | Greenland | Greenlandic | Greenlander | Nuuk |
GTM GT | Guatemala | Guatemalan | Guatemalan | Guatemala City |
GUF GF | French Guiana | French Guianese | | Cayenne |
GUM GU | Guam | Guamanian | Guamanian | Hagåtña |
GUY GY | Guyana | Guyanese | | Georgetown |
HKG HK | Hong Kong | Hongkonger; Hong Konger | Hongkonger; Hong Konger | |
HMD HM | Heard and McDonald Islands | | | |
HND HN | Honduras | Honduran | Honduran | Tegucigalpa |
HRV HR | Croatia | Croatian; Croat | Croatian; Croat | Zagreb |
HTI HT | Haiti | Haitian | Haitian | Port-au-Prince |
HUN HU | Hungary | Hungarian; Magyar | Hungarian; Magyar | Budapest | Carmelite Monastery; Karmelita
IDN ID | Indonesia | Indonesian | Indonesian | Jakarta; Nusantara | Merdeka Palace; Istana Merdeka
IMN IM | Isle of Man | Manx | Manxman/Manxmen | |
IND IN | India | Indian; Indo | Indian | New Delhi; Delhi | South Block; Raisina Hill; Rashtrapati Bhavan; Lok Kalyan Marg
IOT IO | British Indian Ocean Territory; Chagos Islands; Chagos Archipelago | Chagossian | Chagossian | |
IRL IE | Ireland; Republic of Ireland; Irish Republic | Irish | Irishman/Irishmen | Dublin | Leinster House; Áras an Uachtaráin; Merrion Street; Dáil; Dail
IRN IR | Iran; Islamic Republic of Iran; Islamic Republic; Persia | Iranian; Persian | Iranian | Tehran; Teheran |
IRQ IQ | Iraq; Irak | Iraqi | Iraqi | Baghdad; Bagdad |
ISL IS | Iceland | Icelandic | Icelander | Reykjavik |
ISR IL | Israel; Jewish state | Israeli | Israeli | Jerusalem; Tel Aviv | Knesset
ITA IT | Italy | Italian; Italo | Italian | Rome | Quirinale; Palazzo Chigi; Farnesina
JAM JM | Jamaica | Jamaican | Jamaican | Kingston |
JEY JE | Bailiwick of Jersey | | | Saint Helier; St Helier |
JOR JO | Jordan; Hashemite Kingdom | Jordanian | Jordanian | Amman |
JPN JP | Japan | Japanese | | Tokyo | Kantei; Nagatacho
KAZ KZ | Kazakhstan | Kazakh; Kazakhstani | Kazakh; Kazakhstani | Astana; Nur-Sultan | Akorda
KEN KE | Kenya | Kenyan | Kenyan | Nairobi | State House, Nairobi
KGZ KG | Kyrgyzstan; Kyrgyz Republic | Kyrgyz; Kyrgyzstani | | Bishkek |
KHM KH | Cambodia; Kampuchea | Cambodian; Khmer | Cambodian | Phnom Penh |
KIR KI | Kiribati | I-Kiribati | | Tarawa |
KNA KN | Saint Kitts and Nevis; St. Kitts and Nevis; St Kitts and Nevis | Kittitian | Kittitian | Basseterre |
KOR KR | South Korea; Republic of Korea; S. Korea; ROK; Korea | South Korean | South Korean | Seoul | Blue House; Cheong Wa Dae
KWT KW | Kuwait | Kuwaiti | Kuwaiti | Kuwait City |
LAO LA | Laos | Laotian; Lao | Laotian | Vientiane |
LBN LB | Lebanon | Lebanese | | Beirut | Baabda
LBR LR | Liberia | Liberian | Liberian | Monrovia |
LBY LY | Libya | Libyan | Libyan | Tripoli |
LCA LC | Saint Lucia; St. Lucia; St Lucia | Saint Lucian | Saint Lucian | Castries |
LIE LI | Liechtenstein | Liechtenstein | Liechtensteiner | Vaduz |
LKA LK | Sri Lanka; Ceylon | Sri Lankan | Sri Lankan | Colombo; Sri Jayawardenepura Kotte | Temple Trees
LSO LS | Lesotho | Basotho | Mosotho/Basotho | Maseru |
LTU LT | Lithuania | Lithuanian | Lithuanian | Vilnius |
LUX LU | Luxembourg | Luxembourgish; Luxembourgian | Luxembourger | Luxembourg City |
LVA LV | Latvia | Latvian | Latvian | Riga |
MAC MO | Macau; Macao | Macanese | | |
MAF MF | Collectivity of Saint Martin | | | Marigot |
MAR MA | Morocco | Moroccan | Moroccan | Rabat |
MCO MC | Monaco | Monegasque | Monegasque | |
MDA MD | Moldova; Moldavia | Moldovan; Moldavian | Moldovan | Chisinau; Chișinău; Kishinev |
MDG MG | Madagascar | Malagasy; Madagascan | | Antananarivo |
MDV MV | Maldives | Maldivian | Maldivian | Malé |
MEX MX | Mexico | Mexican | Mexican | Mexico City | Los Pinos; National Palace of Mexico; Palacio Nacional
MHL MH | Marshall Islands | Marshallese | | Majuro |
MKD MK | North Macedonia; Macedonia; FYROM | Macedonian; North Macedonian | Macedonian | Skopje |
MLI ML | Mali | Malian | Malian | Bamako |
MLT MT | Malta | Maltese | | Valletta |
MMR MM | Myanmar; Burma | Burmese; Myanmarese; Myanma | | Naypyidaw; Naypyitaw; Nay Pyi Taw; Rangoon; Yangon |
MNE ME | Montenegro | Montenegrin | Montenegrin | Podgorica |
MNG MN | Mongolia | Mongolian; Mongol | Mongolian; Mongol | Ulaanbaatar; Ulan Bator |
MNP MP | Northern Mariana Islands; Northern Marianas | | | Saipan |
MOZ MZ | Mozambique | Mozambican | Mozambican | Maputo |
MRT MR | Mauritania | Mauritanian | Mauritanian | Nouakchott |
MSR MS | Montserrat | Montserratian | Montserratian | |
MTQ MQ | Martinique | Martinican | Martinican | Fort-de-France |
MUS MU | Mauritius | Mauritian | Mauritian | Port Louis |
MWI MW | Malawi | Malawian | Malawian | Lilongwe |
MYS MY | Malaysia | Malaysian | Malaysian | Kuala Lumpur; Putrajaya |
MYT YT | Mayotte | Mahoran; Mahorais | Mahoran | Mamoudzou |
NAM NA | Namibia | Namibian | Namibian | Windhoek |
NCL NC | New Caledonia | New Caledonian; Kanak | New Caledonian; Kanak | Noumea; Nouméa |
NER NE | Niger | Nigerien | Nigerien | Niamey |
NFK NF | Norfolk Island | | | |
NGA NG | Nigeria | Nigerian | Nigerian | Abuja | Aso Rock
NIC NI | Nicaragua | Nicaraguan | Nicaraguan | Managua |
NIU NU | Niue | Niuean | Niuean | |
NLD NL | Netherlands; The Netherlands; Holland | Dutch | Dutchman/Dutchmen | Amsterdam; The Hague; Hague | Binnenhof; Catshuis
NOR NO | Norway | Norwegian | Norwegian | Oslo | Storting; Stortinget
NPL NP | Nepal | Nepali; Nepalese | Nepali | Kathmandu; Katmandu |
NRU NR | Nauru | Nauruan | Nauruan | Yaren |
NZL NZ | New Zealand; Aotearoa | New Zealand; Kiwi | New Zealander; Kiwi | Wellington |
OMN OM | Oman | Omani | Omani | Muscat |
PAK PK | Pakistan | Pakistani | Pakistani | Islamabad | Rawalpindi
PAN PA | Panama | Panamanian | Panamanian | Panama City |
PCN PN | Pitcairn Islands; Pitcairn | | | |
PER PE | Peru | Peruvian | Peruvian | Lima | Palacio de Pizarro
PHL PH | Philippines; The Philippines | Philippine; Filipino | Filipino; Filipina | Manila | Malacanang; Malacañang; Malacanang Palace; Malacañang Palace
PLW PW | Palau | Palauan | Palauan | Ngerulmud |
PNG PG | Papua New Guinea; PNG | Papua New Guinean; Papua New Guinea | Papua New Guinean | Port Moresby |
POL PL | Poland | Polish | Pole | Warsaw | Belweder
PRI PR | Puerto Rico | Puerto Rican | Puerto Rican | San Juan |
PRK KP | North Korea; N. Korea; DPRK; D.P.R.K.; Democratic People's Republic of Korea; Democratic People’s Republic of Korea | North Korean | North Korean | Pyongyang |
PRT PT | Portugal | Portuguese | | Lisbon | Palácio de Belém; Belem Palace; São Bento Palace
PRY PY | Paraguay | Paraguayan | Paraguayan | Asuncion; Asunción |
PSE PS | Palestine; State of Palestine; Palestinian Authority; Palestinian territories; Palestinian National Authority; Gaza Strip; Gaza; West Bank | Palestinian; Gazan | Palestinian; Gazan | Ramallah | Muqata
PYF PF | French Polynesia; Tahiti | Tahitian; French Polynesian; Polynesian | Tahitian | Papeete |
QAT QA | Qatar | Qatari | Qatari | Doha |
REU RE | Réunion; Reunion Island; La Reunion | Réunionese | | Saint-Denis de la Réunion |
ROU RO | Romania; Rumania | Romanian | Romanian | Bucharest | Cotroceni; Victoria Palace
RUS RU | Russia; Russian Federation; Soviet Union; USSR; U.S.S.R. | Russian; Russo; Soviet | Russian; Muscovite | Moscow | Kremlin; Duma; State Duma; Smolenskaya Square
RWA RW | Rwanda | Rwandan | Rwandan | Kigali |
SAU SA | Saudi Arabia; Kingdom of Saudi Arabia; KSA; Saudi | Saudi; Saudi Arabian | Saudi | Riyadh |
SDN SD | Sudan; Republic of Sudan; Republic of the Sudan | Sudanese | | Khartoum |
SEN SN | Senegal | Senegalese | | Dakar |
SGP SG | Singapore | Singaporean | Singaporean | | Istana
SGS GS | South Georgia; South Sandwich Islands | | | |
SHN SH | Saint Helena; St Helena; St. Helena; Tristan da Cunha | | | Jamestown, Saint Helena |
SJM SJ | Svalbard; Spitsbergen; Jan Mayen | | | Longyearbyen |
SLB SB | Solomon Islands; Solomons | Solomon Islands | Solomon Islander | Honiara |
SLE SL | Sierra Leone | Sierra Leonean; Sierra Leonian | Sierra Leonean | Freetown |
SLV SV | El Salvador | Salvadoran; Salvadorean | Salvadoran; Salvadorean | San Salvador |
SMR SM | San Marino | Sammarinese | | |
SOM SO | Somalia; Somaliland; Puntland | Somali; Somalian | Somali | Mogadishu | Villa Somalia
SPM PM | Saint Pierre and Miquelon; Saint-Pierre-et-Miquelon | | | |
SRB RS | Serbia; Yugoslavia | Serbian; Serb; Yugoslav | Serbian; Serb | Belgrade; Beograd | Andrićev Venac
SSD SS | South Sudan; Republic of South Sudan | South Sudanese | | Juba |
STP ST | Sao Tome and Principe; São Tomé and Príncipe; Sao Tome | Sao Tomean | Sao Tomean | |
SUR SR | Suriname; Surinam | Surinamese | | Paramaribo |
SVK SK | Slovakia; Slovak Republic | Slovak; Slovakian | Slovak | Bratislava |
SVN SI | Slovenia | Slovenian; Slovene | Slovenian; Slovene | Ljubljana |
SWE SE | Sweden | Swedish | Swede | Stockholm | Rosenbad
SWZ SZ | Eswatini; Swaziland | Swazi | Swazi | Mbabane |
SXM SX | Sint Maarten | | | Philipsburg |
SYC SC | Seychelles | Seychellois | | |
SYR SY | Syria; Syrian Arab Republic | Syrian | Syrian | Damascus |
TCA TC | Turks and Caicos Islands; Turks and Caicos | | | Cockburn Town |
TCD TD | Chad; Tchad | Chadian | Chadian | N'Djamena; N’Djamena; Ndjamena |
TGO TG | Togo | Togolese | | Lome; Lomé |
THA TH | Thailand; Siam | Thai | Thai | Bangkok | Government House, Bangkok
TJK TJ | Tajikistan; Tadzhikistan | Tajik; Tajikistani | Tajik | Dushanbe |
TKL TK | Tokelau | Tokelauan | Tokelauan | |
TKM TM | Turkmenistan | Turkmen; Turkmenistani | Turkmen/Turkmens | Ashgabat; Ashkhabad |
TLS TL | East Timor; Timor-Leste; Timor Leste | Timorese; East Timorese | | Dili |
TON TO | Tonga | Tongan | Tongan | Nuku'alofa; Nuku’alofa |
TTO TT | Trinidad and Tobago; Trinidad & Tobago; Trinidad | Trinidadian | Trinidadian | Port of Spain |
TUN TN | Tunisia | Tunisian | Tunisian | Tunis | Carthage Palace
TUR TR | Turkey; Türkiye; Turkiye; Republic of Turkey; Republic of Türkiye | Turkish; Turk; Turco | Turk | Ankara | Bestepe; Beştepe; Çankaya; Cankaya; Dolmabahçe; Sublime Porte
TUV TV | Tuvalu | Tuvaluan | Tuvaluan | Funafuti |
TWN TW | Taiwan; Republic of China; ROC; Chinese Taipei | Taiwanese | | Taipei; Taibei |
TZA TZ | Tanzania; Zanzibar | Tanzanian; Zanzibari | Tanzanian; Zanzibari | Dodoma; Dar es Salaam |
UGA UG | Uganda | Ugandan | Ugandan | Kampala |
UKR UA | Ukraine; The Ukraine | Ukrainian | Ukrainian | Kyiv; Kiev | Bankova; Bankova Street; Mariinskyi Palace; Verkhovna Rada
UMI UM | Wake Island; Midway Atoll | | | |
URY UY | Uruguay | Uruguayan | Uruguayan | Montevideo |
USA US | United States; United States of America; US; U.S.; USA; U.S.A.; America; the States; Uncle Sam | American; US; U.S.; USA | American | Washington; Washington, D.C.; Washington DC; Washington, DC; Washington D.C. | White House; Pentagon; Foggy Bottom; Capitol Hill; Oval Office; Langley
UZB UZ | Uzbekistan | Uzbek; Uzbekistani | Uzbek | Tashkent |
VAT VA | Vatican; Holy See; Vatican City | Vatican; Papal | | Vatican City |
VCT VC | Saint Vincent and the Grenadines; St. Vincent and the Grenadines; St Vincent and the Grenadines | Vincentian | Vincentian | Kingstown |
VEN VE | Venezuela; Bolivarian Republic of Venezuela | Venezuelan | Venezuelan | Caracas | Miraflores; Miraflores Palace
VGB VG | British Virgin Islands; BVI | | | Road Town |
VIR VI | US Virgin Islands; U.S. Virgin Islands; United States Virgin Islands | | | Charlotte Amalie |
VNM VN | Vietnam; Viet Nam; Socialist Republic of Vietnam | Vietnamese | | Hanoi; Ha Noi |
VUT VU | Vanuatu | Vanuatuan; Ni-Vanuatu | | Port Vila |
WLF WF | Wallis and Futuna | | | Mata-Utu |
WSM WS | Samoa; Western Samoa | Samoan | Samoan | Apia |
XKX XK | Kosovo | Kosovar; Kosovan; Kosovo Albanian | Kosovar; Kosovan | Pristina; Prishtina |
YEM YE | Yemen | Yemeni; Yemenite | Yemeni | Sanaa; Sana'a; Sana’a; Aden |
ZAF ZA | South Africa; Republic of South Africa | South African | South African | Pretoria; Cape Town | Union Buildings
ZMB ZM | Zambia | Zambian | Zambian | Lusaka |
ZWE ZW | Zimbabwe; Rhodesia | Zimbabwean | Zimbabwean | Harare |
`

/** States that news calls "the kingdom". */
export const STATES_WITH_A_THRONE = `BEL BHR BTN DNK ESP GBR JOR KHM LSO MAR NLD NOR SAU SWE SWZ THA TON`
