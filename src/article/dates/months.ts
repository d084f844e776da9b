/** Reads the lexicon of months: every name with its number, 1 to 12. */
export function parseMonths(lexicon: string): ReadonlyMap<string, number> {
  const months = new Map<string, number>()
  for (const line of lexicon.split('\n')) {
    const [number, ...names] = line.trim().split(/\s+/)
    for (const name of names) if (!months.has(name)) months.set(name, Number(number))
  }
  return months
}
