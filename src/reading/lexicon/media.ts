/**
 * News agencies, papers and broadcasters, from general knowledge.
 * KEY | country | names, the fullest usual one first
 */
export const MEDIA = `
ABC-USA | USA | ABC News
ABC-AUS | AUS | Australian Broadcasting Corporation
AFP | FRA | Agence France-Presse; Agence France Presse; AFP
AHRAM | EGY | Al-Ahram; Al Ahram; Ahram Online
AKHBAR | LBN | Al-Akhbar; Al Akhbar
ALARABIYA | SAU | Al Arabiya; Al-Arabiya
ALHAYAT | SAU | Al-Hayat; Al Hayat
ALJAZEERA | QAT | Al Jazeera; Al-Jazeera; Aljazeera
ALMANAR | LBN | Al-Manar; Al Manar
ALMAYADEEN | LBN | Al Mayadeen; Al-Mayadeen
ALMASIRAH | YEM | Al-Masirah; Al Masirah
ALMONITOR | USA | Al-Monitor; Al Monitor
AMAQ | | Amaq; Amaq news agency; Amaq News Agency
ANADOLU | TUR | Anadolu Agency; Anadolu; Anadolu Ajansi; Anadolu news agency; Anadolu News Agency
ANI | IND | Asian News International
ANKA | TUR | Ankara News Agency
ANSA | ITA | ANSA; Ansa
AP | USA | Associated Press; The Associated Press; AP; A.P.
ARABNEWS | SAU | Arab News
ARMENPRESS | ARM | Armenpress
ASAHI | JPN | Asahi Shimbun; Asahi
ASHARQ | SAU | Asharq Al-Awsat; Asharq al-Awsat
ATLANTIC | USA | The Atlantic
AZERTAC | AZE | Azertac; AZERTAC
BALKANINSIGHT | | Balkan Insight; BIRN
BBC | GBR | BBC; BBC News; British Broadcasting Corporation; BBC World Service
BELTA | BLR | BelTA; Belta
BERNAMA | MYS | Bernama
BILD | DEU | Bild
BLOOMBERG | USA | Bloomberg; Bloomberg News
BOSTONGLOBE | USA | Boston Globe; The Boston Globe
CANADIANPRESS | CAN | Canadian Press; The Canadian Press
CBC | CAN | CBC; CBC News; Canadian Broadcasting Corporation
CBS | USA | CBS; CBS News
CCTV | CHN | CCTV; China Central Television; CGTN
CHANNEL4 | GBR | Channel 4 News; Channel 4
CHINADAILY | CHN | China Daily
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
DAILYSABAH | TUR | Daily Sabah; Sabah
DAWN | PAK | Dawn newspaper
DOGAN | TUR | Dogan News Agency; Doğan News Agency; DHA
DPA | DEU | dpa; Deutsche Presse-Agentur; DPA
DW | DEU | Deutsche Welle
ECONOMIST | GBR | The Economist; Economist
EFE | ESP | EFE; Efe
EKATHIMERINI | GRC | Kathimerini
ELPAIS | ESP | El Pais; El País
EURONEWS | | Euronews
FARS | IRN | Fars; Fars News Agency; Fars news agency
FAZ | DEU | Frankfurter Allgemeine Zeitung; Frankfurter Allgemeine
FIGARO | FRA | Le Figaro
FOREIGNAFFAIRS | USA | Foreign Affairs magazine
FOREIGNPOLICY | USA | Foreign Policy magazine
FOXNEWS | USA | Fox News; Fox
FRANCE24 | FRA | France 24; France24
FRANCEINFO | FRA | France Info; franceinfo
FT | GBR | Financial Times; The Financial Times
GLOBALTIMES | CHN | Global Times
GLOBEANDMAIL | CAN | Globe and Mail; The Globe and Mail
GUARDIAN | GBR | The Guardian; Guardian
GULFNEWS | ARE | Gulf News
HAARETZ | ISR | Haaretz; Ha'aretz; Ha’aretz
HINDU | IND | The Hindu
HURRIYET | TUR | Hurriyet; Hürriyet; Hurriyet Daily News; Hürriyet Daily News
IHA | TUR | Ihlas News Agency; IHA
INDEPENDENT | GBR | The Independent
INDIANEXPRESS | IND | Indian Express; The Indian Express
INTERFAX | RUS | Interfax; Interfax news agency
INTERFAXU | UKR | Interfax-Ukraine
IRNA | IRN | IRNA; Islamic Republic News Agency
ISNA | IRN | ISNA; Iranian Students News Agency
ISRAELHAYOM | ISR | Israel Hayom
ITARTASS | RUS | Itar-Tass; ITAR-TASS; Tass; TASS
ITV | GBR | ITV; ITV News
IZVESTIA | RUS | Izvestia
JANES | GBR | Jane's; Jane’s; Janes
JERUSALEMPOST | ISR | Jerusalem Post; The Jerusalem Post
KOMMERSANT | RUS | Kommersant
KCNA | PRK | KCNA; Korean Central News Agency
KUNA | KWT | KUNA; Kuwait News Agency
KYIVINDEPENDENT | UKR | Kyiv Independent; The Kyiv Independent
KYIVPOST | UKR | Kyiv Post; Kiev Post
LATIMES | USA | Los Angeles Times; LA Times; L.A. Times; The Los Angeles Times
LEMONDE | FRA | Le Monde
LIBERATION | FRA | Libération
MAARIV | ISR | Maariv
MCCLATCHY | USA | McClatchy; McClatchy Newspapers
MEDUZA | | Meduza
MEHR | IRN | Mehr News Agency; Mehr
MENA | EGY | Middle East News Agency
MIAMIHERALD | USA | Miami Herald
MIDDLEEASTEYE | GBR | Middle East Eye
MSNBC | USA | MSNBC
NATIONAL-ARE | ARE | The National
NBC | USA | NBC News; NBC; NBC's Meet the Press
NDTV | IND | NDTV
NEWSWEEK | USA | Newsweek
NEWYORKER | USA | New Yorker; The New Yorker
NHK | JPN | NHK
NIKKEI | JPN | Nikkei; Nihon Keizai Shimbun
NOVAYA | RUS | Novaya Gazeta
NPR | USA | NPR; National Public Radio
NTV | | NTV; NTV television
NYT | USA | New York Times; The New York Times; NYT; Times of New York
OBSERVER | GBR | The Observer
PBS | USA | PBS; PBS NewsHour
PEOPLESDAILY | CHN | People's Daily; People’s Daily
POLITICO | USA | Politico
PRAVDA | RUS | Pravda
PRESSTV | IRN | Press TV; PressTV
PTI-IND | IND | Press Trust of India
RADIOLIBERTY | USA | Radio Free Europe/Radio Liberty; RFE/RL; Radio Free Europe; Radio Liberty
RADIOOKAPI | COD | Radio Okapi
RADIOFREEASIA | USA | Radio Free Asia
REPUBBLICA | ITA | La Repubblica
REUTERS | GBR | Reuters; Thomson Reuters
RFI | FRA | Radio France Internationale; RFI
RIA | RUS | RIA Novosti; RIA; Ria Novosti; RIA news agency
RT | RUS | RT; Russia Today
RUDAW | IRQ | Rudaw
SANA | SYR | SANA; Syrian Arab News Agency
SCMP | HKG | South China Morning Post
SKY | GBR | Sky News; Sky
SPA | SAU | Saudi Press Agency; SPA
SPIEGEL | DEU | Der Spiegel; Spiegel
SPUTNIK | RUS | Sputnik; Sputnik News
STARSANDSTRIPES | USA | Stars and Stripes
STRAITSTIMES | SGP | Straits Times; The Straits Times
SUDDEUTSCHE | DEU | Sueddeutsche Zeitung; Süddeutsche Zeitung
SUNDAYTIMES | GBR | Sunday Times; The Sunday Times
TANJUG | SRB | Tanjug
TARAF | TUR | Taraf
TASNIM | IRN | Tasnim; Tasnim News Agency
TELEGRAPH | GBR | Daily Telegraph; The Daily Telegraph; The Telegraph; Telegraph; Sunday Telegraph
TELESUR | VEN | teleSUR; Telesur
TIME | USA | Time magazine; TIME magazine; TIME
TIMES | GBR | The Times; Times of London
TIMESOFINDIA | IND | Times of India; The Times of India
TIMESOFISRAEL | ISR | Times of Israel; The Times of Israel
TODAYSZAMAN | TUR | Today's Zaman; Today’s Zaman; Zaman
TOLO | AFG | TOLO News; Tolo News; TOLOnews
TRT | TUR | TRT; TRT World
UKRINFORM | UKR | Ukrinform
UPI | USA | United Press International; UPI
USATODAY | USA | USA Today
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
YNA | KOR | Yonhap; Yonhap News Agency; Yonhap news agency
YOMIURI | JPN | Yomiuri Shimbun; Yomiuri
KYODO | JPN | Kyodo; Kyodo News; Jiji Press
ZEIT | DEU | Die Zeit
YOUTUBE | USA | YouTube
`

/** Last words of a name that make it an outlet's: "Pontic Wire", "Lakeside Post", "Radio Sawa" by its first. */
export const OUTLET_WORDS = `
bulletin chronicle courant courier daily dispatch gazette herald journal magazine news newspaper observer post press radio telegraph television times tribune tv wire weekly zeitung
`
