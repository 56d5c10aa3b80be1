/**
 * Articles, their text and index, evidence, import runs, edits. Frozen: a change of the schema is a new migration.
 * The full-text index reads its content through the view article_words, whose functions (article_title, article_body,
 * article_names) the connection provides, so text is stored once and compressed, and the index can be rebuilt.
 * `published` is empty where no day is known, and so sorts before all days. `live` is 0 for what the analyst deleted and may still undo.
 */
export const migration0001 = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE source (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE import_run (
  id INTEGER PRIMARY KEY,
  paths TEXT NOT NULL,
  state TEXT NOT NULL,
  started_at TEXT NOT NULL,
  ended_at TEXT,
  process INTEGER NOT NULL,
  total INTEGER,
  imported INTEGER NOT NULL DEFAULT 0,
  duplicates INTEGER NOT NULL DEFAULT 0,
  skipped INTEGER NOT NULL DEFAULT 0,
  failed INTEGER NOT NULL DEFAULT 0,
  reason TEXT
) STRICT;

CREATE TABLE import_file (
  run INTEGER NOT NULL REFERENCES import_run(id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  path TEXT NOT NULL,
  outcome TEXT NOT NULL,
  reason TEXT,
  article TEXT,
  PRIMARY KEY (run, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE article (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  hash TEXT NOT NULL UNIQUE,
  bytes INTEGER NOT NULL,
  live INTEGER NOT NULL DEFAULT 1,
  title TEXT NOT NULL,
  author TEXT,
  source INTEGER REFERENCES source(id),
  url TEXT,
  language TEXT NOT NULL,
  published TEXT NOT NULL DEFAULT '',
  published_rule TEXT,
  published_inferred INTEGER,
  published_alternatives TEXT NOT NULL DEFAULT '[]',
  words INTEGER NOT NULL,
  events INTEGER NOT NULL,
  format TEXT NOT NULL,
  charset TEXT NOT NULL,
  path TEXT NOT NULL,
  modified TEXT,
  read_published TEXT,
  declared_language TEXT,
  imported_at TEXT NOT NULL,
  run INTEGER REFERENCES import_run(id)
) STRICT;
CREATE INDEX article_bytes ON article (bytes, hash);
CREATE INDEX article_day ON article (live, published, id);
CREATE INDEX article_facets ON article (live, source, language, published);
CREATE INDEX article_asked ON article (live, id) WHERE published_inferred = 1;

CREATE TABLE article_text (
  article INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
  text BLOB NOT NULL,
  original BLOB,
  safe_html BLOB,
  blocks TEXT NOT NULL,
  mentions TEXT NOT NULL
) STRICT;

CREATE VIEW article_words AS
SELECT a.id AS id,
       article_title(a.title) AS title,
       article_body(t.text, t.blocks) AS body,
       article_names(a.title, t.text, t.blocks) AS names
FROM article a JOIN article_text t ON t.article = a.id
WHERE a.live = 1;

CREATE VIRTUAL TABLE article_index USING fts5(
  title, body, names,
  content = 'article_words', content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 0'
);

CREATE TABLE article_state (
  article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
  state TEXT NOT NULL,
  mentions INTEGER NOT NULL,
  live INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (article, state)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_state_by_state ON article_state (state, live, article);

CREATE TABLE event (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
  live INTEGER NOT NULL DEFAULT 1,
  type TEXT NOT NULL,
  mode TEXT NOT NULL,
  cameo TEXT NOT NULL,
  status TEXT NOT NULL,
  historical INTEGER NOT NULL,
  day_from TEXT,
  day_to TEXT,
  date TEXT NOT NULL,
  parties TEXT NOT NULL,
  sentence_start INTEGER NOT NULL,
  sentence_end INTEGER NOT NULL,
  quote_start INTEGER NOT NULL,
  quote_end INTEGER NOT NULL,
  sentence TEXT NOT NULL,
  rule TEXT NOT NULL,
  confidence REAL NOT NULL,
  factors TEXT NOT NULL,
  review TEXT NOT NULL DEFAULT 'new'
) STRICT;
CREATE INDEX event_article ON event (article);

-- One row for each ordered pair of states of an event: what a lens with that focus sees.
CREATE TABLE event_pair (
  event INTEGER NOT NULL REFERENCES event(id) ON DELETE CASCADE,
  focus TEXT NOT NULL,
  partner TEXT NOT NULL,
  article INTEGER NOT NULL,
  day_from TEXT,
  day_to TEXT,
  type TEXT NOT NULL,
  mode TEXT NOT NULL,
  status TEXT NOT NULL,
  review TEXT NOT NULL,
  direction TEXT NOT NULL,
  live INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (event, focus, partner)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_pair_lens ON event_pair (focus, live, day_from, day_to, partner, type, mode, status, review, direction, article);
CREATE INDEX event_pair_article ON event_pair (article);

CREATE TABLE statement (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
  live INTEGER NOT NULL DEFAULT 1,
  kind TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX statement_article ON statement (article);

-- How many live articles hold a folded word: kept within the transactions that change articles.
CREATE TABLE term (term TEXT PRIMARY KEY, articles INTEGER NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE edit (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  label TEXT NOT NULL,
  body TEXT NOT NULL,
  state TEXT NOT NULL
) STRICT;
`;
