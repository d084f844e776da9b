import { type Attributes, IN, NO_ATTRIBUTES } from './raw-block.ts'
import type { TagFacts } from './tag-facts.ts'

/** What an element is to what stands in it, by its tag, its role and whether it is shown: an OR of {@link IN}. */
export function ownSurroundings({ name, inside }: TagFacts, attributes: Attributes): number {
  if (attributes === NO_ATTRIBUTES) return inside
  let bits = inside
  if (name === 'a' && attributes['href'] !== undefined) bits |= IN.link
  const role = attributes['role']?.toLowerCase()
  if (role !== undefined && Object.hasOwn(BY_ROLE, role)) bits |= BY_ROLE[role]!
  if (attributes['hidden'] !== undefined || attributes['aria-hidden'] === 'true' || hiddenByStyle(attributes['style'])) bits |= IN.hidden
  return bits
}

/** Whether the class of an element says that only a screen reader reads it out. */
export function isForScreenReaders(names: string): boolean {
  return /\b(?:sr-only|visually-?hidden|visuallyhidden|screen-?reader(?:-text|-only)?|assistive-text|u-hiddenVisually)\b/i.test(
    names.slice(0, 500),
  )
}

function hiddenByStyle(style: string | undefined): boolean {
  return style !== undefined && HIDDEN_STYLE.test(style.slice(0, 500))
}

/** Not shown, or cut down to nothing as what is meant for screen readers. */
const HIDDEN_STYLE =
  /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden|clip\s{0,9}:\s{0,9}rect\(0|clip-path\s{0,9}:\s{0,9}inset\((?:50|100)%)/i

/** Whether words in a link tell screen readers where it opens: ", opens new tab", "(öffnet im neuen Fenster)". */
export function saysNewWindow(text: string): boolean {
  return text.length <= 60 && NEW_WINDOW.test(text)
}

const NEW_WINDOW =
  /^[\s,(–-]{0,4}(?:this link )?(?:opens|öffnet|s[’']ouvre|se abre|si apre|abre|opent|åpnes|öppnas|åbner) .{0,12}\b(?:new|neuen?|neuem|nouvel(?:le)?|nueva|nuova|nova|nieuw|ny|nytt) (?:browser)?(?:tab|window|fenster|fenêtre|onglet|ventana|pestaña|finestra|scheda|janela|aba|venster|tabblad|vindu|fönster|flik|fane)\b.{0,15}$/iu

const BY_ROLE: Readonly<Record<string, number>> = {
  navigation: IN.nav,
  complementary: IN.aside,
  contentinfo: IN.footer,
  banner: IN.header,
  form: IN.form,
  search: IN.form,
  heading: IN.heading,
  main: IN.main,
  article: IN.article,
  figure: IN.figure,
}
