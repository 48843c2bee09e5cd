-- The trash, the journal of work on files, and dates set by hand. All of it is precious.

-- `live` is 0 for both. The place of such a photo is where its file was last.
ALTER TABLE photos ADD COLUMN trashed_utc REAL;        -- its file is in the quarantine
ALTER TABLE photos ADD COLUMN left_utc REAL;           -- its file was moved out of the library, at the user's word
CREATE INDEX photos_trashed ON photos (trashed_utc) WHERE trashed_utc IS NOT NULL;

-- A file in the trash. Paths are relative to the folder, so that they follow it; without one absolute.
CREATE TABLE quarantine (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    photo_id INTEGER,                        -- NULL: a copy that was taken back, and is no photo
    folder_id INTEGER REFERENCES folders(id),
    path BLOB NOT NULL,                      -- where it lies
    origin BLOB NOT NULL,                    -- where it was
    part TEXT NOT NULL,                      -- own: the photo's file; link: another name of it; companion
    size_bytes INTEGER NOT NULL,
    trashed_utc REAL NOT NULL,
    deleting INTEGER NOT NULL DEFAULT 0      -- 1: the user emptied the trash
) STRICT;
CREATE INDEX quarantine_photo ON quarantine (photo_id);
CREATE INDEX quarantine_path ON quarantine (path);

-- Whatever finds a photo's file elsewhere brings the photo back.
CREATE TRIGGER photos_back AFTER UPDATE OF live ON photos
WHEN new.live AND (new.trashed_utc IS NOT NULL OR new.left_utc IS NOT NULL) BEGIN
    UPDATE photos SET trashed_utc = NULL, left_utc = NULL WHERE id = new.id;
    DELETE FROM quarantine WHERE photo_id = new.id AND part = 'own';
END;

-- Pieces of work on files that have not ended.
CREATE TABLE file_works (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    verb TEXT NOT NULL,                      -- of its step; empty for work that the history does not know
    subject TEXT NOT NULL,
    step_id INTEGER,                         -- NULL: nothing is done yet
    takes_back INTEGER NOT NULL DEFAULT 0,   -- its step is being undone
    begun_utc REAL NOT NULL
) STRICT;

-- The journal: what is to be moved, written before it is; and what steps moved, to take it back.
CREATE TABLE file_moves (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    work_id INTEGER NOT NULL,
    step_id INTEGER,                         -- once it is done
    effect TEXT NOT NULL,                    -- trash, restore, move, copy
    part TEXT NOT NULL,                      -- own, link, companion
    photo_id INTEGER,
    source_folder INTEGER,                   -- as in quarantine
    source BLOB NOT NULL,
    target_folder INTEGER,
    target BLOB NOT NULL,
    via BLOB NOT NULL,                       -- a name beside the target, for the time between; may be empty
    crosses INTEGER NOT NULL,                -- 1: copied to another volume, then the source is deleted
    device TEXT NOT NULL,                    -- what the source was when this was written
    file_id TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    content_hash BLOB,                       -- of the copy, once it was made and read again
    reverses INTEGER,                        -- the move that this one takes back or does again
    state TEXT NOT NULL                      -- planned, copied, done, undone
) STRICT;
CREATE INDEX file_moves_open ON file_moves (id) WHERE state IN ('planned', 'copied');
CREATE INDEX file_moves_photo ON file_moves (photo_id);
CREATE INDEX file_moves_step ON file_moves (step_id) WHERE step_id IS NOT NULL;

-- Dates set by hand: photos are sorted by them, whatever decoding finds later.
CREATE TABLE dates (
    photo_id INTEGER PRIMARY KEY REFERENCES photos(id),
    sort_ns INTEGER NOT NULL
) STRICT;
CREATE TRIGGER dates_set AFTER INSERT ON dates BEGIN
    UPDATE photos SET sort_ns = new.sort_ns WHERE id = new.photo_id;
END;
CREATE TRIGGER dates_changed AFTER UPDATE ON dates BEGIN
    UPDATE photos SET sort_ns = new.sort_ns WHERE id = new.photo_id;
END;
CREATE TRIGGER dates_forgotten AFTER DELETE ON dates BEGIN
    UPDATE photos SET sort_ns = coalesce(
        (SELECT CAST(x.taken_utc AS INTEGER) * 1000000000 FROM facts x
         WHERE x.photo_id = old.photo_id AND abs(x.taken_utc) < 9223372036), mtime_ns)
    WHERE id = old.photo_id;
END;
CREATE TRIGGER photos_dated AFTER UPDATE OF sort_ns ON photos
WHEN EXISTS (SELECT 1 FROM dates d WHERE d.photo_id = new.id AND d.sort_ns != new.sort_ns) BEGIN
    UPDATE photos SET sort_ns = (SELECT d.sort_ns FROM dates d WHERE d.photo_id = new.id)
    WHERE id = new.id;
END;
