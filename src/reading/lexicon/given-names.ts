/**
 * Given names that tell a person's gender, for pronouns. A name that both bear is left out. Folded: lower case, no diacritics.
 */
export const MALE_NAMES = `
aaron abdallah abdel abdelaziz abdelfattah abdirahman abdul abdullah abdulrahman abiy abraham abu adam adel adil adnan adrian ahmad ahmed ajay akbar alan albert aleksandar
aleksandr aleksei alexander alexandre alexei alfred ali alistair amin amir amit anatoly anders andre andreas andrei andrej andrew andriy andrzej andy angel anil antal anthony antoine
anton antonio antony anwar ariel arif arjun arkady armen arnold arthur artur arvind ashraf asif atif avigdor ayman aziz babak baher bandar barack barham bart bashar bashir ben
benjamin benny bernard bernie bertrand bilal bill binali biram bob bogdan boris boutros brad brahim brett brian bruce bruno bulent burhan carl carlos cemil charles chris christian
christopher christophe chuck claude colin conor craig cyril dan daniel daniil danilo darius david dean denis dennis derek didier diego dieter dietmar dimitar dimitri dimitrios dimitris dirk
dmitri dmitriy dmitry dominic don donald douglas dragan ed eddie eduard edward edwin ehud eli elie elias eliot elliott emilio emmanuel emre enda enrique eric erik ernest ernesto
ernie ersin eugene evan evgeny ezra fadi fahad faisal faiz farid farouk faruk fawzi felipe felix ferdinand fernando fethullah fidel filip florian francis francisco francois frank frans
franz fred frederic frederick friedrich fuad fyodor gabriel gareth gary gavin gennady geoff geoffrey george georgi georgios georgy gerald gerard gerhard gilles giorgi giorgos giovanni giulio
giuseppe gordon goran graham greg gregory grigory guido guillaume gunter gunther gustavo guy habib hadi hafez haidar haider haitham hakan hakim halil hamad hamid hamza hans harald haris
harold harry haruna hasan hashim hassan heiko heinz helmut henri henrik henry herbert herman hikmet horst hosni hossein howard hubert hugh hugo hulusi husain husam hussain hussein ian
ibrahim idris igor ihor ilham ilya imad imran ioannis ion isaac isaias ishaq ismail israel issa issam istvan ivan ivo jaap jabir jack jacek jacob jacques jaime jake jakob
jalal jamal james jamil jan janos jared jaroslav jason javad javier jawad jay jean jeff jeffrey jens jeremy jerome jerry jim jimmy joachim joao joe joel johan johann
john johnny jonas jonathan jorge jose josef joseph josh joshua josip juan julian julio julius jurgen justin kamal kamran kareem karim karl karol kaspar kazem keith kemal ken kenneth
kevin khaled khalid khalil khalifa kim kiril kirill klaus kofi konstantin kostas krzysztof kyle lars larry laurent laurence lawrence lech lee len leo leon leonid leopold leslie levan
lindsey lloyd lorenzo louis luc luca lucas luis lukas luke maarten macky magnus mahamadou mahathir mahinda mahmood mahmoud mahmud majid malcolm malik mamadou manmohan manuel marc marcel
marcin marco marcos marek mariano mario mark marko markus martin marvin massoud masoud matt matteo matthew matthias maurice max maxim maxime mazen mehdi mehmet michael michal michel michele mick
miguel mike mikhail mikheil miklos milan milorad milos mirko mitch moammar mohamed mohammad mohammed mohamud mohsen moise mokhtar moqtada moshe moussa muammar mubarak muhammad muhammadu
mukhtar munir muqtada murad murat musa mustafa mustapha mykhailo mykola nabih nabil nadir naftali najib najim narendra nasser nathan nawaz necmettin neil nelson nicholas nick nicola nicolae nicolai nicolas
nigel nikita nikol nikola nikolai nikos nils nizar noah noel norbert nouri numan oleg oleh oleksandr oleksiy oleksii oliver olivier olaf omar omer oren orhan oscar oskar osama osman otto ousmane
pablo pascal pat patrick paul paulo pavel pavlo pedro per percy pervez peter petr petro petros petteri phil philip philippe pierre pieter piotr pranab qassem qasem rachid radek radoslaw
rafael rafik rafic rahm rahul raila rainer raj rajiv rajnath ralph ramazan rami ramiz ramon ramzan randy rashid raul ray raymond recep reinhard rene rex riad ricardo richard rick
rob robert roberto rodrigo roger roland romain roman ron ronald rory ruben rudolf rudy rui rupert ruslan russell rustam ryan saad saadi sabri saddam sadiq saeed saif said salah salam saleh
salem salim salman salva sam samer sami samir samuel sanjay santiago sarkis saud scott sean sebastian selahattin selim serge sergei sergey sergiy serhiy serzh shahid shaul shavkat shehbaz shimon
shinzo silvan silvio simon slobodan sotiris stanislav stefan stephane stephen steve steven stuart sultan sven syed tadeusz taha tahir taieb talal tamas tanju tareq tariq tarek tayyip ted teodor
terry thabo theo theodore thierry thomas tigran tim timothy timur tobias todd tom tomas tomasz tommy tony toomas toni trevor tsakhiagiin tunku ulrich umar umaru urs usman uwe vaclav vadim
valdis valentin valery valeriy vasily vasyl viktor victor vincent vitaly vitali vladimir vlad vojislav volker volodymyr vyacheslav wael wahid walid walter warren wayne wesley will willem william
wladyslaw wojciech wolfgang xavier yahya yair yasser yasir yevgeny yitzhak yoav yossi yoweri youssef yuri yuriy yury yusuf yves zaid zaki zalmay zbigniew zelimkhan ziad zine zoran zviad
`
export const FEMALE_NAMES = `
abigail ada adele agnes aicha aisha alexandra alice alicia alison amal amalia amanda amber amelia amina amira amy ana anastasia andrea angela angelina anita ann anna anne annalena annegret annette
annie antonella antonia arancha arlene asma astrid audrey aung ayesha aysel ayse barbara beata beatrice beatrix becky begum benazir beth bettina betty beverly birgit bridget brigitte camilla carla
carmen carol carolina caroline carrie caterina catherine cathy cecilia celine charlotte cheryl chloe christiane christina christine cindy claire clara clare claudia condoleezza constance cora cristina
cynthia dana daniela danielle daria debbie deborah denise diana diane dilma dina dolores dominique donna dora doris dorothy edith ekaterina elaine eleanor elena eleni elif elisa elisabeth elise
eliza elizabeth ella ellen elsa emily emina emma erika esra esther eugenia eva eve evelyn fadwa faiza farah farida fatima fatma fatou federica felicity fiona florence frances francesca gabriela gabriele
galina geraldine gertrude gina giorgia gita gloria golda grace graca greta gulnara hala hanan hanna hannah hasina heather heba hedda heidi helen helena helene helle hillary hina hind huda ilse
ina indira ines inga ingrid ioanna irene irina iris irma isabel isabella isabelle ivana ivanka iveta jacinda jana jane janet janice jasmin jasmine jeanne jelena jen jennifer jenny jessica jill
joan joanna joanne jodie johanna jolanta josephine joy joyce judith judy julia juliana julie justine kaja kamala karen karin karine karla kate katerina katharina katherine kathleen kathryn kathy
katja katrin kay kellyanne kerry-ann khadija kristalina kristen kristin kristina lana lara latifa laura lauren layla leila lena leni leticia leyla liesbeth lila lilian liliana linda lisa liudmila
liz lizzie lois loretta lorraine louise lucia lucy luisa lydia lynn lyudmila madeleine magda magdalena maia maja makiko malala malgorzata manal manuela mara margaret margarita margot maria mariam
marian mariana marie marina marine marissa marjorie marta martha martine mary maryam matilda maureen maya mayada meg megan mehriban melania melinda mercedes meral merkel mette micheline michelle mimi miriam
mirjana moira mona monica monika myriam nada nadia nadine najat nancy naomi natalia natalie nataliya natasha natalya nathalie nelly nicky nicole nikki nina ngozi noor nora norma nour olena olga olivia
oksana olha ornella pamela patricia paula pauline penny petra phyllis polly pramila priya priti rachel rania raisa rana rasha razan rebecca reem rehana renate rima rita roberta robin rosa
rosalind rose rosemary roula roza ruth sabine sahar salma salome samantha samira sana sandra sanna sara sarah segolene sevgul shaima sharon sheikh-hasina sheila shelley shereen shirin shirley sigrid
silvia simone simonetta slavica snezana sofia sonia sophia sophie stella stephanie sue sughra susan susanna susanne suzanne svetlana sviatlana sybil sylvia sylvie tamar tamara tania tansu tanya tatiana tatyana
tawakkol teresa thea theresa tina tracy tzipi ulla ursula valentina valerie vanessa vera veronica victoria vigdis viktoria viola violeta virginia vjosa wafa wendy yasmin yasmine yekaterina yelena
yingluck yulia yuliya yvette yvonne zahra zainab zeinab zeynep zina zoe zsuzsanna zuzana
`
