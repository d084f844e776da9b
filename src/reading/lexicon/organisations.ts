/**
 * International organisations, aid organisations, courts and companies that news about conflicts names; from general knowledge.
 * KEY | sector | country where it is one state's | names, the fullest usual one first
 */
export const ORGANISATIONS = `
ADB | IGO | | Asian Development Bank; ADB
AFDB | IGO | | African Development Bank
AIRBUS | BUS | | Airbus
AIRWARS | NGO | | Airwars
AJC | NGO | | American Jewish Committee
AMNESTY | NGO | | Amnesty International; Amnesty
APEC | IGO | | Asia-Pacific Economic Cooperation; APEC
ARABLEAGUE | IGO | | Arab League; League of Arab States
ARAMCO | BUS | SAU | Aramco; Saudi Aramco
ASEAN | IGO | | Association of Southeast Asian Nations; Association of South East Asian Nations; ASEAN; Asean
ATLANTICCOUNCIL | NGO | USA | Atlantic Council
AU | IGO | | African Union; AU; African Union Commission
AUCHR | JUD | | African Court on Human and Peoples' Rights; African Court on Human and Peoples’ Rights
BELLINGCAT | NGO | | Bellingcat
BOEING | BUS | USA | Boeing
BP | BUS | GBR | BP; British Petroleum
BRICS | IGO | | BRICS
BROOKINGS | NGO | USA | Brookings Institution; Brookings
CARE | NGO | | CARE International
CARICOM | IGO | | Caribbean Community; Caricom; CARICOM
CARNEGIE | NGO | | Carnegie Endowment for International Peace; Carnegie Endowment
CARTERCENTER | NGO | USA | Carter Center
CEMAC | IGO | | Economic and Monetary Community of Central Africa
CHATHAMHOUSE | NGO | GBR | Chatham House; Royal Institute of International Affairs
CHEVRON | BUS | USA | Chevron
CIS | IGO | | Commonwealth of Independent States; CIS
COALITION-ISIS | MIL | | Global Coalition against Daesh; Global Coalition; Global Coalition to Counter ISIL; Combined Joint Task Force; Operation Inherent Resolve; US-led coalition; U.S.-led coalition; international coalition; anti-ISIS coalition; American-led coalition; American-led alliance
COALITION-YEM | MIL | SAU | Saudi-led coalition; Arab coalition; Saudi-led military coalition
COE | IGO | | Council of Europe; PACE; Parliamentary Assembly of the Council of Europe
COMMONWEALTH | IGO | | Commonwealth of Nations
CPJ | NGO | | Committee to Protect Journalists; CPJ
CRISISGROUP | NGO | | International Crisis Group; Crisis Group; ICG
CSIS | NGO | USA | Center for Strategic and International Studies; CSIS
CSTO | IGO | | Collective Security Treaty Organization; Collective Security Treaty Organisation; CSTO
EAC | IGO | | East African Community; EAC
EBRD | IGO | | European Bank for Reconstruction and Development; EBRD
ECB | IGO | | European Central Bank; ECB
ECHR | JUD | | European Court of Human Rights; ECHR
ECJ | JUD | | European Court of Justice; Court of Justice of the European Union; ECJ
ECOWAS | IGO | | Economic Community of West African States; ECOWAS; Ecowas; ECOMOG
EITI | NGO | | Extractive Industries Transparency Initiative
ENI | BUS | ITA | Eni
EU | IGO | | European Union; EU; E.U.; European Commission; European Council; European Parliament; EEAS; European External Action Service; European Community; Council of the European Union; EC
EURASIANUNION | IGO | | Eurasian Economic Union
EUROPOL | IGO | | Europol
EXXON | BUS | USA | ExxonMobil; Exxon Mobil; Exxon
FACEBOOK | BUS | USA | Facebook
FAO | IGO | | Food and Agriculture Organization; Food and Agriculture Organisation; FAO
FATF | IGO | | Financial Action Task Force; FATF
FREEDOMHOUSE | NGO | USA | Freedom House
FRONTEX | IGO | | Frontex
G20 | IGO | | G20; G-20; Group of 20
G7 | IGO | | G7; G-7; Group of Seven; G8; G-8; Group of Eight
G77 | IGO | | Group of 77; G77
GAZPROM | BUS | RUS | Gazprom
GCC | IGO | | Gulf Cooperation Council; GCC
GLOBALWITNESS | NGO | | Global Witness
GOOGLE | BUS | USA | Google
GREENPEACE | NGO | | Greenpeace
HALOTRUST | NGO | | Halo Trust; HALO Trust
HRW | NGO | | Human Rights Watch; HRW
HUAWEI | BUS | CHN | Huawei
IADB | IGO | | Inter-American Development Bank
IAEA | IGO | | International Atomic Energy Agency; IAEA; I.A.E.A.
ICAO | IGO | | International Civil Aviation Organization; ICAO
ICC | JUD | | International Criminal Court; ICC
ICJ | JUD | | International Court of Justice; ICJ; World Court
ICRC | NGO | | International Committee of the Red Cross; ICRC; Red Cross; Red Crescent; International Federation of Red Cross and Red Crescent Societies; IFRC
ICTR | JUD | | International Criminal Tribunal for Rwanda; ICTR
ICTY | JUD | | International Criminal Tribunal for the former Yugoslavia; ICTY
IDB | IGO | | Islamic Development Bank
IEA | IGO | | International Energy Agency; IEA
IGAD | IGO | | Intergovernmental Authority on Development; IGAD
IISS | NGO | GBR | International Institute for Strategic Studies; IISS
ILO | IGO | | International Labour Organization; International Labor Organization; ILO
IMF | IGO | | International Monetary Fund; IMF; I.M.F.
IMO | IGO | | International Maritime Organization
INTERPOL | IGO | | Interpol; INTERPOL
IOC | NGO | | International Olympic Committee; IOC
IOM | IGO | | International Organization for Migration; International Organisation for Migration; IOM
IRC | NGO | | International Rescue Committee; IRC
ISAF | MIL | | International Security Assistance Force; ISAF; Resolute Support
ISW | NGO | USA | Institute for the Study of War
KFOR | MIL | | KFOR; Kosovo Force
LOCKHEED | BUS | USA | Lockheed Martin
LUKOIL | BUS | RUS | Lukoil
MERCOSUR | IGO | | Mercosur
MERCYCORPS | NGO | | Mercy Corps
MINUSCA | IGO | | MINUSCA
MINUSMA | IGO | | MINUSMA
MONUSCO | IGO | | MONUSCO; Monusco; MONUC
MSF | NGO | | Médecins Sans Frontières; Medecins Sans Frontieres; Doctors Without Borders; Doctors without Borders; MSF
NAM | IGO | | Non-Aligned Movement
NATO | IGO | | NATO; Nato; N.A.T.O.; North Atlantic Treaty Organization; North Atlantic Treaty Organisation; Atlantic Alliance; North Atlantic Council
NDI | NGO | USA | National Democratic Institute
NORWEGIANREFUGEE | NGO | | Norwegian Refugee Council; NRC
OAS | IGO | | Organization of American States; Organisation of American States; OAS
OAU | IGO | | Organization of African Unity; Organisation of African Unity
OECD | IGO | | Organisation for Economic Co-operation and Development; Organization for Economic Cooperation and Development; OECD
OIC | IGO | | Organisation of Islamic Cooperation; Organization of Islamic Cooperation; Organization of the Islamic Conference; OIC
OPCW | IGO | | Organisation for the Prohibition of Chemical Weapons; Organization for the Prohibition of Chemical Weapons; OPCW
OPEC | IGO | | OPEC; Opec; Organization of the Petroleum Exporting Countries; OPEC+
OSCE | IGO | | Organization for Security and Co-operation in Europe; Organisation for Security and Co-operation in Europe; Organization for Security and Cooperation in Europe; OSCE; ODIHR
OXFAM | NGO | | Oxfam
PIF | IGO | | Pacific Islands Forum
QUARTET | IGO | | Middle East Quartet; Quartet
RAND | NGO | USA | RAND Corporation; Rand Corporation; RAND
RED-SYR | NGO | SYR | Syrian Arab Red Crescent
ROSATOM | BUS | RUS | Rosatom
ROSNEFT | BUS | RUS | Rosneft
RSF-NGO | NGO | | Reporters Without Borders; Reporters without Borders
RUSI | NGO | GBR | Royal United Services Institute; RUSI
SAARC | IGO | | South Asian Association for Regional Cooperation; SAARC
SADC | IGO | | Southern African Development Community; SADC
SAVECHILDREN | NGO | | Save the Children
SCO | IGO | | Shanghai Cooperation Organization; Shanghai Cooperation Organisation; SCO
SHELL | BUS | | Royal Dutch Shell; Shell
SIPRI | NGO | SWE | Stockholm International Peace Research Institute; SIPRI
SOHR | NGO | SYR | Syrian Observatory for Human Rights; Syrian Observatory; SOHR
TOTAL | BUS | FRA | TotalEnergies; Total SA
TRANSPARENCY | NGO | | Transparency International
TWITTER | BUS | USA | Twitter
UN | IGO | | United Nations; UN; U.N.; UNO; UN General Assembly; U.N. General Assembly; United Nations General Assembly; General Assembly; Turtle Bay
UNSC | IGO | | UN Security Council; U.N. Security Council; United Nations Security Council; Security Council; UNSC
UNAMA | IGO | | UNAMA; United Nations Assistance Mission in Afghanistan
UNAMI | IGO | | UNAMI; United Nations Assistance Mission for Iraq
UNAMID | IGO | | UNAMID
UNASUR | IGO | | UNASUR; Unasur
UNCTAD | IGO | | UNCTAD
UNDP | IGO | | United Nations Development Programme; UN Development Programme; UNDP
UNEP | IGO | | United Nations Environment Programme; UNEP
UNESCO | IGO | | UNESCO; Unesco
UNFPA | IGO | | United Nations Population Fund; UNFPA
UNHCR | IGO | | UNHCR; United Nations High Commissioner for Refugees; UN High Commissioner for Refugees; UN refugee agency; U.N. refugee agency; United Nations refugee agency; UN Refugee Agency
UNHRC | IGO | | UN Human Rights Council; U.N. Human Rights Council; United Nations Human Rights Council; OHCHR; UN human rights office; U.N. human rights office; Office of the High Commissioner for Human Rights
UNICEF | IGO | | UNICEF; Unicef; United Nations Children's Fund; United Nations Children’s Fund
UNIFIL | IGO | | UNIFIL; Unifil
UNMIS | IGO | | UNMISS; UNMIS
UNMOVIC | IGO | | UNMOVIC
UNOCHA | IGO | | OCHA; UN Office for the Coordination of Humanitarian Affairs; U.N. Office for the Coordination of Humanitarian Affairs; UNOCHA
UNODC | IGO | | UNODC; United Nations Office on Drugs and Crime
UNRWA | IGO | | UNRWA; United Nations Relief and Works Agency
UNSMIL | IGO | | UNSMIL
USAID | GOV | USA | USAID; US Agency for International Development
VENICECOMMISSION | IGO | | Venice Commission
VISEGRAD | IGO | | Visegrad Group
WFP | IGO | | World Food Programme; World Food Program; WFP
WHO | IGO | | World Health Organization; World Health Organisation; WHO
WIKILEAKS | NGO | | WikiLeaks; Wikileaks
WORLDBANK | IGO | | World Bank
WORLDVISION | NGO | | World Vision
WTO | IGO | | World Trade Organization; World Trade Organisation; WTO
WWF | NGO | | World Wildlife Fund; WWF
YUKOS | BUS | RUS | Yukos
`
