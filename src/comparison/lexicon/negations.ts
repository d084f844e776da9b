/** Words that turn what a clause says into its opposite, or say that it was refused. Folded forms, one a line. */
export const NEGATIONS = `
no            # no ship was boarded
not           # will not let them in
cannot
never
none          # none had gone on to Russia
nobody
nothing
neither
nor
without       # without the maker’s knowledge
denied
denies
refused       # refused to open the gates
refuses
rejected
rejects
barred
`
