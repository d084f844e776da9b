/**
 * Words of the library's list of profanity that also name a thing in plain speech, or that begin other words: news and their readers have them in
 * earnest ("the rape of civilians", "Dickinson", "a chink in the armour"). They flag nothing.
 */
export const NOT_PROFANE = `
abo  anal  anus  bestiality  boonga  chink  cock  cum  dick  dyke  ejaculate  fisting  hentai  hooker  incest  masturbate  negro  orgasm  orgy  penis  porn
prick  rape  retard  scat  semen  sex  spastic  tit  vagina
`
