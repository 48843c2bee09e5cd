-- A photo is of each type that one of its files has: a raw is found below its JPEG.
CREATE INDEX photos_stacked_format ON photos (format_id, lead_id) WHERE lead_id IS NOT NULL;
