"""Makes the library of `window_million`: the catalog of `views_million`, with some thumbnails.

Usage: python -P benchmarks/window_library.py FOLDER PHOTOS
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.views_million import fill
from benchmarks.window_start import drawn
from core.catalog import photos, thumbnails, views
from core.catalog.connection import open_reader, open_thumbnails
from core.records import PhotoView

WITH_THUMBNAILS = 1500


def main() -> None:
    library, count = Path(sys.argv[1]), int(sys.argv[2])
    fill(library, count)
    catalog = open_reader(library)
    newest = []
    ids = views.first_ids(catalog, PhotoView(), WITH_THUMBNAILS)
    for start in range(0, len(ids), 500):
        newest += photos.rows(catalog, ids[start : start + 500])
    catalog.close()
    pictures = open_thumbnails(library, write=True)
    thumbnails.put(pictures, [(photo.id, photo.mtime_ns, drawn(photo.id)) for photo in newest])
    pictures.close()


if __name__ == "__main__":
    main()
