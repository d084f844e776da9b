/** Asia, Australia and the Pacific: heads of state and government, ministers, heads of bodies and armed groups; leaders.ts says what the columns mean. */
export const LEADERS_ASIA = `
Isnilon Hapilon | m | ABUSAYYAF | RL 2006..2017-10
Khadaffy Janjalani | m | ABUSAYYAF | RL 1998..2006-09
Hamid Karzai | m | AFG | P 2001-12..2014-09
Ashraf Ghani | m | AFG | P 2014-09..2021-08
Abdullah Abdullah | m | AFG | FM 2001-12..2006-04; H 2014-09..2020-03
Rangin Dadfar Spanta | m | AFG | FM 2006-04..2010-01
Abdul Rashid Dostum | m | AFG | VP 2014-09..2020-02
Gulbuddin Hekmatyar | m | AFG | RL 1976..
Burhanuddin Rabbani | m | AFG | P 1992-06..2001-12
Amrullah Saleh | m | AFG | H 2004-02..2010-06; VP 2020-02..2021-08
Mohammed Fahim; Mohammad Qasim Fahim; Mohammed Qasim Fahim | m | AFG | DM 2001-12..2004-12; VP 2009-11..2014-03
Abdul Rahim Wardak | m | AFG | DM 2004-12..2012-08
Bismillah Khan Mohammadi; Bismillah Khan | m | AFG | DM 2012-09..2015-05; DM 2021-06..2021-08
Tariq Shah Bahrami | m | AFG | DM 2017-04..2018-12
Asadullah Khalid | m | AFG | DM 2018-12..2021-03
Zalmai Rassoul; Zalmay Rassoul | m | AFG | FM 2010-01..2013-10
Salahuddin Rabbani | m | AFG | FM 2015-02..2019-10
Mohammad Haneef Atmar; Hanif Atmar; Haneef Atmar | m | AFG | M 2003..2018; FM 2020-04..2021-08
Hamdullah Mohib | m | AFG | NSA 2018-08..2021-08
Twan Mrat Naing | m | ARAKANARMY | RL 2009..
Ata Ullah; Ataullah abu Ammar Jununi | m | ARSA | RL 2013..2025-03
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
Bob Carr | m | AUS | FM 2012-03..2013-09
Stephen Smith | m | AUS | FM 2007-12..2010-09; DM 2010-09..2013-09
Peter Reith | m | AUS | DM 2001-01..2001-11
Robert Hill | m | AUS | DM 2001-11..2006-01
Brendan Nelson | m | AUS | DM 2006-01..2007-12; O 2007-12..2008-09
Joel Fitzgibbon | m | AUS | DM 2007-12..2009-06
John Faulkner | m | AUS | DM 2009-06..2010-09
David Johnston | m | AUS | DM 2013-09..2014-12
Kevin Andrews | m | AUS | DM 2014-12..2015-09
Christopher Pyne | m | AUS | DM 2018-08..2019-04
Linda Reynolds | f | AUS | DM 2019-05..2021-03
Peter Dutton | m | AUS | DM 2021-03..2022-05; O 2022-05..2025-05
Sheikh Hasina; Sheikh Hasina Wajed | f | BGD | PM 1996-06..2001-07; PM 2009-01..2024-08
Khaleda Zia | f | BGD | PM 2001-10..2006-10; O 2009..
Muhammad Yunus | m | BGD | L 2024-08..
Latifur Rahman | m | BGD | L 2001-07..2001-10
Iajuddin Ahmed | m | BGD | P 2002-09..2009-02; L 2006-10..2007-01
Shahabuddin Ahmed | m | BGD | P 1996-10..2001-11
Badruddoza Chowdhury | m | BGD | P 2001-11..2002-06
Fakhruddin Ahmed | m | BGD | L 2007-01..2009-01
Zillur Rahman | m | BGD | P 2009-02..2013-03
Abdul Hamid | m | BGD | P 2013-04..2023-04
Mohammed Shahabuddin | m | BGD | P 2023-04..
Morshed Khan | m | BGD | FM 2001-11..2006-10
Dipu Moni | f | BGD | FM 2009-01..2013-11
Abul Hassan Mahmood Ali | m | BGD | FM 2013-11..2019-01
A.K. Abdul Momen; A K Abdul Momen | m | BGD | FM 2019-01..2024-01
Hasan Mahmud | m | BGD | FM 2024-01..2024-08
Touhid Hossain; Md Touhid Hossain | m | BGD | FM 2024-08..
Akbar Bugti; Akbar Khan Bugti | m | BLA | RL 2005..2006-08
Tarique Rahman | m | BNP-BGD | O 2018-02..2026-02; PM@BGD 2026-02..
Sultan Hassanal Bolkiah; Hassanal Bolkiah | m | BRN | K 1967-10..; PM 1984-01..
King Jigme Singye Wangchuck; Jigme Singye Wangchuck | m | BTN | K 1972-07..2006-12
King Jigme Khesar Namgyel Wangchuck; Jigme Khesar Namgyel Wangchuck | m | BTN | K 2006-12..
Jigme Thinley; Jigmi Thinley; Jigmi Y. Thinley | m | BTN | PM 2003-08..2004-08; PM 2008-04..2013-04
Tshering Tobgay | m | BTN | PM 2013-07..2018-08; PM 2024-01..
Lotay Tshering | m | BTN | PM 2018-11..2023-11
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
Chi Haotian | m | CHN | DM 1993-03..2003-03
Cao Gangchuan | m | CHN | DM 2003-03..2008-03
Liang Guanglie | m | CHN | DM 2008-03..2013-03
Chang Wanquan | m | CHN | DM 2013-03..2018-03
Zhang Youxia | m | CHN | G 2017-10..2026-01
Lin Jian | m | CHN | S 2024-03..
Guo Jiakun | m | CHN | S 2025-01..
Yang Yujun | m | CHN | S 2011..2017
Sonia Gandhi | f | CONGRESS-IND | L 1998..2022
Rahul Gandhi | m | CONGRESS-IND | O 2013..
Frank Bainimarama; Voreqe Bainimarama | m | FJI | G 1999-03..2014-03; PM 2007-01..2022-12
Sitiveni Rabuka | m | FJI | PM 2022-12..
Mahendra Chaudhry | m | FJI | PM 1999-05..2000-05
George Speight | m | FJI | RL 2000-05..2000-07
Laisenia Qarase | m | FJI | PM 2000-07..2006-12
Josefa Iloilo | m | FJI | P 2000-07..2009-07
Kamisese Mara | m | FJI | P 1993-12..2000-05
Epeli Nailatikau | m | FJI | P 2009-07..2015-11
Jioji Konrote | m | FJI | P 2015-11..2021-11
Wiliame Katonivere | m | FJI | P 2021-11..2024-11
Naiqama Lalabalavu | m | FJI | P 2024-11..
Leo Falcam | m | FSM | P 1999-05..2003-05
Joseph Urusemal | m | FSM | P 2003-05..2007-05
Manny Mori | m | FSM | P 2007-05..2015-05
Peter Christian | m | FSM | P 2015-05..2019-05
David Panuelo | m | FSM | P 2019-05..2023-05
Wesley Simina | m | FSM | P 2023-05..
Sirajuddin Haqqani | m | HAQQANI | RL 2014..
Jalaluddin Haqqani | m | HAQQANI | RL 1979..2018-09
Khalil Haqqani; Khalil ur-Rahman Haqqani | m | HAQQANI | RL 1990..2024-12
Syed Salahuddin | m | HIZBULMUJAHIDEEN | RL 1990..
Burhan Wani; Burhan Muzaffar Wani | m | HIZBULMUJAHIDEEN | RL 2010..2016-07
Carrie Lam | f | HKG | L 2017-07..2022-06
John Lee | m | HKG | L 2022-07..
Tung Chee-hwa; Tung Chee Hwa | m | HKG | L 1997-07..2005-03
Donald Tsang | m | HKG | L 2005-06..2012-06
Leung Chun-ying; C.Y. Leung; CY Leung | m | HKG | L 2012-07..2017-06
Joshua Wong | m | HKG | O 2014..
Syed Ali Shah Geelani; Syed Ali Geelani | m | HURRIYAT | L 1993..2021-09
Mirwaiz Umar Farooq | m | HURRIYAT | L 1993..
Abdurrahman Wahid | m | IDN | P 1999-10..2001-07
Megawati Sukarnoputri | f | IDN | P 2001-07..2004-10
Susilo Bambang Yudhoyono | m | IDN | P 2004-10..2014-10
Joko Widodo; Jokowi | m | IDN | P 2014-10..2024-10
Prabowo Subianto | m | IDN | DM 2019-10..2024-10; P 2024-10..
Marty Natalegawa | m | IDN | FM 2009-10..2014-10
Retno Marsudi | f | IDN | FM 2014-10..2024-10
Jusuf Kalla | m | IDN | VP 2004-10..2009-10; VP 2014-10..2019-10
Gibran Rakabuming Raka | m | IDN | VP 2024-10..
Alwi Shihab | m | IDN | FM 1999-10..2001-07
Hassan Wirajuda; Hasan Wirajuda | m | IDN | FM 2001-08..2009-10
Sugiono | m | IDN | FM 2024-10..
Juwono Sudarsono | m | IDN | DM 1999-10..2000-08; DM 2004-10..2009-10
Purnomo Yusgiantoro | m | IDN | DM 2009-10..2014-10
Ryamizard Ryacudu | m | IDN | DM 2014-10..2019-10
Sjafrie Sjamsoeddin | m | IDN | DM 2024-10..
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
K.R. Narayanan; Kocheril Raman Narayanan | m | IND | P 1997-07..2002-07
Pratibha Patil | f | IND | P 2007-07..2012-07
Yashwant Sinha | m | IND | FM 2002-07..2004-05
Natwar Singh | m | IND | FM 2004-05..2005-11
Salman Khurshid | m | IND | FM 2012-10..2014-05
George Fernandes | m | IND | DM 1998-03..2001-03; DM 2001-10..2004-05
A.K. Antony; A K Antony | m | IND | DM 2006-10..2014-05
P. Chidambaram; P Chidambaram | m | IND | M 2004-05..2014-05
Lal Krishna Advani; L.K. Advani; L K Advani | m | IND | M 1998-03..2004-05; O 2004-05..2009-12
Randhir Jaiswal | m | IND | S 2024-01..
Arindam Bagchi | m | IND | S 2020-03..2023-12
Raveesh Kumar | m | IND | S 2017-07..2020-03
Omar Abdullah | m | IND | M 2009-01..2015-01; M 2024-10..
Mehbooba Mufti | f | IND | M 2016-04..2018-06
Mufti Mohammad Sayeed; Mufti Mohammed Sayeed | m | IND | M 2002-11..2005-11; M 2015-03..2016-01
Hafiz Saeed Khan; Hafiz Khan Saeed | m | ISISK | RL 2015-01..2016-07
Shahab al-Muhajir; Sanaullah Ghafari | m | ISISK | RL 2020-06..
Masood Azhar | m | JAISH | RL 2000..
Abu Bakar Bashir; Abu Bakar Baasyir | m | JI | RL 1999..
Yasin Malik | m | JKLF | L 1994..
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
Shigeru Ishiba | m | JPN | DM 2007-09..2008-08; PM 2024-10..2025-10
Sanae Takaichi | f | JPN | PM 2025-10..
Taro Kono | m | JPN | FM 2017-08..2019-09; DM 2019-09..2020-09
Toshimitsu Motegi | m | JPN | FM 2019-09..2021-11; FM 2025-10..
Yoshimasa Hayashi | m | JPN | FM 2021-11..2023-09
Emperor Akihito; Akihito | m | JPN | K 1989-01..2019-04
Emperor Naruhito; Naruhito | m | JPN | K 2019-05..
Keizo Obuchi | m | JPN | PM 1998-07..2000-04
Yohei Kono | m | JPN | FM 1999-10..2001-04
Makiko Tanaka | f | JPN | FM 2001-04..2002-01
Yoriko Kawaguchi | f | JPN | FM 2002-02..2004-09
Nobutaka Machimura | m | JPN | FM 2004-09..2005-10; FM 2007-08..2007-09
Masahiko Komura | m | JPN | FM 2007-09..2008-08
Hirofumi Nakasone | m | JPN | FM 2008-09..2009-09
Katsuya Okada | m | JPN | FM 2009-09..2010-09
Seiji Maehara | m | JPN | FM 2010-09..2011-03
Takeaki Matsumoto | m | JPN | FM 2011-03..2011-09
Koichiro Gemba | m | JPN | FM 2011-09..2012-12
Yoko Kamikawa | f | JPN | FM 2023-09..2024-10
Takeshi Iwaya | m | JPN | DM 2018-10..2019-09; FM 2024-10..2025-10
Yuriko Koike | f | JPN | DM 2007-07..2007-08
Itsunori Onodera | m | JPN | DM 2012-12..2014-09; DM 2017-08..2018-10
Gen Nakatani | m | JPN | DM 2014-12..2016-08; DM 2024-10..2025-10
Tomomi Inada | f | JPN | DM 2016-08..2017-07
Nobuo Kishi | m | JPN | DM 2020-09..2022-08
Yasukazu Hamada | m | JPN | DM 2008-09..2009-09; DM 2022-08..2023-09
Minoru Kihara | m | JPN | DM 2023-09..2024-10; M 2025-10..
Shinjiro Koizumi | m | JPN | DM 2025-10..
Nursultan Nazarbayev; Nursultan Nazarbaev | m | KAZ | P 1990-04..2019-03
Kassym-Jomart Tokayev; Kasym-Zhomart Tokayev | m | KAZ | PM 1999-10..2002-01; FM 2002-01..2007-01; P 2019-03..
Imangali Tasmagambetov | m | KAZ | PM 2002-01..2003-06; DM 2014-10..2016-09; SG@CSTO 2023-01..
Daniyal Akhmetov | m | KAZ | PM 2003-06..2007-01; DM 2007-01..2009-06
Karim Masimov; Karim Massimov | m | KAZ | PM 2007-01..2012-09; PM 2014-04..2016-09
Serik Akhmetov | m | KAZ | PM 2012-09..2014-04; DM 2014-04..2014-10
Bakytzhan Sagintayev | m | KAZ | PM 2016-09..2019-02
Askar Mamin | m | KAZ | PM 2019-02..2022-01
Alikhan Smailov; Alihan Smaiylov | m | KAZ | PM 2022-01..2024-02
Olzhas Bektenov | m | KAZ | PM 2024-02..
Marat Tazhin | m | KAZ | FM 2007-01..2009-09
Kanat Saudabayev | m | KAZ | FM 2009-09..2011-04
Yerzhan Kazykhanov | m | KAZ | FM 2011-04..2012-09
Yerlan Idrissov; Erlan Idrissov | m | KAZ | FM 1999-10..2002-01; FM 2012-09..2016-12
Kairat Abdrakhmanov | m | KAZ | FM 2016-12..2018-12
Mukhtar Tleuberdi | m | KAZ | FM 2019-09..2023-03
Murat Nurtleu | m | KAZ | FM 2023-04..2025-09
Askar Akayev; Askar Akaev | m | KGZ | P 1990-10..2005-03
Kurmanbek Bakiyev; Kurmanbek Bakiev | m | KGZ | PM 2000-12..2002-05; P 2005-03..2010-04
Roza Otunbayeva; Roza Otunbaeva | f | KGZ | P 2010-04..2011-12; E@UN 2022-09..2025-09
Almazbek Atambayev; Almazbek Atambaev | m | KGZ | P 2011-12..2017-11
Sooronbay Jeenbekov | m | KGZ | P 2017-11..2020-10
Sadyr Japarov | m | KGZ | P 2020-11..
Nikolai Tanayev | m | KGZ | PM 2002-05..2005-03
Felix Kulov | m | KGZ | PM 2005-09..2007-01
Igor Chudinov | m | KGZ | PM 2007-12..2009-10
Daniyar Usenov | m | KGZ | PM 2009-10..2010-04
Omurbek Babanov | m | KGZ | PM 2011-12..2012-09
Zhantoro Satybaldiyev; Jantoro Satybaldiev | m | KGZ | PM 2012-09..2014-03
Joomart Otorbaev | m | KGZ | PM 2014-03..2015-04
Temir Sariyev; Temir Sariev | m | KGZ | PM 2015-05..2016-04
Sapar Isakov | m | KGZ | PM 2017-08..2018-04
Mukhammedkalyi Abylgaziev; Muhammetkaly Abulgaziev | m | KGZ | PM 2018-04..2020-06
Kubatbek Boronov | m | KGZ | PM 2020-06..2020-10
Talant Mamytov | m | KGZ | P 2020-11..2021-01
Akylbek Japarov | m | KGZ | PM 2021-10..2024-12
Adylbek Kasymaliev | m | KGZ | PM 2024-12..
Chingiz Aidarbekov | m | KGZ | FM 2018-10..2020-10
Jeenbek Kulubaev | m | KGZ | FM 2022-04..
Kamchybek Tashiev | m | KGZ | H 2020-10..2026-02
Hun Sen | m | KHM | PM 1985-01..2023-08
Hun Manet | m | KHM | PM 2023-08..
King Norodom Sihanouk; Norodom Sihanouk | m | KHM | K 1993-09..2004-10
King Norodom Sihamoni; Norodom Sihamoni | m | KHM | K 2004-10..
Hor Namhong | m | KHM | FM 1998-11..2016-04
Prak Sokhonn | m | KHM | FM 2016-04..2023-08; FM 2024-11..
Sok Chenda Sophea | m | KHM | FM 2023-08..2024-11
Tea Banh | m | KHM | DM 1987..2023-08
Sam Rainsy | m | KHM | O 1995..
Kem Sokha | m | KHM | O 2012..2017-09
Teburoro Tito | m | KIR | P 1994-10..2003-03
Anote Tong | m | KIR | P 2003-07..2016-03
Taneti Maamau | m | KIR | P 2016-03..
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
Hwang Kyo-ahn | m | KOR | PM 2015-06..2017-05; P 2016-12..2017-05
Han Duck-soo | m | KOR | PM 2007-04..2008-02; PM 2022-05..2025-05; P 2024-12..2024-12
Choi Sang-mok | m | KOR | P 2024-12..2025-03
Kim Jong-pil | m | KOR | PM 1998-03..2000-01
Lee Hae-chan | m | KOR | PM 2004-06..2006-03
Kim Hwang-sik | m | KOR | PM 2010-10..2013-02
Chung Hong-won | m | KOR | PM 2013-02..2015-02
Lee Nak-yon; Lee Nak-yeon | m | KOR | PM 2017-05..2020-01
Chung Sye-kyun; Chung Sye-Kyun | m | KOR | PM 2020-01..2021-04
Kim Boo-kyum | m | KOR | PM 2021-05..2022-05
Kim Min-seok | m | KOR | PM 2025-07..
Song Min-soon | m | KOR | FM 2006-12..2008-02
Yu Myung-hwan | m | KOR | FM 2008-02..2010-09
Kim Sung-hwan | m | KOR | FM 2010-10..2013-03
Chung Eui-yong | m | KOR | NSA 2017-05..2020-07; FM 2021-02..2022-05
Cho Tae-yul | m | KOR | FM 2024-01..2025-07
Cho Hyun | m | KOR | FM 2025-07..
Kim Kwan-jin | m | KOR | DM 2010-12..2014-06
Han Min-koo | m | KOR | DM 2014-06..2017-07
Song Young-moo | m | KOR | DM 2017-07..2018-09
Jeong Kyeong-doo | m | KOR | DM 2018-09..2020-09
Suh Wook | m | KOR | DM 2020-09..2022-05
Lee Jong-sup | m | KOR | DM 2022-05..2023-10
Shin Won-sik | m | KOR | DM 2023-10..2024-09
Kim Yong-hyun | m | KOR | DM 2024-09..2024-12
Ahn Gyu-back | m | KOR | DM 2025-07..
Goh Kun | m | KOR | PM 2003-02..2004-05
Lee Han-dong | m | KOR | PM 2000-05..2002-07
Han Myeong-sook; Han Myung-sook | f | KOR | PM 2006-04..2007-03
Han Seung-soo | m | KOR | PM 2008-02..2009-09
Chung Un-chan | m | KOR | PM 2009-09..2010-08
Khamtai Siphandon; Khamtay Siphandone | m | LAO | P 1998-02..2006-06
Choummaly Sayasone | m | LAO | P 2006-06..2016-04
Bounnhang Vorachith | m | LAO | PM 2001-03..2006-06; P 2016-04..2021-03
Thongloun Sisoulith | m | LAO | PM 2016-04..2021-03; P 2021-03..
Sisavath Keobounphanh | m | LAO | PM 1998-02..2001-03
Bouasone Bouphavanh | m | LAO | PM 2006-06..2010-12
Thongsing Thammavong | m | LAO | PM 2010-12..2016-04
Phankham Viphavanh | m | LAO | PM 2021-03..2022-12
Sonexay Siphandone | m | LAO | PM 2022-12..
Hafiz Saeed; Hafiz Muhammad Saeed | m | LASHKAR | RL 1990..
Zakiur Rehman Lakhvi; Zaki-ur-Rehman Lakhvi | m | LASHKAR | RL 1990..
Chandrika Kumaratunga | f | LKA | P 1994-11..2005-11
Mahinda Rajapaksa; Mahinda Rajapakse | m | LKA | PM 2004-04..2005-11; P 2005-11..2015-01; PM 2019-11..2022-05
Gotabaya Rajapaksa; Gotabhaya Rajapaksa | m | LKA | P 2019-11..2022-07
Maithripala Sirisena | m | LKA | P 2015-01..2019-11
Ranil Wickremesinghe | m | LKA | PM 2001-12..2004-04; PM 2015-01..2019-11; PM 2022-05..2022-07; P 2022-07..2024-09
Anura Kumara Dissanayake | m | LKA | P 2024-09..
Sirimavo Bandaranaike | f | LKA | PM 1994-11..2000-08
Ratnasiri Wickremanayake | m | LKA | PM 2000-08..2001-12; PM 2005-11..2010-04
D.M. Jayaratne; D. M. Jayaratne | m | LKA | PM 2010-04..2015-01
Dinesh Gunawardena | m | LKA | FM 2019-11..2021-08; PM 2022-07..2024-09
Harini Amarasuriya | f | LKA | PM 2024-09..
Lakshman Kadirgamar | m | LKA | FM 1994-08..2001-12; FM 2004-04..2005-08
Rohitha Bogollagama | m | LKA | FM 2007-01..2010-04
G.L. Peiris; G. L. Peiris | m | LKA | FM 2010-04..2015-01; FM 2021-08..2022-04
Mangala Samaraweera | m | LKA | FM 2005-11..2007-01; FM 2015-01..2017-05
Ali Sabry | m | LKA | FM 2022-07..2024-09
Vijitha Herath | m | LKA | FM 2024-09..
Sarath Fonseka | m | LKA | G 2005-12..2009-07
Velupillai Prabhakaran | m | LTTE | RL 1976..2009-05
Edmund Ho; Edmund Ho Hau-wah | m | MAC | L 1999-12..2009-12
Fernando Chui; Chui Sai On | m | MAC | L 2009-12..2019-12
Ho Iat Seng; Ho Iat-seng | m | MAC | L 2019-12..2024-12
Sam Hou Fai | m | MAC | L 2024-12..
Mohamed Nasheed | m | MDV | P 2008-11..2012-02
Abdulla Yameen | m | MDV | P 2013-11..2018-11
Mohamed Muizzu | m | MDV | P 2023-11..
Maumoon Abdul Gayoom | m | MDV | P 1978-11..2008-11
Mohammed Waheed Hassan; Mohamed Waheed; Mohammed Waheed | m | MDV | P 2012-02..2013-11
Ibrahim Mohamed Solih; Ibrahim Solih | m | MDV | P 2018-11..2023-11
Abdulla Shahid | m | MDV | FM 2007-11..2008-11; FM 2018-11..2023-11
Kessai Note | m | MHL | P 2000-01..2008-01
Litokwa Tomeing | m | MHL | P 2008-01..2009-10
Jurelang Zedkaia | m | MHL | P 2009-11..2012-01
Christopher Loeak | m | MHL | P 2012-01..2016-01
Hilda Heine | f | MHL | P 2016-01..2020-01; P 2024-01..
David Kabua | m | MHL | P 2020-01..2024-01
Hashim Salamat | m | MILF | RL 1984..2003-07
Murad Ebrahim; Al Haj Murad Ebrahim | m | MILF | RL 2003-07..
Than Shwe | m | MMR | L 1992-04..2011-03
Thein Sein | m | MMR | PM 2007-10..2011-03; P 2011-03..2016-03
Htin Kyaw | m | MMR | P 2016-03..2018-03
Win Myint | m | MMR | P 2018-03..2021-02
Aung San Suu Kyi; Suu Kyi | f | MMR | O 1988..2016-03; L 2016-04..2021-02
Min Aung Hlaing | m | MMR | G 2011-03..; L 2021-02..; PM 2021-08..2025-07
Zaw Min Tun | m | MMR | S 2021-02..
Khin Nyunt | m | MMR | PM 2003-08..2004-10
Soe Win | m | MMR | PM 2004-10..2007-10
Myint Swe | m | MMR | P 2021-02..2025-08
Nyan Win | m | MMR | FM 2004-09..2011-03
Wunna Maung Lwin | m | MMR | FM 2011-03..2016-03; FM 2021-02..2023-02
Than Swe | m | MMR | FM 2023-02..
Natsagiin Bagabandi | m | MNG | P 1997..2005-06
Tsakhiagiin Elbegdorj | m | MNG | PM 2004-08..2006-01; P 2009-06..2017-07
Ukhnaagiin Khurelsukh | m | MNG | PM 2017-10..2021-01; P 2021-06..
Nambaryn Enkhbayar; Nambar Enkhbayar | m | MNG | PM 2000-07..2004-08; P 2005-06..2009-06
Khaltmaagiin Battulga | m | MNG | P 2017-07..2021-06
Rinchinnyamyn Amarjargal | m | MNG | PM 1999-07..2000-07
Miyeegombyn Enkhbold | m | MNG | PM 2006-01..2007-11
Sanjaagiin Bayar | m | MNG | PM 2007-11..2009-10
Sukhbaataryn Batbold | m | MNG | PM 2009-10..2012-08
Norovyn Altankhuyag | m | MNG | PM 2012-08..2014-11
Chimediin Saikhanbileg | m | MNG | PM 2014-11..2016-07
Jargaltulgyn Erdenebat | m | MNG | PM 2016-07..2017-10
Luvsannamsrain Oyun-Erdene | m | MNG | PM 2021-01..2025-06
Gombojavyn Zandanshatar | m | MNG | PM 2025-06..
Nur Misuari | m | MNLF | RL 1972..
Altaf Hussain | m | MQM | L 1984..
Mahathir Mohamad; Mahathir Mohammad | m | MYS | PM 1981-07..2003-10; PM 2018-05..2020-03
Abdullah Ahmad Badawi | m | MYS | PM 2003-10..2009-04
Najib Razak; Najib Abdul Razak | m | MYS | PM 2009-04..2018-05
Anwar Ibrahim | m | MYS | O 1999..2022-11; PM 2022-11..
Muhyiddin Yassin | m | MYS | PM 2020-03..2021-08
Sultan Salahuddin Abdul Aziz | m | MYS | K 1999-04..2001-11
Mizan Zainal Abidin | m | MYS | K 2006-12..2011-12
Sultan Abdul Halim | m | MYS | K 2011-12..2016-12
Sultan Muhammad V | m | MYS | K 2016-12..2019-01
Al-Sultan Abdullah | m | MYS | K 2019-01..2024-01
Sultan Ibrahim Iskandar; Sultan Ibrahim | m | MYS | K 2024-01..
Ismail Sabri Yaakob; Ismail Sabri | m | MYS | PM 2021-08..2022-11
Syed Hamid Albar | m | MYS | FM 1999-01..2008-03
Rais Yatim | m | MYS | FM 2008-03..2009-04
Anifah Aman | m | MYS | FM 2009-04..2018-05
Saifuddin Abdullah | m | MYS | FM 2018-07..2020-02; FM 2021-08..2022-11
Hishammuddin Hussein | m | MYS | DM 2013-05..2018-05; FM 2020-03..2021-08; DM 2021-08..2022-11
Zambry Abdul Kadir | m | MYS | FM 2022-12..2023-12
Mohamad Hasan | m | MYS | DM 2022-12..2023-12; FM 2023-12..
Mohamad Sabu; Mat Sabu | m | MYS | DM 2018-05..2020-02
Duwa Lashi La | m | NDF-MMR | L 2021-04..
Mahn Win Khaing Than | m | NDF-MMR | PM 2021-04..
Sasa | m | NDF-MMR | S 2021..
Ahmad Shah Massoud; Ahmed Shah Massoud; Ahmad Shah Masood | m | NORTHERNALLIANCE | RL 1992..2001-09
Ahmad Massoud; Ahmad Masood | m | NORTHERNALLIANCE | RL 2019..
Jose Maria Sison; Joma Sison | m | NPA | RL 1969..2022-12
King Gyanendra | m | NPL | K 2001-06..2008-05
Pushpa Kamal Dahal; Prachanda | m | NPL | PM 2008-08..2009-05; PM 2016-08..2017-06; PM 2022-12..2024-07
K.P. Sharma Oli; KP Sharma Oli | m | NPL | PM 2015-10..2016-08; PM 2018-02..2021-07; PM 2024-07..2025-09
King Birendra | m | NPL | K 1972-01..2001-06
Girija Prasad Koirala | m | NPL | PM 2000-03..2001-07; PM 2006-04..2008-08
Sher Bahadur Deuba | m | NPL | PM 2001-07..2002-10; PM 2004-06..2005-02; PM 2017-06..2018-02; PM 2021-07..2022-12
Krishna Prasad Bhattarai | m | NPL | PM 1999-05..2000-03
Lokendra Bahadur Chand | m | NPL | PM 2002-10..2003-06
Surya Bahadur Thapa | m | NPL | PM 2003-06..2004-06
Madhav Kumar Nepal | m | NPL | PM 2009-05..2011-02
Jhala Nath Khanal; Jhalanath Khanal | m | NPL | PM 2011-02..2011-08
Baburam Bhattarai | m | NPL | PM 2011-08..2013-03
Khil Raj Regmi | m | NPL | PM 2013-03..2014-02
Sushil Koirala | m | NPL | PM 2014-02..2015-10
Sushila Karki | f | NPL | PM 2025-09..
Ram Baran Yadav | m | NPL | P 2008-07..2015-10
Bidya Devi Bhandari; Bidhya Devi Bhandari | f | NPL | P 2015-10..2023-03
Ram Chandra Poudel; Ramchandra Paudel | m | NPL | P 2023-03..
Rene Harris | m | NRU | P 1999-04..2000-04; P 2001-03..2003-01; P 2003-08..2004-06
Bernard Dowiyogo | m | NRU | P 2000-04..2001-03; P 2003-01..2003-03
Ludwig Scotty | m | NRU | P 2003-05..2003-08; P 2004-06..2007-12
Marcus Stephen | m | NRU | P 2007-12..2011-11
Sprent Dabwido | m | NRU | P 2011-11..2013-06
Baron Waqa | m | NRU | P 2013-06..2019-08
Lionel Aingimea | m | NRU | P 2019-08..2022-09
Russ Kun | m | NRU | P 2022-09..2023-10
David Adeang | m | NRU | P 2023-10..
Helen Clark | f | NZL | PM 1999-12..2008-11; H@UNDP 2009-04..2017-04
John Key | m | NZL | PM 2008-11..2016-12
Jacinda Ardern | f | NZL | PM 2017-10..2023-01
Chris Hipkins | m | NZL | PM 2023-01..2023-11
Christopher Luxon | m | NZL | PM 2023-11..
Winston Peters | m | NZL | FM 2005-10..2008-08; FM 2017-10..2020-11; FM 2023-11..
Bill English | m | NZL | PM 2016-12..2017-10
Phil Goff | m | NZL | FM 1999-12..2005-10; DM 2005-10..2008-11
Murray McCully | m | NZL | FM 2008-11..2017-05
Nanaia Mahuta | f | NZL | FM 2020-11..2023-11
Pervez Musharraf | m | PAK | L 1999-10..2001-06; P 2001-06..2008-08
Asif Ali Zardari; Asif Zardari | m | PAK | P 2008-09..2013-09; P 2024-03..
Mamnoon Hussain | m | PAK | P 2013-09..2018-09
Nawaz Sharif | m | PAK | PM 1997-02..1999-10; PM 2013-06..2017-07
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
Rafiq Tarar; Rafiq Ahmed Tarar; Muhammad Rafiq Tarar | m | PAK | P 1998-01..2001-06
Arif Alvi | m | PAK | P 2018-09..2024-03
Zafarullah Khan Jamali; Mir Zafarullah Khan Jamali | m | PAK | PM 2002-11..2004-06
Chaudhry Shujaat Hussain; Shujaat Hussain | m | PAK | PM 2004-06..2004-08
Muhammad Mian Soomro; Mohammadmian Soomro | m | PAK | PM 2007-11..2008-03; P 2008-08..2008-09
Raja Pervaiz Ashraf; Raja Pervez Ashraf | m | PAK | PM 2012-06..2013-03
Mir Hazar Khan Khoso | m | PAK | PM 2013-03..2013-06
Nasirul Mulk; Nasir-ul-Mulk | m | PAK | PM 2018-06..2018-08
Anwaar ul Haq Kakar; Anwaar-ul-Haq Kakar; Anwar-ul-Haq Kakar | m | PAK | PM 2023-08..2024-03
Abdul Sattar | m | PAK | FM 1999-11..2002-06
Jalil Abbas Jilani | m | PAK | FM 2023-08..2024-03
Chaudhry Ahmed Mukhtar | m | PAK | DM 2008-03..2012-06
Pervez Khattak; Pervaiz Khattak | m | PAK | DM 2018-08..2022-04
Khurram Dastgir Khan; Khurram Dastgir | m | PAK | DM 2017-08..2018-04
Nisar Ali Khan; Chaudhry Nisar Ali Khan | m | PAK | M 2013-06..2017-07
Asim Bajwa; Asim Saleem Bajwa | m | PAK | S 2012-06..2016-12
Asif Ghafoor | m | PAK | S 2016-12..2020-01
Ahmed Sharif Chaudhry | m | PAK | S 2022-12..
Joseph Estrada | m | PHL | P 1998-06..2001-01
Gloria Macapagal Arroyo; Gloria Macapagal-Arroyo; Gloria Arroyo | f | PHL | P 2001-01..2010-06
Benigno Aquino; Benigno Aquino III; Noynoy Aquino | m | PHL | P 2010-06..2016-06
Rodrigo Duterte | m | PHL | P 2016-06..2022-06
Ferdinand Marcos Jr.; Ferdinand Marcos Jr; Bongbong Marcos | m | PHL | P 2022-06..
Enrique Manalo | m | PHL | FM 2022-07..2025
Albert del Rosario | m | PHL | FM 2011-02..2016-03
Teofisto Guingona | m | PHL | FM 2001-02..2002-07; VP 2001-02..2004-06
Blas Ople | m | PHL | FM 2002-07..2003-12
Alberto Romulo | m | PHL | FM 2004-08..2011-02
Perfecto Yasay | m | PHL | FM 2016-06..2017-03
Alan Peter Cayetano | m | PHL | FM 2017-05..2018-10
Teodoro Locsin; Teodoro Locsin Jr.; Teddy Locsin | m | PHL | FM 2018-10..2022-06
Maria Theresa Lazaro; Theresa Lazaro | f | PHL | FM 2025-07..
Voltaire Gazmin | m | PHL | DM 2010-06..2016-06
Delfin Lorenzana | m | PHL | DM 2016-06..2022-06
Gilbert Teodoro; Gilberto Teodoro | m | PHL | DM 2007-08..2009-11; DM 2023-06..
Leni Robredo | f | PHL | VP 2016-06..2022-06
Sara Duterte; Sara Duterte-Carpio | f | PHL | VP 2022-06..
Kuniwo Nakamura | m | PLW | P 1993-01..2001-01
Tommy Remengesau; Tommy Remengesau Jr. | m | PLW | P 2001-01..2009-01; P 2013-01..2021-01
Johnson Toribiong | m | PLW | P 2009-01..2013-01
Surangel Whipps; Surangel Whipps Jr. | m | PLW | P 2021-01..
Peter O'Neill | m | PNG | PM 2011-08..2019-05
James Marape | m | PNG | PM 2019-05..
Mekere Morauta | m | PNG | PM 1999-07..2002-08
Michael Somare | m | PNG | PM 2002-08..2010-12; PM 2011-01..2011-08
Benazir Bhutto | f | PPP-PAK | O 1996..2007-12
Kim Jong Il; Kim Jong-il | m | PRK | L 1994-07..2011-12
Kim Jong Un; Kim Jong-un | m | PRK | L 2011-12..
Kim Yo Jong; Kim Yo-jong | f | PRK | M 2017..
Choe Son Hui; Choe Son-hui | f | PRK | FM 2022-06..
Ri Yong Ho; Ri Yong-ho | m | PRK | FM 2016-05..2020-01
Kim Yong Nam; Kim Yong-nam | m | PRK | P 1998-09..2019-04
Choe Ryong Hae; Choe Ryong-hae | m | PRK | P 2019-04..
Hong Song Nam; Hong Song-nam | m | PRK | PM 1998-09..2003-09
Pak Pong Ju; Pak Pong-ju | m | PRK | PM 2003-09..2007-04; PM 2013-04..2019-04
Kim Yong Il; Kim Yong-il | m | PRK | PM 2007-04..2010-06
Choe Yong Rim; Choe Yong-rim | m | PRK | PM 2010-06..2013-04
Kim Jae Ryong; Kim Jae-ryong | m | PRK | PM 2019-04..2020-08
Kim Tok Hun; Kim Tok-hun | m | PRK | PM 2020-08..2024-12
Pak Thae Song; Pak Thae-song | m | PRK | PM 2024-12..
Paek Nam Sun; Paek Nam-sun | m | PRK | FM 1998-09..2007-01
Pak Ui Chun; Pak Ui-chun | m | PRK | FM 2007-05..2014-04
Ri Su Yong; Ri Su-yong | m | PRK | FM 2014-04..2016-05
Ri Son Gwon; Ri Son-gwon | m | PRK | FM 2020-01..2022-06
Moetai Brotherson | m | PYF | P 2023-05..
Lee Hsien Loong | m | SGP | PM 2004-08..2024-05
Lawrence Wong | m | SGP | PM 2024-05..
Goh Chok Tong | m | SGP | PM 1990-11..2004-08
Lee Kuan Yew | m | SGP | L 1959..2015-03
S.R. Nathan; S R Nathan | m | SGP | P 1999-09..2011-08
Tony Tan; Tony Tan Keng Yam | m | SGP | P 2011-09..2017-08
Halimah Yacob | f | SGP | P 2017-09..2023-09
Tharman Shanmugaratnam | m | SGP | P 2023-09..
S. Jayakumar; S Jayakumar | m | SGP | FM 1994-01..2004-08
George Yeo | m | SGP | FM 2004-08..2011-05
K. Shanmugam; K Shanmugam | m | SGP | FM 2011-05..2015-09
Vivian Balakrishnan | m | SGP | FM 2015-10..
Ng Eng Hen | m | SGP | DM 2011-05..2025-05
Bartholomew Ulufa'alu; Bartholomew Ulufaalu | m | SLB | PM 1997-08..2000-06
Manasseh Sogavare | m | SLB | PM 2000-06..2001-12; PM 2006-05..2007-12; PM 2014-12..2017-11; PM 2019-04..2024-05
Allan Kemakeza | m | SLB | PM 2001-12..2006-04
Derek Sikua | m | SLB | PM 2007-12..2010-08
Danny Philip | m | SLB | PM 2010-08..2011-11
Gordon Darcy Lilo | m | SLB | PM 2011-11..2014-12
Rick Houenipwela; Rick Hou | m | SLB | PM 2017-11..2019-04
Jeremiah Manele | m | SLB | FM 2019-04..2024-05; PM 2024-05..
Mullah Omar; Mullah Mohammed Omar; Mohammed Omar | m | TALIBAN | RL 1994..2013-04
Mullah Akhtar Mansour; Akhtar Mohammad Mansour; Akhtar Mansour | m | TALIBAN | RL 2015-07..2016-05
Hibatullah Akhundzada; Haibatullah Akhundzada | m | TALIBAN | RL 2016-05..; L@AFG 2021-08..
Abdul Ghani Baradar | m | TALIBAN | RL 2001..
Zabihullah Mujahid | m | TALIBAN | S 2007..
Amir Khan Muttaqi | m | TALIBAN | FM 2021-09..
Mohammad Hassan Akhund; Mullah Hassan Akhund; Mohammad Hasan Akhund | m | TALIBAN | PM@AFG 2021-09..
Mullah Yaqoob; Mohammad Yaqoob; Mohammad Yaqub | m | TALIBAN | DM 2021-09..
Suhail Shaheen | m | TALIBAN | S 2013..
Qari Yousuf Ahmadi; Qari Yousaf Ahmadi | m | TALIBAN | S 2005..
Mullah Dadullah | m | TALIBAN | RL 1994..2007-05
Wakil Ahmed Muttawakil; Wakil Ahmad Muttawakil | m | TALIBAN | FM 1999-10..2001-11
Thaksin Shinawatra | m | THA | PM 2001-02..2006-09
Surayud Chulanont | m | THA | PM 2006-10..2008-01
Samak Sundaravej | m | THA | PM 2008-01..2008-09
Abhisit Vejjajiva | m | THA | PM 2008-12..2011-08
Yingluck Shinawatra | f | THA | PM 2011-08..2014-05
Prayuth Chan-ocha; Prayut Chan-o-cha; Prayuth Chan-o-cha | m | THA | PM 2014-08..2023-08
Srettha Thavisin | m | THA | PM 2023-08..2024-08
Paetongtarn Shinawatra | f | THA | PM 2024-08..2025-08
Anutin Charnvirakul | m | THA | PM 2025-09..
King Bhumibol Adulyadej; Bhumibol Adulyadej | m | THA | K 1946-06..2016-10
King Maha Vajiralongkorn; Maha Vajiralongkorn | m | THA | K 2016-10..
Chuan Leekpai | m | THA | PM 1997-11..2001-02
Somchai Wongsawat | m | THA | PM 2008-09..2008-12
Sonthi Boonyaratglin | m | THA | G 2005-10..2007-09; L 2006-09..2006-10
Niwatthamrong Boonsongpaisan; Niwattumrong Boonsongpaisan | m | THA | PM 2014-05..2014-05
Phumtham Wechayachai | m | THA | DM 2024-09..2025-06; PM 2025-07..2025-09
Surakiart Sathirathai | m | THA | FM 2001-02..2005-03
Kasit Piromya | m | THA | FM 2008-12..2011-08
Surapong Tovichakchaikul | m | THA | FM 2011-08..2014-05
Don Pramudwinai | m | THA | FM 2015-08..2023-09
Maris Sangiampongsa | m | THA | FM 2024-04..2025-09
Sihasak Phuangketkeow | m | THA | FM 2025-09..
Prawit Wongsuwan; Prawit Wongsuwon | m | THA | DM 2008-12..2011-08; DM 2014-08..2019-07
Pita Limjaroenrat | m | THA | O 2020-03..2024-08
Dalai Lama | m | TIBETANS | L 1940..
Emomali Rahmon; Emomali Rakhmonov; Imomali Rakhmon | m | TJK | P 1994-11..
Akil Akilov; Oqil Oqilov | m | TJK | PM 1999-12..2013-11
Kokhir Rasulzoda; Qohir Rasulzoda | m | TJK | PM 2013-11..
Talbak Nazarov | m | TJK | FM 1994..2006-12
Hamrokhon Zarifi; Khamrokhon Zarifi | m | TJK | FM 2006-12..2013-11
Sirodjidin Aslov; Sirojiddin Aslov | m | TJK | FM 2013-11..2025-02
Sirojiddin Muhriddin | m | TJK | FM 2020-07..
Saparmurat Niyazov | m | TKM | P 1990-11..2006-12
Gurbanguly Berdymukhamedov; Gurbanguly Berdimuhamedow | m | TKM | P 2007-02..2022-03
Serdar Berdymukhamedov; Serdar Berdimuhamedow | m | TKM | P 2022-03..
Rashid Meredov | m | TKM | FM 2001-07..
Xanana Gusmao | m | TLS | P 2002-05..2007-05; PM 2007-08..2015-02; PM 2023-07..
Jose Ramos-Horta; Jose Ramos Horta | m | TLS | FM 2002-05..2006-06; PM 2006-07..2007-05; P 2007-05..2012-05; P 2022-05..
Francisco Guterres; Lu-Olo | m | TLS | P 2017-05..2022-05
Taur Matan Ruak | m | TLS | P 2012-05..2017-05; PM 2018-06..2023-07
Mari Alkatiri | m | TLS | PM 2002-05..2006-06; PM 2017-09..2018-06
Estanislau da Silva | m | TLS | PM 2007-05..2007-08
Rui Maria de Araujo | m | TLS | PM 2015-02..2017-09
King Taufa'ahau Tupou IV; Taufa'ahau Tupou IV | m | TON | K 1965-12..2006-09
King George Tupou V; George Tupou V | m | TON | K 2006-09..2012-03
King Tupou VI; Tupou VI | m | TON | PM 2000-01..2006-02; K 2012-03..
Feleti Sevele; Fred Sevele | m | TON | PM 2006-02..2010-12
Lord Tu'ivakano; Siale'ataongo Tu'ivakano | m | TON | PM 2010-12..2014-12
Akilisi Pohiva; 'Akilisi Pohiva | m | TON | PM 2014-12..2019-09
Pohiva Tu'i'onetoa; Pohiva Tuionetoa | m | TON | PM 2019-10..2021-12
Siaosi Sovaleni; Hu'akavameiliku Siaosi Sovaleni | m | TON | PM 2021-12..2024-12
Aisake Eke; Aisake Valu Eke | m | TON | PM 2025-01..2025-12
Baitullah Mehsud | m | TTP | RL 2007..2009-08
Hakimullah Mehsud | m | TTP | RL 2009-08..2013-11
Mullah Fazlullah; Maulana Fazlullah | m | TTP | RL 2013-11..2018-06
Noor Wali Mehsud; Mufti Noor Wali Mehsud | m | TTP | RL 2018-06..
Ionatana Ionatana | m | TUV | PM 1999-04..2000-12
Saufatu Sopoanga | m | TUV | PM 2002-08..2004-08
Maatia Toafa | m | TUV | PM 2004-10..2006-08; PM 2010-09..2010-12
Apisai Ielemia | m | TUV | PM 2006-08..2010-09
Willy Telavi | m | TUV | PM 2010-12..2013-08
Enele Sopoaga | m | TUV | PM 2013-08..2019-09
Kausea Natano | m | TUV | PM 2019-09..2024-01
Feleti Teo | m | TUV | PM 2024-02..
Faimalaga Luka | m | TUV | PM 2001-02..2001-12
Koloa Talake | m | TUV | PM 2001-12..2002-08
Lagitupu Tuilimu | m | TUV | PM 2000-12..2001-02
Chen Shui-bian | m | TWN | P 2000-05..2008-05
Ma Ying-jeou | m | TWN | P 2008-05..2016-05
Tsai Ing-wen | f | TWN | P 2016-05..2024-05
Lai Ching-te; William Lai | m | TWN | PM 2017-09..2019-01; VP 2020-05..2024-05; P 2024-05..
Joseph Wu | m | TWN | FM 2018-02..2024-05
Lee Teng-hui | m | TWN | P 1988-01..2000-05
Tang Fei | m | TWN | PM 2000-05..2000-10
Chang Chun-hsiung | m | TWN | PM 2000-10..2002-02; PM 2007-05..2008-05
Yu Shyi-kun | m | TWN | PM 2002-02..2005-02
Frank Hsieh | m | TWN | PM 2005-02..2006-01
Su Tseng-chang | m | TWN | PM 2006-01..2007-05; PM 2019-01..2023-01
Liu Chao-shiuan | m | TWN | PM 2008-05..2009-09
Wu Den-yih | m | TWN | PM 2009-09..2012-02
Sean Chen | m | TWN | PM 2012-02..2013-02
Jiang Yi-huah | m | TWN | PM 2013-02..2014-12
Mao Chi-kuo | m | TWN | PM 2014-12..2016-01
Simon Chang | m | TWN | PM 2016-02..2016-05
Lin Chuan | m | TWN | PM 2016-05..2017-09
Chen Chien-jen | m | TWN | VP 2016-05..2020-05; PM 2023-01..2024-05
Cho Jung-tai | m | TWN | PM 2024-05..
Mark Chen; Mark Chen Tan-sun | m | TWN | FM 2004-04..2006-01
Timothy Yang | m | TWN | FM 2009-09..2012-09
David Lin | m | TWN | FM 2012-09..2016-05
David Lee | m | TWN | FM 2016-05..2018-02
Lin Chia-lung | m | TWN | FM 2024-05..
Chiu Kuo-cheng | m | TWN | DM 2021-02..2024-05
Wellington Koo; Koo Li-hsiung | m | TWN | DM 2024-05..
Vincent Siew | m | TWN | PM 1997-09..2000-05
Islam Karimov | m | UZB | P 1990-03..2016-09
Shavkat Mirziyoyev; Shavkat Mirziyoev | m | UZB | PM 2003-12..2016-12; P 2016-12..
Utkir Sultanov | m | UZB | PM 1995-12..2003-12
Abdulla Aripov | m | UZB | PM 2016-12..
Vladimir Norov | m | UZB | FM 2006-07..2010-12; FM 2022-04..2022-12
Abdulaziz Kamilov; Abdulaziz Komilov | m | UZB | FM 1994..2003-03; FM 2012-02..2022-04
Bakhtiyor Saidov; Bakhtiyar Saidov | m | UZB | FM 2022-12..
Nong Duc Manh | m | VNM | L 2001-04..2011-01
Nguyen Tan Dung | m | VNM | PM 2006-06..2016-04
Nguyen Phu Trong | m | VNM | L 2011-01..2024-07; P 2018-10..2021-04
Nguyen Xuan Phuc | m | VNM | PM 2016-04..2021-04; P 2021-04..2023-01
Pham Minh Chinh | m | VNM | PM 2021-04..
To Lam | m | VNM | P 2024-05..2024-10; L 2024-08..
Le Kha Phieu | m | VNM | L 1997-12..2001-04
Phan Van Khai | m | VNM | PM 1997-09..2006-06
Tran Duc Luong | m | VNM | P 1997-09..2006-06
Nguyen Minh Triet | m | VNM | P 2006-06..2011-07
Truong Tan Sang | m | VNM | P 2011-07..2016-04
Tran Dai Quang | m | VNM | P 2016-04..2018-09
Vo Van Thuong | m | VNM | P 2023-03..2024-03
Luong Cuong | m | VNM | P 2024-10..
Nguyen Dy Nien | m | VNM | FM 2000-02..2006-06
Pham Gia Khiem | m | VNM | FM 2006-06..2011-08
Pham Binh Minh | m | VNM | FM 2011-08..2021-04
Bui Thanh Son | m | VNM | FM 2021-04..2024-08
Phung Quang Thanh | m | VNM | DM 2006-06..2016-04
Ngo Xuan Lich | m | VNM | DM 2016-04..2021-04
Phan Van Giang | m | VNM | DM 2021-04..
Barak Sope | m | VUT | PM 1999-11..2001-04
Edward Natapei | m | VUT | PM 2001-04..2004-07; PM 2008-09..2010-12
Serge Vohor | m | VUT | PM 2004-07..2004-12
Ham Lini | m | VUT | PM 2004-12..2008-09
Sato Kilman | m | VUT | PM 2010-12..2013-03; PM 2015-06..2016-02; PM 2023-09..2023-10
Moana Carcasses; Moana Carcasses Kalosil | m | VUT | PM 2013-03..2014-05
Joe Natuman | m | VUT | PM 2014-05..2015-06
Charlot Salwai | m | VUT | PM 2016-02..2020-04; PM 2023-10..2025-01
Bob Loughman | m | VUT | PM 2020-04..2022-11
Ishmael Kalsakau; Alatoi Ishmael Kalsakau | m | VUT | PM 2022-11..2023-09
Jotham Napat | m | VUT | PM 2025-02..
Malietoa Tanumafili II | m | WSM | K 1962-01..2007-05
Tuilaepa Sailele Malielegaoi; Tuilaepa Sailele; Tuilaepa Aiono Sailele Malielegaoi | m | WSM | PM 1998-11..2021-05
Fiame Naomi Mata'afa; Fiame Naomi Mataafa | f | WSM | PM 2021-05..2025-09
Tuimalealiifano Vaaletoa Sualauvi II | m | WSM | P 2017-07..
Tuiatua Tupua Tamasese Efi; Tufuga Efi | m | WSM | P 2007-06..2017-07
`
