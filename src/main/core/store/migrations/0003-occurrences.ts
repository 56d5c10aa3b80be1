/**
 * Reprints and occurrences. Frozen: a change of the schema is a new migration.
 *
 * `reprint` holds the signature of each text long enough to tell; `cluster` is the smallest article of those that are
 * reprints of one another. `event.occurrence` is the event that stands for the happening which the event reports, the
 * event itself where it stands alone; event_pair repeats it for counting. Whatever changes what an event reports puts
 * its bucket on `occurrence_due`, however the change is made; a bucket of '' means events whose bucket is to be told.
 */
export const migration0003 = `
CREATE TABLE reprint (
  article INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
  cluster INTEGER NOT NULL,
  bins BLOB NOT NULL,
  facts BLOB NOT NULL
) STRICT;
CREATE INDEX reprint_cluster ON reprint (cluster);

CREATE TABLE reprint_band (
  band INTEGER NOT NULL,
  article INTEGER NOT NULL,
  PRIMARY KEY (band, article)
) STRICT, WITHOUT ROWID;

ALTER TABLE event ADD COLUMN bucket TEXT;
ALTER TABLE event ADD COLUMN occurrence INTEGER;
UPDATE event SET occurrence = id;
CREATE INDEX event_bucket ON event (bucket);
CREATE INDEX event_occurrence ON event (occurrence, live, review, article);

ALTER TABLE event_pair ADD COLUMN occurrence INTEGER;
UPDATE event_pair SET occurrence = event;
DROP INDEX event_pair_lens;
CREATE INDEX event_pair_lens ON event_pair
  (focus, live, day_from, day_to, partner, type, mode, status, review, direction, article, occurrence, rule, confidence);

CREATE TABLE occurrence_due (bucket TEXT PRIMARY KEY, changes INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO occurrence_due (bucket, changes) VALUES ('', 1);

-- What the analyst said by the ids of events: that two are one happening, or that the first is none of the other's.
CREATE TABLE occurrence_link (
  event TEXT NOT NULL,
  other TEXT NOT NULL,
  same INTEGER NOT NULL,
  PRIMARY KEY (event, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX occurrence_link_other ON occurrence_link (other);

CREATE TRIGGER event_comes AFTER INSERT ON event BEGIN
  UPDATE event SET occurrence = NEW.id WHERE id = NEW.id AND NEW.occurrence IS NULL;
  INSERT INTO occurrence_due (bucket, changes) VALUES (coalesce(NEW.bucket, ''), 1)
  ON CONFLICT (bucket) DO UPDATE SET changes = changes + 1;
END;

CREATE TRIGGER event_goes AFTER DELETE ON event BEGIN
  INSERT INTO occurrence_due (bucket, changes) VALUES (coalesce(OLD.bucket, ''), 1)
  ON CONFLICT (bucket) DO UPDATE SET changes = changes + 1;
END;

CREATE TRIGGER event_is_counted AFTER UPDATE OF live, review, bucket ON event
WHEN OLD.live IS NOT NEW.live OR OLD.review IS NOT NEW.review OR OLD.bucket IS NOT NEW.bucket BEGIN
  INSERT INTO occurrence_due (bucket, changes) VALUES (coalesce(OLD.bucket, ''), 1), (coalesce(NEW.bucket, ''), 1)
  ON CONFLICT (bucket) DO UPDATE SET changes = changes + 1;
END;

CREATE TRIGGER event_is_corrected AFTER UPDATE OF mode, status, parties, date ON event
WHEN OLD.mode IS NOT NEW.mode OR OLD.status IS NOT NEW.status OR OLD.parties IS NOT NEW.parties OR OLD.date IS NOT NEW.date
BEGIN
  UPDATE event SET bucket = NULL WHERE id = NEW.id AND OLD.bucket IS NEW.bucket;
  INSERT INTO occurrence_due (bucket, changes) VALUES ('', 1) ON CONFLICT (bucket) DO UPDATE SET changes = changes + 1;
END;

CREATE TRIGGER event_pair_comes AFTER INSERT ON event_pair WHEN NEW.occurrence IS NULL BEGIN
  UPDATE event_pair SET occurrence = (SELECT coalesce(occurrence, id) FROM event WHERE id = NEW.event)
  WHERE event = NEW.event AND occurrence IS NULL;
END;

CREATE TRIGGER link_comes AFTER INSERT ON occurrence_link BEGIN
  INSERT INTO occurrence_due (bucket, changes)
  SELECT bucket, 1 FROM event WHERE uid IN (NEW.event, NEW.other) AND bucket IS NOT NULL
  ON CONFLICT (bucket) DO UPDATE SET changes = changes + 1;
END;

CREATE TRIGGER link_goes AFTER DELETE ON occurrence_link BEGIN
  INSERT INTO occurrence_due (bucket, changes)
  SELECT bucket, 1 FROM event WHERE uid IN (OLD.event, OLD.other) AND bucket IS NOT NULL
  ON CONFLICT (bucket) DO UPDATE SET changes = changes + 1;
END;

CREATE INDEX statement_trade ON statement (state, partner) WHERE kind = 'trade';
`;
