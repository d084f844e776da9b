/** The Americas: heads of state and government, ministers, heads of bodies and armed groups; leaders.ts says what the columns mean. */
export const LEADERS_AMERICAS = `
Fernando de la Rua | m | ARG | P 1999-12..2001-12
Eduardo Duhalde | m | ARG | P 2002-01..2003-05
Nestor Kirchner | m | ARG | P 2003-05..2007-12
Cristina Fernandez de Kirchner; Cristina Kirchner; Cristina Fernandez | f | ARG | P 2007-12..2015-12; VP 2019-12..2023-12
Mauricio Macri | m | ARG | P 2015-12..2019-12
Alberto Fernandez | m | ARG | P 2019-12..2023-12
Javier Milei | m | ARG | P 2023-12..
Carlos Menem | m | ARG | P 1989-07..1999-12
Adolfo Rodriguez Saa | m | ARG | P 2001-12..2001-12
Rafael Bielsa | m | ARG | FM 2003-05..2005-12
Jorge Taiana | m | ARG | FM 2005-12..2010-06; DM 2021-08..2023-12
Hector Timerman | m | ARG | FM 2010-06..2015-12
Susana Malcorra | f | ARG | FM 2015-12..2017-06
Jorge Faurie | m | ARG | FM 2017-06..2019-12
Felipe Sola | m | ARG | FM 2019-12..2021-09
Santiago Cafiero | m | ARG | FM 2021-09..2023-12
Diana Mondino | f | ARG | FM 2023-12..2024-10
Gerardo Werthein | m | ARG | FM 2024-10..2025-10
Pablo Quirno | m | ARG | FM 2025-10..
Luis Petri | m | ARG | DM 2023-12..2025-12
Lester Bird | m | ATG | PM 1994-03..2004-03
Baldwin Spencer | m | ATG | PM 2004-03..2014-06
Gaston Browne | m | ATG | PM 2014-06..
Hubert Ingraham | m | BHS | PM 1992-08..2002-05; PM 2007-05..2012-05
Perry Christie | m | BHS | PM 2002-05..2007-05; PM 2012-05..2017-05
Hubert Minnis | m | BHS | PM 2017-05..2021-09
Philip Davis; Philip Brave Davis | m | BHS | PM 2021-09..
Said Musa | m | BLZ | PM 1998-08..2008-02
Dean Barrow | m | BLZ | PM 2008-02..2020-11
Johnny Briceno; John Briceno | m | BLZ | PM 2020-11..
Evo Morales | m | BOL | P 2006-01..2019-11
Jeanine Anez | f | BOL | P 2019-11..2020-11
Luis Arce | m | BOL | P 2020-11..2025-11
Hugo Banzer | m | BOL | P 1997-08..2001-08
Jorge Quiroga | m | BOL | P 2001-08..2002-08
Gonzalo Sanchez de Lozada | m | BOL | P 2002-08..2003-10
Carlos Mesa | m | BOL | P 2003-10..2005-06
Eduardo Rodriguez Veltze | m | BOL | P 2005-06..2006-01
Rodrigo Paz; Rodrigo Paz Pereira | m | BOL | P 2025-11..
David Choquehuanca | m | BOL | FM 2006-01..2017-01; VP 2020-11..2025-11
Fernando Henrique Cardoso | m | BRA | P 1995-01..2003-01
Luiz Inacio Lula da Silva; Lula da Silva; Lula | m | BRA | P 2003-01..2011-01; P 2023-01..
Dilma Rousseff | f | BRA | P 2011-01..2016-08
Michel Temer | m | BRA | P 2016-08..2019-01
Jair Bolsonaro | m | BRA | P 2019-01..2023-01
Celso Amorim | m | BRA | FM 2003-01..2011-01; DM 2011-08..2015-01
Mauro Vieira | m | BRA | FM 2015-01..2016-05; FM 2023-01..
Celso Lafer | m | BRA | FM 2001-01..2003-01
Antonio Patriota | m | BRA | FM 2011-01..2013-08
Luiz Alberto Figueiredo | m | BRA | FM 2013-08..2015-01
Jose Serra | m | BRA | FM 2016-05..2017-02
Aloysio Nunes | m | BRA | FM 2017-03..2019-01
Ernesto Araujo | m | BRA | FM 2019-01..2021-03
Carlos Franca; Carlos Alberto Franca | m | BRA | FM 2021-04..2022-12
Nelson Jobim | m | BRA | DM 2007-07..2011-08
Jaques Wagner | m | BRA | DM 2015-01..2015-10
Raul Jungmann | m | BRA | DM 2016-05..2018-02
Fernando Azevedo e Silva | m | BRA | DM 2019-01..2021-03
Walter Braga Netto | m | BRA | DM 2021-03..2022-04
Jose Mucio; Jose Mucio Monteiro | m | BRA | DM 2023-01..
Owen Arthur | m | BRB | PM 1994-09..2008-01
David Thompson | m | BRB | PM 2008-01..2010-10
Freundel Stuart | m | BRB | PM 2010-10..2018-05
Mia Mottley | f | BRB | PM 2018-05..
Sandra Mason | f | BRB | P 2021-11..2025-11
Jean Chretien | m | CAN | PM 1993-11..2003-12
Paul Martin | m | CAN | PM 2003-12..2006-02
Stephen Harper | m | CAN | PM 2006-02..2015-11
Justin Trudeau | m | CAN | PM 2015-11..2025-03
Mark Carney | m | CAN | PM 2025-03..
John Baird | m | CAN | FM 2011-05..2015-02
Chrystia Freeland | f | CAN | FM 2017-01..2019-11
Melanie Joly | f | CAN | FM 2021-10..2025-05
Anita Anand | f | CAN | DM 2021-10..2023-07; FM 2025-05..
Lloyd Axworthy | m | CAN | FM 1996-01..2000-10
John Manley | m | CAN | FM 2000-10..2002-01
Bill Graham | m | CAN | FM 2002-01..2004-07; DM 2004-07..2006-02
Pierre Pettigrew | m | CAN | FM 2004-07..2006-02
Peter MacKay | m | CAN | FM 2006-02..2007-08; DM 2007-08..2013-07
Maxime Bernier | m | CAN | FM 2007-08..2008-05
Lawrence Cannon | m | CAN | FM 2008-10..2011-05
Rob Nicholson | m | CAN | DM 2013-07..2015-02; FM 2015-02..2015-11
Stephane Dion | m | CAN | FM 2015-11..2017-01
Francois-Philippe Champagne | m | CAN | FM 2019-11..2021-01
Marc Garneau | m | CAN | FM 2021-01..2021-10
Jason Kenney | m | CAN | DM 2015-02..2015-11
Harjit Sajjan | m | CAN | DM 2015-11..2021-10
Bill Blair | m | CAN | DM 2023-07..2025-05
David McGuinty | m | CAN | DM 2025-05..
Ricardo Lagos | m | CHL | P 2000-03..2006-03
Michelle Bachelet | f | CHL | DM 2002-01..2004-10; P 2006-03..2010-03; P 2014-03..2018-03; H@UNHRC 2018-09..2022-08
Sebastian Pinera | m | CHL | P 2010-03..2014-03; P 2018-03..2022-03
Gabriel Boric | m | CHL | P 2022-03..
Eduardo Frei; Eduardo Frei Ruiz-Tagle | m | CHL | P 1994-03..2000-03
Jose Antonio Kast | m | CHL | O 2017..; P 2026-03..
Soledad Alvear | f | CHL | FM 2000-03..2004-09
Alejandro Foxley | m | CHL | FM 2006-03..2009-03
Alfredo Moreno | m | CHL | FM 2010-03..2014-03
Heraldo Munoz | m | CHL | FM 2014-03..2018-03
Antonia Urrejola | f | CHL | FM 2022-03..2023-03
Alberto van Klaveren | m | CHL | FM 2023-03..
Maya Fernandez | f | CHL | DM 2022-03..2025-03
Nemesio Oseguera; Nemesio Oseguera Cervantes | m | CJNG | RL 2010..
Andres Pastrana | m | COL | P 1998-08..2002-08
Alvaro Uribe | m | COL | P 2002-08..2010-08
Juan Manuel Santos | m | COL | DM 2006-07..2009-05; P 2010-08..2018-08
Ivan Duque | m | COL | P 2018-08..2022-08
Gustavo Petro | m | COL | P 2022-08..
Carolina Barco | f | COL | FM 2002-08..2006-08
Jaime Bermudez | m | COL | FM 2008-07..2010-08
Maria Angela Holguin | f | COL | FM 2010-08..2018-08
Carlos Holmes Trujillo | m | COL | FM 2018-08..2019-11; DM 2019-11..2021-01
Claudia Blum | f | COL | FM 2019-11..2021-05
Marta Lucia Ramirez | f | COL | DM 2002-08..2003-11; VP 2018-08..2022-08; FM 2021-05..2022-08
Alvaro Leyva | m | COL | FM 2022-08..2024-05
Luis Gilberto Murillo | m | COL | FM 2024-05..2025-01
Laura Sarabia | f | COL | FM 2025-01..2025-07
Rosa Villavicencio; Rosa Yolanda Villavicencio | f | COL | FM 2025-07..
Rodrigo Rivera | m | COL | DM 2010-08..2011-09
Juan Carlos Pinzon | m | COL | DM 2011-09..2015-06
Luis Carlos Villegas | m | COL | DM 2015-06..2018-08
Guillermo Botero | m | COL | DM 2018-08..2019-11
Diego Molano | m | COL | DM 2021-02..2022-08
Ivan Velasquez | m | COL | DM 2022-08..2025-02
Pedro Arnulfo Sanchez; Pedro Sanchez Suarez | m | COL | DM 2025-03..
Francia Marquez | f | COL | VP 2022-08..
Oscar Arias | m | CRI | P 2006-05..2010-05
Miguel Angel Rodriguez | m | CRI | P 1998-05..2002-05
Abel Pacheco | m | CRI | P 2002-05..2006-05
Laura Chinchilla | f | CRI | P 2010-05..2014-05
Luis Guillermo Solis | m | CRI | P 2014-05..2018-05
Carlos Alvarado; Carlos Alvarado Quesada | m | CRI | P 2018-05..2022-05
Rodrigo Chaves | m | CRI | P 2022-05..2026-05
Fidel Castro | m | CUB | L 1959..2008-02
Raul Castro | m | CUB | P 2008-02..2018-04
Miguel Diaz-Canel; Miguel Diaz Canel | m | CUB | P 2018-04..
Bruno Rodriguez | m | CUB | FM 2009-03..
Felipe Perez Roque | m | CUB | FM 1999-05..2009-03
Manuel Marrero | m | CUB | PM 2019-12..
Roosevelt Skerrit | m | DMA | PM 2004-01..
Pierre Charles | m | DMA | PM 2000-10..2004-01
Rosie Douglas | m | DMA | PM 2000-02..2000-10
Luis Abinader | m | DOM | P 2020-08..
Leonel Fernandez | m | DOM | P 1996-08..2000-08; P 2004-08..2012-08
Hipolito Mejia | m | DOM | P 2000-08..2004-08
Danilo Medina | m | DOM | P 2012-08..2020-08
Rafael Correa | m | ECU | P 2007-01..2017-05
Lenin Moreno | m | ECU | P 2017-05..2021-05
Guillermo Lasso | m | ECU | P 2021-05..2023-11
Daniel Noboa | m | ECU | P 2023-11..
Lucio Gutierrez | m | ECU | P 2003-01..2005-04
Jamil Mahuad | m | ECU | P 1998-08..2000-01
Gustavo Noboa | m | ECU | P 2000-01..2003-01
Alfredo Palacio | m | ECU | P 2005-04..2007-01
Ricardo Patino | m | ECU | FM 2010-01..2016-03; DM 2016-03..2017-05
Maria Fernanda Espinosa | f | ECU | FM 2007-01..2007-12; DM 2012-11..2014-09; FM 2017-05..2018-06
Jose Valencia | m | ECU | FM 2018-06..2020-07
Gabriela Sommerfeld | f | ECU | FM 2023-11..
Nicolas Rodriguez Bautista | m | ELN | RL 1998..2021
Eliecer Herlinto Chamorro | m | ELN | RL 2021..
Manuel Marulanda | m | FARC | RL 1964..2008-03
Rodrigo Londono; Timochenko | m | FARC | RL 2011-11..2017
Ivan Marquez | m | FARC | RL 1990..
Keith Mitchell | m | GRD | PM 1995-06..2008-07; PM 2013-02..2022-06
Tillman Thomas | m | GRD | PM 2008-07..2013-02
Dickon Mitchell | m | GRD | PM 2022-06..
Otto Perez Molina | m | GTM | P 2012-01..2015-09
Jimmy Morales | m | GTM | P 2016-01..2020-01
Bernardo Arevalo | m | GTM | P 2024-01..
Alfonso Portillo | m | GTM | P 2000-01..2004-01
Oscar Berger | m | GTM | P 2004-01..2008-01
Alvaro Colom | m | GTM | P 2008-01..2012-01
Alejandro Maldonado | m | GTM | P 2015-09..2016-01
Alejandro Giammattei | m | GTM | P 2020-01..2024-01
Mohamed Irfaan Ali; Irfaan Ali | m | GUY | P 2020-08..
Bharrat Jagdeo | m | GUY | P 1999-08..2011-12; VP 2020-08..
Donald Ramotar | m | GUY | P 2011-12..2015-05
David Granger | m | GUY | P 2015-05..2020-08
Sam Hinds; Samuel Hinds | m | GUY | PM 1999-08..2015-05
Moses Nagamootoo | m | GUY | PM 2015-05..2020-08
Mark Phillips | m | GUY | PM 2020-08..
Manuel Zelaya | m | HND | P 2006-01..2009-06
Roberto Micheletti | m | HND | P 2009-06..2010-01
Porfirio Lobo | m | HND | P 2010-01..2014-01
Juan Orlando Hernandez | m | HND | P 2014-01..2022-01
Xiomara Castro | f | HND | P 2022-01..
Carlos Roberto Flores; Carlos Flores Facusse | m | HND | P 1998-01..2002-01
Ricardo Maduro | m | HND | P 2002-01..2006-01
Nasry Asfura | m | HND | P 2026-01..
Jean-Bertrand Aristide | m | HTI | P 2001-02..2004-02
Rene Preval | m | HTI | P 1996..2001-02; P 2006-05..2011-05
Michel Martelly | m | HTI | P 2011-05..2016-02
Jovenel Moise | m | HTI | P 2017-02..2021-07
Ariel Henry | m | HTI | PM 2021-07..2024-04
Boniface Alexandre | m | HTI | P 2004-02..2006-05
Gerard Latortue | m | HTI | PM 2004-03..2006-06
Jacques-Edouard Alexis | m | HTI | PM 1999-03..2001-03; PM 2006-06..2008-04
Michele Pierre-Louis | f | HTI | PM 2008-09..2009-11
Jean-Max Bellerive | m | HTI | PM 2009-11..2011-10
Garry Conille | m | HTI | PM 2011-10..2012-05; PM 2024-06..2024-11
Laurent Lamothe | m | HTI | PM 2012-05..2014-12
Evans Paul | m | HTI | PM 2015-01..2016-02
Jocelerme Privert | m | HTI | P 2016-02..2017-02
Claude Joseph | m | HTI | PM 2021-04..2021-07
Edgard Leblanc Fils | m | HTI | L 2024-04..2024-10
Leslie Voltaire | m | HTI | L 2024-10..2025-03
Fritz Jean; Fritz Alphonse Jean | m | HTI | L 2025-03..2025-08
Laurent Saint-Cyr | m | HTI | L 2025-08..2026-02
Alix Didier Fils-Aime | m | HTI | PM 2024-11..
Jean-Marie Cherestal | m | HTI | PM 2001-03..2002-03
Yvon Neptune | m | HTI | PM 2002-03..2004-03
Enex Jean-Charles | m | HTI | PM 2016-03..2017-03
Jack Guy Lafontant | m | HTI | PM 2017-03..2018-09
Jean-Henry Ceant | m | HTI | PM 2018-09..2019-03
Joseph Jouthe | m | HTI | PM 2020-03..2021-04
P.J. Patterson; Percival Patterson | m | JAM | PM 1992-03..2006-03
Portia Simpson-Miller; Portia Simpson Miller | f | JAM | PM 2006-03..2007-09; PM 2012-01..2016-03
Bruce Golding | m | JAM | PM 2007-09..2011-10
Andrew Holness | m | JAM | PM 2011-10..2012-01; PM 2016-03..
Denzil Douglas | m | KNA | PM 1995-07..2015-02
Timothy Harris | m | KNA | PM 2015-02..2022-08
Terrance Drew | m | KNA | PM 2022-08..
Kenny Anthony | m | LCA | PM 1997-05..2006-12; PM 2011-11..2016-06
Stephenson King | m | LCA | PM 2007-09..2011-11
Allen Chastanet | m | LCA | PM 2016-06..2021-07
Philip J. Pierre; Philip Pierre | m | LCA | PM 2021-07..
John Compton | m | LCA | PM 2006-12..2007-09
Vicente Fox | m | MEX | P 2000-12..2006-12
Felipe Calderon | m | MEX | P 2006-12..2012-12
Enrique Pena Nieto | m | MEX | P 2012-12..2018-12
Andres Manuel Lopez Obrador; Lopez Obrador | m | MEX | P 2018-12..2024-10
Claudia Sheinbaum | f | MEX | P 2024-10..
Marcelo Ebrard | m | MEX | FM 2018-12..2023-06
Ernesto Zedillo | m | MEX | P 1994-12..2000-11
Jorge Castaneda | m | MEX | FM 2000-12..2003-01
Luis Ernesto Derbez | m | MEX | FM 2003-01..2006-11
Patricia Espinosa | f | MEX | FM 2006-12..2012-11
Jose Antonio Meade | m | MEX | FM 2012-12..2015-08
Claudia Ruiz Massieu | f | MEX | FM 2015-08..2017-01
Luis Videgaray | m | MEX | FM 2017-01..2018-11
Alicia Barcena | f | MEX | FM 2023-07..2024-09
Juan Ramon de la Fuente | m | MEX | FM 2024-10..
Salvador Cienfuegos | m | MEX | DM 2012-12..2018-11
Luis Cresencio Sandoval | m | MEX | DM 2018-12..2024-09
Daniel Ortega | m | NIC | P 2007-01..
Arnoldo Aleman | m | NIC | P 1997-01..2002-01
Enrique Bolanos | m | NIC | P 2002-01..2007-01
Rosario Murillo | f | NIC | VP 2017-01..
Ricardo Martinelli | m | PAN | P 2009-07..2014-07
Juan Carlos Varela | m | PAN | P 2014-07..2019-07
Jose Raul Mulino | m | PAN | P 2024-07..
Mireya Moscoso | f | PAN | P 1999-09..2004-09
Martin Torrijos | m | PAN | P 2004-09..2009-07
Laurentino Cortizo | m | PAN | P 2019-07..2024-07
Alberto Fujimori | m | PER | P 1990-07..2000-11
Alejandro Toledo | m | PER | P 2001-07..2006-07
Alan Garcia | m | PER | P 2006-07..2011-07
Ollanta Humala | m | PER | P 2011-07..2016-07
Pedro Pablo Kuczynski | m | PER | P 2016-07..2018-03
Martin Vizcarra | m | PER | P 2018-03..2020-11
Pedro Castillo | m | PER | P 2021-07..2022-12
Dina Boluarte | f | PER | P 2022-12..2025-10
Valentin Paniagua | m | PER | P 2000-11..2001-07
Manuel Merino | m | PER | P 2020-11..2020-11
Francisco Sagasti | m | PER | P 2020-11..2021-07
Jose Jeri | m | PER | P 2025-10..2026-02
Fernando Lugo | m | PRY | P 2008-08..2012-06
Horacio Cartes | m | PRY | P 2013-08..2018-08
Santiago Pena | m | PRY | P 2023-08..
Luis Gonzalez Macchi | m | PRY | P 1999-03..2003-08
Nicanor Duarte; Nicanor Duarte Frutos | m | PRY | P 2003-08..2008-08
Federico Franco | m | PRY | P 2012-06..2013-08
Mario Abdo Benitez | m | PRY | P 2018-08..2023-08
Joaquin Guzman; Joaquin El Chapo Guzman; El Chapo Guzman | m | SINALOA | RL 1990..2016-01
Ismael Zambada | m | SINALOA | RL 1989..2024-07
Nayib Bukele | m | SLV | P 2019-06..
Francisco Flores | m | SLV | P 1999-06..2004-06
Antonio Saca; Elias Antonio Saca | m | SLV | P 2004-06..2009-06
Mauricio Funes | m | SLV | P 2009-06..2014-06
Salvador Sanchez Ceren | m | SLV | P 2014-06..2019-06
Jules Wijdenbosch | m | SUR | P 1996-09..2000-08
Ronald Venetiaan | m | SUR | P 2000-08..2010-08
Desi Bouterse | m | SUR | P 2010-08..2020-07
Chan Santokhi; Chandrikapersad Santokhi | m | SUR | P 2020-07..2025-07
Jennifer Geerlings-Simons; Jennifer Simons | f | SUR | P 2025-07..
Basdeo Panday | m | TTO | PM 1995-11..2001-12
Patrick Manning | m | TTO | PM 2001-12..2010-05
Kamla Persad-Bissessar | f | TTO | PM 2010-05..2015-09; PM 2025-05..
Keith Rowley | m | TTO | PM 2015-09..2025-03
Stuart Young | m | TTO | PM 2025-03..2025-05
A.N.R. Robinson; Arthur N. R. Robinson | m | TTO | P 1997-03..2003-03
George Maxwell Richards | m | TTO | P 2003-03..2013-03
Anthony Carmona | m | TTO | P 2013-03..2018-03
Paula-Mae Weekes | f | TTO | P 2018-03..2023-03
Christine Kangaloo | f | TTO | P 2023-03..
Jose Mujica | m | URY | P 2010-03..2015-03
Tabare Vazquez | m | URY | P 2005-03..2010-03; P 2015-03..2020-03
Luis Lacalle Pou | m | URY | P 2020-03..2025-03
Julio Maria Sanguinetti | m | URY | P 1995-03..2000-03
Jorge Batlle | m | URY | P 2000-03..2005-03
Yamandu Orsi | m | URY | P 2025-03..
Bill Clinton; William Clinton | m | USA | P 1993-01..2001-01
George W. Bush; George Bush; George W Bush | m | USA | P 2001-01..2009-01
Barack Obama | m | USA | P 2009-01..2017-01
Donald Trump; Donald J. Trump | m | USA | P 2017-01..2021-01; P 2025-01..
Joe Biden; Joseph Biden; Joe R. Biden | m | USA | VP 2009-01..2017-01; P 2021-01..2025-01
Dick Cheney | m | USA | VP 2001-01..2009-01
Al Gore | m | USA | VP 1993-01..2001-01
Mike Pence | m | USA | VP 2017-01..2021-01
Kamala Harris | f | USA | VP 2021-01..2025-01
JD Vance; J.D. Vance | m | USA | VP 2025-01..
Madeleine Albright | f | USA | SoS 1997-01..2001-01
Colin Powell | m | USA | SoS 2001-01..2005-01
Condoleezza Rice | f | USA | NSA 2001-01..2005-01; SoS 2005-01..2009-01
Hillary Clinton; Hillary Rodham Clinton | f | USA | SoS 2009-01..2013-02
John Kerry | m | USA | SoS 2013-02..2017-01
Rex Tillerson | m | USA | SoS 2017-02..2018-03
Mike Pompeo; Michael Pompeo | m | USA | SoS 2018-04..2021-01
Antony Blinken; Anthony Blinken | m | USA | SoS 2021-01..2025-01
Marco Rubio | m | USA | SoS 2025-01..
Donald Rumsfeld | m | USA | SoD 2001-01..2006-12
Robert Gates | m | USA | SoD 2006-12..2011-07
Leon Panetta | m | USA | SoD 2011-07..2013-02
Chuck Hagel | m | USA | SoD 2013-02..2015-02
Ashton Carter; Ash Carter | m | USA | SoD 2015-02..2017-01
Jim Mattis; James Mattis | m | USA | SoD 2017-01..2018-12
Mark Esper | m | USA | SoD 2019-07..2020-11
Lloyd Austin | m | USA | SoD 2021-01..2025-01
Pete Hegseth | m | USA | SoD 2025-01..
Susan Rice | f | USA | NSA 2013-07..2017-01
John Bolton | m | USA | NSA 2018-04..2019-09
Jake Sullivan | m | USA | NSA 2021-01..2025-01
H.R. McMaster | m | USA | NSA 2017-02..2018-04
Samantha Power | f | USA | E 2013-08..2017-01
Nikki Haley | f | USA | E 2017-01..2018-12
Linda Thomas-Greenfield | f | USA | E 2021-02..2025-01
Richard Holbrooke | m | USA | E 1999..2010-12
Brett McGurk | m | USA | E 2015..2018
David Petraeus | m | USA | G 2007..2011
Stanley McChrystal | m | USA | G 2009..2010
Martin Dempsey | m | USA | G 2011-10..2015-09
Joseph Dunford | m | USA | G 2015-10..2019-09
Mark Milley | m | USA | G 2019-10..2023-09
Josh Earnest | m | USA | S 2014-06..2017-01
Jay Carney | m | USA | S 2011-02..2014-06
Sean Spicer | m | USA | S 2017-01..2017-07
Jen Psaki; Jennifer Psaki | f | USA | S 2013..2015; S 2021-01..2022-05
Karine Jean-Pierre | f | USA | S 2022-05..2025-01
Ned Price | m | USA | S 2021-01..2023-03
Marie Harf | f | USA | S 2013..2015
John Kirby | m | USA | S 2013-12..2025-01
John McCain | m | USA | M 1987..2018-08
Lindsey Graham | m | USA | M 2003..
Nancy Pelosi | f | USA | L 2007-01..2023-01
Paul Ryan | m | USA | L 2015-10..2019-01
John Boehner | m | USA | L 2011-01..2015-10
Mitt Romney | m | USA | O 2012..2012-11
Bernie Sanders | m | USA | O 2015..
William Cohen | m | USA | SoD 1997-01..2001-01
Patrick Shanahan | m | USA | SoD 2019-01..2019-06
Christopher Miller | m | USA | SoD 2020-11..2021-01
Michael Waltz; Mike Waltz | m | USA | NSA 2025-01..2025-05; E 2025-09..
Stephen Hadley | m | USA | NSA 2005-01..2009-01
James Jones | m | USA | NSA 2009-01..2010-10
Tom Donilon | m | USA | NSA 2010-10..2013-07
Michael Flynn | m | USA | NSA 2017-01..2017-02
Robert O'Brien | m | USA | NSA 2019-09..2021-01
Steve Witkoff | m | USA | E 2025-01..
Karoline Leavitt | f | USA | S 2025-01..
Charles Brown; Charles Q. Brown | m | USA | G 2023-10..2025-02
Dan Caine | m | USA | G 2025-04..
Mike Johnson | m | USA | L 2023-10..
Kevin McCarthy | m | USA | L 2023-01..2023-10
Zalmay Khalilzad | m | USA | E 2003-11..2007-03; E 2018-09..2021-10
Ralph Gonsalves | m | VCT | PM 2001-03..2025-11
Godwin Friday | m | VCT | PM 2025-11..
James Mitchell | m | VCT | PM 1984-07..2000-10
Arnhim Eustace | m | VCT | PM 2000-10..2001-03
Hugo Chavez | m | VEN | P 1999-02..2013-03
Nicolas Maduro | m | VEN | FM 2006-08..2013-01; P 2013-04..2026-01
Juan Guaido | m | VEN | O 2019-01..2023-01
Maria Corina Machado | f | VEN | O 2012..
Henrique Capriles | m | VEN | O 2012..
Leopoldo Lopez | m | VEN | O 2009..
Delcy Rodriguez | f | VEN | FM 2014-12..2017-06; VP 2018-06..; P 2026-01..
Jorge Arreaza | m | VEN | VP 2013-04..2016-01; FM 2017-08..2021-08
Ali Rodriguez; Ali Rodriguez Araque | m | VEN | FM 2004-11..2006-08
Roy Chaderton | m | VEN | FM 2002-05..2004-02
Elias Jaua | m | VEN | VP 2010-01..2012-10; FM 2013-01..2014-09
Felix Plasencia | m | VEN | FM 2021-08..2022-05
Carlos Faria | m | VEN | FM 2022-05..2023-01
Yvan Gil | m | VEN | FM 2023-01..
Vladimir Padrino; Vladimir Padrino Lopez | m | VEN | DM 2014-10..
Diosdado Cabello | m | VEN | L 2012-01..2016-01
Tareck El Aissami | m | VEN | VP 2017-01..2018-06
Edmundo Gonzalez; Edmundo Gonzalez Urrutia | m | VEN | O 2024-04..
Jimmy Cherizier | m | VIVANSANM | RL 2020..
`
