/**
 * Heads of state and government, foreign and defence ministers, heads of international bodies and armed groups since 2000, from general knowledge;
 * one person a line. What an article itself says of a person goes before.
 * name; other spellings | gender | country or organisation key | post from..to; post from..to
 * posts: P president, K monarch, PM prime minister, CH chancellor, FM foreign minister, DM defence minister, VP vice president, L leader, SL supreme leader,
 * CP crown prince, SG secretary-general, H head, O leader of the opposition, RL leader of an armed group, S spokesperson, G commander, M other minister,
 * E envoy or ambassador, NSA national security adviser, J prosecutor; SoS, SoD, FS, DS: secretary of state, of defense, foreign, defence secretary
 */
export const LEADERS = `
# United States
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
# Russia
Vladimir Putin | m | RUS | P 2000-05..2008-05; PM 2008-05..2012-05; P 2012-05..
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
Ramzan Kadyrov | m | CHECHNYA | L 2007-02..
Yevgeny Prigozhin; Evgeny Prigozhin | m | WAGNER | RL 2014..2023-08
Alexei Navalny; Alexey Navalny | m | RUS | O 2011..2024-02
Boris Nemtsov | m | RUS | O 2000..2015-02
# Ukraine, Belarus, Moldova
Leonid Kuchma | m | UKR | P 1994-07..2005-01
Viktor Yushchenko | m | UKR | PM 1999-12..2001-05; P 2005-01..2010-02
Viktor Yanukovych; Viktor Yanukovich | m | UKR | PM 2002-11..2005-01; P 2010-02..2014-02
Oleksandr Turchynov; Olexander Turchynov | m | UKR | P 2014-02..2014-06
Petro Poroshenko | m | UKR | P 2014-06..2019-05
Volodymyr Zelensky; Volodymyr Zelenskyy; Volodymyr Zelenskiy; Vladimir Zelensky | m | UKR | P 2019-05..
Yulia Tymoshenko; Yuliya Tymoshenko | f | UKR | PM 2005-01..2005-09; PM 2007-12..2010-03
Mykola Azarov | m | UKR | PM 2010-03..2014-01
Arseniy Yatsenyuk; Arseny Yatseniuk; Arseniy Yatseniuk | m | UKR | FM 2007..2007-12; PM 2014-02..2016-04
Volodymyr Groysman | m | UKR | PM 2016-04..2019-08
Denys Shmyhal | m | UKR | PM 2020-03..2025-07
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
Alexander Zakharchenko | m | DNR | RL 2014-08..2018-08
Denis Pushilin | m | DNR | RL 2018-09..
Igor Plotnitsky | m | LNR | RL 2014-08..2017-11
Alexander Lukashenko; Aleksandr Lukashenko; Alyaksandr Lukashenka | m | BLR | P 1994-07..
Svetlana Tikhanovskaya; Sviatlana Tsikhanouskaya | f | BLR | O 2020..
Vladimir Makei | m | BLR | FM 2012-08..2022-11
Vladimir Voronin | m | MDA | P 2001-04..2009-09
Nicolae Timofti | m | MDA | P 2012-03..2016-12
Igor Dodon | m | MDA | P 2016-12..2020-12
Maia Sandu | f | MDA | PM 2019-06..2019-11; P 2020-12..
# Turkey, Cyprus, Greece
Recep Tayyip Erdogan; Tayyip Erdogan; Recep Erdogan | m | TUR | PM 2003-03..2014-08; P 2014-08..
Abdullah Gul | m | TUR | PM 2002-11..2003-03; FM 2003-03..2007-08; P 2007-08..2014-08
Ahmet Necdet Sezer | m | TUR | P 2000-05..2007-08
Bulent Ecevit | m | TUR | PM 1999-01..2002-11
Ahmet Davutoglu | m | TUR | FM 2009-05..2014-08; PM 2014-08..2016-05
Binali Yildirim | m | TUR | PM 2016-05..2018-07
Ali Babacan | m | TUR | FM 2007-08..2009-05
Mevlut Cavusoglu | m | TUR | FM 2014-08..2015-08; FM 2015-11..2023-06
Feridun Sinirlioglu | m | TUR | FM 2015-08..2015-11
Hakan Fidan | m | TUR | H 2010-05..2023-06; FM 2023-06..
Ismail Cem | m | TUR | FM 1997..2002-07
Ismet Yilmaz | m | TUR | DM 2011-07..2015-07; DM 2015-11..2016-05
Fikri Isik | m | TUR | DM 2016-05..2017-07
Hulusi Akar | m | TUR | G 2015-08..2018-07; DM 2018-07..2023-06
Yasar Guler | m | TUR | DM 2023-06..
Bulent Arinc | m | TUR | M 2009..2015-08
Numan Kurtulmus | m | TUR | M 2014-08..2017
Yalcin Akdogan | m | TUR | M 2014-08..2016-05
Ibrahim Kalin | m | TUR | S 2014-12..2023-06; H 2023-06..
Omer Celik | m | TUR | S 2018..
Tanju Bilgic | m | TUR | S 2013..2016
Selahattin Demirtas | m | HDP | O 2010..2018
Kemal Kilicdaroglu | m | CHP | O 2010-05..2023-11
Ekrem Imamoglu | m | CHP | O 2019..
Devlet Bahceli | m | MHP | L 1997..
Fethullah Gulen | m | GULENISTS | L 1990..2024-10
Abdullah Ocalan | m | PKK | RL 1978..
Cemil Bayik | m | PKK | RL 2013..
Murat Karayilan | m | PKK | RL 1999..
Glafcos Clerides | m | CYP | P 1993..2003-02
Tassos Papadopoulos | m | CYP | P 2003-02..2008-02
Demetris Christofias; Dimitris Christofias | m | CYP | P 2008-02..2013-02
Nicos Anastasiades | m | CYP | P 2013-02..2023-02
Nikos Christodoulides | m | CYP | FM 2018-03..2022-01; P 2023-02..
Rauf Denktash | m | TURKISHCYPRIOTS | L 1983..2005-04
Mehmet Ali Talat | m | TURKISHCYPRIOTS | L 2005-04..2010-04
Dervis Eroglu | m | TURKISHCYPRIOTS | L 2010-04..2015-04
Mustafa Akinci | m | TURKISHCYPRIOTS | L 2015-04..2020-10
Ersin Tatar | m | TURKISHCYPRIOTS | L 2020-10..2025-10
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
# Syria, Iraq, Lebanon, Jordan
Bashar al-Assad; Bashar Assad; Bashar Al Assad; Bashar el-Assad | m | SYR | P 2000-07..2024-12
Hafez al-Assad | m | SYR | P 1971..2000-06
Ahmed al-Sharaa; Ahmad al-Sharaa; Abu Mohammed al-Golani; Abu Mohammad al-Jolani; Abu Mohammed al-Jolani | m | SYR | L 2024-12..2025-01; P 2025-01..
Walid al-Moallem; Walid Muallem; Walid al-Muallem; Walid Moallem | m | SYR | FM 2006-02..2020-11
Farouk al-Sharaa; Faruq al-Shara | m | SYR | FM 1984..2006-02; VP 2006-02..2014-07
Faisal Mekdad; Faisal Mikdad | m | SYR | FM 2020-11..2024-09
Asaad al-Shaibani; Asaad al-Shibani | m | SYR | FM 2024-12..
Bashar Jaafari; Bashar al-Jaafari; Bashar Ja'afari | m | SYR | E 2006..2020
Bouthaina Shaaban; Buthaina Shaaban | f | SYR | M 2008..2024
Omran al-Zoubi | m | SYR | M 2012-06..2016-07
Maher al-Assad | m | SYR | G 2000..2024-12
Ahmad Jarba; Ahmed Jarba | m | SNC-SYR | O 2013-07..2014-07
Hadi al-Bahra; Hadi al-Bahrah | m | SNC-SYR | O 2014-07..2015-01
Khaled Khoja | m | SNC-SYR | O 2015-01..2016
Riyad Hijab; Riad Hijab | m | SNC-SYR | O 2015-12..2017-11
Salih Muslim; Saleh Muslim; Salih Moslem | m | PYD | L 2010..2017-09
Mazloum Abdi; Mazlum Abdi; Mazloum Kobani | m | SDF-SYR | G 2015..
Rami Abdel Rahman; Rami Abdulrahman; Rami Abdurrahman; Rami Abdul Rahman | m | SOHR | H 2006..
Saddam Hussein; Saddam Hussain; Saddam | m | IRQ | P 1979-07..2003-04
Tariq Aziz | m | IRQ | M 1983..2003-04
Naji Sabri | m | IRQ | FM 2001-08..2003-04
Ayad Allawi; Iyad Allawi | m | IRQ | PM 2004-06..2005-05
Ibrahim al-Jaafari; Ibrahim Jaafari | m | IRQ | PM 2005-05..2006-05; FM 2014-09..2018-10
Nouri al-Maliki; Nuri al-Maliki; Nouri Maliki | m | IRQ | PM 2006-05..2014-09
Haider al-Abadi; Haidar al-Abadi; Haydar al-Abadi; Haider Abadi | m | IRQ | PM 2014-09..2018-10
Adel Abdul Mahdi; Adil Abdul-Mahdi | m | IRQ | PM 2018-10..2020-05
Mustafa al-Kadhimi | m | IRQ | PM 2020-05..2022-10
Mohammed Shia al-Sudani; Mohammed al-Sudani | m | IRQ | PM 2022-10..
Jalal Talabani | m | IRQ | P 2005-04..2014-07
Fuad Masum; Fouad Massoum; Fuad Masoum; Fouad Masoum | m | IRQ | P 2014-07..2018-10
Barham Salih; Barham Saleh | m | IRQ | P 2018-10..2022-10
Abdul Latif Rashid; Abdullatif Rashid | m | IRQ | P 2022-10..
Hoshyar Zebari; Hoshiyar Zebari | m | IRQ | FM 2003-09..2014-07
Fuad Hussein | m | IRQ | FM 2020-06..
Khaled al-Obeidi; Khalid al-Obeidi | m | IRQ | DM 2014-10..2016-08
Osama al-Nujaifi; Usama al-Nujaifi | m | IRQ | L 2010-11..2014-07; VP 2014-09..2018
Salim al-Jabouri; Saleem al-Jabouri | m | IRQ | L 2014-07..2018
Atheel al-Nujaifi; Atheel Nujaifi | m | IRQ | M 2009..2015-05
Muqtada al-Sadr; Moqtada al-Sadr; Moqtada Sadr | m | MAHDIARMY | L 2003..
Ali al-Sistani; Ali Sistani | m | IRQ | L 1992..
Hadi al-Amiri; Hadi al-Ameri | m | BADR | RL 2009..
Masoud Barzani; Massoud Barzani; Masud Barzani | m | KRG | P 2005-06..2017-11
Nechirvan Barzani; Nechervan Barzani | m | KRG | PM 2006-03..2009-08; PM 2012-03..2019-06; P 2019-06..
Masrour Barzani | m | KRG | PM 2019-07..
Falah Mustafa | m | KRG | M 2006..2019
Emile Lahoud | m | LBN | P 1998-11..2007-11
Michel Suleiman; Michel Sleiman | m | LBN | P 2008-05..2014-05
Michel Aoun | m | LBN | P 2016-10..2022-10
Joseph Aoun | m | LBN | G 2017-03..2025-01; P 2025-01..
Rafik Hariri; Rafiq Hariri; Rafik al-Hariri; Rafic Hariri | m | LBN | PM 2000-10..2004-10
Fouad Siniora; Fuad Siniora | m | LBN | PM 2005-07..2009-11
Saad Hariri; Saad al-Hariri | m | LBN | PM 2009-11..2011-06; PM 2016-12..2020-01
Najib Mikati; Najib Miqati | m | LBN | PM 2011-06..2014-02; PM 2021-09..2025-02
Tammam Salam | m | LBN | PM 2014-02..2016-12
Hassan Diab | m | LBN | PM 2020-01..2021-09
Nawaf Salam | m | LBN | PM 2025-02..
Nabih Berri | m | LBN | L 1992..
Gebran Bassil | m | LBN | FM 2014-02..2020-01
Walid Jumblatt | m | LBN | L 1977..2023
Samir Geagea | m | LBN | L 2005..
Hassan Nasrallah; Sayyed Hassan Nasrallah | m | HEZBOLLAH | RL 1992..2024-09
Naim Qassem; Naim Kassem | m | HEZBOLLAH | RL 2024-10..
King Abdullah II; Abdullah II | m | JOR | K 1999-02..
Ayman Safadi; Ayman al-Safadi | m | JOR | FM 2017-01..
Nasser Judeh | m | JOR | FM 2009-02..2017-01
Abdullah Ensour | m | JOR | PM 2012-10..2016-05
# Israel, Palestine
Ehud Barak | m | ISR | PM 1999-07..2001-03; DM 2007-06..2013-03
Ariel Sharon | m | ISR | PM 2001-03..2006-04
Ehud Olmert | m | ISR | PM 2006-04..2009-03
Benjamin Netanyahu; Binyamin Netanyahu; Bibi Netanyahu | m | ISR | PM 1996-06..1999-07; PM 2009-03..2021-06; PM 2022-12..
Naftali Bennett | m | ISR | PM 2021-06..2022-06
Yair Lapid | m | ISR | FM 2021-06..2022-12; PM 2022-07..2022-12
Moshe Katsav | m | ISR | P 2000-08..2007-07
Shimon Peres | m | ISR | FM 2001-03..2002-11; P 2007-07..2014-07
Reuven Rivlin | m | ISR | P 2014-07..2021-07
Isaac Herzog | m | ISR | O 2013-11..2018; P 2021-07..
Silvan Shalom | m | ISR | FM 2003-02..2006-01
Tzipi Livni | f | ISR | FM 2006-01..2009-03
Avigdor Lieberman; Avigdor Liberman | m | ISR | FM 2009-04..2015-05; DM 2016-05..2018-11
Gabi Ashkenazi | m | ISR | G 2007..2011; FM 2020-05..2021-06
Eli Cohen | m | ISR | FM 2022-12..2024-01
Israel Katz | m | ISR | FM 2019-02..2020-05; FM 2024-01..2024-11; DM 2024-11..
Gideon Saar; Gideon Sa'ar | m | ISR | FM 2024-11..
Shaul Mofaz | m | ISR | DM 2002-11..2006-05
Amir Peretz | m | ISR | DM 2006-05..2007-06
Moshe Yaalon; Moshe Ya'alon | m | ISR | DM 2013-03..2016-05
Benny Gantz | m | ISR | G 2011..2015; DM 2020-05..2022-12
Yoav Gallant | m | ISR | DM 2022-12..2024-11
Itamar Ben-Gvir; Itamar Ben Gvir | m | ISR | M 2022-12..
Bezalel Smotrich | m | ISR | M 2022-12..
Mark Regev | m | ISR | S 2007..2015
Daniel Hagari | m | IDF | S 2023..2025
Yasser Arafat; Yasir Arafat | m | PSE | P 1994-07..2004-11
Mahmoud Abbas; Abu Mazen | m | PSE | PM 2003-03..2003-09; P 2005-01..
Salam Fayyad | m | PSE | PM 2007-06..2013-06
Rami Hamdallah | m | PSE | PM 2013-06..2019-04
Mohammad Shtayyeh; Mohammed Shtayyeh | m | PSE | PM 2019-04..2024-03
Riyad al-Maliki; Riad Malki; Riad al-Malki; Riyad Malki | m | PSE | FM 2009..2024-03
Saeb Erekat; Saeb Erakat | m | PLO | M 1994..2020-11
Ismail Haniyeh; Ismail Haniya; Ismail Haniyah | m | HAMAS | RL 2006..2024-07
Khaled Meshaal; Khaled Mashaal; Khalid Mishal; Khaled Meshal | m | HAMAS | RL 1996..2017-05
Yahya Sinwar; Yehya Sinwar | m | HAMAS | RL 2017-02..2024-10
Ahmed Yassin | m | HAMAS | RL 1987..2004-03
Sami Abu Zuhri | m | HAMAS | S 2006..
Mohammed Deif | m | HAMAS | RL 2002..2024-07
# Gulf, Iran, Yemen
King Fahd; Fahd bin Abdulaziz | m | SAU | K 1982..2005-08
King Abdullah; Abdullah bin Abdulaziz | m | SAU | CP 1982..2005-08; K 2005-08..2015-01
King Salman; Salman bin Abdulaziz | m | SAU | K 2015-01..
Mohammed bin Salman; Muhammad bin Salman; Mohammad bin Salman | m | SAU | DM 2015-01..2022-09; CP 2017-06..
Mohammed bin Nayef; Muhammad bin Nayef | m | SAU | CP 2015-04..2017-06
Saud al-Faisal; Saud Al-Faisal | m | SAU | FM 1975..2015-04
Adel al-Jubeir; Adel al-Jubair; Adel Jubeir | m | SAU | E 2007..2015; FM 2015-04..2018-12
Faisal bin Farhan | m | SAU | FM 2019-10..
Turki al-Maliki | m | COALITION-YEM | S 2017..
Ahmed al-Asiri; Ahmed Asiri; Ahmed al-Assiri | m | COALITION-YEM | S 2015-03..2017-07
Jamal Khashoggi | m | | O 2017..2018-10
Hamad bin Isa Al Khalifa; King Hamad | m | BHR | K 1999-03..
Sheikh Hamad bin Khalifa Al Thani; Hamad bin Khalifa | m | QAT | K 1995-06..2013-06
Tamim bin Hamad Al Thani; Tamim bin Hamad | m | QAT | K 2013-06..
Hamad bin Jassim; Hamad bin Jassim Al Thani | m | QAT | FM 1992..2013-06; PM 2007-04..2013-06
Khalid al-Attiyah; Khaled al-Attiyah | m | QAT | FM 2013-06..2016-01
Mohammed bin Abdulrahman Al Thani; Mohammed bin Abdulrahman | m | QAT | FM 2016-01..; PM 2023-03..
Mohammed bin Zayed; Mohamed bin Zayed; Mohammed bin Zayed Al Nahyan | m | ARE | CP 2004-11..2022-05; P 2022-05..
Khalifa bin Zayed; Khalifa bin Zayed Al Nahyan | m | ARE | P 2004-11..2022-05
Abdullah bin Zayed; Abdullah bin Zayed Al Nahyan | m | ARE | FM 2006-02..
Anwar Gargash | m | ARE | M 2008..
Sultan Qaboos; Qaboos bin Said | m | OMN | K 1970..2020-01
Haitham bin Tariq | m | OMN | K 2020-01..
Yusuf bin Alawi; Youssef bin Alawi | m | OMN | FM 1997..2020-08
Sabah al-Ahmad al-Sabah; Sabah Al-Ahmad | m | KWT | K 2006-01..2020-09
Ali Khamenei; Ayatollah Khamenei; Ayatollah Ali Khamenei | m | IRN | SL 1989-06..
Mohammad Khatami; Mohammed Khatami | m | IRN | P 1997-08..2005-08
Mahmoud Ahmadinejad; Mahmud Ahmadinejad | m | IRN | P 2005-08..2013-08
Hassan Rouhani; Hasan Rouhani; Hassan Rohani; Hassan Ruhani | m | IRN | P 2013-08..2021-08
Ebrahim Raisi; Ibrahim Raisi | m | IRN | P 2021-08..2024-05
Masoud Pezeshkian | m | IRN | P 2024-07..
Kamal Kharrazi; Kamal Kharazi | m | IRN | FM 1997-08..2005-08
Manouchehr Mottaki | m | IRN | FM 2005-08..2010-12
Ali Akbar Salehi | m | IRN | FM 2010-12..2013-08; H 2013-08..2021-08
Mohammad Javad Zarif; Javad Zarif; Mohammed Javad Zarif | m | IRN | FM 2013-08..2021-08
Hossein Amir-Abdollahian; Hossein Amirabdollahian; Hossein Amir Abdollahian | m | IRN | FM 2021-08..2024-05
Abbas Araghchi; Abbas Araqchi | m | IRN | FM 2024-08..
Ali Larijani | m | IRN | L 2008-05..2020-05
Saeed Jalili | m | IRN | M 2007-10..2013-09
Ali Shamkhani | m | IRN | DM 1997..2005; M 2013-09..2023-05
Qassem Soleimani; Qasem Soleimani; Qassem Suleimani; Qasem Suleimani | m | IRGC | G 1998..2020-01
Marzieh Afkham | f | IRN | S 2013-09..2015-11
Abbas Mousavi | m | IRN | S 2019..2020
Nasser Kanaani; Nasser Kanani | m | IRN | S 2022..2024
Ali Abdullah Saleh; Ali Abdallah Saleh | m | YEM | P 1990-05..2012-02
Abd Rabbuh Mansur Hadi; Abed Rabbo Mansour Hadi; Abdu Rabu Mansour Hadi; Abdrabbuh Mansour Hadi; Abd-Rabbu Mansour Hadi | m | YEM | P 2012-02..2022-04
Rashad al-Alimi | m | YEM | P 2022-04..
Abdul-Malik al-Houthi; Abdulmalik al-Houthi; Abdel-Malek al-Houthi; Abdul Malik al-Houthi | m | HOUTHIS | RL 2004..
Mohammed Abdul-Salam; Mohammed Abdulsalam; Mohammed Abdelsalam | m | HOUTHIS | S 2011..
Yahya Saree; Yahya Sarea | m | HOUTHIS | S 2018..
# Egypt, Libya, Maghreb
Hosni Mubarak | m | EGY | P 1981-10..2011-02
Mohamed Morsi; Mohammed Morsi; Mohamed Mursi | m | EGY | P 2012-06..2013-07
Adly Mansour | m | EGY | P 2013-07..2014-06
Abdel Fattah al-Sisi; Abdel Fattah el-Sisi; Abdul Fattah al-Sisi; Abdel-Fattah el-Sissi; Abdel Fattah al-Sissi | m | EGY | DM 2012-08..2014-03; P 2014-06..
Ahmed Aboul Gheit; Ahmed Abul Gheit | m | EGY | FM 2004-07..2011-03
Amr Moussa; Amr Mussa | m | EGY | FM 1991..2001-05; SG 2001-05..2011-06
Nabil Fahmy | m | EGY | FM 2013-07..2014-06
Sameh Shoukry; Sameh Shukri; Sameh Shoukri | m | EGY | FM 2014-06..2024-07
Badr Abdelatty | m | EGY | FM 2024-07..
Mohamed ElBaradei; Mohamed El Baradei; Mohammed ElBaradei | m | IAEA | H 1997-12..2009-11
Muammar Gaddafi; Moammar Gadhafi; Muammar Qaddafi; Muammar Gadhafi; Moammar Gaddafi; Muammar el-Qaddafi; Muammar Kadhafi | m | LBY | L 1969..2011-08
Saif al-Islam Gaddafi; Seif al-Islam Gaddafi | m | LBY | M 2000..2011
Mustafa Abdel Jalil; Mustafa Abdul Jalil | m | LBY | L 2011-03..2012-08
Mahmoud Jibril | m | LBY | PM 2011-03..2011-10
Ali Zeidan | m | LBY | PM 2012-11..2014-03
Fayez al-Sarraj; Fayez al-Serraj; Fayez Sarraj; Fayez Serraj | m | LBY | PM 2016-03..2021-03
Abdulhamid Dbeibah; Abdul Hamid Dbeibah; Abdulhamid al-Dbeibah | m | LBY | PM 2021-03..
Khalifa Haftar; Khalifa Hifter | m | LNA | G 2014-05..
Zine El Abidine Ben Ali; Zine al-Abidine Ben Ali | m | TUN | P 1987-11..2011-01
Moncef Marzouki | m | TUN | P 2011-12..2014-12
Beji Caid Essebsi | m | TUN | PM 2011-02..2011-12; P 2014-12..2019-07
Kais Saied | m | TUN | P 2019-10..
Rached Ghannouchi | m | TUN | L 1991..2023
Abdelaziz Bouteflika | m | DZA | P 1999-04..2019-04
Abdelmadjid Tebboune | m | DZA | P 2019-12..
Ramtane Lamamra | m | DZA | FM 2013-09..2017-05; FM 2021-07..2023-03
King Mohammed VI; Mohammed VI | m | MAR | K 1999-07..
Nasser Bourita | m | MAR | FM 2017-04..
Brahim Ghali | m | POLISARIO | L 2016-07..
Mohamed Abdelaziz | m | POLISARIO | L 1976..2016-05
# Sudan, Horn
Omar al-Bashir; Omar Hassan al-Bashir; Omar Bashir | m | SDN | P 1993-10..2019-04
Abdel Fattah al-Burhan; Abdel Fattah Burhan; Abdel-Fattah Burhan; Abdel-Fattah al-Burhan | m | SDN | L 2019-04..
Mohamed Hamdan Dagalo; Mohammed Hamdan Dagalo; Hemedti; Hemeti; Mohamed Hamdan Daglo | m | RSF-SDN | RL 2013..
Abdalla Hamdok; Abdallah Hamdok | m | SDN | PM 2019-08..2022-01
Ali Karti | m | SDN | FM 2010-06..2015-06
Salva Kiir; Salva Kiir Mayardit | m | SSD | P 2011-07..
Riek Machar | m | SSD | VP 2011-07..2013-07; O 2013-12..2020-02; VP 2020-02..
John Garang | m | SPLM | RL 1983..2005-07
Meles Zenawi | m | ETH | PM 1995-08..2012-08
Hailemariam Desalegn | m | ETH | PM 2012-08..2018-04
Abiy Ahmed | m | ETH | PM 2018-04..
Debretsion Gebremichael | m | TPLF | L 2017-11..
Getachew Reda | m | TPLF | S 2020..
Isaias Afwerki; Isaias Afewerki; Issaias Afeworki | m | ERI | P 1993-05..
Ismail Omar Guelleh | m | DJI | P 1999-05..
Sharif Sheikh Ahmed | m | SOM | P 2009-01..2012-08
Abdullahi Yusuf Ahmed; Abdullahi Yusuf | m | SOM | P 2004-10..2008-12
Hassan Sheikh Mohamud; Hassan Sheikh Mohamoud | m | SOM | P 2012-09..2017-02; P 2022-05..
Mohamed Abdullahi Mohamed; Mohamed Abdullahi Farmajo | m | SOM | P 2017-02..2022-05
# East, central and southern Africa
Daniel arap Moi | m | KEN | P 1978..2002-12
Mwai Kibaki | m | KEN | P 2002-12..2013-04
Uhuru Kenyatta | m | KEN | P 2013-04..2022-09
William Ruto | m | KEN | VP 2013-04..2022-09; P 2022-09..
Raila Odinga | m | KEN | PM 2008-04..2013-04; O 2013-04..2025-10
Yoweri Museveni | m | UGA | P 1986-01..
Bobi Wine | m | UGA | O 2017..
Paul Kagame | m | RWA | P 2000-04..
Louise Mushikiwabo | f | RWA | FM 2009-12..2018-10
Pierre Nkurunziza | m | BDI | P 2005-08..2020-06
Evariste Ndayishimiye | m | BDI | P 2020-06..
Benjamin Mkapa | m | TZA | P 1995-11..2005-12
Jakaya Kikwete | m | TZA | P 2005-12..2015-11
John Magufuli | m | TZA | P 2015-11..2021-03
Samia Suluhu Hassan; Samia Suluhu | f | TZA | P 2021-03..
Laurent Kabila; Laurent-Desire Kabila | m | COD | P 1997-05..2001-01
Joseph Kabila | m | COD | P 2001-01..2019-01
Felix Tshisekedi | m | COD | P 2019-01..
Etienne Tshisekedi | m | COD | O 1992..2017-02
Moise Katumbi | m | COD | O 2015..
Lambert Mende | m | COD | S 2008..2019
Bosco Ntaganda | m | M23 | RL 2002..2013-03
Sultani Makenga | m | M23 | RL 2012-05..
Bertrand Bisimwa | m | M23 | RL 2013-03..
Corneille Nangaa | m | M23 | RL 2023-12..
Joseph Kony | m | LRA | RL 1987..
Denis Sassou Nguesso; Denis Sassou-Nguesso | m | COG | P 1997-10..
Francois Bozize | m | CAF | P 2003-03..2013-03
Michel Djotodia | m | CAF | P 2013-03..2014-01
Catherine Samba-Panza | f | CAF | P 2014-01..2016-03
Faustin-Archange Touadera; Faustin Archange Touadera | m | CAF | P 2016-03..
Idriss Deby; Idriss Deby Itno | m | TCD | P 1990-12..2021-04
Mahamat Idriss Deby; Mahamat Deby | m | TCD | P 2021-04..
Paul Biya | m | CMR | P 1982-11..
Omar Bongo | m | GAB | P 1967..2009-06
Ali Bongo; Ali Bongo Ondimba | m | GAB | P 2009-10..2023-08
Brice Oligui Nguema | m | GAB | P 2023-08..
Teodoro Obiang; Teodoro Obiang Nguema | m | GNQ | P 1979-08..
Jose Eduardo dos Santos; Eduardo dos Santos | m | AGO | P 1979-09..2017-09
Joao Lourenco | m | AGO | P 2017-09..
Jonas Savimbi | m | UNITA | RL 1966..2002-02
Joaquim Chissano | m | MOZ | P 1986..2005-02
Armando Guebuza | m | MOZ | P 2005-02..2015-01
Filipe Nyusi | m | MOZ | P 2015-01..2025-01
Afonso Dhlakama | m | RENAMO | O 1979..2018-05
Robert Mugabe | m | ZWE | P 1987-12..2017-11
Emmerson Mnangagwa | m | ZWE | P 2017-11..
Morgan Tsvangirai | m | MDC-ZWE | O 1999..2009-02; PM 2009-02..2013-09
Nelson Chamisa | m | MDC-ZWE | O 2018..2024
Levy Mwanawasa | m | ZMB | P 2002-01..2008-08
Michael Sata | m | ZMB | P 2011-09..2014-10
Edgar Lungu | m | ZMB | P 2015-01..2021-08
Hakainde Hichilema | m | ZMB | P 2021-08..
Thabo Mbeki | m | ZAF | P 1999-06..2008-09
Nelson Mandela | m | ZAF | P 1994-05..1999-06
Jacob Zuma | m | ZAF | P 2009-05..2018-02
Kgalema Motlanthe | m | ZAF | P 2008-09..2009-05
Cyril Ramaphosa | m | ZAF | P 2018-02..
Naledi Pandor | f | ZAF | FM 2019-05..2024-06
Julius Malema | m | ZAF | O 2013..
Marc Ravalomanana | m | MDG | P 2002-02..2009-03
Andry Rajoelina | m | MDG | P 2009-03..2014-01; P 2019-01..2025-10
# West Africa
Olusegun Obasanjo | m | NGA | P 1999-05..2007-05
Umaru Yar'Adua; Umaru Musa Yar'Adua | m | NGA | P 2007-05..2010-05
Goodluck Jonathan | m | NGA | P 2010-05..2015-05
Muhammadu Buhari | m | NGA | P 2015-05..2023-05
Bola Tinubu; Bola Ahmed Tinubu | m | NGA | P 2023-05..
Abubakar Shekau | m | BOKOHARAM | RL 2009..2021-05
Mamadou Tandja | m | NER | P 1999-12..2010-02
Mahamadou Issoufou | m | NER | P 2011-04..2021-04
Mohamed Bazoum | m | NER | P 2021-04..2023-07
Abdourahamane Tchiani; Abdourahmane Tchiani; Abdourahamane Tiani | m | NER | L 2023-07..
Amadou Toumani Toure | m | MLI | P 2002-06..2012-03
Amadou Sanogo | m | MLI | L 2012-03..2012-04
Dioncounda Traore | m | MLI | P 2012-04..2013-09
Ibrahim Boubacar Keita | m | MLI | P 2013-09..2020-08
Assimi Goita | m | MLI | P 2021-05..
Choguel Maiga; Choguel Kokalla Maiga | m | MLI | PM 2021-06..2024-11
Abdoulaye Diop | m | MLI | FM 2021-06..
Iyad Ag Ghaly; Iyad ag Ghali | m | JNIM | RL 2012..
Blaise Compaore | m | BFA | P 1987-10..2014-10
Michel Kafando | m | BFA | P 2014-11..2015-12
Roch Marc Christian Kabore; Roch Kabore | m | BFA | P 2015-12..2022-01
Paul-Henri Sandaogo Damiba; Paul-Henri Damiba | m | BFA | L 2022-01..2022-09
Ibrahim Traore | m | BFA | L 2022-09..
Henri Konan Bedie | m | CIV | P 1993-12..1999-12
Robert Guei | m | CIV | L 1999-12..2000-10
Laurent Gbagbo | m | CIV | P 2000-10..2011-04
Alassane Ouattara | m | CIV | P 2011-04..
Guillaume Soro | m | CIV | PM 2007-04..2012-03
Jerry Rawlings | m | GHA | P 1993..2001-01
John Kufuor | m | GHA | P 2001-01..2009-01
John Atta Mills | m | GHA | P 2009-01..2012-07
John Mahama; John Dramani Mahama | m | GHA | P 2012-07..2017-01; P 2025-01..
Nana Akufo-Addo | m | GHA | P 2017-01..2025-01
Faure Gnassingbe | m | TGO | P 2005-05..
Thomas Boni Yayi | m | BEN | P 2006-04..2016-04
Patrice Talon | m | BEN | P 2016-04..
Abdoulaye Wade | m | SEN | P 2000-04..2012-04
Macky Sall | m | SEN | P 2012-04..2024-04
Bassirou Diomaye Faye | m | SEN | P 2024-04..
Ousmane Sonko | m | SEN | O 2016..2024-04; PM 2024-04..
Yahya Jammeh | m | GMB | P 1994-07..2017-01
Adama Barrow | m | GMB | P 2017-01..
Lansana Conte | m | GIN | P 1984..2008-12
Moussa Dadis Camara | m | GIN | L 2008-12..2009-12
Alpha Conde | m | GIN | P 2010-12..2021-09
Mamady Doumbouya | m | GIN | L 2021-09..
Charles Taylor | m | LBR | P 1997-08..2003-08
Ellen Johnson Sirleaf; Ellen Johnson-Sirleaf | f | LBR | P 2006-01..2018-01
George Weah | m | LBR | P 2018-01..2024-01
Joseph Boakai | m | LBR | P 2024-01..
Ahmad Tejan Kabbah | m | SLE | P 1996..2007-09
Ernest Bai Koroma | m | SLE | P 2007-09..2018-04
Julius Maada Bio | m | SLE | P 2018-04..
Foday Sankoh | m | RUF | RL 1991..2003-07
Joao Bernardo Vieira | m | GNB | P 2005-10..2009-03
Umaro Sissoco Embalo | m | GNB | P 2020-02..2025-11
Mohamed Ould Abdel Aziz | m | MRT | P 2009-08..2019-08
Mohamed Ould Ghazouani | m | MRT | P 2019-08..
# Western Europe
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
David Miliband | m | GBR | FS 2007-06..2010-05
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
Gerry Adams | m | SINNFEIN | L 1983..2018-02
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
Marine Le Pen | f | RN-FRA | O 2011-01..
Jean-Luc Melenchon | m | FRA | O 2012..
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
Ursula von der Leyen | f | EU | H 2019-12..
Thomas de Maiziere | m | DEU | DM 2011-03..2013-12; M 2013-12..2018-03
Annegret Kramp-Karrenbauer | f | DEU | DM 2019-07..2021-12
Boris Pistorius | m | DEU | DM 2023-01..
Steffen Seibert | m | DEU | S 2010-08..2021-12
Horst Seehofer | m | DEU | M 2018-03..2021-12
Silvio Berlusconi | m | ITA | PM 2001-06..2006-05; PM 2008-05..2011-11
Romano Prodi | m | ITA | PM 2006-05..2008-05
Mario Monti | m | ITA | PM 2011-11..2013-04
Enrico Letta | m | ITA | PM 2013-04..2014-02
Matteo Renzi | m | ITA | PM 2014-02..2016-12
Paolo Gentiloni | m | ITA | FM 2014-10..2016-12; PM 2016-12..2018-06
Giuseppe Conte | m | ITA | PM 2018-06..2021-02
Mario Draghi | m | ITA | H 2011-11..2019-10; PM 2021-02..2022-10
Giorgia Meloni | f | ITA | PM 2022-10..
Sergio Mattarella | m | ITA | P 2015-02..
Giorgio Napolitano | m | ITA | P 2006-05..2015-01
Franco Frattini | m | ITA | FM 2002-11..2004-11; FM 2008-05..2011-11
Emma Bonino | f | ITA | FM 2013-04..2014-02
Antonio Tajani | m | ITA | FM 2022-10..
Luigi Di Maio | m | ITA | FM 2019-09..2022-10
Matteo Salvini | m | ITA | M 2018-06..
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
Antonio Costa | m | PRT | PM 2015-11..2024-04
Jose Socrates | m | PRT | PM 2005-03..2011-06
Pedro Passos Coelho | m | PRT | PM 2011-06..2015-11
Luis Montenegro | m | PRT | PM 2024-04..
Bertie Ahern | m | IRL | PM 1997-06..2008-05
Brian Cowen | m | IRL | PM 2008-05..2011-03
Enda Kenny | m | IRL | PM 2011-03..2017-06
Leo Varadkar | m | IRL | PM 2017-06..2020-06; PM 2022-12..2024-04
Micheal Martin | m | IRL | PM 2020-06..2022-12; PM 2025-01..
Simon Coveney | m | IRL | FM 2017-06..2022-12
Wim Kok | m | NLD | PM 1994-08..2002-07
Jan Peter Balkenende | m | NLD | PM 2002-07..2010-10
Mark Rutte | m | NLD | PM 2010-10..2024-07; SG 2024-10..
Dick Schoof | m | NLD | PM 2024-07..
Frans Timmermans | m | NLD | FM 2012-11..2014-10
Bert Koenders | m | NLD | FM 2014-10..2017-10
Geert Wilders | m | NLD | O 2006..
Guy Verhofstadt | m | BEL | PM 1999-07..2008-03
Herman Van Rompuy | m | EU | H 2009-12..2014-11
Elio Di Rupo | m | BEL | PM 2011-12..2014-10
Charles Michel | m | BEL | PM 2014-10..2019-10; H 2019-12..2024-11
Alexander De Croo | m | BEL | PM 2020-10..2025-02
Didier Reynders | m | BEL | FM 2011-12..2019-11
Jean-Claude Juncker | m | EU | PM 1995..2013-12; H 2014-11..2019-11
Wolfgang Schuessel; Wolfgang Schussel | m | AUT | CH 2000-02..2007-01
Werner Faymann | m | AUT | CH 2008-12..2016-05
Sebastian Kurz | m | AUT | FM 2013-12..2017-12; CH 2017-12..2021-10
Karl Nehammer | m | AUT | CH 2021-12..2025-01
Alexander Schallenberg | m | AUT | FM 2019-06..2025-03
Didier Burkhalter | m | CHE | FM 2012-01..2017-10
Ignazio Cassis | m | CHE | FM 2017-11..
Göran Persson | m | SWE | PM 1996-03..2006-10
Fredrik Reinfeldt | m | SWE | PM 2006-10..2014-10
Stefan Lofven | m | SWE | PM 2014-10..2021-11
Magdalena Andersson | f | SWE | PM 2021-11..2022-10
Ulf Kristersson | m | SWE | PM 2022-10..
Carl Bildt | m | SWE | FM 2006-10..2014-10
Margot Wallstrom | f | SWE | FM 2014-10..2019-09
Anna Lindh | f | SWE | FM 1998-10..2003-09
Kjell Magne Bondevik | m | NOR | PM 2001-10..2005-10
Erna Solberg | f | NOR | PM 2013-10..2021-10
Jonas Gahr Store | m | NOR | FM 2005-10..2012-09; PM 2021-10..
Jens Stoltenberg | m | NATO | PM 2005-10..2013-10; SG 2014-10..2024-10
Anders Fogh Rasmussen | m | NATO | PM 2001-11..2009-04; SG 2009-08..2014-10
Lars Lokke Rasmussen | m | DNK | PM 2009-04..2011-10; PM 2015-06..2019-06; FM 2022-12..
Helle Thorning-Schmidt | f | DNK | PM 2011-10..2015-06
Mette Frederiksen | f | DNK | PM 2019-06..
Sauli Niinisto | m | FIN | P 2012-03..2024-03
Alexander Stubb | m | FIN | FM 2008-04..2011-06; PM 2014-06..2015-05; P 2024-03..
Tarja Halonen | f | FIN | P 2000-03..2012-03
Martti Ahtisaari | m | FIN | P 1994..2000-03
Sanna Marin | f | FIN | PM 2019-12..2023-06
Petteri Orpo | m | FIN | PM 2023-06..
Katrin Jakobsdottir | f | ISL | PM 2017-11..2024-04
Pope Francis | m | VAT | H 2013-03..2025-04
Pope Benedict XVI; Pope Benedict | m | VAT | H 2005-04..2013-02
Pope John Paul II | m | VAT | H 1978..2005-04
Pope Leo XIV | m | VAT | H 2025-05..
Pietro Parolin | m | VAT | FM 2013-10..
# Central and eastern Europe
Vaclav Havel | m | CZE | P 1993..2003-02
Vaclav Klaus | m | CZE | P 2003-03..2013-03
Milos Zeman | m | CZE | P 2013-03..2023-03
Petr Pavel | m | CZE | P 2023-03..
Andrej Babis | m | CZE | PM 2017-12..2021-12
Petr Fiala | m | CZE | PM 2021-12..2025-12
Bohuslav Sobotka | m | CZE | PM 2014-01..2017-12
Karel Schwarzenberg | m | CZE | FM 2007-01..2009-05; FM 2010-07..2013-07
Robert Fico | m | SVK | PM 2006-07..2010-07; PM 2012-04..2018-03; PM 2023-10..
Mikulas Dzurinda | m | SVK | PM 1998-10..2006-07
Zuzana Caputova | f | SVK | P 2019-06..2024-06
Peter Pellegrini | m | SVK | PM 2018-03..2020-03; P 2024-06..
Miroslav Lajcak | m | SVK | FM 2012-04..2020-03
Viktor Orban | m | HUN | PM 1998-07..2002-05; PM 2010-05..
Ferenc Gyurcsany | m | HUN | PM 2004-09..2009-04
Peter Szijjarto | m | HUN | FM 2014-09..
Aleksander Kwasniewski | m | POL | P 1995-12..2005-12
Lech Kaczynski | m | POL | P 2005-12..2010-04
Jaroslaw Kaczynski | m | POL | PM 2006-07..2007-11
Bronislaw Komorowski | m | POL | P 2010-08..2015-08
Andrzej Duda | m | POL | P 2015-08..2025-08
Karol Nawrocki | m | POL | P 2025-08..
Leszek Miller | m | POL | PM 2001-10..2004-05
Donald Tusk | m | POL | PM 2007-11..2014-09; H 2014-12..2019-11; PM 2023-12..
Ewa Kopacz | f | POL | PM 2014-09..2015-11
Beata Szydlo | f | POL | PM 2015-11..2017-12
Mateusz Morawiecki | m | POL | PM 2017-12..2023-12
Radoslaw Sikorski; Radek Sikorski | m | POL | DM 2005-10..2007-02; FM 2007-11..2014-09; FM 2023-12..
Witold Waszczykowski | m | POL | FM 2015-11..2018-01
Zbigniew Rau | m | POL | FM 2020-08..2023-11
Mariusz Blaszczak | m | POL | DM 2018-01..2023-11
Traian Basescu | m | ROU | P 2004-12..2014-12
Ion Iliescu | m | ROU | P 2000-12..2004-12
Klaus Iohannis | m | ROU | P 2014-12..2025-02
Nicusor Dan | m | ROU | P 2025-05..
Victor Ponta | m | ROU | PM 2012-05..2015-11
Marcel Ciolacu | m | ROU | PM 2023-06..2025-05
Georgi Parvanov | m | BGR | P 2002-01..2012-01
Rosen Plevneliev | m | BGR | P 2012-01..2017-01
Rumen Radev | m | BGR | P 2017-01..
Boyko Borisov; Boiko Borisov | m | BGR | PM 2009-07..2013-03; PM 2014-11..2021-05
Simeon Saxe-Coburg-Gotha | m | BGR | PM 2001-07..2005-08
Kristalina Georgieva | f | IMF | H 2019-10..
Valdas Adamkus | m | LTU | P 1998-02..2003-02; P 2004-07..2009-07
Dalia Grybauskaite | f | LTU | P 2009-07..2019-07
Gitanas Nauseda | m | LTU | P 2019-07..
Linas Linkevicius | m | LTU | FM 2012-12..2020-12
Gabrielius Landsbergis | m | LTU | FM 2020-12..2024-12
Vaira Vike-Freiberga | f | LVA | P 1999-07..2007-07
Raimonds Vejonis | m | LVA | P 2015-07..2019-07
Egils Levits | m | LVA | P 2019-07..2023-07
Edgars Rinkevics | m | LVA | FM 2011-10..2023-07; P 2023-07..
Toomas Hendrik Ilves | m | EST | P 2006-10..2016-10
Kersti Kaljulaid | f | EST | P 2016-10..2021-10
Alar Karis | m | EST | P 2021-10..
Kaja Kallas | f | EU | PM 2021-01..2024-07; H 2024-12..
Juri Ratas | m | EST | PM 2016-11..2021-01
Urmas Paet | m | EST | FM 2005-04..2014-11
# Balkans
Slobodan Milosevic | m | SRB | P 1989..2000-10
Vojislav Kostunica | m | SRB | P 2000-10..2003-03; PM 2004-03..2008-07
Zoran Djindjic | m | SRB | PM 2001-01..2003-03
Boris Tadic | m | SRB | P 2004-07..2012-04
Tomislav Nikolic | m | SRB | P 2012-05..2017-05
Aleksandar Vucic; Alexander Vucic | m | SRB | PM 2014-04..2017-05; P 2017-05..
Ivica Dacic | m | SRB | PM 2012-07..2014-04; FM 2014-04..2020-10; FM 2022-10..2024-05
Ana Brnabic | f | SRB | PM 2017-06..2024-03
Vuk Jeremic | m | SRB | FM 2007-05..2012-07
Ratko Mladic | m | BOSNIANSERBS | G 1992..1996
Radovan Karadzic | m | BOSNIANSERBS | L 1992..1996
Milorad Dodik | m | BOSNIANSERBS | PM 1998..2001; PM 2006-02..2010-11; P 2010-11..2025
Bakir Izetbegovic | m | BIH | P 2010-11..2018-11
Haris Silajdzic | m | BIH | P 2006-11..2010-11
Valentin Inzko | m | | H 2009-03..2021-07
Christian Schmidt | m | | H 2021-08..
Paddy Ashdown | m | | H 2002-05..2006-01
Hashim Thaci | m | XKX | PM 2008-01..2014-12; FM 2014-12..2016-04; P 2016-04..2020-11
Ramush Haradinaj | m | XKX | PM 2004-12..2005-03; PM 2017-09..2020-02
Albin Kurti | m | XKX | PM 2020-02..2020-06; PM 2021-03..
Vjosa Osmani | f | XKX | P 2021-04..
Ibrahim Rugova | m | XKX | P 2002-03..2006-01
Atifete Jahjaga | f | XKX | P 2011-04..2016-04
Stipe Mesic | m | HRV | P 2000-02..2010-02
Ivo Josipovic | m | HRV | P 2010-02..2015-02
Kolinda Grabar-Kitarovic | f | HRV | P 2015-02..2020-02
Zoran Milanovic | m | HRV | PM 2011-12..2016-01; P 2020-02..
Ivo Sanader | m | HRV | PM 2003-12..2009-07
Andrej Plenkovic | m | HRV | PM 2016-10..
Milan Kucan | m | SVN | P 1991..2002-12
Borut Pahor | m | SVN | PM 2008-11..2012-02; P 2012-12..2022-12
Janez Jansa | m | SVN | PM 2004-12..2008-11; PM 2012-02..2013-03; PM 2020-03..2022-06
Miro Cerar | m | SVN | PM 2014-09..2018-09
Robert Golob | m | SVN | PM 2022-06..
Milo Djukanovic | m | MNE | PM 2003-01..2006-11; PM 2008-02..2010-12; PM 2012-12..2016-11; P 2018-05..2023-05
Jakov Milatovic | m | MNE | P 2023-05..
Boris Trajkovski | m | MKD | P 1999-12..2004-02
Nikola Gruevski | m | MKD | PM 2006-08..2016-01
Zoran Zaev | m | MKD | PM 2017-05..2022-01
Stevo Pendarovski | m | MKD | P 2019-05..2024-05
Hristijan Mickoski | m | MKD | PM 2024-06..
Fatos Nano | m | ALB | PM 2002-07..2005-09
Sali Berisha | m | ALB | PM 2005-09..2013-09
Edi Rama | m | ALB | PM 2013-09..
Ilir Meta | m | ALB | PM 1999-10..2002-01; P 2017-07..2022-07
# Caucasus and Central Asia
Eduard Shevardnadze | m | GEO | P 1995-11..2003-11
Mikheil Saakashvili; Mikhail Saakashvili | m | GEO | P 2004-01..2013-11
Giorgi Margvelashvili | m | GEO | P 2013-11..2018-12
Salome Zourabichvili; Salome Zurabishvili | f | GEO | FM 2004-03..2005-10; P 2018-12..2024-12
Mikheil Kavelashvili | m | GEO | P 2024-12..
Bidzina Ivanishvili | m | GEORGIANDREAM | PM 2012-10..2013-11; L 2012..
Irakli Garibashvili | m | GEO | PM 2013-11..2015-12; PM 2021-02..2024-02
Irakli Kobakhidze | m | GEO | PM 2024-02..
Giorgi Kvirikashvili | m | GEO | PM 2015-12..2018-06
David Bakradze | m | GEO | FM 2008-01..2008-05
Eka Tkeshelashvili | f | GEO | FM 2008-05..2008-12
Eduard Kokoity | m | SOUTHOSSETIA | P 2001-12..2011-12
Sergei Bagapsh | m | ABKHAZIA | P 2005-02..2011-05
Raul Khajimba | m | ABKHAZIA | P 2014-09..2020-01
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
Bako Sahakyan; Bako Sahakian | m | KARABAKH | P 2007-09..2020-05
Arayik Harutyunyan | m | KARABAKH | P 2020-05..2023-09
Heydar Aliyev; Heidar Aliyev; Geidar Aliev | m | AZE | P 1993-10..2003-10
Ilham Aliyev; Ilham Aliev | m | AZE | P 2003-10..
Elmar Mammadyarov | m | AZE | FM 2004-04..2020-07
Jeyhun Bayramov | m | AZE | FM 2020-07..
Zakir Hasanov | m | AZE | DM 2013-10..
Hikmet Hajiyev | m | AZE | M 2014..
Nursultan Nazarbayev; Nursultan Nazarbaev | m | KAZ | P 1990-04..2019-03
Kassym-Jomart Tokayev; Kasym-Zhomart Tokayev | m | KAZ | P 2019-03..
Islam Karimov | m | UZB | P 1990-03..2016-09
Shavkat Mirziyoyev; Shavkat Mirziyoev | m | UZB | PM 2003-12..2016-12; P 2016-12..
Askar Akayev; Askar Akaev | m | KGZ | P 1990-10..2005-03
Kurmanbek Bakiyev; Kurmanbek Bakiev | m | KGZ | P 2005-07..2010-04
Roza Otunbayeva; Roza Otunbaeva | f | KGZ | P 2010-04..2011-12
Almazbek Atambayev; Almazbek Atambaev | m | KGZ | P 2011-12..2017-11
Sooronbay Jeenbekov | m | KGZ | P 2017-11..2020-10
Sadyr Japarov | m | KGZ | P 2020-11..
Emomali Rahmon; Emomali Rakhmonov; Imomali Rakhmon | m | TJK | P 1994-11..
Saparmurat Niyazov | m | TKM | P 1990-11..2006-12
Gurbanguly Berdymukhamedov; Gurbanguly Berdimuhamedow | m | TKM | P 2007-02..2022-03
Serdar Berdymukhamedov; Serdar Berdimuhamedow | m | TKM | P 2022-03..
# South Asia
Hamid Karzai | m | AFG | P 2001-12..2014-09
Ashraf Ghani | m | AFG | P 2014-09..2021-08
Abdullah Abdullah | m | AFG | FM 2001-12..2006-04; H 2014-09..2020-03
Rangin Dadfar Spanta | m | AFG | FM 2006-04..2010-01
Abdul Rashid Dostum | m | AFG | VP 2014-09..2020-02
Gulbuddin Hekmatyar | m | AFG | RL 1976..
Mullah Omar; Mullah Mohammed Omar; Mohammed Omar | m | TALIBAN | RL 1994..2013-04
Mullah Akhtar Mansour; Akhtar Mohammad Mansour; Akhtar Mansour | m | TALIBAN | RL 2015-07..2016-05
Hibatullah Akhundzada; Haibatullah Akhundzada | m | TALIBAN | RL 2016-05..
Abdul Ghani Baradar | m | TALIBAN | RL 2001..
Sirajuddin Haqqani | m | HAQQANI | RL 2014..
Zabihullah Mujahid | m | TALIBAN | S 2007..
Amir Khan Muttaqi | m | TALIBAN | FM 2021-09..
Pervez Musharraf | m | PAK | P 2001-06..2008-08
Asif Ali Zardari; Asif Zardari | m | PAK | P 2008-09..2013-09; P 2024-03..
Mamnoon Hussain | m | PAK | P 2013-09..2018-09
Nawaz Sharif | m | PAK | PM 1997-02..1999-10; PM 2013-06..2017-07
Benazir Bhutto | f | PPP-PAK | O 1996..2007-12
Bilawal Bhutto Zardari; Bilawal Bhutto | m | PAK | FM 2022-04..2023-08
Yousaf Raza Gilani; Yousuf Raza Gilani; Yusuf Raza Gilani | m | PAK | PM 2008-03..2012-06
Shaukat Aziz | m | PAK | PM 2004-08..2007-11
Shahid Khaqan Abbasi | m | PAK | PM 2017-08..2018-05
Imran Khan | m | PAK | O 1996..2018-08; PM 2018-08..2022-04; O 2022-04..
Shehbaz Sharif; Shahbaz Sharif | m | PAK | PM 2022-04..2023-08; PM 2024-03..
Khurshid Kasuri; Khurshid Mahmud Kasuri | m | PAK | FM 2002-11..2007-11
Hina Rabbani Khar | f | PAK | FM 2011-02..2013-03
Shah Mehmood Qureshi; Shah Mahmood Qureshi | m | PAK | FM 2008-03..2011-02; FM 2018-08..2022-04
Sartaj Aziz | m | PAK | M 2013-06..2017-07
Khawaja Asif; Khawaja Muhammad Asif | m | PAK | DM 2013-11..2017-08; FM 2017-08..2018-04; DM 2022-04..
Ishaq Dar | m | PAK | M 2013-06..2017; FM 2024-03..
Raheel Sharif | m | PAK | G 2013-11..2016-11
Ashfaq Parvez Kayani; Ashfaq Kayani | m | PAK | G 2007-11..2013-11
Qamar Javed Bajwa | m | PAK | G 2016-11..2022-11
Asim Munir; Syed Asim Munir | m | PAK | G 2022-11..
Baitullah Mehsud | m | TTP | RL 2007..2009-08
Hakimullah Mehsud | m | TTP | RL 2009-08..2013-11
Hafiz Saeed; Hafiz Muhammad Saeed | m | LASHKAR | RL 1990..
Atal Bihari Vajpayee; Atal Behari Vajpayee | m | IND | PM 1998-03..2004-05
Manmohan Singh | m | IND | PM 2004-05..2014-05
Narendra Modi | m | IND | PM 2014-05..
Pranab Mukherjee | m | IND | DM 2004-05..2006-10; FM 2006-10..2009-05; P 2012-07..2017-07
Abdul Kalam; A.P.J. Abdul Kalam | m | IND | P 2002-07..2007-07
Ram Nath Kovind | m | IND | P 2017-07..2022-07
Droupadi Murmu | f | IND | P 2022-07..
Jaswant Singh | m | IND | FM 1998-12..2002-07
S.M. Krishna | m | IND | FM 2009-05..2012-10
Sushma Swaraj | f | IND | FM 2014-05..2019-05
Subrahmanyam Jaishankar; S. Jaishankar; S Jaishankar | m | IND | FM 2019-05..
Arun Jaitley | m | IND | M 2014-05..2019-05
Manohar Parrikar | m | IND | DM 2014-11..2017-03
Nirmala Sitharaman | f | IND | DM 2017-09..2019-05; M 2019-05..
Rajnath Singh | m | IND | M 2014-05..2019-05; DM 2019-05..
Amit Shah | m | IND | M 2019-05..
Ajit Doval | m | IND | NSA 2014-05..
Sonia Gandhi | f | CONGRESS-IND | L 1998..2022
Rahul Gandhi | m | CONGRESS-IND | O 2013..
Sheikh Hasina; Sheikh Hasina Wajed | f | BGD | PM 1996-06..2001-07; PM 2009-01..2024-08
Khaleda Zia | f | BGD | PM 2001-10..2006-10; O 2009..
Muhammad Yunus | m | BGD | L 2024-08..
Chandrika Kumaratunga | f | LKA | P 1994-11..2005-11
Mahinda Rajapaksa; Mahinda Rajapakse | m | LKA | P 2005-11..2015-01; PM 2019-11..2022-05
Gotabaya Rajapaksa; Gotabhaya Rajapaksa | m | LKA | P 2019-11..2022-07
Maithripala Sirisena | m | LKA | P 2015-01..2019-11
Ranil Wickremesinghe | m | LKA | PM 2001-12..2004-04; PM 2015-01..2019-11; P 2022-07..2024-09
Anura Kumara Dissanayake | m | LKA | P 2024-09..
Velupillai Prabhakaran | m | LTTE | RL 1976..2009-05
King Gyanendra | m | NPL | K 2001-06..2008-05
Pushpa Kamal Dahal; Prachanda | m | NPL | PM 2008-08..2009-05; PM 2016-08..2017-06; PM 2022-12..2024-07
K.P. Sharma Oli; KP Sharma Oli | m | NPL | PM 2015-10..2016-08; PM 2018-02..2021-07; PM 2024-07..2025-09
Mohamed Nasheed | m | MDV | P 2008-11..2012-02
Abdulla Yameen | m | MDV | P 2013-11..2018-11
Mohamed Muizzu | m | MDV | P 2023-11..
# East and south-east Asia, Pacific
Jiang Zemin | m | CHN | P 1993-03..2003-03
Hu Jintao | m | CHN | P 2003-03..2013-03
Xi Jinping | m | CHN | VP 2008-03..2013-03; P 2013-03..
Zhu Rongji | m | CHN | PM 1998-03..2003-03
Wen Jiabao | m | CHN | PM 2003-03..2013-03
Li Keqiang | m | CHN | PM 2013-03..2023-03
Li Qiang | m | CHN | PM 2023-03..
Tang Jiaxuan | m | CHN | FM 1998-03..2003-03
Li Zhaoxing | m | CHN | FM 2003-03..2007-04
Yang Jiechi | m | CHN | FM 2007-04..2013-03
Wang Yi | m | CHN | FM 2013-03..2022-12; FM 2023-07..
Qin Gang | m | CHN | S 2005..2014; FM 2022-12..2023-07
Hong Lei | m | CHN | S 2010..2016
Hua Chunying | f | CHN | S 2012..
Lu Kang | m | CHN | S 2015..2019
Geng Shuang | m | CHN | S 2016..2020
Zhao Lijian | m | CHN | S 2020-02..2023-01
Wang Wenbin | m | CHN | S 2020-07..2024-05
Mao Ning | f | CHN | S 2022-09..
Li Shangfu | m | CHN | DM 2023-03..2023-10
Wei Fenghe | m | CHN | DM 2018-03..2023-03
Dong Jun | m | CHN | DM 2023-12..
Carrie Lam | f | HKG | L 2017-07..2022-06
John Lee | m | HKG | L 2022-07..
Dalai Lama | m | TIBETANS | L 1940..
Chen Shui-bian | m | TWN | P 2000-05..2008-05
Ma Ying-jeou | m | TWN | P 2008-05..2016-05
Tsai Ing-wen | f | TWN | P 2016-05..2024-05
Lai Ching-te; William Lai | m | TWN | VP 2020-05..2024-05; P 2024-05..
Joseph Wu | m | TWN | FM 2018-02..2024-05
Yoshiro Mori | m | JPN | PM 2000-04..2001-04
Junichiro Koizumi | m | JPN | PM 2001-04..2006-09
Shinzo Abe | m | JPN | PM 2006-09..2007-09; PM 2012-12..2020-09
Yasuo Fukuda | m | JPN | PM 2007-09..2008-09
Taro Aso | m | JPN | FM 2005-10..2007-08; PM 2008-09..2009-09
Yukio Hatoyama | m | JPN | PM 2009-09..2010-06
Naoto Kan | m | JPN | PM 2010-06..2011-09
Yoshihiko Noda | m | JPN | PM 2011-09..2012-12
Yoshihide Suga | m | JPN | M 2012-12..2020-09; PM 2020-09..2021-10
Fumio Kishida | m | JPN | FM 2012-12..2017-08; PM 2021-10..2024-10
Shigeru Ishiba | m | JPN | PM 2024-10..2025-10
Sanae Takaichi | f | JPN | PM 2025-10..
Taro Kono | m | JPN | FM 2017-08..2019-09
Toshimitsu Motegi | m | JPN | FM 2019-09..2021-11; FM 2025-10..
Yoshimasa Hayashi | m | JPN | FM 2021-11..2023-09
Kim Dae-jung | m | KOR | P 1998-02..2003-02
Roh Moo-hyun | m | KOR | P 2003-02..2008-02
Lee Myung-bak | m | KOR | P 2008-02..2013-02
Park Geun-hye | f | KOR | P 2013-02..2017-03
Moon Jae-in | m | KOR | P 2017-05..2022-05
Yoon Suk-yeol; Yoon Suk Yeol | m | KOR | P 2022-05..2025-04
Lee Jae-myung; Lee Jae Myung | m | KOR | O 2022-08..2025-06; P 2025-06..
Yun Byung-se | m | KOR | FM 2013-03..2017-06
Kang Kyung-wha | f | KOR | FM 2017-06..2021-02
Park Jin | m | KOR | FM 2022-05..2024-01
Kim Jong Il; Kim Jong-il | m | PRK | L 1994-07..2011-12
Kim Jong Un; Kim Jong-un | m | PRK | L 2011-12..
Kim Yo Jong; Kim Yo-jong | f | PRK | M 2017..
Choe Son Hui; Choe Son-hui | f | PRK | FM 2022-06..
Ri Yong Ho; Ri Yong-ho | m | PRK | FM 2016-05..2020-01
Natsagiin Bagabandi | m | MNG | P 1997..2005-06
Tsakhiagiin Elbegdorj | m | MNG | P 2009-06..2017-07
Ukhnaagiin Khurelsukh | m | MNG | PM 2017-10..2021-01; P 2021-06..
Abdurrahman Wahid | m | IDN | P 1999-10..2001-07
Megawati Sukarnoputri | f | IDN | P 2001-07..2004-10
Susilo Bambang Yudhoyono | m | IDN | P 2004-10..2014-10
Joko Widodo; Jokowi | m | IDN | P 2014-10..2024-10
Prabowo Subianto | m | IDN | DM 2019-10..2024-10; P 2024-10..
Marty Natalegawa | m | IDN | FM 2009-10..2014-10
Retno Marsudi | f | IDN | FM 2014-10..2024-10
Mahathir Mohamad; Mahathir Mohammad | m | MYS | PM 1981-07..2003-10; PM 2018-05..2020-03
Abdullah Ahmad Badawi | m | MYS | PM 2003-10..2009-04
Najib Razak; Najib Abdul Razak | m | MYS | PM 2009-04..2018-05
Anwar Ibrahim | m | MYS | O 1999..2022-11; PM 2022-11..
Muhyiddin Yassin | m | MYS | PM 2020-03..2021-08
Lee Hsien Loong | m | SGP | PM 2004-08..2024-05
Lawrence Wong | m | SGP | PM 2024-05..
Goh Chok Tong | m | SGP | PM 1990-11..2004-08
Lee Kuan Yew | m | SGP | L 1959..2015-03
Joseph Estrada | m | PHL | P 1998-06..2001-01
Gloria Macapagal Arroyo; Gloria Macapagal-Arroyo; Gloria Arroyo | f | PHL | P 2001-01..2010-06
Benigno Aquino; Benigno Aquino III; Noynoy Aquino | m | PHL | P 2010-06..2016-06
Rodrigo Duterte | m | PHL | P 2016-06..2022-06
Ferdinand Marcos Jr.; Ferdinand Marcos Jr; Bongbong Marcos | m | PHL | P 2022-06..
Enrique Manalo | m | PHL | FM 2022-07..2025
Albert del Rosario | m | PHL | FM 2011-02..2016-03
Thaksin Shinawatra | m | THA | PM 2001-02..2006-09
Surayud Chulanont | m | THA | PM 2006-10..2008-01
Samak Sundaravej | m | THA | PM 2008-01..2008-09
Abhisit Vejjajiva | m | THA | PM 2008-12..2011-08
Yingluck Shinawatra | f | THA | PM 2011-08..2014-05
Prayuth Chan-ocha; Prayut Chan-o-cha; Prayuth Chan-o-cha | m | THA | PM 2014-08..2023-08
Srettha Thavisin | m | THA | PM 2023-08..2024-08
Paetongtarn Shinawatra | f | THA | PM 2024-08..2025-08
Anutin Charnvirakul | m | THA | PM 2025-09..
Hun Sen | m | KHM | PM 1985-01..2023-08
Hun Manet | m | KHM | PM 2023-08..
Than Shwe | m | MMR | L 1992-04..2011-03
Thein Sein | m | MMR | PM 2007-10..2011-03; P 2011-03..2016-03
Htin Kyaw | m | MMR | P 2016-03..2018-03
Win Myint | m | MMR | P 2018-03..2021-02
Aung San Suu Kyi; Suu Kyi | f | MMR | O 1988..2016-03; L 2016-04..2021-02
Min Aung Hlaing | m | MMR | G 2011-03..; L 2021-02..
Zaw Min Tun | m | MMR | S 2021-02..
Nong Duc Manh | m | VNM | L 2001-04..2011-01
Nguyen Tan Dung | m | VNM | PM 2006-06..2016-04
Nguyen Phu Trong | m | VNM | L 2011-01..2024-07
Nguyen Xuan Phuc | m | VNM | PM 2016-04..2021-04; P 2021-04..2023-01
Pham Minh Chinh | m | VNM | PM 2021-04..
To Lam | m | VNM | L 2024-08..
Xanana Gusmao | m | TLS | P 2002-05..2007-05; PM 2007-08..2015-02; PM 2023-07..
Jose Ramos-Horta; Jose Ramos Horta | m | TLS | P 2007-05..2012-05; P 2022-05..
John Howard | m | AUS | PM 1996-03..2007-12
Kevin Rudd | m | AUS | PM 2007-12..2010-06; FM 2010-09..2012-02; PM 2013-06..2013-09
Julia Gillard | f | AUS | PM 2010-06..2013-06
Tony Abbott | m | AUS | PM 2013-09..2015-09
Malcolm Turnbull | m | AUS | PM 2015-09..2018-08
Scott Morrison | m | AUS | PM 2018-08..2022-05
Anthony Albanese | m | AUS | PM 2022-05..
Alexander Downer | m | AUS | FM 1996-03..2007-12
Julie Bishop | f | AUS | FM 2013-09..2018-08
Marise Payne | f | AUS | DM 2015-09..2018-08; FM 2018-08..2022-05
Penny Wong | f | AUS | FM 2022-05..
Richard Marles | m | AUS | DM 2022-06..
Helen Clark | f | NZL | PM 1999-12..2008-11
John Key | m | NZL | PM 2008-11..2016-12
Jacinda Ardern | f | NZL | PM 2017-10..2023-01
Chris Hipkins | m | NZL | PM 2023-01..2023-11
Christopher Luxon | m | NZL | PM 2023-11..
Winston Peters | m | NZL | FM 2005-10..2008-08; FM 2017-10..2020-11; FM 2023-11..
Frank Bainimarama; Voreqe Bainimarama | m | FJI | PM 2007-01..2022-12
Sitiveni Rabuka | m | FJI | PM 2022-12..
Peter O'Neill | m | PNG | PM 2011-08..2019-05
James Marape | m | PNG | PM 2019-05..
# Americas
Jean Chretien | m | CAN | PM 1993-11..2003-12
Paul Martin | m | CAN | PM 2003-12..2006-02
Stephen Harper | m | CAN | PM 2006-02..2015-11
Justin Trudeau | m | CAN | PM 2015-11..2025-03
Mark Carney | m | CAN | PM 2025-03..
John Baird | m | CAN | FM 2011-05..2015-02
Chrystia Freeland | f | CAN | FM 2017-01..2019-11
Melanie Joly | f | CAN | FM 2021-10..2025-05
Anita Anand | f | CAN | DM 2021-10..2023-07; FM 2025-05..
Vicente Fox | m | MEX | P 2000-12..2006-12
Felipe Calderon | m | MEX | P 2006-12..2012-12
Enrique Pena Nieto | m | MEX | P 2012-12..2018-12
Andres Manuel Lopez Obrador; Lopez Obrador | m | MEX | P 2018-12..2024-10
Claudia Sheinbaum | f | MEX | P 2024-10..
Marcelo Ebrard | m | MEX | FM 2018-12..2023-06
Fidel Castro | m | CUB | L 1959..2008-02
Raul Castro | m | CUB | P 2008-02..2018-04
Miguel Diaz-Canel; Miguel Diaz Canel | m | CUB | P 2018-04..
Bruno Rodriguez | m | CUB | FM 2009-03..
Jean-Bertrand Aristide | m | HTI | P 2001-02..2004-02
Rene Preval | m | HTI | P 1996..2001-02; P 2006-05..2011-05
Michel Martelly | m | HTI | P 2011-05..2016-02
Jovenel Moise | m | HTI | P 2017-02..2021-07
Ariel Henry | m | HTI | PM 2021-07..2024-04
Hugo Chavez | m | VEN | P 1999-02..2013-03
Nicolas Maduro | m | VEN | FM 2006-08..2013-01; P 2013-04..2026-01
Juan Guaido | m | VEN | O 2019-01..2023-01
Maria Corina Machado | f | VEN | O 2012..
Henrique Capriles | m | VEN | O 2012..
Leopoldo Lopez | m | VEN | O 2009..
Delcy Rodriguez | f | VEN | FM 2014-12..2017-06; VP 2018-06..
Jorge Arreaza | m | VEN | VP 2013-04..2016-01; FM 2017-08..2021-08
Andres Pastrana | m | COL | P 1998-08..2002-08
Alvaro Uribe | m | COL | P 2002-08..2010-08
Juan Manuel Santos | m | COL | DM 2006-07..2009-05; P 2010-08..2018-08
Ivan Duque | m | COL | P 2018-08..2022-08
Gustavo Petro | m | COL | P 2022-08..
Manuel Marulanda | m | FARC | RL 1964..2008-03
Rodrigo Londono; Timochenko | m | FARC | RL 2011-11..2017
Ivan Marquez | m | FARC | RL 1990..
Fernando Henrique Cardoso | m | BRA | P 1995-01..2003-01
Luiz Inacio Lula da Silva; Lula da Silva; Lula | m | BRA | P 2003-01..2011-01; P 2023-01..
Dilma Rousseff | f | BRA | P 2011-01..2016-08
Michel Temer | m | BRA | P 2016-08..2019-01
Jair Bolsonaro | m | BRA | P 2019-01..2023-01
Celso Amorim | m | BRA | FM 2003-01..2011-01; DM 2011-08..2015-01
Mauro Vieira | m | BRA | FM 2015-01..2016-05; FM 2023-01..
Fernando de la Rua | m | ARG | P 1999-12..2001-12
Eduardo Duhalde | m | ARG | P 2002-01..2003-05
Nestor Kirchner | m | ARG | P 2003-05..2007-12
Cristina Fernandez de Kirchner; Cristina Kirchner; Cristina Fernandez | f | ARG | P 2007-12..2015-12; VP 2019-12..2023-12
Mauricio Macri | m | ARG | P 2015-12..2019-12
Alberto Fernandez | m | ARG | P 2019-12..2023-12
Javier Milei | m | ARG | P 2023-12..
Ricardo Lagos | m | CHL | P 2000-03..2006-03
Michelle Bachelet | f | CHL | P 2006-03..2010-03; P 2014-03..2018-03
Sebastian Pinera | m | CHL | P 2010-03..2014-03; P 2018-03..2022-03
Gabriel Boric | m | CHL | P 2022-03..
Alberto Fujimori | m | PER | P 1990-07..2000-11
Alejandro Toledo | m | PER | P 2001-07..2006-07
Alan Garcia | m | PER | P 2006-07..2011-07
Ollanta Humala | m | PER | P 2011-07..2016-07
Pedro Pablo Kuczynski | m | PER | P 2016-07..2018-03
Martin Vizcarra | m | PER | P 2018-03..2020-11
Pedro Castillo | m | PER | P 2021-07..2022-12
Dina Boluarte | f | PER | P 2022-12..2025-10
Evo Morales | m | BOL | P 2006-01..2019-11
Jeanine Anez | f | BOL | P 2019-11..2020-11
Luis Arce | m | BOL | P 2020-11..2025-11
Rafael Correa | m | ECU | P 2007-01..2017-05
Lenin Moreno | m | ECU | P 2017-05..2021-05
Guillermo Lasso | m | ECU | P 2021-05..2023-11
Daniel Noboa | m | ECU | P 2023-11..
Lucio Gutierrez | m | ECU | P 2003-01..2005-04
Jose Mujica | m | URY | P 2010-03..2015-03
Tabare Vazquez | m | URY | P 2005-03..2010-03; P 2015-03..2020-03
Luis Lacalle Pou | m | URY | P 2020-03..2025-03
Fernando Lugo | m | PRY | P 2008-08..2012-06
Horacio Cartes | m | PRY | P 2013-08..2018-08
Santiago Pena | m | PRY | P 2023-08..
Daniel Ortega | m | NIC | P 2007-01..
Manuel Zelaya | m | HND | P 2006-01..2009-06
Roberto Micheletti | m | HND | P 2009-06..2010-01
Porfirio Lobo | m | HND | P 2010-01..2014-01
Juan Orlando Hernandez | m | HND | P 2014-01..2022-01
Xiomara Castro | f | HND | P 2022-01..
Nayib Bukele | m | SLV | P 2019-06..
Otto Perez Molina | m | GTM | P 2012-01..2015-09
Jimmy Morales | m | GTM | P 2016-01..2020-01
Bernardo Arevalo | m | GTM | P 2024-01..
Oscar Arias | m | CRI | P 2006-05..2010-05
Ricardo Martinelli | m | PAN | P 2009-07..2014-07
Juan Carlos Varela | m | PAN | P 2014-07..2019-07
Jose Raul Mulino | m | PAN | P 2024-07..
Luis Abinader | m | DOM | P 2020-08..
Leonel Fernandez | m | DOM | P 2004-08..2012-08
Mohamed Irfaan Ali; Irfaan Ali | m | GUY | P 2020-08..
# International bodies
Kofi Annan | m | UN | SG 1997-01..2006-12
Ban Ki-moon; Ban Ki Moon | m | UN | SG 2007-01..2016-12
Antonio Guterres | m | UN | H 2005-06..2015-12; SG 2017-01..
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
Navi Pillay; Navanethem Pillay | f | UNHRC | H 2008-09..2014-08
Zeid Ra'ad al-Hussein; Zeid Raad al-Hussein | m | UNHRC | H 2014-09..2018-08
Volker Turk | m | UNHRC | H 2022-10..
Filippo Grandi | m | UNHCR | H 2016-01..2025-12
Sergio Vieira de Mello | m | UN | E 1999..2003-08
Hans Blix | m | UNMOVIC | H 2000-03..2003-06
Yukiya Amano | m | IAEA | H 2009-12..2019-07
Rafael Grossi; Rafael Mariano Grossi | m | IAEA | H 2019-12..
Tedros Adhanom Ghebreyesus; Tedros Adhanom | m | WHO | H 2017-07..
Margaret Chan | f | WHO | H 2007-01..2017-06
George Robertson; Lord Robertson | m | NATO | SG 1999-10..2004-01
Jaap de Hoop Scheffer | m | NATO | SG 2004-01..2009-07
Philip Breedlove | m | NATO | G 2013-05..2016-05
Javier Solana | m | EU | H 1999-10..2009-12
Catherine Ashton | f | EU | H 2009-12..2014-11
Federica Mogherini | f | EU | FM 2014-02..2014-10; H 2014-11..2019-11
Josep Borrell | m | EU | FM 2018-06..2019-11; H 2019-12..2024-11
Jose Manuel Barroso; Jose Manuel Durao Barroso | m | EU | H 2004-11..2014-10
Martin Schulz | m | EU | H 2012-01..2017-01
Roberta Metsola | f | EU | H 2022-01..
Olli Rehn | m | EU | M 2004-11..2014
Johannes Hahn | m | EU | M 2010..2024
Nabil Elaraby; Nabil al-Arabi | m | ARABLEAGUE | SG 2011-07..2016-06
Ekmeleddin Ihsanoglu | m | OIC | SG 2005-01..2014-01
Iyad Madani | m | OIC | SG 2014-01..2016-10
Thomas Bach | m | IOC | H 2013-09..2025-06
Luis Moreno-Ocampo; Luis Moreno Ocampo | m | ICC | J 2003-06..2012-06
Fatou Bensouda | f | ICC | J 2012-06..2021-06
Karim Khan | m | ICC | J 2021-06..
Carla Del Ponte | f | ICTY | J 1999-09..2007-12
Serge Brammertz | m | ICTY | J 2008-01..2017-12
Christine Lagarde | f | IMF | H 2011-07..2019-09
Dominique Strauss-Kahn | m | IMF | H 2007-11..2011-05
Paul Wolfowitz | m | WORLDBANK | H 2005-06..2007-06
Robert Zoellick | m | WORLDBANK | H 2007-07..2012-06
Jim Yong Kim | m | WORLDBANK | H 2012-07..2019-01
Pascal Lamy | m | WTO | H 2005-09..2013-08
Ngozi Okonjo-Iweala | f | WTO | H 2021-03..
Moussa Faki; Moussa Faki Mahamat | m | AU | H 2017-03..2025-02
Nkosazana Dlamini-Zuma; Nkosazana Dlamini Zuma | f | AU | FM 1999-06..2009-05; H 2012-10..2017-01
Jean Ping | m | AU | H 2008-04..2012-10
Alpha Oumar Konare | m | AU | P 1992..2002-06; H 2003-09..2008-04
Kenneth Roth | m | HRW | H 1993..2022-08
Salil Shetty | m | AMNESTY | H 2010-07..2018
Agnes Callamard | f | AMNESTY | H 2021-03..
Peter Maurer | m | ICRC | H 2012-07..2022-09
Mirjana Spoljaric; Mirjana Spoljaric Egger | f | ICRC | H 2022-10..
Julian Assange | m | WIKILEAKS | H 2006..
# Armed groups across states
Osama bin Laden; Usama bin Laden | m | ALQAEDA | RL 1988..2011-05
Ayman al-Zawahiri; Ayman al-Zawahri | m | ALQAEDA | RL 2011-06..2022-07
Abu Musab al-Zarqawi | m | ALQAEDA | RL 2004..2006-06
Anwar al-Awlaki; Anwar al-Aulaqi | m | AQAP | RL 2009..2011-09
Nasser al-Wuhayshi | m | AQAP | RL 2009..2015-06
Abu Bakr al-Baghdadi; Abu Bakr Baghdadi | m | ISIS | RL 2010-05..2019-10
Abu Mohammed al-Adnani; Abu Mohammad al-Adnani | m | ISIS | S 2011..2016-08
Abdelmalek Droukdel | m | AQIM | RL 2004..2020-06
Mokhtar Belmokhtar | m | AQIM | RL 2003..
Ahmed Abdi Godane | m | SHABAAB | RL 2007..2014-09
`
