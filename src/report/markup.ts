import { html, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

/** A piece of the document, escaped. */
export type Markup = HtmlEscapedString

/**
 * Markup from a template: every string is escaped, markup within markup is kept. All that a page may contain enters the report through here and
 * nowhere else.
 */
export function markup(
  strings: TemplateStringsArray,
  ...values: readonly (string | number | Markup | readonly Markup[] | false | undefined)[]
): Markup {
  const made = html(strings, ...values.map(value => (typeof value === 'string' ? value.replace(CONTROLS, '\ufffd') : (value ?? ''))))
  if (made instanceof Promise) throw new Error('a report is made of plain values')
  return made
}

/** Text of ours that is markup already: the style sheet, the script. */
export const trusted = (text: string): Markup => raw(text)

/** Control characters do nothing good on a page; what a reader sees in their place is the replacement character. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g
