/** A line's worth of what an item is about, whatever its kind: its summary, its words or its name. */
export function titleOf(item: object): string {
  const fields = item as Readonly<Record<string, unknown>>
  const exact = firstExact(fields['evidence'])
  for (const name of ['summary', 'title', 'why', 'issue', 'name'] as const) {
    const value = fields[name]
    // An attribution's or event's `why` is the rule that found it; its words say more.
    if (typeof value === 'string' && value !== '' && !(name === 'why' && exact !== undefined)) return value
  }
  if (exact !== undefined) return exact
  const to = fields['to']
  if (typeof to === 'object' && to !== null && 'outlet' in to) return `${String(fields['kind'])} ${String(to.outlet)}`
  const text = fields['text']
  if (typeof text === 'string') return text.slice(0, 120)
  return typeof fields['a'] === 'string' ? `${fields['a']} and ${String(fields['b'])}` : ''
}

function firstExact(evidence: unknown): string | undefined {
  const first: unknown = Array.isArray(evidence) ? evidence.flat()[0] : undefined
  return typeof first === 'object' && first !== null && 'exact' in first && typeof first.exact === 'string' ? first.exact : undefined
}
