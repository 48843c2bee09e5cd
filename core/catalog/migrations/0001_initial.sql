-- Precious: folders, photos' identity, tags, albums, verdicts, settings, searches.
-- Derived (may be deleted at any moment): photo facts, embeddings, jobs, failures, names index.

CREATE TABLE folders (
    id INTEGER PRIMARY KEY,
    path BLOB NOT NULL UNIQUE,               -- os.fsencode of the absolute path
    name TEXT NOT NULL,                      -- for display, NFC
    volume TEXT NOT NULL DEFAULT '',
    added_utc REAL NOT NULL,
    removed_utc REAL,                        -- kept, so that adding it again restores everything
    offline INTEGER NOT NULL DEFAULT 0,
    watch_mode TEXT NOT NULL DEFAULT 'off',
    last_scan_utc REAL,
    message TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE directories (
    id INTEGER PRIMARY KEY,
    folder_id INTEGER NOT NULL REFERENCES folders(id),
    path BLOB NOT NULL,                      -- relative to the folder, '' for the folder itself
    name TEXT NOT NULL,                      -- for display, NFC
    UNIQUE (folder_id, path)
) STRICT;

CREATE TABLE photos (
    id INTEGER PRIMARY KEY AUTOINCREMENT,    -- an id is never given twice
    directory_id INTEGER NOT NULL REFERENCES directories(id),
    file_name BLOB NOT NULL,
    name TEXT NOT NULL,                      -- for display, NFC
    volume TEXT NOT NULL DEFAULT '',
    file_id TEXT NOT NULL DEFAULT '',        -- inode or NTFS file index, for moves
    size_bytes INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    content_hash BLOB,
    added_utc REAL NOT NULL,
    missing_since_utc REAL,                  -- the file went away while its folder was there
    live INTEGER NOT NULL DEFAULT 1,         -- not missing, and its folder is not removed
    -- derived
    sort_ns INTEGER NOT NULL,                -- taken, else mtime
    width_px INTEGER NOT NULL DEFAULT 0,
    height_px INTEGER NOT NULL DEFAULT 0,
    format TEXT NOT NULL DEFAULT '',
    taken_utc REAL,
    camera TEXT NOT NULL DEFAULT '',
    lens TEXT NOT NULL DEFAULT '',
    latitude REAL,
    longitude REAL,
    exif TEXT NOT NULL DEFAULT '[]',         -- JSON pairs, ready for display
    UNIQUE (directory_id, file_name)
) STRICT;
CREATE INDEX photos_newest ON photos (live, sort_ns DESC, id DESC);
CREATE INDEX photos_name ON photos (live, name);
CREATE INDEX photos_hash ON photos (content_hash) WHERE content_hash IS NOT NULL;
CREATE INDEX photos_file_id ON photos (file_id) WHERE file_id != '';

CREATE TABLE models (
    id INTEGER PRIMARY KEY,
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

-- What is still to be done. A finished job is deleted; a failed one becomes a failure.
CREATE TABLE jobs (
    model_id INTEGER NOT NULL REFERENCES models(id),
    photo_id INTEGER NOT NULL REFERENCES photos(id) ON DELETE CASCADE,
    attempts INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (model_id, photo_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE failures (
    photo_id INTEGER PRIMARY KEY REFERENCES photos(id) ON DELETE CASCADE,
    stage TEXT NOT NULL,
    reason TEXT NOT NULL,
    message TEXT NOT NULL,
    hint TEXT NOT NULL,
    at_utc REAL NOT NULL
) STRICT;

CREATE TABLE tags (
    id INTEGER PRIMARY KEY,
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

CREATE TABLE albums (
    id INTEGER PRIMARY KEY,
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

CREATE TABLE searches (
    text TEXT PRIMARY KEY,
    used_utc REAL NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Names of live photos for literal search: rowid is the photo id; trigrams find any substring.
CREATE VIRTUAL TABLE names USING fts5 (name, directory, tokenize = 'trigram');
