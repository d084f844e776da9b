/**
 * Cities of the world of 20,000 people or more, and the seats of countries and provinces: GeoNames (https://www.geonames.org), CC BY 4.0, written by
 * training/places/cities.ts. Under each country (= alpha-3), the largest first: name | latitude | longitude | people in thousands
 */
export const CITIES = `
= AFG
Kabul|34.53|69.17|3044
Kandahār|31.61|65.71|391
Mazār-e Sharīf|36.71|67.11|303
Herāt|34.35|62.20|273
Jalālābād|34.43|70.45|200
Kunduz|36.73|68.86|162
Ghazni|33.55|68.42|141
Balkh|36.76|66.90|115
Baghlān|36.13|68.71|108
Gardez|33.60|69.23|104
Khōst|33.34|69.92|96
Maymana|35.92|64.78|76
Khanabad|36.68|69.12|72
Bāzār-e Yakāwlang|34.74|66.97|65
Bāzārak|35.31|69.52|65
Khulm|36.70|67.70|65
Taloqan|36.74|69.53|64
Bāmyān|34.82|67.83|62
Pul-e Khumrī|35.94|68.72|56
Shibirghān|36.67|65.75|56
Charikar|35.01|69.17|54
Sar-e Pul|36.22|65.93|52
Zaranj|30.96|61.86|50
Paghmān|34.59|68.95|49
Asadābād|34.87|71.15|48
Aībak|36.26|68.02|48
Fayzabad|37.12|70.58|44
Lashkar Gāh|31.59|64.37|44
Gereshk|31.82|64.57|44
Farah|32.37|62.12|44
Ghormach|35.73|63.78|30
Shīnḏanḏ|33.30|62.15|29
Andkhōy|36.95|65.12|29
Rustāq|37.13|69.83|26
Qarāwul|37.22|68.78|25
Nahrīn|36.06|69.13|22
Baraki Barak|33.97|68.95|22
Mehtar Lām|34.67|70.21|17
Fayrōz Kōh|34.52|65.25|15
Pul-e ‘Alam|34.00|69.02|13
Qalāt|32.11|66.91|12
Tarinkot|32.63|65.88|10
Qala i Naw|34.99|63.13|9
Sidqābād|35.02|69.35|7
= AGO
Luanda|-8.84|13.23|2776
N’dalatando|-9.30|14.91|383
Huambo|-12.78|15.74|226
Lobito|-12.36|13.54|208
Benguela|-12.58|13.41|151
Cuito|-12.38|16.93|114
Lubango|-14.92|13.49|103
Malanje|-9.54|16.34|87
Namibe|-15.20|12.15|80
Soio|-6.13|12.37|67
Cabinda|-5.55|12.20|66
Uíge|-7.61|15.06|60
Saurimo|-9.66|20.39|40
Sumbe|-11.21|13.84|33
Menongue|-14.66|17.69|32
Caxito|-8.58|13.66|28
Longonjo|-12.91|15.25|24
Mbanza Kongo|-6.27|14.24|24
Caála|-12.85|15.56|21
Luena|-11.78|19.92|21
Lucapa|-8.42|20.74|20
Ondjiva|-17.07|15.73|10
= ALB
Tirana|41.33|19.82|375
Durrës|41.32|19.45|122
Elbasan|41.11|20.08|101
Vlorë|40.47|19.48|90
Shkodër|42.07|19.51|88
Pogradec|40.90|20.65|62
Patos|40.68|19.62|60
Korçë|40.62|20.78|58
Fier|40.72|19.56|56
Berat|40.71|19.95|47
Lushnjë|40.94|19.70|41
Kavajë|41.19|19.56|29
Laç|41.64|19.71|25
Gjirokastër|40.08|20.14|23
Patos Fshat|40.64|19.65|23
Krujë|41.51|19.79|21
Lezhë|41.78|19.64|19
Kukës|42.08|20.42|18
Peshkopi|41.69|20.43|15
= AND
Andorra la Vella|42.51|1.52|20
les Escaldes|42.51|1.53|16
Encamp|42.53|1.58|11
Sant Julià de Lòria|42.46|1.49|8
la Massana|42.54|1.51|7
= ARE
Dubai|25.08|55.31|2957
Sharjah|25.34|55.41|1324
Abu Dhabi|24.45|54.40|603
Ajman City|25.40|55.48|490
Ras Al Khaimah City|25.79|55.94|352
Musaffah|24.36|54.48|243
Al Fujairah City|25.12|56.34|87
Khalifah A City|24.43|54.60|85
Reef Al Fujairah City|25.14|56.25|82
Bani Yas City|24.31|54.63|80
Zayed City|23.65|53.71|63
Umm Al Quwain City|25.56|55.56|63
Al Shamkhah City|24.39|54.71|62
Al Ain City|24.19|55.76|55
Khawr Fakkān|25.33|56.34|41
Dibba Al-Fujairah|25.59|56.26|30
Dibba Al-Hisn|25.62|56.27|26
Adh Dhayd|25.29|55.88|25
= ARG
Buenos Aires|-34.61|-58.38|13076
Córdoba|-31.41|-64.18|1428
Rosario|-32.95|-60.64|1174
Mendoza|-32.89|-68.83|877
San Miguel de Tucumán|-26.82|-65.22|781
La Plata|-34.92|-57.95|694
Mar del Plata|-38.00|-57.56|554
Salta|-24.79|-65.41|513
Santa Fe|-31.65|-60.71|490
San Juan|-31.54|-68.54|447
Resistencia|-27.46|-58.98|387
Santiago del Estero|-27.80|-64.26|355
Corrientes|-27.47|-58.83|339
Posadas|-27.37|-55.90|324
Morón|-34.65|-58.62|320
San Salvador de Jujuy|-24.19|-65.30|306
Bahía Blanca|-38.72|-62.27|277
Paraná|-31.73|-60.53|262
Merlo|-34.67|-58.73|244
Neuquén|-38.95|-68.06|242
José C. Paz|-34.52|-58.77|230
Quilmes|-34.73|-58.26|230
Pilar|-34.46|-58.91|227
Formosa|-26.18|-58.17|221
San Fernando del Valle de Catamarca|-28.47|-65.79|189
San Luis|-33.30|-66.34|184
Berazategui|-34.77|-58.21|167
La Rioja|-29.41|-66.85|163
San Miguel|-34.54|-58.71|158
Río Cuarto|-33.13|-64.35|154
Concordia|-31.39|-58.02|145
Comodoro Rivadavia|-45.86|-67.50|141
San Nicolás de los Arroyos|-33.33|-60.21|128
Santa Rosa|-36.62|-64.28|111
San Rafael|-34.62|-68.33|109
Tandil|-37.32|-59.13|104
Villa Mercedes|-33.68|-65.46|97
San Carlos de Bariloche|-41.15|-71.31|95
Trelew|-43.25|-65.31|93
Villa María|-32.41|-63.24|92
Reconquista|-29.15|-59.65|90
Zárate|-34.10|-59.03|89
Rafaela|-31.25|-61.49|89
Pergamino|-33.89|-60.57|88
Olavarría|-36.89|-60.32|86
Río Gallegos|-51.62|-69.22|86
Junín|-34.58|-60.94|85
San Martín|-33.08|-68.47|83
Presidencia Roque Sáenz Peña|-26.79|-60.44|82
Luján|-34.57|-59.10|82
Campana|-34.16|-58.96|82
Necochea|-38.55|-58.74|80
Gualeguaychú|-33.01|-58.52|79
Cipolletti|-38.93|-67.99|75
Gobernador Gálvez|-33.03|-60.64|75
San Ramón de la Nueva Orán|-23.14|-64.32|74
Chimbas|-31.48|-68.53|74
General Roca|-39.03|-67.58|73
Venado Tuerto|-33.75|-61.97|72
Goya|-29.14|-59.26|70
Villa Carlos Paz|-31.42|-64.50|69
Concepción del Uruguay|-32.48|-58.23|68
Don Torcuato|-34.49|-58.63|65
Puerto Madryn|-42.77|-65.04|65
Tartagal|-22.52|-63.80|61
Hurlingham|-34.59|-58.63|60
Santo Tomé|-31.66|-60.77|59
San Francisco|-31.43|-62.08|59
San Pedro de Jujuy|-24.23|-64.87|58
Ushuaia|-54.81|-68.32|58
Punta Alta|-38.88|-62.07|57
General Pico|-35.66|-63.76|57
Oberá|-27.49|-55.12|57
Chivilcoy|-34.90|-60.02|55
Puerto Eldorado|-26.41|-54.69|54
Azul|-36.78|-59.86|54
Río Tercero|-32.17|-64.11|53
Los Polvorines|-34.50|-58.71|53
Mercedes|-34.65|-59.43|53
Río Grande|-53.79|-67.71|53
Barranqueras|-27.48|-58.94|51
Yerba Buena|-26.82|-65.32|51
Libertador General San Martín|-23.81|-64.79|49
Viedma|-40.81|-63.00|49
Tafí Viejo|-26.73|-65.26|48
Palpalá|-24.26|-65.21|48
San Lorenzo|-28.13|-58.77|48
San Pedro|-33.68|-59.67|47
Cutral-Có|-38.93|-69.23|47
Tres Arroyos|-38.37|-60.28|47
San Isidro|-34.47|-58.53|45
Villa Constitución|-33.23|-60.33|44
Paso de los Libres|-29.71|-57.09|44
Santa Lucía|-31.54|-68.50|44
Villa Ángela|-27.57|-60.72|44
Villa de Mayo|-34.51|-58.68|43
General Pacheco|-34.45|-58.64|43
Chilecito|-29.16|-67.50|42
Lincoln|-34.87|-61.53|42
Tortuguitas|-34.48|-58.75|41
Pocito|-31.68|-68.58|41
Alta Gracia|-31.65|-64.43|40
Balcarce|-37.85|-58.26|39
Ingeniero Pablo Nogués|-34.48|-58.71|38
Alderetes|-26.82|-65.13|38
San Vicente|-26.62|-54.13|38
Castelli|-25.95|-60.62|37
Curuzú Cuatiá|-29.79|-58.05|36
Caleta Olivia|-46.44|-67.53|36
Cañada de Gómez|-32.82|-61.39|36
Esperanza|-31.45|-60.93|36
Bell Ville|-32.63|-62.69|35
Nueve de Julio|-35.44|-60.88|35
Chacabuco|-34.64|-60.47|35
Caucete|-31.65|-68.28|34
Pontevedra|-34.75|-58.70|34
Gualeguay|-33.14|-59.31|33
Aguilares|-27.43|-65.61|32
Granadero Baigorria|-32.86|-60.72|32
Quitilipi|-26.87|-60.22|32
Puerto Iguazú|-25.60|-54.57|32
Villaguay|-31.87|-59.03|32
Casilda|-33.04|-61.17|32
General José de San Martín|-26.54|-59.34|32
Zapala|-38.90|-70.05|32
Villa Regina|-39.10|-67.07|31
Tigre|-34.43|-58.58|31
Famaillá|-27.05|-65.40|31
Chajarí|-30.75|-57.98|31
Mercedes|-29.18|-58.08|31
Centenario|-38.83|-68.13|29
Garupá|-27.48|-55.83|29
Gobernador Virasora|-28.05|-56.03|29
Esquel|-42.91|-71.32|28
Adrogué|-34.80|-58.38|28
Cruz del Eje|-30.73|-64.80|28
Machagai|-26.93|-60.05|28
Villa Dolores|-31.95|-65.19|28
Termas de Río Hondo|-27.49|-64.86|28
Charata|-27.21|-61.19|28
Capitán Bermúdez|-32.82|-60.72|27
Coronel Suárez|-37.45|-61.93|27
Las Breñas|-27.09|-61.08|27
Jesús María|-30.98|-64.09|27
Fontana|-27.42|-59.02|27
Esquina|-30.01|-59.53|26
Rawson|-43.30|-65.10|26
Muñiz|-34.56|-58.71|26
Allen|-38.98|-67.83|26
Dolores|-36.31|-57.68|25
Plottier|-38.97|-68.23|25
Victoria|-32.62|-60.15|25
Jardín América|-27.04|-55.23|25
La Calera|-31.34|-64.34|25
Tres Isletas|-26.34|-60.43|25
La Paz|-30.74|-59.65|25
Monte Caseros|-30.25|-57.64|25
Veinticinco de Mayo|-35.43|-60.17|25
Pérez|-33.00|-60.77|24
Marcos Juárez|-32.70|-62.11|24
Embarcación|-23.21|-64.10|24
Monteros|-27.17|-65.50|24
San Pedro|-26.62|-54.11|24
San Martín de los Andes|-40.16|-71.35|24
Villa Gesell|-37.26|-56.97|23
Avellaneda|-29.12|-59.66|23
Santo Tomé|-28.55|-56.04|23
Montecarlo|-26.57|-54.76|22
San Justo|-30.79|-60.59|22
Villa Allende|-31.29|-64.30|22
San José de Jáchal|-30.24|-68.75|21
Aristóbulo del Valle|-27.10|-54.90|21
Albardón|-31.44|-68.53|20
Añatuya|-28.46|-62.83|20
Deán Funes|-30.42|-64.35|20
Arroyo Seco|-33.15|-60.51|20
= ARM
Yerevan|40.18|44.51|1093
Gyumri|40.79|43.85|148
Vanadzor|40.80|44.49|101
Vagharshapat|40.17|44.29|47
Hrazdan|40.50|44.77|41
Abovyan|40.27|44.63|36
Kapan|39.21|46.41|33
Ararat|39.83|44.71|29
Armavir|40.15|44.04|26
Step’anavan|41.01|44.39|24
Gavarr|40.35|45.12|22
Artashat|39.96|44.54|21
Goris|39.51|46.34|20
Ashtarak|40.30|44.36|19
Ijevan|40.88|45.15|15
Yeghegnadzor|39.76|45.33|8
= ATG
Saint John’s|17.12|-61.84|24
= AUS
Sydney|-33.87|151.21|4627
Melbourne|-37.81|144.96|4246
Brisbane|-27.47|153.03|2190
Perth|-31.95|115.86|1897
Adelaide|-34.93|138.60|1225
Gold Coast|-28.00|153.43|591
Canberra|-35.28|149.13|368
Newcastle|-32.93|151.78|308
Wollongong|-34.42|150.89|292
Logan City|-27.64|153.11|283
Geelong|-38.15|144.36|226
Hobart|-42.88|147.33|217
Townsville|-19.27|146.81|196
Cairns|-16.92|145.77|153
Toowoomba|-27.56|151.95|131
Darwin|-12.46|130.84|129
Rockingham|-32.28|115.73|108
Launceston|-41.44|147.13|106
Bendigo|-36.76|144.28|101
Ballarat|-37.57|143.85|98
Mandurah|-32.53|115.72|83
Mackay|-21.15|149.17|74
Bundaberg|-24.87|152.35|71
Bunbury|-33.33|115.64|68
Maitland|-32.73|151.56|67
Rockhampton|-23.38|150.51|62
Adelaide Hills|-34.91|138.71|60
Hervey Bay|-25.29|152.77|52
Tamworth|-31.09|150.93|48
Port Macquarie|-31.43|152.91|46
Dubbo|-32.24|148.60|40
Orange|-33.28|149.10|38
St Albans|-37.74|144.80|38
Frankston East|-38.13|145.13|34
Albany|-35.03|117.88|34
Bathurst|-33.42|149.58|33
Mildura|-34.19|142.16|33
Shepparton|-36.38|145.40|31
Gladstone|-23.85|151.26|30
Kwinana|-32.23|115.78|30
Warrnambool|-38.38|142.49|29
Liverpool|-33.92|150.93|28
Parramatta|-33.82|151.00|27
Geraldton|-28.78|114.61|27
Coffs Harbour|-30.30|153.11|27
Alice Springs|-23.70|133.88|25
Mount Gambier|-37.83|140.78|25
Palmerston|-12.49|130.98|25
Traralgon|-38.20|146.54|25
Armidale|-30.50|151.67|24
Mount Isa|-20.73|139.50|23
Goulburn|-34.75|149.72|23
Hornsby|-33.70|151.10|22
Busselton|-33.65|115.35|22
Balwyn North|-37.79|145.09|20
Gawler|-34.60|138.75|20
= AUT
Vienna|48.21|16.37|1691
Graz|47.07|15.45|222
Linz|48.31|14.29|205
Salzburg|47.80|13.04|153
Innsbruck|47.26|11.39|132
Klagenfurt am Wörthersee|46.62|14.31|91
Villach|46.61|13.86|59
Dornbirn|47.41|9.74|49
Wiener Neustadt|47.80|16.23|45
Steyr|48.04|14.42|38
Feldkirch|47.23|9.60|33
Bregenz|47.50|9.75|29
Baden|48.01|16.23|26
Lustenau|47.43|9.66|23
Sankt Pölten|48.20|15.63|22
Mödling|48.09|16.29|21
Eisenstadt|47.85|16.52|9
= AZE
Baku|40.38|49.89|1117
Ganja|40.68|46.36|313
Sumqayıt|40.59|49.67|265
Lankaran|38.75|48.85|240
Yevlakh|40.62|47.15|127
Mingelchaur|40.76|47.06|95
Saatlı|39.93|48.37|87
Qaraçuxur|40.40|49.97|73
Şirvan|39.94|48.93|70
Bakıxanov|40.42|49.97|67
Nakhchivan|39.21|45.41|65
Sheki|41.19|47.17|63
Xankandi|39.82|46.75|53
Bilajari|40.44|49.81|42
Maştağa|40.53|50.01|40
Ağdam|39.99|46.93|39
Khirdalan|40.45|49.76|38
Barda|40.38|47.13|37
Xaçmaz|41.46|48.81|37
Salyan|39.60|48.98|37
Hövsan|40.37|50.09|36
Jalilabad|39.21|48.49|36
Shamkhor|40.83|46.02|35
Geoktschai|40.65|47.74|35
Agdzhabedy|40.05|47.46|35
Imishli|39.87|48.06|34
Lökbatan|40.33|49.73|31
Shamakhi|40.63|48.64|29
Sabirabad|40.01|48.48|28
Amirdzhan|40.43|49.98|27
Fizuli|39.60|47.15|27
Buzovna|40.52|50.11|25
Biny Selo|40.45|50.09|25
Ağdaş|40.65|47.47|24
Divichibazar|41.20|48.99|23
Hacıqabul|40.04|48.94|23
Quba|41.36|48.51|22
Zabrat|40.48|49.94|21
Sabunçu|40.44|49.95|21
Kyurdarmir|40.34|48.16|19
Qazax|41.09|45.37|19
Shushi|39.76|46.75|19
Neftçala|39.38|49.25|19
Zaqatala|41.63|46.64|18
Terter|40.34|46.93|18
Pushkino|39.46|48.55|18
Yelenendorf|40.59|46.32|18
Aghsu|40.57|48.40|17
Qusar|41.43|48.43|16
Ujar|40.52|47.65|16
Beylagan|39.78|47.62|16
Astara|38.46|48.87|15
İsmayıllı|40.78|48.15|14
Tovuz|40.99|45.63|13
Aghstafa|41.12|45.45|13
Qax|41.42|46.92|12
Qutqashen|40.98|47.85|12
Zardob|40.22|47.71|11
Yukhary-Dashkesan|40.52|46.08|10
Masally|39.04|48.67|10
Belokany|41.73|46.40|9
Kyadabek|40.57|45.81|9
Kerbakhiar|40.11|46.04|8
Jebrail|39.40|47.03|8
Zangilan|39.08|46.66|7
Goranboy|40.61|46.79|7
Lerik|38.77|48.41|7
Naftalan|40.51|46.82|7
Qubadlı|39.34|46.58|7
Oğuz|41.07|47.47|7
Samux|40.76|46.41|6
Xocalı|39.91|46.79|6
Novyy Karanlug|39.79|47.11|5
= BDI
Bujumbura|-3.38|29.36|332
Muyinga|-2.85|30.34|71
Gitega|-3.43|29.92|41
Ruyigi|-3.48|30.25|38
Ngozi|-2.91|29.83|22
Rutana|-3.93|29.99|21
Bururi|-3.95|29.62|20
Makamba|-4.13|29.80|20
Kayanza|-2.92|29.63|19
Muramvya|-3.27|29.61|18
Cibitoke|-2.89|29.12|14
Bubanza|-3.08|29.39|13
Karuzi|-3.10|30.16|11
Cankuzo|-3.22|30.55|7
Kirundo|-2.58|30.10|6
Rumonge|-3.97|29.44|6
= BEL
Brussels|50.85|4.35|1019
Antwerpen|51.22|4.40|460
Gent|51.05|3.72|231
Charleroi|50.41|4.44|200
Liège|50.63|5.57|183
Brugge|51.21|3.22|117
Namur|50.47|4.87|106
Leuven|50.88|4.70|93
Mons|50.45|3.95|91
Deurne|51.22|4.47|79
Aalst|50.94|4.04|78
Mechelen|51.03|4.48|78
La Louvière|50.49|4.19|77
Kortrijk|50.83|3.26|74
Hasselt|50.93|5.34|69
Ostend|51.22|2.93|69
Sint-Niklaas|51.17|4.14|69
Tournai|50.61|3.39|68
Genk|50.97|5.50|64
Seraing|50.58|5.50|61
Roeselare|50.95|3.12|56
Verviers|50.59|5.86|53
Mouscron|50.74|3.21|52
Beveren|51.21|4.26|45
Dendermonde|51.03|4.10|43
Beringen|51.05|5.23|41
Turnhout|51.32|4.94|40
Dilbeek|50.85|4.26|39
Heist-op-den-Berg|51.08|4.73|38
Sint-Truiden|50.82|5.19|38
Lokeren|51.10|3.99|38
Braine-l'Alleud|50.68|4.37|38
Brasschaat|51.29|4.49|37
Vilvoorde|50.93|4.43|37
Herstal|50.66|5.62|37
Maasmechelen|50.97|5.69|36
Waregem|50.89|3.43|36
Châtelet|50.40|4.53|35
Ieper|50.85|2.89|35
Ninove|50.83|4.03|35
Geel|51.17|4.99|35
Halle|50.73|4.23|34
Hoboken|51.18|4.35|34
Knokke-Heist|51.35|3.27|34
Schoten|51.25|4.50|34
Grimbergen|50.93|4.37|34
Lier|51.13|4.57|33
Mol|51.19|5.12|33
Wavre|50.72|4.60|32
Binche|50.41|4.16|32
Lommel|51.23|5.31|32
Menen|50.80|3.12|32
Tienen|50.81|4.94|32
Evergem|51.11|3.71|32
Heusden|51.04|5.28|31
Wevelgem|50.80|3.17|31
Geraardsbergen|50.77|3.88|31
Sint-Pieters-Leeuw|50.78|4.24|30
Helchteren|51.06|5.38|30
Houthalen|51.03|5.37|30
Tongeren|50.78|5.46|30
Deinze|50.98|3.53|30
Waterloo|50.71|4.40|30
Bilzen|50.87|5.52|30
Louvain-la-Neuve|50.67|4.61|30
Courcelles|50.46|4.37|29
Asse|50.91|4.20|29
Zaventem|50.88|4.47|28
Oudenaarde|50.85|3.61|28
Aarschot|50.99|4.84|28
Ans|50.66|5.52|27
Ath|50.63|3.78|27
Kapellen|51.31|4.44|26
Izegem|50.91|3.21|26
Arlon|49.68|5.82|26
Temse|51.13|4.21|26
Harelbeke|50.85|3.31|26
Herentals|51.18|4.83|26
Brecht|51.35|4.64|26
Flémalle-Haute|50.60|5.44|25
Soignies|50.58|4.07|25
Lanaken|50.89|5.65|25
Mortsel|51.17|4.45|25
Zottegem|50.87|3.81|24
Ronse|50.75|3.60|24
Nivelles|50.60|4.33|24
Andenne|50.49|5.10|24
Maaseik|51.10|5.78|24
Oupeye|50.71|5.65|24
Overijse|50.77|4.53|23
Zwevegem|50.81|3.34|23
Beersel|50.77|4.30|23
Wetteren|51.01|3.88|23
Hamme|51.10|4.14|23
Willebroek|51.06|4.36|23
Saint-Nicolas|50.63|5.53|23
Westerlo|51.09|4.92|23
Diest|50.99|5.05|23
Saint-Ghislain|50.45|3.82|23
Manage|50.50|4.24|22
Maldegem|51.21|3.45|22
Fleurus|50.48|4.55|22
Merelbeke|50.99|3.75|22
Zedelgem|51.14|3.14|22
Tubize|50.69|4.20|22
Edegem|51.16|4.45|22
Gembloux|50.56|4.70|22
Rixensart|50.71|4.53|22
Oostkamp|51.15|3.23|21
Zemst|50.98|4.46|21
Koksijde|51.12|2.64|21
Chaudfontaine|50.58|5.63|21
Nijlen|51.16|4.67|21
Zoersel|51.27|4.71|21
Tervuren|50.82|4.51|21
Frameries|50.41|3.90|21
Schilde|51.24|4.58|20
Kontich|51.13|4.45|20
Zele|51.07|4.04|20
Braine-le-Comte|50.61|4.15|20
Boussu|50.43|3.79|20
= BEN
Cotonou|6.37|2.42|780
Abomey-Calavi|6.45|2.36|386
Djougou|9.71|1.67|237
Porto-Novo|6.50|2.60|234
Parakou|9.34|2.63|164
Bohicon|7.18|2.07|125
Kandi|11.13|2.94|110
Lokossa|6.64|1.72|87
Ouidah|6.36|2.09|84
Abomey|7.18|1.99|82
Natitingou|10.30|1.38|81
Savé|8.03|2.49|76
Nikki|9.94|3.21|54
Dogbo|6.80|1.78|41
Cové|7.22|2.34|39
Malanville|11.87|3.38|37
Pobé|6.98|2.66|33
Savalou|7.93|1.98|30
Sakété|6.74|2.66|30
Comé|6.41|1.88|29
Bembèrèkè|10.23|2.66|24
Bassila|9.01|1.67|24
Banikoara|11.30|2.44|22
Kétou|7.36|2.60|22
Dassa-Zoumé|7.75|2.18|22
Tchaourou|8.89|2.60|21
Allada|6.67|2.15|20
= BFA
Ouagadougou|12.37|-1.53|1087
Bobo-Dioulasso|11.18|-4.30|360
Koudougou|12.25|-2.36|87
Ouahigouya|13.58|-2.42|61
Banfora|10.63|-4.77|60
Dédougou|12.46|-3.46|45
Kaya|13.09|-1.08|39
Dori|14.04|-0.03|38
Tenkodogo|11.78|-0.37|38
Réo|12.32|-2.47|38
Houndé|11.50|-3.52|37
Fada N'gourma|12.06|0.36|34
Koupéla|12.18|-0.35|32
Kombissiri|12.07|-1.34|30
Garango|11.80|-0.55|29
Nouna|12.73|-3.86|29
Léo|11.10|-2.11|27
Kongoussi|13.33|-1.53|26
Diapaga|12.07|1.79|26
Kokologo|12.19|-1.88|26
Zorgo|12.25|-0.62|24
Yako|12.96|-2.26|23
Djibo|14.10|-1.63|22
Manga|11.66|-1.07|15
Ziniaré|12.58|-1.30|13
= BGD
Dhaka|23.71|90.41|10357
Chittagong|22.34|91.83|3920
Khulna|22.81|89.56|1342
Rājshāhi|24.37|88.60|700
Comilla|23.46|91.19|389
Shibganj|25.00|89.32|379
Natore|24.41|88.99|369
Rangpur|25.75|89.25|343
Tungi|23.89|90.40|338
Narsingdi|23.92|90.72|281
Bagerhat|22.66|89.79|266
Cox’s Bāzār|21.44|92.01|254
Jessore|23.17|89.21|244
Nāgarpur|24.06|89.88|238
Sylhet|24.90|91.87|237
Mymensingh|24.76|90.41|225
Nārāyanganj|23.61|90.50|224
Bogra|24.85|89.37|210
Dinājpur|25.63|88.64|206
Barisāl|22.70|90.37|202
Saidpur|25.78|88.89|199
Pār Naogaon|24.80|88.95|192
Pābna|24.01|89.24|187
Paltan|23.74|90.41|184
Tāngāil|24.25|89.92|180
Jamālpur|24.92|89.95|168
Puthia|24.37|88.83|159
Nawābganj|24.59|88.27|142
Kushtia|23.90|89.12|136
Sonārgaon|23.65|90.62|130
Sātkhira|22.71|89.07|129
Sirajganj|24.46|89.71|127
Farīdpur|23.61|89.84|112
Sherpur|25.02|90.02|107
Bhairab Bāzār|24.05|90.98|105
Shāhzādpur|24.18|89.60|102
Bhola|22.69|90.64|99
Azimpur|23.73|90.39|97
Kishorganj|24.44|90.78|91
Bibir Hat|22.68|91.79|89
Habiganj|24.38|91.41|89
Mādārīpur|23.17|90.21|85
Feni|23.01|91.40|84
Lākshām|23.24|91.12|82
Ishurdi|24.13|89.07|82
Sarishābāri|24.75|89.83|81
Netrakona|24.88|90.73|79
Joypur Hāt|25.10|89.03|73
Thākurgaon|26.03|88.47|71
Pālang|23.22|90.35|68
Lalmonirhat|25.92|89.45|65
Rāipur|23.04|90.77|65
Tungipāra|22.90|89.90|62
Lakshmīpur|22.94|90.83|62
Maulavi Bāzār|24.49|91.77|57
Joymontop|23.79|90.16|56
Rāmganj|23.10|90.85|55
Narail|23.16|89.50|55
Pirojpur|22.58|89.98|54
Sandwīp|22.51|91.45|52
Sātkania|22.08|92.05|52
Patiya|22.30|91.98|51
Khagrachhari|23.11|91.97|50
Chilmāri|25.56|89.67|50
Nageswari|25.97|89.69|49
Panchagarh|26.33|88.56|49
Uttar Char Fasson|22.23|90.71|48
Parbatipur|25.66|88.93|48
Burhānuddin|22.50|90.72|46
Kālīganj|23.41|89.14|46
Dohār|23.59|90.14|46
Hājīganj|23.25|90.86|44
Bhātpāra Abhaynagar|23.01|89.44|43
Lālmohan|22.34|90.74|42
Jhingergācha|23.11|89.09|42
Mirzāpur|24.10|90.10|41
Sakhipur|24.32|90.17|41
Teknāf|20.86|92.30|41
Gaurnadi|22.97|90.22|41
Kālia|23.04|89.63|40
Bera|24.08|89.63|40
Mehendiganj|22.82|90.53|39
Chhāgalnāiya|23.02|91.51|39
Chhātak|25.04|91.67|39
Nālchiti|22.64|90.27|39
Bherāmāra|24.02|88.99|38
Phultala|22.72|89.51|38
Baniachang|24.52|91.36|38
Sarankhola|22.31|89.79|36
Shibganj|24.69|88.16|36
Pīrgaaj|25.86|88.36|35
Bājitpur|24.22|90.95|35
Char Bhadrāsan|23.31|90.23|34
Gafargaon|24.43|90.56|34
Badarganj|25.67|89.05|33
Bāndarban|22.20|92.22|33
Nabīnagar|23.89|90.97|32
Morrelgonj|22.46|89.86|32
Kesabpur|22.91|89.22|31
Bhāndāria|22.49|90.06|30
Mathba|22.29|89.96|30
Raojān|22.54|91.92|26
Manikchari|22.84|91.84|25
Muktāgācha|24.76|90.26|25
= BGR
Sofia|42.70|23.32|1153
Plovdiv|42.15|24.75|340
Varna|43.22|27.92|313
Burgas|42.51|27.47|196
Ruse|43.85|25.95|156
Stara Zagora|42.43|25.64|143
Pleven|43.42|24.62|119
Sliven|42.69|26.33|96
Dobrich|43.57|27.83|95
Shumen|43.27|26.92|87
Pernik|42.60|23.03|82
Yambol|42.48|26.50|80
Haskovo|41.93|25.56|80
Pazardzhik|42.20|24.33|76
Blagoevgrad|42.02|23.10|71
Veliko Tŭrnovo|43.08|25.63|66
Gabrovo|42.87|25.33|66
Vratsa|43.21|23.56|65
Kazanlak|42.62|25.40|55
Vidin|43.99|22.88|54
Asenovgrad|42.02|24.87|52
Kardzhali|41.65|25.37|51
Kyustendil|42.28|22.69|48
Montana|43.41|23.23|47
Dimitrovgrad|42.05|25.60|43
Lovech|43.13|24.72|42
Silistra|44.12|27.26|40
Razgrad|43.53|26.52|38
Targovishte|43.25|26.57|38
Dupnitsa|42.27|23.12|35
Gorna Oryahovitsa|43.13|25.70|33
Svishtov|43.62|25.35|32
Smolyan|41.57|24.71|32
Petrich|41.40|23.21|30
Samokov|42.34|23.55|27
Lom|43.82|23.24|27
Sandanski|41.57|23.28|26
Sevlievo|43.03|25.11|25
Nova Zagora|42.48|26.02|24
Velingrad|42.03|23.99|24
Troyan|42.89|24.72|21
Aytos|42.70|27.25|21
Botevgrad|42.90|23.78|21
Gotse Delchev|41.57|23.73|20
= BHR
Manama|26.23|50.59|147
Al Muharraq|26.26|50.61|97
Ar Rifā‘|26.13|50.55|80
Dār Kulayb|26.07|50.50|65
Madīnat Ḩamad|26.12|50.51|53
Madīnat ‘Īsá|26.17|50.55|38
Sitrah|26.15|50.62|38
Jidd Ḩafş|26.22|50.55|32
= BHS
Nassau|25.06|-77.34|228
Lucaya|26.53|-78.67|47
Freeport|26.53|-78.70|27
West End|26.69|-78.98|13
San Andros|25.07|-78.05|8
George Town|23.52|-75.79|7
Marsh Harbour|26.54|-77.06|5
= BIH
Sarajevo|43.85|18.36|697
Banja Luka|44.78|17.19|221
Zenica|44.20|17.90|164
Tuzla|44.54|18.67|142
Mostar|43.34|17.81|105
Bihać|44.82|15.87|76
Bugojno|44.06|17.45|41
Brčko|44.87|18.81|39
Bijeljina|44.76|19.21|38
Prijedor|44.98|16.71|36
Trebinje|42.71|18.34|33
Travnik|44.23|17.67|31
Doboj|44.73|18.09|27
Cazin|44.97|15.94|22
= BLR
Minsk|53.90|27.57|1742
Homyel'|52.43|30.98|481
Mahilyow|53.92|30.34|369
Vitebsk|55.19|30.20|343
Hrodna|53.69|23.83|317
Brest|52.10|23.69|301
Babruysk|53.14|29.22|221
Baranovichi|53.13|26.01|169
Barysaw|54.23|28.50|144
Pinsk|52.12|26.10|131
Orsha|54.51|30.42|125
Mazyr|52.05|29.25|112
Salihorsk|52.79|27.54|102
Maladzyechna|54.32|26.85|101
Navapolatsk|55.53|28.60|101
Lida|53.88|25.30|98
Polatsk|55.49|28.79|82
Zhlobin|52.89|30.02|73
Svyetlahorsk|52.63|29.74|71
Rechytsa|52.36|30.39|65
Slutsk|53.03|27.56|62
Horad Zhodzina|54.10|28.33|61
Slonim|53.09|25.32|51
Kobryn|52.21|24.36|51
Volkovysk|53.16|24.45|47
Kalinkavichy|52.13|29.33|37
Smarhon’|54.48|26.40|37
Rahachow|53.09|30.05|35
Asipovichy|53.30|28.64|35
Horki|54.29|30.99|34
Novogrudok|53.59|25.82|31
Vilyeyka|54.49|26.91|30
Byaroza|52.53|24.98|30
Krychaw|53.71|31.72|28
Luninyets|52.25|26.80|25
Dzyarzhynsk|53.68|27.14|25
Ivatsevichy|52.71|25.34|24
Hlybokaye|55.14|27.69|22
Pastavy|55.12|26.83|20
Mar’’ina Horka|53.51|28.15|20
= BLZ
Belize City|17.50|-88.20|61
Orange Walk|18.08|-88.56|15
Belmopan|17.25|-88.77|13
Dangriga|16.97|-88.23|11
Corozal|18.39|-88.39|10
Punta Gorda|16.10|-88.81|5
= BOL
Santa Cruz de la Sierra|-17.79|-63.18|1364
Cochabamba|-17.39|-66.16|900
La Paz|-16.50|-68.15|813
Sucre|-19.03|-65.26|225
Oruro|-17.98|-67.15|209
Tarija|-21.54|-64.73|159
Potosí|-19.58|-65.75|141
Sacaba|-17.40|-66.04|108
Montero|-17.34|-63.25|89
Quillacollo|-17.39|-66.28|87
Trinidad|-14.83|-64.90|84
Yacuiba|-22.02|-63.68|83
Riberalta|-11.01|-66.06|74
Tiquipaya|-17.34|-66.22|54
Guayaramerín|-10.83|-65.36|36
Bermejo|-22.73|-64.34|35
Mizque|-17.94|-65.34|30
Villazón|-22.09|-65.59|30
Llallagua|-18.42|-66.58|28
Camiri|-20.04|-63.52|28
Cobija|-11.03|-68.77|27
San Borja|-14.85|-66.75|25
San Ignacio de Velasco|-16.37|-60.95|24
Tupiza|-21.44|-65.72|22
Warnes|-17.52|-63.17|22
= BRA
São Paulo|-23.55|-46.64|10021
Rio de Janeiro|-22.91|-43.18|6024
Salvador|-12.97|-38.51|2712
Fortaleza|-3.72|-38.54|2400
Belo Horizonte|-19.92|-43.94|2373
Brasília|-15.78|-47.93|2208
Curitiba|-25.43|-49.27|1718
Manaus|-3.10|-60.02|1598
Recife|-8.05|-34.88|1478
Belém|-1.46|-48.50|1408
Porto Alegre|-30.03|-51.23|1373
Goiânia|-16.68|-49.25|1171
Guarulhos|-23.46|-46.53|1170
Campinas|-22.91|-47.06|1032
Nova Iguaçu|-22.76|-43.45|1002
Maceió|-9.67|-35.74|955
São Luís|-2.53|-44.30|917
Duque de Caxias|-22.79|-43.31|818
Natal|-5.79|-35.21|763
Teresina|-5.09|-42.80|745
São Bernardo do Campo|-23.69|-46.56|743
Campo Grande|-20.44|-54.65|729
Jaboatão|-8.18|-35.00|703
Osasco|-23.53|-46.79|678
Santo André|-23.66|-46.54|662
João Pessoa|-7.12|-34.86|651
Jaboatão dos Guararapes|-8.11|-35.01|630
Contagem|-19.93|-44.05|627
Ribeirão Preto|-21.18|-47.81|620
São José dos Campos|-23.18|-45.89|614
Uberlândia|-18.92|-48.28|564
Sorocaba|-23.50|-47.46|559
Cuiabá|-15.60|-56.10|522
Aparecida de Goiânia|-16.82|-49.24|511
Aracaju|-10.91|-37.07|490
Feira de Santana|-12.27|-38.97|482
Londrina|-23.31|-51.16|472
Juiz de Fora|-21.76|-43.35|470
Belford Roxo|-22.76|-43.40|466
Joinville|-26.30|-48.85|461
Niterói|-22.88|-43.10|456
São João de Meriti|-22.80|-43.37|455
Ananindeua|-1.37|-48.37|434
Florianópolis|-27.60|-48.55|413
Santos|-23.96|-46.33|411
Ribeirão das Neves|-19.77|-44.09|407
Vila Velha|-20.33|-40.29|395
Serra|-20.13|-40.31|394
Diadema|-23.69|-46.62|391
Campos dos Goytacazes|-21.75|-41.33|387
Mauá|-23.67|-46.46|386
Betim|-19.97|-44.20|384
Caxias do Sul|-29.17|-51.18|381
São José do Rio Preto|-20.82|-49.38|375
Olinda|-8.01|-34.86|367
Carapicuíba|-23.52|-46.84|361
Campina Grande|-7.23|-35.88|349
Piracicaba|-22.73|-47.65|342
Macapá|0.04|-51.07|339
Itaquaquecetuba|-23.49|-46.35|337
Bauru|-22.31|-49.06|335
Montes Claros|-16.73|-43.86|332
Canoas|-29.92|-51.18|328
Mogi das Cruzes|-23.52|-46.19|326
São Vicente|-23.96|-46.39|324
Jundiaí|-23.19|-46.88|322
Pelotas|-31.77|-52.34|321
Anápolis|-16.33|-48.95|320
Vitória|-20.32|-40.34|313
Maringá|-23.43|-51.94|312
Guarujá|-23.99|-46.26|310
Porto Velho|-8.76|-63.90|306
Franca|-20.54|-47.40|305
Blumenau|-26.92|-49.07|294
Foz do Iguaçu|-25.55|-54.59|294
Ponta Grossa|-25.09|-50.16|292
Paulista|-7.94|-34.87|290
Limeira|-22.56|-47.40|290
Viamão|-30.08|-51.02|285
Suzano|-23.54|-46.31|283
Caucaia|-3.74|-38.65|275
Petrópolis|-22.50|-43.18|273
Uberaba|-19.75|-47.93|261
Rio Branco|-9.97|-67.81|258
Cascavel|-24.96|-53.46|257
Novo Hamburgo|-29.68|-51.13|254
Vitória da Conquista|-14.87|-40.84|253
Barueri|-23.51|-46.88|252
Taubaté|-23.03|-45.56|252
Governador Valadares|-18.85|-41.95|251
Praia Grande|-24.01|-46.40|250
Várzea Grande|-15.65|-56.13|250
Volta Redonda|-22.52|-44.10|250
Santa Maria|-29.68|-53.81|249
Santa Luzia|-19.77|-43.85|244
Gravataí|-29.94|-50.99|239
Caruaru|-8.28|-35.98|235
Boa Vista|2.82|-60.67|235
Rio Verde|-17.80|-50.93|230
Ipatinga|-19.47|-42.54|229
Sumaré|-22.82|-47.27|228
Juazeiro do Norte|-7.21|-39.32|225
Embu|-23.65|-46.85|222
Imperatriz|-5.53|-47.49|218
Colombo|-25.29|-49.22|217
Taboão da Serra|-23.63|-46.79|215
Jacareí|-23.31|-45.97|213
Marília|-22.21|-49.95|212
Presidente Prudente|-22.13|-51.39|210
São Leopoldo|-29.76|-51.15|209
Itabuna|-14.79|-39.28|206
São Carlos|-22.02|-47.89|205
Hortolândia|-22.86|-47.22|204
Mossoró|-5.19|-37.34|202
Itapevi|-23.55|-46.93|202
Sete Lagoas|-19.47|-44.25|201
São José|-28.21|-49.16|200
Palmas|-10.17|-48.33|196
Parauapebas|-6.07|-49.90|196
Americana|-22.74|-47.33|196
Petrolina|-9.40|-40.50|195
Divinópolis|-20.14|-44.89|194
Maracanaú|-3.88|-38.63|194
Planaltina|-15.62|-47.65|189
Santarém|-2.44|-54.71|189
Camaçari|-12.70|-38.32|189
Santa Bárbara d'Oeste|-22.75|-47.41|188
Rio Grande|-32.03|-52.10|188
Cachoeiro de Itapemirim|-20.85|-41.11|187
Itaboraí|-22.74|-42.86|182
Rio Claro|-22.41|-47.56|180
Indaiatuba|-23.09|-47.21|180
Passo Fundo|-28.26|-52.41|180
Cotia|-23.60|-46.92|175
Francisco Morato|-23.28|-46.75|172
Araçatuba|-21.21|-50.43|170
Araraquara|-21.79|-48.18|168
Ferraz de Vasconcelos|-23.54|-46.37|168
Arapiraca|-9.75|-36.66|167
Lages|-27.82|-50.33|165
Barra Mansa|-22.54|-44.17|164
Nossa Senhora do Socorro|-10.86|-37.13|164
Dourados|-22.22|-54.81|162
Criciúma|-28.68|-49.37|162
Chapecó|-27.10|-52.62|160
Barreiras|-12.15|-44.99|158
Sobral|-3.69|-40.35|158
Itajaí|-26.91|-48.66|156
Ilhéus|-14.79|-39.04|155
Angra dos Reis|-23.01|-44.32|154
Nova Friburgo|-22.28|-42.53|153
Rondonópolis|-16.47|-54.64|153
Itapecerica da Serra|-23.72|-46.85|152
Guarapuava|-25.39|-51.47|151
Parnamirim|-5.92|-35.26|150
Caxias|-4.86|-43.36|148
Nilópolis|-22.81|-43.41|147
Poços de Caldas|-21.79|-46.56|147
Marabá|-5.38|-49.13|146
Luziânia|-16.25|-47.95|144
Cabo|-8.28|-35.03|143
Macaé|-22.38|-41.78|143
Ibirité|-20.02|-44.06|141
Lauro de Freitas|-12.89|-38.33|141
Paranaguá|-25.52|-48.53|141
Parnaíba|-2.90|-41.78|138
Itu|-23.26|-47.30|138
Castanhal|-1.29|-47.93|137
São Caetano do Sul|-23.62|-46.55|136
Queimados|-22.72|-43.56|136
Pindamonhangaba|-22.92|-45.46|132
Sapucaia|-29.83|-51.15|131
Jaraguá do Sul|-26.49|-49.07|130
Mogi Guaçu|-22.37|-46.95|129
Jequié|-13.86|-40.09|127
Itapetininga|-23.59|-48.05|126
Patos de Minas|-18.58|-46.52|126
Bragança Paulista|-22.95|-46.54|125
Timon|-5.09|-42.84|124
São José dos Pinhais|-25.53|-49.21|124
Teresópolis|-22.42|-42.98|124
Uruguaiana|-29.75|-57.09|123
Porto Seguro|-16.45|-39.06|123
Alagoinhas|-12.14|-38.42|123
Palhoça|-27.65|-48.67|122
Barbacena|-21.23|-43.77|122
Cachoeirinha|-29.95|-51.09|121
Santa Rita|-7.11|-34.98|120
Toledo|-24.71|-53.74|119
Jaú|-22.30|-48.56|119
Cubatão|-23.89|-46.43|118
Pinhais|-25.44|-49.19|117
Simões Filho|-12.78|-38.40|117
Varginha|-21.55|-45.43|117
Sinop|-11.86|-55.50|116
Pouso Alegre|-22.23|-45.94|115
Eunápolis|-16.38|-39.58|114
Botucatu|-22.89|-48.45|114
Jandira|-23.53|-46.90|114
Ribeirão Pires|-23.71|-46.41|112
Conselheiro Lafaiete|-20.66|-43.79|112
Resende|-22.47|-44.45|112
Araucária|-25.59|-49.41|111
Atibaia|-23.12|-46.55|111
Várzea Paulista|-23.21|-46.83|111
Garanhuns|-8.88|-36.50|110
Araruama|-22.87|-42.34|110
Catanduva|-21.14|-48.97|110
Franco da Rocha|-23.32|-46.73|109
Cabo Frio|-22.89|-42.03|108
Ji Paraná|-10.89|-61.95|108
Araras|-22.36|-47.38|107
Poá|-23.53|-46.34|107
Vitória de Santo Antão|-8.12|-35.29|107
Umuarama|-23.77|-53.33|107
Apucarana|-23.55|-51.46|107
Santa Cruz do Sul|-29.72|-52.43|106
Guaratinguetá|-22.82|-45.19|106
Linhares|-19.39|-40.07|105
Araguaína|-7.19|-48.21|105
Esmeraldas|-19.76|-44.31|103
Birigui|-21.29|-50.34|102
Assis|-22.66|-50.41|102
Barretos|-20.56|-48.57|101
Colatina|-19.54|-40.63|101
Teófilo Otoni|-17.86|-41.51|101
Guaíba|-30.11|-51.33|101
Guarapari|-20.67|-40.50|101
Coronel Fabriciano|-19.52|-42.63|101
Itaguaí|-22.85|-43.78|101
Rio das Ostras|-22.53|-41.95|100
Itabira|-19.62|-43.23|99
Votorantim|-23.55|-47.44|99
Sertãozinho|-21.14|-47.99|99
Santana de Parnaíba|-23.44|-46.92|99
Bagé|-31.33|-54.11|99
Passos|-20.72|-46.61|99
Salto|-23.20|-47.29|98
Ubá|-21.12|-42.94|98
Ourinhos|-22.98|-49.87|98
Trindade|-16.65|-49.49|98
Arapongas|-23.42|-51.42|98
Araguari|-18.65|-48.19|97
Corumbá|-19.01|-57.65|97
Erechim|-27.63|-52.28|96
Japeri|-22.64|-43.65|95
Vespasiano|-19.69|-43.92|95
Campo Largo|-25.46|-49.53|95
Tatuí|-23.36|-47.86|94
Patos|-7.02|-37.28|93
Timóteo|-19.58|-42.65|92
Muriaé|-21.13|-42.37|91
Cambé|-23.28|-51.28|91
Bayeux|-7.13|-34.93|91
Bento Gonçalves|-29.17|-51.52|91
Caraguatatuba|-23.62|-45.41|91
Itanhaém|-24.18|-46.79|90
Santana do Livramento|-30.89|-55.53|90
Almirante Tamandaré|-25.32|-49.31|89
Planaltina|-15.45|-47.61|89
Crato|-7.23|-39.41|89
Valinhos|-22.97|-47.00|89
São Lourenço da Mata|-8.00|-35.02|88
Nova Lima|-19.99|-43.85|88
Brusque|-27.10|-48.91|88
Barra do Piraí|-22.47|-43.83|88
Alegrete|-29.78|-55.79|87
Caieiras|-23.36|-46.74|87
Barra do Corda|-5.51|-45.24|87
Igarassu|-7.83|-34.91|86
Paulo Afonso|-9.41|-38.21|85
Ituiutaba|-18.97|-49.46|85
Esteio|-29.86|-51.18|85
Sarandi|-23.44|-51.87|85
Itaperuna|-21.20|-41.89|84
Santana|-0.06|-51.18|84
Codó|-4.46|-43.89|83
Araxá|-19.59|-46.94|83
Redenção|-8.03|-50.03|82
Abreu e Lima|-7.91|-34.90|82
Itajubá|-22.43|-45.45|82
Lavras|-21.25|-45.00|81
Avaré|-23.10|-48.93|81
Formosa|-15.54|-47.33|81
Leme|-22.19|-47.39|81
Cruzeiro do Sul|-7.63|-72.68|80
Itumbiara|-18.42|-49.22|80
Maricá|-22.92|-42.82|80
Ubatuba|-23.43|-45.07|79
Três Lagoas|-20.79|-51.70|79
São João del Rei|-21.14|-44.26|79
Mogi Mirim|-22.43|-46.96|78
Abaetetuba|-1.72|-48.88|78
São Bento do Sul|-26.25|-49.38|78
Itaúna|-20.08|-44.58|77
São Mateus|-18.72|-39.86|77
Jataí|-17.88|-51.72|77
São João da Boa Vista|-21.97|-46.80|77
Lorena|-22.73|-45.12|77
Santa Cruz do Capibaribe|-7.96|-36.20|76
São Sebastião|-23.76|-45.41|76
Tucuruí|-3.77|-49.68|76
Embu Guaçu|-23.83|-46.81|76
Sapiranga|-29.64|-51.01|76
Pará de Minas|-19.86|-44.61|76
Campo Mourão|-24.04|-52.38|75
Cachoeira do Sul|-30.04|-52.89|75
Santo Antônio de Jesus|-12.97|-39.26|74
Paranavaí|-23.07|-52.47|73
João Monlevade|-19.81|-43.17|73
Matão|-21.60|-48.37|72
Bacabal|-4.29|-44.79|72
Caçapava|-23.10|-45.71|72
Arujá|-23.40|-46.32|72
Cruzeiro|-22.57|-44.97|72
Patrocínio|-18.94|-46.99|72
Três Rios|-22.12|-43.21|72
Bebedouro|-20.95|-48.48|72
São Cristóvão|-11.01|-37.21|72
Alfenas|-21.43|-45.95|71
Ijuí|-28.39|-53.91|71
Altamira|-3.20|-52.21|71
Paracatu|-17.22|-46.87|71
Carpina|-7.85|-35.25|71
Iguatu|-6.36|-39.30|70
Votuporanga|-20.42|-49.97|70
Paragominas|-2.97|-47.48|70
Lins|-21.68|-49.74|69
Jaboticabal|-21.25|-48.32|69
Viçosa|-20.75|-42.88|69
São Sebastião do Paraíso|-20.92|-46.99|69
Balsas|-7.53|-46.04|68
Itatiba|-23.01|-46.84|68
Santa Inês|-3.67|-45.38|67
Tubarão|-28.47|-49.01|67
Pato Branco|-26.23|-52.67|66
Paulínia|-22.76|-47.15|66
Lajeado|-29.47|-51.96|65
Cruz Alta|-28.64|-53.61|65
Aquiraz|-3.90|-38.39|65
Itacoatiara|-3.14|-58.44|65
Gurupi|-11.73|-49.07|65
Itaituba|-4.28|-55.98|65
Santo Ângelo|-28.30|-54.26|65
Parintins|-2.63|-56.74|64
Curvelo|-18.76|-44.43|64
Itabaiana|-10.69|-37.43|64
Caçador|-26.78|-51.02|64
Ouro Preto|-20.39|-43.51|64
Caldas Novas|-17.74|-48.63|64
Irecê|-11.30|-41.86|64
Catalão|-18.17|-47.95|64
Três Corações|-21.70|-45.25|63
Rio Largo|-9.48|-35.85|63
Valença|-13.37|-39.07|63
Vilhena|-12.74|-60.15|63
Peruíbe|-24.32|-47.00|63
Itapeva|-23.98|-48.88|63
Cataguases|-21.39|-42.70|63
Saquarema|-22.92|-42.51|62
Tupã|-21.93|-50.51|62
Fernandópolis|-20.28|-50.25|62
Senador Canedo|-16.71|-49.09|62
Itapira|-22.44|-46.82|62
Gravatá|-8.20|-35.56|61
Valença|-22.25|-43.70|61
Pirassununga|-22.00|-47.43|60
Unaí|-16.36|-46.91|60
Caratinga|-19.79|-42.14|60
Itapetinga|-15.25|-40.25|60
Mococa|-21.47|-47.00|60
São Borja|-28.66|-56.00|60
Carazinho|-28.28|-52.79|59
Santa Rosa|-27.87|-54.48|59
Telêmaco Borba|-24.32|-50.62|59
Guanambi|-14.22|-42.78|59
Aracruz|-19.82|-40.27|58
Ariquemes|-9.91|-63.04|58
Farroupilha|-29.23|-51.35|58
Francisco Beltrão|-26.08|-53.05|58
Picos|-7.08|-41.47|57
Lençóis Paulista|-22.60|-48.80|57
Arcoverde|-8.42|-37.05|57
Bragança|-1.05|-46.77|57
Vacaria|-28.51|-50.93|57
Cajamar|-23.36|-46.88|57
Janaúba|-15.80|-43.31|57
Vinhedo|-23.03|-46.98|56
Formiga|-20.46|-45.43|56
Cianorte|-23.66|-52.60|56
Itapipoca|-3.49|-39.58|56
Ponta Porã|-22.54|-55.73|56
Estância|-11.27|-37.44|56
Cacoal|-11.44|-61.45|56
São Gabriel|-30.34|-54.32|55
Concórdia|-27.23|-52.03|55
Pacatuba|-3.98|-38.62|55
Viana|-20.39|-40.50|55
São Pedro da Aldeia|-22.84|-42.10|55
Caicó|-6.46|-37.10|55
Seropédica|-22.74|-43.71|55
Cabedelo|-6.98|-34.83|55
Manhuaçu|-20.26|-42.03|55
Penápolis|-21.42|-50.08|54
Mairiporã|-23.32|-46.59|54
Montenegro|-29.69|-51.46|54
Ipojuca|-8.40|-35.06|53
Campos do Jordão|-22.74|-45.59|53
Camaquã|-30.85|-51.81|53
Crateús|-5.18|-40.68|53
Manacapuru|-3.30|-60.62|52
Andradina|-20.90|-51.38|52
Barra do Garças|-15.89|-52.26|52
Cascavel|-4.13|-38.24|52
Biguaçu|-27.49|-48.66|52
Batatais|-20.89|-47.59|52
Rio do Sul|-27.21|-49.64|52
Pirapora|-17.34|-44.94|52
Içara|-28.71|-49.30|51
Bezerros|-8.23|-35.80|51
Serra Talhada|-7.99|-38.30|51
Horizonte|-4.10|-38.48|51
Rolândia|-23.31|-51.37|51
Marechal Deodoro|-9.71|-35.90|51
São Roque|-23.53|-47.14|51
Coari|-4.08|-63.14|50
Taquaritinga|-21.41|-48.50|50
Belo Jardim|-8.34|-36.42|50
Benevides|-1.36|-48.24|50
Nova Odessa|-22.78|-47.30|49
Quixadá|-4.97|-39.02|49
Pedro Leopoldo|-19.62|-44.04|49
Porto Ferreira|-21.85|-47.48|49
Balneário Camboriú|-26.99|-48.63|49
Serrinha|-11.66|-39.01|49
Ibitinga|-21.76|-48.83|49
Congonhas|-20.51|-43.86|49
Boituva|-23.28|-47.67|49
União da Vitória|-26.23|-51.09|49
Floriano|-6.77|-43.02|49
Parobé|-29.63|-50.83|49
Cornélio Procópio|-23.18|-50.65|48
Senhor do Bonfim|-10.46|-40.19|48
Ponte Nova|-20.42|-42.91|48
Escada|-8.36|-35.22|48
Taquara|-29.65|-50.78|48
Sousa|-6.76|-38.23|48
Guaxupé|-21.31|-46.71|48
Goianésia|-15.32|-49.12|48
Cruz das Almas|-12.67|-39.10|48
Navegantes|-26.90|-48.65|48
Cosmópolis|-22.65|-47.20|48
Capanema|-1.20|-47.18|48
Jacobina|-11.18|-40.51|48
Itamaraju|-17.04|-39.53|48
Campo Belo|-20.90|-45.28|47
Itaberaba|-12.53|-40.31|47
São José do Rio Pardo|-21.60|-46.89|47
Santo Amaro|-12.55|-38.71|47
Leopoldina|-21.53|-42.64|47
Santiago|-29.19|-54.87|47
Breves|-1.68|-50.48|46
Cachoeiras de Macacu|-22.46|-42.65|46
Mongaguá|-24.09|-46.62|46
Irati|-25.47|-50.65|46
Registro|-24.49|-47.84|46
Tianguá|-3.73|-40.99|46
Lagarto|-10.92|-37.65|45
Moreno|-8.12|-35.09|45
Mariana|-20.38|-43.42|45
Cametá|-2.24|-49.50|45
Olímpia|-20.74|-48.91|45
Timbaúba|-7.51|-35.32|45
Tefé|-3.37|-64.72|45
Piripiri|-4.27|-41.78|45
Itararé|-24.11|-49.33|45
Ibiporã|-23.27|-51.05|45
Orlândia|-20.72|-47.89|45
Camocim|-2.90|-40.84|44
Mairinque|-23.55|-47.18|44
Indaial|-26.90|-49.23|44
Aracati|-4.56|-37.77|44
Inhumas|-16.36|-49.50|44
Monte Carmelo|-18.72|-47.50|44
Goiana|-7.56|-35.00|44
Cajazeiras|-6.89|-38.56|44
Jales|-20.27|-50.55|44
Guarabira|-6.85|-35.49|44
Três Pontas|-21.37|-45.51|44
Xinguara|-7.10|-49.94|44
Imbituba|-28.24|-48.67|43
Araranguá|-28.94|-49.50|43
Lagoa da Prata|-20.02|-45.54|43
Marechal Cândido Rondon|-24.56|-54.06|43
Canindé|-4.36|-39.31|43
São Joaquim da Barra|-20.58|-47.85|43
Videira|-27.01|-51.15|42
Limoeiro|-7.87|-35.45|42
Salgueiro|-8.07|-39.12|42
Penedo|-10.29|-36.59|42
Castro|-24.79|-50.01|42
Brumado|-14.20|-41.67|42
Rio Negrinho|-26.25|-49.52|42
Pesqueira|-8.36|-36.70|42
Monte Alto|-21.26|-48.50|42
Palmares|-8.68|-35.59|42
Santos Dumont|-21.46|-43.55|42
Pacajus|-4.17|-38.46|42
Jaguaquara|-13.53|-39.97|41
Amparo|-22.70|-46.76|41
Garça|-22.21|-49.66|41
União dos Palmares|-9.16|-36.03|41
Piraquara|-25.44|-49.07|41
São Lourenço|-22.12|-45.05|41
Porto Feliz|-23.21|-47.52|41
Salinópolis|-0.61|-47.36|41
Frutal|-20.02|-48.94|41
São Miguel dos Campos|-9.78|-36.09|41
Sirinhaém|-8.59|-35.12|41
Chapadinha|-3.74|-43.36|41
Bom Jesus da Lapa|-13.26|-43.42|41
Venâncio Aires|-29.61|-52.19|41
Artur Nogueira|-22.57|-47.17|40
Estância Velha|-29.65|-51.17|40
Bom Despacho|-19.74|-45.25|40
Monte Mor|-22.95|-47.32|40
Mafra|-26.11|-49.81|40
Macaíba|-5.86|-35.35|40
Catu|-12.35|-38.38|40
Serrana|-21.21|-47.60|40
Laguna|-28.48|-48.78|40
Russas|-4.94|-37.98|39
Itabirito|-20.25|-43.80|39
Pedreira|-22.74|-46.90|39
Palmas|-26.48|-51.99|39
Paraguaçu Paulista|-22.41|-50.58|39
Mineiros|-17.57|-52.55|39
Pinheiro|-2.52|-45.08|39
Canoinhas|-26.18|-50.39|39
Ipiaú|-14.13|-39.74|39
Presidente Epitácio|-21.76|-52.12|39
Cabreúva|-23.31|-47.13|39
Araripina|-7.58|-40.50|39
Tucumã|-6.75|-51.16|39
Lagoa Santa|-19.63|-43.90|38
Mandaguari|-23.55|-51.67|38
Rio Grande da Serra|-23.74|-46.40|38
Pederneiras|-22.35|-48.77|38
Pôsto Fiscal Rolim de Moura|-13.08|-62.28|38
Nanuque|-17.84|-40.35|38
Espírito Santo do Pinhal|-22.12|-46.68|37
Morada Nova|-5.11|-38.37|37
Diamantina|-18.25|-43.60|37
Santa Cruz do Rio Pardo|-22.90|-49.63|37
Eusébio|-3.89|-38.45|37
Barra Bonita|-22.49|-48.56|37
Capâo Bonito|-24.01|-48.35|37
Beberibe|-4.18|-38.13|37
Ituverava|-20.34|-47.78|37
Dom Pedrito|-30.98|-54.67|37
Itapema|-27.09|-48.61|37
Rosário do Sul|-30.26|-54.91|37
Cristalina|-16.77|-47.62|37
Naviraí|-23.07|-54.19|36
São Francisco do Sul|-26.24|-48.64|36
Vargem Grande do Sul|-21.83|-46.89|36
Coelho Neto|-4.26|-43.01|36
Açu|-5.58|-36.91|36
Paracambi|-22.61|-43.71|36
Rio Bonito|-22.71|-42.61|36
Capão da Canoa|-29.75|-50.01|36
Bertioga|-23.85|-46.14|36
Oriximiná|-1.77|-55.87|36
Barreiros|-8.82|-35.19|36
Currais Novos|-6.26|-36.52|36
Capivari|-23.00|-47.51|36
Paraíba do Sul|-22.16|-43.29|36
Xique Xique|-10.82|-42.73|35
Cerquilho|-23.16|-47.74|35
Aquidauana|-20.47|-55.79|35
Santo Antônio da Platina|-23.30|-50.08|35
Delmiro Gouveia|-9.39|-38.00|35
Poções|-14.53|-40.37|35
Conceição do Coité|-11.56|-39.28|35
Jacarezinho|-23.16|-49.97|35
Itapecuru Mirim|-3.39|-44.36|35
Januária|-15.49|-44.36|35
Tramandaí|-29.98|-50.13|35
Jardinópolis|-21.02|-47.76|35
Oliveira|-20.70|-44.83|35
Itaqui|-29.13|-56.55|35
Osório|-29.89|-50.27|35
Surubim|-7.83|-35.75|35
Itápolis|-21.60|-48.81|35
Paiçandu|-23.46|-52.05|34
Américo Brasiliense|-21.72|-48.10|34
Quixeramobim|-5.20|-39.29|34
Santa Helena de Goiás|-17.81|-50.60|34
Aparecida|-22.85|-45.23|34
São Gotardo|-19.31|-46.05|34
Morrinhos|-17.73|-49.10|34
Coroatá|-4.13|-44.12|34
Guajará Mirim|-10.78|-65.34|34
Guaíra|-20.32|-48.31|34
Medianeira|-25.30|-54.09|34
Tomé Açu|-2.42|-48.15|34
Presidente Venceslau|-21.88|-51.84|34
Barbalha|-7.31|-39.30|34
Além Paraíba|-21.89|-42.70|34
Boa Esperança|-21.09|-45.57|34
Timbó|-26.82|-49.27|34
Santa Isabel|-23.32|-46.22|34
Gaspar|-26.93|-48.96|34
São Manuel|-22.73|-48.57|34
Canela|-29.36|-50.81|34
Arcos|-20.28|-45.54|33
Caeté|-19.88|-43.67|33
Santo Antônio de Pádua|-21.54|-42.18|33
São Francisco|-15.95|-44.86|33
Machado|-21.67|-45.92|33
Xanxerê|-26.88|-52.40|33
Ilhabela|-23.78|-45.36|33
Torres|-29.34|-49.73|33
Porangatu|-13.44|-49.15|33
Capitão Poço|-1.75|-47.06|33
Cravinhos|-21.34|-47.73|33
Ceará Mirim|-5.63|-35.43|33
Pontal|-21.02|-48.04|33
Coaraci|-14.64|-39.55|32
Salto de Pirapora|-23.65|-47.57|32
Paranaíba|-19.68|-51.19|32
Curitibanos|-27.28|-50.58|32
Bocaiúva|-17.11|-43.81|32
Quirinópolis|-18.45|-50.45|32
Charqueadas|-29.95|-51.63|32
Tietê|-23.10|-47.71|32
Itapagé|-3.69|-39.59|32
Ourilândia do Norte|-6.75|-51.08|32
São Luiz Gonzaga|-28.41|-54.96|32
Campo Maior|-4.83|-42.17|32
Tremembé|-22.96|-45.55|32
Jaguariúna|-22.71|-46.99|32
Coruripe|-10.13|-36.18|31
Barra do Bugres|-15.07|-57.18|31
Humaitá|-7.52|-63.03|31
Tucano|-10.96|-38.79|31
Guapimirim|-22.54|-42.98|31
Campina Grande do Sul|-25.31|-49.06|31
Louveira|-23.09|-46.95|31
Adamantina|-21.69|-51.07|31
São Sebastião do Passé|-12.51|-38.50|31
Minaçu|-13.53|-48.22|31
Palmeira das Missões|-27.90|-53.31|31
Itaitinga|-3.97|-38.53|31
Matozinhos|-19.56|-44.08|31
Bom Jesus do Itabapoana|-21.13|-41.68|31
Agudos|-22.47|-48.99|31
Jaguariaíva|-24.24|-49.71|31
Pilar|-9.60|-35.96|31
Vera Cruz|-12.63|-41.03|31
Guariba|-21.36|-48.23|30
Jaraguá|-15.76|-49.33|30
Panambi|-28.29|-53.50|30
Garibaldi|-29.26|-51.53|30
Presidente Dutra|-5.29|-44.49|30
Grajaú|-5.82|-46.14|30
Coxim|-18.51|-54.76|30
Candelária|-29.67|-52.79|30
Novo Horizonte|-21.47|-49.22|30
Uruaçu|-14.52|-49.14|30
Barcarena|-1.51|-48.63|30
Ribeirão|-8.51|-35.38|30
Iturama|-19.73|-50.20|30
Tobias Barreto|-11.18|-38.00|30
Euclides da Cunha|-10.51|-39.02|30
Jaguarão|-32.57|-53.38|30
Ibaté|-21.95|-48.00|30
Bandeirantes|-23.11|-50.37|29
Limoeiro do Norte|-5.15|-38.10|29
Pontes e Lacerda|-15.23|-59.34|29
Almenara|-16.18|-40.69|29
Ouricuri|-7.88|-40.08|29
Vigia|-0.86|-48.14|29
São João dos Inhamuns|-6.00|-40.28|29
Igarapava|-20.04|-47.75|29
Visconde do Rio Branco|-21.01|-42.84|29
Porto União|-26.24|-51.08|29
Bariri|-22.07|-48.74|29
Altos|-5.04|-42.46|29
Santa Rita do Sapucaí|-22.25|-45.70|29
Várzea da Palma|-17.60|-44.73|29
Igrejinha|-29.57|-50.79|29
Barra dos Coqueiros|-10.91|-37.04|29
Pitangueiras|-21.01|-48.22|29
Acaraú|-2.89|-40.12|28
Ubaitaba|-14.31|-39.32|28
Nova Venécia|-18.71|-40.40|28
Icó|-6.40|-38.86|28
São Miguel do Guamá|-1.63|-47.48|28
Iporá|-16.44|-51.12|28
Ribeira do Pombal|-10.83|-38.54|28
São Mateus do Maranhão|-4.04|-44.48|28
Tabatinga|-4.23|-69.94|28
Cândido Mota|-22.75|-50.39|28
João Pinheiro|-17.74|-46.17|28
Jaru|-10.44|-62.47|28
Piedade|-23.71|-47.43|28
José Bonifácio|-21.05|-49.69|28
Bom Conselho|-9.17|-36.68|28
São Fidélis|-21.65|-41.75|28
São José de Ribamar|-2.56|-44.05|28
Santa Cruz|-6.23|-36.02|28
Santa Vitória do Palmar|-33.52|-53.37|28
Lucas|-16.33|-55.93|28
Mamanguape|-6.84|-35.13|28
Cajati|-24.74|-48.12|28
Brumadinho|-20.14|-44.20|28
Guararapes|-21.26|-50.64|28
Niquelândia|-14.47|-48.46|28
Aguaí|-22.06|-46.98|28
Entre Rios|-11.94|-38.08|27
Brejo Santo|-7.49|-38.99|27
Brejo da Madre de Deus|-8.15|-36.37|27
Piuí|-20.47|-45.96|27
Santo Estêvão|-12.43|-39.25|27
Ipirá|-12.16|-39.74|27
Caetité|-14.07|-42.48|27
Conceição do Araguaia|-8.26|-49.27|27
Taquari|-29.80|-51.86|27
São Pedro|-22.55|-47.91|27
Promissão|-21.54|-49.86|27
Mangaratiba|-22.96|-44.04|27
Rio Pardo|-29.99|-52.38|27
Aripuanã|-9.17|-60.63|27
Barrinha|-21.19|-48.16|27
Marau|-28.45|-52.20|27
Igarapé Miri|-1.98|-48.96|27
Mucuri|-18.09|-39.55|27
Andradas|-22.07|-46.57|27
Viana|-3.22|-45.00|27
Ouro Branco|-20.52|-43.69|27
Miracema|-21.41|-42.20|27
Ouro Preto do Oeste|-10.75|-62.22|27
Mata de São João|-12.53|-38.30|27
Ipu|-4.32|-40.71|27
Itaperuçu|-25.22|-49.35|27
Carmo do Paranaíba|-19.00|-46.32|27
Nazaré da Mata|-7.74|-35.23|26
Biritiba Mirim|-23.57|-46.04|26
Rio Branco do Sul|-25.19|-49.31|26
Canavieiras|-15.68|-38.95|26
Alenquer|-1.94|-54.74|26
Arraial do Cabo|-22.97|-42.03|26
Santana do Ipanema|-9.38|-37.25|26
Descalvado|-21.90|-47.62|26
Piracaia|-23.05|-46.36|26
Marialva|-23.48|-51.79|26
Lago da Pedra|-4.29|-45.24|26
Goiatuba|-18.01|-49.35|26
Granja|-3.12|-40.83|26
Santa Fé do Sul|-20.21|-50.93|26
Santa Cruz das Palmeiras|-21.83|-47.25|26
Ibaiti|-23.85|-50.19|26
Pimenta Bueno|-11.67|-61.19|26
Osvaldo Cruz|-21.80|-50.88|26
Salinas|-16.17|-42.29|26
Cordeirópolis|-22.48|-47.46|26
Lapa|-25.77|-49.72|26
Nazaré|-13.04|-39.01|26
Rancharia|-22.23|-50.89|26
Santana do Paraíso|-19.36|-42.57|26
Marataizes|-21.04|-40.82|25
São Lourenço do Sul|-31.37|-51.98|25
Carangola|-20.73|-42.03|25
Pompéu|-19.22|-44.94|25
Piraju|-23.19|-49.38|25
Morro Agudo|-20.73|-48.06|25
Lajedo|-8.66|-36.32|25
Colinas|-6.03|-44.25|25
Buritizeiro|-17.35|-44.96|25
Afogados da Ingazeira|-7.75|-37.64|25
Ilha Solteira|-20.43|-51.34|25
Óbidos|-1.92|-55.52|25
São Mateus do Sul|-25.87|-50.38|25
Mateus Leme|-19.99|-44.43|25
Pires do Rio|-17.30|-48.28|25
Soledade|-28.82|-52.51|25
São Bento|-6.28|-37.75|25
Santaluz|-11.26|-39.37|25
Boa Viagem|-5.13|-39.73|25
São Francisco do Conde|-12.63|-38.68|25
Santa Rita do Passa Quatro|-21.71|-47.48|25
Acopiara|-6.10|-39.45|25
Juatuba|-19.95|-44.34|25
Lagoa Vermelha|-28.21|-51.53|24
Uruçuca|-14.59|-39.28|24
Tupaciguara|-18.59|-48.70|24
Santa Quitéria|-4.33|-40.16|24
Taiobeiras|-15.81|-42.23|24
Rio Preto da Eva|-2.70|-59.70|24
Socorro|-22.59|-46.53|24
Estrela|-28.06|-50.94|24
Igarapé Açu|-1.13|-47.62|24
Rio Real|-11.48|-37.93|24
Toritama|-8.01|-36.06|24
Campo Formoso|-10.51|-40.32|24
Miguel Pereira|-22.45|-43.47|24
Capinzal|-27.34|-51.61|24
Propriá|-10.21|-36.84|24
Iguape|-24.71|-47.56|24
Jardim|-21.48|-56.14|24
Tanguá|-22.73|-42.71|24
Guanhães|-18.77|-42.93|24
Rio das Pedras|-22.84|-47.61|24
São Luís de Montes Belos|-16.52|-50.37|24
São Gonçalo do Amarante|-3.61|-38.97|24
Guararema|-23.41|-46.03|24
Itambé|-15.24|-40.62|24
Joaçaba|-27.18|-51.50|24
Santa Maria da Vitória|-13.39|-44.20|23
Armação de Búzios|-22.75|-41.88|23
Mirandopólis|-21.13|-51.10|23
Catende|-8.67|-35.72|23
Laranjeiras|-10.81|-37.17|23
Quaraí|-30.39|-56.45|23
Nova Cruz|-6.48|-35.43|23
São João Nepomuceno|-21.54|-43.01|23
Trairi|-3.28|-39.27|23
Jaguaribe|-5.89|-38.62|23
Palotina|-24.28|-53.84|23
Rio Negro|-26.11|-49.80|23
Forquilhinha|-28.75|-49.47|23
Pindaré Mirim|-3.61|-45.34|23
Santa Luzia|-7.64|-47.22|23
Ibiúna|-23.66|-47.22|23
Monte Alegre|-2.00|-54.08|23
Goianira|-16.50|-49.43|23
Campo Verde|-20.42|-54.07|23
Dois Vizinhos|-25.73|-53.06|23
Igaraçu do Tietê|-22.51|-48.56|23
Jaciara|-15.97|-54.97|23
Caxambu|-21.98|-44.93|23
Maracaju|-21.61|-55.17|23
Iaçu|-12.77|-40.21|23
Coromandel|-18.47|-47.20|23
Serra Negra|-22.61|-46.70|23
Una|-15.29|-39.08|23
Jaguarari|-10.26|-40.20|23
Santo Antônio do Monte|-20.09|-45.29|23
Campos Novos|-27.40|-51.23|23
Águas Belas|-9.11|-37.12|23
Pereira Barreto|-20.64|-51.11|23
Amargosa|-13.03|-39.60|23
Casa Branca|-21.77|-47.09|22
Tijucas|-27.24|-48.63|22
Maués|-3.38|-57.72|22
Baturité|-4.33|-38.88|22
Muritiba|-12.92|-39.25|22
Barão de Cocais|-19.95|-43.49|22
Braço do Norte|-28.27|-49.17|22
Itaí|-23.42|-49.09|22
Campos Gerais|-21.23|-45.76|22
Posto da Mata|-17.89|-39.86|22
Itaberaí|-16.02|-49.81|22
Corinto|-18.38|-44.46|22
Maracás|-13.44|-40.43|22
Pedro II|-4.42|-41.46|22
Cururupu|-1.83|-44.87|22
Araçuaí|-16.85|-42.07|22
Nova Russas|-4.71|-40.56|22
Pomerode|-26.74|-49.18|22
Nerópolis|-16.41|-49.22|22
Várzea Alegre|-5.35|-40.38|22
Teutônia|-29.45|-51.81|22
Cláudio|-20.44|-44.77|22
Guaiúba|-4.04|-38.64|22
Jaguaruana|-4.83|-37.78|22
Pombal|-6.77|-37.80|22
Pirapozinho|-22.28|-51.50|22
Morro do Chapéu|-11.55|-41.16|22
Álvares Machado|-22.08|-51.47|22
Barras|-4.24|-42.29|22
Conceição do Jacuípe|-12.32|-38.77|22
Gandu|-13.74|-39.49|22
Moju|-1.88|-48.77|22
Taquarituba|-23.53|-49.24|21
Poconé|-16.26|-56.62|21
Santa Rosa de Viterbo|-21.47|-47.36|21
José de Freitas|-4.76|-42.58|21
Igarapé|-20.07|-44.30|21
Guaramirim|-26.47|-49.00|21
Vargem Grande|-3.54|-43.92|21
Cambará|-23.05|-50.07|21
Conchal|-22.33|-47.17|21
Portel|-1.94|-50.82|21
Itupiranga|-5.13|-49.33|21
Laranjal Paulista|-23.05|-47.84|21
Cambuí|-22.61|-46.06|21
Paracuru|-3.41|-39.03|21
Vassouras|-22.40|-43.66|21
Ruy Barbosa|-12.28|-40.49|21
Oeiras|-7.03|-42.13|21
Portão|-29.70|-51.24|21
Três Coroas|-29.52|-50.78|21
Esperantina|-3.90|-42.23|21
Freguesia do Ribeirao da Ilha|-27.72|-48.56|21
Ribeirão da Ilha|-27.70|-48.53|21
Dois Córregos|-22.37|-48.38|21
Maragogipe|-12.78|-38.92|21
Pedra Azul|-16.01|-41.30|21
Frederico Westphalen|-27.36|-53.39|21
Barra|-11.09|-43.14|21
Sarzedo|-20.04|-44.14|21
Barra de São Francisco|-18.75|-40.89|21
Paty do Alferes|-22.43|-43.42|21
Nova Xavantina|-14.66|-52.36|21
São João da Barra|-21.64|-41.05|21
Itupeva|-23.15|-47.06|21
Jatobá|-9.18|-38.27|21
São Luís do Quitunde|-9.32|-35.56|21
Flores da Cunha|-29.03|-51.18|21
Sena Madureira|-9.06|-68.67|21
Almeirim|-1.52|-52.58|20
Colorado|-22.84|-51.97|20
São Pedro|-22.42|-42.97|20
Murici|-9.31|-35.94|20
Júlio de Castilhos|-29.23|-53.68|20
Abaeté|-19.16|-45.45|20
Buíque|-8.62|-37.16|20
Castelo|-20.60|-41.18|20
Canguçu|-31.39|-52.68|20
Astorga|-23.23|-51.67|20
Itaparica|-12.89|-38.68|20
Nova Viçosa|-17.89|-39.37|20
Penha|-26.77|-48.65|20
Capelinha|-17.69|-42.52|20
Pedra Branca|-5.45|-39.72|20
Guaporé|-28.85|-51.89|20
Posse|-14.09|-46.37|20
Campinas|-27.59|-48.61|20
= BRB
Bridgetown|13.11|-59.62|99
= BRN
Bandar Seri Begawan|4.89|114.94|64
Kuala Belait|4.58|114.23|31
Seria|4.61|114.32|30
Tutong|4.80|114.65|19
= BTN
Thimphu|27.47|89.64|99
Punākha|27.59|89.88|22
Tsirang|27.02|90.12|19
Pemagatshel|27.04|91.40|14
Sarpang|26.86|90.27|10
Samdrup Jongkhar|26.80|91.51|8
Wangdue Phodrang|27.49|89.90|8
Samtse|26.90|89.10|5
= BWA
Gaborone|-24.65|25.91|208
Francistown|-21.17|27.51|90
Molepolole|-24.41|25.50|63
Selebi-Phikwe|-21.98|27.84|54
Maun|-19.98|23.42|50
Serowe|-22.39|26.71|47
Kanye|-24.97|25.33|45
Mahalapye|-23.10|26.81|44
Mogoditshane|-24.63|25.87|43
Mochudi|-24.42|26.15|37
Lobatse|-25.22|25.68|31
Palapye|-22.55|27.13|31
Ramotswa|-24.87|25.87|21
Thamaga|-24.67|25.54|21
Ghanzi|-21.70|21.65|10
Kasane|-17.80|25.16|9
Tshabong|-26.05|22.45|7
= CAF
Bangui|4.36|18.55|542
Bimbo|4.26|18.42|130
Mbaïki|3.87|17.99|67
Berbérati|4.26|15.79|62
Kaga Bandoro|6.99|19.19|57
Bozoum|6.32|16.38|40
Carnot|4.94|15.88|38
Sibut|5.72|19.07|34
Bambari|5.77|20.68|33
Bria|6.54|21.99|29
Bouar|5.93|15.60|29
Bossangoa|6.49|17.46|27
Nola|3.52|16.05|27
Bangassou|4.74|22.82|24
Damara|4.96|18.70|20
Mobaye|4.32|21.18|19
Obo|5.40|26.49|13
Ndélé|8.41|20.65|12
Birao|10.28|22.79|10
= CAN
Toronto|43.70|-79.42|2600
Montréal|45.51|-73.59|1600
Calgary|51.05|-114.09|1020
Ottawa|45.41|-75.70|812
Edmonton|53.55|-113.47|712
Mississauga|43.58|-79.66|669
North York|43.77|-79.42|636
Winnipeg|49.88|-97.15|632
Scarborough|43.77|-79.26|600
Vancouver|49.25|-123.12|600
Québec|46.81|-71.21|529
Hamilton|43.25|-79.85|520
Brampton|43.68|-79.77|434
Surrey|49.11|-122.83|395
Laval|45.57|-73.69|377
Halifax|44.65|-63.57|359
Etobicoke|43.65|-79.57|348
London|42.98|-81.23|347
Oshawa|43.90|-78.85|309
Okanagan|50.36|-119.35|298
Victoria|48.44|-123.35|290
Windsor|42.30|-83.02|278
Markham|43.87|-79.27|262
Gatineau|45.48|-75.70|242
Vaughan|43.84|-79.50|239
Kitchener|43.43|-80.51|234
Longueuil|45.53|-73.52|229
Burnaby|49.27|-122.95|203
Ladner|49.09|-123.08|200
Saskatoon|52.13|-106.67|199
Richmond Hill|43.87|-79.44|186
Barrie|44.40|-79.67|182
Richmond|49.17|-123.14|182
Nepean|45.34|-75.72|180
Regina|50.45|-104.62|176
Oakville|43.45|-79.68|166
Burlington|43.39|-79.84|164
Greater Sudbury|46.49|-80.99|158
Abbotsford|49.06|-122.25|152
Saguenay|48.42|-71.07|144
Coquitlam|49.28|-122.78|140
St. Catharines|43.17|-79.24|132
Sherbrooke|45.40|-71.90|129
Lévis|46.80|-71.18|126
Kelowna|49.88|-119.49|125
Cambridge|43.36|-80.31|120
Trois-Rivières|46.35|-72.55|120
Guelph|43.55|-80.26|116
East York|43.69|-79.33|115
Kingston|44.23|-76.48|114
Moncton|46.09|-64.80|109
Sydney|46.14|-60.18|106
Milton|43.52|-79.88|102
Delta|49.14|-122.91|102
Dartmouth|44.67|-63.58|101
Thunder Bay|48.38|-89.25|99
St. John's|47.56|-52.71|99
Waterloo|43.47|-80.52|97
Terrebonne|45.70|-73.65|95
Ajax|43.85|-79.03|90
Kanata|45.30|-75.92|90
Saint John|45.27|-66.06|88
Pickering|43.90|-79.13|88
Brantford|43.13|-80.27|88
Nanaimo|49.17|-123.94|85
Niagara Falls|43.10|-79.07|82
Willowdale|43.77|-79.40|79
Chilliwack|49.17|-121.95|77
Repentigny|45.74|-73.45|76
Fort McMurray|56.73|-111.38|76
Peterborough|44.30|-78.32|76
Newmarket|44.05|-79.47|74
Red Deer|52.27|-113.80|74
Sarnia|42.98|-82.40|72
Saint-Jean-sur-Richelieu|45.31|-73.26|72
Lethbridge|49.70|-112.82|71
Maple Ridge|49.22|-122.60|70
Brossard|45.45|-73.47|70
Kamloops|50.67|-120.32|69
White Rock|49.02|-122.80|66
Sault Ste. Marie|46.52|-84.33|66
Prince George|53.92|-122.75|66
Medicine Hat|50.04|-110.68|63
Norfolk County|42.83|-80.38|61
Drummondville|45.88|-72.48|59
New Westminster|49.21|-122.91|59
Port Coquitlam|49.27|-122.77|58
St. Albert|53.63|-113.64|58
Aurora|44.00|-79.47|55
Sherwood Park|53.52|-113.32|55
Saint-Jérôme|45.78|-74.00|55
Granby|45.40|-72.73|54
Fredericton|45.95|-66.67|52
North Bay|46.32|-79.47|50
Welland|42.98|-79.25|50
Saint-Hyacinthe|45.63|-72.96|50
Belleville|44.17|-77.38|49
Dollard-Des Ormeaux|45.49|-73.82|49
Cornwall|45.02|-74.73|49
Vernon|50.03|-126.36|48
North Vancouver|49.32|-123.07|48
Vernon|50.27|-119.27|47
Blainville|45.67|-73.88|46
West End|49.28|-123.13|45
Chatham|42.41|-82.18|44
Timmins|48.47|-81.33|43
Châteauguay|45.38|-73.75|43
Quinte West|44.18|-77.57|43
West Vancouver|49.37|-123.17|43
Charlottetown|46.23|-63.13|42
Rimouski|48.45|-68.52|42
Saint-Eustache|45.56|-73.91|42
Sorel-Tracy|46.04|-73.11|42
Grande Prairie|55.17|-118.80|41
Woodstock|43.13|-80.75|40
Boucherville|45.59|-73.44|39
Salaberry-de-Valleyfield|45.25|-74.13|39
Shawinigan|46.57|-72.75|38
Penticton|49.48|-119.59|38
Spruce Grove|53.53|-113.92|36
St. Thomas|42.77|-81.18|36
Prince Albert|53.20|-105.77|35
Joliette|46.02|-73.42|35
Mascouche|45.75|-73.60|35
Mirabel|45.65|-74.08|35
Victoriaville|46.05|-71.97|34
Brant|43.13|-80.35|34
Campbell River|50.02|-125.24|33
Mission|49.13|-122.30|33
Ancaster|43.22|-79.99|33
Leamington|42.05|-82.60|33
Courtenay|49.69|-124.99|33
North Cowichan|48.84|-123.69|32
Moose Jaw|50.40|-105.53|32
Lloydminster|53.27|-110.02|31
Côte-Saint-Luc|45.47|-73.67|31
Saint-Georges|46.11|-70.67|31
Orangeville|43.92|-80.10|31
Stratford|43.37|-80.95|30
Orillia|44.61|-79.42|30
Pointe-Claire|45.45|-73.82|30
Baie-Comeau|49.22|-68.15|30
Alma|48.55|-71.65|30
Sainte-Julie|45.58|-73.33|29
West Kelowna|49.86|-119.58|29
Port Moody|49.28|-122.82|28
Boisbriand|45.62|-73.83|26
Brandon|49.85|-99.95|26
Vaudreuil-Dorion|45.40|-74.03|26
Thetford-Mines|46.09|-71.31|26
Walnut Grove|49.16|-122.64|26
Val-d'Or|48.10|-77.80|26
Prince Edward|44.00|-77.25|25
Sainte-Thérèse|45.64|-73.83|25
Fallingbrook|45.48|-75.48|25
Airdrie|51.30|-114.04|25
Mount Pearl|47.52|-52.78|25
Saint-Bruno-de-Montarville|45.53|-73.35|24
Midland|44.75|-79.88|24
East Gwillimbury|44.10|-79.44|24
Saint-Constant|45.37|-73.57|24
Brockville|44.59|-75.69|24
Langley|49.10|-122.66|24
Rouyn-Noranda|48.24|-79.02|24
Whitehorse|60.72|-135.05|23
Owen Sound|44.57|-80.94|23
Chambly|45.45|-73.28|23
Sept-Îles|50.20|-66.38|23
Langford|48.45|-123.50|22
Duncan|48.78|-123.70|22
La Prairie|45.42|-73.50|22
Tsawwassen|49.02|-123.08|22
Lower Sackville|44.78|-63.68|21
Varennes|45.68|-73.43|21
Clarence-Rockland|45.55|-75.29|21
Port Alberni|49.24|-124.80|21
Truro|45.37|-63.27|21
Westmount|45.48|-73.60|20
Kirkland|45.45|-73.87|20
Lindsay|44.35|-78.73|20
Yellowknife|62.45|-114.37|16
Iqaluit|63.75|-68.52|6
= CHE
Zürich|47.37|8.55|342
Genève|46.20|6.15|184
Basel|47.56|7.57|164
Bern|46.95|7.45|122
Lausanne|46.52|6.63|117
Winterthur|47.51|8.72|92
Sankt Gallen|47.42|9.37|71
Lugano|46.01|8.96|63
Luzern|47.05|8.31|57
Biel/Bienne|47.14|7.25|49
Thun|46.75|7.62|42
Köniz|46.92|7.41|37
La Chaux-de-Fonds|47.10|6.83|37
Rapperswil|47.23|8.82|35
Schaffhausen|47.70|8.63|34
Fribourg|46.80|7.15|33
Chur|46.85|9.53|32
Neuchâtel|46.99|6.93|31
Vernier|46.22|6.08|30
Sitten|46.23|7.36|28
Emmen|47.08|8.27|27
Kriens|47.03|8.29|25
Yverdon-les-Bains|46.78|6.64|24
Zug|47.17|8.52|23
Uster|47.35|8.72|23
Montreux|46.43|6.91|23
Frauenfeld|47.56|8.90|22
Dietikon|47.40|8.40|21
Baar|47.20|8.53|21
Riehen|47.58|7.65|20
Bellinzona|46.19|9.02|17
Aarau|47.39|8.04|16
Herisau|47.39|9.28|15
Solothurn|47.21|7.54|15
Schwyz|47.02|8.65|14
Liestal|47.48|7.73|13
Delémont|47.36|7.34|11
Sarnen|46.90|8.25|9
Altdorf|46.88|8.64|9
Stans|46.96|8.37|7
Glarus|47.04|9.07|6
Appenzell|47.33|9.41|6
= CHL
Santiago|-33.46|-70.65|4837
Puente Alto|-33.61|-70.58|510
Antofagasta|-23.65|-70.40|310
Viña del Mar|-33.02|-71.55|295
Valparaíso|-33.04|-71.63|282
Talcahuano|-36.72|-73.12|253
San Bernardo|-33.59|-70.70|250
Temuco|-38.74|-72.60|238
Iquique|-20.21|-70.15|227
Concepción|-36.83|-73.05|215
Rancagua|-34.17|-70.74|213
La Pintana|-33.58|-70.63|201
Talca|-35.43|-71.66|197
Arica|-18.47|-70.30|186
Coquimbo|-29.95|-71.34|161
Puerto Montt|-41.47|-72.94|160
La Serena|-29.90|-71.25|155
Chillán|-36.61|-72.10|150
Calama|-22.46|-68.92|143
Osorno|-40.57|-73.13|136
Valdivia|-39.81|-73.25|133
Quilpué|-33.05|-71.44|130
Copiapó|-27.37|-70.33|129
Los Ángeles|-37.47|-72.35|125
Punta Arenas|-53.15|-70.91|117
Lo Prado|-33.44|-70.73|104
Curicó|-34.98|-71.24|102
Villa Alemana|-33.04|-71.37|97
Coronel|-37.03|-73.14|93
San Antonio|-33.59|-71.61|86
Chiguayante|-36.93|-73.03|83
Ovalle|-30.60|-71.20|77
Linares|-35.85|-71.59|70
Quillota|-32.88|-71.25|68
Peñaflor|-33.61|-70.88|65
Melipilla|-33.69|-71.22|63
San Felipe|-32.75|-70.73|59
Los Andes|-32.83|-70.60|57
Buin|-33.73|-70.74|55
Talagante|-33.66|-70.93|52
Lota|-37.09|-73.16|50
Hacienda La Calera|-32.78|-71.22|49
Tomé|-36.62|-72.96|47
Penco|-36.74|-73.00|46
Coyhaique|-45.58|-72.07|46
Vallenar|-28.58|-70.76|45
Angol|-37.80|-72.72|45
Rengo|-34.41|-70.86|38
Constitución|-35.33|-72.41|38
Limache|-33.02|-71.27|36
Santa Cruz|-34.64|-71.37|33
Paine|-33.81|-70.74|33
Villarrica|-39.29|-72.23|32
San Carlos|-36.42|-71.96|32
Cauquenes|-35.97|-72.32|31
Curanilahue|-37.48|-73.34|31
Las Animas|-39.81|-73.22|30
Castro|-42.47|-73.77|30
San Vicente de Tagua Tagua|-34.44|-71.08|30
Lampa|-33.29|-70.88|29
Molina|-35.11|-71.28|29
Ancud|-41.87|-73.82|28
Machalí|-34.18|-70.65|28
Pucón|-39.28|-71.95|27
Parral|-36.14|-71.83|27
La Unión|-40.29|-73.08|26
Puerto Varas|-41.32|-72.99|25
La Ligua|-32.45|-71.23|25
Arauco|-37.25|-73.32|25
Victoria|-38.23|-72.33|25
Tocopilla|-22.09|-70.20|24
Graneros|-34.07|-70.73|23
El Monte|-33.68|-70.98|23
Illapel|-31.63|-71.17|23
San Vicente|-34.43|-71.08|23
San Javier|-35.60|-71.73|22
Lebu|-37.61|-73.65|22
Mulchén|-37.72|-72.24|22
Quellón|-43.12|-73.62|22
Lautaro|-38.53|-72.44|22
Nacimiento|-37.50|-72.67|21
Cañete|-37.80|-73.40|20
Puerto Natales|-51.73|-72.51|20
= CHN
Shanghai|31.22|121.46|22315
Beijing|39.91|116.40|11717
Tianjin|39.14|117.18|11090
Guangzhou|23.12|113.25|11071
Shenzhen|22.55|114.07|10358
Wuhan|30.58|114.27|9785
Dongguan|23.02|113.75|8000
Chongqing|29.56|106.55|7458
Chengdu|30.67|104.07|7416
Nanjing|32.06|118.78|7165
Nanchong|30.80|106.08|7150
Xi’an|34.26|108.93|6501
Shenyang|41.79|123.43|6256
Hangzhou|30.29|120.16|6242
Harbin|45.75|126.65|5879
Tai’an|36.19|117.12|5499
Suzhou|31.30|120.60|5346
Shantou|23.37|116.71|5329
Jinan|36.67|117.00|4336
Zhengzhou|34.76|113.65|4254
Changchun|43.88|125.32|4193
Dalian|38.91|121.60|4088
Kunming|25.04|102.72|3855
Qingdao|36.06|120.38|3719
Foshan|23.03|113.13|3600
Puyang|29.46|119.89|3590
Wuxi|31.57|120.29|3544
Xiamen|24.48|118.08|3531
Tianshui|34.58|105.74|3500
Ningbo|29.88|121.55|3492
Shiyan|32.65|110.78|3460
Taiyuan|37.87|112.56|3427
Tangshan|39.63|118.18|3372
Hefei|31.86|117.28|3310
Zibo|36.79|118.06|3129
Zhongshan|21.32|110.57|3121
Changsha|28.20|112.97|3094
Ürümqi|43.80|87.60|3029
Shijiazhuang|38.04|114.48|2835
Lanzhou|36.06|103.84|2628
Yunfu|22.93|112.04|2613
Nanchang|28.68|115.85|2358
Dadonghai|18.22|109.51|2000
Ordos|39.61|109.78|1941
Jilin|43.85|126.56|1882
Bayan Nur|40.74|107.39|1760
Kunshan|31.38|120.95|1600
Xinyang|32.12|114.07|1591
Fushun|41.89|123.94|1401
Luoyang|34.68|112.45|1391
Guankou|28.16|113.63|1380
Handan|36.60|114.47|1358
Baotou|40.58|110.02|1302
Xuchang|34.03|113.86|1266
Yueyang|29.37|113.09|1200
Anshan|41.12|122.99|1199
Tongshan|34.18|117.16|1199
Fuzhou|26.06|119.31|1180
Guiyang|26.58|106.72|1172
Lijiang|26.87|100.22|1138
Datong|40.09|113.29|1053
Changshu City|31.65|120.74|1048
Xianyang|34.34|108.70|1034
Huainan|32.63|117.00|1028
Jieyang|23.54|116.37|1002
Zhu Cheng City|36.00|119.40|1000
Baoding|38.85|115.49|996
Benxi|41.29|123.77|988
Changzhou|31.77|119.95|949
Huaibei|33.97|116.79|903
Kaifeng|34.80|114.31|900
Pingdingshan|33.74|113.30|890
Qiqihar|47.34|123.96|882
Wenzhou|28.00|120.67|866
Nanning|22.82|108.32|804
Anyang|36.10|114.38|781
Hohhot|40.81|111.65|774
Shangyu|30.02|120.87|770
Xining|36.63|101.76|768
Qinhuangdao|39.93|119.59|760
Hengyang|26.89|112.62|760
Xinxiang|35.19|113.80|744
Hegang|47.35|130.30|743
Langfang|39.51|116.69|720
Zhumadian|32.98|114.03|720
Yantai|37.48|121.44|719
Zhuzhou|27.83|113.15|709
Changzhi|35.21|111.74|700
Zhangjiakou|40.81|114.88|693
Zigong|29.34|104.78|690
Fuxin|42.02|121.66|689
Huangshi|30.25|115.05|688
Liaoyang|41.27|123.17|688
Xiangtan|27.85|112.90|674
Puyang Chengguanzhen|35.71|115.01|666
Nantong|32.03|120.87|666
Mudanjiang|44.58|129.60|666
Guilin|25.28|110.29|649
Zhanjiang|21.28|110.34|638
Zhenjiang|32.21|119.46|633
Dandong|40.13|124.39|632
Shaoguan|24.80|113.58|629
Yancheng|33.36|120.16|628
Panshan|41.19|122.05|625
Haikou|20.05|110.34|616
Taizhou|32.49|119.91|612
Xingtai|37.06|114.49|612
Jinzhou|41.11|121.14|604
Shuangyashan|46.64|131.15|600
Luancheng|37.88|114.65|597
Yingkou|40.66|122.23|591
Zhangzhou|24.51|117.66|590
Bengbu|32.94|117.36|577
Shihezi|44.30|86.04|573
Siping|43.16|124.38|556
Huai'an|33.59|119.02|555
Jiamusi|46.80|130.32|550
Neijiang|29.58|105.06|547
Yangzhou|32.40|119.44|540
Guli|28.88|120.03|536
Tanggu|39.02|117.65|535
Jiangmen|22.58|113.08|532
Cangzhou|38.32|116.87|528
Changde|29.03|111.70|518
Jiaozuo|35.24|113.23|518
Tonghua|41.72|125.93|510
Wuhu|31.34|118.37|508
Zhuhai|22.28|113.57|501
Shashi|30.31|112.24|499
Wuwei|37.93|102.63|493
Jianshui|24.28|101.22|490
Qionghai|19.24|110.46|480
Yichang|30.71|111.28|477
Yinchuan|38.47|106.27|475
Zunyi|27.69|106.91|466
Jiaxing|30.75|120.75|466
Liaoyuan|42.90|125.14|465
Xiangyang|32.04|112.14|463
Dadukou|26.55|101.71|462
Hengshui|37.73|115.70|456
Jining|35.41|116.58|450
Wenshan City|23.36|104.25|450
Chengde|40.95|117.96|449
Bei’an|48.27|126.60|436
Luqiao|28.58|121.37|428
Chaozhou|23.65|116.62|425
Shaoxing|30.00|120.58|421
Luohe|33.56|114.04|417
Yangquan|37.86|113.56|413
Chaoyang|41.57|120.46|410
Jixi|45.30|130.96|404
Yangjiang|21.86|111.96|400
Weifang|36.71|119.10|395
Xinpu|34.60|119.16|392
Dezhou|37.45|116.31|380
Zhoukou|33.63|114.63|377
Putian|25.44|119.01|377
Zhangjiakou Shi Xuanhua Qu|40.61|115.04|373
Pingxiang|27.62|113.85|372
Fenghuang|27.94|109.60|370
Zhaoqing|23.05|112.46|362
Huocheng|44.05|80.87|360
Anqing|30.51|117.05|359
Anshun|26.25|105.93|352
Chifeng|42.27|118.96|347
Taihecun|45.76|130.85|345
Shiqi|22.52|113.39|342
Aksu|41.18|80.28|340
Tieling|42.29|123.84|334
Jincheng|35.50|112.83|333
Yanji|42.91|129.51|327
Suizhou|31.71|113.36|324
Shangrao|28.45|117.94|319
Baicheng|45.61|122.82|317
Lianshan|40.76|120.85|313
Wusong|30.95|117.78|313
Jingdezhen|29.29|117.21|311
Shengli|37.46|118.49|306
Xinyuan|43.43|83.25|300
Yangshuo|24.78|110.49|300
Xiuying|20.00|110.29|290
Beihai|21.48|109.10|290
Huizhou|23.11|114.42|289
Chuzhou|32.32|118.30|281
Kashgar|39.47|75.99|275
Linyi|35.06|118.34|271
Chengzhong|30.94|113.55|266
Wuzhou|23.48|111.32|266
Hulan Ergi|47.20|123.63|265
Mianyang|31.47|104.68|264
Tongliao|43.61|122.27|261
Aral|40.54|81.27|260
Karamay|45.58|84.89|260
Jiujiang|29.70|116.00|259
Jining|41.03|113.11|259
Turpan|42.95|89.18|255
Heze|35.24|115.47|255
Laohekou|32.39|111.67|253
Suihua|46.64|127.00|252
Liupanshui|26.59|104.83|252
Nanyang|32.99|112.53|252
Wafangdian|39.62|122.01|251
Rizhao|35.43|119.46|246
Ji’an|27.12|114.98|245
Hebi|35.90|114.19|245
Huayin|34.57|110.07|242
Yibin|28.76|104.64|242
Xiantao|30.37|113.44|239
Yuci|37.68|112.73|236
Linfen|36.09|111.52|233
Liaocheng|36.46|115.98|227
Huanggang|23.68|117.00|226
Jingling|30.65|113.10|225
Tongchuanshi|35.07|109.08|224
Xintai|35.90|117.75|222
Wuxue|29.85|115.55|221
Wuhai|39.68|106.82|218
Jinzhou|39.10|121.72|215
Guangyuan|32.44|105.82|213
Hailar|49.20|119.70|211
Daliang|22.84|113.25|210
Sanming|26.25|117.62|209
Hangu|39.25|117.79|208
Suzhou|33.64|116.98|205
Gaoping|30.78|106.10|204
Daqing|46.58|125.00|203
Yiyang|28.59|112.33|203
Linxia Chengguanzhen|35.60|103.21|202
Yuncheng|35.02|110.99|202
Changji|44.01|87.30|199
Kaiyuan|23.70|103.30|198
Mentougou|39.94|116.09|198
Xinhui|22.46|113.05|195
Ezhou|30.40|114.83|194
Humen|22.82|113.67|192
Haicheng|40.85|122.75|192
Zoucheng|35.40|116.97|191
Wanxian|30.82|108.37|189
Donghai|22.95|115.64|189
Baiyin|36.55|104.17|189
Laizhou|37.18|119.94|188
Zaoyang|32.13|112.75|185
Quanzhou|24.91|118.59|184
Baishan|41.94|126.42|184
Zaozhuang|34.86|117.55|184
Anda|46.40|125.31|181
Shangqiu|34.45|115.65|181
Xianning|29.84|114.32|179
Korla|41.76|86.15|179
Qianjiang|30.42|112.89|179
Chenzhou|25.80|113.03|179
Jingzhou|30.35|112.19|178
Zhenzhou|32.28|119.17|176
Xindi|29.82|113.47|176
Jiutai|44.15|125.83|175
Bozhou|33.88|115.77|174
Licheng|23.30|113.82|173
Weinan|34.50|109.51|172
Nanping|26.64|118.17|172
Dongling|41.81|123.58|171
Fuyang|32.90|115.82|170
Laiyang|36.98|120.71|170
Jingmen|31.03|112.20|168
Fuling|29.71|107.40|167
Gaozhou|21.94|110.85|166
Ulanhot|46.08|122.08|166
Shanwei|22.78|115.35|166
Jiaozhou|36.28|120.00|165
Fendou|45.21|130.90|165
Tongzhou|39.90|116.66|163
Anbu|23.45|116.68|163
Xiaogan|30.93|113.92|160
Qapqal|43.80|81.09|160
Zhicheng|30.30|111.50|159
Huzhou|30.87|120.09|158
Nanpiao|41.10|120.75|157
Yichun|47.72|128.88|156
Lianghu|29.99|120.90|155
Beipiao|41.79|120.78|155
Guangshui|31.62|114.00|155
Leshan|29.56|103.76|154
Zhaodong|46.07|125.98|154
Xinzhou|38.41|112.73|154
Sanshui|23.15|112.89|154
Boshan|36.48|117.83|154
Yangchun|22.17|111.78|154
Linhai|28.86|121.14|153
Dingzhou|38.51|115.00|153
Weihai|37.51|122.11|153
Chenghua|23.46|116.77|152
Deyang|31.13|104.38|152
Yichun|27.83|114.40|152
Longfeng|46.53|125.10|152
Qingyuan|23.70|113.03|151
Gaomi|36.38|119.75|151
Loudi|27.73|111.99|151
Huangyan|28.65|121.27|150
Dunhua|43.37|128.24|149
Yulin|22.63|110.15|148
Chizhou|30.66|117.48|148
Sujiatun|41.66|123.34|148
Honggang|46.40|124.88|148
Qujing|25.48|103.78|146
Hanzhong|33.08|107.02|146
Xinji|37.90|115.20|146
Taishan|22.25|112.78|145
Sanya|18.24|109.50|145
Acheng|45.55|126.98|145
Jinchang|38.50|102.19|144
Meizhou|24.29|116.12|144
Jinhua|29.11|119.64|142
Jieshou|33.26|115.36|142
Gongzhuling|43.50|124.82|141
Shanhaiguan|40.00|119.75|140
Altay|47.85|88.13|139
Huadian|42.96|126.75|139
Fuyu|45.18|124.82|139
Chaohu|31.60|117.87|138
Jieshi|22.81|115.83|137
Hami|42.83|93.51|137
Shizuishan|39.23|106.77|137
Gejiu|23.36|103.15|136
Jiagedaqi|50.42|124.12|136
Shiqiao|22.95|113.36|135
Dali|25.58|100.21|134
Puqi|29.72|113.88|133
Ankang|32.68|109.02|133
Zhalantun|48.01|122.74|132
Dawukou|39.04|106.40|132
Majie|25.03|102.64|132
Hepo|23.43|115.83|131
Dazhou|31.22|107.50|131
Shuangcheng|45.35|126.28|131
Dongyang|29.27|120.23|130
Jiazi|22.88|116.07|130
Songjiang|31.04|121.21|130
Shangri-La|27.83|99.71|130
Wuda|39.50|106.71|130
Leiyang|26.40|112.86|129
Xuanzhou|30.95|118.76|128
Huaihua|27.56|110.00|127
Jiangyou|31.77|104.72|127
Xichang|27.90|102.26|127
Danshui|22.80|114.47|127
Macheng|31.18|115.02|126
Huicheng|23.04|116.29|126
Xiazhen|34.80|117.11|126
Haimen|23.19|116.61|125
Shahecheng|36.94|114.51|125
Suining|30.51|105.57|125
Yushu|44.80|126.53|125
Lecheng|25.13|113.35|124
Laiwu|36.19|117.66|124
Jiupu|41.07|122.95|124
Baoshan|46.56|131.42|124
Luoyang|23.16|114.27|123
Minzhu|43.72|127.33|123
Huangzhou|30.45|114.80|123
Xiulin|29.72|112.40|122
Zhoucun|36.82|117.82|122
Jiayuguan|39.81|98.29|122
Lianhe|47.13|129.27|121
Xilin Hot|43.97|116.03|121
Fengcheng|40.45|124.07|121
Zhaoyuan|37.36|120.41|120
Lhasa|29.65|91.10|119
Puning|23.31|116.17|118
Shunyi|40.12|116.65|118
Longjing|42.77|129.42|117
Qingzhou|36.70|118.48|117
Dasha|23.11|113.44|116
Yakeshi|49.28|120.73|116
Binzhou|37.37|118.02|116
Lengshuijiang|27.69|111.43|115
Tianfu|37.26|122.05|115
Wenchang|19.62|110.75|115
Mingshui|36.72|117.50|115
Yuyao|30.05|121.15|114
Hotan|37.11|79.94|114
Pingshan|22.99|114.71|114
Songyuan|45.13|124.83|114
Maba|24.68|113.60|114
Guangming|45.33|122.78|113
Haikou|24.78|102.58|113
Shaowu|27.34|117.48|113
Kaiyuan|42.53|124.04|112
Beibei|29.83|106.44|112
Dongtai|32.85|120.31|111
Encheng|22.19|112.30|111
Zhuji|29.72|120.24|111
Qingnian|36.84|115.71|110
Mizhou|35.99|119.40|110
Linshui|36.42|114.20|110
Hailun|47.46|126.95|110
Shilong|23.11|113.85|110
Tieli|46.98|128.04|110
Dongxing|45.36|130.79|110
Heihe|50.24|127.49|109
Zhaotong|27.32|103.72|109
Hulan|45.98|126.60|109
Zhongxiang|31.17|112.58|109
Dehui|44.53|125.70|109
Nehe|48.48|124.83|108
Pingliang|35.54|106.69|108
Jiangyin|31.91|120.26|108
Jalai Nur|49.45|117.70|108
Shaping|22.77|112.96|108
Lianran|24.92|102.48|107
Longjiang|47.33|123.18|106
Buhe|30.29|112.23|106
Xinghua|32.94|119.83|106
Anqiu|36.43|119.19|106
Chengtangcun|35.08|117.19|105
Daxing|39.74|116.33|105
Pulandian|39.40|121.97|104
Wuchuan|21.46|110.77|104
Jishu|44.32|126.80|104
Yuxi|24.36|102.54|104
Qianzhou|28.32|109.73|102
Qinzhou|21.97|108.63|101
Lianjiang|21.65|110.28|100
Linxi|39.71|118.45|100
Kangding|30.00|101.96|100
Zhangye|38.93|100.45|100
Dongsheng|39.82|109.98|100
Meihekou|42.53|125.68|99
Xingcheng|40.62|120.72|99
Lishui|28.46|119.91|99
Renqiu|38.70|116.09|99
Xinshi|31.05|113.14|98
Xinyi|22.37|110.95|98
Chengzihe|45.33|131.07|98
Xishan|27.67|113.50|98
Hechuan|29.99|106.26|98
Xinyu|27.80|114.93|97
Fangshan|39.69|116.00|97
Lubu|23.17|112.28|96
Jinsha|32.09|121.07|96
Yicheng|31.36|119.82|96
Ducheng|23.24|111.53|96
Shenjiamen|29.96|122.30|95
Boli|45.75|130.57|95
Xiaoshan|30.17|120.26|95
Enshi|30.30|109.48|95
Wuchang|44.91|127.15|95
Yongchuan|29.35|105.89|94
Ximeicun|24.99|118.39|94
Yishui|35.78|118.63|94
Heyuan|23.73|114.68|94
Baijiantan|45.69|85.14|94
Zhengjiatun|43.51|123.51|94
Dalai|45.50|124.30|93
Changping|40.22|116.23|93
Lianzhou|24.78|112.37|93
Dongcun|36.78|121.16|92
Danjiangkou|32.54|111.51|92
Zhongshu|24.52|103.77|92
Huazhou|21.63|110.58|92
Longquan|24.67|102.16|92
Yatou|37.16|122.44|92
Lingyuan|41.24|119.40|91
Duyun|26.27|107.52|91
Pingdu|36.78|119.95|91
Gaoyou|32.79|119.44|91
Yulinshi|38.29|109.74|91
Hanting|36.77|119.21|91
Baise City|23.90|106.61|91
Tongren|27.72|109.19|91
Xihe|31.69|113.47|90
Duobao|30.67|112.69|90
Sishui|35.65|117.28|90
Gantang|27.44|111.97|90
Huaidian|33.43|115.03|90
Yiwu|29.32|120.08|90
Jinjiang|24.82|118.57|90
Fujin|47.26|132.03|89
Huaicheng|23.92|112.18|89
Lucheng|31.23|117.28|89
Hede|33.77|120.26|89
Lengshuitan|26.41|111.60|89
Wangqing|43.32|129.76|89
Yingchuan|34.16|113.46|88
Hanchuan|30.65|113.77|88
Qiongshan|20.01|110.35|88
Xiangxiang|27.73|112.53|88
Deqing|30.54|119.96|88
Yanjiang|30.12|104.65|87
Mishan|45.55|131.88|87
Nenjiang|49.17|125.22|87
Shizilu|35.17|118.83|87
Zhaogezhuang|39.77|118.41|87
Qamdo|31.13|97.18|86
Nanfeng|23.73|111.80|86
Zhangjiajie|29.13|110.48|86
Helong|42.54|129.00|86
Hailin|44.57|129.39|86
Nanding|36.75|118.06|85
Guozhen|34.37|107.36|85
Dengzhou|37.81|120.76|85
Qufu|35.60|116.99|85
Laojunmiao|39.83|97.73|85
Zhoushan|29.99|122.20|84
Dazhong|33.20|120.46|84
Jinxiang|27.43|120.61|84
Xiannü|32.43|119.56|84
Lingdong|46.57|131.15|84
Nanzhang Chengguanzhen|31.78|111.83|84
Xucheng|20.33|110.17|83
Hecun|36.53|114.11|83
Ningyang|35.76|116.79|83
Jinshi|29.60|111.87|83
Yuanping|38.72|112.76|83
Pizhou|34.31|117.95|83
Changqing|36.56|116.73|83
Xindian|36.80|118.29|83
Shache|38.42|77.24|83
Yima|34.74|111.88|83
Shangzhi|45.21|127.97|82
Nangong|37.36|115.37|82
Lüshun|38.80|121.27|82
Quzhou|28.96|118.87|82
Shiwan|23.00|113.08|82
Tangping|22.03|111.94|82
Yudong|29.39|106.52|81
Feicheng|35.26|117.97|81
Shanting|35.08|117.46|81
Zhuanghe|39.70|122.99|80
Loushanguan|28.14|106.82|80
Baoying|33.23|119.31|80
Dashiqiao|40.64|122.50|80
Panshi|42.94|126.06|80
Rikaze|29.25|88.88|80
Taixing|32.17|120.01|80
Tangjiazhuang|39.74|118.45|79
Shouguang|36.88|118.74|79
Yanta|36.24|115.67|79
Zhuangyuan|37.31|120.83|79
Wuyang|31.99|116.25|79
Xiongzhou|25.12|114.30|79
Xinzhou|30.87|114.80|79
Shitanjing|39.23|106.34|79
Tumen|42.97|129.84|79
Youhao|47.85|128.84|78
Pingyi|35.50|117.63|78
Linping|30.42|120.30|78
Linkou|45.29|130.26|78
Bijie|27.30|105.29|78
Huangmei|30.19|116.02|78
Feicheng|36.25|116.77|78
Songling|31.19|120.72|78
Jishui|33.73|115.40|78
Linqu|36.52|118.54|77
Shulan|44.42|126.95|77
Yanzhou|35.55|116.83|77
Jiexiu|37.02|111.91|77
Hunchun|42.87|130.36|77
Huangshan|29.71|118.31|77
Liangxiang|39.74|116.13|77
Fenghua|29.66|121.41|77
Guigang|23.10|109.61|76
Yangliuqing|39.14|117.00|76
Qingquan|30.45|115.26|76
Lintong|34.38|109.21|76
Laixi|36.86|120.53|76
Yinzhu|35.88|119.98|76
Chaoyang|42.66|126.03|75
Shangmei|27.74|111.30|75
Fuyu|47.80|124.46|75
Huilong|31.81|121.66|75
Beidao|34.57|105.89|75
Yanggu|36.11|115.78|75
Shancheng|34.80|116.08|74
Nanma|36.18|118.15|74
Suixi|33.89|116.77|74
Xinmin|41.99|122.83|74
Gucheng Chengguanzhen|32.27|111.63|74
Xianshuigu|38.98|117.38|74
Yunyang|33.45|112.71|74
Guixi|28.29|117.21|74
Lanxi|29.22|119.47|74
Genhe|50.78|121.52|74
Luocheng|29.38|104.03|74
Juegang|32.32|121.19|73
Shixing|24.95|114.07|73
Dongdu|35.85|117.70|73
Dongkan|34.00|119.83|73
Jiuquan|39.74|98.52|73
Dingcheng|32.13|115.04|73
Lichuan|30.30|108.85|73
Lanxi|46.26|126.28|73
Miyang|24.40|103.44|72
Beichengqu|40.44|113.15|72
Xinzhi|36.50|111.70|72
Licheng|31.43|119.48|72
Zhoucheng|35.91|116.31|72
Caidian|30.58|114.03|72
Xiuyan|40.29|123.27|72
Lianzhou|21.67|109.20|71
Changtu|42.78|124.10|71
Anlu|31.26|113.68|71
Yilan|46.32|129.55|71
Guiping|23.39|110.07|71
Fu’an|27.06|119.65|71
Kuandian|40.73|124.78|71
Poyang|28.99|116.67|71
Yongfeng|27.45|112.17|71
Gongchangling|41.12|123.45|71
Jimo|36.39|120.46|71
Baiquan|47.61|126.08|70
Jiangyan|32.51|120.14|70
Shiguai|40.71|110.29|70
Fuyang|30.05|119.95|70
Haining|30.54|120.69|70
Mengcheng Chengguanzhen|33.27|116.57|70
Wangkui|46.83|126.48|70
Jiehu|35.54|118.45|69
Linjiang|41.81|126.91|69
Tantou|26.03|119.60|69
Xiaoshi|41.30|124.12|69
Jinjiang|19.73|110.01|69
Heishan|41.69|122.11|69
Binhe|32.69|112.83|69
Pengcheng|36.43|114.17|68
Shima|24.45|117.81|68
Mingguang|32.78|117.96|68
Ninghai|29.29|121.42|68
Kuqa|41.72|82.93|68
Chaihe|44.76|129.68|68
Minggang|32.46|114.05|68
Tangzhai|34.43|116.59|68
Dongfeng|42.64|125.51|68
Zhenlai|45.85|123.30|68
Songjianghe|42.19|127.48|68
Luorong|24.41|109.61|68
Wenling|28.38|121.38|67
Fuqing|25.73|119.37|67
Caohe|30.23|115.43|67
Pingzhuang|42.04|119.29|67
Fengkou|30.08|113.33|67
Liuhe|42.24|125.72|67
Wacheng|33.78|114.52|67
Tailai|46.39|123.41|67
Chengyang|35.58|118.83|67
Sanchazi|42.08|126.60|67
Lianyuan|27.69|111.66|67
Wuxi|26.58|111.86|66
Huinan|42.62|126.26|66
Luoyang|24.96|118.68|66
Bamiantong|44.92|130.52|66
Huanren|41.26|125.37|66
Qionghu|28.84|112.37|66
Huanan|46.22|130.53|66
Zhangjiagang|31.86|120.54|66
Xiaolingwei|32.03|118.85|66
Beidaihehaibin|39.82|119.52|66
Mengyin|35.71|117.93|66
Xiangcheng Chengguanzhen|33.85|113.48|66
Dashitou|43.31|128.51|66
Qingyang|37.50|121.26|66
Babu|24.42|111.52|66
Yebaishou|41.40|119.64|66
Huaiyuan Chengguanzhen|32.96|117.17|66
Xincheng|33.63|115.18|65
Bianzhuang|34.85|118.04|65
Hepingjie|42.06|126.92|65
Ningde|26.66|119.52|65
Fengrun|39.83|118.12|65
Kunyang|27.67|120.57|65
Wanning|18.80|110.38|65
Lincheng|19.91|109.69|65
Salaqi|40.54|110.51|65
Xunchang|28.45|104.71|65
Changli|39.70|119.15|64
Kaihua|23.37|104.28|64
Yunmeng Chengguanzhen|31.06|113.77|64
Qinggang|46.68|126.11|64
Yangcun|39.36|117.06|64
Zhicheng|31.01|119.91|64
Baihe|22.13|107.23|64
Mabai|23.01|104.45|64
Nanlong|31.35|106.06|63
Xiazhuang|34.92|118.64|63
Fuding|27.33|120.21|63
Botou|38.07|116.57|63
Baoqing|46.33|132.21|63
Kaitong|44.81|123.08|63
Pingnan|23.54|110.39|62
Dêqên|29.96|90.72|62
Songyang|34.46|113.03|62
Zhaozhou|45.68|125.32|62
Yucheng|34.93|116.47|62
Shuangyang|43.52|125.67|62
Nianzishan|47.52|122.88|62
Jinghong|21.99|100.73|62
Pingyin|36.28|116.45|62
Binzhou|45.75|127.48|62
Qingshuping|27.38|112.02|62
Hushitai|41.94|123.50|62
Zhaobaoshan|29.97|121.69|62
Huoqiu Chengguanzhen|32.35|116.29|62
Mudu|31.26|120.52|62
Nandu|22.85|110.82|62
Daye|30.08|114.95|62
Yingshang Chengguanzhen|32.63|116.27|62
Pumiao|22.76|108.48|62
Hancheng|32.52|112.35|62
Lishu|43.30|124.33|62
Oroqen Zizhiqi|50.57|123.72|62
Xianju|28.85|120.73|62
Jianguang|28.19|115.78|61
Dongning|44.06|131.12|61
Suicheng|33.90|117.93|61
Tianchang|38.00|114.02|61
Jijiang|29.29|106.25|61
Xifeng|42.74|124.72|61
Datong|32.62|117.06|61
Yicheng|31.70|112.26|61
Yanliang|34.66|109.23|61
Tahe|52.33|124.73|61
Erdaojiang|41.78|126.03|61
Tianpeng|30.99|103.94|61
Xixiang|35.16|112.86|61
Mujiayingzi|42.12|118.78|61
Langzhong|31.55|105.99|61
Longgang|37.65|120.33|60
Gushu|31.56|118.48|60
Wucheng|29.60|118.17|60
Yuxia|34.06|108.63|60
Runing|33.00|114.35|60
Zhijiang|30.42|111.75|60
Taozhuang|34.85|117.33|60
Wuzhen|30.75|120.49|60
Zhujiajiao|31.11|121.06|60
Jiangkou|25.49|119.20|60
Laibin|23.70|109.27|60
Pucheng|27.92|118.53|60
Wenshang|35.73|116.50|59
Zhaoyuan|45.50|125.13|59
Mingshui|47.18|125.90|59
Huazhou|32.68|112.08|59
Gannan|47.91|123.50|59
Hongjiang|27.11|110.00|59
Jian’ou|27.04|118.32|59
Fuli|46.72|131.14|59
Haizhou|34.58|119.13|59
Yigou|35.81|114.32|59
Langtoucun|40.04|124.34|59
Xiaoweizhai|26.19|107.51|59
Mingyue|43.11|128.92|59
Suozhen|36.95|118.10|59
Jidong|45.22|131.08|59
Fenyi|27.81|114.67|58
Chonglong|29.78|104.85|58
Xinglongshan|43.96|125.47|58
Tongchuan|31.09|105.09|58
Hongqiao|26.77|112.11|58
Dingtao|35.07|115.57|58
Juye|35.39|116.09|58
Hancheng|35.46|110.43|58
Santangpu|27.41|111.99|58
Anxiang|29.40|112.15|58
Huangpi|30.88|114.38|58
Shanhecun|45.71|128.58|58
Yantongshan|43.29|126.01|58
Guiren|33.67|118.19|57
Zhongxing|33.70|118.68|57
Langxiang|46.95|128.87|57
Fengxian|34.70|116.59|57
Suileng|47.25|127.10|57
Wenxing|28.68|112.88|57
Baishishan|43.58|127.57|57
Ninghai|37.38|121.61|57
Jinji|23.23|110.83|57
Weining|26.85|104.23|57
Daokou|35.56|114.51|57
Yashan|22.20|109.94|57
Nantai|40.92|122.80|56
Changleng|28.70|115.82|56
Hutang|31.53|119.49|56
Gaogou|34.02|119.19|56
Linghai|41.17|121.37|56
Zijinglu|34.76|112.97|56
Qinnan|33.25|119.91|56
Changling|44.27|124.00|56
Dalianwan|39.03|121.69|56
Linqiong|30.42|103.46|56
Anjiang|27.32|110.10|55
Xinqing|48.29|129.52|55
Taikang|46.86|124.44|55
Yutan|28.26|112.56|55
Bayan|46.08|127.40|55
Shilin|24.82|103.33|55
Huangnihe|43.56|128.02|55
Lingcheng|22.71|110.35|55
Manzhouli|49.60|117.43|55
Liaozhong|41.51|122.72|55
Nanzhou|29.36|112.40|54
Wulingyuan|29.35|110.54|53
Songling|40.29|118.27|52
Fengxiang|47.58|130.82|42
Gutao|37.20|112.18|42
Guye|39.73|118.44|41
Fuyuan|48.36|134.29|30
Nagqu|31.48|92.06|30
Bojia|26.47|111.97|25
Gantang|26.72|109.77|24
Wuyishan|27.76|118.03|23
Hoxtolgay|46.52|86.00|22
Zhouzhuang|31.12|120.84|22
= CIV
Abidjan|5.35|-4.00|3677
Abobo|5.42|-4.02|900
Bouaké|7.69|-5.03|567
Daloa|6.88|-6.45|216
San-Pédro|4.75|-6.64|197
Yamoussoukro|6.82|-5.28|195
Korhogo|9.46|-5.63|167
Man|7.41|-7.55|139
Divo|5.84|-5.36|128
Gagnoa|6.13|-5.95|123
Abengourou|6.73|-3.50|104
Anyama|5.49|-4.05|101
Agboville|5.93|-4.21|82
Grand-Bassam|5.21|-3.74|74
Dabou|5.33|-4.38|70
Dimbokro|6.65|-4.71|67
Ferkessédougou|9.59|-5.19|62
Adzopé|6.11|-3.86|62
Bouaflé|6.99|-5.74|61
Sinfra|6.62|-5.91|60
Katiola|8.14|-5.10|60
Bondoukou|8.04|-2.80|58
Danané|7.26|-8.15|54
Oumé|6.38|-5.42|52
Séguéla|7.96|-6.67|51
Bingerville|5.36|-3.89|51
Issia|6.49|-6.59|50
Odienné|9.51|-7.56|50
Duekoué|6.74|-7.35|47
Agnibilékrou|7.13|-3.20|43
Daoukro|7.06|-3.96|40
Tengréla|10.48|-6.41|39
Guiglo|6.54|-7.49|39
Toumodi|6.56|-5.02|39
Boundiali|9.52|-6.49|39
Lakota|5.85|-5.68|38
Aboisso|5.47|-3.21|38
Arrah|6.67|-3.97|37
Bonoua|5.27|-3.60|37
Akoupé|6.38|-3.89|36
Tiassalé|5.90|-4.82|35
Zuénoula|7.43|-6.05|34
Bongouanou|6.65|-4.20|34
Vavoua|7.38|-6.48|31
Affery|6.32|-3.95|30
Touba|8.28|-7.68|28
Bouna|9.27|-3.00|24
Sassandra|4.95|-6.09|23
Béoumi|7.67|-5.58|23
Biankouma|7.74|-7.61|23
Tanda|7.80|-3.17|20
= CMR
Douala|4.05|9.70|1338
Yaoundé|3.87|11.52|1299
Garoua|9.30|13.40|437
Kousséri|12.08|15.03|436
Bamenda|5.96|10.15|394
Maroua|10.59|14.32|320
Bafoussam|5.48|10.42|291
Mokolo|10.74|13.80|275
Ngaoundéré|7.33|13.58|231
Bertoua|4.58|13.68|218
Edéa|3.80|10.13|203
Loum|4.72|9.74|177
Kumba|4.64|9.45|144
Nkongsamba|4.95|9.94|117
Mbouda|5.63|10.25|111
Dschang|5.44|10.05|96
Foumban|5.73|10.90|93
Ébolowa|2.90|11.15|88
Guider|9.93|13.95|85
Foumbot|5.51|10.63|84
Bafang|5.16|10.18|81
Yagoua|10.34|15.23|80
Mbalmayo|3.52|11.50|80
Meïganga|6.52|14.30|80
Bali|5.89|10.01|73
Limbe|4.02|9.21|72
Bafia|4.75|11.23|69
Wum|6.38|10.07|69
Bangangté|5.14|10.53|65
Tiko|4.08|9.36|56
Kribi|2.94|9.91|55
Mora|11.05|14.14|55
Sangmélima|2.93|11.98|54
Kumbo|6.20|10.67|54
Nkoteng|4.52|12.03|50
Mutengene|4.09|9.31|47
Buea|4.15|9.24|47
Garoua Boulaï|5.88|14.55|47
Batouri|4.43|14.37|44
Fundong|6.25|10.27|44
Fontem|5.47|9.88|43
Mbanga|4.50|9.57|43
Banyo|6.75|11.82|41
Manjo|4.84|9.82|38
Melong|5.12|9.96|37
Tibati|6.47|12.63|36
Muyuka|4.29|9.41|31
Obala|4.17|11.53|30
Nanga Eboko|4.68|12.37|30
Penja|4.64|9.68|28
Mbandjok|4.45|11.90|27
Kaélé|10.11|14.45|25
Bamusso|4.46|8.90|25
Lagdo|9.06|13.67|25
Tcholliré|8.40|14.17|23
Bélabo|4.93|13.30|23
Lolodorf|3.23|10.73|22
Eséka|3.65|10.77|22
= COD
Kinshasa|-4.33|15.31|7786
Lubumbashi|-11.66|27.48|1374
Mbuji-Mayi|-6.14|23.59|875
Kisangani|0.52|25.19|539
Masina|-4.38|15.39|485
Kananga|-5.90|22.42|464
Likasi|-10.98|26.74|422
Kolwezi|-10.71|25.47|418
Tshikapa|-6.42|20.80|267
Beni|0.49|29.47|232
Bukavu|-2.49|28.84|225
Mwene-Ditu|-7.01|23.45|189
Kikwit|-5.04|18.82|187
Mbandaka|0.05|18.26|184
Matadi|-5.84|13.46|180
Uvira|-3.40|29.14|170
Boma|-5.85|13.05|163
Butembo|0.14|29.29|155
Gandajika|-6.75|23.95|154
Kalemie|-5.95|29.19|147
Goma|-1.67|29.23|144
Kindu|-2.94|25.92|136
Isiro|2.77|27.62|127
Bandundu|-3.32|17.38|118
Gemena|3.26|19.77|118
Ilebo|-4.33|20.59|107
Bunia|1.56|30.25|97
Bumba|2.19|22.47|96
Mbanza-Ngungu|-5.26|14.86|86
Kamina|-8.74|25.00|74
Lisala|2.15|21.52|70
Lodja|-3.52|23.60|68
Kipushi|-11.76|27.25|62
Kabinda|-6.14|24.48|59
Kasongo|-4.43|26.67|55
Mweka|-4.85|21.56|51
Gbadolite|4.28|21.00|50
Buta|2.79|24.73|50
Moanda|-5.93|12.37|50
Bulungu|-4.54|18.60|48
Basoko|1.24|23.62|44
Lubao|-5.39|25.75|43
Lusambo|-4.98|23.44|41
Nioki|-2.72|17.69|41
Inongo|-1.93|18.29|40
Tshela|-5.00|12.95|39
Bukama|-9.20|25.85|39
Mangai|-4.02|19.53|37
Kabare|-2.50|28.79|37
Kampene|-3.60|26.67|37
Kambove|-10.87|26.60|37
Yangambi|0.77|24.44|36
Luebo|-5.35|21.42|35
Aketi|2.74|23.78|35
Mushie|-3.02|16.92|33
Boende|-0.28|20.88|32
Kongolo|-5.39|27.00|32
Kabalo|-6.05|26.91|30
Businga|3.34|20.89|29
Kasangulu|-4.58|15.17|28
Bolobo|-2.16|16.23|28
Libenge|3.65|18.64|27
Watsa|3.04|29.54|25
Demba|-5.50|22.27|22
Kasongo-Lunda|-6.48|16.82|20
= COG
Brazzaville|-4.27|15.28|1285
Pointe-Noire|-4.78|11.86|659
Dolisie|-4.20|12.67|104
Kayes|-4.20|13.29|59
Owando|-0.48|15.90|24
Ouésso|1.61|16.05|24
Loandjili|-4.76|11.86|23
Madingou|-4.15|13.55|23
Gamboma|-1.88|15.86|21
Impfondo|1.62|18.06|21
Sibiti|-3.68|13.35|19
Kinkala|-4.36|14.76|14
Djambala|-2.54|14.75|10
= COL
Bogotá|4.61|-74.08|7674
Cali|3.44|-76.52|2393
Medellín|6.25|-75.56|2000
Barranquilla|10.97|-74.78|1380
Cartagena|10.40|-75.51|952
Cúcuta|7.89|-72.51|721
Bucaramanga|7.13|-73.12|572
Pereira|4.81|-75.70|440
Santa Marta|11.24|-74.20|432
Ibagué|4.44|-75.23|422
Bello|6.34|-75.56|393
Pasto|1.21|-77.28|382
Manizales|5.07|-75.52|358
Neiva|2.93|-75.28|353
Soledad|10.92|-74.76|343
Villavicencio|4.14|-73.63|322
Armenia|4.53|-75.68|315
Soacha|4.58|-74.22|314
Valledupar|10.46|-73.25|308
Itagüí|6.18|-75.60|282
Montería|8.75|-75.88|272
Sincelejo|9.30|-75.40|261
Popayán|2.44|-76.61|259
Floridablanca|7.06|-73.09|252
Palmira|3.54|-76.30|248
Buenaventura|3.88|-77.03|240
Barrancabermeja|7.07|-73.85|191
Dosquebradas|4.84|-75.67|180
Tuluá|4.08|-76.20|166
Envigado|6.18|-75.59|163
Cartago|4.75|-75.91|135
Maicao|11.38|-72.24|130
Florencia|1.61|-75.61|130
Girardot City|4.30|-74.81|130
Sogamoso|5.71|-72.93|127
Guadalajara de Buga|3.90|-76.30|118
Tunja|5.54|-73.37|117
Girón|7.07|-73.17|108
Malambo|10.86|-74.77|102
Magangué|9.24|-74.75|100
Facatativá|4.81|-74.35|95
Riohacha|11.54|-72.91|92
Duitama|5.82|-73.03|92
Zipaquirá|5.02|-74.00|91
Fusagasugá|4.34|-74.36|89
Ciénaga|11.01|-74.25|88
Tumaco|1.79|-78.79|87
Apartadó|7.88|-76.63|86
Piedecuesta|6.99|-73.05|86
Montelíbano|7.98|-75.42|85
Ocaña|8.24|-73.36|84
La Dorada|5.45|-74.66|82
Ipiales|0.83|-77.64|78
Quibdó|5.69|-76.66|75
Aguachica|8.31|-73.62|73
Yumbo|3.58|-76.49|71
Arauca|7.08|-70.76|69
Sabanalarga|10.63|-74.92|69
Chinchiná|4.98|-75.60|69
Caldas|6.09|-75.64|66
Villa del Rosario|7.83|-72.47|65
Chía|4.86|-74.06|65
Rionegro|6.16|-75.37|62
Calarcá|4.53|-75.64|62
Yopal|5.34|-72.40|61
Sahagún|8.95|-75.44|59
Fundación|10.52|-74.19|59
Los Patios|7.84|-72.50|59
San Andrés|12.58|-81.71|58
Caucasia|7.99|-75.19|58
Santa Rosa de Cabal|4.87|-75.62|58
Espinal|4.15|-74.88|56
Turbaco|10.33|-75.41|56
Cereté|8.88|-75.79|56
El Banco|9.00|-73.98|55
Funza|4.72|-74.21|54
Pitalito|1.85|-76.05|54
Puerto Tejada|3.23|-76.42|54
Pamplona|7.38|-72.65|54
Agustín Codazzi|10.04|-73.24|51
Turbo|8.09|-76.73|51
Madrid|4.73|-74.26|50
Arjona|10.25|-75.34|50
La Estrella|6.16|-75.64|49
Copacabana|6.35|-75.51|49
Plato|9.79|-74.78|49
Chigorodó|7.67|-76.68|48
El Carmen de Bolívar|9.72|-75.12|48
Florida|3.32|-76.23|47
Chiquinquirá|5.62|-73.82|45
Jamundí|3.26|-76.53|45
Pradera|3.42|-76.24|45
Baranoa|10.79|-74.92|44
Piendamo|2.64|-76.53|44
Sevilla|4.26|-75.93|42
El Bagre|7.60|-74.81|41
Santander de Quilichao|3.01|-76.48|41
Acacías|3.99|-73.76|41
Lorica|9.24|-75.81|41
Segovia|7.08|-74.70|40
Corozal|9.32|-75.29|40
El Cerrito|3.69|-76.31|38
Payandé|4.30|-75.10|37
Planeta Rica|8.41|-75.59|37
La Ceja|6.03|-75.43|37
San Marcos|8.66|-75.13|37
Montenegro|4.57|-75.75|36
Villamaría|5.05|-75.51|35
Puerto Berrío|6.49|-74.40|34
La Virginia|4.90|-75.88|34
San Gil|6.56|-73.14|34
Pivijay|10.46|-74.62|33
San Onofre|9.74|-75.53|33
Caicedonia|4.33|-75.83|32
Granada|3.55|-73.71|32
Belalcázar|2.65|-75.97|32
Quimbaya|4.62|-75.76|31
Mompós|9.24|-74.43|31
San Luis de Sincé|9.24|-75.15|31
Puerto Asís|0.51|-76.50|30
Leticia|-4.22|-69.94|30
San Juan Nepomuceno|9.95|-75.08|30
Morales|2.75|-76.63|30
Garzón|2.20|-75.63|29
Tame|6.46|-71.74|29
Zarzal|4.39|-76.07|29
El Charco|2.48|-78.11|29
Líbano|4.92|-75.06|28
Honda|5.21|-74.74|28
Palmar de Varela|10.74|-74.75|28
Aracataca|10.59|-74.19|28
Roldanillo|4.41|-76.15|28
Santiago de Tolú|9.52|-75.58|27
Puerto Boyacá|5.98|-74.59|27
La Tebaida|4.45|-75.79|27
Mosquera|4.71|-74.23|27
San Juan del Cesar|10.77|-73.00|27
La Mesa|5.27|-73.92|27
Ariguaní|10.25|-74.00|26
Tierralta|8.17|-76.06|26
Puerto Colombia|10.99|-74.95|26
Melgar|4.20|-74.64|26
Santo Tomás|10.76|-74.75|26
Anaime|4.40|-75.44|26
Anserma|5.33|-75.79|25
Cajicá|4.92|-74.03|25
Sabanagrande|10.79|-74.76|25
Buenaventura|3.58|-77.00|25
San Carlos|8.80|-75.70|25
Marinilla|6.17|-75.34|24
Cumaribo|4.45|-69.80|24
Candelaria|3.41|-76.35|24
Fonseca|10.89|-72.85|24
La Unión|4.53|-76.10|23
María la Baja|9.98|-75.30|23
Sucre|8.81|-74.72|23
Sibaté|4.49|-74.26|23
San Sebastián de Mariquita|5.20|-74.89|23
Campo de la Cruz|10.38|-74.88|23
San Carlos|7.79|-74.77|23
Ayapel|8.31|-75.14|23
Campoalegre|2.68|-75.32|23
Yarumal|6.96|-75.42|22
San José del Guaviare|2.57|-72.65|22
Curumaní|9.20|-73.54|22
Mocoa|1.15|-76.65|22
Sampués|9.18|-75.38|21
Carmen de Viboral|6.08|-75.34|21
Flandes|4.29|-74.82|21
Patía|2.07|-77.05|21
Villeta|5.01|-74.47|21
Carepa|7.76|-76.65|21
Villa de San Diego de Ubaté|5.31|-73.82|20
Morales|8.28|-73.87|20
Barbosa|5.93|-73.62|20
San Jacinto|9.83|-75.12|20
Túquerres|1.09|-77.62|20
Circasia|4.62|-75.64|20
Lérida|4.86|-74.91|20
Villanueva|5.28|-71.97|20
Puerto Carreño|6.19|-67.49|10
Inírida|3.87|-67.92|7
Mitú|1.26|-70.23|6
= COM
Moroni|-11.70|43.26|43
Moutsamoudou|-12.17|44.40|24
Fomboni|-12.29|43.74|15
= CPV
Praia|14.93|-23.51|113
Mindelo|16.89|-24.98|71
Cova Figueira|14.89|-24.29|15
Pedra Badejo|15.14|-23.53|9
São Filipe|14.90|-24.50|8
Assomada|15.10|-23.68|8
Tarrafal|15.28|-23.75|6
Espargos|16.76|-22.94|6
Porto Novo|17.02|-25.06|6
Calheta|15.19|-23.59|5
Ribeira Brava|16.62|-24.30|5
Tarrafal de São Nicolau|16.57|-24.36|5
= CRI
San José|9.93|-84.08|335
Limón|9.99|-83.04|63
San Francisco|9.99|-84.13|56
Alajuela|10.02|-84.21|47
Liberia|10.64|-85.44|45
Paraíso|9.84|-83.87|40
Puntarenas|9.98|-84.84|36
San Isidro|9.37|-83.70|35
Curridabat|9.91|-84.03|35
San Vicente|9.96|-84.05|34
San Vicente de Moravia|9.96|-84.05|34
San José|10.95|-85.14|31
Purral|9.96|-84.03|30
Turrialba|9.90|-83.68|29
San Miguel|9.87|-84.06|29
San Pedro|9.93|-84.05|27
San Rafael Abajo|9.83|-84.29|27
Quesada|10.32|-84.43|27
Ipís|9.97|-84.01|27
Cartago|9.86|-83.92|27
Chacarita|9.98|-84.78|26
San Juan|9.96|-84.08|26
Mercedes|10.01|-84.13|26
Guadalupe|9.95|-84.06|26
Aserrí|9.86|-84.09|26
San Rafael|9.93|-84.14|25
San Felipe|9.90|-84.11|25
Patarrá|9.88|-84.04|24
Tejar|9.75|-84.23|22
Heredia|10.00|-84.12|22
San Pablo|10.00|-84.10|22
Calle Blancos|9.95|-84.07|21
Cañas|10.43|-85.10|20
= CUB
Havana|23.13|-82.38|2164
Santiago de Cuba|20.02|-75.83|556
Camagüey|21.38|-77.92|348
Holguín|20.89|-76.26|319
Guantánamo|20.14|-75.21|273
Santa Clara|22.41|-79.96|251
Arroyo Naranjo|23.04|-82.38|210
Las Tunas|20.96|-76.95|204
Bayamo|20.37|-76.64|193
Pinar del Río|22.42|-83.70|187
Cienfuegos|22.15|-80.45|187
San Miguel del Padrón|23.10|-82.33|159
Matanzas|23.04|-81.58|147
Ciego de Ávila|21.84|-78.76|142
Cerro|23.11|-82.39|132
Manzanillo|20.34|-77.12|128
Sancti Spíritus|21.93|-79.44|127
Guanabacoa|23.13|-82.30|113
Palma Soriano|20.21|-75.99|103
Cárdenas|23.04|-81.21|99
Moa|20.66|-74.95|93
Puerto Padre|21.20|-76.60|77
Contramaestre|20.30|-76.25|70
Güira de Melena|22.80|-82.51|70
Consolación del Sur|22.50|-83.51|70
Güines|22.84|-82.03|69
Artemisa|22.82|-82.76|68
San Luis|20.19|-75.85|67
Morón|22.11|-78.63|66
Colón|22.72|-80.90|64
Florida|21.53|-78.23|63
Sagua la Grande|22.81|-80.08|62
Trinidad|21.80|-79.98|60
San Cristobal|22.72|-83.06|60
Placetas|22.31|-79.65|55
San José de las Lajas|22.96|-82.15|55
Jagüey Grande|22.53|-81.13|54
Nuevitas|21.55|-77.27|54
Banes|20.96|-75.72|53
Bartolomé Masó|20.17|-76.94|53
Corralillo|22.98|-80.59|52
Jesús Menéndez|21.16|-76.48|51
Jobabo|20.91|-77.28|49
Baracoa|20.35|-74.50|48
Jovellanos|22.80|-81.19|47
Bauta|22.98|-82.55|46
Santo Domingo|22.59|-80.24|45
Cabaiguán|22.08|-79.50|45
Regla|23.13|-82.33|44
San Germán|20.60|-76.13|44
Ranchuelo|22.37|-80.15|44
San Antonio de los Baños|22.89|-82.50|43
Cacocum|20.74|-76.33|43
Yaguajay|22.33|-79.24|42
Manicaragua|22.15|-79.98|42
Amancio|20.82|-77.58|42
Jiguaní|20.37|-76.43|41
Cifuentes|22.65|-80.05|40
Guáimaro|21.05|-77.35|39
Caibarién|22.52|-79.47|39
Cumanayagua|22.15|-80.20|39
Condado|21.88|-79.84|38
Camajuaní|22.48|-79.75|36
Santiago de las Vegas|22.97|-82.39|35
Santa Cruz del Sur|20.72|-78.00|35
Minas de Matahambre|22.59|-83.95|34
Remedios|22.50|-79.55|34
Madruga|22.91|-81.86|34
Unión de Reyes|22.80|-81.54|34
Vertientes|21.26|-78.15|30
Ciro Redondo|22.02|-78.70|30
Mariel|22.99|-82.75|29
Yara|20.27|-76.95|29
La Salud|22.87|-82.42|29
Maisí|20.25|-74.15|28
Gibara|21.11|-76.13|28
Viñales|22.62|-83.71|27
Pedro Betancourt|22.73|-81.29|27
Cueto|20.65|-75.93|27
Encrucijada|22.62|-79.87|26
Río Guayabal de Yateras|20.37|-75.02|26
Los Palacios|22.59|-83.25|26
Limonar|22.95|-81.41|25
Guanajay|22.93|-82.69|25
Campechuela|20.23|-77.28|25
Cruces|22.34|-80.27|25
Chambas|22.20|-78.91|24
Perico|22.77|-81.02|24
Río Cauto|20.56|-76.92|24
Aguada de Pasajeros|22.39|-80.85|24
Calimete|22.53|-80.91|23
Palmira|22.24|-80.39|23
Lajas|22.41|-80.29|23
Jimaguayú|21.24|-77.83|21
Cauto Cristo|20.56|-76.47|21
Minas|21.49|-77.61|21
Esmeralda|21.85|-78.12|20
Nueva Gerona|21.89|-82.81|20
Jaruco|23.04|-82.01|20
Colombia|20.99|-77.43|20
Varadero|23.16|-81.24|20
= CYP
Nicosia|35.18|33.36|200
Limassol|34.68|33.04|154
Larnaca|34.92|33.62|72
Stróvolos|35.15|33.33|68
Famagusta|35.12|33.94|43
Paphos|34.78|32.42|36
Kyrenia|35.34|33.32|27
Protaras|35.01|34.06|20
= CZE
Prague|50.09|14.42|1166
Brno|49.20|16.61|370
Ostrava|49.83|18.28|313
Pilsen|49.75|13.38|164
Olomouc|49.60|17.25|101
Liberec|50.77|15.06|98
České Budějovice|48.97|14.47|96
Hradec Králové|50.21|15.83|95
Ústí nad Labem|50.66|14.03|94
Pardubice|50.04|15.78|89
Havířov|49.78|18.44|83
Zlín|49.23|17.67|79
Kladno|50.15|14.10|70
Most|50.50|13.64|68
Karviná|49.85|18.54|64
Opava|49.94|17.90|60
Frýdek-Místek|49.68|18.35|59
Děčín|50.78|14.21|52
Karlovy Vary|50.23|12.87|52
Teplice|50.64|13.82|51
Chomutov|50.46|13.42|50
Jihlava|49.40|15.59|50
Prostějov|49.47|17.11|47
Přerov|49.46|17.45|47
Jablonec nad Nisou|50.72|15.17|45
Mladá Boleslav|50.41|14.90|44
Česká Lípa|50.69|14.54|39
Třebíč|49.21|15.88|39
Třinec|49.68|18.67|38
Tábor|49.41|14.66|36
Znojmo|48.86|16.05|35
Příbram|49.69|14.01|35
Orlová|49.85|18.43|34
Cheb|50.08|12.37|33
Trutnov|50.56|15.91|31
Písek|49.31|14.15|30
Kolín|50.03|15.20|30
Kroměříž|49.30|17.39|29
Šumperk|49.97|16.97|29
Vsetín|49.34|18.00|29
Valašské Meziříčí|49.47|17.97|27
Litvínov|50.60|13.62|27
Nový Jičín|49.59|18.01|27
Uherské Hradiště|49.07|17.46|26
Hodonín|48.85|17.13|26
Břeclav|48.76|16.88|26
Český Těšín|49.75|18.63|26
Krnov|50.09|17.70|26
Sokolov|50.18|12.64|25
Litoměřice|50.53|14.13|24
Havlíčkův Brod|49.61|15.58|24
Chrudim|49.95|15.80|24
Strakonice|49.26|13.90|24
Kopřivnice|49.60|18.14|23
Klatovy|49.40|13.30|23
Bohumín|49.90|18.36|23
Jindřichův Hradec|49.14|15.00|23
Vyškov|49.28|17.00|22
Kutná Hora|49.95|15.27|21
Náchod|50.42|16.16|21
Jirkov|50.50|13.45|21
Žďár nad Sázavou|49.56|15.94|21
Blansko|49.36|16.64|20
= DEU
Berlin|52.52|13.41|3426
Hamburg|53.55|9.99|1739
Munich|48.14|11.58|1260
Köln|50.93|6.95|963
Frankfurt am Main|50.12|8.68|650
Essen|51.46|7.01|593
Stuttgart|48.78|9.18|590
Dortmund|51.51|7.47|588
Düsseldorf|51.22|6.78|573
Bremen|53.08|8.81|547
Hannover|52.37|9.73|515
Leipzig|51.34|12.37|505
Duisburg|51.43|6.77|504
Nürnberg|49.45|11.08|499
Dresden|51.05|13.74|487
Bochum|51.48|7.22|386
Wuppertal|51.26|7.15|361
Bielefeld|52.03|8.53|332
Bonn|50.73|7.10|313
Mannheim|49.49|8.47|308
Karlsruhe|49.01|8.40|284
Wiesbaden|50.08|8.25|272
Münster|51.96|7.63|270
Gelsenkirchen|51.51|7.10|270
Aachen|50.78|6.08|265
Mönchengladbach|51.19|6.44|262
Augsburg|48.37|10.90|259
Chemnitz|50.84|12.93|247
Braunschweig|52.27|10.53|245
Krefeld|51.34|6.55|238
Halle (Saale)|51.48|11.98|234
Kiel|54.32|10.13|233
Magdeburg|52.13|11.63|230
Oberhausen|51.48|6.86|219
Freiburg|48.00|7.85|216
Lübeck|53.87|10.69|212
Erfurt|50.98|11.03|203
Hagen|51.36|7.47|199
Rostock|54.09|12.14|198
Kassel|51.32|9.50|195
Hamm|51.68|7.82|185
Mainz|49.98|8.28|185
Saarbrücken|49.23|7.01|181
Herne|51.54|7.23|172
Mülheim|51.43|6.88|171
Osnabrück|52.27|8.05|166
Solingen|51.17|7.08|164
Ludwigshafen am Rhein|49.48|8.45|163
Leverkusen|51.03|6.98|163
Oldenburg|53.14|8.21|159
Neuss|51.20|6.69|152
Potsdam|52.40|13.07|145
Heidelberg|49.41|8.69|143
Paderborn|51.72|8.75|142
Darmstadt|49.87|8.65|140
Würzburg|49.79|9.95|134
Regensburg|49.02|12.10|129
Wolfsburg|52.42|10.78|123
Recklinghausen|51.61|7.20|122
Göttingen|51.53|9.93|122
Heilbronn|49.14|9.22|121
Ingolstadt|48.77|11.42|121
Ulm|48.40|9.99|120
Bottrop|51.52|6.93|120
Pforzheim|48.88|8.70|119
Offenbach|50.10|8.77|119
Bremerhaven|53.54|8.59|117
Remscheid|51.18|7.19|117
Reutlingen|48.49|9.20|113
Fürth|49.48|10.99|112
Moers|51.45|6.63|108
Koblenz|50.35|7.58|107
Siegen|50.87|8.02|107
Bergisch Gladbach|50.99|7.13|106
Jena|50.93|11.59|105
Gera|50.88|12.08|105
Hildesheim|52.15|9.95|103
Erlangen|49.59|11.01|103
Witten|51.44|7.35|101
Salzgitter|52.16|10.42|101
Trier|49.76|6.64|100
Zwickau|50.73|12.49|99
Kaiserslautern|49.44|7.77|99
Iserlohn|51.38|7.70|98
Schwerin|53.63|11.41|97
Gütersloh|51.91|8.38|96
Düren|50.80|6.49|93
Esslingen|48.74|9.30|92
Ratingen|51.30|6.85|92
Marl|51.66|7.09|91
Lünen|51.62|7.53|91
Hanau am Main|50.13|8.91|89
Velbert|51.34|7.04|88
Ludwigsburg|48.90|9.19|88
Flensburg|54.78|9.44|86
Cottbus|51.76|14.33|85
Wilhelmshaven|53.53|8.11|84
Tübingen|48.52|9.05|83
Minden|52.29|8.91|83
Villingen-Schwenningen|48.06|8.49|82
Konstanz|47.66|9.18|81
Worms|49.63|8.36|81
Dorsten|51.66|6.97|80
Lüdenscheid|51.22|7.63|79
Marburg an der Lahn|50.81|8.77|79
Neumünster|54.07|9.98|78
Castrop-Rauxel|51.56|7.31|78
Dessau|51.84|12.25|77
Gladbeck|51.57|6.99|77
Arnsberg|51.38|8.08|77
Rheine|52.29|7.44|76
Viersen|51.25|6.39|76
Delmenhorst|53.05|8.63|76
Bayreuth|49.95|11.58|75
Troisdorf|50.81|7.15|75
Gießen|50.59|8.68|74
Bocholt|51.84|6.62|74
Detmold|51.94|8.87|74
Norderstedt|53.69|9.98|71
Lüneburg|53.25|10.41|71
Celle|52.62|10.08|71
Dinslaken|51.56|6.74|71
Bamberg|49.90|10.90|70
Aschaffenburg|49.98|9.15|69
Neubrandenburg|53.56|13.28|68
Lippstadt|51.67|8.34|67
Aalen|48.84|10.09|67
Neuwied|50.43|7.47|67
Unna|51.54|7.69|67
Plauen|50.50|12.14|66
Herten|51.60|7.14|65
Herford|52.11|8.67|65
Grevenbroich|51.09|6.58|65
Weimar|50.98|11.33|65
Kerpen|50.87|6.70|64
Fulda|50.55|9.68|64
Dormagen|51.10|6.83|64
Bergheim|50.96|6.64|64
Garbsen|52.41|9.59|63
Wesel|51.67|6.62|62
Kempten (Allgäu)|47.73|10.31|61
Schwäbisch Gmünd|48.80|9.80|61
Sindelfingen|48.70|9.02|61
Landshut|48.53|12.16|60
Rosenheim|47.86|12.12|60
Brandenburg an der Havel|52.42|12.55|60
Rüsselsheim|49.99|8.42|60
Langenfeld|51.11|6.95|59
Offenburg|48.47|7.94|59
Stralsund|54.31|13.08|59
Stolberg|50.77|6.23|59
Hameln|52.10|9.36|59
Menden|51.44|7.78|58
Friedrichshafen|47.66|9.48|58
Göppingen|48.70|9.65|58
Görlitz|51.16|14.99|58
Hattingen|51.40|7.19|57
Hilden|51.17|6.93|57
Sankt Augustin|50.78|7.20|56
Eschweiler|50.82|6.27|56
Ahlen|51.76|7.89|55
Bad Salzuflen|52.09|8.74|55
Euskirchen|50.66|6.79|55
Meerbusch|51.25|6.69|55
Wolfenbüttel|52.16|10.54|55
Hürth|50.87|6.87|55
Baden-Baden|48.76|8.24|54
Schweinfurt|50.05|10.22|54
Neustadt|49.35|8.14|54
Pulheim|51.00|6.81|54
Gummersbach|51.03|7.56|53
Waiblingen|48.83|9.32|53
Nordhorn|52.43|7.07|53
Greifswald|54.09|13.39|53
Cuxhaven|53.87|8.70|53
Wetzlar|50.56|8.50|53
Bergkamen|51.62|7.64|52
Bad Homburg vor der Höhe|50.23|8.62|52
Willich|51.26|6.55|52
Frankfurt (Oder)|52.35|14.55|52
Emden|53.37|7.21|52
Neu-Ulm|48.39|10.01|51
Lingen|52.52|7.32|51
Erftstadt|50.81|6.79|51
Neubrück|51.13|6.64|51
Ibbenbüren|52.28|7.71|51
Passau|48.57|13.43|51
Langenhagen|52.45|9.74|50
Schwerte|51.44|7.57|50
Speyer|49.32|8.43|50
Heidenheim an der Brenz|48.68|10.15|50
Peine|52.32|10.24|50
Neunkirchen|49.34|7.18|50
Bad Oeynhausen|52.21|8.80|50
Hof|50.31|11.91|49
Kleve|51.79|6.14|49
Ravensburg|47.78|9.61|49
Frechen|50.91|6.81|49
Elmshorn|53.75|9.65|49
Bornheim|50.76|6.99|49
Soest|51.58|8.11|48
Rastatt|48.86|8.21|48
Erkrath|51.22|6.91|48
Dülmen|51.83|7.28|47
Frankenthal|49.53|8.35|47
Herzogenrath|50.87|6.09|47
Lörrach|47.61|7.66|47
Albstadt|48.22|9.03|47
Gotha|50.95|10.70|47
Melle|52.20|8.34|47
Alsdorf|50.88|6.16|46
Böblingen|48.68|9.01|46
Gronau|52.21|7.02|46
Rheda-Wiedenbrück|51.85|8.30|46
Neustadt am Rübenberge|52.50|9.46|46
Kamen|51.59|7.66|46
Leonberg|48.80|9.02|46
Singen|47.76|8.84|46
Stade|53.59|9.48|46
Hennef|50.78|7.28|45
Bünde|52.20|8.59|45
Wismar|53.89|11.45|45
Amberg|49.44|11.86|45
Erkelenz|51.08|6.32|45
Homburg|49.33|7.34|45
Straubing|48.88|12.57|45
Halle Neustadt|51.48|11.92|45
Brühl|50.83|6.90|44
Fellbach|48.81|9.28|44
Lehrte|52.37|9.98|44
Nordhausen|51.50|10.80|44
Lahr|48.34|7.87|44
Eisenach|50.98|10.32|44
Hoyerswerda|51.44|14.24|44
Freiberg|50.91|13.34|44
Pirmasens|49.20|7.61|44
Goslar|51.90|10.43|44
Filderstadt|48.66|9.22|44
Suhl|50.61|10.69|44
Weinheim|49.55|8.67|43
Rodgau|50.03|8.89|43
Bad Kreuznach|49.84|7.87|43
Monheim am Rhein|51.09|6.89|43
Gifhorn|52.48|10.55|43
Bruchsal|49.12|8.60|43
Rottenburg|48.48|8.94|43
Freising|48.40|11.75|43
Weiden|49.68|12.16|43
Kaufbeuren|47.88|10.62|43
Oberursel|50.21|8.58|42
Nettetal|51.32|6.28|42
Kaarst|51.23|6.62|42
Wunstorf|52.42|9.44|42
Eberswalde|52.83|13.82|42
Bautzen|51.18|14.43|42
Lemgo|52.03|8.90|42
Coburg|50.26|10.96|42
Bietigheim-Bissingen|48.94|9.12|42
Landau in der Pfalz|49.20|8.12|42
Heinsberg|51.06|6.10|42
Seevetal|53.40|9.97|41
Königswinter|50.68|7.19|41
Memmingen|47.98|10.19|41
Völklingen|49.25|6.86|41
Borken|51.84|6.86|41
Oranienburg|52.76|13.24|41
Pinneberg|53.67|9.79|41
Dreieich|50.02|8.70|40
Pirna|50.96|13.94|40
Aurich|53.47|7.48|40
Nürtingen|48.63|9.34|40
Kirchheim unter Teck|48.65|9.45|40
Laatzen|52.32|9.80|40
Hückelhoven|51.06|6.23|40
Dachau|48.26|11.43|40
Halberstadt|51.90|11.06|40
Schorndorf|48.81|9.53|40
Neumarkt in der Oberpfalz|49.28|11.46|40
Mettmann|51.25|6.98|40
Löhne|52.19|8.69|40
Kamp-Lintfort|51.50|6.55|39
Bensheim|49.68|8.62|39
Siegburg|50.80|7.21|39
Freital|51.00|13.65|39
Ettlingen|48.94|8.41|39
Voerde|51.60|6.69|39
Warendorf|51.95|7.99|39
Sankt Ingbert|49.28|7.12|39
Altenburg|50.99|12.44|39
Schwabach|49.33|11.02|39
Saarlouis|49.31|6.75|38
Maintal|50.15|8.83|38
Buxtehude|53.47|9.69|38
Ahaus|52.08|7.01|38
Mühlhausen|51.21|10.45|38
Schwedt (Oder)|53.06|14.28|38
Beckum|51.76|8.04|38
Haltern am See|51.74|7.18|38
Hofheim am Taunus|50.09|8.45|38
Stendal|52.61|11.86|38
Hemer|51.39|7.77|38
Falkensee|52.56|13.09|37
Buchholz in der Nordheide|53.33|9.87|37
Riesa|51.31|13.29|37
Würselen|50.82|6.13|37
Germering|48.13|11.38|37
Wermelskirchen|51.14|7.22|37
Leinfelden-Echterdingen|48.69|9.17|37
Coesfeld|51.94|7.17|37
Schwäbisch Hall|49.11|9.74|37
Niederkassel|50.82|7.04|36
Porta Westfalica|52.23|8.92|36
Datteln|51.66|7.35|36
Kempen|51.36|6.42|36
Lage|51.99|8.79|36
Backnang|48.95|9.44|36
Wesseling|50.83|6.97|36
Emsdetten|52.17|7.53|36
Langen|49.99|8.67|35
Neu Isenburg|50.05|8.69|35
Zweibrücken|49.25|7.37|35
Sinsheim|49.25|8.88|35
Greven|52.09|7.59|35
Uelzen|52.97|10.56|35
Bernau bei Berlin|52.68|13.59|35
Tuttlingen|47.98|8.82|35
Merseburg|51.35|11.99|35
Steinfurt|52.15|7.34|35
Wernigerode|51.84|10.78|34
Balingen|48.28|8.85|34
Schönebeck|52.02|11.73|34
Meppen|52.69|7.29|34
Papenburg|53.08|7.40|34
Geldern|51.52|6.32|34
Kehl|48.57|7.82|34
Jülich|50.92|6.36|34
Leer|53.23|7.46|34
Limburg an der Lahn|50.38|8.05|34
Goch|51.68|6.16|34
Ostfildern|48.73|9.25|34
Fürstenwalde|52.36|14.06|34
Fürstenfeldbruck|48.18|11.25|34
Erding|48.31|11.91|34
Korschenbroich|51.19|6.51|33
Dietzenbach|50.01|8.78|33
Itzehoe|53.92|9.52|33
Seelze|52.40|9.60|33
Mörfelden-Walldorf|49.99|8.58|33
Höxter|51.78|9.38|33
Gevelsberg|51.32|7.34|33
Winsen|53.36|10.21|33
Radebeul|51.11|13.66|33
Nienburg|52.65|9.22|33
Viernheim|49.54|8.58|33
Ennepetal|51.30|7.36|33
Georgsmarienhütte|52.20|8.04|33
Rheinfelden|47.56|7.79|33
Königs Wusterhausen|52.30|13.63|33
Stuhr|53.03|8.75|33
Biberach an der Riß|48.09|9.79|32
Crailsheim|49.13|10.07|32
Meschede|51.35|8.28|32
Rheinberg|51.55|6.60|32
Werl|51.55|7.91|32
Bernburg|51.79|11.74|32
Eisenhüttenstadt|52.15|14.65|32
Wedel|53.58|9.70|32
Neuruppin|52.93|12.80|32
Ansbach|49.30|10.59|32
Kreuztal|50.97|7.99|32
Lampertheim|49.60|8.47|32
Idar-Oberstein|49.71|7.31|32
Osterholz-Scharmbeck|53.23|8.80|31
Bramsche|52.41|7.97|31
Lohmar|50.84|7.21|31
Herrenberg|48.60|8.87|31
Güstrow|53.80|12.17|31
Cloppenburg|52.85|8.04|31
Ganderkesee|53.03|8.53|31
Merzig|49.44|6.64|31
Deggendorf|48.84|12.96|31
Kornwestheim|48.86|9.19|31
Northeim|51.71|10.00|31
Werne|51.66|7.63|31
Bad Vilbel|50.18|8.74|31
Bad Hersfeld|50.87|9.71|31
Forchheim|49.72|11.06|30
Oer-Erkenschwick|51.64|7.26|30
Tönisvorst|51.32|6.49|30
Bad Nauheim|50.36|8.74|30
Schwelm|51.29|7.29|30
Waltrop|51.62|7.40|30
Burgdorf|52.45|10.01|30
Ahrensburg|53.68|10.23|30
Radolfzell|47.74|8.97|30
Achim|53.01|9.03|30
Wittenberg|51.87|12.65|30
Delbrück|51.77|8.56|30
Springe|52.21|9.55|30
Weißenfels|51.20|11.97|30
Vechta|52.73|8.29|30
Naumburg|51.15|11.81|30
Wegberg|51.14|6.28|30
Sundern|51.33|8.00|30
Andernach|50.43|7.40|30
Weil am Rhein|47.59|7.62|30
Taunusstein|50.15|8.15|30
Gaggenau|48.80|8.33|29
Geesthacht|53.44|10.38|29
Zeitz|51.05|12.14|29
Haan|51.19|7.01|29
Oelde|51.83|8.15|29
Emmerich|51.84|6.25|29
Bühl|48.70|8.14|29
Friedberg|48.36|10.98|29
Wetter (Ruhr)|51.39|7.39|29
Senftenberg|51.53|14.00|29
Vaihingen an der Enz|48.94|8.96|29
Köthen|51.75|11.97|29
Rietberg|51.81|8.43|29
Warstein|51.44|8.35|29
Meissen|51.16|13.47|28
Neuburg an der Donau|48.73|11.19|28
Geilenkirchen|50.97|6.12|28
Rendsburg|54.31|9.66|28
Schwandorf in Bayern|49.33|12.11|28
Plettenberg|51.21|7.87|28
Baunatal|51.25|9.41|28
Bretten|49.04|8.71|28
Lennestadt|51.12|8.07|28
Kevelaer|51.58|6.25|28
Saalfeld|50.65|11.37|28
Geislingen an der Steige|48.62|9.83|28
Einbeck|51.82|9.87|28
Rinteln|52.19|9.08|28
Baesweiler|50.91|6.19|28
Bad Neuenahr-Ahrweiler|50.54|7.11|28
Winnenden|48.88|9.40|28
Nordenham|53.49|8.48|28
Heiligenhaus|51.33|6.97|28
Kulmbach|50.10|11.45|28
Bad Zwischenahn|53.18|8.00|28
Selm|51.70|7.47|28
Mechernich|50.59|6.65|28
Leichlingen|51.11|7.02|27
Königsbrunn|48.28|10.89|27
Friedberg|50.34|8.76|27
Hamminkeln|51.73|6.59|27
Neckarsulm|49.19|9.23|27
Emmendingen|48.12|7.85|27
Overath|50.93|7.28|27
Leimen|49.35|8.69|27
Rathenow|52.61|12.34|27
Petershagen|52.38|8.97|27
Limbach-Oberfrohna|50.86|12.76|27
Ilmenau|50.68|10.92|27
Wangen|47.69|9.83|27
Brilon|51.39|8.57|27
Landsberg am Lech|48.05|10.88|27
Verden|52.92|9.23|27
Sankt Wendel|49.47|7.17|27
Rösrath|50.90|7.18|27
Kelkheim (Taunus)|50.14|8.45|27
Strausberg|52.58|13.89|27
Mühlheim am Main|50.12|8.83|26
Glauchau|50.82|12.54|26
Lauf an der Pegnitz|49.51|11.28|26
Sprockhövel|51.35|7.24|26
Espelkamp|52.38|8.62|26
Mühlacker|48.95|8.84|26
Lübbecke|52.31|8.61|26
Wiehl|50.95|7.55|26
Rheinbach|50.63|6.95|26
Weinstadt-Endersbach|48.81|9.36|26
Schmallenberg|51.15|8.29|26
Hennigsdorf|52.64|13.20|26
Ehingen|48.28|9.73|26
Garmisch-Partenkirchen|47.49|11.10|26
Horb am Neckar|48.44|8.69|26
Zittau|50.90|14.81|26
Zirndorf|49.44|10.95|26
Olpe|51.03|7.85|26
Arnstadt|50.84|10.95|26
Wiesloch|49.30|8.70|26
Herdecke|51.40|7.44|26
Unterschleißheim|48.28|11.58|26
Übach-Palenberg|50.92|6.12|26
Helmstedt|52.23|11.01|26
Meckenheim|50.62|7.03|26
Rottweil|48.17|8.63|26
Rudolstadt|50.72|11.34|25
Heppenheim an der Bergstrasse|49.64|8.63|25
Bad Honnef|50.64|7.23|25
Griesheim|49.86|8.57|25
Ellwangen|48.96|10.13|25
Reinbek|53.52|10.25|25
Wolfen|51.66|12.27|25
Varel|53.40|8.14|25
Netphen|50.92|8.10|25
Butzbach|50.43|8.67|25
Lohne|52.67|8.24|25
Mosbach|49.35|9.15|25
Norden|53.60|7.21|25
Pfungstadt|49.81|8.60|25
Roth|49.25|11.09|25
Hannoversch Münden|51.42|9.65|25
Hattersheim|50.07|8.49|25
Delitzsch|51.53|12.34|25
Ingelheim am Rhein|49.97|8.06|25
Burg bei Magdeburg|52.27|11.85|25
Bedburg|50.99|6.57|25
Aschersleben|51.76|11.46|25
Wertheim|49.76|9.51|25
Apolda|51.03|11.52|25
Attendorn|51.13|7.90|25
Waldkraiburg|48.21|12.40|25
Bingen am Rhein|49.97|7.90|25
Salzkotten|51.67|8.60|25
Lindau|47.55|9.68|25
Korbach|51.28|8.87|24
Achern|48.63|8.08|24
Dillenburg|50.74|8.29|24
Obertshausen|50.07|8.85|24
Walsrode|52.86|9.59|24
Friedrichsdorf|50.25|8.64|24
Werdau|50.74|12.38|24
Eisleben Lutherstadt|51.53|11.55|24
Bad Oldesloe|53.81|10.37|24
Warburg|51.49|9.15|24
Syke|52.91|8.82|24
Weiterstadt|49.90|8.59|24
Harsewinkel|51.96|8.23|24
Wallenhorst|52.35|8.02|24
Ludwigsfelde|52.30|13.25|24
Ditzingen|48.83|9.07|24
Greiz|50.66|12.20|24
Schleswig|54.52|9.56|24
Radevormwald|51.20|7.36|24
Lüdinghausen|51.77|7.44|24
Verl|51.88|8.52|24
Markkleeberg|51.28|12.37|24
Olching|48.20|11.33|24
Sonneberg|50.36|11.17|24
Freudenstadt|48.47|8.41|24
Weingarten|47.81|9.64|24
Calw|48.71|8.74|24
Wipperfürth|51.12|7.40|24
Groß-Gerau|49.92|8.48|24
Ronnenberg|52.32|9.66|23
Eckernförde|54.47|9.84|23
Geretsried|47.86|11.48|23
Sangerhausen|51.47|11.30|23
Herzogenaurach|49.57|10.89|23
Blieskastel|49.24|7.26|23
Pfaffenhofen an der Ilm|48.53|11.51|23
Annaberg-Buchholz|50.58|13.01|23
Starnberg|48.00|11.34|23
Stadthagen|52.32|9.20|23
Sehnde|52.31|9.97|23
Opladen|51.07|7.00|23
Fröndenberg|51.48|7.77|23
Staßfurt|51.85|11.59|23
Bad Harzburg|51.88|10.56|23
Nagold|48.55|8.72|23
Duderstadt|51.51|10.26|23
Forst|51.74|14.64|23
Quedlinburg|51.79|11.15|23
Idstein|50.22|8.27|23
Öhringen|49.20|9.51|23
Lindlar|51.02|7.38|23
Lengerich|52.19|7.86|23
Isernhagen Farster Bauerschaft|52.47|9.84|23
Schwetzingen|49.38|8.58|23
Jüchen|51.10|6.50|23
Haren|52.79|7.24|23
Rees|51.76|6.40|23
Reichenbach/Vogtland|50.62|12.30|23
Bad Mergentheim|49.49|9.77|22
Crimmitschau|50.82|12.39|22
Vreden|52.04|6.83|22
Waldshut-Tiengen|47.62|8.22|22
Werder|52.38|12.93|22
Leutkirch|47.83|10.02|22
Wülfrath|51.28|7.04|22
Coswig|51.13|13.58|22
Neustrelitz|53.36|13.07|22
Senden|48.32|10.04|22
Büren|51.55|8.56|22
Rotenburg|53.11|9.41|22
Metzingen|48.54|9.28|22
Weißwasser|51.50|14.64|22
Meinerzhagen|51.11|7.65|22
Elsdorf|50.94|6.57|22
Soltau|52.99|9.84|22
Marsberg|51.46|8.85|22
Seesen|51.89|10.18|22
Westerstede|53.26|7.93|22
Hohen Neuendorf|52.68|13.28|22
Gelnhausen|50.20|9.19|22
Alfter|50.73|7.02|22
Sondershausen|51.37|10.87|22
Groß-Umstadt|49.87|8.93|22
Stadtallendorf|50.82|9.01|22
Karben|50.23|8.77|22
Bad Pyrmont|51.99|9.25|22
Luckenwalde|52.09|13.17|22
Guben|51.95|14.71|22
Donaueschingen|47.96|8.50|22
Xanten|51.66|6.45|22
Lebach|49.41|6.91|22
Meiningen|50.57|10.42|22
Büdingen|50.29|9.11|22
Dillingen|49.36|6.73|22
Überlingen|47.77|9.17|22
Wilnsdorf|50.82|8.10|22
Waren|53.52|12.68|21
Weilheim|47.84|11.15|21
Kitzingen|49.74|10.15|21
Riedstadt|49.83|8.50|21
Auerbach|50.51|12.40|21
Bad Soden am Taunus|50.14|8.50|21
Schortens|53.53|7.95|21
Wittmund|53.58|7.78|21
Döbeln|51.12|13.11|21
Lichtenfels|50.15|11.06|21
Bad Kissingen|50.20|10.08|21
Sonthofen|47.52|10.28|21
Traunreut|47.96|12.59|21
Eschwege|51.18|10.05|21
Eppingen|49.14|8.91|21
Herborn|50.68|8.30|21
Halle|52.06|8.36|21
Salzwedel|52.85|11.15|21
Püttlingen|49.29|6.89|21
Aichach|48.46|11.13|21
Vaterstetten|48.11|11.77|21
Holzminden|51.83|9.45|21
Versmold|52.04|8.15|21
Germersheim|49.22|8.36|21
Prenzlau|53.32|13.86|21
Bruchköbel|50.18|8.92|21
Altena|51.29|7.67|21
Sömmerda|51.16|11.12|21
Unterhaching|48.07|11.62|21
Husum|54.49|9.05|21
Engelskirchen|50.99|7.41|21
Sulzbach-Rosenberg|49.50|11.75|21
Haßloch|49.36|8.26|21
Hiddenhausen|52.17|8.62|21
Bad Berleburg|51.05|8.39|21
Ennigerloh|51.84|8.03|21
Bückeburg|52.26|9.05|21
Edewecht|53.13|7.98|21
Hockenheim|49.32|8.55|21
Geseke|51.64|8.51|21
Stadtlohn|51.99|6.92|21
Heide|54.20|9.10|21
Eislingen|48.70|9.71|21
Bad Rappenau|49.24|9.10|21
Bergneustadt|51.02|7.66|21
Nottuln|51.93|7.35|20
Quickborn|53.73|9.91|20
Eschborn|50.14|8.57|20
Rheinstetten|48.97|8.31|20
Oberkirch|48.53|8.08|20
Werdohl|51.26|7.77|20
Senden|51.86|7.48|20
Friesoythe|53.02|7.86|20
Haldensleben I|52.29|11.41|20
Gersthofen|48.42|10.87|20
Haiger|50.74|8.21|20
Vlotho|52.17|8.86|20
Zulpich|50.69|6.65|20
Giengen an der Brenz|48.62|10.24|20
Waghäusel|49.25|8.51|20
Wittenberge|53.01|11.75|20
Waldkirch|48.10|7.96|20
Neu Wulmstorf|53.47|9.80|20
Hessisch Oldendorf|52.17|9.25|20
Kürten|51.05|7.27|20
Nidderau|50.24|8.87|20
Rastede|53.25|8.20|20
Wachtberg|50.63|7.10|20
Flörsheim|50.01|8.43|20
Schwanewede|53.23|8.60|20
Mössingen|48.41|9.05|20
Heusweiler|49.34|6.93|20
= DJI
Djibouti|11.59|43.15|624
'Ali Sabieh|11.16|42.71|55
Tadjourah|11.79|42.88|22
Obock|11.97|43.29|18
Dikhil|11.10|42.37|12
Arta|11.53|42.85|6
= DMA
Roseau|15.30|-61.39|17
= DNK
Copenhagen|55.68|12.57|1154
Århus|56.16|10.21|238
Odense|55.40|10.39|146
Aalborg|57.05|9.92|122
Frederiksberg|55.68|12.53|95
Esbjerg|55.47|8.45|72
Horsens|55.86|9.85|59
Randers|56.46|10.04|56
Kolding|55.49|9.47|55
Vejle|55.71|9.54|51
Hvidovre|55.66|12.47|49
Greve|55.58|12.30|48
Herning|56.14|8.98|45
Roskilde|55.64|12.08|44
Silkeborg|56.17|9.55|42
Næstved|55.23|11.76|41
Ballerup|55.73|12.36|40
Charlottenlund|55.75|12.57|40
Fredericia|55.57|9.75|37
Hørsholm|55.88|12.50|37
Helsingør|56.04|12.61|35
Viborg|56.45|9.40|35
Køge|55.46|12.18|34
Holstebro|56.36|8.62|32
Slagelse|55.40|11.35|32
Taastrup|55.65|12.30|31
Hillerød|55.93|12.30|31
Albertslund|55.66|12.36|30
Rødovre|55.68|12.45|30
Svendborg|55.06|10.61|28
Sønderborg|54.91|9.79|27
Hjørring|57.46|9.98|25
Holbæk|55.72|11.71|25
Frederikshavn|57.44|10.54|24
Nørresundby|57.06|9.92|22
Haderslev|55.25|9.49|21
Skive|56.57|9.03|21
Glostrup|55.67|12.40|21
Ringsted|55.44|11.79|20
Sorø|55.43|11.56|7
= DOM
Santo Domingo|18.47|-69.89|2202
Santiago de los Caballeros|19.45|-70.70|1200
Santo Domingo Oeste|18.50|-70.00|701
Santo Domingo Este|18.49|-69.86|700
San Pedro de Macorís|18.45|-69.31|218
La Romana|18.43|-68.97|208
San Cristóbal|18.42|-70.10|154
Puerto Plata|19.79|-70.69|146
San Francisco de Macorís|19.30|-70.25|125
Salvaleón de Higüey|18.62|-68.71|124
Concepción de La Vega|19.22|-70.53|102
Punta Cana|18.58|-68.40|100
Santa Cruz de Barahona|18.21|-71.10|77
Bonao|18.94|-70.41|73
San Juan de la Maguana|18.81|-71.23|73
Bajos de Haina|18.42|-70.03|67
Baní|18.28|-70.33|67
Moca|19.39|-70.53|62
Azua|18.45|-70.73|59
Mao|19.55|-71.08|48
Boca Chica|18.45|-69.60|46
Salcedo|19.38|-70.42|45
Esperanza|19.58|-70.98|42
Cotuí|19.05|-70.15|42
Villa Altagracia|18.67|-70.17|40
Hato Mayor del Rey|18.76|-69.26|36
Nagua|19.38|-69.85|34
Villa Bisonó|19.56|-70.88|33
Jarabacoa|19.12|-70.64|30
Constanza|18.91|-70.74|29
Santa Cruz de El Seibo|18.77|-69.04|24
Tamboril|19.49|-70.61|23
Las Matas de Farfán|18.87|-71.52|22
San José de Ocoa|18.55|-70.51|21
Bayaguana|18.75|-69.64|21
Río Grande|19.67|-70.77|20
Neiba|18.48|-71.42|19
San Fernando de Monte Cristi|19.85|-71.65|17
Dajabón|19.55|-71.71|16
Sabaneta|19.48|-71.34|16
Monte Plata|18.81|-69.78|16
Comendador|18.88|-71.70|12
Samaná|19.21|-69.34|11
Pedernales|18.04|-71.74|11
Jimaní|18.49|-71.85|7
= DZA
Algiers|36.73|3.09|1978
Boumerdas|36.77|3.48|786
Oran|35.70|-0.64|646
Tébessa|35.40|8.12|634
Constantine|36.37|6.61|450
Biskra|34.85|5.73|308
Sétif|36.19|5.41|288
Batna|35.56|6.17|281
Bab Ezzouar|36.73|3.18|276
Annaba|36.90|7.77|207
Sidi Bel Abbès|35.19|-0.63|192
Blida|36.47|2.83|182
Tiaret|35.37|1.32|179
Chlef|36.17|1.33|179
Bordj Bou Arreridj|36.07|4.76|168
Ech Chettia|36.20|1.26|168
Bejaïa|36.76|5.08|164
Skikda|36.88|6.91|163
El Achir|36.06|4.63|158
Souk Ahras|36.29|7.95|157
Djelfa|34.67|3.26|154
Mascara|35.40|0.14|150
Jijel|36.82|5.76|148
Médéa|36.26|2.75|148
Tizi Ouzou|36.71|4.05|144
Béchar|31.62|-2.22|143
El Oued|33.36|6.86|135
Tlemcen|34.88|-1.31|132
Relizane|35.74|0.56|130
Mostaganem|35.93|0.09|130
Ouargla|31.95|5.33|129
El Eulma|36.15|5.69|128
Saïda|34.83|0.15|127
Guelma|36.46|7.43|124
Bordj el Kiffan|36.75|3.19|123
Aïn Oussera|35.45|2.91|119
Khenchela|35.44|7.14|117
Laghouat|33.80|2.87|114
Aïn Beïda|35.80|7.39|106
Baraki|36.67|3.10|105
Oum el Bouaghi|35.88|7.11|101
M’Sila|35.71|4.54|100
Messaad|34.15|3.50|99
Barika|35.39|5.37|99
Ghardaïa|32.49|3.67|93
Beni Mered|36.52|2.86|93
Aflou|34.11|2.10|85
El Khroub|36.26|6.69|84
Rouissat|31.92|5.35|81
Berrouaghia|36.14|2.91|81
Ksar el Boukhari|35.89|2.75|77
Khemis Miliana|36.26|2.22|76
Azzaba|36.74|7.11|75
Tamanrasset|22.79|5.52|73
Aïn Touta|35.38|5.90|72
Cheria|35.27|7.75|72
Birkhadem|36.71|3.05|72
Chelghoum el Aïd|36.16|6.17|72
Sidi Aïssa|35.89|3.77|70
Larbaâ|36.56|3.15|69
Mila|36.45|6.26|69
Bir el Ater|34.74|8.06|69
Sougueur|35.19|1.50|69
Aïn Fakroun|35.97|6.87|68
Tolga|34.72|5.38|68
Es Senia|35.65|-0.62|68
Bir el Djir|35.72|-0.55|68
Akbou|36.46|4.53|67
Besbes|36.70|7.85|66
El Bayadh|33.68|1.02|65
Sidi Khaled|34.39|4.99|64
Aïn Sefra|32.75|-0.58|63
Frenda|35.07|1.05|63
Bougara|36.54|3.08|63
Hamma Bouziane|36.41|6.60|63
Reguiba|33.56|6.70|62
Tissemsilt|35.61|1.81|61
Meftah|36.62|3.22|60
Oued Rhiou|35.96|0.92|60
Boufarik|36.57|2.91|60
Sig|35.53|-0.19|59
Ksar Chellala|35.21|2.32|58
Sidi Moussa|36.61|3.09|58
Aïn Temouchent|35.30|-1.14|57
Râs el Oued|35.94|5.03|57
Lakhdaria|36.56|3.59|57
Drean|36.68|7.75|55
Reghaïa|36.74|3.34|55
Boghni|36.54|3.95|55
Dar Chioukh|34.90|3.49|54
Sedrata|36.13|7.53|53
Hassi Messaoud|31.68|6.07|53
Djamaa|33.53|5.99|53
Bouïra|36.37|3.90|53
Mansoûra|34.86|-1.34|52
Aïn Defla|36.26|1.97|52
Telerghma|36.12|6.35|52
Remchi|35.06|-1.43|51
Birine|35.63|3.23|51
Sour el Ghozlane|36.15|3.69|50
Metlili Chaamba|32.27|3.63|50
Khemis el Khechna|36.65|3.33|50
Timimoun|29.26|0.23|49
I-n-Salah|27.19|2.46|49
Touggourt|33.11|6.06|49
Merouana|35.63|5.91|48
Karkira|36.93|6.59|47
El Hadjar|36.80|7.74|47
Beni Saf|35.30|-1.38|46
Tindouf|27.67|-8.15|46
’Aïn el Turk|35.74|-0.77|45
Boudouaou|36.73|3.41|45
Berriane|32.83|3.77|45
Oued Fodda|36.19|1.53|45
Boû Arfa|36.46|2.81|44
Adrar|27.87|-0.29|44
El Attaf|36.22|1.67|44
El Affroun|36.47|2.63|43
‘Aïn el Hadjel|35.67|3.88|43
Hennaya|34.95|-1.37|42
Tazoult-Lambese|35.48|6.26|42
Draa el Mizan|36.54|3.83|41
Timizart|36.80|4.27|41
Sebdou|34.64|-1.33|41
Tebesbest|33.12|6.08|41
Souma|36.52|2.91|41
Azazga|36.74|4.37|41
Rouached|36.46|6.04|40
Héliopolis|36.50|7.44|40
Chetouane|34.92|-1.30|40
’Aïn el Melh|34.84|4.16|40
El Hadjira|32.61|5.51|40
El Abiodh Sidi Cheikh|32.89|0.55|39
Mehdia daira de meghila|35.43|1.76|39
El Idrissia|34.45|2.53|39
Bougaa|36.33|5.09|39
Draa Ben Khedda|36.73|3.96|37
Dar el Beïda|36.71|3.21|37
Aïn el Bya|35.80|-0.30|37
Nedroma|35.01|-1.75|37
Debila|33.52|6.95|37
Arris|35.26|6.35|37
’Aïn Deheb|34.84|1.55|36
Hammam Bou Hadjar|35.38|-0.97|36
Sidi ech Chahmi|35.66|-0.52|36
El Kala|36.90|8.44|35
Aïn Arnat|36.19|5.31|35
Sidi Okba|34.75|5.90|35
Makouda|36.79|4.06|35
’Aïn Merane|36.16|0.97|34
Râs el Aïoun|35.67|5.65|34
Bordj Ghdir|35.90|4.90|34
Ouled Mimoun|34.90|-1.03|34
Beni Douala|36.62|4.08|34
BABOR - VILLE|36.49|5.54|33
Mouzaïa|36.47|2.69|33
Reggane|26.72|0.17|33
El Aouinet|35.87|7.89|33
Tamalous|36.84|6.64|33
Aïn Kercha|35.92|6.70|32
Djidiouia|35.93|0.83|32
Barbacha|36.57|4.97|32
’Aïn el Bell|34.34|3.22|32
el hed|36.65|4.77|32
Kolea|36.64|2.77|32
Megarine|33.19|6.09|32
’Aïn Benian|36.80|2.92|31
Sfizef|35.23|-0.24|31
Freha|36.75|4.32|31
L’Arbaa Naït Irathen|36.63|4.20|31
Oued Sly|36.10|1.20|31
Robbah|33.28|6.91|30
Bouinan|36.53|2.99|30
Meskiana|35.63|7.67|30
Lardjem|35.75|1.55|30
Sidi Amrane|33.50|6.01|30
Mekla|36.68|4.26|30
’Aïn Abid|36.23|6.94|29
Aïn Bessem|36.29|3.67|29
Aïn Smara|36.27|6.50|29
El Abadia|36.27|1.69|29
Hammamet|35.45|7.95|29
Ben Mehidi|36.77|7.91|28
’Aïn el Hammam|36.56|4.31|28
Tizi Gheniff|36.59|3.77|28
Cheraga|36.77|2.96|28
Charef|34.62|2.80|28
Theniet el Had|35.87|2.03|28
Bou Hanifia el Hamamat|35.31|-0.05|28
Hadjout|36.51|2.41|28
Douera|36.67|2.94|27
Boukadir|36.07|1.13|27
Sidi Akkacha|36.46|1.30|27
El Amria|35.52|-1.02|26
Dellys|36.92|3.91|26
Tirmitine|36.65|3.98|26
Bou Tlelis|35.57|-0.90|26
El Kseur|36.68|4.86|26
Amizour|36.64|4.90|26
Didouche Mourad|36.45|6.64|26
Melouza|35.98|4.19|26
Tipasa|36.59|2.45|25
Sidi Mérouane|36.52|6.26|25
Aoulef|26.97|1.08|25
Abou el Hassan|36.42|1.20|24
Arhribs|36.79|4.31|24
Sidi Abdelli|35.07|-1.14|24
Salah Bey|35.85|5.29|23
Chiffa|36.46|2.74|23
Zeribet el Oued|34.68|6.51|23
Boumahra Ahmed|36.46|7.51|23
Ammi Moussa|35.87|1.11|23
Oued el Abtal|35.46|0.69|23
Bou Ismaïl|36.64|2.69|22
Tizi-n-Tleta|36.55|4.06|22
Mazouna|36.12|0.90|22
Mansourah|36.09|4.45|22
Aïn Taya|36.79|3.29|22
Zemoura|35.72|0.76|22
Feraoun|36.56|4.85|22
Chemini|36.60|4.62|22
Bensekrane|35.07|-1.22|21
Oued el Alleug|36.56|2.79|21
Taïbet|33.09|6.39|21
Tadmaït|36.74|3.90|21
Rouiba|36.74|3.28|21
Boudjima|36.80|4.15|21
Chorfa|36.37|4.33|21
El Tarf|36.77|8.31|20
Mers el Kebir|35.73|-0.71|20
Naama|33.27|-0.32|8
Illizi|26.48|8.47|7
= ECU
Guayaquil|-2.20|-79.89|1952
Quito|-0.23|-78.52|1400
Cuenca|-2.90|-79.00|277
Santo Domingo de los Colorados|-0.25|-79.18|200
Machala|-3.26|-79.96|198
Manta|-0.96|-80.71|183
Portoviejo|-1.05|-80.45|170
Eloy Alfaro|-2.18|-79.86|168
Esmeraldas|0.96|-79.65|165
Ambato|-1.25|-78.62|154
Tutamandahostel|-0.20|-78.50|140
Milagro|-2.13|-79.59|134
Ibarra|0.35|-78.12|133
Riobamba|-1.67|-78.65|124
Quevedo|-1.03|-79.46|119
Loja|-3.99|-79.20|118
Tulcán|0.81|-77.72|86
Babahoyo|-1.80|-79.53|76
La Libertad|-2.23|-80.91|76
Latacunga|-0.94|-78.62|52
Velasco Ibarra|-1.04|-79.64|49
Puerto Francisco de Orellana|-0.47|-76.99|48
Ventanas|-1.44|-79.46|47
Pasaje|-3.33|-79.81|45
Chone|-0.70|-80.09|45
Salinas|-2.21|-80.95|44
Santa Elena|-2.23|-80.86|42
Rosa Zarate|0.33|-79.47|42
Santa Rosa|-3.45|-79.96|42
Balzar|-1.37|-79.90|40
Huaquillas|-3.48|-80.23|40
Bahía de Caráquez|-0.60|-80.42|37
La Troncal|-2.42|-79.34|36
Jipijapa|-1.35|-80.58|36
Azogues|-2.74|-78.85|35
Naranjito|-2.17|-79.47|34
Vinces|-1.56|-79.75|32
Otavalo|0.23|-78.26|32
El Triunfo|-1.93|-79.97|32
Naranjal|-2.67|-79.62|32
Playas|-2.63|-80.39|31
Yaguachi Nuevo|-2.10|-79.69|28
Cayambe|0.04|-78.15|27
Machachi|-0.51|-78.57|26
Puyo|-1.48|-78.00|25
Nueva Loja|0.09|-76.90|24
Samborondón|-1.96|-79.72|24
Macas|-2.31|-78.11|24
Pedro Carbo|-1.82|-80.23|23
Guaranda|-1.59|-79.00|22
Boca Suno|-0.70|-77.14|20
San Lorenzo de Esmeraldas|1.29|-78.84|20
Tena|-0.99|-77.81|17
Zamora|-4.07|-78.95|15
= EGY
Cairo|30.06|31.25|7735
Alexandria|31.20|29.92|3812
Giza|30.01|31.21|2443
Port Said|31.27|32.30|538
Suez|29.97|32.53|488
Al Maḩallah al Kubrá|30.97|31.17|431
Luxor|25.70|32.64|422
Asyūţ|27.18|31.18|421
Al Manşūrah|31.04|31.38|420
Tanda|30.79|31.00|405
Al Fayyūm|29.31|30.84|306
Zagazig|30.59|31.50|285
Ismailia|30.60|32.27|285
Kafr ad Dawwār|31.13|30.13|267
Aswan|24.09|32.90|241
Qinā|26.16|32.73|235
Ḩalwān|29.84|31.30|230
Damanhūr|31.03|30.47|228
Al Minyā|28.09|30.76|227
Idkū|31.31|30.30|211
Sohag|26.56|31.69|209
New Cairo|30.03|31.47|200
Banī Suwayf|29.07|31.10|190
Shibīn al Kawm|30.55|31.01|186
Banhā|30.46|31.18|167
Ţalkhā|31.05|31.38|158
Kafr ash Shaykh|31.11|30.94|144
Mallawī|27.73|30.84|143
Dikirnis|31.09|31.59|138
Idfū|24.98|32.88|133
Bilbays|30.42|31.56|129
Arish|31.13|33.80|129
Jirjā|26.34|31.89|128
Al Ḩawāmidīyah|29.90|31.25|107
Bilqās|31.21|31.36|104
Disūq|31.13|30.65|102
Abū Kabīr|30.73|31.67|101
Qalyūb|30.18|31.21|100
Akhmīm|26.56|31.75|99
Al Maţarīyah|31.18|32.03|99
Hurghada|27.26|33.81|96
Zefta|30.71|31.24|93
Ţahţā|26.77|31.50|91
Samālūţ|28.31|30.71|90
Būsh|29.15|31.13|87
Ḩawsh ‘Īsá|30.91|30.29|85
Munūf|30.47|30.93|84
Ashmūn|30.30|30.98|83
Manfalūţ|27.31|30.97|79
Damietta|31.42|31.81|77
Kafr az Zayyāt|30.82|30.82|74
Abū Tīj|27.05|31.32|71
Isnā|25.29|32.55|69
Abnūb|27.27|31.15|69
Al Qūşīyah|27.44|30.82|68
Al Jammālīyah|31.18|31.86|68
Dayrūţ|27.56|30.81|68
Al Khārijah|25.45|30.55|68
Toukh|30.35|31.20|68
Al Manzalah|31.16|31.94|67
Rosetta|31.40|30.42|64
Awsīm|30.12|31.14|64
Al Fashn|28.82|30.90|64
Fuwwah|31.20|30.55|63
Fāqūs|30.73|31.80|63
Al Khānkah|30.21|31.37|62
Mersa Matruh|31.35|27.24|62
Al Qurayn|30.62|31.74|62
Abū Qurqāş|27.93|30.84|61
Al Manshāh|26.48|31.80|61
Kousa|25.92|32.76|60
Kawm Umbū|24.48|32.95|60
Fāraskūr|31.33|31.72|58
Banī Mazār|28.50|30.80|58
Minyat an Naşr|31.13|31.64|57
Shibīn al Qanāṭir|30.31|31.32|57
Al Qanāţir al Khayrīyah|30.19|31.14|56
Basyūn|30.94|30.81|56
Samannūd|30.96|31.24|55
Shirbīn|31.20|31.52|55
Dishnā|26.12|32.48|54
Farshūţ|26.05|32.16|54
Diyarb Najm|30.75|31.44|52
At Tall al Kabīr|30.54|31.79|52
Talā|30.68|30.94|51
Ibshawāy|29.36|30.68|51
Al Balyanā|26.24|32.00|49
Ash Shuhadā’|30.60|30.90|48
Sīdī Sālim|31.27|30.79|48
Juhaynah|26.67|31.50|48
Ţāmiyah|29.48|30.96|47
Al Ḩāmūl|31.31|31.15|46
Mashtūl as Sūq|30.36|31.38|46
Ain Sukhna|29.60|32.32|46
Iţsā|29.24|30.79|45
Maţāy|28.42|30.78|45
Al Badārī|26.99|31.42|44
Hihyā|30.67|31.59|43
Al Qanāyāt|30.62|31.46|43
Quwaysinā|30.56|31.16|43
Madīnat Sittah Uktūbar|29.82|31.05|42
Abū al Maţāmīr|30.91|30.17|41
Naja' Ḥammādī|26.05|32.24|41
Dayr Mawās|27.64|30.85|41
Ad Dilinjāt|30.83|30.54|40
Az Zarqā|31.21|31.64|40
Aş Şaff|29.56|31.28|38
‘Izbat al Burj|31.51|31.84|38
Al Wāsiţah|29.34|31.21|37
Sumusţā as Sulţānī|28.92|30.85|37
Kawm Ḩamādah|30.76|30.70|37
Al Bājūr|30.43|31.04|37
Kafr Şaqr|30.79|31.63|35
Al ‘Ayyāţ|29.62|31.26|35
Ajā|30.94|31.29|35
Al Ibrāhīmīyah|30.72|31.56|35
Safaga|26.75|33.94|33
Ras Gharib|28.36|33.08|32
Al Quşayr|26.11|34.28|25
Quţūr|30.97|30.96|24
Al Bawīţī|28.35|28.87|20
El-Tor|28.24|33.62|15
= ERI
Asmara|15.34|38.93|564
Keren|15.78|38.45|75
Massawa|15.61|39.47|23
Assab|13.01|42.74|21
Mendefera|14.89|38.82|18
Barentu|15.11|37.59|16
= ESH
Laayoune|27.14|-13.19|196
Dakhla|23.68|-15.96|75
= ESP
Madrid|40.42|-3.70|3256
Barcelona|41.39|2.16|1622
Valencia|39.47|-0.38|814
Sevilla|37.38|-5.97|703
Zaragoza|41.66|-0.88|674
Málaga|36.72|-4.42|568
Murcia|37.99|-1.13|437
Palma|39.57|2.65|401
Las Palmas de Gran Canaria|28.10|-15.41|382
Bilbao|43.26|-2.93|355
Alicante|38.35|-0.48|335
Córdoba|37.89|-4.77|328
Valladolid|41.66|-4.72|318
Vigo|42.23|-8.72|297
Gijón|43.54|-5.66|278
L'Hospitalet de Llobregat|41.36|2.10|257
A Coruña|43.37|-8.40|246
Sant Martí|41.42|2.20|236
Gasteiz / Vitoria|42.85|-2.67|236
Granada|37.19|-3.61|234
Elche|38.26|-0.70|230
Ciudad Lineal|40.45|-3.65|228
Oviedo|43.36|-5.84|224
Santa Cruz de Tenerife|28.47|-16.25|222
Badalona|41.45|2.25|220
Cartagena|37.61|-0.99|212
Terrassa|41.57|2.02|211
Jerez de la Frontera|36.69|-6.14|208
Sabadell|41.54|2.11|206
Móstoles|40.32|-3.86|206
Alcalá de Henares|40.48|-3.36|205
Pamplona|42.82|-1.64|198
Fuenlabrada|40.28|-3.79|198
Almería|36.84|-2.46|189
Leganés|40.33|-3.76|186
Donostia / San Sebastián|43.31|-1.97|185
Santander|43.46|-3.80|183
Castelló de la Plana|39.99|-0.05|180
Burgos|42.34|-3.70|179
Albacete|38.99|-1.86|170
Alcorcón|40.35|-3.82|168
Getafe|40.31|-3.73|167
Salamanca|40.97|-5.66|156
Logroño|42.47|-2.45|152
La Laguna|28.49|-16.32|151
Huelva|37.27|-6.94|149
Badajoz|38.88|-6.97|148
Tarragona|41.12|1.25|140
Chamartín|40.46|-3.68|140
Lleida|41.62|0.62|136
Marbella|36.52|-4.89|135
León|42.60|-5.57|134
Cadiz|36.53|-6.29|127
Dos Hermanas|37.28|-5.92|123
Mataró|41.54|2.44|122
Santa Coloma de Gramenet|41.45|2.21|120
Torrejón de Ardoz|40.46|-3.47|118
Jaén|37.77|-3.79|117
Algeciras|36.13|-5.45|116
Parla|40.24|-3.77|116
Ourense|42.34|-7.86|108
Alcobendas|40.55|-3.64|108
Reus|41.16|1.11|107
Torrevieja|37.98|-0.68|102
Telde|27.99|-15.42|100
Barakaldo|43.30|-2.99|98
Lugo|43.01|-7.56|97
San Fernando|36.48|-6.20|96
Girona|41.98|2.82|96
Santiago de Compostela|42.88|-8.55|95
Cáceres|39.48|-6.37|93
Lorca|37.67|-1.70|92
Coslada|40.42|-3.56|90
Talavera de la Reina|39.96|-4.83|89
El Puerto de Santa María|36.59|-6.23|88
Cornellà de Llobregat|41.35|2.08|87
Las Rozas de Madrid|40.49|-3.87|86
Orihuela|38.08|-0.94|86
Avilés|43.55|-5.92|84
El Ejido|36.78|-2.81|84
Guadalajara|40.63|-3.16|83
Roquetas de Mar|36.76|-2.61|83
Palencia|42.01|-4.52|83
Pozuelo de Alarcón|40.43|-3.81|82
Sant Boi de Llobregat|41.34|2.04|82
Toledo|39.86|-4.02|82
Pontevedra|42.43|-8.64|82
Getxo|43.36|-3.01|81
Gandia|38.97|-0.18|80
Sant Cugat del Vallès|41.47|2.09|79
Ceuta|35.89|-5.32|79
Arona|28.10|-16.68|79
Torrent|39.44|-0.47|79
Chiclana de la Frontera|36.42|-6.14|77
Manresa|41.73|1.82|77
San Sebastián de los Reyes|40.56|-3.63|76
Ferrol|43.48|-8.23|74
Vélez-Málaga|36.78|-4.10|74
Ciudad Real|38.99|-3.93|74
Mijas|36.60|-4.64|74
Melilla|35.29|-2.94|73
Rubí|41.49|2.03|73
Fuengirola|36.54|-4.62|71
Benidorm|38.54|-0.13|71
Alcalá de Guadaira|37.34|-5.84|70
Ponferrada|42.55|-6.60|69
Rivas-Vaciamadrid|40.33|-3.51|68
Majadahonda|40.47|-3.87|68
Campiña|38.22|-2.98|68
Zamora|41.51|-5.74|66
Sagunto|39.68|-0.27|66
Vilanova i la Geltrú|41.22|1.73|66
Sanlúcar de Barrameda|36.78|-6.35|66
Estepona|36.43|-5.15|66
Torremolinos|36.62|-4.50|65
La Línea de la Concepción|36.17|-5.35|65
Molina de Segura|38.05|-1.21|64
Paterna|39.50|-0.44|64
Santa Lucía|27.91|-15.54|64
Viladecans|41.31|2.01|63
El Prat de Llobregat|41.33|2.09|63
Valdemoro|40.19|-3.68|63
Grao de Murviedro|39.64|-0.24|62
Castelldefels|41.28|1.97|62
Alcoy|38.71|-0.47|62
Linares|38.10|-3.64|61
Irun|43.34|-1.79|61
Granollers|41.61|2.29|61
Motril|36.75|-3.52|60
Santutxu|43.25|-2.92|60
Arrecife|28.96|-13.55|59
Benalmádena|36.60|-4.57|59
Cerdanyola del Vallès|41.49|2.14|59
Ávila|40.66|-4.70|57
Segovia|40.95|-4.12|57
Mérida|38.92|-6.34|56
Cuenca|40.07|-2.13|56
Torrelavega|43.35|-4.05|55
Elda|38.48|-0.79|55
Collado-Villalba|40.64|-4.00|55
Aranjuez|40.03|-3.60|54
San Vicent del Raspeig|38.40|-0.53|53
Mollet del Vallès|41.54|2.21|52
San Bartolomé de Tirajana|27.92|-15.57|52
Huesca|42.14|-0.41|52
Puertollano|38.69|-4.11|52
Calvià|39.57|2.51|52
Arganda|40.30|-3.44|51
Vila-real|39.94|-0.10|51
Utrera|37.19|-5.78|51
Ibiza|38.91|1.43|49
Portugalete|43.32|-3.02|48
Santurtzi|43.33|-3.03|47
Esplugues de Llobregat|41.38|2.09|47
Gavà|41.31|2.00|46
Sama|43.30|-5.68|46
Antequera|37.02|-4.56|45
Alzira|39.15|-0.43|45
Denia|38.84|0.11|44
Mieres|43.25|-5.77|44
Llefià|41.44|2.22|44
Mislata|39.48|-0.42|44
Colmenar Viejo|40.66|-3.77|44
Pinto|40.24|-3.70|44
Boadilla del Monte|40.41|-3.88|43
Figueres|42.27|2.96|43
Adeje|28.12|-16.73|43
Sant Feliu de Llobregat|41.38|2.05|43
Basauri|43.24|-2.89|43
Lucena|37.41|-4.49|42
Tres Cantos|40.60|-3.71|42
La Orotava|28.39|-16.52|41
Plasencia|40.03|-6.09|41
Alcantarilla|37.97|-1.22|41
San Fernando de Henares|40.42|-3.53|41
Mairena del Aljarafe|37.34|-6.06|41
Manacor|39.57|3.21|41
Écija|37.54|-5.08|40
Puerto Real|36.53|-6.19|40
Blanes|41.67|2.79|40
Granadilla de Abona|28.12|-16.58|40
Vic|41.93|2.25|40
Soria|41.76|-2.47|40
Lloret de Mar|41.70|2.85|39
Miranda de Ebro|42.69|-2.95|39
Andújar|38.04|-4.05|39
Igualada|41.58|1.62|39
Errenteria|43.31|-1.90|39
Rincón de la Victoria|36.72|-4.28|39
Burjassot|39.51|-0.41|38
Vilafranca del Penedès|41.35|1.70|38
Tomelloso|39.16|-3.02|38
Ontinyent|38.82|-0.61|38
Narón|43.50|-8.19|38
Vilagarcía de Arousa|42.60|-8.76|38
Los Realejos|28.38|-16.58|38
Ripollet|41.50|2.16|37
Ronda|36.74|-5.17|37
Los Palacios y Villafranca|37.16|-5.92|37
Arucas|28.12|-15.52|36
Llucmajor|39.49|2.89|36
Realejo Alto|28.38|-16.59|36
La Rinconada|37.49|-5.98|36
El Vendrell|41.22|1.53|36
Don Benito|38.96|-5.86|36
Puerto del Rosario|28.50|-13.86|36
Úbeda|38.01|-3.37|36
Teruel|40.35|-1.11|35
Villena|38.64|-0.87|35
Mazarrón|37.60|-1.31|35
Cieza|38.24|-1.42|35
Tortosa|40.81|0.52|35
Alhaurín de la Torre|36.66|-4.56|35
Yecla|38.61|-1.11|35
San Pedro de Alcántara|36.49|-4.99|35
Tudela|42.06|-1.60|35
Burriana|39.89|-0.08|35
Águilas|37.41|-1.58|35
Villajoyosa|38.51|-0.23|34
Sant Adrià de Besòs|41.43|2.22|34
Almendralejo|38.68|-6.41|34
Olot|42.18|2.49|34
Montcada i Reixac|41.48|2.18|33
Oleiros|43.33|-8.32|33
Marratxí|39.62|2.73|33
Maspalomas|27.76|-15.59|33
Aranda de Duero|41.67|-3.69|33
Azuqueca de Henares|40.57|-3.27|33
Cambrils|41.07|1.06|32
Puerto de la Cruz|28.41|-16.55|32
Sant Joan Despí|41.37|2.06|32
Galapagar|40.58|-4.00|32
Santa Pola|38.19|-0.57|32
Castro-Urdiales|43.38|-3.22|32
Javea|38.78|0.17|32
Torre-Pacheco|37.74|-0.95|31
San Javier|37.81|-0.84|31
Camargo|43.41|-3.88|31
Santa Eulària des Riu|38.98|1.53|31
Arcos de la Frontera|36.75|-5.81|31
Leioa|43.33|-2.99|31
Valdepeñas|38.76|-3.38|31
Barberà del Vallès|41.52|2.12|31
Carballo|43.21|-8.69|31
Hellín|38.51|-1.70|31
San Andrés del Rabanedo|42.61|-5.62|31
Xirivella|39.47|-0.43|31
Alcázar de San Juan|39.39|-3.21|31
Manises|39.49|-0.46|31
Alaquàs|39.46|-0.46|30
Puente-Genil|37.39|-4.77|30
Redondela|42.28|-8.61|30
Atamaría|37.60|-0.81|30
Puerto del Carmen|28.92|-13.67|30
Salt|41.97|2.79|30
Aldaia|39.47|-0.46|30
Arteixo|43.30|-8.51|30
Calp|38.64|0.04|30
Sestao|43.31|-3.01|29
Xàtiva|38.99|-0.52|29
Ingenio|27.92|-15.43|29
Inca|39.72|2.91|29
San Roque|36.21|-5.38|29
Galdakao|43.23|-2.84|29
Totana|37.77|-1.50|29
Rota|36.63|-6.36|29
Ciutadella|40.00|3.84|29
Maó|39.89|4.27|29
Agüimes|27.91|-15.45|29
Sueca|39.20|-0.31|29
Crevillente|38.25|-0.81|29
Morón de la Frontera|37.12|-5.45|28
Oliva|38.92|-0.12|28
Sant Pere de Ribes|41.26|1.77|28
Carmona|37.47|-5.65|28
Algemesí|39.19|-0.44|28
Vinaròs|40.47|0.48|28
Durango|43.17|-2.63|28
Culleredo|43.29|-8.39|28
Coria del Río|37.29|-6.05|28
Sant Vicenç dels Horts|41.39|2.01|28
Almuñécar|36.73|-3.69|28
Sitges|41.24|1.81|28
Ribeira|42.75|-8.44|28
Eibar|43.18|-2.47|27
Premià de Mar|41.49|2.37|27
Santa Uxía de Ribeira|42.55|-8.99|27
Novelda|38.38|-0.77|27
Catarroja|39.40|-0.40|27
Amés|42.90|-8.66|27
Martorell|41.47|1.93|27
Benicarló|40.42|0.43|27
Salou|41.08|1.14|27
Villarrobledo|39.27|-2.60|27
Níjar|36.97|-2.21|27
El Campello|38.43|-0.40|27
Villaviciosa de Odón|40.36|-3.90|26
Lebrija|36.92|-6.08|26
Caravaca|38.11|-1.86|26
Sant Andreu de la Barca|41.45|1.97|26
Pineda de Mar|41.63|2.69|26
Camas|37.40|-6.03|26
Marín|42.39|-8.70|26
Lepe|37.25|-7.20|26
Villanueva de la Serena|38.98|-5.80|26
Cangas do Morrazo|42.26|-8.78|26
Almansa|38.87|-1.10|26
Onda|39.96|-0.26|26
Jumilla|38.48|-1.32|26
Quart de Poblet|39.48|-0.44|25
Valls|41.29|1.25|25
Santa Perpètua de Mogoda|41.53|2.18|25
Almassora|39.95|-0.06|25
Iturrama|42.81|-1.66|25
Calahorra|42.31|-1.97|25
Martos|37.72|-3.97|25
Gáldar|28.15|-15.65|24
Adra|36.75|-3.02|24
Candelaria|28.35|-16.37|24
Calafell|41.20|1.57|24
Erandio|43.30|-2.97|24
Cullera|39.17|-0.25|24
Ibi|38.63|-0.57|24
Molins de Rei|41.42|2.02|24
Icod de los Vinos|28.37|-16.71|24
Montilla|37.59|-4.64|24
Altea|38.60|-0.05|24
San Pedro del Pinatar|37.84|-0.79|24
Tacoronte|28.48|-16.41|24
Paiporta|39.43|-0.42|24
Priego de Córdoba|37.44|-4.20|24
Baza|37.49|-2.77|23
Alhaurín el Grande|36.64|-4.69|23
Olesa de Montserrat|41.54|1.89|23
Cambre|43.29|-8.35|23
Ponteareas|42.17|-8.50|23
Castellar del Vallès|41.62|2.08|23
Barbate|36.19|-5.92|23
Vícar|36.83|-2.64|23
Alcalá la Real|37.46|-3.92|23
Tomares|37.37|-6.05|23
Llíria|39.63|-0.60|23
Zarautz|43.28|-2.17|23
Primer Ensanche|42.81|-1.65|23
Segundo Ensanche|42.81|-1.64|23
Mutxamel|38.42|-0.45|23
Mejorada del Campo|40.39|-3.48|22
Alboraya|39.50|-0.35|22
Palafrugell|41.92|3.16|22
Los Barrios|36.18|-5.49|22
El Masnou|41.48|2.32|22
Ciempozuelos|40.16|-3.62|22
Barañáin|42.81|-1.68|22
Arrasate / Mondragón|43.06|-2.49|22
Pilar de la Horadada|37.87|-0.79|22
Carrizal|27.91|-15.41|22
La Oliva|28.61|-13.93|22
Torre del Mar|36.74|-4.09|22
Sant Feliu de Guíxols|41.78|3.03|22
San Juan de Alicante|38.40|-0.44|22
Calatayud|41.35|-1.64|22
Moncada|39.55|-0.40|22
A Estrada|42.69|-8.49|22
Coín|36.66|-4.76|22
Esparreguera|41.54|1.87|22
Sant Antoni de Portmany|38.98|1.30|22
Nerja|36.75|-3.87|22
Almonte|37.26|-6.52|22
Torrelodones|40.58|-3.93|22
Laguna de Duero|41.58|-4.72|22
Carcaixent|39.12|-0.45|22
Mogán|27.88|-15.73|22
Palma del Río|37.70|-5.28|22
Navalcarnero|40.29|-4.01|22
Loja|37.17|-4.15|22
Medina del Campo|41.31|-4.91|22
Armilla|37.14|-3.63|21
Cabra|37.47|-4.44|21
Isla Cristina|37.20|-7.32|21
Cártama|36.71|-4.63|21
Requena|39.49|-1.10|21
Illescas|40.12|-3.85|21
Lalín|42.66|-8.11|21
Amposta|40.71|0.58|21
Las Torres de Cotillas|38.03|-1.24|21
l'Alfàs del Pi|38.58|-0.10|21
Conil de la Frontera|36.28|-6.09|21
Baena|37.62|-4.32|21
Vila-seca|41.11|1.15|21
Alfafar|39.42|-0.38|21
Pájara|28.35|-14.11|21
Maracena|37.21|-3.63|21
San Juan de Aznalfarache|37.36|-6.04|21
Los Llanos de Aridane|28.66|-17.92|21
Bétera|39.59|-0.46|21
Manlleu|42.00|2.28|21
Guía de Isora|28.21|-16.78|21
Mairena del Alcor|37.37|-5.75|21
Rojales|38.09|-0.73|21
Ribarroja del Turia|39.55|-0.57|20
La Pobla de Vallbona|39.60|-0.55|20
Guadix|37.30|-3.14|20
Ayamonte|37.21|-7.41|20
Algete|40.60|-3.50|20
Roses|42.26|3.18|20
Aspe|38.35|-0.77|20
Natahoyo|43.54|-5.68|20
= EST
Tallinn|59.44|24.75|394
Tartu|58.38|26.73|101
Narva|59.38|28.19|67
Kohtla-Järve|59.40|27.27|46
Pärnu|58.39|24.50|44
Viljandi|58.36|25.59|20
Rakvere|59.35|26.36|17
Kuressaare|58.25|22.50|15
Võru|57.83|27.02|15
Valga|57.78|26.05|14
Haapsalu|58.94|23.54|12
Jõhvi|59.36|27.42|11
Paide|58.89|25.56|10
Põlva|58.06|27.07|7
Jõgeva|58.75|26.39|6
Rapla|59.01|24.79|6
= ETH
Addis Ababa|9.02|38.75|2758
Dire Dawa|9.59|41.87|252
Mek'ele|13.50|39.48|216
Nazrēt|8.55|39.27|214
Bahir Dar|11.59|37.39|169
Gondar|12.60|37.47|154
Desē|11.13|39.63|136
Hawassa|7.06|38.48|133
Jimma|7.67|36.83|128
Bishoftu|8.75|38.98|104
Kombolcha|11.08|39.74|94
Harar|9.31|42.12|90
Sodo|6.86|37.76|86
Shashemenē|7.20|38.60|86
Hosa’ina|7.55|37.85|76
Arba Minch|6.03|37.55|70
Ādīgrat|14.28|39.46|65
Debre Mark’os|10.35|37.73|60
Debre Birhan|9.68|39.53|58
Jijiga|9.35|42.80|57
Inda Silasē|14.10|38.28|50
Ziway|7.93|38.72|49
Dīla|6.42|38.32|47
Hāgere Hiywet|8.98|37.85|44
Gambēla|8.25|34.58|42
Axum|14.12|38.72|41
Waliso|8.53|37.97|38
Yirga ‘Alem|6.75|38.42|36
Mojo|8.59|39.12|35
Goba|7.02|39.98|34
Shakiso|5.76|38.91|34
Felege Neway|6.30|36.88|33
Āreka|7.07|37.70|33
Bodītī|6.97|37.87|33
Debre Tabor|11.85|38.02|33
Jinka|5.65|36.65|32
Gimbi|9.17|35.83|32
Āsbe Teferī|9.09|40.87|31
Korem|12.51|39.52|31
Āsosa|10.07|34.53|31
Butajīra|8.12|38.37|31
Metu|8.30|35.58|30
Āgaro|7.85|36.65|28
Kibre Mengist|5.88|38.98|28
Maych’ew|12.79|39.54|27
Werota|11.92|37.70|27
Dembī Dolo|8.53|34.80|27
Dubti|11.73|41.08|26
Fichē|9.80|38.73|26
K’olīto|7.32|38.08|26
Mendī|9.80|35.10|25
Debark’|13.16|37.90|25
Tippi|7.20|35.45|24
Kemisē|10.72|39.87|24
Āsasa|7.10|39.20|24
Genet|9.07|38.50|24
Finote Selam|10.70|37.27|23
Metahāra|8.90|39.92|23
Dodola|6.98|39.18|23
Addiet Canna|11.27|37.48|23
Ādīs Zemen|12.12|37.78|23
Hagere Maryam|5.63|38.24|22
Burē|10.70|37.07|22
Robīt|12.02|39.63|21
Asaita|11.57|41.44|20
Bedelē|8.46|36.35|20
Nejo|9.50|35.50|20
= FIN
Helsinki|60.17|24.94|558
Espoo|60.21|24.65|257
Tampere|61.50|23.79|203
Vantaa|60.29|25.04|190
Turku|60.45|22.27|176
Oulu|65.01|25.47|129
Lahti|60.98|25.66|99
Kuopio|62.89|27.68|89
Jyväskylä|62.24|25.72|85
Pori|61.48|21.78|77
Lappeenranta|61.06|28.19|59
Vaasa|63.10|21.62|57
Kotka|60.47|26.95|55
Joensuu|62.60|29.76|53
Hämeenlinna|61.00|24.46|47
Porvoo|60.39|25.67|47
Mikkeli|61.69|27.27|47
Hyvinge|60.63|24.87|44
Järvenpää|60.47|25.09|38
Nurmijärvi|60.46|24.81|37
Rauma|61.13|21.51|37
Lohja|60.25|24.07|36
Kokkola|63.84|23.13|36
Kajaani|64.23|27.73|35
Rovaniemi|66.50|25.72|35
Tuusula|60.40|25.03|35
Kirkkonummi|60.12|24.44|33
Seinäjoki|62.79|22.83|32
Kerava|60.40|25.11|31
Kouvola|60.87|26.70|31
Imatra|61.17|28.75|30
Nokia|61.47|23.50|29
Savonlinna|61.87|28.88|27
Riihimäki|60.74|24.78|26
Vihti|60.42|24.32|26
Salo|60.38|23.13|25
Kangasala|61.46|24.08|24
Raisio|60.49|22.17|24
Karhula|60.52|26.93|23
Kemi|65.74|24.56|23
Iisalmi|63.56|27.19|23
Varkaus|62.32|27.87|22
Raahe|64.68|24.48|22
Ylöjärvi|61.56|23.60|22
Hamina|60.57|27.20|22
Kaarina|60.41|22.37|22
Tornio|65.85|24.15|21
Heinola|61.21|26.04|21
Hollola|61.05|25.43|20
Valkeakoski|61.26|24.03|20
Siilinjärvi|63.08|27.67|20
= FJI
Suva|-18.14|178.44|77
Lautoka|-17.62|177.45|53
Nadi|-17.80|177.42|42
Labasa|-16.43|179.36|28
Levuka|-18.07|179.32|8
= FRA
Paris|48.85|2.35|2139
Marseille|43.30|5.38|795
Lyon|45.75|4.85|472
Toulouse|43.60|1.44|433
Nice|43.70|7.27|339
Nantes|47.22|-1.55|277
Strasbourg|48.58|7.75|275
Montpellier|43.61|3.88|248
Bordeaux|44.84|-0.58|232
Lille|50.63|3.06|228
Rennes|48.11|-1.67|209
Reims|49.27|4.03|197
Le Havre|49.49|0.11|186
Cergy-Pontoise|49.04|2.08|183
Saint-Étienne|45.43|4.39|176
Toulon|43.12|5.93|169
Angers|47.47|-0.55|168
Grenoble|45.18|5.71|159
Dijon|47.32|5.02|150
Nîmes|43.83|4.36|148
Aix-en-Provence|43.53|5.45|147
Saint-Quentin-en-Yvelines|48.77|2.02|147
Brest|48.39|-4.49|145
Le Mans|48.00|0.20|145
Amiens|49.90|2.30|143
Tours|47.39|0.70|142
Limoges|45.83|1.25|141
Clermont-Ferrand|45.78|3.09|139
Villeurbanne|45.77|4.88|131
Besançon|47.25|6.02|128
Orléans|47.90|1.90|124
Metz|49.12|6.17|124
Rouen|49.44|1.10|113
Mulhouse|47.75|7.33|111
Perpignan|42.70|2.90|111
Caen|49.19|-0.36|111
Boulogne-Billancourt|48.84|2.24|109
Nancy|48.68|6.18|105
Argenteuil|48.95|2.25|101
Saint-Denis|48.94|2.35|96
Roubaix|50.69|3.17|96
Tourcoing|50.72|3.16|92
Montreuil|48.86|2.44|91
Avignon|43.95|4.81|90
Marseille 13|43.32|5.41|89
Asnières-sur-Seine|48.92|2.28|87
Nanterre|48.89|2.21|87
Poitiers|46.58|0.34|86
Versailles|48.80|2.13|85
Courbevoie|48.90|2.26|85
Créteil|48.79|2.47|85
Pau|43.31|-0.36|83
Colombes|48.92|2.25|82
Vitry-sur-Seine|48.79|2.40|81
Aulnay-sous-Bois|48.94|2.49|81
Marseille 08|43.27|5.38|79
Marseille 15|43.37|5.35|78
Marseille 09|43.25|5.41|77
La Rochelle|46.16|-1.15|77
Champigny-sur-Marne|48.82|2.49|77
Rueil-Malmaison|48.88|2.19|77
Antibes|43.59|7.11|76
Saint-Maur-des-Fossés|48.79|2.49|75
Calais|50.95|1.86|74
Béziers|43.34|3.21|74
Dunkerque|51.03|2.38|71
Aubervilliers|48.92|2.38|71
Cannes|43.55|7.01|70
Mérignac|44.84|-0.65|70
Bourges|47.08|2.40|68
Saint-Nazaire|47.28|-2.21|67
Colmar|48.08|7.36|65
Valence|44.93|4.91|64
Quimper|48.00|-4.10|64
Drancy|48.93|2.45|62
Noisy-le-Grand|48.85|2.56|62
Villeneuve-d'Ascq|50.62|3.17|62
La Seyne-sur-Mer|43.10|5.88|62
Levallois-Perret|48.89|2.29|62
Marseille 14|43.34|5.38|62
Chambéry|45.57|5.92|62
Issy-les-Moulineaux|48.82|2.28|61
Neuilly-sur-Seine|48.88|2.27|61
Troyes|48.30|4.09|61
Antony|48.75|2.30|60
La Roche-sur-Yon|46.67|-1.43|59
Marseille 12|43.30|5.44|59
Lorient|47.75|-3.37|58
Sarcelles|49.00|2.38|58
Pessac|44.81|-0.63|58
Ivry-sur-Seine|48.82|2.38|58
Évreux|49.02|1.15|58
Vénissieux|45.70|4.89|58
Cergy|49.04|2.08|58
Clichy|48.90|2.31|57
Marseille 11|43.29|5.44|57
Saint-Quentin|49.85|3.29|55
Niort|46.32|-0.46|55
Belfort|47.64|6.85|55
Ajaccio|41.92|8.74|54
Vannes|47.66|-2.76|54
Sartrouville|48.95|2.19|54
Maisons-Alfort|48.81|2.44|54
Meaux|48.96|2.88|54
Blois|47.59|1.33|54
Brive-la-Gaillarde|45.16|1.53|53
Arles|43.68|4.63|53
Beauvais|49.43|2.08|53
Châteauroux|46.81|1.69|53
Cholet|47.06|-0.88|53
Fréjus|43.43|6.74|53
Pantin|48.89|2.41|53
Saint-Brieuc|48.52|-2.77|53
Montauban|44.02|1.36|52
Charleville-Mézières|49.77|4.72|52
Albi|43.93|2.15|52
Tarbes|43.23|0.08|52
Fontenay-sous-Bois|48.85|2.48|52
Évry|48.63|2.44|52
Clamart|48.80|2.27|51
Marseille 10|43.28|5.42|51
Châlons-en-Champagne|48.95|4.37|51
Narbonne|43.18|3.00|51
Saint-Malo|48.65|-2.01|51
Laval|48.07|-0.76|50
Hyères|43.12|6.13|50
Carcassonne|43.21|2.35|50
Angoulême|45.65|0.15|49
Annecy|45.91|6.13|49
Bondy|48.90|2.49|48
Le Blanc-Mesnil|48.94|2.46|48
Villejuif|48.79|2.36|48
Grasse|43.66|6.93|48
Sevran|48.94|2.53|47
Castres|43.61|2.24|47
Chalon-sur-Saône|46.78|4.85|47
Marseille 04|43.30|5.40|47
Arras|50.29|2.78|47
Boulogne-sur-Mer|50.73|1.61|47
Chelles|48.88|2.59|47
Cagnes-sur-Mer|43.66|7.15|47
Saint-Herblain|47.22|-1.65|47
Douai|50.37|3.08|47
Épinay-sur-Seine|48.95|2.32|46
Vincennes|48.85|2.44|46
Martigues|43.41|5.06|46
Marseille 03|43.30|5.38|45
Bourg-en-Bresse|46.21|5.23|45
Bobigny|48.91|2.45|45
Montluçon|46.34|2.60|45
Aubagne|43.29|5.57|45
Valenciennes|50.36|3.53|45
Suresnes|48.87|2.23|45
Meudon|48.81|2.23|45
Marseille 05|43.30|5.40|45
Bayonne|43.49|-1.47|44
Istres|43.51|4.99|44
Thionville|49.36|6.16|44
Mantes-la-Jolie|48.99|1.72|44
Compiègne|49.42|2.83|44
Nevers|46.99|3.16|44
Chartres|48.45|1.49|44
Marseille 06|43.29|5.38|43
Le Cannet|43.58|7.02|43
Wattrelos|50.70|3.22|43
Caluire-et-Cuire|45.79|4.85|43
Gap|44.56|6.08|43
Talence|44.81|-0.59|43
Alès|44.12|4.08|42
Gennevilliers|48.93|2.30|42
Saint-Priest|45.70|4.94|42
Rosny-sous-Bois|48.87|2.50|42
Auxerre|47.80|3.57|42
Salon-de-Provence|43.64|5.09|41
Saint-Germain-en-Laye|48.90|2.09|41
Bastia|42.70|9.45|41
Marseille 01|43.30|5.38|41
Sète|43.40|3.69|41
Anglet|43.49|-1.52|41
Puteaux|48.88|2.24|41
Corbeil-Essonnes|48.61|2.49|41
Garges-lès-Gonesse|48.97|2.40|40
Roanne|46.04|4.07|40
Savigny-sur-Orge|48.68|2.35|40
Livry-Gargan|48.92|2.54|40
Épinal|48.18|6.45|40
Saint-Ouen|48.91|2.33|39
Rezé|47.18|-1.55|39
Montigny-le-Bretonneux|48.77|2.03|39
Noisy-le-Sec|48.89|2.46|39
Melun|48.55|2.65|39
Bagneux|48.80|2.31|39
Massy|48.73|2.28|39
Haguenau|48.82|7.79|39
Montrouge|48.82|2.31|39
Marcq-en-Barœul|50.67|3.08|39
Vitrolles|43.46|5.25|39
Draguignan|43.54|6.46|39
Lens|50.43|2.83|38
Gagny|48.88|2.53|38
Saint-Chamond|45.48|4.51|38
Bron|45.74|4.91|38
Vaulx-en-Velin|45.79|4.93|37
Joué-lès-Tours|47.35|0.67|37
Alfortville|48.81|2.42|37
La Courneuve|48.93|2.40|37
Châtellerault|46.82|0.55|37
Villepinte|48.96|2.53|37
Cambrai|50.18|3.23|36
Poissy|48.93|2.05|36
Conflans-Sainte-Honorine|49.00|2.10|36
Mont-de-Marsan|43.89|-0.50|36
Plaisir|48.82|1.95|36
Marseille 07|43.28|5.36|36
Marignane|43.42|5.21|36
Dieppe|49.92|1.08|36
Montélimar|44.55|4.75|36
Tremblay-en-France|48.95|2.57|36
Choisy-le-Roi|48.77|2.42|36
Saint-Martin-d'Hères|45.18|5.76|36
Mâcon|46.31|4.83|35
Romans-sur-Isère|45.05|5.07|35
Saint-Raphaël|43.42|6.77|35
Pontault-Combault|48.80|2.61|35
Six-Fours-les-Plages|43.09|5.82|35
Périgueux|45.19|0.71|35
Aurillac|44.93|2.44|35
Neuilly-sur-Marne|48.85|2.55|34
Liévin|50.42|2.78|34
Agen|44.20|0.62|34
Franconville|48.98|2.23|34
Sainte-Geneviève-des-Bois|48.65|2.32|34
Maubeuge|50.28|3.97|34
Bagnolet|48.87|2.42|34
Saumur|47.26|-0.08|33
Biarritz|43.48|-1.56|33
La Ciotat|43.17|5.60|33
Échirolles|45.15|5.71|33
Villefranche-sur-Saône|45.99|4.72|33
Châtenay-Malabry|48.77|2.27|33
Stains|48.95|2.38|33
Châtillon|48.80|2.29|32
Vienne|45.53|4.87|32
Schiltigheim|48.61|7.75|32
Les Mureaux|48.99|1.91|32
Le Perreux-sur-Marne|48.85|2.50|32
Guyancourt|48.77|2.07|32
Palaiseau|48.72|2.25|32
Saint-Dizier|48.64|4.95|32
Creil|49.26|2.48|32
Vandœuvre-lès-Nancy|48.65|6.18|32
Thonon-les-Bains|46.37|6.48|32
Béthune|50.53|2.64|32
Colomiers|43.61|1.33|31
Nogent-sur-Marne|48.84|2.48|31
Athis-Mons|48.71|2.39|31
Viry-Châtillon|48.67|2.39|31
Houilles|48.92|2.19|31
Soissons|49.38|3.32|31
Dreux|48.74|1.37|31
Charenton-le-Pont|48.82|2.41|31
Villeneuve-Saint-Georges|48.73|2.45|31
Élancourt|48.78|1.96|31
Alençon|48.43|0.09|31
Sotteville-lès-Rouen|49.41|1.09|31
Orange|44.14|4.81|31
Villenave-d'Ornon|44.78|-0.57|30
Pontoise|49.05|2.10|30
Villiers-sur-Marne|48.83|2.55|30
Chatou|48.89|2.16|30
Goussainville|49.01|2.47|30
Lomme|50.64|2.99|30
Vierzon|47.22|2.07|30
Saint-Médard-en-Jalles|44.90|-0.72|30
Thiais|48.76|2.40|30
Carpentras|44.06|5.05|30
L'Haÿ-les-Roses|48.78|2.34|30
Menton|43.78|7.50|30
Saint-Laurent-du-Var|43.67|7.19|30
Saintes|45.75|-0.63|30
Rochefort|45.94|-0.97|29
Malakoff|48.82|2.30|29
Draveil|48.68|2.41|29
Saint-Leu|46.73|4.50|29
Saint-Sébastien-sur-Loire|47.21|-1.50|29
Le Chesnay|48.82|2.12|29
Tournefeuille|43.59|1.32|29
Clichy-sous-Bois|48.91|2.55|29
Chaumont|48.11|5.14|29
Saint-Étienne-du-Rouvray|49.38|1.10|29
Meyzieu|45.77|5.00|29
Yerres|48.72|2.49|29
Montbéliard|47.51|6.80|29
Saint-Cloud|48.85|2.20|29
Sens|48.20|3.28|29
Laon|49.56|3.63|29
Lambersart|50.65|3.03|29
Trappes|48.77|2.02|28
Rodez|44.35|2.57|28
Bergerac|44.85|0.48|28
Annemasse|46.19|6.24|28
La Garde|43.12|6.01|28
Ermont|48.99|2.26|28
Rillieux-la-Pape|45.82|4.90|28
Villemomble|48.88|2.50|28
Pierrefitte-sur-Seine|48.97|2.36|28
Le Kremlin-Bicêtre|48.81|2.36|28
Champs-sur-Marne|48.85|2.60|28
Aix-les-Bains|45.69|5.91|28
Bezons|48.92|2.21|28
Vallauris|43.58|7.05|27
Taverny|49.03|2.22|27
Illkirch-Graffenstaden|48.53|7.72|27
La Teste-de-Buch|44.63|-1.15|27
Épernay|49.04|3.96|27
Villiers-le-Bel|49.01|2.40|27
Vichy|46.13|3.43|27
Sannois|48.97|2.25|27
Gonesse|48.99|2.45|27
Vigneux-sur-Seine|48.70|2.41|27
Cavaillon|43.83|5.04|27
Rambouillet|48.64|1.83|27
Cherbourg-Octeville|49.64|-1.62|27
Armentières|50.69|2.88|27
Lunel|43.68|4.14|27
Cachan|48.80|2.34|27
Le Grand-Quevilly|49.40|1.05|27
Abbeville|50.11|1.84|26
La Garenne-Colombes|48.90|2.25|26
Montigny-lès-Metz|49.10|6.15|26
Vanves|48.82|2.29|26
Vernon|49.09|1.46|26
Savigny-le-Temple|48.57|2.58|26
Dole|47.09|5.49|26
Villeneuve-sur-Lot|44.41|0.70|26
Les Ulis|48.68|2.17|26
Marseille 02|43.30|5.37|26
Oyonnax|46.26|5.66|26
Oullins|45.71|4.81|26
Le Creusot|46.81|4.42|26
Hénin-Beaumont|50.41|2.96|25
Orvault|47.27|-1.62|25
Coudekerque-Branche|51.02|2.39|25
Herblay|48.99|2.17|25
Ris-Orangis|48.65|2.41|25
Sucy-en-Brie|48.77|2.53|25
Grigny|48.65|2.39|25
Fresnes|48.76|2.32|25
Romainville|48.89|2.43|25
Fontenay-aux-Roses|48.79|2.29|25
Décines-Charpieu|45.77|4.96|25
Saint-Dié-des-Vosges|48.28|6.95|25
Fontaine|45.19|5.69|25
Auch|43.65|0.59|24
Bruay-la-Buissière|50.48|2.55|24
Lisieux|49.15|0.23|24
Sarreguemines|49.11|7.07|24
Torcy|48.85|2.65|24
Gradignan|44.77|-0.61|24
Lanester|47.76|-3.34|24
Brétigny-sur-Orge|48.61|2.31|24
Muret|43.46|1.33|24
Bois-Colombes|48.92|2.27|24
Blagnac|43.63|1.39|24
Hérouville-Saint-Clair|49.21|-0.31|24
Libourne|44.91|-0.24|24
Le Bouscat|44.86|-0.60|24
Miramas|43.59|5.00|24
Beaune|47.02|4.84|24
Brunoy|48.69|2.49|24
Eaubonne|49.00|2.28|24
Villeparisis|48.94|2.61|24
Montfermeil|48.90|2.58|24
Sèvres|48.82|2.22|24
Fougères|48.35|-1.20|24
Saint-Pol-sur-Mer|51.03|2.34|24
La Madeleine|50.65|3.08|24
Gif-sur-Yvette|48.68|2.13|24
Bourgoin-Jallieu|45.59|5.27|24
Bègles|44.81|-0.55|24
Cahors|44.45|1.44|23
Hazebrouck|50.72|2.54|23
Millau|44.10|3.08|23
Grande-Synthe|51.02|2.30|23
La Valette-du-Var|43.14|5.98|23
Moulins|46.56|3.33|23
Mont-Saint-Aignan|49.46|1.09|23
Étampes|48.44|2.16|23
Mons-en-Barœul|50.63|3.12|23
Agde|43.31|3.48|23
Saint-Ouen-l'Aumône|49.04|2.12|23
Vertou|47.17|-1.47|23
Montgeron|48.71|2.45|23
Maisons-Laffitte|48.95|2.15|23
Le Puy-en-Velay|45.04|3.89|23
Le Petit-Quevilly|49.41|1.06|23
Lormont|44.88|-0.52|23
Olivet|47.86|1.90|23
Achères|48.96|2.07|23
Ozoir-la-Ferrière|48.77|2.67|23
Le Plessis-Robinson|48.79|2.27|23
Cenon|44.86|-0.53|22
Combs-la-Ville|48.66|2.57|22
Dax|43.71|-1.05|22
Frontignan|43.45|3.75|22
Voiron|45.36|5.59|22
Loos|50.61|3.02|22
Le Mée-sur-Seine|48.53|2.63|22
Villeneuve-la-Garenne|48.94|2.31|22
Fécamp|49.76|0.37|22
Cormeilles-en-Parisis|48.97|2.20|22
Sainte-Foy-lès-Lyon|45.73|4.80|22
Verdun|49.16|5.38|22
Vélizy-Villacoublay|48.78|2.19|22
Saint-Lô|49.12|-1.09|22
Lunéville|48.59|6.49|22
Deuil-la-Barre|48.98|2.33|22
La Celle-Saint-Cloud|48.85|2.15|22
Annecy-le-Vieux|45.92|6.14|22
Sceaux|48.78|2.29|22
Lannion|48.73|-3.46|21
Denain|50.33|3.39|21
Allauch|43.34|5.48|21
Concarneau|47.88|-3.92|21
Eysines|44.88|-0.65|21
Croix|50.68|3.15|21
Forbach|49.19|6.89|21
Manosque|43.83|5.79|21
Saint-Mandé|48.84|2.42|21
Montmorency|48.99|2.34|21
Gardanne|43.45|5.47|21
Les Lilas|48.88|2.42|21
Fleury-les-Aubrais|47.93|1.92|21
Dammarie-les-Lys|48.52|2.65|21
Roissy-en-Brie|48.79|2.65|21
Saint-Genis-Laval|45.70|4.79|21
Saint-Louis|47.59|7.56|21
Cognac|45.70|-0.33|21
Saint-Michel-sur-Orge|48.63|2.31|21
Longjumeau|48.70|2.31|21
Bressuire|46.84|-0.49|21
Vauréal|49.03|2.03|21
Lons-le-Saunier|46.68|5.56|21
Ploemeur|47.73|-3.43|21
Lagny-sur-Marne|48.87|2.72|21
Sedan|49.70|4.94|21
Orly|48.75|2.39|21
Pontarlier|46.90|6.36|20
Chamalières|45.77|3.07|20
Meylan|45.21|5.78|20
Montceau-les-Mines|46.67|4.37|20
Halluin|50.79|3.13|20
Riom|45.89|3.11|20
Chevilly-Larue|48.76|2.35|20
= FSM
Weno|7.45|151.84|14
Tofol|5.32|163.01|10
Colonia|9.52|138.12|7
Kolonia|6.96|158.21|6
Palikir - National Government Center|6.92|158.16|0
= GAB
Libreville|0.39|9.45|578
Port-Gentil|-0.72|8.78|109
Franceville|-1.63|13.58|43
Oyem|1.60|11.58|31
Moanda|-1.57|13.20|30
Mouila|-1.87|11.06|22
Lambaréné|-0.70|10.24|21
Tchibanga|-2.93|10.98|19
Koulamoutou|-1.14|12.46|16
Makokou|0.57|12.86|14
= GBR
London|51.51|-0.13|7557
Birmingham|52.48|-1.90|984
Liverpool|53.41|-2.98|864
Nottingham|52.95|-1.15|730
Sheffield|53.38|-1.47|685
Bristol|51.46|-2.60|617
Glasgow|55.87|-4.26|592
Leicester|52.64|-1.13|509
Edinburgh|55.95|-3.20|465
Leeds|53.80|-1.55|455
Cardiff|51.48|-3.18|447
Manchester|53.48|-2.24|396
Stoke-on-Trent|53.00|-2.19|373
Coventry|52.41|-1.51|359
Sunderland|54.90|-1.38|335
Birkenhead|53.39|-3.01|325
Islington|51.54|-0.10|319
Reading|51.46|-0.97|318
Kingston upon Hull|53.74|-0.34|314
Preston|53.76|-2.70|313
Newport|51.59|-3.00|307
Swansea|51.62|-3.94|300
Bradford|53.79|-1.75|299
Southend-on-Sea|51.54|0.71|295
Belfast|54.60|-5.93|275
Derby|52.92|-1.48|270
Plymouth|50.37|-4.14|260
Luton|51.88|-0.42|258
Wolverhampton|52.59|-2.12|253
City of Westminster|51.50|-0.14|248
Southampton|50.90|-1.40|246
Blackpool|53.82|-3.05|239
Milton Keynes|52.04|-0.76|230
Bexley|51.44|0.15|228
Northampton|52.25|-0.88|216
Archway|51.57|-0.13|216
Norwich|52.63|1.30|213
Dudley|52.50|-2.08|199
Aberdeen|57.14|-2.10|197
Portsmouth|50.80|-1.09|194
Newcastle upon Tyne|54.97|-1.61|192
Sutton|51.35|-0.20|188
Swindon|51.56|-1.78|186
Crawley|51.11|-0.18|181
Ipswich|52.06|1.16|179
Wigan|53.54|-2.64|175
Croydon|51.38|-0.10|173
Walsall|52.59|-1.98|172
Mansfield|53.13|-1.20|172
Oxford|51.75|-1.26|171
Warrington|53.39|-2.58|165
Slough|51.51|-0.60|164
Bournemouth|50.72|-1.88|164
Peterborough|52.57|-0.25|163
Cambridge|52.20|0.12|158
Doncaster|53.52|-1.13|158
York|53.96|-1.08|154
Poole|50.71|-1.98|150
Gloucester|51.87|-2.24|150
Burnley|53.80|-2.23|149
Huddersfield|53.65|-1.78|149
Telford|52.68|-2.45|148
Dundee|56.47|-2.97|148
Blackburn|53.75|-2.48|147
Basildon|51.57|0.46|145
Middlesbrough|54.58|-1.23|143
Bolton|53.58|-2.43|141
Stockport|53.41|-2.16|139
Brighton|50.83|-0.14|139
West Bromwich|52.52|-1.99|136
Grimsby|53.57|-0.08|134
Hastings|50.86|0.57|133
High Wycombe|51.63|-0.75|133
Watford|51.66|-0.40|126
Saint Peters|51.37|1.42|125
Burton upon Trent|52.81|-1.64|122
Colchester|51.89|0.90|122
Eastbourne|50.77|0.28|118
Exeter|50.72|-3.53|118
Rotherham|53.43|-1.36|118
Cheltenham|51.90|-2.08|116
Lincoln|53.23|-0.54|115
Chesterfield|53.25|-1.42|113
Chelmsford|51.74|0.47|112
Dagenham|51.55|0.17|108
Basingstoke|51.26|-1.09|108
Maidstone|51.27|0.52|108
Sutton Coldfield|52.57|-1.82|107
Bedford|52.13|-0.47|107
Oldham|53.54|-2.12|105
Enfield Town|51.65|-0.08|104
Woking|51.32|-0.56|104
St Helens|53.45|-2.73|103
Worcester|52.19|-2.22|102
Gillingham|51.39|0.55|101
Worthing|50.82|-0.38|99
Rochdale|53.62|-2.16|98
Solihull|52.41|-1.78|96
Royal Leamington Spa|52.29|-1.52|95
Romford|51.58|0.19|95
Bath|51.38|-2.36|95
Harlow|51.78|0.11|94
Nuneaton|52.52|-1.47|93
High Peak|53.37|-1.85|93
Darlington|54.52|-1.55|92
Southport|53.65|-3.01|92
Chester|53.19|-2.89|91
Stevenage|51.90|-0.20|90
Wembley|51.55|-0.30|90
Grays|51.48|0.33|90
Harrogate|53.99|-1.54|89
Hartlepool|54.69|-1.21|89
Cannock|52.69|-2.03|86
Hemel Hempstead|51.75|-0.45|86
St Albans|51.75|-0.33|85
Redditch|52.31|-1.95|84
South Shields|55.00|-1.43|84
Derry|55.00|-7.31|84
Weston-super-Mare|51.35|-2.98|83
Halifax|53.72|-1.85|83
Beckenham|51.41|-0.03|82
Tamworth|52.63|-1.70|82
Scunthorpe|53.58|-0.65|80
Stockton-on-Tees|54.57|-1.32|80
Wakefield|53.68|-1.50|79
Carlisle|54.90|-2.94|78
Gateshead|54.96|-1.60|78
Lisburn|54.52|-6.04|78
Fylde|53.83|-2.92|77
Paisley|55.83|-4.43|76
Bracknell|51.41|-0.75|76
Newcastle under Lyme|53.00|-2.23|76
Crewe|53.10|-2.44|76
Chatham|51.38|0.53|76
Hove|50.83|-0.17|75
Aylesbury|51.82|-0.81|75
East Kilbride|55.76|-4.18|75
Rugby|52.37|-1.26|73
Salford|53.49|-2.29|73
Purley|51.34|-0.11|72
Guildford|51.24|-0.57|72
Shrewsbury|52.71|-2.75|72
Barnsley|53.55|-1.48|71
Lowestoft|52.48|1.75|71
Gosport|50.80|-1.13|71
Southall|51.51|-0.37|70
Stafford|52.81|-2.12|69
Royal Tunbridge Wells|51.13|0.26|69
Ellesmere Port|53.28|-2.90|68
Rossendale|53.68|-2.28|67
Folkestone|51.08|1.17|66
Hounslow|51.47|-0.36|66
Wrexham|53.05|-2.99|66
Torquay|50.46|-3.53|65
Maidenhead|51.52|-0.72|65
Kingswood|51.45|-2.51|65
Taunton|51.01|-3.10|65
Waterlooville|50.88|-1.03|64
Macclesfield|53.26|-2.13|64
Bognor Regis|50.78|-0.68|64
Newtownabbey|54.66|-5.91|64
Kettering|52.40|-0.73|64
Buckley|53.17|-3.08|64
Great Yarmouth|52.61|1.73|63
Runcorn|53.34|-2.73|63
Ashford|51.15|0.87|63
Tonypandy|51.62|-3.46|63
Scarborough|54.28|-0.40|62
Widnes|53.36|-2.73|61
Aldershot|51.25|-0.76|61
Bury|53.60|-2.30|61
Barking|51.53|0.08|61
Castleford|53.73|-1.36|61
Hereford|52.06|-2.71|60
Bangor|54.65|-5.67|60
Stroud|51.75|-2.20|60
Margate|51.38|1.39|60
Loughborough|52.77|-1.20|60
Welwyn Garden City|51.80|-0.21|60
Farnborough|51.29|-0.76|60
Rhondda|51.66|-3.45|59
Craigavon|54.45|-6.39|59
Wallasey|53.42|-3.06|59
Littlehampton|50.81|-0.54|59
Bridgend|51.51|-3.58|58
Bootle|53.47|-3.02|58
Weymouth|50.61|-2.46|58
Fareham|50.85|-1.18|57
Morley|53.74|-1.60|57
Cheshunt|51.70|-0.03|57
Kidderminster|52.39|-2.25|57
Corby|52.50|-0.69|57
Dartford|51.45|0.21|57
Castlereagh|54.57|-5.88|57
Dewsbury|53.69|-1.63|57
Livingston|55.90|-3.52|57
Stourbridge|52.46|-2.14|56
Sale|53.43|-2.32|56
Halesowen|52.45|-2.05|55
Canterbury|51.28|1.08|55
South Croydon|51.36|-0.09|55
Huyton|53.41|-2.84|55
Barry|51.40|-3.28|55
Gravesend|51.44|0.37|54
Eastleigh|50.97|-1.35|54
Acton|51.51|-0.28|54
Washington|54.90|-1.52|54
Braintree|51.88|0.55|53
Hamilton|55.77|-4.03|53
Brentwood|51.62|0.31|53
Esher|51.37|-0.37|52
Crosby|53.48|-3.03|52
Reigate|51.24|-0.21|52
Dunstable|51.89|-0.52|52
Morecambe|54.07|-2.86|52
Cumbernauld|55.95|-3.99|52
Redhill|51.24|-0.17|52
Horsham|51.06|-0.33|51
Staines|51.43|-0.51|51
Batley|53.70|-1.63|51
Wellingborough|52.30|-0.69|51
Clacton-on-Sea|51.79|1.16|51
Dunfermline|56.07|-3.46|50
Bletchley|51.99|-0.73|50
Keighley|53.87|-1.91|50
Hayes|51.52|-0.42|50
Paignton|50.44|-3.57|50
Llanelli|51.68|-4.16|50
Kirkcaldy|56.12|-3.16|49
Bromsgrove|52.34|-2.06|49
Sittingbourne|51.34|0.73|49
South Benfleet|51.55|0.56|49
Banbury|52.06|-1.34|49
West Bridgford|52.93|-1.13|48
Mitcham|51.40|-0.17|48
Morden|51.40|-0.20|48
Cwmbran|51.65|-3.02|48
Long Eaton|52.90|-1.27|48
Durham|54.78|-1.58|48
Northwich|53.26|-2.52|47
Ayr|55.46|-4.63|47
Perth|56.40|-3.43|47
Lancaster|54.05|-2.80|47
Tipton|52.53|-2.07|47
Inverness|57.48|-4.22|47
Kilmarnock|55.61|-4.50|46
Banstead|51.32|-0.21|46
Neath|51.66|-3.80|46
King's Lynn|52.75|0.40|46
Winchester|51.07|-1.32|46
Barrow in Furness|54.11|-3.23|46
Yeovil|50.94|-2.63|46
Middleton|53.55|-2.20|46
Havant|50.86|-0.99|46
Carshalton|51.37|-0.17|46
Hinckley|52.54|-1.38|45
Salisbury|51.07|-1.80|45
Pontefract|53.69|-1.31|45
Coatbridge|55.86|-4.02|44
Sutton in Ashfield|53.13|-1.26|44
Grantham|52.91|-0.64|44
Merthyr Tydfil|51.75|-3.38|44
Great Sankey|53.39|-2.64|44
Greenock|55.95|-4.76|44
Ashton-under-Lyne|53.49|-2.10|44
Leigh|53.50|-2.52|44
Leatherhead|51.30|-0.33|44
Letchworth Garden City|51.98|-0.23|44
Newark on Trent|53.07|-0.82|43
Worksop|53.30|-1.12|43
Bury St Edmunds|52.25|0.71|43
Kirkby|53.48|-2.89|43
Wallsend|54.99|-1.53|43
Redruth|50.23|-5.22|43
Welling|51.46|0.11|43
Christchurch|50.74|-1.78|42
Andover|51.21|-1.49|42
Stretford|53.45|-2.32|42
Dover|51.13|1.31|42
Hatfield|51.76|-0.22|42
Altrincham|53.39|-2.35|42
Coity|51.52|-3.56|41
Newburn|54.99|-1.74|41
Boston|52.98|-0.03|41
Lytham St Annes|53.74|-3.00|41
Bridgwater|51.13|-3.00|41
Urmston|53.45|-2.35|41
Wokingham|51.41|-0.84|41
Swadlincote|52.77|-1.56|41
Trowbridge|51.32|-2.21|41
Prescot|53.43|-2.80|41
Bexhill-on-Sea|50.85|0.47|40
Bloxwich|52.62|-2.00|40
North Shields|55.02|-1.45|40
Glenrothes|56.20|-3.17|39
Skelmersdale|53.55|-2.77|39
Fleet|51.28|-0.83|39
Abingdon|51.67|-1.28|39
Tonbridge|51.20|0.27|39
Ramsgate|51.34|1.42|39
Ilkeston|52.97|-1.31|39
Coalville|52.72|-1.37|38
Canvey Island|51.52|0.58|38
Surbiton|51.39|-0.30|38
Whitley Bay|55.04|-1.45|38
Greenford|51.53|-0.36|38
Arnold|53.00|-1.13|38
Houghton-Le-Spring|54.84|-1.46|38
Bishops Stortford|51.87|0.16|38
Leyland|53.70|-2.69|38
Rushden|52.29|-0.60|38
Leighton Buzzard|51.92|-0.66|37
Yeadon|53.86|-1.69|37
Blyth|55.13|-1.51|37
Eccles|53.48|-2.33|37
Redcar|54.62|-1.06|37
Airdrie|55.87|-3.98|37
Peterlee|54.76|-1.34|37
Farnham|51.21|-0.80|37
Chester-le-Street|54.86|-1.57|37
Great Malvern|52.11|-2.33|37
Herne Bay|51.37|1.13|37
Wilmslow|53.33|-2.23|37
Newton Abbot|50.53|-3.61|36
Stirling|56.12|-3.94|36
Mangotsfield|51.49|-2.50|36
Billericay|51.63|0.42|36
Chipping Sodbury|51.54|-2.39|36
Hitchin|51.95|-0.28|36
Walkden|53.52|-2.40|36
Tyldesley|53.51|-2.47|36
Chippenham|51.46|-2.12|36
Billingham|54.59|-1.29|36
Pontypool|51.70|-3.04|36
Accrington|53.75|-2.36|35
Falkirk|56.00|-3.79|35
Briton Ferry|51.63|-3.82|35
Hoddesdon|51.76|-0.01|35
Bridlington|54.08|-0.19|35
Bentley|53.53|-1.15|35
Exmouth|50.62|-3.40|34
Yate|51.54|-2.42|34
Felling|54.95|-1.57|34
Colwyn Bay|53.29|-3.73|34
Radcliffe|53.56|-2.32|34
Totton|50.92|-1.49|34
Chorley|53.65|-2.62|34
Bicester|51.90|-1.15|34
Haywards Heath|51.00|-0.10|34
Irvine|55.62|-4.66|34
Wigston Magna|52.58|-1.09|34
Wednesfield|52.60|-2.09|34
Windsor|51.48|-0.60|33
Dumfries|55.07|-3.61|33
Glossop|53.44|-1.95|33
Cramlington|55.09|-1.59|33
Pudsey|53.80|-1.66|33
Ebbw Vale|51.78|-3.21|33
Newbury|51.40|-1.32|33
Wickford|51.61|0.52|33
Lichfield|52.68|-1.83|33
Brighouse|53.70|-1.78|33
Darwen|53.70|-2.46|33
Wisbech|52.67|0.16|32
Borehamwood|51.65|-0.28|32
Prestwich|53.53|-2.28|32
Motherwell|55.79|-3.99|32
Cleethorpes|53.56|-0.03|32
Deeside|53.20|-3.04|32
Lower Earley|51.43|-0.92|32
Falmouth|50.15|-5.07|32
Hyde|53.45|-2.08|32
Chichester|50.84|-0.78|32
Barnstaple|51.08|-4.06|32
Spalding|52.79|-0.15|32
Rutherglen|55.83|-4.21|31
Thornton-Cleveleys|53.87|-3.02|31
Aberdare|51.71|-3.45|31
Caerphilly|51.57|-3.22|31
Ruislip|51.57|-0.42|31
Saint Neots|52.22|-0.27|31
Burgess Hill|50.96|-0.13|31
Beverley|53.85|-0.42|31
Deal|51.22|1.40|31
Wishaw|55.77|-3.92|31
Pontypridd|51.60|-3.34|30
Winsford|53.19|-2.52|30
Harpenden|51.82|-0.36|30
Rayleigh|51.59|0.60|30
Whitstable|51.36|1.03|30
Camberley|51.34|-0.74|30
Barnet|51.65|-0.20|30
Bedworth|52.48|-1.47|30
Heswall|53.33|-3.10|30
Hucknall|53.03|-1.20|30
Egham|51.43|-0.55|30
Sevenoaks|51.27|0.19|30
Kidsgrove|53.09|-2.24|29
Newtownards|54.59|-5.69|29
Didcot|51.61|-1.24|29
Nelson|53.83|-2.20|29
Burntwood|52.68|-1.93|29
Carrickfergus|54.72|-5.81|29
Felixstowe|51.96|1.35|29
Kendal|54.33|-2.75|29
Consett|54.85|-1.83|29
Witney|51.78|-1.49|29
Ashton in Makerfield|53.48|-2.65|29
Cheadle Hulme|53.38|-2.19|29
Ballymena|54.86|-6.28|29
Stanford-le-Hope|51.52|0.43|29
Bideford|51.02|-4.21|29
Rochester|51.39|0.51|29
Shipley|53.83|-1.77|29
Brierley Hill|52.48|-2.12|28
Stratford-upon-Avon|52.19|-1.71|28
Sunbury-on-Thames|51.40|-0.42|28
Newry|54.18|-6.34|28
Ashington|55.18|-1.56|28
Cambuslang|55.81|-4.16|28
Kirkby in Ashfield|53.10|-1.24|28
Willenhall|52.59|-2.06|28
Burngreave|53.39|-1.46|27
Denton|53.46|-2.12|27
Cleckheaton|53.72|-1.71|27
Ashford|51.43|-0.46|27
Bearsden|55.92|-4.33|27
Jarrow|54.98|-1.48|27
Melton Mowbray|52.77|-0.89|27
Workington|54.64|-3.54|27
Epsom|51.33|-0.27|27
Haverhill|52.08|0.44|27
Maghull|53.52|-2.94|27
Clydebank|55.90|-4.41|27
East Grinstead|51.12|-0.01|27
Flint|53.24|-3.13|26
Westhoughton|53.55|-2.52|26
Frome|51.23|-2.32|26
Congleton|53.16|-2.21|26
Camden Town|51.54|-0.14|26
Ryde|50.73|-1.16|26
Bishop Auckland|54.66|-1.68|26
Northolt|51.55|-0.37|26
Newton Aycliffe|54.62|-1.57|26
Rhyl|53.32|-3.49|26
Hertford|51.80|-0.08|26
Staveley|53.27|-1.35|26
Coleraine|55.13|-6.67|26
Farnworth|53.55|-2.40|26
Crowthorne|51.37|-0.79|26
Hawarden|53.18|-3.03|26
Bramhall|53.36|-2.17|26
Coulsdon|51.32|-0.14|26
Bartley Green|52.44|-2.00|25
St Austell|50.34|-4.77|25
Rhosllanerchrugog|53.01|-3.06|25
Fleetwood|53.93|-3.01|25
Witham|51.80|0.64|25
Blackheath|51.46|0.01|25
Pitsea|51.56|0.51|25
Whitehaven|54.55|-3.58|25
Newport|50.70|-1.29|25
Skegness|53.14|0.34|25
Selby|53.78|-1.07|25
Thetford|52.42|0.75|25
Newton Mearns|55.77|-4.33|25
Vale of Leven|55.97|-4.58|25
Wednesbury|52.55|-2.02|24
Feltham|51.45|-0.41|24
Thatcham|51.40|-1.26|24
Hindley|53.53|-2.58|24
Plymstock|50.36|-4.09|24
Ormskirk|53.57|-2.88|24
Warwick|52.28|-1.58|24
Rugeley|52.76|-1.94|24
Golborne|53.48|-2.60|24
Gosforth|55.00|-1.62|24
Huntingdon|52.33|-0.19|24
Daventry|52.26|-1.16|24
Droitwich|52.27|-2.15|24
New Milton|50.76|-1.67|24
Ammanford|51.79|-3.99|24
Portishead|51.48|-2.77|24
Droylsden|53.48|-2.15|24
Arbroath|56.56|-2.59|24
Musselburgh|55.94|-3.05|24
Evesham|52.09|-1.95|24
Whitefield|53.55|-2.30|24
Lofthouse|53.73|-1.50|23
Penarth|51.44|-3.17|23
Bishopbriggs|55.91|-4.22|23
Belper|53.02|-1.48|23
Formby|53.56|-3.07|23
Burnham-on-Sea|51.24|-3.00|23
Broadstairs|51.36|1.44|23
Oadby|52.61|-1.08|23
Heanor|53.01|-1.35|23
Chapeltown|53.47|-1.47|23
Truro|50.27|-5.05|23
Elgin|57.65|-3.32|23
Litherland|53.47|-3.00|23
Market Harborough|52.48|-0.92|23
Royton|53.57|-2.12|23
Walton-on-Thames|51.39|-0.41|23
Wellington|52.70|-2.52|23
Woodford Green|51.61|0.02|23
Stalybridge|53.48|-2.06|23
Godalming|51.19|-0.61|23
Potters Bar|51.69|-0.18|23
Seaford|50.77|0.10|23
Alfreton|53.10|-1.38|23
Camborne|50.21|-5.30|23
Kenilworth|52.35|-1.58|22
Seaham|54.84|-1.35|22
Thornaby-on-Tees|54.53|-1.30|22
Sudbury|52.04|0.73|22
Rawtenstall|53.70|-2.28|22
Retford|53.32|-0.94|22
Renfrew|55.87|-4.39|22
Portadown|54.42|-6.44|22
Berkhamsted|51.76|-0.57|22
Stanley|54.87|-1.70|22
Swanley|51.40|0.17|22
Newton-le-Willows|53.45|-2.60|22
Rottingdean|50.81|-0.06|22
Amersham|51.67|-0.62|22
Hadley Wood|51.67|-0.17|22
Ossett|53.68|-1.58|22
Maldon|51.73|0.67|21
Buxton|53.26|-1.91|21
Horley|51.17|-0.16|21
Cowes|50.76|-1.30|21
Dronfield|53.30|-1.48|21
Ripley|53.03|-1.40|21
Bathgate|55.90|-3.64|21
Omagh|54.60|-7.30|21
March|52.55|0.09|21
Stowmarket|52.19|1.00|21
Clevedon|51.44|-2.86|21
Maesteg|51.61|-3.66|21
Guiseley|53.88|-1.71|21
Bordon|51.11|-0.86|21
Caterham|51.28|-0.08|21
Gainsborough|53.38|-0.77|21
Goole|53.70|-0.88|21
Harwich|51.94|1.28|21
East Dereham|52.68|0.93|21
Bellshill|55.82|-4.02|21
Chesham|51.70|-0.60|21
Gerrards Cross|51.59|-0.56|21
Crowborough|51.06|0.16|21
Stamford|52.65|-0.48|21
Stourport-on-Severn|52.34|-2.28|21
Gorseinon|51.67|-4.04|21
Failsworth|53.50|-2.17|21
Nailsea|51.43|-2.76|21
Isleworth|51.48|-0.34|21
Risca|51.61|-3.10|20
Alloa|56.12|-3.79|20
Newmarket|52.24|0.40|20
Bingley|53.85|-1.84|20
Brownhills|52.63|-1.93|20
Yateley|51.34|-0.83|20
Hythe|50.86|-1.40|20
Newquay|50.42|-5.07|20
Sandown|50.65|-1.16|20
Atherton|53.52|-2.49|20
Colne|53.86|-2.17|20
Orkney|58.98|-2.96|20
Chalfont Saint Peter|51.61|-0.56|20
Ampthill|52.03|-0.50|20
Bowthorpe|52.64|1.22|20
Chislehurst|51.42|0.07|20
Kempston Hardwick|52.09|-0.50|20
Kingswinford|52.50|-2.17|20
Portslade|50.84|-0.22|20
Swinton|53.50|-2.35|20
= GEO
Tbilisi|41.69|44.83|1049
Kutaisi|42.27|42.69|178
Batumi|41.64|41.63|122
Sokhumi|43.01|40.99|82
Zugdidi|42.51|41.87|73
Rustavi|41.56|44.98|50
P’ot’i|42.14|41.67|47
Gori|41.98|44.12|47
Ts’khinvali|42.23|43.97|30
Samtredia|42.15|42.34|29
Khashuri|41.99|43.60|28
Senak’i|42.27|42.07|28
Stantsiya Novyy Afon|43.08|40.84|27
Zest’aponi|42.11|43.04|26
Telavi|41.92|45.47|22
Ozurgeti|41.92|42.01|21
Akhaltsikhe|41.64|42.98|17
Mtskheta|41.85|44.72|7
= GHA
Accra|5.56|-0.20|1963
Kumasi|6.69|-1.62|1469
Tamale|9.40|-0.84|361
Takoradi|4.90|-1.76|233
Atsiaman|5.70|-0.33|203
Tema|5.67|-0.02|156
Cape Coast|5.11|-1.25|143
Sekondi-Takoradi|4.93|-1.76|139
Obuase|6.20|-1.67|138
Medina Estates|5.67|-0.16|101
Koforidua|6.09|-0.26|96
Japekrom|7.58|-2.79|96
Wa|10.06|-2.50|78
Ejura|7.39|-1.36|71
Sunyani|7.34|-2.33|70
Ho|6.60|0.47|70
Techiman|7.59|-1.94|70
Aflao|6.12|1.19|67
Berekum|7.45|-2.58|62
Akim Oda|5.93|-0.99|61
Bawku|11.06|-0.24|57
Hohoe|7.15|0.47|56
Bolgatanga|10.79|-0.85|54
Tafo|6.73|-1.61|50
Swedru|5.54|-0.70|50
Suhum|6.04|-0.45|49
Dome|5.65|-0.24|47
Kintampo|8.06|-1.73|47
Gbawe|5.58|-0.31|45
Nsawam|5.81|-0.35|45
Winneba|5.35|-0.62|44
Kasoa|5.53|-0.42|44
Yendi|9.44|-0.01|43
Mampong|7.06|-1.40|42
Konongo|6.62|-1.22|41
Asamankese|5.86|-0.66|39
Prestea|5.43|-2.14|35
Tarkwa|5.30|-1.99|35
Dunkwa|5.96|-1.78|33
Agogo|6.80|-1.08|32
Wankyi|7.74|-2.10|31
Anloga|5.79|0.90|30
Begoro|6.39|-0.38|30
Savelugu|9.62|-0.83|29
Kpandu|7.00|0.29|28
Elmina|5.08|-1.35|26
Salaga|8.55|-0.52|25
Navrongo|10.90|-1.09|25
Saltpond|5.21|-1.06|25
Axim|4.87|-2.24|25
Akwatia|6.04|-0.81|24
Shama Junction|5.02|-1.66|21
Apam|5.28|-0.74|20
Foso|5.70|-1.29|20
= GIN
Camayenne|9.54|-13.69|1871
Conakry|9.54|-13.68|1767
Nzérékoré|7.76|-8.82|133
Kindia|10.06|-12.87|117
Kankan|10.39|-9.31|114
Gueckedou|8.57|-10.13|79
Coyah|9.71|-13.38|77
Labé|11.32|-12.28|59
Kissidougou|9.18|-10.10|47
Fria|10.37|-13.58|44
Siguiri|11.42|-9.17|44
Macenta|8.54|-9.47|43
Mamou|10.38|-12.09|42
Télimélé|10.90|-13.03|30
Tougué|11.45|-11.66|26
Pita|11.06|-12.39|20
Boké|10.93|-14.29|15
Faranah|10.04|-10.74|9
= GMB
Serekunda|13.44|-16.68|340
Brikama|13.27|-16.65|78
Bakau|13.48|-16.68|43
Banjul|13.45|-16.58|35
Farafenni|13.57|-15.60|30
Lamin|13.35|-16.43|25
Basse Santa Su|13.31|-14.21|14
= GNB
Bissau|11.86|-15.60|388
Bafatá|12.17|-14.66|23
Gabú|12.28|-14.22|14
Bolama|11.58|-15.48|11
Cacheu|12.27|-16.17|10
Catió|11.28|-15.25|10
Buba|11.59|-15.00|8
Farim|12.48|-15.22|7
= GNQ
Bata|1.86|9.77|173
Malabo|3.76|8.78|156
Ebebiyin|2.15|11.34|25
Luba|3.46|8.55|9
Evinayong|1.44|10.55|8
Mongomo|1.63|11.31|6
= GRC
Athens|37.98|23.73|664
Thessaloníki|40.64|22.93|354
Pátra|38.24|21.73|168
Piraeus|37.94|23.65|164
Lárisa|39.64|22.42|145
Peristéri|38.02|23.69|140
Irákleion|35.33|25.14|137
Kallithéa|37.95|23.70|101
Acharnés|38.08|23.73|99
Kalamariá|40.58|22.95|92
Níkaia|37.97|23.65|89
Glyfáda|37.86|23.76|87
Volos|39.36|22.94|86
Ílion|38.03|23.70|85
Ilioúpoli|37.93|23.77|78
Keratsíni|37.96|23.62|77
Khalándrion|38.02|23.80|74
Néa Smýrni|37.95|23.71|73
Maroúsi|38.05|23.80|72
Agios Dimitrios|37.93|23.73|71
Zográfos|37.98|23.77|71
Aigáleo|37.98|23.68|70
Néa Ionía|38.04|23.76|67
Ioánnina|39.66|20.85|66
Palaió Fáliro|37.93|23.70|64
Korydallós|37.98|23.65|63
Tríkala|39.55|21.77|62
Výronas|37.96|23.75|61
Agía Paraskeví|38.02|23.83|60
Galátsi|38.02|23.75|59
Chalkída|38.46|23.60|59
Petroúpolis|38.04|23.68|59
Sérres|41.08|23.55|58
Ródos|36.44|28.22|56
Kalamata|37.04|22.11|54
Kavála|40.94|24.41|54
Chaniá|35.51|24.03|54
Kateríni|40.27|22.51|53
Alexandroupoli|40.85|25.88|53
Lamía|38.90|22.43|52
Irákleio|38.05|23.77|50
Xánthi|41.13|24.89|48
Kifisiá|38.07|23.81|47
Agrínio|38.62|21.41|47
Chaïdári|38.01|23.67|46
Komotiní|41.12|25.41|46
Sykiés|40.65|22.95|45
Dráma|41.15|24.15|45
Véroia|40.52|22.20|44
Álimos|37.91|23.72|42
Políchni|40.67|22.95|40
Kozáni|40.30|21.79|36
Ágioi Anárgyroi|38.03|23.72|34
Argyroúpoli|37.91|23.75|34
Áno Liósia|38.08|23.70|34
Kardítsa|39.36|21.92|33
Néa Ionía|39.38|22.93|33
Rethymno|35.37|24.48|32
Cholargós|38.00|23.80|31
Vrilissia|38.03|23.83|31
Asprópyrgos|38.06|23.59|30
Kórinthos|37.94|22.95|30
Ptolemaḯda|40.51|21.68|30
Gérakas|38.02|23.86|30
Metamórfosi|38.07|23.76|30
Voúla|37.84|23.78|28
Kamaterón|38.06|23.71|28
Mytilene|39.11|26.56|28
Giannitsá|40.79|22.41|28
Neapoli|40.65|22.94|27
Corfu|39.62|19.92|27
Trípoli|37.51|22.38|27
Agía Varvára|37.99|23.66|27
Kaisarianí|37.96|23.77|26
Néa Filadélfeia|38.03|23.74|26
Moskháton|37.95|23.68|25
Pérama|37.97|23.57|25
Salamína|37.96|23.50|25
Elefsína|38.04|23.54|25
Chios|38.37|26.14|24
Pylaía|40.60|22.99|23
Mégara|37.99|23.34|23
Kilkís|40.99|22.87|23
Dhafní|37.95|23.73|23
Melíssia|38.05|23.83|23
Pýrgos|37.68|21.44|22
Árgos|37.63|22.73|22
Thívai|38.33|23.32|22
Árta|39.16|20.99|22
Livadeiá|38.44|22.88|21
Artémida|37.97|24.00|21
Péfki|38.06|23.79|21
Aígio|38.25|22.08|20
Ermoúpolis|37.44|24.94|11
= GRD
Saint George's|12.05|-61.75|8
= GRL
Nuuk|64.18|-51.72|15
Sisimiut|66.94|-53.67|5
= GTM
Guatemala City|14.64|-90.51|995
Mixco|14.63|-90.61|473
Villa Nueva|14.53|-90.59|407
Petapa|14.50|-90.56|141
San Juan Sacatepéquez|14.72|-90.64|137
Quetzaltenango|14.83|-91.52|132
Villa Canales|14.48|-90.53|122
Escuintla|14.30|-90.79|103
Chinautla|14.70|-90.50|97
Chimaltenango|14.66|-90.82|82
Chichicastenango|14.94|-91.11|80
Huehuetenango|15.32|-91.47|79
Amatitlán|14.48|-90.63|72
Totonicapán|14.91|-91.36|70
Santa Catarina Pinula|14.57|-90.50|68
Santa Lucía Cotzumalguapa|14.34|-91.02|62
Puerto Barrios|15.73|-88.59|57
San Francisco El Alto|14.94|-91.44|54
Cobán|15.47|-90.37|53
San José Pinula|14.55|-90.41|47
San Pedro Ayampuc|14.78|-90.45|47
Jalapa|14.63|-89.99|46
Coatepeque|14.70|-91.86|46
Sololá|14.77|-91.18|45
Mazatenango|14.53|-91.50|44
Chiquimula|14.80|-89.55|42
San Pedro Sacatepéquez|14.97|-91.76|40
Salamá|15.10|-90.32|40
Antigua Guatemala|14.56|-90.73|39
Retalhuleu|14.54|-91.68|37
Zacapa|14.97|-89.53|36
Jutiapa|14.29|-89.90|34
Jacaltenango|15.67|-91.71|34
Santiago Atitlán|14.64|-91.23|33
Momostenango|15.04|-91.41|32
Palín|14.40|-90.70|31
San Benito|16.92|-89.92|31
Barberena|14.31|-90.36|31
Ciudad Vieja|14.52|-90.76|30
Ostuncalco|14.87|-91.62|29
Fraijanes|14.47|-90.44|28
Nahualá|14.84|-91.32|28
Cantel|14.81|-91.46|26
Panzos|15.40|-89.64|26
San Marcos|14.96|-91.79|25
Santiago Sacatepéquez|14.64|-90.68|24
La Gomera|14.08|-91.05|24
Santa Cruz del Quiché|15.03|-91.15|24
Nebaj|15.41|-91.15|23
Tecpán Guatemala|14.76|-90.99|22
Sumpango|14.65|-90.73|21
Comalapa|14.74|-90.89|21
Esquipulas|14.57|-89.35|21
Flores|16.92|-89.90|20
Chicacao|14.54|-91.33|20
San Pablo Jocopilas|14.59|-91.45|20
Cuilapa|14.28|-90.30|16
Guastatoya|14.85|-90.07|13
= GUY
Georgetown|6.80|-58.16|235
Linden|6.01|-58.31|45
New Amsterdam|6.25|-57.52|35
Anna Regina|7.26|-58.51|12
Bartica|6.41|-58.62|11
= HKG
Hong Kong|22.28|114.17|7013
Kowloon|22.32|114.18|2020
Tsuen Wan|22.37|114.11|289
Yuen Long Kau Hui|22.45|114.03|142
Tung Chung|22.29|113.94|45
Sha Tin|22.38|114.18|22
Tuen Mun|22.39|113.97|17
Tai Po|22.45|114.17|16
Sai Kung|22.38|114.27|12
= HND
Tegucigalpa|14.08|-87.21|851
San Pedro Sula|15.50|-88.03|489
Choloma|15.61|-87.95|139
La Ceiba|15.76|-86.78|130
El Progreso|15.40|-87.80|101
Ciudad Choluteca|13.30|-87.19|76
Comayagua|14.45|-87.64|59
Puerto Cortez|15.83|-87.93|48
La Lima|15.43|-87.92|46
Danlí|14.03|-86.58|45
Siguatepeque|14.60|-87.83|43
Juticalpa|14.67|-86.22|34
Villanueva|15.32|-88.00|32
Tocoa|15.68|-86.00|31
Tela|15.77|-87.47|29
Santa Rosa de Copán|14.77|-88.78|28
Olanchito|15.48|-86.57|26
San Lorenzo|13.42|-87.45|22
Cofradía|15.40|-88.15|20
La Paz|14.32|-87.68|18
Yoro|15.14|-87.13|16
Santa Bárbara|14.92|-88.24|15
Nacaome|13.54|-87.49|14
Trujillo|15.92|-85.95|10
Nueva Ocotepeque|14.43|-89.18|9
Gracias|14.59|-88.58|8
Coxen Hole|16.32|-86.54|8
La Esperanza|14.31|-88.18|5
= HRV
Zagreb|45.81|15.98|699
Split|43.51|16.44|176
Rijeka|45.33|14.44|141
Osijek|45.55|18.69|88
Zadar|44.12|15.23|71
Slavonski Brod|45.16|18.02|61
Pula|44.87|13.85|59
Sesvete|45.83|16.12|52
Karlovac|45.49|15.55|47
Varaždin|46.30|16.34|42
Stenjevec|45.81|15.88|41
Šibenik|43.73|15.89|37
Sisak|45.47|16.38|36
Velika Gorica|45.71|16.08|35
Vinkovci|45.29|18.80|33
Vukovar|45.35|19.00|30
Dubrovnik|42.64|18.11|28
Bjelovar|45.90|16.85|28
Koprivnica|46.16|16.83|26
Požega|45.34|17.69|21
Solin|43.54|16.49|20
Čakovec|46.38|16.43|16
Virovitica|45.83|17.38|16
Gospić|44.55|15.37|6
Pazin|45.24|13.94|5
= HTI
Port-au-Prince|18.54|-72.34|1235
Delmas 73|18.54|-72.30|383
Pétionville|18.51|-72.29|283
Port-de-Paix|19.94|-72.83|250
Croix-des-Bouquets|18.58|-72.23|229
Jacmel|18.23|-72.54|138
Okap|19.76|-72.20|135
Léogâne|18.51|-72.63|134
Les Cayes|18.19|-73.75|126
Tigwav|18.43|-72.87|118
Jérémie|18.65|-74.12|98
Miragoâne|18.45|-73.09|89
Gonaïves|19.45|-72.69|85
Saint-Marc|19.11|-72.69|66
Thomazeau|18.65|-72.09|52
Grangwav|18.43|-72.77|49
Verrettes|19.05|-72.47|49
Kenscoff|18.45|-72.28|42
Saint-Raphaël|19.44|-72.20|38
Ti Port-de-Paix|19.93|-72.83|35
Lenbe|19.71|-72.40|33
Gressier|18.54|-72.53|26
Hinche|19.15|-72.02|19
Fort Liberté|19.66|-71.84|11
= HUN
Budapest|47.50|19.04|1741
Debrecen|47.53|21.62|204
Miskolc|48.10|20.78|173
Szeged|46.25|20.15|165
Pécs|46.07|18.23|157
Győr|47.68|17.64|128
Nyíregyháza|47.96|21.72|116
Kecskemét|46.91|19.69|110
Székesfehérvár|47.19|18.41|102
Szombathely|47.23|16.62|80
Parádsasvár|47.91|19.98|76
Szolnok|47.18|20.20|75
Tatabánya|47.58|18.39|71
Kaposvár|46.37|17.80|68
Békéscsaba|46.68|21.10|65
Érd|47.39|18.91|62
Veszprém|47.09|17.91|62
Zalaegerszeg|46.84|16.84|62
Sopron|47.69|16.59|57
Eger|47.90|20.37|57
Nagykanizsa|46.45|16.99|51
Dunaújváros|46.96|18.94|50
Hódmezővásárhely|46.42|20.33|47
Salgótarján|48.10|19.80|40
Cegléd|47.17|19.80|39
Ózd|48.22|20.30|38
Baja|46.18|18.95|38
Vác|47.78|19.14|35
Szekszárd|46.35|18.71|34
Pápa|47.33|17.47|33
Gyöngyös|47.78|19.93|33
Kazincbarcika|48.25|20.63|32
Gödöllő|47.60|19.36|32
Gyula|46.65|21.28|32
Hajdúböszörmény|47.67|21.52|32
Kiskunfélegyháza|46.71|19.84|32
Ajka|47.10|17.56|31
Orosháza|46.57|20.67|31
Mosonmagyaróvár|47.87|17.27|30
Dunakeszi|47.64|19.14|30
Kiskunhalas|46.43|19.48|29
Esztergom|47.79|18.74|29
Jászberény|47.50|19.92|28
Komló|46.19|18.26|27
Nagykőrös|47.03|19.78|27
Makó|46.22|20.48|25
Budaörs|47.46|18.96|25
Szigetszentmiklós|47.34|19.04|25
Tata|47.65|18.32|24
Szentendre|47.67|19.08|24
Hajdúszoboszló|47.45|21.40|23
Siófok|46.90|18.06|23
Törökszentmiklós|47.18|20.42|23
Hatvan|47.67|19.68|23
Karcag|47.32|20.93|22
Gyál|47.38|19.22|22
Monor|47.35|19.45|22
Keszthely|46.77|17.24|22
Várpalota|47.20|18.14|21
Békés|46.77|21.13|21
Dombóvár|46.38|18.14|21
Paks|46.62|18.86|21
Oroszlány|47.49|18.31|20
= IDN
Jakarta|-6.21|106.85|8540
Surabaya|-7.25|112.75|2375
Medan|3.58|98.67|1751
Bandung|-6.92|107.61|1700
Bekasi|-6.23|106.99|1520
Palembang|-2.92|104.75|1442
Tangerang|-6.18|106.63|1372
Makassar|-5.15|119.43|1322
South Tangerang|-6.29|106.72|1304
Semarang|-6.99|110.42|1288
Depok|-6.40|106.82|1198
Batam|1.15|104.02|1164
Padang|-0.95|100.35|840
Denpasar|-8.65|115.22|835
Bandar Lampung|-5.43|105.26|800
Bogor|-6.59|106.79|800
Malang|-7.98|112.63|747
Pekanbaru|0.52|101.44|704
City of Balikpapan|-1.24|116.89|700
Yogyakarta|-7.80|110.36|637
Situbondo|-7.71|114.01|600
Banjarmasin|-3.32|114.59|573
Surakarta|-7.56|110.83|555
Cimahi|-6.87|107.54|494
Pontianak|-0.03|109.33|455
Manado|1.48|124.85|452
Balikpapan|-1.27|116.83|434
Jambi City|-1.60|103.62|420
Ambon|-3.70|128.18|356
Samarinda|-0.49|117.15|355
Mataram|-8.58|116.12|319
Percut|3.63|98.86|311
Bengkulu|-3.80|102.27|310
Jember|-8.17|113.70|299
Palu|-0.91|119.87|282
Kupang|-10.17|123.61|282
Sukabumi|-6.92|106.93|276
Tasikmalaya|-7.33|108.22|271
Pekalongan|-6.89|109.68|258
Cirebon|-6.71|108.56|254
Banda Aceh|5.54|95.33|251
Tegal|-6.87|109.14|237
Kediri|-7.82|112.02|235
Binjai|3.60|98.49|229
Purwokerto|-7.42|109.23|217
Purwakarta|-6.56|107.44|216
Loa Janan|-0.58|117.10|213
Pematangsiantar|2.96|99.07|210
Ciputat|-6.24|106.70|208
Ciampea|-6.55|106.70|207
Cileungsir|-6.39|106.96|202
Rengasdengklok|-6.16|107.30|201
Sumedang|-6.86|107.92|200
Kendari|-3.98|122.52|195
Parung|-6.42|106.73|194
Tanjung Pinang|0.92|104.46|192
Curug|-6.27|106.56|191
Labuan Bajo|-8.50|119.89|189
Cibinong|-6.48|106.85|189
Madiun|-7.63|111.52|186
Pemalang|-6.89|109.38|184
Lembang|-6.81|107.62|183
Probolinggo|-7.75|113.22|182
Pamulang|-6.34|106.74|175
Cikupa|-6.24|106.51|174
Salatiga|-7.33|110.49|173
Plumbon|-6.71|108.47|167
Banjaran|-7.05|107.59|165
Serang|-6.12|106.15|165
Lawang|-7.84|112.69|159
Pasuruan|-7.65|112.91|159
Sunggal|3.58|98.62|158
Perbaungan|3.57|98.96|157
Pasarkemis|-6.17|106.53|154
Soreang|-7.03|107.52|151
Purwodadi|-7.09|110.92|150
Metro|-5.11|105.31|150
Lubuklinggau|-3.29|102.86|148
Palangkaraya|-2.21|113.92|148
Astanajapura|-6.80|108.63|148
Cikampek|-6.42|107.46|146
Gorontalo|0.54|123.06|144
Dumai|1.67|101.44|144
Tanjungbalai|2.97|99.80|143
Parepare|-4.01|119.63|140
Sidoarjo|-7.45|112.72|139
Weru|-6.71|108.50|139
Jayapura|-2.53|140.72|135
Baturaja|-4.13|104.17|135
Adiwerna|-6.94|109.13|134
Singaraja|-8.11|115.09|134
Blitar|-8.10|112.17|132
Martapura|-3.41|114.86|131
Kisaran|2.98|99.62|130
Palopo|-2.99|120.20|129
Teluknaga|-6.10|106.64|128
Ungaran|-7.14|110.41|128
Rangkasbitung|-6.36|106.25|127
Klaten|-7.71|110.61|127
Jombang|-7.55|112.23|126
Paseh|-7.10|107.76|126
Pangkalpinang|-2.13|106.11|126
Sorong|-0.88|131.26|126
Padalarang|-6.84|107.47|125
Ciamis|-7.33|108.35|124
Lumajang|-8.13|113.22|124
Indramayu|-6.33|108.32|123
Pati|-6.76|111.04|123
Payakumbuh|-0.22|100.63|122
Bangil|-7.60|112.82|120
Sepatan|-6.12|106.58|118
Tebingtinggi|3.33|99.16|118
Kedungwuni|-6.97|109.65|117
Batang|-6.48|110.71|116
Pamanukan|-6.28|107.81|114
Sawangan|-6.40|106.77|114
Mojokerto|-7.47|112.43|113
Cileunyi|-6.94|107.75|111
Magelang|-7.47|110.22|111
Kresek|-6.13|106.38|110
Citeureup|-6.49|106.88|110
Banyuwangi|-8.23|114.36|108
Cikarang|-6.26|107.15|106
Arjawinangun|-6.65|108.41|106
Depok|-7.76|110.43|105
Prabumulih|-3.43|104.23|103
Rantauprapat|2.10|99.83|103
Belawan|3.78|98.68|103
Singkawang|0.91|108.98|102
Ternate|0.79|127.38|102
Bontang|0.13|117.49|102
Grogol|-7.60|110.82|101
Padangsidempuan|1.38|99.27|101
Bukittinggi|-0.31|100.37|99
Dukuhturi|-6.90|109.08|98
Tarakan|3.31|117.59|97
Sungai Penuh|-2.06|101.39|96
Sumber|-6.76|108.48|93
Wonosobo|-7.36|109.90|93
Palimanan|-6.71|108.42|93
Pamekasan|-7.16|113.47|92
Pandeglang|-6.31|106.11|92
Pariaman|-0.62|100.12|92
Kudus|-6.80|110.84|92
Caringin|-6.71|106.82|92
Banjar|-8.19|114.97|89
Lhokseumawe|5.18|97.15|89
Cicurug|-6.78|106.78|89
Kartasura|-7.55|110.74|89
Klangenan|-6.71|108.44|88
Majalengka|-6.84|108.23|88
Bojonegoro|-7.15|111.88|87
Kasihan|-7.83|110.33|86
Sumenep|-7.02|113.87|85
Ambarawa|-7.26|110.40|84
Margahayukencana|-6.97|107.57|83
Galesong|-5.32|119.37|83
Watampone|-4.54|120.33|82
Kedungwaru|-8.07|111.92|80
Serpong|-6.32|106.66|80
Sibolga|1.74|98.78|80
Genteng|-8.37|114.15|80
Gedangan|-7.39|112.73|79
Ponorogo|-7.87|111.46|79
Ciranjang-hilir|-6.82|107.26|78
Ende|-8.84|121.66|77
Tuban|-6.90|112.06|76
Kebomas|-7.17|112.63|76
Karangsembung|-6.85|108.64|76
Tarub|-6.93|109.17|76
Batu|-7.87|112.53|76
Sungailiat|-1.85|106.12|75
Gresik|-7.15|112.66|74
Sewon|-7.88|110.36|74
Jatibarang|-6.47|108.32|73
Kuningan|-6.98|108.48|72
Sragen|-7.43|111.02|72
Pagar Alam|-4.03|103.25|70
Mertoyudan|-7.52|110.23|70
Bondowoso|-7.91|113.82|70
Nganjuk|-7.61|111.90|69
Melati|-7.73|110.37|67
Bima|-8.46|118.73|67
Sokaraja|-7.46|109.29|66
Gamping Lor|-7.80|110.33|66
Sampit|-2.53|112.95|66
Lahat|-3.79|103.54|66
Tulungagung|-8.07|111.90|65
Muncar|-8.43|114.33|65
Tulangan Utara|-7.47|112.65|64
Godean|-7.77|110.29|63
Tanjung Pandan|-2.73|107.63|62
Abepura|-2.60|140.63|62
Bangkalan|-7.05|112.74|62
Slawi|-6.98|109.14|61
Pecangaan|-6.70|110.71|61
Kertosono|-7.58|112.10|61
Barabai|-2.58|115.38|60
Boyolali|-7.53|110.60|60
Sengkang|-4.13|120.03|60
Lamongan|-7.12|112.42|59
Baki|-7.61|110.78|59
Bantul|-7.89|110.33|59
Weleri|-6.97|110.07|58
Polewali|-3.43|119.34|58
Jatiwangi|-6.73|108.26|58
Baekrajan|-6.77|110.85|58
Singosari|-7.89|112.67|58
Kabanjahe|3.10|98.49|57
Purbalingga|-7.39|109.36|57
Pare|-7.77|112.20|57
Balaipungut|1.06|101.29|56
Mendaha|-1.02|103.59|56
Sleman|-7.72|110.36|56
Pandak|-7.91|110.29|56
Amuntai|-2.42|115.25|56
Besuki|-7.73|113.70|55
Wedi|-7.74|110.58|55
Cepu|-7.15|111.59|55
Langsa|4.47|97.97|54
Sampang|-7.19|113.24|53
Manokwari|-0.86|134.06|53
Tanjungagung|-3.94|103.80|53
Sumbawa Besar|-8.49|117.42|53
Terbanggi Besar|-4.88|105.22|53
Kepanjen|-8.13|112.57|52
Blora|-6.97|111.42|52
Comal|-6.91|109.53|51
Karanganom|-7.65|110.63|51
Kawalu|-7.38|108.21|51
Jatiroto|-7.88|111.12|50
Labuhan Deli|3.73|98.67|50
Gampengrejo|-7.77|112.02|49
Dompu|-8.54|118.46|49
Gatak|-7.59|110.70|49
Singaparna|-7.35|108.11|49
Waingapu|-9.66|120.26|49
Banyumas|-7.51|109.29|48
Solok|-0.80|100.66|48
Pameungpeuk|-7.02|107.60|48
Buduran|-7.43|112.72|48
Luwuk|-0.95|122.79|48
Sungai Raya|0.70|108.90|48
Amahai|-3.34|128.92|48
Balung|-7.73|113.92|48
Maumere|-8.62|122.21|48
Poso|-1.40|120.75|47
Singkil|2.29|97.79|47
Curup|-3.47|102.52|46
Candi Prambanan|-7.75|110.49|45
Muntilan|-7.58|110.29|45
Berastagi|3.19|98.51|45
Bambanglipuro|-7.95|110.28|45
Ketanggungan|-6.94|108.89|44
Rembangan|-6.70|111.34|44
Nabire|-3.36|135.50|44
Gebog|-6.74|110.84|44
Kencong|-8.28|113.37|43
Pelabuhanratu|-6.99|106.55|43
Panji|-7.73|114.10|43
Katabu|-4.93|122.52|43
Baturaden|-7.30|109.22|42
Kotabumi|-4.83|104.88|42
Diwek|-7.58|112.23|42
Kijang|0.90|104.63|41
Sinjai|-5.12|120.25|41
Rantepao|-2.97|119.90|40
Reuleuet|5.22|96.28|40
Juwana|-6.71|111.15|40
Pekan Bahapal|3.11|99.17|40
Rajapolah|-7.22|108.19|40
Tual|-5.63|132.75|40
Wiradesa|-6.89|109.62|39
Majenang|-7.30|108.76|39
Buaran|-7.05|109.55|39
Krian|-7.41|112.58|39
Wonopringgo|-6.98|109.62|38
Pangkalanbuun|-2.68|111.63|38
Majene|-3.54|118.97|38
Jekulo|-6.81|110.93|38
Banjar|-7.20|107.43|37
Simpang|-1.26|104.10|37
Srono|-8.40|114.27|36
Sofifi|0.74|127.56|36
Atambua|-9.11|124.89|36
Kualakapuas|-3.01|114.39|36
Wangon|-7.52|109.05|36
Sumberpucung|-8.16|112.48|35
Praya|-8.71|116.27|35
Meulaboh|4.14|96.13|35
Ruteng|-8.61|120.46|35
Manggar|-2.88|108.27|35
Pandaan|-7.65|112.69|34
Pemangkat|1.17|108.97|34
Kuala Tungkal|-0.82|103.46|34
Tabanan|-8.54|115.13|34
Lebaksiu|-7.05|109.14|34
Labuan|-6.38|105.83|34
Mlonggo|-6.53|110.70|34
Tondano|1.31|124.91|33
Negara|-8.36|114.62|33
Tanggulangin|-7.50|112.70|33
Jaten|-7.58|110.90|32
Boyolangu|-8.12|111.89|32
Gombong|-7.61|109.51|32
Amlapura|-8.45|115.62|32
Amlapura city|-8.45|115.61|32
Bandar|2.05|99.75|31
Kutoarjo|-7.72|109.91|31
Karangampel|-6.46|108.45|31
Panarukan|-7.70|113.92|31
Sidareja|-7.48|108.79|30
Pakisaji|-8.07|112.60|30
Selogiri|-7.78|110.87|30
Kuta|-8.72|115.17|30
Maros|-5.01|119.57|30
Srandakan|-7.94|110.25|30
Kefamenanu|-9.45|124.48|29
Singojuruh|-8.32|114.23|29
Wongsorejo|-7.99|114.40|29
Trenggalek|-8.08|111.71|29
Lasem|-6.69|111.45|29
Ceper|-7.67|110.68|29
Randudongkal|-7.10|109.32|29
Balapulang|-7.05|109.10|28
Ubud|-8.51|115.27|28
Kraksaan|-7.76|113.40|28
Jogonalan|-7.70|110.54|28
Mranggen|-7.03|110.52|28
Deli Tua|3.51|98.68|28
Klungkung|-8.53|115.40|28
Margasari|-7.10|109.02|28
Sijunjung|-0.70|100.98|28
Soe|-9.86|124.28|28
Tomohon|1.32|124.80|28
Bulakamba|-6.87|108.96|27
Demak|-6.89|110.64|27
Paciran|-6.88|112.38|27
Babat|-7.11|112.16|27
Stabat|3.73|98.45|27
Driyorejo|-7.37|112.62|27
Muntok|-2.07|105.16|27
Tayu|-6.54|111.05|26
Ngunut|-8.11|112.02|26
Colomadu|-7.53|110.75|26
Wanaraja|-7.17|107.98|26
Welahan|-6.80|110.72|26
Bireun|5.20|96.70|26
Pangkalan Brandan|4.02|98.28|26
Soko|-7.48|112.43|25
Teluk Nibung|3.00|99.82|25
Tanjungtiram|4.06|98.37|25
Seririt|-8.19|114.94|25
Sabang|5.89|95.32|25
Delanggu|-7.62|110.68|24
Prigen|-7.68|112.62|24
Pundong|-7.95|110.35|24
Kalianget|-7.05|113.94|24
Ngemplak|-7.55|110.72|24
Trucuk|-7.72|110.66|24
Mojoagung|-7.57|112.35|24
Kroya|-7.63|109.25|23
Dampit|-8.21|112.75|23
Ngoro|-7.68|112.26|23
Gambiran Satu|-8.39|114.15|23
Kamal|-7.17|112.72|23
Gongdanglegi Kulon|-8.18|112.64|22
Ngawi|-7.40|111.45|22
Kebonarun|-7.70|110.56|22
Bedugul|-8.45|115.59|20
Mamuju|-2.68|118.89|15
= IND
Mumbai|19.07|72.88|12692
Delhi|28.65|77.23|10928
Bengaluru|12.97|77.59|5104
Kolkata|22.56|88.36|4631
Chennai|13.09|80.28|4328
Ahmedabad|23.03|72.59|3720
Hyderabad|17.38|78.46|3598
Pune|18.52|73.86|2936
Sūrat|21.20|72.83|2895
Kanpur|26.47|80.35|2823
Jaipur|26.92|75.79|2712
Lucknow|26.84|80.92|2472
Nagpur|21.15|79.08|2228
Indore|22.72|75.83|1837
Patna|25.59|85.14|1600
Bhopal|23.25|77.40|1600
Ludhiāna|30.91|75.85|1545
Tirunelveli|8.73|77.68|1436
Agra|27.18|78.02|1430
Vadodara|22.30|73.21|1409
Najafgarh|28.61|76.98|1365
Gorakhpur|29.45|75.67|1325
Nashik|20.00|73.79|1289
Pimpri|18.62|73.81|1285
Kalyān|19.24|73.14|1262
Thāne|19.20|72.96|1262
Meerut|28.98|77.71|1223
Nowrangapur|19.23|82.55|1221
Faridabad|28.41|77.31|1220
Ghāziābād|28.67|77.44|1199
Dombivli|19.22|73.08|1193
Rājkot|22.29|70.79|1177
Varanasi|25.32|83.01|1164
Amritsar|31.62|74.88|1092
Allahābād|25.44|81.84|1073
Visakhapatnam|17.68|83.20|1063
Jabalpur|23.17|79.95|1030
Hāora|22.58|88.32|1028
Aurangabad|19.88|75.34|1016
Solāpur|17.67|75.91|997
Srinagar|34.09|74.81|976
Chandigarh|30.74|76.79|961
Coimbatore|11.01|76.97|960
Jodhpur|26.27|73.01|921
Madurai|9.92|78.12|910
Guwahati|26.18|91.75|899
Gwalior|26.23|78.17|882
Vijayawada|16.51|80.65|875
Mysore|12.30|76.64|868
Ranchi|23.34|85.31|846
Hubli|15.35|75.13|840
Narela|28.85|77.09|800
Jalandhar|31.33|75.58|785
Thiruvananthapuram|8.49|76.95|784
Salem|11.65|78.16|778
Tiruchirappalli|10.82|78.70|775
Kota|25.18|75.84|763
Bhubaneshwar|20.27|85.83|762
Alīgarh|27.88|78.07|753
Bareilly|28.37|79.43|745
Morādābād|28.84|78.78|721
Bhiwandi|19.30|73.06|707
Raipur|21.23|81.63|680
Gorakhpur|26.77|83.37|674
Bhilai|21.21|81.43|625
Jamshedpur|22.80|86.19|616
Borivli|19.23|72.86|610
Cochin|9.94|76.26|605
Amrāvati|20.93|77.75|604
Sāngli|16.85|74.56|601
Cuttack|20.46|85.88|580
Bīkaner|28.02|73.31|576
Warangal|18.00|79.58|558
Bhavnagar|21.76|72.15|555
Nanded|19.16|77.31|551
Raurkela|22.22|84.86|536
Guntur|16.30|80.46|531
Dehra Dūn|30.32|78.03|522
Bhayandar|19.30|72.85|520
Durgapur|23.52|87.31|519
Ajmer|26.45|74.64|518
Ulhasnagar|19.22|73.15|517
Kolhāpur|16.70|74.23|516
Siliguri|26.71|88.43|516
Bilimora|20.77|72.96|511
Āsansol|23.68|86.98|504
Jamnagar|22.47|70.07|492
Sahāranpur|29.97|77.55|485
Gulbarga|17.34|76.84|484
Bhātpāra|22.87|88.40|483
Jammu|32.74|74.87|466
Kurnool|15.83|78.04|460
Ujjain|23.18|75.78|457
Rāmgundam|18.80|79.45|452
Shyamnagar|22.83|88.37|442
Nangi|22.51|88.22|441
Kozhikode|11.25|75.78|440
Mālegaon|20.55|74.53|435
Davangere|14.47|75.93|435
Jalgaon|21.00|75.57|429
Akola|20.71|77.00|429
Belgaum|15.85|74.50|429
Gaya|24.80|85.00|424
Udaipur|24.59|73.71|423
Korba|22.35|82.70|419
Bokāro|23.79|85.96|419
Mangalore|12.92|74.86|417
Jhānsi|25.46|78.58|413
Thoothukudi|8.77|78.13|411
Nellore|14.45|79.99|404
Tiruppur|11.12|77.35|398
Kollam|8.88|76.58|394
Pānihāti|22.69|88.37|379
Ahmadnagar|19.09|74.74|367
Dhūlia|20.90|74.78|367
Bhāgalpur|25.24|86.97|362
Punāsa|22.24|76.39|350
Muzaffarnagar|29.47|77.70|350
Latur|18.40|76.57|349
Kūkatpalli|17.48|78.41|342
Ambattūr|13.10|80.16|341
Bellary|15.14|76.92|337
Muzaffarpur|26.12|85.39|333
Kāmārhāti|22.67|88.37|333
Mathura|27.50|77.67|331
Patiāla|30.34|76.39|329
Chānda|19.95|79.30|328
Bhīlwāra|25.35|74.64|326
Thrissur|10.52|76.22|325
Brahmapur|19.31|84.79|325
Shāhjānpur|27.88|79.91|320
Shimoga|13.93|75.57|320
New Delhi|28.64|77.22|318
Rohtak|28.89|76.59|317
Tumkūr|13.34|77.10|307
Fīrozābād|27.15|78.40|306
Nizāmābād|18.67|78.10|305
Kulti|23.73|86.84|305
Rājahmundry|17.01|81.78|305
Barddhamān|23.26|87.86|302
Bārāsat|22.72|88.48|298
Bāli|22.65|88.34|297
Hisar|29.15|75.72|296
Rāmpur|28.81|79.03|296
Greater Noida|28.50|77.54|294
Noida|28.58|77.33|294
Kākināda|16.96|82.24|293
Pānīpat|29.39|76.97|293
Parbhani|19.27|76.77|290
Darbhanga|26.15|85.90|287
Alwar|27.56|76.63|283
Bilāspur|22.08|82.16|283
Ichalkaranji|16.69|74.46|274
Bijapur|16.82|75.72|271
Aizawl|23.73|92.72|265
Jālna|19.84|75.89|262
Lal Bahadur Nagar|17.35|78.56|262
Dewas|22.97|76.06|261
Gajuwaka|17.70|83.22|259
Satna|24.58|80.83|258
Etāwah|26.78|79.02|257
Durg|21.19|81.28|255
Naihāti|22.89|88.42|253
Tirupati|13.64|79.42|251
Sonīpat|28.99|77.02|251
Āvadi|13.11|80.11|250
Tiruvottiyūr|13.16|80.30|248
Saugor|23.84|78.74|247
Mau|25.94|83.56|246
Bihār Sharīf|25.20|85.52|244
Hāpur|28.73|77.78|243
Bathinda|30.21|74.94|243
Farrukhābād|27.39|79.58|241
Anantapur|14.68|77.61|240
Bārāsat|22.23|88.45|238
Ratlām|23.33|75.04|237
Ramagundam|18.75|79.47|235
Gangānagar|29.92|73.87|232
Bharatpur|27.22|77.49|229
Karīmnagar|18.44|79.13|229
Puducherry|11.93|79.83|227
Shrīrāmpur|22.75|88.34|226
Rāichūr|16.21|77.36|226
Quthbullapur|17.50|78.46|226
Karnāl|29.69|76.98|225
Arrah|25.56|84.66|224
Imphal|24.81|93.94|224
Gosāba|22.17|88.80|223
Mirzāpur|25.14|82.57|220
Kharagpur|22.34|87.33|220
Dhanbād|23.80|86.44|220
Tanjore|10.79|79.14|220
Amarnāth|19.20|73.17|218
Nāgercoil|8.18|77.43|214
Pāli|25.77|73.32|210
Yamunānagar|30.13|77.28|209
Rewa|24.53|81.29|208
Secunderabad|17.50|78.54|204
Bīdar|17.91|77.52|204
Agartala|23.84|91.28|203
Monghyr|25.37|86.47|203
Burhānpur|21.31|76.23|203
Nadiād|22.69|72.86|202
Chāpra|25.78|84.75|202
Dindigul|10.37|77.98|201
Panchkula|30.69|76.85|200
Sīkar|27.61|75.14|200
Bulandshahr|28.40|77.86|199
Purnia|25.78|87.47|198
Hospet|15.27|76.39|198
Gurgaon|28.46|77.03|197
Sambhal|28.58|78.57|196
Gandhinagar|23.22|72.68|196
Murwāra|23.84|80.39|196
Nāngloi Jāt|28.68|77.07|194
Machilīpatnam|16.19|81.14|193
Katihar|25.54|87.57|193
Bhiwāni|28.79|76.14|191
Kultali|21.90|88.40|188
Raebareli|26.23|81.23|186
Haridwar|29.95|78.16|186
Singrauli|24.20|82.68|186
Jūnāgadh|21.52|70.46|184
Sūjāngarh|27.70|74.47|184
Ellore|16.71|81.10|183
Bhusāval|21.04|75.79|183
Khandwa|21.82|76.35|183
Bahraigh|27.57|81.59|182
Sirsa|29.53|75.03|182
Chandannagar|22.86|88.37|181
Baharampur|24.10|88.25|181
Surendranagar|22.73|71.65|180
Vizianagaram|18.12|83.41|179
Proddatūr|14.75|78.55|178
Vellore|12.92|79.13|177
Hugli|22.91|88.40|177
Alappuzha|9.49|76.33|177
Amroha|28.90|78.47|176
Tambaram|12.92|80.13|175
Pathānkot|32.27|75.65|174
Bhind|26.57|78.79|174
Shimla|31.10|77.17|174
Ongole|15.50|80.04|173
Gadag-Betageri|15.42|75.62|173
Navsāri|20.94|72.92|171
Puri|19.80|85.82|171
Haldia|22.06|88.11|171
Khammam|17.25|80.14|171
Rāiganj|25.61|88.12|170
Ingrāj Bāzār|25.00|88.15|170
Jaunpur|25.75|82.69|170
Fatehpur|25.93|80.81|166
Gāndhīdhām|23.08|70.13|166
Nandyāl|15.48|78.48|165
Udupi|13.33|74.75|165
Loni|28.75|77.29|165
Sītāpur|27.56|80.68|164
Shivpuri|25.42|77.66|164
Bhadrāvati|13.85|75.71|164
Ādoni|15.63|77.27|164
Verāval|20.91|70.37|163
Sambalpur|21.47|83.98|163
Gadag|15.43|75.63|163
Unnāo|26.55|80.49|162
Budaun|28.04|79.13|162
Jīnd|29.32|76.32|161
Madhyamgram|22.69|88.45|161
Jāmuria|23.70|87.08|160
Jaigaon|26.85|89.38|159
Cuddalore|11.76|79.77|159
Orai|25.99|79.45|158
Hoshiārpur|31.54|75.91|158
Pallāvaram|12.97|80.15|157
Hanumāngarh|29.58|74.33|156
Kanchipuram|12.84|79.70|155
Guna|24.65|77.31|154
Bahādurgarh|28.69|76.94|154
Bharūch|21.69|72.98|154
Medinīpur|22.42|87.32|153
Fyzābād|26.78|82.15|153
Dinapore|25.64|85.05|153
Silchar|24.83|92.80|152
Bānda|25.48|80.33|152
Morena|26.50|78.00|152
Tonk|26.17|75.79|151
Rāj-Nāndgaon|21.10|81.03|151
Serilingampalle|17.49|78.30|151
Virār|19.46|72.81|150
Malkajgiri|17.45|78.53|150
Shāntipur|23.25|88.43|150
Bārākpur|22.77|88.36|148
Erode|11.34|77.73|147
Ambāla|30.36|76.80|147
Krishnanagar|23.41|88.49|146
Saharsa|25.87|86.60|146
Batāla|31.81|75.20|145
Bhīmavaram|16.54|81.52|143
Bālurghāt|25.22|88.78|141
Kaithal|29.80|76.40|141
Lakhīmpur|27.95|80.78|140
Hazāribāgh|23.99|85.36|140
Vidisha|23.53|77.81|140
Haldwani|29.22|79.53|139
Hābra|22.84|88.66|139
Kumbakonam|10.96|79.39|139
Porbandar|21.64|69.61|139
Chitradurga|14.22|76.40|139
Thānesar|29.97|76.83|138
Tiruvannāmalai|12.23|79.07|138
Anand|22.55|72.96|138
Kānchrāpāra|22.96|88.43|137
Mahbūbnagar|16.74|77.99|136
Dimāpur|25.91|93.72|136
Robertsonpet|12.96|78.28|135
Chhindwāra|22.06|78.94|135
Mandya|12.52|76.90|135
Bānkura|23.23|87.07|134
Hājīpur|25.69|85.21|134
Gondā City|27.13|81.95|134
Bhuj|23.25|69.67|133
Hindupur|13.83|77.49|133
Shillong|25.57|91.88|133
Pālghāt|10.77|76.65|133
Godhra|22.78|73.61|132
Kishangarh|26.59|74.85|132
Rānīganj|23.62|87.13|131
Pīlibhīt|28.63|79.80|131
Beāwar|26.10|74.32|131
Abohar|30.14|74.20|131
Moga|30.81|75.17|131
Dehri|24.90|84.18|130
Deoria|26.50|83.78|130
Hassan|13.01|76.10|129
Khardah|22.72|88.38|128
Yavatmāl|20.39|78.13|128
Hālīsahar|22.93|88.42|128
Panvel|18.99|73.11|128
Titāgarh|22.74|88.37|128
Cuddapah|14.48|78.82|127
Bettiah|26.80|84.50|127
Hāthras|27.60|78.05|127
Lalitpur|24.69|78.42|126
Kolār|13.14|78.13|126
Mandsaur|24.07|75.07|125
Gondiā|21.46|80.19|125
Rajapalaiyam|9.45|77.55|124
Dārjiling|27.03|88.27|124
Mohali|30.68|76.72|123
Pālanpur|24.17|72.44|123
Dam Dam|22.63|88.42|123
Hardoī|27.39|80.13|123
Puruliya|23.33|86.36|123
Dibrugarh|27.48|94.91|122
Palwal|28.14|77.33|122
Nalgonda|17.05|79.27|122
Bhadreswar|22.82|88.34|122
Vejalpur|22.69|73.56|122
Chikmagalūr|13.32|75.77|121
Raigarh|21.90|83.40|121
Guntakal Junction|15.17|77.36|121
Gangāpur|26.47|76.72|120
Deoli|28.50|77.23|120
Siwān|26.22|84.36|119
Damoh|23.83|79.44|119
Ādilābād|19.67|78.54|119
Srikakulam|18.30|83.90|118
Uppal Kalan|17.41|78.56|118
Jetpur|21.75|70.62|118
Morbi|22.82|70.84|118
Pātan|23.85|72.13|118
Khanna|30.71|76.22|117
Botād|22.17|71.67|117
Rishra|22.72|88.35|117
Azamgarh|26.07|83.18|117
Yelahanka|13.10|77.60|116
Gudivāda|16.44|81.00|116
Baidyabāti|22.78|88.33|116
Bastī|26.79|82.72|115
Balasore|21.49|86.93|114
Dharmavaram|14.41|77.72|114
Māler Kotla|30.53|75.88|114
Wardha|20.74|78.60|114
Jhunjhunūn|28.13|75.40|113
Satara|17.69|73.99|113
Chanduasi|28.45|78.78|113
Mothīhāri|26.65|84.92|112
Chās|23.64|86.17|112
Pudukkottai|10.38|78.82|112
Rewāri|28.20|76.62|112
Port Blair|11.67|92.75|112
Suriāpet|17.14|79.62|112
Bangaon|23.05|88.83|112
Chhatarpur|24.92|79.59|112
Ashoknagar Kalyangarh|22.86|88.64|111
Achalpur|21.26|77.51|111
Navadwīp|23.41|88.37|111
Bārsi|18.23|75.69|111
Sultānpur|26.26|82.07|110
Ambur|12.79|78.72|110
Hoshangābād|22.75|77.73|109
Sawāi Mādhopur|26.02|76.34|109
Madanapalle|13.55|78.50|109
Bānsbāria|22.95|88.40|108
Tādepallegūdem|16.81|81.53|108
Jalpāiguri|26.52|88.73|108
Chittaurgarh|24.89|74.62|107
Gangāwati|15.43|76.53|106
Khurja|28.25|77.86|106
Ponnāni|10.77|75.93|106
Barnāla|30.37|75.55|105
Badlapur|19.16|73.27|105
Soyībug|34.08|74.71|104
Roorkee|29.87|77.89|104
Bagaha|27.10|84.09|104
Hosūr|12.74|77.83|104
Chūru|28.30|74.97|104
Nagda|23.46|75.42|104
Kashipur|29.21|78.96|103
Ghazīpur|25.58|83.59|103
Begusarai|25.42|86.13|103
Dhaulpur|26.69|77.88|102
Mormugao|15.39|73.81|102
Ferozepore|30.93|74.61|102
Gondal|21.96|70.80|102
Seoni|22.09|79.55|101
Jagādhri|30.17|77.30|101
Miriālgūda|16.87|79.56|101
Udgīr|18.39|77.12|101
Jamālpur|25.31|86.49|101
Nandurbar|21.37|74.24|101
Itārsi|22.61|77.76|101
Vasco da Gama|15.40|73.82|100
Phagwāra|31.22|75.77|100
Airoli|19.15|73.00|100
Amreli|21.60|71.21|100
Shikohābād|27.11|78.59|100
Kāsganj|27.81|78.65|99
Sehore|23.20|77.08|99
Rānībennur|14.62|75.63|99
Jagtiāl|18.79|78.92|99
Bhadrakh|21.05|86.52|99
Būndi|25.44|75.64|99
Ooty|11.41|76.70|98
Mughal Sarāi|25.28|83.12|98
Shāmli|29.45|77.31|98
Hinganghāt|20.55|78.84|98
Villupuram|11.94|79.49|97
Amalner|21.04|75.06|97
Bagalkot|16.19|75.70|97
Tellicherry|11.75|75.49|97
Narasaraopet|16.23|80.05|97
Nāgaur|27.20|73.73|97
Nawāda|24.89|85.54|97
Jahānābād|25.21|84.99|96
Chālisgaon|20.46|75.02|96
Buxar|25.58|83.98|96
Aurangābād|24.75|84.37|96
Sāhibganj|25.24|87.63|96
Pandharpur|17.68|75.33|96
Hindaun|26.73|77.04|96
Khargone|21.82|75.61|95
Parli Vaijnāth|18.85|76.53|95
Kishanganj|26.10|87.96|95
Mainpuri|27.23|79.03|95
Khāmgaon|20.71|76.57|95
Negapatam|10.76|79.84|94
Chilakalūrupet|16.09|80.17|94
Gudiyatham|12.95|78.87|94
Makrāna|27.04|74.72|94
Bānswāra|23.54|74.44|94
Baraut|29.10|77.26|94
Closepet|12.72|77.28|94
Kalyani|22.98|88.48|93
Tādpatri|14.91|78.01|93
Kapūrthala|31.38|75.38|93
Dīsa|24.26|72.18|92
Kohima|25.67|94.11|92
Betūl|21.90|77.90|92
Kāraikkudi|10.07|78.77|92
Bagaha|24.53|85.06|91
Balāngīr|20.70|83.49|91
Datia|25.67|78.46|91
Valparai|10.33|76.95|90
Kovilpatti|9.17|77.87|90
Vaniyambadi|12.68|78.62|90
Bhandāra|21.17|79.65|90
Roha|18.44|73.12|90
Muktsar|30.47|74.52|90
Luckeesarai|25.18|86.09|90
Bārmer|25.75|71.39|89
Murādnagar|28.78|77.50|89
Tinsukia|27.49|95.36|89
Shahdol|23.29|81.36|89
Manjeri|11.12|76.12|89
Mahobā|25.29|79.88|89
Contai|21.78|87.75|89
Sangrūr|30.25|75.84|89
Pollachi|10.66|77.01|88
Deoband|29.70|77.68|88
Neyyāttinkara|8.40|77.09|88
Tāndā|26.55|82.66|88
Bārān|25.10|76.52|87
Dhamtari|20.71|81.55|87
Tiruchengode|11.38|77.89|87
Chīrāla|15.82|80.35|87
Jharia|23.74|86.41|87
Akot|21.10|77.06|87
Rājpura|30.48|76.59|87
Madgaon|15.28|73.96|87
Sardārshahr|28.44|74.49|87
Mayiladuthurai|11.10|79.66|87
Kāmthi|21.22|79.20|86
Parādīp Garh|20.32|86.61|86
Paramagudi|9.55|78.59|86
Osmanabad|18.18|76.04|86
Aruppukkottai|9.51|78.10|85
Bāruni|25.48|85.97|85
Bijnor|29.37|78.14|85
Anakāpalle|17.69|83.00|84
Najībābād|29.61|78.34|84
Dohad|22.83|74.26|84
Rāmgarh|23.63|85.52|84
Kāvali|14.92|79.99|83
Fatehpur|27.99|74.96|83
Jangipur|24.47|88.08|83
Dhār|22.59|75.30|82
Hānsi|29.10|75.96|82
Kadiri|14.11|78.16|81
Dhorāji|21.73|70.45|81
Rāyachoti|14.06|78.75|81
Khambhāt|22.32|72.62|81
Nirmal|19.10|78.34|81
Emmiganūr|15.77|77.48|81
Jeypore|18.86|82.57|81
Kotkapura|30.58|74.83|81
Udhampur|32.92|75.14|80
Kairāna|29.40|77.21|80
Bālāghāt|21.82|80.19|80
Mānsa|29.99|75.40|80
Anantnag|33.73|75.15|80
Kāraikāl|10.92|79.83|80
Jharsuguda|21.86|84.01|79
Brājarājnagar|21.82|83.92|79
Kottagūdem|17.55|80.62|79
Nawābganj|26.93|81.20|79
Arakkonam|13.08|79.67|79
Koch Bihār|26.33|89.45|79
Dod Ballāpur|13.29|77.54|79
Bhadohi|25.40|82.57|79
Kātoya|23.65|88.13|78
Jamūī|24.93|86.23|78
Harihar|14.51|75.81|78
Mancherāl|18.87|79.43|78
Kadayanallur|9.07|77.34|78
Daltonganj|24.04|84.07|78
Farīdkot|30.67|74.76|77
Balrāmpur|27.43|82.19|77
Bāramūla|34.21|74.34|77
Dhuliān|24.68|87.95|77
Mawāna|29.10|77.92|77
Karur|10.96|78.08|77
Kundla|21.34|71.31|77
Manmād|20.25|74.44|77
Kannauj|27.06|79.92|77
Malaut|30.21|74.48|77
Nagīna|29.44|78.44|77
Badagara|11.60|75.58|76
Jagdalpur|19.08|82.02|76
Jumri Tilaiyā|24.43|85.53|76
Baj Baj|22.48|88.18|76
Konnagar|22.71|88.34|76
Ratnagiri|16.99|73.31|76
Hingoli|19.71|77.14|76
Bodināyakkanūr|10.01|77.35|76
Khadki|18.56|73.85|76
Dhrāngadhra|22.99|71.47|76
Pāloncha|17.60|80.71|75
Gūdūr|14.15|79.85|75
Ankleshwar|21.63|72.99|75
Tīkamgarh|24.74|78.83|75
Srivilliputhur|9.51|77.63|74
Sivakasi|9.45|77.80|74
Pilkhua|28.71|77.66|74
Ambājogāi|18.73|76.39|74
Bela|25.92|82.00|74
Bodhan|18.66|77.89|74
Rabkavi|16.48|75.11|74
Karauli|26.50|77.03|74
Savarkundla|21.34|71.30|74
Shāhābād|27.64|79.94|74
Chāndpur|29.13|78.27|74
Gokak|16.17|74.82|73
Sikandarābād|28.45|77.70|73
Virudunagar|9.59|77.96|73
Dausa|26.89|76.34|73
Valsād|20.61|72.93|73
Ambikāpur|23.12|83.20|73
Pālghar|19.70|72.77|72
Dharapuram|10.74|77.53|72
Chintāmani|13.40|78.05|72
Farīdpur|28.21|79.54|72
Pusad|19.91|77.58|72
Madhubani|26.35|86.07|72
Sirsilla|18.39|78.81|71
Vapi|20.37|72.90|71
Kāmāreddi|18.32|78.34|71
Bolpur|23.66|87.70|71
Rānāghāt|23.18|88.57|71
Fāzilka|30.40|74.03|71
Beypore|11.17|75.81|71
Dādri|28.55|77.55|71
Auraiya|26.47|79.51|71
Bāpatla|15.90|80.47|70
Payyannūr|12.09|75.20|70
Talipparamba|12.04|75.36|70
Tindivanam|12.23|79.66|70
Shirpur|21.35|74.88|70
Bāsoda|23.85|77.94|69
Jorhāt|26.76|94.20|69
Sindhnūr|15.77|76.76|69
Bargarh|21.33|83.62|69
Wāshīm|20.11|77.13|69
Visnagar|23.70|72.55|69
Palwancha|17.58|80.68|69
Keshod|21.30|70.25|69
Kānnangād|12.31|75.11|68
Bīsalpur|28.29|79.80|68
Tanuku|16.75|81.68|68
Attili|16.70|81.60|68
Bālotra|25.83|72.24|68
Pithampur|22.60|75.70|68
Munnar|10.09|77.06|68
Chamrajnagar|11.92|76.94|68
Pattukkottai|10.42|79.32|68
Jaisalmer|26.92|70.90|68
Arāria|26.15|87.51|67
Harda Khās|22.34|77.10|67
Sangamner|19.57|74.21|67
Jaorā|23.64|75.13|67
Buldāna|20.53|76.18|67
Mettupalayam|11.30|76.93|67
Anjār|23.11|70.03|67
Bellampalli|19.06|79.49|67
Channapatna|12.65|77.21|67
Ratangarh|28.08|74.62|67
Krishnagiri|12.52|78.21|66
Rishīkesh|30.11|78.29|66
Goyerkāta|26.70|89.03|66
Chāībāsa|22.55|85.80|66
Mandamarri|18.97|79.47|66
Palani|10.45|77.52|66
Nārnaul|28.04|76.11|66
Dharmapuri|12.13|78.16|66
Fatehābād|29.52|75.46|66
Palāsa|18.77|84.41|66
Basavakalyān|17.87|76.95|66
Chingleput|12.69|79.98|66
Chopda|21.25|75.30|66
Panaji|15.50|73.83|66
Thenkasi|8.96|77.32|65
Yādgīr|16.77|77.14|65
Gangārāmpur|25.40|88.53|65
Ramanathapuram|9.37|78.83|65
Jagraon|30.79|75.47|65
Alīpur Duār|26.48|89.52|65
Kopargaon|19.88|74.48|65
Bongaigaon|26.48|90.56|65
Malkāpur|20.89|76.20|65
Kāranja|20.48|77.49|65
Khatauli|29.28|77.73|65
Ashoknagar|24.58|77.73|65
Siuri|23.91|87.53|65
Nābha|30.38|76.15|65
Siddipet|18.10|78.85|65
Bhawānipatna|19.91|83.17|64
Khopoli|18.79|73.35|64
Karwar|14.81|74.13|64
Kāyankulam|9.18|76.50|64
Chinnachowk|14.48|78.84|64
Bishnupur|23.07|87.32|64
Mārkāpur|15.74|79.27|64
Basmat|19.33|77.16|64
Baheri|28.77|79.50|64
Kunnamkulam|10.65|76.07|64
Rāghogarh|24.44|77.20|64
Gopālganj|26.47|84.44|64
Tura|25.51|90.20|64
Rājsamand|25.07|73.88|63
Tāndūr|17.25|77.58|63
Sūratgarh|29.32|73.90|63
Mannargudi|10.67|79.45|63
Sopur|34.29|74.47|63
Arni|12.67|79.29|63
Kannur|11.87|75.36|63
Dhuburi|26.02|89.99|63
Puliyangudi|9.17|77.40|62
Sheopur|25.66|76.70|62
Renukūt|24.22|83.04|62
Dhenkānāl|20.66|85.60|62
Dabwāli|29.95|74.74|62
Sibsāgar|26.98|94.64|62
Malappuram|11.04|76.08|62
Rāth|25.59|79.57|62
Jamkhandi|16.50|75.29|62
Sirsi|14.62|74.84|62
Vriddhāchalam|11.52|79.32|61
Vinukonda|16.05|79.74|61
Tiptūr|13.26|76.48|61
Sahaswān|28.07|78.75|61
Koppal|15.35|76.15|61
Sirhind|30.64|76.38|61
Dabra|25.89|78.33|61
Cumbum|9.74|77.28|61
Arāmbāgh|22.88|87.78|61
Himatnagar|23.60|72.97|61
Lādnūn|27.65|74.40|60
Nipāni|16.40|74.38|60
Borsad|22.41|72.90|60
Koratla|18.82|78.71|60
Kīratpur|29.51|78.21|60
Vrindāvan|27.58|77.70|60
Hāveri|14.79|75.40|60
Supaul|26.12|86.60|60
Bangaon|25.87|86.51|60
Gīrīdīh|24.19|86.31|60
Rāyadrug|14.70|76.85|60
North Lakhimpur|27.24|94.10|60
Tohāna|29.71|75.90|60
Gangoh|29.78|77.26|60
Kottayam|9.59|76.52|59
Mangalagiri|16.43|80.57|59
Narasapur|16.43|81.70|59
Sangāreddi|17.62|78.09|59
Kodār|17.00|79.97|59
Ullal|12.81|74.86|59
Māngrol|21.12|70.11|59
Gola Gokarannāth|28.08|80.47|59
Modāsa|23.46|73.30|59
Tezpur|26.63|92.80|59
Thiruvarur|10.77|79.64|59
Attur|11.59|78.60|59
Chidambaram|11.40|79.69|59
Tarn Tāran|31.45|74.93|59
Udumalaippettai|10.59|77.25|59
Lonavla|18.75|73.41|59
Shāhāda|21.55|74.47|58
Nawalgarh|27.85|75.27|58
Nedumangād|8.60|77.00|58
Nīmbāhera|24.62|74.68|58
Kadi|23.30|72.33|58
Sīra|13.74|76.90|58
Chik Ballāpur|13.44|77.73|58
Bārdoli|21.12|73.11|58
Jhārgrām|22.45|86.99|58
Samāstipur|25.86|85.78|58
Gobichettipalayam|11.45|77.44|58
Hasanpur|28.72|78.28|57
Jahāngīrābād|28.41|78.11|57
Sherkot|29.33|78.57|57
Kātrās|23.80|86.30|57
Pālakollu|16.52|81.73|57
Wani|20.06|78.95|57
Naksalbāri|26.68|88.22|57
Tiruvalla|9.38|76.57|57
Ponnūru|16.07|80.55|57
Diphu|25.84|93.43|57
Sītāmarhi|26.59|85.49|57
Chhibrāmau|27.15|79.50|57
Tilhar|27.96|79.74|57
Ilkal|15.96|76.11|57
Bada Barabīl|22.11|85.39|57
Mettur|11.79|77.80|57
Kuchāman|27.15|74.86|57
Panruti|11.78|79.55|57
Una|20.82|71.04|57
Ponnur|16.07|80.55|57
Kollegāl|12.15|77.11|56
Shegaon|20.79|76.70|56
Upleta|21.74|70.28|56
Ujhāni|28.00|79.01|56
Bankra|22.60|88.28|56
Dabhoi|22.18|73.43|56
Bāri|26.65|77.62|56
Obra|24.42|82.99|56
Gohāna|29.14|76.70|56
Jatani|20.16|85.71|56
Nāmakkal|11.22|78.17|56
Gadwāl|16.24|77.80|56
Pālitāna|21.53|71.82|56
Lāharpur|27.71|80.90|56
Nokha|27.56|73.47|56
Narwāna|29.60|76.12|56
Islāmpur|26.27|88.19|56
Karād|17.29|74.18|56
Jālaun|26.15|79.34|55
Karīmganj|24.87|92.36|55
Mokameh|25.40|85.92|55
Etāwa|24.18|78.20|55
Wanparti|16.37|78.07|55
Sāmalkot|17.06|82.18|55
Anjangaon|21.17|77.31|55
Dholka|22.73|72.44|55
Tirur|10.91|75.92|55
Kāndi|23.96|88.04|55
Ghātāl|22.66|87.73|55
Unjha|23.80|72.39|55
Sendhwa|21.69|75.10|55
Tiruttangal|9.48|77.83|54
Siddhapur|23.92|72.37|54
Dhūri|30.37|75.87|54
Sidhi|24.40|81.88|54
Wokha|26.10|94.26|54
Kālna|23.22|88.36|54
Bārāmati|18.15|74.58|54
Kandukūr|15.22|79.90|54
Sunām|30.13|75.80|54
Gaddi Annaram|17.37|78.52|54
Sattenapalle|16.39|80.15|54
Hiriyūr|13.94|76.62|54
Challakere|14.32|76.65|54
Rampur Hat|24.18|87.78|53
Masaurhi Buzurg|25.35|85.03|53
Nūzvīd|16.79|80.85|53
Shājāpur|23.43|76.28|53
Puttūr|12.76|75.20|53
Kāsaragod|12.50|74.99|53
Ajodhya|26.80|82.20|53
Mubārakpur|26.09|83.29|53
Phaltan|17.99|74.43|53
Sandīla|27.07|80.51|53
Sāgar|14.16|75.03|53
Lohārdagā|23.43|84.68|53
Deolāli|19.94|73.83|53
Shāhābād|17.13|76.94|53
Bobbili|18.57|83.36|53
Chikhli|20.35|76.26|53
Konch|25.99|79.15|53
Lunglei|22.89|92.74|53
Pithāpuram|17.12|82.25|53
Amalāpuram|16.58|82.01|53
Tuni|17.36|82.55|53
Sihor|21.71|71.96|53
Dīglūr|18.55|77.58|53
Barbil|22.10|85.38|53
Biswān|27.50|81.00|53
Kosi|27.79|77.44|52
Ropar|30.97|76.53|52
Dandeli|15.27|74.62|52
Pārvatipuram|18.78|83.43|52
Arcot|12.91|79.32|52
Jhālāwār|24.60|76.16|52
Petlād|22.48|72.80|52
Umred|20.85|79.32|52
Bhātāpāra|21.73|81.95|52
Kāliyāganj|25.63|88.33|52
Nasīrābād|26.30|74.73|52
Idappadi|11.59|77.84|52
Gohadi|26.43|78.44|52
Khagaul|25.58|85.05|52
Chiplūn|17.53|73.51|51
Changanācheri|9.44|76.54|51
Rāmnagar|29.39|79.13|51
Sillod|20.30|75.65|51
Mācherla|16.48|79.44|51
Tūndla|27.21|78.24|51
Mannārakkāt|10.99|76.46|51
Ottappālam|10.77|76.38|51
Goālpāra|26.18|90.63|51
Kānkānhalli|12.55|77.42|51
Madhupur|24.27|86.64|51
Madhipura|25.92|86.79|51
Charkhi Dādri|28.59|76.27|51
Dumraon|25.55|84.15|51
Mahāsamund|21.11|82.09|50
Gajraula|28.85|78.24|50
Ābu Road|24.48|72.78|50
Nanjangūd|12.12|76.68|50
Sālūr|18.52|83.21|50
Bhongīr|17.52|78.89|50
Aonla|28.27|79.17|50
Khagaria|25.50|86.47|50
Dhāmpur|29.31|78.51|50
Sardhana|29.15|77.61|50
Dīdwāna|27.40|74.58|50
Jalor|25.35|72.62|50
Rājgarh|28.64|75.39|50
Bārh|25.48|85.71|50
Badūria|22.74|88.79|50
Shorāpur|16.52|76.76|50
Kizhake Chālakudi|10.30|76.34|49
Sidlaghatta|13.39|77.86|49
Dāhānu|19.97|72.71|49
Rasipuram|11.46|78.19|49
Punganūru|13.37|78.57|49
Mandapeta|16.86|81.93|49
Poonamalle|13.05|80.11|49
Barpeta|26.32|91.01|49
Tamlūk|22.30|87.93|49
Bhabhua|25.04|83.61|49
Kathua|32.37|75.53|49
Nangal|31.39|76.38|48
Nihtaur|29.32|78.39|48
Lachhmangarh Sīkar|27.82|75.03|48
Tiruvallur|13.14|79.91|48
Sri Dūngargarh|28.10|74.01|48
Raxaul|26.98|84.85|48
Siruguppa|15.63|76.89|48
Bāruipur|22.35|88.44|48
Māndvi|22.83|69.35|48
Mājalgaon|19.16|76.21|48
Warud|21.47|78.27|48
Wānkāner|22.61|70.94|48
Churāchāndpur|24.33|93.67|48
Dumka|24.27|87.25|48
Talegaon Dābhāde|18.74|73.68|48
Hunsūr|12.30|76.29|48
Pithorāgarh|29.58|80.21|48
Jangaon|17.73|79.15|48
Atraulī|28.03|78.29|48
Narsimhapur|22.95|79.18|48
Mulbāgal|13.16|78.39|47
Mudhol|16.33|75.28|47
Gudalur|9.68|77.25|47
Barwāni|22.03|74.90|47
Jodhpur|21.90|70.03|47
Punalūr|9.02|76.92|47
Padrauna|26.90|83.98|47
Gumia|23.80|85.83|47
Bail-Hongal|15.81|74.86|47
Shujālpur|23.41|76.71|47
Jaisingpur|16.78|74.55|47
Chatrā|24.21|84.87|47
Pāchora|20.67|75.35|47
Patancheru|17.53|78.26|47
Panna|24.72|80.19|47
Phalodi|27.13|72.37|47
Yeola|20.04|74.49|47
Sheikhpura|25.14|85.84|47
Gulāothi|28.59|77.79|47
Seohāra|29.21|78.59|47
Zahirābād|17.68|77.61|47
Kārsiyāng|26.88|88.28|46
Manglaur|29.79|77.88|46
Gangākher|18.97|76.75|46
Nohar|29.18|74.77|46
Ganj Dundwāra|27.73|78.94|46
Nānpāra|27.86|81.50|46
Atarra|25.29|80.57|46
Teghra|25.49|85.94|46
Bhaisa|19.11|77.96|46
Dondaicha|21.32|74.57|46
Vite|17.27|74.54|46
Peddāpuram|17.08|82.14|46
Mahmudābād|27.29|81.12|46
Pakur|24.64|87.84|46
Cherthala|9.68|76.34|46
Nāyudupet|13.91|79.89|46
Hālol|22.50|73.47|46
Kharar|30.75|76.65|46
Bhadrāchalam|17.67|80.89|46
Rāmpura|30.26|75.24|46
Mattanur|11.93|75.57|46
Shertallai|9.69|76.34|45
Sironj|24.10|77.69|45
Daund|18.47|74.58|45
Parlākimidi|18.78|84.09|45
Pujali|22.47|88.15|45
Ashta|23.02|76.72|45
Nandikotkūr|15.86|78.27|45
Khalīlābād|26.77|83.07|45
Chittaranjan|23.86|86.90|45
Pāthardih|23.67|86.43|45
Dūngarpur|23.84|73.71|45
Mandlā|22.60|80.37|45
Forbesganj|26.30|87.27|45
Harpanahalli|14.79|75.99|45
Itānagar|27.09|93.61|45
Gumlā|23.04|84.54|45
Ozar|20.09|73.93|45
Bhīmunipatnam|17.89|83.45|45
Tānda|28.98|78.94|45
Kapadvanj|23.02|73.07|45
Thoubāl|24.64|94.00|44
Morār|26.23|78.22|44
Memāri|23.18|88.10|44
Nellikkuppam|11.78|79.67|44
Angul|20.84|85.10|44
Medak|18.05|78.26|44
Kālpi|26.12|79.73|44
Hodal|27.89|77.37|44
Rāmnagar|25.27|83.03|44
Arsikere|13.31|76.26|44
Nidadavole|16.91|81.67|44
Jhajjar|28.61|76.66|44
Varangaon|21.02|75.91|44
Jammalamadugu|14.85|78.38|44
Jasdan|22.04|71.21|44
Kendrāparha|20.50|86.42|44
Gobārdānga|22.88|88.75|44
Yellandu|17.59|80.32|44
Merta|26.65|74.03|44
Polavaram|17.25|81.64|44
Kanuru|16.29|81.25|44
Godda|24.83|87.21|44
Kotputli|27.70|76.20|44
Pāndhurnā|21.60|78.53|44
Rāmnagar|27.16|84.32|43
Dīg|27.47|77.33|43
Kāndhla|29.32|77.27|43
Vikārābād|17.34|77.90|43
Varkala|8.73|76.72|43
Saint Thomas Mount|13.00|80.20|43
Sainthia|23.95|87.68|43
Tumsar|21.38|79.73|43
Peranāmpattu|12.93|78.72|43
Barhiya|25.29|86.02|43
Kālimpong|27.07|88.48|43
Rāmachandrapuram|16.84|82.03|43
Repalle|16.02|80.83|43
Selu|19.46|76.44|43
Bhīnmāl|25.00|72.27|43
Bangarapet|12.99|78.18|43
Sivaganga|9.85|78.48|43
Tirupparangunram|9.88|78.07|43
Shōranūr|10.76|76.27|43
Bikramganj|25.21|84.26|43
Sojat|25.92|73.67|43
Khurda|20.18|85.62|43
Jaspur|29.28|78.83|43
Thān|22.57|71.20|43
Jintūr|19.61|76.69|42
Khekra|28.87|77.28|42
Bālāpur|20.67|76.77|42
Dīnhāta|26.14|89.46|42
Naini Tāl|29.40|79.45|42
Kyathampalle|19.67|78.53|42
Sikandra Rao|27.69|78.38|42
Palmaner|13.20|78.75|42
Jājpur|20.85|86.34|42
Canning|22.31|88.66|42
Khairābād|27.53|80.75|42
Kannad|20.26|75.14|42
Athni|16.73|75.06|42
Biaora|23.92|76.91|42
Kātol|21.27|78.59|42
Ārvi|21.00|78.23|42
Bāghpat|28.94|77.22|42
Bar Bigha|25.22|85.73|42
Limbdi|22.57|71.81|42
Bilāra|26.18|73.71|42
Sundargarh|22.12|84.03|42
Fatwa|25.51|85.31|42
Mānvi|15.99|77.05|42
Jambusar|22.05|72.80|42
Devakottai|9.95|78.82|42
Digras|20.10|77.72|42
Warora|20.23|79.00|42
Homnābād|17.77|77.13|41
Gādarwāra|22.92|78.78|41
Chidawa|28.24|75.64|41
Chāmpa|22.04|82.64|41
Naugachhia|25.39|87.10|41
Daudnagar|25.03|84.40|41
Hoskote|13.07|77.80|41
Sihorā|23.49|80.10|41
Jaggayyapeta|16.89|80.10|41
Korāput|18.81|82.71|41
Dhupgāri|26.59|89.01|41
Mehekar|20.15|76.57|41
Hilsa|25.32|85.28|41
Bharthana|26.75|79.22|41
Raisen|23.33|77.78|41
Jalārpet|12.57|78.57|41
Burla|21.51|83.87|41
Dahegām|23.17|72.82|41
Garhwa|24.16|83.81|41
Chakradharpur|22.68|85.63|41
Ambāh|26.70|78.23|41
Kallakkurichchi|11.74|78.96|40
Ghātampur|26.15|80.17|40
Akivīdu|16.58|81.38|40
Kovvūr|17.02|81.73|40
Solan|30.91|77.11|40
Murtajāpur|20.73|77.37|40
Ahmadpur|18.71|76.94|40
Gursahāiganj|27.12|79.73|40
Periyakulam|10.12|77.54|40
Māpuca|15.59|73.81|40
Tāki|22.59|88.93|40
Diamond Harbour|22.19|88.18|40
Saundatti|15.77|75.12|40
Vaijāpur|19.93|74.73|40
Ghātsīla|22.59|86.48|40
Hāsimāra|26.75|89.35|40
Sathupalli|17.25|80.87|40
Pūranpur|28.51|80.15|40
Hāflong|25.16|93.02|40
Rameswaram|9.29|79.31|40
Bānsi|27.18|82.93|40
Thiruthani|13.18|79.62|40
Mandideep|23.08|77.53|40
Bīlāspur|28.89|79.27|40
Thakurdwara|29.19|78.86|40
Farrukhnagar|17.08|78.20|40
Bhavāni|11.45|77.68|40
Daman|20.41|72.83|40
Dhone|15.40|77.87|40
Nāndūra Buzurg|20.83|76.46|40
Murshidābād|24.18|88.27|40
Nādāpuram|11.68|75.65|40
Parāsia|22.19|78.76|39
Nāthdwāra|24.94|73.82|39
Shāhābād|30.17|76.87|39
Giddarbāha|30.20|74.67|39
Akalkot|17.53|76.21|39
Aroor|9.87|76.30|39
Chinnamanūr|9.84|77.38|39
Ghosī|26.11|83.54|39
Amudālavalasa|18.41|83.90|39
Pehowa|29.98|76.58|39
Nūrpur|29.15|78.41|39
Aland|17.56|76.57|39
Nārāyanpet|16.75|77.50|39
Paravūr Tekkumbhāgam|8.79|76.67|39
Bānka|24.88|86.92|39
Simdega|22.62|84.50|39
Kondapalle|16.62|80.54|39
Sangariā|29.80|74.47|39
Jhā-Jhā|24.77|86.38|39
Jalesar|27.47|78.30|39
Sirohi|24.89|72.85|39
Bhālki|18.04|77.21|39
Paliā Kalān|28.43|80.58|39
Tālcher|20.95|85.23|38
Chaklāsi|22.65|72.94|38
Kunnamangalam|11.30|75.88|38
Rājgīr|25.03|85.42|38
Kumhāri|21.27|81.52|38
Pathanāmthitta|9.27|76.78|38
Nandigāma|16.77|80.29|38
Mahē|11.70|75.53|38
Vyāra|21.11|73.39|38
Malavalli|12.39|77.06|38
Khambhāliya|22.21|69.65|38
Sūlūru|13.70|80.02|38
Bhawāniganj|24.42|75.84|38
Chetwayi|10.53|76.05|38
Vetapālem|15.79|80.31|38
Shahbazpur|26.31|87.29|38
Mahbūbābād|17.60|80.00|38
Maihar|24.27|80.76|38
Dibai|28.21|78.26|38
Robertsganj|24.69|83.07|38
Kekri|25.97|75.15|38
Tarikere|13.71|75.81|38
Maudaha|25.68|80.11|38
Porsa|26.67|78.37|38
Savanūr|14.97|75.34|38
Pratāpgarh|24.03|74.78|38
Bilāsipāra|26.23|90.23|38
Channarāyapatna|12.91|76.39|38
Ellenabad|29.45|74.66|38
Pāthri|19.26|76.43|38
Bhādra|29.10|75.17|38
Bantvāl|12.89|75.03|38
Kotamangalam|10.06|76.63|38
Leh|34.17|77.58|37
Bairāgnia|26.74|85.27|37
Bāngarmau|26.89|80.21|37
Paithan|19.48|75.39|37
Barauli|26.38|84.59|37
Sadāseopet|17.62|77.95|37
Vettūr|8.72|76.73|37
Patti|31.28|74.86|37
Garhmuktesar|28.79|78.10|37
Revelganj|25.79|84.64|37
Parola|20.88|75.12|37
Manapparai|10.61|78.43|37
Yanam|16.73|82.21|37
Rāhuri|19.39|74.65|37
Rāwatbhāta|24.93|75.59|37
Hojāi|26.00|92.86|37
Akbarpur|26.43|82.53|37
Pilibangan|29.45|74.10|37
Vuyyūru|16.36|80.84|37
Barwāla|29.37|75.91|37
Anekal|12.71|77.70|37
Kampli|15.41|76.60|37
Phulbāni|20.48|84.23|37
Attingal|8.70|76.82|37
Cheyyar|12.66|79.54|37
Padra|22.24|73.08|36
Chunār|25.13|82.88|36
Sanāwad|22.17|76.07|36
Bayāna|26.91|77.29|36
Kayalpattinam|8.57|78.12|36
Dhāka|26.67|85.17|36
Sadābād|27.44|78.04|36
Bindki|26.04|80.58|36
Dwārka|22.24|68.97|36
Sārangpur|23.57|76.47|36
Daryāpur|20.92|77.33|36
Rāmganj Mandi|24.65|75.94|36
Gariadhar|21.54|71.58|36
Kakrāla|27.89|79.19|36
Arantāngi|10.17|78.99|36
Samālkha|29.24|77.01|36
Kovūr|14.50|79.99|36
Tuljāpur|18.01|76.07|36
Morsi|21.34|78.01|36
Babīna|25.24|78.47|36
Dongargarh|21.19|80.75|36
Ashta|16.95|74.41|35
Igatpuri|19.70|73.56|35
Rādhanpur|23.83|71.60|35
Budhāna|29.29|77.48|35
Lūnāvāda|23.13|73.61|35
Betamcherla|15.45|78.15|35
Rājpīpla|21.87|73.50|35
Barpeta Road|26.50|90.97|35
Sherghāti|24.56|84.79|35
Umarkhed|19.60|77.69|35
Wāris Alīganj|25.02|85.64|35
Kawardha|22.01|81.23|35
Pulgaon|20.72|78.32|35
Buddh Gaya|24.70|84.99|35
Lakshmeshwar|15.13|75.47|35
Atmakūr|15.88|78.59|35
Seram|17.18|77.29|35
Niwai|26.36|75.92|35
Dubrājpur|23.79|87.38|35
Jalālābād|27.73|79.66|35
Sānand|22.99|72.38|35
Kodaikānāl|10.24|77.49|35
Chikodi|16.43|74.59|35
Shāhābād|28.57|79.01|35
Tāsgaon|17.04|74.60|35
Kodīnar|20.79|70.70|35
Kichha|28.91|79.52|35
Pūrna|19.18|77.03|35
Jāmadoba|23.72|86.40|35
Nabagrām|22.29|88.51|35
Rājula|21.04|71.44|35
Shikārpūr|28.28|78.01|35
Pīpār|26.38|73.54|35
Sagauli|26.76|84.74|35
Kattivākkam|13.22|80.32|35
Karjat|18.91|73.32|35
Sankeshwar|16.26|74.48|35
Bakhtiyārpur|25.46|85.53|35
Agar|23.71|76.02|35
Nilanga|18.12|76.75|34
Satānā|20.59|74.20|34
Patāmundai|20.58|86.56|34
Angamāli|10.19|76.39|34
Golāghāt|26.51|93.96|34
Tādepalle|16.48|80.60|34
Jaito|30.45|74.89|34
Gharaunda|29.54|76.97|34
Kodungallūr|10.23|76.20|34
Ausa|18.25|76.50|34
Hamīrpur|25.96|80.15|34
Jhābua|22.77|74.59|34
Nawābganj|28.54|79.63|34
Sinnar|19.85|74.00|34
Pen|18.74|73.10|34
Indi|17.18|75.95|34
Pāppinisshēri|11.96|75.34|34
Mokokchūng|26.32|94.52|34
Sathyamangalam|11.51|77.24|34
Fatehpur|27.17|81.21|34
Guledagudda|16.05|75.79|34
Melur|10.03|78.34|34
Bhiwadi|28.21|76.86|34
Guskhara|23.49|87.73|34
Sindgi|16.92|76.23|34
Narsīpatnam|17.67|82.61|34
Ichchāpuram|19.11|84.69|34
Bahjoi|28.40|78.63|34
Tuensang|26.27|94.82|34
Dharangaon|21.01|75.27|34
Pulivendla|14.42|78.23|34
Peddapalli|18.61|79.37|34
Madikeri|12.43|75.74|34
Kopāganj|26.02|83.57|34
Kāman|27.66|77.27|34
Thāna Bhawan|29.59|77.42|33
Uravakonda|14.94|77.25|33
Begamganj|23.60|78.34|33
Darsi|15.77|79.68|33
Erāttupetta|9.69|76.78|33
Nargund|15.72|75.39|33
Zaidpur|26.83|81.33|33
Āmli|20.28|73.02|33
Sohna|28.25|77.07|33
Anūpgarh|29.19|73.21|33
Jogbani|26.40|87.27|33
Kunigal|13.02|77.03|33
Shikārpur|14.27|75.36|33
Shāhpura|27.39|75.96|33
Kosamba|21.46|72.96|33
Muhammadābād|25.62|83.76|33
Lakhyabad|23.67|86.67|33
Jhālrapātan|24.54|76.17|33
Sīrkāzhi|11.24|79.74|33
Chaksu|26.61|75.95|33
Porur|13.04|80.16|33
Bhādāsar|28.31|74.29|33
Wai|17.95|73.89|33
Jagatsinghapur|20.26|86.17|33
Bagasra|21.49|70.96|33
Kadūr|13.55|76.01|33
Dharmanagar|24.37|92.17|33
Lahār|26.19|78.94|33
Yāval|21.17|75.70|33
Kaimganj|27.55|79.34|33
Jānjgīr|22.01|82.58|33
Egra|21.90|87.54|33
Bihārīganj|25.73|86.99|33
Umreth|22.70|73.12|33
Mushābani|22.51|86.46|33
Venkatagiri|13.96|79.58|33
Mahālingpur|16.39|75.11|33
Neem ka Thana|27.74|75.79|33
Nepānagar|21.45|76.39|33
Nautanwa|27.43|83.42|33
Vallabh Vidyanagar|22.53|72.90|33
Chanderi|24.71|78.14|33
Manuguru|17.93|80.83|33
Mahemdāvād|22.82|72.76|33
Goribidnūr|13.61|77.52|32
Almora|29.60|79.66|32
Nakodar|31.13|75.48|32
Karamsad|22.54|72.90|32
Manali|13.17|80.27|32
Dharmābād|18.89|77.85|32
Vedaraniyam|10.37|79.85|32
Jayamkondacholapuram|11.21|79.36|32
Kālka|30.84|76.94|32
Umarga|17.84|76.62|32
Pinjaur|30.80|76.92|32
Bisauli|28.31|78.94|32
Turaiyūr|11.15|78.60|32
Pāvugada|14.10|77.28|32
Ambasamudram|8.71|77.45|32
Zamānia|25.42|83.56|32
Malkapur|17.26|74.18|32
Bandipura|34.42|74.64|32
Shirdi|19.77|74.48|32
Kokrajhar|26.40|90.27|32
Palladam|10.99|77.29|32
Muddebihāl|16.34|76.13|32
Lālganj|25.87|85.17|32
Rasrā|25.86|83.85|32
Islāmpur|25.14|85.21|32
Ghugus|19.94|79.11|32
Sattur|9.36|77.92|32
Bāsudebpur|21.12|86.73|32
Khāchrod|23.42|75.28|32
Kotma|23.20|81.98|32
Bhatkal|13.99|74.56|32
Khurai|24.04|78.33|32
Chittūr|10.70|76.75|32
Vadigenhalli|13.30|77.80|32
Sijua|23.78|86.33|32
Vandavāsi|12.50|79.61|32
Lālsot|26.56|76.33|31
Shāhpur|16.70|76.84|31
Chemmumiahpet|15.90|79.32|31
Bahādurganj|26.26|87.82|31
Gomoh|23.87|86.15|31
Jalālpur|26.31|82.74|31
Khunti|23.08|85.28|31
Kangayam|11.01|77.56|31
Zira|30.97|74.99|31
Jhanjhārpur|26.26|86.28|31
Sāngola|17.44|75.19|31
Singānallūr|11.00|77.03|31
Kāramadai|11.24|76.96|31
Rāmāpuram|13.10|79.18|31
Nawanshahr|31.12|76.12|31
Mankāchar|25.53|89.86|31
Rāzampeta|14.20|79.16|31
Sabalgarh|26.25|77.41|31
Hailākāndi|24.68|92.56|31
Jagdīshpur|26.75|80.55|31
Jagdīspur|25.47|84.42|31
Sirūr|18.83|74.37|31
Rāwatsār|29.27|74.40|31
Shamsābād|27.02|78.12|31
Partūr|19.60|76.22|31
Puttūr|13.44|79.55|31
Gūduvāncheri|12.85|80.06|31
Erandol|20.92|75.33|31
Pasān|22.84|82.20|31
Rūdarpur|26.44|83.61|31
Safidon|29.41|76.67|31
Hatta|24.13|79.60|31
Elūr|10.07|76.28|31
Basavana Bāgevādi|16.57|75.97|31
Perambalur|11.23|78.88|31
Gangtok|27.33|88.61|31
Mālūr|13.00|77.94|31
Usilampatti|9.97|77.79|31
Un|23.89|71.77|31
Mūdbidri|13.07|75.00|31
Rājākhera|26.90|78.17|31
Mānwat|19.30|76.50|31
Wādi|17.05|76.99|31
Anta|25.15|76.30|31
Mahārāganj|27.14|83.56|31
Tarakeswar|22.89|88.01|30
Keelakarai|9.23|78.79|30
Kakching|24.50|93.98|30
Gevrai|19.26|75.75|30
Pihānī|27.62|80.20|30
Sarkhej|22.98|72.50|30
Remuna|21.53|86.87|30
Sri Mādhopur|27.47|75.60|30
Udaipur|27.72|75.47|30
Walajapet|12.93|79.37|30
Pedana|16.26|81.14|30
Ferokh|11.18|75.84|30
Salāya|22.31|69.60|30
Musiri|10.95|78.44|30
Khair|27.94|77.84|30
Chītāpur|17.12|77.08|30
Risod|19.98|76.79|30
Dhandhuka|22.38|71.99|30
Fatehpur Sīkri|27.09|77.66|30
Birpara|26.70|89.15|30
Cherpulassery|10.88|76.31|30
Yanamalakuduru|16.49|80.67|30
Amla|21.92|78.13|30
Narsinghgarh|23.71|77.09|30
Talāja|21.35|72.04|30
Dharmadam|11.78|75.46|30
Bhongaon|27.26|79.18|30
Tiruchchendur|8.50|78.12|30
Sāsvad|18.34|74.03|30
Ambad|19.61|75.79|30
Rāmgarh|27.25|75.18|30
Jalālābād|30.61|74.26|30
Soro|21.28|86.69|30
Lingsugūr|16.16|76.52|30
Gajendragarh|15.74|75.97|30
Madurāntakam|12.51|79.88|30
Umaria|23.52|80.84|30
Devarkonda|16.69|78.92|30
Dhāmnod|22.21|75.47|30
Bilāri|28.62|78.80|30
Mūvattupula|9.98|76.58|30
Adūr|9.16|76.73|30
Saoner|21.39|78.92|30
Mīrānpur Katra|28.03|79.67|30
Rāisinghnagar|29.54|73.45|30
Kalpatta|11.61|76.08|30
Ārangaon|19.03|74.71|30
Kalavoor|9.57|76.33|30
Mānsa|23.43|72.66|30
Zunheboto|25.97|94.52|29
Maināguri|26.56|88.82|29
Nāgar Karnūl|16.48|78.32|29
Khedbrahma|24.03|73.05|29
Tārānagar|28.67|75.03|29
Pālkonda|18.60|83.76|29
Dhāri|21.33|71.03|29
Jewar|28.12|77.56|29
Kalyandurg|14.55|77.11|29
Dighwāra|25.74|85.01|29
Shāhpura|25.62|74.92|29
Muvattupuzha|9.98|76.57|29
Bachhraon|28.93|78.23|29
Irinjālakuda|10.34|76.21|29
Mangrūl Pīr|20.31|77.34|29
Ariyalūr|11.14|79.08|29
Islāmnagar|28.33|78.73|29
Madukkarai|10.91|76.96|29
Ponmana|9.01|76.52|29
Mānāvadar|21.50|70.14|29
Sirsāganj|27.06|78.69|29
Sānchor|24.75|71.77|29
Sandūr|15.09|76.55|29
Chodavaram|17.83|82.94|29
Sūrandai|8.98|77.42|29
Banda|24.04|78.96|29
Piro|25.33|84.40|29
Suār|29.03|79.06|29
Manoharpur|27.30|75.95|29
Rājūra|19.78|79.36|29
Kotagiri|11.42|76.86|29
Rusera|25.75|86.03|29
Azhiyūr|11.69|75.56|29
Nelamangala|13.10|77.39|29
Soron|27.89|78.75|29
Mukher|18.71|77.37|29
Sholinghur|13.12|79.42|29
Gadhada|21.97|71.58|29
Mālpura|26.28|75.36|29
Ālangulam|8.86|77.50|29
Addanki|15.81|79.97|29
Milak|28.61|79.17|29
Coondapoor|13.63|74.69|28
Lākheri|25.67|76.18|28
Lālgola|24.42|88.25|28
Utraula|27.32|82.42|28
Titlāgarh|20.29|83.15|28
Tirukkoyilur|11.97|79.20|28
Seoni Mālwa|22.45|77.47|28
Sonāmukhi|23.31|87.41|28
Bādāmi|15.91|75.68|28
Mavoor|11.27|75.92|28
Māvelikara|9.26|76.56|28
Maur|30.08|75.25|28
Dhanaura|28.96|78.26|28
Hole Narsipur|12.79|76.24|28
Piravam|9.87|76.50|28
Mandi|31.71|76.93|28
Shrīgonda|18.62|74.70|28
Pandua|23.07|88.29|28
Pūnch|33.77|74.09|28
Pilāni|28.37|75.60|28
Giddalūr|15.37|78.93|28
Maddūr|12.58|77.04|28
Maddagiri|13.66|77.21|28
Garhākota|23.78|79.14|28
Koynanagar|17.40|73.77|28
Kumta|14.43|74.42|28
Losal|27.40|74.92|28
Hisuā|24.83|85.42|28
Dāsna|28.68|77.52|28
Adirampattinam|10.34|79.38|28
Tālīkota|16.47|76.31|28
Maner|25.65|84.87|28
Birmitrapur|22.40|84.77|28
Erraguntla|14.64|78.54|28
Bāmor Kalān|24.89|78.15|28
Kalakkādu|8.51|77.55|28
Rāzām|18.45|83.66|28
Kareli|22.92|79.06|28
Jalgaon Jamod|21.05|76.53|28
Rajaori|33.38|74.31|28
Jaswantnagar|26.88|78.90|28
Afzalgarh|29.39|78.67|28
Byādgi|14.67|75.49|28
Rehli|23.64|79.06|28
Rāipur|30.31|78.09|28
Mungeli|22.07|81.69|28
Manāwar|22.24|75.09|28
Kondagaon|19.59|81.66|28
Tehri|30.39|78.48|28
Umarkot|19.67|82.21|28
Nāhan|30.56|77.29|28
Sānkrāil|22.55|88.23|28
Manamadurai|9.67|78.47|27
Kharagpur|25.12|86.56|27
Beldānga|23.93|88.26|27
Rāhatgarh|23.79|78.39|27
Pārdi|20.51|72.95|27
Mīrānpur|29.29|77.95|27
Silvassa|20.27|73.00|27
Kālānwāli|29.84|74.97|27
Chakapara|22.63|88.35|27
Kalamb|19.04|73.96|27
Hīrākud|21.53|83.87|27
Māgadi|12.96|77.22|27
Gundlupēt|11.81|76.69|27
Kundarkhi|28.68|78.79|27
Bilgrām|27.18|80.03|27
Bidhūna|26.80|79.51|27
Perumpāvūr|10.12|76.48|27
Berasia|23.63|77.43|27
Gobindpur|22.63|86.07|27
Kotdwāra|29.75|78.52|27
Bhawanipur|26.45|87.03|27
Rājgarh|27.24|76.62|27
Kasba|25.86|87.54|27
Naharlagun|27.10|93.70|27
Sāmba|32.56|75.12|27
Vepagunta|17.78|83.22|27
Kulittalai|10.93|78.41|27
Banmankhi|25.89|87.19|27
Sheoganj|25.14|73.07|27
Indāpur|18.30|73.25|27
Kemrī|28.81|79.20|27
Sausar|21.66|78.80|27
Kartārpur|31.44|75.50|27
Karhal|27.00|78.94|27
Deūlgaon Rāja|20.02|76.04|27
Lar|26.20|83.97|27
Mahād|18.08|73.42|27
Alīganj|27.49|79.17|27
Rāver|21.25|76.04|27
Panāgar|23.29|80.00|27
Hāngal|14.76|75.12|27
Perumbavoor|10.11|76.47|27
Ratia|29.69|75.58|27
Pauri|30.15|78.78|27
Shāhganj|26.05|82.68|27
Dhrol|22.57|70.42|26
Pallippatti|11.94|78.40|26
Gulābpura|25.90|74.66|26
Hadgāon|19.50|77.66|26
Gadhinglaj|16.22|74.35|26
Rajpur|22.30|74.36|26
Terdāl|16.49|75.05|26
Rangia|26.45|91.61|26
Jora|26.34|77.81|26
Kheri|27.90|80.80|26
Bilsi|28.13|78.91|26
Taloda|21.56|74.21|26
Polūr|12.51|79.12|26
Kālāvad|22.21|70.38|26
Rāmpur|29.81|77.45|26
Rafiganj|24.82|84.63|26
Karera|25.46|78.14|26
Halvad|23.02|71.18|26
Husainābād|24.53|84.00|26
Kukshi|22.21|74.76|26
Sulur|11.02|77.13|26
Elamanchili|17.55|82.86|26
Rājgarh|24.01|76.73|26
Marhaura|25.97|84.87|26
Shiggaon|14.99|75.22|26
Rāikot|30.65|75.60|26
Rānāvāv|21.69|69.74|26
Junnar|19.21|73.88|26
Kānker|20.27|81.49|26
Kinwat|19.63|78.20|26
Nagari|13.32|79.59|26
Kālol|22.61|73.46|26
Chīpurupalle|18.31|83.57|26
Renigunta|13.65|79.51|26
Nalhāti|24.30|87.83|26
Gokarna|14.55|74.32|26
Koregaon|18.65|74.06|26
Kāndla|23.03|70.22|26
Behror|27.89|76.28|26
Avanigadda|16.02|80.92|26
Srīnivāspur|13.34|78.21|26
Nongstoin|25.52|91.26|26
Annigeri|15.43|75.43|26
Mussoorie|30.45|78.07|26
Mahendragarh|28.27|76.15|26
Jais|26.26|81.55|26
Pawāyan|28.07|80.10|26
Chhabra|24.66|76.84|26
Khajuraho Group of Monuments|24.85|79.93|26
Sādri|25.19|73.45|26
Jandiāla|31.16|75.62|26
Uran|18.88|72.94|26
Pāsighāt|28.07|95.33|26
Mauganj|24.67|81.87|26
Tekkalakote|15.53|76.88|26
Kallidaikurichi|8.69|77.47|26
Colonelganj|27.13|81.70|26
Mehndāwal|26.98|83.11|25
Koelwār|25.58|84.80|25
Kāgal|16.58|74.32|25
Bannūr|12.33|76.86|25
Kuttampuzha|10.15|76.74|25
Budhlāda|29.93|75.56|25
Nīlēshwar|12.26|75.14|25
Kārkala|13.21|74.99|25
Kadakkavoor|8.68|76.77|25
Sundarnagar|31.54|76.91|25
Banganapalle|15.32|78.23|25
Āsandh|29.52|76.61|25
Hadagalli|15.02|75.93|25
Anūpshahr|28.36|78.27|25
Jalālābad|29.62|77.44|25
Lumding Railway Colony|25.75|93.17|25
Songadh|21.17|73.56|25
Shamsābād|27.54|79.44|25
Kithor|28.87|77.94|25
Machhlīshahr|25.69|82.41|25
Baloda Bāzār|21.66|82.16|25
Devanhalli|13.25|77.71|25
Gursarāi|25.62|79.18|25
Rīngas|27.36|75.57|25
Arumuganeri|8.57|78.09|25
Vayalār|9.71|76.34|25
Ahraura|25.02|83.03|25
Rampachodavaram|17.44|81.78|25
Malakanagiri|18.36|81.89|25
Kanigiri|15.41|79.51|25
Chengannūr|9.32|76.62|25
Chandauli|25.26|83.27|25
Dākor|22.75|73.15|25
Sāndi|27.29|79.95|25
Kolasib|24.22|92.68|25
Marayur|10.28|77.16|25
Padam|33.47|76.88|25
Shiraguppi|16.62|74.71|25
Ābu|24.59|72.72|25
Sheohar|26.51|85.29|25
Kunda|25.72|81.51|25
Deori Khās|23.39|79.02|25
Sakleshpur|12.94|75.78|25
Bemetāra|21.72|81.53|25
Bawāna|28.80|77.03|25
Periyanayakkanpalaiyam|11.15|76.95|25
Kānth|29.06|78.63|25
Charkhāri|25.40|79.75|25
Mangaldai|26.44|92.03|25
Vadnagar|23.79|72.64|25
Safīpur|26.74|80.34|25
Kabrāi|25.40|80.00|25
Kheda|22.75|72.69|25
Ponneri|13.34|80.19|25
Talwāra|31.94|75.89|25
Vadakku Valliyūr|8.38|77.61|25
Tharād|24.40|71.63|25
Gauripur|26.08|89.96|25
Hosdurga|13.80|76.28|25
Tekkali|18.61|84.24|25
Pākāla|13.45|79.11|25
Mīnjūr|13.28|80.26|25
Naduvannūr|11.49|75.78|25
Andol|17.81|78.08|25
Bijbehara|33.79|75.11|25
Gorantla|13.98|77.77|25
Dātāganj|28.03|79.41|25
Kailāras|26.30|77.62|25
Chharra|27.92|78.40|25
Faizpur|21.17|75.86|25
Chhota Udepur|22.30|74.02|25
Jaynagar-Majilpur|22.18|88.42|25
Singāpur|17.47|78.13|24
Sahaspur|29.12|78.62|24
Āndippatti|10.00|77.62|24
Kānt|27.81|79.79|24
Margherita|27.28|95.67|24
Jāmtāra|23.96|86.80|24
Avinashi|11.19|77.27|24
Iringal|11.56|75.62|24
Uttiramerūr|12.61|79.76|24
Vijāpur|23.56|72.75|24
Chiknāyakanhalli|13.42|76.62|24
Krishnarājpet|12.67|76.49|24
Anjad|22.04|75.06|24
Āron|24.38|77.42|24
Narasannapeta|18.41|84.04|24
Sitārganj|28.93|79.70|24
Nāndgaon|20.31|74.66|24
Kushtagi|15.76|76.19|24
Sikandarpur|26.04|84.05|24
Muhammadābād|26.03|83.38|24
Kumbalam|9.91|76.31|24
Srīsailain|16.07|78.87|24
Barki Saria|24.18|85.89|24
Ayakudi|10.45|77.55|24
Gangāpur|19.70|75.01|24
Aluva|10.11|76.35|24
Rājaldesar|28.03|74.47|24
Hastināpur|29.16|78.01|24
Pāthardi|19.17|75.17|24
Colgong|25.26|87.23|24
Chettipālaiyam|10.91|77.04|24
Manāsa|24.48|75.14|24
Bhachāu|23.30|70.34|24
Bāgepalli|13.78|77.80|24
Kottūru|14.82|76.22|24
Mūl|20.07|79.68|24
Shrīrangapattana|12.42|76.68|24
Chengam|12.31|78.79|24
Bāzpur|29.15|79.11|24
Māngrol|25.33|76.51|24
Sohāgpur|22.70|78.20|24
Murlīganj|25.90|87.00|24
Reoti|25.85|84.38|24
Fatehganj West|28.47|79.31|24
Wārāseonī|21.76|80.04|24
Tāramangalam|11.69|77.97|24
Diu|20.71|70.98|24
Manihāri|25.34|87.62|24
Lālganj|25.93|81.70|24
Alwaye|10.11|76.35|24
Kharakvasla|18.44|73.78|24
Dhanera|24.51|72.02|24
Penugonda|16.65|81.75|24
Mariāni|26.66|94.32|24
Lādwa|29.99|77.05|24
Nagar|27.42|77.10|24
Dorāha|30.80|76.02|24
Morinda|30.79|76.50|24
Duliāgaon|27.37|95.31|24
Pānchla|22.54|88.14|24
Nādbai|27.22|77.20|24
Jhīnjhak|26.56|79.73|23
Malpe|13.35|74.70|23
Birūr|13.60|75.97|23
Māndal|25.44|74.57|23
Shīshgarh|28.73|79.31|23
Keshorai Pātan|25.29|75.94|23
Pawni|20.79|79.64|23
Chhātāpur|26.22|87.00|23
Basni|27.17|73.65|23
Khātegaon|22.60|76.91|23
Rāmtek|21.40|79.33|23
Sāvantvādi|15.90|73.82|23
Monoharpur|22.11|88.08|23
Bāgha Purāna|30.69|75.10|23
Injambakkam|12.92|80.25|23
Dīnānagar|32.14|75.47|23
Soygaon|20.60|75.62|23
Udaipur|23.53|91.48|23
Nāsriganj|25.05|84.33|23
Bewar|27.22|79.30|23
Jaleshwar|21.80|87.22|23
Koothanallur|10.72|79.52|23
Pindwāra|24.80|73.06|23
Navalgund|15.56|75.35|23
Khandela|27.60|75.50|23
Chākan|18.76|73.86|23
Alot|23.76|75.56|23
Dhāruhera|28.21|76.80|23
Kurduvādi|18.09|75.42|23
Chāndur|19.73|79.17|23
Colachel|8.18|77.26|23
Nakūr|29.92|77.30|23
Shāmgarh|24.19|75.64|23
Kuchaiburi|22.27|86.17|23
Dārwha|20.31|77.77|23
Pīpri|19.79|75.54|23
Muluppilagadu|11.80|75.45|23
Kurinjippādi|11.55|79.59|23
Kūdligi|14.90|76.39|23
Vemalwāda|18.47|78.87|23
Saidpur|25.54|83.22|23
Phulpur|25.55|82.09|23
Kutiatodu|9.80|76.33|23
Balarāmpur|23.10|86.22|23
Sāmbhar|26.91|75.19|23
Karmāla|18.41|75.19|23
Vaikam|9.75|76.40|23
Raghunathpur|23.54|86.67|23
Amarpur|25.04|86.90|23
Hinjilikatu|19.48|84.74|23
Uttamapālaiyam|9.81|77.33|23
Tarāna|23.33|76.04|23
Pariyāpuram|11.02|75.87|23
Mukeriān|31.95|75.62|23
Lāthi|21.72|71.39|23
Rānia|29.52|74.84|23
Kalamnūri|19.67|77.31|23
Itimādpur|27.24|78.20|23
Bānswāda|18.38|77.88|23
Saiha|22.49|92.98|23
Cumbum|15.58|79.11|23
Mātābhānga|26.34|89.22|23
Vattalkundu|10.16|77.76|23
Mahwah|27.05|76.93|23
Bissāu|28.25|75.08|23
Todaraisingh|26.02|75.48|23
Jashpurnagar|22.89|84.14|23
Ron|15.70|75.73|23
Baddi|30.96|76.79|23
Phillaur|31.02|75.79|23
Jāmai|22.20|78.59|23
Phulera|26.87|75.24|23
Pukhrāyān|26.22|79.84|23
Sirsi|28.64|78.64|23
Todabhim|26.92|76.82|23
Tiruppuvanam|9.83|78.26|23
Baswa|27.15|76.58|23
Curchorem|15.26|74.11|23
Tulsīpur|27.53|82.42|22
Bhānder|25.74|78.75|22
Vādippatti|10.08|77.96|22
Naraura|28.20|78.39|22
Mahārājgani|26.11|84.50|22
Nainpur|22.43|80.11|22
Ramanayyapeta|16.95|82.24|22
Silapathar|27.59|94.72|22
Balod|20.73|81.21|22
Gunupur|19.08|83.81|22
Mariāhu|25.60|82.60|22
Purwā|26.46|80.77|22
Sahāwar|27.80|78.83|22
Sidhaulī|27.28|80.83|22
Adra|23.50|86.68|22
Mayāng Imphāl|24.61|93.89|22
Muhammadābād|27.31|79.43|22
Someshwar|13.49|75.07|22
Sadalgi|16.56|74.53|22
Tinnanūr|13.11|80.03|22
Kailāshahar|24.33|92.00|22
Beohāri|24.02|81.38|22
Nāmagiripettai|11.46|78.27|22
Ghoti Budrukh|19.72|73.63|22
Siwāna|25.65|72.42|22
Multai|21.77|78.26|22
Bhinga|27.70|81.93|22
Fatehābād|27.03|78.30|22
Kūmher|27.32|77.37|22
Nattam|10.23|78.23|22
Laungowāl|30.19|75.68|22
Chandrakona|22.73|87.52|22
Farakka|24.82|87.90|22
Tijāra|27.93|76.86|22
Silao|25.08|85.43|22
Mundargi|15.21|75.88|22
Kuchera|26.99|73.97|22
Pāonta Sāhib|30.44|77.62|22
Lonār|19.99|76.52|22
Dattāpur|20.78|78.14|22
Napāsar|27.96|73.56|22
Pātūr|20.46|76.94|22
Nāgod|24.57|80.59|22
Dum Duma|27.57|95.56|22
Nilakottai|10.16|77.85|22
Peravurani|10.29|79.20|22
Haliyal|15.33|74.76|22
Dalsingh Sarai|25.67|85.84|22
Karanpur|29.84|73.46|22
Samthar|25.84|78.91|22
Banat|29.46|77.35|22
Māndalgarh|25.19|75.07|22
Muttupet|10.40|79.49|22
Saktī|22.03|82.96|22
Belūr|13.17|75.87|22
Gingee|12.25|79.42|22
Rāpar|23.57|70.65|22
Chamba|32.56|76.13|22
Maheshwar|22.18|75.59|22
Kasrāwad|22.13|75.61|21
Bānsdīh|25.88|84.22|21
Guruvāyūr|10.59|76.04|21
Mhāsvād|17.63|74.79|21
Jaitāran|26.20|73.94|21
Ratanpur|22.29|82.17|21
Kurandvād|16.68|74.59|21
Alandi|18.68|73.90|21
Mandāwar|29.49|78.13|21
Pallikondai|12.91|78.94|21
Akaltara|22.02|82.43|21
Bedi|22.50|70.04|21
Seondha|26.15|78.78|21
Kharkhauda|28.88|76.91|21
Deoli|25.76|75.38|21
Pāli|23.36|81.04|21
Dhekiajuli|26.70|92.48|21
Chhāta|27.72|77.51|21
Asifābād|19.36|79.28|21
Dharampur|20.54|73.17|21
Telhāra|21.03|76.84|21
Deogarh|21.54|84.73|21
Āsika|19.61|84.66|21
Chatrapur|19.36|84.98|21
Basi|26.83|76.05|21
Dhulagari|22.58|88.17|21
Okha|22.47|69.07|21
Kantābānji|20.47|82.92|21
Kiraoli|27.14|77.79|21
Qādiān|31.82|75.38|21
Pokaran|26.92|71.92|21
Mudgal|16.01|76.44|21
Abrama|20.86|72.91|21
Bagulā|23.34|88.64|21
Gunnaur|28.24|78.44|21
Sarauli|28.49|79.09|21
Lalgudi|10.87|78.82|21
Nabīnagar|24.61|84.13|21
Tharangambadi|11.03|79.85|21
Begūn|24.98|75.00|21
Dhing|26.47|92.47|21
Hukeri|16.23|74.60|21
Bhānvad|21.93|69.78|21
Morigaon|26.25|92.35|21
Clement Town|30.26|78.01|21
Ghātanji|20.14|78.31|21
Mudkhed|19.16|77.50|21
Sivagiri|9.34|77.43|21
Lātehār|23.74|84.50|21
Kaikalūr|16.55|81.21|21
Kherālu|23.89|72.62|21
Alībāg|18.65|72.88|21
Alīpur|28.80|77.13|21
Dasūya|31.82|75.65|21
Digboi|27.39|95.62|21
Kīl Bhuvanagiri|11.44|79.65|21
Bhanjanagar|19.93|84.58|21
Kuzhithurai|8.32|77.19|21
Dhāriwāl|31.96|75.32|21
Polasara|19.69|84.81|21
Kishtwār|33.31|75.77|21
Kanniyākumāri|8.09|77.54|21
Achhnera|27.18|77.76|21
Chillupār|26.28|83.51|21
Jaynagar|26.59|86.14|20
Bhuban|20.88|85.83|20
Maniar|25.99|84.17|20
Chincholi|17.47|77.42|20
Māchhīwāra|30.92|76.20|20
Anthiyur|11.58|77.59|20
Nīmāj|26.15|74.00|20
Tufānganj|26.32|89.67|20
Harūr|12.05|78.48|20
Dugda|23.75|86.17|20
Tisaiyanvilai|8.34|77.87|20
Channagiri|14.02|75.93|20
Jhālu|29.34|78.23|20
Jahāzpur|25.62|75.28|20
Akkarampalle|13.65|79.42|20
Byndoor|13.87|74.63|20
Pallappatti|10.72|77.88|20
Wellington|11.37|76.78|20
Serchhīp|23.29|92.85|20
Penukonda|14.08|77.59|20
Srīnagar|30.22|78.78|20
Padmanābhapuram|8.24|77.33|20
Barpāli|21.19|83.59|20
Fīrozpur Jhirka|27.79|76.94|20
Morwa|22.90|73.84|20
Mairwa|26.23|84.16|20
Jevargi|17.01|76.77|20
Kaimori|23.38|79.74|20
Mau Aimma|25.70|81.92|20
Fālākāta|26.52|89.20|20
Katghora|22.50|82.54|20
Chinna Salem|11.63|78.87|20
Dhaurahra|28.00|81.09|20
Khairāgarh|26.94|77.82|20
Afzalpur|17.20|76.36|20
Maksi|23.26|76.15|20
Narāyangarh|30.48|77.13|20
Mungaoli|24.41|78.10|20
Pulwama|33.87|74.90|20
Sirumugai|11.32|77.01|20
Khowai|24.08|91.60|20
Govardhan|27.50|77.46|20
Nāwa|27.02|75.00|20
Rāya|27.56|77.79|20
Powai|19.12|72.90|20
Kargil|34.56|76.13|14
Dispur|26.14|91.80|11
Kavaratti|10.57|72.64|11
= IRL
Dublin|53.33|-6.25|1024
Cork|51.90|-8.47|190
Luimneach|52.66|-8.62|90
Gaillimh|53.27|-9.05|71
Tallaght|53.29|-6.37|64
Waterford|52.26|-7.11|48
Swords|53.46|-6.22|37
Drogheda|53.72|-6.35|33
Dundalk|54.00|-6.42|33
Bray|53.20|-6.10|33
Dún Laoghaire|53.29|-6.14|27
Navan|53.65|-6.68|25
Ennis|52.84|-8.99|24
Balbriggan|53.61|-6.18|23
Tralee|52.27|-9.70|23
Sandyford|53.27|-6.23|22
Kilkenny|52.65|-7.25|22
Athlone|53.42|-7.94|21
Naas|53.22|-6.67|21
Sligo|54.27|-8.47|20
Carlow|52.84|-6.93|20
Monaghan|54.25|-6.97|6
Nenagh|52.86|-8.20|6
= IRN
Tehran|35.69|51.42|7153
Mashhad|36.32|59.57|2307
Isfahan|32.65|51.67|1547
Karaj|35.83|50.99|1448
Tabriz|38.08|46.29|1425
Shiraz|29.61|52.53|1250
Qom|34.64|50.88|900
Ahvaz|31.32|48.68|841
Pasragad Branch|34.78|48.47|788
Kahrīz|34.38|47.06|767
Kermanshah|34.31|47.06|621
Rasht|37.28|49.59|595
Kerman|30.28|57.08|578
Orūmīyeh|37.55|45.08|577
Zahedan|29.50|60.86|552
Hamadān|34.80|48.51|528
Āzādshahr|34.79|48.57|514
Arāk|34.09|49.70|504
Yazd|31.90|54.37|478
Ardabīl|38.25|48.29|411
Abadan|30.34|48.30|370
Zanjān|36.68|48.50|357
Bandar Abbas|27.19|56.28|352
Sanandaj|35.31|47.00|349
Qazvin|36.27|50.00|334
Khorramshahr|30.44|48.18|331
Khorramabad|33.49|48.36|330
Khomeynī Shahr|32.69|51.54|277
Sari|36.56|53.06|255
Borūjerd|33.90|48.75|252
Qarchak|35.43|51.58|252
Gorgān|36.84|54.44|245
Sabzevar|36.21|57.68|226
Najafābād|32.63|51.37|223
Neyshābūr|36.21|58.80|221
Naz̧arābād|35.95|50.61|213
Būkān|36.52|46.21|213
Sirjan|29.45|55.68|208
Bābol|36.55|52.68|203
Āmol|36.47|52.35|199
Bīrjand|32.87|59.22|197
Bojnūrd|37.47|57.33|192
Varāmīn|35.32|51.65|180
Malāyer|34.30|48.82|177
Sāveh|35.02|50.36|176
Khowy|38.55|44.95|175
Bushehr|28.97|50.84|165
Mahābād|36.76|45.72|162
Saqqez|36.25|46.27|151
Marvdasht|29.87|52.80|149
Rafsanjān|30.41|55.99|148
Īlām|33.64|46.42|141
Mīāndoāb|36.97|46.11|133
Shahrud|36.42|54.98|132
Gonbad-e Kāvūs|37.25|55.17|131
Iranshahr|27.20|60.68|131
Shahr-e Kord|32.33|50.86|129
Torbat-e Ḩeydarīyeh|35.27|59.22|126
Semnan|35.58|53.39|125
Marand|38.43|45.77|124
Zābol|31.03|61.49|122
Qūchān|37.11|58.51|112
Masjed Soleymān|31.94|49.30|112
Bandar-e Anzalī|37.47|49.46|111
Bāneh|36.00|45.89|105
Pārsābād|39.65|47.92|102
Kūhdasht|33.53|47.61|100
Bam|29.11|58.36|99
Akbarābād|29.25|52.78|98
Fasā|28.94|53.65|98
Yasuj|30.67|51.59|97
Kāshmar|35.24|58.47|96
Dogonbadan|30.36|50.80|95
Kāzerūn|29.62|51.65|95
Ahar|38.48|47.07|94
Behshahr|36.69|53.55|94
Marīvān|35.52|46.18|92
Alīgūdarz|33.40|49.69|91
Alvand|36.19|50.06|90
Qorveh|35.17|47.81|88
Borāzjān|29.27|51.22|86
Shīrvān|37.40|57.93|83
Salmās|38.20|44.77|82
Bonāb|37.34|46.06|80
Shahre Jadide Andisheh|35.68|51.02|80
Behbahān|30.60|50.24|79
Shūshtar|32.05|48.85|78
Khomeyn|33.64|50.08|77
Nahāvand|34.19|48.37|76
Alvand|36.32|49.17|75
Naqadeh|36.96|45.39|74
Nūrābād|34.07|47.97|74
Tākestān|36.07|49.70|71
Mīnāb|27.13|57.09|71
Abhar|36.15|49.22|70
Dehdasht|30.79|50.56|70
Chālūs|36.66|51.42|70
Khāsh|28.22|61.22|70
Langarūd|37.20|50.15|68
Dāmghān|36.17|54.34|68
Fīrūzābād|28.84|52.57|67
Nūrābād|30.11|51.52|64
Dārāb|28.75|54.54|63
Robāţ Karīm|35.48|51.08|63
Piranshahr|36.70|45.14|62
Kāmyārān|34.80|46.94|62
Esfarāyen|37.08|57.51|60
Asadābād|34.78|48.12|60
Zarand|30.81|56.56|59
Torbat-e Jām|35.24|60.62|59
Shahrīār|35.66|51.06|59
Ardakān|32.31|54.02|59
Harsīn|34.27|47.59|58
Ābādeh|31.16|52.65|57
Malārd|35.67|50.98|57
Ābyek|36.07|50.55|55
Bījār|35.87|47.61|54
Pīshvā|35.31|51.73|54
Kangāvar|34.50|47.97|53
Bandar-e Genāveh|29.58|50.52|53
Borūjen|31.97|51.29|53
Shahr-e Bābak|30.12|55.12|52
Shūsh|32.19|48.24|52
Meybod|32.25|54.02|52
Sarpol-e Z̄ahāb|34.46|45.86|52
Takāb|36.40|47.11|52
Khalkhāl|37.62|48.53|51
Oshnavīyeh|37.04|45.10|51
Khorramdarreh|36.21|49.20|51
Tabas|33.60|56.92|50
Falāvarjān|32.56|51.51|50
Īstgāh-e Rāh Āhan-e Garmsār|35.23|52.31|49
Rehnān|32.68|51.60|49
Nekā|36.65|53.30|49
Bābolsar|36.70|52.65|48
Āzādshahr|37.09|55.17|48
Rūdsar|37.14|50.29|48
Aznā|33.61|48.93|47
Chabahar|25.29|60.64|47
Omīdīyeh|30.76|49.70|47
Chenārān|36.65|59.12|47
Sarakhs|36.54|61.16|46
Dehlorān|32.69|47.27|46
Neyrīz|29.20|54.33|46
Hashtpar|37.80|48.91|45
Golpāyegān|33.45|50.29|45
Gonābād|34.35|58.68|43
Sonqor|34.78|47.60|43
Āstāneh-ye Ashrafīyeh|37.26|49.94|43
Sūsangerd|31.56|48.19|41
Shāhīn Dezh|36.68|46.57|41
Rāvar|31.27|56.81|40
Qā’en|33.73|59.18|40
Nowshahr|36.65|51.50|40
Āstārā|38.43|48.87|39
Rāmhormoz|31.28|49.60|39
Javānrūd|34.80|46.52|39
Qaşr-e Qand|26.25|60.75|38
Tāybād|34.74|60.78|38
Tonekābon|36.82|50.87|38
Dorcheh Pīāz|32.62|51.56|37
Shādegān|30.65|48.66|37
Bardsīr|29.92|56.57|37
Eqbālīyeh|35.30|51.54|37
Mohr|27.56|52.88|35
Fereydūn Kenār|36.68|52.52|34
Kalāleh|37.38|55.49|34
Kelīshād va Sūdarjān|32.55|51.53|34
Dowlatābād|32.80|51.70|34
Delījān|33.99|50.68|34
Farrokh Shahr|32.27|50.98|32
Qarah Ẕīā’ od Dīn|38.89|45.03|32
Bāfq|31.60|55.40|31
Pāsārgād|30.20|53.18|30
‘Ajab Shīr|37.48|45.89|30
Qahderījān|32.58|51.45|29
Damāvand|35.72|52.07|29
Bahār|34.91|48.44|29
Jūybār|36.64|52.91|28
Bardaskan|35.26|57.97|28
Fūman|37.22|49.31|28
Aleshtar|33.86|48.26|28
Semīrom|31.42|51.57|27
Gerāsh|27.67|54.14|25
Fārsān|32.26|50.56|25
Qeshm|26.95|56.27|25
Darreh Shahr|33.14|47.38|25
Bandar-e Lengeh|26.56|54.88|23
Aghajari|30.70|49.83|22
Khvānsār|33.22|50.31|21
Mahdishahr|35.71|53.35|21
Kīsh|26.56|54.02|21
Abrīsham|32.56|51.57|20
= IRQ
Baghdad|33.34|44.40|7216
Basrah|30.51|47.78|2600
Mosul|36.34|43.12|1740
Erbil|36.18|44.01|933
Abū Ghurayb|33.31|44.18|900
As Sulaymānīyah|35.56|45.43|723
Kirkuk|35.47|44.39|601
Najaf|32.03|44.35|483
Karbala|32.62|44.02|434
Nasiriyah|31.06|46.26|400
Al ‘Amārah|31.84|47.14|323
Ad Dīwānīyah|31.99|44.93|319
Al Kūt|32.51|45.82|315
Al Ḩillah|32.46|44.42|290
Dihok|36.87|42.99|284
Ramadi|33.42|43.31|275
Al Fallūjah|33.35|43.79|190
Sāmarrā’|34.20|43.89|159
As Samawah|31.33|45.29|153
Baqubah|33.75|44.61|153
Sīnah|36.81|43.04|129
Soran|36.65|44.54|125
Az Zubayr|30.39|47.70|123
Kufa|32.05|44.44|110
Umm Qaşr|30.04|47.92|108
Al Fāw|29.97|48.47|105
Zaxo|37.15|42.69|95
Ash Shaţrah|31.41|46.17|83
Al Ḩayy|32.17|46.04|78
Jamjamāl|35.53|44.83|76
Khāliş|33.81|44.53|70
Tozkhurmato|34.89|44.63|60
Ash Shāmīyah|31.96|44.60|58
Al Hindīyah|32.55|44.23|57
Ḩalabjah|35.18|45.99|57
Al Miqdādīyah|33.98|44.94|51
Al-Hamdaniya|36.27|43.38|50
Ar Rumaythah|31.53|45.20|47
Koysinceq|36.08|44.63|45
Al ‘Azīzīyah|32.91|45.06|45
Al Musayyib|32.78|44.29|43
Tikrīt|34.62|43.68|42
Aş Şuwayrah|32.93|44.78|42
Balad|34.01|44.15|42
Sinjār|36.32|41.88|38
Imam Qasim|32.30|44.68|37
Bayjī|34.93|43.49|36
Hīt|33.64|42.83|32
Ḩadīthah|34.14|42.38|31
Nahiyat Ghammas|31.74|44.62|31
Nāḩīyat Saddat al Hindīyah|32.72|44.28|31
Kifrī|34.69|44.96|30
Mandalī|33.75|45.56|30
Baynjiwayn|35.62|45.95|27
‘Anah|34.37|41.98|27
Ad Dujayl|33.85|44.23|26
Batifa|37.17|43.01|26
Tallkayf|36.49|43.12|24
Al Mishkhāb|31.80|44.49|23
‘Aqrah|36.76|43.89|23
Ṟuwandiz|36.61|44.52|23
Nāḩiyat ash Shināfīyah|31.58|44.65|23
Ar Ruţbah|33.04|40.29|22
‘Afak|32.06|45.25|22
Nāḩiyat al Fuhūd|30.97|46.72|22
= ISL
Reykjavík|64.14|-21.90|119
Kópavogur|64.11|-21.91|32
Hafnarfjörður|64.07|-21.94|27
Akureyri|65.68|-18.09|18
Selfoss|63.93|-21.00|7
= ISR
Jerusalem|31.77|35.22|801
Tel Aviv|32.08|34.78|433
Haifa|32.82|34.99|267
Ashdod|31.79|34.65|225
Rishon LeẔiyyon|31.97|34.79|220
Petaẖ Tiqwa|32.09|34.89|200
Beersheba|31.25|34.79|187
Netanya|32.33|34.86|172
H̱olon|32.01|34.78|166
Bnei Brak|32.08|34.83|154
Reẖovot|31.89|34.81|133
Bat Yam|32.02|34.75|129
Ramat Gan|32.08|34.81|128
Ashkelon|31.67|34.57|106
Modi‘in Makkabbim Re‘ut|31.89|35.02|89
Herzliya|32.17|34.83|84
Kfar Saba|32.17|34.91|81
Ra'anana|32.18|34.87|80
Hadera|32.44|34.90|76
Bet Shemesh|31.73|34.99|67
Lod|31.95|34.89|67
Nazareth|32.70|35.30|65
Modiin Ilit|31.93|35.04|64
Ramla|31.93|34.87|64
Nahariyya|33.01|35.10|51
Qiryat Ata|32.81|35.11|49
Givatayim|32.07|34.81|48
Kiryat Gat|31.61|34.76|47
Acre|32.93|35.08|46
Eilat|29.56|34.95|46
Afula|32.61|35.29|45
Karmi’el|32.92|35.31|44
Hod HaSharon|32.16|34.89|43
Umm el Faḥm|32.52|35.15|41
Nof HaGalil|32.71|35.32|41
Tiberias|32.79|35.53|40
Qiryat Moẕqin|32.84|35.08|39
Qiryat Yam|32.85|35.07|39
Rosh Ha‘Ayin|32.10|34.96|39
Ness Ziona|31.93|34.80|39
Qiryat Bialik|32.83|35.09|37
Ramat HaSharon|32.15|34.84|36
Dimona|31.07|35.03|34
Eṭ Ṭaiyiba|32.27|35.01|33
Yavné|31.88|34.74|32
Or Yehuda|32.03|34.86|31
Yehud-Monosson|32.03|34.88|29
Safed|32.96|35.50|28
Gedera|31.81|34.78|26
Tamra|32.85|35.20|26
Yehud|32.03|34.89|26
Daliyat al Karmel|32.69|35.05|25
Migdal Ha‘Emeq|32.68|35.24|25
Sakhnīn|32.86|35.30|25
Netivot|31.42|34.59|25
Mevasseret Ẕiyyon|31.80|35.15|24
Ofaqim|31.31|34.62|24
Arad|31.26|35.21|24
Gan Yavne|31.79|34.71|22
Qiryat Shemona|33.21|35.57|22
Kefar Yona|32.32|34.94|22
maalot Tarshīhā|33.02|35.27|21
Nesher|32.77|35.04|21
Tirah|32.23|34.95|21
Shoham|32.00|34.95|21
Sederot|31.52|34.60|20
Ariel|32.11|35.18|18
= ITA
Rome|41.89|12.51|2319
Milan|45.46|9.19|1237
Naples|40.85|14.27|959
Turin|45.07|7.69|870
Palermo|38.13|13.34|648
Genoa|44.40|8.94|580
Bologna|44.49|11.34|366
Florence|43.78|11.25|349
Catania|37.49|15.07|291
Bari|41.12|16.87|277
Messina|38.19|15.55|220
Verona|45.43|10.98|219
Padova|45.41|11.89|204
Trieste|45.65|13.78|187
Brescia|45.54|10.21|185
Prato|43.88|11.10|182
Taranto|40.46|17.25|181
Reggio Calabria|38.11|15.66|169
Modena|44.65|10.93|159
Livorno|43.54|10.33|154
Cagliari|39.23|9.12|149
Mestre|45.49|12.25|148
Parma|44.80|10.33|146
Foggia|41.46|15.55|137
Reggio nell'Emilia|44.70|10.63|133
Acilia-Castel Fusano-Ostia Antica|41.76|12.33|129
Salerno|40.68|14.79|126
Perugia|43.11|12.39|120
Monza|45.58|9.27|120
Rimini|44.06|12.57|119
Pescara|42.46|14.20|117
Bergamo|45.70|9.67|114
Vicenza|45.55|11.55|107
Bolzano|46.49|11.34|99
Andria|41.23|16.30|98
Udine|46.07|13.24|98
Siracusa|37.08|15.29|97
Terni|42.56|12.64|97
Forlì|44.22|12.04|94
Novara|45.45|8.62|93
Barletta|41.31|16.28|93
Piacenza|45.05|9.69|93
Ferrara|44.84|11.62|93
Sassari|40.73|8.56|92
Ancona|43.59|13.50|90
La Spezia|44.10|9.82|88
Torre del Greco|40.79|14.37|86
Como|45.81|9.08|82
Lucca|43.84|10.50|82
Ravenna|44.41|12.20|81
Lecce|40.35|18.17|81
Trento|46.07|11.12|80
Giugliano in Campania|40.93|14.20|80
Busto Arsizio|45.61|8.85|80
Lido di Ostia|41.73|12.28|79
Cesena|44.14|12.24|79
Catanzaro|38.88|16.60|79
Brindisi|40.63|17.94|79
Marsala|37.80|12.44|78
Treviso|45.67|12.24|78
Pesaro|43.91|12.92|77
Pisa|43.71|10.40|77
Varese|45.82|8.83|77
Sesto San Giovanni|45.53|9.23|77
Arezzo|43.46|11.88|76
Latina|41.47|12.90|76
Gela|37.07|14.24|74
Pistoia|43.93|10.92|74
Caserta|41.07|14.33|73
Fuorigrotta|40.83|14.20|72
Cinisello Balsamo|45.56|9.21|71
Lamezia Terme|38.96|16.31|71
Altamura|40.83|16.55|68
Guidonia Montecelio|41.99|12.72|68
Quartu Sant'Elena|39.23|9.25|67
Pavia|45.19|9.16|66
Castellammare di Stabia|40.70|14.49|66
Massa|44.04|10.14|65
Alessandria|44.91|8.61|64
Cosenza|39.30|16.25|64
Afragola|40.92|14.31|63
Ragusa|36.93|14.72|61
Asti|44.90|8.21|61
Grosseto|42.76|11.11|61
Cremona|45.13|10.02|60
Molfetta|41.20|16.60|60
Trapani|38.02|12.54|59
Carrara|44.08|10.10|59
Casoria|40.91|14.29|58
Savona|44.31|8.48|58
Vigevano|45.31|8.85|58
Pianura|40.86|14.17|58
Legnano|45.60|8.92|58
Caltanissetta|37.49|14.06|57
Potenza|40.64|15.81|56
Portici|40.82|14.34|56
Matera|40.67|16.60|55
San Severo|41.69|15.38|55
Cerignola|41.27|15.90|54
Trani|41.28|16.41|54
Bisceglie|41.24|16.50|54
Acerra|40.94|14.37|54
Ercolano|40.81|14.35|54
Carpi Centro|44.78|10.88|53
Imola|44.36|11.71|53
Bagheria|38.08|13.51|53
Manfredonia|41.63|15.92|53
Aversa|40.97|14.21|53
Ponticelli|40.85|14.33|52
Bitonto|41.11|16.69|52
Venice|45.44|12.33|51
Vittoria|36.95|14.53|51
Gallarate|45.66|8.79|50
Marano di Napoli|40.90|14.19|50
Pordenone|45.96|12.66|50
Acireale|37.61|15.17|49
Scafati|40.76|14.54|49
Moncalieri|45.00|7.68|49
Viareggio|43.87|10.25|49
Benevento|41.13|14.78|49
Crotone|39.08|17.13|49
Velletri|41.69|12.78|48
Cava Dè Tirreni|40.70|14.71|48
Avellino|40.91|14.79|48
Foligno|42.95|12.70|48
Nichelino|45.00|7.65|48
Civitavecchia|42.09|11.80|48
Viterbo|42.42|12.11|47
Battipaglia|40.61|14.98|47
Rho|45.53|9.04|47
San Remo|43.82|7.78|47
Lecco|45.86|9.40|47
Collegno|45.08|7.57|47
Corato|41.15|16.41|47
Cuneo|44.39|7.55|46
Paderno Dugnano|45.57|9.16|46
Rivoli|45.07|7.51|46
Paternò|37.57|14.90|46
Montesilvano Marina|42.51|14.15|46
Mazara del Vallo|37.66|12.59|46
San Benedetto del Tronto|42.96|13.88|46
Casalnuovo di Napoli|40.91|14.34|46
Cologno Monzese|45.53|9.28|46
Sesto Fiorentino|43.83|11.20|46
Vercelli|45.32|8.42|46
Pozzuoli|40.84|14.10|46
Misterbianco|37.52|15.01|46
San Giorgio a Cremano|40.83|14.34|45
Anzio|41.45|12.62|45
Soccavo|40.85|14.19|45
Nocera Inferiore|40.75|14.65|45
Scandicci|43.75|11.19|45
Nettuno|41.46|12.66|45
Frosinone|41.64|13.34|45
Chieti|42.35|14.16|44
Alcamo|37.98|12.96|44
Settimo Torinese|45.14|7.77|44
Torre Annunziata|40.75|14.45|44
Biella|45.56|8.06|43
Olbia|40.92|9.50|43
Siena|43.32|11.33|43
Secondigliano|40.90|14.27|43
Seregno|45.65|9.21|43
Gravina in Puglia|40.82|16.42|42
Chioggia|45.22|12.28|42
Ascoli Piceno|42.85|13.57|42
Faenza|44.29|11.88|42
Civitanova Marche|43.30|13.72|41
Modica|36.86|14.76|41
Capannori|43.84|10.57|41
Aprilia|41.59|12.65|41
Lodi|45.31|9.50|41
Cascina|43.68|10.55|41
Desio|45.62|9.20|40
Marcianise|41.03|14.30|40
Rozzano|45.38|9.16|40
Campobasso|41.56|14.67|40
Rovigo|45.07|11.79|39
Mantova|45.16|10.80|39
Rieti|42.40|12.86|39
Fano|43.84|13.02|39
Pomigliano d'Arco|40.91|14.38|39
Imperia|43.89|8.04|39
Bassano del Grappa|45.77|11.73|38
Saronno|45.63|9.04|38
Marino|41.77|12.66|38
Avezzano|42.03|13.43|38
Monopoli|40.95|17.30|38
Martina Franca|40.70|17.34|38
Quarto|40.88|14.14|38
Lissone|45.61|9.24|37
Cantù|45.74|9.13|37
Monterotondo|42.05|12.62|37
Cesano Maderno|45.63|9.15|37
Jesi|43.52|13.24|37
Melito di Napoli|40.92|14.23|37
Sassuolo|44.54|10.78|37
Sciacca|37.51|13.08|37
Barra|40.84|14.32|37
Licata|37.10|13.94|37
Modugno|41.08|16.78|36
Teramo|42.66|13.70|36
Voghera|44.99|9.01|36
Nuoro|40.32|9.33|36
Caltagirone|37.24|14.52|35
Lanciano|42.23|14.39|35
Bollate|45.55|9.12|35
Ciampino|41.80|12.60|35
Carini|38.13|13.18|35
Arzano|40.91|14.27|35
Gorizia|45.94|13.62|35
Caivano|40.96|14.31|35
Barcellona Pozzo di Gotto|38.15|15.21|35
Fiumicino-Isola Sacra|41.77|12.24|35
Maddaloni|41.04|14.38|35
Adrano|37.66|14.83|34
Empoli|43.72|10.95|34
Alghero|40.56|8.32|34
Mugnano di Napoli|40.91|14.21|34
Ladispoli|41.95|12.07|34
Pioltello|45.50|9.33|34
Rovereto|45.89|11.04|34
Casalecchio di Reno|44.48|11.27|34
Schio|45.71|11.36|34
L'Aquila|42.35|13.40|34
Corsico|45.43|9.11|34
Sant'Antimo|40.94|14.23|34
Venaria Reale|45.13|7.63|34
Merano|46.67|11.16|33
Francavilla Fontana|40.53|17.59|33
Grugliasco|45.07|7.58|33
Brugherio|45.55|9.30|33
Canicattì|37.36|13.85|33
Mira Taglio|45.43|12.13|33
Campi Bisenzio|43.82|11.13|33
Pagani|40.74|14.61|33
San Donà di Piave|45.63|12.57|33
Riccione|44.00|12.66|33
Agrigento|37.31|13.58|33
Somma Vesuviana|40.87|14.44|32
Aosta|45.74|7.32|32
Lucera|41.51|15.34|32
Chieri|45.01|7.82|32
Favara|37.32|13.66|32
Limbiate|45.60|9.13|32
Milazzo|38.22|15.24|32
Santa Maria Capua Vetere|41.08|14.25|32
Angri|40.74|14.57|32
Crema|45.36|9.68|31
Grottaglie|40.54|17.44|31
Casale Monferrato|45.13|8.45|31
Verbania|45.92|8.55|31
San Giuliano Milanese|45.39|9.29|31
Termoli|42.00|14.99|31
Terracina|41.29|13.24|31
Senigallia|43.72|13.21|31
Massafra|40.59|17.12|31
Pinerolo|44.89|7.33|31
Macerata|43.30|13.45|31
Conegliano|45.89|12.30|31
Augusta|37.24|15.22|31
Abbiategrasso|45.40|8.92|31
Vasto|42.11|14.71|30
Piombino|42.93|10.53|30
Canosa di Puglia|41.22|16.07|30
Mascalucia|37.57|15.05|30
Marigliano|40.92|14.46|30
Frattamaggiore|40.94|14.28|30
San Paolo|41.12|16.79|30
Nardò|40.18|18.03|30
Monterusciello|40.87|14.08|29
Gragnano|40.69|14.52|29
Cernusco sul Naviglio|45.53|9.33|29
Pallanza-Intra-Suna|45.94|8.57|29
Sarno|40.81|14.62|29
Partinico|38.05|13.12|29
Avola|36.91|15.14|29
Formia|41.26|13.61|29
San Donato Milanese|45.41|9.27|28
Segrate|45.49|9.30|28
Castelvetrano|37.68|12.79|28
Piscinola|40.89|14.23|28
Manduria|40.40|17.64|27
Cisterna di Latina|41.59|12.83|27
Rapallo|44.35|9.23|27
Niscemi|37.15|14.39|27
San Giuseppe Vesuviano|40.84|14.50|27
Boscoreale|40.77|14.48|27
Triggiano|41.07|16.93|27
Camaiore|43.94|10.30|27
Monfalcone|45.80|13.53|27
Albano Laziale|41.73|12.66|27
Montebelluna|45.78|12.05|27
Fondi|41.36|13.43|27
Chiavari|44.32|9.32|27
Gravina di Catania|37.56|15.06|27
Mesagne|40.56|17.81|26
San Miniato Basso|43.69|10.84|26
Parabiago|45.56|8.95|26
Formigine|44.57|10.85|26
Comiso|36.95|14.61|26
Eboli|40.62|15.06|26
San Giovanni Rotondo|41.71|15.73|26
Romano Banco|45.42|9.11|26
Mondragone|41.11|13.89|26
Garbagnate Milanese|45.57|9.08|26
Novi Ligure|44.76|8.79|26
Falconara Marittima|43.63|13.40|26
Terlizzi|41.13|16.55|26
Bresso|45.54|9.19|26
Bacoli|40.80|14.07|26
Castelfranco Veneto|45.67|11.93|26
Assemini|39.29|9.00|25
Villaricca|40.92|14.19|25
Belluno|46.14|12.22|25
Lainate|45.57|9.03|25
Marina di Carrara|44.04|10.04|25
Treviglio|45.52|9.59|25
Alba|44.70|8.03|25
Santeramo in Colle|40.79|16.76|25
Vittorio Veneto|45.98|12.30|25
Orta di Atella|40.96|14.27|25
Mola di Bari|41.06|17.09|25
Aci Catena|37.61|15.14|25
Oristano|39.90|8.59|25
Giussano|45.70|9.21|24
Gioia del Colle|40.80|16.92|24
Ostuni|40.73|17.58|24
Giarre|37.72|15.18|24
Lentini|37.29|15.00|24
Nola|40.93|14.53|24
Bra|44.70|7.85|24
Ruvo di Puglia|41.12|16.48|24
Pompei|40.75|14.50|24
Miano|40.89|14.25|24
Casa Santa|38.03|12.55|24
San Giovanni a Teduccio|40.84|14.31|24
Rossano Stazione|39.60|16.63|24
Sora|41.72|13.61|24
Qualiano|40.92|14.15|24
Lumezzane|45.65|10.26|24
Spinea-Orgnano|45.49|12.15|24
Putignano|40.85|17.12|24
Poggioreale|40.87|14.29|24
Seriate|45.69|9.72|24
Copertino|40.27|18.05|23
Nocera Superiore|40.74|14.67|23
Ottaviano|40.85|14.48|23
Cesano Boscone|45.44|9.09|23
Bagnoli|40.81|14.17|23
Selargius|39.26|9.16|23
Ivrea|45.47|7.88|23
Fabriano|43.34|12.90|23
San Sebastiano|45.65|10.26|23
Muggiò|45.59|9.23|23
Biancavilla|37.64|14.87|23
Chivasso|45.19|7.89|23
Carmagnola|44.85|7.72|23
Enna|37.57|14.27|23
Termini Imerese|37.98|13.70|23
Volla|40.87|14.34|23
Quattromiglia|39.34|16.24|23
Dalmine|45.65|9.61|23
Posillipo|40.81|14.20|23
Tortona|44.90|8.86|23
Seveso|45.65|9.14|23
Vimercate|45.62|9.37|23
Desenzano del Garda|45.47|10.54|23
Meda|45.66|9.15|23
Conversano|40.97|17.11|23
Iglesias|39.31|8.54|23
Palma di Montechiaro|37.19|13.77|23
Mariano Comense|45.70|9.18|23
Fasano|40.84|17.36|23
Magenta|45.46|8.88|23
Valdagno|45.64|11.30|23
Città di Castello|43.47|12.24|22
Vignola|44.48|11.01|22
San Lazzaro|44.47|11.41|22
Pomezia|41.67|12.50|22
Nova Milanese|45.59|9.20|22
Cardito|40.95|14.30|22
Porto Sant'Elpidio|43.25|13.76|22
Floridia|37.08|15.15|22
San Cataldo|37.48|13.99|22
San Giovanni la Punta|37.58|15.09|22
Cecina|43.31|10.52|22
Tivoli|41.96|12.80|22
Mogliano Veneto|45.56|12.24|22
Noicattaro|41.03|16.99|22
Monreale|38.08|13.29|22
Fidenza|44.87|10.06|22
Castel Volturno|41.03|13.94|22
Mondovì|44.40|7.82|22
Orbassano|45.01|7.54|22
Poggibonsi|43.47|11.15|22
Carbonia|39.16|8.52|22
Porto Torres|40.83|8.41|22
Legnago|45.19|11.30|22
Lugo|44.42|11.91|21
Arzignano|45.52|11.33|21
Cassano Magnago|45.67|8.83|21
Follonica|42.93|10.76|21
San Nicola la Strada|41.05|14.33|21
Thiene|45.71|11.48|21
Francavilla al Mare|42.42|14.28|21
Sulmona|42.05|13.93|21
Cassino|41.49|13.83|21
Guidonia|41.99|12.72|21
Tor Lupara|42.00|12.62|21
Montecchio Maggiore-Alte Ceccato|45.50|11.41|21
Colleferro|41.73|13.00|21
Sant'Anastasia|40.87|14.40|21
Palo del Colle|41.06|16.70|21
Senago|45.58|9.13|21
Casal di Principe|41.01|14.13|21
Genzano di Roma|41.71|12.69|21
Acquaviva delle Fonti|40.90|16.84|21
Pachino|36.72|15.09|20
Giulianova|42.75|13.97|20
Cervia|44.26|12.35|20
Sarzana|44.11|9.96|20
Borgomanero|45.70|8.46|20
Castrovillari|39.82|16.20|20
Marina di Ardea-Tor San Lorenzo|41.55|12.54|20
Monserrato|39.26|9.14|20
Cornaredo|45.50|9.03|20
San Giovanni Lupatoto|45.38|11.04|20
Frascati|41.81|12.68|20
Trezzano sul Naviglio|45.42|9.06|20
Sambiase|38.97|16.28|20
= JAM
Kingston|18.00|-76.79|938
Spanish Town|17.99|-76.96|145
Portmore|17.95|-76.88|103
Montego Bay|18.47|-77.92|83
Mandeville|18.04|-77.51|47
May Pen|17.96|-77.25|45
Old Harbour|17.94|-77.11|26
Linstead|18.14|-77.03|21
Half Way Tree|18.01|-76.80|19
Savanna-la-Mar|18.22|-78.13|17
Port Antonio|18.18|-76.45|14
Saint Ann’s Bay|18.44|-77.20|14
Morant Bay|17.88|-76.41|9
Port Maria|18.37|-76.89|8
Falmouth|18.49|-77.66|8
Lucea|18.45|-78.17|6
= JOR
Amman|31.96|35.95|1276
Zarqa|32.07|36.09|793
Irbid|32.56|35.85|307
Russeifa|32.02|36.05|268
Wādī as Sīr|31.95|35.82|181
‘Ajlūn|32.33|35.75|126
Aqaba|29.53|35.01|95
Rukban|33.31|38.70|85
Mādabā|31.72|35.79|82
As Salţ|32.04|35.73|80
Ar Ramthā|32.56|36.01|75
Mafraq|32.34|36.21|57
Ma'an|30.20|35.73|50
Al Jubayhah|32.01|35.90|47
Saḩāb|31.87|36.00|40
Jarash|32.28|35.90|27
Aţ Ţafīlah|30.84|35.60|25
‘Izrā|31.16|35.69|23
Qīr Moāv|31.18|35.70|23
Karak City|31.16|35.76|22
Judita|32.41|35.71|20
= JPN
Tokyo|35.69|139.69|8337
Yokohama|35.43|139.65|3574
Osaka|34.69|135.50|2592
Nagoya|35.18|136.91|2191
Sapporo|43.07|141.35|1883
Kobe|34.69|135.18|1528
Kyoto|35.02|135.75|1460
Fukuoka|33.60|130.42|1392
Kawasaki|35.52|139.72|1307
Saitama|35.91|139.66|1193
Hiroshima|34.40|132.45|1144
Yono|35.88|139.63|1078
Sendai|38.27|140.87|1063
Kitakyushu|33.85|130.85|998
Chiba|35.60|140.12|920
Sakai|34.58|135.47|782
Shizuoka|34.98|138.38|702
Kumamoto|32.81|130.69|680
Okayama|34.65|133.93|640
Hamamatsu|34.70|137.73|605
Hachiōji|35.66|139.32|579
Kagoshima|31.57|130.55|555
Niigata|37.89|139.01|505
Himeji|34.82|134.70|481
Matsudo|35.78|139.90|470
Nishinomiya-hama|34.72|135.33|469
Kawaguchi|35.81|139.71|469
Kanazawa|36.60|136.62|459
Utsunomiya|36.57|139.88|450
Ōita|33.23|131.60|449
Matsuyama|33.84|132.77|443
Amagasaki|34.72|135.42|442
Kurashiki|34.58|133.77|438
Yokosuka|35.28|139.67|429
Nagasaki|32.75|129.88|410
Hirakata|34.81|135.65|406
Machida|35.54|139.45|400
Gifu-shi|35.42|136.76|398
Fujisawa|35.35|139.48|395
Toyonaka|34.78|135.47|384
Fukuyama|34.48|133.37|383
Toyohashi|34.77|137.38|378
Minato|34.22|135.15|375
Nara-shi|34.69|135.80|367
Toyota|35.08|137.15|362
Nagano|36.65|138.18|360
Iwaki|37.05|140.88|357
Asahikawa|43.77|142.36|357
Takatsuki|34.85|135.62|354
Okazaki|34.95|137.17|352
Suita|34.76|135.52|352
Wakayama|34.23|135.17|351
Kōriyama|37.40|140.38|341
Kashiwa|35.86|139.98|340
Tokorozawa|35.80|139.47|339
Kawagoe|35.91|139.49|338
Kochi|33.55|133.53|336
Takamatsu|34.33|134.05|334
Toyama|36.70|137.22|326
Akita|39.72|140.12|320
Koshigaya|35.89|139.79|317
Miyazaki|31.92|131.42|311
Naha|26.22|127.68|301
Kasugai|35.25|136.97|299
Aomori|40.82|140.73|298
Ōtsu|35.00|135.87|298
Akashi|34.66|135.01|297
Yokkaichi|34.97|136.62|296
Morioka|39.70|141.15|295
Fukushima|37.75|140.47|294
Ichihara|35.52|140.08|284
Maebashi|36.40|139.08|283
Ichinomiya|35.30|136.80|280
Hakodate|41.78|140.74|276
Ibaraki|34.82|135.57|274
Yao|34.62|135.60|273
Kakogawachō-honmachi|34.77|134.83|272
Tokushima|34.07|134.57|267
Hiratsuka|35.33|139.34|259
Yamagata|38.23|140.37|255
Fukui-shi|36.06|136.22|249
Mito|36.35|140.45|247
Shimonoseki|33.95|130.95|246
Takasaki|36.33|139.02|241
Fuji|35.17|138.68|240
Hachinohe|40.50|141.50|239
Neyagawa|34.77|135.63|239
Kurume|33.32|130.52|238
Sasebo|33.17|129.73|237
Chigasaki|35.34|139.40|232
Sōka|35.84|139.80|231
Atsugi|35.44|139.37|229
Minamirinkan|35.50|139.44|224
Takarazuka|34.80|135.36|220
Ageoshimo|35.97|139.61|219
Chōfu|35.66|139.55|213
Matsumoto|36.23|137.97|211
Kasukabe|35.98|139.75|207
Kishiwada|34.47|135.37|206
Numazu|35.10|138.87|204
Jōetsu|37.15|138.24|204
Odawara|35.26|139.16|203
Kure|34.23|132.57|197
Nagaoka|37.45|138.85|195
Nishi-Tokyo-shi|35.73|139.54|195
Itami|34.78|135.40|194
Uji|34.89|135.80|193
Suzuka|34.88|136.58|191
Kōfu|35.67|138.57|190
Izumi|34.48|135.43|189
Hitachi|36.60|140.65|186
Kushiro|42.98|144.37|184
Sakura|35.72|140.23|183
Anjō|34.96|137.08|178
Tsukuba|36.20|140.10|176
Hirosaki|40.59|140.47|175
Tomakomai|42.64|141.60|175
Hadano|35.37|139.22|174
Obihiro|42.92|143.20|174
Ube|33.94|131.25|174
Hino|35.67|139.40|172
Takaoka|36.75|137.02|170
Kamakura|35.31|139.55|166
Saga|33.23|130.30|165
Tsu|34.73|136.52|163
Sayama|35.85|139.41|161
Kawanishi|34.82|135.42|161
Oyama|36.30|139.80|160
Ashikaga|36.33|139.45|160
Hitachi-Naka|36.40|140.53|157
Matsue|35.48|133.05|157
Nagareyama|35.86|139.90|156
Katsuta|36.38|140.53|156
Kumagaya|36.13|139.39|156
Tottori|35.50|134.23|154
Ōta|36.30|139.37|152
Komaki|35.28|136.92|151
Ōgaki|35.35|136.62|151
Higashimurayama|35.75|139.47|151
Ōme|35.78|139.24|149
Moriguchi|34.73|135.57|148
Yamaguchi|34.18|131.47|146
Otaru|43.19|141.00|144
Urayasu|35.67|139.89|144
Yonago|35.43|133.33|141
Kuwana|35.05|136.67|140
Kariya|34.98|136.98|139
Musashino|35.71|139.56|137
Zama|35.49|139.39|135
Seto|35.23|137.10|134
Ebetsu|43.11|141.55|134
Tondabayashichō|34.50|135.60|133
Fujieda|34.87|138.27|133
Sandachō|34.88|135.23|133
Kakamigahara|35.42|136.87|132
Ōmuta|33.03|130.45|132
Abiko|35.87|140.02|132
Kadoma|34.74|135.57|132
Miyakonojō|31.73|131.07|131
Matsubara|34.57|135.55|131
Isesaki|36.32|139.20|131
Daitōchō|34.71|135.62|130
Mino|34.83|135.47|129
Asaka|35.80|139.60|128
Kusatsu|35.02|135.97|128
Ueda|36.40|138.28|127
Okinawa|26.34|127.80|125
Beppu|33.28|131.50|125
Kashihara-shi|34.51|135.79|125
Niihama|33.96|133.31|123
Kisarazu|35.38|139.93|123
Nobeoka|32.58|131.67|122
Fujinomiya|35.22|138.62|122
Noda|35.95|139.87|121
Yaizu|34.87|138.32|121
Toyokawa|34.82|137.40|121
Shimotoda|35.81|139.69|119
Kokubunji|35.70|139.48|119
Ikoma|34.68|135.70|118
Ishinomaki|38.42|141.30|117
Hōfu|34.05|131.57|117
Handa|34.88|136.93|116
Mishima|35.12|138.92|113
Kitami|43.80|143.89|113
Hikone|35.25|136.25|111
Kiryū|36.40|139.33|110
Komatsu|36.40|136.45|109
Iwatsuki|35.96|139.70|109
Tajimi|35.32|137.13|108
Iida|35.52|137.82|107
Fukayachō|36.20|139.28|107
Honmachi|32.50|130.60|104
Iwakuni|34.16|132.22|104
Isehara|35.40|139.31|103
Nishio|34.87|137.05|103
Inazawa|35.25|136.78|102
Tokuyama|34.05|131.82|101
Narita|35.78|140.32|101
Izumisano|34.42|135.32|101
Sakata|38.92|139.85|100
Kōnan|35.33|136.87|100
Chikushino-shi|33.50|130.52|100
Tsuruoka|38.72|139.82|100
Ikeda|34.82|135.43|99
Isahaya|32.84|130.04|97
Mobara|35.43|140.30|97
Ise|34.48|136.70|97
Kameoka|35.00|135.58|97
Sakado|35.96|139.39|97
Muroran|42.32|140.99|96
Ōnojō|33.54|130.48|95
Kanuma|36.55|139.73|95
Yonezawa|37.91|140.12|94
Kitakami|39.28|141.12|94
Chitose|42.82|141.65|93
Kaizuka|34.45|135.35|93
Maizuru|35.45|135.33|92
Kimitsu|35.35|139.87|92
Ginowan|26.26|127.76|92
Onomichi|34.42|133.20|91
Ōmura|32.92|129.95|90
Tsuyama|35.05|134.00|90
Izumo|35.37|132.77|89
Ashiya|34.73|135.30|89
Iwata|34.70|137.85|89
Kōnosu|36.07|139.52|88
Nabari|34.62|136.08|88
Yotsukaidō|35.65|140.17|87
Hamakita|34.80|137.78|87
Gyōda|36.14|139.46|86
Hannō|35.85|139.32|86
Kashiwazaki|37.37|138.55|86
Ryūgasaki|35.90|140.18|86
Iwamizawa|43.20|141.76|85
Kakegawa|34.77|138.02|84
Gotenba|35.32|138.94|84
Yachimata|35.65|140.32|83
Katori-shi|35.90|140.50|83
Kamigyō-ku|35.03|135.76|83
Sanjō|37.62|138.95|83
Sano|36.32|139.58|83
Kanoya|31.38|130.85|82
Tochigi|36.38|139.73|82
Marugame|34.28|133.78|82
Yashio|35.82|139.84|81
Tatebayashi|36.25|139.53|81
Shibata|37.95|139.33|81
Gamagōri|34.83|137.23|81
Izumiōtsu|34.50|135.40|81
Toride|35.90|140.08|81
Mihara|34.40|133.08|80
Ushiku|35.97|140.13|80
Kashihara|34.58|135.62|79
Karatsu|33.44|129.97|78
Iizuka|33.64|130.69|78
Ōbu|35.02|136.95|78
Wako|35.79|139.62|77
Hatsukaichi|34.35|132.33|77
Tsurusaki|33.25|131.69|77
Furukawa|38.57|140.96|76
Shimada|34.82|138.18|76
Takefu|35.90|136.17|76
Okegawa|36.00|139.56|75
Miki|34.80|134.98|75
Inuyama|35.38|136.94|74
Kukichūō|36.07|139.67|73
Satsumasendai|31.82|130.30|73
Hanamaki|39.38|141.12|73
Yawata|34.87|135.70|72
Itō|34.97|139.08|72
Kazo|36.12|139.60|71
Yukuhashi|33.73|130.98|71
Tenri|34.58|135.83|71
Dazaifu|33.51|130.52|71
Maebaru-chūō|33.56|130.20|70
Tanabe|33.73|135.37|70
Ōmihachiman|35.13|136.10|69
Saku|36.22|138.48|69
Hekinan|34.88|136.98|69
Sukagawa|37.28|140.38|69
Fukuchiyama|35.30|135.12|69
Moriyama|35.07|135.98|69
Tsuruga|35.65|136.06|68
Matsutō|36.52|136.57|68
Tamano|34.52|133.95|68
Tsushima|35.17|136.72|68
Nakatsu|33.60|131.19|67
Shiojiri|36.10|137.97|67
Chiryū|35.00|137.03|67
Takayama|36.13|137.25|67
Tōgane|35.55|140.37|66
Sabae|35.95|136.18|66
Niitsu-honchō|37.80|139.12|66
Tanabe|34.82|135.77|66
Kashima-shi|35.97|140.64|66
Mooka|36.43|140.02|66
Shiki|35.83|139.58|65
Tendō|38.35|140.37|65
Gushikawa|26.36|127.87|65
Hasuda|35.97|139.65|65
Ōdate|40.27|140.56|65
Imaichi|36.72|139.68|64
Narutochō-mitsuishi|34.20|134.61|64
Shimodate|36.30|139.98|64
Tosu|33.37|130.52|64
Fujioka|36.25|139.07|63
Fukuroi|34.75|137.92|63
Ichinoseki|38.92|141.13|63
Sakurai|34.50|135.85|63
Kitahiroshima|42.98|141.57|62
Fussa|35.74|139.32|62
Ina|35.83|137.95|62
Nagahama|35.38|136.27|62
Honjō|36.24|139.19|62
Ueno-ebisumachi|34.76|136.13|62
Hita|33.32|130.94|61
Toki|35.35|137.18|61
Mizusawa|39.13|141.13|61
Kuroiso|36.97|140.05|61
Takaishi|34.52|135.43|61
Yoshikawa|35.89|139.84|61
Zushi|35.29|139.58|60
Koga|33.73|130.47|60
Nago|26.62|127.99|60
Shiogama|38.32|141.03|60
Uwajima|33.22|132.56|59
Ōtawara|36.87|140.03|59
Saijō|33.92|133.18|59
Hanyū|36.17|139.53|59
Chichibu|35.99|139.08|59
Kasaoka|34.51|133.50|58
Koga|36.18|139.72|58
Imarichō-kō|33.27|129.88|58
Kokubu-matsuki|31.73|130.77|58
Sōja|34.68|133.75|57
Ishikari|43.24|141.35|57
Itoman|26.13|127.67|57
Hashimoto|34.32|135.62|57
Sakaidechō|34.32|133.84|57
Nōgata|33.74|130.72|57
Chino|35.99|138.15|57
Moriya|35.93|140.00|57
Tomigusuku|26.19|127.68|56
Iwade|34.25|135.32|56
Anan|33.92|134.65|55
Nanto-shi|36.57|136.91|55
Shiroi|35.80|140.07|55
Satte|36.07|139.73|55
Nakatsugawa|35.48|137.50|55
Suwa|36.04|138.11|55
Himimachi|36.86|136.99|55
Okaya|36.06|138.05|54
Suzaka|36.65|138.32|54
Ōami|35.52|140.32|53
Mukō|34.97|135.70|53
Hatogaya-honchō|35.83|139.74|53
Kudamatsu|34.00|131.87|53
Kamifukuoka|35.87|139.51|52
Ishioka|36.18|140.27|52
Kariya|34.75|134.39|52
Miyako|39.65|141.94|52
Futtsu|35.31|139.82|52
Tagawa|33.63|130.80|52
Yūki|36.30|139.88|52
Minokamo|35.48|137.02|52
Miura|35.14|139.62|51
Noshiro|40.21|140.03|51
Shiraoka|36.02|139.66|51
Kitaibaraki|36.79|140.75|51
Fuchūchō|34.57|133.24|51
Ōi|35.85|139.52|51
Ono|34.85|134.93|50
Tateyama|34.98|139.87|50
Arashiyama|35.01|135.68|50
Sugito|36.03|139.73|50
Tokoname|34.88|136.85|50
Tomioka|36.25|138.90|49
Mutsu|41.29|141.22|49
Goshogawara|40.80|140.44|49
Saiki|32.95|131.90|49
Fujiyoshida|35.44|138.80|49
Masuda|34.67|131.85|49
Nonoichi|36.53|136.62|48
Kurayoshi|35.43|133.82|48
Shibukawa|36.48|139.00|48
Ami|36.03|140.20|48
Annaka|36.33|138.90|48
Iwakura|35.28|136.87|48
Sasayama|35.07|135.22|47
Sawara|35.88|140.50|47
Inashiki|35.96|140.32|47
Gujō|35.74|136.96|47
Naka|36.05|140.17|47
Nakama|33.82|130.71|47
Toyooka|35.54|134.82|47
Komoro|36.32|138.43|46
Hikari|33.95|131.95|46
Uozu|36.80|137.40|46
Higashine|38.44|140.40|46
Hamada|34.88|132.08|46
Tamana|32.95|130.57|46
Numata|36.63|139.05|46
Youkaichi|35.12|136.20|45
Nanao|37.05|136.97|45
Obita|32.82|129.88|45
Takikawa|43.55|141.91|45
Hokuto|35.83|138.40|45
Ishigaki|24.34|124.16|45
Kan’onjichō|34.13|133.65|44
Onoda|34.00|131.18|44
Tsubame|37.66|138.93|44
Nichinan|31.60|131.37|44
Hagi|34.40|131.42|44
Sagae|38.37|140.27|44
Kainan|34.15|135.21|43
Mitsuke|37.53|138.93|43
Ryūō|35.65|138.50|43
Nishifukuma|33.77|130.47|43
Kamaishi|39.28|141.87|43
Misawa|40.69|141.39|43
Nakano|36.75|138.37|43
Mizunami|35.37|137.25|43
Kurobe-shi|36.90|137.45|43
Komatsushimachō|34.00|134.58|43
Tamamura|36.30|139.12|43
Tomiya|38.39|140.89|43
Abashiri|44.02|144.27|42
Iwai|36.05|139.90|42
Iwanuma|38.10|140.86|42
Amagi|33.42|130.65|42
Asahi|35.72|140.65|42
Taketoyo|34.85|136.92|42
Hisai-motomachi|34.67|136.47|42
Wakkanai|45.41|141.67|42
Shirone|37.76|139.02|41
Naze|28.37|129.48|41
Mitsukaidō|36.02|139.98|41
Shinjō|38.76|140.30|41
Tōkamachi|37.13|138.77|41
Otofuke|42.99|143.20|41
Hondomachi-hondo|32.46|130.17|41
Kannabechō-yahiro|34.56|133.42|41
Komono|35.00|136.52|41
Atami|35.09|139.05|41
Ojiya|37.30|138.80|41
Takahama|34.92|136.98|41
Yanagawa|33.17|130.40|40
Tatsunochō-tominaga|34.86|134.55|40
Kameyama|34.85|136.45|40
Umi|33.57|130.51|40
Kobayashi|31.98|130.98|40
Mibu|36.42|139.80|40
Morohongō|35.94|139.30|40
Sumoto|34.34|134.89|40
Shiroishi|38.00|140.62|39
Hamanoichi|31.72|130.73|39
Miyoshi|34.80|132.85|39
Uto|32.68|130.67|39
Ōkawa|33.21|130.38|39
Izumi|32.08|130.37|39
Hasaki|35.73|140.83|39
Yokote|39.32|140.55|39
Minakuchichō-matoba|34.97|136.17|39
Ōzu|33.50|132.55|39
Ōmagari|39.45|140.48|39
Yorii|36.12|139.19|39
Tsubata|36.67|136.74|39
Kuroishi|40.65|140.58|39
Tahara|34.67|137.27|38
Shimabara|32.78|130.37|38
Kamiiso|41.82|140.64|38
Hitoyoshi|32.22|130.75|38
Kawanoechō|34.02|133.58|38
Ayabe|35.30|135.25|38
Ono|35.98|136.49|37
Ogawa|36.05|139.27|37
Gosen|37.73|139.17|37
Tomobe|36.35|140.30|37
Kitakata|37.65|139.87|37
Kanekomachi|36.41|139.00|37
Nishiwaki|34.98|134.97|37
Hanawa|40.18|140.79|37
Kanie|35.13|136.80|37
Sakaiminato|35.54|133.23|36
Watari|38.03|140.85|36
Nihommatsu|37.58|140.43|36
Yaita|36.80|139.93|36
Kanda|33.78|130.98|36
Shinshiro|34.90|137.50|36
Nishishinminato|36.78|137.08|36
Kaminoyama|38.15|140.27|36
Ōfunato|39.07|141.72|35
Funaishikawa|36.47|140.57|35
Date|42.47|140.87|35
Rifu|38.33|140.98|35
Usuki|33.12|131.80|35
Gero|35.80|137.23|35
Namerikawa|36.76|137.36|35
Okunoya|36.28|140.42|35
Nakamura|32.98|132.93|35
Ibara|34.60|133.47|34
Hirara|24.80|125.30|34
Gojō|34.35|135.70|34
Tsuma|32.10|131.40|34
Katsuren-haebaru|26.33|127.87|34
Takeochō-takeo|33.19|130.02|34
Takahagi|36.72|140.72|34
Maruoka|36.15|136.27|34
Yuzawa|39.17|140.50|34
Nirasaki|35.70|138.45|33
Kakuda|37.97|140.77|33
Hotaka|36.34|137.88|33
Fujishiro|35.92|140.12|33
Obama|35.50|135.75|33
Gose|34.45|135.73|33
Kameda-honchō|37.87|139.11|33
Tawaramoto|34.55|135.79|33
Yōkaichiba|35.70|140.55|33
Ōiso|35.32|139.32|33
Sasaguri|33.62|130.55|33
Kuroda|35.35|136.78|33
Kashima|33.11|130.09|32
Aioi|34.80|134.47|32
Yamaga|33.02|130.69|32
Yanai|33.97|132.12|32
Kamo|37.66|139.04|32
Yamoto|38.43|141.21|32
Ōdachō-ōda|35.19|132.51|32
Uekimachi-mōno|32.90|130.69|32
Shingū|33.73|135.98|32
Ninomiya|35.30|139.26|31
Murakami|38.23|139.48|31
Sakai-nakajima|36.27|139.25|31
Ōtsuki|35.62|138.97|31
Nemuro|43.32|145.57|31
Hayama|35.28|139.58|31
Nagai|38.10|140.03|31
Itoigawa|37.03|137.85|31
Kaminokawa|36.43|139.92|31
Iyo|33.75|132.70|31
Ōmachi|36.50|137.87|31
Masaki-chō|33.79|132.71|31
Takehara|34.34|132.92|31
Ujiie|36.68|139.97|30
Ōtake|34.21|132.22|30
Honchō|41.89|140.69|30
Ōzu|32.88|130.87|30
Ibusuki|31.23|130.65|30
Isawa|35.65|138.63|30
Kasama|36.38|140.27|29
Minamata|32.22|130.40|29
Yasugichō|35.42|133.24|29
Togitsu|32.83|129.85|29
Muikamachi|37.07|138.88|29
Kamogawa|35.10|140.10|29
Tarui|35.37|136.53|29
Maki|37.75|138.88|29
Bibai|43.32|141.86|29
Tanuma|36.37|139.58|29
Fukiage-fujimi|36.10|139.45|28
Hiratachō|35.43|132.82|28
Hōjō|33.98|132.78|28
Aso|32.94|131.08|28
Hiji|33.37|131.53|28
Chatan|26.31|127.77|28
Uenohara|35.62|139.12|28
Toyoshina|36.30|137.90|28
Kurihashi|36.13|139.70|28
Menuma|36.22|139.38|28
Ōmiya|36.55|140.42|28
Nyūzen|36.94|137.50|28
Yugawara|35.15|139.07|28
Arai|37.00|138.23|27
Hōryūji|34.61|135.74|27
Gobō|33.88|135.17|27
Katsuyama|36.06|136.50|27
Sakai|36.10|139.80|27
Mombetsu|44.35|143.35|27
Buzen|33.61|131.13|27
Tōno|39.32|141.53|27
Shimoda|34.68|138.94|27
Kikuchi|32.98|130.82|27
Fukuechō|32.70|128.85|27
Nayoro|44.35|142.46|26
Rumoi|43.93|141.64|26
Ishii|34.07|134.44|26
Takahata|38.00|140.19|26
Susaki|33.39|133.29|26
Ōno-hara|34.28|132.27|26
Matsubase|32.65|130.67|26
Fukagawa|43.71|142.04|26
Innoshima|34.28|133.18|26
Mashiko|36.47|140.10|26
Shingū|33.71|130.43|26
Makubetsu|45.37|141.82|26
Sagara|34.69|138.20|26
Shimo-furano|43.35|142.38|26
Itako|35.93|140.55|26
Sukumo|32.93|132.73|26
Omigawa|35.85|140.62|26
Kushikino|31.72|130.27|26
Narutō|35.60|140.42|26
Yoshii|36.25|138.98|26
Yoshida-kasugachō|37.68|138.88|26
Kamimaruko|36.32|138.27|25
Iiyama|36.85|138.37|25
Ijūin|31.62|130.40|25
Enzan|35.70|138.73|25
Yamazakichō-nakabirose|35.00|134.55|25
Akune|32.02|130.20|25
Makurazaki|31.27|130.32|25
Itsukaichi|35.73|139.22|25
Ishige|36.12|139.97|25
Takahashi|34.78|133.62|25
Gōtsuchō|35.01|132.23|25
Hakui|36.88|136.78|25
Hobaramachi|37.82|140.55|25
Kamojimachō-jōgejima|34.07|134.35|24
Ino|33.55|133.43|24
Setakamachi-takayanagi|33.15|130.47|24
Ishiki|34.80|137.02|24
Bungo-Takada-shi|33.56|131.45|24
Kitahama|35.17|135.92|24
Niimi|34.98|133.47|24
Kaseda-shirakame|31.42|130.32|24
Mino|35.53|136.92|24
Funehikimachi-funehiki|37.45|140.58|24
Ogōri-shimogō|34.10|131.40|24
Tadotsu|34.27|133.75|24
Mikuni|36.22|136.15|23
Sobue|35.25|136.72|23
Kitsuki|33.42|131.62|23
Ōkawara|38.05|140.73|23
Toba|34.48|136.84|23
Shirahamachō-usazakiminami|34.78|134.72|23
Nagato|34.38|131.20|23
Fujikawaguchiko|35.49|138.69|23
Tochio-honchō|37.48|139.00|23
Kamiichi|36.70|137.37|23
Kajiki|31.73|130.67|23
Motomachi|43.83|144.10|23
Shido|34.32|134.17|23
Yoichi|43.20|140.77|23
Hino|35.00|136.25|23
Tennō|39.90|139.97|23
Motomiya|37.51|140.40|23
Kasamatsuchō|35.37|136.77|23
Hirado|33.37|129.55|23
Takanabe|32.13|131.50|23
Shizunai-furukawachō|42.33|142.37|22
Ōkuchi-shinohara|32.07|130.62|22
Ishikawa|26.42|127.82|22
Daigo|36.77|140.35|22
Katsuura|35.15|140.32|22
Yatsuomachi-higashikumisaka|36.57|137.13|22
Shōbu|36.07|139.60|22
Kushima|31.49|131.24|22
Tsurugi-asahimachi|36.45|136.63|22
Owase|34.07|136.20|22
Iwase|36.35|140.10|22
Toyohama|34.71|136.93|22
Namie|37.48|141.00|22
Tōbetsu|43.22|141.52|22
Shibetsu|43.66|145.13|22
Ōyama|34.60|138.22|22
Tsukumiura|33.08|131.87|22
Miyazu|35.53|135.18|22
Yashiro|34.92|134.97|22
Kodamachō-kodamaminami|36.18|139.13|22
Tatsuno|35.98|138.00|21
Ōmamachō-ōmama|36.43|139.28|21
Tanushimarumachi-toyoki|33.35|130.68|21
Shin’ichi|34.56|133.27|21
Kisai|36.10|139.58|21
Obanazawa|38.60|140.40|21
Yanagawamachi-saiwaichō|37.85|140.60|21
Shiraoi|42.55|141.35|21
Edosaki|35.95|140.32|21
Gōdo|35.42|136.60|21
Namioka|40.71|140.59|21
Takanosu|40.22|140.37|21
Shōbara|34.85|133.02|21
Miyata|33.71|130.65|20
Suibara|37.85|139.23|20
Kanaya|34.82|138.13|20
Mori|34.83|137.93|20
Ōhara|35.25|140.39|20
Shiozawa|37.04|138.85|20
Kanzakimachi-kanzaki|33.31|130.37|20
Yamada|39.47|141.95|20
Aki|33.50|133.90|20
Sunagawa|43.49|141.91|20
= KAZ
Almaty|43.26|76.93|2001
Karagandy|49.80|73.10|452
Shymkent|42.30|69.60|414
Taraz|42.90|71.37|358
Nur-Sultan|51.18|71.45|346
Pavlodar|52.28|76.97|329
Ust-Kamenogorsk|49.97|82.61|319
Kyzylorda|44.85|65.51|300
Semey|50.43|80.27|293
Aktobe|50.28|57.21|262
Kostanay|53.21|63.62|210
Petropavl|54.87|69.15|201
Oral|51.23|51.37|200
Atyrau|47.12|51.88|180
Temirtau|50.05|72.96|171
Aktau|43.65|51.17|147
Kokshetau|53.28|69.40|124
Rudnyy|52.97|63.12|124
Ekibastuz|51.72|75.32|121
Taldykorgan|45.02|78.37|117
Zhezqazghan|47.78|67.77|104
Zhanaozen|43.34|52.86|104
Turkestan|43.30|68.25|97
Balqash|46.85|75.00|81
Sarkand|45.41|79.92|77
Baikonur|45.62|63.32|70
Kentau|43.52|68.50|57
Ridder|50.34|83.51|53
Qulsary|46.95|54.02|51
Shchuchinsk|52.94|70.19|47
Stepnogorsk|52.35|71.88|47
Zyryanovsk|49.73|84.27|45
Aksu|52.04|76.93|45
Dzhetygara|52.19|61.20|43
Soran|49.79|72.84|43
Talghar|43.30|77.24|42
Kapshagay|43.87|77.06|42
Arkalyk|50.25|66.92|42
Shakhtinsk|49.71|72.59|42
Lisakovsk|52.55|62.50|40
Chu|43.60|73.76|40
Karatau|43.18|70.47|38
Arys|42.43|68.81|36
Novokazalinsk|45.85|62.15|36
Abay|49.64|72.86|35
Aqsay|51.17|53.00|35
Atbasar|51.81|68.36|35
Zharkent|44.17|80.01|34
Zhangatas|43.56|69.73|33
Ayagoz|47.96|80.43|33
Aral|46.80|61.66|33
Esik|43.36|77.45|33
Shīeli|44.17|66.74|30
Kandyagash|49.47|57.42|28
Shalqar|47.83|59.60|27
Shalkar|48.03|48.90|27
Tekeli|44.83|78.83|27
Belyye Vody|42.42|69.83|26
Chardara|41.26|67.97|25
Saryaghash|41.46|69.17|25
Khromtau|50.25|58.44|24
Georgīevka|49.33|81.57|22
Yanykurgan|43.91|67.25|21
Lenger|42.18|69.89|21
Burunday|43.36|76.85|21
Ush-Tyube|45.25|77.98|20
Shemonaīkha|50.63|81.91|20
Zhosaly|45.49|64.08|20
= KEN
Nairobi|-1.28|36.82|2751
Mombasa|-4.05|39.66|800
Nakuru|-0.31|36.07|260
Eldoret|0.52|35.27|218
Kisumu|-0.10|34.76|216
Thika|-1.03|37.07|200
Malindi|-3.22|40.12|118
Kitale|1.02|35.01|75
Garissa|-0.45|39.65|68
Kakamega|0.28|34.75|63
Kapenguria|1.24|35.11|56
Bungoma|0.56|34.56|56
Busia|0.46|34.11|52
Nyeri|-0.42|36.95|51
Ol Kalou|-0.27|36.38|48
Meru|0.05|37.66|47
Kilifi|-3.63|39.85|46
Wajir|1.75|40.06|46
Mumias|0.33|34.49|45
Voi|-3.40|38.56|45
Iten|0.67|35.51|42
Lugulu|0.39|34.30|41
Homa Bay|-0.53|34.46|40
Naivasha|-0.71|36.43|38
Nanyuki|0.01|37.07|36
Mandera|3.94|41.86|36
Narok|-1.08|35.87|36
Kericho|-0.37|35.28|36
Migori|-1.06|34.47|35
Embu|-0.54|37.46|35
Moyale|3.53|39.06|34
Isiolo|0.35|37.58|33
Nyahururu|0.04|36.36|32
Machakos|-1.52|37.27|32
Rongai|-0.17|35.86|30
Kisii|-0.68|34.77|29
Molo|-0.25|35.73|28
Kabarnet|0.49|35.74|25
Athi River|-1.46|36.98|25
Lamu|-2.27|40.90|25
Webuye|0.60|34.77|23
Karuri|-0.70|37.18|21
Kiambu|-1.17|36.84|21
Maralal|1.10|36.70|21
Makueni Boma|-1.80|37.62|21
Lodwar|3.12|35.60|20
Kitui|-1.37|38.01|16
Marsabit|2.33|37.99|15
Siaya|0.06|34.29|15
Kerugoya|-0.50|37.28|15
Murang’a|-0.72|37.15|12
Kajiado|-1.85|36.78|11
Nyamira|-0.56|34.94|10
Hola|-1.48|40.03|7
Wote|-1.78|37.63|6
Sotik Post|-0.78|35.34|5
= KGZ
Bishkek|42.87|74.59|900
Osh|40.53|72.80|200
Jalal-Abad|40.93|73.00|76
Karakol|42.49|78.39|70
Tokmok|42.84|75.30|63
Kara-Balta|42.81|73.85|63
Naryn|41.43|75.99|52
Uzgen|40.77|73.30|40
Balykchy|42.46|76.19|40
Talas|42.52|72.24|35
Kyzyl-Kyya|40.26|72.13|32
Bazar-Korgon|41.04|72.75|28
Iradan|40.27|72.10|26
Tash-Kumyr|41.35|72.22|24
Kant|42.89|74.85|20
Batken|40.06|70.82|10
= KHM
Phnom Penh|11.56|104.92|1574
Takeo|10.99|104.78|844
Sihanoukville|10.61|103.53|157
Battambang|13.10|103.20|150
Siem Reap|13.36|103.86|139
Paoy Paet|13.66|102.56|79
Kampong Chhnang|12.25|104.67|75
Kampong Cham|11.99|105.46|62
Pursat|12.54|103.92|52
Ta Khmau|11.48|104.95|52
Phumĭ Véal Srê|10.98|104.78|44
Kampong Speu|11.45|104.52|33
Koh Kong|11.62|102.98|33
Prey Veng|11.49|105.33|33
Suong|11.91|105.66|30
Smach Mean Chey|11.55|103.04|29
Stung Treng|13.53|105.97|25
Tbeng Meanchey|13.81|104.98|24
Svay Rieng|11.09|105.80|24
Sisophon|13.59|102.97|23
Kampot|10.61|104.18|23
Kratié|12.49|106.02|20
Kampong Thom|12.71|104.89|20
Samraong|14.18|103.52|19
Pailin|12.85|102.61|18
Banlung|13.74|106.99|17
Krong Kep|10.48|104.32|12
Sen Monorom|12.46|107.19|8
= KIR
Tarawa|1.33|172.98|40
= KNA
Basseterre|17.30|-62.72|13
= KOR
Seoul|37.57|126.98|10349
Busan|35.10|129.03|3679
Incheon|37.46|126.71|2628
Daegu|35.87|128.59|2567
Daejeon|36.35|127.38|1475
Gwangju|35.15|126.92|1417
Suwon|37.29|127.01|1243
Goyang-si|37.66|126.83|1073
Seongnam-si|37.44|127.14|1032
Ulsan|35.54|129.32|963
Bucheon-si|37.50|126.78|851
Jeonju|35.82|127.15|711
Ansan-si|37.32|126.82|651
Cheongju-si|36.64|127.49|635
Anyang-si|37.39|126.93|634
Changwon|35.23|128.68|550
Pohang|36.03|129.36|500
Uijeongbu-si|37.74|127.05|479
Hwaseong-si|37.21|126.82|476
Masan|35.13|126.83|434
Jeju City|33.51|126.52|408
Cheonan|36.81|127.15|365
Kwangmyŏng|37.48|126.87|358
Kimhae|35.23|128.88|356
Chinju|35.19|128.08|307
Yeosu|34.76|127.66|296
Gumi|36.11|128.34|291
Iksan|35.94|126.95|284
Mokpo|34.81|126.39|268
Gunsan|35.98|126.71|243
Wŏnju|37.35|127.95|243
Suncheon|34.95|127.49|231
Sejong|36.59|127.29|230
Chuncheon|37.87|127.73|210
Icheon-si|37.28|127.44|196
Guri-si|37.60|127.14|195
Gangneung|37.75|128.87|181
Yangju|37.83|127.06|180
Osan|37.15|127.07|159
Seogwipo|33.25|126.56|156
Gyeongju|35.84|129.21|155
Gimcheon|36.12|128.12|150
Jeongeup|35.60|126.92|140
Hanam|37.54|127.21|135
Gyeongsan-si|35.82|128.74|130
Andong|36.57|128.72|129
Hwado|37.65|127.31|106
Tonghae|37.54|129.11|101
Asan|36.78|127.00|98
Wabu|37.59|127.22|97
Namyangju|37.64|127.21|91
Kwangyang|34.98|127.59|89
Hongseong|36.60|126.67|89
Sokcho|38.21|128.59|89
Eisen|36.82|128.63|85
Wanju|35.85|127.15|84
Yangp'yŏng|37.49|127.49|83
Ungsang|35.41|129.17|83
Sinhyeon|34.88|128.63|83
Gwangju|37.41|127.26|82
Mungyeong|36.59|128.20|82
Naesŏ|35.25|128.52|81
Muan|34.99|126.48|76
Hongch’ŏn|37.69|127.89|75
Changnyeong|35.54|128.50|75
Seosan|36.78|126.45|74
Koch'ang|35.43|126.70|73
Gongju|36.46|127.12|72
Kyosai|34.85|128.59|72
Yangsan|35.34|129.03|72
Anseong|37.01|127.27|69
Hwawŏn|35.80|128.50|65
Pubal|37.29|127.51|63
Kosong|38.38|128.47|62
Boryeong|36.35|126.60|62
Chinch'ŏn|36.86|127.44|61
Hwasun|35.06|126.99|60
Nangen|35.41|127.39|58
Okcheon|36.30|127.57|57
Eisen|35.97|128.93|56
Sangju|36.42|128.16|56
Gapyeong|37.83|127.51|55
Yeongam|34.80|126.70|55
Sinan|34.83|126.11|53
Miryang|35.49|128.75|53
T’aebaek|37.18|128.99|49
Kimje|35.80|126.89|45
Koesan|36.81|127.79|44
Nonsan|36.20|127.08|44
Munsan|37.86|126.78|43
Gijang|35.24|129.21|43
Naju|35.03|126.72|42
Santyoku|37.44|129.17|42
Yeonil|36.00|129.35|41
Hayang|35.91|128.82|40
Yesan|36.68|126.84|39
Imsil|35.61|127.28|38
Yeoju|37.30|127.63|37
Heunghae|36.11|129.35|36
Kunwi|36.23|128.57|34
Tangjin|36.89|126.63|33
Buyeo|36.27|126.91|33
Cheongsong gun|36.43|129.06|31
Jinan-gun|35.79|127.43|31
Kurye|35.21|127.46|30
Waegwan|35.99|128.40|30
Seonghwan|36.92|127.13|29
Goseong|34.98|128.32|27
Changsu|35.65|127.52|26
Ganghwa-gun|37.75|126.49|26
Neietsu|37.18|128.47|25
Kinzan|36.10|127.49|25
Yŏnmu|36.13|127.10|25
Yeongdong|36.17|127.78|24
Yanggu|38.11|127.99|24
Haenam|34.57|126.60|24
Hwacheon|38.11|127.71|24
Gaigeturi|33.46|126.32|24
Taesal-li|36.97|126.45|23
Puan|35.73|126.73|22
Jenzan|36.24|128.30|21
= KWT
Al Aḩmadī|29.08|48.08|637
Ḩawallī|29.33|48.03|164
Şabāḩ as Sālim|29.26|48.06|139
Al Farwānīyah|29.28|47.96|87
Al Faḩāḩīl|29.08|48.13|68
Kuwait City|29.37|47.98|60
Ar Riqqah|29.15|48.09|52
Al Manqaf|29.10|48.13|39
Al Jahrā’|29.34|47.66|24
Al Finţās|29.17|48.12|23
= LAO
Vientiane|17.97|102.60|197
Pakse|15.12|105.80|88
Thakhèk|17.41|104.83|85
Savannakhet|16.57|104.76|67
Luang Prabang|19.89|102.14|47
Xam Nua|20.42|104.05|39
Muang Phônsavan|19.45|103.19|38
Muang Xay|20.69|101.98|25
Vangviang|18.92|102.45|25
Pakxan|18.39|103.66|22
Phôngsali|21.68|102.10|14
Sainyabuli|19.26|101.71|14
Ban Houayxay|20.27|100.42|13
Muang Phôn-Hông|18.50|102.42|10
Salavan|15.72|106.42|6
= LBN
Beirut|33.89|35.50|1916
Tripoli|34.43|35.84|229
Sidon|33.56|35.37|164
Tyre|33.27|35.19|135
Nabatîyé et Tahta|33.38|35.48|120
Habboûch|33.41|35.48|98
Jounieh|33.98|35.62|96
Zahlé|33.85|35.90|78
Ghazieh|33.52|35.37|50
Baalbek|34.01|36.22|31
En Nâqoûra|33.12|35.14|25
Jbaïl|34.12|35.65|21
Bcharré|34.25|36.01|20
Baabda|33.83|35.54|9
= LBR
Monrovia|6.30|-10.80|940
Gbarnga|7.00|-9.47|46
Kakata|6.53|-10.35|34
Bensonville|6.45|-10.61|33
Harper|4.38|-7.71|33
Voinjama|8.42|-9.75|27
Buchanan|5.88|-10.05|26
Zwedru|6.07|-8.14|26
New Yekepa|7.58|-8.54|25
Greenville|5.01|-9.04|16
Robertsport|6.75|-11.37|12
Sanniquellie|7.36|-8.71|11
= LBY
Tripoli|32.89|13.19|1151
Benghazi|32.11|20.07|651
Mişrātah|32.38|15.09|386
Tarhuna|32.44|13.63|211
Al Khums|32.65|14.26|202
Az Zāwīyah|32.76|12.73|200
Zawiya|32.75|12.73|186
Ajdabiya|30.76|20.23|134
Al Ajaylat|32.76|12.38|131
Sabhā|27.04|14.43|130
Sirte|31.21|16.59|128
Al Jadīd|27.05|14.40|126
Tobruk|32.09|23.95|121
Zliten|32.47|14.57|110
Şabrātah|32.79|12.49|102
Tagiura|32.88|13.35|100
Al Marj|32.49|20.83|85
Gharyan|32.17|13.02|85
Darnah|32.77|22.64|79
Al Bayḑā’|32.76|21.76|75
Yafran|32.06|12.53|68
Bani Walid|31.75|13.98|46
At Tāj|24.20|23.29|46
Zuwārah|32.93|12.08|45
Murzuq|25.92|13.92|44
Ubari|26.59|12.78|43
Brak|27.55|14.27|39
Zintan|31.93|12.25|33
Al Abyār|32.19|20.60|33
Waddān|29.16|16.14|28
Nālūt|31.87|10.98|26
Mizdah|31.45|12.99|26
Şurmān|32.76|12.57|25
Al Qubbah|32.76|22.24|25
Ghat|24.96|10.18|24
Masallātah|32.62|14.00|24
Tūkrah|32.53|20.58|23
Az Zuwaytīnah|30.95|20.12|21
Hūn|29.13|15.95|19
= LCA
Castries|14.00|-61.01|20
= LIE
Schaan|47.16|9.51|6
Vaduz|47.14|9.52|5
= LKA
Colombo|6.94|79.85|648
Dehiwala-Mount Lavinia|6.84|79.87|220
Moratuwa|6.77|79.88|185
Jaffna|9.67|80.01|169
Negombo|7.21|79.84|137
Pita Kotte|6.89|79.90|118
Sri Jayewardenepura Kotte|6.88|79.91|116
Kandy|7.29|80.63|112
Trincomalee|8.58|81.23|108
Kalmunai|7.41|81.83|100
Galle|6.05|80.21|93
Point Pedro|9.82|80.23|90
Batticaloa|7.71|81.69|87
Katunayaka|7.17|79.89|85
Valvedditturai|9.82|80.17|78
Matara|5.95|80.54|76
Battaramulla South|6.90|79.92|76
Dambulla|7.86|80.65|67
Maharagama|6.85|79.93|67
Kotikawatta|6.93|79.91|65
Anuradhapura|8.31|80.41|61
Vavuniya|8.75|80.50|60
Kolonnawa|6.93|79.88|58
Hendala|6.99|79.88|57
Ratnapura|6.69|80.40|48
Badulla|6.98|81.06|48
Puttalam|8.04|79.83|46
Devinuwara|5.93|80.59|45
Welisara|7.03|79.90|41
Kalutara|6.58|79.96|38
Bentota|6.43|80.00|37
Matale|7.47|80.62|36
Homagama|6.84|80.00|35
Beruwala|6.48|79.98|34
Panadura|6.71|79.90|34
Mulleriyawa|6.93|79.93|34
Kandana|7.05|79.89|33
Ja Ela|7.07|79.89|32
Wattala|6.99|79.89|31
Peliyagoda|6.97|79.88|31
Kelaniya|6.96|79.92|29
Kurunegala|7.48|80.37|29
Nuwara Eliya|6.97|80.78|26
Gampola|7.16|80.57|25
Chilaw|7.58|79.80|25
Eravur Town|7.78|81.60|23
Hanwella Ihala|6.90|80.09|23
Weligama|5.98|80.43|22
Vakarai|8.13|81.43|21
Kataragama|6.41|81.33|21
Ambalangoda|6.24|80.05|20
= LSO
Maseru|-29.32|27.48|118
Mafeteng|-29.82|27.24|57
Leribe|-28.87|28.05|48
Maputsoe|-28.89|27.90|32
Mohale’s Hoek|-30.15|27.48|28
Qacha’s Nek|-30.12|28.69|26
Quthing|-30.40|27.70|24
Butha-Buthe|-28.77|28.25|16
Mokhotlong|-29.29|29.07|9
Thaba-Tseka|-29.52|28.61|5
Teyateyaneng|-29.15|27.75|5
= LTU
Vilnius|54.69|25.28|542
Kaunas|54.90|23.91|375
Klaipėda|55.71|21.14|192
Šiauliai|55.93|23.32|131
Panevėžys|55.73|24.35|117
Alytus|54.40|24.04|71
Marijampolė|54.56|23.35|48
Mazeikiai|56.32|22.33|41
Jonava|55.08|24.28|35
Utena|55.50|25.60|33
Kėdainiai|55.29|23.97|32
Telsiai|55.98|22.25|30
Visaginas|55.60|26.44|28
Taurage|55.25|22.29|28
Ukmerge|55.25|24.75|26
Plunge|55.91|21.84|23
Kretinga|55.89|21.24|22
Silute|55.35|21.48|22
Radviliskis|55.82|23.53|20
= LUX
Luxembourg|49.61|6.13|77
Esch-sur-Alzette|49.50|5.98|28
Diekirch|49.87|6.16|6
= LVA
Riga|56.95|24.11|743
Daugavpils|55.88|26.53|112
Liepāja|56.50|21.01|85
Jelgava|56.65|23.71|62
Jūrmala|56.97|23.77|54
Ventspils|57.39|21.56|43
Rēzekne|56.51|27.34|38
Jēkabpils|56.50|25.86|27
Valmiera|57.54|25.43|27
Ogre|56.82|24.61|27
Tukums|56.97|23.16|18
Cēsis|57.31|25.27|18
Salaspils|56.86|24.37|18
Kuldīga|56.97|21.96|13
Olaine|56.79|23.94|13
Saldus|56.66|22.49|12
Talsi|57.25|22.58|12
Dobele|56.62|23.28|11
Krāslava|55.90|27.17|11
Bauska|56.41|24.19|11
Ludza|56.54|27.72|11
Sigulda|57.15|24.86|10
Līvāni|56.35|26.18|10
Gulbene|57.18|26.75|9
Madona|56.85|26.22|9
Limbaži|57.51|24.72|9
Aizkraukle|56.60|25.26|9
Preiļi|56.29|26.72|9
Balvi|57.13|27.27|8
Valka|57.78|26.01|7
Smiltene|57.42|25.90|6
Aizpute|56.72|21.60|6
Lielvārde|56.72|24.81|5
= MAC
Macau|22.20|113.55|520
= MAR
Casablanca|33.59|-7.61|3145
Rabat|34.01|-6.83|1656
Fès|34.03|-5.00|965
Sale|34.05|-6.80|903
Marrakesh|31.63|-8.00|839
Agadir|30.42|-9.60|698
Tangier|35.77|-5.80|688
Meknès|33.89|-5.55|546
Oujda-Angad|34.68|-1.91|405
Al Hoceïma|35.25|-3.94|396
Kenitra|34.26|-6.58|367
Tétouan|35.58|-5.37|326
Temara|33.93|-6.91|314
Safi|32.30|-9.24|288
Salé Al Jadida|34.00|-6.74|200
Mohammedia|33.69|-7.38|188
Khouribga|32.88|-6.91|168
Beni Mellal|32.34|-6.35|166
El Jadid|33.26|-8.51|148
Taza|34.21|-4.01|142
Nador|35.17|-2.93|129
Settat|33.00|-7.62|119
Larache|35.19|-6.16|109
Ksar El Kebir|35.00|-5.90|109
Khemisset|33.82|-6.07|107
Guelmim|28.99|-10.06|98
Berrechid|33.27|-7.59|94
Errachidia|31.93|-4.43|92
Oued Zem|32.86|-6.57|85
Al Fqih Ben Çalah|32.50|-6.69|84
Taourirt|34.41|-2.90|83
Berkane|34.92|-2.32|81
Sidi Slimane|34.26|-5.93|79
Sidi Qacem|34.22|-5.71|75
Khenifra|32.93|-5.66|74
Ifrane|33.53|-5.11|74
Taroudant|30.47|-8.88|71
Essaouira|31.51|-9.77|71
Tiflet|33.89|-6.31|70
Oulad Teïma|30.39|-9.21|67
Sefrou|33.83|-4.83|65
Youssoufia|32.25|-8.53|65
Tan-Tan|28.44|-11.10|62
Ouezzane|34.80|-5.58|59
Guercif|34.23|-3.35|58
Ouarzazat|30.92|-6.89|57
Tirhanimîne|35.24|-3.95|56
Tiznit|29.70|-9.73|55
Fnidek|35.85|-5.36|54
Azrou|33.43|-5.22|48
Midelt|32.69|-4.75|45
Skhirate|33.85|-7.03|45
Souq Larb’a al Gharb|34.69|-6.00|44
Jerada|34.31|-2.16|44
Smara|26.74|-11.67|42
Kasba Tadla|32.60|-6.27|41
Sidi Bennour|32.65|-8.43|40
Imzouren|35.15|-3.85|40
Martil|35.62|-5.28|40
Azemmour|33.29|-8.34|37
Tinghir|31.51|-5.53|37
Chefchaouene|35.17|-5.26|36
Al Aaroui|35.01|-3.01|36
El Aïoun|34.58|-2.51|35
Zagora|30.33|-5.84|35
Taounate|34.54|-4.64|33
Sidi Yahia El Gharb|34.30|-6.30|32
Zaïo|34.94|-2.73|30
Asilah|35.47|-6.03|29
Bouarfa|32.53|-1.96|29
El Hajeb|33.69|-5.37|28
Mechraa Bel Ksiri|34.57|-5.96|28
Bouznika|33.79|-7.16|27
Tahla|34.05|-4.42|26
Arfoud|31.44|-4.23|24
Setti Fatma|31.23|-7.68|22
Reçani|31.28|-4.27|20
Sidi Ifni|29.38|-10.17|20
= MCO
Monaco|43.73|7.42|33
= MDA
Chisinau|47.01|28.86|636
Tiraspol|46.84|29.63|157
Bălţi|47.76|27.93|125
Bender|46.83|29.48|110
Rîbniţa|47.77|29.01|55
Cahul|45.90|28.20|34
Ungheni|47.21|27.80|34
Soroca|48.16|28.28|27
Orhei|47.38|28.82|25
Dubăsari|47.27|29.17|23
Comrat|46.29|28.66|23
Edineţ|48.17|27.30|23
Ceadîr-Lunga|46.06|28.83|23
Căuşeni|46.64|29.41|22
Strășeni|47.14|28.61|19
Hînceşti|46.83|28.59|17
Floreşti|47.89|28.29|17
Drochia|48.04|27.81|16
Ialoveni|46.94|28.78|15
Sîngerei|47.64|28.14|15
Fălești|47.58|27.71|14
Leova|46.48|28.25|14
Călăraşi|47.26|28.31|14
Taraclia|45.90|28.67|14
Rîşcani|47.95|27.56|13
Cimişlia|46.53|28.76|12
Nisporeni|47.08|28.17|12
Basarabeasca|46.33|28.96|11
Glodeni|47.78|27.52|10
Briceni|48.36|27.08|10
Rezina|47.75|28.97|10
Donduşeni|48.24|27.61|9
Ocniţa|48.38|27.44|9
Anenii Noi|46.88|29.23|8
Ştefan Vodă|46.51|29.66|8
Criuleni|47.21|29.16|7
Teleneşti|47.50|28.37|7
Şoldăneşti|47.82|28.80|6
= MDG
Antananarivo|-18.91|47.54|1391
Toamasina|-18.15|49.40|206
Antsirabe|-19.87|47.03|186
Fianarantsoa|-21.45|47.09|167
Mahajanga|-15.72|46.32|155
Toliara|-23.35|43.67|115
Antsiranana|-12.32|49.29|83
Antanifotsy|-19.65|47.32|71
Ambovombe|-25.18|46.09|67
Ambilobe|-13.20|49.05|56
Amparafaravola|-17.59|48.22|52
Tôlanaro|-25.03|46.98|45
Ambatondrazaka|-17.83|48.42|43
Mananara|-16.17|49.77|41
Soavinandriana|-19.17|46.73|40
Mahanoro|-19.90|48.80|40
Soanierana Ivongo|-16.92|49.58|39
Faratsiho|-19.40|46.95|38
Nosy Varika|-20.58|48.53|37
Vavatenina|-17.47|49.20|37
Morondava|-20.29|44.32|37
Amboasary|-25.03|46.38|36
Manakara|-22.15|48.01|35
Antalaha|-14.90|50.28|34
Ikongo|-21.88|47.43|32
Antsohimbondrona|-13.08|48.85|32
Manjakandriana|-18.92|47.80|32
Sambava|-14.27|50.17|32
Fandriana|-20.23|47.38|31
Marovoay|-16.11|46.64|31
Betioky|-23.72|44.38|31
Ambanja|-13.67|48.45|31
Ambositra|-20.53|47.24|30
Tsiombe|-25.30|45.48|30
Betafo|-19.83|46.85|30
Moramanga|-18.95|48.23|29
Ambatolampy|-19.38|47.42|28
Ambalavao|-21.83|46.93|28
Sahavato|-20.60|48.33|28
Mananjary|-21.23|48.34|28
Tsiroanomandidy|-18.77|46.05|27
Miandrarivo|-19.43|46.75|27
Vohipaho|-23.55|47.50|27
Marolambo|-20.05|48.12|26
Ambatofinandrahana|-20.55|46.80|26
Ankazoabo|-22.28|44.52|26
Ampanihy|-24.69|44.75|26
Vohibinany|-17.35|49.03|25
Ampahana|-14.75|50.22|25
Farafangana|-22.82|47.83|25
Maevatanana|-16.95|46.83|24
Belo sur Tsiribihina|-19.70|44.55|24
Maroantsetra|-15.44|49.74|24
Vangaindrano|-23.35|47.60|24
Beloha|-25.17|45.05|23
Hell-Ville|-13.40|48.27|23
Ambato Boeny|-16.47|46.72|23
Arivonimamo|-19.02|47.18|22
Sakaraha|-22.90|44.53|22
Antsohihy|-14.88|47.99|21
Fenoarivo Atsinanana|-17.38|49.41|21
Ampasimanolotra|-18.82|49.07|21
Sitampiky|-16.67|46.10|21
Soanindrariny|-19.90|47.23|21
Andapa|-14.65|49.65|21
Miandrivazo|-19.53|45.46|21
Ihosy|-22.40|46.13|17
Maintirano|-18.06|44.03|16
= MDV
Male|4.18|73.51|104
Fuvahmulah|-0.30|73.42|11
Kulhudhuffushi|6.62|73.07|10
Thinadhoo|0.53|73.00|6
Naifaru|5.44|73.37|5
= MEX
Mexico City|19.43|-99.13|12294
Iztapalapa|19.36|-99.06|1816
Ecatepec de Morelos|19.60|-99.06|1655
Guadalajara|20.67|-103.39|1495
Puebla|19.04|-98.20|1434
Juárez|31.72|-106.46|1321
Tijuana|32.50|-117.00|1301
León de los Aldama|21.13|-101.67|1239
Gustavo Adolfo Madero|19.49|-99.11|1186
Zapopan|20.72|-103.38|1142
Monterrey|25.68|-100.32|1136
Ciudad Nezahualcoyotl|19.40|-99.01|1105
Chihuahua|28.64|-106.09|809
Naucalpan de Juárez|19.48|-99.24|792
Mérida|20.98|-89.62|778
San Luis Potosí|22.15|-100.98|723
Aguascalientes|21.88|-102.28|722
Hermosillo|29.10|-110.98|715
Saltillo|25.42|-101.01|710
Mexicali|32.63|-115.45|690
Culiacán|24.79|-107.39|676
Guadalupe|25.68|-100.26|674
Acapulco de Juárez|16.85|-99.91|673
Tlalnepantla|19.54|-99.20|653
Cancún|21.17|-86.85|628
Santiago de Querétaro|20.59|-100.39|626
Coyoacán|19.35|-99.16|620
Santa María Chimalhuacán|19.42|-98.95|612
Torreón|25.54|-103.42|609
Morelia|19.70|-101.18|598
Reynosa|26.08|-98.29|589
Tlaquepaque|20.64|-103.29|576
Tlalpan|19.30|-99.16|575
Tuxtla|16.76|-93.11|537
Cuauhtémoc|19.45|-99.15|532
Victoria de Durango|24.02|-104.66|519
Toluca|19.29|-99.65|489
Ciudad López Mateos|19.56|-99.26|489
Cuautitlán Izcalli|19.64|-99.22|485
Ciudad Apodaca|25.78|-100.19|467
Heroica Matamoros|25.88|-97.50|450
San Nicolás de los Garza|25.74|-100.30|443
Veracruz|19.18|-96.14|428
Xalapa de Enríquez|19.53|-96.92|425
Azcapotzalco|19.49|-99.19|415
Tonalá|20.62|-103.23|409
Xochimilco|19.25|-99.10|408
Iztacalco|19.40|-99.10|384
Mazatlán|23.23|-106.41|382
Irapuato|20.68|-101.36|381
Nuevo Laredo|27.48|-99.52|374
Miguel Hidalgo|19.43|-99.20|373
Xico|19.27|-98.95|356
Benito Juarez|19.40|-99.16|355
Villahermosa|17.99|-92.93|354
Ciudad General Escobedo|25.80|-100.32|352
Celaya|20.52|-100.82|340
Cuernavaca|18.93|-99.23|339
Tepic|21.51|-104.90|333
Ixtapaluca|19.32|-98.88|322
Tampico|22.29|-97.88|309
Ciudad Victoria|23.74|-99.15|305
Tláhuac|19.29|-99.01|305
Ciudad Obregón|27.49|-109.94|299
Nicolás Romero|19.64|-99.31|282
Ensenada|31.87|-116.60|280
Coacalco|19.63|-99.11|278
Santa Catarina|25.67|-100.46|268
Uruapan|19.41|-102.06|264
Gómez Palacio|25.57|-103.50|257
Los Mochis|25.79|-109.00|257
Pachuca de Soto|20.12|-98.73|257
Oaxaca|17.07|-96.72|255
Soledad de Graciano Sánchez|22.19|-100.94|255
Tehuacán|18.46|-97.40|249
Ojo de Agua|19.68|-99.01|242
Magdalena Contreras|19.33|-99.21|238
Coatzacoalcos|18.15|-94.44|236
Campeche|19.84|-90.53|220
Monclova|26.91|-101.42|215
La Paz|24.14|-110.30|215
Nogales|31.31|-110.94|213
Buenavista|19.61|-99.17|206
Puerto Vallarta|20.62|-105.23|203
Tapachula|14.90|-92.26|203
Ciudad Madero|22.27|-97.84|197
Chilpancingo|17.55|-99.51|187
Poza Rica de Hidalgo|20.53|-97.46|185
Chicoloapan|19.42|-98.90|173
Ciudad del Carmen|18.65|-91.83|169
Chalco|19.26|-98.90|169
Jiutepec|18.88|-99.18|162
Delegación Cuajimalpa de Morelos|19.37|-99.29|160
Salamanca|20.57|-101.19|160
San Luis Río Colorado|32.46|-114.77|158
San Cristóbal de las Casas|16.73|-92.64|158
San Pablo de las Salinas|19.67|-99.09|156
Cuautla|18.81|-98.94|154
Ciudad Benito Juárez|25.65|-100.10|152
Chetumal|18.51|-88.30|151
Piedras Negras|28.70|-100.52|150
Playa del Carmen|20.63|-87.08|150
Zamora|19.99|-102.28|142
Córdoba|18.88|-96.93|141
San Juan del Río|20.39|-100.00|139
Colima|19.25|-103.73|137
Ciudad Acuña|29.32|-100.95|134
Manzanillo|19.12|-104.34|130
Zacatecas|22.77|-102.58|129
Huixquilucan|19.36|-99.35|125
Ciudad Valles|22.00|-99.01|125
Guadalupe|22.75|-102.52|125
San Pedro Garza García|25.66|-100.41|123
San Pedro Garza Garcia|25.66|-100.40|122
Fresnillo|23.18|-102.87|121
Orizaba|18.85|-97.10|121
Miramar|22.36|-97.90|119
Iguala de la Independencia|18.35|-99.54|118
Ciudad Delicias|28.19|-105.47|118
Ciudad de Villa de Álvarez|19.27|-103.74|118
Cuauhtémoc|28.41|-106.86|114
Navojoa|27.07|-109.44|114
Heroica Guaymas|27.92|-110.90|113
Minatitlán|18.00|-94.56|112
Cuautitlán|19.67|-99.18|108
Texcoco de Mora|19.51|-98.88|105
Parral|26.93|-105.67|105
Tepexpan|19.61|-98.94|103
Tulancingo|20.08|-98.36|102
Tuxtepec|18.09|-96.13|102
Apatzingán|19.09|-102.36|99
Lagos de Moreno|21.36|-101.94|98
Temixco|18.85|-99.23|98
Ciudad Guzmán|19.70|-103.46|98
Comitán|16.25|-92.14|98
Ciudad Río Bravo|25.99|-98.09|96
García|25.81|-100.60|94
Tepatitlán de Morelos|20.82|-102.76|92
Cárdenas|18.00|-93.38|92
Cholula|19.06|-98.30|88
Hacienda Santa Fe|20.52|-103.38|87
Atlixco|18.91|-98.44|87
Tecomán|18.92|-103.88|86
Los Reyes Acaquilpan|19.36|-98.98|85
Ciudad Mante|22.74|-98.97|85
Túxpam de Rodríguez Cano|20.96|-97.41|85
Tlaxcala|19.32|-98.20|85
Heróica Zitácuaro|19.44|-100.36|84
Ocotlán|20.36|-102.77|84
La Piedad|20.34|-102.03|83
Ciudad Lerdo|25.54|-103.52|80
Ciudad Lázaro Cárdenas|17.97|-102.22|79
Matehuala|23.65|-100.64|77
Agua Prieta|31.33|-109.55|77
Kanasín|20.93|-89.56|77
Cozumel|20.50|-86.94|77
Amozoc de Mota|19.05|-98.05|77
Salina Cruz|16.18|-95.19|77
San Martin Texmelucan de Labastida|19.28|-98.44|76
Juchitán de Zaragoza|16.44|-95.02|75
Silao|20.94|-101.43|74
Fuentes del Valle|19.63|-99.14|74
Guanajuato|21.02|-101.26|72
El Pueblito|20.54|-100.44|71
Guasave|25.57|-108.47|71
San Francisco del Rincón|21.02|-101.86|71
San Miguel de Allende|20.92|-100.74|70
San José del Cabo|23.06|-109.70|70
Frontera|26.93|-101.45|69
Cabo San Lucas|22.89|-109.91|68
Cadereyta Jiménez|25.59|-100.00|68
Valle de Santiago|20.39|-101.19|68
Cadereyta|25.58|-99.98|68
San Mateo Atenco|19.27|-99.53|68
Ixtapa-Zihuatanejo|17.64|-101.55|67
Santa Cruz Xoxocotlán|17.03|-96.74|67
Ramos Arizpe|25.54|-100.95|67
Tultepec|19.68|-99.13|65
Rosarito|32.36|-117.05|65
Tecate|32.57|-116.63|65
Sahuayo de Morelos|20.06|-102.72|64
Guamúchil|25.46|-108.08|64
Linares|24.86|-99.57|63
Tesistán|20.80|-103.47|62
San Andrés Tuxtla|18.45|-95.21|62
Cortazar|20.48|-100.96|62
San Salvador Tizatlalli|19.26|-99.59|61
Ciudad Hidalgo|19.69|-100.55|61
Martínez de la Torre|20.07|-97.06|60
Villa Vicente Guerrero|19.12|-98.17|60
Heroica Caborca|30.72|-112.16|60
Altamira|22.39|-97.94|60
Dolores Hidalgo Cuna de la Independencia Nacional|21.16|-100.93|59
Teziutlan|19.82|-97.36|59
Acámbaro|20.03|-100.72|58
Jacona de Plancarte|19.95|-102.31|57
Puerto Peñasco|31.32|-113.54|57
Huauchinango|20.17|-98.05|56
Nuevo Casas Grandes|30.42|-107.91|56
Pátzcuaro|19.52|-101.61|55
Sabinas|27.86|-101.12|55
San Bernardino Tlaxcalancingo|19.03|-98.28|55
Zinacantepec|19.28|-99.73|54
Jardines de la Silla (Jardines)|25.63|-100.19|54
Santiago Teyahualco|19.66|-99.12|54
Coatepec|19.45|-96.96|54
Papantla de Olarte|20.45|-97.32|54
Rioverde|21.93|-99.99|53
Ciudad de Huajuapan de León|17.81|-97.78|53
Matamoros|25.53|-103.23|52
Taxco de Alarcón|18.55|-99.61|52
Arandas|20.71|-102.35|52
Huamantla|19.31|-97.93|52
Uriangato|20.14|-101.18|51
Teoloyucan|19.74|-99.18|51
Acayucan|17.95|-94.91|51
Zumpango|19.80|-99.10|51
Zacapú|19.81|-101.79|50
San Luis de la Paz|21.30|-100.52|50
Apizaco|19.41|-98.14|50
Emiliano Zapata|18.84|-99.18|49
Valladolid|20.69|-88.20|49
Valle Hermoso|25.67|-97.81|49
San Pedro|25.76|-102.98|49
San Juan de los Lagos|21.25|-102.33|49
Colonia del Sol|22.91|-109.93|48
Santa Ana Chiautempan|19.31|-98.19|48
Tierra Blanca|18.45|-96.36|48
Tlapa de Comonfort|17.55|-98.58|47
Tizimín|21.14|-88.15|47
Autlán de Navarro|19.77|-104.37|45
Mazatlan|25.19|-99.83|45
Chiapa de Corzo|16.71|-93.01|45
San Buenaventura|19.30|-98.86|45
Purísima de Bustos|21.03|-101.88|44
Tizayuca|19.84|-98.98|43
Moroleón|20.13|-101.19|43
Jerez de García Salinas|22.65|-102.99|43
Jesús María|21.96|-102.34|43
Palenque|17.51|-91.98|43
Izúcar de Matamoros|18.60|-98.46|43
Yautepec|18.88|-99.07|43
Las Choapas|17.91|-94.10|43
Empalme|27.96|-110.81|43
Cintalapa de Figueroa|16.68|-93.72|42
Juventino Rosas|20.64|-100.99|42
Santo Domingo Tehuantepec|16.32|-95.24|42
Ocosingo|16.91|-92.09|42
Comalcalco|18.26|-93.22|41
San Pedro|25.43|-103.22|41
Ciudad Constitución|25.03|-111.66|41
Pánuco|22.05|-98.18|41
Río Blanco|18.83|-97.16|41
Camargo|27.68|-105.17|40
Pénjamo|20.43|-101.72|40
Huejutla de Reyes|21.14|-98.42|40
San Andrés Cholula|19.05|-98.30|40
Xicotepec de Juárez|20.28|-97.96|40
Uman|20.88|-89.75|40
Los Reyes de Salgado|19.59|-102.47|39
Ocozocoautla de Espinosa|16.76|-93.37|39
Esperanza|27.58|-109.93|39
Melchor Ocampo|19.70|-99.14|39
Zacatelco|19.22|-98.24|38
Nueva Rosita|27.94|-101.22|38
Tepotzotlán|19.72|-99.22|38
Guacamayas|18.02|-102.21|38
Perote|19.56|-97.24|38
Progreso|21.28|-89.66|37
Villaflores|16.23|-93.27|37
Salvatierra|20.21|-100.88|37
Santa Teresa|19.84|-99.23|37
Santiago|25.43|-100.15|37
San Jerónimo Cuatro Vientos|19.29|-98.84|37
Ameca|20.55|-104.05|36
Agua Dulce|18.14|-94.15|36
Xalisco|21.45|-104.90|36
Coyotepec|19.78|-99.21|36
Ciudad Mendoza|18.81|-97.18|36
Tala|20.65|-103.70|35
San Martín Azcatepec|19.69|-98.97|35
Tlapacoyan|19.96|-97.21|35
Tonalá|16.09|-93.75|35
La Barca|20.29|-102.55|35
San Pablo Autopan|19.36|-99.66|35
Ciudad Melchor Múzquiz|27.88|-101.52|35
Ixmiquilpan|20.48|-99.22|35
Fraccionamiento Real Palmas|25.90|-100.16|35
San Miguel Topilejo|19.20|-99.14|35
Maravatío de Ocampo|19.89|-100.44|34
Pórticos de San Antonio|32.44|-117.03|34
Tepeji del Río de Ocampo|19.90|-99.34|34
Coatzintla|20.49|-97.47|34
Parras de la Fuente|25.44|-102.18|34
San Isidro|19.34|-98.95|34
Zacatlán|19.94|-97.96|34
Calpulalpan|19.59|-98.57|33
Ciudad Sabinas Hidalgo|26.50|-100.18|33
Río Grande|23.83|-103.03|33
Ticul|20.40|-89.54|33
Jáltipan de Morelos|17.97|-94.71|33
Víctor Rosales|22.95|-102.70|33
Tenosique|17.47|-91.42|33
Nueva Italia de Ruiz|19.02|-102.09|32
Zapotlanejo|20.62|-103.07|32
Macuspana|17.76|-92.60|32
Centro Familiar la Soledad|21.14|-101.75|32
Huixtla|15.14|-92.46|32
Ciudad Fernández|21.94|-100.01|32
Amecameca|19.12|-98.77|32
Cananea|30.99|-110.29|32
Loma Bonita|18.11|-95.88|31
Huatusco|19.15|-96.97|31
San José Guadalupe Otzacatipan|19.34|-99.59|31
Chilapa de Álvarez|17.60|-99.17|31
Jiménez|28.33|-105.40|31
Champotón|19.35|-90.72|31
Miguel Alemán (La Doce)|28.84|-111.48|31
Escuinapa|22.83|-105.78|31
Tantoyuca|21.35|-98.23|31
Cosamaloapan|18.37|-95.80|31
Puruándiro|20.09|-101.52|31
Huatabampo|26.83|-109.64|30
Nicolás R Casillas|20.55|-103.47|30
Tlajomulco de Zúñiga|20.47|-103.45|30
Tequisquiapan|20.52|-99.89|30
San Miguel Ajusco|19.22|-99.20|30
Coyula|20.66|-103.23|30
Pinotepa Nacional|16.34|-98.05|30
Escárcega|18.61|-90.75|29
Marfil|20.99|-101.28|29
Santa Isabel|32.63|-115.58|29
Actopan|20.27|-98.94|29
Tequila|20.88|-103.84|29
San Fernando|24.85|-98.15|29
Navolato|24.77|-107.70|29
Ixtapa|20.72|-105.20|29
Tecamachalco|18.88|-97.73|29
Pabellón de Arteaga|22.15|-102.28|29
Tula de Allende|20.05|-99.34|29
Ciudad Sahagun|19.78|-98.57|29
San Felipe|21.48|-101.22|28
Metepec|19.26|-99.60|28
San Sebastián el Grande|20.53|-103.43|28
Nuevo México|20.76|-103.44|28
Berriozábal|16.80|-93.27|28
Ajalpan|18.38|-97.26|28
Tultitlán de Mariano Escobedo|19.65|-99.17|28
Apaseo el Alto|20.46|-100.62|28
Rincón de Romos|22.23|-102.32|28
San Francisco Acuautla|19.35|-98.86|28
Sanctorum|19.10|-98.25|28
Catemaco|18.42|-95.11|28
Contla|19.33|-98.17|28
Leyva Solano|25.66|-108.64|28
Tuxpan|19.56|-103.38|28
Tepeaca|18.97|-97.90|27
Abasolo|20.45|-101.53|27
Huimanguillo|17.83|-93.39|27
Moyotzingo|19.25|-98.40|27
Villagrán|20.51|-101.00|27
Atotonilco el Alto|20.55|-102.51|27
Rancho La Gloria|32.45|-117.00|27
Misantla|19.93|-96.85|27
Sayula|19.88|-103.60|27
Apan|19.71|-98.45|27
Francisco I. Madero|25.77|-103.27|27
Magdalena de Kino|30.63|-110.96|27
Teapa|17.55|-92.95|27
Las Pintitas|20.56|-103.30|27
Río de Teapa|17.78|-92.90|27
Isla|18.03|-95.53|26
Reforma|17.87|-93.15|26
Ixtaczoquitlán|18.85|-97.06|26
Apaseo el Grande|20.54|-100.68|26
Santiago Papasquiaro|25.04|-105.42|26
Ciudad de Allende|25.28|-100.01|26
Ocoyoacac|19.27|-99.46|26
Puerto Escondido|15.87|-97.08|26
Acatzingo|18.98|-97.78|26
Tecax|20.21|-89.29|26
Felipe Carrillo Puerto|19.58|-88.05|26
Valente Diaz|19.16|-96.22|26
Huejotzingo|19.16|-98.41|26
Tacámbaro de Codallos|19.24|-101.46|26
Tejupilco de Hidalgo|18.90|-100.15|26
Valle de Bravo|19.20|-100.13|26
Mixquiahuala de Juarez|20.23|-99.21|26
Ixtepec|16.56|-95.10|25
Emiliano Zapata|19.34|-98.97|25
Nanchital de Lázaro Cárdenas del Río|18.07|-94.41|25
Yuriria|20.21|-101.13|25
Paraiso|18.40|-93.21|25
Ciudad Altamirano|18.36|-100.67|25
Álamo|20.91|-97.68|25
Cuautlancingo|19.09|-98.27|25
Encarnación de Díaz|21.53|-102.24|25
Hunucmá|21.02|-89.88|25
Villa de Costa Rica|24.59|-107.39|25
Zumpango del Río|17.65|-99.53|25
Tamazunchale|21.26|-98.79|25
La Isla|18.60|-96.15|25
Arriaga|16.24|-93.90|24
Jalostotitlán|21.17|-102.46|24
San Antonio Tecómitl|19.22|-98.99|24
Ébano|22.22|-98.38|24
Loreto|22.27|-101.99|24
El Salto|23.78|-105.36|24
Jiquílpan de Juárez|19.99|-102.72|24
Licenciado Benito Juárez (Campo Gobierno)|24.66|-107.55|24
Ometepec|16.69|-98.41|24
San Juan Ixtayopan|19.23|-99.00|24
San Miguel el Alto|21.03|-102.40|24
Miahuatlán de Porfirio Díaz|16.33|-96.60|24
Yurécuaro|20.34|-102.28|24
Ciudad Serdán|18.99|-97.45|24
Motozintla|15.37|-92.25|24
Teocaltiche|21.43|-102.57|24
Comonfort|20.72|-100.76|24
Castaños|26.79|-101.43|24
Allende|18.16|-94.39|24
Juan José Ríos|25.76|-108.82|24
Teloloapan|18.37|-99.87|24
San Martín Cuautlalpan|19.28|-98.83|24
San José Iturbide|21.00|-100.38|23
Teotihuacán de Arista|19.69|-98.86|23
Ixtlán del Río|21.04|-104.37|23
Motul|21.10|-89.28|23
Jesús del Monte|19.38|-99.29|23
Alvarado|18.77|-95.76|23
Zacualtipán|20.65|-98.66|23
San Jorge Pueblo Nuevo|19.25|-99.63|23
Oxkutzkab|20.31|-89.42|23
Papalotla|19.17|-98.20|23
Rodolfo Sánchez Taboada|31.72|-116.57|23
Las Pintas de Arriba|20.57|-103.32|23
Zapotiltic|19.63|-103.42|23
Tixtla de Guerrero|17.57|-99.40|23
Frontera|18.54|-92.65|23
Atlacomulco de Fabela|19.80|-99.88|23
Manuel Ojinaga|29.56|-104.42|23
Lerma de Villada|19.29|-99.51|23
Tequixquiac|19.91|-99.14|23
San Mateo Otzacatipan|19.33|-99.60|23
San Miguel Coatlinchán|19.45|-98.87|23
Meoqui|28.27|-105.48|23
El Salto|20.33|-104.50|23
San José del Valle|20.76|-105.23|23
Teotihuacán|19.69|-98.86|23
Cosoleacaque|18.00|-94.64|22
Cerro Azul|21.19|-97.74|22
Nava|28.42|-100.77|22
Ojinaga|29.57|-104.54|22
Nogales|18.83|-97.16|22
Reyes Acozac|19.78|-98.98|22
Playas del Rosario|17.85|-92.93|22
Huetamo de Núñez|18.63|-100.90|22
Santa María Atzompa|17.10|-96.78|22
Tenango de Arista|19.10|-99.59|22
Chiconcuac|19.56|-98.90|22
Tuxpan|21.94|-105.30|22
Sombrerete|23.63|-103.64|22
Petatlán|17.54|-101.27|22
El Salto|20.52|-103.18|22
Chapala|20.30|-103.19|22
Zacatepec|18.65|-99.19|22
Atoyac de Álvarez|17.21|-100.43|21
Fortín de las Flores|18.91|-97.00|21
Romita|20.87|-101.52|21
Puente de Ixtla|18.61|-99.32|21
San Pedro Totoltepec|19.31|-99.57|21
Xoxocotla|18.68|-99.25|21
Villa Juárez|24.66|-107.54|21
El Grullo|19.81|-104.22|21
Acajete|19.11|-97.95|21
San Rafael|19.21|-98.76|21
Las Margaritas|16.31|-91.98|21
Capulhuac de Mirafuentes|19.19|-99.47|21
Allende|28.34|-100.85|21
Xonacatlán|19.41|-99.53|21
San Buenaventura|27.06|-101.55|20
Jaral del Progreso|20.37|-101.06|20
Terrazas del Valle|32.49|-116.83|20
Santa Anita|20.55|-103.44|20
San Antonio de la Cal|17.03|-96.70|20
La Orilla|18.00|-102.23|20
Mezcales|20.73|-105.28|20
Naranjos|21.35|-97.69|20
Emiliano Zapata|17.74|-91.77|20
= MHL
Majuro|7.09|171.38|25
Ebaye|8.77|167.74|15
= MKD
Skopje|42.00|21.43|475
Bitola|41.03|21.33|87
Kumanovo|42.13|21.71|76
Prilep|41.35|21.56|74
Tetovo|42.01|20.97|73
Čair|42.02|21.44|65
Kisela Voda|41.95|21.50|58
Veles|41.72|21.78|58
Ohrid|41.12|20.80|55
Gostivar|41.80|20.91|51
Shtip|41.75|22.20|48
Strumica|41.44|22.64|46
Centar Župa|41.48|20.56|45
Kavadarci|41.43|22.01|39
Struga|41.18|20.68|37
Butel|42.03|21.45|36
Kochani|41.92|22.41|34
Kičevo|41.51|20.96|31
Lipkovo|42.16|21.59|28
Zelino|41.98|21.06|25
Radovis|41.64|22.46|25
Tearce|42.08|21.05|23
Kriva Palanka|42.20|22.33|21
Šuto Orizare|42.04|21.43|21
Gevgelija|41.14|22.50|21
Negotino|41.48|22.09|20
Studeničane|41.92|21.53|18
Vinica|41.88|22.51|18
Debar|41.52|20.52|18
Delcevo|41.97|22.77|17
Resen|41.09|21.01|17
Ilinden|41.99|21.58|16
Brvenica|41.97|20.98|16
Bogovinje|41.92|20.91|15
Berovo|41.70|22.86|14
Sveti Nikole|41.87|21.95|13
Арачиново|42.03|21.56|13
Probishtip|42.00|22.18|13
Bosilovo|41.44|22.73|12
Vasilevo|41.47|22.64|12
Novo Selo|41.41|22.88|12
Dolneni|41.43|21.45|12
Kratovo|42.08|22.18|10
Сопиште|41.95|21.43|9
Rostusa|41.61|20.60|9
Vrapčište|41.83|20.89|9
Чучер - Сандево|42.10|21.38|9
Bogdanci|41.20|22.58|9
Петровец|41.94|21.61|8
Makedonska Kamenica|42.02|22.59|8
Jegunovce|42.07|21.12|7
Krivogashtani|41.34|21.33|6
Makedonski Brod|41.51|21.22|6
Krusevo|41.37|21.25|5
= MLI
Bamako|12.65|-8.00|1297
Sikasso|11.32|-5.67|145
Mopti|14.48|-4.18|108
Koutiala|12.39|-5.46|99
Ségou|13.43|-6.22|93
Gao|16.27|-0.04|87
Kayes|14.45|-11.44|78
Markala|13.70|-6.07|54
Kolokani|13.57|-8.03|49
Kati|12.74|-8.07|43
Bougouni|11.42|-7.48|35
Timbuktu|16.77|-3.01|32
Banamba|13.55|-7.45|31
Bafoulabé|13.81|-10.83|27
San|13.30|-4.90|25
Koulikoro|12.86|-7.56|24
Djénné|13.91|-4.55|22
Kidal|18.44|1.41|12
Ménaka|15.92|2.40|9
= MLT
Birkirkara|35.90|14.46|22
Qormi|35.88|14.47|18
Mosta|35.91|14.43|18
Żabbar|35.88|14.54|15
San Pawl il-Baħar|35.95|14.42|14
Saint John|35.91|14.48|12
Żejtun|35.86|14.53|12
Sliema|35.91|14.50|11
Haz-Zebbug|35.87|14.44|11
Ħamrun|35.88|14.48|11
Naxxar|35.91|14.44|10
Marsaskala|35.86|14.57|10
Attard|35.89|14.44|10
Paola|35.87|14.50|9
Żurrieq|35.83|14.47|9
Birżebbuġa|35.83|14.53|9
Tarxien|35.87|14.52|8
Siġġiewi|35.86|14.44|8
Gżira|35.91|14.49|8
Imsida|35.89|14.48|7
San Ġiljan|35.92|14.49|7
Valletta|35.90|14.51|7
Victoria|36.04|14.24|7
Santa Venera|35.89|14.47|6
Cospicua|35.89|14.53|6
Mellieħa|35.96|14.36|6
Swieqi|35.92|14.48|6
Marsa|35.88|14.50|5
Luqa|35.86|14.49|5
= MMR
Yangon|16.81|96.16|4478
Mandalay|21.97|96.08|1208
Nay Pyi Taw|19.75|96.13|925
Mawlamyine|16.49|97.63|439
Kyain Seikgyi Township|15.82|98.25|246
Bago|17.34|96.48|244
Pathein|16.78|94.73|237
Monywa|22.11|95.14|182
Sittwe|20.15|92.90|178
Meiktila|20.88|95.86|177
Myeik|12.44|98.60|173
Taunggyi|20.79|97.04|160
Myingyan|21.46|95.39|142
Dawei|14.08|98.19|137
Pyay|18.82|95.22|135
Hinthada|17.65|95.46|135
Lashio|22.94|97.75|131
Pakokku|21.33|95.08|127
Thaton|16.92|97.37|124
Pyin Oo Lwin|22.04|96.46|117
Yenangyaung|20.47|94.87|111
Taungoo|18.94|96.43|107
Thayetmyo|19.32|95.18|98
Pyinmana|19.74|96.21|97
Magway|20.15|94.93|97
Myitkyina|25.38|97.40|91
Chauk|20.90|94.82|91
Mogok|22.92|96.51|91
Nyaunglebin|17.95|96.72|90
Mudon|16.26|97.72|89
Shwebo|22.57|95.70|89
Sagaing|21.88|95.98|79
Taungdwingyi|20.01|95.55|70
Syriam|16.77|96.25|69
Bogale|16.29|95.40|69
Pyapon|16.29|95.68|66
Yamethin|20.43|96.14|60
Kanbe|16.71|96.00|58
Kawthoung|9.98|98.55|58
Myaydo|19.37|95.22|58
Minbu|20.18|94.88|57
Tharyarwady|17.65|95.79|54
Thongwa|16.76|96.52|52
Kyaiklat|16.45|95.72|52
Tachilek|20.45|99.88|52
Maubin|16.73|95.65|52
Kyaukse|21.61|96.14|50
Hpa-An|16.89|97.63|50
Kyaikto|17.31|97.01|49
Martaban|16.53|97.62|49
Kyaikkami|16.08|97.56|48
Bhamo|24.25|97.23|48
Twante|16.71|95.93|47
Myawadi|16.69|98.51|45
Mawlaik|23.64|94.40|45
Wakema|16.60|95.18|43
Myanaung|18.29|95.32|42
Pyu|18.48|96.44|40
Kayan|16.91|96.56|40
Nyaungdon|17.04|95.64|40
Mawlamyinegyunn|16.38|95.26|39
Letpandan|17.79|95.75|39
Thanatpin|17.29|96.58|38
Paungde|18.49|95.51|37
Hakha|22.64|93.61|20
Loikaw|19.68|97.21|17
= MNE
Podgorica|42.44|19.26|136
Nikšić|42.77|18.94|58
Herceg Novi|42.45|18.54|20
Pljevlja|43.36|19.36|19
Budva|42.29|18.84|18
Bar|42.09|19.10|18
Bijelo Polje|43.04|19.75|15
Cetinje|42.39|18.91|15
Berane|42.84|19.87|11
Ulcinj|41.93|19.22|11
Rožaje|42.83|20.17|9
Tivat|42.44|18.69|6
Kotor|42.42|18.77|5
Danilovgrad|42.55|19.15|5
= MNG
Ulan Bator|47.91|106.88|845
Erdenet|49.03|104.08|80
Darhan|49.49|105.92|74
Khovd|48.01|91.64|31
Ölgii|48.97|89.96|28
Ulaangom|49.98|92.07|28
Hovd|44.67|102.17|28
Murun-kuren|49.63|100.16|28
Bayanhongor|46.19|100.72|26
Arvayheer|46.26|102.78|26
Sühbaatar|50.23|106.21|24
Saynshand|44.88|110.12|20
Bulgan|48.81|103.53|17
Uliastay|47.74|96.84|16
Baruun-Urt|46.68|113.28|16
Altai|46.37|96.26|16
Mandalgovi|45.76|106.27|15
Dalandzadgad|43.57|104.42|15
Undurkhaan|47.32|110.66|15
Dzuunmod|47.71|106.95|15
Choyr|46.36|108.36|10
Tsetserleg|47.48|101.45|6
= MOZ
Maputo|-25.97|32.58|1192
Matola|-25.96|32.46|675
Beira|-19.84|34.84|531
Nampula|-15.12|39.27|389
Chimoio|-19.12|33.48|257
Nacala|-14.56|40.69|225
Quelimane|-17.88|36.89|189
Tete|-16.16|33.59|129
Xai-Xai|-25.05|33.64|127
Maxixe|-23.86|35.35|120
Mandimba|-14.35|35.65|119
Ressano Garcia|-25.44|32.00|110
Lichinga|-13.31|35.24|110
Pemba|-12.97|40.52|109
Dondo|-19.61|34.74|79
António Enes|-16.23|39.91|75
Inhambane|-23.86|35.38|74
Cuamba|-14.80|36.54|73
Montepuez|-13.13|39.00|72
Chokwé|-24.53|32.98|64
Chibuto|-24.69|33.53|59
Ilha de Moçambique|-15.03|40.74|54
Mutuáli|-14.87|37.00|31
Mocímboa|-11.32|40.35|28
Macia|-25.03|33.10|23
= MRT
Nouakchott|18.09|-15.98|661
Nouadhibou|20.94|-17.04|72
Néma|16.62|-7.26|60
Kaédi|16.15|-13.50|55
Rosso|16.51|-15.81|49
Kiffa|16.62|-11.40|40
Zouerate|22.74|-12.47|38
Atar|20.52|-13.05|24
Tékane|16.60|-15.35|22
Sélibaby|15.16|-12.18|18
Aleg|17.05|-13.91|15
Aioun|16.66|-9.61|13
Akjoujt|19.75|-14.39|12
Tidjikja|18.56|-11.43|6
= MUS
Port Louis|-20.16|57.50|155
Beau Bassin-Rose Hill|-20.23|57.47|111
Vacoas|-20.30|57.48|110
Curepipe|-20.32|57.53|84
Quatre Bornes|-20.26|57.48|81
Triolet|-20.06|57.55|23
Goodlands|-20.04|57.65|21
Centre de Flacq|-20.19|57.71|18
Rose Belle|-20.40|57.60|13
Rivière du Rempart|-20.10|57.68|12
Pamplemousses|-20.10|57.57|9
Quartier Militaire|-20.25|57.60|6
Port Mathurin|-19.68|63.42|6
= MWI
Lilongwe|-13.97|33.79|647
Blantyre|-15.78|35.01|585
Mzuzu|-11.47|34.02|175
Zomba|-15.39|35.32|81
Kasungu|-13.03|33.48|43
Mangochi|-14.48|35.26|40
Karonga|-9.93|33.93|34
Salima|-13.78|34.46|30
Nkhotakota|-12.93|34.30|25
Liwonde|-15.07|35.23|22
Nsanje|-16.92|35.26|22
Rumphi|-11.02|33.86|21
= MYS
Kota Bharu|6.12|102.24|1460
Kuala Lumpur|3.14|101.69|1454
Klang|3.04|101.44|880
Kampung Baru Subang|3.15|101.53|834
Johor Bahru|1.47|103.76|802
Ipoh|4.58|101.08|673
Kuching|1.55|110.33|570
Petaling Jaya|3.11|101.61|521
Shah Alam|3.09|101.53|482
Kota Kinabalu|5.97|116.07|457
Sandakan|5.84|118.12|392
Seremban|2.73|101.94|373
Kuantan|3.81|103.33|366
Tawau|4.24|117.89|306
George Town|5.41|100.34|300
Kuala Terengganu|5.33|103.14|285
Sungai Petani|5.65|100.49|229
Miri|4.40|113.99|228
Taiping|4.85|100.73|218
Alor Setar|6.12|100.36|217
Bukit Mertajam|5.36|100.47|212
Sepang|2.69|101.75|212
Sibu|2.30|111.82|198
Malacca|2.20|102.24|181
Kulim|5.36|100.56|171
Kluang|2.03|103.32|170
Batu Pahat|1.85|102.93|156
Bintulu|3.17|113.03|152
Kampung Pasir Gudang Baru|1.47|103.88|146
Kampung Sungai Ara|5.33|100.27|141
Tasek Glugor|5.48|100.50|136
Muar|2.04|102.57|128
Ampang|3.15|101.77|126
Rawang|3.32|101.58|120
Butterworth|5.40|100.36|108
Lahad Datu|5.02|118.33|106
Semenyih|2.95|101.84|92
Marudi|4.18|114.32|90
Port Dickson|2.54|101.81|89
Cukai|4.25|103.42|82
Putatan|5.93|116.06|78
Keningau|5.34|116.16|78
Ulu Tiram|1.60|103.82|75
Labuan|5.28|115.25|74
Taman Senai|1.60|103.64|73
Donggongon|5.91|116.10|72
Segamat|2.51|102.82|70
Kampong Baharu Balakong|3.03|101.75|69
Perai|5.38|100.38|65
Kangar|6.44|100.20|64
Kulai|1.66|103.60|64
Jitra|6.27|100.42|63
Teluk Intan|4.02|101.02|63
Semporna|4.48|118.61|63
Putra Heights|2.99|101.57|60
Temerluh|3.45|102.42|60
Kampong Dungun|3.22|101.32|59
Simpang Empat|4.95|100.63|58
Kuala Selangor|3.35|101.25|56
Kampung Bukit Baharu|2.22|102.29|56
Bandar Labuan|5.29|115.27|55
Kota Tinggi|1.74|103.90|53
Pontian Kechil|1.49|103.39|51
Putrajaya|2.94|101.69|50
Mukah|2.89|112.09|50
Bentong Town|3.52|101.91|49
Banting|2.81|101.50|48
Bedong|5.73|100.51|48
Batu Gajah|4.47|101.04|46
Mentekab|3.49|102.35|42
Nibong Tebal|5.17|100.48|40
Raub|3.79|101.86|40
Kampong Pangkal Kalong|5.92|102.22|40
Lumut|4.23|100.63|40
Kuala Kangsar|4.77|100.93|39
Klebang Besar|2.22|102.20|39
Lawas|4.86|115.41|38
Kampung Ayer Keroh|2.27|102.28|38
Kampung Baharu Nilai|2.80|101.80|37
Tangkak|2.27|102.55|35
Jerantut|3.94|102.36|34
Kudat|6.89|116.82|32
Pekan|3.48|103.40|32
Bahau|2.81|102.40|31
Bakri|2.04|102.65|30
Kuah|6.33|99.84|30
Bidur|4.12|101.28|30
Sarikei|2.12|111.52|29
Kampong Masjid Tanah|2.35|102.12|29
Tanah Merah|5.80|102.15|29
Serendah|3.36|101.60|28
Tampin|2.47|102.23|28
Tapah Road|4.17|101.20|28
Parit Buntar|5.13|100.49|27
Simanggang|1.25|111.45|27
Permatang Kuching|5.46|100.38|27
Yong Peng|2.01|103.07|27
Sungai Besar|3.67|100.99|27
Limbang|4.75|115.00|26
Sungai Udang|2.27|102.14|26
Batu Berendam|2.25|102.25|25
Jenjarum|2.87|101.49|25
Kertih|4.51|103.45|24
Tanjung Tokong|5.46|100.31|24
Ladang Seri Kundang|3.29|101.52|23
Pekan Nenas|1.51|103.51|23
Peringat|6.03|102.28|23
Batu Arang|3.32|101.47|23
Tanjung Sepat|2.66|101.56|22
Mersing|2.43|103.84|22
Labis|2.38|103.02|22
Marang|5.21|103.21|21
Kuang|3.26|101.55|21
Paka|4.64|103.44|21
Bagan Serai|5.01|100.54|20
Alor Gajah|2.38|102.21|20
Batang Berjuntai|3.38|101.42|20
Batu Feringgi|5.47|100.25|20
Pelabuhan Klang|3.00|101.39|20
= NAM
Windhoek|-22.56|17.08|268
Rundu|-17.93|19.77|58
Walvis Bay|-22.96|14.51|52
Oshakati|-17.79|15.70|34
Swakopmund|-22.68|14.53|25
Katima Mulilo|-17.50|24.27|25
Grootfontein|-19.57|18.12|24
Rehoboth|-23.32|17.09|21
Otjiwarongo|-20.46|16.65|21
Okahandja|-21.98|16.92|21
Gobabis|-22.45|18.97|16
Keetmanshoop|-26.58|18.13|16
Mariental|-24.63|17.97|13
Opuwo|-18.06|13.84|5
Omuthiya|-18.36|16.58|5
= NER
Niamey|13.51|2.11|774
Zinder|13.81|8.99|191
Maradi|13.50|7.10|163
Agadez|16.97|7.99|124
Alaghsas|17.02|8.02|89
Tahoua|14.89|5.27|80
Dosso|13.05|3.19|50
Birni N Konni|13.80|5.25|48
Tessaoua|13.76|7.99|36
Gaya|11.88|3.45|33
Dogondoutchi|13.64|4.03|32
Diffa|13.32|12.61|28
Ayorou|14.73|0.92|26
Madaoua|14.07|5.96|25
Mayahi|13.96|7.67|22
Téra|14.01|0.75|21
Mirriah|13.71|9.15|21
Tibiri|13.56|7.05|20
Tillabéri|14.21|1.45|19
= NGA
Lagos|6.45|3.39|9000
Kano|12.00|8.52|3626
Ibadan|7.38|3.91|3565
Kaduna|10.53|7.44|1582
Port Harcourt|4.78|7.01|1149
Benin City|6.34|5.63|1125
Maiduguri|11.85|13.16|1112
Zaria|11.11|7.72|975
Aba|5.11|7.37|898
Jos|9.93|8.89|817
Ilorin|8.50|4.54|814
Oyo|7.85|3.93|736
Enugu|6.44|7.50|689
Abeokuta|7.16|3.35|593
Abuja|9.06|7.50|590
Sokoto|13.06|5.24|564
Onitsha|6.15|6.79|561
Warri|5.52|5.75|536
Ebute Ikorodu|6.60|3.49|536
Okene|7.55|6.24|479
Calabar|4.96|8.33|462
Uyo|5.05|7.93|437
Katsina|12.99|7.60|432
Ado-Ekiti|7.62|5.22|424
Akure|7.25|5.19|421
Lekki|6.41|4.09|401
Bauchi|10.31|9.84|316
Ikeja|6.60|3.34|313
Makurdi|7.73|8.52|293
Minna|9.62|6.55|292
Efon-Alaaye|7.66|4.92|279
Ilesa|7.63|4.74|278
Owo|7.20|5.59|277
Umuahia|5.52|7.49|265
Ondo|7.09|4.84|257
Ikot Ekpene|5.18|7.71|255
Iwo|7.64|4.18|250
Gombe|10.29|11.17|250
Jimeta|9.28|12.46|248
Atani|6.01|6.75|230
Gusau|12.17|6.66|227
Mubi|10.27|13.27|226
Ikire|7.37|4.19|222
Owerri|5.48|7.03|215
Shagamu|6.85|3.65|215
Ijebu-Ode|6.82|3.92|209
Ugep|5.81|8.08|200
Chakwama|11.56|9.66|200
Nnewi|6.02|6.92|194
Ise-Ekiti|7.46|5.42|190
Ila Orangun|8.02|4.90|179
Saki|8.67|3.39|179
Bida|9.08|6.01|172
Awka|6.21|7.07|168
Ijero-Ekiti|7.82|5.07|168
Inisa|7.85|4.33|164
Suleja|9.18|7.18|162
Sapele|5.89|5.68|162
Osogbo|7.77|4.56|157
Kisi|9.08|3.85|156
Gbongan|7.48|4.35|139
Ejigbo|7.90|4.31|138
Funtua|11.52|7.31|137
Igboho|8.84|3.76|137
Buguma|4.74|6.86|135
Ikirun|7.91|4.67|134
Abakaliki|6.32|8.11|134
Okrika|4.74|7.08|133
Amaigbo|5.79|7.84|127
Lafia|8.49|8.52|127
Gashua|12.87|11.04|126
Modakeke|7.38|4.26|120
Bama|11.52|13.69|118
Ilobu|7.84|4.49|118
Jalingo|8.89|11.36|118
Okigwe|5.83|7.35|115
Offa|8.15|4.72|114
Esuk Oron|4.80|8.25|112
Nsukka|6.86|7.40|111
Nguru|12.88|10.46|111
Hadejia|12.45|10.04|111
Ijebu-Igbo|6.97|4.00|109
Uromi|6.70|6.33|109
Birnin Kebbi|12.45|4.20|108
Pindiga|9.98|10.95|106
Azare|11.67|10.19|106
Nkpor|6.15|6.83|104
Ikere-Ekiti|7.50|5.23|103
Lafiagi|8.85|5.42|103
Kontagora|10.40|5.47|99
Kuje|8.88|7.23|97
Yola|9.21|12.48|96
Biu|10.61|12.19|95
Olupona|7.60|4.18|95
Lere|10.39|8.57|93
Wukari|7.87|9.78|93
Igbo-Ora|7.43|3.29|93
Emure-Ekiti|7.44|5.46|91
Isieke|6.38|8.04|90
Ifo|6.81|3.20|88
Igede-Ekiti|7.67|5.13|87
Effium|6.63|8.06|87
Idanre|7.11|5.12|86
Potiskum|11.71|11.08|86
Keffi|8.85|7.87|86
Epe|6.58|3.98|85
Gamboru|12.37|14.21|85
Ogaminana|7.59|6.22|84
Ihiala|5.85|6.86|83
Ipoti|7.87|5.08|82
Lalupon|7.47|4.07|81
Ughelli|5.49|6.00|80
Bende|5.56|7.63|80
Oke Mesi|7.82|4.92|80
Kafanchan|9.58|8.29|80
Ikom|5.97|8.71|79
Agulu|6.10|7.06|79
Daura|11.55|11.41|78
Numan|9.46|12.03|78
Kagoro|9.61|8.39|77
Ode|7.79|5.71|75
Igbo-Ukwu|6.02|7.02|75
Aramoko-Ekiti|7.70|5.04|74
Igbara-Odo|7.50|5.06|74
Ozubulu|5.96|6.85|74
Aku|6.71|7.32|74
Oyan|8.05|4.77|74
Jega|12.22|4.38|73
Asaba|6.20|6.73|73
Ohafia-Ifigh|5.61|7.81|73
Afikpo|5.89|7.94|72
Apomu|7.35|4.18|72
Fiditi|7.71|3.92|71
Orita Eruwa|7.55|3.43|71
Eha Amufu|6.66|7.76|71
Malumfashi|11.79|7.62|71
Kaura Namoda|12.59|6.59|70
Enugu-Ukwu|6.17|7.01|69
Idah|7.11|6.74|69
Obonoma|4.71|6.79|69
Agbor|6.25|6.19|68
Ezza-Ohu|6.44|8.08|67
Uga|5.94|7.08|64
Nkwerre|5.76|7.10|63
Auchi|7.07|6.26|63
Lokoja|7.80|6.74|61
Ekpoma|6.74|6.14|60
Ijebu-Jesa|7.68|4.82|52
Kabba|7.83|6.08|50
Ilaro|6.89|3.01|47
Damaturu|11.75|11.96|46
Argungu|12.74|4.53|46
Gumel|12.63|9.39|43
Geidam|12.89|11.93|41
Talata Mafara|12.57|6.06|39
Gummi|12.14|5.12|39
Otan Ayegbaju|7.95|4.79|38
Ogoja|6.66|8.80|37
Katsina-Ala|7.17|9.28|37
Itu|5.20|7.98|36
Kumo|10.05|11.21|36
Oke Ila|7.95|4.98|35
Pankshin|9.33|9.44|32
Nasarawa|8.54|7.71|31
Kachia|9.87|7.95|31
Dikwa|12.04|13.92|29
Moriki|12.87|6.49|29
Patigi|8.73|5.76|28
Wamba|8.94|8.60|27
Baro|8.62|6.42|27
Okuta|9.22|3.18|27
Birnin Kudu|11.45|9.48|27
Badagry|6.42|2.88|26
Ogwashi-Uku|6.18|6.52|26
Eket|4.64|7.92|26
Kamba|11.85|3.65|26
Daura|13.03|8.32|25
Takum|7.27|9.98|25
Igbeti|8.75|4.13|25
Zungeru|9.81|6.15|24
Zuru|11.44|5.23|24
Yenagoa|4.93|6.27|24
Tegina|10.07|6.19|24
Awgu|6.07|7.48|23
Wudil|11.81|8.84|23
Nafada|11.10|11.33|23
Ibi|8.18|9.74|23
Sofo-Birnin-Gwari|11.02|6.78|22
Dutsen Wai|10.85|8.20|22
Kaiama|9.61|3.94|22
Ubiaja|6.66|6.38|22
Otukpa|7.10|7.66|22
Oguta|5.71|6.81|22
Damboa|11.16|12.76|22
Jebba|9.12|4.82|21
Garko|10.18|11.16|21
Mokwa|9.29|5.05|21
Gaya|11.86|9.00|21
Tambuwal|12.41|4.65|21
Elele|5.10|6.81|21
Monguno|12.67|13.61|20
Kwale|5.71|6.43|20
Dutse|11.76|9.34|17
= NIC
Managua|12.13|-86.25|973
León|12.44|-86.88|145
Masaya|11.97|-86.09|130
Chinandega|12.63|-87.13|126
Matagalpa|12.93|-85.92|109
Estelí|13.09|-86.35|96
Granada|11.93|-85.96|89
Jinotega|13.09|-86.00|55
El Viejo|12.66|-87.17|54
Nueva Guinea|11.69|-84.46|53
Ciudad Sandino|12.16|-86.34|50
Juigalpa|12.11|-85.36|50
Tipitapa|12.20|-86.10|50
Bluefields|12.01|-83.76|44
Diriamba|11.86|-86.24|35
Ocotal|13.63|-86.48|34
Puerto Cabezas|14.04|-83.39|34
Chichigalpa|12.58|-87.03|33
Rivas|11.44|-85.83|30
San Rafael del Sur|11.85|-86.44|30
Jinotepe|11.85|-86.20|30
Boaco|12.47|-85.66|29
Nagarote|12.27|-86.56|26
Jalapa|13.92|-86.12|24
La Paz Centro|12.34|-86.68|23
San Marcos|11.91|-86.20|23
Masatepe|11.91|-86.14|21
Nandaime|11.76|-86.05|21
El Rama|12.16|-84.22|20
Somoto|13.48|-86.58|20
San Carlos|11.12|-84.78|13
= NLD
Amsterdam|52.37|4.89|742
Rotterdam|51.92|4.48|598
The Hague|52.08|4.30|474
Utrecht|52.09|5.12|291
Eindhoven|51.44|5.48|210
Tilburg|51.56|5.09|200
Groningen|53.22|6.57|181
Almere Stad|52.37|5.21|176
Breda|51.59|4.78|168
Nijmegen|51.84|5.85|159
Enschede|52.22|6.90|154
Haarlem|52.38|4.64|148
Arnhem|51.98|5.91|142
Zaanstad|52.45|4.81|140
Amersfoort|52.16|5.39|140
Apeldoorn|52.21|5.97|137
's-Hertogenbosch|51.70|5.30|135
Hoofddorp|52.30|4.69|133
Maastricht|50.85|5.69|122
Leiden|52.16|4.49|120
Dordrecht|51.81|4.67|119
Zoetermeer|52.06|4.49|116
Zwolle|52.51|6.09|112
Deventer|52.26|6.16|97
Delft|52.01|4.36|95
Alkmaar|52.63|4.75|95
Heerlen|50.88|5.98|93
Venlo|51.37|6.17|92
Leeuwarden|53.20|5.81|91
Hilversum|52.22|5.18|84
Hengelo|52.27|6.79|81
Amstelveen|52.30|4.86|80
Roosendaal|51.53|4.47|78
Purmerend|52.51|4.96|77
Oss|51.77|5.52|76
Schiedam|51.92|4.39|75
Spijkenisse|51.84|4.33|75
Helmond|51.48|5.66|75
Vlaardingen|51.91|4.34|74
Almelo|52.36|6.66|73
Gouda|52.02|4.71|72
Zaandam|52.44|4.83|72
Lelystad|52.51|5.47|71
Alphen aan den Rijn|52.13|4.66|70
Hoorn|52.64|5.06|69
Velsen-Zuid|52.46|4.65|68
Ede|52.03|5.66|68
Bergen op Zoom|51.49|4.29|66
Capelle aan den IJssel|51.93|4.58|65
Assen|53.00|6.56|62
Nieuwegein|52.03|5.08|61
Veenendaal|52.03|5.56|61
Zeist|52.09|5.23|61
Den Helder|52.96|4.76|60
Hardenberg|52.58|6.62|58
Emmen|52.78|6.91|57
Oosterhout|51.65|4.86|53
Doetinchem|51.97|6.29|50
Kerkrade|50.87|6.06|50
Kampen|52.55|5.91|49
Weert|51.25|5.71|49
Woerden|52.09|4.88|48
Sittard|51.00|5.87|48
Heerhugowaard|52.67|4.85|48
Rijswijk|52.04|4.33|47
Middelburg|51.50|3.61|46
Emmeloord|52.71|5.75|46
Zwijndrecht|51.82|4.63|46
Waalwijk|51.68|5.07|46
Huizen|52.30|5.24|45
Vlissingen|51.44|3.57|45
Ridderkerk|51.87|4.60|45
Soest|52.17|5.29|45
Roermond|51.19|5.99|45
Drachten|53.11|6.10|45
Heerenveen|52.96|5.92|43
Medemblik|52.77|5.11|42
Tiel|51.89|5.43|41
Harderwijk|52.34|5.62|41
Maarssen|52.14|5.04|40
Venray|51.52|5.97|39
Hoogeveen|52.72|6.48|39
Barendrecht|51.86|4.53|39
Nijkerk|52.22|5.49|38
Voorburg|52.07|4.36|38
Beverwijk|52.48|4.66|38
Goes|51.50|3.89|37
Zutphen|52.14|6.20|36
Heemskerk|52.51|4.67|36
Wageningen|51.97|5.67|35
Castricum|52.55|4.67|35
Hoogvliet|51.86|4.36|35
Gorinchem|51.84|4.97|35
Uden|51.66|5.62|35
IJsselstein|52.02|5.04|34
Epe|52.35|5.98|33
Sneek|53.03|5.66|33
Geleen|50.97|5.83|33
Maassluis|51.92|4.25|33
Wijchen|51.81|5.72|33
IJmuiden|52.46|4.61|32
Papendrecht|51.83|4.69|32
Oldenzaal|52.31|6.93|31
Bussum|52.27|5.16|31
Valkenswaard|51.35|5.46|31
Meppel|52.70|6.19|31
Ypenburg|52.04|4.37|30
Winterswijk|51.97|6.72|30
Boxtel|51.59|5.33|30
Brunssum|50.95|5.97|29
Leusden|52.13|5.43|29
Best|51.51|5.39|29
Krimpen aan den IJssel|51.92|4.60|29
Delfzijl|53.33|6.92|29
Barneveld|52.14|5.58|29
Veendam|53.11|6.88|28
Dronten|52.52|5.72|28
Terneuzen|51.34|3.83|28
Geldrop|51.42|5.56|28
Uithoorn|52.24|4.83|27
Culemborg|51.95|5.23|27
Dalfsen|52.51|6.26|27
Zaltbommel|51.81|5.24|26
Werkendam|51.81|4.89|26
Zevenaar|51.93|6.07|26
Oisterwijk|51.58|5.19|26
Leiderdorp|52.16|4.53|26
Geldermalsen|51.88|5.29|26
Heemstede|52.35|4.62|26
Beuningen|51.86|5.77|26
Duiven|51.95|6.01|25
Dongen|51.63|4.94|25
Wassenaar|52.15|4.40|25
Veghel|51.62|5.55|25
Waddinxveen|52.05|4.65|25
Vught|51.65|5.29|25
Hoensbroek|50.92|5.93|25
Baarn|52.21|5.29|25
Noordwijk-Binnen|52.23|4.44|24
Diemen|52.34|4.96|24
Haaksbergen|52.16|6.74|24
Sliedrecht|51.82|4.78|24
Steenbergen|51.58|4.32|24
Oud-Beijerland|51.82|4.41|24
Wierden|52.36|6.59|23
Schijndel|51.62|5.43|23
Nuenen|51.47|5.55|23
Putten|52.26|5.61|23
Loon op Zand|51.63|5.08|23
Scheveningen|52.10|4.28|23
Aalsmeer|52.26|4.76|23
Goirle|51.52|5.07|23
Voorschoten|52.13|4.45|22
Losser|52.26|7.00|22
Lisse|52.26|4.56|22
Borssele|51.42|3.73|22
Volendam|52.49|5.07|22
Hellevoetsluis|51.83|4.13|22
Elburg|52.45|5.84|22
Hoogezand|53.16|6.76|21
Brummen|52.09|6.16|21
Oegstgeest|52.18|4.47|21
Hendrik-Ido-Ambacht|51.84|4.64|21
Geertruidenberg|51.70|4.86|21
Leerdam|51.89|5.09|21
Borne|52.30|6.75|21
Heiloo|52.60|4.69|21
Elst|51.92|5.84|20
Tubbergen|52.41|6.78|20
Tegelen|51.34|6.14|20
Berkel en Rodenrijs|51.99|4.48|20
Raalte|52.39|6.28|20
Katwijk aan Zee|52.20|4.40|20
Stadskanaal|52.99|6.95|20
= NOR
Oslo|59.91|10.75|580
Bergen|60.39|5.32|214
Trondheim|63.43|10.40|147
Stavanger|58.97|5.73|122
Drammen|59.74|10.20|91
Fredrikstad|59.22|10.93|73
Kristiansand|58.15|8.00|64
Sandnes|58.85|5.74|63
Asker|59.83|10.44|61
Tromsø|69.65|18.96|52
Sarpsborg|59.28|11.11|52
Skien|59.21|9.61|51
Ålesund|62.47|6.15|44
Sandefjord|59.13|10.22|43
Haugesund|59.41|5.27|40
Tønsberg|59.27|10.41|39
Moss|59.43|10.66|34
Porsgrunn|59.14|9.66|34
Bodø|67.28|14.41|34
Arendal|58.46|8.77|31
Hamar|60.79|11.07|29
Larvik|59.05|10.04|23
Halden|59.12|11.39|22
Steinkjer|64.01|11.50|20
Lillehammer|61.12|10.47|19
Molde|62.74|7.16|19
Vadsø|70.07|29.75|5
= NPL
Kathmandu|27.70|85.32|1442
Pokhara|28.27|83.97|200
Pātan|27.68|85.31|183
Biratnagar|26.46|87.27|182
Birgañj|27.02|84.88|133
Dharān|26.81|87.28|109
Bharatpur|27.68|84.44|107
Janakpur|26.73|85.93|94
Dhangaḍhi̇̄|28.70|80.59|92
Butwāl|27.70|83.45|92
Mahendranagar|28.96|80.18|88
Hetauda|27.43|85.03|85
Madhyapur Thimi|27.68|85.39|83
Triyuga|26.79|86.70|71
Inaruwa|26.61|87.15|70
Nepalgunj|28.05|81.62|64
Siddharthanagar|27.50|83.45|63
Gulariyā|28.21|81.35|53
Titahari|26.66|87.27|48
Panauti|27.58|85.52|47
Ṭikāpur|28.53|81.12|45
Kirtipur|27.68|85.28|45
Tulsīpur|28.13|82.30|39
Rājbirāj|26.54|86.75|33
Lahān|26.72|86.48|31
Birendranagar|28.60|81.63|31
Panauti̇̄|27.58|85.51|28
Gaur|26.76|85.28|27
Siraha|26.65|86.21|25
Tānsen|27.87|83.55|24
Jaleshwar|26.65|85.80|24
Dipayal|29.26|80.94|23
Bāglung|28.27|83.59|23
Khanbari|27.38|87.21|23
Dhankutā|26.98|87.33|22
Wāliṅ|27.98|83.76|22
Dailekh|28.84|81.71|21
Malaṅgawā|26.86|85.56|20
= NRU
Yaren|-0.55|166.93|1
= NZL
Auckland|-36.85|174.76|418
Wellington|-41.29|174.78|382
Christchurch|-43.53|172.63|364
Manukau City|-36.99|174.88|362
Hamilton|-37.78|175.28|153
Dunedin|-45.87|170.50|114
Tauranga|-37.69|176.17|110
Lower Hutt|-41.22|174.92|101
Palmerston North|-40.36|175.61|76
Rotorua|-38.14|176.25|66
Hastings|-39.64|176.85|62
Nelson|-41.27|173.28|59
Napier|-39.49|176.91|57
Mangere|-36.97|174.80|55
Porirua|-41.13|174.85|51
Whangarei|-35.73|174.32|51
New Plymouth|-39.07|174.08|49
Invercargill|-46.40|168.35|47
Wanganui|-39.93|175.05|40
Upper Hutt|-41.14|175.05|38
Gisborne|-38.65|178.00|34
Ashburton|-43.90|171.73|30
Papakura|-37.07|174.94|28
Timaru|-44.40|171.25|28
Blenheim|-41.52|173.95|27
Paraparaumu|-40.92|175.02|25
Taupo|-38.68|176.08|22
Pukekohe East|-37.20|174.95|21
Masterton|-40.96|175.66|21
Whakatane|-37.96|176.99|19
Richmond|-41.33|173.18|14
Greymouth|-42.47|171.20|9
= OMN
Muscat|23.58|58.41|797
Seeb|23.67|58.19|238
Şalālah|17.02|54.09|163
Bawshar|23.58|58.40|159
Sohar|24.35|56.71|108
As Suwayq|23.85|57.44|107
‘Ibrī|23.23|56.52|102
Şaḩam|24.17|56.89|89
Rustaq|23.39|57.42|79
Al Buraymī|24.25|55.79|74
Nizwá|22.93|57.53|72
Sur|22.57|59.53|71
Bahlā’|22.98|57.30|54
Al Khābūrah|23.97|57.09|50
Shināş|24.74|56.47|48
Sufālat Samā’il|23.32|58.02|48
Izkī|22.93|57.77|36
Liwá|24.53|56.56|26
Ibrā’|22.69|58.53|25
Oman Smart Future City|23.65|57.60|25
Bidbid|23.41|58.13|21
Khasab|26.18|56.25|18
= PAK
Karachi|24.86|67.01|11624
Lahore|31.56|74.35|6311
Faisalabad|31.42|73.09|2507
Rawalpindi|33.60|73.05|1743
Multan|30.20|71.48|1437
Hyderabad|25.39|68.37|1386
Gujranwala|32.16|74.19|1384
Peshawar|34.01|71.58|1219
Rahim Yar Khan|28.42|70.30|789
Quetta|30.18|67.00|734
Muzaffarābād|34.37|73.47|725
Battagram|34.68|73.02|700
Kotli|33.52|73.90|640
Islamabad|33.72|73.04|602
Bahawalpur|29.40|71.68|553
Sargodha|32.09|72.67|543
Sialkot|32.49|74.53|477
Sukkur|27.70|68.86|418
Larkana|27.56|68.21|364
Shekhupura|31.71|73.99|361
Bhimbar|32.97|74.08|343
Jhang Sadr|31.27|72.32|341
Gujrat|32.57|74.08|302
Mardan|34.20|72.05|300
Kasur|31.12|74.45|291
Mingora|34.78|72.36|280
Dera Ghazi Khan|30.05|70.64|236
Sahiwal|30.67|73.10|236
Nawabshah|26.24|68.40|230
Okara|30.81|73.45|224
Mirpur Khas|25.53|69.01|216
Chiniot|31.72|72.98|202
Shahkot|31.57|73.49|200
Kamoke|31.98|74.22|200
Saddiqabad|28.31|70.13|190
Būrewāla|30.17|72.65|184
Jacobabad|28.28|68.44|171
Muzaffargarh|30.07|71.19|165
Muridke|31.80|74.26|164
Shikarpur|27.96|68.64|157
Hafizabad|32.07|73.69|154
Kohat|33.58|71.45|151
Tordher|33.99|72.29|150
Jhelum|32.93|73.73|145
Khanpur|28.65|70.66|142
Khuzdar|27.81|66.61|141
Dadu|26.73|67.78|140
Gojra|31.15|72.68|140
Mandi Bahauddin|32.59|73.49|130
Tando Allahyar|25.46|68.72|127
Pakpattan|30.34|73.39|127
Bahawalnagar|30.55|73.39|127
Bahawalnagar|30.00|73.25|127
Tando Adam|25.77|68.66|126
Khairpur Mir’s|27.53|68.76|125
New Mirpur|33.15|73.75|124
Chishtian|29.80|72.86|122
Abbottabad|34.15|73.21|120
Jaranwala|31.33|73.42|120
Ahmadpur East|29.14|71.26|117
Vihari|30.04|72.36|113
Kamalia|30.73|72.65|112
Kot Addu|30.47|70.97|104
Khushāb|32.30|72.35|103
Wazirabad|32.44|74.12|102
Dera Ismail Khan|31.83|70.90|102
Chakwal|32.93|72.85|101
Swabi|34.12|72.47|97
Lodhran|29.53|71.63|97
Nowshera Cantonment|34.00|72.00|97
Charsadda|34.15|71.74|95
Jalalpur Jattan|32.64|74.21|94
Mianwali|32.58|71.53|90
Chaman|30.92|66.45|89
Kandhkot|28.25|69.18|88
Hasilpur|29.69|72.55|88
Arifwala|30.29|73.07|87
Mianke Mor|31.20|73.95|87
Attock City|33.77|72.36|85
Chichawatni|30.53|72.69|83
Bhakkar|31.63|71.06|82
Kharian|32.82|73.89|81
Layyah|30.96|70.94|79
Kambar|27.59|68.00|77
Moro|26.66|68.00|77
Mian Channun|30.44|72.36|76
Turbat|26.00|63.05|76
Shahdad Kot|27.85|67.91|75
Bhalwal|32.27|72.90|75
Dipalpur|30.67|73.65|75
Badin|24.66|68.84|74
Pano Aqil|27.86|69.11|73
Kotri|25.37|68.31|73
Tando Muhammad Khan|25.12|68.54|73
Harunabad|29.61|73.14|72
Pattoki|31.02|73.85|70
Chenab Nagar|31.76|72.91|70
Kahror Pakka|29.62|71.91|70
Gujar Khan|33.25|73.30|69
Chuchar-kana Mandi|31.75|73.80|69
Toba Tek Singh|30.97|72.48|69
Narowal|32.10|74.87|68
Shorkot|31.91|70.88|67
Shahdadpur|25.93|68.62|67
Shabqadar|34.22|71.55|67
Mansehra|34.33|73.20|66
Shujaabad|29.88|71.29|66
Haveli Lakha|30.45|73.69|65
Lala Musa|32.70|73.96|65
Mailsi|29.80|72.17|65
Shakargarh|32.26|75.16|64
Ghotki|28.00|69.32|64
Sibi|29.54|67.88|64
Jampur|29.64|70.60|64
Sambrial|32.48|74.35|63
Sanghar|26.05|68.95|62
Hujra Shah Muqim|30.74|73.82|62
Kabirwala|30.40|71.86|61
Chunian|30.97|73.98|57
Sangla Hill|31.72|73.38|57
Haripur|34.00|72.93|57
Nankana Sahib|31.45|73.71|56
Pasrur|32.26|74.66|53
Gwadar|25.12|62.33|52
Rajanpur|29.10|70.33|51
Rohri|27.69|68.90|51
Zhob|31.34|69.45|51
Matli|25.04|68.66|50
Rawala Kot|33.86|73.76|50
Hadali|32.64|74.57|50
Mirpur Mathelo|28.02|69.55|49
Bannu|32.99|70.60|49
Dullewala|31.83|71.44|49
Hala|25.81|68.42|48
Ratodero|27.80|68.29|48
Jatoi Shimali|29.52|70.84|47
Jauharabad|32.29|72.28|47
Bat Khela|34.62|71.97|46
Kot Radha Kishan|31.17|74.10|46
Kahna Nau|31.37|74.37|46
Mustafābād|30.89|73.50|46
Chak Thirty-one -Eleven Left|30.42|72.70|46
Talagang|32.93|72.42|45
Taunsa|30.70|70.65|45
Thatta|24.75|67.92|44
Sarai Alamgir|32.90|73.76|44
Usta Muhammad|28.18|68.04|44
Kamra|33.75|73.51|44
Umarkot|25.36|69.74|42
Basirpur|30.58|73.84|42
Sehwan|26.42|67.86|41
Naushahra Virkan|31.96|73.97|41
Fort Abbas|29.19|72.86|41
Havelian|34.05|73.16|40
Khairpur|28.06|69.70|40
Dinga|32.64|73.72|40
Khalabat|34.06|72.89|39
New Bādāh|27.34|68.03|39
Tank|32.22|70.38|38
Kot Mumin|32.19|73.03|38
Tandlianwala|31.03|73.13|38
Chak Azam Sahu|30.75|73.03|38
Loralai|30.37|68.60|38
Jalalpur Pirwala|29.51|71.22|37
Pabbi|34.01|71.79|37
Chak Jhumra|31.57|73.18|37
Sahiwal|31.97|72.33|37
Renala Khurd|30.88|73.60|37
Risalpur Cantonment|34.06|71.99|37
Lakki|32.61|70.91|36
Topi|34.07|72.62|36
Hangu|33.53|71.06|36
Pir Jo Goth|27.59|68.62|36
Kundian|32.46|71.48|35
Pir Mahal|30.77|72.43|35
Khurrianwala|31.50|73.27|35
Mehrabpur|28.11|68.03|35
Pindi Bhattian|31.90|73.27|35
Malakwal City|32.55|73.21|35
Narang Mandi|31.90|74.52|35
Malakwal|32.55|73.21|35
Thul|28.24|68.78|34
Pindi Gheb|33.24|72.26|34
Zahir Pir|28.81|70.52|34
Dunyapur|29.80|71.74|34
Gambat|27.35|68.52|34
Kashmor|28.43|69.58|34
Alipur|29.38|70.91|34
Naudero|27.67|68.36|33
Pasni|25.26|63.47|33
Sukheke Mandi|31.87|73.51|33
Setharja Old|27.21|68.47|33
Khewra|32.65|73.01|33
Mamu Kanjan|30.83|72.80|32
Sharqpur Sharif|31.46|74.10|32
Digri|25.16|69.11|32
Bhera|32.48|72.91|32
Sakrand|26.14|68.27|32
Tando Jam|25.43|68.53|32
Raiwind|31.25|74.22|32
Lalian|31.82|72.80|31
Khairpur Tamewah|29.58|72.24|31
Kharan|28.58|65.42|31
Mehar|27.18|67.82|30
Khangah Dogran|31.83|73.62|30
Khairpur Nathan Shah|27.09|67.73|30
Upper Dir|35.21|71.88|30
Ghauspur|28.14|69.08|30
Tangi|34.30|71.65|29
Utmanzai|34.19|71.76|29
Thal|35.48|72.24|29
Minchianabad|30.16|73.57|29
Garh Maharaja|30.83|71.90|29
Jahanian Shah|31.81|72.28|29
Mastung|29.80|66.85|29
Mananwala|31.59|73.69|28
Fazilpur|32.18|75.07|28
Talamba|30.53|72.24|28
Kunjah|32.53|73.97|28
Jhawarian|32.36|72.62|28
Nasirabad|27.38|67.92|28
Nushki|29.55|66.02|28
Sīta Road|27.03|67.85|28
Dijkot|31.22|73.00|27
Sillanwali|31.83|72.54|27
Kandiaro|27.06|68.21|27
Zaida|34.06|72.47|27
Kunri|25.18|69.57|27
Kalat|29.03|66.59|27
Daud Khel|32.88|71.57|26
Mitha Tiwana|32.25|72.11|26
Hazro City|33.91|72.49|26
Dunga Bunga|29.75|73.24|26
Aman Garh|34.01|71.93|26
Karor|31.22|70.95|26
Kot Diji|27.34|68.71|26
Kalur Kot|32.16|71.27|26
Murree|33.91|73.39|25
Faqirwali|29.47|73.03|25
Ahmadpur Sial|30.68|71.74|25
Phalia|32.43|73.58|25
Yazman|29.12|71.74|25
Raja Jang|31.22|74.25|24
Chak Five Hundred Seventy-five|31.55|73.83|24
Pishin|30.58|66.99|24
Chak One Hundred Twenty Nine Left|30.43|73.05|24
Chawinda|32.34|74.71|24
Ubauro|28.16|69.73|23
Mithi|24.74|69.80|23
Akora|34.00|72.13|23
Zafarwal|32.34|74.90|23
Kot Samaba|28.55|70.47|23
Eminabad|32.04|74.26|23
Kahuta|33.59|73.39|23
Ranipur|27.29|68.51|22
Kulachi|31.93|70.46|22
Khanpur Mahar|27.84|69.41|22
Hingorja|27.21|68.42|22
Naukot|24.86|69.40|22
Pind Dadan Khan|32.59|73.04|22
Kanganpur|30.76|74.12|22
Faruka|31.89|72.41|22
Kotli Loharan|32.59|74.49|21
Shahpur Chakar|26.15|68.65|21
Talhar|24.88|68.81|21
Pad Idan|26.77|68.30|21
Kot Ghulam Muhammad|32.33|74.55|21
Qadirpur Ran|30.29|71.67|20
Bela|26.23|66.31|20
Surkhpur|32.72|74.45|20
Gilgit|35.92|74.31|10
= PAN
Panamá|8.99|-79.52|408
San Miguelito|9.05|-79.47|322
Juan Díaz|9.05|-79.45|101
David|8.43|-82.43|82
Arraiján|8.95|-79.66|77
Colón|9.35|-79.90|77
La Chorrera|8.88|-79.78|61
Pedregal|9.07|-79.43|52
Tocumen|9.09|-79.38|51
Santiago de Veraguas|8.10|-80.98|45
Chilibre|9.15|-79.62|34
Cativá|9.36|-79.83|30
Ancón|8.96|-79.55|21
Alcalde Díaz|9.12|-79.56|20
Penonomé|8.52|-80.36|16
Unión Chocó|8.08|-77.54|9
Chitré|7.96|-80.43|9
Las Tablas|7.76|-80.27|9
Bocas del Toro|9.34|-82.24|5
= PER
Lima|-12.04|-77.03|7737
Arequipa|-16.40|-71.53|841
Callao|-12.06|-77.12|813
Trujillo|-8.12|-79.03|747
Chiclayo|-6.77|-79.84|577
Iquitos|-3.75|-73.25|438
Huancayo|-12.07|-75.20|377
Piura|-5.19|-80.63|325
Chimbote|-9.09|-78.58|317
Cusco|-13.52|-71.97|312
Pucallpa|-8.38|-74.55|311
Tacna|-18.01|-70.25|280
Ica|-14.07|-75.73|247
Juliaca|-15.50|-70.13|246
Sullana|-4.90|-80.69|161
Chincha Alta|-13.41|-76.13|153
Huánuco|-9.93|-76.24|148
Ayacucho|-13.16|-74.22|140
Cajamarca|-7.16|-78.50|135
Puno|-15.84|-70.02|117
Tumbes|-3.57|-80.45|109
Talara|-4.58|-81.27|99
Chosica|-11.94|-76.71|89
Huaraz|-9.53|-77.53|87
Cerro de Pasco|-10.67|-76.26|79
Chulucanas|-5.09|-80.16|69
San Isidro|-12.12|-77.05|68
Huaral|-11.49|-77.21|62
Pisco|-13.71|-76.21|62
Catacaos|-5.27|-80.68|57
Paita|-5.09|-81.11|56
Abancay|-13.63|-72.88|55
Huacho|-11.11|-77.61|55
Moquegua|-17.20|-70.94|55
Ilo|-17.63|-71.34|53
Tingo María|-9.30|-76.00|53
Jaén|-5.71|-78.81|52
Tarma|-11.42|-75.69|51
Barranca|-10.75|-77.77|46
Moyobamba|-6.03|-76.97|44
Lambayeque|-6.70|-79.91|44
Picsi|-6.72|-79.77|44
Chepén|-7.22|-79.42|42
Yurimaguas|-5.90|-76.12|42
Huancavelica|-12.78|-74.97|42
Saña|-6.92|-79.58|39
Tambopata|-12.67|-69.36|39
Juanjuí|-7.18|-76.73|38
Puerto Maldonado|-12.59|-69.19|38
La Unión|-5.40|-80.74|35
Ferreñafe|-6.64|-79.79|34
Sicuani|-14.27|-71.23|34
La Oroya|-11.52|-75.90|33
Chocope|-7.79|-79.22|32
Imperial|-13.06|-76.35|32
Nuevo Imperial|-13.08|-76.32|32
Tambo Grande|-4.93|-80.34|30
La Rinconada|-14.63|-69.45|30
Pacasmayo|-7.40|-79.57|29
Tocache|-8.19|-76.52|29
Mollendo|-17.02|-72.01|29
Chaupimarca|-10.41|-76.46|29
Paramonga|-10.67|-77.83|28
La Peca|-5.61|-78.44|27
Chancay|-11.57|-77.27|27
Hualmay|-11.10|-77.61|27
Monsefú|-6.87|-79.87|26
Marcavelica|-4.88|-80.71|26
San Vicente de Cañete|-13.08|-76.39|26
Querecotillo|-4.84|-80.65|25
Guadalupe|-7.25|-79.48|25
Santa Ana|-12.87|-72.72|25
Rioja|-6.06|-77.17|25
Laredo|-8.09|-78.96|25
Nazca|-14.83|-74.94|24
Yanacancha|-10.24|-76.65|23
Sechura|-5.56|-80.82|23
Moche|-8.17|-79.01|23
Santiago de Cao|-7.96|-79.24|22
Huamachuco|-7.80|-78.07|22
Paiján|-7.73|-79.30|21
Jauja|-11.78|-75.50|21
Virú|-8.42|-78.75|21
Huaura|-11.07|-77.60|21
Bagua Grande|-5.76|-78.44|20
Chachapoyas|-6.23|-77.87|20
= PHL
Quezon City|14.65|121.05|2762
Manila|14.60|120.98|1600
Caloocan City|14.65|120.97|1500
Budta|7.20|124.44|1274
Davao|7.07|125.61|1213
Malingao|7.16|124.47|1122
Cebu City|10.32|123.89|799
General Santos|6.11|125.17|680
Taguig|14.52|121.08|644
Pasig City|14.59|121.06|617
Las Piñas|14.45|120.98|590
Antipolo|14.63|121.12|550
Makati City|14.55|121.03|510
Zamboanga|6.91|122.07|458
Bacolod City|10.67|122.95|455
Mansilingan|10.63|122.98|454
Cagayan de Oro|8.48|124.65|445
Dasmariñas|14.33|120.94|442
Pasay|14.54|121.00|417
Iloilo|10.70|122.56|388
San Jose del Monte|14.81|121.05|358
Bacoor|14.46|120.94|357
Lapu-Lapu City|10.31|123.95|350
Iligan|8.23|124.24|343
Mandaue City|10.32|123.92|331
Calamba|14.21|121.17|317
Iligan City|8.25|124.40|312
Butuan|8.95|125.54|310
Cabuyao|14.27|121.13|309
Mandaluyong City|14.58|121.04|306
Biñan|14.34|121.08|300
Angeles City|15.15|120.58|299
Santol|15.16|120.57|299
Cainta|14.58|121.12|283
Baguio|16.42|120.59|273
San Pedro|14.36|121.05|270
Mantampay|8.17|124.22|265
San Fernando|15.03|120.68|251
Libertad|8.94|125.50|250
Navotas|14.67|120.95|249
Tacloban|11.24|125.00|242
Batangas|13.76|121.06|237
Magugpo Poblacion|7.45|125.80|233
Taytay|14.56|121.13|231
Lucena|13.93|121.62|229
Puerto Princesa|9.74|118.74|223
Olongapo|14.83|120.28|221
Cabanatuan City|15.49|120.97|220
Binangonan|14.46|121.19|219
Santa Rosa|14.31|121.11|217
Imus|14.43|120.94|216
Lipa City|13.94|121.16|212
San Pablo|14.07|121.33|208
Malolos|14.84|120.81|199
Ormoc|11.01|124.61|191
Panalanoy|11.25|125.01|189
Mabalacat City|15.22|120.57|188
Pagadian|7.83|123.44|187
Meycauayan|14.74|120.96|185
Tarlac City|15.48|120.60|184
Legaspi|13.14|123.74|179
Cotabato|7.22|124.25|179
Naga|13.62|123.18|175
Dagupan|16.04|120.33|171
Toledo|10.38|123.64|157
Guyong|14.84|120.98|155
Bago City|10.53|122.83|150
Marawi City|8.00|124.28|144
Kabankalan|9.98|122.81|136
Baliuag|14.95|120.90|136
Rodriguez|14.76|121.20|134
San Mateo|14.70|121.12|134
Talisay|10.24|123.85|133
Muricay|7.83|123.48|132
Bulaon|15.08|120.66|132
Cadiz|10.95|123.29|129
Koronadal|6.50|124.85|126
Hagonoy|14.83|120.73|124
San Juan|14.60|121.03|121
Silang|14.22|120.97|119
San Jose|12.35|121.07|119
Digos|6.75|125.36|116
Cavite City|14.48|120.90|116
Tuguegarao|17.62|121.72|115
Dumaguete|9.31|123.30|114
Santiago|16.69|121.55|108
Santa Cruz|14.28|121.42|108
Mati|6.96|126.22|106
Tanza|14.68|120.94|106
Roxas City|11.59|122.75|103
Laoag|18.20|120.60|102
Pulong Santa Cruz|14.27|121.08|102
Urdaneta|15.98|120.57|101
Jolo|6.05|121.00|101
Bocaue|14.80|120.93|99
General Trias|14.39|120.88|96
Los Baños|14.17|121.24|96
Iriga City|13.43|123.41|95
Dipolog|8.57|123.33|94
Ozamiz City|8.15|123.84|93
Calumpit|14.92|120.77|92
Mangaldan|16.07|120.40|89
Arayat|15.15|120.77|88
Surigao|9.79|125.50|88
Angono|14.53|121.15|87
Victorias|10.90|123.07|87
Tagbilaran City|9.66|123.85|86
Panabo|7.31|125.68|85
Mariveles|14.43|120.49|85
Binonga|10.77|122.98|84
NIA Valencia|7.91|125.09|84
Marilao|14.76|120.95|83
San Fernando|16.62|120.32|83
Sorsogon|12.97|123.99|83
Kidapawan|7.01|125.09|80
Norzagaray|14.91|121.05|80
Gapan|15.31|120.95|79
Daet|14.11|122.96|78
Apalit|14.95|120.77|77
Pulilan|14.90|120.85|77
Polangui|13.29|123.49|77
Guiguinto|14.83|120.88|77
Kawit|14.44|120.90|73
Balanga|14.68|120.54|73
Ilagan|17.15|121.89|72
Sagay|10.94|123.42|72
Capas|15.33|120.59|72
Solana|17.65|121.69|71
Bulacan|14.79|120.88|71
Tagaytay|14.10|120.93|71
Plaridel|14.89|120.86|71
Mariano|8.83|125.12|71
Danao|10.52|124.03|70
Magalang|15.22|120.66|69
Libon|13.30|123.44|69
Tanauan|14.09|121.15|68
Catbalogan|11.78|124.89|68
Calbayog City|12.07|124.60|68
Subic|14.88|120.23|68
Bislig|8.22|126.32|68
City of Isabela|6.70|121.97|67
Dinalupihan|14.88|120.45|67
Calapan|13.41|121.18|66
San Ildefonso|15.08|120.94|66
San Miguel|15.14|120.98|66
Bais|9.59|123.12|66
Talisay|10.74|122.97|65
Talavera|15.59|120.92|65
Concepcion|15.33|120.66|64
Polomolok|6.22|125.06|64
Nasugbu|14.07|120.63|63
Tinongan|10.21|123.04|62
Minglanilla|10.24|123.80|62
Malaybalay|8.16|125.13|62
Candelaria|13.93|121.42|61
Ualog|10.57|123.39|61
Tanay|14.50|121.28|60
Obando|14.71|120.94|60
Balagtas|14.82|120.87|60
Manaoag|16.04|120.49|59
Bañga|6.42|124.78|59
Tabaco|13.36|123.73|58
Santo Tomas|14.11|121.14|57
Kalibo (poblacion)|11.71|122.36|57
Lingayen|16.02|120.23|57
Carmona|14.31|121.06|56
Lubao|14.94|120.60|56
Naic|14.32|120.77|55
Tacurong|6.69|124.68|55
Batac City|18.06|120.56|54
Patuto|14.12|120.97|53
Limay|14.56|120.60|53
Maluñgun|6.28|125.28|52
Monkayo|7.82|126.05|51
Dapitan|8.66|123.42|51
Balayan|13.94|120.73|50
Cabiao|15.25|120.85|50
Morong|14.52|121.24|50
Liloan|10.40|124.00|49
Consolacion|10.38|123.96|49
Vigan|17.57|120.39|49
Paniqui|15.67|120.58|48
Bayombong|16.48|121.15|48
Masbate|12.37|123.62|47
Catarman|12.50|124.64|47
Candaba|15.10|120.83|47
Santa Ana|15.10|120.77|47
Orion|14.62|120.58|47
Bagong Pagasa|14.66|121.03|46
Bugo|8.51|124.76|46
Sariaya|13.96|121.53|45
Parang|7.37|124.27|45
Orani|14.80|120.54|45
Canlaon|10.39|123.22|45
Binmaley|16.03|120.27|44
Mexico|15.06|120.72|44
Samal|7.07|125.71|44
Pinamalayan|13.05|121.46|44
Alabel|6.10|125.29|43
Passi|11.11|122.64|43
Recodo|6.95|121.96|43
Compostela|7.67|126.09|43
Bustos|14.96|120.92|42
Paombong|14.83|120.79|41
Masantol|14.90|120.71|41
La Trinidad|16.45|120.59|41
Angat|14.93|121.03|41
Indang|14.20|120.88|41
La Carlota|10.42|122.92|41
Malita|6.42|125.61|41
Gerona|15.61|120.60|41
Pagbilao|13.97|121.70|41
Carcar|10.11|123.64|41
Bayugan|8.76|125.77|41
Mamatid|14.23|121.16|40
Taal|13.88|120.92|40
Jaen|15.33|120.92|40
Camiling|15.69|120.41|40
Hinigaran|10.27|122.85|40
Banaybanay|13.85|121.20|39
San Pascual|13.81|121.02|39
Pantubig|14.97|120.95|39
Oroquieta|8.49|123.80|39
Escalante|10.84|123.50|39
Tanjay|9.52|123.16|39
Papaya|15.32|120.84|39
Binalbagan|10.19|122.86|39
Sablayan|12.83|120.77|38
Calaca|13.93|120.81|37
Tayabas|14.03|121.59|37
Del Pilar|15.04|120.70|37
Noveleta|14.43|120.88|37
Muñoz|15.72|120.90|37
Calauan|14.15|121.32|37
Ramon|16.78|121.54|36
Solano|16.52|121.18|36
Bongabon|15.63|121.14|36
Bayawan|9.36|122.80|36
Tagudin|16.94|120.44|36
San Jose|13.35|123.55|36
Abucay|14.73|120.53|36
Pandi|14.87|120.96|35
San Leonardo|15.36|120.96|35
Teresa|14.56|121.22|35
Pila|14.23|121.36|34
Manapla|10.96|123.12|34
San Nicolas|18.17|120.60|34
San Antonio|14.95|120.09|34
Aliaga|15.50|120.84|34
Pandan|11.74|122.10|34
Maramag|7.76|125.01|34
Hermosa|14.83|120.51|34
Malilipot|13.32|123.74|34
Bauan|13.79|121.01|34
Bay|14.18|121.29|34
San Luis|15.04|120.79|33
Aparri|18.36|121.64|33
Midsayap|7.19|124.53|33
General Tinio|15.35|121.05|33
Mauban|14.19|121.73|33
Jagna|9.65|124.37|33
Guimba|15.66|120.77|32
Kabacan|7.11|124.83|32
Isulan|6.63|124.61|32
Alaminos|14.06|121.25|31
Maluso|6.54|121.88|31
Cabadbaran|9.12|125.54|31
Surallah|6.38|124.75|31
Pagaluñgan|7.14|124.38|31
Lucban|14.11|121.56|31
Paraiso|10.88|123.36|30
Pililla|14.49|121.31|30
Tagoloan|8.54|124.75|30
Lumbang|14.30|121.46|30
Cardona|14.49|121.23|30
Buhi|13.43|123.52|30
Malvar|14.04|121.16|30
Aringay|16.39|120.35|30
Samal|14.77|120.54|30
Tangub|8.06|123.75|30
Atimonan|14.00|121.92|29
Cordova|10.24|123.94|29
San Simon|15.00|120.78|29
Tandag|9.08|126.20|29
Agoo|16.08|120.10|29
Bah-Bah|8.61|125.91|29
Pandacaqui|15.17|120.65|29
Naga|10.21|123.76|29
Bulan|12.67|123.88|29
Itogon|16.36|120.68|28
Narra|9.27|118.40|28
Burgos|15.73|120.57|28
Sibulan|9.36|123.28|28
Masinloc|15.54|119.95|28
Buluan|6.72|124.80|28
Santa Maria|16.95|120.44|28
Peñaranda|15.35|121.00|27
Pulupandan|10.52|122.80|27
Castillejos|14.93|120.20|27
Lupon|6.90|126.01|27
Quezon|7.73|125.10|27
Manolo Fortich|8.37|124.86|27
Tabuk|17.47|121.47|27
Iba|15.33|119.98|27
Paete|14.36|121.48|27
Catanauan|13.59|122.32|27
Calabanga|13.71|123.21|27
Bongao|5.03|119.77|27
Santa Catalina|9.33|122.86|26
Santa Cruz|15.77|119.91|26
San Antonio|15.31|120.86|26
Rizal|15.71|121.11|26
Telabastagan|15.12|120.61|26
Maao|10.49|122.99|26
La Paz|15.44|120.73|26
Lopez|13.88|122.26|26
Nabua|13.41|123.37|26
Concepcion Ibaba|13.92|121.46|26
Cabagan|17.43|121.77|25
Himamaylan|10.10|122.87|25
Talisay|14.09|121.02|25
Baggabag B|16.51|121.19|25
Alicia|16.78|121.70|25
Manibaug Pasig|15.10|120.56|25
Nagcarlan|14.14|121.42|25
Victoria|14.23|121.33|24
La Castellana|10.32|123.02|24
Pio|15.05|120.52|24
Calasiao|16.01|120.36|24
Glan|5.82|125.20|24
Sipalay|9.75|122.40|24
Mamburao|13.22|120.60|24
Palayan City|15.54|121.08|24
San Fernando|10.16|123.71|24
Bogo|11.05|124.01|24
Asia|9.55|122.52|24
Pinamungahan|10.27|123.58|23
Mansalay|12.52|121.44|23
Botolan|15.29|120.02|23
Maragondon|14.27|120.74|23
Guihulñgan|10.12|123.27|23
Bambang|16.39|121.11|23
Apas|10.34|123.90|23
Gumaca|13.92|122.10|22
Bignay Uno|13.86|121.49|22
Balamban|10.50|123.72|22
Mendez-Nuñez|14.13|120.91|22
Guiset East|16.07|120.68|22
Loma de Gato|14.79|121.00|22
Malanday|14.71|121.13|22
Cogan|10.59|124.02|22
Lake Sebu|6.22|124.71|22
Porac|15.07|120.54|22
Cuenca|13.90|121.05|22
Bansalan|6.79|125.21|21
Jose Pañganiban|14.29|122.69|21
Sexmoan|14.94|120.62|21
Molave|8.08|123.49|21
Goa|13.70|123.49|21
Calauag|13.96|122.29|21
Irosin|12.70|124.03|21
New Corella|7.59|125.82|21
Don Carlos|7.68|125.00|20
Taloc|10.57|122.90|20
Manay|7.21|126.54|20
Baras|14.52|121.27|20
Sampaloc|14.54|121.36|20
Ternate|14.29|120.72|20
= PLW
Koror|7.34|134.47|14
Ngerulmud|7.50|134.62|0
= PNG
Port Moresby|-9.48|147.15|284
Lae|-6.72|147.00|76
Arawa|-6.23|155.57|40
Mount Hagen|-5.86|144.23|34
Popondetta|-8.77|148.23|28
Madang|-5.22|145.79|27
Kokopo|-4.34|152.27|26
Mendi|-6.15|143.66|26
Kimbe|-5.55|150.14|19
Goroka|-6.08|145.39|19
Wewak|-3.55|143.63|18
Daru|-9.08|143.21|15
Kavieng|-2.57|150.80|14
Vanimo|-2.68|141.30|11
Alotau|-10.32|150.46|10
Kundiawa|-6.02|144.97|9
Tari|-5.84|142.95|8
Lorengau|-2.03|147.27|6
Kerema|-7.96|145.77|6
= POL
Warsaw|52.23|21.01|1702
Łódź|51.77|19.47|769
Kraków|50.06|19.94|755
Wrocław|51.10|17.03|635
Poznań|52.41|16.93|570
Gdańsk|54.35|18.65|462
Szczecin|53.43|14.55|408
Bydgoszcz|53.12|18.01|366
Lublin|51.25|22.57|360
Katowice|50.26|19.03|317
Białystok|53.13|23.16|292
Gdynia|54.52|18.53|254
Częstochowa|50.80|19.12|248
Sosnowiec|50.29|19.10|227
Radom|51.40|21.15|227
Mokotów|52.19|21.03|213
Toruń|53.01|18.60|209
Kielce|50.87|20.63|209
Gliwice|50.30|18.68|199
Zabrze|50.32|18.79|192
Bytom|50.35|18.93|189
Praga Południe|52.24|21.09|188
Bielsko-Biala|49.82|19.05|177
Olsztyn|53.78|20.49|172
Rzeszów|50.04|22.00|158
Ursynów|52.15|21.05|148
Ruda Śląska|50.26|18.86|146
Wola|52.24|20.99|144
Rybnik|50.10|18.54|143
Bielany|52.29|20.94|135
Śródmieście|52.23|21.02|134
Dąbrowa Górnicza|50.33|19.20|131
Tychy|50.14|18.97|130
Opole|50.67|17.93|128
Elbląg|54.15|19.41|128
Płock|52.55|19.71|127
Wałbrzych|50.77|16.28|127
Gorzów Wielkopolski|52.74|15.23|124
Targówek|52.29|21.05|124
Włocławek|52.65|19.07|120
Zielona Góra|51.94|15.51|118
Tarnów|50.01|20.99|118
Chorzów|50.31|18.97|113
Kalisz|51.76|18.09|109
Koszalin|54.19|16.17|107
Legnica|51.21|16.16|106
Bemowo|52.25|20.91|102
Grudziądz|53.48|18.75|99
Słupsk|54.46|17.03|99
Jaworzno|50.21|19.27|97
Jastrzębie Zdrój|49.96|18.57|96
Ochota|52.22|20.99|93
Praga Północ|52.25|21.03|93
Białołeka|52.32|20.97|89
Jelenia Góra|50.90|15.73|87
Nowy Sącz|49.62|20.70|84
Konin|52.22|18.25|81
Piotrków Trybunalski|51.41|19.70|80
Inowrocław|52.80|18.26|78
Lubin|51.40|16.20|78
Siedlce|52.17|22.29|77
Piła|53.15|16.74|76
Mysłowice|50.21|19.17|75
Ostrowiec Świętokrzyski|50.93|21.39|74
Siemianowice Śląskie|50.33|19.03|73
Ostrów Wielkopolski|51.66|17.81|73
Stargard|53.34|15.05|71
Pabianice|51.66|19.35|71
Gniezno|52.53|17.58|70
Fordon|53.15|18.17|70
Suwałki|54.11|22.93|69
Głogów|51.66|16.08|69
Chełm|51.14|23.47|68
Tomaszów Mazowiecki|51.53|20.01|67
Przemyśl|49.78|22.77|67
Stalowa Wola|50.58|22.05|66
Zamość|50.72|23.25|66
Kędzierzyn-Koźle|50.35|18.23|66
Łomża|53.18|22.06|64
Leszno|51.84|16.57|64
Żory|50.05|18.70|63
Bełchatów|51.37|19.36|63
Wawer|52.20|21.18|63
Mielec|50.29|21.42|61
Tarnowskie Góry|50.45|18.86|61
Świdnica|50.84|16.49|60
Tczew|54.09|18.78|60
Piekary Śląskie|50.38|18.93|60
Racibórz|50.09|18.22|58
Będzin|50.33|19.13|58
Zgierz|51.86|19.41|58
Biała Podlaska|52.03|23.12|58
Ełk|53.83|22.36|56
Świętochłowice|50.30|18.92|56
Pruszków|52.17|20.81|55
Ostrołęka|53.09|21.58|54
Starachowice|51.04|21.07|54
Zawiercie|50.49|19.42|53
Żoliborz|52.27|20.99|51
Legionowo|52.40|20.93|51
Tarnobrzeg|50.57|21.68|50
Puławy|51.42|21.97|50
Wodzisław Śląski|50.00|18.47|50
Skarżysko-Kamienna|51.11|20.87|49
Radomsko|51.07|19.44|49
Skierniewice|51.95|20.16|49
Kutno|52.23|19.36|48
Starogard Gdański|53.96|18.53|48
Krosno|49.69|21.77|48
Dębica|50.05|21.41|47
Ursus|52.20|20.88|47
Nysa|50.47|17.33|47
Wejherowo|54.61|18.24|47
Ciechanów|52.88|20.62|46
Rumia|54.57|18.39|45
Zduńska Wola|51.60|18.94|45
Sieradz|51.60|18.73|44
Kołobrzeg|54.18|15.58|44
Otwock|52.11|21.26|43
Żyrardów|52.05|20.45|41
Oświęcim|50.03|19.21|41
Świnoujście|53.91|14.25|41
Bolesławiec|51.26|15.57|41
Nowa Sól|51.80|15.72|40
Sopot|54.44|18.56|40
Jarosław|50.02|22.68|40
Świdnik|51.22|22.70|40
Chrzanów|50.14|19.40|40
Knurów|50.22|18.65|40
Sanok|49.56|22.21|40
Chojnice|53.70|17.56|39
Mikołów|50.17|18.90|39
Żary|51.64|15.14|39
Malbork|54.04|19.03|39
Szczecinek|53.71|16.70|38
Sochaczew|52.23|20.24|38
Brzeg|50.86|17.47|38
Jasło|49.75|21.47|38
Olkusz|50.28|19.57|38
Kwidzyn|53.72|18.93|38
Mińsk Mazowiecki|52.18|21.57|37
Oleśnica|51.21|17.39|37
Wołomin|52.34|21.24|37
Piaseczno|52.08|21.02|36
Włochy|52.18|20.95|36
Kraśnik|50.92|22.23|36
Cieszyn|49.75|18.63|36
Lębork|54.54|17.75|35
Czechowice-Dziedzice|49.91|19.00|35
Police|53.55|14.57|34
Czeladź|50.32|19.08|34
Dzierżoniów|50.73|16.65|34
Nowy Targ|49.48|20.03|34
Ostróda|53.70|19.96|34
Myszków|50.58|19.32|33
Zgorzelec|51.15|15.01|33
Iława|53.60|19.57|33
Żywiec|49.69|19.19|32
Oława|50.95|17.29|31
Bielawa|50.69|16.62|31
Łuków|51.93|22.38|30
Śrem|52.09|17.02|30
Giżycko|54.04|21.76|30
Łowicz|52.11|19.95|30
Augustów|53.84|22.98|30
Turek|52.02|18.50|30
Mława|53.11|20.38|29
Krotoszyn|51.70|17.44|29
Bochnia|49.97|20.43|29
Swarzędz|52.41|17.09|29
Czerwionka-Leszczyny|50.15|18.68|29
Września|52.33|17.57|29
Gorlice|49.66|21.16|29
Gierłoż|54.08|21.50|28
Kętrzyn|54.08|21.38|28
Kłodzko|50.43|16.66|28
Nowy Dwór Mazowiecki|52.43|20.72|28
Zakopane|49.30|19.95|28
Brodnica|53.26|19.40|27
Biłgoraj|50.54|22.72|27
Grodzisk Mazowiecki|52.10|20.63|27
Wyszków|52.59|21.46|27
Bielsk Podlaski|52.77|23.19|26
Luboń|52.35|16.89|26
Żagań|51.62|15.31|26
Szczytno|53.56|20.99|26
Kluczbork|50.97|18.22|26
Wałcz|53.28|16.47|26
Świecie|53.41|18.45|26
Jarocin|51.97|17.50|26
Bartoszyce|54.25|20.81|26
Pszczyna|49.98|18.95|25
Sandomierz|50.68|21.75|25
Nowa Ruda|50.58|16.50|25
Wągrowiec|52.81|17.20|24
Wieluń|51.22|18.57|24
Białogard|54.01|15.99|24
Lubliniec|50.67|18.68|24
Kościan|52.09|16.65|24
Jawor|51.05|16.19|24
Skawina|49.98|19.83|24
Pruszcz Gdański|54.26|18.64|24
Koło|52.20|18.64|23
Ząbki|52.29|21.11|23
Kościerzyna|54.12|17.98|23
Prudnik|50.32|17.57|23
Piastów|52.18|20.84|23
Świebodzice|50.86|16.32|23
Marki|52.32|21.10|23
Zambrów|52.99|22.24|23
Lubartów|51.46|22.61|23
Grajewo|53.65|22.46|23
Ostrów Mazowiecka|52.80|21.90|23
Opoczno|51.38|20.28|23
Goleniów|53.56|14.83|23
Lubań|51.12|15.29|22
Płońsk|52.62|20.38|22
Hajnówka|52.74|23.58|22
Łaziska Górne|50.15|18.84|22
Mrągowo|53.86|21.31|22
Andrychów|49.85|19.34|22
Rembertów|52.26|21.16|22
Rydułtowy|50.06|18.42|22
Środa Wielkopolska|52.23|17.28|22
Świebodzin|52.25|15.53|22
Kamienna Góra|50.78|16.03|22
Łęczna|51.30|22.88|22
Polkowice|51.50|16.07|22
Rawicz|51.61|16.86|21
Gryfino|53.25|14.49|21
Działdowo|53.24|20.17|21
Gostyń|51.88|17.01|21
Końskie|51.19|20.41|21
Ozorków|51.96|19.29|21
Chełmno|53.35|18.43|21
Aleksandrów Łódzki|51.82|19.30|20
Tomaszów Lubelski|50.45|23.42|20
Strzelce Opolskie|50.51|18.30|20
Wesoła|52.25|21.22|20
= PRI
San Juan|18.47|-66.11|418
Bayamón|18.40|-66.16|203
Carolina|18.38|-65.96|170
Ponce|18.01|-66.62|153
Caguas|18.23|-66.05|87
Guaynabo|18.36|-66.11|81
Mayagüez|18.20|-67.14|79
Trujillo Alto|18.35|-66.01|54
Arecibo|18.47|-66.72|49
Fajardo|18.33|-65.65|34
Levittown|18.45|-66.18|30
Vega Baja|18.44|-66.39|29
Cataño|18.44|-66.12|28
Barceloneta|18.45|-66.54|22
Guayama|17.98|-66.11|22
Humacao|18.15|-65.83|20
Yauco|18.03|-66.85|20
Cayey|18.11|-66.17|18
Manatí|18.43|-66.49|16
Aguadilla|18.43|-67.15|16
Río Grande|18.38|-65.83|13
Dorado|18.46|-66.27|13
Isabela|18.50|-67.02|13
San Germán|18.08|-67.04|12
Vega Alta|18.41|-66.33|12
Coamo|18.08|-66.36|12
Hormigueros|18.14|-67.13|12
San Sebastián|18.34|-66.99|12
Corozal|18.34|-66.32|11
Cabo Rojo|18.09|-67.15|11
Utuado|18.27|-66.70|10
Juana Díaz|18.05|-66.51|9
San Lorenzo|18.19|-65.96|9
Isabel Segunda|18.15|-65.44|9
Guánica|17.97|-66.91|9
Gurabo|18.25|-65.97|9
Sabana Grande|18.08|-66.96|9
Aibonito|18.14|-66.27|9
Juncos|18.23|-65.92|9
Canovanas|18.38|-65.90|8
Luquillo|18.37|-65.72|8
Arroyo|17.97|-66.06|8
Santa Isabel|17.97|-66.40|7
Lares|18.29|-66.88|7
Yabucoa|18.05|-65.88|7
Peñuelas|18.06|-66.72|7
Las Piedras|18.18|-65.87|7
Salinas|17.98|-66.30|6
Ceiba|18.26|-65.65|6
Añasco|18.28|-67.14|6
Florida|18.36|-66.56|6
Hatillo|18.49|-66.83|6
Quebradillas|18.47|-66.94|6
Lajas|18.05|-67.06|5
Guayanilla|18.02|-66.79|5
Adjuntas|18.16|-66.72|5
Cidra|18.18|-66.16|5
= PRK
Pyongyang|39.03|125.75|3222
Hamhŭng|39.92|127.54|559
Namp’o|38.74|125.41|455
Sunch’ŏn|39.43|125.93|437
Hŭngnam|39.83|127.62|346
Kaesŏng|37.97|126.55|338
Wŏnsan|39.15|127.44|329
Chongjin|41.80|129.78|327
Sariwŏn|38.51|125.76|310
Sinŭiju|40.10|124.40|288
Haeju|38.04|125.71|222
Kanggye|40.97|126.59|210
Hyesan|41.40|128.18|193
Songnim|38.75|125.64|152
Manp’o|41.15|126.29|117
P’yŏngsŏng|39.25|125.87|100
Hyesan-dong|41.40|128.19|98
Yuktae-dong|40.02|128.16|76
Hongwŏn|40.03|127.96|71
Rajin|42.26|130.28|66
Ongjin|37.93|125.36|64
Kilju|40.96|129.33|64
Chaeryŏng-ŭp|38.40|125.62|53
Anju|39.62|125.66|50
Ŭiju|40.20|124.53|50
Hoeryŏng|42.44|129.75|44
Sŭngho 1-tong|38.99|125.98|40
Changyŏn|38.25|125.10|39
Sunan|39.20|125.69|37
Hwangju-ŭp|38.67|125.78|36
Kyŏngsŏng|41.59|129.61|36
Aoji|42.52|130.40|34
Ranam|41.71|129.68|34
Anbyŏn-ŭp|39.04|127.52|32
Kusŏng|39.98|125.24|31
Chŏngju|39.69|125.21|29
Kangdong-ŭp|39.14|126.10|29
Sŏnbong|42.35|130.38|27
Iwŏn-ŭp|40.32|128.66|26
Hŭkkyo-ri|38.80|125.79|25
Kosan|38.86|127.42|25
Yŏnan-ŭp|37.91|126.16|23
Namyang|42.95|129.86|22
Yŏnggwang-ŭp|40.02|127.45|22
Musan-ŭp|42.23|129.21|22
Kowŏn-ŭp|39.44|127.24|21
Hoeyang|38.71|127.60|21
T’ongch’ŏn-ŭp|38.95|127.89|21
Kapsan-ŭp|41.09|128.29|20
= PRT
Lisbon|38.72|-9.13|518
Porto|41.15|-8.61|250
Amadora|38.75|-9.23|179
Braga|41.55|-8.42|121
Setúbal|38.52|-8.89|117
Coimbra|40.21|-8.42|107
Queluz|38.76|-9.25|103
Funchal|32.67|-16.93|101
Cacém|38.77|-9.30|94
Vila Nova de Gaia|41.12|-8.61|71
Algueirão|38.80|-9.34|66
Loures|38.83|-9.17|66
Felgueiras|41.37|-8.19|58
Évora|38.57|-7.90|56
Rio de Mouro|38.77|-9.33|55
Odivelas|38.79|-9.18|55
Aveiro|40.64|-8.65|54
Amora|38.63|-9.12|53
Corroios|38.64|-9.15|53
Barreiro|38.66|-9.07|51
Monsanto|39.46|-8.71|50
Rio Tinto|41.18|-8.56|50
São Domingos de Rana|38.70|-9.34|47
Figueira da Foz|40.15|-8.86|47
Leiria|39.74|-8.81|45
Ponte de Lima|41.77|-8.58|45
Faro|37.02|-7.93|41
Sesimbra|38.44|-9.10|41
Guimarães|41.44|-8.30|41
Ermesinde|41.22|-8.55|39
Santo António dos Olivais|40.22|-8.41|39
Portimão|37.14|-8.54|38
Benfica|38.75|-9.20|37
Cascais|38.70|-9.42|36
Maia|41.24|-8.62|36
Viana do Castelo|41.69|-8.83|36
Oeiras|38.69|-9.31|35
Beja|38.02|-7.86|35
Esposende|41.54|-8.78|35
Bragança|41.81|-6.76|34
Almada|38.68|-9.16|34
Olivais|38.77|-9.11|34
Castelo Branco|39.82|-7.49|33
Alcabideche|38.73|-9.41|33
Espinho|41.01|-8.64|33
Câmara de Lobos|32.65|-16.98|32
Guarda|40.54|-7.27|32
Alvalade|38.75|-9.14|32
Arrentela|38.63|-9.10|30
Montijo|38.71|-8.97|30
Charneca de Caparica|38.62|-9.19|30
Santarém|39.23|-8.68|29
Olhão|37.03|-7.84|29
Póvoa de Varzim|41.38|-8.76|29
Senhora da Hora|41.19|-8.65|29
Marinha Grande|39.75|-8.93|29
Póvoa de Santa Iria|38.86|-9.06|29
Sequeira|40.55|-7.23|29
Massamá|38.75|-9.28|28
Matosinhos|41.18|-8.69|28
Gondomar|41.14|-8.53|28
Águas Santas|41.21|-8.58|28
Vila do Conde|41.35|-8.75|28
Caldas da Rainha|39.40|-9.14|27
São Martinho|32.64|-16.94|26
Canidelo|41.12|-8.65|26
Viseu|40.66|-7.91|26
Sintra|38.80|-9.38|26
Paço de Arcos|38.70|-9.29|26
São Mamede de Infesta|41.19|-8.61|26
Quinta Do Conde|38.57|-9.04|26
Torres Vedras|39.09|-9.26|24
Oliveira do Douro|41.12|-8.58|24
Fânzeres|41.17|-8.53|24
Estoril|38.71|-9.40|24
Carnaxide|38.73|-9.25|24
Pinhal Novo|38.63|-8.91|24
Monte Estoril|38.71|-9.41|23
Caniço|32.65|-16.84|23
Pontinha|38.77|-9.20|23
Loulé|37.14|-8.02|23
Arcos de Valdevez|41.85|-8.42|23
Moscavide e Portela|38.78|-9.10|22
São João da Madeira|40.90|-8.49|22
Lavradio|38.67|-9.05|22
Bougado|41.34|-8.55|22
Valongo|41.19|-8.50|21
Caparica|38.66|-9.20|21
Belas|38.78|-9.26|21
Laranjeira|38.66|-9.15|21
Linda-a-Velha|38.71|-9.24|21
Trofa|41.34|-8.56|21
Baião|41.16|-8.03|21
Laranjeiro|37.07|-7.81|20
Carcavelos|38.69|-9.32|20
Camarate|38.80|-9.13|20
Ponta Delgada|37.74|-25.67|20
Vila Real|41.30|-7.74|17
Portalegre|39.29|-7.43|16
= PRY
Asunción|-25.29|-57.65|1482
Ciudad del Este|-25.51|-54.61|321
San Lorenzo|-25.34|-57.51|228
Capiatá|-25.36|-57.45|199
Lambaré|-25.35|-57.61|126
Fernando de la Mora|-25.34|-57.52|120
Limpio|-25.17|-57.49|96
Nemby|-25.39|-57.54|95
Pedro Juan Caballero|-22.55|-55.73|75
Encarnación|-27.33|-55.87|75
Mariano Roque Alonso|-25.21|-57.53|72
Itauguá|-25.39|-57.35|65
Villa Elisa|-25.37|-57.59|64
Villa Hayes|-25.09|-57.52|57
San Antonio|-25.42|-57.55|56
Caaguazú|-25.47|-56.02|55
Presidente Franco|-25.56|-54.61|54
Coronel Oviedo|-25.44|-56.44|51
Concepción|-23.40|-57.43|48
Villarrica|-25.75|-56.44|41
Pilar|-26.86|-58.31|29
Caazapá|-26.20|-56.37|24
Caacupé|-25.39|-57.14|22
San Juan Bautista|-26.67|-57.15|17
Areguá|-25.31|-57.38|11
Paraguarí|-25.62|-57.15|10
San Pedro de Ycuamandiyú|-24.09|-57.09|9
Filadelfia|-22.34|-60.03|8
Salto del Guairá|-24.06|-54.31|7
= PSE
Gaza|31.50|34.47|410
Khān Yūnis|31.34|34.31|173
Jabālyā|31.53|34.48|169
Hebron|31.53|35.09|160
Nablus|32.22|35.25|130
Rafaḩ|31.30|34.24|126
Dayr al Balaḩ|31.42|34.35|60
Bayt Lāhyā|31.55|34.50|57
Ţūlkarm|32.31|35.03|44
Qalqīlyah|32.19|34.97|43
Yuta|31.45|35.09|41
Al Bīrah|31.91|35.22|38
Bayt Ḩānūn|31.54|34.54|37
An Nuşayrāt|31.45|34.39|36
Al Burayj|31.44|34.40|35
Janīn|32.46|35.30|35
Banī Suhaylā|31.34|34.32|31
Bethlehem|31.70|35.20|29
Az̧ Z̧āhirīyah|31.41|34.97|28
Kalandia|31.87|35.22|26
Ar Rām wa Ḑāḩiyat al Barīd|31.85|35.23|25
Ramallah|31.90|35.20|25
Ḩalḩūl|31.58|35.10|21
Dūrā|31.51|35.03|21
Jericho|31.87|35.45|20
= QAT
Doha|25.29|51.53|345
Ar Rayyān|25.29|51.42|272
Umm Şalāl Muḩammad|25.42|51.41|29
Al Wakrah|25.17|51.60|26
Al Khawr|25.68|51.51|19
Ash Shīḩānīyah|25.37|51.22|8
Madīnat ash Shamāl|26.13|51.20|5
= ROU
Bucharest|44.43|26.11|1877
Iaşi|47.17|27.60|318
Cluj-Napoca|46.77|23.60|317
Timişoara|45.75|21.23|315
Craiova|44.32|23.80|304
Constanţa|44.18|28.63|303
Galaţi|45.44|28.05|294
Braşov|45.65|25.61|276
Ploieşti|44.95|26.02|229
Brăila|45.27|27.97|214
Oradea|47.05|21.92|207
Bacău|46.57|26.91|171
Arad|46.18|21.32|169
Piteşti|44.85|24.87|168
Sibiu|45.80|24.15|152
Târgu-Mureş|46.54|24.56|147
Baia Mare|47.66|23.57|137
Buzău|45.15|26.83|131
Botoşani|47.75|26.67|115
Satu Mare|47.80|22.86|112
Râmnicu Vâlcea|45.10|24.37|108
Suceava|47.63|26.25|106
Piatra Neamţ|46.92|26.33|103
Drobeta-Turnu Severin|44.63|22.65|102
Târgu Jiu|45.05|23.28|97
Tulcea|45.18|28.81|92
Târgovişte|44.93|25.46|88
Bistriţa|47.13|24.50|81
Reşiţa|45.30|21.89|81
Slatina|44.43|24.37|79
Focșani|45.70|27.18|77
Vaslui|46.63|27.73|69
Hunedoara|45.75|22.90|69
Giurgiu|43.89|25.96|69
Roman|46.92|26.93|68
Bârlad|46.23|27.67|68
Deva|45.88|22.90|68
Alba Iulia|46.07|23.58|66
Zalău|47.20|23.05|63
Sfântu Gheorghe|45.87|25.78|61
Turda|46.57|23.78|55
Mediaş|46.17|24.35|53
Slobozia|44.56|27.36|53
Alexandria|43.98|25.33|49
Paşcani|47.25|26.72|45
Petroşani|45.42|23.37|44
Medgidia|44.25|28.28|43
Lugoj|45.69|21.90|43
Câmpina|45.13|25.73|42
Miercurea-Ciuc|46.35|25.80|41
Tecuci|45.85|27.43|41
Sighetu Marmaţiei|47.93|23.89|41
Mangalia|43.80|28.58|40
Râmnicu Sărat|45.38|27.05|39
Dej|47.15|23.87|38
Odorheiu Secuiesc|46.30|25.30|37
Sighișoara|46.22|24.79|35
Caracal|44.12|24.35|34
Năvodari|44.32|28.60|33
Feteşti|44.38|27.83|33
Curtea de Argeş|45.13|24.67|32
Dorohoi|47.95|26.40|31
Făgăraș|45.85|24.97|31
Lupeni|45.36|23.24|30
Voluntari|44.49|26.17|30
Săcele|45.62|25.71|30
Fălticeni|47.45|26.30|30
Huşi|46.67|28.06|29
Mioveni|44.96|24.94|29
Vulcan|45.38|23.27|29
Turnu Măgurele|43.75|24.87|29
Târnăveni|46.33|24.30|29
Aiud|46.31|23.72|28
Caransebeş|45.42|22.22|28
Roșiorii de Vede|44.12|24.98|27
Sebeş|45.96|23.57|27
Borşa|47.66|24.66|27
Câmpia Turzii|46.55|23.88|26
Olteniţa|44.08|26.63|26
Petrila|45.45|23.42|25
Zărnești|45.56|25.32|25
Cugir|45.84|23.37|25
Codlea|45.70|25.45|24
Moineşti|46.48|26.49|24
Rădăuți|47.85|25.92|24
Gherla|47.03|23.92|24
Comăneşti|46.42|26.44|24
Motru|44.80|22.97|22
Carei|47.68|22.47|21
Orăştie|45.83|23.20|21
Buftea|44.56|25.95|21
Drăgăşani|44.65|24.27|21
Balş|44.35|24.10|21
Moreni|44.98|25.64|21
Târgu Neamţ|47.20|26.37|20
Blaj|46.18|23.92|20
Târgu Secuiesc|46.00|26.13|20
Corabia|43.78|24.50|20
Călăraşi|44.21|27.31|7
= RUS
Moscow|55.75|37.62|10381
Saint Petersburg|59.94|30.31|5028
Novosibirsk|55.04|82.93|1419
Yekaterinburg|56.85|60.61|1350
Nizhniy Novgorod|56.33|44.00|1284
Samara|53.20|50.15|1135
Omsk|54.99|73.37|1129
Kazan|55.79|49.12|1105
Rostov-na-Donu|47.23|39.72|1074
Chelyabinsk|55.15|61.43|1063
Ufa|54.74|55.97|1033
Volgograd|48.72|44.50|1011
Perm|58.01|56.25|982
Krasnoyarsk|56.02|92.87|927
Saratov|51.54|46.01|864
Voronezh|51.67|39.18|849
Tol’yatti|53.53|49.35|703
Krasnodar|45.04|38.98|650
Ulyanovsk|54.33|48.39|641
Izhevsk|56.85|53.20|631
Yaroslavl|57.63|39.87|607
Barnaul|53.36|83.76|600
Vladivostok|43.11|131.87|587
Irkutsk|52.30|104.30|587
Khabarovsk|48.48|135.08|579
Orenburg|51.77|55.10|550
Novokuznetsk|53.76|87.11|540
Ryazan’|54.63|39.69|520
Tyumen|57.15|65.53|519
Lipetsk|52.60|39.57|516
Penza|53.20|45.00|513
Naberezhnyye Chelny|55.73|52.41|510
Astrakhan|46.35|48.04|503
Makhachkala|42.98|47.50|498
Tomsk|56.50|84.97|486
Kemerovo|55.33|86.08|477
Tula|54.20|37.62|469
Kirov|58.60|49.66|457
Cheboksary|56.13|47.25|447
Kaliningrad|54.71|20.51|435
Bryansk|53.25|34.37|427
Ivanovo|57.00|40.97|421
Magnitogorsk|53.42|59.05|413
Kursk|51.74|36.19|409
Tver|56.86|35.90|400
Nizhny Tagil|57.92|59.97|381
Stavropol’|45.04|41.97|363
Ulan-Ude|51.83|107.61|360
Arkhangel’sk|64.54|40.54|356
Belgorod|50.61|36.58|345
Kurgan|55.45|65.33|343
Kaluga|54.53|36.28|339
Sochi|43.60|39.73|328
Orël|52.97|36.08|324
Volzhskiy|48.79|44.78|323
Smolensk|54.78|32.04|321
Murmansk|68.98|33.09|319
Vladikavkaz|43.04|44.67|317
Cherepovets|59.13|37.90|316
Vologda|59.22|39.88|315
Vladimir|56.14|40.40|310
Chita|52.03|113.50|309
Saransk|54.18|45.17|303
Surgut|61.25|73.42|300
Tambov|52.73|41.44|291
Yoshkar-Ola|56.64|47.89|279
Taganrog|47.24|38.90|279
Kostroma|57.77|40.93|278
Komsomolsk-on-Amur|50.55|137.01|276
Nal’chik|43.50|43.62|273
Sterlitamak|53.62|55.95|267
Petrozavodsk|61.78|34.35|265
Bratsk|56.13|101.61|257
Orsk|51.20|58.57|247
Nizhnevartovsk|60.93|76.55|245
Angarsk|52.54|103.89|243
Novorossiysk|44.72|37.77|242
Khimki|55.90|37.43|240
Yakutsk|62.03|129.73|236
Nizhnekamsk|55.64|51.82|234
Dzerzhinsk|56.24|43.46|233
Syktyvkar|61.66|50.81|230
Staryy Oskol|51.30|37.84|227
Groznyy|43.31|45.69|226
Shakhty|47.71|40.21|221
Blagoveshchensk|50.28|127.54|221
Prokop’yevsk|53.91|86.72|219
Rybinsk|58.04|38.84|217
Zelenograd|55.98|37.18|216
Biysk|52.54|85.21|215
Velikiy Novgorod|58.52|31.27|215
Pskov|57.81|28.35|202
Balakovo|52.03|47.80|200
Armavir|44.99|41.12|200
Engel’s|51.48|46.11|196
Severodvinsk|64.56|39.83|194
Zlatoust|55.17|59.65|191
Syzran’|53.16|48.47|189
Petropavlovsk-Kamchatsky|53.04|158.65|187
Kamensk-Ural’skiy|56.42|61.93|183
Podolsk|55.42|37.55|179
Yuzhno-Sakhalinsk|46.95|142.74|176
Berezniki|59.41|56.82|168
Volgodonsk|47.51|42.15|168
Miass|55.05|60.11|168
Abakan|53.72|91.43|167
Novocherkassk|47.42|40.09|167
Nazran’|43.23|44.77|164
Rubtsovsk|51.51|81.21|161
Mytishchi|55.91|37.73|161
Salavat|53.38|55.91|160
Ussuriysk|43.80|131.95|157
Lyubertsy|55.68|37.89|155
Kovrov|56.36|41.32|154
Balashikha|55.81|37.96|150
Kolomna|55.08|38.78|148
Nakhodka|42.81|132.87|147
Elektrostal’|55.79|38.45|144
Maykop|44.61|40.11|144
Pyatigorsk|44.05|43.06|143
Zheleznodorozhnyy|55.74|38.02|142
Norilsk|69.35|88.20|141
Al’met’yevsk|54.90|52.32|140
Korolev|55.91|37.83|140
Kolpino|59.75|30.59|139
Odintsovo|55.68|37.28|137
Nevinnomyssk|44.63|41.94|134
Pervoural’sk|56.91|59.94|134
Kislovodsk|43.91|42.72|133
Dimitrovgrad|54.21|49.62|132
Novomoskovsk|54.01|38.28|131
Kamyshin|50.10|45.42|129
Novocheboksarsk|56.11|47.48|128
Serpukhov|54.92|37.41|128
Murom|55.58|42.04|127
Khasavyurt|43.25|46.59|127
Neftekamsk|56.09|54.27|127
Orekhovo-Zuyevo|55.81|38.96|120
Troparëvo|55.66|37.48|118
Achinsk|56.27|90.50|118
Cherkessk|44.22|42.06|116
Noginsk|55.87|38.44|116
Yelets|52.62|38.50|116
Novo-Peredelkino|55.65|37.34|116
Tobol’sk|58.20|68.25|114
Shchelkovo|55.92|37.97|113
Nefteyugansk|61.10|72.60|113
Novokuybyshevsk|53.10|49.95|112
Noyabrsk|63.19|75.44|110
Bataysk|47.14|39.75|110
Seversk|56.60|84.89|110
Arzamas|55.39|43.84|109
Sergiyev Posad|56.30|38.13|109
Leninsk-Kuznetsky|54.66|86.17|109
Kyzyl|51.71|94.45|108
Oktyabr’skiy|54.48|53.47|108
Obninsk|55.10|36.61|107
Elista|46.31|44.26|107
Cherëmushki|55.66|37.56|107
Novotroitsk|51.20|58.33|106
Derbent|42.07|48.29|106
Kiselëvsk|53.99|86.66|104
Velikiye Luki|56.34|30.55|103
Pushkino|56.02|37.87|103
Artëm|43.36|132.19|102
Ukhta|63.57|53.68|102
Kansk|56.20|95.72|102
Mezhdurechensk|53.69|88.06|101
Solikamsk|59.63|56.77|101
Glazov|58.14|52.66|101
Ust’-Ilimsk|58.00|102.66|100
Zelenodolsk|55.84|48.52|100
Novoshakhtinsk|47.76|39.93|99
Sarapul|56.48|53.80|99
Votkinsk|57.05|53.99|99
Serov|59.60|60.58|98
Balashov|51.55|43.17|98
Zheleznogorsk|52.33|35.37|98
Zhukovskiy|55.60|38.12|97
Ramenskoye|55.57|38.23|96
Magadan|59.56|150.80|95
Vostochnoe Degunino|55.88|37.56|95
Novyy Urengoy|66.08|76.63|94
Novoural’sk|57.24|60.08|94
Zheleznogorsk|56.25|93.53|94
Michurinsk|52.90|40.49|93
Kineshma|57.44|42.13|93
Krasnogorsk|55.82|37.33|93
Pushkin|59.71|30.40|93
Bugul’ma|54.54|52.80|92
Kuznetsk|53.12|46.60|90
Kirovo-Chepetsk|58.55|50.04|90
Berdsk|54.76|83.10|90
Gatchina|59.58|30.13|90
Sarov|54.94|43.32|88
Yeysk|46.71|38.27|88
Buzuluk|52.78|52.26|88
Gubkin|51.28|37.55|87
Chaykovskiy|56.77|54.11|87
Usol’ye-Sibirskoye|52.75|103.65|86
Yegor’yevsk|55.38|39.03|85
Yurga|55.72|84.89|84
Anzhero-Sudzhensk|56.08|86.03|83
Troitsk|54.10|61.58|82
Azov|47.11|39.42|82
Kaspiysk|42.88|47.64|82
Ozersk|55.76|60.70|81
Yessentuki|44.04|42.86|81
Klin|56.33|36.73|81
Vorkuta|67.50|64.05|80
Kropotkin|45.44|40.58|80
Shadrinsk|56.09|63.63|79
Vyborg|60.71|28.75|79
Reutov|55.76|37.86|78
Voskresensk|55.32|38.65|77
Mineralnye Vody|44.21|43.14|76
Birobidzhan|48.79|132.92|76
Kamensk-Shakhtinskiy|48.32|40.26|76
Belovo|54.42|86.30|76
Chekhov|55.15|37.48|76
Asbest|57.01|61.46|75
Peterhof|59.88|29.90|73
Minusinsk|53.71|91.69|73
Georgiyevsk|44.15|43.47|73
Yelabuga|55.76|52.06|73
Naro-Fominsk|55.39|36.73|73
Sunzha|43.32|45.05|72
Chernogorsk|53.82|91.28|72
Zelenogorsk|56.11|94.60|71
Kopeysk|55.12|61.63|71
Vol’sk|52.05|47.38|71
Beloretsk|53.96|58.40|70
Ishimbay|53.45|56.04|70
Adler|43.43|39.92|70
Chapayevsk|52.98|49.71|70
Tuymazy|54.61|53.71|69
Lys’va|58.11|57.81|69
Borisoglebsk|51.37|42.08|69
Sosnovyy Bor|59.90|29.09|69
Dolgoprudnyy|55.95|37.50|68
Budënnovsk|44.78|44.17|68
Belogorsk|50.92|128.48|68
Khanty-Mansiysk|61.00|69.00|68
Ishim|56.11|69.49|68
Kstovo|56.15|44.20|67
Aleksin|54.51|37.07|67
Kungur|57.44|56.96|66
Klintsy|52.76|32.24|66
Neryungri|56.67|124.64|66
Leninogorsk|54.60|52.46|66
Gukovo|48.06|39.94|66
Lesosibirsk|58.24|92.48|66
Polevskoy|56.44|60.19|66
Meleuz|52.96|55.93|65
Kumertau|52.77|55.78|65
Slavyansk-na-Kubani|45.26|38.13|65
Tikhoretsk|45.85|40.13|64
Rossosh’|51.12|38.51|64
Tuapse|44.11|39.08|64
Aleksandrov|56.40|38.71|64
Zarechnyy|53.20|45.19|64
Pavlovo|55.97|43.09|63
Novaya Balakhna|56.49|43.60|63
Gus’-Khrustal’nyy|55.61|40.65|63
Buynaksk|42.82|47.12|63
Krasnotur’insk|59.77|60.21|63
Belebey|54.12|54.12|63
Rzhev|56.26|34.33|62
Chistopol’|55.36|50.64|62
Zarechnyy|53.13|46.58|62
Tikhvin|59.65|33.53|62
Rossosh’|50.20|39.57|62
Petrodvorets|59.90|29.80|62
Labinsk|44.63|40.74|62
Iskitim|54.64|83.30|62
Revda|56.80|59.93|62
Lobnya|56.01|37.48|62
Vyksa|55.32|42.17|62
Dmitrov|56.34|37.52|62
Sibay|52.72|58.67|62
Apatity|67.56|33.40|61
Novoaltaysk|53.39|83.94|61
Svobodnyy|51.38|128.14|61
Sal’sk|46.47|41.54|61
Stupino|54.90|38.07|61
Prokhladnyy|43.76|44.03|61
Shuya|56.85|41.39|61
Shchëkino|54.01|37.52|61
Bor|56.36|44.07|61
Dubna|56.73|37.17|61
Pavlovskiy Posad|55.78|38.65|60
Mikhaylovsk|45.13|42.03|59
Kotlas|61.26|46.65|59
Verkhnyaya Pyshma|56.97|60.58|59
Talnakh|69.49|88.40|59
Mikhaylovka|50.06|43.24|59
Solnechnogorsk|56.18|36.98|59
Arsen’yev|44.15|133.28|59
Uzlovaya|53.98|38.17|58
Volzhsk|55.87|48.36|58
Kogalym|62.27|74.48|58
Krymsk|44.93|37.99|58
Cheremkhovo|53.16|103.07|57
Zhigulevsk|53.40|49.50|57
Roslavl’|53.95|32.86|57
Borovichi|58.39|33.92|57
Kirishi|59.45|32.02|56
Ezhva|61.81|50.73|56
Liski|50.98|39.52|56
Vyaz’ma|55.21|34.30|56
Nazarovo|56.01|90.40|55
Klimovsk|55.36|37.53|55
Lesnoy|57.62|63.08|55
Berëzovskiy|55.60|86.20|55
Gorno-Altaysk|51.96|85.92|55
Belorechensk|44.77|39.88|55
Krasnokamensk|50.10|118.04|54
Timashëvsk|45.62|38.95|54
Severomorsk|69.07|33.42|54
Domodedovo|55.44|37.75|54
Vyshniy Volochëk|57.59|34.56|54
Anapa|44.89|37.32|54
Buguruslan|53.66|52.44|54
Fryazevo|55.73|38.46|53
Livny|52.43|37.61|53
Yartsevo|55.07|32.70|53
Krasnokamsk|58.08|55.76|53
Fryazino|55.96|38.05|52
Zarinsk|53.71|84.95|52
Nyagan|62.14|65.39|52
Kimry|56.87|37.35|52
Vidnoye|55.55|37.71|52
Tulun|54.56|100.58|51
Ivanteyevka|55.97|37.92|51
Donetsk|48.34|39.96|51
Gelendzhik|44.56|38.08|51
Lytkarino|55.58|37.91|51
Kingisepp|59.37|28.61|51
Kizlyar|43.85|46.71|51
Chusovoy|58.30|57.81|50
Otradnyy|53.38|51.35|50
Snezhinsk|56.09|60.73|50
Novokhovrino|55.87|37.50|50
Vatutino|55.88|37.69|50
Sayanogorsk|53.09|91.40|50
Kanash|55.51|47.49|50
Monchegorsk|67.94|32.87|50
Satka|55.04|59.04|49
Ruzayevka|54.06|44.95|49
Verkhnyaya Salda|58.05|60.56|49
Osinniki|53.62|87.36|49
Megion|61.03|76.11|49
Torzhok|57.04|34.96|49
Kuybyshev|55.45|78.32|48
Vsevolozhsk|60.02|30.67|48
Ust’-Kut|56.79|105.77|48
Kurganinsk|44.88|40.60|48
Raduzhny|62.10|77.47|48
Mtsensk|53.28|36.57|48
Belaya Kalitva|48.19|40.77|48
Shelekhov|52.21|104.09|47
Gryazi|52.50|39.94|47
Mozhga|56.44|52.23|47
Dzerzhinsky|55.63|37.86|47
Beryozovsky|56.91|60.80|47
Amursk|50.24|136.88|47
Kurchatov|51.66|35.65|47
Chebarkul’|54.97|60.36|47
Nadym|65.53|72.52|46
Staryy Malgobek|43.54|44.60|46
Pechora|65.15|57.22|46
Safonovo|55.11|33.23|46
Rasskazovo|52.66|41.88|46
Kol’chugino|56.30|39.38|46
Volkhov|59.93|32.34|46
Yefremov|53.15|38.10|45
Kanevskaya|46.08|38.96|45
Spassk-Dal’niy|44.60|132.83|45
Shebekino|50.41|36.91|45
Chernyakhovsk|54.63|21.82|45
Strezhevoy|60.73|77.59|45
Kamen’-na-Obi|53.79|81.34|45
Akhtubinsk|48.28|46.17|45
Krasnyy Sulin|47.89|40.07|44
Ust’-Labinsk|45.21|39.69|44
Myski|53.71|87.80|44
Usinsk|65.99|57.53|44
Rtishchevo|52.26|43.79|44
Alapayevsk|57.85|61.70|44
Kachkanar|58.70|59.48|44
Sayansk|54.11|102.16|44
Tutayev|57.89|39.54|44
Sertolovo|60.14|30.20|44
Malgobek|43.51|44.59|43
Morshansk|53.44|41.81|43
Sovetsk|55.08|21.88|43
Mariinsk|56.21|87.75|43
Krasnoufimsk|56.61|57.77|43
Kronstadt|60.00|29.77|43
Novodvinsk|64.42|40.81|43
Zavolzh’ye|56.64|43.39|43
Sharypovo|55.54|89.20|43
Koryazhma|61.31|47.17|43
Novozybkov|52.54|31.93|43
Lomonosov|59.91|29.77|43
Partizansk|43.12|133.12|42
Konakovo|56.70|36.77|42
Sokol|59.46|40.12|42
Alatyr’|54.84|46.58|42
Izberbash|42.57|47.86|42
Zainsk|55.32|52.07|42
Lesozavodsk|45.48|133.43|42
Korenovsk|45.47|39.45|42
Irbit|57.67|63.07|42
Uryupinsk|50.80|42.01|42
Kyshtym|55.71|60.55|42
Gay|51.47|58.46|42
Pyt-Yakh|60.75|72.86|42
Urus-Martan|43.13|45.54|41
Lyudinovo|53.87|34.45|41
Pugachev|52.01|48.80|41
Zelenokumsk|44.41|43.88|41
Dzerzhinskiy|55.63|37.86|41
Birsk|55.42|55.54|41
Frolovo|49.77|43.66|41
Mozdok|43.74|44.65|41
Yelizovo|53.19|158.38|41
Apsheronsk|44.46|39.73|40
Mirny|62.54|113.96|40
Pereslavl’-Zalesskiy|56.74|38.86|40
Tosno|59.54|30.88|40
Luga|58.74|29.85|40
Kashira|54.84|38.17|40
Korkino|54.89|61.40|40
Langepas|61.25|75.21|40
Yagry|64.59|39.81|40
Uray|60.13|64.79|40
Alekseyevka|50.63|38.69|40
Svetlograd|45.34|42.85|40
Vyatskiye Polyany|56.23|51.07|40
Tavda|58.04|65.27|39
Kirov|54.07|34.30|39
Vyazniki|56.24|42.16|39
Yuzhnoural’sk|54.44|61.25|39
Muravlenko|63.79|74.52|39
Vichuga|57.21|41.93|39
Izobil’nyy|45.37|41.71|39
Aksay|47.26|39.87|39
Nizhneudinsk|54.91|99.03|39
Leningradskaya|46.32|39.39|39
Millerovo|48.92|40.40|39
Kandalaksha|67.16|32.41|38
Dalnegorsk|44.56|135.62|38
Furmanov|57.25|41.11|38
Lyantor|61.62|72.16|38
Bol’shoy Kamen’|43.11|132.35|38
Salekhard|66.53|66.60|38
Uchaly|54.36|59.44|38
Tayshet|55.93|98.00|38
Uglich|57.53|38.33|38
Kulebaki|55.41|42.53|38
Troitsk|55.48|37.31|38
Baksan|43.69|43.54|38
Rezh|57.37|61.40|37
Novovoronezh|51.31|39.22|37
Tynda|55.16|124.72|37
Protvino|54.87|37.22|37
Sestroretsk|60.10|29.96|37
Bogorodsk|56.11|43.51|37
Serdobsk|52.46|44.22|37
Temryuk|45.27|37.39|37
Novokubansk|45.12|41.03|36
Sukhoy Log|56.91|62.03|36
Slantsy|59.12|28.09|36
Teykovo|56.86|40.54|36
Blagodarnyy|45.10|43.44|36
Chernushka|56.51|56.08|36
Yalutorovsk|56.65|66.30|36
Valuyki|50.20|38.11|36
Beslan|43.19|44.54|36
Kasimov|54.94|41.40|35
Shumerlya|55.50|46.41|35
Korsakov|46.63|142.78|35
Goryachevodskiy|44.02|43.09|35
Gul’kevichi|45.35|40.69|35
Abinsk|44.87|38.16|35
Dinskaya|45.22|39.23|35
Baltiysk|54.65|19.91|35
Karabulak|43.31|44.90|35
Trëkhgornyy|54.81|58.46|35
Nurlat|54.43|50.81|34
Ostrogozhsk|50.87|39.08|34
Kondopoga|62.21|34.26|34
Kinel’|53.23|50.63|34
Staraya Russa|57.99|31.36|34
Blagoveshchensk|55.03|55.98|34
Slavgorod|53.00|78.64|34
Kushva|58.29|59.76|34
Ust’-Dzheguta|44.08|41.98|34
Artëmovskiy|57.36|61.87|34
Krasnoznamensk|55.60|37.04|34
Petrovsk|52.31|45.39|34
Severoural’sk|60.15|59.95|34
Yablonovskiy|44.99|38.94|33
Kizilyurt|43.19|46.89|33
Istra|55.92|36.87|33
Nartkala|43.56|43.85|33
Segezha|63.74|34.32|33
Zima|53.92|102.04|33
Dobryanka|58.46|56.41|33
Verkhniy Ufaley|56.06|60.24|33
Dyat’kovo|53.60|34.34|33
Primorsko-Akhtarsk|46.05|38.17|33
Kotovsk|52.59|41.50|33
Asha|55.00|57.27|33
Marks|51.71|46.75|33
Gudermes|43.35|46.11|33
Kholmsk|47.05|142.05|33
Maloyaroslavets|55.01|36.47|33
Velikiy Ustyug|60.76|46.31|33
Yubileyny|55.93|37.83|33
Desnogorsk|54.15|33.28|32
Lukhovitsy|54.98|39.04|32
Udomlya|57.88|34.99|32
Slobodskoy|58.73|50.18|32
Bogdanovich|56.78|62.05|32
Donskoy|53.97|38.34|32
Kimovsk|53.97|38.53|32
Znamensk|48.58|45.73|32
Privolzhskiy|51.41|46.05|32
Gorodets|56.65|43.47|32
Nakhabino|55.85|37.18|32
Sosnovoborsk|56.12|93.34|32
Kudymkar|59.01|54.66|32
Mozhaysk|55.50|36.03|32
Barabinsk|55.36|78.36|32
Pavlovskaya|46.14|39.78|31
Likino-Dulevo|55.71|38.95|31
Dyurtyuli|55.49|54.87|31
Rostov|57.19|39.41|31
Yugorsk|61.31|63.33|31
Sorochinsk|52.43|53.16|31
Mednogorsk|51.41|57.59|31
Topki|55.28|85.62|31
Kirzhach|56.15|38.86|31
Starominskaya|46.53|39.05|30
Borzya|50.38|116.52|30
Bogoroditsk|53.77|38.12|30
Kostomuksha|64.57|30.58|30
Karpinsk|59.77|60.00|30
Shatura|55.57|39.54|30
Divnogorsk|55.96|92.37|30
Annino|55.58|37.26|30
Lazarevskoye|43.91|39.33|30
Nikulino|55.67|37.47|30
Petrovskaya|55.55|37.78|30
Kushchëvskaya|46.56|39.63|30
Sasovo|54.35|41.92|30
Yemanzhelinsk|54.75|61.32|30
Shar’ya|58.37|45.52|30
Sovetskaya Gavan’|48.97|140.29|30
Kirovsk|67.61|33.67|30
Sosnogorsk|63.60|53.88|29
Mirnyy|61.33|44.54|29
Morozovsk|48.36|41.83|29
Zernograd|46.85|40.31|29
Ipatovo|45.72|42.90|29
Unecha|52.85|32.67|29
Krasnoarmeyskaya|45.37|38.21|29
Kokhma|56.93|41.09|29
Gagarin|55.55|35.00|29
Inozemtsevo|44.09|43.09|29
Uvarovo|51.98|42.26|29
Kuvandyk|51.48|57.36|29
Gusev|54.59|22.20|29
Karasuk|53.74|78.04|29
Buturlinovka|50.83|40.61|29
Isakogorka|64.45|40.65|29
Kartaly|53.05|60.65|29
Kochubeyevskoye|44.64|41.85|28
Zheleznogorsk-Ilimskiy|56.58|104.12|28
Tomilino|55.66|37.95|28
Dalnerechensk|45.93|133.74|28
Pokhvistnevo|53.65|52.13|28
Bezhetsk|57.79|36.70|28
Argun|43.30|45.87|28
Poykovskiy|61.23|73.33|28
Goryachiy Klyuch|44.63|39.13|28
Shcherbinka|55.50|37.56|28
Polysayevo|54.60|86.25|28
Aleysk|52.49|82.78|28
Aleksandrovskoye|44.71|43.00|28
Kamyshlov|56.84|62.71|28
Mirnyy|62.76|40.34|28
Yanaul|56.28|54.93|28
Kolpashevo|58.31|82.91|28
Dagestanskiye Ogni|42.12|48.19|28
Zarechnyy|56.81|61.33|28
Neftekumsk|44.76|44.99|28
Rodniki|57.11|41.73|28
Novoaleksandrovsk|45.49|41.22|28
Kotel’nich|58.31|48.35|28
Atkarsk|51.87|45.01|28
Kalach-na-Donu|48.69|43.53|28
Sol’-Iletsk|51.16|54.99|27
Kayyerkan|69.38|87.74|27
Krasnoural’sk|58.36|60.04|27
Nikolayevsk-on-Amure|53.15|140.72|27
Asino|57.00|86.14|27
Labytnangi|66.66|66.42|27
Dedovsk|55.87|37.12|27
Zeya|53.74|127.26|27
Tara|56.89|74.37|27
Kotovo|50.32|44.80|27
Gubakha|58.84|57.55|27
Pavlovsk|50.46|40.11|27
Okha|53.59|142.95|27
Buy|58.48|41.54|26
Oktyabr’sk|53.17|48.70|26
Metallostroy|59.80|30.55|26
Semiluki|51.68|39.03|26
Kubinka|55.58|36.70|26
Kaltan|53.53|87.25|26
Nev’yansk|57.50|60.21|26
Ozëry|54.86|38.55|26
Krasnoarmeysk|51.02|45.70|26
Fokino|42.97|132.41|26
Severobaykal’sk|55.64|109.32|26
Krasnoarmeysk|56.10|38.13|26
Zavodoukovsk|56.50|66.55|26
Ekazhevo|43.21|44.82|26
Kireyevsk|53.93|37.93|26
Omutninsk|58.67|52.19|25
Nerekhta|57.46|40.57|25
Nelidovo|56.22|32.78|25
Vilyuchinsk|52.93|158.40|25
Mostovskoy|44.41|40.79|25
Tatarsk|55.22|75.98|25
Bologoye|57.89|34.05|25
Ust’-Katav|54.94|58.18|25
Gur’yevsk|54.28|85.93|25
Shali|43.15|45.90|25
Volokolamsk|56.03|35.97|25
Zverevo|48.02|40.12|25
Kirovsk|59.88|31.00|25
Zaraysk|54.76|38.88|25
Zheleznovodsk|44.14|43.02|25
Ostrov|57.34|28.35|25
Tbilisskaya|45.36|40.19|24
Aldan|58.61|125.40|24
Novopavlovsk|43.96|43.63|24
Skopin|53.82|39.55|24
Tayga|56.06|85.62|24
Nikol’sk|53.72|46.07|24
Semënov|56.79|44.49|24
Ob’|54.99|82.72|24
Balabanovo|55.18|36.66|24
Gusinoozyorsk|51.28|106.50|24
Kalachinsk|55.05|74.58|24
Davlekanovo|54.22|55.03|24
Nizhniy Lomov|53.53|43.68|24
Lesnoy|58.64|59.80|24
Raychikhinsk|49.79|129.41|24
Troitskaya|43.31|44.98|24
Bezenchuk|52.98|49.43|24
Lensk|60.73|114.93|24
Sovetskiy|61.36|63.58|24
Yershov|51.35|48.28|24
Olenegorsk|68.14|33.25|24
Bogotol|56.21|89.53|24
Dudinka|69.41|86.18|24
Semikarakorsk|47.52|40.81|24
Lyskovo|56.03|45.04|24
L’govskiy|51.63|35.28|24
Kabanovo|55.75|38.94|23
Fedorovskiy|61.61|73.71|23
Lermontov|44.11|42.97|23
Osa|57.28|55.46|23
Vel’sk|61.07|42.10|23
Otradnaya|44.39|41.52|23
Bavly|54.39|53.26|23
Il’skiy|44.84|38.57|23
Lebedyan’|53.02|39.17|23
Mendeleyevsk|55.91|52.29|23
Dankov|53.25|39.16|23
Severskaya|44.85|38.68|23
Tashtagol|52.77|87.89|23
Koz’modem’yansk|56.34|46.56|23
Onega|63.91|38.11|23
Kirovgrad|57.43|60.06|23
Novotitarovskaya|45.24|38.98|23
Nizhnyaya Tura|58.63|59.81|23
Vikhorevka|56.12|101.18|23
Vereshchagino|58.08|54.66|22
Shakhun’ya|57.68|46.61|22
Sergach|55.53|45.47|22
Bryukhovetskaya|45.81|39.00|22
Nyandoma|61.67|40.20|22
Novaya Usman’|51.63|39.41|22
Lodeynoye Pole|60.73|33.55|22
Svetlyy|54.68|20.13|22
Losino-Petrovskiy|55.87|38.20|22
Staraya Kupavna|55.81|38.18|22
Pikalëvo|59.52|34.17|22
Ryazhsk|53.70|40.11|22
Igra|57.55|53.05|22
Chishmy|54.58|55.38|22
Roshal’|55.67|39.87|22
Sysert’|56.50|60.82|22
Toguchin|55.24|84.39|22
Luchegorsk|46.48|134.20|22
Linëvo|54.46|83.38|22
Kizel|59.05|57.65|22
Bakal|54.94|58.81|22
Khadyzhensk|44.43|39.54|22
Shimanovsk|52.01|127.68|21
Kovylkino|54.04|43.91|21
Otradnoye|59.78|30.82|21
Sheksna|59.21|38.51|21
Abdulino|53.70|53.67|21
Yarovoye|52.93|78.58|21
Terek|43.48|44.14|21
Zelenchukskaya|43.86|41.59|21
Suvorov|54.12|36.50|21
Novyy Oskol|50.76|37.86|21
Dugulubgey|43.66|43.54|21
Berëzovka|56.03|93.11|21
Kurchaloy|43.20|46.09|21
Khot'kovo|56.26|38.00|21
Priyutovo|53.90|53.93|21
Novomichurinsk|54.04|39.75|21
Sortavala|61.71|30.71|21
Elektrogorsk|55.88|38.79|21
Surovikino|48.61|42.85|21
Bobrov|51.10|40.02|21
Nytva|57.94|55.34|21
Chernogolovka|56.00|38.37|20
Gubkinskiy|64.43|76.50|20
Sobinka|55.99|40.01|20
Kalach|50.43|41.03|20
Buinsk|54.97|48.29|20
Karachayevsk|43.77|41.91|20
Sredneuralsk|56.99|60.47|20
Cherepanovo|54.22|83.38|20
Tyrnyauz|43.38|42.92|20
Beloyarskiy|63.71|66.67|20
Pushchino|54.83|37.61|20
Rayevskiy|54.07|54.95|20
Andreyevskoye|55.55|37.93|20
Dagomys|43.67|39.67|20
Elektrougli|55.72|38.21|20
Khosta|43.51|39.87|20
Vnukovo|55.61|37.30|20
Vrangel’|42.73|133.08|20
Nar'yan-Mar|67.64|53.00|18
Anadyr|64.73|177.51|10
= RWA
Kigali|-1.95|30.06|745
Butare|-2.60|29.74|90
Gitarama|-2.07|29.76|88
Musanze|-1.50|29.63|87
Gisenyi|-1.70|29.26|84
Byumba|-1.58|30.07|71
Cyangugu|-2.48|28.91|64
Kibuye|-2.06|29.35|48
Rwamagana|-1.95|30.43|47
Kibungo|-2.16|30.54|46
Nzega|-2.48|29.56|34
= SAU
Riyadh|24.69|46.72|4206
Jeddah|21.49|39.19|2867
Mecca|21.43|39.83|1324
Medina|24.47|39.61|1300
Sulţānah|24.49|39.59|947
Dammam|26.43|50.10|769
Ta’if|21.27|40.42|531
Tabuk|28.40|36.57|455
Al Kharj|24.16|47.33|425
Buraydah|26.33|43.97|391
Khamis Mushait|18.30|42.73|388
Al Hufūf|25.36|49.59|293
Al Mubarraz|25.41|49.59|291
Hafar Al-Batin|28.43|45.97|272
Ha'il|27.52|41.69|267
Najrān|17.49|44.13|259
Al Jubayl|27.02|49.62|237
Abha|18.22|42.51|211
Yanbu|24.09|38.06|200
Khobar|26.28|50.21|166
Arar|30.98|41.04|149
Sakakah|29.97|40.21|128
Jizan|16.89|42.55|105
Qurayyat|31.33|37.34|103
Dhahran|26.29|50.11|100
Al Qaţīf|26.57|50.01|98
Al Bahah|20.01|41.47|88
Tārūt|26.57|50.04|85
Qal‘at Bīshah|20.00|42.61|82
Ar Rass|25.87|43.50|82
Ash Shafā|21.07|40.32|72
Sayhāt|26.48|50.05|67
Al Mithnab|25.86|44.22|61
Al Khafjī|28.44|48.49|55
Ad Dawādimī|24.51|44.39|54
Şabyā|17.15|42.63|54
Az Zulfī|26.30|44.82|53
Abū ‘Arīsh|16.97|42.83|49
Şafwá|26.65|49.96|46
Afif|23.91|42.92|46
Rābigh|22.80|39.03|42
Raḩīmah|26.71|50.06|41
Turaif|31.67|38.66|41
Ţubarjal|30.50|38.22|40
Ad Dilam|23.99|47.16|35
Umluj|25.02|37.27|34
Abqaiq|25.93|49.67|29
Badr Ḩunayn|23.78|38.79|27
Şāmitah|16.60|42.94|27
Al Wajh|26.25|36.45|27
Al Bukayrīyah|26.14|43.66|25
An Nimāş|19.15|42.12|24
As Sulayyil|20.46|45.58|24
Turabah|21.21|41.63|23
Al Jumūm|21.62|39.70|22
Duba|27.35|35.69|22
Aţ Ţaraf|25.36|49.73|21
Qaisumah|28.31|46.13|21
= SDN
Khartoum|15.55|32.53|1975
Omdurman|15.64|32.48|1200
Nyala|12.05|24.88|566
Port Sudan|19.62|37.22|490
Kassala|15.45|36.40|401
El Obeid|13.18|30.22|393
Al Qadarif|14.03|35.38|364
Kosti|13.16|32.66|345
Wad Medani|14.40|33.52|333
El Daein|11.46|26.13|265
El Fasher|13.63|25.35|253
Singa|13.15|33.93|250
Ad-Damazin|11.79|34.36|186
Geneina|13.45|22.45|163
Rabak|13.18|32.74|135
Sinnar|13.57|33.57|130
Al Manāqil|14.25|32.99|128
Gereida|11.28|25.14|120
An Nuhūd|12.70|28.43|108
Atbara|17.70|33.99|108
Ed Damer|17.60|33.97|104
Kadugli|11.01|29.72|88
Ad Douiem|14.00|32.31|87
Umm Ruwaba|12.91|31.22|56
Shendi|16.69|33.43|54
Dilling|12.05|29.65|37
As Sūkī|13.32|33.88|34
Ar Ruseris|11.87|34.39|29
Al Hasaheisa|14.75|33.30|29
Maiurno|13.42|33.67|29
Zalingei|12.91|23.47|29
Sawākin|19.11|37.33|29
Tandaltī|13.02|31.87|27
Ar Rahad|12.72|30.65|26
Kināna|14.04|33.17|26
Al Ḩawātah|13.42|34.63|25
Berber|18.02|33.98|22
Tokār|18.43|37.73|22
Abu Jibeha|11.46|31.23|22
Dongola|19.18|30.48|13
= SEN
Dakar|14.69|-17.44|2476
Pikine|14.76|-17.39|874
Touba|14.85|-15.88|529
Thiès|14.79|-16.93|320
Thiès Nones|14.78|-16.97|252
Saint-Louis|16.02|-16.49|176
Kaolack|14.15|-16.07|172
Ziguinchor|12.57|-16.27|160
Tiébo|14.63|-16.23|100
Tambacounda|13.77|-13.67|79
Mbaké|14.79|-15.91|74
Louga|15.62|-16.22|67
Kolda|12.89|-14.94|59
Richard-Toll|16.46|-15.70|45
Joal-Fadiout|14.17|-16.83|37
N’diareme limamoulaye|14.78|-17.38|35
Dara|15.35|-15.48|30
Kaffrine|14.11|-15.55|28
Ndibène Dahra|15.33|-15.48|28
Bignona|12.81|-16.23|26
Pourham|14.35|-16.42|24
Vélingara|13.15|-14.12|22
Nioro du Rip|13.75|-15.80|21
Sédhiou|12.71|-15.56|20
Kédougou|12.56|-12.18|18
Matam|15.66|-13.26|15
= SGP
Singapore|1.29|103.85|3548
Woodlands|1.44|103.79|253
= SLB
Honiara|-9.43|159.95|56
Auki|-8.77|160.70|7
Gizo|-8.10|156.84|6
= SLE
Freetown|8.49|-13.24|803
Bo|7.96|-11.74|174
Kenema|7.88|-11.19|143
Koidu|8.64|-10.97|88
Makeni|8.89|-12.04|88
Lunsar|8.68|-12.53|22
Port Loko|8.77|-12.79|21
= SLV
San Salvador|13.69|-89.19|526
Soyapango|13.71|-89.14|330
Santa Ana|13.99|-89.56|177
San Miguel|13.48|-88.18|162
Mejicanos|13.72|-89.19|160
Santa Tecla|13.68|-89.28|125
Apopa|13.81|-89.18|112
Delgado|13.72|-89.17|72
Sonsonate|13.72|-89.72|59
San Marcos|13.66|-89.18|55
Usulután|13.35|-88.45|52
Cojutepeque|13.72|-88.93|48
Cuscatancingo|13.73|-89.18|44
San Vicente|13.63|-88.80|42
Zacatecoluca|13.50|-88.87|40
San Martín|13.78|-88.92|39
Ilopango|13.70|-89.11|39
Ahuachapán|13.92|-89.84|34
Antiguo Cuscatlán|13.66|-89.25|34
Chalchuapa|13.99|-89.68|32
Quezaltepeque|13.83|-89.27|29
La Unión|13.34|-87.84|27
Ayutuxtepeque|13.74|-89.20|25
Acajutla|13.59|-89.83|23
Aguilares|13.96|-89.19|21
Sensuntepeque|13.87|-88.63|20
Chalatenango|14.03|-88.93|19
San Francisco|13.70|-88.10|16
= SMR
Serravalle|43.97|12.48|9
Borgo Maggiore|43.94|12.45|6
San Marino|43.94|12.45|5
= SOM
Mogadishu|2.04|45.34|2587
Hargeysa|9.56|44.06|478
Berbera|10.44|45.01|242
Kismayo|-0.36|42.55|235
Marka|1.72|44.77|230
Jamaame|0.07|42.74|185
Baidoa|3.11|43.65|130
Burao|9.52|45.53|99
Bosaso|11.28|49.18|74
Afgooye|2.14|45.12|65
Gaalkacyo|6.77|47.43|61
Laascaanood|8.48|47.36|60
Garoowe|8.40|48.48|57
Beledweyne|4.74|45.20|55
Qoryooley|1.79|44.53|52
Jawhar|2.78|45.50|47
Jilib|0.49|42.79|44
Baardheere|2.34|42.28|42
Ceerigaabo|10.62|47.37|34
Luuq|3.80|42.54|34
Buurhakaba|2.80|44.08|28
Ceeldheer|3.85|47.18|27
Wanlaweyn|2.62|44.89|22
Baki|9.89|43.39|20
Garbahaarrey|3.33|42.22|13
Xuddur|4.12|43.89|13
Dhuusamarreeb|5.54|46.39|9
= SRB
Belgrade|44.80|20.47|1274
Niš|43.32|21.90|250
Novi Sad|45.25|19.84|215
Zemun|44.85|20.40|156
Kragujevac|44.02|20.92|147
Čačak|43.89|20.35|117
Subotica|46.10|19.67|100
Leskovac|43.00|21.95|95
Novi Pazar|43.14|20.51|86
Kraljevo|43.73|20.69|83
Zrenjanin|45.38|20.38|80
Pančevo|44.87|20.64|77
Kruševac|43.58|21.33|75
Užice|43.86|19.85|64
Smederevo|44.66|20.93|62
Valjevo|44.28|19.90|61
Vranje|42.55|21.90|56
Šabac|44.75|19.69|55
Zaječar|43.90|22.26|50
Trstenik|43.62|21.00|49
Sombor|45.77|19.11|48
Kikinda|45.83|20.47|42
Požarevac|44.62|21.19|42
Pirot|43.15|22.59|41
Bor|44.07|22.10|39
Sremska Mitrovica|44.98|19.61|39
Vršac|45.12|21.30|36
Jagodina|43.98|21.26|36
Ruma|45.01|19.82|32
Bačka Palanka|45.25|19.40|29
Prokuplje|43.23|21.59|28
Smederevska Palanka|44.37|20.96|27
Inđija|45.05|20.08|26
Vrbas|45.57|19.64|26
Bečej|45.62|20.03|26
Knjazevac|43.57|22.26|25
Aranđelovac|44.31|20.56|24
Gornji Milanovac|44.03|20.46|24
Lazarevac|44.39|20.26|24
Sremčica|44.68|20.39|23
Ćuprija|43.93|21.37|21
Senta|45.93|20.08|20
= SSD
Juba|4.85|31.58|450
Winejok|9.01|27.57|300
Malakal|9.53|31.66|161
Wau|7.70|27.99|127
Pajok|3.87|32.48|49
Yambio|4.57|28.39|40
Yei|4.09|30.68|40
Aweil|8.76|27.39|39
Gogrial|8.53|28.10|39
Rumbek|6.81|29.68|32
Bor|6.21|31.56|27
Torit|4.41|32.57|20
Tonj|7.27|28.68|17
Maridi|4.92|29.47|14
Leer|8.30|30.14|10
Tambura|5.60|27.47|9
Bentiu|9.26|29.80|8
Kapoeta|4.77|33.59|7
= STP
São Tomé|0.34|6.73|53
= SUR
Paramaribo|5.87|-55.17|224
Lelydorp|5.70|-55.23|18
Brokopondo|5.06|-54.98|15
Nieuw Nickerie|5.93|-56.97|13
= SVK
Bratislava|48.15|17.11|424
Košice|48.71|21.26|237
Prešov|49.00|21.23|95
Nitra|48.31|18.08|86
Žilina|49.22|18.74|86
Banská Bystrica|48.74|19.15|82
Trnava|48.38|17.59|70
Trenčín|48.89|18.04|58
Poprad|49.06|20.30|57
Martin|49.07|18.92|55
Prievidza|48.77|18.63|53
Zvolen|48.57|19.15|45
Považská Bystrica|49.12|18.42|44
Nové Zámky|47.99|18.16|42
Michalovce|48.75|21.92|40
Spišská Nová Ves|48.94|20.56|39
Levice|48.22|18.61|38
Komárno|47.76|18.12|36
Humenné|48.94|21.92|35
Bardejov|49.29|21.27|33
Liptovský Mikuláš|49.08|19.62|31
Ružomberok|49.07|19.31|31
Piešťany|48.59|17.83|30
Lučenec|48.33|19.67|28
Dubnica nad Váhom|48.96|18.17|27
Rimavská Sobota|48.38|20.02|25
Čadca|49.44|18.79|25
Šaľa|48.15|17.88|25
Partizánske|48.63|18.38|24
Hlohovec|48.43|17.80|24
Dunajská Streda|47.99|17.61|24
Vranov nad Topľou|48.89|21.68|23
Trebišov|48.63|21.72|23
Snina|48.99|22.15|22
Senica|48.68|17.37|22
Nové Mesto nad Váhom|48.76|17.83|22
Pezinok|48.29|17.27|21
Brezno|48.80|19.64|21
= SVN
Ljubljana|46.05|14.51|272
Maribor|46.55|15.65|95
Celje|46.23|15.26|38
Kranj|46.24|14.36|37
Velenje|46.36|15.11|25
Koper|45.55|13.73|25
Novo Mesto|45.80|15.17|23
Ptuj|46.42|15.87|18
Trbovlje|46.16|15.05|15
Kamnik|46.23|14.61|14
Jesenice|46.43|14.07|13
Nova Gorica|45.96|13.65|13
Domžale|46.14|14.59|12
Škofja Loka|46.17|14.31|12
Murska Sobota|46.66|16.17|12
Izola|45.54|13.66|11
Postojna|45.77|14.22|9
Logatec|45.91|14.23|9
Kočevje|45.64|14.86|9
Vrhnika|45.96|14.29|8
Slovenj Gradec|46.51|15.08|8
Slovenska Bistrica|46.39|15.57|7
Grosuplje|45.96|14.66|7
Krško|45.96|15.49|7
Ravne na Koroškem|46.54|14.97|7
Ajdovščina|45.89|13.91|7
Brežice|45.90|15.59|7
Litija|46.06|14.82|6
Zagorje ob Savi|46.13|15.00|6
Mengeš|46.17|14.57|6
Idrija|46.00|14.03|6
Radovljica|46.34|14.17|6
Črnomelj|45.57|15.19|6
Hrastnik|46.15|15.08|6
Sežana|45.71|13.87|6
Bled|46.37|14.11|5
Medvode|46.14|14.41|5
Rogaška Slatina|46.24|15.64|5
= SWE
Stockholm|59.33|18.07|1515
Göteborg|57.71|11.97|573
Malmö|55.61|13.00|302
Uppsala|59.86|17.64|149
Sollentuna|59.43|17.95|140
Västerås|59.62|16.55|118
Örebro|59.27|15.21|116
Linköping|58.41|15.62|107
Helsingborg|56.05|12.69|104
Jönköping|57.78|14.16|94
Norrköping|58.59|16.18|94
Huddinge|59.24|17.98|90
Lund|55.71|13.19|87
Umeå|63.83|20.26|83
Haninge|59.17|18.14|75
Gävle|60.67|17.14|75
Borås|57.72|12.94|72
Södertälje|59.20|17.63|71
Eskilstuna|59.37|16.51|67
Solna|59.36|18.00|67
Halmstad|56.67|12.86|66
Växjö|56.88|14.81|65
Karlstad|59.38|13.50|61
Mölndal|57.66|12.01|59
Täby|59.44|18.07|58
Sundsvall|62.39|17.31|58
Östersund|63.18|14.64|50
Trollhättan|58.28|12.29|49
Luleå|65.58|22.15|44
Lidingö|59.37|18.13|42
Borlänge|60.49|15.44|42
Tumba|59.20|17.83|41
Kristianstad|56.03|14.15|40
Kalmar|56.66|16.36|38
Falun|60.60|15.63|37
Skövde|58.39|13.85|37
Upplands Väsby|59.52|17.91|37
Karlskrona|56.16|15.59|36
Skellefteå|64.75|20.95|36
Uddevalla|58.35|11.94|35
Sundbyberg|59.36|17.97|35
Varberg|57.11|12.25|34
Åkersberga|59.48|18.30|33
Örnsköldsvik|63.29|18.72|32
Landskrona|55.87|12.83|32
Nyköping|58.75|17.01|32
Vallentuna|59.53|18.08|32
Motala|58.54|15.04|31
Trelleborg|55.38|13.16|29
Partille|57.74|12.11|29
Karlskoga|59.33|14.52|27
Märsta|59.62|17.85|27
Lerum|57.77|12.27|27
Alingsås|57.93|12.53|26
Nacka|59.31|18.16|25
Sandviken|60.62|16.77|25
Kungälv|57.87|11.98|24
Falkenberg|56.91|12.49|24
Jakobsberg|59.42|17.84|24
Visby|57.64|18.30|23
Katrineholm|59.00|16.21|23
Ängelholm|56.24|12.86|23
Vänersborg|58.38|12.32|23
Björlanda|57.77|11.83|23
Piteå|65.32|21.48|23
Lidköping|58.51|13.16|23
Enköping|59.64|17.08|23
Huskvarna|57.79|14.30|22
Västervik|57.76|16.64|21
Gustavsberg|59.33|18.39|21
Karlshamn|56.17|14.86|20
Härnösand|62.63|17.94|18
= SWZ
Manzini|-26.50|31.38|111
Mbabane|-26.32|31.13|76
Nhlangano|-27.11|31.20|9
Siteki|-26.45|31.95|6
Piggs Peak|-25.96|31.25|6
= SYC
Victoria|-4.62|55.46|23
= SYR
Aleppo|36.20|37.16|1602
Damascus|33.51|36.29|1569
Homs|34.73|36.72|775
Ḩamāh|35.13|36.76|461
Latakia|35.53|35.79|340
Deir ez-Zor|35.34|40.14|243
Ar Raqqah|35.95|39.01|178
Al Bāb|36.37|37.52|131
Idlib|35.93|36.63|129
Douma|33.57|36.40|112
Manbij|36.53|37.95|99
Dar‘ā|32.62|36.10|98
As Salamīyah|35.01|37.05|95
Tartouss|34.89|35.89|89
Ath Thawrah|35.84|38.55|88
Al Ḩasakah|36.50|40.75|82
Dārayyā|33.46|36.23|72
I‘zāz|36.59|37.05|66
Jablah|35.36|35.93|66
As Safīrah|36.08|37.37|64
As-Suwayda|32.71|36.57|59
Ālbū Kamāl|34.45|40.92|58
At Tall|33.61|36.31|56
Al Mayādīn|35.02|40.45|55
Ar Rastan|34.93|36.73|53
Tadmur|34.56|38.28|51
‘Ayn al ‘Arab|36.89|38.35|50
An Nabk|34.02|36.73|49
Khān Shaykhūn|35.44|36.65|49
‘Afrīn|36.51|36.87|49
Kafranbel|35.61|36.56|46
‘Irbīn|33.54|36.37|42
Al Quşayr|34.51|36.58|41
Yabrūd|33.97|36.66|41
Jisr ash Shughūr|35.81|36.32|39
Bāniyās|35.18|35.95|39
Tallbīsah|34.84|36.73|38
Ḩarastā|33.56|36.37|37
Al Qunayţirah|33.13|35.82|36
Tādif|36.35|37.53|35
Sarāqib|35.86|36.81|34
Jayrūd|33.81|36.74|32
Maşyāf|35.07|36.34|32
Ma‘arratmişrīn|36.01|36.67|32
Al Qaryatayn|34.23|37.24|32
Salqīn|36.14|36.45|32
Ţafas|32.74|36.07|31
Souran|35.29|36.75|31
Binnish|35.96|36.71|30
Jāsim|32.99|36.06|30
Tallkalakh|34.67|36.26|30
Az Zabadānī|33.72|36.10|30
Ţayyibat al Imām|35.27|36.71|29
Hajīn|34.70|40.83|29
Inkhil|33.02|36.13|29
Dayr Ḩāfir|36.16|37.71|29
Satita|34.82|36.12|28
Ash Shaykh Miskīn|32.83|36.16|26
Aş Şanamayn|33.07|36.18|26
Tall Rif‘at|36.47|37.09|26
Nubl|36.38|36.99|26
Subaykhān|34.85|40.60|26
Jarābulus|36.82|38.01|25
Al Ḩarāk|32.75|36.31|24
Al Kiswah|33.36|36.24|24
Ḩalfāyā|35.26|36.61|23
Kafr Takhārīm|36.12|36.52|22
Ad Dānā|36.21|36.77|22
Kafr Zaytā|35.37|36.60|22
Kafr Lāhā|34.89|36.50|22
Ad Darbāsīyah|37.07|40.65|21
Qārah|34.16|36.74|21
= TCD
N'Djamena|12.11|15.04|721
Moundou|8.57|16.08|135
Sarh|9.14|18.39|103
Abéché|13.83|20.83|74
Kelo|9.31|15.81|43
Koumra|8.91|17.55|36
Pala|9.36|14.90|35
Am Timan|11.03|20.28|29
Bongor|10.28|15.37|28
Mongo|12.18|18.69|28
Doba|8.65|16.85|24
Ati|13.22|18.34|24
Fada|17.19|21.58|24
Laï|9.40|16.30|19
Mao|14.12|15.31|18
Massakory|13.00|15.73|15
Moussoro|13.64|16.49|15
Faya-Largeau|17.93|19.10|13
Bol|13.47|14.71|12
Biltine|14.53|20.93|11
= TGO
Lomé|6.13|1.22|750
Sokodé|8.98|1.13|118
Kara|9.55|1.19|104
Atakpamé|7.53|1.13|81
Kpalimé|6.90|0.63|75
Bassar|9.25|0.78|62
Tsévié|6.43|1.21|56
Aného|6.23|1.59|48
Sansanné-Mango|10.36|0.47|38
Dapaong|10.86|0.21|33
Tchamba|9.03|1.42|26
Badou|7.58|0.60|24
Niamtougou|9.77|1.11|23
Bafilo|9.35|1.27|23
Notsé|6.95|1.17|22
Sotouboua|8.56|0.98|21
Vogan|6.33|1.53|21
= THA
Bangkok|13.75|100.50|5104
Samut Prakan|13.60|100.60|389
Mueang Nonthaburi|13.86|100.51|292
Udon Thani|17.42|102.79|247
Chon Buri|13.36|100.98|219
Nakhon Ratchasima|14.97|102.10|209
Chiang Mai|18.79|98.98|201
Hat Yai|7.01|100.48|192
Pak Kret|13.91|100.50|183
Si Racha|13.17|100.93|179
Phra Pradaeng|13.66|100.53|171
Lampang|18.29|99.49|156
Khon Kaen|16.45|102.83|148
Surat Thani|9.14|99.33|127
Ubon Ratchathani|15.24|104.85|123
Nakhon Si Thammarat|8.43|99.97|121
Khlong Luang|14.06|100.65|119
Nakhon Pathom|13.82|100.04|118
Rayong|12.68|101.26|107
Phitsanulok|16.82|100.26|103
Chanthaburi|12.61|102.10|100
Pattaya|12.93|100.88|97
Yala|6.54|101.28|94
Ratchaburi|13.54|99.82|92
Nakhon Sawan|15.70|100.14|92
Phuket|7.89|98.40|89
Ban Mai|7.20|100.55|87
Songkhla|7.20|100.60|84
Phra Nakhon Si Ayutthaya|14.35|100.58|82
Chiang Rai|19.91|99.83|79
Bang Kruai|13.80|100.47|78
Sakon Nakhon|17.16|104.15|76
Krathum Baen|13.65|100.26|73
Saraburi|14.53|100.92|68
Trang|7.56|99.61|67
Sattahip|12.67|100.90|65
Kanchanaburi|14.00|99.55|64
Nong Khai|17.88|102.74|64
Samut Sakhon|13.55|100.27|63
Ban Lam Luk Ka|13.98|100.78|61
Kamphaeng Phet|16.48|99.52|59
Chaiyaphum|15.81|102.03|58
Uttaradit|17.63|100.09|58
Lop Buri|14.80|100.65|58
Ban Pong|13.82|99.88|58
Phra Phutthabat|14.73|100.80|57
Chumphon|10.50|99.18|56
Klaeng|12.78|101.65|56
Kalasin|16.43|103.51|55
Suphan Buri|14.47|100.12|53
Tha Maka|13.90|99.77|53
Ban Talat Yai|7.88|98.40|52
Maha Sarakham|16.18|103.30|52
Phetchabun|16.42|101.16|51
Hua Hin|12.57|99.96|50
Ko Samui|9.54|99.94|50
Chachoengsao|13.69|101.07|50
Cha-am|12.80|99.97|49
Pak Chong|14.71|101.42|49
Narathiwat|6.43|101.82|48
Pran Buri|12.38|99.90|47
Surin|14.88|103.49|47
Phetchaburi|13.11|99.94|47
Chum Phae|16.54|102.10|46
Sadao|6.64|100.42|46
Si Sa Ket|15.11|104.33|45
Mae Sot|16.72|98.57|45
Pattani|6.87|101.25|44
Phatthalung|7.62|100.08|44
Lamphun|18.58|99.01|43
Warin Chamrap|15.19|104.86|43
Su-ngai Kolok|6.03|101.97|43
Tha Yang|12.96|99.91|43
Ban Phaeo|13.59|100.11|42
Bang Bua Thong|13.92|100.42|42
Nong Khae|14.34|100.87|41
Mukdahan|16.55|104.72|40
Ban Na|17.02|99.73|40
Bang Lamung|13.05|100.93|40
Roi Et|16.06|103.65|39
Wichian Buri|15.66|101.11|39
Wichit|7.89|98.39|39
Phrae|18.15|100.14|39
Mae Chan|20.15|99.85|38
Sam Phran|13.73|100.22|37
Sukhothai|17.01|99.82|37
Kantharalak|14.64|104.65|37
Photharam|13.69|99.85|36
Phichit|16.44|100.35|36
Det Udom|14.91|105.08|36
Ban Phai|16.06|102.73|36
Tha Bo|17.85|102.58|35
Loei|17.49|101.73|35
Samut Songkhram|13.41|100.00|35
Kathu|7.92|98.33|35
Amnat Charoen|15.86|104.63|35
Nakhon Phanom|17.41|104.78|35
Satun|6.62|100.07|35
Nong Bua Lamphu|17.20|102.44|34
Ban Ratsada|7.91|98.40|34
Prachuap Khiri Khan|11.82|99.78|34
San Kamphaeng|18.74|99.12|33
Prachin Buri|14.05|101.37|33
Krabi|8.07|98.91|31
Ban Khlong Bang Sao Thong|13.64|100.83|31
Yaring|6.87|101.37|31
Na Klang|17.31|102.19|31
Kaeng Khoi|14.59|101.00|30
Betong|5.77|101.07|30
Bang Phae|13.69|99.93|30
Ban Phan Don|17.14|102.97|29
Kaeng Khro|16.11|102.26|29
Amphoe Sikhiu|14.90|101.71|29
Sa Kaeo|13.81|102.07|28
Bang Bo District|13.58|100.82|28
Buri Ram|14.99|103.10|28
Thung Song|8.16|99.68|28
Ban Chang|12.73|101.06|28
Ban Bang Kadi Pathum Thani|14.00|100.55|28
Nong Phai|15.99|101.06|28
Mae Sai|20.43|99.88|28
Tha Muang|13.96|99.64|27
Ron Phibun|8.18|99.85|27
Ban Talat Bueng|13.07|101.00|26
Si Satchanalai|17.52|99.76|26
Tha Kham|9.11|99.23|26
Bang Pakong|13.54|100.99|26
Chai Badan|15.20|101.13|25
Pak Phanang|8.35|100.20|25
Kut Chap|17.43|102.57|25
Nan|18.78|100.78|25
Ranong|9.97|98.63|25
Pathum Thani|14.01|100.53|25
Tak|16.87|99.13|24
Dok Kham Tai|19.16|99.99|24
Ban Bueng|13.31|101.11|24
Kamalasai|16.34|103.58|23
Ban Talat Nua|7.88|98.39|23
Chok Chai|14.73|102.17|23
Damnoen Saduak|13.52|99.95|23
Tha Mai|12.62|102.00|22
Uthai Thani|15.38|100.02|22
Nang Rong|14.64|102.79|22
Phanat Nikhom|13.45|101.18|22
Ban Na San|8.80|99.36|22
Taphan Hin|16.22|100.42|22
Khanu Woralaksaburi|16.06|99.86|22
Ban Nong Wua So|17.27|103.22|22
Yasothon|15.79|104.15|22
Trat|12.24|102.52|22
Nakhon Nayok|14.20|101.21|21
Phayao|19.19|99.88|21
Kuchinarai|16.54|104.05|21
Bang Pa-in|14.23|100.58|20
Aranyaprathet|13.69|102.50|20
Kabin Buri|13.95|101.72|20
Sing Buri|14.89|100.40|20
Chai Nat|15.19|100.12|15
Ang Thong|14.59|100.45|14
Bueng Kan|18.36|103.65|10
Phang Nga|8.45|98.53|10
Mae Hong Son|19.30|97.97|9
= TJK
Dushanbe|38.54|68.78|679
Khujand|40.28|69.62|145
Kŭlob|37.91|69.78|79
Qŭrghonteppa|37.83|68.78|65
Istaravshan|39.91|69.00|53
Konibodom|40.29|70.43|50
Vahdat|38.56|69.01|46
Isfara|40.13|70.63|38
Tursunzoda|38.51|68.23|37
Panjakent|39.50|67.61|35
Khorugh|37.49|71.55|30
Ishqoshim|36.72|71.61|26
Hisor|38.53|68.55|24
Boshkengash|38.47|68.81|24
Danghara|38.10|69.34|23
Moskovskiy|37.61|68.58|22
Farkhor|37.49|69.40|22
Vose’|37.80|69.64|22
Buston|40.23|69.69|22
= TKM
Ashgabat|37.95|58.38|728
Türkmenabat|39.07|63.58|235
Daşoguz|41.84|59.97|167
Mary|37.59|61.83|115
Balkanabat|39.51|54.37|88
Bayramaly|37.62|62.17|76
Türkmenbaşy|40.02|52.96|68
Tejen|37.38|60.51|67
Abadan|38.05|58.20|39
Yolöten|37.30|62.36|38
Gowurdak|37.81|66.05|35
Atamyrat|37.84|65.21|33
Köneürgench|42.33|59.15|30
Annau|37.89|58.52|28
Yylanly|41.83|59.65|27
Gumdag|39.21|54.59|24
Baharly|38.44|57.43|23
Boldumsaz|42.13|59.67|21
Bereket|39.24|55.52|21
Gazojak|41.19|61.40|21
= TLS
Dili|-8.56|125.57|150
Maliana|-8.99|125.22|22
Suai|-9.31|125.26|22
Likisá|-8.59|125.34|19
Aileu|-8.73|125.57|17
Lospalos|-8.52|127.00|17
Baukau|-8.48|126.46|16
Ainaro|-8.99|125.51|12
Same|-9.00|125.65|8
Viqueque|-8.86|126.36|6
= TON
Nuku‘alofa|-21.14|-175.20|22
= TTO
Chaguanas|10.52|-61.42|67
Mon Repos|10.28|-61.45|56
San Fernando|10.28|-61.47|55
Port of Spain|10.67|-61.52|49
Rio Claro|10.31|-61.18|36
Arima|10.64|-61.28|35
Marabella|10.31|-61.45|27
Laventille|10.65|-61.50|21
Point Fortin|10.17|-61.68|19
Tunapuna|10.65|-61.39|18
Scarborough|11.18|-60.74|17
Sangre Grande|10.59|-61.13|16
Peñal|10.17|-61.47|12
Princes Town|10.27|-61.37|10
Siparia|10.15|-61.51|9
Couva|10.42|-61.47|5
= TUN
Tunis|36.82|10.17|693
Sfax|34.74|10.76|277
Sousse|35.83|10.64|164
Kairouan|35.68|10.10|120
Bizerte|37.27|9.87|115
Gabès|33.88|10.10|110
Ariana|36.86|10.19|98
Kasserine|35.17|8.84|82
Gafsa|34.42|8.78|81
La Goulette|36.82|10.31|80
Zarzis|33.50|11.11|79
Ben Arous|36.75|10.22|75
Monastir|35.78|10.83|72
La Mohammedia|36.67|10.16|67
Al Marsá|36.88|10.32|66
Msaken|35.73|10.58|65
Skanes|35.78|10.80|64
Houmt El Souk|33.88|10.86|63
Tataouine|32.93|10.45|63
El Hamma|33.89|9.80|62
Medenine|33.35|10.51|62
Douane|36.45|10.76|60
Béja|36.73|9.18|57
Nabeul|36.46|10.74|56
Hammamet|36.40|10.62|54
Jendouba|36.50|8.78|51
El Kef|36.17|8.70|48
Hammam-Lif|36.73|10.34|48
Oued Lill|36.83|10.04|47
Menzel Bourguiba|37.15|9.79|46
Mahdia|35.50|11.06|46
Radès|36.77|10.27|44
Kélibia|36.85|11.09|43
Sidi Bouzid|35.04|9.48|42
Metlaoui|34.32|8.40|42
Djemmal|35.62|10.76|40
Ksar Hellal|35.65|10.89|40
Tozeur|33.92|8.13|35
Dar Chabanne|36.47|10.75|34
Hammam Sousse|35.86|10.60|34
Gremda|34.75|10.78|34
Korba|36.58|10.86|34
La Sebala du Mornag|36.68|10.29|33
Midoun|33.81|10.99|32
Mateur|37.04|9.67|31
Ar Rudayyif|34.38|8.16|30
Douz|33.47|9.02|28
Ksour Essaf|35.42|10.99|28
Siliana|36.08|9.37|27
Manouba|36.81|10.10|25
Nefta|33.87|7.88|22
Chebba|35.24|11.12|22
Menzel Jemil|37.24|9.91|22
Takelsa|36.78|10.63|21
Medjez el Bab|36.65|9.61|20
El Jem|35.30|10.72|20
Akouda|35.87|10.57|20
Kebili|33.70|8.97|20
Zaghouan|36.40|10.14|17
= TUR
Istanbul|41.01|28.95|14804
Ankara|39.92|32.85|3517
İzmir|38.41|27.14|2501
Bursa|40.20|29.06|1413
Adana|36.99|35.33|1249
Gaziantep|37.06|37.38|1066
Konya|37.87|32.48|876
Çankaya|39.92|32.86|792
Antalya|36.91|30.70|758
Bağcılar|41.04|28.86|724
Diyarbakır|37.91|40.22|645
Kayseri|38.73|35.49|593
Üsküdar|41.02|29.01|583
Bahçelievler|41.00|28.86|577
Umraniye|41.02|29.12|573
Mersin|36.81|34.64|538
Esenler|41.04|28.88|520
Eskişehir|39.78|30.52|515
Karabağlar|38.37|27.14|458
Muratpaşa|36.89|30.76|450
Şanlıurfa|37.17|38.79|450
Malatya|38.35|38.32|442
Sultangazi|41.11|28.87|437
Maltepe|40.94|29.16|427
Erzurum|39.91|41.28|421
Samsun|41.28|36.34|394
Batman|37.89|41.13|382
Kahramanmaraş|37.58|36.93|376
Van|38.49|43.38|372
Ataşehir|40.98|29.12|362
Şişli|41.06|28.99|315
Denizli|37.77|29.09|313
Elazığ|38.67|39.22|298
Zeytinburnu|40.99|28.90|289
Adapazarı|40.78|30.40|287
Sultanbeyli|40.96|29.27|287
Gebze|40.80|29.43|281
Merkezefendi|37.81|29.04|280
Sivas|39.75|37.02|264
Tarsus|36.92|34.89|256
Trabzon|41.01|39.73|244
Manisa|38.61|27.43|244
Sancaktepe|41.00|29.23|241
Balıkesir|39.65|27.89|238
Adıyaman|37.76|38.28|224
Esenyurt|41.03|28.68|211
Kırıkkale|39.85|33.51|211
Antakya|36.21|36.16|210
Osmaniye|37.07|36.25|203
Çorlu|41.16|27.80|203
Arnavutköy|41.18|28.74|198
İzmit|40.76|29.93|197
Başakşehir|41.09|28.80|194
Kütahya|39.42|29.98|185
Çorum|40.55|34.95|183
Siverek|37.76|39.32|175
Isparta|37.76|30.55|172
Büyükçekmece|41.02|28.59|163
Aydın|37.85|27.84|163
İskenderun|36.59|36.17|160
Viranşehir|37.22|39.76|154
Uşak|38.67|29.41|153
Aksaray|38.37|34.03|152
Kızıltepe|37.19|40.58|150
Afyonkarahisar|38.76|30.54|146
İnegol|40.08|29.51|134
Tokat|40.31|36.55|130
Edirne|41.68|26.56|126
Derince|40.76|29.81|125
Beylikdüzü|40.98|28.64|122
Tekirdağ|40.98|27.51|122
Karaman|37.18|33.22|120
Nazilli|37.92|28.32|119
Ordu|40.98|37.89|117
Siirt|37.93|41.94|114
Erzincan|39.74|39.49|114
Alanya|36.54|32.00|113
Turhal|40.39|36.08|111
Bandırma|40.35|27.98|108
Turgutlu|38.50|27.70|103
Mustafakemalpaşa|40.04|28.41|101
Zonguldak|41.45|31.79|100
Manavgat|36.79|31.44|99
Giresun|40.92|38.39|99
Karabük|41.20|32.63|97
Bolu|40.74|31.61|97
Ceyhan|37.02|35.82|96
Kırşehir|39.15|34.16|94
Polatlı|39.58|32.14|93
Bafra|41.57|35.91|93
Rize|41.02|40.52|93
Ereğli|37.51|34.05|92
Ağrı|39.72|43.05|92
Erciş|39.03|43.36|92
Niğde|37.97|34.68|91
Lüleburgaz|41.40|27.36|91
Körfez|40.77|29.78|91
Nusaybin|37.07|41.21|89
Salihli|38.48|28.15|89
Ereğli|41.28|31.42|89
Kozan|37.46|35.82|88
Yozgat|39.82|34.80|88
Çanakkale|40.16|26.41|88
Patnos|39.22|42.86|87
Akhisar|38.92|27.84|85
Çerkezköy|41.29|28.00|84
Amasya|40.65|35.83|83
Muş|38.73|41.48|83
Nizip|37.01|37.79|82
Kilis|36.72|37.12|82
Fatsa|41.03|37.50|82
Cizre|37.33|42.18|81
Bingöl|38.88|40.49|81
Elbistan|38.21|37.20|80
Hakkâri|37.57|43.74|78
Ünye|41.13|37.28|78
Kars|40.60|43.09|77
Midyat|37.42|41.34|76
Iğdır|39.92|44.05|76
Nevşehir|38.63|34.71|76
Silifke|36.38|33.93|75
Silopi|37.24|42.46|75
Bismil|37.85|40.66|74
Belek|36.86|31.06|73
Tatvan|38.49|42.28|73
Kâhta|37.79|38.62|73
Yüksekova|37.57|44.29|72
Khanjarah|40.60|33.62|71
Mardin|37.31|40.74|71
Yalova|40.66|29.28|71
Gemlik|40.43|29.16|71
Kastamonu|41.38|33.78|70
Kadirli|37.37|36.10|70
Doğubayazıt|39.55|44.08|70
Ayvalık|39.32|26.69|70
Söke|37.75|27.41|68
Ardeşen|41.19|40.99|68
Ödemiş|38.23|27.97|67
Burdur|37.72|30.29|66
Silvan|38.14|41.01|66
Soma|39.19|27.61|66
Ahlat|38.75|42.48|65
Akşehir|38.36|31.42|64
Kuşadası|37.86|27.26|63
Sorgun|39.81|35.19|63
Çubuk|40.24|33.03|63
Kırıkhan|36.50|36.36|61
Fethiye|36.64|29.13|60
Kırklareli|41.74|27.23|58
Düzce|40.84|31.16|58
Bergama|39.12|27.18|57
Anamur|36.08|32.84|57
Reyhanlı|36.27|36.57|57
Dörtyol|36.84|36.23|57
Gölcük|40.70|29.87|56
Bolvadin|38.71|31.05|56
Zile|40.30|35.89|56
Bozüyük|39.91|30.04|55
Menemen|38.61|27.07|53
Silivri|41.07|28.25|53
Adilcevaz|38.80|42.73|53
Şırnak|37.51|42.45|53
Ergani|38.27|39.75|53
Erbaa|40.67|36.57|52
Tavşanlı|39.54|29.50|52
Orhangazi|40.49|29.31|52
Seydişehir|37.42|31.85|51
Merzifon|40.87|35.46|51
Kavaklı|41.09|28.33|51
Çarşamba|41.20|36.72|50
Torbalı|38.15|27.36|50
Niksar|40.59|36.95|50
Keskin|39.67|33.61|50
Karapınar|37.72|33.55|50
Mut|36.64|33.44|49
Muğla|37.22|28.37|48
Alaşehir|38.35|28.52|48
Suluova|40.83|35.65|48
Şebin Karahisar|40.29|38.42|47
Tire|38.09|27.74|47
Kulu|39.10|33.08|47
Suruç|36.98|38.43|47
Erdemli|36.60|34.31|47
Bitlis|38.40|42.11|46
Çumra|37.57|32.77|46
Urla|38.32|26.76|45
Akçaabat|41.02|39.57|45
Aliağa|38.80|26.97|45
Keşan|40.86|26.63|45
Beyşehir|37.68|31.72|44
Birecik|37.03|37.98|44
Karacabey|40.21|28.36|44
Şereflikoçhisar|38.94|33.54|44
Bulancak|40.94|38.23|44
Milas|37.32|27.78|43
Sandıklı|38.46|30.27|43
Besni|37.69|37.86|42
Edremit|39.60|27.02|41
Gönen|40.10|27.65|41
Bilecik|40.14|29.98|40
Afşin|38.25|36.91|40
Cimin|39.71|39.70|40
Karasu Mahallesi|41.07|30.79|40
Bodrum|37.04|27.43|39
Yalvaç|38.30|31.18|39
Beypazarı|40.17|31.92|39
Burhaniye|39.50|26.97|38
Vakfıkebir|41.05|39.28|38
Sungurlu|40.17|34.37|38
Bartın|41.64|32.34|37
Beşikdüzü|41.05|39.23|37
Serik|36.92|31.10|37
Talas|38.69|35.55|37
Uzunköprü|41.27|26.69|36
Osmancık|40.98|34.80|36
Kestel|40.20|29.21|36
Develi|38.39|35.49|36
Hınıs|39.36|41.69|35
Dinar|38.06|30.17|35
Yerköy|39.64|34.47|35
Hendek|40.80|30.75|35
Safranbolu|41.25|32.69|35
Akçakoca|41.09|31.12|35
Simav|39.09|28.98|35
Sinop|42.03|35.16|35
Göksun|38.02|36.50|34
Çay|38.59|31.03|34
Marmaris|36.85|28.27|34
Şarkîkaraağaç|38.08|31.37|33
Bor|37.89|34.56|32
Gumushkhane|40.46|39.47|32
Kumru|40.87|37.26|32
Akçakale|36.71|38.95|32
Kurtalan|37.93|41.68|32
Yeşilli|37.34|40.82|32
Of|40.94|40.26|32
İmamoğlu|37.27|35.66|32
Ceylanpınar|36.85|40.05|31
Bulanık|39.09|42.27|31
Bayburt|40.26|40.22|31
Ortaköy|38.74|34.04|31
Kula|38.55|28.65|31
Mimarsinan|41.02|28.56|31
Biga|40.23|27.24|31
Karasu|41.10|30.70|31
Karamürsel|40.69|29.62|31
Kemalpaşa|38.43|27.42|30
Görele|41.03|39.00|30
Beykonak|36.33|30.30|30
Araklı|40.94|40.06|30
Karakoçan|38.95|40.03|30
Kozluk|38.19|41.48|30
Gürpınar|40.99|28.61|29
Bucak|37.46|30.59|29
Selçuk|37.95|27.37|29
Tunceli|39.10|39.54|29
Yakuplu|40.99|28.68|29
Yenişehir|40.26|29.65|29
Kaman|39.36|33.72|29
Gerede|40.80|32.20|29
Bozyazı|36.11|32.96|28
Terme|41.21|36.97|28
Gölbaşı|37.78|37.64|28
Boyabat|41.47|34.77|28
Malkara|40.89|26.90|27
Ilgın|38.28|31.91|27
Kırkağaç|39.11|27.67|27
Alaca|40.17|34.84|27
Babaeski|41.43|27.09|27
Kulp|38.50|41.01|27
Erzin|36.95|36.20|26
Çan|40.03|27.05|26
Malazgirt|39.15|42.54|26
Didim|37.38|27.26|26
Güroymak|38.58|42.02|26
Suşehri|40.16|38.08|26
Elmadağ|39.92|33.23|25
Sapanca|40.69|30.27|25
Gelibolu|40.41|26.67|25
Kağızman|40.16|43.13|25
Vezirköprü|41.14|35.45|25
Akyazı|40.69|30.62|25
Yahyalı|38.10|35.36|25
Susurluk|39.91|28.16|25
Devrek|41.22|31.96|25
Çayeli|41.09|40.72|25
Pasinler|39.98|41.67|25
Gürsu|40.22|29.19|25
Artvin|41.18|41.82|24
Mahmutlar|36.49|32.09|24
Tosya|41.02|34.04|24
Kazan|40.23|32.68|24
Kelkit|40.13|39.43|24
Pazarcık|37.49|37.30|24
Emet|39.34|29.26|24
Şarkışla|39.35|36.41|24
Ferizli|40.94|30.49|24
Sarıkamış|40.33|42.59|24
Oltu|40.54|41.99|24
Mudanya|40.38|28.88|23
Akdağmadeni|39.66|35.88|23
Kovancılar|38.72|39.86|23
İdil|37.33|41.89|23
Erdek|40.40|27.79|23
Genç|38.75|40.55|22
İznik|40.43|29.72|22
Gediz|38.99|29.39|22
Menderes|38.25|27.13|22
Çaycuma|41.43|32.08|22
Tepecik|41.03|28.55|22
Bozova|37.36|38.53|22
Havza|40.97|35.66|22
Demirci|39.05|28.66|21
Çine|37.61|28.06|21
Çeşme|38.33|26.31|21
Hacılar|38.65|35.45|21
Ardahan|41.11|42.70|21
Çermik|38.14|39.45|21
Alaplı|41.18|31.39|21
Dargeçit|37.55|41.72|21
Karaçoban|39.34|42.10|20
Korkuteli|37.06|30.20|20
Darende|38.55|37.51|20
Geyve|40.51|30.29|20
Belen|36.49|36.19|20
Hadim|36.99|32.46|20
Emirdağ|39.02|31.15|20
Sürmene|40.91|40.13|20
Tekirova|36.50|30.53|20
= TUV
Funafuti|-8.52|179.19|4
= TWN
Taipei|25.05|121.53|7872
Kaohsiung|22.62|120.31|1520
Taichung|24.15|120.68|1041
Tainan|22.99|120.21|771
Banqiao|25.01|121.47|543
Hsinchu|24.80|120.97|404
Taoyuan City|24.99|121.30|402
Keelung|25.13|121.74|398
Hualien City|23.98|121.60|350
Yuanlin|23.96|120.58|125
Taitung City|22.76|121.14|110
Nantou|23.92|120.66|106
Douliu|23.71|120.54|105
Yilan|24.76|121.75|94
Puli|23.97|120.97|86
Daxi|24.88|121.29|85
Magong|23.57|119.59|56
Donggang|22.47|120.45|48
Jincheng|24.43|118.32|38
Hengchun|22.00|120.74|31
Zhongxing New Village|23.96|120.69|26
= TZA
Dar es Salaam|-6.82|39.27|2699
Mwanza|-2.52|32.90|437
Zanzibar|-6.16|39.20|404
Arusha|-3.37|36.68|341
Mbeya|-8.90|33.45|292
Morogoro|-6.82|37.66|251
Tanga|-5.07|39.10|225
Dodoma|-6.17|35.74|181
Kigoma|-4.88|29.63|164
Moshi|-3.35|37.33|157
Tabora|-5.02|32.83|145
Songea|-10.68|35.65|126
Musoma|-1.50|33.80|121
Iringa|-7.77|35.70|112
Katumba|-9.23|33.62|109
Shinyanga|-3.66|33.42|107
Mtwara|-10.27|40.18|97
Ushirombo|-3.49|31.96|95
Kilosa|-6.83|36.98|92
Sumbawanga|-7.97|31.62|89
Bagamoyo|-6.44|38.90|82
Mpanda|-6.34|31.07|73
Bukoba|-1.33|31.81|71
Singida|-4.82|34.74|62
Uyovu|-3.28|31.53|61
Makumbako|-8.85|34.83|53
Buseresere|-3.02|31.87|53
Bunda|-2.05|33.87|51
Merelani|-3.56|36.98|50
Katoro|-3.02|31.90|50
Ifakara|-8.13|36.68|50
Njombe|-9.35|34.77|47
Lindi|-10.00|39.72|42
Vwawa|-9.11|32.93|40
Geita|-2.87|32.23|40
Nguruka|-5.11|31.04|39
Newala Kisimani|-10.95|39.28|38
Geiro|-6.15|36.87|38
Kidatu|-7.70|36.96|38
Kasulu|-4.58|30.10|37
Tunduma|-9.30|32.77|37
Masasi|-10.72|38.80|36
Kahama|-3.83|32.60|36
Kidodi|-7.60|37.00|36
Igunga|-4.28|33.88|36
Misungwi|-2.85|33.08|36
Mlimba|-8.80|35.82|35
Mafinga|-7.25|35.07|35
Masumbwe|-3.63|32.18|35
Chalinze|-6.64|38.35|34
Babati|-4.22|35.75|34
Biharamulo|-2.63|31.31|34
Somanda|-3.37|33.95|34
Bariadi|-2.80|33.98|34
Kirando|-7.42|30.60|33
Tarime|-1.35|34.37|33
Tumbi|-5.07|32.73|33
Bugarama|-2.87|30.53|32
Mvomero|-6.25|38.67|31
Chanika|-5.42|38.02|31
Kyela|-9.58|33.85|31
Kibiti|-7.72|38.94|30
Kisesa|-3.08|34.15|30
Lukuledi|-10.57|38.80|30
Mlandizi|-6.70|38.73|29
Rujewa|-8.70|34.38|29
Ilula|-7.68|36.04|29
Kibondo|-3.59|30.72|29
Tukuyu|-9.25|33.65|28
Namanyere|-7.52|31.05|28
Mkuranga|-7.12|39.21|28
Bungu|-7.63|39.06|28
Chato|-2.64|31.77|28
Kasamwa|-2.85|32.43|28
Sikonge|-5.63|32.77|27
Malinyi|-8.93|36.13|27
Mtinko|-4.55|34.85|27
Nzega|-4.22|33.18|27
Maramba|-5.05|38.62|27
Wete|-5.06|39.73|26
Magugu|-4.02|35.77|26
Sokoni|-6.43|39.55|26
Sepuka|-4.75|34.53|26
Mbinga|-10.93|35.02|25
Luchingu|-10.90|39.33|25
Igurusi|-8.85|33.85|25
Chimala|-8.86|34.02|25
Shelui|-4.37|34.20|25
Kakonko|-3.28|30.96|25
Uvinza|-5.10|30.39|25
Nyalikungu|-3.18|33.78|25
Sirari|-1.25|34.48|24
Lushoto|-4.78|38.28|24
Matai|-8.30|31.52|24
Old Shinyanga|-3.55|33.40|24
Urambo|-5.07|32.05|24
Mgandu|-5.95|34.13|24
Kibaha|-6.77|38.92|24
Songwa|-3.52|33.52|24
Kiomboi|-4.27|34.37|24
Kondoa|-4.90|35.78|24
Vikindu|-7.01|39.30|23
Mwadui|-3.55|33.60|23
Nangomba|-10.90|38.50|23
Kingori|-3.28|36.98|23
Igugunu|-4.57|34.63|23
Ngudu|-2.97|33.33|23
Chala|-7.58|31.27|23
Lalago|-3.45|33.95|23
Kigonsera|-10.80|35.05|22
Tinde|-3.88|33.20|22
Rulenge|-2.72|30.63|22
Maswa|-2.68|33.98|22
Chake Chake|-5.25|39.77|22
Mhango|-3.28|32.85|22
Kiwira|-9.17|33.54|21
Isaka|-3.90|32.93|21
Basotu|-4.37|35.08|21
Mazinde|-4.80|38.22|21
Muriti|-1.98|32.92|20
Matui|-4.80|38.25|20
Hedaru|-4.50|37.90|20
Nsunga|-1.14|31.39|20
= UGA
Kampala|0.32|32.58|1353
Gulu|2.77|32.30|147
Lira|2.25|32.90|119
Mbarara|-0.60|30.65|98
Jinja|0.44|33.20|93
Bwizibwera|-0.59|30.63|79
Mbale|1.08|34.18|76
Mukono|0.35|32.76|67
Kasese|0.18|30.08|67
Masaka|-0.33|31.73|65
Entebbe|0.06|32.48|63
Njeru|0.44|33.18|62
Kitgum|3.28|32.89|57
Soroti|1.71|33.61|56
Arua|3.02|30.91|56
Iganga|0.61|33.47|45
Kabale|-1.25|29.99|44
Busia|0.47|34.09|43
Fort Portal|0.66|30.27|43
Mityana|0.42|32.02|41
Tororo|0.69|34.18|40
Hoima|1.43|31.35|40
Lugazi|0.37|32.94|35
Masindi|1.67|31.71|31
Ibanda|-0.13|30.50|31
Pallisa|1.15|33.71|31
Nyachera|-0.90|30.42|31
Nebbi|2.48|31.09|30
Adjumani|3.38|31.79|29
Paidha|2.42|30.99|28
Luwero|0.85|32.47|28
Wobulenzi|0.73|32.51|24
Yumbe|3.47|31.25|24
Namasuba|0.69|32.42|23
Bugiri|0.57|33.74|23
Kayunga|0.70|32.89|22
Wakiso|0.40|32.46|21
= UKR
Kyiv|50.45|30.52|2798
Kharkiv|49.98|36.25|1431
Dnipro|48.46|35.04|1033
Donetsk|48.02|37.80|1025
Odessa|46.48|30.73|1002
Zaporizhia|47.82|35.19|796
Lviv|49.84|24.02|718
Kryvyi Rih|47.91|33.38|652
Mykolayiv|46.97|32.00|511
Mariupol|47.10|37.54|482
Luhansk|48.57|39.32|452
Sevastopol|44.61|33.52|416
Khmelnytskyi|49.42|27.00|398
Makiyivka|48.05|37.93|377
Vinnytsia|49.23|28.48|352
Simferopol|44.96|34.11|336
Kherson|46.66|32.62|320
Poltava|49.59|34.54|318
Chernihiv|51.51|31.28|308
Cherkasy|49.43|32.06|298
Sumy|50.92|34.80|294
Zhytomyr|50.26|28.68|282
Horlivka|48.34|38.05|279
Rivne|50.62|26.23|255
Kropyvnytskyi|48.51|32.26|249
Kamianske|48.51|34.60|249
Chernivtsi|48.29|25.94|236
Ternopil|49.55|25.59|236
Kremenchuk|49.07|33.42|227
Lutsk|50.76|25.34|214
Ivano-Frankivsk|48.92|24.71|204
Bila Tserkva|49.81|30.11|199
Kramators’k|48.72|37.56|174
Melitopol|46.85|35.37|158
Kerch|45.36|36.48|149
Nikopol|47.57|34.40|131
Syevyerodonets’k|48.95|38.49|130
Sloviansk|48.87|37.62|125
Berdyansk|46.77|36.80|118
Uzhgorod|48.62|22.30|118
Alchevs’k|48.47|38.82|116
Pavlohrad|48.53|35.87|116
Lysychans’k|48.90|38.44|112
Yevpatoriya|45.20|33.37|106
Yenakiyeve|48.23|38.21|104
Oleksandriya|48.67|33.12|103
Kamianets-Podilskyi|48.68|26.59|100
Konotop|51.24|33.20|92
Kostyantynivka|48.53|37.71|91
Krasnyy Luch|48.14|38.94|90
Brovary|50.52|30.81|89
Uman|48.75|30.22|88
Berdychiv|49.90|28.60|86
Shostka|51.86|33.47|85
Kadiyivka|48.57|38.64|84
Chervonohrad|50.39|24.24|83
Mukacheve|48.44|22.72|82
Bakhmut|48.59|38.00|81
Drohobych|49.35|23.51|79
Yalta|44.50|34.17|77
Nizhyn|51.05|31.89|75
Novomoskovs’k|48.64|35.25|73
Izmail|45.35|28.84|72
Shakhtars’k|48.06|38.44|72
Pervomays’k|48.04|30.85|71
Feodosiya|45.03|35.38|69
Pokrovsk|48.28|37.18|68
Chystyakove|48.04|38.60|68
Sverdlovs’k|48.09|39.65|68
Kalush|49.01|24.37|68
Smila|49.22|31.89|68
Kovel|51.22|24.71|66
Korosten’|50.96|28.64|65
Khartsyz’k|48.04|38.15|64
Rubizhne|49.01|38.38|63
Pryluky|50.59|32.39|63
Druzhkivka|48.63|37.55|62
Lozova|48.89|36.32|62
Kolomyia|48.53|25.04|62
Antratsyt|48.12|39.09|62
Stryi|49.26|23.86|61
Novovolyns’k|50.73|24.16|58
Novohrad-Volynskyi|50.59|27.62|56
Energodar|47.50|34.66|56
Snizhne|48.03|38.77|56
Boryspil’|50.35|30.96|55
Chornomors’k|46.30|30.65|54
Izyum|49.21|37.25|54
Roven’ky|48.08|39.38|54
Lubny|50.02|33.00|53
Bryanka|48.51|38.67|52
Horishni Plavni|49.01|33.64|52
Zhovti Vody|48.34|33.50|52
Fastiv|50.08|29.92|51
Nova Kakhovka|46.75|33.35|51
Marhanets’|47.64|34.63|50
Bilhorod-Dnistrovskyi|46.19|30.35|50
Okhtyrka|50.31|34.90|50
Myrnohrad|48.31|37.26|50
Sorokyne|48.29|39.74|49
Romny|50.75|33.47|49
Svitlovods’k|49.05|33.24|48
Shepetivka|50.19|27.06|46
Bucha|50.54|30.21|42
Voznesensk|47.56|31.33|42
Varash|51.35|25.85|42
Toretsk|48.40|37.85|42
Dzhankoy|45.71|34.39|42
Pervomays’k|48.63|38.55|41
Myrhorod|49.97|33.61|41
Irpin|50.52|30.25|41
Podilsk|47.75|29.53|41
Kirovs’k|48.64|38.64|40
Vasylkiv|50.19|30.31|40
Yuzhnoukrains'k|47.82|31.18|39
Volodymyr-Volynskyi|50.85|24.32|38
Dubno|50.42|25.73|38
Yasynuvata|48.13|37.86|38
Kakhovka|46.81|33.49|37
Boryslav|49.29|23.43|37
Pereiaslav-Khmelnytskyi|50.07|31.45|37
Chuhuyiv|49.84|36.69|37
Dobropillya|48.46|37.09|36
Zhmerynka|49.04|28.11|36
Avdiyivka|48.14|37.74|36
Hlukhiv|51.68|33.92|35
Sambir|49.52|23.20|35
Tokmak|47.26|35.71|35
Boyarka|50.32|30.30|35
Dolyns'ka|48.11|32.76|34
Starokostiantyniv|49.76|27.20|34
Vyshneve|50.39|30.37|33
Slavuta|50.30|26.87|33
Netishyn|50.34|26.64|33
Mohyliv-Podilskyi|48.45|27.80|33
Kupjansk|49.71|37.62|32
Synel’nykove|48.32|35.52|32
Obukhiv|50.11|30.62|32
Balakliya|49.46|36.86|31
Yany Kapu|45.96|33.79|31
Kostopil’|50.88|26.45|31
Debal’tseve|48.34|38.40|30
Pervomays’kyy|49.39|36.21|30
Alushta|44.68|34.41|30
Pereval’s’k|48.44|38.84|29
Chortkiv|49.02|25.80|29
Novoyavorivs'k|49.93|23.57|29
Tsyurupyns’k|46.62|32.72|29
Saki|45.13|33.60|28
Znomenka|48.71|32.66|28
Lyman|48.99|37.80|28
Khmilnyk|49.56|27.96|28
Khust|48.18|23.30|28
Zolotonosha|49.67|32.04|28
Lebedyn|50.59|34.48|28
Vynohradiv|48.14|23.03|28
Bakhchysarai|44.76|33.86|27
Sarny|51.34|26.60|27
Malyn|50.77|29.24|27
Truskavets’|49.28|23.51|27
Berehove|48.21|22.64|26
Kaniv|49.75|31.46|26
Molodohvardiys’k|48.35|39.65|26
Kozyatyn|49.71|28.83|26
Popasna|48.63|38.38|25
Korostyshiv|50.32|29.06|25
Slavutych|51.52|30.72|25
Yuzhne|46.62|31.10|25
Haisyn|48.81|29.39|25
Armyansk|46.11|33.69|24
Selydove|48.15|37.30|24
Krolevets’|51.55|33.38|24
Dokuchayevs’k|47.75|37.68|24
Volnovakha|47.60|37.50|24
Zdolbuniv|50.52|26.24|24
Merefa|49.82|36.05|24
Kreminna|49.05|38.22|24
Bakhmach|51.18|32.83|23
Brody|50.09|25.15|23
Yahotyn|50.28|31.76|23
Hadyach|50.37|33.99|23
Zolochiv|49.81|24.89|23
Lyubotyn|49.95|35.93|23
Polonne|50.12|27.51|22
Vyshhorod|50.58|30.49|22
Starobil’s’k|49.28|38.91|22
Heniches’k|46.18|34.80|22
Sokal’|50.47|24.28|21
Krasnohrad|49.38|35.44|21
Ladyzhyn|48.68|29.24|21
Polohy|47.48|36.25|21
Amvrosiyivka|47.79|38.48|21
Kremenets|50.10|25.72|21
Kurakhovo|47.99|37.28|21
Dolyna|48.97|24.01|21
Piatykhatky|48.41|33.71|20
Dniprorudne|47.38|34.98|20
Nadvirna|48.63|24.57|20
Stebnyk|49.29|23.56|20
Putyvl’|51.34|33.87|20
= URY
Montevideo|-34.90|-56.19|1271
Salto|-31.38|-57.97|100
Paysandú|-32.32|-58.08|73
Las Piedras|-34.73|-56.22|70
Rivera|-30.91|-55.55|65
Maldonado|-34.90|-54.95|55
Tacuarembó|-31.72|-55.98|52
Melo|-32.37|-54.17|51
Mercedes|-33.25|-58.03|42
Artigas|-30.40|-56.47|42
Minas|-34.38|-55.24|38
San José de Mayo|-34.34|-56.71|37
Durazno|-33.38|-56.52|34
Florida|-34.10|-56.21|32
Barros Blancos|-34.75|-56.00|32
Treinta y Tres|-33.23|-54.38|26
Rocha|-34.48|-54.33|26
San Carlos|-34.79|-54.92|25
Pando|-34.72|-55.96|24
Fray Bentos|-33.12|-58.31|23
Colonia del Sacramento|-34.46|-57.84|22
Trinidad|-33.52|-56.90|21
Canelones|-34.52|-56.28|20
= USA
New York City|40.71|-74.01|8175
Los Angeles|34.05|-118.24|3972
Chicago|41.85|-87.65|2721
Brooklyn|40.65|-73.95|2301
Houston|29.76|-95.36|2296
Queens|40.68|-73.84|2273
Philadelphia|39.95|-75.16|1567
Phoenix|33.45|-112.07|1563
Manhattan|40.78|-73.97|1488
San Antonio|29.42|-98.49|1470
San Diego|32.72|-117.16|1395
The Bronx|40.85|-73.87|1385
Dallas|32.78|-96.81|1300
San Jose|37.34|-121.89|1027
Austin|30.27|-97.74|932
Jacksonville|30.33|-81.66|868
San Francisco|37.77|-122.42|865
Columbus|39.96|-83.00|850
Fort Worth|32.73|-97.32|833
Indianapolis|39.77|-86.16|830
Charlotte|35.23|-80.84|827
Seattle|47.61|-122.33|684
Denver|39.74|-104.98|683
El Paso|31.76|-106.49|681
Detroit|42.33|-83.05|677
Boston|42.36|-71.06|667
Memphis|35.15|-90.05|656
Portland|45.52|-122.68|632
Oklahoma City|35.47|-97.52|631
Las Vegas|36.17|-115.14|624
Baltimore|39.29|-76.61|622
Washington, D.C.|38.90|-77.04|602
Milwaukee|43.04|-87.91|600
Albuquerque|35.08|-106.65|559
Tucson|32.22|-110.93|532
Nashville|36.17|-86.78|531
Fresno|36.75|-119.77|520
Sacramento|38.58|-121.49|491
Kansas City|39.10|-94.58|475
Long Beach|33.77|-118.19|474
Mesa|33.42|-111.82|472
Staten Island|40.56|-74.14|469
Atlanta|33.75|-84.39|464
Colorado Springs|38.83|-104.82|457
Virginia Beach|36.85|-75.98|453
Raleigh|35.77|-78.64|451
Omaha|41.26|-95.94|444
Miami|25.77|-80.19|441
Oakland|37.80|-122.27|419
Minneapolis|44.98|-93.26|411
Tulsa|36.15|-95.99|404
Wichita|37.69|-97.34|390
New Orleans|29.95|-90.08|390
Arlington|32.74|-97.11|388
Cleveland|41.50|-81.70|388
Bakersfield|35.37|-119.02|374
Honolulu|21.31|-157.86|372
Tampa|27.95|-82.46|369
Aurora|39.73|-104.83|359
Anaheim|33.84|-117.91|351
Santa Ana|33.75|-117.87|335
Corpus Christi|27.80|-97.40|324
Riverside|33.95|-117.40|322
St. Louis|38.63|-90.20|316
Lexington-Fayette|38.05|-84.46|314
Stockton|37.96|-121.29|306
Pittsburgh|40.44|-80.00|304
Anchorage|61.22|-149.90|299
Cincinnati|39.13|-84.51|297
Ironville|38.46|-82.69|289
Meads|38.41|-82.71|289
Henderson|36.04|-114.98|286
Greensboro|36.07|-79.79|285
Saint Paul|44.94|-93.09|285
Plano|33.02|-96.70|284
Newark|40.74|-74.17|282
Toledo|41.66|-83.56|280
Lincoln|40.80|-96.67|277
Orlando|28.54|-81.38|271
Chula Vista|32.64|-117.08|266
Jersey City|40.73|-74.08|264
Chandler|33.31|-111.84|261
Fort Wayne|41.13|-85.13|260
Buffalo|42.89|-78.88|258
Durham|35.99|-78.90|258
St. Petersburg|27.77|-82.68|257
Irvine|33.67|-117.82|257
Laredo|27.51|-99.51|255
Lubbock|33.58|-101.86|249
Madison|43.07|-89.40|249
Gilbert|33.35|-111.79|248
Norfolk|36.85|-76.29|246
Louisville|38.25|-85.76|244
Reno|39.53|-119.81|241
Winston-Salem|36.10|-80.24|241
Glendale|33.54|-112.19|240
Hialeah|25.86|-80.28|237
Garland|32.91|-96.64|237
Scottsdale|33.51|-111.90|237
Irving|32.81|-96.95|237
Chesapeake|36.82|-76.27|235
North Las Vegas|36.20|-115.12|235
Fremont|37.55|-121.99|232
Baton Rouge|30.44|-91.19|229
Lexington|37.99|-84.48|225
Paradise|36.10|-115.15|223
Richmond|37.55|-77.46|220
Jamaica|40.69|-73.81|217
San Bernardino|34.11|-117.29|216
Spokane|47.66|-117.43|213
Birmingham|33.52|-86.80|212
Modesto|37.64|-121.00|211
Des Moines|41.60|-93.61|210
Rochester|43.15|-77.62|210
Maryvale|33.50|-112.18|208
Tacoma|47.25|-122.44|208
Arlington|38.88|-77.10|208
Fontana|34.09|-117.44|207
Oxnard|34.20|-119.18|207
Moreno Valley|33.94|-117.23|204
Fayetteville|35.05|-78.88|202
Huntington Beach|33.66|-118.00|202
Yonkers|40.93|-73.90|201
Glendale|34.14|-118.26|201
Aurora|41.76|-88.32|201
Montgomery|32.37|-86.30|201
Columbus|32.46|-84.99|201
Amarillo|35.22|-101.83|199
Little Rock|34.75|-92.29|198
Akron|41.08|-81.52|198
Shreveport|32.53|-93.75|197
Grand Rapids|42.96|-85.67|195
Mobile|30.69|-88.04|194
Salt Lake City|40.76|-111.89|193
Huntsville|34.73|-86.59|191
Tallahassee|30.44|-84.28|190
Sunrise Manor|36.21|-115.07|189
Grand Prairie|32.75|-97.00|188
Overland Park|38.98|-94.67|187
Knoxville|35.96|-83.92|185
Worcester|42.26|-71.80|185
Brownsville|25.90|-97.50|184
Newport News|37.08|-76.47|182
Santa Clarita|34.39|-118.54|182
Providence|41.82|-71.41|179
Fort Lauderdale|26.12|-80.14|179
East Flatbush|40.65|-73.93|178
Spring Valley|36.11|-115.25|178
Chattanooga|35.05|-85.31|177
Tempe|33.41|-111.91|176
Oceanside|33.20|-117.38|176
Garden Grove|33.77|-117.94|175
Rancho Cucamonga|34.11|-117.59|175
Cape Coral|26.56|-81.95|175
Santa Rosa|38.44|-122.71|175
Vancouver|45.64|-122.66|173
Sioux Falls|43.55|-96.70|172
Peoria|33.58|-112.24|171
Ontario|34.06|-117.65|171
Jackson|32.30|-90.18|171
Elk Grove|38.41|-121.37|167
Springfield|37.22|-93.30|167
Pembroke Pines|26.00|-80.22|167
Deer Valley|33.68|-112.13|166
Port Saint Lucie|27.29|-80.35|165
Salem|44.94|-123.04|165
Corona|33.88|-117.57|164
Eugene|44.05|-123.09|163
McKinney|33.20|-96.62|163
Fort Collins|40.59|-105.08|161
Lancaster|34.70|-118.14|161
Cary|35.79|-78.78|160
Tempe Junction|33.41|-111.94|158
Palmdale|34.58|-118.12|158
Hayward|37.67|-122.08|158
Salinas|36.68|-121.66|157
Frisco|33.15|-96.82|154
Springfield|42.10|-72.59|154
East Chattanooga|35.07|-85.25|154
Pasadena|29.69|-95.21|154
Alexandria|38.80|-77.05|154
Pomona|34.06|-117.75|153
Washington Heights|40.85|-73.94|153
Lakewood|39.70|-105.08|153
Sunnyvale|37.37|-122.04|152
Escondido|33.12|-117.09|151
Kansas City|39.11|-94.63|151
Astoria|40.77|-73.93|150
Hollywood|26.01|-80.15|150
Borough Park|40.63|-74.00|149
Clarksville|36.53|-87.36|149
Torrance|33.84|-118.34|148
Valencia|34.44|-118.61|148
Rockford|42.27|-89.09|148
East Hampton|37.04|-76.33|148
Joliet|41.53|-88.08|148
Paterson|40.92|-74.17|148
Bridgeport|41.18|-73.19|148
Naperville|41.79|-88.15|147
Boise|43.61|-116.20|146
Savannah|32.08|-81.10|146
Mesquite|32.77|-96.60|145
Syracuse|43.05|-76.15|144
Metairie Terrace|29.98|-90.16|142
Pasadena|34.15|-118.14|142
Orange|33.79|-117.85|141
Fullerton|33.87|-117.93|141
Killeen|31.12|-97.73|141
Dayton|39.76|-84.19|141
McAllen|26.20|-98.23|140
Bellevue|47.61|-122.20|140
Metairie|29.98|-90.15|138
Miramar|25.99|-80.23|137
Hampton|37.03|-76.35|136
West Valley City|40.69|-112.00|136
Olathe|38.88|-94.82|134
Warren|42.49|-83.01|134
Columbia|34.00|-81.03|134
Thornton|39.87|-104.97|133
Carrollton|32.95|-96.89|133
Midland|32.00|-102.08|133
Charleston|32.78|-79.93|133
Waco|31.55|-97.15|132
Sterling Heights|42.58|-83.03|132
Denton|33.21|-97.13|131
Cedar Rapids|42.01|-91.64|130
New Haven|41.31|-72.93|130
Roseville|38.75|-121.29|130
Gainesville|29.65|-82.32|130
Visalia|36.33|-119.29|130
Coral Springs|26.27|-80.27|129
Thousand Oaks|34.17|-118.84|129
Elizabeth|40.66|-74.21|129
Stamford|41.05|-73.54|129
Concord|37.98|-122.03|129
Surprise|33.63|-112.33|128
Alhambra|33.50|-112.13|128
Lafayette|30.22|-92.02|128
Topeka|39.05|-95.68|127
Kent|47.38|-122.23|127
Simi Valley|34.27|-118.78|127
East Los Angeles|34.02|-118.17|126
Santa Clara|37.35|-121.96|126
Murfreesboro|35.85|-86.39|126
Hartford|41.76|-72.69|124
Sheepshead Bay|40.59|-73.94|123
Amherst|42.98|-78.80|122
Victorville|34.54|-117.29|122
Abilene|32.45|-99.73|122
Vallejo|38.10|-122.26|121
North Stamford|41.14|-73.54|121
Berkeley|37.87|-122.27|121
Norman|35.22|-97.44|120
Allentown|40.61|-75.49|120
Evansville|37.97|-87.56|120
Columbia|38.95|-92.33|119
Odessa|31.85|-102.37|119
Fargo|46.88|-96.79|119
Beaumont|30.09|-94.10|118
Independence|39.09|-94.42|117
Ann Arbor|42.28|-83.74|117
El Monte|34.07|-118.03|117
Athens|33.96|-83.38|117
Springfield|39.80|-89.64|117
Round Rock|30.51|-97.68|116
Wilmington|34.23|-77.94|116
East Harlem|40.79|-73.94|116
Arvada|39.80|-105.09|115
Provo|40.23|-111.66|115
Peoria|40.69|-89.59|115
Lansing|42.73|-84.56|115
Downey|33.94|-118.13|114
Carlsbad|33.16|-117.35|113
Elmhurst|40.74|-73.88|113
Costa Mesa|33.64|-117.92|113
Miami Gardens|25.94|-80.25|113
Westminster|39.84|-105.04|113
North Peoria|40.72|-89.58|113
Clearwater|27.97|-82.80|113
Fairfield|38.25|-122.04|113
Bushwick|40.69|-73.92|113
Gravesend|40.60|-73.97|112
Rochester|44.02|-92.47|112
Elgin|42.04|-88.28|112
Temecula|33.49|-117.15|112
West Jordan|40.61|-111.94|112
Inglewood|33.96|-118.35|112
Richardson|32.95|-96.73|111
Lowell|42.63|-71.32|111
East Independence|39.10|-94.36|111
Gresham|45.50|-122.43|111
Antioch|38.00|-121.81|111
Cambridge|42.38|-71.11|110
High Point|35.96|-80.01|110
Billings|45.78|-108.50|110
Manchester|43.00|-71.45|110
Murrieta|33.55|-117.21|110
Centennial|39.58|-104.88|110
Richmond|37.94|-122.35|110
Corona|40.75|-73.86|110
Pueblo|38.25|-104.61|109
Pearland|29.56|-95.29|109
Waterbury|41.56|-73.05|109
West Covina|34.07|-117.94|108
Enterprise|36.03|-115.24|108
North Charleston|32.85|-79.97|108
Everett|47.98|-122.20|108
College Station|30.63|-96.33|108
Palm Bay|28.03|-80.59|108
Pompano Beach|26.24|-80.12|108
Boulder|40.01|-105.27|107
Norwalk|33.90|-118.08|107
West Palm Beach|26.72|-80.05|107
Broken Arrow|36.05|-95.79|107
Daly City|37.71|-122.46|107
Sandy Springs|33.92|-84.38|105
Burbank|34.18|-118.31|105
Green Bay|44.52|-88.02|105
Santa Maria|34.95|-120.44|105
Wichita Falls|33.91|-98.49|105
Lakeland|28.04|-81.95|104
Clovis|36.83|-119.70|104
Lewisville|33.05|-96.99|104
Tyler|32.35|-95.30|104
El Cajon|32.79|-116.96|104
San Mateo|37.56|-122.33|104
Brandon|27.94|-82.29|103
Rialto|34.11|-117.37|103
Davenport|41.52|-90.58|103
Edison|40.52|-74.41|103
Hillsboro|45.52|-122.99|102
Las Cruces|32.31|-106.78|102
South Bend|41.68|-86.25|102
Vista|33.20|-117.24|101
Greeley|40.42|-104.71|101
Davie|26.06|-80.23|101
San Angelo|31.46|-100.44|100
Renton|47.48|-122.22|100
Roanoke|37.27|-79.94|100
Kenosha|42.58|-87.82|100
Clinton Township|42.59|-82.92|100
Columbia|39.24|-76.84|100
Erie|42.13|-80.09|99
Portsmouth Heights|36.82|-76.37|99
Richmond Hill|40.70|-73.83|99
Alief|29.71|-95.60|99
Spring Hill|28.48|-82.53|99
Albany|42.65|-73.76|98
Compton|33.90|-118.22|98
Tuscaloosa|33.21|-87.57|98
League City|29.51|-95.09|98
Flint|43.01|-83.69|98
Allen|33.10|-96.67|98
Mission Viejo|33.60|-117.67|97
Vacaville|38.36|-121.99|97
Ventura|34.28|-119.29|97
Highlands Ranch|39.55|-104.97|97
Lawton|34.61|-98.39|97
Beaverton|45.49|-122.80|97
South Gate|33.95|-118.21|96
Portsmouth|36.84|-76.30|96
Sparks|39.53|-119.75|96
Brockton|42.08|-71.02|95
Dearborn|42.32|-83.18|95
Federal Way|47.32|-122.31|95
Lee's Summit|38.91|-94.38|95
New Bedford|41.64|-70.93|95
Spokane Valley|47.67|-117.24|95
Fordham|40.86|-73.90|95
Livonia|42.37|-83.35|95
Roswell|34.02|-84.36|95
Orem|40.30|-111.69|94
Yuma|32.73|-114.62|94
Lawrence|38.97|-95.24|94
The Woodlands|30.16|-95.49|94
West Albany|42.68|-73.78|94
Yakima|46.60|-120.51|94
Quincy|42.25|-71.00|94
Flatbush|40.65|-73.96|93
Hesperia|34.43|-117.30|93
Carson|33.83|-118.28|93
Boca Raton|26.36|-80.08|93
Santa Monica|34.02|-118.49|93
San Marcos|33.14|-117.17|93
Plantation|26.13|-80.23|93
Lynn|42.47|-70.95|92
Miami Beach|25.79|-80.13|92
Arden-Arcade|38.60|-121.38|92
Westminster|33.76|-118.01|92
Longmont|40.17|-105.10|92
Santa Barbara|34.42|-119.70|92
Redding|40.59|-122.39|92
Macon|32.84|-83.63|91
Meridian|43.61|-116.39|91
San Leandro|37.72|-122.16|91
Greenville|35.61|-77.37|91
Chico|39.73|-121.84|90
Edmond|35.65|-97.48|90
Nampa|43.54|-116.56|90
Newton|42.34|-71.21|89
Toms River|39.95|-74.20|89
Fall River|41.70|-71.16|89
Carmel|39.98|-86.12|89
Asheville|35.60|-82.55|89
Norwalk|41.12|-73.41|88
Waukegan|42.36|-87.84|88
Deltona|28.90|-81.26|88
Hawthorne|33.92|-118.35|88
Fort Smith|35.39|-94.40|88
Suffolk|36.73|-76.58|88
Sugar Land|29.62|-95.63|88
Livermore|37.68|-121.77|88
Nashua|42.77|-71.47|88
Reading|40.34|-75.93|88
Concord|35.41|-80.58|88
Indio|33.72|-116.22|88
Enchanted Hills|35.34|-106.59|88
Rio Rancho|35.23|-106.66|88
Sandy|40.59|-111.88|87
Whittier|33.98|-118.03|87
Canarsie|40.64|-73.90|87
Kirkland|47.68|-122.21|87
Menifee|33.73|-117.15|87
Newport Beach|33.62|-117.93|87
Tracy|37.74|-121.43|87
Citrus Heights|38.71|-121.28|87
Bend|44.06|-121.32|87
Canton|42.31|-83.48|87
Lehigh Acres|26.63|-81.62|87
Greenburgh|41.03|-73.84|87
Bloomington|44.84|-93.30|86
Germantown|39.17|-77.27|86
Clifton|40.86|-74.16|86
Duluth|46.78|-92.11|86
Champaign|40.12|-88.24|86
Chino|34.01|-117.69|86
Alhambra|34.10|-118.13|86
Ogden|41.22|-111.97|85
Redwood City|37.49|-122.24|85
Bellingham|48.76|-122.49|85
O'Fallon|38.81|-90.70|85
Hoover|33.41|-86.81|85
Danbury|41.39|-73.45|85
East Norwalk|41.11|-73.40|85
Edinburg|26.30|-98.16|84
Sunrise|26.13|-80.11|84
Trenton|40.22|-74.74|84
Santa Fe|35.69|-105.94|84
Bloomington|39.17|-86.53|84
Cicero|41.85|-87.75|84
Hemet|33.75|-116.97|84
Ahwatukee Foothills|33.34|-111.98|83
Johns Creek|34.03|-84.20|83
Mission|26.22|-98.33|83
Troy|42.61|-83.15|83
Buena Park|33.87|-118.00|83
Palm Coast|29.58|-81.21|83
Fayetteville|36.06|-94.16|83
Sioux City|42.50|-96.40|83
Lake Forest|33.65|-117.69|82
Merced|37.30|-120.48|82
Longview|32.50|-94.74|82
Bryan|30.67|-96.37|82
Westland|42.32|-83.40|82
Warwick|41.70|-71.42|82
Lakewood|33.85|-118.13|82
Farmington Hills|42.49|-83.38|81
San Tan Valley|33.19|-111.53|81
Mount Pleasant|32.79|-79.86|81
Cranston|41.78|-71.44|81
Largo|27.91|-82.79|81
South Suffolk|36.72|-76.59|81
Avondale|33.44|-112.35|81
Tustin|33.75|-117.83|81
Mountain View|37.39|-122.08|80
Napa|38.30|-122.29|80
Somerville|42.39|-71.10|80
Lawrence|42.71|-71.16|80
Melbourne|28.08|-80.61|80
Parma|41.40|-81.72|80
New Rochelle|40.91|-73.78|80
Lynchburg|37.41|-79.14|80
Medford|42.33|-122.88|80
Deerfield Beach|26.32|-80.10|80
Pleasanton|37.66|-121.87|80
Brooklyn Park|45.09|-93.36|79
Goodyear|33.44|-112.36|79
Kennewick|46.21|-119.14|79
Alameda|37.77|-122.26|79
Town 'n' Country|28.01|-82.58|78
Bellflower|33.88|-118.12|78
Chino Hills|33.99|-117.76|78
Bloomington|40.48|-88.99|78
Alafaya|28.56|-81.21|78
Springdale|36.19|-94.13|78
Racine|42.73|-87.78|78
Hammond|41.58|-87.50|78
Milpitas|37.43|-121.91|78
Gary|41.59|-87.35|77
Scranton|41.41|-75.66|77
Baldwin Park|34.09|-117.96|77
Auburn|47.31|-122.23|77
Fishers|39.96|-86.01|77
Saint Joseph|39.77|-94.85|77
Pharr|26.19|-98.18|77
Upland|34.10|-117.65|76
Folsom|38.68|-121.18|76
Baytown|29.74|-94.98|76
San Ramon|37.78|-121.98|76
Camden|39.93|-75.12|76
Lake Charles|30.21|-93.20|76
Kalamazoo|42.29|-85.59|76
Arlington Heights|42.09|-87.98|76
Plymouth|45.01|-93.46|76
Waterford|42.69|-83.41|76
Evanston|42.04|-87.69|76
Manteca|37.80|-121.22|75
Kendall|25.68|-80.32|75
Wyoming|42.91|-85.71|75
Loveland|40.40|-105.07|75
Cheektowaga|42.90|-78.75|75
Kings Bridge|40.88|-73.91|75
Perris|33.78|-117.23|75
Bethlehem|40.63|-75.37|75
Albany|31.58|-84.16|75
Schaumburg|42.03|-88.08|75
Gastonia|35.26|-81.19|75
Brownsville|40.66|-73.92|74
Union City|37.60|-122.02|74
Bolingbrook|41.70|-88.07|74
Iowa City|41.66|-91.53|74
Layton|41.06|-111.97|74
Appleton|44.26|-88.42|74
Missouri City|29.62|-95.54|74
Shelby|42.67|-83.03|74
Fort Myers|26.62|-81.84|74
Boynton Beach|26.53|-80.07|74
Jonesboro|35.84|-90.70|74
Rapid City|44.08|-103.23|74
Warner Robins|32.62|-83.63|73
Rochester Hills|42.66|-83.15|73
Decatur|39.84|-88.95|73
Southfield|42.47|-83.22|73
Saint George|37.10|-113.58|73
New Britain|41.66|-72.78|73
Franklin|35.93|-86.87|73
Turlock|37.49|-120.85|72
Temple|31.10|-97.34|72
Apple Valley|34.50|-117.19|72
Lynwood|33.93|-118.21|72
Waukesha|43.01|-88.23|72
Wilmington|39.75|-75.55|72
Canton|40.80|-81.38|72
Gulfport|30.37|-89.09|72
Pawtucket|41.88|-71.38|72
Lauderhill|26.14|-80.21|72
Rock Hill|34.92|-81.03|72
Silver Spring|38.99|-77.03|71
West Gulfport|30.40|-89.09|71
Flower Mound|33.01|-97.10|71
Bismarck|46.81|-100.78|71
Centreville|38.84|-77.43|71
Lafayette|40.42|-86.88|71
Passaic|40.86|-74.13|71
Riverview|27.87|-82.33|71
Redlands|34.06|-117.18|71
Missoula|46.87|-113.99|71
Rancho Cordova|38.59|-121.30|71
New Braunfels|29.70|-98.12|71
Cherry Hill|39.93|-75.03|70
Flagstaff|35.20|-111.65|70
Muncie|40.19|-85.39|70
Weston|26.10|-80.40|70
Frederick|39.41|-77.41|69
Pasco|46.24|-119.10|69
Pittsburg|38.03|-121.88|69
Palatine|42.11|-88.03|69
North Richland Hills|32.83|-97.23|69
Union City|40.78|-74.02|69
Kissimmee|28.30|-81.42|69
Walnut Creek|37.91|-122.06|69
Mount Vernon|40.91|-73.84|69
Conroe|30.31|-95.46|69
Dothan|31.22|-85.39|69
Waterloo|42.49|-92.34|68
Maple Grove|45.07|-93.46|68
Framingham|42.28|-71.42|68
Redondo Beach|33.85|-118.39|68
Bossier City|32.52|-93.73|68
Yorba Linda|33.89|-117.81|68
Woodbury|44.92|-92.96|68
Eau Claire|44.81|-91.50|68
Waldorf|38.62|-76.94|68
Forest Hills|40.72|-73.85|68
Davis|38.54|-121.74|68
Glen Burnie|39.16|-76.62|68
Camarillo|34.22|-119.04|68
Victoria|28.81|-97.00|68
Gaithersburg|39.14|-77.20|67
Jacksonville|34.75|-77.43|67
South San Francisco|37.65|-122.41|67
Kenner|29.99|-90.24|67
Jackson Heights|40.76|-73.89|67
Rockville|39.08|-77.15|67
Jackson|35.61|-88.81|67
Yuba City|39.14|-121.62|67
Portland|43.66|-70.26|67
Palo Alto|37.44|-122.14|67
Casas Adobes|32.32|-111.00|67
Marysville|48.05|-122.18|67
South Jordan|40.56|-111.93|67
Oshkosh|44.02|-88.54|67
North Little Rock|34.77|-92.27|67
Homestead|25.47|-80.48|66
Bayside|40.77|-73.78|66
Bayonne|40.67|-74.11|66
Eagan|44.80|-93.17|66
Delray Beach|26.46|-80.07|66
Johnson City|36.31|-82.35|66
Dale City|38.64|-77.31|66
Cedar Park|30.51|-97.82|66
Parkchester|40.84|-73.86|66
Atascocita|30.00|-95.18|66
Saint Cloud|45.56|-94.16|66
Ellicott City|39.27|-76.80|66
Laguna Niguel|33.52|-117.71|66
Saint Charles|38.78|-90.48|66
Harlingen|26.19|-97.70|66
San Clemente|33.43|-117.61|66
West Lynchburg|37.40|-79.18|66
Framingham Center|42.30|-71.44|65
Schenectady|42.81|-73.94|65
Broomfield|39.92|-105.09|65
Ames|42.03|-93.62|65
Shawnee|39.04|-94.72|65
Conway|35.09|-92.44|65
East Orange|40.77|-74.20|65
Skokie|42.03|-87.73|65
Daytona Beach|29.21|-81.02|65
West Bloomfield Township|42.57|-83.38|65
Tamarac|26.21|-80.25|65
Youngstown|41.10|-80.65|65
Lodi|38.13|-121.27|65
Greenville|34.85|-82.39|65
Mansfield|32.56|-97.14|64
Santa Cruz|36.97|-122.03|64
Pico Rivera|33.98|-118.10|64
Madera|36.96|-120.06|64
Janesville|42.68|-89.02|64
West Des Moines|41.58|-93.71|64
Montebello|34.01|-118.11|64
Georgetown|30.63|-97.68|64
Alpharetta|34.08|-84.29|64
Lorain|41.45|-82.18|64
Bowling Green|36.99|-86.44|64
Flatlands|40.62|-73.93|64
Dundalk|39.25|-76.52|64
Eden Prairie|44.85|-93.47|63
North Bergen|40.80|-74.01|63
Florence-Graham|33.97|-118.24|63
Waltham|42.38|-71.24|63
Cheyenne|41.14|-104.82|63
West Hartford|41.76|-72.74|63
Rogers|36.33|-94.12|63
Carol City|25.94|-80.25|63
Encinitas|33.04|-117.29|63
Haverhill|42.78|-71.08|63
Jupiter|26.93|-80.09|63
Council Bluffs|41.26|-95.86|63
Wellington|26.66|-80.24|63
West Coon Rapids|45.16|-93.35|63
North Miami|25.89|-80.19|62
Hamilton|39.40|-84.56|62
North Port|27.04|-82.24|62
Tulare|36.21|-119.35|62
Coon Rapids|45.12|-93.29|62
Millcreek|40.69|-111.88|62
La Habra|33.93|-117.95|62
Blaine|45.16|-93.23|62
Auburn|32.61|-85.48|62
Lake Elsinore|33.67|-117.33|62
Carmichael|38.62|-121.33|62
Taylor|42.24|-83.27|62
Burnsville|44.77|-93.28|61
Monterey Park|34.06|-118.12|61
Castro Valley|37.69|-122.09|61
Irvington|40.73|-74.23|61
Rocklin|38.79|-121.24|61
Utica|43.10|-75.23|61
Malden|42.43|-71.07|61
National City|32.68|-117.10|61
Springfield|44.05|-123.02|61
Bethesda|38.98|-77.10|61
Terre Haute|39.47|-87.41|61
Vineland|39.49|-75.03|61
San Marcos|29.88|-97.94|61
Brentwood|40.78|-73.25|61
Lakeville|44.65|-93.24|61
West Allis|43.02|-88.01|61
Redmond|47.67|-122.12|61
Cupertino|37.32|-122.03|61
Taylorsville|40.67|-111.94|61
Bristol|41.67|-72.95|60
Moore|35.34|-97.49|60
Gardena|33.89|-118.31|60
Petaluma|38.23|-122.64|60
Grand Junction|39.06|-108.55|60
Casper|42.87|-106.31|60
Rowlett|32.90|-96.56|60
La Mesa|32.77|-117.02|60
Pine Hills|28.56|-81.45|60
Bensonhurst|40.60|-73.99|60
Coney Island|40.58|-73.99|60
Meriden|41.54|-72.81|60
Pontiac|42.64|-83.29|60
Port Orange|29.14|-81.00|60
Hamden|41.40|-72.90|60
Lakewood|47.17|-122.52|60
Fountainebleau|25.77|-80.35|60
Saint Clair Shores|42.50|-82.89|60
Springfield|39.92|-83.81|60
Great Falls|47.50|-111.30|60
Chapel Hill|35.91|-79.06|60
Huntington Park|33.98|-118.23|59
Lancaster|40.04|-76.31|59
Coconut Creek|26.25|-80.18|59
Idaho Falls|43.47|-112.03|59
San Rafael|37.97|-122.53|59
Noblesville|40.05|-86.01|59
Marietta|33.95|-84.55|59
Fairfield|41.14|-73.26|59
Owensboro|37.77|-87.11|59
Eastvale|33.96|-117.56|59
Royal Oak|42.49|-83.14|59
Brentwood|37.93|-121.70|59
Dubuque|42.50|-90.66|59
Brookline|42.33|-71.12|59
Novi|42.48|-83.48|59
Des Plaines|42.03|-87.88|59
Orland Park|41.63|-87.85|59
Bartlett|35.20|-89.87|59
Woodland|38.68|-121.77|59
Lehi|40.39|-111.85|58
White Plains|41.03|-73.76|58
Arcadia|34.14|-118.04|58
Reston|38.97|-77.34|58
Ocala|29.19|-82.14|58
South Vineland|39.45|-75.03|58
Sanford|28.80|-81.27|58
Bowie|38.94|-76.73|58
Kokomo|40.49|-86.13|58
Wayne|40.93|-74.28|58
Santee|32.84|-116.97|58
Dublin|37.70|-121.94|58
Palm Harbor|28.08|-82.76|57
Medford|42.42|-71.11|57
Midwest City|35.45|-97.40|57
Margate|26.24|-80.21|57
South Whittier|33.95|-118.04|57
Tinley Park|41.57|-87.78|57
Pflugerville|30.44|-97.62|57
New Brunswick|40.49|-74.45|57
Grand Forks|47.93|-97.03|57
Fountain Valley|33.71|-117.95|57
Diamond Bar|34.03|-117.81|57
Taunton|41.90|-71.09|57
Oak Lawn|41.71|-87.76|57
Union|40.70|-74.26|57
Ankeny|41.73|-93.61|57
Chicopee|42.15|-72.61|57
Berwyn|41.85|-87.79|56
Manhattan|39.18|-96.57|56
Kendale Lakes|25.71|-80.41|56
Smyrna|33.88|-84.51|56
Dearborn Heights|42.34|-83.27|56
Porterville|36.07|-119.02|56
Piscataway|40.50|-74.40|56
Doral|25.82|-80.36|56
Hendersonville|36.30|-86.62|56
Rocky Mount|35.94|-77.79|56
Corvallis|44.56|-123.26|56
Valdosta|30.83|-83.28|56
Hanford|36.33|-119.65|56
Castle Rock|39.37|-104.86|56
Greenwood|39.61|-86.11|56
Hempstead|40.71|-73.62|56
Novato|38.11|-122.57|56
Kettering|39.69|-84.17|56
Bellevue|41.14|-95.89|56
Shoreline|47.76|-122.34|55
Decatur|34.61|-86.98|55
Paramount|33.89|-118.16|55
Port Arthur|29.89|-93.94|55
Anderson|40.11|-85.68|55
Tamiami|25.76|-80.40|55
Towson|39.40|-76.60|55
North Chicopee|42.18|-72.60|55
Sarasota|27.34|-82.53|55
Cypress Hills|40.68|-73.89|55
West Haven|41.27|-72.95|55
Rosemead|34.08|-118.07|55
Jackson|39.78|-74.86|55
Highland|34.13|-117.21|55
Mount Prospect|42.07|-87.94|55
Colton|34.07|-117.31|55
Carson City|39.16|-119.77|55
Pocatello|42.87|-112.45|54
Bradenton|27.50|-82.57|54
Weymouth|42.22|-70.94|54
Port Charlotte|26.98|-82.09|54
Normal|40.51|-88.99|54
Spring|30.08|-95.42|54
Allapattah|25.81|-80.22|54
Richland|46.29|-119.28|54
Euless|32.84|-97.08|54
Blue Springs|39.02|-94.28|54
East Pensacola Heights|30.43|-87.18|54
Hacienda Heights|33.99|-117.97|54
Ozone Park|40.68|-73.84|54
Briarwood|40.71|-73.82|54
Cathedral City|33.78|-116.47|54
Lakewood|40.10|-74.22|54
Elyria|41.37|-82.11|54
Wheaton|41.87|-88.11|54
Commerce City|39.81|-104.93|54
Hoboken|40.74|-74.03|54
Watsonville|36.91|-121.76|54
Lake Havasu City|34.48|-114.32|54
Revere|42.41|-71.01|53
West New York|40.79|-74.01|53
Yucaipa|34.03|-117.04|53
Gilroy|37.01|-121.57|53
Pensacola|30.42|-87.22|53
Poinciana|28.14|-81.46|53
Kingsport|36.55|-82.56|53
Levittown|40.16|-74.83|53
Palm Beach Gardens|26.82|-80.14|53
Milford|41.22|-73.06|53
Delano|35.77|-119.25|53
West Sacramento|38.58|-121.53|53
Huntersville|35.41|-80.84|53
Perth Amboy|40.51|-74.27|53
Southaven|34.99|-90.01|53
Saint Peters|38.80|-90.63|53
Harrisonburg|38.45|-78.87|53
Peabody|42.53|-70.93|53
Placentia|33.87|-117.87|52
Lenexa|38.95|-94.73|52
DeSoto|32.59|-96.86|52
Burlington|36.10|-79.44|52
South Hill|47.14|-122.27|52
Elkhart|41.68|-85.98|52
La Crosse|43.80|-91.24|52
Oak Park|41.89|-87.78|52
Florissant|38.79|-90.32|52
Sammamish|47.64|-122.08|52
Wakefield|40.90|-73.85|52
Albany|44.64|-123.11|52
Hoffman Estates|42.04|-88.08|52
Glendora|34.14|-117.87|52
Queens Village|40.73|-73.74|52
Brookhaven|33.86|-84.34|52
Levittown|40.73|-73.51|52
Palm Desert|33.72|-116.38|52
Joplin|37.08|-94.51|52
Enid|36.40|-97.88|52
Bonita Springs|26.34|-81.78|52
Irondequoit|43.21|-77.58|52
Caldwell|43.66|-116.69|52
Minnetonka|44.91|-93.50|52
Pinellas Park|27.84|-82.70|52
Battle Creek|42.32|-85.18|52
Casa Grande|32.88|-111.76|51
Mott Haven|40.81|-73.92|51
The Villages|28.93|-81.96|51
Grand Island|40.93|-98.34|51
Grapevine|32.93|-97.08|51
Stratford|41.18|-73.13|51
Kentwood|42.87|-85.64|51
City of Milford (balance)|41.22|-73.06|51
Tigard|45.43|-122.77|51
East Hartford|41.78|-72.61|51
Apple Valley|44.73|-93.22|51
Plainfield|40.63|-74.41|51
Leesburg|39.12|-77.56|51
Parsippany|40.86|-74.43|51
Coral Gables|25.72|-80.27|51
The Hammocks|25.67|-80.44|51
Buckeye|33.37|-112.58|51
Flagami|25.76|-80.32|51
Catalina Foothills|32.30|-110.92|51
Lakewood|41.48|-81.80|51
North La Crosse|43.85|-91.25|50
Burien|47.47|-122.35|50
Logan|41.74|-111.83|50
Olympia|47.04|-122.90|50
South Peabody|42.51|-70.95|50
Aliso Viejo|33.57|-117.73|50
Galveston|29.30|-94.80|50
Poway|32.96|-117.04|50
Edina|44.89|-93.35|50
Minnetonka Mills|44.94|-93.44|50
Stonecrest|33.71|-84.13|50
Cerritos|33.86|-118.06|50
Redford|42.38|-83.30|50
East Honolulu|21.29|-157.72|50
Troy|42.73|-73.69|50
Sunnyside|40.74|-73.94|50
Charleston|38.35|-81.63|50
Downers Grove|41.81|-88.01|50
Azusa|34.13|-117.91|50
Wilson|35.72|-77.92|50
Monroe|32.51|-92.12|50
Parker|39.52|-104.76|50
La Mirada|33.92|-118.01|50
Minot|48.23|-101.30|49
Aloha|45.49|-122.87|49
Saginaw|43.42|-83.95|49
Bedford|32.84|-97.14|49
Rancho Santa Margarita|33.64|-117.60|49
Cypress|33.82|-118.04|49
Murray|40.67|-111.89|49
Cuyahoga Falls|41.13|-81.48|49
Coeur d'Alene|47.68|-116.78|49
Bloomfield|40.81|-74.19|49
Harrisburg|40.27|-76.88|49
Rowland Heights|33.98|-117.91|49
Covina|34.09|-117.89|49
Stillwater|36.12|-97.06|49
Niagara Falls|43.09|-79.06|49
Collierville|35.04|-89.66|49
Summerville|33.02|-80.18|49
Sheboygan|43.75|-87.71|49
Middletown|39.52|-84.40|49
Aspen Hill|39.08|-77.07|49
Dunwoody|33.95|-84.33|49
Huntington|38.42|-82.45|49
Maricopa|33.06|-112.05|49
Roswell|33.39|-104.52|49
Cedar Hill|32.59|-96.96|49
East Brunswick|40.43|-74.42|48
East Lansing|42.74|-84.48|48
Apopka|28.68|-81.51|48
Maspeth|40.72|-73.91|48
Wheaton|39.04|-77.06|48
Mishawaka|41.66|-86.16|48
Portage|42.20|-85.58|48
West Orange|40.80|-74.24|48
McLean|38.93|-77.18|48
Newark|40.06|-82.40|48
Ceres|37.59|-120.96|48
Alexandria|31.31|-92.45|48
Chesterfield|38.66|-90.58|48
Barnstable|41.70|-70.30|48
Salina|38.84|-97.61|48
Lawrence|39.84|-86.03|48
Bel Air South|39.51|-76.32|48
Pearl City|21.40|-157.98|48
Euclid|41.59|-81.53|48
Roseville|42.50|-82.94|48
Texas City|29.38|-94.90|48
Wauwatosa|43.05|-88.01|48
Florin|38.50|-121.41|48
Twin Falls|42.56|-114.46|47
Glenview|42.07|-87.79|47
East Providence|41.81|-71.37|47
Palm Springs|33.83|-116.55|47
San Luis Obispo|35.28|-120.66|47
Methuen|42.73|-71.19|47
Country Club|25.95|-80.32|47
Madison|34.70|-86.75|47
Jeffersonville|38.28|-85.74|47
San Jacinto|33.78|-116.96|47
Mentor|41.67|-81.34|47
Mansfield|40.76|-82.52|47
Hattiesburg|31.33|-89.29|47
Draper|40.52|-111.86|47
Middletown|41.56|-72.65|47
Wylie|33.02|-96.54|47
Columbus|39.20|-85.92|47
Smyrna|35.98|-86.52|47
Charlottesville|38.03|-78.48|47
Lincoln|38.89|-121.29|46
Lacey|47.03|-122.82|46
Littleton|39.61|-105.02|46
Beavercreek|39.71|-84.06|46
Kannapolis|35.49|-80.62|46
Everett|42.41|-71.05|46
Binghamton|42.10|-75.92|46
Cypress|29.97|-95.70|46
Elmhurst|41.90|-87.94|46
City of Sammamish|47.60|-122.04|46
Antelope|38.71|-121.33|46
Keller|32.93|-97.25|46
Biloxi|30.40|-88.89|46
Apex|35.73|-78.85|46
West Lafayette|40.43|-86.91|46
Titusville|28.61|-80.81|45
Altoona|40.52|-78.39|45
Saint Louis Park|44.95|-93.35|45
Enfield|41.98|-72.59|45
Dublin|40.10|-83.11|45
Tuckahoe|37.59|-77.56|45
Potomac|39.02|-77.21|45
Cleveland Heights|41.52|-81.56|45
Sayreville|40.46|-74.36|45
Cutler Bay|25.58|-80.34|45
Hackensack|40.89|-74.04|45
Pine Bluff|34.23|-92.00|45
West Seneca|42.85|-78.80|45
Strongsville|41.31|-81.84|45
Coachella|33.68|-116.17|45
Bentonville|36.37|-94.21|44
Fort Pierce|27.45|-80.33|44
Bridgewater|40.60|-74.65|44
Danville|37.82|-122.00|44
Oakland Park|26.17|-80.13|44
Attleboro|41.94|-71.29|44
Severn|39.14|-76.70|44
Blacksburg|37.23|-80.41|44
Haltom City|32.80|-97.27|44
Lompoc|34.64|-120.46|44
Wesley Chapel|28.24|-82.33|44
Urbandale|41.63|-93.71|44
York|39.96|-76.73|44
North Miami Beach|25.93|-80.16|44
El Centro|32.79|-115.56|44
Rego Park|40.73|-73.85|44
Cleveland|35.16|-84.88|44
North Bethesda|39.04|-77.12|44
Beaumont|33.93|-116.98|44
Lombard|41.88|-88.01|44
Bountiful|40.89|-111.88|44
North Lauderdale|26.22|-80.23|44
Burleson|32.54|-97.32|44
Ocoee|28.57|-81.54|44
Oro Valley|32.39|-110.97|44
Ashburn|39.04|-77.49|44
Augusta|33.47|-81.97|43
Bozeman|45.68|-111.04|43
Sierra Vista|31.55|-110.30|43
Freeport|40.66|-73.58|43
Pittsfield|42.45|-73.25|43
Hilo|19.73|-155.09|43
West Babylon|40.72|-73.35|43
DeKalb|41.93|-88.75|43
San Bruno|37.63|-122.41|43
Jefferson City|38.58|-92.17|43
Altamonte Springs|28.66|-81.37|43
Bell Gardens|33.97|-118.15|43
Morgan Hill|37.13|-121.65|43
Bothell|47.76|-122.21|43
Fond du Lac|43.77|-88.44|43
Sicklerville|39.72|-74.97|43
Sayreville Junction|40.47|-74.33|43
Farmington|36.73|-108.22|43
Salem|42.52|-70.90|43
Arlington|42.42|-71.16|43
Altadena|34.19|-118.13|43
Fairfield|39.35|-84.56|43
Rancho Palos Verdes|33.74|-118.39|43
North Highlands|38.69|-121.37|43
Moline|41.51|-90.52|43
Concord|43.21|-71.54|43
East Concord|43.24|-71.54|43
Rockwall|32.93|-96.46|43
Plainfield|41.63|-88.20|43
Burlington|44.48|-73.21|42
Rohnert Park|38.34|-122.70|42
Urbana|40.11|-88.21|42
Midland|43.62|-84.25|42
Prescott Valley|34.61|-112.32|42
State College|40.79|-77.86|42
Kearny|40.77|-74.15|42
El Dorado Hills|38.69|-121.08|42
Danville|36.59|-79.40|42
Belleville|38.52|-89.98|42
Linden|40.62|-74.24|42
Moorhead|46.87|-96.77|42
Woodside|40.75|-73.91|42
Brea|33.92|-117.90|42
Riverton|40.52|-111.94|42
Prescott|34.54|-112.47|42
Mount Laurel|39.93|-74.89|42
The Colony|33.09|-96.89|42
Manassas|38.75|-77.48|42
Brentwood|36.03|-86.78|42
Westfield|42.13|-72.75|42
Hutchinson|38.06|-97.93|42
Leominster|42.53|-71.76|42
Catonsville|39.27|-76.73|42
Hicksville|40.77|-73.53|42
Bartlett|42.00|-88.19|42
Buffalo Grove|42.15|-87.96|41
Woonsocket|42.00|-71.51|41
Edmonds|47.81|-122.38|41
Marana|32.44|-111.23|41
Shelton|41.32|-73.09|41
Cedar Falls|42.53|-92.45|41
Beverly|42.56|-70.88|41
University|28.07|-82.44|41
Coppell|32.95|-97.02|41
Findlay|41.04|-83.65|41
Campbell|37.29|-121.95|41
Lake Ridge|38.69|-77.30|41
Burke|38.79|-77.27|41
Mankato|44.16|-94.01|41
Annandale|38.83|-77.20|41
Covington|39.08|-84.51|41
Morris Heights|40.85|-73.92|41
Peachtree Corners|33.97|-84.22|41
South Valley|35.01|-106.68|41
Ormond Beach|29.29|-81.06|41
Carrollwood Village|28.07|-82.52|41
Huntsville|30.72|-95.55|41
Sumter|33.92|-80.34|41
Quincy|39.94|-91.41|41
Wilkes-Barre|41.25|-75.88|41
La Puente|34.02|-117.95|41
Holyoke|42.20|-72.62|41
Sherman|33.64|-96.61|41
Goose Creek|32.98|-80.03|41
Maplewood|44.95|-93.00|41
Streamwood|42.03|-88.18|41
Fitchburg|42.58|-71.80|41
Hilton Head Island|32.19|-80.74|41
La Quinta|33.66|-116.31|40
North Atlanta|33.87|-84.34|40
Crystal Lake|42.24|-88.32|40
Hagerstown|39.64|-77.72|40
San Gabriel|34.10|-118.11|40
Hickory|35.73|-81.34|40
Beverly Cove|42.55|-70.85|40
Carol Stream|41.91|-88.13|40
Winter Garden|28.57|-81.59|40
Warren|41.24|-80.82|40
Marlboro|40.32|-74.25|40
Teaneck|40.90|-74.02|40
Calexico|32.68|-115.50|40
Florence|34.80|-87.68|40
Shakopee|44.80|-93.53|40
Billerica|42.56|-71.27|40
Norwich|41.52|-72.08|40
Amherst|42.37|-72.52|40
Duncanville|32.65|-96.91|40
New Berlin|42.98|-88.11|40
Marlborough|42.35|-71.55|40
Oakley|38.00|-121.71|40
Lancaster|39.71|-82.60|40
Romeoville|41.65|-88.09|40
Montclair|40.83|-74.21|40
Meridian|32.36|-88.70|40
Puyallup|47.19|-122.29|40
Woburn|42.48|-71.15|40
Bremerton|47.57|-122.63|40
Hallandale Beach|25.98|-80.15|39
Clovis|34.40|-103.21|39
Annapolis|38.98|-76.49|39
Weslaco|26.16|-97.99|39
Cape Girardeau|37.31|-89.52|39
Bullhead City|35.15|-114.57|39
North Fort Myers|26.67|-81.88|39
Chelsea|42.39|-71.03|39
Grove City|39.88|-83.09|39
Essex|39.31|-76.47|39
Atlantic City|39.36|-74.42|39
Pacifica|37.61|-122.49|39
Germantown|35.09|-89.81|39
Northglenn|39.89|-104.99|39
Far Rockaway|40.61|-73.76|39
Kensington|40.65|-73.97|39
Coram|40.87|-73.00|39
Wausau|44.96|-89.63|39
Hurst|32.82|-97.17|39
Stanton|33.80|-117.99|39
Lancaster|32.59|-96.76|39
Friendswood|29.53|-95.20|39
Gainesville|34.30|-83.82|39
The Acreage|26.79|-80.27|39
Montclair|34.08|-117.69|39
Kailua|21.40|-157.74|39
Rock Island|41.51|-90.58|39
Whitney|36.10|-115.04|39
Oviedo|28.67|-81.21|39
Carpentersville|42.12|-88.26|39
Lake Oswego|45.42|-122.67|38
Muskogee|35.75|-95.37|38
Hobbs|32.70|-103.14|38
Muskegon|43.23|-86.25|38
Westerville|40.13|-82.93|38
Little Elm|33.16|-96.94|38
Hanover Park|42.00|-88.15|38
Channelview|29.78|-95.11|38
Panama City|30.16|-85.66|38
Florence|34.20|-79.76|38
Waipahu|21.39|-158.01|38
Wake Forest|35.98|-78.51|38
Huber Heights|39.84|-84.12|38
Martinez|38.02|-122.13|38
East Meadow|40.71|-73.56|38
Hanover|39.19|-76.72|38
Wheeling|42.14|-87.93|38
Apache Junction|33.42|-111.55|38
Pleasant Grove|40.36|-111.74|38
Brookfield|43.06|-88.11|38
Delaware|40.30|-83.07|38
Roy|41.16|-112.03|38
Valley Stream|40.66|-73.71|38
Schertz|29.55|-98.27|38
Spanish Fork|40.11|-111.65|38
Keizer|44.99|-123.03|38
Leander|30.58|-97.85|38
Woodlawn|39.32|-76.73|38
Lima|40.74|-84.11|38
Spartanburg|34.95|-81.93|38
Park Ridge|42.01|-87.84|38
Winter Haven|28.02|-81.73|38
Aventura|25.96|-80.14|38
Severna Park|39.07|-76.55|38
Royal Palm Beach|26.71|-80.23|38
Brighton|39.99|-104.82|38
Phenix City|32.47|-85.00|38
Milton|34.13|-84.30|38
Dover|39.16|-75.52|38
Sun City|33.60|-112.27|37
Lake Worth|26.62|-80.07|37
Kew Gardens Hills|40.73|-73.82|37
Jamaica Plain|42.31|-71.12|37
Monrovia|34.15|-118.00|37
Hollister|36.85|-121.40|37
Los Banos|37.06|-120.85|37
Plant City|28.02|-82.11|37
Greenfield|42.96|-88.01|37
Marion|42.03|-91.60|37
Braintree|42.20|-71.00|37
Newnan|33.38|-84.80|37
Texarkana|33.43|-94.05|37
Addison|41.93|-87.99|37
Reynoldsburg|39.95|-82.81|37
Odenton|39.08|-76.70|37
Mableton|33.82|-84.58|37
Hilton Head|32.22|-80.75|37
Grants Pass|42.44|-123.33|37
Indian Trail|35.08|-80.67|37
Calumet City|41.62|-87.53|37
Lincoln Park|42.25|-83.18|37
Lynnwood|47.82|-122.32|37
Whitestone|40.79|-73.82|37
Beloit|42.51|-89.03|37
Belleville|40.79|-74.15|37
Longview|46.14|-122.94|37
Columbia|35.62|-87.04|37
Portage|41.58|-87.18|37
Westfield|40.04|-86.13|37
New Albany|38.29|-85.82|37
Fort Lee|40.85|-73.97|37
Brighton|43.15|-77.55|37
Bartlesville|36.75|-95.98|37
Ewing|40.27|-74.80|37
San Juan|26.19|-98.16|37
Woodhaven|40.69|-73.86|37
Mission Bend|29.69|-95.66|37
San Juan Capistrano|33.50|-117.66|36
Pahrump|36.21|-115.98|36
Saint Charles|38.60|-76.94|36
Temple City|34.11|-118.06|36
Marion|40.59|-83.13|36
Mechanicsville|37.61|-77.37|36
Lufkin|31.34|-94.73|36
Pennsauken|39.96|-75.06|36
Rome|34.26|-85.16|36
Claremont|34.10|-117.72|36
Franklin|42.89|-88.04|36
Richfield|44.88|-93.28|36
Bell|33.98|-118.19|36
Lewiston|44.10|-70.21|36
Dunedin|28.02|-82.77|36
Kendall West|25.71|-80.44|36
Del Rio|29.36|-100.90|36
Oakville|38.47|-90.30|36
Commack|40.84|-73.29|36
Menomonee Falls|43.18|-88.12|36
Moorpark|34.29|-118.88|36
Gadsden|34.01|-86.01|36
Issaquah|47.53|-122.03|36
Spring Hill|35.75|-86.93|36
Trumbull|41.24|-73.20|36
Olive Branch|34.96|-89.83|36
Mooresville|35.58|-80.81|36
West Torrington|41.82|-73.14|36
Willowbrook|33.92|-118.26|36
Leavenworth|39.31|-94.92|36
Clinton|38.77|-76.90|36
Cottage Grove|44.83|-92.94|36
Wildwood|38.58|-90.66|36
Richmond|39.83|-84.89|36
Oregon City|45.36|-122.61|36
Goldsboro|35.38|-77.99|36
Manhattan Beach|33.88|-118.41|36
Parkland|47.16|-122.43|36
Martinez|33.52|-82.08|36
East Florence|34.81|-87.65|36
Kyle|29.99|-97.88|36
Kearns|40.66|-112.00|36
Linton Hall|38.76|-77.57|36
South Miami Heights|25.60|-80.38|36
Tupelo|34.26|-88.70|36
Hot Springs|34.50|-93.06|36
Wildomar|33.60|-117.28|36
Wentzville|38.81|-90.85|36
Roseville|45.01|-93.16|36
Valrico|27.94|-82.24|36
Coventry|41.70|-71.68|36
Rosenberg|29.56|-95.81|36
Bettendorf|41.52|-90.52|36
East Point|33.68|-84.44|35
Prattville|32.46|-86.46|35
Ponte Vedra Beach|30.24|-81.39|35
Boardman|41.02|-80.66|35
Cooper City|26.06|-80.27|35
Oxon Hill-Glassmanor|38.80|-76.97|35
Egypt Lake-Leto|28.02|-82.51|35
Oak Creek|42.89|-87.86|35
Peachtree City|33.40|-84.60|35
Merrillville|41.48|-87.33|35
Hot Springs National Park|34.53|-93.06|35
Saint Cloud|28.25|-81.28|35
La Porte|29.67|-95.02|35
University City|38.66|-90.31|35
Upper Arlington|39.99|-83.06|35
Torrington|41.80|-73.12|35
Beverly Hills|34.07|-118.40|35
Inver Grove Heights|44.85|-93.04|35
Cumberland|41.97|-71.43|35
Pleasant Hill|37.95|-122.06|35
Stow|41.16|-81.44|35
Lauderdale Lakes|26.17|-80.21|35
La Vergne|36.02|-86.58|35
Winter Springs|28.70|-81.31|35
Merritt Island|28.54|-80.67|35
West Little River|25.86|-80.24|35
Brunswick|41.24|-81.84|35
San Dimas|34.11|-117.81|35
Monroe|34.99|-80.55|35
Queen Creek|33.25|-111.63|35
Kaneohe|21.40|-157.80|35
Gahanna|40.02|-82.88|35
Leawood|38.97|-94.62|35
Owasso|36.27|-95.85|35
Derry Village|42.89|-71.31|35
Orange|40.77|-74.23|34
Central Islip|40.79|-73.20|34
Norristown|40.12|-75.34|34
Dyker Heights|40.62|-74.01|34
Glendale|40.70|-73.89|34
Cottonwood Heights|40.62|-111.81|34
Gallatin|36.39|-86.45|34
Houma|29.60|-90.72|34
Rubidoux|34.00|-117.41|34
Collinwood|41.56|-81.57|34
Glendale Heights|41.91|-88.06|34
Butte|46.00|-112.53|34
Dana Point|33.47|-117.70|34
Benton|34.56|-92.59|34
Vestavia Hills|33.45|-86.79|34
La Presa|32.71|-117.00|34
Oakton|38.88|-77.30|34
Chester|39.85|-75.36|34
Mount Vernon|48.42|-122.33|34
Salisbury|35.67|-80.47|34
Riviera Beach|26.78|-80.06|34
Orangevale|38.68|-121.23|34
Oswego|41.68|-88.35|34
El Mirage|33.61|-112.32|34
West Lake Sammamish|47.58|-122.10|34
Chelmsford|42.60|-71.37|34
Bay City|43.59|-83.89|34
Nacogdoches|31.60|-94.66|34
Shrewsbury|42.30|-71.71|34
McMinnville|45.21|-123.20|34
Dalton|34.77|-84.97|34
Olney|39.15|-77.07|34
North Providence|41.85|-71.47|34
Newark|39.68|-75.75|34
Oak Hill|38.93|-77.40|34
Deer Park|29.71|-95.12|34
Holland|42.79|-86.11|34
Throgs Neck|40.82|-73.82|34
Northbrook|42.13|-87.83|34
Hilliard|40.03|-83.16|34
Wenatchee|47.42|-120.31|34
Fair Lawn|40.94|-74.13|34
West Fargo|46.87|-96.90|34
Kennesaw|34.02|-84.62|34
New City|41.15|-73.99|34
Long Beach|40.59|-73.66|34
Richmond|37.75|-84.29|34
Suitland-Silver Hill|38.85|-76.93|34
Chillum|38.96|-76.99|34
Foster City|37.56|-122.27|33
Fairborn|39.82|-84.02|33
Menlo Park|37.45|-122.18|33
Lawndale|33.89|-118.35|33
Hinesville|31.85|-81.60|33
Waxahachie|32.39|-96.85|33
St. Charles|38.61|-76.92|33
Woodridge|41.75|-88.05|33
Carrollwood|28.05|-82.49|33
Elk Grove Village|42.00|-87.97|33
Pekin|40.57|-89.64|33
Socorro|31.65|-106.30|33
Elmont|40.70|-73.71|33
Adelanto|34.58|-117.41|33
Tooele|40.53|-112.30|33
Golden Glades|25.91|-80.20|33
Marrero|29.90|-90.10|33
Jackson|42.25|-84.40|33
Foothill Farms|38.68|-121.35|33
Englewood|39.65|-104.99|33
Copperas Cove|31.12|-97.90|33
Bath Beach|40.60|-74.00|33
Huntington Station|40.85|-73.41|33
Seaside|36.61|-121.85|33
Kearney|40.70|-99.08|33
Redan|33.75|-84.13|33
Manitowoc|44.09|-87.66|33
Goshen|41.58|-85.83|33
Saint Charles|41.91|-88.31|33
Greenacres City|26.62|-80.13|33
Salisbury|38.36|-75.60|33
Douglasville|33.75|-84.75|33
Security-Widefield|38.75|-104.71|33
University Place|47.24|-122.55|33
Pullman|46.73|-117.18|33
Juneau|58.30|-134.42|33
Mount Lebanon|40.36|-80.05|33
Alabaster|33.24|-86.82|33
Farmers Branch|32.93|-96.90|33
Oildale|35.42|-119.02|33
La Verne|34.10|-117.77|33
Mason|39.36|-84.31|33
Eastpointe|42.47|-82.96|33
Gillette|44.29|-105.50|33
Valparaiso|41.47|-87.06|33
Midvale|40.61|-111.90|33
Spring Valley|41.11|-74.04|33
Rome|43.21|-75.46|33
Lewiston|46.42|-117.02|33
North Ridgeville|41.39|-82.02|32
Petersburg|37.23|-77.40|32
Ken Caryl|39.58|-105.11|32
Randallstown|39.37|-76.80|32
Westlake|41.46|-81.92|32
Bangor|44.80|-68.78|32
Clermont|28.55|-81.77|32
Sun Prairie|43.18|-89.21|32
Georgetown|38.21|-84.56|32
Fairbanks|64.84|-147.72|32
College Park|38.98|-76.94|32
Springville|40.17|-111.61|32
Natick|42.28|-71.35|32
Massillon|40.80|-81.52|32
Walla Walla|46.06|-118.34|32
Florence|39.00|-84.63|32
Andover|45.23|-93.29|32
Hopkinsville|36.87|-87.49|32
Laramie|41.31|-105.59|32
Greenville|33.41|-91.06|32
Bethel Park|40.33|-80.04|32
Cookeville|36.16|-85.50|32
Randolph|42.16|-71.04|32
Oceanside|40.64|-73.64|32
Danville|40.12|-87.63|32
Montgomery Village|39.18|-77.20|32
North Olmsted|41.42|-81.92|32
Land O' Lakes|28.22|-82.46|32
Richmond West|25.61|-80.43|32
Watertown|42.37|-71.18|32
Glastonbury|41.71|-72.61|32
Westmont|33.94|-118.30|32
Garfield|40.88|-74.11|32
Laguna Hills|33.61|-117.71|32
West Bend|43.43|-88.18|32
Willingboro|40.03|-74.87|32
Mundelein|42.26|-88.00|32
Centereach|40.86|-73.10|32
Mount Juliet|36.20|-86.52|32
Naugatuck|41.49|-73.05|32
San Luis|32.49|-114.78|32
Brighton Beach|40.58|-73.96|31
Michigan City|41.71|-86.90|31
Dania Beach|26.05|-80.14|31
Lewiston Orchards|46.38|-116.98|31
Lexington|42.45|-71.22|31
Navarre|30.40|-86.86|31
Holly Springs|35.65|-78.83|31
Shawnee|35.33|-96.93|31
Galesburg|40.95|-90.37|31
Bowling Green|41.37|-83.65|31
Des Moines|47.40|-122.32|31
Wheat Ridge|39.77|-105.08|31
Florence|33.03|-111.39|31
Gurnee|42.37|-87.90|31
Myrtle Beach|33.69|-78.89|31
Parkersburg|39.27|-81.56|31
Miami Lakes|25.91|-80.31|31
Saratoga|37.26|-122.02|31
East Lake|28.11|-82.69|31
Banning|33.93|-116.88|31
Goleta|34.44|-119.83|31
Lakeside|30.13|-81.77|31
Long Branch|40.30|-73.99|31
Fair Oaks|38.64|-121.27|31
Wayne|40.04|-75.39|31
Lake Stevens|48.02|-122.06|31
Dover|43.20|-70.87|31
Radnor|40.05|-75.36|31
Holladay|40.67|-111.82|31
Herriman|40.51|-112.03|31
South Kingstown|41.45|-71.52|31
Estero|26.44|-81.81|31
Ithaca|42.44|-76.50|31
North Tonawanda|43.04|-78.86|31
Brooklyn Center|45.08|-93.33|31
Pikesville|39.37|-76.72|31
New Iberia|30.00|-91.82|31
Alamogordo|32.90|-105.96|31
Parkville|39.38|-76.54|31
Statesboro|32.45|-81.78|31
Morgantown|39.63|-79.96|31
Los Gatos|37.23|-121.97|31
Matthews|35.12|-80.72|31
Los Altos|37.39|-122.11|31
Clearfield|41.11|-112.03|31
Franklin|42.08|-71.40|31
Owings Mills|39.42|-76.78|31
Aiken|33.56|-81.72|31
Plainfield|39.70|-86.40|31
Helena|46.59|-112.04|31
Ballwin|38.60|-90.55|31
Manchester|41.78|-72.52|31
Algonquin|42.17|-88.29|31
Bel Air North|39.55|-76.37|31
Newington|41.70|-72.72|31
Westfield|40.66|-74.35|31
Santa Paula|34.35|-119.06|31
Fallbrook|33.38|-117.25|31
Eldersburg|39.40|-76.95|31
Sherwood|34.82|-92.22|31
Springfield Gardens|40.66|-73.76|31
Lawrenceville|33.96|-83.99|30
Springfield|38.79|-77.19|30
Kaysville|41.04|-111.94|30
Granger|41.75|-86.11|30
Burlingame|37.58|-122.37|30
Post Falls|47.72|-116.95|30
Liberty|39.25|-94.42|30
San Pablo|37.96|-122.35|30
Savage|44.78|-93.34|30
Poughkeepsie|41.70|-73.92|30
Texarkana|33.44|-94.04|30
North Royalton|41.31|-81.72|30
Chicago Heights|41.51|-87.64|30
Lebanon|36.21|-86.29|30
Walnut|34.02|-117.87|30
Madison Heights|42.49|-83.11|30
DeLand|29.03|-81.30|30
Cedar City|37.68|-113.06|30
Parkland|26.31|-80.24|30
West Warwick|41.70|-71.52|30
Jamestown|42.10|-79.24|30
New Bern|35.11|-77.04|30
Rochester|43.30|-70.98|30
Cleburne|32.35|-97.39|30
Winter Park|28.60|-81.34|30
Carney|39.39|-76.52|30
Southlake|32.94|-97.13|30
San Carlos|37.51|-122.26|30
Woodstock|34.10|-84.52|30
East Hill-Meridian|47.41|-122.17|30
Niles|42.02|-87.80|30
Laplace|30.07|-90.48|30
Westchester|25.75|-80.33|30
Atascadero|35.49|-120.67|30
Kent|41.15|-81.36|30
Gloucester|42.61|-70.66|30
Nicholasville|37.88|-84.57|30
Oak Park|42.46|-83.18|30
Highland Park|42.18|-87.80|30
Elizabethtown|37.69|-85.86|30
Austintown|41.10|-80.76|30
East Palo Alto|37.47|-122.14|30
South Gate|39.13|-76.63|30
Pueblo West|38.35|-104.72|30
Port Chester|41.00|-73.67|30
Princeton|40.35|-74.66|30
Fort Hood|31.13|-97.78|30
LaGrange|33.04|-85.03|30
Salem|42.79|-71.20|30
Opelika|32.65|-85.38|30
Rahway|40.61|-74.28|30
Middle Village|40.72|-73.88|29
North Chicago|42.33|-87.84|29
Morristown|36.21|-83.29|29
Cheshire|41.50|-72.90|29
Branford|41.28|-72.82|29
Raytown|39.01|-94.46|29
Fruit Cove|30.11|-81.64|29
Port Huron|42.97|-82.42|29
Tewksbury|42.61|-71.23|29
Franklin Square|40.71|-73.68|29
Oak Ridge|36.01|-84.27|29
Southgate|42.21|-83.19|29
East Haven|41.28|-72.87|29
Upper Alton|38.91|-90.15|29
Johnston|41.82|-71.51|29
Atwater|37.35|-120.61|29
West Falls Church|38.86|-77.19|29
Williamsport|41.24|-77.00|29
Duluth|34.00|-84.14|29
Fort Bragg|35.14|-79.01|29
Russellville|35.28|-93.13|29
Sanford|35.48|-79.18|29
Harker Heights|31.08|-97.66|29
Voorhees|40.48|-74.48|29
Burbank|41.73|-87.78|29
Marion|40.56|-85.66|29
Granite City|38.70|-90.15|29
Milford Mill|39.35|-76.77|29
Lake in the Hills|42.18|-88.33|29
Evans|33.53|-82.13|29
O'Fallon|38.59|-89.91|29
Fort Hamilton|40.62|-74.03|29
Carlsbad|32.42|-104.23|29
Ferry Pass|30.51|-87.21|29
Kingman|35.19|-114.05|29
Orcutt|34.87|-120.44|29
Henderson|37.84|-87.59|29
Needham|42.28|-71.23|29
Crown Point|41.42|-87.37|29
Big Spring|32.25|-101.48|29
Dracut|42.67|-71.30|29
Schererville|41.48|-87.45|29
Burton|43.00|-83.62|29
Ridgecrest|35.62|-117.67|29
Windsor|41.85|-72.64|29
Eagle Pass|28.71|-100.50|29
Agawam|42.07|-72.61|29
Weatherford|32.76|-97.80|29
West Elkridge|39.21|-76.73|29
East Chicago|41.64|-87.45|29
Redmond|44.27|-121.17|29
Jacksonville|34.87|-92.11|29
Socorro Mission Number 1 Colonia|31.64|-106.29|29
Norwood|42.19|-71.20|29
Northampton|42.33|-72.64|29
Englewood|40.89|-73.97|29
Lake Magdalene|28.07|-82.47|29
Perry Hall|39.41|-76.46|28
Maryville|35.76|-83.97|28
Hobart|41.53|-87.26|28
Fresh Meadows|40.73|-73.79|28
Mehlville|38.51|-90.32|28
Greer|34.94|-82.23|28
Lansing|41.56|-87.54|28
Harrison|40.97|-73.71|28
Monterey|36.60|-121.89|28
Desert Hot Springs|33.96|-116.50|28
West Islip|40.71|-73.31|28
American Fork|40.38|-111.80|28
Central|30.55|-91.04|28
Newburgh|41.50|-74.01|28
Chamblee|33.89|-84.30|28
Millville|39.40|-75.04|28
North Andover|42.70|-71.14|28
SeaTac|47.45|-122.29|28
Elmira|42.09|-76.81|28
Spring Valley|32.74|-117.00|28
Stockbridge|33.54|-84.23|28
Glen Ellyn|41.88|-88.07|28
Monroeville|40.42|-79.79|28
Benicia|38.05|-122.16|28
Fredericksburg|38.30|-77.46|28
Suisun|38.24|-122.04|28
Aberdeen|45.46|-98.49|28
Cranberry Township|40.68|-80.11|28
Garfield Heights|41.42|-81.61|28
South Chicago|41.74|-87.55|28
Cornelius|35.49|-80.86|28
Oakdale|44.96|-92.96|28
Oak Forest|41.60|-87.74|28
Garner|35.71|-78.61|28
Drexel Hill|39.95|-75.29|28
North Kingstown|41.55|-71.47|28
Bella Vista|36.48|-94.27|28
Melrose|42.46|-71.07|28
Fitchburg|42.96|-89.47|28
Wellesley|42.30|-71.29|28
Enterprise|31.32|-85.86|28
Winchester|36.13|-115.12|28
Slidell|30.28|-89.78|28
University Heights|40.86|-73.91|28
Dodge City|37.75|-100.02|28
West Springfield|42.11|-72.62|28
Paragould|36.06|-90.50|28
Maywood|33.99|-118.19|28
Seguin|29.57|-97.96|28
Shirley|40.80|-72.87|28
Livingston|40.80|-74.31|28
Round Lake Beach|42.37|-88.09|28
Frankfort|38.20|-84.87|28
Sterling|39.01|-77.43|28
Middletown|41.45|-74.42|28
Fountain|38.68|-104.70|28
Saratoga Springs|43.08|-73.78|28
Kirkwood|38.58|-90.41|28
Drexel Heights|32.14|-111.03|28
Deer Park|40.76|-73.33|28
Lafayette|39.99|-105.09|28
Fridley|45.09|-93.26|28
West Scarborough|43.57|-70.39|28
Queensbury|43.38|-73.61|28
Rexburg|43.83|-111.79|28
Wheeling|40.06|-80.72|28
Shaker Heights|41.47|-81.54|28
Mililani Town|21.45|-158.02|28
Bergenfield|40.93|-74.00|28
Marshalltown|42.05|-92.91|28
Tucker|33.85|-84.22|28
Nutley|40.82|-74.16|28
Lake Jackson|29.03|-95.43|28
Plum|40.50|-79.75|28
Windsor|38.55|-122.82|27
West Chicago|41.88|-88.20|27
Allen Park|42.26|-83.21|27
Wilmette|42.07|-87.72|27
Imperial Beach|32.58|-117.11|27
Glen Cove|40.86|-73.63|27
Syracuse|41.09|-112.06|27
Maryland Heights|38.71|-90.43|27
Mason City|43.15|-93.20|27
Crofton|39.00|-76.69|27
Anderson|34.50|-82.65|27
Eagle Mountain|40.31|-112.01|27
College Point|40.79|-73.85|27
Winchester|39.19|-78.16|27
Lindenhurst|40.69|-73.37|27
Spanaway|47.10|-122.43|27
Belmont|37.52|-122.28|27
Hunts Point|40.81|-73.88|27
Holbrook|40.81|-73.08|27
New London|41.36|-72.10|27
Paso Robles|35.63|-120.69|27
Tualatin|45.38|-122.76|27
Fleming Island|30.09|-81.72|27
Winona|44.05|-91.64|27
Thomasville|35.88|-80.08|27
Casselberry|28.68|-81.33|27
Eureka|40.80|-124.16|27
East Saint Louis|38.62|-90.15|27
Garden City|37.97|-100.87|27
Alton|38.89|-90.18|27
Milton|42.25|-71.07|27
University Park|25.75|-80.37|27
Auburn|42.93|-76.57|27
Williston|48.15|-103.62|27
Paramus|40.94|-74.08|27
Back Mountain|41.34|-76.00|27
West Milford|41.13|-74.37|27
Jeffersontown|38.19|-85.56|27
Garden City|42.33|-83.33|27
Easton|40.69|-75.22|27
Horn Lake|34.96|-90.03|27
Stoughton|42.13|-71.10|27
Prairieville|30.30|-90.97|27
Dix Hills|40.80|-73.34|27
Gladstone|39.20|-94.55|27
Cutler Ridge|25.58|-80.35|27
Independence|38.94|-84.54|27
Watertown|43.97|-75.91|27
Wooster|40.81|-81.94|27
Bessemer|33.40|-86.95|27
Merrimack|42.87|-71.49|27
Lemon Grove|32.74|-117.03|27
Kankakee|41.12|-87.86|27
Wethersfield|41.71|-72.65|27
Bristol|36.60|-82.19|27
McHenry|42.33|-88.27|27
Cibolo|29.56|-98.23|27
Saugus|42.46|-71.01|27
Stevens Point|44.52|-89.57|27
West Linn|45.37|-122.61|27
Superior|46.72|-92.10|27
Greenville|33.14|-96.11|27
Magna|40.71|-112.10|27
Batavia|41.85|-88.31|26
Danvers|42.58|-70.93|26
Shoreview|45.08|-93.15|26
Paradise|39.76|-121.62|26
Fremont|41.43|-96.50|26
Smithtown|40.86|-73.20|26
Pearl|32.27|-90.13|26
Mansfield City|41.77|-72.23|26
Mercerville-Hamilton Square|40.23|-74.67|26
North Creek|47.82|-122.18|26
Carbondale|37.73|-89.22|26
Westport|41.14|-73.36|26
Medina|41.14|-81.86|26
Bay Shore|40.73|-73.25|26
Kahului|20.89|-156.47|26
Vernon Hills|42.22|-87.98|26
Zionsville|39.95|-86.26|26
Norco|33.93|-117.55|26
Wasco|35.59|-119.34|26
Mount Pleasant|42.70|-87.86|26
Fortuna Foothills|32.66|-114.41|26
Barberton|41.01|-81.61|26
Kingsville|27.52|-97.86|26
Statesville|35.78|-80.89|26
Plainview|40.78|-73.47|26
Laurel|39.10|-76.85|26
Carrollton|33.58|-85.08|26
South Pasadena|34.12|-118.15|26
Howard Beach|40.66|-73.84|26
Four Corners|28.33|-81.65|26
South Laurel|39.07|-76.85|26
Asheboro|35.71|-79.81|26
Buenaventura Lakes|28.34|-81.35|26
Clinton|41.84|-90.19|26
Mount Pleasant|43.60|-84.77|26
Twentynine Palms|34.14|-116.05|26
Huntley|42.17|-88.43|26
Xenia|39.68|-83.93|26
Reisterstown|39.47|-76.83|26
Green|40.95|-81.48|26
Brawley|32.98|-115.53|26
Yukon|35.51|-97.76|26
Forest Hills|42.96|-85.49|26
Lafayette|37.89|-122.12|26
Ramsey|45.26|-93.45|26
Suitland|38.85|-76.92|26
Rosedale|40.66|-73.74|26
New Lenox|41.51|-87.97|26
Madison|32.46|-90.12|26
Neenah|44.19|-88.46|26
Alvin|29.42|-95.24|26
Key West|24.56|-81.78|26
Randolph|40.85|-74.58|26
Temple Terrace|28.04|-82.39|26
Owatonna|44.08|-93.23|26
Homewood|33.47|-86.80|26
Sahuarita|31.96|-110.96|26
Maple Valley|47.39|-122.05|26
Hazelwood|38.77|-90.37|26
Troy|40.04|-84.20|26
Lemoore|36.30|-119.78|26
Mint Hill|35.18|-80.65|26
Ridgewood|40.98|-74.12|26
Cabot|34.97|-92.02|26
Reedley|36.60|-119.45|26
Edgewood|39.42|-76.29|26
Meadow Woods|28.39|-81.37|26
South Portland|43.64|-70.24|26
West Whittier-Los Nietos|33.98|-118.07|26
Lebanon|40.34|-76.41|26
Zanesville|39.94|-82.01|25
Colleyville|32.88|-97.16|25
Canton|34.24|-84.49|25
Ossining|41.16|-73.86|25
Salem|37.29|-80.05|25
Burlington|40.81|-91.11|25
Saratoga Springs|40.35|-111.90|25
Melrose Park|41.90|-87.86|25
Starkville|33.45|-88.82|25
Lochearn|39.34|-76.72|25
Chanhassen|44.86|-93.53|25
Hercules|38.02|-122.29|25
Galt|38.25|-121.30|25
Prior Lake|44.71|-93.42|25
Grandview|38.89|-94.53|25
Clinton|32.34|-90.32|25
Yarmouth|41.71|-70.23|25
Sandusky|41.45|-82.71|25
Balch Springs|32.73|-96.62|25
White Bear Lake|45.08|-93.01|25
Chaska|44.79|-93.60|25
Harvey|41.61|-87.65|25
Middle River|39.33|-76.44|25
Woodstock|42.31|-88.45|25
Ardmore|34.17|-97.14|25
Lockport|41.59|-88.06|25
Woodburn|45.14|-122.86|25
Wyandotte|42.21|-83.15|25
Mauldin|34.78|-82.31|25
Belvidere|42.26|-88.84|25
Moscow|46.73|-117.00|25
Milford|42.14|-71.52|25
West Memphis|35.15|-90.18|25
Athens|39.33|-82.10|25
Mercer Island|47.57|-122.22|25
Bridgeton|39.43|-75.23|25
Maplewood|40.73|-74.27|25
Soledad|36.42|-121.33|25
Farmington|41.72|-72.83|25
Brownsburg|39.84|-86.40|25
Saginaw Township North|43.46|-84.01|25
Edwardsville|38.81|-89.95|25
Riverside|39.78|-84.12|25
Athens|34.80|-86.97|25
Sanger|36.71|-119.56|25
Westmont|41.80|-87.98|25
Wakefield|42.51|-71.07|25
Rockledge|28.35|-80.73|25
Hastings|40.59|-98.39|25
Cave Spring|37.23|-80.01|25
North Tustin|33.76|-117.79|25
Daphne|30.60|-87.90|25
Whitehall Township|40.67|-75.50|25
Paducah|37.08|-88.60|25
Cliffside Park|40.82|-73.99|25
Elmwood Park|41.92|-87.81|25
Vineyard|38.46|-121.35|25
Lodi|40.88|-74.08|25
Hazleton|40.96|-75.97|25
Coronado|32.69|-117.18|25
Hillside|40.71|-73.79|25
Eagle River|61.32|-149.57|25
South Salt Lake|40.72|-111.89|25
Paris|33.66|-95.56|25
Northport|33.23|-87.58|25
Uniondale|40.70|-73.59|25
University Park|32.85|-96.80|25
Ponca City|36.71|-97.09|25
Muskego|42.91|-88.14|25
Collinsville|38.67|-89.98|25
Reading|42.53|-71.10|25
Belmont|42.40|-71.18|25
Dedham|42.24|-71.17|25
Short Pump|37.65|-77.61|25
De Pere|44.45|-88.06|25
Caledonia|42.81|-87.92|25
Inkster|42.29|-83.31|25
Vincentown|39.93|-74.75|25
Bixby|35.94|-95.88|25
Emporia|38.40|-96.18|25
Fort Dodge|42.50|-94.17|25
Walker|43.00|-85.77|25
Palmetto Bay|25.62|-80.32|25
Ottumwa|41.02|-92.41|25
Junction City|39.03|-96.83|25
Seal Beach|33.74|-118.10|25
Tarpon Springs|28.15|-82.76|25
Franklin|39.48|-86.05|25
Herndon|38.97|-77.39|25
Austin|43.67|-92.97|25
Sachse|32.98|-96.60|25
Sun City West|33.66|-112.34|25
Watauga|32.86|-97.25|25
Burlington|42.50|-71.20|24
San Benito|26.13|-97.63|24
Freeport|42.30|-89.62|24
Staunton|38.15|-79.07|24
Selma|36.57|-119.61|24
South Windsor|41.82|-72.62|24
North Potomac|39.08|-77.26|24
Homer Glen|41.60|-87.94|24
Coral Terrace|25.75|-80.30|24
Norfolk|42.03|-97.42|24
Ridgeland|32.43|-90.13|24
Scaggsville|39.15|-76.90|24
Cudahy|33.96|-118.19|24
Washington|37.13|-113.51|24
New Smyrna Beach|29.03|-80.93|24
South Plainfield|40.58|-74.41|24
Pasadena|39.11|-76.57|24
Columbine|39.59|-105.07|24
Greenbelt|39.00|-76.88|24
South Riding|38.92|-77.50|24
Citrus Park|28.08|-82.57|24
Boca Del Mar|26.35|-80.15|24
Newport|41.49|-71.31|24
Norton Shores|43.17|-86.26|24
Barstow Heights|34.87|-117.06|24
Rockville Centre|40.66|-73.64|24
Searcy|35.25|-91.74|24
North Platte|41.12|-100.77|24
Rolling Meadows|42.08|-88.01|24
Carteret|40.58|-74.23|24
Immokalee|26.42|-81.42|24
Medford|40.82|-73.00|24
Riverbank|37.74|-120.94|24
Zion|42.45|-87.83|24
Trotwood|39.80|-84.31|24
North Haven|41.39|-72.86|24
Summerlin South|36.12|-115.33|24
Mahwah|41.09|-74.14|24
Loma Linda|34.05|-117.26|24
Peekskill|41.29|-73.92|24
Keystone|28.16|-82.62|24
Baldwin|40.66|-73.61|24
Fairfax|38.85|-77.31|24
Maywood|41.88|-87.84|24
Sebastian|27.82|-80.47|24
Holt|42.64|-84.52|24
Muscatine|41.42|-91.04|24
Elk River|45.30|-93.57|24
Rock Springs|41.59|-109.20|24
Golden Gate|26.19|-81.70|24
Corsicana|32.10|-96.47|24
Hialeah Gardens|25.87|-80.32|24
Waverly|42.74|-84.62|24
Hunt Valley|39.50|-76.64|24
Fuquay-Varina|35.58|-78.80|24
Fountain Hills|33.61|-111.72|24
Forest Grove|45.52|-123.11|24
Unionport|40.83|-73.85|24
Champlin|45.19|-93.40|24
South Portland Gardens|43.64|-70.32|24
Centerville|39.63|-84.16|24
Bloomington|34.07|-117.40|24
Bainbridge Island|47.63|-122.52|24
Marshall|32.54|-94.37|24
Morrisville|35.82|-78.83|24
Watertown|43.19|-88.73|24
Kernersville|36.12|-80.07|24
Dickinson|46.88|-102.79|24
Old Bridge|40.41|-74.37|24
Fort Washington|38.71|-77.02|24
Dinuba|36.54|-119.39|24
Barstow|34.90|-117.02|24
Fairland|39.08|-76.96|24
Brookings|44.31|-96.80|24
Blue Island|41.66|-87.68|24
Faribault|44.29|-93.27|24
Baileys Crossroads|38.85|-77.13|24
Eagle|43.70|-116.35|24
Norland|25.95|-80.21|24
Scotch Plains|40.66|-74.39|24
Glenville|41.53|-81.62|24
El Cerrito|37.92|-122.31|24
Brandon|32.27|-89.99|24
Derby|37.55|-97.27|24
Graham|47.05|-122.29|23
Ilchester|39.25|-76.76|23
Bayonet Point|28.33|-82.68|23
Easton|42.02|-71.13|23
Loves Park|42.32|-89.06|23
Avon Lake|41.51|-82.03|23
San Lorenzo|37.68|-122.12|23
Morton Grove|42.04|-87.78|23
Kingston|41.93|-74.00|23
McDonough|33.45|-84.15|23
Romulus|42.22|-83.40|23
Rosemount|44.74|-93.13|23
Mansfield|42.03|-71.22|23
Laguna Beach|33.54|-117.78|23
Springfield|39.93|-75.32|23
Bellview|30.46|-87.31|23
Terrytown|29.91|-90.03|23
Crestview|30.76|-86.57|23
Keene|42.93|-72.28|23
Greenwood|34.20|-82.16|23
Gallup|35.53|-108.74|23
South Old Bridge|40.41|-74.35|23
Duncan|34.50|-97.96|23
Griffin|33.25|-84.26|23
Dolton|41.64|-87.61|23
Webster Groves|38.59|-90.36|23
Belton|38.81|-94.53|23
Columbus|33.50|-88.43|23
Denison|33.76|-96.54|23
East Elmhurst|40.76|-73.87|23
Kerrville|30.05|-99.14|23
Pooler|32.12|-81.25|23
Mequon|43.22|-88.03|23
Vicksburg|32.35|-90.88|23
Morrisania|40.83|-73.91|23
Wright|30.46|-86.64|23
Palm City|27.17|-80.27|23
Middleborough|41.89|-70.91|23
Arnold|39.03|-76.50|23
Isla Vista|34.41|-119.86|23
Vero Beach South|27.62|-80.41|23
Van Buren|35.44|-94.35|23
East Peoria|40.67|-89.58|23
Landover|38.93|-76.90|23
Windham|41.70|-72.16|23
Jacksonville Beach|30.29|-81.39|23
Calabasas|34.16|-118.64|23
Solon|41.39|-81.44|23
Chantilly|38.89|-77.43|23
Candler-McAfee|33.73|-84.27|23
Roselle|41.98|-88.08|23
Copiague|40.68|-73.40|23
Munster|41.56|-87.51|23
Ladera Ranch|33.57|-117.64|23
Lisle|41.80|-88.07|23
Picnic Point-North Lynnwood|47.86|-122.29|23
East Naples|26.14|-81.77|23
Crystal|45.03|-93.36|23
Cloverleaf|29.78|-95.17|23
Dixiana|33.74|-86.65|23
Highland|41.55|-87.45|23
Machesney Park|42.35|-89.04|23
East Tremont|40.85|-73.89|23
Pelham|33.29|-86.81|23
Auburn|44.10|-70.23|23
Tremont|40.85|-73.91|23
Lincolnia|38.82|-77.14|23
Kiryas Joel|41.34|-74.17|23
Valinda|34.05|-117.94|23
Marysville|40.24|-83.37|23
Haines City|28.11|-81.62|23
Columbus|41.43|-97.37|23
Bristol|41.68|-71.27|23
Millbrae|37.60|-122.39|23
Newberg|45.30|-122.97|23
The Crossings|25.67|-80.40|23
Valley Station|38.11|-85.87|23
East Lake-Orient Park|27.98|-82.38|23
Lennox|33.94|-118.35|23
Farmington|44.64|-93.14|23
Wilsonville|45.30|-122.77|23
Hutto|30.54|-97.55|23
Bloomingdale|27.89|-82.24|23
Inglewood-Finn Hill|47.72|-122.23|23
West Odessa|31.84|-102.50|23
Oak Harbor|48.29|-122.64|23
‘Ewa Gentry|21.34|-158.03|23
Oak Ridge|28.47|-81.42|23
Rosemont|38.55|-121.36|23
Auburn Hills|42.69|-83.23|23
Pottstown|40.25|-75.65|23
Leisure City|25.50|-80.43|23
West Puente Valley|34.05|-117.97|23
Maple Heights|41.42|-81.57|23
Willoughby|41.64|-81.41|23
Benbrook|32.67|-97.46|23
Cranford|40.66|-74.30|23
Garden City|40.73|-73.63|23
Farmington|40.98|-111.89|23
Wasco|41.94|-88.40|23
Hastings|44.74|-92.85|23
Avon|41.45|-82.04|23
North Augusta|33.50|-81.97|23
Guilford|41.29|-72.68|22
Cottage Lake|47.74|-122.08|22
Corcoran|36.10|-119.56|22
Melrose|40.82|-73.91|22
East Patchogue|40.77|-73.00|22
West Springfield|38.77|-77.22|22
Hudson|41.24|-81.44|22
Port Hueneme|34.15|-119.20|22
Holiday|28.19|-82.74|22
Radcliff|37.84|-85.95|22
Hopewell|37.30|-77.29|22
New Castle|41.00|-80.35|22
South Elgin|41.99|-88.29|22
New Brighton|45.07|-93.20|22
Prichard|30.74|-88.08|22
Anniston|33.66|-85.83|22
Palm Springs|26.64|-80.10|22
Ruston|32.52|-92.64|22
Wilmington|42.55|-71.17|22
Midlothian|32.48|-96.99|22
Oxford|34.37|-89.52|22
Oakdale|37.77|-120.85|22
Darien|41.75|-87.97|22
Bloomingdale|41.96|-88.08|22
Venice|27.10|-82.45|22
Ludlow|42.16|-72.48|22
South Bradenton|27.46|-82.58|22
Hillside|40.70|-74.23|22
North Plainfield|40.63|-74.43|22
Acworth|34.07|-84.68|22
Pascagoula|30.37|-88.56|22
Sunny Isles Beach|25.95|-80.12|22
Roseburg|43.22|-123.34|22
Oxford|39.51|-84.75|22
Merrick|40.66|-73.55|22
Somerset|40.50|-74.49|22
Moses Lake|47.13|-119.28|22
Greater Northdale|28.11|-82.53|22
Northdale|28.09|-82.51|22
Saginaw|32.86|-97.36|22
Summit|40.72|-74.36|22
Watertown|44.90|-97.12|22
Alliance|40.92|-81.11|22
LaPorte|41.61|-86.72|22
Kalispell|48.20|-114.31|22
South Holland|41.60|-87.61|22
Princeton|25.54|-80.41|22
Kenmore|47.76|-122.24|22
Del City|35.44|-97.44|22
Derry|42.88|-71.33|22
Hamtramck|42.39|-83.05|22
Great Kills|40.55|-74.15|22
Wekiwa Springs|28.70|-81.43|22
Leesburg|28.81|-81.88|22
Duarte|34.14|-117.98|22
Converse|29.52|-98.32|22
Villa Park|41.89|-87.99|22
Decatur|33.77|-84.30|22
Park Forest|41.49|-87.67|22
Christiansburg|37.13|-80.41|22
Jurupa Valley|33.99|-117.52|22
Ashland|37.69|-122.11|22
West and East Lealman|27.82|-82.69|22
Farragut|35.88|-84.15|22
La Porte|41.61|-86.71|22
Prairie Village|38.99|-94.63|22
Smithfield|41.92|-71.55|22
Clarksville|38.30|-85.76|22
Wadsworth|41.03|-81.73|22
Camas|45.59|-122.40|22
Fort Walton Beach|30.42|-86.62|22
Geneva|41.89|-88.31|22
Brent|30.47|-87.24|22
South Euclid|41.52|-81.52|22
Brushy Creek|30.51|-97.74|22
Windsor|40.48|-104.90|22
Sugar Hill|34.11|-84.03|22
Westchase|28.06|-82.61|22
Chillicothe|39.33|-82.98|22
South Lake Tahoe|38.93|-119.98|22
Anthem|33.87|-112.15|22
West Carson|33.82|-118.29|22
Massapequa|40.68|-73.47|22
Canton|42.16|-71.14|22
Lincoln|41.92|-71.44|22
Roselle|40.65|-74.26|22
Lumberton|34.62|-79.01|22
Taylors|34.92|-82.30|22
Yucca Valley|34.11|-116.43|22
Westford|42.58|-71.44|22
Edgewater|28.99|-80.90|22
Allison Park|40.56|-79.96|22
Bay Point|38.03|-121.96|22
Portsmouth|43.08|-70.76|22
Sedalia|38.70|-93.23|22
Naples|26.14|-81.80|22
Patterson|37.47|-121.13|21
Greenfield|39.79|-85.77|21
Waynesboro|38.07|-78.89|21
Albertville|34.27|-86.21|21
Stoneham|42.48|-71.10|21
Perrysburg|41.56|-83.63|21
Erie|40.05|-105.05|21
Clinton|41.14|-112.05|21
Klamath Falls|42.22|-121.78|21
Green Valley|31.85|-110.99|21
Evans|40.38|-104.69|21
Mandan|46.83|-100.89|21
Winchester|42.45|-71.14|21
Okemos|42.72|-84.43|21
Arnold|38.43|-90.38|21
East Moline|41.50|-90.44|21
West Pensacola|30.43|-87.28|21
Kinston|35.26|-77.58|21
Shelbyville|35.48|-86.46|21
Marquette|46.54|-87.40|21
Fairfield Heights|39.83|-86.38|21
Biddeford|43.49|-70.45|21
Golden Valley|45.01|-93.35|21
Canyon Lake|29.88|-98.26|21
Oxford|33.61|-85.83|21
South Milwaukee|42.91|-87.86|21
Marina|36.68|-121.80|21
Mukilteo|47.94|-122.30|21
Rancho San Diego|32.75|-116.94|21
Charleston|39.50|-88.18|21
Bedford|42.95|-71.52|21
Carrboro|35.91|-79.08|21
Crest Hill|41.55|-88.10|21
Saint Andrews|34.05|-81.13|21
Ashland|38.48|-82.64|21
Hays|38.88|-99.33|21
Ferguson|38.74|-90.31|21
Conway|33.84|-79.05|21
Laurelton|40.67|-73.75|21
Lino Lakes|45.16|-93.09|21
West Lake Stevens|47.99|-122.10|21
New Hope|45.04|-93.39|21
Palm River-Clair Mel|27.92|-82.38|21
Trussville|33.62|-86.61|21
Woodrow|40.54|-74.20|21
Corinth|33.15|-97.06|21
Mountlake Terrace|47.79|-122.31|21
Chester|37.36|-77.44|21
Nixa|37.04|-93.29|21
East Ridge|35.01|-85.25|21
Plainview|34.18|-101.71|21
Agoura Hills|34.14|-118.77|21
Grayslake|42.34|-88.04|21
Acton|42.49|-71.43|21
Sanford|43.44|-70.77|21
Silver Firs|47.87|-122.16|21
Hauppauge|40.83|-73.20|21
Kīhei|20.76|-156.45|21
South El Monte|34.05|-118.05|21
Arvin|35.21|-118.83|21
Johnston|41.67|-93.70|21
Gardner|38.81|-94.93|21
Lathrop|37.82|-121.28|21
Ashland|42.19|-122.71|21
Sidney|40.28|-84.16|21
Birmingham|42.55|-83.21|21
Sweetwater|25.76|-80.37|21
Milwaukie|45.45|-122.64|21
East Millcreek|40.70|-111.81|21
Grand Island|43.03|-78.96|21
Union City|33.59|-84.54|21
Woodlawn|38.72|-77.13|21
Piqua|40.14|-84.24|21
Lomita|33.79|-118.32|21
Cockeysville|39.48|-76.64|21
Easley|34.83|-82.60|21
New Springville|40.59|-74.16|21
Pleasantville|39.39|-74.52|21
Liberal|37.04|-100.92|21
Palisades Park|40.85|-74.00|21
Jenks|36.02|-95.97|21
Latham|42.75|-73.76|21
Simpsonville|34.74|-82.25|21
Darien|41.08|-73.47|21
Pleasant Prairie|42.55|-87.93|21
Adrian|41.90|-84.04|21
Chambersburg|39.94|-77.66|21
Mountain Brook|33.50|-86.75|21
West Melbourne|28.07|-80.65|21
Rotterdam|42.79|-73.97|21
Lakeside|32.86|-116.92|21
Bethany|45.56|-122.87|21
Lake Worth Corridor|26.62|-80.10|21
Winter Gardens|32.83|-116.93|21
Lockport|43.17|-78.69|21
Lebanon|39.44|-84.20|21
Wade Hampton|34.90|-82.33|21
Murphy|33.02|-96.61|21
Coralville|41.68|-91.58|21
Ensley|30.52|-87.27|21
Sapulpa|36.00|-96.11|21
American Canyon|38.17|-122.26|21
South San Jose Hills|34.01|-117.90|21
Belton|31.06|-97.46|21
Agoura|34.14|-118.74|21
Bayville|39.91|-74.15|21
Arbutus|39.25|-76.70|20
Hammond|30.50|-90.46|20
Libertyville|42.28|-87.95|20
Pittsburg|37.41|-94.70|20
Portsmouth|38.73|-83.00|20
Granite Bay|38.76|-121.16|20
Louisville|39.98|-105.13|20
Northfield|44.46|-93.16|20
Rocky River|41.48|-81.84|20
Raymore|38.80|-94.45|20
Middletown|39.45|-75.72|20
Havelock|34.88|-76.90|20
Harvey|29.90|-90.08|20
Gardner|42.58|-72.00|20
Golden|39.76|-105.22|20
Cartersville|34.17|-84.80|20
Ashland|40.87|-82.32|20
Oakleaf Plantation|30.17|-81.84|20
Affton|38.55|-90.33|20
Ramona|33.04|-116.87|20
Cambria Heights|40.69|-73.74|20
Elko|40.83|-115.76|20
Elmwood Park|40.90|-74.12|20
Hollis|40.71|-73.77|20
Nogales|31.34|-110.93|20
La Cañada Flintridge|34.20|-118.19|20
Parma Heights|41.39|-81.76|20
Mustang|35.38|-97.72|20
Rose Hill|38.79|-77.11|20
East Northport|40.88|-73.32|20
Glen Avon|34.01|-117.48|20
Shelby|35.29|-81.54|20
Sulphur|30.24|-93.38|20
Montville Center|41.48|-72.15|20
Ferndale|42.46|-83.13|20
South Saint Paul|44.89|-93.03|20
Lynn Haven|30.25|-85.65|20
Lake Ronkonkoma|40.84|-73.13|20
Lexington|33.98|-81.24|20
Murrysville|40.43|-79.70|20
Cumberland|39.65|-78.76|20
Stephenville|32.22|-98.20|20
Oregon|41.64|-83.49|20
Eastmont|47.90|-122.18|20
Monroe|41.92|-83.40|20
Coconut Grove|25.71|-80.26|20
West Mifflin|40.36|-79.87|20
Mill Creek|47.86|-122.20|20
Pace|30.60|-87.16|20
Miamisburg|39.64|-84.29|20
Palm Valley|30.18|-81.39|20
Rolla|37.95|-91.77|20
Tukwila|47.47|-122.26|20
Augusta|44.31|-69.78|18
Pierre|44.37|-100.35|14
Montpelier|44.26|-72.58|8
= UZB
Tashkent|41.26|69.22|1978
Namangan|41.00|71.67|432
Samarkand|39.65|66.96|319
Andijon|40.78|72.34|318
Bukhara|39.77|64.43|248
Nukus|42.45|59.61|230
Qarshi|38.86|65.79|223
Qo‘qon|40.53|70.94|187
Chirchiq|41.47|69.58|168
Fergana|40.38|71.78|164
Jizzax|40.12|67.83|153
Urganch|41.55|60.63|150
Tirmiz|37.22|67.28|140
Marg‘ilon|40.47|71.72|133
Navoiy|40.08|65.38|130
Angren|41.02|70.14|127
Olmaliq|40.84|69.60|121
Bekobod|40.22|69.27|86
Denov|38.27|67.90|69
Chust|41.00|71.24|65
Kogon Shahri|39.73|64.55|63
Yangiyŭl|41.11|69.05|60
Koson|39.04|65.58|60
Kattaqo’rg’on Shahri|39.91|66.27|59
Oltinko‘l|43.07|58.90|59
Shahrisabz|39.06|66.83|57
Asaka|40.64|72.24|57
Khiwa|41.38|60.36|56
Guliston|40.49|68.78|53
Beruniy|41.69|60.75|51
Xo‘jayli Shahri|42.41|59.45|50
Chortoq|41.07|71.82|50
Novyy Turtkul’|41.55|61.02|49
Urgut Shahri|39.42|67.26|47
Kosonsoy|41.25|71.55|44
Kitob|39.12|66.89|42
G’ijduvon Shahri|40.10|64.68|41
Oqtosh|39.92|65.93|38
Parkent|41.29|69.68|36
Ohangaron|40.91|69.64|36
Uchqŭrghon Shahri|41.11|72.08|33
Quva|40.52|72.07|33
Yangiyer|40.27|68.82|33
Quvasoy|40.30|71.98|32
Manghit|42.12|60.06|31
Uychi|41.08|71.92|30
Nurota|40.56|65.69|29
Muborak|39.26|65.15|29
Toshbuloq|40.92|71.58|29
Yangiqo‘rg‘on|41.19|71.72|28
Piskent|40.90|69.35|28
To‘rqao‘rg‘on|41.00|71.51|28
Qibray|41.39|69.47|28
Iskandar|41.55|69.70|28
Gurlan|41.84|60.39|28
Zomin Shaharchasi|39.96|68.40|27
Showot|41.66|60.30|27
Sirdaryo|40.84|68.66|27
Bulung’ur Shahri|39.76|67.27|27
Toshloq|40.48|71.77|27
Shofirkon Shahri|40.12|64.50|27
Salor|41.37|69.38|26
Bektemir|41.21|69.33|26
Haqqulobod|40.92|72.12|26
Qo‘rg‘ontepa|40.73|72.76|26
Oltiariq|40.39|71.47|26
G‘uzor|38.62|66.25|25
Boysun|38.21|67.21|25
Yangirabot|40.03|65.96|25
Sho‘rchi|38.00|67.79|25
Yangiobod|41.12|70.09|25
Gagarin Shahri|40.66|68.17|25
Zafar|40.98|68.90|25
Payshamba Shahri|40.01|66.23|25
G‘azalkent|41.56|69.77|25
Chinoz|40.94|68.76|25
Karakul’|39.53|63.83|22
Pop|40.87|71.11|22
Beshariq|40.44|70.61|22
Paxtakor Shahri|40.31|67.96|21
Tŭytepa|41.03|69.36|21
Kirguli|40.44|71.77|20
Yaypan|40.38|70.82|20
= VAT
Vatican City|41.90|12.45|1
= VCT
Kingstown|13.16|-61.23|25
= VEN
Caracas|10.49|-66.88|3000
Maracaibo|10.67|-71.61|2225
Maracay|10.24|-67.59|1754
Valencia|10.16|-68.01|1385
Barquisimeto|10.06|-69.36|809
Ciudad Guayana|8.35|-62.64|747
Barcelona|10.14|-64.69|425
Maturín|9.75|-63.18|411
Puerto La Cruz|10.21|-64.63|370
Petare|10.48|-66.81|365
Barinas|8.62|-70.21|353
Turmero|10.23|-67.47|345
Ciudad Bolívar|8.13|-63.54|338
Mérida|8.59|-71.16|300
Alto Barinas|8.59|-70.23|284
Santa Teresa del Tuy|10.23|-66.66|279
Cumaná|10.45|-64.18|258
San Cristóbal|7.77|-72.22|247
Baruta|10.43|-66.88|244
Mucumpiz|8.42|-71.13|215
Cabimas|10.40|-71.45|201
Coro|11.40|-69.67|195
Guatire|10.47|-66.54|192
Cúa|10.16|-66.88|183
Guarenas|10.47|-66.62|182
Puerto Cabello|10.47|-68.01|174
Ocumare del Tuy|10.12|-66.78|166
Guacara|10.23|-67.88|152
El Tigre|8.89|-64.25|151
El Limón|10.31|-67.63|148
Acarigua|9.55|-69.20|144
Los Teques|10.34|-67.04|141
Punto Fijo|11.69|-70.20|132
Charallave|10.24|-66.86|129
Palo Negro|10.17|-67.54|129
Cagua|10.19|-67.46|119
Anaco|9.43|-64.46|118
Calabozo|8.92|-67.43|117
Guanare|9.04|-69.74|112
Carúpano|10.67|-63.25|112
Ejido|8.55|-71.24|107
Catia La Mar|10.61|-67.03|107
Mariara|10.30|-67.72|105
Carora|10.17|-70.08|94
Valera|9.32|-70.60|94
Yaritagua|10.08|-69.12|90
Valle de La Pascua|9.22|-66.01|89
San Juan de los Morros|9.91|-67.35|88
Porlamar|10.96|-63.87|87
La Victoria|10.23|-67.33|87
Tinaquillo|9.92|-68.30|82
San Fernando de Apure|7.89|-67.47|79
San Carlos|9.66|-68.58|77
San Felipe|10.34|-68.74|77
Villa de Cura|10.04|-67.49|77
Araure|9.58|-69.24|73
Güigüe|10.08|-67.78|72
La Villa del Rosario|10.33|-72.31|65
Chacao|10.50|-66.85|65
San Antonio de Los Altos|10.39|-66.95|64
Machiques|10.06|-72.55|63
San José de Guanipa|8.89|-64.17|62
El Vigía|8.61|-71.66|59
Caucaguita|10.36|-66.80|59
Punta Cardón|11.66|-70.22|59
Los Dos Caminos|10.49|-66.83|58
El Hatillo|10.42|-66.83|58
San Carlos del Zulia|9.00|-71.93|57
Upata|8.02|-62.41|54
El Tocuyo|9.79|-69.79|53
Maiquetía|10.59|-66.96|53
Caucagüito|10.49|-66.74|53
Puerto Ayacucho|5.66|-67.58|53
Rubio|7.70|-72.36|52
Tucupita|9.06|-62.05|52
San Mateo|10.21|-67.42|50
Chivacoa|10.16|-68.89|46
Morón|10.49|-68.20|44
Lagunillas|10.13|-71.26|44
San Joaquín|10.26|-67.79|42
Quíbor|9.93|-69.62|42
Zaraza|9.35|-65.32|41
Carrizal|10.35|-66.99|41
Altagracia de Orituco|9.86|-66.38|40
Güiria|10.58|-62.30|40
Tacarigua|10.09|-67.92|39
Colón|8.03|-72.26|38
Trujillo|9.37|-70.44|38
Caraballeda|10.61|-66.85|38
La Asunción|11.03|-63.86|35
Los Rastrojos|10.03|-69.24|35
Barinitas|8.76|-70.41|34
Las Tejerías|10.25|-67.17|33
Cantaura|9.31|-64.36|33
San Antonio del Táchira|7.81|-72.44|32
Santa Rita|10.54|-71.51|32
Guasdualito|7.24|-70.73|31
Nirgua|10.15|-68.56|30
Santa Elena de Uairén|4.60|-61.11|30
Juan Griego|11.08|-63.97|28
Villa Bruzual|9.33|-69.12|28
Táriba|7.82|-72.22|27
La Fría|8.22|-72.25|27
La Guaira|10.60|-66.93|25
= VNM
Ho Chi Minh City|10.82|106.63|3467
Hanoi|21.02|105.84|1431
Da Nang|16.07|108.22|752
Haiphong|20.86|106.68|603
Biên Hòa|10.94|106.82|407
Huế|16.46|107.60|287
Nha Trang|12.25|109.19|283
Cần Thơ|10.04|105.79|260
Rạch Giá|10.01|105.08|228
Qui Nhon|13.78|109.22|210
Vũng Tàu|10.35|107.08|210
Sa Dec|10.29|105.76|204
Ðà Lạt|11.95|108.44|197
Nam Định|20.43|106.18|193
Vinh|18.67|105.69|164
Đưc Trọng|11.74|108.37|161
La Gi|10.66|107.77|161
Phan Thiết|10.93|108.10|161
Long Xuyên|10.39|105.44|158
Cần Giuộc|10.61|106.67|152
Bảo Lộc|11.55|107.81|152
Hạ Long|20.95|107.07|148
Buôn Ma Thuột|12.67|108.04|147
Cam Ranh|11.92|109.16|147
Cẩm Phả Mines|21.02|107.30|135
Thái Nguyên|21.59|105.85|134
Mỹ Tho|10.36|106.36|122
Sóc Trăng|9.60|105.97|114
Pleiku|13.98|108.00|114
Thanh Hóa|19.80|105.77|112
Cà Mau|9.18|105.15|112
Bạc Liêu|9.29|105.73|108
Yên Vinh|18.67|105.67|107
Hòa Bình|20.82|105.34|105
Vĩnh Long|10.25|105.97|103
Yên Bái|21.72|104.91|97
Sông Cầu|13.46|109.22|94
Việt Trì|21.32|105.40|93
Phan Rang-Tháp Chàm|11.56|108.99|92
Thủ Dầu Một|10.98|106.65|91
Cung Kiệm|21.19|106.16|80
Củ Chi|10.97|106.49|75
Móng Cái|21.52|107.97|73
Cho Dok|10.70|105.12|70
Tuy Hòa|13.10|109.32|70
Tân An|10.54|106.41|65
Thành Phố Uông Bí|21.03|106.77|64
Cao Lãnh|10.46|105.63|64
Bến Tre|10.24|106.38|59
Tam Kỳ|15.57|108.47|59
Hải Dương|20.94|106.33|58
Trà Vinh|9.95|106.34|57
Lạng Sơn|21.85|106.76|56
Cần Giờ|10.41|106.95|55
Bỉm Sơn|20.08|105.86|54
Bắc Giang|21.27|106.19|54
Thái Bình|20.45|106.34|53
Hà Đông|20.97|105.78|51
Phú Khương|11.28|106.13|48
Kon Tum|14.35|108.01|47
Bắc Ninh|21.19|106.08|44
Cao Bằng|22.67|106.26|41
Sơn Tây|21.14|105.51|41
Dien Bien Phu|21.39|103.02|40
Hưng Yên|20.65|106.05|40
Hà Tiên|10.38|104.49|40
Ninh Bình|20.26|105.98|37
Lào Cai|22.49|103.97|37
Tây Ninh|11.31|106.10|36
Tuyên Quang|21.82|105.21|36
Quảng Ngãi|15.12|108.79|33
Hội An|15.88|108.33|33
Hà Giang|22.82|104.98|33
Phủ Lý|20.55|105.91|32
Kwang Binh|17.47|106.62|31
Cát Bà|20.73|107.05|30
Hà Tĩnh|18.34|105.91|28
Vị Thanh|9.78|105.47|24
Don Luan|11.53|106.88|24
Thị Trấn Tân Thành|10.26|105.59|23
Sơn La|21.33|103.92|19
Vĩnh Yên|21.31|105.60|18
Bắc Kạn|22.15|105.83|18
Ðông Hà|16.82|107.10|18
= VUT
Port-Vila|-17.74|168.31|36
Luganville|-15.52|167.16|13
= WSM
Apia|-13.83|-171.77|40
Asau|-13.52|-172.64|7
= XKX
Pristina|42.67|21.17|550
Prizren|42.21|20.74|171
Mitrovicë|42.88|20.87|107
Gjakovë|42.38|20.43|94
Suva Reka|42.36|20.82|72
Ferizaj|42.37|21.16|60
Glogovac|42.63|20.89|59
Gjilan|42.46|21.47|52
Deçan|42.54|20.29|51
Peć|42.66|20.29|49
Vitina|42.32|21.36|47
Istok|42.78|20.49|40
Dragash|42.03|20.65|35
Podujeva|42.91|21.19|35
Shtime|42.43|21.04|35
Vushtrri|42.82|20.97|31
Orahovac|42.40|20.65|22
= YEM
Sanaa|15.35|44.21|1937
Al Ḩudaydah|14.80|42.95|618
Ta‘izz|13.58|44.02|615
Aden|12.78|45.04|551
Mukalla|14.54|49.12|258
Ibb|13.97|44.18|235
Dhamār|14.54|44.41|160
‘Amrān|15.66|43.94|91
Sayyān|15.17|44.32|69
Zabīd|14.20|43.32|53
Sa'dah|16.94|43.76|52
Bājil|15.06|43.29|48
Ḩajjah|15.69|43.61|44
Dhī as Sufāl|13.83|44.11|38
Al Bayda|13.99|45.57|38
Ataq|14.54|46.83|37
Bayt al Faqīh|14.52|43.32|34
Yarīm|14.30|44.38|33
Saḩar|15.32|44.31|32
Laḩij|13.06|44.88|23
Zinjibār|13.13|45.38|20
Al Ḩazm|16.16|44.78|18
Ma'rib|15.46|45.33|17
Dhalie|13.70|44.73|15
Al Ghayz̧ah|16.21|52.18|11
Al Maḩwīt|15.47|43.54|11
= ZAF
Cape Town|-33.93|18.42|3433
Durban|-29.86|31.03|3120
Johannesburg|-26.20|28.04|2026
Soweto|-26.27|27.86|1695
Pretoria|-25.74|28.19|1619
Port Elizabeth|-33.96|25.61|968
Pietermaritzburg|-29.62|30.39|751
Benoni|-26.19|28.32|605
Tembisa|-26.00|28.23|512
East London|-33.02|27.91|479
Vereeniging|-26.67|27.93|475
Bloemfontein|-29.12|26.21|463
Boksburg|-26.21|28.26|445
Welkom|-27.98|26.74|432
Newcastle|-27.76|29.93|405
Krugersdorp|-26.09|27.78|379
Randburg|-26.09|28.00|337
Botshabelo|-29.27|26.73|310
Brakpan|-26.24|28.37|306
Witbank|-25.87|29.23|262
Richards Bay|-28.78|32.04|253
Vanderbijlpark|-26.71|27.84|247
Centurion|-25.86|28.19|233
Uitenhage|-33.76|25.40|229
Roodepoort|-26.16|27.87|225
Paarl|-33.73|18.98|190
Carletonville|-26.36|27.40|182
Klerksdorp|-26.85|26.67|179
Midrand|-25.99|28.13|173
Westonaria|-26.32|27.65|157
Middelburg|-25.78|29.46|155
Vryheid|-27.77|30.79|150
Orkney|-26.98|26.67|146
Kimberley|-28.73|24.76|142
eMbalenhle|-26.53|29.07|142
Nigel|-26.43|28.48|141
Mpumalanga|-29.81|30.64|140
Bhisho|-32.85|27.44|137
Randfontein|-26.18|27.70|134
Worcester|-33.65|19.45|128
Rustenburg|-25.67|27.24|124
Polokwane|-23.90|29.47|124
Potchefstroom|-26.72|27.10|124
Virginia|-28.10|26.87|123
Brits|-25.63|27.78|122
Alberton|-26.27|28.12|122
Nelspruit|-25.47|30.97|110
Phalaborwa|-23.94|31.14|109
Queenstown|-31.90|26.88|105
Kroonstad|-27.65|27.23|104
Bethal|-26.46|29.47|102
Mokopane|-24.19|29.01|101
Mabopane|-25.50|28.10|97
Kutloanong|-27.83|26.75|95
Stellenbosch|-33.93|18.87|94
Stilfontein|-26.84|26.77|93
Delmas|-26.15|28.68|92
Grahamstown|-33.30|26.53|92
Warmbaths|-24.88|28.28|90
Louis Trichardt|-23.04|29.90|87
Dundee|-28.17|30.23|84
Piet Retief|-27.01|30.81|84
Phuthaditjhaba|-28.52|28.82|84
Bethlehem|-28.23|28.31|84
Mthatha|-31.59|28.78|79
Sasolburg|-26.81|27.82|77
Standerton|-26.93|29.24|74
Bothaville|-27.39|26.62|72
Upington|-28.45|21.26|71
Parys|-26.90|27.46|71
Schweizer-Reneke|-27.19|25.33|70
Ga-Rankuwa|-25.62|27.99|69
Knysna|-34.04|23.05|69
Saldanha|-33.01|17.94|68
Barberton|-25.79|31.05|68
Lichtenburg|-26.15|26.16|66
Heidelberg|-26.50|28.36|64
Graaff-Reinet|-32.25|24.53|63
Fochville|-26.49|27.49|62
Oudtshoorn|-33.60|22.20|62
Atlantis|-33.57|18.48|60
KwaDukuza|-29.33|31.29|60
Mossel Bay|-34.18|22.15|59
Fort Beaufort|-32.77|26.63|58
Kraaifontein|-33.85|18.72|58
Wellington|-33.64|19.01|56
Heilbron|-27.28|27.97|55
Viljoenskroon|-27.21|26.95|55
Port Shepstone|-30.74|30.45|53
Vryburg|-26.96|24.73|50
Wolmaransstad|-27.20|25.98|49
Edenvale|-26.14|28.15|49
eSikhaleni|-28.87|31.90|49
Balfour|-26.66|28.59|46
Mondlo|-27.98|30.72|45
Beaufort West|-32.36|22.58|45
Aliwal North|-30.69|26.71|44
Thohoyandou|-22.95|30.48|44
Volksrust|-27.37|29.88|43
Wesselsbron|-27.85|26.37|43
Ceres|-33.37|19.31|42
Ermelo|-26.53|29.98|41
Senekal|-28.32|27.62|40
Thaba Nchu|-29.21|26.84|39
Vredenburg|-32.91|17.99|38
Ekangala|-25.70|28.75|38
Giyani|-23.30|30.72|37
Stutterheim|-32.57|27.42|36
Harrismith|-28.27|29.13|35
Malmesbury|-33.46|18.73|35
Theunissen|-28.41|26.70|35
Margate|-30.86|30.37|34
Butterworth|-32.33|28.15|34
Lebowakgomo|-24.20|29.50|33
Cradock|-32.16|25.62|33
Richmond|-29.87|30.27|32
De Aar|-30.65|24.01|32
Retreat|-34.06|18.48|32
Allanridge|-27.75|26.64|32
Nkowakowa|-23.89|30.29|30
Postmasburg|-28.33|23.07|30
Grabouw|-34.15|19.02|30
Howick|-29.48|30.23|29
Driefontein|-27.02|30.45|28
Empangeni|-28.76|31.89|28
Robertson|-33.80|19.89|28
Bronkhorstspruit|-25.81|28.74|27
Siyabuswa|-25.11|29.04|26
Mpophomeni|-29.57|30.19|26
Cullinan|-25.67|28.52|25
Kokstad|-30.55|29.42|25
Hermanus|-34.42|19.23|25
Lady Frere|-31.70|27.23|25
Midstream|-25.92|28.20|25
Duiwelskloof|-23.69|30.14|25
Scottburgh|-30.29|30.75|24
Hennenman|-27.98|27.02|23
Pampierstad|-27.78|24.69|22
Lydenburg|-25.10|30.44|22
Ulundi|-28.34|31.42|21
Modimolle|-24.70|28.40|21
Komatipoort|-25.43|31.95|21
Secunda|-26.55|29.17|20
eMkhomazi|-30.21|30.80|20
Queensdale|-31.87|26.98|20
Mahikeng|-25.87|25.64|14
= ZMB
Lusaka|-15.41|28.29|1267
Kitwe|-12.80|28.21|401
Ndola|-12.96|28.64|395
Kabwe|-14.45|28.45|189
Chingola|-12.53|27.88|149
Mufulira|-12.55|28.24|121
Luanshya|-13.14|28.42|113
Livingstone|-17.84|25.85|109
Kasama|-10.21|31.18|91
Chipata|-13.63|32.65|86
Kalulushi|-12.84|28.09|67
Mazabuka|-15.86|27.75|64
Chililabombwe|-12.36|27.82|57
Mongu|-15.25|23.13|53
Kafue|-15.77|28.18|48
Choma|-16.81|26.99|47
Mansa|-11.20|28.89|42
Kansanshi|-12.10|26.43|41
Kapiri Mposhi|-13.97|28.67|38
Monze|-16.28|27.48|30
Mpika|-11.83|31.45|28
Nchelenge|-9.35|28.73|24
Kawambwa|-9.79|29.08|21
Mbala|-8.84|31.37|21
Samfya|-11.36|29.56|20
Sesheke|-17.48|24.30|20
Chinsali|-10.54|32.08|14
= ZWE
Harare|-17.83|31.05|1543
Bulawayo|-20.15|28.58|699
Chitungwiza|-18.01|31.08|340
Mutare|-18.97|32.67|184
Gweru|-19.45|29.82|146
Kwekwe|-18.93|29.81|99
Kadoma|-18.33|29.92|79
Masvingo|-20.06|30.83|76
Chinhoyi|-17.37|30.20|62
Marondera|-18.19|31.55|57
Norton|-17.88|30.70|52
Chegutu|-18.13|30.14|47
Bindura|-17.30|31.33|37
Zvishavane|-20.33|30.07|36
Victoria Falls|-17.93|25.83|36
Hwange|-18.36|26.50|33
Redcliff|-19.03|29.78|33
Ruwa|-17.89|31.24|30
Rusape|-18.53|32.13|29
Chiredzi|-21.05|31.67|28
Beitbridge|-22.22|30.00|26
Kariba|-16.52|28.80|26
Karoi|-16.81|29.69|25
Gwanda|-20.94|29.01|14
`
