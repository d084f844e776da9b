/**
 * Verbs and nouns that stand over a deed and say what became of it. One line: words | event made of a friendly deed | of a hostile deed | of any other
 * | modality of the deed itself | polarity | example. `-`: no event of its own; the deed keeps its own type and takes the modality. A type carries the
 * CAMEO code that the words make of it, and may be followed by the types of deed that it is kept to. Words: `refuse` a verb with a deed as complement, `refusal/n` a noun with one, `call:on` with that
 * preposition, `demand*` with a that-clause too. Friendly deeds: AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT; hostile: REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT ACCUSE.
 */
export const OPERATORS = `
# ---- commitments
agree* consent                     | AGREE 030                | AGREE 030    | AGREE 030    | promised     | + | Ankara agreed to open the base
promise* pledge* commit undertake offer volunteer | AGREE 030                | THREATEN 130 | AGREE 030    | promised     | + | Oslo pledged to host the talks
willing ready prepared committed   | AGREE 030                | THREATEN 130 | -            | promised     | + | Rome is willing to call its ships home
reluctant unwilling                | REJECT 120               | -            | -            | refused      | - | Bonn is unwilling to lend more
vow* swear*                        | AGREE 030                | THREATEN 130 | AGREE 030    | promised     | + | The army vowed to crush the revolt
threaten* warn                     | THREATEN 130             | THREATEN 130 | THREATEN 130 | threatened   | + | The union threatened to block the port
threat/n warning/n                 | THREATEN 130             | THREATEN 130 | THREATEN 130 | threatened   | + | its threat to close the strait
pledge/n promise/n offer/n vow/n | AGREE 030                | THREATEN 130 | -            | promised     | + | its pledge to withdraw
readiness/n willingness/n          | AGREE 030                | -            | -            | planned      | + | voiced its readiness to withdraw
commitment/n                       | AGREE 030                | THREATEN 130 | -            | planned      | + | reaffirmed its commitment to withdraw
agreement/n                        | AGREE 030                | AGREE 030    | AGREE 030    | promised     | + | an agreement to share the river
# ---- refusals
refuse decline                     | REJECT 120               | REJECT 120   | REJECT 120   | refused      | - | Turkey refused to let the troops land
refusal/n                          | REJECT 120               | REJECT 120   | REJECT 120   | refused      | - | its refusal to meet the envoy
reject rule+out                    | REJECT 120               | REJECT 120   | REJECT 120   | refused      | - | He ruled out meeting the rebels
# ---- requests
ask* beg implore press push pressure exhort petition lobby beseech | REQUEST 020              | REQUEST 020  | REQUEST 020  | demanded     | + | Cairo asked Rome to extradite him
demand* request* insist* require*  | REQUEST 100              | REQUEST 100  | REQUEST 100  | demanded     | + | The court demanded that the police free him
call:on call:upon appeal:to plead:with call:for | REQUEST 020              | REQUEST 020  | REQUEST 020  | demanded     | + | The pope called on both to disarm
order instruct command direct tell | REQUEST 100              | REQUEST 100  | REQUEST 100  | demanded     | + | The general ordered them to fire
propose* suggest* recommend* urge* | REQUEST 020              | REQUEST 020  | REQUEST 020  | demanded     | + | Oslo proposed to mediate
demand/n order/n                   | REQUEST 100              | REQUEST 100  | -            | demanded     | + | its demand to extend the truce
request/n call/n appeal/n plea/n proposal/n | REQUEST 020              | REQUEST 020  | -            | demanded     | + | a request to extend the truce
invite encourage                   | REQUEST 020              | REQUEST 020  | REQUEST 020  | demanded     | + | The king invited them to visit
# ---- force and leave
force compel coerce oblige         | COERCE 170               | COERCE 170   | COERCE 170   | actual       | + | The raid forced them to withdraw
allow permit let authorise authorize enable | CONCEDE 080              | CONCEDE 080  | CONCEDE 080  | hypothetical | + | Iran allowed inspectors to return
permission/n right/n authority/n   | -                        | -            | -            | hypothetical | + | permission to use the base
bar ban prohibit forbid            | COERCE 172               | COERCE 172   | COERCE 172   | refused      | - | Ankara barred them from joining the fight
prevent stop keep deter dissuade block hinder avert avoid | -                        | -            | -            | hypothetical | - | Guards kept them from attacking
# ---- intentions
plan intend aim prepare mean want wish hope expect seek look decide resolve determine choose opt hesitate consider contemplate mull weigh envisage envision dream aspire schedule arrange set due poised likely eager keen able unlikely | -                        | -            | -            | planned      | + | Seoul plans to deploy the missiles
plan/n intention/n decision/n bid/n desire/n wish/n effort/n ability/n preparation/n opportunity/n chance/n move/n way/n need/n reason/n aim/n goal/n ambition/n hope/n determination/n | -                        | -            | -            | planned      | + | a plan to attack the bank
announce>plan unveil>plan          | -                        | -            | -            | planned      | + | They announced plans to invade
try attempt struggle strive work endeavour endeavor | -                        | -            | -            | planned      | + | Gunmen tried to kidnap him
campaign/n fight/n struggle/n battle/n war/n offensive/n operation/n | -                        | -            | -            | ongoing      | + | their campaign to crush the revolt
attempt/n                          | -                        | -            | -            | planned      | + | an attempt to kill the mayor
need have ought                    | -                        | -            | -            | demanded     | + | The army has to withdraw
# ---- failures
fail                               | REJECT 120 AGREE,SUPPORT | -            | -            | actual       | - | The two sides failed to reach agreement
neglect omit forget cease stop_short | -                        | -            | -            | actual       | - | They neglected to free the hostages
failure/n inability/n              | -                        | -            | -            | actual       | - | its failure to protect the convoy
deny                               | -                        | -            | -            | actual       | - | Minsk denied attacking the village
# ---- doubts
appear seem tend                   | -                        | -            | -            | hypothetical | + | They appear to have attacked
suspect believe think say allege report rumour rumor claim accuse | -                        | -            | -            | -            | + | said to have bombed the depot
doubt/n fear/n rumour/n rumor/n suspicion/n possibility/n | -             | -            | -            | hypothetical | + | rumours that they attacked
balk baulk shrink refrain abstain recoil desist bent intent hellbent | -  | -            | -            | planned      | + | They balked at signing
doubt fear worry wonder            | -                        | -            | -            | hypothetical | + | Diplomats fear that it will attack
# ---- it happened
begin start continue resume keep proceed vote go+on | -                        | -            | -            | -            | + | Jets began to bomb the town
manage help come get live          | -                        | -            | -            | -            | + | They managed to free the hostages
use                                | -                        | -            | -            | habitual     | + | They used to raid the valley
`
