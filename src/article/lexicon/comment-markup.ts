/**
 * Words that content systems name the parts of a comment with, in class names, ids and microdata. Names are cut into words first
 * (`comment-authorName_12` is comment, author, name and a figure). Columns: the part, then its words.
 *
 * comment  one comment or reply
 * post     one post of a forum; on other pages an article or a teaser
 * neutral  words that may stand beside those two and leave it one comment
 * many     what holds several comments
 * place    where readers' comments stand
 * quote    what a post quotes from another
 * replies  what holds the answers to the comment before it
 * author   who wrote it
 * date     when
 * content  what was written
 * meta     what stands around that: titles, buttons, counts, signatures
 * person   about who wrote it, with dates and figures that are not the comment's
 * changed  about a later change
 * never    what is no reader's comment, whatever else its name says
 */
export const COMMENT_MARKUP = `
comment  comment rev response leserbrief leserkommentar usercomment cmt commentaire comentario comentariu kommentar kommentare commento reactie komentarz yorum reply answer antwort reponse respuesta talkback commentitem commentwrap commentbox replywrap commento
post     discussion post blockpost topic discussionpost postbitlegacy postbitim message msg postbit postcontainer postcell beitrag posting entry message topicpost forumpost eintrag nachricht mensaje messagelist kmsg talk reply threadpost crawler hreview
neutral  level item wrap wrapper wrapping container box single inner outer row block depth even odd parent level node article li div td tr dd dt table list id first last alt alternate bypostauthor byuser view of the type main root top child indent new old user display published live public anonymous thing entity component card holder in by has no is with js wpd wp c p pid pb q a ui media vit mh bb ctn even odd clearfix group cell lia bbp ipc content cell cpost default approved visible ds dsq isso edit cf full current unit set ips
place    comments commentlist commentslist kommentare kommentarliste commentaires leserbriefe leserpost leserkommentare comentarios reacties commenti komentarze yorumlar disqus commentarea commentsection allcomments commentthread commentsblock
quote    quotecontent quotetitle quoteheader quote quotes quoted quotation bbcode_quote bbcodequote bbcodeblock zitat citation quotebox quoteblock
replies  indented indent indentation children replies nested subcomments subcomment answers responses childcomments
many     thread replies responses answers reactions children respond section area threads conversation forum
author   author authors username user nick nickname name poster creator fn by byline member posted-by commenter commentator autor auteur autore pseudo bigusername vcard usertitle who writer owner screenname handle signature-name nickn benutzer verfasser
date     date time timepost posttime timestamp datetime posted created published ago when datum fecha calendar postdate submitted dateline pubdate zeit uhrzeit dtstamp
content  content text body description richtext userdata usercontent bbwrapper postmsg postbody posttext msgbody msgtext kmsgbody kmsgtext copy words inhalt messagetext messagebody messagecontent commenttext commentbody commentcontent markdown cooked ugc phml narrow userhtml postcontent
meta     meta header head footer foot actions action tools tool toolbar buttons button btn links link permalink share sharing like likes vote votes voting rating rate score scores karma report flag quote-link signature sig badge badges rank title subject headline controls control menu nav options option attachments attachment count counter icons icon avatar gravatar image img thumb photo picture online status number counter form edit delete moderation notice breadcrumb pagination pager tags social reactions related ad ads advert advertisement sponsor noprint says rep reputation thanks linkarea hidden
person   userinfo profile postprofile stats userdetails joined join location membership posts-count messageuserblock messageuserinfo extrauserinfo userextras postuser authorbox usertitle poster-info posterinfo biography bio about
changed  edited lastedit modified editnote lastedited edit-reason editreason changed updated
never    pingback trackback recent latest newest popular widget sidebar form respond related teaser count counter counts add write new-comment leave login policy rules preview template pagination nav hidden-template link links button toggle btn actions notice disabled closed loading placeholder
`
