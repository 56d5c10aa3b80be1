/**
 * Data files: trade figures and roll calls. Frozen: a change of the schema is a new migration.
 *
 * Every row of every file is kept with its line. What is current is decided by the files: of those that are `done`, the
 * one with the highest id speaks, so that removing a file brings back what it had replaced. Rows of a file that is
 * still being read belong to a file that is not done and are seen by nobody. roll_call, vote_vector, trade_series and
 * trade_chapter are derived from the rows whenever a file is done, removed or restored.
 *
 * Positions: 1 yes, 2 abstain, 3 no, 8 absent, 9 not a member (Voeten's codes). Amounts: integers of cents of the
 * currency, with the number as given beside them. States: ISO alpha-3, a former state's code, or "system:code" where
 * the code names none.
 */
export const migration0004 = `
CREATE TABLE data_file (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  path TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  format TEXT NOT NULL,
  dataset TEXT NOT NULL,
  mapping TEXT,
  state TEXT NOT NULL,
  process INTEGER,
  imported_at TEXT NOT NULL,
  rows_read INTEGER NOT NULL DEFAULT 0,
  kept INTEGER NOT NULL DEFAULT 0,
  left_out INTEGER NOT NULL DEFAULT 0,
  unresolved INTEGER NOT NULL DEFAULT 0,
  clashes INTEGER NOT NULL DEFAULT 0,
  changes INTEGER NOT NULL DEFAULT 0,
  year_from INTEGER,
  year_to INTEGER,
  reason TEXT
) STRICT;

CREATE TABLE data_notice (
  id INTEGER PRIMARY KEY,
  file INTEGER NOT NULL REFERENCES data_file(id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  words TEXT NOT NULL,
  rows INTEGER NOT NULL,
  lines TEXT NOT NULL,
  before TEXT,
  after TEXT
) STRICT;
CREATE INDEX data_notice_file ON data_notice (file, kind, id);

-- How a file with this header was mapped the last time.
CREATE TABLE data_mapping (header TEXT PRIMARY KEY, mapping TEXT NOT NULL, used_at TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- Names of states, commodities and sources as files spell them, each kept once.
CREATE TABLE data_name (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE roll_call (
  id INTEGER PRIMARY KEY,
  dataset TEXT NOT NULL,
  native TEXT NOT NULL,
  body TEXT NOT NULL DEFAULT '',
  symbol TEXT,
  session TEXT,
  day TEXT,
  year INTEGER,
  title TEXT NOT NULL DEFAULT '',
  part TEXT,
  important INTEGER,
  contested INTEGER NOT NULL DEFAULT 0,
  yes INTEGER NOT NULL DEFAULT 0,
  no INTEGER NOT NULL DEFAULT 0,
  abstain INTEGER NOT NULL DEFAULT 0,
  absent INTEGER NOT NULL DEFAULT 0,
  clash TEXT,
  -- The file whose facts these are; null while no file that is done holds it.
  file INTEGER REFERENCES data_file(id),
  -- 1 where its data set speaks for its symbol, and its place in the vectors.
  shown INTEGER NOT NULL DEFAULT 0,
  ordinal INTEGER,
  UNIQUE (dataset, native)
) STRICT;
CREATE INDEX roll_call_symbol ON roll_call (symbol) WHERE symbol IS NOT NULL;
-- In the order of ordinals, with what filters and comparisons read of each.
CREATE INDEX roll_call_day ON roll_call (shown, body, day, id, ordinal, year, contested, important);

-- What a file says of a roll call, beside the votes: the domain's facts as JSON.
CREATE TABLE roll_call_facts (
  roll_call INTEGER NOT NULL REFERENCES roll_call(id) ON DELETE CASCADE,
  file INTEGER NOT NULL REFERENCES data_file(id) ON DELETE CASCADE,
  facts TEXT NOT NULL,
  PRIMARY KEY (roll_call, file)
) STRICT, WITHOUT ROWID;

CREATE TABLE roll_call_topic (
  topic TEXT NOT NULL,
  roll_call INTEGER NOT NULL REFERENCES roll_call(id) ON DELETE CASCADE,
  PRIMARY KEY (topic, roll_call)
) STRICT, WITHOUT ROWID;
CREATE INDEX roll_call_topic_of ON roll_call_topic (roll_call);

CREATE TABLE vote (
  roll_call INTEGER NOT NULL REFERENCES roll_call(id) ON DELETE CASCADE,
  state TEXT NOT NULL,
  file INTEGER NOT NULL REFERENCES data_file(id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  line INTEGER NOT NULL,
  name INTEGER REFERENCES data_name(id),
  PRIMARY KEY (roll_call, state, file)
) STRICT, WITHOUT ROWID;

-- One byte for each ordinal: the state's current position there, 0 where there is no row.
CREATE TABLE vote_vector (state TEXT PRIMARY KEY, positions BLOB NOT NULL) STRICT, WITHOUT ROWID;

-- What the analyst said that a statement of an article means; roll_call is "dataset:native", null for none of them.
CREATE TABLE vote_link (statement TEXT PRIMARY KEY, roll_call TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX vote_link_roll_call ON vote_link (roll_call);

CREATE TABLE trade_flow (
  id INTEGER PRIMARY KEY,
  dataset TEXT NOT NULL,
  reporter TEXT NOT NULL,
  partner TEXT NOT NULL,
  flow TEXT NOT NULL,
  year INTEGER NOT NULL,
  month INTEGER,
  classification TEXT,
  commodity TEXT NOT NULL,
  currency TEXT,
  valuation TEXT,
  cents INTEGER NOT NULL,
  given TEXT NOT NULL,
  file INTEGER NOT NULL REFERENCES data_file(id) ON DELETE CASCADE,
  line INTEGER NOT NULL,
  reporter_name INTEGER REFERENCES data_name(id),
  partner_name INTEGER REFERENCES data_name(id),
  source INTEGER REFERENCES data_name(id)
) STRICT;
CREATE INDEX trade_flow_key ON trade_flow (dataset, reporter, partner, flow, year);
CREATE INDEX trade_flow_file ON trade_flow (file);

-- Each year of each series: a row of the file for the total, or the sum of one level of its products.
CREATE TABLE trade_series (
  dataset TEXT NOT NULL,
  reporter TEXT NOT NULL,
  partner TEXT NOT NULL,
  flow TEXT NOT NULL,
  currency TEXT NOT NULL,
  valuation TEXT NOT NULL,
  year INTEGER NOT NULL,
  cents INTEGER NOT NULL,
  basis TEXT NOT NULL,
  parts INTEGER NOT NULL,
  months INTEGER,
  file INTEGER NOT NULL REFERENCES data_file(id) ON DELETE CASCADE,
  line INTEGER,
  PRIMARY KEY (dataset, reporter, flow, year, partner, currency, valuation)
) STRICT, WITHOUT ROWID;
CREATE INDEX trade_series_pair ON trade_series (reporter, partner, flow, year);
CREATE INDEX trade_series_mirror ON trade_series (dataset, partner, flow, year, reporter);

CREATE TABLE trade_chapter (
  dataset TEXT NOT NULL,
  reporter TEXT NOT NULL,
  partner TEXT NOT NULL,
  flow TEXT NOT NULL,
  year INTEGER NOT NULL,
  chapter TEXT NOT NULL,
  currency TEXT NOT NULL,
  cents INTEGER NOT NULL,
  rows INTEGER NOT NULL,
  PRIMARY KEY (dataset, reporter, partner, flow, year, chapter, currency)
) STRICT, WITHOUT ROWID;

-- Statements that there are no figures, beside the stated ones.
CREATE INDEX statement_gap ON statement (state, partner) WHERE kind = 'gap';

CREATE TABLE commodity (
  code TEXT NOT NULL,
  file INTEGER NOT NULL REFERENCES data_file(id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  PRIMARY KEY (code, file)
) STRICT, WITHOUT ROWID;

-- A file's own table of codes (BACI's countries), for codes that the gazetteer does not resolve.
CREATE TABLE area_code (
  system TEXT NOT NULL,
  code TEXT NOT NULL,
  file INTEGER NOT NULL REFERENCES data_file(id) ON DELETE CASCADE,
  iso3 TEXT,
  name TEXT NOT NULL,
  PRIMARY KEY (system, code, file)
) STRICT, WITHOUT ROWID;
`;
