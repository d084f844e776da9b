/** A lexicon of word classes: one line a class and its words; a class may have several lines. */
export function parseClasses(lexicon: string): (name: string) => ReadonlySet<string> {
  const classes = new Map<string, Set<string>>()
  for (const line of lexicon.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [name = '', ...words] = line.split(/ +/)
    const known = classes.get(name) ?? new Set<string>()
    for (const word of words) known.add(word)
    classes.set(name, known)
  }
  return name => {
    const found = classes.get(name)
    if (!found) throw new RangeError(`the lexicon has no class ${name}`)
    return found
  }
}
