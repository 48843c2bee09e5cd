-- What the user says about photos, and one history of every edit. All of it is precious.

CREATE TABLE marks (
    photo_id INTEGER PRIMARY KEY REFERENCES photos(id),
    rating INTEGER NOT NULL DEFAULT 0,       -- 0 (none) to 5
    favourite INTEGER NOT NULL DEFAULT 0,
    hidden INTEGER NOT NULL DEFAULT 0,
    rotation INTEGER NOT NULL DEFAULT 0      -- for display, clockwise: 0, 90, 180, 270
) STRICT;
CREATE INDEX marks_rating ON marks (rating, photo_id) WHERE rating > 0;
CREATE INDEX marks_favourite ON marks (photo_id) WHERE favourite = 1;
CREATE INDEX marks_hidden ON marks (photo_id) WHERE hidden = 1;

-- Another word for a tag: typing it finds or sets the tag.
CREATE TABLE tag_aliases (
    alias TEXT PRIMARY KEY,
    tag_id INTEGER NOT NULL REFERENCES tags(id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX tag_aliases_tag ON tag_aliases (tag_id);

ALTER TABLE albums ADD COLUMN cover_id INTEGER;        -- a photo of it; NULL: its first
CREATE INDEX album_photos_order ON album_photos (album_id, position, photo_id);

-- The history. What was undone can be done again until another edit follows it.
CREATE TABLE steps (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at_utc REAL NOT NULL,
    verb TEXT NOT NULL,                      -- what was done, as in core/records/organising.py
    subject TEXT NOT NULL,                   -- the tag, album, folder, ... that it is about, for display
    photos INTEGER NOT NULL,                 -- how many photos it changed
    state TEXT NOT NULL                      -- done, undone, dropped (undone, then another edit followed)
) STRICT;
CREATE INDEX steps_state ON steps (state, id);

-- What a step changed, so that it can be taken back and done again.
CREATE TABLE changes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,    -- never given twice: a repair unites rows by it
    step_id INTEGER NOT NULL REFERENCES steps(id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    subject_id INTEGER NOT NULL DEFAULT 0,
    before TEXT NOT NULL DEFAULT '',         -- JSON
    after TEXT NOT NULL DEFAULT '',          -- JSON
    photo_ids BLOB                           -- packed; in the order that matters to the kind
) STRICT;
CREATE INDEX changes_step ON changes (step_id);
