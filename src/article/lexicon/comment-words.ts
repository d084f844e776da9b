/**
 * Words that stand around readers' comments. Columns: what the phrase is, the phrase (lower case), and after `e.g.` a line that has it.
 *
 * verb    after a name: what the system says that the reader did
 * by      before a name
 * action  a line that is a button or a count, never a reader's words
 * reply   before the name of the one who is answered
 * noname  what stands in a name's place and is none
 */
export const COMMENT_WORDS = `
verb    said                            e.g. Ann said:
verb    says                            e.g. Ann says:
verb    wrote                           e.g. Ann wrote on 3 May 2014 at 10:12 am
verb    writes
verb    replied
verb    replies
verb    commented
verb    comments
verb    responded
verb    responds
verb    posted
verb    has said
verb    has written
verb    sagt
verb    sagte
verb    meint
verb    meinte
verb    schrieb
verb    schreibt
verb    kommentiert
verb    kommentierte
verb    antwortet
verb    a dit
verb    dit
verb    a écrit
verb    écrit
verb    dijo
verb    dice
verb    escribió
verb    comentó
verb    ha dicho
verb    ha detto
verb    ha scritto
verb    scrive
verb    disse
verb    diz
verb    escreveu
verb    comentou
verb    zegt
verb    zei
verb    schreef
verb    schrijft
verb    säger
verb    skrev
verb    skriver
verb    sier
verb    siger
verb    sanoo
verb    kirjoitti
verb    mówi
verb    pisze
verb    napisał
verb    napisał(a)
verb    napsal
verb    napsal(a)
verb    říká
verb    dedi ki
verb    diyor ki
verb    yazdı
verb    spune
verb    a scris
verb    пишет
verb    говорит
verb    написал
verb    сказал
verb    каже
verb    λέει
verb    írta
verb    szerint
verb    يقول
verb    قال
by      by                              e.g. #12 by Ann on 3 May 2014
by      posted by                       e.g. #12 | posted by Ann, 3 May 2014
by      post by
by      submitted by                    e.g. Submitted by Ann (not verified) on 3 May 2014
by      comment by
by      comment from
by      comments by
by      commented by
by      written by
by      reply by
by      reply from
by      sent by
by      added by
by      from
by      von
by      kommentar von
by      geschrieben von
by      verfasst von
by      eingetragen von
by      par
by      posté par
by      publié par
by      écrit par
by      rédigé par
by      commentaire de
by      por
by      publicado por
by      enviado por
by      escrito por
by      comentario de
by      da
by      scritto da
by      inviato da
by      postato da
by      door
by      geplaatst door
by      av
by      skrevet av
by      przez
by      dodany przez
reply   in reply to                     e.g. In reply to Ann
reply   in response to
reply   replying to
reply   reply to
reply   replied to
reply   antwort auf
reply   als antwort auf
reply   en réponse à
reply   en respuesta a
reply   em resposta a
reply   in risposta a
reply   in antwoord op
reply   svar till
reply   w odpowiedzi na
reply   в ответ
action  reply
action  reply ↓
action  reply to this
action  reply to this comment
action  reply to comment
action  reply to this post
action  reply with quote
action  quote
action  multi-quote
action  report
action  report this
action  report this comment
action  report abuse
action  report post
action  report as inappropriate
action  report inappropriate comment
action  flag
action  flag as inappropriate
action  flag this comment
action  flag comment
action  permalink
action  permalink to this comment
action  link
action  link to this comment
action  link to comment
action  direct link
action  share
action  share ›
action  share this comment
action  like
action  like this
action  liked
action  likes
action  like comment
action  unlike
action  dislike
action  dislikes
action  love
action  recommend
action  recommended
action  agree
action  disagree
action  thanks
action  helpful
action  not helpful
action  up
action  down
action  vote
action  votes
action  vote up
action  vote down
action  upvote
action  downvote
action  up vote
action  down vote
action  thumbs up
action  thumbs down
action  rate this
action  rate up
action  rate down
action  score
action  points
action  see more
action  read more
action  show more
action  more
action  less
action  edit
action  edited
action  delete
action  hide
action  show
action  collapse
action  expand
action  view replies
action  show replies
action  hide replies
action  view reply
action  replies
action  parent
action  top
action  go to top
action  back to top
action  log in
action  login
action  log in to post
action  register
action  sign in
action  sign up
action  login to reply
action  log in to reply
action  log in or register to post comments
action  login or register to post comments
action  log in to post comments
action  login to post comments
action  please log in to reply
action  sign in to reply
action  avatar
action  avatar image
action  profile
action  profile picture
action  view profile
action  offline
action  online
action  author
action  featured comment
action  editor's pick
action  top commenter
action  verified
action  follow
action  mute
action  block
action  respond
action  comment
action  translate
action  antworten
action  melden
action  kommentar melden
action  zitieren
action  zitat
action  gefällt mir
action  link zum kommentar
action  auf diesen kommentar antworten
action  zum seitenanfang
action  nach oben
action  répondre
action  signaler
action  signaler un abus
action  citer
action  j'aime
action  responder
action  denunciar
action  me gusta
action  rispondi
action  segnala
action  mi piace
action  beantwoorden
action  reageren
action  reageer
action  antwoord
action  rapporteren
action  vind ik leuk
action  svara
action  svar
action  anmäl
action  odpowiedz
action  zgłoś
action  cytuj
action  odpovědět
action  yanıtla
action  cevapla
action  beğen
action  şikayet et
action  ответить
action  пожаловаться
action  цитировать
action  нравится
action  відповісти
action  απάντηση
action  válasz
action  răspunde
noname  comments
noname  comment
noname  posted
noname  published
noname  updated
noname  last updated
noname  created
noname  written
noname  submitted
noname  date
noname  today
noname  yesterday
noname  reply
noname  replies
noname  joined
noname  join date
noname  location
noname  posts
noname  messages
noname  erstellt
noname  veröffentlicht
noname  zuerst veröffentlicht
noname  publiziert
noname  aktualisiert
noname  publié
noname  publié le
noname  mis à jour
noname  actualizado
noname  publicado
noname  pubblicato
noname  aggiornato
noname  analyse
noname  analysis
noname  video
noname  opinion
noname  interview
noname  stand
noname  geschrieben
noname  verfasst
noname  datum
noname  created by
noname  zitat
noname  quote
noname  titel
noname  title
noname  subject
noname  betreff
noname  autor
noname  author
noname  edited
noname  last edited
noname  source
noname  photo
noname  image
noname  on
noname  at
noname  since
noname  until
noname  from
noname  in
noname  the
noname  avatar
`
