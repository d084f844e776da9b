/** Heads of state and government, foreign ministers, envoys and leaders of armed groups of the last quarter of the twentieth century whom news still names; leaders.ts says what the columns mean. */
export const LEADERS_BEFORE_2000 = `
Mohammad Najibullah | m | AFG | P 1987-09..1992-04
Ramiz Alia | m | ALB | P 1985-04..1992-04
Esmat Abdel-Meguid; Esmat Abdel Meguid | m | ARABLEAGUE | SG 1991-05..2001-05
Raul Alfonsin; Raúl Alfonsín | m | ARG | P 1983-12..1989-07
Leopoldo Galtieri | m | ARG | P 1981-12..1982-06
Guido di Tella | m | ARG | FM 1991-01..1999-12
Levon Ter-Petrosyan; Levon Ter-Petrosian | m | ARM | P 1991-11..1998-02
Paul Keating | m | AUS | PM 1991-12..1996-03
Bob Hawke | m | AUS | PM 1983-03..1991-12
Abulfaz Elchibey | m | AZE | P 1992-06..1993-09
Ayaz Mutalibov | m | AZE | P 1990-05..1992-03
Thomas Sankara | m | BFA | P 1983-08..1987-10
Hussain Muhammad Ershad; Hossain Mohammad Ershad | m | BGD | P 1983-12..1990-12
Todor Zhivkov | m | BGR | L 1954-03..1989-11
Zhelyu Zhelev | m | BGR | P 1990-08..1997-01
Stanislav Shushkevich | m | BLR | P 1991-09..1994-01
Fernando Collor de Mello; Fernando Collor | m | BRA | P 1990-03..1992-10
Itamar Franco | m | BRA | P 1992-10..1995-01
Jose Sarney; José Sarney | m | BRA | P 1985-03..1990-03
Brian Mulroney | m | CAN | PM 1984-09..1993-06
Augusto Pinochet | m | CHL | P 1973-09..1990-03
Patricio Aylwin | m | CHL | P 1990-03..1994-03
Deng Xiaoping | m | CHN | L 1978-12..1992
Li Peng | m | CHN | PM 1987-11..1998-03
Zhao Ziyang | m | CHN | PM 1980-09..1987-11
Qian Qichen | m | CHN | FM 1988-04..1998-03
Yang Shangkun | m | CHN | P 1988-04..1993-03
Felix Houphouet-Boigny | m | CIV | P 1960-11..1993-12
Mobutu Sese Seko | m | COD | P 1965-11..1997-05
Ernesto Samper | m | COL | P 1994-08..1998-08
Helmut Kohl | m | DEU | CH 1982-10..1998-10
Hans-Dietrich Genscher | m | DEU | FM 1974-05..1992-05
Klaus Kinkel | m | DEU | FM 1992-05..1998-10
Erich Honecker | m | DEU | L 1971..1989-10
Helmut Schmidt | m | DEU | CH 1974-05..1982-10
Chadli Bendjedid | m | DZA | P 1979-02..1992-01
Liamine Zeroual | m | DZA | P 1994-01..1999-04
Abassi Madani | m | DZA | O 1989..2003
Sixto Duran Ballen | m | ECU | P 1992-08..1996-08
Abdala Bucaram | m | ECU | P 1996-08..1997-02
Anwar Sadat; Anwar al-Sadat | m | EGY | P 1970-10..1981-10
Felipe Gonzalez; Felipe González | m | ESP | PM 1982-12..1996-05
Mengistu Haile Mariam | m | ETH | P 1977-02..1991-05
Haile Selassie | m | ETH | K 1930-11..1974-09
Jacques Delors | m | EU | H 1985-01..1995-01
Jacques Santer | m | EU | H 1995-01..1999-03
Francois Mitterrand; François Mitterrand | m | FRA | P 1981-05..1995-05
Edouard Balladur | m | FRA | PM 1993-03..1995-05
Michel Rocard | m | FRA | PM 1988-05..1991-05
Roland Dumas | m | FRA | FM 1988-05..1993-03
Herve de Charette | m | FRA | FM 1995-05..1997-06
Margaret Thatcher | f | GBR | PM 1979-05..1990-11
John Major | m | GBR | PM 1990-11..1997-05
Douglas Hurd | m | GBR | FS 1989-10..1995-07
Malcolm Rifkind | m | GBR | FS 1995-07..1997-05
Geoffrey Howe | m | GBR | FS 1983-06..1989-07
Zviad Gamsakhurdia | m | GEO | P 1991-04..1992-01
Andreas Papandreou | m | GRC | PM 1981-10..1989-07; PM 1993-10..1996-01
Constantine Mitsotakis; Konstantinos Mitsotakis | m | GRC | PM 1990-04..1993-10
Theodoros Pangalos | m | GRC | FM 1996-01..1999-02
Maurice Bishop | m | GRD | PM 1979-03..1983-10
Franjo Tudjman; Franjo Tuđman | m | HRV | P 1990-05..1999-12
Raoul Cedras; Raoul Cédras | m | HTI | L 1991-09..1994-10
Jozsef Antall | m | HUN | PM 1990-05..1993-12
Gyula Horn | m | HUN | PM 1994-07..1998-07
Suharto | m | IDN | P 1968-03..1998-05
B. J. Habibie; Jusuf Habibie | m | IDN | P 1998-05..1999-10
Ali Alatas | m | IDN | FM 1988-03..1999-10
Indira Gandhi | f | IND | PM 1980-01..1984-10
Rajiv Gandhi | m | IND | PM 1984-10..1989-12
P. V. Narasimha Rao; P.V. Narasimha Rao; Narasimha Rao | m | IND | PM 1991-06..1996-05
V. P. Singh | m | IND | PM 1989-12..1990-11
H. D. Deve Gowda; Deve Gowda | m | IND | PM 1996-06..1997-04
Inder Kumar Gujral; I. K. Gujral | m | IND | FM 1996-06..1997-04; PM 1997-04..1998-03
Ruhollah Khomeini; Ayatollah Khomeini | m | IRN | SL 1979-02..1989-06
Abolhassan Banisadr | m | IRN | P 1980-02..1981-06
Ali Akbar Velayati | m | IRN | FM 1981-12..1997-08
Mohammad Reza Pahlavi | m | IRN | K 1941-09..1979-02
Izzat Ibrahim | m | IRQ | VP 1979..2003-04
Mohammed Saeed al-Sahaf | m | IRQ | FM 1992..2001
Yitzhak Rabin; Yitzak Rabin | m | ISR | PM 1992-07..1995-11
Yitzhak Shamir | m | ISR | PM 1986-10..1992-07
Menachem Begin | m | ISR | PM 1977-06..1983-10
Yitzhak Mordechai | m | ISR | DM 1996-06..1999-01
Moshe Arens | m | ISR | DM 1990-06..1992-07
Abba Eban | m | ISR | FM 1966..1974
Giulio Andreotti | m | ITA | PM 1989-07..1992-06
Bettino Craxi | m | ITA | PM 1983-08..1987-04
Lamberto Dini | m | ITA | PM 1995-01..1996-05; FM 1996-05..2001-06
Oscar Luigi Scalfaro | m | ITA | P 1992-05..1999-05
King Hussein; Hussein bin Talal | m | JOR | K 1952-08..1999-02
Toshiki Kaifu | m | JPN | PM 1989-08..1991-11
Kiichi Miyazawa | m | JPN | PM 1991-11..1993-08
Morihiro Hosokawa | m | JPN | PM 1993-08..1994-04
Tsutomu Hata | m | JPN | PM 1994-04..1994-06
Tomiichi Murayama | m | JPN | PM 1994-06..1996-01
Ryutaro Hashimoto | m | JPN | PM 1996-01..1998-07
Yasuhiro Nakasone | m | JPN | PM 1982-11..1987-11
Noboru Takeshita | m | JPN | PM 1987-11..1989-06
Pol Pot | m | KHM | RL 1963..1998-04
Khieu Samphan | m | KHM | RL 1976..1998-12
Norodom Ranariddh | m | KHM | PM 1993-07..1997-08
Roh Tae-woo; Roh Tae Woo | m | KOR | P 1988-02..1993-02
Kim Young-sam; Kim Young Sam | m | KOR | P 1993-02..1998-02
Chun Doo-hwan; Chun Doo Hwan | m | KOR | P 1980-09..1988-02
Elias Hrawi | m | LBN | P 1989-11..1998-11
Amin Gemayel | m | LBN | P 1982-09..1988-09
Samuel Doe | m | LBR | P 1980-04..1990-09
Ranasinghe Premadasa | m | LKA | P 1989-01..1993-05
J. R. Jayewardene | m | LKA | P 1978-02..1989-01
King Hassan; Hassan II | m | MAR | K 1961-03..1999-07
Mircea Snegur | m | MDA | P 1990-09..1997-01
Carlos Salinas; Carlos Salinas de Gortari | m | MEX | P 1988-12..1994-12
Kiro Gligorov | m | MKD | P 1991-01..1999-11
Moussa Traore | m | MLI | P 1968-11..1991-03
Ne Win | m | MMR | L 1962-03..1988-07
Samora Machel | m | MOZ | P 1975-06..1986-10
Manfred Woerner; Manfred Wörner | m | NATO | SG 1988-07..1994-08
Willy Claes | m | NATO | SG 1994-10..1995-10
Sani Abacha | m | NGA | P 1993-11..1998-06
Ibrahim Babangida | m | NGA | P 1985-08..1993-08
Moshood Abiola | m | NGA | O 1993..1998-07
Violeta Chamorro; Violeta Barrios de Chamorro | f | NIC | P 1990-04..1997-01
David Lange | m | NZL | PM 1984-07..1989-08
Jim Bolger | m | NZL | PM 1990-11..1997-12
Muhammad Zia-ul-Haq; Mohammad Zia ul-Haq | m | PAK | P 1978-09..1988-08
Ghulam Ishaq Khan | m | PAK | P 1988-08..1993-07
Farooq Leghari | m | PAK | P 1993-11..1997-12
Manuel Noriega | m | PAN | L 1983-08..1989-12
Guillermo Endara | m | PAN | P 1989-12..1994-09
Abimael Guzman; Abimael Guzmán | m | PER | RL 1980..1992-09
Corazon Aquino | f | PHL | P 1986-02..1992-06
Fidel Ramos | m | PHL | P 1992-06..1998-06
Ferdinand Marcos | m | PHL | P 1965-12..1986-02
Domingo Siazon | m | PHL | FM 1995-05..2001-01
Julius Chan | m | PNG | PM 1994-08..1997-07
Lech Walesa; Lech Wałęsa | m | POL | P 1990-12..1995-12
Wojciech Jaruzelski | m | POL | P 1981-02..1990-12
Tadeusz Mazowiecki | m | POL | PM 1989-08..1991-01; E@UN 1992..1995
Kim Il-sung; Kim Il Sung | m | PRK | P 1972-12..1994-07
Mario Soares; Mário Soares | m | PRT | P 1986-03..1996-03
Nicolae Ceausescu | m | ROU | P 1965-03..1989-12
Mikhail Gorbachev | m | RUS | P 1988-10..1991-12
Leonid Brezhnev | m | RUS | L 1964-10..1982-11
Yuri Andropov | m | RUS | L 1982-11..1984-02
Konstantin Chernenko | m | RUS | L 1984-02..1985-03
Andrei Gromyko | m | RUS | FM 1957-02..1985-07
Andrei Kozyrev | m | RUS | FM 1990-10..1996-01
Yevgeny Primakov | m | RUS | FM 1996-01..1998-09; PM 1998-09..1999-05
Viktor Chernomyrdin | m | RUS | PM 1992-12..1998-03
Pavel Grachev | m | RUS | DM 1992-05..1996-06
Yegor Gaidar | m | RUS | PM 1992-06..1992-12
Dzhokhar Dudayev | m | RUS | RL 1991..1996-04
Juvenal Habyarimana | m | RWA | P 1973-07..1994-04
Hassan al-Turabi; Hassan Turabi | m | SDN | O 1989..2016-03
Valentine Strasser | m | SLE | P 1992-04..1996-01
Alfredo Cristiani | m | SLV | P 1989-06..1994-06
Jose Napoleon Duarte | m | SLV | P 1984-06..1989-06
Siad Barre; Mohamed Siad Barre | m | SOM | P 1969-10..1991-01
Mohamed Farah Aideed; Mohamed Farah Aidid | m | SOM | RL 1989..1996-08
Ali Mahdi Mohamed; Ali Mahdi Mohammed | m | SOM | P 1991-01..1997
Dobrica Cosic | m | SRB | P 1992-06..1993-06
Milan Panic | m | SRB | PM 1992-07..1993-02
Zoran Lilic | m | SRB | P 1993-06..1997-06
Vladimir Meciar | m | SVK | PM 1992-06..1998-10
Hissene Habre; Hissène Habré | m | TCD | P 1982-06..1990-12
Chatichai Choonhavan | m | THA | PM 1988-08..1991-02
Banharn Silpa-archa | m | THA | PM 1995-07..1996-11
Rakhmon Nabiyev | m | TJK | P 1991-12..1992-09
Habib Bourguiba | m | TUN | P 1957-07..1987-11
Turgut Ozal; Turgut Özal | m | TUR | PM 1983-12..1989-10; P 1989-11..1993-04
Tansu Ciller; Tansu Çiller | f | TUR | PM 1993-06..1996-03
Necmettin Erbakan | m | TUR | PM 1996-06..1997-06
Mesut Yilmaz | m | TUR | PM 1997-06..1999-01
Leonid Kravchuk | m | UKR | P 1991-12..1994-07
Javier Perez de Cuellar; Javier Pérez de Cuéllar | m | UN | SG 1982-01..1991-12
Boutros Boutros-Ghali; Boutros Boutros Ghali | m | UN | SG 1992-01..1996-12
Kurt Waldheim | m | UN | SG 1972-01..1981-12; P@AUT 1986-07..1992-07
Yasushi Akashi | m | UN | E 1992-01..1995-10
Rolf Ekeus | m | UN | H 1991..1997-07
Ronald Reagan | m | USA | P 1981-01..1989-01
George H. W. Bush; George H.W. Bush; George Bush Sr | m | USA | VP 1981-01..1989-01; P 1989-01..1993-01
Jimmy Carter | m | USA | P 1977-01..1981-01
Warren Christopher | m | USA | SoS 1993-01..1997-01
George Shultz | m | USA | SoS 1982-07..1989-01
Lawrence Eagleburger | m | USA | SoS 1992-12..1993-01
Henry Kissinger | m | USA | SoS 1973-09..1977-01
Sandy Berger; Samuel Berger | m | USA | NSA 1997-03..2001-01
Bill Richardson | m | USA | E 1997-02..1998-08
Dennis Ross | m | USA | E 1993..2001-01
Les Aspin | m | USA | SoD 1993-01..1994-02
Caspar Weinberger | m | USA | SoD 1981-01..1987-11
Cyrus Vance | m | USA | SoS 1977-01..1980-04; E@UN 1991-10..1993-05
Carlos Andres Perez; Carlos Andrés Pérez | m | VEN | P 1989-02..1993-05
Rafael Caldera | m | VEN | P 1994-02..1999-02
Do Muoi | m | VNM | PM 1988-06..1991-08
Vo Van Kiet | m | VNM | PM 1991-08..1997-09
Nguyen Manh Cam | m | VNM | FM 1991-08..2000-01
Ali Salem al-Beidh | m | YEM | VP 1990-05..1994-07
F. W. de Klerk; F.W. de Klerk | m | ZAF | P 1989-09..1994-05
P. W. Botha; P.W. Botha | m | ZAF | P 1984-09..1989-08
Pik Botha | m | ZAF | FM 1977-04..1994-05
Kenneth Kaunda | m | ZMB | P 1964-10..1991-11
`
