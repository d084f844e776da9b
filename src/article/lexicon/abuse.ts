/**
 * Words that make a reader's comment worth a second look. Columns: the flag, the word or phrase (lower case; `*` at the end stands for any
 * ending), and an example where it is not plain. A flag is a hint to the reader of a record and never a reason to leave words out; so the list holds
 * what is seldom meant otherwise, and no name of a people or a belief.
 */
export const ABUSE = `
attack     are you stupid
attack     bastard*
attack     bigot*
attack     brainless
attack     brainwashed
attack     bootlicker*
attack     clown*
attack     coward*
attack     cretin*
attack     cockroach*      e.g. a people called cockroaches
attack     dirty dog*
attack     dimwit*
attack     donkey*
attack     dumb
attack     fascist pig*
attack     fool*
attack     get a brain
attack     go to hell
attack     half-wit*
attack     hypocrite*
attack     idiot*
attack     ignoramus*
attack     imbecile*
attack     jackass*
attack     jerk*
attack     liar*
attack     loser*
attack     lunatic*
attack     maggot*
attack     moron*
attack     nazi*
attack     parasite*
attack     pathetic
attack     puppet*
attack     retard*
attack     sandnigger*
attack     savages
attack     scum*
attack     scumbag*
attack     shame on you
attack     sheeple
attack     shut up
attack     stooge*
attack     stupid*
attack     subhuman*
attack     thug*
attack     traitor*
attack     troll*
attack     vermin
attack     you are sick
attack     you people
attack     your kind
attack     arschloch*
attack     dummkopf*
attack     idioten
attack     lügner*
attack     verräter*
attack     crétin*
attack     imbécile*
attack     menteur*
attack     mentiroso*
attack     idiota*
attack     estúpido*
attack     aptal*
attack     salak*
attack     şerefsiz*
attack     hain*
attack     дурак*
attack     идиот*
attack     предател*
profanity  arse
profanity  arsehole*
profanity  ass
profanity  asses
profanity  asshole*
profanity  bitch*
profanity  bloody hell
profanity  bollocks
profanity  bullshit*
profanity  cock
profanity  crap
profanity  cunt*
profanity  damn
profanity  damned
profanity  dick
profanity  dickhead*
profanity  douche*
profanity  effing
profanity  fuck*
profanity  f***
profanity  f**k
profanity  goddamn*
profanity  motherfuck*
profanity  nigger*
profanity  piss*
profanity  prick
profanity  pussy
profanity  shit*
profanity  s**t
profanity  sh*t
profanity  slut*
profanity  son of a bitch
profanity  sob
profanity  turd*
profanity  twat*
profanity  wanker*
profanity  whore*
profanity  wtf
profanity  fick*
profanity  scheiß*
profanity  scheiss*
profanity  hurensohn*
profanity  merde*
profanity  putain
profanity  connard*
profanity  salope*
profanity  mierda*
profanity  puta
profanity  cabrón*
profanity  coño
profanity  cazzo
profanity  stronzo*
profanity  kurwa*
profanity  orospu*
profanity  siktir*
profanity  amk
profanity  сука
profanity  блядь
profanity  хуй*
`
