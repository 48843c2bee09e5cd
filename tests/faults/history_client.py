"""A client that edits many photos at once, takes that back and does it again until it is killed.

Run as a script with the library's folder and the ids of a tag and an album.
"""

import sys
from pathlib import Path


def _main(directory: Path, tag_id: int, album_id: int) -> None:
    from core.library import Library  # noqa: PLC0415 - sys.path is set first
    from core.records import PhotoView  # noqa: PLC0415

    with Library(directory, client_name="edits", start_engine=False) as library:
        photo_ids = list(library.photo_ids(PhotoView()))
        sys.stdout.write("begun\n")
        sys.stdout.flush()
        while True:
            library.tag(photo_ids, [tag_id])
            library.rate(photo_ids, 4)
            library.add_to_album(album_id, photo_ids)
            for _ in range(3):
                library.undo()
            for _ in range(3):
                library.redo()
            for _ in range(3):
                library.undo()


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    _main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
