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
Kashmir; Jammu and Kashmir; Indian-administered Kashmir | IND | 34.0 75.5 | region
Pakistan-administered Kashmir; Azad Kashmir | PAK | 34.0 73.8 | region
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
`
