import { IN } from './raw-block.ts'
import { ENDS_PARAGRAPH, LINE_BREAKING, SCOPE, SELF_CLOSING, UNREAD, VOID } from './elements.ts'

/** What the pass must know of an element by its name, looked up once for each tag it meets. */
export interface TagFacts {
  /** In lower case. */
  readonly name: string
  readonly breaksLine: boolean
  readonly isVoid: boolean
  readonly isUnread: boolean
  readonly endsParagraph: boolean
  readonly isScope: boolean
  readonly isTablePart: boolean
  /** What may stand in a `<head>`. */
  readonly isHeadContent: boolean
  /** Level 1 to 6 of a heading, else 0. */
  readonly heading: number
  /** What it is to what stands in it, whatever its attributes: an OR of {@link IN}. */
  readonly inside: number
  /** A custom element, as page builders make them. */
  readonly isCustom: boolean
  /** Which open elements it closes, and how far up they are looked for. */
  readonly closes: { readonly closes: ReadonlySet<string>; readonly within: ReadonlySet<string> } | undefined
}

const HEAD_CONTENT: ReadonlySet<string> = new Set(['meta', 'link', 'script', 'style', 'title', 'base', 'noscript', 'template'])
const TABLE_PARTS: ReadonlySet<string> = new Set(['table', 'tr', 'td', 'th', 'tbody', 'thead', 'tfoot'])
const INLINE = [
  'html',
  'a',
  'span',
  'b',
  'i',
  'em',
  'strong',
  'small',
  'time',
  'abbr',
  'cite',
  'label',
  'u',
  's',
  'q',
  'code',
  'font',
  'picture',
]

const INSIDE: Readonly<Record<string, number>> = {
  figure: IN.figure,
  figcaption: IN.figure | IN.caption,
  nav: IN.nav,
  aside: IN.aside,
  footer: IN.footer,
  header: IN.header,
  form: IN.form,
  blockquote: IN.quote,
  li: IN.list,
  dd: IN.list,
  dt: IN.list,
  table: IN.table,
  h1: IN.heading,
  h2: IN.heading,
  h3: IN.heading,
  h4: IN.heading,
  h5: IN.heading,
  h6: IN.heading,
  article: IN.article,
  main: IN.main,
  pre: IN.pre,
}

function madeFacts(name: string): TagFacts {
  return {
    name,
    breaksLine: LINE_BREAKING.has(name),
    isVoid: VOID.has(name),
    isUnread: UNREAD.has(name),
    endsParagraph: ENDS_PARAGRAPH.has(name),
    isScope: SCOPE.has(name),
    isTablePart: TABLE_PARTS.has(name),
    isHeadContent: HEAD_CONTENT.has(name),
    heading: /^h[1-6]$/.test(name) ? Number(name[1]) : 0,
    inside: Object.hasOwn(INSIDE, name) ? INSIDE[name]! : 0,
    isCustom: name.includes('-'),
    closes: SELF_CLOSING.get(name),
  }
}

const KNOWN: ReadonlyMap<string, TagFacts> = new Map(
  [
    ...LINE_BREAKING,
    ...VOID,
    ...UNREAD,
    ...ENDS_PARAGRAPH,
    ...SCOPE,
    ...SELF_CLOSING.keys(),
    ...HEAD_CONTENT,
    ...TABLE_PARTS,
    ...INLINE,
  ].map(name => [name, madeFacts(name)]),
)

/** The facts of an element, by its name as written. */
export function factsOf(written: string): TagFacts {
  const known = KNOWN.get(written)
  if (known) return known
  const name = written.toLowerCase()
  return KNOWN.get(name) ?? madeFacts(name)
}

/** The root above all elements. */
export const ROOT_FACTS = madeFacts('')
