/** Words that tell whether a deed happened: class, then words. Modality and polarity are read from them by `src/reading/events/modality.ts`. */
export const MOODS = `
# auxiliaries that put a deed ahead, in doubt, or make it a duty
future        will 'll ’ll wo shall gonna
possible      may might could would 'd ’d can ca
duty          should must ought
# adverbs: it did not; it may have; it does so as a rule
never         not n't n’t never nowhere hardly barely almost nearly
doubt         possibly perhaps maybe potentially probably supposedly allegedly apparently presumably purportedly
often         often usually regularly routinely frequently sometimes always habitually typically
# verbs of saying: "says that it must" is a demand
saying        say tell add state declare stress announce note believe argue insist
# what opens a condition
condition     if unless whether lest provided assuming
# before a gerund or an infinitive: it did not happen ("without firing")
instead       without instead than from out
# what one is accused, suspected, capable or at risk *of*
alleged       accuse suspect charge allege accusation allegation suspicion capable risk possibility danger threat dream talk think hope idea prospect chance fear warn
# in the passive with an infinitive: "is thought to have bombed"
thought       believe think say report allege suspect understand assume rumour rumor expect claim suppose consider presume project forecast slate tip
# with a gerund as object: what was opposed did not happen yet ("opposed bombing the camp")
opposed       oppose reject discuss consider suggest propose recommend contemplate avoid risk prevent advocate favour favor rule mull weigh fear resist envisage risk face dread balk baulk delay postpone suspend
# adjectives of a deed that was not done, and of one that is to come
unreal        possible potential threatened alleged suspected imminent likely attempted would-be hypothetical foiled averted failed eventual supposed prospective thwarted
coming        planned proposed future upcoming forthcoming next intended scheduled
# verbs that say that a deed takes place: their own standing is the deed's
occur         happen occur take begin start follow continue come erupt break resume be end go fail stop hold materialise materialize schedule plan expect
# nouns whose that-clause is no fact: "a demand that Chad withdraw", "rumours that rebels attacked"
content       demand request call proposal rumour rumor speculation suspicion doubt fear possibility risk danger threat hope chance warning suggestion prospect allegation accusation assertion charge claim
# verbs that want a deed "for": "called for an attack"
wanting       call prepare plan ask push press appeal wait hope opt vote brace
`
