-- What views go by. All of it is derived: it says, in a form that an index can answer, what
-- `facts`, `marks` and names say already. Triggers keep it, whoever writes those.

-- Cameras, lenses and formats by number; 0 is "not known".
CREATE TABLE traits (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,                      -- camera, lens, format
    value TEXT NOT NULL,
    UNIQUE (kind, value)
) STRICT;

-- How names begin that systems give to pictures of their screens, and the sizes of screens.
CREATE TABLE screenshot_names (pattern TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO screenshot_names (pattern) VALUES
    ('screenshot%'), ('screen shot%'), ('screen!_shot%'), ('screen-shot%'), ('bildschirmfoto%'),
    ('captura%'), ('capture d_%cran%'), ('schermata%'), ('schermafbeelding%'), ('schermafdruk%'),
    ('sk_rmavbild%'), ('sk_rmbild%'), ('skjermbilde%'), ('sk_rmbillede%'), ('zrzut ekranu%'),
    ('n_ytt_kuva%'), ('ekran g_r_nt_s%'), ('sn_mek obrazovky%'), ('_нимок экрана%'),
    ('_криншот%'), ('スクリーンショット%'), ('截屏%'), ('截图%'), ('屏幕截图%'), ('屏幕快照%'),
    ('螢幕截圖%'), ('스크린샷%');
CREATE TABLE screens (
    long_px INTEGER NOT NULL, short_px INTEGER NOT NULL, PRIMARY KEY (long_px, short_px)
) STRICT, WITHOUT ROWID;
INSERT INTO screens (long_px, short_px) VALUES
    (1024, 768), (1280, 720), (1280, 800), (1280, 1024), (1366, 768), (1440, 900), (1536, 864),
    (1600, 900), (1600, 1200), (1680, 1050), (1920, 1080), (1920, 1200), (2048, 1536),
    (2160, 1440), (2160, 1620), (2224, 1668), (2256, 1504), (2304, 1440), (2360, 1640),
    (2388, 1668), (2560, 1080), (2560, 1440), (2560, 1600), (2560, 1664), (2732, 2048),
    (2736, 1824), (2880, 1620), (2880, 1800), (2880, 1864), (2880, 1920), (3000, 2000),
    (3024, 1964), (3072, 1920), (3200, 1800), (3240, 2160), (3440, 1440), (3456, 2234),
    (3840, 1600), (3840, 2160), (3840, 2400), (4096, 2304), (4480, 2520), (5120, 1440),
    (5120, 2160), (5120, 2880), (6016, 3384),
    (960, 640), (1136, 640), (1334, 750), (1792, 828), (2208, 1242), (2340, 1080), (2436, 1125),
    (2532, 1170), (2556, 1179), (2622, 1206), (2688, 1242), (2778, 1284), (2796, 1290),
    (2868, 1320), (1520, 720), (1560, 720), (1600, 720), (2160, 1080), (2220, 1080), (2246, 1080),
    (2280, 1080), (2310, 1080), (2400, 1080), (2408, 1080), (2412, 1080), (2424, 1080),
    (2640, 1080), (2712, 1220), (2772, 1240), (2960, 1440), (2992, 1344), (3040, 1440),
    (3088, 1440), (3120, 1440), (3200, 1440), (3216, 1440);

ALTER TABLE facts ADD COLUMN zone_s INTEGER;           -- the camera's clock less UTC; NULL: unknown

ALTER TABLE directories ADD COLUMN shown INTEGER NOT NULL DEFAULT 0;   -- photos that views list

ALTER TABLE photos ADD COLUMN lead_id INTEGER;         -- the photo that this file is stacked under
ALTER TABLE photos ADD COLUMN shown INTEGER NOT NULL DEFAULT 1;  -- live, not hidden, not stacked
ALTER TABLE photos ADD COLUMN zone_s INTEGER;          -- as in facts; NULL: that of the computer
ALTER TABLE photos ADD COLUMN clock_ms INTEGER;        -- sort_ns on the camera's clock
ALTER TABLE photos ADD COLUMN format_id INTEGER NOT NULL DEFAULT 0;
ALTER TABLE photos ADD COLUMN camera_id INTEGER NOT NULL DEFAULT 0;
ALTER TABLE photos ADD COLUMN lens_id INTEGER NOT NULL DEFAULT 0;
ALTER TABLE photos ADD COLUMN width_px INTEGER NOT NULL DEFAULT 0;
ALTER TABLE photos ADD COLUMN height_px INTEGER NOT NULL DEFAULT 0;
ALTER TABLE photos ADD COLUMN latitude REAL;
ALTER TABLE photos ADD COLUMN longitude REAL;
ALTER TABLE photos ADD COLUMN is_screenshot INTEGER NOT NULL DEFAULT 0;
ALTER TABLE photos ADD COLUMN has_video INTEGER NOT NULL DEFAULT 0;    -- a film lies beside it

-- Directories whose stacks are to be put together anew, because files came, went or changed names.
CREATE TABLE unstacked (directory_id INTEGER PRIMARY KEY) STRICT;

-- ---- what is there already

DROP INDEX photos_newest;
DROP INDEX photos_name;
DROP INDEX photos_directory;
-- What the camera's clock showed is the first of the pairs.
UPDATE facts SET zone_s = coalesce(CAST(strftime('%s', json_extract(exif, '$[0][1]')) AS INTEGER)
    - CAST(floor(taken_utc) AS INTEGER), 0)
WHERE taken_utc IS NOT NULL AND json_extract(exif, '$[0][0]') = 'Taken';
UPDATE facts SET zone_s = 0 WHERE abs(zone_s) >= 86400;
INSERT INTO traits (kind, value)
SELECT 'camera', camera FROM facts WHERE camera != '' GROUP BY camera
UNION ALL SELECT 'lens', lens FROM facts WHERE lens != '' GROUP BY lens
UNION ALL SELECT 'format', format FROM facts WHERE format != '' GROUP BY format;
UPDATE photos SET zone_s = x.zone_s, width_px = x.width_px, height_px = x.height_px,
    latitude = x.latitude, longitude = x.longitude,
    format_id = coalesce((SELECT id FROM traits WHERE kind = 'format' AND value = x.format), 0),
    camera_id = coalesce((SELECT id FROM traits WHERE kind = 'camera' AND value = x.camera), 0),
    lens_id = coalesce((SELECT id FROM traits WHERE kind = 'lens' AND value = x.lens), 0),
    is_screenshot = x.format = 'PNG' AND x.camera = '' AND EXISTS (SELECT 1 FROM screens s
        WHERE s.long_px = max(x.width_px, x.height_px) AND s.short_px = min(x.width_px, x.height_px))
FROM facts x WHERE x.photo_id = photos.id;
UPDATE photos SET
    shown = live AND NOT EXISTS
        (SELECT 1 FROM marks m WHERE m.photo_id = photos.id AND m.hidden = 1),
    is_screenshot = is_screenshot OR EXISTS
        (SELECT 1 FROM screenshot_names s WHERE photos.name LIKE s.pattern ESCAPE '!'),
    clock_ms = sort_ns / 1000000 + 1000 * (CASE
        WHEN EXISTS (SELECT 1 FROM dates d WHERE d.photo_id = photos.id) THEN 0
        WHEN zone_s IS NOT NULL THEN zone_s
        ELSE coalesce(CAST(strftime('%s', sort_ns / 1000000000, 'unixepoch', 'localtime')
            AS INTEGER) - sort_ns / 1000000000, 0) END);
UPDATE directories SET shown = (SELECT count(*) FROM photos p
    WHERE p.directory_id = directories.id AND p.shown = 1);
INSERT INTO unstacked (directory_id) SELECT id FROM directories WHERE photos > 0;

-- ---- indexes

-- They leave out what is not shown: a photo that is hidden leaves each of them, instead of moving
-- within it, which takes half as long. Where it is in an index as well, that answers by itself.
-- Answers any view in order of time, and every condition that needs nothing but the photo itself.
CREATE INDEX photos_newest ON photos (shown, clock_ms DESC, id DESC, directory_id, format_id,
    camera_id, lens_id, width_px, height_px, size_bytes, latitude, longitude, is_screenshot, added_utc, name)
    WHERE shown = 1;
CREATE INDEX photos_not_shown ON photos (clock_ms, id) WHERE shown = 0;
CREATE INDEX photos_name ON photos (shown, name COLLATE NOCASE, id, directory_id) WHERE shown = 1;
CREATE INDEX photos_size ON photos (shown, size_bytes, id, directory_id) WHERE shown = 1;
CREATE INDEX photos_added ON photos (shown, added_utc, id, directory_id) WHERE shown = 1;
-- What rescans need, and views of some directories.
CREATE INDEX photos_directory
    ON photos (directory_id, live, name COLLATE NOCASE, id, shown, clock_ms, size_bytes, added_utc);
CREATE INDEX photos_format ON photos (format_id, shown, clock_ms, id) WHERE shown = 1;
CREATE INDEX photos_camera ON photos (camera_id, shown, clock_ms, id) WHERE shown = 1;
CREATE INDEX photos_lens ON photos (lens_id, shown, clock_ms, id) WHERE shown = 1;
-- By tiles of the map: 1024 lie around the equator.
CREATE INDEX photos_tile ON photos (shown, CAST((latitude + 90) / 0.3515625 AS INTEGER) * 2048
    + CAST((longitude + 180) / 0.3515625 AS INTEGER), clock_ms, id, latitude, longitude)
    WHERE latitude IS NOT NULL AND shown = 1;
CREATE INDEX photos_screens ON photos (shown, clock_ms, id)
    WHERE is_screenshot = 1 AND shown = 1;
CREATE INDEX photos_lead ON photos (lead_id) WHERE lead_id IS NOT NULL;
CREATE INDEX photos_film ON photos (directory_id) WHERE has_video = 1;

-- ---- kept by triggers. A conflict clause of a statement that sets one off holds within it too.

CREATE TRIGGER photos_shown_in AFTER INSERT ON photos WHEN new.shown BEGIN
    UPDATE directories SET shown = shown + 1 WHERE id = new.directory_id;
END;
CREATE TRIGGER photos_shown_out AFTER DELETE ON photos WHEN old.shown BEGIN
    UPDATE directories SET shown = shown - 1 WHERE id = old.directory_id;
END;
CREATE TRIGGER photos_shown_again AFTER UPDATE OF shown ON photos
WHEN old.shown != new.shown AND old.directory_id = new.directory_id BEGIN
    UPDATE directories SET shown = shown + new.shown - old.shown WHERE id = new.directory_id;
END;
CREATE TRIGGER photos_shown_elsewhere AFTER UPDATE OF directory_id ON photos
WHEN old.directory_id != new.directory_id BEGIN
    UPDATE directories SET shown = shown - old.shown WHERE id = old.directory_id;
    UPDATE directories SET shown = shown + new.shown WHERE id = new.directory_id;
END;

-- For those who say no more of a photo than where it is.
CREATE TRIGGER photos_new AFTER INSERT ON photos WHEN new.clock_ms IS NULL BEGIN
    UPDATE photos SET shown = new.live AND new.lead_id IS NULL,
        clock_ms = new.sort_ns / 1000000 + 1000 * coalesce(new.zone_s, CAST(strftime(
            '%s', new.sort_ns / 1000000000, 'unixepoch', 'localtime') AS INTEGER)
            - new.sort_ns / 1000000000, 0),
        is_screenshot = EXISTS
            (SELECT 1 FROM screenshot_names s WHERE new.name LIKE s.pattern ESCAPE '!')
    WHERE id = new.id;
END;
CREATE TRIGGER photos_came AFTER INSERT ON photos BEGIN
    INSERT INTO unstacked (directory_id) SELECT new.directory_id
        WHERE NOT EXISTS (SELECT 1 FROM unstacked u WHERE u.directory_id = new.directory_id);
END;
CREATE TRIGGER photos_moved AFTER UPDATE OF name, live, directory_id ON photos
WHEN old.name != new.name OR old.live != new.live OR old.directory_id != new.directory_id BEGIN
    UPDATE photos SET lead_id = NULL WHERE lead_id = new.id;
    UPDATE photos SET lead_id = NULL WHERE id = new.id AND lead_id IS NOT NULL;
    INSERT INTO unstacked (directory_id) SELECT d.id FROM directories d
        WHERE d.id IN (old.directory_id, new.directory_id)
        AND NOT EXISTS (SELECT 1 FROM unstacked u WHERE u.directory_id = d.id);
END;
CREATE TRIGGER photos_gone AFTER DELETE ON photos BEGIN
    UPDATE photos SET lead_id = NULL WHERE lead_id = old.id;
END;
CREATE TRIGGER photos_called AFTER UPDATE OF name ON photos WHEN old.name != new.name BEGIN
    UPDATE photos SET is_screenshot = EXISTS
            (SELECT 1 FROM screenshot_names s WHERE photos.name LIKE s.pattern ESCAPE '!') OR EXISTS (
            SELECT 1 FROM facts x JOIN screens s ON s.long_px = max(x.width_px, x.height_px)
            AND s.short_px = min(x.width_px, x.height_px)
            WHERE x.photo_id = new.id AND x.format = 'PNG' AND x.camera = '') WHERE id = new.id;
END;
CREATE TRIGGER photos_timed AFTER UPDATE OF sort_ns ON photos BEGIN
    UPDATE photos SET clock_ms = sort_ns / 1000000 + 1000 * (CASE
        WHEN EXISTS (SELECT 1 FROM dates d WHERE d.photo_id = photos.id) THEN 0
        WHEN zone_s IS NOT NULL THEN zone_s
        ELSE coalesce(CAST(strftime('%s', sort_ns / 1000000000, 'unixepoch', 'localtime')
            AS INTEGER) - sort_ns / 1000000000, 0) END)
    WHERE id = new.id;
END;
CREATE TRIGGER photos_zoned AFTER UPDATE OF zone_s ON photos WHEN old.zone_s IS NOT new.zone_s BEGIN
    UPDATE photos SET clock_ms = sort_ns / 1000000 + 1000 * (CASE
        WHEN EXISTS (SELECT 1 FROM dates d WHERE d.photo_id = photos.id) THEN 0
        WHEN zone_s IS NOT NULL THEN zone_s
        ELSE coalesce(CAST(strftime('%s', sort_ns / 1000000000, 'unixepoch', 'localtime')
            AS INTEGER) - sort_ns / 1000000000, 0) END)
    WHERE id = new.id;
END;
CREATE TRIGGER photos_stacked AFTER UPDATE OF live, lead_id ON photos
WHEN old.live != new.live OR old.lead_id IS NOT new.lead_id BEGIN
    UPDATE photos SET shown = live AND lead_id IS NULL AND NOT EXISTS
        (SELECT 1 FROM marks m WHERE m.photo_id = photos.id AND m.hidden = 1) WHERE id = new.id;
END;
-- Many photos are hidden or shown at once (core/catalog/kinds.py), before their marks say so. Then `shown` is right already, and looking at it is all that is left to do.
CREATE TRIGGER marks_new AFTER INSERT ON marks
WHEN new.hidden = (SELECT p.shown FROM photos p WHERE p.id = new.photo_id) BEGIN
    UPDATE photos SET shown = live AND lead_id IS NULL AND NOT new.hidden WHERE id = new.photo_id
        AND shown != (live AND lead_id IS NULL AND NOT new.hidden);
END;
CREATE TRIGGER marks_again AFTER UPDATE OF hidden, photo_id ON marks
WHEN old.photo_id != new.photo_id OR (old.hidden != new.hidden
    AND new.hidden = (SELECT p.shown FROM photos p WHERE p.id = new.photo_id)) BEGIN
    UPDATE photos SET shown = live AND lead_id IS NULL AND NOT EXISTS
        (SELECT 1 FROM marks m WHERE m.photo_id = photos.id AND m.hidden = 1)
    WHERE id IN (old.photo_id, new.photo_id) AND shown != (live AND lead_id IS NULL AND NOT EXISTS
        (SELECT 1 FROM marks m WHERE m.photo_id = photos.id AND m.hidden = 1));
END;
CREATE TRIGGER marks_gone AFTER DELETE ON marks WHEN old.hidden BEGIN
    UPDATE photos SET shown = live AND lead_id IS NULL WHERE id = old.photo_id
        AND shown != (live AND lead_id IS NULL);
END;

CREATE TRIGGER facts_new AFTER INSERT ON facts BEGIN
    INSERT INTO traits (kind, value) SELECT v.kind, v.value FROM (
        SELECT 'camera' AS kind, new.camera AS value UNION ALL SELECT 'lens', new.lens
        UNION ALL SELECT 'format', new.format
    ) v WHERE v.value != '' AND NOT EXISTS
        (SELECT 1 FROM traits t WHERE t.kind = v.kind AND t.value = v.value);
    UPDATE photos SET zone_s = new.zone_s, width_px = new.width_px, height_px = new.height_px,
        latitude = new.latitude, longitude = new.longitude,
        format_id = coalesce((SELECT id FROM traits WHERE kind = 'format' AND value = new.format), 0),
        camera_id = coalesce((SELECT id FROM traits WHERE kind = 'camera' AND value = new.camera), 0),
        lens_id = coalesce((SELECT id FROM traits WHERE kind = 'lens' AND value = new.lens), 0),
        is_screenshot = EXISTS
            (SELECT 1 FROM screenshot_names s WHERE photos.name LIKE s.pattern ESCAPE '!') OR (
            new.format = 'PNG' AND new.camera = '' AND EXISTS (SELECT 1 FROM screens s
            WHERE s.long_px = max(new.width_px, new.height_px)
            AND s.short_px = min(new.width_px, new.height_px)))
    WHERE id = new.photo_id;
END;
CREATE TRIGGER facts_again AFTER UPDATE ON facts BEGIN
    INSERT INTO traits (kind, value) SELECT v.kind, v.value FROM (
        SELECT 'camera' AS kind, new.camera AS value UNION ALL SELECT 'lens', new.lens
        UNION ALL SELECT 'format', new.format
    ) v WHERE v.value != '' AND NOT EXISTS
        (SELECT 1 FROM traits t WHERE t.kind = v.kind AND t.value = v.value);
    UPDATE photos SET zone_s = new.zone_s, width_px = new.width_px, height_px = new.height_px,
        latitude = new.latitude, longitude = new.longitude,
        format_id = coalesce((SELECT id FROM traits WHERE kind = 'format' AND value = new.format), 0),
        camera_id = coalesce((SELECT id FROM traits WHERE kind = 'camera' AND value = new.camera), 0),
        lens_id = coalesce((SELECT id FROM traits WHERE kind = 'lens' AND value = new.lens), 0),
        is_screenshot = EXISTS
            (SELECT 1 FROM screenshot_names s WHERE photos.name LIKE s.pattern ESCAPE '!') OR (
            new.format = 'PNG' AND new.camera = '' AND EXISTS (SELECT 1 FROM screens s
            WHERE s.long_px = max(new.width_px, new.height_px)
            AND s.short_px = min(new.width_px, new.height_px)))
    WHERE id = new.photo_id;
END;
-- Dates may say that two files of one name are two photos.
CREATE TRIGGER photos_restacked AFTER UPDATE OF zone_s ON photos WHEN EXISTS
    (SELECT 1 FROM photos p WHERE p.id = new.id AND p.lead_id IS NOT NULL)
OR EXISTS (SELECT 1 FROM photos p WHERE p.lead_id = new.id) BEGIN
    INSERT INTO unstacked (directory_id) SELECT new.directory_id
        WHERE NOT EXISTS (SELECT 1 FROM unstacked u WHERE u.directory_id = new.directory_id);
END;
CREATE TRIGGER facts_gone AFTER DELETE ON facts BEGIN
    UPDATE photos SET zone_s = NULL, format_id = 0, camera_id = 0, lens_id = 0, width_px = 0,
        height_px = 0, latitude = NULL, longitude = NULL, is_screenshot = EXISTS
            (SELECT 1 FROM screenshot_names s WHERE photos.name LIKE s.pattern ESCAPE '!')
    WHERE id = old.photo_id;
END;
