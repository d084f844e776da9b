/** `npm run schema`: writes the JSON Schema (draft 7) of every line of the exchange to schema/, from the types in lines.ts. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createGenerator } from 'ts-json-schema-generator'

/** The name of each schema file, and the type that it is made of. */
const SCHEMAS = {
  request: 'RequestLine',
  annotation: 'AnnotationLine',
  failure: 'FailureLine',
  article: 'ArticleLine',
  comment: 'CommentLine',
  actor: 'ActorLine',
  attribution: 'AttributionLine',
  event: 'EventLine',
  versions: 'VersionsLine',
  lineage: 'LineageLine',
  claim: 'ClaimLine',
  disagreement: 'DisagreementLine',
  position: 'PositionLine',
  relation: 'RelationLine',
  run: 'RunFile',
} as const

export const SCHEMA_FOLDER = new URL('../../schema/', import.meta.url)

/** The text of every schema file, by its name. */
export function schemaFiles(): Record<string, string> {
  const generator = createGenerator({
    path: fileURLToPath(new URL('lines.ts', import.meta.url)),
    tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
    skipTypeCheck: true,
    sortProps: false,
    topRef: true,
    expose: 'export',
    jsDoc: 'basic',
  })
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, type]) => {
      const schema = { $id: `urn:rashomon:${name}`, ...generator.createSchema(type) }
      return [`${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`]
    }),
  )
}

if (import.meta.main) {
  mkdirSync(SCHEMA_FOLDER, { recursive: true })
  for (const [name, text] of Object.entries(schemaFiles())) writeFileSync(new URL(name, SCHEMA_FOLDER), text)
}
