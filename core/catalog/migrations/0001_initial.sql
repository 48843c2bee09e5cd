-- Precious: folders, directories, photos' identity, tags, albums, settings, searches.
-- Derived (may be deleted at any moment): facts, embeddings, jobs, failures, names.

CREATE TABLE folders (
    id INTEGER PRIMARY KEY AUTOINCREMENT,    -- an id is never given twice
    path BLOB NOT NULL UNIQUE,               -- os.fsencode of the absolute, resolved path
    name TEXT NOT NULL,                      -- the path for display, NFC
    volume TEXT NOT NULL DEFAULT '',         -- device number of the root at the last scan
    added_utc REAL NOT NULL,
    removed_utc REAL,                        -- kept, so that adding it again restores everything
    offline INTEGER NOT NULL DEFAULT 0,
    watch_mode TEXT NOT NULL DEFAULT 'off',
    last_scan_utc REAL,
    message TEXT NOT NULL DEFAULT ''
) STRICT;

-- One row for a directory that holds photos. No two rows mean the same place on the disk.
CREATE TABLE directories (
    id INTEGER PRIMARY KEY,
    folder_id INTEGER NOT NULL REFERENCES folders(id),
    path BLOB NOT NULL,                      -- relative to the folder, x'' for the folder itself
    name TEXT NOT NULL,                      -- the relative path for display, NFC
    photos INTEGER NOT NULL DEFAULT 0,       -- live photos directly in it, kept by triggers
    UNIQUE (folder_id, path)
) STRICT;

-- Rows stay small, so that a rescan reads few pages; what decoding finds is in `facts`.
CREATE TABLE photos (
    id INTEGER PRIMARY KEY AUTOINCREMENT,    -- an id is never given twice
    directory_id INTEGER NOT NULL REFERENCES directories(id),
    file_name BLOB NOT NULL,
    name TEXT NOT NULL,                      -- for display, NFC
    volume TEXT NOT NULL DEFAULT '',         -- device number
    file_id TEXT NOT NULL DEFAULT '',        -- inode or NTFS file index, for moves
    size_bytes INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    content_hash BLOB,                       -- NULL: never decoded; x'': not since it changed
    added_utc REAL NOT NULL,
    missing_since_utc REAL,                  -- the file went away while its folder was there
    live INTEGER NOT NULL DEFAULT 1,         -- not missing, and its folder is not removed
    sort_ns INTEGER NOT NULL                 -- derived: when it was taken, else mtime
) STRICT;
-- A photo that went away keeps the place where it was last; another one may be there by now.
CREATE UNIQUE INDEX photos_place ON photos (directory_id, file_name) WHERE live = 1;
-- These three answer every view without touching the table.
CREATE INDEX photos_newest ON photos (live, sort_ns DESC, id DESC, directory_id);
CREATE INDEX photos_name ON photos (live, name COLLATE NOCASE, id, directory_id);
CREATE INDEX photos_directory ON photos (directory_id, live, name COLLATE NOCASE, id, sort_ns);
CREATE INDEX photos_hash ON photos (content_hash) WHERE content_hash IS NOT NULL;
CREATE INDEX photos_file_id ON photos (file_id) WHERE file_id != '';
CREATE INDEX photos_written ON photos (mtime_ns, size_bytes);
CREATE INDEX photos_missing ON photos (size_bytes) WHERE missing_since_utc IS NOT NULL;

CREATE TRIGGER photos_counted_in AFTER INSERT ON photos WHEN new.live BEGIN
    UPDATE directories SET photos = photos + 1 WHERE id = new.directory_id;
END;
CREATE TRIGGER photos_counted_out AFTER DELETE ON photos WHEN old.live BEGIN
    UPDATE directories SET photos = photos - 1 WHERE id = old.directory_id;
END;
CREATE TRIGGER photos_counted_again AFTER UPDATE OF live, directory_id ON photos
WHEN old.live != new.live OR old.directory_id != new.directory_id BEGIN
    UPDATE directories SET photos = photos - old.live WHERE id = old.directory_id;
    UPDATE directories SET photos = photos + new.live WHERE id = new.directory_id;
END;

