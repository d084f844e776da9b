/** Europe and the Caucasus: heads of state and government, ministers, heads of bodies and armed groups; leaders.ts says what the columns mean. */
export const LEADERS_EUROPE = `
Jamal Khashoggi | m |  | O 2017..2018-10
Valentin Inzko | m |  | H 2009-03..2021-07
Christian Schmidt | m |  | H 2021-08..
Paddy Ashdown | m |  | H 2002-05..2006-01
Wolfgang Petritsch | m |  | H 1999-08..2002-05
Sergei Bagapsh | m | ABKHAZIA | P 2005-02..2011-05
Raul Khajimba | m | ABKHAZIA | P 2014-09..2020-01
Vladislav Ardzinba | m | ABKHAZIA | P 1994-11..2005-02
Alexander Ankvab | m | ABKHAZIA | P 2011-09..2014-06
Aslan Bzhania | m | ABKHAZIA | P 2020-04..2024-11
Badra Gunba | m | ABKHAZIA | P 2025-04..
Fatos Nano | m | ALB | PM 2002-07..2005-09
Sali Berisha | m | ALB | PM 2005-09..2013-09
Edi Rama | m | ALB | PM 2013-09..
Ilir Meta | m | ALB | PM 1999-10..2002-01; P 2017-07..2022-07
Rexhep Meidani | m | ALB | P 1997-07..2002-07
Alfred Moisiu | m | ALB | P 2002-07..2007-07
Bamir Topi | m | ALB | P 2007-07..2012-07
Bujar Nishani | m | ALB | P 2012-07..2017-07
Bajram Begaj | m | ALB | P 2022-07..
Pandeli Majko | m | ALB | PM 1998-09..1999-10; PM 2002-02..2002-07
Olta Xhacka | f | ALB | DM 2017-09..2020-12; FM 2020-12..2023-09
Ditmir Bushati | m | ALB | FM 2013-09..2019-01
Marc Forne Molne | m | AND | PM 1994-12..2005-05
Albert Pintat | m | AND | PM 2005-05..2009-06
Jaume Bartumeu | m | AND | PM 2009-06..2011-04
Antoni Marti | m | AND | PM 2011-05..2019-05
Xavier Espot; Xavier Espot Zamora | m | AND | PM 2019-05..
Robert Kocharyan; Robert Kocharian | m | ARM | P 1998-04..2008-04
Serzh Sargsyan; Serge Sarkisian; Serzh Sarkisian; Serzh Sarksyan | m | ARM | PM 2007-04..2008-04; P 2008-04..2018-04
Armen Sarkissian; Armen Sargsyan | m | ARM | P 2018-04..2022-02
Nikol Pashinyan; Nikol Pashinian | m | ARM | PM 2018-05..
Vartan Oskanian | m | ARM | FM 1998-04..2008-04
Edward Nalbandian; Eduard Nalbandian; Edward Nalbandyan | m | ARM | FM 2008-04..2018-05
Zohrab Mnatsakanyan | m | ARM | FM 2018-05..2020-11
Ararat Mirzoyan | m | ARM | FM 2021-08..
Seyran Ohanyan; Seyran Ohanian | m | ARM | DM 2008-04..2016-10
Hovik Abrahamyan | m | ARM | PM 2014-04..2016-09
Vahagn Khachaturyan | m | ARM | P 2022-03..
Aram Sargsyan | m | ARM | PM 1999-11..2000-05
Andranik Margaryan | m | ARM | PM 2000-05..2007-03
Tigran Sargsyan; Tigran Sarkisian | m | ARM | PM 2008-04..2014-04
Karen Karapetyan | m | ARM | PM 2016-09..2018-04
Ara Ayvazyan; Ara Aivazian | m | ARM | FM 2020-11..2021-05
David Tonoyan | m | ARM | DM 2018-05..2020-11
Vigen Sargsyan | m | ARM | DM 2016-10..2018-05
Suren Papikyan | m | ARM | DM 2021-11..
Wolfgang Schuessel; Wolfgang Schussel | m | AUT | CH 2000-02..2007-01
Werner Faymann | m | AUT | CH 2008-12..2016-05
Sebastian Kurz | m | AUT | FM 2013-12..2017-12; CH 2017-12..2019-05; CH 2020-01..2021-10
Karl Nehammer | m | AUT | CH 2021-12..2025-01
Alexander Schallenberg | m | AUT | FM 2019-06..2025-03; CH 2021-10..2021-12; CH 2025-01..2025-03
Thomas Klestil | m | AUT | P 1992-07..2004-07
Heinz Fischer | m | AUT | P 2004-07..2016-07
Alexander Van der Bellen | m | AUT | P 2017-01..
Alfred Gusenbauer | m | AUT | CH 2007-01..2008-12
Christian Kern | m | AUT | CH 2016-05..2017-12
Brigitte Bierlein | f | AUT | CH 2019-06..2020-01
Christian Stocker | m | AUT | CH 2025-03..
Benita Ferrero-Waldner | f | AUT | FM 2000-02..2004-10
Ursula Plassnik | f | AUT | FM 2004-10..2008-12
Michael Spindelegger | m | AUT | FM 2008-12..2013-12
Karin Kneissl | f | AUT | FM 2017-12..2019-06
Beate Meinl-Reisinger | f | AUT | FM 2025-03..
Norbert Darabos | m | AUT | DM 2007-01..2013-03
Klaudia Tanner | f | AUT | DM 2020-01..
Heydar Aliyev; Heidar Aliyev; Geidar Aliev | m | AZE | P 1993-10..2003-10
Ilham Aliyev; Ilham Aliev | m | AZE | P 2003-10..
Elmar Mammadyarov | m | AZE | FM 2004-04..2020-07
Jeyhun Bayramov | m | AZE | FM 2020-07..
Zakir Hasanov | m | AZE | DM 2013-10..
Hikmet Hajiyev | m | AZE | M 2014..
Artur Rasizade | m | AZE | PM 1996-07..2018-04
Novruz Mammadov | m | AZE | PM 2018-04..2019-10
Ali Asadov | m | AZE | PM 2019-10..
Vilayat Guliyev | m | AZE | FM 1999-10..2004-04
Safar Abiyev | m | AZE | DM 1995-02..2013-10
Guy Verhofstadt | m | BEL | PM 1999-07..2008-03
Elio Di Rupo | m | BEL | PM 2011-12..2014-10
Charles Michel | m | BEL | PM 2014-10..2019-10; H@EU 2019-12..2024-11
Alexander De Croo | m | BEL | PM 2020-10..2025-02
Didier Reynders | m | BEL | FM 2011-12..2019-11
King Albert II; Albert II of Belgium | m | BEL | K 1993-08..2013-07
King Philippe; King Philippe of Belgium | m | BEL | K 2013-07..
Yves Leterme | m | BEL | PM 2008-03..2008-12; PM 2009-11..2011-12
Sophie Wilmes | f | BEL | PM 2019-10..2020-10; FM 2020-10..2022-07
Bart De Wever | m | BEL | PM 2025-02..
Louis Michel | m | BEL | FM 1999-07..2004-07
Karel De Gucht | m | BEL | FM 2004-07..2009-07
Steven Vanackere | m | BEL | FM 2009-11..2011-12
Hadja Lahbib | f | BEL | FM 2022-07..2024-11
Maxime Prevot | m | BEL | FM 2025-02..
Pieter De Crem | m | BEL | DM 2007-12..2014-10
Steven Vandeput | m | BEL | DM 2014-10..2018-11
Ludivine Dedonder | f | BEL | DM 2020-10..2025-02
Theo Francken | m | BEL | DM 2025-02..
Georgi Parvanov | m | BGR | P 2002-01..2012-01
Rosen Plevneliev | m | BGR | P 2012-01..2017-01
Rumen Radev | m | BGR | P 2017-01..
Boyko Borisov; Boiko Borisov | m | BGR | PM 2009-07..2013-03; PM 2014-11..2021-05
Simeon Saxe-Coburg-Gotha | m | BGR | PM 2001-07..2005-08
Petar Stoyanov | m | BGR | P 1997-01..2002-01
Ivan Kostov | m | BGR | PM 1997-05..2001-07
Sergei Stanishev | m | BGR | PM 2005-08..2009-07
Plamen Oresharski | m | BGR | PM 2013-05..2014-08
Kiril Petkov | m | BGR | PM 2021-12..2022-08
Nikolai Denkov; Nikolay Denkov | m | BGR | PM 2023-06..2024-04
Dimitar Glavchev | m | BGR | PM 2024-04..2025-01
Rosen Zhelyazkov | m | BGR | PM 2025-01..
Stefan Yanev | m | BGR | PM 2021-05..2021-12
Galab Donev | m | BGR | PM 2022-08..2023-06
Solomon Passy | m | BGR | FM 2001-07..2005-08
Ivailo Kalfin | m | BGR | FM 2005-08..2009-07
Nikolay Mladenov; Nickolay Mladenov | m | BGR | DM 2009-07..2010-01; FM 2010-01..2013-03; E@UN 2013-08..2020-12
Daniel Mitov | m | BGR | FM 2014-08..2017-01
Ekaterina Zaharieva | f | BGR | FM 2017-05..2021-05
Bakir Izetbegovic | m | BIH | P 2010-11..2018-11
Haris Silajdzic | m | BIH | P 2006-11..2010-11
Alija Izetbegovic | m | BIH | P 1990-12..2000-10
Sulejman Tihic | m | BIH | P 2002-10..2006-11
Dragan Covic | m | BIH | P 2002-10..2005-05; P 2014-11..2018-11
Nebojsa Radmanovic | m | BIH | P 2006-11..2014-11
Zeljko Komsic | m | BIH | P 2006-11..2014-11; P 2018-11..
Mladen Ivanic | m | BIH | FM 2003-01..2007-02; P 2014-11..2018-11
Sefik Dzaferovic | m | BIH | P 2018-11..2022-11
Denis Becirovic | m | BIH | P 2022-11..
Zeljka Cvijanovic | f | BIH | P 2022-11..
Adnan Terzic | m | BIH | PM 2002-12..2007-02
Nikola Spiric | m | BIH | PM 2007-02..2012-01
Vjekoslav Bevanda | m | BIH | PM 2012-01..2015-03
Denis Zvizdic | m | BIH | PM 2015-03..2019-12
Zoran Tegeltija | m | BIH | PM 2019-12..2023-01
Borjana Kristo | f | BIH | PM 2023-01..
Zlatko Lagumdzija | m | BIH | FM 2012-01..2015-03
Igor Crnadak | m | BIH | FM 2015-03..2019-12
Bisera Turkovic | f | BIH | FM 2019-12..2023-01
Elmedin Konakovic | m | BIH | FM 2023-01..
Zivko Radisic | m | BIH | P 1998-10..2002-10
Beriz Belkic | m | BIH | P 2001-03..2002-10
Alexander Lukashenko; Aleksandr Lukashenko; Alyaksandr Lukashenka | m | BLR | P 1994-07..
Svetlana Tikhanovskaya; Sviatlana Tsikhanouskaya | f | BLR | O 2020..
Vladimir Makei | m | BLR | FM 2012-08..2022-11
Vladimir Yermoshin | m | BLR | PM 2000-02..2001-10
Gennady Novitsky | m | BLR | PM 2001-10..2003-07
Sergei Sidorsky | m | BLR | PM 2003-07..2010-12
Mikhail Myasnikovich | m | BLR | PM 2010-12..2014-12
Andrei Kobyakov | m | BLR | PM 2014-12..2018-08
Sergei Rumas | m | BLR | PM 2018-08..2020-06
Roman Golovchenko | m | BLR | PM 2020-06..2025-03
Alexander Turchin | m | BLR | PM 2025-03..
Sergei Martynov | m | BLR | FM 2003-03..2012-08
Sergei Aleinik | m | BLR | FM 2022-12..2024-06
Maxim Ryzhenkov | m | BLR | FM 2024-06..
Viktor Khrenin | m | BLR | DM 2020-01..
Ratko Mladic | m | BOSNIANSERBS | G 1992..1996
Radovan Karadzic | m | BOSNIANSERBS | L 1992..1996
Milorad Dodik | m | BOSNIANSERBS | PM 1998..2001; PM 2006-02..2010-11; P 2010-11..2025
Doku Umarov | m | CAUCASUSEMIRATE | RL 2007-10..2013-09
Didier Burkhalter | m | CHE | FM 2012-01..2017-10; P 2014-01..2014-12
Ignazio Cassis | m | CHE | FM 2017-11..; P 2022-01..2022-12
Adolf Ogi | m | CHE | P 2000-01..2000-12
Moritz Leuenberger | m | CHE | P 2001-01..2001-12; P 2006-01..2006-12
Kaspar Villiger | m | CHE | P 2002-01..2002-12
Pascal Couchepin | m | CHE | P 2003-01..2003-12; P 2008-01..2008-12
Joseph Deiss | m | CHE | FM 1999-05..2002-12; P 2004-01..2004-12
Samuel Schmid | m | CHE | DM 2001-01..2008-12; P 2005-01..2005-12
Micheline Calmy-Rey | f | CHE | FM 2003-01..2011-12; P 2007-01..2007-12; P 2011-01..2011-12
Hans-Rudolf Merz | m | CHE | P 2009-01..2009-12
Doris Leuthard | f | CHE | P 2010-01..2010-12; P 2017-01..2017-12
Eveline Widmer-Schlumpf | f | CHE | P 2012-01..2012-12
Ueli Maurer | m | CHE | DM 2009-01..2015-12; P 2013-01..2013-12; P 2019-01..2019-12
Simonetta Sommaruga | f | CHE | P 2015-01..2015-12; P 2020-01..2020-12
Johann Schneider-Ammann | m | CHE | P 2016-01..2016-12
Alain Berset | m | CHE | P 2018-01..2018-12; P 2023-01..2023-12; SG@COE 2024-09..
Guy Parmelin | m | CHE | DM 2016-01..2018-12; P 2021-01..2021-12; P 2026-01..2026-12
Viola Amherd | f | CHE | DM 2019-01..2025-03; P 2024-01..2024-12
Karin Keller-Sutter | f | CHE | P 2025-01..2025-12
Aslan Maskhadov | m | CHECHENS | P 1997-02..2005-03
Shamil Basayev | m | CHECHENS | RL 1994..2006-07
Ramzan Kadyrov | m | CHECHNYA | L 2007-02..
Akhmad Kadyrov | m | CHECHNYA | P 2003-10..2004-05
Alu Alkhanov | m | CHECHNYA | P 2004-10..2007-02
Sergei Aksyonov; Sergey Aksyonov | m | CRIMEA | L 2014-02..
Glafcos Clerides | m | CYP | P 1993..2003-02
Tassos Papadopoulos | m | CYP | P 2003-02..2008-02
Demetris Christofias; Dimitris Christofias | m | CYP | P 2008-02..2013-02
Nicos Anastasiades | m | CYP | P 2013-02..2023-02
Nikos Christodoulides | m | CYP | FM 2018-03..2022-01; P 2023-02..
Ioannis Kasoulides | m | CYP | FM 1997-04..2003-02; FM 2013-03..2018-03; FM 2022-01..2023-02
George Iacovou | m | CYP | FM 2003-03..2006-06
Markos Kyprianou | m | CYP | FM 2008-03..2011-08
Constantinos Kombos | m | CYP | FM 2023-03..
Vaclav Havel | m | CZE | P 1993..2003-02
Vaclav Klaus | m | CZE | P 2003-03..2013-03
Milos Zeman | m | CZE | PM 1998-07..2002-07; P 2013-03..2023-03
Petr Pavel | m | CZE | P 2023-03..
Andrej Babis | m | CZE | PM 2017-12..2021-12; PM 2025-12..
Petr Fiala | m | CZE | PM 2021-12..2025-12
Bohuslav Sobotka | m | CZE | PM 2014-01..2017-12
Karel Schwarzenberg | m | CZE | FM 2007-01..2009-05; FM 2010-07..2013-07
Vladimir Spidla | m | CZE | PM 2002-07..2004-08
Stanislav Gross | m | CZE | PM 2004-08..2005-04
Jiri Paroubek | m | CZE | PM 2005-04..2006-09
Mirek Topolanek | m | CZE | PM 2006-09..2009-05
Jan Fischer | m | CZE | PM 2009-05..2010-07
Petr Necas | m | CZE | PM 2010-07..2013-07
Jiri Rusnok | m | CZE | PM 2013-07..2014-01
Jan Kavan | m | CZE | FM 1998-07..2002-07
Cyril Svoboda | m | CZE | FM 2002-07..2006-09
Lubomir Zaoralek | m | CZE | FM 2014-01..2017-12
Tomas Petricek | m | CZE | FM 2018-10..2021-04
Jan Lipavsky | m | CZE | FM 2021-12..2025-12
Martin Stropnicky | m | CZE | DM 2014-01..2017-12; FM 2017-12..2018-06
Jana Cernochova | f | CZE | DM 2021-12..2025-12
Gerhard Schroeder; Gerhard Schroder | m | DEU | CH 1998-10..2005-11
Angela Merkel | f | DEU | CH 2005-11..2021-12
Olaf Scholz | m | DEU | CH 2021-12..2025-05
Friedrich Merz | m | DEU | CH 2025-05..
Joachim Gauck | m | DEU | P 2012-03..2017-03
Frank-Walter Steinmeier | m | DEU | FM 2005-11..2009-10; FM 2013-12..2017-01; P 2017-03..
Joschka Fischer | m | DEU | FM 1998-10..2005-11
Guido Westerwelle | m | DEU | FM 2009-10..2013-12
Sigmar Gabriel | m | DEU | FM 2017-01..2018-03
Heiko Maas | m | DEU | FM 2018-03..2021-12
Annalena Baerbock | f | DEU | FM 2021-12..2025-05
Johann Wadephul | m | DEU | FM 2025-05..
Thomas de Maiziere | m | DEU | DM 2011-03..2013-12; M 2013-12..2018-03
Annegret Kramp-Karrenbauer | f | DEU | DM 2019-07..2021-12
Boris Pistorius | m | DEU | DM 2023-01..
Steffen Seibert | m | DEU | S 2010-08..2021-12
Horst Seehofer | m | DEU | M 2018-03..2021-12
Johannes Rau | m | DEU | P 1999-07..2004-06
Horst Koehler; Horst Kohler | m | DEU | H@IMF 2000-05..2004-03; P 2004-07..2010-05
Christian Wulff | m | DEU | P 2010-06..2012-02
Rudolf Scharping | m | DEU | DM 1998-10..2002-07
Peter Struck | m | DEU | DM 2002-07..2005-11
Franz Josef Jung | m | DEU | DM 2005-11..2009-10
Karl-Theodor zu Guttenberg | m | DEU | DM 2009-10..2011-03
Christine Lambrecht | f | DEU | DM 2021-12..2023-01
Lars Lokke Rasmussen | m | DNK | PM 2009-04..2011-10; PM 2015-06..2019-06; FM 2022-12..
Helle Thorning-Schmidt | f | DNK | PM 2011-10..2015-06
Mette Frederiksen | f | DNK | PM 2019-06..
Queen Margrethe II; Margrethe II | f | DNK | K 1972-01..2024-01
King Frederik X; Frederik X | m | DNK | K 2024-01..
Poul Nyrup Rasmussen | m | DNK | PM 1993-01..2001-11
Per Stig Moller | m | DNK | FM 2001-11..2010-02
Lene Espersen | f | DNK | FM 2010-02..2011-10
Villy Sovndal | m | DNK | FM 2011-10..2013-12
Martin Lidegaard | m | DNK | FM 2014-02..2015-06
Kristian Jensen | m | DNK | FM 2015-06..2016-11
Anders Samuelsen | m | DNK | FM 2016-11..2019-06
Jeppe Kofod | m | DNK | FM 2019-06..2022-12
Troels Lund Poulsen | m | DNK | DM 2023-08..
Alexander Zakharchenko | m | DNR | RL 2014-08..2018-08
Denis Pushilin | m | DNR | RL 2018-09..
Alexander Borodai | m | DNR | PM 2014-05..2014-08
Igor Girkin; Igor Strelkov | m | DNR | RL 2014-04..2014-08
Jose Maria Aznar | m | ESP | PM 1996-05..2004-04
Jose Luis Rodriguez Zapatero | m | ESP | PM 2004-04..2011-12
Mariano Rajoy | m | ESP | PM 2011-12..2018-06
Pedro Sanchez | m | ESP | PM 2018-06..
King Juan Carlos | m | ESP | K 1975..2014-06
King Felipe VI | m | ESP | K 2014-06..
Jose Manuel Garcia-Margallo | m | ESP | FM 2011-12..2016-11
Jose Manuel Albares | m | ESP | FM 2021-07..
Margarita Robles | f | ESP | DM 2018-06..
Carles Puigdemont | m | ESP | O 2016-01..
Josep Pique | m | ESP | FM 2000-04..2002-07
Ana Palacio | f | ESP | FM 2002-07..2004-04
Miguel Angel Moratinos | m | ESP | FM 2004-04..2010-10
Trinidad Jimenez | f | ESP | FM 2010-10..2011-12
Alfonso Dastis | m | ESP | FM 2016-11..2018-06
Arancha Gonzalez Laya | f | ESP | FM 2020-01..2021-07
Federico Trillo | m | ESP | DM 2000-04..2004-04
Jose Bono | m | ESP | DM 2004-04..2006-04
Jose Antonio Alonso | m | ESP | DM 2006-04..2008-04
Carme Chacon | f | ESP | DM 2008-04..2011-12
Pedro Morenes | m | ESP | DM 2011-12..2016-11
Maria Dolores de Cospedal | f | ESP | DM 2016-11..2018-06
Toomas Hendrik Ilves | m | EST | P 2006-10..2016-10
Kersti Kaljulaid | f | EST | P 2016-10..2021-10
Alar Karis | m | EST | P 2021-10..
Juri Ratas | m | EST | PM 2016-11..2021-01
Urmas Paet | m | EST | FM 2005-04..2014-11
Lennart Meri | m | EST | P 1992-10..2001-10
Arnold Ruutel | m | EST | P 2001-10..2006-10
Mart Laar | m | EST | PM 1999-03..2002-01
Siim Kallas | m | EST | PM 2002-01..2003-04
Juhan Parts | m | EST | PM 2003-04..2005-04
Andrus Ansip | m | EST | PM 2005-04..2014-03
Taavi Roivas | m | EST | PM 2014-03..2016-11
Kristen Michal | m | EST | PM 2024-07..
Marina Kaljurand | f | EST | FM 2015-07..2016-10
Sven Mikser | m | EST | FM 2016-11..2019-04
Urmas Reinsalu | m | EST | DM 2012-05..2014-03; FM 2019-04..2021-01; FM 2022-07..2023-04
Margus Tsahkna | m | EST | DM 2016-11..2017-06; FM 2023-04..
Hanno Pevkur | m | EST | DM 2022-07..
Sauli Niinisto | m | FIN | P 2012-03..2024-03
Alexander Stubb | m | FIN | FM 2008-04..2011-06; PM 2014-06..2015-05; P 2024-03..
Tarja Halonen | f | FIN | P 2000-03..2012-03
Martti Ahtisaari | m | FIN | P 1994..2000-03
Sanna Marin | f | FIN | PM 2019-12..2023-06
Petteri Orpo | m | FIN | PM 2023-06..
Paavo Lipponen | m | FIN | PM 1995-04..2003-04
Anneli Jaatteenmaki | f | FIN | PM 2003-04..2003-06
Matti Vanhanen | m | FIN | PM 2003-06..2010-06
Mari Kiviniemi | f | FIN | PM 2010-06..2011-06
Jyrki Katainen | m | FIN | PM 2011-06..2014-06
Juha Sipila | m | FIN | PM 2015-05..2019-06
Antti Rinne | m | FIN | PM 2019-06..2019-12
Erkki Tuomioja | m | FIN | FM 2000-02..2007-04; FM 2011-06..2015-05
Ilkka Kanerva | m | FIN | FM 2007-04..2008-04
Timo Soini | m | FIN | FM 2015-05..2019-06
Pekka Haavisto | m | FIN | FM 2019-06..2023-06
Elina Valtonen | f | FIN | FM 2023-06..
Antti Hakkanen; Antti Häkkänen | m | FIN | DM 2023-06..
Jacques Chirac | m | FRA | P 1995-05..2007-05
Nicolas Sarkozy | m | FRA | P 2007-05..2012-05
Francois Hollande | m | FRA | P 2012-05..2017-05
Emmanuel Macron | m | FRA | P 2017-05..
Lionel Jospin | m | FRA | PM 1997-06..2002-05
Dominique de Villepin | m | FRA | FM 2002-05..2004-03; PM 2005-05..2007-05
Francois Fillon | m | FRA | PM 2007-05..2012-05
Jean-Marc Ayrault | m | FRA | PM 2012-05..2014-03; FM 2016-02..2017-05
Manuel Valls | m | FRA | PM 2014-03..2016-12
Bernard Cazeneuve | m | FRA | M 2014-04..2016-12; PM 2016-12..2017-05
Edouard Philippe | m | FRA | PM 2017-05..2020-07
Jean Castex | m | FRA | PM 2020-07..2022-05
Elisabeth Borne | f | FRA | PM 2022-05..2024-01
Gabriel Attal | m | FRA | PM 2024-01..2024-09
Michel Barnier | m | FRA | FM 2004-03..2005-05; PM 2024-09..2024-12
Francois Bayrou | m | FRA | PM 2024-12..2025-09
Bernard Kouchner | m | FRA | FM 2007-05..2010-11
Alain Juppe | m | FRA | FM 2011-02..2012-05
Laurent Fabius | m | FRA | FM 2012-05..2016-02
Jean-Yves Le Drian | m | FRA | DM 2012-05..2017-05; FM 2017-05..2022-05
Catherine Colonna | f | FRA | FM 2022-05..2024-01
Stephane Sejourne | m | FRA | FM 2024-01..2024-09
Jean-Noel Barrot | m | FRA | FM 2024-09..
Florence Parly | f | FRA | DM 2017-06..2022-05
Sebastien Lecornu | m | FRA | DM 2022-05..2025-09; PM 2025-09..
Michele Alliot-Marie | f | FRA | DM 2002-05..2007-05; FM 2010-11..2011-02
Jean-Luc Melenchon | m | FRA | O 2012..
Jean-Pierre Raffarin | m | FRA | PM 2002-05..2005-05
Hubert Vedrine | m | FRA | FM 1997-06..2002-05
Philippe Douste-Blazy | m | FRA | FM 2005-06..2007-05
Herve Morin | m | FRA | DM 2007-05..2010-11
Gerard Longuet | m | FRA | DM 2011-02..2012-05
Catherine Vautrin | f | FRA | DM 2025-10..
Tony Blair | m | GBR | PM 1997-05..2007-06
Gordon Brown | m | GBR | PM 2007-06..2010-05
David Cameron | m | GBR | PM 2010-05..2016-07; FS 2023-11..2024-07
Theresa May | f | GBR | PM 2016-07..2019-07
Boris Johnson | m | GBR | FS 2016-07..2018-07; PM 2019-07..2022-09
Liz Truss | f | GBR | FS 2021-09..2022-09; PM 2022-09..2022-10
Rishi Sunak | m | GBR | PM 2022-10..2024-07
Keir Starmer | m | GBR | O 2020-04..2024-07; PM 2024-07..
Queen Elizabeth II; Elizabeth II | f | GBR | K 1952-02..2022-09
King Charles III; Charles III | m | GBR | K 2022-09..
Robin Cook | m | GBR | FS 1997-05..2001-06
Jack Straw | m | GBR | FS 2001-06..2006-05
Margaret Beckett | f | GBR | FS 2006-05..2007-06
David Miliband | m | GBR | FS 2007-06..2010-05; H@IRC 2013-09..
William Hague | m | GBR | FS 2010-05..2014-07
Philip Hammond | m | GBR | DS 2011-10..2014-07; FS 2014-07..2016-07
Jeremy Hunt | m | GBR | FS 2018-07..2019-07
Dominic Raab | m | GBR | FS 2019-07..2021-09
James Cleverly | m | GBR | FS 2022-09..2023-11
David Lammy | m | GBR | FS 2024-07..2025-09
Geoff Hoon | m | GBR | DS 1999-10..2005-05
Michael Fallon | m | GBR | DS 2014-07..2017-11
Gavin Williamson | m | GBR | DS 2017-11..2019-05
Ben Wallace | m | GBR | DS 2019-07..2023-08
Grant Shapps | m | GBR | DS 2023-08..2024-07
John Healey | m | GBR | DS 2024-07..
Jeremy Corbyn | m | GBR | O 2015-09..2020-04
Ed Miliband | m | GBR | O 2010-09..2015-05
Nick Clegg | m | GBR | M 2010-05..2015-05
George Osborne | m | GBR | M 2010-05..2016-07
Nigel Farage | m | GBR | O 2006..
Nicola Sturgeon | f | GBR | L 2014-11..2023-03
Alex Salmond | m | GBR | L 2007-05..2014-11
John Reid | m | GBR | DS 2005-05..2006-05
Des Browne | m | GBR | DS 2006-05..2008-10
John Hutton | m | GBR | DS 2008-10..2009-06
Bob Ainsworth | m | GBR | DS 2009-06..2010-05
Liam Fox | m | GBR | DS 2010-05..2011-10
Penny Mordaunt | f | GBR | DS 2019-05..2019-07
Yvette Cooper | f | GBR | FS 2025-09..
Eduard Shevardnadze | m | GEO | P 1995-11..2003-11
Mikheil Saakashvili; Mikhail Saakashvili | m | GEO | P 2004-01..2013-11
Giorgi Margvelashvili | m | GEO | P 2013-11..2018-12
Salome Zourabichvili; Salome Zurabishvili | f | GEO | FM 2004-03..2005-10; P 2018-12..2024-12
Mikheil Kavelashvili | m | GEO | P 2024-12..
Irakli Garibashvili | m | GEO | PM 2013-11..2015-12; PM 2021-02..2024-02
Irakli Kobakhidze | m | GEO | PM 2024-02..
Giorgi Kvirikashvili | m | GEO | PM 2015-12..2018-06
David Bakradze | m | GEO | FM 2008-01..2008-05
Eka Tkeshelashvili | f | GEO | FM 2008-05..2008-12
Nino Burjanadze | f | GEO | P 2003-11..2004-01; P 2007-11..2008-01
Zurab Zhvania | m | GEO | PM 2004-02..2005-02
Zurab Nogaideli | m | GEO | PM 2005-02..2007-11
Lado Gurgenidze; Vladimer Gurgenidze | m | GEO | PM 2007-11..2008-11
Grigol Mgaloblishvili | m | GEO | PM 2008-11..2009-02
Nika Gilauri | m | GEO | PM 2009-02..2012-07
Vano Merabishvili | m | GEO | PM 2012-07..2012-10
Mamuka Bakhtadze | m | GEO | PM 2018-06..2019-09
Giorgi Gakharia | m | GEO | PM 2019-09..2021-02
Irakli Menagarishvili | m | GEO | FM 1995-11..2003-11
Gela Bezhuashvili | m | GEO | FM 2005-10..2008-01
Grigol Vashadze | m | GEO | FM 2008-12..2012-10
Maia Panjikidze | f | GEO | FM 2012-10..2014-11
Tamar Beruchashvili | f | GEO | FM 2014-11..2015-09
Mikheil Janelidze | m | GEO | FM 2015-12..2018-06
David Zalkaliani | m | GEO | FM 2018-06..2022-04
Ilia Darchiashvili | m | GEO | FM 2022-04..2024-10
Maka Botchorishvili; Maka Bochorishvili | f | GEO | FM 2024-10..
Irakli Alasania | m | GEO | DM 2012-10..2014-11
Tina Khidasheli | f | GEO | DM 2015-05..2016-08
Levan Izoria | m | GEO | DM 2016-08..2019-09
Bidzina Ivanishvili | m | GEORGIANDREAM | PM 2012-10..2013-11; L 2012..
Costas Simitis; Kostas Simitis | m | GRC | PM 1996-01..2004-03
Costas Karamanlis; Kostas Karamanlis | m | GRC | PM 2004-03..2009-10
George Papandreou | m | GRC | FM 1999-02..2004-02; PM 2009-10..2011-11
Lucas Papademos | m | GRC | PM 2011-11..2012-05
Antonis Samaras | m | GRC | PM 2012-06..2015-01
Alexis Tsipras | m | GRC | PM 2015-01..2019-07
Kyriakos Mitsotakis | m | GRC | PM 2019-07..
Nikos Kotzias | m | GRC | FM 2015-01..2018-10
Nikos Dendias | m | GRC | FM 2019-07..2023-05; DM 2023-06..
Yanis Varoufakis | m | GRC | M 2015-01..2015-07
Konstantinos Stephanopoulos; Costis Stephanopoulos | m | GRC | P 1995-03..2005-03
Karolos Papoulias | m | GRC | P 2005-03..2015-03
Prokopis Pavlopoulos | m | GRC | P 2015-03..2020-03
Katerina Sakellaropoulou | f | GRC | P 2020-03..2025-03
Constantine Tassoulas; Konstantinos Tasoulas | m | GRC | P 2025-03..
Dora Bakoyannis | f | GRC | FM 2006-02..2009-10
Petros Molyviatis | m | GRC | FM 2004-03..2006-02; FM 2012-05..2012-06
Dimitris Avramopoulos | m | GRC | DM 2011-11..2012-05; FM 2012-06..2013-06; DM 2013-06..2014-12
Evangelos Venizelos | m | GRC | DM 2009-10..2011-06; FM 2013-06..2015-01
George Gerapetritis; Giorgos Gerapetritis | m | GRC | FM 2023-06..
Panos Kammenos | m | GRC | DM 2015-01..2019-01
Evangelos Apostolakis | m | GRC | DM 2019-01..2019-07
Nikos Panagiotopoulos | m | GRC | DM 2019-07..2023-05
Mute Egede; Mute Bourup Egede | m | GRL | PM 2021-04..2025-04
Jens-Frederik Nielsen | m | GRL | PM 2025-04..
Stipe Mesic | m | HRV | P 2000-02..2010-02
Ivo Josipovic | m | HRV | P 2010-02..2015-02
Kolinda Grabar-Kitarovic | f | HRV | P 2015-02..2020-02
Zoran Milanovic | m | HRV | PM 2011-12..2016-01; P 2020-02..
Ivo Sanader | m | HRV | PM 2003-12..2009-07
Andrej Plenkovic | m | HRV | PM 2016-10..
Ivica Racan | m | HRV | PM 2000-01..2003-12
Jadranka Kosor | f | HRV | PM 2009-07..2011-12
Tihomir Oreskovic | m | HRV | PM 2016-01..2016-10
Vesna Pusic | f | HRV | FM 2011-12..2016-01
Miro Kovac | m | HRV | FM 2016-01..2016-10
Gordan Grlic-Radman | m | HRV | FM 2019-07..
Viktor Orban | m | HUN | PM 1998-07..2002-05; PM 2010-05..
Ferenc Gyurcsany | m | HUN | PM 2004-09..2009-04
Peter Szijjarto | m | HUN | FM 2014-09..
Ferenc Madl | m | HUN | P 2000-08..2005-08
Arpad Goncz | m | HUN | P 1990-05..2000-08
Laszlo Solyom | m | HUN | P 2005-08..2010-08
Pal Schmitt | m | HUN | P 2010-08..2012-04
Janos Ader | m | HUN | P 2012-05..2022-05
Katalin Novak | f | HUN | P 2022-05..2024-02
Tamas Sulyok | m | HUN | P 2024-03..
Peter Medgyessy | m | HUN | PM 2002-05..2004-09
Gordon Bajnai | m | HUN | PM 2009-04..2010-05
Janos Martonyi | m | HUN | FM 1998-07..2002-05; FM 2010-05..2014-06
Laszlo Kovacs | m | HUN | FM 2002-05..2004-11
Csaba Hende | m | HUN | DM 2010-05..2015-09
Kristof Szalay-Bobrovniczky | m | HUN | DM 2022-05..
Bertie Ahern | m | IRL | PM 1997-06..2008-05
Brian Cowen | m | IRL | PM 2008-05..2011-03
Enda Kenny | m | IRL | PM 2011-03..2017-06
Leo Varadkar | m | IRL | PM 2017-06..2020-06; PM 2022-12..2024-04
Micheal Martin | m | IRL | FM 2008-05..2011-01; PM 2020-06..2022-12; FM 2022-12..2025-01; PM 2025-01..
Simon Coveney | m | IRL | FM 2017-06..2022-12
Mary McAleese | f | IRL | P 1997-11..2011-11
Michael D. Higgins; Michael Higgins | m | IRL | P 2011-11..2025-11
Catherine Connolly | f | IRL | P 2025-11..
Simon Harris | m | IRL | PM 2024-04..2025-01
Dermot Ahern | m | IRL | FM 2004-09..2008-05
Eamon Gilmore | m | IRL | FM 2011-03..2014-07
Charlie Flanagan | m | IRL | FM 2014-07..2017-06
Katrin Jakobsdottir | f | ISL | PM 2017-11..2024-04
Olafur Ragnar Grimsson | m | ISL | P 1996-08..2016-08
Gudni Johannesson | m | ISL | P 2016-08..2024-08
Halla Tomasdottir | f | ISL | P 2024-08..
David Oddsson | m | ISL | PM 1991-04..2004-09
Halldor Asgrimsson | m | ISL | PM 2004-09..2006-06
Geir Haarde | m | ISL | PM 2006-06..2009-02
Johanna Sigurdardottir | f | ISL | PM 2009-02..2013-05
Sigmundur David Gunnlaugsson; Sigmundur Gunnlaugsson | m | ISL | PM 2013-05..2016-04
Sigurdur Ingi Johannsson | m | ISL | PM 2016-04..2017-01
Bjarni Benediktsson | m | ISL | PM 2017-01..2017-11; FM 2023-10..2024-04; PM 2024-04..2024-12
Kristrun Frostadottir | f | ISL | PM 2024-12..
Silvio Berlusconi | m | ITA | PM 2001-06..2006-05; PM 2008-05..2011-11
Romano Prodi | m | ITA | H@EU 1999-09..2004-11; PM 2006-05..2008-05
Mario Monti | m | ITA | PM 2011-11..2013-04
Enrico Letta | m | ITA | PM 2013-04..2014-02
Matteo Renzi | m | ITA | PM 2014-02..2016-12
Paolo Gentiloni | m | ITA | FM 2014-10..2016-12; PM 2016-12..2018-06
Giuseppe Conte | m | ITA | PM 2018-06..2021-02
Mario Draghi | m | ITA | H@ECB 2011-11..2019-10; PM 2021-02..2022-10
Giorgia Meloni | f | ITA | PM 2022-10..
Sergio Mattarella | m | ITA | P 2015-02..
Giorgio Napolitano | m | ITA | P 2006-05..2015-01
Franco Frattini | m | ITA | FM 2002-11..2004-11; FM 2008-05..2011-11
Emma Bonino | f | ITA | FM 2013-04..2014-02
Antonio Tajani | m | ITA | FM 2022-10..
Luigi Di Maio | m | ITA | FM 2019-09..2022-10
Matteo Salvini | m | ITA | M 2018-06..
Carlo Azeglio Ciampi | m | ITA | P 1999-05..2006-05
Massimo D'Alema | m | ITA | PM 1998-10..2000-04; FM 2006-05..2008-05
Giuliano Amato | m | ITA | PM 2000-04..2001-06
Renato Ruggiero | m | ITA | FM 2001-06..2002-01
Gianfranco Fini | m | ITA | FM 2004-11..2006-05
Giulio Terzi | m | ITA | FM 2011-11..2013-03
Angelino Alfano | m | ITA | FM 2016-12..2018-06
Enzo Moavero Milanesi | m | ITA | FM 2018-06..2019-09
Antonio Martino | m | ITA | DM 2001-06..2006-05
Arturo Parisi | m | ITA | DM 2006-05..2008-05
Ignazio La Russa | m | ITA | DM 2008-05..2011-11
Mario Mauro | m | ITA | DM 2013-04..2014-02
Roberta Pinotti | f | ITA | DM 2014-02..2018-06
Elisabetta Trenta | f | ITA | DM 2018-06..2019-09
Lorenzo Guerini | m | ITA | DM 2019-09..2022-10
Guido Crosetto | m | ITA | DM 2022-10..
Bako Sahakyan; Bako Sahakian | m | KARABAKH | P 2007-09..2020-05
Arayik Harutyunyan | m | KARABAKH | P 2020-05..2023-09
Arkady Ghukasyan; Arkadi Ghukasyan | m | KARABAKH | P 1997-09..2007-09
Prince Hans-Adam II; Hans-Adam II | m | LIE | K 1989-11..
Otmar Hasler | m | LIE | PM 2001-04..2009-03
Klaus Tschutscher | m | LIE | PM 2009-03..2013-03
Adrian Hasler | m | LIE | PM 2013-03..2021-03
Daniel Risch | m | LIE | PM 2021-03..2025-04
Brigitte Haas | f | LIE | PM 2025-04..
Igor Plotnitsky | m | LNR | RL 2014-08..2017-11
Leonid Pasechnik | m | LNR | RL 2017-11..
Valdas Adamkus | m | LTU | P 1998-02..2003-02; P 2004-07..2009-07
Dalia Grybauskaite | f | LTU | P 2009-07..2019-07
Gitanas Nauseda | m | LTU | P 2019-07..
Linas Linkevicius | m | LTU | FM 2012-12..2020-12
Gabrielius Landsbergis | m | LTU | FM 2020-12..2024-12
Rolandas Paksas | m | LTU | PM 1999-05..1999-10; PM 2000-10..2001-06; P 2003-02..2004-04
Andrius Kubilius | m | LTU | PM 1999-11..2000-10; PM 2008-12..2012-12
Algirdas Brazauskas | m | LTU | PM 2001-07..2006-06
Gediminas Kirkilas | m | LTU | PM 2006-07..2008-12
Algirdas Butkevicius | m | LTU | PM 2012-12..2016-12
Saulius Skvernelis | m | LTU | PM 2016-12..2020-12
Ingrida Simonyte | f | LTU | PM 2020-12..2024-12
Gintautas Paluckas | m | LTU | PM 2024-12..2025-08
Inga Ruginiene | f | LTU | PM 2025-09..
Kestutis Budrys | m | LTU | FM 2024-12..
Audronius Azubalis | m | LTU | FM 2010-02..2012-12
Antanas Valionis | m | LTU | FM 2000-10..2006-07
Juozas Olekas | m | LTU | DM 2006-07..2008-12; DM 2012-12..2016-12
Raimundas Karoblis | m | LTU | DM 2016-12..2020-12
Arvydas Anusauskas | m | LTU | DM 2020-12..2024-03
Laurynas Kasciunas | m | LTU | DM 2024-03..2024-12
Dovile Sakaliene | f | LTU | DM 2024-12..2025-10
Grand Duke Jean | m | LUX | K 1964-11..2000-10
Grand Duke Henri | m | LUX | K 2000-10..2025-10
Grand Duke Guillaume | m | LUX | K 2025-10..
Xavier Bettel | m | LUX | PM 2013-12..2023-11; FM 2023-11..
Luc Frieden | m | LUX | PM 2023-11..
Jean Asselborn | m | LUX | FM 2004-07..2023-11
Vaira Vike-Freiberga | f | LVA | P 1999-07..2007-07
Raimonds Vejonis | m | LVA | P 2015-07..2019-07
Egils Levits | m | LVA | P 2019-07..2023-07
Edgars Rinkevics | m | LVA | FM 2011-10..2023-07; P 2023-07..
Valdis Zatlers | m | LVA | P 2007-07..2011-07
Andris Berzins | m | LVA | PM 2000-05..2002-11; P 2011-07..2015-07
Andris Skele | m | LVA | PM 1999-07..2000-05
Einars Repse | m | LVA | PM 2002-11..2004-03
Aigars Kalvitis | m | LVA | PM 2004-12..2007-12
Ivars Godmanis | m | LVA | PM 2007-12..2009-03
Valdis Dombrovskis | m | LVA | PM 2009-03..2014-01; M@EU 2014-11..
Laimdota Straujuma | f | LVA | PM 2014-01..2016-02
Maris Kucinskis | m | LVA | PM 2016-02..2019-01
Krisjanis Karins | m | LVA | PM 2019-01..2023-09; FM 2023-09..2024-04
Evika Silina | f | LVA | PM 2023-09..
Baiba Braze | f | LVA | FM 2024-04..
Artis Pabriks | m | LVA | FM 2004-07..2007-10; DM 2010-11..2014-01; DM 2019-01..2022-12
Indulis Emsis | m | LVA | PM 2004-03..2004-12
Prince Rainier III; Rainier III | m | MCO | K 1949-05..2005-04
Prince Albert II of Monaco; Prince Albert II | m | MCO | K 2005-04..
Vladimir Voronin | m | MDA | P 2001-04..2009-09
Nicolae Timofti | m | MDA | P 2012-03..2016-12
Igor Dodon | m | MDA | P 2016-12..2020-12
Maia Sandu | f | MDA | PM 2019-06..2019-11; P 2020-12..
Petru Lucinschi | m | MDA | P 1997-01..2001-04
Mihai Ghimpu | m | MDA | P 2009-09..2010-12
Marian Lupu | m | MDA | P 2010-12..2012-03
Vasile Tarlev | m | MDA | PM 2001-04..2008-03
Zinaida Greceanii | f | MDA | PM 2008-03..2009-09
Vlad Filat | m | MDA | PM 2009-09..2013-04
Iurie Leanca | m | MDA | FM 2009-09..2013-05; PM 2013-04..2015-02
Pavel Filip | m | MDA | PM 2016-01..2019-06
Ion Chicu | m | MDA | PM 2019-11..2020-12
Natalia Gavrilita | f | MDA | PM 2021-08..2023-02
Dorin Recean | m | MDA | PM 2023-02..2025-11
Alexandru Munteanu | m | MDA | PM 2025-11..
Nicu Popescu | m | MDA | FM 2019-06..2019-11; FM 2021-08..2024-01
Mihai Popsoi | m | MDA | FM 2024-01..
Dumitru Braghis | m | MDA | PM 1999-12..2001-04
Chiril Gaburici | m | MDA | PM 2015-02..2015-06
Valeriu Strelet | m | MDA | PM 2015-07..2015-10
Aureliu Ciocoi | m | MDA | FM 2019-11..2020-11; PM 2020-12..2021-08
Boris Trajkovski | m | MKD | P 1999-12..2004-02
Nikola Gruevski | m | MKD | PM 2006-08..2016-01
Zoran Zaev | m | MKD | PM 2017-05..2022-01
Stevo Pendarovski | m | MKD | P 2019-05..2024-05
Hristijan Mickoski | m | MKD | PM 2024-06..
Branko Crvenkovski | m | MKD | PM 2002-11..2004-05; P 2004-05..2009-05
Gjorge Ivanov | m | MKD | P 2009-05..2019-05
Gordana Siljanovska-Davkova; Gordana Siljanovska | f | MKD | P 2024-05..
Ljubco Georgievski; Ljupco Georgievski | m | MKD | PM 1998-11..2002-11
Hari Kostov | m | MKD | PM 2004-06..2004-11
Vlado Buckovski | m | MKD | PM 2004-12..2006-08
Emil Dimitriev | m | MKD | PM 2016-01..2017-05
Oliver Spasovski | m | MKD | PM 2020-01..2020-08
Dimitar Kovacevski | m | MKD | PM 2022-01..2024-01
Talat Xhaferi | m | MKD | DM 2013-02..2016; PM 2024-01..2024-06
Nikola Poposki | m | MKD | FM 2011-07..2017-05
Nikola Dimitrov | m | MKD | FM 2017-06..2020-08
Bujar Osmani | m | MKD | FM 2020-08..2024-06
Timco Mucunski | m | MKD | FM 2024-06..
Ali Ahmeti | m | MKD | L 2002..
Guido de Marco | m | MLT | P 1999-04..2004-04
Eddie Fenech Adami | m | MLT | PM 1998-09..2004-03; P 2004-04..2009-04
George Abela | m | MLT | P 2009-04..2014-04
Marie-Louise Coleiro Preca | f | MLT | P 2014-04..2019-04
George Vella | m | MLT | FM 2013-03..2017-06; P 2019-04..2024-04
Myriam Spiteri Debono | f | MLT | P 2024-04..
Lawrence Gonzi | m | MLT | PM 2004-03..2013-03
Joseph Muscat | m | MLT | PM 2013-03..2020-01
Robert Abela | m | MLT | PM 2020-01..
Milo Djukanovic | m | MNE | PM 2003-01..2006-11; PM 2008-02..2010-12; PM 2012-12..2016-11; P 2018-05..2023-05
Jakov Milatovic | m | MNE | P 2023-05..
Filip Vujanovic | m | MNE | PM 1998-02..2003-01; P 2003-05..2018-05
Zeljko Sturanovic | m | MNE | PM 2006-11..2008-02
Igor Luksic | m | MNE | PM 2010-12..2012-12; FM 2012-12..2016-11
Dusko Markovic | m | MNE | PM 2016-11..2020-12
Zdravko Krivokapic | m | MNE | PM 2020-12..2022-04
Dritan Abazovic | m | MNE | PM 2022-04..2023-10
Milojko Spajic | m | MNE | PM 2023-10..
Wim Kok | m | NLD | PM 1994-08..2002-07
Jan Peter Balkenende | m | NLD | PM 2002-07..2010-10
Mark Rutte | m | NLD | PM 2010-10..2024-07; SG@NATO 2024-10..
Dick Schoof | m | NLD | PM 2024-07..
Frans Timmermans | m | NLD | FM 2012-11..2014-10
Bert Koenders | m | NLD | FM 2014-10..2017-10
Geert Wilders | m | NLD | O 2006..
Queen Beatrix | f | NLD | K 1980-04..2013-04
King Willem-Alexander; Willem-Alexander | m | NLD | K 2013-04..
Jozias van Aartsen | m | NLD | FM 1998-08..2002-07
Ben Bot; Bernard Bot | m | NLD | FM 2003-12..2007-02
Maxime Verhagen | m | NLD | FM 2007-02..2010-10
Uri Rosenthal | m | NLD | FM 2010-10..2012-11
Halbe Zijlstra | m | NLD | FM 2017-10..2018-02
Stef Blok | m | NLD | FM 2018-03..2021-05
Sigrid Kaag | f | NLD | E@UN 2013-10..2017-10; FM 2021-05..2021-09; E@UN 2024-01..
Ben Knapen | m | NLD | FM 2021-09..2022-01
Wopke Hoekstra | m | NLD | FM 2022-01..2023-09; M@EU 2023-10..
Hanke Bruins Slot | f | NLD | FM 2023-09..2024-07
Caspar Veldkamp | m | NLD | FM 2024-07..2025-08
David van Weel | m | NLD | FM 2025-09..
Jeanine Hennis-Plasschaert | f | NLD | DM 2012-11..2017-10; E@UN 2018-11..
Ank Bijleveld | f | NLD | DM 2017-10..2021-09
Kajsa Ollongren | f | NLD | DM 2022-01..2024-07
Ruben Brekelmans | m | NLD | DM 2024-07..
Kjell Magne Bondevik | m | NOR | PM 1997-10..2000-03; PM 2001-10..2005-10
Erna Solberg | f | NOR | PM 2013-10..2021-10
Jonas Gahr Store | m | NOR | FM 2005-10..2012-09; PM 2021-10..
King Harald V; Harald V | m | NOR | K 1991-01..
Jan Petersen | m | NOR | FM 2001-10..2005-10
Espen Barth Eide | m | NOR | DM 2011-11..2012-09; FM 2012-09..2013-10; FM 2023-10..
Borge Brende | m | NOR | FM 2013-10..2017-10
Ine Eriksen Soreide | f | NOR | DM 2013-10..2017-10; FM 2017-10..2021-10
Anniken Huitfeldt | f | NOR | FM 2021-10..2023-10
Bjorn Arild Gram | m | NOR | DM 2022-04..2024-10
Tore Sandvik; Tore O. Sandvik | m | NOR | DM 2025-02..
Aleksander Kwasniewski | m | POL | P 1995-12..2005-12
Lech Kaczynski | m | POL | P 2005-12..2010-04
Jaroslaw Kaczynski | m | POL | PM 2006-07..2007-11
Bronislaw Komorowski | m | POL | P 2010-08..2015-08
Andrzej Duda | m | POL | P 2015-08..2025-08
Karol Nawrocki | m | POL | P 2025-08..
Leszek Miller | m | POL | PM 2001-10..2004-05
Donald Tusk | m | POL | PM 2007-11..2014-09; H@EU 2014-12..2019-11; PM 2023-12..
Ewa Kopacz | f | POL | PM 2014-09..2015-11
Beata Szydlo | f | POL | PM 2015-11..2017-12
Mateusz Morawiecki | m | POL | PM 2017-12..2023-12
Radoslaw Sikorski; Radek Sikorski | m | POL | DM 2005-10..2007-02; FM 2007-11..2014-09; FM 2023-12..
Witold Waszczykowski | m | POL | FM 2015-11..2018-01
Zbigniew Rau | m | POL | FM 2020-08..2023-11
Mariusz Blaszczak | m | POL | DM 2018-01..2023-11
Jerzy Buzek | m | POL | PM 1997-10..2001-10
Marek Belka | m | POL | PM 2004-05..2005-10
Kazimierz Marcinkiewicz | m | POL | PM 2005-10..2006-07
Wlodzimierz Cimoszewicz | m | POL | FM 2001-10..2005-01
Adam Rotfeld; Adam Daniel Rotfeld | m | POL | FM 2005-01..2005-10
Anna Fotyga | f | POL | FM 2006-05..2007-11
Grzegorz Schetyna | m | POL | FM 2014-09..2015-11
Jacek Czaputowicz | m | POL | FM 2018-01..2020-08
Bogdan Klich | m | POL | DM 2007-11..2011-07
Tomasz Siemoniak | m | POL | DM 2011-08..2015-11
Antoni Macierewicz | m | POL | DM 2015-11..2018-01
Wladyslaw Kosiniak-Kamysz | m | POL | DM 2023-12..
Antonio Costa | m | PRT | PM 2015-11..2024-04; H@EU 2024-12..
Jose Socrates | m | PRT | PM 2005-03..2011-06
Pedro Passos Coelho | m | PRT | PM 2011-06..2015-11
Luis Montenegro | m | PRT | PM 2024-04..
Jorge Sampaio | m | PRT | P 1996-03..2006-03
Anibal Cavaco Silva | m | PRT | P 2006-03..2016-03
Marcelo Rebelo de Sousa | m | PRT | P 2016-03..2026-03
Pedro Santana Lopes | m | PRT | PM 2004-07..2005-03
Luis Amado | m | PRT | FM 2006-07..2011-06
Paulo Portas | m | PRT | DM 2002-04..2005-03; FM 2011-06..2013-07
Augusto Santos Silva | m | PRT | DM 2009-10..2011-06; FM 2015-11..2022-03
Joao Gomes Cravinho | m | PRT | DM 2018-10..2022-03; FM 2022-03..2024-04
Paulo Rangel | m | PRT | FM 2024-04..
Marine Le Pen | f | RN-FRA | O 2011-01..
Igor Sechin | m | ROSNEFT | H 2012-05..
Traian Basescu | m | ROU | P 2004-12..2014-12
Ion Iliescu | m | ROU | P 2000-12..2004-12
Klaus Iohannis | m | ROU | P 2014-12..2025-02
Nicusor Dan | m | ROU | P 2025-05..
Victor Ponta | m | ROU | PM 2012-05..2015-11
Marcel Ciolacu | m | ROU | PM 2023-06..2025-05
Emil Constantinescu | m | ROU | P 1996-11..2000-12
Ilie Bolojan | m | ROU | P 2025-02..2025-05; PM 2025-06..
Mugur Isarescu | m | ROU | PM 1999-12..2000-12
Adrian Nastase | m | ROU | PM 2000-12..2004-12
Calin Popescu-Tariceanu; Calin Tariceanu | m | ROU | PM 2004-12..2008-12
Emil Boc | m | ROU | PM 2008-12..2012-02
Mihai Razvan Ungureanu; Mihai-Razvan Ungureanu | m | ROU | FM 2004-12..2007-03; PM 2012-02..2012-05
Dacian Ciolos | m | ROU | PM 2015-11..2017-01
Sorin Grindeanu | m | ROU | PM 2017-01..2017-06
Mihai Tudose | m | ROU | PM 2017-06..2018-01
Viorica Dancila | f | ROU | PM 2018-01..2019-11
Ludovic Orban | m | ROU | PM 2019-11..2020-12
Florin Citu | m | ROU | PM 2020-12..2021-11
Nicolae Ciuca | m | ROU | DM 2019-11..2021-11; PM 2021-11..2023-06
Teodor Baconschi | m | ROU | FM 2009-12..2012-01
Titus Corlatean | m | ROU | FM 2012-08..2014-11
Bogdan Aurescu | m | ROU | FM 2014-11..2015-11; FM 2019-11..2023-06
Teodor Melescanu | m | ROU | FM 2017-01..2019-07
Luminita Odobescu | f | ROU | FM 2023-06..2024-12
Oana Toiu | f | ROU | FM 2025-06..
Angel Tilvar | m | ROU | DM 2022-11..2025-06
Vladimir Putin | m | RUS | PM 1999-08..1999-12; P 1999-12..2008-05; PM 2008-05..2012-05; P 2012-05..
Boris Yeltsin | m | RUS | P 1991-07..1999-12
Dmitry Medvedev; Dmitri Medvedev | m | RUS | P 2008-05..2012-05; PM 2012-05..2020-01
Mikhail Mishustin | m | RUS | PM 2020-01..
Mikhail Kasyanov | m | RUS | PM 2000-05..2004-02
Mikhail Fradkov | m | RUS | PM 2004-03..2007-09
Viktor Zubkov | m | RUS | PM 2007-09..2008-05
Igor Ivanov | m | RUS | FM 1998-09..2004-03
Sergei Lavrov; Sergey Lavrov | m | RUS | FM 2004-03..
Sergei Ivanov | m | RUS | DM 2001-03..2007-02
Anatoly Serdyukov | m | RUS | DM 2007-02..2012-11
Sergei Shoigu; Sergey Shoigu | m | RUS | DM 2012-11..2024-05
Andrei Belousov; Andrey Belousov | m | RUS | DM 2024-05..
Dmitry Peskov; Dmitri Peskov | m | RUS | S 2012-05..
Maria Zakharova | f | RUS | S 2015-08..
Alexander Lukashevich | m | RUS | S 2011..2015-08
Vitaly Churkin | m | RUS | E 2006..2017-02
Vasily Nebenzya; Vassily Nebenzia | m | RUS | E 2017-07..
Mikhail Bogdanov | m | RUS | M 2011-06..2025
Sergei Ryabkov | m | RUS | M 2008..
Valery Gerasimov | m | RUS | G 2012-11..
Vladimir Shamanov | m | RUS | G 2009-05..2016-10
Nikolai Patrushev | m | RUS | H 1999..2008; H 2008-05..2024-05
Alexander Bortnikov | m | RUS | H 2008-05..
Igor Konashenkov | m | RUS | S 2014..2024
Alexei Navalny; Alexey Navalny | m | RUS | O 2011..2024-02
Boris Nemtsov | m | RUS | O 2000..2015-02
Igor Sergeyev | m | RUS | DM 1997-05..2001-03
Yuri Ushakov | m | RUS | M 2012-05..
Sergei Naryshkin | m | RUS | H 2016-10..
Vyacheslav Volodin | m | RUS | L 2016-10..
Valentina Matviyenko; Valentina Matvienko | f | RUS | L 2011-09..
Gerry Adams | m | SINNFEIN | L 1983..2018-02
Eduard Kokoity | m | SOUTHOSSETIA | P 2001-12..2011-12
Leonid Tibilov | m | SOUTHOSSETIA | P 2012-04..2017-04
Anatoly Bibilov | m | SOUTHOSSETIA | P 2017-04..2022-05
Alan Gagloyev | m | SOUTHOSSETIA | P 2022-05..
Slobodan Milosevic | m | SRB | P 1989..2000-10
Vojislav Kostunica | m | SRB | P 2000-10..2003-03; PM 2004-03..2008-07
Zoran Djindjic | m | SRB | PM 2001-01..2003-03
Boris Tadic | m | SRB | P 2004-07..2012-04
Tomislav Nikolic | m | SRB | P 2012-05..2017-05
Aleksandar Vucic; Alexander Vucic | m | SRB | PM 2014-04..2017-05; P 2017-05..
Ivica Dacic | m | SRB | PM 2012-07..2014-04; FM 2014-04..2020-10; FM 2022-10..2024-05
Ana Brnabic | f | SRB | PM 2017-06..2024-03
Vuk Jeremic | m | SRB | FM 2007-05..2012-07
Zoran Zivkovic | m | SRB | PM 2003-03..2004-03
Mirko Cvetkovic | m | SRB | PM 2008-07..2012-07
Milos Vucevic | m | SRB | DM 2022-10..2024-05; PM 2024-05..2025-04
Djuro Macut; Duro Macut | m | SRB | PM 2025-04..
Svetozar Marovic | m | SRB | P 2003-03..2006-06
Milan Milutinovic | m | SRB | P 1997-12..2002-12
Goran Svilanovic | m | SRB | FM 2000-11..2004-04
Vuk Draskovic | m | SRB | FM 2004-03..2007-05
Ivan Mrkic | m | SRB | FM 2012-07..2014-04
Nikola Selakovic | m | SRB | FM 2020-10..2022-10
Marko Djuric | m | SRB | FM 2024-05..
Dragan Sutanovac | m | SRB | DM 2007-05..2012-07
Aleksandar Vulin | m | SRB | DM 2017-06..2020-10
Bratislav Gasic | m | SRB | DM 2014-04..2016-02; DM 2024-05..
Robert Fico | m | SVK | PM 2006-07..2010-07; PM 2012-04..2018-03; PM 2023-10..
Mikulas Dzurinda | m | SVK | PM 1998-10..2006-07; FM 2010-07..2012-04
Zuzana Caputova | f | SVK | P 2019-06..2024-06
Peter Pellegrini | m | SVK | PM 2018-03..2020-03; P 2024-06..
Miroslav Lajcak | m | SVK | FM 2012-04..2020-03
Rudolf Schuster | m | SVK | P 1999-06..2004-06
Ivan Gasparovic | m | SVK | P 2004-06..2014-06
Andrej Kiska | m | SVK | P 2014-06..2019-06
Iveta Radicova | f | SVK | PM 2010-07..2012-04
Igor Matovic | m | SVK | PM 2020-03..2021-04
Eduard Heger | m | SVK | PM 2021-04..2023-05
Ludovit Odor | m | SVK | PM 2023-05..2023-10
Eduard Kukan | m | SVK | FM 1998-10..2006-07
Jan Kubis | m | SVK | SG@OSCE 1999-06..2005-06; FM 2006-07..2009-01; E@UN 2011..2022
Ivan Korcok | m | SVK | FM 2020-04..2022-09
Rastislav Kacer | m | SVK | FM 2022-09..2023-05
Juraj Blanar | m | SVK | FM 2023-10..
Jaroslav Nad | m | SVK | DM 2020-03..2023-05
Robert Kalinak | m | SVK | DM 2023-10..
Milan Kucan | m | SVN | P 1991..2002-12
Borut Pahor | m | SVN | PM 2008-11..2012-02; P 2012-12..2022-12
Janez Jansa | m | SVN | PM 2004-12..2008-11; PM 2012-02..2013-03; PM 2020-03..2022-06
Miro Cerar | m | SVN | PM 2014-09..2018-09
Robert Golob | m | SVN | PM 2022-06..
Danilo Turk | m | SVN | P 2007-12..2012-12
Natasa Pirc Musar | f | SVN | P 2022-12..
Janez Drnovsek | m | SVN | PM 1992-05..2000-06; PM 2000-11..2002-12; P 2002-12..2007-12
Andrej Bajuk | m | SVN | PM 2000-06..2000-11
Anton Rop | m | SVN | PM 2002-12..2004-12
Alenka Bratusek | f | SVN | PM 2013-03..2014-09
Marjan Sarec | m | SVN | PM 2018-09..2020-03
Dimitrij Rupel | m | SVN | FM 2000-11..2004-07; FM 2004-12..2008-11
Karl Erjavec | m | SVN | FM 2012-02..2018-09
Anze Logar | m | SVN | FM 2020-03..2022-06
Tanja Fajon | f | SVN | FM 2022-06..
Göran Persson | m | SWE | PM 1996-03..2006-10
Fredrik Reinfeldt | m | SWE | PM 2006-10..2014-10
Stefan Lofven | m | SWE | PM 2014-10..2021-11
Magdalena Andersson | f | SWE | PM 2021-11..2022-10
Ulf Kristersson | m | SWE | PM 2022-10..
Carl Bildt | m | SWE | FM 2006-10..2014-10
Margot Wallstrom | f | SWE | FM 2014-10..2019-09
Anna Lindh | f | SWE | FM 1998-10..2003-09
King Carl XVI Gustaf; Carl XVI Gustaf | m | SWE | K 1973-09..
Laila Freivalds | f | SWE | FM 2003-10..2006-03
Ann Linde | f | SWE | FM 2019-09..2022-10
Tobias Billstrom | m | SWE | FM 2022-10..2024-09
Maria Malmer Stenergard | f | SWE | FM 2024-09..
Peter Hultqvist | m | SWE | DM 2014-10..2022-10
Pal Jonson; Pål Jonson | m | SWE | DM 2022-10..
Sten Tolgfors | m | SWE | DM 2007-09..2012-03
Karin Enstrom | f | SWE | DM 2012-04..2014-10
Igor Smirnov | m | TRANSNISTRIA | P 1991-12..2011-12
Yevgeny Shevchuk | m | TRANSNISTRIA | P 2011-12..2016-12
Vadim Krasnoselsky | m | TRANSNISTRIA | P 2016-12..
Rauf Denktash | m | TURKISHCYPRIOTS | L 1983..2005-04
Mehmet Ali Talat | m | TURKISHCYPRIOTS | L 2005-04..2010-04
Dervis Eroglu | m | TURKISHCYPRIOTS | L 2010-04..2015-04
Mustafa Akinci | m | TURKISHCYPRIOTS | L 2015-04..2020-10
Ersin Tatar | m | TURKISHCYPRIOTS | L 2020-10..2025-10
Tufan Erhurman | m | TURKISHCYPRIOTS | L 2025-10..
Leonid Kuchma | m | UKR | P 1994-07..2005-01
Viktor Yushchenko | m | UKR | PM 1999-12..2001-05; P 2005-01..2010-02
Viktor Yanukovych; Viktor Yanukovich | m | UKR | PM 2002-11..2005-01; PM 2006-08..2007-12; P 2010-02..2014-02
Oleksandr Turchynov; Olexander Turchynov | m | UKR | P 2014-02..2014-06
Petro Poroshenko | m | UKR | FM 2009-10..2010-03; P 2014-06..2019-05
Volodymyr Zelensky; Volodymyr Zelenskyy; Volodymyr Zelenskiy; Vladimir Zelensky | m | UKR | P 2019-05..
Yulia Tymoshenko; Yuliya Tymoshenko | f | UKR | PM 2005-01..2005-09; PM 2007-12..2010-03
Mykola Azarov | m | UKR | PM 2010-03..2014-01
Arseniy Yatsenyuk; Arseny Yatseniuk; Arseniy Yatseniuk | m | UKR | FM 2007..2007-12; PM 2014-02..2016-04
Volodymyr Groysman | m | UKR | PM 2016-04..2019-08
Denys Shmyhal | m | UKR | PM 2020-03..2025-07; DM 2025-07..2026-01
Yulia Svyrydenko | f | UKR | PM 2025-07..
Pavlo Klimkin | m | UKR | FM 2014-06..2019-08
Andriy Deshchytsia | m | UKR | FM 2014-02..2014-06
Dmytro Kuleba | m | UKR | FM 2020-03..2024-09
Andrii Sybiha; Andriy Sybiha | m | UKR | FM 2024-09..
Stepan Poltorak | m | UKR | DM 2014-10..2019-08
Oleksii Reznikov | m | UKR | DM 2021-11..2023-09
Rustem Umerov | m | UKR | DM 2023-09..2025-07
Valerii Zaluzhnyi; Valeriy Zaluzhny | m | UKR | G 2021-07..2024-02
Oleksandr Syrskyi; Oleksandr Syrsky | m | UKR | G 2024-02..
Andriy Yermak | m | UKR | M 2020-02..2025-11
Andriy Lysenko | m | UKR | S 2014..2017
Anatoly Kinakh | m | UKR | PM 2001-05..2002-11
Yuriy Yekhanurov; Yuri Yekhanurov | m | UKR | PM 2005-09..2006-08; DM 2007-12..2009-06
Oleksiy Honcharuk | m | UKR | PM 2019-08..2020-03
Anatoliy Zlenko | m | UKR | FM 2000-10..2003-09
Kostyantyn Hryshchenko; Kostyantyn Gryshchenko | m | UKR | FM 2003-09..2005-02; FM 2010-03..2012-12
Borys Tarasyuk | m | UKR | FM 1998-04..2000-09; FM 2005-02..2007-01
Volodymyr Ohryzko | m | UKR | FM 2007-12..2009-03
Leonid Kozhara | m | UKR | FM 2012-12..2014-02
Vadym Prystaiko | m | UKR | FM 2019-08..2020-03
Anatoliy Hrytsenko | m | UKR | DM 2005-02..2007-12
Pavlo Lebedyev | m | UKR | DM 2012-12..2014-02
Ihor Tenyukh | m | UKR | DM 2014-02..2014-03
Mykhailo Koval | m | UKR | DM 2014-03..2014-07
Valeriy Heletey | m | UKR | DM 2014-07..2014-10
Andriy Zahorodniuk | m | UKR | DM 2019-08..2020-03
Andriy Taran | m | UKR | DM 2020-03..2021-11
Kyrylo Budanov | m | UKR | H 2020-08..
Mykhailo Podolyak | m | UKR | M 2020..
Pope Francis | m | VAT | H 2013-03..2025-04
Pope Benedict XVI; Pope Benedict | m | VAT | H 2005-04..2013-02
Pope John Paul II | m | VAT | H 1978..2005-04
Pope Leo XIV | m | VAT | H 2025-05..
Pietro Parolin | m | VAT | SoS 2013-10..
Angelo Sodano | m | VAT | SoS 1991-06..2006-09
Tarcisio Bertone | m | VAT | SoS 2006-09..2013-10
Yevgeny Prigozhin; Evgeny Prigozhin | m | WAGNER | RL 2014..2023-08
Hashim Thaci | m | XKX | PM 2008-01..2014-12; FM 2014-12..2016-04; P 2016-04..2020-11
Ramush Haradinaj | m | XKX | PM 2004-12..2005-03; PM 2017-09..2020-02
Albin Kurti | m | XKX | PM 2020-02..2020-06; PM 2021-03..
Vjosa Osmani | f | XKX | P 2021-04..
Ibrahim Rugova | m | XKX | P 2002-03..2006-01
Atifete Jahjaga | f | XKX | P 2011-04..2016-04
Fatmir Sejdiu | m | XKX | P 2006-02..2010-09
Behgjet Pacolli | m | XKX | P 2011-02..2011-03
Bajram Rexhepi | m | XKX | PM 2002-03..2004-12
Bajram Kosumi | m | XKX | PM 2005-03..2006-03
Agim Ceku | m | XKX | PM 2006-03..2008-01
Isa Mustafa | m | XKX | PM 2014-12..2017-09
Avdullah Hoti | m | XKX | PM 2020-06..2021-03
Enver Hoxhaj | m | XKX | FM 2011-02..2014-12; FM 2016-06..2017-09
Donika Gervalla; Donika Gervalla-Schwarz | f | XKX | FM 2021-03..
`
