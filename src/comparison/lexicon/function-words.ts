/** Words that say nothing of what a sentence is about, folded, in lines by what they are. Time words stand here too: dates are compared as dates. */
export const FUNCTION_WORDS = `
articles       a an the
pronouns       i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose which what that this these those one ones himself herself itself themselves
prepositions   of in on at by for with from to into onto over under about against between among through during before after above below up down out off near along across since until till as than per via within without toward towards upon like
conjunctions   and or but nor so yet if because while although though when where whether unless once whereas
auxiliaries    be is am are was were been being have has had having do does did done will would shall should can could may might must ought not no n't
quantifiers    all any both each every few many more most much some such other another same own several less least very too only just also even still again ever never already about around some nearly almost
numbers        two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion first second third dozen dozens half
speech         say says said saying tell tells told telling add adds added according report reports reported spokesman spokeswoman spokesperson statement reporters journalists
time           now then today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december day week month year night morning evening afternoon earlier later ago last next late early
shapes         here there how why meanwhile however
`
