/**
 * Bodies of single states that have a name of their own, from general knowledge. A body that any state may have ("the foreign ministry") is in roles.ts.
 * KEY | sector | country | names, the fullest usual one first
 */
export const INSTITUTIONS = `
ARE-FNC | LEG | ARE | Federal National Council
AUS-DFAT | GOV | AUS | Department of Foreign Affairs and Trade; DFAT
CAN-GAC | GOV | CAN | Global Affairs Canada
CAN-RCMP | COP | CAN | Royal Canadian Mounted Police; RCMP
CHN-MFA | GOV | CHN | State Council; Taiwan Affairs Office
CHN-NPC | LEG | CHN | National People's Congress; National People’s Congress
CHN-PB | GOV | CHN | Politburo
DEU-BND | SPY | DEU | BND; Bundesnachrichtendienst
DEU-BT | LEG | DEU | Bundestag; Bundesrat
EGY-SCAF | MIL | EGY | Supreme Council of the Armed Forces; SCAF
ESP-CORTES | LEG | ESP | Cortes; Guardia Civil
FRA-AN | LEG | FRA | Assemblée Nationale
GBR-FO | GOV | GBR | Foreign Office; Foreign and Commonwealth Office; FCO; FCDO; Home Office
GBR-HC | LEG | GBR | House of Commons; House of Lords; Commons
GBR-MOD | MIL | GBR | Royal Air Force; RAF; Royal Navy; British Army
GBR-YARD | COP | GBR | Scotland Yard; Metropolitan Police; Met Police
IND-LS | LEG | IND | Lok Sabha; Rajya Sabha
IND-MEA | GOV | IND | Ministry of External Affairs; External Affairs Ministry; MEA
IRN-GC | GOV | IRN | Guardian Council; Assembly of Experts; Supreme National Security Council
IRN-MAJLIS | LEG | IRN | Majlis; Majles
IRN-BASIJ | MIL | IRN | Basij
JPN-DIET | LEG | JPN | Diet
LBN-LAF | MIL | LBN | Lebanese Armed Forces
LBY-GNA | GOV | LBY | Government of National Accord; GNA; Government of National Unity
LBY-HOR | LEG | LBY | House of Representatives of Libya
LBY-NTC | GOV | LBY | National Transitional Council; NTC
IRQ-CPA | GOV | IRQ | Coalition Provisional Authority
IRQ-GC | GOV | IRQ | Iraqi Governing Council
MMR-SAC | GOV | MMR | State Administration Council
NER-CNSP | MIL | NER | National Council for the Safeguard of the Homeland; CNSP
NGA-EFCC | COP | NGA | Economic and Financial Crimes Commission; EFCC; INEC
PAK-ISPR | MIL | PAK | Inter-Services Public Relations; ISPR
PHL-AFP | MIL | PHL | Armed Forces of the Philippines
POL-SEJM | LEG | POL | Sejm
RUS-BSF | MIL | RUS | Black Sea Fleet
RUS-FEDCO | LEG | RUS | Federation Council
RUS-SC | GOV | RUS | Security Council of Russia
RUS-IC | JUD | RUS | Investigative Committee
SDN-TMC | MIL | SDN | Transitional Military Council; Sovereign Council; Transitional Sovereignty Council
TUR-AFAD | GOV | TUR | AFAD
TUR-TGNA | LEG | TUR | Grand National Assembly
TUR-TSK | MIL | TUR | Turkish Armed Forces; TSK; Turkish General Staff
TUR-NSC | GOV | TUR | National Security Council of Turkey
UKR-AFU | MIL | UKR | Armed Forces of Ukraine; Ukrainian Armed Forces
UKR-RADA | LEG | UKR | Rada
UKR-SBU | SPY | UKR | SBU; Security Service of Ukraine
USA-CONGRESS | LEG | USA | U.S. Congress; US Congress; Congress; Senate; U.S. Senate; US Senate; House of Representatives; Senate Foreign Relations Committee; Senate Armed Services Committee; House Foreign Affairs Committee
USA-DHS | GOV | USA | Department of Homeland Security; Homeland Security; DHS
USA-DOJ | JUD | USA | Justice Department; Department of Justice; U.S. Justice Department; US Justice Department
USA-DOD | MIL | USA | Defense Department; Department of Defense; U.S. Defense Department; US Department of Defense; Joint Chiefs of Staff; Joint Chiefs
USA-FED | GOV | USA | Federal Reserve
USA-NSC | GOV | USA | National Security Council
USA-STATE | GOV | USA | State Department; U.S. State Department; US State Department; Department of State; US Department of State; U.S. Department of State
USA-TREASURY | GOV | USA | Treasury Department; US Treasury; U.S. Treasury; US Treasury Department; U.S. Treasury Department
USA-USMIL | MIL | USA | Marine Corps; Marines; US Marines; U.S. Marines; Navy SEALs; Delta Force; US Army; U.S. Army; US Navy; U.S. Navy; US Air Force; U.S. Air Force; Africom; AFRICOM; Fifth Fleet
VEN-ANC | LEG | VEN | Constituent Assembly
`
