/** The Middle East, with Turkey and Iran: heads of state and government, ministers, heads of bodies and armed groups; leaders.ts says what the columns mean. */
export const LEADERS_MIDDLE_EAST = `
Hassan Aboud | m | AHRARALSHAM | RL 2011..2014-09
Anwar al-Awlaki; Anwar al-Aulaqi | m | AQAP | RL 2009..2011-09
Nasser al-Wuhayshi | m | AQAP | RL 2009..2015-06
Qasim al-Raymi; Qassim al-Rimi; Qasim al-Rimi | m | AQAP | RL 2015-06..2020-01
Khalid Batarfi | m | AQAP | RL 2020-02..2024-03
Mohammed bin Zayed; Mohamed bin Zayed; Mohammed bin Zayed Al Nahyan | m | ARE | CP 2004-11..2022-05; P 2022-05..
Khalifa bin Zayed; Khalifa bin Zayed Al Nahyan | m | ARE | P 2004-11..2022-05
Abdullah bin Zayed; Abdullah bin Zayed Al Nahyan | m | ARE | FM 2006-02..
Anwar Gargash | m | ARE | M 2008..
Zayed bin Sultan Al Nahyan; Sheikh Zayed bin Sultan | m | ARE | P 1971-12..2004-11
Maktoum bin Rashid Al Maktoum | m | ARE | PM 1990-10..2006-01
Mohammed bin Rashid Al Maktoum; Mohammed bin Rashid | m | ARE | DM 1971..2024-07; PM 2006-01..
Rashid Abdullah al-Nuaimi | m | ARE | FM 1980..2006-02
Tahnoun bin Zayed; Tahnoun bin Zayed Al Nahyan | m | ARE | NSA 2016-02..
Qais al-Khazali | m | ASAIB | RL 2006..
Hadi al-Amiri; Hadi al-Ameri | m | BADR | RL 2009..
Hamad bin Isa Al Khalifa; King Hamad | m | BHR | K 1999-03..
Khalifa bin Salman Al Khalifa; Khalifa bin Salman | m | BHR | PM 1971..2020-11
Salman bin Hamad Al Khalifa; Salman bin Hamad | m | BHR | CP 1999-03..; PM 2020-11..
Khalid bin Ahmed Al Khalifa; Khalid bin Ahmed | m | BHR | FM 2005-09..2020-02
Kemal Kilicdaroglu | m | CHP | O 2010-05..2023-11
Ekrem Imamoglu | m | CHP | O 2019..
Turki al-Maliki | m | COALITION-YEM | S 2017..
Ahmed al-Asiri; Ahmed Asiri; Ahmed al-Assiri | m | COALITION-YEM | S 2015-03..2017-07
Marwan Barghouti; Marwan Barghouthi | m | FATAH | L 1994..
Mohammed Dahlan; Muhammad Dahlan | m | FATAH | L 1994..2011
Salim Idris; Selim Idriss; Salim Idriss | m | FSA | G 2012-12..2014-02
Abdul Rahman al-Attiyah | m | GCC | SG 2002-04..2011-03
Abdullatif al-Zayani; Abdul Latif al-Zayani; Abdullatif bin Rashid al-Zayani | m | GCC | SG 2011-04..2020-01; FM@BHR 2020-02..
Nayef al-Hajraf | m | GCC | SG 2020-02..2023-01
Jasem Albudaiwi; Jasem Mohamed Albudaiwi | m | GCC | SG 2023-02..
Fethullah Gulen | m | GULENISTS | L 1990..2024-10
Ismail Haniyeh; Ismail Haniya; Ismail Haniyah | m | HAMAS | PM@PSE 2006-03..2007-06; RL 2006..2024-07
Khaled Meshaal; Khaled Mashaal; Khalid Mishal; Khaled Meshal | m | HAMAS | RL 1996..2017-05
Yahya Sinwar; Yehya Sinwar | m | HAMAS | RL 2017-02..2024-10
Ahmed Yassin | m | HAMAS | RL 1987..2004-03
Sami Abu Zuhri | m | HAMAS | S 2006..
Mohammed Deif | m | HAMAS | RL 2002..2024-07
Mahmoud al-Zahar; Mahmoud Zahar | m | HAMAS | RL 1987..; FM@PSE 2006-03..2007-03
Khalil al-Hayya; Khalil Hayya | m | HAMAS | RL 2006..
Saleh al-Arouri; Saleh Arouri | m | HAMAS | RL 2010..2024-01
Mousa Abu Marzook; Moussa Abu Marzouk | m | HAMAS | RL 1992..
Abdel Aziz al-Rantisi; Abdel Aziz Rantisi | m | HAMAS | RL 1987..2004-04
Fawzi Barhoum | m | HAMAS | S 2006..
Abu Obeida; Abu Ubaida | m | HAMAS | S 2006..2025-08
Marwan Issa | m | HAMAS | RL 2012..2024-03
Mohammed Sinwar | m | HAMAS | RL 2024-10..2025-05
Selahattin Demirtas | m | HDP | O 2010..2018
Hassan Nasrallah; Sayyed Hassan Nasrallah | m | HEZBOLLAH | RL 1992..2024-09
Naim Qassem; Naim Kassem | m | HEZBOLLAH | RL 2024-10..
Hashem Safieddine | m | HEZBOLLAH | RL 2001..2024-10
Imad Mughniyeh; Imad Mughniyah | m | HEZBOLLAH | RL 1982..2008-02
Abdul-Malik al-Houthi; Abdulmalik al-Houthi; Abdel-Malek al-Houthi; Abdul Malik al-Houthi | m | HOUTHIS | RL 2004..
Mohammed Abdul-Salam; Mohammed Abdulsalam; Mohammed Abdelsalam | m | HOUTHIS | S 2011..
Yahya Saree; Yahya Sarea | m | HOUTHIS | S 2018..
Mahdi al-Mashat | m | HOUTHIS | L 2018-04..
Saleh al-Sammad; Saleh al-Samad; Saleh Ali al-Sammad | m | HOUTHIS | L 2016-08..2018-04
Mohammed Ali al-Houthi | m | HOUTHIS | RL 2015-02..
Hussein Badreddin al-Houthi; Hussein al-Houthi | m | HOUTHIS | RL 1992..2004-09
Ahmed al-Rahawi | m | HOUTHIS | PM 2024-08..2025-08
Daniel Hagari | m | IDF | S 2023..2025
Herzi Halevi | m | IDF | G 2023-01..2025-03
Aviv Kochavi | m | IDF | G 2019-01..2023-01
Gadi Eisenkot; Gadi Eizenkot | m | IDF | G 2015-02..2019-01
Eyal Zamir | m | IDF | G 2025-03..
Dan Halutz | m | IDF | G 2005-06..2007-02
Avichay Adraee | m | IDF | S 2005..
Peter Lerner | m | IDF | S 2013..2017
Qassem Soleimani; Qasem Soleimani; Qassem Suleimani; Qasem Suleimani | m | IRGC | G 1998..2020-01
Hossein Salami | m | IRGC | G 2019-04..2025-06
Mohammad Ali Jafari; Mohammad-Ali Jafari | m | IRGC | G 2007-09..2019-04
Yahya Rahim Safavi | m | IRGC | G 1997-09..2007-09
Mohammad Pakpour | m | IRGC | G 2025-06..
Esmail Qaani; Esmail Ghaani; Ismail Qaani | m | IRGC | G 2020-01..
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
Ali Larijani | m | IRN | M 2005-08..2007-10; L 2008-05..2020-05; M 2025-08..
Saeed Jalili | m | IRN | M 2007-10..2013-09
Ali Shamkhani | m | IRN | DM 1997..2005; M 2013-09..2023-05
Marzieh Afkham | f | IRN | S 2013-09..2015-11
Abbas Mousavi | m | IRN | S 2019..2020
Nasser Kanaani; Nasser Kanani | m | IRN | S 2022..2024
Mohammad Mokhber; Mohammad Mokhbar | m | IRN | VP 2021-08..2024-07; P 2024-05..2024-07
Mohammad Reza Aref | m | IRN | VP 2001-08..2005-09; VP 2024-07..
Ali Bagheri Kani; Ali Bagheri; Ali Baqeri-Kani | m | IRN | M 2021-09..2024-08; FM 2024-05..2024-08
Hossein Dehghan | m | IRN | DM 2013-08..2017-08
Ahmad Vahidi | m | IRN | DM 2009-09..2013-08
Mostafa Mohammad-Najjar; Mostafa Mohammad Najjar | m | IRN | DM 2005-08..2009-09
Amir Hatami | m | IRN | DM 2017-08..2021-08; G 2025-06..
Mohammad-Reza Ashtiani; Mohammad Reza Ashtiani; Mohammad Reza Gharaei Ashtiani | m | IRN | DM 2021-08..2024-08
Aziz Nasirzadeh | m | IRN | DM 2024-08..
Mohammad Bagher Ghalibaf; Mohammad Baqer Qalibaf; Mohammad Bagher Qalibaf | m | IRN | L 2020-05..
Mohammad Bagheri; Mohammad Baqeri | m | IRN | G 2016-06..2025-06
Hassan Firouzabadi; Hassan Firuzabadi | m | IRN | G 1989..2016-06
Mohammad Eslami | m | IRN | H 2021-08..
Ramin Mehmanparast | m | IRN | S 2009..2013
Bahram Qasemi; Bahram Ghasemi | m | IRN | S 2016-06..2019
Esmail Baghaei; Esmaeil Baqaei; Esmaeil Baghaei | m | IRN | S 2024-10..
Saeed Khatibzadeh | m | IRN | S 2020-08..2022
Mir-Hossein Mousavi; Mir Hossein Mousavi | m | IRN | O 2009-06..
Mehdi Karroubi | m | IRN | O 2009-06..
Akbar Hashemi Rafsanjani; Hashemi Rafsanjani | m | IRN | P 1989-08..1997-08; L 2007..2011
Saddam Hussein; Saddam Hussain; Saddam | m | IRQ | P 1979-07..2003-04
Tariq Aziz | m | IRQ | M 1983..2003-04
Naji Sabri | m | IRQ | FM 2001-08..2003-04
Ayad Allawi; Iyad Allawi | m | IRQ | PM 2004-06..2005-05
Ibrahim al-Jaafari; Ibrahim Jaafari | m | IRQ | PM 2005-05..2006-05; FM 2014-09..2018-10
Nouri al-Maliki; Nuri al-Maliki; Nouri Maliki | m | IRQ | PM 2006-05..2014-09
Haider al-Abadi; Haidar al-Abadi; Haydar al-Abadi; Haider Abadi | m | IRQ | PM 2014-09..2018-10
Adel Abdul Mahdi; Adil Abdul-Mahdi | m | IRQ | VP 2005-04..2011-07; PM 2018-10..2020-05
Mustafa al-Kadhimi | m | IRQ | PM 2020-05..2022-10
Mohammed Shia al-Sudani; Mohammed al-Sudani | m | IRQ | PM 2022-10..
Jalal Talabani | m | IRQ | P 2005-04..2014-07
Fuad Masum; Fouad Massoum; Fuad Masoum; Fouad Masoum | m | IRQ | P 2014-07..2018-10
Barham Salih; Barham Saleh | m | IRQ | P 2018-10..2022-10; H@UNHCR 2026-01..
Abdul Latif Rashid; Abdullatif Rashid | m | IRQ | P 2022-10..
Hoshyar Zebari; Hoshiyar Zebari | m | IRQ | FM 2003-09..2014-07
Fuad Hussein | m | IRQ | FM 2020-06..
Khaled al-Obeidi; Khalid al-Obeidi | m | IRQ | DM 2014-10..2016-08
Osama al-Nujaifi; Usama al-Nujaifi | m | IRQ | L 2010-11..2014-07; VP 2014-09..2018
Salim al-Jabouri; Saleem al-Jabouri | m | IRQ | L 2014-07..2018
Atheel al-Nujaifi; Atheel Nujaifi | m | IRQ | M 2009..2015-05
Ali al-Sistani; Ali Sistani | m | IRQ | L 1992..
Ghazi Mashal Ajil al-Yawer; Ghazi al-Yawar; Ghazi al-Yawer | m | IRQ | P 2004-06..2005-04
Tariq al-Hashimi; Tariq al-Hashemi; Tareq al-Hashemi | m | IRQ | VP 2006-04..2012-09
Mohammed Halbousi; Mohamed al-Halbousi; Mohammed al-Halbousi | m | IRQ | L 2018-09..2023-11
Mahmoud al-Mashhadani | m | IRQ | L 2006-04..2008-12; L 2024-10..2025
Mohammed Saeed al-Sahhaf; Mohammed al-Sahaf | m | IRQ | FM 1992..2001-04
Mohamed Ali Alhakim; Mohammed Ali al-Hakim | m | IRQ | FM 2018-10..2020-05
Hazem Shaalan; Hazim al-Shaalan | m | IRQ | DM 2004-06..2005-05
Saadoun al-Dulaimi; Sadoun al-Dulaimi | m | IRQ | DM 2005-05..2006-06; DM 2011-08..2014-10
Abdul Qadir Obeidi; Abdul Qadir Muhammed Jassim; Abdul-Qader al-Obeidi | m | IRQ | DM 2006-06..2010-12
Erfan al-Hiyali; Arfan al-Hayali | m | IRQ | DM 2017-01..2018-10
Najah al-Shammari | m | IRQ | DM 2019-06..2020-05
Jouma Inad; Juma Inad; Juma Anad | m | IRQ | DM 2020-05..2022-10
Thabet al-Abbasi; Thabit al-Abbasi | m | IRQ | DM 2022-10..
Abdul Aziz al-Hakim | m | IRQ | L 2003-08..2009-08
Ammar al-Hakim | m | IRQ | L 2009-08..
Paul Bremer; L. Paul Bremer | m | IRQ-CPA | H 2003-05..2004-06
Ramadan Shalah; Ramadan Abdullah Shalah | m | ISLAMICJIHAD | RL 1995..2018-09
Ziad al-Nakhalah; Ziad Nakhaleh; Ziyad al-Nakhalah | m | ISLAMICJIHAD | RL 2018-09..
Ehud Barak | m | ISR | PM 1999-07..2001-03; DM 2007-06..2013-03
Ariel Sharon | m | ISR | PM 2001-03..2006-04
Ehud Olmert | m | ISR | PM 2006-04..2009-03
Benjamin Netanyahu; Binyamin Netanyahu; Bibi Netanyahu | m | ISR | PM 1996-06..1999-07; FM 2002-11..2003-02; PM 2009-03..2021-06; PM 2022-12..
Naftali Bennett | m | ISR | DM 2019-11..2020-05; PM 2021-06..2022-06
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
Ezer Weizman | m | ISR | P 1993-05..2000-07
Binyamin Ben-Eliezer; Benjamin Ben-Eliezer | m | ISR | DM 2001-03..2002-11
David Levy | m | ISR | FM 1999-07..2000-08
Shlomo Ben-Ami | m | ISR | FM 2000-08..2001-03
Avi Dichter | m | ISR | M 2006..
Tzachi Hanegbi | m | ISR | NSA 2023-01..2025-10
Danny Danon | m | ISR | E 2015-10..2020-07; E 2024-08..
Ron Dermer | m | ISR | E 2013-09..2021-01; M 2022-12..2025-11
Gilad Erdan | m | ISR | M 2009..2020; E 2020-07..2024-08
Zahran Alloush | m | JAYSHISLAM | RL 2011..2015-12
King Abdullah II; Abdullah II | m | JOR | K 1999-02..
Ayman Safadi; Ayman al-Safadi | m | JOR | FM 2017-01..
Nasser Judeh | m | JOR | FM 2009-02..2017-01
Abdullah Ensour | m | JOR | PM 2012-10..2016-05
Abdul Raouf al-Rawabdeh | m | JOR | PM 1999-03..2000-06
Ali Abu al-Ragheb | m | JOR | PM 2000-06..2003-10
Faisal al-Fayez; Faisal Akef al-Fayez | m | JOR | PM 2003-10..2005-04
Adnan Badran | m | JOR | PM 2005-04..2005-11
Marouf al-Bakhit | m | JOR | PM 2005-11..2007-11; PM 2011-02..2011-10
Nader al-Dahabi; Nader Dahabi | m | JOR | PM 2007-11..2009-12
Samir Rifai; Samir al-Rifai | m | JOR | PM 2009-12..2011-02
Awn Khasawneh; Awn Shawkat al-Khasawneh | m | JOR | PM 2011-10..2012-05
Fayez al-Tarawneh; Fayez Tarawneh | m | JOR | PM 2012-05..2012-10
Hani al-Mulki; Hani Mulki | m | JOR | PM 2016-06..2018-06
Omar al-Razzaz; Omar Razzaz | m | JOR | PM 2018-06..2020-10
Bisher al-Khasawneh; Bisher Khasawneh | m | JOR | PM 2020-10..2024-09
Jafar Hassan; Jaafar Hassan | m | JOR | PM 2024-09..
Marwan Muasher | m | JOR | FM 2002-01..2004-10
Queen Rania; Rania al-Abdullah | f | JOR | M 1999-03..
Masoud Barzani; Massoud Barzani; Masud Barzani | m | KRG | P 2005-06..2017-11
Nechirvan Barzani; Nechervan Barzani | m | KRG | PM 2006-03..2009-08; PM 2012-03..2019-06; P 2019-06..
Masrour Barzani | m | KRG | PM 2019-07..
Falah Mustafa | m | KRG | M 2006..2019
Qubad Talabani | m | KRG | VP 2014..
Sabah al-Ahmad al-Sabah; Sabah Al-Ahmad | m | KWT | FM 1978..2003-07; PM 2003-07..2006-01; K 2006-01..2020-09
Jaber al-Ahmad al-Sabah; Jaber al-Ahmad; Jaber al-Ahmed al-Sabah | m | KWT | K 1977-12..2006-01
Saad al-Abdullah al-Sabah; Saad al-Abdullah | m | KWT | PM 1978..2003-07; K 2006-01..2006-01
Nawaf al-Ahmad al-Sabah; Nawaf al-Ahmad | m | KWT | CP 2006-02..2020-09; K 2020-09..2023-12
Mishal al-Ahmad al-Sabah; Meshal al-Ahmad al-Sabah; Mishal al-Ahmad | m | KWT | CP 2020-10..2023-12; K 2023-12..
Nasser Mohammed al-Sabah; Nasser al-Mohammed al-Sabah | m | KWT | PM 2006-02..2011-11
Jaber al-Mubarak al-Sabah; Jaber Mubarak al-Sabah | m | KWT | PM 2011-12..2019-11
Sabah al-Khalid al-Sabah; Sabah Khalid al-Sabah | m | KWT | FM 2011-10..2019-11; PM 2019-11..2022-07
Ahmad Nawaf al-Sabah; Ahmad al-Nawaf al-Sabah | m | KWT | PM 2022-07..2023-12
Mohammad Sabah al-Salem al-Sabah; Mohammed al-Sabah | m | KWT | FM 2003-07..2011-10; PM 2024-01..2024-05
Ahmad Abdullah al-Sabah; Ahmad al-Abdullah al-Sabah | m | KWT | PM 2024-05..
Abdullah al-Yahya; Abdullah Ali al-Yahya | m | KWT | FM 2024-01..
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
Salim al-Hoss; Selim al-Hoss | m | LBN | PM 1998-12..2000-10
Omar Karami | m | LBN | PM 2004-10..2005-04
Mahmoud Hammoud | m | LBN | FM 2000-10..2003-04
Fawzi Salloukh; Fawzi Sallukh | m | LBN | FM 2005-07..2009-11
Ali al-Shami; Ali Shami | m | LBN | FM 2009-11..2011-06
Adnan Mansour | m | LBN | FM 2011-06..2014-02
Nassif Hitti | m | LBN | FM 2020-01..2020-08
Charbel Wehbe; Charbel Wehbeh | m | LBN | FM 2020-08..2021-05
Abdallah Bou Habib; Abdallah Bouhabib | m | LBN | FM 2021-09..2025-02
Youssef Raggi; Joe Raggi; Youssef Rajji | m | LBN | FM 2025-02..
Elias Murr; Elias al-Murr | m | LBN | DM 2005-07..2011-06
Fayez Ghosn | m | LBN | DM 2011-06..2014-02
Samir Mokbel; Samir Moqbel | m | LBN | DM 2014-02..2016-12
Maurice Sleem; Maurice Slim | m | LBN | DM 2021-09..2025-02
Michel Menassa | m | LBN | DM 2025-02..
Jean Kahwaji; Jean Kahwagi | m | LBN | G 2008-08..2017-03
Muqtada al-Sadr; Moqtada al-Sadr; Moqtada Sadr | m | MAHDIARMY | L 2003..
Devlet Bahceli | m | MHP | L 1997..
Sultan Qaboos; Qaboos bin Said | m | OMN | K 1970..2020-01
Haitham bin Tariq | m | OMN | K 2020-01..
Yusuf bin Alawi; Youssef bin Alawi | m | OMN | FM 1997..2020-08
Badr Albusaidi; Badr al-Busaidi; Sayyid Badr Albusaidi | m | OMN | FM 2020-08..
Abdullah Ocalan | m | PKK | RL 1978..
Cemil Bayik | m | PKK | RL 2013..
Murat Karayilan | m | PKK | RL 1999..
Saeb Erekat; Saeb Erakat | m | PLO | M 1994..2020-11
Abu Mahdi al-Muhandis; Abu Mahdi al-Mohandes | m | PMF | RL 2014-06..2020-01
Falih al-Fayyadh; Faleh al-Fayyad; Falih al-Fayadh | m | PMF | H 2014..
Yasser Arafat; Yasir Arafat | m | PSE | P 1994-07..2004-11
Mahmoud Abbas; Abu Mazen | m | PSE | PM 2003-03..2003-09; P 2005-01..
Salam Fayyad | m | PSE | PM 2007-06..2013-06
Rami Hamdallah | m | PSE | PM 2013-06..2019-04
Mohammad Shtayyeh; Mohammed Shtayyeh | m | PSE | PM 2019-04..2024-03
Riyad al-Maliki; Riad Malki; Riad al-Malki; Riyad Malki | m | PSE | FM 2009..2024-03
Rawhi Fattouh | m | PSE | P 2004-11..2005-01
Ahmed Qurei; Ahmed Qureia; Ahmed Qorei; Abu Ala | m | PSE | PM 2003-10..2006-03
Mohammad Mustafa; Mohammed Mustafa | m | PSE | PM 2024-03..
Nabil Shaath | m | PSE | FM 1994..2005-02
Nasser al-Qudwa; Nasser al-Kidwa | m | PSE | FM 2005-02..2006-03
Varsen Aghabekian; Varsen Aghabekian Shahin | f | PSE | FM 2025-06..
Hussein al-Sheikh; Hussein Sheikh | m | PSE | M 2007..; VP 2025-04..
Riyad Mansour | m | PSE | E 2005..
Nabil Abu Rudeineh; Nabil Abu Rdeneh; Nabil Abu Rudeina | m | PSE | S 1994..
Bafel Talabani; Bafel Jalal Talabani | m | PUK | L 2020..
Salih Muslim; Saleh Muslim; Salih Moslem | m | PYD | L 2010..2017-09
Asya Abdullah | f | PYD | L 2012..2017
Sheikh Hamad bin Khalifa Al Thani; Hamad bin Khalifa | m | QAT | K 1995-06..2013-06
Tamim bin Hamad Al Thani; Tamim bin Hamad | m | QAT | K 2013-06..
Hamad bin Jassim; Hamad bin Jassim Al Thani | m | QAT | FM 1992..2013-06; PM 2007-04..2013-06
Khalid al-Attiyah; Khaled al-Attiyah | m | QAT | FM 2013-06..2016-01
Mohammed bin Abdulrahman Al Thani; Mohammed bin Abdulrahman | m | QAT | FM 2016-01..; PM 2023-03..
Abdullah bin Khalifa Al Thani | m | QAT | PM 1996-10..2007-04
Abdullah bin Nasser Al Thani; Abdullah bin Nasser bin Khalifa Al Thani | m | QAT | PM 2013-06..2020-01
Khalid bin Khalifa Al Thani; Khalid bin Khalifa bin Abdulaziz Al Thani | m | QAT | PM 2020-01..2023-03
Khalid bin Mohammad Al Attiyah | m | QAT | DM 2016-01..2024-11
Majed al-Ansari | m | QAT | S 2021..
King Fahd; Fahd bin Abdulaziz | m | SAU | K 1982..2005-08
King Abdullah; Abdullah bin Abdulaziz | m | SAU | CP 1982..2005-08; K 2005-08..2015-01
King Salman; Salman bin Abdulaziz | m | SAU | DM 2011-11..2015-01; CP 2012-06..2015-01; K 2015-01..
Mohammed bin Salman; Muhammad bin Salman; Mohammad bin Salman | m | SAU | DM 2015-01..2022-09; CP 2017-06..; PM 2022-09..
Mohammed bin Nayef; Muhammad bin Nayef | m | SAU | CP 2015-04..2017-06
Saud al-Faisal; Saud Al-Faisal | m | SAU | FM 1975..2015-04
Adel al-Jubeir; Adel al-Jubair; Adel Jubeir | m | SAU | E 2007..2015; FM 2015-04..2018-12
Faisal bin Farhan | m | SAU | FM 2019-10..
Sultan bin Abdulaziz; Prince Sultan bin Abdulaziz | m | SAU | DM 1963..2011-10; CP 2005-08..2011-10
Nayef bin Abdulaziz; Prince Nayef bin Abdulaziz | m | SAU | CP 2011-10..2012-06
Muqrin bin Abdulaziz; Prince Muqrin | m | SAU | CP 2015-01..2015-04
Khalid bin Salman; Prince Khalid bin Salman | m | SAU | E 2017-04..2019-02; DM 2022-09..
Ibrahim al-Assaf | m | SAU | FM 2018-12..2019-10
Bandar bin Sultan; Prince Bandar bin Sultan | m | SAU | E 1983..2005-09; H 2012-07..2014-04
Turki al-Faisal; Prince Turki al-Faisal | m | SAU | H 1979..2001-09; E 2005-09..2006-12
Ilham Ahmed; Ilham Ehmed | f | SDC-SYR | L 2015-12..
Mazloum Abdi; Mazlum Abdi; Mazloum Kobani | m | SDF-SYR | G 2015..
Talal Silo | m | SDF-SYR | S 2015-10..2017-11
Mustafa Bali | m | SDF-SYR | S 2017-11..2020-07
Farhad Shami | m | SDF-SYR | S 2020..
Ahmad Jarba; Ahmed Jarba | m | SNC-SYR | O 2013-07..2014-07
Hadi al-Bahra; Hadi al-Bahrah | m | SNC-SYR | O 2014-07..2015-01
Khaled Khoja | m | SNC-SYR | O 2015-01..2016
Riyad Hijab; Riad Hijab | m | SNC-SYR | PM@SYR 2012-06..2012-08; O 2015-12..2017-11
Burhan Ghalioun; Burhan Ghalyun | m | SNC-SYR | O 2011-08..2012-06
Abdulbaset Sieda; Abdel Basset Sayda | m | SNC-SYR | O 2012-06..2012-11
George Sabra | m | SNC-SYR | O 2012-11..2013-07
Moaz al-Khatib; Mouaz al-Khatib | m | SNC-SYR | O 2012-11..2013-04
Anas al-Abdah; Anas Abdah | m | SNC-SYR | O 2016-03..2017-05; O 2019-06..2020-07
Rami Abdel Rahman; Rami Abdulrahman; Rami Abdurrahman; Rami Abdul Rahman | m | SOHR | H 2006..
Aidarus al-Zubaidi; Aidarous al-Zubaidi; Aidarous al-Zoubaidi | m | STC-YEM | L 2017-05..2026-01
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
Mohammed Mustafa Mero | m | SYR | PM 2000-03..2003-09
Mohammed Naji al-Otari; Naji al-Otari; Muhammad Naji al-Otari | m | SYR | PM 2003-09..2011-04
Adel Safar | m | SYR | PM 2011-04..2012-06
Wael al-Halki; Wael Nader al-Halqi | m | SYR | PM 2012-08..2016-07
Imad Khamis | m | SYR | PM 2016-07..2020-06
Hussein Arnous | m | SYR | PM 2020-08..2024-09
Mohammad Ghazi al-Jalali; Mohammed Ghazi al-Jalali; Mohammed al-Jalali | m | SYR | PM 2024-09..2024-12
Mohammed al-Bashir; Mohammad al-Bashir | m | SYR | PM 2024-12..2025-03
Bassam Sabbagh | m | SYR | E 2020-11..2024-09; FM 2024-09..2024-12
Mustafa Tlass; Mustafa Tlas | m | SYR | DM 1972..2004-05
Hassan Turkmani; Hasan Turkmani | m | SYR | DM 2004-05..2009-06
Ali Habib Mahmud; Ali Habib | m | SYR | DM 2009-06..2011-08
Dawoud Rajiha; Daoud Rajha | m | SYR | DM 2011-08..2012-07
Fahd Jassem al-Freij; Fahd al-Freij | m | SYR | DM 2012-07..2018-01
Ali Abdullah Ayyoub; Ali Ayoub | m | SYR | DM 2018-01..2022-04
Ali Mahmoud Abbas | m | SYR | DM 2022-04..2024-12
Murhaf Abu Qasra; Marhaf Abu Qasra | m | SYR | DM 2024-12..
Recep Tayyip Erdogan; Tayyip Erdogan; Recep Erdogan | m | TUR | PM 2003-03..2014-08; P 2014-08..
Abdullah Gul | m | TUR | PM 2002-11..2003-03; FM 2003-03..2007-08; P 2007-08..2014-08
Ahmet Necdet Sezer | m | TUR | P 2000-05..2007-08
Bulent Ecevit | m | TUR | PM 1999-01..2002-11
Ahmet Davutoglu | m | TUR | FM 2009-05..2014-08; PM 2014-08..2016-05
Binali Yildirim | m | TUR | PM 2016-05..2018-07
Ali Babacan | m | TUR | FM 2007-08..2009-05
Mevlut Cavusoglu | m | TUR | FM 2014-08..2015-08; FM 2015-11..2023-06
Feridun Sinirlioglu | m | TUR | FM 2015-08..2015-11; SG@OSCE 2024-12..
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
Sabahattin Cakmakoglu | m | TUR | DM 1999-05..2002-11
Vecdi Gonul | m | TUR | DM 2002-11..2011-07
Yasar Yakis | m | TUR | FM 2002-11..2003-03
Nurettin Canikli | m | TUR | DM 2017-07..2018-07
Suleyman Demirel | m | TUR | P 1993-05..2000-05
Raed Saleh; Raed al-Saleh | m | WHITEHELMETS | H 2013..2025
Ali Abdullah Saleh; Ali Abdallah Saleh | m | YEM | P 1990-05..2012-02
Abd Rabbuh Mansur Hadi; Abed Rabbo Mansour Hadi; Abdu Rabu Mansour Hadi; Abdrabbuh Mansour Hadi; Abd-Rabbu Mansour Hadi | m | YEM | P 2012-02..2022-04
Rashad al-Alimi | m | YEM | P 2022-04..
Abdul Karim al-Iryani; Abdul Karim al-Eryani | m | YEM | PM 1998-04..2001-03
Abdul Qadir Bajamal; Abdul-Qadir Bajamal | m | YEM | FM 1998..2001-04; PM 2001-03..2007-04
Ali Muhammad Mujawar; Ali Mohammed Mujawar | m | YEM | PM 2007-04..2011-12
Mohammed Basindawa; Mohammed Salem Basindwa | m | YEM | PM 2011-12..2014-09
Khaled Bahah | m | YEM | PM 2014-10..2016-04; VP 2015-04..2016-04
Ahmed Obaid bin Daghr; Ahmed bin Dagher; Ahmed Obeid bin Daghr | m | YEM | PM 2016-04..2018-10
Maeen Abdulmalik; Maeen Abdulmalik Saeed; Maeen Abdul Malik | m | YEM | PM 2018-10..2024-02
Ahmed Awad bin Mubarak; Ahmed bin Mubarak | m | YEM | FM 2020-12..2024-02; PM 2024-02..2025-05
Salem Saleh bin Braik; Salem bin Breik | m | YEM | PM 2025-05..2026-01
Ali Mohsen al-Ahmar; Ali Mohsen | m | YEM | G 1987..2012; VP 2016-04..2022-04
Abu Bakr al-Qirbi; Abu Bakr al-Kurbi | m | YEM | FM 2001-04..2014-06
Riyadh Yassin; Riyadh Yaseen | m | YEM | FM 2015-03..2015-12
Abdulmalik al-Mekhlafi; Abdel-Malek al-Mekhlafi; Abdul Malik al-Mekhlafi | m | YEM | FM 2015-12..2018-05
Khaled al-Yamani; Khaled Alyemany | m | YEM | FM 2018-05..2019-06
Shaya Mohsin al-Zindani; Shaya Zindani | m | YEM | FM 2024-03..
Redur Khalil; Redur Xelil | m | YPG | S 2012..2017
`
