/** The fields of an item in words, for a person: spans as the words that stand there, objects as their own fields. */

/** What is shown by itself (the words in context) or too long for a line. */
const ELSEWHERE = new Set(['id', 'evidence', 'mentions', 'blocks', 'assertedBy', 'deniedBy', 'sides', 'blockStart'])

export function fieldLines(item: object, text: string | undefined): [name: string, value: string][] {
  return Object.entries(item).flatMap(([name, value]): [string, string][] => {
    if (ELSEWHERE.has(name) || name === 'text') return []
    const shown = inWords(value, text)
    return shown === '' ? [] : [[name, shown]]
  })
}

function inWords(value: unknown, text: string | undefined): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value))
    return value
      .map(each => inWords(each, text))
      .filter(each => each !== '')
      .join('; ')
  if (typeof value !== 'object' || value === null) return ''
  const fields = value as Readonly<Record<string, unknown>>
  const { start, end, ...others } = fields
  const words = typeof start === 'number' && typeof end === 'number' && text !== undefined ? `“${text.slice(start, end)}”` : ''
  const rest = Object.entries(words === '' ? fields : others)
    .filter(([name]) => name !== 'evidence')
    .map(([name, each]) => [name, inWords(each, text)] as const)
    .filter(([, each]) => each !== '')
    .map(([name, each]) => `${name} ${each}`)
    .join(', ')
  return words === '' ? rest : rest === '' ? words : `${words} (${rest})`
}
