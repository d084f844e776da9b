/**
 * Places that the city table lacks or spells otherwise: towns and bases named in conflicts, regions, provinces, seas; from general knowledge.
 * names, the usual one first | alpha-3, empty for what lies in several states | latitude longitude | precision
 */
export const TOPONYMS = `
# Syria, Iraq, Turkey, Lebanon
Kobane; Kobani; Kobanî; Ayn al-Arab; Ain al-Arab | SYR | 36.89 38.35 | city
Raqqa; Raqqah; ar-Raqqa | SYR | 35.95 39.01 | city
Palmyra; Tadmur; Tadmor | SYR | 34.56 38.28 | city
Deir ez-Zor; Deir al-Zour; Deir Ezzor; Deir al-Zor; Dayr az-Zawr | SYR | 35.34 40.14 | city
Hama; Hamah | SYR | 35.13 36.76 | city
Homs; Hims | SYR | 34.73 36.72 | city
Latakia; Ladhiqiya | SYR | 35.53 35.79 | city
Tartus; Tartous | SYR | 34.89 35.89 | city
Daraa; Dara'a; Deraa | SYR | 32.62 36.10 | city
Douma; Duma (Syria) | SYR | 33.57 36.40 | city
Ghouta; Eastern Ghouta; East Ghouta | SYR | 33.52 36.39 | region
Khan Sheikhoun; Khan Shaykhun | SYR | 35.44 36.65 | city
Afrin | SYR | 36.51 36.87 | city
Manbij | SYR | 36.53 37.95 | city
Jarablus; Jarabulus | SYR | 36.82 38.01 | city
Al-Bab; Al Bab | SYR | 36.37 37.52 | city
Dabiq | SYR | 36.54 37.27 | city
Azaz | SYR | 36.59 37.04 | city
Tal Abyad; Tel Abyad; Tell Abyad | SYR | 36.70 38.95 | city
Qamishli; Qamishlo; Kamishli | SYR | 37.05 41.22 | city
Hasakah; Hasaka; Hassakeh; al-Hasakah | SYR | 36.50 40.75 | city
Quneitra | SYR | 33.13 35.82 | city
Sweida; Suwayda; as-Suwayda | SYR | 32.71 36.57 | city
Kessab; Kassab | SYR | 35.93 35.99 | city
Yarmouk | SYR | 33.47 36.30 | city
Baghuz; Baghouz | SYR | 34.45 40.96 | city
Khmeimim; Hmeimim | SYR | 35.41 35.95 | city
Rojava | SYR | 36.8 40.5 | region
Mosul | IRQ | 36.34 43.13 | city
Fallujah; Falluja | IRQ | 33.35 43.78 | city
Ramadi | IRQ | 33.43 43.31 | city
Tikrit | IRQ | 34.61 43.68 | city
Sinjar; Shingal; Mount Sinjar | IRQ | 36.32 41.86 | city
Baiji; Beiji | IRQ | 34.93 43.49 | city
Kirkuk | IRQ | 35.47 44.39 | city
Dohuk; Duhok | IRQ | 36.87 42.99 | city
Erbil; Arbil; Irbil; Hawler | IRQ | 36.19 44.01 | city
Sulaymaniyah; Sulaimaniya; Sulaymaniya; Suleimaniya | IRQ | 35.56 45.44 | city
Samarra | IRQ | 34.20 43.87 | city
Najaf; Najaf province | IRQ | 32.00 44.33 | city
Karbala; Kerbala | IRQ | 32.61 44.02 | city
Basra; Basrah | IRQ | 30.51 47.78 | city
Nasiriyah; Nasiriya | IRQ | 31.04 46.26 | city
Tal Afar; Tel Afar | IRQ | 36.38 42.45 | city
Abu Ghraib | IRQ | 33.29 44.07 | city
Bashiqa | IRQ | 36.45 43.35 | city
Anbar; Anbar province | IRQ | 32.5 41.9 | region
Nineveh; Ninewa; Nineveh province | IRQ | 36.2 42.5 | region
Diyala | IRQ | 33.9 45.0 | region
Iraqi Kurdistan; Kurdistan Region; Kurdistan region | IRQ | 36.2 44.0 | region
Qandil; Qandil Mountains; Kandil | IRQ | 36.5 45.0 | region
Kurdistan | | 37.0 43.0 | area
Suruc; Suruç | TUR | 36.98 38.43 | city
Incirlik; Incirlik Air Base; Incirlik air base; Incirlik airbase; İncirlik | TUR | 37.00 35.43 | city
Diyarbakir; Diyarbakır; Amed | TUR | 37.91 40.24 | city
Cizre | TUR | 37.33 42.19 | city
Silopi | TUR | 37.25 42.47 | city
Sanliurfa; Şanlıurfa; Urfa | TUR | 37.16 38.80 | city
Gaziantep; Antep | TUR | 37.07 37.38 | city
Kilis | TUR | 36.72 37.12 | city
Hatay | TUR | 36.4 36.2 | region
Ceyhan | TUR | 37.02 35.82 | city
Constantinople | TUR | 41.01 28.98 | city
Bosphorus; Bosporus | TUR | 41.12 29.08 | area
Dardanelles | TUR | 40.2 26.4 | area
Gezi Park; Taksim; Taksim Square | TUR | 41.04 28.99 | city
Arsal | LBN | 34.18 36.42 | city
Sidon; Saida | LBN | 33.56 35.37 | city
Tyre | LBN | 33.27 35.20 | city
Bekaa; Bekaa Valley; Beqaa | LBN | 33.85 36.0 | region
Baalbek | LBN | 34.01 36.21 | city
Nahr al-Bared | LBN | 34.51 35.96 | city
# Israel, Palestine, Egypt, Gulf
Gaza; Gaza Strip; Gaza City | PSE | 31.50 34.47 | region
West Bank | PSE | 31.9 35.2 | region
Rafah | PSE | 31.30 34.25 | city
Khan Younis; Khan Yunis; Khan Yunus | PSE | 31.34 34.30 | city
Jabalia; Jabaliya | PSE | 31.53 34.48 | city
Jenin | PSE | 32.46 35.30 | city
Nablus | PSE | 32.22 35.26 | city
Hebron | PSE | 31.53 35.10 | city
Bethlehem | PSE | 31.70 35.20 | city
Tulkarm; Tulkarem | PSE | 32.31 35.03 | city
East Jerusalem | PSE | 31.78 35.23 | city
Sderot | ISR | 31.52 34.60 | city
Golan Heights; Golan | SYR | 33.0 35.8 | region
Negev | ISR | 30.8 34.8 | region
Galilee | ISR | 32.8 35.5 | region
Sinai; Sinai Peninsula; North Sinai | EGY | 29.5 33.8 | region
Suez Canal | EGY | 30.6 32.3 | area
Sharm el-Sheikh; Sharm el Sheikh | EGY | 27.91 34.33 | city
Rafah crossing | EGY | 31.25 34.26 | city
Tahrir Square | EGY | 30.04 31.24 | city
Mecca; Makkah | SAU | 21.39 39.86 | city
Medina | SAU | 24.47 39.61 | city
Jeddah; Jiddah | SAU | 21.49 39.19 | city
Dhahran | SAU | 26.29 50.11 | city
Hodeidah; Hodeida; Hudaydah | YEM | 14.80 42.95 | city
Taiz; Taizz | YEM | 13.58 44.02 | city
Marib; Ma'rib | YEM | 15.46 45.33 | city
Saada; Sa'ada; Sadah | YEM | 16.94 43.76 | city
Hadramawt; Hadhramaut | YEM | 16.0 49.5 | region
Bab el-Mandeb; Bab al-Mandab | | 12.6 43.3 | area
Strait of Hormuz; Hormuz | | 26.6 56.3 | area
Persian Gulf; Arabian Gulf; Gulf | | 26.5 52.0 | area
Gulf of Aden | | 12.5 47.5 | area
Red Sea | | 20.0 38.5 | area
Arabian Sea | | 15.0 65.0 | area
Gulf of Oman | | 25.0 58.5 | area
Natanz | IRN | 33.51 51.92 | city
Fordow; Fordo | IRN | 34.88 50.99 | city
Bushehr | IRN | 28.92 50.83 | city
Arak | IRN | 34.09 49.69 | city
Baluchistan; Balochistan; Sistan-Baluchestan | | 28.5 62.0 | area
# Caucasus, Russia, Ukraine, Balkans
Nagorno-Karabakh; Karabakh; Artsakh | AZE | 39.8 46.7 | region
Stepanakert; Khankendi | AZE | 39.82 46.75 | city
Shusha; Shushi | AZE | 39.76 46.75 | city
Lachin; Lachin corridor | AZE | 39.64 46.55 | region
Nakhchivan; Nakhichevan | AZE | 39.21 45.41 | region
South Ossetia | GEO | 42.3 44.0 | region
Tskhinvali | GEO | 42.23 43.97 | city
Abkhazia | GEO | 43.0 41.0 | region
Sukhumi; Sokhumi | GEO | 43.00 41.02 | city
Poti | GEO | 42.15 41.67 | city
Gori | GEO | 41.98 44.11 | city
Chechnya | RUS | 43.4 45.7 | region
Dagestan | RUS | 43.0 47.0 | region
Ingushetia | RUS | 43.2 45.0 | region
North Ossetia | RUS | 43.0 44.3 | region
Beslan | RUS | 43.19 44.54 | city
Grozny | RUS | 43.32 45.69 | city
Kaliningrad | RUS | 54.71 20.51 | city
Siberia | RUS | 60.0 100.0 | region
Kursk | RUS | 51.73 36.19 | city
Belgorod | RUS | 50.60 36.59 | city
Rostov; Rostov-on-Don | RUS | 47.23 39.72 | city
St. Petersburg; St Petersburg; Saint Petersburg; Leningrad | RUS | 59.94 30.31 | city
Moscow | RUS | 55.75 37.62 | city
Crimea; Crimean peninsula; Crimean Peninsula | UKR | 45.3 34.4 | region
Sevastopol | UKR | 44.60 33.52 | city
Simferopol | UKR | 44.95 34.10 | city
Kerch | UKR | 45.35 36.47 | city
Donbas; Donbass | UKR | 48.2 38.2 | region
Donetsk | UKR | 48.02 37.80 | city
Luhansk; Lugansk | UKR | 48.57 39.32 | city
Mariupol | UKR | 47.10 37.55 | city
Debaltseve; Debaltsevo | UKR | 48.34 38.40 | city
Sloviansk; Slavyansk; Slovyansk | UKR | 48.85 37.61 | city
Kramatorsk | UKR | 48.72 37.56 | city
Bakhmut; Artemivsk | UKR | 48.59 38.00 | city
Avdiivka; Avdeevka | UKR | 48.14 37.74 | city
Soledar | UKR | 48.68 38.09 | city
Bucha | UKR | 50.55 30.21 | city
Irpin | UKR | 50.52 30.25 | city
Izium; Izyum | UKR | 49.21 37.26 | city
Kharkiv; Kharkov | UKR | 49.99 36.23 | city
Kherson | UKR | 46.64 32.62 | city
Zaporizhzhia; Zaporizhia; Zaporozhye | UKR | 47.84 35.14 | city
Enerhodar; Energodar | UKR | 47.50 34.66 | city
Kyiv; Kiev | UKR | 50.45 30.52 | city
Odesa; Odessa | UKR | 46.48 30.73 | city
Lviv; Lvov | UKR | 49.84 24.03 | city
Dnipro; Dnipropetrovsk; Dnepropetrovsk | UKR | 48.47 35.04 | city
Chernobyl; Chornobyl | UKR | 51.27 30.22 | city
Sea of Azov | | 46.0 36.5 | area
Black Sea | | 43.0 34.0 | area
Kerch Strait | | 45.3 36.5 | area
Transnistria; Trans-Dniester; Transdniestria | MDA | 47.2 29.4 | region
Tiraspol | MDA | 46.84 29.63 | city
Republika Srpska | BIH | 44.8 17.2 | region
Srebrenica | BIH | 44.10 19.30 | city
Mitrovica; Mitrovicë | XKX | 42.89 20.87 | city
Vojvodina | SRB | 45.3 19.8 | region
Presevo | SRB | 42.31 21.65 | city
Balkans; Western Balkans | | 43.0 20.0 | area
Caucasus; South Caucasus; North Caucasus; Transcaucasia | | 42.5 44.5 | area
# Africa
Darfur | SDN | 13.5 24.0 | region
El Fasher; al-Fashir; El-Fasher | SDN | 13.63 25.35 | city
El Geneina; Geneina; El-Geneina | SDN | 13.45 22.45 | city
Omdurman | SDN | 15.64 32.48 | city
South Kordofan | SDN | 11.2 29.9 | region
Blue Nile | SDN | 11.3 34.1 | region
Abyei | | 9.6 28.4 | region
Port Sudan | SDN | 19.62 37.22 | city
Malakal | SSD | 9.53 31.66 | city
Bentiu | SSD | 9.23 29.83 | city
Bor | SSD | 6.21 31.56 | city
Tigray | ETH | 14.0 38.5 | region
Mekelle; Mekele | ETH | 13.50 39.48 | city
Oromia; Oromiya | ETH | 7.5 39.5 | region
Amhara | ETH | 11.5 38.5 | region
Ogaden | ETH | 7.0 44.0 | region
Badme | | 14.7 37.8 | city
Kismayo; Kismayu | SOM | -0.36 42.55 | city
Baidoa | SOM | 3.12 43.65 | city
Puntland | SOM | 9.0 49.0 | region
Somaliland | SOM | 9.8 45.5 | region
Garissa | KEN | -0.45 39.65 | city
Dadaab | KEN | 0.06 40.31 | city
Westgate | KEN | -1.26 36.80 | city
North Kivu | COD | -0.7 29.2 | region
South Kivu | COD | -3.0 28.3 | region
Ituri | COD | 1.6 29.8 | region
Kivu; Kivus | COD | -2.0 28.8 | region
Katanga | COD | -9.0 26.5 | region
Kasai | COD | -5.0 21.5 | region
Goma | COD | -1.66 29.22 | city
Bukavu | COD | -2.51 28.86 | city
Beni | COD | 0.49 29.47 | city
Bunia | COD | 1.57 30.25 | city
Borno; Borno state | NGA | 11.9 13.0 | region
Maiduguri | NGA | 11.85 13.16 | city
Chibok | NGA | 10.87 12.85 | city
Baga | NGA | 13.10 13.82 | city
Niger Delta | NGA | 4.8 6.0 | region
Biafra | NGA | 5.8 7.5 | region
Lake Chad | | 13.0 14.0 | area
Sahel | | 15.0 5.0 | area
Liptako-Gourma | | 14.0 1.0 | area
Timbuktu; Tombouctou | MLI | 16.77 -3.01 | city
Gao | MLI | 16.27 -0.05 | city
Kidal | MLI | 18.44 1.41 | city
Mopti | MLI | 14.48 -4.18 | city
Azawad | MLI | 18.0 0.0 | region
Agadez | NER | 16.97 7.99 | city
Diffa | NER | 13.32 12.61 | city
Bosso | NER | 13.70 13.31 | city
Tillaberi; Tillabéri | NER | 14.21 1.45 | city
Djibo | BFA | 14.10 -1.63 | city
Cabinda | AGO | -5.55 12.20 | region
Cabo Delgado | MOZ | -12.3 39.5 | region
Palma | MOZ | -10.77 40.47 | city
Casamance | SEN | 12.8 -15.5 | region
Ambazonia | CMR | 5.9 10.1 | region
Benghazi | LBY | 32.12 20.07 | city
Misrata; Misurata | LBY | 32.38 15.09 | city
Sirte; Surt | LBY | 31.21 16.59 | city
Derna | LBY | 32.77 22.64 | city
Tobruk | LBY | 32.08 23.98 | city
Zawiya; Zawiyah | LBY | 32.76 12.73 | city
Cyrenaica | LBY | 30.0 21.5 | region
Fezzan | LBY | 26.0 14.0 | region
Sousse | TUN | 35.83 10.64 | city
Kabylie; Kabylia | DZA | 36.6 4.8 | region
In Amenas | DZA | 28.05 9.56 | city
Laayoune; El Aaiun | ESH | 27.15 -13.20 | city
Tindouf | DZA | 27.67 -8.13 | city
Maghreb | | 30.0 3.0 | area
Horn of Africa | | 8.0 45.0 | area
Great Lakes | | -2.0 29.0 | area
# Asia
Kashmir | | 34.2 75.0 | area
Pakistan-administered Kashmir; Pakistan-controlled Kashmir; Azad Kashmir; Azad Jammu and Kashmir | PAK | 34.0 73.8 | region
Line of Control | | 34.5 74.5 | area
Ladakh | IND | 34.2 77.6 | region
Siachen | | 35.4 77.1 | area
Assam | IND | 26.2 92.9 | region
Manipur | IND | 24.8 93.9 | region
Gujarat | IND | 22.3 71.6 | region
Punjab | | 31.0 74.0 | area
Mumbai; Bombay | IND | 19.08 72.88 | city
Kolkata; Calcutta | IND | 22.57 88.36 | city
Waziristan; North Waziristan; South Waziristan | PAK | 32.9 69.8 | region
Swat; Swat Valley | PAK | 35.2 72.4 | region
Khyber Pakhtunkhwa; North-West Frontier Province | PAK | 34.9 72.3 | region
Sindh | PAK | 26.0 68.5 | region
Abbottabad | PAK | 34.15 73.21 | city
Helmand | AFG | 31.4 64.0 | region
Kandahar | AFG | 31.61 65.71 | city
Nangarhar | AFG | 34.2 70.5 | region
Panjshir | AFG | 35.4 70.0 | region
Bagram | AFG | 34.95 69.26 | city
Tora Bora | AFG | 34.12 70.22 | region
Lashkar Gah | AFG | 31.59 64.37 | city
Durand Line | | 33.0 70.0 | area
Xinjiang | CHN | 41.0 85.0 | region
Tibet | CHN | 31.0 89.0 | region
Inner Mongolia | CHN | 44.0 113.0 | region
Taiwan Strait | | 24.5 119.5 | area
South China Sea | | 12.0 114.0 | area
East China Sea | | 29.0 125.0 | area
Spratly Islands; Spratlys | | 10.0 114.0 | area
Paracel Islands; Paracels | | 16.5 112.0 | area
Scarborough Shoal | | 15.1 117.8 | area
Senkaku Islands; Senkakus; Diaoyu Islands; Diaoyu | | 25.8 123.5 | area
Kuril Islands; Kurils; Northern Territories | RUS | 46.5 151.5 | region
Okinawa | JPN | 26.3 127.8 | region
Fukushima | JPN | 37.4 140.9 | region
Panmunjom | KOR | 37.96 126.68 | city
Yeonpyeong | KOR | 37.67 125.70 | city
Yongbyon | PRK | 39.80 125.75 | city
Korean peninsula; Korean Peninsula | | 38.0 127.5 | area
Rakhine; Rakhine State; Rakhine state; Arakan | MMR | 20.1 93.5 | region
Kachin; Kachin State | MMR | 26.0 97.5 | region
Shan State; Shan state | MMR | 21.5 98.0 | region
Cox's Bazar; Cox’s Bazar | BGD | 21.43 92.01 | city
Jaffna | LKA | 9.67 80.02 | city
Mindanao | PHL | 7.9 125.0 | region
Marawi | PHL | 8.00 124.29 | city
Jolo | PHL | 6.05 121.00 | city
Sulu | PHL | 6.0 121.0 | region
Aceh | IDN | 4.5 96.8 | region
Papua; West Papua | IDN | -4.3 138.1 | region
Bali | IDN | -8.4 115.2 | region
Sabah | MYS | 5.4 117.0 | region
Pattani | THA | 6.87 101.25 | city
Preah Vihear | KHM | 14.39 104.68 | region
Fergana Valley; Ferghana | | 40.6 71.5 | area
Osh | KGZ | 40.53 72.80 | city
Andijan | UZB | 40.78 72.34 | city
Central Asia | | 42.0 65.0 | area
# Europe
Northern Ireland; Ulster | GBR | 54.6 -6.7 | region
Scotland | GBR | 56.5 -4.2 | region
England | GBR | 52.5 -1.5 | region
Wales | GBR | 52.3 -3.7 | region
Catalonia | ESP | 41.8 1.5 | region
Basque Country; Basque region | ESP | 43.0 -2.6 | region
Corsica | FRA | 42.1 9.1 | region
Brittany | FRA | 48.2 -2.9 | region
Bavaria | DEU | 48.9 11.4 | region
Lampedusa | ITA | 35.50 12.61 | city
Sicily | ITA | 37.6 14.0 | region
Lesbos | GRC | 39.2 26.3 | region
Crete | GRC | 35.2 24.9 | region
Northern Cyprus | CYP | 35.3 33.3 | region
Gibraltar | GBR | 36.14 -5.35 | city
Newport | GBR | 51.58 -3.00 | city
Geneva | CHE | 46.20 6.15 | city
Davos | CHE | 46.80 9.84 | city
Strasbourg | FRA | 48.58 7.75 | city
The Hague; Hague | NLD | 52.08 4.31 | city
Calais | FRA | 50.95 1.85 | city
Baltic; Baltics; Baltic states; Baltic Sea | | 57.0 22.0 | area
Aegean; Aegean Sea | | 38.5 25.0 | area
Mediterranean; Mediterranean Sea; eastern Mediterranean; Eastern Mediterranean | | 35.0 18.0 | area
Adriatic; Adriatic Sea | | 43.0 15.0 | area
North Sea | | 56.0 3.0 | area
Arctic | | 80.0 0.0 | area
Scandinavia | | 62.0 15.0 | area
Europe; Western Europe; Eastern Europe; Central Europe | | 50.0 15.0 | area
Middle East; Mideast | | 30.0 42.0 | area
Africa; West Africa; East Africa; North Africa; Central Africa; sub-Saharan Africa; Southern Africa | | 5.0 20.0 | area
Asia; South Asia; Southeast Asia; East Asia; South-East Asia | | 30.0 95.0 | area
Levant | | 34.0 36.0 | area
# Americas
Guantanamo; Guantanamo Bay; Guantánamo | CUB | 19.90 -75.10 | city
Falkland Islands; Falklands; Malvinas | GBR | -51.7 -59.0 | region
Chiapas | MEX | 16.5 -92.5 | region
Ciudad Juarez; Ciudad Juárez; Juarez | MEX | 31.69 -106.42 | city
Tijuana | MEX | 32.51 -117.02 | city
Essequibo | GUY | 6.0 -59.5 | region
Cauca | COL | 2.4 -76.8 | region
Catatumbo | COL | 8.7 -73.1 | region
Camp David | USA | 39.65 -77.47 | city
Washington; Washington, D.C.; Washington, DC; Washington D.C.; Washington DC; D.C. | USA | 38.90 -77.04 | city
New York; New York City | USA | 40.71 -74.01 | city
Manhattan | USA | 40.78 -73.97 | city
Los Angeles; L.A. | USA | 34.05 -118.24 | city
Latin America; South America; Central America; North America; Caribbean | | 10.0 -75.0 | area
Amazon | | -4.0 -62.0 | area
Gulf of Mexico | | 25.0 -90.0 | area
Atlantic; Atlantic Ocean | | 30.0 -40.0 | area
Pacific; Pacific Ocean | | 0.0 -160.0 | area
Indian Ocean | | -20.0 80.0 | area
Alabama | USA | 32.8 -86.8 | region
Alaska | USA | 64.0 -152.0 | region
Arizona | USA | 34.3 -111.7 | region
Arkansas | USA | 34.8 -92.4 | region
California | USA | 37.0 -119.5 | region
Colorado | USA | 39.0 -105.5 | region
Connecticut | USA | 41.6 -72.7 | region
Florida | USA | 28.0 -82.0 | region
Hawaii | USA | 20.8 -156.3 | region
Idaho | USA | 44.4 -114.6 | region
Illinois | USA | 40.0 -89.2 | region
Indiana | USA | 39.9 -86.3 | region
Iowa | USA | 42.0 -93.5 | region
Kansas | USA | 38.5 -98.4 | region
Kentucky | USA | 37.5 -85.3 | region
Louisiana | USA | 31.0 -92.0 | region
Maine | USA | 45.4 -69.2 | region
Maryland | USA | 39.0 -76.8 | region
Massachusetts | USA | 42.3 -71.8 | region
Michigan | USA | 44.3 -85.4 | region
Minnesota | USA | 46.3 -94.3 | region
Mississippi | USA | 32.7 -89.7 | region
Missouri | USA | 38.4 -92.5 | region
Montana | USA | 47.0 -109.6 | region
Nebraska | USA | 41.5 -99.8 | region
Nevada | USA | 39.3 -116.6 | region
New Hampshire | USA | 43.7 -71.6 | region
New Jersey | USA | 40.2 -74.7 | region
New Mexico | USA | 34.4 -106.1 | region
North Carolina | USA | 35.6 -79.4 | region
North Dakota | USA | 47.4 -100.5 | region
Ohio | USA | 40.3 -82.8 | region
Oklahoma | USA | 35.6 -97.5 | region
Oregon | USA | 43.9 -120.6 | region
Pennsylvania | USA | 40.9 -77.8 | region
Rhode Island | USA | 41.6 -71.5 | region
South Carolina | USA | 33.9 -80.9 | region
South Dakota | USA | 44.4 -100.2 | region
Tennessee | USA | 35.8 -86.3 | region
Texas | USA | 31.5 -99.4 | region
Utah | USA | 39.3 -111.7 | region
Vermont | USA | 44.1 -72.7 | region
Virginia | USA | 37.5 -78.9 | region
West Virginia | USA | 38.6 -80.6 | region
Wisconsin | USA | 44.6 -89.7 | region
Wyoming | USA | 43.0 -107.5 | region
Quebec | CAN | 52.0 -72.0 | region
Ontario | CAN | 50.0 -86.0 | region
Alberta | CAN | 55.0 -115.0 | region
British Columbia | CAN | 54.0 -125.0 | region
New South Wales | AUS | -32.0 147.0 | region
Queensland | AUS | -22.0 144.0 | region
# Provinces, regions and towns by state
Aguascalientes | MEX | 22.0 -102.3 | region
Baja California | MEX | 30.0 -115.0 | region
Campeche | MEX | 18.9 -90.4 | region
Coahuila | MEX | 27.3 -102.0 | region
Colima | MEX | 19.1 -103.9 | region
Durango | MEX | 24.9 -104.9 | region
Guanajuato | MEX | 21.0 -101.0 | region
Guerrero | MEX | 17.6 -100.0 | region
Jalisco | MEX | 20.6 -103.7 | region
Michoacan; Michoacán | MEX | 19.2 -101.9 | region
Morelos | MEX | 18.7 -99.1 | region
Nayarit | MEX | 21.8 -104.8 | region
Nuevo Leon; Nuevo León | MEX | 25.6 -99.97 | region
Oaxaca | MEX | 17.0 -96.5 | region
Quintana Roo | MEX | 19.6 -88.0 | region
Sinaloa | MEX | 25.0 -107.5 | region
Sonora | MEX | 29.6 -110.7 | region
Tabasco | MEX | 17.9 -92.6 | region
Tamaulipas | MEX | 24.3 -98.6 | region
Tlaxcala | MEX | 19.4 -98.2 | region
Veracruz | MEX | 19.4 -96.4 | region
Yucatan; Yucatán | MEX | 20.7 -89.0 | region
Zacatecas | MEX | 23.3 -102.7 | region
Antioquia | COL | 7.0 -75.5 | region
Arauca | COL | 6.6 -71.0 | region
Caqueta; Caquetá | COL | 0.8 -73.9 | region
Casanare | COL | 5.4 -71.6 | region
Choco; Chocó | COL | 6.0 -77.0 | region
Guaviare | COL | 1.9 -72.1 | region
Huila | COL | 2.6 -75.5 | region
Narino; Nariño | COL | 1.5 -77.9 | region
Norte de Santander | COL | 8.1 -72.9 | region
Putumayo | COL | 0.5 -75.9 | region
Valle del Cauca | COL | 3.9 -76.5 | region
Vichada | COL | 4.7 -69.4 | region
Vaupes; Vaupés | COL | 0.6 -70.6 | region
Zulia | VEN | 10.0 -72.0 | region
Tachira; Táchira | VEN | 7.9 -72.1 | region
Apure | VEN | 7.1 -68.9 | region
Carabobo | VEN | 10.2 -68.0 | region
Miranda state | VEN | 10.2 -66.4 | region
Amazonas | BRA | 4.0 -64.0 | region
Bahia | BRA | -12.5 -41.7 | region
Ceara; Ceará | BRA | -5.3 -39.3 | region
Mato Grosso | BRA | -12.6 -55.9 | region
Mato Grosso do Sul | BRA | -20.3 -54.8 | region
Minas Gerais | BRA | -18.5 -44.5 | region
Para state; Pará | BRA | -3.8 -52.5 | region
Parana; Paraná | BRA | -24.6 -51.5 | region
Pernambuco | BRA | -8.4 -37.9 | region
Rio Grande do Sul | BRA | -30.0 -53.5 | region
Rondonia; Rondônia | BRA | -10.9 -62.8 | region
Roraima | BRA | 2.0 -61.4 | region
Santa Catarina | BRA | -27.2 -50.2 | region
Patagonia | ARG | -41.8 -68.9 | region
Tierra del Fuego | ARG | -54.3 -67.8 | region
Ayacucho | PER | -13.2 -74.2 | region
Cajamarca | PER | -6.2 -78.8 | region
Puno | PER | -15.0 -70.0 | region
VRAEM | PER | -12.5 -73.8 | region
Araucania; Araucanía | CHL | -38.6 -72.4 | region
Atacama | CHL | -27.4 -69.9 | region
Esmeraldas | ECU | 0.9 -79.7 | region
Manabi; Manabí | ECU | -0.7 -80.1 | region
Artibonite | HTI | 19.3 -72.6 | region
Cite Soleil; Cité Soleil | HTI | 18.58 -72.33 | city
Manitoba | CAN | 55.0 -97.0 | region
Nova Scotia | CAN | 45.2 -63.0 | region
New Brunswick | CAN | 46.5 -66.4 | region
Newfoundland | CAN | 48.9 -55.7 | region
Saskatchewan | CAN | 54.5 -106.0 | region
Yukon | CAN | 63.6 -135.8 | region
Nunavut | CAN | 70.5 -86.8 | region
Anhui | CHN | 31.8 117.2 | region
Fujian | CHN | 26.1 118.0 | region
Gansu | CHN | 38.0 102.3 | region
Guangdong | CHN | 23.4 113.4 | region
Guangxi | CHN | 23.6 108.3 | region
Guizhou | CHN | 26.8 106.9 | region
Hainan | CHN | 19.2 109.7 | region
Hebei | CHN | 38.0 114.7 | region
Heilongjiang | CHN | 47.9 128.0 | region
Henan | CHN | 33.9 113.5 | region
Hubei | CHN | 31.0 112.2 | region
Hunan | CHN | 27.6 111.7 | region
Jiangsu | CHN | 33.0 119.8 | region
Jiangxi | CHN | 27.6 115.7 | region
Jilin | CHN | 43.7 126.2 | region
Liaoning | CHN | 41.3 122.6 | region
Ningxia | CHN | 37.3 106.2 | region
Qinghai | CHN | 35.4 96.0 | region
Shaanxi | CHN | 35.4 109.2 | region
Shandong | CHN | 36.3 118.2 | region
Shanxi | CHN | 37.6 112.3 | region
Sichuan | CHN | 30.6 102.7 | region
Yunnan | CHN | 25.0 101.5 | region
Zhejiang | CHN | 29.2 120.1 | region
Andhra Pradesh | IND | 15.9 79.7 | region
Arunachal Pradesh | IND | 28.2 94.7 | region
Bihar | IND | 25.6 85.6 | region
Chhattisgarh | IND | 21.3 82.0 | region
Goa | IND | 15.4 74.0 | region
Haryana | IND | 29.2 76.3 | region
Himachal Pradesh | IND | 31.9 77.2 | region
Jharkhand | IND | 23.6 85.3 | region
Karnataka | IND | 14.7 76.2 | region
Kerala | IND | 10.4 76.4 | region
Madhya Pradesh | IND | 23.5 78.3 | region
Maharashtra | IND | 19.7 75.7 | region
Meghalaya | IND | 25.5 91.4 | region
Mizoram | IND | 23.3 92.8 | region
Nagaland | IND | 26.1 94.5 | region
Odisha; Orissa | IND | 20.5 84.4 | region
Rajasthan | IND | 26.6 73.9 | region
Sikkim | IND | 27.6 88.5 | region
Tamil Nadu | IND | 11.1 78.4 | region
Telangana | IND | 17.8 79.0 | region
Tripura | IND | 23.7 91.7 | region
Uttar Pradesh | IND | 27.1 80.7 | region
Uttarakhand | IND | 30.1 79.1 | region
West Bengal | IND | 23.0 87.7 | region
Indian Punjab | IND | 31.1 75.4 | region
Jammu and Kashmir; Indian-administered Kashmir; Indian-controlled Kashmir | IND | 34.0 75.5 | region
Gilgit-Baltistan | PAK | 35.8 75.0 | region
Kurram | PAK | 33.7 70.3 | region
Khyber | PAK | 34.0 71.1 | region
Bajaur | PAK | 34.7 71.5 | region
Pakistani Punjab | PAK | 31.0 72.5 | region
Badakhshan | AFG | 36.7 70.8 | region
Badghis | AFG | 35.2 63.8 | region
Baghlan | AFG | 35.8 69.3 | region
Balkh | AFG | 36.7 67.1 | region
Bamiyan; Bamyan | AFG | 34.8 67.8 | region
Farah | AFG | 32.4 62.1 | region
Faryab | AFG | 36.1 64.9 | region
Ghazni | AFG | 33.5 68.4 | region
Ghor | AFG | 34.1 64.9 | region
Herat province | AFG | 34.3 62.2 | region
Kapisa | AFG | 35.0 69.6 | region
Khost | AFG | 33.3 69.9 | region
Kunar | AFG | 34.8 71.1 | region
Laghman | AFG | 34.7 70.1 | region
Logar | AFG | 34.0 69.2 | region
Nimroz; Nimruz | AFG | 31.0 62.5 | region
Nuristan | AFG | 35.3 70.9 | region
Paktia | AFG | 33.6 69.4 | region
Paktika | AFG | 32.3 68.8 | region
Parwan | AFG | 34.9 68.8 | region
Takhar | AFG | 36.7 69.8 | region
Uruzgan; Oruzgan; Urozgan | AFG | 32.9 66.0 | region
Wardak; Maidan Wardak | AFG | 34.3 68.2 | region
Zabul | AFG | 32.2 67.2 | region
Khuzestan | IRN | 31.3 48.7 | region
Kurdistan Province | IRN | 35.7 47.0 | region
Sistan and Baluchestan; Sistan-Baluchistan | IRN | 28.0 60.8 | region
Azerbaijan province | IRN | 38.0 46.3 | region
Khorasan | IRN | 35.1 59.1 | region
Isfahan province | IRN | 33.0 52.4 | region
Nineveh; Ninawa; Nineveh province | IRQ | 36.0 42.5 | region
Salahuddin; Salah al-Din; Saladin | IRQ | 34.5 43.6 | region
Dhi Qar | IRQ | 31.2 46.2 | region
Babil | IRQ | 32.5 44.6 | region
Maysan | IRQ | 31.9 47.0 | region
Nineveh Plains | IRQ | 36.5 43.2 | region
Halabja | IRQ | 35.18 45.98 | city
Idlib province | SYR | 35.8 36.7 | region
Aleppo province | SYR | 36.2 37.5 | region
Daraa province | SYR | 32.9 36.2 | region
Homs province | SYR | 34.5 38.3 | region
Hasakah province | SYR | 36.4 40.7 | region
Raqqa province | SYR | 35.9 39.0 | region
Daraya; Darayya | SYR | 33.46 36.24 | city
Abyan | YEM | 13.6 46.0 | region
Shabwa | YEM | 14.8 46.8 | region
al-Bayda; Bayda | YEM | 14.2 45.4 | region
al-Jawf; Jawf | YEM | 16.5 45.5 | region
Lahj; Lahij | YEM | 13.2 44.9 | region
Dhale; al-Dhale | YEM | 13.7 44.7 | region
Ibb | YEM | 14.0 44.2 | region
Hajjah | YEM | 16.1 43.3 | region
Mahra; al-Mahra | YEM | 16.5 51.5 | region
Socotra | YEM | 12.5 53.8 | region
Najran | SAU | 17.5 44.2 | region
Jizan; Jazan | SAU | 16.9 42.6 | region
Asir | SAU | 18.9 42.9 | region
Qatif | SAU | 26.56 50.0 | city
Anatolia | TUR | 39.0 35.0 | region
Sirnak; Şırnak | TUR | 37.5 42.5 | region
Hakkari | TUR | 37.6 43.7 | region
Mardin | TUR | 37.3 40.7 | region
Tunceli; Dersim | TUR | 39.1 39.5 | region
Van province | TUR | 38.5 43.4 | region
Thrace | TUR | 41.3 27.0 | region
Donetsk region; Donetsk oblast; Donetsk province | UKR | 48.0 37.8 | region
Luhansk region; Luhansk oblast | UKR | 48.9 39.0 | region
Kharkiv region; Kharkiv oblast | UKR | 49.6 36.4 | region
Kherson region; Kherson oblast | UKR | 46.6 33.4 | region
Zaporizhzhia region; Zaporizhzhia oblast | UKR | 47.3 35.4 | region
Transcarpathia; Zakarpattia | UKR | 48.4 23.3 | region
Galicia | UKR | 49.5 24.5 | region
Bukovina | UKR | 48.2 25.9 | region
Torez; Chystyakove | UKR | 48.03 38.61 | city
Vuhledar | UKR | 47.78 37.25 | city
Pokrovsk | UKR | 48.28 37.18 | city
Chasiv Yar | UKR | 48.59 37.83 | city
Bashkortostan | RUS | 54.2 56.2 | region
Tatarstan | RUS | 55.2 50.9 | region
Buryatia | RUS | 54.8 112.4 | region
Kabardino-Balkaria | RUS | 43.4 43.4 | region
Karachay-Cherkessia | RUS | 43.8 41.7 | region
Krasnodar region; Krasnodar Krai | RUS | 45.0 39.0 | region
Stavropol region | RUS | 45.0 43.3 | region
Kamchatka | RUS | 56.0 159.0 | region
Sakhalin | RUS | 50.5 143.0 | region
Yakutia; Sakha | RUS | 66.0 129.0 | region
Kuban | RUS | 45.5 39.0 | region
Karelia | RUS | 63.0 33.0 | region
Kursk region | RUS | 51.7 36.2 | region
Belgorod region | RUS | 50.8 37.5 | region
Adamawa | NGA | 9.3 12.4 | region
Akwa Ibom | NGA | 5.0 7.8 | region
Anambra | NGA | 6.2 7.0 | region
Bauchi state | NGA | 10.8 9.8 | region
Bayelsa | NGA | 4.8 6.1 | region
Benue | NGA | 7.3 8.7 | region
Cross River | NGA | 5.9 8.6 | region
Delta State | NGA | 5.7 5.9 | region
Ebonyi | NGA | 6.3 8.0 | region
Edo State | NGA | 6.6 5.9 | region
Jigawa | NGA | 12.2 9.6 | region
Kaduna state | NGA | 10.4 7.7 | region
Katsina state | NGA | 12.5 7.6 | region
Kebbi | NGA | 11.5 4.2 | region
Kogi | NGA | 7.8 6.7 | region
Nasarawa | NGA | 8.5 8.2 | region
Niger State | NGA | 9.9 5.6 | region
Plateau State | NGA | 9.2 9.5 | region
Rivers State | NGA | 4.8 6.9 | region
Sokoto state | NGA | 13.0 5.3 | region
Taraba | NGA | 8.0 10.8 | region
Yobe | NGA | 12.3 11.4 | region
Zamfara | NGA | 12.1 6.2 | region
North Darfur | SDN | 15.6 24.9 | region
South Darfur | SDN | 11.6 24.9 | region
West Darfur | SDN | 12.8 23.0 | region
Central Darfur | SDN | 12.9 23.5 | region
East Darfur | SDN | 11.5 26.1 | region
North Kordofan | SDN | 13.8 29.4 | region
West Kordofan | SDN | 12.2 28.1 | region
Gezira; Al Jazirah; Gezira state | SDN | 14.5 33.5 | region
Sennar state | SDN | 13.0 34.0 | region
Kassala state | SDN | 15.7 35.8 | region
Nuba Mountains | SDN | 11.5 30.5 | region
Jebel Marra | SDN | 13.0 24.3 | region
Unity State | SSD | 9.0 29.7 | region
Upper Nile | SSD | 10.0 32.7 | region
Jonglei | SSD | 7.4 32.4 | region
Equatoria | SSD | 4.9 31.0 | region
Central Equatoria | SSD | 4.6 31.0 | region
Western Equatoria | SSD | 5.3 28.4 | region
Bahr el Ghazal | SSD | 8.3 26.5 | region
Warrap | SSD | 8.1 28.9 | region
Afar | ETH | 11.8 41.0 | region
Benishangul-Gumuz | ETH | 10.5 35.5 | region
Gambella; Gambela | ETH | 7.8 34.2 | region
Wollega | ETH | 9.0 36.0 | region
Sidama | ETH | 6.7 38.5 | region
Welkait | ETH | 13.7 37.3 | region
Mai Kadra; Mai-Kadra; Maikadra | ETH | 14.07 36.57 | city
Axum; Aksum | ETH | 14.13 38.72 | city
Jubaland | SOM | 0.5 41.5 | region
Galmudug | SOM | 5.0 47.0 | region
Hirshabelle | SOM | 3.5 46.0 | region
Lower Shabelle | SOM | 1.8 44.5 | region
Hiran; Hiiraan | SOM | 4.3 45.3 | region
Galgaduud | SOM | 5.0 46.8 | region
Gedo | SOM | 3.0 42.0 | region
Bay region | SOM | 2.5 43.6 | region
Bakool | SOM | 4.2 43.8 | region
Las Anod; Laascaanood | SOM | 8.48 47.36 | city
Equateur; Équateur | COD | 0.5 19.0 | region
Kasai Central | COD | -5.8 22.0 | region
Maniema | COD | -3.0 26.0 | region
Tanganyika | COD | -6.5 28.0 | region
Bas-Congo; Kongo Central | COD | -5.3 14.2 | region
Haut-Uele | COD | 3.0 28.5 | region
Rutshuru | COD | -1.19 29.45 | city
Masisi | COD | -1.40 28.80 | city
Minova | COD | -1.71 29.02 | city
Kavumu | COD | -2.30 28.80 | city
Segou region | MLI | 13.9 -6.0 | region
Menaka; Ménaka | MLI | 15.92 2.40 | city
Bandiagara | MLI | 14.35 -3.61 | city
Taoudenni | MLI | 22.7 -4.0 | region
Soum | BFA | 14.3 -1.3 | region
Sahel Region | BFA | 14.2 -0.3 | region
Est Region | BFA | 12.3 0.9 | region
Karma | BFA | 13.7 -2.2 | city
Barsalogho | BFA | 13.42 -1.05 | city
Tahoua region | NER | 15.5 5.5 | region
Maradi region | NER | 14.0 7.5 | region
Far North Region | CMR | 10.8 14.5 | region
North-West Region | CMR | 6.3 10.4 | region
South-West Region | CMR | 5.4 9.3 | region
Tibesti | TCD | 21.0 17.5 | region
Ennedi | TCD | 17.0 22.0 | region
Lac region | TCD | 13.6 14.3 | region
Tripolitania | LBY | 30.5 13.5 | region
Nafusa Mountains | LBY | 31.9 11.7 | region
Jufra | LBY | 29.1 16.0 | region
Sabha; Sebha | LBY | 27.04 14.43 | city
Zintan | LBY | 31.93 12.25 | city
Upper Egypt | EGY | 26.0 32.0 | region
South Sinai | EGY | 28.9 33.9 | region
Sinai Province | EGY | 30.5 33.6 | region
Sahara desert | DZA | 25.0 3.0 | region
Nampula | MOZ | -15.0 39.3 | region
Zambezia | MOZ | -16.6 37.0 | region
Niassa | MOZ | -12.8 36.3 | region
Mocimboa da Praia; Mocímboa da Praia | MOZ | -11.35 40.35 | city
Gorongosa | MOZ | -18.7 34.1 | region
KwaZulu-Natal | ZAF | -28.6 30.9 | region
Gauteng | ZAF | -26.1 28.1 | region
Limpopo | ZAF | -23.8 29.5 | region
Eastern Cape | ZAF | -32.0 26.8 | region
Western Cape | ZAF | -33.5 20.5 | region
Mpumalanga | ZAF | -25.8 30.0 | region
Free State | ZAF | -28.7 26.8 | region
Matabeleland | ZWE | -19.0 28.0 | region
Mashonaland | ZWE | -17.0 31.0 | region
Rift Valley | KEN | 0.5 35.9 | region
Mandera | KEN | 3.94 41.86 | city
Lamu | KEN | -2.27 40.90 | city
Turkana | KEN | 3.5 35.5 | region
Wajir | KEN | 1.75 40.06 | city
Karamoja | UGA | 2.6 34.3 | region
Acholi | UGA | 2.9 32.6 | region
West Nile | UGA | 3.0 31.0 | region
Vakaga | CAF | 9.9 22.0 | region
Ouaka | CAF | 6.3 20.7 | region
Bria | CAF | 6.54 21.99 | city
Bambari | CAF | 5.77 20.68 | city
Damara | CAF | 4.96 18.70 | city
Bossangoa | CAF | 6.49 17.45 | city
Sagaing | MMR | 23.5 95.5 | region
Chin State | MMR | 22.0 93.5 | region
Kayin; Kayin State; Karen State | MMR | 16.9 97.9 | region
Kayah; Kayah State; Karenni State | MMR | 19.3 97.3 | region
Mon State | MMR | 16.0 97.7 | region
Magway | MMR | 21.0 95.0 | region
Tanintharyi | MMR | 12.5 98.8 | region
Lashio | MMR | 22.93 97.75 | city
Myawaddy | MMR | 16.69 98.51 | city
Laukkai | MMR | 23.70 98.76 | city
Basilan | PHL | 6.6 122.0 | region
Maguindanao | PHL | 7.0 124.4 | region
Lanao del Sur | PHL | 7.8 124.3 | region
Palawan | PHL | 9.8 118.7 | region
Negros | PHL | 10.0 123.0 | region
Samar | PHL | 11.8 125.0 | region
Luzon | PHL | 16.0 121.0 | region
Visayas | PHL | 11.0 123.5 | region
Cotabato | PHL | 7.2 124.9 | region
Ayungin Shoal; Second Thomas Shoal | PHL | 9.75 115.87 | region
Java | IDN | -7.3 110.0 | region
Sumatra | IDN | 0.0 102.0 | region
Kalimantan | IDN | 0.0 114.0 | region
Sulawesi | IDN | -2.0 121.0 | region
Maluku; Moluccas | IDN | -3.2 130.0 | region
Central Sulawesi | IDN | -1.0 121.0 | region
Lombok | IDN | -8.6 116.3 | region
Sarawak | MYS | 2.5 113.0 | region
Johor | MYS | 2.0 103.4 | region
Kelantan | MYS | 5.3 102.0 | region
Yala | THA | 6.54 101.28 | city
Narathiwat | THA | 6.43 101.82 | city
Isan | THA | 16.0 103.0 | region
Chittagong Hill Tracts | BGD | 22.5 92.2 | region
Sylhet region | BGD | 24.9 91.9 | region
Northern Province | LKA | 9.2 80.4 | region
Eastern Province | LKA | 7.8 81.5 | region
Mullaitivu | LKA | 9.27 80.81 | city
Kilinochchi | LKA | 9.38 80.40 | city
Terai | NPL | 27.0 85.0 | region
Madhesh | NPL | 26.8 85.5 | region
Hokkaido | JPN | 43.2 142.8 | region
Kyushu | JPN | 32.8 130.9 | region
Honshu | JPN | 36.0 138.0 | region
Shikoku | JPN | 33.7 133.6 | region
Ishikawa | JPN | 36.8 136.8 | region
Mangystau | KAZ | 43.6 53.0 | region
Zhanaozen | KAZ | 43.34 52.86 | city
Baikonur | KAZ | 45.62 63.31 | city
Gorno-Badakhshan | TJK | 38.4 73.0 | region
Khorog | TJK | 37.49 71.55 | city
Batken | KGZ | 40.06 70.82 | city
Jalal-Abad | KGZ | 40.93 73.0 | city
Karakalpakstan | UZB | 43.0 59.0 | region
Gadabay | AZE | 40.57 45.81 | city
Fizuli; Füzuli | AZE | 39.60 47.15 | city
Agdam; Aghdam | AZE | 39.99 46.93 | city
Kalbajar; Kelbajar | AZE | 40.10 46.04 | city
Syunik | ARM | 39.3 46.3 | region
Gyumri | ARM | 40.79 43.85 | city
Tavush | ARM | 40.9 45.1 | region
Adjara; Ajaria | GEO | 41.6 42.1 | region
Pankisi Gorge; Pankisi | GEO | 42.1 45.3 | region
Samegrelo | GEO | 42.5 41.9 | region
Zugdidi | GEO | 42.51 41.87 | city
Lombardy | ITA | 45.6 9.8 | region
Calabria | ITA | 39.0 16.5 | region
Sardinia | ITA | 40.1 9.0 | region
Tuscany | ITA | 43.4 11.0 | region
Veneto | ITA | 45.6 11.9 | region
Piedmont | ITA | 45.1 7.9 | region
Puglia | ITA | 41.0 16.5 | region
Campania | ITA | 40.9 14.8 | region
Andalusia | ESP | 37.5 -4.7 | region
Galicia, Spain | ESP | 42.8 -8.0 | region
Canary Islands | ESP | 28.3 -16.5 | region
Balearic Islands | ESP | 39.6 2.9 | region
Ceuta | ESP | 35.89 -5.32 | city
Melilla | ESP | 35.29 -2.94 | city
Aragon | ESP | 41.5 -0.7 | region
Castile | ESP | 41.8 -4.0 | region
Saxony | DEU | 51.1 13.2 | region
Brandenburg | DEU | 52.4 13.2 | region
Thuringia | DEU | 50.9 11.0 | region
Hesse | DEU | 50.6 9.0 | region
Lower Saxony | DEU | 52.6 9.8 | region
North Rhine-Westphalia | DEU | 51.5 7.5 | region
Baden-Württemberg; Baden-Wuerttemberg | DEU | 48.6 9.0 | region
Saxony-Anhalt | DEU | 51.9 11.7 | region
Schleswig-Holstein | DEU | 54.2 9.8 | region
Mecklenburg | DEU | 53.8 12.5 | region
Normandy | FRA | 49.0 0.3 | region
Alsace | FRA | 48.3 7.4 | region
Provence | FRA | 43.9 6.1 | region
Burgundy | FRA | 47.2 4.4 | region
Flanders | BEL | 51.0 4.2 | region
Wallonia | BEL | 50.3 4.7 | region
Cornwall | GBR | 50.4 -4.9 | region
Yorkshire | GBR | 53.9 -1.3 | region
Silesia | POL | 50.5 18.5 | region
Pomerania | POL | 54.3 17.5 | region
Transylvania | ROU | 46.8 24.3 | region
Moldavia region | ROU | 47.0 27.0 | region
Samos | GRC | 37.75 26.83 | region
Chios | GRC | 38.37 26.06 | region
Lesvos | GRC | 39.2 26.3 | region
Evros | GRC | 41.2 26.2 | region
Rhodes | GRC | 36.2 28.0 | region
Cyclades | GRC | 37.0 25.1 | region
Haifa Bay | ISR | 32.8 35.0 | region
Be'eri | ISR | 31.43 34.49 | city
Kiryat Shmona; Kiryat Shemona | ISR | 33.21 35.57 | city
Nahal Oz | ISR | 31.47 34.50 | city
Nir Oz | ISR | 31.31 34.40 | city
Metula | ISR | 33.28 35.58 | city
Deir al-Balah | PSE | 31.42 34.35 | city
Beit Hanoun | PSE | 31.54 34.54 | city
Beit Lahia; Beit Lahiya | PSE | 31.55 34.49 | city
Shujaiya; Shejaia | PSE | 31.50 34.48 | city
Nuseirat | PSE | 31.45 34.39 | city
Huwara; Hawara | PSE | 32.15 35.26 | city
Dahiyeh; Dahieh | LBN | 33.85 35.51 | city
South Lebanon; Southern Lebanon | LBN | 33.3 35.4 | region
Nabatieh | LBN | 33.38 35.48 | city
Tasmania | AUS | -42.0 146.5 | region
Victoria; Victoria state | AUS | -37.0 144.0 | region
South Australia | AUS | -30.0 135.0 | region
Western Australia | AUS | -26.0 121.0 | region
Northern Territory | AUS | -19.5 133.5 | region
Antigua Guatemala; Antigua | GTM | 14.56 -90.73 | city
Bougainville | PNG | -6.2 155.3 | region
Enga | PNG | -5.4 143.5 | region
Georgia state; state of Georgia | USA | 32.7 -83.4 | region
New England | USA | 43.9 -71.7 | region
Delaware | USA | 39.0 -75.5 | region
Puerto Rico | USA | 18.2 -66.4 | region
Brooklyn | USA | 40.65 -73.95 | city
Ferguson | USA | 38.74 -90.30 | city
Arlington | USA | 38.88 -77.09 | city
Santiago de Cuba | CUB | 20.02 -75.82 | city
Ziguinchor | SEN | 12.58 -16.27 | city
Iguala | MEX | 18.34 -99.54 | city
Ayotzinapa | MEX | 17.55 -99.41 | city
Bouake; Bouaké | CIV | 7.69 -5.03 | city
Grand-Bassam; Grand Bassam | CIV | 5.21 -3.74 | city
`
