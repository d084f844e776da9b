/**
 * Names of `<meta>` (name, property or itemprop, lower case) that hold a date or an author. Columns: what it holds, then the names, the surer
 * first. `vague` fields hold the publication on one site and the last change, or today, on another.
 */
export const META_FIELDS = `
author    author article:author parsely-author sailthru.author byl dc.creator dcterms.creator dc:creator dc.contributor citation_author
author    cxenseparse:author vr:author article:author_name article:byline articleauthor bt:author authors
author    shareaholic:article_author_name
published article:published_time og:article:published_time og:published_time og:pubdate datepublished article.published
published article:published article:publish_date published_time_telegram publishdate publish-date publish_date published-date
published published_at published pubdate pub_date publicationdate publication_date publication-date parsely-pub-date sailthru.date
published cxenseparse:recs:publishtime cxenseparse:publishtime citation_publication_date citation_date bt:pubdate rnews:datepublished
published shareaholic:article_published_time dcterms.issued dc.date.issued dc.date.published dcterms.created dc.date.created dc:created
published article_date_original article:post_date originalpublicationdate date_published release_date issuedate article:created
published article-created vr:published_time og:release_date video:release_date
vague     date dc.date dcterms.date dc:date date_created datecreated created displaydate timestamp pdate eomportal-lastupdate
modified  article:modified_time og:updated_time og:article:modified_time datemodified modified_time lastmod last-modified
modified  dcterms.modified dc.date.modified lastmodified revised updated_time article:updated_time date_modified date_updated
`
