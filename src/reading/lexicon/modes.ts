/**
 * PLOVER's modes, how a deed was done: type | mode | CAMEO codes that carry it, from the table from CAMEO to PLOVER (Open Event Data Alliance 2021, CC BY-SA
 * 4.0). Two modes of ASSAULT that no code carries are told by what it was done with (instruments.ts). A predicate of the lexicon may name a mode itself.
 */
export const MODES = `
ACCUSE    | allege         | 1121 1122 1123 1124 1125 114 115
ACCUSE    | disapprove     | 110 111 112 113 116
ACCUSE    | investigate    | 090 091 092 093 094
ASSAULT   | abduct         | 181 184
ASSAULT   | assassinate    | 185 186
ASSAULT   | beat           | 182
ASSAULT   | cleansing      | 201 203
ASSAULT   | crowd-control  |
ASSAULT   | explosives     | 1832 1833
ASSAULT   | firearms       | 193
ASSAULT   | heavy-weapons  | 194 195
ASSAULT   | massacre       | 200 202
ASSAULT   | primitive      |
ASSAULT   | seize          | 1712
ASSAULT   | sexual         | 1821
ASSAULT   | suicide-attack | 183 1831
ASSAULT   | torture        | 1822
ASSAULT   | unconventional | 204 2041 2042
COERCE    | arrest         | 173
COERCE    | ban            | 1722
COERCE    | curfew         | 1723
COERCE    | deport         | 174
COERCE    | martial-law    | 1724
COERCE    | restrict       | 163 172 1721 191
COERCE    | seize          | 171 1711 192
CONSULT   | phone          | 041
CONSULT   | third-party    | 044
CONSULT   | visit          | 042 043
MOBILIZE  | police         | 151 153
MOBILIZE  | troops         | 152 154
PROTEST   | boycott        | 143 1431 1432 1433 1434
PROTEST   | demo           | 141 1411 1412 1413 1414
PROTEST   | hunger         | 142 1421 1422 1423 1424
PROTEST   | obstruct       | 144 1441 1442 1443 1444
PROTEST   | riot           | 145 1451 1452 1453 1454
REJECT    | assist         | 121 1211 1212 1213 1214 122 1221 1222 1223 1224
REJECT    | change         | 123 1231 1232 1233 1234 124 1241 1242
REJECT    | meet           | 125 126 127
REJECT    | yield          | 1243 1244 1245 1246 128 129
REQUEST   | assist         | 101 1011 1012 1013 1014 102 103 1031 1032 1033 1034
REQUEST   | change         | 104 1041 1042 1043 1044 105
REQUEST   | meet           | 106 107 108
REQUEST   | yield          | 1051 1052 1053 1054 1055 1056
RETREAT   | access         | 086 0861 0862 0863
RETREAT   | ceasefire      | 0871
RETREAT   | disarm         | 087 0873 0874
RETREAT   | ease           | 085
RETREAT   | release        | 0841
RETREAT   | return         | 0842
RETREAT   | withdraw       | 0872
SANCTION  | discontinue    | 162 1621 1622 1623
SANCTION  | expel          | 166 1661 1662 1663
SANCTION  | withdraw       | 161 164 165
THREATEN  | ban            | 132 1322
THREATEN  | expel          | 136
THREATEN  | political      | 1321
THREATEN  | relations      | 1311 1313 133 134 135 139
THREATEN  | restrict       | 1312 1323 1324 1381
THREATEN  | territory      | 1382
THREATEN  | violence       | 137 138 1383 1384 1385
`
