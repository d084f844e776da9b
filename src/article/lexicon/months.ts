/**
 * Names of months as pages write them, one month a line: number, then names and abbreviations (lower case, no full stop). Languages in the
 * order English, German, French, Spanish, Italian, Portuguese, Dutch, Scandinavian, Finnish, Polish, Czech, Hungarian, Romanian, Turkish,
 * Russian, Ukrainian, Greek, Indonesian, Arabic (of Egypt, the Levant and the Maghreb, where the name is one word). A name that means two
 * months (Czech "listopad" and Polish "listopad" are November, Croatian October) stands where most readers
 * have it.
 */
export const MONTHS = `
1   january jan januar jänner jän janvier janv enero ene gennaio gen janeiro januari tammikuuta tammikuu styczeń stycznia sty leden ledna január ianuarie ian ocak oca январь января янв січень січня ιανουάριος ιανουαρίου ιαν يناير جانفي
2   february feb febr februar feber février févr fév febrero febbraio fevereiro fev februari helmikuuta helmikuu luty lutego lut únor února február februarie şubat şub февраль февраля фев лютий лютого φεβρουάριος φεβρουαρίου φεβ فبراير شباط فيفري
3   march mar märz mär mrz mars marzo março maart mrt maaliskuuta maaliskuu marzec marca březen března március márc martie mart март марта мар березень березня μάρτιος μαρτίου μαρ maret مارس آذار
4   april apr avril avr abril abr aprile huhtikuuta huhtikuu kwiecień kwietnia kwi duben dubna április ápr aprilie nisan nis апрель апреля апр квітень квітня απρίλιος απριλίου απρ أبريل نيسان أفريل ابريل
5   may mai mayo maggio mag maio mei maj toukokuuta toukokuu maja květen května május máj mayıs май мая травень травня μάιος μαΐου mei مايو أيار ماي
6   june jun juni juin junio giugno giu junho kesäkuuta kesäkuu czerwiec czerwca cze červen června június jún iunie iun haziran haz июнь июня июн червень червня ιούνιος ιουνίου يونيو حزيران جوان
7   july jul juli juillet juil julio luglio lug julho heinäkuuta heinäkuu lipiec lipca lip červenec července július júl iulie iul temmuz tem июль июля июл липень липня ιούλιος ιουλίου يوليو تموز جويلية
8   august aug août agosto ago augustus elokuuta elokuu sierpień sierpnia sie srpen srpna augusztus ağustos ağu август августа авг серпень серпня αύγουστος αυγούστου agustus أغسطس آب أوت اغسطس
9   september sep sept septembre septiembre set settembre setembro syyskuuta syyskuu wrzesień września wrz září szeptember szept septembrie eylül eyl сентябрь сентября сен вересень вересня σεπτέμβριος σεπτεμβρίου سبتمبر أيلول
10  october oct oktober okt octobre octubre ottobre ott outubro out lokakuuta lokakuu październik października paź říjen října október octombrie ekim eki октябрь октября окт жовтень жовтня οκτώβριος οκτωβρίου أكتوبر اكتوبر
11  november nov novembre noviembre novembro marraskuuta marraskuu listopad listopada lis listopadu noiembrie kasım kas ноябрь ноября ноя листопад листопада νοέμβριος νοεμβρίου نوفمبر
12  december dec dezember dez décembre déc diciembre dic dicembre dezembro desember joulukuuta joulukuu grudzień grudnia gru prosinec prosince decembrie aralık ara декабрь декабря дек грудень грудня δεκέμβριος δεκεμβρίου desember ديسمبر
`
