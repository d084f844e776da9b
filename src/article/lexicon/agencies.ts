/**
 * News agencies and picture agencies as credits name them. Columns, tab or two spaces apart: the name that a credit is given under, then other
 * ways to write it. A name in capitals is matched in capitals only ("AP", never "ap").
 */
export const AGENCIES = `
AA  Anadolu Agency  Anadolu Ajansı  Anadolu
ABNA
AFP  Agence France-Presse  Agence France Presse
AKI  Adnkronos
ANF
ANHA
ANI
ANP
ANSA
AP  Associated Press  The Associated Press
APA
ARA News
Armenpress
ATA
BelTA
Belga
BIRN
Bloomberg
BNS
CCTV
CNA
Cihan  Cihan News Agency
CTK  ČTK
DHA  Doğan News Agency
DPA  dpa  Deutsche Presse-Agentur
EFE
EPA  European Pressphoto Agency
Fars  Fars News Agency  FNA
Getty Images  Getty
IANS
IHA  İHA
Interfax
IPS  Inter Press Service
IRNA
ISNA
Itar-Tass  ITAR-TASS
Jiji  Jiji Press
KCNA
KNA
KUNA
Kyodo  Kyodo News
Lusa
Ma'an  Ma'an News Agency
MAP
Mehr  Mehr News Agency
MENA  Middle East News Agency
MTI
NNA
NTB
Novosti
PA  Press Association  PA Media
PAP
Petra
PTI  Press Trust of India
QNA
Reuters  Thomson Reuters
RIA  RIA Novosti
Ritzau
Rudaw
SANA
SID
SPA  Saudi Press Agency
Sputnik
Tasnim
TASS
TT
Ukrinform
UNIAN
UPI  United Press International
WAFA
WAM
Wikimedia Commons
Wikimedia
Xinhua  Xinhua News Agency
Yonhap  Yonhap News Agency
Zuma  ZUMA Press
`
