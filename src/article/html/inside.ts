import { type Attributes, IN } from './raw-block.ts'

/** What an element is to what stands in it, by its tag, its role and whether it is shown: an OR of {@link IN}. */
export function ownSurroundings(tag: string, attributes: Attributes): number {
  let bits = Object.hasOwn(BY_TAG, tag) ? BY_TAG[tag]! : 0
  if (tag === 'a' && attributes['href'] !== undefined) bits |= IN.link
  const role = attributes['role']?.toLowerCase()
  if (role !== undefined && Object.hasOwn(BY_ROLE, role)) bits |= BY_ROLE[role]!
  if (
    attributes['hidden'] !== undefined ||
    attributes['aria-hidden'] === 'true' ||
    hiddenByStyle(attributes['style']) ||
    forScreenReaders(attributes['class'])
  )
    bits |= IN.hidden
  return bits
}

function forScreenReaders(names: string | undefined): boolean {
  return (
    names !== undefined &&
    /\b(?:sr-only|visually-?hidden|visuallyhidden|screen-?reader(?:-text|-only)?|assistive-text|u-hiddenVisually)\b/i.test(
      names.slice(0, 500),
    )
  )
}

function hiddenByStyle(style: string | undefined): boolean {
  return style !== undefined && /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i.test(style.slice(0, 500))
}

const BY_TAG: Readonly<Record<string, number>> = {
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
