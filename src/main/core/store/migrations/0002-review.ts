/**
 * The analyst's decisions, and what the rules said and say beside them. Frozen: a change of the schema is a new migration.
 *
 * A record that nobody has decided is what the rules say; its columns proposed_then and proposed_now are null. For a
 * decided one `proposed_then` is what they said when it was decided (null: the record as it stands) and `proposed_now`
 * what they say today (null: as then); the JSON word null stands for nothing at all. `proposal` sums it up.
 *
 * `article.reading` names the rules and the codebook that an article was last read with; `corrected` holds the fields
 * that the analyst has corrected, with what the file said.
 */
export const migration0002 = `
ALTER TABLE event ADD COLUMN proposal TEXT NOT NULL DEFAULT 'same';
ALTER TABLE event ADD COLUMN proposed_then TEXT;
ALTER TABLE event ADD COLUMN proposed_now TEXT;
CREATE INDEX event_queue ON event (live, review, confidence);
CREATE INDEX event_proposal ON event (proposal) WHERE proposal <> 'same';

ALTER TABLE statement ADD COLUMN review TEXT NOT NULL DEFAULT 'new';
ALTER TABLE statement ADD COLUMN proposal TEXT NOT NULL DEFAULT 'same';
ALTER TABLE statement ADD COLUMN proposed_then TEXT;
ALTER TABLE statement ADD COLUMN proposed_now TEXT;
ALTER TABLE statement ADD COLUMN rule TEXT NOT NULL DEFAULT '';
ALTER TABLE statement ADD COLUMN confidence REAL NOT NULL DEFAULT 0;
ALTER TABLE statement ADD COLUMN state TEXT;
ALTER TABLE statement ADD COLUMN partner TEXT;
ALTER TABLE statement ADD COLUMN day_from TEXT;
ALTER TABLE statement ADD COLUMN day_to TEXT;
UPDATE statement SET
  rule = body ->> '$.rule',
  confidence = body ->> '$.confidence',
  state = coalesce(body ->> '$.state', body ->> '$.reporter'),
  partner = body ->> '$.partner',
  day_from = coalesce(body ->> '$.date.reading.from', body ->> '$.date.reading.to'),
  day_to = body ->> '$.date.reading.to';
CREATE INDEX statement_queue ON statement (live, review, confidence);

-- Pairs carry what the queue filters and sorts by, so that it is answered from one index.
ALTER TABLE event_pair ADD COLUMN rule TEXT NOT NULL DEFAULT '';
ALTER TABLE event_pair ADD COLUMN confidence REAL NOT NULL DEFAULT 0;
UPDATE event_pair SET (rule, confidence) = (SELECT e.rule, e.confidence FROM event e WHERE e.id = event_pair.event);
DROP INDEX event_pair_lens;
CREATE INDEX event_pair_lens ON event_pair
  (focus, live, day_from, day_to, partner, type, mode, status, review, direction, article, rule, confidence);

ALTER TABLE article ADD COLUMN reading TEXT NOT NULL DEFAULT '';
CREATE INDEX article_reading ON article (live, reading);
ALTER TABLE article ADD COLUMN corrected TEXT NOT NULL DEFAULT '{}';

-- What a review edit did to each record, to undo and redo it; goes when the edit is forgotten.
CREATE TABLE edit_record (
  edit INTEGER NOT NULL REFERENCES edit(id) ON DELETE CASCADE,
  record TEXT NOT NULL,
  article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  PRIMARY KEY (edit, record)
) STRICT, WITHOUT ROWID;

-- Who did what to which record: only ever added to. The words after are null where they are those before.
CREATE TABLE review_log (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  action TEXT NOT NULL,
  record TEXT NOT NULL,
  article TEXT NOT NULL,
  review_from TEXT,
  words_from TEXT,
  review_to TEXT,
  words_to TEXT
) STRICT;
CREATE INDEX review_log_record ON review_log (record, id);
CREATE TRIGGER review_log_is_not_changed BEFORE UPDATE ON review_log
BEGIN SELECT raise(ABORT, 'The log is only ever added to.'); END;
CREATE TRIGGER review_log_is_not_deleted BEFORE DELETE ON review_log
BEGIN SELECT raise(ABORT, 'The log is only ever added to.'); END;
`;
