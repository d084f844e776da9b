/**
 * What class names, ids and the like say about the part of a page they name. A name is cut into words at marks and at capitals
 * ("relatedArticles", "related-articles" and "related_articles" are "related articles"); an entry holds where its words stand in it in that
 * order, side by side. Columns: what it says, then the words, one entry each two blanks apart.
 *
 * comments  readers' comments and the form for them
 * never     what is laid over a page: cookie notices, dialogs; never the article, however long
 * apart     anything that is no part of the article: navigation, sharing, related links, advertising, newsletters, forms
 * caption   the words below a picture, or who took it
 * author    the authors' names
 * date      when it was published
 * summary   the standfirst: the sentence or two between headline and text
 * body      the article's own text
 */
export const SURROUNDINGS = `
comments  comments  commentlist  comment list  comment section  comments section  comment area  comment thread  comment form  disqus  disqus thread  respond  commentform  comment respond
comments  comment body  comment content  comment item  comment wrapper  comment wrap  comment container  comments area  comments wrapper  comments container  comments list  comment block  comments block
comments  kommentare  leserkommentare  kommentar  commentaires  comentarios  reader comments  livefyre  fb comments  facebook comments  spot im  viafoura  coral talk  comment
apart     sidebar  side bar  sidebars  rail  right rail  rightcol  right column  left column  aside  secondary
apart     related  relatedarticles  related articles  related posts  related stories  related content  related links  relatedposts  relacionadas  relacionados  verwandte  recommended  recommendation  recommendations  recommends  recirc  recirculation
apart     more from  more news  more stories  more articles  more on  most read  mostread  most popular  most viewed  popular  trending  latest  latest news  read also  also read  read next  readnext  read more  readmore  see also  up next  next article  you may like  also like  lire aussi  leggi anche  lesen sie  mehr zum  mehr zum thema  lee tambien
apart     newsletter  newsletters  signup  sign up  subscribe  subscription  subscriptions  subscribe box  donate  donation  membership  promo  promos  promotion  promobox  call to action  cta  appeal  paywall  piano  offer  offers
apart     ad  ads  advert  advertisement  advertising  advertise  adbox  adslot  ad slot  adunit  ad unit  ad container  banner  sponsor  sponsored  sponsors  outbrain  taboola  werbung  anzeige  publicidad  publicite  pubblicita  reklam  commercial  affiliate  dfp  gpt
apart     social  socials  share  shares  sharing  sharebar  share bar  share buttons  share tools  sharedaddy  addtoany  addthis  follow  follow us  like button  tools  toolbar  article tools  actions  action bar  bookmark  print button
apart     breadcrumb  breadcrumbs  crumbs  nav  navbar  navigation  menu  mainmenu  submenu  pagination  pager  paging  page numbers  post navigation  prev next  skip  skip link  skip to content  toc  table of contents
apart     footer  page footer  site footer  colophon  copyright  legal  masthead  site header  topbar  top bar  site branding
apart     tags  tag list  taglist  tag cloud  tagcloud  topics  keywords  categories  category list  article tags  post tags  entry tags  schlagworte  cat links  tag links  filed under
apart     author bio  authorbio  author box  authorbox  about author  about the author  author info  author card  author description  bio  biography  author profile  author details  vcard  contributor bio
never     cookie  cookies  cookie banner  cookie notice  consent  gdpr  onetrust  ot sdk container  didomi  usercentrics  privacy policy  cookie law  cookielaw
apart     modal  popup  pop up  popover  overlay  lightbox  tooltip  dialog  privacy  login  log in  signin  register  registration  alert  alerts  notification  notifications  toast
apart     widget  widgets  textwidget  widget area  poll  polls  quiz  survey  rating  ratings  vote  votes  feedback  search  searchbox  search form  webform  contact form  form container  form wrapper  dropdown  hidden  invisible  screen reader text  print only  noprint  no print
apart     teaser  teasers  card list  cards  carousel  slider  slideshow controls  swiper  ticker  breaking news  livebar  most commented  editors picks  editor picks  top stories  video player  audio player  player  jwplayer  jw player  playlist  podcast player  listen  text to speech  tts  readspeaker  speech
apart     disclaimer  jump links  product list  buy  shop  shopping  price  prices  pricing  store  download  downloads  app promo  back to top  scroll to top  language switcher  languages  weather  stock  stocks  market data  event listing  jobs  classifieds  crossword  games  horoscope
caption   caption  captions  figcaption  wp caption text  image caption  img caption  photo caption  photo credit  image credit  media caption  picture caption  credit  credits  photocredit  photographer  imagecaption  captiontext  caption text  image description  image desc  photo desc  picture desc  image text  image meta  image copyright  legende  bildunterschrift  bildtext  bu  bildnachweis  bildrechte  pie de foto  pie foto  epigrafe  didascalia  media info  media description  photo info  foto credit  photo legend  caption media  gallery caption  image info  figure caption  copyright caption  source caption  attribution
author    byline  bylines  authorline  author line  author wrap  author block  author  authors  author name  authorname  contributor  contributors  writer  reporter  journalist  autor  autoren  auteur  auteurs  autore  autori  by line  entry author  post author  article author  signature  firma
date      date  dates  datetime  date time  time  timestamp  time stamp  published  publish date  pubdate  pub date  publication date  published date  updated  last updated  modified  posted on  post date  entry date  entry meta  post meta  article meta  article info  meta info  metadata  meta data  meta  article date  datum  fecha  publish time  created  submitted  dateline
summary   standfirst  stand first  lede  lead  leadtext  lead text  dek  deck  subtitle  sub title  subhead  subheadline  sub headline  subheading  sub heading  subheader  intro  introduction  summary  excerpt  abstract  chapo  chapeau  vorspann  entradilla  bajada  copete  volanta  sommario  occhiello  sottotitolo  ingress  manchet  preamble  strapline  article description  short description  perex  anons  lid  lead paragraph  article intro  article lead  article summary  snippet excerpt  teaser text  article teaser  tagline  description
body      article body  articlebody  article content  articlecontent  article text  articletext  entry content  post content  postcontent  post body  postbody  story body  storybody  story content  story text  storytext  content body  body content  main content  body copy  article main  news content  news text  newstext  news body  text content  rich text  richtext  article page  articulo cuerpo  cuerpo  article copy  single content  page content  blog content  blog post  node content  field name body  field body  content text  body text  bodytext  artikel inhalt  corps  texte  article section  td post content  detail content  detail text  content detail  article detail  fulltext  full text
apart     infobox  info box  factbox  fact box  fakten box  expandable box  sidebar box  twitter tweet  instagram media  tiktok embed  fb post  social embed  embed consent  external content  key events  whatsapp group
`
