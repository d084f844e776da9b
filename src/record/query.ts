/**
 * A user's words as a query of SQLite's full-text search (FTS5): every word must stand in the article, in any order; words in double quotes
 * must stand side by side; a word that ends in `*` is the beginning of a word. Whatever is typed is a valid query: each word is quoted, so none
 * is taken for an operator. Undefined where no letter or digit is in it.
 */
export function searchQuery(words: string): string | undefined {
  const phrases: string[] = []
  // Every second part of what stands between double quotes is inside of them; one that never closes goes to the end.
  for (const [i, part] of words.replaceAll('\0', ' ').split('"').entries()) {
    if (i % 2 === 1) phrases.push(quoted(part))
    else for (const word of part.split(/\s+/u)) phrases.push(quoted(word))
  }
  const meant = phrases.filter(phrase => /[\p{L}\p{N}\p{Co}]/u.test(phrase))
  return meant.length === 0 ? undefined : meant.join(' AND ')
}

function quoted(phrase: string): string {
  const beginning = phrase.endsWith('*')
  return `"${phrase.toWellFormed()}"${beginning ? '*' : ''}`
}
