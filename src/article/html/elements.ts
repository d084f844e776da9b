/** What the pass must know of HTML's elements: which break a line, which hold no text of the page, which close themselves. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Elements that begin and end a line: their text is a block of its own. */
export const LINE_BREAKING = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul noframes xmp listing plaintext amp-accordion',
)

/** Elements without content or end tag. */
export const VOID = set('area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr')

/** Elements whose text nobody reads on the page, or that is no part of it. */
export const UNREAD = set(
  'script style noscript template svg math iframe object textarea select button canvas audio video map datalist head title noembed applet',
)

/** An open `<p>` ends where one of these begins. */
export const ENDS_PARAGRAPH = set(
  'address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section summary table ul li',
)

/** Where an end tag stops looking for its start tag: cells and the like keep what is unclosed in them to themselves. */
export const SCOPE = set('html table td th caption template')

/** Elements that an equal or kindred one closes, and how far up that is looked for. */
export const SELF_CLOSING: ReadonlyMap<string, { readonly closes: ReadonlySet<string>; readonly within: ReadonlySet<string> }> = new Map([
  ['li', { closes: set('li'), within: set('ul ol menu dir') }],
  ['dt', { closes: set('dt dd'), within: set('dl') }],
  ['dd', { closes: set('dt dd'), within: set('dl') }],
  ['tr', { closes: set('tr td th'), within: set('table') }],
  ['td', { closes: set('td th'), within: set('tr table') }],
  ['th', { closes: set('td th'), within: set('tr table') }],
  ['tbody', { closes: set('tbody thead tfoot tr td th'), within: set('table') }],
  ['thead', { closes: set('tbody thead tfoot tr td th'), within: set('table') }],
  ['tfoot', { closes: set('tbody thead tfoot tr td th'), within: set('table') }],
  ['option', { closes: set('option'), within: set('select datalist optgroup') }],
])

/** Attributes that are kept beside `class` and `id`. */
export const KEPT_ATTRIBUTES = set(
  'role itemprop itemtype rel href datetime content name property title lang xml:lang style hidden aria-hidden http-equiv type alt pubdate typeof data-datetime data-date data-time data-timestamp data-epoch data-utime data-permalink',
)
