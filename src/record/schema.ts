/**
 * The record's tables, as numbered migrations: migration i takes a record from version i to i + 1 (`PRAGMA user_version`), and is never changed
 * once released. What one article says rests whole in `article.annotation`; `comment`, `actor`, `attribution` and `event` hold the columns that
 * a search needs, and lead back to it. What several say rests in the `item` column of its table (JSON), in the order of `place`.
 * `article.text` is there to be searched, with a space for each U+0000. Spans (`start`, `stop`) are UTF-16 code units of the article's text.
 */

/** "Rash", in `PRAGMA application_id`: what tells a record from any other SQLite file. */
export const APPLICATION_ID = 0x52617368

export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE run (number INTEGER PRIMARY KEY, run TEXT NOT NULL UNIQUE) STRICT;

  CREATE TABLE page (
    number INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE, media_type TEXT NOT NULL, bytes INTEGER NOT NULL,
    encoding TEXT NOT NULL, encoding_from TEXT NOT NULL, url TEXT, path TEXT, body BLOB NOT NULL
  ) STRICT;

  CREATE TABLE article (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, page TEXT NOT NULL UNIQUE REFERENCES page (sha256),
    run INTEGER NOT NULL REFERENCES run (number), outlet TEXT, published TEXT, language TEXT NOT NULL, title TEXT NOT NULL,
    text TEXT NOT NULL, annotation BLOB NOT NULL
  ) STRICT;
  CREATE INDEX article_in_order ON article (published IS NULL, published, id);

  CREATE VIRTUAL TABLE article_search USING fts5 (
    title, text, content = 'article', content_rowid = 'number', tokenize = 'porter unicode61 remove_diacritics 2'
  );

  CREATE TABLE comment (
    id TEXT PRIMARY KEY, article TEXT NOT NULL REFERENCES article (id), author TEXT, reply_to TEXT, published TEXT, language TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX comment_of ON comment (article);

  CREATE TABLE actor (
    id TEXT PRIMARY KEY, article TEXT NOT NULL REFERENCES article (id), name TEXT NOT NULL, type TEXT NOT NULL, country TEXT, sector TEXT,
    known TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX actor_of ON actor (article);
  CREATE INDEX actor_by_name ON actor (name);
  CREATE INDEX actor_by_key ON actor (known) WHERE known IS NOT NULL;

  CREATE TABLE attribution (
    id TEXT PRIMARY KEY, article TEXT NOT NULL REFERENCES article (id), kind TEXT NOT NULL, mode TEXT NOT NULL, polarity TEXT NOT NULL,
    source TEXT NOT NULL, source_actor TEXT, anonymity TEXT NOT NULL, parent TEXT, time TEXT, start INTEGER, stop INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX attribution_of ON attribution (article, start);
  CREATE INDEX attribution_by ON attribution (source_actor) WHERE source_actor IS NOT NULL;

  CREATE TABLE event (
    id TEXT PRIMARY KEY, article TEXT NOT NULL REFERENCES article (id), type TEXT NOT NULL, mode TEXT, cameo TEXT, actor TEXT, recipient TEXT,
    time_from TEXT, time_to TEXT, country TEXT, modality TEXT NOT NULL, polarity TEXT NOT NULL, attribution TEXT, start INTEGER NOT NULL,
    stop INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX event_of ON event (article, start);
  CREATE INDEX event_by ON event (actor) WHERE actor IS NOT NULL;
  CREATE INDEX event_upon ON event (recipient) WHERE recipient IS NOT NULL;
  CREATE INDEX event_in_time ON event (time_from) WHERE time_from IS NOT NULL;

  CREATE TABLE comparison (one INTEGER PRIMARY KEY CHECK (one = 1), articles INTEGER NOT NULL) STRICT;

  CREATE TABLE lineage (
    place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, from_article TEXT NOT NULL REFERENCES article (id), to_article TEXT REFERENCES article (id),
    to_outlet TEXT, kind TEXT NOT NULL, share REAL NOT NULL, item TEXT NOT NULL
  ) STRICT;
  CREATE TABLE claim (
    place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, corroboration TEXT NOT NULL, origins INTEGER NOT NULL,
    anonymous_origins INTEGER NOT NULL, time_from TEXT, time_to TEXT, summary TEXT NOT NULL, item TEXT NOT NULL
  ) STRICT;
  CREATE TABLE disagreement (
    place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, relation TEXT NOT NULL, why TEXT NOT NULL, item TEXT NOT NULL
  ) STRICT;
  CREATE TABLE position (
    place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, actor TEXT NOT NULL, issue TEXT NOT NULL, stance TEXT NOT NULL, time_from TEXT,
    time_to TEXT, item TEXT NOT NULL
  ) STRICT;
  CREATE TABLE relation (
    place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, a TEXT NOT NULL, b TEXT NOT NULL, time_from TEXT NOT NULL, time_to TEXT NOT NULL,
    sign TEXT NOT NULL, weight REAL NOT NULL, item TEXT NOT NULL
  ) STRICT;
  `,
  // Pages out of larger files, and pages whose text cannot be had again by decoding their bytes (`source`, packed).
  `
  ALTER TABLE page ADD COLUMN member TEXT;
  ALTER TABLE page ADD COLUMN captured TEXT;
  ALTER TABLE page ADD COLUMN summary INTEGER;
  ALTER TABLE page ADD COLUMN sheets TEXT;
  ALTER TABLE page ADD COLUMN stated TEXT;
  ALTER TABLE page ADD COLUMN source BLOB;
  `,
  `
  CREATE TABLE versions (
    place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, articles INTEGER NOT NULL, ordered_by TEXT NOT NULL, item TEXT NOT NULL
  ) STRICT;
  DELETE FROM comparison;
  `,
]
