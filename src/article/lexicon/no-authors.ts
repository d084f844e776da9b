/** Words that stand where an author's name is looked for and are none: placeholders, labels, links, months and days. Lower case, two blanks apart. */
export const NO_AUTHORS = `
admin  administrator  author  autor  autorin  auteur  editor  editors  staff  unknown  anonymous  n/a  na  null  undefined  none  no author  guest
user  webmaster  root  contributor  contributors  journalist  reporter  correspondent  redaktion  redazione  redacción  red  agencies  agenturen
by  von  vom  par  por  di  am  um  on  in  for  at  dept  from the  written  written by  posted  posted by  posted on  posted in  published
published by  published on  updated  veröffentlicht  veröffentlicht am  publiziert am  eingestellt von  gepostet von  founder  philosophe
edit  more posts  follow  view all posts  read more  share  facebook  twitter  email  x  leave a comment  hinterlasse einen kommentar  uncategorized
monday  tuesday  wednesday  thursday  friday  saturday  sunday  mon  tue  wed  thu  fri  sat  sun
january  february  march  april  may  june  july  august  september  october  november  december
jan  feb  mar  apr  jun  jul  aug  sep  sept  oct  nov  dec
`
