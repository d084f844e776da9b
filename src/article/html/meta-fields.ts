import { META_FIELDS } from '../lexicon/meta-fields.ts'

/** What a `<meta>` can hold that is looked for under many names. */
export type MetaField = 'author' | 'published' | 'vague' | 'modified'

/** The names of a field, the surer first; the lexicon explains each. */
export function metaNames(field: MetaField): readonly string[] {
  return NAMES[field]
}

const NAMES: Readonly<Record<MetaField, readonly string[]>> = {
  author: namesOf('author'),
  published: namesOf('published'),
  vague: namesOf('vague'),
  modified: namesOf('modified'),
}

function namesOf(field: MetaField): string[] {
  return META_FIELDS.split('\n').flatMap(line => {
    const [kind, ...names] = line.trim().split(/\s+/)
    return kind === field ? names : []
  })
}