-- Further names of a photo's file in watched folders. The photo itself has the first one.
CREATE TABLE hard_links (
    directory_id INTEGER NOT NULL REFERENCES directories(id),
    file_name BLOB NOT NULL,
    photo_id INTEGER NOT NULL REFERENCES photos(id) ON DELETE CASCADE,
    PRIMARY KEY (directory_id, file_name)
) STRICT, WITHOUT ROWID;
CREATE INDEX hard_links_photo ON hard_links (photo_id);

CREATE TABLE facts (
    photo_id INTEGER PRIMARY KEY REFERENCES photos(id) ON DELETE CASCADE,
    width_px INTEGER NOT NULL,
    height_px INTEGER NOT NULL,
    format TEXT NOT NULL,
    taken_utc REAL,
    camera TEXT NOT NULL,
    lens TEXT NOT NULL,
    latitude REAL,
    longitude REAL,
    exif TEXT NOT NULL                       -- JSON pairs, ready for display
) STRICT;

CREATE TABLE models (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    spec TEXT NOT NULL UNIQUE,
    dimension INTEGER NOT NULL,
    fingerprint TEXT NOT NULL,               -- of weights and preprocessing; another one re-embeds
    created_utc REAL NOT NULL
) STRICT;

CREATE TABLE embeddings (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,   -- grows with every write: the index's generation
    model_id INTEGER NOT NULL REFERENCES models(id),
    photo_id INTEGER NOT NULL REFERENCES photos(id) ON DELETE CASCADE,
    vector BLOB NOT NULL,                    -- float16, little-endian, L2 norm 1
    UNIQUE (model_id, photo_id)
) STRICT;
CREATE INDEX embeddings_model ON embeddings (model_id);      -- with seq: in order of writing
CREATE INDEX embeddings_photo ON embeddings (photo_id);

-- What is still to be done. A finished job is deleted; a failed one becomes a failure.
CREATE TABLE jobs (
    model_id INTEGER NOT NULL REFERENCES models(id) ON DELETE CASCADE,
    photo_id INTEGER NOT NULL REFERENCES photos(id) ON DELETE CASCADE,
    sort_ns INTEGER NOT NULL,                -- of the photo, when the job was made
    PRIMARY KEY (model_id, photo_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX jobs_newest ON jobs (model_id, sort_ns DESC, photo_id DESC);
CREATE INDEX jobs_photo ON jobs (photo_id);

CREATE TABLE failures (
    photo_id INTEGER PRIMARY KEY REFERENCES photos(id) ON DELETE CASCADE,
    stage TEXT NOT NULL,
    reason TEXT NOT NULL,
    message TEXT NOT NULL,
    hint TEXT NOT NULL,
    at_utc REAL NOT NULL
) STRICT;

CREATE TABLE tags (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    parent_id INTEGER REFERENCES tags(id),
    name TEXT NOT NULL,
    colour TEXT NOT NULL DEFAULT '',
    UNIQUE (parent_id, name)
) STRICT;
CREATE UNIQUE INDEX tags_root ON tags (name) WHERE parent_id IS NULL;

CREATE TABLE photo_tags (
    photo_id INTEGER NOT NULL REFERENCES photos(id),
    tag_id INTEGER NOT NULL REFERENCES tags(id) ON DELETE CASCADE,
    added_utc REAL NOT NULL,
    PRIMARY KEY (photo_id, tag_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX photo_tags_tag ON photo_tags (tag_id, photo_id);

CREATE TABLE albums (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    query TEXT NOT NULL DEFAULT '',          -- a saved search; empty for a manual album
    added_utc REAL NOT NULL
) STRICT;

CREATE TABLE album_photos (
    album_id INTEGER NOT NULL REFERENCES albums(id) ON DELETE CASCADE,
    photo_id INTEGER NOT NULL REFERENCES photos(id),
    position REAL NOT NULL,
    PRIMARY KEY (album_id, photo_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX album_photos_photo ON album_photos (photo_id);

CREATE TABLE searches (
    text TEXT PRIMARY KEY,
    used_utc REAL NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Names of live photos for literal search, folded (no case, no accents): rowid is the photo id;
-- trigrams find any substring.
CREATE VIRTUAL TABLE names USING fts5 (
    name, directory, tokenize = 'trigram case_sensitive 1'
);
