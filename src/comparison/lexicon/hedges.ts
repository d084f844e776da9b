/**
 * Words that make what is told less sure, or say that it is somebody's word. One a line, as stems or words in lower case; what a later version of an
 * article adds of them makes it softer, what it takes away firmer.
 */
export const HEDGES = `
accuse        # accused of bribery
accused
accuses
alleged       # an alleged spy
allegation
allegations
allegedly
alleges
apparent
apparently
appear
appeared
appears
believed      # believed to be dead
claim         # claims to have seen it
claimed
claims
could
denied
denies
feared        # feared dead
likely
may
might
perhaps
possible
possibly
presumed
probably
purported
reported      # reported dead
reportedly
reports
rumoured
said
say
says
seems
so-called
suspected
suspects
told
unconfirmed
unverified
`
