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
  return style !== undefined && /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i.test(style.slice(0, 500))
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
