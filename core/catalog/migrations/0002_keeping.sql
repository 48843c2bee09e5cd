-- Volumes by id, exclusions, photos that the user forgot, arrivals first, and embeddings that
-- stay while a changed file is looked at.

ALTER TABLE folders ADD COLUMN volume_id TEXT NOT NULL DEFAULT '';     -- of its file system; '' where it has none
ALTER TABLE folders ADD COLUMN volume_label TEXT NOT NULL DEFAULT '';  -- for display
ALTER TABLE folders ADD COLUMN volume_path BLOB NOT NULL DEFAULT x'';  -- relative to where the volume is mounted
ALTER TABLE folders ADD COLUMN watch_reason TEXT NOT NULL DEFAULT '';  -- why it is not watched by events
ALTER TABLE folders ADD COLUMN last_event_utc REAL;

-- A directory on another file system than its folder: a disk that is mounted below.
ALTER TABLE directories ADD COLUMN volume_id TEXT NOT NULL DEFAULT '';
ALTER TABLE directories ADD COLUMN offline INTEGER NOT NULL DEFAULT 0;

-- Precious: `live` is 1 for a photo that is neither missing nor excluded, in a folder that is there.
ALTER TABLE photos ADD COLUMN excluded INTEGER NOT NULL DEFAULT 0;
ALTER TABLE photos ADD COLUMN purged_utc REAL;                         -- missing, and forgotten by the user
CREATE INDEX photos_excluded ON photos (directory_id) WHERE excluded = 1;
CREATE INDEX photos_purged ON photos (purged_utc) WHERE purged_utc IS NOT NULL;
-- A file with the content of a photo that is not shown may be its file, in another place.
CREATE INDEX photos_hidden ON photos (size_bytes) WHERE live = 0;
CREATE INDEX photos_missed ON photos (directory_id)
    WHERE missing_since_utc IS NOT NULL AND purged_utc IS NULL AND excluded = 0;

CREATE TABLE exclusions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    pattern TEXT NOT NULL,                   -- as in .gitignore
    folder_id INTEGER REFERENCES folders(id),    -- NULL: all folders
    added_utc REAL NOT NULL
) STRICT;
CREATE UNIQUE INDEX exclusions_pattern ON exclusions (pattern, coalesce(folder_id, 0));

-- An embedding is a function of the model's input: where that is the same, nothing is embedded again.
ALTER TABLE embeddings ADD COLUMN input_hash BLOB;
-- Embeddings that stay in use until their changed file was looked at. A table of its own: an index
-- over a new column would read every embedding.
CREATE TABLE outdated (
    model_id INTEGER NOT NULL REFERENCES models(id) ON DELETE CASCADE,
    photo_id INTEGER NOT NULL REFERENCES photos(id) ON DELETE CASCADE,
    PRIMARY KEY (model_id, photo_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX outdated_photo ON outdated (photo_id);

ALTER TABLE jobs ADD COLUMN priority INTEGER NOT NULL DEFAULT 0;       -- 1: arrived while being watched
DROP INDEX jobs_newest;
CREATE INDEX jobs_newest ON jobs (model_id, priority DESC, sort_ns DESC, photo_id DESC);
