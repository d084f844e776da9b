/** Places that world news names and lists of cities lack: provinces, regions, waters, mountains, landmarks; from general knowledge. Training hashes them into the gazetteer. */
export const PLACES = `
# Supraregions and continents
Abkhazia; Adjara; Africa; Ajara; Aksai Chin; Altiplano; Amazonia; Ambazonia; Americas; Anatolia; Andes; Antarctic; Antarctic Circle; Antarctic Peninsula; Antarctica; Antilles; Appalachia;
Arab Peninsula; Arabia; Arabian Peninsula; Arctic; Arctic Circle; Artsakh; Asia; Asia Minor; Asia Pacific; Asia-Pacific; Attica; Australasia; Azad Kashmir; Azawad; Baja California Peninsula;
Bakur; Balkan Peninsula; Balkans; Balochistan; Baltic States; Baltics; Baluchistan; Banat; Bangsamoro; Barbary Coast; Benelux; Bengal; Bessarabia; Biafra; Bohemia; Borneo; British Isles;
Bucovina; Bukovina; Cabinda; Caprivi Strip; Caribbean; Casamance; Cascadia; Caucasus; Central Africa; Central America; Central American Dry Corridor; Central Asia; Central Europe; Chaco;
Chechnya; Chukotka; Circumpolar North; Ciscaucasia; Commonwealth Caribbean; Congo Basin; Cono Sur; Crimea; Crimean Peninsula; Dagestan; Dalmatia; Darfur; Darién; Darién Gap; Darien Gap;
Deep South; Dobrogea; Dobruja; Donbas; Donbass; East Africa; East Asia; East Turkestan; Eastern Africa; Eastern Asia; Eastern Caribbean; Eastern Europe; Eastern Mediterranean;
Eastern Siberia; Eeyou Istchee; Epirus; Essequibo; Eurasia; Europe; Far East; Fennoscandia; Fertile Crescent; French Polynesia; Gagauzia; Galicia; Galilee; Gaza; Gaza Strip;
Gilgit-Baltistan; Global North; Global South; Golan; Golan Heights; Gold Coast; Golden Crescent; Golden Horseshoe; Golden Triangle; Gran Chaco; Great Lakes region; Greater Antilles;
Greater Mekong; Guayana Esequiba; Guianas; Guinea Highlands; Gulf; Herzegovina; Horn of Africa; Iberia; Iberian Peninsula; Indian subcontinent; Indo-Pacific; Indochina; Indonesian Papua;
Ingushetia; Inner Asia; Inner Mongolia; Iraqi Kurdistan; Isaan; Isan; Istria; Ituri; Ivory Coast; Jammu; Jubaland; Kalbajar; Kalimantan; Kamchatka; Kamchatka Peninsula; Karabakh; Karelia;
Kasai; Kashmir; Katanga; Khorasan; Khurasan; Kivu; Kola Peninsula; Kordofan; Kosovo and Metohija; Kuban; Kurdistan; Kurdistan Region; Kuril Islands; Kuriles; Lachin; Lachin corridor; Ladakh;
Lake Chad Basin; Lapland; Latin America; Lesser Antilles; Levant; Liptako-Gourma; Llanos; Low Countries; Luzon; Macaronesia; Macedonia; Maghreb; Maghrib; Manchuria; Mano River; Maritimes;
Mashreq; Mashriq; Masuria; Mediterranean; Mekong region; Melanesia; Mesoamerica; Metohija; Micronesia; Middle Africa; Middle East; Mindanao; Moldavia; Moravia; Mosquito Coast; Muntenia;
Nagaland; Nagorno-Karabakh; Nagorny Karabakh; Nakhchivan; Nakhichevan; Near East; Nitassinan; Nordics; Nordkalotten; North Africa; North America; North Asia; North Atlantic; North Caucasus;
North Cyprus; North Pacific; Northeast Asia; Northern Africa; Northern Cyprus; Northern Europe; Northern Territories; Northern Triangle; Novorossiya; Nunatsiavut; Nunavik; Nunavut;
Occupied Palestinian Territory; Oceania; Ogaden; Oltenia; Oresund; Outer Mongolia; Pacific Islands; Pacific Rim; Pakistan-administered Kashmir; Palestine; Palestinian Territories; Pamir;
Pampas; Pan-Amazon; Papua; Papua region; Pashtunistan; Patagonia; Peloponnese; Persian Gulf region; Podolia; Polesia; Polesie; Polynesia; Pomerania; Preševo Valley; Pridnestrovie; Punjab;
Puntland; Republika Srpska; Rojava; Russian Far East; Ruthenia; Sahel; Sahelian belt; Sakhalin; Sandžak; Sanjak; Sápmi; Scandinavia; Senegambia; Siberia; Silesia; Sinai; Sinai Peninsula;
Skeleton Coast; Slave Coast; Slavonia; Somaliland; South America; South Asia; South Atlantic; South Caucasus; South East Asia; South Ossetia; South Pacific; South-East Asia; Southeast Asia;
Southeast Europe; Southeastern Europe; Southern Africa; Southern Asia; Southern Cone; Southern Europe; Southwest Asia; Sub-Saharan Africa; Subarctic; Sulu; Suwalki Gap; Suwałki Gap;
Swahili Coast; Taimyr; Thessaly; Thrace; Three Borders; Tibet; Tigray; Trans-Dniester; Transcarpathia; Transcaucasia; Transdniestria; Transnistria; Transylvania; Tri-Border Area;
Triple Frontier; Tskhinvali; Turkestan; Upper Galilee; Urals; Visayas; Vojvodina; Volga region; Volhynia; Volyn; Wallachia; Waziristan; West Africa; West Asia; West Bank; West Bengal;
West Indies; West Papua; Western Africa; Western Asia; Western Balkans; Western Europe; Western Sahara; Western Siberia; Xinjiang; Yamal; Yamal Peninsula; Yucatán Peninsula; Zakarpattia;
Zangezur; Zangezur corridor; Zululand; Øresund
# Historical lands and former countries
Abyssinia; Aksum; Alsace-Lorraine; Ankole; Annam; Aquitaine; Asante Kingdom; Ashanti Empire; Asir; Assyria; Austria-Hungary; Axum; Babylon; Babylonia; Bactria; Barotseland; Barqa;
Basutoland; Bechuanaland; Bechuanaland Protectorate; Belgian Congo; Bombay Presidency; Bophuthatswana; Bornu Empire; Brabant; Britannia; British Guiana; British Honduras; British India;
British Mandate; British Raj; Buganda; Bunyoro; Burgundy; Burma; Busoga; Byzantine Empire; Byzantium; Caledonia; Canaan; Cappadocia; Caria; Carthage; Ceylon; Champagne-Ardenne; Cilicia;
Cilician Armenia; Ciskei; Cochinchina; Colchis; Congo Free State; Congo-Brazzaville; Congo-Kinshasa; Cyrenaica; Czechoslovakia; Dahomey; Dhofar; Duchy of Warsaw; Dutch East Indies;
Dutch Guiana; East Anglia; East Germany; East Indies; East Pakistan; East Prussia; Elam; Ellice Islands; Fazzan; Fernando Po; Fezzan; Flanders; Formosa; French Equatorial Africa;
French Indochina; French Sudan; French West Africa; Galatia; Galicia-Volhynia; Gandhara; Gascony; Gaul; German Democratic Republic; German East Africa; German South West Africa;
Gilbert Islands; Goguryeo; Gran Colombia; Grand Duchy of Lithuania; Great Zimbabwe; Hadhramaut; Hadhramawt; Hadramaut; Hadramawt; Hejaz; Hibernia; Hijaz; Hispaniola; Hyderabad State; Ionia;
Joseon; Judaea; Judea; Judea and Samaria; Kanem-Bornu; Khwarezm; Kievan Rus; Kingdom of Kongo; Kush; KwaNdebele; Languedoc; Lycia; Lydia; Madras Presidency; Malaya; Mali Empire; Manchukuo;
Mandatory Palestine; Manicaland; Mashonaland; Matabeleland; Mauretania; Media Atropatene; Mercia; Mesopotamia; Mesopotamian Marshes; Monomotapa; Mughal Empire; Muscovy; Mutapa; Najd; Nejd;
New France; New Granada; New Hebrides; New Spain; Northern Rhodesia; Northumbria; Nubia; Numidia; Numidia Province; Nyasaland; Occitania; Ottoman Empire; Parthia; Persia; Philistia;
Phoenicia; Phrygia; Picardy; Polish-Lithuanian Commonwealth; Pontus; Portuguese Guinea; Portuguese Timor; Provence; Prussia; Rhodesia; Rio de Oro; Roman Empire; Ruanda-Urundi;
Ryukyu Kingdom; Saarland; Saint-Domingue; Samaria; Savoy; Serbia and Montenegro; Siam; Sogdia; Sokoto Caliphate; Songhai Empire; South West Africa; South-West Africa; Southern Rhodesia;
Soviet Union; Spanish Sahara; Straits Settlements; Sudetenland; Sumer; Tanganyika; Tonkin; Toro Kingdom; Transjordan; Transkei; Transoxiana; Transvaal; Tripolitania; Troad; Trucial States;
Ubangi-Shari; Upper Volta; Urundi; USSR; Wallonia; Wessex; West Germany; West Pakistan; Western Armenia; Yugoslavia; Zaire; Zaïre; Zanj
# United States and territories
Adirondacks; Alabama; Alameda County; Alaska; Alaska Panhandle; Aleutian Islands; Aleutians; Allegheny County; American Samoa; Arizona; Arkansas; Badlands; Bakken; Bay Area; Bears Ears;
Bexar County; Bible Belt; Big Bend; Big Island; Black Hills; Blue Ridge; Bristol Bay; Bronx; Brooklyn; Broward County; Bucks County; California; Cameron County; Cape Cod; Carolinas;
Catskills; Central Valley; Chaco Canyon; Cherokee Nation; Cheyenne River Reservation; Chi'chil Biłdagoteel; Clark County; Colorado; Columbia Gorge; Coney Island; Connecticut;
Contra Costa County; Cook County; Corn Belt; Crow Creek; Culebra; Cuyahoga County; Dakotas; Dallas County; Death Valley; Delaware; Delmarva Peninsula; District of Columbia; East Coast;
Eastern Seaboard; Ellis Island; Everglades; Fairfax County; Florida; Florida Keys; Florida Panhandle; Fond du Lac; Fort Berthold; Four Corners; Fulton County; Governors Island; Great Plains;
Guam; Gulf Coast; Hampton Roads; Hamptons; Harlem; Harris County; Hawai'i; Hawaii; Hidalgo County; High Plains; Hill Country; Hopi Reservation; Hudson Valley; Idaho; Illinois;
Imperial Valley; Indiana; Inland Empire; Iowa; Jersey Shore; Kansas; Kaua'i; Kauai; Kenai Peninsula; Kentucky; King County; Kodiak Island; Lahaina; Lanai; Liberty Island; Long Island;
Los Angeles County; Louisiana; Maine; Manhattan; Maricopa County; Marin County; Martha's Vineyard; Maryland; Massachusetts; Maui; Mauna Kea; Miami-Dade; Miami-Dade County; Michigan;
Midway Atoll; Midwest; Minnesota; Mississippi; Mississippi Delta; Missouri; Molokai; Montana; Montgomery County; Nantucket; Napa Valley; Nassau County; Navajo Nation; Navajo Reservation;
Nebraska; Nevada; New England; New Hampshire; New Jersey; New Mexico; New York State; Niihau; North Carolina; North Dakota; North Slope; Northern Mariana Islands; Northern Marianas; O'ahu;
Oahu; Oak Flat; Oakland County; Ohio; Okefenokee; Oklahoma; Olympic Peninsula; Oneida Nation; Orange County; Oregon; Osage Nation; Outer Banks; Ozarks; Pacific Northwest; Palm Beach County;
Pearl Harbor; Pennsylvania; Permian Basin; Piedmont; Pine Ridge Reservation; Poconos; Prince George's County; Prince William Sound; Puerto Rico; Puget Sound; Queens; Red Lake;
Research Triangle; Rhode Island; Rikers Island; Rio Grande Valley; Riverside County; Roosevelt Island; Rosebud Reservation; Rust Belt; Saipan; San Bernardino County; San Diego County;
San Francisco Bay Area; San Joaquin Valley; San Juan Islands; Santa Clara County; Santa Cruz County; Seward Peninsula; Silicon Valley; Sonoma County; South Carolina; South Dakota; St. Croix;
St. Lawrence Island; St. Thomas; Standing Rock; Standing Rock Reservation; Staten Island; Suffolk County; Sun Belt; Tampa Bay; Tarrant County; Tennessee; Texas; Texas Panhandle;
Thacker Pass; Tidewater; Tinian; Travis County; Tri-State Area; Twin Cities; U.S. Virgin Islands; Upper Midwest; Upper Peninsula; US Virgin Islands; Utah; Ventura County; Vermont; Vieques;
Waikiki; Wake Island; Washington State; Wayne County; West Coast; West Virginia; Westchester County; White Earth; Willamette Valley; Wind River Reservation; Wisconsin; Wyoming;
Yukon-Kuskokwim Delta
# Canada
Abitibi; Abitibi-Témiscamingue; Aklavik; Akulivik; Akwesasne; Alberta; Alberta oil sands; Anticosti; Anticosti Island; Arctic Bay; Arviat; Athabasca oil sands; Atlantic Canada; Attawapiskat;
Aupaluk; Baffin Bay; Baffin Island; Baker Lake; Banks Island; Bas-Saint-Laurent; Belcher Islands; British Columbia; Bruce Peninsula; Burrard Inlet; Cambridge Bay; Cape Breton;
Cape Breton Island; Cape Dorset; Cariboo; Charlevoix; Chesterfield Inlet; Clayoquot Sound; Clyde River; Coral Harbour; Côte-Nord; Davis Strait; Downtown Eastside; Eastern Townships;
Ellesmere Island; Estrie; Fairy Creek; Foxe Basin; Fraser Valley; Frobisher Bay; Gaspé; Gaspé Peninsula; Gjoa Haven; Grassy Narrows; Great Bear Rainforest; Greater Toronto Area; Grise Fiord;
Gulf Islands; Haida Gwaii; Happy Valley-Goose Bay; Hopedale; Hudson Bay; Hudson Strait; Igloolik; Île d'Orléans; Îles-de-la-Madeleine; Inuit Nunangat; Inukjuak; Inuvialuit;
Inuvialuit Settlement Region; Inuvik; Ivujivik; James Bay; Kahnawake; Kanehsatake; Kanesatake; Kangiqsualujjuaq; Kangiqsujuaq; Kangirsuk; Kashechewan; Kinngait; Kitikmeot; Kivalliq;
Kootenays; Kugaaruk; Kugluktuk; Kuujjuaq; Kuujjuarapik; Labrador; Lanaudière; Lancaster Sound; Laurentides; Listuguj; Lower Mainland; Magdalen Islands; Makkovik; Manitoba; Manitoulin Island;
Mashteuiatsh; Mauricie; Montérégie; Muskoka; Nain; Naujaat; Neskantaga; New Brunswick; Newfoundland; Newfoundland and Labrador; Niagara Peninsula; Northwest Passage; Northwest Territories;
Nova Scotia; Okanagan; Okanagan Valley; Old Crow; Ontario; Outaouais; Pangnirtung; Paulatuk; Peace River; Pessamit; Pond Inlet; Prairie Provinces; Prairies; Prince Edward Island; Puvirnituq;
Qikiqtaaluk; Qikiqtarjuaq; Quaqtaq; Québec; Queen Charlotte Islands; Rankin Inlet; Repulse Bay; Resolute Bay; Rigolet; Ring of Fire; Sachs Harbour; Saguenay; Saguenay-Lac-Saint-Jean;
Salluit; Salt Spring Island; Sanikiluaq; Saskatchewan; Six Nations of the Grand River; Six Nations Reserve; Southampton Island; Taloyoak; Tasiujaq; Treaty 6 Territory; Treaty 8; Tuktoyaktuk;
Tyendinaga; Uashat; Ulukhaktok; Umiujaq; Ungava; Ungava Bay; Ungava Peninsula; Vancouver Island; Victoria Island; Western Canada; Wet'suwet'en territory; Yukon; Yukon Territory
# Mexico
Aguascalientes; Ayotzinapa; Baja California; Baja California Sur; Bajío; Campeche; Chapultepec; Cherán; Chiapas; Chichén Itzá; Chihuahua; Coahuila; Colima; Copper Canyon; Costa Chica;
Costa Grande; Coyoacán; Cozumel; Durango; Estado de México; Golden Triangle of Sinaloa; Guanajuato; Guerrero State; Hidalgo State; Huasteca; Isla Mujeres; Islas Marías;
Isthmus of Tehuantepec; Iztapalapa; Jalisco; Lacandon Jungle; Michoacán; Montaña de Guerrero; Monte Albán; Morelos State; Nayarit; Nuevo León; Oaxaca; Palenque; Puebla; Querétaro;
Quintana Roo; Riviera Maya; San Luis Potosí; Selva Lacandona; Sierra Norte; Sierra Tarahumara; Sinaloa; Soconusco; Sonora; State of Mexico; Tabasco; Tamaulipas; Teotihuacán; Tepito;
Tierra Caliente; Tlatelolco; Tlaxcala; Tulum; Uxmal; Veracruz; Xochimilco; Yucatán; Zacatecas; Zócalo
# Central America
Aguán Valley; Ahuachapán; Alajuela; Alta Verapaz; Atlántida; Baja Verapaz; Bajo Aguán; Bajo Chiquito; Bay Islands; Boaco; Bocas del Toro; Bosawás; Cabañas; Carazo; Cartago; Cayo District;
Chalatenango; Chimaltenango; Chinandega; Chiquimula; Chiriquí; Choluteca; Chontales; Coclé; Colón; Comayagua; Copán; Corozal; Cortés Department; Cuscatlán; El Paraíso; El Progreso;
Emberá-Wounaan; Escuintla; Estelí; Francisco Morazán; Gracias a Dios; Guanacaste; Guna Yala; Heredia; Herrera Province; Huehuetenango; Intibucá; Islas de la Bahía; Ixcán; Ixil Triangle;
Izabal; Jalapa; Jinotega; Jutiapa; Kuna Yala; La Libertad; La Mosquitia; Lajas Blancas; Lempira; Limón; Los Santos Province; Madriz; Masaya; Matagalpa; Monimbó; Morazán; Ngäbe-Buglé;
Nicoya Peninsula; North Caribbean Coast; Nueva Segovia; Ocotepeque; Olancho; Orange Walk; Osa Peninsula; Panamá Oeste; Panzós; Petén; Polochic Valley; Puntarenas; Quetzaltenango; Quiché;
RAAN; RAAS; Retalhuleu; Río Coco; Río San Juan; Rivas; Roatán; Sacatepéquez; San Blas Islands; San Marcos; Santa Bárbara; Santa Rosa; Sololá; Sonsonate; South Caribbean Coast; Stann Creek;
Suchitepéquez; Sula Valley; Toledo District; Totonicapán; Usulután; Veraguas; Yoro; Zacapa
# Caribbean
Abaco; Abaco Islands; Andros; Anegada; Anguilla; Antigua; Artemisa; Artibonite; Aruba; Azua; Bahoruco; Barahona; Barbuda; Bay of Pigs; Bel-Air; Bequia; Bermuda; Bimini; Bonaire;
British Virgin Islands; Camagüey; Carrefour-Feuilles; Carriacou; Cayman Brac; Cayman Islands; Cibao; Ciego de Ávila; Cienfuegos; Cité Soleil; Clarendon; Cockpit Country; Croix-des-Bouquets;
Curaçao; Dajabón; Delmas; Dutch Caribbean; El Seibo; Eleuthera; Elías Piña; Espaillat; Exuma; Exumas; French West Indies; Gonâve Island; Grand Bahama; Grand Cayman; Grand Turk; Grand'Anse;
Granma; Great Inagua; Grenadines; Guadeloupe; Guantánamo; Guantánamo Bay; Guantanamo Bay; Hato Mayor; Holguín; Île de la Gonâve; Île-à-Vache; Inagua; Independencia Province;
Isla de la Juventud; Isle of Youth; Kenscoff; La Altagracia; La Désirade; La Saline; La Vega; Laventille; Leeward Islands; Little Cayman; María Trinidad Sánchez; Marie-Galante; Martinique;
Martissant; Matanzas; Mayabeque; Mirebalais; Monte Cristi; Monte Plata; Montego Bay; Montserrat; Mustique; Nassau; Netherlands Antilles; Nevis; New Providence; Nippes; Nord-Est; Nord-Ouest;
Paradise Island; Pedernales; Peravia; Pétion-Ville; Petite Martinique; Pinar del Río; Pont-Sondé; Portmore; Providencia; Providenciales; Puerto Plata; Punta Cana; Redonda; Saba;
Saint Ann Parish; Saint Barthélemy; Saint Kitts; Saint Martin; Saint-Martin; Samaná; San Andrés; San Cristóbal; San Juan de la Maguana; San Pedro de Macorís; Sánchez Ramírez;
Sancti Spíritus; Savien; Sierra Maestra; Sint Eustatius; Sint Maarten; St. Andrew Parish; St. Barts; St. Catherine; St. Eustatius; St. Kitts; St. Martin; Sud-Est; Tivoli Gardens; Tobago;
Tortola; Tortuga; Trelawny; Trench Town; Turks and Caicos; Turks and Caicos Islands; Union Island; Valverde; Varadero; Villa Clara; Virgin Gorda; Virgin Islands; Westmoreland;
Windward Islands
# South America: Brazil
Abrolhos; Acre State; Alagoas; Alter do Chão; Alto Rio Guamá; Amapá; Amazonas; Apyterewa; Arariboia; Avenida Paulista; Bahia; Baixada Fluminense; Belo Monte; Belo Monte dam; Brumadinho;
Caatinga; Carajás; Ceará; Cerrado; Chapada Diamantina; Cidade de Deus; Complexo da Maré; Complexo da Penha; Complexo do Alemão; Copacabana; Corcovado; Cracolândia; Distrito Federal;
Espírito Santo; Fernando de Noronha; Goiás; Heliópolis; Iguaçu Falls; Iguazú; Iguazu Falls; Ilha Grande; Ipanema; Itaipu; Itaipu dam; Ituna-Itatá; Jacarezinho; Jaraguá; Javari Valley; Jirau;
Karipuna; Kayapó territory; Leblon; Lençóis Maranhenses; Maracanã; Marajó; Marajó Island; Maranhão; Maré; Mariana dam; Mato Grosso; Mato Grosso do Sul; Matopiba; Minas Gerais;
Munduruku territory; Pantanal; Pará; Paraíba; Paraisópolis; Paraná; Paulista Avenue; Pernambuco; Piauí; Piripkura; Planalto Palace; Raposa Serra do Sol; Rio Grande do Norte;
Rio Grande do Sul; Rocinha; Rondônia; Roraima; Santa Catarina; São Paulo State; Sergipe; Serra Pelada; Sertão; Sugarloaf Mountain; Tapajós; Terra do Meio; Tocantins; Trincheira Bacajá;
Uru-Eu-Wau-Wau; Vale do Javari; Vidigal; Vila Cruzeiro; Volta Grande; Xingu; Xingu Indigenous Park; Yanomami Indigenous Territory; Yanomami Territory
# South America: Andes and north
Acandí; Altamira; Áncash; Ancash; Antioquia; Anzoátegui; Apure; Apurímac; Aragua; Arauca; Arequipa; Atlántico; Ayacucho; Azuay; Bajo Cauca; Barinas; Beni; Bolívar Department; Bolívar State;
Boyacá; Buenaventura; Cajamarca; Caldas; Callao; Cañar; Capurganá; Caquetá; Carabobo; Caral; Carchi; Carondelet; Casanare; Catatumbo; Catia; Cauca; Cauca Valley; Cesar; Challapalca;
Chan Chan; Chapare; Chimborazo; Chiquitania; Chiquitano; Chocó; Chuquisaca; Ciudad Bolívar; Cochabamba; Cojedes; Comuna 13; Conga; Córdoba; Cotopaxi; Cundinamarca; Cusco; Cuzco;
Delta Amacuro; El Alto; El Helicoide; El Oro; Esmeraldas; Espinal; Espinar; Falcón; Galápagos; Galapagos; Galápagos Islands; Galapagos Islands; Guainía; Guajira; Guárico; Guaviare; Guayas;
Huancavelica; Huánuco; Huila; Ica; Imbabura; Intag; Intag Valley; Isla Margarita; Junín; La Guaira; La Guajira; La Pampa; Lambayeque; Lara State; Las Bambas; Las Claritas;
Litoral Penitentiary; Loja; Loreto; Los Ríos; Machu Picchu; Madidi; Madre de Dios; Magdalena; Magdalena Medio; Manabí; Margarita Island; Mérida; Meta; Miraflores; Miraflores Palace; Miranda;
Monagas; Montes de María; Moquegua; Morona Santiago; Morona-Santiago; Napo; Nariño; Nasca; Nazca; Nazca Lines; Necoclí; Norte de Santander; Nueva Esparta; Orellana; Orinoco Belt;
Orinoco Mining Arc; Oruro; Pacific Coast; Pando; Pasco; Pastaza; Petare; Pichincha; Piura; Plaza Bolívar; Plaza Murillo; Portuguesa; Potosí; Puno; Putumayo; Quindío; Risaralda;
Sacred Valley; Sacsayhuamán; Saksaywaman; Salar de Uyuni; San Juan de Lurigancho; San Martín Region; Santa Cruz Department; Santa Elena; Santander; Santo Domingo de los Tsáchilas;
Sierra Nevada de Santa Marta; Sucre; Sucumbíos; Táchira; Tacna; Tarija; TIPNIS; Tipnis; Tiwanaku; Tocorón; Tolima; Trujillo; Tumaco; Tumbes; Tungurahua; Ucayali; Urabá; Uyuni;
Valle del Cauca; Vaupés; Vichada; Villa El Salvador; VRAEM; Yaracuy; Yasuní; Yasuni; Yasuní National Park; Yungas; Zamora Chinchipe; Zulia
# South America: Southern Cone and Guianas
Aisén; Alto Paraguay; Alto Paraná; Amambay; Antofagasta; Araucanía; Arica and Parinacota; Arica y Parinacota; Atacama; Aysén; Barima-Waini; Berbice; Bío Bío; Bío-Bío; Biobío; Boquerón;
Brokopondo; Buenos Aires Province; Caaguazú; Caazapá; Canelones; Canindeyú; Casa Rosada; Catamarca; Cerro Largo; Chiloé; Chiloé Island; Chubut; Chuquicamata; Colchane;
Colonia del Sacramento; Colonia Dignidad; Commewijne; Concepción; Coquimbo; Cordillera Department; Coronie; Corrientes; Curuguaty; Cuyo; Cuyuni-Mazaruni; Demerara; Demerara-Mahaica;
East Berbice-Corentyne; Easter Island; Entre Ríos; Falkland Islands; Falklands; Formosa Province; French Guiana; Guairá; Guyane; Isla Grande; Islas Malvinas; Itapúa; Juan Fernández Islands;
Jujuy; Kaieteur Falls; Kourou; La Araucanía; La Boca; La Matanza; La Moneda; La Rioja; Linden; Los Lagos; Magallanes; Maldonado; Malvinas; Maroni; Marowijne; Maule; Mendoza; Misiones;
Montevideo Department; Ñeembucú; Neuquén; Nickerie; Ñuble; O'Higgins Region; Pampa; Para District; Paraguarí; Paramaribo; Paysandú; Plaza Baquedano; Plaza de Mayo; Plaza Italia; Pomeroon;
Potaro-Siparuni; Presidente Hayes; Punta del Este; Quinta de Olivos; Quintero; Rapa Nui; Recoleta; Río Negro; Rivera Department; Robinson Crusoe Island; Rocha; Rupununi; Salar de Atacama;
Salta; Salto; San Juan Province; San Luis; Santa Cruz Province; Santa Fe Province; Santiago del Estero; Santiago Metropolitan Region; Saramacca; Sipaliwini; Soriano; South Georgia;
South Orkney Islands; South Sandwich Islands; South Shetland Islands; Stabroek Block; Tacuarembó; Tarapacá; Tierra del Fuego; Torres del Paine; Treinta y Tres; Tucumán; Upper Takutu;
Ushuaia; Vaca Muerta; Valparaíso; Villa 31; Wallmapu; Wanica
# West Africa: Nigeria
Abaji; Abi; Abia; Abia State; Adamawa; Agatu; Ajegunle; Akinyele; Akko; Akwa Ibom; Alimosho; Alkaleri; Anambra; Anka; Apa; Apapa; Askira; Askira-Uba; Aso Rock; Aso Villa; Awgu; Bade; Baga;
Bakassi; Bakassi Camp; Bakori; Bama; Banki; Barkin Ladi; Bassa; Batsari; Bauchi; Bayelsa; Benue; Biase; Birnin Gwari; Birnin Kebbi; Birnin-Gwari; Biu; Bodo; Bokkos; Bonny; Bonny Island;
Borgu; Borno; Bukkuyum; Bungudu; Buni Yadi; Bwari; Chibok; Chikun; Computer Village; Cross River State; Dalori; Damasak; Dambam; Damboa; Dandume; Danko-Wasagu; Dansadau; Dapchi; Darazo;
Delta State; Dikwa; Donga; Ebonyi; Edo; Edo State; Ekiti; Eleme; Enugu; Eti-Osa; Faskari; Federal Capital Territory; Fufore; Funtua; Gada; Gamboru; Gamboru Ngala; Gbagi; Gboko; Geidam; Giwa;
Gombe; Goronyo; Gubio; Gudumbali; Gujba; Gulani; Guma; Gumel; Gummi; Guri; Gusau; Guzamala; Gwagwalada; Gwer West; Gwoza; Hadejia; Hausaland; Hong; Ibeju-Lekki; Igabi; Igboland; Ihiala;
Ikeja; Ikorodu; Ikoyi; Illela; Imo; Imo State; Isa; Itsekiri; Jaba; Jaji; Jema'a; Jere; Jibia; Jigawa; Jilli; Jos; Jos North; Jos South; Kachia; Kaduna; Kafanchan; Kaga; Kagara; Kagarko;
Kainji; Kainji Lake; Kajuru; Kala Balge; Kanam; Kankara; Kano; Karim Lamido; Karu; Katsina; Katsina-Ala; Kaura; Kaura Namoda; Kauru; Kebbe; Kebbi; Kirikiri; Kogi; Konduga; Konshisha; Kuje;
Kukareta; Kukawa; Kurfi; Kuriga; Kurmin Wali; Kwali; Kwande; Kwara; Kwaya Kusar; Lafia; Lagos State; Lamurde; Langtang; Lekki; Lekki Toll Gate; Lekki tollgate; Lere; Logo; Lokoja; Mada;
Madagali; Mafa; Mafara; Magumeri; Maiduguri; Makoko; Makurdi; Malam Fatori; Malumfashi; Mangu; Maradun; Mariga; Marte; Maru; Mashegu; Mavo; Michika; Middle Belt; Mile 12; Mobbar; Mokwa;
Monguno; Mubi; Muna; Murtala Muhammed Airport; Mushere; Mushin; Nasarawa; Ngala; Nganzai; Niger Delta; Niger State; Nimbo; North-East Nigeria; Nsukka; Numan; Obalende; Obanliku; Obi; Ogbia;
Ogbomoso; Ogoni; Ogoniland; Ogun; Ogun State; Ohafia; Ohaji; Ohimini; Ojota; Okigwe; Okpokwu; Oloibiri; Ondo; Onitsha; Opobo; Orlu; Oron; Orsu; Oshodi; Osun; Otukpo; Owerri; Owo; Oyo;
Oyo State; Papiri; Plateau State; Pulka; Rabah; Rafi; Rann; Rigasa; Rijana; Rijau; Rivers State; Riyom; Sabon Birni; Sabuwa; Safana; Sambisa; Sambisa Forest; Sanga; Shendam; Shinkafi;
Shiroro; Shongom; Soba; Sokoto; Song; Southern Ijaw; Southern Kaduna; Suleja; Surulere; Takum; Talata Mafara; Tangaza; Taraba; Tarka; Tarmuwa; Teachers Village; Toungo; Tsafe; Tudun Wada;
Tureta; Ukum; Ussa; Uyo; Vandeikya; Wamakko; Warri; Wase; Woro; Wukari; Wulari; Yaba; Yankari; Yauri; Yelewata; Yelwata; Yobe; Yola; Yorubaland; Yunusari; Yusufari; Zabarmari; Zamfara;
Zango Kataf; Zangon Kataf; Zaria; Zuba; Zurmi; Zuru
# West Africa: other
Abala; Abeïbara; Abidjan District; Abobo; Ada; Adjamé; Adrar; Adrar des Ifoghas; Agadez; Agbogbloshie; Aguelhok; Ahafo; Aïr; Aïr Mountains; Akosombo; Akosombo Dam; Alibori; Anderamboukane;
Ansongo; Arbinda; Arli; Arlit; Arly; Asante; Ashanti; Ashanti Region; Assaba; Assamaka; Atacora; Atakora; Atewa; Atewa Forest; Ayorou; Bafatá; Bam Province; Bambeto; Banc d'Arguin;
Bandiagara; Bandiagara Escarpment; Banibangou; Banikoara; Bankass; Bankilaré; Banwa; Barsalogho; Bas-Sassandra; Basse; Bassikounou; Bawku; Ber; Beyla; Bijagós; Bilma; Biombo;
Bissagos Islands; Bo District; Boa Vista; Bogandé; Boké; Bolama; Bombali; Bomi; Bong; Bong County; Bono; Bono East; Bonthe; Borgou; Bosso; Boucle du Mouhoun; Boulikessi; Boulkessi; Bounkani;
Bourem; Bourzanga; Brakna; Brikama; Brong-Ahafo; Cacheu; Cape Coast Castle; Cascades Region; Centre-Est; Centre-Nord; Centre-Ouest; Centre-Sud; Chinagodrar; Cocody; Collines; Comoé;
Comoé National Park; Couffo; Dagbon; Dagomba; Dakar Region; Dakhlet Nouadhibou; Dédougou; Deou; Déou; Diabo; Diapaga; Diffa; Dinangourou; Dioura; Diourbel; Dirkou; Djado; Djenné; Djibo;
Dogon Country; Donga Department; Dori; Dosso; Douentza; Elmina; Essakane; Fada N'Gourma; Falaba; Farabougou; Faranah; Fassala; Fatick; Fogo; Foni; Forest Guinea; Foubé; Fouta Djallon;
Fouta-Toro; Foutouri; Futa Jallon; Gabú; Gao; Gayéri; Gbarpolu; Gbêkê; Gnagna; Gôh-Djiboua; Gorée; Gorée Island; Gorgol; Gorom-Gorom; Gossi; Gothèye; Goundam; Gourma; Gourma-Rharous;
Grand Bassa; Grand Cape Mount; Grand Gedeh; Grand Kru; Grand-Bassam; Greater Accra; Guéckédou; Guédiawaye; Guidimaka; Guinée Forestière; Hauts-Bassins; Hodh Ech Chargui; Hodh El Gharbi;
Hombori; Ifoghas; Inata; Inates; Inchiri; Inekar; Inner Niger Delta; Jamestown; Janjanbureh; Jubilee House; Kaffrine; Kafolo; Kailahun; Kaloum; Kambia; Kanifing; Kankan; Kaolack; Kara;
Karene; Karimama; Karma; Kati; Kawar; Kaya; Kayes; Kédougou; Kenema; Kerewan; Keta; Kiang West; Kidal; Kindia; Koinadugu; Kolda; Komondjari; Kompienga; Kongoussi; Kono; Koro; Koro Cercle;
Kossi; Koudou; Koulikoro; Koulpélogo; Koutougou; Kpendjal; Kuntaur; Labbezanga; Labé; Lacs; Lagunes; Langue de Barbarie; Léré; Lerneb; Littoral; Lofa; Loroum; Louga; Loulo-Gounkoto; M'bera;
M'bera camp; M'Bour; Macenta; Madama; Madjoari; Mainé-Soroa; Makalondi; Malanville; Mamou; Mansila; Maradi; Margibi; Maritime Region; Markoye; Maryland County; Matam; Matiacoali; Mbera;
Mbera camp; Mbour; Ménaka; Menaka; Mono; Montagnes; Montserrado; Mopti; Moura; Moyamba; N'Guigmi; N'Zérékoré; Namentenga; Nara; Nassoumbou; Nayala; Nguigmi; Niafunké; Nimba; Nimba County;
Niokolo-Koba; Nioro; Nioro du Sahel; Nondin; Northern Region; Nouna; Nzérékoré; Office du Niger; Ogossagou; Oio; Oti; Ouallam; Oudalan; Ouémé; Ouidah; Pademba Road; Pama; Park W; Partiaga;
Pendjari; Pendjari National Park; Pensa; Petite Côte; Pikine; Pissila; Plateau-Central; Port Loko; Pouytenga; Pujehun; Quinara; Ratoma; River Cess; River Gee; Rivercess; Sahel Region;
Saint-Louis; Sal Island; Saloum Delta; Sanmatenga; Santiago Island; Santo Antão; São Nicolau; São Vicente; Sassandra-Marahoué; Savanes; Savannah Region; Sayam Forage; Sebba; Sédhiou; Ségou;
Segou; Séguédine; Séno; Seytenga; Siguiri; Sikasso; Simandou; Sine-Saloum; Sinoe; Sobane Da; Solenzo; Solhan; Soum; Sourou; Tagant; Tahoua; Taï National Park; Talataye; Tambacounda; Tamou;
Taoudénit; Taoudenni; Tapoa; Tchologo; Tenenkou; Ténenkou; Ténéré; Tera; Téra; Tessalit; Tessit; Thiès; Tillabéri; Tillaberi; Tillabery; Tillia; Timbuktu; Tin-Akoff; Tin-Zaouatine;
Tinzaouaten; Tinzawaten; Tiris Zemmour; Titao; Tombali; Tombouctou; Tongo Tongo; Tonkolili; Torodi; Touba; Tougan; Tougouri; Toumour; Trarza; Treichville; Upper East; Upper West;
Vallée du Bandama; Volta Region; W National Park; WAP Complex; West Point; Western North; Woroba; Yagha; Yatenga; Yendi; Yirgou; Yopougon; Youwarou; Zanzan; Ziguinchor; Zinder; Zou; Zouérat
# Central Africa
Aboutengue; Adamaoua; Adré; Adre; Alacha; Alindao; Am Djarass; Amchidé; Amdjarass; Amnabak; Angenga; Annobón; Aouzou; Aouzou Strip; Aru; Baga Sola; Bahai; Bahr el-Gazel; Bakouma; Bambari;
Bambo; Bamenda; Bamingui-Bangoran; Bangassou; Baraka; Barh El Gazel; Bas-Congo; Bas-Uele; Bas-Uélé; Basse-Kotto; Bata Province; Batangafo; Batha; Bengo; Benguela; Beni Territory; Berbérati;
Biakato; Bié; Bijombo; Bikoro; Bioko; Bioko Norte; Bioko Sur; Birao; Bisie; Black Beach; Bocaranga; Boende; Boga; Bohoma; Bol; Bolaba; Boma; Borkou; Bossangoa; Bouar; Bouca; Bouenza; Boyo;
Bredjing; Bria; Buea; Bui Division; Bukavu; Bulape; Bule; Bulengo; Bulongo; Bunagana; Bunia; Butembo; Cabinda Province; Cafunfo; Campo Ma'an; Cazenga; Chari-Baguirmi; Corisco;
Cuando Cubango; Cuanza Norte; Cuanza Sul; Cubango; Cuito Cuanavale; Cunene; Cuvette; Cuvette-Ouest; Dar es Salam camp; Diamaré; Dja; Dja Reserve; Djabal; Djugu; Donga-Mantung; Drodro;
Dzanga-Sangha; Ebo Forest; Ennedi; Ennedi-Est; Ennedi-Ouest; Équateur; Equateur; Eringeti; Estuaire; Fako; Far North Region; Farchana; Fataki; Faya-Largeau; Fizi; Fotokol; Gado-Badzéré;
Gaga; Garamba; Garamba National Park; Gety; Goma; Gombe Commune; Goz Beïda; Goz Beida; Grand Inga; Guéra; Hadjer-Lamis; Haut-Katanga; Haut-Lomami; Haut-Mbomou; Haut-Ogooué; Haut-Uele;
Haut-Uélé; Haute-Kotto; Hauts Plateaux; Huambo; Huíla; Iboko; Icolo e Bengo; Idjwi; Inga; Inga Dam; Ippy; Iriba; Iridimi; Irumu; Ivindo; Kabalo; Kabare; Kaga-Bandoro; Kahuzi-Biega;
Kahuzi-Biega National Park; Kalehe; Kalembe; Kalemie; Kamango; Kamanyola; Kamituga; Kamoa-Kakula; Kanem; Kanyabayonga; Kanyaruchinya; Karuba; Kasaï; Kasai-Central; Kasaï-Central;
Kasai-Oriental; Kasindi; Katana; Kavumu; Kémo; Kerawa; Kibumba; Kié-Ntem; Kikwit; Kiliba; Kirumba; Kishishe; Kitchanga; Kivus; Kiwanja; Kolofata; Kolwezi; Komanda; Kongo Central;
Kongo-Central; Koro Toro; Korsi; Kouilou; Kounoungou; Kouri Bougoudi; Kousséri; Kumba; Kumbo; Kupe-Manenguba; Kwamouth; Kwango; Kwanza Sul; Kwilu; Lac Province; Lebialem; Lékoumou; Likasi;
Likouala; Lim-Pendé; Limani; Limbe; Litoral Province; Lobaye; Lobéké; Lobito Corridor; Logone and Chari; Logone Occidental; Logone Oriental; Logone-et-Chari; Lomami; Lopé; Lóvua; Lualaba;
Luberizi; Lubero; Lubero South; Lulingu; Lume; Lunda Norte; Lunda Sul; Lunda-Norte; Lundas; Lushagala; Luvungi; Mabalako; Mahagi; Mai-Ndombe; Maï-Ndombe; Makala Prison; Makary; Malanje;
Maluku; Mambasa; Mambéré; Mambéré-Kadéï; Mamfe; Mandoul; Mangina; Maniema; Manono; Manyu; Masisi; Mayo-Danay; Mayo-Kebbi; Mayo-Kebbi Est; Mayo-Kebbi Ouest; Mayo-Sava; Mayo-Tsanaga; Mbandaka;
Mbañe; Mbanie; Mbau; Mbomou; Meme Division; Menchum; Metche; Mezam; Milé; Minawao; Minembwe; Minova; Miski; Mitwaba; Moba; Mokolo; Momo; Mongala; Mongbwalu; Mora; Moxico; Moyen-Chari;
Moyen-Ogooué; Mpondwe; Mugunga; Munzenze; Mushaki; Mutwanga; Mwenga; Mweso; Namibe; Nana-Grébizi; Nana-Mambéré; Ndah; Ndélé; Ndian; Ndjili; Ndosho; Ngarbuh; Ngoketunjia; Ngouboua; Ngounié;
Ngungu; Niari; Nord-Kivu; Nord-Ubangi; North Kivu; North-West Region; Nouabalé-Ndoki; Nyabibwe; Nyanga; Nyanzale; Nyiragongo; Nyunzu; Obo; Odzala; Odzala-Kokoua; Ogooué-Ivindo; Ogooué-Lolo;
Ogooué-Maritime; Oicha; Okapi Wildlife Reserve; Ombella-M'Poko; Orientale; Ouaddaï; Ouaddai; Ouaka; Ouham; Ouham-Pendé; Oure Cassoni; Paoua; Pinga; PK12; PK5; Plaine Savo; Plateaux; Pool;
Príncipe; Province Orientale; Pweto; Rhoe; Río Muni; Rubaya; Rumangabo; Rusayo; Rusizi; Rutshuru; Ruzizi Plain; Sake; Salamat; Salonga; Salonga National Park; Sange; Sangha; Sangha-Mbaéré;
Sankuru; São Tomé; Shabunda; Sila; South Kivu; South-West Region; Sud-Kivu; Sud-Ubangi; Tandjilé; Tanganyika Province; Tenke Fungurume; Tibesti; Tibesti Mountains; Tiné; Tine; Tongo;
Touloum; Tréguine; Tshopo; Tshuapa; Uíge; Upemba; Upemba National Park; Uvira; Vakaga; Viana; Virunga; Virunga National Park; Virungas; Wadi Fira; Walikale; Walungu; Waza; Wele-Nzas;
Woleu-Ntem; Yambuku; Yumbi; Zabout; Zakouma; Zémio; Zemio
# East Africa: Sudans
Abu Hamed; Abu Karinka; Abu Shok; Abu Shouk; Abu Shouk camp; Abu Zabad; Aburoc; Abyei; Ad-Damazin; Adila; Agok; Akobo; Al Affad; Al Dabba; Al Dabbah; Al Duwaym; Al Fashaga; Al Fasher;
Al Fula; Al Gedaref; Al Geneina; Al Hasaheisa; Al Jaili; Al Jazirah; Al Kamlin; Al Khiwai; Al Malam; Al Managil; Al Obeid; Al Qadarif; Al Qutaynah; Al Salam camp; Al Tina; Al-Dibibat;
Al-Fashir; Al-Geneina; Al-Jazirah; Al-Ubayyid; An Nuhud; Aneet; Ardamata; Atbara; Aweil; Awlala; Ayod; Babanusa; Bahr al Ghazal; Bahr el Ghazal; Bahri; Bara; Bau; Beida; Bentiu;
Blue Nile State; Bor; Buram; Burri; Canal; Central Darfur; Central Equatoria; Cueibet; Dalang; Dar Masalit; Dar Zaghawa; Deleig; Dibeibat; Diffra; Dilling; Dinder; Dindir; Dongola; Doro;
Duk; East Darfur; Eastern Equatoria; Ed Da'ein; Ed Daein; Ed Damazin; Ed Dueim; Ed-Damazin; El Daein; El Dali; El Fashaga; El Fasher; El Fashir; El Fula; El Gedaref; El Geneina; El Geteina;
El Khowei; El Malha; El Nahud; El Obeid; El-Fasher; El-Geneina; El-Obeid; En Nahud; Equatoria; Er Rahad; Ezo; Fangak; Fashaga; Fashoda; Foro Baranga; Gadarif; Gallabat; Garsila; Gedaref;
Geissan; Gezira; Gogrial; Golo; Gorom; Greater Pibor; Guit; Gumuruk; Hala'ib; Halaib Triangle; Halayeb; Halfaya; Hamdayet; Heglig; Hijlij; Jebel Amir; Jebel Aulia; Jebel Awlia; Jebel Mara;
Jebel Marra; Jebel Moon; Jebel Moya; Joda; Jonglei; Kabkabiya; Kadugli; Kajo Keji; Kajo-Keji; Kalma; Kalma camp; Kapoeta; Karari; Karnoi; Kass; Kassab; Kassala; Kauda; Kazgeil; Kebkabiya;
Kereneik; Khartoum North; Khartoum State; Kober prison; Koch; Kodok; Kordofans; Korma; Kornoi; Kosti; Krinding; Kulbus; Kumer; Kurmuk; Kutum; Lainya; Lakes State; Lankien; Leer; Likuangole;
Lobonok; Longechuk; Maban; Maban County; Magwi; Malakal; Malha; Manyo; Maridi; Masteri; Mathiang; Mayendit; Mayo; Mayom; Mellit; Meroe; Meroë; Merowe; Merowe Dam; Misterei; Mukjar; Mundri;
Nagero; Nasir; Nertiti; Nimule; North Darfur; North Kordofan; Northern Bahr el Ghazal; Northern State; Nuba Mountains; Nyala; Nyirol; Old Fangak; Ombada; Omdurman; Paloch; Panyijiar;
Panyikang; Pariang; Pibor; Rabak; Radom; Raja; Red Sea State; Renk; River Nile State; Rokero; Roseires; Rubkona; Rufaa; Rumbek; Rumbek North; Ruweng; Salha; Saraf Omra; Sawakin; Sennar;
Shambat; Shendi; Singa; Sinnar; Sirba; South Darfur; South Kordofan; Suakin; Sudd; Suki; Tambul; Tambura; Tawila; Tawilah; Tendelti; Terekeka; Tina; Tokar; Tonga; Tonj; Torit; Tullus;
Tunaydbah; Twic; Twic East; Ulang; Um Bada; Um Baru; Um Dafoug; Um Rakuba; Um Rawaba; Umbada; Umbro; Umm Ruwaba; Unity State; Upper Nile; Upper Nile State; Uror; Waat; Wad al-Nura;
Wad An Noora; Wad Madani; Wad Medani; Wadi Halfa; Walgak; Warrap; Wau; West Darfur; West Kordofan; Western Bahr el Ghazal; Western Equatoria; White Nile State; Wunthou; Yabus; Yambio; Yei;
Yirol; Yuai; Zalingei; Zamzam; Zamzam camp
# East Africa: Ethiopia, Eritrea, Somalia, Djibouti
Abdiaziz; Abiy Addi; Adale; Adan Yabaal; Adan Yabal; Addis Ababa; Aden Adde International Airport; Adi Harush; Adigrat; Adwa; Afar; Afgooye; Afgoye; Afgoye corridor; Aksum Zone; Alamata;
Alemwach; Ali Addeh; Ali Gadud; Ali Sabieh; Amhara; Anseba; Arsi; Arta; Assab; Assosa; Ataye; Awash; Awdal; Awdheegle; Axum Tsion; Bademe; Badme; Baidoa; Bakaara Market; Bakara Market;
Bakool; Bale; Bale Mountains; Banadir; Baraawe; Barawe; Bardera; Bardheere; Bari; Bari Region; Bay Region; Baydhabo; Beled Hawo; Beledweyne; Belet Weyne; Beletweyne; Benadir; Bench Maji;
Bench Sheko; Benishangul; Benishangul-Gumuz; Berbera; Berhale; Bokolmanyo; Borama; Borana; Borena; Bosaso; Bossaso; Bula Hawa; Bulen; Bulo Burde; Bulo Marer; Buramino; Burao; Burco;
Buulobarde; Cal Madow; Cal Miskaad; Camp Lemonnier; Chenna; Chifra; Dahlak; Dahlak Archipelago; Dallol; Danakil; Danakil Depression; Dayniile; Daynile; Debark; Debre Abbay; Debre Tabor;
Debub; Dedebit; Degahbur; Degehabur; Dessie; Dharkenley; Dhusamareb; Dhuusamarreeb; Dikhil; Dinsoor; Dire Dawa; Dollo Ado; Dollow; Dolo Ado; Dolow; Doolo; East Gojjam; East Hararghe;
East Wollega; Edaga Hamus; Eiraeiro; El Adde; El Baraf; El Bur; El Dheer; El Wak; Fafan; Fano; Galgaduud; Galgala; Galguduud; Galkacyo; Galkayo; Galmudug; Gambela; Gambella; Garowe;
Gash Barka; Gash-Barka; Gedeo; Gedo; GERD; Gilgel Gibe; Gimbi; Gode; Godoria; Gofa; Gojjam; Golis Mountains; Gondar; Grand Ethiopian Renaissance Dam; Guba; Guji; Gumuz; Gura Ferda;
Guraferda; Gurage; Guriceel; Guriel; Hadiya; Halane; Hamar Jajab; Hamar Weyne; Harardhere; Hararghe; Harari; Hargeisa; Hawzen; Heliwa; Hilaweyn; Hiraan; Hiran; Hirshabelle; HirShabelle;
Hitsats; Hobyo; Hodan; Hodan district; Horo Guduru; Hudur; Humera; Illubabor; Irob; Itang; Jamaame; Jamame; Janale; Jigjiga; Jijiga; Jilib; Jimma; Jowhar; Jubbaland; Kaffa; Kahda; Kamashi;
Karaan; Kasagita; Kellem Wollega; Kembata; Kemise; Keren; Khatumo; Kilometer 4; Kismaayo; Kismayo; KM4; Kobe; Kobo; Kombolcha; Konso; Korahe; Korem; Kule; Laascaanood; Lalibela; Las Anod;
Las Khorey; Lasanod; Lemonnier; Liben; Lido Beach; Lower Juba; Lower Omo; Lower Shabelle; Luq; Luuq; Maekel; Mahaday; Mahbere Dego; Mai Aini; Mai Kadra; Mai-Kadra; Markazi; Masagaway;
Massawa; Maxaas; Maychew; Mek'ele; Mekele; Mekelle; Mekelle University; Melkadida; Merawi; Metekel; Middle Juba; Middle Shabelle; Mille; Moqokori; Moyale; Mudug; Nguenyyiel; North Gondar;
North Shewa; North Wollo; Nugaal; Nugal; Obock; Okugo; Omo; Omo Valley; Oromia; Oromiya; Oromo Zone; Qandala; Qellem Wollega; Qoryoley; Ras Kamboni; Raya; Renaissance Dam; Runirgod;
Sablaale; Samre; Sanaag; Sawa; Sekota; Semenawi Keyih Bahri; Semera; Shabelle Zone; Shashamane; Shewa; Shibis; Shimelba; Shire; Shire Inda Selassie; Shoa; Sidama; Simien; Simien Mountains;
SNNPR; Somali Region; Sool; South Ethiopia; South Gondar; South Omo; South West State; South Wollo; Southern Nations; Southern Tigray; Southwest Ethiopia; SSC-Khatumo; Tadjoura; Tadjourah;
Tayeglow; Tembien; Tierkidi; Togdheer; Togoga; Tole; Tselemti; Villa Somalia; Wadajir; Wag Hemra; Wajid; Wanlaweyn; Weldiya; Welega; Welkait; Wello; West Arsi; West Gojjam; West Guji;
West Hararghe; West Shewa; West Wollega; Western Tigray; Wolaita; Woldia; Wolkait; Wollega; Wollo; Woqooyi Galbeed; Wukro; Xudur; Yaqshid; Zalambessa; Zoobe
# East Africa: Kenya, Uganda, Tanzania, Rwanda, Burundi
Aberdare Range; Aberdares; Acholi; Acholiland; Adjumani; Agago; Akagera; Amboseli; Amuru; Apaa; Arabuko Sokoke; Arua; Arusha; Baringo; Bidi Bidi; Bidibidi; Bomet; Boni; Boni Forest; Bubanza;
Budongo; Bududa; Bugesera; Bugisu; Bugoma; Bugoma Forest; Bujumbura Mairie; Bujumbura Rural; Buliisa; Bundibugyo; Bungoma; Bunyoro Kingdom; Burera; Bururi; Busia; Busoga Kingdom; Busuma;
Buvuma; Bwindi; Bwindi Impenetrable Forest; Cankuzo; Chato; Cibitoke; Dadaab; Dagahaley; Dandora; Diani; Eastleigh; Elgeyo Marakwet; Elgeyo-Marakwet; Embakasi; Embu; Entebbe; Gakenke;
Garissa; Gasabo; Gashora; Gatsibo; Gatumba; Geita; Gicumbi; Gisagara; Gisozi; Gitega; Githurai; Gombe Stream; Great Rift Valley; Hagadera; Hanang; Hell's Gate; Hindi; Hoima; Homa Bay; Huye;
Ifo; Imvepi; Iringa; Isimba; Isiolo; Jevanjee; Jomo Kenyatta International Airport; Kaabong; Kabale; Kabarole; Kagera; Kajiado; Kakamega; Kakamega Forest; Kakuma; Kalangala; Kalobeyei;
Kambioos; Kamwokya; Kangemi; Kanungu; Kapedo; Karamoja; Karen; Karongi; Karuma; Karuma Dam; Karura Forest; Karuzi; Kasarani; Kasese; Kassanda; Kasubi; Kasubi Tombs; Katavi; Katesh; Katwe;
Kawangware; Kayanza; Kayole; Kayonza; Kericho; Kiambu; Kibale; Kibera; Kibira; Kibira Forest; Kibra; Kicukiro; Kidepo; Kigeme; Kigezi; Kigoma; Kikuube; Kilifi; Kilimanjaro;
Kilimanjaro Region; Kilwa; Kilwa Kisiwani; Kingfisher; Kinigi; Kirehe; Kirinyaga; Kirundo; Kiryandongo; Kisenyi; Kisii; Kisoro; Kisumu; Kiteezi; Kitengela; Kitgum; Kitui; Kiunga; Kiziba;
Koboko; Korogocho; Kotido; Kwale; Kwale County; Kyaka; Kyaka II; Kyangwali; Kyegegwa; Laikipia; Lamu; Lamu Archipelago; Lamwo; Lango; Lewa; Lhubiriha; Lindi; Lodwar; Lokichoggio; Loliondo;
Luweero; Luwero; Luzira; Maasai Mara; Mabira; Mabira Forest; Machakos; Mafia Island; Magere; Mahama; Mahama camp; Mai Mahiu; Makamba; Makueni; Malindi; Manda Bay; Mandera; Manyara;
Mara Region; Marsabit; Masai Mara; Masaka; Mathare; Mau Escarpment; Mau Forest; Mau Summit; Mbeya; Meru; Mgahinga; Migori; Morogoro; Moroto; Moyo; Mpeketoni; Mpimba; Msomera; Mtendeli;
Mtwara; Mubende; Mukono; Mukuru; Mukuru kwa Njenga; Murambi; Muramvya; Murang'a; Murchison Falls; Murchison Falls National Park; Musanze; Musenyi; Muyinga; Mwaro; Nairobi National Park;
Nairobi River; Nakivale; Nakuru; Nandi; Nansana; Narok; Nduta; Nebbi; Ngoma; Ngorongoro; Ngorongoro Conservation Area; Ngorongoro Crater; Ngororero; Ngozi; Njombe; Nyabiheke; Nyabihu;
Nyagatare; Nyakabande; Nyamagabe; Nyamasheke; Nyamira; Nyandarua; Nyanza; Nyanza District; Nyarugenge; Nyaruguru; Nyarugusu; Nyerere National Park; Nyeri; Nyungwe; Nyungwe Forest; Obongi;
Ol Pejeta; Olduvai Gorge; Oruchinga; Pader; Palorinya; Pandanguo; Pemba; Pemba Island; Petite Barrière; Pwani; Queen Elizabeth National Park; Rhino Camp; Rift Valley; Rift Valley Province;
Rongai; Ruaha; Rubavu; Rugombo; Ruhango; Rukwa; Rulindo; Rumonge; Rutana; Rutsiro; Ruvuma; Ruyigi; Rwamagana; Rwamwanja; Rwenzori; Rwenzururu; Samburu; Selous; Selous Game Reserve;
Serengeti; Serengeti National Park; Shakahola; Shakahola forest; Shinyanga; Siaya; Simiyu; Singida; Solai; Sondu; Songwe; Ssese Islands; Stiegler's Gorge; Stone Town; Tabora; Taita Taveta;
Taita-Taveta; Tana River; Tanga; Teso; Teso subregion; Tharaka Nithi; Tharaka-Nithi; Tilenga; Todonyang; Trans Nzoia; Trans-Nzoia; Tsavo; Tsavo East; Tsavo West; Turkana; Turkana County;
Turkwel; Uasin Gishu; Uhuru Park; Unguja; Vihiga; Wajir; Wakiso; Watamu; West Nile; West Pokot; Westlands; Wilson Airport; Yumbe; Zanzibar
# Southern Africa and Indian Ocean
Afungi; Agaléga; Agalega; Alaotra-Mangoro; Aldabra; Alexandra; Alfred Nzo; Ambohitsorohitra; Ambovombe; Amoron'i Mania; Analamanga; Analanjirofo; Ancuabe; Androy; Anjouan; Ankarana; Anosy;
Ascension Island; Atsimo-Andrefana; Atsimo-Atsinanana; Atsinanana; Balama; Bassas da India; Bazaruto; Beitbridge; Berea District; Betsiboka; BIOT; Boeny; Bongolava;
British Indian Ocean Territory; Buffalo City; Bulawayo Province; Butha-Buthe; Cabo Delgado; Cape Agulhas; Cape Flats; Cape of Good Hope; Central Kalahari; Central Kalahari Game Reserve;
Chagos; Chagos Archipelago; Chagos Islands; Chiadzwa; Chikurubi; Chikwawa; Chimanimani; Chipinge; Chiradzulu; Chirundu; Chitungwiza; Chiure; Chiúre; Chobe; Copperbelt; Corrane;
Cradle of Humankind; Crozet Islands; Daveyton; Dedza; Diana Region; Diego Garcia; Diepsloot; District Six; Dowa; Drakensberg; Dzaleka; Eastern Cape; Ekurhuleni; Epworth; Eráti; Erongo;
Eskom; eThekwini; Etosha; Etosha National Park; Europa Island; Fitovinany; Free State; Garden Route; Gauteng; Gaza Province; Ghanzi; Glorioso Islands; Gonarezhou; Gorongosa; Grand Sud;
Grande Comore; Grande-Terre; Gugulethu; Hardap; Heard Island; Hhohho; Hillbrow; Hwange; Hwange National Park; Ibo; Ibo Island; Ihorombe; Île Maurice; Île Sainte-Marie; Inanda; Inhambane;
Itasy; Juan de Nova; Jwaneng; Kabwe; Kafue; Kafue National Park; Karas; Kariba; Kariba Dam; Karonga; Karoo; Kasungu; Katlehong; Katse Dam; Katutura; Kavango; Kavango East; Kavango West;
Kerguelen; Kgalagadi; Kgatleng; Khayelitsha; Khomas; Koeberg; Kruger; Kruger National Park; Kunene; Kusile; KwaMashu; KwaZulu Natal; KwaZulu-Natal; Kweneng; La Digue; La Réunion;
Lake Kariba; Langa; Lanseria; Lebombo; Leribe; Likoma; Likoma Island; Limpopo; Luangwa; Luapula; Lubombo; Lüderitz; Lusaka Province; Luthuli House; Machinga; Macomia; Mafeteng; Mahé;
Makgadikgadi; Mamelodi; Manakara; Mananjary; Manenberg; Mangaung; Mangochi; Manica; Manzini; Maputo Province; Marange; Marikana; Marion Island; Mascarene Islands; Maseru;
Mashonaland Central; Mashonaland East; Mashonaland West; Masvingo; Matabeleland North; Matabeleland South; Matsiatra Ambony; Mauritius Island; Mayotte; Mbare; Mchinji; Mecanhelas; Mecufi;
Mecúfi; Medupi; Melaky; Meluco; Memba; Menabe; Metuge; Midlands Province; Mitchell's Plain; Mitchells Plain; Mocímboa da Praia; Mocimboa da Praia; Mohale's Hoek; Mohéli; Mokhotlong;
Montepuez; Moremi; Mosi-oa-Tunya; Mozambique Island; Mpumalanga; Mthatha; Muchinga; Mueda; Muidumbe; Mulanje; Mwali; Mwanza; Mzimba; Nampula; Namuno; Nangade; Natal; Nelson Mandela Bay;
Ngamiland; Ngazidja; Niassa; Niassa Reserve; Nkandla; Nkhata Bay; Nkhotakota; North West Province; North-Western Province; Northern Cape; Nosy Be; Nsanje; Ntcheu; Ntchisi; Nyanga Township;
Nzwani; Ohangwena; Okavango; Okavango Delta; Omaheke; Omusati; OR Tambo; Orange Farm; Orapa; Oshana; Oshikoto; Otjozondjupa; Overberg; Palma; Peros Banhos; Petite-Terre; Phalombe; Philippi;
Phoenix; Polihali; Pondoland; Praslin; Prince Edward Islands; Qacha's Nek; Quirimbas; Quissanga; Qunu; Quthing; Ressano Garcia; Réunion; Robben Island; Rodrigues; Rumphi; Saint Helena;
Saldanha Bay; Salima; Sandton; Sarah Baartman; Sava; Scattered Islands; Sekhukhune; Shark Island; Sharpeville; Shire Valley; Shiselweni; Sofala; Sofia Region; Soshanguve; Sossusvlei;
South Luangwa; Soweto; St. Helena; Stilfontein; Swakopmund; Table Bay; Table Mountain; Tembisa; Tete; Thaba-Tseka; Thokoza; Thyolo; Tolagnaro; Tristan da Cunha; Tromelin; Tshwane; Tsodilo;
uMkhanyakude; Umlazi; Union Buildings; Vakinankaratra; Vatovavy; Vhembe; Victoria Falls; Walvis Bay; Western Cape; Wild Coast; Winelands; Witwatersrand; Xolobeni; Zambezi Region; Zambezia;
Zambézia; ǁKaras
# North Africa
Abu Salim; Abu Simbel; Abu Zaabal; Adrar Province; Aïn Defla; Ain Zara; Ajdabiya; Al Haouz; Al Hoceima; Al Jabal al Akhdar; Al Jufra; Al Kufrah; Al Marj; Al Wahat; Al-Arish; Al-Azhar;
Al-Watiya; Annaba; Arish; Assiut; Aswan; Aswan Dam; Aswan High Dam; Asyut; Aurès; Avenue Bourguiba; Badr 3; Bani Walid; Bardo; Bardo Museum; Barrio Chino; Batna; Béchar; Beheira; Béjaïa;
Bejaia; Ben Arous; Ben Guerdane; Béni Mellal-Khénifra; Beni Suef; Bir al-Abed; Bir Lehlou; Biskra; Bizerte; Blida; Bouira; Boujdour; Boulaq; Boumerdès; Brega; Butnan; Casablanca-Settat;
Casbah; Ceuta; Chaambi; Chichaoua; Chlef; City of the Dead; Cyrene; Dabaa; Dahab; Dahshur; Dakahlia; Dakhla; Dakhla-Oued Ed-Dahab; Damietta; Daqahliya; Derna; Djelfa; Djerba; Drâa-Tafilalet;
El Aaiún; El Alamein; El Amra; El Dabaa; El Feel; El Gouna; El Mouradia; El Oued; El Tarf; El-Arish; Es Sider; Faiyum; Fayoum; Fès-Meknès; Fnideq; Gabès; Gafsa; Garden City; Gharbia;
Ghardaïa; Gharyan; Ghat; Giza; Giza pyramids; Great Pyramid; Green Mountain; Green Square; Guelma; Guelmim-Oued Noun; Guelta Zemmur; Guerguerat; Habib Bourguiba Avenue; Halayeb Triangle;
Hassi Messaoud; Hassi R'Mel; Heliopolis; Hurghada; Illizi; Imbaba; In Amenas; In Guezzam; In Salah; Ismailia; Jafara; Jebel Akhdar; Jebeniana; Jemaa el-Fnaa; Jendouba; Jijel; Jufra; Kabylia;
Kabylie; Kafr El Sheikh; Kafr el-Sheikh; Kairouan; Karnak; Kasbah; Kasserine; Kebili; Kef; Kerkennah; Khan el-Khalili; Khenchela; Kikla; Kufra; Laâyoune; Laayoune; Laâyoune-Sakia El Hamra;
Laghouat; Le Kef; Leptis Magna; Lower Egypt; Lqliaa; Luxor; M'Sila; Maadi; Mahdia; Manouba; Marrakesh-Safi; Marsa Alam; Martyrs' Square; Maspero; Matrouh; Matruh; Medenine; Melilla;
Menoufia; Minya; Misrata; Mitidja; Mitiga; Mitiga Airport; Monastir; Monufia; Mornaguia; Mostaganem; Mount Chaambi; Mount Sinai; Murqub; Murzuq; Musaid; Nabeul; Nador; Nafusa Mountains;
Nalut; New Administrative Capital; New Alamein; New Valley; Nile Delta; Nile Valley; North Sinai; Nuqat al Khams; Nuweiba; Oriental Region; Ouargla; Oum El Bouaghi; Perejil; Philadelphi;
Philadelphi Corridor; Philae; Port Said; Qalyubia; Qatrun; Qena; Rabaa; Rabaa al-Adawiya; Rabaa Square; Rabat-Salé-Kénitra; Rabiana; Rabouni; Rafah; Ras Ajdir; Ras El Hekma; Ras el-Hekma;
Ras Jedir; Ras Lanuf; Ras Sedr; Relizane; Rif; Sabha; Sabratha; Saguia el-Hamra; Saint Catherine; Salloum; Salvador Pass; Sanafir; Saqqara; Scorpion Prison; Sétif; Sfax; Sharara;
Sharm El Sheikh; Sharm el-Sheikh; Sharqia; Sheikh Zuweid; Sidi Bel Abbès; Sidi Bouzid; Sidra; Siliana; Sirte; Siwa; Siwa Oasis; Skikda; Smara camp; Sohag; Souk Ahras; Souss-Massa; Sousse;
South Sinai; Suez; Taba; Tahrir Square; Tajoura; Tamanrasset; Tanger-Med; Tanger-Tetouan-Al Hoceima; Tarhuna; Taroudant; Tataouine; Tawergha; Tébessa; Tiaret; Tifariti; Tifarity; Tindouf;
Tipaza; Tiran; Tissemsilt; Tizi Ouzou; Tlemcen; Tmassah; Tobruk; Tora; Tora Prison; Tozeur; Umm al-Aranib; Upper Egypt; Valley of the Kings; Wadi al Hayaa; Wadi al Shatii; Wadi al-Natrun;
Wadi el-Natrun; Warraq Island; Western Desert; Zaghouan; Zamalek; Zarzis; Zawiya; Zawiyah; Zintan; Zliten; Zuwara; Zuwarah
# Middle East: Palestine and Israel
Abasan; Abasan al-Kabira; Abu Dis; Acre; Aida camp; Al Aqsa; Al-Ahli Hospital; Al-Aqsa; Al-Aqsa Martyrs Hospital; Al-Aqsa Mosque; Al-Arroub; Al-Bireh; Al-Bustan; Al-Far'a; Al-Fawwar;
Al-Fukhari; Al-Haram al-Sharif; Al-Karama; Al-Maghazi; Al-Mawasi; Al-Mughayyir; Al-Qarara; Al-Qudeih; Al-Rashid Street; Al-Rimal; Al-Shati; Al-Shifa Hospital; Al-Tuffah; Al-Zawayda;
Allenby Bridge; Allenby Crossing; Anata; Arava; Area A; Area B; Area C; Ariel; Askar; At-Tuwani; Balata; Balata refugee camp; Bani Suhaila; Bani Suheila; Batn al-Hawa; Be'eri; Beach camp;
Beit El; Beit Hanina; Beit Hanoun; Beit Jala; Beit Lahia; Beit Lahiya; Beit Sahour; Beit Ummar; Beita; Beitar Illit; Ben Gurion Airport; Bethlehem; Bil'in; Birzeit; Bureij;
Bureij refugee camp; Burin; Burqa; Caesarea; Cave of the Patriarchs; Church of the Holy Sepulchre; Church of the Nativity; Damascus Gate; Damon Prison; Daraj; Dead Sea; Deir al-Balah;
Deir Dibwan; Deir el-Balah; Dheisheh; Dimona; Dome of the Rock; Duma; Dura; E1; East Jerusalem; Efrat; Ein Samiya; El-Bireh; Elon Moreh; Erez; Erez Crossing; European Hospital; Evyatar;
Far'a; Fara'a; Gaza City; Gaza Envelope; Gaza Port; Gethsemane; Ghajar; Gilo; Givat Ze'ev; Green Line; Gush Dan; Gush Etzion; Habima Square; HaKirya; Halhul; Har Homa; Haram al-Sharif;
Hasharon; Hawara; Hebron; Holy Land; Holy Sepulchre; Homesh; Hostages Square; Huwara; Ibrahimi Mosque; Issawiya; Itamar; Jabal al-Sheikh; Jabal Mukaber; Jabalia; Jabalia refugee camp;
Jabaliya; Jabalya; Jalazone; Jenin; Jenin camp; Jenin refugee camp; Jericho; Jordan Valley; Joseph's Tomb; Kafr Malik; Kalandia; Kamal Adwan Hospital; Kaplan Street; Karem Abu Salem;
Kedumim; Kerem Shalom; Ketziot; Kfar Aza; Khan al-Ahmar; Khan Younis; Khan Yunis; Khuza'a; Khuzaa; Kibbutz Be'eri; King Hussein Bridge; Kirya; Kiryat Arba; Kiryat Shmona; Kissufim;
Kissufim Crossing; Ktzi'ot; Lakiya; Lions' Gate; Ma'ale Adumim; Maale Adumim; Maghazi; Majdal Shams; Manara; Manger Square; Masada; Masafer Yatta; Mawasi; Mefalsim Corridor; Megiddo;
Megiddo Prison; Metula; Misgav Am; Modiin Illit; Morag; Morag Corridor; Mount Hermon; Mount of Olives; Mount Zion; Mu'arrajat; Mughayyir; Nabi Saleh; Nablus; Nahal Oz; Nahariya; Naqab;
Nasser Hospital; Nasser neighbourhood; Nazareth; Negev; Netiv HaAsara; Netivot; Netzarim; Netzarim Corridor; Netzarim Junction; Nevatim; Nir Am; Nir Oz; Nirim; Noble Sanctuary; North Gaza;
Northern Gaza; Nour Shams; Nur Shams; Nuseirat; Nuseirat refugee camp; Ofakim; Ofer Prison; Ofra; Old City; Palmachim; Pisgat Ze'ev; Qalandia; Qalandiya; Qalqilya; Qalqilyah; Qarara; Qumran;
Quneitra; Qusra; Rachel's Tomb; Rafah Border Crossing; Rafah Crossing; Rahat; Ramallah; Ras Ein al-Auja; Rashid Street; Re'im; Rimal; Sa'ir; Sa-Nur; Sabra; Safed; Salah al-Din Road; Salfit;
Sde Teiman; Sderot; Sebastia; Shakoush; Sharon plain; Shati; Shati refugee camp; Shebaa Farms; Sheikh Ijlin; Sheikh Jarrah; Sheikh Radwan; Shejaiya; Shifa Hospital; Shijaiyah; Shlomi;
Shu'fat; Shuafat; Shuja'iyya; Shujaiya; Shujayea; Silwan; Sinjil; Susiya; Susya; Tal al-Hawa; Tal al-Sultan; Tammoun; Tammun; Taybeh; Tel al-Hawa; Tel al-Sultan; Tel Nof; Temple Mount;
Tiberias; Tubas; Tuffah; Tulkarem; Tulkarm; Turmus Aya; Turmus Ayya; Tuwani; Umm al-Fahm; Umm al-Hiran; Umm al-Khair; Via Dolorosa; Wadi as-Seeq; Wadi Gaza; Wailing Wall; West Jerusalem;
Western Wall; Yad Vashem; Yatta; Yitzhar; Zawaida; Zeitoun; Zikim
# Middle East: Lebanon, Syria, Jordan
A'zaz; Abu al-Duhur; Abu Kamal; Achrafieh; Adaisseh; Adra; Afrin; Ain al-Arab; Ain al-Hilweh; Ain el-Hilweh; Ain el-Remmaneh; Ain el-Tineh; Ain Issa; Ain Saadeh; Aita al-Shaab; Aitaroun;
Ajloun; Akkar; Al Hasakah; Al Hol; Al Tanf; Al-Bab; Al-Bukamal; Al-Busayrah; Al-Ghab; Al-Hasaka; Al-Hasakah; Al-Hawl; Al-Hol; Al-Hol camp; Al-Khiyam; Al-Malikiyah; Al-Mayadin; Al-Omar;
Al-Omar oil field; Al-Qusayr; Al-Ra'ee; Al-Rai; Al-Raqqa; Al-Roj; Al-Shaddadi; Al-Sukhna; Al-Suwayda; Al-Tabqa; Al-Tanf; Al-Yaroubiyah; Albu Kamal; Aleppo; Aley; Alma al-Shaab; Amuda; Amude;
Apamea; Aqaba; Ar Raqqah; Areesha; Ariha; Arsal; As-Suwayda; As-Suwayda Governorate; Ashrafieh; Ashrafiyat Sahnaya; Ashrafiyeh; Atmeh; Ayn al-Arab; Ayn Issa; Ayta ash-Shab; Azaz; Azraq;
Azraq camp; Baabda; Baabda Palace; Baalbek; Baalbek-Hermel; Bab al-Hawa; Bab al-Salam; Bab al-Salama; Bab al-Tabbaneh; Bachoura; Baghouz; Baghuz; Balqa; Banias; Baniyas; Baqa'a; Baqa'a camp;
Barzeh; Basta; Batroun; Bcharre; Beddawi; Beit Jinn; Bekaa; Bekaa Valley; Beqaa; Beqaa Valley; Binnish; Bint Jbeil; Bkerke; Blida Village; Blue Line; Bosra; Boukamal; Bourj el-Barajneh;
Brital; Bsharri; Burj al-Barajneh; Burj al-Shamali; Busayrah; Busra al-Sham; Byblos; Chatila; Chebaa; Chiyah; Choueifat; Chouf; Chtaura; Cola; Conoco; Dahieh; Dahiya; Dahiyeh;
Damascus Governorate; Dara'a; Daraa; Daraya; Darayya; Dayr az-Zawr; Debel; Deir al-Zor; Deir al-Zour; Deir ez-Zor; Deir ez-Zour; Deir Ezzor; Deir Ezzour; Deir Hafer; Deraa; Derik; Dhayra;
Douma; Dura-Europos; East Ghouta; Eastern Ghouta; Ebla; Ein el-Hilweh; El-Buss; Faysh Khabur; Fishkhabour; Gemmayzeh; Ghab Plain; Ghobeiry; Ghouta; Hadath; Hajin; Hama; Hamra; Harasta;
Harem; Haret Hreik; Hasaka; Hasakah; Hasbaya; Hassakeh; Hauran; Hermel; Hmeimim; Hmeimim Air Base; Homs; Houla; Houla region; Houran; Idleb; Idlib; Irbid; Jabal al-Druze; Jabal al-Zawiya;
Jabal Druze; Jabal Mohsen; Jaber; Jableh; Jarablus; Jarabulus; Jaramana; Jasim; Jbaa; Jbeil; Jebel Druze; Jerash; Jezzine; Jisr al-Shughour; Jisr al-Shughur; Jnah; Jobar; Jounieh; Kafr Nabl;
Kafr Sousa; Kafranbel; Kamishli; Karak; Karantina; Kerak; Keserwan; Kesrouan; Kfar Kila; Kfarkela; Khan al-Assal; Khan Arnabeh; Khan Shaykhun; Khan Sheikhoun; Khiam; Khmeimim; Kobane;
Kobani; Kobanî; Koura; Krak des Chevaliers; Latakia; Lattakia; Laylaki; Litani; Litani River; Ma'an; Ma'arrat al-Nu'man; Maaloula; Maarat al-Numan; Maarat Misrin; Maaret al-Numan; Madaba;
Madaya; Mafraq; Mais al-Jabal; Malikiyah; Manbij; Mar Elias; Mar Mikhael; Marjayoun; Marjeyoun; Maroun al-Ras; Maroun el-Ras; Maskana; Maskanah; Masnaa; Masnaa Crossing; Masyaf; Mayadeen;
Mayadin; Meiss el-Jabal; Metn; Mezzeh; Mhardeh; Mieh Mieh; Moadamiyeh; Mount Lebanon; Mreijeh; Muwaffaq Salti; Nabatieh; Nabatiyeh; Nabek; Nabi Chit; Nahr al-Bared; Naqoura; Nasib; Nassib;
Nawa; Northern Lebanon; Nubl; Odaisseh; Ouzai; Palmyra; Petra; Qaa; Qaboun; Qalamoun; Qamishli; Qamishlo; Qana; Qaraqozak; Qardaha; Qudsaya; Qusair; Qusayr; Rabieh; Ramtha; Ramyah; Raqqa;
Raqqah; Ras al-Ain; Rashaya; Rashidieh; Rastan; Rif Dimashq; Rmeish; Rmelan; Roj; Roj camp; Roumieh; Rukban; Rukban camp; Rumaylan; Rural Damascus; Ruwaished; Sabra and Shatila; Safira;
Safita; Sahnaya; Saida; Salamiyah; Salqin; Saraqeb; Saraqib; Sarmada; Saydnaya; Saydnaya Prison; Sayeda Zeinab; Sayyida Zeinab; Sayyidah Zaynab; Sednaya; Sednaya Prison; Semalka; Serekaniye;
Sfeira; Shaddadi; Shatila; Shayrat; Shebaa; Sheikh Maqsood; Sheikh Maqsoud; Sidon; Sour; South Lebanon; Southern Lebanon; Srifa; Sukhna; Suqaylabiyah; Suwayda; Suweida; Swaida; Sweida; T4;
Tabqa; Tabqa Dam; Tadamon; Tadmor; Tadmor Prison; Tadmur; Taftanaz; Tal Abyad; Tal Rifaat; Tal Tamr; Talbiseh; Tanf; Tartous; Tartus; Tartus naval base; Tayouneh; Tel Abyad; Tel Rifaat;
Tell Abyad; Tell Tamer; Tishreen Dam; Tishrin Dam; Tower 22; Tyre; Ugarit; Umayyad Mosque; Umayyad Square; Wadi Araba; Wadi Barada; Wadi Khaled; Wadi Rum; Washokani; Wavel; Western Ghouta;
Yabroud; Yarine; Yarmouk; Yarmouk camp; Yaroun; Yarubiyah; Za'atari; Zaatari; Zaatari camp; Zabadani; Zahle; Zahraa; Zahrani; Zarqa; Zgharta
`
