/**
 * What an event was about, PLOVER's contexts: context | CAMEO codes that carry it | words of the event's clause that tell it (lemmas; two words are joined
 * by `_`). The names and codes up to the blank line are those of the table from CAMEO to PLOVER (Open Event Data Alliance 2021, CC BY-SA 4.0; a code
 * stands for its finer ones too); those below it are the manual's contexts that no code carries. Where words tell too little, a context is left out.
 */
export const CONTEXTS = `
asylum                 | 075 | asylum refugee resettlement asylum_seeker
cbrn                   | 1385 204 | chemical nuclear nuke uranium enrichment sarin chlorine anthrax plutonium warhead nerve_gas nerve_agent poison_gas radiation iaea
corruption             | 091 1121 | bribe bribery corruption corrupt embezzle embezzlement graft kickback launder laundering
crime                  | 091 1121 | cartel drug gang heroin cocaine mafia murder rapist robbery smuggle smuggler smuggling theft traffic trafficker trafficking
democracy              | 0811 0812 082 | democracy democratic pro-democracy
diplomatic             | 030 031 032 036 037 038 039 045 046 050 051 053 054 057 086 106 107 108 114 125 126 127 129 134 135 136 139 161 163 164 165 166 | ambassador consul consulate diplomat diplomatic embassy envoy mediation mediator negotiation negotiator summit treaty
economic               | 0311 0331 0354 061 071 085 1011 1031 1054 1211 1221 1244 1312 1621 | bank budget currency debt economic economy export finance fund import natural_gas investment loan market oil pipeline price subsidy tariff tax trade
executive              | 0342 0832 1041 1042 1231 1232 132 172 | cabinet decree executive_order prime_minister
human_rights           | 092 1122 1321 | atrocity genocide human_right human_rights persecution torture war_crime
human_security         | 162 1663 171 | displaced displacement famine hunger
humanitarian           | 0333 073 0863 1033 1223 1623 | aid_convoy aid_worker blanket humanitarian relief relief_agency
intelligence           | 0314 064 1014 1214 | espionage intelligence spy spying surveillance wiretap
legal                  | 0313 063 081 084 1013 1051 1052 1053 1125 115 116 1213 1243 128 173 174 196 | appeal attorney charge convict conviction court custody extradite extradition indict judge jury law lawsuit lawyer prosecutor sentence sue supreme_court trial tribunal verdict warrant
military               | 0312 0332 0356 062 072 087 093 1012 1032 1056 1123 1212 1222 1246 138 152 154 1622 1661 175 190 191 192 193 194 195 200 | airstrike army artillery battalion brigade defence_ministry fighter_jet jet marine military missile navy rocket soldier tank troop warplane warship
peacekeeping           | 0334 074 0861 1034 1224 | blue_helmet monitor observer peacekeeper peacekeeping
political_institutions | 034 083 104 123 | constitution constitutional coup impeach impeachment regime_change succession
pro_autocracy          | 1322 1323 1324 137 1722 1723 1724 175 | censor censorship crackdown curfew dissident martial_law state_of_emergency
religion_ethnicity     | 201 202 203 | bishop catholic cathedral christian christians church cleric ethnic hindu imam islamic jew jewish mosque muslim pilgrim priest rabbi religious sectarian shia shiite shrine sunni synagogue temple tribal
rights_freedoms        | 0343 0351 0833 1043 1233 1721 | censor equality freedom free_speech journalist newspaper press_freedom right_to

cyber                  | | cyber cyber-attack cyberattack hack hacker hacking malware ransomware
election               | | ballot candidate elect election electoral poll polling_station referendum runoff vote voter voting
environment            | | climate deforestation drought emission flood forest pollution spill wildfire
health                 | | cholera clinic coronavirus covid covid-19 disease doctor ebola epidemic hospital lockdown medicine nurse outbreak pandemic patient vaccine virus
legislative            | | bill congress deputies lawmaker legislation legislature mp parliament parliamentary senate senator
migration              | | border_crossing deport deportation immigrant immigration migrant migration
natural_disaster       | | avalanche cyclone earthquake hurricane landslide tsunami typhoon volcano
terrorism              | | suicide_bomber suicide_attack terror terrorism terrorist
`
