/**
 * The small words that a language's every sentence is made of: they tell it sooner than its letters do. First the language (BCP 47), then its words,
 * most of them its own; a word that several languages have counts for each of them in part.
 */
export const FUNCTION_WORDS = `
bg  и на да не за от в са по с как това като но ще си аз ти той тя ние вие те беше има няма защо къде много само
ca  i els les amb és una per però aquest aquesta més què són també molt ells jo meu hi ho perquè
cs  je že se na ale by jsem jsou aby už který která které nebo jako jak tak pro při podle není jen co když být
da  og jeg det ikke er på med til for af den har han vi men der kan også hvad bliver blev meget noget
de  der die das und ist nicht ich sie mit den ein eine auch auf wie dass von werden sich aber wird oder haben noch nur wenn bei sind wir ihr zum zur mehr dem für war kein doch hat mal euch warum schon immer
el  και το να η ο της του δεν είναι που με για από τα τη την οι στο θα
en  the of and to that is was for with are this have not but you they from what be it at which there would their who will his has were by on as if your my we do so how why an just like about more all can no one i'm don't it's me us up out when get been very good any some only into than then time also
es  el la los las que de y en no por una con para es del se su más pero como está son lo muy sin un al ya todo esta este si porque hay qué nos
et  ja on ei et see kui oli aga mis ka siis ma ta nii või oma seda veel
fi  ja on ei että se oli hän mutta kun niin ovat kuin myös jos tai mitä nyt sen tämä olla minä ole
fr  le la les des est et pas que une dans pour qui sur avec vous nous ce il sont mais du au plus cette leur être c'est n'est je ne en un elle aussi comme tout très si ils on sa son ça
hr  je i u da se na za što od su nije koji ali kao sam bi ne to koja samo ili nisu već biti kako
hu  az hogy nem egy ez és is van meg csak már ha mint de volt még vagy azt lehet ezt nagyon én te mert akkor
id  yang dan di ini itu dengan untuk tidak dari dalam akan pada juga ada saya bisa karena kita mereka sudah atau lebih
it  il lo gli che di non è per una con sono del della nel come più anche ma questo si da alla chi un la le ha dei delle perché io questa ci se
no  og jeg det ikke er på med til for av den har han vi men som kan også hva blir ble mye noe etter
nl  de het een van en niet dat is ik zijn voor met op te maar ook ze hij wat naar aan heeft wel als nog er die dit bij om door geen meer kan worden dan wij u je
pl  nie się to na jest że do jak ale co tak za od przez już tylko są dla czy po jego w z i o ma być może który jestem
pt  o os as que não uma com para por mais em do da dos das é são foi como ele isso você mas também ou se um no na ao muito já sua seu eu
ro  nu și că de la este cu pe din un sau mai care pentru sunt dar are fost să ce au o în şi nici doar foarte
ru  и в не на что я с он как это но они по из у за от так же мы вы все бы для его или уже есть только нет если когда ещё меня
sk  je že sa na ale by som sú aby už ktorý ktorá ktoré alebo ako tak pre pri podľa nie len čo keď byť
sv  och det att som är på inte jag den för en har med till av om de han så vi men kan ett från var också vad hur mycket
tr  ve bir bu da de için çok ne değil ile var gibi ama daha olan kadar o mi ben sonra en her ki bunu yok biz siz
uk  і в не на що я з як це та але до за від так у ми ви для його бути є який вони все чи вже є немає тільки
vi  và là của không có được cho một người này những với trong để các đã cũng như thì mà
`
