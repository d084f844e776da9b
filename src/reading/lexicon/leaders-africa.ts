/** Africa: heads of state and government, ministers, heads of bodies and armed groups; leaders.ts says what the columns mean. */
export const LEADERS_AFRICA = `
Musa Baluku; Seka Musa Baluku | m | ADF-COD | RL 2015..
Jamil Mukulu | m | ADF-COD | RL 1996..2015-04
Jose Eduardo dos Santos; Eduardo dos Santos | m | AGO | P 1979-09..2017-09
Joao Lourenco | m | AGO | DM 2014-04..2017-07; P 2017-09..
Fernando da Piedade Dias dos Santos | m | AGO | PM 2002-12..2008-09; VP 2010-02..2012-09
Paulo Kassoma | m | AGO | PM 2008-09..2010-02
Georges Chikoti | m | AGO | FM 2010-11..2017-09
Manuel Domingos Augusto | m | AGO | FM 2017-09..2020-04
Tete Antonio | m | AGO | FM 2020-04..
Ibrahim Malam Dicko | m | ANSARULISLAM | RL 2016-12..2017
Jafar Dicko | m | ANSARULISLAM | RL 2017..
Pierre Nkurunziza | m | BDI | P 2005-08..2020-06
Evariste Ndayishimiye | m | BDI | P 2020-06..
Pierre Buyoya | m | BDI | P 1996-07..2003-04
Domitien Ndayizeye | m | BDI | P 2003-04..2005-08
Alain-Guillaume Bunyoni | m | BDI | PM 2020-06..2022-09
Agathon Rwasa | m | BDI | O 2005..
Thomas Boni Yayi | m | BEN | P 2006-04..2016-04
Patrice Talon | m | BEN | P 2016-04..
Mathieu Kerekou | m | BEN | P 1996-04..2006-04
Romuald Wadagni | m | BEN | M 2016-04..
Blaise Compaore | m | BFA | P 1987-10..2014-10
Michel Kafando | m | BFA | P 2014-11..2015-12
Roch Marc Christian Kabore; Roch Kabore | m | BFA | P 2015-12..2022-01
Paul-Henri Sandaogo Damiba; Paul-Henri Damiba | m | BFA | L 2022-01..2022-09
Ibrahim Traore | m | BFA | L 2022-09..
Yacouba Isaac Zida; Isaac Zida | m | BFA | L 2014-11..2014-11; PM 2014-11..2016-01
Gilbert Diendere | m | BFA | L 2015-09..2015-09
Tertius Zongo | m | BFA | PM 2007-06..2011-04
Paramanga Ernest Yonli; Ernest Yonli | m | BFA | PM 2000-11..2007-06
Luc Adolphe Tiao | m | BFA | PM 2011-04..2014-10
Paul Kaba Thieba | m | BFA | PM 2016-01..2019-01
Christophe Dabire; Christophe Joseph Marie Dabire | m | BFA | PM 2019-01..2021-12
Albert Ouedraogo | m | BFA | PM 2022-03..2022-10
Apollinaire Kyelem de Tambela; Joachim Kyelem de Tambela | m | BFA | PM 2022-10..2024-12
Jean Emmanuel Ouedraogo; Rimtalba Jean Emmanuel Ouedraogo | m | BFA | PM 2024-12..
Karamoko Jean-Marie Traore; Karamoko Jean Marie Traore | m | BFA | FM 2023-12..
Abubakar Shekau | m | BOKOHARAM | RL 2009..2021-05
Mohammed Yusuf | m | BOKOHARAM | RL 2002..2009-07
Festus Mogae | m | BWA | P 1998-04..2008-04
Ian Khama; Seretse Khama Ian Khama | m | BWA | P 2008-04..2018-04
Mokgweetsi Masisi | m | BWA | P 2018-04..2024-11
Duma Boko | m | BWA | P 2024-11..
Francois Bozize | m | CAF | P 2003-03..2013-03
Michel Djotodia | m | CAF | P 2013-03..2014-01
Catherine Samba-Panza | f | CAF | P 2014-01..2016-03
Faustin-Archange Touadera; Faustin Archange Touadera | m | CAF | P 2016-03..
Ange-Felix Patasse | m | CAF | P 1993-10..2003-03
Alexandre-Ferdinand Nguendet | m | CAF | P 2014-01..2014-01
Nicolas Tiangaye | m | CAF | PM 2013-01..2014-01
Mahamat Kamoun | m | CAF | PM 2014-08..2016-04
Simplice Sarandji | m | CAF | PM 2016-04..2019-02
Firmin Ngrebada | m | CAF | PM 2019-02..2021-06
Henri-Marie Dondra | m | CAF | PM 2021-06..2022-02
Felix Moloua | m | CAF | PM 2022-02..
Henri Konan Bedie | m | CIV | P 1993-12..1999-12
Robert Guei | m | CIV | L 1999-12..2000-10
Laurent Gbagbo | m | CIV | P 2000-10..2011-04
Alassane Ouattara | m | CIV | P 2011-04..
Guillaume Soro | m | CIV | PM 2007-04..2012-03
Pascal Affi N'Guessan; Pascal Affi Nguessan | m | CIV | PM 2000-10..2003-02
Seydou Diarra | m | CIV | PM 2000-05..2000-10; PM 2003-02..2005-12
Charles Konan Banny | m | CIV | PM 2005-12..2007-04
Jeannot Ahoussou-Kouadio; Jeannot Kouadio-Ahoussou | m | CIV | PM 2012-03..2012-11
Daniel Kablan Duncan | m | CIV | PM 2012-11..2017-01
Amadou Gon Coulibaly | m | CIV | PM 2017-01..2020-07
Hamed Bakayoko | m | CIV | PM 2020-07..2021-03
Patrick Achi | m | CIV | PM 2021-03..2023-10
Robert Beugre Mambe | m | CIV | PM 2023-10..
Youssouf Bakayoko | m | CIV | FM 2006-01..2010-03
Charles Ble Goude | m | CIV | L 2001..2011
Paul Biya | m | CMR | P 1982-11..
Peter Mafany Musonge | m | CMR | PM 1996-09..2004-12
Ephraim Inoni | m | CMR | PM 2004-12..2009-06
Philemon Yang | m | CMR | PM 2009-06..2019-01
Joseph Dion Ngute | m | CMR | PM 2019-01..
Maurice Kamto | m | CMR | O 2012..
Lejeune Mbella Mbella | m | CMR | FM 2015-10..
Laurent Nkunda | m | CNDP | RL 2004..2009-01
Laurent Kabila; Laurent-Desire Kabila | m | COD | P 1997-05..2001-01
Joseph Kabila | m | COD | P 2001-01..2019-01
Felix Tshisekedi | m | COD | P 2019-01..
Etienne Tshisekedi | m | COD | O 1992..2017-02
Moise Katumbi | m | COD | O 2015..
Lambert Mende | m | COD | S 2008..2019
Antoine Gizenga | m | COD | PM 2006-12..2008-10
Adolphe Muzito | m | COD | PM 2008-10..2012-03
Augustin Matata Ponyo; Matata Ponyo | m | COD | PM 2012-05..2016-11
Samy Badibanga | m | COD | PM 2016-12..2017-05
Bruno Tshibala | m | COD | PM 2017-05..2019-09
Sylvestre Ilunga; Sylvestre Ilunga Ilunkamba | m | COD | PM 2019-09..2021-04
Jean-Michel Sama Lukonde; Sama Lukonde | m | COD | PM 2021-04..2024-06
Judith Suminwa; Judith Suminwa Tuluka | f | COD | PM 2024-06..
Azarias Ruberwa | m | COD | VP 2003-07..2006-12
Raymond Tshibanda | m | COD | FM 2012-05..2016-12
She Okitundu; Leonard She Okitundu | m | COD | FM 2016-12..2019-08
Christophe Lutundula | m | COD | FM 2021-04..2024-06
Therese Kayikwamba Wagner | f | COD | FM 2024-06..
Martin Fayulu | m | COD | O 2016..
Patrick Muyaya | m | COD | S 2021-04..
Denis Sassou Nguesso; Denis Sassou-Nguesso | m | COG | P 1997-10..
Jean-Claude Gakosso | m | COG | FM 2015-08..
Clement Mouamba | m | COG | PM 2016-04..2021-05
Anatole Collinet Makosso | m | COG | PM 2021-05..
Azali Assoumani | m | COM | P 1999-04..2002-01; P 2002-05..2006-05; P 2016-05..
Ahmed Abdallah Mohamed Sambi; Ahmed Abdallah Sambi | m | COM | P 2006-05..2011-05
Ikililou Dhoinine | m | COM | P 2011-05..2016-05
Hamada Madi | m | COM | P 2002-01..2002-05
Antonio Mascarenhas Monteiro | m | CPV | P 1991-03..2001-03
Pedro Pires | m | CPV | P 2001-03..2011-09
Jorge Carlos Fonseca | m | CPV | P 2011-09..2021-11
Jose Maria Neves | m | CPV | PM 2001-02..2016-04; P 2021-11..
Ulisses Correia e Silva | m | CPV | PM 2016-04..
Ismail Omar Guelleh | m | DJI | P 1999-05..
Barkat Gourad Hamadou | m | DJI | PM 1978..2001-03
Dileita Mohamed Dileita | m | DJI | PM 2001-03..2013-04
Abdoulkader Kamil Mohamed | m | DJI | PM 2013-04..
Mahmoud Ali Youssouf | m | DJI | FM 2005-05..2025-02; H@AU 2025-03..
Abdoulkader Hussein Omar | m | DJI | FM 2025-04..
Abdelaziz Bouteflika | m | DZA | P 1999-04..2019-04
Abdelmadjid Tebboune | m | DZA | PM 2017-05..2017-08; P 2019-12..
Ramtane Lamamra | m | DZA | FM 2013-09..2017-05; FM 2021-07..2023-03; E@UN 2023-10..
Abdelkader Bensalah | m | DZA | P 2019-04..2019-12
Ahmed Ouyahia | m | DZA | PM 2003-05..2006-05; PM 2008-06..2012-09; PM 2017-08..2019-03
Ali Benflis | m | DZA | PM 2000-08..2003-05
Abdelaziz Belkhadem | m | DZA | FM 2000-08..2005-05; PM 2006-05..2008-06
Abdelmalek Sellal | m | DZA | PM 2012-09..2014-03; PM 2014-04..2017-05
Noureddine Bedoui | m | DZA | PM 2019-03..2019-12
Abdelaziz Djerad | m | DZA | PM 2019-12..2021-06
Aymen Benabderrahmane; Aimene Benabderrahmane | m | DZA | PM 2021-07..2023-11
Nadir Larbaoui | m | DZA | PM 2023-11..2025-08
Mohammed Bedjaoui | m | DZA | FM 2005-05..2007-06
Mourad Medelci | m | DZA | FM 2007-06..2013-09
Abdelkader Messahel | m | DZA | FM 2017-05..2019-03
Sabri Boukadoum | m | DZA | FM 2019-04..2021-07
Ahmed Attaf | m | DZA | FM 2023-03..
Ahmed Gaid Salah | m | DZA | G 2004-08..2019-12
Said Chengriha | m | DZA | G 2019-12..
Hosni Mubarak | m | EGY | P 1981-10..2011-02
Mohamed Morsi; Mohammed Morsi; Mohamed Mursi | m | EGY | P 2012-06..2013-07
Adly Mansour | m | EGY | P 2013-07..2014-06
Abdel Fattah al-Sisi; Abdel Fattah el-Sisi; Abdul Fattah al-Sisi; Abdel-Fattah el-Sissi; Abdel Fattah al-Sissi | m | EGY | DM 2012-08..2014-03; P 2014-06..
Ahmed Aboul Gheit; Ahmed Abul Gheit | m | EGY | FM 2004-07..2011-03; SG@ARABLEAGUE 2016-07..
Amr Moussa; Amr Mussa | m | EGY | FM 1991..2001-05; SG@ARABLEAGUE 2001-05..2011-06
Nabil Fahmy | m | EGY | FM 2013-07..2014-06
Sameh Shoukry; Sameh Shukri; Sameh Shoukri | m | EGY | FM 2014-06..2024-07
Badr Abdelatty | m | EGY | FM 2024-07..
Hussein Tantawi; Mohamed Hussein Tantawi; Mohammed Hussein Tantawi | m | EGY | DM 1991-05..2012-08; L 2011-02..2012-06
Atef Ebeid | m | EGY | PM 1999-10..2004-07
Ahmed Nazif | m | EGY | PM 2004-07..2011-01
Ahmed Shafik; Ahmed Shafiq | m | EGY | PM 2011-01..2011-03
Essam Sharaf | m | EGY | PM 2011-03..2011-12
Kamal Ganzouri; Kamal el-Ganzouri | m | EGY | PM 2011-12..2012-08
Hisham Qandil; Hesham Kandil | m | EGY | PM 2012-08..2013-07
Hazem el-Beblawi; Hazem Beblawi | m | EGY | PM 2013-07..2014-03
Ibrahim Mahlab; Ibrahim Mehleb | m | EGY | PM 2014-03..2015-09
Sherif Ismail | m | EGY | PM 2015-09..2018-06
Mostafa Madbouly; Moustafa Madbouly | m | EGY | PM 2018-06..
Ahmed Maher | m | EGY | FM 2001-05..2004-07
Mohamed Kamel Amr | m | EGY | FM 2011-07..2013-06
Sedki Sobhi; Sedki Sobhy | m | EGY | DM 2014-03..2018-06
Mohamed Zaki | m | EGY | DM 2018-06..2024-07
Abdel Mageed Saqr; Abdel Meguid Saqr | m | EGY | DM 2024-07..
Isaias Afwerki; Isaias Afewerki; Issaias Afeworki | m | ERI | P 1993-05..
Osman Saleh; Osman Saleh Mohammed | m | ERI | FM 2007-04..
Yemane Gebremeskel | m | ERI | M 2015..
Meles Zenawi | m | ETH | PM 1995-08..2012-08
Hailemariam Desalegn | m | ETH | FM 2010-10..2012-09; PM 2012-08..2018-04
Abiy Ahmed | m | ETH | PM 2018-04..
Negasso Gidada | m | ETH | P 1995-08..2001-10
Girma Wolde-Giorgis | m | ETH | P 2001-10..2013-10
Mulatu Teshome | m | ETH | P 2013-10..2018-10
Sahle-Work Zewde | f | ETH | P 2018-10..2024-10
Taye Atske Selassie | m | ETH | FM 2024-02..2024-10; P 2024-10..
Seyoum Mesfin | m | ETH | FM 1991..2010-10
Workneh Gebeyehu | m | ETH | FM 2016-11..2019-03; H@IGAD 2019-11..
Gedu Andargachew | m | ETH | FM 2019-04..2020-11
Demeke Mekonnen | m | ETH | FM 2020-11..2024-01
Gedion Timothewos | m | ETH | FM 2024-10..
Siraj Fegessa | m | ETH | DM 2008-10..2018-04
Abraham Belay | m | ETH | DM 2021-10..2024-05
Aisha Mohammed; Aisha Mohammed Musa | f | ETH | DM 2018-10..2019-04; DM 2024-05..
Mahamat Mahdi Ali | m | FACT | RL 2016..
Abdoulaye Hissene | m | FPRC-CAF | RL 2014..2023
Noureddine Adam; Nourredine Adam | m | FPRC-CAF | RL 2013..
Omar Bongo | m | GAB | P 1967..2009-06
Ali Bongo; Ali Bongo Ondimba | m | GAB | P 2009-10..2023-08
Brice Oligui Nguema | m | GAB | P 2023-08..
Rose Francine Rogombe; Rose Rogombe | f | GAB | P 2009-06..2009-10
Jean Eyeghe Ndong | m | GAB | PM 2006-01..2009-07
Raymond Ndong Sima | m | GAB | PM 2012-02..2014-01; PM 2023-09..2025-05
Jerry Rawlings | m | GHA | P 1993..2001-01
John Kufuor | m | GHA | P 2001-01..2009-01
John Atta Mills | m | GHA | P 2009-01..2012-07
John Mahama; John Dramani Mahama | m | GHA | P 2012-07..2017-01; P 2025-01..
Nana Akufo-Addo | m | GHA | FM 2003-04..2007-07; P 2017-01..2025-01
Kwesi Ahwoi | m | GHA | M 2009..2014
Hackman Owusu-Agyeman | m | GHA | FM 2001-02..2003-04
Hanna Tetteh | f | GHA | FM 2013-01..2017-01; E@UN 2018-12..
Shirley Ayorkor Botchwey | f | GHA | FM 2017-02..2025-01
Samuel Okudzeto Ablakwa | m | GHA | FM 2025-02..
Lansana Conte | m | GIN | P 1984..2008-12
Moussa Dadis Camara | m | GIN | L 2008-12..2009-12
Alpha Conde | m | GIN | P 2010-12..2021-09
Mamady Doumbouya | m | GIN | L 2021-09..
Sekouba Konate | m | GIN | P 2009-12..2010-12
Cellou Dalein Diallo | m | GIN | PM 2004-12..2006-04; O 2007..
Lansana Kouyate | m | GIN | PM 2007-03..2008-05
Kabine Komara | m | GIN | PM 2008-12..2010-01
Jean-Marie Dore | m | GIN | PM 2010-01..2010-12
Mohamed Said Fofana | m | GIN | PM 2010-12..2015-12
Mamady Youla | m | GIN | PM 2015-12..2018-05
Ibrahima Kassory Fofana; Kassory Fofana | m | GIN | PM 2018-05..2021-09
Mohamed Beavogui | m | GIN | PM 2021-10..2022-07
Bernard Goumou | m | GIN | PM 2022-07..2024-02
Bah Oury; Amadou Oury Bah | m | GIN | PM 2024-02..
Yahya Jammeh | m | GMB | P 1994-07..2017-01
Adama Barrow | m | GMB | P 2017-01..
Edward Singhateh | m | GMB | VP 2000..2001
Isatou Njie-Saidy | f | GMB | VP 1997-03..2017-01
Joao Bernardo Vieira | m | GNB | P 2005-10..2009-03
Umaro Sissoco Embalo | m | GNB | P 2020-02..2025-11
Kumba Yala; Kumba Iala | m | GNB | P 2000-02..2003-09
Henrique Rosa; Henrique Pereira Rosa | m | GNB | P 2003-09..2005-10
Raimundo Pereira | m | GNB | P 2009-03..2009-09; P 2012-01..2012-04
Malam Bacai Sanha | m | GNB | P 2009-09..2012-01
Manuel Serifo Nhamadjo | m | GNB | P 2012-05..2014-06
Jose Mario Vaz | m | GNB | P 2014-06..2020-02
Horta Inta-A; Horta Inta-a Na Man; Horta N'Tam | m | GNB | L 2025-11..
Carlos Gomes Junior | m | GNB | PM 2004-05..2005-11; PM 2009-01..2012-02
Domingos Simoes Pereira | m | GNB | PM 2014-07..2015-08; O 2015-08..
Aristides Gomes | m | GNB | PM 2005-11..2007-04; PM 2018-04..2020-02
Nuno Gomes Nabiam; Nuno Nabiam | m | GNB | PM 2020-02..2023-08
Teodoro Obiang; Teodoro Obiang Nguema | m | GNQ | P 1979-08..
Teodorin Obiang; Teodoro Nguema Obiang Mangue | m | GNQ | VP 2012-05..
Alghabass Ag Intalla | m | HCUA | RL 2013-05..
Nnamdi Kanu | m | IPOB | RL 2012..
Bonomade Machude Omar | m | ISIS-MOZ | RL 2017..2023-08
Abdul Qadir Mumin; Abdulqadir Mumin | m | ISISSOMALIA | RL 2015-10..
Abu Musab al-Barnawi | m | ISWAP | RL 2016-08..2021
Musa Hilal | m | JANJAWEED | RL 2003..
Khalil Ibrahim | m | JEM | RL 2003..2011-12
Gibril Ibrahim; Jibril Ibrahim | m | JEM | RL 2012-01..
Iyad Ag Ghaly; Iyad ag Ghali | m | JNIM | RL 2012..
Amadou Koufa; Amadou Kouffa; Hamadoun Kouffa | m | JNIM | RL 2015..
Daniel arap Moi | m | KEN | P 1978..2002-12
Mwai Kibaki | m | KEN | P 2002-12..2013-04
Uhuru Kenyatta | m | KEN | P 2013-04..2022-09
William Ruto | m | KEN | VP 2013-04..2022-09; P 2022-09..
Raila Odinga | m | KEN | PM 2008-04..2013-04; O 2013-04..2025-10
Rigathi Gachagua | m | KEN | VP 2022-09..2024-10
Kithure Kindiki | m | KEN | VP 2024-11..
Kalonzo Musyoka | m | KEN | FM 2003-01..2004-06; VP 2008-01..2013-04
Raphael Tuju | m | KEN | FM 2005-12..2007-12
Moses Wetangula | m | KEN | FM 2008-01..2012-03
Amina Mohamed | f | KEN | FM 2013-05..2018-02
Monica Juma | f | KEN | FM 2018-02..2020-01; DM 2020-01..2021-09
Raychelle Omamo | f | KEN | DM 2013-05..2020-01; FM 2020-01..2022-10
Alfred Mutua | m | KEN | FM 2022-10..2023-10
Musalia Mudavadi | m | KEN | FM 2023-10..
Aden Duale | m | KEN | DM 2022-10..2024-08
Soipan Tuya | f | KEN | DM 2024-08..
Charles Taylor | m | LBR | P 1997-08..2003-08
Ellen Johnson Sirleaf; Ellen Johnson-Sirleaf | f | LBR | P 2006-01..2018-01
George Weah | m | LBR | P 2018-01..2024-01
Joseph Boakai | m | LBR | P 2024-01..
Moses Blah | m | LBR | P 2003-08..2003-10
Gyude Bryant | m | LBR | L 2003-10..2006-01
Prince Johnson | m | LBR | RL 1990..1992
Muammar Gaddafi; Moammar Gadhafi; Muammar Qaddafi; Muammar Gadhafi; Moammar Gaddafi; Muammar el-Qaddafi; Muammar Kadhafi | m | LBY | L 1969..2011-08
Saif al-Islam Gaddafi; Seif al-Islam Gaddafi | m | LBY | M 2000..2011
Mustafa Abdel Jalil; Mustafa Abdul Jalil | m | LBY | L 2011-03..2012-08
Mahmoud Jibril | m | LBY | PM 2011-03..2011-10
Ali Zeidan | m | LBY | PM 2012-11..2014-03
Fayez al-Sarraj; Fayez al-Serraj; Fayez Sarraj; Fayez Serraj | m | LBY | PM 2016-03..2021-03
Abdulhamid Dbeibah; Abdul Hamid Dbeibah; Abdulhamid al-Dbeibah | m | LBY | PM 2021-03..
Abdel Rahim al-Keib; Abdurrahim el-Keib | m | LBY | PM 2011-11..2012-11
Abdullah al-Thinni | m | LBY | PM 2014-03..2021-03
Mohamed Magariaf; Mohammed Magarief | m | LBY | L 2012-08..2013-05
Nouri Abusahmain; Nuri Abu Sahmain | m | LBY | L 2013-06..2016-04
Aguila Saleh; Aguila Saleh Issa | m | LBY | L 2014-08..
Mohamed al-Menfi; Mohammed al-Menfi; Mohamed Menfi | m | LBY | P 2021-03..
Fathi Bashagha | m | LBY | PM 2022-03..2023-05
Osama Hammad; Osama Hamad | m | LBY | PM 2023-05..
Moussa Koussa; Musa Kusa | m | LBY | FM 2009-03..2011-03
Abdel Rahman Shalgam; Abdurrahman Shalgham | m | LBY | FM 2000-03..2009-03
Mohamed Siala; Mohamed Taher Siala | m | LBY | FM 2016-06..2021-03
Najla al-Mangoush; Najla Mangoush | f | LBY | FM 2021-03..2023-08
Khalifa Haftar; Khalifa Hifter | m | LNA | G 2014-05..
Joseph Kony | m | LRA | RL 1987..
King Letsie III; Letsie III | m | LSO | K 1996-02..
Pakalitha Mosisili | m | LSO | PM 1998-05..2012-06; PM 2015-03..2017-06
Thomas Thabane; Tom Thabane | m | LSO | PM 2012-06..2015-03; PM 2017-06..2020-05
Moeketsi Majoro | m | LSO | PM 2020-05..2022-10
Sam Matekane | m | LSO | PM 2022-10..
Bosco Ntaganda | m | M23 | RL 2002..2013-03
Sultani Makenga | m | M23 | RL 2012-05..
Bertrand Bisimwa | m | M23 | RL 2013-03..
Corneille Nangaa | m | M23 | RL 2023-12..
Willy Ngoma | m | M23 | S 2021..
King Mohammed VI; Mohammed VI | m | MAR | K 1999-07..
Nasser Bourita | m | MAR | FM 2017-04..
Abderrahmane Youssoufi | m | MAR | PM 1998-03..2002-10
Driss Jettou | m | MAR | PM 2002-10..2007-09
Abbas El Fassi | m | MAR | PM 2007-09..2011-11
Abdelilah Benkirane | m | MAR | PM 2011-11..2017-04
Saadeddine Othmani; Saad Eddine El Othmani; Saad-Eddine El Othmani | m | MAR | FM 2012-01..2013-10; PM 2017-04..2021-10
Aziz Akhannouch | m | MAR | PM 2021-10..
Mohamed Benaissa | m | MAR | FM 1999-04..2007-10
Taieb Fassi Fihri | m | MAR | FM 2007-10..2012-01
Salaheddine Mezouar | m | MAR | FM 2013-10..2016-10
Morgan Tsvangirai | m | MDC-ZWE | O 1999..2009-02; PM 2009-02..2013-09
Nelson Chamisa | m | MDC-ZWE | O 2018..2024
Marc Ravalomanana | m | MDG | P 2002-02..2009-03
Andry Rajoelina | m | MDG | P 2009-03..2014-01; P 2019-01..2025-10
Didier Ratsiraka | m | MDG | P 1997-02..2002-07
Hery Rajaonarimampianina | m | MDG | P 2014-01..2018-09
Rivo Rakotovao | m | MDG | P 2018-09..2019-01
Michael Randrianirina | m | MDG | L 2025-10..
Christian Ntsay | m | MDG | PM 2018-06..2025-10
Jean-Pierre Bemba | m | MLC | RL 1998..2003; VP@COD 2003-07..2006-12; DM@COD 2023-03..2024-05
Amadou Toumani Toure | m | MLI | P 2002-06..2012-03
Amadou Sanogo | m | MLI | L 2012-03..2012-04
Dioncounda Traore | m | MLI | P 2012-04..2013-09
Ibrahim Boubacar Keita | m | MLI | P 2013-09..2020-08
Assimi Goita | m | MLI | P 2021-05..
Choguel Maiga; Choguel Kokalla Maiga | m | MLI | PM 2021-06..2024-11
Abdoulaye Diop | m | MLI | FM 2021-06..
Bah N'Daw; Bah Ndaw; Bah N'Daou | m | MLI | P 2020-09..2021-05
Cheick Modibo Diarra | m | MLI | PM 2012-04..2012-12
Diango Cissoko; Django Sissoko | m | MLI | PM 2012-12..2013-09
Oumar Tatam Ly | m | MLI | PM 2013-09..2014-04
Moussa Mara | m | MLI | PM 2014-04..2015-01
Modibo Keita | m | MLI | PM 2015-01..2017-04
Abdoulaye Idrissa Maiga | m | MLI | PM 2017-04..2017-12
Soumeylou Boubeye Maiga | m | MLI | DM 2013-09..2014-05; PM 2017-12..2019-04
Boubou Cisse | m | MLI | PM 2019-04..2020-08
Moctar Ouane | m | MLI | FM 2004-05..2011-04; PM 2020-09..2021-05
Abdoulaye Maiga | m | MLI | PM 2024-11..
Sadio Camara | m | MLI | DM 2020-10..
Tiebile Drame | m | MLI | FM 2019-05..2020-06
Ousmane Issoufi Maiga | m | MLI | PM 2004-04..2007-09
Modibo Sidibe | m | MLI | PM 2007-09..2011-04
Bilal Ag Acherif | m | MNLA | RL 2011-10..
Joaquim Chissano | m | MOZ | P 1986..2005-02
Armando Guebuza | m | MOZ | P 2005-02..2015-01
Filipe Nyusi | m | MOZ | P 2015-01..2025-01
Daniel Chapo | m | MOZ | P 2025-01..
Pascoal Mocumbi | m | MOZ | PM 1994-12..2004-02
Luisa Diogo | f | MOZ | PM 2004-02..2010-01
Aires Ali | m | MOZ | PM 2010-01..2012-10
Alberto Vaquina | m | MOZ | PM 2012-10..2015-01
Carlos Agostinho do Rosario | m | MOZ | PM 2015-01..2022-03
Adriano Maleiane | m | MOZ | PM 2022-03..2025-01
Benvinda Levi; Maria Benvinda Levi | f | MOZ | PM 2025-01..
Oldemiro Baloi | m | MOZ | FM 2008-03..2017-12
Jose Pacheco | m | MOZ | FM 2017-12..2020-01
Veronica Macamo | f | MOZ | FM 2020-01..2025-01
Cristovao Chume | m | MOZ | DM 2021-11..
Venancio Mondlane | m | MOZ | O 2023..
Mohamed Ould Abdel Aziz | m | MRT | L 2008-08..2009-04; P 2009-08..2019-08
Mohamed Ould Ghazouani | m | MRT | P 2019-08..
Maaouya Ould Sid'Ahmed Taya; Maaouya Ould Taya; Maaouiya Ould Sid Ahmed Taya | m | MRT | P 1984-12..2005-08
Ely Ould Mohamed Vall | m | MRT | L 2005-08..2007-04
Sidi Ould Cheikh Abdallahi | m | MRT | P 2007-04..2008-08
Ba Mamadou Mbare | m | MRT | P 2009-04..2009-08
Moulaye Ould Mohamed Laghdaf | m | MRT | PM 2008-08..2014-08
Cassam Uteem | m | MUS | P 1992-06..2002-02
Karl Offmann | m | MUS | P 2002-02..2003-10
Anerood Jugnauth | m | MUS | PM 2000-09..2003-09; P 2003-10..2012-03; PM 2014-12..2017-01
Kailash Purryag | m | MUS | P 2012-07..2015-05
Ameenah Gurib-Fakim; Ameenah Gurib | f | MUS | P 2015-06..2018-03
Prithvirajsing Roopun | m | MUS | P 2019-12..2024-12
Dharam Gokhool | m | MUS | P 2024-12..
Navin Ramgoolam | m | MUS | PM 1995-12..2000-09; PM 2005-07..2014-12; PM 2024-11..
Paul Berenger | m | MUS | PM 2003-09..2005-07
Pravind Jugnauth | m | MUS | PM 2017-01..2024-11
Mohammed Badie; Mohamed Badie | m | MUSLIMBROTHERHOOD | L 2010-01..2013-08
Bakili Muluzi | m | MWI | P 1994-05..2004-05
Bingu wa Mutharika | m | MWI | P 2004-05..2012-04
Joyce Banda | f | MWI | P 2012-04..2014-05
Peter Mutharika; Arthur Peter Mutharika | m | MWI | P 2014-05..2020-06; P 2025-10..
Lazarus Chakwera | m | MWI | P 2020-06..2025-10
Sam Nujoma | m | NAM | P 1990-03..2005-03
Hifikepunye Pohamba | m | NAM | P 2005-03..2015-03
Hage Geingob | m | NAM | PM 1990-03..2002-08; PM 2012-12..2015-03; P 2015-03..2024-02
Nangolo Mbumba | m | NAM | P 2024-02..2025-03
Netumbo Nandi-Ndaitwah | f | NAM | FM 2012-12..2024-02; P 2025-03..
Theo-Ben Gurirab | m | NAM | FM 1990-03..2002-08; PM 2002-08..2005-03
Nahas Angula | m | NAM | PM 2005-03..2012-12
Saara Kuugongelwa-Amadhila; Saara Kuugongelwa | f | NAM | PM 2015-03..2025-03
Elijah Ngurare | m | NAM | PM 2025-03..
Thomas Cirillo | m | NAS-SSD | RL 2017-03..
Mamadou Tandja | m | NER | P 1999-12..2010-02
Mahamadou Issoufou | m | NER | P 2011-04..2021-04
Mohamed Bazoum | m | NER | FM 2011-04..2015-02; P 2021-04..2023-07
Abdourahamane Tchiani; Abdourahmane Tchiani; Abdourahamane Tiani | m | NER | L 2023-07..
Salou Djibo | m | NER | L 2010-02..2011-04
Hama Amadou | m | NER | PM 1999-12..2007-06
Seyni Oumarou | m | NER | PM 2007-06..2009-09
Brigi Rafini | m | NER | PM 2011-04..2021-04
Ouhoumoudou Mahamadou | m | NER | PM 2021-04..2023-07
Ali Lamine Zeine; Ali Mahaman Lamine Zeine | m | NER | PM 2023-08..
Bakary Yaou Sangare | m | NER | FM 2023-08..
Olusegun Obasanjo | m | NGA | P 1999-05..2007-05
Umaru Yar'Adua; Umaru Musa Yar'Adua | m | NGA | P 2007-05..2010-05
Goodluck Jonathan | m | NGA | P 2010-05..2015-05
Muhammadu Buhari | m | NGA | P 2015-05..2023-05
Bola Tinubu; Bola Ahmed Tinubu | m | NGA | P 2023-05..
Abdulsalami Abubakar | m | NGA | P 1998-06..1999-05
Atiku Abubakar | m | NGA | VP 1999-05..2007-05; O 2007-05..
Yemi Osinbajo | m | NGA | VP 2015-05..2023-05
Kashim Shettima | m | NGA | VP 2023-05..
Sule Lamido | m | NGA | FM 1999-06..2003-05
Oluyemi Adeniji | m | NGA | FM 2003-07..2006-06
Ojo Maduekwe | m | NGA | FM 2007-07..2010-03
Henry Odein Ajumogobia | m | NGA | FM 2010-04..2011-05
Olugbenga Ashiru | m | NGA | FM 2011-07..2013-09
Aminu Wali | m | NGA | FM 2014-03..2015-05
Geoffrey Onyeama | m | NGA | FM 2015-11..2023-05
Yusuf Tuggar | m | NGA | FM 2023-08..
Mansur Dan-Ali; Mansur Dan Ali | m | NGA | DM 2015-11..2019-05
Bashir Magashi; Bashir Salihi Magashi | m | NGA | DM 2019-08..2023-05
Mohammed Badaru; Mohammed Badaru Abubakar | m | NGA | DM 2023-08..2025-12
Jaal Marroo | m | OLA | RL 2018..
Brahim Ghali | m | POLISARIO | L 2016-07..
Mohamed Abdelaziz | m | POLISARIO | L 1976..2016-05
Afonso Dhlakama | m | RENAMO | O 1979..2018-05
Ossufo Momade | m | RENAMO | O 2018-05..
Mohamed Hamdan Dagalo; Mohammed Hamdan Dagalo; Hemedti; Hemeti; Mohamed Hamdan Daglo | m | RSF-SDN | RL 2013..
Foday Sankoh | m | RUF | RL 1991..2003-07
Paul Kagame | m | RWA | P 2000-04..
Louise Mushikiwabo | f | RWA | FM 2009-12..2018-10
Bernard Makuza | m | RWA | PM 2000-03..2011-10
Pasteur Bizimungu | m | RWA | P 1994-07..2000-03
Pierre Damien Habumuremyi | m | RWA | PM 2011-10..2014-07
Anastase Murekezi | m | RWA | PM 2014-07..2017-08
Edouard Ngirente | m | RWA | PM 2017-08..2025-07
Justin Nsengiyumva | m | RWA | PM 2025-07..
Charles Murigande | m | RWA | FM 2002-11..2008-03
Rosemary Museminali | f | RWA | FM 2008-03..2009-12
Richard Sezibera | m | RWA | FM 2018-10..2019-11
Vincent Biruta | m | RWA | FM 2019-11..2024-06
Olivier Nduhungirehe | m | RWA | FM 2024-06..
James Kabarebe | m | RWA | DM 2010-04..2018-10
Juvenal Marizamunda | m | RWA | DM 2023-06..
Omar al-Bashir; Omar Hassan al-Bashir; Omar Bashir | m | SDN | P 1993-10..2019-04
Abdel Fattah al-Burhan; Abdel Fattah Burhan; Abdel-Fattah Burhan; Abdel-Fattah al-Burhan | m | SDN | L 2019-04..
Abdalla Hamdok; Abdallah Hamdok | m | SDN | PM 2019-08..2022-01
Ali Karti | m | SDN | FM 2010-06..2015-06
Ali Osman Taha; Ali Osman Mohamed Taha | m | SDN | VP 1998-02..2005-08; VP 2011-07..2013-12
Awad Ibn Auf; Awad Ibn Ouf; Ahmed Awad Ibn Auf | m | SDN | DM 2015-08..2019-04; L 2019-04..2019-04
Bakri Hassan Saleh | m | SDN | VP 2013-12..2018-09; PM 2017-03..2018-09
Motazz Moussa; Moataz Moussa | m | SDN | PM 2018-09..2019-02
Kamil Idris; Kamil El-Tayeb Idris | m | SDN | PM 2025-05..
Mustafa Osman Ismail | m | SDN | FM 1998-03..2005-09
Lam Akol | m | SDN | FM 2005-09..2007-10
Deng Alor | m | SDN | FM 2007-10..2010-06
Ibrahim Ghandour | m | SDN | FM 2015-06..2018-04
Mariam al-Mahdi; Mariam al-Sadiq al-Mahdi; Mariam Sadiq al-Mahdi | f | SDN | FM 2021-02..2021-11
Abdel Rahim Mohammed Hussein; Abdelrahim Mohamed Hussein | m | SDN | DM 2005-09..2015-06
Yassin Ibrahim | m | SDN | DM 2020-06..2025-05
Abdoulaye Wade | m | SEN | P 2000-04..2012-04
Macky Sall | m | SEN | PM 2004-04..2007-06; P 2012-04..2024-04
Bassirou Diomaye Faye | m | SEN | P 2024-04..
Ousmane Sonko | m | SEN | O 2016..2024-04; PM 2024-04..
Abdou Diouf | m | SEN | P 1981-01..2000-04
Moustapha Niasse | m | SEN | PM 2000-04..2001-03
Mame Madior Boye | f | SEN | PM 2001-03..2002-11
Idrissa Seck | m | SEN | PM 2002-11..2004-04
Souleymane Ndene Ndiaye | m | SEN | PM 2009-04..2012-04
Abdoul Mbaye | m | SEN | PM 2012-04..2013-09
Aminata Toure | f | SEN | PM 2013-09..2014-07
Mahammed Dionne; Mohammed Dionne | m | SEN | PM 2014-07..2019-05
Amadou Ba | m | SEN | PM 2022-09..2024-03
Cheikh Tidiane Gadio | m | SEN | FM 2000-04..2009-10
Ahmed Abdi Godane | m | SHABAAB | RL 2007..2014-09
Ahmed Diriye; Ahmed Diriye Abu Ubaidah | m | SHABAAB | RL 2014-09..
Minni Minnawi; Minni Arcua Minnawi | m | SLA-SDN | RL 2004..
Abdul Wahid al-Nur; Abdel Wahid al-Nur; Abdul Wahid Mohamed al-Nur | m | SLA-SDN | RL 2001..
Ahmad Tejan Kabbah | m | SLE | P 1996..2007-09
Ernest Bai Koroma | m | SLE | P 2007-09..2018-04
Julius Maada Bio | m | SLE | P 2018-04..
Sharif Sheikh Ahmed | m | SOM | P 2009-01..2012-08
Abdullahi Yusuf Ahmed; Abdullahi Yusuf | m | SOM | P 2004-10..2008-12
Hassan Sheikh Mohamud; Hassan Sheikh Mohamoud | m | SOM | P 2012-09..2017-02; P 2022-05..
Mohamed Abdullahi Mohamed; Mohamed Abdullahi Farmajo | m | SOM | PM 2010-11..2011-06; P 2017-02..2022-05
Abdiqasim Salad Hassan | m | SOM | P 2000-08..2004-10
Ali Khalif Galaydh | m | SOM | PM 2000-10..2001-10
Hassan Abshir Farah | m | SOM | PM 2001-11..2003-12
Ali Mohammed Ghedi; Ali Mohamed Gedi | m | SOM | PM 2004-11..2007-10
Nur Hassan Hussein | m | SOM | PM 2007-11..2009-02
Omar Abdirashid Ali Sharmarke; Omar Abdirashid Sharmarke | m | SOM | PM 2009-02..2010-09; PM 2014-12..2017-03
Abdiweli Mohamed Ali | m | SOM | PM 2011-06..2012-10
Abdi Farah Shirdon | m | SOM | PM 2012-10..2013-12
Abdiweli Sheikh Ahmed | m | SOM | PM 2013-12..2014-12
Hassan Ali Khaire; Hassan Ali Khayre | m | SOM | PM 2017-03..2020-07
Mohamed Hussein Roble | m | SOM | PM 2020-09..2022-06
Hamza Abdi Barre | m | SOM | PM 2022-06..
Abshir Omar Jama; Abshir Omar Huruse | m | SOM | FM 2022-08..2024-04
Ahmed Moalim Fiqi; Ahmed Moallim Fiqi | m | SOM | FM 2024-04..2025-04; DM 2025-04..
Abdisalam Abdi Ali; Abdisalan Abdi Ali | m | SOM | FM 2025-04..
Muse Bihi Abdi; Muse Bihi | m | SOM | P 2017-12..2024-12
Abdirahman Mohamed Abdullahi; Abdirahman Irro | m | SOM | P 2024-12..
Said Abdullahi Deni | m | SOM | P 2019-01..
John Garang | m | SPLM | RL 1983..2005-07
Abdelaziz al-Hilu; Abdel Aziz al-Hilu; Abdelaziz Adam al-Hilu | m | SPLMN | RL 2011..
Salva Kiir; Salva Kiir Mayardit | m | SSD | P 2011-07..
Riek Machar | m | SSD | VP 2011-07..2013-07; O 2013-12..2020-02; VP 2020-02..
James Wani Igga | m | SSD | VP 2013-08..2025-02
Taban Deng Gai | m | SSD | VP 2016-07..
Barnaba Marial Benjamin | m | SSD | FM 2013-08..2016-04
Nhial Deng Nhial | m | SSD | FM 2011-08..2013-07; FM 2018-03..2019-08
Mayiik Ayii Deng | m | SSD | FM 2021-09..2023-03
Kuol Manyang Juuk | m | SSD | DM 2013-07..2020-03
Angelina Teny | f | SSD | DM 2020-03..2023-03
Paul Malong; Paul Malong Awan | m | SSD | G 2014-04..2017-05
Fradique de Menezes | m | STP | P 2001-09..2011-09
Miguel Trovoada | m | STP | P 1991-04..2001-09
Manuel Pinto da Costa | m | STP | P 2011-09..2016-09
Evaristo Carvalho | m | STP | P 2016-09..2021-10
Carlos Vila Nova | m | STP | P 2021-10..
Patrice Trovoada | m | STP | PM 2010-08..2012-12; PM 2014-11..2018-12; PM 2022-11..2025-01
Jorge Bom Jesus | m | STP | PM 2018-12..2022-11
King Mswati III; Mswati III | m | SWZ | K 1986-04..
Sibusiso Dlamini; Sibusiso Barnabas Dlamini | m | SWZ | PM 1996-07..2003-09; PM 2008-10..2018-09
Themba Dlamini | m | SWZ | PM 2003-11..2008-09
Ambrose Dlamini | m | SWZ | PM 2018-10..2020-12
Cleopas Dlamini | m | SWZ | PM 2021-07..2023-11
Russell Dlamini | m | SWZ | PM 2023-11..
France-Albert Rene | m | SYC | P 1977-06..2004-04
James Michel | m | SYC | P 2004-04..2016-10
Danny Faure | m | SYC | P 2016-10..2020-10
Wavel Ramkalawan | m | SYC | P 2020-10..2025-10
Patrick Herminie | m | SYC | P 2025-10..
Idriss Deby; Idriss Deby Itno | m | TCD | P 1990-12..2021-04
Mahamat Idriss Deby; Mahamat Deby | m | TCD | P 2021-04..
Youssouf Saleh Abbas | m | TCD | PM 2008-04..2010-03
Albert Pahimi Padacke | m | TCD | PM 2016-02..2018-05; PM 2021-04..2022-10
Saleh Kebzabo | m | TCD | O 1993..2022-10; PM 2022-10..2024-01
Succes Masra | m | TCD | O 2018..2024-01; PM 2024-01..2024-05
Allamaye Halina | m | TCD | PM 2024-05..
Mahmat Nour Abdelkerim; Mahamat Nour Abdelkerim | m | TCD | RL 2005..2007
Faure Gnassingbe | m | TGO | P 2005-05..
Gnassingbe Eyadema | m | TGO | P 1967-04..2005-02
Gilbert Houngbo | m | TGO | PM 2008-09..2012-07; H@ILO 2022-10..
Robert Dussey | m | TGO | FM 2013-09..
Abass Bonfoh; Bonfoh Abass | m | TGO | P 2005-02..2005-05
Debretsion Gebremichael | m | TPLF | L 2017-11..
Getachew Reda | m | TPLF | S 2020..
Zine El Abidine Ben Ali; Zine al-Abidine Ben Ali | m | TUN | P 1987-11..2011-01
Moncef Marzouki | m | TUN | P 2011-12..2014-12
Beji Caid Essebsi | m | TUN | PM 2011-02..2011-12; P 2014-12..2019-07
Kais Saied | m | TUN | P 2019-10..
Rached Ghannouchi | m | TUN | L 1991..2023
Mohamed Ghannouchi; Mohammed Ghannouchi | m | TUN | PM 1999-11..2011-02
Fouad Mebazaa | m | TUN | P 2011-01..2011-12
Hamadi Jebali | m | TUN | PM 2011-12..2013-03
Ali Laarayedh; Ali Larayedh | m | TUN | PM 2013-03..2014-01
Mehdi Jomaa | m | TUN | PM 2014-01..2015-02
Habib Essid | m | TUN | PM 2015-02..2016-08
Youssef Chahed | m | TUN | PM 2016-08..2020-02
Mohamed Ennaceur | m | TUN | P 2019-07..2019-10
Elyes Fakhfakh | m | TUN | PM 2020-02..2020-09
Hichem Mechichi | m | TUN | PM 2020-09..2021-07
Najla Bouden | f | TUN | PM 2021-10..2023-08
Ahmed Hachani | m | TUN | PM 2023-08..2024-08
Kamel Madouri | m | TUN | PM 2024-08..2025-03
Sarra Zaafrani Zenzri; Sarra Zaafrani | f | TUN | PM 2025-03..
Rafik Abdessalem | m | TUN | FM 2011-12..2013-03
Khemaies Jhinaoui | m | TUN | FM 2016-01..2019-10
Othman Jerandi | m | TUN | FM 2013-03..2014-01; FM 2020-09..2023-02
Nabil Ammar | m | TUN | FM 2023-02..2024-08
Mohamed Ali Nafti | m | TUN | FM 2024-08..
Benjamin Mkapa | m | TZA | P 1995-11..2005-12
Jakaya Kikwete | m | TZA | FM 1995-11..2005-12; P 2005-12..2015-11
John Magufuli | m | TZA | P 2015-11..2021-03
Samia Suluhu Hassan; Samia Suluhu | f | TZA | VP 2015-11..2021-03; P 2021-03..
Frederick Sumaye | m | TZA | PM 1995-11..2005-12
Edward Lowassa | m | TZA | PM 2005-12..2008-02
Mizengo Pinda | m | TZA | PM 2008-02..2015-11
Kassim Majaliwa | m | TZA | PM 2015-11..2025-11
Mwigulu Nchemba | m | TZA | PM 2025-11..
Bernard Membe | m | TZA | FM 2007-01..2015-11
Augustine Mahiga | m | TZA | FM 2015-12..2019-03
Tundu Lissu | m | TZA | O 2017..
Yoweri Museveni | m | UGA | P 1986-01..
Bobi Wine | m | UGA | O 2017..
Apolo Nsibambi | m | UGA | PM 1999-04..2011-05
Amama Mbabazi | m | UGA | PM 2011-05..2014-09
Ruhakana Rugunda | m | UGA | PM 2014-09..2021-06
Robinah Nabbanja | f | UGA | PM 2021-06..
Sam Kutesa | m | UGA | FM 2005-01..2021-06
Jeje Odongo | m | UGA | FM 2021-06..
Kizza Besigye | m | UGA | O 2001..
Muhoozi Kainerugaba | m | UGA | G 2024-03..
Hassan Dahir Aweys | m | UIC | L 2006..2013
Jonas Savimbi | m | UNITA | RL 1966..2002-02
Isaias Samakuva | m | UNITA | L 2003-06..2019-11
Adalberto Costa Junior | m | UNITA | O 2019-11..
Ali Darassa | m | UPC-CAF | RL 2014-09..
Thomas Lubanga | m | UPC-COD | RL 2001..2006
Thabo Mbeki | m | ZAF | P 1999-06..2008-09
Nelson Mandela | m | ZAF | P 1994-05..1999-06
Jacob Zuma | m | ZAF | P 2009-05..2018-02
Kgalema Motlanthe | m | ZAF | P 2008-09..2009-05
Cyril Ramaphosa | m | ZAF | P 2018-02..
Naledi Pandor | f | ZAF | FM 2019-05..2024-06
Julius Malema | m | ZAF | O 2013..
Maite Nkoana-Mashabane | f | ZAF | FM 2009-05..2018-02
Lindiwe Sisulu | f | ZAF | DM 2009-05..2012-06; FM 2018-02..2019-05
Ronald Lamola | m | ZAF | FM 2024-06..
Mosiuoa Lekota | m | ZAF | DM 1999-06..2008-09
Nosiviwe Mapisa-Nqakula | f | ZAF | DM 2012-06..2021-08
Thandi Modise | f | ZAF | DM 2021-08..2024-06
Angie Motshekga | f | ZAF | DM 2024-06..
John Steenhuisen | m | ZAF | O 2019-11..2024-06
Helen Zille | f | ZAF | O 2007-05..2015-05
Levy Mwanawasa | m | ZMB | P 2002-01..2008-08
Michael Sata | m | ZMB | P 2011-09..2014-10
Edgar Lungu | m | ZMB | P 2015-01..2021-08
Hakainde Hichilema | m | ZMB | P 2021-08..
Frederick Chiluba | m | ZMB | P 1991-11..2002-01
Rupiah Banda | m | ZMB | P 2008-06..2011-09
Guy Scott | m | ZMB | P 2014-10..2015-01
Robert Mugabe | m | ZWE | P 1987-12..2017-11
Emmerson Mnangagwa | m | ZWE | DM 2009-02..2013-09; VP 2014-12..2017-11; P 2017-11..
Stan Mudenge | m | ZWE | FM 1995-07..2005-04
Simbarashe Mumbengegwi | m | ZWE | FM 2005-04..2017-11
Sibusiso Moyo | m | ZWE | FM 2017-11..2021-01
Constantino Chiwenga | m | ZWE | G 2003-12..2017-12; VP 2017-12..
Grace Mugabe | f | ZWE | M 2014..2017-11
`
