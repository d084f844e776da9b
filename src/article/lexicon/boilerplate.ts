/**
 * What content systems and publishers write around an article and its comments, told by phrases that mean the same on any site.
 * Columns: what it is, how the phrase must match, the phrase (lower case, straight quotes), and after `e.g.` a line as a page has it.
 *
 * what:  line      a line to leave out wherever it stands: sharing, login, navigation, advertising
 *        related   begins a list of other articles: it and the short lines that follow are left out
 *        end       where it stands below the article, the article is over: comment forms, tags, footers
 *        comments  announces readers' comments
 *        archive   the site's note about itself, left out with its signature
 *        note      a note on this article (translated, corrected, republished): a block of its own
 * match: is        the line is the phrase, apart from figures and punctuation
 *        starts    the line begins with it, and is no longer than a headline
 *        holds     the phrase stands anywhere in the line
 */
export const BOILERPLATE = `
archive   holds   for archival purposes                                   e.g. The old site stays online for archival purposes only.
archive   holds   is no longer being updated                              e.g. This edition is no longer being updated.
archive   holds   this site is no longer updated
archive   holds   edition is no longer updated                            e.g. The English edition is no longer updated.
archive   holds   page is no longer updated
archive   holds   website is no longer updated
archive   holds   section is no longer updated
archive   holds   all new content will be published
archive   holds   this is an archived
archive   holds   this page has been archived
archive   holds   this is an archive of                                   e.g. This is an archive of the former weekly.
archive   holds   this article is from the archive
archive   holds   you are viewing an archived                             e.g. You are viewing an archived version of this page.
archive   holds   this article is more than                               e.g. This article is more than 5 years old.
archive   holds   has moved to a new address
archive   holds   access to this article is
note      holds   edited translation from                                 e.g. This article is an edited translation from the French edition.
note      starts  translated from the                                     e.g. Translated from the Turkish by M. Demir
note      starts  translated by
note      starts  translation by
note      holds   article was translated from
note      holds   article was originally published
note      holds   story was originally published
note      holds   post was originally published
note      holds   piece was originally published
note      holds   interview was originally published
note      holds   this article originally appeared
note      holds   this story originally appeared
note      holds   this post originally appeared
note      holds   this piece originally appeared
note      holds   article first appeared
note      holds   story first appeared
note      holds   post first appeared
note      holds   article was first published
note      holds   story was first published
note      holds   article was translated
note      holds   editing by                                              e.g. (Reporting by A. Writer; editing by B. Editor)
note      holds   is republished from                                     e.g. This article is republished from The Conversation.
note      holds   republished with permission
note      holds   reprinted with permission
note      holds   this article has been updated
note      holds   this article was updated
note      holds   this story has been updated
note      holds   this story was updated
note      holds   an earlier version of this
note      holds   a previous version of this
note      holds   this article was amended
note      holds   this article was corrected
note      starts  editor's note
note      starts  editors' note
note      starts  editor note
note      starts  correction:
note      starts  corrections:
note      starts  clarification:
note      holds   the views expressed in this
note      holds   views expressed are those of
note      holds   views expressed are the author's
note      starts  reporting by                                            e.g. Reporting by A. Writer; editing by B. Editor
note      starts  (reporting by
note      starts  additional reporting
note      starts  (additional reporting
note      starts  with reporting by
note      starts  with additional reporting
note      starts  with files from
note      starts  with inputs from
note      starts  (with inputs from
comments  is      comments
comments  is      comment
comments  is      reader comments
comments  is      readers' comments
comments  is      readers comments
comments  is      user comments
comments  is      your comments
comments  is      latest comments
comments  is      all comments
comments  is      comments on this article
comments  is      discussion
comments  is      discussion policy
comments  is      comment policy
comments  is      comments policy
comments  is      commenting policy
comments  is      conversation
comments  is      join the conversation
comments  is      join the discussion
comments  is      have your say
comments  is      what do you think
comments  is      responses
comments  is      replies
comments  is      response
comments  is      reader responses
comments  is      kommentare
comments  is      leserkommentare
comments  is      kommentar
comments  is      antworten
comments  is      commentaires
comments  is      réactions
comments  is      comentarios
comments  is      comentários
comments  is      commenti
comments  is      reacties
comments  is      kommentarer
comments  is      komentarze
comments  is      komentáře
comments  is      yorumlar
comments  is      комментарии
comments  is      коментарі
comments  is      σχόλια
comments  is      hozzászólások
comments  is      comentarii
comments  is      التعليقات
comments  starts  comments (                                              e.g. Comments (14)
comments  starts  thoughts on                                             e.g. 3 thoughts on "The bridge"
comments  starts  thought on
comments  starts  responses to                                            e.g. 12 Responses to The bridge
comments  starts  response to
comments  starts  replies to
comments  starts  comments on
comments  starts  comments to
comments  starts  comments for
comments  starts  kommentare zu
comments  starts  gedanken zu
comments  starts  réflexions au sujet de
comments  starts  comentarios en
comments  holds   comments are welcomed                                   e.g. Comments are welcomed on every page.
comments  holds   comments are moderated
comments  holds   comments that include profanity
comments  holds   responsible for the content you post
comments  holds   reserves the right to block users
comments  holds   please keep your comments
comments  holds   please keep comments
comments  holds   our community guidelines
comments  holds   our house rules
comments  holds   comments represent the views of
comments  holds   comments are the opinions of
comments  holds   comments posted by users
comments  holds   before posting a comment
end       starts  leave a reply
end       starts  leave a comment
end       starts  leave your comment
end       starts  leave your reply
end       starts  leave a response
end       starts  post a comment
end       starts  post new comment
end       starts  post comment
end       starts  post your comment
end       starts  add a comment
end       starts  add comment
end       starts  add new comment
end       starts  add your comment
end       starts  write a comment
end       starts  submit a comment
end       starts  your comment
end       starts  speak your mind
end       starts  schreibe einen kommentar
end       starts  kommentar schreiben
end       starts  kommentar hinterlassen
end       starts  hinterlasse eine antwort
end       starts  laisser un commentaire
end       starts  poster un commentaire
end       starts  deja un comentario
end       starts  deja una respuesta
end       starts  deixe um comentário
end       starts  deixe uma resposta
end       starts  lascia un commento
end       starts  geef een reactie
end       starts  plaats een reactie
end       starts  bir yanıt yazın
end       starts  bir cevap yazın
end       starts  yorum yap
end       starts  dodaj komentarz
end       starts  добавить комментарий
end       starts  оставить комментарий
end       starts  lämna ett svar
end       starts  legg igjen en kommentar
end       holds   email address will not be published
end       holds   e-mail address will not be published
end       holds   your email will not be published
end       holds   required fields are marked
end       holds   fill in your details below
end       holds   you are commenting using your                           e.g. You are commenting using your Facebook account.
end       holds   the content of this field is kept private
end       holds   addresses turn into links automatically
end       holds   allowed html tags
end       holds   lines and paragraphs break automatically
end       holds   more information about formatting options
end       holds   you may use these html tags
end       holds   notify me of follow
end       holds   notify me of new
end       holds   save my name, email
end       holds   uses akismet to reduce spam
end       holds   how your comment data is processed
end       holds   bloggers like this
end       holds   connecting to %s
end       holds   comments are closed
end       holds   commenting is closed
end       holds   comments have been disabled
end       holds   no comments yet
end       holds   be the first to comment
end       holds   must be logged in to
end       holds   you need to be logged in
end       holds   log in or register to post
end       holds   login or register to post
end       holds   sign in to comment
end       holds   log in to comment
end       holds   login to comment
end       holds   issues with commenting                                  e.g. Let us know if you have issues with commenting.
end       holds   problems with commenting
end       holds   powered by disqus
end       holds   comments powered by
end       holds   please enable javascript
end       holds   all rights reserved
end       holds   may not be reproduced
end       holds   may not be published, broadcast
end       holds   alle rechte vorbehalten
end       holds   tous droits réservés
end       holds   todos los derechos reservados
end       holds   tüm hakları saklıdır
end       starts  ©
end       starts  (c) 20
end       starts  copyright
end       starts  filed under
end       starts  tagged with
end       starts  posted in
end       starts  tags:
end       starts  tags :
end       starts  topics:
end       starts  categories:
end       is      tags
end       is      topics in this story
end       is      back to top
end       is      to top
end       is      return to top
end       is      terms of use
end       is      terms of service
end       is      terms & conditions
end       is      privacy policy
end       is      about us
end       is      contact us
end       is      about the author
end       starts  about the author
end       is      post navigation
end       is      site map
end       is      sitemap
related   is      related
related   is      related articles
related   is      related posts
related   is      related stories
related   is      related news
related   is      related content
related   is      related topics
related   is      related links
related   is      you may also like
related   is      you might also like
related   is      you might also be interested in
related   is      recommended
related   is      recommended for you
related   is      recommended stories
related   is      more stories
related   is      more news
related   is      more from this section
related   starts  more from                                               e.g. More from the World desk
related   starts  more on this
related   starts  more in
related   is      most read
related   is      most popular
related   is      most viewed
related   is      popular posts
related   is      recent posts
related   is      latest news
related   is      latest posts
related   is      latest stories
related   is      trending
related   is      trending now
related   is      top stories
related   is      also in the news
related   is      also read
related   is      see also
related   is      read also
related   is      read next
related   is      up next
related   is      editor's picks
related   is      editors' picks
related   is      in this section
related   is      mehr zum thema
related   is      das könnte sie auch interessieren
related   is      à lire aussi
related   is      lire aussi
related   is      te puede interesar
related   is      leggi anche
related   is      lees ook
related   is      benzer haberler
related   is      ilgili haberler
related   is      çok okunanlar
related   is      читайте также
line      starts  related:
line      starts  read more
line      starts  read also
line      starts  also read
line      starts  see also:
line      starts  read next
line      starts  read:
line      starts  watch:
line      starts  listen:
line      starts  opinion:
line      starts  more:
line      starts  in pictures:
line      starts  continue reading
line      starts  click here
line      starts  share this
line      starts  share on
line      starts  share via
line      starts  share post
line      starts  share article
line      holds   share this post on social media
line      holds   spread the news
line      holds   spread the word
line      starts  tweet this
line      is      tweet
line      is      share
line      is      share it
line      is      shares
line      is      like
line      is      like this
line      is      like loading
line      starts  like this:
line      is      pin it
line      is      save
line      is      print
line      is      print this
line      is      print this page
line      is      print this article
line      is      printer-friendly version
line      is      email
line      is      e-mail
line      is      email this
line      is      email article
line      is      send to friend
line      is      facebook
line      is      twitter
line      is      linkedin
line      is      whatsapp
line      is      telegram
line      is      pinterest
line      is      reddit
line      is      instagram
line      is      google+
line      is      google plus
line      is      stumbleupon
line      is      tumblr
line      is      viber
line      is      copy link
line      is      link copied
line      is      facebook twitter
line      starts  facebook twitter
line      starts  share facebook
line      starts  share twitter
line      starts  follow us
line      starts  follow @
line      starts  like us on
line      starts  find us on
line      starts  join us on
line      starts  subscribe to
line      is      subscribe
line      is      subscribe now
line      starts  sign up for
line      starts  sign up to
line      is      sign up
line      is      sign in
line      is      signin
line      is      log in
line      is      login
line      is      log out
line      is      logout
line      is      log out / change )
line      is      register
line      is      my account
line      is      create account
line      is      forgot password
line      is      remember me
line      is      username
line      is      password
line      starts  log in or
line      starts  login or
line      starts  log in to
line      starts  login to
line      starts  sign in to
line      starts  sign in or
line      starts  already a subscriber
line      starts  already have an account
line      starts  welcome, guest
line      starts  welcome back
line      starts  not a member
line      holds   free articles left
line      holds   free articles remaining
line      holds   subscribe to read
line      holds   subscribe to continue
line      holds   our newsletter
line      holds   newsletter signup
line      holds   newsletter sign-up
line      is      newsletter
line      is      newsletters
line      starts  newsletter:
line      holds   we use cookies
line      holds   this site uses cookies
line      holds   this website uses cookies
line      holds   by continuing to use this
line      holds   accept all cookies
line      holds   cookie policy
line      is      accept
line      is      accept cookies
line      is      advertisement
line      is      advertisements
line      is      advertising
line      is      sponsored
line      is      sponsored content
line      is      promoted content
line      is      anzeige
line      is      werbung
line      is      publicité
line      is      publicidad
line      is      pubblicità
line      is      reklam
line      is      реклама
line      is      ad
line      is      ads
line      starts  story continues below
line      starts  article continues below
line      starts  continue reading below
line      starts  scroll to continue
line      starts  skip to
line      is      menu
line      is      search
line      is      home
line      is      main menu
line      is      navigation
line      is      toggle navigation
line      is      close
line      is      next
line      is      previous
line      is      next article
line      is      previous article
line      is      next post
line      is      previous post
line      is      prev
line      is      loading
line      is      more
line      is      show more
line      is      load more
line      is      view all
line      is      see all
line      is      newer
line      is      older
line      is      all posts
line      starts  you are here
line      starts  download our app
line      starts  get the app
line      starts  download the app
line      starts  estimated reading time
line      starts  reading time
line      holds   min read
line      holds   minute read
line      holds   minutes read
line      is      text size
line      is      font size
line      is      listen to this article
line      is      listen
line      is      views
line      is      hits
line      is      view comments
line      is      show comments
line      is      hide comments
line      is      no comments
line      is      0 comments
line      is      jump to comments
line      is      edit
line      is      facebook photo
line      is      wordpress.com logo
line      is      twitter picture
line      is      google+ photo
line      is      google photo
line      is      gravatar
line      is      cancel
line      is      cancel reply
line      is      required
line      is      name
line      is      website
line      is      submit
line      is      table of contents
line      is      inhaltsverzeichnis
line      is      sommaire
line      holds   create an account or sign in
line      holds   sign in or create an account
line      holds   sign in to unlock
line      holds   register to continue reading
line      holds   to continue reading this article
line      holds   when you buy through links on
line      holds   we may earn a commission                                e.g. If you buy something using links in our stories, we may earn a commission.
line      holds   may earn an affiliate commission
line      starts  lesen sie auch
line      starts  lesen sie hier
line      starts  lesen sie mehr
line      starts  lesen sie dazu
line      starts  auch interessant
line      starts  mehr zum thema
line      starts  folgen sie uns
line      starts  jetzt registrieren
line      starts  jetzt anmelden
line      starts  jetzt abonnieren
line      holds   empfohlener redaktioneller inhalt
line      holds   an dieser stelle findest du einen externen inhalt
line      holds   an dieser stelle finden sie einen                       e.g. An dieser Stelle finden Sie einen externen Inhalt von YouTube, der den Artikel ergänzt.
line      holds   personenbezogene daten an drittplattformen
line      holds   personenbezogene daten können an drittplattformen
line      holds   dass mir externe inhalte angezeigt werden
line      holds   dass mir inhalte von                                    e.g. Ich bin damit einverstanden, dass mir Inhalte von YouTube angezeigt werden.
line      holds   hat ihnen dieser artikel gefallen
line      starts  à lire aussi
line      starts  lire aussi
line      starts  lire également
line      holds   réservé aux abonnés
line      holds   réservée aux abonnés                                    e.g. La suite est réservée aux abonnés.
line      starts  leggi anche
line      starts  leggi pure
line      starts  lee también
line      starts  lea también
line      starts  te puede interesar
line      starts  te recomendamos
line      starts  leia também
line      starts  leia mais
line      starts  lees ook
line      starts  les også
line      starts  læs også
line      starts  läs också
line      starts  lue myös
line      starts  czytaj też
line      starts  czytaj także
line      starts  zobacz także
line      starts  přečtěte si také
line      starts  čtěte také
line      starts  читайте также
line      starts  читайте також
line      starts  haberin devamı
line      starts  ilgili haber
note      holds   maschinelle übersetzung
note      holds   übersetzung eines artikels
note      holds   aus dem englischen übersetzt
note      holds   traduit de l'
note      holds   traducido del
`
