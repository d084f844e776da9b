/**
 * What of an address says how a page is shown, or by which link a reader came, and not which article it is. A line: where it stands, then the words.
 * `host` labels before the site's own name; `segment` parts of a path, first or last; `query` names of the query, with `*` at the end a beginning;
 * `shown` names of the query that count for nothing when their value is one of `values`.
 */
export const ADDRESSES = `
host     www www1 www2 www3 m mobile mobi amp touch wap print beta
segment  amp print printable printer-friendly printversion print-version mobile m index.html index.htm index.php index.shtml default.aspx default.html
query    utm_* fbclid gclid dclid msclkid yclid igshid mc_cid mc_eid mkt_tok at_* ito ocid cmp icid ncid ref ref_src referrer source src
query    share shared smid smtyp partner emc rss via feature feed from fromsearch sh spm trk trkid xtor wt.* _ga _gl __twitter_impression
query    print printable printerfriendly printmode mobile amp amp_js_v nomobile usqp cid campaign sessionid jsessionid phpsessid sid nocache timestamp _ _r r
shown    view output outputtype mode layout format type display version template theme media
values   amp print printable printer mobile m desktop full standard text plain webview app all 1 true yes
`
