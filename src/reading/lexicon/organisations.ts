/**
 * International organisations, aid organisations, courts and companies that news about conflicts names; from general knowledge.
 * KEY | sector | country where it is one state's | names, the fullest usual one first
 */
export const ORGANISATIONS = `
AAPP | NGO | MMR | Assistance Association for Political Prisoners; AAPP
ACLED | NGO | | Armed Conflict Location and Event Data Project; Armed Conflict Location & Event Data; ACLED
ACTIONAID | NGO | | ActionAid
ACTIONHUNGER | NGO | | Action Against Hunger
ADALAH | NGO | ISR | Adalah
ADB | IGO | | Asian Development Bank; ADB
AES | IGO | | Alliance of Sahel States; Confederation of Sahel States
AFDB | IGO | | African Development Bank
AIIB | IGO | | Asian Infrastructure Investment Bank; AIIB
AIRBUS | BUS | | Airbus
AIRWARS | NGO | | Airwars
AJC | NGO | | American Jewish Committee
ALBA | IGO | | Bolivarian Alliance for the Americas; Bolivarian Alternative for the Americas
ALHAQ | NGO | PSE | Al-Haq
ALMEZAN | NGO | PSE | Al Mezan Center for Human Rights; Al Mezan
AMIS | IGO | | African Union Mission in Sudan
AMNESTY | NGO | | Amnesty International; Amnesty
AMU | IGO | | Arab Maghreb Union
APEC | IGO | | Asia-Pacific Economic Cooperation; APEC
APPLE | BUS | USA | Apple Inc.
ARABLEAGUE | IGO | | Arab League; League of Arab States
ARAMCO | BUS | SAU | Aramco; Saudi Aramco
ARTICLE19 | NGO | | Article 19
ASEAN | IGO | | Association of Southeast Asian Nations; Association of South East Asian Nations; ASEAN; Asean
ATLANTICCOUNCIL | NGO | USA | Atlantic Council
AU | IGO | | African Union; AU; African Union Commission
AUCHR | IGO | | African Court on Human and Peoples' Rights; African Court on Human and Peoples’ Rights
AUKUS | IGO | | AUKUS
BAE | BUS | GBR | BAE Systems
BARKHANE | MIL | FRA | Operation Barkhane; Barkhane force; Operation Serval
BELLINGCAT | NGO | | Bellingcat
BIMSTEC | IGO | | BIMSTEC
BOE | GOV | GBR | Bank of England
BOEING | BUS | USA | Boeing
BP | BUS | GBR | BP; British Petroleum
BREAKINGSILENCE | NGO | ISR | Breaking the Silence
BRICS | IGO | | BRICS
BROOKINGS | NGO | USA | Brookings Institution; Brookings
BTSELEM | NGO | ISR | B'Tselem; B’Tselem
CAR-NGO | NGO | | Conflict Armament Research
CARE | NGO | | CARE International
CARICOM | IGO | | Caribbean Community; Caricom; CARICOM
CARITAS | NGO | | Caritas
CARNEGIE | NGO | | Carnegie Endowment for International Peace; Carnegie Endowment
CARTERCENTER | NGO | USA | Carter Center
CELAC | IGO | | Community of Latin American and Caribbean States; CELAC
CEMAC | IGO | | Economic and Monetary Community of Central Africa
CHATHAMHOUSE | NGO | GBR | Chatham House; Royal Institute of International Affairs
CHEVRON | BUS | USA | Chevron
CHRISTIANAID | NGO | | Christian Aid
CIS | IGO | | Commonwealth of Independent States; CIS
COALITION-ISIS | MIL | | Global Coalition against Daesh; Global Coalition; Global Coalition to Counter ISIL; Combined Joint Task Force; Operation Inherent Resolve; US-led coalition; U.S.-led coalition; international coalition; anti-ISIS coalition; American-led coalition; American-led alliance
COALITION-YEM | MIL | SAU | Saudi-led coalition; Arab coalition; Saudi-led military coalition
COE | IGO | | Council of Europe; PACE; Parliamentary Assembly of the Council of Europe
COMESA | IGO | | Common Market for Eastern and Southern Africa; COMESA
COMMONWEALTH | IGO | | Commonwealth of Nations; Commonwealth
CONCERN | NGO | IRL | Concern Worldwide
CPJ | NGO | | Committee to Protect Journalists; CPJ
CRISISGROUP | NGO | | International Crisis Group; Crisis Group; ICG
CRS | NGO | USA | Catholic Relief Services
CSIS | NGO | USA | Center for Strategic and International Studies; CSIS
CSTO | IGO | | Collective Security Treaty Organization; Collective Security Treaty Organisation; CSTO
CTBTO | IGO | | Comprehensive Nuclear-Test-Ban Treaty Organization; CTBTO
DRC-NGO | NGO | DNK | Danish Refugee Council
EAC | IGO | | East African Community; EAC
EBRD | IGO | | European Bank for Reconstruction and Development; EBRD
ECB | IGO | | European Central Bank; ECB
ECCAS | IGO | | Economic Community of Central African States; ECCAS
ECCC | JUD | KHM | Extraordinary Chambers in the Courts of Cambodia; Khmer Rouge tribunal
ECHR | IGO | | European Court of Human Rights; ECHR
ECJ | IGO | | European Court of Justice; Court of Justice of the European Union; ECJ
ECOWAS | IGO | | Economic Community of West African States; ECOWAS; Ecowas; ECOMOG
EFTA | IGO | | European Free Trade Association; EFTA
EITI | NGO | | Extractive Industries Transparency Initiative
ENI | BUS | ITA | Eni
EPPO | IGO | | European Public Prosecutor's Office
EU | IGO | | European Union; EU; E.U.; European Commission; European Council; European Parliament; EEAS; European External Action Service; European Community; Council of the European Union; EC
EUFOR | MIL | | EUFOR
EULEX | IGO | | EULEX; EU Rule of Law Mission
EUNAVALFORCE | MIL | | EU Naval Force
EURASIANUNION | IGO | | Eurasian Economic Union
EUROJUST | IGO | | Eurojust
EUROPOL | IGO | | Europol
EXXON | BUS | USA | ExxonMobil; Exxon Mobil; Exxon
FACEBOOK | BUS | USA | Facebook
FAO | IGO | | Food and Agriculture Organization; Food and Agriculture Organisation; FAO
FATF | IGO | | Financial Action Task Force; FATF
FIDH | NGO | | International Federation for Human Rights; FIDH
FIVEEYES | IGO | | Five Eyes
FORTIFYRIGHTS | NGO | | Fortify Rights
FREEDOMHOUSE | NGO | USA | Freedom House
FRONTEX | IGO | | Frontex
G20 | IGO | | G20; G-20; Group of 20
G7 | IGO | | G7; G-7; Group of Seven; G8; G-8; Group of Eight
G77 | IGO | | Group of 77; G77
GAVI | IGO | | Gavi
GAZPROM | BUS | RUS | Gazprom
GCC | IGO | | Gulf Cooperation Council; GCC
GHF | NGO | USA | Gaza Humanitarian Foundation
GLENCORE | BUS | CHE | Glencore
GLOBALFUND | IGO | | Global Fund to Fight AIDS, Tuberculosis and Malaria
GLOBALWITNESS | NGO | | Global Witness
GOOGLE | BUS | USA | Google
GREENPEACE | NGO | | Greenpeace
HALOTRUST | NGO | | Halo Trust; HALO Trust
HANDICAP | NGO | | Handicap International; Humanity & Inclusion
HRW | NGO | | Human Rights Watch; HRW
HUAWEI | BUS | CHN | Huawei
IACHR | IGO | | Inter-American Court of Human Rights
IADB | IGO | | Inter-American Development Bank
IAEA | IGO | | International Atomic Energy Agency; IAEA; I.A.E.A.
ICAN | NGO | | International Campaign to Abolish Nuclear Weapons
ICAO | IGO | | International Civil Aviation Organization; ICAO
ICC | IGO | | International Criminal Court; ICC
ICGLR | IGO | | International Conference on the Great Lakes Region
ICJ | IGO | | International Court of Justice; ICJ; World Court
ICMP | IGO | | International Commission on Missing Persons
ICRC | NGO | | International Committee of the Red Cross; ICRC; Red Cross; Red Crescent; International Federation of Red Cross and Red Crescent Societies; IFRC
ICTR | IGO | | International Criminal Tribunal for Rwanda; ICTR
ICTY | IGO | | International Criminal Tribunal for the former Yugoslavia; ICTY
IDB | IGO | | Islamic Development Bank
IEA | IGO | | International Energy Agency; IEA
IFAD | IGO | | International Fund for Agricultural Development
IGAD | IGO | | Intergovernmental Authority on Development; IGAD
IIIM | IGO | | Independent International Commission of Inquiry on Syria; UN Commission of Inquiry on Syria
IISS | NGO | GBR | International Institute for Strategic Studies; IISS
ILO | IGO | | International Labour Organization; International Labor Organization; ILO
IMC | NGO | | International Medical Corps
IMF | IGO | | International Monetary Fund; IMF; I.M.F.
IMO | IGO | | International Maritime Organization
INTERAMERICANCOMMISSIONONHUMANRIGHTS | IGO | | Inter-American Commission on Human Rights
INTERPOL | IGO | | Interpol; INTERPOL
IOC | NGO | | International Olympic Committee; IOC
IOM | IGO | | International Organization for Migration; International Organisation for Migration; IOM
IPCC | IGO | | Intergovernmental Panel on Climate Change; IPCC
IRAQBODYCOUNT | NGO | | Iraq Body Count
IRC | NGO | | International Rescue Committee; IRC
IRMCT | IGO | | International Residual Mechanism for Criminal Tribunals
ISAF | MIL | | International Security Assistance Force; ISAF; Resolute Support
ISLAMICRELIEF | NGO | | Islamic Relief
ISW | NGO | USA | Institute for the Study of War
ITLOS | IGO | | International Tribunal for the Law of the Sea
ITU | IGO | | International Telecommunication Union
KFOR | MIL | | KFOR; Kosovo Force
KSC | IGO | | Kosovo Specialist Chambers; Kosovo Specialist Prosecutor
LIMAGROUP | IGO | | Lima Group
LOCKHEED | BUS | USA | Lockheed Martin
LUKOIL | BUS | RUS | Lukoil
MDM | NGO | | Médecins du Monde; Doctors of the World
MEMORIAL | NGO | RUS | Memorial Human Rights Center; Memorial Human Rights Centre
MERCOSUR | IGO | | Mercosur
MERCYCORPS | NGO | | Mercy Corps
META-CORP | BUS | USA | Meta Platforms
MFO | IGO | | Multinational Force and Observers
MICROSOFT | BUS | USA | Microsoft
MINURSO | IGO | | MINURSO
MINUSCA | IGO | | MINUSCA
MINUSCAT | IGO | | MINURCAT
MINUSMA | IGO | | MINUSMA
MINUSTAH | IGO | | MINUSTAH
MONUSCO | IGO | | MONUSCO; Monusco; MONUC
MSF | NGO | | Médecins Sans Frontières; Medecins Sans Frontieres; Doctors Without Borders; Doctors without Borders; MSF
MSS-HTI | MIL | HTI | Multinational Security Support Mission; Gang Suppression Force
MWATANA | NGO | YEM | Mwatana; Mwatana for Human Rights
NAM | IGO | | Non-Aligned Movement
NATO | IGO | | NATO; Nato; N.A.T.O.; North Atlantic Treaty Organization; North Atlantic Treaty Organisation; Atlantic Alliance; North Atlantic Council
NDB | IGO | | New Development Bank
NDI | NGO | USA | National Democratic Institute
NORWEGIANREFUGEE | NGO | | Norwegian Refugee Council; NRC
NPAID | NGO | NOR | Norwegian People's Aid; Norwegian People’s Aid
NSO | BUS | ISR | NSO Group
OAS | IGO | | Organization of American States; Organisation of American States; OAS
OAU | IGO | | Organization of African Unity; Organisation of African Unity
OECD | IGO | | Organisation for Economic Co-operation and Development; Organization for Economic Cooperation and Development; OECD
OECS | IGO | | Organisation of Eastern Caribbean States; OECS
OIC | IGO | | Organisation of Islamic Cooperation; Organization of Islamic Cooperation; Organization of the Islamic Conference; OIC
OIF | IGO | | Organisation internationale de la Francophonie; La Francophonie
OPCW | IGO | | Organisation for the Prohibition of Chemical Weapons; Organization for the Prohibition of Chemical Weapons; OPCW
OPEC | IGO | | OPEC; Opec; Organization of the Petroleum Exporting Countries; OPEC+
OPERATIONASPIDES | MIL | | Operation Aspides
OPERATIONATALANTA | MIL | | Operation Atalanta
OPERATIONSOPHIA | MIL | | Operation Sophia
OSCE | IGO | | Organization for Security and Co-operation in Europe; Organisation for Security and Co-operation in Europe; Organization for Security and Cooperation in Europe; OSCE; ODIHR
OTS | IGO | | Organization of Turkic States; Turkic Council
OXFAM | NGO | | Oxfam
PCA | IGO | | Permanent Court of Arbitration
PDVSA | BUS | VEN | PDVSA; Petroleos de Venezuela
PEACENOW | NGO | ISR | Peace Now
PETROBRAS | BUS | BRA | Petrobras
PHR | NGO | | Physicians for Human Rights
PIF | IGO | | Pacific Islands Forum
PLAN | NGO | | Plan International
QUAD | IGO | | Quadrilateral Security Dialogue
QUARTET | IGO | | Middle East Quartet; Quartet
RAND | NGO | USA | RAND Corporation; Rand Corporation; RAND
RAYTHEON | BUS | USA | Raytheon
RED-SYR | NGO | SYR | Syrian Arab Red Crescent
REFUGEESINTL | NGO | | Refugees International
ROSATOM | BUS | RUS | Rosatom
ROSNEFT | BUS | RUS | Rosneft
RSF-NGO | NGO | | Reporters Without Borders; Reporters without Borders
RSIS-NATO | MIL | | SFOR; Stabilisation Force in Bosnia
RUSI | NGO | GBR | Royal United Services Institute; RUSI
SAARC | IGO | | South Asian Association for Regional Cooperation; SAARC
SADC | IGO | | Southern African Development Community; SADC
SADCMISSION | MIL | | SAMIDRC
SADCMISSIONINMOZAMBIQUE | MIL | | SADC Mission in Mozambique
SAMIM | MIL | | SAMIM
SAVECHILDREN | NGO | | Save the Children
SCO | IGO | | Shanghai Cooperation Organization; Shanghai Cooperation Organisation; SCO
SCSL | JUD | SLE | Special Court for Sierra Leone
SEAEYE | NGO | DEU | Sea-Eye
SEAWATCH | NGO | DEU | Sea-Watch
SHELL | BUS | | Royal Dutch Shell; Shell
SICA | IGO | | Central American Integration System
SIPRI | NGO | SWE | Stockholm International Peace Research Institute; SIPRI
SMALLARMS | NGO | CHE | Small Arms Survey
SMM | IGO | UKR | OSCE Special Monitoring Mission; Special Monitoring Mission
SNHR | NGO | SYR | Syrian Network for Human Rights; SNHR
SOHR | NGO | SYR | Syrian Observatory for Human Rights; Syrian Observatory; SOHR
SOSCHILDRENSVILLAGES | NGO | | SOS Children's Villages
SOSMED | NGO | | SOS Mediterranee; SOS Méditerranée
SPACEX | BUS | USA | SpaceX; Starlink
STL | JUD | LBN | Special Tribunal for Lebanon
TEARFUND | NGO | | Tearfund
TESLA | BUS | USA | Tesla
TIKTOK | BUS | CHN | TikTok; ByteDance
TOTAL | BUS | FRA | TotalEnergies; Total SA
TRANSPARENCY | NGO | | Transparency International
TWITTER | BUS | USA | Twitter
UCDP | NGO | SWE | Uppsala Conflict Data Program; Uppsala Conflict Data Programme
UN | IGO | | United Nations; UN; U.N.; UNO; UN General Assembly; U.N. General Assembly; United Nations General Assembly; General Assembly; Turtle Bay
UNAIDS | IGO | | UNAIDS
UNAMA | IGO | | UNAMA; United Nations Assistance Mission in Afghanistan
UNAMI | IGO | | UNAMI; United Nations Assistance Mission for Iraq
UNAMID | IGO | | UNAMID
UNASUR | IGO | | UNASUR; Unasur
UNCTAD | IGO | | UNCTAD
UNDOF | IGO | | UNDOF; UN Disengagement Observer Force
UNDP | IGO | | United Nations Development Programme; UN Development Programme; UNDP
UNEP | IGO | | United Nations Environment Programme; UNEP
UNESCO | IGO | | UNESCO; Unesco
UNFICYP | IGO | | UNFICYP
UNFPA | IGO | | United Nations Population Fund; UNFPA
UNHABITAT | IGO | | UN-Habitat
UNHCR | IGO | | UNHCR; United Nations High Commissioner for Refugees; UN High Commissioner for Refugees; UN refugee agency; U.N. refugee agency; United Nations refugee agency; UN Refugee Agency
UNHRC | IGO | | UN Human Rights Council; U.N. Human Rights Council; United Nations Human Rights Council; OHCHR; UN human rights office; U.N. human rights office; Office of the High Commissioner for Human Rights
UNICEF | IGO | | UNICEF; Unicef; United Nations Children's Fund; United Nations Children’s Fund
UNIDO | IGO | | UNIDO
UNIFIL | IGO | | UNIFIL; Unifil
UNISFA | IGO | | UNISFA
UNITAD | IGO | | UNITAD
UNITAMS | IGO | | UNITAMS
UNMEE | IGO | | UNMEE
UNMHA | IGO | | UNMHA; UN Mission to Support the Hodeidah Agreement
UNMIK | IGO | XKX | UNMIK; United Nations Mission in Kosovo; UN Mission in Kosovo
UNMIL | IGO | | UNMIL
UNMIS | IGO | | UNMISS; UNMIS
UNMOGIP | IGO | | UNMOGIP
UNMOVIC | IGO | | UNMOVIC
UNOCHA | IGO | | OCHA; UN Office for the Coordination of Humanitarian Affairs; U.N. Office for the Coordination of Humanitarian Affairs; UNOCHA
UNOCI | IGO | | UNOCI
UNODC | IGO | | UNODC; United Nations Office on Drugs and Crime
UNOPS | IGO | | UNOPS
UNRWA | IGO | | UNRWA; United Nations Relief and Works Agency
UNSC | IGO | | UN Security Council; U.N. Security Council; United Nations Security Council; Security Council; UNSC
UNSMIL | IGO | | UNSMIL
UNTAET | IGO | | UNTAET
UNTSO | IGO | | UNTSO
UNWOMEN | IGO | | UN Women
USAID | GOV | USA | USAID; US Agency for International Development
VENICECOMMISSION | IGO | | Venice Commission
VISEGRAD | IGO | | Visegrad Group
WATERAID | NGO | | WaterAid
WCK | NGO | USA | World Central Kitchen
WFP | IGO | | World Food Programme; World Food Program; WFP
WHO | IGO | | World Health Organization; World Health Organisation; WHO
WIKILEAKS | NGO | | WikiLeaks; Wikileaks
WIPO | IGO | | World Intellectual Property Organization
WMO | IGO | | World Meteorological Organization; WMO
WOMENCHILD | NGO | | Terre des Hommes
WORLDBANK | IGO | | World Bank
WORLDVISION | NGO | | World Vision
WTO | IGO | | World Trade Organization; World Trade Organisation; WTO
WWF | NGO | | World Wildlife Fund; WWF
YESHDIN | NGO | ISR | Yesh Din
YUKOS | BUS | RUS | Yukos
`
