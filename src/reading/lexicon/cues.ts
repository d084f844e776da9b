/**
 * The words that attribute. Columns: lemma, part of speech, kind, polarity, certainty, frames, example.
 *
 * part of speech: v verb, n noun, a adjective.
 * kind: what sort of saying; a noun or adjective has that of its verb.
 * polarity: - where the speaker says that the content is not so.
 * certainty: how far the speaker stands by it: certain, probable, possible, unknown.
 * frames: where the content stands. that: a finite clause; if: a question clause; inf: to do; ing: doing; np: the object; of, for, on, about, against, to,
 *   with, as, over: after that preposition; tell: an object is the addressee; show: documents and polls may be its subject; mute: words in quotation marks
 *   alone do not make it a cue.
 */
export const cues = `
# spoken or written
accuse          v accusation  + certain   of,np              The ministry accused the militia of shelling the port
acknowledge     v assertion   + certain   that,ing,np        The general acknowledged that shells had fallen short
add             v assertion   + certain   that               "We are ready," she added
admit           v assertion   + certain   that,ing,np,to     He admitted taking the file
advise          v demand      + certain   that,inf,tell,mute The ministry advised citizens to leave
advocate        v demand      + certain   for,np,that        The party advocates for talks
affirm          v assertion   + certain   that,np
agree           v assertion   + certain   that,inf,to,mute   Both sides agreed to meet again
allege          v accusation  + probable  that,inf,np        Prosecutors allege that he took bribes
announce        v assertion   + certain   that,np            The cabinet announced a curfew
answer          v assertion   + certain   that
appeal          v demand      + certain   for,inf,mute       The agency appealed for calm
argue           v assertion   + certain   that,for,against   Lawyers argued that the law was void
articulate      v assertion   + certain   np
ask             v question    + unknown   if,for,about,inf,tell He was asked whether troops would stay
assail          v accusation  + certain   np,for,as
assert          v assertion   + certain   that,np
assess          v belief      + probable  that,np,mute
assure          v promise     + certain   that,tell,of       She assured allies that the corridor would open
attack          v accusation  + certain   mute
attest          v assertion   + certain   that,to
aver            v assertion   + certain   that
avow            v assertion   + certain   that
back            v assertion   + certain   mute
bark            v assertion   + certain   mute
beg             v demand      + certain   inf,for,tell,mute
bemoan          v accusation  + certain   np,that
berate          v accusation  + certain   np,for
beseech         v demand      + certain   inf,tell,mute
blame           v accusation  + certain   np,for,on          Each side blamed the other for the fire
blast           v accusation  + certain   np,for,as          The envoy blasted the coalition
boast           v assertion   + certain   that,of,about
brag            v assertion   + certain   that,of,about
brand           v accusation  + certain   np,as,mute
brief           v assertion   + certain   that,tell,on,mute
brush           v denial      - certain   mute
call            v assertion   + certain   for,on,np,mute     The union called for a strike
castigate       v accusation  + certain   np,for
caution         v threat      + probable  that,against,tell
censure         v accusation  + certain   np,for
challenge       v accusation  + certain   np,mute
chant           v assertion   + certain   that
charge          v accusation  + certain   that,mute          The opposition charged that votes were bought
chide           v accusation  + certain   np,for
cite            v assertion   + certain   np                 He cited the cost
claim           v assertion   + probable  that,inf,np,show   The group claimed to hold the bridge
clarify         v assertion   + certain   that,np
command         v demand      + certain   inf,tell,that,mute
comment         v assertion   + certain   that,on
commit          v promise     + certain   to,mute
compare         v assertion   + certain   mute
complain        v accusation  + certain   that,of,about
concede         v assertion   + certain   that,np
conclude        v belief      + certain   that,show,mute
condemn         v accusation  + certain   np,as,for          Capitals condemned the strike
confess         v assertion   + certain   that,to,ing
confide         v assertion   + certain   that
confirm         v assertion   + certain   that,np,show       Medics confirmed that nine had died
contend         v assertion   + certain   that
contest         v denial      - certain   that,np,mute
continue        v assertion   + certain   mute
contradict      v denial      - certain   np
convey          v assertion   + certain   that,np,mute
counsel         v demand      + certain   inf,tell,that,mute
counter         v assertion   + certain   that,mute
criticise       v accusation  + certain   np,for,as
criticize       v accusation  + certain   np,for,as
croak           v assertion   + certain   that
crow            v assertion   + certain   that
cry             v assertion   + certain   mute
dare            v threat      + certain   inf,tell,mute
debunk          v denial      - certain   np
declaim         v assertion   + certain   that
declare         v assertion   + certain   that,np,inf
decline         v no-comment  + unknown   inf,mute           The embassy declined to confirm the visit
decree          v demand      + certain   that,np,mute
decry           v accusation  + certain   np,as
defend          v assertion   + certain   np,as,mute
demand          v demand      + certain   that,inf,np        Protesters demanded that he resign
denigrate       v accusation  + certain   np,mute
denounce        v accusation  + certain   np,as,for
deny            v denial      - certain   that,ing,np,inf    Moscow denied that its planes had crossed
deplore         v accusation  + certain   np,that
deride          v accusation  + certain   np,as
describe        v assertion   + certain   np,as              She described the raid as a rescue
detail          v assertion   + certain   np,that,mute
dictate         v demand      + certain   that,mute
direct          v demand      + certain   inf,tell,mute
disagree        v assertion   - certain   that,with,mute
disavow         v denial      - certain   np,ing,that
disclose        v assertion   + certain   that,np,show
discount        v denial      - certain   np,that,mute
dismiss         v denial      - certain   np,as              He dismissed the report as a rumour
disparage       v accusation  + certain   np,mute
dispute         v denial      - certain   that,np
divulge         v assertion   + certain   that,np
echo            v assertion   + certain   np,mute
elaborate       v assertion   + certain   on,mute
emphasise       v assertion   + certain   that,np
emphasize       v assertion   + certain   that,np
deduce          v belief      + certain   that,mute
deem            v belief      + certain   np,that,mute
disbelieve      v belief      - certain   that,np,mute
dread           v belief      + possible  that,np,ing,mute
envisage        v belief      + probable  that,np,ing,mute
estimate        v belief      + probable  that,np,inf,show,mute
enjoin          v demand      + certain   inf,tell,mute
enquire         v question    + unknown   if,about
enthuse         v assertion   + certain   that
entreat         v demand      + certain   inf,tell,mute
exclaim         v assertion   + certain   that
excoriate       v accusation  + certain   np,for
exhort          v demand      + certain   inf,tell,mute
explain         v assertion   + certain   that,np,if
expound         v assertion   + certain   on
express         v assertion   + certain   np                 Berlin expressed concern
fault           v accusation  + certain   np,for
fume            v accusation  + certain   that,about
gripe           v accusation  + certain   that,about
growl           v assertion   + certain   that
grumble         v accusation  + certain   that,about
guarantee       v promise     + certain   that,np,mute
gush            v assertion   + certain   that
hail            v assertion   + certain   mute
highlight       v assertion   + certain   np,that,mute
hint            v assertion   + possible  that,at
hit             v accusation  + certain   mute
implore         v demand      + certain   inf,tell
imply           v assertion   + possible  that,np,show
indicate        v assertion   + probable  that,np,show
inform          v assertion   + certain   that,tell,of,mute
inquire         v question    + unknown   if,about
insinuate       v accusation  + possible  that
insist          v assertion   + certain   that,on,mute       The colonel insisted his men were ready
instruct        v demand      + certain   that,inf,tell,mute
interject       v assertion   + certain   that
intone          v assertion   + certain   that
invite          v demand      + certain   inf,tell,mute
joke            v assertion   + unknown   that,about
lambast         v accusation  + certain   np,for,as
lambaste        v accusation  + certain   np,for,as
lament          v accusation  + certain   that,np
laud            v assertion   + certain   np,as,for
lie             v assertion   + certain   about,mute
list            v assertion   + certain   np,mute
maintain        v assertion   + certain   that,mute
marvel          v assertion   + certain   that,at
mention         v assertion   + certain   that,np
message         v assertion   + certain   that,tell
moan            v accusation  + certain   that,about
mock            v accusation  + certain   np,for,as
mumble          v assertion   + certain   that
murmur          v assertion   + certain   that
mutter          v assertion   + certain   that
narrate         v assertion   + certain   that,np
note            v assertion   + certain   that,np
notify          v assertion   + certain   that,tell,of,mute
object          v accusation  + certain   that,to,mute
observe         v assertion   + certain   that,mute
offer           v promise     + certain   inf,np,mute        Ankara offered to mediate
forecast        v belief      + probable  that,np,show,mute
gather          v belief      + probable  that,mute
hold            v belief      + certain   that,mute
infer           v belief      + probable  that,mute
mistrust        v belief      - certain   np,mute
muse            v belief      + probable  that,about
opine           v belief      + probable  that
oppose          v assertion   - certain   np,mute
order           v demand      + certain   that,inf,np,tell,mute
outline         v assertion   + certain   np,mute
petition        v demand      + certain   inf,tell,for,mute
plead           v demand      + certain   that,for,inf,mute
pledge          v promise     + certain   that,inf,np        The bank pledged to pay
point           v assertion   + certain   that,to,mute       She pointed out that the road was closed
portray         v assertion   + certain   np,as,mute
post            v assertion   + certain   that,on,mute
praise          v assertion   + certain   np,for,as
preach          v assertion   + certain   that,np,mute
predict         v belief      + probable  that,np,inf,show
press           v demand      + certain   inf,for,mute
proclaim        v assertion   + certain   that,np
prod            v demand      + certain   inf,tell,mute
profess         v assertion   + certain   inf,np,mute
promise         v promise     + certain   that,inf,np,tell   The minister promised that wages would rise
pronounce       v assertion   + certain   np,mute
propose         v demand      + certain   that,inf,ing,np,mute
protest         v accusation  + certain   that,np,against,mute
push            v demand      + certain   for,inf,mute
query           v question    + unknown   if,np
question        v question    + unknown   if,np,mute
quip            v assertion   + unknown   that
quote           v assertion   + certain   as,np,show         The agency quoted him as saying the road was open
rail            v accusation  + certain   against,mute
react           v assertion   + certain   mute
read            v assertion   + certain   show               The statement read: "We stand by our count"
reaffirm        v assertion   + certain   that,np
reason          v belief      + certain   that
reassure        v promise     + certain   that,tell
rebut           v denial      - certain   np
rebuff          v denial      - certain   np,mute
rebuke          v accusation  + certain   np,for
recall          v assertion   + certain   that,ing,np,if,mute
recommend       v demand      + certain   that,ing,np,show,mute
recount         v assertion   + certain   that,np,if
refer           v assertion   + certain   to,mute
reflect         v assertion   + certain   that,mute
refuse          v no-comment  + unknown   inf,mute
refute          v denial      - certain   np,that
reiterate       v assertion   + certain   that,np
reject          v denial      - certain   np,that,as,mute    Tehran rejected the accusation
relate          v assertion   + certain   that,if,mute
relay           v assertion   + certain   that,np,mute
remark          v assertion   + certain   that,on
remember        v assertion   + certain   that,ing,np,if,mute
remind          v assertion   + certain   that,tell,of
repeat          v assertion   + certain   that,np,mute
reply           v assertion   + certain   that
report          v assertion   + certain   that,np,ing,inf,show State radio reported that the pass was open
reply           v assertion   + certain   that
reproach        v accusation  + certain   np,for
repudiate       v denial      - certain   np
request         v demand      + certain   that,inf,np,mute
require         v demand      + certain   that,inf,np,mute
respond         v assertion   + certain   that,to,mute
restate         v assertion   + certain   that,np
retort          v assertion   + certain   that
reveal          v assertion   + certain   that,np,show
ridicule        v accusation  + certain   np,for,as
roar            v assertion   + certain   that
rule            v assertion   + certain   that,mute
say             v assertion   + certain   that,inf,np,if,show,of She said the talks would go on
scoff           v denial      - certain   that,at
scold           v accusation  + certain   np,for
scream          v assertion   + certain   that
shout           v assertion   + certain   that
shrug           v assertion   + certain   that,mute
sigh            v assertion   + certain   that
signal          v assertion   + probable  that,np,show,mute
slam            v accusation  + certain   np,for,as
slander         v accusation  + certain   np
snap            v assertion   + certain   that
snarl           v assertion   + certain   that
sneer           v accusation  + certain   that
sob             v assertion   + certain   that
speak           v assertion   + certain   of,about,mute
specify         v assertion   + certain   that,np,if
sense           v belief      + probable  that,np,mute
speculate       v belief      + possible  that,about
state           v assertion   + certain   that,np,show
stipulate       v demand      + certain   that,np,show
stress          v assertion   + certain   that,np            He stressed that the base was closed
submit          v assertion   + certain   that,mute
suggest         v assertion   + possible  that,ing,np,show
summarise       v assertion   + certain   np
summarize       v assertion   + certain   np
swear           v promise     + certain   that,inf
talk            v assertion   + certain   about,of,mute
tell            v assertion   + certain   that,inf,if,tell,of,about An aide told the paper that the deal was dead
testify         v assertion   + certain   that,to,about
surmise         v belief      + probable  that,mute
theorise        v belief      + possible  that
theorize        v belief      + possible  that
text            v assertion   + certain   that,tell
threaten        v threat      + certain   that,inf,np,with   Riders threatened to block the port
thunder         v assertion   + certain   that,mute
tout            v assertion   + certain   np,as
trumpet         v assertion   + certain   np,that
tweet           v assertion   + certain   that,np
underline       v assertion   + certain   that,np
underscore      v assertion   + certain   that,np,show,mute
undertake       v promise     + certain   inf,that,mute
upbraid         v accusation  + certain   np,for
urge            v demand      + certain   that,inf,np,tell   The envoy urged both sides to wait
utter           v assertion   + certain   np,that
venture         v assertion   + possible  that,mute
vilify          v accusation  + certain   np,mute
voice           v assertion   + certain   np
volunteer       v assertion   + certain   that,mute
vouch           v assertion   + certain   that,for
vow             v promise     + certain   that,inf,np        Rebels vowed to return
wail            v assertion   + certain   that
warn            v threat      + probable  that,of,against,about,tell Doctors warned that beds would run out
weigh           v assertion   + certain   mute
welcome         v assertion   + certain   np,mute
whisper         v assertion   + certain   that
withhold        v no-comment  + unknown   np,mute
write           v assertion   + certain   that,np,of,show
yell            v assertion   + certain   that
# thought, felt or wanted
anticipate      v belief      + probable  that,np,mute
assume          v belief      + probable  that,mute
believe         v belief      + probable  that,inf,in,mute   Residents believe the dam will hold
calculate       v belief      + probable  that,show,mute
consider        v belief      + probable  that,np,mute
decide          v assertion   + certain   that,inf,mute
determine       v belief      + certain   that,mute,show
doubt           v belief      - possible  that,if,np,mute
envision        v belief      + possible  np,mute
expect          v belief      + probable  that,inf,np,mute
fear            v belief      + possible  that,np,mute
feel            v belief      + probable  that,mute
figure          v belief      + probable  that,mute
find            v belief      + certain   that,show,mute
foresee         v belief      + probable  that,np,mute
guess           v belief      + possible  that,mute
hope            v belief      + possible  that,inf,for,mute
imagine         v belief      + possible  that,mute
intend          v belief      + probable  that,inf,mute
judge           v belief      + probable  that,mute
know            v belief      + certain   that,if,mute
learn           v belief      + certain   that,mute
plan            v belief      + probable  inf,mute
presume         v belief      + probable  that,mute
realise         v belief      + certain   that,mute
realize         v belief      + certain   that,mute
reckon          v belief      + probable  that,mute
recognise       v belief      + certain   that,mute
recognize       v belief      + certain   that,mute
regard          v belief      + probable  as,mute
see             v belief      + certain   that,as,mute
seek            v demand      + certain   inf,np,mute
show            v assertion   + certain   that,show,mute     Records show that the truck left at noon
support         v belief      + certain   np,mute
suppose         v belief      + possible  that,mute
suspect         v belief      + possible  that,of,mute
think           v belief      + probable  that,mute
trust           v belief      + probable  that,mute
understand      v belief      + certain   that,mute
want            v demand      + certain   inf,np,mute
wish            v demand      + certain   that,inf,mute
wonder          v question    + unknown   if,mute
worry           v belief      + possible  that,about,mute
# nouns
account         n assertion   + certain   that,of
accusation      n accusation  + certain   that,of
acknowledgement n assertion   + certain   that,of
acknowledgment  n assertion   + certain   that,of
admission       n assertion   + certain   that,of
advice          n demand      + certain   inf,that
allegation      n accusation  + probable  that,of
announcement    n assertion   + certain   that,of
answer          n assertion   + certain   that
appeal          n demand      + certain   inf,for
argument        n assertion   + certain   that,for,against
assertion       n assertion   + certain   that,of
assessment      n belief      + probable  that,of
assumption      n belief      + probable  that
assurance       n promise     + certain   that,of
belief          n belief      + probable  that,in
boast           n assertion   + certain   that,of
call            n demand      + certain   inf,for
charge          n accusation  + certain   that,of
claim           n assertion   + probable  that,inf,of        The claim that the bridge fell is new
comment         n assertion   + certain   that,about,on
commitment      n promise     + certain   inf,that
complaint       n accusation  + certain   that,of,about
concern         n belief      + possible  that
conclusion      n belief      + certain   that
confession      n assertion   + certain   that
confirmation    n assertion   + certain   that,of
contention      n assertion   + certain   that
conviction      n belief      + certain   that
criticism       n accusation  + certain   that,of
declaration     n assertion   + certain   that,of
demand          n demand      + certain   that,inf,for
denial          n denial      - certain   that,of
disclosure      n assertion   + certain   that,of
doubt           n belief      - probable  that
estimate        n belief      + probable  that
expectation     n belief      + probable  that,of
explanation     n assertion   + certain   that
fear            n belief      + possible  that,of
forecast        n belief      + probable  that
grievance       n accusation  + certain   that
guess           n belief      + possible  that
hint            n assertion   + possible  that
hope            n belief      + possible  that,of,for
impression      n belief      + probable  that
insinuation     n accusation  + possible  that
insistence      n assertion   + certain   that,on
instruction     n demand      + certain   inf,that
message         n assertion   + certain   that
notion          n belief      + certain   that
oath            n promise     + certain   inf,that
observation     n assertion   + certain   that
offer           n promise     + certain   inf,of
opinion         n belief      + probable  that,of
order           n demand      + certain   inf,that
plea            n demand      + certain   inf,for,that
pledge          n promise     + certain   that,inf,of
prediction      n belief      + probable  that,of
promise         n promise     + certain   that,inf,of
proposal        n demand      + certain   that,inf,for
recommendation  n demand      + certain   that,inf,for
refusal         n denial      - certain   inf
remark          n assertion   + certain   that,about
reminder        n assertion   + certain   that
reply           n assertion   + certain   that
report          n assertion   + probable  that,of
request         n demand      + certain   inf,for,that
response        n assertion   + certain   that
retort          n assertion   + certain   that
revelation      n assertion   + certain   that,of
rumor           n assertion   + possible  that,of
rumour          n assertion   + possible  that,of
speculation     n belief      + possible  that,about
statement       n assertion   + certain   that,on,about
suggestion      n assertion   + possible  that,of
suspicion       n belief      + possible  that,of
talk            n assertion   + probable  that,of
testimony       n assertion   + certain   that,about
theory          n belief      + possible  that
threat          n threat      + certain   that,inf,of
ultimatum       n threat      + certain   inf,that
undertaking     n promise     + certain   inf,that
verdict         n belief      + certain   that
version         n assertion   + certain   that
view            n belief      + probable  that,of,on
vow             n promise     + certain   that,inf
warning         n threat      + probable  that,of,about      His warning that the dam may go
word            n assertion   + certain   that
worry           n belief      + possible  that
# adjectives
adamant         a assertion   + certain   that,about         She was adamant that no one had paid
afraid          a belief      + possible  that,of
certain         a belief      + certain   that
clear           a assertion   + certain   that
confident       a belief      + probable  that,of
convinced       a belief      + certain   that
hopeful         a belief      + possible  that,of
optimistic      a belief      + probable  that,about
sceptical       a belief      - possible  that,of,about
skeptical       a belief      - possible  that,of,about
sure            a belief      + certain   that,of
unaware         a assertion   - certain   that,of
worried         a belief      + possible  that,about
`
