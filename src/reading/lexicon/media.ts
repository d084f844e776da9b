/**
 * News agencies, papers and broadcasters, from general knowledge.
 * KEY | country | names, the fullest usual one first
 */
export const MEDIA = `
24KG | KGZ | 24.kg
ABC-AUS | AUS | Australian Broadcasting Corporation
ABC-USA | USA | ABC News
ADDISSTANDARD | ETH | Addis Standard
AFP | FRA | Agence France-Presse; Agence France Presse; AFP
AFRICAREPORT | FRA | The Africa Report
AFRINEWS | COG | Africanews
AHRAM | EGY | Al-Ahram; Al Ahram; Ahram Online
AKHBAR | LBN | Al-Akhbar; Al Akhbar
AKIPRESS | KGZ | AKIpress
AL-AQSA-TV | PSE | Al-Aqsa TV
ALALAM | IRN | Al-Alam; Al Alam
ALARABIYA | SAU | Al Arabiya; Al-Arabiya
ALARABY | GBR | Al-Araby Al-Jadeed; The New Arab
ALGHAD | JOR | Al-Ghad
ALHAYAT | SAU | Al-Hayat; Al Hayat
ALJAZEERA | QAT | Al Jazeera; Al-Jazeera; Aljazeera
ALMANAR | LBN | Al-Manar; Al Manar
ALMASIRAH | YEM | Al-Masirah; Al Masirah
ALMASRY | EGY | Al-Masry Al-Youm
ALMAYADEEN | LBN | Al Mayadeen; Al-Mayadeen
ALMONITOR | USA | Al-Monitor; Al Monitor
ALQUDS | GBR | Al-Quds Al-Arabi
ALRAI | KWT | Al-Rai
ALSUMARIA | IRQ | Al Sumaria; Alsumaria
AMAQ | | Amaq; Amaq news agency; Amaq News Agency
AMUTV | AFG | Amu TV
ANADOLU | TUR | Anadolu Agency; Anadolu; Anadolu Ajansi; Anadolu news agency; Anadolu News Agency
ANI | IND | Asian News International
ANKA | TUR | Ankara News Agency
ANP-NLD | NLD | ANP
ANSA | ITA | ANSA; Ansa
AP | USA | Associated Press; The Associated Press; AP; A.P.
APA-AUT | AUT | Austria Press Agency
APANEWSAGENCY | AZE | APA news agency
APS-DZA | DZA | Algeria Press Service
ARABNEWS | SAU | Arab News
ARD | DEU | ARD
ARIANA | AFG | Ariana News
ARMENPRESS | ARM | Armenpress
ARUTZSHEVA | ISR | Arutz Sheva
ASAHI | JPN | Asahi Shimbun; Asahi
ASHARQ | SAU | Asharq Al-Awsat; Asharq al-Awsat
ATLANTIC | USA | The Atlantic
AVESTA | TJK | Asia-Plus
AZERTAC | AZE | Azertac; AZERTAC
BALKANINSIGHT | | Balkan Insight; BIRN
BBC | GBR | BBC; BBC News; British Broadcasting Corporation; BBC World Service
BBCPERSIAN | GBR | BBC Persian; BBC Arabic; BBC Monitoring
BELSAT | POL | Belsat
BELTA | BLR | BelTA; Belta
BERNAMA | MYS | Bernama
BIANET | TUR | Bianet
BILD | DEU | Bild
BLOOMBERG | USA | Bloomberg; Bloomberg News
BNO | NLD | BNO News
BOSTONGLOBE | USA | Boston Globe; The Boston Globe
CAIXIN | CHN | Caixin
CANADIANPRESS | CAN | Canadian Press; The Canadian Press
CBC | CAN | CBC; CBC News; Canadian Broadcasting Corporation
CBS | USA | CBS; CBS News
CCTV | CHN | CCTV; China Central Television; CGTN
CHANNEL4 | GBR | Channel 4 News; Channel 4
CHINADAILY | CHN | China Daily
CLARIN | ARG | Clarín; Clarin
CNA | SGP | Channel NewsAsia
CNBC | USA | CNBC
CNN | USA | CNN; Cable News Network
CNNTURK | TUR | CNN Turk; CNN Türk
CORRIERE | ITA | Corriere della Sera
CSMONITOR | USA | Christian Science Monitor; The Christian Science Monitor
CTK | CZE | CTK
CUMHURIYET | TUR | Cumhuriyet
DAILYBEAST | USA | Daily Beast; The Daily Beast
DAILYMAIL | GBR | Daily Mail; The Daily Mail; Mail on Sunday
DAILYMAVERICK | ZAF | Daily Maverick
DAILYMONITOR | UGA | Daily Monitor
DAILYSABAH | TUR | Daily Sabah; Sabah
DAILYSTAR-BGD | BGD | The Daily Star
DAWN | PAK | Dawn newspaper
DOGAN | TUR | Dogan News Agency; Doğan News Agency; DHA
DOZHD | RUS | TV Rain; Dozhd
DPA | DEU | dpa; Deutsche Presse-Agentur; DPA
DW | DEU | Deutsche Welle
ECONOMIST | GBR | The Economist; Economist
EFE | ESP | EFE; Efe
EKATHIMERINI | GRC | Kathimerini
ELESPECTADOR | COL | El Espectador
ELMUNDO | ESP | El Mundo
ELPAIS | ESP | El Pais; El País
ELTIEMPO | COL | El Tiempo
ELUNIVERSAL | MEX | El Universal
ENAB | SYR | Enab Baladi
ETEMAD | IRN | Etemad
EURONEWS | | Euronews
EVRENSEL | TUR | Evrensel
EXPRESSTRIBUNE | PAK | Express Tribune; The Express Tribune
FARS | IRN | Fars; Fars News Agency; Fars news agency
FARSNEWS | IRN | Fars News
FAZ | DEU | Frankfurter Allgemeine Zeitung; Frankfurter Allgemeine
FIGARO | FRA | Le Figaro
FOLHA | BRA | Folha de S.Paulo; Folha de Sao Paulo
FOREIGNAFFAIRS | USA | Foreign Affairs magazine
FOREIGNPOLICY | USA | Foreign Policy magazine
FOXNEWS | USA | Fox News; Fox
FRANCE24 | FRA | France 24; France24
FRANCEINFO | FRA | France Info; franceinfo
FRONTIER-MMR | MMR | Frontier Myanmar
FT | GBR | Financial Times; The Financial Times
GALLUP | USA | Gallup
GARTH | SOM | Garowe Online
GEONEWS | PAK | Geo News; Geo TV
GLOBALTIMES | CHN | Global Times
GLOBEANDMAIL | CAN | Globe and Mail; The Globe and Mail
GLOBO | BRA | O Globo
GUARDIAN | GBR | The Guardian; Guardian
GULFNEWS | ARE | Gulf News
HAARETZ | ISR | Haaretz; Ha'aretz; Ha’aretz
HAQQIN | AZE | Haqqin.az
HINDU | IND | The Hindu
HINDUSTANTIMES | IND | Hindustan Times
HURRIYET | TUR | Hurriyet; Hürriyet; Hurriyet Daily News; Hürriyet Daily News
IHA | TUR | Ihlas News Agency; IHA
INDEPENDENT | GBR | The Independent
INDIANEXPRESS | IND | Indian Express; The Indian Express
INTERFAX | RUS | Interfax; Interfax news agency
INTERFAXU | UKR | Interfax-Ukraine
IRNA | IRN | IRNA; Islamic Republic News Agency
IRRAWADDY | MMR | The Irrawaddy; Irrawaddy
ISNA | IRN | ISNA; Iranian Students News Agency
ISRAELHAYOM | ISR | Israel Hayom
ITARTASS | RUS | Itar-Tass; ITAR-TASS; Tass; TASS
ITV | GBR | ITV; ITV News
IZVESTIA | RUS | Izvestia
JAKARTAPOST | IDN | Jakarta Post; The Jakarta Post
JANES | GBR | Jane's; Jane’s; Janes
JERUSALEMPOST | ISR | Jerusalem Post; The Jerusalem Post
JEUNEAFRIQUE | FRA | Jeune Afrique
JIJI | JPN | Jiji
KCNA | PRK | KCNA; Korean Central News Agency
KHAAMA | AFG | Khaama Press
KHABARHUB | NPL | Kathmandu Post; The Kathmandu Post
KOMMERSANT | RUS | Kommersant
KOMPAS | IDN | Kompas
KUNA | KWT | KUNA; Kuwait News Agency
KYIVINDEPENDENT | UKR | Kyiv Independent; The Kyiv Independent
KYIVPOST | UKR | Kyiv Post; Kiev Post
KYODO | JPN | Kyodo; Kyodo News; Jiji Press
LANACION | ARG | La Nación; La Nacion
LATIMES | USA | Los Angeles Times; LA Times; L.A. Times; The Los Angeles Times
LBCI | LBN | LBCI; LBC
LEMONDE | FRA | Le Monde
LIBERATION | FRA | Libération
LIBYAOBSERVER | LBY | Libya Observer
LORIENT | LBN | L'Orient-Le Jour; L'Orient Today
MAARIV | ISR | Maariv
MADAMASR | EGY | Mada Masr
MAILGUARDIAN | ZAF | Mail & Guardian
MALIWEB | MLI | Maliweb
MCCLATCHY | USA | McClatchy; McClatchy Newspapers
MEDIAPART | FRA | Mediapart
MEDIAZONA | RUS | Mediazona
MEDUZA | | Meduza
MEHR | IRN | Mehr News Agency; Mehr
MENA | EGY | Middle East News Agency
MIAMIHERALD | USA | Miami Herald
MIDDLEEASTEYE | GBR | Middle East Eye
MIZZIMA | MMR | Mizzima; Myanmar Now
MSNBC | USA | MSNBC
MTV-LBN | LBN | MTV Lebanon
NATIONAL-ARE | ARE | The National
NBC | USA | NBC News; NBC; NBC's Meet the Press
NDTV | IND | NDTV
NEWS24 | ZAF | News24
NEWSWEEK | USA | Newsweek
NEWYORKER | USA | New Yorker; The New Yorker
NHK | JPN | NHK
NIKKEI | JPN | Nikkei; Nihon Keizai Shimbun
NOVAYA | RUS | Novaya Gazeta
NPR | USA | NPR; National Public Radio
NRK | NOR | NRK
NTV | | NTV; NTV television
NYT | USA | New York Times; The New York Times; NYT; Times of New York
OBSERVER | GBR | The Observer
ORF | AUT | ORF
PBS | USA | PBS; PBS NewsHour
PEOPLESDAILY | CHN | People's Daily; People’s Daily
PHILIPPINEDAILYINQUIRER | PHL | Philippine Daily Inquirer
POLITICO | USA | Politico
PRAVDA | RUS | Pravda
PREMIUMTIMES | NGA | Premium Times
PRESSTV | IRN | Press TV; PressTV
PROTHOMALO | BGD | Prothom Alo
PTI-IND | IND | Press Trust of India
RADIODABANGA | FRA | Radio Dabanga; Dabanga
RADIOFREEASIA | USA | Radio Free Asia
RADIOLIBERTY | USA | Radio Free Europe/Radio Liberty; RFE/RL; Radio Free Europe; Radio Liberty
RADIOOKAPI | COD | Radio Okapi
RAPPLER | PHL | Rappler
REPUBBLICA | ITA | La Repubblica
REUTERS | GBR | Reuters; Thomson Reuters
RFA | USA | RFA
RFI | FRA | Radio France Internationale; RFI
RIA | RUS | RIA Novosti; RIA; Ria Novosti; RIA news agency
ROZANA | SYR | Rozana
RT | RUS | RT; Russia Today
RTE | IRL | RTE; RTÉ
RTVE | ESP | RTVE
RUDAW | IRQ | Rudaw
SABA | YEM | Saba news agency
SAHARAREPORTERS | NGA | Sahara Reporters
SANA | SYR | SANA; Syrian Arab News Agency
SCMP | HKG | South China Morning Post
SEMAFOR | USA | Semafor
SHAFAQ | IRQ | Shafaq News
SKY | GBR | Sky News; Sky
SONNA | SOM | SONNA
SPA | SAU | Saudi Press Agency; SPA
SPIEGEL | DEU | Der Spiegel; Spiegel
SPUTNIK | RUS | Sputnik; Sputnik News
STARSANDSTRIPES | USA | Stars and Stripes
STRAITSTIMES | SGP | Straits Times; The Straits Times
SUDANTRIBUNE | FRA | Sudan Tribune
SUDDEUTSCHE | DEU | Sueddeutsche Zeitung; Süddeutsche Zeitung
SUNDAYTIMES | GBR | Sunday Times; The Sunday Times
SUSPILNE | UKR | Suspilne
SVT | SWE | SVT
TANJUG | SRB | Tanjug
TARAF | TUR | Taraf
TASNIM | IRN | Tasnim; Tasnim News Agency
TELEGRAPH | GBR | Daily Telegraph; The Daily Telegraph; The Telegraph; Telegraph; Sunday Telegraph
TELESUR | VEN | teleSUR; Telesur
TERT | ARM | Hetq
THEPUNCH | NGA | The Punch
TIME | USA | Time magazine; TIME magazine; TIME
TIMES | GBR | The Times; Times of London
TIMESOFINDIA | IND | Times of India; The Times of India
TIMESOFISRAEL | ISR | Times of Israel; The Times of Israel
TODAYSZAMAN | TUR | Today's Zaman; Today’s Zaman; Zaman
TOLO | AFG | TOLO News; Tolo News; TOLOnews
TRT | TUR | TRT; TRT World
TVGLOBO | BRA | TV Globo
UKRAINFORM | UKR | Ukrainska Pravda
UKRINFORM | UKR | Ukrinform
UPI | USA | United Press International; UPI
USATODAY | USA | USA Today
VANGUARDNEWSPAPER | NGA | Vanguard newspaper
VEDOMOSTI | RUS | Vedomosti
VICE | USA | Vice News; VICE News
VOA | USA | Voice of America; VOA
WAFA | PSE | Wafa; WAFA
WALLA | ISR | Walla
WAM | ARE | WAM; Emirates News Agency
WAPO | USA | Washington Post; The Washington Post
WASHINGTONTIMES | USA | Washington Times; The Washington Times
WSJ | USA | Wall Street Journal; The Wall Street Journal; WSJ
XINHUA | CHN | Xinhua; Xinhua News Agency; Xinhua news agency; New China News Agency
YEDIOTH | ISR | Yedioth Ahronoth; Yedioth Aharonoth; Ynet
YENISAFAK | TUR | Yeni Safak; Yeni Şafak
YLE | FIN | Yle
YNA | KOR | Yonhap; Yonhap News Agency; Yonhap news agency
YOMIURI | JPN | Yomiuri Shimbun; Yomiuri
YOUTUBE | USA | YouTube
ZDF | DEU | ZDF
ZEIT | DEU | Die Zeit
`

/** Last words of a name that make it an outlet's: "Pontic Wire", "Lakeside Post", "Radio Sawa" by its first. */
export const OUTLET_WORDS = `
bulletin chronicle courant courier daily dispatch gazette herald journal magazine news newspaper observer post press radio telegraph television times tribune tv wire weekly zeitung
`
