/** Forms of irregular verbs of the event lexicons, for where a lemmatizer leaves a form as it is: lemma, then its other forms. */
export const IRREGULAR_VERBS = `
bear bore borne
beat beaten
begin began begun
break broke broken
bring brought
choose chose chosen
draw drew drawn
drive drove driven
feed fed
fight fought
find found
flee fled
fly flew flown
forbid forbade forbidden
forgive forgave forgiven
freeze froze frozen
give gave given
go went gone
hang hung hanged
hold held
keep kept
lay laid
lead led
leave left
lend lent
make made
meet met
overrun overran
overthrow overthrew overthrown
pay paid
quit quit
ruin ruined
seek sought
sell sold
send sent
shake shook shaken
shoot shot
slay slew slain
speak spoke spoken
stand stood
steal stole stolen
strike struck stricken
swear swore sworn
take took taken
tell told
throw threw thrown
undertake undertook undertaken
uphold upheld
withdraw withdrew withdrawn
withhold withheld
yield yielded
`
