/**
 * Bodies that world news names without saying what they are: legislatures, companies, clubs, universities, parties, papers; from general knowledge.
 * Training hashes them into the gazetteer.
 */
export const BODIES = `
# Legislatures and councils by their own names
1922 Committee; Abgeordnetenhaus; Althing; Althingi; Amyotha Hluttaw; Asamblea Legislativa; Asamblea Nacional; Assembleia da República; Assembleia Nacional; Assembly of Experts
Assemblée Nationale; Assemblée nationale; Bangsamoro Parliament; Bangsamoro Transition Authority; Batasang Pambansa; Bolivarian National Assembly; Bose Levu Vakaturaga
Bougainville House of Representatives; Boule; Bundesrat; Bundestag; Bürgerschaft; Camera dei Deputati; Central Committee; Central Military Commission; Chamber of Deputies; Chief Pleas
Chinese People's Political Consultative Conference; Congress; Congress of Deputies; Congress of People's Deputies; Congressional Black Caucus; Congressional Budget Office
Congressional Research Service; Constituent Assembly; Constituent National Assembly; Consultative Assembly; Control Yuan; Cortes Generales; Corts Valencianes; Council of Representatives
Council of the European Union; CPPCC; Câmara dos Deputados; Dewan Negara; Dewan Perwakilan Rakyat; Dewan Rakyat; DPD; DPR; Duma; Dáil; Dáil Éireann; East African Legislative Assembly
ECOWAS Parliament; Eduskunta; Eerste Kamer; European Commission; European Council; European Parliament; Examination Yuan; Executive Yuan; Expediency Council; Expediency Discernment Council
Federal Assembly; Federal National Council; Federation Council; Folketing; Folketinget; Fono; General Assembly; Generalitat; Generalitat de Catalunya; Gram Panchayat; Gram Sabha
Grand National Assembly; Great Council of Chiefs; Great Khural; Great National Assembly; Guardian Council; Halk Maslahaty; High Council of State; Hluttaw; Home Affairs Committee
House Appropriations Committee; House Armed Services Committee; House Energy and Commerce Committee; House Foreign Affairs Committee; House Freedom Caucus; House Intelligence Committee
House Judiciary Committee; House of Ariki; House of Assembly; House of Chiefs; House of Commons; House of Councillors; House of Delegates; House of Elders; House of Federation
House of Keys; House of Lords; House of Nationalities; House of Peoples; House of Peoples' Representatives; House of Representatives; House of the People; House Oversight Committee
House Ways and Means Committee; Hrvatski sabor; Hural; Ikh Khural; Imperial Diet; Inatsisartut; Iraqi Council of Representatives; Jatiya Sangsad; Jatiyo Sangshad; Jogorku Kenesh
Judicial Yuan; Junta de Andalucía; Knesset; Kongra-Gel; Kurultai; Kuvendi; Kyiv City Council; Lagthing; Lagting; Landtag; LegCo; Legco; Legislative Assembly; Legislative Council
Legislative Yuan; Legislature; Lok Sabha; London Assembly; Loya Jirga; Luzon Assembly; Løgting; Majelis Permusyawaratan Rakyat; Majilis; Majilisi Namoyandagon; Majlis; Majlis al-Shura
Majlis-e-Shoora; Malvatumauri; Maneaba ni Maungatabu; Mazhilis; Meclis; Mejlis; Mercosur Parliament; Meshrano Jirga; Milli Majlis; Moscow City Duma; MPR; Mäjilis; Naalakkersuisut
Narodna Skupština; Narodno Sobranie; National Assembly; National Council for Peace and Order; National Council of Provinces; National Diet; National People's Congress
National Transitional Council; Nationalrat; NCPO; Nitijela; Nordic Council; NPC Standing Committee; Odelsting; Oireachtas; Oireachtas Committee; Oliy Majlis; Országgyűlés
Palestinian Legislative Council; Palestinian National Council; Pan-African Parliament; Panchayat Samiti; Parlacen; Parlament; Parlatino; Parliament; Politburo; Pratinidhi Sabha
Presidential Council; Presidential Leadership Council; Presidium; Privy Council; Public Accounts Committee; Pyidaungsu Hluttaw; Pyithu Hluttaw; Rada; Rajya Sabha; Rastriya Sabha; Riigikogu
Riksdag; Sabor; Saeima; Sametinget; Sangguniang Bayan; Sangguniang Kabataan; Sangguniang Panlungsod; SCAF; Seanad; Seanad Éireann; Seimas; Sejm; Select Committee; Senado; Senate
Senate Appropriations Committee; Senate Armed Services Committee; Senate Banking Committee; Senate Commerce Committee; Senate Finance Committee; Senate Foreign Relations Committee
Senate Intelligence Committee; Senate Judiciary Committee; Senedd; Senedd Cymru; Shura Council; Skupstina; Skupština; SLORC; Sobranie; Sovereignty Council; SPDC; Standing Committee
State Administration Council; State Council; State Duma; State Great Khural; State Law and Order Restoration Council; State Peace and Development Council; Staten-Generaal
States of Guernsey; States of Jersey; Stormont Assembly; Stormont Executive; Storting; Stortinget; Ständerat; Supreme Council of the Armed Forces; Supreme Military Council
Supreme People's Assembly; Supreme Soviet; Sámi Parliament; TBMM; Tobago House of Assembly; Transitional Legislative Council; Transitional Military Council
Transitional Presidential Council; Transitional Sovereignty Council; Treasury Committee; Turkish Grand National Assembly; Tweede Kamer; Tynwald; UN General Assembly; US Congress
US House of Representatives; US Senate; Verkhovna Rada; Vidhan Parishad; Vidhan Sabha; Volkskammer; Volksraad; Vouli; Vouli ton Ellinon; Wolesi Jirga; Xunta; Zila Parishad
# Courts and tribunals
African Court on Human and Peoples' Rights; Allahabad High Court; Appellate Division; Audiencia Nacional; Balochistan High Court; Basmanny Court; Bombay High Court; Bundesgerichtshof
Bundesverfassungsgericht; Calcutta High Court; Caribbean Court of Justice; Central Criminal Court; CJEU; Conseil Constitutionnel; Conseil constitutionnel; Conseil d'Etat; Conseil d'État
Constitutional Court; Corte Constitucional; Cour de Cassation; Cour des Comptes; Court of Appeal; Court of Appeals; Court of Arbitration for Sport; Court of Cassation
Court of Final Appeal; Court of Justice of the European Union; Court of Session; Crown Court; DC Circuit; Delhi High Court; East African Court of Justice; ECCC; ECHR; ECOWAS Court; ECtHR
Eleventh Circuit; Employment Court; Employment Tribunal; European Court of Human Rights; European Court of Justice; Extraordinary Chambers in the Courts of Cambodia; Fair Work Commission
Family Court; Federal Administrative Court; Federal Circuit; Federal Circuit Court; Federal Constitutional Court; Federal Court; Federal High Court; Federal Shariat Court
Federal Supreme Court; Fifth Circuit; Fourth Circuit; Gauhati High Court; Gauteng High Court; Gujarat High Court; High Anti-Corruption Court; High Court; High Court of Justiciary; ICC; ICJ
ICTR; ICTY; Inter-American Commission on Human Rights; Inter-American Court of Human Rights; International Court of Justice; International Crimes Tribunal; International Criminal Court
International Criminal Tribunal for Rwanda; International Criminal Tribunal for the Former Yugoslavia; Islamabad High Court; ITLOS; JEP; Judicial Committee of the Privy Council
Judicial Service Commission; Kadhi's Court; Karnataka High Court; Kerala High Court; Khmer Rouge Tribunal; Kosovo Specialist Chambers; Lahore High Court; Madlanga Commission
Madras High Court; Magistrates' Court; Meshchansky Court; Māori Land Court; National Green Tribunal; NCLAT; NCLT; Ninth Circuit; Old Bailey; Ombudsman; Orissa High Court; Patna High Court
Permanent Court of Arbitration; Peshawar High Court; Pretoria High Court; Punjab and Haryana High Court; Qisas Court; Rajasthan High Court; Sandiganbayan; Second Circuit; Sindh High Court
Special Court for Sierra Leone; Special Criminal Court; Special Jurisdiction for Peace; Special Tribunal for Lebanon; State Administrative Court; State Capture Commission; STF
Superior Tribunal de Justiça; Suprema Corte; Supreme Administrative Court; Supreme Court; Supreme Court of Appeal; Supreme Court of India; Supreme Criminal Court; Supreme Judicial Council
Supreme Judicial Court; Supreme People's Court; Supreme People's Procuratorate; Supremo Tribunal Federal; Syariah Court; Tribunal Constitucional; Tribunal Superior Eleitoral
Tribunal Supremo; Tribunal Supremo de Justicia; Tribunal Supremo Electoral; Truth and Reconciliation Commission; Upper Tribunal; Waitangi Tribunal; Western Cape High Court
Zondo Commission
# Cabinets, ministries and state organs
ACC; ACCC; ACSA; Afenifere; AFIP; AFP; AFRICOM; AICTE; Air Self-Defense Force; AMISOM; Amisom; Amotekun; Amtrak; Anatel; ANCAP; Ancap; ANDE; Aneel; ANSES; Anses; Anti-Corruption Commission
Anvisa; APRA; Archaeological Survey of India; Arewa Consultative Forum; Armed Forces of the Philippines; Army Corps of Engineers; ASIC; Assam Rifles; ASUU; ATMIS
Atomic Energy Organisation of Iran; AUKUS; AUSTRAC; Austrade; Australian Border Force; Australian Defence Force; Australian Electoral Commission; Australian Federal Police
Australian Taxation Office; Bangko Sentral ng Pilipinas; Bangladesh Election Commission; Bank of Ghana; Basarnas; Basij; Bawaslu; Bersih; BLM; Blue House; BMC; BMKG; BNDES; BNPB
Border Force; Border Guard Bangladesh; Border Security Force; BPJS; Bribery Commission; Brihanmumbai Municipal Corporation; British Army; British Council; BSF; BSP; BTRC; Bukit Aman; Bulog
Bureau of Indian Affairs; Bureau of Labor Statistics; Bureau of Land Management; Bureau of Meteorology; Bureau of Prisons; Butantan Institute; Cabinet; Cabinet Office; CAC
Canada Border Services Agency; Canada Post; Canada Revenue Agency; Carabineros; Carabinieri; Casa Rosada; CBO; CBSE; CCDI; CCI; CCMA; CDC; CENI; Census Bureau; CENTCOM
Centers for Disease Control and Prevention; Central Bureau of Investigation; Central Commission for Discipline Inspection; Central Industrial Security Force; Central Provident Fund
Central Reserve Police Force; Centrelink; Ceylon Electricity Board; Ceylon Petroleum Corporation; CFE; CFPB; CFTC; Cheong Wa Dae; China Coast Guard; China Securities Regulatory Commission
CHRAJ; CIAA; CICIG; CISA; CISF; CMDA; CNDH; CNE; Coast Guard; COCOBOD; Cocobod; Code of Conduct Bureau; Code of Conduct Tribunal; CODELCO; Codelco; COGAT; Comelec
Commission for the Investigation of Abuse of Authority; Commodity Futures Trading Commission; Competition and Markets Authority; Comptroller and Auditor General; Conaf; CONAGUA; Conagua
CONAIE; Conaie; CONICET; Consumer Financial Protection Bureau; Corruption Eradication Commission; Council of Islamic Ideology; Crown Estate; Crown Prosecution Service; CRPF; CRTC; CSIR
CSIRO; CSIS; CSRC; Cyberspace Administration of China; Danab; DARPA; DCI; Defence Ministry; Defense Department; Defense Ministry; DEFRA; Defra; Delhi Development Authority; Denel; DENR
Department for Education; Department for Transport; Department for Work and Pensions; Department of Agriculture; Department of Commerce; Department of Defense; Department of Education
Department of Energy; Department of Health and Human Services; Department of Health and Social Care; Department of Homeland Security; Department of Housing and Urban Development
Department of Justice; Department of Labor; Department of Special Investigation; Department of the Interior; Department of Transportation; Department of Veterans Affairs; DepEd; DFA; DGCA
DGCIM; DHS; DIAN; DILG; DOE; DOJ; DOLE; Downing Street; DPWH; DRDO; DSS; DSWD; DVLA; DWP; EACC; ECG; ECOMOG; Ecopetrol; ECP; Education Ministry; EFCC; ELECAM; Elecam; Election Commission
Election Commission of India; Election Commission of Pakistan; Elections Canada; Electoral Commission; Electricity Company of Ghana; Elysée Palace; Embrapa; Enap; Energoatom
Energy Ministry; Enforcement Directorate; English Heritage; Environment Agency; Environment Canada; Environmental Protection Agency; EOCO; EPA; EPF; Ertzaintza; Eskom; Essalud; EUCOM
EUFOR; EULEX; FAA; FARDC; FBR; FCC; FCDO; FDA; FDIC; Federal Aviation Administration; Federal Board of Revenue; Federal Communications Commission; Federal Election Commission
Federal Investigation Agency; Federal Reserve; Federal Trade Commission; FELDA; Felda; FEMA; FGR; Finance Ministry; Financial Conduct Authority; Fiocruz; FIRS; Fish and Wildlife Service
Food and Drug Administration; Foreign Ministry; Foreign Office; Foreign, Commonwealth and Development Office; Forest Service; Frontier Corps; Frontier Works Organisation; FRSC; FSSAI; FTC
FUNAI; Funai; GAO; Gecamines; Gendarmerie; General Security; Geological Survey; GeoNet; GES; GFA; GIC; Global Affairs Canada; GNPC; GNS Science; Government Accountability Office; GRA
Ground Self-Defense Force; GSIS; GST Council; Guardia Civil; Guardia di Finanza; Guardia Nacional; Gécamines; Haitian National Police; Hashd al-Shaabi; Hashed al-Shaabi; Health Canada
Health Ministry; HHS; Historic England; HM Revenue and Customs; HM Treasury; HMRC; Holy See; Home Affairs Department; Home Office; Hong Kong and Macau Affairs Office
Hong Kong Monetary Authority; Hospital Authority; Housing Authority; Housing Development Board; HUD; IBAMA; Ibama; IBGE; ICASA; Icasa; ICBF; ICMBio; ICMR; ICPC; IDF; IEBC; IEC; IESS
Ijaw Youth Council; IMD; Imperial Household Agency; IMSS; INAI; INDEC; Indec; Independent Office for Police Conduct; India Meteorological Department; India Post; Indian Railways
Indo-Tibetan Border Police; INDOPACOM; INEC; INEGI; Infonavit; INPE; Inpec; Intelligence Bureau; Inter-Services Public Relations; Interior Ministry; Internal Revenue Service
Internal Security Forces; Investigative Committee; IOPC; IPID; Ipid; IPOA; IPOB; IRDAI; IRGC; IRS; ISAF; Islamic Revolutionary Guard Corps; ISPR; Israel Defence Forces
Israel Defense Forces; Israel Land Authority; Israeli Air Force; ISRO; ISSSTE; Itaipu Binacional; Itamaraty; ITBP; JAKIM; Jakim; JAMB; Japan Coast Guard; Japan Meteorological Agency
Japan Self-Defense Forces; JAXA; JETRO; Jewish Agency; Jewish National Fund; JICA; JNE; Joint Chiefs; Joint Chiefs of Staff; JPJ; Jubaland Forces; Judicial Council; Justice Department
Justice Ministry; KARI; Kathmandu Metropolitan City; KCCA; KCNA; KDCA; KDF; KEBS; KEMRI; KenGen; Kenya Airports Authority; Kenya Defence Forces; Kenya Ports Authority; Kenya Power
Kenya Revenue Authority; Kenya Wildlife Service; KEPCO; KFOR; Khazanah; Khazanah Nasional; KMC; KNEC; KNUT; KOICA; Komisi Pemilihan Umum; KPK; KPLC; KPU; KRA; Kremlin; KUPPET; KWS; KWSP
Kāinga Ora; LAMUKA; Land Transport Authority; LASEMA; LASTMA; Lebanese Armed Forces; Library of Congress; Lokayukta; Lokpal; LTFRB; MACC; MACCIH; Magen David Adom; Mainland Affairs Council
Malacanang Palace; Malacañang; Marine Corps; Maritime Self-Defense Force; MASSOB; MCMC; Met Office; METI; MetService; MIIT; Ministry of Agriculture; Ministry of Commerce
Ministry of Defence; Ministry of Education; Ministry of External Affairs; Ministry of Finance; Ministry of Foreign Affairs; Ministry of Health; Ministry of Home Affairs
Ministry of Industry and Information Technology; Ministry of Interior; Ministry of Justice; Ministry of Public Security; Ministry of State Security; Ministry of the Interior
Ministry of Unification; MINUSCA; MINUSMA; MINUSTAH; Miyetti Allah; MMDA; MOFCOM; Monetary Authority of Singapore; MONUSCO; MOSOP; Mossos; Mossos d'Esquadra; MyCC; NABU; NACC; NADMO; NADRA
NAFDAC; Naftogaz; NAPTIP; Narcotics Control Bureau; NASA; National Accountability Bureau; National Archives; National Audit Office; National Bureau of Statistics
National Commission for Women; National Crime Agency; National Development and Reform Commission; National Guard; National Health Commission; National Human Rights Commission
National Hurricane Center; National Institutes of Health; National Intelligence Service; National Investigation Agency; National Judicial Council; National Labor Relations Board
National Medical Commission; National Park Service; National People's Commission; National Security Council; National Transportation Safety Board; National Trust; National Weather Service
NBC; NBI; NBR; NBTC; NCC; NCDC; NCERT; NDDC; NDLEA; NDMA; NDMC; NDRC; NDRF; NDRRMC; NECO; NEDA; NEMA; Nepal Rastra Bank; NEPRA; NERC; Nersa; NHAI; NHIF; NHRC; NHS; NHS England; NHTSA; NIB
NIH; NIMASA; NIMC; NIST; NITI Aayog; Niti Aayog; NIWA; NLC; NLRB; NNPC; NNPCL; NOAA; NORAD; NPA; NPDC; NPP; NSCDC; NTIA; NTSA; NTSB; NUC; Nuclear Regulation Authority
Nuclear Regulatory Commission; NUPENG; NYSC; Ofcom; Office for Budget Responsibility; Office for National Statistics; Office of Management and Budget; Ofgem; Ofqual; Ofsted; Ofwat; OGRA
Ohanaeze Ndigbo; OIJ; Oil Ministry; OMB; Onemi; ONPE; Oranga Tamariki; Organization Department; OSHA; PAGASA; Pagasa; PAGCOR; Pagcor; Pakistan Army; Pakistan Rangers; Palestinian Authority
Palestinian Civil Defence; PAMI; Panama Canal Authority; Parks Canada; PCSO; PDEA; PDMA; PDVSA; Peace Corps; Pemex; PEMRA; PENGASSAN; Pentagon; People's Armed Police
People's Liberation Army; Petrobras; Petronas; Petroperú; Pharmac; PhilHealth; PHIVOLCS; Phivolcs; PLA; PLA Navy; Planning Commission; PNH; Police Service Commission; Policía Nacional
Polisario; Polri; Polícia Federal; Polícia Militar; Popular Mobilisation Forces; Popular Mobilization Forces; Portnet; PRASA; Prasa; Prasar Bharati; Propaganda Department
Prosecutor General's Office; Public Health England; Quai d'Orsay; Quds Force; RAJUK; Rapid Action Battalion; Rapid Intervention Battalion; Rashtriya Rifles; RCMP; RECOPE; Reniec
Research and Analysis Wing; Revolutionary Guard; Revolutionary Guards; Roman Curia; Rosatom; Roscosmos; Rosgvardia; Roskomnadzor; Rosneft; Rospotrebnadzor; Rosstat; Royal Air Force
Royal Canadian Mounted Police; Royal Marines; Royal Navy; Royal Thai Army; Royal Thai Police; SABC; SAHRC; SAMIDRC; SAMIM; SANDF; Sanral; SAPO; SAPS; Saps; SARS; SASAC; SASSA; SEBI; SEBIN
Sebin; SEC; Secret Service; Securities and Exchange Commission; SEDENA; Semar; SENAPRED; Senelec; Serious Fraud Office; SERNAPESCA; Servel; Services Australia; SFOR; SIU
Small Business Administration; Smithsonian; Smithsonian Institution; SNEL; SNH; Social Security Administration; SODECI; SONANGOL; Sonangol; SONARA; SONATRACH; Sonatrach; Sonelgaz; SOUTHCOM
Space Force; SSB; SSC; SSS; State Administration for Market Regulation; State Department; Statistics Canada; Statistics New Zealand; Stats NZ; StatsCan; Suez Canal Authority; SUHAKAM
Suhakam; SUNAT; SUPARCO; Supreme National Security Council; Syrian Arab Army; Sûreté du Québec; Taiwan Affairs Office; TANAPA; TANESCO; Tanesco; Tatmadaw; Te Puni Kōkiri; Te Whatu Ora
Temasek; TNI; TPDF; TRA; TRAI; Transnet; Transport Canada; Treasury; Treasury Department; TSA; TSC; TUC; UGC; UIDAI; UKHSA; Ukrenergo; Ukroboronprom; UNAMA; UNAMID; UNBS; UNDOF; UNEB
UNFICYP; Unification Ministry; UNIFIL; UNITA; United Front Work Department; UNMIK; UNMIL; UNMISS; UNRA; UNSMIL; UPDF; UPSC; URA; US Air Force; US Army; US Coast Guard; US Geological Survey
US Marine Corps; US Navy; US State Department; US Treasury; USAID; USDA; USGS; USPS; UWA; Veterans Affairs; Viet Cong; Voice of America; Volta River Authority; VRA; WAEC; Waka Kotahi
WAPDA; WASA; White House; Workers' Party; WorkSafe; Yacyretá; Yad Vashem; YPF; YPFB; ZACC; Zanaco; ZEC; ZESA; Zesa; ZESCO; ZIMRA; Zimra; ZINARA; ZRA; Élysée
# Parties and coalitions
5-Star Movement; A Just Russia; AAK; Aam Aadmi Party; AAP; ABVP; Acción Democrática; Acción Popular; ACDP; ACN; ACT New Zealand; ACT Party; ACT Wazalendo; ACT-Wazalendo
Action and Solidarity Party; Action Congress of Nigeria; ActionSA; ADC; AfD; African Democratic Congress; African National Congress; AfriForum; AGP; Agudat Yisrael; Agudath Israel; AIADMK
AIMIM; AIUDF; Akali Dal; Akbayan; AKEL; AKP; Aksyon Demokratiko; Al-Islah; Al-Nour Party; Al-Wasat; Al-Wefaq; Alba Party; ALDE; Alianza PAIS; Alianza País; All Basotho Convention
All People's Congress; All Progressives Congress; All Progressives Grand Alliance; Alliance for Change; Alliance for the Republic; Alliance for the Union of Romanians; Alliance Party; ALP
Alternative for Germany; Amal Movement; Amani National Congress; AMCU; Amcu; Anakbayan; ANAP; ANC; ANC Women's League; ANC Youth League; ANCWL; ANCYL; ANEL; ANO; ANP; ANPP; Ansar Allah
Ansarullah; Aontú; APC; APGA; APNU; APNU+AFC; APRC; Apruebo Dignidad; Arbeiderpartiet; ARENA; ARF; Asom Gana Parishad; Ata-Jurt; Ata-Zhurt; AUR; Australian Greens; Australian Labor Party
Austrian Freedom Party; Austrian People's Party; Authenticity and Modernity Party; Awami League; Awami National Party; AWB; Azimio; Azimio la Umoja; Azimio la Umoja-One Kenya; Ba'ath
Ba'ath Party; Baath; Baath Party; Badr Organisation; Badr Organization; Bagong Alyansang Makabayan; Bahujan Samaj Party; Bajrang Dal; Bangladesh Nationalist Party; Barbados Labour Party
Barisan Nasional; Basotho National Party; Batasuna; Batkivshchyna; Bayan Muna; Bayit Yehudi; BBB; BC Liberals; BC NDP; BDP; Benno Bokk Yakaar; Bharat Rashtra Samithi
Bharatiya Janata Party; Bhumjaithai; Biju Janata Dal; Bildu; BJD; BJP; Bloc Quebecois; Bloc Québécois; Bloco de Esquerda; BLP; BNG; BNP; BNP-M; Bodu Bala Sena; BoerBurgerBeweging
Botswana Democratic Party; Brexit Party; Britain First; British National Party; Broad Front; Broederbond; Brothers of Italy; BRS; BSW; Bulgarian Socialist Party; Bündnis Sahra Wagenknecht
Cambiemos; Cambodia National Rescue Party; Cambodian People's Party; Candlelight Party; CAQ; CASA-CE; CasaPound; CCC; CCM; CCP; CD&V; CDA; CDP; CDS; CDU; Centre Party; Centro Democrático
CHADEMA; Chadema; Chama Cha Mapinduzi; Chega; Chhatra Dal; Chhatra League; Chile Vamos; Chinese Communist Party; CHP; ChristenUnie; Christian Democratic Union; Christian Democrats
Christian Social Union; Chrysi Avgi; Citizens Coalition for Change; CiU; Ciudadanos; Civic Coalition; Civic Democratic Party; Civic Party; Civic Platform; Civic United Front
Civil Contract; CNDD-FDD; CNL; CNRP; CNRT; Co-operative Party; Coalition Avenir Québec; Coalition for Democratic Change; Colombia Humana; Colorado Party; Combatant Clergy Association
Cominform; Comintern; Communist Party of China; Communist Party of the Russian Federation; Communist Party of Vietnam; Compromís; Comunidad Ciudadana; Concertación
Congress for Democratic Change; Congress Party; Conservative Party; Conservative Party of Canada; Constitutional Democratic Party; Constitutional Democratic Party of Japan
Convergencia Social; Convergència; Coordination Framework; COPEI; COSATU; Cosatu; CPC; CPDM; CPI(M); CPI-M; CPM; CPN; CPN (Maoist Centre); CPN-UML; CPP; CPP-NPA; CSU; CUF
Czech Pirate Party; D66; DAB; Danish People's Party; Dansk Folkeparti; DAP; Dashnaktsutyun; Dawa Party; DCCC; Degel HaTorah; DEM Party; Democratic Action Party; Democratic Alliance
Democratic Center; Democratic Labour Party; Democratic National Committee; Democratic Party; Democratic Party for the People; Democratic Progressive Party; Democratic Socialists of America
Democratic Unionist Party; Democratic Unity Roundtable; Demosisto; Derg; DFLP; Die Linke; DIKO; Diko; DISY; DLP; DMDK; DMK; DNC; Domovinski pokret; DPJ; DPP; DPS; Dravida Munnetra Kazhagam
Druk Nyamrup Tshogpa; Druk Phuensum Tshogpa; DSP; DUI; DUP; DYFI; DéFI; Ecolo; Economic Freedom Fighters; ECR; EDEK; EDL; EELV; Eesti 200; EFF; EH Bildu; EKRE; ELAM; En Marche
English Defence League; Enhedslisten; Ennahda; Ennahda's Shura Council; EPLF; EPP; EPRDF; ERC; Esquerra; Esquerra Republicana; European Conservatives and Reformists
European People's Party; European Solidarity; Fabian Society; Fanmi Lavalas; Farmer-Citizen Movement; FAST Party; Fatah; Fatah Alliance; Fatherland-All Russia; FDC; FDLR; FDP
Felicity Party; FF Plus; FFC; FFS; Fianna Fail; Fianna Fáil; Fidesz; Fidesz-KDNP; FijiFirst; Fine Gael; Finns Party; FIS; Five Star Movement; Five-Star Movement; FLN; FLNKS; FMLN; FNLA
Forces for Freedom and Change; Ford Kenya; Ford-Kenya; Forum for Democracy; Forum for Democratic Change; Forza Italia; FPI; FPÖ; France Insoumise; France Unbowed; Fratelli d'Italia
Free Democrats; Free Destourian Party; Free National Movement; Free Patriotic Movement; Freedom and Justice Party; Freedom Front Plus; Freedom Party; FRELIMO; Frelimo; Fremskrittspartiet
Frente Amplio; Frente de Todos; Frente para la Victoria; FRETILIN; Fretilin; Front National; Frontline Socialist Party; FSLN; Fuerza Popular; FUNCINPEC; Funcinpec; Future Forward
Future Forward Party; Future Movement; Gabriela; Gabungan Parti Sarawak; Gabungan Rakyat Sabah; Gambian National People's Party; General People's Congress; Georgian Dream; GERB; Gerindra
Gibanje Svoboda; Golden Dawn; Golkar; Gono Forum; Good Party; GOP; Gorran; GPS Sarawak; Grand National Party; Greek Solution; Green Party; Greens; GroenLinks; GroenLinks-PvdA
HaBayit HaYehudi; Hadash; Hadash-Ta'al; Hamas; Hanura; Hatnuah; HDP; HDZ; HDZ BiH; Heart of Tunisia; Hefazat-e-Islam; Herri Batasuna; Hezb-e-Islami; Hezb-i-Islami; Hezbollah
Hikma Movement; Hindu Mahasabha; Historic Pact; Hizbollah; Hizbullah; Homeland Union; HRPP; Hugpong ng Pagbabago; Human Rights Protection Party; Høyre; IFP; Ikhwan; Independence Party
Independent Greeks; Independent Patriots for Change; Indian National Congress; Iniciativa Liberal; Inkatha; Inkatha Freedom Party; INLD; Institutional Revolutionary Party; Interahamwe
Inuit Ataqatigiit; Iraqiya; Isamaa; ISCI; Islami Chhatra Shibir; Islamic Action Front; Islamic Dawa Party; Islamic Salvation Front; Istiqlal; Istiqlal Party; ITAK; Italia Viva; IUML
IYI Party; Iyi Party; İYİ Party; Jamaat; Jamaat-e-Islami; Jamaat-e-Islami Bangladesh; Jamaica Labour Party; Jamiat Ulema-e-Islam; Jamiat-e-Islami; Jana Sangh; Jana Sena; Janasena
Janata Dal; Janata Dal (United); Janata Party; Janata Samajwadi Party; Janatha Vimukthi Peramuna; Japan Innovation Party; Japanese Communist Party; Jathika Hela Urumaya; Jatiya Party
JD(S); JD(U); Jewish Home; Jharkhand Mukti Morcha; JJP; JLP; JMM; Jobbik; Joint List; Jubilee Alliance; Jubilee Party; Jubo Dal; Jubo League; JUI; JUI-F; Juntos por el Cambio; Junts
Junts per Catalunya; Justice and Development Party; Justice and Spirituality; Justice First; Justicialist Party; JVP; Kadamay; Kahol Lavan; KANU; Kanu; Karapatan; Kataeb
Katter's Australian Party; KDP; Keadilan; Kefaya; Kenya Kwanza; Keskerakond; Khalq; Kilusang Mayo Uno; KKE; KMT; KMU; Kokoomus; Komala; Komeito; Konfederacja; KPRF; KPV LV; KRG; KSČM
Kulanu; Kulmiye; Kuomintang; Kurdistan Democratic Party; La Cámpora; La France Insoumise; La Libertad Avanza; La République En Marche; La République en Marche; Labour; Labour Party
Lakas-CMD; Landless People's Movement; Lao People's Revolutionary Party; Lavalas; Law and Justice; Law and Justice party; LDF; LDK; LDP; LDPR; League of Social Democrats; Lebanese Forces
Left Bloc; Left Front; Left Party; Left-Green Movement; Lega; Lega Nord; Les Républicains; Les Transformateurs; Levica Slovenia; Lewica; LFI; Lib Dem; Lib Dems; Liberal Alliance
Liberal Democratic Party; Liberal Democrats; Liberal National Party; Liberal Party; Liberal Party of Canada; Liberal-National Coalition; Libertarian Party; Liberty Korea Party; Libre Party
Likud; Linke; Linyon Demokratik Seselwa; LJP; LNP; Lok Janshakti Party; LREM; LSI; LTTE; LVŽS; M5S; Madem G15; Mafdal; Maha Vikas Aghadi; Mahagathbandhan; Maharashtra Navnirman Sena
Mahayuti; Makabayan; Makkal Needhi Maiam; Malawi Congress Party; Maldivian Democratic Party; Mana Party; Maoist Centre; Maori Party; Mapai; Mapam; Marada Movement; MCA; MCP; MDB; MDC
MDC Alliance; MDC-T; MDMK; MDP; MEK; Mekenchil; MeRA25; Meretz; Mesa de la Unidad; MHP; Mi Hazánk; MIC; Militant Socialist Movement; MIM; Minjoo Party; Mizo National Front; MK Party; MLC
MLP; MMD; MMM; MNF; MNR; MNS; MoDem; Moderate Party; Moderaterne; Moderates; Momentum Movement; Mongolian People's Party; MORENA; Morena; Motherland Party; Move Forward Party
Movement for Democratic Change; Movement Toward Socialism; Movimento Brasil Livre; Movimiento Ciudadano; Movimiento Semilla; MPLA; MPP; MPS; MQM; MQM-P; MRC; MSM; MSP; MSZP; MUDA
Mujahedin-e Khalq; Mujahideen-e-Khalq; Musavat; Muslim Brotherhood; Muslim League; Muttahida Qaumi Movement; MVA; My Step Alliance; Más Madrid; Māori Party; N-VA; Nacionalista Party
Naleraq; Narc Kenya; Narc-Kenya; NASA coalition; NasDem; Nasdem; National Action Party; National Citizen Party; National Coalition Party; National Conference; National Congress Party
National Council of Resistance of Iran; National Democratic Congress; National Democratic Party; National Front; National League for Democracy; National Liberal Party; National Party
National People's Party; National People's Power; National Rally; National Resistance Movement; National Unity Government; National Unity party; National Unity Platform
Nationalist Congress Party; Nationalist Movement Party; Nationalist People's Coalition; NCP; NCRI; NDA; NDC; NDP; NDPP; Nea Dimokratia; NEHAWU; Nehawu; Neo-Destour; NEOS; Nepali Congress
New Azerbaijan Party; New Democracy; New Democratic Party; New Flemish Alliance; New Patriotic Party; New People's Army; New Popular Front; New Power Party; New Progressive Party
New Zealand First; Nida Tounes; Nidaa Tounes; Nieuw Sociaal Contract; Nippon Ishin; Nippon Ishin no Kai; NLD; NNPP; Northern League; Nouveau Front Populaire; Nowoczesna; NPD; NPF; NRM
NRSC; NSC; NSi; NSUI; Nueva Mayoría; Nuevas Ideas; NUMSA; Numsa; NUP; NUPES; Nupes; Nur Otan; NZ First; ODM; ODS; OLA; OLaNO; OLF; One Nation; ONLF; OPDO; Open VLD
Opposition Platform - For Life; Orange Democratic Movement; Orange-CRC; Oromo Liberation Army; Oromo Liberation Front; Other Russia; Otzma Yehudit; Our Ukraine; OVP; OĽaNO; Pachakutik
Pacto Histórico; PAIGC; Pakatan Harapan; Pakatan Rakyat; Pakistan Democratic Movement; Pakistan Muslim League; Pakistan Muslim League-Nawaz; Pakistan Peoples Party
Pakistan Tehreek-e-Insaf; Palang Pracharath; Palestinian Islamic Jihad; Palestinian National Initiative; Palmer United Party; Pangu Pati; PAP; Parcham; PARNAS; Partai Demokrat
Parti Bersatu Sabah; Parti Islam Se-Malaysia; Parti Keadilan Rakyat; Parti Lepep; Parti Mauricien Social Démocrate; Parti Pribumi Bersatu Malaysia; Parti Quebecois; Parti Québécois
Parti Socialiste; Partido Colorado; Partido de la Liberación Dominicana; Partido dos Trabalhadores; Partido Federal ng Pilipinas; Partido Justicialista; Partido Liberal; Partido Nacional
Partido Popular; Partido Revolucionario Dominicano; Partido Revolucionario Institucional; Partito Democratico; Party for Freedom; Party of Action and Solidarity; Party of Regions; PAS
PASOK; Pasok; PASTEF; Pastef; Pathet Lao; Patriotic Alliance; Patriotic Front; Patriotic Union of Kurdistan; Patriots for Europe; Pattali Makkal Katchi; Pauline Hanson's One Nation; PBB
PCdoB; PCT; PDCI; PDG; PDI-P; PDIP; PDK; PDL; PDM; PDP; PDP-Laban; PDP–Laban; PDS; PDT; Peace Now; Pegida; People Before Profit; People Power Party; People's Action Party
People's Alliance for Democracy; People's Democratic Party; People's National Congress; People's National Movement; People's National Party; People's Party; People's Progressive Party
Peoples Democratic Party; Peoples' Democratic Party; Perikatan Nasional; Perindo; Peru Libre; Perú Libre; Petro Poroshenko Bloc; PFDJ; PFLP; Phalange; Pheu Thai; Pheu Thai Party; PHTK
Pirate Party; PiS; PJD; PKB; PkMAP; PKR; PKS; Plaid; Plaid Cymru; PLN; PLO; PLP; PMDB; PMK; PML; PML-N; PML-Q; PNCR; PNL; PNM; PNP; PNV; Podemos; Polisario Front; Polo Democrático
Polska 2050; POPCRU; Popcru; Popular Democratic Movement; Popular Democratic Party; Popular Will; PPA-CI; PPM; PPP; PPP/C; PPRD; Pravy Sektor; PRD; PRI; Primero Justicia; Progress Party
Progress Singapore Party; Progressive Liberal Party; Progressive Party of Maldives; Progressive Slovakia; Progressive Socialist Party; Propuesta Republicana; Prosperity Party
Prosperous Armenia; PSB; PSC; PSD; PSDB; PSI; PSL; PSOE; PSOL; PSRM; PSUV; PTB; PTI; Puea Thai; PUK; PUP; PUSC; PvdA; PVEM; PVV; PYD; Qalb Tounes; Québec solidaire; Ra'am
Radical Civic Union; Radikale Venstre; Rashtriya Janata Dal; Rashtriya Lok Dal; Rashtriya Swayamsevak Sangh; Rassemblement National; Rastriya Prajatantra Party; Rastriya Swatantra Party
RCD; RDPC; RDR; Rebuilding Korea Party; Reconquête; Rede Sustentabilidade; Reform Party; Reform Party of Estonia; Reform UK; Reiwa Shinsengumi; Religious Zionism; Renaissance Party; RENAMO
Renamo; Renew Europe; Renua; Republican National Committee; Republican Party; Republican People's Party; Respect Party; Revolution for Prosperity; RHDP; Right Sector; Rise Mzansi; RJD; RNC
RND; RNI; RPF; RPG; RPP; RSP; RSS; RUF; Rwandan Patriotic Front; SACP; Sacred Union; Sadrist Movement; SADTU; Sadtu; Saenuri; Saenuri Party; SAFTU; Saftu; Sairoon; Sam Rainsy Party
Samagi Jana Balawegaya; Samajwadi Party; Sanco; Sandinista National Liberation Front; Sandinistas; Sanseito; SaS; Sasco; Saskatchewan Party; Saskaņa; SCIRI; Scottish National Party; SDA
SDF; SDLP; SDP; SDSM; Sendero Luminoso; Senterpartiet; Serbian List; Serbian Progressive Party; Serbian Radical Party; Servant of the People; SFI; Shas; Shining Path; Shiromani Akali Dal
Shiv Sena; Shiv Sena (UBT); Shor Party; Sierra Leone People's Party; Sikkim Krantikari Morcha; Sinn Fein; Sinn Féin; Siumut; SJB; SLFP; SLMC; SLPP; Smer-SD; SNP; SNS; SNSD
Social Democratic Party; Social Democratic Workers' Party; Social Democrats; Socialdemokratiet; Socialist International; Socialist Party; Socialist Party of Albania
Socialists and Democrats; SODELPA; Solidarity Movement; Solidarnosc; Solidarność; South African Communist Party; Southern Movement; Southern Transitional Council; SPD; SPLA; SPLM; SPLM-IO
SPLM-N; SPO; SPS; SPÖ; Sri Lanka Freedom Party; Sri Lanka Podujana Peramuna; Srpska Lista; SRS; Stasi; State of Law; State of Law Coalition; Sudanese Professionals Association
Sunni Ittehad Council; Svoboda; SVP; SWAPO; Swapo; Sweden Democrats; Swedish Democrats; Swiss People's Party; SYRIZA; Syriza; Ta'al; Taiwan People's Party; Taiwan Statebuilding Party
Tamarod; Tamil National Alliance; Tamilaga Vettri Kazhagam; Taqaddum; TDP; Te Pāti Māori; Tea Party; Tehreek-e-Insaf; Tehreek-e-Labbaik; Tehreek-e-Labbaik Pakistan
Telangana Rashtra Samithi; Telugu Desam; Telugu Desam Party; Thai Rak Thai; Tigray People's Liberation Front; TISZA; Tisza Party; TLP; TMC; TNA; Tomin First; Tonse Alliance; TOP 09; Tories
Tory Party; TPLF; TPP; Traditional Unionist Voice; Trinamool; Trinamool Congress; Trinamul; TRS; True Finns; True Path Party; TS-LKD; Tudeh; Tudeh Party; Tupamaros; TUV; TVK; UCID; UCP
UCR; UDA; UDAR; UDC; UDD; UDF; UDI; UDM; UDMR; UDP; UDPS; UFDG; UGTT; UKIP; Ukip; Ulster Unionist Party; Umbrella for Democratic Change; Umkhonto we Sizwe; uMkhonto weSizwe; UML
Umma Party; UMNO; Umno; UMP; UNC; UNE; Unidas Podemos; Union of Islamic Courts; Union Solidarity and Development Party; UNIP; UNIR; United Australia Party; United Conservative Party
United Democratic Alliance; United National Congress; United National Movement; United National Party; United Party for National Development; United Russia; United Torah Judaism
Unity Party; União Brasil; Unión Cívica Radical; Unión por la Patria; UNM; UNP; UPA; UPC; UPDS; UPFA; UPND; UPRONA; Uri Party; URP; USDP; USFP; USR; UTJ; UTM; UUP; Vamos Guatemala
Vazrazhdane; VCK; Venstre; Venstrepartiet; Vente Venezuela; Vetevendosje; Vetëvendosje; VHP; Viduthalai Chiruthaigal Katchi; Vienotība; Viet Minh; Vietcong; Vishva Hindu Parishad
Vlaams Belang; VMRO; VMRO-DPMNE; Volt Europa; Voluntad Popular; Vooruit; VVD; Waddani; Wafd; Wafd Party; We Continue the Change; Wefaq; Welfare Party; Wildrose; Wildrose Party
Wiper Democratic Movement; Workers' Party of Korea; Working Families Party; Yabloko; Yamina; YAP; Yesh Atid; Yisrael Beiteinu; Yisrael Beitenu; Young Progressives Party; YSR Congress
YSR Congress Party; YSRCP; Zafer Party; ZANU; ZANU PF; Zanu PF; ZANU-PF; Zanu-PF; ZAPU; ZCTU; Zionist Union; Zoram People's Movement; ZPM; ÖVP; ČSSD; Șor Party
# Companies and brands as bodies
1MDB; 7-Eleven; 9mobile; Abraaj; ABS-CBN; Absa; Access Bank; Acer; Adani Enterprises; Adani Green; Adani Group; Adani Ports; ADIA; ADNOC; Adnoc; ADQ; Aero Contractors; Aeroflot
Aerolineas Argentinas; Aerolíneas Argentinas; Aeromexico; Aeroméxico; Agricultural Bank of China; AIIMS; Air Algérie; Air Arabia; Air Astana; Air Côte d'Ivoire; Air India; Air Peace
Air Senegal; Air Tanzania; Air Zimbabwe; AirAsia; Airlink; Airtel; Airtel Africa; AirtelTigo; Akasa Air; Akbank; Alfa Bank; Alfa-Bank; Alibaba; Alibaba Group; All Nippon Airways; Almarai
Almaz-Antey; Alrosa; Ambev; America Movil; Americanas; Amorepacific; Amplats; Amul; América Móvil; ANA Holdings; Anbang; Andrade Gutierrez; Anglo American; Anglogold; AngloGold Ashanti
Ant Financial; Ant Group; Apollo Hospitals; Arab Bank; Aramco; Ariana; Arik Air; Arçelik; Aselsan; Ashok Leyland; Asiacell; Asian Paints; Asiana; Asiana Airlines; Aspen Pharmacare
Astra International; ASUS; Asus; Attijariwafa Bank; Aurobindo; Avianca; AVIC; AvtoVAZ; Avtovaz; Axiata; Axis Bank; Ayala Corporation; Ayala Land; AZAL; Azovstal; Baidu; Bajaj Auto
Bamboo Airways; Banamex; Banco do Brasil; Bancolombia; Bandai Namco; Bandhan Bank; Bangkok Airways; Bank Hapoalim; Bank Leumi; Bank Mandiri; Bank Melli; Bank of Baroda; Bank of China
Bank of Communications; Banorte; Baosteel; Baowu; Bapco; Barrick; Barrick Gold; Bashundhara Group; Basra Oil Company; Batik Air; Baykar; BBVA; BDO Unibank; Beko; BEL; Belaruskali; Belavia
Belaz; Beximco; Bezeq; BGI; Bharat Biotech; Bharat Electronics; Bharti Airtel; BHEL; Bidco; Bidvest; Bilibili; Biman; Biman Bangladesh Airlines; Bimbo; Binladin Group; Biocon; bKash
Blinkit; BookMyShow; Bosasa; BOTAS; Botaş; BPCL; BRAC; Bradesco; Braskem; BRF; Bridgestone; BSNL; BTG Pactual; BUA Cement; BUA Group; Buddha Air; Bukalapak; BYD; BYJU'S; Byju's; ByteDance
Bytedance; Café Coffee Day; Caixa Econômica Federal; Camair-Co; Camargo Corrêa; Canara Bank; CanSino; CapitaLand; Capitec; Careem; Caribbean Airlines; Cathay Pacific; CATL; CCCC
Cebu Pacific; Cell C; Cellebrite; Celltrion; Cementos Argos; Cemex; Cencosud; Centerra; Central Group; Cevital; Charoen Pokphand; Check Point; ChemChina; Chery; Cheung Kong; China Airlines
China Construction Bank; China Harbour Engineering; China Life; China Merchants; China Mobile; China Railway; China Telecom; China Unicom; China Vanke; Chinalco; CIMB; Cinépolis; Cipla
Citgo; Citibanamex; CITIC; Citic; CITIC Group; CJ ENM; CJ Group; CK Hutchison; CMPC; CNOOC; CNPC; Co-operative Bank of Kenya; Coal India; COFCO; Cofco; COMAC; Comac; Comair
Commercial Bank of Ethiopia; Conviasa; Copa Airlines; Copec; Cosan; COSCO; Cosco; Country Garden; Coupang; CP Group; Creative Technology; CRRC; CSN; Cubana; Cubana de Aviación; Dabur
Daewoo; Dahua; Daiichi Sankyo; Dalian Wanda; Damac; Dana Air; Dangote; Dangote Cement; Dangote Group; Dangote Refinery; DBS; DBS Bank; De Beers; Debswana; DeepSeek; Delta Corporation
Denso; Dentsu; Dialog Axiata; Didi; Didi Chuxing; Digicel; Digikala; Discovery Health; Dito Telecommunity; Djezzy; DJI; Dongfeng; Doosan; Douban; Douyin; DP World; Dr Reddy's; Dragonair
Dream11; Druk Air; DStv; DTAC; DTEK; EABL; East African Breweries; Easypaisa; Ecobank; EcoCash; Ecocash; Econet; Econet Wireless; EgyptAir; Egyptair; Eisai; El Al; Elbit; Elbit Systems
Eletrobras; Emaar; Emaar Properties; Embraer; Emirates Airline; Emirates NBD; Endiama; Engro; Equity Bank; Erdenes Tavan Tolgoi; Etecsa; Ethio Telecom; Ethiopian Airlines; Etihad
Etihad Airways; Etisalat; EVA Air; Evergrande; Evergreen Marine; Evraz; Exxaro; Falabella; FamilyMart; Fast Retailing; Fauji Foundation; FAW; FEMSA; Femsa; Fidelity Bank
First Abu Dhabi Bank; First Bank of Nigeria; First National Bank; First Quantum; FirstBank; FirstRand; Flipkart; Flutterwave; Flydubai; flydubai; Flynas; FlySafair; FNB; Formosa Plastics
Fosun; Foxconn; FPT; Freeport Indonesia; Freeport-McMoRan; Freshworks; Fujifilm; Fujitsu; G42; GAIL; Garanti; Garena; Garuda Indonesia; Gazprom; Gazprombank; Geely; Genting; Gerdau; Getir
Glencore; Globacom; Globant; Globe Telecom; GMA Network; Go First; GoAir; Godrej; Gojek; Gol Linhas Aéreas; Gold Fields; Gotion; GoTo; Grab; Grace Kennedy; Grameen Bank; Grameenphone
Great Wall Motor; Gree; Grupo Aval; Grupo Bimbo; Grupo Modelo; Grupo México; GTBank; Guaranty Trust Bank; Gulf Air; Habib Bank; Haier; Hakuhodo; HAL; Halk Bank; Halkbank; Hang Seng Bank
Hanjin; Hanwha; Harmony Gold; Havaianas; HBL; HCL; HCL Technologies; HDFC; HDFC Bank; Heirs Holdings; Hero MotoCorp; Hikvision; Hindalco; Hindustan Aeronautics; Hindustan Unilever; Hisense
Hitachi; HKEX; HNA; HNA Group; Hon Hai; Honda; HPCL; HSBC; HTC; Huarong; Huawei; Hutchison Ports; Hutchison Whampoa; HYBE; Hybe; Hyundai; Hyundai Motor; ICBC; ICICI; ICICI Bank; IDBI
iFlytek; iFood; IL&FS; Impala Platinum; Implats; Indian Oil; IndianOil; IndiGo; Indofood; Indosat; IndusInd Bank; Infosys; InMobi; Innoson; Innscor; Interjet; Interswitch; Investec; IOC
iQiyi; Iran Air; Iran Khodro; Iraqi Airways; Islami Bank; Israel Aerospace Industries; Israel Electric Corporation; Itau; Itaú; Itaú Unibanco; ITC; Itochu; Ivanhoe Mines; İşbank; Jambojet
Janata Bank; Japan Airlines; Jardine Matheson; Java House; JBS; JD.com; Jeju Air; Jet Airways; JFE Steel; Jindal Steel; Jio; Johnny & Associates; Jollibee; JSW; JSW Steel; Julius Berger
Jumia; JYP Entertainment; K-Electric; Kaisa; Kakao; KakaoTalk; Kalashnikov Concern; Kam Air; KamAZ; Kamaz; Kansai Electric; Kasikornbank; Kaspersky; Kaspersky Lab
Kawasaki Heavy Industries; Kazatomprom; KazMunaiGas; KazMunayGas; KCB; KCB Bank; KCM; KDDI; Kenya Airways; Keppel; Khatam al-Anbiya; Kia; Kia Motors; Kingdom Holding; Kingfisher Airlines
Kioxia; Kirin; Koc Holding; Komatsu; Konami; Konkola Copper Mines; Korean Air; Kosmos Energy; Kotak Mahindra Bank; Koç Holding; Krafton; Kuaishou; Kumba Iron Ore; Kumtor; Kuwait Airways
Kuwait Investment Authority; Kuwait Petroleum Corporation; Kweichow Moutai; Kyivstar; L&T; LandBank; Larsen & Toubro; LATAM; LATAM Airlines; Lazada; Lenovo; LG; LG Chem; LG Electronics
LG Energy Solution; Li Auto; LIAT; LIC; Life Healthcare; Life Insurance Corporation; Lion Air; Lippo Group; Lonmin; Lotte; Lotte Group; Luckin; Luckin Coffee; Lukoil; Lupin; M-PESA; M-Pesa
Ma'aden; Magalu; Magazine Luiza; Mahan Air; Mahindra; Mahindra & Mahindra; Mail.ru; Majid Al Futtaim; MakeMyTrip; Malaysia Airlines; Malindo Air; Mango Airlines; Marfrig; Maroc Telecom
Marubeni; Maruti; Maruti Suzuki; MAS Holdings; Masdar; Maybank; Maynilad; Mazda; MCB; Mediacorp; MediaTek; Meesho; MegaFon; Megvii; MEHL; Meituan; Mengniu; Meralco; Mercado Libre
MercadoLibre; MercadoPago; Metinvest; Metrobank; Middle East Airlines; Midea; Mitsubishi; Mitsubishi Heavy Industries; Mitsubishi Motors; Mitsubishi UFJ; Mitsui; Mizuho; Mobileye
Moniepoint; Mopani; Motor Sich; Moutai; Mt. Gox; MTN; MTN Nigeria; MTNL; MTR; MTRC; Mubadala; Muji; MultiChoice; Mumias Sugar; Myntra; Mytel; NABARD; Naivas; Nakheel; Nakumatt; Namdeb
Naspers; National Iranian Oil Company; Naver; Ncell; NDTV; NEC; Nedbank; NEOM; Neom; Nepal Airlines; Netcare; NetEase; NetOne; Newmont; NHPC; Nigerian Breweries; Nikon; Nintendo; NIO; Nio
NIOC; Nippon Steel; Nissan; NMC Health; Nok Air; Nomura; Nord Stream AG; Norilsk Nickel; Norinchukin; Norinco; Nornickel; Novatek; Novonor; NSO; NSO Group; NTPC; NTT; NTT Docomo; Nubank
Nykaa; Oando; OAS; OCBC; OCP; Odebrecht; Odnoklassniki; OGX; Oil India; Ola Electric; Olam; Old Mutual; Oman Air; OnePlus; ONGC; Ooredoo; OPay; Opay; OPPO; Orascom; Oxxo; OYO; Oyo
Oyu Tolgoi LLC; Pakistan International Airlines; Pakistan Steel Mills; Panasonic; Patanjali; Paystack; Paytm; PCCW; PDD; Pegasus Airlines; Pegatron; Perodua; Pertamina; PetroChina; Petron
Petrotrin; PetroVietnam; Philippine Airlines; PhonePe; PIA; Pick n Pay; PIF; PiggyVest; Pinduoduo; Ping An; PLDT; PNB; Pobeda; Polaris Bank; POSCO; Posco; PowerChina; Practo; Precision Air
PrivatBank; Promsvyazbank; Prosus; PTCL; PTT; Public Investment Fund; Puma Energy; Punjab National Bank; Qatar Airways; Qatar Investment Authority; Qatar Petroleum; QatarEnergy; Qatargas
QNB; Quanta; Rafael Advanced Defense Systems; Rakuten; Ranbaxy; Rand Water; Randgold; Rapidus; Rappi; RedNote; Reliance Industries; Reliance Jio; Renesas; Ricoh; Riyadh Air; Roketsan
Rosoboronexport; Rostec; Rostelecom; Royal Air Maroc; Royal Jordanian; RUSAL; Rusal; RwandAir; S7 Airlines; Sabanci Holding; Sabancı Holding; Sabesp; SABIC; Sabic; Safaricom; Sagicor
Sahara Group; SAIC; SAIC Motor; SAIL; SAIPA; Saipa; Salim Group; Samarco; Samruk-Kazyna; Samsung; Samsung Electronics; Samsung Group; San Miguel Corporation; Sanlam; Sanlu; Sasol
Saudi Arabian Airlines; Saudi Aramco; Saudia; Sberbank; SBI; Scoot; Sea Group; Sega; Sembcorp; SenseTime; Seplat; Serum Institute; Serum Institute of India; Seven & i; Severstal; Shein
Shiseido; Shopee; Shoprite; Siam Cement; Siam Commercial Bank; Sibanye; Sibanye-Stillwater; Sibneft; SIDBI; SilkAir; Sime Darby; Sina Weibo; Sinar Mas; Singapore Airlines
Singapore Press Holdings; Singtel; Sinochem; Sinohydro; Sinopec; Sinopharm; Sinotruk; Sinovac; SK Group; SK Hynix; SK Telecom; Skye Bank; SM Entertainment; SM Investments; SM Prime
Smart Communications; SMFG; SMIC; Snapdeal; SOCAR; Socar; SoftBank; Softbank; Sohu; Sonali Bank; Sonatel; Sony; South African Airways; SpiceJet; SQM; Square Enix; Square Pharmaceuticals
SriLankan Airlines; Sriwijaya Air; SsangYong; Standard Bank; Standard Chartered; State Bank of India; State Grid; STC; Steinhoff; Studio Ghibli; Subaru; Sumitomo; Sun Hung Kai
Sun Hung Kai Properties; Sun Pharma; Sunac; Suntory; Surgutneftegaz; Suzano; Swiggy; Swire; T-Series; TAAG; Takata; Takeda; Talaat Moustafa Group; TAM; Taobao; Tata
Tata Consultancy Services; Tata Group; Tata Motors; Tata Power; Tata Sons; Tata Steel; Tatneft; TCL; TCS; Tech Mahindra; Techint; Telcel; Telekom Malaysia; Telenor; Televisa; Telkom
Telkom Indonesia; Telkom SA; Telkomsel; Telmex; Temu; Tenaga Nasional; Tenaris; Tencent; TEPCO; Tepco; Teva; Thai Airways; ThaiBev; Three Gorges Corporation; Tiger Brands; TikTok; Tinkoff
Tmall; TNK-BP; Toei; Toho; Tokopedia; Top Glove; Toshiba; Toyota; TPAO; Trafigura; Transcorp; Transneft; Transnet Freight Rail; Traveloka; Trendyol; True Corporation; Tsinghua Unigroup
Tsingtao; TSMC; Tudou; Tullow; Tullow Oil; Tunisair; Turkcell; Turkish Airlines; Tuskys; TV Azteca; TVS Motor; Twiga Foods; Tüpraş; UBA; Uchumi; Uganda Airlines; Ukrzaliznytsia
Uni-President; Uniqlo; United Bank for Africa; Uralkali; Uralvagonzavod; Usiminas; Uzbekistan Airways; Vanke; Varig; VEB; Vedanta; Veon; Vestel; Vietcombank; VietJet; Vietjet
Vietnam Airlines; Viettel; VimpelCom; Vinamilk; VinFast; Vingroup; Vistara; Vitol; Viva Air; VKontakte; Vnesheconombank; VNG; Vodacom; Vodafone Idea; Volaris; VTB; VTB Bank; Wanda Group
Waze; WeChat; Weibo; Weixin; Wema Bank; Wildberries; Wilmar; Wipro; Wistron; Wix; Woolworths; WuXi AppTec; Xiaohongshu; Xiaomi; XP Investimentos; XPeng; Xpeng; Yamaha; Yandex
Yash Raj Films; Yes Bank; Yeti Airlines; YG Entertainment; Yili; YMTC; Youku; Yukos; Zamtel; Zee; Zee Entertainment; Zenith Bank; Zepto; Zerodha; Zhihu; Zimplats; Ziraat Bank
Ziraat Bankası; Zoho; Zomato; ZTE; Zydus; Ülker
# Western companies
A.P. Moller-Maersk; AB InBev; AbbVie; ABN Amro; Academi; Accenture; Accor; Activision; Activision Blizzard; Adidas; Adobe; Aegean Airlines; Aegon; Aer Lingus; Africa Corps; AIG; Air Berlin
Air Canada; Air France; Air France-KLM; Air New Zealand; Air Niugini; airBaltic; Airbnb; Airbus; Alaska Airlines; Aldi; Alfa Romeo; Alitalia; Allianz; Alphabet; Alstom; Altice; AMD
American Airlines; American Express; Amgen; AMP; Anduril; Anheuser-Busch; Anthropic; ANZ; Apple Inc; ArcelorMittal; Archer Daniels Midland; Areva; Arthur Andersen; Asda; Asics; ASML
AstraZeneca; AT&T; Atlassian; Auchan; Audi; Austrian Airlines; Avanti West Coast; Aviva; AXA; Axel Springer; BAE Systems; Bain & Company; Banco Santander; Bank of America; Bankia; Barclays
BASF; Bayer; BC Hydro; Bear Stearns; Bell Canada; Berkshire Hathaway; Bertelsmann; BHP; BHP Billiton; Binance; BioNTech; BlackBerry; BlackRock; Blackstone; Blackwater; Blue Origin; BMO
BMW; BNP Paribas; Boeing; Bombardier; Booking.com; Booz Allen Hamilton; Bosch; Boston Consulting Group; Bouygues; Bouygues Telecom; BP; British Airways; British Gas; Broadcom; BT Group
Bunge; Bunnings; Burger King; CaixaBank; Cambridge Analytica; Cameco; Canadian Tire; Canva; Cargill; Carillion; Carlsberg; Carnival Corporation; Carrefour; Centrica; CEZ; Chevron
Chick-fil-A; Chipotle; Chiquita; Christie's; Chrysler; CIBC; Cisco; Citibank; Citigroup; Citroen; Clearview AI; CMA CGM; Coca-Cola; Coinbase; Coles; Columbia Pictures; Comcast; Commerzbank
Commonwealth Bank; ConocoPhillips; Costco; Credit Suisse; Crown Resorts; Crédit Agricole; CureVac; CVS; Dacia; Daimler; Danone; Danske Bank; Dassault; Dassault Aviation; Debenhams
Decathlon; DeepMind; Deere & Co; Del Monte; Deliveroo; Deloitte; Delta Air Lines; Desjardins; Deutsche Bahn; Deutsche Bank; Deutsche Post; Deutsche Telekom; DHL; Diageo; Disney; Domino's
DoorDash; Dow Chemical; DreamWorks; Dropbox; DuPont; DynCorp; E.ON; EasyJet; easyJet; eBay; EDF; Electronic Arts; Eli Lilly; Enbridge; EnBW; Endesa; Enel; Engie; ENI; Eni; Enron
Epic Games; Equifax; Equinor; Ericsson; Ernst & Young; Estée Lauder; Etsy; Eurostar; Eurowings; Expedia; Exxon; Exxon Mobil; ExxonMobil; Facebook; Fannie Mae; FedEx; Fiat; Fiat Chrysler
Fiji Airways; Finnair; Fitch Ratings; Fletcher Building; Flybe; Fonterra; Ford Motor; Ford Motor Company; Fortescue; Freddie Mac; FTX; Fujitsu UK; G4S; General Dynamics; General Electric
General Motors; Generali; Germanwings; Gilead; GlaxoSmithKline; Goldman Sachs; Google; Greggs; GSK; Gucci; Hachette; Halfords; Halliburton; Handelsbanken; Hapag-Lloyd; HarperCollins
Hasbro; HBO; Heineken; Hewlett-Packard; Holcim; Honeywell; Hudson's Bay Company; Hulu; Hyatt; Hydro One; Hydro-Quebec; Hydro-Québec; Iberdrola; Iberia; IBM; Icelandair; IKEA; Ikea; Inditex
Infineon; ING; Instagram; Intel; Intesa Sanpaolo; ITA Airways; Jaguar Land Rover; JetBlue; Jetstar; John Deere; John Lewis; Johnson & Johnson; JP Morgan; JPMorgan; JPMorgan Chase
Julius Baer; Just Eat; KBC; Kellogg's; Kering; KFC; KGHM; Kiwibank; KiwiRail; KKR; Klarna; KLM; Kmart; Kodak; KPMG; Kraft Heinz; Krauss-Maffei; Kroger; L'Oreal; L'Oréal; Lafarge
LafargeHolcim; Legal & General; LEGO; Lego; Lehman Brothers; Leonardo SpA; Leroy Merlin; Levi's; Liberty Media; Lidl; LinkedIn; Lionsgate; Lloyd's of London; Lloyds; Lloyds Banking Group
LNER; Loblaw; Loblaws; Lockheed Martin; London Stock Exchange; LOT Polish Airlines; Louis Vuitton; Lucasfilm; Lufthansa; Lululemon; LVMH; Lyft; Macquarie Group; Macy's; Maersk
Marks & Spencer; Marks and Spencer; Marriott; Marvel; Marvel Studios; MasterCard; Mastercard; Mattel; MBDA; McDonald's; McKinsey; Mediobanca; Mercedes-Benz; Merck; Merrill Lynch
Meta Platforms; MGM; Michelin; Micron; Microsoft; Moderna; MOL; Mondelez; MoneyGram; Monsanto; Monte dei Paschi; Monzo; Moody's; Morgan Stanley; Morrisons; Motorola; MSC Cruises; Munich Re
NAB; NASDAQ; Nasdaq; National Australia Bank; National Grid; Natixis; Naturgy; NatWest; NBN Co; Nestle; Nestlé; Netflix; Network Rail; New York Stock Exchange; Newcrest; News Corp
News Corporation; Nokia; Nordea; Nordstrom; Northrop Grumman; Northvolt; Norwegian Air; Novartis; Novavax; Novo Nordisk; Nutrien; NVIDIA; Nvidia; NXP; NYSE; Occidental Petroleum
Olympic Air; OMV; Opel; OpenAI; Optus; Orlen; Orsted; Palantir; Pan Am; Paramount Pictures; PayPal; Penguin Random House; Pepsi; PepsiCo; Pernod Ricard; Peugeot; Pfizer; Philips; Pinterest
Pirelli; Pixar; Pizza Hut; PKN Orlen; Primark; Procter & Gamble; Prudential; Purdue Pharma; PwC; Qantas; Qualcomm; Rabobank; RATP; Raytheon; RBC; RBS; Reddit; Reebok; Renault; Renfe
Repsol; Revolut; Rheinmetall; Rio Tinto; Rivian; Roblox; Roche; Rockstar Games; Rogers Communications; Rolls-Royce; Royal Bank of Scotland; Royal Caribbean; Royal Dutch Shell; Royal Mail
RWE; Ryanair; S&P Global; Saab; Sabadell; SABMiller; Safran; Sainsbury's; Saint-Gobain; Salesforce; Sanofi; Santos Ltd; SAP; Scandinavian Airlines; Scania; Schlumberger; Scotiabank
ScotRail; Sears; SEB; Serco; Shopify; Siemens; Silicon Valley Bank; Simon & Schuster; Skoda; Snam; Snap Inc; Snapchat; SNC-Lavalin; SNCF; Societe Generale; Société Générale; Sotheby's
SoundCloud; Southwest Airlines; SpaceX; Spark NZ; Spirit Airlines; Spotify; Standard & Poor's; Star Entertainment; Starbucks; Starlink; Statoil; Stellantis; STMicroelectronics; Suncor
Swedbank; Swissair; Syngenta; T-Mobile; TAP Air Portugal; TC Energy; TD Bank; Teck Resources; Telecom Italia; Telefonica; Telefónica; Telia; TeliaSonera; Telstra; Telus; Tesco; Tesla
Texas Instruments; Thales; Thames Water; Theranos; Thomas Cook; ThyssenKrupp; Thyssenkrupp; TIM Brasil; Tim Hortons; TotalEnergies; TransCanada; Trenitalia; TripAdvisor; Tripadvisor; TUI
Tui; Tumblr; Twitch; Twitter; Tyson Foods; Uber; Ubisoft; UBS; Under Armour; UniCredit; Unilever; Uniper; United Airlines; Universal Pictures; UPS; Vattenfall; Vauxhall; Veolia; Verizon
Vestas; Vinci; Virgin Atlantic; Virgin Australia; Virgin Galactic; Vivendi; Vodafone; Volkswagen; Volvo; Vueling; Wagner Group; Waitrose; Wal-Mart; Walgreens; Walmart; Walt Disney
Warner Bros; Warner Bros Discovery; Warner Bros.; Wells Fargo; Wesfarmers; Western Union; WestJet; Westpac; Wetherspoon; WeWork; WhatsApp; Whitehaven Coal; Wirecard; Wizz Air; Woodside
WorldCom; Xero; Xerox; YouTube; Ørsted; ČEZ; Škoda
# News agencies, papers and broadcasters
14ymedio; 444.hu; Aaj Tak; ABC News; Ada Derana; Addis Fortune; Addis Standard; Adom FM; Aftenposten; Aftonbladet; Agence France Presse; Agence France-Presse; Agencia EFE; Agerpres
Agência Brasil; AIT; Akashvani; Al Ahram; Al Arabiya; Al Hurra; Al Jazeera; Al Mayadeen; Al-Ahram; Al-Akhbar; Al-Arabiya; Al-Hayat; Al-Jazeera; Al-Manar; Al-Quds al-Arabi; Alhurra
All India Radio; Alt News; amaBhungane; An-Nahar; Anadolu; Anadolu Agency; Ananda Bazar Patrika; Anandabazar Patrika; Angop; Animal Político; ANSA; Ansa; Antara; Antena 3; APA News
Apple Daily; APTN; Arab News; ARD; Arise News; Arise TV; ARY News; Asahi Shimbun; Asharq Al-Awsat; Asian News International; Asianet; Associated Press; Awoko; Axios; Azattyk; B92
Bangkok Post; BBC; BBC News; BBC Radio 4; BBC World Service; bdnews24; bdnews24.com; Beeld; Belga; Bellingcat; BelTA; Berita Harian; Berlingske; Bernama; BFM TV; BFMTV; Blic
Bloomberg News; Bombo Radyo; Borneo Post; Boston Globe; Breitbart; Breitbart News; Bukedde; Business Daily; Business Day; Business Standard; BusinessDay; BuzzFeed; BuzzFeed News; C-SPAN
Cadena SER; Caixin; Cambodia Daily; Cameroon Tribune; Canal+; Canard Enchaîné; Cape Argus; Cape Times; Caracol; Caracol Radio; CBC; CBC News; CBS; CBS News; CCTV; Central News Agency; CGTN
Channel 4; Channel 4 News; Channel NewsAsia; Channels Television; Channels TV; Charlie Hebdo; Chicago Tribune; China Daily; Chosun Ilbo; Citi FM; Citi News; Citizen TV; City Press; Clarin
Clarín; CNA; CNBC; CNews; CNN; CNN-News18; Corriere della Sera; Courier-Mail; CRTV; CTV News; Cumhuriyet; Dagens Nyheter; Daily Express; Daily Graphic; Daily Guide; Daily Mail
Daily Maverick; Daily Mirror; Daily Monitor; Daily Nation; Daily NK; Daily Sabah; Daily Star; Daily Telegraph; Daily Trust; Dainik Bhaskar; Dainik Jagran; Dawn News; De Standaard
De Telegraaf; De Volkskrant; Deccan Chronicle; Deccan Herald; Democratic Voice of Burma; Denník N; Der Spiegel; Der Standard; Detik; Detik.com; Deutsche Welle; Dhaka Tribune; Die Burger
Die Welt; Die Zeit; Dinamalar; Diário de Notícias; Dong-A Ilbo; Doordarshan; Dozhd; DPA; dpa; DVB; DW; Echo of Moscow; Economic Times; Eenadu; EFE; Ekho Moskvy; Ekstra Bladet; El Comercio
El Espectador; El Faro; El Mercurio; El Mundo; El Nacional; El Pais; El País; El Tiempo; El Universal; El Universo; El Watan; eNCA; Equinox TV; ERR; ERT; Estadão; Etemaad
Ethiopian Broadcasting Corporation; Eurasianet; Evening Standard; Express Tribune; Expressen; Fairfax Media; Fars News Agency; FAZ; Financial Times; Folha de S.Paulo; Folha de São Paulo
Foreign Policy; Fox News; France 24; France Télévisions; Frankfurter Allgemeine Zeitung; Fraternité Matin; Free Malaysia Today; Frontier Myanmar; FrontPageAfrica; Fuji Television; Fuji TV
Garowe Online; Gazeta Wyborcza; GB News; Geo News; Geo TV; Ghana News Agency; Ghanaian Times; GhanaWeb; Global News; Global Times; Globe and Mail; GloboNews; Globovisión; GMA News; Granma
GroundUp; Guardian; Guardian Nigeria; Gulf News; Haaretz; Handelsblatt; Hankyoreh; Helsingin Sanomat; Herald Sun; Hespress; Het Laatste Nieuws; Himalayan Times; Hindustan Times; HKFP
Hong Kong Free Press; Hromadske; Huffington Post; HuffPost; Hurriyet; Hürriyet; i24NEWS; IANS; Il Fatto Quotidiano; Il Messaggero; Il Sole 24 Ore; India Today; Indian Express; Infobae
Infowars; Interfax; Interfax-Ukraine; IOL; Iran International; IRIB; Irish Independent; Irish Times; IRNA; Irrawaddy; ISNA; Israel Hayom; ITAR-TASS; ITN; ITV; Izvestia; Izvestiya
Jakarta Globe; Jakarta Post; Jamaica Gleaner; Jamaica Observer; Jang Group; Japan Times; Jerusalem Post; Jeune Afrique; Jiji Press; JoongAng Ilbo; Jornal de Angola; Joy FM; Joy News; JTBC
Jutarnji List; Juventud Rebelde; Jyllands-Posten; Kaieteur News; Kantipur; Kathimerini; Kathmandu Post; Kayhan; KBS; Khaama Press; Khaleej Times; Khaosod; Khmer Times; Kloop; Kommersant
Kompas; Komsomolskaya Pravda; Korea Herald; Korea Times; Kronen Zeitung; KTN; Kuensel; Kurdistan 24; Kyiv Independent; Kyiv Post; Kyodo; Kyodo News; L'Equipe; L'Orient-Le Jour
L'Osservatore Romano; L'Équipe; La Jornada; La Nación; La Prensa; La Presse; La Repubblica; La República; La Stampa; La Tercera; La Vanguardia; Le Devoir; Le Figaro; Le Monde
Le Nouvelliste; Le Parisien; Le Soir; Le Soleil; Les Echos; Lianhe Zaobao; Liberty Times; Libération; Listin Diario; Los Angeles Times; LRT; Lusa; Lusaka Times; Ma'an; Mada Masr
Maghreb Arabe Presse; Magyar Nemzet; Mail & Guardian; Mail and Guardian; Mainichi; Mainichi Shimbun; Malay Mail; Malayala Manorama; Malaysiakini; Manila Bulletin; Manila Times; Mathrubhumi
Matichon; MBC; Mediapart; Mediaset; Mediazona; Meduza; Mehr News Agency; MENA News Agency; Metro TV; Miami Herald; Milenio; Milliyet; Ming Pao; Mizzima; Mladá fronta Dnes; Mmegi
Mosaique FM; Moskovsky Komsomolets; MSNBC; MTI; Mwananchi; Myanmar Now; MyJoyOnline; Nation Media Group; Nation Publications; National Geographic; National Post; Nawa-i-Waqt; NBC News
NBS Television; Network Ten; Neue Zürcher Zeitung; New Era; New Indian Express; New Straits Times; New Times; New Vision; New York Times; New Yorker; New Zealand Herald
News Agency of Nigeria; News of the World; News24; NewsClick; NewsDay; Newshub; Newsmax; Newsweek; Newzroom Afrika; Next Digital; Nezavisimaya Gazeta; Nhan Dan; NHK; NHK World; Nikkei
Nine Network; Nippon TV; NOS; Notimex; Nova TV; Novaya Gazeta; NPR; NRC Handelsblad; NRK; NTA; NTV; NTV Kenya; Nyasa Times; NYT; NZ Herald; NZZ; Népszabadság; O Estado de S. Paulo; O Globo
Okinawa Times; Onlinekhabar; ORF; Oriental Daily; Pajhwok; Pajhwok Afghan News; PBS; People's Daily; Petra News Agency; Philadelphia Inquirer; Philippine Daily Inquirer; Philippine Star
Phnom Penh Post; Phoenix TV; Politico; Politika; Politiken; Post-Courier; Postimees; Prachatai; Pravda; Premium Times; Prensa Latina; Prensa Libre; Press Trust of India; Press TV; Presstv
ProPublica; Prothom Alo; PTI News; PTV; Página/12; QNA; Radio Dabanga; Radio France; Radio France Internationale; Radio Free Asia; Radio Free Europe; Radio Free Europe/Radio Liberty
Radio Liberty; Radio New Zealand; Radio Okapi; Radio Pakistan; Radio Shabelle; Radio Svoboda; Radio-Canada; RAI; Rai; Rappler; RCN; RCTV; Record TV; Rede Globo; Republic TV; Republika
Reuters; RFE/RL; RFI; RIA Novosti; Ritzau; RNZ; Rodong Sinmun; Rolling Stone; Rossiya 1; Rossiya-24; Rossiyskaya Gazeta; Royal Media Services; RTBF; RTE; RTHK; RTP; RTS; RTVE; RTÉ; Rudaw
Rupavahini; Russia Today; Rustavi 2; Ryukyu Shimpo; Rzeczpospolita; RÚV; S4C; Sahara Reporters; SaharaReporters; Samaa TV; San Francisco Chronicle; SANA; Sankei Shimbun; Saudi Press Agency
SBS; SCMP; Scroll.in; Setopati; Seven Network; Shargh; Sin Chew Daily; Sixth Tone; Sky News; Sky Sports; South China Morning Post; Southern Metropolis Daily; Southern Weekly; Sowetan; SPA
Stabroek News; Stand News; Star India; Straits Times; STV; Sudan Tribune; Sueddeutsche Zeitung; Sun TV; Sun.Star; Sunday Leader; Sunday Telegraph; Sunday Times; Sunday World; SunStar
Suspilne; Svenska Dagbladet; SVT; Sydney Morning Herald; Sözcü; Süddeutsche Zeitung; Tages-Anzeiger; Taipei Times; Tanjug; Tasnim; TASS; Tass; TBS; Telam; Telecinco; Telemundo; TeleSUR
Telesur; teleSUR; Telewizja Polska; TF1; Thai PBS; Thanh Nien; THISDAY; ThisDay; Thomson Reuters; Time magazine; Times Live; Times Now; Times of India; Times of Israel; TimesLIVE; To Vima
TOLO News; Tolo News; TOLOnews; Toronto Star; Tribunnews; Trinidad Express; Trinidad Guardian; TRT; TRT World; Tuoi Tre; TV Asahi; TV Globo; TV Patrol; TV Rain; TV3; TVB; TVC News; TVE
TVN; TVN24; TVNZ; TVP; TVRI; Télam; Ukrainska Pravda; Ukrinform; UNIAN; United Daily News; Univision; USA Today; Utusan Malaysia; Valor Econômico; Vatican News; Vedomosti; Veja
Verdens Gang; Večernji List; Vice News; Vientiane Times; Vietnam News Agency; VnExpress; Volkskrant; Vox Media; VRT; VTV; WAFA; Wafa; Wall Street Journal; Washington Post; WikiLeaks
Wikileaks; Wikimedia Foundation; Wikipedia; Xinhua; Xinhua News Agency; Yediot Ahronot; Yedioth Ahronoth; Yeni Şafak; YLE; Yle; Ynet; Yomiuri; Yomiuri Shimbun; Yonhap; Yonhap News Agency
YTN; ZBC; ZDF; Zimbabwe Broadcasting Corporation; Zimbabwe Herald; ZNBC
# Football and other sports clubs
49ers; 76ers; Aberdeen FC; AC Milan; Accra Hearts of Oak; Aduana Stars; AEK Athens; AFC Leopards; Al Ahly; Al Ain FC; Al Hilal; Al Ittihad; Al Merrikh; Al Nassr; Al Sadd; Al-Ahly; Al-Hilal
Al-Ittihad; Al-Nassr; Al-Sadd; Alajuelense; Alianza Lima; AmaZulu; América de Cali; Anderlecht; Anzhi Makhachkala; APR FC; Arema; Arema FC; Arsenal; AS Monaco; AS Roma; AS Vita
AS Vita Club; Asante Kotoko; ASEC Mimosas; Astana Pro Team; Aston Villa; Astros; Atalanta; Athletic Bilbao; Atlanta Braves; Atletico Madrid; Atletico Mineiro; Atlético Madrid
Atlético Mineiro; Atlético Nacional; AZ Alkmaar; Azam FC; Baltimore Ravens; Barbados Tridents; Barca; Barcelona SC; Barça; BATE; BATE Borisov; Bayer Leverkusen; Bayern; Bayern Munich
Başakşehir; Beijing Guoan; Beitar Jerusalem; Benfica; Bengaluru FC; Besiktas; Beşiktaş; Birmingham City; Blackburn Rovers; Bloemfontein Celtic; Blue Jays; Boca Juniors; Bodo/Glimt
Bodø/Glimt; Bohemians; Bolton Wanderers; Borussia Dortmund; Borussia Mönchengladbach; Boston Celtics; Boston Red Sox; Botafogo; Brighton & Hove Albion; Brisbane Broncos; Bristol City
Brumbies; Brøndby; Buriram United; Calgary Flames; Canadiens; Canterbury Bulldogs; Canucks; CAPS United; Cardiff City; Cavaliers; Celta Vigo; Celtic; Central Coast Mariners; Cerro Porteño
CFR Cluj; Chapecoense; Charlton Athletic; Chelsea FC; Chennai Super Kings; Chennaiyin FC; Chicago Bulls; Chicago Cubs; Cleveland Cavaliers; Club Africain; Club América; Club Brugge
Colo Colo; Colo-Colo; Comilla Victorians; Corinthians; Coton Sport; Cruz Azul; Crvena Zvezda; Crystal Palace; CSK; CSKA Moscow; CSKA Sofia; Dallas Cowboys; Dallas Mavericks; Delhi Capitals
Delhi Daredevils; Denver Broncos; Derby County; Dhaka Dynamites; Dinamo Zagreb; Dnipro-1; Dodgers; Dynamo Kiev; Dynamo Kyiv; Dynamo Moscow; Dynamos FC; East Bengal; Edmonton Oilers
Eintracht Frankfurt; Emelec; Enyimba; ES Setif; Espanyol; Esperance; Espérance; Essendon; Esteghlal; Etoile du Sahel; Everton; Exeter Chiefs; FC Barcelona; FC Basel; FC Bayern
FC Copenhagen; FC Goa; FC Midtjylland; FC Porto; FC Seoul; FCSB; Fenerbahce; Fenerbahçe; Ferencvaros; Ferencváros; Feyenoord; Fiorentina; Flamengo; Fluminense; Fulham; Galatasaray
Gamba Osaka; Geelong Cats; Getafe CF; Golden State Warriors; Gor Mahia; Green Bay Packers; Gremio; Grêmio; Guangzhou Evergrande; Gujarat Titans; Hajduk Split; Hanshin Tigers
Hapoel Be'er Sheva; Hapoel Tel Aviv; Harlem Globetrotters; Harlequins; Heart of Midlothian; Heartland FC; Hearts of Oak; Hertha Berlin; Hibernian; Hibs; Hobart Hurricanes; Hoffenheim
Horoya; Houston Astros; Houston Rockets; Hull City; Ineos Grenadiers; Inter Miami; Inter Milan; Internazionale; Ipswich Town; Islamabad United; JDT; Jeonbuk Hyundai Motors
Johor Darul Ta'zim; JS Kabylie; Juventus; Kaizer Chiefs; Kano Pillars; Kansas City Chiefs; Karachi Kings; Kashima Antlers; Kawasaki Frontale; Kerala Blasters; Kilmarnock FC
Kings XI Punjab; Knicks; Kolkata Knight Riders; LA Galaxy; LAFC; Lahore Qalandars; Lakers; LDU Quito; Lech Poznań; Leeds Rhinos; Leeds United; Legia Warsaw; Leicester City
Leicester Tigers; Leinster Rugby; Linfield; Liverpool FC; Lokomotiv Moscow; Los Angeles Dodgers; Los Angeles Lakers; Lucknow Super Giants; Ludogorets; Luton Town; Maccabi Haifa
Maccabi Tel Aviv; Malmö FF; Mamelodi Sundowns; Man City; Man United; Man Utd; Manchester City; Manchester United; Maple Leafs; Mathare United; MC Alger; McLaren; Medeama
Melbourne Renegades; Melbourne Stars; Melbourne Storm; Melbourne Victory; Mercedes AMG; Miami Heat; Millonarios; Millwall; Milwaukee Bucks; Mohammedan Sporting; Mohun Bagan
Montreal Canadiens; Muangthong United; Multan Sultans; Mumbai City FC; Mumbai Indians; Munster Rugby; Napoli; New England Patriots; New York Knicks; New York Yankees; Newcastle United
Newell's Old Boys; Nkana; North Queensland Cowboys; Northampton Saints; Norwich City; Nottingham Forest; Olympiacos; Olympiakos; Olympique de Marseille; Olympique Lyonnais
Olympique Marseille; Orlando Pirates; Packers; Palmeiras; Panathinaikos; PAOK; Paris Saint-Germain; Paris St Germain; Paris St-Germain; Parramatta Eels; Partizan; Partizan Belgrade
Penarol; Penrith Panthers; Persepolis; Persib; Persib Bandung; Persija; Persija Jakarta; Perth Scorchers; Peshawar Zalmi; Petro de Luanda; Peñarol; Philadelphia 76ers; Philadelphia Eagles
Pittsburgh Steelers; Portland Timbers; Portsmouth FC; Primeiro de Agosto; PSG; PSV; PSV Eindhoven; Pumas UNAM; Punjab Kings; Qarabag; Qarabağ; QPR; Queens Park Rangers; Quetta Gladiators
Rabbitohs; Racing Club; Raja Casablanca; Rajasthan Royals; Rangers; Rangers International; Rayo Vallecano; Rayon Sports; RB Leipzig; RCB; Real Betis; Real Madrid; Real Sociedad
Red Bull Salzburg; Red Sox; Red Star Belgrade; Redskins; Richmond Tigers; River Plate; Rosario Central; Rosenborg; Royal Challengers Bangalore; Royal Challengers Bengaluru; Rubin Kazan
Saint George SC; Saint-Etienne; Sampdoria; San Antonio Spurs; San Francisco 49ers; San Francisco Giants; San Lorenzo; Saprissa; Sassuolo; Schalke; Schalke 04; Seahawks; Seattle Seahawks
Seattle Sounders; Sepahan; Sevilla FC; Shakhtar; Shakhtar Donetsk; Shamrock Rovers; Shanghai Shenhua; Sheffield United; Sheffield Wednesday; Sheriff Tiraspol; Shooting Stars; Simba SC
Slavia Prague; South Sydney Rabbitohs; Sparta Prague; Spartak Moscow; Sporting CP; Sporting Cristal; Sporting Lisbon; Spurs; St Helens RFC; St Louis Cardinals; St Pauli; Stade Français
Stade Toulousain; Standard Liège; Steaua Bucharest; Steelers; Stoke City; Stormers; Sunrisers Hyderabad; SuperSport United; Swansea City; Sydney FC; Sydney Roosters; Sydney Sixers
Sydney Swans; Sydney Thunder; Team Ineos; Team Sky; Tigres; Toronto Blue Jays; Toronto FC; Toronto Maple Leafs; Toronto Raptors; Tottenham Hotspur; Toulon RC; TP Mazembe; Trabzonspor
Trinbago Knight Riders; Tusker FC; Udinese; Ulinzi Stars; Ulsan Hyundai; Union Berlin; Universidad Católica; Universidad de Chile; Universitario; Urawa Red Diamonds; Urawa Reds; USM Alger
Vancouver Canucks; Vancouver Whitecaps; Vasco da Gama; VfB Stuttgart; VfL Wolfsburg; Viktoria Plzeň; Villarreal; Vipers SC; Vissel Kobe; Vélez Sarsfield; Waratahs; Washington Redskins
Wellington Phoenix; Werder Bremen; West Brom; West Bromwich Albion; West Ham; West Ham United; Western Sydney Wanderers; Wigan Athletic; Wigan Warriors; Wolverhampton Wanderers
Wrexham AFC; Wydad; Wydad Casablanca; Yanga; Yankees; Yokohama F. Marinos; Yomiuri Giants; Young Africans; Zamalek; Zenit; Zenit St Petersburg; ZESCO United; Zesco United
# National teams by nickname
'Ikale Tahi; Albiceleste; All Blacks; All Whites; Amajita; Amavubi; Atlas Lions; Azkals; Azzurri; Bafana; Bafana Bafana; Banyana Banyana; Black Caps; Black Ferns; Black Queens
Black Satellites; Black Stars; Blackcaps; Blitzboks; Blue Tigers; Boks; Brave Blossoms; Brave Warriors; Canarinho; Carthage Eagles; Catrachos; Chipolopolo; Copper Queens; D'Tigers
Desert Foxes; Die Mannschaft; El Tri; Fennecs; Flying Eagles; Flying Fijians; Football Ferns; Garuda Muda; Gilas; Gilas Pilipinas; Golden Eaglets; Golden Star Warriors; Harambee Starlets
Harambee Stars; Harimau Malaya; Ikale Tahi; Indomitable Lions; Kangaroos; Kenya Sevens; Kumuls; La Albiceleste; La Celeste; La Roja; La Sele; La Vinotinto; Leone Stars; Les Bleus
Les Eléphants; Likuena; Lionesses; Lions of Mesopotamia; Lions of Teranga; Los Pumas; Malkia Strikers; Mannschaft; Manu Samoa; Matildas; Nadeshiko; Nadeshiko Japan; Palancas Negras
Proteas; Red Roses; Reggae Boyz; Reggae Girlz; Samurai Blue; Sbornaya; Selecao; Seleção; Shujaa; Silver Ferns; Soca Warriors; Socceroos; Sparrowhawks; Springboks; Super Eagles
Super Falcons; Super Hawks; Syli National; Taegeuk Warriors; Taifa Stars; Tartan Army; Team GB; Team Melli; Team USA; Teranga Lions; Three Lions; Ticos; Uganda Cranes; USWNT; Walia Ibex
Wallabies; War Elephants; Windies
# Universities and research institutes
Academia Sinica; ACLED; Addis Ababa University; Afrobarometer; Aga Khan University; Ahmadu Bello University; Ain Shams University; Al-Azhar; Al-Azhar University; Aligarh Muslim University
American Enterprise Institute; American University in Cairo; American University of Beirut; AMU; An-Najah University; ANU; Ashoka University; ASPI; Ateneo; Ateneo de Manila University
Atlantic Council; Australian National University; Banaras Hindu University; Bar-Ilan University; Ben-Gurion University; BHU; Bilkent University; Bir Zeit University; Birzeit University
BITS Pilani; Bocconi; Bogazici University; Boğaziçi University; Brookings; Brookings Institution; Brown University; BUET; Cairo University; Caltech; Cambridge University
Carnegie Endowment; Carnegie Mellon; CASS; Cato Institute; Central European University; CERN; CEU; Charité; Charles University; Chatham House; Chinese Academy of Sciences
Chinese Academy of Social Sciences; Chinese University of Hong Kong; Chulalongkorn University; Cleveland Clinic; CNRS; Columbia University; Cornell University; Council on Foreign Relations
CSDS; Dalhousie University; Dartmouth College; Datafolha; De La Salle University; Delhi University; Dhaka University; DIW; Duke University; Emory University; EPFL; ESO; ETH Zurich
Ewha Womans University; Fermilab; Fort Hare; Francis Crick Institute; Fraunhofer; Free University of Berlin; FTII; Fudan; Fudan University; Fundação Getulio Vargas; Gadjah Mada University
Gallup; Gamaleya Center; Gamaleya Institute; Genron NPO; Georgetown University; Goldsmiths; Harvard; Harvard University; Hebrew University; Heritage Foundation; Higher School of Economics
HKU; HKUST; Hoover Institution; Howard University; HSE; HSRC; Humboldt University; Ibope; Ifo Institute; IFS; IIM; IIM Ahmedabad; IIM Bangalore; IISc; IISS; IIT; IIT Bombay; IIT Delhi
IIT Guwahati; IIT Kanpur; IIT Kharagpur; IIT Madras; IIT Roorkee; Imperial College; Imperial College London; INSEAD; Insead; INSERM; Inserm; Institut Pasteur; Institute for Fiscal Studies
Institute for Government; IPCC; Ipsos; Ipsos Mori; ISEAS; ISEAS-Yusof Ishak Institute; ITB; Jadavpur University; Jagiellonian University; Jamia Millia Islamia; Jawaharlal Nehru University
Jet Propulsion Laboratory; JKUAT; JNU; Johns Hopkins; Johns Hopkins University; JPL; KAIST; Karolinska Institute; Karolinska Institutet; KAUST; Keio University; Kenyatta University
King Saud University; King's College London; KNUST; Korea University; KU Leuven; Kurchatov Institute; Kyambogo; Kyiv-Mohyla Academy; La Sapienza; Latinobarómetro
Lawrence Livermore National Laboratory; Levada; Levada Center; Levada Centre; LIGO; London School of Economics; Los Alamos National Laboratory; Lowy Institute; LSE; LSHTM; LUMS
Mahidol University; Makerere; Makerere University; Massey University; Max Planck Institute; Max Planck Society; Mayo Clinic; McGill; McGill University; METU; MGIMO; MGU; Mintek; MIT
Moi University; Monash University; Moscow State University; Nanyang Technological University; National Taiwan University; National University of Singapore; Nazarbayev University; NIMHANS
NORC; Northwestern University; Notre Dame University; NTU; NUS; NUST; NYU; Obafemi Awolowo University; ODTÜ; Osmania University; Oxford University; Pasteur Institute; Peking University
Penn State; Pew Research Center; Pew Research Centre; PGIMER; PolyU; POSTECH; Princeton University; PRIO; PUC; Purdue University; Quaid-i-Azam University; Queen's University Belfast
RAND Corporation; Rand Corporation; Rhodes University; RIKEN; Riken; RMIT; Robert Koch Institute; Royal College of Nursing; Royal College of Physicians; Royal Society; RUSI
Russian Academy of Sciences; Rutgers; Sciences Po; Scripps Institution of Oceanography; Seoul National University; Sharif University of Technology; Simon Fraser University; SIPRI; SOAS
Stanford University; Stellenbosch University; Strathmore University; Sun Yat-sen University; Sungkyunkwan University; Tec de Monterrey; Technion; Tehran University; Tel Aviv University
Texas A&M; Thammasat; Thammasat University; TISS; Todai; Tribhuvan University; Trinity College Dublin; Tsinghua; Tsinghua University; TU Delft; Tufts University; UBC; UC Berkeley; UC Davis
UC San Diego; UCD; UCL; UCLA; UCT; UDSM; UFRJ; UGM; UiTM; UKM; UNAM; Unesp; UNIBEN; Unicamp; UNILAG; Unilag; UNISA; Unisa; Universidad de los Andes; Universitas Indonesia
Universiti Malaya; Universiti Sains Malaysia; University College London; University of Ghana; University of Ibadan; University of Lagos; University of Nairobi; University of Otago
University of Santo Tomas; University of the Philippines; University of the South Pacific; University of the West Indies; Université de Montréal; Université Laval; UNN; UNSW; UP Diliman
UPenn; USC; USP; UST; UWI; Vanderbilt University; Victoria University of Wellington; Virginia Tech; Visva-Bharati; VTsIOM; Waseda; Waseda University; Weizmann Institute; Wellcome Trust
Wilson Center; Wits University; Woods Hole Oceanographic Institution; Wuhan Institute of Virology; Yale; Yale University; Yonsei; Yonsei University; YouGov; ZEW; Zhejiang University
École Normale Supérieure; École Polytechnique
# Central banks and financial regulators
ASX; BaFin; Banco Central; Banco Central do Brasil; Bangladesh Bank; Bank for International Settlements; Bank Indonesia; Bank Markazi; Bank Negara; Bank Negara Malaysia; Bank of Canada
Bank of England; Bank of France; Bank of Israel; Bank of Italy; Bank of Jamaica; Bank of Japan; Bank of Korea; Bank of Mexico; Bank of Russia; Bank of Spain; Bank of Tanzania
Bank of Thailand; Bank of Uganda; Bank of Zambia; Banque de France; Banxico; Basel Committee; BCEAO; BCRA; BEAC; Bombay Stock Exchange; Bovespa; BSE; BSEC; Bundesbank; CBK; CBN
Central Bank of Brazil; Central Bank of Iran; Central Bank of Kenya; Central Bank of Nigeria; Central Bank of Sri Lanka; Copom; CVM; Da Afghanistan Bank; Deutsche Börse; ECB; Euronext
European Central Bank; FATF; FCA; Federal Open Market Committee; Financial Action Task Force; FinCEN; FINMA; Finma; FINRA; FOMC; Ghana Stock Exchange; Nairobi Securities Exchange
Nationalbank; Norges Bank; Norges Bank Investment Management; NSE; OFAC; PBOC; PBoC; People's Bank of China; PRA; RBA; RBI; RBNZ; RBZ; Reserve Bank; Reserve Bank of Australia
Reserve Bank of India; Reserve Bank of New Zealand; Reserve Bank of Zimbabwe; Riksbank; SARB; SBP; SECP; South African Reserve Bank; State Bank of Pakistan; Swiss National Bank
# Police, intelligence and security services
'Ndrangheta; 14K; ABIN; AISE; An Garda Síochána; Anti-Terrorism Police Unit; ASALA; Asayish; ASIO; ASIS; ATF; ATPU; Avon and Somerset Police; Azov Battalion; Azov Brigade; Azov Regiment
Barrio 18; Berkut; BfV; BKA; BND; BOPE; Brimob; British Transport Police; Bundeskriminalamt; Bundespolizei; Bundeswehr; Camorra; CBI; Cheka; CIA; CID; CIDG; CIO; CJNG; CMI; CNI
Comando Vermelho; Cosa Nostra; CPIB; CRS; CTTC; DEA; Densus 88; Detachment 88; DGFI; DGSE; DGSI; DIGOS; DINA; DISIP; DMI; DNI; ESMAD; Eurojust; Europol; FBI; Frontex; FSB; Garda Síochána
Gardai; Gardaí; GCHQ; GCSB; Gendarmerie Nationale; Gestapo; GID; GIGN; GNR; Golden Division; Greater Manchester Police; Greyhounds; GRU; GSU; Gulf Cartel; Hells Angels; HUR; ICAC
Inter-Services Intelligence; INTERPOL; Interpol; ISI; ISOC; Jalisco New Generation Cartel; Janjaweed; JATT; JITEM; Juarez Cartel; Juárez Cartel; KCIA; Kempeitai; Kent Police; KGB; Kopassus
La Familia Michoacana; LAPD; Los Choneros; Los Zetas; Luftwaffe; Mabahith; Mara Salvatrucha; Merseyside Police; Met Police; Metropolitan Police; MI5; MI6; MİT; Mongrel Mob; Mossad; MS-13
MSS; Mukhabarat; Mutaween; Naicho; National Directorate of Security; NCA; Ndrangheta; NDS; New Scotland Yard; NIA; NICA; NIS; NISA; NISS; NKVD; NSA; NSG; NSS; NYPD; NZSIS; OLAF; OMON; PCC
Peshmerga; Philippine National Police; PIDE; Police Nationale; Police Scotland; Police Service of Northern Ireland; Primeiro Comando da Capital; PSNI; PSP; Rapid Support Forces
Red Command; Royal Ulster Constabulary; RUC; SAVAK; Savak; SBU; Scotland Yard; Securitate; Shabak; Shin Bet; Sinaloa Cartel; SIS; South Yorkshire Police; Special Action Force; Spetsnaz
SPF; SRI; SSA; Sun Yee On; SVR; Thames Valley Police; Tijuana Cartel; Tonton Macoutes; Tren de Aragua; Unit 8200; US Marshals; US Marshals Service; VAJA; Waffen-SS; Wehrmacht
West Midlands Police; West Yorkshire Police; Yakuza; Yamaguchi-gumi; Zetas; Zimbabwe Republic Police; ZRP
# Armed groups
Abu Sayyaf; Abu Sayyaf Group; ADF; Afghan Taliban; Ahrar al-Sham; Al Qaeda; al Qaeda; Al Shabaab; Al-Aqsa Martyrs Brigades; al-Aqsa Martyrs' Brigades; Al-Nusra Front; Al-Qaeda; al-Qaeda
al-Qaeda in the Arabian Peninsula; al-Qaeda in the Islamic Maghreb; Al-Qaida; al-Qaida; al-Qassam Brigades; al-Quds Brigades; Al-Shabaab; al-Shabaab; Al-Shabab; al-Shabab
Allied Democratic Forces; Ambazonia Defence Forces; Ansar al-Din; Ansar al-Sharia; Ansar Dine; Ansaru; Ansarullah Bangla Team; Anti-balaka; anti-balaka; Antifa; AQAP; AQIM; Arakan Army
Arakan Rohingya Salvation Army; ARSA; Asaib Ahl al-Haq; Atomwaffen Division; AUC; Aum Shinrikyo; Baader-Meinhof; Babbar Khalsa; Balochistan Liberation Army; Barisan Revolusi Nasional; BIFF
BLA; Black Panther Party; Boko Haram; BRN; Caucasus Emirate; Clan del Golfo; Coalition of Patriots for Change; CODECO; Combat 18; Continuity IRA; Daesh; DHKP-C
East Turkestan Islamic Movement; ELN; EPDP; EPL; ETIM; EZLN; FARC; Farc; Free Aceh Movement; Free Papua Movement; Free Syrian Army; FSA; GAM; Gulf Clan; Haganah; Haqqani Network
Haqqani network; Harkat-ul-Jihad; Harkat-ul-Mujahideen; Hayat Tahrir al-Sham; Hizb-ul-Mujahideen; Hizbul Islam; Hizbul Mujahideen; HTS; Hurriyat; Hurriyat Conference; IMU
Indian Mujahideen; INLA; IRA; Irgun; ISIL; ISIS; ISIS-K; ISKP; Islamic Defenders Front; Islamic Jihad; Islamic Movement of Uzbekistan; Islamic State; Islamic State Khorasan; ISWAP
Izz ad-Din al-Qassam Brigades; Jabhat al-Nusra; JAD; Jaish al-Adl; Jaish al-Islam; Jaish-e-Mohammad; Jaish-e-Mohammed; Jamaah Ansharut Daulah; Jamaat-ud-Dawa; Jamaat-ul-Ahrar
Jamaat-ul-Mujahideen Bangladesh; Japanese Red Army; JEM; JeM; Jemaah Islamiah; Jemaah Islamiyah; JKLF; JMB; JNIM; JuD; Jundallah; Justice and Equality Movement; Kachin Independence Army
Kadyrovtsy; Karen National Union; Kata'ib Hezbollah; Kataib Hezbollah; Katiba Macina; KCK; Khalistan Commando Force; Khmer Rouge; KIA; KKK; KLA; KNLA; KNU; Koevoet; Kosovo Liberation Army
Ku Klux Klan; Kurdistan Workers Party; Kurdistan Workers' Party; Lashkar-e-Jhangvi; Lashkar-e-Taiba; Lashkar-e-Tayyiba; Laskar Jihad; LeT; Liberation Tigers of Tamil Eelam
Lord's Resistance Army; LRA; M-19; M23; Ma Ba Tha; Mahdi Army; Mai-Mai; March 23 Movement; Mau Mau; Maute Group; Mehdi Army; MEND; MILF; MNDAA; MNLA; MNLF; Montoneros
Moro Islamic Liberation Front; Moro National Liberation Front; MUJAO; Mungiki; NDFB; New IRA; Niger Delta Avengers; NSCN; NSCN-IM; NSCN-K; Nusra Front; Oath Keepers; OPM; Orange Order
Pakistani Taliban; People's Defence Force; PFI; PJAK; PKK; PLOTE; Popular Front of India; Proud Boys; Provisional IRA; Qassam Brigades; Real IRA; Red Army Faction; Red Brigades
Salwa Judum; Saraya al-Salam; Seleka; Selous Scouts; Shan State Army; SIMI; Sipah-e-Sahaba; SLA; Symbionese Liberation Army; Syrian Democratic Forces; Séléka; Taleban; Taliban
Tamil Tigers; Tehreek-e-Taliban Pakistan; Tehrik-i-Taliban Pakistan; Three Percenters; TMVP; TNLA; TTP; ULFA; Ulster Defence Association; Ulster Volunteer Force; United Wa State Army
Ustasha; UVF; UWSA; YPG; YPJ; Zapatista Army of National Liberation; Zapatistas
# International organisations
ADB; AfCFTA; AfDB; Afreximbank; Africa CDC; African Development Bank; African Union; AIIB; Alliance of Sahel States; Andean Community; Antarctic Treaty System; APEC; Apec; Arab League
Arab Maghreb Union; Arctic Council; ASEAN; Asean; Asian Development Bank; Asian Infrastructure Investment Bank; AU; Benelux; Bilderberg Group; BIMSTEC; BRICS; Caribbean Development Bank
CARICOM; Caricom; CELAC; Celac; CEMAC; CEPAL; CEPI; CIS; CITES; Collective Security Treaty Organization; Comecon; COMESA; Comesa; Commonwealth of Independent States
Commonwealth Secretariat; Council of Europe; CSTO; CTBTO; EAC; EAEU; EASA; East African Community; EBRD; ECCAS; ECDC; ECLAC; ECOWAS; Ecowas; EFSA; EFTA; EIB; EPPO; ESA; ESCAP; EU
Eurasian Economic Union; Euratom; Eurocontrol; Eurogroup; European Bank for Reconstruction and Development; European Investment Bank; European Medicines Agency; European Space Agency
European Union; Eurostat; FAO; Food and Agriculture Organization; Francophonie; G20; G5 Sahel; G7; G77; G8; GATT; GAVI; Gavi; GCC; GEF; Global Fund; Green Climate Fund; Group of 20
Group of Seven; Gulf Cooperation Council; IAEA; IATA; ICANN; ICAO; IDB; IEA; IEEE; IFAD; IFC; IGAD; Igad; ILO; IMF; IMO; Indian Ocean Commission; Indian Ocean Rim Association
Inter-American Development Bank; International Atomic Energy Agency; International Court of Arbitration; International Criminal Police Organization; International Energy Agency
International Labour Organization; International Monetary Fund; International Organization for Migration; International Seabed Authority; International Whaling Commission; IOM; IRENA
Islamic Development Bank; ISO; ITU; IUCN; IWC; KEDO; Lake Chad Basin Commission; League of Nations; Mekong River Commission; Melanesian Spearhead Group; MERCOSUR; Mercosur; MNJTF
Multinational Joint Task Force; NATO; Nato; NEPAD; Nepad; New Development Bank; Nile Basin Initiative; Non-Aligned Movement; OAU; OCHA; OECD; OECS; OHCHR; OIC; OIF; OPCW; OPEC; Opec; OPEC+
Organisation of Islamic Cooperation; Organisation of the Islamic Conference; Organization of American States; Organization of Islamic Cooperation; OSCE; Pacific Alliance
Pacific Islands Forum; PAHO; Pan American Health Organization; Paris Club; SAARC; Saarc; SADC; SCO; SEATO; Security Council; Shanghai Cooperation Organisation
Shanghai Cooperation Organization; SPREP; UEMOA; UN; UN Human Rights Council; UN Security Council; UN Women; UN-Habitat; UNAIDS; UNASUR; Unasur; UNCTAD; UNDP; UNECA; UNECE; UNEP; UNESCAP
UNESCO; Unesco; UNFCCC; UNFPA; UNHCR; UNICEF; Unicef; UNIDO; UNITAR; United Nations; UNMOVIC; UNOCHA; UNODC; UNRWA; UNSCOM; UNWTO; UPU; Venice Commission; Visegrad Group; WAEMU
Warsaw Pact; WEF; WFP; WHO; WIPO; WMO; World Bank; World Bank Group; World Economic Forum; World Food Program; World Food Programme; World Health Organisation; World Health Organization
World Meteorological Organization; World Trade Organisation; World Trade Organization; WTO
# NGOs, charities and foundations
AARP; Abuelas de Plaza de Mayo; ACLU; ActionAid; Adalah; Addameer; Ain o Salish Kendra; AIPAC; Al Mezan; Al-Haq; American Civil Liberties Union; Amnesty; Amnesty International
Anti-Defamation League; Anti-Slavery International; Article 19; Avaaz; B'Tselem; Barnardo's; Bill & Melinda Gates Foundation; Black Lives Matter; Boy Scouts; Breaking the Silence; BudgIT
CAFOD; CARE International; Caritas; Carter Center; Catholic Relief Services; Chabad; Change.org; Chipko; Christian Aid; CISLAC; Civil Human Rights Front; Clinton Foundation; Code Pink
Committee to Protect Journalists; Concern Worldwide; Conservation International; CPJ; Crisis Group; Cultural Survival; Damas de Blanco; Danish Refugee Council; Doctors Without Borders
Earthrights; Edhi; Edhi Foundation; Electronic Frontier Foundation; Enough Is Enough; Extinction Rebellion; Falun Gong; FEMEN; Femen; Ford Foundation; Foro Penal; Freedom House
Fridays for Future; Friedrich Ebert Stiftung; Friends of the Earth; Gates Foundation; GLAAD; Global Witness; Greenpeace; Hadassah; Haki Africa; Handicap International
Heinrich Böll Foundation; Hong Kong Alliance; Hong Kong Watch; HRCP; HRW; Human Rights Campaign; Human Rights Commission of Pakistan; Human Rights Watch; ICRC; IFRC; Index on Censorship
Indonesia Corruption Watch; Insulate Britain; International Committee of the Red Cross; International Crisis Group; International Republican Institute; International Rescue Committee
Islamic Relief; J Street; Just Stop Oil; KHRC; Konrad Adenauer Foundation; KontraS; Kontras; Ladies in White; Lembaga Bantuan Hukum; LICADHO; Licadho; Lions Club; Madres de Plaza de Mayo
Mercy Corps; Mo Ibrahim Foundation; Mother Nature Cambodia; Mothers of the Plaza de Mayo; MoveOn; MSF; Muslims for Human Rights; Médecins Sans Frontières; Médecins sans Frontières; NAACP
Narmada Bachao Andolan; National Endowment for Democracy; National Rifle Association; Nature Conservancy; Nelson Mandela Foundation; Norwegian Refugee Council; NRA; NSPCC; Odhikar
Open Arms; Open Society Foundation; Open Society Foundations; Otpor; OVD-Info; Oxfam; PEN America; PEN International; People's Union for Civil Liberties; PETA; Peta; Plan International
Planned Parenthood; Provea; PUCL; Pussy Riot; Red Crescent; Red Cross; Refugees International; Reporters Sans Frontières; Reporters Without Borders; RNLI; Rockefeller Foundation
Rotary International; RSF; RSPB; RSPCA; Samaritans; Sarvodaya; Save the Children; Scholarism; Sea Shepherd; Sea-Watch; Section27; SERAP; Sierra Club; Sisters in Islam; SOS Mediterranee
SOS Méditerranée; Southern Poverty Law Center; Stonewall; Survival International; Syrian Arab Red Crescent; Syrian Observatory for Human Rights; Transparency International
Treatment Action Campaign; Trócaire; WALHI; Walhi; Walk Free; WaterAid; White Helmets; World Vision; World Wildlife Fund; WWF; YIAGA; Yiaga Africa
# Sports federations and leagues
A-League; AFC; AFL; AIBA; AIFF; AIU; ARU; Athletics Integrity Unit; Athletics Kenya; ATP; BBL; BCB; BCCI; Big Bash League; BPL; British Cycling; Bundesliga; CAF; CECAFA; CONCACAF; Concacaf
CONMEBOL; Conmebol; COSAFA; CPL; Cricket Australia; Cricket South Africa; Cricket West Indies; CSA; DFB; English Premier League; Eredivisie; Fecafoot; FFA; FIA; FIBA; FIDE; Fide; FIFA
Fifa; FIGC; FIM; FINA; Fina; FIVB; FKF; Football Association; Football Australia; FUFA; GAA; Gaelic Athletic Association; Hong Kong Jockey Club; IAAF; IBF; IIHF; Indian Premier League
IndyCar; International Olympic Committee; IPC; IPL; IRFU; ISL; ISU; ITF; IWF; J-League; JFA; JOC; Jockey Club; K League; KFA; KHL; KOVO; La Liga; LaLiga; Ligue 1; LIV Golf; LPGA; MCC; MLB
MLS; NASCAR; NBA; NCAA; NFF; NFL; NHL; Nigeria Football Federation; NOC; NRL; NZRU; OFC; PBA; PCB; PGA Tour; Premier League; PSSI; RFEF; RFU; RUSADA; Rusada; SAFA; Safa; SAFF; SANZAAR
Sanzaar; SARU; SASCOC; Sascoc; Serie A; SLC; Super Rugby; UAAP; UCI; UEFA; Uefa; UFC; UK Athletics; UK Sport; US Soccer; USA Gymnastics; USA Swimming; USADA; USOC; USOPC; WADA; Wada; WBA
WBC; WBO; WNBA; World Aquatics; World Athletics; World Rugby; WRU; WTA; WWE; ZIFA; Zimbabwe Cricket
# Trade unions and employers
Academic Staff Union of Universities; ACTU; AFL-CIO; Agri SA; AgriSA; AITUC; American Federation of Teachers; ASLEF; Aslef; ASSOCHAM; Assocham; Bharatiya Kisan Union
Bharatiya Mazdoor Sangh; BKU; BMA; BMS; British Medical Association; BUSA; CCOO; Central Obrera Boliviana; CFDT; CFMEU; CFMMEU; CGIL; CGT; CGTP; CII; CISL; CITU; CNTE; COB
Comisiones Obreras; CONFIEP; Confindustria; Copa-Cogeca; Coparmex; COTU; Cotu; COTU-K; CTA; CTERA; CTM; CTV; CUPE; CUT; CWU; DGB; DISK; Fecode; Federated Farmers; Fenaprevi; FICCI; Ficci
FIESP; Fiesp; FKTU; FNSEA; FNV; Force Ouvrière; Força Sindical; Ghana Medical Association; GMB; GNAT; Histadrut; IFA; IG Metall; Indian Medical Association; INTUC
Irish Farmers' Association; ITUC; ITUC Africa; KCTU; Keidanren; KMPDU; Korean Confederation of Trade Unions; KSPI; La Via Campesina; Landless Workers' Movement; Malaysian Bar; MEDEF; Medef
MST; MTUC; MÜSİAD; NAGRAT; NARD; NASSCOM; Nasscom; NASU; NASUWT; National Education Association; National Education Union; National Farmers Federation; National Farmers' Union
National Union of Mineworkers; NEU; NFU; Nigeria Labour Congress; Nigerian Bar Association; Nigerian Medical Association; NMA; NTUC; NUM; OPZZ; PCS; Rengo; RMT; SAG-AFTRA
Samyukt Kisan Morcha; SEIU; SKM; SNTE; SSANU; Teamsters; TLU SA; Trades Union Congress; TUSIAD; Türk-İş; Tüsiad; TÜSİAD; UAW; UGT; Unifor; UNISON; Unison; UNITE HERE; United Auto Workers
Ver.di; Via Campesina; Writers Guild of America
# Religious bodies
AIMPLB; Akal Takht; All India Muslim Personal Law Board; Anglican Church; Anglican Communion; Armenian Apostolic Church; Arya Samaj; Assemblies of God; Board of Deputies of British Jews
Brahma Kumaris; Brahmo Samaj; Branch Davidians; CAIR; Catholic Bishops' Conference of the Philippines; Catholic Church; CBCI; CBCP; Central Tibetan Administration; Chief Rabbinate
Christ Embassy; Christian Association of Nigeria; Church in Wales; Church of England; Church of Ireland; Church of Jesus Christ of Latter-day Saints; Church of Scientology
Church of Scotland; Community of Sant'Egidio; Coptic Church; Coptic Orthodox Church; Council on American-Islamic Relations; Damdami Taksal; Dar al-Ifta; Darul Uloom Deoband; Deeper Life
Dera Sacha Sauda; Dhammakaya; Diyanet; Dutch Reformed Church; Eastern Lightning; Ecumenical Patriarchate; El Shaddai; Episcopal Church; Ethiopian Orthodox Church; Georgian Orthodox Church
Greek Orthodox Church; Hillsong; Hisbah; Hizb ut-Tahrir; Hizbut Tahrir; Iglesia ni Cristo; IMN; ISKCON; Iskcon; Islamic Movement in Nigeria; Jama'atu Nasril Islam; Jamiat Ulama-i-Hind
Jamiat Ulema-e-Hind; Jehovah's Witnesses; Knights of Columbus; LDS Church; Legionaries of Christ; Living Faith Church; Lutheran Church; Lutheran World Federation; Majelis Ulama Indonesia
Methodist Church; Missionaries of Charity; Mormon Church; Moscow Patriarchate; Muhammadiyah; MUI; Muslim Council of Britain; Muslim World League; Nahdlatul Ulama; Nation of Islam
National Council of Churches; Nazareth Baptist Church; NCCK; Nigerian Supreme Council for Islamic Affairs; NSCIA; Opus Dei; Orthodox Church; Orthodox Church of Ukraine
Pentecostal Fellowship of Nigeria; Presbyterian Church; Ramakrishna Mission; RCCG; Redeemed Christian Church of God; Roman Catholic Church; Russian Orthodox Church; Saddleback Church
Salvation Army; Sangha Council; Sangha Supreme Council; Sant'Egidio; SCOAN; Serbian Orthodox Church; Seventh-day Adventist Church; SGPC; Shembe Church; Shincheonji
Shiromani Gurdwara Parbandhak Committee; Society of Jesus; Soka Gakkai; Southern Baptist Convention; SUPKEM; Synagogue Church of All Nations; Syro-Malabar Church; Tablighi Jamaat
Three-Self Patriotic Movement; Tibetan Government in Exile; Tirumala Tirupati Devasthanams; TTD; Ukrainian Orthodox Church; Unification Church; United Methodist Church
Universal Church of the Kingdom of God; Vatican City State; Wakf Board; Waqf Board; Westboro Baptist Church; Winners Chapel; World Council of Churches; World Jewish Congress
Zion Christian Church
# Indigenous, farmers' and community bodies
AASU; Abahlali; Abahlali baseMjondolo; AFN; AIDESEP; Aidesep; All Assam Students' Union; American Indian Movement; APIB; Assembly of First Nations; ATSIC; Central Land Council
Cherokee Nation; COICA; CONACAMI; Conadi; Confeniae; CONTRALESA; Contralesa; Coordinadora Arauco-Malleco; COPINH; Copinh; CRIC; Crimean Tatar Mejlis; Ecuarunari
House of Traditional Leaders; Indigenous People of Biafra; Inuit Circumpolar Council; Inuit Tapiriit Kanatami; Iwi Chairs Forum; Kachin Independence Organisation; Khasi Students Union
Kuki Students' Organisation; Kīngitanga; MACBAN; Makivik; Meira Paibi; Mejlis of the Crimean Tatar People; Middle Belt Forum; Miyetti Allah Cattle Breeders Association
Movement for the Survival of the Ogoni People; Métis National Council; NACCHO; Naga Students' Federation; National Congress of American Indians; Navajo Nation; Ngai Tahu; Ngapuhi
Ngāi Tahu; Ngāpuhi; Ngāti Porou; Ngāti Whātua; Northern Elders Forum; Northern Land Council; Nunavut Tunngavik; Oglala Sioux Tribe; ONIC; Oodua Peoples Congress; OPC; Pan Niger Delta Forum
PANDEF; Pashtun Tahafuz Movement; PTM; Standing Rock Sioux Tribe; Tainui; Tūhoe; Waikato-Tainui; World Uyghur Congress; Yothu Yindi Foundation
`
