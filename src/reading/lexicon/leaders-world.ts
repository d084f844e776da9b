/** International bodies and armed groups of no single state: heads of state and government, ministers, heads of bodies and armed groups; leaders.ts says what the columns mean. */
export const LEADERS_WORLD = `
Osama bin Laden; Usama bin Laden | m | ALQAEDA | RL 1988..2011-05
Ayman al-Zawahiri; Ayman al-Zawahri | m | ALQAEDA | RL 2011-06..2022-07
Abu Musab al-Zarqawi | m | ALQAEDA | RL 2004..2006-06
Abu Ayyub al-Masri | m | ALQAEDA | RL 2006-06..2010-04
Saif al-Adel; Seif al-Adel | m | ALQAEDA | RL 2022-07..
Khalid Sheikh Mohammed; Khalid Shaikh Mohammed | m | ALQAEDA | RL 1996..2003-03
Abu Yahya al-Libi | m | ALQAEDA | RL 2005..2012-06
Salil Shetty | m | AMNESTY | H 2010-07..2018
Agnes Callamard | f | AMNESTY | E@UN 2016-08..2021-03; H 2021-03..
Irene Khan | f | AMNESTY | H 2001-08..2009-12
Abdelmalek Droukdel | m | AQIM | RL 2004..2020-06
Mokhtar Belmokhtar | m | AQIM | RL 2003..
Abu Ubaydah Yusuf al-Annabi; Abu Obeida Yusuf al-Annabi | m | AQIM | RL 2020-11..
Nabil Elaraby; Nabil al-Arabi | m | ARABLEAGUE | FM@EGY 2011-03..2011-06; SG 2011-07..2016-06
Surin Pitsuwan | m | ASEAN | SG 2008-01..2012-12
Le Luong Minh | m | ASEAN | SG 2013-01..2017-12
Lim Jock Hoi | m | ASEAN | SG 2018-01..2022-12
Kao Kim Hourn | m | ASEAN | SG 2023-01..
Moussa Faki; Moussa Faki Mahamat | m | AU | FM@TCD 2008-04..2017-01; H 2017-03..2025-02
Nkosazana Dlamini-Zuma; Nkosazana Dlamini Zuma | f | AU | FM@ZAF 1999-06..2009-05; H 2012-10..2017-01
Jean Ping | m | AU | FM@GAB 1999-01..2008-02; H 2008-04..2012-10; O@GAB 2016..
Alpha Oumar Konare; Alpha Konare | m | AU | P@MLI 1992-06..2002-06; H 2003-09..2008-04
Thorbjorn Jagland | m | COE | SG 2009-10..2019-09
Marija Pejcinovic Buric | f | COE | FM@HRV 2017-06..2019-07; SG 2019-09..2024-09
Terry Davis | m | COE | SG 2004-09..2009-08
Walter Schwimmer | m | COE | SG 1999-09..2004-08
Robert Malley; Rob Malley | m | CRISISGROUP | H 2018-01..2021-01; E@USA 2021-01..2023-06
Comfort Ero | f | CRISISGROUP | H 2021-12..
Gareth Evans | m | CRISISGROUP | H 2000-01..2009-06
Nikolai Bordyuzha | m | CSTO | SG 2003-04..2016-12
Stanislav Zas | m | CSTO | SG 2020-01..2022-12
Jean-Claude Kassi Brou | m | ECOWAS | H 2018-03..2022-07
Omar Touray; Omar Alieu Touray | m | ECOWAS | H 2022-07..
Mohamed Ibn Chambas | m | ECOWAS | H 2002-01..2010-02; E@UN 2014..2021
Ursula von der Leyen | f | EU | DM@DEU 2013-12..2019-07; H 2019-12..
Herman Van Rompuy | m | EU | PM@BEL 2008-12..2009-11; H 2009-12..2014-11
Jean-Claude Juncker | m | EU | PM@LUX 1995-01..2013-12; H 2014-11..2019-11
Kaja Kallas | f | EU | PM@EST 2021-01..2024-07; H 2024-12..
Javier Solana | m | EU | H 1999-10..2009-12
Catherine Ashton | f | EU | H 2009-12..2014-11
Federica Mogherini | f | EU | FM@ITA 2014-02..2014-10; H 2014-11..2019-11
Josep Borrell | m | EU | FM@ESP 2018-06..2019-11; H 2019-12..2024-11
Jose Manuel Barroso; Jose Manuel Durao Barroso | m | EU | PM@PRT 2002-04..2004-07; H 2004-11..2014-10
Martin Schulz | m | EU | H 2012-01..2017-01
Roberta Metsola | f | EU | H 2022-01..
Olli Rehn | m | EU | M 2004-11..2014
Johannes Hahn | m | EU | M 2010..2024
Chris Patten | m | EU | M 1999-09..2004-11
Kenneth Roth | m | HRW | H 1993..2022-08
Tirana Hassan | f | HRW | H 2023-03..2025-02
Sarah Leah Whitson | f | HRW | M 2004..2020
Reed Brody | m | HRW | M 1998..2021
Mohamed ElBaradei; Mohamed El Baradei; Mohammed ElBaradei | m | IAEA | H 1997-12..2009-11
Yukiya Amano | m | IAEA | H 2009-12..2019-07
Rafael Grossi; Rafael Mariano Grossi | m | IAEA | H 2019-12..
Luis Moreno-Ocampo; Luis Moreno Ocampo | m | ICC | J 2003-06..2012-06
Fatou Bensouda | f | ICC | J 2012-06..2021-06
Karim Khan | m | ICC | J 2021-06..
Peter Maurer | m | ICRC | H 2012-07..2022-09
Mirjana Spoljaric; Mirjana Spoljaric Egger | f | ICRC | H 2022-10..
Jakob Kellenberger | m | ICRC | H 2000-01..2012-06
Carla Del Ponte | f | ICTY | J 1999-09..2007-12
Serge Brammertz | m | ICTY | J 2008-01..2017-12
Kristalina Georgieva | f | IMF | H 2019-10..
Christine Lagarde | f | IMF | M@FRA 2007-06..2011-06; H 2011-07..2019-09; H@ECB 2019-11..
Dominique Strauss-Kahn | m | IMF | H 2007-11..2011-05
Rodrigo de Rato | m | IMF | H 2004-06..2007-10
Thomas Bach | m | IOC | H 2013-09..2025-06
Jacques Rogge | m | IOC | H 2001-07..2013-09
Kirsty Coventry | f | IOC | H 2025-06..
Abu Walid al-Sahrawi; Adnan Abu Walid al-Sahrawi | m | ISGS | RL 2015-05..2021-08
Abu Bakr al-Baghdadi; Abu Bakr Baghdadi | m | ISIS | RL 2010-05..2019-10
Abu Mohammed al-Adnani; Abu Mohammad al-Adnani | m | ISIS | S 2011..2016-08
Abu Ibrahim al-Hashimi al-Qurashi; Abu Ibrahim al-Qurashi | m | ISIS | RL 2019-10..2022-02
Abu al-Hassan al-Hashimi al-Qurashi; Abu al-Hasan al-Hashimi al-Qurashi | m | ISIS | RL 2022-03..2022-10
Abu al-Hussein al-Husseini al-Qurashi | m | ISIS | RL 2022-11..2023-04
Abu Hafs al-Hashimi al-Qurashi | m | ISIS | RL 2023-08..
Abu Omar al-Baghdadi | m | ISIS | RL 2006-10..2010-04
Abu Omar al-Shishani; Omar al-Shishani | m | ISIS | RL 2013..2016-07
Joanne Liu | f | MSF | H 2013-10..2019-09
Christos Christou | m | MSF | H 2019-09..
Jens Stoltenberg | m | NATO | PM@NOR 2000-03..2001-10; PM@NOR 2005-10..2013-10; SG 2014-10..2024-10
Anders Fogh Rasmussen | m | NATO | PM@DNK 2001-11..2009-04; SG 2009-08..2014-10
George Robertson; Lord Robertson | m | NATO | SG 1999-10..2004-01
Jaap de Hoop Scheffer | m | NATO | FM@NLD 2002-07..2003-12; SG 2004-01..2009-07
Philip Breedlove | m | NATO | G 2013-05..2016-05
Jose Miguel Insulza | m | OAS | SG 2005-05..2015-05
Luis Almagro | m | OAS | FM@URY 2010-03..2015-03; SG 2015-05..2025-05
Cesar Gaviria | m | OAS | SG 1994-09..2004-09
Albert Ramdin | m | OAS | FM@SUR 2020-07..2025-05; SG 2025-05..
Ekmeleddin Ihsanoglu | m | OIC | SG 2005-01..2014-01
Iyad Madani | m | OIC | SG 2014-01..2016-10
Yousef al-Othaimeen; Yousef bin Ahmed al-Othaimeen | m | OIC | SG 2016-11..2021-11
Hissein Brahim Taha | m | OIC | FM@TCD 2017-02..2018-11; SG 2021-11..
Ahmet Uzumcu | m | OPCW | H 2010-07..2018-07
Fernando Arias | m | OPCW | H 2018-07..
Haitham al-Ghais | m | OPEC | SG 2022-08..
Mohammed Barkindo; Mohammad Barkindo | m | OPEC | SG 2016-08..2022-07
Abdalla Salem el-Badri; Abdullah al-Badri | m | OPEC | SG 2007-01..2016-07
Marc Perrin de Brichambaut | m | OSCE | SG 2005-06..2011-06
Lamberto Zannier | m | OSCE | SG 2011-07..2017-07
Thomas Greminger | m | OSCE | SG 2017-07..2020-07
Helga Schmid | f | OSCE | SG 2020-12..2024-09
Kofi Annan | m | UN | SG 1997-01..2006-12
Ban Ki-moon; Ban Ki Moon | m | UN | FM@KOR 2004-01..2006-11; SG 2007-01..2016-12
Antonio Guterres | m | UN | PM@PRT 1995-10..2002-04; H@UNHCR 2005-06..2015-12; SG 2017-01..
Lakhdar Brahimi | m | UN | E 2001..2014-05
Staffan de Mistura | m | UN | E 2014-07..2018-12
Geir Pedersen | m | UN | E 2019-01..2025
Ghassan Salame | m | UN | E 2017-06..2020-03
Martin Griffiths | m | UN | E 2018-02..2021; H 2021-07..2024-06
Ismail Ould Cheikh Ahmed | m | UN | E 2015-04..2018-02
Hans Grundberg | m | UN | E 2021-08..
Stephane Dujarric | m | UN | S 2014-03..
Farhan Haq | m | UN | S 2005..
Valerie Amos | f | UN | H 2010-09..2015-05
Stephen O'Brien | m | UN | H 2015-05..2017-08
Mark Lowcock | m | UN | H 2017-09..2021-06
Tom Fletcher | m | UN | H 2024-11..
Sergio Vieira de Mello | m | UN | E 1999..2003-08
Jan Egeland | m | UN | H 2003-08..2006-12; H@NORWEGIANREFUGEE 2013-08..
John Holmes | m | UN | H 2007-01..2010-08
Rosemary DiCarlo | f | UN | H 2018-05..
Jeffrey Feltman | m | UN | H 2012-07..2018-03
Said Djinnit | m | UN | E 2008..2019
Volker Perthes | m | UN | E 2021-01..2023-09
Nicholas Kay | m | UN | E 2013-06..2018-12
Martin Kobler | m | UN | E 2013-08..2017-06
Bernardino Leon | m | UN | E 2014-08..2015-11
Tarek Mitri | m | UN | E 2012-10..2014-08
Jan Eliasson | m | UN | FM@SWE 2006-04..2006-10; H 2012-07..2016-12
Jamal Benomar | m | UN | E 2011-04..2015-04
Kai Eide | m | UN | E 2008-03..2010-03
Tadamichi Yamamoto | m | UN | E 2014..2020-03
Deborah Lyons | f | UN | E 2020-03..2022-06
Bintou Keita | f | UN | E 2021-02..2025
Leila Zerrougui | f | UN | E 2018-02..2021-02
Haile Menkerios | m | UN | E 2008..2018
Nicholas Haysom | m | UN | E 2011..
David Shearer | m | UN | E 2016-12..2021-04
Tor Wennesland | m | UN | E 2020-12..2025-01
Jean Arnault | m | UN | E 2004..2021
Francesca Albanese | f | UN | E 2022-05..
Michael Lynk | m | UN | E 2016-05..2022-04
Juan Mendez | m | UN | E 2010-11..2016-10
Tom Andrews | m | UN | E 2020-05..
Yanghee Lee | f | UN | E 2014-05..2020-04
Paulo Pinheiro; Paulo Sergio Pinheiro | m | UN | E 2011-09..
Joyce Msuya | f | UN | M 2021-12..
Adam Abdelmoula | m | UN | M 2019-09..2024
Achim Steiner | m | UNDP | H 2017-06..2025-06
Irina Bokova | f | UNESCO | H 2009-11..2017-11
Audrey Azoulay | f | UNESCO | H 2017-11..2025-11
Khaled al-Anani; Khaled el-Enany | m | UNESCO | H 2025-11..
Filippo Grandi | m | UNHCR | H 2016-01..2025-12
Sadako Ogata | f | UNHCR | H 1991..2000-12
Ruud Lubbers | m | UNHCR | H 2001-01..2005-02
Navi Pillay; Navanethem Pillay | f | UNHRC | H 2008-09..2014-08
Zeid Ra'ad al-Hussein; Zeid Raad al-Hussein | m | UNHRC | H 2014-09..2018-08
Volker Turk | m | UNHRC | H 2022-10..
Louise Arbour | f | UNHRC | H 2004-07..2008-06
Mary Robinson | f | UNHRC | H 1997-09..2002-09
Nada al-Nashif; Nada Al-Nashif | f | UNHRC | M 2020..
Ravina Shamdasani | f | UNHRC | S 2011..
Rupert Colville | m | UNHRC | S 2009..2022
Anthony Lake | m | UNICEF | H 2010-05..2017-12
Henrietta Fore | f | UNICEF | H 2018-01..2022-01
Catherine Russell | f | UNICEF | H 2022-02..
Hans Blix | m | UNMOVIC | H 2000-03..2003-06
Jens Laerke | m | UNOCHA | S 2010..
Philippe Lazzarini | m | UNRWA | H 2020-03..
Pierre Krahenbuhl | m | UNRWA | H 2014-03..2019-11; H@ICRC 2024-04..
David Beasley | m | WFP | H 2017-04..2023-04
Cindy McCain | f | WFP | H 2023-04..
Ertharin Cousin | f | WFP | H 2012-04..2017-04
Tedros Adhanom Ghebreyesus; Tedros Adhanom | m | WHO | FM@ETH 2012-11..2016-11; H 2017-07..
Margaret Chan | f | WHO | H 2007-01..2017-06
Gro Harlem Brundtland | f | WHO | H 1998-07..2003-07
Lee Jong-wook | m | WHO | H 2003-07..2006-05
Julian Assange | m | WIKILEAKS | H 2006..
Paul Wolfowitz | m | WORLDBANK | H 2005-06..2007-06
Robert Zoellick | m | WORLDBANK | H 2007-07..2012-06
Jim Yong Kim | m | WORLDBANK | H 2012-07..2019-01
James Wolfensohn | m | WORLDBANK | H 1995-06..2005-05
David Malpass | m | WORLDBANK | H 2019-04..2023-06
Ajay Banga | m | WORLDBANK | H 2023-06..
Pascal Lamy | m | WTO | H 2005-09..2013-08
Ngozi Okonjo-Iweala | f | WTO | H 2021-03..
Roberto Azevedo | m | WTO | H 2013-09..2020-08
`
