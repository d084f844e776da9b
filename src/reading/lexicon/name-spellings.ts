/**
 * Given names that are one name in several languages or scripts, and that no rule of transliteration brings together; a line a name, folded (lower
 * case, no diacritics). Names that only sound alike (Hassan, Hussein) stand on no line together.
 */
export const NAME_SPELLINGS = `
abdallah abdullah abdalla abdulla
alexander aleksandr alexandr oleksandr olexander olexandr alyaksandr aliaksandr aleksandar alexandre
alexei alexey aleksei aleksey oleksiy oleksii alexeyi
amr amro
andrei andrey andriy andrii andrej andreyi
anatoly anatoli anatoliy anatolii
antony anthony
benjamin binyamin
bob robert
david davit dawit
dmitry dmitri dmitriy dmitrii dmytro dimitri dimitry dzmitry
dan daniel
ekaterina yekaterina kateryna katerina
elena yelena olena
evgeny yevgeny evgeni yevgeni evgenii yevgenii yevhen evhen eugene yauhen
fuad fouad
gennady gennadi gennadiy hennadiy
george georgy georgi georgiy giorgi heorhiy
grigory grigori hryhoriy hryhorii
heydar haidar haider haydar heidar geidar
ibrahim ebrahim
igor ihor
ilham ilkham
isa issa eissa
ivan ivane
james jim
joe joseph
khalil halil
kirill kyrylo kiril
konstantin kostyantyn kostiantyn
maxim maksim maksym
mehdi mahdi
michael mikhael
mike michael
mikhail mykhailo mikhael mikheil
mohamed mohammed muhammad mohammad mohamad muhammed mahomed mohd mukhammad magomed
mykola nikolai nikolay
natalia nataliya natalya natallia
nikolai nikolay
oleg oleh
pavel pavlo
petr pyotr petro
qasem qassem qasim qassim kassem kasim ghassem
sergei sergey sergiy serhiy serhii siarhei sergii
stepan stephan
suleiman sulaiman soleiman sleiman suleyman
svetlana svitlana sviatlana
tariq tareq tarek tarik
tayyip tayip
usman othman uthman osman
vasily vasili vasiliy vasyl
viktor victor
vladimir volodymyr uladzimir wladimir
vyacheslav viacheslav
yahya yehya yahia
yaser yasser yasir yassir
yulia yuliya julia iulia
yunus younis yunis younus
yuri yury yuriy yurii iurii
yusuf yousef youssef yousuf yusef yousif joseph
zain zayn zein
`
