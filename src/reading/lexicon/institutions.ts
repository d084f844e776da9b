/**
 * Bodies of single states that have a name of their own, from general knowledge. A body that any state may have ("the foreign ministry") is in roles.ts.
 * KEY | sector | country | names, the fullest usual one first
 */
export const INSTITUTIONS = `
AFG-UNITYGOV | GOV | AFG | High Peace Council
ARE-FNC | LEG | ARE | Federal National Council
ASSAMRIFLES | MIL | IND | Assam Rifles
AUS-ADF | MIL | AUS | Australian Defence Force
AUS-DFAT | GOV | AUS | Department of Foreign Affairs and Trade; DFAT
BRA-STF | JUD | BRA | Supreme Federal Court; Supremo Tribunal Federal
CAN-CAF | MIL | CAN | Canadian Armed Forces
CAN-GAC | GOV | CAN | Global Affairs Canada
CAN-RCMP | COP | CAN | Royal Canadian Mounted Police; RCMP
CENTRALRESERVEPOLICEFORCE | MIL | IND | Central Reserve Police Force; CRPF
CHN-CMC | MIL | CHN | Central Military Commission
CHN-MFA | GOV | CHN | State Council
CHN-NPC | LEG | CHN | National People's Congress; National People’s Congress
CHN-PB | GOV | CHN | Politburo
CHN-TAO | GOV | CHN | Taiwan Affairs Office
COL-JEP | JUD | COL | Special Jurisdiction for Peace
DEU-BND | SPY | DEU | BND; Bundesnachrichtendienst
DEU-BR | LEG | DEU | Bundesrat
DEU-BT | LEG | DEU | Bundestag
DEU-BVERFG | JUD | DEU | Bundesverfassungsgericht; Federal Constitutional Court of Germany
EGY-SCAF | MIL | EGY | Supreme Council of the Armed Forces; SCAF
ESP-CORTES | LEG | ESP | Cortes
ESP-GC | COP | ESP | Guardia Civil; Civil Guard
FRA-AN | LEG | FRA | Assemblée Nationale
FRA-GN | COP | FRA | Gendarmerie Nationale
GBR-FO | GOV | GBR | Foreign Office; Foreign and Commonwealth Office; FCO; FCDO
GBR-HC | LEG | GBR | House of Commons; Commons
GBR-HL | LEG | GBR | House of Lords
GBR-HOME | GOV | GBR | Home Office
GBR-MOD | MIL | GBR | Royal Air Force; RAF; Royal Navy; British Army
GBR-YARD | COP | GBR | Scotland Yard; Metropolitan Police; Met Police
IMMIGRATIONANDCUSTOMSENFORCEMENT | COP | USA | Immigration and Customs Enforcement
IND-BSF | MIL | IND | Border Security Force
IND-CBI | COP | IND | Central Bureau of Investigation
IND-LS | LEG | IND | Lok Sabha; Rajya Sabha
IND-MEA | GOV | IND | Ministry of External Affairs; External Affairs Ministry; MEA
IRN-AEOI | GOV | IRN | Atomic Energy Organization of Iran; AEOI
IRN-AOE | LEG | IRN | Assembly of Experts
IRN-BASIJ | MIL | IRN | Basij
IRN-GC | GOV | IRN | Guardian Council
IRN-MAJLIS | LEG | IRN | Majlis; Majles
IRN-SNSC | GOV | IRN | Supreme National Security Council
IRQ-COR | LEG | IRQ | Council of Representatives of Iraq
IRQ-CPA | GOV | IRQ | Coalition Provisional Authority
IRQ-GC | GOV | IRQ | Iraqi Governing Council
ISR-COGAT | GOV | ISR | COGAT
JPN-DIET | LEG | JPN | Diet
KEN-IEBC | GOV | KEN | Independent Electoral and Boundaries Commission; IEBC
KOR-NIS | SPY | KOR | National Intelligence Service
LBN-ISF | COP | LBN | Internal Security Forces
LBN-LAF | MIL | LBN | Lebanese Armed Forces
LBY-GNA | GOV | LBY | Government of National Accord; GNA
LBY-GNU | GOV | LBY | Government of National Unity
LBY-HOR | LEG | LBY | House of Representatives of Libya
LBY-NTC | GOV | LBY | National Transitional Council; NTC
MEX-SEDENA | MIL | MEX | Sedena
MMR-SAC | GOV | MMR | State Administration Council
MOSSOSDESQUADRA | COP | ESP | Mossos d'Esquadra; Mossos
NATIONALINVESTIGATIONAGENCY | COP | IND | National Investigation Agency
NER-CNSP | MIL | NER | National Council for the Safeguard of the Homeland; CNSP
NGA-EFCC | COP | NGA | Economic and Financial Crimes Commission; EFCC
NGA-INEC | GOV | NGA | Independent National Electoral Commission; INEC
PAK-ISPR | MIL | PAK | Inter-Services Public Relations; ISPR
PAK-NAB | COP | PAK | National Accountability Bureau
PEOPLESLIBERATIONARMYNAVY | MIL | CHN | People's Liberation Army Navy
PHL-AFP | MIL | PHL | Armed Forces of the Philippines
PHL-PNP | COP | PHL | Philippine National Police
POL-SEJM | LEG | POL | Sejm
PSE-PLC | LEG | PSE | Palestinian Legislative Council
RASHTRIYARIFLES | MIL | IND | Rashtriya Rifles
ROYALAUSTRALIANNAVY | MIL | AUS | Royal Australian Navy
RUS-BSF | MIL | RUS | Black Sea Fleet
RUS-CEC | GOV | RUS | Roskomnadzor
RUS-FEDCO | LEG | RUS | Federation Council
RUS-IC | JUD | RUS | Investigative Committee
RUS-SC | GOV | RUS | Security Council of Russia
SAU-SHURA | LEG | SAU | Shura Council of Saudi Arabia
SDN-SC | GOV | SDN | Sovereign Council; Transitional Sovereignty Council
SDN-TMC | MIL | SDN | Transitional Military Council
SYR-PC | LEG | SYR | People's Council of Syria
TUR-AFAD | GOV | TUR | AFAD
TUR-HSK | JUD | TUR | Diyanet
TUR-NSC | GOV | TUR | National Security Council of Turkey
TUR-TGNA | LEG | TUR | Grand National Assembly
TUR-TSK | MIL | TUR | Turkish Armed Forces; TSK; Turkish General Staff
UKR-AFU | MIL | UKR | Armed Forces of Ukraine; Ukrainian Armed Forces
UKR-HUR | SPY | UKR | HUR; Main Intelligence Directorate
UKR-NABU | COP | UKR | NABU; National Anti-Corruption Bureau of Ukraine
UKR-RADA | LEG | UKR | Rada
UKR-SBU | SPY | UKR | SBU; Security Service of Ukraine
USA-CBP | COP | USA | Customs and Border Protection; Border Patrol
USA-CONGRESS | LEG | USA | U.S. Congress; US Congress; Congress; Senate; U.S. Senate; US Senate; House of Representatives; Senate Foreign Relations Committee; Senate Armed Services Committee; House Foreign Affairs Committee
USA-DEA | COP | USA | Drug Enforcement Administration; DEA
USA-DHS | GOV | USA | Department of Homeland Security; Homeland Security; DHS
USA-DIA | SPY | USA | Defense Intelligence Agency
USA-DOD | MIL | USA | Defense Department; Department of Defense; U.S. Defense Department; US Department of Defense; Joint Chiefs of Staff; Joint Chiefs
USA-DOJ | JUD | USA | Justice Department; Department of Justice; U.S. Justice Department; US Justice Department
USA-FED | GOV | USA | Federal Reserve
USA-NATGUARD | MIL | USA | National Guard
USA-NSC | GOV | USA | National Security Council
USA-OFAC | GOV | USA | OFAC; Office of Foreign Assets Control
USA-SCOTUS | JUD | USA | U.S. Supreme Court; US Supreme Court
USA-STATE | GOV | USA | State Department; U.S. State Department; US State Department; Department of State; US Department of State; U.S. Department of State
USA-TREASURY | GOV | USA | Treasury Department; US Treasury; U.S. Treasury; US Treasury Department; U.S. Treasury Department
USA-USMIL | MIL | USA | Marine Corps; Marines; US Marines; U.S. Marines; Navy SEALs; Delta Force; US Army; U.S. Army; US Navy; U.S. Navy; US Air Force; U.S. Air Force; Africom; AFRICOM; Fifth Fleet
VEN-ANC | LEG | VEN | Constituent Assembly
ZWE-ZEC | GOV | ZWE | Zimbabwe Electoral Commission
`
